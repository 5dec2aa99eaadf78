"""The label layer of one sheet: the stored labels, none of them cut off by the neat line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsLayoutItemMap,
    QgsMemoryProviderUtils,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from ...core.model.schema import LAYER_SCHEMAS
from ..base_layers import recognised_fields
from ..features import features_from_table, fields_of, table_from_source, wkb_type_of
from ..tree import take_in
from .roles import layer_of, role_of
from .templates import MAP

if TYPE_CHECKING:
    from ...core.model.features import FeatureTable
    from ...core.model.progress import Progress

_LABEL = LAYER_SCHEMAS["unit_grid_label"]


class _Quiet:
    """Progress that can be cancelled and says nothing: a sheet's few labels are no news."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def set(self, fraction: float, text: str = "") -> None:
        """Say nothing."""

    def log(self, text: str) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Whether the whole run is."""
        return self._whole.cancelled()


class SheetLabels:
    """Stands in for the label layer on the map of a layout; ``remove`` ends that.

    Without labels and a grid in the map's own CRS it does nothing.
    """

    def __init__(self, layout: QgsPrintLayout, project: QgsProject, progress: Progress) -> None:
        self._project, self._progress = project, _Quiet(progress)
        self._map = layout.itemById(MAP)
        self._layer: QgsVectorLayer | None = None
        self._tables: tuple[FeatureTable, FeatureTable, FeatureTable | None] | None = None
        labels = self._shown_labels()
        grid = layer_of(project, "unit_grid")
        if labels is None or grid is None or not labels.crs() == grid.crs() == self._map.crs():
            return
        building = layer_of(project, "building")
        if building is not None and building.crs() != grid.crs():
            building = None
        self._tables = (self._read(grid, "unit_grid"), self._read(labels, _LABEL.name), None)
        if building is not None:
            self._tables = (*self._tables[:2], self._read(building, "building"))
        self._layer = self._stand_in(labels)

    def show(self, sheet: QgsFeature) -> None:
        """Fill the layer with the labels of a sheet."""
        if self._layer is None or self._tables is None:
            return
        import shapely

        from ...core.sheets.edge_labels import labels_on_sheet

        frame = shapely.from_wkb(bytes(sheet.geometry().asWkb()))
        grid, stored, building = self._tables
        table = labels_on_sheet(frame, int(sheet["scale"]), grid, stored, building, self._progress)
        provider = self._layer.dataProvider()
        provider.truncate()
        provider.addFeatures(list(features_from_table(table, self._layer.fields())))
        self._layer.updateExtents()

    def remove(self) -> None:
        """Take the stand-in out of the project."""
        if self._layer is not None:
            self._project.removeMapLayer(self._layer.id())
            self._layer = None

    def _shown_labels(self) -> QgsVectorLayer | None:
        if not isinstance(self._map, QgsLayoutItemMap):
            return None
        found = (layer for layer in self._map.layers() if role_of(layer) == _LABEL.name)
        return next((layer for layer in found if isinstance(layer, QgsVectorLayer)), None)

    def _read(self, layer: QgsVectorLayer, name: str) -> FeatureTable:
        return table_from_source(layer, name, recognised_fields(layer, name), self._progress)

    def _stand_in(self, labels: QgsVectorLayer) -> QgsVectorLayer:
        layer: QgsVectorLayer = QgsMemoryProviderUtils.createMemoryLayer(
            labels.name(), fields_of(_LABEL), wkb_type_of(_LABEL), labels.crs()
        )
        layer.setRenderer(labels.renderer().clone())
        layer.setLabeling(labels.labeling().clone() if labels.labeling() is not None else None)
        layer.setLabelsEnabled(labels.labelsEnabled())
        layer.setScaleBasedVisibility(False)
        take_in(self._project, layer)
        shown = [layer if each.id() == labels.id() else each for each in self._map.layers()]
        self._map.setLayers(shown)
        return layer
