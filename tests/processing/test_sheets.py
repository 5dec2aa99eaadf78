"""``citygrid:sheetindex`` and ``citygrid:exportsheets``: from a delivery to sheets on paper."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.store.delivery import write_delivery
from tests import small_city

MM = 72 / 25.4
MAGENTA = (1.0, 0.0, 1.0)
HEIGHTS = {500: 5.0, 1000: 4.0, 2000: 3.0}


def labels(grid: FeatureTable) -> FeatureTable:
    """A label in the middle of each cell for each scale."""
    points = shapely.point_on_surface(grid.geometry)
    codes = grid.columns["code"]
    n, scales = len(points), np.repeat(list(HEIGHTS), len(points))
    return FeatureTable.of(
        "unit_grid_label",
        [*points] * len(HEIGHTS),
        code=np.tile(codes, len(HEIGHTS)),
        text=np.tile(codes, len(HEIGHTS)),
        angle=np.zeros(n * len(HEIGHTS)),
        scale=scales,
        height_mm=np.array([HEIGHTS[scale] for scale in scales]),
        placement=np.array(["level"] * n * len(HEIGHTS), dtype=object),
        leader_x=np.full(n * len(HEIGHTS), np.nan),
        leader_y=np.full(n * len(HEIGHTS), np.nan),
        by_hand=np.zeros(n * len(HEIGHTS), dtype=bool),
    )


@pytest.fixture(scope="module")
def delivery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small city with its labels, in a folder with a Chinese name."""
    path = tmp_path_factory.mktemp("江岸区") / "成果.gpkg"
    base = small_city.base_data()
    division = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent())
    write_delivery(path, base, division, [labels(division.unit_grid)])
    return path


@pytest.fixture(autouse=True)
def _empty_project(qgis_app: object) -> Iterator[None]:
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def export(delivery: Path, folder: Path, **wishes: Any) -> dict[str, Any]:
    import processing

    parameters = {"DELIVERY": str(delivery), "OUTPUT": str(folder), "FORMATS": ["pdf"], "DPI": 100, **wishes}
    return processing.run("citygrid:exportsheets", parameters)


def page(path: Path) -> Any:
    pymupdf = pytest.importorskip("pymupdf", reason="pip install pymupdf measures what a PDF holds")
    return pymupdf.open(path)[0]


def text_of(sheet: Any) -> str:
    """The text of a page; Qt writes some characters as the radicals (⽹) that look the same."""
    return unicodedata.normalize("NFKC", sheet.get_text()).replace("⻋", "车")


def spans(sheet: Any) -> list[dict[str, Any]]:
    blocks = sheet.get_text("dict")["blocks"]
    return [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]


def test_the_index_as_the_toolbox_makes_it(citygrid_provider: object, delivery: Path) -> None:
    import processing

    source = f"{delivery}|layername="
    parameters = {
        "GRID": f"{source}unit_grid",
        "COMMUNITY": f"{source}community",
        "PLACES": [f"{source}compound"],
        "SCALE": "500",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    result = processing.run("citygrid:sheetindex", parameters)
    layer = result["OUTPUT"]
    assert result["COUNT"] == 2
    assert [field.name() for field in layer.fields()] == [
        field.name for field in LAYER_SCHEMAS["sheet_index"].fields
    ]
    first, second = layer.getFeatures()
    assert (first["sheet"], first["name"], first["east"]) == ("3380.00-500.00", "一元社区", second["sheet"])
    place = processing.run("citygrid:sheetindex", {**parameters, "NAMING": "place"})["OUTPUT"]
    assert [each["name"] for each in place.getFeatures()] == ["实验学校（1）", "实验学校（2）"]
    each = processing.run("citygrid:sheetindex", {**parameters, "BY_COMMUNITY": True})
    assert each["COUNT"] == 2


@pytest.mark.parametrize("scale", [500, 1000, 2000])
def test_type_colour_lines_and_frame_measure_on_paper_as_they_should(
    citygrid_provider: object, delivery: Path, tmp_path: Path, scale: int
) -> None:
    folder = tmp_path / "图幅"
    export(delivery, folder, SCALE=str(scale), SIZE="500x500")
    sheet = page(sorted(folder.glob("*.pdf"))[0])
    assert (round(sheet.rect.width / MM), round(sheet.rect.height / MM)) == (841, 594)

    codes = [span for span in spans(sheet) if re.fullmatch(r"420102\d{9}", span["text"].strip())]
    assert codes, "identifiers must be text, not outlines"
    for span in codes:
        assert span["size"] / MM == pytest.approx(HEIGHTS[scale], abs=0.05)
        assert span["color"] == 0xFF00FF

    drawings = sheet.get_drawings()
    lines = [item for item in drawings if item["color"] == MAGENTA and item["type"] in ("s", "fs")]
    widths = {round(item["width"] / MM, 2) for item in lines}
    assert 0.35 in widths  # the unit grid's own, as write_delivery sets it
    frames = {
        (round(item["rect"].width / MM, 1), round(item["rect"].height / MM, 1), round(item["width"] / MM, 2))
        for item in drawings
        if (item["color"] == (0.0, 0.0, 0.0) and item["type"] == "s") or item["type"] == "fs"
    }
    assert (500.0, 500.0, 0.15) in frames, "the neat line at its true size"
    assert (520.0, 520.0, 1.0) in frames


def test_the_margins_say_what_a_reader_asks(
    citygrid_provider: object, delivery: Path, tmp_path: Path
) -> None:
    wishes = {
        "TITLE": "江岸区单元网格图",
        "PRODUCER": "江岸区城管局",
        "CLASSIFICATION": "内部",
        "DATE": "2026-11-21",
    }
    export(delivery, tmp_path, SCALE="500", ONLY="3380.00-500.25", **wishes)
    assert [file.name for file in tmp_path.iterdir()] == ["3380.00-500.25.pdf"]
    text = text_of(page(tmp_path / "3380.00-500.25.pdf"))
    for wanted in (
        *wishes.values(),
        "车站社区",
        "3380.00-500.25",
        "3380.00-500.00",  # the neighbour in the west
        "1:500",
        "接图表",
        "图例",
        "Legend",
        "单元网格",
        "420102002001",
        "2000国家大地坐标系",
        "500.25",
        "3380.25",
        "500.30",
    ):
        assert wanted in text
    # Only what is on the sheet is explained: the compound is, the green beyond its edge is not.
    assert "独立院落" in text and "绿地" not in text


def test_every_letter_is_in_the_font(citygrid_provider: object, delivery: Path, tmp_path: Path) -> None:
    from citygrid_plugin.layers.fonts import typeface

    if not typeface().chinese:
        pytest.skip("no Chinese font is installed")
    export(delivery, tmp_path, SCALE="1000")
    (path,) = tmp_path.glob("*.pdf")
    sheet = page(path)
    family = "".join(typeface().family.split()).lower()
    fonts = {span["font"].replace("-", "").lower() for span in spans(sheet)}
    assert all(font.replace("bold", "").replace("regular", "").startswith(family[:8]) for font in fonts), (
        fonts
    )


def test_quarter_sheets_go_on_a3_and_pictures_have_the_resolution(
    citygrid_provider: object, delivery: Path, tmp_path: Path
) -> None:
    from qgis.PyQt.QtGui import QImage

    result = export(delivery, tmp_path, SIZE="250x250", FORMATS=["pdf", "png", "book"])
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {f"3380.0-500.0-{part}.{kind}" for part in ("III", "IV") for kind in ("pdf", "png")} | {
        "sheets.pdf"
    }
    assert result["COUNT"] == len(names)
    sheet = page(tmp_path / "3380.0-500.0-III.pdf")
    assert (round(sheet.rect.width / MM), round(sheet.rect.height / MM)) == (420, 297)
    image = QImage(str(tmp_path / "3380.0-500.0-III.png"))
    assert image.width() == pytest.approx(420 / 25.4 * 100, abs=1)
    assert len(page(tmp_path / "sheets.pdf").parent) == 2


def test_sheets_of_communities(citygrid_provider: object, delivery: Path, tmp_path: Path) -> None:
    export(delivery, tmp_path, SHEETS_OF="communities", SCALE="500", SIZE="500x500")
    assert {file.stem for file in tmp_path.iterdir()} == set(small_city.CODES)
    text = text_of(page(tmp_path / f"{small_city.CODES[0]}.pdf"))
    assert "一元社区" in text and "车站社区" in text and "1:500" in text


def test_what_does_not_fit_is_refused_and_nothing_stays_behind(
    citygrid_provider: object, delivery: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException, QgsProject

    for wishes, said in (
        ({"PAPER": "A3", "SIZE": "500x500"}, "no room on A3"),
        ({"ONLY": "1.0-1.0"}, "none of the numbers"),
        ({"DELIVERY": str(tmp_path / "none.gpkg")}, "no CityGrid project"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            export(delivery, tmp_path / "out", **wishes)
        assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
        assert not QgsProject.instance().mapLayers()


def test_a_cancelled_run_leaves_the_old_sheets(
    citygrid_provider: object, delivery: Path, tmp_path: Path
) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        """Cancels as soon as the second sheet is announced."""

        def setProgressText(self, text: str) -> None:  # noqa: N802
            if "2 of 2" in text:
                self.cancel()

    old = tmp_path / "3380.00-500.00.pdf"
    old.write_text("old")
    parameters = {"DELIVERY": str(delivery), "OUTPUT": str(tmp_path), "SCALE": "500", "FORMATS": ["pdf"]}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("citygrid:exportsheets", parameters, feedback=Impatient())
    assert [file.name for file in tmp_path.iterdir()] == [old.name] and old.read_text() == "old"


def test_an_open_project_is_exported_and_left_as_it_was(
    citygrid_provider: object, delivery: Path, tmp_path: Path
) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

    project = QgsProject.instance()
    assert project.read(f"geopackage:{delivery}?projectName=citygrid")
    before = set(project.mapLayers())
    context = QgsProcessingContext()
    context.setProject(project)
    parameters = {"OUTPUT": str(tmp_path), "FORMATS": ["png"], "DPI": 50}
    processing.run("citygrid:exportsheets", parameters, context=context)
    assert [file.name for file in tmp_path.iterdir()] == ["3380.0-500.0.png"]
    assert set(project.mapLayers()) == before and not project.isDirty()
    assert not project.layoutManager().layouts()
    with pytest.raises(QgsProcessingException, match="Another project is open"):
        export(delivery, tmp_path)
