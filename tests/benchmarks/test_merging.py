"""That the benchmark of merging runs and counts what is lost; its times are not asserted."""

from __future__ import annotations

from benchmarks import merging


def test_nothing_is_lost_where_the_last_wins_loses():
    lines = merging.measured(3000)
    assert lines[merging.CITYGRID]["lost"] == 0
    assert lines["pandas, last wins"]["lost"] > 0
    assert lines[merging.CITYGRID]["conflicts told"] > 0
    assert all(line["time / CityGrid"] > 0 for line in lines.values())
