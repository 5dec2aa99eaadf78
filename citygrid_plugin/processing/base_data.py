"""What algorithms that take base data have in common: its parameters, reading it, writing tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.model.i18n import tr
from ..core.model.progress import Progress
from ..core.model.schema import GeometryKind
from ..layers.base_layers import recognised_fields
from ..layers.features import (
    crs_from_text,
    crs_text,
    features_from_table,
    fields_of,
    table_from_source,
    wkb_type_of,
)
from ..layers.styles import style_output
from .base import CityGridAlgorithm

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable

_TYPE = QgsProcessing.SourceType

#: Parameter of every base layer -> its name in the data model and its geometry type.
SOURCES = {
    "COMMUNITY": ("community", _TYPE.TypeVectorPolygon),
    "ROAD": ("road", _TYPE.TypeVectorLine),
    "BUILDING": ("building", _TYPE.TypeVectorPolygon),
    "COMPOUND": ("compound", _TYPE.TypeVectorPolygon),
    "WATER": ("water", _TYPE.TypeVectorPolygon),
    "GREEN": ("green", _TYPE.TypeVectorPolygon),
    "PLAZA": ("plaza", _TYPE.TypeVectorPolygon),
    "BARRIER": ("barrier", _TYPE.TypeVectorLine),
    "COMPONENT": ("component", _TYPE.TypeVectorPoint),
}

#: Parameter that names a field -> the source parameter it belongs to and our name of the field.
FIELDS = {
    "COMMUNITY_CODE": ("COMMUNITY", "code"),
    "COMMUNITY_NAME": ("COMMUNITY", "name"),
    "COMMUNITY_TARGET_AREA": ("COMMUNITY", "target_area"),
    "ROAD_CLASS": ("ROAD", "class"),
}


class BaseDataAlgorithm(CityGridAlgorithm):
    """An algorithm with a parameter for every layer of the base data, or for those it uses."""

    libraries = ("numpy", "pyproj", "scipy", "shapely")
    #: Parameters of the layers it uses, and of those it cannot do without.
    base_sources: tuple[str, ...] = tuple(SOURCES)
    required_sources: tuple[str, ...] = ("COMMUNITY", "ROAD")

    def add_base_data(self) -> None:
        """Declare a source for every layer, and the fields the user may choose."""
        sources, fields = _source_texts(), _field_texts()
        for parameter in self.base_sources:
            name, geometry_type = SOURCES[parameter]
            title, help_text = sources[parameter]
            optional = parameter not in self.required_sources
            source = QgsProcessingParameterFeatureSource(parameter, title, [geometry_type], optional=optional)
            source.setGuiDefaultValueOverride(project_layer(name, geometry_type))
            self.add(source, help_text)
            for field, (parent, _) in FIELDS.items():
                if parent == parameter:
                    title, help_text = fields[field]
                    chooser = QgsProcessingParameterField(
                        field, title, parentLayerParameterName=parent, optional=True
                    )
                    self.add(chooser, help_text, advanced=field != "COMMUNITY_CODE")

    def read_base_data(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> tuple[dict[str, FeatureTable], dict[str, str | None]]:
        """The layers given, as ``core.intake.prepare`` takes them: tables, and the CRS of each."""
        tables: dict[str, FeatureTable] = {}
        crs_of: dict[str, str | None] = {}
        for number, parameter in enumerate(self.base_sources):
            name = SOURCES[parameter][0]
            source = self.parameterAsSource(parameters, parameter, context)
            if source is None:
                if parameters.get(parameter) or parameter in self.required_sources:
                    raise QgsProcessingException(self.invalidSourceError(parameters, parameter))
                continue
            progress.set(number / len(self.base_sources), tr("Reading {layer}", layer=name))
            chosen = {
                ours: self.parameterAsString(parameters, field, context)
                for field, (parent, ours) in FIELDS.items()
                if parent == parameter
            }
            tables[name] = table_from_source(source, name, recognised_fields(source, name, chosen), progress)
            crs_of[name] = crs_text(source)
        return tables, crs_of

    def write_sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        table: FeatureTable,
        crs: str | None = None,
        geometry: GeometryKind | None = None,
    ) -> str:
        """Write a table of the data model into the sink ``output``; returns where it went.

        ``geometry`` is what the sink holds if it is not what the data model says of the layer.
        """
        schema = DELIVERY_SCHEMAS[table.name]
        if geometry is not None:
            schema = replace(schema, geometry=geometry)
        fields = fields_of(schema)
        reference = crs_from_text(crs) if crs else None
        sink, destination = self.parameterAsSink(
            parameters, output, context, fields, wkb_type_of(schema), *([reference] if reference else [])
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, output))
        features = list(features_from_table(table, fields))
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{output} could not be written: {reason}", output=output, reason=sink.lastError())
            )
        style_output(context, destination, table.name)
        return str(destination)


def project_layer(name: str, geometry_type: QgsProcessing.SourceType) -> str | None:
    """Id of the project's layer that is called as layer ``name`` of the data model is called, or None.

    What a dialog offers at first: nine lists need not be searched one by one. Only in the
    main thread; elsewhere a project must not be touched, and nobody looks at dialogs.
    """
    from ..store.layer_mapping import role_of

    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return None
    fitting = QgsProcessingUtils.compatibleVectorLayers(QgsProject.instance(), [geometry_type])
    # QGIS calls a layer of a file with several "file — layer".
    called = {layer.id(): (layer.name().rpartition(" — ")[2], layer.shortName()) for layer in fitting}
    ours = {name, DELIVERY_SCHEMAS[name].title}
    named = [
        layer_id for layer_id, names in called.items() if name in map(role_of, names) or ours & set(names)
    ]
    return named[0] if len(named) == 1 else None


def _source_texts() -> dict[str, tuple[str, str]]:
    """Title and help of every source."""
    return {
        "COMMUNITY": (
            tr("Communities"),
            tr("Communities or villages (社区、村); each is divided by itself. Required: a code."),
        ),
        "ROAD": (tr("Roads"), tr("Centre lines of roads, lanes and paths.")),
        "BUILDING": (tr("Buildings"), tr("Footprints; no edge runs through one.")),
        "COMPOUND": (
            tr("Compounds"),
            tr("Courtyards of one owner (独立院落), such as schools; each is kept whole."),
        ),
        "WATER": (tr("Water"), tr("Rivers, canals and lakes; edges follow their banks.")),
        "GREEN": (tr("Green space"), tr("Parks and other public green; edges follow their borders.")),
        "PLAZA": (tr("Plazas"), tr("Squares and plazas; edges follow their borders.")),
        "BARRIER": (tr("Barriers"), tr("Walls, railways and river lines: wanted as edges, not walkable.")),
        "COMPONENT": (
            tr("Components"),
            tr("Manholes, lamps, bins and the like; their numbers are balanced between cells."),
        ),
    }


def _field_texts() -> dict[str, tuple[str, str]]:
    """Title and help of every field."""
    return {
        "COMMUNITY_CODE": (
            tr("Community code field"),
            tr(
                "Field with the 12-character code: 6 county, 3 street office, 3 community. May stay "
                "empty if the field is called code or 社区代码."
            ),
        ),
        "COMMUNITY_NAME": (
            tr("Community name field"),
            tr("May stay empty if the field is called name or 社区名称, or if there is none."),
        ),
        "COMMUNITY_TARGET_AREA": (
            tr("Target area field"),
            tr(
                "Field with the target area in m² of sparser communities; where it is empty, the "
                "target area below applies. May stay empty if the field is called target_area."
            ),
        ),
        "ROAD_CLASS": (
            tr("Road class field"),
            tr(
                "Field with OSM highway values, or 1 to 4. May stay empty if the field is called "
                "class or 道路等级."
            ),
        ),
    }
