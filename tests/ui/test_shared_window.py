"""Two people at one PostGIS, one of them in the real window, in Chinese: told and asked before saving."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis_profile import PROGRAMS, make_profile, run_in_window
from throwaway_postgres import PostgresServer

from citygrid_plugin.core.census import CensusSettings
from citygrid_plugin.store.census import Census
from citygrid_plugin.store.census_postgis import write_census_postgis
from citygrid_plugin.store.profile_files import load_profile
from tests.census_town import CRS, DEPARTMENTS, TEAMS, some_components
from tests.core.component_codes.town import board, community

BODY = """
import time
from qgis.core import QgsAuthMethodConfig, QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog

def wait(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)

def others(statement):
    import psycopg2
    connection = psycopg2.connect("{others}")
    connection.autocommit = True
    connection.cursor().execute(statement)
    connection.close()

project = QgsProject.instance()
layer = QgsVectorLayer({source!r}, "井盖", "postgres")
project.addMapLayer(layer)
iface.setActiveLayer(layer)
features = sorted(layer.getFeatures(), key=lambda feature: feature["fid"])
first, second = (feature.id() for feature in features)
layer.startEditing()
index = layer.fields().lookupField
layer.changeAttributeValue(first, index("state"), "破损")
layer.changeAttributeValue(first, index("note"), "井盖缺角")
layer.changeAttributeValue(second, index("state"), "丢失")
wait(0.5)
others("UPDATE census.cover SET state = '丢失', owner_name = '市水务局' WHERE fid = 1")
others("DELETE FROM census.cover WHERE fid = 2")

def answer():
    dialog = QApplication.activeModalWidget()
    report["title"] = dialog.windowTitle()
    report["heads"] = [dialog.tree.topLevelItem(row).text(0) for row in range(2)]
    report["save before"] = dialog.save_button.isEnabled()
    wait(0.3)
    dialog.grab().save({picture!r})
    dialog.mine_button.click()
    report["save after"] = dialog.save_button.isEnabled()
    dialog.accept()

QTimer.singleShot(1500, answer)
iface.actionSaveActiveLayerEdits().trigger()
wait(1)
report["modified"] = layer.isModified()
report["told"] = [item.text() for item in iface.messageBar().items()]
layer.rollBack()
project.clear()
project.setDirty(False)
"""


@pytest.mark.window
def test_what_a_colleague_changed_is_told_and_asked(tmp_path: Path, postgres: PostgresServer) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    database = postgres.new_database()
    profile = load_profile("gbt47678")
    settings = CensusSettings.of(DEPARTMENTS, TEAMS)
    census = Census(profile, CRS, settings, board(), community(), some_components(), ())
    write_census_postgis(postgres.conninfo(database), "census", census)
    with postgres.connect(database) as connection:
        connection.execute(
            "DO $$ BEGIN CREATE ROLE zhang_san LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
        connection.execute("GRANT USAGE ON SCHEMA census TO zhang_san")
        connection.execute("GRANT ALL ON ALL TABLES IN SCHEMA census TO zhang_san")
    where = postgres.conninfo(database).replace("=", "='").replace(" ", "' ")
    source = f'{where}\' key=\'fid\' srid=4547 type=Point table="census"."cover" (geom)'
    picture = Path(os.environ.get("CITYGRID_PICTURES", tmp_path)) / "shared_edit.png"
    make_profile(tmp_path, locale="zh-Hans")
    body = BODY.format(others=postgres.conninfo(database, "zhang_san"), source=source, picture=str(picture))
    report = run_in_window(body, tmp_path)
    assert "井盖" in report["title"]
    assert all("zhang_san" in head for head in report["heads"])
    assert not report["save before"] and report["save after"]
    assert not report["modified"], report["told"]
    with postgres.connect(database) as connection:
        rows = connection.execute("SELECT state, note, owner_name FROM census.cover ORDER BY fid").fetchall()
    assert rows == [("破损", "井盖缺角", "市水务局"), ("丢失", None, None)]
