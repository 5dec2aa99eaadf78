"""The layers of an import with their fields: those of the data model, and what OpenStreetMap adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model.features import BASE_LAYERS
from ..model.schema import LAYER_SCHEMAS, FieldSchema, GeometryKind, LayerSchema, text_field

#: Layers of the result: the base data, and the ways below ground and buildings.
LAYERS = (*BASE_LAYERS, "passage")


_ID = text_field("osm_id", "OSM 编号")
_NAME, _KIND, _USE = text_field("name", "名称"), text_field("kind", "类型"), text_field("use", "用途")

#: Fields besides those of the data model.
_MORE: Mapping[str, tuple[FieldSchema, ...]] = {
    "community": (text_field("note", "备注"),),
    "road": (text_field("detail", "细类"), text_field("bridge", "桥梁")),
    "building": (_NAME, _KIND, text_field("levels", "层数")),
    "compound": (_KIND, _USE),
    "water": (_NAME,),
    "green": (_NAME,),
    "plaza": (_NAME,),
    "barrier": (_NAME, _KIND, _USE),
}

_PASSAGE = LayerSchema(
    "passage",
    GeometryKind.LINE,
    "地下与楼内通道",
    (text_field("class", "道路等级"), text_field("name", "道路名称"), text_field("below", "位置"), _ID),
)

#: Every layer of an import by name, in the order of ``LAYERS``.
IMPORT_SCHEMAS: Mapping[str, LayerSchema] = {
    **{
        name: replace(LAYER_SCHEMAS[name], fields=(*LAYER_SCHEMAS[name].fields, *_MORE.get(name, ()), _ID))
        for name in BASE_LAYERS
    },
    "passage": _PASSAGE,
}
