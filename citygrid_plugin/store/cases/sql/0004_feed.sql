-- What live clients need to miss nothing: each row's transaction, what is gone, one wake-up for a statement.
--
-- A client keeps the snapshot of its last look and asks for rows whose transaction was not visible
-- in it. Numbers and times of writing are not in order of commit; this is.

ALTER TABLE citygrid.case_point ADD COLUMN tx xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX case_point_tx ON citygrid.case_point (tx, case_id);

-- Cases deleted, and cases that some may no longer see since they went to another zone or collector.
CREATE TABLE citygrid.case_gone (
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  case_id text NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX case_gone_tx ON citygrid.case_gone (tx, case_id);
GRANT SELECT ON citygrid.case_gone TO citygrid_viewer;

-- pruned: clients that looked last before this one read everything anew. epoch: so do all when it changes.
INSERT INTO citygrid.setting VALUES ('pruned', '0'), ('epoch', gen_random_uuid()::text);

CREATE FUNCTION citygrid.stamp_tx() RETURNS trigger LANGUAGE plpgsql
SET search_path = citygrid, pg_temp AS $$
BEGIN
  NEW.tx := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_tx BEFORE INSERT OR UPDATE ON citygrid.case_point
  FOR EACH ROW EXECUTE FUNCTION citygrid.stamp_tx();

CREATE FUNCTION citygrid.note_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
BEGIN
  INSERT INTO case_gone (case_id) VALUES (OLD.case_id);
  RETURN NULL;
END $$;
CREATE TRIGGER gone AFTER DELETE ON citygrid.case_point
  FOR EACH ROW EXECUTE FUNCTION citygrid.note_gone();
CREATE TRIGGER moved AFTER UPDATE ON citygrid.case_point FOR EACH ROW
  WHEN (OLD.zone_code IS DISTINCT FROM NEW.zone_code OR OLD.collector IS DISTINCT FROM NEW.collector
        OR OLD.case_id <> NEW.case_id)
  EXECUTE FUNCTION citygrid.note_gone();

CREATE FUNCTION citygrid.note_truncate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
BEGIN
  UPDATE setting SET value = gen_random_uuid()::text WHERE name = 'epoch';
  RETURN NULL;
END $$;
CREATE TRIGGER truncated AFTER TRUNCATE ON citygrid.case_point
  FOR EACH STATEMENT EXECUTE FUNCTION citygrid.note_truncate();

-- No payload: everybody may listen on a channel, and everybody may send.
CREATE FUNCTION citygrid.wake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY citygrid_cases;
  RETURN NULL;
END $$;
CREATE TRIGGER wake AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON citygrid.case_point
  FOR EACH STATEMENT EXECUTE FUNCTION citygrid.wake();

-- All a client must know before it may build on the snapshot of its last look.
CREATE FUNCTION citygrid.feed_head(
  OUT identity text, OUT started timestamptz, OUT standby boolean, OUT pruned text, OUT access text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = citygrid, pg_temp AS $$
  SELECT concat_ws('/', (SELECT system_identifier FROM pg_control_system()),
      CASE WHEN pg_is_in_recovery() THEN 'standby' ELSE (SELECT timeline_id::text FROM pg_control_checkpoint()) END,
      (SELECT oid FROM pg_database WHERE datname = current_database()),
      'citygrid.case_point'::regclass::oid, (SELECT value FROM setting WHERE name = 'epoch')),
    pg_postmaster_start_time(), pg_is_in_recovery(), (SELECT value FROM setting WHERE name = 'pruned'), access()
$$;

-- Forget what went before that long; run it from time to time.
CREATE FUNCTION citygrid.prune_gone(older interval DEFAULT interval '30 days') RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = citygrid, pg_temp AS $$
DECLARE
  number int;
  newest text;
BEGIN
  PERFORM demand_role('manager');
  WITH dropped AS (DELETE FROM case_gone WHERE at < clock_timestamp() - older RETURNING tx)
  SELECT count(*), (SELECT d.tx::text FROM dropped d ORDER BY d.tx DESC LIMIT 1) INTO number, newest FROM dropped;
  IF newest IS NOT NULL THEN
    UPDATE setting SET value = newest WHERE name = 'pruned';
  END IF;
  RETURN number;
END $$;

-- After a restore from a dump the transactions are another server's.
CREATE FUNCTION citygrid.after_restore() RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = citygrid, pg_temp AS $$
DECLARE
  number int;
BEGIN
  UPDATE case_point SET urgent = urgent WHERE tx >= pg_snapshot_xmax(pg_current_snapshot());
  GET DIAGNOSTICS number = ROW_COUNT;
  DELETE FROM case_gone WHERE tx >= pg_snapshot_xmax(pg_current_snapshot());
  UPDATE setting SET value = '0' WHERE name = 'pruned';
  UPDATE setting SET value = gen_random_uuid()::text WHERE name = 'epoch';
  RETURN number;
END $$;

REVOKE EXECUTE ON FUNCTION citygrid.stamp_tx, citygrid.note_gone, citygrid.note_truncate, citygrid.wake,
  citygrid.feed_head, citygrid.prune_gone, citygrid.after_restore FROM PUBLIC;
GRANT EXECUTE ON FUNCTION citygrid.feed_head TO citygrid_viewer;
GRANT EXECUTE ON FUNCTION citygrid.prune_gone TO citygrid_manager;
