"""Route sheets from the command line."""

from __future__ import annotations

import json
from pathlib import Path

from citygrid_plugin.store.geopackage import write_geopackage
from tests import patrol_town as town
from tests.layers.routed import planned_tables
from tests.scripts.test_divide_grid import script


def test_sheets_of_planned_routes(tmp_path: Path) -> None:
    path = tmp_path / "路线.gpkg"
    write_geopackage(path, planned_tables(), town.CRS)
    before = path.read_bytes()
    out = tmp_path / "路线图"
    done = script(
        "export_route_sheets.py", path, "--out", out, "--only", "王采集", "--title", "江岸区", "--json"
    )
    assert done.returncode == 0, done.stderr
    assert [Path(name) for name in json.loads(done.stdout)["files"]] == [out / "王采集.pdf"]
    assert sorted(out.iterdir()) == [out / "王采集.pdf"]
    assert path.read_bytes() == before, "QGIS opens a copy"


def test_a_file_without_routes(tmp_path: Path) -> None:
    path = tmp_path / "roads.gpkg"
    write_geopackage(path, [town.roads()], town.CRS)
    done = script("export_route_sheets.py", path, "--out", tmp_path / "sheets")
    assert done.returncode == 2, done.stderr
    assert "no routes" in done.stderr
    assert not (tmp_path / "sheets").exists()
