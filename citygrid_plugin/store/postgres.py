"""Connections to PostgreSQL: psycopg 3, or psycopg 2, which comes with QGIS; imported when needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.shared_edit.state import RightMissing, RowLocked, ServerUnreachable

#: How long the user waits for a server at most: s for connecting, ms for what comes then.
CONNECT_TIMEOUT = 5
_OPTIONS = "-c statement_timeout=15000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=30000"
#: A network that has gone dark is noticed after some ten seconds, not after two hours.
_ALIVE = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 8000,
}
_SECRET = re.compile(r"(password|passfile|sslpassword)\s*=\s*('(?:[^'\\]|\\.)*'|\S*)", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(\w+://[^\s:/@]+):[^\s@]*@")


def driver() -> Any:
    """psycopg, else psycopg2. Raises ``OutputError`` that says what to install."""
    try:
        import psycopg  # noqa: PLC0415
    except ImportError:
        try:
            import psycopg2  # noqa: PLC0415
        except ImportError as error:
            raise OutputError(
                tr("PostgreSQL cannot be reached from Python: install the package psycopg.")
            ) from error
        return psycopg2
    return psycopg


@contextmanager
def transaction(conninfo: str) -> Iterator[Any]:
    """A cursor whose work is rolled back at the end, and its connection closed: for looking only.

    Raises ``ServerUnreachable``, ``RightMissing``, ``RowLocked``, or ``OutputError`` for any other
    refusal; none of them names a password.
    """
    library = driver()
    more = {"connect_timeout": CONNECT_TIMEOUT, "options": _OPTIONS, "application_name": "CityGrid", **_ALIVE}
    try:
        connection = library.connect(conninfo, **more)
    except library.Error as error:
        raise ServerUnreachable(
            tr("The database server cannot be reached: {reason}.", reason=reason_of(error))
        ) from None
    try:
        yield connection.cursor()
    except library.Error as error:
        raise _told(error, connection) from None
    finally:
        connection.close()


def reason_of(error: Exception) -> str:
    """The first line of what the database says, without passwords."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return masked(lines[0] if lines else type(error).__name__).rstrip(".")


def masked(text: str) -> str:
    """``text`` with the passwords of connections in it struck out."""
    return _IN_ADDRESS.sub(r"\1:***@", _SECRET.sub(r"\1=***", text))


def _told(error: Exception, connection: Any) -> Exception:
    code = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None) or ""
    reason = reason_of(error)
    if connection.closed or not code or code.startswith(("08", "57P")):
        return ServerUnreachable(tr("The database server cannot be reached: {reason}.", reason=reason))
    if code == "42501":
        return RightMissing(tr("The database refuses it: {reason}.", reason=reason))
    if code in ("55P03", "40P01"):
        return RowLocked(
            tr("Somebody else is changing one of the rows at this moment. Try again in a few seconds.")
        )
    if code in ("42P01", "3F000"):
        return RightMissing(tr("The table is gone: {reason}.", reason=reason))
    return OutputError(tr("The database refuses it: {reason}.", reason=reason))


def quoted(name: str) -> str:
    """The name of a table or column as PostgreSQL wants it."""
    return '"' + name.replace('"', '""') + '"'


def filled(text: str, **names: str) -> str:
    """A statement with names filled in, which are quoted already."""
    return re.sub(r"\{(\w+)\}", lambda match: names[match[1]], text)
