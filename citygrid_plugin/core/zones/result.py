"""Responsibility zones (责任网格) as designed: figures, layers, comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.problems import Problem
from .beat import Beat
from .settings import ZoneSettings


@dataclass(frozen=True)
class Zone:
    """One zone: its cells as row numbers of the beat, its streets (both sides of wide ones), what it takes.

    ``lap_m`` is a walk over all its streets and back, ``lap_min`` the time for that and for looking
    at its components, ``load_min`` minutes in one cycle at the frequencies of its cells,
    ``required_min`` the interval of the class that fills most of its time.
    """

    code: str
    cells: tuple[int, ...]
    streets: tuple[int, ...]
    road_m: float
    lap_m: float
    lap_min: float
    load_min: float
    patrol_class: str
    required_min: float
    area_m2: float
    outline_m: float
    name: str = ""
    collector: str = ""
    locked: bool = False

    @property
    def compactness(self) -> float:
        """Polsby-Popper: 1 is a disc."""
        return 4 * np.pi * self.area_m2 / max(self.outline_m, 1e-9) ** 2


@dataclass(frozen=True)
class ZonePlan:
    """All zones of a grid. ``street_zone``: (m,) the zone number of each street, −1 for none."""

    beat: Beat
    settings: ZoneSettings
    zones: tuple[Zone, ...]
    street_zone: NDArray[np.int64]
    problems: tuple[Problem, ...] = field(default=())

    def membership(self) -> dict[str, str]:
        """Zone code of every cell by its code."""
        return {str(self.beat.codes[cell]): zone.code for zone in self.zones for cell in zone.cells}

    def zone_table(self) -> FeatureTable:
        """The layer zone."""
        shapes = [_in_parts(shapely.coverage_union_all(self.beat.cells[list(z.cells)])) for z in self.zones]

        def column(name: str, kind: Any) -> NDArray[Any]:
            return np.array([getattr(zone, name) for zone in self.zones], dtype=kind)

        counts = [int(self.beat.components[list(zone.cells)].sum()) for zone in self.zones]
        return FeatureTable.of(
            "zone",
            shapes,
            zone_code=column("code", object),
            name=column("name", object),
            collector=column("collector", object),
            patrol_class=column("patrol_class", object),
            locked=column("locked", bool),
            grid_count=np.array([len(zone.cells) for zone in self.zones], dtype=np.int64),
            component_count=np.array(counts, dtype=np.int64),
            road_m=column("road_m", float).round(1),
            lap_min=column("lap_min", float).round(1),
            required_min=column("required_min", float),
            load_min=column("load_min", float).round(1),
        )

    def member_table(self) -> FeatureTable:
        """The table zone_member: cells in the order of their codes."""
        rows = sorted(self.membership().items())
        return FeatureTable.of(
            "zone_member",
            [None] * len(rows),
            grid_code=np.array([grid for grid, _ in rows], dtype=object),
            zone_code=np.array([zone for _, zone in rows], dtype=object),
        )

    def figures(self) -> dict[str, float]:
        """What plans are compared by."""
        load = np.array([zone.load_min for zone in self.zones])
        lap = np.array([zone.lap_min for zone in self.zones])
        mean = float(load.mean()) if len(load) else 0.0
        off = np.abs(load / mean - 1.0) if mean > 0 else np.zeros(len(load))
        late = sum(zone.lap_min > zone.required_min for zone in self.zones)
        return {
            "zones": len(self.zones),
            "cells": sum(len(zone.cells) for zone in self.zones),
            "road_km": sum(zone.road_m for zone in self.zones) / 1e3,
            "lap_km": sum(zone.lap_m for zone in self.zones) / 1e3,
            "load_min_mean": mean,
            "load_min_longest": float(load.max(initial=0.0)),
            "load_min_shortest": float(load.min(initial=np.inf)) if len(load) else 0.0,
            "within_tolerance": float((off <= self.settings.tolerance + 1e-9).mean()) if len(off) else 1.0,
            "lap_min_mean": float(lap.mean()) if len(lap) else 0.0,
            "lap_min_longest": float(lap.max(initial=0.0)),
            "not_in_time": int(late),
            "compactness_median": float(np.median([zone.compactness for zone in self.zones])),
        }


def _in_parts(shape: shapely.Geometry) -> shapely.MultiPolygon:
    """Multi-part even if one part: who draws on may leave a zone in several for a while."""
    return shapely.multipolygons(shapely.get_parts(shape))


@dataclass(frozen=True)
class Comparison:
    """Two plans side by side: figures of each, and the cells that change hands."""

    before: Mapping[str, float]
    after: Mapping[str, float]
    moved: tuple[str, ...]

    def difference(self) -> dict[str, float]:
        """Every figure of the second less that of the first."""
        return {name: self.after[name] - self.before[name] for name in self.before}


def compare_plans(before: ZonePlan, after: ZonePlan) -> Comparison:
    """Set two scenarios side by side.

    A cell has moved if it is no longer with most of the cells it was with: codes may be new.
    """
    was, now = before.membership(), after.membership()
    together: dict[str, dict[str, int]] = {}
    for code, zone in was.items():
        if code in now:
            counts = together.setdefault(zone, {})
            counts[now[code]] = counts.get(now[code], 0) + 1
    heir = {zone: min(counts, key=lambda name: (-counts[name], name)) for zone, counts in together.items()}
    moved = tuple(sorted(code for code, zone in was.items() if code in now and now[code] != heir[zone]))
    return Comparison(before.figures(), after.figures(), moved)
