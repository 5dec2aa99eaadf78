"""Keep a delivery whole when its GeoPackage is renamed.

A QGIS project names its data by file name. Moved with its folder or alone, a GeoPackage
that carries its own project is found; renamed, it is not, and a renamed copy lying
beside the original would show, and edit, the original. While the plugin is loaded, a
project of ours looks for its layers in the very file it was opened from.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsPathResolver, QgsProject
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..core.delivery.project import PROJECT_NAME

_LAYER = "|layername="


class RenamedDeliveries:
    """Sends the layers of a CityGrid project to the GeoPackage that holds the project."""

    def __init__(self) -> None:
        self._id = QgsPathResolver.setPathPreprocessor(own_file)

    def remove(self) -> None:
        """Let QGIS resolve paths as it would without us."""
        if self._id:
            QgsPathResolver.removePathPreprocessor(self._id)
            self._id = ""


def own_file(source: str) -> str:
    """``source``, or the same layer in the file of the project being read, if that is a CityGrid one."""
    # QGIS 3.22 hands over the whole source, later ones the path alone.
    path, separator, layer = source.partition(_LAYER)
    if not path.startswith("./") or "/" in path[2:] or not path.lower().endswith(".gpkg"):
        return source
    project = delivery_file(QgsProject.instance().fileName())
    return f"{project}{separator}{layer}" if project and Path(project).name != path[2:] else source


def delivery_file(project: str) -> str:
    """The GeoPackage of a project address ``geopackage:…?projectName=citygrid``; "" for any other."""
    storage = QgsApplication.projectStorageRegistry().projectStorageFromType("geopackage")
    ours = QUrlQuery(QUrl(project)).queryItemValue("projectName") == PROJECT_NAME
    return str(storage.filePath(project)) if ours and project.startswith("geopackage:") else ""
