"""``citygrid:redividegrid``: last year's grid and new base data in, this year's grid and its history out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from ..layers.base_layers import recognised_fields
from ..layers.features import crs_text, table_from_source
from .base import FeedbackProgress
from .base_data import SOURCES
from .divide_grid import DivideGrid, Result
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.model.features import BaseData, FeatureTable

_TYPE = QgsProcessing.SourceType


class RedivideGrid(DivideGrid):
    """Division of what changed alone, with history."""

    slug = "redividegrid"
    icon_name = "redivide_grid"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Divide changed ground anew")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Brings a unit grid up to new base data. Only cells that a change touches are retired and drawn "
            "anew; all others keep geometry and code to the last bit.\n"
            "Retired cells go to the history with end date and the codes in their place; their codes are "
            "never used again. Components that pointed to a retired code are given the new one."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("update"), tr("history"), "重新划分", "更新", "变更", "单元网格"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        previous = QgsProcessingParameterFeatureSource(
            "PREVIOUS", tr("Previous unit grid"), [_TYPE.TypeVectorPolygon]
        )
        self.add(previous, tr("The grid of last time. Required: the field code (标识码)."))
        history = QgsProcessingParameterFeatureSource(
            "HISTORY", tr("History so far"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(history, tr("Cells retired earlier: their codes are never used again."))
        old_base = QgsProcessingParameterFile(
            "PREVIOUS_BASE", tr("Delivery of last time"), extension="gpkg", optional=True
        )
        self.add(
            old_base,
            tr(
                "GeoPackage with the base data of then, to tell what changed. Without it only what the grid "
                "breaks now is looked for, such as an edge through a new building."
            ),
        )
        super().initAlgorithm(configuration)

    def _add_outputs(self) -> None:
        super()._add_outputs()
        grown = QgsProcessingParameterFeatureSink("NEW_HISTORY", tr("History"), _TYPE.TypeVectorPolygon)
        self.add(grown, tr("The history with the cells retired now."))
        changes = QgsProcessingParameterFeatureSink(
            "CHANGES", tr("Changes"), _TYPE.TypeVectorPolygon, optional=True, createByDefault=False
        )
        self.add(changes, tr("What was kept, split, merged, redrawn."))
        self.give(QgsProcessingOutputNumber("RETIRED", tr("Number of cells retired")))
        self.give(QgsProcessingOutputNumber("ISSUED", tr("Number of new codes")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, divide what changed, measure, and only then write."""
        from ..core.compliance import grid_beside, measure_compliance
        from ..core.history import RedivisionSettings, redivide, repoint_all, repointed_table
        from ..core.intake import prepare

        targets = self._targets(parameters, context)
        settings = self._settings(parameters, context)
        found = read_grid(self, parameters, "PREVIOUS", "unit_grid", context, Span(progress, 0.0, 0.02))
        if found is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PREVIOUS"))
        previous, crs, own_fields = found
        past = read_grid(
            self, parameters, "HISTORY", "unit_grid_history", context, Span(progress, 0.02, 0.04)
        )
        tables, crs_of = self.read_base_data(parameters, context, Span(progress, 0.04, 0.1))
        base, problems = prepare(tables, crs_of, Span(progress, 0.1, 0.2), target_crs=crs)
        progress.report(problems)
        done = redivide(
            grid_beside(base, previous, crs),
            past[0] if past else None,
            base,
            self._old_base(parameters, context, base, Span(progress, 0.2, 0.3)),
            RedivisionSettings(settings, end_date=settings.start_date),
            Span(progress, 0.3, 0.9),
        )
        progress.report(done.problems)
        base, _, changes = repoint_all(base, (), done)
        report = measure_compliance(
            base,
            done.division(),
            settings,
            source_scale=self._optional_int(parameters, "SOURCE_SCALE", context),
            previous=previous,
            progress=Span(progress, 0.9, 0.95),
        )
        result = Result(base, done.division(), report, (*done.tables(), repointed_table(changes)))
        outputs = self._write(parameters, context, progress, result, targets)
        outputs |= {"RETIRED": len(done.retired), "ISSUED": len(done.issued)}
        outputs["NEW_HISTORY"] = write_grid(
            self, parameters, "NEW_HISTORY", context, done.history, base.crs, own_fields
        )
        if parameters.get("CHANGES"):
            change = done.comparison.change
            outputs["CHANGES"] = write_grid(self, parameters, "CHANGES", context, change, base.crs)
        return outputs

    def _old_base(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        base: BaseData,
        progress: Progress,
    ) -> BaseData | None:
        """The base data in the delivery of last time, None without one."""
        from ..core.intake import prepare

        path = self.parameterAsFile(parameters, "PREVIOUS_BASE", context)
        if not path:
            return None
        tables: dict[str, FeatureTable] = {}
        crs_of: dict[str, str | None] = {}
        for name, _ in SOURCES.values():
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            if layer.isValid():
                tables[name] = table_from_source(layer, name, recognised_fields(layer, name), progress)
                crs_of[name] = crs_text(layer)
        return prepare(tables, crs_of, progress, target_crs=base.crs, allow_no_roads=True)[0]
