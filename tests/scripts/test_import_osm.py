"""scripts/import_osm.py: an extract in, base data out, exit status as promised."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import fiona
import pytest
import shapely
from _cli import run
from import_osm import build_parser, main
from shapely.geometry import shape

from citygrid_plugin.core.intake import prepare
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_base_data
from tests.osm_town import write_osm

SCRIPT = Path(__file__).parents[2] / "scripts" / "import_osm.py"


def import_osm(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    (tmp_path / "数据").mkdir()
    return write_osm(tmp_path / "数据" / "光谷.osm")


def test_an_osm_file_becomes_base_data_that_a_division_takes(extract: Path, tmp_path: Path) -> None:
    out = tmp_path / "base.gpkg"
    done = import_osm(extract, "--out", out, "--county", "420111", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["crs"] == "EPSG:4547"
    assert report["layers"] == {
        "community": 9,
        "road": 26,
        "building": 144,
        "compound": 1,
        "water": 1,
        "green": 1,
        "plaza": 1,
        "barrier": 1,
        "component": 3,
        "passage": 1,
    }
    assert [problem["rule"] for problem in report["problems"]] == ["COMMUNITY_STAND_IN"]
    assert "EPSG:4547" in done.stderr
    assert "stand-ins" in done.stderr
    base, problems = prepare(*read_base_data(out), Silent())
    assert base.crs == "EPSG:4547"
    assert not [problem for problem in problems if problem.severity.value == "error"]
    assert sorted(base.community.column("code"))[0] == "420111001001"
    assert shapely.coverage_is_valid(base.community.geometry)
    with fiona.open(out, layer="road") as roads:
        assert {"class", "name", "oneway", "width_m"} <= set(roads.schema["properties"])


def test_administrative_boundaries(tmp_path: Path) -> None:
    extract = write_osm(tmp_path / "town.osm", administrative=True)
    out = tmp_path / "base.gpkg"
    assert import_osm(extract, "--out", out).returncode == 0
    with fiona.open(out, layer="community") as communities:
        assert [feature["properties"]["name"] for feature in communities] == ["北社区", "南社区"]
    assert import_osm(extract, "--out", out, "--communities", "none").returncode == 0
    assert "community" not in fiona.listlayers(out)


def test_communities_from_another_file(extract: Path, tmp_path: Path) -> None:
    own = tmp_path / "社区.gpkg"
    schema = {"geometry": "Polygon", "properties": {"SQDM": "str", "社区代码": "str", "name": "str"}}
    with fiona.open(own, "w", driver="GPKG", layer="社区", crs="EPSG:4547", schema=schema) as sink:
        square = shapely.box(537_000, 3_376_000, 538_000, 3_377_000)
        properties = {"SQDM": "x", "社区代码": "420111001005", "name": "关山"}
        sink.write({"geometry": square.__geo_interface__, "properties": properties})
    out = tmp_path / "base.gpkg"
    done = import_osm(extract, "--out", out, "--communities", f"{own}|layername=社区", "--json")
    assert done.returncode == 0, done.stderr
    with fiona.open(out, layer="community") as communities:
        (feature,) = communities
        assert feature["properties"]["code"] == "420111001005"
        assert shape(feature["geometry"]).area == pytest.approx(1e6)


def test_layers_extracted_earlier(extract: Path, tmp_path: Path) -> None:
    """The result of GDAL's own conversion, a GeoPackage of three layers with tags."""
    earlier = tmp_path / "earlier.gpkg"
    for name in ("points", "lines", "multipolygons"):
        with (
            fiona.open(extract, layer=name, allow_unsupported_drivers=True) as source,
            fiona.open(earlier, "w", driver="GPKG", layer=name, crs=source.crs, schema=source.schema) as sink,
        ):
            sink.writerecords(source)
    outs = [tmp_path / "one.gpkg", tmp_path / "two.gpkg"]
    assert import_osm(extract, "--out", outs[0]).returncode == 0
    assert import_osm(earlier, "--out", outs[1]).returncode == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--crs", "EPSG:3857"], "EPSG:4547"),
        (["--crs", "EPSG:4490"], "metres"),
        (["--county", "42"], "6 digits"),
        (["--communities", "社区"], "社区"),
        (["--without", "roads"], "multipolygons"),
        (["--community-area", "5"], "20,000"),
    ],
)
def test_bad_usage_is_said_and_leaves_the_old_result(
    extract: Path,
    tmp_path: Path,
    arguments: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LANG", "C.UTF-8")
    out = tmp_path / "base.gpkg"
    write_geopackage(out, [FeatureTable.of("water", [shapely.box(0, 0, 1, 1)])], "EPSG:4547")
    before = out.read_bytes()
    try:
        status = run(main, build_parser, [str(extract), "--out", str(out), *arguments])
    except SystemExit as usage:  # argparse's way to say so
        status = int(usage.code or 0)
    assert status == 2
    assert said in capsys.readouterr().err
    assert out.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"数据", "base.gpkg"}


def test_no_such_file_and_no_extract(tmp_path: Path) -> None:
    out = tmp_path / "base.gpkg"
    assert import_osm(tmp_path / "gone.osm.pbf", "--out", out).returncode == 2
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(b"no extract at all")
    done = import_osm(broken, "--out", out)
    assert done.returncode == 2, done.stderr
    assert "broken.osm.pbf" in done.stderr
    assert not out.exists()


@pytest.mark.data
def test_monaco_from_the_raw_extract(shared_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "monaco.gpkg"
    done = import_osm(shared_data / "districts" / "monaco.osm.pbf", "--out", out, "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["crs"] == "EPSG:32632"
    assert report["layers"]["community"] == 6
    assert report["layers"]["building"] > 1100
    assert report["layers"]["road"] > 2000
    base, problems = prepare(*read_base_data(out), Silent())
    assert not [problem for problem in problems if problem.severity.value == "error"]
    assert sorted(base.community.column("name").tolist())[0] == "Fontvieille"


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "options", "crs"),
    [
        ("shanghai_bund", [], "EPSG:4549"),
        ("wuhan_guanggu", ["--without", "streets"], "EPSG:4547"),
        ("helsinki_center", [], "EPSG:32635"),
    ],
)
def test_districts_become_base_data(
    shared_data: Path, tmp_path: Path, name: str, options: list[str], crs: str
) -> None:
    out = tmp_path / "base.gpkg"
    done = import_osm(shared_data / "districts" / f"{name}.gpkg", "--out", out, "--json", *options)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["crs"] == crs
    base, problems = prepare(*read_base_data(out), Silent())
    assert not [problem for problem in problems if problem.severity.value == "error"]
    areas = shapely.area(base.community.geometry)
    assert areas.min() > 250_000
    assert shapely.coverage_is_valid(base.community.geometry)
