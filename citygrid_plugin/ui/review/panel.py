"""The dock with the flags of a check: what it looks like, and what the user can press."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsDockWidget, QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QItemSelection, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...core.model.problems import Severity
from ...paths import icon_path
from .flag_model import FlagModel

if TYPE_CHECKING:
    from ...core.topology.flags import Flag
    from ...core.topology.rules import RuleName

#: Never translated: QGIS remembers where the user put the dock by it.
PANEL_NAME = "CityGridReviewPanel"
#: So long after the last key the filter is applied, ms.
_TYPING = 200


class ReviewPanel(QgsDockWidget):
    """Shows flags and says what the user wants done; it does nothing about it itself."""

    check_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    rules_wanted = pyqtSignal()
    retire_wanted = pyqtSignal()
    #: The flag that is looked at now, or None (for a rule, or nothing).
    flag_chosen = pyqtSignal(object)
    #: Mend one flag; mend all that a rule found.
    mend_wanted = pyqtSignal(object)
    mend_rule_wanted = pyqtSignal(object)
    #: The user chose to check something else: the unit grid, or components (``of_census``).
    subject_changed = pyqtSignal()
    #: The user wants to choose the last census, to hold the components against.
    last_census_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check results"), parent)
        self.setObjectName(PANEL_NAME)
        #: Whether the user chose the layer; the list has one at first that nobody chose.
        self.grid_is_chosen = False
        self.mendable: frozenset[RuleName] = frozenset()
        self._running = False
        self.model = FlagModel(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._apply_filter)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._make_subject())
        layout.addLayout(self._make_head())
        layout.addLayout(self._make_progress())
        layout.addWidget(self._make_notice())
        layout.addLayout(self._make_filters())
        layout.addWidget(self._make_tree(), 1)
        layout.addLayout(self._make_foot())
        self.setWidget(body)
        self._show_subject()
        self.show_running(False)
        self.show_counts({})
        self.set_stale(False)
        self.set_notes(())
        self._update_actions()

    # What it is made of

    def _make_subject(self) -> QHBoxLayout:
        self.subject_box = QComboBox(self)
        self.subject_box.addItem(tr("Unit grid"))
        self.subject_box.addItem(tr("Components"))
        self.subject_box.setToolTip(tr("What is checked"))
        self.components_box = QgsCheckableComboBox(self)
        self.components_box.setDefaultText(tr("(no component layer in the project)"))
        self.components_box.setToolTip(tr("Component layers to check together"))
        self.components_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.subject_box.currentIndexChanged.connect(self._show_subject)
        row = QHBoxLayout()
        self.last_button = self._tool("census_changes", tr("Last census…"), self.last_census_wanted.emit)
        row.addWidget(self.subject_box)
        row.addWidget(self.components_box, 1)
        row.addWidget(self.last_button)
        return row

    def _make_head(self) -> QHBoxLayout:
        self.grid_box = QgsMapLayerComboBox(self)
        self.grid_box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.grid_box.setAllowEmptyLayer(True, tr("(choose the unit grid)"))
        self.grid_box.setToolTip(tr("Layer with the unit grids to check"))
        self.grid_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.grid_box.setLayer(None)
        self.grid_box.activated.connect(self._note_choice)
        self.check_button = QPushButton(tr("Check"), self)
        self.check_button.setDefault(True)
        self.check_button.clicked.connect(self.check_wanted)
        self.rules_button = self._tool("rules", tr("Rules…"), self.rules_wanted.emit)
        self.retire_button = self._tool(
            "retire_cells", tr("Retire and renumber changed cells…"), self.retire_wanted.emit
        )
        self.grid_spacer = QWidget(self)
        row = QHBoxLayout()
        row.addWidget(self.grid_box, 1)
        row.addWidget(self.grid_spacer, 1)
        for widget in (self.check_button, self.rules_button, self.retire_button):
            row.addWidget(widget)
        return row

    def _make_progress(self) -> QHBoxLayout:
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(True)
        self.bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        return row

    def _make_notice(self) -> QLabel:
        self.notice = QLabel(self)
        self.notice.setWordWrap(True)
        self.notice.setStyleSheet(
            "QLabel { background: #fff3cd; color: #5c4400; border: 1px solid #e6c65c; padding: 4px; }"
        )
        return self.notice

    def _make_filters(self) -> QHBoxLayout:
        self.filter_edit = QgsFilterLineEdit(self)
        self.filter_edit.setShowSearchIcon(True)
        self.filter_edit.setPlaceholderText(tr("Filter by rule, text or code"))
        self.filter_edit.textChanged.connect(lambda _text: self._typing.start())
        row = QHBoxLayout()
        row.addWidget(self.filter_edit, 1)
        self.severity_buttons: dict[Severity, QToolButton] = {}
        for severity, tip in (
            (Severity.ERROR, tr("Show errors")),
            (Severity.WARNING, tr("Show warnings")),
            (Severity.INFO, tr("Show information")),
        ):
            button = self._toggle(f"flag_{severity.value}", tip, checked=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.severity_buttons[severity] = button
            row.addWidget(button)
        self.accepted_button = self._toggle("accepted", tr("Show accepted exceptions"), checked=True)
        row.addWidget(self.accepted_button)
        return row

    def _make_tree(self) -> QTreeView:
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)  # thousands of rows are laid out without asking each
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAlternatingRowColors(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.tree.setColumnWidth(1, 64)
        self.tree.selectionModel().selectionChanged.connect(self._choose)
        self.tree.doubleClicked.connect(lambda _index: self.flag_chosen.emit(self.current_flag()))
        self.model.modelReset.connect(self._after_reset)
        return self.tree

    def _make_foot(self) -> QVBoxLayout:
        self.previous_button = self._theme("/mActionArrowUp.svg", tr("Previous"), lambda: self.step(False))
        self.next_button = self._theme("/mActionArrowDown.svg", tr("Next"), lambda: self.step(True))
        self.zoom_button = self._toggle("", tr("Zoom to the chosen flag"), checked=True)
        self.zoom_button.setIcon(QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"))
        self.mend_button = self._tool("mend", tr("Mend this"), self._mend)
        self.mend_rule_button = self._tool("mend_rule", tr("Mend all of this rule"), self._mend_rule)
        self.status = QLabel(self)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.notes = QLabel(self)
        self.notes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.notes.setStyleSheet("QLabel { color: #5b6673; text-decoration: underline; }")
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # As high as most messages need, so that the list does not jump from flag to flag.
        self.detail.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        for button in (self.mend_button, self.mend_rule_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout()
        for button in (self.previous_button, self.next_button, self.zoom_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.mend_button)
        row.addWidget(self.mend_rule_button)
        foot = QVBoxLayout()
        foot.addWidget(self.detail)
        foot.addWidget(self.status)
        foot.addWidget(self.notes)
        foot.addLayout(row)
        return foot

    def _tool(self, icon: str, text: str, clicked: Callable[[], object]) -> QToolButton:
        return self._button(QIcon(str(icon_path(icon))), text, clicked)

    def _theme(self, icon: str, text: str, clicked: Callable[[], object]) -> QToolButton:
        return self._button(QgsApplication.getThemeIcon(icon), text, clicked)

    def _button(self, icon: QIcon, text: str, clicked: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setText(text)
        button.setToolTip(text)
        button.setIconSize(QSize(20, 20))
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    def _toggle(self, icon: str, tip: str, checked: bool) -> QToolButton:
        button = self._button(QIcon(str(icon_path(icon))) if icon else QIcon(), tip, self._apply_filter)
        button.setText("")
        button.setCheckable(True)
        button.setChecked(checked)
        return button

    # What it shows

    @property
    def of_census(self) -> bool:
        """Whether components are to be checked, not the unit grid."""
        return bool(self.subject_box.currentIndex() == 1)

    def check_components(self, of_census: bool) -> None:
        """Choose what is to be checked."""
        self.subject_box.setCurrentIndex(1 if of_census else 0)

    def offer_components(self, layers: Sequence[QgsVectorLayer]) -> None:
        """List component layers, ticked; those that the user has unticked stay so."""
        box = self.components_box
        known = {box.itemData(row): box.itemCheckState(row) for row in range(box.count())}
        box.clear()
        for layer in layers:
            box.addItemWithCheckState(layer.name(), known.get(layer.id(), Qt.CheckState.Checked), layer.id())

    def show_last_census(self, path: str) -> None:
        """Say under the mouse which file the last census is."""
        none = tr("Choose the last census, to hold states, places and codes against")
        self.last_button.setToolTip(tr("Last census: {path}", path=path) if path else none)

    def component_ids(self) -> list[str]:
        """Ids of the component layers that are ticked, in order."""
        return [str(layer_id) for layer_id in self.components_box.checkedItemsData()]

    def _show_subject(self, _index: int = 0) -> None:
        census = self.of_census
        self.components_box.setVisible(census)
        self.last_button.setVisible(census)
        self.grid_box.setVisible(not census)
        self.grid_spacer.setVisible(census)
        self.retire_button.setVisible(not census)
        self.subject_changed.emit()

    def grid_layer(self) -> QgsVectorLayer | None:
        """The layer that is to be checked."""
        layer = self.grid_box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def show_running(self, running: bool) -> None:
        """Show or hide the progress of a check or a repair."""
        self._running = running
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(running)
        self.check_button.setEnabled(not running)
        self.bar.setValue(0)
        self.bar.setFormat("%p%")
        self._update_actions()

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far it is."""
        self.bar.setValue(int(1000 * fraction))
        self.bar.setFormat(f"{text} %p%" if text else "%p%")

    def show_counts(self, counts: Mapping[Severity, int]) -> None:
        """Show how many flags each severity has."""
        for severity, button in self.severity_buttons.items():
            button.setText(str(counts.get(severity, 0)))

    def set_stale(self, stale: bool, text: str = "") -> None:
        """Say, or no longer say, that what is shown may not hold any more."""
        self.notice.setText(text or tr("The layers were edited since this check; check again."))
        self.notice.setVisible(stale)

    def set_status(self, text: str) -> None:
        """Say something below the list until the next filter or choice."""
        self.status.setText(text)
        self.status.setToolTip(text)

    def set_notes(self, notes: Sequence[str]) -> None:
        """Say that some rules were not looked for, and under the mouse why."""
        self.notes.setVisible(bool(notes))
        self.notes.setText(tr("Some rules were not looked for: the mouse over this line says why."))
        self.notes.setToolTip("\n".join(notes))

    def current_flag(self) -> Flag | None:
        """The flag that is chosen."""
        return self.model.flag(self.tree.currentIndex())

    def current_rule(self) -> RuleName | None:
        """The rule that is chosen, or that of the flag that is."""
        return self.model.rule(self.tree.currentIndex())

    def choose(self, index: QModelIndex) -> None:
        """Choose a row and show it."""
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def step(self, forward: bool) -> None:
        """Choose the next flag that the filter lets through, or the one before."""
        self.choose(self.model.step(self.tree.currentIndex(), forward))

    # What the user does

    def _note_choice(self, _position: int) -> None:
        self.grid_is_chosen = self.grid_box.currentLayer() is not None

    def _apply_filter(self) -> None:
        chosen = self.current_flag()
        severities = [one for one, button in self.severity_buttons.items() if button.isChecked()]
        self.model.set_filter(self.filter_edit.text(), severities, not self.accepted_button.isChecked())
        if chosen is not None:
            self.choose(self.model.index_of(chosen.identity))

    def _after_reset(self) -> None:
        self.detail.clear()  # nothing is chosen any more, and Qt does not say so
        if self.model.shown() <= 200 or self.model.rowCount() == 1:
            self.tree.expandAll()
        shown, total = self.model.shown(), self.model.total()
        if shown == total:
            self.set_status(tr("{count} flags", count=total))
        else:
            self.set_status(tr("{shown} of {count} flags", shown=shown, count=total))
        self._update_actions()

    def _choose(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._update_actions()
        flag = self.current_flag()
        self.detail.setText(flag.message if flag is not None else "")
        self.flag_chosen.emit(flag)

    def _update_actions(self) -> None:
        some = self.model.shown() > 0
        self.previous_button.setEnabled(some)
        self.next_button.setEnabled(some)
        rule = self.current_rule()
        fits = rule in self.mendable and not self._running
        remedy = rule.remedy if rule is not None else ""
        self.mend_button.setText(remedy or tr("Mend this"))
        of_all = tr("Mend all of this rule")
        self.mend_rule_button.setToolTip(f"{of_all}: {remedy}" if remedy else of_all)
        self.mend_button.setEnabled(fits and self.current_flag() is not None)
        self.mend_rule_button.setEnabled(fits)

    def _mend(self) -> None:
        flag = self.current_flag()
        if flag is not None:
            self.mend_wanted.emit(flag)

    def _mend_rule(self) -> None:
        rule = self.current_rule()
        if rule is not None:
            self.mend_rule_wanted.emit(rule)
