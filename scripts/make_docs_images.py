#!/usr/bin/env python3
"""Make the pictures of the READMEs anew from the demo: map, map sheet, QGIS window, report, live cases.

For developers, after ``make demo``; needs a QGIS with QtWebKit and ImageMagick.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from package_plugin import ROOT
from qgis_profile import make_profile, run_in_window

DEMO = ROOT / "demo"
IMAGES = ROOT / "docs" / "images"

#: Shows the delivered project as a user meets it, with the layers on the left.
WINDOW = """
import time
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDockWidget

window = iface.mainWindow()
window.setGeometry(0, 0, 1600, 1000)
window.findChild(QDockWidget, "Browser").hide()
assert QgsProject.instance().read("geopackage:{delivery}?projectName=citygrid")
end = time.monotonic() + 15
while time.monotonic() < end:
    QCoreApplication.processEvents()
    time.sleep(0.02)
window.grab().save("{target}")
QgsProject.instance().setDirty(False)
"""

#: Renders a page as wide as an A4 sheet on the screen.
PAGE = """
import sys
from qgis.PyQt.QtCore import QEventLoop, QSize, QUrl
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWebKitWidgets import QWebPage
from qgis.PyQt.QtWidgets import QApplication

application = QApplication(sys.argv[:1] + ["-platform", "offscreen"])
page, loop = QWebPage(), QEventLoop()
page.loadFinished.connect(lambda ok: loop.quit())
page.mainFrame().load(QUrl.fromLocalFile(sys.argv[1]))
loop.exec()
page.setViewportSize(QSize(840, 1130))
page.setViewportSize(QSize(840, page.mainFrame().contentsSize().height()))
image = QImage(page.viewportSize() * 2, QImage.Format.Format_RGB32)
painter = QPainter(image)
painter.scale(2.0, 2.0)
page.mainFrame().render(painter)
painter.end()
image.save(sys.argv[2])
"""


def main() -> int:
    """Make all of them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        make_profile(Path(folder), locale="zh-Hans")
        window = IMAGES / "qgis_window.png"
        run_in_window(WINDOW.format(delivery=DEMO / "citygrid_demo.gpkg", target=window), Path(folder))
    report = IMAGES / "report.png"
    subprocess.run([sys.executable, "-c", PAGE, str(DEMO / "report.html"), str(report)], check=True)
    overview = IMAGES / "demo_map.png"
    overview.write_bytes((DEMO / "map_overview.png").read_bytes())
    sheet = IMAGES / "map_sheet.png"
    sheet.write_bytes(next((DEMO / "sheets").glob("*.png")).read_bytes())
    cases = [live_cases("en", "live_cases.png"), live_cases("zh-Hans", "live_cases_zh.png")]
    for picture, width in (
        (overview, 1400),
        (sheet, 1700),
        (window, 1600),
        (report, 1000),
        *((one, 1600) for one in cases),
    ):
        # A palette of 128 colours: a third of the size, and nobody sees it.
        small = ["-resize", f"{width}x>", "+dither", "-colors", "128", "-strip"]
        subprocess.run(["mogrify", *small, str(picture)], check=True)
        print(picture.relative_to(ROOT), picture.stat().st_size // 1024, "kB")
    return 0


def live_cases(locale: str, name: str) -> Path:
    """The dock over a day of cases, as ``make demo-live`` shows it where there is no display."""
    target = IMAGES / name
    with tempfile.TemporaryDirectory() as folder:
        script = [sys.executable, str(ROOT / "scripts" / "demo_live.py"), "--locale", locale, "--out", folder]
        hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
        environment = {key: value for key, value in os.environ.items() if key not in hidden}
        subprocess.run(script, check=True, env=environment)
        target.write_bytes((Path(folder) / "live_cases.png").read_bytes())
    return target


if __name__ == "__main__":
    sys.exit(main())
