"""Layouts of map sheets: the templates, and putting them into a project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.sheets import SheetSettings, sheet_index
from tests import small_city


@pytest.fixture(autouse=True)
def project(qgis_app: object) -> Iterator[Any]:
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def index_layer(**settings: Any) -> Any:
    from citygrid_plugin.layers.sheets.index_layer import layer_from_table

    cells = FeatureTable.of("unit_grid", [small_city.box(0, 0, 900, 900)])
    community = FeatureTable.of(
        "community", [small_city.box(0, 0, 900, 900)], name=np.array(["一元社区"], dtype=object)
    )
    return layer_from_table(sheet_index(cells, [community], SheetSettings(**settings)).table, small_city.CRS)


def test_templates_are_what_the_design_says() -> None:
    import make_layouts
    from qgis.core import Qgis, QgsProject

    from citygrid_plugin.layers.sheets.paper import PAPERS

    if Qgis.QGIS_VERSION_INT >= 32300:
        pytest.skip("templates are written by QGIS 3.22, the oldest that reads them")
    for paper in PAPERS:
        made = make_layouts.template(QgsProject.instance(), paper)
        assert made == paper.template().read_text(encoding="utf-8"), "run scripts/make_layouts.py"


def test_nothing_hangs_over_the_paper_or_over_the_panel() -> None:
    from citygrid_plugin.layers.sheets.paper import PAPERS

    for paper in PAPERS:
        assert paper.map_x - paper.frame >= 10 and paper.panel_y >= 10
        assert paper.map_x + paper.map_size + paper.frame < paper.panel_x
        assert paper.panel_x + paper.panel_width <= paper.width - 10
        assert paper.map_y + paper.map_size + paper.frame <= paper.height - 15


def test_paper_is_chosen_by_the_sheet() -> None:
    from citygrid_plugin.layers.sheets.paper import A1, A3, paper_for

    assert paper_for(250, 250) is A3
    assert paper_for(500, 400) is A1
    assert paper_for(800, 500) is None


def test_a_layout_follows_its_sheets_at_true_scale(project: Any) -> None:
    from citygrid_plugin.layers.sheets.paper import A1
    from citygrid_plugin.layers.sheets.templates import MAP, add_to_project

    index = index_layer(height_mm=400.0)
    project.addMapLayer(index)
    (layout,) = add_to_project(project, index, [A1])
    assert layout in project.layoutManager().layouts()
    atlas = layout.atlas()
    atlas.beginRender()
    atlas.updateFeatures()
    features = {feature["sheet"]: feature for feature in index.getFeatures()}
    assert atlas.count() == len(features)
    item = layout.itemById(MAP)
    for number in range(atlas.count()):
        atlas.seekTo(number)
        layout.refresh()
        shown, wanted = item.extent(), features[atlas.currentFilename()].geometry().boundingBox()
        corners = [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()]
        assert corners == pytest.approx(
            [wanted.xMinimum(), wanted.yMinimum(), wanted.xMaximum(), wanted.yMaximum()], abs=1e-3
        )
        assert item.scale() == pytest.approx(1000, rel=1e-6)
        assert (item.rect().width(), item.rect().height()) == pytest.approx((500, 400), abs=1e-3)
    atlas.endRender()


def test_a_changed_layout_is_never_replaced(project: Any) -> None:
    from citygrid_plugin.layers.sheets.paper import A3
    from citygrid_plugin.layers.sheets.templates import add_to_project

    index = index_layer(parts=2)
    project.addMapLayer(index)
    names = [add_to_project(project, index, [A3])[0].name() for _ in range(3)]
    assert names == [A3.name, f"{A3.name} (2)", f"{A3.name} (3)"]


def test_work_in_progress_is_not_on_sheets(project: Any) -> None:
    from qgis.core import QgsVectorLayer

    from citygrid_plugin.layers.sheets.templates import sheet_layers

    layers = {
        name: QgsVectorLayer(f"Point?crs={small_city.CRS}", title, "memory")
        for name, title in (("flag", "问题标记"), ("component", "部件"), ("own", "本市图层"))
    }
    project.addMapLayers(list(layers.values()))
    assert {layer.name() for layer in sheet_layers(project)} == {"部件", "本市图层"}


def test_a_template_is_set_in_the_face_installed(project: Any) -> None:
    from qgis.core import QgsLayoutItemLabel

    from citygrid_plugin.layers.fonts import WANTED, typeface
    from citygrid_plugin.layers.sheets.paper import A1
    from citygrid_plugin.layers.sheets.templates import from_template

    layout = from_template(project, A1.template())
    families = {item.font().family() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}
    assert families == {typeface().family or WANTED}


def test_a_broken_template_is_named(project: Any, tmp_path: Path) -> None:
    from citygrid_plugin.core.model.problems import CityGridError
    from citygrid_plugin.layers.sheets.templates import from_template

    broken = tmp_path / "broken.qpt"
    broken.write_text("<Layout", encoding="utf-8")
    with pytest.raises(CityGridError, match=r"broken\.qpt"):
        from_template(project, broken)


def test_a_fault_while_a_sheet_is_made_ready_is_raised_and_nothing_stays(
    project: Any, tmp_path: Path
) -> None:
    from citygrid_plugin.core.model.progress import Silent
    from citygrid_plugin.layers.sheets.export import Formats, export_sheets
    from citygrid_plugin.layers.sheets.paper import A3
    from citygrid_plugin.layers.sheets.templates import add_to_project

    def break_down(_feature: Any) -> None:
        raise ZeroDivisionError

    index = index_layer(parts=2)
    project.addMapLayer(index)
    (layout,) = add_to_project(project, index, [A3])
    with pytest.raises(ZeroDivisionError):  # out of a slot of Qt's it would have ended QGIS
        export_sheets(layout, tmp_path, Formats(dpi=50), Silent(), prepare=break_down)
    assert not list(tmp_path.iterdir())


def test_many_communities_are_counted_where_they_have_no_room(project: Any) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsLayoutItemLabel, QgsVectorLayer

    from citygrid_plugin.layers.sheets.paper import A3
    from citygrid_plugin.layers.sheets.templates import add_to_project

    community = QgsVectorLayer(
        f"Polygon?crs={small_city.CRS}&field=code:string&field=name:string", "community", "memory"
    )
    for number in range(11):
        feature = QgsFeature(community.fields())
        feature.setGeometry(QgsGeometry.fromWkt(small_city.box(20 * number, 0, 20, 20).wkt))
        feature.setAttributes([f"4201020010{number:02d}", f"社区{number}"])
        community.dataProvider().addFeature(feature)
    community.updateExtents()
    index = index_layer(parts=2)
    project.addMapLayers([index, community])
    (layout,) = add_to_project(project, index, [A3])
    atlas = layout.atlas()
    atlas.beginRender()
    atlas.updateFeatures()
    numbers = []
    while atlas.next():
        numbers.append(atlas.currentFilename())
        if numbers[-1] == "3380.0-500.0-III":
            break
    texts = [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    listed = sorted(line for text in texts for line in text.split("\n") if "社区" in line and "  " in line)
    assert listed == [f"4201020010{number:02d}  社区{number}" for number in range(7)]
    assert any("… +4" in text for text in texts)
    atlas.endRender()


def test_file_names_are_safe_and_stay_chinese() -> None:
    from citygrid_plugin.layers.sheets.export import file_name

    assert file_name("3380.0-500.0-I") == "3380.0-500.0-I"
    assert file_name("江岸-8") == "江岸-8"
    assert file_name("../a/b:c?") == "_a_b_c_"
    assert file_name(" . ") == "sheet"


def test_sheets_without_an_index_are_refused(project: Any) -> None:
    from qgis.core import QgsVectorLayer

    from citygrid_plugin.core.model.problems import InputError
    from citygrid_plugin.core.model.progress import Silent
    from citygrid_plugin.layers.sheets.index_layer import index_for, require_index

    with pytest.raises(InputError, match="no sheet index"):
        require_index(QgsVectorLayer(f"Polygon?crs={small_city.CRS}", "x", "memory"))
    with pytest.raises(InputError, match="no such layer"):
        index_for(project, SheetSettings(), False, Silent())
