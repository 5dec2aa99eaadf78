"""Place the labels of a grid: one for each cell and scale, where a person would put it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text, unit_grid_code_problem
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .boxes import box_corners, text_boxes
from .by_hand import ALONG, LEADER, LEVEL, REDUCED, KeptLabel, kept_labels
from .inside import Placed, place_inside
from .leaders import FreeSpace, leader_lines
from .result import Label, Labels, ScaleReport, counted, report_problems
from .settings import LabelSettings
from .spots import Floats, Ints
from .surroundings import Surroundings, hatching, overlapping

#: Times that labels of cells which overlap are placed again, each around those that stand.
_ROUNDS = 4


def label_grid(
    unit_grid: FeatureTable,
    settings: LabelSettings | None = None,
    obstacles: FeatureTable | None = None,
    previous: FeatureTable | None = None,
    progress: Progress | None = None,
) -> Labels:
    """Labels of the codes (标识码注记) of ``unit_grid``, which needs the column ``code``.

    All tables are in one metric CRS. ``obstacles``: buildings, whose outlines texts keep clear
    of where there is room; lines count too. ``previous``: the layer unit_grid_label of an earlier
    run; labels moved by hand stay as they stand, though with the text asked for now, and so
    do those of scales not asked for now. The result does not depend on the order of features.

    "单位网格标识码的标注应当…独立存为一层图层" (S3); sizes are in ``LabelSettings``.

    Raises ``InputError`` for cells without a code of their own, and for settings nothing can
    be drawn with; ``Cancelled`` within a second of the wish.
    """
    settings, progress = settings or LabelSettings(), progress or Silent()
    settings.check()
    codes = _codes(unit_grid)
    order = np.argsort(codes, kind="stable")
    codes = codes[order]
    cells, problems = _cells(unit_grid.geometry[order], unit_grid.fids[order])
    row_of = {str(code): row for row, code in enumerate(codes)}
    kept: list[KeptLabel] = []
    if previous is not None:
        kept, found = kept_labels(previous, row_of, settings)
        problems += found
    shapes = obstacles.geometry if obstacles is not None else np.empty(0, dtype=object)
    empty = shapely.is_empty(cells)
    drawn, without_ground = np.flatnonzero(~empty), set(codes[empty].tolist())
    progress.set(0.0, tr("Finding what stands in the way"))
    around = Surroundings(cells[drawn], shapes, progress)
    scales = sorted(set(settings.scales))
    labels: list[Label] = [_as_label(label, codes, settings) for label in kept if label.scale not in scales]
    reports = []
    for number, scale in enumerate(scales):
        span = Span(progress, 0.1 + 0.9 * number / len(scales), 0.1 + 0.9 * (number + 1) / len(scales))
        span.set(0.0, tr("Placing labels at 1:{scale}", scale=scale))
        standing = [label for label in kept if label.scale == scale]
        placed, report = _Scale(around, drawn, codes, scale, settings, standing).place(span)
        labels += placed
        reports.append(report)
        problems += report_problems(report, without_ground)
        progress.log(report.sentence())
    labels.sort(key=lambda label: (label.scale, label.code))
    progress.set(1.0)
    return Labels(tuple(labels), tuple(reports), tuple(problems))


class _Scale:
    """The labels of one scale. ``drawn``: rows of the cells that have ground, as ``around`` has them."""

    def __init__(
        self,
        around: Surroundings,
        drawn: NDArray[np.intp],
        codes: NDArray[np.object_],
        scale: int,
        settings: LabelSettings,
        kept: Sequence[KeptLabel],
    ) -> None:
        self.around, self.drawn, self.codes, self.settings = around, drawn, codes, settings
        self.scale, self.metres, self.kept = scale, scale / 1000.0, kept
        self.texts = [settings.text.of(code) for code in codes.tolist()]
        self.ems = np.array([settings.typeface.width(text) for text in self.texts])

    def place(self, progress: Progress) -> tuple[list[Label], ScaleReport]:
        """Inside the cells, then beside them."""
        labels = [_as_label(label, self.codes, self.settings) for label in self.kept]
        by_hand = {label.row for label in self.kept}
        rows = np.array([row for row in self.drawn.tolist() if row not in by_hand], dtype=np.int64)
        homeless: list[int] = []
        for number in range(_ROUNDS):
            span = Span(progress, 0.7, 0.8) if number else Span(progress, 0.0, 0.7)
            placed = self._placed(rows, labels, span)
            fits = placed.found
            self._lift_overlapping(placed, labels, rows)
            found, again = placed.found, rows[fits & ~placed.found]
            labels += [self._inside(rows[at], placed, at) for at in np.flatnonzero(found).tolist()]
            homeless += rows[~fits].tolist()
            rows = again
            if len(rows) == 0:
                break
        rest = np.array(sorted([*homeless, *rows.tolist()]), dtype=np.int64)
        labels += self._beside(rest, labels, Span(progress, 0.8, 1.0))
        check_cancelled(progress)
        labels.sort(key=lambda label: label.code)
        return labels, self._report(labels)

    def _placed(self, rows: Ints, standing: Sequence[Label], progress: Progress) -> Placed:
        """The best place in each cell that ``standing`` labels leave."""
        at = np.searchsorted(self.drawn, rows)
        corners = self._corners(standing)
        near = shapely.STRtree(shapely.polygons(corners)).query(self.around.cells[at])[1]
        smallest = self.settings.height_steps(self.scale)[-1] * self.settings.typeface.digit_height
        lines = hatching(corners[np.unique(near)], 0.9 * smallest * self.metres)
        ground = self.around.ground(lines).take(at)
        return place_inside(ground, self.ems[rows], self.scale, self.settings, progress)

    def _inside(self, row: int, placed: Placed, number: int) -> Label:
        height, angle = float(placed.height_mm[number]), float(placed.angle[number])
        placement = LEVEL if angle == 0.0 else ALONG
        if height < self.settings.heights_mm[self.scale]:
            placement = REDUCED
        x, y = np.round(placed.centre[number], 3).tolist()
        return Label(x, y, self.codes[row], self.texts[row], angle, self.scale, height, placement)

    def _lift_overlapping(self, placed: Placed, labels: Sequence[Label], rows: Ints) -> None:
        """Take up again what overlaps, as it may in cells that do."""
        here = np.flatnonzero(placed.found)
        size = placed.height_mm[here] * self.metres
        height = self.settings.typeface.digit_height * size
        width = self.ems[rows[here]] * size
        boxes = text_boxes(placed.centre[here], placed.angle[here], width, height)
        standing = self._boxes(labels)
        lifted: set[int] = set()
        for one, other in overlapping(np.concatenate([standing, boxes])):
            if other >= len(standing) and one not in lifted:
                lifted.add(other)
        up = here[np.array(sorted(lifted), dtype=np.int64) - len(standing)]
        placed.put(up, np.full((len(up), 2), np.nan), 0.0, np.nan)

    def _beside(self, rows: Ints, labels: Sequence[Label], progress: Progress) -> list[Label]:
        """Labels with leaders for the cells that have no room."""
        if len(rows) == 0:
            return []
        with_leader = [label for label in labels if np.isfinite(label.leader_x)]
        leaders = leader_lines(_centres(with_leader), _anchors(with_leader))
        space = FreeSpace(self.around, self._boxes(labels), leaders, self.scale, self.settings)
        cells = self.around.cells[np.searchsorted(self.drawn, rows)]
        found = space.place(cells, self.ems[rows], progress)
        placed = []
        for row, leader in zip(rows.tolist(), found, strict=True):
            if leader is not None:
                x, y = np.round(leader.centre, 3).tolist()
                to_x, to_y = np.round(leader.anchor, 3).tolist()
                code, text, height = self.codes[row], self.texts[row], leader.height_mm
                placed.append(Label(x, y, code, text, 0.0, self.scale, height, LEADER, to_x, to_y))
        return placed

    def _corners(self, labels: Sequence[Label]) -> Floats:
        face = self.settings.typeface
        size = np.array([label.height_mm * self.metres for label in labels], dtype=np.float64)
        width = size * np.array([face.width(label.text) for label in labels], dtype=np.float64)
        angle = np.array([label.angle for label in labels], dtype=np.float64)
        return box_corners(_centres(labels), angle, width, size * face.digit_height)

    def _boxes(self, labels: Sequence[Label]) -> NDArray[np.object_]:
        return shapely.polygons(self._corners(labels))

    def _report(self, labels: Sequence[Label]) -> ScaleReport:
        """What is to be told, found out anew from the labels as they will be stored."""
        boxes = self._boxes(labels)
        code_of = np.array([*(label.code for label in labels), None], dtype=object)[:-1]
        row_of = {self.codes[row]: number for number, row in enumerate(self.drawn.tolist())}
        there = np.array([row_of.get(label.code, -1) for label in labels], dtype=np.int64)
        centre = shapely.points(_centres(labels))
        inside = there >= 0
        inside[inside] = shapely.intersects(self.around.cells[there[inside]], centre[inside])
        strayed = [
            label.by_hand and not np.isfinite(label.leader_x) and not ok
            for label, ok in zip(labels, inside.tolist(), strict=True)
        ]

        def codes(which: Sequence[bool] | NDArray[np.bool_]) -> tuple[str, ...]:
            return tuple(code_of[np.asarray(which, dtype=bool)].tolist())

        labelled = set(code_of.tolist())
        return ScaleReport(
            self.scale,
            len(self.codes),
            counted([label.placement for label in labels]),
            by_hand=codes([label.by_hand for label in labels]),
            along=codes([label.placement == ALONG for label in labels]),
            reduced=codes([label.placement == REDUCED for label in labels]),
            leader=codes([label.placement == LEADER for label in labels]),
            crossing=codes(self.around.on_edges(boxes)),
            over_buildings=codes(self.around.on_outlines(boxes)),
            outside=codes(strayed),
            overlapping=tuple((code_of[one], code_of[other]) for one, other in overlapping(boxes)),
            not_placed=tuple(code for code in self.codes.tolist() if code not in labelled),
        )


def _as_label(label: KeptLabel, codes: NDArray[np.object_], settings: LabelSettings) -> Label:
    code = codes[label.row]
    anchor = label.anchor or (float("nan"), float("nan"))
    return Label(
        label.x,
        label.y,
        code,
        settings.text.of(code),
        label.angle,
        label.scale,
        label.height_mm,
        label.placement,
        *anchor,
        label.by_hand,
    )


def _centres(labels: Sequence[Label]) -> Floats:
    return np.array([(label.x, label.y) for label in labels], dtype=np.float64).reshape(-1, 2)


def _anchors(labels: Sequence[Label]) -> Floats:
    return np.array([(label.leader_x, label.leader_y) for label in labels], dtype=np.float64).reshape(-1, 2)


def _codes(unit_grid: FeatureTable) -> NDArray[np.object_]:
    """The code of every cell as text; raises ``InputError`` unless each has one of its own."""
    if "code" not in unit_grid.columns:
        message = tr("The field code (标识码) is missing.")
        mend = tr("Choose the layer of unit grids, or rename the field that holds the 15 digits to code.")
        raise InputError([Problem("FIELD_NOT_FOUND", "unit_grid", message, mend)])
    codes = [community_code_text(value) for value in unit_grid.columns["code"].tolist()]
    problems = []
    fids = unit_grid.fids.tolist()
    found = [(fid, unit_grid_code_problem(code)) for fid, code in zip(fids, codes, strict=True)]
    wrong = [(fid, problem) for fid, problem in found if problem]
    if wrong:
        mend = tr("Give every cell its code: divide the grid anew, or repair it (citygrid:repairgrid).")
        where = tuple(sorted(fid for fid, _ in wrong))
        problems.append(Problem("CELL_CODE", "unit_grid", min(wrong)[1], mend, fids=where))
    first: dict[str, int] = {}
    pairs = sorted(zip(fids, codes, strict=True))
    twice = [fid for fid, code in pairs if code and first.setdefault(code, fid) != fid]
    if twice:
        message = tr("{count} cells have a code that another has already.", count=len(twice))
        mend = tr("Repair the grid (citygrid:repairgrid), so that each has a code of its own.")
        problems.append(Problem("CELL_CODE_TWICE", "unit_grid", message, mend, fids=tuple(twice)))
    if problems:
        raise InputError(problems)
    return np.array([*codes, None], dtype=object)[:-1]


def _cells(geometry: NDArray[np.object_], fids: Ints) -> tuple[NDArray[np.object_], list[Problem]]:
    """Valid polygons in two dimensions, empty where a cell has no ground; and the problem of those."""
    cells = shapely.force_2d(geometry)
    cells[shapely.is_missing(cells)] = shapely.Polygon()
    bad = ~shapely.is_valid(cells)
    cells[bad] = shapely.make_valid(cells[bad])
    for row in np.flatnonzero(~np.isin(shapely.get_type_id(cells), (3, 6))).tolist():
        parts = shapely.get_parts(shapely.get_parts(cells[row]))
        cells[row] = shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
    empty = np.flatnonzero(shapely.is_empty(cells) | ~(shapely.area(cells) > 0))
    cells[empty] = shapely.Polygon()
    if len(empty) == 0:
        return cells, []
    message = tr("{count} cells have no ground and get no label.", count=len(empty))
    mend = tr("Draw them, or delete them.")
    where = tuple(sorted(fids[empty].tolist()))
    return cells, [Problem("CELL_EMPTY", "unit_grid", message, mend, fids=where)]
