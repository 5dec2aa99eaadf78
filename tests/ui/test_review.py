"""The panel from the check to the mended grid."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex, Qt

from citygrid_plugin.core.model.problems import InputError, Severity
from citygrid_plugin.core.model.progress import check_cancelled
from citygrid_plugin.core.topology import check
from citygrid_plugin.core.topology.flags import Flag
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.layers.flag_layer import flag_layer
from citygrid_plugin.layers.rule_book import accepted_flags, keep_rules, project_rules
from citygrid_plugin.ui.project_layers import find_layer
from citygrid_plugin.ui.review.flag_model import FlagModel
from citygrid_plugin.ui.review.review import Review
from citygrid_plugin.ui.review.rules_dialog import RulesDialog
from citygrid_plugin.ui.review.rules_model import SEVERITY, TOLERANCE

from .board import COMMUNITY, CRS, add_features, make_board, outlines, square

TICKED, CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def wait_for(true: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def grid(qgis_new_project: None) -> Iterator[QgsVectorLayer]:
    """A board with a gap 2 m wide, and an overlap of 3 m."""
    layer = make_board(QgsProject.instance())
    layer.dataProvider().changeGeometryValues(
        {
            2: QgsGeometry.fromWkt(square(1, 2, 0.98)),
            8: QgsGeometry.fromWkt(square(2.97, 1, 1.03)),
        }
    )
    yield layer
    if not sip.isdeleted(layer):
        layer.rollBack()


@pytest.fixture
def review(qgis_iface: Any, grid: QgsVectorLayer) -> Iterator[Review]:
    qgis_iface.mapCanvas().setDestinationCrs(grid.crs())
    made = Review(qgis_iface)
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def check_and_wait(review: Review) -> None:
    done: list[bool] = []
    review.session.checked.connect(lambda: done.append(True))
    review.check()
    assert review.session.running
    wait_for(lambda: bool(done))


def rules_shown(model: FlagModel) -> dict[str, int]:
    return {
        model.rule(model.index(row, 0)).value: model.rowCount(model.index(row, 0))
        for row in range(model.rowCount())
    }


def messages(iface: Any, level: Qgis.MessageLevel) -> list[str]:
    return list(iface.messageBar().get_messages(level))


def test_check_lists_and_maps_what_it_finds(review: Review, grid: QgsVectorLayer) -> None:
    check_and_wait(review)
    found = rules_shown(review.panel.model)
    assert found["GAP"] == 1 and found["OVERLAP"] == 1
    layer = flag_layer(QgsProject.instance(), grid)
    assert layer is not None and layer.isValid()
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] == layer
    report = review.session.report
    assert report is not None and layer.featureCount() == len(report.flags)
    assert not review.panel.notice.isVisibleTo(review.panel)
    assert "building" in review.panel.notes.toolTip(), "it says what was not looked for"
    check_and_wait(review)
    again = [one for one in QgsProject.instance().mapLayers().values() if one.shortName() == "flag"]
    assert again == [layer], "a second check replaces the first"


def test_next_goes_round_and_marks_on_the_map(review: Review) -> None:
    check_and_wait(review)
    total = review.panel.model.total()
    seen = []
    for _ in range(total + 1):
        review.panel.step(forward=True)
        flag = review.panel.current_flag()
        assert flag is not None and review.spotlight._bands
        seen.append(flag.identity)
    assert len(set(seen)) == total and seen[0] == seen[-1]
    review.panel.step(forward=False)
    assert review.panel.current_flag().identity == seen[-2]
    extent = review.iface.mapCanvas().extent()
    x0, _, _, y1 = shapely.bounds(review.panel.current_flag().geometry)
    assert extent.xMinimum() <= x0 and extent.yMaximum() >= y1 and extent.width() < 1000


def test_filter_by_text_and_severity(review: Review) -> None:
    check_and_wait(review)
    panel, model = review.panel, review.panel.model
    panel.filter_edit.setText(f"gap {COMMUNITY}002")
    wait_for(lambda: model.shown() == 1)
    assert list(rules_shown(model)) == ["GAP"]
    panel.filter_edit.clear()
    wait_for(lambda: model.shown() == model.total())
    panel.severity_buttons[Severity.ERROR].click()
    assert "GAP" not in rules_shown(model)
    assert f"of {model.total()}" in panel.status.text()


def test_accepted_exception_is_kept_across_runs(review: Review, grid: QgsVectorLayer) -> None:
    check_and_wait(review)
    panel, model = review.panel, review.panel.model
    panel.step(forward=True)
    index, flag = panel.tree.currentIndex(), panel.current_flag()
    assert model.setData(index, TICKED, Qt.ItemDataRole.CheckStateRole)
    assert accepted_flags(QgsProject.instance()) == {flag.identity}
    layer = flag_layer(QgsProject.instance(), grid)
    assert [one["identity"] for one in layer.getFeatures("accepted")] == [flag.identity]
    check_and_wait(review)
    index = model.index_of(flag.identity)
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) == TICKED
    assert [one["identity"] for one in flag_layer(QgsProject.instance(), grid).getFeatures("accepted")] == [
        flag.identity
    ]
    panel.accepted_button.click()
    assert not model.index_of(flag.identity).isValid()
    panel.accepted_button.click()
    model.setData(model.index_of(flag.identity), CLEAR, Qt.ItemDataRole.CheckStateRole)
    assert not accepted_flags(QgsProject.instance())


def test_mend_this_mends_only_this_in_one_undo_step(review: Review, grid: QgsVectorLayer) -> None:
    check_and_wait(review)
    panel, model = review.panel, review.panel.model
    before = outlines(grid)
    gap = next(flag for flag in review.session.report.flags if flag.rule is RuleId.GAP)
    panel.choose(model.index_of(gap.identity))
    assert panel.mend_button.isEnabled()
    panel.mend_button.click()
    wait_for(lambda: not review.session.running)
    assert grid.isEditable() and grid.undoStack().count() == 1
    after = outlines(grid)
    changed = {fid for fid in before if before[fid] != after[fid]}
    assert 2 in changed and changed <= set(gap.fids)
    assert not model.index_of(gap.identity).isValid(), "what is mended leaves the list"
    assert rules_shown(model)["OVERLAP"] == 1
    assert panel.current_flag() is not None, "the next flag is chosen"
    assert panel.notice.isVisibleTo(panel), "and the rest is said to be of yesterday"
    grid.undoStack().undo()
    assert outlines(grid) == before


def test_mend_rule_leaves_accepted_exceptions(review: Review, grid: QgsVectorLayer, qgis_iface: Any) -> None:
    check_and_wait(review)
    panel, model = review.panel, review.panel.model
    overlap = next(flag for flag in review.session.report.flags if flag.rule is RuleId.OVERLAP)
    panel.choose(model.index_of(overlap.identity).parent())
    assert not panel.mend_button.isEnabled() and panel.mend_rule_button.isEnabled()
    panel.mend_rule_button.click()
    wait_for(lambda: not review.session.running)
    assert "OVERLAP" not in rules_shown(model)
    check_and_wait(review)
    assert "OVERLAP" not in rules_shown(model), "found by looking again"
    assert "GAP" in rules_shown(model)
    assert "mended" in messages(qgis_iface, Qgis.MessageLevel.Success)[-1]


@pytest.mark.parametrize("with_history", [True, False])
def test_a_removed_cell_goes_to_the_history(
    review: Review, grid: QgsVectorLayer, qgis_iface: Any, with_history: bool
) -> None:
    gone = f"{COMMUNITY}800"
    add_features(grid, [(square(3, 0), {"code": gone, "area_m2": 1e4, "start_date": "20240101"})])
    if with_history:
        fields = "field=code:string(15)&field=end_date:string(8)&field=replaced_by:string"
        history = QgsVectorLayer(f"Polygon?crs={CRS}&{fields}", "unit_grid_history", "memory")
        QgsProject.instance().addMapLayer(history)
    check_and_wait(review)
    twins = [flag for flag in review.session.report.flags if flag.rule is RuleId.DUPLICATE_GEOMETRY]
    review.mend(twins)
    wait_for(lambda: not review.session.running)
    said = messages(qgis_iface, Qgis.MessageLevel.Info)[-1]
    assert gone in said
    assert ("temporary" in said) is not with_history
    history = find_layer(QgsProject.instance(), "unit_grid_history")
    assert [(row["code"], row["replaced_by"]) for row in history.getFeatures()] == [(gone, f"{COMMUNITY}012")]
    assert gone not in [feature["code"] for feature in grid.getFeatures()]
    assert grid.undoStack().count() == history.undoStack().count() == 1
    history.undoStack().undo()
    grid.undoStack().undo()
    assert history.featureCount() == 0
    assert gone in [feature["code"] for feature in grid.getFeatures()]
    history.rollBack()


def test_cancelled_check_ends_within_a_second(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()
    steps: list[int] = []

    def slow(_subject: Any, _rules: Any, progress: Any) -> Any:
        begun.set()
        try:
            for step in range(2000):
                steps.append(step)
                time.sleep(0.01)
                progress.set(step / 2000)
                check_cancelled(progress)
        finally:
            ended.set()

    monkeypatch.setattr(check, "check_grid", slow)
    review.check()
    wait_for(begun.is_set)
    wait_for(lambda: review.panel.bar.value() > 0)
    assert review.panel.bar.isVisibleTo(review.panel)
    before = len(steps)
    review.panel.cancel_button.click()
    assert not review.session.running and not review.panel.bar.isVisibleTo(review.panel)
    wait_for(ended.is_set)
    assert len(steps) - before < 100, "a second's work at the most"
    assert review.session.report is None and review.panel.check_button.isEnabled()


def test_fault_and_bad_layer_are_said(
    review: Review, grid: QgsVectorLayer, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: Any) -> Any:
        raise ZeroDivisionError("by design")

    monkeypatch.setattr(check, "check_grid", broken)
    review.check()
    wait_for(lambda: not review.session.running)
    assert "by design" in messages(qgis_iface, Qgis.MessageLevel.Warning)[-1]


def test_edits_make_the_report_stale(review: Review, grid: QgsVectorLayer) -> None:
    check_and_wait(review)
    assert not review.session.stale
    grid.startEditing()
    grid.changeAttributeValue(1, 0, "x")
    assert review.session.stale and review.panel.notice.isVisibleTo(review.panel)
    check_and_wait(review)
    assert not review.panel.notice.isVisibleTo(review.panel)
    assert "CODE_MALFORMED" in rules_shown(review.panel.model), "the edit buffer is checked"


def test_removed_layer_takes_its_report_along(review: Review, grid: QgsVectorLayer) -> None:
    check_and_wait(review)
    QgsProject.instance().removeMapLayer(grid.id())
    assert review.panel.model.total() == 0 and review.session.report is None
    review.panel.step(forward=True)


def test_disabled_rules_are_not_looked_for(review: Review) -> None:
    keep_rules(QgsProject.instance(), RuleBook().only(RuleId.OVERLAP))
    check_and_wait(review)
    assert list(rules_shown(review.panel.model)) == ["OVERLAP"]


def test_retire_and_renumber(review: Review, grid: QgsVectorLayer, qgis_iface: Any) -> None:
    review.open()
    review.retire()
    assert "No cell was changed" in messages(qgis_iface, Qgis.MessageLevel.Warning)[-1]
    grid.startEditing()
    grid.changeGeometry(5, QgsGeometry.fromWkt(square(0, 1, 1.2)))
    grid.changeGeometry(6, QgsGeometry.fromWkt(square(1.2, 1, 0.8)))
    review.retire()
    wait_for(lambda: not review.session.running)
    codes = {feature.id(): feature["code"] for feature in grid.getFeatures()}
    assert codes[5] == f"{COMMUNITY}013" and codes[6] == f"{COMMUNITY}014"
    assert codes[1] == f"{COMMUNITY}001"
    (history,) = [one for one in QgsProject.instance().mapLayers().values() if "历史" in one.name()]
    rows = {feature["code"]: feature for feature in history.getFeatures()}
    assert set(rows) == {f"{COMMUNITY}005", f"{COMMUNITY}006"}
    assert rows[f"{COMMUNITY}006"]["replaced_by"].split(",") == [f"{COMMUNITY}014", f"{COMMUNITY}013"]
    assert len(rows[f"{COMMUNITY}005"]["end_date"]) == 8
    assert grid.undoStack().undoText() == "Retire and renumber changed cells"
    grid.undoStack().undo()
    assert grid.getFeature(5)["code"] == f"{COMMUNITY}005"
    history.rollBack()


# The table of rules


def test_rules_dialog_edits_restores_and_travels_as_json(qgis_app: object, tmp_path: Path) -> None:
    dialog = RulesDialog(RuleBook())
    model = dialog.model
    row = next(row for row, rule in enumerate(model.rules()) if rule.id is RuleId.SLIVER)
    edit = Qt.ItemDataRole.EditRole
    assert model.setData(model.index(row, TOLERANCE), 3.5, edit)
    assert model.setData(model.index(row, SEVERITY), "info", edit)
    assert model.setData(model.index(row, 0), CLEAR, Qt.ItemDataRole.CheckStateRole)
    sliver = dialog.rules()[RuleId.SLIVER]
    assert (sliver.tolerance, sliver.severity, sliver.enabled) == (3.5, Severity.INFO, False)
    dialog.write(str(tmp_path / "rules.json"))
    dialog._restore()
    assert dialog.rules() == RuleBook()
    dialog.read(str(tmp_path / "rules.json"))
    assert dialog.rules()[RuleId.SLIVER] == sliver
    (tmp_path / "bad.json").write_text(json.dumps([{"rule": "NO_SUCH"}]), encoding="utf-8")
    with pytest.raises(InputError):
        dialog.read(str(tmp_path / "bad.json"))
    assert dialog.rules()[RuleId.SLIVER] == sliver, "a bad file changes nothing"
    no_tolerance = next(row for row, rule in enumerate(model.rules()) if rule.id is RuleId.HOLE)
    assert not model.flags(model.index(no_tolerance, TOLERANCE)) & Qt.ItemFlag.ItemIsEditable
    dialog.close()


def test_rules_are_kept_with_the_project(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(dialog: RulesDialog) -> int:
        dialog.model.setData(dialog.model.index(0, 0), CLEAR, Qt.ItemDataRole.CheckStateRole)
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(RulesDialog, "exec", accept)
    QgsProject.instance().setDirty(False)
    review.edit_rules()
    assert not next(iter(project_rules(QgsProject.instance()))).enabled
    assert QgsProject.instance().isDirty()


# Large reports


def test_twenty_thousand_flags_are_filtered_and_stepped_through(qgis_app: object) -> None:
    rules = [RuleId.GAP, RuleId.OVERLAP, RuleId.AREA_OUT_OF_BAND, RuleId.UNMATCHED_VERTEX]
    flags = [
        Flag(rule, Severity.WARNING, shapely.Point(number, number), f"flag {number}", (f"{number:015d}",))
        for rule in rules
        for number in range(5_000)
    ]
    model = FlagModel()
    model.set_flags(flags)
    model.set_filter("1234", Severity, False)
    assert model.shown() == 4
    model.set_filter("", Severity, False)
    assert model.shown() == 20_000
    index, seen = QModelIndex(), set()
    for _ in range(1000):
        index = model.step(index, True)
        seen.add((index.parent().row(), index.row()))
    assert len(seen) == 1000


def test_model_is_sound(qgis_app: object) -> None:
    flags = [
        Flag(RuleId.GAP, Severity.ERROR, shapely.Point(number, 0), "gap", (str(number),))
        for number in range(3)
    ]
    model = FlagModel()
    model.set_flags(flags, {flags[0].identity})
    group = model.index(0, 0)
    assert model.parent(model.index(2, 1, group)) == group
    assert (
        not model.index(3, 0, group).isValid() and not model.index(0, 0, model.index(0, 0, group)).isValid()
    )
    assert model.rowCount(model.index(0, 1)) == 0 and model.rowCount(model.index(0, 0, group)) == 0
    assert model.data(group) == "Gap (3)"
    model.set_filter("", Severity, hide_accepted=True)
    assert model.data(model.index(0, 0)) == "Gap (2 of 3)"
