"""Map sheets from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citygrid_plugin.store.delivery import write_delivery
from tests.scripts.test_divide_grid import script
from tests.small_city import base_data, divide


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    from citygrid_plugin.core.division.settings import DivisionSettings
    from citygrid_plugin.core.model.progress import Silent

    base = base_data()
    path = tmp_path / "成果.gpkg"
    write_delivery(path, base, divide(base, DivisionSettings(), Silent()))
    return path


def test_sheets_of_a_delivery(delivery: Path, tmp_path: Path) -> None:
    before = delivery.read_bytes()
    out = tmp_path / "图幅"
    wishes = ["--size", "250x250", "--dpi", "60", "--format", "png", "--json"]
    done = script("export_sheets.py", delivery, "--out", out, *wishes)
    assert done.returncode == 0, done.stderr
    files = [Path(name) for name in json.loads(done.stdout)["files"]]
    assert files
    assert sorted(out.iterdir()) == sorted(files)
    assert {file.suffix for file in files} == {".png"}
    assert delivery.read_bytes() == before, "QGIS opens a copy"


def test_a_file_without_a_project(tmp_path: Path) -> None:
    empty = tmp_path / "empty.gpkg"
    empty.write_bytes(b"")
    done = script("export_sheets.py", empty, "--out", tmp_path / "sheets")
    assert done.returncode == 2, done.stderr
    assert "divide_grid.py" in done.stderr
    assert not (tmp_path / "sheets").exists()
