"""``citygrid:comparegrids``: what became of every cell from one grid to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from .base import CityGridAlgorithm, FeedbackProgress
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable

_TYPE = QgsProcessing.SourceType


class CompareGrids(CityGridAlgorithm):
    """``git diff`` for grids."""

    slug = "comparegrids"
    icon_name = "compare_grids"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Compare two unit grids")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Compares two unit grids cell by cell: what was kept to the last bit, split, merged, redrawn, "
            "renumbered, added or removed.\n"
            "The result is a layer of changes, and a table that says which old code went into which new one."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("difference"), tr("change"), "网格变更", "比对", "对比", "沿革"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        old = QgsProcessingParameterFeatureSource("OLD", tr("Unit grid before"), [_TYPE.TypeVectorPolygon])
        self.add(old, tr("The older grid. Required: the field code (标识码)."))
        new = QgsProcessingParameterFeatureSource("NEW", tr("Unit grid after"), [_TYPE.TypeVectorPolygon])
        self.add(new, tr("The newer grid. Required: the field code (标识码)."))
        number = QgsProcessingParameterNumber.Type
        tolerance = QgsProcessingParameterNumber(
            "TOLERANCE", tr("Tolerance (m)"), number.Double, 1e-6, minValue=0.0
        )
        self.add(tolerance, tr("Ground that differs by no more than this is the same."), advanced=True)
        changes = QgsProcessingParameterFeatureSink("OUTPUT", tr("Changes"), _TYPE.TypeVectorPolygon)
        self.add(changes, tr("One feature for each group of cells that turned into each other."))
        lineage = QgsProcessingParameterFeatureSink(
            "LINEAGE", tr("Lineage"), _TYPE.TypeVector, optional=True, createByDefault=False
        )
        self.add(lineage, tr("Table of old and new codes with the ground they share."))
        self.give(QgsProcessingOutputNumber("KEPT", tr("Number of cells kept")))
        self.give(QgsProcessingOutputNumber("CHANGED", tr("Number of cells changed")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, compare, and only then write."""
        from ..core.history import compare_grids
        from ..core.history.beside import beside

        old, old_crs = self._grid(parameters, "OLD", context, Span(progress, 0.0, 0.1))
        new, new_crs = self._grid(parameters, "NEW", context, Span(progress, 0.1, 0.2))
        old, new, crs = beside(old, old_crs, new, new_crs, progress)
        tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        comparison = compare_grids(old, new, Span(progress, 0.2, 0.95), tolerance=tolerance)
        kept = comparison.as_dict()["kinds"]["kept"]["old"]
        outputs: dict[str, Any] = {"KEPT": kept, "CHANGED": len(old) - kept}
        outputs["OUTPUT"] = write_grid(self, parameters, "OUTPUT", context, comparison.change, crs)
        if parameters.get("LINEAGE"):
            outputs["LINEAGE"] = write_grid(self, parameters, "LINEAGE", context, comparison.lineage, crs)
        progress.set(1.0)
        return outputs

    def _grid(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, progress: Progress
    ) -> tuple[FeatureTable, str | None]:
        found = read_grid(self, parameters, name, "unit_grid", context, progress)
        if found is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return found[0], found[1]
