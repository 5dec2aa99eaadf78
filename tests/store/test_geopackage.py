from __future__ import annotations

import contextlib
import os
import resource
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, OutputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import FIXED_TIME, check_target, write_geopackage
from citygrid_plugin.store.vector_source import read_table

CRS = "EPSG:4547"


def cells(n: int = 4) -> FeatureTable:
    return FeatureTable.of(
        "unit_grid",
        [shapely.box(500_000 + 100 * i, 3_380_000, 500_100 + 100 * i, 3_380_100) for i in range(n)],
        code=np.array([f"420102001001{i + 1:03d}" for i in range(n)], dtype=object),
        area_m2=np.full(n, 10_000.0),
        end_date=np.array([None] * n, dtype=object),
        note=np.array(["备注"] * n, dtype=object),
        component_count=np.arange(n),
    )


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def rows(path: Path, query: str) -> list[tuple]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


class StopAfter(Silent):
    """Asks to stop at the n-th look."""

    def __init__(self, looks: int) -> None:
        self.looks = looks

    def cancelled(self) -> bool:
        self.looks -= 1
        return self.looks < 0


class TestContent:
    def test_reads_back_as_written(self, tmp_path: Path) -> None:
        written = cells()
        write_geopackage(tmp_path / "网格.gpkg", [written], CRS)
        table, crs = read_table(tmp_path / "网格.gpkg", "unit_grid")
        assert crs == CRS
        assert table.fids.tolist() == [1, 2, 3, 4]
        assert shapely.equals_identical(table.geometry, written.geometry).all()
        for name, values in written.columns.items():
            assert table.columns[name].tolist() == values.tolist(), name

    def test_fields_have_the_types_widths_and_titles_of_the_data_model(self, tmp_path: Path) -> None:
        write_geopackage(tmp_path / "a.gpkg", [cells()], CRS)
        types = {row[1]: row[2] for row in rows(tmp_path / "a.gpkg", "PRAGMA table_info(unit_grid)")}
        assert types["code"] == "TEXT(15)"
        assert types["area_m2"] == "REAL"
        assert types["end_date"] == "TEXT(8)"
        assert types["component_count"] == "MEDIUMINT"
        titles = dict(rows(tmp_path / "a.gpkg", "SELECT column_name, title FROM gpkg_data_columns"))
        assert titles["code"] == "标识码"
        assert set(titles) == set(cells().columns)

    def test_columns_the_data_model_does_not_know_are_inferred(self, tmp_path: Path) -> None:
        table = FeatureTable.of(
            "own",
            [shapely.Point(0, 0), shapely.Point(1, 1)],
            big=np.array([2**40, 1]),
            share=np.array([0.5, np.nan]),
            yes=np.array([True, False]),
            mixed=np.array([1, None], dtype=object),
            when=np.array(["2026-01-02T03:04:05", "NaT"], dtype="datetime64[s]"),
        )
        write_geopackage(tmp_path / "a.gpkg", [table], CRS)
        assert rows(tmp_path / "a.gpkg", "SELECT big, share, yes, mixed, `when` FROM own") == [
            (2**40, 0.5, 1, 1, "2026-01-02T03:04:05"),
            (1, None, 0, None, None),
        ]

    def test_one_multi_part_geometry_makes_the_layer_multi_part(self, tmp_path: Path) -> None:
        a, b, c = (shapely.box(x, 0, x + 1, 1) for x in (0, 5, 9))
        table = FeatureTable.of("unit_grid", [a, shapely.MultiPolygon([b, c])])
        write_geopackage(tmp_path / "a.gpkg", [table], CRS)
        read, _ = read_table(tmp_path / "a.gpkg")
        assert [geometry.geom_type for geometry in read.geometry] == ["MultiPolygon"] * 2
        assert rows(tmp_path / "a.gpkg", "SELECT geometry_type_name FROM gpkg_geometry_columns") == [
            ("MULTIPOLYGON",)
        ]

    @pytest.mark.parametrize(
        ("single", "multi", "name"),
        [
            (shapely.Point(0, 0), shapely.MultiPoint([(0, 0), (1, 1)]), "MULTIPOINT"),
            (
                shapely.LineString([(0, 0), (1, 1)]),
                shapely.MultiLineString([[(0, 0), (1, 1)]]),
                "MULTILINESTRING",
            ),
            (shapely.Point(0, 0), shapely.LineString([(0, 0), (1, 1)]), "GEOMETRY"),
        ],
    )
    def test_mixtures(
        self, tmp_path: Path, single: shapely.Geometry, multi: shapely.Geometry, name: str
    ) -> None:
        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("flag", [single, multi])], CRS)
        assert rows(tmp_path / "a.gpkg", "SELECT geometry_type_name FROM gpkg_geometry_columns") == [(name,)]

    def test_tables_without_geometry_and_empty_layers(self, tmp_path: Path) -> None:
        visit = FeatureTable.of("visit", [None, None], grid_code=["1", "2"])
        write_geopackage(tmp_path / "a.gpkg", [visit, FeatureTable.empty("route")], CRS)
        contents = rows(tmp_path / "a.gpkg", "SELECT table_name, data_type FROM gpkg_contents")
        assert contents == [("visit", "attributes"), ("route", "features")]
        assert len(read_table(tmp_path / "a.gpkg", "route")[0]) == 0

    def test_missing_and_empty_geometries_are_null_and_heights_dropped(self, tmp_path: Path) -> None:
        geometry = [None, shapely.Point(), shapely.Point(1, 2, 3)]
        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("component", geometry)], CRS)
        read, _ = read_table(tmp_path / "a.gpkg")
        assert read.geometry[:2].tolist() == [None, None]
        assert read.geometry[2].wkt == "POINT (1 2)"

    def test_a_city_system_without_code(self, tmp_path: Path) -> None:
        local = "+proj=tmerc +lon_0=114.3 +x_0=500000 +y_0=-3000000 +ellps=GRS80 +units=m"
        write_geopackage(tmp_path / "a.gpkg", [cells()], local)
        _, crs = read_table(tmp_path / "a.gpkg")
        assert crs is not None
        assert "114.3" in crs

    def test_same_tables_same_bytes(self, tmp_path: Path) -> None:
        for name in ("a.gpkg", "b.gpkg"):
            write_geopackage(tmp_path / name, [cells(), FeatureTable.empty("flag")], CRS)
        assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()
        assert rows(tmp_path / "a.gpkg", "SELECT DISTINCT last_change FROM gpkg_contents") == [(FIXED_TIME,)]

    def test_gdal_finds_nothing_to_warn_about(self, tmp_path: Path) -> None:
        ogrinfo = shutil.which("ogrinfo")
        if ogrinfo is None:
            pytest.skip("ogrinfo is not installed")
        write_geopackage(tmp_path / "a.gpkg", [cells()], CRS)
        told = subprocess.run(
            [ogrinfo, "-al", "-so", str(tmp_path / "a.gpkg")], capture_output=True, text=True, check=True
        )
        assert told.stderr == ""
        assert 'ID["EPSG",4547]' in told.stdout
        assert "Feature Count: 4" in told.stdout


class TestInQgis:
    def test_edits_keep_index_and_count(self, tmp_path: Path, qgis_app: object) -> None:
        from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

        write_geopackage(tmp_path / "a.gpkg", [cells()], CRS)
        layer = QgsVectorLayer(f"{tmp_path}/a.gpkg|layername=unit_grid", "unit_grid", "ogr")
        assert layer.isValid()
        assert layer.crs().authid() == CRS
        assert layer.featureCount() == 4
        assert layer.fields().field("code").length() == 15
        away = QgsRectangle(600_000, 3_380_000, 600_200, 3_380_200)
        assert layer.startEditing()
        layer.changeGeometry(1, QgsGeometry.fromRect(away))
        added = QgsFeature(layer.fields())
        added.setAttribute("code", "420102001001999")
        added.setGeometry(QgsGeometry.fromRect(away))
        layer.addFeature(added)
        layer.deleteFeature(2)
        assert layer.commitChanges(), layer.commitErrors()
        assert sorted(f["code"] for f in layer.getFeatures(away)) == ["420102001001001", "420102001001999"]
        del layer
        path = tmp_path / "a.gpkg"
        assert rows(path, "SELECT feature_count FROM gpkg_ogr_contents") == [(4,)]
        index = rows(path, "SELECT id FROM rtree_unit_grid_geom WHERE maxx > 599999 ORDER BY id")
        assert index == [(1,), (5,)]

    def test_a_layer_being_edited_in_qgis_is_not_replaced(self, tmp_path: Path, qgis_app: object) -> None:
        from qgis.core import QgsVectorLayer

        path = tmp_path / "a.gpkg"
        write_geopackage(path, [cells()], CRS)
        layer = QgsVectorLayer(f"{path}|layername=unit_grid", "unit_grid", "ogr")
        assert layer.startEditing()
        with pytest.raises(OutputError, match="open in another program"):
            write_geopackage(path, [cells(2)], CRS)
        assert layer.rollBack()
        assert layer.featureCount() == 4

    def test_a_layer_being_looked_at_shows_the_new_data(self, tmp_path: Path, qgis_app: object) -> None:
        from qgis.core import QgsVectorLayer

        path = tmp_path / "a.gpkg"
        write_geopackage(path, [cells()], CRS)
        layer = QgsVectorLayer(f"{path}|layername=unit_grid", "unit_grid", "ogr")
        assert len(list(layer.getFeatures())) == 4
        write_geopackage(path, [cells(2)], CRS)
        layer.dataProvider().reloadData()
        assert len(list(layer.getFeatures())) == 2


class TestFailure:
    """Whatever goes wrong, the old file is as it was and nothing else is left."""

    @pytest.fixture
    def old(self, tmp_path: Path) -> Iterator[Path]:
        path = tmp_path / "old.gpkg"
        write_geopackage(path, [cells(1)], CRS)
        before = path.read_bytes()
        yield path
        assert path.read_bytes() == before
        assert left_in(tmp_path) == ["old.gpkg"]

    def test_a_fault_in_extra(self, old: Path) -> None:
        def extra(path: Path) -> None:
            assert path != old
            assert rows(path, "SELECT count(*) FROM unit_grid") == [(4,)]
            raise RuntimeError("no style")

        with pytest.raises(RuntimeError, match="no style"):
            write_geopackage(old, [cells()], CRS, extra=extra)

    @pytest.mark.parametrize("looks", [0, 1, 2])
    def test_cancelling(self, old: Path, looks: int) -> None:
        with pytest.raises(Cancelled):
            write_geopackage(old, [cells(5000)], CRS, progress=StopAfter(looks))

    def test_open_elsewhere_for_writing(self, old: Path) -> None:
        with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(OutputError, match=r"old\.gpkg is open in another program"):
                write_geopackage(old, [cells()], CRS)

    def test_opened_while_we_worked(self, old: Path) -> None:
        with contextlib.ExitStack() as stack:

            def extra(_path: Path) -> None:
                other = stack.enter_context(contextlib.closing(sqlite3.connect(old, isolation_level=None)))
                other.execute("BEGIN EXCLUSIVE")

            with pytest.raises(OutputError, match="open in another program"):
                write_geopackage(old, [cells()], CRS, extra=extra)

    def test_disk_full(self, old: Path) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
        try:
            with pytest.raises(OutputError, match="disk or your share of it is full"):
                write_geopackage(old, [cells(20_000)], CRS)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_disk_really_full(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk takes the rights of an administrator")
    try:
        with pytest.raises(OutputError, match="disk or your share of it is full"):
            write_geopackage(folder / "a.gpkg", [cells(20_000)], CRS)
        assert left_in(folder) == []
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_read_only_folder() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:  # whom no permission stops
            os.seteuid(65534)
        try:
            with pytest.raises(OutputError, match="read-only"):
                write_geopackage(folder / "a.gpkg", [cells()], CRS)
        finally:
            if root:
                os.seteuid(0)
        assert left_in(folder) == []
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_wal_mode_means_open_elsewhere_even_when_idle(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    write_geopackage(path, [cells(1)], CRS)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM unit_grid").fetchall()
        with pytest.raises(OutputError, match="open in another program"):
            write_geopackage(path, [cells()], CRS)
    write_geopackage(path, [cells()], CRS)
    assert left_in(tmp_path) == ["a.gpkg"]


def test_wal_left_by_a_crash_does_not_get_into_the_new_file(tmp_path: Path) -> None:
    path, crashed = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    write_geopackage(path, [cells(1)], CRS)
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE mark (x)")
        database.commit()
        for suffix in ("", "-wal", "-shm"):
            shutil.copy(f"{path}{suffix}", f"{crashed}{suffix}")
    write_geopackage(crashed, [cells()], CRS)
    assert left_in(tmp_path) == ["a.gpkg", "b.gpkg"]
    assert rows(crashed, "SELECT count(*) FROM unit_grid") == [(4,)]
    assert rows(crashed, "SELECT count(*) FROM sqlite_master WHERE name = 'mark'") == [(0,)]


class TestCheckTarget:
    def test_a_new_name_is_fine(self, tmp_path: Path) -> None:
        check_target(tmp_path / "new.gpkg", [tmp_path / "input.gpkg"])

    def test_missing_folder(self, tmp_path: Path) -> None:
        with pytest.raises(OutputError, match=r"folder .*nowhere does not exist"):
            check_target(tmp_path / "nowhere" / "a.gpkg")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(OutputError, match="is a folder"):
            check_target(tmp_path)

    def test_something_that_is_no_geopackage(self, tmp_path: Path) -> None:
        (tmp_path / "letter.gpkg").write_text("Dear Sir")
        with pytest.raises(OutputError, match="not a GeoPackage"):
            check_target(tmp_path / "letter.gpkg")
        assert (tmp_path / "letter.gpkg").read_text() == "Dear Sir"

    def test_the_input(self, tmp_path: Path) -> None:
        write_geopackage(tmp_path / "a.gpkg", [cells()], CRS)
        (tmp_path / "link.gpkg").symlink_to(tmp_path / "a.gpkg")
        with pytest.raises(OutputError, match="is the input"):
            check_target(tmp_path / "a.gpkg", [tmp_path / "link.gpkg"])


def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    mask = os.umask(0o027)
    try:
        write_geopackage(path, [cells()], CRS)
        assert path.stat().st_mode & 0o777 == 0o640
        path.chmod(0o664)
        write_geopackage(path, [cells()], CRS)
        assert path.stat().st_mode & 0o777 == 0o664
    finally:
        os.umask(mask)


@pytest.mark.parametrize("name", ['a"b', "a'b"])
def test_names_that_would_break_sql(tmp_path: Path, name: str) -> None:
    for table in (FeatureTable.of(name, [None]), FeatureTable.of("own", [None], **{name: ["x"]})):
        with pytest.raises(ValueError, match="cannot name a layer or field"):
            write_geopackage(tmp_path / "a.gpkg", [table], CRS)
    assert left_in(tmp_path) == []


def test_extra_gets_into_the_file(tmp_path: Path) -> None:
    def extra(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA journal_mode = WAL")  # as QGIS does
            database.execute("CREATE TABLE mark (x)")
            database.commit()

    call: Callable[[Path], None] = extra
    write_geopackage(tmp_path / "a.gpkg", [cells()], CRS, extra=call)
    assert rows(tmp_path / "a.gpkg", "SELECT count(*) FROM mark") == [(0,)]
    assert left_in(tmp_path) == ["a.gpkg"]
