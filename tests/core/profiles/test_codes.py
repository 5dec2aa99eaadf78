"""Component codes: both profiles' layouts, there and back, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citygrid_plugin.core.profiles import CodeFormat, ComponentCode

OLD, NEW = CodeFormat(6, 2, 2, 6), CodeFormat(6, 2, 3, 6)


def test_lengths() -> None:
    assert (OLD.class_length, OLD.length) == (4, 16)
    assert (NEW.class_length, NEW.length) == (5, 17)


def test_the_example_of_the_fact_sheet() -> None:
    assert OLD.format("320508", "0101", 1) == "3205080101000001"
    assert OLD.parse("3205080101000001") == ComponentCode("320508", "0101", 1)


@given(
    form=st.sampled_from([OLD, NEW]),
    county=st.integers(100000, 999999),
    number=st.integers(0, 99999),
    sequence=st.integers(1, 999999),
)
def test_there_and_back(form: CodeFormat, county: int, number: int, sequence: int) -> None:
    class_code = f"{number:05d}"[-form.class_length :]
    code = form.format(str(county), class_code, sequence)
    assert len(code) == form.length and form.problem(code) is None
    assert form.parse(code) == ComponentCode(str(county), class_code, sequence)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("", "digits"),
        ("320508010100001", "15 digits instead of 16"),
        ("32050801010000011", "17 digits instead of 16"),
        ("3205080101O00001", "something else than digits"),
        ("３205080101000001", "something else than digits"),
        ("0205080101000001", "begins with 0"),
        ("3205080101000000", "sequence number 0"),
    ],
)
def test_what_is_no_code(code: str, words: str) -> None:
    assert words in (OLD.problem(code) or "")
    with pytest.raises(ValueError, match=words.rsplit(" ", 1)[-1]):
        OLD.parse(code)


@pytest.mark.parametrize(
    ("county", "class_code", "sequence", "words"),
    [
        ("32050", "0101", 1, "county"),
        ("320508", "01001", 1, "class"),
        ("320508", "0101", 0, "between 1 and 999999"),
        ("320508", "0101", 1000000, "between 1 and 999999"),
    ],
)
def test_what_makes_no_code(county: str, class_code: str, sequence: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        OLD.format(county, class_code, sequence)
