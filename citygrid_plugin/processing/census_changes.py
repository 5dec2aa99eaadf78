"""``citygrid:censuschanges``: what became of every component from one census to the next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .merge_census import write_points

_TYPE = QgsProcessing.SourceType


class CensusChanges(CityGridAlgorithm):
    """``git diff`` for components."""

    slug = "censuschanges"
    group_id = "census"
    icon_name = "census_changes"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Changes between two censuses")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Compares two censuses: which components are new, gone, moved, re-classed, have another code "
            "or other attributes. Components are known by their hidden uuid, by their code, or by class and "
            "place.\n"
            "The result is a map, with an arrow from the old place to the new one, and a table of counts by "
            "layer and class."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("difference"), tr("change"), "变化检测", "部件更新", "部件普查", "比对", "新增", "消失"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        old = QgsProcessingParameterFile("OLD", tr("Census before"))
        self.add(old, tr("GeoPackage or shapefile; all its layers with the field class_code are compared."))
        new = QgsProcessingParameterFile("NEW", tr("Census after"))
        self.add(new, tr("GeoPackage or shapefile with layers of the same names."))
        number = QgsProcessingParameterNumber.Type
        move = QgsProcessingParameterNumber(
            "LEAST_MOVE", tr("Shortest move (m)"), number.Double, 0.5, minValue=0.0
        )
        self.add(move, tr("What lies no farther from its old place has not moved; ±0.5 m is grade A."))
        search = QgsProcessingParameterNumber(
            "SEARCH", tr("Search distance (m)"), number.Double, 2.0, minValue=0.0
        )
        self.add(
            search,
            tr("How far a component whose code is unknown is looked for among its class."),
            advanced=True,
        )
        changes = QgsProcessingParameterFeatureSink("OUTPUT", tr("Changes"), _TYPE.TypeVectorPoint)
        self.add(changes, tr("One point for each component that changed."))
        summary = QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary"), _TYPE.TypeVector)
        self.add(summary, tr("Counts by layer and class."))
        for name, title in _counts():
            self.give(QgsProcessingOutputNumber(name.upper(), title))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, compare, and only then write."""
        from ..core.census_change import CHANGE_SCHEMA, SUMMARY_SCHEMA, ChangeSettings, compare_censuses
        from ..layers.census_source import read_layers
        from ..store.census_changes import read_both
        from ..store.census_file import is_geographic

        paths = [Path(self.parameterAsFile(parameters, name, context)) for name in ("OLD", "NEW")]
        old, new = read_both(paths[0], paths[1], read_layers, Span(progress, 0.0, 0.4))
        change = compare_censuses(
            {name: old.layers[name] for name in old.components},
            {name: new.layers[name] for name in new.components},
            ChangeSettings(
                self.parameterAsDouble(parameters, "LEAST_MOVE", context),
                self.parameterAsDouble(parameters, "SEARCH", context),
            ),
            geographic=is_geographic(new.crs),
            progress=Span(progress, 0.4, 0.95),
        )
        outputs: dict[str, Any] = {name.upper(): change.counts[name] for name, _ in _counts()}
        crs = new.crs or ""
        for name, table, schema in (
            ("OUTPUT", change.change, CHANGE_SCHEMA),
            ("SUMMARY", change.summary, SUMMARY_SCHEMA),
        ):
            outputs[name] = write_points(self, parameters, name, context, table, schema, crs)
        progress.set(1.0)
        return outputs


def _counts() -> tuple[tuple[str, str], ...]:
    """Kinds of change, and what their number is called."""
    return (
        ("new", tr("Number of new components")),
        ("gone", tr("Number of components gone")),
        ("moved", tr("Number of components moved")),
        ("reclassed", tr("Number of components re-classed")),
        ("recoded", tr("Number of components with another code")),
        ("edited", tr("Number of components edited")),
        ("kept", tr("Number of components unchanged")),
    )
