#!/usr/bin/env python3
"""Set the merge of teams' censuses beside what is done without it: time, and what each of them loses.

A census of made-up manholes; every team edits 2 % of it, moves 1 %, deletes 0.5 % and adds 1 %.
In memory beside joins with pandas: by code, the last team wins, as scripts do it; and by code with
every field compared, which at least finds what several teams changed. From file to file beside
geopandas doing the former. Times are processor seconds, the best of ``--runs``. lost: edits of
a team that are neither in the result nor told.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
for place in (ROOT, ROOT / "scripts"):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))

from citygrid_plugin.core.merging import Census, CensusMerge, merge_census  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS  # noqa: E402

CRS = "EPSG:4547"
LAYER = "cover"
TEAMS = 3
CITYGRID = "citygrid"


def texts(values: Any) -> NDArray[np.object_]:
    """An object array, whatever the values are."""
    return np.array([*values, None], dtype=object)[:-1]


def census(count: int) -> FeatureTable:
    """Manholes at random in a square, with all fields of the data model and a uuid."""
    rng = np.random.default_rng(1)
    side = 16_000.0 * np.sqrt(count / 300_000)
    columns = {"uid": texts(f"{k:032x}" for k in range(count))}
    for field in LAYER_SCHEMAS["component"].fields:
        columns[field.name] = texts([f"{field.title}{k % 50}" for k in range(count)])
    columns["code"] = texts(f"42010201003{k:06d}" for k in range(count))
    columns["class_code"] = texts(["01003"] * count)
    columns["start_date"] = texts(["20260101"] * count)
    columns["change_date"] = texts([None] * count)
    points = shapely.points(rng.uniform(0, side, (count, 2)) + np.array([500_000.0, 3_400_000.0]))
    return FeatureTable(LAYER, points, np.arange(1, count + 1), columns)


def edited(base: FeatureTable, team: int) -> FeatureTable:
    """A team's copy after its work."""
    rng = np.random.default_rng(100 + team)
    count = len(base)
    columns = {name: values.copy() for name, values in base.columns.items()}
    geometry = base.geometry.copy()
    columns["state"][rng.choice(count, count // 50, replace=False)] = f"破损{team}"
    moved = rng.choice(count, count // 100, replace=False)
    geometry[moved] = shapely.transform(geometry[moved], lambda xy: xy + rng.normal(0, 2, xy.shape))
    keep = np.ones(count, dtype=bool)
    keep[rng.choice(count, count // 200, replace=False)] = False
    new = base.take(rng.choice(count, count // 100, replace=False))
    place = shapely.transform(new.geometry, lambda xy: xy + rng.uniform(3, 9, xy.shape))
    for name in ("uid", "code"):
        new.columns[name][:] = [f"{team + 5}{value[1:]}" for value in new.columns[name]]
    fids = np.arange(count + 1, count + 1 + len(new))
    return FeatureTable(
        LAYER,
        np.concatenate([geometry[keep], place]),
        np.concatenate([base.fids[keep], fids]),
        {name: np.concatenate([columns[name][keep], new.columns[name]]) for name in columns},
    )


def timed(work: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """Processor seconds of the fastest run, and its result."""
    best, result = np.inf, None
    for _ in range(runs):
        started = time.process_time()
        result = work()
        best = min(best, time.process_time() - started)
    return best, result


def frame(table: FeatureTable) -> Any:
    """A table as pandas has it, the coordinates among the columns."""
    import pandas as pd

    columns = {name: pd.Series(values, dtype=object) for name, values in table.columns.items()}
    return pd.DataFrame({**columns, "x": shapely.get_x(table.geometry), "y": shapely.get_y(table.geometry)})


def last_wins(base: Any, teams: list[Any]) -> Any:
    """What a script does: stack all files by code, the last that changed a row has it."""
    import pandas as pd

    changed = [pd.concat([base, base, team]).drop_duplicates(keep=False) for team in teams]
    stacked = pd.concat([base, *changed]).drop_duplicates("code", keep="last")
    for team in teams:
        gone = set(base["code"]) - set(team["code"])
        stacked = stacked[~stacked["code"].isin(gone)]
    return stacked


def field_by_field(base: Any, teams: list[Any]) -> Any:
    """What a careful script does: join by code and compare every field of every team with the base."""
    joined = base.set_index("code")
    result, asked = joined.copy(), []
    for team in teams:
        theirs = team.set_index("code").reindex(joined.index)
        for name in joined.columns:
            differ = (theirs[name] != joined[name]) & ~(theirs[name].isna() & joined[name].isna())
            differ &= theirs["class_code"].notna()
            again = differ & (result[name] != joined[name]) & (result[name] != theirs[name])
            asked.append(again.sum())
            result.loc[differ, name] = theirs.loc[differ, name]
    return result, int(np.sum(asked))


def lost_edits(base: FeatureTable, teams: list[FeatureTable], result: Any) -> int:
    """Edits of ``state`` that a result by code has not, and tells nobody of."""
    now = dict(zip(result["code"], result["state"], strict=True))
    was = dict(zip(base.columns["code"], base.columns["state"], strict=True))
    return sum(
        code in was and was[code] != state and now.get(code) != state
        for team in teams
        for code, state in zip(team.columns["code"], team.columns["state"], strict=True)
    )


def untold_edits(base: FeatureTable, teams: list[FeatureTable], merged: CensusMerge) -> int:
    """The same for a merge: what is neither in the result nor in a conflict."""
    table = merged.layers[LAYER].table
    now = dict(zip(table.columns["code"], table.columns["state"], strict=True))
    was = dict(zip(base.columns["code"], base.columns["state"], strict=True))
    told = {(each.code, choice.value) for each in merged.conflicts for choice in each.choices}
    return sum(
        code in was and was[code] != state and now.get(code) != state and (code, state) not in told
        for team in teams
        for code, state in zip(team.columns["code"], team.columns["state"], strict=True)
    )


def in_memory(base: FeatureTable, teams: list[FeatureTable], runs: int) -> dict[str, dict[str, Any]]:
    """Ours and pandas', tables in and out."""
    given = [Census(f"team {number}", {LAYER: team}) for number, team in enumerate(teams)]
    seconds, merged = timed(lambda: merge_census({LAYER: base}, {LAYER: base}, given), runs)
    lines: dict[str, dict[str, Any]] = {
        CITYGRID: {
            "s": seconds,
            "conflicts told": len(merged.conflicts),
            "lost": untold_edits(base, teams, merged),
        }
    }
    frames = [frame(team) for team in teams]
    whole = frame(base)
    seconds, stacked = timed(lambda: last_wins(whole, frames), runs)
    lines["pandas, last wins"] = {"s": seconds, "conflicts told": 0, "lost": lost_edits(base, teams, stacked)}
    seconds, (_, asked) = timed(lambda: field_by_field(whole, frames), runs)
    lines["pandas, field by field (no new, moved-and-edited or deleted-and-edited)"] = {
        "s": seconds,
        "conflicts told": asked,
    }
    return lines


def file_to_file(base: FeatureTable, teams: list[FeatureTable], runs: int) -> dict[str, dict[str, Any]]:
    """Ours and geopandas', GeoPackages in and out."""
    import merge_census as script
    from _cli import run

    from citygrid_plugin.core.merging import MergeSettings
    from citygrid_plugin.store.census_file import read_census
    from citygrid_plugin.store.geopackage import write_geopackage
    from citygrid_plugin.store.merged_census import MergeInputs, merge, write_merged

    lines = {}
    schemas = {LAYER: replace(LAYER_SCHEMAS["component"], name=LAYER)}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{each}.gpkg" for each in ("master", *(f"team{n}" for n in range(len(teams))))]
        write_geopackage(files[0], [base], CRS, schemas=schemas)
        master = read_census(files[0])
        for path, table in zip(files[1:], teams, strict=True):  # edited copies, as the field has them
            inputs = MergeInputs(master, master, (Census("team", {LAYER: table}),))
            write_merged(inputs, merge(inputs, MergeSettings()), path)
        arguments = [*map(str, files), "--out", str(folder / "out.gpkg")]
        seconds, status = timed(lambda: run(script.main, script.build_parser, arguments), runs)
        lines[f"{CITYGRID}, file to file"] = {"s": seconds, "status": status}

        def stacked() -> None:
            import geopandas as gpd
            import pandas as pd

            frames = [gpd.read_file(path, layer=LAYER) for path in files]
            changed = [pd.concat([frames[0], frames[0], each]) for each in frames[1:]]
            changed = [
                each[~each.assign(geometry=each.geometry.to_wkb()).duplicated(keep=False)] for each in changed
            ]
            whole = pd.concat([frames[0], *changed]).drop_duplicates("code", keep="last")
            whole.to_file(folder / "stacked.gpkg", driver="GPKG")

        seconds, _ = timed(stacked, runs)
        lines["geopandas, last wins, file to file"] = {"s": seconds, "conflicts told": 0}
    return lines


def measured(count: int, runs: int = 1) -> dict[str, dict[str, Any]]:
    """All figures for a census of ``count`` components and three teams."""
    base = census(count)
    teams = [edited(base, number) for number in range(TEAMS)]
    lines = in_memory(base, teams, runs) | file_to_file(base, teams, runs)
    for line in lines.values():
        line["s"] = round(line["s"], 2)
    for suffix in ("", ", file to file"):
        ours = lines[f"{CITYGRID}{suffix}"]["s"] or 0.01
        for name, line in lines.items():
            if name.endswith(", file to file") == bool(suffix):
                line["time / CityGrid"] = round(line["s"] / ours, 2)
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Run, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--components", type=int, default=300_000)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "merging.json")
    options = parser.parse_args(arguments)
    lines = measured(options.components, options.runs)
    for name, line in lines.items():
        print(f"{name}: {json.dumps(line, ensure_ascii=False)}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(lines, ensure_ascii=False, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
