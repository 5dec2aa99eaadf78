"""``citygrid:sheetindex``: which map sheets a grid needs, their numbers, names and neighbours."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..layers.base_layers import recognised_fields
from ..layers.features import crs_text, table_from_source
from .base import CityGridAlgorithm, FeedbackProgress
from .grid_tables import write_grid
from .sheet_parameters import add_numbers_and_names, add_scale_and_size, settings_from

_TYPE = QgsProcessing.SourceType


class SheetIndexAlgorithm(CityGridAlgorithm):
    """Divides ground into sheets."""

    slug = "sheetindex"
    group_id = "cartography"
    icon_name = "sheet_index"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Divide into map sheets")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Divides the ground of a unit grid into standard map sheets, with the name, the number and the "
            "eight neighbours of each; or makes one sheet for each community.\n"
            "Only sheets that show ground of a cell are made. The result drives the layouts of map sheets."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("atlas"), tr("sheet index"), "图幅", "分幅", "图幅索引", "接图表", "图号", "结合表"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        polygons = [_TYPE.TypeVectorPolygon]
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Unit grid"), polygons, optional=True)
        self.add(grid, tr("The cells that sheets are needed for. Not needed for sheets of communities."))
        community = QgsProcessingParameterFeatureSource(
            "COMMUNITY", tr("Communities"), polygons, optional=True
        )
        self.add(community, tr("Communities that sheets are called after, or that get a sheet each."))
        places = QgsProcessingParameterMultipleLayers(
            "PLACES", tr("Named places"), _TYPE.TypeVectorPolygon, optional=True
        )
        self.add(places, tr("Layers with the field name that sheets may be called after."), advanced=True)
        by_community = QgsProcessingParameterBoolean(
            "BY_COMMUNITY", tr("One sheet for each community"), False
        )
        self.add(
            by_community, tr("At the largest scale at which it fits, but no larger than the one chosen.")
        )
        add_scale_and_size(self)
        add_numbers_and_names(self)
        output = QgsProcessingParameterFeatureSink("OUTPUT", tr("Sheet index"), _TYPE.TypeVectorPolygon)
        self.add(output, tr("One rectangle for each sheet."))
        self.give(QgsProcessingOutputNumber("COUNT", tr("Number of sheets")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, divide, write."""
        from ..core.crs import to_working_crs
        from ..core.sheets import community_sheets, sheet_index

        settings = settings_from(self, parameters, context)
        by_community = self.parameterAsBoolean(parameters, "BY_COMMUNITY", context)
        needed = "COMMUNITY" if by_community else "GRID"
        sources = {"unit_grid": "GRID", "community": "COMMUNITY"}
        tables, crs_of = {}, {}
        for name, parameter in sources.items():
            source = self.parameterAsSource(parameters, parameter, context)
            if source is None:
                if parameter == needed or parameters.get(parameter):
                    raise QgsProcessingException(self.invalidSourceError(parameters, parameter))
                continue
            fields = recognised_fields(source, name)
            tables[name] = table_from_source(source, name, fields, Span(progress, 0.0, 0.3))
            crs_of[name] = crs_text(source)
        for number, layer in enumerate(self.parameterAsLayerList(parameters, "PLACES", context)):
            fields = recognised_fields(layer, "compound")
            if "name" in fields:
                key = f"place {number}"
                tables[key] = table_from_source(layer, key, {"name": fields["name"]}, progress)
                crs_of[key] = crs_text(layer)
        tables, crs, problems = to_working_crs(tables, crs_of, Span(progress, 0.3, 0.4))
        progress.report(problems)
        part = Span(progress, 0.4, 0.9)
        if by_community:
            index = community_sheets(tables["community"], settings, part)
        else:
            named = [table for name, table in tables.items() if name != "unit_grid"]
            index = sheet_index(tables["unit_grid"], named, settings, part)
        destination = write_grid(self, parameters, "OUTPUT", context, index.table, crs)
        progress.set(1.0)
        return {"OUTPUT": destination, "COUNT": len(index.table)}
