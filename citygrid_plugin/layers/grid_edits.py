"""Changes to a grid layer: several cells at once, in the edit buffer, as one undo step.

Nothing is saved: the user does that, or throws the changes away. Neighbours that share an
edge are changed by one command, so undoing can never leave them out of step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorDataProvider, QgsVectorLayer, QgsVectorLayerUtils

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem

_CAN = QgsVectorDataProvider.Capability


@dataclass(frozen=True)
class AddedFeature:
    """A feature to add: its geometry as WKB, in the layer's CRS, and attributes by field name."""

    geometry: bytes
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class GridEdit:
    """What is to change in a layer, by feature id.

    ``changed``: new geometries as WKB in the layer's CRS. ``attributes``: new values by field
    name, None for NULL. ``added`` and ``deleted``: whole features. A feature that is deleted
    cannot be changed as well.
    """

    changed: Mapping[int, bytes] = field(default_factory=dict)
    attributes: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    added: tuple[AddedFeature, ...] = ()
    deleted: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.attributes or self.added or self.deleted)


def apply_edit(
    layer: QgsVectorLayer, edit: GridEdit, title: str, fields: Mapping[str, str] | None = None
) -> tuple[int, ...]:
    """Change ``layer`` in its edit buffer as one undo step called ``title``; begins editing if need be.

    ``title`` is in the user's language: it stands in the undo list. ``fields`` maps the field
    names of ``edit`` to the layer's (``base_layers.recognised_fields``); names it lacks are
    the layer's own. Geometries become single or multi-part, with or without heights, as the
    layer has them. Returns the feature ids of ``edit.added``, in order (negative until saved).

    Raises ``InputError`` if the layer cannot be edited, lacks a feature or field, or refuses
    a change; the layer is then as it was, and is not left in editing if it was not before.
    """
    if not edit:
        return ()
    _require_consistent(edit)
    _require_editable(layer, edit)
    began = not layer.isEditable()
    if began and not layer.startEditing():
        raise _refused(layer, tr("Editing cannot be started."))
    try:
        changes = _Changes(layer, edit, fields or {})
        layer.beginEditCommand(title)
        try:
            added = changes.apply()
        except Exception:
            layer.destroyEditCommand()
            raise
        layer.endEditCommand()
    except Exception:
        if began:
            layer.rollBack()
        raise
    layer.triggerRepaint()
    return added


class _Changes:
    """The changes in the layer's own terms, all looked up before the first one is made."""

    def __init__(self, layer: QgsVectorLayer, edit: GridEdit, fields: Mapping[str, str]) -> None:
        self._layer, self._fields = layer, fields
        for fid in (*edit.changed, *edit.attributes, *edit.deleted):
            if not layer.getFeature(fid).isValid():
                raise _refused(layer, tr("There is no such feature."), (fid,))
        self._changed = {fid: self._geometry(wkb, (fid,)) for fid, wkb in edit.changed.items()}
        self._attributes = {fid: self._values(values) for fid, values in edit.attributes.items()}
        self._added = [
            (self._geometry(each.geometry, ()), self._values(each.attributes)) for each in edit.added
        ]
        self._deleted = edit.deleted

    def apply(self) -> tuple[int, ...]:
        """Make the changes; returns the ids of what was added."""
        layer = self._layer
        for fid, geometry in self._changed.items():
            if not layer.changeGeometry(fid, geometry):
                raise _refused(layer, tr("The new geometry was not accepted."), (fid,))
        for fid, values in self._attributes.items():
            if values and not layer.changeAttributeValues(fid, values):
                raise _refused(layer, tr("The new attributes were not accepted."), (fid,))
        added = [self._add(geometry, values) for geometry, values in self._added]
        if self._deleted and not layer.deleteFeatures(list(self._deleted)):
            raise _refused(layer, tr("The features could not be deleted."), self._deleted)
        return tuple(added)

    def _add(self, geometry: QgsGeometry, values: dict[int, Any]) -> int:
        feature: QgsFeature = QgsVectorLayerUtils.createFeature(self._layer, geometry, values)
        if not self._layer.addFeature(feature):
            raise _refused(self._layer, tr("A new feature was not accepted."))
        return int(feature.id())

    def _geometry(self, wkb: bytes, fids: tuple[int, ...]) -> QgsGeometry:
        """As the layer stores geometries; one that would have to be taken apart is refused."""
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        fitting = geometry.coerceToType(self._layer.wkbType())
        if len(fitting) != 1 or fitting[0].isNull():
            raise _refused(self._layer, tr("The new geometry has several parts, the layer takes one."), fids)
        return fitting[0]

    def _values(self, values: Mapping[str, Any]) -> dict[int, Any]:
        indices = {}
        for name, value in values.items():
            theirs = self._fields.get(name, name)
            index = self._layer.fields().lookupField(theirs)
            if index < 0:
                raise _refused(self._layer, tr('There is no field "{name}".', name=theirs))
            missing = isinstance(value, float) and value != value  # noqa: PLR0124  # NaN
            indices[index] = None if missing else value
        return indices


def _require_consistent(edit: GridEdit) -> None:
    twice = sorted(set(edit.deleted) & {*edit.changed, *edit.attributes})
    if twice or len(set(edit.deleted)) != len(edit.deleted):
        raise ValueError(f"features {twice or edit.deleted} are deleted and changed, or deleted twice")


def _require_editable(layer: QgsVectorLayer, edit: GridEdit) -> None:
    """Refuse a layer that is read-only, as a whole or for what is wanted."""
    wanted = {
        _CAN.ChangeGeometries: edit.changed,
        _CAN.ChangeAttributeValues: edit.attributes,
        _CAN.AddFeatures: edit.added,
        _CAN.DeleteFeatures: edit.deleted,
    }
    provider = layer.dataProvider()
    can = provider.capabilities() if provider is not None and layer.isValid() else _CAN.NoCapabilities
    if layer.readOnly() or any(changes and not can & flag for flag, changes in wanted.items()):
        raise InputError(
            [
                Problem(
                    "LAYER_READ_ONLY",
                    layer.name(),
                    tr("The layer cannot be edited: it, its file or its format is read-only."),
                    tr("Export it to a GeoPackage you may write to, or ask for the rights to this one."),
                )
            ]
        )


def _refused(layer: QgsVectorLayer, reason: str, fids: tuple[int, ...] = ()) -> InputError:
    mend = tr("The layer is as it was.")
    return InputError([Problem("EDIT_REFUSED", layer.name(), reason, mend, fids=fids)])
