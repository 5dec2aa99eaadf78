"""The form in the real window, in Chinese: a wrong value is refused in words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis_profile import PROGRAMS, make_profile, run_in_window

from tests.census_town import make_census

BODY = """
import time
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayerUtils
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QGroupBox, QTabWidget

def wait(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)

project = QgsProject.instance()
report["read"] = project.read("geopackage:{path}?projectName=citygrid")
layer = project.mapLayer("citygrid_cover")
layer.startEditing()
place = QgsGeometry.fromWkt("Point(500150 4400050)")
made = QgsVectorLayerUtils.createFeature(layer, place, {{}}, layer.createExpressionContext())
dialog = QgsAttributeDialog(layer, made, False, iface.mainWindow(), False)
dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
dialog.show()
form = dialog.attributeForm()

def told():
    wait(0.5)
    boxes = [box for box in form.findChildren(QGroupBox) if box.isVisibleTo(form) and box.title()[:1] == "✘"]
    return sorted({{box.title() for box in boxes}})

def may_be_saved():
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()

def type_in(name, value):
    form.changeAttribute(name, value)

report["tabs"] = [form.findChild(QTabWidget).tabText(number) for number in range(5)]
report["empty"] = [told(), may_be_saved()]
type_in("class_code", "01003")
type_in("dept_code", "11420100MB1500000A")
now = form.currentFormFeature
report["good"] = [told(), may_be_saved(), now()["name"], now()["dept_name"]]
type_in("class_code", "01005")
report["other class"] = [told(), now()["name"]]
type_in("start_date", "20991231")
report["future"] = [told(), may_be_saved()]
type_in("start_date", "20260701")
type_in("state", "不好")
report["state"] = [told(), may_be_saved()]
dialog.reject()
dialog.deleteLater()
layer.rollBack()
project.clear()
project.setDirty(False)
"""


@pytest.mark.window
def test_a_wrong_value_is_refused_in_words(tmp_path: Path) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    census = make_census(tmp_path / "普查.gpkg", team="甲组")
    make_profile(tmp_path, locale="zh-Hans")
    report = run_in_window(BODY.format(path=census), tmp_path)
    assert report["read"]
    assert report["tabs"] == ["基本信息", "主管、权属与养护", "位置", "日期与来源", "照片"]
    told, allowed = report["empty"]
    assert not allowed
    assert told == [
        "✘ 主管部门代码：必填，须从列表中选择。",
        "✘ 名称：必填，最多 30 个字。",
        "✘ 类别代码：必填，须从列表中选择。",
    ]
    assert report["good"] == [[], True, "雨水井盖", "市水务局"]
    assert report["other class"] == [[], "电力井盖"]
    date = "✘ 初始日期：必填，应为年月日八位数字（如 20260701），且不晚于今天。"
    assert report["future"] == [[date], False]
    assert report["state"] == [["✘ 状态：必填，须从列表中选择。"], False]
