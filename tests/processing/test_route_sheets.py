"""``citygrid:exportroutesheets``: from planned routes to sheets on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.store.geopackage import write_geopackage
from tests import patrol_town as town
from tests.layers.routed import planned_tables

MM = 72 / 25.4
TEAL, MAGENTA = (0.0, 112 / 255, 108 / 255), (214 / 255, 0.0, 127 / 255)


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small town with its routes, in a folder with a Chinese name."""
    path = tmp_path_factory.mktemp("江岸区") / "路线.gpkg"
    write_geopackage(path, planned_tables(), town.CRS)
    return path


@pytest.fixture(autouse=True)
def _empty_project(qgis_app: object) -> Iterator[None]:
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def export(planned: Path, folder: Path, **wishes: Any) -> dict[str, Any]:
    import processing

    return processing.run(
        "citygrid:exportroutesheets", {"FILE": str(planned), "OUTPUT": str(folder), **wishes}
    )


def book(path: Path) -> Any:
    pymupdf = pytest.importorskip("pymupdf", reason="pip install pymupdf measures what a PDF holds")
    return pymupdf.open(path)


def text_of(page: Any) -> str:
    """The text of a page; Qt writes some characters as the radicals that look the same."""
    return unicodedata.normalize("NFKC", page.get_text()).replace("⻢", "马").replace("⻋", "车")


def test_a_pdf_for_each_collector_says_what_he_asks(
    citygrid_provider: object, planned: Path, tmp_path: Path
) -> None:
    result = export(planned, tmp_path, TITLE="江岸区巡查路线", PRODUCER="江岸区城管局", DATE="2026-11-21")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["李采集.pdf", "王采集.pdf"]
    assert result["COUNT"] == 2
    pages = book(tmp_path / "王采集.pdf")
    assert len(pages) == 2
    first, second = pages
    assert (round(first.rect.width / MM), round(first.rect.height / MM)) == (210, 297)
    text = text_of(first)
    for wanted in (
        "巡查路线",
        "王采集",
        "责任网格",
        "江岸区巡查路线",
        "江岸区城管局",
        "2026-11-21",
        "5,000米",
        "67分钟",
        "60分钟",
        "最短",
        "时刻表",
        "08:00",
        "09:06",
        "行走说明",
        "三马路",
        "1:",
    ):
        assert wanted in "".join(text.split()), wanted
    numbers = [int(line) for line in text_of(second).split() if line.isdigit() and int(line) < 30]
    assert 21 in numbers and "续" in text_of(second)
    assert "李采集" not in text


def test_the_route_is_drawn_with_its_start_and_the_others_are_not(
    citygrid_provider: object, planned: Path, tmp_path: Path
) -> None:
    export(planned, tmp_path, ONLY="Z01-1")
    assert [file.name for file in tmp_path.iterdir()] == ["王采集.pdf"]
    page = book(tmp_path / "王采集.pdf")[0]
    drawings = page.get_drawings()

    def near(one: Any, other: tuple[float, float, float]) -> bool:
        return one is not None and all(abs(a - b) < 0.01 for a, b in zip(one, other, strict=True))

    lines = [each["rect"] for each in drawings if near(each["color"], TEAL)]
    assert lines, "the route"
    left, right = min(rect.x0 for rect in lines), max(rect.x1 for rect in lines)
    metres = (right - left) / MM / 1000 * scale_of(page)
    assert metres == pytest.approx(400, abs=12), "Z01 alone, 400 m wide, with a lane on either side"
    assert any(near(each["color"], MAGENTA) for each in drawings), "start and zone"


def scale_of(page: Any) -> float:
    (scale,) = [word[4] for word in page.get_text("words") if word[4].startswith("1:")]
    return float(scale[2:])


def test_one_book_and_pictures(citygrid_provider: object, planned: Path, tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QImage

    export(planned, tmp_path, ONE_FILE=True, PICTURES=True, DPI=60)
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {
        "patrol routes.pdf",
        *(f"{code}{page}.png" for code in ("Z01-1", "Z02-1") for page in ("", "_2")),
    }
    assert len(book(tmp_path / "patrol routes.pdf")) == 4
    assert QImage(str(tmp_path / "Z01-1.png")).width() == pytest.approx(210 / 25.4 * 60, abs=1)


def test_every_letter_is_in_the_font(citygrid_provider: object, planned: Path, tmp_path: Path) -> None:
    from citygrid_plugin.layers.fonts import typeface

    if not typeface().chinese:
        pytest.skip("no Chinese font is installed")
    export(planned, tmp_path, ONLY="王采集")
    family = "".join(typeface().family.split()).lower()
    fonts = set()
    for page in book(tmp_path / "王采集.pdf"):
        for block in page.get_text("dict")["blocks"]:
            fonts |= {span["font"] for line in block.get("lines", ()) for span in line["spans"]}
    bare = {font.replace("-", "").lower().replace("bold", "").replace("regular", "") for font in fonts}
    assert bare and all(font.startswith(family[:8]) for font in bare), fonts


def test_what_cannot_be_is_said_and_nothing_stays_behind(
    citygrid_provider: object, planned: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException, QgsProject

    empty = tmp_path / "empty.gpkg"
    write_geopackage(empty, [town.roads()], town.CRS)
    for file, wishes, said in (
        (planned, {"ONLY": "赵"}, "none of those asked for"),
        (planned, {"LAYOUT": "no such"}, 'no layout "no such"'),
        (empty, {}, "has no routes"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            export(file, tmp_path / "out", **wishes)
        assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
        assert not QgsProject.instance().mapLayers()


def test_an_open_project_is_exported_and_left_as_it_was(
    citygrid_provider: object, planned: Path, tmp_path: Path
) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    from tests.layers.routed import routed_town

    project = QgsProject.instance()
    routed_town(project)
    before = set(project.mapLayers())
    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("citygrid:exportroutesheets", {"OUTPUT": str(tmp_path)}, context=context)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["李采集.pdf", "王采集.pdf"]
    assert set(project.mapLayers()) == before and not project.layoutManager().layouts()
