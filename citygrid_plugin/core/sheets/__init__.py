"""Map sheets (图幅): how the ground is divided into them, what they are called and numbered.

Sheets of large-scale maps are squares (正方形分幅) or rectangles (矩形分幅) along the lines
of the kilometre grid. 50 cm × 50 cm and 50 cm × 40 cm are the sizes in use at 1:500 to
1:2000. Numbers are the kilometre coordinates of the south-west corner (坐标编号法), northing
first: to 0.01 km at 1:500, to 0.1 km at 1:1000 and 1:2000. Running numbers (流水编号法) and
letters with figures (行列编号法) are the other two ways. Two independent surveying textbooks
read for these rules agree on all of this (GB/T 20257.1's own text was not at hand).
"""

from __future__ import annotations

from .communities import community_sheets
from .index import SheetIndex, sheet_index
from .settings import Naming, Numbering, SheetSettings

__all__ = ["Naming", "Numbering", "SheetIndex", "SheetSettings", "community_sheets", "sheet_index"]
