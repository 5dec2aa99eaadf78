"""The day by the clock: dials of a real table, the slider, what is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsFeature,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtGui import QColor

from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.layers.features import fields_of
from citygrid_plugin.ui.coverage.panel import CoveragePanel

from .board import COMMUNITY, make_board
from .test_zone_tool import ZoneWindow


def hour_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("None", "coverage_hour", "memory")
    layer.dataProvider().addAttributes(list(fields_of(LAYER_SCHEMAS["coverage_hour"])))
    layer.updateFields()
    rows = []
    for plan, slower in (("as planned", 1.0), ("what if", 1.8)):
        times = [*range(480, 720, 30), *range(870, 1020, 30)]
        for place, minute in enumerate(times):
            for name, due, grids in (("red", 60, 40), ("yellow", 120, 100), ("blue", 240, 60)):
                mean = slower * due * (0.35 + 0.03 * place)
                on_time = round(grids * min(1.0, due / (1.6 * mean)))
                feature = QgsFeature(layer.fields())
                time = f"{minute // 60:02d}:{minute % 60:02d}"
                feature.setAttributes([plan, time, name, grids, on_time, mean, 1.6 * mean])
                rows.append(feature)
    assert layer.dataProvider().addFeatures(rows)[0]
    return layer


@pytest.fixture
def panel(qgis_app: object, qgis_new_project: None) -> Iterator[CoveragePanel]:
    window = ZoneWindow()
    made = CoveragePanel(window)  # type: ignore[arg-type]
    made.setParent(None)
    yield made
    made.close()
    made.deleteLater()


def painted(panel: CoveragePanel, chart: int) -> set[tuple[int, int, int]]:
    image = panel.charts[chart].grab().toImage()
    return {
        QColor(image.pixel(x, y)).getRgb()[:3]
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_before_and_after_side_by_side(panel: CoveragePanel) -> None:
    QgsProject.instance().addMapLayer(hour_layer())
    panel.open()
    panel.resize(620, 420)
    assert [dial.plan for dial in panel.dials] == ["as planned", "what if"]
    assert all(chart.isVisible() for chart in panel.charts)
    assert panel.charts[0].most == panel.charts[1].most, "one scale for both"
    red = (215, 72, 60)
    assert red not in painted(panel, 0) and red in painted(panel, 1)
    panel.slider.setValue(9 * 60 + 40)
    before, after = panel.text.text().split("\n")
    assert before.startswith("09:40 as planned: ") and " of 200 on time" in before
    assert before != after
    panel.slider.setValue(12 * 60 + 30)
    assert "nobody is on duty" in panel.text.text()
    panel.class_box.setCurrentIndex(panel.class_box.findData("red"))
    panel.slider.setValue(8 * 60)
    assert " of 40 on time" in panel.text.text()
    folder = os.environ.get("CITYGRID_PICTURES")
    if folder:
        panel.class_box.setCurrentIndex(0)
        panel.slider.setValue(9 * 60 + 40)
        assert panel.grab().save(f"{folder}/coverage_clock.png")


def test_day_is_played_by_the_temporal_controller(panel: CoveragePanel) -> None:
    project = QgsProject.instance()
    grid = make_board(project, 3, 1)
    grid.setName("coverage")
    passes = QgsVectorLayer("None", "coverage_pass", "memory")
    passes.dataProvider().addAttributes(list(fields_of(LAYER_SCHEMAS["coverage_pass"])))
    passes.updateFields()
    rows = []
    for number, code, minute in ((1, "001", 0), (1, "002", 12), (1, "001", 50), (2, "999", 5)):
        row = QgsFeature(passes.fields())
        times = [f"2026-01-01T08:{minute + more:02d}:00+08:00" for more in (0, 8)]
        row.setAttributes([COMMUNITY + code, f"Z00{number}", *times])
        rows.append(row)
    assert passes.dataProvider().addFeatures(rows)[0]
    panel.play()
    assert "lacks coverage" in panel.iface.messageBar().said[-1]
    project.addMapLayer(passes)
    controller = QgsTemporalNavigationObject(panel)
    panel.iface.mapCanvas().setTemporalController(controller)
    panel.play()
    (layer,) = project.mapLayersByName("Passages of the day")
    assert layer.featureCount() == 3, "unit grids of another plan have no place"
    assert [controller.totalFrameCount(), controller.navigationMode()] == [
        6,
        QgsTemporalNavigationObject.NavigationMode.Animated,
    ]
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    shown = []
    for frame in range(controller.totalFrameCount()):
        span = controller.dateTimeRangeForFrameNumber(frame)
        expression = layer.temporalProperties().createFilterString(context, span)
        shown.append(sorted(each["code"][-3:] for each in layer.getFeatures(expression)))
    assert shown == [["001"], ["002"], [], [], [], ["001"]], "ten minutes a frame"


def test_without_the_table(panel: CoveragePanel) -> None:
    panel.open()
    assert panel.dials == [] and not panel.slider.isEnabled()
    assert "Plan patrol coverage" in panel.iface.messageBar().said[0]
