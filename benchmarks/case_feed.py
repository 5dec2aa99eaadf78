#!/usr/bin/env python3
"""From commit to client: how long a case takes through the feed, at a steady rate and in a burst.

Starts a PostgreSQL of its own. A second process writes (its clock is the same one); the time of a
case runs from when its commit has returned to when the client has it in hand. Drawing is not in it.
Memory is that of the client's process. The ten minutes of the README: ``--seconds 600``.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "scripts"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

import psutil  # noqa: E402
from throwaway_postgres import PostgresServer  # noqa: E402

from citygrid_plugin.store.cases.feed import CaseFeed  # noqa: E402
from tests.store.cases.case_database import CaseDatabase  # noqa: E402

WRITER = """
import json, sys, time
import psycopg
conninfo, rate, seconds = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
committed = {}
with psycopg.connect(conninfo, autocommit=True) as connection:
    start = time.monotonic()
    number = 0
    while (now := time.monotonic()) - start < seconds:
        wait = start + number / rate - now
        if wait > 0:
            time.sleep(wait)
        place = (114.01 + number % 400 * 1e-4, 30 + number % 97 * 1e-4)
        query = "SELECT case_id FROM citygrid.report_case('0101', %s, %s, '暴露垃圾')"
        row = connection.execute(query, place)
        committed[row.fetchone()[0]] = time.monotonic()
        number += 1
json.dump(committed, sys.stdout)
"""


class Client:
    """Takes what the feed has as soon as it says so, and notes when."""

    def __init__(self, conninfo: str) -> None:
        self.arrived: dict[str, float] = {}
        self.twice = 0
        self._something = threading.Event()
        self._end = False
        self.feed = CaseFeed(conninfo, on_change=self._something.set)
        self._thread = threading.Thread(target=self._take, daemon=True)
        self.feed.start()
        self._thread.start()

    def _take(self) -> None:
        while not self._end:
            self._something.wait(1.0)
            self._something.clear()
            for batch in self.feed.take():
                now = time.monotonic()
                for case in batch.cases:
                    self.twice += case.case_id in self.arrived
                    self.arrived[case.case_id] = now

    def wait(self, number: int, seconds: float) -> None:
        """Until so many have come; raises when they do not."""
        until = time.monotonic() + seconds
        while len(self.arrived) < number:
            if time.monotonic() > until:
                raise RuntimeError(f"{len(self.arrived)} of {number} cases came: {self.feed.state()}")
            time.sleep(0.005)

    def close(self) -> None:
        """End."""
        self._end = True
        self._something.set()
        self._thread.join(5)
        self.feed.stop()


def steady(database: CaseDatabase, rate: float, seconds: float) -> dict[str, Any]:
    """Latency and memory at a steady rate."""
    client = Client(database.conninfo())
    try:
        while not client.feed.state().phase.good:
            time.sleep(0.01)
        process = psutil.Process()
        command = [sys.executable, "-c", WRITER, database.conninfo(), str(rate), str(seconds)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            memory = []
            while writer.poll() is None and (not memory or client.feed.state().phase.good):
                memory.append(process.memory_info().rss / 1e6)
                try:
                    said, _ = writer.communicate(timeout=1.0)
                    break
                except subprocess.TimeoutExpired:
                    continue
            committed = json.loads(said)
        client.wait(len(committed), 10.0)
        times = sorted(max(client.arrived[case] - at, 0.0) for case, at in committed.items())
    finally:
        client.close()
    return {
        "cases": len(times),
        "rate": round(len(times) / seconds, 1),
        "median_s": round(statistics.median(times), 4),
        "p99_s": round(times[int(len(times) * 0.99)], 4),
        "max_s": round(times[-1], 4),
        "twice": client.twice,
        "rss_mb": [round(memory[len(memory) // 4], 1), round(memory[-1], 1)],
    }


def burst(database: CaseDatabase, number: int) -> dict[str, Any]:
    """All at once, in one transaction: until the client has the last one."""
    client = Client(database.conninfo())
    try:
        while not client.feed.state().phase.good:
            time.sleep(0.01)
        before = len(client.arrived)
        gc.collect()
        started = time.monotonic()
        database.sql(
            "INSERT INTO citygrid.case_point (description, geom)"
            " SELECT '案件' || n, st_setsrid(st_point(114.01 + random() * 0.04, 30 + random() * 0.01), 4490)"
            " FROM generate_series(1, %s) n",
            number,
        )
        committed = time.monotonic()
        client.wait(before + number, 60.0)
        ended = time.monotonic()
        first = min(at for at in client.arrived.values() if at > started + 0.001) if client.arrived else ended
    finally:
        client.close()
    return {
        "cases": number,
        "write_s": round(committed - started, 2),
        "first_s": round(max(first - committed, 0.0), 3),
        "all_s": round(ended - committed, 2),
        "twice": client.twice,
    }


def measure(rate: float, seconds: float, number: int) -> dict[str, Any]:
    """Both, on one server."""
    server = PostgresServer()
    try:
        database = CaseDatabase(server)
        result = {"steady": steady(database, rate, seconds), "burst": burst(database, number)}
        database.close()
    finally:
        server.remove()
    return result


def main() -> int:
    """Measure, print, and write ``build/bench/case_feed.json``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0, help="of the steady rate (600: ten minutes)")
    parser.add_argument("--rate", type=float, default=100.0, help="cases a second")
    parser.add_argument("--burst", type=int, default=100_000, help="cases at once")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "case_feed.json")
    arguments = parser.parse_args()
    result = measure(arguments.rate, arguments.seconds, arguments.burst)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
