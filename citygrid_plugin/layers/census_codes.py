"""Codes for components in layers that are being edited: of all of them at once, or of those being saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsExpression,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from .base_layers import recognised_fields
from .features import table_from_source
from .grid_edits import apply_edit
from .table_edits import edit_between
from .views import LayerView

if TYPE_CHECKING:
    from ..core.component_codes import CodeAssignment
    from ..core.model.features import FeatureTable
    from ..core.profiles import ComponentCode, Profile

#: Fields that are read; the first and those after the team are written.
_READ = ("code", "class_code", "team", "uid", "name", "note")
_STAMPS = ("grid_code", "street_code", "street_name", "community_code", "community_name")


@dataclass(frozen=True)
class CodeSources:
    """What codes are given by: the profile, the layers beneath and the tables of ranges and codes given."""

    profile: Profile
    grid: QgsVectorLayer
    community: QgsVectorLayer | None = None
    ranges: QgsVectorLayer | None = None
    ledger: QgsVectorLayer | None = None
    county: str = ""
    team: str = ""


@dataclass(frozen=True)
class CodePlan:
    """What would change, to be looked at first; ``apply`` makes it."""

    layers: tuple[QgsVectorLayer, ...]
    before: tuple[FeatureTable, ...]
    done: CodeAssignment

    def apply(self, title: str) -> int:
        """Change the layers in their edit buffers, each as one undo step; how many components changed.

        Raises ``InputError`` if a layer takes no changes.
        """
        count = 0
        for layer, old, new in zip(self.layers, self.before, self.done.tables, strict=True):
            there = {name: name for name in ("code", *_STAMPS) if layer.fields().lookupField(name) >= 0}
            edit = edit_between(old, new, there)
            apply_edit(layer, edit, title)
            count += len(edit.attributes)
        return count


def plan_codes(layers: Sequence[QgsVectorLayer], sources: CodeSources) -> CodePlan:
    """What codes and stamps the components of ``layers``, edit buffers included, would get.

    All layers in the CRS of the first. Raises ``InputError`` as ``assign_codes`` does.
    """
    return _plan(layers, sources, [None] * len(layers), ())


def plan_saved_codes(layer: QgsVectorLayer, sources: CodeSources) -> CodePlan | None:
    """The same for what is in the edit buffer of ``layer`` alone; None if nothing there needs it.

    A component that was pasted with the code of another one gets a code of its own.
    """
    buffer = layer.editBuffer()
    if buffer is None:
        return None
    fids = {*buffer.addedFeatures(), *buffer.changedGeometries(), *buffer.changedAttributeValues()}
    fids -= set(buffer.deletedFeatureIds())
    if not fids:
        return None
    copies = _copies(layer, set(buffer.addedFeatures()))
    taken = _other_codes(layer, fids, copies, sources.profile)
    return _plan([layer], sources, [sorted(fids)], taken, copies)


def remember_codes(ledger: QgsVectorLayer, done: CodeAssignment) -> bool:
    """Bring the table code_ledger up to date at once; whether the file took it.

    Numbers that stand there and were not saved after all are lost, which does no harm; a number
    given twice would.
    """
    provider = ledger.dataProvider()
    fields = ledger.fields()
    known = {feature["code"]: feature.id() for feature in ledger.getFeatures()}
    codes = done.ledger.columns["code"].tolist()
    added = []
    for row, code in enumerate(codes):
        if code in known:
            continue
        feature = QgsFeature(fields)
        for name, values in done.ledger.columns.items():
            if fields.lookupField(name) >= 0:
                feature[name] = values[row]
        added.append(feature)
    gone = [fid for code, fid in known.items() if code not in set(codes)]
    if not added:
        return True
    # First the new, then the old away: whatever happens between, no number is forgotten.
    return bool(provider.addFeatures(added)[0] and (not gone or provider.deleteFeatures(gone)))


class _Some:
    """Some features of a layer, as ``table_from_source`` reads them."""

    def __init__(self, layer: QgsVectorLayer, fids: Iterable[int] | None, view: LayerView) -> None:
        self._fields, self._fids, self._view = layer.fields(), fids, view

    def fields(self) -> QgsFields:
        """The fields of the layer."""
        return self._fields

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:  # noqa: N802
        """The chosen features."""
        if self._fids is not None:
            request.setFilterFids(list(self._fids))
        return self._view.getFeatures(request)


def _plan(
    layers: Sequence[QgsVectorLayer],
    sources: CodeSources,
    chosen: Sequence[Iterable[int] | None],
    taken: Sequence[ComponentCode],
    copies: frozenset[int] = frozenset(),
) -> CodePlan:
    from ..core.component_codes import CodeSettings, assign_codes, codes_of, ranges_of

    crs = layers[0].crs()
    before = []
    for layer, fids in zip(layers, chosen, strict=True):
        there = {name: name for name in (*_READ, *_STAMPS) if layer.fields().lookupField(name) >= 0}
        before.append(table_from_source(_Some(layer, fids, LayerView(layer, crs)), layer.name(), there))
    form = sources.profile.code_format
    ledger = None if sources.ledger is None else table_from_source(sources.ledger, "code_ledger")
    frame = None if None in chosen else _frame(before)
    done = assign_codes(
        [_without_codes(table, copies) for table in before],
        _table(sources.grid, "unit_grid", crs, frame),
        CodeSettings(sources.profile, sources.county, sources.team),
        None if sources.community is None else _table(sources.community, "community", crs, frame),
        ranges_of(None if sources.ranges is None else table_from_source(sources.ranges, "code_range")),
        [*codes_of([ledger], form), *taken],
    )
    return CodePlan(tuple(layers), tuple(before), done)


def _frame(tables: Sequence[FeatureTable]) -> QgsRectangle | None:
    """What the features of ``tables`` cover: a save need not read the whole city's grid."""
    import numpy as np
    import shapely

    bounds = shapely.total_bounds([shape for table in tables for shape in table.geometry.tolist()])
    frame = QgsRectangle(*bounds.tolist()) if np.isfinite(bounds).all() else None
    if frame is not None:
        frame.grow(1e-6 * (1.0 + frame.width() + frame.height()))
    return frame


def _table(layer: QgsVectorLayer, name: str, crs: Any, frame: QgsRectangle | None) -> FeatureTable:
    return table_from_source(LayerView(layer, crs, frame), name, recognised_fields(layer, name))


def _copies(layer: QgsVectorLayer, added: set[int]) -> frozenset[int]:
    """Which of the features added have the code of another one: pasted ones bring it along."""
    from ..core.coding import community_code_text

    codes: dict[int, str] = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(list(added))):
        code = "" if feature["code"] in (None, NULL) else community_code_text(feature["code"])
        if code:
            codes[feature.id()] = code
    if not codes:
        return frozenset()
    listed = ", ".join(QgsExpression.quotedString(code) for code in sorted(set(codes.values())))
    request = QgsFeatureRequest().setFilterExpression(f'"code" IN ({listed})')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["code"], layer.fields())
    owners: dict[str, list[int]] = {}
    for feature in layer.getFeatures(request):
        owners.setdefault(str(feature["code"]), []).append(feature.id())
    # The one that is saved has it; of new ones the first, whose id in the edit buffer is the highest.
    first = {code: max(fids) for code, fids in owners.items()}
    return frozenset(fid for fid, code in codes.items() if first.get(code, fid) != fid)


def _without_codes(table: FeatureTable, fids: frozenset[int]) -> FeatureTable:
    """The table with the codes of some features taken away."""
    rows = [row for row, fid in enumerate(table.fids.tolist()) if fid in fids]
    if not rows:
        return table
    codes = table.columns["code"].astype(object)
    codes[rows] = None
    return replace(table, columns={**table.columns, "code": codes})


def _other_codes(
    layer: QgsVectorLayer, fids: set[int], copies: frozenset[int], profile: Profile
) -> list[ComponentCode]:
    """The codes of components that are not being saved, of the classes in which new ones are wanted."""
    from ..core.component_codes import codes_of

    wanted = {
        str(feature["class_code"])
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterFids(list(fids)))
        if feature["class_code"] and (feature.id() in copies or not feature["code"])
    }
    if not wanted:
        return []
    listed = ", ".join(QgsExpression.quotedString(code) for code in sorted(wanted))
    request = QgsFeatureRequest().setFilterExpression(f'"class_code" IN ({listed})')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["code"], layer.fields())
    codes = [feature["code"] for feature in layer.getFeatures(request) if feature.id() not in fids]
    return codes_of([_column("code", codes)], profile.code_format)


def _column(name: str, values: list[Any]) -> FeatureTable:
    """A table of one column without places."""
    import numpy as np

    from ..core.model.features import FeatureTable

    texts = np.array([*(str(value) if value else None for value in values), None], dtype=object)[:-1]
    return FeatureTable.of("taken", [None] * len(values), **{name: texts})


def code_title() -> str:
    """What the undo list calls it."""
    return tr("Assign component codes")
