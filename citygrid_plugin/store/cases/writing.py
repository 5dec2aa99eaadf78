"""Writing to the tables of the cases: grid and zones, time limits, cases of other systems."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem
from ...core.model.progress import Progress, Silent, check_cancelled
from .schema import srid_of

if TYPE_CHECKING:
    from ...core.model.features import FeatureTable

#: Rows handed to the database at a time.
_PORTION = 1000


def import_cases(
    connection: Any, source: str, rows: Sequence[Mapping[str, Any]], progress: Progress | None = None
) -> tuple[int, int]:
    """Put cases of another system in, or bring them up to date: (added, changed).

    ``source`` names the system; with their numbers there it tells the cases apart. All or none.
    """
    progress = progress or Silent()
    cursor = connection.cursor()
    added = changed = 0
    cursor.execute("BEGIN")
    try:
        for start in range(0, len(rows), _PORTION):
            check_cancelled(progress)
            portion = json.dumps(rows[start : start + _PORTION], ensure_ascii=False, allow_nan=False)
            cursor.execute("SELECT * FROM citygrid.import_cases(%s, %s)", (source, portion))
            new, renewed = cursor.fetchone()
            added, changed = added + new, changed + renewed
            progress.set((start + len(rows[start : start + _PORTION])) / len(rows))
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise
    return added, changed


def load_places(
    connection: Any,
    layer: str,
    table: FeatureTable,
    crs: str | None,
    progress: Progress | None = None,
) -> int:
    """Replace ``unit_grid`` or ``zone`` of the database; how many there are.

    ``table``: fields as in the data model, polygons in ``crs``. Cases keep the stamps they have.
    """
    import shapely  # noqa: PLC0415  # the feed needs none of it
    from pyproj import CRS  # noqa: PLC0415

    progress = progress or Silent()
    epsg = CRS.from_user_input(crs).to_epsg(min_confidence=70) if crs else None
    if epsg is None:
        raise InputError(
            [Problem("CRS_MISSING", layer, tr("Its CRS has no EPSG code."), tr("Save it in an EPSG CRS."))]
        )
    fields = {
        "unit_grid": ("code", "patrol_class"),
        "zone": ("zone_code", "name", "collector", "area", "patrol_class"),
    }[layer]
    place = "st_multi(st_collectionextract(st_makevalid(st_transform(st_geomfromwkb(%s, %s), %s)), 3))"
    query = (
        f"INSERT INTO citygrid.{layer} ({', '.join(fields)}, geom)"  # nosec B608  # constant names
        f" VALUES ({', '.join(['%s'] * len(fields))}, {place})"
    )
    srid = srid_of(connection)
    columns = [[_plain(value) for value in table.column(name)] for name in fields]
    rows = [
        (*values, shapely.to_wkb(geometry), epsg, srid)
        for *values, geometry in zip(*columns, table.geometry, strict=True)
        if geometry is not None and values[0] is not None
    ]
    cursor = connection.cursor()
    cursor.execute("BEGIN")
    try:
        cursor.execute(f"DELETE FROM citygrid.{layer}")  # nosec B608
        for start in range(0, len(rows), _PORTION):
            check_cancelled(progress)
            cursor.executemany(query, rows[start : start + _PORTION])
            progress.set(min((start + _PORTION) / len(rows), 1.0))
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise
    return len(rows)


def load_table(connection: Any, table: str, path: Path) -> int:
    """Replace the rules (``time_limit``) or the calendar (``calendar_day``) by those of a CSV file.

    Columns as in the table, UTF-8 or GBK; an empty field means anything, or the default.
    """
    from .case_files import _decode  # noqa: PLC0415

    fields = {
        "time_limit": ("stage", "class_prefix", "area", "urgent", "amount", "unit", "source"),
        "calendar_day": ("day", "works", "hours_of", "note"),
    }[table]
    try:
        text = _decode(path, path.read_bytes())
    except OSError as error:
        message = error.strerror or str(error)
        raise InputError(
            [Problem("TABLE_FILE", path.name, message, tr("Name a file that is there."))]
        ) from error
    reader = csv.DictReader(text.splitlines())
    unknown = set(reader.fieldnames or ()) - set(fields)
    if unknown or not reader.fieldnames:
        raise InputError(
            [
                Problem(
                    "TABLE_FILE",
                    path.name,
                    tr("Columns not known: {names}.", names=", ".join(sorted(unknown)) or "–"),
                    tr("Known are {names}.", names=", ".join(fields)),
                )
            ]
        )
    cursor = connection.cursor()
    cursor.execute("BEGIN")
    number = 0
    try:
        cursor.execute(f"DELETE FROM citygrid.{table}")  # nosec B608
        for row in reader:
            given = {name: value.strip() for name, value in row.items() if name and value and value.strip()}
            names, marks = ", ".join(given), ", ".join(["%s"] * len(given))
            insert = f"INSERT INTO citygrid.{table} ({names}) VALUES ({marks})"  # nosec B608
            try:
                cursor.execute(insert, tuple(given.values()))
            except Exception as error:
                said = str(error).splitlines()[0]
                raise InputError(
                    [Problem("TABLE_ROW", path.name, said, tr("Mend this row."), fids=(reader.line_num,))]
                ) from error
            number += 1
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise
    return number


def _plain(value: Any) -> Any:
    """A value of a column as the database takes it; NaN and empty text are nothing."""
    value = value.item() if hasattr(value, "item") else value
    return None if value == "" or value != value else value  # noqa: PLR0124  # NaN is not itself
