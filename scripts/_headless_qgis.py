"""QGIS without a window, for the few scripts that have it draw."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import _cli  # noqa: F401  # finds the package

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem


@contextmanager
def headless_qgis() -> Iterator[None]:
    """QGIS without a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from qgis.core import QgsApplication  # noqa: PLC0415
    except ImportError as error:
        message = tr("QGIS cannot be loaded by this Python ({reason}).", reason=error)
        mend = tr("Use the .venv that make setup leaves.")
        raise InputError([Problem("MAP_IMPOSSIBLE", "map", message, mend)]) from error
    application = QgsApplication([], True)
    application.initQgis()
    try:
        yield
    finally:
        application.exitQgis()
