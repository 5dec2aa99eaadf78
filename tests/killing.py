"""Kills a script with SIGKILL: at a moment of the clock, or at each call that touches a file.

Nothing is tidied up after ``kill -9``, so only what is written aside and moved in one step survives it.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Command = list[str | Path]

#: Runs a script; at the ``moment``-th event of a kind that touches files, kills itself.
_SUICIDE = """
import importlib, os, signal, sys
scripts, name, writer, moment, *arguments = sys.argv[1:]
sys.path.insert(0, scripts)
count = 0
def audit(event, _arguments):
    global count
    writes = event in ("os.rename", "os.remove", "os.chmod", "sqlite3.connect", "tempfile.mkstemp")
    if writes and armed:
        count += 1
        if count == int(moment):
            os.kill(os.getpid(), signal.SIGKILL)
armed = False
sys.addaudithook(audit)
script = importlib.import_module(name)
from _cli import run
importlib.import_module(writer)
armed = True
sys.exit(run(script.main, script.build_parser, arguments))
"""


def seconds_of(command: Command) -> float:
    """How long a run takes that is left alone, whatever its exit status; twenty kills are aimed by it."""
    started = time.monotonic()
    subprocess.run(command, check=False, capture_output=True, timeout=120)
    return time.monotonic() - started


def kill_at(command: Command, moments: Iterable[float], before: Callable[[], object]) -> Iterator[None]:
    """Run the command once for each moment (seconds from its start) and kill it there.

    ``before`` puts back what the run starts from; the caller looks at what is left in each turn.
    """
    for moment in moments:
        before()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        process.wait()
        yield


def kill_at_each_write(
    script: Path, writer: str, arguments: Command, before: Callable[[], object], done: int = 0
) -> Iterator[None]:
    """Run the script again and again, killed at its first call that touches a file, its second …

    ``writer`` is the module that writes, imported before calls are counted. Ends with the run that
    comes through, with exit status ``done``; that there are enough calls to tell is checked here.
    """
    for moment in range(1, 40):
        before()
        told = [script.parent, script.stem, writer, str(moment), *arguments]
        finished = subprocess.run(
            [sys.executable, "-c", _SUICIDE, *told], capture_output=True, timeout=120, check=False
        )
        yield
        if finished.returncode == done:
            assert moment > 5, "too few calls to tell anything"
            return
        assert finished.returncode == -signal.SIGKILL, finished.stderr.decode()
    raise AssertionError("there are more such calls than were tried")
