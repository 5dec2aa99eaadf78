"""Read any OGR source into feature tables: GeoPackage, shapefile, file geodatabase, TAB, GeoJSON …

For the scripts; QGIS reads its own layers (``layers.features``). pyogrio hands whole
columns and WKB over, some twenty times as fast as feature by feature.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.raw import read as read_columns

from ..core.model.features import BASE_LAYERS, FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import LAYER_SCHEMAS
from .dbf_encoding import declared_encoding, decode, detect_encoding, python_encoding
from .layer_mapping import LayerMapping, LayerSource, join_names, role_of

#: Features read between two looks at the cancel button; about 0.1 s.
_CHUNK = 50_000
#: Degrees of arc between two vertices of a curve made straight: 2 cm off at a radius of 500 m.
_ARC_STEP = "1"
#: What a folder may hold that counts as a layer.
_SUFFIXES = (".shp", ".gpkg", ".gdb", ".geojson", ".json", ".tab", ".mif", ".fgb", ".gml")
#: What pyogrio raises about a file: its own errors are RuntimeErrors.
_FAULTS = (RuntimeError, ValueError, OSError)

pyogrio.set_gdal_config_options({"OGR_ARC_STEPSIZE": _ARC_STEP})


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
    reader = _Reader(path, layer, label, encoding)
    return FeatureTable(label, *reader.read(reader.choose(fields), progress)), reader.crs


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
            reader = _Reader(Path(where.path), where.layer, role, where.encoding)
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
            raise _error(
                "LAYER_NOT_FOUND",
                role,
                tr("The mapping has fields for this layer, but {source} has no such layer.", source=source),
                tr("Say where it is: --layer {layer}=PATH.", layer=role),
            )
    if not located:
        names = join_names([name for name, _ in _layers_in(Path(source))]) if source else ""
        raise _error(
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
            raise _error(
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
    return [(layer, path) for path in files for layer in _list_layers(path, source.name)]


def _list_layers(path: Path, label: str) -> list[str]:
    if not path.exists():
        raise _error(
            "SOURCE_NOT_FOUND",
            label,
            tr("{path} does not exist.", path=path),
            tr("Check the path; it is looked for from {folder}.", folder=Path.cwd()),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # said again when the layer is read
            return [str(layer) for layer, _ in pyogrio.list_layers(path)]
    except _FAULTS as error:
        raise _unreadable(path, label, error) from error


class _Reader:
    """One layer of a file: its names and CRS at once, its features in chunks."""

    def __init__(self, path: Path, layer: str | None, label: str, encoding: str | None) -> None:
        self.path, self.label = path, label
        self.layer = self._choose_layer(layer)
        self.is_shapefile = path.suffix.lower() == ".shp"
        self.encoding = self._known_encoding(encoding) if encoding else None
        self.options: dict[str, Any] = {}
        if self.is_shapefile:
            # Every byte comes as the character of its number and is decoded here.
            self.options["ENCODING"] = "ISO-8859-1"
            self.encoding = self.encoding or declared_encoding(path)
        elif self.encoding:
            self.options["encoding"] = self.encoding
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # said again, and logged, when the features are read
                info = pyogrio.read_info(path, layer=self.layer, **self.options)
        except _FAULTS as error:
            raise _unreadable(path, label, error) from error
        self.crs = _crs_text(info["crs"])
        self.raw_names = [str(name) for name in info["fields"]]
        self.names = self._decode_names()

    def choose(self, fields: Mapping[str, str] | None) -> dict[str, str]:
        """Our name -> theirs for every column to read; all of them if ``fields`` is None."""
        if fields is None:
            return {name: name for name in self.names}
        return {ours: self._find(ours, theirs) for ours, theirs in fields.items()}

    def recognise(self, role: str, fields: Mapping[str, str]) -> dict[str, str]:
        """As ``choose``, with the other fields of layer ``role`` that go by name or Chinese title."""
        chosen = self.choose(fields)
        by_name = {name.lower(): name for name in reversed(self.names)}
        for field in LAYER_SCHEMAS[role].fields:
            theirs = by_name.get(field.name.lower()) or by_name.get(field.title.lower())
            if theirs is not None and field.name not in chosen:
                chosen[field.name] = theirs
        return chosen

    def read(
        self, columns: Mapping[str, str], progress: Progress
    ) -> tuple[NDArray[np.object_], NDArray[np.int64], dict[str, NDArray[Any]]]:
        """Geometries, feature ids, and the columns by our name."""
        raw = dict(zip(self.names, self.raw_names, strict=True))
        wanted = sorted({raw[theirs] for theirs in columns.values()}, key=self.raw_names.index)
        geometry, fids, values = [], [], []
        seen: set[str] = set()
        start = 0
        while True:
            check_cancelled(progress)
            meta, ids, wkb, data = self._read_chunk(wanted, start, seen, progress)
            geometry.append(shapely.from_wkb(wkb) if wkb is not None else np.full(len(ids), None))
            fids.append(ids)
            values.append(dict(zip(meta["fields"], data, strict=True)))
            start += len(ids)
            if len(ids) < _CHUNK:
                break
            progress.log(tr("{layer}: {count} features read", layer=self.label, count=start))
        joined = {name: np.concatenate([chunk[name] for chunk in values]) for name in wanted}
        if self.is_shapefile:
            joined = self._decode_values(joined)
        return (
            np.concatenate(geometry).astype(object),
            np.concatenate(fids).astype(np.int64),
            {ours: joined[raw[theirs]] for ours, theirs in columns.items()},
        )

    def _read_chunk(
        self, wanted: list[str], start: int, seen: set[str], progress: Progress
    ) -> tuple[Any, ...]:
        """One read of pyogrio; what GDAL complains of goes into the log, each complaint once."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                chunk = read_columns(
                    self.path,
                    layer=self.layer,
                    columns=wanted,
                    skip_features=start,
                    max_features=_CHUNK,
                    return_fids=True,
                    datetime_as_string=True,
                    **self.options,
                )
            except _FAULTS as error:
                raise _unreadable(self.path, self.label, error) from error
        for text in dict.fromkeys(str(warning.message) for warning in caught):
            if text not in seen:
                progress.log(f"{self.label}: {text}")
                seen.add(text)
        return chunk

    def _choose_layer(self, layer: str | None) -> str:
        layers = _list_layers(self.path, self.label)
        if layer is None and len(layers) == 1:
            return layers[0]
        if layer in layers:
            return str(layer)
        if layer is None:
            message = tr("{path} has several layers: {names}.", path=self.path, names=join_names(layers))
        else:
            message = tr(
                '{path} has no layer "{name}"; it has: {names}.',
                path=self.path,
                name=layer,
                names=join_names(layers),
            )
        raise _error(
            "LAYER_NOT_FOUND",
            self.label,
            message,
            tr("Name the layer: {path}|layername=LAYER.", path=self.path),
        )

    def _find(self, ours: str, theirs: str) -> str:
        for name in self.names:
            if name.lower() == theirs.lower():
                return name
        raise _error(
            "FIELD_NOT_FOUND",
            self.label,
            tr(
                'There is no field "{name}"; the fields are: {names}.',
                name=theirs,
                names=join_names(self.names) or "–",
            ),
            tr("Correct the mapping of {layer}.{field}.", layer=self.label, field=ours),
        )

    def _known_encoding(self, name: str) -> str:
        encoding = python_encoding(name)
        if encoding is None:
            raise _error(
                "ENCODING_UNKNOWN",
                self.label,
                tr('There is no encoding "{name}".', name=name),
                tr("Chinese files are in GB18030 (which contains GBK) or UTF-8."),
            )
        return encoding

    def _decode_names(self) -> list[str]:
        if not self.is_shapefile:
            return list(self.raw_names)
        names = [name.encode("latin-1") for name in self.raw_names]
        encoding = detect_encoding(names, self.encoding) or "latin-1"
        if not all(name.isascii() for name in names):
            self.encoding = encoding
        return [decode(name, encoding) for name in names]

    def _decode_values(self, columns: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """Text columns of a shapefile in the encoding that reads all of them."""
        encoded = {
            name: [value.encode("latin-1") if isinstance(value, str) else value for value in column]
            for name, column in columns.items()
            if column.dtype == object
        }
        texts = [value for column in encoded.values() for value in column if isinstance(value, bytes)]
        encoding = detect_encoding(texts, self.encoding)
        if encoding is None:
            raise _error(
                "ENCODING_WRONG",
                self.label,
                tr("The text of {path} is neither UTF-8 nor GB18030.", path=self.path),
                tr('Name its encoding in a .cpg file beside it, or as "encoding" in the mapping.'),
            )
        for name, column in encoded.items():
            decoded = [decode(value, encoding) if isinstance(value, bytes) else value for value in column]
            columns[name] = np.array([*decoded, None], dtype=object)[:-1]
        return columns


def _crs_text(crs: str | None) -> str | None:
    """The CRS of a layer, or None where a GeoPackage says "undefined"."""
    if not crs:
        return None
    try:
        name = pyproj.CRS.from_user_input(crs).name.lower()
    except pyproj.exceptions.CRSError:
        return None
    return None if name.startswith("undefined") else crs


def _error(rule: str, layer: str, message: str, mend: str) -> InputError:
    return InputError([Problem(rule, layer, message, mend)])


def _unreadable(path: Path, label: str, error: Exception) -> InputError:
    return _error(
        "SOURCE_UNREADABLE",
        label,
        tr("{path} cannot be read ({reason}).", path=path, reason=error),
        tr("It must be a vector file that GDAL reads; a shapefile needs its .shx and .dbf beside it."),
    )
