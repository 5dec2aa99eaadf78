"""Mending what a check found: afterwards the check finds it no more, and nothing new."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.census_checks.check import check_census
from citygrid_plugin.core.census_checks.mends import MENDABLE, CensusMend, mend_census
from citygrid_plugin.core.census_checks.rules import CensusRuleBook
from citygrid_plugin.core.census_checks.rules import CensusRuleId as Id
from citygrid_plugin.core.census_checks.subject import CensusSubject

from .seeded import Town, seed_all, sound_town, subject

RULES = CensusRuleBook()


def mended(town: Town, done: CensusMend) -> Town:
    """The town with the mend carried out."""
    keys = {(row["layer"], row["fid"]): row for row in town.rows}
    for key, values in done.values.items():
        keys[key].update(values)
    for key, place in done.places.items():
        keys[key]["shape"] = place
    town.rows = [row for row in town.rows if (row["layer"], row["fid"]) not in done.deleted]
    for photo in town.photos:
        photo["component_uid"] = done.photos.get(photo["component_uid"], photo["component_uid"])
    return town


def test_what_is_mended_is_found_no_more_and_nothing_new_is() -> None:
    town = sound_town(6_000)
    seed_all(town, 6)
    before = check_census(subject(town), RULES)
    flags = [flag for flag in before.flags if flag.rule in MENDABLE]
    done = mend_census(subject(town), RULES, flags)
    assert {flag.rule for flag in flags} == MENDABLE
    left = {flag.identity for flag in before.flags} - done.mended
    after = check_census(subject(mended(town, done)), RULES)
    # A code that is used twice is another flag once one of its components has gone; none has here.
    assert {flag.identity for flag in after.flags} == left
    rules = {flag.rule for flag in flags if flag.identity in done.mended}
    assert rules == MENDABLE


@pytest.mark.parametrize("text", ["2026-1-5", "2026/01/05", "2026年1月5日", "2026.1.05"])
def test_dates_written_otherwise(text: str) -> None:
    assert values(start_date=text)["start_date"] == "20260105"


@pytest.mark.parametrize("text", ["20260230", "5.1.2026", "2026-13-01", "昨天"])
def test_what_is_no_date_stays(text: str) -> None:
    assert "start_date" not in values(start_date=text)


def values(**given: Any) -> dict[str, str]:
    """What the mends of one component with these values set."""
    town = sound_town(60)
    row = town.rows[0]
    row.update(given)
    flags = [
        flag
        for flag in check_census(subject(town), RULES).flags
        if (row["layer"], row["fid"]) in zip(flag.layers, flag.fids, strict=True)
    ]
    return mend_census(subject(town), RULES, flags).values.get((row["layer"], row["fid"]), {})


def test_class_by_code_or_name() -> None:
    town = sound_town(60)
    own = town.rows[0]["class_code"]
    assert values(class_code="") == {"class_code": own}
    assert values(class_code="99999", code="") == {"class_code": own}  # by its name
    assert values(class_code="99999", code="", name="什么") == {}


def test_half_a_department() -> None:
    assert values(dept_name="") == {"dept_name": "市城管委"}
    assert values(dept_code="") == {"dept_code": "D1"}
    assert values(dept_code="", dept_name="") == {}
    assert values(dept_name="城管") == {"dept_name": "市城管委"}


def test_the_copy_goes_and_what_only_it_says_stays() -> None:
    town = sound_town(60)
    one = town.rows[0]
    other = next(row for row in town.rows[1:] if row["class_code"] == one["class_code"])
    other["shape"] = shapely.transform(one["shape"], lambda xy: xy + np.array([0.3, 0.0]))
    one["note"], other["note"], one["owner_code"] = "", "树下", "O9"
    flags = [flag for flag in check_census(subject(town), RULES).flags if flag.rule is Id.DUPLICATE]
    done = mend_census(subject(town), RULES, flags)
    assert done.deleted == {(other["layer"], other["fid"])}
    assert done.values == {(one["layer"], one["fid"]): {"note": "树下"}}
    assert done.photos == {other["uid"]: one["uid"]}


def test_off_the_edge_into_the_cell_that_is_named() -> None:
    town = sound_town(120)
    row = town.rows[0]
    east = row["west"] + 100.0
    row["shape"] = shapely.Point(east, row["shape"].y)
    whole: CensusSubject = subject(town)
    flags = [flag for flag in check_census(whole, RULES).flags if flag.rule is Id.ON_GRID_EDGE]
    done = mend_census(whole, RULES, flags)
    place = done.places[row["layer"], row["fid"]]
    assert (place.x, place.y) == (pytest.approx(east - 0.1), row["shape"].y)
    row["grid_code"] = next(one["cell"] for one in town.rows if one["west"] == east)
    whole = subject(town)
    flags = [flag for flag in check_census(whole, RULES).flags if flag.rule is Id.ON_GRID_EDGE]
    place = mend_census(whole, RULES, flags).places[row["layer"], row["fid"]]
    assert place.x == pytest.approx(east + 0.1)
