"""The map and the histogram of a compliance report, as SVG text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from .report import MapSheet

#: Drawing units per millimetre of paper.
UNITS = 20
#: Below the map, for scale bar and north arrow.
STRIP = 60
#: More communities than this have no room for their names.
MOST_NAMES = 24
#: Histogram: width of a bar and end of the axis, in multiples of the target.
BAR, LAST = 0.1, 3.0

#: Blue is small, red is large, green is right: told apart by the colour-blind too.
TOO_SMALL, SMALL, RIGHT, LARGE, TOO_LARGE = "#2f6fb0", "#9cc3e4", "#b5dcb0", "#f7bf8a", "#d1495b"
FORCED, INK, FAULT = "#c9ccd1", "#22303c", "#b3001b"


@dataclass(frozen=True)
class AreaClass:
    """A class of the map: colour, and the band of area over target it stands for."""

    colour: str
    low: float
    high: float


def area_classes(wide: tuple[float, float], narrow: tuple[float, float]) -> tuple[AreaClass, ...]:
    """From too small to too large."""
    ends = (0.0, wide[0], narrow[0], narrow[1], wide[1], float("inf"))
    colours = (TOO_SMALL, SMALL, RIGHT, LARGE, TOO_LARGE)
    return tuple(AreaClass(colour, ends[i], ends[i + 1]) for i, colour in enumerate(colours))


def class_rows(ratio: NDArray[np.float64], classes: Sequence[AreaClass]) -> NDArray[np.int64]:
    """The class of each cell; the ends of the middle class belong to it, as those of a band do."""
    row = np.zeros(len(ratio), dtype=np.int64)
    for index, band in enumerate(classes):
        if index < 3:
            row[ratio >= band.low] = index
        else:
            row[ratio > band.low] = index
    return row


def map_svg(
    sheet: MapSheet,
    classes: Sequence[AreaClass],
    faulty: NDArray[np.bool_],
    width_mm: float,
    height_mm: float,
) -> str:
    """The cells by class of area, compounds hatched, communities outlined, ``faulty`` cells in red."""
    paper = _Paper(sheet.communities, width_mm, height_mm)
    cells = paper.placed(sheet.cells)
    rows = class_rows(sheet.ratio, classes)
    thin = float(np.clip(0.05 * np.sqrt(np.median(shapely.area(cells))), 0.4, 3.0))
    thick = float(np.clip(0.02 * np.sqrt(np.median(shapely.area(paper.placed(sheet.communities)))), 2.0, 6.0))
    parts = [
        f'<svg class="map" viewBox="0 0 {paper.width} {paper.height}" role="img" '
        f'aria-label="{escape(tr("Map of the unit grid"))}">',
        _HATCH,
    ]
    for index, band in enumerate(classes):
        chosen = cells[rows == index]
        if len(chosen):
            parts.append(
                f'<path fill="{band.colour}" stroke="#fff" stroke-width="{thin:.1f}" d="{_path(chosen)}"/>'
            )
    if len(sheet.compounds):
        parts.append(f'<path fill="url(#hatch)" d="{_path(paper.placed(sheet.compounds))}"/>')
    parts.append(
        f'<path fill="none" stroke="{INK}" stroke-width="{thick:.1f}" stroke-linejoin="round" '
        f'd="{_path(paper.placed(sheet.communities))}"/>'
    )
    if faulty.any():
        wide = min(thick, 2 * thin) + 1
        parts.append(
            f'<path fill="none" stroke="{FAULT}" stroke-width="{wide:.1f}" d="{_path(cells[faulty])}"/>'
        )
    parts += paper.names(sheet.communities, sheet.names)
    parts += [*paper.scale_bar(), "</svg>"]
    return "".join(parts)


_HATCH = (
    '<defs><pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><path d="M0 0V9" stroke="#22303c" stroke-opacity=".6" '
    'stroke-width="2.5"/></pattern></defs>'
)


class _Paper:
    """Where the ground lies on a sheet of paper, in drawing units, y downwards."""

    def __init__(self, ground: NDArray[np.object_], width_mm: float, height_mm: float) -> None:
        self.left, bottom, right, self.top = shapely.total_bounds(ground)
        margin = UNITS
        self.scale = min(
            (width_mm * UNITS - 2 * margin) / (right - self.left),
            (height_mm * UNITS - 2 * margin - STRIP) / (self.top - bottom),
        )
        self.width = round((right - self.left) * self.scale) + 2 * margin
        self.height = round((self.top - bottom) * self.scale) + 2 * margin + STRIP
        self.margin = margin

    def placed(self, geometry: NDArray[np.object_]) -> NDArray[np.object_]:
        """Geometries on paper; detail finer than a line is wide is left out."""

        def place(points: NDArray[np.float64]) -> NDArray[np.float64]:
            x = (points[:, 0] - self.left) * self.scale + self.margin
            y = (self.top - points[:, 1]) * self.scale + self.margin
            return np.column_stack([x, y])

        return shapely.simplify(shapely.transform(geometry, place), 0.7)

    def names(self, communities: NDArray[np.object_], names: Sequence[str]) -> list[str]:
        """Names in the middle of their communities, if there is room."""
        if len(names) > MOST_NAMES:
            return []
        spots = shapely.get_coordinates(shapely.point_on_surface(self.placed(communities)))
        return [
            f'<text class="place" x="{x:.0f}" y="{y:.0f}">{escape(name)}</text>'
            for (x, y), name in zip(spots, names, strict=True)
            if name
        ]

    def scale_bar(self) -> list[str]:
        """A bar of a round length about a fifth of the map wide, and the north arrow."""
        room = self.width / self.scale / 5
        step = 10 ** np.floor(np.log10(room))
        metres = float(step * max(k for k in (1, 2, 5) if k * step <= room))
        length = metres * self.scale
        x, y = self.margin, self.height - self.margin
        text = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
        return [
            f'<path class="bar" d="M{x} {y - 16}v16h{length:.0f}v-16"/>',
            f'<text class="small" x="{x + length / 2:.0f}" y="{y - 10}">{text}</text>',
            f'<path fill="{INK}" d="M{x + length + 60:.0f} {y - 44}l14 44l-14 -10l-14 10z"/>',
            f'<text class="small" x="{x + length + 96:.0f}" y="{y - 6}">{escape(tr("N"))}</text>',
        ]


def _path(shapes: NDArray[np.object_]) -> str:
    """All rings as one path of whole numbers, relative after the first point of each."""
    rings = shapely.get_rings(shapely.get_parts(shapes))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    whole = np.round(points).astype(np.int64)
    keep = np.append(True, (whole[1:] != whole[:-1]).any(axis=1) | (ring[1:] != ring[:-1]))[: len(whole)]
    whole, ring = whole[keep], ring[keep]
    seen = np.bincount(ring)[ring] > 3  # rings too small for the paper have shrunk to a point or line
    whole, ring = whole[seen], ring[seen]
    first = np.append(True, ring[1:] != ring[:-1])[: len(ring)]
    step = np.diff(whole, axis=0, prepend=whole[:1])
    words = [
        f"zM{x} {y}l" if start else f"{dx} {dy} "
        for start, (x, y), (dx, dy) in zip(first.tolist(), whole.tolist(), step.tolist(), strict=True)
    ]
    return "".join(words).replace(" z", "z").replace(" -", "-").strip("z ") + "z" if words else ""


def histogram_svg(
    sheet: MapSheet, classes: Sequence[AreaClass], target: float | None, width_mm: float, height_mm: float
) -> str:
    """Cells by area: those nothing forces in the colours of the map, forced ones grey on top.

    ``target`` in m² labels the axis; None where communities differ, then in multiples.
    """
    width, height = width_mm * UNITS, height_mm * UNITS
    bottom, top = height - 90.0, 6.0
    bars = round(LAST / BAR)
    bar = np.minimum((sheet.ratio / BAR + 1e-9).astype(np.int64), bars)
    free = np.bincount(bar[~sheet.forced], minlength=bars + 1)
    forced = np.bincount(bar[sheet.forced], minlength=bars + 1)
    most = max(1.08 * int((free + forced).max()), 1.0)
    left = 30.0 + 20.0 * len(f"{most:,.0f}")
    step_x, step_y = (width - left) / (bars + 1), (bottom - top) / most

    def x_of(ratio: float) -> float:
        return left + ratio / BAR * step_x

    parts = [
        f'<svg class="histogram" viewBox="0 0 {width:.0f} {height:.0f}" role="img" '
        f'aria-label="{escape(tr("Histogram of cell areas"))}">'
    ]
    for outer, shade in ((classes[1:4], "#f5f6f7"), (classes[2:3], "#e9ecee")):
        start, end = x_of(outer[0].low), x_of(outer[-1].high)
        parts.append(
            f'<rect x="{start:.0f}" y="{top}" width="{end - start:.0f}" '
            f'height="{bottom - top:.0f}" fill="{shade}"/>'
        )
    middle = class_rows((np.arange(bars + 1) + 0.5) * BAR, classes)
    for index in range(bars + 1):
        x, base = left + index * step_x, bottom
        for count, colour in ((free[index], classes[middle[index]].colour), (forced[index], FORCED)):
            tall = count * step_y
            base -= tall
            if count:
                parts.append(
                    f'<rect x="{x + 1.5:.1f}" y="{base:.1f}" width="{step_x - 3:.1f}" height="{tall:.1f}" '
                    f'fill="{colour}" stroke="{INK}" stroke-opacity=".35" stroke-width="1"/>'
                )
    goal = x_of(1.0)
    parts.append(f'<path class="goal" d="M{goal:.0f} {top}V{bottom:.0f}"/>')
    parts.append(f'<path class="axis" d="M{left} {bottom:.0f}H{width:.0f}"/>')
    for ratio in (0.0, 0.5, 1.0, 1.5, 2.0, LAST):
        label = f"{ratio:g}" if target is None else f"{ratio * target:,.0f}"
        label = f"≥ {label}" if ratio == LAST else label
        anchor = ' text-anchor="end"' if ratio == LAST else ""
        x = width if ratio == LAST else x_of(ratio)
        parts.append(f'<text class="tick" x="{x:.0f}" y="{bottom + 34:.0f}"{anchor}>{label}</text>')
    unit = tr("area over target") if target is None else tr("area, m²")
    parts.append(
        f'<text class="tick" x="{(left + width) / 2:.0f}" y="{bottom + 74:.0f}">{escape(unit)}</text>'
    )
    for count in _ticks(most):
        y = bottom - count * step_y
        parts.append(f'<text class="tick" x="{left - 12}" y="{y + 9:.0f}" text-anchor="end">{count:,}</text>')
    parts.append("</svg>")
    return "".join(parts)


def _ticks(most: float) -> list[int]:
    """Up to five round numbers from 0 to the tallest bar."""
    step = next(
        factor * 10**power for power in range(9) for factor in (1, 2, 5) if most / (factor * 10**power) <= 4
    )
    return list(range(0, int(most) + 1, step))
