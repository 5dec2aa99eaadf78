"""The census in the main window: codes given on saving, codes for all, the same again, neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError, Severity
from ...layers.census_codes import (
    CodePlan,
    CodeSources,
    code_title,
    plan_codes,
    plan_saved_codes,
    remember_codes,
)
from ...layers.census_edits import census_layers, is_census_layer
from ...libraries import clash, how_to_install, missing_libraries
from ..map_tools.neighbour_overlay import NeighbourOverlay
from ..map_tools.same_again_tool import SameAgainTool
from ..project_layers import find_layer
from .codes_dialog import CodesDialog

_LIBRARIES = ("numpy", "shapely")


class CensusDesk:
    """Watches the census layers of the project; ``remove`` lets go of all of them."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self._tool: SameAgainTool | None = None
        self._overlay: NeighbourOverlay | None = None
        self._watched: dict[str, tuple[QgsVectorLayer, Callable[..., None]]] = {}
        project = QgsProject.instance()
        project.layersAdded.connect(self._watch)
        project.layersWillBeRemoved.connect(self._forget)
        iface.mapCanvas().xyCoordinates.connect(self._moved)
        self._watch(list(project.mapLayers().values()))

    def remove(self) -> None:
        """Let go of layers, canvas and project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._watch)
        project.layersWillBeRemoved.disconnect(self._forget)
        self.iface.mapCanvas().xyCoordinates.disconnect(self._moved)
        self._forget(list(self._watched))
        for thing in (self._tool, self._overlay):
            if thing is not None:
                thing.remove()
        self._tool = self._overlay = None

    # Codes

    def assign_all(self) -> bool:
        """Show which codes the components of the project would get, and give them if the user agrees."""
        layers = census_layers(QgsProject.instance())
        active = self.iface.activeLayer()
        if is_census_layer(active) and not any(layer is active for layer in layers):
            layers = [active]
        if not layers:
            self.say(tr("The project has no census layer: points with uid, class_code, code and grid_code."))
            return False
        try:
            with _waiting():
                plan = self._planned(lambda sources: plan_codes(layers, sources), layers[0])
            if plan is None or not self.agreed(plan):
                return False
            count = plan.apply(code_title())
        except CityGridError as error:
            self.say(str(error))
            return False
        self._remember(plan)
        told = tr("{count} components have new codes or stamps; save the layers to keep them.", count=count)
        self.iface.messageBar().pushMessage("CityGrid", told, Qgis.MessageLevel.Success, 8)
        return True

    def agreed(self, plan: CodePlan) -> bool:
        """Whether the user wants the plan made."""
        dialog = CodesDialog(plan, self.iface.mainWindow())
        return bool(dialog.exec() == QDialog.DialogCode.Accepted)

    def _saving(self, layer: QgsVectorLayer) -> None:
        """Give codes to what is about to be saved; whatever is in the way, the save goes on."""
        if not is_census_layer(layer) or missing_libraries(_LIBRARIES) or clash():
            return
        try:
            plan = self._planned(lambda sources: plan_saved_codes(layer, sources), layer, aloud=False)
            if plan is None:
                return
            self._remember(plan)
            plan.apply(code_title())
        except CityGridError as error:
            self.say(tr("Saved without codes: {reason}", reason=error))
            return
        for problem in plan.done.problems:
            if problem.severity is not Severity.INFO:
                self.say(str(problem))

    def _planned(
        self,
        make: Callable[[CodeSources], CodePlan | None],
        layer: QgsVectorLayer,
        aloud: bool = True,
    ) -> CodePlan | None:
        project = QgsProject.instance()
        grid = find_layer(project, "unit_grid")
        if grid is None:
            if aloud:
                self.say(tr("The project has no unit grid, which gives components their grid code."))
            return None
        tables = {name: _table(project, name) for name in ("code_range", "code_ledger")}
        return make(
            CodeSources(
                profile_of(project, layer),
                grid,
                find_layer(project, "community"),
                tables["code_range"],
                tables["code_ledger"],
                team=str(census_info(project).get("team") or ""),
            )
        )

    def _remember(self, plan: CodePlan) -> None:
        ledger = _table(QgsProject.instance(), "code_ledger")
        if plan.done.issued and ledger is not None and not remember_codes(ledger, plan.done):
            self.say(
                tr("The ledger of codes could not be written; codes of deleted components may come again.")
            )

    # Placing

    def take_same_again(self, action: QAction) -> None:
        """Take the tool "same again" in hand; ``action`` shows that it is."""
        missing = missing_libraries(_LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        if reason:
            action.setChecked(False)
            self.say(reason)
            return
        if self._tool is None:
            self._tool = SameAgainTool(self.iface.mapCanvas(), self.edited_layer, self.say)
            self._tool.setAction(action)
        self.iface.mapCanvas().setMapTool(self._tool)
        action.setChecked(True)

    def edited_layer(self, aloud: bool) -> QgsVectorLayer | None:
        """The active layer, if it is a census layer being edited; says what is missing if ``aloud``."""
        layer = self.iface.activeLayer()
        if not is_census_layer(layer):
            if aloud:
                self.say(tr("Select a layer of the census first."))
            return None
        if not layer.isEditable():
            if aloud:
                self.say(tr("Switch on editing of the layer {layer} first.", layer=layer.name()))
            return None
        return layer

    def _moved(self, point: QgsPointXY) -> None:
        """While QGIS's own tool adds a component, show what stands near by."""
        canvas, tool = self.iface.mapCanvas(), self.iface.mapCanvas().mapTool()
        adding = (
            tool is not None and tool.action() is not None and tool.action() == self.iface.actionAddFeature()
        )
        layer = self.edited_layer(aloud=False) if adding else None
        if layer is None:
            if self._overlay is not None:
                self._overlay.hide()
            return
        if self._overlay is None:
            self._overlay = NeighbourOverlay(canvas)
        there = canvas.mapSettings().mapToLayerCoordinates(layer, point)
        self._overlay.show(layer, there, "", canvas.mouseLastXY())

    def say(self, reason: str) -> None:
        """Tell the user."""
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)

    # Layers coming and going

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if (
                isinstance(layer, QgsVectorLayer)
                and layer.id() not in self._watched
                and is_census_layer(layer)
            ):
                slot = _Saving(self, layer)
                layer.beforeCommitChanges.connect(slot)
                self._watched[layer.id()] = (layer, slot)

    def _forget(self, ids: list[str]) -> None:
        for layer_id in ids:
            layer, slot = self._watched.pop(layer_id, (None, None))
            if layer is not None:
                with suppress(RuntimeError, TypeError):  # the layer is gone
                    layer.beforeCommitChanges.disconnect(slot)


class _Saving:
    """Tells the desk which layer is being saved: the signal does not."""

    def __init__(self, desk: CensusDesk, layer: QgsVectorLayer) -> None:
        self._desk, self._layer = desk, layer

    def __call__(self, *_stops: object) -> None:
        self._desk._saving(self._layer)


@contextmanager
def _waiting() -> Iterator[None]:
    """The cursor says that it takes a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


def profile_of(project: QgsProject, layer: QgsVectorLayer) -> Any:
    """The profile that the census says it follows, else the one whose classes are as wide."""
    from ...store.profile_files import NEW, OLD, load_profile

    said = census_info(project)
    if said.get("profile") in (NEW, OLD):
        return load_profile(said["profile"])
    width = layer.fields().field("class_code").length()
    return load_profile(OLD if width == 4 else NEW)


def census_info(project: QgsProject) -> dict[str, Any]:
    """What a census file says of itself: its profile, and the team it is for."""
    info = _table(project, "census_info")
    return {row["key"]: row["value"] for row in info.getFeatures()} if info is not None else {}


def _table(project: QgsProject, name: str) -> QgsVectorLayer | None:
    """A table of the census by the id it has in our projects, else by its name."""
    ours = project.mapLayer(f"citygrid_{name}")
    found = [ours] if ours is not None else project.mapLayersByName(name)
    return next((one for one in found if isinstance(one, QgsVectorLayer) and one.isValid()), None)
