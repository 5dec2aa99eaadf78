"""The report as JSON, as tables and as a page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest
from shapely import Point, box

from citygrid_plugin.core.compliance import Figure, Principle, render_html
from citygrid_plugin.core.compliance.charts import area_classes, class_rows
from citygrid_plugin.core.compliance.report import FORMAT, Unit
from citygrid_plugin.core.model.i18n import install_translator

from .cases import COMMUNITY, base, fishnet, measure, table, unit_grid


@pytest.fixture
def report():
    named = table("community", [box(0, 0, 200, 200)], code=[COMMUNITY], name=["<翡翠> & Jade"])
    cells = [box(0, 0, 30, 100), box(30, 0, 200, 100), *fishnet()[:2]]
    whole = base(
        community=named,
        building=[box(20, 20, 40, 40)],
        compound=[box(0, 110, 90, 190)],
        component=[Point(5, 5)],
    )
    return measure(whole, unit_grid(cells), source_scale=1000)


def test_json_holds_figures_departures_and_forced_cells(report):
    told = json.loads(report.to_json())
    assert told["format"] == FORMAT
    assert [principle["id"] for principle in told["principles"]] == [p.value for p in Principle]
    assert told["principles"][0]["figures"] == [
        {"id": "source_scale", "title": "Scale of the source maps", "value": 1000, "unit": "scale"}
    ]
    assert len(told["departures"]) == len(report.departures)
    assert told["forced"][0]["reason"] == "compound"
    assert told["forced"][0]["evidence_fids"] == [1]


def test_tables_have_no_geometry_and_a_row_per_departure(report):
    departures, summary = report.tables()
    assert (departures.name, summary.name) == ("compliance", "compliance_summary")
    assert len(departures) == len(report.departures)
    assert len(summary) == len(Principle)
    assert all(shape is None for shape in (*departures.geometry, *summary.geometry))
    assert "crossed by an edge: 1" in summary.column("figures")[2]


def test_an_empty_list_of_departures_is_a_table_too():
    clean = measure(base(), unit_grid(fishnet()))
    departures, _ = clean.tables()
    assert len(departures) == 0
    assert "code" in departures.columns
    assert "No cell departs" in render_html(clean)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, Unit.SHARE, "–"),
        (1.0, Unit.SHARE, "100 %"),
        (0.9999, Unit.SHARE, "99.9 %"),
        (0.0, Unit.SQUARE_METRES, "0 m²"),
        (0.02, Unit.SQUARE_METRES, "0.02 m²"),
        (12345.6, Unit.SQUARE_METRES, "12,346 m²"),
        (1.42, Unit.RATIO, "1.42"),
        (3e-9, Unit.ERROR, "3e-09"),
    ],
)
def test_figures_are_written_as_read(value, unit, text):
    assert Figure("x", "x", value, unit).text() == text


class Page(HTMLParser):
    """Collects tags, and insists that they nest."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.links = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)


def test_the_page_is_whole_and_loads_nothing(report):
    text = render_html(report, "Old <Town>")
    page = Page()
    page.feed(text)
    assert page.open == []
    assert page.links == []
    assert "script" not in page.tags
    assert not re.search(r"https?://|@import|url\((?!#)", text)
    assert "Old &lt;Town&gt;" in text
    assert "&lt;翡翠&gt; &amp; Jade" in text
    for principle in Principle:
        assert principle.wording.term in text
        assert principle.wording.quotation in text
    for drawing in re.findall(r"<svg.*?</svg>", text, flags=re.DOTALL):
        ElementTree.fromstring(drawing)


def test_every_path_of_the_map_can_be_drawn(report):
    """A renderer stops at the first word it does not understand, so a ring may not be a mere point."""
    for path in re.findall(r' d="([^"]*)"', render_html(report)):
        for ring in filter(None, path.split("z")):
            assert re.fullmatch(r"M[\d.]+ [\d.]+[lvhHV]-?\d.*", ring.strip()), ring


def test_cells_too_small_for_the_paper_do_no_harm():
    tiny = [box(x, 0, x + 0.001, 0.001) for x in np.arange(0, 0.01, 0.001)]
    report = measure(base(5000, 5000), unit_grid([box(0, 0, 5000, 5000), *tiny]))
    for path in re.findall(r' d="([^"]*)"', render_html(report)):
        assert "lM" not in path
        assert "lz" not in path


def test_the_page_speaks_the_users_language(report):
    install_translator(lambda text: "译" + text)
    text = render_html(report)
    assert "译Verdict" in text
    assert "译Compliant" in text


def test_the_same_report_gives_the_same_page(report):
    assert render_html(report) == render_html(report)


def test_classes_of_the_map_agree_with_the_bands():
    classes = area_classes((0.5, 2.0), (0.7, 1.5))
    ratios = np.array([0.1, 0.4999, 0.5, 0.6999, 0.7, 1.0, 1.5, 1.5001, 2.0, 2.0001, 9.0])
    assert class_rows(ratios, classes).tolist() == [0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]
