"""Shared editing (多人编辑): what others did to rows that are being edited here, and what is saved.

``compare.compare`` tells it row by row before a save, ``plan.plan_save`` makes of it and of what the
user chose the changes to write. The merge of a row is that of ``core.merging``: the same fields
contradict each other here and there. What is imported from the package itself needs no shapely.
"""

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
    "Change",
    "Edit",
    "RightMissing",
    "RowLocked",
    "RowState",
    "ServerUnreachable",
    "SharedState",
    "Status",
    "Wanted",
]
