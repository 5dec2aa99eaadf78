"""The table of departments and units (部门和单位) that a city hands in: code and name."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem

_HEADS = {"code": ("code", "代码", "部门代码", "单位代码"), "name": ("name", "名称", "部门名称", "单位名称")}


def read_departments(path: str | Path) -> dict[str, str]:
    """Names by code from a CSV file in UTF-8 or GBK with the columns code and name; ``InputError``."""
    path = Path(path)
    try:
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("gb18030")  # what spreadsheets in China save
        rows = list(csv.DictReader(io.StringIO(text), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _wrong(path, tr("The file cannot be read ({reason}).", reason=error)) from error
    heads = {(head or "").strip(): head for head in (rows[0] if rows else {})}
    chosen = {key: next((heads[n] for n in names if n in heads), None) for key, names in _HEADS.items()}
    if None in chosen.values():
        raise _wrong(path, tr("The table has no rows, or not the columns code and name."))
    departments: dict[str, str] = {}
    for number, row in enumerate(rows, start=2):
        code, name = ((row[chosen[key]] or "").strip() for key in ("code", "name"))
        if not code or not name or departments.get(code, name) != name:
            raise _wrong(
                path, tr("Line {line}: code or name is empty, or the code is there twice.", line=number)
            )
        departments[code] = name
    return departments


def _wrong(path: Path, message: str) -> InputError:
    mend = tr("Give a table with a line for each department: code,name.")
    return InputError([Problem("DEPARTMENTS_UNREADABLE", path.name, message, mend)])
