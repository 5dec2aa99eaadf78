"""A compliance report as one self-contained page of HTML that prints on A4."""

from __future__ import annotations

from html import escape

import numpy as np

from ..model.i18n import tr
from ..model.problems import Severity
from .charts import FAULT, FORCED, AreaClass, area_classes, histogram_svg, map_svg
from .page_style import STYLE
from .principles import Principle
from .report import ComplianceReport, Departure, PrincipleResult, Reason, Verdict

#: Departing cells the page has room for, over all groups; all are in the table ``compliance``.
NAMED = 24
#: Ends of sentences, left out where another follows.
STOPS = ".。"
#: Evidence is cut off at so many characters.
LONGEST = 60
#: Between figures; stays with the one before it.
DOT = "\u00a0· "
#: Principles a cell cannot depart from on the ground; no colour on the map for them.
ON_PAPER = (Principle.STABILITY, Principle.CODING, Principle.RECORD)
#: Room for the map and the histogram, mm.
MAP_SIZE, HISTOGRAM_SIZE = (112.0, 72.0), (72.0, 34.0)


def render_html(report: ComplianceReport, title: str | None = None) -> str:
    """The report as a page: figures, map, histogram, verdicts, and the cells that depart.

    Nothing is loaded from outside and there is no script, so the file may be mailed and
    printed anywhere. ``title`` names the city or district. In the user's language
    (``model.i18n``); the terms of the standard stay Chinese beside it.
    """
    heading = title or tr("Unit grid")
    classes = area_classes(report.wide_band, report.narrow_band)
    body = (
        _header(report, heading),
        _tiles(report),
        '<section class="pictures">',
        f"<figure>{map_svg(report.sheet, classes, _faulty(report), *MAP_SIZE)}</figure>",
        f"<div>{_histogram(report, classes)}{_legend(report, classes)}</div>",
        "</section>",
        _principles(report),
        _departures(report),
        _footer(),
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(tr("en"))}"><head><meta charset="utf-8"/>'
        '<meta name="viewport" content="width=device-width"/>'
        f"<title>{escape(heading)}</title><style>{STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(body)}\n</main></body></html>\n"
    )


def _header(report: ComplianceReport, heading: str) -> str:
    facts = (
        tr("{count} cells", count=f"{len(report.sheet.cells):,}"),
        tr("{count} communities", count=f"{report.communities:,}"),
        tr("{area} km²", area=f"{report.sheet.area.sum() / 1e6:,.2f}"),
        tr("target {area} m²", area=f"{report.target_area:,.0f}"),
        report.crs if len(report.crs) < 20 else tr("local metric CRS"),
    )
    return (
        f'<header><div><p class="kind">{escape(tr("Compliance report"))}</p>'
        f"<h1>{escape(heading)}</h1><p>{escape(' · '.join(facts))}</p></div>{_balance_sheet(report)}</header>"
    )


def _balance_sheet(report: ComplianceReport) -> str:
    """How many principles got which verdict."""
    counted = [(verdict, sum(result.verdict is verdict for result in report.results)) for verdict in Verdict]
    items = (
        f'<li class="{verdict.value}"><b>{count}</b>{escape(verdict.label)}</li>'
        for verdict, count in counted
        if count
    )
    return f'<ul class="verdicts">{"".join(items)}</ul>'


def _tiles(report: ComplianceReport) -> str:
    wide = f"{report.wide_band[0]:g}–{report.wide_band[1]:g}"
    tiles = (
        (Principle.AREA, "free_wide", tr("free cells within {band} of the target", band=wide)),
        (Principle.AREA, "median_area", tr("median area")),
        (Principle.LAYOUT, "buildings_crossed", tr("buildings crossed")),
        (Principle.CURRENT_STATE, "compounds_split", tr("compounds split")),
        (Principle.SEAMLESS, "overlap", tr("overlaps")),
        (Principle.SEAMLESS, "gap", tr("gaps")),
        (Principle.CODING, "order_agrees", tr("neighbours numbered in order")),
    )
    cells = []
    for principle, name, label in tiles:
        result = report.result(principle)
        figure = next(figure for figure in result.figures if figure.id == name)
        cells.append(f"<li><b>{escape(figure.text())}</b>{escape(label)}</li>")
    return f'<ul class="tiles">{"".join(cells)}</ul>'


def _histogram(report: ComplianceReport, classes: tuple[AreaClass, ...]) -> str:
    sheet = report.sheet
    same = bool(np.allclose(sheet.area, sheet.ratio * report.target_area))
    target = report.target_area if same else None
    return f"<figure>{histogram_svg(sheet, classes, target, *HISTOGRAM_SIZE)}</figure>"


def _legend(report: ComplianceReport, classes: tuple[AreaClass, ...]) -> str:
    """What colours mean, with the number of cells of each, and what forces cells."""
    ratio, forced = report.sheet.ratio, report.sheet.forced
    rows = []
    for band in classes:
        inside = (ratio >= band.low) & (ratio < band.high)
        label = f"{band.low:g}–{band.high:g}" if np.isfinite(band.high) else f"&gt; {band.low:g}"
        label = f"&lt; {band.high:g}" if band.low == 0 else label
        free = int(np.sum(inside & ~forced))
        rows.append(
            f'<tr><td><i style="background:{band.colour}"></i></td><td>{label} × {escape(tr("target"))}</td>'
            f"<td>{free:,}</td><td>{int(inside.sum()) - free:,}</td></tr>"
        )
    reasons = (
        f"<li>{escape(reason.label)}: <b>{sum(f.reason is reason for f in report.forced):,}</b></li>"
        for reason in Reason
        if reason is not Reason.UNFORCED
    )
    signs = (
        f'<i class="hatch"></i>{escape(tr("compound"))}',
        f'<i style="background:{FORCED}"></i>{escape(tr("forced cell (histogram)"))}',
        f'<i style="box-shadow:inset 0 0 0 1.5px {FAULT}"></i>{escape(tr("departs, not forced"))}',
    )
    return (
        f'<table class="legend"><tr><th></th><th>{escape(tr("Area"))}</th><th>{escape(tr("free"))}</th>'
        f"<th>{escape(tr('forced'))}</th></tr>{''.join(rows)}</table>"
        f'<p class="signs">{" ".join(f"<span>{sign}</span>" for sign in signs)}</p>'
        f'<ul class="reasons">{" ".join(reasons)}</ul>'
    )


def _principles(report: ComplianceReport) -> str:
    heads = (tr("Principle"), tr("Measured"), tr("Verdict"))
    return (
        f'<table class="principles"><tr>{"".join(f"<th>{escape(head)}</th>" for head in heads)}</tr>'
        f"{''.join(_principle(result) for result in report.results)}</table>"
    )


def _principle(result: PrincipleResult) -> str:
    wording, title = result.principle.wording, result.principle.label
    name = escape(wording.term) if title == wording.term else f"{escape(title)} {escape(wording.term)}"
    figures = (
        f"<span>{escape(figure.title)} <b>{escape(figure.text())}</b></span>"
        for figure in result.figures
        if figure.value is not None
    )
    remark = f"<em>{escape(result.remark)}</em>" if result.remark else ""
    return (
        f'<tr><td><b>{name}</b><p><q lang="zh">{escape(wording.quotation)}</q> '
        f"<small>{escape(wording.source)}, {wording.confidence}</small></p></td>"
        f"<td>{DOT.join(figures)} {remark}</td>"
        f'<td><strong class="{result.verdict.value}">{escape(result.verdict.label)}</strong></td></tr>'
    )


def _departing(report: ComplianceReport) -> list[Departure]:
    """The cells that depart, those without excuse first, errors before warnings."""
    real = [d for d in report.departures if d.severity is not Severity.INFO]
    return sorted(real, key=lambda d: (d.reason is not Reason.UNFORCED, d.severity is not Severity.ERROR))


def _faulty(report: ComplianceReport) -> np.ndarray:
    """Cells the map shows in red: without excuse, and wrong on the ground rather than on paper."""
    codes = {
        d.code for d in _departing(report) if d.reason is Reason.UNFORCED and d.principle not in ON_PAPER
    }
    return np.array([code in codes for code in report.sheet.codes], dtype=bool)


def _departures(report: ComplianceReport) -> str:
    """Departing cells by principle and reason, the worst of each group by code."""
    listed = _departing(report)
    if not listed:
        return f"<p>{escape(tr('No cell departs from any principle.'))}</p>"
    groups: dict[tuple[Principle, str, Reason], list[Departure]] = {}
    for departure in listed:
        key = (departure.principle, departure.measure, departure.reason)
        groups.setdefault(key, []).append(departure)
    unforced = sum(departure.reason is Reason.UNFORCED for departure in listed)
    heading = tr(
        "Departing cells: {unforced} not forced, {forced} forced",
        unforced=f"{unforced:,}",
        forced=f"{len(listed) - unforced:,}",
    )
    named = max(2, NAMED // len(groups))
    rows = "".join(_group(group, named) for group in groups.values())
    note = tr("All of them, with their evidence, are in the table compliance of the GeoPackage.")
    return (
        f'<section class="departures"><h2>{escape(heading)}<small>{escape(note)}</small></h2>'
        f"<ol>{rows}</ol></section>"
    )


def _group(group: list[Departure], named: int) -> str:
    first = group[0]
    same = all(departure.evidence == first.evidence for departure in group)
    cells = (
        f"{escape(d.code)} <b>{_number(d.value)}</b>"
        + ("" if same or not d.evidence else f" {escape(_short(d.evidence))}")
        for d in group[:named]
    )
    head = f"{first.principle.label} ({first.reason.label}, {len(group):,})"
    shared = f" {escape(first.evidence)}" if same else ""
    more = (
        f" <span>{escape(tr('… and {count} more', count=f'{len(group) - named:,}'))}</span>"
        if len(group) > named
        else ""
    )
    return (
        f'<li class="{"unforced" if first.reason is Reason.UNFORCED else "forced"}"><b>{escape(head)}</b>'
        f"{shared} <span>[{escape(first.allowed)}]</span> {'; '.join(cells)}{more}</li>"
    )


def _short(evidence: str) -> str:
    """Evidence as the page has room for it; whole in the table."""
    text = evidence.rstrip(STOPS)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or float(value).is_integer() else f"{value:.2f}"


def _footer() -> str:
    text = tr(
        "S3: a tender document that paraphrases GB/T 30428.1; BJ: DB11/T 2157-2023 of Beijing. "
        "V: wording read in the source; C: the same in two sources. Bands and limits are settings "
        "of CityGrid, not of the standard. Reasons are derived from the geometry alone."
    )
    return f"<footer>{escape(text)}</footer>"
