"""The upper end of the dock: which database, how the connection stands, and what there is to say."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...core.model.i18n import tr
from ...store.cases.feed_state import FeedState, Phase
from .pictures import light_picture

#: Milliseconds for which a note stays, whatever else is said meanwhile.
_NOTED = 120_000
#: Colour and what is drawn in the connection light, for those who see no colours.
_LIGHTS = {
    Phase.STOPPED: ("#8a929b", "–"),
    Phase.CONNECTING: ("#f2b01e", "…"),
    Phase.LIVE: ("#2e9e5b", "✓"),
    Phase.POLLING: ("#2e9e5b", "↻"),
    Phase.SILENT: ("#f2b01e", "?"),
    Phase.RETRYING: ("#d7191c", "!"),
    Phase.REFUSED: ("#d7191c", "✕"),
}


class ConnectionBar(QWidget):
    """Connection, light and notice; all that is said is plain text."""

    connect_wanted = pyqtSignal(str)
    disconnect_wanted = pyqtSignal()
    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connection_box = QComboBox(self)
        self.connection_box.setToolTip(
            tr("PostgreSQL connection of QGIS; its password must be in an authentication configuration")
        )
        self.connection_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.connect_button = QPushButton(tr("Connect"), self)
        self.connect_button.clicked.connect(self._press_connect)
        self.retry_button = QPushButton(tr("Retry now"), self)
        self.retry_button.clicked.connect(lambda _checked=False: self.retry_wanted.emit())
        connection = QHBoxLayout()
        connection.addWidget(self.connection_box, 1)
        connection.addWidget(self.retry_button)
        connection.addWidget(self.connect_button)
        self.light = QLabel(self)
        self.state_label = plain_label(self)
        self.updated_label = plain_label(self)
        self.updated_label.setWordWrap(False)
        state = QHBoxLayout()
        state.addWidget(self.light, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.state_label, 1)
        state.addWidget(self.updated_label, 0, Qt.AlignmentFlag.AlignTop)
        self.notice = plain_label(self)
        self.notice.setStyleSheet(
            "QLabel { background: #fff3cd; color: #5c4400; border: 1px solid #e6c65c; padding: 4px; }"
        )
        self.notice.hide()
        self._note = self._said = ""
        self._noted = QTimer(self)
        self._noted.setSingleShot(True)
        self._noted.setInterval(_NOTED)
        self._noted.timeout.connect(lambda: self.note(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(connection)
        layout.addLayout(state)
        layout.addWidget(self.notice)
        self.show_state(FeedState())

    def set_connections(self, names: Sequence[str], chosen: str) -> None:
        """Offer connections."""
        self.connection_box.clear()
        self.connection_box.addItems(list(names))
        self.connection_box.setCurrentIndex(max(self.connection_box.findText(chosen), 0))

    def show_state(self, state: FeedState, view: str = "") -> None:
        """The light, its words and the time of the last update; ``view``: what the user may see only."""
        colour, sign = _LIGHTS[state.phase]
        self.light.setPixmap(light_picture(colour, sign))
        self.light.setToolTip("")
        self.state_label.setText(" ".join(filter(None, (state.sentence(), view, state.warning))))
        updated = state.last_update
        self.updated_label.setText(
            tr("Updated {time}", time=updated.astimezone().strftime("%H:%M:%S")) if updated else ""
        )
        running = state.phase is not Phase.STOPPED
        self.connect_button.setText(tr("Disconnect") if running else tr("Connect"))
        self.connection_box.setEnabled(not running)
        self.retry_button.setVisible(state.phase in (Phase.RETRYING, Phase.REFUSED, Phase.SILENT))

    def say(self, text: str) -> None:
        """A sentence below the light, until the next one; "" to take it away."""
        self._said = text
        self._show_notice()

    def note(self, text: str) -> None:
        """A sentence that the next one does not take away; it goes by itself, or by ""."""
        self._note = text
        self._noted.start()
        self._show_notice()

    def _show_notice(self) -> None:
        text = "\n".join(filter(None, (self._note, self._said)))
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _press_connect(self, _checked: bool = False) -> None:
        if self.connection_box.isEnabled():
            self.connect_wanted.emit(self.connection_box.currentText())
        else:
            self.disconnect_wanted.emit()


def plain_label(parent: QWidget) -> QLabel:
    """A label that takes no text for HTML."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
