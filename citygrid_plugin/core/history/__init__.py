"""History (历史): what became of every cell from one unit grid to the next.

``compare`` sees what changed, ``retire`` numbers what changed and keeps the old cells,
``redivide`` changes only what new base data asks for.
"""

from .compare import GridComparison, Kind, compare_grids
from .retire import Retirement, RetirementSettings, retire_and_renumber
from .same_ground import EXACT

__all__ = [
    "EXACT",
    "GridComparison",
    "Kind",
    "Retirement",
    "RetirementSettings",
    "compare_grids",
    "retire_and_renumber",
]
