"""The account of a repair: what it mended and what it left, as rules, places and sentences.

Every sentence that a repair tells its user about a cell stands here or in ``attributes``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.i18n import tr
from ..topology.flags import Flag, in_order
from ..topology.naming import CellNames
from ..topology.rules import RuleId
from ..topology.subject import Subject
from .coverage import CoverageMend
from .faulty_ground import FaultyGround
from .preparing import usable
from .redraw import Given, narrow
from .result import Mend
from .settings import RepairSettings
from .shapes import Shaped


class Account:
    """What was mended and what is left so far. Rows are those of the grid given."""

    def __init__(self, subject: Subject, settings: RepairSettings) -> None:
        self.original = subject.unit_grid.geometry
        self._with_communities = subject.community is not None
        self._rules = settings.rules
        self._names = CellNames(subject)
        self._done: list[Mend] = []
        self._left: list[Flag] = []

    def done(self) -> tuple[Mend, ...]:
        """What was mended, by rule, codes and place."""
        return tuple(sorted(self._done, key=_place_of))

    def left(self) -> tuple[Flag, ...]:
        """What a person must look at, in the order of a check."""
        return tuple(in_order(self._left))

    def name(self, *rows: int) -> str:
        """What sentences call the cells."""
        return self._names.names(rows)

    def mended(
        self, rule: RuleId, rows: Iterable[int], geometry: Any, message: str, area: float = 0.0
    ) -> None:
        """Enter something mended; ``area``: how much ground changed hands, m²."""
        flag = self._names.flag(self._rules[rule], rows, geometry, message)
        self._done.append(Mend(rule, flag.codes, flag.fids, geometry, message, area))

    def leave(
        self, rule: RuleId, rows: Iterable[int], geometry: Any, message: str, value: float | None = None
    ) -> None:
        """Enter something left for a person."""
        self._left.append(self._names.flag(self._rules[rule], rows, geometry, message, value))

    # Shapes

    def enter_shapes(self, shaped: Shaped) -> None:
        """What was done to single cells, and which of them cannot be mended."""
        for row, found in sorted(shaped.mended.items()):
            for rule in found:
                where = shapely.difference(usable(self.original[[row]])[0], shaped.cells[row])
                place = shaped.cells[row].centroid if where.is_empty else where
                message = _shape_message(rule, self.name(row))
                self.mended(rule, [row], place, message, float(shapely.area(where)))
        for row, rule in sorted(shaped.left.items()):
            geometry = self.original[row] if self.original[row] is not None else shapely.Polygon()
            self.leave(rule, [row], geometry, _left_message(rule, self.name(row)))

    # Coverage

    def enter_coverage(self, mend: CoverageMend) -> None:
        """Whose vertices were matched, who was given ground, and what faults there are still."""
        self._enter_matched(mend)
        for given in mend.given:
            if given.had != (given.row,):  # else another cell had been cut off it beforehand
                self._enter_given(given)
        faults = mend.left
        tree = STRtree(mend.cells)
        for number in range(len(faults.ground)):
            self._leave_ground(faults, number, tree)
        if len(faults.edge):
            self._leave_vertices(faults, tree)

    def _enter_matched(self, mend: CoverageMend) -> None:
        snapped = {tuple(place): None for moves in mend.snapped for place in moves[:, :2].tolist()}
        for row in sorted(set(mend.matched) - mend.reverted):
            vertices = [tuple(point) for point in shapely.get_coordinates(self.original[row]).tolist()]
            places = sorted(set(vertices) & set(snapped))
            geometry = shapely.multipoints(places) if places else mend.cells[row].centroid
            message = tr("Vertices of {cell} were matched with those of its neighbours.", cell=self.name(row))
            self.mended(RuleId.UNMATCHED_VERTEX, [row], geometry, message)

    def _enter_given(self, given: Given) -> None:
        area = float(shapely.area(given.ground))
        values = {"area": f"{area:.2f}", "cell": self.name(*[given.row] if given.row >= 0 else [])}
        if given.row < 0:
            rule, message = (
                RuleId.OUTSIDE_COMMUNITY,
                tr("{area} m² outside every community were cut off.", **values),
            )
        elif not given.had:
            rule, message = RuleId.GAP, tr("{area} m² without a cell went to {cell}.", **values)
        elif len(given.had) > 1:
            rule, message = RuleId.OVERLAP, tr("{area} m² of overlap went to {cell}.", **values)
        else:
            rule = RuleId.ASTRIDE_COMMUNITY if self._with_communities else RuleId.MULTIPART
            message = tr("{area} m² of another cell went to {cell}.", **values)
        self.mended(rule, sorted({*given.had, given.row} - {-1}), given.ground, message, area)

    def _leave_ground(self, faults: FaultyGround, number: int, tree: STRtree) -> None:
        ground = faults.ground[number]
        near = np.unique(tree.query(ground, predicate="dwithin", distance=1e-6)).tolist()
        area = float(shapely.area(ground))
        values = {"area": f"{area:.2f}", "cells": self.name(*near) or "–"}
        if faults.beyond[number]:
            rule, message = (
                RuleId.OUTSIDE_COMMUNITY,
                tr("{area} m² of {cells} lie in no community.", **values),
            )
        elif faults.cells[number] == 0:
            rule, message = RuleId.GAP, tr("{area} m² beside {cells} belong to no cell.", **values)
            on_purpose = self._rules[rule].required_tolerance()
            if on_purpose > 0.0 and not narrow(ground, on_purpose):
                return
        elif faults.cells[number] == 1:
            rule, message = (
                RuleId.ASTRIDE_COMMUNITY,
                tr("{area} m² at {cells} lie in another community than their cell.", **values),
            )
        else:
            rule, message = RuleId.OVERLAP, tr("{cells} overlap by {area} m².", **values)
        if self._rules.enabled(rule):
            self.leave(rule, near, ground, message, area)

    def _leave_vertices(self, faults: FaultyGround, tree: STRtree) -> None:
        touching = tree.query(shapely.points(faults.vertex), predicate="dwithin", distance=1e-3)
        for number, vertex in enumerate(shapely.points(faults.vertex)):
            near = np.unique(touching[1][touching[0] == number]).tolist()
            message = tr("Not all of {cells} have the vertex they meet at.", cells=self.name(*near))
            self.leave(RuleId.UNMATCHED_VERTEX, near, vertex, message)

    # Cells that are gone

    def enter_twins(self, twins: dict[int, int], cells: NDArray[np.object_]) -> None:
        """Cells that were another once more, and which that is."""
        for row, stays in sorted(twins.items()):
            message = tr(
                "{gone} was the same polygon as {kept} and was removed.",
                gone=self.name(row),
                kept=self.name(stays),
            )
            self.mended(RuleId.DUPLICATE_GEOMETRY, [row, stays], cells[row], message)

    def enter_sliver(self, row: int, ground: Any, heir: int) -> None:
        """A sliver whose ground another cell has now, or most of it."""
        message = tr(
            "{gone} was a sliver; its ground went to {heir}.", gone=self.name(row), heir=self.name(heir)
        )
        self.mended(RuleId.SLIVER, [row, heir], ground, message, float(shapely.area(ground)))


def _place_of(mend: Mend) -> tuple[int, tuple[str, ...], list[float], str]:
    bounds = [0.0] * 4 if shapely.is_empty(mend.geometry) else shapely.bounds(mend.geometry).tolist()
    return list(RuleId).index(mend.rule), mend.codes, bounds, mend.message


def _shape_message(rule: RuleId, cell: str) -> str:
    if rule is RuleId.SELF_INTERSECTION:
        return tr("The outline of {cell} crossed or touched itself; the largest part was kept.", cell=cell)
    if rule is RuleId.MULTIPART:
        return tr("{cell} had several parts; the largest was kept.", cell=cell)
    if rule is RuleId.SPIKE:
        return tr("Spikes of {cell} were cut off.", cell=cell)
    return tr("Repeated vertices of {cell} were dropped.", cell=cell)


def _left_message(rule: RuleId, cell: str) -> str:
    if rule is RuleId.GEOMETRY_MISSING:
        return tr("{cell} has no usable polygon.", cell=cell)
    if rule is RuleId.MULTIPART:
        return tr("{cell} has parts that no neighbour touches.", cell=cell)
    return tr("The outline of {cell} could not be mended.", cell=cell)
