"""Whether data lies in the province that its community codes name.

The first two digits of a community code are the province (GB/T 2260). Coordinates that lie in
another one were declared in the wrong zone, or the codes are another place's: the one error of
a whole data set that its coordinates alone never show.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..model.i18n import tr
from ..model.problems import Problem, Severity

#: Province code -> name, and its extent in degrees: west, south, east, north. The extents are
#: rounded outwards to half degrees and good for nothing but this check.
PROVINCES: dict[str, tuple[str, tuple[float, float, float, float]]] = {
    "11": ("北京市", (115.0, 39.0, 118.0, 41.5)),
    "12": ("天津市", (116.5, 38.5, 118.5, 40.5)),
    "13": ("河北省", (113.0, 36.0, 120.0, 43.0)),
    "14": ("山西省", (110.0, 34.5, 115.0, 41.0)),
    "15": ("内蒙古自治区", (97.0, 37.0, 126.5, 53.5)),
    "21": ("辽宁省", (118.5, 38.5, 126.0, 43.5)),
    "22": ("吉林省", (121.5, 40.5, 131.5, 46.5)),
    "23": ("黑龙江省", (121.0, 43.0, 135.5, 54.0)),
    "31": ("上海市", (120.5, 30.5, 122.5, 32.0)),
    "32": ("江苏省", (116.0, 30.5, 122.5, 35.5)),
    "33": ("浙江省", (118.0, 27.0, 123.5, 31.5)),
    "34": ("安徽省", (114.5, 29.0, 120.0, 35.0)),
    "35": ("福建省", (115.5, 23.0, 121.0, 28.5)),
    "36": ("江西省", (113.5, 24.0, 118.5, 30.5)),
    "37": ("山东省", (114.5, 34.0, 123.0, 38.5)),
    "41": ("河南省", (110.0, 31.0, 117.0, 36.5)),
    "42": ("湖北省", (108.0, 29.0, 116.5, 33.5)),
    "43": ("湖南省", (108.5, 24.5, 114.5, 30.5)),
    "44": ("广东省", (109.5, 20.0, 117.5, 25.5)),
    "45": ("广西壮族自治区", (104.0, 20.5, 112.5, 26.5)),
    "46": ("海南省", (108.5, 3.0, 118.0, 20.5)),
    "50": ("重庆市", (105.0, 28.0, 110.5, 32.5)),
    "51": ("四川省", (97.0, 26.0, 109.0, 34.5)),
    "52": ("贵州省", (103.5, 24.5, 110.0, 29.5)),
    "53": ("云南省", (97.0, 21.0, 106.5, 29.5)),
    "54": ("西藏自治区", (78.0, 26.5, 99.5, 36.5)),
    "61": ("陕西省", (105.0, 31.5, 111.5, 40.0)),
    "62": ("甘肃省", (92.0, 32.0, 109.0, 43.0)),
    "63": ("青海省", (89.0, 31.0, 103.5, 39.5)),
    "64": ("宁夏回族自治区", (104.0, 35.0, 108.0, 39.5)),
    "65": ("新疆维吾尔自治区", (73.0, 34.0, 97.0, 49.5)),
    "71": ("台湾省", (118.0, 21.5, 124.5, 26.5)),
    "81": ("香港特别行政区", (113.5, 22.0, 114.5, 23.0)),
    "82": ("澳门特别行政区", (113.0, 22.0, 114.0, 22.5)),
}


def province_problem(codes: Iterable[object], longitude: float, latitude: float) -> Problem | None:
    """A warning if the community codes name a province that is not where the data lies (degrees);
    None where they agree, and where the codes begin with no province's number."""
    starts = Counter(str(code)[:2] for code in codes if code)
    known = [start for start, _ in starts.most_common() if start in PROVINCES]
    if not known:
        return None
    name, (west, south, east, north) = PROVINCES[known[0]]
    if west <= longitude <= east and south <= latitude <= north:
        return None
    return Problem(
        "CRS_OTHER_PROVINCE",
        "community",
        tr(
            "Its codes begin with {code} ({province}), but by its coordinates it lies at longitude "
            "{x:.2f}°, latitude {y:.2f}°, which is elsewhere.",
            code=known[0],
            province=name,
            x=longitude,
            y=latitude,
        ),
        tr("Check the codes, and whether the coordinate reference system names the right zone."),
        Severity.WARNING,
    )
