"""Blocks of the street network, of which stand-in communities are made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.progress import Progress, check_cancelled
from .rules import BORDER_STREETS

#: A street that ends this near (m) to the rim of the data is led on to it.
_RIM_REACH = 150.0
#: A street that ends this near (m) to another one meets it.
_UNDERSHOOT = 1.0
#: Water of at least this many m² bounds faces of its own.
_BROAD_WATER = 20_000.0
#: Ground between streets that is nowhere this wide (m) is a strip between two carriageways.
_STRIP_WIDTH = 30.0
#: A face less compact (Polsby-Popper) than this and larger (m²) than this is cut to the water, by
#: lines of this length (m) at most.
_COMPACT = 0.2
_LARGE_FACE = 100_000.0
_WATER_REACH = 400.0
#: Strips go to the side that lies farthest this way, so that a border keeps to one carriageway.
_TO_SIDE = np.array([-0.37, 0.93])


@dataclass(frozen=True)
class Blocks:
    """``faces``: Polygons of one coverage. For each pair of neighbours ``borders`` is the length of
    their border in metres and ``edges`` how readily they are joined: that length, each metre less
    by what the street on it is worth. ``strips``: pairs (strip between two carriageways, block
    beside it that takes it)."""

    faces: NDArray[np.object_]
    edges: dict[tuple[int, int], float]
    borders: dict[tuple[int, int], float]
    strips: tuple[tuple[int, int], ...]


def street_blocks(
    road: FeatureTable,
    building: FeatureTable,
    water: FeatureTable,
    coast: NDArray[np.object_],
    progress: Progress,
) -> Blocks:
    """The blocks between the streets of ``BORDER_STREETS``, broad water and the rim of the data.

    All layers in one metric CRS; vertices lie on a grid of 1 mm. Where a street runs into a
    building that piece bounds nothing. ``coast`` are coastlines as OpenStreetMap draws them,
    with the sea on the right: the sea is no block, nor is open water. The same streets in any
    order give the same blocks.
    """
    worth = np.array([BORDER_STREETS.get(str(value), 0.0) for value in road.column("class")])
    streets, worth = road.geometry[worth > 0], worth[worth > 0]
    everything = np.concatenate([streets, building.geometry])
    hull = shapely.boundary(shapely.convex_hull(shapely.multipoints(shapely.get_coordinates(everything))))
    broad = water.geometry[shapely.area(water.geometry) >= _BROAD_WATER]
    others = np.array([hull, *shapely.boundary(broad), *_led_on(streets, hull), *coast], dtype=object)
    net = _Net.of(streets, worth, others, building.geometry)
    check_cancelled(progress)
    across = net.across_strips(_strips(net.faces, building.geometry))
    across = np.concatenate([across, net.to_the_water(building.geometry)])
    if len(across):  # as willingly crossed by a community as a border of the first rank is not
        streets = np.concatenate([streets, across])
        worth = np.concatenate([worth, np.ones(len(across))])
        net = _Net.of(streets, worth, others, building.geometry)
        check_cancelled(progress)
    keep = ~(_open_water(net.faces, building.geometry, water.geometry) | _sea(net.faces, coast))
    return net.blocks(keep, _strips(net.faces, building.geometry))


@dataclass(frozen=True)
class _Net:
    """Noded street pieces with what each is worth as a border, and the faces between them; the
    k-th piece with two faces is ``shared[k]`` and has ``sides[k]``."""

    pieces: NDArray[np.object_]
    value: NDArray[np.float64]
    faces: NDArray[np.object_]
    shared: NDArray[np.intp]
    sides: NDArray[np.intp]

    @classmethod
    def of(
        cls,
        streets: NDArray[np.object_],
        worth: NDArray[np.float64],
        others: NDArray[np.object_],
        buildings: NDArray[np.object_],
    ) -> _Net:
        """Node the lines; leave out what runs through buildings; find the faces."""
        pieces = shapely.normalize(shapely.get_parts(shapely.union_all([*streets, *others], grid_size=0.001)))
        pieces = pieces[np.argsort(shapely.to_wkb(pieces))]
        value = _street_worth(pieces, streets, worth)
        use = (value == 0) | ~_inside_buildings(pieces, buildings)
        pieces, value = pieces[use], value[use]
        faces = shapely.get_parts(shapely.polygonize(pieces))
        faces = faces[np.argsort(shapely.to_wkb(shapely.normalize(faces)))]
        middle = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
        piece, face = shapely.STRtree(faces).query(middle, predicate="dwithin", distance=0.001)
        order = np.lexsort((face, piece))
        piece, face = piece[order], face[order]
        first = np.flatnonzero(piece[1:] == piece[:-1])
        return cls(pieces, value, faces, piece[first], np.column_stack([face[first], face[first + 1]]))

    def across_strips(self, strips: NDArray[np.bool_]) -> NDArray[np.object_]:
        """Lines straight across every strip from each junction on its rim to the other side."""
        lines = []
        for strip in np.flatnonzero(strips):
            mine = self.pieces[self.shared[(self.sides == strip).any(axis=1)]]
            if len(mine) < 2:
                continue
            ends = np.column_stack([shapely.get_point(mine, 0), shapely.get_point(mine, -1)])
            for end in np.unique(shapely.to_wkb(ends)):
                junction = shapely.from_wkb(end)
                far = mine[shapely.distance(mine, junction) > 0.001]
                line = shapely.shortest_line(junction, shapely.union_all(far)) if len(far) else None
                if line is not None and line.length <= 2 * _STRIP_WIDTH:
                    lines.append(line)
        return np.array([*lines, None], dtype=object)[:-1]

    def to_the_water(self, buildings: NDArray[np.object_]) -> NDArray[np.object_]:
        """Where a long drawn-out block lies between a street and the water: lines from the street's
        junctions straight to the water (or the rim), unless a building is in the way."""
        area, outline = shapely.area(self.faces), shapely.length(self.faces)
        drawn_out = (4 * np.pi * area / outline**2 < _COMPACT) & (area > _LARGE_FACE)
        lines = []
        for block in np.flatnonzero(drawn_out):
            mine = np.unique(self.shared[(self.sides == block).any(axis=1)])
            rim = shapely.boundary(self.faces[block])
            street = self.pieces[mine[self.value[mine] > 0]]
            bank = shapely.difference(rim, shapely.buffer(shapely.union_all(street), 0.01))
            if bank.is_empty or not len(street):
                continue
            ends = np.concatenate([shapely.get_point(street, 0), shapely.get_point(street, -1)])
            junctions = shapely.from_wkb(np.unique(shapely.to_wkb(ends)))
            lines.append(shapely.shortest_line(junctions, bank))
        found = np.concatenate([np.empty(0, dtype=object), *lines])
        found = found[(shapely.length(found) > 1.0) & (shapely.length(found) <= _WATER_REACH)]
        blocked, _ = shapely.STRtree(buildings).query(found, predicate="intersects")
        return found[np.setdiff1d(np.arange(len(found)), blocked)]

    def blocks(self, keep: NDArray[np.bool_], strips: NDArray[np.bool_]) -> Blocks:
        """The faces to keep with what the merging wants to know of them."""
        number = np.cumsum(keep) - 1
        length = shapely.length(self.pieces)
        middle = shapely.get_coordinates(shapely.centroid(self.faces))
        edges: dict[tuple[int, int], float] = {}
        borders: dict[tuple[int, int], float] = {}
        beside: dict[int, dict[int, float]] = {}
        for piece, (one, other) in zip(self.shared.tolist(), self.sides.tolist(), strict=True):
            if not (keep[one] and keep[other]):
                continue
            pair = (int(number[one]), int(number[other]))
            borders[pair] = borders.get(pair, 0.0) + length[piece]
            edges[pair] = edges.get(pair, 0.0) + length[piece] * (1.02 - self.value[piece])
            if strips[one] != strips[other]:
                strip, block = (one, other) if strips[one] else (other, one)
                sides = beside.setdefault(strip, {})
                sides[block] = sides.get(block, 0.0) + length[piece]
        joins = []
        for strip, sides in sorted(beside.items()):
            along = [block for block, metres in sides.items() if metres >= 0.3 * max(sides.values())]
            best = max(along, key=lambda block: (float(middle[block] @ _TO_SIDE), -block))
            joins.append((int(number[strip]), int(number[best])))
        return Blocks(self.faces[keep], edges, borders, tuple(joins))


def _strips(faces: NDArray[np.object_], buildings: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which faces are the ground between two carriageways: narrow and with nothing on it."""
    narrow = shapely.is_empty(shapely.buffer(faces, -_STRIP_WIDTH / 2))
    narrow[narrow] = _covered(faces[narrow], buildings) < 0.02
    return narrow


def _led_on(streets: NDArray[np.object_], rim: shapely.Geometry) -> NDArray[np.object_]:
    """Where a street ends a little short of another street or of the rim: the line that leads on."""
    ends = np.concatenate([shapely.get_point(streets, 0), shapely.get_point(streets, -1)])
    owner = np.tile(np.arange(len(streets)), 2)
    tree = shapely.STRtree(streets)
    loose = np.bincount(tree.query(ends, predicate="dwithin", distance=0.002)[0], minlength=len(ends)) == 1
    ends, owner = ends[loose], owner[loose]
    end, street = tree.query(ends, predicate="dwithin", distance=_UNDERSHOOT)
    other = owner[end] != street
    to_street = shapely.shortest_line(ends[end[other]], streets[street[other]])
    to_rim = shapely.shortest_line(ends[shapely.dwithin(ends, rim, _RIM_REACH)], rim)
    return np.concatenate([to_street, to_rim])


def _street_worth(
    pieces: NDArray[np.object_], streets: NDArray[np.object_], worth: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What each piece is worth as a border: that of the street it is of, 0 if it is of none."""
    middle = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    piece, street = shapely.STRtree(streets).query(middle, predicate="dwithin", distance=0.01)
    value = np.zeros(len(pieces))
    np.maximum.at(value, piece, worth[street])
    return value


def _inside_buildings(pieces: NDArray[np.object_], buildings: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which pieces run through a building for more than half a metre."""
    piece, building = shapely.STRtree(buildings).query(pieces, predicate="intersects")
    inside = shapely.length(shapely.intersection(pieces[piece], buildings[building]))
    found = np.zeros(len(pieces), dtype=bool)
    found[piece[inside > 0.5]] = True
    return found


def _open_water(
    faces: NDArray[np.object_], buildings: NDArray[np.object_], waters: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """Which faces are a river or the sea: water for the most part and hardly anything built."""
    whole = shapely.get_parts(shapely.union_all(waters, grid_size=0.001))  # tiles of a river overlap
    wet = _covered(faces, whole)
    return (wet > 0.7) & (_covered(faces, buildings) < 0.02)


def _sea(faces: NDArray[np.object_], coast: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which faces lie to the right of the coastlines, by the length of coast on either side."""
    votes = np.zeros(len(faces))
    for side, vote in ((-1.0, 1.0), (1.0, -1.0)):
        for line in shapely.segmentize(coast, 20.0):
            ends = shapely.get_coordinates(line)
            ahead = np.diff(ends, axis=0)
            length = np.hypot(*ahead.T)
            ends, ahead, length = ends[:-1][length > 0], ahead[length > 0], length[length > 0]
            left = np.column_stack([-ahead[:, 1], ahead[:, 0]]) / length[:, None]
            beside = shapely.points(ends + ahead / 2 + side * 0.1 * left)
            point, face = shapely.STRtree(faces).query(beside, predicate="within")
            np.add.at(votes, face, vote * length[point])
    return votes > 0


def _covered(faces: NDArray[np.object_], others: NDArray[np.object_]) -> NDArray[np.float64]:
    """The share of each face that the other areas cover, where they overlap each by itself."""
    covered = np.zeros(len(faces))
    face, other = shapely.STRtree(others).query(faces, predicate="intersects")
    np.add.at(covered, face, shapely.area(shapely.intersection(faces[face], others[other])))
    return covered / shapely.area(faces)
