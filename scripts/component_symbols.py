# ruff: noqa: E501 (a drawing is a line)
"""The drawings of the component symbols, and the SVG that is made of them.

One visual language, on a field of 24 × 24 units (2.4 mm on paper, so a unit is 0.1 mm):

* what is drawn is in the colour of the group, cased in white, so that it stands out from
  roads and buildings; the signs on it are white;
* the frame tells the kind of thing: a disc is a manhole cover, a square a cabinet or a
  place, a house a kiosk, a board on a post a sign, a lozenge a measuring station, a
  triangle a warning; a dot at the foot is a pole. What has a well known shape of its own
  (lamp, hydrant, bench, tree, bridge) is drawn as that, near GB/T 20257.1 where it has one;
* what stands on a foot (poles, lamps, boards, trees) has its place there, all else in its
  middle, as in GB/T 20257.1 (定位点);
* the sign tells which: the same drop is water on a cover and on a tap.

No stroke is thinner than 0.2 mm and no gap narrower than about 0.15 mm: less does not
survive a printer. In a path ``@x,y,r`` is a circle and ``#x,y,w,h`` a rectangle.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

#: Width of a stroke, of a white stroke in a sign, and of the white casing on either side.
STROKE, SIGN_STROKE, CASING = 2.4, 2.2, 1.0


@dataclass(frozen=True)
class Sign:
    """White marks in the middle of a frame: strokes, areas, and areas in the group's colour on them."""

    stroke: str = ""
    area: str = ""
    on_top: str = ""
    width: float = SIGN_STROKE


@dataclass(frozen=True)
class Drawing:
    """A symbol: strokes and areas in the colour of the group, and a sign placed on them."""

    stroke: str = ""
    area: str = ""
    sign: Sign | None = None
    #: Where the middle of the sign is, and how large it is drawn.
    at: tuple[float, float] = (12, 12)
    scale: float = 1.0
    width: float = STROKE
    #: The place of the object is the foot of the drawing (定位点), not its middle.
    stands: bool = False


SIGNS = {
    "drop": Sign(area="M12,4C15,8.5 17.6,11.3 17.6,14.3A5.6,5.6 0 0 1 6.4,14.3C6.4,11.3 9,8.5 12,4z"),
    "waves": Sign("M5,9.3c2.3,-3.4 4.7,-3.4 7,0s4.7,3.4 7,0M5,15.3c2.3,-3.4 4.7,-3.4 7,0s4.7,3.4 7,0"),
    "rain": Sign("M8.6,6L6,15.5M13.6,6L10.4,18.5M18,8.5L15.4,18"),
    "bolt": Sign(area="M14.5,3.5L6,13.5H10.8L9,20.5L18,10.2H13z"),
    "light": Sign("M6.3,6.3L7.9,7.9M17.7,6.3L16.1,7.9M6.3,17.7L7.9,16.1M17.7,17.7L16.1,16.1", "@12,12,3.6"),
    "handset": Sign("M6.6,12.5C7.6,7 16.4,7 17.4,12.5", "#4.4,12,5,4.6 #14.6,12,5,4.6", width=3.2),
    "screen": Sign("M6,10.2H18V17.5H6zM8.5,5L12,9.5L15.5,5"),
    "net": Sign("M12,7L7,16H17z", "@12,7,2.7 @6.8,16,2.7 @17.2,16,2.7", width=1.8),
    "heat": Sign("M5.5,13.5C6.5,19.3 17.5,19.3 18.5,13.5M9.2,13c-2,-2.8 2,-5 0,-8M14.8,13c-2,-2.8 2,-5 0,-8"),
    "flame": Sign(
        area="M8.6,20C4.4,16.5 5.2,11.5 8.3,8.6C8.6,10.3 9.2,11.4 10.2,12C10,8.6 11.4,5.4 14.4,3.4"
        "C14,7.4 19,10.3 18.4,15.2C18.1,17.6 17,19 15.4,20C15.9,17.4 14.6,15.4 12.6,14.2"
        "C12.2,16.4 8.8,16.8 8.6,20z"
    ),
    "shield": Sign(area="M12,4L18.5,6.4V11.6C18.5,16 15.3,18.7 12,20.2C8.7,18.7 5.5,16 5.5,11.6V6.4z"),
    "question": Sign("M8,9.2C8,3.8 16,3.8 16,9.2C16,12 12,11.8 12,15", "@12,18.8,1.7", width=2.5),
    "tree": Sign("M12,12V19.5M8.5,19.5H15.5", "@12,9,4.6"),
    "three_lights": Sign(area="@12,6,2.4 @12,12,2.4 @12,18,2.4"),
    "cable": Sign("M4.8,12H8L10.3,7L13.7,17L16,12H19.2"),
    "chambers": Sign("M5.4,7.8H18.6V16.2H5.4zM9.8,8V16M14.2,8V16", width=1.8),
    "recycle": Sign("M16.6,7.4A6.4,6.4 0 1 0 18.4,12.6", "M20.2,3.4V10.4H13.2z @12,12,2"),
    "bus": Sign(area="#6,5,12,11.4 #7.2,16,2.9,3.2 #13.9,16,2.9,3.2", on_top="#7.8,7,8.4,4"),
    "flanges": Sign("M4.6,12H19.4M8.4,7.4V16.6M15.6,7.4V16.6"),
    "star": Sign(
        area="M12,3.6L14.3,9.1L20.2,9.6L15.7,13.4L17.1,19.2L12,16.1L6.9,19.2L8.3,13.4L3.8,9.6L9.7,9.1z"
    ),
    "text": Sign("M5.5,7H18.5M5.5,12H18.5M5.5,17H13.5"),
    "info": Sign(area="@12,6,2 #10.2,9.8,3.6,10"),
    "yuan": Sign("M7.5,4.5L12,10.5L16.5,4.5M12,10.5V20M7.5,11.8H16.5M7.5,15.8H16.5", width=2),
    "warning": Sign(area="M10,4H14L13.3,14H10.7z @12,17.8,2"),
    "people": Sign(
        area="@7.4,5.4,2.3 #4.8,8.4,5.2,6.4 #5.6,14,1.6,6.4 #7.7,14,1.6,6.4 "
        "@16.6,5.4,2.3 M16.6,7.6L20.4,15.4H12.8z #14.9,15,1.4,5.4 #16.9,15,1.4,5.4"
    ),
    "bin": Sign("M9.9,11.5V17.5M14.1,11.5V17.5", "M6.4,9H17.6L16.6,20H7.4z #5,5.8,14,2 #9.6,3.6,4.8,2.2"),
    "broom": Sign("M17.5,4.5L11.5,11.5", "M8.2,9.8L13.6,15.2L9,20L4,20.4L4.4,14.6z"),
    "tent": Sign("", "M12,5L20.5,19H3.5z", "M12,12L15.4,19H8.6z"),
    "bed": Sign(area="#2.6,6.6,2.6,12.4 #2.6,13,18.8,3.4 #18.8,10.4,2.6,8.6 @8.4,9.8,2.2"),
    "zebra": Sign(area="#4,6,3.4,12 #10.3,6,3.4,12 #16.6,6,3.4,12"),
    "temple": Sign("M7,10.5V18M12,10.5V18M17,10.5V18M4,19.4H20", "M12,3.5L20.6,9.4H3.4z", width=2),
    "mountain": Sign(area="M2.6,18.6L9.6,6.4L13.4,12.8L15.6,9.6L21.4,18.6z"),
    "parking": Sign("M8.6,20V5H13.2a4.2,4.2 0 0 1 0,8.6H9", width=3),
    "loudspeaker": Sign(
        "M15.4,8.6a5,5 0 0 1 0,6.8M18.4,5.6a9,9 0 0 1 0,12.8", "M3.4,9.2H7L12.6,4.6V19.4L7,14.8H3.4z"
    ),
    "check": Sign("M5,12.5L10,17.5L19.2,6.6", width=3),
    "cycle": Sign(
        "@6.6,15.4,3.6 @17.4,15.4,3.6 M6.6,15.4L10,8.4H15.2L17.4,15.4M8.4,8.4H11.4M15.2,8.4L14.4,5.4H17", width=1.6
    ),
    "shirt": Sign(area="M8.4,4.6H10A2,2 0 0 0 14,4.6H15.6L20.4,8L18,11.6L16,10.4V19.6H8V10.4L6,11.6L3.6,8z"),
    "cloud": Sign(area="M6.6,17.6A4,4 0 0 1 6.4,9.6A5.6,5.6 0 0 1 16.8,8.8A4.5,4.5 0 0 1 17.4,17.6z"),
    "leaf": Sign("M4.8,19.6L9.4,14.6", "M19.6,4.4C20.6,13 16.4,19.4 8,16.6C5.6,9.4 10.4,4.6 19.6,4.4z"),
    "paw": Sign(area="M12,11.2C15,11.2 17.4,15 16.4,17.6C15,20 9,20 7.6,17.6C6.6,15 9,11.2 12,11.2z @5.4,11,2 @9.2,6.6,2 @14.8,6.6,2 @18.6,11,2"),
    "matrix": Sign(area="#4,5.6,3,3 #8.4,5.6,3,3 #12.8,5.6,3,3 #17.2,5.6,3,3 #4,10.5,3,3 #8.4,10.5,3,3 #4,15.4,3,3 #8.4,15.4,3,3 #12.8,15.4,3,3"),
}  # fmt: skip

WAVE = "M2,20.5c2.2,-3 4.4,-3 6.7,0s4.4,3 6.7,0s4.4,-3 6.6,0"
FOOT = "@12,20.8,2.9"
POST = "#10.6,15,2.8,8"
HOSE = "M14,11.5H16.4V17.5a2.2,2.2 0 0 0 4.4,0V8.5L17.4,5"


def cover(sign: str) -> Drawing:
    """A manhole cover (井盖)."""
    return Drawing(area="@12,12,11", sign=SIGNS[sign], scale=1.02)


def box(sign: str, scale: float = 1.08) -> Drawing:
    """A cabinet (箱), or a place seen from above."""
    return Drawing(area="#1.4,1.4,21.2,21.2", sign=SIGNS[sign], scale=scale)


def column(sign: str, scale: float = 0.95) -> Drawing:
    """A machine or post that people stand in front of."""
    return Drawing(area="M4,23V4a3,3 0 0 1 3,-3h10a3,3 0 0 1 3,3V23z", sign=SIGNS[sign], scale=scale)


def kiosk(sign: str, scale: float = 0.86) -> Drawing:
    """A kiosk (亭) or small building."""
    return Drawing(area="M12,1L23,9.4V23H1V9.4z", sign=SIGNS[sign], at=(12, 14.6), scale=scale)


def board(sign: str, scale: float = 0.82) -> Drawing:
    """A board on a post (牌)."""
    return Drawing(area=f"#1,1,22,15.4 {POST}", sign=SIGNS[sign], at=(12, 8.7), scale=scale, stands=True)


def wide_board(sign: str, scale: float = 0.82) -> Drawing:
    """A board on two legs (屏)."""
    return Drawing("M5,16V22.4M19,16V22.4", "#1,1,22,15.4", SIGNS[sign], (12, 8.7), scale, stands=True)


def station(sign: str, scale: float = 0.72) -> Drawing:
    """A measuring station (监测站)."""
    return Drawing(area="M12,0.8L23.2,12L12,23.2L0.8,12z", sign=SIGNS[sign], scale=scale)


def warning(sign: str, scale: float = 0.7) -> Drawing:
    """A triangle that warns."""
    return Drawing(area="M12,1L23.4,22.4H0.6z", sign=SIGNS[sign], at=(12, 15), scale=scale)


def drawn(
    stroke: str = "",
    area: str = "",
    white: str = "",
    white_stroke: str = "",
    top: str = "",
    width: float = STROKE,
) -> Drawing:
    """A thing in its own shape; ``white`` and ``white_stroke`` on it, ``top`` again in its colour."""
    marks = Sign(white_stroke, white, top, 2.0) if white or white_stroke or top else None
    return Drawing(stroke, area, marks, width=width)  # fmt: skip


def upright(
    stroke: str = "",
    area: str = "",
    white: str = "",
    white_stroke: str = "",
    top: str = "",
    width: float = STROKE,
) -> Drawing:
    """A thing in its own shape that stands on the spot, as poles, lamps and trees do."""
    return replace(drawn(stroke, area, white, white_stroke, top, width), stands=True)


SYMBOLS = {
    "unknown": drawn("@12,12,9.6 M8.6,9.8C8.6,5.4 15.4,5.4 15.4,9.8C15.4,12.2 12,12 12,13.8", "@12,17.2,1.6", width=2),
    # Covers
    "cover_water": cover("drop"),
    "cover_sewage": cover("waves"),
    "cover_rain": cover("rain"),
    "cover_power": cover("bolt"),
    "cover_lamp": cover("light"),
    "cover_telecom": cover("handset"),
    "cover_tv": cover("screen"),
    "cover_network": cover("net"),
    "cover_heat": cover("heat"),
    "cover_gas": cover("flame"),
    "cover_police": cover("shield"),
    "cover_unknown": cover("question"),
    "cover_garden": cover("tree"),
    "cover_signal": cover("three_lights"),
    "cover_cable": cover("cable"),
    "cover_septic": cover("chambers"),
    "cover_reclaimed": cover("recycle"),
    "cover_bus": cover("bus"),
    "cover_pipeline": cover("flanges"),
    "cover_special": cover("star"),
    "grate_rain": drawn(area="#1.4,3.4,21.2,17.2", white_stroke="M6.4,7.4V16.6M12,7.4V16.6M17.6,7.4V16.6"),
    "trench_cover": drawn(area="#1,7,22,10", white="#7,7,1.8,10 #15.2,7,1.8,10 #3,11,2.4,2 #10.8,11,2.4,2 #18.6,11,2.4,2"),
    # Cabinets and machines
    "cabinet_telecom": box("handset"),
    "power_facility": box("bolt"),
    "cabinet_lamp": box("light"),
    "signal_cabinet": box("three_lights"),
    "gas_regulator": box("flame"),
    "sewage_sensor": box("waves"),
    "septic_tank": box("chambers", 1.15),
    "clothes_bin": box("shirt"),
    "pet_bags": box("paw"),
    "bike_rental": box("cycle", 1.15),
    "toilet": box("people", 1.12),
    "parking": box("parking"),
    "lift": drawn(area="#2,1,20,22", white="M12,3.6L18.4,10.6H5.6z M12,20.4L18.4,13.4H5.6z"),
    "payment_machine": column("yuan"),
    "sos": column("warning", 1.1),
    "vending": drawn(area="M4,23V1H20V23z", white="#6.6,3.8,6.4,3.6 #6.6,9.4,6.4,3.6 #15.2,3.8,2.4,9.2 #6.6,16.4,10.8,3.8"),
    "parcel_locker": drawn(area="#1,3,22,18", white="#4,6,4,4.8 #10,6,4,4.8 #16,6,4,4.8 #4,13.2,4,4.8 #10,13.2,4,4.8 #16,13.2,4,4.8"),
    "charging": drawn(HOSE, "#2.4,2,12,21", "M9.8,5L4.8,13H8L7,19.4L12.4,10.6H9z"),
    "fuel_station": drawn(HOSE, "#2.4,2,12,21", "#5,5,6.8,5.4"),
    "transformer": drawn("@8.3,12,6.2 @15.7,12,6.2"),
    "air_defence": drawn(area="M1,22V14a11,11 0 0 1 22,0V22z", white="M12,7.4L16.6,10V14C16.6,17 14.4,19 12,20C9.6,19 7.4,17 7.4,14V10z"),
    "utility_tunnel": drawn(area="M1.6,22.6V12a10.4,10.4 0 0 1 20.8,0V22.6z", white="@7.4,16.6,2.6 @16.6,16.6,2.6 @12,9,2.6"),
    "postbox": upright(area="M4,20V8.6A8,7.6 0 0 1 20,8.6V20z #6.4,19,11.2,4", white="#7.2,8,9.6,2.6 #7.2,13.4,9.6,2"),
    # Kiosks and small buildings
    "kiosk_news": kiosk("text"),
    "kiosk_phone": kiosk("handset", 0.95),
    "kiosk_info": kiosk("info"),
    "kiosk_police": kiosk("shield", 0.8),
    "kiosk_traffic": kiosk("zebra", 0.95),
    "refuse_room": kiosk("bin", 1.0),
    "tool_room": kiosk("broom", 0.84),
    "kiosk_sale": drawn("M4,10V22M20,10V22", "M3,2H21L23,8.6H1z @3.8,8.6,2.6 @9.3,8.6,2.6 @14.7,8.6,2.6 @20.2,8.6,2.6 #3,15.6,18,7"),
    "garage": drawn(area="M12,1L23,8V23H1V8z", white="#5,10,14,3.4 #5,16.6,14,3.4"),
    "pavilion": drawn("M5.4,10V22M18.6,10V22M2.4,22H21.6", "M12,1L23,10.4H1z"),
    "heritage": drawn("M5.4,12V20M12,12V20M18.6,12V20M2.4,22H21.6", "M0.8,9.4C5,9 9,6 12,1.4C15,6 19,9 23.2,9.4L21.4,11.4H2.6z", width=2.6),
    "archway": drawn("M5.4,8V22.6M18.6,8V22.6M5.4,13H18.6", "M0.8,7.6L4.4,2H19.6L23.2,7.6z"),
    "basement": drawn("M1.2,12.6H22.8M6,13V21.8H18V13", "M12,0.8L20.4,7.8V12.4H3.6V7.8z M10,15.4H14V19H10z"),
    "water_tower": upright("M8.4,12L6.4,22.6M15.6,12L17.6,22.6M7.4,17.6H16.6", "M3.6,2H20.4L18,12.4H6z"),
    # Boards
    "power_sign": warning("bolt"),
    "hazard": warning("warning", 0.74),
    "toilet_sign": board("people", 0.86),
    "duty_board": board("check"),
    "shelter_sign": board("tent"),
    "aid_sign": board("bed", 0.84),
    "heritage_sign": board("temple"),
    "police_sign": board("shield", 0.72),
    "scenic_sign": board("mountain", 0.86),
    "water_sign": board("waves"),
    "noise_display": wide_board("loudspeaker", 0.8),
    "lightbox": wide_board("light"),
    "road_display": wide_board("matrix", 0.84),
    "parking_display": wide_board("parking", 0.74),
    "billboard": upright("M5.4,16V22.4M18.6,16V22.4", "#1,1,22,15.4", "#3.6,3.6,16.8,10.2", top="M3.6,13.8L9,7L12.6,10.6L15,8.8L20.4,13.8z"),
    "shop_sign": drawn("M2.6,1.4V22.6M2.6,4.4H21.4", "#7,7.6,15,11.6", "#10,10.4,9,2 #10,14.4,9,2"),
    "notice_board": upright("M5,17V22.6M19,17V22.6", "M12,0.6L23.6,5.6H0.4z #1.4,5.6,21.2,11.6", "#4,8,6.8,6.6 #13.2,8,6.8,6.6"),
    "street_name": upright(area="M1,2.4H17.6L23.4,7.2L17.6,12H1z #9,12,2.8,11", white="#4,6.2,12,2"),
    "place_name": upright("M5,13V22.4M19,13V22.4", "#1,3,22,10.6", "#4.4,7.2,15.2,2.2"),
    "house_number": drawn(area="#1,4.4,22,15.2", white="M8,7.4L13,11.4H11.6V16.6H4.4V11.4H3z #14.8,8.4,5.6,2.2 #14.8,13.4,5.6,2.2"),
    "pipeline_marker": upright(area="M6.6,23V7.4L12,1L17.4,7.4V23z", white="#6.6,10,10.8,2.2 #6.6,15.4,10.8,2.2"),
    "traffic_sign": upright(area=f"@12,8.6,7.8 {POST}", white="#6.6,7.2,10.8,2.8"),
    "parking_meter": upright(area=f"M4.6,15.8V8a7.4,7 0 0 1 14.8,0V15.8z {POST} #7.4,20.4,9.2,2.8", white="#7.6,5.6,8.8,4 #10.4,11.6,3.2,2.2"),
    "mirror": upright("@12,8.6,6.6 M8.8,9.6L12.4,5.6", POST),
    "level_crossing": upright("M2.6,2.6L21.4,14.4M21.4,2.6L2.6,14.4", "#10.6,9,2.8,14", width=3.4),
    "traffic_light": upright(area="#6.6,0.8,10.8,17.4 #10.6,17,2.8,6.2", white="@12,4.4,1.9 @12,9.4,1.9 @12,14.4,1.9"),
    "height_gantry": drawn("M3,22.6V3H21V22.6M12,10V18", "M12,6.4L15.6,11H8.4z M12,21.6L15.6,17H8.4z"),
    # Poles and lamps: a dot at the foot
    "pole": upright("M12,2V18", FOOT),
    "pole_power": upright("M12,2V18M4,6H20M5,6V2.6M19,6V2.6", FOOT),
    "pole_telecom": upright("M12,2V18M5,4.4H19M7,9.4H17", FOOT),
    "pole_bus": upright("M12,2V18", f"#12,1.4,10.4,8 {FOOT}"),
    "pole_special": upright("M12,11V18", f"M12,0.4L14.2,5.2L19.4,5.8L15.5,9.3L16.6,14.4L12,11.8L7.4,14.4L8.5,9.3L4.6,5.8L9.8,5.2z {FOOT}"),
    "pole_unknown": upright("M7.4,7C7.4,0.6 16.6,0.6 16.6,7C16.6,10.6 12,10.4 12,15", FOOT, width=2.8),
    "pole_combined": upright("M12,3V18M12,3.4H20M12,10H5", f"#16.4,2,6,4.4 #1.4,7.2,6,6 {FOOT}"),
    "flagpole": upright("M5.4,2V22M2.6,22H8.2", "M6,2L21.6,7.2L6,12.4z"),
    "lamp": upright("M12,18V3.6M4.6,7V3.6H19.4V7", f"@4.6,9,2.9 @19.4,9,2.9 {FOOT}"),
    "lamp_ground": upright("M12,2V6.6M3,6.6L6.4,9.8M21,6.6L17.6,9.8M2,21.4H22", "M4.4,20A7.6,7.6 0 0 1 19.6,20z"),
    "lamp_scenic": upright("M12,16V21.6M7,22H17", "M4.6,5.4H19.4L16.4,16H7.6z M12,0.8L20.4,5.6H3.6z", "M8,7.8H11L11,13.6H9.6z M13,7.8H16L14.4,13.6H13z"),
    "camera": upright("M9,13V21H20", "M1,6.6L16.6,2.4L18.8,10.2L3.2,14.4z M18.4,4.6L22.4,3.4L23.6,8L19.6,9z"),
    "pylon": upright("M12,1.6L5.6,22.4M12,1.6L18.4,22.4M3.4,7H20.6M5,12H19M7,18.4H17"),
    "base_station": upright("M12,9L6.6,22.6M12,9L17.4,22.6M8.8,17.4H15.2M7.4,3.6a6.6,6.6 0 0 0 0,8.4M16.6,3.6a6.6,6.6 0 0 1 0,8.4M3.4,1.4a11,11 0 0 0 0,12.8M20.6,1.4a11,11 0 0 1 0,12.8", "@12,7.8,2.6", width=2),
    # Water, pipes, banks
    "hydrant": upright(area="M7,9.4a5,5 0 0 1 10,0z #10.4,1.4,3.2,4 #7.4,9,9.2,12 #3,11.4,4.6,4.6 #16.4,11.4,4.6,4.6 #4.4,20,15.2,3.2", white="@12,13.8,2"),
    "well": drawn("M8,2V22M16,2V22M2,8H22M2,16H22"),
    "water_tap": drawn("M2.4,9.4H14a5,5 0 0 1 5,5V15M9,9V4M4.6,3.4H13.4", "M19,16.4C20.6,18.6 21.8,19.8 21.8,21A2.8,2.4 0 0 1 16.2,21C16.2,19.8 17.4,18.6 19,16.4z", width=3.2),
    "water_crane": upright("M7,21V3.4H19V8", "#2.4,19.4,9.2,3.6 M19,10.6C21,13.4 22.2,15 22.2,16.6A3.2,3.2 0 0 1 15.8,16.6C15.8,15 17,13.4 19,10.6z", width=3.2),
    "mosquito_gate": drawn("M2.6,2.6H21.4V21.4H2.6zM8.9,3V21M15.1,3V21M3,8.9H21M3,15.1H21", width=1.9),
    "pipe_river": drawn(f"M1.4,8H22.6M5.4,3.4V12.6M18.6,3.4V12.6{WAVE}"),
    "pipe_gas": drawn("M1.4,17.6H22.6M5.4,13V22.2M18.6,13V22.2", "M9.4,14C5.6,10.6 8,7.4 9.6,5.6C10,7 10.4,7.6 11,8C11,5.4 12,3 14,1.2C14,4.6 17.4,7.4 16,11.4C15.6,12.6 15,13.4 14.4,14z"),
    "pipe_heat": drawn("M1.4,17.6H22.6M5.4,13V22.2M18.6,13V22.2M8,11.4c-2.4,-3.2 2.4,-5.6 0,-9M12,11.4c-2.4,-3.2 2.4,-5.6 0,-9M16,11.4c-2.4,-3.2 2.4,-5.6 0,-9", width=2.1),
    "water_facility": drawn(f"M3.4,2V16M20.6,2V16M3.4,3.6H20.6{WAVE}", "#7,7,10,8.4"),
    "water_fence": drawn(f"M1.4,4.6H22.6M1.4,10H22.6M4.6,2V14.4M12,2V14.4M19.4,2V14.4{WAVE}"),
    "flood_wall": drawn(WAVE, "#1,1.4,22,14", white="#1,5.3,22,1.7 #1,10,22,1.7 #7.4,1.4,1.7,4 #15.4,1.4,1.7,4 #11.2,6,1.7,4.4 #7.4,11,1.7,4.4 #15.4,11,1.7,4.4"),
    "flood_monitor": drawn(f"M9,1.8V16M9,3H16M9,7.6H13.4M9,12.2H16{WAVE}"),
    "pump_station": drawn("@12,12,9.8", "M7.4,4.8L20.6,12L7.4,19.2z"),
    "outfall": drawn("M17,8C21,8.6 21.4,12 21.4,16M2,20.5c2.2,-3 4.4,-3 6.7,0s4.4,3 6.7,0s4.4,-3 6.6,0", "#1,3.4,12,9.2 #11.6,1.6,4,12.8"),
    "harbour": drawn("@12,4,2.4 M12,6.6V21M6.4,10.4H17.6M2.8,13.6C3.6,18.8 7.6,21.2 12,21.6C16.4,21.2 20.4,18.8 21.2,13.6"),
    "trestle": drawn(f"M4.4,6V16M12,6V16M19.6,6V16{WAVE}", "#1,3,22,4.4"),
    # Streets and traffic
    "bus_stop": drawn(area="M3,19V4a2.6,2.6 0 0 1 2.6,-2.6h12.8A2.6,2.6 0 0 1 21,4V19z #4.6,18,4.4,5 #15,18,4.4,5", white="#5.6,4.4,12.8,7 @7.4,15.2,1.6 @16.6,15.2,1.6"),
    "taxi_stop": drawn(area="M2.6,19V12.4L6,5.4H18L21.4,12.4V19z #8.4,1.4,7.2,4.4 #3.4,18,4.4,4.6 #16.2,18,4.4,4.6", white="M6.4,11.6L8,7.8H16L17.6,11.6z @6.6,15.4,1.6 @17.4,15.4,1.6"),
    "rail_transit": drawn("M7,19L3.4,22.6M17,19L20.6,22.6", "M4.4,19V8.4a7.6,7.4 0 0 1 15.2,0V19z", "#7.4,7,9.2,5 @12,15.6,1.7"),
    "footbridge": drawn("M1.4,21.6L6,8.6M22.6,21.6L18,8.6M8.6,9V21.6M15.4,9V21.6", "#4,4.4,16,4.8"),
    "underpass": drawn(area="#1.4,1.4,21.2,21.2", white_stroke="M4.4,6H9V10.6H13.6V15.2H18.2V19.4", white="M20.4,4.4V10.6L14.2,4.4z"),
    "flyover": drawn("M1.4,8H22.6M1.4,16H22.6M8,1.6V4.4M16,1.6V4.4M8,19.6V22.4M16,19.6V22.4", width=3),
    "bridge": drawn("M2,2.4L6,6.6H18L22,2.4M2,21.6L6,17.4H18L22,21.6M4,12c1.8,-2.4 3.6,-2.4 5.3,0s3.6,2.4 5.3,0s3.6,-2.4 5.4,0"),
    "rail_bridge": drawn("M2,2.4L6,6.6H18L22,2.4M2,21.6L6,17.4H18L22,21.6M2,12H22M6.6,10V14M12,10V14M17.4,10V14"),
    "tunnel": drawn(area="#1,1.4,22,21.2", white="M5,22.6V13a7,7 0 0 1 14,0V22.6z", top="#11,12,2,3.4 #11,17.6,2,5"),
    "traffic_barrier": drawn("M1.4,8.4H22.6M1.4,14.6H22.6M5,4.6V20.4M12,4.6V20.4M19,4.6V20.4"),
    "noise_barrier": drawn("M14.4,22.6V8L20.4,1.8M10.6,8.4a6,6 0 0 0 0,9M6.6,5a10.6,10.6 0 0 0 0,15.8", width=2.8),
    "bike_rack": drawn("M3,20V8.4a2.6,2.6 0 0 1 5.2,0V20M9.4,20V8.4a2.6,2.6 0 0 1 5.2,0V20M15.8,20V8.4a2.6,2.6 0 0 1 5.2,0V20M1.4,21.4H22.6", width=2.1),
    "bike_parking": drawn("@5.8,16,4.4 @18.2,16,4.4 M5.8,16L9.8,8H15.6L18.2,16M9.8,8L12.6,16H5.8M12.6,16L15.6,8L14.6,4.4H18M7.6,8H11.6", width=2),
    "crash_barrel": drawn(area="M5,1.4H19L21.4,22.6H2.6z", white="M4.4,6.4H19.6L20,10H4z M3.6,13.6H20.4L20.8,17.2H3.2z"),
    "refuge_island": drawn(area="#0.8,6,3,12 #5.4,6,3,12 #15.6,6,3,12 #20.2,6,3,12 M10,3a2,2 0 0 1 4,0V21a2,2 0 0 1 -4,0z"),
    "bollard_crossing": drawn(area="M8.6,15V5a3.4,3.4 0 0 1 6.8,0V15z #0.8,17.4,4,6 #7,17.4,4,6 #13,17.4,4,6 #19.2,17.4,4,6", white="#8.6,7,6.8,2.2"),
    "bollard": upright(area="M7,21V6.6a5,5 0 0 1 10,0V21z #3,19.6,18,3.6", white="#7,8.6,10,3"),
    "flexible_post": drawn(area="#2.2,3,4.4,17 #9.8,3,4.4,17 #17.4,3,4.4,17 #1,19.4,22,3.8", white="#2.2,6.6,4.4,2.2 #9.8,6.6,4.4,2.2 #17.4,6.6,4.4,2.2 #2.2,12,4.4,2.2 #9.8,12,4.4,2.2 #17.4,12,4.4,2.2"),
    "accessible": drawn("M9,7.4V13.4H15.4L18.4,20.4H21.4M9,9.8H14.6M6,11.8A6,6 0 1 0 14.6,18.6", "@9,3.4,2.6"),
    "speed_bump": drawn(area="M4,6H20L23.2,18H0.8z", white="M6.6,8.4H9.4L7.6,15.6H3.8z M10.8,8.4H13.2L13.6,15.6H10.4z M14.6,8.4H17.4L20.2,15.6H16.4z"),
    "construction": upright("M7.6,22V2M1.8,6H22M7.6,2.4L20,6M18.4,6V12", "#15.2,12,6.4,5 #3,20.4,9.2,2.8"),
    # Cleanliness
    "bin": upright(area="M4.6,8.4H19.4L18,23H6z #2.6,4.2,18.8,2.8 #8.6,1.2,6.8,3", white_stroke="M9.4,11.6V19.6M14.6,11.6V19.6"),
    "ashtray": drawn("M20.4,12.6C20.4,9.6 16.6,9.4 16.6,6.2S20,3 19.6,1.4", "#1,15.4,13.6,5.2 #16,15.4,2,5.2 #19.4,15.4,3.4,5.2"),
    "clothes_rack": drawn("M12,9.4L1.8,18.4H22.2zM12,9V7.4A2.7,2.7 0 1 0 9.2,4.4"),
    "fitness": drawn("M8,12H16", "#0.8,8.4,3,7.2 #5,4.6,4.2,14.8 #14.8,4.6,4.2,14.8 #20.2,8.4,3,7.2", width=3),
    "monitor_environment": station("leaf"),
    "monitor_weather": station("cloud", 0.76),
    "monitor_outfall": station("waves", 0.8),
    # Green
    "tree_street": upright("M12,16V22M7.6,22H16.4", "@12,8.6,7.8"),
    "tree_single": upright("@12,8.4,6.6 M12,15V22M7.6,22H16.4M12,8.4V15"),
    "tree_ancient": Drawing("M12,16V22M6.4,22H17.6", "@12,8.8,8", SIGNS["star"], (12, 8.9), 0.62, 3, stands=True),
    "tree_guard": upright("M12,10V22M12,12.4L3.4,22.4M12,12.4L20.6,22.4", "@12,6.6,5.8"),
    "tree_pit": drawn("M2.6,2.6H21.4V21.4H2.6z", "@12,12,5"),
    "forest": drawn("M6,17V22.4M18,17V22.4", "M6,7L11,18H1z M18,7L23,18H13z M12,0.8L16.4,11H7.6z"),
    "planter": drawn("M7,9V14M12,6V14M17,9V14", "M3,13.4H21L18,23H6z @6.6,7.4,3.2 @12,4.2,3.2 @17.4,7.4,3.2"),
    "hanging_box": drawn("M1.4,2.6H22.6M6,2.6V10M18,2.6V10", "M2.6,9.6H21.4L18.4,17H5.6z @7,19,2.8 @12.2,20.2,2.8 @17,19,2.8"),
    "green": drawn("M12,20.4V4M12,20.4L4.4,9M12,20.4L19.6,9M2,21.6H22"),
    "green_fence": drawn("M1.4,10H22.6M1.4,17.4H22.6", "M3,22.6V6L5,2.6L7,6V22.6z M10,22.6V6L12,2.6L14,6V22.6z M17,22.6V6L19,2.6L21,6V22.6z", width=2),
    "green_facility": drawn("M12,22V11M12,9C10,3 5.4,3 3.4,8M12,9C14,3 18.6,3 20.6,8M12,8V2", "#6,20.4,12,2.8 #9.6,11,4.8,3"),
    "fountain": drawn("M12,15V3M12,7C9.6,2 4.6,3 4.6,11M12,7C14.4,2 19.4,3 19.4,11", "M1.4,14.6H22.6L18.4,22.6H5.6z"),
    "sculpture": upright(area="@12,5.4,4.4 M4.4,16C4.4,9.6 19.6,9.6 19.6,16z #3.4,17.6,17.2,5.4"),
    "bench": drawn("M4.6,14V21.6M19.4,14V21.6M5.6,8V13M18.4,8V13", "#1.4,4.4,21.2,4 #1.4,12,21.2,4"),
}  # fmt: skip

_SHAPE = re.compile(r"([@#])(-?[\d.]+(?:,-?[\d.]+)+) ?")


def path_data(text: str) -> str:
    """The SVG path of a drawing's text."""

    def shape(match: re.Match[str]) -> str:
        kind, numbers = match[1], [float(number) for number in match[2].split(",")]
        if kind == "@":
            x, y, r = numbers
            return f"M{x - r:g},{y:g}a{r:g},{r:g} 0 1 0 {2 * r:g},0a{r:g},{r:g} 0 1 0 {-2 * r:g},0z"
        x, y, width, height = numbers
        return f"M{x:g},{y:g}h{width:g}v{height:g}h{-width:g}z"

    return _SHAPE.sub(shape, text).strip()


def svg(drawing: Drawing) -> str:
    """The drawing as SVG; QGIS fills in the colour of the group and the casing (``param``)."""
    stroke, area = path_data(drawing.stroke), path_data(drawing.area)
    lines = []
    if stroke:
        lines.append(_line(stroke, "outline", drawing.width + 2 * CASING))
    if area:
        lines.append(_line(area, "outline", 2 * CASING))
    if stroke:
        lines.append(_line(stroke, "fill", drawing.width))
    if area:
        lines.append(f'<path d="{area}" fill="param(fill) #000"/>')
    if drawing.sign is not None:
        lines.append(_sign(drawing.sign, drawing.at, drawing.scale))
    body = "\n".join(lines)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">\n'
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">\n{body}\n</g>\n</svg>\n'
    )


def _line(path: str, role: str, width: float) -> str:
    default = {"fill": "#000", "outline": "#fff"}[role]
    return f'<path d="{path}" stroke="param({role}) {default}" stroke-width="{width:g}"/>'


def _sign(sign: Sign, at: tuple[float, float], scale: float) -> str:
    parts = []
    if sign.stroke:
        parts.append(_line(path_data(sign.stroke), "outline", sign.width))
    if sign.area:
        parts.append(f'<path d="{path_data(sign.area)}" fill="param(outline) #fff"/>')
    if sign.on_top:
        parts.append(f'<path d="{path_data(sign.on_top)}" fill="param(fill) #000"/>')
    body = "".join(parts)
    if (at, scale) == ((12, 12), 1.0):
        return body
    return f'<g transform="translate({at[0]:g},{at[1]:g}) scale({scale:g}) translate(-12,-12)">{body}</g>'
