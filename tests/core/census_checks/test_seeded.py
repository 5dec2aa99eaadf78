"""Faults of every rule put into 20,000 components: all are found, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from citygrid_plugin.core.census_checks.check import check_census
from citygrid_plugin.core.census_checks.rules import CensusRuleBook, CensusRuleId
from citygrid_plugin.core.topology.flags import flag_table

from .seeded import seed_all, sound_town, subject

#: Every rule, those that are off by default too.
ALL = CensusRuleBook().only(*CensusRuleId)


def test_a_sound_census_has_no_flag() -> None:
    report = check_census(subject(sound_town(2_000)), ALL)
    assert [flag.message for flag in report.flags] == []
    assert set(report.checked) == set(CensusRuleId)
    assert report.cells == 2_000


@pytest.mark.parametrize("seed", [1, 2])
def test_every_fault_of_twenty_thousand_components_is_found_and_nothing_else(seed: int) -> None:
    town = sound_town(20_000, seed)
    seed_all(town, 30)
    report = check_census(subject(town), ALL)
    found = {
        (flag.rule.value, frozenset(zip(flag.layers, flag.fids, strict=True)))
        for flag in report.flags
        if flag.layers != ("photo",)
    }
    assert found - town.expected == set()
    assert town.expected - found == set()
    of_photos = Counter(flag.rule.value for flag in report.flags if flag.layers == ("photo",))
    wanted = Counter(photo["marked"] for photo in town.photos if photo.get("marked"))
    assert of_photos == wanted
    rules = {rule for rule, _ in town.expected} | set(wanted)
    assert rules == {rule.value for rule in CensusRuleId}


def test_the_order_of_the_features_changes_nothing() -> None:
    town = sound_town(6_000)
    seed_all(town, 5)
    one, other = (flag_table(check_census(subject(town, order), ALL).flags) for order in (1, 2))
    for name in one.columns:
        assert one.columns[name].tolist() == other.columns[name].tolist() or name == "value"
    assert [str(shape) for shape in one.geometry] == [str(shape) for shape in other.geometry]
