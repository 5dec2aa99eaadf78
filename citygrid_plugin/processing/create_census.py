"""``citygrid:createcensus``: the file, or the PostGIS schema, in which teams record components."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
    QgsProviderRegistry,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..core.model.wording import listed
from .base import CityGridAlgorithm, FeedbackProgress
from .census_inputs import add_profile, chosen_profile
from .grid_tables import read_grid

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.profiles import Profile

_TYPE = QgsProcessing.SourceType
#: Sources and the layers of the data model they are.
_SOURCES = {"UNIT_GRID": "unit_grid", "COMMUNITY": "community", "COMPONENT": "component"}


class CreateCensus(CityGridAlgorithm):
    """An empty census, or one with the components of the last, ready to open."""

    slug = "createcensus"
    group_id = "census"
    icon_name = "create_census"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Create a component census")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Makes the file, or the PostGIS schema, in which teams record components: layers for covers, "
            "lamps, sanitation and the rest, with every class of the profile, value lists, forms that "
            "refuse wrong values in words, photos, and a project that opens finished.\n"
            "With a unit grid and communities beneath, cell, community and street office are stamped while "
            "recording. Teams get ranges of numbers, so that codes given offline never collide."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("census"), tr("template"), "部件普查", "普查", "模板", "井盖", "路灯"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        add_profile(self)
        grid = QgsProcessingParameterFeatureSource(
            "UNIT_GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(grid, tr("Lies beneath, and gives components their grid code. Required: a code."))
        community = QgsProcessingParameterFeatureSource(
            "COMMUNITY", tr("Communities"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(community, tr("Lie beneath, and give components community and street office."))
        component = QgsProcessingParameterFeatureSource(
            "COMPONENT", tr("Components known already"), [_TYPE.TypeVectorPoint], optional=True
        )
        self.add(component, tr("Those of the last census; each goes into the layer of its class."))
        crs = QgsProcessingParameterCrs("CRS", tr("CRS"), optional=True)
        self.add(crs, tr("Metric CRS to record in; that of the layers given if empty."))
        departments = QgsProcessingParameterFile(
            "DEPARTMENTS", tr("Departments and units"), extension="csv", optional=True
        )
        self.add(departments, tr("Table (*.csv) with the columns code and name; the form lets choose of it."))
        teams = QgsProcessingParameterString("TEAMS", tr("Teams"), optional=True)
        self.add(teams, tr("Names with commas between; each gets a range of numbers of every class."))
        size = QgsProcessingParameterNumber(
            "RANGE_SIZE",
            tr("Numbers per range"),
            QgsProcessingParameterNumber.Type.Integer,
            10_000,
            minValue=1,
        )
        self.add(size, tr("More than a team will record of one class."), advanced=True)
        team = QgsProcessingParameterString("TEAM", tr("Team of this file"), optional=True)
        self.add(team, tr("Written into what is recorded; empty if teams are to choose theirs."))
        database = QgsProcessingParameterProviderConnection(
            "CONNECTION", tr("PostGIS connection"), "postgres", optional=True
        )
        self.add(database, tr("Make a schema there instead of a file."), advanced=True)
        schema = QgsProcessingParameterString("SCHEMA", tr("Schema"), "citygrid_census")
        self.add(schema, tr("Small letters, digits and _; is made if it is not there."), advanced=True)
        output = QgsProcessingParameterFileDestination(
            "OUTPUT", tr("Census"), tr("GeoPackage (*.gpkg)"), optional=True
        )
        self.add(output, tr("Open its project with Project, Open From, GeoPackage."))
        self.give(QgsProcessingOutputString("PROJECT", tr("Address of the project")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, reserve, write."""
        from ..core.census import CensusSettings
        from ..core.component_codes import codes_of, reserve_ranges
        from ..store.census import Census, write_census
        from ..store.departments import read_departments

        profile = chosen_profile(self, parameters, context)
        path = self.parameterAsFile(parameters, "DEPARTMENTS", context)
        teams = listed(self.parameterAsString(parameters, "TEAMS", context))
        team = self.parameterAsString(parameters, "TEAM", context).strip()
        settings = CensusSettings.of(read_departments(path) if path else {}, teams, team)
        tables, crs = self._base(parameters, context, progress)
        _look_at_classes(tables.get("component"), profile, progress)
        known = codes_of([tables.get("component")], profile.code_format)
        size = self.parameterAsInt(parameters, "RANGE_SIZE", context)
        ranges = reserve_ranges(profile.code_format, settings.teams, size, (), known) if teams else ()
        layers = (tables.get("unit_grid"), tables.get("community"), tables.get("component"))
        census = Census(profile, crs, settings, *layers, ranges)
        connection = self.parameterAsConnectionName(parameters, "CONNECTION", context)
        if connection:
            schema = self.parameterAsString(parameters, "SCHEMA", context)
            return {"PROJECT": self._into_database(connection, schema, census, progress)}
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if not output:
            raise QgsProcessingException(tr("Give a file for the census, or a PostGIS connection."))
        write_census(output, census, Span(progress, 0.5, 1.0))
        address = f"geopackage:{Path(output)}?projectName=citygrid"
        progress.log(tr("Open the project {address}", address=address))
        return {"OUTPUT": output, "PROJECT": address}

    def _base(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> tuple[dict[str, FeatureTable], str]:
        """The layers given, in one CRS."""
        from ..core.crs import to_working_crs

        wanted = self.parameterAsCrs(parameters, "CRS", context)
        target = wanted.authid() or wanted.toWkt() if wanted.isValid() else None
        read = {}
        for name, layer in _SOURCES.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.3))
            if found is not None:
                read[layer] = found
        if not read:
            if target is None:
                raise QgsProcessingException(tr("Choose a CRS, or give the unit grid."))
            return {}, target
        tables = {layer: found[0] for layer, found in read.items()}
        crs_of = {layer: found[1] for layer, found in read.items()}
        moved, crs, problems = to_working_crs(tables, crs_of, Span(progress, 0.3, 0.5), target)
        progress.report(problems)
        return moved, crs

    @staticmethod
    def _into_database(connection: str, schema: str, census: Any, progress: FeedbackProgress) -> str:
        """Write the schema; the address of its project, without user and password."""
        from ..store.census_postgis import write_census_postgis

        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        uri = QgsDataSourceUri(metadata.findConnection(connection).uri())
        write_census_postgis(uri.connectionInfo(True), schema, census, Span(progress, 0.5, 1.0))
        place = f"{uri.host()}:{uri.port()}" if uri.port() else uri.host()
        return f"postgresql://{place}?dbname={uri.database()}&schema={schema}&project=citygrid"


def _look_at_classes(component: FeatureTable | None, profile: Profile, progress: FeedbackProgress) -> None:
    """Say so if the components were recorded under the other standard."""
    from ..store.profile_files import profile_of

    if (
        component is not None
        and len(component)
        and profile_of([component]).code_format != profile.code_format
    ):
        progress.log(
            tr("The components have classes of another standard than {profile}.", profile=profile.title)
        )
