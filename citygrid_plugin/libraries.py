"""The Python packages CityGrid builds on, and which of them this Python lacks.

The plugin never installs anything itself: it says what is missing and how to get it.

On Linux the programs qgis and qgis_process bring GEOS and PROJ along, and symbols of the
program win over those of a library loaded later. shapely and pyproj from pip, each with a
GEOS or PROJ of its own, then call half into the one and half into the other: wrong results
at first, a crash of QGIS soon (``shapely.coverage_is_valid`` does it). So both are loaded
here, before anything else imports them, preferring their own symbols.

pyproj keeps its PROJ context per thread of the operating system, but destroys it with
Python's state of that thread. In a thread of Qt's that state dies whenever QGIS returns
from Python, so the next call in the same thread would use a context that is gone, and
crash. ``keep_thread_state`` holds on to it.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import re
import sys
import threading
from collections.abc import Iterable
from types import ModuleType

from .core.model.i18n import tr

#: Lowest version that has what core calls; QGIS ships all but shapely 2 on most systems.
MINIMUM = {
    "numpy": "1.24",
    "pyproj": "3.4",
    "scipy": "1.10",
    "shapely": "2.1",
}

#: What the lowest version brought along: Debian 14's shapely calls itself "0+unknown".
_SIGN = {"shapely": "coverage_is_valid"}

#: Those that bring a GEOS or PROJ of their own along when pip installs them.
OWN_SYMBOLS = frozenset({"pyproj", "shapely"})

#: Set on a package loaded here; on the package, since it outlives a reload of the plugin.
_MARK = "loaded_by_citygrid"


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Requirements ("shapely>=2.1") of those packages that are absent or too old here."""
    return [f"{name}>={MINIMUM[name]}" for name in names if not _is_there(name)]


def clash() -> str:
    """Why shapely cannot be used although it is there, in a sentence for the user; "" if it can.

    Only who imported it before us, and not as we do, can bring that about: another plugin, or
    QGIS itself from 3.40 on. The shapely of a Linux distribution shares QGIS's GEOS and is safe.
    """
    shapely = sys.modules.get("shapely")
    if shapely is None or hasattr(shapely, _MARK) or not hasattr(os, "RTLD_DEEPBIND"):
        return ""
    geos_version = getattr(ctypes.CDLL(None), "GEOSversion", None)
    if geos_version is None:  # this program brings no GEOS along
        return ""
    geos_version.restype = ctypes.c_char_p
    if str(geos_version(), "ascii").startswith(str(getattr(shapely, "geos_version_string", ""))):
        return ""
    return tr(
        "The shapely that pip installed has been loaded in a way that mixes it with QGIS's own GEOS, which "
        "would make QGIS crash. QGIS 3.40 and later do so themselves: uninstall it with pip and take that "
        "of your system (python3-shapely). In an older QGIS another plugin does: switch that off. Then "
        "start QGIS again."
    )


def how_to_install(requirements: Iterable[str]) -> str:
    """One sentence for the user who lacks ``requirements``.

    ``--no-deps`` keeps pip from replacing the numpy that QGIS and its other plugins use.
    """
    quoted = " ".join(f'"{requirement}"' for requirement in requirements)
    return tr(
        "QGIS's Python lacks a package that this tool needs: close QGIS, run "
        "python3 -m pip install --user --no-deps {requirements} "
        "(on Windows in the OSGeo4W Shell, with python instead of python3) and start QGIS again.",
        requirements=quoted,
    )


_thread = threading.local()


def keep_thread_state() -> None:
    """Let Python's state of this thread live on; to be called in each thread before pyproj is used.

    It costs some kilobytes for each of the few threads that Qt's pool makes.
    """
    if threading.current_thread() is not threading.main_thread() and not hasattr(_thread, "kept"):
        # One Ensure more than there will be of Release: the count never comes down to nought.
        ctypes.pythonapi.PyGILState_Ensure()
        _thread.kept = True


def _is_there(name: str) -> bool:
    keep_thread_state()
    try:
        module = _import_with_own_symbols(name)
    except ImportError:
        return False
    version = str(getattr(module, "__version__", "0"))
    if "unknown" in version and name in _SIGN:
        return hasattr(module, _SIGN[name])
    return _numbers(version) >= _numbers(MINIMUM[name])


def _import_with_own_symbols(name: str) -> ModuleType:
    """Import a package so that its C libraries prefer the symbols they bring along."""
    # Windows and macOS keep libraries apart by themselves.
    if name in sys.modules or name not in OWN_SYMBOLS or not hasattr(os, "RTLD_DEEPBIND"):
        return importlib.import_module(name)
    flags = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_NOW | os.RTLD_DEEPBIND)
    try:
        module = importlib.import_module(name)
    finally:
        sys.setdlopenflags(flags)
    setattr(module, _MARK, True)
    return module


def _numbers(version: str) -> tuple[int, ...]:
    """Major and minor number of a version."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])
