"""The rules of a census check, as a table that the user changes like that of the unit grid."""

from __future__ import annotations

from typing import ClassVar

from ..model.problems import Severity
from ..topology.rules import Rule, RuleBook, RuleName


class CensusRuleId(RuleName):
    """Stable ids, as written into the field ``rule`` of the flag layer."""

    # Geometry and coordinates
    GEOMETRY_MISSING = "GEOMETRY_MISSING"
    GEOMETRY_NAN = "GEOMETRY_NAN"
    MULTIPART = "MULTIPART"
    COORDINATES_SWAPPED = "COORDINATES_SWAPPED"
    COORDINATES_ZONE = "COORDINATES_ZONE"
    COORDINATES_DEGREES = "COORDINATES_DEGREES"
    DATUM_OFFSET = "DATUM_OFFSET"
    # The cell it lies in
    OUTSIDE_GRID = "OUTSIDE_GRID"
    ON_GRID_EDGE = "ON_GRID_EDGE"
    GRID_CODE_MISSING = "GRID_CODE_MISSING"
    GRID_CODE_WRONG = "GRID_CODE_WRONG"
    STAMP_WRONG = "STAMP_WRONG"
    # Code and class
    CODE_MISSING = "CODE_MISSING"
    CODE_MALFORMED = "CODE_MALFORMED"
    CODE_DUPLICATE = "CODE_DUPLICATE"
    CODE_WRONG_CLASS = "CODE_WRONG_CLASS"
    CODE_WRONG_COUNTY = "CODE_WRONG_COUNTY"
    CODE_REUSED = "CODE_REUSED"
    CODE_GAP = "CODE_GAP"
    UID_DUPLICATE = "UID_DUPLICATE"
    CLASS_INVALID = "CLASS_INVALID"
    CLASS_IN_WRONG_LAYER = "CLASS_IN_WRONG_LAYER"
    # State and time
    STATE_INVALID = "STATE_INVALID"
    STATE_TRANSITION = "STATE_TRANSITION"
    DATE_MALFORMED = "DATE_MALFORMED"
    DATE_FUTURE = "DATE_FUTURE"
    DATE_ORDER = "DATE_ORDER"
    # Who answers for it
    DEPARTMENT_MISSING = "DEPARTMENT_MISSING"
    DEPARTMENT_INCONSISTENT = "DEPARTMENT_INCONSISTENT"
    OWNER_MISSING = "OWNER_MISSING"
    # Where it stands
    DUPLICATE = "DUPLICATE"
    IN_BUILDING = "IN_BUILDING"
    OFF_ROAD = "OFF_ROAD"
    POINT_JUMP = "POINT_JUMP"
    # Accuracy
    ACCURACY_INVALID = "ACCURACY_INVALID"
    ACCURACY_TOO_LOW = "ACCURACY_TOO_LOW"
    ACCURACY_NOT_HELD = "ACCURACY_NOT_HELD"
    # Fields
    REQUIRED_MISSING = "REQUIRED_MISSING"
    VALUE_TOO_LONG = "VALUE_TOO_LONG"
    SOURCE_INVALID = "SOURCE_INVALID"
    # Photos
    PHOTO_MISSING = "PHOTO_MISSING"
    PHOTO_FILE_MISSING = "PHOTO_FILE_MISSING"
    PHOTO_ORPHAN = "PHOTO_ORPHAN"
    PHOTO_DUPLICATE = "PHOTO_DUPLICATE"

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

    @property
    def remedy(self) -> str:
        """What mending does."""
        from .titles import remedy  # noqa: PLC0415

        return remedy(self)


_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
_ID = CensusRuleId

#: What stands in the table before anybody changes it; none of the tolerances is a standard's.
_DEFAULTS = (
    Rule(_ID.GEOMETRY_MISSING, _ERROR),
    Rule(_ID.GEOMETRY_NAN, _ERROR),
    Rule(_ID.MULTIPART, _ERROR),
    Rule(_ID.COORDINATES_SWAPPED, _ERROR),
    Rule(_ID.COORDINATES_ZONE, _ERROR),
    Rule(_ID.COORDINATES_DEGREES, _ERROR),
    #: How well the shift since the last census must agree with that of GCJ-02 or BD-09.
    Rule(_ID.DATUM_OFFSET, _WARNING, 5.0, "m"),
    Rule(_ID.OUTSIDE_GRID, _ERROR),
    #: A component this near to an edge is on it.
    Rule(_ID.ON_GRID_EDGE, _WARNING, 0.01, "m"),
    Rule(_ID.GRID_CODE_MISSING, _ERROR),
    Rule(_ID.GRID_CODE_WRONG, _ERROR),
    Rule(_ID.STAMP_WRONG, _WARNING),
    Rule(_ID.CODE_MISSING, _ERROR),
    Rule(_ID.CODE_MALFORMED, _ERROR),
    Rule(_ID.CODE_DUPLICATE, _ERROR),
    Rule(_ID.CODE_WRONG_CLASS, _ERROR),
    Rule(_ID.CODE_WRONG_COUNTY, _ERROR),
    Rule(_ID.CODE_REUSED, _ERROR),
    #: Not looked for by default: ranges that teams did not use up leave gaps that mean nothing.
    Rule(_ID.CODE_GAP, _INFO, enabled=False),
    Rule(_ID.UID_DUPLICATE, _ERROR),
    Rule(_ID.CLASS_INVALID, _ERROR),
    Rule(_ID.CLASS_IN_WRONG_LAYER, _WARNING),
    Rule(_ID.STATE_INVALID, _ERROR),
    Rule(_ID.STATE_TRANSITION, _ERROR),
    Rule(_ID.DATE_MALFORMED, _ERROR),
    Rule(_ID.DATE_FUTURE, _ERROR),
    Rule(_ID.DATE_ORDER, _ERROR),
    Rule(_ID.DEPARTMENT_MISSING, _ERROR),
    Rule(_ID.DEPARTMENT_INCONSISTENT, _WARNING),
    #: Not looked for by default: the standards have owner and keeper as optional.
    Rule(_ID.OWNER_MISSING, _INFO, enabled=False),
    #: Two components of a class nearer to each other than this are one recorded twice.
    Rule(_ID.DUPLICATE, _WARNING, 1.0, "m"),
    #: How deep in a building what stands outside may lie.
    Rule(_ID.IN_BUILDING, _WARNING, 0.5, "m"),
    #: How far from the middle of the nearest road what belongs to a street may be.
    Rule(_ID.OFF_ROAD, _WARNING, 30.0, "m"),
    #: How far a component may be from where the last census had it.
    Rule(_ID.POINT_JUMP, _WARNING, 5.0, "m"),
    Rule(_ID.ACCURACY_INVALID, _ERROR),
    Rule(_ID.ACCURACY_TOO_LOW, _WARNING),
    Rule(_ID.ACCURACY_NOT_HELD, _WARNING),
    Rule(_ID.REQUIRED_MISSING, _ERROR),
    Rule(_ID.VALUE_TOO_LONG, _ERROR),
    Rule(_ID.SOURCE_INVALID, _WARNING),
    Rule(_ID.PHOTO_MISSING, _WARNING),
    Rule(_ID.PHOTO_FILE_MISSING, _WARNING),
    Rule(_ID.PHOTO_ORPHAN, _WARNING),
    Rule(_ID.PHOTO_DUPLICATE, _WARNING),
)


class CensusRuleBook(RuleBook):
    """The table of rules of a census check."""

    names: ClassVar[type[RuleName]] = CensusRuleId
    defaults: ClassVar[tuple[Rule, ...]] = _DEFAULTS
