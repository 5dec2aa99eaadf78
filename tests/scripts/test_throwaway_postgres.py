"""A throw-away PostgreSQL: there, and gone again however the program ends that made it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from throwaway_postgres import PostgresServer

_KILLED = """
import os, signal
from throwaway_postgres import PostgresServer
server = PostgresServer()
print(server.port, server._data.parent, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_database_with_postgis(postgres: PostgresServer) -> None:
    with postgres.connect(postgres.new_database()) as connection:
        assert connection.execute("SELECT ST_X(ST_Point(3, 4))").fetchone() == (3.0,)


def test_stopped_and_started_again(postgres: PostgresServer) -> None:
    import psycopg

    database = postgres.new_database()
    postgres.stop()
    try:
        with pytest.raises(psycopg.OperationalError):
            postgres.connect(database)
    finally:
        postgres.start()
    with postgres.connect(database) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_nothing_is_left_of_killed_tests(postgres: PostgresServer, repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED],
        cwd=repository / "scripts",
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL
    folder = Path(done.stdout.split()[1])
    for _ in range(100):
        if not folder.exists():
            break
        time.sleep(0.1)
    assert not folder.exists()
    assert not _listening(int(done.stdout.split()[0]))


def _listening(port: int) -> bool:
    import socket

    with socket.socket() as client:
        return client.connect_ex((PostgresServer.host, port)) == 0


def test_not_as_root(postgres: PostgresServer) -> None:
    pid = int((postgres._data / "postmaster.pid").read_text().split()[0])
    assert os.stat(f"/proc/{pid}").st_uid != 0
