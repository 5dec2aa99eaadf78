"""The layers that zones are drawn from and into: found fit, made, read as a board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.schema import LAYER_SCHEMAS
from ..paths import style_path
from .base_layers import recognised_fields
from .features import fields_of, table_from_source, wkb_type_of
from .tree import show_layer
from .views import LayerView

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress
    from ..core.zones import ZoneBoard, ZoneSettings

#: What of each layer the board is made from; fields that a layer lacks are left out.
_READ: Mapping[str, tuple[str, ...]] = {
    "unit_grid": ("code", "end_date", "community_code", "patrol_class", "component_count"),
    "road": ("class",),
    "barrier": (),
    "component": (),
    "zone": ("zone_code", "name", "collector", "locked"),
    "zone_member": ("grid_code", "zone_code"),
}
_REQUIRED = {"unit_grid": ("code",), "zone": ("zone_code",), "zone_member": ("grid_code", "zone_code")}


@dataclass(frozen=True)
class ZoneLayers:
    """The layers that zones are drawn from and into."""

    unit_grid: QgsVectorLayer
    zone: QgsVectorLayer
    zone_member: QgsVectorLayer
    road: QgsVectorLayer | None = None
    barrier: QgsVectorLayer | None = None
    component: QgsVectorLayer | None = None


def make_zone_layers(project: QgsProject, grid: QgsVectorLayer) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Empty layers zone and zone_member in the project, kept in memory until the user exports them."""
    made = []
    for name in ("zone_member", "zone"):
        schema = LAYER_SCHEMAS[name]
        crs = grid.crs() if name == "zone" else QgsCoordinateReferenceSystem()
        layer = QgsMemoryProviderUtils.createMemoryLayer(
            schema.title, fields_of(schema), wkb_type_of(schema), crs
        )
        layer.loadNamedStyle(str(style_path(name)))
        show_layer(project, layer)
        made.append(layer)
    return made[1], made[0]


def open_board(layers: ZoneLayers, settings: ZoneSettings, progress: Progress | None = None) -> ZoneBoard:
    """The zones as they stand in the layers, unsaved edits included.

    Raises ``InputError`` for layers that lack a field, a grid that is not in metres, and zones in
    another CRS than the grid; ``Cancelled`` on request.
    """
    from ..core.model.progress import Silent, Span
    from ..core.zones import ZoneBoard, read_beat

    progress = progress or Silent()
    grid = layers.unit_grid
    if grid.crs().mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise zones_unfit(
            grid,
            tr("The layer is not in a projected CRS in metres, so ways cannot be measured."),
            tr("Export it in the CGCS2000 / Gauss-Krüger zone of the city."),
        )
    if layers.zone.crs() != grid.crs():
        raise zones_unfit(
            layers.zone,
            tr("The layer is in another CRS than the unit grid: {crs}.", crs=layers.zone.crs().authid()),
            tr("Export it in the CRS of the unit grid."),
        )
    tables = {}
    for number, name in enumerate(_READ):
        layer = getattr(layers, name)
        if layer is not None:
            tables[name] = _table(layer, name, grid, Span(progress, 0.04 * number, 0.04 * (number + 1)))
    component = None if "component_count" in tables["unit_grid"].columns else tables.get("component")
    progress.set(0.25, tr("Looking for streets"))
    beat = read_beat(tables["unit_grid"], tables.get("road"), settings, component)
    progress.set(0.5, tr("Measuring laps"))
    return ZoneBoard.of(
        beat,
        settings,
        tables["zone_member"],
        tables["zone"],
        tables.get("barrier"),
        Span(progress, 0.5, 1.0),
    )


def zones_unfit(layer: QgsVectorLayer, reason: str, mend: str) -> InputError:
    """The error for a layer that zones cannot be drawn from or into."""
    return InputError([Problem("ZONES_UNFIT", layer.name(), reason, mend)])


def _table(layer: QgsVectorLayer, name: str, grid: QgsVectorLayer, progress: Progress) -> FeatureTable:
    fields = recognised_fields(layer, name)
    for wanted in _REQUIRED.get(name, ()):
        if wanted not in fields:
            reason = tr('There is no field "{name}".', name=wanted)
            raise zones_unfit(layer, reason, tr("Choose the layer that the tool Design zones has made."))
    chosen = {each: fields[each] for each in _READ[name] if each in fields}
    flat = layer.wkbType() == QgsWkbTypes.Type.NoGeometry
    view = LayerView(layer, None if flat else grid.crs())
    return table_from_source(view, name, chosen, progress)
