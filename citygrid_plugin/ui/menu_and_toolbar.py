"""Menu Vector > CityGrid, the toolbar and the entry in the help menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from qgis import processing
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..core.model.i18n import tr
from ..paths import icon_path
from .help_dialog import HelpDialog

#: Never translated: window state and the user's customisation refer to it.
TOOLBAR_NAME = "CityGridToolBar"


class MenuAndToolbar:
    """Puts the entrances into the main window; ``remove`` takes out every one of them."""

    def __init__(self, iface: QgisInterface, algorithm_ids: Iterable[str]) -> None:
        """Add menu and toolbar with an action for each algorithm, and the help."""
        self.iface = iface
        self.help_dialog: HelpDialog | None = None
        self._actions: list[QAction] = []
        self.menu = QMenu(tr("CityGrid"), iface.mainWindow())
        self.menu.setObjectName("CityGridMenu")
        self.menu.setIcon(QIcon(str(icon_path("citygrid"))))
        iface.vectorMenu().addMenu(self.menu)
        self.toolbar = iface.addToolBar(tr("CityGrid"))
        self.toolbar.setObjectName(TOOLBAR_NAME)

        for algorithm_id in algorithm_ids:
            algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
            action = self._add_action(
                QIcon(algorithm.svgIconPath()),
                f"{algorithm.displayName()}…",  # a dialog opens
                partial(self.open_algorithm, algorithm_id),
            )
            action.setToolTip(algorithm.shortDescription())
            self.menu.addAction(action)
            self.toolbar.addAction(action)
        #: What comes before the help is put in front of this.
        self.help_separator = self.menu.addSeparator()
        self.help_action = self._add_action(
            QIcon(str(icon_path("help"))), tr("CityGrid help and about…"), self.open_help
        )
        self.menu.addAction(self.help_action)
        iface.pluginHelpMenu().addAction(self.help_action)

    def remove(self) -> None:
        """Take everything out of the main window again."""
        self.iface.vectorMenu().removeAction(self.menu.menuAction())
        self.iface.pluginHelpMenu().removeAction(self.help_action)
        self.iface.mainWindow().removeToolBar(self.toolbar)
        if self.help_dialog is not None:
            self.help_dialog.close()
            self.help_dialog.deleteLater()
            self.help_dialog = None
        for thing in (self.menu, self.toolbar, *self._actions):
            thing.deleteLater()
        self._actions = []

    def open_algorithm(self, algorithm_id: str) -> None:
        """Open the Processing dialog of an algorithm, or say why it cannot run."""
        executable, reason = QgsApplication.processingRegistry().algorithmById(algorithm_id).canExecute()
        open_dialog: Any = getattr(processing, "execAlgorithmDialog", None)
        if open_dialog is None:  # QGIS's own Processing plugin puts it there
            executable, reason = False, tr("Switch on the plugin Processing in the plugin manager first.")
        if executable:
            open_dialog(algorithm_id)
        else:
            self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 0)

    def open_help(self) -> None:
        """Show the README in the user's language, without the internet."""
        if self.help_dialog is None:
            self.help_dialog = HelpDialog(self.iface.mainWindow())
        self.help_dialog.show()
        self.help_dialog.raise_()
        self.help_dialog.activateWindow()

    def _add_action(self, icon: QIcon, text: str, triggered: Callable[[], None]) -> QAction:
        """An action owned by the main window and remembered for ``remove``."""
        action = QAction(icon, text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: triggered())
        self._actions.append(action)
        return action
