"""Tables of components as city offices send them: files in many formats, for tests of the exchange."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema
from citygrid_plugin.store.profile_files import load_profile
from citygrid_plugin.store.shapefile import write_points

CRS = "EPSG:4547"
X0, Y0 = 500_000.0, 4_400_000.0
#: What the files below all hold: name of the class, owner, state, easting, northing.
ROWS = (
    ("雨水井盖", "市水务局", "完好", X0 + 10.25, Y0 + 20.5),
    ("路灯", "路灯管理所", "破损", X0 + 110.125, Y0 + 20.0),
    ("垃圾箱", "环卫处", "完好", X0 + 250.0, Y0 + 120.75),
)
HEADINGS = ("部件类型", "权属单位", "状态")


def texts(values: Any) -> Any:
    return np.array([*values, None], dtype=object)[:-1]


def points() -> list[shapely.Point]:
    return [shapely.Point(x, y) for *_, x, y in ROWS]


def write_shapefile(path: Path, encoding: str = "gbk") -> Path:
    """With Chinese headings, in GBK one cut to 10 bytes, as ArcGIS writes them."""
    names = ("类别", "权属单位名" if encoding == "gbk" else "权属", "状态")
    columns = dict(zip(names, (texts(each) for each in zip(*ROWS, strict=True)), strict=False))
    fields = tuple(FieldSchema(name, FieldKind.TEXT, name, 40) for name in names)
    table = FeatureTable.of(path.stem, points(), **columns)
    schema = LayerSchema(path.stem, GeometryKind.POINT, path.stem, fields)
    write_points(path, table, schema, CRS, encoding)
    return path


def write_csv(
    path: Path, encoding: str = "gb18030", delimiter: str = ",", northing_first: bool = True
) -> Path:
    """As surveyors have it: X is the northing."""
    lines = [delimiter.join((*HEADINGS, "X", "Y"))]
    for *values, x, y in ROWS:
        pair = (y, x) if northing_first else (x, y)
        lines.append(delimiter.join((*values, *map(repr, pair))))
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def write_geojson(path: Path) -> Path:
    import pyproj

    move = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": move(x, y)},
            "properties": dict(zip(HEADINGS, values, strict=True)),
        }
        for *values, x, y in ROWS
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def many_components(count: int, profile: str = "gbt47678") -> FeatureTable:
    """A component of every class after the other, with every field of the profile filled in, no code."""
    chosen = load_profile(profile)
    classes = [entry.code for entry in chosen.classes]
    rows = range(count)
    columns: dict[str, Any] = {
        "code": texts([None] * count),
        "class_code": texts([classes[row % len(classes)] for row in rows]),
    }
    for spec in chosen.fields:
        if spec.name in columns or spec.name in ("grid_code", "street_code", "community_code"):
            continue
        values: list[Any]
        if spec.date:
            values = [f"2026070{1 + row % 9}" for row in rows]
        elif spec.name == "state":
            values = [chosen.states[row % 3].value for row in rows]
        elif spec.name == "source":
            values = [chosen.sources[row % 2].value for row in rows]
        elif spec.kind is FieldKind.INTEGER:
            values = list(rows)
        else:
            values = [f"{spec.title[:4]}{row}" for row in rows]
        of_class = [spec.applies_to(classes[row % len(classes)]) for row in rows]
        columns[spec.name] = texts([v if there else None for v, there in zip(values, of_class, strict=True)])
    shapes = [shapely.Point(X0 + 0.125 + (row * 7.3) % 290, Y0 + 1 + (row * 3.7) % 190) for row in rows]
    return FeatureTable.of("component", shapes, **columns)
