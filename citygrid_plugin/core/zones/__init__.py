"""Responsibility zones (责任网格): staffing, design, balance by lap, comparison."""

from .assignment_log import AssignmentLog, LogEntry, entry_of
from .beat import Beat, read_beat
from .board import (
    ANY_SOURCE,
    UNASSIGNED,
    RunningTotals,
    Stroke,
    ZoneBoard,
    ZoneHead,
    ZoneTotals,
    ZoneWarning,
)
from .design import design_zones, measure_zones
from .gestures import CellPicker
from .result import Comparison, Zone, ZonePlan, compare_plans
from .scenarios import compare_numbers
from .settings import INTERVALS_MIN, PREFERENCES, ZoneSettings
from .staffing import STAFFING_RULES, Staffing, StaffingRule, Town, collectors_by, staffing, town_of
from .streets import Streets, read_streets

__all__ = [
    "ANY_SOURCE",
    "INTERVALS_MIN",
    "PREFERENCES",
    "STAFFING_RULES",
    "UNASSIGNED",
    "AssignmentLog",
    "Beat",
    "CellPicker",
    "Comparison",
    "LogEntry",
    "RunningTotals",
    "Staffing",
    "StaffingRule",
    "Streets",
    "Stroke",
    "Town",
    "Zone",
    "ZoneBoard",
    "ZoneHead",
    "ZonePlan",
    "ZoneSettings",
    "ZoneTotals",
    "ZoneWarning",
    "collectors_by",
    "compare_numbers",
    "compare_plans",
    "design_zones",
    "entry_of",
    "measure_zones",
    "read_beat",
    "read_streets",
    "staffing",
    "town_of",
]
