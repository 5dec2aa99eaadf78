"""A city's day, made up: cases are reported, handled, checked and closed. Or a real day once more."""

from __future__ import annotations

import heapq
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem
from ...core.model.progress import Progress, check_cancelled
from .writing import import_cases

#: How many cases come in each hour of the day, as weights: collectors are out from 7:15 to 20:15.
_DAY = (1, 1, 1, 1, 1, 2, 4, 14, 22, 24, 22, 18, 14, 18, 22, 22, 20, 18, 14, 10, 6, 3, 2, 1)
#: Time between steps, in minutes: least and most.
_STEPS = (
    ("accept", 1, 10),
    ("file", 2, 15),
    ("dispatch", 2, 20),
    ("handle", 5, 60),
    ("finish", 20, 300),
    ("check", 10, 150),
    ("close", 2, 30),
)
#: What is reported: codes of made-up classes, kind, text, how often, how often urgent.
_CLASSES = (
    ("0101", "component", "井盖丢失", 4, 0.6),
    ("0203", "component", "路灯不亮", 8, 0.02),
    ("0305", "component", "果皮箱破损", 8, 0.0),
    ("0101", "event", "暴露垃圾", 30, 0.0),
    ("0104", "event", "道路不洁", 20, 0.0),
    ("0201", "event", "非法小广告", 15, 0.0),
    ("0402", "event", "占道经营", 12, 0.0),
    ("0501", "event", "路面塌陷", 3, 0.8),
)


@dataclass(frozen=True)
class Pace:
    """How a day runs. ``speed``: minutes of it in one minute; ``cases``: in a whole day of it."""

    speed: float = 60.0
    cases: int = 3000
    seed: int = 1
    start_hour: float = 8.0


def places_in(connection: Any, number: int = 2000, seed: int = 1) -> list[tuple[float, float]]:
    """Longitudes and latitudes inside the zones, or the unit grid if there are none."""
    cursor = connection.cursor()
    for layer in ("zone", "unit_grid"):
        cursor.execute(
            "SELECT st_x(p.geom), st_y(p.geom) FROM (SELECT st_transform(st_union(geom), 4490) AS geom"  # nosec B608
            f" FROM citygrid.{layer}) area, st_dump(st_generatepoints(area.geom, %s, %s)) p",
            (number, seed),
        )
        found = [(float(x), float(y)) for x, y in cursor.fetchall()]
        if found:
            return found
    raise InputError(
        [
            Problem(
                "NO_PLACES",
                "zone",
                tr("The database has neither zones nor unit grids to put cases in."),
                tr("Load them with case_feed.py init --grid FILE, or give --bbox."),
            )
        ]
    )


def in_box(box: Sequence[float], number: int = 2000, seed: int = 1) -> list[tuple[float, float]]:
    """Places in a box west, south, east, north."""
    chance = random.Random(seed)  # nosec B311
    return [(chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3])) for _ in range(number)]


def reports(pace: Pace, places: Sequence[tuple[float, float]]) -> Iterator[tuple[float, dict[str, Any]]]:
    """Without end: when a case is reported, in minutes since the start, and what is said of it."""
    chance = random.Random(pace.seed)  # nosec B311
    weight = sum(_DAY)
    minute = 0.0
    while True:
        rate = pace.cases * _DAY[int(pace.start_hour + minute / 60) % 24] / weight / 60
        minute += chance.expovariate(rate)
        code, kind, text, _, urgent = chance.choices(_CLASSES, [one[3] for one in _CLASSES])[0]
        x, y = places[chance.randrange(len(places))]
        yield (
            minute,
            {
                "class_code": code,
                "kind": kind,
                "description": text,
                "urgent": chance.random() < urgent,
                "longitude": x + chance.gauss(0, 2e-4),
                "latitude": y + chance.gauss(0, 2e-4),
            },
        )


def simulate(
    connection: Any,
    pace: Pace,
    places: Sequence[tuple[float, float]],
    progress: Progress,
    seconds: float | None = None,
) -> dict[str, int]:
    """Let a day run for ``seconds`` of ours (None: until stopped); how many reports and steps there were.

    One in twelve is sent back once, one in thirty never finished, so that something gets overdue.
    """
    cursor = connection.cursor()
    chance = random.Random(pace.seed + 1)  # nosec B311
    to_come = reports(pace, places)
    started = time.monotonic()
    queue: list[tuple[float, int, str, int]] = []
    done = {"reported": 0, "steps": 0}
    at, report = next(to_come)
    while seconds is None or time.monotonic() - started < seconds:
        check_cancelled(progress)
        now = (time.monotonic() - started) * pace.speed / 60
        if seconds:
            progress.set((time.monotonic() - started) / seconds)
        due_report, due_step = at <= now, bool(queue) and queue[0][0] <= now
        if due_report and (not queue or at <= queue[0][0]):
            cursor.execute(
                "SELECT case_id FROM citygrid.report_case(class_code => %s, longitude => %s, latitude => %s,"
                " description => %s, kind => %s, urgent => %s)",
                tuple(
                    report[key]
                    for key in ("class_code", "longitude", "latitude", "description", "kind", "urgent")
                ),
            )
            case_id = cursor.fetchone()[0]
            done["reported"] += 1
            heapq.heappush(queue, (at + chance.uniform(*_STEPS[0][1:]), done["reported"], case_id, 0))
            at, report = next(to_come)
        elif due_step:
            when, number, case_id, step = heapq.heappop(queue)
            _step(cursor, case_id, _STEPS[step][0])
            done["steps"] += 1
            if _STEPS[step][0] == "check" and chance.random() < 1 / 12:
                _step(cursor, case_id, "rework")
                step = 3
            stuck = _STEPS[step][0] == "handle" and chance.random() < 1 / 30
            if step + 1 < len(_STEPS) and not stuck:
                later = when + chance.uniform(*_STEPS[step + 1][1:])
                heapq.heappush(queue, (later, number, case_id, step + 1))
        else:
            upcoming = min([at, *(one[0] for one in queue[:1])])
            time.sleep(min(max((upcoming - now) * 60 / pace.speed, 0.001), 0.1))
    return done


def _step(cursor: Any, case_id: str, action: str) -> None:
    """One step, unless a person was quicker."""
    cursor.execute("SELECT state FROM citygrid.case_point WHERE case_id = %s", (case_id,))
    row = cursor.fetchone()
    cursor.execute(
        "SELECT 1 FROM citygrid.transition WHERE action = %s AND from_state = %s", (action, row and row[0])
    )
    if cursor.fetchone():
        cursor.execute("SELECT citygrid.change_state(%s, %s)", (case_id, action))


def replay(
    connection: Any,
    rows: Sequence[Mapping[str, Any]],
    progress: Progress,
    *,
    speed: float,
    source: str = "replay",
    seconds: float | None = None,
) -> dict[str, int]:
    """Let real cases happen again as if their day began now: each is reported and closed at its time.

    ``rows`` as of ``case_files.tidy``. Times in the database are those of today.
    """
    begin = min(datetime.fromisoformat(row["reported_at"]) for row in rows if row["reported_at"])
    start_wall, started = datetime.now(timezone.utc), time.monotonic()
    events: list[tuple[float, int, bool]] = []
    for number, row in enumerate(rows):
        if not row["reported_at"]:
            continue
        at = (datetime.fromisoformat(row["reported_at"]) - begin).total_seconds()
        events.append((at, number, False))
        if row["closed_at"]:
            closed = (datetime.fromisoformat(row["closed_at"]) - begin).total_seconds()
            events.append((max(closed, at + 1.0), number, True))
    events.sort()
    done = {"reported": 0, "closed": 0}
    run = f"{source} {start_wall:%Y-%m-%d %H:%M:%S}"

    def today(text: str | None) -> str | None:
        if text is None:
            return None
        return (start_wall + (datetime.fromisoformat(text) - begin) / speed).isoformat()

    place = 0
    while place < len(events):
        check_cancelled(progress)
        now = time.monotonic() - started
        if seconds is not None and now >= seconds:
            break
        ready: dict[int, bool] = {}
        while place < len(events) and events[place][0] <= now * speed and len(ready) < 500:
            _, number, closing = events[place]
            ready[number] = closing
            done["closed" if closing else "reported"] += 1
            place += 1
        if not ready:
            time.sleep(min(max(events[place][0] / speed - now, 0.001), 0.1))
            continue
        batch = [
            {
                **rows[number],
                "state": "closed" if closing else "reported",
                "reported_at": today(rows[number]["reported_at"]),
                "due_at": today(rows[number]["due_at"]),
                "closed_at": today(rows[number]["closed_at"]) if closing else None,
            }
            for number, closing in ready.items()
        ]
        import_cases(connection, run, batch)
        progress.set(place / len(events))
    return done


def moved_into(
    rows: Sequence[Mapping[str, Any]], places: Sequence[tuple[float, float]], seed: int = 1
) -> list[dict[str, Any]]:
    """The same cases in another city: each at one of its places, the same place for the same place."""
    taken: dict[tuple[Any, Any], tuple[float, float]] = {}
    chance = random.Random(seed)  # nosec B311
    moved = []
    for row in rows:
        spot = (row["longitude"], row["latitude"])
        if None in spot:
            moved.append(dict(row))
            continue
        if spot not in taken:
            taken[spot] = places[chance.randrange(len(places))]
        moved.append({**row, "longitude": taken[spot][0], "latitude": taken[spot][1]})
    return moved
