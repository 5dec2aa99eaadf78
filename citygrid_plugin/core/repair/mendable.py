"""Which flags a repair knows a mend for; the others are left for a person to draw or decide."""

from __future__ import annotations

from ..topology.rules import RuleId

MENDABLE = frozenset(
    {
        RuleId.SELF_INTERSECTION,
        RuleId.MULTIPART,
        RuleId.SPIKE,
        RuleId.DUPLICATE_VERTEX,
        RuleId.SLIVER,
        RuleId.GAP,
        RuleId.OVERLAP,
        RuleId.UNMATCHED_VERTEX,
        RuleId.DUPLICATE_GEOMETRY,
        RuleId.OUTSIDE_COMMUNITY,
        RuleId.ASTRIDE_COMMUNITY,
        RuleId.CODE_MALFORMED,
        RuleId.CODE_DUPLICATE,
        RuleId.CODE_REUSED,
        RuleId.AREA_MISSTATED,
    }
)
