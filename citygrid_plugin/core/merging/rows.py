"""Rows of several files made comparable: one spelling for values, fields and geometries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.schema import LAYER_SCHEMAS

#: The geometry among the names of fields.
GEOMETRY = "geometry"
#: The columns a component is known by, best first: the hidden uuid, then 标识码.
UID, CODE = "uid", "code"
CLASS, START = "class_code", "start_date"

#: Bytes of text after which a shapefile (254) may have cut a value.
_CUT = 240


@dataclass(frozen=True)
class Rows:
    """The rows of one layer of one file, with Python values: blank text and NaN are None."""

    table: FeatureTable

    def __len__(self) -> int:
        return len(self.table)

    @property
    def names(self) -> list[str]:
        """The fields, in the order of the file."""
        return list(self.table.columns)

    @property
    def fids(self) -> NDArray[np.int64]:
        """(n,) feature ids."""
        return self.table.fids

    def column(self, name: str) -> NDArray[np.object_]:
        """(n,) values of a field or geometries; None throughout where the file lacks the field."""
        return self.table.geometry if name == GEOMETRY else self.table.column(name)

    @cached_property
    def wkb(self) -> NDArray[np.object_]:
        """(n,) geometries as bytes: equal bytes are equal geometries."""
        return np.asarray(shapely.to_wkb(self.table.geometry, byte_order=1), dtype=object)

    @property
    def spatial(self) -> bool:
        """Whether any row has a geometry."""
        return bool((~shapely.is_missing(self.table.geometry)).any())

    def row(self, number: int) -> dict[str, Any]:
        """All values of a row by field, the geometry among them."""
        values = {name: column[number] for name, column in self.table.columns.items()}
        return {**values, GEOMETRY: self.table.geometry[number]}


def rows_of(table: FeatureTable) -> Rows:
    """A table as it was read, its values as plain Python objects."""
    columns = {name: _plain(values) for name, values in table.columns.items()}
    return Rows(FeatureTable(table.name, _simple(table.geometry), table.fids, columns))


def aligned(table: FeatureTable, pattern: Rows, lossy: bool = False) -> Rows:
    """The rows of another file, with the field names and types of ``pattern``.

    Fields go by name, upper or lower case, by Chinese title, or (``lossy``: from a shapefile)
    by the ten bytes a shapefile leaves of a name. Fields that ``pattern`` lacks stay as they are.
    """
    columns: dict[str, NDArray[np.object_]] = {}
    names = _names_in(pattern.names, lossy)
    for theirs, values in table.columns.items():
        ours = names.get(theirs.lower(), theirs)
        if ours in columns:
            continue
        columns[ours] = _coerced(ours, _plain(values), pattern.column(ours))
    geometry = _simple(table.geometry)
    if pattern.spatial and shapely.has_z(geometry).any() and not shapely.has_z(pattern.table.geometry).any():
        geometry = shapely.force_2d(geometry)
    return Rows(FeatureTable(pattern.table.name, geometry, table.fids, columns))


def _names_in(names: Sequence[str], lossy: bool) -> dict[str, str]:
    titles = LAYER_SCHEMAS["component"].titles()
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.lower(), name)
    for name in names:
        for spelling in (name, titles.get(name, "")):
            for cut in (spelling, *(_cut(spelling, each) for each in ("utf-8", "gb18030") if lossy)):
                if cut:
                    found.setdefault(cut.lower(), name)
    return found


def _cut(name: str, encoding: str) -> str:
    return name.encode(encoding)[:10].decode(encoding, errors="ignore")


def _plain(values: NDArray[Any]) -> NDArray[np.object_]:
    plain = values.astype(object)
    if values.dtype.kind == "f":
        plain[np.isnan(values)] = None
    elif values.dtype.kind == "M":
        plain = np.datetime_as_string(values).astype(object)
        plain[np.isnat(values)] = None
    elif values.dtype.kind == "O":
        blank = plain == ""
        if np.any(blank):
            plain[blank] = None
        plain[np.asarray(plain != plain, dtype=bool)] = None  # noqa: PLR0124  # NaN
    return plain


def _simple(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Empty geometries as None, collections of one part as that part."""
    simple = geometry.copy()
    simple[shapely.is_empty(geometry)] = None
    single = (shapely.get_type_id(simple) >= 4) & (shapely.get_num_geometries(simple) == 1)
    if single.any():
        simple[single] = shapely.get_geometry(simple[single], 0)
    return simple


def _coerced(name: str, values: NDArray[np.object_], pattern: NDArray[np.object_]) -> NDArray[np.object_]:
    """Values in the type that the pattern's column has: codes read as numbers are text again."""
    wanted = next((type(value) for value in pattern.tolist() if value is not None), None)
    present = set(map(type, values.tolist())) - {type(None)}
    if wanted is str and present - {str}:
        values = _mapped(values, _text)
    elif wanted in (int, float) and str in present:
        values = _mapped(values, _number)
    if name.endswith("_date") and any(
        isinstance(value, str) and len(value) > 8 for value in values[:100].tolist()
    ):
        values = _mapped(values, _date)
    return values


def _mapped(values: NDArray[np.object_], change: Any) -> NDArray[np.object_]:
    changed = [None if value is None else change(value) for value in values.tolist()]
    return np.array([*changed, None], dtype=object)[:-1]


def _text(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _number(value: Any) -> Any:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return value
    return int(number) if number.is_integer() else number


def _date(value: Any) -> Any:
    """A date of a shapefile (2026-07-01) as the data model has it (20260701)."""
    digits = str(value)[:10].replace("-", "").replace("/", "")
    return digits if len(digits) == 8 and digits.isdigit() else value


def filled(values: NDArray[np.object_]) -> NDArray[np.bool_]:
    """(n,) where there is a value."""
    return np.fromiter((value is not None for value in values.tolist()), dtype=bool, count=len(values))


def was_cut(old: Any, new: Any) -> bool:
    """Whether ``new`` is what a shapefile leaves of ``old``: its beginning, or a text without its blanks."""
    if not isinstance(old, str) or not isinstance(new, str):
        return False
    return old.rstrip() == new.rstrip() or (old.startswith(new) and len(new.encode("utf-8")) >= _CUT)


def positions(geometry: NDArray[np.object_], geographic: bool) -> NDArray[np.float64]:
    """(n, 2) where things are, in metres; NaN without geometry.

    Points as they are, other shapes at their centroid. Degrees become metres on the sphere,
    each at its own latitude, which is right to a hundredth over the metres that matter here.
    """
    points = geometry.copy()
    other = ~shapely.is_missing(points) & (shapely.get_type_id(points) != 0)
    points[other] = shapely.centroid(points[other])
    xy = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    if geographic:
        radius = 6_371_008.8
        y = np.radians(xy[:, 1])
        xy = np.column_stack([radius * np.radians(xy[:, 0]) * np.cos(y), radius * y])
    return xy


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal, geometries to the last bit."""
    if isinstance(one, shapely.Geometry) and isinstance(other, shapely.Geometry):
        return bool(shapely.to_wkb(one, byte_order=1) == shapely.to_wkb(other, byte_order=1))
    return bool(one == other) and (one is None) == (other is None)


def as_text(value: Any) -> str:
    """A value for a reader: "" for none, WKT for a geometry."""
    if value is None:
        return ""
    if isinstance(value, shapely.Geometry):
        return str(shapely.to_wkt(value, rounding_precision=-1))
    return str(value)


def as_json(row: Mapping[str, Any] | None) -> str:
    """A whole row, by field; the geometry as WKT with all its digits."""
    if row is None:
        return ""
    plain = {
        name: as_text(value) if isinstance(value, shapely.Geometry) else value for name, value in row.items()
    }
    return json.dumps(plain, ensure_ascii=False, default=str)


def has_row(rows: NDArray[np.intp] | None, row: int) -> bool:
    """Whether ``row`` is among ``rows``, which ascend."""
    if rows is None or not len(rows):
        return False
    position = int(np.searchsorted(rows, row))
    return position < len(rows) and rows[position] == row
