"""What a table in PostgreSQL needs so that nobody overwrites unknowingly: row versions and a log.

``row_version`` is the number of the transaction that changed the row last. Whoever read version n
of a row and writes -n into it is refused, in the same instant, unless n is still its version; who
knows nothing of versions writes as ever. The log ``row_change`` holds who changed which fields
when, not the values; who may use the schema can ask for it through ``row_changes()``, and nobody
but the owner can write it.

Functions of the time before PostgreSQL 13 (``txid_…``) are used on purpose: they are there still.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core.model.i18n import tr
from .postgres import filled, quoted

#: Column and function by which a table is known to keep versions, and a schema to keep a log.
VERSION, CHANGES = "row_version", "row_changes"

_LOG = """
CREATE TABLE IF NOT EXISTS {schema}.row_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    layer text NOT NULL, fid bigint NOT NULL, deleted boolean NOT NULL, fields text[],
    who text NOT NULL DEFAULT session_user, at timestamptz NOT NULL DEFAULT clock_timestamp(),
    tx bigint NOT NULL DEFAULT txid_current())
"""
_INDEX = "CREATE INDEX IF NOT EXISTS row_change_of ON {schema}.row_change (layer, fid)"
_NOTE = """
CREATE OR REPLACE FUNCTION {schema}.note_row_change() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    changed text[];
    was jsonb;
    moved boolean := false;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF TG_NARGS > 0 THEN
            -- As JSON geometries take most of the time.
            moved := OLD.geom::text IS DISTINCT FROM NEW.geom::text;
            OLD.geom := NULL;
            NEW.geom := NULL;
        END IF;
        was := to_jsonb(OLD);
        SELECT array_agg(now.key) INTO changed FROM jsonb_each(to_jsonb(NEW)) now
        WHERE now.value IS DISTINCT FROM was -> now.key AND now.key <> 'row_version';
        IF moved THEN
            changed := array_append(changed, 'geom');
        END IF;
        IF changed IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    INSERT INTO {schema}.row_change (layer, fid, deleted, fields)
    VALUES (TG_TABLE_NAME, OLD.fid, TG_OP = 'DELETE', changed);
    RETURN NULL;
END $$
"""
_STAMP = """
CREATE OR REPLACE FUNCTION {schema}.stamp_row_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.row_version IS DISTINCT FROM OLD.row_version
        AND NEW.row_version IS DISTINCT FROM -OLD.row_version
        AND OLD.row_version IS DISTINCT FROM txid_current()
    THEN
        RAISE EXCEPTION USING ERRCODE = 'serialization_failure',
            MESSAGE = format({message}, OLD.fid, TG_TABLE_NAME);
    END IF;
    NEW.row_version := txid_current();
    RETURN NEW;
END $$
"""
# Who may use the schema learns who changed a row and when; the values stay under the rights of the table.
_CHANGES = """
CREATE OR REPLACE FUNCTION {schema}.row_changes(layer text, fids bigint[], since txid_snapshot)
RETURNS TABLE (id bigint, fid bigint, deleted boolean, fields text[], who text, at timestamptz, tx bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT c.id, c.fid, c.deleted, c.fields, c.who, c.at, c.tx FROM {schema}.row_change c
    WHERE c.layer = $1 AND c.fid = ANY ($2) AND NOT txid_visible_in_snapshot(c.tx, $3) ORDER BY c.id
$$
"""

_TRIGGERS = (
    "ALTER TABLE {table} ADD COLUMN IF NOT EXISTS row_version bigint DEFAULT txid_current()",
    "DROP TRIGGER IF EXISTS stamp_row_version ON {table}",
    "DROP TRIGGER IF EXISTS note_row_change ON {table}",
    "CREATE TRIGGER stamp_row_version BEFORE INSERT OR UPDATE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION {schema}.stamp_row_version()",
    "CREATE TRIGGER note_row_change AFTER UPDATE OR DELETE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION {schema}.note_row_change({argument})",
)


def versioned(schema: str, spatial: Sequence[str], plain: Sequence[str] = ()) -> Iterator[str]:
    """The statements that give tables of ``schema``, all with the key ``fid``, versions and a log.

    ``spatial`` tables have a column ``geom``, ``plain`` ones none. The statements may be run again.
    Rows that are there already get the version of the transaction itself.
    """
    where = quoted(schema)
    said = tr("Row %s of %s was changed by somebody else at this moment.").replace("'", "''")
    for text in (_LOG, _INDEX, _NOTE, _STAMP, _CHANGES):
        yield filled(text, schema=where, message=f"'{said}'")
    for table in (*spatial, *plain):
        argument = "'geom'" if table in spatial else ""
        for text in _TRIGGERS:
            yield filled(text, schema=where, table=f"{where}.{quoted(table)}", argument=argument)
