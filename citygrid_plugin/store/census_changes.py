"""Read two censuses to compare, and write what changed between them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ..core.census_change import CHANGE_SCHEMA, SUMMARY_SCHEMA, CensusChange
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span
from .census_file import CensusFile, OtherReader, read_census
from .delivery import add_styles
from .geopackage import FIXED_TIME, write_geopackage


def read_both(
    old: Path, new: Path, other: OtherReader | None = None, progress: Progress | None = None
) -> tuple[CensusFile, CensusFile]:
    """Both censuses, in the CRS of the new one; raises ``InputError`` with what is wrong with either."""
    progress = progress or Silent()
    problems: list[Problem] = []
    files: list[CensusFile] = []
    for number, path in enumerate((old, new)):
        try:
            files.append(read_census(path, other, Span(progress, 0.5 * number, 0.5 * (number + 1))))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    before, after = files
    return before.to_crs(after.crs), after


def write_changes(
    path: Path, change: CensusChange, crs: str | None, progress: Progress | None = None
) -> None:
    """Write layer and summary with their style as a GeoPackage; raises as ``write_geopackage`` does."""
    write_geopackage(
        path,
        [change.change, change.summary],
        crs,
        schemas={CHANGE_SCHEMA.name: CHANGE_SCHEMA, SUMMARY_SCHEMA.name: SUMMARY_SCHEMA},
        extra=_style,
        progress=progress,
    )


def _style(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        add_styles(database, [CHANGE_SCHEMA.name], FIXED_TIME)
