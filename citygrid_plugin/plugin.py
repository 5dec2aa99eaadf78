"""The plugin in QGIS: puts its parts in, and takes them out again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface

from .layers.fonts import Typefaces
from .layers.projects import RenamedDeliveries
from .processing.provider import ALGORITHM_IDS, CityGridProvider
from .translation import Translation
from .ui.menu_and_toolbar import MenuAndToolbar
from .ui.workbench import Workbench


class CityGridPlugin:
    """What QGIS loads. ``unload`` undoes ``initGui`` and ``initProcessing`` to the last widget."""

    def __init__(self, iface: QgisInterface | None) -> None:
        """Keep ``iface``, which is None under qgis_process; nothing is created yet."""
        self.iface = iface
        self.translation = Translation()
        self.provider: CityGridProvider | None = None
        self.entrances: MenuAndToolbar | None = None
        self.workbench: Workbench | None = None
        self.renamed: RenamedDeliveries | None = None
        self.typefaces: Typefaces | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Add the Processing provider and find the typeface: all that qgis_process needs."""
        self.translation.install()
        self.typefaces = Typefaces()
        self.provider = CityGridProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802
        """Add the provider, menu, toolbar, panel and map tools; have renamed deliveries found."""
        self.initProcessing()
        self.renamed = RenamedDeliveries()
        if self.iface is not None:
            self.entrances = MenuAndToolbar(self.iface, ALGORITHM_IDS)
            self.workbench = Workbench(self.iface, self.entrances)

    def unload(self) -> None:
        """Take everything out; QGIS calls it on switching off, reloading and quitting."""
        if self.workbench is not None:
            self.workbench.remove()
            self.workbench = None
        if self.entrances is not None:
            self.entrances.remove()
            self.entrances = None
        if self.renamed is not None:
            self.renamed.remove()
            self.renamed = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.typefaces is not None:
            self.typefaces.remove()
            self.typefaces = None
        self.translation.remove()
