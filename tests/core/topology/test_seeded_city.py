"""20,000 cells, errors of every rule seeded into them: all are found, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from citygrid_plugin.core.model.problems import Cancelled
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.check import check_grid
from citygrid_plugin.core.topology.flags import CheckReport
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from tests.core.topology import seeding


def finds(report: CheckReport) -> Counter[seeding.Find]:
    return Counter((flag.rule, flag.codes) for flag in report.flags)


@pytest.fixture(scope="module")
def city() -> seeding.City:
    return seeding.seeded_city()


def test_all_errors_are_found_and_nothing_else(city: seeding.City) -> None:
    subject = city.subject()
    expected = city.finds()
    assert len(subject.unit_grid) >= 20_000
    assert {rule for rule, _ in expected} == set(RuleId)
    assert min(Counter(rule for rule, _ in expected.elements()).values()) >= 20
    assert sum(expected.values()) >= 500
    report = check_grid(subject)
    found = finds(report)
    assert not expected - found, "errors that were missed"
    assert not found - expected, "flags on what is right"
    assert report.checked == tuple(RuleId)
    assert report.notes == ()


def test_a_city_without_a_fault_has_no_flag() -> None:
    city = seeding.City(seed=2)
    city.draw()
    assert not finds(check_grid(city.subject()))


@pytest.fixture
def district() -> Iterator[None]:
    """A smaller city, for what need not be asked of a large one."""
    across, down = seeding.ACROSS, seeding.DOWN
    seeding.ACROSS, seeding.DOWN = 80, 40
    yield
    seeding.ACROSS, seeding.DOWN = across, down


@pytest.mark.usefixtures("district")
def test_the_order_of_the_features_makes_no_difference() -> None:
    city = seeding.seeded_city()
    subject = city.subject()
    grid = subject.unit_grid
    turned = grid.take(city.random.permutation(len(grid)))
    first, second = check_grid(subject), check_grid(replace(subject, unit_grid=turned))
    assert first.flags == second.flags


@pytest.mark.usefixtures("district")
@pytest.mark.parametrize("rule", RuleId)
def test_each_rule_can_be_looked_for_alone(rule: RuleId) -> None:
    city = seeding.seeded_city()
    report = check_grid(city.subject(), RuleBook().only(rule))
    expected = Counter({find: count for find, count in city.finds().items() if find[0] is rule})
    assert finds(report) == expected
    assert report.checked == (rule,)


@pytest.mark.usefixtures("district")
def test_cancelling_is_heard_within_a_second() -> None:
    class Impatient(Silent):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 5

    progress = Impatient()
    with pytest.raises(Cancelled):
        check_grid(seeding.seeded_city().subject(), progress=progress)
    assert progress.asked == 6
