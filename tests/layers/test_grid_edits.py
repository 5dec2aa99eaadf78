from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from shapely import MultiPolygon, box

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.layers.grid_edits import AddedFeature, GridEdit, apply_edit
from citygrid_plugin.store.geopackage import write_geopackage

pytestmark = pytest.mark.usefixtures("qgis_app")

LEFT, RIGHT = box(0, 0, 10, 10), box(10, 0, 20, 10)


def grid(kind: str = "Polygon") -> QgsVectorLayer:
    """Two cells beside each other, features 1 and 2."""
    made = QgsVectorLayer(
        f"{kind}?crs=EPSG:4547&field=code:string(15)&field=area_m2:double", "grid", "memory"
    )
    for code, cell in (("420102001001001", LEFT), ("420102001001002", RIGHT)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([code, cell.area])
        geometry = QgsGeometry()
        geometry.fromWkb(cell.wkb)
        feature.setGeometry(geometry.coerceToType(made.wkbType())[0])
        added, _ = made.dataProvider().addFeatures([feature])
        assert added
    return made


def state(layer: QgsVectorLayer) -> dict[int, tuple[str, object, object]]:
    return {
        feature.id(): (
            shapely.normalize(shapely.from_wkb(bytes(feature.geometry().asWkb()))).wkt,
            feature["code"],
            feature["area_m2"],
        )
        for feature in layer.getFeatures()
    }


def moved_edge() -> GridEdit:
    return GridEdit(
        changed={1: box(0, 0, 12, 10).wkb, 2: box(12, 0, 20, 10).wkb},
        attributes={1: {"area_m2": 120.0}, 2: {"area_m2": 80.0}},
    )


def test_all_changes_are_one_undo_step() -> None:
    layer = grid()
    before = state(layer)
    edit = GridEdit(
        changed={1: box(0, 0, 12, 10).wkb},
        attributes={1: {"code": "420102001001009", "area_m2": float("nan")}},
        added=(AddedFeature(box(12, 0, 20, 10).wkb, {"code": "420102001001003", "area_m2": 80.0}),),
        deleted=(2,),
    )
    (added,) = apply_edit(layer, edit, "Move an edge")
    assert layer.isEditable()
    assert layer.undoStack().count() == 1
    assert layer.undoStack().text(0) == "Move an edge"
    after = state(layer)
    assert set(after) == {1, added}
    assert after[1][1:] == ("420102001001009", NULL)
    assert after[added] == (shapely.normalize(box(12, 0, 20, 10)).wkt, "420102001001003", 80.0)
    layer.undoStack().undo()
    assert state(layer) == before
    layer.undoStack().redo()
    assert state(layer) == after
    assert layer.commitChanges()
    assert len(state(layer)) == 2


def test_an_edit_joins_the_editing_that_goes_on() -> None:
    layer = grid()
    layer.startEditing()
    apply_edit(layer, moved_edge(), "First")
    apply_edit(layer, GridEdit(attributes={1: {"code": "420102001001007"}}), "Second")
    assert [layer.undoStack().text(k) for k in range(layer.undoStack().count())] == ["First", "Second"]


def test_nothing_to_change_begins_no_editing() -> None:
    layer = grid()
    assert apply_edit(layer, GridEdit(), "Nothing") == ()
    assert not layer.isEditable()


def test_geometries_become_what_the_layer_stores() -> None:
    layer = grid("MultiPolygonZ")
    apply_edit(layer, moved_edge(), "Move an edge")
    geometry = layer.getFeature(1).geometry()
    assert geometry.wkbType() == QgsWkbTypes.Type.MultiPolygonZ
    assert geometry.area() == 120.0


def test_fields_go_by_the_names_of_the_layer() -> None:
    layer = grid()
    apply_edit(layer, GridEdit(attributes={1: {"标识码": "420102001001005"}}), "Code", {"标识码": "code"})
    assert layer.getFeature(1)["code"] == "420102001001005"


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (GridEdit(changed={1: LEFT.wkb, 99: RIGHT.wkb}), "no such feature"),
        (GridEdit(changed={1: LEFT.wkb}, attributes={2: {"nothing": 1}}), '"nothing"'),
        (GridEdit(changed={2: MultiPolygon([LEFT, box(30, 0, 40, 10)]).wkb}), "several parts"),
    ],
)
@pytest.mark.parametrize("editing", [False, True])
def test_what_cannot_be_changes_nothing(edit: GridEdit, says: str, editing: bool) -> None:
    layer = grid()
    if editing:
        layer.startEditing()
    before = state(layer)
    with pytest.raises(InputError, match=says):
        apply_edit(layer, edit, "Wrong")
    assert state(layer) == before
    assert layer.isEditable() is editing
    assert layer.undoStack() is None or layer.undoStack().count() == 0


def test_a_change_refused_half_way_is_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    layer = grid()
    layer.startEditing()
    before = state(layer)
    monkeypatch.setattr(layer, "changeAttributeValues", lambda *_: False)
    with pytest.raises(InputError, match="not accepted"):
        apply_edit(layer, moved_edge(), "Wrong")
    assert state(layer) == before
    assert layer.isEditable()


def test_read_only_layer_says_so() -> None:
    layer = grid()
    layer.setReadOnly(True)
    with pytest.raises(InputError, match="cannot be edited") as raised:
        apply_edit(layer, moved_edge(), "Move")
    assert raised.value.problems[0].rule == "LAYER_READ_ONLY"
    assert not layer.isEditable()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes read-only files")
def test_read_only_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "grid.gpkg"
    write_geopackage(path, [FeatureTable.of("unit_grid", [LEFT, RIGHT])], "EPSG:4547")
    path.chmod(0o444)
    with pytest.raises(InputError, match="cannot be edited"):
        apply_edit(QgsVectorLayer(f"{path}|layername=unit_grid", "grid", "ogr"), moved_edge(), "Move")


def test_saved_to_a_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "grid.gpkg"
    table = FeatureTable.of("unit_grid", [LEFT, RIGHT], code=["420102001001001", "420102001001002"])
    write_geopackage(path, [table], "EPSG:4547")
    layer = QgsVectorLayer(f"{path}|layername=unit_grid", "grid", "ogr")
    edit = GridEdit(
        changed={1: box(0, 0, 12, 10).wkb, 2: box(12, 0, 20, 5).wkb},
        added=(AddedFeature(box(12, 5, 20, 10).wkb, {"code": "420102001001003"}),),
    )
    apply_edit(layer, edit, "Split")
    assert layer.commitChanges(), layer.commitErrors()
    assert [feature["code"][-3:] for feature in layer.getFeatures()] == ["001", "002", "003"]
    assert [feature.geometry().area() for feature in layer.getFeatures()] == [120.0, 40.0, 40.0]


def test_changed_and_deleted_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="deleted"):
        apply_edit(grid(), GridEdit(changed={1: LEFT.wkb}, deleted=(1,)), "Wrong")
