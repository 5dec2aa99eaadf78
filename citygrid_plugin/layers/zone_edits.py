"""Zones drawn by hand: the layers zone and zone_member follow the board, one undo step for each stroke.

QGIS keeps an undo stack per layer. A stroke is one command in each of the two, and they are kept in
step: undoing in one, from wherever, undoes in the other. Nothing is saved: the user does that.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from .base_layers import recognised_fields
from .zone_layers import ZoneLayers, zones_unfit

if TYPE_CHECKING:
    from ..core.zones import Stroke, ZoneBoard, ZoneHead

_CAN = QgsVectorDataProvider.Capability
_ALL = _CAN.AddFeatures | _CAN.DeleteFeatures | _CAN.ChangeAttributeValues


class ZoneEdits(QObject):
    """Writes strokes into the layers, and takes over into the board what undo, redo or others change."""

    #: Zones have changed, by whatever hand.
    changed = pyqtSignal()
    #: A sentence to the user: what is undone or redone could not be followed.
    failed = pyqtSignal(str)

    def __init__(self, board: ZoneBoard, layers: ZoneLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board, self.layers = board, layers
        self._zone_fields = recognised_fields(layers.zone, "zone")
        self._member_fields = recognised_fields(layers.zone_member, "zone_member")
        self._grids: dict[str, int] = {}
        self._zones: dict[str, int] = {}
        self._look_up()
        self.strokes: list[Stroke] = []
        #: Index of the undo stacks (zone_member, zone) after each stroke.
        self._steps: list[tuple[int, int]] = []
        self.done = 0
        self._busy = False
        self._pairs = (layers.zone_member, layers.zone)
        self._slots: list[tuple[Any, Callable[..., None]]] = []
        for which, layer in enumerate(self._pairs):
            self._connect(layer.undoStack().indexChanged, self._follower(which))
            self._connect(layer.afterRollBack, self._start_anew)
            self._connect(layer.afterCommitChanges, self._saved)
            # A layer that goes rolls back what was drawn in it, when its fields are gone already.
            self._connect(layer.willBeDeleted, self.release)

    def close(self) -> None:
        """Let go of the layers for good."""
        self.release()
        self.deleteLater()

    def release(self) -> None:
        """Stop following the layers."""
        for signal, slot in self._slots:
            with suppress(RuntimeError, TypeError):  # the layer is gone
                signal.disconnect(slot)
        self._slots = []

    # Changing

    def apply(self, stroke: Stroke, title: str) -> None:
        """Move the cells of a stroke on the board and in both layers, as one undo step.

        Raises ``InputError`` if a layer cannot be edited or takes no zone in several pieces; board and
        layers are then as they were.
        """
        if not stroke:
            return
        self._require_editing()
        self._busy = True
        member, zone = self._pairs
        try:
            self.board.apply(stroke)
            try:
                shapes = {number: self._shape(number) for number in stroke.zones if self._has_cells(number)}
                for layer in self._pairs:
                    layer.beginEditCommand(title)
                try:
                    self._write_members(stroke)
                    for number in stroke.zones:
                        self._write_zone(number, shapes.get(number))
                except Exception:
                    for layer in self._pairs:
                        layer.destroyEditCommand()
                    raise
                for layer in self._pairs:
                    layer.endEditCommand()
            except Exception:
                self.board.revert(stroke)
                self._look_up()
                raise
            del self.strokes[self.done :], self._steps[self.done :]
            self.strokes.append(stroke)
            self._steps.append((member.undoStack().index(), zone.undoStack().index()))
            self.done += 1
        finally:
            self._busy = False
        zone.triggerRepaint()
        self.changed.emit()

    def set_locked(self, number: int, locked: bool) -> None:
        """Lock or unlock a zone; an undo step of the layer zone alone."""
        code = self.board.heads[number].code
        if code not in self._zones or "locked" not in self._zone_fields:
            reason = tr("Zone {code} is not in the layer yet.", code=code)
            raise zones_unfit(self.layers.zone, reason, tr("Give it cells first."))
        self._require_editing()
        zone = self.layers.zone
        zone.beginEditCommand(tr("Lock a zone") if locked else tr("Unlock a zone"))
        field = zone.fields().lookupField(self._zone_fields["locked"])
        if not zone.changeAttributeValue(self._zones[code], field, locked):
            zone.destroyEditCommand()
            raise _refused(zone)
        zone.endEditCommand()

    def undo(self) -> None:
        """Take the last step back, in both layers."""
        if self.done:
            self._stacks()[1].undo()

    def redo(self) -> None:
        """Make the step undone last again."""
        self._stacks()[1].redo()

    def bounds(self, number: int) -> QgsRectangle | None:
        """The extent of a zone in the CRS of its layer; None for one that is not in it."""
        fid = self._zones.get(self.board.heads[number].code)
        feature = self.layers.zone.getFeature(fid) if fid is not None else None
        return feature.geometry().boundingBox() if feature is not None and feature.isValid() else None

    # Writing

    def _write_members(self, stroke: Stroke) -> None:
        from ..core.zones import UNASSIGNED

        layer, fields = self.layers.zone_member, self._member_fields
        grid_code, zone_code = (
            layer.fields().lookupField(fields[name]) for name in ("grid_code", "zone_code")
        )
        target = "" if stroke.target == UNASSIGNED else self.board.heads[stroke.target].code
        gone: list[int] = []
        fresh: list[QgsFeature] = []
        for cell, before in zip(stroke.cells, stroke.before, strict=True):
            code = str(self.board.beat.codes[cell])
            fid = self._grids.get(code)
            if stroke.target == UNASSIGNED:
                if fid is not None:
                    gone.append(fid)
            elif fid is None:
                values = {grid_code: code, zone_code: target}
                fresh.append(_feature(layer, values))
            # Told what was there, QGIS need not read it from the file.
            elif not layer.changeAttributeValue(fid, zone_code, target, self.board.heads[before].code):
                raise _refused(layer)
        if gone and not layer.deleteFeatures(gone):
            raise _refused(layer)
        for feature in fresh:  # one by one: of a list QGIS does not tell the new ids
            if not layer.addFeature(feature):
                raise _refused(layer)
            self._grids[str(feature[grid_code])] = feature.id()
        for cell in stroke.cells if gone else ():
            self._grids.pop(str(self.board.beat.codes[cell]), None)

    def _write_zone(self, number: int, shape: QgsGeometry | None) -> None:
        """The polygon and the totals of a zone; one that has lost its last cell goes."""
        layer, head = self.layers.zone, self.board.heads[number]
        fid = self._zones.get(head.code)
        if shape is None:
            if fid is not None and not layer.deleteFeature(fid):
                raise _refused(layer)
            self._zones.pop(head.code, None)
            return
        values = self._values(number)
        if fid is None:
            feature = _feature(layer, values)
            feature.setGeometry(shape)
            if not layer.addFeature(feature):
                raise _refused(layer)
            self._zones[head.code] = feature.id()
        elif not (layer.changeGeometry(fid, shape) and layer.changeAttributeValues(fid, values)):
            raise _refused(layer)

    def _values(self, number: int) -> dict[int, Any]:
        head, totals = self.board.heads[number], self.board.totals(number)
        values: dict[str, Any] = {
            "zone_code": head.code,
            "patrol_class": totals.patrol_class,
            "grid_count": totals.grid_count,
            "component_count": totals.component_count,
            "road_m": round(totals.road_m, 1),
            "lap_min": round(totals.lap_min, 1),
            "required_min": totals.required_min,
            "load_min": round(totals.load_min, 1),
        }
        if head.code not in self._zones:
            values |= {"name": head.name, "collector": head.collector, "locked": head.locked}
        fields = self.layers.zone.fields()
        return {
            fields.lookupField(self._zone_fields[name]): value
            for name, value in values.items()
            if name in self._zone_fields
        }

    def _shape(self, number: int) -> QgsGeometry:
        """The union of the cells of a zone, single or multi-part as the layer has them."""
        geometry, layer = QgsGeometry(), self.layers.zone
        geometry.fromWkb(self.board.outline(number).wkb)
        fitting = geometry.coerceToType(layer.wkbType())
        if len(fitting) != 1:
            raise zones_unfit(
                layer,
                tr(
                    "Zone {code} would be in {count} pieces, and the layer takes one.",
                    code=self.board.heads[number].code,
                    count=len(fitting),
                ),
                tr("Draw on from its border, or export the layer as MultiPolygon."),
            )
        return fitting[0]

    def _has_cells(self, number: int) -> bool:
        return bool(self.board.members[number])

    def _require_editing(self) -> None:
        """Begin editing both layers; neither is left in editing when the other cannot be."""
        begun: list[QgsVectorLayer] = []
        for layer in self._pairs:
            provider = layer.dataProvider()
            able = provider is not None and provider.capabilities() & _ALL == _ALL and not layer.readOnly()
            if layer.isEditable():
                continue
            if not able or not layer.startEditing():
                for other in begun:
                    other.rollBack()
                reason = tr("The layer cannot be edited: it, its file or its format is read-only.")
                mend = tr("Export it to a GeoPackage you may write to, or ask for the rights to this one.")
                raise zones_unfit(layer, reason, mend)
            begun.append(layer)

    # Following

    def _stacks(self) -> tuple[Any, Any]:
        return self._pairs[0].undoStack(), self._pairs[1].undoStack()

    def _follower(self, which: int) -> Callable[..., None]:
        def follow(*_index: int) -> None:
            self._follow(which)

        return follow

    def _follow(self, which: int) -> None:
        """Bring the other layer and the board to where the undo stack ``which`` now is."""
        if self._busy:
            return
        mine, other = self._stacks()[which], self._stacks()[1 - which]
        if not mine.count():  # saved or rolled back: told by signals of their own
            return
        wanted = sum(step[which] <= mine.index() for step in self._steps)
        if wanted == self.done:
            self._reload()  # a change that is not of ours
            return
        self._busy = True
        try:
            if wanted < self.done:
                other.setIndex(self._steps[wanted][1 - which] - 1)
                for stroke in reversed(self.strokes[wanted : self.done]):
                    self.board.revert(stroke)
            else:
                other.setIndex(self._steps[wanted - 1][1 - which])
                for stroke in self.strokes[self.done : wanted]:
                    self.board.apply(stroke)
            self.done = wanted
            self._look_up()
        finally:
            self._busy = False
        self.layers.zone.triggerRepaint()
        self.changed.emit()

    def _saved(self) -> None:
        """The stack of a saved layer is empty: its strokes cannot be undone, nor those of the other."""
        self.strokes, self._steps, self.done = [], [], 0
        self._reload()

    def _start_anew(self) -> None:
        """What was drawn in a layer is thrown away: the board is as the layers are."""
        self.strokes, self._steps, self.done = [], [], 0
        self._reload()

    def _reload(self) -> None:
        """Take over who is in which zone, and what is written of zones, from the layers."""
        self._look_up()
        layer, fields = self.layers.zone_member, self._member_fields
        grid, zone = fields["grid_code"], fields["zone_code"]
        self.board.assign({str(each[grid]): str(each[zone]) for each in layer.getFeatures() if each[zone]})
        numbers = {head.code: number for number, head in enumerate(self.board.heads)}
        for feature in self.layers.zone.getFeatures(_without_geometry()):
            head = self._head(feature)
            if head.code in numbers:
                self.board.heads[numbers[head.code]] = head
            elif head.code:
                numbers[head.code] = self.board.add_zone(head)
        self.changed.emit()

    def _head(self, feature: QgsFeature) -> ZoneHead:
        from ..core.zones import ZoneHead

        def value(name: str) -> Any:
            written = feature[self._zone_fields[name]] if name in self._zone_fields else None
            return None if written == NULL else written

        code, name, collector = (str(value(each) or "") for each in ("zone_code", "name", "collector"))
        return ZoneHead(code, name, collector, value("locked") in (True, 1))

    def _look_up(self) -> None:
        """Feature ids by code, as they are now: saving gives added features others."""
        members, zones = self.layers.zone_member, self.layers.zone
        grid, zone = self._member_fields["grid_code"], self._zone_fields["zone_code"]
        self._grids = {str(each[grid]): each.id() for each in members.getFeatures()}
        self._zones = {str(each[zone]): each.id() for each in zones.getFeatures(_without_geometry())}

    def _connect(self, signal: Any, slot: Callable[..., None]) -> None:
        signal.connect(slot)
        self._slots.append((signal, slot))


def _without_geometry() -> QgsFeatureRequest:
    return QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)


def _feature(layer: QgsVectorLayer, values: dict[int, Any]) -> QgsFeature:
    """A new feature; QGIS's own helper would rename a code it takes for a repeated one."""
    feature = QgsFeature(layer.fields())
    for index, value in values.items():
        feature.setAttribute(index, value)
    return feature


def _refused(layer: QgsVectorLayer) -> CityGridError:
    return zones_unfit(layer, tr("The layer refused the change."), tr("The layer is as it was."))
