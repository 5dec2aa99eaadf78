"""Shared editing (多人编辑): what others did to rows that are being edited here, and what is saved.

``compare`` tells it row by row before a save, ``plan_save`` makes of it and of what the user chose
the changes to write. The merge of a row is that of ``core.merging``: the same fields contradict
each other here and there.
"""

from .compare import Finding, compare
from .plan import LATER, LEAVE, SavePlan, plan_save
from .state import (
    Change,
    Edit,
    RightMissing,
    RowLocked,
    RowState,
    ServerUnreachable,
    SharedState,
    Status,
    Wanted,
)

__all__ = [
    "LATER",
    "LEAVE",
    "Change",
    "Edit",
    "Finding",
    "RightMissing",
    "RowLocked",
    "RowState",
    "SavePlan",
    "ServerUnreachable",
    "SharedState",
    "Status",
    "Wanted",
    "compare",
    "plan_save",
]
