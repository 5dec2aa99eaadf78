"""``citygrid:retirecells``: the door through which grids edited by hand go."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QDate

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .grid_tables import read_grid, write_grid

_TYPE = QgsProcessing.SourceType


class RetireCells(CityGridAlgorithm):
    """Changed cells get new codes; the old ones rest in the history."""

    slug = "retirecells"
    icon_name = "retire_cells"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Retire and renumber changed cells")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Compares a grid that was edited by hand with the one before the edit. Every cell that changed "
            "gets a code never used before in its community; the cell it was goes to the history with its "
            "end date and the codes in its place.\n"
            "The standard wants it so: a code is never used again after a change (变更后原编码须停止使用). "
            "A vertex inserted on a straight edge is no change."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("history"), tr("renumber"), "重新编码", "停用", "历史", "变更"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        before = QgsProcessingParameterFeatureSource(
            "BEFORE", tr("Unit grid before the edit"), [_TYPE.TypeVectorPolygon]
        )
        self.add(before, tr("The grid as it was. Required: the field code (标识码), once each."))
        after = QgsProcessingParameterFeatureSource(
            "AFTER", tr("Unit grid after the edit"), [_TYPE.TypeVectorPolygon]
        )
        self.add(
            after, tr("The grid as it is now; codes of split and merged cells may be whatever they are.")
        )
        history = QgsProcessingParameterFeatureSource(
            "HISTORY", tr("History so far"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(history, tr("Cells retired earlier: their codes are never used again."))
        community = QgsProcessingParameterFeatureSource(
            "COMMUNITY", tr("Communities"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(community, tr("Say in which community a new cell lies; else that of the cell it came from."))
        component = QgsProcessingParameterFeatureSource(
            "COMPONENT", tr("Components"), [_TYPE.TypeVectorPoint], optional=True
        )
        self.add(component, tr("Are counted in new cells; without them the count is left empty there."))
        date = QgsProcessingParameterDateTime(
            "DATE",
            tr("Date of the change"),
            QgsProcessingParameterDateTime.Type.Date,
            optional=True,
        )
        self.add(date, tr("End of the old cells (终止日期) and start of the new (初始日期); today if empty."))
        tolerance = QgsProcessingParameterNumber(
            "TOLERANCE", tr("Tolerance (m)"), QgsProcessingParameterNumber.Type.Double, 1e-6, minValue=0.0
        )
        self.add(
            tolerance, tr("Cells whose ground differs by no more than this are the same."), advanced=True
        )
        grid = QgsProcessingParameterFeatureSink("OUTPUT", tr("Unit grid"), _TYPE.TypeVectorPolygon)
        self.add(grid, tr("The edited grid with its changed cells renumbered."))
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
        """Read, renumber, and only then write."""
        from ..core.crs import to_working_crs
        from ..core.history import RetirementSettings, retire_and_renumber

        read = {}
        layers = {"AFTER": "unit_grid", "BEFORE": "unit_grid", "HISTORY": "unit_grid_history"}
        layers |= {"COMMUNITY": "community", "COMPONENT": "component"}
        for name, layer in layers.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.2))
            if found is not None:
                read[name] = found
            elif name in ("AFTER", "BEFORE"):
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        tables, crs, problems = to_working_crs(
            {name: found[0] for name, found in read.items()},
            {name: found[1] for name, found in read.items()},
            Span(progress, 0.2, 0.3),
            read["AFTER"][1],
        )
        progress.report(problems)
        date = self.parameterAsDateTime(parameters, "DATE", context).date()
        day = (date if date.isValid() else QDate.currentDate()).toString("yyyyMMdd")
        tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        done = retire_and_renumber(
            tables["BEFORE"],
            tables["AFTER"],
            tables.get("HISTORY"),
            RetirementSettings(day, day, tolerance),
            community=tables.get("COMMUNITY"),
            component=tables.get("COMPONENT"),
            progress=Span(progress, 0.3, 0.95),
        )
        outputs: dict[str, Any] = {"RETIRED": len(done.retired), "ISSUED": len(done.issued)}
        own = read["AFTER"][2]
        outputs["OUTPUT"] = write_grid(self, parameters, "OUTPUT", context, done.unit_grid, crs, own)
        outputs["NEW_HISTORY"] = write_grid(
            self, parameters, "NEW_HISTORY", context, done.history, crs, read["BEFORE"][2]
        )
        if parameters.get("CHANGES"):
            change = done.comparison.change
            outputs["CHANGES"] = write_grid(self, parameters, "CHANGES", context, change, crs)
        progress.set(1.0)
        return outputs
