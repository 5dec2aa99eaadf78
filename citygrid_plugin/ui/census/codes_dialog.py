"""Which codes would be given, to be looked at before they are."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...layers.census_codes import CodePlan

#: Rows shown: who wants to see more looks into the attribute table afterwards.
_ROWS = 500


class CodesDialog(QDialog):
    """The plan as a table, and what is told about it; OK makes it."""

    def __init__(self, plan: CodePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Assign component codes"))
        self.resize(820, 480)
        done = plan.done
        issued = sum(done.issued.values())
        self.summary = QLabel(
            tr(
                "{issued} new codes; {stamped} components get another cell, community or street office.",
                issued=issued,
                stamped=done.stamped,
            )
        )
        self.summary.setWordWrap(True)
        self.table = self._table(plan)
        self.told = QLabel("\n".join(str(problem) for problem in done.problems))
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setVisible(bool(done.problems))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Assign"))
        ok.setEnabled(bool(issued or done.stamped))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.summary, self.table, self.told, self.buttons):
            layout.addWidget(widget)

    def _table(self, plan: CodePlan) -> QTableWidget:
        changes = plan.done.changes
        columns = {
            "layer": tr("Layer"),
            "feature": tr("Feature"),
            "class_name": tr("Class"),
            "code": tr("New code"),
            "old_grid_code": tr("Cell before"),
            "grid_code": tr("Cell"),
        }
        shown = min(len(changes), _ROWS)
        table = QTableWidget(shown, len(columns))
        table.setHorizontalHeaderLabels(list(columns.values()))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        for column, name in enumerate(columns):
            for row, value in enumerate(changes.columns[name][:shown].tolist()):
                table.setItem(row, column, QTableWidgetItem("" if value is None else str(value)))
        table.resizeColumnsToContents()
        return table
