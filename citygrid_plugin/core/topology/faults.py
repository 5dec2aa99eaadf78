"""What is wrong where polygons meet: gaps, overlaps, duplicates, vertices on one side only.

The segments that match nothing (``segments``) divide the ground into faces. How many polygons
lie on a face is the same all over it, so one point of each tells: none is a gap, two or more
an overlap. Everything else is told from the few polygons around such faces. (What a repair
works on is ``repair.faulty_ground``.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from ..division.linework import segment_ends, unique_points
from ..model.progress import Progress, Silent, Span, check_cancelled
from .arrays import gathered, queried, queried_in_turn
from .segments import GRID, SegmentMatching, match_segments
from .solid import solid
from .waiting import waited_for

#: Ground smaller than this is rounding, m².
ROUNDING = 1e-6
#: What is computed may lie this far from where it is, m.
_NEAR = 10 * GRID
#: Overlays between two looks at whether the user wants to stop.
_BATCH = 5000
_LOOK = 100
#: Lines are joined before they are made faces if there are more, as in a layer wrong all over.
_MANY_LINES = 100_000


@dataclass(frozen=True)
class Faults:
    """What is wrong, each with the indices of the polygons concerned, ascending.

    ``gaps`` (g,) polygons of ground without a polygon and ``gap_cells`` those round each;
    ``overlaps`` (o,) ground and ``overlap_cells`` (o, 2) the pair on it; ``duplicates``: groups
    of polygons that are the same, which are no overlaps; ``vertices`` (v,) points where some of
    ``vertex_cells`` have a vertex on an edge of others that have none, outside gaps and overlaps.
    """

    gaps: NDArray[np.object_]
    gap_cells: list[NDArray[np.int64]]
    overlaps: NDArray[np.object_]
    overlap_cells: NDArray[np.int64]
    duplicates: list[NDArray[np.int64]]
    vertices: NDArray[np.object_]
    vertex_cells: list[NDArray[np.int64]]

    def cells(self) -> NDArray[np.int64]:
        """Indices, ascending, of all polygons concerned."""
        lists = [*self.gap_cells, self.overlap_cells.ravel(), *self.duplicates, *self.vertex_cells]
        return np.unique(np.concatenate([*lists, np.empty(0, dtype=np.int64)])).astype(np.int64)

    def __bool__(self) -> bool:
        return bool(len(self.gaps) or len(self.overlaps) or self.duplicates or len(self.vertices))


def find_faults(
    polygons: NDArray[np.object_],
    outline: NDArray[np.object_] | None = None,
    *,
    vertex_tolerance: float = 0.001,
    mended: bool = False,
    progress: Progress | None = None,
) -> Faults:
    """Everything that keeps (n,) polygons in metres from being a seamless coverage (无缝覆盖).

    ``polygons`` may hold None, empty, invalid (taken as ``solid`` does) and multipart ones.
    ``outline`` are the polygons that the others should fill (communities): ground of theirs
    without a polygon is a gap, inlets from outside too, unless it is narrower than
    ``vertex_tolerance`` (m) along their border, where vertices are only rounded onto a line.
    Without an outline gaps are ground that polygons close in. Ground below ``ROUNDING`` is no
    fault, however little the user tolerates. ``mended`` says that ``solid`` has been asked already.
    """
    progress = progress or Silent()
    if not mended:
        polygons, _ = solid(polygons, progress)
    if outline is not None:
        outline, _ = solid(outline, progress)
    matching = match_segments(polygons, progress=progress)
    # An edge of an outline is kept even where polygons end on it: beyond it lies other ground.
    border = match_segments(polygons[:0] if outline is None else outline, progress=progress)
    progress.set(0.3)
    faces = _faces(matching, border, progress)
    progress.set(0.5)
    point = _inside(faces)
    tree = STRtree(polygons)
    depth = _depth(tree, point, progress)
    bare = depth == 0
    if outline is not None:
        # The other way about: each large polygon is indexed once for all points.
        bare[
            np.setdiff1d(np.arange(len(point)), STRtree(point).query(outline, predicate="intersects")[1])
        ] = False
    gaps = _gaps(faces[bare], border, vertex_tolerance, progress)
    gap, cell = queried(tree, gaps, progress, "dwithin", _NEAR)
    gap_cells = gathered(gap, cell, len(gaps))
    progress.set(0.6)
    overlaps, pairs, duplicates = _overlaps(polygons, tree, faces[depth > 1], Span(progress, 0.6, 0.9))
    doubled = polygons[[group[0] for group in duplicates]]
    areas = _Areas(np.concatenate([gaps, overlaps, doubled]), [*gap_cells, *pairs, *duplicates])
    vertices, vertex_cells = _odd_vertices(matching, vertex_tolerance, areas, progress)
    progress.set(1.0)
    return Faults(gaps, gap_cells, overlaps, pairs, duplicates, vertices, vertex_cells)


def _faces(matching: SegmentMatching, border: SegmentMatching, progress: Progress) -> NDArray[np.object_]:
    """The polygons between the segments that are left over of polygons and of their outline."""
    lines = np.concatenate([matching.lines(), border.lines()])
    noded = waited_for(lambda: shapely.union_all(lines), progress)
    check_cancelled(progress)
    if shapely.get_num_geometries(noded) > _MANY_LINES:
        # Takes as long as it saves below, but lets go of Python's lock.
        noded = waited_for(lambda: shapely.line_merge(noded), progress)
        check_cancelled(progress)
    # Cannot be divided, since any face may lie in any other, and holds on to Python's lock:
    # some 0.1 s for 100,000 segments, a few seconds where all of a large layer is wrong.
    faces = shapely.get_parts(shapely.polygonize([noded]))
    check_cancelled(progress)
    return faces[shapely.area(faces) > ROUNDING / 1000]


def _inside(faces: NDArray[np.object_]) -> NDArray[np.object_]:
    """A point well inside each face."""
    points = shapely.point_on_surface(faces)
    # Where a face is pinched that may be on its edge.
    near = np.flatnonzero(shapely.dwithin(points, shapely.boundary(faces), GRID))
    points[near] = shapely.get_point(shapely.maximum_inscribed_circle(faces[near]), 0)
    return points


def _depth(tree: STRtree, points: NDArray[np.object_], progress: Progress) -> NDArray[np.int64]:
    """How many polygons of the tree lie on each of (n,) points."""
    return np.bincount(queried(tree, points, progress)[0], minlength=len(points))


def _gaps(
    empty: NDArray[np.object_], border: SegmentMatching, tolerance: float, progress: Progress
) -> NDArray[np.object_]:
    """The gaps that empty faces make together, without those that only run along the outline."""
    if not len(border):
        # Where a polygon ends it is on one side: no two empty faces have a common edge.
        return empty[shapely.area(empty) > ROUNDING]
    tree = STRtree(border.lines())
    some, _ = _along(empty, tree, tolerance, progress)
    # At most a border between two communities runs between two.
    gaps = shapely.get_parts(waited_for(lambda: shapely.union_all(empty[some]), progress))
    _, whole = _along(gaps, tree, tolerance, progress)
    narrow = 2 * shapely.area(gaps) <= tolerance * shapely.length(gaps)
    gaps = np.concatenate([empty[~some], gaps[~(whole & narrow)]])
    return gaps[shapely.area(gaps) > ROUNDING]


def _along(
    faces: NDArray[np.object_], border: STRtree, tolerance: float, progress: Progress
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether some of the outline of each face, and whether all of it, runs along the border."""
    start, end, face = segment_ends(shapely.get_exterior_ring(faces))
    # A strip may have all its corners on borders and yet run from one to another.
    samples = shapely.points(np.concatenate([start, (start + end) / 2]))
    beside = np.zeros(len(samples), dtype=bool)
    beside[queried(border, samples, progress, "dwithin", tolerance)[0]] = True
    number = np.bincount(np.tile(face, 2), weights=beside, minlength=len(faces))
    return number > 0, number == 2 * np.bincount(face, minlength=len(faces))


def _overlaps(
    polygons: NDArray[np.object_],
    tree: STRtree,
    faces: NDArray[np.object_],
    progress: Progress,
) -> tuple[NDArray[np.object_], NDArray[np.int64], list[NDArray[np.int64]]]:
    """Ground and pair of every overlap, and groups of equal polygons, told from faces that several cover."""
    face, cell = queried(tree, faces, progress)
    cells, cell = np.unique(cell, return_inverse=True)
    first_of = _first_alike(polygons[cells])
    once = np.flatnonzero(first_of == np.arange(len(cells)))
    alike = np.column_stack([cells[first_of], cells])[first_of != np.arange(len(cells))]
    on_face = csr_array((np.ones(len(cell)), (cell, face)), shape=(len(cells), len(faces)))[once]
    cells = cells[once]
    pairs, grounds = [np.empty((0, 2), dtype=np.int64)], [np.empty(0, dtype=object)]
    for one, other in queried_in_turn(STRtree(polygons[cells]), polygons[cells], progress):
        twice = one < other
        if twice.any():
            progress.set(one.max() / len(cells))
        for i, j in zip(*(_in_batches(rows[twice]) for rows in (one, other)), strict=True):
            check_cancelled(progress)
            together = on_face[i].multiply(on_face[j]).sum(axis=1) > 0
            pair = np.sort(np.column_stack([cells[i], cells[j]])[together], axis=1)
            ground = shapely.intersection(*polygons[pair.T])
            real = shapely.area(ground) > ROUNDING
            pairs.append(pair[real])
            grounds.append(ground[real])
    pair, ground = np.concatenate(pairs), _polygonal(np.concatenate(grounds))
    alone = shapely.area(polygons[pair]).sum(axis=1) - 2 * shapely.area(ground)
    same = alone <= ROUNDING
    groups = _groups(np.concatenate([pair[same], alike]))
    pair, ground = _with_alike(pair[~same], ground[~same], alike, progress)
    return ground, pair, groups


def _first_alike(polygons: NDArray[np.object_]) -> NDArray[np.int64]:
    """For each of (n,) polygons the first that is the same to the last bit, wherever its rings begin.

    Of a layer pasted a hundred times over itself, each pair of cells is looked at but once.
    """
    keys = shapely.to_wkb(shapely.normalize(shapely.force_2d(polygons)), byte_order=1).tolist()
    seen: dict[bytes, int] = {}
    return np.array([seen.setdefault(key, row) for row, key in enumerate(keys)], dtype=np.int64)


def _with_alike(
    pair: NDArray[np.int64], ground: NDArray[np.object_], alike: NDArray[np.int64], progress: Progress
) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """Overlaps, those of polygons ``alike`` (k, 2: the first, another) added, by pair."""
    others: dict[int, list[int]] = {}
    for first, other in alike.tolist():
        others.setdefault(first, [first]).append(other)
    if others and len(pair):
        pairs = []
        for row, (i, j) in enumerate(pair.tolist()):
            if row % _LOOK == 0:
                check_cancelled(progress)
            both = np.meshgrid(others.get(i, [i]), others.get(j, [j]))
            pairs.append(np.sort(np.column_stack([one.ravel() for one in both]), axis=1))
        ground = np.repeat(ground, [len(found) for found in pairs])
        pair = np.concatenate(pairs)
    order = np.lexsort(pair.T[::-1])
    return pair[order], ground[order]


def _in_batches(rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    return [rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH)]


def _polygonal(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Without the lines and points that an overlay may leave beside polygons; flat."""
    geometry = shapely.force_2d(geometry)
    mixed = np.flatnonzero(~np.isin(shapely.get_type_id(geometry), (3, 6)))
    parts, of_mixed = shapely.get_parts(geometry[mixed], return_index=True)
    flat = shapely.get_type_id(parts) == 3
    parts, of_mixed = parts[flat], of_mixed[flat]
    count = np.bincount(of_mixed, minlength=len(mixed))
    alone = count[of_mixed] == 1
    geometry[mixed[of_mixed[alone]]] = parts[alone]
    for number in np.flatnonzero(count != 1).tolist():
        geometry[mixed[number]] = shapely.multipolygons(parts[of_mixed == number])
    return geometry


def _groups(pairs: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """What pairs link together, each group ascending."""
    members, index = np.unique(pairs, return_inverse=True)
    if not len(members):
        return []
    links = coo_array((np.ones(len(pairs)), tuple(index.reshape(-1, 2).T)), shape=(len(members),) * 2)
    count, group = connected_components(links, directed=False)
    return gathered(group, members, count)


@dataclass(frozen=True)
class _Areas:
    """Gaps, overlaps and duplicates, and the cells of each: what explains an odd vertex."""

    ground: NDArray[np.object_]
    cells: list[NDArray[np.int64]]


def _odd_vertices(
    matching: SegmentMatching, tolerance: float, areas: _Areas, progress: Progress
) -> tuple[NDArray[np.object_], list[NDArray[np.int64]]]:
    """Vertices of some cells on an edge of others that lack them, and the cells on both sides."""
    start, end, owner = matching.start, matching.end, matching.owner
    corners, index = unique_points(np.concatenate([start, end]))
    check_cancelled(progress)
    ends = index.reshape(2, -1)
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    corner, line = queried(STRtree(lines), shapely.points(corners), progress, "dwithin", tolerance)
    check_cancelled(progress)
    within = (ends[:, line] != corner).all(axis=0)
    cells = int(owner.max(initial=-1)) + 1
    owned = np.unique(index * cells + np.tile(owner, 2))
    lacked = np.unique(corner[within] * cells + owner[line[within]])
    check_cancelled(progress)
    lacked = lacked[~np.isin(lacked, owned)]
    odd, place = np.unique(lacked // cells, return_inverse=True)
    owned = owned[np.isin(owned // cells, odd)]
    lacking = gathered(place, lacked % cells, len(odd))
    has = gathered(np.searchsorted(odd, owned // cells), owned % cells, len(odd))
    near, area = queried(STRtree(areas.ground), shapely.points(corners[odd]), progress, "dwithin", tolerance)
    around = gathered(near, area, len(odd))
    vertices, vertex_cells = [], []
    for vertex, have, lack, beside in zip(corners[odd], has, lacking, around, strict=True):
        for number in beside.tolist():
            if np.isin(have, areas.cells[number]).any():
                lack = np.setdiff1d(lack, areas.cells[number])  # noqa: PLW2901
        if len(lack):
            vertices.append(vertex)
            vertex_cells.append(np.union1d(have, lack))
    return shapely.points(np.reshape(vertices, (-1, 2))), vertex_cells
