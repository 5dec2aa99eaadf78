"""Bringing a census and what it is held against into one CRS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..coding import community_code_text
from ..crs import to_working_crs
from ..model.features import FeatureTable
from ..model.problems import Problem
from ..model.progress import Progress, Silent
from ..profiles import Profile
from .subject import CensusSubject, Components

#: Layers of the data model that a census is held against.
HELD_AGAINST = ("unit_grid", "community", "building", "road")
#: Before the names of the layers of the last census, which may be called as those of this.
_LAST = "last census: "


def gather_census(
    components: Sequence[FeatureTable],
    others: Mapping[str, FeatureTable],
    previous: Sequence[FeatureTable],
    crs_of: Mapping[str, str | None],
    profile: Profile,
    progress: Progress | None = None,
    previous_crs: Sequence[str | None] = (),
    **given: Any,
) -> tuple[CensusSubject, list[Problem]]:
    """The subject of a check; ``given`` are further fields of ``CensusSubject``.

    ``components`` are the layers of the census, ``others`` those of ``HELD_AGAINST`` that there
    are, ``previous`` the layers of the last census; ``crs_of`` holds the CRS of the first two by
    name, ``previous_crs`` of the last in order. All come into the CRS of the census if that is in
    metres. Raises ``InputError`` for a CRS that is missing or contradicted by the coordinates.
    """
    tables = {table.name: table for table in components}
    declared = {name: crs_of.get(name) for name in tables}
    for number, (table, crs) in enumerate(zip(previous, previous_crs, strict=True)):
        name = f"{_LAST}{table.name} {number}"
        tables[name] = FeatureTable(name, table.geometry, table.fids, table.columns)
        declared[name] = crs
    ours = list(tables)
    tables |= {name: others[name] for name in HELD_AGAINST if name in others}
    declared |= {name: crs_of.get(name) for name in HELD_AGAINST if name in others}
    moved, crs, problems = to_working_crs(tables, declared, progress or Silent())
    last = [moved[name] for name in ours[len(components) :]]
    beside: dict[str, Any] = {name: moved[name] for name in HELD_AGAINST if name in moved}
    return (
        CensusSubject(
            Components([moved[table.name] for table in components]),
            profile,
            crs,
            previous=Components(last) if last else None,
            **beside,
            **given,
        ),
        problems,
    )


def retired_codes(tables: Sequence[FeatureTable]) -> frozenset[str]:
    """The codes in the field ``code`` of tables of retired components."""
    return frozenset(
        text for table in tables for text in map(community_code_text, table.column("code").tolist()) if text
    )
