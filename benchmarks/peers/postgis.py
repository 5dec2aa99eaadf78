"""PostGIS as a peer: a server of its own for one benchmark, and the queries people use there."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import shapely
from numpy.typing import NDArray

#: Where Debian keeps the programs of the server; CITYGRID_POSTGRES says otherwise.
PROGRAMS = Path(os.environ.get("CITYGRID_POSTGRES", "/usr/lib/postgresql/15/bin"))
#: Nobody's settings, memory enough for the data, no waiting for the disk.
SETTINGS = (
    "listen_addresses=127.0.0.1",
    "shared_buffers=1GB",
    "work_mem=256MB",
    "maintenance_work_mem=256MB",
    "fsync=off",
)

OVERLAPS = """
SELECT a.id, b.id FROM cell a JOIN cell b ON a.geom && b.geom AND a.id < b.id
WHERE ST_Relate(a.geom, b.geom, '2********')
"""
GAPS = """
SELECT ST_AsBinary(ring.geom)
FROM (SELECT (ST_Dump(ST_Union(geom))).geom FROM cell) AS whole, LATERAL ST_DumpRings(whole.geom) AS ring
WHERE ring.path[1] > 0
"""


class Unavailable(Exception):
    """There is no PostGIS here; the text says what is missing."""


@contextmanager
def server() -> Iterator[Any]:
    """A connection to a new and empty database with PostGIS; both are gone afterwards."""
    try:
        import psycopg2
    except ImportError as error:
        raise Unavailable("psycopg2 is not installed") from error
    if not (PROGRAMS / "initdb").exists():
        raise Unavailable(f"there is no PostgreSQL in {PROGRAMS}")
    folder = Path(tempfile.mkdtemp(prefix="citygrid_postgis_"))
    # The server refuses to run as root.
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    try:
        folder.chmod(0o755)
        data = folder / "data"
        data.mkdir()
        if user:
            shutil.chown(data, "postgres")
        _run(
            [
                *user,
                PROGRAMS / "initdb",
                "-D",
                data,
                "-U",
                "citygrid",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
            ]
        )
        port = _free_port()
        options = " ".join(f"-c {setting}" for setting in (*SETTINGS, f"unix_socket_directories={data}"))
        control = [*user, PROGRAMS / "pg_ctl", "-D", data, "-w"]
        _run([*control, "-l", data / "log", "-o", f"-p {port} {options}", "start"])
        try:
            connection = psycopg2.connect(host="127.0.0.1", port=port, user="citygrid", dbname="postgres")
            connection.autocommit = True
            try:
                connection.cursor().execute("CREATE EXTENSION postgis")
            except psycopg2.Error as error:
                raise Unavailable("PostGIS is not installed in that PostgreSQL") from error
            yield connection
            connection.close()
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def load(connection: Any, cells: NDArray) -> None:
    """The cells as the table ``cell``, with a spatial index and statistics."""
    cursor = connection.cursor()
    cursor.execute(
        "DROP TABLE IF EXISTS cell; CREATE TABLE cell (id integer PRIMARY KEY, geom geometry(Polygon))"
    )
    rows = StringIO("".join(f"{row}\t{wkb}\n" for row, wkb in enumerate(shapely.to_wkb(cells, hex=True))))
    cursor.copy_expert("COPY cell FROM STDIN", rows)
    cursor.execute("CREATE INDEX ON cell USING gist (geom)")
    cursor.execute("VACUUM ANALYZE cell")


def timed(connection: Any, query: str) -> tuple[float, list[tuple[Any, ...]]]:
    """Seconds, and rows, of a query whose data have been read before."""
    cursor = connection.cursor()
    start = time.perf_counter()
    cursor.execute(query)
    rows = cursor.fetchall()
    return time.perf_counter() - start, rows


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _run(command: list[Any]) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        cwd="/",
    )
    if done.returncode:
        raise Unavailable(f"{Path(str(command[-1])).name}: {done.stderr.strip().splitlines()[-1:]}")
