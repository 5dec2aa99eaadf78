"""``citygrid:mergecensus`` and ``citygrid:censuschanges``: files in, layers out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import fiona
import pytest

from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_table
from tests.core.merging.town import base_rows, by_fid, new_row, table, with_values, without

CRS = "EPSG:4547"


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(f"citygrid:{algorithm}", parameters)


def census(path: Path, rows: list[dict[str, Any]]) -> Path:
    write_geopackage(path, [table(rows)], CRS)
    return path


def values(layer: Any, field: str) -> list[Any]:
    return [feature[field] for feature in layer.getFeatures()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "普查"
    place.mkdir()
    base = base_rows()
    census(place / "总库.gpkg", base)
    census(place / "甲组.gpkg", with_values(with_values(base, 0, state="破损"), 1, x=500_012.0))
    census(
        place / "乙组.gpkg",
        [*without(with_values(base, 0, state="丢失"), 2), new_row(9, 500_500.0, 3_400_000.0)],
    )
    return place


def merge(folder: Path, **options: Any) -> dict[str, Any]:
    parameters = {
        "MASTER": str(folder / "总库.gpkg"),
        "TEAMS": [str(folder / "甲组.gpkg"), str(folder / "乙组.gpkg")],
        "GEOPACKAGE": str(folder / "结果.gpkg"),
        "OUTPUT": "TEMPORARY_OUTPUT",
        "FLAGS": "TEMPORARY_OUTPUT",
    }
    return run("mergecensus", {**parameters, **options})


def test_two_teams_are_merged(citygrid_provider: object, folder: Path) -> None:
    result = merge(folder)
    assert [result[name] for name in ("OPEN", "RESOLVED", "INSERTED", "UPDATED", "DELETED")] == [
        1,
        0,
        1,
        1,
        1,
    ]
    assert values(result["OUTPUT"], "kind") == ["edited_twice"]
    assert values(result["FLAGS"], "rule") == ["MERGE_EDITED_TWICE"]
    covers = by_fid(read_table(folder / "结果.gpkg", "covers")[0])
    assert (sorted(covers), covers[2]["x"]) == ([1, 2, 4, 5, 6, 7], 500_012.0)


def test_decisions_of_an_earlier_run_are_carried_out(citygrid_provider: object, folder: Path) -> None:
    from qgis.core import QgsVectorLayer, edit

    merge(folder)
    layer = QgsVectorLayer(f"{folder / '结果.gpkg'}|layername=merge_conflict", "c", "ogr")
    wanted = next(layer.getFeatures())["theirs"]
    with edit(layer):
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("chosen"), "theirs")
    del layer
    result = merge(folder, RESOLVE=str(folder / "结果.gpkg"), GEOPACKAGE=str(folder / "终.gpkg"))
    assert (result["OPEN"], result["RESOLVED"]) == (0, 1)
    assert by_fid(read_table(folder / "终.gpkg", "covers")[0])[1]["state"] == wanted


def test_a_shapefile_in_gbk_comes_through_qgis(citygrid_provider: object, folder: Path) -> None:
    rows = with_values(base_rows(), 0, state="破损")
    names = [name for name in rows[0] if name not in ("fid", "x", "y")]
    schema = {"geometry": "Point", "properties": {name[:10]: "str:80" for name in names}}
    path = folder / "丙组.shp"
    with fiona.open(path, "w", driver="ESRI Shapefile", schema=schema, crs=CRS, encoding="GBK") as shp:
        for row in rows:
            point = {"type": "Point", "coordinates": (row["x"], row["y"])}
            shp.write({"geometry": point, "properties": {name[:10]: row[name] for name in names}})
    result = merge(folder, TEAMS=[str(path)])
    assert [result[name] for name in ("OPEN", "INSERTED", "UPDATED", "DELETED")] == [0, 0, 1, 0]
    assert by_fid(read_table(folder / "结果.gpkg", "covers")[0])[1]["state"] == "破损"


def test_bad_input_is_told(citygrid_provider: object, folder: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="no layer merge_conflict"):
        merge(folder, RESOLVE=str(folder / "甲组.gpkg"))
    with pytest.raises(QgsProcessingException, match="is the input"):
        merge(folder, GEOPACKAGE=str(folder / "甲组.gpkg"))


def test_changes_on_the_map_and_in_numbers(citygrid_provider: object, folder: Path) -> None:
    result = run(
        "censuschanges",
        {
            "OLD": str(folder / "总库.gpkg"),
            "NEW": str(folder / "乙组.gpkg"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "SUMMARY": "TEMPORARY_OUTPUT",
        },
    )
    assert [result[name] for name in ("NEW", "GONE", "MOVED", "EDITED", "KEPT")] == [1, 1, 0, 1, 4]
    assert values(result["OUTPUT"], "kind") == ["new", "gone", "edited"]
    assert sum(values(result["SUMMARY"], "before")) == 6


@pytest.mark.parametrize("name", ["merge_conflict", "component_change"])
def test_styles_load(qgis_app: object, name: str) -> None:
    from qgis.core import QgsVectorLayer

    from citygrid_plugin.paths import style_path

    layer = QgsVectorLayer("Point?crs=EPSG:4547&field=kind:string&field=chosen:string", "x", "memory")
    message, loaded = layer.loadNamedStyle(str(style_path(name)))
    assert loaded, message
    categories = layer.renderer().categories()
    assert len(categories) == {"merge_conflict": 7, "component_change": 6}[name]
    assert all(category.symbol().symbolLayerCount() for category in categories)
