"""The actions open what they say, or say why they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis import processing
from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QImage

from citygrid_plugin.processing import base
from citygrid_plugin.processing.provider import ALGORITHM_IDS, CityGridProvider
from citygrid_plugin.ui.help_dialog import HelpDialog, plugin_version
from citygrid_plugin.ui.menu_and_toolbar import MenuAndToolbar


@pytest.fixture
def entrances(
    qgis_iface: Any, qgis_new_project: None, citygrid_provider: CityGridProvider
) -> Iterator[MenuAndToolbar]:
    made = MenuAndToolbar(qgis_iface, ALGORITHM_IDS)
    yield made
    made.remove()


def shown(qgis_iface: Any, level: Qgis.MessageLevel) -> list[str]:
    return list(qgis_iface.messageBar().get_messages(level))


def test_every_algorithm_has_its_action_in_the_order_of_the_work(entrances: MenuAndToolbar) -> None:
    actions = entrances.toolbar.actions()
    assert [action.text() for action in actions] == [
        action.text() for action in entrances.menu.actions() if not action.isSeparator()
    ][:-1]
    assert len(actions) == len(ALGORITHM_IDS)
    assert "Divide into unit grids…" in [action.text() for action in actions]
    for action in actions:
        assert not action.icon().isNull()
        assert action.toolTip()


def test_action_opens_the_processing_dialog(
    entrances: MenuAndToolbar, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append)
    for action in entrances.toolbar.actions():
        action.trigger()
    assert opened == list(ALGORITHM_IDS)


def test_missing_library_is_said_in_the_message_bar(
    entrances: MenuAndToolbar, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append)
    monkeypatch.setattr(base, "missing_libraries", lambda names: ["shapely>=2.2"])
    entrances.toolbar.actions()[-1].trigger()
    assert not opened
    (message,) = shown(qgis_iface, Qgis.MessageLevel.Warning)
    assert '--no-deps "shapely>=2.2"' in message


def test_switched_off_processing_is_said_in_the_message_bar(
    entrances: MenuAndToolbar, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(processing, "execAlgorithmDialog")
    entrances.toolbar.actions()[-1].trigger()
    (message,) = shown(qgis_iface, Qgis.MessageLevel.Warning)
    assert "Switch on the plugin Processing" in message


def test_help_shows_readme_version_and_pictures_that_fit(qgis_app: object, tmp_path: Any) -> None:
    dialog = HelpDialog()
    assert "unit grids" in dialog.browser.toPlainText()
    assert plugin_version() == "0.1.0"
    QImage(2000, 100, QImage.Format.Format_RGB32).save(str(tmp_path / "wide.png"))
    picture = dialog.browser.loadResource(2, QUrl.fromLocalFile(str(tmp_path / "wide.png")))
    assert picture.width() == 760
    dialog.close()
