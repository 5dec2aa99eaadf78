"""Where the cells do not make up a coverage: patches of ground with no cell, two, or a wrong one.

Not ``topology.faults``, which tells a person which pairs of cells are at odds and takes vertices
1 µm apart for one: a repair needs the loose segments themselves that bound each patch, exact to
the last bit, the community each patch is in, and looks again at a few rows alone after every step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from shapely import STRtree

from .border import ON_BORDER, Border
from .inserting import insert_points, points_on_segments
from .loose import Segments, directed_segments, matched, point_keys

#: Loose segments this near (m) to faulty ground bound it: noding moves a point by less.
_BESIDE = 1e-6
#: A point of a face that lies on an outline is looked for anew so many times.
_TRIES = 6
#: Tangent of the angle between the sides of a notch: 15°.
_NOTCH = 0.268


@dataclass(frozen=True)
class FaultyGround:
    """What is wrong with a coverage, and the loose segments that take part in it.

    ``ground`` (g,): polygons with no cell, with several, or with one of another community;
    ``cells`` (g,): how many cells lie on each. ``beyond`` (g,): outside every community.
    ``loose``: the loose segments that bound such ground or have a neighbour's vertex on them;
    ``vertex`` (k, 2) and ``edge`` (k,) those vertices and rows of ``loose``. ``notches``: how many
    pairs of ``loose`` are the sides of a narrow notch in the outer border: no fault by itself,
    but where vertices that mean the same are apart it shows in nothing else.
    """

    ground: NDArray[np.object_]
    cells: NDArray[np.intp]
    beyond: NDArray[np.bool_]
    loose: Segments
    vertex: NDArray[np.float64]
    edge: NDArray[np.intp]
    notches: int = 0

    def __len__(self) -> int:
        return len(self.ground) + len(self.edge)

    def __bool__(self) -> bool:
        return bool(len(self) or self.notches)

    def only(self, ground: NDArray[np.bool_], edge: NDArray[np.bool_]) -> FaultyGround:
        """Some of the pieces of ground and of the vertices beside edges, and what bounds them."""
        points = point_keys(self.vertex[edge])
        loose = _beside(self.loose, self.ground[ground])
        loose[self.edge[edge]] = True
        loose |= np.isin(point_keys(self.loose.start), points) | np.isin(point_keys(self.loose.end), points)
        number = np.cumsum(loose) - 1
        return FaultyGround(
            self.ground[ground],
            self.cells[ground],
            self.beyond[ground],
            self.loose.take(loose),
            self.vertex[edge],
            number[self.edge[edge]],
        )

    def owners(self) -> NDArray[np.intp]:
        """The cells with a loose segment that should not be one, ascending."""
        return np.unique(self.loose.owner)


def find_faulty_ground(
    cells: NDArray[np.object_],
    border: Border | None,
    homes: NDArray[np.intp],
    on_edge: float,
    rows: NDArray[np.intp] | None = None,
    sound: NDArray[np.uint64] | None = None,
    every: Segments | None = None,
) -> FaultyGround:
    """Look for ground that does not have exactly one cell, the right one.

    ``homes`` (n,): the community of each cell, 0 for all without communities. ``on_edge``: a
    vertex this near (m) to a loose segment is meant to be on it. ``rows``: look only along the
    edges of these, of which the segments with keys in ``sound`` may be loose. ``every``: their
    segments, if they are at hand. Cells that are None are passed over.
    """
    every = every or directed_segments(cells if rows is None else cells[rows])
    if rows is not None:
        every = Segments(every.start, every.end, rows[every.owner])
    shared = matched(every)
    loose = every.take(~shared)
    if sound is not None:
        loose = loose.take(~np.isin(loose.keys(), sound))
    # Where lines cross is computed from them in this order: to the last bit the same every time.
    loose = loose.take(np.lexsort((loose.owner, *loose.end.T, *loose.start.T)))
    points = _unique(np.concatenate([loose.start, loose.end]))
    point, edge = points_on_segments(points, loose, on_edge)
    # Led through the vertices on them: a hair's breadth beside, faces would not close.
    lines = insert_points(loose, points, point, edge)
    if border is not None:
        lines = _with_seams(every, shared, lines, homes, border)
    ground, count, beyond = _bad_ground(cells, lines, border, homes, on_edge)
    bad = _beside(loose, ground)
    bad[edge] = True
    bad |= np.isin(point_keys(loose.start), point_keys(points[point]))
    bad |= np.isin(point_keys(loose.end), point_keys(points[point]))
    notches = _notches(loose)
    bad[notches] = True
    number = np.cumsum(bad) - 1
    return FaultyGround(
        ground, count, beyond, loose.take(bad), points[point], number[edge], len(notches) // 2
    )


def _with_seams(
    every: Segments, shared: NDArray[np.bool_], loose: Segments, homes: NDArray[np.intp], border: Border
) -> Segments:
    """Loose segments, and those between cells of different communities: they should follow outlines."""
    several = np.unique(homes[every.owner]).size > 1
    if not several:
        return loose
    rows = np.flatnonzero(shared)
    keys = every.take(rows).keys()
    order = np.argsort(keys, kind="stable")
    one, other = rows[order[0::2]], rows[order[1::2]]
    seam = one[homes[every.owner[one]] != homes[every.owner[other]]]
    seams = every.take(seam)
    return Segments(
        np.concatenate([loose.start, seams.start]),
        np.concatenate([loose.end, seams.end]),
        np.concatenate([loose.owner, seams.owner]),
    )


def _bad_ground(
    cells: NDArray[np.object_],
    lines: Segments,
    border: Border | None,
    homes: NDArray[np.intp],
    on_edge: float,
) -> tuple[NDArray[np.object_], NDArray[np.intp], NDArray[np.bool_]]:
    """The faces that the lines enclose and that do not have one cell of their community."""
    drawn = lines.lines()
    if border is not None:
        points = _unique(np.concatenate([lines.start, lines.end]))
        box = None if len(points) else np.zeros(4)
        drawn = np.concatenate([drawn, border.adapted(box, points)])
    faces = faces_of(drawn)
    places, where, row = _inner_places(faces, cells)
    count = np.bincount(where, minlength=len(faces))
    cell = np.full(len(faces), -1, dtype=np.intp)
    cell[where] = row
    community = np.zeros(len(faces), dtype=np.intp) if border is None else border.at(places)
    right = (count == 1) & (homes[cell] == community) | (count == 0) & (community < 0)
    if border is not None:
        # A hair's breadth along an outline is rounding, whoever has it.
        hair = 2.0 * shapely.area(faces) / np.maximum(shapely.length(faces), 1e-12) < max(ON_BORDER, on_edge)
        right |= hair & (border.distance(shapely.get_coordinates(places), ON_BORDER) <= ON_BORDER)
    bad = np.flatnonzero(~right)
    bad = bad[np.lexsort(shapely.bounds(faces[bad]).T)]
    return faces[bad], count[bad], community[bad] < 0


def _inner_places(
    faces: NDArray[np.object_], cells: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.intp], NDArray[np.intp]]:
    """A point inside each face and on no outline, and the (face, cell) pairs of the cells round it.

    As many cells lie on one spot of a face as on any other, but for shared edges within it.
    """
    tree = STRtree(cells)
    places = shapely.point_on_surface(faces)
    pieces = faces.copy()
    for _ in range(_TRIES):
        face, cell = tree.query(places, predicate="intersects")
        on_edge = ~shapely.contains_properly(cells[cell], places[face])
        if not on_edge.any():
            break
        again, first = np.unique(face[on_edge], return_index=True)
        beside = cell[on_edge][first]
        pieces[again] = shapely.intersection(pieces[again], cells[beside])
        places[again] = shapely.point_on_surface(pieces[again])
    return places, face, cell


def faces_of(lines: NDArray[np.object_], same_vertex: float = 0.0) -> NDArray[np.object_]:
    """The faces that lines enclose once they are cut where they cross.

    A crossing nearer than ``same_vertex`` m to a vertex is put into it.
    """
    if len(lines) == 0:
        return np.empty(0, dtype=object)
    noded = shapely.unary_union(lines)
    if same_vertex > 0.0:
        given = _unique(shapely.get_coordinates(lines))
        points = shapely.get_coordinates(noded)
        fresh = np.flatnonzero(~np.isin(point_keys(points), point_keys(given)))
        distance, nearest = cKDTree(given).query(points[fresh], distance_upper_bound=same_vertex)
        near = np.isfinite(distance)
        if near.any():
            points[fresh[near]] = given[nearest[near]]
            noded = shapely.unary_union(shapely.get_parts(shapely.set_coordinates(noded, points)))
    return shapely.get_parts(shapely.polygonize([noded]))


def _notches(loose: Segments) -> NDArray[np.intp]:
    """Rows of the pairs of segments of two cells that run out from one vertex in nearly one direction."""
    vertex = np.concatenate([loose.start, loose.end])
    away = np.concatenate([loose.end, loose.start]) - vertex
    row = np.tile(np.arange(len(loose)), 2)
    order = np.lexsort((row, point_keys(vertex)))
    keys = point_keys(vertex)[order]
    pair = np.flatnonzero(keys[1:] == keys[:-1])
    one, other = order[pair], order[pair + 1]
    dot = (away[one] * away[other]).sum(axis=1)
    cross = np.abs(away[one, 0] * away[other, 1] - away[one, 1] * away[other, 0])
    narrow = (loose.owner[row[one]] != loose.owner[row[other]]) & (dot > 0.0) & (cross < _NOTCH * dot)
    return np.concatenate([row[one[narrow]], row[other[narrow]]])


def _beside(loose: Segments, ground: NDArray[np.object_]) -> NDArray[np.bool_]:
    bad = np.zeros(len(loose), dtype=bool)
    if len(ground) and len(loose):
        _, row = STRtree(loose.lines()).query(ground, predicate="dwithin", distance=_BESIDE)
        bad[row] = True
    return bad


def _unique(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The points without repetition, by x, then y."""
    if len(points) == 0:
        return points
    order = np.lexsort((points[:, 1], points[:, 0]))
    points = points[order]
    return points[np.r_[True, (points[1:] != points[:-1]).any(axis=1)]]


def clusters(ground: NDArray[np.object_]) -> list[NDArray[np.intp]]:
    """Pieces of ground that touch belong together: rows of each group, groups by place."""
    if len(ground) == 0:
        return []
    one, other = STRtree(ground).query(ground, predicate="intersects")
    links = coo_array((np.ones(len(one)), (one, other)), shape=(len(ground), len(ground)))
    _, label = connected_components(links, directed=False)
    _, first = np.unique(label, return_index=True)
    order = np.argsort(label, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(label[order])) + 1)
    return [groups[k] for k in np.argsort(first, kind="stable").tolist()]
