"""One layer of any OGR source, read by columns and in chunks, with text in the right encoding."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.raw import read as read_columns

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, check_cancelled
from ..core.model.schema import LAYER_SCHEMAS
from .dbf_encoding import cut_name, declared_encoding, decode, detect_encoding, python_encoding
from .layer_mapping import join_names

#: Features read between two looks at the cancel button; about 0.1 s.
_CHUNK = 50_000
#: Degrees of arc between two vertices of a curve made straight: 2 cm off at a radius of 500 m.
_ARC_STEP = "1"
#: What pyogrio raises about a file: its own errors are RuntimeErrors.
_FAULTS = (RuntimeError, ValueError, OSError)

pyogrio.set_gdal_config_options({"OGR_ARC_STEPSIZE": _ARC_STEP})


def list_layers(path: Path, label: str) -> list[str]:
    """Names of the layers in a file; ``label`` is what errors call it."""
    if not path.exists():
        raise source_error(
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


class OgrReader:
    """One layer of a file: its names and CRS at once, its features in chunks."""

    def __init__(self, path: Path, layer: str | None, label: str, encoding: str | None) -> None:
        self.path, self.label = path, label
        self.layer = self._choose_layer(layer)
        self.is_shapefile = path.suffix.lower() == ".shp"
        self.given = self._known_encoding(encoding) if encoding else None
        self.declared = declared_encoding(path) if self.is_shapefile else None
        self.options: dict[str, Any] = {}
        if self.is_shapefile:
            # Every byte comes as the character of its number and is decoded here.
            self.options["ENCODING"] = "ISO-8859-1"
        elif self.given:
            self.options["encoding"] = self.given
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
        for field in LAYER_SCHEMAS[role].fields:
            theirs = self._named(field.name) or self._named(field.title)
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
            with np.errstate(invalid="ignore"):  # NaN is no reason to complain yet
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
        layers = list_layers(self.path, self.label)
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
        raise source_error(
            "LAYER_NOT_FOUND",
            self.label,
            message,
            tr("Name the layer: {path}|layername=LAYER.", path=self.path),
        )

    def _find(self, ours: str, theirs: str) -> str:
        found = self._named(theirs)
        if found is not None:
            return found
        raise source_error(
            "FIELD_NOT_FOUND",
            self.label,
            tr(
                'There is no field "{name}"; the fields are: {names}.',
                name=theirs,
                names=join_names(self.names) or "–",
            ),
            tr("Correct the mapping of {layer}.{field}.", layer=self.label, field=ours),
        )

    def _named(self, wanted: str) -> str | None:
        """The field called ``wanted``, upper or lower case, or cut to the width a shapefile allows."""
        spellings = {wanted.lower()}
        if self.is_shapefile:
            spellings |= {cut_name(wanted.lower(), encoding) for encoding in ("utf-8", "gb18030")}
        return next((name for name in self.names if name.lower() in spellings), None)

    def _known_encoding(self, name: str) -> str:
        encoding = python_encoding(name)
        if encoding is None:
            raise source_error(
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
        encoding = detect_encoding(names, self.declared, self.given)
        if encoding is not None and not all(name.isascii() for name in names):
            self.declared = encoding  # what reads the names is likely to read the values
        return [decode(name, encoding or "latin-1") for name in names]

    def _decode_values(self, columns: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """Text columns of a shapefile in the encoding that reads all of them."""
        encoded = {
            name: [value.encode("latin-1") if isinstance(value, str) else value for value in column]
            for name, column in columns.items()
            if column.dtype == object
        }
        texts = [value for column in encoded.values() for value in column if isinstance(value, bytes)]
        encoding = detect_encoding(texts, self.declared, self.given)
        if encoding is None:
            raise source_error(
                "ENCODING_WRONG",
                self.label,
                tr(
                    "The text of {path} is not in {encoding}.",
                    path=self.path,
                    encoding=self.given or "UTF-8, GB18030",
                ),
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


def source_error(rule: str, layer: str, message: str, mend: str) -> InputError:
    """One problem, ready to raise."""
    return InputError([Problem(rule, layer, message, mend)])


def _unreadable(path: Path, label: str, error: Exception) -> InputError:
    return source_error(
        "SOURCE_UNREADABLE",
        label,
        tr("{path} cannot be read ({reason}).", path=path, reason=error),
        tr("It must be a vector file that GDAL reads; a shapefile needs its .shx and .dbf beside it."),
    )
