"""A small town as GDAL's OSM driver would hand it over: for tests of the import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from citygrid_plugin.core.osm.tags import parse_hstore

#: Where it lies, EPSG:4547.
_ORIGIN = (537_000.0, 3_376_000.0)
_BLOCKS, _SIZE = 12, 150.0

Parts = tuple[NDArray[np.object_], NDArray[np.int64], dict[str, NDArray[Any]]]


def osm_town(administrative: bool = False) -> dict[str, Parts]:
    """Geometry (degrees), feature ids and columns of the layers points, lines and multipolygons.

    12 by 12 blocks of 150 m with a building each; every fourth street is a primary one. A
    passage, a wall, a school, a pond, a lawn, a plaza, a lamp, a bin and a tree, and with
    ``administrative`` two communities of admin_level 10.
    """
    lines = []
    for i in range(_BLOCKS + 1):
        kind = "primary" if i % 4 == 0 else "residential"
        end = _BLOCKS * _SIZE
        lines.append(([(0, i * _SIZE), (end, i * _SIZE)], {"highway": kind}))
        lines.append(([(i * _SIZE, 0), (i * _SIZE, end)], {"highway": kind}))
    lines.append(
        ([(20, 70), (130, 70)], {"highway": "footway", "other_tags": '"tunnel"=>"building_passage"'})
    )
    lines.append(([(310, 310), (440, 310)], {"barrier": "wall"}))
    areas = []
    for i in range(_BLOCKS):
        for j in range(_BLOCKS):
            x, y = i * _SIZE, j * _SIZE
            areas.append((shapely.box(x + 40, y + 60, x + 110, y + 90), {"building": "yes"}))
    areas += [
        (shapely.box(10, 10, 140, 140), {"amenity": "school", "name": "实验小学"}),
        (shapely.box(160, 10, 290, 50), {"natural": "water"}),
        (shapely.box(310, 10, 440, 50), {"landuse": "grass"}),
        (shapely.box(460, 10, 590, 50), {"other_tags": '"highway"=>"pedestrian","area"=>"yes"'}),
    ]
    if administrative:
        for name, south, north in (("南社区", 0, 750), ("北社区", 750, 1800)):
            tags = {"boundary": "administrative", "admin_level": "10", "name": name}
            areas.append((shapely.box(0, south, 1800, north), tags))
    points = [
        (shapely.Point(5, 5), {"highway": "street_lamp"}),
        (shapely.Point(155, 5), {"other_tags": '"amenity"=>"waste_basket"'}),
        (shapely.Point(305, 5), {"other_tags": '"natural"=>"tree"'}),
    ]
    keys = {
        "points": ("osm_id", "name", "highway", "other_tags"),
        "lines": ("osm_id", "name", "highway", "barrier", "other_tags"),
        "multipolygons": (
            *("osm_id", "osm_way_id", "name", "amenity", "admin_level", "boundary", "building"),
            *("landuse", "natural", "other_tags"),
        ),
    }
    rows = {
        "points": points,
        "lines": [(shapely.LineString(line), tags) for line, tags in lines],
        "multipolygons": [(shapely.multipolygons([area]), tags) for area, tags in areas],
    }
    return {name: _parts(rows[name], keys[name]) for name in rows}


def _parts(rows: list[tuple[Any, dict[str, str]]], keys: tuple[str, ...]) -> Parts:
    move = Transformer.from_crs("EPSG:4547", "EPSG:4326", always_xy=True)
    shapes = np.array([shape for shape, _ in rows], dtype=object)
    shapes = shapely.transform(
        shapes, lambda xy: np.column_stack(move.transform(xy[:, 0] + _ORIGIN[0], xy[:, 1] + _ORIGIN[1]))
    )
    columns = {key: np.array([*(tags.get(key) for _, tags in rows), None], dtype=object)[:-1] for key in keys}
    columns["osm_id"] = np.array([str(1000 + number) for number in range(len(rows))], dtype=object)
    return shapes, np.arange(1, len(rows) + 1, dtype=np.int64), columns


def write_osm(path: Path, administrative: bool = False) -> Path:
    """The same town as an .osm file."""
    nodes: dict[tuple[float, float], int] = {}
    tagged: list[str] = []
    ways: list[str] = []
    for shapes, _, columns in osm_town(administrative).values():
        for row, shape in enumerate(shapes):
            tags = _all_tags({key: values[row] for key, values in columns.items()})
            refs = []
            for x, y in shapely.get_coordinates(shape).round(7).tolist():
                refs.append(nodes.setdefault((x, y), len(nodes) + 1))
            if shape.geom_type == "Point":
                tagged.append(
                    f'<node id="{900_000 + refs[0]}" lon="{shape.x:.7f}" lat="{shape.y:.7f}">{tags}</node>'
                )
            else:
                members = "".join(f'<nd ref="{ref}"/>' for ref in refs)
                ways.append(f'<way id="{len(ways) + 1}">{members}{tags}</way>')
    plain = [f'<node id="{ref}" lon="{x:.7f}" lat="{y:.7f}"/>' for (x, y), ref in nodes.items()]
    body = "\n".join((*plain, *tagged, *ways))
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n{body}\n</osm>\n', "utf-8")
    return path


def _all_tags(columns: dict[str, Any]) -> str:
    """The tags of a feature as XML."""
    tags = {key: value for key, value in columns.items() if value and not key.startswith(("osm_", "other"))}
    tags.update(parse_hstore(columns.get("other_tags") or ""))
    return "".join(f'<tag k="{key}" v="{value}"/>' for key, value in tags.items())
