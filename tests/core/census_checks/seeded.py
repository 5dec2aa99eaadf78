"""A sound city with its census, and a list of faults put into it, each by hand and without the checks."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.census_checks.demands import ClassDemand, default_demands
from citygrid_plugin.core.census_checks.subject import CensusSubject, Components
from citygrid_plugin.core.crs.offset_datums import Datum, convert_table
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.profile_files import load_profile

PROFILE = load_profile("gbt47678")
CRS, TODAY = "EPSG:4547", "20261121"
X0, Y0, SIDE = 500_000.0, 4_400_000.0, 100.0
COMMUNITY = "110101001"
PER_CELL = 50
#: class -> (layer, stands outside, belongs to a street)
KINDS = {
    "01003": ("cover", True, False),
    "01037": ("lamp", True, True),
    "03005": ("sanitation", True, False),
    "02012": ("other", True, True),
}
DEMANDING = "01003"

Row = dict[str, Any]


@dataclass
class Town:
    """The census as rows; faults are put in by ``seed``, and what must be found is in ``expected``."""

    side: int
    rows: list[Row] = field(default_factory=list)
    before: dict[str, Row] = field(default_factory=dict)
    photos: list[Row] = field(default_factory=list)
    retired: set[str] = field(default_factory=set)
    expected: set[tuple[str, frozenset[tuple[str, int]]]] = field(default_factory=set)
    free: list[Row] = field(default_factory=list)
    closed: str = ""

    def expect(self, rule: str, *rows: Row) -> None:
        self.expected.add((rule, frozenset((row["layer"], row["fid"]) for row in rows)))

    def take(self, fits: Callable[[Row], bool] = lambda _row: True) -> Row:
        """A component that nothing was done to yet."""
        for position in range(len(self.free) - 1, -1, -1):
            if fits(self.free[position]):
                return self.free.pop(position)
        raise LookupError("no component is left")

    def put(self, row: Row, x: float, y: float) -> None:
        """Move a component within its cell, in this census and the last."""
        row["shape"] = shapely.Point(row["west"] + x, row["south"] + y)
        self.before[row["uid"]]["shape"] = row["shape"]

    def also_before(self, row: Row, *names: str) -> None:
        self.before[row["uid"]].update({name: row[name] for name in names})


def sound_town(count: int, seed: int = 1) -> Town:
    """A census without a fault: ``count`` components, 50 in each cell, none nearer than 3 m to another."""
    chance = random.Random(seed)
    side = int(np.ceil(np.sqrt(count / PER_CELL)))
    town = Town(side)
    numbers = dict.fromkeys(KINDS, 0)
    fids = {layer: 0 for layer, _, _ in KINDS.values()}
    spots = [(8.0 + 3 * i, 6.0 + 8 * j) for i in range(5) for j in range(10)]
    for number in range(count):
        cell, place = divmod(number, PER_CELL)
        x, y = spots[place]
        west, south = X0 + SIDE * (cell % side), Y0 + SIDE * (cell // side)
        kind = chance.choice(list(KINDS))
        numbers[kind] += 1
        layer = KINDS[kind][0]
        fids[layer] += 1
        row = {
            "layer": layer, "fid": fids[layer], "west": west, "south": south, "cell": cell_code(cell),
            "shape": shapely.Point(west + x, south + y),
            "uid": f"u{number:06d}", "code": f"110101{kind}{numbers[kind]:06d}", "class_code": kind,
            "name": PROFILE.component_class(kind).name, "dept_code": "D1", "dept_name": "市城管委",
            "owner_code": "O1", "owner_name": "区水务局", "keeper_code": "K1", "keeper_name": "养护公司",
            "grid_code": cell_code(cell), "community_code": cell_code(cell)[:12],
            "street_code": cell_code(cell)[:9], "state": "完好", "start_date": "20260105",
            "change_date": "", "source": "实测", "accuracy": "A", "accuracy_m": 0.2, "note": "",
        }  # fmt: skip
        town.rows.append(row)
        town.before[row["uid"]] = dict(row)
        town.photos.append({"component_uid": row["uid"], "path": f"{number}.jpg", "hash": f"h{number}"})
    town.free = town.rows.copy()
    chance.shuffle(town.free)
    return town


def cell_code(cell: int) -> str:
    return f"{COMMUNITY}{cell // 900 + 1:03d}{cell % 900 + 1:03d}"


def table(name: str, rows: Iterable[Row], columns: Iterable[str]) -> FeatureTable:
    rows = list(rows)
    values = {key: np.array([*(row.get(key) for row in rows), None], dtype=object)[:-1] for key in columns}
    shapes = np.array([*(row.get("shape") for row in rows), None], dtype=object)[:-1]
    return FeatureTable(name, shapes, np.array([row["fid"] for row in rows], dtype=np.int64), values)


COLUMNS = (
    "uid", "code", "class_code", "name", "dept_code", "dept_name", "owner_code", "owner_name",
    "keeper_code", "keeper_name", "grid_code", "community_code", "street_code", "state", "start_date",
    "change_date", "source", "accuracy", "accuracy_m", "note",
)  # fmt: skip


def subject(town: Town, shuffle: int | None = None) -> CensusSubject:
    """The town as the check takes it; features in another order with ``shuffle``."""
    rows, before = town.rows.copy(), [{**row, "fid": fid} for fid, row in enumerate(town.before.values(), 1)]
    photos = [{"fid": number, "present": True, **photo} for number, photo in enumerate(town.photos, 1)]
    if shuffle is not None:
        for each in (rows, before, photos):
            random.Random(shuffle).shuffle(each)
    layers = tuple(dict.fromkeys(layer for layer, _, _ in KINDS.values()))
    cells = [
        {
            "fid": cell + 1,
            "shape": shapely.box(w := X0 + SIDE * (cell % town.side), s := Y0 + SIDE * (cell // town.side),
                                 w + SIDE, s + SIDE),
            "code": cell_code(cell),
            "end_date": "20260101" if cell_code(cell) == town.closed else "",
        }
        for cell in range(town.side**2)
    ]  # fmt: skip
    far = SIDE * town.side
    roads = [
        shapely.LineString([(X0 + SIDE * k, Y0), (X0 + SIDE * k, Y0 + far)]) for k in range(town.side + 1)
    ]
    houses = [
        shapely.box(w := X0 + SIDE * i + 60, s := Y0 + SIDE * j + 60, w + 30, s + 30)
        for i in range(town.side)
        for j in range(town.side)
    ]
    demands = default_demands(PROFILE) | {
        kind: ClassDemand(outside, street, "A" if kind == DEMANDING else "")
        for kind, (_, outside, street) in KINDS.items()
    }
    return CensusSubject(
        Components([table(name, [r for r in rows if r["layer"] == name], COLUMNS) for name in layers]),
        PROFILE,
        CRS,
        unit_grid=table("unit_grid", cells, ("code", "end_date")),
        building=FeatureTable.of("building", houses),
        road=FeatureTable.of("road", roads),
        photo=table("photo", photos, ("component_uid", "path", "hash", "present")),
        previous=Components([table("component", before, COLUMNS)]),
        retired=frozenset(town.retired),
        today=TODAY,
        demands=demands,
    )  # fmt: skip


def seed_all(town: Town, each: int) -> None:
    """Put ``each`` faults of every rule into the town; every fault on components of its own."""
    _close_a_cell(town)
    for maker in MAKERS:
        for number in range(each):
            maker(town, number)
    _gaps(town)


def _value(rule: str, name: str, *values: Any, before: bool = True) -> Callable[[Town, int], None]:
    """A fault that is one wrong value."""

    def make(town: Town, number: int) -> None:
        row = town.take()
        row[name] = values[number % len(values)]
        if before:
            town.also_before(row, name)
        town.expect(rule, row)

    return make


def _shape(rule: str, change: Callable[[Row], Any]) -> Callable[[Town, int], None]:
    def make(town: Town, _number: int) -> None:
        row = town.take()
        row["shape"] = change(row)
        town.expect(rule, row)

    return make


def _duplicate(town: Town, _number: int) -> None:
    one = town.take()
    other = town.take(lambda row: row["class_code"] == one["class_code"])
    shape = shapely.transform(one["shape"], lambda xy: xy + np.array([0.6, 0.0]))
    other["shape"] = town.before[other["uid"]]["shape"] = shape
    for name in ("grid_code", "community_code", "street_code"):
        other[name] = one[name]
    town.expect("DUPLICATE", one, other)


def _code_twice(town: Town, _number: int) -> None:
    one = town.take()
    other = town.take(lambda row: row["class_code"] == one["class_code"])
    other["code"] = one["code"]
    town.expect("CODE_DUPLICATE", one, other)


def _uid_twice(town: Town, _number: int) -> None:
    one, other = town.take(), town.take()
    old = other["uid"]
    other["uid"] = one["uid"]
    town.before[old]["uid"] = one["uid"]
    next(photo for photo in town.photos if photo["component_uid"] == old)["component_uid"] = one["uid"]
    town.expect("UID_DUPLICATE", one, other)


def _malformed(town: Town, number: int) -> None:
    row = town.take()
    code = row["code"]
    row["code"] = (code[:-1], code[:-1] + "X", code + "1", code[:-1] + "１", "0" + code[1:])[number % 5]
    town.expect("CODE_MALFORMED", row)


def _wrong_class(town: Town, number: int) -> None:
    row = town.take()
    row["code"] = f"11010101002{number + 1:06d}"
    town.also_before(row, "code")
    town.expect("CODE_WRONG_CLASS", row)


def _wrong_county(town: Town, number: int) -> None:
    row = town.take()
    row["code"] = f"110105{row['class_code']}{number + 1:06d}"
    town.also_before(row, "code")
    town.expect("CODE_WRONG_COUNTY", row)


def _reused(town: Town, number: int) -> None:
    row = town.take()
    if number % 2:
        town.retired.add(row["code"])
    else:
        town.before[row["uid"]]["uid"] = f"other{number}"
    town.expect("CODE_REUSED", row)


def _wrong_layer(town: Town, _number: int) -> None:
    row = town.take(lambda row: row["layer"] == "cover")
    row["layer"], row["fid"] = "lamp", 1_000_000 + row["fid"]
    town.expect("CLASS_IN_WRONG_LAYER", row)


def _transition(town: Town, _number: int) -> None:
    row = town.take()
    town.before[row["uid"]]["state"] = "移除"
    town.expect("STATE_TRANSITION", row)


def _order(town: Town, _number: int) -> None:
    row = town.take()
    row["start_date"], row["change_date"] = "20260301", "20260228"
    town.expect("DATE_ORDER", row)


def _building(town: Town, _number: int) -> None:
    row = town.take()
    town.put(row, 62.0, 62.0 + 2.0 * (int(row["code"][-1]) + 1))
    # 38 m from the road: no street's.
    if KINDS[row["class_code"]][2]:
        town.put(row, 89.0, 62.0 + 2.0 * (int(row["code"][-1]) + 1))
    town.expect("IN_BUILDING", row)


def _off_road(town: Town, number: int) -> None:
    row = town.take(lambda row: KINDS[row["class_code"]][2])
    town.put(row, 50.0, 3.0 + 3.0 * (number % 17))
    town.expect("OFF_ROAD", row)


def _jump(town: Town, _number: int) -> None:
    row = town.take()
    town.before[row["uid"]]["shape"] = shapely.transform(row["shape"], lambda xy: xy + np.array([4.0, -4.0]))
    town.expect("POINT_JUMP", row)


def _offset(town: Town, number: int) -> None:
    row = town.take()
    datum = (Datum.GCJ02, Datum.BD09)[number % 2]
    there = convert_table(FeatureTable.of("component", [row["shape"]]), CRS, Datum.WGS84, datum)
    town.before[row["uid"]]["shape"] = there.geometry[0]
    town.expect("DATUM_OFFSET", row)


def _edge(town: Town, _number: int) -> None:
    row = town.take()
    town.put(row, 0.004, row["shape"].y - row["south"])
    town.expect("ON_GRID_EDGE", row)


def _grid_wrong(town: Town, _number: int) -> None:
    row = town.take()
    row["grid_code"] = cell_code((int(row["cell"][-3:])) % 50 + 60)
    town.expect("GRID_CODE_WRONG", row) if row["grid_code"] != row["cell"] else None


def _owner(town: Town, _number: int) -> None:
    row = town.take()
    row["owner_code"] = row["owner_name"] = ""
    town.expect("OWNER_MISSING", row)


def _too_low(town: Town, number: int) -> None:
    row = town.take(lambda row: row["class_code"] == DEMANDING)
    row["accuracy"] = ("B", "C", "")[number % 3]
    town.expect("ACCURACY_TOO_LOW", row)


def _photo_missing(town: Town, _number: int) -> None:
    row = town.take()
    town.photos = [photo for photo in town.photos if photo["component_uid"] != row["uid"]]
    town.expect("PHOTO_MISSING", row)


def _photo_twice(town: Town, _number: int) -> None:
    one, other = town.take(), town.take()
    hashes = {photo["component_uid"]: photo for photo in town.photos}
    hashes[other["uid"]]["hash"] = hashes[one["uid"]]["hash"]
    town.expect("PHOTO_DUPLICATE", one, other)


def _photo_file(town: Town, _number: int) -> None:
    row = town.take()
    photo = next(photo for photo in town.photos if photo["component_uid"] == row["uid"])
    photo["present"], photo["marked"] = False, "PHOTO_FILE_MISSING"


def _photo_orphan(town: Town, number: int) -> None:
    town.photos.append(
        {"component_uid": f"gone{number}", "path": "x.jpg", "hash": f"o{number}", "marked": "PHOTO_ORPHAN"}
    )


def _close_a_cell(town: Town) -> None:
    """A cell that is no longer in use: what lies there lies in no cell."""
    town.closed = town.free[0]["cell"]
    for row in town.free:
        if row["cell"] == town.closed:
            town.expect("OUTSIDE_GRID", row)
    town.free = [row for row in town.free if row["cell"] != town.closed]


def _gaps(town: Town) -> None:
    """Numbers that are left out, counted independently."""
    series: dict[str, dict[int, Row]] = {}
    for row in town.rows:
        code = (row["code"] or "").strip()
        if len(code) == 17 and code.isascii() and code.isdigit() and code[0] != "0" and code[-6:] != "000000":
            known = series.setdefault(code[:11], {}).get(int(code[-6:]))
            if known is None or (LAYERS.index(row["layer"]), row["fid"]) < (
                LAYERS.index(known["layer"]), known["fid"]
            ):  # fmt: skip
                series[code[:11]][int(code[-6:])] = row
    for numbers in series.values():
        for number in numbers:
            if number - 1 not in numbers and number > min(numbers):
                town.expect("CODE_GAP", numbers[number])


LAYERS = list(dict.fromkeys(layer for layer, _, _ in KINDS.values()))

MAKERS = (
    _shape("GEOMETRY_MISSING", lambda _row: None),
    _shape("GEOMETRY_MISSING", lambda _row: shapely.Point()),
    _shape("GEOMETRY_NAN", lambda row: shapely.points([row["shape"].x, np.nan])),
    _shape("MULTIPART", lambda row: shapely.MultiPoint([row["shape"], (row["shape"].x, row["shape"].y + 2)])),
    _shape("COORDINATES_SWAPPED", lambda row: shapely.Point(row["shape"].y, row["shape"].x)),
    _shape("COORDINATES_ZONE", lambda row: shapely.Point(row["shape"].x + 38e6, row["shape"].y)),
    _shape("COORDINATES_DEGREES", lambda _row: shapely.Point(114.0, 39.7)),
    _offset,
    _edge,
    _value("GRID_CODE_MISSING", "grid_code", ""),
    _grid_wrong,
    _value("STAMP_WRONG", "community_code", "110101001999"),
    _value("STAMP_WRONG", "street_code", "110101999"),
    _value("CODE_MISSING", "code", "", None, "  "),
    _malformed,
    _code_twice,
    _wrong_class,
    _wrong_county,
    _reused,
    _uid_twice,
    _value("CLASS_INVALID", "class_code", "99999", "", "0103"),
    _wrong_layer,
    _value("STATE_INVALID", "state", "坏了", ""),
    _transition,
    _value("DATE_MALFORMED", "start_date", "2026-01-05", "20260230"),
    _value("DATE_MALFORMED", "change_date", "今天"),
    _value("DATE_FUTURE", "change_date", "20261122", "20990101"),
    _order,
    _value("DEPARTMENT_MISSING", "dept_code", ""),
    _value("DEPARTMENT_MISSING", "dept_name", None),
    _value("DEPARTMENT_INCONSISTENT", "dept_name", "城管委"),
    _owner,
    _duplicate,
    _building,
    _off_road,
    _jump,
    _value("ACCURACY_INVALID", "accuracy", "D"),
    _too_low,
    _value("ACCURACY_NOT_HELD", "accuracy_m", 3.0),
    _value("REQUIRED_MISSING", "name", ""),
    _value("REQUIRED_MISSING", "start_date", ""),
    _value("VALUE_TOO_LONG", "name", "很" * 31),
    _value("VALUE_TOO_LONG", "note", "长" * 1001),
    _value("SOURCE_INVALID", "source", "猜测"),
    _photo_missing,
    _photo_twice,
    _photo_file,
    _photo_orphan,
)
