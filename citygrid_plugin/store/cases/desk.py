"""What a person at the case desk asks of the database and does to a case; the database is the judge.

A connection for each thing that is done: these are clicks, not a stream. Every change goes through
a function of the schema, with the version the person saw.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...core.cases.states import Role
from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from .dial import Dial, GivenUp
from .drivers import Driver, connect, load_driver
from .schema import srid_of
from .words import explain

_OPTIONS = "-c statement_timeout=15000 -c lock_timeout=3000"


class DeskError(CityGridError):
    """The database refuses or cannot be reached; the text is for the user, without passwords."""


@dataclass(frozen=True)
class Rights:
    """Who the user is: the most he may do, what he is called as a collector, and where cases lie.

    ``zones``: those whose cases he sees, besides the ones assigned to him; None: all.
    """

    role: Role
    collector: str
    srid: int
    #: Collector of each zone, by code of the zone.
    collectors: dict[str, str]
    zones: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Step:
    """One line of a case's history."""

    at: datetime
    action: str
    from_state: str | None
    to_state: str
    login: str
    collector: str | None
    due_at: datetime | None
    note: str


class CaseDesk:
    """Asks and changes, for one thread; ``close`` may be called from any."""

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._lock = threading.Lock()
        self._connection: Any = None
        self._dial: Dial | None = None
        self._closed = False

    def rights(self) -> Rights:
        """What the user may do. Raises ``DeskError``, as do all of these."""
        with self._cursor() as cursor:
            cursor.execute("SELECT citygrid.access()")
            access = json.loads(cursor.fetchone()[0])
            cursor.execute("SELECT zone_code, collector FROM citygrid.zone WHERE collector IS NOT NULL")
            collectors = dict(cursor.fetchall())
            srid = srid_of(self._connection)
        held = access["roles"] or []
        role = next((one for one in reversed(Role) if one.value in held), Role.VIEWER)
        zones = None if access["zones"] is None else tuple(sorted(access["zones"]))
        return Rights(role, access["collector"] or "", srid, collectors, zones)

    def history(self, case_id: str) -> list[Step]:
        """What has happened to a case, oldest first."""
        with self._cursor() as cursor:
            cursor.execute(
                "SELECT at, action, from_state, to_state, login, collector, due_at, note"
                " FROM citygrid.case_history WHERE case_id = %s ORDER BY history_id",
                (case_id,),
            )
            return [Step(*row) for row in cursor.fetchall()]

    def change_state(
        self, case_id: str, action: str, version: int, note: str = "", due_at: datetime | None = None
    ) -> None:
        """Take a case one step on, if it is still the ``version`` that was seen."""
        with self._cursor(changes=True) as cursor:
            cursor.execute(
                "SELECT citygrid.change_state(%s, %s, %s, %s, NULL, %s)",
                (case_id, action, version, note, due_at),
            )

    def assign(self, case_id: str, collector: str | None, version: int) -> None:
        """Give a case to a collector; None: to the one of its zone."""
        with self._cursor(changes=True) as cursor:
            cursor.execute("SELECT citygrid.assign_case(%s, %s, %s)", (case_id, collector, version))

    def close(self) -> None:
        """Do no more; what is under way fails at once."""
        with self._lock:
            self._closed = True
        self.cut()

    def cut(self) -> None:
        """Let what is under way fail at once: nobody answers any more. What is asked next is done."""
        with self._lock:
            dial = self._dial
            if self._connection is not None:
                number = self._connection.fileno()
                with suppress(OSError), socket.socket(fileno=socket.dup(number)) as same:
                    same.shutdown(socket.SHUT_RDWR)
        if dial is not None:
            dial.give_up()

    @contextmanager
    def _cursor(self, changes: bool = False) -> Iterator[Any]:
        driver = load_driver()
        sent = False
        try:
            connection = self._connect(driver)
            try:
                sent = True
                yield connection.cursor()
            finally:
                with self._lock:
                    self._connection = None
                with suppress(Exception):
                    connection.close()
        except driver.error as error:
            text = _refusal(error, self._conninfo)
            if changes and sent and _code(error) is None:
                # The answer is lost, not necessarily the change: sent again it could be made twice.
                text = f"{text} {tr('Whether it was done shows when the connection is back.')}"
            raise DeskError(text) from None

    def _connect(self, driver: Driver) -> Any:
        with self._lock:
            if self._closed:
                raise DeskError(tr("Not connected."))
            self._dial = dial = Dial(
                lambda: connect(driver, self._conninfo, program="citygrid desk", options=_OPTIONS)
            )
        try:
            connection = dial.connection()
        except GivenUp:
            raise DeskError(tr("Not connected.")) from None
        finally:
            self._dial = None
        with self._lock:
            self._connection = connection
            closed = self._closed
        if closed:
            connection.close()
            raise DeskError(tr("Not connected."))
        return connection


def _refusal(error: BaseException, conninfo: str) -> str:
    """What the schema's own functions refuse, in a sentence; else what ``words`` knows."""
    said = str(error).strip().splitlines()[0] if str(error).strip() else ""
    refusals = {
        "CG001": tr("The case is gone, or no longer yours to see."),
        "CG002": tr("Somebody was quicker, nothing was changed: {said}", said=said),
        "CG004": tr("The case has moved on, nothing was changed: {said}", said=said),
        "CG005": tr("The new time limit must be later than the old one."),
        "42501": tr("Your role does not allow this."),
    }
    return refusals.get(_code(error) or "") or explain(error, conninfo).text


def _code(error: BaseException) -> str | None:
    """What the server gave for a code; None: it did not say anything."""
    return getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
