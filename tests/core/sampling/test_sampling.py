"""Drawing samples, and what a re-survey says of them."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.sampling.draw import DrawBy, DrawSettings, Sample, draw_sample, shares
from citygrid_plugin.core.sampling.evaluate import Limits, Verdict, evaluate_sample
from citygrid_plugin.core.sampling.html import render_html
from citygrid_plugin.core.sampling.plans import PLANS, PlanLine, parse_plan
from citygrid_plugin.store.profile_files import load_profile

PROFILE = load_profile("gbt47678")
KINDS = ("01003", "01037", "02012", "03005")


def census(count: int = 4000) -> FeatureTable:
    """Components in 40 cells; the first class is 70 in 100 of them, the last 1."""
    number = np.arange(count)
    kind = np.array([KINDS[0]] * 70 + [KINDS[1]] * 20 + [KINDS[2]] * 9 + [KINDS[3]], dtype=object)[
        number % 100
    ]
    cells = [f"110101001001{k % 40 + 1:03d}" for k in (number // 100).tolist()]
    return FeatureTable.of(
        "component",
        shapely.points(500_000.0 + number % 100, 4_400_000.0 + number // 100),
        uid=np.array([f"u{k}" for k in number.tolist()], dtype=object),
        code=np.array([f"110101{c}{k + 1:06d}" for k, c in enumerate(kind.tolist())], dtype=object),
        class_code=kind,
        grid_code=np.array(cells, dtype=object),
        state=np.full(count, "完好", dtype=object),
        accuracy=np.full(count, "A", dtype=object),
    )


def column(sample: Sample, name: str) -> list[Any]:
    return list(sample.table.columns[name].tolist())


def test_a_sample_follows_the_plan_and_the_shares_of_the_major_classes() -> None:
    sample = draw_sample([census()], PROFILE)
    assert (sample.lot, sample.line) == (4000, PlanLine(3201, 200, 14))
    assert len(sample.table) == sample.drawn == 200
    majors = Counter(column(sample, "major"))
    assert majors == {"01": 180, "02": 18, "03": 2}
    # Steps of equal length visit every cell: 4000 components in 40 cells, 5 for each.
    assert set(Counter(column(sample, "unit")).values()) <= set(range(2, 9))
    assert len(set(column(sample, "uid"))) == 200


def test_seed_and_census_alone_decide_the_sample() -> None:
    table = census(900)
    shuffled = table.take(np.random.default_rng(5).permutation(len(table)))
    one, same = (column(draw_sample([each], PROFILE), "uid") for each in (table, shuffled))
    other = column(draw_sample([table], PROFILE, DrawSettings(seed=2)), "uid")
    assert one == same
    assert one != other


def test_every_component_is_as_likely_as_any_other() -> None:
    table = census(400)
    drawn: Counter[str] = Counter()
    for seed in range(300):
        drawn.update(column(draw_sample([table], PROFILE, DrawSettings(seed=seed, size=40)), "uid"))
    major = table.columns["class_code"].astype(str).astype("U2") == "01"
    counts = np.array([drawn[uid] for uid in table.columns["uid"].tolist()])[major]
    # 35 of 360 in each of 300 draws (the smallest class takes its one): 29 each, and about 5 off it.
    assert counts.sum() == 300 * 35
    assert counts.min() > 5
    assert counts.max() < 60


def test_whole_cells_are_drawn_with_all_that_stands_in_them() -> None:
    table = census()
    settings = DrawSettings(DrawBy.UNIT, PLANS["gbt24356"])
    sample = draw_sample([table], PROFILE, settings)
    assert (sample.lot, sample.drawn) == (40, 5)
    cells = set(column(sample, "unit"))
    assert len(cells) == 5
    wanted = [
        uid
        for uid, cell in zip(table.columns["uid"], table.columns["grid_code"], strict=True)
        if cell in cells
    ]
    assert sorted(column(sample, "uid")) == sorted(wanted)


def test_sheets_take_the_place_of_cells() -> None:
    sheets = FeatureTable.of(
        "sheet_index",
        shapely.box([499_990, 499_990], [4_399_990, 4_400_020], [500_200, 500_200], [4_400_020, 4_400_100]),
        sheet=np.array(["A", "B"], dtype=object),
    )
    sample = draw_sample([census()], PROFILE, DrawSettings(DrawBy.UNIT, size=1, seed=3), sheets)
    assert sample.lot == 2
    assert len(set(column(sample, "unit"))) == 1


@pytest.mark.parametrize(
    ("counts", "size", "least", "given"),
    [
        ({"a": 70, "b": 29, "c": 1}, 10, 1, {"a": 6, "b": 3, "c": 1}),
        ({"a": 5, "b": 5}, 20, 1, {"a": 5, "b": 5}),
        ({"a": 98, "b": 1, "c": 1}, 2, 1, {"a": 1, "b": 1, "c": 1}),
        ({"a": 90, "b": 10}, 9, 0, {"a": 8, "b": 1}),
    ],
)
def test_shares(counts: dict[str, int], size: int, least: int, given: dict[str, int]) -> None:
    assert shares(counts, size, least) == given


def test_a_plan_is_a_table_to_edit() -> None:
    plan = PLANS["gbt2828"]
    assert parse_plan(plan.to_csv(), "gbt2828") == plan
    edited = parse_plan("lot_from,sample,accept\n500,60,\n1,10,0\n", "own")
    assert edited.line(499) == PlanLine(1, 10, 0)
    assert edited.line(5) == PlanLine(1, 5, 0)
    assert edited.line(9999) == PlanLine(500, 60, None)
    with pytest.raises(InputError, match="Line 3"):
        parse_plan("lot_from,sample,accept\n1,10,0\n2,x,0\n", "own")


def surveyed(**entered: dict[int, Any]) -> FeatureTable:
    """A sample of 100 found where they are, but for what is entered by row."""
    sample = draw_sample([census()], PROFILE, DrawSettings(size=100)).table
    columns = dict(sample.columns)
    columns["result"] = np.full(100, "found", dtype=object)
    columns["check_x"], columns["check_y"] = columns["x"] + 0.03, columns["y"] + 0.04
    for name, values in entered.items():
        columns[name] = columns[name].copy()
        for row, value in values.items():
            columns[name][row] = value
    return FeatureTable(sample.name, sample.geometry, sample.fids, columns)


def test_a_sound_census_is_accepted() -> None:
    done = evaluate_sample(surveyed(), PROFILE, line=PlanLine(1, 100, 2))
    assert done.verdict is Verdict.ACCEPTED
    assert done.total.rmse_m == pytest.approx(0.05)
    assert (done.total.error_rate, done.total.omission_rate, done.total.defect_rate) == (0.0, 0.0, 0.0)
    low, high = done.total.defect_range or (None, None)
    assert (low, high) == (0.0, pytest.approx(1 - 0.025 ** (1 / 100)))


def test_every_fault_is_counted_once_and_in_its_rate() -> None:
    x = surveyed().columns["x"]
    sample = surveyed(
        result={0: "not_found", 1: "遗漏", 2: "inaccessible"},
        class_code={1: None},
        check_class={1: "03005", 3: "99999"},
        check_state={4: "破损"},
        errors={5: 2, 6: 1},
        check_x={6: x[6] + 0.6, 7: x[7] + 0.6, 8: x[8] + 0.4},
        check_y={3: np.nan},
    )
    done = evaluate_sample(sample, PROFILE)
    total = done.total
    assert (total.sampled, total.checked, total.found, total.not_found, total.omitted) == (99, 99, 97, 1, 1)
    assert (total.wrong, total.measured, total.inaccurate, total.defective) == (4, 96, 2, 7)
    assert total.error_rate == 5 / 98
    assert total.omission_rate == 1 / 98
    assert total.inaccuracy_rate == 2 / 96
    assert total.defect_rate == 7 / 99
    assert done.classes["03005"].omitted == 1
    assert sum(one.defective for one in done.classes.values()) == 7
    assert sum(one.checked for one in done.majors.values()) == 99
    assert done.verdict is Verdict.REJECTED  # 5 of 98 are more than 5 %
    assert evaluate_sample(sample, PROFILE, Limits(error_rate=0.06)).verdict is Verdict.ACCEPTED
    assert (
        evaluate_sample(sample, PROFILE, Limits(error_rate=0.06), PlanLine(1, 100, 6)).verdict
        is Verdict.REJECTED
    )


def test_an_unfinished_re_survey_has_no_verdict() -> None:
    assert evaluate_sample(surveyed(result={9: None}), PROFILE).verdict is Verdict.OPEN


def test_equal_accuracy_and_weights() -> None:
    sample = surveyed(result={0: "not_found"})
    same = evaluate_sample(sample, PROFILE, Limits(equal_accuracy=True))
    assert same.total.rmse_m == pytest.approx(0.05 / np.sqrt(2))
    major = sample.columns["major"][0]
    heavy = evaluate_sample(sample, PROFILE, Limits(weights={major: 0.0}))
    assert heavy.weighted_defect_rate == 0.0
    assert same.weighted_defect_rate == 1 / 100


def test_a_result_that_is_none_is_named() -> None:
    with pytest.raises(InputError, match="gone"):
        evaluate_sample(surveyed(result={4: "gone"}), PROFILE)
    with pytest.raises(InputError, match="limits"):
        Limits.from_data({"error_rat": 0.1})
    assert Limits.from_data({"rmse_m": 0.5, "weights": {"01": 2}}).weights == {"01": 2.0}


def test_the_report_is_table_json_and_page() -> None:
    done = evaluate_sample(surveyed(errors={0: 1}), PROFILE, line=PlanLine(1, 100, 2))
    data = json.loads(json.dumps(done.to_data()))
    assert data["verdict"] == "accepted"
    assert data["total"]["defective"] == 1
    table = done.table()
    assert table.columns["level"].tolist()[:2] == ["total", "major"]
    assert table.columns["sampled"][0] == 100
    page = render_html(done, "江汉区 <普查>")
    assert "江汉区 &lt;普查&gt;" in page
    assert "1.00%" in page
    assert "http" not in page.replace("http-equiv", "")
