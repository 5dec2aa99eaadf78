"""Sorting OpenStreetMap features into base layers by the rules of ``rules``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent, check_cancelled
from .rules import ANY, COLUMNS, RULES, Rule, Values
from .tags import OsmFeatures, Tags

#: Features looked at between two looks at the cancel button.
_CHUNK = 10_000
#: Columns that hold numbers; the others hold text.
_NUMBERS = frozenset({"width_m"})


def agrees(tags: Tags, wanted: Mapping[str, Values]) -> bool:
    """Whether every key of ``wanted`` has one of its values."""
    return all(_has(tags, key, values) for key, values in wanted.items())


def _has(tags: Tags, key: str, values: Values) -> bool:
    value = tags.get(key)
    if value is None:
        return False
    return value != "no" if values is ANY or values == ANY else value in values


def takes(rule: Rule, tags: Tags) -> bool:
    """Whether a rule takes a feature with these tags (its geometry left aside)."""
    return agrees(tags, rule.where) and not any(
        _has(tags, key, values) for key, values in rule.unless.items()
    )


def base_layers(
    features: OsmFeatures, rules: Sequence[Rule] = RULES, progress: Progress | None = None
) -> dict[str, FeatureTable]:
    """The base layers that the rules find, in the order of ``COLUMNS``, empty ones included.

    A feature may be taken into several layers, but once into each; ``passage`` holds what is a
    way but runs under a building or the ground, so that it is no edge of a grid: the feature is
    there only if ``road`` did not take it. Rows keep the order of the extract.
    """
    progress = progress or Silent()
    chosen: dict[str, list[tuple[str, int, Rule]]] = defaultdict(list)
    for geometry, table in (("point", features.points), ("line", features.lines), ("area", features.areas)):
        by_key: dict[str, list[tuple[int, Rule]]] = defaultdict(list)
        for rank, rule in enumerate(rules):
            if rule.geometry == geometry:
                by_key[next(iter(rule.where))].append((rank, rule))
        for row, tags in enumerate(table.column("tags")):
            if row % _CHUNK == 0:
                check_cancelled(progress)
            candidates = sorted(
                (pair for key in tags for pair in by_key.get(key, ())), key=lambda pair: pair[0]
            )
            done: set[str] = set()
            for _, rule in candidates:
                if rule.layer not in done and takes(rule, tags):
                    done.add(rule.layer)
                    if not (rule.layer == "passage" and "road" in done):
                        chosen[rule.layer].append((geometry, row, rule))
    tables = {"point": features.points, "line": features.lines, "area": features.areas}
    return {layer: _table(layer, chosen.get(layer, []), tables) for layer in COLUMNS}


def _table(
    layer: str, chosen: Sequence[tuple[str, int, Rule]], tables: Mapping[str, FeatureTable]
) -> FeatureTable:
    """One base layer from the rows chosen for it."""
    columns: dict[str, Any] = {name: [] for name in COLUMNS[layer]}
    ids, shapes = [], []
    for geometry, row, rule in chosen:
        table = tables[geometry]
        tags: Tags = table.columns["tags"][row]
        shapes.append(table.geometry[row])
        ids.append(table.columns["osm_id"][row])
        for name, keys in COLUMNS[layer].items():
            text = rule.set.get(name) or next((tags[key] for key in keys if key in tags), None)
            columns[name].append(metres(text) if name in _NUMBERS else text)
    arrays: dict[str, Any] = {}
    for name, values in columns.items():
        arrays[name] = np.array(values, dtype=float) if name in _NUMBERS else _objects(values)
    arrays["osm_id"] = _objects(ids)
    fids = np.arange(1, len(shapes) + 1, dtype=np.int64)
    return FeatureTable(layer, _objects(shapes), fids, arrays)


def _objects(values: Sequence[Any]) -> np.ndarray[Any, np.dtype[np.object_]]:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def metres(text: str | None) -> float:
    """A width as OpenStreetMap has it ("3", "3.5 m") in metres; NaN where it is none."""
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*m?\s*", text or "")
    return float(found.group(1)) if found else float("nan")
