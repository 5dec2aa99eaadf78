"""scripts/convert_datum.py: any OGR file there and back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import fiona
import pytest
from shapely.geometry import shape

from citygrid_plugin.core.crs.offset_datums import wgs84_to_gcj02

SCRIPT = Path(__file__).parents[2] / "scripts" / "convert_datum.py"
TIANANMEN = (116.3912, 39.9075)


def convert(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )


def write(path: Path, *places: tuple[float, float], crs: str = "EPSG:4326", layer: str | None = None) -> Path:
    schema = {"geometry": "Point", "properties": {"名称": "str"}}
    driver = "GPKG" if path.suffix == ".gpkg" else "GeoJSON"
    with fiona.open(path, "w", driver=driver, crs=crs, schema=schema, layer=layer) as sink:
        for place in places:
            sink.write({"geometry": {"type": "Point", "coordinates": place}, "properties": {"名称": "门"}})
    return path


def places(path: Path) -> list[tuple[float, float]]:
    with fiona.open(path) as source:
        return [shape(feature["geometry"]).coords[0] for feature in source]


def test_gcj02_to_wgs84_and_back(tmp_path: Path) -> None:
    offset = tuple(float(value) for value in wgs84_to_gcj02(*TIANANMEN))
    source = write(tmp_path / "高德.geojson", offset)
    there, back = tmp_path / "there.gpkg", tmp_path / "back.gpkg"
    done = convert(source, "--from", "GCJ02", "--out", there, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["layers"] == {"高德": 1}
    assert places(there)[0] == pytest.approx(TIANANMEN, abs=1e-8)
    with fiona.open(there) as layer:
        assert next(iter(layer))["properties"]["名称"] == "门"
    assert convert(there, "--from", "WGS84", "--to", "GCJ02", "--out", back).returncode == 0
    assert places(back)[0] == pytest.approx(offset, abs=1e-8)


def test_every_layer_of_a_geopackage(tmp_path: Path) -> None:
    source = write(tmp_path / "in.gpkg", TIANANMEN, layer="a")
    write(source, TIANANMEN, TIANANMEN, layer="b")
    out = tmp_path / "out.gpkg"
    assert convert(source, "--from", "BD09", "--out", out).returncode == 0
    assert sorted(fiona.listlayers(out)) == ["a", "b"]
    assert convert(source, "--from", "BD09", "--layer", "b", "--out", out).returncode == 0
    assert fiona.listlayers(out) == ["b"]


def test_what_lies_outside_china_is_said(tmp_path: Path) -> None:
    source = write(tmp_path / "in.geojson", TIANANMEN, (24.94, 60.17))
    done = convert(source, "--from", "GCJ02", "--out", tmp_path / "out.gpkg", "--json")
    assert done.returncode == 0
    (problem,) = json.loads(done.stdout)["problems"]
    assert problem["rule"] == "DATUM_OUTSIDE_CHINA"
    assert len(problem["fids"]) == 1


def test_refusals(tmp_path: Path) -> None:
    source = write(tmp_path / "in.gpkg", TIANANMEN)
    out = tmp_path / "out.gpkg"
    same = convert(source, "--from", "GCJ02", "--to", "GCJ02", "--out", out)
    assert same.returncode == 2
    assert convert(source, "--out", out).returncode == 2  # --from is missing
    onto_itself = convert(source, "--from", "GCJ02", "--out", source)
    assert onto_itself.returncode == 2
    swapped = write(tmp_path / "swapped.gpkg", TIANANMEN[::-1])
    done = convert(swapped, "--from", "GCJ02", "--out", out)
    assert done.returncode == 2
    assert "latitude" in done.stderr
    assert not out.exists()


def test_layers_in_several_systems_are_refused(tmp_path: Path) -> None:
    source = write(tmp_path / "in.gpkg", TIANANMEN, layer="a")
    write(source, (447_000.0, 4_418_000.0), crs="EPSG:4548", layer="b")
    done = convert(source, "--from", "GCJ02", "--out", tmp_path / "out.gpkg")
    assert done.returncode == 2
    assert "--layer" in done.stderr
    assert convert(source, "--from", "GCJ02", "--layer", "b", "--out", tmp_path / "out.gpkg").returncode == 0
