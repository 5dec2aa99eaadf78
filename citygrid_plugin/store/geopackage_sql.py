"""The SQL of a GeoPackage: OGC 12-128r15 (version 1.2), as GDAL 3.6 and QGIS 3.22 write it.

Version 1.2 because newer GDALs read it and older ones warn about newer versions.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

#: "GPKG", and version 1.2.0: what makes an SQLite file a GeoPackage (clause 1.1.1.1.1).
APPLICATION_ID = 0x47504B47
USER_VERSION = 10200

#: Tables every GeoPackage has, those of the schema extension (field titles), and GDAL's row counts.
BASE_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
    scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
    mime_type TEXT, constraint_name TEXT,
    CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
    CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (
    constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
    min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
    CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE gpkg_ogr_contents (
    table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL);
INSERT INTO gpkg_extensions VALUES
    ('gpkg_data_columns', NULL, 'gpkg_schema',
     'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
    ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
     'http://www.geopackage.org/spec121/#extension_schema', 'read-write');
"""

#: One table, and one row of it; ``for_table`` fills in names, and a mark for each value.
TABLE = 'CREATE TABLE "{table}" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL{columns})'
ROW = 'INSERT INTO "{table}" ("fid"{columns}) VALUES (?{marks})'

#: Spatial index of a table (clause F.3), and one row of it.
SPATIAL_INDEX = 'CREATE VIRTUAL TABLE "rtree_{table}_geom" USING rtree(id, minx, maxx, miny, maxy)'
SPATIAL_INDEX_ROW = 'INSERT INTO "rtree_{table}_geom" VALUES (?, ?, ?, ?, ?)'

_BOX = 'NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")'

#: What keeps the spatial index true when the layer is edited; made after the rows are in.
SPATIAL_INDEX_TRIGGERS = """
CREATE TRIGGER "rtree_{table}_geom_insert" AFTER INSERT ON "{table}"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN
    INSERT OR REPLACE INTO "rtree_{table}_geom" VALUES ({box}); END;
CREATE TRIGGER "rtree_{table}_geom_update1" AFTER UPDATE OF "geom" ON "{table}"
WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN
    INSERT OR REPLACE INTO "rtree_{table}_geom" VALUES ({box}); END;
CREATE TRIGGER "rtree_{table}_geom_update2" AFTER UPDATE OF "geom" ON "{table}"
WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN
    DELETE FROM "rtree_{table}_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_{table}_geom_update3" AFTER UPDATE ON "{table}"
WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN
    DELETE FROM "rtree_{table}_geom" WHERE id = OLD."fid";
    INSERT OR REPLACE INTO "rtree_{table}_geom" VALUES ({box}); END;
CREATE TRIGGER "rtree_{table}_geom_update4" AFTER UPDATE ON "{table}"
WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN
    DELETE FROM "rtree_{table}_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_{table}_geom_delete" AFTER DELETE ON "{table}"
WHEN OLD."geom" NOT NULL BEGIN
    DELETE FROM "rtree_{table}_geom" WHERE id = OLD."fid"; END;
"""

#: GDAL's own row counts, which let QGIS show the number of features at once.
COUNT_TRIGGERS = """
CREATE TRIGGER "trigger_insert_feature_count_{table}" AFTER INSERT ON "{table}" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1
    WHERE lower(table_name) = lower('{table}'); END;
CREATE TRIGGER "trigger_delete_feature_count_{table}" AFTER DELETE ON "{table}" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1
    WHERE lower(table_name) = lower('{table}'); END;
"""

#: How a spatial index is declared in gpkg_extensions: extension, definition, scope.
SPATIAL_INDEX_EXTENSION = (
    "gpkg_rtree_index",
    "http://www.geopackage.org/spec120/#extension_rtree",
    "write-only",
)


def for_table(text: str, table: str, columns: Mapping[str, str] | None = None) -> str:
    """The SQL for one table. ``columns``: what follows each column's name, its type or nothing.

    Names cannot be bound as values are; one that holds a quote is a fault of the program.
    """
    columns = columns or {}
    for name in (table, *columns):
        if '"' in name or "'" in name:
            raise ValueError(f"{name!r} cannot name a layer or field")
    named = "".join(f', "{name}" {rest}'.rstrip() for name, rest in columns.items())
    text = text.replace("{box}", _BOX)
    return text.replace("{columns}", named).replace("{marks}", ", ?" * len(columns)).replace("{table}", table)


def triggers_for_table(script: str, table: str) -> list[str]:
    """The statements of a script of triggers, one by one: ``executescript`` would commit on its own."""
    return [f"CREATE TRIGGER {part}" for part in for_table(script, table).split("CREATE TRIGGER ")[1:]]


def missing_tables(there: Collection[str]) -> list[str]:
    """The statements of ``BASE_TABLES`` that another program's file with the tables ``there`` lacks."""
    statements = [part.strip() for part in BASE_TABLES.split(";") if part.strip()]
    made = {text: text.split()[2] for text in statements if text.startswith("CREATE TABLE ")}
    # Those that are no tables declare the extension that gpkg_data_columns belongs to.
    return [text for text in statements if made.get(text, "gpkg_data_columns") not in there]
