"""Faulty ground given to the cell that it fits best, and the cells there drawn anew."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .border import Border
from .faulty_ground import faces_of
from .loose import RingSegments, Segments, directed_segments, matched, point_keys

#: A cell that would lose more than this share of its ground to another keeps what is in dispute.
_MOST = 0.5
_ROUNDS = 4


@dataclass(frozen=True)
class Scene:
    """What decides who gets ground: n cells, their communities, target areas (m²) and rank.

    ``rank`` orders cells by code, then feature id: where nothing else decides, the lower gets
    the ground. ``homes`` are numbers of communities, 0 for all where there are none. Where
    lines cross nearer to a vertex than ``same_vertex`` (m) they meet in it. Corners sharper than
    ``spike`` (degrees) are spikes.
    """

    homes: NDArray[np.intp]
    target: NDArray[np.float64]
    rank: NDArray[np.intp]
    border: Border | None
    near_tie: float
    max_width: float
    same_vertex: float
    spike: float


@dataclass(frozen=True)
class Given:
    """Ground that one cell has alone now: its row, -1 for none, and the rows that had it before."""

    ground: shapely.Polygon
    row: int
    had: tuple[int, ...]


@dataclass(frozen=True)
class Redrawn:
    """What became of a group of faulty ground.

    ``cells``: new geometry by row. ``given``: who has each piece now; pieces nobody but a
    person may decide are not among them.
    """

    cells: dict[int, shapely.Polygon]
    given: list[Given]


def narrow(ground: shapely.Geometry, width: float) -> bool:
    """Whether ground is nowhere wider than ``width`` m: no larger circle fits in."""
    x0, y0, x1, y1 = shapely.bounds(ground)
    if min(x1 - x0, y1 - y0) <= width:
        return True
    if 4.0 * shapely.area(ground) / max(shapely.length(ground), 1e-12) > 2.0 * width:
        return False
    return 2.0 * shapely.length(shapely.maximum_inscribed_circle(ground, tolerance=width / 100)) <= width


def redraw(
    cells: NDArray[np.object_],
    members: NDArray[np.intp],
    ground: NDArray[np.object_],
    scraps: NDArray[np.object_],
    scene: Scene,
) -> Redrawn:
    """Resolve touching pieces of faulty ``ground`` (g,) among the cells ``members``.

    ``scraps``: those of the pieces that no outline of a cell bounds. ``members``: all rows of
    ``cells`` that meet the ground, valid polygons. Only the ground changes hands; cells that
    it does not touch are not in the result.
    """
    members = members[np.argsort(scene.rank[members], kind="stable")]
    face = _Faces.of(cells, members, ground, scraps, scene)
    owns = face.inside.copy()
    open_ground: list[int] = []
    cut_off: list[int] = []
    for index in np.flatnonzero(face.disputed).tolist():
        fits = face.homes[index] == scene.homes[members]
        having = face.inside[index]
        owns[index] = False
        # Cutting off, or filling, or moving across a border what is wide would be a matter of taste.
        if not (having & fits).any() and not narrow(face.polygons[index], scene.max_width):
            owns[index] = having
            continue
        (open_ground if face.homes[index] >= 0 else cut_off).append(index)
    placed = _give(face, owns, open_ground, members, scene)
    drawn, unions = {}, _unions(face, owns)
    for _ in range(_ROUNDS):
        scattered = _scraps(face, owns, unions, shapely.get_type_id(cells[members]) == 6)
        if not scattered:
            break
        placed |= _give(face, owns, scattered, members, scene)
        unions = _unions(face, owns)
    placed |= dict.fromkeys(cut_off, -1)
    for column, row in enumerate(members.tolist()):
        now = unions[column]
        if now is not None and not same_shape(now, cells[row]):
            drawn[row] = now
    given = [
        Given(face.polygons[index], row, tuple(members[face.inside[index]].tolist()))
        for index, row in sorted(placed.items())
    ]
    return Redrawn(drawn, given)


def same_shape(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    """Whether two geometries have the same vertices to the last bit, wherever their rings begin."""
    return bool(shapely.equals_identical(shapely.normalize(one), shapely.normalize(other)))


@dataclass(frozen=True)
class _Faces:
    """The ground of some cells, cut up along every line: f faces, m cells.

    ``inside`` (f, m); ``homes`` (f,) communities; ``disputed`` (f,) to be decided; ``one``,
    ``other``, ``length``: pairs of faces with a common edge, both ways, and its length.
    """

    polygons: NDArray[np.object_]
    inside: NDArray[np.bool_]
    homes: NDArray[np.intp]
    disputed: NDArray[np.bool_]
    one: NDArray[np.intp]
    other: NDArray[np.intp]
    length: NDArray[np.float64]
    areas: NDArray[np.float64]

    @classmethod
    def of(
        cls,
        cells: NDArray[np.object_],
        members: NDArray[np.intp],
        ground: NDArray[np.object_],
        scraps: NDArray[np.object_],
        scene: Scene,
    ) -> _Faces:
        chosen = cells[members]
        lines = [shapely.boundary(chosen), shapely.boundary(scraps)]
        if scene.border is not None:
            box = shapely.total_bounds(ground) + np.array([-1.0, -1.0, 1.0, 1.0])
            lines.append(scene.border.adapted(box, shapely.get_coordinates(np.concatenate(lines))))
        polygons = faces_of(np.concatenate(lines), scene.same_vertex)
        polygons = polygons[np.lexsort(shapely.bounds(polygons).T)]
        places = shapely.point_on_surface(polygons)
        inside = shapely.intersects(places[:, None], chosen[None, :])
        homes = np.zeros(len(polygons), dtype=np.intp) if scene.border is None else scene.border.at(places)
        disputed = shapely.intersects(places[:, None], ground[None, :]).any(axis=1)
        one, other, length = _shared(directed_segments(polygons))
        return cls(
            polygons,
            inside,
            homes,
            disputed,
            one,
            other,
            length,
            shapely.area(polygons),
        )

    def beside(self, index: int, owns: NDArray[np.bool_]) -> NDArray[np.float64]:
        """(m,) how long an edge each cell has in common with a face."""
        rows = self.one == index
        return np.asarray(self.length[rows] @ owns[self.other[rows]], dtype=float)


def _shared(segments: Segments) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Pairs of faces that share an edge, both ways, and the length of each segment of it."""
    rows = np.flatnonzero(matched(segments))
    keys = point_keys(segments.start[rows]) + point_keys(segments.end[rows])
    order = rows[np.argsort(keys, kind="stable")]
    one, other = segments.owner[order[0::2]], segments.owner[order[1::2]]
    length = np.hypot(*(segments.end - segments.start)[order[0::2]].T)
    return np.concatenate([one, other]), np.concatenate([other, one]), np.concatenate([length, length])


def _give(
    face: _Faces,
    owns: NDArray[np.bool_],
    ground: list[int],
    members: NDArray[np.intp],
    scene: Scene,
) -> dict[int, int]:
    """Give every face of ``ground`` to one cell, in ``owns``; the row each went to.

    Large ones first; what borders nobody waits until its neighbours have a cell. What nobody
    can take, or a person must decide, stays with those who have it.
    """
    given = {}
    waiting = sorted(
        ground, key=lambda index: (-face.areas[index], shapely.bounds(face.polygons[index]).tolist())
    )
    progressed = True
    while waiting and progressed:
        progressed = False
        for index in list(waiting):
            column = _best(face, owns, index, members, scene)
            if column is None:
                continue
            waiting.remove(index)
            progressed = True
            if column >= 0:
                owns[index, column] = True
                given[index] = int(members[column])
            else:
                owns[index] = face.inside[index]
    owns[waiting] = face.inside[waiting]
    return given


def _best(
    face: _Faces, owns: NDArray[np.bool_], index: int, members: NDArray[np.intp], scene: Scene
) -> int | None:
    """The column of the cell a face goes to; None: nobody borders it yet; -1: a person must decide."""
    fits = scene.homes[members] == face.homes[index]
    having = face.inside[index] & fits
    shared = face.beside(index, owns)
    area = face.areas @ owns
    if having.sum() > 1:
        whole = face.areas @ face.inside
        lost = having & (face.areas[index] > _MOST * whole)
        if lost.sum() > 1:
            return -1
        if lost.any():
            return int(np.flatnonzero(lost)[0])
        candidates = having
    else:
        candidates = fits & (shared > 0.0)
        if having.any():
            candidates |= having
    if not candidates.any():
        return None
    return _fittest(face, owns, index, members, scene, np.flatnonzero(candidates), shared, area)


def _fittest(
    face: _Faces,
    owns: NDArray[np.bool_],
    index: int,
    members: NDArray[np.intp],
    scene: Scene,
    columns: NDArray[np.intp],
    shared: NDArray[np.float64],
    area: NDArray[np.float64],
) -> int:
    """Of some cells the one with the longest edge, or nearly so and the area nearest to its target.

    Ground with a sharp tip goes to one that it makes no spike of, if there is one.
    """
    sharp = len(RingSegments.of(face.polygons[[index]]).spiky(scene.spike)) > 0
    rest = columns
    while len(rest):
        near = rest[shared[rest] >= scene.near_tie * shared[rest].max()]
        misfit = [
            abs(math.log(max(area[column] + face.areas[index], 1e-9) / scene.target[members[column]]))
            for column in near
        ]
        best = int(near[int(np.argmin(np.round(misfit, 9)))])
        if not sharp or not _makes_spike(face, owns, index, best, scene.spike):
            return best
        rest = rest[rest != best]
    return int(columns[np.argmax(shared[columns])])


def _makes_spike(face: _Faces, owns: NDArray[np.bool_], index: int, column: int, degrees: float) -> bool:
    mine = owns[:, column].copy()
    without = shapely.coverage_union_all(face.polygons[mine])
    mine[index] = True
    whole = shapely.coverage_union_all(face.polygons[mine])
    pair = np.array([without, whole], dtype=object)
    return RingSegments.of(pair).spiky(degrees).tolist() == [1]


def _unions(face: _Faces, owns: NDArray[np.bool_]) -> list[shapely.Geometry | None]:
    unions: list[shapely.Geometry | None] = []
    for column in range(owns.shape[1]):
        mine = face.polygons[owns[:, column]]
        union = shapely.coverage_union_all(mine) if len(mine) else None
        if union is not None and union.geom_type == "MultiPolygon" and len(union.geoms) == 1:
            union = union.geoms[0]
        unions.append(union)
    return unions


def _scraps(
    face: _Faces,
    owns: NDArray[np.bool_],
    unions: list[shapely.Geometry | None],
    multipart: NDArray[np.bool_],
) -> list[int]:
    """Take from each cell that fell apart all parts but the largest; returns the faces that are free now."""
    free = []
    for column, union in enumerate(unions):
        if union is None or union.geom_type != "MultiPolygon" or multipart[column]:
            continue
        parts = sorted(union.geoms, key=lambda part: (-part.area, part.bounds))
        mine = np.flatnonzero(owns[:, column])
        lost = mine[~shapely.intersects(shapely.point_on_surface(face.polygons[mine]), parts[0])]
        owns[lost, column] = False
        free += [index for index in lost.tolist() if not owns[index].any()]
    return free
