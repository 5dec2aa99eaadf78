"""The index of sheets as a layer: the project's own, or one made for the occasion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMemoryProviderUtils, QgsProject, QgsVectorLayer

from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem
from ...core.model.progress import Progress, Span
from ...core.model.schema import LAYER_SCHEMAS
from ...paths import style_path
from ..base_layers import recognised_fields
from ..features import (
    crs_from_text,
    crs_text,
    features_from_table,
    fields_of,
    table_from_source,
    wkb_type_of,
)
from .roles import layer_of

if TYPE_CHECKING:
    from ...core.model.features import FeatureTable
    from ...core.sheets import SheetSettings

_SCHEMA = LAYER_SCHEMAS["sheet_index"]
#: Layers that sheets may be called after.
NAMED = ("community", "compound", "green", "water", "plaza", "building")


def layer_from_table(table: FeatureTable, crs: str) -> QgsVectorLayer:
    """A layer in memory that holds a table ``sheet_index``."""
    fields = fields_of(_SCHEMA)
    layer: QgsVectorLayer = QgsMemoryProviderUtils.createMemoryLayer(
        _SCHEMA.title, fields, wkb_type_of(_SCHEMA), crs_from_text(crs)
    )
    layer.dataProvider().addFeatures(list(features_from_table(table, fields)))
    layer.updateExtents()
    if style_path(_SCHEMA.name).exists():
        layer.loadNamedStyle(str(style_path(_SCHEMA.name)))
    return layer


def index_for(
    project: QgsProject, settings: SheetSettings, by_community: bool, progress: Progress
) -> QgsVectorLayer:
    """An index made from the project's unit grid, or from its communities; not yet in the project.

    Raises ``InputError`` if the layer it is made from is not there.
    """
    from ...core.crs import to_working_crs
    from ...core.sheets import community_sheets, sheet_index

    needed = "community" if by_community else "unit_grid"
    wanted = (needed,) if by_community else (needed, *NAMED)
    tables, crs_of = {}, {}
    for number, name in enumerate(wanted):
        layer = layer_of(project, name)
        if layer is not None:
            part = Span(progress, 0.5 * number / len(wanted), 0.5 * (number + 1) / len(wanted))
            ours = recognised_fields(layer, name)
            tables[name], crs_of[name] = table_from_source(layer, name, ours, part), crs_text(layer)
    if needed not in tables:
        message = tr("The project has no such layer to make sheets from.")
        mend = tr("Open a delivery, add the layer {layer}, or choose a sheet index.", layer=needed)
        raise InputError([Problem("LAYER_MISSING", needed, message, mend)])
    tables, crs, _ = to_working_crs(tables, crs_of, Span(progress, 0.5, 0.6))
    part = Span(progress, 0.6, 1.0)
    if by_community:
        index = community_sheets(tables["community"], settings, part)
    else:
        named = [tables[name] for name in NAMED if name in tables]
        index = sheet_index(tables["unit_grid"], named, settings, part)
    return layer_from_table(index.table, crs)


def require_index(layer: QgsVectorLayer) -> None:
    """Raise ``InputError`` unless a layer has the fields that a sheet is made from."""
    missing = [name for name in ("sheet", "scale") if layer.fields().lookupField(name) < 0]
    if missing or not layer.featureCount():
        message = tr("This layer is no sheet index: it has no features, or lacks the fields sheet and scale.")
        mend = tr("Make one with the tool Divide into map sheets.")
        raise InputError([Problem("SHEET_INDEX_WRONG", layer.name(), message, mend)])


def largest_sheet(layer: QgsVectorLayer) -> tuple[float, float]:
    """Width and height in mm on paper of the largest sheet of an index."""
    width = height = 0.0
    for feature in layer.getFeatures():
        box, scale = feature.geometry().boundingBox(), float(feature["scale"])
        width, height = max(width, box.width() * 1000 / scale), max(height, box.height() * 1000 / scale)
    return width, height
