"""Grid division (单元网格划分): from base data to seamless, coded unit grids.

``divide`` is the door; the other modules are its rooms, in the order it walks them.
"""

from .result import GridDivision
from .settings import DivisionSettings

__all__ = ["DivisionSettings", "GridDivision"]
