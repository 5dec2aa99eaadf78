"""``citygrid:importosm`` in a real QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.osm.schema import LAYERS
from tests.osm_town import write_osm

SINKS = {name.upper(): "TEMPORARY_OUTPUT" for name in LAYERS}


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    (tmp_path / "数据").mkdir()
    return write_osm(tmp_path / "数据" / "光谷.osm")


def run(extract: Path, **parameters: Any) -> dict[str, Any]:
    import processing

    return dict(processing.run("citygrid:importosm", {"INPUT": str(extract), **parameters}))


def test_every_layer(citygrid_provider: object, extract: Path) -> None:
    result = run(extract, **SINKS, COUNTY="420111")
    counts = {name: result[name.upper()].featureCount() for name in LAYERS}
    assert counts == {
        "community": 9,
        "road": 26,
        "building": 144,
        "compound": 1,
        "water": 1,
        "green": 1,
        "plaza": 1,
        "barrier": 1,
        "component": 3,
        "passage": 1,
    }
    community = result["COMMUNITY"]
    assert community.crs().authid() == "EPSG:4547"
    first = next(community.getFeatures())
    assert first["code"] == "420111001001"
    assert "no administrative" in first["note"]
    school = next(result["COMPOUND"].getFeatures())
    assert school["name"] == "实验小学"


def test_the_geopackage_is_what_the_script_writes(
    citygrid_provider: object, extract: Path, tmp_path: Path
) -> None:
    from import_osm import build_parser, main

    from citygrid_plugin.core.model.progress import Silent

    run(extract, GEOPACKAGE=str(tmp_path / "plugin.gpkg"))
    main(build_parser().parse_args([str(extract), "--out", str(tmp_path / "script.gpkg")]), Silent())
    assert (tmp_path / "plugin.gpkg").read_bytes() == (tmp_path / "script.gpkg").read_bytes()


def test_choices(citygrid_provider: object, tmp_path: Path) -> None:
    extract = write_osm(tmp_path / "town.osm", administrative=True)
    assert run(extract, **SINKS)["COMMUNITY"].featureCount() == 2
    assert (
        run(extract, **SINKS, COMMUNITIES="stand-in", COMMUNITY_AREA=150_000)["COMMUNITY"].featureCount() > 9
    )
    assert "COMMUNITY" not in run(extract, **SINKS, COMMUNITIES="none", CRS="EPSG:4526")


def test_communities_of_your_own_may_have_several_parts(citygrid_provider: object, extract: Path) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4547&field=社区代码:string", "mine", "memory")
    feature = QgsFeature(layer.fields())
    feature["社区代码"] = "420111001005"
    parts = ["((537000 3376000, 538000 3376000, 538000 3377000, 537000 3376000))",
             "((538100 3376000, 538600 3376000, 538600 3377000, 538100 3376000))"]  # fmt: skip
    feature.setGeometry(QgsGeometry.fromWkt(f"MultiPolygon ({', '.join(parts)})"))
    layer.dataProvider().addFeature(feature)
    community = run(extract, **SINKS, COMMUNITY_LAYER=layer)["COMMUNITY"]
    (kept,) = community.getFeatures()
    assert kept["code"] == "420111001005"
    assert kept.geometry().isMultipart()
    assert kept.geometry().area() == pytest.approx(750_000)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"COUNTY": "42"}, "6 digits"),
        ({"CRS": "EPSG:3857"}, "EPSG:4547"),
        ({"INPUT": "/nowhere.osm"}, "nowhere"),
    ],
)
def test_refusals(citygrid_provider: object, extract: Path, parameters: dict[str, str], said: str) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=said):
        run(extract, **{"ROAD": "TEMPORARY_OUTPUT", **parameters})


def test_cancelling_leaves_nothing(citygrid_provider: object, extract: Path, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    out = tmp_path / "base.gpkg"
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        processing.run(
            "citygrid:importosm", {"INPUT": str(extract), "GEOPACKAGE": str(out)}, feedback=feedback
        )
    assert not out.exists()


@pytest.mark.data
def test_monaco(citygrid_provider: object, shared_data: Path) -> None:
    result = run(shared_data / "districts" / "monaco.osm.pbf", **SINKS)
    assert result["COMMUNITY"].featureCount() == 6
    assert result["ROAD"].crs().authid() == "EPSG:32632"
    assert result["BUILDING"].featureCount() > 1100
