"""What others did is told, and nothing that either side did is lost but by choice."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.shared_edit import Change, Edit, RowState, Status
from citygrid_plugin.core.shared_edit.compare import MINE, compare
from citygrid_plugin.core.shared_edit.plan import LEAVE, plan_save

FIELDS = ("name", "state", "note", "class_code")
VALUES = st.sampled_from(["甲", "乙", "丙", None])
ROWS = st.fixed_dictionaries(dict.fromkeys(FIELDS, VALUES))


def changed(*fields: str, who: str = "李四") -> RowState:
    return RowState(Status.CHANGED, 9, (Change(1, who, "2026-07-01 08:00:00", fields),))


def found(edit: Edit, state: RowState, theirs: dict[str, Any] | None) -> Any:
    (finding,) = compare("井盖", [edit], {edit.fid: state}, {} if theirs is None else {edit.fid: theirs})
    return finding


def test_told_by_whom_when_and_what() -> None:
    edit = Edit(1, "井盖 #1", {"state": "完好", "note": None}, {"state": "破损"})
    finding = found(edit, changed("state"), {"state": "丢失", "note": None})
    assert finding.message() == "李四 changed it (2026-07-01 08:00:00)."
    assert finding.their_changes() == {"state": ("完好", "丢失")}
    with pytest.raises(ValueError, match="not decided"):
        plan_save([finding], {})
    with pytest.raises(InputError):
        plan_save([finding], {finding.conflicts[0].identity: "王五"})


def test_what_stands_as_it_was_is_no_finding() -> None:
    edit = Edit(1, "x", {"state": "完好"}, {"state": "破损"})
    assert compare("x", [edit], {1: RowState(Status.SAME, 3)}, {}) == []
    gone = Edit(2, "x", {"state": "完好"}, deleted=True)
    assert compare("x", [gone], {2: RowState(Status.DELETED)}, {}) == []


def test_what_a_form_wrote_anew_as_it_was_is_no_edit() -> None:
    """Defaults that are applied on every change fill fields that nobody touched."""
    edit = Edit(1, "x", {"state": "完好", "owner": None}, {"state": "破损", "owner": None})
    finding = found(edit, changed("owner"), {"state": "完好", "owner": "市水务局"})
    assert not finding.conflicts
    assert plan_save([finding], {}).values == {1: {"state": "破损"}}


@pytest.mark.parametrize("name", ["both", "base", "ours", "theirs", "mine", ""])
def test_a_colleague_whose_name_means_a_choice(name: str) -> None:
    edit = Edit(1, "x", {"state": "完好"}, {"state": "破损"})
    finding = found(edit, changed("state", who=name), {"state": "丢失"})
    identity = finding.conflicts[0].identity
    assert plan_save([finding], {identity: finding.others}).values == {1: {}}
    assert plan_save([finding], {identity: MINE}).values == {1: {"state": "破损"}}


def test_moved_here_edited_there_keeps_both_unless_chosen() -> None:
    edit = Edit(1, "x", {"state": "完好", "geometry": shapely.Point(0, 0)}, {"geometry": shapely.Point(5, 5)})
    finding = found(edit, changed("state"), {"state": "丢失", "geometry": shapely.Point(0, 0)})
    (conflict,) = finding.conflicts
    assert plan_save([finding], {}).values == {1: {"geometry": shapely.Point(5, 5)}}
    mine = plan_save([finding], {conflict.identity: MINE}).values[1]
    assert mine == {"geometry": shapely.Point(5, 5), "state": "完好"}
    assert plan_save([finding], {conflict.identity: finding.others}).values == {1: {}}


def test_a_hidden_row_waits_unless_left_out() -> None:
    finding = found(Edit(1, "x", None, {"state": "破损"}), RowState(Status.HIDDEN), None)
    assert plan_save([finding], {}).later == {1}
    plan = plan_save([finding], {"1": LEAVE})
    assert not (plan.later or plan.values or plan.delete or plan.restore)


@given(base=ROWS, mine=ROWS, theirs=ROWS, logged=st.booleans(), side=st.booleans())
def test_every_edit_is_saved_or_was_given_up_by_choice(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], logged: bool, side: bool
) -> None:
    edited = {name: value for name, value in mine.items() if value != base[name]}
    others = [name for name in FIELDS if theirs[name] != base[name]]
    state = changed(*others) if logged else RowState(Status.CHANGED, 9)
    findings = compare("x", [Edit(1, "x", base, edited)], {1: state}, {1: theirs})
    choices: dict[str, str] = {}
    contested: set[str] = set()
    for finding in findings:
        for conflict in finding.conflicts:
            if conflict.kind.value == "edited_twice":
                choices[conflict.identity] = MINE if side else finding.others
                contested.update(conflict.fields)
    written = plan_save(findings, choices).values.get(1, {}) if findings else edited
    result = {**theirs, **written}
    for name in FIELDS:
        if name in contested:
            wanted = edited[name] if side else theirs[name]
        elif name in edited:
            wanted = edited[name]
        else:
            wanted = theirs[name]
        assert result[name] == wanted
    # Who contradicts is asked; where nobody noted who changed what, whoever may contradict.
    contradicting = {name for name in edited if name in others and edited[name] != theirs[name]}
    if logged:
        assert contested == contradicting
    else:
        assert contested == {name for name in edited if edited[name] != theirs[name]} >= contradicting
