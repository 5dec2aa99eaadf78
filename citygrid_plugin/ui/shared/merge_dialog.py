"""What others did to rows that are about to be saved, field by field, and which side is to stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...layers.shared_layer import GEOMETRY

if TYPE_CHECKING:
    from ...core.merging import Conflict
    from ...core.shared_edit.compare import Finding

_FIELD, _BEFORE, _MINE, _THEIRS, _CHOICE = range(5)
_OPEN = QColor(253, 231, 214)


class MergeDialog(QDialog):
    """Shows findings; ``choices()`` is what the user decided, complete once OK can be pressed."""

    def __init__(
        self, layer: QgsVectorLayer, findings: Sequence[Finding], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed by others: {layer}", layer=layer.name()))
        self.resize(960, 480)
        self._layer = layer
        #: By identity of the conflict, or id of the feature: the box, and the item it stands in.
        self.boxes: dict[str, tuple[QComboBox, QTreeWidgetItem]] = {}
        self._sides: dict[str, tuple[str, str]] = {}
        note = QLabel(
            tr(
                "{count} rows that you changed are no longer as they were when you began. Nothing has been "
                "saved yet. Choose what is to stay; all that nobody contradicts is kept from both.",
                count=len(findings),
            )
        )
        note.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(5)
        self.tree.setHeaderLabels(
            [tr("Row, field"), tr("Before"), tr("Yours"), tr("Theirs"), tr("What is saved")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setItemsExpandable(False)
        self.tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        for finding in findings:
            self._add(finding)
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_FIELD, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_BEFORE, _MINE, _THEIRS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_CHOICE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_CHOICE, 230)
        kind, role = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(kind.Save | kind.Cancel, self)
        self.save_button = self.buttons.button(kind.Save)
        self.save_button.setText(tr("Save"))
        self.buttons.button(kind.Cancel).setText(tr("Back to editing"))
        self.mine_button = self.buttons.addButton(tr("All mine"), role.ActionRole)
        self.theirs_button = self.buttons.addButton(tr("All theirs"), role.ActionRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.mine_button.clicked.connect(lambda: self._take_all(0))
        self.theirs_button.clicked.connect(lambda: self._take_all(1))
        for button in (self.mine_button, self.theirs_button):
            button.setEnabled(bool(self._sides))
        layout = QVBoxLayout(self)
        for widget in (note, self.tree, self.buttons):
            layout.addWidget(widget)
        self._note_choice()

    def choices(self) -> dict[str, str]:
        """What was chosen, as ``core.shared_edit.plan.plan_save`` takes it."""
        chosen = {key: box.currentData() for key, (box, _) in self.boxes.items()}
        return {key: value for key, value in chosen.items() if value}

    def _add(self, finding: Finding) -> None:
        from ...core.shared_edit.plan import LATER, LEAVE

        head = QTreeWidgetItem([f"{finding.edit.name}: {finding.message()}"])
        font = head.font(_FIELD)
        font.setBold(True)
        head.setFont(_FIELD, font)
        head.setSizeHint(_FIELD, QSize(0, 28))
        self.tree.addTopLevelItem(head)
        if not finding.writable:
            head.setFirstColumnSpanned(True)
            item = self._row(head, tr("Your change"), ("", self._mine(finding), ""))
            options = [(tr("Keep it for a later save"), LATER), (tr("Leave it out"), LEAVE)]
            self._offer(str(finding.edit.fid), item, options)
            return
        head.setFirstColumnSpanned(True)
        shown: set[str] = set()
        for conflict in finding.conflicts:
            shown.update(self._add_conflict(head, finding, conflict))
        base, theirs = finding.edit.base or {}, finding.theirs or {}
        known = finding.edit.base is not None
        for name in finding.their_changes():
            if name not in shown:
                before = self._text(name, base.get(name)) if known else "?"
                item = self._row(head, self._title(name), (before, "", self._text(name, theirs.get(name))))
                item.setText(_CHOICE, tr("Theirs: you did not change it"))
        for name, value in finding.edit.values.items():
            if name not in shown and name not in finding.their_changes():
                before = self._text(name, base.get(name)) if known else "?"
                item = self._row(head, self._title(name), (before, self._text(name, value), ""))
                item.setText(_CHOICE, tr("Yours: nobody else changed it"))

    def _add_conflict(self, head: QTreeWidgetItem, finding: Finding, conflict: Conflict) -> tuple[str, ...]:
        from ...core.merging.conflicts import BOTH
        from ...core.shared_edit.compare import MINE

        edit, others = finding.edit, finding.others
        kind = conflict.kind.value
        if kind == "deleted_edited":
            gone, mine = tr("deleted"), self._mine(finding)
            texts = ("", gone, self._theirs(finding)) if edit.deleted else ("", mine, gone)
            item = self._row(head, tr("The whole row"), texts)
            wanted = (tr("Delete it"), tr("Keep it, as they changed it"))
            if not edit.deleted:
                wanted = (tr("Put it back, with your change"), tr("Leave it deleted"))
            options = [("", ""), (wanted[0], MINE), (wanted[1], others)]
        elif kind in ("moved_edited", "reclassed_edited"):
            title = tr("Position and attributes") if kind == "moved_edited" else tr("Class and attributes")
            item = self._row(head, title, ("", self._mine(finding), self._theirs(finding)))
            options = [(tr("Both"), BOTH), (tr("Yours"), MINE), (tr("Theirs"), others)]
            self._offer(conflict.identity, item, options, (MINE, others))
            return ()
        else:
            (name,) = conflict.fields
            before = "?" if edit.base is None else self._text(name, edit.base.get(name))
            values = (edit.values.get(name), (finding.theirs or {}).get(name))
            texts = (before, self._text(name, values[0]), self._text(name, values[1]))
            item = self._row(head, self._title(name), texts)
            options = [("", ""), (tr("Yours"), MINE), (tr("Theirs"), others)]
        self._offer(conflict.identity, item, options, (MINE, others))
        return conflict.fields

    def _row(self, head: QTreeWidgetItem, title: str, texts: tuple[str, str, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(["    " + title, *texts])
        for column, text in enumerate(texts, _BEFORE):
            item.setToolTip(column, text)
        head.addChild(item)
        return item

    def _offer(
        self,
        key: str,
        item: QTreeWidgetItem,
        options: Sequence[tuple[str, str]],
        sides: tuple[str, str] | None = None,
    ) -> None:
        box = QComboBox(self.tree)
        for text, value in options:
            box.addItem(text or tr("Choose…"), value)
        box.currentIndexChanged.connect(self._note_choice)
        self.tree.setItemWidget(item, _CHOICE, box)
        self.boxes[key] = (box, item)
        if sides is not None:
            self._sides[key] = sides

    def _take_all(self, side: int) -> None:
        for key, sides in self._sides.items():
            box = self.boxes[key][0]
            box.setCurrentIndex(box.findData(sides[side]))

    def _note_choice(self, _index: int = 0) -> None:
        for box, item in self.boxes.values():
            brush = QBrush() if box.currentData() else QBrush(_OPEN)
            for column in range(self.tree.columnCount()):
                item.setBackground(column, brush)
        undecided = [key for key, (box, _) in self.boxes.items() if not box.currentData()]
        self.save_button.setEnabled(not undecided)
        self.save_button.setToolTip(
            tr("{count} choices are still open.", count=len(undecided)) if undecided else ""
        )

    # Words

    def _title(self, name: str) -> str:
        if name == GEOMETRY:
            return tr("Position")
        index = self._layer.fields().lookupField(name)
        return str(self._layer.attributeDisplayName(index)) if index >= 0 else name

    def _mine(self, finding: Finding) -> str:
        return "; ".join(
            f"{self._title(name)}: {self._text(name, value)}" for name, value in finding.edit.values.items()
        )

    def _theirs(self, finding: Finding) -> str:
        theirs = finding.theirs or {}
        return "; ".join(
            f"{self._title(name)}: {self._text(name, theirs.get(name))}" for name in finding.their_changes()
        )

    def _text(self, name: str, value: Any) -> str:
        """A value as the form would show it."""
        if value is None:
            return "–"
        if name == GEOMETRY:
            if value.geom_type == "Point":
                return f"{value.x:.2f}, {value.y:.2f}"
            return tr("{count} vertices", count=_vertices(value))
        index = self._layer.fields().lookupField(name)
        if index < 0:
            return str(value)
        setup = self._layer.editorWidgetSetup(index)
        formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
        text = str(formatter.representValue(self._layer, index, setup.config(), None, value))
        return str(value) if text in ("", f"({value})") else text


def _vertices(shape: Any) -> int:
    parts = getattr(shape, "geoms", [shape])
    rings = [part.exterior if hasattr(part, "exterior") else part for part in parts]
    return sum(len(ring.coords) for ring in rings)


def exec_dialog(dialog: QDialog) -> bool:
    """Show a dialog and wait; whether the user agreed."""
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    return bool(dialog.exec() == QDialog.DialogCode.Accepted)
