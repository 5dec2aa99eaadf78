"""``citygrid:checkcensus``: a component census by every rule of the table, flags out."""

from __future__ import annotations

import datetime
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
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..core.census_checks.rules import CensusRuleBook
from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..layers.census_tables import component_table, distinct_names, plain_table
from ..layers.features import crs_text
from .base import FeedbackProgress
from .base_data import project_layer
from .census_inputs import add_profile, chosen_profile
from .checking import CheckAlgorithm
from .grid_tables import read_grid

if TYPE_CHECKING:
    from ..core.census_checks.subject import CensusSubject
    from ..core.model.features import FeatureTable
    from ..core.profiles import Profile

_TYPE = QgsProcessing.SourceType


class CheckCensus(CheckAlgorithm):
    """All flags of a census."""

    slug = "checkcensus"
    group_id = "census"
    icon_name = "check_grid"
    base_sources: tuple[str, ...] = ("COMMUNITY", "ROAD", "BUILDING")
    required_sources: tuple[str, ...] = ()
    rule_book = CensusRuleBook

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Check a component census")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Checks components by every rule at once: coordinates, cells and grid codes; codes, classes and "
            "states; dates, departments and required fields; duplicates, buildings and roads; photos; and "
            "against the last census moves, changes of state and codes given again.\n"
            "The result is one layer of flags, a point on each find, with rule, severity and message. "
            "Rules whose layer is not given are not looked for; the log says which. Flags that were "
            "accepted as exceptions stay accepted."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [
            tr("quality"),
            tr("duplicates"),
            "部件检查",
            "质检",
            "部件普查",
            "重复",
            "网格代码",
            "质量检查",
        ]

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        layers = QgsProcessingParameterMultipleLayers("INPUT", tr("Component layers"), _TYPE.TypeVectorPoint)
        self.add(layers, tr("All layers of the census together: a code may be in two of them."))
        grid = QgsProcessingParameterFeatureSource(
            "UNIT_GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon], optional=True
        )
        grid.setGuiDefaultValueOverride(project_layer("unit_grid", _TYPE.TypeVectorPolygon))
        self.add(grid, tr("Cells in use; components must lie in one, and name it."))
        self.add_base_data()
        add_profile(self)
        previous = QgsProcessingParameterMultipleLayers(
            "PREVIOUS", tr("The last census"), _TYPE.TypeVectorPoint, optional=True
        )
        self.add(previous, tr("Its component layers, to hold states, places and codes against."))
        retired = QgsProcessingParameterMultipleLayers(
            "RETIRED", tr("Retired components"), _TYPE.TypeVector, optional=True
        )
        self.add(
            retired, tr("Layers with a field code: what stands there must not be in use."), advanced=True
        )
        photo = QgsProcessingParameterFeatureSource("PHOTO", tr("Photos"), [_TYPE.TypeVector], optional=True)
        self.add(photo, tr("Table photo of the census."))
        folder = QgsProcessingParameterFile(
            "PHOTO_FOLDER",
            tr("Folder of the photos"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.add(folder, tr("To see whether their files are there, and whether one is used twice."))
        self._add_settings()
        flags = QgsProcessingParameterFeatureSink("OUTPUT", tr("Flags"), _TYPE.TypeVectorPoint)
        self.add(flags, tr("One point for each flag."))
        self.give(QgsProcessingOutputNumber("ERRORS", tr("Number of errors")))
        self.give(QgsProcessingOutputNumber("WARNINGS", tr("Number of warnings")))
        self.give(QgsProcessingOutputNumber("INFOS", tr("Number of remarks")))
        self.give(QgsProcessingOutputNumber("ACCEPTED", tr("Number of accepted exceptions")))

    def _add_settings(self) -> None:
        rules = QgsProcessingParameterFile("RULES", tr("Table of rules"), extension="json", optional=True)
        self.add(
            rules,
            tr("JSON file with rules, severities and tolerances; if empty, the table of the project."),
            advanced=True,
        )
        demands = QgsProcessingParameterFile(
            "DEMANDS", tr("Table of demands"), extension="csv", optional=True
        )
        self.add(
            demands,
            tr("Which classes stand outside, belong to streets, want a grade of accuracy or a photo."),
            advanced=True,
        )
        county = QgsProcessingParameterString("COUNTY", tr("County"), optional=True)
        self.add(county, tr("6 digits, for components that lie in no cell."), advanced=True)
        today = QgsProcessingParameterString("TODAY", tr("Day of the check"), optional=True)
        self.add(today, tr("YYYYMMDD; later dates are in the future. If empty, it is today."), advanced=True)

    # Work

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, check, and only then write."""
        from ..core.census_checks.check import check_census
        from ..core.topology.flags import flag_table

        rules = self.rules(parameters, context)
        subject = self._subject(parameters, context, progress)
        report = check_census(subject, rules, Span(progress, 0.4, 0.95))
        for note in report.notes:
            progress.log(note)
        table = flag_table(report.flags, self._accepted)
        outputs = self.write_flags(parameters, context, report, table, self._accepted, subject.crs)
        progress.set(1.0)
        return outputs

    def _subject(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> CensusSubject:
        from ..core.census_checks.gathering import gather_census, retired_codes

        profile = chosen_profile(self, parameters, context)
        layers = self._layers(parameters, "INPUT", context)
        if not layers:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        components = [
            component_table(layer, name, Span(progress, 0.0, 0.15))
            for layer, name in zip(layers, distinct_names(layers), strict=True)
        ]
        others, crs_of = self.read_base_data(parameters, context, Span(progress, 0.15, 0.2))
        grid = read_grid(self, parameters, "UNIT_GRID", "unit_grid", context, Span(progress, 0.2, 0.25))
        if grid is not None:
            others["unit_grid"], crs_of["unit_grid"] = grid[0], grid[1]
        crs_of |= {table.name: crs_text(one) for table, one in zip(components, layers, strict=True)}
        last = self._layers(parameters, "PREVIOUS", context)
        previous = [component_table(layer, layer.name(), Span(progress, 0.25, 0.3)) for layer in last]
        retired = [
            component_table(layer, layer.name(), Span(progress, 0.3, 0.32))
            for layer in self._layers(parameters, "RETIRED", context)
        ]
        today = self.parameterAsString(parameters, "TODAY", context).strip()
        subject, problems = gather_census(
            components,
            others,
            previous,
            crs_of,
            profile,
            Span(progress, 0.35, 0.4),
            [crs_text(layer) for layer in last],
            photo=self._photos(parameters, context, progress),
            retired=retired_codes(retired),
            today=today or datetime.date.today().strftime("%Y%m%d"),
            county=self.parameterAsString(parameters, "COUNTY", context).strip(),
            demands=self._demands(parameters, context, profile),
        )
        progress.report(problems)
        return subject

    def _demands(
        self, parameters: dict[str, Any], context: QgsProcessingContext, profile: Profile
    ) -> dict[str, Any]:
        from ..store.checked_census import read_demands

        file = self.parameterAsFile(parameters, "DEMANDS", context)
        return dict(read_demands(file, profile)) if file else {}

    def _photos(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> FeatureTable | None:
        from ..store.checked_census import with_files

        source = self.parameterAsSource(parameters, "PHOTO", context)
        if source is None:
            return None
        table = plain_table(source, "photo")
        folder = self.parameterAsFile(parameters, "PHOTO_FOLDER", context)
        return with_files(table, Path(folder), Span(progress, 0.32, 0.35)) if folder else table

    def _layers(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> list[QgsVectorLayer]:
        chosen = self.parameterAsLayerList(parameters, name, context) or ()
        return [layer for layer in chosen if isinstance(layer, QgsVectorLayer)]
