"""Guards every layer of the project whose table in PostgreSQL others may edit as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip

from ...core.model.i18n import tr
from ...core.model.problems import OutputError, Severity
from ...layers.shared_guard import SharedGuard, Table
from ...layers.shared_layer import holds_password, place_of
from ...libraries import clash, how_to_install, missing_libraries
from .merge_dialog import MergeDialog, exec_dialog
from .server_watch import ServerWatch

if TYPE_CHECKING:
    from ...core.shared_edit.compare import Finding

_LEVELS = {
    Severity.ERROR: (Qgis.MessageLevel.Critical, 0),
    Severity.WARNING: (Qgis.MessageLevel.Warning, 15),
    Severity.INFO: (Qgis.MessageLevel.Info, 8),
}


class SharedDesk:
    """Talks with the user for the guards; ``remove`` lets go of all layers."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.guards: dict[str, SharedGuard] = {}
        self.watch = ServerWatch(iface.messageBar(), self._layers)
        project = QgsProject.instance()
        project.layersAdded.connect(self._guard)
        project.layersWillBeRemoved.connect(self._release)
        iface.mapCanvas().mapCanvasRefreshed.connect(self._drawn)
        self._guard(list(project.mapLayers().values()))

    def remove(self) -> None:
        """Let go of project, canvas and layers."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._guard)
        project.layersWillBeRemoved.disconnect(self._release)
        self.iface.mapCanvas().mapCanvasRefreshed.disconnect(self._drawn)
        self._release(list(self.guards))
        self.watch.remove()

    def tell(self, text: str, severity: Severity) -> None:
        """Tell the user in the message bar."""
        level, seconds = _LEVELS[severity]
        self.iface.messageBar().pushMessage("CityGrid", text, level, seconds)

    def settle(self, layer: QgsVectorLayer, findings: Sequence[Finding]) -> Mapping[str, str] | None:
        """Have the user choose; None if he goes back to editing."""
        dialog = MergeDialog(layer, findings, self.iface.mainWindow())
        try:
            return dialog.choices() if exec_dialog(dialog) else None
        finally:
            dialog.deleteLater()

    def _layers(self) -> list[QgsVectorLayer]:
        layers = QgsProject.instance().mapLayers()
        return [layers[layer_id] for layer_id in self.guards if layer_id in layers]

    def _drawn(self) -> None:
        if self.guards:
            self.watch.drawn()

    def _guard(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if layer.id() not in self.guards and place_of(layer) is not None:
                self.guards[layer.id()] = SharedGuard(layer, _Opening(self, layer), self)

    def _release(self, ids: list[str]) -> None:
        for layer_id in ids:
            guard = self.guards.pop(layer_id, None)
            if guard is not None:
                guard.remove()


class _Opening:
    """The table of a layer, when editing begins: only then may QGIS ask for its master password."""

    def __init__(self, desk: SharedDesk, layer: QgsVectorLayer) -> None:
        self._desk, self._layer = desk, layer

    def __call__(self) -> Table:
        from ...store.postgres import driver
        from ...store.shared_table import SharedTable

        missing = missing_libraries(("numpy", "shapely"))
        reason = how_to_install(missing) if missing else clash()
        if reason:
            unwatched = tr("What others change meanwhile cannot be told.")
            raise OutputError(f"{unwatched} {reason}")
        driver()
        place = None if sip.isdeleted(self._layer) else place_of(self._layer)
        if place is None:
            raise OutputError(tr("The layer is not a table with a key of one column."))
        if holds_password(self._layer):
            text = tr(
                "{layer}: the project keeps the password of the database for everybody to read. Put it "
                "into an authentication configuration of QGIS.",
                layer=self._layer.name(),
            )
            self._desk.tell(text, Severity.WARNING)
        return SharedTable(place.conninfo(), place.schema, place.table, place.key, place.geometry)
