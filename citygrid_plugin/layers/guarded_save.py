"""What a guarded save writes into the edit buffer: a veto, row versions, values merged with those of others.

QGIS 3.22 has no way for Python to forbid a save. What does it is a change to a row that there is
not, with a value that no server takes: QGIS then saves nothing and keeps all edits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .edit_contents import Contents
from .shared_layer import GEOMETRY, VERSION, geometry_of

#: The feature id that QGIS writes first; hardly a row has it, and none would take the value.
_FIRST = 0


def forbid_save(layer: QgsVectorLayer, value: str) -> bool:
    """Have QGIS save nothing and keep every edit; whether that could be done.

    ``value`` is what the database says it cannot take.
    """
    numbers = [index for index, each in enumerate(layer.fields()) if each.isNumeric()]
    version = layer.fields().lookupField(VERSION)
    column = version if version >= 0 else next(iter(numbers), 0)
    layer.beginEditCommand(_forbid_title())
    forbidden = bool(layer.changeAttributeValue(_FIRST, column, value, None, True))
    layer.endEditCommand()
    return forbidden


def stamp_versions(layer: QgsVectorLayer, expected: Mapping[int, int]) -> None:
    """Have the server refuse rows that change between now and the save.

    ``expected`` has the version last seen, by feature id. Raises ``InputError`` if one cannot be set.
    """
    index = layer.fields().lookupField(VERSION)
    if index < 0 or not expected:
        return
    missed = []
    layer.beginEditCommand(_stamp_title())
    for fid, version in expected.items():
        # As it is QGIS would not send it; with a minus it is "I know it up to here".
        if not layer.changeAttributeValue(fid, index, -version, None, True):
            missed.append(fid)
    layer.endEditCommand()
    if missed:
        text = tr("The version of {count} rows could not be set.", count=len(missed))
        raise InputError([Problem("EDIT_REFUSED", layer.name(), text, tr("Save again."), fids=tuple(missed))])


def take_back(layer: QgsVectorLayer) -> bool:
    """Undo what only served the save before this one; whether that save had been forbidden."""
    stack = layer.undoStack()
    forbidden = bool(stack.undoText() == _forbid_title())
    while stack.canUndo() and stack.undoText() in (_stamp_title(), _forbid_title()):
        stack.undo()
    return forbidden


def write_values(contents: Contents, layer: QgsVectorLayer, fid: int, values: Mapping[str, Any]) -> None:
    """Put values by field name, and the shape, into contents of an edit buffer."""
    for name, value in values.items():
        if name == GEOMETRY:
            contents.geometries[fid] = geometry_of(value)
        else:
            contents.attributes.setdefault(fid, {})[layer.fields().lookupField(name)] = value


def new_row(layer: QgsVectorLayer, values: Mapping[str, Any]) -> QgsFeature:
    """A row that was deleted, to be added again: all but its key."""
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        if name == GEOMETRY:
            feature.setGeometry(geometry_of(value))
        else:
            feature.setAttribute(layer.fields().lookupField(name), value)
    return feature


def _stamp_title() -> str:
    return tr("Row versions")


def _forbid_title() -> str:
    return tr("Save put off")
