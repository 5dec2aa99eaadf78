"""Labels as an annotation layer, to be moved with QGIS's own tool Modify Annotations.

An annotation layer holds the labels of one scale, drawn as on a sheet of that scale at
whatever scale the map is. It is a view: the labels live in ``unit_grid_label``. A
``LabelAnnotations`` keeps the two in step. What is moved, turned or pointed elsewhere in
the one is written into the edit buffer of the other as one undo step; what changes there,
undone or placed anew, is shown here.

QGIS says of an annotation layer that it wants to be painted again, not what was moved. So
the project remembers where each item was put, and whatever is elsewhere now was moved by a
person, even if the plugin was off at the time.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsAnnotationItem,
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsAnnotationPointTextItem,
    QgsLineString,
    QgsLineSymbol,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QColor

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from ..core.model.schema import LAYER_SCHEMAS
from .fonts import families, font, typeface
from .label_edits import EditedLabels, Label
from .tree import show_layer

if TYPE_CHECKING:
    from ..core.labelling.standing import Point, StandingLabel

_MM = QgsUnitTypes.RenderUnit.RenderMillimeters
#: Entry of the project with what it has of ours. Not a property of each layer: QGIS does not
#: save those of annotation layers.
_SCOPE, _ENTRY = "citygrid", "label_annotations"
#: Halo and leader in mm, as in styles/unit_grid_label.qml.
_HALO_MM, _LEADER_MM = 0.3, 0.15
#: Text items turned to the left before QGIS 3.32, and turn to the right since (QGIS #53337).
_CLOCKWISE = 1.0 if Qgis.QGIS_VERSION_INT >= 33200 else -1.0
#: Nobody can tell a label moved by less, in metres and degrees.
_STILL = 1e-6
#: The layer is drawn down to so many times its own scale; smaller text is a smear.
_SHOWN_TIMES = 4


@dataclass(frozen=True)
class _Item:
    """What was put into the annotation layer for a label, and where."""

    text_id: str
    line_id: str
    text: str
    height_mm: float
    family: str
    x: float
    y: float
    angle: float
    line: tuple[float, float, float, float] | None

    def drawn(self) -> tuple[object, ...]:
        """All but the ids: items that are equal in it look the same."""
        return self.row()[2:]

    def row(self) -> tuple:
        """As it is kept with the project."""
        ids = self.text_id, self.line_id
        return *ids, self.text, self.height_mm, self.family, self.x, self.y, self.angle, self.line


def magenta() -> QColor:
    """品红色: as CMYK 0/100/0/0 where QGIS keeps it (3.40), as RGB 255, 0, 255 else."""
    return QColor.fromCmykF(0, 1, 0, 0) if Qgis.QGIS_VERSION_INT >= 34000 else QColor(255, 0, 255)


def label_format(height_mm: float) -> QgsTextFormat:
    """The text of a label: the face in use, magenta, ``height_mm`` on paper, a white halo."""
    form = QgsTextFormat()
    form.setFont(font())
    form.setFamilies(families())
    form.setSize(height_mm)
    form.setSizeUnit(_MM)
    form.setColor(magenta())
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(_HALO_MM)
    halo.setSizeUnit(_MM)
    halo.setColor(QColor(255, 255, 255))
    form.setBuffer(halo)
    return form


def annotation_layers(project: QgsProject) -> list[QgsAnnotationLayer]:
    """The annotation layers of labels in a project."""
    layers = [project.mapLayer(layer_id) for layer_id in sorted(_read_notes(project))]
    return [layer for layer in layers if isinstance(layer, QgsAnnotationLayer)]


def annotation_layer(project: QgsProject, labels: QgsVectorLayer, scale: int) -> QgsAnnotationLayer | None:
    """The annotation layer of ``labels`` for a scale, if it is in the project."""
    for layer in annotation_layers(project):
        if shown_in(project, layer) == (labels.id(), scale):
            return layer
    return None


def shown_in(project: QgsProject, layer: QgsAnnotationLayer) -> tuple[str, int]:
    """The id of the layer of labels that an annotation layer shows, and their scale; ("", 0) if none."""
    note = _read_notes(project).get(layer.id(), {})
    return str(note.get("labels", "")), int(note.get("scale", 0))


def add_annotation_layer(project: QgsProject, labels: QgsVectorLayer, scale: int) -> QgsAnnotationLayer:
    """An annotation layer, still without items, above all layers of the project.

    ``labels`` is hidden, or every label would be drawn twice.
    """
    title = LAYER_SCHEMAS["unit_grid_label"].title
    options = QgsAnnotationLayer.LayerOptions(project.transformContext())
    layer = QgsAnnotationLayer(f"{title} 1:{scale}", options)
    layer.setCrs(labels.crs())
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(_SHOWN_TIMES * scale)
    show_layer(project, layer)
    _write_note(project, layer, _note(labels, scale, []))
    node = project.layerTreeRoot().findLayer(labels.id())
    if node is not None:
        node.setItemVisibilityChecked(False)
    return layer


class LabelAnnotations(QObject):
    """Keeps an annotation layer and the labels it shows in step, until ``remove``.

    The layer is one of ``project`` that ``add_annotation_layer`` made. ``say`` is told what the
    user has to know: that labels were moved in the edit buffer, or why they could not be.
    """

    def __init__(
        self,
        project: QgsProject,
        layer: QgsAnnotationLayer,
        labels: EditedLabels,
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._project, self.layer, self.labels, self._say = project, layer, labels, say
        _labels_id, self.scale = shown_in(project, layer)
        self._items = _read_items(project, layer)
        # What a tool or an undo does comes in several signals; all are answered at once.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.synchronise)
        for signal in self._signals():
            signal.connect(self._note)
        self.synchronise()

    def remove(self) -> None:
        """Let the layers go their own ways."""
        self._timer.stop()
        for signal in self._signals():
            with suppress(TypeError):
                signal.disconnect(self._note)
        self.deleteLater()

    def synchronise(self) -> None:
        """Take over what was moved by hand, then show the labels as they stand."""
        # In this order: what is not taken over yet would be moved back.
        if not self.write_back():
            self.refresh()

    def write_back(self) -> int:
        """Put labels where their items are now, as one undo step; returns how many were moved."""
        moved = self._moved_by_hand()
        if not moved:
            return 0
        began = not self.labels.layer.isEditable()
        try:
            self.labels.apply(moved, tr("Move labels"))
        except CityGridError as error:
            self._say(str(error))
            self.refresh()  # items go back to where their labels are
            return 0
        if began:
            name = self.labels.layer.name()
            self._say(tr("Moved labels wait in the edits of the layer {layer}: save them there.", layer=name))
        self.refresh()
        return len(moved)

    def refresh(self) -> None:
        """Show the labels as they stand: add, replace and take out items."""
        there = self.layer.items()
        known, now = self._items, {}
        for label in self.labels.labels(self.scale):
            key = label.code or f"#{label.fid}"
            old = known.get(key)
            item = _item_of(label, old)
            if not (old is not None and old.drawn() == item.drawn() and self._in_place(old, there)):
                item = self._put(item, there)
            now[key] = item
        kept = {each for item in now.values() for each in (item.text_id, item.line_id)}
        for item in known.values():
            for each in (item.text_id, item.line_id):
                if each in there and each not in kept:
                    self.layer.removeItem(each)
        if now != known:
            self._items = now
            rows = [[key, *item.row()] for key, item in now.items()]
            _write_note(self._project, self.layer, _note(self.labels.layer, self.scale, rows))

    def _moved_by_hand(self) -> dict[int, StandingLabel]:
        """How labels are to stand whose items are elsewhere than they were put, by feature id."""
        from ..core.labelling.standing import pointed_at

        there = self.layer.items()
        moved_keys = {key for key, item in self._items.items() if _is_moved(item, there)}
        result: dict[int, StandingLabel] = {}
        if not moved_keys:
            return result
        for label in self.labels.labels(self.scale):
            item = self._items.get(label.code or f"#{label.fid}")
            if item is None or (label.code or f"#{label.fid}") not in moved_keys:
                continue
            standing = label.standing
            text = there.get(item.text_id)
            if isinstance(text, QgsAnnotationPointTextItem):
                centre, angle = _standing_of(text, item, standing)
                if angle != standing.angle or centre != standing.centre:
                    standing = self.labels.moved(label, centre, angle, self.labels.cell(label.code))
            end = _moved_end(there.get(item.line_id), item)
            if end is not None:
                standing = pointed_at(standing, end)
            result[label.fid] = standing
        return result

    def _put(self, item: _Item, there: dict[str, QgsAnnotationItem]) -> _Item:
        """Draw a label; the item with the ids it then has."""
        text = QgsAnnotationPointTextItem(item.text, QgsPointXY(item.x, item.y))
        text.setFormat(label_format(item.height_mm))
        text.setAngle(_CLOCKWISE * item.angle)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft)
        text.setZIndex(1)
        text_id = self._place(item.text_id, text, there)
        line_id = ""
        if item.line is not None:
            x0, y0, x1, y1 = item.line
            line = QgsAnnotationLineItem(QgsLineString([QgsPoint(x0, y0), QgsPoint(x1, y1)]))
            line.setSymbol(_leader_symbol())
            line_id = self._place(item.line_id, line, there)
        return replace(item, text_id=text_id, line_id=line_id)

    def _place(self, item_id: str, item: QgsAnnotationItem, there: dict[str, QgsAnnotationItem]) -> str:
        item.setUseSymbologyReferenceScale(True)
        item.setSymbologyReferenceScale(self.scale)
        if item_id in there:
            self.layer.replaceItem(item_id, item)
            return item_id
        return str(self.layer.addItem(item))

    def _in_place(self, item: _Item, there: dict[str, QgsAnnotationItem]) -> bool:
        whole = item.text_id in there and (item.line is None or item.line_id in there)
        return whole and not _is_moved(item, there)

    def _signals(self) -> list:
        """What tells that something changed, as far as the layers are still there."""
        signals = []
        if not sip.isdeleted(self.layer):
            signals += [self.layer.repaintRequested]
        if not sip.isdeleted(self.labels.layer):
            source = self.labels.layer
            signals += [source.undoStack().indexChanged, source.afterRollBack, source.dataChanged]
        return signals

    def _note(self, *_what: object) -> None:
        self._timer.start(0)


def _item_of(label: Label, old: _Item | None) -> _Item:
    standing = label.standing
    line = standing.leader_line()
    x, y = standing.foot()
    return _Item(
        old.text_id if old else "",
        old.line_id if old else "",
        label.text,
        label.height_mm,
        typeface().family,
        x,
        y,
        standing.angle,
        (*line[0], *line[1]) if line else None,
    )


def _is_moved(item: _Item, there: dict[str, QgsAnnotationItem]) -> bool:
    text = there.get(item.text_id)
    if isinstance(text, QgsAnnotationPointTextItem):
        point = text.point()
        away = max(abs(point.x() - item.x), abs(point.y() - item.y))
        if away > _STILL or abs(_CLOCKWISE * text.angle() - item.angle) > _STILL:
            return True
    return _moved_end(there.get(item.line_id), item) is not None


def _moved_end(line: QgsAnnotationItem | None, item: _Item) -> Point | None:
    """Where the leader now ends, if its item was moved."""
    if item.line is None or not isinstance(line, QgsAnnotationLineItem):
        return None
    end = line.geometry().endPoint()
    away = max(abs(end.x() - item.line[2]), abs(end.y() - item.line[3]))
    return (end.x(), end.y()) if away > _STILL else None


def _standing_of(
    text: QgsAnnotationPointTextItem, item: _Item, standing: StandingLabel
) -> tuple[Point, float]:
    """The centre and angle of a label whose item was moved; an item turns about its foot."""
    point, angle = text.point(), _CLOCKWISE * text.angle()
    if abs(angle - item.angle) <= _STILL:
        angle = standing.angle
    turned = replace(standing, angle=angle)
    foot = turned.foot()
    # From where it was put: this machine's font may be another one than drew it.
    start = item.x, item.y
    if angle != standing.angle:
        start = foot
    x, y = standing.centre[0] + point.x() - start[0], standing.centre[1] + point.y() - start[1]
    moved = max(abs(x - standing.centre[0]), abs(y - standing.centre[1])) > _STILL
    return ((x, y) if moved else standing.centre), angle


def _leader_symbol() -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"line_width": str(_LEADER_MM), "line_width_unit": "MM"})
    symbol.setColor(magenta())
    return symbol


def _read_items(project: QgsProject, layer: QgsAnnotationLayer) -> dict[str, _Item]:
    """By code of the label. What cannot be read is forgotten, and all items are drawn anew.

    So are they if a QGIS has drawn them that turns text the other way.
    """
    note = _read_notes(project).get(layer.id(), {})
    rows = note.get("items", []) if note.get("clockwise") == _CLOCKWISE else []
    try:
        items = {str(key): _Item(*[*row[:8], tuple(row[8]) if row[8] else None]) for key, *row in rows}
    except (ValueError, TypeError, IndexError):
        items = {}
    if not items:
        layer.clear()
    return items


def _note(labels: QgsVectorLayer, scale: int, rows: list) -> dict[str, Any]:
    return {"labels": labels.id(), "scale": scale, "clockwise": _CLOCKWISE, "items": rows}


def _read_notes(project: QgsProject) -> dict[str, dict[str, Any]]:
    """What the project has of ours, by id of the annotation layer."""
    text, _found = project.readEntry(_SCOPE, _ENTRY, "{}")
    try:
        notes = json.loads(text)
    except ValueError:
        return {}
    return notes if isinstance(notes, dict) else {}


def _write_note(project: QgsProject, layer: QgsAnnotationLayer, note: dict[str, Any]) -> None:
    """Remember what a layer shows, and forget layers that are gone."""
    notes = {key: each for key, each in _read_notes(project).items() if project.mapLayer(key) is not None}
    project.writeEntry(_SCOPE, _ENTRY, json.dumps({**notes, layer.id(): note}))
