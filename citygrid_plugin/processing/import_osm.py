"""``citygrid:importosm``: an OpenStreetMap extract as base data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Span
from ..layers.base_layers import recognised_fields
from ..layers.features import (
    crs_from_text,
    crs_text,
    features_from_table,
    fields_of,
    table_from_source,
    wkb_type_of,
)
from ..layers.osm_source import read_extract
from ..layers.styles import style_output
from .base import CityGridAlgorithm, FeedbackProgress

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.osm import OsmImport, OsmImportSettings

#: Where communities come from, as core calls it; the order is that of the menu.
COMMUNITIES = ("auto", "stand-in", "none")
#: Output parameter -> layer of the result.
OUTPUTS = {
    "COMMUNITY": "community",
    "ROAD": "road",
    "BUILDING": "building",
    "COMPOUND": "compound",
    "WATER": "water",
    "GREEN": "green",
    "PLAZA": "plaza",
    "BARRIER": "barrier",
    "COMPONENT": "component",
    "PASSAGE": "passage",
}
_TYPE = QgsProcessing.SourceType
_TYPES = {
    **dict.fromkeys(("road", "barrier", "passage"), _TYPE.TypeVectorLine),
    "component": _TYPE.TypeVectorPoint,
}


class ImportOsm(CityGridAlgorithm):
    """OpenStreetMap to base layers."""

    slug = "importosm"
    group_id = "basedata"
    icon_name = "import_osm"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Import OpenStreetMap extract")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Sorts an OpenStreetMap extract into the base layers that a grid division starts from, in the "
            "metric zone the data lies in.\n"
            "Tunnels and passages through buildings are no edges of a grid and are kept apart. Where the "
            "extract has no boundaries of communities, stand-ins can be made from street blocks; they are "
            "no administrative boundaries, and say so in their attributes."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return ["OSM", "OpenStreetMap", "pbf", "基础数据", "导入"]

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        extract = QgsProcessingParameterFile(
            "INPUT",
            tr("Extract"),
            fileFilter=tr("OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.gpkg);;All files (*)"),
        )
        self.add(extract, tr("An .osm.pbf or .osm file, or a GeoPackage of layers with tags."))
        self._add_communities()
        crs = QgsProcessingParameterCrs("CRS", tr("Coordinate reference system"), optional=True)
        self.add(
            crs,
            tr(
                "Metric system of the result; if empty, the CGCS2000 3-degree Gauss-Krüger zone the data "
                "lies in, outside China the UTM zone."
            ),
        )
        self._add_outputs()

    def _add_communities(self) -> None:
        choice = QgsProcessingParameterEnum(
            "COMMUNITIES",
            tr("Communities from"),
            options=list(COMMUNITIES),
            defaultValue="auto",
            usesStaticStrings=True,
        )
        self.add(
            choice,
            tr(
                "auto: administrative boundaries of the extract if it has them, else stand-ins made from "
                "street blocks. stand-in: always stand-ins. none: no layer of communities."
            ),
        )
        layer = QgsProcessingParameterFeatureSource(
            "COMMUNITY_LAYER", tr("Communities of your own"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(
            layer,
            tr(
                "Polygons with the fields code (12 digits) and name; they take the place of the choice above."
            ),
        )
        county = QgsProcessingParameterString("COUNTY", tr("County code"), "999999")
        self.add(county, tr("The 6 digits that made-up community codes begin with."), advanced=True)
        area = QgsProcessingParameterNumber(
            "COMMUNITY_AREA",
            tr("Area of a stand-in (m²)"),
            QgsProcessingParameterNumber.Type.Double,
            400_000.0,
            minValue=20_000.0,
        )
        self.add(area, tr("About how large stand-in communities should be."), advanced=True)

    def _add_outputs(self) -> None:
        titles = {
            "COMMUNITY": (tr("Communities"), tr("Administrative ones, stand-ins, or those you gave.")),
            "ROAD": (tr("Roads"), tr("Streets, lanes and paths on the ground.")),
            "BUILDING": (tr("Buildings"), tr("Footprints; no roofs and nothing underground.")),
            "COMPOUND": (tr("Compounds"), tr("Schools, hospitals, estates and the like, without overlaps.")),
            "WATER": (tr("Water"), tr("Rivers, canals and lakes as areas.")),
            "GREEN": (tr("Green space"), tr("Parks, lawns, woods.")),
            "PLAZA": (tr("Plazas"), tr("Squares and pedestrian areas.")),
            "BARRIER": (tr("Barriers"), tr("Walls, fences, railways, river lines.")),
            "COMPONENT": (tr("Components"), tr("Manholes, lamps, bins, trees, with their class.")),
            "PASSAGE": (tr("Passages"), tr("Tunnels, indoor ways and passages through buildings.")),
        }
        for parameter, name in OUTPUTS.items():
            title, help_text = titles[parameter]
            sink = QgsProcessingParameterFeatureSink(
                parameter,
                title,
                _TYPES.get(name, _TYPE.TypeVectorPolygon),
                optional=True,
                createByDefault=name != "passage",
            )
            self.add(sink, help_text)
        geopackage = QgsProcessingParameterFileDestination(
            "GEOPACKAGE", tr("Base data"), tr("GeoPackage (*.gpkg)"), optional=True, createByDefault=False
        )
        self.add(geopackage, tr("One file with all the layers; replaces an old one."))

    # Work

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, sort, and only then write."""
        from ..core.osm import import_extract
        from ..core.osm.schema import IMPORT_SCHEMAS
        from ..store.geopackage import check_target, write_geopackage

        extract = self.parameterAsFile(parameters, "INPUT", context)
        geopackage = self.parameterAsFileOutput(parameters, "GEOPACKAGE", context)
        if geopackage:
            check_target(geopackage, [extract])
        settings = self._settings(parameters, context)
        community, community_crs = self._communities(parameters, context)
        tables, crs = read_extract(extract, Span(progress, 0.0, 0.5))
        result = import_extract(tables, settings, Span(progress, 0.5, 0.9), crs, community, community_crs)
        progress.report(result.problems)
        outputs: dict[str, Any] = {}
        if geopackage:
            written = [table for table in result.tables.values() if len(table)]
            write_geopackage(
                geopackage, written, result.crs, schemas=IMPORT_SCHEMAS, progress=Span(progress, 0.9, 1.0)
            )
            outputs["GEOPACKAGE"] = geopackage
        for output, name in OUTPUTS.items():
            if parameters.get(output) and name in result.tables:
                outputs[output] = self._write_sink(parameters, context, output, result)
        return outputs

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> OsmImportSettings:
        from ..core.osm import OsmImportSettings, StandInSettings

        county = self.parameterAsString(parameters, "COUNTY", context)
        if not (len(county) == 6 and county.isascii() and county.isdigit()):
            raise InputError(
                [
                    Problem(
                        "COUNTY_CODE_MALFORMED",
                        "community",
                        tr('"{code}" is no county code.', code=county),
                        tr("Give 6 digits, such as 420111."),
                    )
                ]
            )
        area = self.parameterAsDouble(parameters, "COMMUNITY_AREA", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        return OsmImportSettings(
            communities=self.parameterAsEnumString(parameters, "COMMUNITIES", context),
            crs=(crs.authid() or crs.toWkt()) if crs.isValid() else None,
            stand_in=StandInSettings.for_area(area, county),
        )

    def _communities(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[FeatureTable | None, str | None]:
        """The communities the user gave, and their CRS."""
        source = self.parameterAsSource(parameters, "COMMUNITY_LAYER", context)
        if source is None:
            if parameters.get("COMMUNITY_LAYER"):
                raise QgsProcessingException(self.invalidSourceError(parameters, "COMMUNITY_LAYER"))
            return None, None
        fields = recognised_fields(source, "community")
        return table_from_source(source, "community", fields), crs_text(source)

    def _write_sink(
        self, parameters: dict[str, Any], context: QgsProcessingContext, output: str, result: OsmImport
    ) -> str:
        """Write one layer, with the fields it has; only communities have several parts."""
        import numpy as np
        import shapely

        from ..core.osm.schema import IMPORT_SCHEMAS

        name = OUTPUTS[output]
        table, schema = result.tables[name], IMPORT_SCHEMAS[name]
        schema = replace(schema, fields=tuple(one for one in schema.fields if one.name in table.columns))
        fields, kind = fields_of(schema), wkb_type_of(schema)
        if (shapely.get_num_geometries(table.geometry) > 1).any():
            parts, row = shapely.get_parts(table.geometry, return_index=True)
            none = np.full(len(table), None, dtype=object)
            table = table.with_geometry(shapely.multipolygons(parts, indices=row, out=none))
            kind = QgsWkbTypes.multiType(kind)
        sink, destination = self.parameterAsSink(
            parameters, output, context, fields, kind, crs_from_text(result.crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, output))
        features = list(features_from_table(table, fields))
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{output} could not be written: {reason}", output=output, reason=sink.lastError())
            )
        style_output(context, destination, name)
        return str(destination)
