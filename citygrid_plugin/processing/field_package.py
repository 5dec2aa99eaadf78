"""``citygrid:fieldpackage``: a team's part of the census as a project that QField opens."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..core.model.wording import listed
from .base import CityGridAlgorithm, FeedbackProgress
from .component_layers import file_of, read_component_layers

_TYPE = QgsProcessing.SourceType


class FieldPackageAlgorithm(CityGridAlgorithm):
    """Census, project, map and folder of photos for one team."""

    slug = "fieldpackage"
    group_id = "census"
    icon_name = "field_package"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Pack for the field")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Packs what a team needs outside: its cells with the components in them, its reserved numbers, "
            "the forms of the census, a map that needs no network, a folder for photos, and a project that "
            "QField opens.\n"
            "What comes back is merged with “Merge teams' censuses”; name the team among those with extracts."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return ["QField", tr("mobile"), "外业", "外业包", "采集", "离线", "手机", "平板"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        census = QgsProcessingParameterFile("CENSUS", tr("Census"), fileFilter=tr("GeoPackage (*.gpkg)"))
        self.add(census, tr("The master, with a unit grid and numbers reserved for teams; it stays so."))
        team = QgsProcessingParameterString("TEAM", tr("Team"))
        self.add(team, tr("One that has numbers reserved in the census."))
        area = QgsProcessingParameterString("AREA", tr("Area"), optional=True)
        self.add(
            area,
            tr("Codes of cells, communities or street offices, with commas; everything if empty."),
        )
        base = QgsProcessingParameterMultipleLayers("BASE", tr("Map"), _TYPE.TypeVector, optional=True)
        self.add(
            base,
            tr("Layers called road, building, compound, water, green, plaza, barrier, or as in Chinese."),
        )
        extension = QgsProcessingParameterFile(
            "EXTENSION", tr("Extension classes"), extension="csv", optional=True
        )
        self.add(
            extension,
            tr("Table (*.csv) of the classes the city has added: code, name, census_layer."),
            advanced=True,
        )
        output = QgsProcessingParameterFileDestination("OUTPUT", tr("Package"), tr("Zip (*.zip)"))
        self.add(output, tr("Copy it to the device and open it in QField."))
        self.give(QgsProcessingOutputNumber("CELLS", tr("Number of cells")))
        self.give(QgsProcessingOutputNumber("COMPONENTS", tr("Number of components in it")))
        self.give(QgsProcessingOutputNumber("LEFT", tr("Number of components left at home")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read the map, pack."""
        from ..core.crs.projecting import project_table, same_crs
        from ..core.model.features import FeatureTable
        from ..store.census_file import read_beneath
        from ..store.field_package import FieldArea, write_field_package
        from ..store.layer_mapping import role_of

        census = file_of(self, parameters, "CENSUS", context)
        if census is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "CENSUS"))
        base = []
        if parameters.get("BASE"):
            part = Span(progress, 0.0, 0.2)
            tables, crs_of = read_component_layers(self, parameters, "BASE", context, part)
            grid = read_beneath(census, "unit_grid")
            wanted = grid[2] if grid is not None else None
            for table in tables:
                role, own = role_of(table.name), crs_of[table.name]
                if role is None:
                    progress.feedback.pushWarning(tr("{layer} is no layer of a map.", layer=table.name))
                    continue
                called = FeatureTable(role, table.geometry, table.fids, table.columns)
                moved = not own or not wanted or same_crs(own, wanted)
                base.append(called if moved else project_table(called, own or "", wanted or ""))
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        made = write_field_package(
            output,
            census,
            self.parameterAsString(parameters, "TEAM", context).strip(),
            FieldArea(listed(self.parameterAsString(parameters, "AREA", context))),
            base,
            file_of(self, parameters, "EXTENSION", context),
            Span(progress, 0.2, 1.0),
        )
        return {"OUTPUT": output, "CELLS": made.cells, "COMPONENTS": made.components, "LEFT": made.left}
