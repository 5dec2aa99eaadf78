"""What a check of a census reads from files: component layers by our names, photos, demands."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.census_checks.demands import ClassDemand, demands_text, parse_demands
from ..core.coding import community_code_text
from ..core.model.census_schema import CENSUS_SCHEMAS
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, check_cancelled
from ..core.profiles import Profile
from .atomic import write_text
from .census_file import CensusFile, OtherReader, read_census

_TITLES = {
    name.lower(): field.name
    for schema in (CENSUS_SCHEMAS["other"], CENSUS_SCHEMAS["photo"])
    for field in schema.fields
    for name in (field.name, field.title)
}
_READ_AT_ONCE = 1 << 20


def read_components(
    path: str | Path,
    other: OtherReader | None = None,
    progress: Progress | None = None,
    layers: Sequence[str] = (),
) -> tuple[CensusFile, list[FeatureTable]]:
    """A census and its component layers, columns by our names, whether they were called so or in Chinese.

    ``layers`` restricts it to these. Raises ``InputError`` as ``read_census`` does.
    """
    census = read_census(path, other, progress)
    names = [name for name in census.components if not layers or name in layers]
    absent = sorted(set(layers) - set(names))
    if absent:
        raise InputError(
            [
                Problem(
                    "LAYER_MISSING",
                    Path(path).name,
                    tr("There is no component layer {layer}.", layer=", ".join(absent)),
                    tr("It has: {layers}.", layers=", ".join(census.components)),
                )
            ]
        )
    return census, [by_our_names(census.layers[name]) for name in names]


def by_our_names(table: FeatureTable) -> FeatureTable:
    """A table with its columns by the names of the data model; unknown ones stay as they are."""
    columns = {_TITLES.get(name.lower(), name): values for name, values in table.columns.items()}
    return replace(table, columns=columns)


def with_files(photo: FeatureTable, folder: str | Path, progress: Progress | None = None) -> FeatureTable:
    """A table of photos with ``hash`` (SHA-256 of the file) and ``present`` (whether it is there).

    Paths that are not absolute are looked for in ``folder``, or by their name alone; one that
    leads out of it (``../``) is of no photo.
    """
    progress, folder = progress or Silent(), Path(folder)
    hashes, present = [], []
    known: dict[Path, str] = {}
    paths = photo.column("path").tolist()
    for number, text in enumerate(paths):
        check_cancelled(progress)
        if number % 100 == 0:
            progress.set(number / len(paths), tr("Reading photos"))
        file = _found(community_code_text(text), folder)
        present.append(file is not None)
        if file is not None and file not in known:
            known[file] = _hash(file)
        hashes.append(known[file] if file is not None else None)
    columns = {
        "hash": np.array([*hashes, None], dtype=object)[:-1],
        "present": np.array(present, dtype=bool),
    }
    return replace(photo, columns={**photo.columns, **columns})


def _found(text: str, folder: Path) -> Path | None:
    if not text:
        return None
    path = Path(text.replace("\\", "/"))
    inside = path.is_absolute() or (folder / path).resolve().is_relative_to(folder.resolve())
    for candidate in (folder / path, folder / path.name) if inside else ():
        if candidate.is_file():
            return candidate
    return None


def _hash(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while part := stream.read(_READ_AT_ONCE):
            digest.update(part)
    return digest.hexdigest()


def read_demands(path: str | Path, profile: Profile) -> dict[str, ClassDemand]:
    """The city's table of what classes demand; ``InputError`` for a file that is none."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            [
                Problem(
                    "DEMANDS_UNREADABLE",
                    Path(path).name,
                    tr("The file {path} cannot be read ({reason}).", path=path, reason=error),
                    tr("It must be a table in UTF-8, comma-separated."),
                )
            ]
        ) from error
    return parse_demands(text, profile, Path(path).name)


def write_demands(path: str | Path, demands: dict[str, ClassDemand], profile: Profile) -> None:
    """Write the table, to be edited; ``OutputError`` if that cannot be done."""
    write_text(Path(path), demands_text(demands, profile))
