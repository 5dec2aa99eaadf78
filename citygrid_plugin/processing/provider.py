"""The Processing provider ``citygrid``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import icon_path
from .assign_codes import AssignCodes
from .census_changes import CensusChanges
from .check_census import CheckCensus
from .check_grid import CheckGrid
from .compare_grids import CompareGrids
from .convert_datum import ConvertDatum
from .create_census import CreateCensus
from .design_zones import DesignZones
from .divide_grid import DivideGrid
from .export_components import ExportComponents
from .export_route_sheets import ExportRouteSheets
from .export_sheets import ExportSheets
from .field_package import FieldPackageAlgorithm
from .import_components import ImportComponents
from .import_osm import ImportOsm
from .label_grid import LabelGrid
from .measure_grid import MeasureGrid
from .merge_census import MergeCensus
from .plan_coverage import PlanCoverage
from .plan_fleet import PlanFleet
from .plan_routes import PlanRoutes
from .redivide_grid import RedivideGrid
from .repair_grid import RepairGrid
from .retire_cells import RetireCells
from .sample_census import EvaluateSample, SampleCensus
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
    CreateCensus,
    ImportComponents,
    FieldPackageAlgorithm,
    AssignCodes,
    CheckCensus,
    SampleCensus,
    EvaluateSample,
    MergeCensus,
    CensusChanges,
    ExportComponents,
    DesignZones,
    PlanRoutes,
    PlanFleet,
    PlanCoverage,
    ExportRouteSheets,
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
