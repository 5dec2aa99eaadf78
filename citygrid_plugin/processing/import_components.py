"""``citygrid:importcomponents``: somebody's tables of components turned into a census."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from ..layers.features import crs_from_text, features_from_table, fields_of
from .base import CityGridAlgorithm, FeedbackProgress
from .census_inputs import add_profile
from .component_layers import add_other_extension, chosen_standards, file_of, read_component_layers
from .grid_tables import read_grid

if TYPE_CHECKING:
    from ..core.exchange import ImportedComponents
    from ..core.model.features import FeatureTable
    from ..store.exchange_mapping import ExchangeMapping

_TYPE = QgsProcessing.SourceType
_REST = ("note", "table")


class ImportComponents(CityGridAlgorithm):
    """Recognises fields and classes; what it cannot map it keeps and tells."""

    slug = "importcomponents"
    group_id = "census"
    icon_name = "import_components"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Import components")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Turns tables of components, whatever they are called, into a census: shapefiles, CSV, GeoJSON, "
            "GeoPackages, OpenStreetMap. The short names of both profiles and Chinese headings are "
            "recognised; classes come from a field, a name, a code or the layer.\n"
            "A feature whose class nobody can tell for sure is not guessed: it goes into the layer "
            "import_reject with all it had. Attributes without a field go into the note."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("import"), "导入", "部件", "入库", "shapefile", "CSV", "OpenStreetMap", "GBK"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        source = QgsProcessingParameterMultipleLayers("INPUT", tr("Tables of components"), _TYPE.TypeVector)
        self.add(source, tr("Layers, or tables with coordinates in columns. Required: something of a class."))
        add_profile(self)
        add_other_extension(self)
        mapping = QgsProcessingParameterFile(
            "MAPPING", tr("Mapping"), fileFilter=tr("Mapping (*.json *.toml)"), optional=True
        )
        self.add(mapping, tr("Says which field, class or value is which, where that cannot be told."))
        fallback = QgsProcessingParameterString(
            "FALLBACK", tr("Class of what has none otherwise"), optional=True
        )
        self.add(fallback, tr("Such as an extension class; empty: such features are not imported."))
        rest = QgsProcessingParameterEnum(
            "REST",
            tr("Attributes without a field"),
            [tr("Into the note, as far as they fit"), tr("Into the table import_rest")],
            defaultValue=0,
        )
        self.add(rest, tr("Nothing is dropped in either case."), advanced=True)
        grid = QgsProcessingParameterFeatureSource(
            "UNIT_GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(grid, tr("Lies beneath, and gives components their grid code."))
        community = QgsProcessingParameterFeatureSource(
            "COMMUNITY", tr("Communities"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(community, tr("Lie beneath, and give components community and street office."))
        crs = QgsProcessingParameterCrs("CRS", tr("CRS"), optional=True)
        self.add(crs, tr("Metric CRS of the census; chosen by itself if empty."), advanced=True)
        census = QgsProcessingParameterFileDestination("CENSUS", tr("Census"), tr("GeoPackage (*.gpkg)"))
        self.add(census, tr("Open its project with Project, Open From, GeoPackage."))
        rejects = QgsProcessingParameterFeatureSink(
            "REJECTS", tr("What was not imported"), _TYPE.TypeVectorPoint, optional=True
        )
        self.add(rejects, tr("Each with the reason and its attributes."))
        self.give(QgsProcessingOutputNumber("IMPORTED", tr("Number of components imported")))
        self.give(QgsProcessingOutputNumber("REJECTED", tr("Number of features not imported")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, map, write."""
        from ..core.census import CensusSettings
        from ..core.exchange import ImportSettings, import_components
        from ..store.census import Census
        from ..store.exchange_mapping import read_exchange_mapping
        from ..store.geopackage import check_target
        from ..store.imported_census import write_imported
        from ..store.standards import load_osm_classes

        out = self.parameterAsFileOutput(parameters, "CENSUS", context)
        check_target(out)
        mapping = read_exchange_mapping(file_of(self, parameters, "MAPPING", context))
        standards = chosen_standards(self, parameters, context)
        tables, crs_of = self._tables(parameters, context, mapping, Span(progress, 0.0, 0.3))
        wanted = self.parameterAsCrs(parameters, "CRS", context)
        settings = ImportSettings(
            fields=mapping.fields,
            class_values=mapping.classes,
            class_code=mapping.class_code,
            fallback=self.parameterAsString(parameters, "FALLBACK", context).strip() or mapping.fallback,
            values=mapping.values,
            osm=load_osm_classes(),
            rest=mapping.rest or _REST[self.parameterAsEnum(parameters, "REST", context)],
            crs=(wanted.authid() or wanted.toWkt()) if wanted.isValid() else None,
        )
        imported = import_components(tables, crs_of, standards, settings, Span(progress, 0.3, 0.7))
        progress.report(imported.problems)
        grid, community = (
            self._beneath(parameters, name, layer, context, imported.crs, progress)
            for name, layer in (("UNIT_GRID", "unit_grid"), ("COMMUNITY", "community"))
        )
        settled = CensusSettings.of()
        census = Census(standards.profile, imported.crs, settled, grid, community, imported.component)
        write_imported(out, census, imported, Span(progress, 0.8, 1.0))
        outputs: dict[str, Any] = {
            "CENSUS": out,
            "IMPORTED": len(imported.component),
            "REJECTED": len(imported.rejects),
        }
        if parameters.get("REJECTS"):
            outputs["REJECTS"] = self._write_rejects(parameters, context, imported)
        return outputs

    def _tables(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        mapping: ExchangeMapping,
        progress: Span,
    ) -> tuple[list[FeatureTable], dict[str, str | None]]:
        """The layers, those without geometry with points of their columns."""
        from ..store.csv_table import placed

        tables, crs_of = read_component_layers(self, parameters, "INPUT", context, progress)
        columns = (mapping.x, mapping.y, mapping.wkt)
        for number, table in enumerate(tables):
            tables[number], told = placed(table, columns)
            crs_of[table.name] = mapping.crs or crs_of[table.name] or told
        return tables, crs_of

    def _beneath(
        self,
        parameters: dict[str, Any],
        name: str,
        layer: str,
        context: QgsProcessingContext,
        crs: str,
        progress: FeedbackProgress,
    ) -> FeatureTable | None:
        """Unit grid or communities, in the CRS of the components."""
        from ..core.crs.projecting import project_table, same_crs

        found = read_grid(self, parameters, name, layer, context, Span(progress, 0.7, 0.8))
        if found is None:
            return None
        table, own, _ = found
        return table if own is None or same_crs(own, crs) else project_table(table, own, crs)

    def _write_rejects(
        self, parameters: dict[str, Any], context: QgsProcessingContext, imported: ImportedComponents
    ) -> str:
        """As points: QGIS makes no layer of mixed shapes, and the census has the shapes themselves."""
        import shapely

        from ..core.exchange import IMPORT_SCHEMAS

        rejects = imported.rejects.with_geometry(shapely.point_on_surface(imported.rejects.geometry))
        fields = fields_of(IMPORT_SCHEMAS[rejects.name])
        sink, destination = self.parameterAsSink(
            parameters, "REJECTS", context, fields, QgsWkbTypes.Type.Point, crs_from_text(imported.crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "REJECTS"))
        features = list(features_from_table(rejects, fields))
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{output} could not be written: {reason}", output="REJECTS", reason=sink.lastError())
            )
        return str(destination)
