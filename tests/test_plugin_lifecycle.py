"""The plugin loads, unloads and loads again, leaving nothing behind."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis_profile import PROGRAMS, environment, make_profile, run_in_window

#: What is in the main window, by kind and name, after deferred deletes have been done.
WINDOW = """
from collections import Counter
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin

def inventory():
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    return {
        "objects": dict(Counter(child.metaObject().className() for child in window.findChildren(QObject))),
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "vector menu": [action.text() for action in iface.vectorMenu().actions()],
        "help menu": [action.text() for action in iface.pluginHelpMenu().actions()],
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "translated": QCoreApplication.translate("citygrid", "Unit grid"),
        # QGIS forgets modules, not packages: theirs is only an empty __init__.
        "modules": sorted(
            name
            for name, module in sys.modules.items()
            if name.startswith("citygrid_plugin") and not hasattr(module, "__path__")
        ),
    }
"""


@pytest.mark.window
def test_real_window_is_left_as_it_was(tmp_path: Path) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    make_profile(tmp_path, locale="zh-Hans")
    body = f"""
import sys
from qgis.PyQt.QtWidgets import QToolBar
{WINDOW.strip()}
report["at start"] = inventory()
for turn in (1, 2):
    unloadPlugin("citygrid_plugin")
    report[f"off {{turn}}"] = inventory()
    loadPlugin("citygrid_plugin")
    startPlugin("citygrid_plugin")
    entrances = plugins["citygrid_plugin"].entrances
    report["menu"] = [action.text() for action in entrances.menu.actions()]
    report["toolbar"] = [action.text() for action in entrances.toolbar.actions()]
    report[f"on {{turn}}"] = inventory()
    entrances.open_help()
    report["help"] = entrances.help_dialog.browser.toPlainText()[:200]
unloadPlugin("citygrid_plugin")
report["off 3"] = inventory()
"""
    report = run_in_window(body, tmp_path)

    assert "CityGridToolBar" in report["at start"]["toolbars"], "switched on at start"
    assert "citygrid" in report["at start"]["providers"]
    for on in ("on 1", "on 2"):
        assert report[on] == report["on 1"]
        assert "CityGridToolBar" in report[on]["toolbars"]
        assert "CityGrid 单元网格" in report[on]["vector menu"]
        assert report[on]["translated"] == "单元网格"
    for off in ("off 2", "off 3"):
        assert report[off] == report["off 1"]
    assert "CityGridToolBar" not in report["off 1"]["toolbars"]
    assert not any("CityGrid" in text for text in report["off 1"]["vector menu"])
    assert "citygrid" not in report["off 1"]["providers"]
    assert report["off 1"]["translated"] == "Unit grid"
    assert report["off 1"]["modules"] == []
    assert "划分单元网格…" in report["menu"]
    assert "划分单元网格…" in report["toolbar"]
    assert "数字城管" in report["help"]


def test_plugin_without_window_has_only_the_provider(qgis_app: object) -> None:
    from qgis.core import QgsApplication

    import citygrid_plugin

    def providers() -> list[str]:
        return sorted(provider.id() for provider in QgsApplication.processingRegistry().providers())

    before = providers()
    for _ in range(2):
        plugin = citygrid_plugin.classFactory(None)
        plugin.initProcessing()
        assert providers() == sorted([*before, "citygrid"])
        plugin.unload()
        assert providers() == before


@pytest.mark.window
def test_qgis_process_lists_and_explains_the_algorithms(tmp_path: Path) -> None:
    # Debian's wrapper qgis_process hands on an option that only qgis knows (--noversioncheck).
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    make_profile(tmp_path)
    variables = {
        **environment(tmp_path),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def qgis_process(*arguments: str) -> str:
        finished = subprocess.run(
            [program, *arguments],
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert finished.returncode == 0, finished.stdout + finished.stderr
        return finished.stdout

    listed = qgis_process("list")
    for name in ("dividegrid", "importosm", "convertdatum"):
        assert f"citygrid:{name}\t" in listed
    assert "Divide" in qgis_process("help", "citygrid:dividegrid")


#: Python cannot import what sys.modules holds None for.
WITHOUT_SHAPELY = """
import sys
sys.modules["shapely"] = None
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
import citygrid_plugin
plugin = citygrid_plugin.classFactory(None)
plugin.initProcessing()
algorithms = QgsApplication.processingRegistry().providerById("citygrid").algorithms()
assert len(algorithms) >= 3, [one.id() for one in algorithms]
refused = []
for algorithm in algorithms:
    assert algorithm.shortHelpString() and algorithm.icon() and algorithm.parameterDefinitions()
    executable, reason = algorithm.canExecute()
    if executable:
        continue
    refused.append(algorithm.name())
    assert 'pip install --user --no-deps "shapely>=' in reason, reason
    assert reason.count(". ") == 0, reason
    try:
        algorithm.create().run({}, QgsProcessingContext(), QgsProcessingFeedback())
    except QgsProcessingException as error:
        assert "shapely" in str(error)
assert "dividegrid" in refused, refused
assert not any(name.startswith("fiona") for name in sys.modules)
plugin.unload()
print("all said")
"""


def test_without_shapely_everything_loads_and_says_what_to_install(repository: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", WITHOUT_SHAPELY],
        cwd=repository,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "all said" in finished.stdout, finished.stdout + finished.stderr
