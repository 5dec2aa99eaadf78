"""Hours of duty and rounds."""

from __future__ import annotations

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.routes.shifts import Shift, day, rounds, spell

USUAL = Shift.parse("08:00-12:00，14:30–17:00")


def test_hours_are_read_as_they_are_written():
    assert USUAL.periods == ((480, 720), (870, 1020))
    assert USUAL.minutes == 390
    assert Shift.parse("7:15-20:15").minutes == 780


@pytest.mark.parametrize(
    "text", ["", "8-12", "12:00-08:00", "08:00-12:00,11:00-13:00", "08:61-09:00", "20:00-25:00"]
)
def test_hours_that_are_none(text):
    with pytest.raises(InputError, match="hours of duty"):
        Shift.parse(text)


def test_duty_and_clock_are_inverse():
    for minute in (480, 600, 719, 870, 1000):
        assert USUAL.clock(USUAL.duty(minute)) == minute
    assert USUAL.duty(800) == 240
    assert USUAL.clock(240) == 870
    assert USUAL.clock(240, arriving=True) == 720


def test_rounds_begin_every_interval_and_wait_for_the_break_to_end():
    told = [f"{spell(one.start)}-{spell(one.end)}" for one in rounds(USUAL, [50], 60)]
    assert told == ["08:00-08:50", "09:00-09:50", "10:00-10:50", "11:00-11:50", "14:30-15:20", "15:30-16:20"]


def test_a_lap_longer_than_its_interval_follows_the_one_before():
    told = [f"{spell(one.start)}-{spell(one.end)}" for one in rounds(USUAL, [90], 60)]
    assert told == ["08:00-09:30", "09:30-11:00", "14:30-16:00"]


def test_a_lap_longer_than_any_period_runs_on_after_the_break():
    (one,) = rounds(USUAL, [300], 240)
    assert (spell(one.start), spell(one.end)) == ("08:00", "15:30")


def test_laps_take_turns():
    assert [one.lap for one in rounds(USUAL, [50, 55, 40, 60], 60)] == [0, 1, 2, 3, 0, 1]


def test_a_lap_longer_than_the_day_is_never_begun():
    assert rounds(USUAL, [500], 60) == []


def test_walks_of_a_lap_are_gone_one_after_the_other():
    first, second = day(USUAL, [[30.0, 20.0], [60.0]], 60)
    told = [[f"{spell(one.start)}-{spell(one.end)}" for one in walk] for walk in (*first, *second)]
    assert told == [
        ["08:00-08:30", "10:00-10:30", "14:30-15:00"],
        ["08:30-08:50", "10:30-10:50", "15:00-15:20"],
        ["09:00-10:00", "11:00-12:00", "15:30-16:30"],
    ]
