"""States, limits, work time, counters."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from citygrid_plugin.core.cases import (
    TRANSITIONS,
    Case,
    Light,
    NoWorkingHours,
    Role,
    State,
    TimeLimit,
    Unit,
    WorkCalendar,
    action_title,
    allowed,
    count,
    left_in_words,
    light,
    pick,
    remaining,
    state_title,
)

CHINA = timezone(timedelta(hours=8))
OFFICE = ((time(8, 30), time(12)), (time(14), time(17, 30)))
#: Monday to Friday; National Day 2026 with the Saturday worked instead.
CALENDAR = WorkCalendar(
    dict.fromkeys(range(1, 6), OFFICE),
    {**{date(2026, 10, day): None for day in range(1, 8)}, date(2026, 10, 10): 1},
)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("start", "amount", "unit", "due"),
    [
        (at(20, 17), 30, Unit.MINUTE, at(20, 17, 30)),
        (at(20, 23), 2, Unit.HOUR, at(21, 1)),
        (at(20, 10), 1.5, Unit.WORK_HOUR, at(20, 11, 30)),
        (at(20, 11), 4, Unit.WORK_HOUR, at(20, 17)),  # over noon
        (at(20, 16), 4, Unit.WORK_HOUR, at(23, 11)),  # over the week-end
        (at(21, 3), 3.5, Unit.WORK_HOUR, at(23, 12)),  # to the very end of a morning
        (at(20, 10), 1, Unit.WORK_DAY, at(23, 10)),
        (at(20, 20), 2, Unit.WORK_DAY, at(25, 8, 30)),  # begins on Monday at 8:30
        (at(30, 15, 0, 9), 2, Unit.WORK_DAY, at(9, 15, 0, 10)),  # over the holidays
        (at(9, 15, 0, 10), 1, Unit.WORK_DAY, at(10, 15, 0, 10)),  # the Saturday worked instead
    ],
)
def test_due(start: datetime, amount: float, unit: Unit, due: datetime) -> None:
    assert CALENDAR.due(start, amount, unit) == due


def test_work_time_is_the_inverse_of_work_hours() -> None:
    start = at(19, 16, 40)
    for hours in (0.25, 1, 3.5, 7, 20, 100):
        assert CALENDAR.work_time(start, CALENDAR.due(start, hours, Unit.WORK_HOUR)) == timedelta(hours=hours)
    assert CALENDAR.work_time(at(21, 9), at(22, 20)) == timedelta()
    assert CALENDAR.work_time(at(20, 10), at(19, 10)) == timedelta()


def test_calendar_without_hours() -> None:
    with pytest.raises(NoWorkingHours):
        WorkCalendar({}).due(at(20, 10), 1, Unit.WORK_HOUR)
    with pytest.raises(ValueError, match="whole"):
        CALENDAR.due(at(20, 10), 1.5, Unit.WORK_DAY)


def test_the_most_special_limit_counts() -> None:
    rules = [
        TimeLimit(1, "checking", 2, Unit.HOUR),
        TimeLimit(2, "checking", 3, Unit.HOUR, area="outer"),
        TimeLimit(3, "checking", 30, Unit.MINUTE, urgent=True),
        TimeLimit(4, "checking", 5, Unit.HOUR, class_prefix="01"),
        TimeLimit(5, "checking", 6, Unit.HOUR, class_prefix="0103"),
        TimeLimit(6, "dispatched", 4, Unit.WORK_HOUR),
    ]

    def number(*of: object) -> int | None:
        rule = pick(reversed(rules), *of)  # type: ignore[arg-type]
        return rule and rule.rule_id

    assert number("checking", "0201", "core", False) == 1
    assert number("checking", "0201", "outer", False) == 2
    assert number("checking", "0201", "outer", True) == 3
    assert number("checking", "0102", "outer", False) == 4
    assert number("checking", "010301", None, False) == 5
    assert number("dispatched", "0201", None, True) == 6
    assert number("filed", "0201", None, True) is None


def test_what_a_role_may_do() -> None:
    assert allowed(State.REPORTED, Role.VIEWER) == ()
    assert {way.action for way in allowed(State.CHECKING, Role.COLLECTOR)} == {"check"}
    assert {way.action for way in allowed(State.HANDLING, Role.DISPATCHER)} == {"finish", "return"}
    managers = {way.action for way in allowed(State.HANDLING, Role.MANAGER)}
    assert managers == {"finish", "return", "extend", "suspend", "void"}
    assert allowed(State.VOID, Role.MANAGER) == ()


def test_every_state_is_reached_and_left_and_named() -> None:
    reached = {State.DRAFT}
    while True:
        more = {way.target for way in TRANSITIONS if way.source in reached and way.target} - reached
        if not more:
            break
        reached |= more
    assert reached == set(State)
    assert {way.source for way in TRANSITIONS} == {state for state in State if state is not State.VOID}
    assert len({state_title(state.value) for state in State}) == len(State)
    assert state_title("of_another_system") == "of_another_system"
    assert all(action_title(way.action) != way.action for way in TRANSITIONS)


def case(**values: object) -> Case:
    base = dict.fromkeys(Case._fields)
    base.update(case_id="1", state="handling", urgent=False, reported_at=at(20, 8), version=1)
    return Case(**{**base, **values})  # type: ignore[arg-type]


def test_lights_change_at_80_and_100_percent() -> None:
    one = case(limit_from=at(20, 10), due_at=at(20, 20))
    lights = [
        light(one, at(20, 17, 59)),
        light(one, at(20, 18)),
        light(one, at(20, 20)),
        light(one, at(20, 20, 1)),
    ]
    assert lights == [Light.GREEN, Light.YELLOW, Light.YELLOW, Light.RED]
    assert light(case(), at(20, 12)) is Light.NONE
    assert remaining(one._replace(state="suspended"), at(20, 12)) is None
    assert remaining(one._replace(closed_at=at(20, 11)), at(20, 12)) is None


def test_counters() -> None:
    now = at(20, 12)
    cases = [
        case(due_at=at(20, 11), urgent=True),
        case(due_at=at(20, 12, 20)),
        case(due_at=at(20, 14), state="reported"),
        case(due_at=at(20, 11), state="suspended"),
        case(due_at=at(20, 11), state="closed", closed_at=at(20, 10), urgent=True),
    ]
    found = count(cases, now)
    assert (found.total, found.open, found.overdue, found.due_soon, found.urgent, found.new) == (
        5,
        4,
        1,
        1,
        1,
        1,
    )
    assert found.by_state == {"closed": 1, "handling": 2, "reported": 1, "suspended": 1}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(724, "12:04"), (11230, "3:07:10"), (-41, "-0:41"), (-3600, "-1:00:00"), (0, "0:00")],
)
def test_countdown(seconds: int, text: str) -> None:
    assert left_in_words(timedelta(seconds=seconds)) == text
