from __future__ import annotations

import pytest

from citygrid_plugin.store.dbf_encoding import cut_name, decode, detect_encoding, python_encoding


@pytest.mark.parametrize("name", ["GBK", "gb2312", "936", "CP936", "ANSI 936", "GB18030", "54936"])
def test_all_names_of_chinese_encodings(name: str) -> None:
    assert python_encoding(name) == "gb18030"


def test_unknown_names() -> None:
    assert python_encoding("klingon") is None
    assert python_encoding("") is None


def test_what_was_declared_wins_where_nothing_speaks_against_it() -> None:
    both = "茅".encode("gb18030")
    assert both.decode("utf-8") == "é"
    assert detect_encoding([both], "gb18030") == "gb18030"
    assert detect_encoding([both], None) == "utf-8"


def test_what_was_declared_loses_where_it_does_not_read() -> None:
    assert detect_encoding(["东华门".encode("gb18030")], "utf-8") == "gb18030"
    assert detect_encoding([b"\xff\xff\xff"], "utf-8") is None


def test_plain_text_is_in_any() -> None:
    assert detect_encoding([b"ascii"], None) == "utf-8"


def test_half_a_character_at_the_end_only() -> None:
    half = "社区".encode("gb18030")[:-1]
    assert decode(half, "gb18030") == "社"
    with pytest.raises(UnicodeDecodeError):
        decode("社区".encode()[:-1] + b"a", "utf-8")


def test_names_as_long_as_a_header_allows() -> None:
    assert cut_name("社区名称", "gb18030") == "社区名称"
    assert cut_name("社区名称", "utf-8") == "社区名"
    assert cut_name("community_code", "utf-8") == "community_"


def test_utf_8_shows() -> None:
    assert detect_encoding(["东华门".encode()], "gb18030") == "utf-8"
    assert detect_encoding(["东华门".encode()], "gb18030", given="gb18030") == "gb18030", "the user knows"
