"""The demo and the map script: what ``make demo`` leaves."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from citygrid_plugin.store.delivery import write_delivery
from tests.scripts.test_divide_grid import script
from tests.small_city import CODES, base_data, divide


@pytest.mark.slow
def test_demo(tmp_path: Path, qgis_new_project: None) -> None:
    from qgis.core import QgsProject
    from qgis.PyQt.QtGui import QImage

    folder = tmp_path / "demo"
    done = script("make_demo.py", "--out", folder, "--json")
    assert done.returncode in (0, 1), done.stderr
    assert {path.name for path in folder.iterdir()} == {
        "citygrid_demo.gpkg", "report.html", "report.json",
        "map_overview.png", "map_community_2000.png", "map_detail_1000.png", "sheets",
    }  # fmt: skip
    assert {path.suffix for path in (folder / "sheets").iterdir()} == {".pdf", ".png"}
    for picture in folder.rglob("*.png"):
        assert QImage(str(picture)).width() > 1000
    project = QgsProject.instance()
    assert project.read(f"geopackage:{folder / 'citygrid_demo.gpkg'}?projectName=citygrid")
    cells, labels = (project.mapLayer(f"citygrid_{name}") for name in ("unit_grid", "unit_grid_label"))
    assert labels.featureCount() == 3 * cells.featureCount(), "one label for each cell and scale"
    unnamed = [
        f"{layer.id()}.{field.name()}"
        for layer in project.mapLayers().values()
        for field in layer.fields()
        if layer.isValid() and not field.alias()
    ]
    assert unnamed == [], "every field has a Chinese name"
    # A second run replaces what the first left, with the same.
    before = (folder / "citygrid_demo.gpkg").read_bytes()
    project.clear()
    assert script("make_demo.py", "--out", folder).returncode == done.returncode
    assert (folder / "citygrid_demo.gpkg").read_bytes() == before


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    from citygrid_plugin.core.division.settings import DivisionSettings
    from citygrid_plugin.core.model.progress import Silent

    base = base_data()
    path = tmp_path / "成果.gpkg"
    write_delivery(path, base, divide(base, DivisionSettings(), Silent()))
    return path


def test_map_of_a_community_at_a_scale(delivery: Path, tmp_path: Path, qgis_app: object) -> None:
    from qgis.PyQt.QtGui import QImage

    before = delivery.read_bytes()
    out = tmp_path / "map.png"
    options = ["--community", CODES[0], "--scale", "2000", "--size", "200x150", "--dpi", "100", "--legend"]
    done = script("render_map.py", delivery, "--out", out, "--json", *options)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["scale"] == 2000
    west, _, east, _ = report["extent"]
    assert (east - west) == pytest.approx(2000 * (0.200 - 0.014), rel=1e-3)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (787, 590)
    colours = {image.pixelColor(x, y).getRgb()[:3] for x in range(787) for y in range(100, 500)}
    assert (255, 0, 255) in colours, "boundaries and codes are magenta"
    assert delivery.read_bytes() == before, "drawing leaves the delivery as it is"
    assert {path.name for path in tmp_path.iterdir()} == {"成果.gpkg", "map.png"}


def test_map_of_what_is_not_there(delivery: Path, tmp_path: Path) -> None:
    done = script("render_map.py", delivery, "--out", tmp_path / "map.png", "--cell", "420102001001999")
    assert done.returncode == 2
    assert "420102001001999" in done.stderr
    empty = shutil.copy(__file__, tmp_path / "no.gpkg")
    done = script("render_map.py", empty, "--out", tmp_path / "map.png")
    assert done.returncode == 2
    assert "no CityGrid project" in done.stderr
    assert not (tmp_path / "map.png").exists()
