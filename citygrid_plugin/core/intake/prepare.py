"""One door for base data (基础地理数据): whatever was read in, what a division can build on out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..crs import to_working_crs
from ..model.features import BASE_LAYERS, BaseData, FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .communities import check_codes, check_communities
from .findings import Findings
from .objects import check_buildings, check_compounds, check_roads, drop_duplicate_lines
from .order import canonical_order
from .shapes import check_places, check_shapes, mend_shapes


def prepare(
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    progress: Progress | None = None,
    *,
    target_crs: str | None = None,
    allow_no_roads: bool = False,
    sources: Mapping[str, str] | None = None,
) -> tuple[BaseData, list[Problem]]:
    """Check base data, mend what can be mended safely, and bring it into one metric CRS.

    ``tables`` by layer name (``BASE_LAYERS``; others are ignored), ``crs_of`` the CRS each
    layer declares ("EPSG:4326", WKT, None), ``target_crs`` the CRS to work in if not the
    data's own, ``sources`` what the user calls each layer's source. The features come
    out in ``canonical_order`` with the ids they had, so a result depends neither on
    their order nor on ours.

    Returns the base data and what the user should know of it (warnings, infos), which
    the caller tells, as no log line is written for a problem. Raises
    ``InputError`` with every error there is, ``Cancelled`` on request.
    """
    progress, findings = progress or Silent(), Findings()
    layers = {name: tables[name] for name in BASE_LAYERS if name in tables}
    _check_layers(layers, findings, allow_no_roads)
    if "community" in layers:
        layers["community"] = check_codes(layers["community"], findings)
    layers = {name: check_shapes(table, findings) for name, table in layers.items()}
    layers, crs = _project(layers, crs_of, target_crs, sources, Span(progress, 0.0, 0.3), findings)
    if crs is None or "community" not in layers:
        findings.raise_errors()

    community = layers["community"]
    for name, table in layers.items():
        check_cancelled(progress)
        placed = check_places(table, community, findings)
        if name != "community":
            placed = mend_shapes(placed, findings)
        layers[name] = canonical_order(placed)
    progress.set(0.4, tr("Checking communities"))
    community = check_communities(layers["community"], findings, progress)
    if not findings.failed:
        layers["community"] = community
        _check_objects(layers, findings, Span(progress, 0.5, 1.0))
    findings.raise_errors()
    return BaseData(crs=str(crs), **layers), findings.problems


def _check_layers(layers: dict[str, FeatureTable], findings: Findings, allow_no_roads: bool) -> None:
    """Required layers there and not empty; optional ones may be."""
    if "community" not in layers or len(layers["community"]) == 0:
        findings.error(
            "COMMUNITY_LAYER_MISSING" if "community" not in layers else "COMMUNITY_LAYER_EMPTY",
            "community",
            tr("There are no communities."),
            tr("Give a polygon layer community with a field code; unit grids are drawn inside communities."),
        )
    if len(layers.get("road", ())) == 0:
        if allow_no_roads:
            findings.warning(
                "ROADS_MISSING",
                "road",
                tr("There are no roads; edges run along the other lines alone."),
                tr("Give a line layer road for cells that can be patrolled."),
            )
        else:
            findings.error(
                "ROADS_MISSING",
                "road",
                tr("There are no roads; edges should run along them and every cell be reached from one."),
                tr("Give a line layer road, or say that there are none (--allow-no-roads)."),
            )
        layers.setdefault("road", FeatureTable.empty("road"))
    for name, table in layers.items():
        if len(table) == 0 and name not in ("community", "road"):
            findings.info("LAYER_EMPTY", name, tr("the layer has no features."))


def _project(
    layers: dict[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    target_crs: str | None,
    sources: Mapping[str, str] | None,
    progress: Progress,
    findings: Findings,
) -> tuple[dict[str, FeatureTable], str | None]:
    """Everything in one metric CRS, or None where there is none; errors go to ``findings``."""
    filled = {name: table for name, table in layers.items() if len(table)}
    if "community" not in filled:
        return layers, None
    try:
        projected, crs, problems = to_working_crs(
            filled, {name: crs_of.get(name) for name in filled}, progress, target_crs, sources
        )
    except InputError as error:
        findings.add(error.problems)
        return layers, None
    findings.add(problems)
    return {name: projected.get(name, table) for name, table in layers.items()}, crs


def _check_objects(layers: dict[str, FeatureTable], findings: Findings, progress: Progress) -> None:
    """The other layers against the communities and against themselves."""
    community = layers["community"]
    progress.set(0.0, tr("Checking roads"))
    layers["road"] = check_roads(layers["road"], community, findings, progress)
    if "barrier" in layers:
        layers["barrier"] = drop_duplicate_lines(layers["barrier"], findings)
    progress.set(0.3, tr("Checking buildings"))
    if "building" in layers:
        check_buildings(layers["building"], community, findings, progress)
    progress.set(0.9, tr("Checking compounds"))
    if "compound" in layers:
        layers["compound"] = canonical_order(
            check_compounds(layers["compound"], community, findings, progress)
        )
    layers["community"] = _with_numbers(community, "target_area", findings)
    progress.set(1.0)


def _with_numbers(table: FeatureTable, name: str, findings: Findings) -> FeatureTable:
    """Make the optional column ``name`` numbers: NaN where it holds none."""
    if name not in table.columns:
        return table
    values = [_number(value) for value in table.columns[name].tolist()]
    wrong = np.array([value is None for value in values], dtype=bool)
    if wrong.any():
        findings.warning(
            "FIELD_WRONG",
            table.name,
            tr(
                "{count} values of {field} are no positive numbers and are not used.",
                count=int(wrong.sum()),
                field=name,
            ),
            tr("Correct or empty them."),
            table.fids[wrong],
        )
    numbers: NDArray[Any] = np.array([np.nan if value is None else value for value in values])
    return FeatureTable(table.name, table.geometry, table.fids, {**table.columns, name: numbers})


def _number(value: Any) -> float | None:
    """A value as a positive number; NaN if it is empty, None if it is something else."""
    if value is None or value == "":
        return float("nan")
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return None if number <= 0 else number
