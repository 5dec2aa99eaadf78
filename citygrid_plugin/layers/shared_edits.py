"""Topological edits of a grid layer: cells out of it, what the core makes of them back into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsRectangle, QgsUnitTypes, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .base_layers import recognised_fields
from .features import table_from_source
from .grid_edits import AddedFeature, GridEdit, apply_edit
from .views import LayerView

if TYPE_CHECKING:
    from ..core.editing.border import Border
    from ..core.editing.cells import Cells
    from ..core.editing.outcome import Outcome

#: Attributes of a cell that a cell split off it does not take over: each is its own or counted anew.
_NOT_INHERITED: tuple[str, ...] = ("code", "component_count")

#: Where the community of a cell stands.
_CODES: tuple[str, ...] = ("code", "community_code")


class EditedGrid:
    """A grid layer while its cells are edited by hand, and the communities that bound them.

    Raises ``InputError`` for a layer whose units are not metres.
    """

    def __init__(self, layer: QgsVectorLayer, community: QgsVectorLayer | None = None) -> None:
        if layer.crs().mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
            raise InputError(
                [
                    Problem(
                        "CRS_NOT_METRIC",
                        layer.name(),
                        tr("The layer is not in a projected CRS in metres, so areas cannot be kept."),
                        tr("Export it in the CGCS2000 / Gauss-Krüger zone of the city."),
                    )
                ]
            )
        self.layer, self._community = layer, community
        self._fields = recognised_fields(layer, "unit_grid")

    def cells(self, frame: QgsRectangle) -> Cells:
        """The cells whose bounds meet ``frame``, in the layer's CRS."""
        from ..core.coding.unit_grid_code import COMMUNITY_DIGITS, community_code_text
        from ..core.editing.cells import Cells

        names: list[str] = [name for name in _CODES if name in self._fields]
        wanted = {name: self._fields[name] for name in names}
        table = table_from_source(LayerView(self.layer, frame=frame), "unit_grid", wanted)
        codes = [community_code_text(code) for code in table.column("code").tolist()]
        communities = [community_code_text(code) for code in table.column("community_code").tolist()]
        fids = table.fids.tolist()
        return Cells.of(
            dict(zip(fids, table.geometry.tolist(), strict=True)),
            {
                fid: community or code[:COMMUNITY_DIGITS]
                for fid, community, code in zip(fids, communities, codes, strict=True)
            },
        )

    def border(self, frame: QgsRectangle) -> Border:
        """The communities that meet ``frame``; no border without a layer of communities."""
        import shapely

        from ..core.coding.unit_grid_code import community_code_text
        from ..core.editing.border import Border

        if self._community is None or not self._community.isValid():
            return Border()
        fields = recognised_fields(self._community, "community")
        wanted = {"code": fields["code"]} if "code" in fields else {}
        view = LayerView(self._community, self.layer.crs(), frame)
        table = table_from_source(view, "community", wanted)
        parts: dict[str, list[Any]] = {}
        for row, code in enumerate(table.column("code").tolist()):
            # A community without a code bounds cells all the same.
            shape = shapely.make_valid(table.geometry[row])
            parts.setdefault(community_code_text(code) or f"#{row}", []).append(shape)
        return Border({code: shapely.union_all(shapes) for code, shapes in parts.items()})

    def label(self, fid: int) -> str:
        """What a cell is called on the screen: its code, or its feature id while it has none."""
        if "code" in self._fields:
            value = self.layer.getFeature(fid)[self._fields["code"]]
            if value:
                return str(value)
        return tr("new cell") if fid < 0 else f"#{fid}"

    def apply(self, outcome: Outcome, title: str) -> tuple[int, ...]:
        """Make an allowed outcome, with areas stated anew, as one undo step; ids of the new cells.

        A cell split off takes over what its origin has, but for its code and the count of
        components: ``retire and renumber`` gives it these.
        """
        import shapely

        edit = GridEdit(
            changed={fid: shapely.to_wkb(shape) for fid, shape in outcome.changed.items()},
            attributes={fid: self._area(shape) for fid, shape in outcome.changed.items()},
            added=tuple(
                AddedFeature(shapely.to_wkb(shape), {**self._inherited(fid), **self._area(shape)})
                for fid, shape in outcome.added
            ),
            deleted=outcome.removed,
        )
        return apply_edit(self.layer, edit, title, self._fields)

    def _area(self, shape: Any) -> dict[str, float]:
        return {"area_m2": round(shape.area, 2)} if "area_m2" in self._fields else {}

    def _inherited(self, fid: int) -> dict[str, Any]:
        """The attributes of a cell that one split off it has too, by the layer's own names."""
        feature = self.layer.getFeature(fid)
        provider = self.layer.dataProvider()
        own = {self._fields.get(name) for name in _NOT_INHERITED}
        keys = set(provider.pkAttributeIndexes()) if provider is not None else set()
        return {
            field.name(): feature.attribute(index)
            for index, field in enumerate(self.layer.fields())
            if index not in keys and field.name() not in own
        }


def geometry_of(shapes: list[Any]) -> QgsGeometry:
    """Polygons of the core as one geometry of QGIS, to be shown."""
    import shapely

    geometry = QgsGeometry()
    if shapes:
        geometry.fromWkb(shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shapes))))
    return geometry
