from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import fiona

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_city.py"


def make_city(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False, timeout=120
    )


def test_it_writes_a_geopackage_of_base_data(tmp_path):
    out = tmp_path / "城市.gpkg"
    done = make_city("--area", "1", "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert set(fiona.listlayers(out)) == set(report["layers"])
    with fiona.open(out, layer="building") as layer:
        assert len(layer) == report["layers"]["building"]


def test_an_area_out_of_range_is_a_usage_error(tmp_path):
    done = make_city("--area", "0", "--out", str(tmp_path / "x.gpkg"))
    assert done.returncode == 2
    assert "1000 km²" in done.stderr
    assert not list(tmp_path.iterdir())
