"""A check of the grid in the background, and what is known since: flags, and whether they still hold."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.model.i18n import tr
from ..core.model.problems import Cancelled, CityGridError
from ..libraries import keep_thread_state
from .base_layers import recognised_fields
from .features import crs_text, table_from_source
from .views import LayerView

if TYPE_CHECKING:
    from ..core.topology.flags import CheckReport
    from ..core.topology.rules import RuleBook
    from ..core.topology.subject import Subject

#: What a check reads besides the grid, in the order of reading.
HELD_AGAINST = (
    "community",
    "road",
    "building",
    "compound",
    "component",
    "unit_grid_history",
    "unit_grid_label",
)


class GridReader:
    """The grid and what it is held against, as the layers are now; made in the main thread, read in any."""

    def __init__(self, grid: QgsVectorLayer, others: Mapping[str, QgsVectorLayer]) -> None:
        """Keep views of ``grid`` and of those ``others``, by name in the data model, that a check needs."""
        self._crs = crs_text(grid)
        self._metres = grid.crs().isValid() and not grid.crs().isGeographic()
        self._views = {"unit_grid": (LayerView(grid), recognised_fields(grid, "unit_grid"))}
        for name in HELD_AGAINST:
            if name in others:
                view = LayerView(others[name], grid.crs())
                self._views[name] = view, recognised_fields(others[name], name)

    def read(self, progress: Any) -> Subject:
        """Everything in the CRS of the grid, base data prepared as before a division.

        Raises ``CityGridError`` for a CRS not in metres and for base data that cannot be used.
        """
        from ..core.model.progress import Span
        from ..core.topology.gathering import gather

        if self._crs is None or not self._metres:
            raise CityGridError(
                tr("The unit grid is not in a projected CRS in metres; export it in the zone of the city.")
            )
        tables: dict[str, Any] = {}
        for number, (name, (view, fields)) in enumerate(self._views.items()):
            done, next_done = 0.7 * number / len(self._views), 0.7 * (number + 1) / len(self._views)
            progress.set(done, tr("Reading {layer}", layer=name))
            tables[name] = table_from_source(view, name, fields, Span(progress, done, next_done))
        return gather(tables, dict.fromkeys(tables, self._crs), progress=Span(progress, 0.7, 1.0))[0]


class GridTask(QgsTask):
    """Work on a grid in the background. ``work`` runs in another thread and touches no layer.

    ``result`` is what it returned, ``error`` a sentence for the user if it could not.
    """

    stepped = pyqtSignal(float, str)

    def __init__(self, title: str, work: Callable[[Any], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work: Callable[[Any], Any] | None = work
        self._text, self._shown = "", -1.0
        self._over = threading.Event()
        self.result: Any = None
        self.error = ""

    def run(self) -> bool:
        """Do the work; False for cancelled and failed."""
        keep_thread_state()
        work, self._work = self._work, None
        try:
            return work is not None and self._ran(work)
        finally:
            self._over.set()

    def wait(self, seconds: float) -> None:
        """Wait until ``run`` is over, if it has begun."""
        if self._work is None:
            self._over.wait(seconds)

    def _ran(self, work: Callable[[Any], Any]) -> bool:
        try:
            self.result = work(self)
        except Cancelled:
            return False
        except CityGridError as error:
            self.error = str(error)
            return False
        except Exception as error:  # it must be shown, and must not leave the thread
            fault = "".join(traceback.format_exception(error))
            self.error = tr("A fault of the program: {error}", error=fault)
            return False
        return True

    # What the core takes for a ``Progress``

    def set(self, fraction: float, text: str = "") -> None:
        """Move the bar and say what is being done."""
        if abs(fraction - self._shown) < 0.005 and text in ("", self._text):
            return  # the main thread has better to do than to draw every step
        self._text, self._shown = text or self._text, fraction
        self.setProgress(100.0 * fraction)
        self.stepped.emit(fraction, self._text)

    def log(self, text: str) -> None:
        """Notes come with the report."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return bool(self.isCanceled())


class CheckSession(QObject):
    """The last check of one grid layer: what it found, and whether the layer changed since."""

    #: A check or a repair began; it is so far (0 to 1) with what; it ended, in whatever way.
    started = pyqtSignal()
    stepped = pyqtSignal(float, str)
    ended = pyqtSignal()
    #: There is a new report.
    checked = pyqtSignal()
    #: A sentence for the user why there is none.
    failed = pyqtSignal(str)
    #: The grid or what it was held against was edited since the check.
    outdated = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._task: GridTask | None = None
        #: Cancelled, but not yet out of their threads.
        self._leaving: set[GridTask] = set()
        self._watched: list[QgsVectorLayer] = []
        self.report: CheckReport | None = None
        self.features: list[QgsFeature] = []
        self.grid_id = ""
        self.stale = False
        #: Changes of the layers since they are watched.
        self.changes = 0

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._task is not None

    def grid(self) -> QgsVectorLayer | None:
        """The layer that was checked, unless it has been removed."""
        layer = self._project.mapLayer(self.grid_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def start(
        self,
        grid: QgsVectorLayer,
        others: Mapping[str, QgsVectorLayer],
        rules: RuleBook,
        accepted: frozenset[str] = frozenset(),
    ) -> None:
        """Check ``grid`` against ``others`` in the background; another one under way is cancelled."""
        reader = GridReader(grid, others)

        def work(progress: Any) -> tuple[CheckReport, list[QgsFeature]]:
            from ..core.model.progress import Span
            from ..core.topology.check import check_grid
            from .flag_layer import flag_features

            subject = reader.read(Span(progress, 0.0, 0.1))
            report = check_grid(subject, rules, Span(progress, 0.1, 0.97))
            return report, flag_features(report.flags, accepted)

        watched = [grid, *(others[name] for name in HELD_AGAINST if name in others)]
        self.start_work(grid, watched, tr("Checking the unit grid"), work)

    def start_work(
        self,
        layer: QgsVectorLayer,
        watched: list[QgsVectorLayer],
        title: str,
        work: Callable[[Any], tuple[CheckReport, list[QgsFeature]]],
    ) -> None:
        """Any check in the background: ``work`` returns its report, and a feature for each flag.

        ``layer`` is the one whose flags they are, in whose CRS; changes of those ``watched`` make
        them stale.
        """
        self.cancel()
        self._watch(watched)
        self.grid_id, self.stale = layer.id(), False
        self._run(GridTask(title, work), self._take_report)

    def run_on_copy(
        self,
        title: str,
        grid: QgsVectorLayer,
        others: Mapping[str, QgsVectorLayer],
        work: Callable[[Subject, Any], Any],
        done: Callable[[Any], None],
    ) -> None:
        """Do ``work`` on the tables in the background, then hand what it returns to ``done`` here."""
        reader = GridReader(grid, others)

        def read_and_work(progress: Any) -> Any:
            from ..core.model.progress import Span

            return work(reader.read(Span(progress, 0.0, 0.1)), Span(progress, 0.1, 1.0))

        self.run(title, read_and_work, done)

    def run(self, title: str, work: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Do ``work`` in the background, then hand what it returns to ``done`` here."""
        self.cancel()
        self._run(GridTask(title, work), done)

    def drop(self, identities: frozenset[str]) -> None:
        """Take flags out of the report: what they flagged has been mended."""
        if self.report is None:
            return
        kept = tuple(flag for flag in self.report.flags if flag.identity not in identities)
        self.report = replace(self.report, flags=kept)
        self.features = [one for one in self.features if one["identity"] not in identities]
        self.checked.emit()

    def cancel(self) -> None:
        """Stop what is under way; what was found before stays."""
        if self._task is not None:
            task, self._task = self._task, None
            self._leaving.add(task)
            task.cancel()
            self.ended.emit()

    def close(self) -> None:
        """Stop, wait until the thread is done with our code, and let go of all layers."""
        self.cancel()
        for task in self._leaving:
            task.wait(3.0)
        self._watch([])

    def forget(self) -> None:
        """Drop the report: its layer is gone."""
        self.cancel()
        self._watch([])
        self.report, self.features, self.grid_id, self.stale = None, [], "", False
        self.checked.emit()

    def _run(self, task: GridTask, done: Callable[[Any], None]) -> None:
        # QGIS only borrows a task: without our own reference Python would drop it while it runs.
        self._task = task
        task.stepped.connect(self.stepped)
        task.taskCompleted.connect(lambda: self._end(task, done))
        task.taskTerminated.connect(lambda: self._end(task, done))
        self.started.emit()
        QgsApplication.taskManager().addTask(task)

    def _end(self, task: GridTask, done: Callable[[Any], None]) -> None:
        if task is not self._task:  # cancelled, perhaps replaced
            self._leaving.discard(task)
            return
        self._task = None
        self.ended.emit()
        if task.result is not None:
            done(task.result)
        elif task.error:
            self.failed.emit(task.error)

    def _take_report(self, found: tuple[CheckReport, list[QgsFeature]]) -> None:
        self.report, self.features = found
        self.checked.emit()
        if self.stale:
            self.outdated.emit()

    def _watch(self, layers: list[QgsVectorLayer]) -> None:
        for layer in self._watched:
            try:
                for signal in self._signals(layer):
                    signal.disconnect(self._note_change)
            except (RuntimeError, TypeError):  # the layer is gone
                continue
        self._watched = layers
        for layer in layers:
            for signal in self._signals(layer):
                signal.connect(self._note_change)

    @staticmethod
    def _signals(layer: QgsVectorLayer) -> tuple[Any, ...]:
        return (
            layer.geometryChanged,
            layer.featureAdded,
            layer.featureDeleted,
            layer.attributeValueChanged,
            layer.afterRollBack,
            layer.dataSourceChanged,
        )

    def _note_change(self, *_what: Any) -> None:
        self.changes += 1
        if self.stale:
            return  # one word is enough, whatever thousands of features follow
        self.stale = True
        self.outdated.emit()
