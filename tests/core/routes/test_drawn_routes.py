"""Routes changed by hand: still one closed walk over every road, whatever is dragged where."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network
from citygrid_plugin.core.routes import (
    BookSettings,
    Draft,
    RouteBook,
    RouteSettings,
    plan_routes,
    route_table,
    timetable_table,
    turn_table,
)
from tests import patrol_town as town

HALF = town.COLUMNS * town.SIDE / 2


def planned(mode: PatrolMode = PatrolMode.WALKING, road: FeatureTable | None = None, **more):
    wishes = RouteSettings(patrol=PatrolSettings(mode=mode), **{"slots": False, **more})
    road = town.roads() if road is None else road
    network, _ = patrol_network(road, wishes.patrol)
    return plan_routes(network, town.zones(), wishes, town.grid())


def opened(plan, road: FeatureTable | None = None, **settings) -> RouteBook:
    road = town.roads() if road is None else road
    return RouteBook.open(route_table(plan), road, None, BookSettings(**settings))


@pytest.fixture(scope="module")
def book() -> RouteBook:
    return opened(planned())


def row_at(book: RouteBook, x: float, y: float) -> int:
    """The stretch nearest to a place of the town."""
    return int(np.argmin(shapely.distance(book.network.lines, shapely.Point(town.at(x, y)))))


def place(book: RouteBook, draft: Draft) -> list[float]:
    x, y = book.network.points[draft.nodes()[0]].tolist()
    return [x - town.WEST, y - town.SOUTH]


def same(one: Draft, other: Draft) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(other, name)) for name in ("rows", "forward", "locked")
    )


def test_the_layer_tells_the_walk_and_what_it_has_to_cover(book: RouteBook) -> None:
    plan = planned()
    for route in plan.routes:
        draft = book.draft(route.code)
        assert draft.rows.tolist() == route.tour.rows.tolist()
        assert draft.forward.tolist() == route.tour.forward.tolist()
        assert draft.required.tolist() == route.tour.required.tolist()
        assert (draft.lap, draft.service) == (route.tour.lap, route.tour.service)
        judged = book.judge(route.code, draft)
        assert (judged.over_m, judged.exact, judged.allowed) == (0.0, True, True)
        assert judged.minutes == pytest.approx(route.minutes(75.0), abs=1e-3)


def test_an_unchanged_route_is_written_as_it_was_planned(book: RouteBook) -> None:
    plan = planned()
    layer, turn, table = route_table(plan), turn_table(plan), timetable_table(plan)
    for row, code in enumerate(layer.columns["route_code"].tolist()):
        written = book.written(code, book.draft(code))
        assert shapely.equals_exact(written.line, layer.geometry[row])
        for name, value in written.values.items():
            assert value == pytest.approx(layer.columns[name][row], abs=2e-3), name
        for made, whole in ((written.turns, turn), (written.timetable, table)):
            mine = whole.take(np.flatnonzero(whole.columns["route_code"] == code))
            for name, column in mine.columns.items():
                told = made.columns[name].tolist()
                assert told == column.tolist() or told == pytest.approx(column.tolist(), abs=0.011), name
        assert written.rounds == {code: layer.columns["rounds"][row]}


def test_without_the_field_every_road_passed_has_to_stay() -> None:
    layer = route_table(planned())
    bare = {name: column for name, column in layer.columns.items() if name != "deadhead_at"}
    table = FeatureTable(layer.name, layer.geometry, layer.fids, bare)
    draft = RouteBook.open(table, town.roads()).draft("Z01-1")
    assert draft.required.tolist() == sorted(set(draft.rows.tolist()))
    assert not len(draft.left_out())


def test_a_passage_is_led_over_another_road_and_the_way_there_is_shortest(book: RouteBook) -> None:
    """A street of the neighbour's zone, from the street that leads to its end and back."""
    draft = book.draft("Z01-1")
    beside, street = row_at(book, HALF, 350), row_at(book, HALF + 50, 400)
    assert beside in draft.rows
    pulled = book.pull(draft, beside, keep=True).over(street)
    assert pulled is not None and pulled.draft.closed()
    assert pulled.draft.lap - draft.lap == 2 * 100_00, "there and back"
    assert street in pulled.draft.rows[pulled.first : pulled.stop]
    judged = book.judge("Z01-1", pulled.draft)
    assert judged.allowed and judged.over_m == 200.0
    assert judged.over == pytest.approx(200.0 / (draft.lap / 100))


def test_a_road_that_would_be_left_out_is_named(book: RouteBook) -> None:
    draft = book.draft("Z01-1")
    times = draft.times()
    row = next(int(row) for row in draft.required if times[row] == draft.need[row] == 1)
    far = row_at(book, HALF + 250, 50)
    pulled = book.pull(draft, row).over(far)
    assert pulled is not None and pulled.draft.closed()
    judged = book.judge("Z01-1", pulled.draft)
    assert not judged.allowed
    (warning,) = [one for one in judged.warnings if one.fatal]
    assert warning.rule == "LEFT_OUT" and str(book.network.name[row]) in warning.message
    kept = book.pull(draft, row, keep=True).over(far)
    assert kept is not None and book.judge("Z01-1", kept.draft).allowed


def test_what_is_not_needed_goes_with_the_passage(book: RouteBook) -> None:
    draft = book.draft("Z01-1")
    row = row_at(book, HALF + 50, 400)
    longer = book.pull(draft, row_at(book, HALF, 350), keep=True).over(row)
    assert longer is not None
    back = book.pull(longer.draft, row).over(row_at(book, HALF, 350))
    assert back is not None and back.draft.lap <= draft.lap + 200_00
    assert row not in back.draft.rows and not len(back.draft.left_out())


def test_locked_passages_stay_where_they_are(book: RouteBook) -> None:
    draft = book.draft("Z01-1")
    locked = draft.with_lock(draft.rows == draft.rows[3], True)
    with pytest.raises(InputError, match="locked"):
        book.pull(locked, int(draft.rows[3]))
    with pytest.raises(InputError, match="does not go there"):
        book.pull(draft, row_at(book, HALF + 350, 50))


def test_reversing_and_starting_elsewhere(book: RouteBook) -> None:
    draft = book.draft("Z01-1")
    back = draft.reversed()
    assert back.closed() and back.lap == draft.lap and same(back.reversed(), draft)
    assert back.rows.tolist() == draft.rows[::-1].tolist()
    for node in sorted(set(draft.nodes().tolist())):
        moved = draft.started_at(node)
        assert moved.closed() and moved.nodes()[0] == node and sorted(moved.rows) == sorted(draft.rows)
    assert same(draft.started_at(10**6), draft)
    first, stop = draft.loop_at(5)
    assert first <= 5 < stop
    turned = draft.reversed(first, stop)
    assert turned.closed() and turned.rows[first:stop].tolist() == draft.rows[first:stop][::-1].tolist()
    nodes = draft.nodes()
    other = next(place for place in range(1, len(draft)) if nodes[place] != nodes[0])
    with pytest.raises(InputError, match="does not end where it begins"):
        draft.reversed(0, other)


def one_way_town() -> FeatureTable:
    ring = [(0, 0), (200, 0), (200, 200), (0, 200), (0, 0)]
    lines = [shapely.LineString([town.at(*ring[side]), town.at(*ring[side + 1])]) for side in range(4)]
    return town.table(
        "road",
        [*lines, shapely.LineString([town.at(0, 0), town.at(200, 200)])],
        name=town.objects("南路", "东路", "北路", "西路", "斜街"),
        oneway=town.objects("yes", "yes", "yes", "yes", None),
    )


def test_a_cyclist_obeys_one_way_streets() -> None:
    road = one_way_town()
    plan = planned(PatrolMode.CYCLING, road)
    book = opened(plan, road, mode=PatrolMode.CYCLING)
    draft = book.draft("Z01-1")
    with pytest.raises(InputError, match="is a one-way street"):
        draft.reversed()
    for row in range(len(book.network)):
        for target in range(len(book.network)):
            pulled = book.pull(draft, row, keep=True).over(target)
            assert pulled is not None and pulled.draft.closed() and not len(pulled.draft.wrong_way())
    assert opened(plan, road).draft("Z01-1").reversed().closed(), "on foot they do not matter"


def holds(draft: Draft, rows: list[int], forward: list[bool]) -> bool:
    """Whether a walk goes these passages one after the other."""
    whole = list(zip(draft.rows.tolist(), draft.forward.tolist(), strict=True)) * 2
    part = list(zip(rows, forward, strict=True))
    return any(whole[place : place + len(part)] == part for place in range(len(draft)))


def test_optimised_round_what_is_locked(book: RouteBook) -> None:
    draft = book.draft("Z01-1")
    detour = book.pull(draft, row_at(book, HALF, 350), keep=True).over(row_at(book, HALF + 50, 400))
    assert detour is not None
    again, bound = book.optimised(detour.draft)
    assert again.lap == bound == draft.lap, "nothing is locked"
    mask = np.zeros(len(detour.draft), dtype=bool)
    mask[detour.first : detour.stop] = True
    locked = detour.draft.with_lock(mask, True)
    best, bound = book.optimised(locked)
    rows, forward = locked.rows[mask].tolist(), locked.forward[mask].tolist()
    assert holds(best, rows, forward) and best.closed() and not len(best.left_out())
    assert draft.lap < best.lap == bound <= locked.lap
    assert best.locked.sum() == mask.sum() and best.rows[best.locked].tolist() == rows
    assert best.nodes()[0] == draft.nodes()[0]
    everything = draft.with_lock(np.ones(len(draft), dtype=bool), True)
    assert book.optimised(everything) == (everything, draft.lap)


def test_several_locked_passages_keep_their_directions(book: RouteBook) -> None:
    draft = book.draft("Z01-1").reversed(*book.draft("Z01-1").loop_at(20))
    runs = [slice(2, 5), slice(9, 10), slice(15, 20), slice(len(draft) - 2, len(draft))]
    mask = np.zeros(len(draft), dtype=bool)
    for run in runs:
        mask[run] = True
    best, bound = book.optimised(draft.with_lock(mask, True))
    assert best.closed() and not len(best.left_out()) and bound <= best.lap <= draft.lap
    for run in runs:
        assert holds(best, draft.rows[run].tolist(), draft.forward[run].tolist())


def test_a_start_elsewhere_leaves_the_way_from_the_post_open(book: RouteBook) -> None:
    wishes = RouteSettings(slots=False)
    network, _ = patrol_network(town.roads(), wishes.patrol)
    plan = plan_routes(network, town.zones(), wishes, None, town.posts())
    with_post = opened(plan)
    draft = with_post.draft("Z01-1")
    moved = draft.started_at(int(draft.nodes()[4]))
    assert with_post.written("Z01-1", moved, moved=True).values["access_m"] is None
    assert "access_m" not in with_post.written("Z01-1", draft).values
    assert "access_m" not in book.written("Z01-1", book.draft("Z01-1"), moved=True).values


def test_laps_of_several_hours_are_timed_together() -> None:
    plan = planned(slots=True)
    book = opened(plan)
    codes = [route.code for route in plan.routes if route.zone_code == "Z01"]
    assert len(codes) > 1
    written = book.written(codes[0], book.draft(codes[0]))
    assert sorted(written.rounds) == sorted(codes)
    assert set(written.timetable.columns["route_code"]) == {
        code for code, count in written.rounds.items() if count
    }


def test_the_hours_of_duty_warn(book: RouteBook) -> None:
    from citygrid_plugin.core.routes import Shift

    short = opened(planned(), shift=Shift.parse("08:00-08:30"))
    rules = [one.rule for one in short.judge("Z01-1", short.draft("Z01-1")).warnings]
    assert rules == ["LAP_TOO_LONG", "PAST_SHIFT"]


def test_roads_that_have_changed_are_told(book: RouteBook) -> None:
    road = town.roads()
    fewer = road.take(np.arange(len(road) - 6))
    broken = RouteBook.open(route_table(planned()), fewer)
    with pytest.raises(InputError, match="Z02-1 is no closed walk over the roads"):
        broken.draft("Z02-1")
    twice = route_table(planned()).take(np.array([0, 0]))
    with pytest.raises(InputError, match="no code or share one"):
        RouteBook.open(twice, road)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_is_done_it_stays_a_closed_walk_and_what_it_says_is_so(book: RouteBook, data) -> None:
    draft = book.draft("Z02-1")
    size = len(book.network)
    for _ in range(data.draw(st.integers(1, 6))):
        act = data.draw(st.sampled_from(["pull", "detour", "turn", "start", "lock"]))
        at = data.draw(st.integers(0, len(draft) - 1))
        if act in ("pull", "detour"):
            if draft.locked[draft.rows == draft.rows[at]].all():
                continue
            pulled = book.pull(draft, int(draft.rows[at]), keep=act == "detour").over(
                data.draw(st.integers(0, size - 1))
            )
            assert pulled is not None
            made = pulled.draft
            assert act != "detour" or not len(made.left_out())
        elif act == "turn":
            made = draft.reversed(*draft.loop_at(at))
        elif act == "start":
            made = draft.started_at(int(draft.nodes()[at]))
        else:
            made = draft.with_lock(draft.rows == draft.rows[at], data.draw(st.booleans()))
        assert made.closed()
        line = made.line()
        assert line.coords[0] == line.coords[-1]
        assert line.length == pytest.approx(made.lap / 100, abs=0.01 * len(made))
        passed = {tuple(sorted(book.network.ends[row].tolist())) for row in made.rows.tolist()}
        wanted = {tuple(sorted(book.network.ends[row].tolist())) for row in made.required.tolist()}
        assert bool(wanted - passed) <= bool(len(made.left_out()))
        assert book.judge("Z02-1", made).allowed == (len(made.left_out()) == 0)
        if not len(made.left_out()):
            draft = made
    best, bound = book.optimised(draft, 0.5)
    assert best.closed() and not len(best.left_out()) and bound <= best.lap
    assert sorted(best.rows[best.locked]) == sorted(draft.rows[draft.locked])
