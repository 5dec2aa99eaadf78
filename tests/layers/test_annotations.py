"""Labels as annotations: what a hand moves in the one is in the other, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsAnnotationItemEditOperationMoveNode,
    QgsAnnotationLayer,
    QgsAnnotationPointTextItem,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
    QgsVertexId,
)
from qgis.PyQt.QtTest import QTest

from citygrid_plugin.layers import annotations
from citygrid_plugin.layers.annotations import (
    _CLOCKWISE,
    LabelAnnotations,
    add_annotation_layer,
    annotation_layer,
    annotation_layers,
)
from citygrid_plugin.layers.label_edits import EditedLabels, is_labels, scale_shown

from ..ui.board import COMMUNITY, at
from .labelled import labelled_board

FIRST = f"{COMMUNITY}001"


def settle() -> None:
    """Let timers of no time at all run out."""
    for _ in range(5):
        QTest.qWait(1)


class Annotated:
    def __init__(self) -> None:
        self.project = QgsProject.instance()
        self.grid, self.labels = labelled_board(self.project)
        self.said: list[str] = []
        self.layer = add_annotation_layer(self.project, self.labels, 1000)
        self.link = self.bind()

    def bind(self) -> LabelAnnotations:
        return LabelAnnotations(
            self.project, self.layer, EditedLabels(self.labels, self.grid), self.said.append
        )

    def item_id(self, code: str = FIRST) -> str:
        (found,) = [
            key
            for key, item in self.layer.items().items()
            if isinstance(item, QgsAnnotationPointTextItem) and item.text() == code
        ]
        return str(found)

    def item(self, code: str = FIRST) -> QgsAnnotationPointTextItem:
        return self.layer.items()[self.item_id(code)]

    def lines(self) -> list[Any]:
        return [item for item in self.layer.items().values() if item.type() == "linestring"]

    def drag(self, dx: float, dy: float, code: str = FIRST) -> None:
        """As QGIS's own tool does it."""
        start = self.item(code).point()
        goal = QgsPoint(start.x() + dx, start.y() + dy)
        move = QgsAnnotationItemEditOperationMoveNode(
            self.item_id(code), QgsVertexId(0, 0, 0), QgsPoint(start), goal
        )
        self.layer.applyEdit(move)
        settle()

    def row(self, code: str = FIRST) -> dict[str, Any]:
        (feature,) = self.labels.getFeatures(f"\"code\" = '{code}'")
        point = feature.geometry().asPoint()
        values = {field.name(): feature[field.name()] for field in self.labels.fields()}
        return {**values, "at": (point.x(), point.y())}


@pytest.fixture
def annotated(qgis_app: object, qgis_new_project: None) -> Iterator[Annotated]:
    made = Annotated()
    yield made
    made.link.remove()
    if made.labels.isEditable():
        made.labels.rollBack()


def test_layer_shows_every_label_on_top_and_hides_the_other(annotated: Annotated) -> None:
    assert len(annotated.layer.items()) == annotated.labels.featureCount() == 12
    root = annotated.project.layerTreeRoot()
    assert root.layerOrder()[0] == annotated.layer
    assert not root.findLayer(annotated.labels.id()).isVisible()
    item = annotated.item()
    assert item.format().size() == 4.0
    assert item.format().color().getRgb()[:3] == (255, 0, 255)
    assert item.useSymbologyReferenceScale() and item.symbologyReferenceScale() == 1000
    assert annotated.layer.name() == "标识码注记 1:1000"
    assert annotation_layer(annotated.project, annotated.labels, 1000) == annotated.layer
    assert annotation_layer(annotated.project, annotated.labels, 500) is None


def test_moved_item_moves_the_label_in_one_undo_step(annotated: Annotated) -> None:
    before = annotated.row()
    foot = annotated.item().point()
    annotated.drag(12, -7)
    row = annotated.row()
    assert row["at"] == pytest.approx((before["at"][0] + 12, before["at"][1] - 7), abs=1e-6)
    assert row["by_hand"] is True
    assert row["placement"] == "level" and not row["leader_x"]
    assert annotated.labels.undoStack().count() == 1
    assert annotated.labels.undoStack().undoText() == "Move labels"
    assert ["save them" in text for text in annotated.said] == [True]
    others = [feature["by_hand"] for feature in annotated.labels.getFeatures() if feature["code"] != FIRST]
    assert others == [False] * 11

    annotated.labels.undoStack().undo()
    settle()
    assert annotated.row()["at"] == before["at"]
    assert annotated.row()["by_hand"] is False
    assert annotated.item().point() == foot
    assert annotated.labels.undoStack().count() == 1, "the undo is no move by hand"

    annotated.labels.undoStack().redo()
    settle()
    assert annotated.item().point().x() == pytest.approx(foot.x() + 12, abs=1e-6)


def test_label_that_leaves_its_cell_gets_a_leader_and_loses_it_again(annotated: Annotated) -> None:
    annotated.drag(130, 0)
    row = annotated.row()
    assert row["placement"] == "leader"
    assert (row["leader_x"], row["leader_y"]) == pytest.approx(at(0.5, 2.5), abs=1.5)
    (line,) = annotated.lines()
    assert line.geometry().endPoint().x() == row["leader_x"]
    assert line.geometry().startPoint().x() < row["at"][0], "from the side that is nearest"
    assert line.geometry().startPoint().y() == pytest.approx(row["at"][1], abs=1.6)

    move = QgsAnnotationItemEditOperationMoveNode(
        next(key for key, item in annotated.layer.items().items() if item.type() == "linestring"),
        QgsVertexId(0, 0, 1),
        line.geometry().endPoint(),
        QgsPoint(*at(0.3, 2.3)),
    )
    annotated.layer.applyEdit(move)
    settle()
    assert (annotated.row()["leader_x"], annotated.row()["leader_y"]) == pytest.approx(at(0.3, 2.3))

    annotated.drag(-130, 0)
    assert annotated.row()["placement"] == "level"
    assert not annotated.row()["leader_x"]
    assert annotated.lines() == []


def test_turned_item_turns_the_label(annotated: Annotated) -> None:
    item = annotated.item().clone()
    item.setAngle(_CLOCKWISE * 30)
    annotated.layer.replaceItem(annotated.item_id(), item)
    settle()
    row = annotated.row()
    assert row["angle"] == pytest.approx(30)
    assert row["placement"] in {"along", "leader"}


def test_items_of_a_qgis_that_turns_the_other_way_are_drawn_anew(
    annotated: Annotated, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project of 3.22 opened in 3.40: turned text is not taken for turned by hand."""
    (fid,) = [feature.id() for feature in annotated.labels.getFeatures() if feature["code"] == FIRST]
    annotated.labels.dataProvider().changeAttributeValues(
        {fid: {annotated.labels.fields().lookupField("angle"): 30.0}}
    )
    annotated.link.refresh()
    assert annotated.item().angle() == _CLOCKWISE * 30
    annotated.link.remove()
    monkeypatch.setattr(annotations, "_CLOCKWISE", -_CLOCKWISE)
    annotated.link = annotated.bind()
    assert len(annotated.layer.items()) == 12
    assert annotated.item().angle() == -_CLOCKWISE * 30
    assert annotated.row()["angle"] == 30 and annotated.row()["by_hand"] is False


def test_deleted_item_comes_back(annotated: Annotated) -> None:
    annotated.layer.removeItem(annotated.item_id())
    annotated.link.refresh()
    assert annotated.item().text() == FIRST
    assert len(annotated.layer.items()) == 12


def test_labels_placed_anew_are_shown(annotated: Annotated) -> None:
    """A new run of labelgrid: other feature ids, other places, one label less."""
    provider = annotated.labels.dataProvider()
    rows = [(feature["code"], feature) for feature in annotated.labels.getFeatures()][:-1]
    assert provider.truncate()
    for _code, feature in rows:
        geometry = feature.geometry()
        geometry.translate(3, 3)
        feature.setGeometry(geometry)
    provider.addFeatures([feature for _code, feature in rows])
    old = annotated.item().point()
    annotated.link.refresh()
    assert len(annotated.layer.items()) == 11
    assert annotated.item().point().x() == pytest.approx(old.x() + 3, abs=1e-6)
    assert annotated.labels.undoStack().count() == 0, "that is no move by hand"


def test_moves_made_without_the_plugin_are_found_after_reopening(
    annotated: Annotated, tmp_path: Path
) -> None:
    annotated.link.remove()
    annotated.drag(9, 5)
    assert annotated.row()["by_hand"] is False, "nobody listened"
    path = str(tmp_path / "labels.qgz")
    layer_id, labels = annotated.layer.id(), annotated.labels
    before = annotated.row()["at"]
    items = set(annotated.layer.items())
    # Memory layers do not survive: the project keeps the annotations, the labels stand in anew.
    clone = labels.clone()
    annotated.project.write(path)
    again = QgsProject()
    assert again.read(path)
    layer = again.mapLayer(layer_id)
    assert isinstance(layer, QgsAnnotationLayer) and set(layer.items()) == items
    assert annotation_layers(again) == [layer]
    link = LabelAnnotations(again, layer, EditedLabels(clone, annotated.grid), annotated.said.append)
    (feature,) = clone.getFeatures(f"\"code\" = '{FIRST}'")
    assert feature.geometry().asPoint().x() == pytest.approx(before[0] + 9, abs=1e-6)
    assert feature["by_hand"] is True
    annotated.link = link
    settle()
    clone.rollBack()


def test_layer_that_cannot_be_edited_keeps_its_labels(annotated: Annotated) -> None:
    annotated.labels.setReadOnly(True)
    foot = annotated.item().point()
    annotated.drag(12, -7)
    assert annotated.item().point() == foot
    assert any("read-only" in text for text in annotated.said)


def test_which_layers_are_labels(annotated: Annotated) -> None:
    assert is_labels(annotated.labels)
    assert not is_labels(annotated.grid)
    assert not is_labels(annotated.layer)
    assert not is_labels(QgsVectorLayer("Point?crs=EPSG:4547&field=code:string", "p", "memory"))


@pytest.mark.parametrize(
    ("map_scale", "scale"),
    [(100, 500), (750, 500), (750.1, 1000), (1500, 1000), (1501, 2000), (3500, 2000), (3501, None)],
)
def test_scale_shown_follows_the_style(map_scale: float, scale: int | None) -> None:
    assert scale_shown(map_scale) == scale


def test_release_leaves_labels_to_labelgrid_again(annotated: Annotated) -> None:
    annotated.drag(12, -7)
    edited = EditedLabels(annotated.labels, annotated.grid)
    (moved,) = edited.by_hand()
    assert edited.release([moved, 5, 6, 7], "Release") == 1
    assert edited.by_hand() == []
    assert edited.scales() == [1000]
