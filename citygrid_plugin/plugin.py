"""The plugin in QGIS: puts provider, menu and toolbar in, and takes them out again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from .core.model.i18n import tr
from .paths import icon_path
from .processing.provider import ALGORITHMS, PROVIDER_ID, CityGridProvider
from .translation import Translation
from .ui.help_dialog import HelpDialog

#: Never translated: window state and the user's customisation refer to it.
TOOLBAR_NAME = "CityGridToolBar"


class CityGridPlugin:
    """What QGIS loads. ``unload`` undoes ``initGui`` and ``initProcessing`` to the last widget."""

    def __init__(self, iface: QgisInterface | None) -> None:
        """Keep ``iface``, which is None under qgis_process; nothing is created yet."""
        self.iface = iface
        self.translation = Translation()
        self.provider: CityGridProvider | None = None
        self.toolbar: QToolBar | None = None
        self.menu: QMenu | None = None
        self.actions: list[QAction] = []
        self.help_dialog: HelpDialog | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Add the Processing provider: all that qgis_process needs."""
        self.translation.install()
        self.provider = CityGridProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802
        """Add the provider, the menu Vector > CityGrid, the toolbar and the entry in the help menu."""
        self.initProcessing()
        iface = self.iface
        if iface is None:
            return
        self.menu = QMenu(tr("CityGrid"), iface.mainWindow())
        self.menu.setObjectName("CityGridMenu")
        self.menu.setIcon(QIcon(str(icon_path("citygrid"))))
        iface.vectorMenu().addMenu(self.menu)
        self.toolbar = iface.addToolBar(tr("CityGrid"))
        self.toolbar.setObjectName(TOOLBAR_NAME)

        registry = QgsApplication.processingRegistry()
        for _, algorithm_class in ALGORITHMS:
            algorithm = registry.algorithmById(f"{PROVIDER_ID}:{algorithm_class.lower()}")
            if algorithm is None:
                continue  # TODO: only until all of them have landed
            # A dialog opens, so the text ends in an ellipsis.
            action = self._add_action(
                QIcon(algorithm.svgIconPath()),
                tr("{title}…", title=algorithm.displayName()),
                partial(self.open_algorithm, algorithm.id()),
            )
            action.setToolTip(algorithm.shortDescription())
            self.menu.addAction(action)
            self.toolbar.addAction(action)
        help_action = self._add_action(
            QIcon(str(icon_path("help"))), tr("CityGrid help and about…"), self.open_help
        )
        self.menu.addSeparator()
        self.menu.addAction(help_action)
        iface.pluginHelpMenu().addAction(help_action)

    def unload(self) -> None:
        """Take everything out again; QGIS calls it on switching off, reloading and quitting."""
        if self.help_dialog is not None:
            self.help_dialog.close()
            self.help_dialog.deleteLater()
            self.help_dialog = None
        if self.iface is not None and self.menu is not None and self.toolbar is not None:
            self.iface.vectorMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            for action in self.actions:
                self.iface.pluginHelpMenu().removeAction(action)
                action.deleteLater()
        self.menu = self.toolbar = None
        self.actions = []
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self.translation.remove()

    def open_algorithm(self, algorithm_id: str) -> None:
        """Open the Processing dialog of an algorithm, or say why it cannot run."""
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            return
        executable, reason = algorithm.canExecute()
        if not executable:
            self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 0)
            return
        import processing  # the plugin of QGIS; there is none to import before QGIS has started

        processing.execAlgorithmDialog(algorithm_id)

    def open_help(self) -> None:
        """Show the README in the user's language, without the internet."""
        if self.help_dialog is None:
            self.help_dialog = HelpDialog(self.iface.mainWindow())
        self.help_dialog.show()
        self.help_dialog.raise_()
        self.help_dialog.activateWindow()

    def _add_action(self, icon: QIcon, text: str, triggered: Callable[[], None]) -> QAction:
        """An action owned by the main window and remembered for ``unload``."""
        action = QAction(icon, text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: triggered())
        self.actions.append(action)
        return action
