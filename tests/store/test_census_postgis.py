"""The census as a schema of a real PostGIS: all or nothing, opened by QGIS, wrong values refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from benchmarks.peers import postgis
from citygrid_plugin.core.census import CensusSettings
from citygrid_plugin.core.component_codes import reserve_ranges
from citygrid_plugin.core.model.problems import InputError, OutputError
from citygrid_plugin.store.census import Census
from citygrid_plugin.store.census_postgis import write_census_postgis
from citygrid_plugin.store.profile_files import load_profile
from tests.census_town import COMMUNITY, CRS, DEPARTMENTS, TEAMS, some_components
from tests.core.component_codes.town import board, community


@pytest.fixture(scope="module")
def database() -> Iterator[Any]:
    """An empty database of its own server, and where it is."""
    try:
        with postgis.server() as connection:
            connection.autocommit = True
            info = connection.info
            yield connection, f"host={info.host} port={info.port} dbname={info.dbname} user={info.user}"
    except postgis.Unavailable as error:
        pytest.skip(str(error))


def census(**values: Any) -> Census:
    profile = load_profile("gbt47678")
    ranges = reserve_ranges(profile.code_format, TEAMS, 1000)
    settings = CensusSettings.of(DEPARTMENTS, TEAMS)
    made = Census(profile, CRS, settings, board(), community(), some_components(), ranges)
    return replace(made, **values)


def rows(connection: Any, query: str) -> list[Any]:
    cursor = connection.cursor()
    cursor.execute(query)
    return list(cursor.fetchall())


def test_every_table_with_titles_lists_and_index(database: Any) -> None:
    connection, where = database
    write_census_postgis(where, "first", census())
    counts = {
        name: rows(connection, f"SELECT count(*) FROM first.{name}")[0][0]
        for name in ("cover", "lamp", "sanitation", "other", "photo", "code_range", "unit_grid")
    }
    assert list(counts.values()) == [2, 1, 1, 1, 0, 2, 6]
    assert rows(connection, "SELECT ST_SRID(geom), ST_AsText(geom) FROM first.lamp") == [
        (4547, "POINT(500150 4400050)")
    ]
    assert rows(connection, "SELECT obj_description('first.cover'::regclass)") == [("井盖",)]
    assert ("状态",) in rows(
        connection,
        "SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attrelid = 'first.cover'::regclass",
    )
    assert rows(connection, "SELECT profile.value FROM first.census_info profile WHERE key = 'profile'") == [
        ("gbt47678",)
    ]


def test_the_server_refuses_what_the_form_refuses(database: Any) -> None:
    import psycopg2

    connection, where = database
    write_census_postgis(where, "checked", census())
    with pytest.raises(psycopg2.errors.CheckViolation, match="cover_state_值域"):
        rows(connection, "INSERT INTO checked.cover (state) VALUES ('不好') RETURNING fid")
    assert rows(connection, "INSERT INTO checked.cover (state) VALUES ('完好') RETURNING length(uid)") == [
        (36,)
    ]
    with pytest.raises(psycopg2.errors.UniqueViolation):
        rows(connection, "INSERT INTO checked.lamp (uid) SELECT uid FROM checked.lamp RETURNING fid")
    with pytest.raises(psycopg2.errors.StringDataRightTruncation):
        rows(connection, "INSERT INTO checked.lamp (name) VALUES (repeat('灯', 31)) RETURNING fid")


def test_qgis_opens_the_project_with_its_forms(qgis_new_project: None, database: Any) -> None:
    from qgis.core import QgsProject

    connection, where = database
    write_census_postgis(where, "opened", census())
    info = connection.info
    project = QgsProject.instance()
    address = f"postgresql://{info.user}@{info.host}:{info.port}?dbname={info.dbname}&schema=opened&project=citygrid"
    # The address of the layers names no user: that is whoever opens it.
    import os

    os.environ["PGUSER"] = info.user
    try:
        assert project.read(address), project.error()
        layer = project.mapLayer("citygrid_cover")
        assert layer.isValid() and layer.featureCount() == 2
        index = layer.fields().lookupField("state")
        assert layer.editorWidgetSetup(index).type() == "ValueMap"
        assert "状态" in layer.constraintDescription(index)
        assert project.mapLayer("citygrid_unit_grid").isValid()
        assert info.user not in layer.source().replace(info.dbname, "")
        (style,) = rows(
            connection,
            "SELECT useasdefault FROM layer_styles "
            "WHERE f_table_schema = 'opened' AND f_table_name = 'cover'",
        )
        assert style == (True,)
    finally:
        project.clear()
        del os.environ["PGUSER"]


def test_a_schema_with_a_census_is_left_alone(database: Any) -> None:
    connection, where = database
    write_census_postgis(where, "twice", census())
    with pytest.raises(OutputError, match="another schema"):
        write_census_postgis(where, "twice", census(component=None))
    assert rows(connection, "SELECT count(*) FROM twice.cover") == [(2,)]


def test_all_or_nothing(database: Any) -> None:
    """What goes wrong at the last statement leaves no schema behind."""
    connection, where = database
    cursor = connection.cursor()
    cursor.execute("CREATE SCHEMA half; CREATE TABLE half.qgis_projects (name text)")
    with pytest.raises(OutputError):
        write_census_postgis(where, "half", census())
    assert rows(
        connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'half'"
    ) == [("qgis_projects",)]


def test_names_and_texts_cannot_break_out(database: Any) -> None:
    connection, where = database
    settings = CensusSettings.of({"1": "O'Neil; DROP TABLE x; --"}, ["a'b"])
    write_census_postgis(where, "quoted", census(settings=settings, ranges=()))
    assert rows(connection, "SELECT count(*) FROM quoted.cover") == [(2,)]
    for name in ("", "A", 'x"y', "x; drop", "1a", "a" * 64):
        with pytest.raises(InputError, match="schema"):
            write_census_postgis(where, name, census())


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    pytest.importorskip("psycopg2")
    with pytest.raises(OutputError) as raised:
        write_census_postgis("host=127.0.0.1 port=1 dbname=x user=u password=geheim", "s", census())
    assert "Nothing was changed" in str(raised.value) and "geheim" not in str(raised.value)


def test_a_crs_of_its_own_is_refused() -> None:
    own = "+proj=tmerc +lat_0=0 +lon_0=114.3 +k=1 +x_0=800000 +y_0=-3000000 +ellps=GRS80 +units=m"
    with pytest.raises(InputError, match="EPSG"):
        write_census_postgis("host=127.0.0.1", "s", census(crs=own))


def test_the_communities_code_is_there(database: Any) -> None:
    connection, where = database
    write_census_postgis(where, "beneath", census(component=None, ranges=()))
    assert rows(connection, "SELECT DISTINCT community_code FROM beneath.unit_grid") == [(COMMUNITY,)]
