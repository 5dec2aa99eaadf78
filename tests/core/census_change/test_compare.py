"""What changed between two censuses: every component counted once, whatever the order."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.census_change import CensusChange, ChangeSettings, compare_censuses
from citygrid_plugin.core.model.features import FeatureTable
from tests.core.merging.town import base_rows, new_row, table, with_values, without

LAYER = "covers"


def compare(old: list[dict[str, Any]], new: list[dict[str, Any]], **options: Any) -> CensusChange:
    return compare_censuses({LAYER: table(old)}, {LAYER: table(new)}, **options)


def lines(change: FeatureTable) -> list[dict[str, Any]]:
    return [{name: column[k] for name, column in change.columns.items()} for k in range(len(change))]


def counts(change: CensusChange) -> dict[str, int]:
    return {kind: count for kind, count in change.counts.items() if count}


def test_each_kind_is_told() -> None:
    old = base_rows(8)
    new = with_values(old, 0, state="破损", change_date="20270101")
    new = with_values(new, 1, x=old[1]["x"] + 3.0, y=old[1]["y"] + 4.0)
    new = with_values(new, 2, class_code="01077", x=old[2]["x"] + 9.0)
    new = with_values(new, 3, code="42010201009000009")
    new = [*without(new, 7), new_row(90, 500_900.0, 3_400_000.0)]
    found = compare(old, new)
    assert counts(found) == {
        "before": 8,
        "after": 8,
        "new": 1,
        "gone": 1,
        "reclassed": 1,
        "recoded": 1,
        "moved": 1,
        "edited": 1,
        "kept": 3,
    }
    by_kind = {line["kind"]: line for line in lines(found.change)}
    assert by_kind["moved"]["distance_m"] == 5.0
    assert (by_kind["moved"]["old_x"], by_kind["moved"]["old_y"]) == (old[1]["x"], old[1]["y"])
    assert (by_kind["reclassed"]["old_class"], by_kind["reclassed"]["class_code"]) == ("01001", "01077")
    assert by_kind["reclassed"]["kinds"] == "reclassed,moved"
    assert by_kind["edited"]["fields"] == "state"
    assert json.loads(by_kind["edited"]["new_values"]) == {"state": "破损"}
    assert by_kind["recoded"]["old_code"] == old[3]["code"]
    assert found.change.geometry[0].equals(table(new).geometry[-1])


@pytest.mark.parametrize(
    ("distance", "kinds"), [(0.4, {"kept": 6}), (1.5, {"moved": 1, "kept": 5}), (3.0, None)]
)
def test_without_codes_the_nearest_of_the_class_is_the_same(
    distance: float, kinds: dict[str, int] | None
) -> None:
    old = [{**row, "fid": row["fid"] + 100} for row in base_rows(6, uid=False, code=False)]
    new = with_values(base_rows(6, uid=False, code=False)[::-1], 2, start_date="20270101")
    new = with_values(new, 2, x=new[2]["x"] + distance)
    found = counts(compare(old, new, settings=ChangeSettings(ignored=("start_date",))))
    found = {kind: count for kind, count in found.items() if kind not in ("before", "after")}
    assert found == (kinds or {"new": 1, "gone": 1, "kept": 5})


def test_what_went_to_another_layer_is_not_gone() -> None:
    rows = base_rows(4)
    old = {"cover": table(rows, "cover"), "lamp": table(rows[:0] or [], "lamp")}
    moved = [{**rows[0], "class_code": "01037"}]
    new = {"cover": table(rows[1:], "cover"), "lamp": table(moved, "lamp")}
    found = compare_censuses(old, new)
    assert counts(found) == {"before": 4, "after": 4, "reclassed": 1, "kept": 3}
    assert lines(found.change)[0]["layer"] == "lamp"


def test_degrees_are_measured_in_metres() -> None:
    old = [{**row, "x": 114.0 + 1e-4 * k, "y": 30.0} for k, row in enumerate(base_rows(3))]
    new = with_values(old, 1, x=old[1]["x"] + 5e-5)
    found = compare(old, new, geographic=True)
    assert counts(found) == {"before": 3, "after": 3, "moved": 1, "kept": 2}
    assert lines(found.change)[0]["distance_m"] == pytest.approx(4.82, abs=0.02)


def test_empty_censuses() -> None:
    assert counts(compare_censuses({}, {})) == {}
    assert counts(compare([], base_rows(2))) == {"after": 2, "new": 2}


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.integers(0, 9), max_size=4), st.lists(st.floats(0, 4), max_size=4), st.permutations(range(10))
)
def test_every_component_counts_once_in_any_order(
    gone: list[int], moves: list[float], order: list[int]
) -> None:
    old = base_rows(10, uid=False)
    new = [row for k, row in enumerate(old) if k not in gone]
    for k, move in enumerate(moves):
        new = with_values(new, k, x=new[k]["x"] + move)
    new.append(new_row(77, 500_400.0, 3_400_000.0))
    found = compare(old, new)
    numbers = found.counts
    same = sum(numbers[kind] for kind in ("reclassed", "recoded", "moved", "edited", "kept"))
    assert numbers["before"] == same + numbers["gone"] == 10
    assert numbers["after"] == same + numbers["new"] == len(new)
    shuffled = compare([old[k] for k in order], sorted(new, key=lambda row: order[row["fid"] % 10]))
    assert lines(shuffled.change) == lines(found.change)
    assert all(
        np.array_equal(one, other)
        for one, other in zip(found.summary.columns.values(), shuffled.summary.columns.values(), strict=True)
    )
