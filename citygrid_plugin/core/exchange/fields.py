"""Which column of somebody's table is which field of a component, by the names that are in use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from ..coding import community_code_text
from ..model.census_schema import CENSUS_SCHEMAS
from ..profiles import Profile

#: The field a class may come from besides ``class_code``: its name (小类名称).
CLASS_NAME = "class_name"
#: What columns are called in files that follow no standard; CityGrid's own collection.
_COMMON: Mapping[str, tuple[str, ...]] = {
    "code": ("部件标识码", "部件编码", "部件编号", "标识编码", "BJBSM"),
    "class_code": (
        *("类别代码", "部件类别代码", "部件代码", "小类代码", "小类编码", "部件小类代码", "部件类型代码"),
        *("XLDM", "BJDM", "BJLBDM", "CLASSCODE"),
    ),
    CLASS_NAME: ("类别名称", "部件类别", "部件类型", "部件小类", "小类名称", "小类", "类别", "BJLB", "XLMC"),
    "name": ("部件名称", "BJMC"),
    "dept_code": ("主管部门编码", "主管单位代码"),
    "dept_name": ("主管部门", "主管单位", "主管单位名称", "管理部门"),
    "owner_code": ("权属单位编码", "产权单位代码"),
    "owner_name": ("权属单位", "产权单位", "产权单位名称", "权属"),
    "keeper_code": ("养护单位编码", "管养单位代码", "维护单位代码"),
    "keeper_name": ("养护单位", "管养单位", "管养单位名称", "维护单位", "维护单位名称"),
    "grid_code": (
        *("单元网格", "单元网格标识码", "所在单元网格标识码", "单元网格编码", "单元网格代码"),
        *("所在网格", "所属网格", "网格编码", "网格代码", "网格号"),
    ),
    "state": ("部件状态", "使用状态", "现状"),
    "start_date": ("初始时间", "建库日期", "采集日期", "普查日期"),
    "change_date": ("变更时间", "更新日期", "更新时间"),
    "source": ("资料来源",),
    "accuracy": ("定位精度", "精度"),
    "note": ("说明", "备注说明", "REMARK", "REMARKS"),
    "street_code": ("街道代码",),
    "street_name": ("街道", "街道名称", "所属街道", "所在街道"),
    "community_code": ("社区代码",),
    "community_name": ("社区", "社区名称", "所属社区", "所在社区"),
    "team": ("组别", "作业小组"),
}
#: Bytes that a field name of a shapefile has room for.
_DBF_NAME = 10
_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]|\*")


def text_of(value: Any) -> str:
    """A value as text, "" for nothing; numbers that are whole without decimals."""
    if type(value) is str:  # as nearly all are
        return value.strip()
    return "" if value is None else community_code_text(value)


def plain(name: str) -> str:
    """A name as it is compared: full-width as half-width, small letters, no blanks, brackets or _.

    >>> plain("Ｄept_Code 1（必填）")
    'deptcode1'
    """
    text = unicodedata.normalize("NFKC", name).lower()
    return re.sub(r"[\s_\-]", "", _BRACKETS.sub("", text))


def spellings(profiles: Iterable[Profile]) -> dict[str, list[str]]:
    """The names each field goes by, the likeliest first: ours, the profiles' short names, then titles."""
    profiles = tuple(profiles)
    schema = CENSUS_SCHEMAS["other"]
    names: dict[str, list[str]] = {field.name: [field.name] for field in schema.fields}
    names[CLASS_NAME] = []
    for profile in profiles:
        for spec in profile.fields:
            names.setdefault(spec.name, [spec.name]).extend([spec.short_name, *spec.other_names])
    for profile in profiles:
        for spec in profile.fields:
            names[spec.name].append(spec.title)
    for field in schema.fields:
        names[field.name].append(field.title)
    for name, common in _COMMON.items():
        names[name].extend(common)
    return {name: list(dict.fromkeys(map(plain, all_names))) for name, all_names in names.items()}


def match_fields(
    columns: Iterable[str], profiles: Iterable[Profile], chosen: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Our field -> their column, for every field that can be told; ``chosen`` ones come first.

    A column stands for one field at most. Names that a shapefile has cut to 10 bytes are known as long
    as they cannot be another's.
    """
    columns = list(columns)
    found = dict(chosen or {})
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(plain(column), column)
    known = spellings(profiles)
    _match(found, by_name, known)
    _match(found, by_name, _unmistakable(known))
    return found


def _match(found: dict[str, str], by_name: Mapping[str, str], known: Mapping[str, Iterable[str]]) -> None:
    """Add to ``found`` the first column that goes by a name of each field that has none yet."""
    taken = set(found.values())
    for name, names in known.items():
        theirs = next((by_name[one] for one in names if by_name.get(one, "") not in ("", *taken)), None)
        if name not in found and theirs is not None:
            found[name] = theirs
            taken.add(theirs)


def _unmistakable(known: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Names as a shapefile cuts them, without those that two fields would have in common."""
    short = {
        name: dict.fromkeys(one for each in names for one in _cut(each)) for name, names in known.items()
    }
    owners: dict[str, int] = {}
    for names in short.values():
        for one in names:
            owners[one] = owners.get(one, 0) + 1
    return {name: [one for one in names if owners[one] == 1] for name, names in short.items()}


def _cut(name: str) -> list[str]:
    """What is left of a name in the header of a .dbf, in either encoding; nothing if it fits."""
    short = []
    for encoding in ("utf-8", "gb18030"):
        octets = name.encode(encoding)
        if len(octets) > _DBF_NAME:
            short.append(octets[:_DBF_NAME].decode(encoding, "ignore"))
    return short
