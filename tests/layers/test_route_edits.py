"""Changed routes in the edit buffers of route, route_turn and route_timetable: one step each, exact."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.routes import Draft
from citygrid_plugin.layers.route_edits import RouteEdits
from citygrid_plugin.layers.route_layers import RouteLayers, open_book, route_table_of
from tests import patrol_town as town
from tests.acceptance.independent.routes import measure_routes

from .routed import content, edits_of, routed_file, routed_town


@pytest.fixture
def layers(qgis_app: object, qgis_new_project: None) -> RouteLayers:
    return routed_town(QgsProject.instance())


@pytest.fixture
def edits(layers: RouteLayers) -> Iterator[RouteEdits]:
    made = edits_of(layers)
    yield made
    made.release()


def route(layers: RouteLayers, code: str) -> dict[str, Any]:
    (feature,) = layers.route.getFeatures(f"\"route_code\" = '{code}'")
    values = {field.name(): feature[field.name()] for field in layers.route.fields()}
    return {**values, "length": feature.geometry().length()}


def rows(layer: QgsVectorLayer | None, code: str, order: str) -> list[Any]:
    assert layer is not None
    found = list(layer.getFeatures(f"\"route_code\" = '{code}'"))
    return sorted(found, key=lambda each: each[order])


def detour(edits: RouteEdits, code: str, chance: random.Random | None = None) -> Draft:
    """A route with a way there and back somewhere else."""
    chance = chance or random.Random(1)
    draft = edits.book.draft(code)
    pulled = edits.book.pull(draft, int(chance.choice(draft.rows.tolist())), keep=True)
    made = pulled.over(chance.randrange(len(edits.book.network)))
    assert made is not None
    return made.draft


def apply(edits: RouteEdits, code: str, draft: Draft) -> None:
    edits.apply(edits.book.written(code, draft), f"Change {code}")


def stacks(layers: RouteLayers) -> list[int]:
    return [layer.undoStack().index() for layer in layers.edited().values()]


def test_a_change_writes_route_turns_and_timetable_in_one_step(
    layers: RouteLayers, edits: RouteEdits
) -> None:
    before = route(layers, "Z01-1")
    draft = detour(edits, "Z01-1")
    apply(edits, "Z01-1", draft)
    assert stacks(layers) == [1, 1, 1]
    assert layers.route.undoStack().undoText() == "Change Z01-1"
    after = route(layers, "Z01-1")
    assert after["lap_m"] == pytest.approx(after["length"], abs=0.5) and after["lap_m"] > before["lap_m"]
    assert after["deadhead_m"] - before["deadhead_m"] == pytest.approx(after["lap_m"] - before["lap_m"])
    assert (before["proven"], after["proven"]) == (True, False)
    assert after["gap_pct"] == pytest.approx(100 * (after["lap_m"] / after["lower_bound_m"] - 1), abs=1e-3)
    turns = rows(layers.route_turn, "Z01-1", "step")
    assert [turn["step"] for turn in turns] == list(range(1, len(turns) + 1))
    assert sum(turn["length_m"] for turn in turns) == pytest.approx(after["lap_m"])
    last = turns[-1]
    line = next(layers.route.getFeatures("\"route_code\" = 'Z01-1'")).geometry()
    place = line.interpolate(last["from_start_m"])
    assert place.distance(last.geometry()) < 0.02
    rounds = rows(layers.route_timetable, "Z01-1", "round")
    assert len(rounds) == after["rounds"]
    start, end = (
        int(rounds[0][name][:2]) * 60 + int(rounds[0][name][3:]) for name in ("start_time", "end_time")
    )
    assert end - start == int(after["lap_min"])
    again = edits.book.draft("Z01-1")
    assert np.array_equal(again.rows, draft.rows) and np.array_equal(again.need, draft.need)


def test_the_changed_routes_are_still_routes(layers: RouteLayers, edits: RouteEdits) -> None:
    chance = random.Random(5)
    for _ in range(6):
        code = chance.choice(["Z01-1", "Z02-1"])
        apply(edits, code, detour(edits, code, chance))
    found = measure_routes(town.roads(), town.zones(), route_table_of(layers.route))
    nought = ("not_one_line", "not_closed", "off_road_m", "wrong_length", "below_bound", "falsely_proven")
    assert {name: found[name] for name in nought} == dict.fromkeys(nought, 0)
    assert found["missed_m"] < 0.01


@pytest.mark.parametrize("stored", [False, True])
def test_twenty_undos_return_to_the_start_exactly_and_redo_comes_back(
    qgis_app: object, qgis_new_project: None, tmp_path: Path, stored: bool
) -> None:
    layers = routed_file(tmp_path / "routes.gpkg") if stored else routed_town(QgsProject.instance())
    edits = edits_of(layers)
    chance = random.Random(3)
    states = [content(layers)]
    for number in range(20):
        code = chance.choice(["Z01-1", "Z02-1"])
        draft = edits.book.draft(code)
        at = chance.randrange(len(draft))
        if number % 4 == 0:
            draft = detour(edits, code, chance)
        elif number % 4 == 1:
            draft = draft.with_lock(edits.book.passages(code, draft, int(draft.rows[at])), True)
        elif number % 4 == 2:
            draft = draft.reversed(*draft.loop_at(at))
        else:
            draft = draft.started_at(int(draft.nodes()[at]))
        apply(edits, code, draft)
        states.append(content(layers))
    assert stacks(layers) == [20, 20, 20] and edits.stacks.done == 20
    all_layers = list(layers.edited().values())
    for number in range(20):
        all_layers[number % 3].undoStack().undo()
        assert content(layers) == states[19 - number]
        fresh = open_book(layers)
        for code in fresh.heads:
            assert np.array_equal(fresh.draft(code).rows, edits.book.draft(code).rows)
            assert np.array_equal(fresh.draft(code).locked, edits.book.draft(code).locked)
    assert stacks(layers) == [0, 0, 0] and not any(layer.isModified() for layer in all_layers)
    for number in range(20):
        all_layers[number % 3].undoStack().redo()
        assert content(layers) == states[number + 1]
    edits.release()
    for layer in all_layers:
        layer.rollBack()
    assert content(layers) == states[0]


def test_locks_are_kept_with_the_route(layers: RouteLayers, edits: RouteEdits) -> None:
    draft = edits.book.draft("Z01-1")
    mask = edits.book.passages("Z01-1", draft, int(draft.rows[4]))
    assert mask[4]
    apply(edits, "Z01-1", draft.with_lock(mask, True))
    assert route(layers, "Z01-1")["locked_at"]
    assert open_book(layers).draft("Z01-1").locked.tolist() == mask.tolist()
    best, _ = edits.book.optimised(edits.book.draft("Z01-1"))
    apply(edits, "Z01-1", best)
    assert edits.book.draft("Z01-1").locked.sum() == mask.sum()


def test_other_changes_are_taken_over(layers: RouteLayers, edits: RouteEdits) -> None:
    apply(edits, "Z01-1", detour(edits, "Z01-1"))
    fid = next(layers.route.getFeatures("\"route_code\" = 'Z02-1'")).id()
    layers.route.changeAttributeValue(fid, layers.route.fields().lookupField("collector"), "赵")
    assert edits.book.heads["Z02-1"].collector == "赵"
    apply(edits, "Z02-1", detour(edits, "Z02-1"))
    assert {row["collector"] for row in rows(layers.route_timetable, "Z02-1", "round")} == {"赵"}
    edits.stacks.undo()
    assert stacks(layers) == [2, 1, 1] and edits.book.heads["Z02-1"].collector == "赵"
    layers.route.undoStack().undo()
    assert edits.book.heads["Z02-1"].collector == "李采集"
    edits.stacks.undo()
    assert stacks(layers) == [0, 0, 0]


def test_saving_and_rolling_back(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> None:
    layers = routed_file(tmp_path / "routes.gpkg")
    edits = edits_of(layers)
    apply(edits, "Z01-1", detour(edits, "Z01-1"))
    for layer in layers.edited().values():
        assert layer.commitChanges()
    saved = content(layers)
    assert edits.stacks.done == 0 and route(layers, "Z01-1")["proven"] is False
    apply(edits, "Z01-1", edits.book.draft("Z01-1").reversed())
    for layer in layers.edited().values():
        layer.rollBack()
    assert content(layers) == saved
    assert np.array_equal(edits.book.draft("Z01-1").rows, open_book(layers).draft("Z01-1").rows)
    edits.release()


def test_laps_in_turn_share_a_timetable(qgis_app: object, qgis_new_project: None) -> None:
    layers = routed_town(QgsProject.instance(), slots=True)
    edits = edits_of(layers)
    codes = sorted(code for code in edits.book.heads if code.startswith("Z01"))
    before = {
        code: [row["start_time"] for row in rows(layers.route_timetable, code, "round")] for code in codes
    }
    longer = edits.book.draft(codes[0])
    for _ in range(12):
        made = edits.book.pull(longer, int(longer.rows[0]), keep=True).over(0)
        assert made is not None
        longer = made.draft
    apply(edits, codes[0], longer)
    after = {
        code: [row["start_time"] for row in rows(layers.route_timetable, code, "round")] for code in codes
    }
    assert before != after
    for code in codes:
        assert route(layers, code)["rounds"] == len(after[code])
    edits.release()


def test_layers_that_routes_cannot_be_changed_in(layers: RouteLayers) -> None:
    bare = QgsVectorLayer("LineString?crs=EPSG:4547&field=route_code:string", "route", "memory")
    with pytest.raises(InputError, match='no field "zone_code"'):
        open_book(RouteLayers(bare, layers.road))
    degrees = QgsVectorLayer("LineString?crs=EPSG:4490&field=route_code:string", "route", "memory")
    with pytest.raises(InputError, match="in metres"):
        open_book(RouteLayers(degrees, layers.road))
    assert layers.route_turn is not None
    layers.route_turn.setReadOnly(True)
    edits = edits_of(layers)
    with pytest.raises(InputError, match="read-only"):
        apply(edits, "Z01-1", detour(edits, "Z01-1"))
    assert not layers.route.isEditable()
    edits.release()


def test_without_turn_list_and_timetable(layers: RouteLayers) -> None:
    alone = RouteLayers(layers.route, layers.road)
    edits = edits_of(alone)
    apply(edits, "Z01-1", detour(edits, "Z01-1"))
    assert layers.route.undoStack().count() == 1
    edits.release()
    layers.route.rollBack()
