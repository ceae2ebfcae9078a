-- Why:      the table of months (0028) has every receipt (0029): it takes the old one's name and work.
--           From now on whoever listens makes months ahead, and lets go of those that are over.
-- Lock:     tieout.receipt, ACCESS EXCLUSIVE for an instant. The code one version back goes on: what it
--           calls keeps its name and does the same. A batch that waits for that lock is refused once,
--           held, and written by the new function.
-- Duration: instant at any size; the disk gets the old table's files back a moment later.

LOCK TABLE tieout.receipt IN ACCESS EXCLUSIVE MODE;
DROP TABLE tieout.receipt;
DROP TABLE tieout.receipt_copy;
DROP FUNCTION tieout.mirror_receipt();
ALTER TABLE tieout.receipt_by_month RENAME TO receipt;
ALTER INDEX tieout.receipt_by_month_pkey RENAME TO receipt_pkey;
ALTER INDEX tieout.receipt_by_month_by_object RENAME TO receipt_by_object;

-- As in 0008, by the new key.
CREATE OR REPLACE FUNCTION tieout.listen_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb, passes jsonb
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    INSERT INTO tieout.receipt AS kept (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at,
        outcome, reason, deliveries)
    SELECT stripe_account, livemode, event_id, min(type), min(object_id),
        created_at, to_timestamp(min(received)), min(outcome), min(reason), count(*)
    FROM jsonb_to_recordset(receipts) AS one (
        stripe_account text, livemode boolean, event_id text, type text, object_id text,
        created double precision, received double precision, outcome text, reason text)
    CROSS JOIN LATERAL to_timestamp(one.created) AS created_at
    GROUP BY stripe_account, livemode, event_id, created_at
    ORDER BY stripe_account, livemode, event_id, created_at
    ON CONFLICT (stripe_account, livemode, event_id, created_at)
    DO UPDATE SET deliveries = kept.deliveries + excluded.deliveries;
    PERFORM tieout.want(wants);
    INSERT INTO tieout.pass_request (stripe_account, livemode, event_id)
    SELECT stripe_account, livemode, min(event_id)
    FROM jsonb_to_recordset(passes) AS one (
        stripe_account text, livemode boolean, event_id text)
    GROUP BY stripe_account, livemode
    ORDER BY stripe_account, livemode
    ON CONFLICT (stripe_account, livemode)
    DO UPDATE SET requested_at = clock_timestamp(), event_id = excluded.event_id;
    PERFORM tieout.keep_dead_letters(of_consumer, of_topic, letters);
END $$;

-- What is kept for a time -------------------------------------------------------------------------

-- Neither of the two that make and drop does anything while another writer is in one of them, nor waits
-- long for a lock: for as long as it waits, whoever listens waits behind it.

-- Make the months of which Stripe may still send an event, and two ahead; return those that were
-- missing. What came of such a month before it was there moves in, unless it is so much that moving
-- it would hold the others up: then that month is kept, and let go, with what is of no month.
CREATE FUNCTION tieout.make_receipt_months(rows_max integer) RETURNS SETOF text LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '500ms'
AS $$
DECLARE
    month timestamptz;
    next_month timestamptz;
    name text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.retention', 0)) THEN
        RETURN;
    END IF;
    FOR month IN
        SELECT generate_series(date_trunc('month', now() - interval '35 days'),
            date_trunc('month', now()) + interval '2 months', interval '1 month')
    LOOP
        name := to_char(month, '"receipt_"YYYY_MM');
        next_month := month + interval '1 month';
        CONTINUE WHEN to_regclass(format('tieout.%I', name)) IS NOT NULL;
        LOCK TABLE ONLY tieout.receipt IN SHARE UPDATE EXCLUSIVE MODE;
        LOCK TABLE tieout.receipt_default IN ACCESS EXCLUSIVE MODE;
        CONTINUE WHEN (
            SELECT count(*) > rows_max FROM (
                SELECT FROM tieout.receipt_default
                WHERE created_at >= month AND created_at < next_month LIMIT rows_max + 1) AS early);
        EXECUTE format('CREATE TABLE tieout.%I (LIKE tieout.receipt INCLUDING DEFAULTS'
            ' INCLUDING CONSTRAINTS INCLUDING INDEXES)', name);
        EXECUTE format('WITH early AS (DELETE FROM tieout.receipt_default'
            ' WHERE created_at >= $1 AND created_at < $2 RETURNING *)'
            ' INSERT INTO tieout.%I SELECT * FROM early', name) USING month, next_month;
        EXECUTE format('ALTER TABLE tieout.receipt ATTACH PARTITION tieout.%I'
            ' FOR VALUES FROM (%L) TO (%L)', name, month, next_month);
        RETURN NEXT name;
    END LOOP;
END $$;

-- Stripe sends an event again for 30 days, and the topic keeps it for as long: whatever is kept, it is
-- more than that.
CREATE FUNCTION tieout.kept_since(kept_days integer) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF kept_days IS NULL OR kept_days < 35 THEN
        RAISE EXCEPTION 'receipts are kept for 35 days at least, not %', kept_days
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN now() - make_interval(days => kept_days);
END $$;

-- Let go of the months whose last event is older than that; return them.
CREATE FUNCTION tieout.drop_receipt_months(kept_days integer) RETURNS SETOF text LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '500ms'
AS $$
DECLARE
    since timestamptz := tieout.kept_since(kept_days);
    name text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.retention', 0)) THEN
        RETURN;
    END IF;
    FOR name IN
        SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
        WHERE inhparent = 'tieout.receipt'::regclass AND relname ~ '^receipt_\d{4}_\d\d$'
          AND to_timestamp(right(relname, 7), 'YYYY_MM') + interval '1 month' <= since
        ORDER BY relname
    LOOP
        EXECUTE format('DROP TABLE tieout.%I', name);
        RETURN NEXT name;
    END LOOP;
END $$;

-- Delete at most so many of each: receipts of no month, by when they were listened to; how waits ended
-- that may be wanted again (of the others `want` has to know for ever); dead letters that are settled.
CREATE FUNCTION tieout.delete_old(
    kept_days integer, rows_max integer, OUT receipts integer, OUT waits integer,
    OUT letters integer
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off AS $$
DECLARE
    since timestamptz := tieout.kept_since(kept_days);
BEGIN
    DELETE FROM tieout.receipt_default WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.receipt_default WHERE listened_at < since
        ORDER BY listened_at LIMIT rows_max));
    GET DIAGNOSTICS receipts = ROW_COUNT;
    DELETE FROM tieout.ended_wait WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.ended_wait WHERE NOT is_final AND ended_at < since
        ORDER BY ended_at LIMIT rows_max));
    GET DIAGNOSTICS waits = ROW_COUNT;
    DELETE FROM tieout.dead_letter WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.dead_letter WHERE status <> 'open' AND settled_at < since
        ORDER BY settled_at LIMIT rows_max));
    GET DIAGNOSTICS letters = ROW_COUNT;
END $$;

GRANT EXECUTE ON FUNCTION tieout.make_receipt_months(integer), tieout.drop_receipt_months(integer),
    tieout.delete_old(integer, integer) TO tieout_writer;
