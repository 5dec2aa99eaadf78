"""The project document: well-formed, complete, the same for the same input."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS, LAYERS
from citygrid_plugin.core.delivery.project import (
    BACKGROUND,
    SCALES,
    SELECTION,
    Crs,
    ProjectLayer,
    build_project,
    padded,
    split_qml,
)

CRS = Crs("EPSG:4547", 'PROJCS["CGCS2000 / 3-degree Gauss-Kruger CM 114E"]')
EXTENT = (500000.0, 2500000.0, 501000.0, 2500500.5)
QML = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    '<qgis version="3.22.0" styleCategories="Symbology" labelsEnabled="1" minScale="3000">\n'
    ' <renderer-v2 type="singleSymbol"/>\n <mapTip>a &lt; b</mapTip>\n</qgis>\n'
)


def make(layers: list[ProjectLayer] | None = None, **changes: object) -> ElementTree.Element:
    arguments: dict[str, object] = {
        "file_name": "成果.gpkg",
        "crs": CRS,
        "extent": EXTENT,
        "layers": layers
        or [
            ProjectLayer("road", "Line", CRS, EXTENT),
            ProjectLayer("unit_grid", "Polygon", CRS, EXTENT),
            ProjectLayer("component", "Point", CRS, EXTENT),
            ProjectLayer("trees", "Point", CRS, EXTENT),
            ProjectLayer("compliance", "No geometry"),
        ],
        "styles": {"unit_grid": QML},
        "title": '江岸区 <一期> & "二期"',
        "saved": "2026-07-01T00:00:00.000Z",
    }
    return ElementTree.fromstring(build_project(**{**arguments, **changes}))  # type: ignore[arg-type]


def test_layers_stand_in_legend_order_in_their_groups() -> None:
    tree = make().find("layer-tree-group")
    assert tree is not None
    found = [
        (node.get("name"), [child.get("id") for child in node.findall("layer-tree-layer")]) for node in tree
    ]
    assert found == [
        ("部件", []),
        ("结果", ["citygrid_unit_grid", "citygrid_compliance"]),
        ("基础数据", ["citygrid_road", "citygrid_trees"]),
    ]


def test_every_layer_looks_for_its_data_beside_the_project() -> None:
    sources = {layer.findtext("id"): layer.findtext("datasource") for layer in make().iter("maplayer")}
    assert sources["citygrid_unit_grid"] == "./成果.gpkg|layername=unit_grid"
    assert len(sources) == 5


def test_style_is_taken_over_whole() -> None:
    layers = {layer.findtext("id"): layer for layer in make().iter("maplayer")}
    unit_grid = layers["citygrid_unit_grid"]
    assert unit_grid.get("labelsEnabled") == "1"
    assert unit_grid.get("minScale") == "3000"
    assert unit_grid.find("renderer-v2") is not None
    assert unit_grid.findtext("mapTip") == "a < b"
    assert unit_grid.get("version") is None
    assert layers["citygrid_road"].find("renderer-v2") is None


def test_title_extent_scales_and_background() -> None:
    project = make()
    assert project.findtext("title") == '江岸区 <一期> & "二期"'
    canvas = project.find("mapcanvas")
    assert canvas is not None
    assert [float(canvas.findtext(f"extent/{name}") or 0) for name in ("xmin", "ymin", "xmax", "ymax")] == [
        *EXTENT
    ]
    assert [int(scale.get("Value") or 0) for scale in project.iter("Scale")] == list(SCALES)
    gui = project.find("properties/Gui")
    assert gui is not None
    colours = {part.tag: int(part.text or 0) for part in gui}
    names = ("Red", "Green", "Blue", "Alpha")
    for what, colour in (("Canvas", BACKGROUND), ("Selection", SELECTION)):
        found = [colours.pop(f"{what}Color{name}Part") for name in names[: len(colour)]]
        assert found == list(colour)
    assert not colours


def test_crs_without_code_is_written_as_wkt() -> None:
    own = Crs("", 'PROJCS["城市独立坐标系"]')
    reference = make(crs=own).find("projectCrs/spatialrefsys")
    assert reference is not None
    assert reference.find("authid") is None
    assert reference.findtext("wkt") == 'PROJCS["城市独立坐标系"]'


def test_variables_become_project_variables() -> None:
    variables = make(variables={"citygrid_boundary_mm": "0.5"}).find("properties/Variables")
    assert variables is not None
    assert variables.findtext("variableNames/value") == "citygrid_boundary_mm"
    assert variables.findtext("variableValues/value") == "0.5"


def test_same_input_in_any_order_gives_the_same_bytes() -> None:
    layers = [ProjectLayer(name, "Polygon", CRS, EXTENT) for name in ("water", "zzz", "unit_grid", "aaa")]
    texts = {
        build_project("a.gpkg", CRS, EXTENT, order, {}, "t", "2026-07-01T00:00:00.000Z")
        for order in (layers, layers[::-1], layers[2:] + layers[:2])
    }
    assert len(texts) == 1


def test_split_qml() -> None:
    attributes, body = split_qml(QML)
    assert attributes == ' labelsEnabled="1" minScale="3000"'
    assert body.startswith("<renderer-v2")
    assert split_qml("") == ("", "")
    with pytest.raises(ValueError, match="no <qgis>"):
        split_qml("<StyledLayerDescriptor/>")


def test_padded_by_the_longer_side() -> None:
    assert padded((0, 0, 100, 50), 0.1) == (-10, -10, 110, 60)


def test_catalogue_names_known_layers_once() -> None:
    names = [entry.name for entry in LAYERS]
    assert len(names) == len(set(names))
    assert set(names) <= set(DELIVERY_SCHEMAS)
