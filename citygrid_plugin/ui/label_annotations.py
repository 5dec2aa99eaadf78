"""Annotation layers of labels in the main window: made, found again, kept in step."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import Qgis, QgsAnnotationLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from ..layers.annotations import (
    LabelAnnotations,
    add_annotation_layer,
    annotation_layer,
    annotation_layers,
    shown_in,
)
from ..layers.label_edits import EditedLabels, is_labels, scale_shown
from ..libraries import clash, how_to_install, missing_libraries
from .project_layers import find_layer

#: All that ``core.labelling`` imports: what is not loaded by us first mixes its PROJ with QGIS's.
_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")


class AnnotationKeeper(QObject):
    """Keeps every annotation layer of the project in step with its labels; ``remove`` lets go of them.

    The annotation layers stay: they are the user's, and go on showing what they show.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.iface, self.project = iface, QgsProject.instance()
        #: By id of the annotation layer.
        self.links: dict[str, LabelAnnotations] = {}
        self._labels: dict[str, str] = {}
        self.project.layersWillBeRemoved.connect(self._let_go)
        self.project.readProject.connect(self._project_read)
        self._link_all()

    def remove(self) -> None:
        """Let go of everything."""
        self.project.layersWillBeRemoved.disconnect(self._let_go)
        self.project.readProject.disconnect(self._project_read)
        self._let_go_of_all()
        self.deleteLater()

    def show(self) -> None:
        """Make the annotation layer for the scale the map has, or take it up to date."""
        labels, reason = self.labels_layer(), self._why_not()
        if not reason and labels is None:
            reason = tr("There is no layer of labels yet: place them with the tool Label unit grids.")
        if reason or labels is None:
            self._say(reason)
            return
        try:
            edited = self._edited(labels)
            scale = _nearest(edited.scales(), self.iface.mapCanvas().scale())
            if scale is None:
                self._say(tr("The layer {layer} has no labels.", layer=labels.name()))
                return
            layer = annotation_layer(self.project, labels, scale)
            if layer is None:
                layer = add_annotation_layer(self.project, labels, scale)
            link = self.links.get(layer.id())
            if link is not None:
                link.synchronise()
            else:
                self._link(layer, edited)
        except CityGridError as error:
            self._say(str(error))
            return
        text = tr(
            "The labels for 1:{scale} can now be moved with QGIS's own tool Modify Annotations.", scale=scale
        )
        self.iface.messageBar().pushMessage("CityGrid", text, Qgis.MessageLevel.Info, 8)

    def release(self) -> None:
        """Leave the selected labels, or all if none is selected, to the automatic placement again."""
        labels, reason = self.labels_layer(), self._why_not()
        if not reason and labels is None:
            reason = tr("There is no layer of labels yet: place them with the tool Label unit grids.")
        if reason or labels is None:
            self._say(reason)
            return
        try:
            edited = self._edited(labels)
            chosen = list(labels.selectedFeatureIds()) or edited.by_hand()
            count = edited.release(chosen, tr("Release labels to automatic placement"))
        except CityGridError as error:
            self._say(str(error))
            return
        text = tr("Labels that the next run places automatically again: {count}.", count=count)
        self.iface.messageBar().pushMessage("CityGrid", text, Qgis.MessageLevel.Info, 8)

    def labels_layer(self) -> QgsVectorLayer | None:
        """The labels that are meant: the active layer if it has any, else that of the project."""
        active = self.iface.activeLayer()
        return active if is_labels(active) else find_layer(self.project, "unit_grid_label")

    def _edited(self, labels: QgsVectorLayer) -> EditedLabels:
        return EditedLabels(labels, find_layer(self.project, "unit_grid"))

    def _link_all(self) -> None:
        """Take up annotation layers that came with the project."""
        layers = annotation_layers(self.project)
        if not layers or self._why_not():  # in this order: QGIS starts without loading libraries
            return
        for layer in layers:
            labels = self.project.mapLayer(shown_in(self.project, layer)[0])
            if layer.id() in self.links or not is_labels(labels):
                continue
            try:
                self._link(layer, self._edited(labels))
            except CityGridError as error:
                self._say(str(error))

    def _link(self, layer: QgsAnnotationLayer, edited: EditedLabels) -> None:
        self.links[layer.id()] = LabelAnnotations(self.project, layer, edited, self._say)
        self._labels[layer.id()] = edited.layer.id()

    def _project_read(self, *_document: object) -> None:
        self._let_go_of_all()
        self._link_all()

    def _let_go(self, layer_ids: list[str]) -> None:
        gone = set(layer_ids)
        for layer_id in list(self.links):
            if gone & {layer_id, self._labels[layer_id]}:
                self.links.pop(layer_id).remove()

    def _let_go_of_all(self) -> None:
        for link in self.links.values():
            with suppress(RuntimeError):  # QGIS has taken the layers away first
                link.remove()
        self.links = {}

    def _why_not(self) -> str:
        missing = missing_libraries(_LIBRARIES)
        return how_to_install(missing) if missing else clash()

    def _say(self, reason: str) -> None:
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)


def _nearest(scales: list[int], map_scale: float) -> int | None:
    """The scale whose labels the map shows, or would if it had them; None without any."""
    wanted = scale_shown(map_scale) or max(scales, default=None)
    return min(scales, key=lambda scale: (abs(scale - (wanted or 0)), scale), default=None)
