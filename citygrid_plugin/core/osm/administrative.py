"""Communities from the administrative boundaries of an extract.

OpenStreetMap's admin_level 10 is the community or village (社区, 村) in China and the ward or
quarter elsewhere, 9 the level above it in some countries; 8 is the street office (街道), too
large for a community. The wiki page "Tag:boundary=administrative" has the table.
"""

from __future__ import annotations

import re

import numpy as np
import shapely

from ..model.features import FeatureTable
from ..model.i18n import tr
from .tags import rows_with

#: Levels that may stand for communities, the best first.
_LEVELS = ("10", "11", "9")
#: So many areas of a level must be there: one alone is the edge of the extract's neighbour.
_LEAST = 2


def administrative_communities(found: FeatureTable, county: str) -> FeatureTable:
    """Communities with ``code``, ``name`` and ``note`` from areas with ``admin_level``; an empty
    table where no level fits.

    Parts of one boundary (equal ``osm_id``) become one multi-part community. A code of 12
    digits in ``ref`` is kept; others get ``county`` + 001 + a number from north to south, and a
    note that says so.
    """
    level = next((one for one in _LEVELS if _count(found, one) >= _LEAST), None)
    if level is None:
        return FeatureTable.empty("community")
    chosen = found.take(rows_with(found, "admin_level", level))
    ids, first = np.unique(chosen.column("osm_id").astype(str), return_index=True)
    shapes = np.empty(len(ids), dtype=object)
    for row, osm_id in enumerate(ids):
        parts = chosen.geometry[chosen.column("osm_id").astype(str) == osm_id]
        shapes[row] = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    chosen = chosen.take(first).with_geometry(shapes)
    middle = shapely.centroid(shapes)
    order = np.lexsort((ids, shapely.get_x(middle), -shapely.get_y(middle)))
    chosen = chosen.take(order)
    codes, notes = _codes(chosen, county)
    columns = {
        "code": codes,
        "name": chosen.column("name").tolist(),
        "note": notes,
        "osm_id": ids[order].tolist(),
    }
    return FeatureTable(
        "community",
        chosen.geometry,
        np.arange(1, len(chosen) + 1, dtype=np.int64),
        {name: np.array(values, dtype=object) for name, values in columns.items()},
    )


def _count(found: FeatureTable, level: str) -> int:
    return len(set(found.column("osm_id")[rows_with(found, "admin_level", level)].tolist()))


def _codes(chosen: FeatureTable, county: str) -> tuple[list[str], list[str]]:
    """A code for every community, and a note for those that had none."""
    own = [str(ref) if re.fullmatch(r"\d{12}", str(ref or "")) else "" for ref in chosen.column("ref")]
    codes, notes = [], []
    number = 0
    for code in own:
        if code and own.count(code) == 1:
            codes.append(code)
            notes.append("")
            continue
        number += 1
        while f"{county}001{number:03d}" in own:
            number += 1
        codes.append(f"{county}001{number:03d}")
        notes.append(tr("Code made up: OpenStreetMap has none"))
    return codes, notes
