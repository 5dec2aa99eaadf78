"""A census of a small town as files, for tests of store, scripts, Processing and the window."""

from __future__ import annotations

from pathlib import Path

from citygrid_plugin.core.census import CensusSettings
from citygrid_plugin.core.component_codes import reserve_ranges
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.census import Census, write_census
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.profile_files import load_profile
from tests.core.component_codes.town import COMMUNITY, X0, Y0, board, community, components

CRS = "EPSG:4547"
DEPARTMENTS = {"11420100MB1500000A": "市水务局", "11420100MB1500001B": "市城市管理执法委员会"}
TEAMS = ("甲组", "乙组")
#: Classes of the layers cover, lamp, sanitation and other under each profile.
CLASSES = {"gbt47678": ("01003", "01037", "03005", "02010"), "gbt30428": ("0103", "0118", "0305", "0209")}

__all__ = ["COMMUNITY", "CRS", "X0", "Y0", "make_base", "make_census", "some_components"]


def some_components(profile: str = "gbt47678") -> FeatureTable:
    """Five components, two of one class, one exactly on an edge, none with a code."""
    cover, lamp, bin_, sign = CLASSES[profile]
    rows = [(10, 90, cover), (100, 50, cover), (150, 50, lamp), (250, 150, bin_), (20, 120, sign)]
    return components(*rows, name="component")


def make_census(
    path: Path, profile: str = "gbt47678", departments: bool = True, filled: bool = False, team: str = ""
) -> Path:
    """A census with grid and communities; with the components of ``some_components`` if ``filled``."""
    chosen = load_profile(profile)
    census = Census(
        chosen,
        CRS,
        CensusSettings.of(DEPARTMENTS if departments else None, TEAMS, team),
        board(),
        community(),
        some_components(profile) if filled else None,
        reserve_ranges(chosen.code_format, TEAMS, 1000) if team else (),
    )
    write_census(path, census)
    return path


def make_base(path: Path, with_components: bool = False) -> Path:
    """A delivery with unit_grid, community and, if wanted, component."""
    tables = [board(), community()]
    write_geopackage(path, [*tables, *([some_components()] if with_components else [])], CRS)
    return path
