"""A real link that goes down: the client lives in a network namespace of its own (needs root and Linux)."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from .case_database import CaseDatabase

HERE, THERE = "10.231.77.1", "10.231.77.2"
CLIENT = """
import json, sys, threading, time
from citygrid_plugin.store.cases.feed import CaseFeed
feed = CaseFeed(sys.argv[1])
feed.start()
cases = set()
threading.Thread(target=lambda: (sys.stdin.read(), feed.stop(), sys.exit()), daemon=True).start()
while True:
    for batch in feed.take():
        cases.update(case.case_id for case in batch.cases)
    state = feed.state()
    print(json.dumps([state.phase.value, state.reason, len(cases)]), flush=True)
    time.sleep(0.05)
"""


class Link:
    """A pair of virtual network cards, one of them in the client's namespace, and a way to the server."""

    def __init__(self, port: int, target: tuple[str, int]) -> None:
        self.space = f"citygrid{os.getpid()}"
        self.card = f"cg{os.getpid() % 10**7}"
        self._target = target
        self._ended = False
        self.ip("netns", "add", self.space)
        self.ip("link", "add", self.card, "type", "veth", "peer", "name", "cg0", "netns", self.space)
        self.ip("addr", "add", f"{HERE}/30", "dev", self.card)
        self.ip("link", "set", self.card, "up")
        for words in (("addr", "add", f"{THERE}/30", "dev", "cg0"), ("link", "set", "cg0", "up")):
            self.ip("-n", self.space, *words)
        self._door = socket.create_server((HERE, port))
        self.port = self._door.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @staticmethod
    def ip(*words: str) -> None:
        """Run ip."""
        subprocess.run(["ip", *words], check=True, capture_output=True, timeout=10)

    def slow(self, rate: str) -> None:
        """Let no more than that through towards the client."""
        qdisc = [
            "tc",
            "qdisc",
            "add",
            "dev",
            self.card,
            "root",
            "tbf",
            "rate",
            rate,
            "burst",
            "32k",
            "latency",
            "1s",
        ]
        subprocess.run(qdisc, check=True, capture_output=True, timeout=10)

    def up(self, whether: bool) -> None:
        """Plug the cable in, or pull it."""
        self.ip("link", "set", self.card, "up" if whether else "down")

    def close(self) -> None:
        """Leave nothing of it."""
        self._ended = True
        self._door.close()
        for words in (("link", "del", self.card), ("netns", "del", self.space)):
            with suppress(subprocess.CalledProcessError):
                self.ip(*words)

    def _accept(self) -> None:
        while not self._ended:
            try:
                client, _ = self._door.accept()
            except OSError:
                return
            server = socket.create_connection(self._target)
            for one, other in ((client, server), (server, client)):
                threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    @staticmethod
    def _pass(one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(1 << 16):
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


class Client:
    """The feed in another process, behind the link."""

    def __init__(self, link: Link, database: CaseDatabase, repository: Path) -> None:
        conninfo = f"host={HERE} port={link.port} dbname={database.name} user=citygrid"
        command = ["ip", "netns", "exec", link.space, sys.executable, "-c", CLIENT, conninfo]
        self._process = subprocess.Popen(
            command, cwd=repository, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.last: list[Any] = ["", "", 0]
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self.last = json.loads(line)

    def until(self, done: Any, seconds: float) -> float:
        """Wait for a state (phase, reason, number of cases); the seconds it took."""
        started = time.monotonic()
        while not done(*self.last):
            spent = time.monotonic() - started
            assert spent < seconds, f"not within {seconds} s: {self.last}"
            time.sleep(0.02)
        return time.monotonic() - started

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(10)


@pytest.fixture
def link(database: CaseDatabase) -> Iterator[Link]:
    if os.geteuid() != 0 or shutil.which("ip") is None or shutil.which("tc") is None:
        pytest.skip("a network namespace needs root, ip and tc")
    try:
        made = Link(0, (database.server.host, database.server.port))
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no network namespaces here: {error.stderr.decode().strip()}")
    yield made
    made.close()


def test_cable_pulled_while_idle(link: Link, database: CaseDatabase, repository: Path) -> None:
    client = Client(link, database, repository)
    try:
        client.until(lambda phase, *_: phase == "live", 10.0)
        link.up(False)
        told = client.until(lambda phase, *_: phase != "live", 10.0)
        database.report()
        time.sleep(15.0 - told)
        assert client.last[0] in ("retrying", "connecting") and client.last[2] == 0
        link.up(True)
        back = client.until(lambda phase, _, cases: phase == "live" and cases == 1, 5.0)
        print(f"told after {told:.1f} s, back after {back:.1f} s")
    finally:
        client.close()


def test_cable_pulled_in_mid_query(link: Link, database: CaseDatabase, repository: Path) -> None:
    """25 MB are on their way through a line of 20 Mbit/s when the cable is pulled."""
    database.sql(
        "INSERT INTO citygrid.case_point (description) SELECT repeat('x', 500) FROM generate_series(1, 50000)"
    )
    link.slow("20mbit")
    client = Client(link, database, repository)
    try:
        client.until(lambda phase, _, cases: cases > 5000, 15.0)
        link.up(False)
        assert client.last[2] < 50_000
        told = client.until(lambda phase, reason, _: reason != "", 10.0)
        time.sleep(3.0)
        link.up(True)
        back = client.until(lambda phase, _, cases: cases == 50_000 and phase == "live", 30.0)
        print(f"told after {told:.1f} s, all 50,000 after {back:.1f} s")
    finally:
        client.close()
