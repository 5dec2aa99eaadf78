"""A throw-away PostgreSQL with PostGIS for demo, tests and benchmarks: on a free port of this machine.

It lives in a temporary folder. A guard process waits until the program that made it is over, however
that ends: when it is killed the guard's standard input closes as well, and it stops the server and
removes the folder.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def _programs() -> Path:
    """Where the programs of the server are: CITYGRID_POSTGRES, or the newest that Debian has put there."""
    there = sorted(Path("/usr/lib/postgresql").glob("[0-9]*/bin"), key=lambda path: int(path.parent.name))
    newest = there[-1] if there else Path("/usr/lib/postgresql/15/bin")
    return Path(os.environ.get("CITYGRID_POSTGRES", newest))


PROGRAMS = _programs()
#: The superuser. He needs no password; members of the role WITH_PASSWORD do.
OWNER, WITH_PASSWORD = "citygrid", "with_password"
#: Settings for many small servers beside each other.
SMALL = ("shared_buffers=32MB", "max_connections=60")
_TEMPLATE = "with_postgis"
# $1 the folder, the rest: how to stop the server.
_GUARD = 'folder=$1; shift; cat >/dev/null; "$@" >/dev/null 2>&1; rm -rf -- "$folder"'


class Unavailable(Exception):
    """There is no PostGIS here; the text says what is missing."""


class PostgresServer:
    """A running server; tests may stop it if they start it again."""

    host = "127.0.0.1"

    def __init__(self, settings: Sequence[str] = SMALL) -> None:
        """Make and start it with ``settings`` ("name=value"). Raises ``Unavailable``."""
        self._settings = ("listen_addresses=127.0.0.1", "fsync=off", *settings)
        if not (PROGRAMS / "initdb").exists():
            raise Unavailable(
                f"there is no PostgreSQL in {PROGRAMS} (apt-get install postgresql-15-postgis-3)"
            )
        # The server refuses to run as root.
        self._user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        folder = Path(tempfile.mkdtemp(prefix="citygrid_postgres_"))
        self._data = folder / "data"
        self._control = [*self._user, str(PROGRAMS / "pg_ctl"), "-D", str(self._data), "-w", "-t", "30"]
        self._guard = subprocess.Popen(
            ["sh", "-c", _GUARD, "guard", str(folder), *self._control, "-m", "immediate", "stop"],
            stdin=subprocess.PIPE,
            cwd="/",
            start_new_session=True,  # Ctrl+C is for who made it
        )
        self._made = 0
        try:
            self.port = self._create(folder)
            self.start()
            self._fill_template()
        except Exception:
            self.remove()
            raise

    def _create(self, folder: Path) -> int:
        folder.chmod(0o755)
        self._data.mkdir()
        if self._user:
            shutil.chown(self._data, "postgres")
        initdb = [*self._user, str(PROGRAMS / "initdb"), "-D", str(self._data), "-U", OWNER]
        _run([*initdb, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"])
        (self._data / "pg_hba.conf").write_text(
            f"local all all trust\nhost all +{WITH_PASSWORD} 127.0.0.1/32 scram-sha-256\n"
            "host all all 127.0.0.1/32 trust\n"
        )
        with socket.socket() as listener:
            listener.bind((self.host, 0))
            return int(listener.getsockname()[1])

    def _fill_template(self) -> None:
        import psycopg  # noqa: PLC0415

        with self.connect("postgres") as connection:
            # A superuser would be a member of every role and need a password.
            connection.execute(f"CREATE ROLE {WITH_PASSWORD}")
            connection.execute(f"CREATE DATABASE {_TEMPLATE}")
        try:
            with self.connect(_TEMPLATE) as connection:
                connection.execute("CREATE EXTENSION postgis")
        except psycopg.Error as error:
            raise Unavailable(
                "PostgreSQL is here without PostGIS (apt-get install postgresql-15-postgis-3)"
            ) from error

    def start(self) -> None:
        """Start it, on the same port as before."""
        options = " ".join(
            f"-c {setting}" for setting in (*self._settings, f"unix_socket_directories={self._data}")
        )
        log = str(self._data / "server.log")
        _run([*self._control, "-l", log, "-o", f"-p {self.port} {options}", "start"])

    def stop(self) -> None:
        """Stop it as if somebody had pulled the plug."""
        _run([*self._control, "-m", "immediate", "stop"])

    def remove(self) -> None:
        """Stop it for good; nothing is left of it."""
        if self._guard.stdin is not None:
            self._guard.stdin.close()
        self._guard.wait(60)

    def new_database(self) -> str:
        """The name of a new database with PostGIS."""
        self._made += 1
        name = f"db{self._made}"
        with self.connect("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        return name

    def conninfo(self, database: str, user: str = OWNER) -> str:
        """Where a database is, as key=value text."""
        return f"host={self.host} port={self.port} dbname={database} user={user}"

    def connect(self, database: str, user: str = OWNER, **more: Any) -> Any:
        """A psycopg connection, each statement its own transaction unless ``autocommit=False``."""
        import psycopg  # noqa: PLC0415

        return psycopg.connect(self.conninfo(database, user), **{"autocommit": True, **more})


def _run(command: list[str]) -> None:
    with tempfile.TemporaryFile() as said:
        # No pipe: the server would inherit it and keep it open.
        done = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", timeout=60
        )
        if done.returncode:
            said.seek(0)
            lines = said.read().decode(errors="replace").strip().splitlines()
            raise Unavailable(f"{Path(command[-1]).name} failed: {' '.join(lines[-2:])}")
