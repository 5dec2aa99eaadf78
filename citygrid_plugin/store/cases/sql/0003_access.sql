-- Who may do what. Cases are changed by functions alone, which judge role, state and version.

DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['viewer', 'collector', 'dispatcher', 'manager'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'citygrid_' || role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', 'citygrid_' || role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;  -- another database of the server got the schema at this very moment
      END;
    END IF;
  END LOOP;
END $$;
GRANT citygrid_viewer TO citygrid_collector, citygrid_dispatcher;
GRANT citygrid_dispatcher TO citygrid_manager;

-- What a login is called in cases, and the zones he is confined to (NULL: all).
CREATE TABLE citygrid.member (
  login text PRIMARY KEY,
  collector text,
  zones text[]
);

CREATE FUNCTION citygrid.has_role(login text, wanted text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = citygrid, pg_temp AS $$
  SELECT pg_has_role(login, 'citygrid_' || wanted, 'MEMBER')
$$;

-- NULL: sees every case; else the zones. A collector who is nothing more sees his own zones and cases.
CREATE FUNCTION citygrid.zones_of(of_login text) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
  SELECT CASE
    WHEN has_role(of_login, 'collector') AND NOT has_role(of_login, 'dispatcher')
      THEN coalesce((SELECT zones FROM member WHERE login = of_login), '{}')
    ELSE (SELECT zones FROM member WHERE login = of_login) END
$$;
CREATE FUNCTION citygrid.collector_of(of_login text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
  SELECT coalesce((SELECT collector FROM member WHERE login = of_login), of_login)
$$;

-- In words of a fingerprint: a client that sees it change reads everything anew.
CREATE FUNCTION citygrid.access() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
  SELECT jsonb_build_object(
    'roles', (SELECT jsonb_agg(r ORDER BY r) FROM unnest(ARRAY['viewer', 'collector', 'dispatcher', 'manager']) r
              WHERE has_role(session_user, r)),
    'zones', zones_of(session_user), 'collector', collector_of(session_user))::text
$$;

ALTER TABLE citygrid.case_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE citygrid.case_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE citygrid.case_pause ENABLE ROW LEVEL SECURITY;
-- The sub-selects are worked out once for a query, not once for a row.
CREATE POLICY seen ON citygrid.case_point FOR SELECT USING (
  (SELECT citygrid.zones_of(current_user)) IS NULL
  OR zone_code = ANY ((SELECT citygrid.zones_of(current_user))::text[])
  OR collector = (SELECT citygrid.collector_of(current_user))
);
CREATE POLICY seen ON citygrid.case_history FOR SELECT USING (
  EXISTS (SELECT FROM citygrid.case_point c WHERE c.case_id = case_history.case_id)
);
CREATE POLICY seen ON citygrid.case_pause FOR SELECT USING (
  EXISTS (SELECT FROM citygrid.case_point c WHERE c.case_id = case_pause.case_id)
);

GRANT USAGE ON SCHEMA citygrid TO citygrid_viewer;
GRANT SELECT ON citygrid.schema_version, citygrid.setting, citygrid.zone, citygrid.unit_grid, citygrid.state,
  citygrid.transition, citygrid.case_point, citygrid.case_history, citygrid.case_pause, citygrid.time_limit,
  citygrid.work_hours, citygrid.calendar_day TO citygrid_viewer;
GRANT SELECT ON citygrid.member TO citygrid_manager;
GRANT INSERT, UPDATE, DELETE ON citygrid.time_limit, citygrid.work_hours, citygrid.calendar_day, citygrid.zone,
  citygrid.unit_grid, citygrid.member TO citygrid_manager;

-- The case, locked, if the login may see it and has seen its newest version.
CREATE FUNCTION citygrid.lock_case(of_case text, expected int) RETURNS citygrid.case_point
LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
DECLARE
  found_case case_point;
  who record;
BEGIN
  SELECT * INTO found_case FROM case_point c WHERE c.case_id = of_case AND (
    zones_of(session_user) IS NULL OR c.zone_code = ANY (zones_of(session_user))
    OR c.collector = collector_of(session_user)) FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'case % is not there, or not yours to see', of_case USING ERRCODE = 'CG001';
  END IF;
  IF expected IS NOT NULL AND expected <> found_case.version THEN
    SELECT login, at INTO who FROM case_history h WHERE h.case_id = of_case ORDER BY history_id DESC LIMIT 1;
    RAISE EXCEPTION 'case % was changed by % at %: it is now %', of_case, who.login, who.at, found_case.state
      USING ERRCODE = 'CG002';
  END IF;
  RETURN found_case;
END $$;

CREATE FUNCTION citygrid.demand_role(wanted text) RETURNS void LANGUAGE plpgsql
SET search_path = citygrid, pg_temp AS $$
BEGIN
  IF NOT has_role(session_user, wanted) THEN
    RAISE EXCEPTION 'this takes the role citygrid_%, which % has not', wanted, session_user
      USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- A new case, where a collector stands or a citizen says; longitude and latitude in CGCS2000 or WGS 84.
CREATE FUNCTION citygrid.report_case(
  class_code text, longitude double precision, latitude double precision, description text DEFAULT '',
  kind text DEFAULT 'event', urgent boolean DEFAULT false, reported_at timestamptz DEFAULT NULL,
  is_draft boolean DEFAULT false
) RETURNS citygrid.case_point LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
DECLARE
  made case_point;
BEGIN
  IF NOT has_role(session_user, 'collector') THEN
    PERFORM demand_role('dispatcher');
  END IF;
  INSERT INTO case_point AS c (class_code, kind, urgent, description, reported_at, state, collector, geom)
  VALUES (report_case.class_code, report_case.kind, report_case.urgent, report_case.description,
    least(coalesce(report_case.reported_at, clock_timestamp()), clock_timestamp()),
    CASE WHEN is_draft THEN 'draft' ELSE 'reported' END,
    CASE WHEN has_role(session_user, 'dispatcher') THEN NULL ELSE collector_of(session_user) END,
    st_transform(st_setsrid(st_point(longitude, latitude), 4490), __SRID__))
  RETURNING * INTO made;
  INSERT INTO case_history (case_id, action, to_state, collector, due_at)
  VALUES (made.case_id, 'report', made.state, made.collector, made.due_at);
  RETURN made;
END $$;

-- One step of a case. expected: the version the caller saw, or NULL to take any.
CREATE FUNCTION citygrid.change_state(
  of_case text, wanted text, expected int DEFAULT NULL, remark text DEFAULT '',
  to_collector text DEFAULT NULL, new_due timestamptz DEFAULT NULL
) RETURNS citygrid.case_point LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
DECLARE
  was case_point := lock_case(of_case, expected);
  now_is case_point;
  way transition;
  target text;
  now_at timestamptz := clock_timestamp();
BEGIN
  SELECT * INTO way FROM transition t WHERE t.action = wanted AND t.from_state = was.state;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a case that is % cannot be changed by "%"', was.state, wanted USING ERRCODE = 'CG004';
  END IF;
  PERFORM demand_role(way.role);
  IF wanted = 'extend' AND (new_due IS NULL OR new_due <= coalesce(was.due_at, now_at)) THEN
    RAISE EXCEPTION 'an extended time limit must be later than it was' USING ERRCODE = 'CG005';
  END IF;
  target := coalesce(way.to_state, was.suspended_in);
  now_is := was;
  IF wanted = 'suspend' THEN
    -- What is left of the limit is kept, negative when it is past; no clock runs.
    now_is.suspended_in := was.state;
    now_is.left_amount := CASE WHEN was.limit_unit IN ('work_hour', 'work_day') AND was.due_at > now_at
      THEN work_time(now_at, was.due_at) ELSE was.due_at - now_at END;
    now_is.due_at := NULL;
    INSERT INTO case_pause (case_id, from_time, reason) VALUES (of_case, now_at, remark);
  ELSIF wanted = 'resume' THEN
    now_is.due_at := CASE
      WHEN was.limit_unit IN ('work_hour', 'work_day') AND was.left_amount > interval '0'
        THEN add_work(now_at, was.left_amount)
      ELSE now_at + was.left_amount END;
    now_is.suspended_in := NULL;
    now_is.left_amount := NULL;
    UPDATE case_pause p SET until_time = now_at WHERE p.case_id = of_case AND p.until_time IS NULL;
  ELSIF wanted = 'extend' THEN
    now_is.due_at := new_due;
  END IF;
  UPDATE case_point c SET
    state = target,
    collector = coalesce(to_collector, c.collector),
    due_at = now_is.due_at,
    suspended_in = now_is.suspended_in,
    left_amount = now_is.left_amount,
    closed_at = CASE WHEN (SELECT final FROM state s WHERE s.state = target) THEN now_at END
  WHERE c.case_id = of_case RETURNING * INTO now_is;
  INSERT INTO case_history (case_id, action, from_state, to_state, collector, due_at, note)
  VALUES (of_case, wanted, was.state, now_is.state, now_is.collector, now_is.due_at, remark);
  RETURN now_is;
END $$;

-- To another collector, or by default to the one of the zone.
CREATE FUNCTION citygrid.assign_case(of_case text, to_collector text DEFAULT NULL, expected int DEFAULT NULL)
RETURNS citygrid.case_point LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
DECLARE
  was case_point := lock_case(of_case, expected);
  now_is case_point;
BEGIN
  PERFORM demand_role('dispatcher');
  UPDATE case_point c SET collector =
    coalesce(to_collector, (SELECT z.collector FROM zone z WHERE z.zone_code = was.zone_code), c.collector)
  WHERE c.case_id = of_case RETURNING * INTO now_is;
  INSERT INTO case_history (case_id, action, from_state, to_state, collector, due_at)
  VALUES (of_case, 'assign', was.state, now_is.state, now_is.collector, now_is.due_at);
  RETURN now_is;
END $$;

CREATE FUNCTION citygrid.delete_case(of_case text, expected int DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
BEGIN
  PERFORM demand_role('manager');
  PERFORM lock_case(of_case, expected);
  DELETE FROM case_point WHERE case_id = of_case;
END $$;

-- Cases of another system, a list of objects; those that are here already are brought up to date.
CREATE FUNCTION citygrid.import_cases(from_source text, rows jsonb) RETURNS TABLE (added int, updated int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, public, pg_temp AS $$
BEGIN
  PERFORM demand_role('manager');
  RETURN QUERY
  WITH given AS (
    SELECT * FROM jsonb_to_recordset(rows) AS r (
      external_id text, kind text, class_code text, state text, urgent boolean, reported_at timestamptz,
      due_at timestamptz, closed_at timestamptz, description text, collector text,
      longitude double precision, latitude double precision)
  ), kept AS (
    INSERT INTO case_point AS c (source, external_id, kind, class_code, state, urgent, reported_at, due_at,
      closed_at, description, collector, geom)
    SELECT from_source, g.external_id, coalesce(g.kind, 'event'), coalesce(g.class_code, ''),
      coalesce(g.state, 'reported'), coalesce(g.urgent, false), coalesce(g.reported_at, clock_timestamp()),
      g.due_at, g.closed_at, coalesce(g.description, ''), g.collector,
      st_transform(st_setsrid(st_point(g.longitude, g.latitude), 4490), __SRID__)
    FROM given g
    ON CONFLICT (source, external_id) DO UPDATE SET
      kind = excluded.kind, class_code = excluded.class_code, state = excluded.state, urgent = excluded.urgent,
      due_at = excluded.due_at, closed_at = excluded.closed_at, description = excluded.description,
      geom = excluded.geom
    WHERE (c.kind, c.class_code, c.state, c.urgent, c.due_at, c.closed_at, c.description, c.geom)
      IS DISTINCT FROM (excluded.kind, excluded.class_code, excluded.state, excluded.urgent,
        excluded.due_at, excluded.closed_at, excluded.description, excluded.geom)
    RETURNING c.case_id, c.state, c.collector, c.due_at, c.version
  ), told AS (
    INSERT INTO case_history (case_id, action, to_state, collector, due_at, note)
    SELECT k.case_id, 'import', k.state, k.collector, k.due_at, from_source FROM kept k
  )
  SELECT (count(*) FILTER (WHERE version = 1))::int, (count(*) FILTER (WHERE version > 1))::int FROM kept;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA citygrid FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA citygrid TO citygrid_viewer;
REVOKE EXECUTE ON FUNCTION citygrid.lock_case FROM citygrid_viewer;
