"""The districts and cities that divisions are measured on, as base data.

Real districts lie beside the repository (``../shared/data`` or CITYGRID_SHARED) and are
left out where they are absent; they come in through the script a user would call.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from citygrid_plugin.core.model.features import BaseData
from citygrid_plugin.core.sample import make_sample_district, make_synthetic_city

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CITYGRID_SHARED", ROOT.parent / "shared")) / "data"

MADE: dict[str, Callable[[], BaseData]] = {
    "sample": make_sample_district,
    "city 5 km²": lambda: make_synthetic_city(5.0),
    "city 30 km²": lambda: make_synthetic_city(30.0),
    "city 260 km²": lambda: make_synthetic_city(260.0),
}
#: Path below SHARED, options of the import script.
REAL: dict[str, tuple[str, ...]] = {
    "helsinki": ("districts/helsinki_center.gpkg",),
    "monaco": ("districts/monaco.gpkg",),
    "shanghai": ("districts/shanghai_bund.gpkg", "--county", "310101"),
    # It has two layers of streets; the denser one is taken.
    "wuhan": ("districts/wuhan_guanggu.gpkg", "--county", "420111", "--without", "streets"),
}


def load(name: str, folder: Path) -> BaseData | None:
    """The base data called ``name``, or None where a real district is absent.

    ``name`` may also be the path of a GeoPackage of base data. ``folder`` keeps what is
    converted.
    """
    if name in MADE:
        return MADE[name]()
    if name in REAL:
        source, *options = SHARED / REAL[name][0], *REAL[name][1:]
        if not source.exists():
            return None
        path = folder / f"{name}.gpkg"
        if not path.exists():
            command = [sys.executable, ROOT / "scripts" / "import_osm.py", source, *options, "--out", path]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return read(path)
    return read(Path(name))


def read(path: Path) -> BaseData:
    """Base data from a GeoPackage, through the same door as the scripts."""
    from citygrid_plugin.core.intake import prepare
    from citygrid_plugin.core.model.progress import Silent
    from citygrid_plugin.store.vector_source import read_base_data

    tables, crs_of = read_base_data(path, {}, Silent())
    base, _ = prepare(tables, crs_of, Silent())
    return base
