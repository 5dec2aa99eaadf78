"""OpenStreetMap features with their tags, whatever form the extract has.

Three forms are read: what GDAL's OSM driver makes of an .osm or .osm.pbf file (common keys as
columns, the others in ``other_tags``), layers extracted earlier with keys as columns and a
JSON object in ``tags``, and vector-tile layers in the Tilezen schema (``kind``, ``kind_detail``).
Which layer a feature comes from does not matter, only its geometry and its tags.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent, check_cancelled
from .rules import TILEZEN_DETAIL, TILEZEN_KINDS

Tags = Mapping[str, str]

#: ``"key"=>"value"`` of an hstore, with backslash escapes.
_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
#: Columns that are not tags.
_NOT_TAGS = frozenset({"osm_id", "osm_way_id", "osm_type", "other_tags", "tags", "z_order", "n_tiles", "fid"})
#: Where the Tilezen schema names things otherwise than OpenStreetMap.
_TILEZEN_KEYS = {"is_tunnel": "tunnel", "is_bridge": "bridge", "name_zh": "name:zh", "name_en": "name:en"}


@dataclass(frozen=True)
class OsmFeatures:
    """Features of one extract by dimension: each table has single-part geometry and the columns
    ``tags`` (an object array of mappings) and ``osm_id`` (str)."""

    points: FeatureTable
    lines: FeatureTable
    areas: FeatureTable


def rows_with(table: FeatureTable, column: str, value: str) -> NDArray[np.bool_]:
    """Which rows have this value; numpy before 1.25 compares an empty array of objects to one."""
    return np.array([one == value for one in table.column(column).tolist()], dtype=bool)


def parse_hstore(text: str) -> dict[str, str]:
    r"""The pairs of ``"key"=>"value","key2"=>"value2"``, as GDAL writes ``other_tags``.

    >>> parse_hstore('"name"=>"a \\"b\\"","lit"=>"yes"')
    {'name': 'a "b"', 'lit': 'yes'}
    """
    return {_ESCAPE.sub(r"\1", key): _ESCAPE.sub(r"\1", value) for key, value in _PAIR.findall(text)}


def parse_tags(text: Any) -> dict[str, str]:
    """Tags in JSON or hstore spelling; nothing for None, empty or unreadable text."""
    if not isinstance(text, str) or not text:
        return {}
    if text.lstrip().startswith("{"):
        try:
            found = json.loads(text)
        except ValueError:
            return {}
        return {str(key): str(value) for key, value in found.items() if value is not None}
    return parse_hstore(text)


def tags_of(table: FeatureTable) -> list[dict[str, str]]:
    """The tags of every feature of a table in any of the three forms."""
    columns = {name: values for name, values in table.columns.items() if name not in _NOT_TAGS}
    packed = [table.columns[name] for name in ("tags", "other_tags") if name in table.columns]
    all_tags: list[dict[str, str]] = []
    for row in range(len(table)):
        tags: dict[str, str] = {}
        for texts in packed:
            tags.update(parse_tags(texts[row]))
        for name, values in columns.items():
            value = values[row]
            if value is not None and str(value) not in ("", "nan"):
                tags[name] = str(value)
        all_tags.append(tags)
    if "kind" in columns and not any("highway" in tags or "building" in tags for tags in all_tags):
        return [_from_tilezen(tags) for tags in all_tags]
    return all_tags


def _from_tilezen(tags: dict[str, str]) -> dict[str, str]:
    """Tilezen's ``kind`` and ``kind_detail`` put back into OpenStreetMap's tags."""
    found = {_TILEZEN_KEYS.get(key, key): value for key, value in tags.items()}
    kind, detail = found.pop("kind", ""), found.pop("kind_detail", "")
    for key in ("tunnel", "bridge"):
        if found.get(key) == "True":
            found[key] = "yes"
    if kind in TILEZEN_DETAIL:
        key, default = TILEZEN_DETAIL[kind]
        if detail or default:
            found[key] = detail or default
    else:
        found.update(TILEZEN_KINDS.get(kind, {}))
    found.pop("area", None)  # Tilezen's area is a number of m², OpenStreetMap's a yes
    return found


def osm_features(tables: Iterable[FeatureTable], progress: Progress | None = None) -> OsmFeatures:
    """Sort the features of all layers by dimension, multi-part ones taken apart.

    Invalid areas are made valid (``structure`` method: rings keep their role); what is empty or
    has a coordinate that is not finite is left out, as are lines of no length.
    """
    progress = progress or Silent()
    geometry: list[list[NDArray[np.object_]]] = [[], [], []]
    tags: list[list[NDArray[np.object_]]] = [[], [], []]
    ids: list[list[NDArray[np.object_]]] = [[], [], []]
    for table in tables:
        check_cancelled(progress)
        row_tags = np.empty(len(table), dtype=object)
        row_tags[:] = tags_of(table)
        row_ids = _osm_ids(table)
        parts, rows = shapely.get_parts(_usable(table.geometry), return_index=True)
        for dimension in range(3):
            chosen = shapely.get_dimensions(parts) == dimension
            geometry[dimension].append(parts[chosen])
            tags[dimension].append(row_tags[rows[chosen]])
            ids[dimension].append(row_ids[rows[chosen]])
    made = []
    for dimension, name in enumerate(("points", "lines", "areas")):
        made.append(
            FeatureTable.of(
                name,
                np.concatenate([np.empty(0, dtype=object), *geometry[dimension]]),
                tags=np.concatenate([np.empty(0, dtype=object), *tags[dimension]]),
                osm_id=np.concatenate([np.empty(0, dtype=object), *ids[dimension]]),
            )
        )
    return OsmFeatures(*made)


def _usable(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The geometry in 2D, valid where it is an area, None where it is of no use."""
    flat = shapely.force_2d(geometry)
    xy, rows = shapely.get_coordinates(flat, return_index=True)
    flat[np.unique(rows[~np.isfinite(xy).all(axis=1)])] = None
    areas = (shapely.get_dimensions(flat) == 2) & ~shapely.is_valid(flat)
    flat[areas] = shapely.make_valid(flat[areas], method="structure", keep_collapsed=False)
    flat[(shapely.get_dimensions(flat) == 1) & (shapely.length(flat) == 0)] = None
    flat[shapely.is_empty(flat)] = None
    return flat


def _osm_ids(table: FeatureTable) -> NDArray[np.object_]:
    """ "way/123", "relation/45" or plain "678" as far as the source tells; the fid where it does not."""
    plain, ways, kinds = (table.column(name) for name in ("osm_id", "osm_way_id", "osm_type"))
    made = np.empty(len(table), dtype=object)
    for row in range(len(table)):
        number, way, kind, fid = plain[row], ways[row], kinds[row], table.fids[row]
        if way not in (None, ""):
            made[row] = f"way/{way}"
        elif number in (None, ""):
            made[row] = str(fid)
        else:
            made[row] = f"{kind}/{number}" if isinstance(kind, str) and kind else str(number)
    return made
