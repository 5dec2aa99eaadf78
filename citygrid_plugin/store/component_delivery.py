"""A delivery of components (部件数据成果): a folder with the data, a report, and what was left out.

The folder appears whole or not at all, and so does each later one in its place.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyproj

from ..core.exchange.exporting import LEFT_OUT_SCHEMA, ComponentExport, ExportLayer, TextLimit
from ..core.exchange.report_html import delivery_page
from ..core.model.census_schema import CENSUS_SCHEMAS
from ..core.model.i18n import tr
from ..core.model.plain_cells import from_plain_cell, plain_cell
from ..core.model.problems import OutputError
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import FieldKind
from .geopackage import write_geopackage
from .shapefile import ENCODINGS, MOST_BYTES, write_points
from .swapping import replacing_folder, require_own_folder

#: Formats of a delivery.
SHAPEFILE, GEOPACKAGE = "shapefile", "gpkg"
#: The files of a delivery beside its data; the report tells a delivery from any other folder.
REPORT, PAGE = "交付报告.json", "交付报告.html"
BESIDE = "附件"
CODES, CHANGED, LEFT_OUT = "标识码对照表.csv", "未按原值写出的值.csv", "未交付部件.gpkg"
_PACKAGE = "部件.gpkg"
_KINDS = {
    FieldKind.TEXT: "文本",
    FieldKind.INTEGER: "整数",
    FieldKind.REAL: "小数",
    FieldKind.BOOLEAN: "是否",
}


@dataclass(frozen=True)
class DeliveryForm:
    """In which form to deliver: format, encoding of a shapefile ("utf-8", "gbk"), title, date (8 digits)."""

    format: str = SHAPEFILE
    encoding: str = "utf-8"
    title: str = "部件数据成果交付报告"
    date: str = ""

    @property
    def limit(self) -> TextLimit:
        """What a text may be in this form."""
        if self.format == SHAPEFILE:
            return TextLimit(self.encoding, MOST_BYTES)
        return TextLimit()


def require_delivery_folder(path: str | Path) -> None:
    """Raise ``OutputError`` unless a delivery can be written as the folder ``path``."""
    require_own_folder(Path(path), REPORT)
    known = {"gpkg", "shp", "shx", "dbf", "prj", "cpg", "csv", "json", "html"}
    foreign = [
        each.name
        for each in (Path(path).iterdir() if Path(path).is_dir() else ())
        if each.name != BESIDE and each.suffix.lstrip(".") not in known
    ]
    if foreign:
        raise OutputError(
            tr(
                "{path} holds {name}, which is no part of a delivery; move it elsewhere or choose another "
                "folder.",
                path=path,
                name=foreign[0],
            )
        )


def write_component_delivery(
    path: str | Path,
    export: ComponentExport,
    crs: str,
    form: DeliveryForm | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Write ``export`` as the folder ``path``, in place of an earlier delivery; returns the report.

    Raises ``OutputError``, and ``Cancelled``; what stood at ``path`` is then as it was.
    """
    path, form, progress = Path(path), form or DeliveryForm(), progress or Silent()
    require_delivery_folder(path)
    with replacing_folder(path, REPORT) as folder:
        places = _write_data(folder, export, crs, form, Span(progress, 0.0, 0.8))
        _write_beside(folder, export, crs)
        files = sorted(each for each in folder.rglob("*") if each.is_file())
        report = _report(export, crs, form, places, [_file(folder, each) for each in files])
        (folder / REPORT).write_text(
            json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n"
        )
        (folder / PAGE).write_text(delivery_page(report), encoding="utf-8", newline="\n")
        check_cancelled(progress)
    progress.set(1.0)
    return report


def _write_data(
    folder: Path, export: ComponentExport, crs: str, form: DeliveryForm, progress: Progress
) -> list[str]:
    """Write the layers; the file of each."""
    if form.format == GEOPACKAGE:
        schemas = {layer.schema.name: layer.schema for layer in export.layers}
        tables = [layer.table for layer in export.layers]
        write_geopackage(folder / _PACKAGE, tables, crs, schemas=schemas, progress=progress)
        return [_PACKAGE] * len(tables)
    places = []
    for number, layer in enumerate(export.layers):
        part = Span(progress, number / len(export.layers), (number + 1) / len(export.layers))
        name = f"{layer.schema.name}.shp"
        write_points(folder / name, layer.table, layer.schema, crs, form.encoding, part)
        places.append(name)
    return places


def _write_beside(folder: Path, export: ComponentExport, crs: str) -> None:
    """Tables of changed codes and values, and what was left out; none of them if there is nothing."""
    beside = folder / BESIDE
    if export.codes or export.changed or len(export.left_out):
        beside.mkdir()
    if export.codes:
        _write_csv(beside / CODES, ("原标识码", "标识码"), export.codes.items())
    if export.changed:
        rows = [(one.code, one.name, one.title, one.value, one.why) for one in export.changed]
        _write_csv(beside / CHANGED, ("标识码", "字段", "名称", "原值", "原因"), rows)
    if len(export.left_out):
        schemas = {LEFT_OUT_SCHEMA.name: LEFT_OUT_SCHEMA}
        write_geopackage(beside / LEFT_OUT, [export.left_out], crs, schemas=schemas)


def _write_csv(path: Path, head: tuple[str, ...], rows: Iterable[Iterable[Any]]) -> None:
    """UTF-8 with a mark in front: without it spreadsheets show Chinese as rubbish."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    # What a person wrote into a component must not run in the spreadsheet of another.
    writer.writerows([plain_cell(str(value)) for value in row] for row in rows)
    path.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode("utf-8"))


def read_codes(path: str | Path) -> dict[str, str]:
    """Codes of an earlier delivery (its folder, or the table in it): old -> new; empty if it changed none."""
    path = Path(path)
    table = path / BESIDE / CODES if path.is_dir() else path
    if not table.is_file():
        return {}
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    return {from_plain_cell(row[0]): from_plain_cell(row[1]) for row in rows[1:] if len(row) > 1}


def _file(folder: Path, path: Path) -> dict[str, Any]:
    octets = path.read_bytes()
    return {
        "file": path.relative_to(folder).as_posix(),
        "bytes": len(octets),
        "sha256": hashlib.sha256(octets).hexdigest(),
    }


def _report(
    export: ComponentExport,
    crs: str,
    form: DeliveryForm,
    places: list[str],
    files: list[dict[str, Any]],
) -> dict[str, Any]:
    profile = export.profile
    known = pyproj.CRS.from_user_input(crs)
    epsg = known.to_epsg(min_confidence=100)
    delivered = sum(export.counts.values())
    titles = CENSUS_SCHEMAS["other"].titles()
    encoding = ENCODINGS[form.encoding][0] if form.format == SHAPEFILE else "UTF-8"
    return {
        "made_by": "CityGrid",
        "title": form.title,
        "date": form.date,
        "profile": {"id": profile.id, "title": profile.title},
        "format": {SHAPEFILE: "Shapefile", GEOPACKAGE: "GeoPackage"}[form.format],
        "encoding": encoding,
        "crs": {"name": known.name, "id": f"EPSG:{epsg}" if epsg else "", "wkt": known.to_wkt()},
        "counts": {
            "given": export.given,
            "delivered": delivered,
            "left_out": len(export.left_out),
            "changed_values": len(export.changed),
            "recoded": len(export.codes),
        },
        "layers": [
            {"layer": layer.schema.name, "file": place, "count": len(layer.table)}
            for layer, place in zip(export.layers, places, strict=True)
        ],
        "classes": [
            {
                "class_code": code,
                "name": entry.name if (entry := profile.component_class(code)) else "",
                "count": count,
            }
            for code, count in export.counts.items()
        ],
        "fields": _fields(export.layers),
        "left_out": _counted(export.left_out.column("reason").tolist(), "reason"),
        "changed": [
            {"short_name": name, "title": title, "reason": why, "count": count}
            for (name, title, why), count in sorted(
                _count((c.name, c.title, c.why) for c in export.changed).items()
            )
        ],
        "no_field": [
            {"field": name, "title": titles.get(name, name), "count": count}
            for name, count in export.no_field.items()
        ],
        "files": files,
    }


def _fields(layers: tuple[ExportLayer, ...]) -> list[dict[str, Any]]:
    """Every field of the delivery, and in how many components it is filled in."""
    fields: dict[str, dict[str, Any]] = {}
    for layer in layers:
        for spec in layer.fields:
            row = fields.setdefault(
                spec.short_name,
                {
                    "short_name": spec.short_name,
                    "title": spec.title,
                    "kind": "日期" if spec.date else _KINDS[spec.kind],
                    "length": spec.length,
                    "filled": 0,
                },
            )
            row["filled"] += sum(value is not None for value in layer.table.columns[spec.short_name].tolist())
    return list(fields.values())


def _count(values: Iterable[Any]) -> dict[Any, int]:
    counts: dict[Any, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts


def _counted(values: Iterable[str], name: str) -> list[dict[str, Any]]:
    counts: Mapping[str, int] = _count(values)
    return [{name: value, "count": count} for value, count in sorted(counts.items())]
