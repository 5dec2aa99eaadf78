"""Both standard profiles at once, with what leads from one to the other and from OpenStreetMap."""

from __future__ import annotations

from pathlib import Path

from ..core.exchange.classes import Standards
from ..core.exchange.osm_classes import OsmClassTable, parse_osm_classes
from ..paths import profiles_folder
from .profile_files import load_mapping, load_profile, profile_ids, read_extension

_OSM = "osm_classes.csv"


def load_standards(
    profile_id: str, extension: str | Path | None = None, other_extension: str | Path | None = None
) -> Standards:
    """``profile_id`` as the one wanted, each profile with the city's own classes; ``InputError``."""
    (other_id,) = (each for each in profile_ids() if each != load_profile(profile_id).id)
    profile, other = load_profile(profile_id), load_profile(other_id)
    if extension:
        profile = read_extension(profile, extension)
    if other_extension:
        other = read_extension(other, other_extension)
    return Standards(profile, other, load_mapping())


def load_osm_classes(path: str | Path | None = None) -> OsmClassTable:
    """From tags to classes: the table that comes with CityGrid, or one like it; ``InputError``."""
    own = Path(path) if path else profiles_folder() / _OSM
    text = own.read_text(encoding="utf-8-sig")
    return parse_osm_classes(text, [load_profile(each) for each in profile_ids()], own.name)
