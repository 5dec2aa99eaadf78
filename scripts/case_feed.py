#!/usr/bin/env python3
"""Live cases in PostGIS: make the tables, simulate a city's day, replay a real one, import cases."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from _cli import Report, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import CityGridError, InputError, OutputError, Problem
from citygrid_plugin.core.model.progress import Progress, Span

#: Where the connection may be named without being seen in the list of processes.
ENVIRONMENT = "CITYGRID_CONNINFO"


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Connect and do what was asked."""
    commands = {"init": init, "simulate": simulate, "replay": replay, "import": import_}
    with connected(arguments) as connection:
        return commands[arguments.command](connection, arguments, progress)


@contextmanager
def connected(arguments: argparse.Namespace) -> Iterator[Any]:
    """The connection; what the database complains of becomes a sentence without a password in it."""
    from citygrid_plugin.store.cases.drivers import connect, load_driver  # noqa: PLC0415
    from citygrid_plugin.store.cases.words import explain  # noqa: PLC0415

    conninfo = conninfo_of(arguments)
    driver = load_driver()
    connection = None
    try:
        connection = connect(driver, conninfo, program="citygrid case_feed")
        yield connection
    except driver.error as error:
        raise OutputError(explain(error, conninfo).text) from None
    finally:
        if connection is not None:
            connection.close()


def conninfo_of(arguments: argparse.Namespace) -> str:
    """Where the database is. A password on the command line is refused: others see it among the processes."""
    from citygrid_plugin.store.cases.words import secrets_of  # noqa: PLC0415

    if arguments.conninfo and secrets_of(arguments.conninfo):
        raise InputError(
            [
                Problem(
                    "PASSWORD_SEEN",
                    "--conninfo",
                    tr("A password on the command line can be read by everybody on this computer."),
                    tr("Put it in ~/.pgpass, in PGPASSWORD, or the whole connection in CITYGRID_CONNINFO."),
                )
            ]
        )
    if arguments.conninfo:
        return str(arguments.conninfo)
    if arguments.service:
        return f"service={arguments.service}"
    return os.environ.get(ENVIRONMENT, "")


def init(connection: Any, arguments: argparse.Namespace, progress: Progress) -> Report:
    """Make the schema or bring it up to date; load grid, zones, time limits, holidays."""
    from citygrid_plugin.store.cases.schema import install, srid_of, version_of  # noqa: PLC0415
    from citygrid_plugin.store.cases.writing import load_places, load_table  # noqa: PLC0415

    added = install(connection, arguments.srid, progress=Span(progress, 0.0, 0.4))
    connection.cursor().execute("SELECT citygrid.after_restore()")
    report: Report = {"upgrades": added, "version": version_of(connection), "srid": srid_of(connection)}
    if arguments.grid:
        from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
        from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

        there = [name for name in ("unit_grid", "zone") if name in list_layers(arguments.grid, "unit_grid")]
        if not there:
            raise InputError(
                [
                    Problem(
                        "LAYER_MISSING",
                        arguments.grid.name,
                        tr("It has neither a layer unit_grid nor a layer zone."),
                        tr("Give the delivery of the grid."),
                    )
                ]
            )
        for name in there:
            table, crs = read_known_table(arguments.grid, name, name)
            report[name] = load_places(connection, name, table, crs, Span(progress, 0.4, 0.9))
    for option, table_name in (("limits", "time_limit"), ("holidays", "calendar_day")):
        path = getattr(arguments, option)
        if path:
            report[table_name] = load_table(connection, table_name, path)
    progress.set(1.0)
    return report


def simulate(connection: Any, arguments: argparse.Namespace, progress: Progress) -> Report:
    """Let a made-up day run."""
    from citygrid_plugin.store.cases.simulation import Pace, in_box, places_in  # noqa: PLC0415
    from citygrid_plugin.store.cases.simulation import simulate as let_run  # noqa: PLC0415

    require_tables(connection)
    pace = Pace(arguments.speed, arguments.cases, arguments.seed, arguments.start_hour)
    places = (
        in_box(arguments.bbox, seed=pace.seed) if arguments.bbox else places_in(connection, seed=pace.seed)
    )
    return dict(let_run(connection, pace, places, progress, arguments.seconds))


def replay(connection: Any, arguments: argparse.Namespace, progress: Progress) -> Report:
    """Let a real day happen again."""
    from citygrid_plugin.store.cases.simulation import in_box, moved_into, places_in  # noqa: PLC0415
    from citygrid_plugin.store.cases.simulation import replay as let_run  # noqa: PLC0415

    require_tables(connection)
    rows, problems = read(arguments)
    if arguments.bbox or arguments.move:
        rows = moved_into(rows, in_box(arguments.bbox) if arguments.bbox else places_in(connection))
    done = let_run(connection, rows, progress, speed=arguments.speed, seconds=arguments.seconds)
    return {**done, "problems": problems}


def import_(connection: Any, arguments: argparse.Namespace, progress: Progress) -> Report:
    """Take the cases of a file in."""
    from citygrid_plugin.store.cases.writing import import_cases  # noqa: PLC0415

    require_tables(connection)
    rows, problems = fetch(arguments, progress) if is_address(arguments.file) else read(arguments)
    for problem in problems[:20]:
        progress.log(str(problem))
    source = arguments.source or (str(arguments.file) if is_address(arguments.file) else arguments.file.stem)
    added, changed = import_cases(connection, source, shifted(rows, arguments.datum), progress)
    return {
        "added": added,
        "changed": changed,
        "unchanged": len(rows) - added - changed,
        "problems": problems,
    }


def is_address(file: Path) -> bool:
    """Whether what was given as a file is a server of the web (a Path joins the two slashes)."""
    return str(file).startswith(("http:/", "https:/"))


def fetch(arguments: argparse.Namespace, progress: Progress) -> tuple[list[dict[str, Any]], list[Problem]]:
    """The cases of an Open311 server."""
    from citygrid_plugin.store.cases.case_files import tidy  # noqa: PLC0415
    from citygrid_plugin.store.cases.open311 import Open311Server  # noqa: PLC0415

    zone = ZoneInfo(arguments.timezone)
    end = in_zone(arguments.until, zone) if arguments.until else datetime.now(zone)
    begin = in_zone(arguments.since, zone) if arguments.since else end - timedelta(days=1)
    address = re.sub("^(https?:)/+", r"\1//", str(arguments.file))
    server = Open311Server(address, arguments.jurisdiction, arguments.most)
    found = server.requests(begin, end, Span(progress, 0.0, 0.8))
    return tidy(found, zone, address)


def in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    """A time that names no zone, in this one."""
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def read(arguments: argparse.Namespace) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Cases of a file: those of ``case_files``, or any that GDAL reads."""
    from citygrid_plugin.store.cases.case_files import read_cases, tidy  # noqa: PLC0415

    zone = ZoneInfo(arguments.timezone)
    if arguments.file.suffix.lower() not in (".gpkg", ".shp"):
        return read_cases(arguments.file, zone)
    from citygrid_plugin.store.vector_source import read_table  # noqa: PLC0415

    table, _ = read_table(arguments.file)
    names = list(table.columns)
    raw = (
        (int(fid), {**dict(zip(names, values, strict=True)), **place_of(point)})
        for fid, point, *values in zip(table.fids, table.geometry, *table.columns.values(), strict=True)
    )
    return tidy(raw, zone, arguments.file.name)


def place_of(point: Any) -> dict[str, float]:
    """Longitude and latitude, unless the columns say so themselves."""
    return {} if point is None or point.is_empty else {"longitude": point.x, "latitude": point.y}


def shifted(rows: list[dict[str, Any]], datum: str) -> list[dict[str, Any]]:
    """Places of a Chinese web map (火星坐标, 百度坐标) as WGS 84."""
    if datum == "wgs84":
        return rows
    import numpy as np  # noqa: PLC0415

    from citygrid_plugin.core.crs.offset_datums import bd09_to_gcj02, gcj02_to_wgs84  # noqa: PLC0415

    placed = [row for row in rows if row["longitude"] is not None]
    x = np.array([row["longitude"] for row in placed])
    y = np.array([row["latitude"] for row in placed])
    if datum == "bd09":
        x, y = bd09_to_gcj02(x, y)
    x, y = gcj02_to_wgs84(x, y)
    for row, longitude, latitude in zip(placed, x, y, strict=True):
        row.update(longitude=float(longitude), latitude=float(latitude))
    return rows


def require_tables(connection: Any) -> None:
    """Raise unless the tables are there, in our version."""
    from citygrid_plugin.store.cases.schema import newest_version, version_of  # noqa: PLC0415
    from citygrid_plugin.store.cases.words import sentence  # noqa: PLC0415

    version = version_of(connection)
    if version != newest_version():
        raise CityGridError(
            sentence("TABLE" if not version else "NEWER" if version > newest_version() else "OLDER")
        )


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = argparse.ArgumentParser(
        description=tr("Live cases in PostGIS: make the tables, simulate, replay or import cases."),
        epilog=tr(
            "The connection: --service, --conninfo without a password, the variable CITYGRID_CONNINFO, or "
            "libpq's own variables (PGHOST, PGSERVICE, …). Passwords belong in ~/.pgpass or PGPASSWORD."
        ),
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--service", metavar="NAME", help=tr("connection service (pg_service.conf)"))
    common.add_argument("--conninfo", metavar="TEXT", help=tr("“host=db dbname=city”, no password"))
    common.add_argument("--json", action="store_true", help=tr("print the report as JSON on standard output"))
    common.add_argument("--debug", action="store_true", help=tr("show where in the program a fault occurred"))

    one = commands.add_parser("init", parents=[common], help=tr("make the tables or bring them up to date"))
    one.add_argument("--srid", type=int, default=4490, help=tr("EPSG code of the cases' coordinates (4490)"))
    one.add_argument(
        "--grid", type=Path, metavar="FILE", help=tr("file with unit_grid and zone to stamp cases with")
    )
    one.add_argument("--limits", type=Path, metavar="CSV", help=tr("time limits that replace those there"))
    one.add_argument("--holidays", type=Path, metavar="CSV", help=tr("holidays and moved working days"))

    one = commands.add_parser("simulate", parents=[common], help=tr("let a made-up city's day run"))
    one.add_argument("--speed", type=positive, default=60.0, help=tr("how many times faster than life (60)"))
    one.add_argument("--cases", type=int, default=3000, help=tr("cases in a whole day (3000)"))
    one.add_argument("--seconds", type=positive, help=tr("stop after so long; else with Ctrl+C"))
    one.add_argument("--start-hour", type=float, default=8.0, help=tr("hour of the day it starts with (8)"))
    one.add_argument("--seed", type=int, default=1, help=tr("another number, another day (1)"))
    add_box(one)

    one = commands.add_parser("replay", parents=[common], help=tr("let real cases happen again as if today"))
    add_file(one)
    one.add_argument("--speed", type=positive, default=60.0, help=tr("how many times faster than life (60)"))
    one.add_argument("--seconds", type=positive, help=tr("stop after so long; else at the end"))
    one.add_argument("--move", action="store_true", help=tr("move the cases into the zones of the database"))
    add_box(one)

    one = commands.add_parser("import", parents=[common], help=tr("take in cases of another system"))
    add_file(one)
    day = datetime.fromisoformat
    one.add_argument("--since", type=day, metavar="TIME", help=tr("of a server: from (a day before --until)"))
    one.add_argument("--until", type=day, metavar="TIME", help=tr("of a server: to (now)"))
    one.add_argument("--most", type=int, default=1000, help=tr("requests in a full answer of it (1000)"))
    one.add_argument("--jurisdiction", default="", metavar="ID", help=tr("its jurisdiction_id"))
    one.add_argument("--source", metavar="NAME", help=tr("name of that system (else the name of the file)"))
    one.add_argument(
        "--datum",
        default="wgs84",
        choices=("wgs84", "gcj02", "bd09"),
        help=tr("what the coordinates are (wgs84)"),
    )
    return parser


def add_file(parser: argparse.ArgumentParser) -> None:
    """The file with cases and the zone of its clocks."""
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=tr(
            ".csv (UTF-8 or GBK), .geojson, .xml or .json of Open311, .gpkg or .shp; "
            "import also takes the address of an Open311 server"
        ),
    )
    parser.add_argument(
        "--timezone",
        default="Asia/Shanghai",
        type=zone_name,
        help=tr("of times without a zone (Asia/Shanghai)"),
    )


def add_box(parser: argparse.ArgumentParser) -> None:
    """Where cases are put if not in the zones."""
    parser.add_argument(
        "--bbox",
        nargs=4,
        type=float,
        metavar=("WEST", "SOUTH", "EAST", "NORTH"),
        help=tr("degrees; cases are put there instead of in the zones"),
    )


def positive(text: str) -> float:
    """A number above 0."""
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(tr("must be above 0"))
    return value


def zone_name(text: str) -> str:
    """A time zone that is known here."""
    try:
        ZoneInfo(text)
    except (KeyError, ValueError) as error:
        raise argparse.ArgumentTypeError(tr("no such time zone")) from error
    return text


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
