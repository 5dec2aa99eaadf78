"""Soundness: what every set of blocks promises, looked at again when it is finished."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon

from .coverage import Coverage
from .linework import PRECISION
from .solids import Solids, runs_through

#: An edge in a body counts from this depth …
_DEPTH = 0.05
#: … and this length on, m.
_LENGTH = 0.1


class DivisionFault(RuntimeError):
    """The division went wrong in a way that no input should bring about."""


def require_sound(coverage: Coverage, community: Polygon, solids: Solids) -> None:
    """Raise ``DivisionFault`` unless the faces cover the community and cut no building or compound."""
    faces = coverage.faces.polygons
    lost = community.area - float(shapely.area(faces).sum())
    if abs(lost) > PRECISION * community.length:
        raise DivisionFault(f"blocks miss {lost:.3f} m² of their community")
    if not shapely.coverage_is_valid(faces):
        raise DivisionFault("blocks overlap or do not share their points")
    cut = cut_bodies(coverage.work.lines(), solids.all())
    if len(cut):
        raise DivisionFault(f"edges cut {len(cut)} bodies, one at {cut[0].representative_point().wkt}")


def cut_bodies(lines: NDArray[np.object_], bodies: NDArray[np.object_]) -> NDArray[np.object_]:
    """The bodies that lines run through deeper than 5 cm for more than 10 cm."""
    line, body = runs_through(lines, bodies)
    met, index = np.unique(body, return_inverse=True)
    cores = shapely.buffer(bodies[met], -_DEPTH, quad_segs=1)
    length = shapely.length(shapely.intersection(lines[line], cores[index]))
    return bodies[met[np.bincount(index, weights=length, minlength=len(met)) > _LENGTH]]
