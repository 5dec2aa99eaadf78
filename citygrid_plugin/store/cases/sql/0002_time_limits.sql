-- Time limits: rules as rows, the work calendar, and the arithmetic of both.

CREATE TABLE citygrid.time_limit (
  rule_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stage text NOT NULL REFERENCES citygrid.state,  -- the clock starts when a case gets there
  class_prefix text,                               -- NULL: any
  area text,
  urgent boolean,
  amount numeric NOT NULL CHECK (amount > 0),
  unit text NOT NULL CHECK (unit IN ('minute', 'hour', 'work_hour', 'work_day')),
  source text NOT NULL DEFAULT '',
  CHECK (unit <> 'work_day' OR amount = trunc(amount))
);
COMMENT ON TABLE citygrid.time_limit IS '办理时限规则';
-- A tender's words: "核心区、一般区需在2小时内予以回复，外围区需在3小时内予以回复，突发、重大事件核查指令需在30分钟内予以回复".
INSERT INTO citygrid.time_limit (stage, area, urgent, amount, unit, source) VALUES
  ('checking', NULL, NULL, 2, 'hour', '核心区、一般区核查指令2小时内回复'),
  ('checking', 'outer', NULL, 3, 'hour', '外围区核查指令3小时内回复'),
  ('checking', NULL, true, 30, 'minute', '突发、重大事件核查指令30分钟内回复');

CREATE TABLE citygrid.work_hours (
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),  -- ISO: 1 Monday
  opens time NOT NULL,
  closes time NOT NULL CHECK (closes > opens),
  PRIMARY KEY (weekday, opens)
);
INSERT INTO citygrid.work_hours
  SELECT d, span.opens, span.closes FROM generate_series(1, 5) d,
  (VALUES (time '08:30', time '12:00'), (time '14:00', time '17:30')) span (opens, closes);

CREATE TABLE citygrid.calendar_day (
  day date PRIMARY KEY,
  works boolean NOT NULL,                -- false: holiday; true: a working day moved here (调休)
  hours_of smallint NOT NULL DEFAULT 1 CHECK (hours_of BETWEEN 1 AND 7),
  note text NOT NULL DEFAULT ''
);

ALTER TABLE citygrid.case_point
  ADD COLUMN limit_from timestamptz,
  ADD COLUMN suspended_in text REFERENCES citygrid.state,
  ADD COLUMN left_amount interval,
  ADD COLUMN limit_unit text;

CREATE TABLE citygrid.case_pause (
  pause_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text NOT NULL REFERENCES citygrid.case_point ON DELETE CASCADE,
  from_time timestamptz NOT NULL,
  until_time timestamptz,
  reason text NOT NULL DEFAULT ''
);
CREATE INDEX case_pause_case ON citygrid.case_pause (case_id);

-- Working spans of the days first to last of the city's clocks.
CREATE FUNCTION citygrid.work_spans(first date, last date)
RETURNS TABLE (day date, opens timestamptz, closes timestamptz) LANGUAGE sql STABLE
SET search_path = citygrid, pg_temp AS $$
  SELECT d::date, (d::date + h.opens) AT TIME ZONE z.value, (d::date + h.closes) AT TIME ZONE z.value
  FROM setting z, generate_series(first::timestamp, last::timestamp, interval '1 day') d
  LEFT JOIN calendar_day c ON c.day = d::date
  JOIN work_hours h ON h.weekday = CASE
    WHEN c.day IS NULL THEN extract(isodow FROM d) WHEN c.works THEN c.hours_of END
  WHERE z.name = 'timezone'
  ORDER BY 2
$$;

CREATE FUNCTION citygrid.work_time(start timestamptz, finish timestamptz) RETURNS interval
LANGUAGE sql STABLE SET search_path = citygrid, pg_temp AS $$
  SELECT coalesce(sum(greatest(least(s.closes, finish) - greatest(s.opens, start), interval '0')), interval '0')
  FROM setting z, work_spans((start AT TIME ZONE z.value)::date, (finish AT TIME ZONE z.value)::date) s
  WHERE z.name = 'timezone'
$$;

-- When that much working time after start is up.
CREATE FUNCTION citygrid.add_work(start timestamptz, amount interval) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = citygrid, pg_temp AS $$
DECLARE
  span record;
  first date := (start AT TIME ZONE (SELECT value FROM setting WHERE name = 'timezone'))::date;
  left_over interval := amount;
BEGIN
  FOR month IN 0 .. 120 LOOP
    FOR span IN SELECT greatest(opens, start) AS opens, closes
      FROM work_spans(first + month * 31, first + month * 31 + 30) WHERE closes > start
    LOOP
      IF span.closes - span.opens >= left_over THEN
        RETURN span.opens + left_over;
      END IF;
      left_over := left_over - (span.closes - span.opens);
    END LOOP;
  END LOOP;
  RAISE EXCEPTION 'the work calendar has no working hours' USING ERRCODE = 'CG003';
END $$;

-- When amount of unit after start is up; work days end at the same time of day.
CREATE FUNCTION citygrid.add_time(start timestamptz, amount numeric, unit text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = citygrid, pg_temp AS $$
DECLARE
  zone text := (SELECT value FROM setting WHERE name = 'timezone');
  begins timestamp;
  last_day date;
BEGIN
  CASE unit
    WHEN 'minute' THEN RETURN start + amount * interval '1 minute';
    WHEN 'hour' THEN RETURN start + amount * interval '1 hour';
    WHEN 'work_hour' THEN RETURN add_work(start, amount * interval '1 hour');
    WHEN 'work_day' THEN
      begins := add_work(start, interval '0') AT TIME ZONE zone;
      SELECT max(day) INTO last_day FROM (
        SELECT DISTINCT day FROM work_spans(begins::date + 1, begins::date + 3660) ORDER BY day LIMIT amount
      ) days HAVING count(*) = amount;
      IF last_day IS NULL THEN
        RAISE EXCEPTION 'the work calendar has no working hours' USING ERRCODE = 'CG003';
      END IF;
      RETURN (last_day + begins::time) AT TIME ZONE zone;
  END CASE;
END $$;

-- The rule for a case in a stage: one about urgency first, then the longest class, then the area.
-- NULL without one. In plpgsql, which keeps the plan: it runs for every case reported.
CREATE FUNCTION citygrid.limit_of(of_stage text, of_class text, of_area text, is_urgent boolean)
RETURNS citygrid.time_limit LANGUAGE plpgsql STABLE SET search_path = citygrid, pg_temp AS $$
DECLARE
  rule time_limit;
BEGIN
  SELECT * INTO rule FROM time_limit
  WHERE stage = of_stage AND (class_prefix IS NULL OR starts_with(of_class, class_prefix))
    AND (area IS NULL OR area = of_area) AND (urgent IS NULL OR urgent = is_urgent)
  ORDER BY urgent IS NULL, length(coalesce(class_prefix, '')) DESC, area IS NULL, rule_id LIMIT 1;
  RETURN rule;
END $$;

-- A case that enters a stage with a limit gets its due time; one without keeps what it had.
CREATE FUNCTION citygrid.set_due() RETURNS trigger LANGUAGE plpgsql
SET search_path = citygrid, pg_temp AS $$
DECLARE
  rule time_limit;
  begins timestamptz := clock_timestamp();
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.due_at IS NOT NULL THEN
      NEW.limit_from := coalesce(NEW.limit_from, NEW.reported_at);
      RETURN NEW;
    END IF;
    begins := NEW.reported_at;
  ELSIF NEW.state = OLD.state OR OLD.state = 'suspended' THEN
    RETURN NEW;
  END IF;
  rule := limit_of(NEW.state, NEW.class_code, NEW.area, NEW.urgent);
  IF rule.rule_id IS NOT NULL THEN
    NEW.limit_from := begins;
    NEW.limit_unit := rule.unit;
    NEW.due_at := add_time(begins, rule.amount, rule.unit);
  END IF;
  RETURN NEW;
END $$;
-- Triggers fire by name: after "stamp", which finds the area.
CREATE TRIGGER stamp_due BEFORE INSERT OR UPDATE ON citygrid.case_point
  FOR EACH ROW EXECUTE FUNCTION citygrid.set_due();
