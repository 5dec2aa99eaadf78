"""The action that makes annotation layers, and what becomes of them in a project's life."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsAnnotationItemEditOperationTranslateItem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtTest import QTest

from citygrid_plugin.layers.annotations import annotation_layers
from citygrid_plugin.layers.features import table_from_source
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.ui.label_annotations import AnnotationKeeper

from ..layers.labelled import label_layer
from .board import CRS, at, make_board


class Bar:
    def __init__(self) -> None:
        self.said: list[tuple[str, Qgis.MessageLevel]] = []

    def pushMessage(self, _title: str, text: str, level: Qgis.MessageLevel, _duration: int) -> None:  # noqa: N802
        self.said.append((text, level))


class Window:
    def __init__(self) -> None:
        self.bar, self.canvas, self.active = Bar(), QgsMapCanvas(), None

    def messageBar(self) -> Bar:  # noqa: N802
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def activeLayer(self) -> Any:  # noqa: N802
        return self.active


@pytest.fixture
def window(qgis_app: object, qgis_new_project: None) -> Iterator[Window]:
    made = Window()
    made.canvas.setDestinationCrs(make_board(QgsProject.instance()).crs())
    made.canvas.resize(400, 300)
    made.canvas.setExtent(QgsRectangle(*at(0, 0), *at(4, 3)))
    yield made
    made.canvas.deleteLater()


@pytest.fixture
def keeper(window: Window) -> Iterator[AnnotationKeeper]:
    made = AnnotationKeeper(window)
    yield made
    made.remove()


def stored_labels(folder: Path, scales: tuple[int, ...]) -> QgsVectorLayer:
    """The labels in a GeoPackage, as a delivery has them."""
    layer = label_layer(scales)
    names = {field.name(): field.name() for field in layer.fields()}
    path = folder / "labels.gpkg"
    write_geopackage(path, [table_from_source(layer, "unit_grid_label", names)], CRS)
    stored = QgsVectorLayer(f"{path}|layername=unit_grid_label", "unit_grid_label", "ogr")
    assert stored.isValid() and stored.featureCount() == layer.featureCount()
    return stored


def test_without_labels_it_is_said_what_to_do(keeper: AnnotationKeeper, window: Window) -> None:
    keeper.show()
    keeper.release()
    assert [level for _text, level in window.bar.said] == [Qgis.MessageLevel.Warning] * 2
    assert all("Label unit grids" in text for text, _level in window.bar.said)


@pytest.mark.parametrize(
    ("stored", "map_scale", "scale"),
    [((500, 1000, 2000), 1200, 1000), ((500, 1000, 2000), 40000, 2000), ((500,), 2000, 500)],
)
def test_layer_is_for_the_scale_of_the_map(
    keeper: AnnotationKeeper,
    window: Window,
    tmp_path: Path,
    stored: tuple[int, ...],
    map_scale: float,
    scale: int,
) -> None:
    QgsProject.instance().addMapLayer(stored_labels(tmp_path, stored))
    window.canvas.zoomScale(map_scale)
    keeper.show()
    keeper.show()
    (layer,) = annotation_layers(QgsProject.instance())
    assert layer.name() == f"标识码注记 1:{scale}"
    assert len(layer.items()) == 12
    assert window.bar.said[-1][1] == Qgis.MessageLevel.Info


def test_project_is_taken_up_again_with_moves_of_meanwhile(window: Window, tmp_path: Path) -> None:
    project, keeper = QgsProject.instance(), AnnotationKeeper(window)  # type: ignore[arg-type]
    labels = stored_labels(tmp_path, (1000,))
    project.addMapLayer(labels)
    labels_id = labels.id()
    keeper.show()
    (layer,) = annotation_layers(project)
    path = str(tmp_path / "city.qgz")
    keeper.remove()
    item_id = next(iter(layer.items()))
    layer.applyEdit(QgsAnnotationItemEditOperationTranslateItem(item_id, 8, 4))
    project.write(path)
    project.clear()

    again = AnnotationKeeper(window)  # type: ignore[arg-type]
    assert project.read(path)
    QTest.qWait(20)
    assert len(again.links) == 1
    labels = project.mapLayer(labels_id)
    moved = [feature for feature in labels.getFeatures() if feature["by_hand"]]
    assert len(moved) == 1
    assert labels.isEditable() and labels.undoStack().count() == 1
    again.release()
    assert not [feature for feature in labels.getFeatures() if feature["by_hand"]]
    labels.rollBack()
    QTest.qWait(20)
    project.removeMapLayer(labels_id)
    assert again.links == {}
    project.clear()
    again.remove()


def test_removed_annotation_layer_is_let_go_of(
    keeper: AnnotationKeeper, window: Window, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    project.addMapLayer(stored_labels(tmp_path, (1000,)))
    keeper.show()
    (layer,) = annotation_layers(project)
    project.removeMapLayer(layer.id())
    assert keeper.links == {}
    assert annotation_layers(project) == []
    keeper.show()
    assert len(annotation_layers(project)) == 1
