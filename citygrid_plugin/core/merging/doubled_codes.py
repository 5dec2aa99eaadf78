"""After all layers are merged: one code, one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..model.i18n import tr
from .conflicts import OURS, THEIRS, Choice, Conflict, Kind
from .decide import place_of
from .layer import MergedLayer
from .rows import CLASS, CODE, GEOMETRY, as_json, as_text, filled, has_row


def settle_codes(layers: Sequence[MergedLayer], resolutions: Mapping[str, str]) -> list[Conflict]:
    """See that no code is given to two things, over all layers: one keeps it, the others wait without.

    The master's thing keeps its code before the base's, that before a new one; among those the
    first in order of class and place. Doubles that the master has had before are left to the
    quality check.
    """
    where: dict[Any, list[tuple[int, int]]] = defaultdict(list)
    for number, layer in enumerate(layers):
        if CODE not in layer.columns:
            continue
        codes = layer.columns[CODE]
        for row in np.flatnonzero(layer.alive & filled(codes)).tolist():
            where[codes[row]].append((number, row))
    found = []
    for code in sorted((code for code, rows in where.items() if len(rows) > 1), key=str):
        conflict = _settle(layers, str(code), where[code], resolutions)
        if conflict is not None:
            found.append(conflict)
    return found


def _settle(
    layers: Sequence[MergedLayer], code: str, holders: list[tuple[int, int]], resolutions: Mapping[str, str]
) -> Conflict | None:
    def rank(holder: tuple[int, int]) -> int:
        layer, row = layers[holder[0]], holder[1]
        in_master, in_base = layer.master_row[row], layer.base_row[row]
        if in_base >= 0 and layer.base.column(CODE)[in_base] == code:
            return 0
        if in_master >= 0 and layer.master.column(CODE)[in_master] == code:
            return 1
        return 2

    def thing(holder: tuple[int, int]) -> str:
        row = layers[holder[0]].row(holder[1])
        return f"{row.get(CLASS) or ''} {as_text(row[GEOMETRY])}".strip()

    ranks = {holder: rank(holder) for holder in holders}
    if all(value < 2 for value in ranks.values()):
        return None
    holders = sorted(holders, key=lambda holder: (thing(holder), layers[holder[0]].name, holder[1]))
    keeper = min(holders, key=lambda holder: (ranks[holder], holders.index(holder)))
    position = holders.index(keeper)
    choices = []
    for number, row in holders:
        layer = layers[number]
        choices.append(
            Choice(_who(layer, row), thing((number, row)), as_json({**layer.row(row), "layer": layer.name}))
        )
    first = layers[holders[0][0]]
    conflict = Conflict(
        Kind.CODE_COLLISION,
        first.name,
        code,
        code,
        (CODE,),
        "",
        tuple(choices),
        (OURS, THEIRS)[position] if position < 2 else choices[position].teams[0],
        place_of(first.geometry[holders[0][1]]),
    ).decided(resolutions)
    if conflict.chosen:
        chosen = conflict.choice_of(conflict.chosen)
        keeper = holders[position if chosen is None else chosen]
    for number, row in holders:
        if (number, row) != keeper:
            layers[number].columns[CODE][row] = None
    return conflict


def _who(layer: MergedLayer, row: int) -> tuple[str, ...]:
    """Who gave a row its code."""
    if row in layer.teams:
        return layer.teams[row]
    names = tuple(
        each.side.name for each in layer.edits if has_row(each.changed.get(CODE), int(layer.base_row[row]))
    )
    return names or (tr("base"),)
