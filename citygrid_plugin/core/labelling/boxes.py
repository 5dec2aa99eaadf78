"""The box of a text on the ground: where a label stands, as geometry."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def directions(angle: Floats) -> tuple[Floats, Floats]:
    """Unit vectors (n, 2) along the text and up from it, for angles in degrees clockwise."""
    turn = -np.radians(angle)
    along = np.stack([np.cos(turn), np.sin(turn)], axis=-1)
    return along, np.stack([-along[..., 1], along[..., 0]], axis=-1)


def text_boxes(centre: Floats, angle: Floats, width: Floats, height: Floats) -> NDArray[np.object_]:
    """Rectangles of ``width`` × ``height`` metres about (n, 2) centres, turned clockwise by degrees."""
    return shapely.polygons(box_corners(centre, angle, width, height))


def box_corners(centre: Floats, angle: Floats, width: Floats, height: Floats) -> Floats:
    """(n, 4, 2) corners of the rectangles, the first at the foot of the text's beginning."""
    along, up = directions(np.asarray(angle, dtype=np.float64))
    along = along * (np.asarray(width)[..., None] / 2)
    up = up * (np.asarray(height)[..., None] / 2)
    return np.stack([centre - along - up, centre + along - up, centre + along + up, centre - along + up], 1)


def readable(angle: Floats) -> Floats:
    """The same direction of text as -90 < angle <= 90, so that it is not read upside down."""
    turned = np.mod(np.asarray(angle, dtype=np.float64), 180.0)
    return np.where(turned > 90.0, turned - 180.0, turned)
