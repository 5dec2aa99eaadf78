"""The map tools for cells in the main window: made once, put away as one."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.shared_edits import EditedGrid
from ...libraries import clash, how_to_install, missing_libraries
from ..project_layers import find_layer, is_grid
from .cell_tool import CellTool
from .merge_tool import MergeTool
from .move_tool import MoveTool
from .split_tool import SplitTool

_LIBRARIES = ("numpy", "shapely")
#: Icon of each tool.
TOOLS: dict[str, type[CellTool]] = {
    "move_shared": MoveTool,
    "split_cell": SplitTool,
    "merge_cells": MergeTool,
}


class Toolset:
    """Makes a tool when it is first taken; says what is missing before one can be used."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self._tools: dict[str, CellTool] = {}

    def take(self, name: str, action: QAction) -> None:
        """Take the tool ``name`` in hand; ``action`` shows that it is."""
        missing = missing_libraries(_LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        if reason:
            action.setChecked(False)
            self.say(reason)
            return
        if name not in self._tools:
            tool = TOOLS[name](self.iface.mapCanvas(), self.iface.cadDockWidget(), self.grid, self.say)
            tool.setAction(action)
            self._tools[name] = tool
        self.iface.mapCanvas().setMapTool(self._tools[name])
        action.setChecked(True)
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

    def say(self, reason: str) -> None:
        """Tell the user."""
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)

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
