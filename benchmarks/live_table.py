"""The figures of ``live_cases.py`` as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

LEGEND = """\
From commit to map: until a drawing of the map is complete that began after the case was in its layer.
QGIS's own: a PostGIS layer with "refresh layer on notification", told by a trigger for each statement.
The longest waits are those between two beats of a timer of 5 ms in the window's thread. wall: by the
clock; own: less the time in which the thread could run and others had the processors; busy: at work.
"""
_SPREAD = (("median_s", "median s"), ("p99_s", "99 % s"), ("max_s", "longest s"))
_MAP = ("pan", "zoom", "filter", "filter_by_view")


def table(result: dict[str, Any]) -> str:
    """Side by side what both can do, then what is asked of the dock alone."""
    lines = [
        LEGEND,
        "| from commit to map | CityGrid's dock | QGIS's own | QGIS / CityGrid |",
        "|---|---|---|---|",
    ]
    for title, *both in side_by_side(result.get("dock", {}), result.get("own", {})):
        measured = all(isinstance(one, float) and one > 0 for one in both)
        ratio = f"{both[1] / both[0]:.1f}" if measured else "-"
        lines.append(f"| {title} | {_text(both[0])} | {_text(both[1])} | {ratio} |")
    lines += [
        "",
        "| the dock alone | figure | longest wait of the window, ms: wall, own, busy |",
        "|---|---|---|",
    ]
    for title, figure, beats in (*steady(result.get("dock", {})), *many(result)):
        waits = ", ".join(f"{beats[name][0]:.0f}" for name in ("wall", "own", "busy")) if beats else "-"
        lines.append(f"| {title} | {figure} | {waits} |")
    return "\n".join(lines) + "\n"


def side_by_side(dock: dict[str, Any], own: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Title, figure of the dock, figure of QGIS's own layer."""
    for rate in {**dock.get("steady", {}), **own.get("steady", {})}:
        both = [one.get("steady", {}).get(rate) for one in (dock, own)]
        for name, title in _SPREAD:
            ours, theirs = (one and one["drawn"].get(name) for one in both)
            yield f"{float(rate):g} cases/s, {title}", ours, theirs
        ours, theirs = (one and one["drawings"]["begun"] - one["drawings"]["complete"] for one in both)
        yield f"{float(rate):g} cases/s, drawings broken off", ours, theirs
    both = [one.get("restarted") for one in (dock, own)]
    ours, theirs = (one and f"{one['shown']} of {one['cases']}" for one in both)
    yield "after a crash of the server, cases shown", ours, theirs
    ours, theirs = (one and (one["said"] or ["nothing"])[0] for one in both)
    yield "at a crash of the server, said", ours, theirs


def steady(dock: dict[str, Any]) -> Iterator[tuple[str, Any, dict[str, Any] | None]]:
    """Title, figure, heartbeat of the steady rates."""
    for rate, one in dock.get("steady", {}).items():
        title = f"{float(rate):g} cases/s, {one['cases']:,} cases"
        yield f"{title}: lost, twice", f"{one['lost']}, {one['twice']}", one["gaps_ms"]
        yield f"{title}: MB each minute", " ".join(map(str, one["rss_mb"])), None
    if "changes" in dock:
        one = dock["changes"]
        yield f"{one['cases']:,} changes: MB each minute", " ".join(map(str, one["rss_mb"])), one["gaps_ms"]
        yield "dock and map against the database", _text(dock["compared"]), None


def many(result: dict[str, Any]) -> Iterator[tuple[str, Any, dict[str, Any] | None]]:
    """Title, figure, heartbeat of bursts, list and map with many cases."""
    for name in ("burst", "burst again"):
        if name in result:
            one = result[name]
            yield f"burst of {one['cases']:,}: all drawn, s", one["drawn_s"], one["gaps_ms"]
    if "table" in result:
        one = result["table"]
        slowest = max(times[0] for title, times in one.items() if title.startswith("sort"))
        yield f"{one['rows']:,} rows: slowest sort, ms", slowest, None
        yield f"{one['rows']:,} rows: tick, ms", max(times[0] for times in one["tick"]), one["ten seconds"]
    for name in _MAP if "many" in result else ():
        yield f"{result['many']['points']:,} points: {name.replace('_', ' ')}", "-", result["many"][name]


def _text(figure: Any) -> str:
    if isinstance(figure, dict):
        return ", ".join(f"{name} {value:,}" for name, value in figure.items())
    return "-" if figure is None else str(figure)
