"""The Python packages CityGrid builds on, and which of them this Python lacks.

The plugin never installs anything itself: it says what is missing and how to get it.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable

from .core.model.i18n import tr

#: Lowest version that has what core calls; QGIS ships all but shapely 2 on most systems.
MINIMUM = {
    "numpy": "1.24",
    "pyproj": "3.4",
    "scipy": "1.10",
    "shapely": "2.1",
}


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Requirements ("shapely>=2.1") of those packages that are absent or too old here."""
    return [f"{name}>={MINIMUM[name]}" for name in names if not _is_there(name)]


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


def _is_there(name: str) -> bool:
    try:
        module = importlib.import_module(name)
    except ImportError:
        return False
    return _numbers(getattr(module, "__version__", "0")) >= _numbers(MINIMUM[name])


def _numbers(version: str) -> tuple[int, ...]:
    """Major and minor number of a version."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])
