"""``citygrid:checkgrid``: a unit grid by every rule of the table, flags out.

A sink of QGIS holds geometries of one kind, but what a check finds are polygons (a gap),
lines (an edge through a building) and points. Drawn as they are, most would be too small
to see on the map of a city. So the layer holds one point for each flag, on what was found,
as in the review panel; the file ``GEOPACKAGE`` holds the same layer with what was found.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from ..layers.base_layers import recognised_fields
from ..layers.features import crs_text, table_from_source
from .base import FeedbackProgress
from .base_data import project_layer
from .checking import CheckAlgorithm

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.topology.subject import Subject

_TYPE = QgsProcessing.SourceType

#: Parameter of every other layer -> its name in the data model and its geometry type.
_RESULTS = {
    "HISTORY": ("unit_grid_history", _TYPE.TypeVectorPolygon),
    "LABELS": ("unit_grid_label", _TYPE.TypeVectorPoint),
}


class CheckGrid(CheckAlgorithm):
    """All flags of a grid."""

    slug = "checkgrid"
    icon_name = "check_grid"
    base_sources: tuple[str, ...] = ("COMMUNITY", "ROAD", "BUILDING", "COMPOUND", "COMPONENT")
    required_sources: tuple[str, ...] = ()

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Check a unit grid")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Checks a unit grid by every rule at once: gaps, overlaps and other faults of topology; cells "
            "outside their community or through buildings and compounds; components on edges; codes, "
            "dates and attributes; labels.\n"
            "The result is one layer of flags, a point on each find, with rule, severity, message, the codes "
            "of the cells, and a measure. Rules whose layer is not given are not looked for. Flags "
            "that were accepted as exceptions stay accepted."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("topology"), tr("gaps"), tr("overlaps"), "拓扑检查", "质检", "缝隙", "重叠", "单元网格"]

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon])
        grid.setGuiDefaultValueOverride(project_layer("unit_grid", _TYPE.TypeVectorPolygon))
        self.add(grid, tr("The grid to check, as it is, errors and all."))
        self.add_base_data()
        self._add_results()
        self._add_settings()
        flags = QgsProcessingParameterFeatureSink("OUTPUT", tr("Flags"), _TYPE.TypeVectorPoint)
        self.add(flags, tr("One point for each flag, on what was found."))
        geopackage = QgsProcessingParameterFileDestination(
            "GEOPACKAGE",
            tr("Flags as found"),
            tr("GeoPackage (*.gpkg)"),
            optional=True,
            createByDefault=False,
        )
        self.add(
            geopackage,
            tr("A file with the same flags as what was found: gaps as polygons, edges as lines …"),
            advanced=True,
        )
        self.give(QgsProcessingOutputNumber("ERRORS", tr("Number of errors")))
        self.give(QgsProcessingOutputNumber("WARNINGS", tr("Number of warnings")))
        self.give(QgsProcessingOutputNumber("INFOS", tr("Number of remarks")))
        self.give(QgsProcessingOutputNumber("ACCEPTED", tr("Number of accepted exceptions")))

    def _add_results(self) -> None:
        texts = {
            "HISTORY": (
                tr("Retired cells"),
                tr("Cells that were retired (历史单元网格); their codes must not be in use again."),
            ),
            "LABELS": (
                tr("Labels"),
                tr("Points with the codes (标识码注记): each cell has one, and each is in its cell."),
            ),
        }
        for parameter, (name, geometry_type) in _RESULTS.items():
            title, help_text = texts[parameter]
            source = QgsProcessingParameterFeatureSource(parameter, title, [geometry_type], optional=True)
            source.setGuiDefaultValueOverride(project_layer(name, geometry_type))
            self.add(source, help_text)

    def _add_settings(self) -> None:
        area = QgsProcessingParameterNumber(
            "TARGET_AREA",
            tr("Target area (m²)"),
            QgsProcessingParameterNumber.Type.Double,
            10_000.0,
            minValue=100.0,
        )
        self.add(area, tr("Area a unit grid should have; the standard says about 10,000 m² (万米网格)."))
        rules = QgsProcessingParameterFile("RULES", tr("Table of rules"), extension="json", optional=True)
        self.add(
            rules,
            tr("JSON file with rules, severities and tolerances; if empty, the table of the project."),
            advanced=True,
        )
        previous = QgsProcessingParameterFeatureSource(
            "PREVIOUS", tr("Flags of another check"), [_TYPE.TypeVector], optional=True
        )
        self.add(
            previous,
            tr("What is accepted there stays accepted, as does what the project has as accepted."),
            advanced=True,
        )

    # Work

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, check, and only then write."""
        from ..core.topology.check import check_grid
        from ..core.topology.flags import flag_table
        from ..store.geopackage import check_target, write_geopackage

        file = self.parameterAsFileOutput(parameters, "GEOPACKAGE", context)
        if file:
            check_target(Path(file))
        rules = self.rules(parameters, context)
        accepted = self._accepted | self._previously_accepted(parameters, context)
        subject = self._subject(parameters, context, progress)
        report = check_grid(subject, rules, Span(progress, 0.4, 0.95))
        table = flag_table(report.flags, accepted)
        outputs: dict[str, Any] = {}
        if file:
            write_geopackage(file, [table], subject.crs, progress=Span(progress, 0.95, 0.98))
            outputs["GEOPACKAGE"] = file
        outputs |= self.write_flags(parameters, context, report, table, accepted, subject.crs)
        progress.set(1.0)
        return outputs

    def _subject(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> Subject:
        """Everything given, in one CRS; tells the problems of the base data."""
        from ..core.topology.gathering import gather

        tables, crs_of = self.read_base_data(parameters, context, Span(progress, 0.0, 0.15))
        sources = {"GRID": "unit_grid", **{name: layer for name, (layer, _) in _RESULTS.items()}}
        for parameter, name in sources.items():
            found = self._table(parameters, parameter, name, context, Span(progress, 0.15, 0.2))
            if found is not None:
                tables[name], crs_of[name] = found
            elif parameter == "GRID":
                raise QgsProcessingException(self.invalidSourceError(parameters, parameter))
        area = self.parameterAsDouble(parameters, "TARGET_AREA", context)
        subject, problems = gather(tables, crs_of, area, Span(progress, 0.2, 0.4))
        progress.report(problems)
        return subject

    def _table(
        self,
        parameters: dict[str, Any],
        parameter: str,
        name: str,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> tuple[FeatureTable, str | None] | None:
        """A layer of the data model and its CRS; None if the parameter is empty."""
        source = self.parameterAsSource(parameters, parameter, context)
        if source is None:
            if parameters.get(parameter):
                raise QgsProcessingException(self.invalidSourceError(parameters, parameter))
            return None
        table = table_from_source(source, name, recognised_fields(source, name), progress)
        return table, crs_text(source)

    def _previously_accepted(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> frozenset[str]:
        from ..core.model.progress import Silent
        from ..core.topology.flags import accepted_in

        found = self._table(parameters, "PREVIOUS", "flag", context, Silent())
        return frozenset() if found is None else accepted_in(found[0])
