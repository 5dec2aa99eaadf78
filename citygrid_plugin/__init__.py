"""CityGrid for QGIS: unit grids (单元网格) for digital urban management (数字城管)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import CityGridPlugin


def classFactory(iface: QgisInterface | None) -> CityGridPlugin:  # noqa: N802 (QGIS calls it so)
    """Make the plugin; ``iface`` is None under qgis_process."""
    from .plugin import CityGridPlugin

    return CityGridPlugin(iface)
