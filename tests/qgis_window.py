"""Runs the real QGIS application, with its real main window, in a virtual display."""

from __future__ import annotations

import json
import os
import shutil
import signal
import site
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent

#: Put around what a test wants done in the window; ``report`` is what comes back.
FRAME = """
import json, traceback
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

report = {{}}

def work():
{body}

def run():
    try:
        work()
    except Exception:
        report["error"] = traceback.format_exc()
    with open({result!r}, "w", encoding="utf-8") as file:
        json.dump(report, file)
    QTimer.singleShot(0, iface.actionExit().trigger)

QTimer.singleShot(500, run)  # when the window is up
"""


def environment(profiles: Path) -> dict[str, str]:
    """What QGIS is started with: the libraries of our environment, nobody's settings, no locale."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    (profiles / "home").mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **kept,
        "HOME": str(profiles / "home"),
        "XDG_RUNTIME_DIR": str(profiles / "home"),
        "PYTHONPATH": os.pathsep.join(path for path in site.getsitepackages() if path.startswith(sys.prefix)),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def run_in_window(body: str, profiles: Path, timeout: float = 120.0) -> dict[str, Any]:
    """Start QGIS on the profiles path, run ``body`` in it, quit; the ``report`` it filled."""
    for program in ("qgis", "xvfb-run", "xauth"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    result = profiles / "report.json"
    script = profiles / "script.py"
    indented = "\n".join(f"    {line}" for line in body.strip().splitlines())
    script.write_text(FRAME.format(body=indented, result=str(result)), encoding="utf-8")
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x900x24", "qgis", "--nologo"]
    command += ["--noversioncheck", "--profiles-path", str(profiles), "--code", str(script)]
    # A session of its own, so that a QGIS that hangs is ended together with its display.
    process = subprocess.Popen(
        command,
        env=environment(profiles),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        log = process.communicate(timeout=timeout)[0][-5000:]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        pytest.fail(
            f"QGIS hangs, perhaps in a dialog that shows an error:\n{process.communicate()[0][-5000:]}"
        )
    assert result.exists(), f"QGIS did not get to the script (exit {process.returncode}):\n{log}"
    report: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in report, report["error"]
    assert process.returncode == 0, f"QGIS quit with {process.returncode}:\n{log}"
    return report
