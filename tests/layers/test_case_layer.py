"""The points of live cases: written in portions, the last word counts, nothing in them is run."""

from __future__ import annotations

import gc
import html
from collections.abc import Iterator
from datetime import timedelta

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSize

from citygrid_plugin.core.cases.book import CaseBook, CaseFilter, Look, Pile
from citygrid_plugin.layers.case_layer import CaseLayer, filter_expression, remove_leftovers
from tests.core.cases.test_book import NOW, make_row, many


@pytest.fixture
def points(qgis_app: object) -> Iterator[CaseLayer]:
    yield CaseLayer(QgsCoordinateReferenceSystem("EPSG:4490"), "Live cases")
    gc.collect()


def write(points: CaseLayer) -> None:
    while points.waiting():
        points.work(0.01)


def values(points: CaseLayer, name: str) -> dict[str, object]:
    return {feature["case_id"]: feature[name] for feature in points.layer.getFeatures()}


def test_last_word_counts_and_moves_and_goes(points: CaseLayer) -> None:
    points.put(make_row(1), Look.IN_TIME)
    points.put(make_row(1, state="accepted"), Look.SOON)
    points.put(make_row(2, x=None, y=None), Look.SOON)
    write(points)
    assert values(points, "state") == {"c000001": "accepted"}
    assert points.point("c000001").x() == 114.0 and points.point("c000002") is None
    fids = points.fids(["c000001", "c000002"])
    points.put(make_row(1, x=115.5), Look.OVERDUE)
    points.put(make_row(2), Look.IN_TIME)
    write(points)
    assert points.point("c000001").x() == 115.5
    assert points.fids(["c000001"]) == fids, "a changed case stays the same feature"
    assert values(points, "look") == {"c000001": Look.OVERDUE, "c000002": Look.IN_TIME}
    points.drop("c000001")
    points.put(make_row(2, x=None), Look.IN_TIME)
    points.drop("never there")
    write(points)
    assert points.layer.featureCount() == 0
    assert points.case_ids(fids) == []


def test_layer_is_what_was_written(points: CaseLayer) -> None:
    rows = many(3000)
    for row in rows:
        points.put(row, Look.IN_TIME)
    for row in rows[::3]:
        points.drop(row[0])
    assert points.work(0.0)
    assert 0 < points.layer.featureCount() <= 100, "a portion at a time"
    write(points)
    left = {row[0] for at, row in enumerate(rows) if at % 3 and row[13] is not None}
    assert set(values(points, "case_id")) == left


@pytest.mark.parametrize(
    "wanted",
    [
        CaseFilter(),
        CaseFilter(Pile.ALL),
        CaseFilter(Pile.URGENT),
        CaseFilter(Pile.NEW, zone_code="Z1"),
        CaseFilter(Pile.ALL, state="closed", class_code="0203", collector="李四"),
        CaseFilter(Pile.ALL, text="LITTER gate"),
        CaseFilter(Pile.ALL, text="<b>"),
        CaseFilter(Pile.ALL, collector="' OR '1'='1"),
        CaseFilter(Pile.ALL, text="'); now() -- \\ \" %"),
    ],
)
def test_map_shows_what_the_list_shows(points: CaseLayer, wanted: CaseFilter) -> None:
    book = CaseBook()
    book.put(row for row in many(1500) if row[13] is not None)
    book.changed_looks(NOW.timestamp())
    for place in book.select(CaseFilter(Pile.ALL), NOW.timestamp()).tolist():
        points.put(book.row(place), book.look(place))
    write(points)
    points.draw("points", filter_expression(wanted, book.soon))
    renderer = points.layer.renderer()
    context = QgsRenderContext()
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(points.layer))
    context.setExpressionContext(expressions)
    assert not QgsExpression(renderer.classAttribute()).hasParserError()
    renderer.startRender(context, points.layer.fields())
    drawn = set()
    for feature in points.layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if renderer.willRenderFeature(feature, context):
            drawn.add(feature["case_id"])
    renderer.stopRender(context)
    assert drawn == {book.case(place).case_id for place in book.select(wanted, NOW.timestamp())}


def test_due_soon_goes_by_the_clock(points: CaseLayer) -> None:
    from datetime import datetime, timezone

    now = datetime.now(timezone.utc)
    points.put(make_row(1, due_at=now + timedelta(minutes=20)), Look.IN_TIME)
    points.put(make_row(2, due_at=now + timedelta(minutes=40)), Look.IN_TIME)
    points.put(make_row(3, due_at=now - timedelta(minutes=1)), Look.OVERDUE)
    points.put(make_row(4, due_at=None), Look.NO_LIMIT)
    write(points)
    expression = filter_expression(CaseFilter(Pile.DUE_SOON), 1800)
    assert [feature["case_id"] for feature in points.layer.getFeatures(expression)] == ["c000001"]


def test_due_soon_goes_by_the_clock_of_the_server(points: CaseLayer) -> None:
    from datetime import datetime, timezone

    now = datetime.now(timezone.utc)
    points.put(make_row(1, due_at=now + timedelta(minutes=5)), Look.OVERDUE)
    points.put(make_row(2, due_at=now + timedelta(minutes=30)), Look.IN_TIME)
    points.put(make_row(3, due_at=now + timedelta(minutes=50)), Look.IN_TIME)
    write(points)
    expression = filter_expression(CaseFilter(Pile.DUE_SOON), 1800, ahead=600.0)
    assert [feature["case_id"] for feature in points.layer.getFeatures(expression)] == ["c000002"]


def test_map_tip_shows_text_as_it_is(points: CaseLayer) -> None:
    nasty = "<img src=x onerror=alert(1)> &lt;b&gt; [% now() %] \"' \\ @layer_name"
    points.put(make_row(1, description=nasty, class_code="<i>"), Look.IN_TIME)
    write(points)
    (feature,) = points.layer.getFeatures()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(points.layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(points.layer.mapTipTemplate(), context)
    assert tip.startswith("<b>c000001</b> &lt;i&gt;<br>&lt;img src=x")
    shown = html.unescape(tip.split("<br>")[1])
    assert shown == nasty
    # No labels, no actions, no form: nowhere else is a text taken for anything.
    assert not points.layer.labelsEnabled() and not points.layer.actions().actions()
    assert points.layer.editFormConfig().initFunction() == ""


def test_clusters_say_how_many_they_are(points: CaseLayer) -> None:
    for number in range(30):
        points.put(make_row(number, x=114.0, y=30.0), Look.IN_TIME)
    write(points)
    points.draw("clusters", "")
    settings = QgsMapSettings()
    settings.setLayers([points.layer])
    settings.setDestinationCrs(points.layer.crs())
    settings.setExtent(QgsRectangle(113.9, 29.9, 114.1, 30.1))
    settings.setOutputSize(QSize(200, 200))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    colours = {picture.pixelColor(x, y).name() for x in range(80, 120) for y in range(80, 120)}
    assert "#2c4a66" in colours, "a disc"
    edge = {picture.pixelColor(100 + way, 100).name() for way in (-14, 14)}
    assert edge == {"#2c4a66"}, "that is larger the more there are: 9 mm for 30"
    assert "#ffffff" in colours, "with its number in white"
    assert "#2e9e5b" not in colours, "and not the mark of one case"


def test_leftovers_of_a_saved_project_are_removed(points: CaseLayer, qgis_new_project: None) -> None:
    project = QgsProject.instance()
    project.setDirty(False)
    points.show_in(project)
    assert not project.isDirty()
    assert remove_leftovers(project) == 1
    assert not points.alive()
    points.put(make_row(1), Look.IN_TIME)
    points.take_from(project)
    assert remove_leftovers(project) == 0
