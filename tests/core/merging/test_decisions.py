"""Each way in which teams contradict each other, what stands meanwhile, and what each choice does."""

from __future__ import annotations

from typing import Any

import pytest

from citygrid_plugin.core.merging import (
    Census,
    CensusMerge,
    Kind,
    MergeSettings,
    conflict_table,
    flag_rows,
    merge_census,
    resolutions_in,
)
from citygrid_plugin.core.model.problems import InputError

from .town import LAYER, base_rows, by_fid, new_row, objects, table, with_values, without

Rows = list[dict[str, Any]]


def merge(base: Rows, *teams: Rows, chosen: str = "", **options: Any) -> CensusMerge:
    tables = {LAYER: table(base)}
    made = [Census(name, {LAYER: table(rows)}) for name, rows in zip("甲乙丙", teams)]  # noqa: B905
    found = merge_census(tables, tables, made, **options)
    if not chosen:
        return found
    decided = {conflict.identity: chosen for conflict in found.conflicts}
    return merge_census(tables, tables, made, resolutions=decided, **options)


def rows(result: CensusMerge) -> Any:
    return by_fid(result.layers[LAYER].table)


def kinds(result: CensusMerge) -> list[str]:
    return [conflict.kind.value for conflict in result.conflicts]


BASE = base_rows()


def test_different_fields_come_together_and_equal_edits_are_one() -> None:
    result = merge(
        BASE, with_values(BASE, 0, state="破损", name="盖"), with_values(BASE, 0, note="锈", name="盖")
    )
    assert not result.conflicts
    assert [rows(result)[1][name] for name in ("state", "name", "note")] == ["破损", "盖", "锈"]


def test_of_dates_of_change_the_latest_stays() -> None:
    teams = [with_values(BASE, 0, change_date=date) for date in ("20260302", "20260410", "20260401")]
    result = merge(BASE, *teams)
    assert not result.conflicts
    assert rows(result)[1]["change_date"] == "20260410"
    asked = merge(BASE, *teams, settings=MergeSettings(latest_wins=()))
    assert kinds(asked) == ["edited_twice"]


@pytest.mark.parametrize(
    ("chosen", "state"), [("", "完好"), ("base", "完好"), ("甲", "A"), ("乙", "B"), ("丙", "C")]
)
def test_one_field_three_values(chosen: str, state: str) -> None:
    result = merge(BASE, *(with_values(BASE, 0, state=value) for value in "ABC"), chosen=chosen)
    assert kinds(result) == ["edited_twice"]
    assert rows(result)[1]["state"] == state
    assert conflict_table(result.conflicts).column("others")[0] == "丙: C"


@pytest.mark.parametrize(
    ("chosen", "x", "note"),
    [("", 9.0, "锈"), ("both", 9.0, "锈"), ("ours", 9.0, None), ("theirs", 0.0, "锈"), ("base", 0.0, None)],
)
def test_moved_and_edited(chosen: str, x: float, note: str | None) -> None:
    moved = with_values(BASE, 0, x=BASE[0]["x"] + 9.0)
    result = merge(BASE, moved, with_values(BASE, 0, note="锈"), chosen=chosen)
    assert kinds(result) == ["moved_edited"]
    assert (rows(result)[1]["x"] - BASE[0]["x"], rows(result)[1]["note"]) == (x, note)


@pytest.mark.parametrize(
    ("chosen", "class_code", "note"),
    [("", "01077", "锈"), ("ours", "01077", None), ("theirs", "01001", "锈")],
)
def test_reclassed_and_edited(chosen: str, class_code: str, note: str | None) -> None:
    other = with_values(BASE, 0, class_code="01077")
    result = merge(BASE, other, with_values(BASE, 0, note="锈"), chosen=chosen)
    assert kinds(result) == ["reclassed_edited"]
    assert (rows(result)[1]["class_code"], rows(result)[1]["note"]) == (class_code, note)


@pytest.mark.parametrize(
    ("chosen", "note"), [("", "锈"), ("theirs", "锈"), ("乙", "锈"), ("base", None), ("ours", "-")]
)
def test_deleted_and_edited(chosen: str, note: str | None) -> None:
    result = merge(BASE, without(BASE, 0), with_values(BASE, 0, note="锈"), chosen=chosen)
    assert kinds(result) == ["deleted_edited"]
    assert rows(result).get(1, {"note": "-"})["note"] == note


@pytest.mark.parametrize(
    ("chosen", "places"), [("", [0.0, 0.8]), ("both", [0.0, 0.8]), ("ours", [0.0]), ("乙", [0.8])]
)
def test_recorded_twice(chosen: str, places: list[float]) -> None:
    teams = [[*BASE, new_row(50, 500_900.0 + shift, 3_400_000.0)] for shift in (0.0, 0.8)]
    result = merge(BASE, *teams, chosen=chosen)
    assert kinds(result) == ["added_twice"]
    assert [row["x"] - 500_900.0 for fid, row in rows(result).items() if fid > 6] == pytest.approx(places)


def test_what_is_no_double() -> None:
    one = [*BASE, new_row(50, 500_900.0, 3_400_000.0)]
    for other in (
        new_row(50, 500_901.2, 3_400_000.0),
        new_row(50, 500_900.5, 3_400_000.0, class_code="01002"),
    ):
        assert not merge(BASE, one, [*BASE, other]).conflicts
    assert not merge(BASE, [*one, new_row(51, 500_900.5, 3_400_000.0)]).conflicts, (
        "one team says there are two"
    )
    alike = merge(BASE, one, one)
    assert not alike.conflicts and len(rows(alike)) == 7


def test_a_pair_of_each_team_is_two_doubles_not_one_heap() -> None:
    teams = [
        [*BASE, *(new_row(50 + k, 500_900.0 + 0.9 * k + shift, 3_400_000.0) for k in range(2))]
        for shift in (0.0, 0.1)
    ]
    result = merge(BASE, *teams)
    assert kinds(result) == ["added_twice"] * 2
    assert all(len(conflict.choices) == 2 for conflict in result.conflicts)


def test_new_where_another_was_moved_to() -> None:
    moved = with_values(BASE, 0, x=BASE[0]["x"] + 300.0)
    new = [*BASE, new_row(50, BASE[0]["x"] + 300.4, BASE[0]["y"])]
    assert kinds(merge(BASE, moved, new)) == ["added_twice"]


@pytest.mark.parametrize(("chosen", "holder"), [("", 7), ("ours", 7), ("theirs", 8)])
def test_one_code_for_two_things(chosen: str, holder: int) -> None:
    code = "42010201001000777"
    teams = [[*BASE, new_row(50, 500_900.0 + shift, 3_400_000.0, code=code)] for shift in (0.0, 40.0)]
    result = merge(BASE, *teams, chosen=chosen)
    assert kinds(result) == ["code_collision"]
    assert {fid: row["code"] for fid, row in rows(result).items() if fid > 6} == {
        **dict.fromkeys((7, 8)),
        holder: code,
    }


def test_a_code_of_the_base_stays_with_its_thing() -> None:
    taken = BASE[3]["code"]
    result = merge(BASE, with_values(base_rows(), 0, code=taken))
    assert kinds(result) == ["code_collision"]
    assert rows(result)[4]["code"] == taken and rows(result)[1]["code"] is None


def test_a_freed_code_given_to_another_thing_is_another_thing() -> None:
    """The uuid tells: deleted, and a new thing with the code; not moved across the town."""
    new = new_row(50, 509_000.0, 3_400_000.0, code=BASE[0]["code"], uid="other")
    result = merge(BASE, [*without(BASE, 0), new], with_values(BASE, 0, note="锈"))
    assert sorted(kinds(result)) == ["code_collision", "deleted_edited"]
    assert len(rows(result)) == 7


def test_conflicts_as_flags_and_choices_from_the_layer() -> None:
    result = merge(BASE, with_values(BASE, 0, state="A"), with_values(BASE, 0, state="B"))
    flags = flag_rows(result.conflicts)
    assert flags.columns["rule"].tolist() == ["MERGE_EDITED_TWICE"]
    assert flags.columns["severity"].tolist() == ["error"]
    layer = conflict_table(result.conflicts)
    assert resolutions_in(layer) == {}
    layer.columns["chosen"][:] = objects([" ours "])
    assert resolutions_in(layer) == {result.conflicts[0].identity: "ours"}
    assert not len(flag_rows(merge(BASE, with_values(BASE, 0, state="A"), BASE).conflicts))


def test_rows_of_an_earlier_layer_of_conflicts_stay() -> None:
    old = conflict_table(
        merge(BASE, with_values(BASE, 0, state="A"), with_values(BASE, 0, state="B")).conflicts
    )
    now = merge(BASE, with_values(BASE, 1, state="A"), with_values(BASE, 1, state="B"))
    assert len(conflict_table(now.conflicts, old)) == 2
    assert len(conflict_table(now.conflicts, conflict_table(now.conflicts))) == 1


@pytest.mark.parametrize("names", [("甲", "甲"), ("master", "乙")])
def test_names_are_told_apart(names: tuple[str, str]) -> None:
    tables = {LAYER: table(BASE)}
    with pytest.raises(InputError, match="Give each its own name"):
        merge_census(tables, tables, [Census(name, tables) for name in names])


def test_a_layer_that_a_team_has_not_is_not_deleted() -> None:
    tables = {LAYER: table(BASE), "lamps": table(base_rows(30), "lamps")}
    result = merge_census(tables, tables, [Census("甲", {LAYER: table(BASE)})])
    assert len(result.layers["lamps"].table) == 30


def test_fields_and_layers_that_only_a_team_has_come_along() -> None:
    theirs = [{**row, "depth": 1.5 if row["fid"] == 2 else None} for row in base_rows()]
    tables = {LAYER: table(BASE)}
    layers = {LAYER: table(theirs), "benches": table(base_rows(2), "benches")}
    result = merge_census(tables, tables, [Census("甲", layers)])
    assert result.layers[LAYER].new_fields == ("depth",)
    assert rows(result)[2]["depth"] == 1.5
    assert len(result.layers["benches"].inserted) == 2
    assert kinds(result) == ["code_collision"] * 2, "its benches have codes of covers"


def test_every_kind_has_a_sentence() -> None:
    for kind in Kind:
        assert kind.value == kind.name.lower()
