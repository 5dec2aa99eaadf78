"""The delivery report (成果交付报告) as one self-contained page that prints on A4; Chinese throughout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

#: Rows that each table has room for on one page; all of them are in the JSON and the tables beside it.
_LAYERS, _CLASSES, _FIELDS, _LEFT, _CHANGED, _NO_FIELD, _FILES = 8, 30, 22, 3, 4, 4, 10
#: Files whose checksums are on the page: those that hold the data.
_DATA = (".shp", ".dbf", ".gpkg")

_STYLE = """
@page { size: A4; margin: 10mm 12mm }
* { box-sizing: border-box }
body { margin: 0; color: #22303c; background: #fff;
  font: 7pt/1.25 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif }
main { max-width: 186mm; margin: 6mm auto }
@media print { main { margin: 0 } }
h1 { font-size: 15pt; margin: 0; line-height: 1.2 }
header { border-bottom: .6mm solid #b0006d; padding-bottom: 2mm; margin-bottom: 3mm }
header p { margin: 0; color: #5b6975 }
h2 { font-size: 8.6pt; margin: 2.6mm 0 .4mm }
h2 small { font-weight: 400; color: #5b6975; font-size: 6.6pt; margin-left: 2mm }
ul.tiles { list-style: none; display: flex; gap: 2mm; padding: 0; margin: 0 }
.tiles li { flex: 1; background: #f4f6f7; border-radius: 1mm; padding: 1.2mm 2.4mm; color: #5b6975 }
.tiles b { display: block; color: #22303c; font-size: 13pt; line-height: 1.2 }
.tiles .bad b { color: #b3001b }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3mm 2mm .3mm 0; border-bottom: .2mm solid #dfe4e8; vertical-align: top }
th { color: #5b6975 }
td.n, th.n { text-align: right; white-space: nowrap }
td code { font-family: "Noto Sans Mono", Consolas, monospace; font-size: 6pt; word-break: break-all }
.none { color: #2a7d46 }
footer { margin-top: 2.5mm; color: #7b8894; font-size: 6.2pt }
"""


def delivery_page(report: Mapping[str, Any]) -> str:
    """The page for a report as ``store.component_delivery`` makes it."""
    counts = report["counts"]
    parts = [
        f"<header><h1>{escape(report['title'])}</h1><p>{escape(_facts(report))}</p></header>",
        '<ul class="tiles">',
        _tile("提供部件", counts["given"]),
        _tile("交付部件", counts["delivered"]),
        _tile("未交付", counts["left_out"], bad=counts["left_out"] > 0),
        _tile("未按原值写出的值", counts["changed_values"], bad=counts["changed_values"] > 0),
        _tile("换码", counts["recoded"]),
        "</ul>",
        _section("图层", ("图层", "文件", "部件数"), _layers(report), (2,), columns=2, room=_LAYERS),
        _section(
            "各类部件",
            ("类别代码", "类别名称", "部件数"),
            [(row["class_code"], row["name"], row["count"]) for row in report["classes"]],
            (2,),
            columns=3,
            room=_CLASSES,
        ),
        _section(
            "字段",
            ("字段", "名称", "类型", "长度", "有值"),
            [
                (row["short_name"], row["title"], row["kind"], row["length"] or "不限", row["filled"])
                for row in report["fields"]
            ],
            (3, 4),
            columns=2,
            room=_FIELDS,
        ),
        _section(
            "未交付的部件",
            ("原因", "数量"),
            [(row["reason"], row["count"]) for row in report["left_out"]],
            (1,),
            note="逐个部件见附件“未交付部件.gpkg”",
            empty="全部部件均已交付。",
            room=_LEFT,
        ),
        _section(
            "未按原值写出的值",
            ("字段", "原因", "数量"),
            [
                (f"{row['short_name']} {row['title']}", row["reason"], row["count"])
                for row in report["changed"]
            ],
            (2,),
            note="逐个值的全文见附件“未按原值写出的值.csv”",
            empty="所有值均原样写出。",
            room=_CHANGED,
        ),
        _section(
            "本标准没有对应字段、未交付的普查属性",
            ("属性", "有值的部件数"),
            [(row["title"], row["count"]) for row in report["no_field"]],
            (1,),
            empty="无。",
            room=_NO_FIELD,
            columns=2,
        ),
        _section(
            "文件校验（SHA-256）",
            ("文件", "字节", "校验值"),
            [
                (row["file"], f"{row['bytes']:,}", _Code(row["sha256"]))
                for row in report["files"]
                if row["file"].endswith(_DATA)
            ],
            (1,),
            note="其余文件见“交付报告.json”",
            room=_FILES,
        ),
        "<footer>由 CityGrid 生成。字段名、长度与类别代码取自所选标准体系的数据表，"
        "其可信度见 profiles/README.md。</footer>",
    ]
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"/>'
        f"<title>{escape(report['title'])}</title><style>{_STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(part for part in parts if part)}\n</main></body></html>\n"
    )


class _Code(str):
    """A value set in a typewriter's letters."""


def _facts(report: Mapping[str, Any]) -> str:
    crs = report["crs"]
    facts = [
        report["profile"]["title"],
        f"坐标系 {crs['name']}" + (f"（{crs['id']}）" if crs["id"] else ""),
        f"格式 {report['format']}",
        f"编码 {report['encoding']}",
    ]
    return " · ".join([*facts, *([f"日期 {report['date']}"] if report.get("date") else [])])


def _layers(report: Mapping[str, Any]) -> list[tuple[str, str, int]]:
    return [(row["layer"], row["file"], row["count"]) for row in report["layers"]]


def _tile(title: str, count: int, bad: bool = False) -> str:
    return f"<li{' class=bad' if bad else ''}><b>{count:,}</b>{escape(title)}</li>"


def _section(
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[Any]],
    numbers: Iterable[int],
    *,
    note: str = "",
    empty: str = "",
    columns: int = 1,
    room: int,
) -> str:
    """A heading and a table, in so many columns; only as many rows as there is room for."""
    numbers = set(numbers)
    hidden = len(rows) - room
    more = f"只列出前 {room} 行，其余 {hidden} 行见“交付报告.json”" if hidden > 0 else ""
    remark = "；".join(text for text in (note if rows else "", more) if text)
    heading = f"<h2>{escape(title)}<small>{escape(remark)}</small></h2>"
    if not rows:
        return f'{heading}<p class="none">{escape(empty)}</p>' if empty else ""
    shown = rows[:room]
    half = -(-len(shown) // columns)
    if columns > 1 and len(shown) > columns:
        tables = [_table(heads, shown[start : start + half], numbers) for start in range(0, len(shown), half)]
        cells = "".join(
            f'<td style="width:{100 // columns}%;border:0;padding:0 4mm 0 0">{one}</td>' for one in tables
        )
        return f"{heading}<table><tr>{cells}</tr></table>"
    return heading + _table(heads, shown, numbers)


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]], numbers: set[int]) -> str:
    def cell(tag: str, position: int, value: Any) -> str:
        text = f"{value:,}" if isinstance(value, int) else escape(str(value))
        if isinstance(value, _Code):
            text = f"<code>{text}</code>"
        return f"<{tag}{' class=n' if position in numbers else ''}>{text}</{tag}>"

    top = "".join(cell("th", position, head) for position, head in enumerate(heads))
    body = "".join(
        f"<tr>{''.join(cell('td', position, value) for position, value in enumerate(row))}</tr>"
        for row in rows
    )
    return f"<table><tr>{top}</tr>{body}</table>"
