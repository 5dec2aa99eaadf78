"""The table of rules as a dialog shows and changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...core.model.i18n import tr
from ...core.model.problems import Severity
from ...paths import icon_path

if TYPE_CHECKING:
    from ...core.topology.rules import Rule, RuleBook

_ROLE = Qt.ItemDataRole
RULE, SEVERITY, TOLERANCE = range(3)


class RulesModel(QAbstractTableModel):
    """A row for each rule: whether it is looked for, how bad a find is, how exactly."""

    def __init__(self, rules: RuleBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = type(rules)
        self._rules: list[Rule] = list(rules)
        self._icons = {one: QIcon(str(icon_path(f"flag_{one.value}"))) for one in Severity}

    def rules(self) -> RuleBook:
        """The table as it stands."""
        return self._kind(self._rules)

    def set_rules(self, rules: RuleBook) -> None:
        """Show another table."""
        self.beginResetModel()
        self._kind, self._rules = type(rules), list(rules)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rules."""
        return 0 if parent.isValid() else len(self._rules)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Rule, severity, tolerance."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (tr("Rule"), tr("Severity"), tr("Tolerance"))[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Rules are ticked, severities chosen, tolerances typed where there is one."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == RULE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == SEVERITY or self._rules[index.row()].tolerance is not None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell of the table shows."""
        from ...core.topology.titles import severity_title

        rule, column = self._rules[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return (rule.id.heading, severity_title(rule.severity), _tolerance_text(rule))[column]
        if role == _ROLE.ToolTipRole:
            return (rule.id.value, None, rule.id.meaning or None)[column]
        if role == _ROLE.EditRole:
            return (None, rule.severity.value, rule.tolerance)[column]
        ticked = Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked
        return {
            (_ROLE.CheckStateRole, RULE): ticked,
            (_ROLE.DecorationRole, SEVERITY): self._icons[rule.severity],
        }.get((role, column))

    def setData(self, index: QModelIndex, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: N802
        """Change a rule."""
        rule = self._rules[index.row()]
        if role == _ROLE.CheckStateRole and index.column() == RULE:
            rule = replace(rule, enabled=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == _ROLE.EditRole and index.column() == SEVERITY:
            rule = replace(rule, severity=Severity(value))
        elif role == _ROLE.EditRole and index.column() == TOLERANCE and rule.tolerance is not None:
            rule = replace(rule, tolerance=float(value))
        else:
            return False
        self._rules[index.row()] = rule
        self.dataChanged.emit(index, index)
        return True

    def unit(self, index: QModelIndex) -> str:
        """The unit of the tolerance in a row."""
        return self._rules[index.row()].unit


class RuleDelegate(QStyledItemDelegate):
    """A list of severities to choose from, and a box for tolerances with their unit."""

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """The editor of a cell."""
        from ...core.topology.titles import severity_title

        if index.column() == SEVERITY:
            box = QComboBox(parent)
            for severity in Severity:
                box.addItem(severity_title(severity), severity.value)
            return box
        spin = QDoubleSpinBox(parent)
        spin.setDecimals(6)
        spin.setMaximum(1e9)
        unit = index.model().unit(index)
        spin.setSuffix(f" {unit}" if unit else "")
        spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        return spin

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        """Show what there is."""
        value = index.data(_ROLE.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(value)

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        """Take what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), _ROLE.EditRole)
        elif isinstance(editor, QDoubleSpinBox):
            editor.interpretText()
            model.setData(index, editor.value(), _ROLE.EditRole)


def _tolerance_text(rule: Rule) -> str:
    if rule.tolerance is None:
        return "–"
    return f"{rule.tolerance:g} {rule.unit}".strip()
