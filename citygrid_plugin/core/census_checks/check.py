"""All rules of a census check in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model.i18n import tr
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..topology.flags import CheckReport, Flag, in_order
from .identity import (
    Codes,
    check_class_parts,
    check_classes,
    check_codes,
    check_counties,
    check_identifiers,
    check_sequences,
)
from .photos import check_photos
from .places import Places, check_cells, check_coordinates, check_geometry, check_grid_codes
from .records import check_accuracy, check_dates, check_departments, check_fields, check_sources, check_states
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .since import Since, check_groups, check_jumps, check_reuse, check_transitions
from .standing import check_buildings, check_duplicates, check_roads
from .subject import CensusSubject

_OF_CELLS = (Id.OUTSIDE_GRID, Id.ON_GRID_EDGE, Id.GRID_CODE_WRONG, Id.STAMP_WRONG)
_OF_EXTENT = (Id.COORDINATES_SWAPPED, Id.COORDINATES_ZONE, Id.COORDINATES_DEGREES)
_OF_PHOTOS = (Id.PHOTO_MISSING, Id.PHOTO_FILE_MISSING, Id.PHOTO_ORPHAN, Id.PHOTO_DUPLICATE)


def check_census(
    subject: CensusSubject, rules: CensusRuleBook | None = None, progress: Progress | None = None
) -> CheckReport:
    """Everything that the enabled rules find in a census (部件普查质量检查).

    Flags name components by ``layers`` and ``fids``; ``cells`` of the report is their number.
    Rules whose layer is not given are not looked for, and named in ``notes``. The result does not
    depend on the order of the features. Raises ``Cancelled``.
    """
    rules, progress = rules or CensusRuleBook(), progress or Silent()
    missing = _missing(subject)
    active = rules.only(*(rule.id for rule in rules if rule.enabled and rule.id not in missing))
    places, codes, since = Places(subject, Span(progress, 0.2, 0.4)), Codes(subject), Since(subject)
    beside = Span(progress, 0.6, 0.9)
    steps: tuple[tuple[str, Callable[[], Iterable[Flag]]], ...] = (
        (tr("Geometry"), lambda: check_geometry(subject, active)),
        (tr("Coordinates"), lambda: check_coordinates(subject, active, places)),
        (tr("Grid codes"), lambda: check_grid_codes(subject, active)),
        (tr("Cells"), lambda: _ready(places.cell_code)),
        (
            tr("Cells"),
            lambda: () if subject.unit_grid is None else check_cells(subject, active, places),
        ),
        (tr("Codes"), lambda: check_codes(subject, active, codes)),
        (tr("Codes"), lambda: check_class_parts(subject, active, codes)),
        (tr("Codes"), lambda: check_identifiers(subject, active)),
        (tr("Codes"), lambda: check_counties(subject, active, codes, places)),
        (tr("Codes"), lambda: check_sequences(subject, active, codes)),
        (tr("Classes"), lambda: check_classes(subject, active)),
        (tr("States"), lambda: check_states(subject, active)),
        (tr("Dates"), lambda: check_dates(subject, active)),
        (tr("Departments"), lambda: check_departments(subject, active)),
        (tr("Accuracy"), lambda: check_accuracy(subject, active)),
        (tr("Fields"), lambda: check_fields(subject, active)),
        (tr("Fields"), lambda: check_sources(subject, active)),
        (tr("Duplicates"), lambda: check_duplicates(subject, active, places)),
        (tr("Buildings"), lambda: check_buildings(subject, active, places, beside)),
        (tr("Roads"), lambda: check_roads(subject, active, places, beside)),
        (tr("Last census"), lambda: _ready(since.row)),
        (tr("Last census"), lambda: _ready(since.reused)),
        (tr("Last census"), lambda: _ready(since.moved)),
        (tr("Last census"), lambda: check_reuse(subject, active, since)),
        (tr("Last census"), lambda: check_transitions(subject, active, since)),
        (tr("Last census"), lambda: check_jumps(subject, active, since, places, beside)),
        (tr("Datums"), lambda: check_groups(subject, active, places, beside)),
        (tr("Photos"), lambda: check_photos(subject, active)),
    )
    flags: list[Flag] = []
    for number, (title, find) in enumerate(steps):
        check_cancelled(progress)
        progress.set(number / len(steps), title)
        for count, flag in enumerate(find()):
            if count % 1000 == 0:
                check_cancelled(progress)
            flags.append(flag)
    progress.set(1.0)
    checked = tuple(rule.id for rule in active if rule.enabled)
    return CheckReport(tuple(in_order(flags)), checked, len(subject.components), _notes(missing, rules))


def _ready(_computed: object) -> tuple[Flag, ...]:
    """Nothing found: what later steps share has been computed, and the cancel button can be looked at."""
    return ()


def _missing(subject: CensusSubject) -> dict[Id, str]:
    """The rules that cannot be looked for, and why."""
    photo = subject.photo if subject.photo is not None and len(subject.photo) else None
    last, houses = subject.previous is not None, subject.building is not None
    no_grid, no_last = tr("no unit grid is given"), tr("no last census is given")
    wanted: tuple[tuple[bool, str, tuple[Id, ...]], ...] = (
        (subject.unit_grid is not None, no_grid, _OF_CELLS),
        (subject.unit_grid is not None or subject.community is not None, no_grid, _OF_EXTENT),
        (houses, tr("no buildings are given"), (Id.IN_BUILDING,)),
        (subject.road is not None, tr("no roads are given"), (Id.OFF_ROAD,)),
        (last, no_last, (Id.STATE_TRANSITION, Id.POINT_JUMP)),
        (last or houses, tr("neither a last census nor buildings are given"), (Id.DATUM_OFFSET,)),
        (
            last or bool(subject.retired),
            tr("neither a last census nor retired components are given"),
            (Id.CODE_REUSED,),
        ),
        (bool(subject.today), tr("the day of the check is not given"), (Id.DATE_FUTURE,)),
        (
            subject.components.has(subject.sigma),
            tr("no layer has the field {field}", field=subject.sigma),
            (Id.ACCURACY_NOT_HELD,),
        ),
        (
            any(demand.accuracy for demand in subject.demand_of.values()),
            tr("no class demands a grade in the table of demands"),
            (Id.ACCURACY_TOO_LOW,),
        ),
        (photo is not None, tr("there is no table of photos, or nothing in it"), _OF_PHOTOS),
        (
            photo is None or "hash" in photo.columns,
            tr("the files of the photos were not read"),
            (Id.PHOTO_DUPLICATE, Id.PHOTO_FILE_MISSING),
        ),
    )
    return {rule: reason for there, reason, of_rules in wanted if not there for rule in of_rules}


def _notes(missing: dict[Id, str], rules: CensusRuleBook) -> tuple[str, ...]:
    by_reason: dict[str, list[str]] = {}
    for rule, reason in missing.items():
        if rules.enabled(rule):
            by_reason.setdefault(reason, []).append(rule.heading)
    return tuple(
        tr("Not looked for, as {reason}: {rules}.", reason=reason, rules=", ".join(titles))
        for reason, titles in by_reason.items()
    )
