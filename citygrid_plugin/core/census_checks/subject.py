"""What a census check looks at: all components in one row of arrays, and what they are held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..component_codes.location import points_of
from ..model.features import FeatureTable
from ..profiles import Profile
from ..topology.flags import Flag
from ..topology.rules import Rule
from .demands import Demands, default_demands

#: Components that a message names.
_NAMED = 4


class Components:
    """The components of several layers, sorted by layer and feature id: no order of features matters.

    ``layer`` (n,) is the number of each one's layer in ``layers``, ``points`` (n,) the point that
    stands for it (None where it has none, or a coordinate is no number), ``x`` and ``y`` NaN there.
    """

    def __init__(self, tables: Sequence[FeatureTable]) -> None:
        self.layers = tuple(table.name for table in tables)
        self._tables = [table.take(np.argsort(table.fids, kind="stable")) for table in tables]
        none = np.empty(0, dtype=object)
        self.geometry: NDArray[np.object_] = np.concatenate([none, *(t.geometry for t in self._tables)])
        self.fids = np.concatenate([np.empty(0, dtype=np.int64), *(t.fids for t in self._tables)])
        self.layer = np.repeat(np.arange(len(tables)), [len(table) for table in tables])
        self.points = points_of(self.geometry)
        self.x, self.y = shapely.get_x(self.points), shapely.get_y(self.points)
        self._texts: dict[str, NDArray[np.object_]] = {}

    def __len__(self) -> int:
        return len(self.geometry)

    @cached_property
    def placed(self) -> NDArray[np.bool_]:
        """Which components have a place."""
        return np.isfinite(self.x)

    def has(self, name: str) -> bool:
        """Whether any layer has the column."""
        return any(name in table.columns for table in self._tables)

    def texts(self, name: str) -> NDArray[np.object_]:
        """A column as texts without blanks around, "" for nothing."""
        if name not in self._texts:
            parts: list[Any] = []
            for table in self._tables:
                values = table.columns.get(name)
                # Most are texts already, and there are 300,000 of them.
                parts += (
                    [""] * len(table)
                    if values is None
                    else [v.strip() if type(v) is str else community_code_text(v) for v in values.tolist()]
                )
            self._texts[name] = np.array([*parts, None], dtype=object)[:-1]
        return self._texts[name]

    def numbers(self, name: str) -> NDArray[np.float64]:
        """A column as numbers, NaN for what is none."""
        return np.array([_number(text) for text in self.texts(name).tolist()], dtype=float)

    def name(self, row: int) -> str:
        """What a message calls a component: its code, or layer and feature id where it has none."""
        return self.texts("code")[row] or f"{self.layers[self.layer[row]]} #{self.fids[row]}"

    def names(self, rows: Iterable[int]) -> str:
        """Several components in a message."""
        listed = list(rows)
        return ", ".join(self.name(row) for row in listed[:_NAMED]) + (" …" if len(listed) > _NAMED else "")

    def row_of(self) -> dict[tuple[str, int], int]:
        """The row of every component by layer and feature id, as flags name them."""
        layers = [self.layers[number] for number in self.layer.tolist()]
        return {key: row for row, key in enumerate(zip(layers, self.fids.tolist(), strict=True))}

    def flag(self, rule: Rule, rows: Iterable[int], message: str, value: float | None = None) -> Flag:
        """A flag on components, at their place; an empty one for components without."""
        listed = [int(row) for row in rows]
        shapes = [self.points[row] for row in listed if self.points[row] is not None]
        geometry = shapes[0] if len(shapes) == 1 else shapely.MultiPoint(shapes)
        codes = self.texts("code")
        return Flag(
            rule.id,
            rule.severity,
            geometry,
            message,
            tuple(codes[row] for row in listed),
            tuple(int(self.fids[row]) for row in listed),
            value,
            tuple(self.layers[self.layer[row]] for row in listed),
        )


def _number(text: str) -> float:
    try:
        return float(text) if text else np.nan
    except ValueError:
        return np.nan


@dataclass(frozen=True)
class CensusSubject:
    """A census and what it is held against, all in the metric ``crs``.

    ``components`` and ``previous`` (the last census, None if there is none) are component layers.
    ``unit_grid``, ``community``, ``building``, ``road``: layers of the data model, None if not
    given. ``photo`` is the table of that name; columns ``hash`` and ``present`` (whether the file
    is there) are the reader's. ``retired``: codes that must not be in use any more. ``today``
    (YYYYMMDD) is the day after which a date is in the future, ``county`` the one of components
    outside every cell, ``sigma`` the field with the accuracy (m) that the receiver gave.
    """

    components: Components
    profile: Profile
    crs: str = ""
    unit_grid: FeatureTable | None = None
    community: FeatureTable | None = None
    building: FeatureTable | None = None
    road: FeatureTable | None = None
    photo: FeatureTable | None = None
    previous: Components | None = None
    retired: frozenset[str] = frozenset()
    today: str = ""
    county: str = ""
    sigma: str = "accuracy_m"
    demands: Demands = field(default_factory=dict)

    @cached_property
    def demand_of(self) -> Demands:
        """What every class demands: the city's table, or what CityGrid proposes."""
        return self.demands or default_demands(self.profile)

    @cached_property
    def in_place(self) -> NDArray[np.bool_]:
        """Components that still stand somewhere: their state (状态) is not the last of all."""
        last = {state.value for state in self.profile.states if not state.next}
        states = self.components.texts("state").tolist()
        return np.array([state not in last for state in states], dtype=bool)

    def demanding(self, mark: str) -> NDArray[np.bool_]:
        """Components in place whose class has the mark ``outside``, ``street`` or ``photo``."""
        classes = {code for code, demand in self.demand_of.items() if getattr(demand, mark)}
        fit = [code in classes for code in self.components.texts("class_code").tolist()]
        return np.array(fit, dtype=bool) & self.in_place


def sound(table: FeatureTable | None) -> FeatureTable | None:
    """The features that GEOS can work with; None if there is no table."""
    if table is None:
        return None
    bad = shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry)
    _, index = shapely.get_coordinates(table.geometry, return_index=True)
    finite = np.isfinite(shapely.get_coordinates(table.geometry)).all(axis=1)
    bad[np.unique(index[~finite])] = True
    return table.take(~bad)
