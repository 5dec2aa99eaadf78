"""Ranges: no two teams can give one code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citygrid_plugin.core.component_codes import (
    CodeRange,
    RangeBook,
    highest_codes,
    ranges_of,
    ranges_table,
    reserve_ranges,
)
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.profiles import ComponentCode

from .town import NEW, texts

FORM = NEW.code_format


def test_ranges_follow_what_is_reserved_or_given():
    first = reserve_ranges(FORM, ["甲", "乙"], 100, taken=[ComponentCode("420102", "01003", 316)])
    assert first == (CodeRange("甲", 317, 416), CodeRange("乙", 417, 516))
    assert reserve_ranges(FORM, ["甲"], 50, first)[2] == CodeRange("甲", 517, 566)


def test_more_than_there_are_is_refused():
    with pytest.raises(InputError, match="999999"):
        reserve_ranges(FORM, ["甲", "乙"], 600_000)
    with pytest.raises(InputError):
        reserve_ranges(FORM, ["甲"], 0)


@pytest.mark.parametrize(
    "wrong",
    [
        (CodeRange("甲", 1, 10), CodeRange("乙", 10, 20)),
        (CodeRange("甲", 1, 10), CodeRange("乙", 5, 6, class_code="01003")),
        (CodeRange("甲", 0, 10),),
        (CodeRange("甲", 9, 8),),
        (CodeRange("甲", 1, 1_000_000),),
        (CodeRange("", 1, 10),),
        (CodeRange("甲", 1, 10, county="42"),),
        (CodeRange("甲", 1, 10, class_code="0103"),),
    ],
)
def test_ranges_that_would_collide_or_make_no_code_are_refused(wrong):
    with pytest.raises(InputError):
        RangeBook(FORM, wrong, ())


def test_of_different_classes_or_counties_they_do_not_collide():
    RangeBook(
        FORM,
        (
            CodeRange("甲", 1, 10, class_code="01003"),
            CodeRange("乙", 1, 10, class_code="01004"),
            CodeRange("丙", 1, 10, county="420106", class_code="01003"),
        )[:2],
        (),
    )


def test_the_table_and_back():
    ranges = (CodeRange("乙", 11, 20, class_code="01003"), CodeRange("甲", 1, 10))
    assert ranges_of(ranges_table(ranges)) == tuple(sorted(ranges))
    assert ranges_of(None) == ()


def test_a_row_without_numbers_is_told_of():
    table = FeatureTable.of(
        "code_range", [None], team=texts("甲"), first_sequence=texts(None), last_sequence=texts(5)
    )
    with pytest.raises(InputError, match="code_range"):
        ranges_of(table)


@given(
    st.lists(st.tuples(st.sampled_from("甲乙丙"), st.integers(1, 30)), max_size=12),
    st.lists(st.integers(1, 200), max_size=10),
)
def test_whatever_was_given_no_number_comes_twice(asked, given_before):
    """Each team works on alone from what it gave last, all with one table of ranges."""
    ranges = reserve_ranges(FORM, "甲乙丙", 400)
    before = [ComponentCode("420102", "01003", number) for number in given_before]
    own: dict[str, list[ComponentCode]] = {team: [] for team in "甲乙丙"}
    for team, count in asked:
        book = RangeBook(FORM, ranges, [*before, *own[team]])
        numbers = book.take("420102", "01003", team, count).tolist()
        assert len(numbers) == count
        own[team] += [ComponentCode("420102", "01003", number) for number in numbers]
    every = [code for codes in own.values() for code in codes]
    assert len(set(every)) == len(every)
    assert not set(every) & set(before)


def test_the_ledger_keeps_the_highest_of_every_range():
    ranges = (CodeRange("甲", 1, 10), CodeRange("乙", 11, 20))
    codes = [ComponentCode("420102", "01003", number) for number in (2, 5, 11, 30)]
    assert [code.sequence for code in highest_codes(codes, ranges)] == [5, 11, 30]
