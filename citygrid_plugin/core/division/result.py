"""What a division returns."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.features import FeatureTable
from ..model.problems import Problem


@dataclass(frozen=True)
class GridDivision:
    """A divided city.

    ``unit_grid`` (单元网格): Polygon rows ordered by code with the columns ``code``,
    ``area_m2``, ``start_date``, ``end_date``, ``note``, ``community_code``,
    ``component_count``, ``patrol_class``. ``problems``: what the user should know
    about the base data or the result (severity below error).
    """

    crs: str
    unit_grid: FeatureTable
    problems: tuple[Problem, ...] = ()
