"""Samples of a census and what came of them, as GeoPackages; plans and limits as text files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.sampling.draw import DrawSettings, Sample
from ..core.sampling.evaluate import RESULTS, Evaluation, Limits
from ..core.sampling.plans import PlanLine, SamplingPlan, parse_plan
from ..core.sampling.schema import RESULT_SCHEMA, SAMPLE_SCHEMA, SAMPLING_SCHEMAS
from ..paths import style_path
from .census_file import read_census
from .delivery import write_own_styles
from .geopackage import write_geopackage

_INFO = "sample_info"
#: What the choice of a result is called in the form.
_CHOICE = "citygrid_sample_result"


@dataclass(frozen=True)
class KeptPlan:
    """What a sample file says of how it was drawn."""

    profile: str = ""
    line: PlanLine | None = None


def write_sample(path: str | Path, sample: Sample, crs: str, settings: DrawSettings, profile_id: str) -> None:
    """Write the layer for the re-survey, and how it was drawn; raises as ``write_geopackage``."""
    accept = sample.line.accept
    info = {
        "profile": profile_id,
        "by": settings.by.value,
        "plan": settings.plan.name,
        "seed": str(settings.seed),
        "lot": str(sample.lot),
        "drawn": str(sample.drawn),
        # A number of defective components means nothing where whole cells were drawn, or another number.
        "accept": "" if accept is None or sample.drawn != sample.line.sample else str(accept),
    }
    if settings.by.value == "unit":
        info["accept"] = ""
    keys, values = (np.array([*texts, None], dtype=object)[:-1] for texts in (info, info.values()))
    table = FeatureTable.of(_INFO, [None] * len(info), key=keys, value=values)
    write_geopackage(path, [sample.table, table], crs, schemas=SAMPLING_SCHEMAS, extra=_finish)


def _finish(aside: Path) -> None:
    """The results as a list to choose from, which QGIS and GDAL read as a domain; the form."""
    with closing(sqlite3.connect(aside, isolation_level=None)) as database:
        # The first Chinese word for each result is what the form offers.
        chosen = [(value, title) for title, value in RESULTS.items() if title != value]
        titles = dict(reversed(chosen))
        database.executemany(
            "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description) "
            "VALUES (?, 'enum', ?, ?)",
            [(_CHOICE, value, title) for value, title in titles.items()],
        )
        database.execute(
            "UPDATE gpkg_data_columns SET constraint_name = ? "
            "WHERE table_name = ? AND column_name = 'result'",
            (_CHOICE, SAMPLE_SCHEMA.name),
        )
        form = style_path(SAMPLE_SCHEMA.name).read_text(encoding="utf-8")
        write_own_styles(database, {SAMPLE_SCHEMA.name: form})


def read_sample(path: str | Path) -> tuple[FeatureTable, str | None, KeptPlan]:
    """The layer census_sample of a file, its CRS, and how it was drawn; ``InputError`` if there is none."""
    census = read_census(path)
    sample = census.layers.get(SAMPLE_SCHEMA.name)
    if sample is None:
        raise InputError(
            [
                Problem(
                    "SAMPLE_MISSING",
                    Path(path).name,
                    tr("{path} has no layer {layer}.", path=path, layer=SAMPLE_SCHEMA.name),
                    tr("Give the file that was drawn and filled in."),
                )
            ]
        )
    info = census.layers.get(_INFO)
    return sample, census.crs_of.get(SAMPLE_SCHEMA.name), KeptPlan() if info is None else _kept(info)


def _kept(info: FeatureTable) -> KeptPlan:
    said = dict(zip(info.column("key").tolist(), info.column("value").tolist(), strict=True))
    accept = str(said.get("accept") or "")
    drawn = str(said.get("drawn") or "")
    line = PlanLine(1, int(drawn), int(accept)) if accept.isdigit() and drawn.isdigit() else None
    return KeptPlan(str(said.get("profile") or ""), line)


def write_result(path: str | Path, evaluation: Evaluation, sample: FeatureTable, crs: str | None) -> None:
    """Write table sample_result beside the sample it is of; raises as ``write_geopackage``."""
    result = evaluation.table()
    write_geopackage(path, [sample, result], crs, schemas=SAMPLING_SCHEMAS)


def read_plan(path: str | Path) -> SamplingPlan:
    """A plan of the city's own, from CSV; ``InputError``."""
    return parse_plan(_text(path, "plan"), Path(path).name)


def read_limits(path: str | Path | None) -> Limits:
    """Limits from JSON, CityGrid's own without a file; ``InputError``."""
    if path is None:
        return Limits()
    try:
        data: Any = json.loads(_text(path, "limits"))
    except ValueError as error:
        raise _unreadable(path, "limits", error) from error
    if not isinstance(data, Mapping):
        raise _unreadable(path, "limits", tr("not an object"))
    return Limits.from_data(data)


def _text(path: str | Path, what: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, what, error) from error


def _unreadable(path: str | Path, what: str, reason: object) -> InputError:
    return InputError(
        [
            Problem(
                "FILE_UNREADABLE",
                what,
                tr("The file {path} cannot be read ({reason}).", path=path, reason=reason),
                tr("It must be a text in UTF-8."),
            )
        ]
    )


__all__ = [
    "RESULT_SCHEMA",
    "KeptPlan",
    "read_limits",
    "read_plan",
    "read_sample",
    "write_result",
    "write_sample",
]
