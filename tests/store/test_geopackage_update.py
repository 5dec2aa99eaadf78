"""Layers of a GeoPackage changed in a copy of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString, Point

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.model.schema import GeometryKind, LayerSchema
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.geopackage_update import LayerChanges, update_geopackage

BOX = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?"


def points(*xy: tuple[float, float], fids: tuple[int, ...] = (), **columns: Any) -> FeatureTable:
    table = FeatureTable.of("place", shapely.points(np.array(xy, dtype=float)), **columns)
    return FeatureTable("place", table.geometry, np.array(fids or table.fids), table.columns)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.gpkg"
    lines = [LineString([(0, 0), (1, 1)]), shapely.MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 3)]])]
    notes = LayerSchema("note", GeometryKind.NONE, "")
    write_geopackage(
        path,
        [
            points((1, 1), (2, 2), (3, 3), code=["a", "b", "c"]),
            FeatureTable.of("way", lines),
            FeatureTable.of("note", [None], text=["old"]),
        ],
        "EPSG:4547",
        schemas={"note": notes},
    )
    return path


def query(path: Path, text: str, *values: Any) -> list[tuple]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(text, values).fetchall()


def test_added_rows_get_ids_of_their_own_and_the_layer_grows(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    added = points((9, 0), fids=(1,), code=["d"])
    update_geopackage(source, out, {"place": LayerChanges(deleted=[1], added=added)})
    assert query(out, "SELECT fid, code FROM place") == [(2, "b"), (3, "c"), (4, "d")]
    assert query(out, BOX, "place") == [(1, 0, 9, 3)]
    assert query(out, "SELECT id FROM rtree_place_geom WHERE minx > 5") == [(4,)]
    assert query(out, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'place'") == [(3,)]


def test_added_rows_may_keep_their_ids_even_those_of_deleted_ones(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    added = points((9, 0), (8, 0), fids=(1, 77), code=["d", None])
    change = LayerChanges(deleted=[1], added=added, keep_fids=True, extent=(0, 0, 10, 10))
    update_geopackage(source, out, {"place": change})
    assert query(out, "SELECT fid, code FROM place") == [(1, "d"), (2, "b"), (3, "c"), (77, None)]
    assert query(out, BOX, "place") == [(0, 0, 10, 10)]


def test_what_has_no_geometry_leaves_the_extent_alone(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    nowhere = FeatureTable.of("place", [None, Point()], code=["d", "e"])
    note = FeatureTable.of("note", [None], text=["new"])
    update_geopackage(source, out, {"place": LayerChanges(added=nowhere), "note": LayerChanges(added=note)})
    assert query(out, BOX, "place") == [(1, 1, 3, 3)]
    assert query(out, "SELECT text FROM note") == [("old",), ("new",)]


def test_new_fields_come_first_and_unique_values_may_be_swapped(source: Path) -> None:
    with closing(sqlite3.connect(source)) as database, database:
        database.execute("CREATE UNIQUE INDEX one_code ON place (code)")
    values = {1: {"code": "b", "team": "east"}, 2: {"code": "a"}}
    update_geopackage(source, source, {"place": LayerChanges(values=values, fields={"team": "TEXT"})})
    rows = query(source, "SELECT code, team FROM place")
    assert rows == [("b", "east"), ("a", None), ("c", None)]


def test_a_line_becomes_multi_part_in_a_layer_of_such(source: Path) -> None:
    update_geopackage(source, source, {"way": LayerChanges({2: LineString([(5, 5), (6, 6)])})})
    ((blob,),) = query(source, "SELECT geom FROM way WHERE fid = 2")
    assert shapely.from_wkb(blob[40:]).geom_type == "MultiLineString"


def test_new_layers_and_whatever_else_come_in_the_same_step(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"

    def finish(database: sqlite3.Connection) -> None:
        assert database.execute("SELECT count(*) FROM spot").fetchone() == (1,)
        raise RuntimeError

    new = [FeatureTable.of("spot", [Point(5, 5)])]
    update_geopackage(source, out, {"place": LayerChanges()}, new=new)
    assert query(out, "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'spot'") == [(4547,)]
    before = out.read_bytes()
    with pytest.raises(RuntimeError):
        update_geopackage(source, out, {"place": LayerChanges()}, new=new, finish=finish)
    assert out.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [out, source]


@pytest.mark.parametrize(
    ("layer", "change", "said"),
    [
        ("nowhere", LayerChanges(), "no such layer"),
        ("place", LayerChanges(values={1: {"colour": "red"}}), 'no field "colour"'),
        ("place", LayerChanges(added=points((1, 1), colour=["red"])), 'no field "colour"'),
    ],
)
def test_a_layer_or_field_that_is_not_there(
    source: Path, layer: str, change: LayerChanges, said: str
) -> None:
    before = source.read_bytes()
    with pytest.raises(InputError, match=said):
        update_geopackage(source, source, {layer: change})
    assert source.read_bytes() == before
