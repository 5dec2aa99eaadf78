"""Live cases as points of a memory layer: written in small portions, drawn by look, filter and time.

A memory layer draws without asking the server, and stands when the server does not. What is to
be shown is decided while drawing, in QGIS's drawing threads: a filter touches no feature.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureSink,
    QgsFontMarkerSymbolLayer,
    QgsGeometry,
    QgsGradientColorRamp,
    QgsHeatmapRenderer,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QTimer
from qgis.PyQt.QtGui import QColor

from ..core.cases.book import CaseFilter, Look, Pile
from ..core.cases.model import Case
from ..core.model.i18n import tr
from .tree import show_layer

#: By this a layer of ours is known in a project that was saved with one.
MARK = "citygrid/live_cases"
#: Features written between two looks at the clock.
_PORTION = 100
_FIELDS = (
    "field=case_id:string(40)&field=class_code:string(20)&field=state:string(20)&field=urgent:int"
    "&field=grid_code:string(40)&field=zone_code:string(40)&field=collector:string(80)&field=description:string(0)"
    "&field=reported_at:datetime&field=due_at:datetime&field=closed_at:datetime&field=look:int"
)
#: What is in a case is text; the map tip, which is HTML, gets it escaped. QGIS does not look for
#: expressions in what an expression returned.
_ESCAPED = "replace(coalesce({}, ''), map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"
_TIP = "<b>[% {} %]</b> [% {} %]<br>[% {} %]".format(
    *(_ESCAPED.format(f'"{name}"') for name in ("case_id", "class_code", "description"))
)
_AT = {name: place for place, name in enumerate(Case._fields)}
_X, _Y = _AT["x"], _AT["y"]

#: Shape, colour, size in mm, outline: told apart without colour as well.
_SYMBOLS: dict[Look, tuple[str, str, float]] = {
    Look.DONE: ("circle", "#b8bec4", 1.4),
    Look.NO_LIMIT: ("circle", "#7fa3c7", 2.0),
    Look.IN_TIME: ("circle", "#2e9e5b", 2.4),
    Look.SOON: ("diamond", "#f2b01e", 3.2),
    Look.OVERDUE: ("triangle", "#d7191c", 3.4),
    Look.URGENT: ("star", "#8e24aa", 4.2),
    Look.URGENT_OVERDUE: ("star", "#d7191c", 4.8),
}
#: Of a disc with a number on it: no colour of a look, for a cluster is of several.
_CLUSTER = "#2c4a66"
#: Clusters of more points than these would take longer than a second to draw.
MOST_CLUSTERED = 20_000


def look_title(look: Look) -> str:
    """What a look means, for legend and tooltips."""
    return {
        Look.DONE: tr("Closed"),
        Look.NO_LIMIT: tr("No time limit"),
        Look.IN_TIME: tr("In time"),
        Look.SOON: tr("Due soon"),
        Look.OVERDUE: tr("Overdue"),
        Look.URGENT: tr("Urgent"),
        Look.URGENT_OVERDUE: tr("Urgent and overdue"),
    }.get(look, "")


def filter_expression(wanted: CaseFilter, soon: float, ahead: float = 0.0) -> str:
    """What ``CaseBook.select`` lets through, as a QGIS expression; the map's extent shows itself.

    ``soon`` and ``ahead``, in seconds, are those of the book. Whatever the user typed is quoted: it
    is a text in the expression, never part of it.
    """
    terms = []
    left = 'second("due_at" - now())'  # NULL, so not shown, where no clock runs
    if ahead:
        left = f"({left} - {ahead:.1f})"
    if wanted.pile is not Pile.ALL:
        terms.append(f'"look" <> {int(Look.DONE)}')
    if wanted.pile is Pile.OVERDUE:
        terms.append(f'"look" IN ({int(Look.OVERDUE)}, {int(Look.URGENT_OVERDUE)})')
    elif wanted.pile is Pile.DUE_SOON:
        terms.append(f"{left} >= 0 AND {left} <= {soon:g}")
    elif wanted.pile is Pile.URGENT:
        terms.append('"urgent" = 1')
    elif wanted.pile is Pile.NEW:
        terms.append("\"state\" IN ('draft', 'reported')")
    for name in ("state", "class_code", "zone_code", "collector"):
        value = getattr(wanted, name)
        if value is not None:
            terms.append(f'"{name}" = {QgsExpression.quotedString(value)}')
    for word in wanted.text.lower().split():
        searched = " || '\n' || ".join(
            f"coalesce(\"{name}\", '')"
            for name in ("case_id", "class_code", "grid_code", "zone_code", "collector", "description")
        )
        terms.append(f"strpos(lower({searched}), {QgsExpression.quotedString(word)}) > 0")
    return " AND ".join(terms)


class CaseLayer:
    """The points of a map; ``layer`` belongs to the project once it is added there.

    ``put`` and ``drop`` only note what is to be done, by id of the case, the last word counts;
    ``work`` does some of it. A layer that QGIS has deleted is found out and left alone.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, title: str) -> None:
        self.layer = QgsVectorLayer(f"Point?{_FIELDS}", title, "memory")
        self.layer.setCrs(crs)
        self.layer.setCustomProperty(MARK, 1)
        # QGIS asks before it drops temporary layers with data: these come again by themselves.
        self.layer.setCustomProperty("skipMemoryLayersCheck", 1)
        self.layer.setDisplayExpression('"case_id"')
        self.layer.setMapTipTemplate(_TIP)
        self.layer.setReadOnly(True)
        self._provider = self.layer.dataProvider()
        self._fields = self.layer.fields()
        self._fids: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._places: dict[str, tuple[float, float]] = {}
        self._todo: OrderedDict[str, tuple[tuple, int] | None] = OrderedDict()
        self._bounds: QgsRectangle | None = None
        self._grown = False
        self._filter, self._way = "", "points"
        self.draw("points", "")

    # ── contents ────────────────────────────────────────────────────────────────

    def put(self, row: tuple, look: Look) -> None:
        """A case is new or changed."""
        # A plain number: Python's garbage collector looks into what holds an Enum again and again.
        self._todo[row[0]] = (row, int(look))

    def drop(self, case_id: str) -> None:
        """A case is gone."""
        self._todo[case_id] = None

    def waiting(self) -> int:
        """How many cases are still to be written."""
        return len(self._todo)

    def work(self, seconds: float) -> bool:
        """Write for about so long, one portion at least; whether anything was written."""
        until = time.monotonic() + seconds
        done = False
        while self._todo and not (done and time.monotonic() >= until):
            self._write([self._todo.popitem(last=False) for _ in range(min(_PORTION, len(self._todo)))])
            done = True
        return done

    def _write(self, portion: list[tuple[str, tuple[tuple, int] | None]]) -> None:
        added: list[QgsFeature] = []
        names: list[str] = []
        values: dict[int, dict[int, Any]] = {}
        moved: dict[int, QgsGeometry] = {}
        gone: list[int] = []
        for case_id, given in portion:
            fid = self._fids.get(case_id)
            place = None if given is None else _place(given[0])
            if given is None or place is None:
                if fid is not None:
                    gone.append(fid)
                    del self._fids[case_id], self._ids[fid], self._places[case_id]
                continue
            attributes = _attributes(*given)
            if fid is None:
                feature = QgsFeature(self._fields)
                feature.setAttributes(attributes)
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
                added.append(feature)
                names.append(case_id)
            else:
                values[fid] = dict(enumerate(attributes))
                if self._places[case_id] != place:
                    moved[fid] = QgsGeometry.fromPointXY(QgsPointXY(*place))
            self._places[case_id] = place
            if self._bounds is None or not self._bounds.contains(*place):
                self._bounds = self._bounds or QgsRectangle(*place, *place)
                self._bounds.include(QgsPointXY(*place))
                self._grown = True
        self._hand_over(gone, values, moved)
        if added:
            _, features = self._provider.addFeatures(added, QgsFeatureSink.Flag.FastInsert)
            for case_id, feature in zip(names, features, strict=True):
                self._fids[case_id] = feature.id()
                self._ids[feature.id()] = case_id

    def _hand_over(
        self, gone: list[int], values: dict[int, dict[int, Any]], moved: dict[int, QgsGeometry]
    ) -> None:
        if gone:
            self._provider.deleteFeatures(gone)
        if values:
            self._provider.changeFeatures(values, moved)

    def refresh(self) -> None:
        """Draw anew."""
        if self._grown:  # QGIS looks at every point then
            self.layer.updateExtents()
            self._grown = False
        self.layer.triggerRepaint()

    # ── for list and map ────────────────────────────────────────────────────────

    def fids(self, case_ids: Iterable[str]) -> list[int]:
        """Feature ids of cases, those on the map."""
        return [self._fids[case_id] for case_id in case_ids if case_id in self._fids]

    def case_ids(self, fids: Iterable[int]) -> list[str]:
        """The cases of features."""
        return [self._ids[fid] for fid in fids if fid in self._ids]

    def point(self, case_id: str) -> QgsPointXY | None:
        """Where a case lies, in the CRS of the layer."""
        place = self._places.get(case_id)
        return None if place is None else QgsPointXY(*place)

    def alive(self) -> bool:
        """Whether QGIS has not deleted the layer."""
        with suppress(RuntimeError):
            return bool(self.layer.isValid())
        return False

    # ── drawing ─────────────────────────────────────────────────────────────────

    def draw(self, way: str, expression: str) -> None:
        """As "points", "heat" or "clusters" what ``expression`` lets through."""
        if way == self._way and expression == self._filter and self.layer.renderer().type() != "singleSymbol":
            return
        self._way, self._filter = way, expression
        with _as_changed_as_before(self.layer.project()):
            self.layer.setRenderer(_renderer(way, expression))
        self.layer.triggerRepaint()

    def show_in(self, project: QgsProject) -> None:
        """Put the layer on top of a project."""
        was_dirty = project.isDirty()
        with _as_changed_as_before(project):
            show_layer(project, self.layer)
        if not was_dirty:
            # QGIS puts it on the canvas a turn later, and marks the project only then.
            QTimer.singleShot(0, partial(project.setDirty, False))

    def take_from(self, project: QgsProject) -> None:
        """Take the layer out of the project again, which deletes it."""
        if self.alive():
            with _as_changed_as_before(project):
                project.removeMapLayer(self.layer.id())

    def in_time(self) -> None:
        """Let the temporal controller decide: a case is there from its report to its end."""
        times = self.layer.temporalProperties()
        times.setIsActive(True)
        times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        times.setStartField("reported_at")
        times.setEndField("closed_at")


@contextmanager
def _as_changed_as_before(project: QgsProject | None) -> Iterator[None]:
    """The layer is none of what the user saves: QGIS must not ask him to save the project for it."""
    was_dirty = project is not None and project.isDirty()
    yield
    if project is not None:
        project.setDirty(was_dirty)


def remove_leftovers(project: QgsProject) -> int:
    """Remove empty layers of ours that a project was saved with; how many."""
    found = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(MARK) in (1, "1")]
    project.removeMapLayers(found)
    return len(found)


def _place(row: tuple) -> tuple[float, float] | None:
    x, y = row[_X], row[_Y]
    return None if x is None or y is None else (x, y)


def _attributes(row: tuple, look: int) -> list[Any]:
    return [
        row[_AT["case_id"]], row[_AT["class_code"]], row[_AT["state"]], int(row[_AT["urgent"]]),
        row[_AT["grid_code"]], row[_AT["zone_code"]], row[_AT["collector"]],
        row[_AT["description"]], _time(row[_AT["reported_at"]]),
        _time(row[_AT["due_at"]]) if look not in (Look.DONE, Look.NO_LIMIT) else None,
        _time(row[_AT["closed_at"]]), int(look),
    ]  # fmt: skip


def _time(moment: datetime | None) -> QDateTime | None:
    if moment is None:
        return None
    return QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000), Qt.TimeSpec.UTC)


def _categorized(expression: str) -> QgsCategorizedSymbolRenderer:
    shown = f'CASE WHEN {expression} THEN "look" END' if expression else "look"
    categories = []
    for look, (shape, colour, size) in _SYMBOLS.items():
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": colour,
                "size": str(size),
                "outline_color": "#ffffff",
                "outline_width": "0.3",
            }
        )
        symbol.symbolLayer(0).setRenderingPass(int(look))  # the urgent on top of all others
        categories.append(QgsRendererCategory(int(look), symbol, look_title(look)))
    renderer = QgsCategorizedSymbolRenderer(shown, categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def _cluster_symbol() -> QgsMarkerSymbol:
    """A disc, the larger the more cases it stands for, and how many they are."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": _CLUSTER, "outline_color": "#ffffff", "outline_width": "0.4"}
    )
    size = "min(5 + 1.3 * ln(@cluster_size), 13)"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size)
    )
    number = QgsFontMarkerSymbolLayer("Noto Sans", pointSize=2.9, color=QColor("#ffffff"))
    number.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromExpression("to_string(@cluster_size)")
    )
    symbol.appendSymbolLayer(number)
    return symbol


def _renderer(way: str, expression: str) -> Any:
    if way == "heat":
        renderer = QgsHeatmapRenderer()
        renderer.setRadius(7)
        renderer.setRadiusUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        renderer.setRenderQuality(2)
        weight = f'CASE WHEN "look" IN ({int(Look.OVERDUE)}, {int(Look.URGENT_OVERDUE)}) THEN 2 ELSE 1 END'
        renderer.setWeightExpression(
            f"CASE WHEN {expression} THEN {weight} ELSE 0 END" if expression else weight
        )
        ramp = QgsGradientColorRamp(QColor(255, 190, 60, 0), QColor(190, 0, 30, 230))
        renderer.setColorRamp(ramp)
        return renderer
    if way == "clusters":
        clusters = QgsPointClusterRenderer()
        clusters.setTolerance(9)
        clusters.setToleranceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        clusters.setEmbeddedRenderer(_categorized(expression))
        clusters.setClusterSymbol(_cluster_symbol())
        return clusters
    return _categorized(expression)
