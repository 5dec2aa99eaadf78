"""The map tools for cells in the main window: made once, put away as one."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.annotations import annotation_layers, shown_in
from ...layers.label_edits import EditedLabels, is_labels, scale_shown
from ...layers.shared_edits import EditedGrid
from ...libraries import clash, how_to_install, missing_libraries
from ..project_layers import find_layer, is_grid
from .cell_tool import CellTool
from .label_tool import LabelTool
from .merge_tool import MergeTool
from .move_tool import MoveTool
from .split_tool import SplitTool

_LIBRARIES = ("numpy", "shapely")
#: ``core.labelling`` imports more; see ``libraries`` for what comes of loading them otherwise.
_LABEL_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")
#: The tools that edit cells, by icon; MOVE_LABEL is the one that edits labels.
TOOLS: dict[str, type[CellTool]] = {
    "move_shared": MoveTool,
    "split_cell": SplitTool,
    "merge_cells": MergeTool,
}
MOVE_LABEL = "move_label"


class Toolset:
    """Makes a tool when it is first taken; says what is missing before one can be used."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self._tools: dict[str, CellTool | LabelTool] = {}

    def take(self, name: str, action: QAction) -> None:
        """Take the tool ``name`` in hand; ``action`` shows that it is."""
        missing = missing_libraries(_LABEL_LIBRARIES if name == MOVE_LABEL else _LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        if reason:
            action.setChecked(False)
            self.say(reason)
            return
        if name not in self._tools:
            self._tools[name] = self._make(name)
            self._tools[name].setAction(action)
        self.iface.mapCanvas().setMapTool(self._tools[name])
        action.setChecked(True)
        if name == MOVE_LABEL:
            self.labels(aloud=True)
        else:
            self.grid(aloud=True)

    def remove(self) -> None:
        """Take all tools off the canvas."""
        for tool in self._tools.values():
            tool.remove()
        self._tools = {}

    def grid_layer(self) -> QgsVectorLayer | None:
        """The grid that is meant: the active layer if it is one, else that of the project."""
        active = self.iface.activeLayer()
        return active if is_grid(active) else find_layer(QgsProject.instance(), "unit_grid")

    def grid(self, aloud: bool) -> EditedGrid | None:
        """What the tools edit; None, and a word to the user if ``aloud``, where nothing can be."""
        layer = self.grid_layer()
        if layer is None:
            if aloud:
                self.say(tr("Select the layer with the unit grids first."))
            return None
        if not layer.isEditable():
            if aloud:
                self._offer_editing(layer)
            return None
        try:
            return EditedGrid(layer, find_layer(QgsProject.instance(), "community"))
        except CityGridError as error:
            if aloud:
                self.say(str(error))
            return None

    def labels(self, aloud: bool) -> EditedLabels | None:
        """What the tool for labels moves; None, and a word to the user if ``aloud``, where nothing can be."""
        project, active = QgsProject.instance(), self.iface.activeLayer()
        layer = active if is_labels(active) else find_layer(project, "unit_grid_label")
        if layer is None:
            if aloud:
                self.say(tr("There is no layer of labels yet: place them with the tool Label unit grids."))
            return None
        if not layer.isEditable():
            if aloud:
                self._offer_editing(layer)
            return None
        try:
            return EditedLabels(layer, find_layer(project, "unit_grid"))
        except CityGridError as error:
            if aloud:
                self.say(str(error))
            return None

    def shown(self, labels: QgsVectorLayer) -> tuple[int, float] | None:
        """The scale whose labels the map shows, and how much larger than on its sheet; None without any.

        The layer itself keeps its text at so many millimetres of the map; an annotation layer
        keeps it at so many of a sheet.
        """
        canvas, project = self.iface.mapCanvas(), QgsProject.instance()
        scale = scale_shown(canvas.scale())
        visible = {layer.id() for layer in canvas.layers()}
        if labels.id() in visible and scale is not None:
            return scale, canvas.scale() / scale
        for layer in annotation_layers(project):
            labels_id, scale = shown_in(project, layer)
            if labels_id == labels.id() and layer.id() in visible and layer.isInScaleRange(canvas.scale()):
                return scale, 1.0
        return None

    def say(self, reason: str) -> None:
        """Tell the user."""
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)

    def _make(self, name: str) -> CellTool | LabelTool:
        canvas = self.iface.mapCanvas()
        if name == MOVE_LABEL:
            return LabelTool(canvas, self.labels, self.shown, self.say)
        return TOOLS[name](canvas, self.iface.cadDockWidget(), self.grid, self.say)

    def _offer_editing(self, layer: QgsVectorLayer) -> None:
        bar = self.iface.messageBar()
        text = tr("Switch on editing of the layer {layer} first.", layer=layer.name())
        message = bar.createMessage("CityGrid", text)
        button = QPushButton(tr("Edit the layer"), message)
        message.layout().addWidget(button)
        item = bar.pushWidget(message, Qgis.MessageLevel.Info, 12)
        layer_id = layer.id()

        def begin() -> None:
            chosen = QgsProject.instance().mapLayer(layer_id)
            if isinstance(chosen, QgsVectorLayer) and not chosen.isEditable() and not chosen.startEditing():
                self.say(tr("The layer cannot be edited: it, its file or its format is read-only."))
            bar.popWidget(item)

        button.clicked.connect(begin)
