"""Responsibility zones (责任网格): staffing, design, balance by lap, comparison."""

from .beat import Beat, read_beat
from .design import design_zones, measure_zones
from .result import Comparison, Zone, ZonePlan, compare_plans
from .settings import INTERVALS_MIN, NOT_PATROLLED, PREFERENCES, ZoneSettings
from .staffing import STAFFING_RULES, Staffing, StaffingRule, Town, collectors_by, staffing, town_of
from .streets import Streets, read_streets

__all__ = [
    "INTERVALS_MIN",
    "NOT_PATROLLED",
    "PREFERENCES",
    "STAFFING_RULES",
    "Beat",
    "Comparison",
    "Staffing",
    "StaffingRule",
    "Streets",
    "Town",
    "Zone",
    "ZonePlan",
    "ZoneSettings",
    "collectors_by",
    "compare_plans",
    "design_zones",
    "measure_zones",
    "read_beat",
    "read_streets",
    "staffing",
    "town_of",
]
