"""Sound coverages made up from a seed, and ways to damage them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import MultiPolygon, Point, Polygon

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.topology.subject import Subject

CRS = "EPSG:4547"
WEST, SOUTH, WIDTH, HEIGHT = 500_000.0, 3_380_000.0, 400.0, 300.0
COMMUNITIES = ("420102001001", "420102001002")


@dataclass
class Town:
    """Cells (n,), the community of each, and which of them were damaged."""

    cells: list[shapely.Geometry]
    home: list[int]
    outlines: NDArray[np.object_]
    codes: list[object]
    damaged: set[int] = field(default_factory=set)

    def subject(self, with_community: bool = False, order: Sequence[int] | None = None) -> Subject:
        """The town as a repair takes it; feature ids go with the cells whatever their order."""
        rows = np.array(order if order is not None else range(len(self.cells)), dtype=np.intp)
        geometry = np.empty(len(self.cells), dtype=object)
        geometry[:] = self.cells
        columns = {
            "code": np.array([*self.codes, None], dtype=object)[:-1],
            "area_m2": shapely.area(geometry),
            "start_date": np.full(len(geometry), "20260101", dtype=object),
        }
        fids = np.arange(1, len(geometry) + 1, dtype=np.int64)
        community = FeatureTable.of(
            "community", list(self.outlines), code=np.array(COMMUNITIES, dtype=object)
        )
        return Subject(
            CRS,
            FeatureTable("unit_grid", geometry, fids, columns).take(rows),
            community if with_community else None,
        )


def town(seed: int, count: int = 24) -> Town:
    """A town of two communities with ``count`` cells or so, sound to the last bit."""
    rng = np.random.default_rng(seed)
    x0, y0, x1, y1 = WEST, SOUTH, WEST + WIDTH, SOUTH + HEIGHT
    seeds = rng.uniform((x0, y0), (x1, y1), (count, 2))
    rim = shapely.box(x0, y0, x1, y1)
    middle = [
        (x0 + WIDTH * share, y)
        for share, y in zip(rng.uniform(0.4, 0.6, 4), np.linspace(y0, y1, 4), strict=True)
    ]
    ridges = shapely.voronoi_polygons(shapely.multipoints(seeds), only_edges=True, extend_to=rim)
    lines = [
        shapely.segmentize(shapely.intersection(ridges, rim), 25.0),
        rim.boundary,
        shapely.LineString(middle),
    ]
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(lines)]))
    west = Polygon([(x0, y0), *middle, (x0, y1)])
    in_west = shapely.intersects(shapely.point_on_surface(faces), west)
    # Crumbs that a ridge leaves along the border are no cells.
    while (crumbs := np.flatnonzero(shapely.area(faces) < 150.0)).size or _thin(faces).any():
        crumb = int(crumbs[0]) if crumbs.size else int(np.flatnonzero(_thin(faces))[0])
        same = np.flatnonzero((in_west == in_west[crumb]) & (np.arange(len(faces)) != crumb))
        shared = shapely.length(shapely.intersection(faces[same], faces[crumb]))
        heir = same[int(np.argmax(shared))]
        faces[heir] = shapely.coverage_union_all(faces[[heir, crumb]])
        faces, in_west = np.delete(faces, crumb), np.delete(in_west, crumb)
    if _crowded(faces):  # the seeds lie badly
        return town(seed + 100_003, count)
    order = np.lexsort(shapely.bounds(faces).T)
    faces, home = faces[order], np.where(in_west[order], 0, 1)
    outlines = np.array([shapely.coverage_union_all(faces[home == k]) for k in (0, 1)], dtype=object)
    numbers = [0, 0]
    codes: list[object] = []
    for k in home.tolist():
        numbers[k] += 1
        codes.append(f"{COMMUNITIES[k]}{numbers[k]:03d}")
    return Town(list(faces), home.tolist(), _flat(outlines), codes)


def _crowded(faces: NDArray[np.object_]) -> bool:
    """Whether vertices are so near to each other or to edges that they may be taken for one."""
    points = np.unique(shapely.get_coordinates(faces), axis=0)
    near_edge = shapely.STRtree(shapely.boundary(faces)).query(
        shapely.points(points), predicate="dwithin", distance=1.0
    )
    on_edge = shapely.STRtree(shapely.boundary(faces)).query(shapely.points(points), predicate="intersects")
    return bool(cKDTree(points).query_pairs(1.0)) or near_edge.shape != on_edge.shape


def _thin(faces: NDArray[np.object_]) -> NDArray[np.bool_]:
    return shapely.is_empty(shapely.buffer(faces, -1.5))


def _flat(outlines: NDArray[np.object_]) -> NDArray[np.object_]:
    return np.array([shapely.get_parts(each)[0] for each in outlines], dtype=object)


def move_vertex(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])
    at = int(rng.integers(1, len(ring) - 1))
    angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.02, 0.4)
    ring[at] += reach * np.array([np.cos(angle), np.sin(angle)])
    _set(made, row, Polygon(ring))


def drop_vertex(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])[:-1]
    if len(ring) > 5:
        _set(made, row, Polygon(np.delete(ring, int(rng.integers(0, len(ring))), axis=0)))


def insert_vertex(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])
    at = int(rng.integers(0, len(ring) - 1))
    off = rng.choice([0.0, 1e-4, 0.2]) * rng.choice([-1, 1])
    step = ring[at + 1] - ring[at]
    side = np.array([-step[1], step[0]]) / np.hypot(*step)
    _set(
        made,
        row,
        Polygon(np.insert(ring, at + 1, ring[at] + step * rng.uniform(0.2, 0.8) + side * off, axis=0)),
    )


def bulge(made: Town, row: int, rng: np.random.Generator) -> None:
    _set(made, row, made.cells[row].union(_disc(made, row, rng)))


def bite(made: Town, row: int, rng: np.random.Generator) -> None:
    _set(made, row, made.cells[row].difference(_disc(made, row, rng)))


def grow(made: Town, row: int, rng: np.random.Generator) -> None:
    _set(made, row, made.cells[row].buffer(rng.uniform(0.1, 3.0), join_style="mitre"))


def shrink(made: Town, row: int, rng: np.random.Generator) -> None:
    _set(made, row, made.cells[row].buffer(-rng.uniform(0.1, 3.0), join_style="mitre"))


def shift(made: Town, row: int, rng: np.random.Generator) -> None:
    _set(made, row, shapely.transform(made.cells[row], lambda points: points + rng.uniform(-2, 2, 2)))


def spike(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])
    at = int(rng.integers(0, len(ring) - 1))
    step = ring[at + 1] - ring[at]
    side = np.array([-step[1], step[0]]) / np.hypot(*step) * rng.choice([-1, 1])
    base = ring[at] + step * 0.5
    tip = [base, base + side * rng.uniform(3, 12), base + step * 1e-3]
    _set(made, row, Polygon(np.insert(ring, at + 1, tip, axis=0)))


def repeat_vertex(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])
    at = int(rng.integers(0, len(ring) - 1))
    _set(made, row, Polygon(np.insert(ring, at + 1, ring[at], axis=0)))


def fold(made: Town, row: int, rng: np.random.Generator) -> None:
    ring = shapely.get_coordinates(made.cells[row])[:-1]
    at = int(rng.integers(0, len(ring) - 1))
    ring[[at, at + 1]] = ring[[at + 1, at]]
    _set(made, row, Polygon([*ring, ring[0]]))


def scatter(made: Town, row: int, rng: np.random.Generator) -> None:
    """A cell gets a piece of another far away."""
    others = [k for k, cell in enumerate(made.cells) if not cell.intersects(made.cells[row])]
    if not others or not _plain(made, row):
        return
    other = int(rng.choice(others))
    piece = made.cells[other].representative_point().buffer(4.0, quad_segs=2)
    if not made.cells[other].buffer(-1).contains(piece):
        return
    _set(made, other, made.cells[other].difference(piece))
    _set(made, row, MultiPolygon([made.cells[row], piece]))


def twin(made: Town, row: int, rng: np.random.Generator) -> None:
    made.cells.append(made.cells[row])
    made.home.append(made.home[row])
    made.codes.append(f"{COMMUNITIES[made.home[row]]}{900 + len(made.cells)}")
    made.damaged |= {row, len(made.cells) - 1}


DAMAGE: tuple[Callable[[Town, int, np.random.Generator], None], ...] = (
    move_vertex,
    drop_vertex,
    insert_vertex,
    bulge,
    bite,
    grow,
    shrink,
    shift,
    spike,
    repeat_vertex,
    fold,
    scatter,
    twin,
)


def damage(made: Town, seed: int, kinds: Sequence[Callable[[Town, int, np.random.Generator], None]]) -> Town:
    """The town with one damage of each kind given, each to a cell of its own that is whole."""
    rng = np.random.default_rng(seed)
    for kind in kinds:
        whole = [row for row in range(len(made.cells)) if row not in made.damaged and _plain(made, row)]
        if whole:
            kind(made, int(rng.choice(whole)), rng)
    return made


def _disc(made: Town, row: int, rng: np.random.Generator) -> Polygon:
    x, y = shapely.get_coordinates(made.cells[row].exterior.interpolate(rng.uniform(), normalized=True))[0]
    return Point(x, y).buffer(rng.uniform(0.3, 4.0), quad_segs=3)


def _plain(made: Town, row: int) -> bool:
    cell = made.cells[row]
    return cell.geom_type == "Polygon" and not cell.interiors


def _set(made: Town, row: int, cell: shapely.Geometry) -> None:
    made.cells[row] = cell
    made.damaged.add(row)
