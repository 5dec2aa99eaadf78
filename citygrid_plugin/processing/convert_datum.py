"""``citygrid:convertdatum``: between WGS 84 (CGCS2000), GCJ-02 and BD-09."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span, check_cancelled
from ..layers.features import crs_text, features_from_table, table_from_source
from .base import CityGridAlgorithm, FeedbackProgress

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable

#: Features written between two looks at the cancel button.
_CHUNK = 1000
#: The datums by the names scripts and models use (``core.crs.offset_datums.Datum``).
DATUMS = ("WGS84", "GCJ02", "BD09")


class ConvertDatum(CityGridAlgorithm):
    """Offset datums, there and back."""

    slug = "convertdatum"
    group_id = "basedata"
    icon_name = "convert_datum"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Convert offset datum")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Moves a layer between WGS 84 (which stands for CGCS2000) and the offset datums of Chinese map "
            "services: GCJ-02 (Amap, Tencent) and BD-09 (Baidu), which lie 300 to 1,400 m off.\n"
            "The formulas are those in general use, none is official: what comes back agrees with itself "
            "to a millimetre, but with a survey only to some metres. Outside China nothing is moved."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return ["GCJ-02", "BD-09", "火星坐标", "百度坐标", "高德", "坐标纠偏"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        anything = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Layer"), anything),
            tr("Points, lines or polygons, in degrees or projected."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FROM", tr("From"), options=list(DATUMS), defaultValue="GCJ02", usesStaticStrings=True
            ),
            tr("Datum the coordinates are in now, whatever the layer's system says."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "TO", tr("To"), options=list(DATUMS), defaultValue="WGS84", usesStaticStrings=True
            ),
            tr("Datum to move them to."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Converted")),
            tr("The same features with moved geometry; heights and measures are dropped."),
        )

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, move, write."""
        from ..core.crs.conversion import convert_datum
        from ..core.crs.offset_datums import Datum

        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        here = Datum(self.parameterAsEnumString(parameters, "FROM", context))
        there = Datum(self.parameterAsEnumString(parameters, "TO", context))
        table = table_from_source(source, source.sourceName(), {}, Span(progress, 0.0, 0.3))
        moved, problems = convert_datum(table, crs_text(source), here, there, Span(progress, 0.3, 0.7))
        progress.report(problems)
        return {"OUTPUT": self._write(parameters, context, source, moved, Span(progress, 0.7, 1.0))}

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        moved: FeatureTable,
        progress: Progress,
    ) -> str:
        """The source's features with the geometry they have in ``moved``."""
        kind = QgsWkbTypes.linearType(QgsWkbTypes.flatType(source.wkbType()))
        sink, destination = self.parameterAsSink(
            parameters, "OUTPUT", context, source.fields(), kind, source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        geometry_only = features_from_table(moved, QgsFields())
        for row, feature in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked)):
            if row % _CHUNK == 0:
                check_cancelled(progress)
                progress.set(row / max(1, len(moved)))
            feature.setGeometry(next(geometry_only).geometry())
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    tr("{output} could not be written: {reason}", output="OUTPUT", reason=sink.lastError())
                )
        return str(destination)
