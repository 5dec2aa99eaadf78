"""The sample district of the demo: two street offices on both banks of a river, 2.2 km²."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from numpy.random import default_rng
from numpy.typing import NDArray

from ..model.features import BaseData, FeatureTable
from .frame import Frame, Geometries, halves, largest
from .furniture import place_components
from .plan import boulevard, faces_of, lay_out, smooth, street, warped
from .quarters import QUARTERS, Plot
from .sheet import Sheet, table

#: CGCS2000 / 3-degree Gauss-Krueger CM 114E, where Wuhan lies; the district itself is made up.
CRS = "EPSG:4547"
ORIGIN = np.array([529_260.0, 3_379_840.0])
COUNTY = "420106"
WIDTH, HEIGHT = 1760.0, 1240.0
OUT = 45.0  # streets go on beyond the district, as they do in an extract

#: The river's axis and its half width, the railway's axis (plan metres).
RIVER = np.array(
    [(425, 1300), (440, 1120), (470, 930), (560, 740), (575, 560), (520, 330), (455, 130), (440, -60)]
)
RIVER_HALF = 32.0
RAIL = np.array(
    [(880, -60), (900, 0), (1010, 90), (1240, 215), (1500, 330), (1700, 470), (1760, 525), (1830, 590)]
)
AVENUE_Y = 640.0

#: Cells of the plan by a point in them, what they are built up with, and their name.
#: A tuple of two is a block cut in two: share of the first part, cut across or not.
BLOCKS: tuple[tuple[tuple[float, float], object], ...] = (
    # west of the river, south of the avenue
    ((110, 160), ("urban_village", "石桥村")),
    ((110, 480), (0.52, True, ("old_lanes", "德润里"), ("perimeter", "石桥街坊"))),
    ((330, 160), (0.55, True, ("slab_estate", "石桥一村"), ("school", "石桥小学"))),
    ((370, 480), (0.45, True, ("slab_estate", "临江苑"), ("shops", "临江汇"))),
    # west of the river, north of the avenue
    ((110, 790), (0.5, True, ("perimeter", "西园街坊"), ("slab_estate", "西园小区"))),
    ((110, 1090), (0.58, True, ("slab_estate", "果园新村"), ("institution", "区水务局"))),
    ((350, 790), (0.6, True, ("tower_estate", "江景华庭"), ("plaza", "西园广场"))),
    ((310, 1090), ("slab_estate", "北苑小区")),
    # between river and Zhongshan Road, south
    ((690, 160), (0.5, True, ("slab_estate", "南湖新村"), ("perimeter", "文昌里"))),
    ((700, 480), (0.5, True, ("perimeter", "文昌街坊"), ("old_lanes", "同福里"))),
    ((930, 200), (0.42, True, ("slab_estate", "铁路一村"), ("slab_estate", "育才小区"))),
    ((930, 400), ("institution", "第三人民医院")),
    ((930, 560), (0.5, False, ("perimeter", "育才街坊"), ("shops", "中山百货"))),
    # between river and Zhongshan Road, north
    ((700, 790), (0.55, True, ("old_lanes", "昙华里"), ("old_lanes", "三德里"))),
    ((650, 1090), ("park", "人民公园")),
    ((860, 720), ("perimeter", "江汉街坊")),
    ((990, 720), ("plaza", "文化广场")),
    ((860, 860), ("perimeter", "胭脂街坊")),
    ((990, 860), ("institution", "区政务中心")),
    ((930, 1090), (0.5, True, ("school", "第十四中学"), ("slab_estate", "长青一村"))),
    # east, north of the avenue
    ((1150, 720), (0.5, False, ("slab_estate", "长青花园"), ("perimeter", "长青街坊"))),
    ((1330, 720), ("tower_estate", "金地名邸")),
    ((1150, 860), ("slab_estate", "长青二村")),
    ((1330, 860), ("slab_estate", "长青三村")),
    ((1240, 1090), (0.45, False, ("institution", "地质研究院"), ("slab_estate", "地院家属区"))),
    ((1590, 790), (0.5, True, ("tower_estate", "东湖国际"), ("slab_estate", "东方小区"))),
    ((1510, 1090), ("school", "东方实验学校")),
    ((1670, 1090), (0.55, True, ("slab_estate", "东湖新村"), ("shops", "东湖生活广场"))),
    # east, south of the avenue, on both sides of the railway
    ((1240, 430), (0.55, True, ("slab_estate", "铁路二村"), ("slab_estate", "车站新村"))),
    ((1520, 520), (0.5, False, ("depot", "东站货场"), ("vacant", "待建地块"))),
    ((1200, 60), (0.55, False, ("factory", "江南机械厂"), ("depot", "南苑仓库"))),
    ((1560, 130), (0.55, True, ("factory", "东站轮胎厂"), ("factory", "纺织机械公司"))),
    ((1600, 330), ("vacant", "东站地块")),
)

#: Communities: digits after the county, name, street office, target area (0: as usual), a point in it.
COMMUNITIES = (
    ("001001", "西园社区", "临江街道", 0.0, (200, 900)),
    ("001002", "石桥社区", "临江街道", 0.0, (200, 300)),
    ("001003", "滨江社区", "临江街道", 0.0, (800, 400)),
    ("002001", "文昌社区", "文昌街道", 0.0, (800, 900)),
    ("002002", "长青社区", "文昌街道", 0.0, (1400, 900)),
    ("002003", "东站社区", "文昌街道", 20_000.0, (1400, 100)),
)


def warp(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Plan to town: streets wander some metres, the grid is turned by 5 degrees."""
    x, y = xy[..., 0], xy[..., 1]
    bent = np.stack(
        [
            x + 15 * np.sin(y / 290 + 0.6) + 7 * np.sin((x + y) / 230),
            y + 11 * np.sin(x / 330) + 6 * np.sin((x - y) / 260),
        ],
        axis=-1,
    )
    turn = np.radians(5.0)
    return bent @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])


def make_sample_district(seed: int = 7) -> BaseData:
    """A believable Chinese district of 2.2 km², the same for the same ``seed``.

    Six communities (社区) in two street offices (街道), a divided avenue, secondary and
    residential streets, lanes and estate roads, slab and tower estates, lane houses, an
    urban village, perimeter blocks, walled compounds, a river, a park, a railway, and
    some 14,000 components. A dangling road, a doubled one and a house drawn across its
    neighbour are left in, as real surveys have them. Metres in EPSG:4547.
    """
    rng = default_rng(seed)
    sheet = Sheet()
    _streets(sheet)
    blocks = faces_of(sheet.drawn("road")[sheet.column("road", "class") != "footway"], smallest=3_000)
    _water_and_rail(sheet)
    _fill(sheet, blocks, seed)
    _communities(sheet)
    highway, width = sheet.column("road", "class"), sheet.column("road", "width_m")
    obstacles = np.concatenate([sheet.drawn("building"), sheet.drawn("water")])
    district = shapely.union_all(sheet.drawn("community"))
    lines = shapely.intersection(sheet.drawn("road"), district)
    whole = shapely.get_type_id(lines) == 1
    component = place_components(
        lines[whole], highway[whole], width[whole], shapely.STRtree(obstacles), COUNTY, rng, density=1.35
    )
    return _with_dirt(sheet.to_base(CRS, component, lambda xy: xy + ORIGIN))


def _streets(sheet: Sheet) -> None:
    """The street plan: through streets first, then those that end on them."""
    plan = Sheet()
    west, east, south, north = -OUT, WIDTH + OUT, -OUT, HEIGHT + OUT
    river = smooth(RIVER.astype(float))
    banks = {side: shapely.offset_curve(river, side, join_style="round") for side in (60.0, -58.0)}
    avenue = shapely.LineString([(west, AVENUE_Y), (east, AVENUE_Y)])
    junctions = np.array([0.0, 220.0, 505.0, 633.0, 800.0, 1060.0, 1420.0, 1760.0]) + OUT
    boulevard(plan, avenue, "江汉大道", junctions)

    def line(*points: tuple[float, float]) -> shapely.LineString:
        return shapely.LineString(points)

    street(plan, line((1060, south), (1060, north)), "中山路", "secondary")
    street(plan, line((1760, south), (1760, north)), "东湖路", "secondary")
    street(plan, line((0, south), (0, north)), "沿山路", "tertiary")
    street(plan, line((1420, south), (1420, north)), "东方路", "tertiary")
    street(plan, line((west, 0), (east, 0)), "南苑路", "tertiary")
    street(plan, line((west, HEIGHT), (east, HEIGHT)), "北门路", "tertiary")
    street(plan, line((west, 320), (1060, 320)), "文昌街", "tertiary")
    street(plan, line((west, 940), (east, 940)), "长青路", "secondary")
    street(plan, banks[60.0], "滨江东路", "tertiary")
    street(plan, banks[-58.0], "滨江西路", "residential")
    street(plan, line((800, 0), (800, HEIGHT)), "育才路", "tertiary")
    street(plan, line((220, 0), (220, HEIGHT)), "西园街", "residential")
    street(plan, line((930, AVENUE_Y + 9), (930, 940)), "胭脂路", "residential")
    curve = smooth(
        np.array([(800, 790), (930, 790), (1060, 780), (1150, 810), (1240, 770), (1420, 800)], dtype=float)
    )
    street(plan, curve, "昙华林路", "residential")
    street(plan, line((1240, AVENUE_Y + 9), (1240, 940)), "长青一路", "residential")
    street(plan, line((1590, 940), (1590, HEIGHT)), "东湖一街", "residential")
    street(plan, line((800, 480), (1060, 480)), "医院路", "residential")
    street(plan, line((1420, 250), (1760, 250)), "货场路", "residential")
    lay_out(sheet, plan, warp)


def _water_and_rail(sheet: Sheet) -> None:
    """River with banks and planted promenades, railway with its fences."""
    district = shapely.box(-OUT, -OUT, WIDTH + OUT, HEIGHT + OUT)
    axis = smooth(RIVER.astype(float))
    river = warped(warp, largest(axis.buffer(RIVER_HALF).intersection(district)))
    sheet.draw("water", river, name="清江", kind="河流")
    for side, name in ((RIVER_HALF, "清江东岸"), (-RIVER_HALF, "清江西岸")):
        bank = shapely.offset_curve(axis, side, join_style="round").intersection(district)
        sheet.draw("barrier", warped(warp, bank), name=name, kind="河岸线")
    inside = shapely.box(0, 0, WIDTH, HEIGHT)
    roads = shapely.union_all(sheet.drawn("road")).buffer(8)
    for reach, name in ((54.0, "滨江东路绿带"), (-52.0, "滨江西路绿带")):
        strip = shapely.buffer(axis, reach, single_sided=True).difference(axis.buffer(RIVER_HALF + 1.5))
        parts = shapely.get_parts(warped(warp, strip.intersection(inside)).difference(roads))
        sheet.draw("green", parts[shapely.area(parts) > 400], name=name, kind="滨河绿地")
        walk = shapely.offset_curve(axis, reach - np.sign(reach) * 12, join_style="round").intersection(
            inside
        )
        sheet.draw("road", warped(warp, walk), **{"class": "footway"}, name="滨江步道", width_m=3.0)
    track = smooth(RAIL.astype(float))
    for side in (2.2, -2.2):
        rail = shapely.offset_curve(track, side).intersection(district)
        sheet.draw("barrier", warped(warp, rail), name="武东铁路", kind="铁路")


def _fill(sheet: Sheet, blocks: Geometries, seed: int) -> None:
    """Build up every block by the table; what no row names stays a green."""
    axis, track = smooth(RIVER.astype(float)), smooth(RAIL.astype(float))
    # What no house may stand on: the avenue to behind its footways, river and promenade, railway.
    reserve = shapely.union_all(
        [
            warped(warp, shapely.box(-OUT, AVENUE_Y - 31, WIDTH + OUT, AVENUE_Y + 31)),
            warped(warp, axis.buffer(56)),
            warped(warp, track.buffer(13)),
        ]
    )
    rail_line = warped(warp, track)
    blocks = shapely.get_parts(
        shapely.polygonize(
            shapely.get_parts(shapely.union_all([*shapely.boundary(blocks), rail_line], grid_size=0.001))
        )
    )
    for index, (point, what) in enumerate(BLOCKS):
        place = shapely.Point(warp(np.array(point, dtype=float)))
        block = blocks[np.flatnonzero(shapely.covers(blocks, place))[0]]
        _build(
            sheet,
            block,
            largest(block.buffer(-9.0, join_style="mitre").difference(reserve)),
            what,
            (seed, index),
        )


def _build(
    sheet: Sheet, block: shapely.Polygon, lot: shapely.Polygon, what: object, seed: tuple[int, ...]
) -> None:
    """Build up a lot, in two parts where the table says so, a wall's width apart."""
    match what:
        case (str() as kind, str() as name):
            QUARTERS[kind](sheet, Plot(block, lot, default_rng(seed), name))
        case (float() as share, bool() as across, one, other):
            first, second = halves(lot, share, across=across)
            for number, (part, inner) in enumerate(((first, one), (second, other))):
                _build(sheet, block, part, inner, (*seed, number))


def _communities(sheet: Sheet) -> None:
    """Communities bounded by avenue, river, railway and main streets; borders drawn a little coarser."""
    far = 200.0
    rail = shapely.get_coordinates(smooth(RAIL.astype(float)))
    lines = [
        shapely.box(0, 0, WIDTH, HEIGHT).exterior,
        shapely.LineString([(-far, AVENUE_Y), (WIDTH + far, AVENUE_Y)]),
        smooth(RIVER.astype(float)),
        shapely.LineString([(1060, -far), (1060, HEIGHT + far)]),
        shapely.LineString(rail[rail[:, 0] < 1090]),
    ]
    pieces = faces_of(warped(warp, shapely.get_parts(shapely.union_all(lines))), smallest=1.0)
    places = shapely.points(warp(np.array([row[4] for row in COMMUNITIES], dtype=float)))
    inner = warped(warp, shapely.box(0, 0, WIDTH, HEIGHT))
    pieces = pieces[shapely.covers(inner.buffer(1.0), pieces)]
    member = np.array([np.append(np.flatnonzero(shapely.covers(piece, places)), -1)[0] for piece in pieces])
    # The corner beyond the railway goes with the yards on the same side of it.
    member[member < 0] = len(COMMUNITIES) - 1
    merged = np.array([shapely.coverage_union_all(pieces[member == i]) for i in range(len(COMMUNITIES))])
    merged = shapely.coverage_simplify(merged, 1.2)
    sheet.draw(
        "community",
        merged,
        code=[COUNTY + row[0] for row in COMMUNITIES],
        name=[row[1] for row in COMMUNITIES],
        street_office=[row[2] for row in COMMUNITIES],
        target_area=[row[3] for row in COMMUNITIES],
    )


def _with_dirt(base: BaseData) -> BaseData:
    """What surveys get wrong: a road drawn twice, one that stops short, a shed over its neighbour."""
    road, building = base.road, base.building
    service = np.flatnonzero((road.columns["class"] == "service") & (shapely.length(road.geometry) > 60))
    twice, near = service[5], service[11]
    beside = shapely.line_interpolate_point(road.geometry[near], 0.4, normalized=True)
    stub = Frame(shapely.get_coordinates(beside)[0], 0.2).lines(0.0, 0.7, 0.0, 9.0)[0]
    shed = shapely.transform(building.geometry[40], lambda xy: xy + np.array([1.5, -9.0]))
    return replace(
        base,
        road=_also(road, [twice, near], [road.geometry[twice], stub]),
        building=_also(building, [40], [shed]),
    )


def _also(features: FeatureTable, like: list[int], geometry: list[shapely.Geometry]) -> FeatureTable:
    """The table with a feature more for each geometry, its fields as those of the row in ``like``."""
    rows = features.take(np.concatenate([np.arange(len(features)), like]))
    return table(features.name, np.concatenate([features.geometry, geometry]), rows.columns)
