"""The layers of an import with their fields: those of the data model, and what OpenStreetMap adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model.features import BASE_LAYERS
from ..model.schema import LAYER_SCHEMAS, FieldKind, FieldSchema, GeometryKind, LayerSchema

#: Layers of the result: the base data, and the ways below ground and buildings.
LAYERS = (*BASE_LAYERS, "passage")


def _text(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.TEXT, title)


_ID = _text("osm_id", "OSM 编号")
_NAME, _KIND, _USE = _text("name", "名称"), _text("kind", "类型"), _text("use", "用途")

#: Fields besides those of the data model.
_MORE: Mapping[str, tuple[FieldSchema, ...]] = {
    "community": (_text("note", "备注"),),
    "road": (_text("detail", "细类"), _text("bridge", "桥梁")),
    "building": (_NAME, _KIND, _text("levels", "层数")),
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
    (_text("class", "道路等级"), _text("name", "道路名称"), _text("below", "位置"), _ID),
)

#: Every layer of an import by name, in the order of ``LAYERS``.
IMPORT_SCHEMAS: Mapping[str, LayerSchema] = {
    **{
        name: replace(LAYER_SCHEMAS[name], fields=(*LAYER_SCHEMAS[name].fields, *_MORE.get(name, ()), _ID))
        for name in BASE_LAYERS
    },
    "passage": _PASSAGE,
}
