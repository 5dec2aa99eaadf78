"""Routes changed by hand: route, turn list and timetable follow, one undo step for each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from .base_layers import recognised_fields
from .edits_in_step import EditsInStep
from .features import features_from_table
from .route_layers import RouteLayers, route_table_of, routes_unfit

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.routes import RouteBook, Written


class RouteEdits(QObject):
    """Writes changed routes into the layers, and takes over into the book what undo or others change."""

    #: Routes have changed, by whatever hand.
    changed = pyqtSignal()
    #: A sentence to the user: the layers are no routes any more.
    failed = pyqtSignal(str)

    def __init__(self, book: RouteBook, layers: RouteLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book, self.layers = book, layers
        self._edited = layers.edited()
        self._fields = {name: recognised_fields(layer, name) for name, layer in self._edited.items()}
        for name, layer in self._edited.items():
            if "route_code" not in self._fields[name]:
                raise routes_unfit(layer, tr('There is no field "{name}".', name="route_code"))
        #: By layer and route: ids of features, in the order of steps and rounds.
        self._rows: dict[str, dict[str, list[int]]] = {}
        self.stacks = EditsInStep(list(self._edited.values()), self)
        self.stacks.moved.connect(self._reload)
        self.stacks.forgotten.connect(self._reload)
        self._look_up()

    @property
    def keeps_locks(self) -> bool:
        """Whether the layer has a field for what is locked: planned by an older version it has none."""
        return "locked_at" in self._fields["route"]

    def close(self) -> None:
        """Let go of the layers for good."""
        self.release()
        self.deleteLater()

    def release(self) -> None:
        """Stop following the layers."""
        self.stacks.release()

    def apply(self, written: Written, title: str) -> None:
        """Write a changed route into all layers, as one undo step.

        Raises ``InputError`` if a layer cannot be edited; layers and book are then as they were.
        """
        stuck = self.stacks.begin_editing()
        if stuck is not None:
            reason = tr("The layer cannot be edited: it, its file or its format is read-only.")
            mend = tr("Export it to a GeoPackage you may write to, or ask for the rights to this one.")
            raise routes_unfit(stuck, reason, mend)
        try:
            with self.stacks.step(title):
                self._write_routes(written)
                for table in (written.turns, written.timetable):
                    if table.name in self._edited:
                        self._write_rows(table, written)
        except Exception:
            self._look_up()
            raise
        self.book.take(written)
        self.layers.route.triggerRepaint()
        self.changed.emit()

    def bounds(self, code: str) -> QgsRectangle | None:
        """The extent of a route in the CRS of its layer."""
        fids = self._rows["route"].get(code)
        feature = self.layers.route.getFeature(fids[0]) if fids else None
        return feature.geometry().boundingBox() if feature is not None and feature.isValid() else None

    # Writing

    def _write_routes(self, written: Written) -> None:
        import shapely

        layer, rows = self.layers.route, self._rows["route"]
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(written.line))
        fid = rows[written.code][0]
        if not layer.changeGeometry(fid, geometry.coerceToType(layer.wkbType())[0]):
            raise _refused(layer)
        self._change("route", fid, written.values)
        for code, count in written.rounds.items():
            self._change("route", rows[code][0], {"rounds": count})

    def _write_rows(self, table: FeatureTable, written: Written) -> None:
        """The rows of a table in the place of those the same routes have had."""
        name = table.name
        layer, rows = self._edited[name], self._rows[name]
        made = list(features_from_table(table, _fields_of(table)))
        codes = [written.code] if name == "route_turn" else sorted(written.rounds)
        for code in codes:
            had = rows.get(code, [])
            wanted = [feature for feature in made if feature["route_code"] == code]
            for fid, feature in zip(had, wanted, strict=False):
                self._change(name, fid, _values(feature))
                if layer.isSpatial() and not layer.changeGeometry(fid, self._fitting(layer, feature)):
                    raise _refused(layer)
            if had[len(wanted) :] and not layer.deleteFeatures(had[len(wanted) :]):
                raise _refused(layer)
            rows[code] = had[: len(wanted)]
            for feature in wanted[len(had) :]:  # one by one: of a list QGIS does not tell the new ids
                rows[code].append(self._add(name, feature))

    def _change(self, name: str, fid: int, values: dict[str, Any]) -> None:
        """Set those fields of a feature that are there and differ."""
        layer, fields = self._edited[name], self._fields[name]
        feature = layer.getFeature(fid)
        for ours, value in values.items():
            place = layer.fields().lookupField(fields[ours]) if ours in fields else -1
            if place < 0:
                continue
            before = feature[place]
            if (None if before == NULL else before) == value:
                continue
            if not layer.changeAttributeValue(fid, place, NULL if value is None else value, before):
                raise _refused(layer)

    def _add(self, name: str, row: QgsFeature) -> int:
        layer, fields = self._edited[name], self._fields[name]
        feature = QgsFeature(layer.fields())
        for ours, value in _values(row).items():
            if ours in fields:
                feature.setAttribute(layer.fields().lookupField(fields[ours]), value)
        if layer.isSpatial():
            feature.setGeometry(self._fitting(layer, row))
        if not layer.addFeature(feature):
            raise _refused(layer)
        return int(feature.id())

    def _fitting(self, layer: QgsVectorLayer, row: QgsFeature) -> QgsGeometry:
        return row.geometry().coerceToType(layer.wkbType())[0]

    # Following

    def _reload(self) -> None:
        """Take over routes as the layers have them now."""
        self._look_up()
        try:
            self.book.read(route_table_of(self.layers.route))
        except CityGridError as error:
            self.failed.emit(str(error))
        self.layers.route.triggerRepaint()
        self.changed.emit()

    def _look_up(self) -> None:
        """Feature ids by route, as they are now: saving gives added features others."""
        self._rows = {}
        for name, layer in self._edited.items():
            fields = self._fields[name]
            order = fields.get({"route_turn": "step", "route_timetable": "round"}.get(name, ""))
            found: dict[str, list[tuple[int, int]]] = {}
            request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for feature in layer.getFeatures(request):
                place = feature[order] if order is not None and feature[order] != NULL else 0
                found.setdefault(str(feature[fields["route_code"]]), []).append((int(place), feature.id()))
            self._rows[name] = {code: [fid for _, fid in sorted(rows)] for code, rows in found.items()}


def _fields_of(table: FeatureTable) -> Any:
    from ..core.model.schema import LAYER_SCHEMAS
    from .features import fields_of

    return fields_of(LAYER_SCHEMAS[table.name])


def _values(feature: QgsFeature) -> dict[str, Any]:
    names = [field.name() for field in feature.fields()]
    values = dict(zip(names, feature.attributes(), strict=True))
    return {name: None if value == NULL else value for name, value in values.items()}


def _refused(layer: QgsVectorLayer) -> CityGridError:
    return routes_unfit(layer, tr("The layer refused the change."), tr("The layer is as it was."))
