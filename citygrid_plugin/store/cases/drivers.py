"""One face for psycopg 3 and psycopg2, as far as cases need it.

Both understand ``%s``, connections in autocommit, cursors; they differ in how notices are
taken from the socket. psycopg before 3.2.4 loses notices that arrive during a query.
"""

from __future__ import annotations

import importlib
import re
from contextlib import suppress
from typing import Any, Protocol

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError

#: The oldest psycopg 3 that loses no notice.
_PSYCOPG = (3, 2, 4)
#: Seconds until an attempt to connect is given up. A lost packet is sent again after 1 and 3 s.
CONNECT_TIMEOUT = 5
#: Found dead after some seconds: idle by keepalives, with data under way by the user timeout
#: (which Windows lacks).
_DEAD_PEER = {
    "keepalives": 1,
    "keepalives_idle": 3,
    "keepalives_interval": 1,
    "keepalives_count": 4,
    "tcp_user_timeout": 6000,
}
#: And no compiling of queries, which takes longer than they do.
READ_ONLY = (
    "-c jit=off -c default_transaction_read_only=on -c statement_timeout=30000 -c lock_timeout=3000 "
    "-c idle_in_transaction_session_timeout=60000"
)


class DriverMissing(CityGridError):
    """Neither psycopg nor psycopg2 is installed, or too old a one."""


class Driver(Protocol):
    """What the feed needs of a database library."""

    name: str
    #: Base class of all its errors.
    error: type[Exception]

    def connect(self, conninfo: str, **parameters: Any) -> Any:
        """A connection in autocommit."""

    def socket_of(self, connection: Any) -> int:
        """The file descriptor to wait on."""

    def take_notices(self, connection: Any) -> list[str]:
        """The channels of the notices that have arrived, without waiting; raises when the server is gone."""


class _Psycopg:
    """psycopg 3."""

    name = "psycopg"

    def __init__(self, module: Any) -> None:
        self._module = module
        self.error: type[Exception] = module.Error

    def connect(self, conninfo: str, **parameters: Any) -> Any:
        connection = self._module.connect(conninfo, autocommit=True, **parameters)
        # A pooler may hand each statement to another server, which knows no prepared statement.
        connection.prepare_threshold = None
        return connection

    def socket_of(self, connection: Any) -> int:
        return connection.pgconn.socket

    def take_notices(self, connection: Any) -> list[str]:
        server = connection.pgconn
        server.consume_input()
        channels = []
        while (notice := server.notifies()) is not None:
            channels.append(notice.relname.decode())
        if server.status != self._module.pq.ConnStatus.OK:
            raise self._module.OperationalError("the connection is lost")
        return channels


class _Psycopg2:
    """psycopg2, which Debian and older QGIS bring along."""

    name = "psycopg2"

    def __init__(self, module: Any) -> None:
        self._module = module
        self.error: type[Exception] = module.Error

    def connect(self, conninfo: str, **parameters: Any) -> Any:
        connection = self._module.connect(conninfo, **parameters)
        connection.autocommit = True
        return connection

    def socket_of(self, connection: Any) -> int:
        return connection.fileno()

    def take_notices(self, connection: Any) -> list[str]:
        connection.poll()
        channels = [notice.channel for notice in connection.notifies]
        connection.notifies.clear()
        return channels


def load_driver(only: str | None = None) -> Driver:
    """The best library here; ``only`` asks for one by name. Raises ``DriverMissing``."""
    found = None
    if only in (None, "psycopg"):
        with suppress(ImportError):
            module = importlib.import_module("psycopg")
            found = module.__version__
            if tuple(int(part) for part in re.findall(r"\d+", found)[:3]) >= _PSYCOPG:
                return _Psycopg(module)
    if only in (None, "psycopg2"):
        with suppress(ImportError):
            return _Psycopg2(importlib.import_module("psycopg2"))
    if found:
        raise DriverMissing(
            tr("psycopg {version} is too old for live cases: install psycopg 3.2.4 or later.", version=found)
        )
    raise DriverMissing(tr("Live cases need the Python library psycopg 3.2.4 or later, or psycopg2."))


def connect(
    driver: Driver, conninfo: str, *, program: str, options: str | None = None, timeout: int = CONNECT_TIMEOUT
) -> Any:
    """Connect so that a dead network is noticed. What ``conninfo`` itself says goes before.

    ``conninfo``: libpq's key=value text or URI; with ``service=NAME`` the password is where libpq keeps it.
    """
    parameters: dict[str, Any] = {
        "application_name": program,
        "connect_timeout": timeout,
        # PGCLIENTENCODING=GBK is common on Chinese computers, and there is much that GBK cannot say.
        "client_encoding": "UTF8",
        **_DEAD_PEER,
    }
    if options:
        parameters["options"] = options
    said = set(re.findall(r"(\w+)\s*=", conninfo))
    return driver.connect(conninfo, **{name: value for name, value in parameters.items() if name not in said})
