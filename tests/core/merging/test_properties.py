"""What a merge promises, on random edits of two and three teams."""

from __future__ import annotations

import json
from typing import Any

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.merging import MASTER, Census, CensusMerge, Kind, conflict_table, merge_census

from .town import CLASSES, LAYER, base_rows, new_row, rows_of, table

often = settings(
    max_examples=120, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)

_FIELDS = ("name", "state", "note", "class_code", "code", "start_date")
_VALUES = ("甲", "乙", "", None)

edit = st.one_of(
    st.tuples(st.just("set"), st.integers(0, 5), st.sampled_from(_FIELDS), st.sampled_from(_VALUES)),
    st.tuples(st.just("class"), st.integers(0, 5), st.sampled_from(CLASSES)),
    st.tuples(st.just("move"), st.integers(0, 5), st.sampled_from([0.4, 0.7, 5.0]), st.integers(0, 1)),
    st.tuples(st.just("delete"), st.integers(0, 5)),
    st.tuples(
        st.just("add"),
        st.integers(0, 3),
        st.sampled_from([0.0, 0.3, 4.0]),
        st.sampled_from([None, "42010201001900001", "42010201001900002", "420102010010000000"]),
        st.sampled_from([None, "new1", "new2"]),
    ),
)
edits = st.lists(edit, max_size=5)
identities = st.sampled_from([(True, True), (True, False), (False, True), (False, False)])
Rows = list[dict[str, Any]]


def done(rows: Rows, changes: list[tuple[Any, ...]]) -> Rows:
    """The rows after a team's changes; rows are known by their fid."""
    made = {row["fid"]: dict(row) for row in rows}
    for number, change in enumerate(changes):
        kind, where = change[0], change[1]
        fid = where + 1
        if kind == "add":
            x, y = 500_000.0 + 10.0 * where + change[2], 3_400_050.0
            added = new_row(100 + number, x, y, code=change[3], uid=change[4], note=f"新{number % 2}")
            made[added["fid"]] = added
        elif fid not in made:
            continue
        elif kind == "set":
            made[fid][change[2]] = change[3]
        elif kind == "class":
            made[fid]["class_code"] = change[2]
        elif kind == "move":
            made[fid]["xy"[change[3]]] += change[2]
        else:
            del made[fid]
    return list(made.values())


def merged(base: Rows, *teams: Rows, names: str = "甲乙丙", **options: Any) -> CensusMerge:
    tables = {LAYER: table(base)}
    made = [Census(name, {LAYER: table(rows)} if rows else {}) for name, rows in zip(names, teams)]  # noqa: B905
    return merge_census(tables, tables, made, **options)


def plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: None if value == "" else value for name, value in row.items()}


def said(result: CensusMerge) -> list[dict[str, Any]]:
    """Every full row that stands in the conflicts, as the layer of conflicts has it."""
    rows = []
    layer = conflict_table(result.conflicts)
    for name in ("ours_row", "theirs_row"):
        rows += [json.loads(text) for text in layer.column(name) if text]
    for conflict in result.conflicts:
        rows += [json.loads(choice.row) for choice in conflict.choices if choice.row]
    for row in rows:
        point = shapely.from_wkt(row.pop("geometry"))
        row["x"], row["y"] = point.x, point.y
    return rows


def accounted(base: Rows, rows: Rows, name: str, result: CensusMerge) -> list[str]:
    """What a team did that is neither in the result nor in a conflict."""
    out = [plain(row) for row in rows_of(result.layers[LAYER].table)]
    conflicts = said(result)
    before = {row["fid"]: plain(row) for row in base}
    lost = []
    for row in map(plain, rows):
        old = before.pop(row["fid"], None)
        if old is None:
            content = {k: v for k, v in row.items() if k not in ("fid", "uid", "code")}
            # One thing that several recorded under one uuid or code is brought together field by field.
            same = [
                each
                for each in out + conflicts
                if any(row[key] and each.get(key) == row[key] for key in ("uid", "code"))
            ]
            by_field = all(any(each[k] == v for each in same) for k, v in content.items())
            if not by_field and not any(content.items() <= each.items() for each in out + conflicts):
                lost.append(f"added {row}")
            if row["code"] and not any(row["code"] == each.get("code") for each in out + conflicts):
                lost.append(f"code of {row}")
            continue
        changed = {k: v for k, v in row.items() if v != old[k]}
        now = next((each for each in out if each["fid"] == row["fid"]), None)
        for field, value in changed.items():
            if now is not None and now[field] == value:
                continue
            if any(each.get(field) == value and _same_thing(each, row, old) for each in out + conflicts):
                continue
            lost.append(f"{field}={value} of {row['fid']}")
    for old in before.values():  # deleted
        gone = not any(each["fid"] == old["fid"] for each in out)
        held = any(
            conflict.kind is Kind.DELETED_EDITED and name in conflict.choices[0].teams
            for conflict in result.conflicts
            if conflict.key.endswith(f"#{old['fid']}")
        )
        if not (gone or held):
            lost.append(f"deletion of {old['fid']}")
    return lost


def _same_thing(each: dict[str, Any], row: dict[str, Any], old: dict[str, Any]) -> bool:
    """Whether a row is this team's version of a thing, or what a conflict says of it."""
    shared = [name for name in row if name != "fid" and each.get(name) in (row[name], old[name])]
    return len(shared) >= 4


@often
@given(identities, edits, edits)
def test_two_teams_nothing_is_lost(identity: tuple[bool, bool], first: Any, second: Any) -> None:
    base = base_rows(6, *identity)
    teams = [done(base, first), done(base, second)]
    result = merged(base, *teams)
    for name, rows in zip("甲乙", teams, strict=True):
        assert accounted(base, rows, name, result) == []


@often
@given(identities, edits, edits, edits)
def test_three_teams_nothing_is_lost(
    identity: tuple[bool, bool], first: Any, second: Any, third: Any
) -> None:
    base = base_rows(6, *identity)
    teams = [done(base, each) for each in (first, second, third)]
    result = merged(base, *teams)
    for name, rows in zip("甲乙丙", teams, strict=True):
        assert accounted(base, rows, name, result) == []


def fingerprint(result: CensusMerge) -> Any:
    rows = [tuple(row.items()) for row in rows_of(result.layers[LAYER].table)]
    layer = conflict_table(result.conflicts)
    return rows, {name: column.tolist() for name, column in layer.columns.items()}


@often
@given(identities, edits, edits, edits)
def test_the_order_of_teams_is_no_matter(
    identity: tuple[bool, bool], first: Any, second: Any, third: Any
) -> None:
    base = base_rows(6, *identity)
    tables = {LAYER: table(base)}
    teams = [
        Census(name, {LAYER: table(done(base, each))})
        for name, each in zip("甲乙丙", (first, second, third), strict=True)
    ]
    one = merge_census(tables, tables, teams)
    assert fingerprint(one) == fingerprint(merge_census(tables, tables, teams[::-1]))


@often
@given(identities, edits, edits)
def test_names_of_teams_decide_nothing(identity: tuple[bool, bool], first: Any, second: Any) -> None:
    base = base_rows(6, *identity)
    rows = done(base, first), done(base, second)
    one, other = merged(base, *rows, names="甲乙"), merged(base, *rows[::-1], names="甲乙")
    assert fingerprint(one)[0] == fingerprint(other)[0]
    assert [each.identity for each in one.conflicts] == [each.identity for each in other.conflicts]


@often
@given(identities, edits)
def test_merging_nothing_changes_nothing(identity: tuple[bool, bool], changes: Any) -> None:
    base, master = base_rows(6, *identity), done(base_rows(6, *identity), changes)
    copies = [Census(name, {LAYER: table(base)}) for name in "甲乙"]
    for teams in ([], copies):
        result = merge_census({LAYER: table(base)}, {LAYER: table(master)}, teams)
        layer = result.layers[LAYER]
        assert [len(layer.inserted), len(layer.deleted), len(layer.updated)] == [0, 0, 0]
        assert rows_of(layer.table) == sorted(map(plain, master), key=lambda row: row["fid"])
        assert not result.conflicts


@often
@given(identities, edits)
def test_one_team_alone_is_taken_over(identity: tuple[bool, bool], changes: Any) -> None:
    base = base_rows(6, *identity)
    rows = done(base, changes)
    result = merged(base, rows)
    kinds = {conflict.kind for conflict in result.conflicts}
    assert kinds <= {Kind.CODE_COLLISION}
    assert accounted(base, rows, "甲", result) == []
    if not kinds:

        def content(some: Rows) -> list[str]:
            return sorted(
                str({k: v for k, v in plain(row).items() if k not in ("fid", "uid")}) for row in some
            )

        assert content(rows_of(result.layers[LAYER].table)) == content(rows)


@often
@given(identities, edits, edits, st.sampled_from(["", "ours", "theirs"]))
def test_a_second_run_into_the_same_master_changes_nothing(
    identity: tuple[bool, bool], first: Any, second: Any, choice: str
) -> None:
    base = base_rows(6, *identity)
    tables = {LAYER: table(base)}
    teams = [
        Census(name, {LAYER: table(done(base, each))})
        for name, each in zip("甲乙", (first, second), strict=True)
    ]
    once = merge_census(tables, tables, teams)
    chosen = {conflict.identity: choice for conflict in once.conflicts} if choice else {}
    once = merge_census(tables, tables, teams, resolutions=chosen)
    again = merge_census(tables, {LAYER: once.layers[LAYER].table}, teams, resolutions=chosen)
    layer = again.layers[LAYER]
    assert (len(layer.inserted), len(layer.deleted), dict(layer.updated)) == (0, 0, {})
    assert {each.identity for each in again.conflicts} >= {each.identity for each in once.conflicts}
    assert not any(name == MASTER for each in once.conflicts for c in each.choices for name in c.teams)
