"""``divide_grid.py --previous`` and ``compare_grids.py``: from last time's delivery to this time's."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.model.features import BaseData
from citygrid_plugin.store.geopackage import write_geopackage
from tests.core.history.town import CODES, make_town, table

from .test_divide_grid import script


def write(path: Path, base: BaseData) -> Path:
    write_geopackage(path, [layer for layer in base.tables().values() if len(layer)], base.crs)
    return path


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


@pytest.fixture(scope="module")
def last(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("last")
    base = write(folder / "base.gpkg", make_town())
    done = script("divide_grid.py", base, "--out", folder / "last.gpkg", "--start-date", "20260101")
    assert done.returncode == 0, done.stderr
    return folder / "last.gpkg"


def test_from_year_to_year(last: Path, tmp_path: Path) -> None:
    """The base data of last time are in its delivery; a second year grows the history."""
    previous, ever = last, set(rows(last, "SELECT code FROM unit_grid"))
    for number, moved_by in ((1, 30.0), (2, -20.0)):
        base = write(tmp_path / f"base{number}.gpkg", make_town(moved_by))
        out, date = tmp_path / f"year{number}.gpkg", f"{2026 + number}0101"
        done = script(
            "divide_grid.py", base, "--previous", previous, "--out", out, "--start-date", date, "--json"
        )
        assert done.returncode == 0, done.stderr
        report = json.loads(done.stdout)
        old = dict(rows(previous, "SELECT code, geom FROM unit_grid"))
        new = dict(rows(out, "SELECT code, geom FROM unit_grid"))
        retired = set(old) - set(new)
        assert sorted(retired) == report["retired"] != []
        assert all(new[code] == old[code] for code in set(old) & set(new)), "bytes of kept cells"
        issued = {(code,) for code in set(new) - set(old)}
        assert not issued & ever
        ever |= issued
        history = rows(out, "SELECT code, end_date, replaced_by FROM unit_grid_history")
        assert retired <= {code for code, _, _ in history}
        assert {end for code, end, _ in history if code in retired} == {date}
        kinds = dict(rows(out, "SELECT kind, count(*) FROM grid_change GROUP BY kind"))
        assert kinds["kept"] == len(old) - len(retired) == report["comparison"]["kinds"]["kept"]["old"]
        previous = out
    assert {(code,) for (code,) in ever} == ever
    every = rows(previous, "SELECT code FROM unit_grid UNION ALL SELECT code FROM unit_grid_history")
    assert len(every) == len(set(every)) and set(every) == ever


def test_what_pointed_to_retired_cells_is_listed_and_repointed(last: Path, tmp_path: Path) -> None:
    codes = [code for (code,) in rows(last, "SELECT code FROM unit_grid ORDER BY code")]
    previous = tmp_path / "last.gpkg"
    previous.write_bytes(last.read_bytes())
    zones = ["甲" if code.startswith(CODES[0]) else "乙" for code in codes]
    members = table("zone_member", [None] * len(codes), grid_code=codes, zone_code=zones)
    write_geopackage(tmp_path / "zones.gpkg", [members], None)
    with closing(sqlite3.connect(previous)) as database, database:
        database.execute("ATTACH ? AS zones", (str(tmp_path / "zones.gpkg"),))
        database.execute("CREATE TABLE zone_member AS SELECT * FROM zones.zone_member")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) "
            "VALUES ('zone_member', 'attributes', 'zone_member', '2026-01-01T00:00:00.000Z')"
        )
    base, out = write(tmp_path / "base.gpkg", make_town(30.0)), tmp_path / "next.gpkg"
    done = script("divide_grid.py", base, "--previous", previous, "--out", out, "--start-date", "20270101")
    assert done.returncode == 0, done.stderr
    now = {code for (code,) in rows(out, "SELECT code FROM unit_grid")}
    pointed = rows(out, "SELECT grid_code, zone_code FROM zone_member")
    assert {code for code, _ in pointed} == now
    assert len(pointed) == len(now)
    assert all(zone == ("甲" if code.startswith(CODES[0]) else "乙") for code, zone in pointed)
    listed = {code for (code,) in rows(out, "SELECT old_code FROM grid_repointed")}
    assert listed == set(codes) - now


def test_a_previous_grid_without_base_data(last: Path, tmp_path: Path) -> None:
    """Only what the grid breaks now is looked for, and the log says so."""
    grid = tmp_path / "grid.gpkg"
    from citygrid_plugin.store.vector_source import read_table

    unit_grid, crs = read_table(last, "unit_grid")
    write_geopackage(grid, [unit_grid], crs)
    base, out = write(tmp_path / "base.gpkg", make_town()), tmp_path / "next.gpkg"
    done = script("divide_grid.py", base, "--previous", grid, "--out", out)
    assert done.returncode == 0, done.stderr
    assert "previous base data are not given" in done.stderr
    assert rows(out, "SELECT count(*) FROM unit_grid_history") == [(0,)]
    then = script("divide_grid.py", base, "--previous", grid, "--previous-base", base, "--out", out)
    assert then.returncode == 0 and "not given" not in then.stderr


def test_the_previous_file_is_not_overwritten(last: Path, tmp_path: Path) -> None:
    base = write(tmp_path / "base.gpkg", make_town())
    before = last.read_bytes()
    done = script("divide_grid.py", base, "--previous", last, "--out", last)
    assert done.returncode == 2
    assert last.read_bytes() == before


def test_two_grids_compared(last: Path, tmp_path: Path) -> None:
    base, out = write(tmp_path / "base.gpkg", make_town(30.0)), tmp_path / "next.gpkg"
    script("divide_grid.py", base, "--previous", last, "--out", out)
    done = script("compare_grids.py", last, out, "--out", tmp_path / "diff.gpkg", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["kinds"]["kept"]["old"] > report["kinds"]["redrawn"]["old"] > 0
    changes = rows(tmp_path / "diff.gpkg", "SELECT kind, old_codes, new_codes, area_m2 FROM grid_change")
    assert sum(kind == "kept" for kind, *_ in changes) == report["kinds"]["kept"]["old"]
    assert rows(tmp_path / "diff.gpkg", "SELECT count(*) FROM grid_lineage")[0][0] >= report["new_cells"]
    same = script("compare_grids.py", last, last, "--out", tmp_path / "same.gpkg", "--json")
    assert json.loads(same.stdout)["kinds"]["kept"]["old"] == report["old_cells"]


def test_a_file_that_is_no_grid(tmp_path: Path, last: Path) -> None:
    done = script("compare_grids.py", tmp_path / "none.gpkg", last, "--out", tmp_path / "diff.gpkg")
    assert done.returncode == 2
    assert "does not exist" in done.stderr
    assert not (tmp_path / "diff.gpkg").exists()
