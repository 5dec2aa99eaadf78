"""What an edit buffer holds, to be put into it again in part or changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem


@dataclass
class Contents:
    """Values by feature id and field, geometries, deleted rows and new features."""

    attributes: dict[int, dict[int, Any]] = field(default_factory=dict)
    geometries: dict[int, Any] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)
    added: list[QgsFeature] = field(default_factory=list)

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> Contents:
        """What is edited now and not saved."""
        buffer = layer.editBuffer()
        return cls(
            {fid: dict(values) for fid, values in buffer.changedAttributeValues().items()},
            dict(buffer.changedGeometries()),
            set(buffer.deletedFeatureIds()),
            [QgsFeature(feature) for _, feature in sorted(buffer.addedFeatures().items(), reverse=True)],
        )

    def fids(self) -> set[int]:
        """The rows of the server that are touched."""
        return {*self.attributes, *self.geometries, *self.deleted}

    def part(self, fids: Iterable[int]) -> Contents:
        """What is edited of some rows."""
        chosen = set(fids)
        return Contents(
            {fid: values for fid, values in self.attributes.items() if fid in chosen},
            {fid: geometry for fid, geometry in self.geometries.items() if fid in chosen},
            self.deleted & chosen,
        )

    def put(self, layer: QgsVectorLayer, title: str) -> None:
        """Edit the layer so, as one undo step. Raises ``InputError`` if it does not take all of it."""
        layer.beginEditCommand(title)
        taken = [
            layer.changeAttributeValue(fid, index, value, None, True)
            for fid, values in sorted(self.attributes.items())
            for index, value in values.items()
        ]
        taken += [
            layer.changeGeometry(fid, geometry, True) for fid, geometry in sorted(self.geometries.items())
        ]
        taken += [layer.addFeature(feature) for feature in self.added]
        if self.deleted:
            taken.append(layer.deleteFeatures(sorted(self.deleted)))
        layer.endEditCommand()
        if not all(taken):
            raise InputError(
                [
                    Problem(
                        "EDIT_REFUSED",
                        layer.name(),
                        tr("QGIS did not take {count} changes anew.", count=taken.count(False)),
                        tr("Look the layer over before you save."),
                    )
                ]
            )


def empty(layer: QgsVectorLayer) -> None:
    """Undo every edit, and stay in the edit mode."""
    layer.undoStack().setIndex(0)
    if layer.isModified():
        layer.rollBack(False)
