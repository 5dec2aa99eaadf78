"""Staffing by the rules that cities have written down (standards.md 3.5)."""

from __future__ import annotations

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.zones import STAFFING_RULES, Town, collectors_by, staffing


def town(first: int = 0, second: int = 0, third: int = 0, **more: float) -> Town:
    values = {"area_km2": 1.0, "communities": 1, "cycle_minutes": 0.0, "cycle_min": 240.0, **more}
    return Town(cells={1: first, 2: second, 3: third}, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "asked", "least", "most"),
    [
        ("levels", town(40, 40, 40), 3 + 2 + 2, 4 + 3 + 2),
        ("cells20", town(third=41), 3, 3),
        ("cells25", town(third=50), 2, 2),
        ("communities", town(communities=7), 3, 7),
        ("cells27", town(third=4765), 176, 176),
        ("cells5", town(third=1537), 300, 300),
        ("loop027", town(area_km2=2.7), 10, 10),
        ("area030", town(area_km2=3.0), 10, 10),
        ("area050", town(area_km2=3.0), 6, 6),
        ("area069", town(area_km2=33.0), 48, 48),
        ("area141", town(area_km2=260.0), 184, 184),
        ("minutes", town(cycle_minutes=2400.0), 10, 10),
    ],
)
def test_every_rule_gives_the_figure_of_its_source(rule: str, asked: Town, least: int, most: int) -> None:
    found = {one.rule.id: one for one in staffing(asked)}[rule]
    assert (found.least, found.most) == (least, most)
    assert collectors_by(rule, asked) == least


def test_every_rule_is_covered_and_says_where_it_is_from() -> None:
    assert len(STAFFING_RULES) == 12
    assert all(rule.source and rule.text and rule.mark in "VCI" for rule in STAFFING_RULES)


def test_nobody_is_no_answer() -> None:
    assert min(one.least for one in staffing(town(area_km2=0.0, communities=0))) == 1


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(InputError, match="cells20"):
        collectors_by("feeling", town())
