"""One door for every pipeline: layers in whatever CRS in, one metric CRS out."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem
from ..model.progress import Progress, Span, check_cancelled
from .projecting import crs_text, parse_crs, project_table, to_degrees
from .zones import choose_zone, describe_crs


def to_working_crs(
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    progress: Progress,
    target: str | None = None,
    sources: Mapping[str, str] | None = None,
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """Bring all layers into one metric CRS; returns (tables, crs, problems).

    ``crs_of`` holds each layer's declared CRS ("EPSG:4326", WKT; None or "" if it declares
    none), ``target`` a CRS the user demands, ``sources`` what the user calls each layer's source
    (a path), in which the name of an offset datum may hide.
    """
    parsed = {name: parse_crs(crs_of.get(name) or "") for name in tables}
    known = [name for name in ("community", *tables) if parsed.get(name) is not None]
    first = known[0]
    crs = parsed[first]
    working = target or crs_text(crs)
    if target is None and crs.is_geographic:
        longitude, latitude = to_degrees(tables[first], working)
        working = choose_zone(longitude, latitude).crs
    progress.log(tr("Working in {crs}.", crs=describe_crs(working, parse_crs(working).name)))
    out = {}
    for i, (name, table) in enumerate(tables.items()):
        check_cancelled(progress)
        part = Span(progress, i / len(tables), (i + 1) / len(tables))
        out[name] = project_table(table, crs_text(parsed[name]), working, part) if len(table) else table
    return out, working, []
