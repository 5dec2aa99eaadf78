"""``citygrid:assigncodes``: codes for components, with cell, community and street office."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.model.census_schema import CENSUS_SCHEMAS
from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..layers.features import crs_from_text, features_from_table, fields_of, table_from_source, wkb_type_of
from ..layers.styles import style_output
from .base import CityGridAlgorithm, FeedbackProgress
from .census_inputs import add_profile, chosen_profile
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.profiles import CodeFormat, ComponentCode

_TYPE = QgsProcessing.SourceType
_LAYERS = {"INPUT": "component", "UNIT_GRID": "unit_grid", "COMMUNITY": "community"}


class AssignCodes(CityGridAlgorithm):
    """Sequence per county and class, in an order that the order of features cannot change."""

    slug = "assigncodes"
    group_id = "census"
    icon_name = "assign_codes"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Assign component codes")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Gives components without a code theirs: 6 digits of the county, the class, 6 digits of a "
            "sequence that goes on after the highest number of county and class. Codes that are there "
            "never change, and those of retired components are never given again.\n"
            "Stamps cell, community and street office on every component by its place. One that lies "
            "exactly on an edge belongs to the cell with the lowest code, and is told of."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("component code"), tr("numbering"), "部件编码", "标识码", "编号", "网格代码"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        source = QgsProcessingParameterFeatureSource("INPUT", tr("Components"), [_TYPE.TypeVectorPoint])
        self.add(source, tr("Required: the field class_code (类别代码)."))
        grid = QgsProcessingParameterFeatureSource("UNIT_GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon])
        self.add(
            grid, tr("Cells in use; retired ones hold no components. Required: the field code (标识码).")
        )
        community = QgsProcessingParameterFeatureSource(
            "COMMUNITY", tr("Communities"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(community, tr("Give the names, and stamp components outside the grid."))
        add_profile(self)
        county = QgsProcessingParameterString("COUNTY", tr("County"), optional=True)
        self.add(county, tr("6 digits, for components that lie in no cell and no community."), advanced=True)
        team = QgsProcessingParameterString("TEAM", tr("Team"), optional=True)
        self.add(team, tr("Of components whose field team (作业组) is empty."), advanced=True)
        ranges = QgsProcessingParameterFeatureSource(
            "RANGES", tr("Ranges of the teams"), [_TYPE.TypeVector], optional=True
        )
        self.add(
            ranges,
            tr("Table code_range of the census: numbers reserved per team, so that codes never collide."),
        )
        taken = QgsProcessingParameterMultipleLayers(
            "TAKEN", tr("Codes given before or elsewhere"), _TYPE.TypeVector, optional=True
        )
        self.add(
            taken, tr("Layers with a field code: the ledger, retired components, the master, other teams.")
        )
        output = QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Components with codes"), _TYPE.TypeVectorPoint
        )
        self.add(output, tr("All components, in their order, with all their fields."))
        changes = QgsProcessingParameterFeatureSink(
            "CHANGES", tr("What changed"), _TYPE.TypeVectorPoint, optional=True, createByDefault=False
        )
        self.add(changes, tr("A point for every component that got a code or lies in another cell."))
        self.give(QgsProcessingOutputNumber("ISSUED", tr("Number of new codes")))
        self.give(QgsProcessingOutputNumber("STAMPED", tr("Number of components stamped anew")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, number, write."""
        from ..core.component_codes import CodeSettings, assign_codes, ranges_of
        from ..core.crs import to_working_crs

        profile = chosen_profile(self, parameters, context)
        read = {}
        for name, layer in _LAYERS.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.3))
            if found is not None:
                read[layer] = found
            elif name != "COMMUNITY":
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        tables, crs, problems = to_working_crs(
            {layer: found[0] for layer, found in read.items()},
            {layer: found[1] for layer, found in read.items()},
            Span(progress, 0.3, 0.4),
        )
        progress.report(problems)
        ranges = self.parameterAsSource(parameters, "RANGES", context)
        done = assign_codes(
            [tables["component"]],
            tables["unit_grid"],
            CodeSettings(
                profile,
                self.parameterAsString(parameters, "COUNTY", context).strip(),
                self.parameterAsString(parameters, "TEAM", context).strip(),
            ),
            tables.get("community"),
            ranges_of(table_from_source(ranges, "code_range") if ranges is not None else None),
            self._taken(parameters, context, profile.code_format),
            Span(progress, 0.4, 0.9),
        )
        progress.report(done.problems)
        (coded,) = done.tables
        # The points as they came: only their attributes are new.
        coded = coded.with_geometry(read["component"][0].geometry)
        own_crs = read["component"][1] or crs
        outputs: dict[str, Any] = {"ISSUED": sum(done.issued.values()), "STAMPED": done.stamped}
        outputs["OUTPUT"] = self._write(parameters, context, coded, own_crs, read["component"][2])
        if parameters.get("CHANGES"):
            outputs["CHANGES"] = write_grid(self, parameters, "CHANGES", context, done.changes, crs)
        progress.set(1.0)
        return outputs

    def _taken(
        self, parameters: dict[str, Any], context: QgsProcessingContext, form: CodeFormat
    ) -> list[ComponentCode]:
        from ..core.component_codes import codes_of
        from ..layers.base_layers import recognised_fields

        tables = []
        for layer in self.parameterAsLayerList(parameters, "TAKEN", context) or ():
            fields = recognised_fields(layer, "component")
            if "code" in fields:
                tables.append(table_from_source(layer, "taken", {"code": fields["code"]}))
        return codes_of(tables, form)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        table: FeatureTable,
        crs: str,
        own: QgsFields,
    ) -> str:
        """All components with the fields of a census and those of their own."""
        schema = CENSUS_SCHEMAS["other"]
        there = tuple(field for field in schema.fields if field.name in table.columns)
        fields = fields_of(replace(schema, fields=there))
        for field in own:
            if field.name() in table.columns and fields.lookupField(field.name()) < 0:
                fields.append(field)
        sink, destination = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, wkb_type_of(schema), crs_from_text(crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        if not sink.addFeatures(list(features_from_table(table, fields)), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{output} could not be written: {reason}", output="OUTPUT", reason=sink.lastError())
            )
        style_output(context, destination, "component")
        return str(destination)
