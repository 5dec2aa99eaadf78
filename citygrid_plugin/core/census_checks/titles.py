"""What the rules of a census check are called on the screen."""

from __future__ import annotations

from ..model.i18n import tr
from .rules import CensusRuleId as Id


def rule_title(rule: Id) -> str:
    """The name of a rule in the user's language, as short as a heading."""
    return {
        Id.GEOMETRY_MISSING: tr("Component without geometry"),
        Id.GEOMETRY_NAN: tr("Coordinate that is no number"),
        Id.MULTIPART: tr("Component in several parts"),
        Id.COORDINATES_SWAPPED: tr("X and Y swapped"),
        Id.COORDINATES_ZONE: tr("Zone number too many or missing"),
        Id.COORDINATES_DEGREES: tr("Degrees instead of metres"),
        Id.DATUM_OFFSET: tr("Shifted like GCJ-02 or BD-09"),
        Id.OUTSIDE_GRID: tr("Component outside every cell"),
        Id.ON_GRID_EDGE: tr("Component on an edge"),
        Id.GRID_CODE_MISSING: tr("Grid code missing"),
        Id.GRID_CODE_WRONG: tr("Grid code of another cell"),
        Id.STAMP_WRONG: tr("Street office or community against the cell"),
        Id.CODE_MISSING: tr("Code missing"),
        Id.CODE_MALFORMED: tr("Malformed code"),
        Id.CODE_DUPLICATE: tr("Code used twice"),
        Id.CODE_WRONG_CLASS: tr("Code of another class"),
        Id.CODE_WRONG_COUNTY: tr("Code of another county"),
        Id.CODE_REUSED: tr("Retired code used again"),
        Id.CODE_GAP: tr("Gap in the sequence"),
        Id.UID_DUPLICATE: tr("Identifier used twice"),
        Id.CLASS_INVALID: tr("Invalid class"),
        Id.CLASS_IN_WRONG_LAYER: tr("Class of another layer"),
        Id.STATE_INVALID: tr("Invalid state"),
        Id.STATE_TRANSITION: tr("State that cannot follow"),
        Id.DATE_MALFORMED: tr("Malformed date"),
        Id.DATE_FUTURE: tr("Date in the future"),
        Id.DATE_ORDER: tr("Changed before it began"),
        Id.DEPARTMENT_MISSING: tr("Department missing"),
        Id.DEPARTMENT_INCONSISTENT: tr("Department with two names"),
        Id.OWNER_MISSING: tr("Owner or keeper missing"),
        Id.DUPLICATE: tr("Recorded twice"),
        Id.IN_BUILDING: tr("Inside a building"),
        Id.OFF_ROAD: tr("Far from every road"),
        Id.POINT_JUMP: tr("Moved since the last census"),
        Id.ACCURACY_INVALID: tr("Invalid grade of accuracy"),
        Id.ACCURACY_TOO_LOW: tr("Grade too low for the class"),
        Id.ACCURACY_NOT_HELD: tr("Measured worse than its grade"),
        Id.REQUIRED_MISSING: tr("Required field empty"),
        Id.VALUE_TOO_LONG: tr("Value too long"),
        Id.SOURCE_INVALID: tr("Unknown source"),
        Id.PHOTO_MISSING: tr("Photo missing"),
        Id.PHOTO_FILE_MISSING: tr("File of a photo missing"),
        Id.PHOTO_ORPHAN: tr("Photo of no component"),
        Id.PHOTO_DUPLICATE: tr("Photo used twice"),
    }[rule]


def tolerance_meaning(rule: Id) -> str:
    """What the tolerance of a rule says, in a sentence; "" for a rule without one."""
    return {
        Id.DATUM_OFFSET: tr("The shift since the last census agrees with that of a datum to within this."),
        Id.ON_GRID_EDGE: tr("A component this near to an edge is on it."),
        Id.DUPLICATE: tr("Two components of a class nearer to each other than this are one."),
        Id.IN_BUILDING: tr("What stands outside may lie in a building this deep."),
        Id.OFF_ROAD: tr("What belongs to a street may be this far from the middle of the nearest road."),
        Id.POINT_JUMP: tr("A component may be this far from where the last census had it."),
    }.get(rule, "")


def remedy(rule: Id) -> str:
    """What mending does, as a button says it; "" for a rule without a mend."""
    return {
        Id.COORDINATES_SWAPPED: tr("Swap x and y"),
        Id.COORDINATES_ZONE: tr("Correct the zone number"),
        Id.ON_GRID_EDGE: tr("Move off the edge"),
        Id.GRID_CODE_MISSING: tr("Stamp the grid code"),
        Id.GRID_CODE_WRONG: tr("Stamp the grid code"),
        Id.STAMP_WRONG: tr("Stamp the grid code"),
        Id.CLASS_INVALID: tr("Set class by code, name or layer"),
        Id.DATE_MALFORMED: tr("Write as YYYYMMDD"),
        Id.DEPARTMENT_MISSING: tr("Fill in the department"),
        Id.DEPARTMENT_INCONSISTENT: tr("Take the usual name"),
        Id.DUPLICATE: tr("Merge duplicate"),
    }.get(rule, "")
