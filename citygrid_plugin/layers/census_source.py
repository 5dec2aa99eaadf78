"""A census in any format QGIS reads: what is no GeoPackage comes through QGIS's own GDAL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsDataProvider, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .features import crs_text, table_from_source

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress

_SUFFIXES = (".shp", ".geojson", ".tab", ".fgb")


def read_layers(path: Path, progress: Progress) -> Iterator[tuple[str, FeatureTable, str | None]]:
    """Every layer of a file, or of the files of a folder, with its rows and its CRS.

    Raises ``InputError`` for a file that QGIS cannot open. May be called in any thread.
    """
    files = [path]
    if path.is_dir() and path.suffix.lower() != ".gdb":
        files = sorted(each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES)
    for file in files:
        for name, source in _layers(file):
            layer = QgsVectorLayer(source, name, "ogr")
            if not layer.isValid():
                raise _unreadable(file)
            fields = [field.name() for field in layer.fields() if field.name().lower() != "fid"]
            table = table_from_source(layer, name, {field: field for field in fields}, progress)
            yield name, table, crs_text(layer)


def _layers(file: Path) -> list[tuple[str, str]]:
    """Name and source of each layer of a file."""
    whole = QgsVectorLayer(str(file), file.stem, "ogr")
    if not whole.isValid():
        raise _unreadable(file)
    parts = [text.split(QgsDataProvider.sublayerSeparator()) for text in whole.dataProvider().subLayers()]
    names = list(dict.fromkeys(part[1] for part in parts if len(part) > 1))
    if len(names) < 2:
        return [(file.stem, str(file))]
    return [(name, f"{file}|layername={name}") for name in names]


def _unreadable(file: Path) -> InputError:
    return InputError(
        [
            Problem(
                "SOURCE_UNREADABLE",
                file.name,
                tr("{path} cannot be read by QGIS.", path=file),
                tr(
                    "It must be a vector file that GDAL reads; a shapefile needs its .shx and .dbf beside it."
                ),
            )
        ]
    )
