"""Layers edited together: one undo step in each, and undoing in one undoes in all.

QGIS keeps an undo stack per layer. What is changed here is one command in every layer of the group,
and the stacks are kept in step from wherever they are moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from qgis.core import QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

_CAN = QgsVectorDataProvider.Capability
_ALL = _CAN.AddFeatures | _CAN.DeleteFeatures | _CAN.ChangeAttributeValues


class EditsInStep(QObject):
    """The undo stacks of several layers as one. Nothing is saved: the user does that."""

    #: Steps were undone or redone, or somebody else has changed one of the layers.
    moved = pyqtSignal()
    #: One of the layers was saved or rolled back: its steps cannot be undone any more.
    forgotten = pyqtSignal()

    def __init__(self, layers: Sequence[QgsVectorLayer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers = tuple(layers)
        #: Index of every undo stack after each step.
        self._steps: list[tuple[int, ...]] = []
        self.done = 0
        self._busy = False
        self._slots: list[tuple[Any, Callable[..., None]]] = []
        for which, layer in enumerate(self.layers):
            self._connect(layer.undoStack().indexChanged, self._follower(which))
            self._connect(layer.afterRollBack, self._forget)
            self._connect(layer.afterCommitChanges, self._forget)
            # A layer that goes rolls back what was done in it, when its fields are gone already.
            self._connect(layer.willBeDeleted, self.release)

    @property
    def steps(self) -> int:
        """How many steps there are, undone ones included."""
        return len(self._steps)

    def release(self) -> None:
        """Stop following the layers."""
        for signal, slot in self._slots:
            with suppress(RuntimeError, TypeError):  # the layer is gone
                signal.disconnect(slot)
        self._slots = []

    def begin_editing(self) -> QgsVectorLayer | None:
        """Begin editing all layers; the one that cannot be edited, and then none is."""
        begun: list[QgsVectorLayer] = []
        for layer in self.layers:
            provider = layer.dataProvider()
            able = provider is not None and provider.capabilities() & _ALL == _ALL and not layer.readOnly()
            if layer.isEditable():
                continue
            if not able or not layer.startEditing():
                for other in begun:
                    other.rollBack()
                return layer
            begun.append(layer)
        return None

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """One undo step in every layer; none in any if what is done within fails."""
        self._busy = True
        try:
            for layer in self.layers:
                layer.beginEditCommand(title)
            try:
                yield
            except Exception:
                for layer in self.layers:
                    layer.destroyEditCommand()
                raise
            for layer in self.layers:
                layer.endEditCommand()
            del self._steps[self.done :]
            self._steps.append(tuple(layer.undoStack().index() for layer in self.layers))
            self.done += 1
        finally:
            self._busy = False

    def undo(self) -> None:
        """Take the last step back in all layers."""
        if self.done:
            self.layers[0].undoStack().undo()

    def redo(self) -> None:
        """Make the step undone last again."""
        self.layers[0].undoStack().redo()

    def _follower(self, which: int) -> Callable[..., None]:
        def follow(*_index: int) -> None:
            self._follow(which)

        return follow

    def _follow(self, which: int) -> None:
        """Bring the other layers to where the undo stack ``which`` now is."""
        if self._busy:
            return
        stacks = [layer.undoStack() for layer in self.layers]
        if not stacks[which].count():  # saved or rolled back: told by signals of their own
            return
        wanted = sum(step[which] <= stacks[which].index() for step in self._steps)
        self._busy = True
        try:
            for other, stack in enumerate(stacks):
                if other == which or wanted == self.done:
                    continue
                if wanted < self.done:
                    stack.setIndex(self._steps[wanted][other] - 1)
                else:
                    stack.setIndex(self._steps[wanted - 1][other])
            self.done = wanted
        finally:
            self._busy = False
        self.moved.emit()

    def _forget(self) -> None:
        self._steps, self.done = [], 0
        self.forgotten.emit()

    def _connect(self, signal: Any, slot: Callable[..., None]) -> None:
        signal.connect(slot)
        self._slots.append((signal, slot))
