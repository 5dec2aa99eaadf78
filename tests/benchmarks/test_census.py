"""That the benchmark of the census runs and compares like with like; its times are not asserted."""

from __future__ import annotations

from benchmarks import census


def test_both_give_every_component_a_code_and_the_same_cell(tmp_path):
    figures = census.measured(600, list(census.METHODS), tmp_path, runs=1)
    for row in figures["methods"].values():
        assert "failed" not in row, row
        assert (row["given"], row["distinct"], row["same_cells"]) == (600, True, 1.0)
    assert figures["methods"][census.CITYGRID]["order"] is True
    text = census.table([figures])
    assert all(f"| {method} |" in text for method in census.METHODS)
    assert list(tmp_path.iterdir()) == []


def test_what_fails_says_why(tmp_path, monkeypatch):
    monkeypatch.setattr(census.subprocess, "run", lambda *_, **__: type("Done", (), {"stderr": "x\nboom\n"}))
    figures = census.measured(600, [census.QGIS], tmp_path, runs=1)
    assert figures["methods"][census.QGIS] == {"failed": "boom"}
    assert "failed: boom" in census.table([figures])
