"""Standard profiles (标准体系): the classes, fields, states and codes of components (部件)."""

from .codes import CodeFormat, ComponentCode
from .mapping import Certainty, ClassMapping, MappedClass, Relation, parse_mapping
from .model import (
    AccuracyGrade,
    ComponentClass,
    Confidence,
    ExtensionRule,
    FieldSpec,
    MajorClass,
    Profile,
    Requirement,
    StateSpec,
    ValueSpec,
)
from .parse import PROFILE_FILES, parse_extension, parse_profile

__all__ = [
    "PROFILE_FILES",
    "AccuracyGrade",
    "Certainty",
    "ClassMapping",
    "CodeFormat",
    "ComponentClass",
    "ComponentCode",
    "Confidence",
    "ExtensionRule",
    "FieldSpec",
    "MajorClass",
    "MappedClass",
    "Profile",
    "Relation",
    "Requirement",
    "StateSpec",
    "ValueSpec",
    "parse_extension",
    "parse_mapping",
    "parse_profile",
]
