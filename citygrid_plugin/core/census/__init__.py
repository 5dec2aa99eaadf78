"""The component census (部件普查): layers, fields, forms and value lists, all from a standard profile."""

from .form import CensusForm, CensusSettings, component_form, photo_form
from .qml import form_qml
from .schema import census_schemas, component_layers, sort_into_layers
from .value_lists import ValueList, value_lists

__all__ = [
    "CensusForm",
    "CensusSettings",
    "ValueList",
    "census_schemas",
    "component_form",
    "component_layers",
    "form_qml",
    "photo_form",
    "sort_into_layers",
    "value_lists",
]
