"""A check of component layers in the window: read in any thread, mended in their edit buffers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core.model.census_schema import CENSUS_SCHEMAS
from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from .base_layers import recognised_fields
from .census_tables import census_fields, component_table, distinct_names, plain_table
from .features import crs_text, table_from_source
from .grid_edits import GridEdit, apply_edit
from .views import LayerView

if TYPE_CHECKING:
    from ..core.census_checks.mends import CensusMend
    from ..core.census_checks.rules import CensusRuleBook
    from ..core.census_checks.subject import CensusSubject
    from ..core.model.features import FeatureTable
    from ..core.profiles import Profile
    from ..core.topology.flags import CheckReport, Flag

#: Where the project keeps the file of the last census.
_SCOPE, _LAST = "citygrid", "census/last"
#: Layers of the data model that components are held against.
_HELD_AGAINST = ("unit_grid", "community", "building", "road")


class CensusReader:
    """Component layers and what they are held against, as they are now; read in any thread."""

    def __init__(
        self,
        layers: Sequence[QgsVectorLayer],
        others: Mapping[str, QgsVectorLayer],
        photo: QgsVectorLayer | None,
        profile: Profile,
        last: Callable[[str, Any], list[FeatureTable]] | None = None,
    ) -> None:
        """Made in the main thread. All is read in the CRS of the first of ``layers``.

        ``last`` reads the component layers of the last census in a CRS.
        """
        crs = layers[0].crs()
        self._metres = crs.isValid() and not crs.isGeographic()
        self._crs, self._profile = crs_text(layers[0]) or "", profile
        self._today = QDate.currentDate().toString("yyyyMMdd")
        self.names = distinct_names(layers)
        self._views = [_Named(layer, LayerView(layer, crs)) for layer in layers]
        self._others = {
            name: (LayerView(others[name], crs), recognised_fields(others[name], name))
            for name in _HELD_AGAINST
            if name in others
        }
        self._photo = None if photo is None else _Named(photo, LayerView(photo))
        self._last = last

    def read(self, progress: Any) -> CensusSubject:
        """Everything as tables; ``CityGridError`` for a CRS not in metres."""
        from ..core.census_checks.subject import CensusSubject, Components
        from ..core.model.progress import Span

        if not self._metres:
            raise CityGridError(
                tr(
                    "The components are not in a projected CRS in metres; "
                    "export them in the zone of the city."
                )
            )
        tables = []
        for number, (name, view) in enumerate(zip(self.names, self._views, strict=True)):
            progress.set(0.5 * number / len(self._views), tr("Reading {layer}", layer=name))
            tables.append(component_table(view, name, Span(progress, 0.0, 0.5)))
        beside: dict[str, Any] = {}
        for name, (other, fields) in self._others.items():
            progress.set(0.7, tr("Reading {layer}", layer=name))
            beside[name] = table_from_source(other, name, fields, Span(progress, 0.7, 0.9))
        photo = None if self._photo is None else plain_table(self._photo, "photo")
        if self._last is not None:
            beside["previous"] = Components(self._last(self._crs, Span(progress, 0.9, 1.0)))
        return CensusSubject(
            Components(tables), self._profile, self._crs, photo=photo, today=self._today, **beside
        )


def last_census(project: QgsProject) -> Path | None:
    """The file of the last census that components are held against, as the project has it."""
    text, _ = project.readEntry(_SCOPE, _LAST, "")
    return Path(project.readPath(text)) if text else None


def keep_last_census(project: QgsProject, path: str) -> None:
    """Make ``path`` the last census of the project; "" for none. It is kept relative if the project is so."""
    if path:
        project.writeEntry(_SCOPE, _LAST, project.writePath(path))
    else:
        project.removeEntry(_SCOPE, _LAST)


class _Named:
    """A view of a layer that still has the aliases of its fields."""

    def __init__(self, layer: QgsVectorLayer, view: LayerView) -> None:
        self._fields, self.getFeatures = layer.fields(), view.getFeatures

    def fields(self) -> Any:
        """The fields of the layer."""
        return self._fields


def check_layers(
    reader: CensusReader, rules: CensusRuleBook, accepted: frozenset[str], progress: Any
) -> tuple[CheckReport, list[QgsFeature]]:
    """Read, check, and make a feature of each flag; in any thread."""
    from ..core.census_checks.check import check_census
    from ..core.model.progress import Span
    from .flag_layer import flag_features

    subject = reader.read(Span(progress, 0.0, 0.2))
    report = check_census(subject, rules, Span(progress, 0.2, 0.97))
    return report, flag_features(report.flags, accepted)


def plan_mend(
    reader: CensusReader, rules: CensusRuleBook, flags: Sequence[Flag], progress: Any
) -> CensusMend:
    """What would mend the flags; in any thread."""
    from ..core.census_checks.mends import mend_census
    from ..core.model.progress import Span

    subject = reader.read(Span(progress, 0.0, 0.6))
    return mend_census(subject, rules, flags, Span(progress, 0.6, 1.0))


def apply_mend(
    layers: Mapping[str, QgsVectorLayer], photo: QgsVectorLayer | None, mend: CensusMend, title: str
) -> int:
    """Carry a mend out in the edit buffers, one undo step in each layer; how many layers changed.

    Places are in the CRS of the first of ``layers``. Raises ``InputError`` for a layer that takes no
    changes: nothing is changed in it, nor in those after it.
    """
    edits = []
    first = next(iter(layers.values()))
    for name, layer in layers.items():
        edit = _edit_of(name, mend)
        if edit.changed and layer.crs() != first.crs():
            raise CityGridError(
                tr("The layer {layer} has another CRS than the first; mend places there by hand.", layer=name)
            )
        if edit:
            edits.append((layer, edit, census_fields(layer, CENSUS_SCHEMAS["other"])))
    if photo is not None and mend.photos:
        fields = census_fields(photo, CENSUS_SCHEMAS["photo"])
        owners = {
            feature.id(): {"component_uid": mend.photos[feature[fields["component_uid"]]]}
            for feature in photo.getFeatures()
            if feature[fields["component_uid"]] in mend.photos
        }
        if owners:
            edits.append((photo, GridEdit(attributes=owners), fields))
    for layer, edit, fields in edits:
        apply_edit(layer, edit, title, fields)
    return len(edits)


def _edit_of(name: str, mend: CensusMend) -> GridEdit:
    import shapely

    return GridEdit(
        {fid: shapely.to_wkb(place) for (layer, fid), place in mend.places.items() if layer == name},
        {fid: dict(values) for (layer, fid), values in mend.values.items() if layer == name},
        deleted=tuple(sorted(fid for layer, fid in mend.deleted if layer == name)),
    )
