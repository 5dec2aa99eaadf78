"""Expressions of QGIS 3.22 that a census form is made of; they work in QField as well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

NEW_UUID = "uuid('WithoutBraces')"
TODAY = "format_date(now(), 'yyyyMMdd')"
#: China has one time zone; QGIS 3.22 cannot ask the system for its own.
NOW = "format_date(now(), 'yyyy-MM-ddTHH:mm:ss') || '+08:00'"
#: What is new has not been changed yet (首次普查时变更日期为空); until it is saved its id is 0 or less.
CHANGED_TODAY = f'if(coalesce("start_date", {TODAY}) = {TODAY} OR coalesce($id, 0) <= 0, NULL, {TODAY})'
#: How a component is called in lists and relations.
DISPLAY = "coalesce(nullif(\"code\", ''), '（未编码）') || ' ' || coalesce(\"name\", '')"


def text(value: str) -> str:
    """A text as a literal."""
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def broken(rule: str) -> str:
    """Whether a rule does not hold, or cannot be worked out."""
    return f"NOT coalesce(({rule}), false)"


def empty(field: str) -> str:
    """Whether nothing stands in a field."""
    return f"coalesce(trim(\"{field}\"), '') = ''"


def filled(field: str) -> str:
    """Whether something stands in a field."""
    return f"coalesce(trim(\"{field}\"), '') <> ''"


def no_longer_than(field: str, width: int) -> str:
    """Whether a text fits; that of an empty field does."""
    return f'coalesce(length("{field}"), 0) <= {width}'


def one_of(field: str, values: Iterable[str]) -> str:
    """Whether a value is of a list, or empty."""
    return f'{empty(field)} OR "{field}" IN ({", ".join(map(text, values))})'


def matches(field: str, pattern: str) -> str:
    """Whether a text has the form of a regular expression; an empty one has not."""
    return f'coalesce(regexp_match("{field}", {text(pattern)}), 0) > 0'


def date_until_today(field: str) -> str:
    """Whether a text is a date of 8 digits that has come."""
    there = f"try(to_date(\"{field}\", 'yyyyMMdd'), NULL) IS NOT NULL"
    return f'{matches(field, "^[0-9]{8}$")} AND {there} AND "{field}" <= {TODAY}'


def class_in(classes: Iterable[str]) -> str:
    """Whether the component is of one of these classes."""
    return f'"class_code" IN ({", ".join(map(text, classes))})'


def looked_up(field: str, names: Mapping[str, str]) -> str:
    """The name that belongs to the code in a field; what stands there if there is none."""
    pairs = ", ".join(f"{text(code)}, {text(name)}" for code, name in names.items())
    return f'map_get(map({pairs}), "{field}")'


def stamps(grid: str, community: str) -> dict[str, str]:
    """What is stamped by place, from the project's layers with these ids; on an edge the lowest code.

    Outside every cell, or without the layers, what stands there stays.
    """
    in_use = "coalesce(\"end_date\", '') = ''"
    cell = f"array_first(array_sort(overlay_intersects('{grid}', \"code\", {in_use})))"
    home = f"array_first(array_sort(overlay_intersects('{grid}', \"community_code\", {in_use})))"
    return {
        "grid_code": f'coalesce(try({cell}, NULL), "grid_code")',
        "street_code": f'coalesce(left(try({home}, NULL), 9), left(try({cell}, NULL), 9), "street_code")',
        "street_name": _of_community(community, "street_office", "street_name"),
        "community_code": f'coalesce(try({home}, NULL), left(try({cell}, NULL), 12), "community_code")',
        "community_name": _of_community(community, "name", "community_name"),
    }


def _of_community(layer: str, field: str, own: str) -> str:
    """A field of the community with the lowest code, which has 12 characters."""
    found = f"overlay_intersects('{layer}', \"code\" || ' ' || coalesce(\"{field}\", ''))"
    return f"coalesce(nullif(substr(try(array_first(array_sort({found})), ''), 14), ''), \"{own}\")"
