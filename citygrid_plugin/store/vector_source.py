"""Read any OGR source into feature tables: GeoPackage, shapefile, file geodatabase, TAB, GeoJSON …

For the scripts; QGIS reads its own layers (``layers.features``). pyogrio hands whole
columns and WKB over, some twenty times as fast as feature by feature.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..core.model.features import BASE_LAYERS, FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span
from .layer_mapping import LayerMapping, LayerSource, join_names, role_of
from .ogr_reader import OgrReader, list_layers, source_error

#: What a folder may hold that counts as a layer.
_SUFFIXES = (".shp", ".gpkg", ".gdb", ".geojson", ".json", ".tab", ".mif", ".fgb", ".gml")


def read_table(
    path: str | Path,
    layer: str | None = None,
    *,
    name: str | None = None,
    fields: Mapping[str, str] | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> tuple[FeatureTable, str | None]:
    """One layer of ``path`` as a table called ``name``, and its CRS ("EPSG:4547", WKT, or None).

    ``layer`` may be left out where there is but one. ``fields`` maps our names to theirs
    and chooses the columns; without it all come, under their own names. Curves are made
    straight (a vertex per degree of arc), measures (M) dropped, heights (Z) and multi-part
    geometries kept for ``core.intake`` to judge, and so are NaN coordinates and features
    without geometry. ``encoding`` of a shapefile is found by itself unless given.

    Raises ``InputError`` naming file, layer or field that is missing or unreadable.
    """
    path, progress = Path(path), progress or Silent()
    label = name or layer or path.stem
    reader = OgrReader(path, layer, label, encoding)
    return FeatureTable(label, *reader.read(reader.choose(fields), progress)), reader.crs


def read_known_table(
    path: str | Path, name: str, layer: str | None = None, progress: Progress | None = None
) -> tuple[FeatureTable, str | None]:
    """The layer ``name`` of the data model from a file, and its CRS, as ``read_table`` reads it.

    Fields that go by our name or Chinese title come under our name, the others under their
    own. Without ``layer`` it is the one called ``name``, or the only one there is.
    """
    path, progress = Path(path), progress or Silent()
    if layer is None and name in list_layers(path, name):
        layer = name
    reader = OgrReader(path, layer, name, None)
    columns = reader.recognise(name, {})
    others = {theirs: theirs for theirs in reader.names if theirs not in columns.values()}
    return FeatureTable(name, *reader.read({**others, **columns}, progress)), reader.crs


def read_base_data(
    source: str | Path | None,
    mapping: LayerMapping | None = None,
    progress: Progress | None = None,
) -> tuple[dict[str, FeatureTable], dict[str, str | None]]:
    """The base data of a division, by layer: tables, and the CRS of each (None: unknown).

    ``source`` is a GeoPackage, a file geodatabase, another OGR file, or a folder of files;
    layers called as in the data model, or as such layers are commonly called in Chinese,
    are found in it. ``mapping`` says where a layer or field is called otherwise or lies
    elsewhere. Of the attributes only those of the data model and of ``mapping`` come. A
    layer that is not there is not in the result: ``core.intake.prepare`` says whether it
    may be missing.

    Raises ``InputError`` with everything that cannot be found or read.
    """
    progress = progress or Silent()
    problems: list[Problem] = []
    sources = _locate(source, mapping or {})
    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    for number, (role, where) in enumerate(sources.items()):
        progress.set(number / len(sources), tr("Reading {layer}", layer=role))
        span = Span(progress, number / len(sources), (number + 1) / len(sources))
        try:
            reader = OgrReader(Path(where.path), where.layer, role, where.encoding)
            table = FeatureTable(role, *reader.read(reader.recognise(role, where.fields), span))
        except InputError as error:
            problems += error.problems
            continue
        tables[role], crs_of[role] = table, reader.crs
        progress.log(
            tr("{layer}: {count} features from {source}", layer=role, count=len(table), source=where)
        )
    if problems:
        raise InputError(problems)
    return tables, crs_of


def _locate(source: str | Path | None, mapping: LayerMapping) -> dict[str, LayerSource]:
    """Where every layer of the base data lies, in the order of ``BASE_LAYERS``."""
    located = _find_layers(Path(source)) if source else {}
    for role, where in mapping.items():
        if where.path:
            located[role] = where
        elif where.layer is not None and source:
            located[role] = replace(where, path=str(source))
        elif role in located:
            located[role] = replace(located[role], fields=where.fields, encoding=where.encoding)
        else:
            raise source_error(
                "LAYER_NOT_FOUND",
                role,
                tr("The mapping has fields for this layer, but {source} has no such layer.", source=source),
                tr("Say where it is: --layer {layer}=PATH.", layer=role),
            )
    if not located:
        names = join_names([name for name, _ in _layers_in(Path(source))]) if source else ""
        raise source_error(
            "LAYER_NOT_FOUND",
            "community",
            tr(
                "No layer of the base data was found in {source}; it has: {names}.",
                source=source,
                names=names,
            ),
            tr("Say which is which: --layer community=PATH|layername=LAYER."),
        )
    return {role: located[role] for role in BASE_LAYERS if role in located}


def _find_layers(source: Path) -> dict[str, LayerSource]:
    """The layers of the base data that can be told by their names in a file or folder."""
    found: dict[str, LayerSource] = {}
    for layer, path in _layers_in(source):
        role = role_of(layer)
        if role is None:
            continue
        where = LayerSource(str(path), layer)
        if role in found:
            raise source_error(
                "LAYER_AMBIGUOUS",
                role,
                tr("Both {first} and {second} may be this layer.", first=found[role], second=where),
                tr("Say which: --layer {layer}=PATH|layername=LAYER.", layer=role),
            )
        found[role] = where
    return found


def _layers_in(source: Path) -> list[tuple[str, Path]]:
    """Names of the layers in a file, or in the files of a folder, each with the file it is in."""
    files = [source]
    if source.is_dir() and source.suffix.lower() != ".gdb":
        files = sorted(path for path in source.iterdir() if path.suffix.lower() in _SUFFIXES)
    return [(layer, path) for path in files for layer in list_layers(path, source.name)]
