"""Compliance (合规): a finished unit grid measured against the principles of the standard."""

from .html import render_html
from .limits import ComplianceLimits
from .measure import grid_beside, measure_compliance
from .principles import Principle
from .report import ComplianceReport, Departure, Figure, PrincipleResult, Reason, Verdict

__all__ = [
    "ComplianceLimits",
    "ComplianceReport",
    "Departure",
    "Figure",
    "Principle",
    "PrincipleResult",
    "Reason",
    "Verdict",
    "grid_beside",
    "measure_compliance",
    "render_html",
]
