#!/usr/bin/env python3
"""Save the designs of map sheets and route sheets as the layout templates in styles/layouts (needs QGIS)."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from xml.etree.ElementTree import canonicalize

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_UUID = re.compile(
    r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
)


def main() -> int:
    """Write one template for each paper."""
    from qgis.core import QgsApplication, QgsProject  # noqa: PLC0415

    from citygrid_plugin.layers.sheets.paper import PAPERS, ROUTE_A4  # noqa: PLC0415
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415

    application = QgsApplication([], True)
    application.initQgis()
    for paper in (*PAPERS, ROUTE_A4):
        path = paper.template()
        path.parent.mkdir(exist_ok=True)
        write_text(path, template(QgsProject.instance(), paper))
        print(path.relative_to(ROOT))
    application.exitQgis()
    return 0


def template(project: object, paper: object) -> str:
    """A template as text: the same each time, whatever ids QGIS gives its items."""
    from qgis.core import QgsReadWriteContext  # noqa: PLC0415
    from qgis.PyQt.QtXml import QDomDocument  # noqa: PLC0415

    from citygrid_plugin.layers.sheets import design, route_design  # noqa: PLC0415
    from citygrid_plugin.layers.sheets.paper import RoutePaper  # noqa: PLC0415

    layout = design.blank(project, paper)  # type: ignore[arg-type]
    build = route_design.build if isinstance(paper, RoutePaper) else design.build
    build(layout, paper)  # type: ignore[arg-type]
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    numbers: dict[str, int] = {}

    def plain(found: re.Match[str]) -> str:
        bare = found[0].strip("{}")
        number = numbers.setdefault(bare, len(numbers) + 1)
        return found[0].replace(bare, f"00000000-0000-4000-8000-{number:012d}")

    # Qt writes attributes in another order each time.
    return _UUID.sub(plain, canonicalize(str(document.toString(1)))) + "\n"


if __name__ == "__main__":
    sys.exit(main())
