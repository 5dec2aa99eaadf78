"""Loaded before QGIS starts (pyproject.toml: ``-p tests.environment``): no display, no user settings."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A PROJ database of the system would not fit the PROJ inside the wheels of pyproj and fiona.
os.environ.pop("PROJ_DATA", None)
os.environ.pop("PROJ_LIB", None)
