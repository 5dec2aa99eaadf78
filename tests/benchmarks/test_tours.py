"""That whole districts are measured, in both modes and in slots."""

from __future__ import annotations

import json

import pytest

from benchmarks import tours


@pytest.mark.slow
def test_the_sample_is_measured_in_both_modes_and_in_slots(tmp_path, capsys):
    assert tours.main(["--data", "sample", "--out", str(tmp_path)]) == 0
    assert "| all | cycling |" in capsys.readouterr().out
    found = json.loads((tmp_path / "tours.json").read_text("utf-8"))["sample"]
    for mode in ("walking", "cycling"):
        assert found[mode]["proven"] == found[mode]["walks"] > 30
        assert found[mode]["not_routed"] == 0
    assert found["slots"]["slots_km"] <= 0.65 * found["slots"]["hourly_km"]
    assert found["slots"]["slots_in_time"] > found["slots"]["hourly_in_time"]
