"""Cases of other systems from files: CSV (UTF-8 or GBK), GeoJSON, Open311 GeoReport v2 (XML or JSON)."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405  # _elements refuses what could harm

from ...core.cases.states import State
from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem, Severity
from ...core.model.schema import LAYER_SCHEMAS

#: The clocks of China, for times that name no zone.
BEIJING = timezone(timedelta(hours=8))
#: Past so many bad rows the file is another than was meant.
_MOST_PROBLEMS = 100
_LARGEST = 500_000_000

#: What ``citygrid.import_cases`` takes, as JSON has it.
ImportRow = dict[str, Any]

# Other names of our fields, in lower case: our Chinese titles come besides.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "external_id": ("case_id", "external_id", "unique key", "service_request_id", "id", "案件编号", "编号"),
    "kind": ("kind", "案件类型"),
    "class_code": ("class_code", "service_code", "complaint type", "类别代码", "小类代码"),
    "state": ("state", "status", "状态"),
    "urgent": ("urgent", "是否紧急"),
    "reported_at": ("reported_at", "requested_datetime", "created date", "登记时间"),
    "due_at": ("due_at", "expected_datetime", "due date", "截止时间"),
    "closed_at": ("closed_at", "closed date", "closed_datetime"),
    "description": ("description", "descriptor", "描述"),
    "collector": ("collector", "监督员"),
    "longitude": ("longitude", "long", "lon", "lng", "x", "经度"),
    "latitude": ("latitude", "lat", "y", "纬度"),
}
_STATES = {
    **{state.value: state.value for state in State},
    "草稿": "draft",
    "上报": "reported",
    "受理": "accepted",
    "立案": "filed",
    "派遣": "dispatched",
    "处置": "handling",
    "核查": "checking",
    "挂账": "suspended",
    "结案": "closed",
    "作废": "void",
    "open": "reported",
    "pending": "dispatched",
    "assigned": "dispatched",
    "started": "handling",
    "acknowledged": "accepted",
    "archived": "closed",
    "": "reported",
}
_TIMES = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%Y%m%d%H%M%S",
    "%m/%d/%Y %I:%M:%S %p",
    "%Y年%m月%d日 %H:%M",
)
_YES = {"1", "true", "t", "yes", "y", "是", "紧急"}
_NO = {"", "0", "false", "f", "no", "n", "否"}


def read_cases(path: Path, zone: tzinfo = BEIJING) -> tuple[list[ImportRow], list[Problem]]:
    """The cases of a file, told by its ending, and what is wrong with single ones (left out, or mended).

    ``zone``: of times that name none. Raises ``InputError`` if the file cannot be read at all.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _unfit(path, tr("It is larger than 500 MB."), tr("Import it in parts."))
        data = path.read_bytes()
    except OSError as error:
        raise _unfit(path, error.strerror or str(error), tr("Name a file that is there.")) from error
    ending = path.suffix.lower()
    if ending in (".csv", ".txt"):
        raw = _csv_rows(path, data)
    elif ending == ".geojson":
        raw = _geojson_rows(path, data)
    elif ending in (".xml", ".json"):
        raw = open311_rows(data, path)
    else:
        raise _unfit(
            path,
            tr("The ending {ending} is not known.", ending=ending),
            tr("Give a .csv, a .geojson, or the .xml or .json of an Open311 server."),
        )
    return tidy(raw, zone, path.name)


def tidy(
    raw: Iterable[tuple[int, Mapping[str, Any]]], zone: tzinfo, name: str
) -> tuple[list[ImportRow], list[Problem]]:
    """Rows under any of the known names as the database takes them; the number is what errors call a row."""
    rows: dict[str, ImportRow] = {}
    problems: list[Problem] = []
    for number, given in raw:
        try:
            row = _tidy_row(given, zone)
        except ValueError as error:
            problems.append(_problem(name, number, str(error), tr("Left out.")))
            if len(problems) > _MOST_PROBLEMS:
                break
            continue
        if row["longitude"] is None:
            problems.append(
                _problem(name, number, tr("It has no place."), tr("Imported without one."), Severity.INFO)
            )
        # Twice the same: the last one counts, as it is the newest in every export we know.
        rows[row["external_id"]] = row
    if len(problems) > _MOST_PROBLEMS and all(one.severity is Severity.WARNING for one in problems):
        raise InputError(problems[:10])
    if not rows:
        raise InputError(
            problems[:10]
            or [Problem("NO_CASES", name, tr("There is no case in it."), tr("Give another file."))]
        )
    return list(rows.values()), problems


def _tidy_row(given: Mapping[str, Any], zone: tzinfo) -> ImportRow:
    row = _by_our_names(given)
    case_id = str(row.get("external_id") or "").strip()
    if not case_id:
        raise ValueError(tr("It has no number by which it could be found again."))
    state = _STATES.get(str(row.get("state") or "").strip().lower())
    if state is None:
        raise ValueError(tr("The state “{state}” is not known.", state=row["state"]))
    closed = _time(row.get("closed_at"), zone)
    reported = _time(row.get("reported_at"), zone)
    if state in ("closed", "void") and closed is None:
        closed = _time(given.get("updated_datetime"), zone) or reported
    if state not in ("closed", "void"):
        closed = None
    longitude, latitude = _place(row.get("longitude"), row.get("latitude"))
    kind = {"部件": "component", "component": "component"}.get(str(row.get("kind") or "").strip(), "event")
    return {
        "external_id": case_id,
        "kind": kind,
        "class_code": str(row.get("class_code") or "").strip(),
        "state": state,
        "urgent": _flag(row.get("urgent")),
        "reported_at": reported,
        "due_at": _time(row.get("due_at"), zone),
        "closed_at": closed,
        "description": _text(row.get("description")),
        "collector": str(row.get("collector") or "").strip() or None,
        "longitude": longitude,
        "latitude": latitude,
    }


def _by_our_names(given: Mapping[str, Any]) -> dict[str, Any]:
    """The values under our names; the first of several names that has one."""
    theirs = {str(name).strip().lower(): value for name, value in given.items()}
    schema = LAYER_SCHEMAS["case_point"]
    row = {}
    for ours, names in _NAMES.items():
        field = schema.field(ours)
        for name in (*names, *((field.title,) if field else ())):
            if theirs.get(name) not in (None, ""):
                row[ours] = theirs[name]
                break
    return row


def _time(value: Any, zone: tzinfo) -> str | None:
    """ISO 8601 with zone."""
    text = str(value or "").strip()
    if not text:
        return None
    found = None
    try:
        found = datetime.fromisoformat(re.sub(r"Z$", "+00:00", text))
    except ValueError:
        for form in _TIMES:
            try:
                found = datetime.strptime(text, form)
                break
            except ValueError:
                continue
    if found is None:
        raise ValueError(tr("“{given}” is not a time.", given=text))
    return (found if found.tzinfo else found.replace(tzinfo=zone)).isoformat()


def _place(x: Any, y: Any) -> tuple[float | None, float | None]:
    if x in (None, "") or y in (None, ""):
        return None, None
    try:
        longitude, latitude = float(x), float(y)
    except (TypeError, ValueError):
        raise ValueError(tr("“{x}, {y}” is not a place.", x=x, y=y)) from None
    if not (math.isfinite(longitude) and math.isfinite(latitude)):
        raise ValueError(tr("“{x}, {y}” is not a place.", x=x, y=y))
    if abs(latitude) > 90 >= abs(longitude):
        raise ValueError(tr("Longitude and latitude are exchanged: {x}, {y}.", x=x, y=y))
    if abs(longitude) > 180 or abs(latitude) > 90:
        raise ValueError(tr("{x}, {y} are not degrees of longitude and latitude.", x=x, y=y))
    return (None, None) if longitude == latitude == 0 else (longitude, latitude)


def _flag(value: Any) -> bool:
    text = str(value if value is not None else "").strip().lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise ValueError(tr("“{given}” is neither yes nor no.", given=value))


def _text(value: Any) -> str:
    """As it is, but for zero characters, which PostgreSQL has no place for."""
    return str(value or "").replace("\x00", "").strip()


def _csv_rows(path: Path, data: bytes) -> Iterator[tuple[int, Mapping[str, Any]]]:
    text = _decode(path, data)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="…")
    names = {str(name).strip().lower() for name in reader.fieldnames or ()}
    if not names & set(_NAMES["external_id"]):
        raise _unfit(
            path,
            tr("No column holds the number of the case."),
            tr("Call it case_id or 案件编号."),
        )
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise _unfit(path, str(error), tr("Save it as CSV once more.")) from error


def _decode(path: Path, data: bytes) -> str:
    """Text in UTF-8, or in GBK as Chinese Excel saves it (GB 18030, which contains it)."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _unfit(path, tr("It is neither in UTF-8 nor in GBK."), tr("Save it as CSV UTF-8."))


def _json(path: Path, data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _unfit(path, tr("It is not JSON ({error}).", error=error), tr("Give another file.")) from error


def _geojson_rows(path: Path, data: bytes) -> Iterator[tuple[int, Mapping[str, Any]]]:
    found = _json(path, data)
    if not isinstance(found, dict) or found.get("type") != "FeatureCollection":
        raise _unfit(path, tr("It is not a GeoJSON FeatureCollection."), tr("Give another file."))
    crs = json.dumps(found.get("crs") or "")
    if found.get("crs") and not re.search(r"CRS84|4326|4490", crs):
        raise _unfit(
            path, tr("Its coordinates are not longitude and latitude."), tr("Export it in EPSG:4490.")
        )
    for number, feature in enumerate(found.get("features") or (), start=1):
        geometry = feature.get("geometry") or {}
        place = (
            geometry.get("coordinates") or (None, None) if geometry.get("type") == "Point" else (None, None)
        )
        given = {"id": feature.get("id"), **(feature.get("properties") or {})}
        yield number, {**given, "longitude": place[0], "latitude": place[1]}


def open311_rows(data: bytes, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The service requests of an answer of ``GET requests`` (GeoReport v2), XML or JSON."""
    if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        requests: Iterable[Mapping[str, Any]] = _elements(path, data)
    else:
        found = _json(path, data)
        requests = found.get("service_requests", ()) if isinstance(found, dict) else found
        if not isinstance(requests, list):
            raise _unfit(path, tr("It is no answer of an Open311 server."), tr("Give another file."))
    for number, request in enumerate(requests, start=1):
        if isinstance(request, Mapping) and ("service_request_id" in request or "status" in request):
            words = [request.get("service_name"), request.get("description"), request.get("address")]
            yield number, {**request, "description": " · ".join(str(word) for word in words if word)}


def _elements(path: Path, data: bytes) -> list[dict[str, Any]]:
    # Entities can blow a short text up without limit, and an answer of such a server has none.
    if re.search(rb"<!\s*(DOCTYPE|ENTITY)", data[:100_000], re.IGNORECASE):
        raise _unfit(path, tr("It declares a document type."), tr("Give the answer as the server sent it."))
    try:
        root = ElementTree.fromstring(data)  # nosec B314
    except ElementTree.ParseError as error:
        raise _unfit(path, tr("It is not XML ({error}).", error=error), tr("Give another file.")) from error
    return [{field.tag: field.text for field in request} for request in root.iter("request")]


def _problem(
    name: str, number: int, message: str, mend: str, severity: Severity = Severity.WARNING
) -> Problem:
    return Problem("CASE_ROW", name, message, mend, severity, fids=(number,))


def _unfit(path: Path, message: str, mend: str) -> InputError:
    return InputError([Problem("CASE_FILE", path.name, message, mend)])
