"""A district's fleet: routes for vehicles of limited load (capacitated arc routing)."""

from ._compiling import compiled
from .bound import lower_bound
from .plan import FleetPlan, FleetRoute, FleetSettings, plan_fleet
from .problem import FleetProblem

__all__ = [
    "FleetPlan",
    "FleetProblem",
    "FleetRoute",
    "FleetSettings",
    "compiled",
    "lower_bound",
    "plan_fleet",
]
