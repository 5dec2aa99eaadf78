"""Codes: from the right range, never changed, never given twice, whatever the order of features."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.component_codes import CodeRange, CodeSettings, assign_codes
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Severity
from citygrid_plugin.core.profiles import ComponentCode

from .town import COMMUNITY, NEW, OLD, X0, Y0, board, community, components, texts

SETTINGS = CodeSettings(NEW)
COVER, LAMP = "01003", "01037"


def codes(done, table=0):
    return done.tables[table].columns["code"].tolist()


def by_uid(table):
    columns = (table.columns[name].tolist() for name in ("uid", "code", "grid_code"))
    return {uid: given for uid, *given in zip(*columns, strict=True)}


def rules(done):
    return {problem.rule: problem for problem in done.problems}


def test_a_code_is_county_class_and_sequence_under_both_profiles():
    new = assign_codes([components((10, 10, COVER))], board(), SETTINGS)
    old = assign_codes([components((10, 10, "0103"))], board(), CodeSettings(OLD))
    assert codes(new) == ["42010201003000001"]
    assert codes(old) == ["4201020103000001"]
    assert NEW.code_problem(codes(new)[0], COVER) is None


def test_cell_by_cell_then_in_rows_there_and_back():
    places = [(5, 95), (90, 90), (95, 70), (8, 70), (150, 50), (10, 150)]
    table = components(*((x, y, COVER) for x, y in places))
    assert [code[-1] for code in codes(assign_codes([table], board(), SETTINGS))] == list("123456")


def test_each_class_has_its_own_sequence_over_all_layers():
    tables = [components((10, 10, COVER), (20, 10, LAMP), name="a"), components((30, 10, COVER), name="b")]
    done = assign_codes(tables, board(), SETTINGS)
    # The first row in which they stand runs west.
    assert codes(done, 0) == ["42010201003000001", "42010201037000001"]
    assert codes(done, 1) == ["42010201003000002"]
    assert done.issued == {COVER: 2, LAMP: 1}


def test_the_order_of_features_changes_nothing():
    random = np.random.default_rng(5)
    spots = random.integers(0, 60, (400, 2)) * 5.0  # many on edges, many on one spot
    rows = [(x, y, (COVER, LAMP)[int(x) % 2]) for x, y in spots.tolist()]
    table = components(*rows, uid=[f"{number:04d}" for number in range(400)])
    first = assign_codes([table], board(4), SETTINGS).tables[0]
    known = by_uid(first)
    for seed in range(3):
        shuffled = table.take(np.random.default_rng(seed).permutation(400))
        cells = board(4).take(np.random.default_rng(seed).permutation(12))
        other = assign_codes([shuffled], cells, SETTINGS).tables[0]
        assert by_uid(other) == known


def test_codes_that_are_there_stay_and_new_ones_go_on_after_the_highest():
    table = components(
        (10, 10, COVER), (20, 10, COVER), (30, 10, COVER), code=[None, "42010201003000007", ""]
    )
    done = assign_codes([table], board(), SETTINGS)
    assert codes(done)[1] == "42010201003000007"
    assert sorted(codes(done)) == [f"4201020100300000{n}" for n in (7, 8, 9)]
    again = assign_codes(done.tables, board(), SETTINGS)
    assert codes(again) == codes(done)
    assert (again.issued, again.stamped, len(again.changes)) == ({}, 0, 0)


def test_retired_codes_are_never_given_again():
    taken = [ComponentCode("420102", COVER, 41)]
    done = assign_codes([components((10, 10, COVER))], board(), SETTINGS, taken=taken)
    assert codes(done) == ["42010201003000042"]
    # The ledger tells the next run, when the component is gone again.
    (highest,) = done.ledger.columns["last_sequence"].tolist()
    assert highest == 42


def test_another_county_has_its_own_sequence():
    cells = board()
    cells.columns["code"][3] = "420106001001001"
    cells.columns["community_code"][3] = "420106001001"
    done = assign_codes([components((10, 10, COVER), (10, 150, COVER))], cells, SETTINGS)
    assert codes(done) == ["42010201003000001", "42010601003000001"]


def test_teams_get_numbers_of_their_own_ranges():
    ranges = (CodeRange("甲", 1, 2), CodeRange("乙", 3, 10), CodeRange("甲", 11, 20))
    rows = [(10.0 * n, 95, COVER) for n in range(1, 7)]
    table = components(*rows, team=["甲", "乙", "甲", "甲", "乙", "甲"])
    done = assign_codes([table], board(), SETTINGS, ranges=ranges)
    assert [int(code[-6:]) for code in codes(done)] == [1, 3, 2, 11, 4, 12]
    assert done.ledger.columns["last_sequence"].tolist() == [2, 4, 12]
    # Offline, in another file, with the same table of ranges.
    other = assign_codes([components((10, 10, COVER), team=["乙"])], board(), SETTINGS, ranges=ranges)
    assert not {codes(other)[0]} & set(
        codes(assign_codes([table.take(np.array([0, 2, 3, 5]))], board(), SETTINGS, ranges=ranges))
    )


def test_a_range_used_up_is_told_with_team_and_class():
    table = components((10, 10, COVER), (20, 10, COVER), team=["甲", "甲"])
    with pytest.raises(InputError) as raised:
        assign_codes([table], board(), SETTINGS, ranges=(CodeRange("甲", 5, 5),))
    (problem,) = raised.value.problems
    assert problem.rule == "RANGE_USED_UP"
    assert '"甲"' in problem.message and "01003 雨水井盖" in problem.message


def test_a_team_without_a_range_gets_no_number_of_another():
    with pytest.raises(InputError, match="丙"):
        assign_codes(
            [components((10, 10, COVER), team=["丙"])], board(), SETTINGS, ranges=(CodeRange("甲", 1, 9),)
        )


def test_the_end_of_a_class_is_an_error_that_names_it():
    taken = [ComponentCode("420102", COVER, 999_999)]
    with pytest.raises(InputError) as raised:
        assign_codes([components((10, 10, COVER))], board(), SETTINGS, taken=taken)
    (problem,) = raised.value.problems
    assert problem.rule == "CODE_OVERFLOW"
    assert "01003 雨水井盖" in problem.message and "999999" in problem.message


def test_place_is_stamped_and_the_lowest_code_wins_on_an_edge():
    places = [(50, 50), (100, 50), (100, 100), (300, 50), (-50, 50), (-500, 50)]
    table = components(*((x, y, COVER) for x, y in places))
    done = assign_codes([table], board(), SETTINGS, community())
    columns = done.tables[0].columns
    cells = [None if code is None else code[-3:] for code in columns["grid_code"]]
    assert cells == ["001", "001", "001", "003", None, None]
    assert columns["community_code"].tolist() == [COMMUNITY] * 5 + [None]
    assert columns["street_code"].tolist() == [COMMUNITY[:9]] * 5 + [None]
    assert columns["community_name"].tolist() == ["光谷社区"] * 5 + [None]
    assert columns["street_name"].tolist() == ["关东街道"] * 5 + [None]
    told = rules(done)
    assert told["COMPONENT_ON_EDGE"].fids == (2, 3)
    assert told["COMPONENT_ON_EDGE"].severity is Severity.INFO
    assert told["COMPONENT_OUTSIDE_GRID"].fids == (5, 6)
    assert told["COUNTY_UNKNOWN"].fids == (6,)
    assert codes(done)[5] is None and codes(done)[4] is not None


def test_a_county_may_be_given_for_those_outside():
    done = assign_codes([components((-500, 50, COVER))], board(), CodeSettings(NEW, county="420111"))
    assert codes(done) == ["42011101003000001"]


def test_retired_cells_hold_no_components():
    cells = board()
    ended = texts(*["20250101", *[None] * 5])
    cells = FeatureTable.of("unit_grid", cells.geometry, **cells.columns, end_date=ended)
    done = assign_codes([components((50, 50, COVER))], cells, SETTINGS)
    assert done.tables[0].columns["grid_code"].tolist() == [None]


def test_a_component_that_moved_is_stamped_anew_and_keeps_its_code():
    table = components((150, 50, COVER), code=["42010201003000001"], grid_code=[f"{COMMUNITY}001"])
    done = assign_codes([table], board(), SETTINGS)
    assert codes(done) == ["42010201003000001"]
    names = ("old_grid_code", "grid_code", "code")
    (change,) = zip(*(done.changes.columns[name] for name in names), strict=True)
    assert change == (f"{COMMUNITY}001", f"{COMMUNITY}002", None)


def test_what_is_wrong_is_told_and_stays():
    table = components(
        (10, 10, COVER), (20, 10, "99999"), (30, 10, COVER), (40, 10, LAMP), (50, 10, COVER),
        code=["12345", None, "42010201003000001", "42010201003000009", "42010201003000001"],
    )  # fmt: skip
    done = assign_codes([table], board(), SETTINGS)
    told = rules(done)
    assert told["CODE_INVALID"].fids == (1,) and "12345" in told["CODE_INVALID"].message
    assert told["CLASS_UNKNOWN"].fids == (2,) and "99999" in told["CLASS_UNKNOWN"].message
    assert told["CODE_OF_OTHER_CLASS"].fids == (4,)
    assert told["CODE_TWICE"].fids == (5,)
    assert codes(done) == table.columns["code"].tolist()


def test_no_place_no_stamp_but_the_others_get_theirs():
    table = components((10, 10, COVER), (20, 10, COVER), (30, 10, COVER))
    table.geometry[0] = None
    table.geometry[1] = shapely.Point(float("nan"), 1.0)
    done = assign_codes([table], board(), SETTINGS)
    assert rules(done)["COMPONENT_NO_PLACE"].fids == (1, 2)
    assert codes(done) == [None, None, "42010201003000001"]


def test_numbers_stored_as_numbers_are_read_as_codes():
    cells = board()
    cells = FeatureTable.of(
        "unit_grid", cells.geometry, code=np.array([float(c) for c in cells.columns["code"]])
    )
    done = assign_codes([components((10, 10, COVER))], cells, SETTINGS)
    assert done.tables[0].columns["grid_code"].tolist() == [f"{COMMUNITY}001"]


def test_nothing_to_do_is_no_fault():
    done = assign_codes([FeatureTable.empty("component")], board(), SETTINGS)
    assert (len(done.tables[0]), done.issued, done.problems) == (0, {}, ())
    assert assign_codes([], FeatureTable.empty("unit_grid"), SETTINGS).tables == ()


def test_cancelling_stops_it():
    class Stop:
        def set(self, fraction, text=""):
            pass

        def log(self, text):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        assign_codes([components((10, 10, COVER))], board(), SETTINGS, progress=Stop())


@pytest.mark.parametrize("wrong", [{"county": "12"}, {"row_height": 0.0}])
def test_settings_that_make_no_sense_are_refused(wrong):
    with pytest.raises(InputError):
        CodeSettings(NEW, **wrong)


def test_multi_points_are_taken_by_a_point_of_theirs():
    table = FeatureTable.of(
        "component", [shapely.MultiPoint([(X0 + 10, Y0 + 10)])], class_code=texts(COVER), code=texts(None)
    )
    assert codes(assign_codes([table], board(), SETTINGS)) == ["42010201003000001"]
