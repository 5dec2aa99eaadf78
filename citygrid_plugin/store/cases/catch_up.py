"""What has changed since the last look: by the snapshot of the transactions, which misses nothing.

Ids, sequences and times of writing are not in the order of commits: a client that asks for rows
past the last id or time loses every case whose transaction ended late. Asked is instead for rows
whose transaction was not visible in the snapshot of the last look.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...core.cases.model import Case
from ...core.model.i18n import tr
from .feed_state import Batch
from .schema import OLDEST_SERVER, newest_version
from .words import Cure, sentence

_FIELDS = (
    "case_id, kind, class_code, state, patrol_class, urgent, grid_code, zone_code, collector, reported_at, "
    "due_at, closed_at, description, public.st_x(geom), public.st_y(geom), limit_from, version, changed_at"
)
_HEAD = (
    "SELECT pg_current_snapshot()::text, identity, started, standby, pruned, access,"
    " extract(epoch FROM clock_timestamp())::float8 FROM citygrid.feed_head()"
)
_SERVER = "SELECT current_setting('server_version_num')::int, current_setting('server_encoding')"
_VERSION = "SELECT max(version) FROM citygrid.schema_version"
# A dump brings transactions of another server along, which are in the future here.
_STRANGE = (
    "SELECT EXISTS (SELECT FROM citygrid.case_point WHERE tx >= pg_snapshot_xmax(pg_current_snapshot())"
    " AND tx <> coalesce(pg_current_xact_id_if_assigned(), '0'))"
)
_ALL = (
    f"SELECT {_FIELDS} FROM citygrid.case_point WHERE case_id > %s"  # nosec B608  # constant text
    " AND (closed_at IS NULL OR closed_at > now() - %s * interval '1 day') ORDER BY case_id LIMIT %s"
)
_SINCE = (
    "WHERE tx >= pg_snapshot_xmin(%s::pg_snapshot) AND NOT pg_visible_in_snapshot(tx, %s::pg_snapshot)"
    " AND (tx, case_id) > (%s::xid8, %s) ORDER BY tx, case_id LIMIT %s"
)
# Not called tx: ORDER BY would then sort by the text, where 1000 is before 999.
_NEW = f"SELECT {_FIELDS}, tx::text AS page FROM citygrid.case_point {_SINCE}"  # nosec B608
_GONE = f"SELECT case_id, tx::text AS page FROM citygrid.case_gone {_SINCE}"  # nosec B608
#: A way to the server and back of so many seconds tells its time; clocks apart by less are one.
_QUICK = 1.0
_CHANGED_AT = Case._fields.index("changed_at")
_SNAPSHOT = re.compile(r"(\d+):(\d+):")


class Unfit(Exception):
    """The database answers, but is not one the feed can read."""

    def __init__(self, reason: str) -> None:
        self.reason, self.cure = reason, Cure.MANAGER
        super().__init__(sentence(reason))


@dataclass(frozen=True)
class Head:
    """What the database says of itself at a look."""

    snapshot: str
    identity: str
    started: datetime
    standby: bool
    pruned: int
    access: str


#: Wraps each statement, to know how long it has been waiting.
Step = Callable[[], AbstractContextManager[None]]


class Looker:
    """Looks, and remembers what it has seen; one for the life of a feed, whatever the connection."""

    def __init__(self, page: int, batch: int, closed_days: int) -> None:
        self._page, self._batch, self._closed_days = page, batch, closed_days
        self._last: Head | None = None
        # Case -> microsecond of its last change: what has been handed on is not handed on again.
        self._known: dict[str, int] = {}
        self.note = ""
        #: How many notes there were: the same may be worth saying twice.
        self.notes = 0
        #: Seconds that the server's clock is ahead of ours: its clock says how much time a case has left.
        self.ahead = 0.0

    def __len__(self) -> int:
        return len(self._known)

    @property
    def standby(self) -> bool:
        """Whether the last look was at a standby, which wakes nobody."""
        return self._last is not None and self._last.standby

    def check(self, connection: Any, step: Step) -> None:
        """Whether this program can read the database; raises ``Unfit``."""
        with step():
            cursor = connection.cursor()
            cursor.execute(_SERVER)
            server, encoding = cursor.fetchone()
        if server < OLDEST_SERVER:
            raise Unfit("SERVER_OLD")
        if encoding == "SQL_ASCII":
            raise Unfit("ENCODING")
        with step():
            cursor.execute(_VERSION)
            version = cursor.fetchone()[0] or 0
        if version != newest_version():
            raise Unfit("NEWER" if version > newest_version() else "OLDER")

    def look(self, connection: Any, step: Step) -> Iterator[Batch]:
        """What has changed since the last look that was completed, or everything at the first.

        Everything also after the server was restarted (it may have lost the last transactions and
        given their numbers again), after rights have changed, and in another database.
        """
        cursor = connection.cursor()
        with step():
            cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        with step():
            asked = time.time()
            cursor.execute(_HEAD)
            snapshot, identity, started, standby, pruned, access, clock = cursor.fetchone()
            way = time.time() - asked  # there and back
        if 0 <= way < _QUICK:
            ahead = clock - asked - way / 2
            self.ahead = ahead if abs(ahead) >= _QUICK else 0.0
        head = Head(snapshot, identity, started, standby, int(pruned), access)
        why = self._why_everything(head)
        if why is not None:
            with step():
                cursor.execute(_STRANGE)
                strange = cursor.fetchone()[0]
            self.note = sentence("RESTORED") if strange else why
            self.notes += bool(self.note)
        yield from self._changes(cursor, step) if why is None else self._everything(cursor, step)
        with step():
            cursor.execute("COMMIT")
        self._last = head

    def _why_everything(self, head: Head) -> str | None:
        """A reason to read everything, as a sentence ("" at the first look); None to go on."""
        last = self._last
        if last is None:
            return ""
        if head.access != last.access:
            return tr("Your rights have changed: the cases shown are those you may see now.")
        if head.identity != last.identity:
            return tr(
                "This is another database than before, or another state of it: everything was read anew."
            )
        if head.started != last.started:
            return tr("The server was restarted: everything was read anew.")
        if _xmin(last.snapshot) <= head.pruned:
            return tr("The last look was too long ago: everything was read anew.")
        return None

    def _everything(self, cursor: Any, step: Step) -> Iterator[Batch]:
        seen: set[str] = set()
        last = ""
        while True:
            with step():
                cursor.execute(_ALL, (last, self._closed_days, self._page))
                rows = cursor.fetchall()
            if rows:
                last = rows[-1][0]
                seen.update(row[0] for row in rows)
                yield from self._batches(rows, whole=True)
            if len(rows) < self._page:
                break
        yield from self._drop([case_id for case_id in self._known if case_id not in seen], whole=True)

    def _changes(self, cursor: Any, step: Step) -> Iterator[Batch]:
        if self._last is None:
            return
        snapshot = self._last.snapshot
        if self._last.standby:
            # A standby lists no running transactions: all past the oldest may have been missing.
            oldest = _xmin(snapshot)
            snapshot = f"{oldest}:{oldest}:"
        seen: set[str] = set()
        for rows in self._pages(cursor, step, _NEW, snapshot):
            seen.update(row[0] for row in rows)
            yield from self._batches([row[:-1] for row in rows], whole=False)
        gone: dict[str, None] = {}
        for rows in self._pages(cursor, step, _GONE, snapshot):
            gone.update((row[0], None) for row in rows if row[0] not in seen)
        yield from self._drop([case_id for case_id in gone if case_id in self._known], whole=False)

    def _pages(self, cursor: Any, step: Step, query: str, snapshot: str) -> Iterator[list[tuple]]:
        place = ("0", "")
        while True:
            with step():
                cursor.execute(query, (snapshot, snapshot, *place, self._page))
                rows = cursor.fetchall()
            if rows:
                place = (rows[-1][-1], rows[-1][0])
                yield rows
            if len(rows) < self._page:
                return

    # What is marked as known is on its way: batch by batch, for whoever takes them may fail.

    def _batches(self, rows: list[tuple], *, whole: bool) -> Iterator[Batch]:
        known = self._known
        stamps = [round(row[_CHANGED_AT].timestamp() * 1e6) for row in rows]
        fresh = [pair for pair in zip(rows, stamps, strict=True) if known.get(pair[0][0]) != pair[1]]
        for start in range(0, len(fresh), self._batch):
            part = fresh[start : start + self._batch]
            known.update((row[0], stamp) for row, stamp in part)
            yield Batch(rows=tuple(row for row, _ in part), whole=whole)

    def _drop(self, case_ids: list[str], *, whole: bool) -> Iterator[Batch]:
        for start in range(0, len(case_ids), self._batch):
            part = case_ids[start : start + self._batch]
            for case_id in part:
                del self._known[case_id]
            yield Batch(gone=tuple(part), whole=whole)


def _xmin(snapshot: str) -> int:
    match = _SNAPSHOT.match(snapshot)
    return int(match.group(1)) if match else 0
