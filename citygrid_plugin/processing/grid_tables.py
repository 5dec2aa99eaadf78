"""Unit grids in and out of algorithms, with whatever fields of their own a city has added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.model.i18n import tr
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
    from ..core.model.progress import Progress


def read_grid(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    name: str,
    layer: str,
    context: QgsProcessingContext,
    progress: Progress,
) -> tuple[FeatureTable, str | None, QgsFields] | None:
    """The source ``name`` as table ``layer`` with all its fields, its CRS and those fields; None if empty."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        return None
    ours = recognised_fields(source, layer)
    known = {field.lower() for field in (*ours.values(), *ours, "fid")}
    own = {field.name(): field.name() for field in source.fields() if field.name().lower() not in known}
    return table_from_source(source, layer, {**ours, **own}, progress), crs_text(source), source.fields()


def write_grid(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: FeatureTable,
    crs: str,
    own_fields: QgsFields | None = None,
) -> str:
    """Write a table of the data model, and of the fields of ``own_fields`` those that it has, into a sink."""
    schema = DELIVERY_SCHEMAS[table.name]
    fields = fields_of(schema)
    for field in own_fields or ():
        if field.name() in table.columns and fields.lookupField(field.name()) < 0:
            fields.append(field)
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, wkb_type_of(schema), crs_from_text(crs)
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    if not sink.addFeatures(list(features_from_table(table, fields)), QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("{output} could not be written: {reason}", output=name, reason=sink.lastError())
        )
    style_output(context, destination, table.name)
    return str(destination)
