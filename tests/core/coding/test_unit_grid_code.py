from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from citygrid_plugin.core.coding import (
    UnitGridCode,
    community_code_problem,
    community_code_text,
    unit_grid_codes,
)
from citygrid_plugin.core.model.problems import InputError


def test_takes_a_code_apart():
    code = UnitGridCode.parse("420106001002003")
    assert (code.county, code.street, code.community, code.sequence) == ("420106", "001", "002", 3)
    assert code.community_code == "420106001002"


@given(st.from_regex(r"\A[0-9]{12}\Z"), st.integers(1, 999))
def test_what_is_written_reads_back(community, sequence):
    code = UnitGridCode.of(community, sequence)
    assert len(str(code)) == 15
    assert UnitGridCode.parse(str(code)) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42010600100200",
        "4201060010020031",
        "42010600100200a",
        "420106001002000",
        "420106001002003\n",
        "４２０１０６００１００２００３",
    ],
)
def test_malformed_codes_are_refused(text):
    with pytest.raises(ValueError, match="is not a"):
        UnitGridCode.parse(text)


@pytest.mark.parametrize("sequence", [0, 1000, -1])
def test_the_sequence_is_001_to_999(sequence):
    with pytest.raises(ValueError, match="is not a"):
        UnitGridCode.of("420106001002", sequence)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (" 420106001002 ", "420106001002"),
        (420106001002, "420106001002"),
        (np.int64(420106001002), "420106001002"),
        (420106001002.0, "420106001002"),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_codes_stored_as_numbers_are_read(value, text):
    assert community_code_text(value) == text


@pytest.mark.parametrize("code", ["420106001002", 420106001002])
def test_a_good_community_code_has_no_problem(code):
    assert community_code_problem(code) is None


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (None, "no code"),
        ("  ", "no code"),
        ("42010600100", "11 digits"),
        ("420106001002003", "15 digits"),
        ("42010600100A", "'A'"),
        ("４20106001002", "'４'"),
        ("420106 01002", "' '"),
    ],
)
def test_the_problem_says_what_is_wrong(code, said):
    assert said in community_code_problem(code)


def strip(count):
    return np.array([shapely.box(x, 0, x + 1, 1) for x in range(count)], dtype=object)


def test_999_cells_fit():
    codes = unit_grid_codes("420106001002", strip(999))
    assert (codes[0], codes[-1]) == ("420106001002001", "420106001002999")


def test_1000_cells_are_an_error_naming_the_community():
    with pytest.raises(InputError) as error:
        unit_grid_codes("420106001002", strip(1000), fid=7)
    (problem,) = error.value.problems
    assert problem.rule == "COMMUNITY_TOO_MANY_CELLS"
    assert problem.fids == (7,)
    assert "420106001002" in problem.message and "1000" in problem.message
    assert "target_area" in problem.mend
