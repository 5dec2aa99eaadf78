"""What a margin says about the CRS."""

from __future__ import annotations

import pytest

from citygrid_plugin.core.sheets.crs_note import crs_note


@pytest.mark.parametrize(
    ("crs", "chinese", "english"),
    [
        (
            "EPSG:4547",
            "2000国家大地坐标系，高斯-克吕格投影3°带，中央子午线114°E",
            "CGCS2000, 3-degree Gauss-Krüger, central meridian 114°E (EPSG:4547)",
        ),
        (
            "EPSG:4526",
            "2000国家大地坐标系，高斯-克吕格投影3°带，中央子午线114°E，横坐标冠带号38",
            "CGCS2000, 3-degree Gauss-Krüger, central meridian 114°E, "
            "zone number 38 before the easting (EPSG:4526)",
        ),
        ("EPSG:32632", "WGS 84 / UTM zone 32N (EPSG:32632)", ""),
        ("", "", ""),
    ],
)
def test_china_s_zones_in_words_and_others_by_name(crs: str, chinese: str, english: str) -> None:
    assert crs_note(crs) == (chinese, english)


def test_old_datums_have_their_chinese_names() -> None:
    assert crs_note("EPSG:2383")[0].startswith("1980西安坐标系")
    assert crs_note("EPSG:2435")[0].startswith("1954年北京坐标系")
