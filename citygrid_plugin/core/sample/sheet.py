"""The sheet on which a sample is drawn: collects features layer by layer, then becomes base data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import BASE_LAYERS, BaseData, FeatureTable

Geometries = NDArray[np.object_]

#: Fields of each layer beside its geometry, with the value where none is given.
FIELDS: dict[str, dict[str, Any]] = {
    "community": {"code": "", "name": "", "street_office": "", "target_area": 0.0},
    "road": {"class": "residential", "name": "", "width_m": 0.0, "oneway": "no"},
    "building": {"kind": "", "floors": 1},
    "compound": {"name": "", "kind": ""},
    "water": {"name": "", "kind": ""},
    "green": {"name": "", "kind": ""},
    "plaza": {"name": "", "kind": ""},
    "barrier": {"name": "", "kind": ""},
}


class Sheet:
    """Features drawn so far. ``draw`` takes one value or one per feature for every field."""

    def __init__(self) -> None:
        self._geometry: dict[str, list[Geometries]] = {layer: [] for layer in FIELDS}
        self._columns: dict[str, dict[str, list[NDArray[Any]]]] = {
            layer: {field: [] for field in fields} for layer, fields in FIELDS.items()
        }

    def draw(self, layer: str, geometry: Any, **values: Any) -> None:
        """Add one geometry or a sequence of them; empty ones are left out."""
        shapes = np.atleast_1d(np.asarray(geometry, dtype=object))
        drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        self._geometry[layer].append(shapes[drawn])
        for field, default in FIELDS[layer].items():
            column = np.broadcast_to(np.asarray(values.get(field, default)), shapes.shape)
            self._columns[layer][field].append(column[drawn])

    def drawn(self, layer: str) -> Geometries:
        """All geometries of a layer so far."""
        return _joined(self._geometry[layer])

    def column(self, layer: str, field: str) -> NDArray[Any]:
        """All values of a field so far, in the order of ``drawn``."""
        return np.concatenate(self._columns[layer][field]) if self._columns[layer][field] else np.empty(0)

    def to_base(self, crs: str, component: FeatureTable, move: Any) -> BaseData:
        """The base data in ``crs``: every (n, 2) coordinate array through ``move``, rounded to the mm.

        Lines are noded first: cut wherever they meet, drawn once where two estates
        share a wall, as surveyed data are.
        """

        def placed(geometry: Geometries) -> Geometries:
            return shapely.transform(geometry, lambda xy: np.round(move(xy), 3))

        tables: dict[str, FeatureTable] = {}
        for layer, fields in FIELDS.items():
            columns = {field: self.column(layer, field) for field in fields}
            geometry = self.drawn(layer)
            if layer in ("road", "barrier"):
                geometry, columns = noded(geometry, columns)
            tables[layer] = table(layer, placed(geometry), columns)
        tables["component"] = component.with_geometry(placed(component.geometry))
        return BaseData(crs=crs, **{layer: tables[layer] for layer in BASE_LAYERS})


def table(layer: str, geometry: Geometries, columns: Mapping[str, NDArray[Any]]) -> FeatureTable:
    """A feature table numbered from 1, as a GeoPackage numbers its features."""
    return FeatureTable(layer, geometry, np.arange(1, len(geometry) + 1, dtype=np.int64), columns)


def noded(lines: Geometries, columns: dict[str, NDArray[Any]]) -> tuple[Geometries, dict[str, NDArray[Any]]]:
    """Lines cut at every crossing and junction, each piece with the attributes of its line.

    Pieces come in the order of their lines and of the way along each.
    """
    pieces = shapely.get_parts(shapely.union_all(lines, grid_size=0.001))
    middle = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    source = shapely.STRtree(lines).nearest(middle)
    along = shapely.line_locate_point(lines[source], middle)
    order = np.lexsort((along, source))
    source = source[order]
    return pieces[order], {field: values[source] for field, values in columns.items()}


def _joined(parts: Sequence[Geometries]) -> Geometries:
    return np.concatenate(parts) if parts else np.empty(0, dtype=object)
