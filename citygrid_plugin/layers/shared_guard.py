"""Watches a layer that others edit as well: what they did is told before a save, not overwritten.

When editing begins, the guard notes what the server shows at that moment. Right before QGIS saves,
it asks on a connection of its own which of the edited rows were changed, deleted or hidden since,
lets the user settle that, and has QGIS save the result. With row versions (``store.row_versions``)
the server itself refuses what changed in the last instant. After the save every row is looked at
again: what QGIS calls saved although the server changed nothing is told and edited anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from qgis.core import QgsVectorLayer, QgsVectorLayerEditPassthrough
from qgis.PyQt.QtCore import QTimer

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError, InputError, Severity
from .edit_contents import Contents, empty
from .guarded_save import forbid_save, new_row, stamp_versions, take_back, write_values
from .shared_layer import (
    GEOMETRY,
    VERSION,
    place_of,
    plain,
    row_of,
    rows_on_server,
    shape_of,
)

if TYPE_CHECKING:
    from ..core.shared_edit import Edit, SharedState, Wanted
    from ..core.shared_edit.compare import Finding
    from ..core.shared_edit.plan import SavePlan

#: Before any transaction.
_EVER = "1:1:"
#: How often the user is asked anew because rows changed while he was.
_ROUNDS = 5


class Table(Protocol):
    """What the guard asks of the server (``store.shared_table.SharedTable``)."""

    def snapshot(self) -> str:
        """What can be seen now."""

    def look(self, snapshot: str, wanted: Wanted) -> SharedState:
        """How rows stand since, and whether they can be written."""

    def versions(self, keys: Mapping[int, Any]) -> dict[int, int]:
        """By feature id, the versions of the rows that can be seen."""

    def last_change(self, snapshot: str, keys: Mapping[int, Any]) -> dict[int, int]:
        """By feature id, the last entry of the log."""


class Desk(Protocol):
    """Who talks with the user."""

    def tell(self, text: str, severity: Severity) -> None:
        """Tell him."""

    def settle(self, layer: QgsVectorLayer, findings: Sequence[Finding]) -> Mapping[str, str] | None:
        """Have him choose (``core.shared_edit.plan.plan_save``); None if he goes back to editing."""


@dataclass
class _Base:
    """A row as it was when it was first touched here."""

    key: Any
    row: dict[str, Any]


class SharedGuard:
    """The guard of one layer; ``remove`` lets go of it."""

    def __init__(self, layer: QgsVectorLayer, open_table: Callable[[], Table], desk: Desk) -> None:
        """``open_table`` is called when editing begins; what it raises is told, and nothing is watched."""
        self._layer, self._open_table, self._desk = layer, open_table, desk
        self._forget()
        self._held = Contents()
        self._busy = False
        # Of the layer, so that neither goes off when it is gone.
        self._remembering, self._settling = _timer(layer, self._remember), _timer(layer, self._settled)
        self._slots: list[tuple[Any, Callable[..., None]]] = [
            (layer.editingStarted, self._begin),
            (layer.editingStopped, self._end),
            (layer.attributeValueChanged, self._touch),
            (layer.geometryChanged, self._touch),
            (layer.featureDeleted, self._touch),
            (layer.beforeCommitChanges, self._before),
            (layer.afterCommitChanges, self._after),
        ]
        for signal, slot in self._slots:
            signal.connect(slot)
        if layer.isEditable():
            self._begin()

    def remove(self) -> None:
        """Let go of the layer."""
        for signal, slot in self._slots:
            with suppress(RuntimeError, TypeError):  # the layer is gone
                signal.disconnect(slot)
        for timer in (self._remembering, self._settling):
            with suppress(RuntimeError):
                timer.deleteLater()
        self._slots = []

    @property
    def watching(self) -> bool:
        """Whether it is known what the server showed when editing began."""
        return self._snapshot is not None

    @property
    def _server(self) -> Table:
        if self._table is None:
            raise ValueError("editing has not begun")
        return self._table

    def _forget(self) -> None:
        self._table: Table | None = None
        self._snapshot: str | None = None
        self._base: dict[int, _Base] = {}
        self._queue: set[int] = set()
        self._seen: dict[int, tuple[int, int]] = {}
        self._expected: dict[int, int] | None = None
        self._written = Contents()

    # Editing

    def _begin(self) -> None:
        self._forget()
        if isinstance(self._layer.editBuffer(), QgsVectorLayerEditPassthrough):
            text = tr(
                "{layer}: the project saves every edit at once (transaction groups), so what others "
                "change meanwhile cannot be told. Switch that off in the project's properties.",
                layer=self._layer.name(),
            )
            self._desk.tell(text, Severity.WARNING)
            return
        try:
            self._table = self._open_table()
            self._snapshot = self._table.snapshot()
        except CityGridError as error:
            self._desk.tell(f"{self._layer.name()}: {error}", Severity.WARNING)
        # What is shown must not be older than the snapshot.
        self._layer.reload()
        self._layer.triggerRepaint()

    def _end(self) -> None:
        if not self._layer.isEditable():
            self._forget()

    def _touch(self, fid: int, *_more: object) -> None:
        if self._table is None or fid < 0 or fid in self._base:
            return
        if not self._queue:
            self._remembering.start()
        self._queue.add(fid)

    def _remember(self) -> None:
        """Note how the rows touched last stand on the server: many at once, as after a calculation."""
        queue, self._queue = self._queue - set(self._base), set()
        if not queue or not self._layer.isEditable():
            return
        for fid, feature in rows_on_server(self._layer, queue).items():
            key = feature.attribute(self._layer.primaryKeyAttributes()[0])
            self._base[fid] = _Base(key, row_of(self._layer, feature))

    # Saving

    def _before(self, *_stops: object) -> None:
        layer = self._layer
        if self._busy or layer.editBuffer() is None or self._table is None:
            return
        if isinstance(layer.editBuffer(), QgsVectorLayerEditPassthrough):
            return
        self._busy = True
        try:
            take_back(self._layer)
            self._expected = None
            self._check()
        except CityGridError as error:
            self._forbid(str(error))
        finally:
            self._busy = False
            self._settling.start()

    def _check(self) -> None:
        from ..core.shared_edit.compare import compare
        from ..core.shared_edit.plan import plan_save

        layer = self._layer
        self._remember_all()
        plan: SavePlan | None = None
        findings: list[Finding] = []
        known: object = None
        state = self._look()
        for _ in range(_ROUNDS):
            stand = {fid: (row.status, row.version, row.changes) for fid, row in state.rows.items()}
            if stand == known:
                break
            known = stand
            apart = [fid for fid, row in state.rows.items() if row.status.value != "same"]
            theirs = {fid: row_of(layer, row) for fid, row in rows_on_server(layer, apart).items()}
            findings = compare(layer.name(), self._edits(), state.rows, theirs)
            if not findings:
                break
            choices = self._desk.settle(layer, findings)
            if choices is None:
                self._forbid("")
                return
            plan = plan_save(findings, choices)
            state = self._look()
        else:
            self._forbid(tr("Rows keep changing. Try again in a while."))
            return
        if findings and plan is not None:
            self._rebuild(plan, {finding.edit.fid for finding in findings})
        self._written = Contents.of(layer)
        updated = sorted(self._written.fids() - self._written.deleted)
        self._expected = {fid: state.rows[fid].version or 0 for fid in updated if fid in state.rows}
        if state.has_version:
            stamp_versions(layer, self._expected)

    def _forbid(self, reason: str) -> None:
        """Have QGIS save nothing and keep every edit, and say so."""
        layer = self._layer
        kept = tr("Nothing was saved; your changes are kept.")
        text = f"{layer.name()}: {reason} {kept}" if reason else f"{layer.name()}: {kept}"
        if not forbid_save(layer, f"CityGrid: {kept}"):
            text = tr(
                "{layer}: CityGrid could not keep QGIS from saving. {reason}",
                layer=layer.name(),
                reason=reason,
            )
        self._desk.tell(text, Severity.ERROR if reason else Severity.INFO)

    def _look(self) -> SharedState:
        from ..core.shared_edit import RowState, SharedState, Status, Wanted

        contents = Contents.of(self._layer)
        place = place_of(self._layer)
        fields = self._layer.fields()
        names = {fields.at(index).name() for values in contents.attributes.values() for index in values}
        if contents.geometries and place is not None:
            names.add(place.geometry)
        keys = {fid: self._base[fid].key for fid in contents.fids() if fid in self._base}
        wanted = Wanted(
            {fid: key for fid, key in keys.items() if fid not in contents.deleted},
            {fid: key for fid, key in keys.items() if fid in contents.deleted},
            names - {VERSION},
            bool(contents.added),
            self._seen,
        )
        state = self._server.look(self._snapshot or _EVER, wanted)
        gone = {fid: RowState(Status.HIDDEN) for fid in contents.fids() if fid not in keys}
        return SharedState({**state.rows, **gone}, state.has_version, state.has_log)

    def _remember_all(self) -> None:
        self._queue |= Contents.of(self._layer).fids()
        self._remember()

    def _edits(self) -> list[Edit]:
        from ..core.shared_edit import Edit

        contents, fields = Contents.of(self._layer), self._layer.fields()
        edits = []
        for fid in sorted(contents.fids()):
            values = {
                fields.at(index).name(): plain(value)
                for index, value in contents.attributes.get(fid, {}).items()
                if fields.at(index).name() != VERSION
            }
            if fid in contents.geometries:
                values[GEOMETRY] = shape_of(contents.geometries[fid])
            base = self._base.get(fid)
            edits.append(
                Edit(fid, self._name(fid), base.row if base else None, values, fid in contents.deleted)
            )
        return edits

    def _name(self, fid: int) -> str:
        base = self._base.get(fid)
        if base is None:
            return f"#{fid}"
        told = [base.row.get("name"), base.row.get("code") or f"#{base.key}"]
        return " ".join(str(text) for text in told if text)

    def _rebuild(self, plan: SavePlan, found: set[int]) -> None:
        """Make the edit buffer hold what is to be saved."""
        layer, contents = self._layer, Contents.of(self._layer)
        self._held = contents.part(plan.later)
        left = contents.part(contents.fids() - found)
        left.added = contents.added
        left.deleted |= plan.delete
        for fid, values in plan.values.items():
            write_values(left, layer, fid, values)
        left.added += [new_row(layer, values) for values in plan.restore.values()]
        empty(layer)
        try:
            left.put(layer, tr("Merged with the changes of others"))
        except InputError:
            empty(layer)
            contents.put(layer, tr("Not saved yet"))
            self._held = Contents()
            raise

    def _settled(self) -> None:
        """When QGIS is done: tidy up after a save that failed, and put back what was held."""
        layer = self._layer
        if layer.isEditable() and layer.isModified():
            forbidden = take_back(layer)
            if self._expected is not None and not forbidden:
                self._tell_failure()
        self._put_back()

    def _tell_failure(self) -> None:
        lines = [line.strip() for text in self._layer.commitErrors() for line in text.splitlines()]
        lines = [line for line in lines if "ERROR:" in line or line.startswith("DETAIL:")]
        said = [line.partition("ERROR:")[2].strip() or line for line in lines if "not applied" not in line]
        reason = " ".join(dict.fromkeys(line for line in said if line))
        text = tr("{layer}: nothing was saved; your changes are kept.", layer=self._layer.name())
        self._desk.tell(f"{text} {reason}".strip(), Severity.ERROR)
        # Of several statements some may have gone through.
        done = set(self._expected or ()) - Contents.of(self._layer).fids()
        self._verify(self._written.part(done))

    def _after(self) -> None:
        if self._expected is None:
            return
        self._verify(self._written)
        self._expected = None

    def _verify(self, written: Contents) -> None:
        """Look at every row again that QGIS says it saved."""
        fids = written.fids()
        if not fids:
            return
        keys = {fid: self._base[fid].key for fid in fids if fid in self._base}
        try:
            versions = self._server.versions(keys)
            last = self._server.last_change(self._snapshot or _EVER, keys)
        except CityGridError as error:
            text = tr("{layer}: saved, but not seen to be: {reason}", layer=self._layer.name(), reason=error)
            self._desk.tell(text, Severity.WARNING)
            return
        expected = self._expected or {}
        lost = set()
        for fid in sorted(fids):
            told = self._seen.get(fid, (0, 0))[1]
            if fid in written.deleted:
                ok = fid not in versions
            elif fid in versions:
                ok = versions[fid] != expected.get(fid)
            else:
                ok = last.get(fid, 0) > told  # the edit itself took it out of sight
            if ok:
                self._seen[fid] = (versions.get(fid, 0), last.get(fid, told))
                self._base.pop(fid, None)
            else:
                lost.add(fid)
        if lost:
            part = written.part(lost)
            self._held.attributes |= part.attributes
            self._held.geometries |= part.geometries
            self._held.deleted |= part.deleted
            text = tr(
                "{layer}: the server did not take the changes to {rows}. They are kept in the edit mode.",
                layer=self._layer.name(),
                rows="、".join(self._name(fid) for fid in sorted(lost)),
            )
            self._desk.tell(text, Severity.ERROR)
        if self._held.fids():
            self._settling.start()

    def _put_back(self) -> None:
        """Edit anew what could not be saved."""
        held = self._held
        if not held.fids() or self._expected is not None:
            return
        self._held = Contents()
        if not self._layer.isEditable() and not self._layer.startEditing():
            return
        try:
            held.put(self._layer, tr("Not saved yet"))
        except InputError as error:
            self._desk.tell(str(error), Severity.ERROR)


def _timer(layer: QgsVectorLayer, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(layer)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(slot)
    return timer
