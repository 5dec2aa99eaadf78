"""The benchmark of live cases measures what it says, in a short run of the real window."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from benchmarks.live_cases import PROGRAMS, measure
from benchmarks.live_table import table

BEATS = {"beats": 9, "wall": [31.0, 5.0], "own": [21.0], "busy": [11.0], "over_50": []}
STEADY = {
    "cases": 10,
    "lost": 0,
    "twice": 0,
    "rss_mb": [400, 401],
    "gaps_ms": BEATS,
    "drawn": {"median_s": 0.1, "p99_s": 0.2, "max_s": 0.3},
    "drawings": {"begun": 5, "complete": 4},
}


def test_table_sets_both_side_by_side() -> None:
    late = {**STEADY, "drawn": {"median_s": 0.4, "p99_s": 2.0, "max_s": 3.0}}
    result: dict[str, Any] = {
        "dock": {
            "steady": {"100.0": STEADY},
            "restarted": {"cases": 5, "shown": 5, "said": ["Not connected."]},
        },
        "own": {"steady": {"100.0": late}, "restarted": {"cases": 5, "shown": 0, "said": []}},
        "burst": {"cases": 100_000, "drawn_s": 7.0, "gaps_ms": BEATS},
    }
    lines = table(result).splitlines()
    assert "| 100 cases/s, 99 % s | 0.2 | 2.0 | 10.0 |" in lines
    assert "| 100 cases/s, drawings broken off | 1 | 1 | - |" in lines
    assert "| after a crash of the server, cases shown | 5 of 5 | 0 of 5 | - |" in lines
    assert "| at a crash of the server, said | Not connected. | nothing | - |" in lines
    assert "| burst of 100,000: all drawn, s | 7.0 | 31, 21, 11 |" in lines


def test_figures_that_were_not_taken_are_a_dash() -> None:
    assert "| 5 cases/s, median s | 0.1 | - | - |" in table({"dock": {"steady": {"5.0": STEADY}}})
    assert "burst" not in table({})


@pytest.mark.window
def test_short_run_in_the_window() -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    result = measure([20.0], 3.0, 1000, ["dock", "own"])
    dock, own = result["dock"], result["own"]
    assert dock["steady"]["20.0"]["lost"] == dock["steady"]["20.0"]["twice"] == 0
    assert dock["steady"]["20.0"]["drawn"]["median_s"] < 1
    compared = dock["compared"]
    assert compared.pop("in the database") >= 30
    assert not any(compared.values())
    assert dock["restarted"]["shown"] == dock["restarted"]["cases"] > 30
    assert dock["restarted"]["said"]
    assert own["before"]["shown"] == own["before"]["cases"] > 30
    assert own["restarted"]["shown"] < own["restarted"]["cases"], "QGIS has learnt to listen anew"
