"""Where a component is, whatever shape it came as."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from ..model.i18n import tr


def dimension_of(shape: Any) -> int:
    """0 point, 1 line, 2 area; -1 nothing."""
    return -1 if shape is None else int(shapely.get_dimensions(shape))


def place_of(shape: Any) -> tuple[Any, str]:
    """The place of a component as a 2D point, and why it is not all there was; (None, why) without."""
    if shape is None or shapely.is_empty(shape):
        return None, tr("it has no place")
    flat = shapely.force_2d(shape)
    if not np.isfinite(shapely.get_coordinates(flat)).all():
        return None, tr("its coordinates are not numbers")
    if dimension_of(flat) > 0:
        return shapely.point_on_surface(flat), tr("a component is a point")
    if shapely.get_type_id(flat) == shapely.GeometryType.POINT:
        return flat, ""
    parts = shapely.get_parts(flat)
    if len(parts) > 1:
        return None, tr("it has several points")
    return parts[0], ""


def sound(shape: Any) -> Any:
    """A shape that can be written."""
    if shape is None or shapely.is_empty(shape):
        return None
    return shape if np.isfinite(shapely.get_coordinates(shape)).all() else None
