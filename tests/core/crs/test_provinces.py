"""The extents of the provinces hold their capitals, and the check speaks only where it knows."""

from __future__ import annotations

import pytest

from citygrid_plugin.core.crs.provinces import PROVINCES, province_problem

CAPITALS = {
    "11": (116.4, 39.9), "12": (117.2, 39.1), "13": (114.5, 38.0), "14": (112.5, 37.9), "15": (111.7, 40.8),
    "21": (123.4, 41.8), "22": (125.3, 43.9), "23": (126.6, 45.8), "31": (121.5, 31.2), "32": (118.8, 32.1),
    "33": (120.2, 30.3), "34": (117.2, 31.8), "35": (119.3, 26.1), "36": (115.9, 28.7), "37": (117.0, 36.7),
    "41": (113.6, 34.7), "42": (114.3, 30.6), "43": (113.0, 28.2), "44": (113.3, 23.1), "45": (108.4, 22.8),
    "46": (110.3, 20.0), "50": (106.6, 29.6), "51": (104.1, 30.7), "52": (106.7, 26.6), "53": (102.7, 25.0),
    "54": (91.1, 29.7), "61": (108.9, 34.3), "62": (103.8, 36.1), "63": (101.8, 36.6), "64": (106.3, 38.5),
    "65": (87.6, 43.8), "71": (121.5, 25.0), "81": (114.2, 22.3), "82": (113.5, 22.2),
}  # fmt: skip


def test_capitals_lie_in_their_provinces():
    assert CAPITALS.keys() == PROVINCES.keys()
    for code, place in CAPITALS.items():
        assert province_problem([code + "0102001001"], *place) is None


@pytest.mark.parametrize("codes", [[], [None, ""], ["000000001001"], ["999999001001"]])
def test_unknown_codes_say_nothing(codes):
    assert province_problem(codes, 0.0, 0.0) is None


def test_most_codes_decide():
    assert province_problem(["310101001001", "420111001001", "420111001002"], 121.5, 31.2) is not None
    assert province_problem([420111001001], 114.3, 30.6) is None  # read as a number
