"""Tables of components in whatever form they come: shapefile, CSV, GeoJSON, GeoPackage, FileGDB, OSM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.exchange.classes import ClassFinder, Standards
from ..core.exchange.fields import match_fields
from ..core.exchange.importing import has_tags
from ..core.model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span
from ..core.model.schema import LAYER_SCHEMAS
from .csv_table import SUFFIXES as CSV_SUFFIXES
from .csv_table import placed, read_csv
from .exchange_mapping import ExchangeMapping
from .ogr_reader import OgrReader, list_layers
from .osm_extract import OSM_LAYERS

#: What a folder may hold that counts.
_SUFFIXES = (".shp", ".gpkg", ".geojson", ".tab", ".mif", ".fgb", ".gml", ".gdb")
#: Layers of ours that hold something else, though they have fields of the same names.
_OTHERS = (set(LAYER_SCHEMAS) | set(CENSUS_SCHEMAS)) - {"component", *COMPONENT_LAYERS}
#: Fields that a layer must have in common with a component to be taken for one.
_ENOUGH = 3


@dataclass(frozen=True)
class ComponentSource:
    """What was read: ``tables`` with their own columns, the CRS of each, and the layers left aside."""

    tables: tuple[FeatureTable, ...]
    crs_of: dict[str, str | None]
    aside: tuple[str, ...] = ()


def read_components(
    path: str | Path, mapping: ExchangeMapping, standards: Standards, progress: Progress | None = None
) -> ComponentSource:
    """Every layer of a file, or of the files of a folder, that holds components.

    With ``mapping.layers`` those; else the only one there is, or of several those that are called as
    a class, have fields of components, or tags of OpenStreetMap. Raises ``InputError``.
    """
    path, progress = Path(path), progress or Silent()
    if not path.exists():
        raise _fault(path, tr("{path} does not exist.", path=path))
    if path.suffix.lower() in CSV_SUFFIXES:
        table, crs = read_csv(path, mapping.encoding, (mapping.x, mapping.y, mapping.wkt))
        return ComponentSource((table,), {table.name: mapping.crs or crs})
    readers = _readers(path, mapping)
    if mapping.layers:
        there = [reader.layer for reader in readers]
        missing = [name for name in mapping.layers if name not in there]
        if missing:
            raise _fault(
                path,
                tr(
                    '{path} has no layer "{name}"; it has: {names}.',
                    path=path,
                    name=missing[0],
                    names=", ".join(there),
                ),
            )
        chosen = [reader for reader in readers if reader.layer in mapping.layers]
    elif len(readers) == 1:
        chosen = readers
    else:
        chosen = [reader for reader in readers if _of_components(reader, standards)]
    if not chosen:
        raise _fault(
            path,
            tr(
                "No layer of components was found in {path}; it has: {names}.",
                path=path,
                names=", ".join(reader.layer for reader in readers),
            ),
        )
    tables, crs_of = [], {}
    for number, reader in enumerate(chosen):
        part = Span(progress, number / len(chosen), (number + 1) / len(chosen))
        columns = {name: name for name in reader.names if name.lower() != "fid"}
        name = reader.layer
        while name in crs_of:
            name = f"{reader.path.stem} {name}"
        table = FeatureTable(name, *reader.read(columns, part))
        told = None
        if reader.crs is None:  # perhaps a table with coordinates in columns
            table, told = placed(table, (mapping.x, mapping.y, mapping.wkt))
        tables.append(table)
        crs_of[name] = mapping.crs or reader.crs or told
    aside = tuple(reader.layer for reader in readers if reader not in chosen)
    return ComponentSource(tuple(tables), crs_of, aside)


def _readers(path: Path, mapping: ExchangeMapping) -> list[OgrReader]:
    files: Sequence[Path] = [path]
    if path.is_dir() and path.suffix.lower() != ".gdb":
        files = sorted(each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES)
    made = []
    for file in files:
        layers = list_layers(file, file.name)
        if set(OSM_LAYERS) <= set(layers):
            layers = list(OSM_LAYERS)
        made += [OgrReader(file, layer, layer, mapping.encoding or None) for layer in layers]
    if not made:
        raise _fault(path, tr("{path} holds no layers.", path=path))
    return made


def _of_components(reader: OgrReader, standards: Standards) -> bool:
    if reader.layer in _OTHERS:
        return False
    empty = np.empty(0, dtype=object)
    if has_tags(replace(FeatureTable.empty(reader.layer), columns=dict.fromkeys(reader.names, empty))):
        return True
    found = match_fields(reader.names, standards.profiles)
    if ClassFinder(standards).find(reader.layer).code:
        return True
    return len(found) >= _ENOUGH and bool({"code", "class_code", "class_name"} & set(found))


def _fault(path: Path, message: str) -> InputError:
    mend = tr("Give a vector file, a table with coordinates, or name the layers with components.")
    return InputError([Problem("SOURCE_NOT_FOUND", path.name, message, mend)])
