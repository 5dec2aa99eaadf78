"""Coded values (值域) of a census: the same lists for forms, GeoPackage domains and PostGIS checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.census_schema import COMPONENT_LAYERS
from ..profiles import Profile
from .schema import component_layers


@dataclass(frozen=True)
class ValueList:
    """A list by ``name`` with its values and what they mean, and the fields (table, field) it is for."""

    name: str
    title: str
    values: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]


def value_lists(
    profile: Profile, departments: Mapping[str, str] | None = None, teams: tuple[str, ...] = ()
) -> tuple[ValueList, ...]:
    """The lists of a census under ``profile``; ``departments`` are names by code, ``teams`` those at work."""
    layers = tuple(COMPONENT_LAYERS)
    lists = [
        ValueList(
            f"class_code_{layer}",
            f"{COMPONENT_LAYERS[layer]}部件类别",
            tuple((entry.code, entry.name) for entry in classes),
            ((layer, "class_code"),),
        )
        for layer, classes in component_layers(profile).items()
    ]
    everywhere = {
        "state": ("状态", [(state.value, state.value) for state in profile.states]),
        "source": ("数据来源", [(entry.value, entry.value) for entry in profile.sources]),
        "accuracy": (
            "精度等级",
            [(each.grade, f"{each.grade}级（±{each.limit_m:g} m）") for each in profile.accuracy],
        ),
        "team": ("作业组", [(team, team) for team in teams]),
    }
    for name, (title, values) in everywhere.items():
        if values:
            lists.append(ValueList(name, title, tuple(values), tuple((layer, name) for layer in layers)))
    if departments:
        fields = tuple((layer, f"{role}_code") for layer in layers for role in ("dept", "owner", "keeper"))
        lists.append(ValueList("department", "部门和单位", tuple(sorted(departments.items())), fields))
    return tuple(lists)
