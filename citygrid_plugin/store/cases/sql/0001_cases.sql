-- Cases, their history, and the grid and zones they are stamped with.

CREATE TABLE citygrid.setting (
  name text PRIMARY KEY,
  value text NOT NULL
);
INSERT INTO citygrid.setting VALUES ('timezone', 'Asia/Shanghai');

CREATE TABLE citygrid.zone (
  zone_code text PRIMARY KEY,
  name text,
  collector text,
  area text,  -- 核心区 core, 一般区 general, 外围区 outer, or the city's own
  patrol_class text CHECK (patrol_class IN ('red', 'yellow', 'blue')),
  geom geometry(MultiPolygon, __SRID__) NOT NULL
);
CREATE INDEX zone_place ON citygrid.zone USING gist (geom);

CREATE TABLE citygrid.unit_grid (
  code text PRIMARY KEY CHECK (length(code) <= 15),
  patrol_class text CHECK (patrol_class IN ('red', 'yellow', 'blue')),
  geom geometry(MultiPolygon, __SRID__) NOT NULL
);
CREATE INDEX unit_grid_place ON citygrid.unit_grid USING gist (geom);

CREATE TABLE citygrid.state (
  state text PRIMARY KEY,
  title text NOT NULL,
  final boolean NOT NULL DEFAULT false,
  place int NOT NULL UNIQUE
);
INSERT INTO citygrid.state VALUES
  ('draft', '草稿', false, 0),
  ('reported', '上报', false, 1),
  ('accepted', '受理', false, 2),
  ('filed', '立案', false, 3),
  ('dispatched', '派遣', false, 4),
  ('handling', '处置', false, 5),
  ('checking', '核查', false, 6),
  ('suspended', '挂账', false, 7),
  ('closed', '结案', true, 8),
  ('void', '作废', true, 9);

CREATE TABLE citygrid.transition (
  action text NOT NULL,
  from_state text NOT NULL REFERENCES citygrid.state,
  to_state text REFERENCES citygrid.state,  -- NULL: back to where the case was suspended
  role text NOT NULL CHECK (role IN ('viewer', 'collector', 'dispatcher', 'manager')),
  title text NOT NULL,
  PRIMARY KEY (action, from_state)
);
INSERT INTO citygrid.transition VALUES
  ('report', 'draft', 'reported', 'collector', '上报'),
  ('accept', 'reported', 'accepted', 'dispatcher', '受理'),
  ('file', 'accepted', 'filed', 'dispatcher', '立案'),
  ('dispatch', 'filed', 'dispatched', 'dispatcher', '派遣'),
  ('handle', 'dispatched', 'handling', 'dispatcher', '处置'),
  ('finish', 'handling', 'checking', 'dispatcher', '处置完毕'),
  ('check', 'checking', 'checking', 'collector', '核查'),
  ('rework', 'checking', 'handling', 'dispatcher', '返工'),
  ('close', 'checking', 'closed', 'dispatcher', '结案'),
  ('reopen', 'closed', 'checking', 'manager', '重新核查'),
  ('return', 'dispatched', 'filed', 'dispatcher', '回退'),
  ('return', 'handling', 'filed', 'dispatcher', '回退'),
  ('extend', 'dispatched', 'dispatched', 'manager', '延期'),
  ('extend', 'handling', 'handling', 'manager', '延期'),
  ('suspend', 'dispatched', 'suspended', 'manager', '挂账'),
  ('suspend', 'handling', 'suspended', 'manager', '挂账'),
  ('resume', 'suspended', NULL, 'manager', '恢复'),
  ('void', 'draft', 'void', 'manager', '作废'),
  ('void', 'reported', 'void', 'manager', '作废'),
  ('void', 'accepted', 'void', 'manager', '作废'),
  ('void', 'filed', 'void', 'manager', '作废'),
  ('void', 'dispatched', 'void', 'manager', '作废'),
  ('void', 'handling', 'void', 'manager', '作废');

CREATE SEQUENCE citygrid.case_number;

CREATE TABLE citygrid.case_point (
  case_id text PRIMARY KEY
    DEFAULT to_char(current_timestamp, 'YYYYMMDD') || lpad(nextval('citygrid.case_number')::text, 7, '0'),
  kind text NOT NULL DEFAULT 'event' CHECK (kind IN ('component', 'event')),
  class_code text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'reported' REFERENCES citygrid.state,
  patrol_class text,
  urgent boolean NOT NULL DEFAULT false,
  grid_code text,
  zone_code text,
  collector text,
  reported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  due_at timestamptz,
  closed_at timestamptz,
  description text NOT NULL DEFAULT '',
  -- An empty point or one at NaN is in no search and in no extent: invisible for ever.
  geom geometry(Point, __SRID__) CHECK (
    geom IS NULL OR (
      NOT st_isempty(geom) AND st_x(geom) BETWEEN -1e9 AND 1e9 AND st_y(geom) BETWEEN -1e9 AND 1e9
    )
  ),
  area text,
  source text,
  external_id text,
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (source, external_id)
);
COMMENT ON TABLE citygrid.case_point IS '案件';
COMMENT ON COLUMN citygrid.case_point.case_id IS '案件编号';
COMMENT ON COLUMN citygrid.case_point.kind IS '案件类型';
COMMENT ON COLUMN citygrid.case_point.class_code IS '类别代码';
COMMENT ON COLUMN citygrid.case_point.state IS '办理阶段';
COMMENT ON COLUMN citygrid.case_point.patrol_class IS '巡查等级';
COMMENT ON COLUMN citygrid.case_point.urgent IS '紧急';
COMMENT ON COLUMN citygrid.case_point.grid_code IS '所在单元网格';
COMMENT ON COLUMN citygrid.case_point.zone_code IS '所在责任网格';
COMMENT ON COLUMN citygrid.case_point.collector IS '信息采集员';
COMMENT ON COLUMN citygrid.case_point.reported_at IS '上报时间';
COMMENT ON COLUMN citygrid.case_point.due_at IS '办理时限';
COMMENT ON COLUMN citygrid.case_point.closed_at IS '结案时间';
COMMENT ON COLUMN citygrid.case_point.description IS '问题描述';
CREATE INDEX case_point_place ON citygrid.case_point USING gist (geom);
CREATE INDEX case_point_open ON citygrid.case_point (case_id) WHERE closed_at IS NULL;
CREATE INDEX case_point_reported ON citygrid.case_point (reported_at);

CREATE TABLE citygrid.case_history (
  history_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text NOT NULL REFERENCES citygrid.case_point ON DELETE CASCADE,
  action text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login text NOT NULL DEFAULT session_user,
  collector text,
  due_at timestamptz,
  note text NOT NULL DEFAULT ''
);
COMMENT ON TABLE citygrid.case_history IS '案件办理经过';
CREATE INDEX case_history_case ON citygrid.case_history (case_id, history_id);

-- The grid, zone, area and collector of a case are those of the place where it lies.
-- On a border it is the cell with the lowest code, always the same one.
CREATE FUNCTION citygrid.stamp_case() RETURNS trigger LANGUAGE plpgsql
SET search_path = citygrid, public, pg_temp AS $$
DECLARE
  cell record;
  area_of record;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.version := OLD.version + 1;
    NEW.changed_at := clock_timestamp();
    IF NEW.geom IS NOT DISTINCT FROM OLD.geom THEN
      RETURN NEW;
    END IF;
  END IF;
  IF NEW.geom IS NULL OR st_isempty(NEW.geom) OR st_x(NEW.geom) = 'NaN' OR st_y(NEW.geom) = 'NaN' THEN
    RETURN NEW;
  END IF;
  SELECT code, patrol_class INTO cell FROM unit_grid WHERE st_intersects(geom, NEW.geom) ORDER BY code LIMIT 1;
  IF FOUND THEN
    NEW.grid_code := cell.code;
    NEW.patrol_class := coalesce(cell.patrol_class, NEW.patrol_class);
  ELSIF TG_OP = 'UPDATE' THEN
    NEW.grid_code := NULL;
  END IF;
  SELECT z.zone_code, z.collector, z.area, z.patrol_class INTO area_of
    FROM zone z WHERE st_intersects(z.geom, NEW.geom) ORDER BY z.zone_code LIMIT 1;
  IF FOUND THEN
    NEW.zone_code := area_of.zone_code;
    NEW.area := area_of.area;
    NEW.collector := coalesce(NEW.collector, area_of.collector);
    NEW.patrol_class := coalesce(NEW.patrol_class, area_of.patrol_class);
  ELSIF TG_OP = 'UPDATE' THEN
    NEW.zone_code := NULL;
    NEW.area := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON citygrid.case_point
  FOR EACH ROW EXECUTE FUNCTION citygrid.stamp_case();
