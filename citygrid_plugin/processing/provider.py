"""The Processing provider ``citygrid``."""

from __future__ import annotations

import importlib

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import icon_path

PROVIDER_ID = "citygrid"

#: Module (in this package) and class of every algorithm, in the order of the work.
ALGORITHMS = (
    ("import_osm", "ImportOsm"),
    ("convert_datum", "ConvertDatum"),
    ("divide_grid", "DivideGrid"),
)


class CityGridProvider(QgsProcessingProvider):
    """Holds the algorithms; loads without any library beyond QGIS."""

    def __init__(self) -> None:
        super().__init__()
        #: Ids of the algorithms in the order of the work, which the registry does not keep.
        self.algorithm_ids: list[str] = []

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
        self.algorithm_ids = []
        for module_name, class_name in ALGORITHMS:
            full_name = f"{__package__}.{module_name}"
            try:
                module = importlib.import_module(full_name)
            except ModuleNotFoundError as error:
                if error.name != full_name:
                    raise
                continue  # TODO: only until all of them have landed
            algorithm = getattr(module, class_name)()
            self.algorithm_ids.append(f"{PROVIDER_ID}:{algorithm.name()}")
            self.addAlgorithm(algorithm)
