"""The rules of a check: which are looked for, how much they matter, how exactly.

All of it is the user's to change; ``RuleBook`` is that table, and travels as plain data
so that a project can keep it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, ClassVar, Self

from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity


class RuleName(str, Enum):
    """A rule of any check: of the unit grid (``RuleId``), of a census (``CensusRuleId``)."""

    @property
    def heading(self) -> str:
        """The name of the rule in the user's language, as short as a heading."""
        return str(self.value)

    @property
    def meaning(self) -> str:
        """What its tolerance says, in a sentence; "" for a rule without one."""
        return ""

    @property
    def remedy(self) -> str:
        """What mending does, as a button says it; "" where "mend" says enough."""
        return ""


class RuleId(RuleName):
    """Stable ids, as written into the field ``rule`` of the flag layer."""

    # Shape of a single cell
    GEOMETRY_MISSING = "GEOMETRY_MISSING"
    SELF_INTERSECTION = "SELF_INTERSECTION"
    MULTIPART = "MULTIPART"
    HOLE = "HOLE"
    SLIVER = "SLIVER"
    SPIKE = "SPIKE"
    DUPLICATE_VERTEX = "DUPLICATE_VERTEX"
    # Cells beside each other
    GAP = "GAP"
    OVERLAP = "OVERLAP"
    UNMATCHED_VERTEX = "UNMATCHED_VERTEX"
    DUPLICATE_GEOMETRY = "DUPLICATE_GEOMETRY"
    # Cells and what they stand on
    OUTSIDE_COMMUNITY = "OUTSIDE_COMMUNITY"
    ASTRIDE_COMMUNITY = "ASTRIDE_COMMUNITY"
    CUTS_BUILDING = "CUTS_BUILDING"
    SPLITS_COMPOUND = "SPLITS_COMPOUND"
    COMPONENT_ON_EDGE = "COMPONENT_ON_EDGE"
    COMPONENT_OUTSIDE = "COMPONENT_OUTSIDE"
    AREA_OUT_OF_BAND = "AREA_OUT_OF_BAND"
    UNREACHABLE = "UNREACHABLE"
    # Codes, dates, attributes
    CODE_MALFORMED = "CODE_MALFORMED"
    CODE_DUPLICATE = "CODE_DUPLICATE"
    CODE_OUT_OF_ORDER = "CODE_OUT_OF_ORDER"
    CODE_WRONG_COMMUNITY = "CODE_WRONG_COMMUNITY"
    CODE_REUSED = "CODE_REUSED"
    DATE_MALFORMED = "DATE_MALFORMED"
    DATE_ORDER = "DATE_ORDER"
    ATTRIBUTE_MISSING = "ATTRIBUTE_MISSING"
    AREA_MISSTATED = "AREA_MISSTATED"
    # Labels
    LABEL_MISSING = "LABEL_MISSING"
    LABEL_OUTSIDE = "LABEL_OUTSIDE"

    @property
    def heading(self) -> str:
        """The name of the rule in the user's language."""
        from .titles import rule_title  # noqa: PLC0415  # which names these rules

        return rule_title(self)

    @property
    def meaning(self) -> str:
        """What its tolerance says."""
        from .titles import tolerance_meaning  # noqa: PLC0415

        return tolerance_meaning(self)


@dataclass(frozen=True)
class Rule:
    """One line of the table: is it looked for, how bad is a find, how exactly.

    ``tolerance`` is in ``unit`` ("m", "m²", "°", "" for a plain ratio), None where a rule
    has none. None of the tolerances stands in a standard: all are CityGrid's choice.
    """

    id: RuleName
    severity: Severity
    tolerance: float | None = None
    unit: str = ""
    enabled: bool = True

    def required_tolerance(self) -> float:
        """The tolerance of a rule that has one."""
        if self.tolerance is None:
            raise ValueError(f"{self.id.value} has no tolerance")
        return self.tolerance


_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

#: What stands in the table before anybody changes it. What each tolerance means:
_DEFAULTS = (
    Rule(RuleId.GEOMETRY_MISSING, _ERROR),
    Rule(RuleId.SELF_INTERSECTION, _ERROR),
    Rule(RuleId.MULTIPART, _ERROR),
    Rule(RuleId.HOLE, _WARNING),
    #: A cell nowhere wider than this.
    Rule(RuleId.SLIVER, _ERROR, 2.0, "m"),
    #: A corner sharper than this, that leads out and back.
    Rule(RuleId.SPIKE, _ERROR, 1.0, "°"),
    #: Successive vertices nearer than this.
    Rule(RuleId.DUPLICATE_VERTEX, _WARNING, 0.001, "m"),
    #: Gaps wider than this at their widest are taken for ground left out on purpose; 0: none are.
    Rule(RuleId.GAP, _ERROR, 0.0, "m"),
    #: Overlaps smaller than this are rounding.
    Rule(RuleId.OVERLAP, _ERROR, 1e-6, "m²"),
    #: A vertex this near to a neighbour's edge is meant to be on it.
    Rule(RuleId.UNMATCHED_VERTEX, _ERROR, 0.001, "m"),
    Rule(RuleId.DUPLICATE_GEOMETRY, _ERROR),
    #: How much of a cell may lie outside its community.
    Rule(RuleId.OUTSIDE_COMMUNITY, _ERROR, 0.01, "m²"),
    Rule(RuleId.ASTRIDE_COMMUNITY, _ERROR, 0.01, "m²"),
    #: How deep an edge may enter a building.
    Rule(RuleId.CUTS_BUILDING, _ERROR, 0.05, "m"),
    Rule(RuleId.SPLITS_COMPOUND, _ERROR, 0.05, "m"),
    #: A component this near to an edge is on it.
    Rule(RuleId.COMPONENT_ON_EDGE, _WARNING, 0.01, "m"),
    Rule(RuleId.COMPONENT_OUTSIDE, _ERROR),
    #: An area more than so many times the target, or less than one so-many-th of it.
    Rule(RuleId.AREA_OUT_OF_BAND, _WARNING, 2.0, "×"),
    #: The nearest road is farther than this.
    Rule(RuleId.UNREACHABLE, _WARNING, 15.0, "m"),
    Rule(RuleId.CODE_MALFORMED, _ERROR),
    Rule(RuleId.CODE_DUPLICATE, _ERROR),
    Rule(RuleId.CODE_OUT_OF_ORDER, _INFO),
    Rule(RuleId.CODE_WRONG_COMMUNITY, _ERROR),
    Rule(RuleId.CODE_REUSED, _ERROR),
    Rule(RuleId.DATE_MALFORMED, _ERROR),
    Rule(RuleId.DATE_ORDER, _ERROR),
    Rule(RuleId.ATTRIBUTE_MISSING, _ERROR),
    #: The area written down differs from that of the geometry by more than this.
    Rule(RuleId.AREA_MISSTATED, _WARNING, 1.0, "m²"),
    Rule(RuleId.LABEL_MISSING, _WARNING),
    Rule(RuleId.LABEL_OUTSIDE, _WARNING),
)


class RuleBook:
    """The table of rules as the user has it. Immutable; iterating gives the rules in a fixed order.

    The table of another check is a subclass with other ``names`` and ``defaults``.
    """

    names: ClassVar[type[RuleName]] = RuleId
    defaults: ClassVar[tuple[Rule, ...]] = _DEFAULTS

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self._rules = {rule.id: rule for rule in self.defaults}
        self._rules.update({rule.id: rule for rule in rules})

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __getitem__(self, rule: RuleName) -> Rule:
        return self._rules[rule]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RuleBook) and type(other) is type(self) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def enabled(self, *rules: RuleName) -> bool:
        """Whether any of the rules is looked for."""
        return any(self._rules[rule].enabled for rule in rules)

    def with_rules(self, *rules: Rule) -> Self:
        """The table with some of its lines replaced."""
        return type(self)([*self, *rules])

    def only(self, *rules: RuleName) -> Self:
        """The table with none but these looked for."""
        return type(self)([replace(rule, enabled=rule.id in rules) for rule in self])

    def to_data(self) -> list[dict[str, Any]]:
        """As plain data, for JSON."""
        return [
            {
                "rule": rule.id.value,
                "severity": rule.severity.value,
                "tolerance": rule.tolerance,
                "enabled": rule.enabled,
            }
            for rule in self
        ]

    @classmethod
    def from_data(cls, data: Iterable[Mapping[str, Any]]) -> Self:
        """The reverse of ``to_data``; lines left out stay as they are by default.

        Raises ``InputError`` for a rule, severity or tolerance that cannot be.
        """
        rules, problems = [], []
        for line in data:
            try:
                rules.append(cls._rule_from(line))
            except (KeyError, TypeError, ValueError):
                problems.append(
                    Problem(
                        "RULE_MALFORMED",
                        "rules",
                        tr("{line} is not a line of the table of rules.", line=dict(line)),
                        tr("Give a known rule, a severity (error, warning, info) and a tolerance ≥ 0."),
                    )
                )
        if problems:
            raise InputError(problems)
        return cls(rules)

    @classmethod
    def _rule_from(cls, line: Mapping[str, Any]) -> Rule:
        default = cls()[cls.names(line["rule"])]
        tolerance = line.get("tolerance", default.tolerance)
        if (tolerance is None) != (default.tolerance is None):
            raise ValueError("tolerance")
        if tolerance is not None and not 0.0 <= float(tolerance) < float("inf"):
            raise ValueError("tolerance")
        return replace(
            default,
            severity=Severity(line.get("severity", default.severity)),
            tolerance=None if tolerance is None else float(tolerance),
            enabled=bool(line.get("enabled", True)),
        )
