"""The book of cases says the same as counting them one by one, and says it fast."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest

from citygrid_plugin.core.cases import Case, State, count
from citygrid_plugin.core.cases.alarm import Alarm
from citygrid_plugin.core.cases.book import CaseBook, CaseFilter, Look, Pile
from citygrid_plugin.core.cases.hot_spots import find_hot_spots

NOW = datetime(2026, 5, 20, 8, 0, tzinfo=timezone.utc)


def make_row(number: int, **given: object) -> tuple:
    base = Case(
        f"c{number:06d}", "event", "0101", "reported", None, False, "420102001001001", "Z1", "张三",
        NOW - timedelta(hours=1), NOW + timedelta(hours=1), None, "井盖丢失", 114.0, 30.0, None, 1, NOW,
    )  # fmt: skip
    return tuple(base._replace(**given))


def many(number: int, seed: int = 1) -> list[tuple]:
    chance = random.Random(seed)
    rows = []
    for one in range(number):
        state = chance.choice(list(State)).value
        done = state in ("closed", "void")
        rows.append(
            make_row(
                one,
                state=state,
                class_code=chance.choice(["0101", "0203", "0305"]),
                zone_code=chance.choice(["Z1", "Z2", None]),
                collector=chance.choice(["张三", "李四", None]),
                urgent=chance.random() < 0.05,
                reported_at=NOW - timedelta(minutes=chance.randrange(1, 900)),
                due_at=None if chance.random() < 0.1 else NOW + timedelta(minutes=chance.uniform(-300, 300)),
                closed_at=NOW if done else None,
                description=chance.choice(["井盖丢失", "路灯不亮 <b>", "Litter at the gate"]),
                x=None if chance.random() < 0.02 else 114 + chance.random(),
                y=30 + chance.random(),
            )
        )
    return rows


def test_counters_are_those_of_the_cases_one_by_one() -> None:
    rows = many(3000)
    book = CaseBook()
    book.put(rows)
    assert book.count(NOW.timestamp()) == count(map(Case._make, rows), NOW)
    book.put((*row[:3], "closed", *row[4:11], NOW, *row[12:]) for row in rows[:500])
    book.drop(row[0] for row in rows[400:700])
    left = [(*row[:3], "closed", *row[4:11], NOW, *row[12:]) for row in rows[:400]] + rows[700:]
    assert book.count(NOW.timestamp()) == count(map(Case._make, left), NOW)
    assert len(book) == len(left)
    book.put(many(200, seed=9))  # free places are used again
    assert len(book) == len(left)


@pytest.mark.parametrize("pile", list(Pile))
def test_filter_and_order(pile: Pile) -> None:
    rows = many(2000)
    book = CaseBook()
    book.put(rows)
    now = NOW.timestamp()
    found = [book.case(place) for place in book.select(CaseFilter(pile, class_code="0203"), now)]
    assert found
    number = len(found)
    expected = count((Case._make(row) for row in rows if row[2] == "0203"), NOW)
    assert number == {"open": expected.open, "all": expected.total}.get(
        pile.value, getattr(expected, pile.value, -1)
    )
    due = [
        case.due_at.timestamp() if case.due_at and case.open and case.state != "suspended" else np.inf
        for case in found
    ]
    assert due == sorted(due)


def test_text_zone_collector_extent() -> None:
    book = CaseBook()
    book.put(many(500))
    now = NOW.timestamp()

    def found(**wanted: object) -> list[Case]:
        return [book.case(place) for place in book.select(CaseFilter(Pile.ALL, **wanted), now)]

    assert {case.description for case in found(text="GATE litter")} == {"Litter at the gate"}
    (changed,) = (case for case in found(text="c000001"))
    book.put([tuple(changed._replace(description="something else"))])
    assert changed.case_id in {case.case_id for case in found(text="something ELSE")}
    assert changed.case_id not in {case.case_id for case in found(text="gate litter")}
    assert {case.zone_code for case in found(zone_code="Z2")} == {"Z2"}
    assert {case.collector for case in found(collector="李四")} == {"李四"}
    assert found(collector="nobody") == []
    inside = found(extent=(114.0, 30.0, 114.5, 30.5))
    assert inside and all(case.x <= 114.5 and case.y <= 30.5 for case in inside)


@pytest.mark.parametrize(
    "name", ["case_id", "class_code", "state", "zone_code", "reported_at", "description"]
)
def test_order_by_any_column(name: str) -> None:
    book = CaseBook()
    book.put(many(300))
    places = book.ordered_by(name, book.select(CaseFilter(Pile.ALL), NOW.timestamp()))
    values = [getattr(book.case(place), name) for place in places]
    filled = [value for value in values if value]
    assert filled == sorted(filled)
    assert len(places) == 300


def test_looks_change_with_time_alone() -> None:
    book = CaseBook()
    (place,) = book.put([make_row(1)])
    assert book.changed_looks(NOW.timestamp()) == [place]
    assert book.look(place) is Look.IN_TIME
    assert book.changed_looks(NOW.timestamp() + 1) == []
    assert book.changed_looks((NOW + timedelta(minutes=45)).timestamp()) == [place]
    assert book.look(place) is Look.SOON
    book.changed_looks((NOW + timedelta(minutes=61)).timestamp())
    assert book.look(place) is Look.OVERDUE
    book.put([make_row(1, urgent=True)])
    book.changed_looks((NOW + timedelta(minutes=61)).timestamp())
    assert book.look(place) is Look.URGENT_OVERDUE


def test_alarm_once_each_and_a_burst_once() -> None:
    alarm = Alarm(single=2, span=10)
    alarm.know(["old"])
    assert alarm.offer(["old"], 0) == 0
    assert alarm.offer(["a"], 0) == 1
    assert alarm.offer(["a", "b"], 1) == 1
    assert alarm.offer(["c", "d"], 2) == 0, "gathered"
    assert alarm.offer(["e"], 3) == 0
    assert alarm.due(9) == 0
    assert alarm.due(10) == 3
    assert alarm.due(11) == 0


def test_hot_spots_same_place_same_class() -> None:
    x = np.array([0.0, 5, 9, 1000, 1001, 1002, 1003, 3])
    y = np.zeros(8)
    classes = np.array([1, 1, 1, 2, 2, 2, 2, 2])
    spots = find_hot_spots(x, y, classes)
    assert [sorted(spot.members) for spot in spots] == [[3, 4, 5, 6], [0, 1, 2]]
    degrees = find_hot_spots(114 + x / 96_000, 30 + y, classes, degrees=True)
    assert [sorted(spot.members) for spot in degrees] == [[3, 4, 5, 6], [0, 1, 2]]
    assert find_hot_spots(np.zeros(0), np.zeros(0), np.zeros(0)) == []


def test_looks_are_told_in_portions() -> None:
    book = CaseBook()
    book.put(many(25))
    now = NOW.timestamp()
    told = [book.changed_looks(now, 10) for _ in range(4)]
    assert [len(one) for one in told] == [10, 10, 5, 0]
    assert sorted(place for one in told for place in one) == list(range(25))
    book.tell_all()
    assert len(book.changed_looks(now)) == 25
    book.drop([book.case(3).case_id])
    assert book.changed_looks(now) == []


def test_text_is_found_as_cases_come_and_change() -> None:
    book = CaseBook()
    wanted = CaseFilter(Pile.ALL, text="井盖 y")
    assert list(book.select(wanted, 0.0)) == []
    for number, text in enumerate(["井盖 x", "井盖 Y", "路灯 y"]):
        book.put([make_row(number, description=text)])
    assert book.select(wanted, 0.0).tolist() == [1]
    book.put([make_row(0, description="井盖 xy")])
    assert sorted(book.select(wanted, 0.0).tolist()) == [0, 1]
    assert book.select(CaseFilter(Pile.ALL, text="井盖 xy"), 0.0).tolist() == [0]


def test_texts_are_in_the_order_of_their_characters() -> None:
    texts = ["路灯", "井盖丢失", "", "a", "井盖", "Z", "😀", "井" * 40 + "b", "井" * 40]
    book = CaseBook()
    book.put([make_row(number, description=text) for number, text in enumerate(texts)])
    places = book.ordered_by("description", book.select(CaseFilter(Pile.ALL), NOW.timestamp()))
    found = [book.case(place).description for place in places]
    assert found[-1] == ""
    assert [text[:20] for text in found[:-1]] == sorted(text[:20] for text in texts if text)


def test_place_of_a_book_that_was_cleared_is_free() -> None:
    book = CaseBook()
    (place,) = book.put([make_row(1)])
    book.clear()
    assert book.row(place) is None and book.case(place) is None
