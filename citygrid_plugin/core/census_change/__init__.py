"""Change detection (变化检测) between two censuses: what is new, gone, moved, re-classed, edited.

``compare_censuses`` is the door.
"""

from .compare import CHANGE_SCHEMA, SUMMARY_SCHEMA, CensusChange, ChangeSettings, Kind, compare_censuses

__all__ = ["CHANGE_SCHEMA", "SUMMARY_SCHEMA", "CensusChange", "ChangeSettings", "Kind", "compare_censuses"]
