"""What of the cases is to be shown: the counters, which are filters as well, and boxes to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.cases.book import CaseFilter, Look, Pile
from ...core.cases.counters import Counters
from ...core.cases.states import state_title
from ...core.model.i18n import tr
from .pictures import look_icon

#: Milliseconds without a key after which what was typed holds.
_TYPING = 200


class FilterBar(QWidget):
    """Says by ``changed`` when ``wanted()`` is another filter."""

    changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, list[str]] = {}
        self._extent: tuple[float, float, float, float] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_piles())
        layout.addLayout(self._make_boxes())

    def _make_piles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(3)
        self.pile_buttons: dict[Pile, QToolButton] = {}
        for place, (pile, look) in enumerate(
            (
                (Pile.OVERDUE, Look.OVERDUE),
                (Pile.DUE_SOON, Look.SOON),
                (Pile.URGENT, Look.URGENT),
                (Pile.NEW, Look.NO_LIMIT),
                (Pile.OPEN, Look.IN_TIME),
                (Pile.ALL, Look.DONE),
            )
        ):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setIcon(look_icon(look))
            button.setIconSize(QSize(14, 14))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolTip(_pile_tip(pile))
            button.clicked.connect(lambda _checked=False: self._apply())
            self.pile_buttons[pile] = button
            grid.addWidget(button, place // 3, place % 3)
        self.pile_buttons[Pile.OPEN].setChecked(True)
        return grid

    def _make_boxes(self) -> QVBoxLayout:
        self.boxes: dict[str, QComboBox] = {}
        row = QHBoxLayout()
        for name, everything in (
            ("state", tr("All states")),
            ("class_code", tr("All classes")),
            ("zone_code", tr("All zones")),
            ("collector", tr("All collectors")),
        ):
            box = QComboBox(self)
            box.addItem(everything, None)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(4)
            box.activated.connect(lambda _row: self._apply())
            self.boxes[name] = box
            row.addWidget(box, 1)
        self.text_edit = QgsFilterLineEdit(self)
        self.text_edit.setShowSearchIcon(True)
        self.text_edit.setPlaceholderText(tr("Filter by text, case or code"))
        self.text_edit.textChanged.connect(lambda _text: self._typing.start())
        self.extent_button = QToolButton(self)
        self.extent_button.setIcon(QgsApplication.getThemeIcon("/mActionZoomToArea.svg"))
        self.extent_button.setToolTip(tr("Only cases in view on the map"))
        self.extent_button.setAccessibleName(tr("Only cases in view on the map"))
        self.extent_button.setIconSize(QSize(20, 20))
        self.extent_button.setAutoRaise(True)
        self.extent_button.setCheckable(True)
        self.extent_button.clicked.connect(lambda _checked=False: self._apply())
        second = QHBoxLayout()
        second.addWidget(self.text_edit, 1)
        second.addWidget(self.extent_button)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addLayout(row)
        column.addLayout(second)
        return column

    # ── what can be chosen ──────────────────────────────────────────────────────

    def show_counters(self, counters: Counters | None) -> None:
        """Put the numbers on the buttons and behind the states; None: nobody knows them."""
        if counters is None:
            for pile, button in self.pile_buttons.items():
                button.setText(f"{_pile_title(pile)} –")
            self._fill("state", [], {})
            return
        for pile, number in (
            (Pile.OVERDUE, counters.overdue),
            (Pile.DUE_SOON, counters.due_soon),
            (Pile.URGENT, counters.urgent),
            (Pile.NEW, counters.new),
            (Pile.OPEN, counters.open),
            (Pile.ALL, counters.total),
        ):
            self.pile_buttons[pile].setText(f"{_pile_title(pile)} {number:,}")
        self._fill("state", list(counters.by_state), counters.by_state)

    def set_values(self, name: str, values: Sequence[str]) -> None:
        """What can be chosen for ``class_code``, ``zone_code`` or ``collector``."""
        self._fill(name, values, {})

    def set_extent(self, extent: tuple[float, float, float, float] | None) -> None:
        """The view of the map in the CRS of the cases; the filter uses it when it is asked to."""
        if extent != self._extent:
            self._extent = extent
            if self.extent_button.isChecked():
                self._typing.start()

    def _fill(self, name: str, values: Sequence[str], counts: Mapping[str, int]) -> None:
        box = self.boxes[name]
        titles = [
            f"{state_title(value) if name == 'state' else value}"
            + (f" ({counts[value]:,})" if value in counts else "")
            for value in values
        ]
        if self._values.get(name) == titles or box.view().isVisible():
            return
        self._values[name] = titles
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(box.count() - 1)
        for value, title in zip(values, titles, strict=True):
            box.addItem(title, value)
        if chosen is not None and box.findData(chosen) < 0:
            box.addItem(chosen, chosen)  # none is left, and the filter still holds
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
        box.blockSignals(False)

    # ── what is chosen ──────────────────────────────────────────────────────────

    def wanted(self) -> CaseFilter:
        """What the buttons and boxes say."""
        pile = next(pile for pile, button in self.pile_buttons.items() if button.isChecked())
        return CaseFilter(
            pile,
            **{name: box.currentData() for name, box in self.boxes.items()},
            text=self.text_edit.text(),
            extent=self._extent if self.extent_button.isChecked() else None,
        )

    def _apply(self) -> None:
        self.changed.emit(self.wanted())


def _pile_title(pile: Pile) -> str:
    return {
        Pile.OVERDUE: tr("Overdue"),
        Pile.DUE_SOON: tr("Due soon"),
        Pile.URGENT: tr("Urgent"),
        Pile.NEW: tr("New"),
        Pile.OPEN: tr("Open"),
        Pile.ALL: tr("All"),
    }[pile]


def _pile_tip(pile: Pile) -> str:
    return {
        Pile.OVERDUE: tr("Show open cases whose time is up"),
        Pile.DUE_SOON: tr("Show open cases with less than half an hour left"),
        Pile.URGENT: tr("Show open urgent cases"),
        Pile.NEW: tr("Show cases that nobody has accepted yet"),
        Pile.OPEN: tr("Show all cases that are not closed"),
        Pile.ALL: tr("Show closed cases as well"),
    }[pile]
