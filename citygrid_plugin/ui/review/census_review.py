"""Reviewing component layers: what the panel's buttons do while it checks a census."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.census_check import (
    CensusReader,
    apply_mend,
    check_layers,
    keep_last_census,
    last_census,
    plan_mend,
)
from ...layers.census_tables import distinct_names, photo_table
from ...layers.check_session import CheckSession
from ..census.desk import profile_of
from ..project_layers import find_layers

if TYPE_CHECKING:
    from ...core.census_checks.mends import CensusMend
    from ...core.census_checks.rules import CensusRuleBook
    from ...core.model.features import FeatureTable
    from ...core.topology.flags import Flag


class CensusReview:
    """Starts checks and mends of component layers in the session of the review."""

    def __init__(self, project: QgsProject, session: CheckSession) -> None:
        self._project, self._session = project, session
        self._layer_ids: list[str] = []

    def start(
        self, layers: Sequence[QgsVectorLayer], rules: CensusRuleBook, accepted: frozenset[str]
    ) -> None:
        """Check ``layers`` together in the background."""
        self._layer_ids = [layer.id() for layer in layers]
        reader = self._reader(layers)
        work = partial(check_layers, reader, rules, accepted)
        others = find_layers(self._project)
        photo = photo_table(self._project)
        beside = [photo, *others.values()]
        watched = {layer.id(): layer for layer in (*layers, *beside) if layer is not None}
        self._session.start_work(layers[0], list(watched.values()), tr("Checking the census"), work)

    def last(self) -> str:
        """The file of the last census, "" for none."""
        return str(last_census(self._project) or "")

    def choose_last(self, parent: QWidget | None) -> bool:
        """Ask for the file of the last census, and keep it with the project; cancelling takes it away."""
        path, _ = QFileDialog.getOpenFileName(
            parent, tr("Last census (cancel: none)"), self.last(), tr("Census (*.gpkg *.shp)")
        )
        if path == self.last():
            return False
        keep_last_census(self._project, path)
        self._project.setDirty(True)
        return True

    def mend(
        self, rules: CensusRuleBook, flags: list[Flag], done: Callable[[frozenset[str], int, str], None]
    ) -> None:
        """Mend in the background what can be, then change the layers and call ``done``.

        ``done`` gets the identities of what was mended, how many were asked for, and a reason why nothing
        was changed ("": none).
        """
        layers = self._layers()
        if not layers:
            return
        work = partial(plan_mend, self._reader(layers), rules, flags)
        taken = partial(self._take, layers, flags, self._session.changes, done)
        self._session.run(tr("Mending the census"), work, taken)

    def _take(
        self,
        layers: Sequence[QgsVectorLayer],
        flags: list[Flag],
        seen: int,
        done: Callable[[frozenset[str], int, str], None],
        mend: CensusMend,
    ) -> None:
        if self._session.changes != seen:
            reason = tr("The census was edited while it was being mended; nothing was changed. Mend again.")
            done(frozenset(), len(flags), reason)
            return
        named = dict(zip(distinct_names(layers), layers, strict=True))
        title = tr("Mend {count} flags", count=len(mend.mended))
        try:
            apply_mend(named, photo_table(self._project), mend, title)
        except CityGridError as error:
            done(frozenset(), len(flags), str(error))
            return
        done(frozenset(mend.mended), len(flags), "")

    def _reader(self, layers: Sequence[QgsVectorLayer]) -> CensusReader:
        profile: Any = profile_of(self._project, layers[0])
        path = last_census(self._project)
        last = None if path is None else partial(_read_census, path)
        return CensusReader(layers, find_layers(self._project), photo_table(self._project), profile, last)

    def _layers(self) -> list[QgsVectorLayer]:
        """The layers that were checked, unless one of them has been removed."""
        found = [self._project.mapLayer(layer_id) for layer_id in self._layer_ids]
        layers = [layer for layer in found if isinstance(layer, QgsVectorLayer)]
        return layers if len(layers) == len(self._layer_ids) else []


def _read_census(path: Path, crs: str, progress: Any) -> list[FeatureTable]:
    """The component layers of a census file, in ``crs``, by our names; in any thread."""
    from ...layers.census_source import read_layers
    from ...store.checked_census import by_our_names, read_components

    census = read_components(path, read_layers, progress)[0].to_crs(crs)
    return [by_our_names(census.layers[name]) for name in census.components]
