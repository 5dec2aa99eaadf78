"""Street furniture of three cities imported, coded, delivered under both profiles, and read back.

Nothing may be lost: every point, every attribute that the profile has room for; every code is one
under its profile (16 and 17 digits).
"""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import assign_codes
import export_components
import import_components
import numpy as np
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.coding import community_code_text
from citygrid_plugin.core.model.census_schema import COMPONENT_LAYERS
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.component_delivery import BESIDE, CHANGED, CODES
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.profile_files import load_profile, read_extension
from citygrid_plugin.store.vector_source import read_table

#: File, layer, features in it.
CITIES = (
    ("furniture/helsinki_furniture.gpkg", "furniture", 4316),
    ("furniture/berlin_siegessaeule.gpkg", "furniture", 231),
    ("districts/monaco.gpkg", "furniture", 978),
)
#: What a city adds for things without a class: its own code and name under each profile.
OWN = {"gbt47678": ("05080", "其他部件（自定义）"), "gbt30428": ("0699", "其他部件")}
#: What a person decides about classes of the new profile that the old one lacks.
DECIDED = {"05080": "0699", "01035": "0699", "02021": "0699", "01054": "0699", "01075": "0699"}
CELL = 200.0


def call(script: Any, *arguments: object) -> None:
    assert run(script.main, script.build_parser, [*map(str, arguments)]) == 0


def components(path: Path) -> dict[str, dict[str, Any]]:
    """Every component by its code, with its place."""
    found = {}
    for name in COMPONENT_LAYERS:
        table, _ = read_table(path, name)
        texts = {
            key: [community_code_text(v) for v in column.tolist()] for key, column in table.columns.items()
        }
        for row, shape in enumerate(table.geometry):
            values = {key: column[row] for key, column in texts.items()}
            assert values["code"] not in found, "a code twice"
            found[values["code"]] = {**values, "place": (shape.x, shape.y)}
    return found


def write_grid(path: Path, census: Path) -> None:
    """Squares over all components."""
    tables = [read_table(census, name) for name in COMPONENT_LAYERS]
    box = shapely.total_bounds(np.concatenate([table.geometry for table, _ in tables]))
    west, south = box[:2] - 5
    cells = [
        shapely.box(x, y, x + CELL, y + CELL)
        for y in np.arange(south, box[3] + CELL, CELL)
        for x in np.arange(west, box[2] + CELL, CELL)
    ]
    codes = [f"420111{1 + number // 999:03d}001{1 + number % 999:03d}" for number in range(len(cells))]
    table = FeatureTable.of("unit_grid", cells, code=np.array([*codes, None], dtype=object)[:-1])
    write_geopackage(path, [table], tables[0][1])


@pytest.mark.parametrize(("file", "layer", "count"), CITIES)
def test_nothing_is_lost(shared_data: Path, tmp_path: Path, file: str, layer: str, count: int) -> None:
    if not (shared_data / file).is_file():
        pytest.skip(f"{shared_data / file} is not there")
    extensions = {}
    for profile, (code, name) in OWN.items():
        extensions[profile] = tmp_path / f"{profile}.csv"
        extensions[profile].write_text(f"code,name\n{code},{name}\n", encoding="utf-8")
    uncoded, census, grid = tmp_path / "in.gpkg", tmp_path / "census.gpkg", tmp_path / "grid.gpkg"
    new = ("--extension", extensions["gbt47678"])
    call(
        import_components,
        *(shared_data / file, "--layer", layer, *new),
        *("--fallback-class", OWN["gbt47678"][0], "--rest", "note", "--out", uncoded),
    )
    write_grid(grid, uncoded)
    call(assign_codes, uncoded, "--grid", grid, *new, "--out", census)
    ours = components(census)
    assert len(ours) == count
    everything_came(shared_data / file, layer, uncoded, ours)
    for profile in OWN:
        for form in (("gpkg", "utf-8"), ("shapefile", "gbk")):
            there_and_back(census, tmp_path, profile, form, extensions, ours)


def everything_came(source: Path, layer: str, imported: Path, ours: dict[str, dict[str, Any]]) -> None:
    """Every tag of every feature is in a field, in the note, or in the table beside."""
    with closing(sqlite3.connect(imported)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        beside = set()
        if "import_rest" in tables:
            beside = set(database.execute("SELECT field, value FROM import_rest"))
        assert "import_reject" not in tables
    written = [f"{one['name']} {one['keeper_name']} {one['note']}" for one in ours.values()]
    by_id = {text.partition("osm_id=")[2].partition("；")[0]: text for text in written}
    table, _ = read_table(source, layer)
    for row in range(len(table)):
        identity = f"{table.columns['osm_type'][row]}/{table.columns['osm_id'][row]}"
        tags = json.loads(table.columns["tags"][row])
        text = by_id[identity]
        for key, value in tags.items():
            assert value.strip() in text or (key, value.strip()) in beside, (identity, key, value)


def there_and_back(
    census: Path,
    folder: Path,
    profile: str,
    form: tuple[str, str],
    extensions: dict[str, Path],
    ours: dict[str, dict[str, Any]],
) -> None:
    """Deliver under a profile, read the delivery, compare."""
    kind, encoding = form
    out, back = folder / f"{profile} {kind} {encoding}", folder / "back.gpkg"
    (other,) = (each for each in OWN if each != profile)
    own = ("--profile", profile, "--extension", extensions[profile], "--other-extension", extensions[other])
    decided = [text for old, new in DECIDED.items() for text in ("--class-value", f"{old}={new}")]
    more = decided if profile == "gbt30428" else []
    call(export_components, census, *own, "--format", kind, "--encoding", encoding, *more, "--out", out)
    call(import_components, out, *own, "--out", back)
    theirs = components(back)
    assert len(theirs) == len(ours)
    chosen = read_extension(load_profile(profile), extensions[profile])
    digits = {"gbt47678": 17, "gbt30428": 16}[profile]
    codes = table_of(out / BESIDE / CODES, 2)
    new_of = {row[0]: row[1] for row in codes}
    whole = {(row[0], row[1]): row[3] for row in table_of(out / BESIDE / CHANGED, 5)}
    for code, one in ours.items():
        new = new_of.get(code, code)
        other_one = theirs[new]
        assert len(new) == digits and chosen.code_problem(new, other_one["class_code"]) is None
        assert one["place"] == other_one["place"]
        for spec in chosen.fields:
            if spec.name == "code":
                continue
            # A value that a .dbf cannot hold is whole in the table beside the delivery.
            value = whole.get((new, spec.short_name), other_one.get(spec.name, ""))
            assert value == one.get(spec.name, ""), (code, spec.name)
    assert kind == "shapefile" or not any(name == "BZ" for _, name in whole), "a GeoPackage has room"


def table_of(path: Path, width: int) -> list[list[str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file) if len(row) == width][1:]
