"""What QField wants to know of a project, put into one that CityGrid has built.

The names are those that the plugin QFieldSync writes (libqfieldsync: ``project.py``, ``layer.py``) and
QField reads: project entries of the scope ``qfieldsync``, custom properties ``QFieldSync/…`` of layers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape

from ..delivery.project import layer_id
from ..model.census_schema import COMPONENT_LAYERS

#: Folder of the photos beside the project, as QField has it.
PHOTO_FOLDER = "DCIM"
#: Longer side of a photo in pixels: enough to read a number plate, small enough to send.
PHOTO_PIXELS = 1920
#: Warn who walks out of the area (QFieldSync: ALERT_OUTSIDE_AREAS).
_OUTSIDE = 2
_LOCKS = ("feature_addition", "attribute_editing", "geometry_editing", "feature_deletion")
_MAP_LAYER = re.compile(r"<maplayer\b.*?</maplayer>", re.DOTALL)
_ID = re.compile(r"<id>(.*?)</id>")

Option = tuple[str, str, str]


def for_qfield(project: str, team: str, editable: Iterable[str]) -> str:
    """The text of a project (.qgs) with what QField needs.

    ``editable`` are the layers a team works on; all others are locked. The map opens ready to record
    into the first component layer, warns outside the unit grid, and names photos by team and time.
    """
    open_layers = {layer_id(name) for name in editable}

    def with_properties(match: re.Match[str]) -> str:
        text = match.group()
        found = _ID.search(text)
        identity = found.group(1) if found else ""
        options = _layer_options(identity, identity in open_layers, team)
        made = "".join(
            f'<Option name="{escape(name)}" type="{kind}" value="{escape(value)}"/>'
            for name, kind, value in options
        )
        made = f'<customproperties><Option type="Map">{made}</Option></customproperties>'
        text = re.sub(r"<customproperties\b[^>]*?(/>|>.*?</customproperties>)", "", text, flags=re.DOTALL)
        if identity not in open_layers:
            text = re.sub(r'^(<maplayer\b[^>]*?)(\sreadOnly="\d")', r"\1", text)
            text = text.replace("<maplayer", '<maplayer readOnly="1"', 1)
        return text.removesuffix("</maplayer>") + made + "</maplayer>"

    text = _MAP_LAYER.sub(with_properties, project)
    return text.replace("</properties>", f"{_entries()}</properties>", 1)


def photo_name(team: str) -> str:
    """The expression that names a photo: team, time and component, so that no two teams' are alike."""
    safe = re.sub(r"[^\w-]", "_", team) or "photo"
    component = """left(replace(replace(coalesce("component_uid", ''), '{', ''), '-', ''), 8)"""
    return f"'{PHOTO_FOLDER}/{safe}_' || format_date(now(), 'yyyyMMdd_hhmmsszzz') || '_' || {component}"


def _layer_options(identity: str, is_open: bool, team: str) -> list[Option]:
    """Custom properties of a layer: name, type as QGIS writes it, value."""
    naming: Mapping[str, str] = {}
    older: Mapping[str, str] = {}
    if identity == layer_id("photo"):
        naming = {"path": f"{photo_name(team)} || '.{{extension}}'"}
        older = {"path": f"{photo_name(team)} || '.jpg'"}
    locked = "false" if is_open else "true"
    return [
        ("QFieldSync/action", "QString", "copy"),
        ("QFieldSync/cloud_action", "QString", "offline" if is_open else "no_action"),
        ("QFieldSync/attachment_naming", "QString", json.dumps(naming, ensure_ascii=False)),
        ("QFieldSync/photo_naming", "QString", json.dumps(older, ensure_ascii=False)),
        ("QFieldSync/relationship_maximum_visible", "QString", "{}"),
        *((f"QFieldSync/is_{lock}_locked", "bool", locked) for lock in _LOCKS),
    ]


def _entries() -> str:
    """Entries of the project."""
    entries = (
        ("baseMapType", "QString", "singleLayer"),
        ("createBaseMap", "bool", "false"),
        ("initialActiveLayer", "QString", layer_id(next(iter(COMPONENT_LAYERS)))),
        ("initialMapMode", "QString", "digitize"),
        ("maximumImageWidthHeight", "int", str(PHOTO_PIXELS)),
        ("geofencingIsActive", "bool", "true"),
        ("geofencingLayer", "QString", layer_id("unit_grid")),
        ("geofencingBehavior", "int", str(_OUTSIDE)),
        ("geofencingShouldPreventDigitizing", "bool", "false"),
        ("layerActionPreference", "QString", "offline"),
    )
    inside = "".join(f'<{name} type="{kind}">{value}</{name}>' for name, kind, value in entries)
    return f"<qfieldsync>{inside}</qfieldsync>"
