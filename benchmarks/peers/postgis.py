"""PostGIS as a peer: a server of its own for one benchmark, and the queries people use there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Any

import shapely
from numpy.typing import NDArray
from throwaway_postgres import PostgresServer, Unavailable

#: Memory enough for the data.
SETTINGS = ("shared_buffers=1GB", "work_mem=256MB", "maintenance_work_mem=256MB")

OVERLAPS = """
SELECT a.id, b.id FROM cell a JOIN cell b ON a.geom && b.geom AND a.id < b.id
WHERE ST_Relate(a.geom, b.geom, '2********')
"""
GAPS = """
SELECT ST_AsBinary(ring.geom)
FROM (SELECT (ST_Dump(ST_Union(geom))).geom FROM cell) AS whole, LATERAL ST_DumpRings(whole.geom) AS ring
WHERE ring.path[1] > 0
"""


@contextmanager
def server() -> Iterator[Any]:
    """A connection to a new and empty database with PostGIS; both are gone afterwards."""
    try:
        import psycopg2
    except ImportError as error:
        raise Unavailable("psycopg2 is not installed") from error
    place = PostgresServer(SETTINGS)
    try:
        connection = psycopg2.connect(place.conninfo(place.new_database()))
        connection.autocommit = True
        yield connection
        connection.close()
    finally:
        place.remove()


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
