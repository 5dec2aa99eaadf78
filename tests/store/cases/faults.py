"""Ways to break a connection on purpose."""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from throwaway_postgres import PROGRAMS, PostgresServer


class DarkProxy:
    """Passes bytes on to the server until it goes dark: then nothing comes, nothing goes, nothing closes.

    To the other end it is a network that is gone but whose packets are acknowledged: neither
    keepalives nor TCP's own timeouts notice anything.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self._light = threading.Event()
        self._light.set()
        self._ended = False
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def dark(self) -> None:
        """From now on nothing passes."""
        self._light.clear()

    def light(self) -> None:
        """Back: what was under way is lost, as after a longer failure; new connections pass."""
        for pair in self._pairs:
            for end in pair:
                end.close()
        self._pairs.clear()
        self._light.set()

    def close(self) -> None:
        """End."""
        self._ended = True
        self.light()
        self._thread.join(5)
        self._door.close()

    def _run(self) -> None:
        while not self._ended:
            if not self._light.wait(0.05):
                continue
            ends = {
                one: other for a, b in self._pairs for one, other in ((a, b), (b, a)) if one.fileno() >= 0
            }
            with selectors.DefaultSelector() as selector, suppress(OSError, ValueError, KeyError):
                for one in (self._door, *ends):
                    selector.register(one, selectors.EVENT_READ)
                for key, _ in selector.select(0.02):
                    if not self._light.is_set():
                        break
                    if key.fileobj is self._door:
                        client, _ = self._door.accept()
                        self._pairs.append((client, socket.create_connection(self._target)))
                        continue
                    data = key.fileobj.recv(1 << 16)
                    if data:
                        ends[key.fileobj].sendall(data)
                    else:
                        for end in (key.fileobj, ends[key.fileobj]):
                            end.close()
                self._pairs = [
                    pair for pair in self._pairs if pair[0].fileno() >= 0 and pair[1].fileno() >= 0
                ]


def control(server: PostgresServer, *words: str) -> None:
    """Run pg_ctl on the server of the tests."""
    subprocess.run(
        [*server._control, *words],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        cwd="/",
        timeout=60,
    )


@contextmanager
def frozen(server: PostgresServer) -> Iterator[None]:
    """The processes of the server stand still: it accepts connections and says nothing."""
    main = int((server._data / "postmaster.pid").read_text().split()[0])
    below = subprocess.run(["pgrep", "-P", str(main)], capture_output=True, text=True, check=True).stdout
    processes = [main, *map(int, below.split())]
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)


@contextmanager
def standby(server: PostgresServer) -> Iterator[int]:
    """A copy of the server that follows it; its port."""
    rules = server._data / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(before + "host replication all 127.0.0.1/32 trust\n")
    control(server, "reload")
    folder = server._data.parent / "standby"
    copy = [str(PROGRAMS / "pg_basebackup"), "-h", server.host, "-p", str(server.port), "-U", "citygrid"]
    folder.mkdir()
    os.chmod(server._data.parent, 0o777)
    folder.rmdir()
    subprocess.run(
        [*server._user, *copy, "-D", str(folder), "-R", "-X", "stream", "-c", "fast", "-N"],
        check=True,
        cwd="/",
        timeout=60,
    )
    with socket.socket() as one:
        one.bind((server.host, 0))
        port = one.getsockname()[1]
    follow = [*server._user, str(PROGRAMS / "pg_ctl"), "-D", str(folder), "-w", "-t", "30"]
    settings = "-c max_connections=60 -c fsync=off"
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {settings}"
    try:
        start = [*follow, "-l", str(folder / "log"), "-o", options, "start"]
        subprocess.run(
            start, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd="/", timeout=60
        )
        yield port
    finally:
        subprocess.run(
            [*follow, "-m", "immediate", "stop"], check=False, stdout=subprocess.DEVNULL, cwd="/", timeout=60
        )
        subprocess.run(["rm", "-rf", str(folder)], check=False)
        rules.write_text(before)
        control(server, "reload")


@contextmanager
def pooler(server: PostgresServer, database: str) -> Iterator[int]:
    """pgbouncer before a database, handing out connections by the transaction; its port. Else skips."""
    program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.skip("pgbouncer is not installed (make setup installs it)")
    with socket.socket() as one:
        one.bind((server.host, 0))
        port = one.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="citygrid_pooler_") as name:
        folder = Path(name)
        folder.chmod(0o755)
        users, settings, log = folder / "users.txt", folder / "pgbouncer.ini", folder / "log"
        users.write_text('"citygrid" ""\n')
        settings.write_text(
            f"[databases]\n{database} = user=citygrid host={server.host} port={server.port}\n"
            f"[pgbouncer]\nlisten_addr = {server.host}\nlisten_port = {port}\nunix_socket_dir =\n"
            f"auth_type = any\nauth_file = {users}\npool_mode = transaction\ndefault_pool_size = 4\n"
        )
        if server._user:  # it does not run as root
            for path in (folder, users, settings):
                shutil.chown(path, "postgres")
        with log.open("w") as out:
            command = [*server._user, program, str(settings)]
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        try:
            _wait_for(server.host, port, process, log)
            yield port
        finally:
            process.terminate()
            process.wait(10)


def _wait_for(host: str, port: int, process: subprocess.Popen, log: Path) -> None:
    for _ in range(200):
        with socket.socket() as one:
            if one.connect_ex((host, port)) == 0:
                return
        assert process.poll() is None, log.read_text()
        time.sleep(0.05)


def certificate(folder: Path, name: str, host: str) -> tuple[Path, Path]:
    """A self-signed certificate for a host, and its key."""
    key, made = folder / f"{name}.key", folder / f"{name}.crt"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={host}",
         "-addext", f"subjectAltName=DNS:{host}", "-keyout", str(key), "-out", str(made)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return key, made
