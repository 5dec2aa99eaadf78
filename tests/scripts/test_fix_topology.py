"""``scripts/check_topology.py --fix`` from file to file, killed at any moment or not."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import check_topology
import numpy as np
import pytest
import shapely
from _cli import run
from shapely import affinity

from citygrid_plugin.core.delivery.boundaries import administrative_boundaries
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.delivery import write_delivery
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.ogr_reader import list_layers
from citygrid_plugin.store.vector_source import read_table
from tests import small_city
from tests.killing import kill_at, kill_at_each_write, seconds_of


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """A delivery whose second cell is half a metre too far east."""
    base = small_city.base_data()
    division = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent())
    division.unit_grid.geometry[1] = affinity.translate(division.unit_grid.geometry[1], 0.3, 0.0)
    path = tmp_path / "grid.gpkg"
    write_delivery(path, base, division)
    return path


def fix(*arguments: object) -> int:
    return run(check_topology.main, check_topology.build_parser, [*map(str, arguments), "--fix", "--json"])


def grid(path: Path) -> FeatureTable:
    return read_table(path, "unit_grid")[0]


def rest_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the file but the grid, its borders, and what describes their extent."""
    with closing(sqlite3.connect(path)) as database:
        names = [
            name
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
            if not any(part in name for part in ("unit_grid", "boundary"))
            and name not in ("gpkg_contents", "gpkg_ogr_contents", "sqlite_sequence")
        ]
        return {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


@pytest.mark.parametrize("in_place", [True, False])
def test_the_grid_is_sound_and_all_else_stays(
    delivery: Path, in_place: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    before, old = grid(delivery), rest_of(delivery)
    out = delivery if in_place else delivery.parent / "copy" / "grid.gpkg"
    out.parent.mkdir(exist_ok=True)
    moves = delivery.parent / "moves.gpkg"
    assert fix(delivery, "--base", delivery, "--out", out, "--moves", moves) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["changed"] == 1
    assert told["left"] == {}
    after = grid(out)
    assert shapely.coverage_is_valid(after.geometry, gap_width=1.0)
    same = [now.wkb == was.wkb for now, was in zip(after.geometry, before.geometry, strict=True)]
    assert same.count(False) == 1
    assert after.columns["area_m2"].tolist() == shapely.area(after.geometry).tolist()
    assert rest_of(out) == old
    assert len(read_table(moves, "repair_move")[0]) == told["moves"] > 0


def test_borders_are_drawn_anew(delivery: Path) -> None:
    was = read_table(delivery, "boundary")[0]
    assert fix(delivery, "--base", delivery, "--out", delivery) == 0
    borders = read_table(delivery, "boundary")[0]
    expected = administrative_boundaries(grid(delivery))
    assert shapely.equals_identical(borders.geometry, expected.geometry).all()
    assert borders.columns["codes"].tolist() == expected.columns["codes"].tolist()
    assert len(borders) != len(was)
    assert fix(delivery, "--base", delivery, "--out", delivery) == 0
    assert read_table(delivery, "boundary")[0].fids.tolist() == borders.fids.tolist(), "nothing to draw"


def test_a_grid_without_borders_gets_none(delivery: Path, tmp_path: Path) -> None:
    source = tmp_path / "alone.gpkg"
    write_geopackage(source, [grid(delivery)], small_city.CRS)
    assert fix(source, "--base", delivery, "--out", source) == 0
    assert list_layers(source, "unit_grid") == ["unit_grid"]


def doubled(delivery: Path, number: int) -> FeatureTable:
    """The grid with its last cell once more, under the code with that number."""
    table = grid(delivery)
    code = f"{table.columns['code'][-1][:12]}{number:03d}"
    columns = {
        name: np.append(values, np.array([code if name == "code" else values[-1]], dtype=values.dtype))
        for name, values in table.columns.items()
    }
    return FeatureTable.of("unit_grid", [*table.geometry, table.geometry[-1]], **columns)


@pytest.mark.parametrize("history", ["none", "in the file", "beside"])
def test_codes_of_removed_cells_rest_in_the_history(delivery: Path, tmp_path: Path, history: str) -> None:
    """… so that the next repair, which must number a cell anew, does not give them again."""
    community = small_city.divide(small_city.base_data(), DivisionSettings(), Silent()).unit_grid
    last = community.columns["code"][-1]
    rested = FeatureTable.of(
        "unit_grid_history",
        [small_city.base_data().community.geometry[0]],
        code=np.array([f"{last[:12]}700"], dtype=object),
        end_date=np.array(["20250101"], dtype=object),
        replaced_by=np.array([last], dtype=object),
    )
    source, beside = tmp_path / "twice.gpkg", tmp_path / "history.gpkg"
    tables = [doubled(delivery, 800)]
    write_geopackage(source, [*tables, rested] if history == "in the file" else tables, small_city.CRS)
    write_geopackage(beside, [rested], small_city.CRS)
    more = ["--history", beside] if history == "beside" else []
    options = ["--base", delivery, "--end-date", "20260901"]
    assert fix(source, *options, *more, "--out", source) == 0
    kept, _ = read_table(source, "unit_grid_history")
    assert kept.columns["code"].tolist() == [f"{last[:12]}700"] * (history != "none") + [f"{last[:12]}800"]
    assert kept.columns["end_date"][-1] == "20260901"
    assert kept.columns["replaced_by"][-1] == last
    with closing(sqlite3.connect(source)) as database:
        assert database.execute(
            "SELECT count(*) FROM gpkg_ogr_contents c, rtree_unit_grid_history_geom r, unit_grid_history h "
            "WHERE c.table_name = 'unit_grid_history' AND feature_count = ? AND r.id = h.fid",
            (len(kept),),
        ).fetchone() == (len(kept),)
    with closing(sqlite3.connect(source)) as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        database.execute("DROP TRIGGER rtree_unit_grid_geom_update3")
        database.execute("DROP TRIGGER rtree_unit_grid_geom_update4")
        database.execute("UPDATE unit_grid SET code = NULL WHERE code = ?", (last,))
        database.commit()
    assert fix(source, "--base", delivery, "--out", source) == 0
    assert grid(source).columns["code"][-1] == f"{last[:12]}801"


def test_a_history_without_codes_is_refused(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "twice.gpkg"
    odd = grid(delivery).take(np.array([0]))
    odd = FeatureTable.of("unit_grid_history", odd.geometry, old=np.array(["x"], dtype=object))
    write_geopackage(source, [doubled(delivery, 800), odd], small_city.CRS)
    before = source.read_bytes()
    assert fix(source, "--base", delivery, "--out", source) == 2
    assert "unit_grid_history" in capsys.readouterr().err
    assert source.read_bytes() == before


def test_the_spatial_index_follows(delivery: Path) -> None:
    assert fix(delivery, "--base", delivery, "--out", delivery) == 0
    with closing(sqlite3.connect(delivery)) as database:
        boxes = database.execute("SELECT * FROM rtree_unit_grid_geom ORDER BY id").fetchall()
        extent = database.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'unit_grid'"
        ).fetchone()
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    bounds = shapely.bounds(grid(delivery).geometry)
    # An R-tree holds single precision, rounded outwards.
    assert np.allclose(np.array(boxes)[:, [1, 3, 2, 4]], bounds, atol=0.3)
    assert extent == tuple(shapely.total_bounds(grid(delivery).geometry).tolist())


def test_a_project_in_a_file_of_another_name_finds_its_data(delivery: Path) -> None:
    out = delivery.parent / "mended.gpkg"
    assert fix(delivery, "--base", delivery, "--out", out) == 0
    with closing(sqlite3.connect(out)) as database:
        assert database.execute("SELECT count(*) FROM qgis_projects").fetchone() == (1,)


def test_what_is_left_makes_status_1(delivery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = grid(delivery)
    hole = FeatureTable.of("unit_grid", [*table.geometry[1:]], code=table.columns["code"][1:])
    source, out = delivery.parent / "hole.gpkg", delivery.parent / "out.gpkg"
    write_geopackage(source, [hole], small_city.CRS)
    assert fix(source, "--base", delivery, "--out", out) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["left"] == {"GAP": 1}
    assert "GAP" in [problem["rule"] for problem in told["problems"]]


def test_shapefiles_are_written_as_geopackages(delivery: Path) -> None:
    import pyogrio

    table = grid(delivery)
    source, out = delivery.parent / "grid.shp", delivery.parent / "out.gpkg"
    pyogrio.raw.write(
        source,
        shapely.to_wkb(table.geometry),
        [table.columns["code"]],
        ["code"],
        geometry_type="Polygon",
        crs=small_city.CRS,
    )
    assert fix(source, "--base", delivery, "--out", out) == 0
    assert shapely.coverage_is_valid(grid(out).geometry)


def test_degrees_are_refused(delivery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = delivery.parent / "degrees.gpkg", delivery.parent / "out.gpkg"
    cells = FeatureTable.of("unit_grid", [shapely.box(114, 30, 114.001, 30.001)], code=["420102001001001"])
    write_geopackage(source, [cells], "EPSG:4326")
    assert fix(source, "--out", out) == 2
    assert "degrees" in capsys.readouterr().err
    assert not out.exists()


def test_killed_at_any_moment_the_file_is_the_old_one_or_the_new(delivery: Path, repository: Path) -> None:
    old = delivery.read_bytes()
    command = [sys.executable, repository / "scripts" / "check_topology.py", delivery, "--base", delivery]
    command += ["--fix", "--out", delivery]
    whole = seconds_of(command)
    new = delivery.read_bytes()
    assert new != old
    seen = set()
    # Starting up is most of the run: look closely at the end of it, where files are written.
    moments = [whole * share for share in (0.2, *np.linspace(0.55, 1.1, 22))]
    for _killed in kill_at(command, moments, lambda: delivery.write_bytes(old)):
        left = delivery.read_bytes()
        assert left in (old, new)
        seen.add(left == new)
        with closing(sqlite3.connect(f"{delivery.as_uri()}?mode=ro", uri=True)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert seen == {True, False}, "some runs were killed before the end, some not"


def test_killed_while_writing(delivery: Path, repository: Path) -> None:
    """The same at each call that writes: the process kills itself there."""
    old = delivery.read_bytes()
    for _killed in kill_at_each_write(
        repository / "scripts" / "check_topology.py",
        "citygrid_plugin.store.repaired_grid",
        [delivery, "--base", delivery, "--fix", "--out", delivery],
        before=lambda: delivery.write_bytes(old),
    ):
        valid = bool(shapely.coverage_is_valid(grid(delivery).geometry, gap_width=1.0))
        assert valid or delivery.read_bytes() == old
    assert delivery.read_bytes() != old
