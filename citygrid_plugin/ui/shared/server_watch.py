"""Whether the servers of the project's layers answer: a dead one is told, for its layers look empty.

The servers are asked in a thread of Python's own, every few seconds and whenever the map was drawn.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.shared_layer import place_of

#: How often servers are asked, and how long after one answer the next may be wanted, s.
_EVERY, _AT_LEAST = 15.0, 3.0

#: A database by its conninfo, and what is asked there: tables by layer id.
_Question = tuple[str, Mapping[str, tuple[str, str]]]


@dataclass(frozen=True)
class _Answer:
    """What is wrong, by layer id; nothing for a layer that can be read."""

    wrong: Mapping[str, str]


class ServerWatch(QObject):
    """Watches the layers that ``layers()`` gives; ``remove`` ends it."""

    answered = pyqtSignal(object)

    def __init__(self, bar: QgsMessageBar, layers: Callable[[], Sequence[QgsVectorLayer]]) -> None:
        super().__init__()
        self._bar, self._layers = bar, layers
        self._asked = 0.0
        self._thread: threading.Thread | None = None
        self._item: QgsMessageBarItem | None = None
        #: What is wrong now, by layer id.
        self.wrong: dict[str, str] = {}
        self.answered.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(int(_EVERY * 1000))
        self._timer.timeout.connect(self.ask)
        self._timer.start()

    def remove(self) -> None:
        """End it; a thread that still waits for a server ends by itself."""
        self._timer.stop()
        self.answered.disconnect(self._take)
        self._drop_item()
        if self._thread is not None:
            self._thread.join(0.5)
        self._thread = None

    def drawn(self) -> None:
        """The map was drawn: perhaps without what a dead server holds."""
        if time.monotonic() - self._asked > _AT_LEAST:
            self.ask()

    def ask(self) -> None:
        """Ask every server now, unless the last answer is still awaited."""
        if self._thread is not None and self._thread.is_alive():
            return
        questions = self._questions()
        self._asked = time.monotonic()
        if not questions:
            if self.wrong:
                self._take(_Answer({}))
            return
        self._thread = threading.Thread(target=self._run, args=(questions,), daemon=True, name="CityGrid")
        self._thread.start()

    def _retry(self, _checked: bool = False) -> None:
        self.ask()

    def _questions(self) -> list[_Question]:
        found: dict[str, dict[str, tuple[str, str]]] = {}
        for layer in self._layers():
            place = place_of(layer)
            if place is None:
                continue
            manager = QgsApplication.authManager()
            if place.uri.authConfigId() and not manager.masterPasswordIsSet():
                continue  # only a click may have QGIS ask for the master password
            found.setdefault(place.conninfo(), {})[layer.id()] = (place.schema, place.table)
        return list(found.items())

    def _run(self, questions: Sequence[_Question]) -> None:
        """In the thread."""
        from ...store.shared_table import unreadable

        wrong: dict[str, str] = {}
        for conninfo, tables in questions:
            try:
                refused = unreadable(conninfo, list(tables.values()))
            except CityGridError as error:
                wrong.update(dict.fromkeys(tables, str(error)))
            else:
                wrong.update({layer: refused[table] for layer, table in tables.items() if table in refused})
        with suppress(RuntimeError):  # QGIS took the plugin out meanwhile
            self.answered.emit(_Answer(wrong))

    def _take(self, answer: _Answer) -> None:
        before, self.wrong = self.wrong, dict(answer.wrong)
        layers = {layer.id(): layer for layer in self._layers()}
        back = [layers[layer_id] for layer_id in before if layer_id not in self.wrong and layer_id in layers]
        if self.wrong != before:
            self._drop_item()
            if self.wrong:
                self._show(layers)
        for layer in back:
            layer.reload()
            layer.triggerRepaint()
        if back and not self.wrong:
            names = "、".join(layer.name() for layer in back)
            text = tr("The database answers again: {layers}.", layers=names)
            self._bar.pushMessage("CityGrid", text, Qgis.MessageLevel.Success, 5)

    def _show(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        reasons: dict[str, list[str]] = {}
        for layer_id, reason in self.wrong.items():
            if layer_id in layers:
                reasons.setdefault(reason, []).append(layers[layer_id].name())
        told = [
            tr(
                "{layers}: what the map shows of it is not all there is. {reason}",
                layers="、".join(names),
                reason=reason,
            )
            for reason, names in reasons.items()
        ]
        item = self._bar.createMessage("CityGrid", "\n".join(told))
        button = QPushButton(tr("Try again"), item)
        button.clicked.connect(self._retry)
        item.layout().addWidget(button)
        self._item = self._bar.pushWidget(item, Qgis.MessageLevel.Critical)

    def _drop_item(self) -> None:
        if self._item is not None and not sip.isdeleted(self._item):
            self._bar.popWidget(self._item)
        self._item = None
