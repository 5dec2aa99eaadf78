"""Merging (合并): teams' censuses into the master, three-way, with nothing lost.

``merge_census`` is the door; conflicts come as ``Conflict`` and as the layer ``merge_conflict``.
"""

from .census import MASTER, Census, CensusMerge, LayerResult, merge_census
from .conflicts import CONFLICT_SCHEMA, Conflict, Kind, conflict_table, flag_rows, resolutions_in
from .identity import match_rows
from .settings import MergeSettings

__all__ = [
    "CONFLICT_SCHEMA",
    "MASTER",
    "Census",
    "CensusMerge",
    "Conflict",
    "Kind",
    "LayerResult",
    "MergeSettings",
    "conflict_table",
    "flag_rows",
    "match_rows",
    "merge_census",
    "resolutions_in",
]
