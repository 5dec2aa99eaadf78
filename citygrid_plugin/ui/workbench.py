"""What works on a grid in the map: the review panel and the tools for editing, with their buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from ..core.model.i18n import tr
from ..paths import icon_path
from .coverage.panel import CoveragePanel
from .label_annotations import AnnotationKeeper
from .map_sheets import MapSheets
from .map_tools.toolset import Toolset
from .menu_and_toolbar import MenuAndToolbar
from .review.review import Review
from .zones.desk import ZoneDesk


class Workbench:
    """Adds panel and tools to the menu and the toolbar; ``remove`` takes all of them out again."""

    def __init__(self, iface: QgisInterface, entrances: MenuAndToolbar) -> None:
        self.iface, self._entrances = iface, entrances
        self.review = Review(iface)
        self.toolset = Toolset(iface)
        self.annotations = AnnotationKeeper(iface)
        self._actions: list[QAction] = [entrances.toolbar.addSeparator()]
        self._actions.append(entrances.menu.insertSeparator(entrances.help_separator))
        self.panel_action = self._add("review", tr("Check results"), self._show_panel)
        self.panel_action.setCheckable(True)
        self.panel_action.setToolTip(tr("Check the unit grid and work through what is found"))
        self.review.panel.visibilityChanged.connect(self._note_panel)
        self.tool_actions = {
            name: self._add_tool(name, text, tip)
            for name, text, tip in (
                (
                    "move_shared",
                    tr("Move shared vertex or edge"),
                    tr("Drag a vertex or edge that cells share; Shift bends an edge, Del takes a vertex out"),
                ),
                (
                    "split_cell",
                    tr("Split cells with a line"),
                    tr("Click the points of a line from edge to edge, end it with a right click"),
                ),
                (
                    "merge_cells",
                    tr("Merge cells"),
                    tr("Click cells beside each other, then right-click to merge them"),
                ),
                (
                    "move_label",
                    tr("Move label"),
                    tr("Drag an identifier label; Shift turns it, Del leaves it to the automatic placement"),
                ),
            )
        }
        self.zones = ZoneDesk(iface)
        self._arranged: set[str] = set()
        self.coverage = CoveragePanel(iface)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.coverage)
        self.coverage.hide()  # QGIS shows what it is given
        self.coverage_action = self._add(
            "coverage_clock", tr("Coverage by the clock"), self._show_coverage, in_toolbar=False
        )
        self.coverage_action.setToolTip(
            tr("How long ago unit grids are passed over the day, as planned and what if, side by side")
        )
        self.zones_action = self._add("draw_zones", tr("Draw zones"), self._draw_zones)
        self.zones_action.setCheckable(True)
        self.zones_action.setToolTip(
            tr("Give unit grids to responsibility zones with brush, box, lasso or border")
        )
        self.zones.action = self.zones_action
        self.retire_action = self._add(
            "retire_cells", tr("Retire and renumber changed cells"), self.review.retire, in_toolbar=False
        )
        self.retire_action.setToolTip(
            tr("Give cells changed since the last save new codes, and keep the old ones in the history")
        )
        self.annotate_action = self._add(
            "annotate_labels", tr("Labels as annotations"), self.annotations.show, in_toolbar=False
        )
        self.annotate_action.setToolTip(
            tr("Show the labels for the scale of the map in a layer where QGIS's own tool moves them")
        )
        self.release_action = self._add(
            "release_labels", tr("Release labels to automatic"), self.annotations.release, in_toolbar=False
        )
        self.release_action.setToolTip(
            tr("Let the next run place labels moved by hand: those selected, or all if none is")
        )
        self.sheets = MapSheets(iface, entrances.open_algorithm)
        self.sheets_action = self._add(
            "add_sheets", tr("Add map sheets to the project"), self.sheets.add, in_toolbar=False
        )
        self.sheets_action.setToolTip(
            tr("Add the layouts of map sheets, driven by the sheet index, to look at and to change")
        )

    def remove(self) -> None:
        """Take everything out of the main window."""
        self.review.panel.visibilityChanged.disconnect(self._note_panel)
        self.annotations.remove()
        self.zones.remove()
        self.iface.removeDockWidget(self.coverage)
        self.coverage.deleteLater()
        self.toolset.remove()
        self.review.remove()
        for action in self._actions:
            self._entrances.menu.removeAction(action)
            self._entrances.toolbar.removeAction(action)
            action.deleteLater()
        self._actions = []

    def _show_panel(self) -> None:
        if self.panel_action.isChecked():
            self.review.open()
        else:
            self.review.panel.hide()

    def _draw_zones(self) -> None:
        self.zones.open()
        self._put_beside_review(self.zones.panel)
        drawing = self.zones.tool is not None and self.iface.mapCanvas().mapTool() is self.zones.tool
        self.zones_action.setChecked(drawing)

    def _show_coverage(self) -> None:
        self.coverage.open()
        self._put_beside_review(self.coverage)

    def _put_beside_review(self, panel: QDockWidget) -> None:
        """As a tab of the same place; once, afterwards panels are where the user puts them."""
        if panel.objectName() not in self._arranged:
            self._arranged.add(panel.objectName())
            self.iface.mainWindow().tabifyDockWidget(self.review.panel, panel)
            panel.raise_()

    def _note_panel(self, _visible: bool) -> None:
        self.panel_action.setChecked(not self.review.panel.isHidden())

    def _add_tool(self, name: str, text: str, tip: str) -> QAction:
        action = self._add(name, text, lambda: None)
        action.setCheckable(True)
        action.setToolTip(tip)
        action.triggered.connect(partial(self._take, name, action))
        return action

    def _take(self, name: str, action: QAction, _checked: bool = False) -> None:
        self.toolset.take(name, action)

    def _add(self, icon: str, text: str, triggered: Callable[[], None], in_toolbar: bool = True) -> QAction:
        action = QAction(QIcon(str(icon_path(icon))), text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: triggered())
        self._entrances.menu.insertAction(self._entrances.help_separator, action)
        if in_toolbar:
            self._entrances.toolbar.addAction(action)
        self._actions.append(action)
        return action
