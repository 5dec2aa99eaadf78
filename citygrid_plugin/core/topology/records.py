"""What is written down about each cell: dates, required attributes, the area (standards 1.3, 1.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..compliance.bookkeeping import is_date
from ..compliance.survey import is_blank
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from ..model.schema import LAYER_SCHEMAS
from .flags import Flag
from .ground import Ground
from .rules import RuleId

_DATES = ("start_date", "end_date")


def check_records(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """Every rule of attributes that is enabled."""
    steps = (_dates, _missing, _areas)
    for number, step in enumerate(steps):
        check_cancelled(progress)
        progress.set(number / len(steps))
        yield from step(ground)


def _dates(ground: Ground) -> Iterator[Flag]:
    """S3: dates have 8 characters, YYYYMMDD; a cell ends when or after it began."""
    grid, rules = ground.subject.unit_grid, ground.rules
    if not rules.enabled(RuleId.DATE_MALFORMED, RuleId.DATE_ORDER):
        return
    # The same few days stand in every row.
    texts = {name: _texts(grid.column(name)) for name in _DATES}
    good = {text: is_date(text) for values in texts.values() for text in set(values)}
    for row, (start, end) in enumerate(zip(*texts.values(), strict=True)):
        if (good[start] or not start) and not end:
            continue
        wrong = [
            f"{_title(name)} {text!r}"
            for name, text in zip(_DATES, (start, end), strict=True)
            if text and not good[text]
        ]
        if wrong and rules.enabled(RuleId.DATE_MALFORMED):
            message = tr(
                "Dates of cell {code} are not a day as YYYYMMDD: {dates}.",
                code=ground.name(row),
                dates=", ".join(wrong),
            )
            yield ground.flag(RuleId.DATE_MALFORMED, [row], message)
        elif not wrong and start and end < start and rules.enabled(RuleId.DATE_ORDER):
            message = tr(
                "Cell {code} ends on {end}, before it began on {start}.",
                code=ground.name(row),
                end=end,
                start=start,
            )
            yield ground.flag(RuleId.DATE_ORDER, [row], message)


def _missing(ground: Ground) -> Iterator[Flag]:
    """The attributes the standard marks M hold something; a field that is not there is told once."""
    rule, grid = RuleId.ATTRIBUTE_MISSING, ground.subject.unit_grid
    if not ground.rules.enabled(rule) or len(grid) == 0:
        return
    required = ground.subject.required
    absent = [name for name in required if name not in grid.columns]
    if absent:
        message = tr("The unit grid has no field for: {fields}.", fields=", ".join(map(_title, absent)))
        bounds = shapely.total_bounds(ground.shapes)
        whole = shapely.box(*bounds) if np.isfinite(bounds).all() else shapely.Polygon()
        yield ground.flag(rule, [], message, whole)
    present = [name for name in required if name in grid.columns]
    blank = np.array([_blank(grid.columns[name]) for name in present], dtype=bool).reshape(-1, len(grid))
    for row in np.flatnonzero(blank.any(axis=0)).tolist():
        fields = [_title(name) for name, holds in zip(present, blank[:, row], strict=True) if holds]
        message = tr("Cell {code} has nothing in: {fields}.", code=ground.name(row), fields=", ".join(fields))
        yield ground.flag(rule, [row], message)


def _areas(ground: Ground) -> Iterator[Flag]:
    """The area written down is that of the geometry; of a cell that crosses itself nobody knows it."""
    rule, grid = RuleId.AREA_MISSTATED, ground.subject.unit_grid
    if not ground.rules.enabled(rule) or "area_m2" not in grid.columns:
        return
    values = grid.columns["area_m2"]
    written = _numbers(values)
    area = shapely.area(ground.shapes)
    wrong = ground.sound & ~(np.abs(written - area) <= ground.rules[rule].required_tolerance())
    wrong &= ~_blank(values)
    for row in np.flatnonzero(wrong).tolist():
        message = tr(
            "The area written down for cell {code} is {written}; it has {area} m².",
            code=ground.name(row),
            written=values[row],
            area=f"{area[row]:.2f}",
        )
        difference = abs(float(written[row] - area[row]))
        yield ground.flag(rule, [row], message, None, difference if np.isfinite(difference) else None)


def _texts(values: NDArray[Any]) -> list[str]:
    """Values as text, "" for nothing; a date kept as a number is 8 digits too."""
    return [value if type(value) is str and value.isalnum() else _text(value) for value in values.tolist()]


def _text(value: Any) -> str:
    if value == "" or is_blank(value):
        return ""
    return value if isinstance(value, str) else community_code_text(value)


def _numbers(values: NDArray[Any]) -> NDArray[np.float64]:
    """Values as numbers, NaN for what is none."""
    if values.dtype.kind in "fiu":
        return values.astype(np.float64)
    return np.array([_number(value) for value in values.tolist()], dtype=np.float64)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def _blank(values: NDArray[Any]) -> NDArray[np.bool_]:
    if values.dtype.kind in "iub":
        return np.zeros(len(values), dtype=bool)
    if values.dtype.kind == "f":
        return np.isnan(values)
    return np.array(
        [
            not (type(value) is str and value.isalnum() and value != "NULL") and is_blank(value)
            for value in values.tolist()
        ],
        dtype=bool,
    )


def _title(name: str) -> str:
    """A field as the user knows it: its name, and its Chinese title."""
    field = LAYER_SCHEMAS["unit_grid"].field(name)
    return f"{name} ({field.title})" if field else name
