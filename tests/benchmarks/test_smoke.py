"""That the benchmarks run and measure; what they measure is not asserted."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from benchmarks import run
from benchmarks.peers import PEERS, peer
from benchmarks.trial import as_grid
from citygrid_plugin.core.sample import make_sample_district


@pytest.fixture(scope="module")
def base():
    """Two communities of the sample, which is enough to see each peer work."""
    whole = make_sample_district()
    return type(whole)(
        **{**whole.tables(), "crs": whole.crs, "community": whole.community.take(np.arange(2))}
    )


@pytest.mark.parametrize("name", [name for name in PEERS if name != "qgis grid"])
def test_each_peer_covers_the_communities_once(base, name):
    pytest.importorskip({"metis": "pymetis"}.get(name, "momepy" if "momepy" in name else "shapely"))
    grid = as_grid(peer(name)(base, 10_000.0), base)
    area = shapely.area(base.community.geometry).sum()
    assert len(grid) > 10
    assert shapely.area(grid.geometry).sum() == pytest.approx(area, rel=0.02)
    assert set(grid.columns["community_code"]) == set(base.community.columns["code"])


def test_the_rectangles_keep_their_size(base):
    area = shapely.area(peer("rectangles")(base, 10_000.0))
    assert area.max() <= 15_000


def test_a_run_leaves_one_table_with_quality_and_time(tmp_path, capsys):
    status = run.main(["--data", "sample", "--methods", "rectangles", "qgis grid", "--out", str(tmp_path)])
    assert status == 0
    results = json.loads((tmp_path / "bench.json").read_text("utf-8"))
    for method in ("rectangles", "qgis grid"):
        row = results["sample"][method]
        assert row["cells"] > 150 and row["buildings_cut"] > 50
        assert 0 < row["cpu_s"] < 60 and row["peak_rss_mb"] > 10
    assert "| qgis grid |" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.pickle"))


def test_a_method_that_fails_is_a_row_that_says_so(tmp_path):
    (tmp_path / "base.pickle").write_bytes(b"no pickle")
    row = run.trial("rectangles", tmp_path / "base.pickle", tmp_path)
    assert "Unpickling" in row["failed"] or "pickle" in row["failed"].lower()
    assert "failed:" in run.table({"sample": {"rectangles": row}})


def test_absent_districts_are_left_out(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("benchmarks.datasets.SHARED", tmp_path / "nowhere")
    run.main(["--data", "helsinki", "--out", str(tmp_path / "out")])
    assert "helsinki: left out" in capsys.readouterr().err
