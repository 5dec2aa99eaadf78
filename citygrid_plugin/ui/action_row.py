"""Buttons of the workbench: entries of menu and toolbar that come and go together."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QWidget

from ..paths import icon_path
from .menu_and_toolbar import MenuAndToolbar


class ActionRow:
    """Adds actions in front of the help; ``remove`` takes all of them out again."""

    def __init__(self, entrances: MenuAndToolbar, window: QWidget) -> None:
        self._entrances, self._window = entrances, window
        self._actions: list[QAction] = [entrances.toolbar.addSeparator()]
        self._noted: list[tuple[QDockWidget, Callable[[bool], None]]] = []

    def separator(self) -> None:
        """A line in the menu between groups."""
        self._actions.append(self._entrances.menu.insertSeparator(self._entrances.help_separator))

    def command(
        self, icon: str, text: str, tip: str, triggered: Callable[[], object], *, in_toolbar: bool = False
    ) -> QAction:
        """An entry that does something at once."""
        action = QAction(QIcon(str(icon_path(icon))), text, self._window)
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: triggered())
        self._entrances.menu.insertAction(self._entrances.help_separator, action)
        if in_toolbar:
            self._entrances.toolbar.addAction(action)
        self._actions.append(action)
        return action

    def map_tool(self, icon: str, text: str, tip: str, take: Callable[[QAction], object]) -> QAction:
        """A button that stays down while its tool is in hand; ``take`` gets the button itself."""
        action = self.command(icon, text, tip, lambda: take(action), in_toolbar=True)
        action.setCheckable(True)
        return action

    def panel_switch(
        self, icon: str, text: str, tip: str, panel: QDockWidget, show: Callable[[], object]
    ) -> QAction:
        """A button that is down while ``panel`` is open; ``show`` opens it."""

        def switch() -> None:
            if action.isChecked():
                show()
            else:
                panel.hide()

        def note(_visible: bool) -> None:
            action.setChecked(not panel.isHidden())  # behind another tab it is open still

        action = self.command(icon, text, tip, switch, in_toolbar=True)
        action.setCheckable(True)
        panel.visibilityChanged.connect(note)
        self._noted.append((panel, note))
        return action

    def remove(self) -> None:
        """Take every entry out again; before the panels go, which would call on what is gone."""
        for panel, note in self._noted:
            panel.visibilityChanged.disconnect(note)
        self._noted = []
        for action in self._actions:
            self._entrances.menu.removeAction(action)
            self._entrances.toolbar.removeAction(action)
            action.deleteLater()
        self._actions = []
