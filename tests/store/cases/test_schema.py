"""The schema: made, upgraded, what its functions allow, and that it agrees with the core."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta, timezone

import psycopg
import pytest
from throwaway_postgres import PostgresServer

from citygrid_plugin.core.cases import TRANSITIONS, Role, State, TimeLimit, Unit, WorkCalendar, allowed, pick
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.store.cases.schema import SchemaError, install, newest_version, upgrades, version_of

from .case_database import CaseDatabase

_SHAPE = """
SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
WHERE table_schema = 'citygrid' UNION ALL
SELECT tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'citygrid' UNION ALL
SELECT c.relname, t.tgname, pg_get_triggerdef(t.oid), '', ''
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace = 'citygrid'::regnamespace AND NOT t.tgisinternal UNION ALL
SELECT proname, pg_get_function_identity_arguments(oid), prosrc, prosecdef::text, proconfig::text FROM pg_proc
WHERE pronamespace = 'citygrid'::regnamespace UNION ALL
SELECT tablename, policyname, qual, '', '' FROM pg_policies WHERE schemaname = 'citygrid'
ORDER BY 1, 2, 3
"""


@pytest.mark.parametrize("version", range(1, newest_version()))
def test_upgrade_from_every_version_keeps_the_cases(postgres: PostgresServer, version: int) -> None:
    old, new = CaseDatabase(postgres, up_to=version), CaseDatabase(postgres)
    try:
        place = "st_setsrid(st_point(114.025, 30.005), 4490)"
        old.sql(
            f"INSERT INTO citygrid.case_point (case_id, description, geom) VALUES ('旧1', '井盖', {place})"
        )
        history = "INSERT INTO citygrid.case_history (case_id, action, to_state)"
        old.sql(f"{history} VALUES ('旧1', 'import', 'reported')")
        with postgres.connect(old.name) as connection:
            assert install(connection) == list(range(version + 1, newest_version() + 1))
            assert install(connection) == [], "a second time there is nothing to do"
        row = old.sql("SELECT case_id, description, zone_code, tx IS NOT NULL FROM citygrid.case_point")
        assert row == [("旧1", "井盖", "Z2", True)]
        assert old.sql("SELECT state FROM citygrid.change_state('旧1', 'accept', 1)") == [("accepted",)]
        assert old.sql(_SHAPE) == new.sql(_SHAPE), "as if made anew"
    finally:
        old.close()
        new.close()


def test_failed_upgrade_changes_nothing(postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> None:
    database = CaseDatabase(postgres, up_to=2)
    try:
        broken = upgrades()
        broken[2] = type(broken[2])(3, "broken", "CREATE TABLE citygrid.half (a int); SELECT 1 / 0")
        monkeypatch.setattr("citygrid_plugin.store.cases.schema.upgrades", lambda: broken)
        with postgres.connect(database.name) as connection:
            with pytest.raises(SchemaError, match="division by zero"):
                install(connection)
            assert version_of(connection) == 2
        assert database.sql("SELECT to_regclass('citygrid.half')") == [(None,)]
    finally:
        database.close()


def test_two_who_install_at_once(postgres: PostgresServer) -> None:
    from concurrent.futures import ThreadPoolExecutor

    name = postgres.new_database()

    def make(_: int) -> list[int]:
        with postgres.connect(name) as connection:
            return install(connection)

    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(make, range(3)))
    assert sorted(done, key=len) == [[], [], [1, 2, 3, 4]]


def test_newer_database_is_refused(database: CaseDatabase) -> None:
    database.sql("INSERT INTO citygrid.schema_version VALUES (99, 'later', '')")
    with database.server.connect(database.name) as connection, pytest.raises(SchemaError, match="99"):
        install(connection)


def test_fields_are_those_of_the_data_model(database: CaseDatabase) -> None:
    query = """SELECT a.attname, col_description(a.attrelid, a.attnum) FROM pg_attribute a
        WHERE a.attrelid = 'citygrid.case_point'::regclass AND a.attnum > 0"""
    there = dict(database.sql(query))
    for field in LAYER_SCHEMAS["case_point"].fields:
        assert there[field.name] == field.title


def test_states_and_ways_are_those_of_the_core(database: CaseDatabase) -> None:
    assert [row[0] for row in database.sql("SELECT state FROM citygrid.state ORDER BY place")] == [
        state.value for state in State
    ]
    there = set(database.sql("SELECT action, from_state, to_state, role FROM citygrid.transition"))
    ours = {(w.action, w.source.value, w.target and w.target.value, w.role.value) for w in TRANSITIONS}
    assert there == ours
    finals = {row[0] for row in database.sql("SELECT state FROM citygrid.state WHERE final")}
    assert finals == {state.value for state in State if state.final}


def test_work_time_is_that_of_the_core(database: CaseDatabase) -> None:
    """Both ways to reckon, on a thousand random limits around a holiday."""
    database.sql("INSERT INTO citygrid.calendar_day VALUES ('2026-10-10', true, 1, '调休')")
    for day in range(1, 8):
        database.sql("INSERT INTO citygrid.calendar_day VALUES (%s, false, 1, '国庆')", date(2026, 10, day))
    hours: dict[int, tuple] = {}
    for weekday, opens, closes in database.sql("SELECT * FROM citygrid.work_hours ORDER BY 1, 2"):
        hours[weekday] = (*hours.get(weekday, ()), (opens, closes))
    exceptions = {date(2026, 10, day): None for day in range(1, 8)} | {date(2026, 10, 10): 1}
    calendar = WorkCalendar(hours, exceptions)
    chance = random.Random(6)
    questions = []
    for _ in range(1000):
        unit = chance.choice(list(Unit))
        start = datetime(2026, 9, 20, tzinfo=timezone.utc) + timedelta(minutes=chance.randrange(30 * 1440))
        amount = chance.randint(1, 20) if unit is Unit.WORK_DAY else chance.randint(1, 160) / 4
        questions.append((start, amount, unit))
    for start, amount, unit in questions:
        query = "SELECT due, citygrid.work_time(%s, due) FROM citygrid.add_time(%s, %s::numeric, %s) due"
        due, worked = database.sql(query, start, start, amount, unit.value)[0]
        assert due == calendar.due(start, amount, unit), (start, amount, unit)
        assert worked == calendar.work_time(start, due)


def test_limit_is_that_of_the_core(database: CaseDatabase) -> None:
    chance = random.Random(7)
    for _ in range(40):
        database.sql(
            "INSERT INTO citygrid.time_limit (stage, class_prefix, area, urgent, amount, unit) VALUES"
            " ('dispatched', %s, %s, %s, 1, 'hour')",
            chance.choice((None, "01", "0101", "02")),
            chance.choice((None, "core", "outer")),
            chance.choice((None, True, False)),
        )
    query = "SELECT rule_id, stage, amount, unit, class_prefix, area, urgent FROM citygrid.time_limit"
    rules = [TimeLimit(n, stage, float(a), Unit(u), *rest) for n, stage, a, u, *rest in database.sql(query)]
    for stage in ("dispatched", "checking", "filed"):
        for code in ("0101", "010101", "0199", "0201", "0301", ""):
            for area in ("core", "outer", None):
                for urgent in (True, False):
                    of = (stage, code, area, urgent)
                    rule = pick(rules, *of)
                    there = database.sql("SELECT rule_id FROM citygrid.limit_of(%s, %s, %s, %s)", *of)[0][0]
                    assert there == (rule and rule.rule_id), of


def test_due_by_area_and_urgency(database: CaseDatabase) -> None:
    """The three rules of our source: 2 h, 3 h in the outer area, 30 minutes if urgent."""
    for zone, urgent, minutes in ((1, False, 120), (4, False, 180), (4, True, 30)):
        case = database.report(zone)
        database.sql("UPDATE citygrid.case_point SET urgent = %s WHERE case_id = %s", urgent, case)
        database.step(case, "accept", "file", "dispatch", "handle", "finish")
        query = "SELECT due_at - limit_from FROM citygrid.case_point WHERE case_id = %s"
        assert database.sql(query, case) == [(timedelta(minutes=minutes),)]


def test_suspended_time_does_not_count(database: CaseDatabase) -> None:
    database.sql(
        "INSERT INTO citygrid.time_limit (stage, amount, unit) VALUES ('dispatched', 10, 'work_hour')"
    )
    case = database.report()
    database.step(case, "accept", "file", "dispatch")
    due = "SELECT due_at, limit_unit FROM citygrid.case_point WHERE case_id = %s"
    before = database.sql(due, case)[0][0]
    database.step(case, "suspend")
    left = database.sql("SELECT left_amount FROM citygrid.case_point WHERE case_id = %s", case)[0][0]
    assert timedelta(hours=9.9) < left <= timedelta(hours=10)
    assert database.sql(due, case)[0][0] is None, "no clock runs"
    database.step(case, "resume")
    assert database.sql("SELECT state FROM citygrid.case_point WHERE case_id = %s", case) == [("dispatched",)]
    assert abs(database.sql(due, case)[0][0] - before) < timedelta(minutes=1)
    assert database.sql("SELECT count(*) FROM citygrid.case_pause WHERE until_time IS NOT NULL") == [(1,)]


@pytest.mark.parametrize("unit", ["work_hour", "minute"])
def test_overdue_stays_overdue_by_as_much(database: CaseDatabase, unit: str) -> None:
    case = database.report()
    database.step(case, "accept", "file", "dispatch")
    overdue = "UPDATE citygrid.case_point SET due_at = now() - interval '2 hours', limit_unit = %s"
    database.sql(overdue, unit)
    database.step(case, "suspend", "resume")
    late = database.sql("SELECT now() - due_at FROM citygrid.case_point WHERE case_id = %s", case)[0][0]
    assert abs(late - timedelta(hours=2)) < timedelta(minutes=1)


def refused(database: CaseDatabase, user: str, query: str, *values: object) -> str:
    """The code with which a statement is refused."""
    with database.server.connect(database.name, user) as connection, pytest.raises(psycopg.Error) as caught:
        connection.execute(query, values)
    return caught.value.sqlstate or ""


@pytest.fixture
def people(database: CaseDatabase) -> dict[Role, str]:
    return {role: database.person(role.value, ["Z1"] if role is Role.COLLECTOR else None) for role in Role}


def test_every_step_by_every_role(database: CaseDatabase, people: dict[Role, str]) -> None:
    """What the core says a role may do is what the database lets it do, in all states."""
    for role, login in people.items():
        with database.server.connect(database.name, login) as connection:
            for state in State:
                may = {way.action for way in allowed(state, role)}
                for action in sorted({way.action for way in TRANSITIONS}):
                    case = database.report()
                    query = """UPDATE citygrid.case_point SET state = %s, suspended_in = 'handling',
                        left_amount = '1 hour', due_at = now() WHERE case_id = %s"""
                    database.sql(query, state.value, case)
                    step = "SELECT citygrid.change_state(%s, %s, new_due => now() + interval '1 day')"
                    try:
                        connection.execute(step, (case, action))
                        done = True
                    except psycopg.Error as error:
                        done = None if error.sqlstate in ("42501", "CG004") else error
                    assert done == (True if action in may else None), (role, state, action)


def test_tables_are_changed_by_functions_alone(database: CaseDatabase, people: dict[Role, str]) -> None:
    case = database.report()
    for login in people.values():
        for query in (
            "UPDATE citygrid.case_point SET state = 'closed'",
            "INSERT INTO citygrid.case_point (description) VALUES ('x')",
            "DELETE FROM citygrid.case_point",
            "TRUNCATE citygrid.case_point CASCADE",
            "DELETE FROM citygrid.case_history",
            "UPDATE citygrid.setting SET value = ''",
            "SELECT citygrid.after_restore()",
            f"SELECT citygrid.lock_case('{case}', NULL)",
        ):
            assert refused(database, login, query) == "42501", (login, query)
    for role in (Role.VIEWER, Role.COLLECTOR, Role.DISPATCHER):
        assert refused(database, people[role], "SELECT citygrid.delete_case(%s)", case) == "42501"
        assert refused(database, people[role], "SELECT citygrid.import_cases('x', '[]')") == "42501"
        assert refused(database, people[role], "DELETE FROM citygrid.time_limit") == "42501"
    assert (
        refused(database, people[Role.VIEWER], "SELECT citygrid.report_case('01', 114.015, 30.005)")
        == "42501"
    )
    assert database.sql("SELECT count(*) FROM citygrid.case_point") == [(1,)]


def test_rows_are_seen_and_changed_by_zone(database: CaseDatabase) -> None:
    login = database.person("dispatcher", ["Z1", "Z3"])
    cases = {zone: database.report(zone) for zone in (1, 2, 3)}
    with database.server.connect(database.name, login) as connection:
        rows = connection.execute("SELECT zone_code FROM citygrid.case_point ORDER BY 1").fetchall()
        assert rows == [("Z1",), ("Z3",)]
        history = connection.execute("SELECT count(*) FROM citygrid.case_history").fetchone()
        assert history == (2,)
    step = "SELECT citygrid.change_state(%s, 'accept')"
    assert refused(database, login, step, cases[2]) == "CG001"
    with database.server.connect(database.name, login) as connection:
        connection.execute(step, (cases[1],))


def test_search_path_of_the_caller_is_no_way_in(database: CaseDatabase, people: dict[Role, str]) -> None:
    """A caller's own table of transitions, found first on his path, changes nothing."""
    case = database.report()
    database.sql("CREATE SCHEMA trap; GRANT ALL ON SCHEMA trap TO PUBLIC")
    with database.server.connect(database.name, people[Role.VIEWER]) as connection:
        connection.execute(
            "CREATE TABLE trap.transition (action text, from_state text, to_state text, role text)"
        )
        connection.execute("INSERT INTO trap.transition VALUES ('accept', 'reported', 'closed', 'viewer')")
        connection.execute("CREATE TEMP TABLE transition AS SELECT * FROM trap.transition")
        connection.execute("SET search_path = pg_temp, trap, citygrid, public")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT citygrid.change_state(%s, 'accept')", (case,))


def test_second_hand_on_the_same_case_is_told_who_was_first(
    database: CaseDatabase, people: dict[Role, str]
) -> None:
    case = database.report()
    with database.server.connect(database.name, people[Role.DISPATCHER]) as first:
        first.execute("SELECT citygrid.change_state(%s, 'accept', 1)", (case,))
    with (
        database.server.connect(database.name, people[Role.MANAGER]) as second,
        pytest.raises(psycopg.Error, match=people[Role.DISPATCHER]) as caught,
    ):
        second.execute("SELECT citygrid.change_state(%s, 'void', 1)", (case,))
    assert caught.value.sqlstate == "CG002"


@pytest.mark.parametrize(
    "place", ["st_point('NaN', 'NaN')", "'POINT EMPTY'::geometry", "st_point('Infinity', 0)"]
)
def test_points_that_would_be_invisible_are_refused(database: CaseDatabase, place: str) -> None:
    with pytest.raises(psycopg.errors.CheckViolation):
        database.sql(f"INSERT INTO citygrid.case_point (geom) VALUES (st_setsrid({place}, 4490))")


def test_case_on_a_border_always_gets_the_same_cell(database: CaseDatabase) -> None:
    insert = """INSERT INTO citygrid.case_point (geom) VALUES (st_setsrid(st_point(114.02, 30.005), 4490))
        RETURNING zone_code, grid_code"""
    assert database.sql(insert) == [("Z1", "420102001001019")]
    outside = (
        "INSERT INTO citygrid.case_point (geom) VALUES (st_setsrid(st_point(0, 0), 4490)) RETURNING zone_code"
    )
    assert database.sql(outside) == [(None,)]
