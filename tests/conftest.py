"""Fixtures for all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from throwaway_postgres import PostgresServer, Unavailable

from citygrid_plugin.core.model.i18n import install_translator

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def repository() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with the real districts; the test skips where it is absent."""
    folder = Path(os.environ.get("CITYGRID_SHARED", ROOT.parent / "shared")) / "data"
    if not folder.is_dir():
        pytest.skip(f"the real districts are not at {folder} (set CITYGRID_SHARED to the folder above data/)")
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server with PostGIS for this run; the test skips where none is installed."""
    pytest.importorskip("psycopg", reason="psycopg is not installed (make setup)")
    try:
        server = PostgresServer()
    except Unavailable as error:
        pytest.skip(str(error))
    try:
        yield server
    finally:
        server.remove()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Every test starts and leaves with English messages, whatever it installed."""
    install_translator(None)
    yield
    install_translator(None)


@pytest.fixture(scope="session", autouse=True)
def _no_layer_outlives_qgis(qgis_app: object) -> Iterator[None]:
    """QGIS 3.22 never lets go of an exception of an algorithm, nor of the layers the caller gave it.

    Destroyed when Python ends, after QGIS, they would crash it.
    """
    yield
    from qgis.core import QgsMapLayer
    from qgis.PyQt import sip

    gc.collect()
    for thing in gc.get_objects():
        if isinstance(thing, QgsMapLayer) and not sip.isdeleted(thing) and sip.ispyowned(thing):
            sip.delete(thing)


@pytest.fixture(scope="session", autouse=True)
def _harness_draws_no_map(qgis_canvas: object) -> None:
    """pytest-qgis shows each layer on its canvas the moment it is added, in threads, while the project
    is still being read: QGIS never does (it freezes the map first), and now and then it crashes.
    """
    qgis_canvas.freeze(True)  # type: ignore[attr-defined]


@pytest.fixture
def citygrid_provider(qgis_processing: None) -> Iterator[object]:
    """The provider in QGIS's registry, so that ``processing.run("citygrid:…")`` works."""
    from qgis.core import QgsApplication

    from citygrid_plugin.processing.provider import CityGridProvider

    provider = CityGridProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
