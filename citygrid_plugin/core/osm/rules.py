"""What becomes of which OpenStreetMap tag: every rule of the import as data.

A rule takes features of one geometry (point, line, area) whose tags agree with ``where`` (every
key has one of the values; ``ANY`` is any value but "no") and do not agree with any pair of
``unless``. Of the rules of one layer the first that takes a feature decides.
Tag meanings: the OpenStreetMap wiki, "Map features" and the page of each key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Any value of a key, except "no".
ANY = ("*",)

Values = tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """One rule: see the module. ``set`` gives columns fixed values, such as a class code."""

    layer: str
    geometry: str
    where: Mapping[str, Values]
    unless: Mapping[str, Values] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict)


#: Ways under the ground or inside a building: they bound nothing that one can see.
BELOW = {
    "tunnel": ANY,
    "indoor": ANY,
    "covered": ANY,
    "location": ("underground", "indoor"),
    "layer": ("-1", "-2", "-3", "-4", "-5"),
    "level": ("-1", "-2", "-3"),
}

#: highway=* that is a street, lane or path on the ground; not: corridor, platform, elevator,
#: construction, proposed, razed, raceway.
ROAD_CLASSES = (
    *("motorway", "trunk", "primary", "secondary", "tertiary"),
    *("motorway_link", "trunk_link", "primary_link", "secondary_link", "tertiary_link"),
    *("unclassified", "residential", "living_street", "service", "road", "busway"),
    *("pedestrian", "footway", "path", "steps", "cycleway", "bridleway", "track"),
)

#: Public streets: one that runs through the inside of a "compound" shows that it is none.
PUBLIC_STREETS = (
    *("motorway", "trunk", "primary", "secondary", "tertiary"),
    *("motorway_link", "trunk_link", "primary_link", "secondary_link", "tertiary_link"),
    *("unclassified", "residential", "living_street"),
)

#: Streets that stand-in communities prefer as borders, by how willingly (1 is most).
BORDER_STREETS = {
    **dict.fromkeys(("motorway", "trunk", "primary"), 1.0),
    **dict.fromkeys(("secondary", "motorway_link", "trunk_link", "primary_link"), 0.9),
    **dict.fromkeys(("tertiary", "secondary_link", "tertiary_link"), 0.7),
    **dict.fromkeys(("unclassified", "residential", "living_street", "road"), 0.4),
    **dict.fromkeys(("pedestrian", "service", "busway", "track"), 0.15),
}

_UNBUILT = {"location": ("underground",), "layer": BELOW["layer"], "building": ("roof", "carport", "no")}

#: Walled or fenced institutions (单位大院): compounds with or without a name.
_INSTITUTIONS: tuple[tuple[str, Values], ...] = (
    ("amenity", ("school", "kindergarten", "college", "university", "hospital", "prison", "monastery")),
    ("landuse", ("military", "education", "institutional", "government", "depot")),
    ("military", ("barracks", "base", "naval_base", "airfield")),
    ("power", ("plant", "substation")),
    ("man_made", ("wastewater_plant", "water_works", "works")),
)
#: Uses of land that are a compound (小区, 厂区) when they have a name or a wall of their own;
#: an unnamed patch of landuse=residential is a colour on the map, not a courtyard.
_WALLED_USES = ("residential", "commercial", "industrial", "retail", "railway", "religious")

_BARRIERS = ("wall", "fence", "city_wall", "retaining_wall", "hedge")

RULES: tuple[Rule, ...] = (
    # Roads, and what is a road but no grid edge
    Rule("road", "line", {"highway": ROAD_CLASSES}, {**BELOW, "area": ("yes",)}),
    Rule("passage", "line", {"highway": (*ROAD_CLASSES, "corridor")}, {"area": ("yes",)}),
    # Buildings
    Rule("building", "area", {"building": ANY}, _UNBUILT),
    # Compounds (独立院落)
    *(Rule("compound", "area", {key: values}, _UNBUILT, {"kind": key}) for key, values in _INSTITUTIONS),
    *(
        Rule("compound", "area", {"landuse": (use,), key: ANY}, {}, {"kind": "landuse"})
        for use in _WALLED_USES
        for key in ("barrier", "name")
    ),
    # Water
    Rule("water", "area", {"natural": ("water",)}, BELOW),
    Rule("water", "area", {"waterway": ("riverbank", "dock", "canal")}, BELOW),
    Rule("water", "area", {"landuse": ("reservoir", "basin")}, BELOW),
    # Green
    Rule(
        "green", "area", {"leisure": ("park", "garden", "golf_course", "dog_park", "nature_reserve")}, BELOW
    ),
    Rule(
        "green",
        "area",
        {
            "landuse": (
                "grass",
                "forest",
                "meadow",
                "village_green",
                "recreation_ground",
                "flowerbed",
                "cemetery",
            )
        },
        BELOW,
    ),
    Rule("green", "area", {"natural": ("wood", "scrub", "heath", "grassland", "shrubbery")}, BELOW),
    # Plazas
    Rule("plaza", "area", {"place": ("square",)}, BELOW),
    Rule("plaza", "area", {"highway": ("pedestrian", "footway")}, BELOW),
    Rule("plaza", "area", {"amenity": ("marketplace",)}, {**BELOW, "building": ANY}),
    # Barriers
    Rule("barrier", "line", {"barrier": _BARRIERS}, BELOW, {"kind": "wall"}),
    Rule(
        "barrier",
        "line",
        {"railway": ("rail", "light_rail", "narrow_gauge", "monorail", "subway")},
        {**BELOW, "service": ("yard", "siding", "spur", "crossover"), "bridge": ANY},
        {"kind": "railway"},
    ),
    Rule(
        "barrier",
        "line",
        {"waterway": ("river", "canal", "stream", "drain", "ditch")},
        BELOW,
        {"kind": "waterway"},
    ),
    Rule("barrier", "line", {"natural": ("coastline",)}, {}, {"kind": "coastline"}),
    # Communities
    Rule("community", "area", {"boundary": ("administrative",), "admin_level": ANY}),
    Rule("community", "area", {"admin_level": ANY}),
    # Components (部件): class codes of CJ/T 214 in the order of its tables, as far as known.
    # "" where that generation of the standard has no class for the thing (bollard), or the tags
    # do not tell which (a manhole whose network nobody noted).
    *(
        Rule("component", "point", {"manhole": values}, BELOW, {"class_code": code, "name": name})
        for values, code, name in (
            (("water",), "0101", "上水井盖"),
            (("sewer", "sewage"), "0102", "污水井盖"),
            (("drain", "storm_drain"), "0103", "雨水井盖"),
            (("power", "electricity"), "0105", "电力井盖"),
            (("telecom", "communication"), "0107", "通讯井盖"),
            (("heating", "district_heating"), "0110", "热力井盖"),
            (("gas",), "0111", "燃气井盖"),
            (ANY, "", "井盖"),
        )
    ),
    *(
        Rule("component", "point", where, BELOW, {"class_code": code, "name": name})
        for where, code, name in (
            ({"man_made": ("manhole",)}, "", "井盖"),
            ({"emergency": ("fire_hydrant",)}, "0113", "消防设施"),
            ({"man_made": ("street_cabinet",), "street_cabinet": ("telecom",)}, "0115", "通讯交接箱"),
            ({"man_made": ("street_cabinet",)}, "0116", "电力设施"),
            ({"power": ("pole",)}, "0117", "立杆"),
            ({"man_made": ("utility_pole",)}, "0117", "立杆"),
            ({"highway": ("street_lamp",)}, "0118", "路灯"),
            ({"shop": ("newsagent",), "building": ("kiosk",)}, "0121", "报刊亭"),
            ({"amenity": ("telephone",)}, "0122", "电话亭"),
            ({"amenity": ("post_box",)}, "0123", "邮筒"),
            ({"amenity": ("vending_machine",), "vending": ("parking_tickets",)}, "0202", "停车咪表"),
            ({"amenity": ("vending_machine",)}, "0125", "自动售货机"),
            ({"leisure": ("fitness_station",)}, "0126", "健身设施"),
            ({"amenity": ("drinking_water",)}, "0132", "供水器"),
            ({"power": ("tower",)}, "0133", "高压线铁塔"),
            ({"power": ("transformer",)}, "0134", "变压器（箱）"),
            ({"man_made": ("surveillance",)}, "0136", "监控电子眼"),
            ({"highway": ("bus_stop",)}, "0203", "公交站亭"),
            ({"amenity": ("taxi",)}, "0204", "出租车站牌"),
            ({"highway": ("traffic_signals",)}, "0210", "交通信号灯"),
            ({"traffic_sign": ANY}, "0209", "交通标志牌"),
            ({"amenity": ("bicycle_parking",)}, "0212", "存车支架"),
            ({"barrier": ("bollard",)}, "", "隔离桩"),
            ({"amenity": ("toilets",)}, "0301", "公共厕所"),
            ({"amenity": ("waste_disposal", "waste_basket", "recycling")}, "0305", "垃圾箱"),
            ({"advertising": ANY}, "0307", "广告牌匾"),
            ({"natural": ("tree",), "denotation": ("natural_monument",)}, "0401", "古树名木"),
            ({"natural": ("tree",)}, "0402", "行道树"),
            ({"man_made": ("planter",)}, "0404", "花架花钵"),
            ({"tourism": ("artwork",), "artwork_type": ("sculpture", "statue", "bust")}, "0406", "雕塑"),
            ({"tourism": ("artwork",)}, "0406", "雕塑"),
            ({"amenity": ("bench",)}, "0407", "街头坐椅"),
            ({"amenity": ("fountain",)}, "0410", "喷泉"),
        )
    ),
)

#: Columns of each layer besides ``osm_id``: column -> tags it is taken from, the first that is there.
COLUMNS: Mapping[str, Mapping[str, Values]] = {
    "road": {
        "class": ("highway",),
        "name": ("name", "name:zh"),
        "oneway": ("oneway",),
        "width_m": ("width",),
        "detail": ("footway", "service", "cycleway"),
        "bridge": ("bridge",),
    },
    "passage": {"class": ("highway",), "name": ("name", "name:zh"), "below": ("tunnel", "covered", "indoor")},
    "building": {"name": ("name", "name:zh"), "kind": ("building",), "levels": ("building:levels",)},
    "compound": {"name": ("name", "name:zh", "operator"), "kind": (), "use": ("amenity", "landuse")},
    "water": {"name": ("name", "name:zh")},
    "green": {"name": ("name", "name:zh")},
    "plaza": {"name": ("name", "name:zh")},
    "barrier": {"name": ("name", "name:zh"), "kind": (), "use": ("barrier", "railway", "waterway")},
    "component": {"class_code": (), "name": ()},
    "community": {"name": ("name", "name:zh"), "admin_level": ("admin_level",), "ref": ("ref:code", "ref")},
}

#: Tilezen kinds whose detail is the value of an OpenStreetMap key (default where there is none).
TILEZEN_DETAIL: Mapping[str, tuple[str, str]] = {
    "highway": ("highway", "motorway"),
    "major_road": ("highway", ""),
    "minor_road": ("highway", ""),
    "path": ("highway", ""),
    "rail": ("railway", "rail"),
    "building": ("building", "yes"),
}
#: Tilezen kinds and the tags they were made from.
TILEZEN_KINDS: Mapping[str, Mapping[str, str]] = {
    **{
        kind: {"landuse": kind}
        for kind in (
            *("grass", "residential", "commercial", "retail", "industrial", "forest", "meadow"),
            *("recreation_ground", "village_green", "cemetery", "military", "railway"),
        )
    },
    **{kind: {"leisure": kind} for kind in ("park", "garden", "pitch", "swimming_pool", "golf_course")},
    **{
        kind: {"highway": kind}
        for kind in ("pedestrian", "footway", "bus_stop", "traffic_signals", "street_lamp")
    },
    **{
        kind: {"amenity": kind}
        for kind in (
            *("school", "kindergarten", "college", "university", "hospital", "prison"),
            *("toilets", "post_box", "telephone", "bench", "waste_basket", "recycling", "drinking_water"),
            *("bicycle_parking", "taxi", "fountain", "parking", "library", "fuel", "place_of_worship"),
        )
    },
    "natural_wood": {"natural": "wood"},
    "natural_forest": {"landuse": "forest"},
    "natural_park": {"leisure": "park"},
    "water": {"natural": "water"},
    "lake": {"natural": "water"},
    "riverbank": {"waterway": "riverbank"},
    "dock": {"waterway": "dock"},
    "basin": {"landuse": "basin"},
    "river": {"waterway": "river"},
    "canal": {"waterway": "canal"},
    "stream": {"waterway": "stream"},
    "tree": {"natural": "tree"},
    "bollard": {"barrier": "bollard"},
    "artwork": {"tourism": "artwork"},
    "fence": {"barrier": "fence"},
    "city_wall": {"barrier": "city_wall"},
    "retaining_wall": {"barrier": "retaining_wall"},
}
