"""``citygrid:samplecensus`` and ``citygrid:evaluatesample``: acceptance of a census by sampling."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..core.model.schema import LayerSchema
from ..layers.census_tables import component_table, distinct_names
from ..layers.features import (
    crs_from_text,
    crs_text,
    features_from_table,
    fields_of,
    table_from_source,
    wkb_type_of,
)
from ..layers.styles import style_output
from .base import CityGridAlgorithm, FeedbackProgress
from .census_inputs import add_profile, chosen_profile

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable

_TYPE = QgsProcessing.SourceType
_PLANS = ("gbt2828", "gbt24356")
_BY = ("component", "unit")
#: Digits of the grid code that make a unit, in the order of the choice.
_DIGITS = (15, 12, 9)


class SampleCensus(CityGridAlgorithm):
    """A layer with the components to look at again, and fields for what is found."""

    slug = "samplecensus"
    group_id = "census"
    icon_name = "check_grid"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Sample a census for acceptance")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Draws a random sample of a census, so many as a plan says, shared out by major class and by "
            "cell or sheet. The same seed draws the same sample.\n"
            "The layer has fields for the re-survey: result (found, not_found, omitted, inaccessible), the "
            "class and state found, the place measured, the number of other errors. What the census "
            "left out is added as a point with the result omitted. Then run "
            '"Evaluate a sample".'
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("acceptance"), tr("random"), "抽样", "验收", "抽查", "质量检验", "部件普查"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        layers = QgsProcessingParameterMultipleLayers("INPUT", tr("Component layers"), _TYPE.TypeVectorPoint)
        self.add(layers, tr("All layers of the census together."))
        add_profile(self)
        by = QgsProcessingParameterEnum(
            "BY", tr("What is drawn"), [tr("Components"), tr("Whole cells or sheets")], defaultValue=0
        )
        self.add(by, tr("Only in whole cells or sheets does a re-survey see all that was left out."))
        plan = QgsProcessingParameterEnum(
            "PLAN",
            tr("Sampling plan"),
            ["GB/T 2828.1 II, AQL 4.0", "GB/T 24356"],
            defaultValue=0,
        )
        self.add(
            plan, tr("How many of how many. Written down from memory: check it against your copy first.")
        )
        file = QgsProcessingParameterFile("PLAN_FILE", tr("Plan of your own"), extension="csv", optional=True)
        self.add(file, tr("Table with lot_from, sample, accept, instead of the plan above."), advanced=True)
        number = QgsProcessingParameterNumber
        size = number("SIZE", tr("Sample size"), number.Type.Integer, optional=True, minValue=1)
        self.add(size, tr("How many are drawn; if empty, as many as the plan says."), advanced=True)
        seed = number("SEED", tr("Seed"), number.Type.Integer, 1, minValue=0)
        self.add(seed, tr("Agree on it beforehand, such as by drawing lots: it alone decides the sample."))
        unit = QgsProcessingParameterEnum(
            "UNIT", tr("Unit"), [tr("Cell"), tr("Community"), tr("Street office")], defaultValue=0
        )
        self.add(
            unit, tr("What the grid codes are taken together by, if no sheets are given."), advanced=True
        )
        sheets = QgsProcessingParameterFeatureSource(
            "SHEETS", tr("Sheets"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(sheets, tr("Layer sheet_index, with the field sheet: sheets instead of cells."))
        output = QgsProcessingParameterFeatureSink("OUTPUT", tr("Sample"), _TYPE.TypeVectorPoint)
        self.add(output, tr("A point for each component of the sample, to be filled in."))
        self.give(QgsProcessingOutputNumber("LOT", tr("Number of units in the lot")))
        self.give(QgsProcessingOutputNumber("DRAWN", tr("Number of units drawn")))
        self.give(QgsProcessingOutputNumber("COMPONENTS", tr("Number of components in the sample")))
        self.give(QgsProcessingOutputNumber("ACCEPT", tr("Defective components the plan allows")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, draw, write."""
        from ..core.crs import to_working_crs
        from ..core.sampling.draw import DrawBy, DrawSettings, draw_sample
        from ..core.sampling.plans import PLANS
        from ..core.sampling.schema import SAMPLE_SCHEMA
        from ..store.sampled_census import read_plan

        profile = chosen_profile(self, parameters, context)
        chosen = self.parameterAsLayerList(parameters, "INPUT", context) or ()
        layers = [layer for layer in chosen if isinstance(layer, QgsVectorLayer)]
        if not layers:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        read: dict[str, FeatureTable] = {}
        crs_of: dict[str, str | None] = {}
        for layer, name in zip(layers, distinct_names(layers), strict=True):
            read[name] = component_table(layer, name, Span(progress, 0.0, 0.4))
            crs_of[name] = crs_text(layer)
        names = list(read)
        sheets = self.parameterAsSource(parameters, "SHEETS", context)
        if sheets is not None:
            read["sheet_index"] = table_from_source(sheets, "sheet_index", {"sheet": "sheet"})
            crs_of["sheet_index"] = crs_text(sheets)
        moved, crs, problems = to_working_crs(read, crs_of, Span(progress, 0.4, 0.5))
        progress.report(problems)
        plan_file = self.parameterAsFile(parameters, "PLAN_FILE", context)
        plan = PLANS[_PLANS[self.parameterAsEnum(parameters, "PLAN", context)]]
        size = parameters.get("SIZE")
        settings = DrawSettings(
            DrawBy(_BY[self.parameterAsEnum(parameters, "BY", context)]),
            read_plan(plan_file) if plan_file else plan,
            self.parameterAsInt(parameters, "SEED", context),
            None if size in (None, "") else self.parameterAsInt(parameters, "SIZE", context),
            _DIGITS[self.parameterAsEnum(parameters, "UNIT", context)],
        )
        sample = draw_sample(
            [moved[name] for name in names],
            profile,
            settings,
            moved.get("sheet_index"),
            Span(progress, 0.5, 0.9),
        )
        destination = write_table(self, parameters, "OUTPUT", context, sample.table, SAMPLE_SCHEMA, crs)
        style_output(context, destination, "census_sample")
        progress.set(1.0)
        return {
            "OUTPUT": destination,
            "LOT": sample.lot,
            "DRAWN": sample.drawn,
            "COMPONENTS": len(sample.table),
            "ACCEPT": sample.line.accept,
        }


class EvaluateSample(CityGridAlgorithm):
    """Rates, RMSE and verdict of a re-survey."""

    slug = "evaluatesample"
    group_id = "census"
    icon_name = "measure_grid"
    libraries = ("numpy", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Evaluate a sample")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Evaluates a sample that the re-survey filled in: error rate, omission rate, share beyond "
            "the accuracy, RMSE of positions, defect rate by class, and the verdict.\n"
            "The result is a table, and if wanted a page that can be printed and mailed. The limits are "
            "settings of whoever accepts; none is taken from a standard."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("acceptance"), tr("verdict"), "抽样", "验收", "差错率", "遗漏率", "中误差", "合格"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        source = QgsProcessingParameterFeatureSource("INPUT", tr("Sample"), [_TYPE.TypeVectorPoint])
        self.add(source, tr('Made by "Sample a census for acceptance", and filled in.'))
        add_profile(self)
        number = QgsProcessingParameterNumber
        for name, title, default in _limits():
            limit = number(name, title, number.Type.Double, default, minValue=0.0)
            self.add(limit, tr("More than this, and the census is rejected."))
        accept = number("ACCEPT", tr("Defective components allowed"), number.Type.Integer, optional=True)
        self.add(accept, tr("As the sampling plan says; if empty, the rates alone decide."))
        limits = QgsProcessingParameterFile("LIMITS", tr("Table of limits"), extension="json", optional=True)
        self.add(
            limits,
            tr("JSON with all limits, weights of major classes too, instead of those above."),
            advanced=True,
        )
        output = QgsProcessingParameterFeatureSink("OUTPUT", tr("Result"), _TYPE.TypeVector)
        self.add(output, tr("A row for all, for each major class and for each class."))
        page = QgsProcessingParameterFileDestination(
            "HTML", tr("Report"), tr("Page (*.html)"), optional=True, createByDefault=False
        )
        self.add(page, tr("The report as a page."))
        self.give(QgsProcessingOutputString("VERDICT", tr("Verdict")))
        for name, title, _ in _limits():
            self.give(QgsProcessingOutputNumber(f"{name}_FOUND", title))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, evaluate, write."""
        from ..core.sampling.evaluate import Limits, evaluate_sample
        from ..core.sampling.html import render_html
        from ..core.sampling.plans import PlanLine
        from ..core.sampling.schema import RESULT_SCHEMA, SAMPLE_SCHEMA
        from ..store.atomic import write_text
        from ..store.sampled_census import read_limits

        profile = chosen_profile(self, parameters, context)
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        there = {field.name() for field in source.fields()}
        fields = {field.name: field.name for field in SAMPLE_SCHEMA.fields if field.name in there}
        if "result" not in fields:
            raise QgsProcessingException(tr("The layer has no field result: it is no sample of CityGrid."))
        sample = table_from_source(source, SAMPLE_SCHEMA.name, fields, Span(progress, 0.0, 0.5))
        file = self.parameterAsFile(parameters, "LIMITS", context)
        own = {name.lower(): self.parameterAsDouble(parameters, name, context) for name, _, _ in _limits()}
        limits = read_limits(file) if file else Limits.from_data(own)
        accept = parameters.get("ACCEPT")
        line = None
        if accept not in (None, ""):
            line = PlanLine(1, len(sample), self.parameterAsInt(parameters, "ACCEPT", context))
        done = evaluate_sample(sample, profile, limits, line)
        outputs: dict[str, Any] = {"VERDICT": done.verdict.value}
        values = done.total.to_data() | {"defect_rate": done.weighted_defect_rate}
        for name, _, _ in _limits():
            outputs[f"{name}_FOUND"] = values[name.lower()]
        page = self.parameterAsFileOutput(parameters, "HTML", context)
        if page:
            write_text(Path(page), render_html(done))
            outputs["HTML"] = page
        outputs["OUTPUT"] = write_table(self, parameters, "OUTPUT", context, done.table(), RESULT_SCHEMA, "")
        progress.log(done.verdict.label)
        progress.set(1.0)
        return outputs


def _limits() -> tuple[tuple[str, str, float], ...]:
    """Parameters of the limits, with titles and defaults."""
    return (
        ("ERROR_RATE", tr("Error rate"), 0.05),
        ("OMISSION_RATE", tr("Omission rate"), 0.05),
        ("INACCURACY_RATE", tr("Share beyond the accuracy"), 0.05),
        ("DEFECT_RATE", tr("Defect rate, weighted"), 0.10),
        ("RMSE_M", tr("RMSE of positions (m)"), 1.0),
    )


def write_table(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: FeatureTable,
    schema: LayerSchema,
    crs: str,
) -> str:
    """Write a table with a schema of its own into a sink; where it went."""
    fields = fields_of(replace(schema, fields=tuple(f for f in schema.fields if f.name in table.columns)))
    reference = [crs_from_text(crs)] if crs else []
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, wkb_type_of(schema), *reference
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    if not sink.addFeatures(list(features_from_table(table, fields)), QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("{output} could not be written: {reason}", output=name, reason=sink.lastError())
        )
    return str(destination)
