"""Read an OpenStreetMap extract: .osm and .osm.pbf, or layers somebody extracted earlier.

For the scripts; the plugin reads through QGIS.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span
from .ogr_reader import OgrReader, list_layers
from .vector_source import read_table

COMMUNITY = "community"
#: What GDAL's OSM driver makes of an extract; its relations of other kinds hold lines twice.
OSM_LAYERS = ("points", "lines", "multipolygons")


def read_extract(
    path: str | Path, without: Collection[str] = (), progress: Progress | None = None
) -> tuple[list[FeatureTable], str | None]:
    """Every layer of an extract with all its columns, and their CRS.

    ``without`` names layers to leave out (communities read apart, a layer that another one
    repeats). Of .osm and .osm.pbf the layers ``OSM_LAYERS`` are read. Raises ``InputError`` for
    what is missing or unreadable, and where the layers are not all in one CRS.
    """
    path, progress = Path(path), progress or Silent()
    there = list_layers(path, path.name)
    unknown = [name for name in without if name not in there]
    if unknown:
        raise InputError(
            [
                Problem(
                    "LAYER_NOT_FOUND",
                    name,
                    tr(
                        "{path} has no layer of this name; it has: {names}.",
                        path=path,
                        names=", ".join(there),
                    ),
                    tr("Give one of those names."),
                )
                for name in unknown
            ]
        )
    is_osm = set(OSM_LAYERS) <= set(there)
    names = [name for name in (OSM_LAYERS if is_osm else there) if name not in without]
    tables, systems = [], {}
    for number, name in enumerate(names):
        progress.set(number / len(names), tr("Reading {layer}", layer=name))
        part = Span(progress, number / len(names), (number + 1) / len(names))
        table, crs = read_table(path, name, progress=part)
        if len(table):
            tables.append(table)
            systems[name] = crs
    if len(set(systems.values())) > 1:
        listed = ", ".join(f"{name}: {crs}" for name, crs in systems.items())
        raise InputError(
            [
                Problem(
                    "CRS_MIXED",
                    path.name,
                    tr("Its layers are in several coordinate reference systems ({listed}).", listed=listed),
                    tr("An OpenStreetMap extract is in EPSG:4326: bring the layers back to it."),
                )
            ]
        )
    return tables, next(iter(systems.values()), None)


def read_communities(
    where: str, path: str | Path, progress: Progress | None = None
) -> tuple[FeatureTable, str | None]:
    """The communities and their CRS: ``where`` is a layer of ``path``, or "FILE" or
    "FILE|layername=LAYER" of their own; the fields are found by name or Chinese title."""
    file, _, layer = where.partition("|layername=")
    own = Path(file)
    reader = OgrReader(own, layer or None, COMMUNITY, None) if own.exists() else None
    reader = reader or OgrReader(Path(path), where, COMMUNITY, None)
    columns = reader.recognise(COMMUNITY, {})
    return FeatureTable(COMMUNITY, *reader.read(columns, progress or Silent())), reader.crs
