"""scripts/case_feed.py: makes the tables, simulates, replays, imports; and keeps passwords to itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from throwaway_postgres import PostgresServer


class Script:
    """The script on a database of its own."""

    def __init__(self, repository: Path, server: PostgresServer) -> None:
        self.repository, self.server = repository, server
        self.name = server.new_database()

    def __call__(self, *arguments: object, status: int = 0, **environment: str) -> dict[str, Any]:
        """Run it; the report, with ``stderr`` in it."""
        command = [
            sys.executable,
            str(self.repository / "scripts" / "case_feed.py"),
            *map(str, arguments),
            "--json",
        ]
        where = {"CITYGRID_CONNINFO": self.server.conninfo(self.name), "LANG": "C.UTF-8"}
        done = subprocess.run(
            command,
            env={**os.environ, **where, **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == status, done.stderr
        return {**json.loads(done.stdout or "{}"), "stderr": done.stderr, "stdout": done.stdout}

    def sql(self, query: str) -> list[tuple]:
        """Rows."""
        with self.server.connect(self.name) as connection:
            return connection.execute(query).fetchall()


@pytest.fixture
def script(repository: Path, postgres: PostgresServer) -> Script:
    return Script(repository, postgres)


def test_from_nothing_to_a_day(script: Script, tmp_path: Path) -> None:
    assert script("init")["upgrades"] == [1, 2, 3, 4]
    assert script("init")["upgrades"] == []
    assert "neither zones" in script("simulate", "--seconds", 1, status=2)["stderr"]
    box = ("--bbox", 114.3, 30.5, 114.4, 30.6)
    report = script("simulate", "--seconds", 4, "--speed", 3600, "--cases", 2000, *box)
    assert report["reported"] > 100 and report["steps"] > 100
    states = dict(script.sql("SELECT state, count(*) FROM citygrid.case_point GROUP BY 1"))
    assert sum(states.values()) == report["reported"] and len(states) > 3


def test_grid_limits_and_holidays(script: Script, tmp_path: Path) -> None:
    import shapely

    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.store.geopackage import write_geopackage

    box = shapely.box(520_000, 3_380_000, 521_000, 3_381_000)
    grid = FeatureTable.of("unit_grid", [box], code=["420102001001001"], patrol_class=["red"])
    path = tmp_path / "grid.gpkg"
    write_geopackage(path, [grid], "EPSG:4547")
    limits = tmp_path / "时限.csv"
    limits.write_bytes(
        "stage,class_prefix,amount,unit,source\nfiled,01,4,work_hour,暴露垃圾4工作时\n".encode("gbk")
    )
    days = tmp_path / "days.csv"
    days.write_text(
        "day,works,hours_of,note\n2026-10-01,false,,国庆\n2026-10-10,true,4,调休\n", encoding="utf-8"
    )
    report = script("init", "--grid", path, "--limits", limits, "--holidays", days)
    assert (report["unit_grid"], report["time_limit"], report["calendar_day"]) == (1, 1, 2)
    assert script.sql("SELECT source FROM citygrid.time_limit") == [("暴露垃圾4工作时",)]
    script("simulate", "--seconds", 2, "--speed", 3600)
    stamped = script.sql("SELECT count(*) FROM citygrid.case_point WHERE grid_code = '420102001001001'")
    assert stamped[0][0] > 10
    limits.write_text("stage,amount,unit\nfiled,4,fortnight\n", encoding="utf-8")
    assert "Mend this row" in script("init", "--limits", limits, status=2)["stderr"]
    assert script.sql("SELECT count(*) FROM citygrid.time_limit") == [(1,)], "the old rules are still there"


def test_import_twice_and_changed(script: Script, tmp_path: Path) -> None:
    path = tmp_path / "市民热线.csv"
    path.write_bytes(
        "编号,状态,描述,经度,纬度\n007,立案,井盖,114.31,30.6\n008,立案,路灯,114.32,30.6\n".encode("gbk")
    )
    script("init")
    report = script("import", path)
    assert (report["added"], report["changed"], report["unchanged"]) == (2, 0, 0)
    path.write_text(
        "编号,状态,描述,经度,纬度\n007,结案,井盖,114.31,30.6\n008,立案,路灯,114.32,30.6\n", encoding="utf-8"
    )
    report = script("import", path)
    assert (report["added"], report["changed"], report["unchanged"]) == (0, 1, 1)
    report = script("import", path, "--source", "高德", "--datum", "gcj02")
    assert report["added"] == 2
    moved = script.sql(
        "SELECT st_distance(a.geom::geography, b.geom::geography)"
        " FROM citygrid.case_point a, citygrid.case_point b"
        " WHERE a.external_id = '007' AND b.external_id = '007' AND a.source < b.source"
    )
    assert 400 < moved[0][0] < 700, "the shift of GCJ-02 in Wuhan"


@pytest.mark.data
def test_replay_of_a_real_day(script: Script, shared_data: Path) -> None:
    path = shared_data / "cases" / "nyc311_20131225.gpkg"
    if not path.exists():
        pytest.skip(f"{path} is absent")
    script("init")
    box = ("--bbox", 114.3, 30.5, 114.4, 30.6)
    report = script("replay", path, "--speed", 20000, "--timezone", "America/New_York", "--seconds", 8, *box)
    assert report["reported"] == 2304
    assert script.sql("SELECT count(*) FROM citygrid.case_point") == [(2304,)]
    assert script.sql("SELECT count(*) FROM citygrid.case_point WHERE closed_at IS NOT NULL")[0][0] > 500


def test_passwords_are_not_seen(script: Script) -> None:
    secret = "Geheim-42"
    refused = script("init", "--conninfo", f"host=127.0.0.1 password={secret}", status=2)
    assert secret not in refused["stdout"] + refused["stderr"]
    assert "CITYGRID_CONNINFO" in refused["stderr"]
    script.sql("SELECT 1")
    with script.server.connect(script.name) as connection:
        connection.execute("DROP ROLE IF EXISTS karl")
        connection.execute("CREATE ROLE karl LOGIN PASSWORD 'other' IN ROLE with_password")
    try:
        where = f"{script.server.conninfo(script.name, 'karl')} password={secret}"
        refused = script("init", "--debug", status=2, CITYGRID_CONNINFO=where)
        assert "refuses the password" in refused["stderr"]
        assert secret not in refused["stdout"] + refused["stderr"]
        broken = script("init", "--debug", status=2, CITYGRID_CONNINFO=f"{secret} password={secret} x")
        assert secret not in broken["stdout"] + broken["stderr"]
    finally:
        with script.server.connect(script.name) as connection:
            connection.execute("DROP ROLE karl")


def test_tables_that_are_not_there(script: Script) -> None:
    assert "tables of the cases" in script("simulate", status=3)["stderr"]
