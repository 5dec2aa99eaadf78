"""Coding (编码): unit grid codes and the order in which the cells of a community get them."""

from .reading_order import reading_order
from .unit_grid_code import (
    UnitGridCode,
    community_code_problem,
    community_code_text,
    unit_grid_code_problem,
    unit_grid_codes,
)

__all__ = [
    "UnitGridCode",
    "community_code_problem",
    "community_code_text",
    "reading_order",
    "unit_grid_code_problem",
    "unit_grid_codes",
]
