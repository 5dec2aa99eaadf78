#!/usr/bin/env python3
"""Live cases in the real window of QGIS, beside QGIS's own "refresh layer on notification", in one run.

Starts a PostgreSQL and a QGIS of its own (in a virtual display). Another process writes the cases.
From commit to map: until a drawing is complete that began with the case in the layer. The ten
minutes of the README: ``--seconds 600``. Figures of time are only worth something when the
machine has nothing else to do: "own" is without the time in which other programs had the processors.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "scripts"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from demo_live import CONNECTION, add_connection  # noqa: E402
from qgis_profile import PROGRAMS, make_profile, run_in_window  # noqa: E402
from throwaway_postgres import PostgresServer, Unavailable  # noqa: E402

from benchmarks.live_table import table  # noqa: E402
from tests.store.cases.case_database import CaseDatabase  # noqa: E402

WRITER = """
import json, sys, time
import psycopg
conninfo, kind, rate, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4])
report = "SELECT case_id FROM citygrid.report_case('0101', %s, %s, %s)"
change = "UPDATE citygrid.case_point SET description = %s WHERE case_id = %s RETURNING case_id"
committed = {}
with psycopg.connect(conninfo, autocommit=True) as connection:
    ids = [row[0] for row in connection.execute("SELECT case_id FROM citygrid.case_point ORDER BY random()")]
    start = time.monotonic()
    number = 0
    while (now := time.monotonic()) - start < seconds:
        wait = start + number / rate - now
        if wait > 0:
            time.sleep(wait)
        text = f"暴露垃圾 {number:06d}"  # changed ones take as much memory
        if kind == "report":
            place = (114.01 + number * 7919 % 4000 * 1e-5, 30 + number * 104729 % 997 * 1e-5)
            row = connection.execute(report, (*place, text)).fetchone()
        else:
            row = connection.execute(change, (text, ids[number % len(ids)])).fetchone()
        committed[row[0]] = time.monotonic()
        number += 1
json.dump(committed, sys.stdout)
"""
_BURST = (
    "INSERT INTO citygrid.case_point (class_code, urgent, due_at, description, geom)"
    " SELECT '0' || n %% 7, n %% 50 = 0, now() + (n - %s / 2) * interval '1 second', '案件 ' || n,"
    " st_setsrid(st_point(114.0101 + random() * 0.0398, 30.0001 + random() * 0.0098), 4490)"
    " FROM generate_series(1, %s) n"
)
_NOTIFY = """
CREATE FUNCTION tell_qgis() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NOTIFY qgis; RETURN NULL; END';
CREATE TRIGGER tell_qgis AFTER INSERT OR UPDATE OR DELETE ON citygrid.case_point
  FOR EACH STATEMENT EXECUTE FUNCTION tell_qgis();
"""
_BODY = """
import sys
sys.path.insert(0, {root!r})
from benchmarks.live_window import Window
window = Window(iface, {address!r}, {connection!r}, {postgis!r})
"""
_DOCK = """
window.connect()
report["dock"] = {"steady": {}}
for rate in rates:
    report["dock"]["steady"][str(rate)] = window.steady(rate, seconds)
report["dock"]["changes"] = window.steady(rates[-1], seconds, "change")
report["dock"]["compared"] = window.compared()
report["dock"]["restarted"] = window.restarted()
"""
_BURSTS = """
if window.cases.points is None:
    window.connect()
report["burst"] = window.burst(burst)
report["table"] = window.table()
if window.known() < 2 * burst:
    report["burst again"] = window.burst(2 * burst - window.known())
report["many"] = window.many()
"""
_OWN = """
window.disconnect()
window.asked("notify")
report["own"] = window.own(rates, min(seconds, 60))
"""
PHASES = {"dock": _DOCK, "burst": _BURSTS, "own": _OWN}


class Outside:
    """Does what the window asks for: writes, restarts the server."""

    def __init__(self, server: PostgresServer, database: CaseDatabase, address: str) -> None:
        self._server, self._database = server, database
        self._listener = Listener(address, "AF_UNIX")
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End."""
        self._listener.close()

    def _serve(self) -> None:
        try:
            with self._listener.accept() as wire:
                self._answer(wire)
        except (EOFError, OSError):  # the window is gone
            return

    def _answer(self, wire: Connection) -> None:
        while (asked := wire.recv())[0] != "bye":
            wire.send(getattr(self, asked[0])(*asked[1:]))

    def report(self, rate: float, seconds: float, kind: str = "report") -> dict[str, float]:
        """Write at a rate; when each case was committed."""
        command = [sys.executable, "-c", WRITER, self._database.conninfo(), kind, str(rate), str(seconds)]
        written: dict[str, float] = json.loads(
            subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        )
        return written

    def change(self, rate: float, seconds: float) -> dict[str, float]:
        """Change cases that are there."""
        return self.report(rate, seconds, "change")

    def burst(self, number: int) -> float:
        """So many in one transaction; when it was committed."""
        self._database.sql(_BURST, number, number)
        return time.monotonic()

    def versions(self) -> dict[str, int]:
        """All cases, and how often each was changed."""
        return dict(self._database.sql("SELECT case_id, version FROM citygrid.case_point"))

    def restart(self) -> float:
        """Crash and come back; when the server was there again."""
        self._server.stop()
        self._server.start()
        return time.monotonic()

    def notify(self) -> None:
        """What QGIS's own way needs."""
        self._database.sql(_NOTIFY)


def measure(rates: list[float], seconds: float, burst: int, phases: list[str]) -> dict[str, Any]:
    """Everything that was asked for, in one window."""
    server = PostgresServer()
    try:
        database = CaseDatabase(server)
        with tempfile.TemporaryDirectory(prefix="citygrid_bench_") as name:
            address = f"{name}/wire"
            outside = Outside(server, database, address)
            add_connection(make_profile(Path(name), "en"), database.conninfo())
            postgis = (
                f"dbname='{database.name}' host={server.host} port={server.port} user='citygrid'"
                " key='case_id'"
                ' srid=4490 type=Point table="citygrid"."case_point" (geom)'
            )
            body = _BODY.format(root=str(ROOT), address=address, connection=CONNECTION, postgis=postgis)
            body += f"rates, seconds, burst = {rates!r}, {seconds!r}, {burst!r}\n"
            body += "".join(PHASES[phase] for phase in phases) + "window.close()\n"
            try:
                return run_in_window(body, Path(name), timeout=600 + 6 * seconds * len(rates))
            finally:
                outside.close()
    finally:
        server.remove()


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and write ``build/bench/live_cases.json`` and ``.md``."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0, help="at each rate (600: ten minutes)")
    parser.add_argument("--rates", type=float, nargs="+", default=[5.0, 100.0], help="cases a second")
    parser.add_argument("--burst", type=int, default=100_000, help="cases at once")
    parser.add_argument("--only", nargs="+", choices=list(PHASES), default=list(PHASES))
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "live_cases.json")
    options = parser.parse_args(arguments)
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    try:
        if missing:
            raise Unavailable(f"{', '.join(missing)} not installed")
        result = measure(options.rates, options.seconds, options.burst, options.only)
    except Unavailable as why:
        print(f"live cases: left out, {why}", file=sys.stderr)
        return 2
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    options.out.with_suffix(".md").write_text(table(result), encoding="utf-8")
    print(table(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
