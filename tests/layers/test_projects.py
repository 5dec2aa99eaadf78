"""A renamed delivery shows its own data while the plugin is loaded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.delivery import write_delivery
from tests.small_city import base_data, divide


@pytest.fixture
def resolver(qgis_new_project: None) -> Iterator[object]:
    from citygrid_plugin.layers.projects import RenamedDeliveries

    resolver = RenamedDeliveries()
    yield resolver
    resolver.remove()


@pytest.fixture
def renamed(tmp_path: Path) -> Path:
    """A copy under another name, beside the original it would otherwise show."""
    base = base_data()
    original = tmp_path / "original.gpkg"
    write_delivery(original, base, divide(base, DivisionSettings(), Silent()))
    return Path(shutil.copy(original, tmp_path / "单元网格 2.gpkg"))


def sources(address: str) -> set[str]:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(address)
    return {layer.source().partition("|")[0] for layer in project.mapLayers().values() if layer.isValid()}


def test_renamed_copy_shows_itself(resolver: object, renamed: Path) -> None:
    assert sources(f"geopackage:{renamed}?projectName=citygrid") == {str(renamed)}
    # As QGIS's own dialog writes the address.
    assert sources(f"geopackage:{quote(str(renamed))}?projectName=citygrid") == {str(renamed)}


def test_after_removal_qgis_resolves_as_before(resolver: object, renamed: Path) -> None:
    resolver.remove()  # type: ignore[attr-defined]
    assert sources(f"geopackage:{renamed}?projectName=citygrid") == {str(renamed.with_name("original.gpkg"))}


def test_other_projects_are_left_alone(resolver: object, renamed: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject.instance()
    project.clear()
    project.addMapLayer(QgsVectorLayer(f"{tmp_path}/original.gpkg|layername=road", "road", "ogr"))
    assert project.write(str(tmp_path / "own.qgs"))
    assert project.write(f"geopackage:{renamed}?projectName=mine")
    for address in (str(tmp_path / "own.qgs"), f"geopackage:{renamed}?projectName=mine"):
        assert sources(address) == {f"{tmp_path}/original.gpkg"}
