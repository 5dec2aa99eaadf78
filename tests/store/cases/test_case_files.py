"""Cases of other systems: CSV as Chinese Excel saves it, GeoJSON, Open311; and what is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.store.cases.case_files import read_cases

CSV = """案件编号,案件类型,类别代码,办理阶段,紧急,上报时间,问题描述,经度,纬度
0012345,部件,0101,立案,是,2026/11/20 8:05,"井盖丢失,危险",114.3055,30.5928
0012346,事件,0203,结案,否,2026-11-20 09:00:00,=HYPERLINK("x"),114.31,30.60
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_csv(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "案件.csv"
    path.write_bytes(CSV.replace("\n", "\r\n").encode(encoding))
    rows, problems = read_cases(path)
    assert not problems
    assert rows[0] == {
        "external_id": "0012345",  # the zeros in front stay
        "kind": "component",
        "class_code": "0101",
        "state": "filed",
        "urgent": True,
        "reported_at": "2026-11-20T08:05:00+08:00",
        "due_at": None,
        "closed_at": None,
        "description": "井盖丢失,危险",
        "collector": None,
        "longitude": 114.3055,
        "latitude": 30.5928,
    }
    assert rows[1]["closed_at"] == "2026-11-20T09:00:00+08:00", "closed, it does not say when"


def test_bad_rows_are_left_out_and_named(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text(
        "case_id,state,lon,lat,reported_at,urgent\n"
        "1,filed,114.3,30.5,2026-11-20 08:00,\n"
        "2,filed,30.5,114.3,,\n"
        "3,filed,520000,3380000,,\n"
        "4,nonsense,114.3,30.5,,\n"
        "5,filed,114.3,30.5,yesterday,\n"
        "6,filed,nan,30.5,,\n"
        "7,filed,114.3,30.5,,perhaps\n"
        "8,filed,,,,\n"
        ",filed,114.3,30.5,,\n",
        encoding="utf-8",
    )
    rows, problems = read_cases(path)
    assert [row["external_id"] for row in rows] == ["1", "8"]
    assert [problem.fids[0] for problem in problems] == [3, 4, 5, 6, 7, 8, 9, 10]
    assert "exchanged" in problems[0].message
    assert "not degrees" in problems[1].message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "x,y\n1,2\n"),
        ("a.csv", "case_id,lon\n"),
        ("a.geojson", "{"),
        ("a.geojson", '{"type": "Feature"}'),
        (
            "a.geojson",
            '{"type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:4547"}}, "features": []}',
        ),
        ("a.xml", "<a><b></a>"),
        ("a.xml", '<!DOCTYPE a [<!ENTITY b "bbbb">]><service_requests><request/></service_requests>'),
        ("a.json", '{"a": 1, "service_requests": 3}'),
        ("a.doc", "x"),
    ],
)
def test_files_that_are_none(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_cases(path)
    assert caught.value.problems[0].mend
    with pytest.raises(InputError):
        read_cases(tmp_path / "missing.csv")


def test_geojson(tmp_path: Path) -> None:
    path = tmp_path / "cases.geojson"
    feature = {
        "type": "Feature",
        "id": 7,
        "geometry": {"type": "Point", "coordinates": [114.3, 30.5, 12.0]},
        "properties": {"state": "handling", "urgent": True, "description": "路灯不亮"},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    rows, problems = read_cases(path)
    assert not problems
    assert (rows[0]["external_id"], rows[0]["longitude"], rows[0]["urgent"]) == ("7", 114.3, True)


XML = """<?xml version="1.0" encoding="utf-8"?>
<service_requests>
 <request>
  <service_request_id>638344</service_request_id>
  <status>closed</status>
  <service_name>Sidewalk repair</service_name>
  <service_code>006</service_code>
  <description/>
  <requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime>
  <updated_datetime>2010-04-15T06:37:38-08:00</updated_datetime>
  <expected_datetime>2010-04-16T06:37:38Z</expected_datetime>
  <address>8TH AVE and JUDAH ST</address>
  <lat>37.762221815</lat><long>-122.4651145</long>
 </request>
 <request><service_request_id>638349</service_request_id><status>open</status></request>
</service_requests>"""


def test_open311(tmp_path: Path) -> None:
    """The example of the specification (GeoReport v2, GET Service Requests), as XML and as JSON."""
    path = tmp_path / "requests.xml"
    path.write_text(XML, encoding="utf-8")
    rows, problems = read_cases(path)
    assert rows[0]["state"] == "closed" and rows[0]["class_code"] == "006"
    assert rows[0]["reported_at"] == "2010-04-14T06:37:38-08:00"
    assert rows[0]["closed_at"] == "2010-04-15T06:37:38-08:00"
    assert rows[0]["description"] == "Sidewalk repair · 8TH AVE and JUDAH ST"
    assert rows[1]["state"] == "reported" and rows[1]["longitude"] is None
    assert [problem.severity.value for problem in problems] == ["info"]
    other = tmp_path / "requests.json"
    request = {"service_request_id": "638344", "status": "closed", "service_code": "006", "lat": 37.762221815,
               "long": -122.4651145, "requested_datetime": "2010-04-14T06:37:38-08:00"}  # fmt: skip
    other.write_text(json.dumps([request]), encoding="utf-8")
    assert read_cases(other)[0][0]["reported_at"] == rows[0]["reported_at"]
