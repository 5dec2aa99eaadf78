"""Exchange (数据交换): components from other people's tables, and to a profile's delivery."""

from .classes import ClassFinder, Found, Standards, class_in_code
from .exporting import (
    ALL,
    CLASS,
    MAJOR,
    Changed,
    ComponentExport,
    ExportLayer,
    ExportSettings,
    TextLimit,
    export_components,
)
from .fields import match_fields
from .import_tables import IMPORT_SCHEMAS
from .importing import ImportedComponents, ImportSettings, has_tags, import_components
from .osm_classes import OsmClassTable, parse_osm_classes

__all__ = [
    "ALL",
    "CLASS",
    "IMPORT_SCHEMAS",
    "MAJOR",
    "Changed",
    "ClassFinder",
    "ComponentExport",
    "ExportLayer",
    "ExportSettings",
    "Found",
    "ImportSettings",
    "ImportedComponents",
    "OsmClassTable",
    "Standards",
    "TextLimit",
    "class_in_code",
    "export_components",
    "has_tags",
    "import_components",
    "match_fields",
    "parse_osm_classes",
]
