"""A census as it lies in a file: its component layers and the tables that belong to them.

GeoPackages are read with Python's own sqlite3, so that plugin and scripts share it; any other
format is read by whoever calls (``store.census_source`` for scripts, QGIS in the plugin).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ..core.crs.projecting import not_finite, parse_crs, project_table, same_crs
from ..core.merging.conflicts import CONFLICT_LAYER
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, check_cancelled

#: A layer belongs to a census if it has the class (类别代码) of things, under one of these names.
_OF_COMPONENTS = frozenset({"class_code", "类别代码", "类别代"})
#: Tables that are no part of the data, or tell of the file alone, such as whose it is.
_NOT_DATA = frozenset({"layer_styles", "qgis_projects", CONFLICT_LAYER, "flag", "census_info"})
#: Rows read between two looks at the cancel button.
_CHUNK = 20_000
#: Values by which a column is known to repeat itself.
_SAMPLE = 2_000
#: Bytes of the box in the header of a geometry (GeoPackage 2.1.3), by its kind.
_BOX_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_LAYERS = """
    SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
    FROM gpkg_contents c
    JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table'
    LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
    LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
    WHERE c.data_type IN ('features', 'attributes') ORDER BY c.table_name
"""

_ALL = "SELECT {columns} FROM main.{table} t ORDER BY t.{key}"
_KEYS = "SELECT {key} FROM main.{table} ORDER BY {key}"
#: Rows that the file beside has not, or not alike.
_DIFFERENT = (
    "SELECT {columns} FROM main.{table} t LEFT JOIN alike.{table} b ON b.{key} = t.{key} "
    "WHERE {differ} ORDER BY t.{key}"
)

#: A layer: its name, its rows, its CRS (None: unknown).
Layer = tuple[str, FeatureTable, str | None]
#: Reads the layers of a file that is no GeoPackage.
OtherReader = Callable[[Path, Progress], Iterable[Layer]]


@dataclass(frozen=True)
class CensusFile:
    """A census that was read.

    ``crs``: that of its component layers, None if it has none. ``layers``: component layers and
    tables without geometry, by name. ``conflicts``: the layer of an earlier merge, if it has one.
    ``lossy``: it is a shapefile. ``least_move``: more than 0 after ``to_crs`` moved it.
    """

    path: Path
    crs: str | None
    layers: Mapping[str, FeatureTable]
    conflicts: FeatureTable | None = None
    lossy: bool = False
    least_move: float = 0.0
    crs_of: Mapping[str, str | None] = field(default_factory=dict)
    #: The layers that have geometries.
    spatial: frozenset[str] = frozenset()

    @property
    def components(self) -> list[str]:
        """The layers with components."""
        return [
            name
            for name, table in self.layers.items()
            if name in self.spatial and _is_component(table.columns)
        ]

    def to_crs(self, crs: str | None) -> CensusFile:
        """The same with all component layers in ``crs``."""
        if crs is None:
            return self
        layers, moved = dict(self.layers), False
        for name in self.components:
            own = self.crs_of.get(name)
            if own is None or same_crs(own, crs):
                continue
            layers[name] = project_table(layers[name], own, crs)
            moved = True
            lost = not_finite(layers[name]) & ~not_finite(self.layers[name])
            if lost.any():
                raise _problem(
                    "CRS_WRONG",
                    f"{self.path.name}: {name}",
                    tr(
                        "{count} features cannot be brought into the CRS of the master.",
                        count=int(lost.sum()),
                    ),
                    tr("Correct the CRS of that layer."),
                    layers[name].fids[lost],
                )
        # A millimetre there and back, in the units of the master.
        least = 1e-8 if is_geographic(crs) else 1e-3
        return replace(self, layers=layers, crs=crs, least_move=least if moved else self.least_move)


def is_geographic(crs: str | None) -> bool:
    """Whether coordinates are degrees."""
    return crs is not None and bool(pyproj.CRS.from_user_input(crs).is_geographic)


def read_census(
    path: str | Path,
    other: OtherReader | None = None,
    progress: Progress | None = None,
    like: CensusFile | None = None,
) -> CensusFile:
    """Read all component layers of a file or folder, and its tables without geometry.

    ``like``: a census that this one is likely to be a copy of, as it was read. Rows that are the
    same in both files are taken from there, which is several times as fast as reading them.
    Raises ``InputError`` for a file that is not there, cannot be read, or has no component layer.
    """
    path, progress = Path(path), progress or Silent()
    _require(path)
    if path.suffix.lower() == ".gpkg":
        found = _read_geopackage(path, progress, like)
    elif other is not None:
        layers = list(other(path, progress))
        lossy = path.is_dir() or path.suffix.lower() == ".shp"
        found = CensusFile(
            path,
            next((crs for _, table, crs in layers if crs and _is_component(table.columns)), None),
            {name: table for name, table, _ in layers},
            lossy=lossy,
            crs_of={name: crs for name, _, crs in layers},
            spatial=frozenset(
                name for name, table, _ in layers if (~shapely.is_missing(table.geometry)).any()
            ),
        )
    else:
        raise _problem(
            "SOURCE_UNREADABLE",
            path.name,
            tr("{path} is not a GeoPackage.", path=path),
            tr("Save it as a GeoPackage first."),
        )
    if not found.components:
        raise _problem(
            "CENSUS_EMPTY",
            path.name,
            tr("{path} has no component layer: none of its layers has the field class_code.", path=path),
            tr("Give the file of a census, or name the field for the class (类别代码) class_code."),
        )
    return found


def read_beneath(path: Path, name: str, progress: Progress | None = None) -> Layer | None:
    """A layer that lies beneath the components of a GeoPackage, such as unit_grid; None if it has none."""
    _require(path)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            for found, geometry, *srs in database.execute(_LAYERS).fetchall():
                if found == name:
                    columns = database.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
                    table = _read_table(database, path, name, geometry, columns, progress or Silent())
                    return name, table, _crs(*srs) if geometry is not None else None
    except sqlite3.Error as error:
        raise _problem(
            "SOURCE_UNREADABLE",
            f"{path.name} {name}",
            tr("{path} cannot be read ({reason}).", path=path, reason=error),
            tr("Copy it again from the device, together with the files -wal and -shm beside it."),
        ) from error
    return None


def read_conflicts(path: Path) -> FeatureTable | None:
    """The layer of conflicts in a GeoPackage, None if it has none; raises ``InputError`` as reading does."""
    _require(path)
    return _read_geopackage(path, Silent()).conflicts


def _require(path: Path) -> None:
    if not path.exists():
        raise _problem(
            "SOURCE_NOT_FOUND",
            path.name,
            tr("{path} does not exist.", path=path),
            tr("Check the path; it is looked for from {folder}.", folder=Path.cwd()),
        )


def _is_component(names: Iterable[str]) -> bool:
    lower = {name.lower() for name in names}
    return not lower.isdisjoint(_OF_COMPONENTS)


def _read_geopackage(path: Path, progress: Progress, like: CensusFile | None = None) -> CensusFile:
    layers: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    spatial: set[str] = set()
    conflicts = None
    name = ""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            if like is not None and like.path.suffix.lower() == ".gpkg":
                database.execute("ATTACH ? AS alike", (f"{like.path.resolve().as_uri()}?mode=ro",))
            else:
                like = None
            for name, geometry, *srs in database.execute(_LAYERS).fetchall():
                columns = database.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
                fields = [column[1] for column in columns]
                if name == CONFLICT_LAYER:
                    conflicts = _read_table(database, path, name, geometry, columns, progress)
                    continue
                if name in _NOT_DATA or (geometry is not None and not _is_component(fields)):
                    continue
                progress.set(0.0, tr("Reading {layer}", layer=f"{path.name} {name}"))
                crs_of[name] = _crs(*srs) if geometry is not None else None
                known = like.layers.get(name) if like and like.crs_of.get(name) == crs_of[name] else None
                layers[name] = _read_table(database, path, name, geometry, columns, progress, known)
                spatial.update({name} if geometry is not None else ())
    except sqlite3.Error as error:
        raise _problem(
            "SOURCE_UNREADABLE",
            f"{path.name} {name}".strip(),
            tr("{path} cannot be read ({reason}).", path=path, reason=error),
            tr("Copy it again from the device, together with the files -wal and -shm beside it."),
        ) from error
    first = next((crs for crs in crs_of.values() if crs), None)
    return CensusFile(path, first, layers, conflicts, crs_of=crs_of, spatial=frozenset(spatial))


def _read_table(
    database: sqlite3.Connection,
    path: Path,
    name: str,
    geometry: str | None,
    columns: list[tuple[Any, ...]],
    progress: Progress,
    known: FeatureTable | None = None,
) -> FeatureTable:
    key = next((column[1] for column in columns if column[5]), "rowid")
    fields = [column[1] for column in columns if column[1] not in (key, geometry)]
    stored = [*fields, *([geometry] if geometry else [])]
    names = (key, *stored)

    def sql(text: str) -> str:
        """A statement with its names filled in; names cannot be bound as values are."""
        text = text.replace("{columns}", ", ".join(f"t.{_quoted(each)}" for each in names))
        differ = " OR ".join(f"t.{_quoted(each)} IS NOT b.{_quoted(each)}" for each in names)
        return (
            text.replace("{differ}", differ).replace("{key}", _quoted(key)).replace("{table}", _quoted(name))
        )

    if known is not None and _has_columns(database, name, names):
        keys = database.execute(sql(_KEYS)).fetchall()
        fids = np.array([fid for (fid,) in keys], dtype=np.int64)
        query = sql(_DIFFERENT)
    else:
        known = None
        query = sql(_ALL)
    cursor = database.execute(query)
    parts: list[list[Any]] = [[] for _ in range(1 + len(stored))]
    while rows := cursor.fetchmany(_CHUNK):
        check_cancelled(progress)
        for part, values in zip(parts, zip(*rows, strict=True), strict=True):
            part.extend(values)
    read = np.array(parts[0], dtype=np.int64)
    shapes = np.full(len(read), None, dtype=object)
    if geometry:
        shapes = _geometries(parts[-1], read, f"{path.name} {name}")
    arrays = {field: _array(values) for field, values in zip(fields, parts[1:], strict=False)}
    table = FeatureTable(name, shapes, read, arrays)
    return table if known is None else _completed(table, known, fids)


def _has_columns(database: sqlite3.Connection, table: str, names: tuple[str, ...]) -> bool:
    """Whether the file beside has the same table."""
    found = database.execute("SELECT name FROM pragma_table_info(?, 'alike')", (table,))
    return {name for (name,) in found} == set(names)


def _completed(read: FeatureTable, known: FeatureTable, fids: Any) -> FeatureTable:
    """All rows of a table of which those that ``known`` has alike were not read."""
    new = np.isin(fids, read.fids)
    rows = np.searchsorted(known.fids, fids[~new])  # both are in order of their ids

    def filled(values: Any, others: Any) -> Any:
        column = np.empty(len(fids), dtype=object)
        column[new], column[~new] = values, others[rows]
        return column

    columns = {name: filled(values, known.columns[name]) for name, values in read.columns.items()}
    return FeatureTable(read.name, filled(read.geometry, known.geometry), fids, columns)


def _array(values: list[Any]) -> Any:
    sample = values[:_SAMPLE]
    if 2 * len(set(sample)) < len(sample):
        # Texts of a list, such as departments: one object each is smaller, and faster to compare.
        one: dict[Any, Any] = {}
        values = [one.setdefault((type(value), value), value) for value in values]
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _geometries(blobs: list[bytes | None], fids: Any, label: str) -> Any:
    bodies = _array(
        [None if blob is None else blob[8 + _BOX_BYTES.get((blob[3] >> 1) & 7, 0) :] for blob in blobs]
    )
    shapes = shapely.from_wkb(bodies, on_invalid="ignore")
    bad = shapely.is_missing(shapes) & np.fromiter((body is not None for body in bodies), bool, len(bodies))
    if bad.any():
        raise _problem(
            "GEOMETRY_UNREADABLE",
            label,
            tr("The geometries of {count} features cannot be read.", count=int(bad.sum())),
            tr("Delete those features in QGIS and record them again."),
            fids[bad],
        )
    return np.asarray(shapes, dtype=object)


def _crs(organization: str | None, code: int | None, definition: str | None) -> str | None:
    if organization and organization.upper() == "EPSG":
        return f"EPSG:{code}"
    known = parse_crs(definition or "")
    return definition if known is not None else None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _problem(rule: str, layer: str, message: str, mend: str, fids: Any = ()) -> InputError:
    return InputError([Problem(rule, layer, message, mend, fids=tuple(int(fid) for fid in fids))])
