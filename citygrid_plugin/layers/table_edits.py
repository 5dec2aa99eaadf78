"""What differs between a table read from a layer and the same table worked on, as one edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .grid_edits import GridEdit

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable


def edit_between(before: FeatureTable, after: FeatureTable, fields: Mapping[str, str]) -> GridEdit:
    """The edit that turns the features of ``before`` into those of ``after``, told by feature id.

    Only what differs is touched: geometries that are not equal to the last bit, and values
    of the columns that ``fields`` (our name -> the layer's) knows. ``after`` adds no features.
    """
    import shapely

    row_of = {fid: row for row, fid in enumerate(before.fids.tolist())}
    old = shapely.to_wkb(before.geometry, byte_order=1)
    new = shapely.to_wkb(after.geometry, byte_order=1)
    columns = {
        name: (before.column(name).tolist(), after.columns[name].tolist())
        for name in after.columns
        if name in fields
    }
    changed: dict[int, bytes] = {}
    attributes: dict[int, dict[str, Any]] = {}
    for row, fid in enumerate(after.fids.tolist()):
        origin = row_of[fid]
        if new[row] is not None and new[row] != old[origin]:
            changed[fid] = new[row]
        values = {
            name: theirs[row]
            for name, (ours, theirs) in columns.items()
            if not _same(ours[origin], theirs[row])
        }
        if values:
            attributes[fid] = values
    left = set(after.fids.tolist())
    return GridEdit(changed, attributes, deleted=tuple(fid for fid in row_of if fid not in left))


def _same(one: Any, other: Any) -> bool:
    """Equal, where None, NaN and the empty text are all nothing."""
    return (_nothing(one) and _nothing(other)) or bool(one == other)


def _nothing(value: Any) -> bool:
    return value is None or value == "" or (isinstance(value, float) and value != value)  # noqa: PLR0124  # NaN
