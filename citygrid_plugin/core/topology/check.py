"""One check of a unit grid by every rule of the table (拓扑检查)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ..intake.order import canonical_order
from ..model.i18n import tr
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..model.schema import LAYER_SCHEMAS
from .codes import check_codes
from .coverage import check_coverage
from .flags import CheckReport, Flag, in_order
from .ground import Ground
from .labels import check_labels
from .placement import check_placement
from .records import check_records
from .rules import RuleBook, RuleId, RuleName
from .shapes import check_shapes
from .subject import Subject

#: What a rule needs besides the grid: an attribute of ``Subject``, and the layer it is.
_NEEDS: dict[RuleName, str] = {
    RuleId.OUTSIDE_COMMUNITY: "community",
    RuleId.ASTRIDE_COMMUNITY: "community",
    RuleId.CUTS_BUILDING: "building",
    RuleId.SPLITS_COMPOUND: "compound",
    RuleId.COMPONENT_ON_EDGE: "component",
    RuleId.COMPONENT_OUTSIDE: "component",
    RuleId.UNREACHABLE: "road",
    RuleId.CODE_REUSED: "history",
    RuleId.LABEL_MISSING: "label",
    RuleId.LABEL_OUTSIDE: "label",
}
_LAYERS = {"history": "unit_grid_history", "label": "unit_grid_label"}

#: Rules that need the field ``code`` of the grid.
_OF_CODES = (
    RuleId.CODE_MALFORMED,
    RuleId.CODE_DUPLICATE,
    RuleId.CODE_OUT_OF_ORDER,
    RuleId.CODE_WRONG_COMMUNITY,
    RuleId.CODE_REUSED,
    RuleId.LABEL_MISSING,
    RuleId.LABEL_OUTSIDE,
)


@dataclass(frozen=True)
class _Step:
    """A part of the check: what it says it does, its share of the time, what it looks for."""

    title: str
    weight: float
    find: Callable[[Progress], Iterable[Flag]]


def check_grid(
    subject: Subject, rules: RuleBook | None = None, progress: Progress | None = None
) -> CheckReport:
    """Look for everything the table of ``rules`` has enabled; all coordinates in ``subject.crs``, metres.

    Rules whose layer was not given are not looked for, which ``notes`` say; a cell without
    usable geometry is flagged and otherwise left out of what is measured. The flags come
    in ``in_order``, whatever the order of the features. Raises ``Cancelled`` on request.
    """
    rules, progress = rules or RuleBook(), progress or Silent()
    progress.set(0.0, tr("Preparing the check"))
    # The last bit of an overlay may depend on which cell comes first.
    subject = replace(subject, unit_grid=canonical_order(subject.unit_grid))
    ground = Ground(subject, rules, progress)
    steps = (
        _Step(tr("Checking the shape of each cell"), 2, lambda span: check_shapes(subject, rules, span)),
        _Step(tr("Looking for gaps and overlaps"), 4, lambda span: check_coverage(subject, rules, span)),
        _Step(tr("Checking what cells stand on"), 4, lambda span: check_placement(ground, span)),
        _Step(tr("Checking codes"), 2, lambda span: check_codes(ground, span)),
        _Step(tr("Checking attributes"), 1, lambda span: check_records(ground, span)),
        _Step(tr("Checking labels"), 1, lambda span: check_labels(ground, span)),
    )
    total = sum(step.weight for step in steps)
    flags: list[Flag] = []
    done = 0.0
    for step in steps:
        progress.set(done / total, step.title)
        span = Span(progress, done / total, (done + step.weight) / total)
        for flag in step.find(span):
            flags.append(flag)
            check_cancelled(progress)
        done += step.weight
    checked, notes = _looked_for(subject, rules)
    for note in notes:
        progress.log(note)
    progress.set(1.0)
    return CheckReport(tuple(in_order(flags)), checked, len(subject.unit_grid), notes)


def _looked_for(subject: Subject, rules: RuleBook) -> tuple[tuple[RuleName, ...], tuple[str, ...]]:
    """The rules that were looked for, and why others that are enabled were not."""
    left: dict[str, list[RuleName]] = {}
    for rule in rules:
        need = _NEEDS.get(rule.id)
        if not rule.enabled:
            continue
        if rule.id in _OF_CODES and "code" not in subject.unit_grid.columns:
            left.setdefault("code", []).append(rule.id)
        elif need and getattr(subject, need) is None:
            left.setdefault(need, []).append(rule.id)
    missing = {rule for found in left.values() for rule in found}
    notes = []
    for what, found in left.items():
        names = ", ".join(rule.value for rule in found)
        if what == "code":
            notes.append(
                tr("Not looked for, since the grid has no field code (标识码): {rules}.", rules=names)
            )
        else:
            schema = LAYER_SCHEMAS[_LAYERS.get(what, what)]
            notes.append(
                tr(
                    "Not looked for, since the layer {layer} ({title}) was not given: {rules}.",
                    layer=schema.name,
                    title=schema.title,
                    rules=names,
                )
            )
    return tuple(rule.id for rule in rules if rule.enabled and rule.id not in missing), tuple(notes)
