"""Planned coverage (计划巡查覆盖): when routes and shifts pass each unit grid and road over the day."""

from .plan import Coverage, CoveragePlan, CoverageSettings, plan_coverage
from .tables import coverage_table, hour_table, pass_table, road_coverage_table
from .what_if import WhatIf

__all__ = [
    "Coverage",
    "CoveragePlan",
    "CoverageSettings",
    "WhatIf",
    "coverage_table",
    "hour_table",
    "pass_table",
    "plan_coverage",
    "road_coverage_table",
]
