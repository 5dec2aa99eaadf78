"""Parts of routes as geometries of QGIS, to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

if TYPE_CHECKING:
    from ..core.routes import Draft, RouteBook


def line_of(draft: Draft) -> QgsGeometry:
    """The whole walk."""
    return _geometry(draft.line())


def piece_of(draft: Draft, first: int, stop: int) -> QgsGeometry:
    """The passages from ``first`` up to ``stop``."""
    return _geometry(draft.piece(first, stop))


def locked_of(draft: Draft) -> QgsGeometry:
    """All that is locked."""
    import shapely

    return _geometry(shapely.multilinestrings(draft.network.lines[sorted(set(draft.rows[draft.locked]))]))


def road_of(book: RouteBook, row: int) -> QgsGeometry:
    """A stretch of road."""
    return _geometry(book.network.lines[row])


def start_of(draft: Draft) -> tuple[float, float]:
    """Where the walk begins and ends."""
    x, y = draft.network.points[draft.nodes()[0]].tolist()
    return x, y


def _geometry(shape: Any) -> QgsGeometry:
    import shapely

    geometry = QgsGeometry()
    if shape is not None and not shape.is_empty:
        geometry.fromWkb(shapely.to_wkb(shape))
    return geometry
