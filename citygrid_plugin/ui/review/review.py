"""Reviewing a grid: what the panel's buttons do."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDialog

from ...core.census_checks.rules import CensusRuleBook, CensusRuleId
from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...core.topology.rules import RuleBook
from ...layers.base_layers import recognised_fields
from ...layers.census_tables import component_layers
from ...layers.check_session import CheckSession
from ...layers.flag_layer import flag_geometry, mark_accepted, show_flags
from ...layers.flag_layer import flag_layer as layer_of_flags
from ...layers.retirement import (
    Retired,
    SavedView,
    apply_retirement,
    apply_with_history,
    history_rows,
    retire,
)
from ...layers.rule_book import accept_flag, accepted_flags, keep_rules, project_rules
from ...layers.table_edits import edit_between
from ...libraries import clash, how_to_install, missing_libraries
from ..project_layers import find_layer, find_layers
from .census_review import CensusReview
from .panel import ReviewPanel
from .rules_dialog import RulesDialog
from .spotlight import Spotlight

if TYPE_CHECKING:
    from ...core.repair.result import Repair
    from ...core.topology.flags import CheckReport, Flag
    from ...core.topology.rules import RuleName
    from ...core.topology.subject import Subject

_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")


class Review(QObject):
    """The panel, the check behind it, and the marks on the map; ``remove`` takes all of it away."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface, self.project = iface, QgsProject.instance()
        self.session = CheckSession(self.project, self)
        self.panel = ReviewPanel(iface.mainWindow())
        self.census = CensusReview(self.project, self.session)
        self.spotlight = Spotlight(iface.mapCanvas())
        self.panel.hide()
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.check_wanted.connect(self.check)
        self.panel.cancel_wanted.connect(self.session.cancel)
        self.panel.rules_wanted.connect(self.edit_rules)
        self.panel.retire_wanted.connect(self.retire)
        self.panel.subject_changed.connect(self._choose_components)
        self.panel.last_census_wanted.connect(self._choose_last_census)
        self.panel.flag_chosen.connect(self.show_flag)
        self.panel.mend_wanted.connect(lambda flag: self.mend([flag]))
        self.panel.mend_rule_wanted.connect(self.mend_rule)
        self.panel.model.accepted_changed.connect(self._accept)
        self.panel.visibilityChanged.connect(self._hide_mark)
        self.session.started.connect(lambda: self.panel.show_running(True))
        self.session.stepped.connect(self.panel.show_progress)
        self.session.ended.connect(lambda: self.panel.show_running(False))
        self.session.checked.connect(self._show_report)
        self.session.outdated.connect(lambda: self.panel.set_stale(True))
        self.session.failed.connect(self._say)
        self.project.layersWillBeRemoved.connect(self._let_go)
        self.project.readProject.connect(self._project_read)

    def remove(self) -> None:
        """Take everything away; a check under way is stopped."""
        self.project.layersWillBeRemoved.disconnect(self._let_go)
        self.project.readProject.disconnect(self._project_read)
        self.session.close()
        self.spotlight.clear()
        self.iface.removeDockWidget(self.panel)
        self.panel.deleteLater()
        self.deleteLater()

    def open(self) -> None:
        """Show the panel, with the grid of the project chosen if none is."""
        self._choose_grid()
        self._choose_components()
        self.panel.show()
        self.panel.raise_()

    def check(self) -> None:
        """Check what the user chose: the unit grid or the components, against what the project has."""
        if self.panel.of_census:
            self.check_census()
            return
        reason, grid = self._why_not(), self._choose_grid()
        if not reason and grid is None:
            reason = tr("Choose the layer with the unit grids first.")
        if reason or grid is None:
            self._say(reason)
            return
        self.open()
        others = {name: layer for name, layer in find_layers(self.project).items() if layer is not grid}
        try:
            rules, accepted = project_rules(self.project), accepted_flags(self.project)
        except CityGridError as error:
            self._say(str(error))
            return
        self.panel.set_stale(False)
        self.session.start(grid, others, rules, accepted)

    def check_census(self) -> None:
        """Check the ticked component layers together."""
        reason, layers = self._why_not(), self._choose_components()
        if not reason and not layers:
            reason = tr("Open a census first: no layer with components is ticked.")
        if reason:
            self._say(reason)
            return
        self.open()
        try:
            rules, accepted = project_rules(self.project, CensusRuleBook), accepted_flags(self.project)
        except CityGridError as error:
            self._say(str(error))
            return
        self.panel.set_stale(False)
        self.census.start(layers, rules, accepted)

    def edit_rules(self) -> None:
        """Let the user change the table of rules, and keep it with the project."""
        kind = CensusRuleBook if self.panel.of_census else RuleBook
        try:
            rules = project_rules(self.project, kind)
        except CityGridError as error:
            self._say(str(error))
            rules = kind()
        dialog = RulesDialog(rules, self.iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.rules() != rules:
            keep_rules(self.project, dialog.rules())
            self.project.setDirty(True)
            if self.session.report is not None:
                self.panel.set_stale(True, tr("The rules were changed since this check; check again."))
        dialog.deleteLater()

    def show_flag(self, flag: Flag | None) -> None:
        """Mark on the map what a flag found."""
        grid = self.session.grid()
        if flag is None or grid is None:
            self.spotlight.clear()
            return
        self.spotlight.show(flag_geometry(flag), grid.crs(), self.panel.zoom_button.isChecked())

    def mend_rule(self, rule: RuleName) -> None:
        """Mend all that a rule found, but for accepted exceptions."""
        accepted = accepted_flags(self.project)
        report = self.session.report
        flags = [flag for flag in report.flags if flag.rule == rule] if report else []
        self.mend([flag for flag in flags if flag.identity not in accepted])

    def mend(self, flags: list[Flag]) -> None:
        """Repair what the flags found, in the edit buffer, as one undo step."""
        grid = self.session.grid()
        if grid is None or not flags:
            return
        if _of_census(self.session.report):
            self.census.mend(project_rules(self.project, CensusRuleBook), flags, self._take_census_mend)
            return
        others = {name: layer for name, layer in find_layers(self.project).items() if layer is not grid}
        rules = project_rules(self.project).only(*{flag.rule for flag in flags})

        def work(subject: Subject, progress: Any) -> tuple[Subject, Repair]:
            from ...core.repair import RepairSettings, repair_grid

            return subject, repair_grid(subject, RepairSettings(rules=rules), progress, only=flags)

        seen = self.session.changes
        done = partial(self._take_repair, grid, others.get("unit_grid_history"), flags, seen)
        self.session.run_on_copy(tr("Mending the unit grid"), grid, others, work, done)

    def retire(self) -> None:
        """Give cells edited since the last save new codes, and keep the old ones in the history."""
        reason, grid = self._why_not(), self._choose_grid()
        if not reason and grid is None:
            reason = tr("Choose the layer with the unit grids first.")
        if not reason and grid is not None and not (grid.isEditable() and grid.isModified()):
            reason = tr(
                "No cell was changed since the layer was saved. Edit, retire and renumber, then save."
            )
        if reason or grid is None:
            self._say(reason)
            return
        others = {name: layer for name, layer in find_layers(self.project).items() if layer is not grid}
        work = partial(retire, SavedView(grid), recognised_fields(grid, "unit_grid"))
        done = partial(self._take_retired, grid, others, self.session.changes)
        self.session.run_on_copy(tr("Retiring changed cells"), grid, others, work, done)

    # What comes back

    def _take_retired(
        self, grid: QgsVectorLayer, others: dict[str, QgsVectorLayer], seen: int, retired: Retired
    ) -> None:
        if self.session.changes != seen:
            self._say(tr("The grid was edited meanwhile; nothing was changed. Do it again."))
            return
        ended, issued = retired.codes
        if not ended and not issued:
            self._say(tr("No cell has other ground than before; every code stays."))
            return
        component, history = others.get("component"), others.get("unit_grid_history")
        try:
            layer = apply_retirement(self.project, grid, history, component, retired)
        except CityGridError as error:
            self._say(str(error))
            return
        text = tr(
            "{ended} codes retired into {layer}, {issued} new ones given.",
            ended=len(ended),
            layer=layer.name(),
            issued=len(issued),
        )
        if retired.repointed:
            text += " " + tr("{count} components point to the new codes.", count=len(retired.repointed))
        if history is None:
            text += " " + tr("That layer is temporary: save it, or the history is lost.")
        detail = "\n".join([text, "", f"− {', '.join(ended)}", f"+ {', '.join(issued)}"])
        detail += "".join(
            f"\n{one.layer} {one.fid}: {one.old_code} → {one.new_code}" for one in retired.repointed
        )
        self.iface.messageBar().pushMessage("CityGrid", text, detail, Qgis.MessageLevel.Success, 0)

    def _take_repair(
        self,
        grid: QgsVectorLayer,
        history: QgsVectorLayer | None,
        flags: list[Flag],
        seen: int,
        result: tuple[Subject, Repair],
    ) -> None:
        subject, repair = result
        if self.session.changes != seen:
            self._say(tr("The grid was edited while it was being mended; nothing was changed. Mend again."))
            return
        fields = recognised_fields(grid, "unit_grid")
        left = {flag.identity for flag in repair.left}
        mended = frozenset(flag.identity for flag in flags) - left
        try:
            edit = edit_between(subject.unit_grid, repair.unit_grid, fields)
            title = tr("Mend {count} flags", count=len(mended))
            layer = apply_with_history(self.project, grid, edit, history, history_rows(repair.retired), title)
        except CityGridError as error:
            self._say(str(error))
            return
        self._take_out(mended if edit else frozenset(), len(flags))
        self._say_rested(repair.retired.columns["code"].tolist(), layer, created=history is None)

    def _take_census_mend(self, mended: frozenset[str], asked: int, reason: str) -> None:
        if reason:
            self._say(reason)
        else:
            self._take_out(mended, asked)

    def _take_out(self, mended: frozenset[str], asked: int) -> None:
        """Drop what was mended from the list, go on to the next, and say how many there were."""
        if mended:
            following = self._following(mended)
            self.session.drop(mended)
            self.panel.choose(self.panel.model.index_of(following))
        self._say_mended(len(mended), asked)

    def _following(self, mended: frozenset[str]) -> str:
        """The identity of the next flag in the list that stays there, "" if none does."""
        model, index = self.panel.model, self.panel.tree.currentIndex()
        for _ in range(model.shown()):
            index = model.step(index, forward=True)
            flag = model.flag(index)
            if flag is not None and flag.identity not in mended:
                return flag.identity
        return ""

    def _say_mended(self, mended: int, asked: int) -> None:
        left = asked - mended
        if not mended:
            self._say(tr("Nothing could be mended here by itself; draw it anew with the map tools."))
            return
        text = tr("{mended} mended in the edit buffer; undo takes it back in one step.", mended=mended)
        if left:
            text += " " + tr("{left} are left for you.", left=left)
        self.iface.messageBar().pushMessage("CityGrid", text, Qgis.MessageLevel.Success, 6)

    def _say_rested(self, codes: list[str], layer: QgsVectorLayer, created: bool) -> None:
        if not codes:
            return
        text = tr(
            "{codes}: removed, and in {layer} now; these codes are never given again.",
            codes=", ".join(codes),
            layer=layer.name(),
        )
        if created:
            text += " " + tr("That layer is temporary: save it, or the history is lost.")
        self.iface.messageBar().pushMessage("CityGrid", text, Qgis.MessageLevel.Info, 0)

    def _show_report(self) -> None:
        report, grid = self.session.report, self.session.grid()
        flags = report.flags if report is not None else ()
        accepted = accepted_flags(self.project)
        self.spotlight.clear()
        self.panel.mendable = _mendable(report) if report is not None else frozenset()
        self.panel.model.set_flags(flags, accepted)
        self.panel.show_counts(Counter(flag.severity for flag in flags))
        self.panel.set_stale(self.session.stale)
        self.panel.set_notes(report.notes if report is not None else ())
        if report is None or grid is None:
            return
        show_flags(self.project, grid, self.session.features)
        if not flags:
            checked = tr("{cells} cells checked, nothing found.", cells=report.cells)
            if _of_census(report):
                checked = tr("{count} components checked, nothing found.", count=report.cells)
            self.panel.set_status(checked)

    def _accept(self, identity: str, accepted: bool) -> None:
        accept_flag(self.project, identity, accepted)
        self.project.setDirty(True)
        grid = self.session.grid()
        layer = layer_of_flags(self.project, grid) if grid is not None else None
        if layer is not None:
            mark_accepted(layer, identity, accepted)

    def _choose_grid(self) -> QgsVectorLayer | None:
        """The layer the user chose, else the project's grid."""
        if not self.panel.grid_is_chosen or self.panel.grid_layer() is None:
            self.panel.grid_box.setLayer(find_layer(self.project, "unit_grid"))
        return self.panel.grid_layer()

    def _choose_components(self) -> list[QgsVectorLayer]:
        """The component layers of the project that are ticked."""
        if not self.panel.of_census:
            return []
        layers = component_layers(self.project)
        self.panel.offer_components(layers)
        self.panel.show_last_census(self.census.last())
        ticked = set(self.panel.component_ids())
        return [layer for layer in layers if layer.id() in ticked]

    def _choose_last_census(self) -> None:
        if self.census.choose_last(self.iface.mainWindow()):
            self._choose_components()
            if self.session.report is not None:
                self.panel.set_stale(True, tr("Another last census was chosen; check again."))

    def _let_go(self, layer_ids: list[str]) -> None:
        if self.session.grid_id in layer_ids:
            self.session.forget()
            self.spotlight.clear()

    def _project_read(self, *_document: Any) -> None:
        self.session.forget()
        self.panel.grid_is_chosen = False
        if self.panel.isVisible():
            self._choose_grid()

    def _hide_mark(self, visible: bool) -> None:
        if not visible:
            self.spotlight.clear()

    def _why_not(self) -> str:
        """What the user has to install first; "" if nothing."""
        missing = missing_libraries(_LIBRARIES)
        return how_to_install(missing) if missing else clash()

    def _say(self, reason: str) -> None:
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 0)


def _of_census(report: CheckReport | None) -> bool:
    """Whether a report is of components, not of the unit grid."""
    return report is not None and any(isinstance(rule, CensusRuleId) for rule in report.checked)


def _mendable(report: CheckReport) -> frozenset[RuleName]:
    """The rules that a repair knows a mend for."""
    if _of_census(report):
        from ...core.census_checks.mends import MENDABLE as OF_CENSUS

        return OF_CENSUS
    from ...core.repair.mendable import MENDABLE

    return frozenset(MENDABLE)
