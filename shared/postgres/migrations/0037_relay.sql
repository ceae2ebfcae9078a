-- Why:      the journal and every change of a discrepancy are told to Kafka, in their order and without
--           a gap: how far that has come is kept here, and changes are appended as they are made.
-- Lock:     SHARE ROW EXCLUSIVE on discrepancy while the triggers are made and what is there is
--           appended: passes and posting wait that long, reading goes on. All else is new. The code one
--           version back goes on, and what it changes is appended by the triggers.
-- Duration: fifteen seconds per million discrepancies, else instant at any size.

-- How far each stream is published: all up to this ordinal of this position. A position's ordinals
-- begin at 1, so that 0 is "none of it".
CREATE TABLE tieout.relay_place (
    stream text PRIMARY KEY CHECK (stream IN ('journal', 'discrepancies')),
    position bigint NOT NULL DEFAULT 0,
    ordinal integer NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO tieout.relay_place (stream) VALUES ('journal'), ('discrepancies');

-- A discrepancy as it was after each change, by the keys of `discrepancies --json`. Kept for as long
-- as the topic keeps it: for ever, so that whoever lost it can be told again. The position is given
-- once the change is committed (sequence_changes), and never changes.
CREATE TABLE tieout.discrepancy_change (
    change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position bigint UNIQUE CHECK (position > 0),
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    body jsonb NOT NULL
);
CREATE INDEX discrepancy_change_unsequenced
    ON tieout.discrepancy_change (change_id) WHERE position IS NULL;

GRANT SELECT ON tieout.relay_place, tieout.discrepancy_change
    TO tieout_writer, tieout_reconciler, tieout_reader, tieout_functions;
GRANT SELECT ON SEQUENCE tieout.discrepancy_change_change_id_seq
    TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT UPDATE (position, ordinal, changed_at) ON tieout.relay_place TO tieout_functions;
GRANT INSERT (body), UPDATE (position) ON tieout.discrepancy_change TO tieout_functions;

-- Nothing but a position is ever added, and that once.
CREATE FUNCTION tieout.keep_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.position IS NOT NULL OR NEW.position IS NULL
       OR (NEW.change_id, NEW.changed_at, NEW.body)
            IS DISTINCT FROM (OLD.change_id, OLD.changed_at, OLD.body)
    THEN
        RAISE EXCEPTION 'tieout.discrepancy_change is append only: a position is given once'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER only_a_position BEFORE UPDATE ON tieout.discrepancy_change
    FOR EACH ROW EXECUTE FUNCTION tieout.keep_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON tieout.discrepancy_change
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

-- A change that nobody would see (how often a heal was tried) is none. Whoever changes a discrepancy
-- holds its row until it commits: of one discrepancy, ids follow commits.
CREATE FUNCTION tieout.append_change() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    line jsonb := tieout.discrepancy_line(NEW);
BEGIN
    IF TG_OP = 'INSERT' OR line <> tieout.discrepancy_line(OLD) THEN
        INSERT INTO tieout.discrepancy_change (body) VALUES (line);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER change_opened AFTER INSERT ON tieout.discrepancy
    FOR EACH ROW EXECUTE FUNCTION tieout.append_change();
-- The comparison costs nothing where an update changes nothing, as most of a pass do.
CREATE TRIGGER change_made AFTER UPDATE ON tieout.discrepancy
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION tieout.append_change();

-- Under the lock that the triggers took: what is there now, each as it stands, is its first change.
INSERT INTO tieout.discrepancy_change (body)
SELECT tieout.discrepancy_line(discrepancy) FROM tieout.discrepancy ORDER BY detected_at, id;

-- Give committed changes their positions, dense and in the order of their ids. One caller at a time,
-- as in sequence_batches; one that finds the lock taken does nothing.
CREATE FUNCTION tieout.sequence_changes(changes_max integer) RETURNS integer LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last_position bigint;
    done integer;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.sequence_changes', 0)) THEN
        RETURN 0;
    END IF;
    SELECT position INTO last_position FROM tieout.discrepancy_change
    WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1;
    UPDATE tieout.discrepancy_change AS change
    SET position = coalesce(last_position, 0) + following.number
    FROM (SELECT change_id, row_number() OVER (ORDER BY change_id) AS number
          FROM (SELECT change_id FROM tieout.discrepancy_change WHERE position IS NULL
                ORDER BY change_id LIMIT changes_max) AS waiting) AS following
    WHERE change.change_id = following.change_id;
    GET DIAGNOSTICS done = ROW_COUNT;
    RETURN done;
END $$;

-- Note that a stream is published up to there, if it was up to `from` until now. Whoever finds it
-- elsewhere has been overtaken, or sent back: it reads the place anew.
CREATE FUNCTION tieout.advance_relay(
    of_stream text, from_position bigint, from_ordinal integer, to_position bigint,
    to_ordinal integer
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE tieout.relay_place
    SET position = to_position, ordinal = to_ordinal, changed_at = clock_timestamp()
    WHERE stream = of_stream AND (position, ordinal) = (from_position, from_ordinal)
      AND (to_position, to_ordinal) > (from_position, from_ordinal);
    RETURN FOUND;
END $$;

-- Have a stream published again from this position on. Never moves a place forward: what was not
-- published yet would be left out.
CREATE FUNCTION tieout.rewind_relay(of_stream text, to_position bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE tieout.relay_place
    SET position = to_position, ordinal = 0, changed_at = clock_timestamp()
    WHERE stream = of_stream AND to_position > 0 AND (position, ordinal) > (to_position, 0);
    RETURN FOUND;
END $$;

DO $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace
          AND proname IN ('sequence_changes', 'advance_relay', 'rewind_relay')
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO tieout_writer', one.name);
    END LOOP;
END $$;
