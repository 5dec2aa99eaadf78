"""How rows of a table in PostgreSQL stand, asked on a connection of its own just before a save."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.model.i18n import tr
from ..core.shared_edit.state import Change, RightMissing, RowState, SharedState, Status, Wanted
from .postgres import filled, quoted, transaction
from .row_versions import CHANGES, VERSION

# A transaction number of 32 bit (xmin) made one of 64: the last that is not in the future.
_XMIN = """
(SELECT CASE WHEN x > m THEN x - 4294967296 ELSE x END
 FROM (SELECT (m >> 32 << 32) + t.xmin::text::bigint AS x, m
       FROM (SELECT txid_snapshot_xmax(txid_current_snapshot()) AS m) AS a) AS b)
"""
_ABOUT = """
SELECT c.oid, has_table_privilege(c.oid, 'SELECT') OR has_any_column_privilege(c.oid, 'SELECT'),
    has_schema_privilege(n.oid, 'USAGE'),
    EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = %s AND NOT attisdropped),
    EXISTS (SELECT FROM pg_proc WHERE pronamespace = c.relnamespace AND proname = %s),
    (SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = c.oid AND attname = %s),
    txid_current_snapshot()::text, current_user, c.relkind IN ('r', 'p')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND c.relname = %s
"""

_VERSIONS = """
SELECT key::text, v,
    v <= txid_snapshot_xmax(txid_current_snapshot()) AND NOT txid_visible_in_snapshot(v, %s::txid_snapshot)
FROM (SELECT t.{key} AS key, {version} AS v FROM {table} t WHERE t.{key} = ANY (%s::{type}[])) AS found
"""
_LOG = """
SELECT fid::text, id, who, to_char(at, 'YYYY-MM-DD HH24:MI:SS'), fields, deleted
FROM {schema}.{changes}(%s::text, %s::bigint[], %s::txid_snapshot)
"""
# Both obey row policies for writing, and are rolled back.
_TRY_UPDATE = "SELECT {key}::text FROM {table} WHERE {key} = ANY (%s::{type}[]) FOR UPDATE"
_TRY_DELETE = "DELETE FROM {table} WHERE {key} = ANY (%s::{type}[]) RETURNING {key}::text"


@dataclass(frozen=True)
class _About:
    oid: int
    has_version: bool
    has_log: bool
    key_type: str
    snapshot: str
    user: str


@dataclass(frozen=True)
class SharedTable:
    """A table, by the connection of whoever edits it. ``key`` is its primary key, of one column.

    ``geometry``: the column that is called "geometry" among the fields of a change.
    """

    conninfo: str
    schema: str
    table: str
    key: str
    geometry: str = ""

    def __repr__(self) -> str:
        return f"SharedTable({self.schema}.{self.table})"  # never the conninfo

    def snapshot(self) -> str:
        """What can be seen now: ``look`` tells changes since.

        Raises ``ServerUnreachable``, or ``RightMissing`` if the table may not be read.
        """
        with transaction(self.conninfo) as cursor:
            return self._about(cursor).snapshot

    def look(self, snapshot: str, wanted: Wanted) -> SharedState:
        """How the rows that are about to be written stand, and whether they can be written.

        Nothing is changed. Raises ``ServerUnreachable``, ``RightMissing`` for what cannot be
        written at all, and ``RowLocked`` while somebody else's transaction holds a row.
        """
        with transaction(self.conninfo) as cursor:
            about = self._about(cursor)
            self._require_rights(cursor, about, wanted)
            keys = {**wanted.update, **wanted.delete}
            fid_of = {str(key): fid for fid, key in keys.items()}
            versions = self._versions(cursor, about, fid_of, snapshot)
            log = self._log(cursor, about, list(fid_of), snapshot)
            may = self._may_write(cursor, about, wanted)
        seen = wanted.seen or {}
        rows = {}
        for key, fid in fid_of.items():
            known, told = seen.get(fid, (-1, 0))
            changes = tuple(change for change in log.get(key, ()) if change.id > told)
            rows[fid] = _state(versions.get(key), changes, known, key in may, about.has_log)
        return SharedState(rows, about.has_version, about.has_log)

    def versions(self, keys: Mapping[int, Any]) -> dict[int, int]:
        """By feature id, the versions of the rows that can be seen."""
        with transaction(self.conninfo) as cursor:
            about = self._about(cursor)
            fid_of = {str(key): fid for fid, key in keys.items()}
            found = self._versions(cursor, about, fid_of, about.snapshot)
            return {fid_of[key]: version for key, (version, _) in found.items()}

    def last_change(self, snapshot: str, keys: Mapping[int, Any]) -> dict[int, int]:
        """By feature id, the last entry of the log since the snapshot; nothing without a log."""
        with transaction(self.conninfo) as cursor:
            about = self._about(cursor)
            fid_of = {str(key): fid for fid, key in keys.items()}
            log = self._log(cursor, about, list(fid_of), snapshot)
            return {fid_of[key]: changes[-1].id for key, changes in log.items()}

    def _about(self, cursor: Any) -> _About:
        oid, has_version, has_log, key_type, snapshot, user, is_table = self._require_readable(cursor)
        if key_type is None or not is_table:
            raise RightMissing(tr("{table} is no table with a key {key}.", table=self._name, key=self.key))
        return _About(oid, has_version, has_log, key_type, snapshot, user)

    def _require_readable(self, cursor: Any) -> Sequence[Any]:
        cursor.execute(_ABOUT, (VERSION, CHANGES, self.key, self.schema, self.table))
        row = cursor.fetchone()
        if row is None:
            raise RightMissing(tr("There is no table {table} (any more).", table=self._name))
        oid, readable, usable, *more = row
        user = more[-2]
        if not (readable and usable):
            raise RightMissing(
                tr("{user} may not read the table {table} (any more).", user=user, table=self._name)
            )
        return [oid, *more]

    def _require_rights(self, cursor: Any, about: _About, wanted: Wanted) -> None:
        rights = []
        if wanted.adds:
            rights.append(("INSERT", ""))
        if wanted.delete:
            rights.append(("DELETE", ""))
        rights += [("UPDATE", name) for name in sorted(wanted.fields)]
        for right, field in rights:
            if field:
                cursor.execute("SELECT has_column_privilege(%s::oid, %s::text, 'UPDATE')", (about.oid, field))
            elif right == "INSERT":
                any_column = (
                    "SELECT has_any_column_privilege(%s::oid, 'INSERT')"  # true for the whole table too
                )
                cursor.execute(any_column, (about.oid,))
            else:
                cursor.execute("SELECT has_table_privilege(%s::oid, %s::text)", (about.oid, right))
            if not cursor.fetchone()[0]:
                raise RightMissing(
                    tr(
                        "{user} has no right (any more) to {what} in the table {table}.",
                        user=about.user,
                        what={
                            "INSERT": tr("add rows"),
                            "DELETE": tr("delete rows"),
                            "UPDATE": tr("change {field}", field=field),
                        }[right],
                        table=self._name,
                    )
                )

    def _versions(
        self, cursor: Any, about: _About, keys: Collection[str], snapshot: str
    ) -> dict[str, tuple[int, bool]]:
        """By key, the version and whether it is later than the snapshot."""
        if not keys:
            return {}
        version = f"t.{VERSION}" if about.has_version else _XMIN
        cursor.execute(self._sql(_VERSIONS, about, version=version), (snapshot, list(keys)))
        return {key: (version or 0, bool(later)) for key, version, later in cursor.fetchall()}

    def _log(self, cursor: Any, about: _About, keys: Sequence[str], snapshot: str) -> dict[str, list[Change]]:
        found: dict[str, list[Change]] = defaultdict(list)
        if not about.has_log or not keys:
            return found
        cursor.execute(self._sql(_LOG, about), (self.table, list(keys), snapshot))
        for key, number, who, when, fields, deleted in cursor.fetchall():
            noted = None if fields is None else tuple(_named(name, self.geometry) for name in fields)
            found[key].append(Change(number, who, when, noted, deleted))
        return found

    def _may_write(self, cursor: Any, about: _About, wanted: Wanted) -> set[str]:
        """The keys of rows that policies let this user write: tried, and rolled back."""
        may: set[str] = set()
        for statement, rows in ((_TRY_UPDATE, wanted.update), (_TRY_DELETE, wanted.delete)):
            if rows:
                cursor.execute(self._sql(statement, about), ([str(each) for each in rows.values()],))
                may.update(row[0] for row in cursor.fetchall())
        return may

    def _sql(self, text: str, about: _About | None = None, **more: str) -> str:
        names = {"schema": quoted(self.schema), "key": quoted(self.key), "changes": CHANGES}
        names["table"] = f"{quoted(self.schema)}.{quoted(self.table)}"
        names["type"] = about.key_type if about is not None else ""
        return filled(text, **names, **more)

    @property
    def _name(self) -> str:
        return f"{self.schema}.{self.table}"


def _state(
    found: tuple[int, bool] | None, changes: tuple[Change, ...], known: int, may: bool, has_log: bool
) -> RowState:
    if found is None:
        gone = bool(changes) and changes[-1].deleted
        return RowState(Status.DELETED if gone else Status.HIDDEN, None, changes)
    version, later = found
    if not may:
        return RowState(Status.FORBIDDEN, version, changes)
    if later and version != known and (changes or not has_log):
        return RowState(Status.CHANGED, version, changes)
    return RowState(Status.SAME, version)


def _named(field: str, geometry: str) -> str:
    return "geometry" if field == geometry else field


def unreadable(conninfo: str, tables: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Of ``tables`` (schema, name) those that may not be read, with the reason.

    Raises ``ServerUnreachable``. Meant for a thread: it may take as long as connecting does.
    """
    found = {}
    with transaction(conninfo) as cursor:
        for schema, table in tables:
            try:
                SharedTable("", schema, table, "")._require_readable(cursor)
            except RightMissing as error:
                found[schema, table] = str(error)
    return found
