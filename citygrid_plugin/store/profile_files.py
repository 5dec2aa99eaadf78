"""The standard profiles that come with CityGrid, and the classes that a city adds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from ..core.coding import community_code_text
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.profiles import (
    PROFILE_FILES,
    ClassMapping,
    Profile,
    parse_extension,
    parse_mapping,
    parse_profile,
)
from ..paths import profiles_folder

#: GB/T 30428 / CJ/T 214: classes of 4 digits, what cities have.
OLD = "gbt30428"
#: GB/T 47678-2026: classes of 5 digits, for new data.
NEW = "gbt47678"
_MAPPING = "class_mapping.csv"


def profile_ids() -> tuple[str, ...]:
    """The ids of the profiles that come with CityGrid, the older first."""
    return (OLD, NEW)


@cache
def load_profile(profile_id: str) -> Profile:
    """The profile of this id; ``InputError`` if there is none, or its files have faults."""
    if profile_id not in profile_ids():
        raise InputError(
            [
                Problem(
                    "PROFILE_UNKNOWN",
                    "profile",
                    tr("There is no standard profile {id}.", id=profile_id),
                    tr("Choose one of {known}.", known=", ".join(profile_ids())),
                )
            ]
        )
    return read_profile(profiles_folder() / profile_id)


def read_profile(folder: str | Path) -> Profile:
    """The profile in a folder of files like the one that comes with CityGrid; ``InputError``."""
    return parse_profile({name: _text(Path(folder) / name) for name in PROFILE_FILES})


def read_extension(profile: Profile, path: str | Path) -> Profile:
    """``profile`` with the classes that a city added in a CSV file; ``InputError``."""
    return parse_extension(profile, _text(Path(path)), Path(path).name)


@cache
def load_mapping() -> ClassMapping:
    """The table that leads from the classes of GB/T 30428 to those of GB/T 47678 and back."""
    text = _text(profiles_folder() / _MAPPING)
    return parse_mapping(text, load_profile(OLD), load_profile(NEW), _MAPPING)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            [
                Problem(
                    "PROFILE_UNREADABLE",
                    path.name,
                    tr("The file {path} cannot be read ({reason}).", path=path, reason=error),
                    tr("It must be a text in UTF-8, comma-separated or JSON as in the profiles of CityGrid."),
                )
            ]
        ) from error


def profile_of(
    tables: Sequence[FeatureTable], chosen: str | None = None, extension: str | Path | None = None
) -> Profile:
    """The profile ``chosen``, else the one whose classes are as long as most of those in ``tables``."""
    classes = [community_code_text(code) for table in tables for code in table.column("class_code").tolist()]
    short = sum(len(code) == 4 for code in classes) > sum(len(code) == 5 for code in classes)
    profile = load_profile(chosen or (OLD if short else NEW))
    return read_extension(profile, extension) if extension else profile
