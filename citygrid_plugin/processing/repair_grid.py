"""``citygrid:repairgrid``: a unit grid mended where it is wrong, and every vertex that was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QDate

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from ..core.model.schema import GeometryKind, LayerSchema
from ..layers.base_layers import recognised_fields
from ..layers.features import crs_from_text, features_from_table, fields_of, wkb_type_of
from .base import FeedbackProgress
from .base_data import project_layer
from .check_grid import CheckGrid
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.repair import Repair
    from ..core.topology.subject import Subject

_TYPE = QgsProcessing.SourceType
_NUMBER = QgsProcessingParameterNumber.Type


class RepairGrid(CheckGrid):
    """A grid repaired; what is read, and by which rules, is as in a check."""

    slug = "repairgrid"
    icon_name = "mend"
    base_sources = ("COMMUNITY",)

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Repair a unit grid")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Mends a unit grid where it is wrong: folded outlines, loose parts, spikes, vertices that do not "
            "match, gaps, overlaps and slivers, borders beside the community's, codes and areas. Ground goes "
            "to the cell with the longest common edge; of nearly equal ones to that whose area comes nearer "
            "to the target. Cells without a fault stay as they are to the last bit.\n"
            "Every vertex that was moved is in a layer of its own, and so is what a person must look at. "
            "To repair a layer that is being edited, as one undo step, use the review panel."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("topology"), tr("fix"), tr("gaps"), tr("overlaps"), "拓扑修复", "修复", "缝隙", "重叠"]

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon])
        grid.setGuiDefaultValueOverride(project_layer("unit_grid", _TYPE.TypeVectorPolygon))
        self.add(grid, tr("The grid to repair, as it is, errors and all."))
        self.add_base_data()
        history = QgsProcessingParameterFeatureSource(
            "HISTORY", tr("Retired cells"), [_TYPE.TypeVectorPolygon], optional=True
        )
        history.setGuiDefaultValueOverride(project_layer("unit_grid_history", _TYPE.TypeVectorPolygon))
        self.add(history, tr("Cells that were retired (历史单元网格); their codes are never given again."))
        date = QgsProcessingParameterDateTime(
            "DATE", tr("Date of the change"), QgsProcessingParameterDateTime.Type.Date, optional=True
        )
        self.add(date, tr("End (终止日期) of cells that are removed; today if empty."))
        for name, title, default, help_text in _numbers():
            number = QgsProcessingParameterNumber(name, title, _NUMBER.Double, default, minValue=0.0)
            self.add(number, help_text)
        rules = QgsProcessingParameterFile("RULES", tr("Table of rules"), extension="json", optional=True)
        self.add(
            rules,
            tr("JSON file with rules and tolerances; if empty, the table of the project."),
            advanced=True,
        )
        output = QgsProcessingParameterFeatureSink("OUTPUT", tr("Repaired grid"), _TYPE.TypeVectorPolygon)
        self.add(output, tr("The grid with all its fields."))
        grown = QgsProcessingParameterFeatureSink(
            "NEW_HISTORY", tr("History"), _TYPE.TypeVectorPolygon, optional=True
        )
        self.add(
            grown,
            tr(
                "The retired cells, and those removed now: duplicates and slivers. Keep it as the "
                "history, or their codes may be given again."
            ),
        )
        moves = QgsProcessingParameterFeatureSink(
            "MOVES", tr("Moved vertices"), _TYPE.TypeVectorLine, optional=True
        )
        self.add(moves, tr("A line from where each vertex was to where it is, with the distance."))
        left = QgsProcessingParameterFeatureSink("LEFT", tr("Left for a person"), _TYPE.TypeVectorPoint)
        self.add(left, tr("Flags of what no rule decides, such as a gap as wide as a cell."))
        self.give(QgsProcessingOutputNumber("CHANGED", tr("Number of cells changed")))
        self.give(QgsProcessingOutputNumber("REMOVED", tr("Number of cells removed")))
        self.give(QgsProcessingOutputNumber("FLAGS", tr("Number of flags left")))

    # Work

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, repair, and only then write."""
        import shapely

        from ..core.repair import MOVE_SCHEMA, RepairSettings, repair_grid
        from ..core.topology.flags import flag_table
        from ..store.rule_file import read_rules

        rules_file = self.parameterAsFile(parameters, "RULES", context)
        settings = RepairSettings(
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            max_gap_width=self.parameterAsDouble(parameters, "MAX_GAP_WIDTH", context),
            rules=read_rules(rules_file) if rules_file else self._rules,
            end_date=self._day(parameters, context),
        )
        subject = self._subject(parameters, context, progress)
        repair = repair_grid(subject, settings, Span(progress, 0.4, 0.9))
        for mend in repair.done:
            progress.log(mend.message)
        for flag in repair.left:
            progress.feedback.pushWarning(flag.message)
        outputs: dict[str, Any] = {
            "CHANGED": len(repair.changed),
            "REMOVED": len(repair.removed),
            "FLAGS": len(repair.left),
            "OUTPUT": self._write_grid(parameters, context, repair, subject.crs),
        }
        flags = flag_table(repair.left)
        points = flags.with_geometry(shapely.point_on_surface(flags.geometry))
        outputs["LEFT"] = self.write_sink(
            parameters, context, "LEFT", points, subject.crs, GeometryKind.POINT
        )
        if parameters.get("MOVES"):
            outputs["MOVES"] = self._write(
                parameters, context, "MOVES", repair.moves, MOVE_SCHEMA, subject.crs
            )
        outputs |= self._write_history(parameters, context, subject, repair, progress)
        progress.set(1.0)
        return outputs

    def _day(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        date = self.parameterAsDateTime(parameters, "DATE", context).date()
        return str((date if date.isValid() else QDate.currentDate()).toString("yyyyMMdd"))

    def _table(
        self,
        parameters: dict[str, Any],
        parameter: str,
        name: str,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> tuple[FeatureTable, str | None] | None:
        """The history comes with all its fields: it is written again."""
        if parameter != "HISTORY":
            return super()._table(parameters, parameter, name, context, progress)
        found = read_grid(self, parameters, parameter, name, context, progress)
        return None if found is None else found[:2]

    def _write_history(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        subject: Subject,
        repair: Repair,
        progress: FeedbackProgress,
    ) -> dict[str, Any]:
        """The history with the removed cells, if it is wanted; their codes are told if not."""
        from ..core.history import grown_history

        if parameters.get("NEW_HISTORY"):
            history = grown_history(subject.history, repair.retired)
            given = self.parameterAsSource(parameters, "HISTORY", context)
            own = given.fields() if given is not None else None
            name = "NEW_HISTORY"
            return {name: write_grid(self, parameters, name, context, history, subject.crs, own)}
        codes = repair.retired.columns["code"].tolist()
        if codes:
            progress.feedback.pushWarning(
                tr(
                    "Cells were removed, and no history was asked for that keeps their codes from being "
                    "given again: {codes}.",
                    codes=", ".join(codes),
                )
            )
        return {}

    def _write_grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, repair: Repair, crs: str
    ) -> str:
        """The features of the source, each as it is now: fields that are not ours come along."""
        import shapely

        source = self.parameterAsSource(parameters, "GRID", context)
        sink, destination = self.parameterAsSink(
            parameters, "OUTPUT", context, source.fields(), source.wkbType(), crs_from_text(crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        grid = repair.unit_grid
        row_of = {fid: row for row, fid in enumerate(grid.fids.tolist())}
        wkb = shapely.to_wkb(grid.geometry)
        changed = set(repair.changed.tolist())
        names = recognised_fields(source, "unit_grid")
        ours = [name for name in ("code", "area_m2", "community_code") if name in names]
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in source.getFeatures(QgsFeatureRequest(), skip):
            row = row_of.get(feature.id())
            if row is None:
                continue
            if wkb[row] is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb[row])
                feature.setGeometry(geometry.coerceToType(source.wkbType())[0])
            if feature.id() in changed:
                for name in ours:
                    feature[names[name]] = _native(grid.columns[name][row])
            if not sink.addFeature(QgsFeature(feature), QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    tr("{output} could not be written: {reason}", output="OUTPUT", reason=sink.lastError())
                )
        return str(destination)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        table: FeatureTable,
        schema: LayerSchema,
        crs: str,
    ) -> str:
        fields = fields_of(schema)
        sink, destination = self.parameterAsSink(
            parameters, output, context, fields, wkb_type_of(schema), crs_from_text(crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, output))
        if not sink.addFeatures(list(features_from_table(table, fields)), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{output} could not be written: {reason}", output=output, reason=sink.lastError())
            )
        return str(destination)


def _numbers() -> tuple[tuple[str, str, float, str], ...]:
    return (
        (
            "TOLERANCE",
            tr("Tolerance (m)"),
            0.5,
            tr("How far a vertex may be moved, but for ground that gaps and overlaps give to another cell."),
        ),
        (
            "MAX_GAP_WIDTH",
            tr("Widest gap (m)"),
            10.0,
            tr("Gaps wider than this, such as a whole missing cell, are left for a person."),
        ),
        (
            "TARGET_AREA",
            tr("Target area (m²)"),
            10_000.0,
            tr("Area a unit grid should have; the standard says about 10,000 m² (万米网格)."),
        ),
    )


def _native(value: Any) -> Any:
    """A value of a column as QGIS takes it."""
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124  # NaN
