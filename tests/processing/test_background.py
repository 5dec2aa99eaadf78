"""Algorithms run as the dialog runs them: in a thread of Qt's pool, again and again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city


@pytest.fixture
def layers(tmp_path: Path, qgis_new_project: None) -> dict[str, str]:
    base = small_city.base_data()
    path = tmp_path / "city.gpkg"
    write_geopackage(path, [base.community, base.road, base.building], base.crs)
    made = {
        name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        for name in ("community", "road", "building")
    }
    QgsProject.instance().addMapLayers(list(made.values()))
    return {name.upper(): layer.id() for name, layer in made.items()}


def test_the_same_thread_runs_it_more_than_once(layers: dict[str, str], citygrid_provider: object) -> None:
    """pyproj's context of a thread must outlive QGIS's visits to Python (see ``libraries``)."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("citygrid:dividegrid")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outcomes: list[bool] = []
    for _ in range(4):
        task = QgsProcessingAlgRunnerTask(algorithm, {**layers, "OUTPUT": "memory:"}, context, feedback)
        task.executed.connect(lambda done, _results: outcomes.append(done))
        QgsApplication.taskManager().addTask(task)
        so_far, end = len(outcomes), time.monotonic() + 60.0
        while len(outcomes) == so_far:
            assert time.monotonic() < end, feedback.textLog()
            QCoreApplication.processEvents()
            time.sleep(0.01)
    assert outcomes == [True] * 4, feedback.textLog()
