"""Intake (基础数据入库): base data checked, mended where that is safe, in one metric CRS.

``prepare`` is the door; every problem it can find has a stable rule id and says how to mend it.
"""

from .borders import match_borders
from .order import canonical_order
from .prepare import prepare

__all__ = ["canonical_order", "match_borders", "prepare"]
