"""History (历史): what became of every cell from one unit grid to the next.

``compare`` sees what changed, ``retire`` numbers what changed and keeps the old cells,
``redivide`` changes only what new base data asks for.
"""

from .archive import grown_history, retired_cells
from .compare import GridComparison, Kind, compare_grids
from .redivision import Redivision, redivide
from .repoint import Repointed, repoint, repoint_all, repointed_table
from .retire import Retirement, RetirementSettings, retire_and_renumber
from .settings import RedivisionSettings
from .tolerances import EXACT

__all__ = [
    "EXACT",
    "GridComparison",
    "Kind",
    "Redivision",
    "RedivisionSettings",
    "Repointed",
    "Retirement",
    "RetirementSettings",
    "compare_grids",
    "grown_history",
    "redivide",
    "repoint",
    "repoint_all",
    "repointed_table",
    "retire_and_renumber",
    "retired_cells",
]
