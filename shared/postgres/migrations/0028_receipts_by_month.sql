-- Why:      a receipt is of use for about a year, and there is one for each event: a table of months
--           forgets by letting go of a month's file, where deleting rows would cost as much as writing
--           them did. Beside it the old table goes on until all its rows are in the new one: what is
--           written to it from here on is written there too, and 0029 copies what was there before.
--           How a wait ended is forgotten by rows, by their time, unless it ended for good.
-- Lock:     tieout.receipt, ended_wait and then dead_letter, as who listens takes them, against writes
--           while an index of the latter two is built. The code one version back goes on: it reads and
--           writes tieout.receipt.
-- Duration: a second per million ended waits or dead letters, and one per million receipts, which are
--           read, not held.

-- `created_at` is in the key for it says where the row lies. Stripe sends an event again as it was made
-- first, so that however late it comes it is the same row.
CREATE TABLE tieout.receipt_by_month (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    object_id text,
    created_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    outcome text NOT NULL,
    reason text,
    deliveries integer NOT NULL DEFAULT 1,
    listened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT receipt_outcome_check CHECK (outcome IN ('wanted', 'ignored', 'dead_letter')),
    PRIMARY KEY (stripe_account, livemode, event_id, created_at)
) PARTITION BY RANGE (created_at);
CREATE INDEX receipt_by_month_by_object ON tieout.receipt_by_month (object_id);
-- `doctor` asks whose events were ignored, of which there may be none or most of all.
CREATE INDEX receipt_of_strangers
    ON tieout.receipt_by_month (stripe_account, livemode, reason, received_at)
    WHERE outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch');

-- What is of a month that is gone, of one that is yet to come, or of no time at all.
CREATE TABLE tieout.receipt_default PARTITION OF tieout.receipt_by_month DEFAULT;
CREATE INDEX receipt_default_by_time ON tieout.receipt_default (created_at);
CREATE INDEX receipt_default_by_listening ON tieout.receipt_default (listened_at);

GRANT SELECT ON tieout.receipt_by_month TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.receipt_by_month TO tieout_writer;

-- Months are made and dropped by functions (0030), and so by whom their rights are of.
GRANT CREATE ON SCHEMA tieout TO tieout_functions;
GRANT DELETE ON tieout.ended_wait, tieout.dead_letter TO tieout_functions;

-- Each month since Stripe began of which there is a receipt, at most some two hundred; those of which it
-- may still send; and two ahead. What is over goes with the first look of whoever lets go of it. Only
-- what is of no time at all is of no month: when one is made, what is of none is read whole, and
-- nobody else can read or write it.
DO $$
DECLARE
    month timestamp;
BEGIN
    FOR month IN
        SELECT date_trunc('month', created_at AT TIME ZONE 'UTC') FROM tieout.receipt
        WHERE created_at >= timestamptz '2011-01-01 00:00:00Z' AND created_at < now()
        UNION
        SELECT generate_series(
            date_trunc('month', (now() - interval '35 days') AT TIME ZONE 'UTC'),
            date_trunc('month', now() AT TIME ZONE 'UTC') + interval '2 months',
            interval '1 month')
    LOOP
        EXECUTE format('CREATE TABLE tieout.%I PARTITION OF tieout.receipt_by_month'
            ' FOR VALUES FROM (%L) TO (%L)', to_char(month, '"receipt_"YYYY_MM'),
            month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
    END LOOP;
END $$;

-- As in 0021, with the tables that functions make: they are those of tieout_functions, who may make
-- tables. `settle_functions` gives them back after a restore.
CREATE OR REPLACE FUNCTION tieout.settle_functions() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    one record;
BEGIN
    IF NOT has_schema_privilege('tieout_functions', 'tieout', 'CREATE') THEN
        GRANT CREATE ON SCHEMA tieout TO tieout_functions;
    END IF;
    FOR one IN
        SELECT oid::regprocedure AS name,
            prosecdef AND proowner <> 'tieout_functions'::regrole AS is_misowned
        FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace
          AND ((prosecdef AND proowner <> 'tieout_functions'::regrole)
               OR has_function_privilege('public'::name, oid, 'EXECUTE')
               OR NOT has_function_privilege('tieout_functions'::name, oid, 'EXECUTE'))
        ORDER BY proname, oid
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO tieout_functions', one.name);
        IF one.is_misowned THEN
            EXECUTE format('ALTER FUNCTION %s OWNER TO tieout_functions', one.name);
        END IF;
        RETURN NEXT one.name::text;
    END LOOP;
    FOR one IN
        SELECT pg_class.oid::regclass AS name FROM pg_class
        WHERE relowner <> 'tieout_functions'::regrole AND relkind IN ('r', 'p')
          AND coalesce((SELECT inhparent FROM pg_inherits WHERE inhrelid = pg_class.oid),
                pg_class.oid) IN (
            SELECT partrelid FROM pg_partitioned_table JOIN pg_class AS parent
                ON parent.oid = partrelid AND parent.relnamespace = 'tieout'::regnamespace)
        ORDER BY relname
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO tieout_functions', one.name);
        RETURN NEXT one.name::text;
    END LOOP;
END $$;

-- Until 0030 -------------------------------------------------------------------------------------

-- Whatever is written to the old table. Copy and mirror meet in the key: whichever comes second finds
-- the other's row, and the newer figures stay.
CREATE FUNCTION tieout.mirror_receipt() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO tieout.receipt_by_month (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at, outcome,
        reason, deliveries, listened_at)
    VALUES (NEW.stripe_account, NEW.livemode, NEW.event_id, NEW.type, NEW.object_id,
        NEW.created_at, NEW.received_at, NEW.outcome, NEW.reason, NEW.deliveries, NEW.listened_at)
    ON CONFLICT (stripe_account, livemode, event_id, created_at)
    DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason,
        deliveries = excluded.deliveries;
    RETURN NULL;
END $$;
CREATE TRIGGER mirrored AFTER INSERT OR UPDATE ON tieout.receipt
    FOR EACH ROW EXECUTE FUNCTION tieout.mirror_receipt();

-- From which block on the old table is yet to be copied. Its rows of now lie in the blocks of now; one
-- that moves from there is written anew, and so mirrored. (Only a table that is made anew, by VACUUM
-- FULL, moves its rows unseen: that one is another file, and is copied from its start.)
CREATE TABLE tieout.receipt_copy (
    file oid NOT NULL,
    next_block bigint NOT NULL,
    block_count bigint NOT NULL
);
INSERT INTO tieout.receipt_copy (file, next_block, block_count)
SELECT pg_relation_filenode('tieout.receipt'), 0,
    pg_relation_size('tieout.receipt') / current_setting('block_size')::bigint;

-- Last, for it may take a while. What ended for good is never wanted again, for that its row is asked.
CREATE INDEX ended_wait_by_end ON tieout.ended_wait (ended_at) WHERE NOT is_final;
CREATE INDEX dead_letter_settled ON tieout.dead_letter (settled_at) WHERE status <> 'open';
