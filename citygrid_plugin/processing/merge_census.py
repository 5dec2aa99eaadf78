"""``citygrid:mergecensus``: teams' files into the master census, with nothing lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Span
from ..core.model.wording import listed
from ..layers.features import crs_from_text, features_from_table, fields_of
from ..layers.styles import style_output
from .base import CityGridAlgorithm, FeedbackProgress

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.schema import LayerSchema

_TYPE = QgsProcessing.SourceType


class MergeCensus(CityGridAlgorithm):
    """A three-way merge for components."""

    slug = "mergecensus"
    group_id = "census"
    icon_name = "merge_census"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Merge teams' censuses")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Merges the files of several teams into the master census. What each team changed since it got "
            "its copy is taken over; edits of different fields come together, equal edits are one.\n"
            "What contradicts is never dropped: both edited one field, moved and edited, deleted and edited, "
            "recorded twice, one code for two things. It becomes the layer merge_conflict; fill in its field "
            "chosen and run again with it as decisions."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("conflict"), tr("teams"), "合并", "冲突", "部件普查", "多组", "外业"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        geopackage = tr("GeoPackage (*.gpkg)")
        master = QgsProcessingParameterFile("MASTER", tr("Master census"), fileFilter=geopackage)
        self.add(master, tr("The census as it is now. It stays as it is unless it is named as the result."))
        teams = QgsProcessingParameterMultipleLayers("TEAMS", tr("Teams' files"), _TYPE.TypeFile)
        self.add(
            teams,
            tr("GeoPackages as they come back from the field, or shapefiles. A team is called as its file."),
        )
        base = QgsProcessingParameterFile("BASE", tr("Common base"), fileFilter=geopackage, optional=True)
        self.add(base, tr("The census as the teams got it; if empty, the master, unchanged since."))
        resolve = QgsProcessingParameterFile("RESOLVE", tr("Decisions"), fileFilter=geopackage, optional=True)
        self.add(
            resolve, tr("The result of an earlier run, with the field chosen of its conflicts filled in.")
        )
        number = QgsProcessingParameterNumber.Type
        tolerance = QgsProcessingParameterNumber(
            "TOLERANCE", tr("Recorded twice within (m)"), number.Double, 1.0, minValue=0.0
        )
        self.add(
            tolerance, tr("New components of one class this near to each other are one, recorded twice.")
        )
        partial = QgsProcessingParameterString("PARTIAL", tr("Teams with extracts"), optional=True)
        self.add(
            partial,
            tr("Names of teams that got a part of the master, with commas: what they lack is not deleted."),
            advanced=True,
        )
        missing = QgsProcessingParameterNumber(
            "MAX_MISSING", tr("Most that may be deleted"), number.Double, 0.3, minValue=0.0, maxValue=1.0
        )
        self.add(missing, tr("A file that lacks a larger share of the base is refused."), advanced=True)
        result = QgsProcessingParameterFileDestination("GEOPACKAGE", tr("Merged census"), geopackage)
        self.add(result, tr("The master with everything merged, and the layer merge_conflict."))
        conflicts = QgsProcessingParameterFeatureSink("OUTPUT", tr("Conflicts"), _TYPE.TypeVectorPoint)
        self.add(conflicts, tr("What a person must decide or look at, as points on the map."))
        flags = QgsProcessingParameterFeatureSink(
            "FLAGS", tr("Flags"), _TYPE.TypeVectorPoint, optional=True, createByDefault=False
        )
        self.add(flags, tr("Open conflicts in the shape of the flags of a check."))
        self.give(QgsProcessingOutputNumber("OPEN", tr("Number of open conflicts")))
        self.give(QgsProcessingOutputNumber("RESOLVED", tr("Number of decided conflicts")))
        for name, title in (
            ("INSERTED", tr("Number of components added")),
            ("UPDATED", tr("Number of components changed")),
            ("DELETED", tr("Number of components removed")),
        ):
            self.give(QgsProcessingOutputNumber(name, title))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, merge, and only then write."""
        from ..core.merging import CONFLICT_SCHEMA, MergeSettings, conflict_table, flag_rows
        from ..core.model.schema import LAYER_SCHEMAS
        from ..layers.census_source import read_layers
        from ..store.geopackage import check_target
        from ..store.merged_census import merge, read_inputs, read_resolutions, write_merged

        def file(name: str) -> Path | None:
            text = self.parameterAsFile(parameters, name, context)
            return Path(text) if text else None

        teams = self._teams(parameters, context)
        master, base, decisions = file("MASTER"), file("BASE"), file("RESOLVE")
        if master is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "MASTER"))
        out = Path(self.parameterAsFileOutput(parameters, "GEOPACKAGE", context))
        check_target(out, [path for path in (base, *(path for _, path in teams)) if path is not None])
        partial = listed(self.parameterAsString(parameters, "PARTIAL", context))
        settings = MergeSettings(
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            max_missing=self.parameterAsDouble(parameters, "MAX_MISSING", context),
        )
        inputs = read_inputs(
            master,
            base,
            teams,
            partial,
            read_layers,
            Span(progress, 0.0, 0.4),
        )
        chosen = read_resolutions(decisions) if decisions else {}
        merged = merge(inputs, settings, chosen, Span(progress, 0.4, 0.7))
        progress.set(0.7, tr("Writing {path}", path=out))
        write_merged(inputs, merged, out, Span(progress, 0.7, 0.95))
        crs = inputs.master.crs or ""
        told = merged.as_dict()
        outputs: dict[str, Any] = {"GEOPACKAGE": str(out), "OPEN": told["open"], "RESOLVED": told["resolved"]}
        for name in ("inserted", "updated", "deleted"):
            outputs[name.upper()] = sum(layer[name] for layer in told["layers"].values())
        table = conflict_table(merged.conflicts, inputs.master.conflicts)
        outputs["OUTPUT"] = write_points(self, parameters, "OUTPUT", context, table, CONFLICT_SCHEMA, crs)
        if parameters.get("FLAGS"):
            flags = flag_rows(merged.conflicts)
            schema = LAYER_SCHEMAS["flag"]
            outputs["FLAGS"] = write_points(self, parameters, "FLAGS", context, flags, schema, crs)
        progress.set(1.0)
        return outputs

    def _teams(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[tuple[str, Path]]:
        """Name and file of every team."""
        files = [Path(text) for text in self.parameterAsFileList(parameters, "TEAMS", context)]
        if files:
            return [(path.stem, path) for path in files]
        raise InputError(
            [
                Problem(
                    "TEAMS_MISSING", "merge", tr("No team's file is given."), tr("Choose one file or more.")
                )
            ]
        )


def write_points(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: FeatureTable,
    schema: LayerSchema,
    crs: str,
) -> str:
    """Write a table of points, or one without geometry, into a sink, and style it."""
    from ..core.model.schema import GeometryKind

    kinds = {GeometryKind.NONE: QgsWkbTypes.Type.NoGeometry}
    fields = fields_of(schema)
    sink, destination = algorithm.parameterAsSink(
        parameters,
        name,
        context,
        fields,
        kinds.get(schema.geometry, QgsWkbTypes.Type.Point),
        crs_from_text(crs),
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    if not sink.addFeatures(list(features_from_table(table, fields)), QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("{output} could not be written: {reason}", output=name, reason=sink.lastError())
        )
    style_output(context, destination, table.name)
    return str(destination)
