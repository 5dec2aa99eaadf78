"""The tables of a census under a profile, and components sorted into them."""

from __future__ import annotations

import uuid
from dataclasses import replace

import numpy as np
import shapely

from ..coding import community_code_text
from ..model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..model.features import FeatureTable
from ..model.schema import FieldSchema, LayerSchema
from ..profiles import ComponentClass, Profile

#: Namespace of the uuids of components that came without one: the same input gets the same.
_NAMESPACE = uuid.UUID("5f0c3f5e-6d0b-4c43-9a5e-5a1c1f6f5d10")
#: Where a component goes whose class the profile does not have.
_REST = "other"


def component_layers(profile: Profile) -> dict[str, tuple[ComponentClass, ...]]:
    """The classes of the profile by the layer in which teams record them; every class once."""
    return {
        layer: tuple(entry for entry in profile.classes if entry.census_layer == layer)
        for layer in COMPONENT_LAYERS
    }


def census_schemas(profile: Profile) -> dict[str, LayerSchema]:
    """Every table of a census under ``profile``, by name, component layers first.

    Widths and titles are those of the profile; fields that only it has, such as 材质 of the old
    one, come before the team.
    """
    return {
        name: replace(schema, fields=_fields(profile, schema)) if name in COMPONENT_LAYERS else schema
        for name, schema in CENSUS_SCHEMAS.items()
    }


def _fields(profile: Profile, schema: LayerSchema) -> tuple[FieldSchema, ...]:
    fields = [_of_profile(profile, field) for field in schema.fields]
    known = {field.name for field in fields}
    own = [
        FieldSchema(spec.name, spec.kind, spec.title, spec.length)
        for spec in profile.fields
        if spec.name not in known
    ]
    return (*fields[:-1], *own, fields[-1])


def _of_profile(profile: Profile, field: FieldSchema) -> FieldSchema:
    """A field with the title and width that the profile has for it."""
    if field.name == "class_code":
        return replace(field, width=profile.code_format.class_length)
    spec = profile.field(field.name)
    return field if spec is None else replace(field, title=spec.title, width=spec.length or field.width)


def sort_into_layers(profile: Profile, component: FeatureTable | None) -> list[FeatureTable]:
    """The component layers of a census with the components of ``component``, each in its class's layer.

    Without components the layers are empty. Columns the census does not know are left out;
    components without ``uid`` get one that depends on their code, or class and place.
    """
    schemas = census_schemas(profile)
    if component is None:
        component = FeatureTable.empty("component")
    layer_of = {entry.code: entry.census_layer for entry in profile.classes}
    classes = [community_code_text(code) for code in component.column("class_code").tolist()]
    home = np.array([*(layer_of.get(code, _REST) for code in classes), ""], dtype=object)[:-1]
    uids = _uids(component, classes)
    tables = []
    for name in COMPONENT_LAYERS:
        rows = np.flatnonzero(home == name)
        part = component.take(rows)
        columns = {field.name: part.column(field.name) for field in schemas[name].fields}
        columns["uid"] = uids[rows]
        tables.append(FeatureTable(name, part.geometry, np.arange(1, len(rows) + 1, dtype=np.int64), columns))
    return tables


def _uids(component: FeatureTable, classes: list[str]) -> np.ndarray:
    """A uuid for every component; copies on one spot are told apart by their count."""
    taken: dict[str, int] = {}
    uids = []
    wkb = shapely.to_wkb(component.geometry, byte_order=1)
    rows = zip(component.column("uid").tolist(), component.column("code").tolist(), classes, wkb, strict=True)
    for own, code, class_code, place in rows:
        key = community_code_text(own)
        if not key:
            text = community_code_text(code) or f"{class_code} {(place or b'').hex()}"
            taken[text] = taken.get(text, 0) + 1
            key = str(uuid.uuid5(_NAMESPACE, f"{text} {taken[text]}"))
        uids.append(key)
    return np.array([*uids, None], dtype=object)[:-1]
