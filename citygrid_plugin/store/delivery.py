"""The delivery (成果): one GeoPackage that holds data, styles and the QGIS project.

Scripts and Processing write it through the same function and without QGIS, so it looks
the same whoever made it.
"""

from __future__ import annotations

import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..core.delivery.boundaries import administrative_boundaries
from ..core.delivery.catalogue import DELIVERY_SCHEMAS, style_name
from ..core.delivery.project import (
    BOUNDARY_WIDTH_VARIABLE,
    PROJECT_NAME,
    STYLE_VARIABLES,
    Crs,
    Extent,
    ProjectLayer,
    build_project,
    padded,
)
from ..core.division.result import GridDivision
from ..core.model.features import BaseData, FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.model.progress import Progress
from ..paths import style_path
from .geopackage import write_geopackage

#: Width of a unit grid boundary in mm on the map at 1:2000 and larger; a choice of
#: CityGrid's, since the standard's table of boundary lines is missing from our sources.
BOUNDARY_WIDTH_MM = 0.35

#: Title of the delivered project.
TITLE = "数字城管单元网格"

#: Tables of QGIS and GDAL that are no layers.
_NOT_LAYERS = frozenset({"layer_styles", "qgis_projects"})

_GEOMETRY_OF_PROJECT = {
    "POINT": "Point",
    "MULTIPOINT": "Point",
    "LINESTRING": "Line",
    "MULTILINESTRING": "Line",
    "POLYGON": "Polygon",
    "MULTIPOLYGON": "Polygon",
}

# Both tables exactly as QGIS makes them, so that it finds, lists and changes them as its own.
_STYLES_TABLE = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
    f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
_PROJECTS_TABLE = (
    "CREATE TABLE IF NOT EXISTS qgis_projects(name TEXT PRIMARY KEY, metadata BLOB, content BLOB)"
)


def write_delivery(
    path: str | Path,
    base: BaseData,
    division: GridDivision,
    tables: Sequence[FeatureTable] = (),
    boundary_width_mm: float = BOUNDARY_WIDTH_MM,
    progress: Progress | None = None,
) -> None:
    """Write a division with its base data, styles and project as the GeoPackage ``path``.

    ``tables`` are further results, such as those of the compliance report. Base layers
    without features are left out. Raises as ``write_geopackage`` does.
    """
    path = Path(path)
    given = [table for table in base.tables().values() if len(table)]
    results = [division.unit_grid, administrative_boundaries(division.unit_grid), *tables]
    write_geopackage(
        path,
        [*results, *given],
        division.crs,
        schemas=DELIVERY_SCHEMAS,
        extra=lambda aside: add_styles_and_project(aside, path.name, boundary_width_mm),
        progress=progress,
    )


def add_styles_and_project(
    path: Path,
    file_name: str | None = None,
    boundary_width_mm: float = BOUNDARY_WIDTH_MM,
    title: str = TITLE,
) -> None:
    """Give the GeoPackage at ``path`` its styles and its project; anew if it has them already.

    ``file_name`` is the name the file will have once it is in its place, if it does not
    have it yet: the project finds its data by it, and so must be made anew when the file
    is renamed. Styles a user has saved under other names stay. ``boundary_width_mm``
    becomes a project variable that the style reads. Raises ``OutputError`` if the file
    cannot be written; then it is left as it was.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database, database:
            database.execute("BEGIN IMMEDIATE")
            _write_all(database, file_name or path.name, boundary_width_mm, title)
    except sqlite3.Error as error:
        raise OutputError(
            tr("Styles and project could not be put into {path}: {reason}.", path=path, reason=error)
        ) from error


def rename_project(database: sqlite3.Connection, file_name: str) -> None:
    """Make styles and project of an open delivery anew for the name that the file will have.

    The project keeps its title and the width of boundaries. A file without one stays as it is.
    """
    project = _saved_project(database)
    if project is not None:
        _write_all(database, file_name, project.boundary_width_mm, project.title)


def add_styles(database: sqlite3.Connection, names: Sequence[str], saved: str) -> None:
    """Give layers of an open GeoPackage their styles, without touching styles or projects of others."""
    layers = [ProjectLayer(name, "Point") for name in names]
    _write_styles(database, layers, _styles(layers), saved)


def show_layer(database: sqlite3.Connection, layer: str, file_name: str) -> bool:
    """Give a layer that came into an open delivery later its style and its place in the project.

    A style somebody has saved for the layer stays. So does a project that somebody has
    saved: only one that is as CityGrid wrote it is made anew. Returns whether a project in
    the file is left without the layer. ``file_name`` is as in ``add_styles_and_project``.
    """
    layers, saved = _layers(database), _last_change(database)
    database.execute(_STYLES_TABLE)
    styled = database.execute("SELECT 1 FROM layer_styles WHERE f_table_name = ?", (layer,)).fetchone()
    if styled is None:
        ours = [one for one in layers if one.name == layer]
        _write_styles(database, ours, _styles(ours), saved)
    project = _saved_project(database)
    if project is None or f"layername={layer}<" in project.text:
        return False
    if not project.untouched or _view(layers) is None:
        return True
    default = database.execute("SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault")
    _write_project(database, layers, dict(default), file_name, project.boundary_width_mm, project.title)
    return False


@dataclass(frozen=True)
class _SavedProject:
    """A project in a delivery; ``untouched``: as CityGrid wrote it."""

    text: str
    untouched: bool

    @property
    def boundary_width_mm(self) -> float:
        found = re.search(
            rf"<value>{BOUNDARY_WIDTH_VARIABLE}</value>.*?<variableValues[^>]*><value>([0-9.]+)</value>",
            self.text,
            re.DOTALL,
        )
        return float(found[1]) if found else BOUNDARY_WIDTH_MM

    @property
    def title(self) -> str:
        found = re.search(r"<title>(.*?)</title>", self.text, re.DOTALL)
        return html.unescape(found[1]) if found else TITLE


def _saved_project(database: sqlite3.Connection) -> _SavedProject | None:
    """The project that deliveries have, if this one does."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'qgis_projects'").fetchone():
        return None
    row = database.execute(
        "SELECT metadata, content FROM qgis_projects WHERE name = ?", (PROJECT_NAME,)
    ).fetchone()
    if row is None:
        return None
    metadata, content = (value.decode() if isinstance(value, bytes) else str(value) for value in row)
    try:
        with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as zipped:
            names = [name for name in zipped.namelist() if name.endswith(".qgs")]
            text = zipped.read(names[0]).decode("utf-8")
        untouched = json.loads(metadata).get("last_modified_user") == "CityGrid"
    except (ValueError, IndexError, AttributeError, zipfile.BadZipFile):
        return _SavedProject("", untouched=False)  # whatever it is, it is not ours to change
    return _SavedProject(text, untouched)


def _write_all(database: sqlite3.Connection, file_name: str, boundary_width_mm: float, title: str) -> None:
    """Styles of all layers, and a project that shows them, if there is anything to show."""
    layers = _layers(database)
    styles = {**_saved_styles(database), **_styles(layers)}
    _write_styles(database, layers, styles, _last_change(database))
    _write_project(database, layers, styles, file_name, boundary_width_mm, title)


def _layers(database: sqlite3.Connection) -> list[ProjectLayer]:
    rows = database.execute(
        """
        SELECT c.table_name, g.geometry_type_name, s.organization, s.organization_coordsys_id,
               s.definition, c.min_x, c.min_y, c.max_x, c.max_y
        FROM gpkg_contents c
        LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
        LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
        WHERE c.data_type IN ('features', 'attributes')
        ORDER BY c.table_name
        """
    )
    layers = []
    for name, geometry, organization, code, definition, *extent in rows:
        if name in _NOT_LAYERS:
            continue
        if geometry is None:
            layers.append(ProjectLayer(name, "No geometry"))
            continue
        auth_id = f"{organization}:{code}" if organization.upper() == "EPSG" else ""
        layers.append(
            ProjectLayer(
                name,
                _GEOMETRY_OF_PROJECT.get(geometry.upper(), "Polygon"),
                Crs(auth_id, definition),
                None if None in extent else tuple(extent),
            )
        )
    return layers


def _view(layers: Sequence[ProjectLayer]) -> tuple[Crs, Extent] | None:
    """CRS and extent of what the map shows first: all communities, else cells, else anything.

    None if there is nothing to show.
    """
    rank = {"community": 0, "unit_grid": 1}
    for layer in sorted(layers, key=lambda layer: rank.get(layer.name, len(rank))):
        if layer.crs is not None and layer.extent is not None:
            return layer.crs, padded(layer.extent)
    return None


def _last_change(database: sqlite3.Connection) -> str:
    """When the data was written: the delivery depends on nothing else, so neither does its time."""
    row = database.execute(
        "SELECT max(last_change) FROM gpkg_contents WHERE table_name <> 'layer_styles'"
    ).fetchone()
    return str(row[0] or "1970-01-01T00:00:00.000Z")


def _styles(layers: Sequence[ProjectLayer]) -> dict[str, str]:
    """The text of the ``.qml`` of every layer that has one."""
    paths = {layer.name: style_path(layer.name) for layer in layers}
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items() if path.exists()}


def write_own_styles(database: sqlite3.Connection, styles: Mapping[str, str]) -> None:
    """Save styles made for one file, by table name, as the defaults of its layers.

    ``add_styles_and_project`` takes them up, now and whenever it makes the project anew.
    """
    layers = [layer for layer in _layers(database) if layer.name in styles]
    _write_styles(database, layers, styles, _last_change(database))


def layers_and_styles(path: str | Path) -> tuple[list[ProjectLayer], dict[str, str]]:
    """What a project needs of the GeoPackage ``path``: its layers, and the styles saved for them by name."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        layers = _layers(database)
        return layers, {**_styles(layers), **_saved_styles(database)}


def _saved_styles(database: sqlite3.Connection) -> dict[str, str]:
    """The styles of ours that are in the file already: those of a census are made for its profile."""
    database.execute(_STYLES_TABLE)
    rows = database.execute("SELECT f_table_name, styleName, styleQML FROM layer_styles")
    return {table: qml for table, name, qml in rows if name == style_name(table) and qml}


def _write_styles(
    database: sqlite3.Connection,
    layers: Sequence[ProjectLayer],
    styles: Mapping[str, str],
    saved: str,
) -> None:
    database.execute(_STYLES_TABLE)
    database.execute(
        """
        INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id)
        VALUES ('layer_styles', 'attributes', 'layer_styles', ?, 0)
        """,
        (saved,),
    )
    geometry_columns = dict(database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns"))
    for layer in layers:
        if layer.name not in styles:
            continue
        key = (layer.name, style_name(layer.name))
        database.execute("DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?", key)
        database.execute("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?", key[:1])
        database.execute(
            """
            INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,
                styleName, styleQML, styleSLD, useAsDefault, description, owner, update_time)
            VALUES ('', '', ?, ?, ?, ?, '', 1, 'CityGrid', '', ?)
            """,
            (layer.name, geometry_columns.get(layer.name, ""), key[1], styles[layer.name], saved),
        )


def _write_project(
    database: sqlite3.Connection,
    layers: Sequence[ProjectLayer],
    styles: Mapping[str, str],
    file_name: str,
    boundary_width_mm: float,
    title: str,
) -> None:
    """Store the project as QGIS does: a zipped .qgs, in hexadecimal, beside a little JSON."""
    view, saved = _view(layers), _last_change(database)
    if view is None:
        return
    variables = {BOUNDARY_WIDTH_VARIABLE: f"{boundary_width_mm:g}", **STYLE_VARIABLES}
    project = build_project(file_name, *view, layers, styles, title, saved, variables)
    metadata = json.dumps({"last_modified_time": saved, "last_modified_user": "CityGrid"})
    database.execute(_PROJECTS_TABLE)
    database.execute(
        "INSERT OR REPLACE INTO qgis_projects (name, metadata, content) VALUES (?, ?, ?)",
        (PROJECT_NAME, metadata, zipped_project(project).hex()),
    )


def zipped_project(project: str) -> bytes:
    """The text of a project as QGIS keeps it in databases: the .qgs in a zip."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        entry = zipfile.ZipInfo(f"{PROJECT_NAME}.qgs")  # dated 1980: the bytes depend on the text alone
        entry.compress_type = zipfile.ZIP_DEFLATED
        zipped.writestr(entry, project)
    return archive.getvalue()
