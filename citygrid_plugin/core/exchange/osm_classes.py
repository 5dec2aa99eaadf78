"""From OpenStreetMap tags to classes of a profile, by a table that anybody can read and extend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model.i18n import tr
from ..model.problems import InputError
from ..osm.mapping import agrees
from ..osm.tags import Tags
from ..profiles import Profile
from ..profiles.parse import Table


@dataclass(frozen=True)
class OsmClass:
    """What has these tags (key -> values, ("*",) for any) is of the class of each profile, "" for none."""

    where: Mapping[str, tuple[str, ...]]
    classes: Mapping[str, str]
    words: str


class OsmClassTable:
    """The rows of the table; the first that fits a feature decides."""

    def __init__(self, rows: Sequence[OsmClass]) -> None:
        self.rows = tuple(rows)
        self._by_key: dict[str, list[int]] = {}
        for rank, row in enumerate(self.rows):
            self._by_key.setdefault(next(iter(row.where)), []).append(rank)

    def find(self, tags: Tags) -> OsmClass | None:
        """The row for a feature, or None if its tags are those of no component."""
        ranks = sorted(rank for key in tags for rank in self._by_key.get(key, ()))
        return next((self.rows[rank] for rank in ranks if agrees(tags, self.rows[rank].where)), None)


def parse_osm_classes(text: str, profiles: Sequence[Profile], name: str = "osm_classes.csv") -> OsmClassTable:
    """The table in ``text``: ``tags`` (``key=value|value key=*``) and a column for each profile.

    Raises ``InputError`` with every fault.
    """
    table = Table.read(name, text, ("tags", *(profile.id for profile in profiles), "note"))
    rows = []
    for line, row in table:
        where: dict[str, tuple[str, ...]] = {}
        for pair in row["tags"].split():
            key, equals, values = pair.partition("=")
            if not (key and equals and values):
                table.fault(line, tr('"{pair}" is no key=value', pair=pair))
                continue
            where[key] = tuple(values.split("|"))
        if not where:
            table.fault(line, tr("the row names no tag"))
            continue
        for profile in profiles:
            code = row[profile.id]
            if code and profile.component_class(code) is None:
                table.fault(line, tr("{profile} has no class {code}", profile=profile.title, code=code))
        rows.append(OsmClass(where, {profile.id: row[profile.id] for profile in profiles}, row["tags"]))
    if table.problems:
        raise InputError(table.problems)
    return OsmClassTable(rows)
