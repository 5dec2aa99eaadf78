"""Cells that end go to the layer of the history: edited by hand, or removed by a repair.

What was edited by hand is told by holding the edit buffer against what is saved.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from ..core.model.schema import LAYER_SCHEMAS
from .base_layers import recognised_fields
from .features import fields_of, table_from_source, wkb_type_of
from .grid_edits import AddedFeature, GridEdit, apply_edit
from .table_edits import edit_between
from .tree import show_layer

if TYPE_CHECKING:
    from ..core.history.repoint import Repointed
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress
    from ..core.topology.subject import Subject

_HISTORY = LAYER_SCHEMAS["unit_grid_history"]
#: Carries the feature ids through the core, which numbers rows anew.
_FID = "citygrid_feature"


class SavedView:
    """What is saved of a layer, without its edit buffer; may be read in another thread."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        provider = layer.dataProvider()
        self._source, self._fields = provider.featureSource(), QgsFields(provider.fields())

    def fields(self) -> QgsFields:
        """The fields that are saved."""
        return self._fields

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:  # noqa: N802
        """The features that are saved."""
        return self._source.getFeatures(request)


@dataclass(frozen=True)
class Retired:
    """What is to be done: the grid's edit, rows for the history, new values for components.

    ``history``: what ``history_rows`` makes of the cells that ended. ``codes``: (those that
    ended, those that began). ``repointed``: what pointed to ended codes.
    """

    edit: GridEdit
    history: tuple[AddedFeature, ...]
    codes: tuple[tuple[str, ...], tuple[str, ...]]
    components: GridEdit
    repointed: tuple[Repointed, ...]


def retire(saved: SavedView, fields: Mapping[str, str], subject: Subject, progress: Progress) -> Retired:
    """Compare the grid of ``subject`` with what is ``saved``, and number what changed anew.

    Raises ``InputError`` where cells cannot be numbered (``core.history.retire_and_renumber``).
    """
    import numpy as np

    from ..core.history import retire_and_renumber
    from ..core.history.repoint import repoint
    from ..core.model.features import FeatureTable

    kept = {ours: theirs for ours, theirs in fields.items() if saved.fields().lookupField(theirs) >= 0}
    before = table_from_source(saved, "unit_grid", kept, progress)
    after = subject.unit_grid
    marked = FeatureTable("unit_grid", after.geometry, after.fids, {**after.columns, _FID: after.fids})
    done = retire_and_renumber(
        before,
        marked,
        subject.history,
        community=subject.community,
        component=subject.component,
        progress=progress,
    )
    columns = {name: values for name, values in done.unit_grid.columns.items() if name != _FID}
    fids = done.unit_grid.columns[_FID].astype("int64")
    grid = FeatureTable("unit_grid", done.unit_grid.geometry, fids, columns)
    known = 0 if subject.history is None else len(subject.history)
    gone = done.history.take(np.arange(known, len(done.history)))
    components, repointed = GridEdit(), tuple[Any, ...]()
    if subject.component is not None and "grid_code" in subject.component.columns:
        pointed, changes = repoint(
            subject.component, "grid_code", done.retired, done.unit_grid, done.comparison
        )
        components = edit_between(subject.component, pointed, {"grid_code": "grid_code"})
        repointed = tuple(changes)
    return Retired(
        edit_between(after, grid, fields),
        history_rows(gone),
        (done.retired, done.issued),
        components,
        repointed,
    )


def apply_retirement(
    project: QgsProject,
    grid: QgsVectorLayer,
    history: QgsVectorLayer | None,
    component: QgsVectorLayer | None,
    retired: Retired,
) -> QgsVectorLayer:
    """Make it in the edit buffers of grid, history and components: one undo step in each, or nothing.

    Returns the layer of the history; where the project has none, a temporary one is made,
    which the user has to save.
    """
    title = tr("Retire and renumber changed cells")
    fields = recognised_fields(component, "component") if component else {}
    return apply_with_history(
        project,
        grid,
        retired.edit,
        history,
        retired.history,
        title,
        [(component, retired.components, fields)],
    )


def history_rows(retired: FeatureTable) -> tuple[AddedFeature, ...]:
    """Rows of ``unit_grid_history`` as features to add."""
    import shapely

    shapes = shapely.to_wkb(retired.geometry).tolist()
    return tuple(
        AddedFeature(shape, {name: _plain(values[row]) for name, values in retired.columns.items()})
        for row, shape in enumerate(shapes)
    )


def apply_with_history(
    project: QgsProject,
    grid: QgsVectorLayer,
    edit: GridEdit,
    history: QgsVectorLayer | None,
    ended: Sequence[AddedFeature],
    title: str,
    others: Sequence[tuple[QgsVectorLayer | None, GridEdit, Mapping[str, str]]] = (),
) -> QgsVectorLayer:
    """Edit ``grid``, and what ``others`` names, and add the cells that ended to the history.

    All in edit buffers, as one undo step called ``title`` in each layer, or nothing at all.
    Returns the layer of the history; where the project has none, a temporary one is made if
    any cell ended, which the user has to save.
    """
    created = history is None
    history = history if history is not None else _make_history(grid)
    fields = recognised_fields(history, _HISTORY.name)
    rows = [
        AddedFeature(
            each.geometry, {name: each.attributes[name] for name in each.attributes if name in fields}
        )
        for each in ended
    ]
    done: list[QgsVectorLayer] = []
    try:
        for layer, changes, names in (
            (grid, edit, recognised_fields(grid, "unit_grid")),
            (history, GridEdit(added=tuple(rows)), fields),
            *others,
        ):
            if layer is not None and changes:
                apply_edit(layer, changes, title, names)
                done.append(layer)
    except Exception:
        for layer in done:  # all layers or none
            layer.undoStack().undo()
        raise
    if created and rows:
        show_layer(project, history)
    return history


def _make_history(grid: QgsVectorLayer) -> QgsVectorLayer:
    fields = fields_of(_HISTORY)
    return QgsMemoryProviderUtils.createMemoryLayer(_HISTORY.title, fields, wkb_type_of(_HISTORY), grid.crs())


def _plain(value: Any) -> Any:
    """A value of a column as Python has it."""
    return value.item() if hasattr(value, "item") else value
