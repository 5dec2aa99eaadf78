"""What a person says about somebody's component tables: a mapping file for import and export.

JSON (or TOML, from Python 3.11)::

    {
      "layers": ["井盖", "路灯"],
      "encoding": "GB18030", "crs": "EPSG:4547",
      "x": "X坐标", "y": "Y坐标",
      "fields": {"code": "BH", "dept_name": "ZG", "class_name": "LX"},
      "classes": {"雨篦": "0104", "立杆": "01030"},
      "values": {"state": {"能用": "完好"}},
      "class": "", "fallback": "", "rest": "note"
    }

Every entry may be left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem

_TEXTS = ("encoding", "crs", "x", "y", "wkt", "class", "fallback", "rest")
_TABLES = ("fields", "classes")
_EXAMPLE = '{"fields": {"code": "BH"}, "classes": {"雨篦": "0104"}, "values": {"state": {"能用": "完好"}}}'


@dataclass(frozen=True)
class ExchangeMapping:
    """The entries of a mapping file; see the module."""

    layers: tuple[str, ...] = ()
    encoding: str = ""
    crs: str = ""
    x: str = ""
    y: str = ""
    wkt: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    class_code: str = ""
    fallback: str = ""
    rest: str = ""


def read_exchange_mapping(path: str | Path | None) -> ExchangeMapping:
    """Read a mapping file (None: an empty mapping); ``InputError`` says what cannot be understood."""
    if path is None:
        return ExchangeMapping()
    path = Path(path)
    try:
        entries = _parse(path)
    except (OSError, ValueError) as error:
        raise _fault(
            path, tr("The mapping file {path} cannot be read ({reason}).", path=path, reason=error)
        ) from error
    _require_known(path, entries)
    texts = {name: entries.get(name, "") for name in _TEXTS}
    texts["class_code"] = texts.pop("class")
    return ExchangeMapping(
        layers=tuple(entries.get("layers", ())),
        fields=entries.get("fields", {}),
        classes=entries.get("classes", {}),
        values=entries.get("values", {}),
        **texts,
    )


def pairs(options: list[str], what: str) -> dict[str, str]:
    """``A=B`` options as a table; ``InputError`` names the one that cannot be understood."""
    found = {}
    for option in options:
        left, equals, right = option.partition("=")
        if not (left and equals and right):
            raise InputError(
                [
                    Problem(
                        "MAPPING_WRONG",
                        what,
                        tr('"{option}" cannot be understood.', option=option),
                        tr("Write A=B."),
                    )
                ]
            )
        found[left.strip()] = right.strip()
    return found


def _parse(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix.lower() == ".toml":
        try:
            import tomllib  # noqa: PLC0415  # new in Python 3.11
        except ImportError as error:
            raise ValueError(tr("TOML needs Python 3.11; use JSON")) from error
        entries = tomllib.loads(text)
    else:
        entries = json.loads(text)
    if not isinstance(entries, dict):
        raise ValueError(tr("not a table of entries"))
    return entries


def _require_known(path: Path, entries: dict[str, Any]) -> None:
    """Every entry is one that there is, and of its kind."""
    known = ("layers", *_TEXTS, *_TABLES, "values")
    unknown = sorted(set(entries) - set(known))
    if unknown:
        raise _fault(
            path,
            tr('There is no entry "{name}"; there are: {names}.', name=unknown[0], names=", ".join(known)),
        )
    for name in _TEXTS:
        if not isinstance(entries.get(name, ""), str):
            raise _fault(path, tr('"{name}" must be a text.', name=name))
    if entries.get("rest", "") not in ("", "note", "table"):
        raise _fault(path, tr('"rest" is "note" or "table".'))
    values = entries.get("values", {})
    tables = {name: entries.get(name, {}) for name in _TABLES}
    if not isinstance(values, dict):
        raise _fault(path, tr('"{name}" must give a text for each text.', name="values"))
    for name, table in {**tables, **{f"values.{name}": table for name, table in values.items()}}.items():
        _require_table(path, name, table)
    layers = entries.get("layers", [])
    if not isinstance(layers, list) or not all(isinstance(name, str) for name in layers):
        raise _fault(path, tr('"layers" must be a list of names.'))


def _require_table(path: Path, name: str, table: Any) -> None:
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise _fault(path, tr('"{name}" must give a text for each text.', name=name))


def _fault(path: Path, message: str) -> InputError:
    return InputError([Problem("MAPPING_WRONG", path.name, message, tr("For example:") + f" {_EXAMPLE}")])
