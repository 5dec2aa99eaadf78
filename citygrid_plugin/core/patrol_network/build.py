"""From the layer of roads to a patrol network, and what is wrong with it."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, check_cancelled
from .network import UNITS_PER_METRE, PatrolNetwork
from .noding import Noded, join_ends, node
from .settings import PatrolMode, PatrolSettings
from .values import number_of, text_of

_FORWARD = frozenset({"yes", "true", "1", "t", "y", "是"})
_BACKWARD = frozenset({"-1", "reverse"})
_YES = frozenset({"yes", "true", "1", "t"})


def patrol_network(
    road: FeatureTable,
    settings: PatrolSettings | None = None,
    component: FeatureTable | None = None,
    progress: Progress | None = None,
) -> tuple[PatrolNetwork, list[Problem]]:
    """Make the patrol network of ``road`` (class, name, oneway, width_m, patrol_level), in a metric CRS.

    Lanes and footways are roads like any other. Fields ``layer``, ``bridge`` and ``tunnel``, where there
    are any, keep a bridge apart from what it crosses. ``component``: points with class_code,
    each of which takes its seconds on the nearest stretch. Returns the network and problems
    (warnings and infos: zero-length and duplicate roads, islands, one-way traps, components off
    every road). What cannot be reached stays in the network as a part of its own. Raises
    ``InputError`` where there is no road to patrol, ``Cancelled`` on request.
    """
    settings, progress = settings or PatrolSettings(), progress or Silent()
    settings.check()
    problems: list[Problem] = []
    progress.set(0.0, tr("Noding the roads"))
    lines, row = _usable(road, settings, problems)
    attributes = _attributes(road, settings)
    deck = _decks(road)[row]
    joined = join_ends(lines, deck, settings.snap_m)
    check_cancelled(progress)
    noded = node(joined, deck, attributes["same"][row], progress)
    progress.set(0.6, tr("Connecting the roads"))
    whose = row[noded.road]
    _tell_duplicates(noded, row, road, problems)
    one_way = _directions(noded, lines, attributes["one_way"][whose])
    network = _network(noded, whose, one_way, road, attributes)
    network = _parts(network, problems)
    check_cancelled(progress)
    if settings.mode is not PatrolMode.WALKING:
        network = _traps(network, settings.mode, problems)
    if component is not None and len(component):
        network = _with_components(network, component, settings, problems)
    progress.set(1.0)
    return network, problems


def _usable(
    road: FeatureTable, settings: PatrolSettings, problems: list[Problem]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Single lines of some length, of the roads that are patrolled; with the row of each."""
    kind = [text_of(value) for value in road.column("class").tolist()]
    wanted = np.array([one not in settings.left_out for one in kind], dtype=bool)
    _tell_not_driven(road, kind, settings, problems)
    rows = np.flatnonzero(wanted & (shapely.get_dimensions(road.geometry) == 1))
    parts, of = shapely.get_parts(shapely.force_2d(road.geometry[rows]), return_index=True)
    row = rows[of]
    whole = shapely.is_missing(road.geometry) | shapely.is_empty(road.geometry)
    short = np.flatnonzero(wanted & (whole | (shapely.length(road.geometry) < 0.01)))
    if len(short):
        problems.append(
            Problem(
                "ROAD_WITHOUT_LENGTH",
                "road",
                tr("{count} roads have no length and are left out.", count=len(short)),
                tr("Delete them, or draw them."),
                Severity.WARNING,
                tuple(road.fids[short].tolist()),
            )
        )
    good = shapely.length(parts) >= 0.01
    if not good.any():
        message, mend = (
            tr("There is no road to patrol."),
            tr("Give a line layer road; motorways are not patrolled."),
        )
        raise InputError([Problem("ROADS_MISSING", "road", message, mend)])
    # In an order that does not depend on that of the features.
    parts, row = parts[good], row[good]
    order = np.lexsort((shapely.to_wkb(parts), road.fids[row]))
    return parts[order], row[order]


def _attributes(road: FeatureTable, settings: PatrolSettings) -> dict[str, NDArray[Any]]:
    """What a stretch has of its road; ``same`` numbers roads that differ in none of it."""
    kind = np.array([text_of(value) for value in road.column("class").tolist()], dtype=object)
    name = np.array([text_of(value) for value in road.column("name").tolist()], dtype=object)
    one_way = np.zeros(len(road), dtype=np.int8)
    for number, value in enumerate(road.column("oneway").tolist()):
        text = text_of(value).lower()
        one_way[number] = 1 if text in _FORWARD else -1 if text in _BACKWARD else 0
    width = np.array([number_of(value) for value in road.column("width_m").tolist()], dtype=np.float64)
    wide = np.array([one in settings.both_sides for one in kind], dtype=bool) | (
        width >= settings.both_sides_width_m
    )
    # One carriageway of two is a side already.
    passes = np.where(wide & (one_way == 0), 2, 1).astype(np.int64)
    if settings.mode is PatrolMode.WALKING:
        one_way = np.zeros(len(road), dtype=np.int8)
    level = np.array([number_of(value) for value in road.column("patrol_level").tolist()])
    level = np.where(np.isin(level, (1, 2, 3)), level, 0).astype(np.int64)
    keys: dict[tuple[Any, ...], int] = {}
    rows = zip(
        kind.tolist(),
        name.tolist(),
        one_way.tolist(),
        passes.tolist(),
        level.tolist(),
        road.fids.tolist(),
        strict=True,
    )
    # A one-way street keeps to itself, for its direction is that of its own line.
    same = [keys.setdefault((*row[:5], row[5] if row[2] else 0), len(keys)) for row in rows]
    return {
        "kind": kind, "name": name, "one_way": one_way, "passes": passes, "level": level,
        "same": np.array(same, dtype=np.int64),
    }  # fmt: skip


def _decks(road: FeatureTable) -> NDArray[np.int64]:
    """The deck each road runs on: 0 is the ground."""
    layer = np.array([number_of(value) for value in road.column("layer").tolist()])
    bridge = np.array(
        [text_of(value).lower() in _YES for value in road.column("bridge").tolist()], dtype=bool
    )
    tunnel = np.array(
        [text_of(value).lower() in _YES for value in road.column("tunnel").tolist()], dtype=bool
    )
    return np.where(np.isfinite(layer), layer, np.where(bridge, 1, np.where(tunnel, -1, 0))).astype(np.int64)


def _tell_duplicates(
    noded: Noded, row: NDArray[np.int64], road: FeatureTable, problems: list[Problem]
) -> None:
    same = row[noded.again[:, 0]] == row[noded.again[:, 1]]
    worth = ~same & (noded.again_m >= 1.0)
    if worth.any():
        fids = sorted(set(road.fids[row[noded.again[worth].ravel()]].tolist()))
        problems.append(
            Problem(
                "ROAD_TWICE",
                "road",
                tr(
                    "{metres:.0f} m of road are drawn twice; they are patrolled once.",
                    metres=float(noded.again_m[worth].sum()),
                ),
                tr("Delete one of each two."),
                Severity.WARNING,
                tuple(fids),
            )
        )


def _directions(noded: Noded, lines: NDArray[np.object_], one_way: NDArray[np.int8]) -> NDArray[np.int8]:
    """One-way streets: the direction of each stretch against that of the road it was cut from."""
    found = one_way.copy()
    rows = np.flatnonzero(one_way)
    if len(rows):
        source = lines[noded.road[rows]]
        # Halfway and a little on: a ring begins and ends in one point.
        half = shapely.length(noded.lines[rows]) / 2
        here = shapely.line_locate_point(
            source, shapely.line_interpolate_point(noded.lines[rows], half * 0.98)
        )
        there = shapely.line_locate_point(
            source, shapely.line_interpolate_point(noded.lines[rows], half * 1.02)
        )
        found[rows] = np.where(there >= here, 1, -1) * one_way[rows]
    return found


def _network(
    noded: Noded,
    whose: NDArray[np.int64],
    one_way: NDArray[np.int8],
    road: FeatureTable,
    attributes: dict[str, NDArray[Any]],
) -> PatrolNetwork:
    first = shapely.get_coordinates(shapely.get_point(noded.lines, 0))
    last = shapely.get_coordinates(shapely.get_point(noded.lines, -1))
    middle = shapely.get_coordinates(shapely.line_interpolate_point(noded.lines, 0.5, normalized=True))
    order = np.lexsort((middle[:, 1], middle[:, 0], last[:, 1], last[:, 0], first[:, 1], first[:, 0]))
    lines, whose = noded.lines[order], whose[order]
    points, index = np.unique(np.vstack([first[order], last[order]]), axis=0, return_inverse=True)
    length = np.maximum(1, np.rint(shapely.length(lines) * UNITS_PER_METRE)).astype(np.int64)
    return PatrolNetwork(
        points,
        index.reshape(2, -1).T.astype(np.int64),
        lines,
        length,
        attributes["passes"][whose],
        one_way[order],
        np.zeros(len(lines)),
        attributes["name"][whose],
        attributes["kind"][whose],
        road.fids[whose],
        attributes["level"][whose],
        np.zeros(len(lines), dtype=np.int64),
    )


def _parts(network: PatrolNetwork, problems: list[Problem]) -> PatrolNetwork:
    """Number the connected parts by length, longest first, and tell of all but the first."""
    count = len(network.points)
    ones = np.ones(len(network), dtype=np.int8)
    graph = coo_matrix((ones, network.ends.T), shape=(count, count))
    _, label = connected_components(graph, directed=False)
    whose = label[network.ends[:, 0]]
    length = np.bincount(whose, weights=network.length)
    rank = np.empty(len(length), dtype=np.int64)
    rank[np.argsort(-length, kind="stable")] = np.arange(len(length))
    part = rank[whose]
    if (part > 0).any():
        problems.append(
            Problem(
                "ROAD_UNREACHABLE",
                "road",
                tr(
                    "{metres:.0f} m of road in {count} parts cannot be reached from the rest; "
                    "each part gets a route of its own.",
                    metres=network.metres(part > 0),
                    count=int(part.max()),
                ),
                tr("Draw the missing connection, or make sure that there is none."),
                Severity.WARNING,
                tuple(sorted(set(network.road[part > 0].tolist()))),
            )
        )
    return PatrolNetwork(**{**vars(network), "part": part})


def _tell_not_driven(
    road: FeatureTable, kind: list[str], settings: PatrolSettings, problems: list[Problem]
) -> None:
    """Footways and the like, which a car leaves to those who walk."""
    closed = settings.left_out - settings.not_patrolled
    rows = np.flatnonzero(np.array([one in closed for one in kind], dtype=bool))
    metres = float(shapely.length(road.geometry[rows]).sum())
    if metres > 0:
        message = tr("{metres:.0f} m of footway cannot be driven; no route has them.", metres=metres)
        mend = tr("Patrol them on foot.")
        fids = tuple(road.fids[rows].tolist())
        problems.append(Problem("ROAD_NOT_DRIVEN", "road", message, mend, Severity.WARNING, fids))


def _traps(network: PatrolNetwork, mode: PatrolMode, problems: list[Problem]) -> PatrolNetwork:
    """One-way streets that lead where no way leads back from are taken both ways: a bicycle is pushed."""
    count = len(network.points)
    forward, backward = network.one_way >= 0, network.one_way <= 0
    tails = np.concatenate([network.ends[forward, 0], network.ends[backward, 1]])
    heads = np.concatenate([network.ends[forward, 1], network.ends[backward, 0]])
    graph = coo_matrix((np.ones(len(tails), dtype=np.int8), (tails, heads)), shape=(count, count))
    _, strong = connected_components(graph, directed=True, connection="strong")
    trapped = (network.one_way != 0) & (strong[network.ends[:, 0]] != strong[network.ends[:, 1]])
    if not trapped.any():
        return network
    told = (
        tr("{metres:.0f} m of one-way street lead where no way leads back from; the bicycle is pushed there.")
        if mode is PatrolMode.CYCLING
        else tr("{metres:.0f} m of one-way street lead where no way leads back from; both ways are taken.")
    )
    problems.append(
        Problem(
            "ONE_WAY_TRAP",
            "road",
            told.format(metres=network.metres(trapped)),
            tr("Check the direction (oneway) of these roads."),
            Severity.WARNING,
            tuple(sorted(set(network.road[trapped].tolist()))),
        )
    )
    return PatrolNetwork(
        **{**vars(network), "one_way": np.where(trapped, 0, network.one_way).astype(np.int8)}
    )


def _with_components(
    network: PatrolNetwork, component: FeatureTable, settings: PatrolSettings, problems: list[Problem]
) -> PatrolNetwork:
    """Add the seconds of every component to the stretch it stands beside."""
    rows = np.flatnonzero(shapely.get_dimensions(component.geometry) == 0)
    seconds = np.array(
        [settings.seconds_for(text_of(code)) for code in component.column("class_code").tolist()]
    )
    found, stretch = STRtree(network.lines).query_nearest(
        component.geometry[rows], max_distance=settings.component_reach_m, all_matches=False
    )
    total = np.bincount(stretch, weights=seconds[rows[found]], minlength=len(network))
    far = np.setdiff1d(rows, rows[found])
    if len(far):
        problems.append(
            Problem(
                "COMPONENT_OFF_ROAD",
                "component",
                tr(
                    "{count} components are more than {metres:g} m from every road "
                    "and take no time of a patrol.",
                    count=len(far),
                    metres=settings.component_reach_m,
                ),
                tr("Draw the lanes and footways that lead there."),
                Severity.WARNING,
                tuple(component.fids[far].tolist()),
            )
        )
    return PatrolNetwork(**{**vars(network), "seconds": total})
