"""Single rules where the seeded town does not go."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.census_checks.check import check_census
from citygrid_plugin.core.census_checks.demands import default_demands, demands_text, parse_demands
from citygrid_plugin.core.census_checks.mends import MENDABLE
from citygrid_plugin.core.census_checks.rules import CensusRuleBook, CensusRuleId
from citygrid_plugin.core.census_checks.standing import nearest_before
from citygrid_plugin.core.census_checks.subject import CensusSubject, Components
from citygrid_plugin.core.crs.offset_datums import Datum, convert_table
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Severity
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.store.profile_files import load_profile

from .seeded import CRS, PROFILE, sound_town, subject


def texts(values: list[object]) -> np.ndarray:
    return np.array([*values, None], dtype=object)[:-1]


def found(whole: CensusSubject) -> set[str]:
    return {flag.rule.value for flag in check_census(whole).flags}


def streets(count: int = 300) -> tuple[FeatureTable, FeatureTable]:
    """Manholes in streets 20 m wide between blocks of 80 m."""
    chance = np.random.default_rng(4)
    along, across = chance.random(count) * 2000.0, chance.random(count) * 18.0 + 1.0
    line = chance.integers(0, 20, count) * 100.0 + across
    turned = chance.random(count) < 0.5
    x, y = np.where(turned, along, line), np.where(turned, line, along)
    blocks = [
        shapely.box(500_020 + 100 * i, 4_400_020 + 100 * j, 500_100 + 100 * i, 4_400_100 + 100 * j)
        for i in range(-10, 30)
        for j in range(-10, 30)
    ]
    table = FeatureTable.of(
        "cover", shapely.points(500_000.0 + x, 4_400_000.0 + y), class_code=texts(["01003"] * count)
    )
    return table, FeatureTable.of("building", blocks)


@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
def test_a_layer_in_another_datum_is_suspected_without_a_last_census(datum: Datum) -> None:
    table, blocks = streets()
    whole = CensusSubject(Components([table]), PROFILE, CRS, building=blocks)
    assert "DATUM_OFFSET" not in found(whole)
    shifted = convert_table(table, CRS, Datum.WGS84, datum)
    whole = CensusSubject(Components([shifted]), PROFILE, CRS, building=blocks)
    flags = [flag for flag in check_census(whole).flags if flag.rule is CensusRuleId.DATUM_OFFSET]
    assert len(flags) == 1
    assert datum.value in flags[0].message


def test_of_thousands_on_one_spot_each_is_told_once() -> None:
    xy = np.zeros((20_000, 2))
    pairs = list(nearest_before(xy, np.zeros(20_000, dtype=int), 1.0))
    assert len(pairs) == 19_999
    assert {earlier for _, earlier, _ in pairs} == {0}


def test_nearest_before_against_all_pairs() -> None:
    chance = np.random.default_rng(9)
    xy = np.round(chance.random((400, 2)) * 15.0, 1)
    kind = chance.integers(0, 3, 400)
    wanted = {}
    for row in range(400):
        near = [
            (float(np.hypot(*(xy[row] - xy[other]))), other)
            for other in range(row)
            if kind[other] == kind[row]
        ]
        best = min(near, default=(9.0, -1))
        if best[0] < 1.0:
            wanted[row] = best[0]
    got = {row: distance for row, _, distance in nearest_before(xy, kind, 1.0)}
    assert got.keys() == wanted.keys()
    assert all(got[row] == pytest.approx(wanted[row]) for row in wanted)


def test_what_is_removed_counts_no_more() -> None:
    town = sound_town(60)
    one = town.rows[0]
    other = next(row for row in town.rows[1:] if row["class_code"] == one["class_code"])
    other["shape"] = town.before[other["uid"]]["shape"] = one["shape"]
    assert "DUPLICATE" in found(subject(town))
    other["state"] = "移除"
    assert found(subject(town)) == set()


def test_an_empty_census_and_one_without_anything_beside() -> None:
    empty = CensusSubject(Components([FeatureTable.empty("cover")]), PROFILE)
    report = check_census(empty)
    assert (report.flags, report.cells) == ((), 0)
    none = CensusSubject(Components([]), load_profile("gbt30428"))
    assert check_census(none).flags == ()
    assert any("Inside a building" in note for note in report.notes)


def test_codes_of_the_old_profile() -> None:
    old = load_profile("gbt30428")
    table = FeatureTable.of(
        "cover",
        shapely.points([[0.0, 0.0], [5.0, 0.0], [9.0, 0.0]]),
        class_code=texts(["0101"] * 3),
        code=texts(["1101010101000001", "11010101001000001", "1101010101000000"]),
    )
    flags = check_census(CensusSubject(Components([table]), old)).flags
    assert [flag.fids for flag in flags if flag.rule is CensusRuleId.CODE_MALFORMED] == [(2,), (3,)]


def test_cancelled_at_once() -> None:
    class Stop:
        def set(self, fraction: float, text: str = "") -> None: ...
        def log(self, text: str) -> None: ...
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        check_census(subject(sound_town(60)), progress=Stop())


def test_demands_are_a_table_to_edit() -> None:
    demands = default_demands(PROFILE)
    assert parse_demands(demands_text(demands, PROFILE), PROFILE) == demands
    edited = parse_demands("class_code,street,accuracy\n01003,1,B\n", PROFILE)
    assert (edited["01003"].street, edited["01003"].accuracy, edited["01003"].outside) == (True, "B", True)
    assert edited["01037"] == demands["01037"]
    with pytest.raises(InputError, match="no grade"):
        parse_demands("class_code,accuracy\n01003,Z\n", PROFILE)
    with pytest.raises(InputError, match="class_code"):
        parse_demands("code\n01003\n", PROFILE)


def test_every_rule_has_words_and_the_tables_do_not_mix() -> None:
    for rule in CensusRuleBook():
        assert rule.id.heading != rule.id.value
        assert bool(rule.id.meaning) == (rule.tolerance is not None)
        assert bool(rule.id.remedy) == (rule.id in MENDABLE)
    book = CensusRuleBook.from_data([{"rule": "DUPLICATE", "tolerance": 2, "severity": "error"}])
    assert (book[CensusRuleId.DUPLICATE].tolerance, book[CensusRuleId.DUPLICATE].severity) == (
        2.0,
        Severity.ERROR,
    )
    assert type(book.only(CensusRuleId.DUPLICATE)) is CensusRuleBook
    assert CensusRuleBook() != RuleBook()
    with pytest.raises(InputError):
        CensusRuleBook.from_data([{"rule": "SLIVER"}])
    with pytest.raises(InputError):
        RuleBook.from_data([{"rule": "OFF_ROAD"}])
    assert RuleBook()[RuleId.GAP].id.heading == "Gap"
