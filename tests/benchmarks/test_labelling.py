"""That the benchmark of labels runs and judges all methods alike; its times are not asserted."""

from __future__ import annotations

import json

from benchmarks import labelling


def test_it_judges_every_method(tmp_path, capsys):
    assert labelling.main(["--data", "sample", "--scales", "2000", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("| CityGrid |") == 1
    (one,) = json.loads((tmp_path / "labelling.json").read_text("utf-8"))
    rows = one["scales"]["2000"]
    assert list(rows) == list(labelling.METHODS)
    ours = rows[labelling.CITYGRID]
    assert (ours["labelled_share"], ours["overlaps"], ours["crossing_without_leader"]) == (1.0, 0, 0)
    # Each places texts of the same size on the same cells; those on the pole of a cell are never left out.
    assert rows["pole of inaccessibility"]["labelled_share"] == 1.0
    assert rows["QGIS engine"]["labelled_share"] > 0.9
    assert rows["QGIS engine, only what fits"]["labelled_share"] < 1.0


def test_what_is_absent_is_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(labelling, "load", lambda name, folder: None)
    assert labelling.main(["--data", "monaco", "--out", str(tmp_path)]) == 1
