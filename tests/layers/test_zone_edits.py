"""Strokes in the edit buffers of zone and zone_member: one undo step each, exact, in step."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.zones import UNASSIGNED, ZoneSettings
from citygrid_plugin.layers.zone_edits import ZoneEdits
from citygrid_plugin.layers.zone_layers import ZoneLayers, open_board

from .zoned import code, content, edits_of, zoned_board

#: Rows of the board by code are row by row from the north-west, 6 in a row.
B_CELLS = [3, 9]


@pytest.fixture
def layers(qgis_app: object, qgis_new_project: None) -> ZoneLayers:
    return zoned_board(QgsProject.instance())


@pytest.fixture
def edits(layers: ZoneLayers) -> Iterator[ZoneEdits]:
    made = edits_of(layers)
    yield made
    made.release()


def zone(layers: ZoneLayers, name: str) -> dict[str, object]:
    (feature,) = layers.zone.getFeatures(f"\"zone_code\" = '{name}'")
    values = {field.name(): feature[field.name()] for field in layers.zone.fields()}
    return {**values, "area": feature.geometry().area()}


def member(layers: ZoneLayers) -> dict[str, str]:
    return {each["grid_code"]: each["zone_code"] for each in layers.zone_member.getFeatures()}


def stacks(layers: ZoneLayers) -> tuple[int, int]:
    return layers.zone_member.undoStack().index(), layers.zone.undoStack().index()


def test_stroke_writes_members_polygons_and_totals_in_one_step_of_each_layer(
    layers: ZoneLayers, edits: ZoneEdits
) -> None:
    assert zone(layers, "A")["grid_count"] == 9 and zone(layers, "A")["area"] == 90_000
    edits.apply(edits.board.stroke(B_CELLS, 0), "Give cells to zone A")
    assert stacks(layers) == (1, 1)
    assert layers.zone.undoStack().undoText() == "Give cells to zone A"
    assert member(layers)[code(4)] == "A" and member(layers)[code(5)] == "B"
    a, b = zone(layers, "A"), zone(layers, "B")
    assert (a["grid_count"], b["grid_count"]) == (11, 7)
    assert (a["area"], b["area"]) == (110_000, 70_000)
    assert a["component_count"] == 33
    assert a["load_min"] == round(edits.board.totals(0).load_min, 1) > b["load_min"]  # type: ignore[operator]
    assert (a["name"], a["collector"]) == ("A 区", "王")


def test_twenty_undos_return_to_the_start_exactly_and_redo_comes_back(
    layers: ZoneLayers, edits: ZoneEdits
) -> None:
    start = content(layers)
    chance = random.Random(3)
    edits.board.add_zone()
    states = [start]
    while edits.done < 20:
        stroke = edits.board.stroke(chance.sample(range(24), 4), chance.choice([UNASSIGNED, 0, 1, 2]))
        edits.apply(stroke, "stroke")
        if stroke:
            states.append(content(layers))
    assert stacks(layers) == (20, 20)
    for number in range(20):
        edits.undo() if number % 2 else layers.zone_member.undoStack().undo()
        assert content(layers) == states[19 - number]
        fresh = open_board(layers, ZoneSettings(tolerance=0.2))
        assert edits.board.membership() == fresh.membership() == member(layers)
    assert content(layers) == start and stacks(layers) == (0, 0)
    for number in range(20):
        edits.redo() if number % 2 else layers.zone_member.undoStack().redo()
        assert content(layers) == states[number + 1]
    assert edits.board.membership() == member(layers)


def test_undo_in_either_layer_takes_the_other_along_past_changes_of_others(
    layers: ZoneLayers, edits: ZoneEdits
) -> None:
    edits.apply(edits.board.stroke([3], 0), "one")
    field = layers.zone.fields().lookupField("collector")
    fid = next(each.id() for each in layers.zone.getFeatures() if each["zone_code"] == "A")
    layers.zone.changeAttributeValue(fid, field, "李")
    assert edits.board.heads[0].collector == "李"
    edits.apply(edits.board.stroke([9], 0), "two")
    assert stacks(layers) == (2, 3)
    layers.zone.undoStack().undo()
    assert stacks(layers) == (1, 2) and member(layers)[code(10)] == "B"
    layers.zone.undoStack().undo()
    assert stacks(layers) == (1, 1) and edits.board.heads[0].collector == "王"
    layers.zone.undoStack().undo()
    assert stacks(layers) == (0, 0) and member(layers)[code(4)] == "B"
    edits.apply(edits.board.stroke([4], 0), "other")
    assert stacks(layers) == (1, 1) and edits.done == 1


def test_new_zone_and_one_that_loses_its_last_cell(layers: ZoneLayers, edits: ZoneEdits) -> None:
    number = edits.board.add_zone()
    edits.apply(edits.board.stroke(range(18, 24), number), "new")
    assert zone(layers, "Z001")["grid_count"] == 6
    edits.apply(edits.board.stroke(range(24), number), "all")
    assert {each["zone_code"] for each in layers.zone.getFeatures()} == {"Z001"}
    edits.apply(edits.board.stroke(range(24), UNASSIGNED), "none")
    assert layers.zone.featureCount() == layers.zone_member.featureCount() == 0
    edits.undo()
    edits.undo()
    assert zone(layers, "A")["collector"] == "王"


def test_saving_and_rolling_back(layers: ZoneLayers, edits: ZoneEdits) -> None:
    edits.apply(edits.board.stroke([*B_CELLS, 18], 0), "kept")
    assert layers.zone.commitChanges() and layers.zone_member.commitChanges()
    saved = content(layers)
    assert edits.done == 0
    edits.apply(edits.board.stroke([18, 0], UNASSIGNED), "thrown away")
    assert code(1) not in member(layers)
    layers.zone_member.rollBack()
    assert content(layers) == saved, "the polygons went along"
    assert edits.board.membership() == member(layers)


def test_lock(layers: ZoneLayers, edits: ZoneEdits) -> None:
    edits.set_locked(1, True)
    assert edits.board.heads[1].locked and zone(layers, "B")["locked"] is True
    assert not edits.board.stroke(B_CELLS, 0)
    layers.zone.undoStack().undo()
    assert edits.board.stroke(B_CELLS, 0)
    with pytest.raises(InputError, match="not in the layer yet"):
        edits.set_locked(edits.board.add_zone(), True)


def saved_as(layers: ZoneLayers, path: Path, name: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(getattr(layers, name), str(path), context, options)
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_zones_in_a_geopackage(layers: ZoneLayers, tmp_path: Path) -> None:
    path = tmp_path / "zones.gpkg"
    kept = ZoneLayers(
        layers.unit_grid, *(saved_as(layers, path, name) for name in ("zone", "zone_member")), layers.road
    )
    edits = edits_of(kept)
    start = content(kept)
    edits.apply(edits.board.stroke([3, 17, 23], 0), "in two pieces")
    edits.apply(edits.board.stroke([0], UNASSIGNED), "less")
    edits.undo()
    edits.undo()
    assert content(kept) == start
    edits.redo()
    assert kept.zone.commitChanges() and kept.zone_member.commitChanges()
    assert zone(kept, "A")["area"] == 120_000
    edits.apply(edits.board.stroke([18], 1), "after saving")
    assert kept.zone.commitChanges() and kept.zone_member.commitChanges()
    assert member(kept)[code(19)] == "B"


def test_layer_of_single_polygons_refuses_pieces_and_all_is_as_it_was(layers: ZoneLayers) -> None:
    single = QgsVectorLayer("Polygon?crs=EPSG:4547", "zone", "memory")
    provider = single.dataProvider()
    provider.addAttributes(list(layers.zone.fields()))
    single.updateFields()
    for feature in layers.zone.getFeatures():
        geometry = feature.geometry()
        geometry.convertToSingleType()
        feature.setGeometry(geometry)
        provider.addFeatures([feature])
    narrow = ZoneLayers(layers.unit_grid, single, layers.zone_member, layers.road)
    edits = edits_of(narrow)
    start, board = content(narrow), edits.board.membership()
    with pytest.raises(InputError, match="Zone A would be in 2 pieces"):
        edits.apply(edits.board.stroke([5], 0), "apart")
    assert content(narrow) == start and edits.board.membership() == board and edits.done == 0
    edits.apply(edits.board.stroke([3], 0), "beside")
    assert zone(narrow, "A")["grid_count"] == 10


def test_layers_that_zones_cannot_be_drawn_with(layers: ZoneLayers) -> None:
    degrees = QgsVectorLayer("Polygon?crs=EPSG:4490&field=code:string", "unit_grid", "memory")
    with pytest.raises(InputError, match="metres"):
        open_board(ZoneLayers(degrees, layers.zone, layers.zone_member), ZoneSettings())
    elsewhere = QgsVectorLayer("Polygon?crs=EPSG:4548&field=zone_code:string", "zone", "memory")
    with pytest.raises(InputError, match="another CRS"):
        open_board(ZoneLayers(layers.unit_grid, elsewhere, layers.zone_member), ZoneSettings())
    bare = QgsVectorLayer("None?field=grid_code:string", "zone_member", "memory")
    with pytest.raises(InputError, match='no field "zone_code"'):
        open_board(ZoneLayers(layers.unit_grid, layers.zone, bare), ZoneSettings())
    layers.zone_member.setReadOnly(True)
    edits = edits_of(layers)
    with pytest.raises(InputError, match="read-only"):
        edits.apply(edits.board.stroke([3], 0), "no")
    assert not layers.zone.isEditable()
