"""What rules and severities are called on the screen."""

from __future__ import annotations

from ..model.i18n import tr
from ..model.problems import Severity
from .rules import RuleId


def rule_title(rule: RuleId) -> str:
    """The name of a rule in the user's language, as short as a heading."""
    return {
        RuleId.GEOMETRY_MISSING: tr("Cell without geometry"),
        RuleId.SELF_INTERSECTION: tr("Self-intersection"),
        RuleId.MULTIPART: tr("Cell in several parts"),
        RuleId.HOLE: tr("Hole in a cell"),
        RuleId.SLIVER: tr("Sliver"),
        RuleId.SPIKE: tr("Spike"),
        RuleId.DUPLICATE_VERTEX: tr("Duplicate vertex"),
        RuleId.GAP: tr("Gap"),
        RuleId.OVERLAP: tr("Overlap"),
        RuleId.UNMATCHED_VERTEX: tr("Vertex on one side only"),
        RuleId.DUPLICATE_GEOMETRY: tr("Duplicate geometry"),
        RuleId.OUTSIDE_COMMUNITY: tr("Cell outside its community"),
        RuleId.ASTRIDE_COMMUNITY: tr("Cell astride a community border"),
        RuleId.CUTS_BUILDING: tr("Edge through a building"),
        RuleId.SPLITS_COMPOUND: tr("Compound split"),
        RuleId.COMPONENT_ON_EDGE: tr("Component on an edge"),
        RuleId.COMPONENT_OUTSIDE: tr("Component outside every cell"),
        RuleId.AREA_OUT_OF_BAND: tr("Area far from the target"),
        RuleId.UNREACHABLE: tr("Cell no road reaches"),
        RuleId.CODE_MALFORMED: tr("Malformed code"),
        RuleId.CODE_DUPLICATE: tr("Code used twice"),
        RuleId.CODE_OUT_OF_ORDER: tr("Code out of order"),
        RuleId.CODE_WRONG_COMMUNITY: tr("Code of another community"),
        RuleId.CODE_REUSED: tr("Retired code used again"),
        RuleId.DATE_MALFORMED: tr("Malformed date"),
        RuleId.DATE_ORDER: tr("End date before start date"),
        RuleId.ATTRIBUTE_MISSING: tr("Missing attribute"),
        RuleId.AREA_MISSTATED: tr("Area wrongly stated"),
        RuleId.LABEL_MISSING: tr("Label missing"),
        RuleId.LABEL_OUTSIDE: tr("Label outside its cell"),
    }[rule]


def severity_title(severity: Severity) -> str:
    """The name of a severity in the user's language."""
    return {
        Severity.ERROR: tr("Error"),
        Severity.WARNING: tr("Warning"),
        Severity.INFO: tr("Information"),
    }[severity]


def tolerance_meaning(rule: RuleId) -> str:
    """What the tolerance of a rule says, in a sentence; "" for a rule without one."""
    return {
        RuleId.SLIVER: tr("A cell nowhere wider than this is a sliver."),
        RuleId.SPIKE: tr("A corner sharper than this, that leads out and back, is a spike."),
        RuleId.DUPLICATE_VERTEX: tr("Successive vertices nearer to each other than this are one too many."),
        RuleId.GAP: tr(
            "Gaps wider than this at their widest are taken for ground left out on purpose; 0: none are."
        ),
        RuleId.OVERLAP: tr("Overlaps smaller than this are rounding."),
        RuleId.UNMATCHED_VERTEX: tr("A vertex this near to a neighbour's edge is meant to be on it."),
        RuleId.OUTSIDE_COMMUNITY: tr("So much of a cell may lie outside its community."),
        RuleId.ASTRIDE_COMMUNITY: tr("So much of a cell may lie in another community."),
        RuleId.CUTS_BUILDING: tr("An edge may enter a building this deep."),
        RuleId.SPLITS_COMPOUND: tr("An edge may enter a compound this deep."),
        RuleId.COMPONENT_ON_EDGE: tr("A component this near to an edge is on it."),
        RuleId.AREA_OUT_OF_BAND: tr("An area may be this many times the target, or one so-many-th of it."),
        RuleId.UNREACHABLE: tr("The nearest road may be this far away."),
        RuleId.AREA_MISSTATED: tr("The area written down may differ from that of the geometry by this."),
    }.get(rule, "")
