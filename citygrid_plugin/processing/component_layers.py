"""Layers with components, under whatever names, into algorithms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingParameterFile, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from ..layers.features import crs_text, table_from_source
from .base import CityGridAlgorithm

if TYPE_CHECKING:
    from ..core.exchange import Standards
    from ..core.model.features import FeatureTable

#: What a table of a GeoPackage is called in the name of a layer: "file — table".
_DASH = " — "


def add_other_extension(algorithm: CityGridAlgorithm) -> None:
    """Declare OTHER_EXTENSION."""
    other = QgsProcessingParameterFile(
        "OTHER_EXTENSION", tr("Extension classes of the other profile"), extension="csv", optional=True
    )
    algorithm.add(other, tr("Classes the city had added to the profile that is left."), advanced=True)


def chosen_standards(
    algorithm: CityGridAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Standards:
    """The profile chosen with ``census_inputs.add_profile``, the other one, and their mapping."""
    from ..store.standards import load_standards
    from .census_inputs import PROFILES

    return load_standards(
        PROFILES[algorithm.parameterAsEnum(parameters, "PROFILE", context)],
        algorithm.parameterAsFile(parameters, "EXTENSION", context) or None,
        algorithm.parameterAsFile(parameters, "OTHER_EXTENSION", context) or None,
    )


def read_component_layers(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    progress: Progress,
) -> tuple[list[FeatureTable], dict[str, str | None]]:
    """The layers of the parameter ``name``, each under a name of its own, and their CRS."""
    tables: list[FeatureTable] = []
    crs_of: dict[str, str | None] = {}
    layers = algorithm.parameterAsLayerList(parameters, name, context) or []
    for number, layer in enumerate(layers):
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise QgsProcessingException(tr("{layer} is no layer of features.", layer=layer.name()))
        called = layer.name().rpartition(_DASH)[2] or layer.name()
        while called in crs_of:
            called = f"{called} {number + 1}"
        part = Span(progress, number / len(layers), (number + 1) / len(layers))
        fields = {each.name(): each.name() for each in layer.fields() if each.name().lower() != "fid"}
        tables.append(table_from_source(layer, called, fields, part))
        crs_of[called] = crs_text(layer) if layer.isSpatial() else None
    if not tables:
        raise QgsProcessingException(tr("Choose at least one layer."))
    return tables, crs_of


def file_of(
    algorithm: CityGridAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | None:
    """A file that may be left out."""
    text = algorithm.parameterAsFile(parameters, name, context)
    return Path(text) if text else None
