"""The result of a sampling check as a page that can be mailed and printed anywhere."""

from __future__ import annotations

from html import escape

from ..compliance.page_style import STYLE
from ..model.i18n import tr
from .evaluate import Counts, Evaluation, Verdict

#: Verdicts in the colours that the compliance report has for its own.
_COLOURS = {Verdict.ACCEPTED: "compliant", Verdict.REJECTED: "not", Verdict.OPEN: "unmeasured"}
_OWN_STYLE = """
.numbers td, .numbers th { text-align: right; padding: .5mm 1.2mm; border-bottom: .2mm solid #dfe4e8 }
.numbers td:nth-child(-n+2), .numbers th:nth-child(-n+2) { text-align: left }
.numbers .sum { font-weight: 700; background: #f4f6f7 } .tiles b.bad { color: #b3001b }
"""


def render_html(evaluation: Evaluation, title: str | None = None) -> str:
    """The page: verdict, what it hangs on, and the numbers by class; nothing is loaded from outside."""
    heading = title or tr("Component census")
    total = evaluation.total
    facts = " · ".join(
        (
            tr("{count} components in the sample", count=total.sampled),
            tr("{count} checked", count=total.checked),
            tr("{count} omitted by the census", count=total.omitted),
        )
    )
    verdict = f'<strong class="{_COLOURS[evaluation.verdict]}">{escape(evaluation.verdict.label)}</strong>'
    body = (
        f'<header><div><p class="kind">{escape(tr("Acceptance by sampling"))} 抽样检查报告</p>'
        f"<h1>{escape(heading)}</h1><p>{escape(facts)}</p></div>{verdict}</header>",
        _tiles(evaluation),
        _table(evaluation),
        f"<footer>{escape(_footer(evaluation))}</footer>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(tr("en"))}"><head><meta charset="utf-8"/>'
        '<meta name="viewport" content="width=device-width"/>'
        f"<title>{escape(heading)}</title><style>{STYLE}{_OWN_STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(body)}\n</main></body></html>\n"
    )


def _tiles(evaluation: Evaluation) -> str:
    items = []
    for one in evaluation.judgements:
        mark = ' class="bad"' if one.kept is False else ""
        limit = tr("at most {limit}", limit=_text(one.limit, one.unit))
        items.append(
            f"<li><b{mark}>{escape(_text(one.value, one.unit))}</b>"
            f"{escape(one.title)}<br/>{escape(limit)}</li>"
        )
    return f'<ul class="tiles">{"".join(items)}</ul>'


def _table(evaluation: Evaluation) -> str:
    heads = (
        "", tr("Class"), tr("Sample"), tr("Checked"), tr("Not found"), tr("Omitted"), tr("Wrong"),
        tr("Inaccurate"), tr("Defective"), tr("Defect rate"), "95 %", tr("RMSE (m)"),
    )  # fmt: skip
    rows = [_row("", tr("All"), evaluation.total, "sum")]
    for major, counts in evaluation.majors.items():
        rows.append(_row(major, evaluation.names.get(major, ""), counts, "sum"))
        rows += [
            _row(code, evaluation.names.get(code, ""), one, "")
            for code, one in evaluation.classes.items()
            if code.startswith(major) and (major or not code)
        ]
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    return f'<table class="numbers"><tr>{head}</tr>{"".join(rows)}</table>'


def _row(code: str, name: str, counts: Counts, kind: str) -> str:
    span = counts.defect_range
    cells = (
        code,
        name,
        *(
            str(number)
            for number in (
                counts.sampled, counts.checked, counts.not_found, counts.omitted, counts.wrong,
                counts.inaccurate, counts.defective,
            )
        ),
        _text(counts.defect_rate, "%"),
        f"{span[0]:.1%}–{span[1]:.1%}" if span else "–",
        _text(counts.rmse_m, ""),
    )  # fmt: skip
    return f'<tr class="{kind}">{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'


def _text(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    if unit == "%":
        return f"{value:.2%}"
    number = f"{value:.0f}" if float(value).is_integer() and unit == "" else f"{value:.3f}"
    return f"{number} {unit}".strip()


def _footer(evaluation: Evaluation) -> str:
    half = tr("sum d² / 2n, equal accuracy") if evaluation.limits.equal_accuracy else tr("sum d² / n")
    return tr(
        "Error rate: wrong attributes or nothing there, of those checked. Omission rate: omitted, of all "
        "that are there. Defective: with any fault, each once. RMSE from {formula}. 95 %: Clopper-Pearson. "
        "Limits and plan are settings of whoever accepts; CityGrid takes none from a standard.",
        formula=half,
    )
