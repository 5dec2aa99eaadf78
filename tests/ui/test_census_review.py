"""The panel on component layers: from the check to what is mended."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from citygrid_plugin.core.census_checks.rules import CensusRuleBook, CensusRuleId
from citygrid_plugin.layers.flag_layer import flag_layer
from citygrid_plugin.layers.rule_book import accepted_flags, keep_rules, project_rules
from citygrid_plugin.ui.review.review import Review
from citygrid_plugin.ui.review.rules_dialog import RulesDialog
from tests.faulty_census import RULES, make_faulty_census

from .test_review import check_and_wait, messages, rules_shown, wait_for

_LAYERS = {
    "cover": "井盖", "lamp": "路灯及照明", "sanitation": "环卫设施", "other": "其他部件",
    "photo": "部件照片", "unit_grid": "单元网格", "community": "社区（村）",
}  # fmt: skip


@pytest.fixture
def layers(qgis_new_project: None, tmp_path: Path) -> Iterator[dict[str, QgsVectorLayer]]:
    path = make_faulty_census(tmp_path / "c.gpkg")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("INSERT INTO photo (uid, component_uid, path) VALUES ('p', 'u2', 'x.jpg')")
    made = {name: QgsVectorLayer(f"{path}|layername={name}", title, "ogr") for name, title in _LAYERS.items()}
    QgsProject.instance().addMapLayers(list(made.values()))
    yield made
    for layer in made.values():
        if not sip.isdeleted(layer):
            layer.rollBack()


@pytest.fixture
def review(qgis_iface: Any, layers: dict[str, QgsVectorLayer]) -> Iterator[Review]:
    made = Review(qgis_iface)
    made.panel.check_components(True)
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def without_photos() -> None:
    """The rules of a census in which nobody has taken photos yet."""
    rules = CensusRuleBook()
    off = [rule.id for rule in rules if not rule.id.value.startswith("PHOTO") and rule.enabled]
    keep_rules(QgsProject.instance(), rules.only(*off))


def mend_rule(review: Review, rule: CensusRuleId) -> None:
    left = review.panel.model.total()
    review.mend_rule(rule)
    wait_for(lambda: not review.session.running)
    wait_for(lambda: review.panel.model.total() < left)


def test_all_layers_are_checked_together(review: Review, layers: dict[str, QgsVectorLayer]) -> None:
    without_photos()
    check_and_wait(review)
    assert rules_shown(review.panel.model) == RULES
    flags = flag_layer(QgsProject.instance(), layers["cover"])
    assert flags is not None and flags.featureCount() == len(RULES)
    assert review.session.report is not None and review.session.report.cells == 8
    assert not review.panel.grid_box.isVisibleTo(review.panel)
    review.panel.step(forward=True)
    assert review.spotlight._bands


def test_only_ticked_layers_are_checked(review: Review) -> None:
    without_photos()
    review.open()
    box = review.panel.components_box
    assert [box.itemText(row) for row in range(box.count())] == [_LAYERS[n] for n in list(_LAYERS)[:4]]
    for row in range(1, 4):
        box.setItemCheckState(row, Qt.CheckState.Unchecked)
    check_and_wait(review)
    assert review.session.report is not None and review.session.report.cells == 3
    assert set(rules_shown(review.panel.model)) == {"GRID_CODE_WRONG", "DUPLICATE"}


def test_codes_are_stamped_and_undone_in_one_step(review: Review, layers: dict[str, QgsVectorLayer]) -> None:
    check_and_wait(review)
    mend_rule(review, CensusRuleId.GRID_CODE_MISSING)
    bins = layers["sanitation"]
    mended = next(f for f in bins.getFeatures() if f["code"] == "42010203005000002")
    assert mended["grid_code"] == "420102001001004"
    assert mended["community_code"] == "420102001001"
    assert bins.undoStack().count() == 1
    bins.undoStack().undo()
    assert not next(f for f in bins.getFeatures() if f["code"] == "42010203005000002")["grid_code"]


def test_a_copy_is_merged_and_its_photo_goes_over(review: Review, layers: dict[str, QgsVectorLayer]) -> None:
    check_and_wait(review)
    mend_rule(review, CensusRuleId.DUPLICATE)
    assert {f["uid"] for f in layers["cover"].getFeatures()} == {"u0", "u1"}
    assert [f["component_uid"] for f in layers["photo"].getFeatures()] == ["u1"]


def test_off_the_edge(review: Review, layers: dict[str, QgsVectorLayer]) -> None:
    check_and_wait(review)
    before = next(f for f in layers["lamp"].getFeatures() if f["uid"] == "u3").geometry().asPoint()
    mend_rule(review, CensusRuleId.ON_GRID_EDGE)
    after = next(f for f in layers["lamp"].getFeatures() if f["uid"] == "u3").geometry().asPoint()
    assert (before.x() - after.x(), before.y() - after.y()) == (pytest.approx(0.1), 0.0)
    check_and_wait(review)
    assert "ON_GRID_EDGE" not in rules_shown(review.panel.model)


def test_what_no_mend_is_known_for_is_said(review: Review, qgis_iface: Any) -> None:
    check_and_wait(review)
    panel, model = review.panel, review.panel.model
    rows = {model.rule(model.index(row, 0)): row for row in range(model.rowCount())}
    panel.choose(model.index(rows[CensusRuleId.CODE_DUPLICATE], 0))
    assert not panel.mend_rule_button.isEnabled()
    panel.choose(model.index(rows[CensusRuleId.GRID_CODE_WRONG], 0))
    assert panel.mend_rule_button.isEnabled()
    review.mend_rule(CensusRuleId.DEPARTMENT_MISSING)  # nothing tells which it should be
    wait_for(lambda: not review.session.running)
    wait_for(lambda: any("Nothing could be mended" in text for text in messages(qgis_iface, 1)))


def test_rules_and_exceptions_are_kept_with_the_project(review: Review) -> None:
    project = QgsProject.instance()
    rules = CensusRuleBook().only(CensusRuleId.DUPLICATE)
    dialog = RulesDialog(rules)
    assert dialog.rules() == rules and isinstance(dialog.rules(), CensusRuleBook)
    assert dialog.model.rowCount() == len(CensusRuleId)
    keep_rules(project, rules)
    assert project_rules(project, CensusRuleBook) == rules
    assert len(list(project_rules(project))) != len(CensusRuleId), "the grid has its own table"
    check_and_wait(review)
    model = review.panel.model
    index = model.index(0, 0, model.index(0, 0))
    model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert len(accepted_flags(project)) == 1


def test_an_edit_makes_the_flags_stale(review: Review, layers: dict[str, QgsVectorLayer]) -> None:
    check_and_wait(review)
    layer = layers["lamp"]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("state"), "破损")
    assert review.panel.notice.isVisibleTo(review.panel)


def test_the_last_census_is_kept_with_the_project(
    review: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    (tmp_path / "before").mkdir()
    last = make_faulty_census(tmp_path / "before" / "c.gpkg")
    layer = QgsVectorLayer(f"{last}|layername=cover", "last", "ogr")
    layer.startEditing()
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("state"), "移除")
    assert layer.commitChanges()
    check_and_wait(review)
    assert "STATE_TRANSITION" not in rules_shown(review.panel.model)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_what: (str(last), ""))
    review.panel.last_button.click()
    assert review.panel.notice.isVisibleTo(review.panel)
    assert str(last) in review.panel.last_button.toolTip()
    check_and_wait(review)
    assert rules_shown(review.panel.model)["STATE_TRANSITION"] == 3
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_what: ("", ""))
    review.panel.last_button.click()
    check_and_wait(review)
    assert "STATE_TRANSITION" not in rules_shown(review.panel.model)
