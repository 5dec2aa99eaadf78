"""The labels of a grid, and what is to be said about them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from ..model.schema import LAYER_SCHEMAS
from .by_hand import PLACEMENTS

LAYER = "unit_grid_label"


@dataclass(frozen=True)
class Label:
    """One label, as the layer unit_grid_label holds it (see ``model.schema``)."""

    x: float
    y: float
    code: str
    text: str
    angle: float
    scale: int
    height_mm: float
    placement: str
    leader_x: float = float("nan")
    leader_y: float = float("nan")
    by_hand: bool = False


@dataclass(frozen=True)
class ScaleReport:
    """What became of the cells at one scale: ``counts`` by placement, codes by what is to be told.

    ``by_hand`` are among the counts of their placements. ``crossing``: an edge of a cell runs
    through the text. ``over_buildings``: an outline of a building does. ``outside``: moved
    by hand to where its cell is not, or no longer is. ``overlapping``: pairs of labels moved by hand.
    """

    scale: int
    cells: int
    counts: dict[str, int]
    by_hand: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    reduced: tuple[str, ...] = ()
    leader: tuple[str, ...] = ()
    crossing: tuple[str, ...] = ()
    over_buildings: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    overlapping: tuple[tuple[str, str], ...] = ()
    not_placed: tuple[str, ...] = ()

    @property
    def labelled(self) -> int:
        """Cells that have a label."""
        return sum(self.counts.values())

    def as_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        return {**asdict(self), "labelled": self.labelled}

    def sentence(self) -> str:
        """The counts, for a log."""
        return tr(
            "1:{scale}: {labelled} of {cells} cells labelled: {level} level, {along} along the cell, "
            "{reduced} smaller, {leader} with a leader; {crossing} across an edge, "
            "{buildings} over a building, {by_hand} moved by hand.",
            scale=self.scale,
            labelled=self.labelled,
            cells=self.cells,
            crossing=len(self.crossing),
            buildings=len(self.over_buildings),
            by_hand=len(self.by_hand),
            **self.counts,
        )


@dataclass(frozen=True)
class Labels:
    """Labels of one or several scales, sorted by scale and code; with reports and problems."""

    labels: tuple[Label, ...]
    reports: tuple[ScaleReport, ...]
    problems: tuple[Problem, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.labels)

    def table(self) -> FeatureTable:
        """The layer unit_grid_label."""
        columns: dict[str, NDArray[Any]] = {}
        for name in ("code", "text", "placement"):
            columns[name] = _objects([getattr(label, name) for label in self.labels])
        for name in ("angle", "height_mm", "leader_x", "leader_y"):
            columns[name] = np.array([getattr(label, name) for label in self.labels], dtype=np.float64)
        columns["scale"] = np.array([label.scale for label in self.labels], dtype=np.int64)
        columns["by_hand"] = _objects([label.by_hand for label in self.labels])
        xy = np.array([(label.x, label.y) for label in self.labels], dtype=np.float64).reshape(-1, 2)
        in_order = {field.name: columns[field.name] for field in LAYER_SCHEMAS[LAYER].fields}
        return FeatureTable.of(LAYER, shapely.points(xy), **in_order)

    def summary(self) -> dict[str, Any]:
        """The reports by scale, as JSON takes them."""
        return {str(report.scale): report.as_dict() for report in self.reports}


def report_problems(report: ScaleReport, without_ground: Collection[str]) -> list[Problem]:
    """What a person has to look at; cells ``without_ground`` have a problem of their own already."""
    problems = []
    homeless = [code for code in report.not_placed if code not in without_ground]
    if homeless:
        message = tr(
            "At 1:{scale} {count} cells have no label: {codes}.",
            scale=report.scale,
            count=len(homeless),
            codes=_listed(homeless),
        )
        mend = tr("Move labels near them by hand, or allow smaller text or longer leaders.")
        problems.append(Problem("LABEL_NOT_PLACED", LAYER, message, mend))
    if report.crossing:
        message = tr(
            "At 1:{scale} {count} labels lie across an edge of a cell: {codes}.",
            scale=report.scale,
            count=len(report.crossing),
            codes=_listed(report.crossing),
        )
        mend = tr("Move them by hand if there is a better place.")
        problems.append(Problem("LABEL_ON_EDGE", LAYER, message, mend, Severity.WARNING))
    if report.outside:
        message = tr(
            "At 1:{scale} labels moved by hand stand outside their cells: {codes}.",
            scale=report.scale,
            codes=_listed(report.outside),
        )
        mend = tr("Move them into their cells, or give them leaders.")
        problems.append(Problem("LABEL_OUTSIDE", LAYER, message, mend, Severity.WARNING))
    if report.overlapping:
        message = tr(
            "At 1:{scale} labels moved by hand overlap: {codes}.",
            scale=report.scale,
            codes=_listed([" + ".join(pair) for pair in report.overlapping]),
        )
        mend = tr("Move one of each pair.")
        problems.append(Problem("LABEL_OVERLAP", LAYER, message, mend, Severity.WARNING))
    return problems


def counted(placements: Sequence[str]) -> dict[str, int]:
    """How many labels stand in each way."""
    return {placement: sum(one == placement for one in placements) for placement in PLACEMENTS}


def _listed(codes: Sequence[str]) -> str:
    return ", ".join(codes[:20]) + (" …" if len(codes) > 20 else "")


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]
