"""The schema ``citygrid`` of a PostGIS database: made, brought up to date, its version known.

Upgrades are the numbered files in ``sql/``: each runs once, in one transaction, and is noted in
``citygrid.schema_version``. They are never edited once released; a new one is added.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...core.model.progress import Progress, Silent, check_cancelled

_FOLDER = Path(__file__).parent / "sql"
#: Two who install at once take turns.
_LOCK = 7_214_091_160_113
#: CGCS2000, longitude and latitude.
DEFAULT_SRID = 4490
#: As PostgreSQL writes it; transactions of 64 bits came with 13.
OLDEST_SERVER = 130_000


class SchemaError(CityGridError):
    """The schema cannot be made or upgraded; nothing was changed."""


@dataclass(frozen=True)
class Upgrade:
    """One file of ``sql/``."""

    version: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """Of the text, to tell a database made by an edited file."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


def upgrades() -> list[Upgrade]:
    """All upgrades, in order."""
    found = []
    for path in sorted(_FOLDER.glob("[0-9]*.sql")):
        number, _, name = path.stem.partition("_")
        found.append(Upgrade(int(number), name, path.read_text(encoding="utf-8")))
    return found


def newest_version() -> int:
    """The version that this program knows."""
    return upgrades()[-1].version


def version_of(connection: Any) -> int:
    """The version of the schema in the database, 0 without one."""
    cursor = connection.cursor()
    cursor.execute("SELECT to_regclass('citygrid.schema_version') IS NOT NULL")
    if not cursor.fetchone()[0]:
        return 0
    cursor.execute("SELECT coalesce(max(version), 0) FROM citygrid.schema_version")
    return cursor.fetchone()[0]


def srid_of(connection: Any) -> int:
    """The EPSG code of the coordinates of the cases."""
    cursor = connection.cursor()
    cursor.execute("SELECT find_srid('citygrid', 'case_point', 'geom')")
    return cursor.fetchone()[0]


def install(
    connection: Any, srid: int = DEFAULT_SRID, *, up_to: int | None = None, progress: Progress | None = None
) -> list[int]:
    """Make the schema or bring it up to date; the versions that were added.

    ``connection``: in autocommit, of somebody who may create schemas and roles. ``srid``: EPSG
    code of the cases' coordinates; that of a schema already there is kept. ``up_to``: the
    version to stop at, for tests of upgrades.

    Raises ``SchemaError``.
    """
    progress = progress or Silent()
    cursor = connection.cursor()
    cursor.execute("SELECT current_setting('server_version_num')::int")
    if cursor.fetchone()[0] < OLDEST_SERVER:
        raise SchemaError(tr("PostgreSQL 13 or later is needed."))
    cursor.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
    try:
        return _install(connection, srid, up_to, progress)
    finally:
        cursor.execute("SELECT pg_advisory_unlock(%s)", (_LOCK,))


def _install(connection: Any, srid: int, up_to: int | None, progress: Progress) -> list[int]:
    cursor = connection.cursor()
    there = version_of(connection)
    known = upgrades()
    if there > known[-1].version:
        raise SchemaError(
            tr(
                "The cases' tables have version {there}, this program knows version {known}: update it.",
                there=there,
                known=known[-1].version,
            )
        )
    srid = srid_of(connection) if there else srid
    todo = [upgrade for upgrade in known if there < upgrade.version <= (up_to or known[-1].version)]
    for number, upgrade in enumerate(todo):
        check_cancelled(progress)
        progress.set(number / len(todo), tr("Upgrade {number}", number=upgrade.version))
        cursor.execute("BEGIN")
        try:
            if upgrade.version == 1:
                _begin(cursor, srid)
            cursor.execute(upgrade.sql.replace("__SRID__", str(int(srid))))
            cursor.execute(
                "INSERT INTO citygrid.schema_version (version, name, checksum) VALUES (%s, %s, %s)",
                (upgrade.version, upgrade.name, upgrade.checksum),
            )
            cursor.execute("COMMIT")
        except Exception as error:
            cursor.execute("ROLLBACK")
            if isinstance(error, SchemaError):
                raise
            said = str(error).strip().splitlines()[0]
            raise SchemaError(
                tr("Upgrade {number} failed, nothing was changed: {said}", number=upgrade.version, said=said)
            ) from error
    progress.set(1.0)
    return [upgrade.version for upgrade in todo]


def _begin(cursor: Any, srid: int) -> None:
    cursor.execute("SELECT count(*) FROM pg_extension WHERE extname = 'postgis'")
    if not cursor.fetchone()[0]:
        cursor.execute("CREATE EXTENSION postgis")
    cursor.execute("SELECT count(*) FROM spatial_ref_sys WHERE srid = %s", (srid,))
    if not cursor.fetchone()[0]:
        raise SchemaError(tr("The database does not know EPSG:{srid}.", srid=srid))
    cursor.execute("CREATE SCHEMA IF NOT EXISTS citygrid")
    cursor.execute(
        "CREATE TABLE citygrid.schema_version (version int PRIMARY KEY, name text NOT NULL, "
        "checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT clock_timestamp(), "
        "applied_by text NOT NULL DEFAULT session_user)"
    )
