"""A census as one GeoPackage: component layers, photos, value lists, forms and a project, ready to open."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.census.form import CensusForm, CensusSettings, census_forms
from ..core.census.qml import form_qml
from ..core.census.schema import census_schemas, sort_into_layers
from ..core.census.value_lists import ValueList, value_lists
from ..core.component_codes import CodeRange, ranges_table
from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.model.census_schema import COMPONENT_LAYERS
from ..core.model.features import FeatureTable
from ..core.model.progress import Progress
from ..core.model.schema import LAYER_SCHEMAS, LayerSchema
from ..core.profiles import Profile
from ..paths import style_path
from .delivery import add_styles_and_project, write_own_styles
from .geopackage import write_geopackage

#: Title of the project in the file.
TITLE = "城市部件普查"


@dataclass(frozen=True)
class Census:
    """What goes into a census file besides its empty layers.

    ``component`` is what is known already (it is sorted into the layers), ``unit_grid`` and
    ``community`` lie beneath and give the stamps, ``ranges`` are the numbers reserved per team.
    """

    profile: Profile
    crs: str
    settings: CensusSettings
    unit_grid: FeatureTable | None = None
    community: FeatureTable | None = None
    component: FeatureTable | None = None
    ranges: Sequence[CodeRange] = ()

    def tables(self) -> list[FeatureTable]:
        """Every table of the file, in order."""
        layers = sort_into_layers(self.profile, self.component)
        beneath = [
            _with_all_fields(table, LAYER_SCHEMAS[table.name])
            for table in (self.unit_grid, self.community)
            if table is not None
        ]
        info = {"profile": self.profile.id, "title": self.profile.title, "team": self.settings.team}
        kept = {key: value for key, value in info.items() if value}
        keys, values = (np.array([*texts, None], dtype=object)[:-1] for texts in (kept, kept.values()))
        return [
            *layers,
            _empty(self.schemas()["photo"]),
            ranges_table(self.ranges),
            _empty(self.schemas()["code_ledger"]),
            FeatureTable.of("census_info", [None] * len(kept), key=keys, value=values),
            *beneath,
        ]

    def schemas(self) -> Mapping[str, LayerSchema]:
        """The schema of every table."""
        return {**DELIVERY_SCHEMAS, **census_schemas(self.profile)}

    def lists(self) -> tuple[ValueList, ...]:
        """The coded value lists."""
        return value_lists(self.profile, self.settings.departments, self.settings.teams)

    def styles(self) -> dict[str, str]:
        """The style of every table with a form: the symbols of components, and its form."""
        symbols = style_path("component").read_text(encoding="utf-8")
        return {
            name: form_qml(form, symbols if name in COMPONENT_LAYERS else "")
            for name, form in self.forms().items()
        }

    def forms(self) -> dict[str, CensusForm]:
        """The forms by table."""
        return census_forms(self.profile, self.settings)


def write_census(path: str | Path, census: Census, progress: Progress | None = None) -> None:
    """Write ``census`` as the GeoPackage ``path``, whole or not at all; raises as ``write_geopackage``."""
    path = Path(path)

    def finish(aside: Path) -> None:
        with closing(sqlite3.connect(aside, isolation_level=None)) as database, database:
            database.execute("BEGIN IMMEDIATE")
            _write_lists(database, census.lists())
            _index_uids(database)
            write_own_styles(database, census.styles())
        add_styles_and_project(aside, path.name, title=TITLE)

    write_geopackage(
        path, census.tables(), census.crs, schemas=census.schemas(), extra=finish, progress=progress
    )


def _write_lists(database: sqlite3.Connection, lists: Sequence[ValueList]) -> None:
    """The coded values as constraints of the schema extension, which GDAL and ArcGIS read as domains."""
    for entry in lists:
        database.executemany(
            "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description) "
            "VALUES (?, 'enum', ?, ?)",
            [(entry.name, value, title) for value, title in entry.values],
        )
        database.executemany(
            "UPDATE gpkg_data_columns SET constraint_name = ? WHERE table_name = ? AND column_name = ?",
            [(entry.name, table, field) for table, field in entry.fields],
        )


def _index_uids(database: sqlite3.Connection) -> None:
    """No two components with one uuid, and photos found by it."""
    for table in COMPONENT_LAYERS:
        database.execute(f'CREATE UNIQUE INDEX "{table}_uid" ON "{table}" ("uid")')
    database.execute('CREATE INDEX "photo_component_uid" ON "photo" ("component_uid")')


def _empty(schema: LayerSchema) -> FeatureTable:
    columns = {field.name: np.empty(0, dtype=object) for field in schema.fields}
    return FeatureTable(schema.name, np.empty(0, dtype=object), np.empty(0, dtype=np.int64), columns)


def _with_all_fields(table: FeatureTable, schema: LayerSchema) -> FeatureTable:
    """With every field of the data model: expressions of the forms ask for them."""
    columns = {field.name: table.column(field.name) for field in schema.fields}
    return FeatureTable(table.name, table.geometry, table.fids, {**table.columns, **columns})
