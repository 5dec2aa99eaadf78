"""Where the vehicles of a fleet set out (驻点), and which roads are nearest to which."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra
from shapely.ops import substring

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..patrol_network.network import UNITS_PER_METRE, PatrolNetwork
from ..patrol_network.values import names_of, text_of

#: A depot farther than this from every road is told of, m.
FAR_M = 200.0
#: What the fleet of the only depot is called if it has no name.
_NAME = "F"


@dataclass(frozen=True)
class Depot:
    """A place of departure: ``doors`` are, by part of the network, the junction there and how far, in cm.

    ``home``: the part it is on. ``collectors``: names of those who go, in order.
    """

    name: str
    collectors: tuple[str, ...]
    doors: dict[int, tuple[int, int]]
    home: int


def with_junctions(network: PatrolNetwork, depot: FeatureTable | None) -> PatrolNetwork:
    """The network with a junction on the nearest road to each depot, where none is within a metre."""
    points = [] if depot is None else depot.geometry[shapely.get_dimensions(depot.geometry) == 0].tolist()
    for point in points:
        row = int(np.argmin(shapely.distance(network.lines, point)))
        along = float(shapely.line_locate_point(network.lines[row], point))
        if 1.0 <= along <= float(shapely.length(network.lines[row])) - 1.0:
            network = _split(network, row, along)
    return network


def _split(network: PatrolNetwork, row: int, along: float) -> PatrolNetwork:
    """A stretch in two, ``along`` m from its beginning; the second is the last of the network."""
    line = network.lines[row]
    whole = float(shapely.length(line))
    before = shapely.get_coordinates(substring(line, 0.0, along))
    after = shapely.get_coordinates(substring(line, along, whole))
    after[0] = before[-1]
    grown = network.take(np.append(np.arange(len(network)), row))
    node, last = len(network.points), len(network)
    grown.ends[row, 1] = grown.ends[last, 0] = node
    grown.lines[row], grown.lines[last] = shapely.LineString(before), shapely.LineString(after)
    length = int(network.length[row])
    grown.length[row] = min(max(1, round(along * UNITS_PER_METRE)), length - 1)
    grown.length[last] = length - grown.length[row]
    grown.seconds[row] = network.seconds[row] * along / whole
    grown.seconds[last] = network.seconds[row] - grown.seconds[row]
    return replace(grown, points=np.vstack([network.points, before[-1]]))


def depots_of(
    network: PatrolNetwork, table: FeatureTable | None, rows: NDArray[np.int64], problems: list[Problem]
) -> list[Depot]:
    """The depots of a fleet that patrols ``rows``, in order of their ids; tells what is wrong with them."""
    points = np.empty(0, dtype=np.int64)
    if table is not None:
        points = np.flatnonzero(shapely.get_dimensions(table.geometry) == 0)
        points = points[np.argsort(table.fids[points], kind="stable")]
        if not len(points):
            mend = tr("Give points that vehicles set out from, or leave the layer out.")
            raise InputError([Problem("DEPOT_MISSING", "post", tr("There is no depot."), mend)])
    parts = np.unique(network.part[rows]).tolist()
    if table is None or not len(points):
        nodes = np.unique(network.ends[rows[network.part[rows] == parts[0]]])
        middle = np.median(network.points[nodes], axis=0)
        inner = network.points[nodes[np.argmin(np.hypot(*(network.points[nodes] - middle).T))]]
        problems.append(
            Problem(
                "DEPOT_IN_THE_MIDDLE",
                "post",
                tr("No depot is given: the fleet sets out from the junction in the middle."),
                tr("Give a point layer of depots."),
                Severity.INFO,
            )
        )
        return [Depot(_NAME, (), _doors(network, inner, parts), int(parts[0]))]
    texts = [text_of(value) for value in table.column("zone_code")[points].tolist()]
    names = [
        text or (f"{_NAME}{number}" if len(points) > 1 else _NAME) for number, text in enumerate(texts, 1)
    ]
    found = []
    for number, row in enumerate(points.tolist()):
        name = names[number]
        if names.count(name) > 1:
            name = f"{name}-{names[: number + 1].count(name)}"
        doors = _doors(network, shapely.get_coordinates(table.geometry[row])[0], parts)
        home = min(parts, key=lambda part: (doors[part][1], part))
        found.append(Depot(name, tuple(names_of(table.column("collector")[row])), doors, int(home)))
        _tell(network, found[-1], rows, len(points), int(table.fids[row]), problems)
    return found


def _doors(
    network: PatrolNetwork, place: NDArray[np.float64], parts: list[int]
) -> dict[int, tuple[int, int]]:
    apart = np.hypot(*(network.points - place).T)
    doors = {}
    for part in parts:
        nodes = np.unique(network.ends[network.part == part])
        door = int(nodes[np.argmin(apart[nodes])])
        doors[int(part)] = (door, round(float(apart[door]) * UNITS_PER_METRE))
    return doors


def _tell(
    network: PatrolNetwork,
    depot: Depot,
    rows: NDArray[np.int64],
    count: int,
    fid: int,
    problems: list[Problem],
) -> None:
    far = depot.doors[depot.home][1] / UNITS_PER_METRE
    if far > FAR_M:
        message = tr("Depot {name} is {metres:.0f} m from every road to patrol.", name=depot.name, metres=far)
        mend = tr("Move it, or draw the road that leads there.")
        problems.append(Problem("DEPOT_OFF_ROAD", "post", message, mend, Severity.WARNING, (fid,)))
    cut_off = rows[network.part[rows] != depot.home]
    if len(cut_off) and count == 1:
        message = tr(
            "{metres:.0f} m of road cannot be reached from depot {name}; "
            "walks there begin at the junction nearest to it.",
            metres=network.metres(cut_off),
            name=depot.name,
        )
        mend = tr("Draw the missing connection, or give that part a depot of its own.")
        fids = tuple(sorted(set(network.road[cut_off].tolist())))
        problems.append(Problem("DEPOT_CUT_OFF", "road", message, mend, Severity.WARNING, fids))


def nearest_depot(network: PatrolNetwork, rows: NDArray[np.int64], depots: list[Depot]) -> NDArray[np.int64]:
    """Number of the depot (r,) that is nearest by road to each of ``rows``."""
    if len(depots) == 1:
        return np.zeros(len(rows), dtype=np.int64)
    graph = network.adjacency()
    far = np.full((len(depots), len(rows)), np.inf)
    for number, depot in enumerate(depots):
        for part, (door, access) in depot.doors.items():
            mine = np.flatnonzero(network.part[rows] == part)
            ways = dijkstra(graph, directed=False, indices=door)[network.ends[rows[mine]]].min(axis=1)
            far[number, mine] = ways + access
    return np.argmin(far, axis=0).astype(np.int64)
