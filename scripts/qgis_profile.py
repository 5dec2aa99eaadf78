#!/usr/bin/env python3
"""Make a throw-away QGIS profile with CityGrid linked into it and switched on.

``qgis --profiles-path FOLDER`` then starts without touching the user's own profile.
Tests and the pictures in docs/ use ``run_in_window`` besides: it starts the real
application in a virtual display, has it do something and quits it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import site
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from package_plugin import PLUGIN, link

SETTINGS = """\
[PythonPlugins]
{plugin}=true
processing=true

[locale]
overrideFlag={override}
userLocale={locale}

[qgis]
checkVersion=false
showTips=false

[app]
news_feed\\disabled=true
"""

#: What ``run_in_window`` needs besides Python.
PROGRAMS = ("qgis", "xvfb-run", "xauth")

#: Put around what is to be done in the window; ``report`` is what comes back.
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


class WindowError(Exception):
    """QGIS did not start, did not end, or what was to be done in it failed."""


def make_profile(folder: Path, locale: str = "") -> Path:
    """Make ``folder/profiles/default`` afresh; ``locale`` such as "zh-Hans" or "en"."""
    profile = folder / "profiles" / "default"
    shutil.rmtree(profile, ignore_errors=True)
    link(profile / "python" / "plugins")
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        SETTINGS.format(plugin=PLUGIN, override=str(bool(locale)).lower(), locale=locale), encoding="utf-8"
    )
    return profile


def environment(profiles: Path) -> dict[str, str]:
    """What QGIS is started with: the libraries of .venv, nobody's settings, no locale."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    home = profiles / "home"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": os.pathsep.join(path for path in site.getsitepackages() if path.startswith(sys.prefix)),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def run_in_window(
    body: str, profiles: Path, timeout: float = 120.0, check: Callable[[], None] = lambda: None
) -> dict[str, Any]:
    """Start QGIS on the profiles path, run ``body`` in it, quit; the ``report`` it filled.

    ``check`` is called while it runs: what it raises ends QGIS.
    """
    result, script = profiles / "report.json", profiles / "script.py"
    indented = "\n".join(f"    {line}" for line in body.strip().splitlines())
    script.write_text(FRAME.format(body=indented, result=str(result)), encoding="utf-8")
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24", "qgis", "--nologo"]
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
    until = time.monotonic() + timeout
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                log = process.communicate(timeout=0.5)[0][-5000:]
                break
            check()
            if time.monotonic() > until:
                raise WindowError("QGIS hangs, perhaps in a dialog that shows an error")
    except BaseException as error:
        os.killpg(process.pid, signal.SIGKILL)
        log = process.communicate()[0][-5000:]
        if isinstance(error, WindowError):
            raise WindowError(f"{error}:\n{log}") from None
        raise
    if not result.exists():
        raise WindowError(f"QGIS did not get to the script (exit {process.returncode}):\n{log}")
    report: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    if "error" in report:
        raise WindowError(report["error"])
    if process.returncode != 0:
        raise WindowError(f"QGIS quit with {process.returncode}:\n{log}")
    return report


def main() -> int:
    """Make the profile named on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="profiles path, made afresh")
    parser.add_argument(
        "--locale", default="", help='language of QGIS, such as "zh-Hans"; default: the system\'s'
    )
    options = parser.parse_args()
    print(make_profile(options.folder, options.locale))
    return 0


if __name__ == "__main__":
    sys.exit(main())
