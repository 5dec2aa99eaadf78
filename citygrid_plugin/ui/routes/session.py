"""The routes in somebody's hand: which one is picked, and what is done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.check_session import GridTask
from ...layers.route_edits import RouteEdits

if TYPE_CHECKING:
    from ...core.routes import Draft, Judgement, Pulled, RouteBook
    from ...layers.route_layers import RouteLayers

#: What planning round locked passages may take, in s.
_SECONDS = 10.0


class RouteSession(QObject):
    """Routes as a book: what tool and panel share."""

    #: Another route was picked.
    picked = pyqtSignal()
    #: Routes have changed, by a drag, an undo or another hand.
    changed = pyqtSignal()
    #: A sentence to the user.
    said = pyqtSignal(str)

    def __init__(self, book: RouteBook, layers: RouteLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book, self.layers = book, layers
        self.edits = RouteEdits(book, layers, self)
        self.edits.changed.connect(self._after_change)
        self.edits.failed.connect(self.said)
        self.code = ""
        self.draft: Draft | None = None
        self._task: GridTask | None = None

    @property
    def busy(self) -> bool:
        """Whether a route is being optimised."""
        return self._task is not None

    def close(self) -> None:
        """Let go of the layers; nothing is awaited any more."""
        if self._task is not None:
            task, self._task = self._task, None
            task.taskCompleted.disconnect(self._optimised)
            task.taskTerminated.disconnect(self._optimised)
            task.cancel()
        self.edits.close()
        self.deleteLater()

    def pick(self, code: str) -> None:
        """Take another route in hand; none for "", or if it is no walk over the roads."""
        self.code, self.draft = "", None
        if code in self.book.heads:
            try:
                self.draft = self.book.draft(code)
                self.book.optimum(code, self.draft)  # now, and not while something is dragged
                self.code = code
            except CityGridError as error:
                self.said.emit(str(error))
        self.picked.emit()

    def judge(self, draft: Draft) -> Judgement:
        """What the picked route would come to."""
        return self.book.judge(self.code, draft)

    def text(self, draft: Draft) -> str:
        """ "Z01-1: 5,820 m, 77.6 min", what that is over the optimum, and every warning."""
        judged = self.judge(draft)
        first = tr(
            "{route}: {metres} m, {minutes} min",
            route=self.code,
            metres=f"{judged.lap_m:,.0f}",
            minutes=f"{judged.minutes:.1f}",
        )
        over = {"metres": f"{judged.over_m:+,.0f}", "percent": f"{100 * judged.over:+.1f}"}
        if judged.exact and judged.over_m == 0:
            second = tr("proven shortest")
        elif judged.exact:
            second = tr("{metres} m ({percent} %) against the optimum", **over)
        else:
            second = tr("{metres} m ({percent} %) against the proven lower bound", **over)
        return "\n".join([first, second.replace("-", "\u2212"), *(one.message for one in judged.warnings)])

    # What is done

    def drag(self, pulled: Pulled) -> bool:
        """Lead the route as pulled, or say why not."""
        refused = [one.message for one in self.judge(pulled.draft).warnings if one.fatal]
        if refused:
            hint = tr("Hold Shift to keep the passage and add the way there and back.")
            self.said.emit(f"{refused[0]}. {hint}")
            return False
        return self._apply(pulled.draft, tr("Lead {route} along another road", route=self.code))

    def toggle_lock(self, row: int) -> bool:
        """Lock what the turn list has along a stretch, or unlock it if all of that is."""
        if self.draft is None:
            return False
        passages = self.book.passages(self.code, self.draft, row)
        lock = not bool(self.draft.locked[passages].all())
        title = (
            tr("Lock a passage of {route}", route=self.code)
            if lock
            else tr("Unlock a passage of {route}", route=self.code)
        )
        if lock and not self.edits.keeps_locks:
            self.said.emit(
                tr("The layer has no field locked_at: the lock holds until the layers are read again.")
            )
        return self._apply(self.draft.with_lock(passages, lock), title)

    def unlock(self) -> bool:
        """Unlock all of the route."""
        if self.draft is None or not self.draft.locked.any():
            return False
        return self._apply(
            self.draft.with_lock(self.draft.locked, False), tr("Unlock all of {route}", route=self.code)
        )

    def reverse(self, row: int | None = None) -> bool:
        """Go the route the other way round; or the shortest loop of it that goes along a stretch."""
        if self.draft is None:
            return False
        first, stop = 0, len(self.draft)
        if row is not None:
            first, stop = self.draft.loop_at(int((self.draft.rows == row).argmax()))
        try:
            turned = self.draft.reversed(first, stop)
        except CityGridError as error:
            self.said.emit(str(error))
            return False
        whole = stop - first == len(self.draft)
        title = (
            tr("Reverse {route}", route=self.code)
            if whole
            else tr("Reverse a loop of {route}", route=self.code)
        )
        return self._apply(turned, title)

    def start_at(self, place: tuple[float, float]) -> bool:
        """Begin the route at its junction nearest to a place."""
        if self.draft is None:
            return False
        node = self.book.junction_at(self.draft, place)
        if node == self.draft.nodes()[0]:
            return False
        return self._apply(
            self.draft.started_at(node), tr("Start {route} elsewhere", route=self.code), moved=True
        )

    def optimise(self) -> bool:
        """Plan the route again round what is locked of it, in the background; whether that is begun."""
        if self.draft is None or self._task is not None:
            return False
        book, draft, code = self.book, self.draft, self.code
        self._task = GridTask(
            tr("Optimise {route} round what is locked", route=code),
            lambda progress: (code, draft, *book.optimised(draft, _SECONDS, progress)),
        )
        self._task.taskCompleted.connect(self._optimised)
        self._task.taskTerminated.connect(self._optimised)
        QgsApplication.taskManager().addTask(self._task)
        return True

    def _optimised(self) -> None:
        """Take over what was found in the background."""
        task, self._task = self._task, None
        if task is None or task.result is None:
            self.said.emit(task.error if task is not None and task.error else tr("Cancelled"))
            return
        code, draft, best, bound = task.result
        if self.draft is None or code != self.code or self.draft is not draft:
            self.said.emit(tr("The route was changed meanwhile: what was found for it before is dropped."))
            return
        saved = (self.draft.lap - best.lap) / 100
        bound = max(bound, self.book.optimum(code, draft)[0])  # a lock makes no walk shorter
        if saved <= 0:
            self.said.emit(tr("No shorter walk was found round what is locked."))
            return
        done = self._apply(best, tr("Optimise {route} round what is locked", route=self.code))
        if done:
            text = (
                tr("{metres} m shorter: proven shortest with what is locked", metres=f"{saved:,.0f}")
                if best.lap <= bound
                else tr("{metres} m shorter", metres=f"{saved:,.0f}")
            )
            self.said.emit(text)

    def _apply(self, draft: Draft, title: str, moved: bool = False) -> bool:
        try:
            self.edits.apply(self.book.written(self.code, draft, moved), title)
        except CityGridError as error:
            self.said.emit(str(error))
            return False
        return True

    def _after_change(self) -> None:
        code = self.code
        if code:
            try:
                self.draft = self.book.draft(code) if code in self.book.heads else None
            except CityGridError as error:
                self.draft = None
                self.said.emit(str(error))
            if self.draft is None:
                self.code = ""
        self.changed.emit()
