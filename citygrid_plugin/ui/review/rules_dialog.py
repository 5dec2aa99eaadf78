"""The table of rules: what is looked for, how bad it is, how exactly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMessageBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...core.model.problems import InputError
from .rules_model import RULE, RuleDelegate, RulesModel

if TYPE_CHECKING:
    from ...core.topology.rules import RuleBook


class RulesDialog(QDialog):
    """Lets the user change the table of rules; ``rules()`` is what was made of it."""

    def __init__(self, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules of the check"))
        self.model = RulesModel(rules, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RuleDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(RULE, QHeaderView.ResizeMode.Stretch)
        note = QLabel(
            tr(
                "The rules are kept with the project. No tolerance stands in a standard; the mouse over "
                "one shows what it says."
            ),
            self,
        )
        note.setWordWrap(True)
        kind = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kind.Ok | kind.Cancel | kind.RestoreDefaults, self)
        self.buttons.button(kind.Ok).setText(tr("OK"))
        self.buttons.button(kind.Cancel).setText(tr("Cancel"))
        self.buttons.button(kind.RestoreDefaults).setText(tr("Restore defaults"))
        self.import_button = self.buttons.addButton(tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.export_button = self.buttons.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kind.RestoreDefaults).clicked.connect(self._restore)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self.table)
        layout.addWidget(self.buttons)
        self.resize(QSize(640, 680))

    def rules(self) -> RuleBook:
        """The table as it stands."""
        return self.model.rules()

    def read(self, path: str) -> None:
        """Take the rules from a JSON file; ``InputError`` or ``ValueError`` if it holds none."""
        data = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        if not isinstance(data, list) or not all(isinstance(line, dict) for line in data):
            raise ValueError(tr("The file holds no table of rules."))
        self.model.set_rules(type(self.rules()).from_data(data))

    def write(self, path: str) -> None:
        """Write the rules into a JSON file."""
        text = json.dumps(self.rules().to_data(), ensure_ascii=False, indent=2)
        Path(path).write_text(f"{text}\n", encoding="utf-8")

    def _restore(self) -> None:
        self.model.set_rules(type(self.rules())())

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import rules"), "", tr("Rules (*.json)"))
        if path:
            try:
                self.read(path)
            except (InputError, OSError, ValueError) as error:
                self._say(str(error))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Export rules"), "rules.json", tr("Rules (*.json)"))
        if path:
            try:
                self.write(path)
            except OSError as error:
                self._say(str(error))

    def _say(self, reason: str) -> None:
        QMessageBox.warning(self, self.windowTitle(), reason)
