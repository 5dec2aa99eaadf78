"""From layers as they were read to what a check looks at, all in one metric CRS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..crs import to_working_crs
from ..intake import prepare
from ..model.features import FeatureTable
from ..model.problems import Problem
from ..model.progress import Progress, Silent, Span
from .subject import Subject

#: Base data that a check holds a grid against.
BASE = ("community", "road", "building", "compound", "component")
#: Layers of the data model -> what a subject calls them.
RESULTS = {"unit_grid_history": "history", "unit_grid_label": "label"}


def gather(
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    target_area: float = 10_000.0,
    progress: Progress | None = None,
    sources: Mapping[str, str] | None = None,
) -> tuple[Subject, list[Problem]]:
    """The subject of a check from ``tables`` by layer name: "unit_grid", ``BASE`` and ``RESULTS``.

    Everything comes into the CRS of the grid, whose coordinates are not touched, unless
    that is geographic: then all comes into the metric zone it lies in. Base data with
    communities passes through ``intake.prepare``, as it does before a division: a grid is
    held against the borders it was drawn by.

    ``crs_of`` holds the CRS each layer declares, ``sources`` what the user calls its source.
    Returns the problems of the base data that are worth telling, none of them an error.
    Raises ``InputError`` for errors in it, or a CRS that cannot be.
    """
    progress = progress or Silent()
    grid, crs, problems = to_working_crs(
        {"unit_grid": tables["unit_grid"]}, crs_of, Span(progress, 0.0, 0.2), sources=sources
    )
    base = {name: tables[name] for name in BASE if name in tables}
    if len(base.get("community", ())):
        prepared, found = prepare(
            base,
            crs_of,
            Span(progress, 0.2, 0.9),
            target_crs=crs or None,
            allow_no_roads=True,
            sources=sources,
        )
        crs = prepared.crs
        base = {name: getattr(prepared, name) for name in base}
        problems += [problem for problem in found if problem.rule != "ROADS_MISSING" or "road" in tables]
    others = {name: tables[name] for name in RESULTS if name in tables}
    if "community" not in base or not len(base["community"]):
        others = {**base, **others}
    moved, _, found = to_working_crs(others, crs_of, Span(progress, 0.9, 1.0), crs or None, sources)
    problems += found
    base |= {name: moved[name] for name in base if name in moved}
    results = {ours: moved[name] for name, ours in RESULTS.items() if name in moved}
    given: dict[str, Any] = {**base, **results, "target_area": target_area}
    return Subject(crs, grid["unit_grid"], **given), problems
