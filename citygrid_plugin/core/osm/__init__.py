"""OpenStreetMap extracts as base data: tags to layers, communities, the right zone.

``import_extract`` is the door; ``rules`` holds every rule as data.
"""

from .importing import OsmImport, OsmImportSettings, import_extract
from .stand_in_communities import StandInSettings

__all__ = ["OsmImport", "OsmImportSettings", "StandInSettings", "import_extract"]
