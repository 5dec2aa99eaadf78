"""The districts that grids are judged on: made-up ones anywhere, real ones where they are at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from citygrid_plugin.core.intake import prepare
from citygrid_plugin.core.model.features import BaseData
from citygrid_plugin.core.osm import OsmImportSettings, StandInSettings, import_extract
from citygrid_plugin.core.sample import make_sample_district, make_synthetic_city
from citygrid_plugin.store.osm_extract import read_extract

#: Made-up districts by name.
GENERATED: dict[str, Callable[[], BaseData]] = {
    "sample": make_sample_district,
    "city": lambda: make_synthetic_city(4.0, seed=11),
}

#: Real districts: file, layers to leave out, county code of stand-in communities.
REAL: dict[str, tuple[str, tuple[str, ...], str]] = {
    "helsinki": ("districts/helsinki_center.gpkg", (), "999999"),
    "monaco": ("districts/monaco.gpkg", (), "999999"),
    "shanghai": ("districts/shanghai_bund.gpkg", (), "310101"),
    "wuhan": ("districts/wuhan_guanggu.gpkg", ("streets",), "420111"),
}


def prepared(base: BaseData) -> BaseData:
    """Base data as every run gets it."""
    tables = base.tables()
    return prepare(tables, dict.fromkeys(tables, base.crs))[0]


def generated_district(name: str) -> BaseData:
    """One of ``GENERATED``."""
    return prepared(GENERATED[name]())


def real_district(name: str, folder: Path) -> BaseData:
    """One of ``REAL``, imported as ``scripts/import_osm.py`` does. ``folder`` is the shared data."""
    path, without, county = REAL[name]
    extract, crs = read_extract(folder / path, without)
    settings = OsmImportSettings(stand_in=StandInSettings(county=county))
    imported = import_extract(extract, settings, crs=crs)
    tables: dict[str, Any] = dict(imported.tables)
    return prepare(tables, dict.fromkeys(tables, imported.crs))[0]
