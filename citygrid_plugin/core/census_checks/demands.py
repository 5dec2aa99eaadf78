"""What a class of components demands besides the standard: where it stands, how exact, with a photo.

No standard at hand fixes any of it, so all is the city's to set (a table in CSV). What stands
here is CityGrid's proposal, told from the names of the classes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..profiles import ComponentClass, Profile

COLUMNS = ("class_code", "name", "outside", "street", "accuracy", "photo")
#: What may be in, under or on a building, or is one.
_INDOORS = (
    "地下", "人防", "公厕", "公共厕所", "垃圾间", "立体车库", "停车", "泵站", "电梯", "工地",
    "危险源", "广告", "牌匾", "灯箱", "宣传栏", "监控", "监测", "探头", "门（楼号）牌", "门牌",
    "亭", "旗杆", "基站", "水塔", "牌楼", "公房", "文物", "加油", "古迹", "绿地", "林地", "快递柜",
    "售货机", "缴费机", "过街天桥", "立交桥", "轨道", "管廊", "工具间", "灭烟", "配电", "变压器",
    "消防", "公示牌", "燃气", "供水器", "SOS", "化粪池", "晒衣架", "景观灯", "标志牌", "标识牌",
    "指示牌", "桥", "隧道", "设施", "健身",
)  # fmt: skip
#: What stands in or along a street.
_STREETS = (
    "雨水箅子", "路灯", "交通标志", "交通信号灯", "路名牌", "交通护栏", "人行横道桩", "防撞桶",
    "安全岛", "减速带", "行道树",
)  # fmt: skip


@dataclass(frozen=True)
class ClassDemand:
    """What a class demands.

    ``outside``: stands under the open sky, so not inside a building. ``street``: belongs to a
    street, so not far from every road. ``accuracy``: the lowest grade (精度等级) that will do, ""
    for any. ``photo``: must have a photo.
    """

    outside: bool = False
    street: bool = False
    accuracy: str = ""
    photo: bool = True


Demands = Mapping[str, ClassDemand]


def default_demands(profile: Profile) -> dict[str, ClassDemand]:
    """CityGrid's proposal for every class of ``profile``, by class code."""
    return {entry.code: _proposed(entry) for entry in profile.classes}


def _proposed(entry: ComponentClass) -> ClassDemand:
    street = any(word in entry.name for word in _STREETS) and "配电" not in entry.name
    indoors = any(word in entry.name for word in _INDOORS)
    cover = "井盖" in entry.name
    return ClassDemand(outside=street or cover or not indoors, street=street and not cover)


def demands_text(demands: Demands, profile: Profile) -> str:
    """The table as CSV, to be edited and read back by ``parse_demands``."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code, demand in sorted(demands.items()):
        known = profile.component_class(code)
        marks = (int(demand.outside), int(demand.street), demand.accuracy, int(demand.photo))
        writer.writerow((code, known.name if known else "", *marks))
    return stream.getvalue()


def parse_demands(text: str, profile: Profile, name: str = "demands.csv") -> dict[str, ClassDemand]:
    """The table of a city; classes it leaves out have what CityGrid proposes.

    Raises ``InputError`` for a class or grade that ``profile`` does not have, or a mark that is
    neither 0 nor 1.
    """
    demands, problems = default_demands(profile), []
    grades = {grade.grade for grade in profile.accuracy} | {""}
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    if "class_code" not in (reader.fieldnames or ()):
        raise InputError([_problem(name, 1, tr("there is no column class_code"))])
    for number, row in enumerate(reader, 2):
        code = (row["class_code"] or "").strip()
        accuracy = (row.get("accuracy") or "").strip()
        if code not in demands:
            problems.append(_problem(name, number, tr("the profile has no class {code}", code=code)))
        elif accuracy not in grades:
            problems.append(_problem(name, number, tr("there is no grade {grade}", grade=accuracy)))
        else:
            marks = {mark: _mark(row.get(mark), getattr(demands[code], mark)) for mark in _MARKS}
            wrong = [mark for mark, value in marks.items() if value is None]
            if wrong:
                problems.append(_problem(name, number, tr("{columns}: 0 or 1", columns=", ".join(wrong))))
                continue
            demands[code] = ClassDemand(
                bool(marks["outside"]), bool(marks["street"]), accuracy, bool(marks["photo"])
            )
    if problems:
        raise InputError(problems)
    return demands


_MARKS = ("outside", "street", "photo")


def _mark(text: str | None, default: bool) -> bool | None:
    """The mark in a cell, ``default`` for an empty one, None for what is none."""
    if text is None or not text.strip():
        return default
    return {"0": False, "1": True}.get(text.strip())


def _problem(name: str, line: int, reason: str) -> Problem:
    return Problem(
        "DEMANDS_WRONG",
        name,
        tr("Line {line}: {reason}.", line=line, reason=reason),
        tr("The columns are {columns}.", columns=", ".join(COLUMNS)),
    )
