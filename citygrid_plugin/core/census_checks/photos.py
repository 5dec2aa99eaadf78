"""Photos of components: missing, of nothing, the same one twice (B4 rule 9)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..topology.flags import Flag
from ..topology.rules import Rule
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject

_LAYER = "photo"


def check_photos(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Every rule on photos; without a table of photos, or with an empty one, nothing."""
    if subject.photo is None or not len(subject.photo):
        return
    photo = subject.photo.take(np.argsort(subject.photo.fids, kind="stable"))
    components = subject.components
    owners = [community_code_text(uid) for uid in photo.column("component_uid").tolist()]
    uids = components.texts("uid")
    row_of = {uid: row for row, uid in reversed(list(enumerate(uids.tolist()))) if uid}
    if rules.enabled(Id.PHOTO_MISSING):
        with_one = set(owners)
        lacking = subject.demanding("photo") & (uids != "")
        for row in np.flatnonzero(lacking).tolist():
            if uids[row] not in with_one:
                text = tr("{name} has no photo.", name=components.name(row))
                yield components.flag(rules[Id.PHOTO_MISSING], [row], text)
    paths = [community_code_text(path) for path in photo.column("path").tolist()]
    present = photo.column("present", True).tolist()
    for number, owner in enumerate(owners):
        row = row_of.get(owner)
        if row is None and rules.enabled(Id.PHOTO_ORPHAN):
            text = tr("Photo {path} belongs to no component of the census.", path=paths[number])
            yield _of_photo(rules[Id.PHOTO_ORPHAN], photo, number, text, shapely.Point())
        if not (paths[number] and present[number]) and rules.enabled(Id.PHOTO_FILE_MISSING):
            place = shapely.Point() if row is None else components.points[row]
            text = tr("The file of the photo {path} is not there.", path=paths[number] or "–")
            yield _of_photo(rules[Id.PHOTO_FILE_MISSING], photo, number, text, place)
    if rules.enabled(Id.PHOTO_DUPLICATE):
        yield from _twice(subject, rules[Id.PHOTO_DUPLICATE], photo, owners, row_of)


def _twice(
    subject: CensusSubject, rule: Rule, photo: FeatureTable, owners: list[str], row_of: dict[str, int]
) -> Iterator[Flag]:
    """One picture for several components, told by the hash of its file."""
    users: dict[str, dict[int, None]] = {}
    for value, owner in zip(photo.column("hash").tolist(), owners, strict=True):
        key = community_code_text(value)
        if key and owner in row_of:
            users.setdefault(key, {})[row_of[owner]] = None
    for rows in users.values():
        if len(rows) > 1:
            listed = sorted(rows)
            text = tr("{names} have the same photo.", names=subject.components.names(listed))
            yield subject.components.flag(rule, listed, text, len(listed))


def _of_photo(rule: Rule, photo: FeatureTable, number: int, text: str, place: object) -> Flag:
    """A flag on a photo; one of no component has no place."""
    fid = int(photo.fids[number])
    shape = place if place is not None else shapely.Point()
    return Flag(rule.id, rule.severity, shape, text, ("",), (fid,), None, (_LAYER,))
