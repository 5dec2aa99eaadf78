"""A district's fleet: routes for vehicles of limited load (capacitated arc routing)."""

from ._compiling import compiled
from .bound import lower_bound
from .district import DistrictSettings, plan_district
from .plan import FleetPlan, FleetRoute, FleetSettings, plan_fleet
from .problem import FleetProblem
from .report import DistrictPlan, Fleet

__all__ = [
    "DistrictPlan",
    "DistrictSettings",
    "Fleet",
    "FleetPlan",
    "FleetProblem",
    "FleetRoute",
    "FleetSettings",
    "compiled",
    "lower_bound",
    "plan_district",
    "plan_fleet",
]
