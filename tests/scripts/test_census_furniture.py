"""Real street furniture: a census of it, coded, every code valid under both profiles."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import assign_codes
import create_census
import numpy as np
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.crs import to_working_crs
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.profile_files import load_profile
from citygrid_plugin.store.vector_source import read_table

#: Class by what it is in the data, under each profile.
KINDS = {
    "gbt47678": {"manhole": "01023", "lamp": "01037", "bench": "04007", "bin": "03005", "tree": "04002"},
    "gbt30428": {"manhole": "0114", "lamp": "0118", "bench": "0407", "bin": "0305", "tree": "0402"},
}


@pytest.mark.data
@pytest.mark.parametrize("profile_id", list(KINDS))
def test_every_component_of_helsinki_gets_a_valid_code(
    shared_data: Path, tmp_path: Path, profile_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = shared_data / "furniture" / "helsinki_furniture.gpkg"
    if not source.exists():
        pytest.skip(f"{source} is not there")
    read, crs = read_table(source, name="component")
    tables, crs, _ = to_working_crs({"component": read}, {"component": crs}, Silent())
    profile, points = load_profile(profile_id), tables["component"].geometry
    kinds = [str(kind) for kind in read.columns["kind"].tolist()]
    rest = profile.classes[-1].code
    classes = [next((c for k, c in KINDS[profile_id].items() if k in kind), rest) for kind in kinds]
    west, south, east, north = shapely.total_bounds(points)
    column, row = (
        axis.ravel()
        for axis in np.meshgrid(np.arange(west - 1, east + 1, 250.0), np.arange(south - 1, north + 1, 250.0))
    )
    number = np.arange(len(column))
    codes = [f"420102001{k // 900 + 1:03d}{k % 900 + 1:03d}" for k in number.tolist()]
    grid = FeatureTable.of(
        "unit_grid", shapely.box(column, row, column + 250, row + 250), code=np.array(codes, dtype=object)
    )
    component = FeatureTable.of("component", points, class_code=np.array(classes, dtype=object))
    base, census, out = tmp_path / "base.gpkg", tmp_path / "census.gpkg", tmp_path / "coded.gpkg"
    write_geopackage(base, [grid, component], crs)
    given = [str(base), "--profile", profile_id, "--out", str(census)]
    assert run(create_census.main, create_census.build_parser, given) == 0
    assert run(assign_codes.main, assign_codes.build_parser, [str(census), "--json", "--out", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["issued"] == told["components"] == len(points)
    with closing(sqlite3.connect(out)) as database:
        rows = [
            row
            for layer in ("cover", "lamp", "sanitation", "other")
            for row in database.execute(f"SELECT code, class_code, grid_code FROM {layer}")
        ]
    assert len({code for code, *_ in rows}) == len(points), "none lost, none twice"
    assert [profile.code_problem(code, class_code) for code, class_code, _ in rows] == [None] * len(rows)
    assert all(cell in codes for *_, cell in rows)
