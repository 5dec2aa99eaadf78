"""``citygrid:dividegrid``: parameters in, core called, outputs whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis_profile import environment, make_profile

from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.progress import Progress, check_cancelled
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city

CELLS = "420102001001001"


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> list[tuple[BaseData, DivisionSettings]]:
    """Quarters instead of the real division: here only the plumbing is tested. Keeps what it was given."""
    seen: list[tuple[BaseData, DivisionSettings]] = []

    def divide(base: BaseData, settings: DivisionSettings, progress: Progress, processes: int = 1) -> object:
        seen.append((base, settings))
        return small_city.divide(base, settings, progress, processes)

    monkeypatch.setattr("citygrid_plugin.core.division.divide.divide", divide)
    return seen


def write_base(path: Path, base: BaseData | None = None) -> Path:
    base = base or small_city.base_data()
    write_geopackage(path, list(base.tables().values()), base.crs)
    return path


@pytest.fixture
def city(tmp_path: Path) -> Path:
    (tmp_path / "基础数据").mkdir()
    return write_base(tmp_path / "基础数据" / "base.gpkg")


def inputs(city: Path, *names: str) -> dict[str, Any]:
    names = names or ("COMMUNITY", "ROAD", "BUILDING", "COMPOUND", "WATER", "COMPONENT")
    return {name: f"{city}|layername={name.lower()}" for name in names}


def run(parameters: dict[str, Any], feedback: Any = None) -> dict[str, Any]:
    import processing

    return processing.run(
        "citygrid:dividegrid", {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=feedback
    )


class Listener:
    """A feedback that keeps what it is told; cancels when it hears ``cancel_at``."""

    def __new__(cls, cancel_at: str = "") -> Any:
        from qgis.core import QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)
                self.said: list[tuple[str, str]] = []

            def setProgressText(self, text: str) -> None:  # noqa: N802
                self.said.append(("progress", text))
                if cancel_at and cancel_at in text:
                    self.cancel()

            def pushInfo(self, text: str) -> None:  # noqa: N802
                self.said.append(("info", text))

            def pushWarning(self, text: str) -> None:  # noqa: N802
                self.said.append(("warning", text))

        return Feedback()


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_output(
    citygrid_provider: object, stub: list[object], qgis_new_project: None, city: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProject

    out = {"REPORT": tmp_path / "report.html", "GEOPACKAGE": tmp_path / "成果.gpkg"}
    result = run(
        {
            **inputs(city),
            **{name: str(path) for name, path in out.items()},
            "COMPLIANCE": "TEMPORARY_OUTPUT",
            "START_DATE": "2026-07-01",
        }
    )
    grid = result["OUTPUT"]
    assert result["CELLS"] == grid.featureCount() == 8
    assert grid.crs().authid() == small_city.CRS
    assert [field.name() for field in grid.fields()] == list(DELIVERY_SCHEMAS["unit_grid"].titles())
    first = next(grid.getFeatures())
    assert (first["code"], first["area_m2"], first["start_date"]) == (CELLS, 10_000.0, "20260701")
    assert result["COMPLIANCE"].featureCount() == result["DEPARTURES"]
    assert "<html" in out["REPORT"].read_text(encoding="utf-8")
    project = QgsProject.instance()
    assert project.read(f"geopackage:{out['GEOPACKAGE']}?projectName=citygrid")
    names = {layer.id().removeprefix("citygrid_") for layer in project.mapLayers().values()}
    assert names == {
        "unit_grid", "boundary", "compliance", "compliance_summary",
        "community", "road", "building", "compound", "water", "component",
    }  # fmt: skip
    assert names_in(tmp_path) == {"基础数据", "report.html", "成果.gpkg"}


def test_settings_reach_the_core(citygrid_provider: object, stub: list[Any], city: Path) -> None:
    run(
        {
            **inputs(city),
            "TARGET_AREA": 5_000,
            "COMPOUND_MIN_AREA": 2_000,
            "STREET_WIDTH": 40,
            "START_DATE": "2026-07-01",
        }
    )
    base, settings = stub[0]
    assert settings == DivisionSettings(5_000.0, 2_000.0, 40.0, "20260701")
    assert base.road.columns["class"].tolist() == ["primary", "4"]
    assert {name: len(table) for name, table in base.tables().items()} == {
        "community": 2, "road": 2, "building": 2, "compound": 1, "water": 1,
        "green": 0, "plaza": 0, "barrier": 0, "component": 1,
    }  # fmt: skip


def test_start_date_is_today_if_left_empty(citygrid_provider: object, stub: list[Any], city: Path) -> None:
    run(inputs(city))
    assert stub[0][1].start_date == DivisionSettings().start_date


def test_fields_are_chosen_or_recognised(citygrid_provider: object, stub: list[Any], tmp_path: Path) -> None:
    base = small_city.base_data()
    community = base.community
    renamed = FeatureTable(
        "community",
        community.geometry,
        community.fids,
        {"SQDM": community.columns["code"], "社区名称": community.columns["name"]},
    )
    city = write_base(tmp_path / "base.gpkg", replace(base, community=renamed))
    run({**inputs(city), "COMMUNITY_CODE": "SQDM"})
    columns = stub[0][0].community.columns
    assert columns["code"].tolist() == list(small_city.CODES)
    assert columns["name"].tolist() == ["一元社区", "车站社区"]


def test_layers_in_different_crs_come_together(
    citygrid_provider: object, stub: list[Any], city: Path, qgis_new_project: None
) -> None:
    import processing

    roads = processing.run(
        "native:reprojectlayer",
        {
            "INPUT": f"{city}|layername=road",
            "TARGET_CRS": "EPSG:4490",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    run({**inputs(city), "ROAD": roads})
    base = stub[0][0]
    assert base.crs == small_city.CRS
    moved = shapely.hausdorff_distance(
        shapely.union_all(base.road.geometry), shapely.union_all(small_city.base_data().road.geometry)
    )
    assert moved < 0.001


def test_bad_input_says_everything_and_writes_nothing(
    citygrid_provider: object, stub: list[Any], tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    base = small_city.base_data()
    codes = {"code": np.array(["42010200100", "4201020010"], dtype=object)}
    community = FeatureTable("community", base.community.geometry, base.community.fids, codes)
    bad = replace(base, community=community, road=FeatureTable.empty("road"))
    city = write_base(tmp_path / "bad.gpkg", bad)
    target = tmp_path / "old.gpkg"
    shutil.copy(city, target)
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException) as caught:
        run({**inputs(city), "GEOPACKAGE": str(target), "REPORT": str(tmp_path / "report.html")})
    message = str(caught.value)
    assert "road: There are no roads" in message
    assert "community [1, 2]" in message
    assert target.read_bytes() == before
    assert names_in(tmp_path) == {"bad.gpkg", "old.gpkg"}
    assert not stub


def test_problems_are_said_with_their_weight(
    citygrid_provider: object, stub: list[Any], tmp_path: Path
) -> None:
    base = small_city.base_data()
    twice = FeatureTable(
        "road",
        base.road.geometry[[0, 1, 1]],
        np.arange(1, 4),
        {name: values[[0, 1, 1]] for name, values in base.road.columns.items()},
    )
    city = write_base(tmp_path / "twice.gpkg", replace(base, road=twice))
    feedback = Listener()
    run(inputs(city), feedback)
    said = [text for kind, text in feedback.said if kind in ("warning", "info") and "road" in text]
    assert any("twice" in text for text in said), feedback.said


@pytest.mark.parametrize("moment", ["Reading road", "Dividing", "Writing"])
def test_cancel_leaves_nothing(
    citygrid_provider: object,
    monkeypatch: pytest.MonkeyPatch,
    city: Path,
    tmp_path: Path,
    moment: str,
) -> None:
    from qgis.core import QgsProcessingException

    def slow(base: BaseData, settings: DivisionSettings, progress: Progress, processes: int = 1) -> object:
        progress.set(0.0, "Dividing")
        for _ in range(20):
            time.sleep(0.05)
            check_cancelled(progress)
        return small_city.divide(base, settings, progress)

    monkeypatch.setattr("citygrid_plugin.core.division.divide.divide", slow)
    outputs = {
        "OUTPUT": str(tmp_path / "grid.gpkg"),
        "COMPLIANCE": str(tmp_path / "departures.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
        "GEOPACKAGE": str(tmp_path / "delivery.gpkg"),
    }
    feedback = Listener(moment)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run({**inputs(city), **outputs}, feedback)
    assert names_in(tmp_path) == {"基础数据"}


def test_delivery_must_be_a_file_of_its_own(citygrid_provider: object, stub: list[Any], city: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="is the input"):
        run({**inputs(city), "GEOPACKAGE": str(city)})
    shared = str(city.with_name("both.gpkg"))
    with pytest.raises(QgsProcessingException, match="another output"):
        run({**inputs(city), "GEOPACKAGE": shared, "OUTPUT": shared})
    assert names_in(city.parent) == {"base.gpkg"}
    assert not stub


def test_missing_layer_is_named(citygrid_provider: object, stub: list[Any], city: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="COMMUNITY"):
        run({**inputs(city), "COMMUNITY": f"{city}|layername=nothing"})


def test_loaded_output_is_styled(
    citygrid_provider: object, stub: list[Any], city: Path, qgis_new_project: None
) -> None:
    import processing
    from qgis.core import QgsProject

    processing.runAndLoadResults("citygrid:dividegrid", {**inputs(city), "OUTPUT": "TEMPORARY_OUTPUT"})
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.renderer().symbol().symbolLayers()[-1].strokeColor().getRgb()[:3] == (255, 0, 255)
    assert layer.labelsEnabled()
    assert layer.attributeAlias(layer.fields().indexOf("code")) == "标识码"


@pytest.mark.parametrize("called", ["{layer}", "base — {layer}", "{title}"])
def test_dialog_offers_the_layers_of_the_project(
    citygrid_provider: object, stub: list[Any], city: Path, qgis_new_project: None, called: str
) -> None:
    from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

    ids = {}
    for name in ("community", "road", "water"):
        title = called.format(layer=name, title=DELIVERY_SCHEMAS[name].title)
        layer = QgsVectorLayer(f"{city}|layername={name}", title, "ogr")
        ids[name.upper()] = QgsProject.instance().addMapLayer(layer).id()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("citygrid:dividegrid")
    offered = {each: algorithm.parameterDefinition(each).guiDefaultValueOverride() for each in ids}
    assert offered == ids
    assert algorithm.parameterDefinition("GREEN").guiDefaultValueOverride() is None
    # An offer in a dialog, not a default: a script that does not name water gets none.
    run(inputs(city, "COMMUNITY", "ROAD"))
    assert len(stub[0][0].water) == 0


def test_real_division_of_the_small_city(citygrid_provider: object, city: Path) -> None:
    result = run(inputs(city))
    cells = [
        shapely.from_wkb(bytes(feature.geometry().asWkb())) for feature in result["OUTPUT"].getFeatures()
    ]
    communities = shapely.union_all(small_city.base_data().community.geometry)
    assert len(cells) >= 4
    assert shapely.area(cells).sum() == pytest.approx(communities.area, rel=1e-7)
    assert shapely.coverage_is_valid(cells)


def by_qgis_process(city: Path, folder: Path, first: str = "") -> subprocess.CompletedProcess[str]:
    """Run the algorithm by the program itself; ``first`` is Python that runs before any plugin."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed (make setup installs it)")
    make_profile(folder / "qgis")
    variables = environment(folder / "qgis")
    (folder / "first").mkdir()
    (folder / "first" / "sitecustomize.py").write_text(first, encoding="utf-8")
    variables["PYTHONPATH"] = f"{folder / 'first'}{os.pathsep}{variables['PYTHONPATH']}"
    variables |= {"QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"), "QT_QPA_PLATFORM": "offscreen"}
    outputs = {"OUTPUT": str(folder / "grid.gpkg"), "GEOPACKAGE": str(folder / "delivery.gpkg")}
    arguments = [f"{name}={value}" for name, value in {**inputs(city), **outputs}.items()]
    return subprocess.run(
        [program, "--json", "run", "citygrid:dividegrid", "--", *arguments],
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.window
def test_by_qgis_process(city: Path, tmp_path: Path) -> None:
    """The program has a GEOS and a PROJ of its own, unlike Python with QGIS imported: see ``libraries``."""
    finished = by_qgis_process(city, tmp_path)
    assert finished.returncode == 0, finished.stderr
    results = json.loads(finished.stdout[finished.stdout.index("{") :])["results"]
    assert results["CELLS"] >= 4
    assert (tmp_path / "delivery.gpkg").exists()
    assert (tmp_path / "grid.gpkg").exists()


@pytest.mark.window
def test_shapely_mixed_with_the_geos_of_qgis_is_refused(city: Path, tmp_path: Path) -> None:
    import ctypes

    finished = by_qgis_process(city, tmp_path, first="import shapely")
    geos = getattr(ctypes.CDLL("libgeos_c.so.1"), "GEOSversion", None)
    geos.restype = ctypes.c_char_p  # type: ignore[union-attr]
    if geos().decode().startswith(shapely.geos_version_string):  # type: ignore[misc]
        assert finished.returncode == 0, "the same GEOS need not be refused"
    else:
        assert finished.returncode == 1, finished.stderr
        assert "shapely that pip installed has been loaded" in finished.stdout + finished.stderr
        assert names_in(tmp_path) == {"基础数据", "qgis", "first"}
