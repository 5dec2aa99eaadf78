"""Repair (拓扑修复): a grid mended where it is wrong, and every change accounted for."""

from .repair import repair_grid
from .result import MOVE_SCHEMA, REMOVED_SCHEMA, Mend, Repair
from .settings import RepairSettings

__all__ = ["MOVE_SCHEMA", "REMOVED_SCHEMA", "Mend", "Repair", "RepairSettings", "repair_grid"]
