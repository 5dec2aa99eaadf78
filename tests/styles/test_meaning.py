"""What the styles say about the data: names, codes, colours, sizes, and when each thing is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest

from citygrid_plugin.core.delivery.project import STYLE_VARIABLES
from citygrid_plugin.core.model.schema import FieldKind, GeometryKind
from citygrid_plugin.paths import style_path
from tests.styles.style_xml import read_file
from tests.styles.test_round_trip import SCHEMAS, STYLES, memory_layer

#: Fields that hold one of a few codes: a form shows their Chinese meaning.
CODED = {"patrol_class", "severity", "reason", "verdict", "level"}

#: Texts that are expressions, by element and attribute.
_EXPRESSIONS = {
    ("rule", "filter"),
    ("constraint", "exp"),
    ("renderer-v2", "attr"),
    ("text-style", "fieldName"),
}
MAGENTA = "255,0,255,255,cmyk:0,1,0,0,1"


def styled(name: str) -> Any:
    """A layer of that kind in its style, with one feature to be filled in."""
    layer = memory_layer(SCHEMAS[name])
    assert layer.loadNamedStyle(str(style_path(name)))[1]
    return layer


def expressions(name: str) -> Iterator[str]:
    """Every expression of a style."""
    root = read_file(style_path(name))
    for element in root.iter():
        if element.tag == "Option" and element.get("name") == "expression":
            yield element.get("value", "")
        if element.tag == "text-style" and element.get("isExpression") == "0":
            yield f'"{element.get("fieldName")}"'
            continue
        for tag, attribute in _EXPRESSIONS:
            if element.tag == tag and element.get(attribute) not in (None, "", "ELSE"):
                yield element.get(attribute, "")
        if element.tag == "previewExpression":
            yield element.text or ""
        if element.tag == "mapTip":
            yield from re.findall(r"\[%(.*?)%\]", element.text or "", re.DOTALL)


def drawn(layer: Any, scale: float, **values: Any) -> set[str]:
    """Legend entries under which a feature with these values is drawn at 1:``scale``."""
    from qgis.core import (
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsFeature,
        QgsGeometry,
        QgsRenderContext,
    )

    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,0 9,9 9,9 0,0 0))"))
    context = QgsRenderContext()
    context.setRendererScale(scale)
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expressions.lastScope().setVariable("map_scale", scale)
    expressions.setFeature(feature)
    context.setExpressionContext(expressions)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    return {labels[key] for key in keys if key in labels}  # a rule without a symbol is none of them


def evaluate(layer: Any, expression: str, scale: float, values: dict[str, Any], **variables: Any) -> Any:
    """An expression of a style for a feature with these values."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsFeature

    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for name, value in {"map_scale": scale, **variables}.items():
        context.lastScope().setVariable(name, value)
    context.setFeature(feature)
    parsed = QgsExpression(expression)
    result = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return result


@pytest.mark.parametrize("name", STYLES)
def test_expressions_are_sound_and_know_their_fields(qgis_new_project: None, name: str) -> None:
    from qgis.core import QgsExpression

    known = {"fid", *SCHEMAS[name].titles()}
    found = list(expressions(name))
    assert found
    for text in found:
        expression = QgsExpression(text)
        assert not expression.hasParserError(), f"{text}: {expression.parserErrorString()}"
        assert expression.referencedColumns() - {"#!allattributes!#"} <= known, text
        assert set(re.findall(r"attribute\('(\w+)'\)", text)) <= known, text


@pytest.mark.parametrize("name", STYLES)
def test_titles_are_those_of_the_data_model(name: str) -> None:
    aliases = {alias.get("field"): alias.get("name") for alias in read_file(style_path(name)).iter("alias")}
    assert aliases.pop("fid") == "序号"
    assert aliases == SCHEMAS[name].titles()


@pytest.mark.parametrize("name", STYLES)
def test_codes_and_switches_are_shown_as_such(qgis_new_project: None, name: str) -> None:
    layer = styled(name)
    for field in SCHEMAS[name].fields:
        widget = layer.editorWidgetSetup(layer.fields().indexOf(field.name)).type()
        if field.name in CODED:
            assert widget == "ValueMap", field.name
        if field.kind is FieldKind.BOOLEAN:
            assert widget == "CheckBox", field.name


@pytest.mark.parametrize("name", STYLES)
def test_all_sizes_are_in_millimetres(qgis_new_project: None, name: str) -> None:
    root = read_file(style_path(name))
    units = [
        (element.get("name"), element.get("value"))
        for element in root.iter("Option")
        if (element.get("name") or "").endswith("_unit")
    ]
    units += [
        (attribute, value)
        for element in root.iter()
        for attribute, value in element.attrib.items()
        if attribute.endswith(("Unit", "Units")) and attribute != "rotationUnit"
    ]
    assert {value for _, value in units} <= {"MM"}
    if SCHEMAS[name].geometry is not GeometryKind.NONE and name != "community":
        assert units


@pytest.mark.parametrize("name", STYLES)
def test_every_typeface_wish_ends_in_one_with_chinese_that_is_free(name: str) -> None:
    for text in read_file(style_path(name)).iter("text-style"):
        faces = [family.get("name") for family in text.iter("family")]
        assert faces[0] == text.get("fontFamily")
        assert {"等线", "Noto Sans CJK SC"} <= set(faces)


def colours(root: ElementTree.Element) -> Iterator[str]:
    """Every colour a style draws in: opaque enough to be seen."""
    for element in root.iter():
        values = [element.get("value")] if element.tag == "Option" else list(element.attrib.values())
        for value in values:
            if (
                value
                and re.fullmatch(r"\d+,\d+,\d+,\d+(,cmyk:[\d.,]+)?", value)
                and value.split(",")[3] != "0"
            ):
                yield value


def test_magenta_is_the_unit_grids_alone_and_is_stored_as_cmyk_too() -> None:
    magenta = {name: [c for c in colours(read_file(style_path(name))) if near_magenta(c)] for name in STYLES}
    assert {name for name, found in magenta.items() if found} == {"unit_grid", "unit_grid_label"}
    assert {colour for found in magenta.values() for colour in found} == {MAGENTA}


def near_magenta(colour: str) -> bool:
    red, green, blue = (int(part) for part in colour.split(",")[:3])
    return red > 200 and blue > 200 and green < 120


def test_this_qgis_draws_magenta_as_cmyk_if_it_knows_how(qgis_new_project: None) -> None:
    from qgis.core import Qgis
    from qgis.PyQt.QtGui import QColor

    layer = styled("unit_grid")
    stroke = layer.renderer().symbol().symbolLayers()[-1].strokeColor()
    settings = layer.labeling().settings()
    for colour in (stroke, settings.format().color()):
        assert colour.getRgb() == (255, 0, 255, 255)
        if Qgis.QGIS_VERSION_INT >= 34000:
            assert colour.spec() == QColor.Spec.Cmyk
            assert colour.getCmykF()[:4] == (0.0, 1.0, 0.0, 0.0)


def test_variables_and_styles_agree_on_what_is_drawn_without_them() -> None:
    text = "\n".join([*expressions("boundary"), *expressions("zone")])
    found = dict(re.findall(r"coalesce\(@(citygrid_\w+), '?([0-9.;]+)'?\)", text))
    assert found.pop("citygrid_boundary_mm") == "0.35"
    assert found == {name: value for name, value in STYLE_VARIABLES.items() if name != "citygrid_zone_colour"}


@pytest.mark.parametrize("level", ["county", "street_office", "community", "outer"])
def test_symbols_of_borders_are_settings(qgis_new_project: None, level: str) -> None:
    from qgis.core import QgsSymbolLayer

    layer = styled("boundary")
    categories = layer.renderer().categories()
    symbol = next(each for each in categories if each.value() == level).symbol().clone()
    line = symbol.symbolLayers()[-1]
    width = (
        line.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyStrokeWidth).expressionString()
    )
    dash = (
        line.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyCustomDash).expressionString()
    )
    given = float(STYLE_VARIABLES[f"citygrid_{level}_mm"])
    assert evaluate(layer, width, 1000, {}) == pytest.approx(given)
    assert evaluate(layer, width, 1000, {}, **{f"citygrid_{level}_mm": "0.7"}) == pytest.approx(0.7)
    assert evaluate(layer, width, 50_000, {}) == pytest.approx(given / 2)
    assert evaluate(layer, dash, 1000, {}, **{f"citygrid_{level}_dash": "9;1"}) == "9;1"


@pytest.mark.parametrize(
    ("scale", "shown"),
    [
        (1000, {"快速路", "主干路", "次干路", "支路", "街巷", "人行道、步行街、其他"}),
        (10_000, {"快速路", "主干路", "次干路", "支路", "街巷"}),
        (25_000, {"快速路", "主干路", "次干路", "支路"}),
        (50_000, {"快速路", "主干路", "次干路"}),
        (200_000, {"快速路", "主干路"}),
    ],
)
def test_small_roads_make_way_as_the_map_gets_smaller(
    qgis_new_project: None, scale: float, shown: set[str]
) -> None:
    layer = styled("road")
    classes = ("trunk", "primary", "secondary", "residential", "service", "footway")
    assert set().union(*(drawn(layer, scale, **{"class": each}) for each in classes)) == shown


def test_road_classes_by_name_and_by_number(qgis_new_project: None) -> None:
    layer = styled("road")
    for name, number in (("motorway_link", "1"), ("primary", "2"), ("secondary", "3"), ("tertiary", "4")):
        assert drawn(layer, 1000, **{"class": name}) == drawn(layer, 1000, **{"class": number})


def test_small_patches_are_left_out_of_small_maps(qgis_new_project: None) -> None:
    for name in ("water", "green", "plaza", "compound"):
        layer = styled(name)  # the feature has 81 m²
        assert drawn(layer, 2000)
        assert not drawn(layer, 25_000)


OPEN = {"closed_at": "", "due_at": "2999-01-01T00:00:00+08:00"}


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"patrol_class": "red", **OPEN}, {"红区"}),
        ({"patrol_class": "yellow", **OPEN}, {"黄区"}),
        ({"patrol_class": "blue", "urgent": True, **OPEN}, {"蓝区", "紧急"}),
        ({"patrol_class": "red", "due_at": "2020-01-01T00:00:00+08:00"}, {"红区", "超期"}),
        ({"patrol_class": None}, {"未定等级"}),
        ({"patrol_class": "red", "urgent": True, "closed_at": "2026-07-01T08:00:00+08:00"}, {"已结案"}),
    ],
)
def test_cases_by_class_urgency_and_stage(
    qgis_new_project: None, values: dict[str, Any], shown: set[str]
) -> None:
    assert drawn(styled("case_point"), 1000, **values) == shown


def test_closed_cases_are_for_large_scales(qgis_new_project: None) -> None:
    assert not drawn(styled("case_point"), 20_000, closed_at="2026-07-01T08:00:00+08:00")


def test_a_case_can_be_told_by_shape_where_colour_cannot(qgis_new_project: None) -> None:
    layer = styled("case_point")
    rules = layer.renderer().rootRule().children()
    shapes = {rule.label(): rule.symbol().symbolLayers()[0].shape() for rule in rules}
    assert len({shapes[label] for label in ("红区", "黄区", "蓝区", "未定等级")}) == 4


@pytest.mark.parametrize(
    ("visits", "share", "covered", "shown"),
    [
        (0, 0.0, False, "未巡查到"),
        (2, 0.3, True, "按时率50%以下"),
        (2, 0.5, True, "50%至80%"),
        (3, 0.8, True, "80%以上，曾超时"),
        (6, 1.0, True, "全部按时"),
        (1, None, None, "已到访，无时限"),
    ],
)
def test_coverage_by_share_on_time(
    qgis_new_project: None, visits: int, share: float | None, covered: bool | None, shown: str
) -> None:
    values = {"visits": visits, "on_time_share": share, "covered": covered}
    assert drawn(styled("coverage"), 1000, **values) == {shown}


@pytest.mark.parametrize(
    ("metres", "shown"),
    [(4.0, "定位精度15米以内"), (15.5, "15至50米"), (80.0, "50米以上或不明"), (None, "50米以上或不明")],
)
def test_track_points_by_accuracy(qgis_new_project: None, metres: float | None, shown: str) -> None:
    assert drawn(styled("track_point"), 1000, accuracy_m=metres) == {shown}


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("railway", "铁路"),
        ("轨道", "铁路"),
        ("waterway", "岸线"),
        ("围墙", "围墙"),
        ("fence", "栅栏、护栏"),
        (None, "其他界线"),
    ],
)
def test_barriers_by_kind(qgis_new_project: None, kind: str | None, shown: str) -> None:
    assert drawn(styled("barrier"), 1000, kind=kind) == {shown}


def test_a_route_shows_its_direction_where_there_is_room(qgis_new_project: None) -> None:
    layer = styled("route")
    assert drawn(layer, 2000) == {"巡查路线", "巡查方向", "起点"}
    assert drawn(layer, 25_000) == {"巡查路线"}


def test_zones_by_class_or_by_collector(qgis_new_project: None) -> None:
    from qgis.core import QgsFeature, QgsSymbolLayer

    layer = styled("zone")
    assert drawn(layer, 5000, patrol_class="red") == {"红区"}
    assert drawn(layer, 5000, patrol_class=None) == {"未定等级"}
    people = ("王伟", "李娜", "张敏")
    features = []
    for person in people:
        feature = QgsFeature(layer.fields())
        feature["collector"] = person
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    fill = layer.renderer().rootRule().children()[0].symbol().symbolLayers()[0]
    tint = fill.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyFillColor).expressionString()
    by_class = {evaluate(layer, tint, 5000, {"collector": person}) for person in people}
    by_collector = {
        evaluate(layer, tint, 5000, {"collector": person}, citygrid_zone_colour="collector")
        for person in people
    }
    assert (len(by_class), len(by_collector)) == (1, 3)


def test_own_labels_of_cells_give_way_to_placed_ones(qgis_new_project: None) -> None:
    from qgis.core import QgsFeature, QgsPalLayerSettings, QgsProject

    layer = styled("unit_grid")
    settings = layer.labeling().settings()
    show = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show).expressionString()
    assert evaluate(layer, show, 1000, {})
    labels = memory_layer(SCHEMAS["unit_grid_label"])
    labels.setName("citygrid_unit_grid_label")  # as good as the id of that name, which only a project gives
    QgsProject.instance().addMapLayer(labels)
    assert evaluate(layer, show, 1000, {})  # there are none yet
    labels.dataProvider().addFeatures([QgsFeature(labels.fields())])
    assert not evaluate(layer, show, 1000, {})
    assert evaluate(layer, show, 5000, {})  # placed ones are for 1:2000 and larger
