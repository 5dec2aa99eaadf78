"""The Processing provider ``citygrid``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import icon_path
from .check_grid import CheckGrid
from .compare_grids import CompareGrids
from .convert_datum import ConvertDatum
from .design_zones import DesignZones
from .divide_grid import DivideGrid
from .export_sheets import ExportSheets
from .import_osm import ImportOsm
from .label_grid import LabelGrid
from .measure_grid import MeasureGrid
from .plan_coverage import PlanCoverage
from .plan_routes import PlanRoutes
from .redivide_grid import RedivideGrid
from .repair_grid import RepairGrid
from .retire_cells import RetireCells
from .sheet_index import SheetIndexAlgorithm

PROVIDER_ID = "citygrid"

#: Every algorithm, in the order of the work, which the registry of QGIS does not keep.
ALGORITHMS = (
    ImportOsm,
    ConvertDatum,
    DivideGrid,
    MeasureGrid,
    CheckGrid,
    RepairGrid,
    RedivideGrid,
    RetireCells,
    CompareGrids,
    LabelGrid,
    SheetIndexAlgorithm,
    ExportSheets,
    DesignZones,
    PlanRoutes,
    PlanCoverage,
)
ALGORITHM_IDS = tuple(f"{PROVIDER_ID}:{algorithm.slug}" for algorithm in ALGORITHMS)


class CityGridProvider(QgsProcessingProvider):
    """Holds the algorithms; loads without any library beyond QGIS."""

    def id(self) -> str:
        """The stable id in ``citygrid:dividegrid``."""
        return PROVIDER_ID

    def name(self) -> str:
        """The brand, the same in every language."""
        return "CityGrid"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802
        """The icon as a file."""
        return str(icon_path("citygrid"))

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Add every algorithm of ``ALGORITHMS``."""
        for algorithm_class in ALGORITHMS:
            self.addAlgorithm(algorithm_class())
