"""Base data from QGIS sources: which field of a source is which of ours."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeatureSource, QgsVectorLayer

from ..core.model.schema import LAYER_SCHEMAS


def recognised_fields(
    source: QgsFeatureSource | QgsVectorLayer, name: str, chosen: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Our field name -> the source's, for layer ``name``: as chosen, else by name, Chinese title or alias.

    The same rule as ``store.vector_source`` follows for files, so that both give one result.
    """
    fields = {our: their for our, their in (chosen or {}).items() if their}
    names: dict[str, str] = {}
    for field in source.fields():
        names.setdefault(field.name().lower(), field.name())
    for field in source.fields():
        names.setdefault(field.alias().lower(), field.name())
    for wanted in LAYER_SCHEMAS[name].fields:
        theirs = names.get(wanted.name.lower()) or names.get(wanted.title.lower())
        if theirs:
            fields.setdefault(wanted.name, theirs)
    return fields
