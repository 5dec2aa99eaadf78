"""An OpenStreetMap extract read by QGIS's own OGR provider."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProviderRegistry, QgsProviderSublayerDetails, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Span
from .features import crs_text, table_from_source

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress

#: What GDAL's OSM driver makes of an extract; its relations of other kinds hold lines twice.
OSM_LAYERS = ("points", "lines", "multipolygons")


def read_extract(path: str, progress: Progress) -> tuple[list[FeatureTable], str | None]:
    """Every layer of an extract with all its fields, and their CRS.

    Of .osm and .osm.pbf the layers ``OSM_LAYERS`` are read, of other files all that have
    geometry. Raises ``InputError`` where QGIS cannot read the file.
    """
    uris = {details.name(): details.uri() for details in _layers(path)}
    if set(OSM_LAYERS) <= set(uris):
        uris = {name: uris[name] for name in OSM_LAYERS}
    tables, crs = [], None
    for number, (name, uri) in enumerate(uris.items()):
        progress.set(number / len(uris), tr("Reading {layer}", layer=name))
        layer = QgsVectorLayer(uri, name, "ogr")
        if not layer.isValid():
            raise _unreadable(path)
        part = Span(progress, number / len(uris), (number + 1) / len(uris))
        table = table_from_source(layer, name, progress=part)
        if len(table):
            tables.append(table)
            crs = crs or crs_text(layer)
    if not tables:
        raise _unreadable(path)
    return tables, crs


def _layers(path: str) -> list[QgsProviderSublayerDetails]:
    found = QgsProviderRegistry.instance().querySublayers(path)
    return [details for details in found if details.providerKey() == "ogr"]


def _unreadable(path: str) -> InputError:
    return InputError(
        [
            Problem(
                "SOURCE_UNREADABLE",
                Path(path).name,
                tr("QGIS finds no features in {path}.", path=path),
                tr("Give an OpenStreetMap extract: .osm.pbf, .osm, or a GeoPackage of layers with tags."),
            )
        ]
    )
