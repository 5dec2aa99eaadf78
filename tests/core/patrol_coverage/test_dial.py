"""The table coverage_hour as dials."""

from __future__ import annotations

import numpy as np
import pytest

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.patrol_coverage.dial import classes_of, dials_of

ROWS = [
    ("as planned", "08:00", "red", 10, 10, 20.0, 50.0),
    ("as planned", "08:00", "blue", 30, 15, 100.0, 300.0),
    ("as planned", "08:30", "red", 10, 5, 40.0, 90.0),
    ("as planned", "14:30", "red", 10, 10, 10.0, 30.0),
    ("what if", "08:00", "red", 10, 2, 70.0, 120.0),
]


def table(rows: list[tuple[object, ...]]) -> FeatureTable:
    names = ("plan", "time", "patrol_class", "grids", "on_time", "mean_age_min", "max_age_min")
    columns = {name: np.array([row[place] for row in rows], dtype=object) for place, name in enumerate(names)}
    return FeatureTable.of("coverage_hour", [None] * len(rows), **columns)


def test_classes_are_put_together_by_their_cells() -> None:
    before, after = dials_of(table(ROWS))
    assert (before.plan, after.plan) == ("as planned", "what if")
    first = before.wedges[0]
    assert (first.begin, first.end, first.grids, first.on_time) == (480, 510, 40, 25)
    assert first.mean_age == pytest.approx((10 * 20 + 30 * 100) / 40)
    assert first.max_age == before.longest == 300
    assert before.share == pytest.approx(40 / 60)


def test_one_class_and_the_noon_break() -> None:
    before, after = dials_of(table(ROWS), "red")
    assert [wedge.share for wedge in before.wedges] == [1.0, 0.5, 1.0]
    assert before.at(505) is before.wedges[0] and before.at(510) is before.wedges[1]
    assert before.at(720) is None, "nobody is on duty at noon"
    assert after.wedges[0].end == 510, "a single time lasts half an hour"
    assert classes_of(table(ROWS)) == ["red", "blue"]


def test_no_rows_and_no_time() -> None:
    assert dials_of(table([])) == []
    with pytest.raises(InputError, match="no time of the day"):
        dials_of(table([("a", "early", "red", 1, 1, 1.0, 1.0)]))
