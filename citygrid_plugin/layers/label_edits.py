"""Labels of a layer ``unit_grid_label`` moved by hand: in its edit buffer, one undo step each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .base_layers import recognised_fields
from .fonts import digit_height, text_width
from .grid_edits import GridEdit, apply_edit

if TYPE_CHECKING:
    from ..core.labelling.standing import Point, StandingLabel

#: Largest map scale denominator at which the labels of a scale are drawn; those of the style.
SHOWN_UP_TO: Mapping[int, int] = {500: 750, 1000: 1500, 2000: 3500}
_REQUIRED = ("text", "scale", "height_mm")


@dataclass(frozen=True)
class Label:
    """A feature of the layer: what is written, and how it stands at its own scale."""

    fid: int
    code: str
    text: str
    scale: int
    height_mm: float
    by_hand: bool
    standing: StandingLabel


class EditedLabels:
    """A layer of labels while they are moved by hand, and the grid whose cells they belong to.

    Raises ``InputError`` for a layer that lacks what a label is drawn with, or whose units
    are not metres: millimetres of a sheet cannot be told on it.
    """

    def __init__(self, layer: QgsVectorLayer, grid: QgsVectorLayer | None = None) -> None:
        self.layer, self._grid = layer, grid
        self._fields = recognised_fields(layer, "unit_grid_label")
        _require_labels(layer, self._fields)

    def label(self, fid: int) -> Label | None:
        """The label ``fid`` as it is now, None if there is none."""
        feature = self.layer.getFeature(fid)
        return self._label(feature) if feature.isValid() else None

    def labels(self, scale: int, frame: QgsRectangle | None = None) -> Iterator[Label]:
        """The labels for a scale whose centres are in ``frame`` of the layer's CRS; all without one."""
        request = QgsFeatureRequest()
        request.setFilterExpression(f"{QgsExpression.quotedColumnRef(self._fields['scale'])} = {int(scale)}")
        if frame is not None:
            request.setFilterRect(frame)
        for feature in self.layer.getFeatures(request):
            label = self._label(feature)
            if label is not None:
                yield label

    def scales(self) -> list[int]:
        """The scales that there are labels for, from the largest (1:500) down."""
        values = self.layer.uniqueValues(self.layer.fields().lookupField(self._fields["scale"]))
        return sorted(int(value) for value in values if isinstance(value, int) and value > 0)

    def moved(self, label: Label, centre: Point, angle: float, cell: Any | None) -> StandingLabel:
        """How the label stands when moved: with a leader if it has left its ``cell``."""
        from ..core.labelling.standing import moved_to

        return moved_to(label.standing, centre, angle, cell)

    def apply(self, standing: Mapping[int, StandingLabel], title: str) -> None:
        """Put labels, by feature id, where they are to stand, as moved by hand; one undo step."""
        known = set(self._fields)
        edit = GridEdit(
            changed={
                fid: bytes(QgsGeometry.fromPointXY(QgsPointXY(*label.centre)).asWkb())
                for fid, label in standing.items()
            },
            attributes={
                fid: {name: value for name, value in _attributes(label).items() if name in known}
                for fid, label in standing.items()
            },
        )
        apply_edit(self.layer, edit, title, self._fields)

    def release(self, fids: Sequence[int], title: str) -> int:
        """Leave those of the labels that were moved by hand to ``labelgrid`` again; how many there were."""
        moved = [label.fid for label in map(self.label, fids) if label is not None and label.by_hand]
        edit = GridEdit(attributes={fid: {"by_hand": False} for fid in moved})
        apply_edit(self.layer, edit, title, self._fields)
        return len(moved)

    def by_hand(self) -> list[int]:
        """Ids of all labels moved by hand."""
        if "by_hand" not in self._fields:
            return []
        column = QgsExpression.quotedColumnRef(self._fields["by_hand"])
        request = QgsFeatureRequest().setFilterExpression(column).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return [feature.id() for feature in self.layer.getFeatures(request)]

    def _label(self, feature: QgsFeature) -> Label | None:
        """None for a feature that is not drawn: without a place, text or size."""
        from ..core.labelling.standing import StandingLabel

        point = feature.geometry()
        text, scale = str(self._value(feature, "text") or ""), int(self._value(feature, "scale") or 0)
        height_mm = float(self._value(feature, "height_mm") or 0.0)
        if point.isNull() or point.isEmpty() or not text or scale <= 0 or height_mm <= 0:
            return None
        place = point.asPoint() if not point.isMultipart() else point.asMultiPoint()[0]
        leader = self._value(feature, "leader_x"), self._value(feature, "leader_y")
        em = height_mm * scale / 1000
        return Label(
            fid=feature.id(),
            code=str(self._value(feature, "code") or ""),
            text=text,
            scale=scale,
            height_mm=height_mm,
            by_hand=bool(self._value(feature, "by_hand")),
            standing=StandingLabel(
                centre=(place.x(), place.y()),
                angle=float(self._value(feature, "angle") or 0.0),
                width=text_width(text) * em,
                height=digit_height() * em,
                placement=str(self._value(feature, "placement") or "level"),
                leader=None if None in leader else (float(leader[0]), float(leader[1])),
            ),
        )

    def _value(self, feature: QgsFeature, name: str) -> Any:
        if name not in self._fields:
            return None
        value = feature[self._fields[name]]
        return None if not isinstance(value, (str, int, float, bool)) else value

    def cell(self, code: str) -> Any | None:
        """The cell of a label in the layer's CRS; None if the grid is not there or lacks it."""
        import shapely

        if self._grid is None or not self._grid.isValid() or not code:
            return None
        theirs = recognised_fields(self._grid, "unit_grid").get("code")
        if theirs is None:
            return None
        request = QgsFeatureRequest().setFilterExpression(
            QgsExpression.createFieldEqualityExpression(theirs, code)
        )
        request.setNoAttributes().setDestinationCrs(
            self.layer.crs(), QgsProject.instance().transformContext()
        )
        cells = [
            bytes(each.geometry().asWkb()) for each in self._grid.getFeatures(request) if each.hasGeometry()
        ]
        return shapely.make_valid(shapely.from_wkb(cells[0])) if len(cells) == 1 else None


def is_labels(layer: object) -> bool:
    """Whether a layer can be one of labels: points with text, scale and height."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and not _lacking(layer, recognised_fields(layer, "unit_grid_label"))
    )


def scale_shown(map_scale: float) -> int | None:
    """The scale whose labels are drawn on a map of scale 1:``map_scale``; None where none are."""
    return next((scale for scale, limit in sorted(SHOWN_UP_TO.items()) if map_scale <= limit), None)


def _attributes(label: StandingLabel) -> dict[str, Any]:
    leader = label.leader or (None, None)
    return {
        "angle": label.angle,
        "placement": label.placement,
        "leader_x": leader[0],
        "leader_y": leader[1],
        "by_hand": True,
    }


def _lacking(layer: QgsVectorLayer, fields: Mapping[str, str]) -> list[str]:
    points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    return [name for name in _REQUIRED if name not in fields] if points else list(_REQUIRED)


def _require_labels(layer: QgsVectorLayer, fields: Mapping[str, str]) -> None:
    if _lacking(layer, fields):
        raise _unfit(
            layer,
            tr("The layer has no labels: it wants points with the fields text, scale and height_mm."),
            tr("Place the labels with the tool Label unit grids."),
        )
    if layer.crs().mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise _unfit(
            layer,
            tr("The layer is not in a projected CRS in metres, so sizes on a sheet cannot be told."),
            tr("Export it in the CGCS2000 / Gauss-Krüger zone of the city."),
        )


def _unfit(layer: QgsVectorLayer, reason: str, mend: str) -> InputError:
    return InputError([Problem("LABELS_UNFIT", layer.name(), reason, mend)])
