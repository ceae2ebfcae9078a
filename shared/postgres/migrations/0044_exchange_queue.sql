-- Why:      every exchanged charge went into the queue of exchange differences, though of most nothing
--           is ever refunded: a row written, read and deleted for each, and four indexes, cost posting
--           an eighth of its time. Now a refund goes into it, and a charge whose refund is known when
--           the charge's batch gets its position: so none is missed, whoever posted it and whatever was
--           being examined meanwhile.
-- Lock:     presentment, ACCESS EXCLUSIVE while three small indexes are made; what is to be posted waits
--           for it at consumer_offset, and positions at unsequenced. The code one version back goes on:
--           its statements and their arguments stay.
-- Duration: a second per million exchanged charges and refunds.

-- Whoever posts takes consumer_offset first: so nobody is halfway through the others.
LOCK TABLE tieout.consumer_offset IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE tieout.unsequenced IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE tieout.presentment IN ACCESS EXCLUSIVE MODE;

-- Of charges there is nothing to be found by charge or object but what was not shown.
CREATE INDEX presentment_refund_by_charge ON tieout.presentment (charge_id) WHERE role = 'refund';
CREATE INDEX presentment_refund_by_object ON tieout.presentment (object_id) WHERE role = 'refund';
CREATE INDEX presentment_not_shown ON tieout.presentment (charge_id) WHERE amount_minor IS NULL;
DROP INDEX tieout.presentment_by_charge;
DROP INDEX tieout.presentment_by_object;

-- A version that knows of no presentments may post in between. What is kept after it is remembered
-- too, so that only what it posted is read once more, however much is posted meanwhile.
ALTER TABLE tieout.exchange_history
    ADD COLUMN kept_from bigint,
    ADD COLUMN kept_until bigint,
    ADD CONSTRAINT exchange_history_kept
        CHECK ((kept_from IS NULL) = (kept_until IS NULL) AND kept_from <= kept_until);
COMMENT ON COLUMN tieout.exchange_history.next_offset IS 'all before it is kept';
COMMENT ON COLUMN tieout.exchange_history.kept_from IS
    'from here up to kept_until is kept too; what is between next_offset and here is read once more';

-- What comes in -----------------------------------------------------------------------------------

-- As in 0036, but that what is kept beyond what is not is remembered. A step that begins where the
-- others end moves the end on; one that reaches what is kept beyond takes that in.
CREATE OR REPLACE FUNCTION tieout.advance_exchange_history(
    of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[]
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO tieout.exchange_history AS kept (
        topic, epoch, partition, next_offset, kept_from, kept_until)
    SELECT of_topic, step.epoch, step.partition,
        CASE WHEN step.expected = 0 THEN step.next ELSE 0 END, step.expected, step.next
    FROM unnest(partitions, epochs, expected, nexts) AS step (partition, epoch, expected, next)
    ORDER BY step.partition
    ON CONFLICT (topic, epoch, partition)
    DO UPDATE SET next_offset = CASE
            WHEN excluded.kept_from > kept.next_offset THEN kept.next_offset
            WHEN excluded.kept_until >= kept.kept_from
                THEN greatest(kept.next_offset, excluded.kept_until, kept.kept_until)
            ELSE greatest(kept.next_offset, excluded.kept_until) END,
        kept_from = CASE
            WHEN excluded.kept_from <= kept.next_offset
                THEN CASE WHEN excluded.kept_until < kept.kept_from THEN kept.kept_from END
            WHEN excluded.kept_from <= kept.kept_until THEN kept.kept_from
            ELSE excluded.kept_from END,
        kept_until = CASE
            WHEN excluded.kept_from <= kept.next_offset
                THEN CASE WHEN excluded.kept_until < kept.kept_from THEN kept.kept_until END
            WHEN excluded.kept_from < kept.kept_from THEN kept.kept_until
            WHEN excluded.kept_from <= kept.kept_until
                THEN greatest(kept.kept_until, excluded.kept_until)
            ELSE excluded.kept_until END
$$;

-- As in 0036, but that where all of a batch is new, nothing is looked up: it is inserted, and the
-- refunds are due. What is due of a charge is seen when its batch gets its position.
CREATE OR REPLACE FUNCTION tieout.keep_presentments(
    posted integer, of_topic text, partitions integer[], epochs integer[], expected bigint[],
    nexts bigint[],
    c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[],
    c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[],
    c_fingerprint bytea[],
    e_stripe_account text[], e_livemode boolean[], e_category text[], e_source text[]
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    saved integer := cardinality(c_external_id);
BEGIN
    IF posted < cardinality(e_source) THEN
        saved := tieout.save_presentments(c_issuer, c_external_id, c_stripe_account, c_livemode,
            c_role, c_object_id, c_charge_id, c_amount, c_currency, c_fingerprint);
    ELSIF saved > 0 THEN
        INSERT INTO tieout.presentment (
            issuer, external_id, stripe_account, livemode, role, object_id, charge_id,
            amount_minor, currency, fingerprint)
        SELECT * FROM unnest(c_issuer, c_external_id, c_stripe_account, c_livemode, c_role,
            c_object_id, c_charge_id, c_amount, c_currency, c_fingerprint)
        ON CONFLICT (issuer, external_id) DO NOTHING;
        IF 'refund' = ANY (c_role) THEN
            PERFORM tieout.exchange_is_due(array_agg(stripe_account), array_agg(livemode),
                array_agg(coalesce(charge_id, object_id, external_id)))
            FROM unnest(c_stripe_account, c_livemode, c_role, c_charge_id, c_object_id,
                    c_external_id)
                AS kept (stripe_account, livemode, role, charge_id, object_id, external_id)
            WHERE role = 'refund';
        END IF;
    END IF;
    -- Last, as where history is read: presentments, what is due, how far.
    PERFORM tieout.advance_exchange_history(of_topic, partitions, epochs, expected, nexts);
    RETURN saved;
END $$;

-- What was corrected, whoever did it: whether its presentment still holds is in doubt. That a
-- difference may be off by it is seen when the correction's batch gets its position.
CREATE OR REPLACE FUNCTION tieout.exchange_again() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM new_entry WHERE kind = 'replacement') THEN
        RETURN NULL;
    END IF;
    -- In one order whoever does it, as what is posted takes them.
    PERFORM FROM tieout.presentment AS kept
    JOIN new_entry USING (issuer, external_id)
    WHERE new_entry.kind = 'replacement' AND kept.fingerprint <> new_entry.fingerprint
    ORDER BY kept.issuer, kept.external_id FOR UPDATE OF kept;
    UPDATE tieout.presentment AS kept SET is_doubted = true, asked_at = NULL
    FROM new_entry
    WHERE kept.issuer = new_entry.issuer AND kept.external_id = new_entry.external_id
      AND new_entry.kind = 'replacement' AND kept.fingerprint <> new_entry.fingerprint;
    RETURN NULL;
END $$;

-- What has its position is committed: from here on whoever examines a refund sees it. A refund that is
-- not committed yet is due by itself, and is examined later. So of charge and refund, or of either and
-- its correction, the later one is never missed.
CREATE FUNCTION tieout.exchange_sequenced() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    charges text[];
    is_corrected boolean;
    accounts text[];
    livemodes boolean[];
    due text[];
BEGIN
    -- Who sells in the currencies in which they are paid out pays no more than this look.
    IF NOT EXISTS (SELECT FROM tieout.presentment WHERE role = 'refund') THEN
        RETURN NULL;
    END IF;
    SELECT array_agg(entry.source_id) FILTER (WHERE entry.reporting_category = 'charge'),
        bool_or(entry.kind IN ('reversal', 'replacement'))
    INTO charges, is_corrected
    FROM sequenced CROSS JOIN LATERAL (
        SELECT source_id, reporting_category, kind FROM tieout.journal_entry
        WHERE journal_entry.batch_id = sequenced.batch_id OFFSET 0) AS entry;
    SELECT array_agg(stripe_account), array_agg(livemode), array_agg(object_id)
    INTO accounts, livemodes, due
    FROM (
        SELECT stripe_account, livemode, charge_id FROM tieout.presentment
        WHERE role = 'refund' AND charge_id = ANY (charges)
        UNION ALL
        SELECT own.stripe_account, own.livemode,
            coalesce(own.charge_id, own.object_id, own.external_id)
        FROM sequenced CROSS JOIN LATERAL (
            SELECT issuer, external_id FROM tieout.journal_entry
            WHERE journal_entry.batch_id = sequenced.batch_id
              AND kind IN ('reversal', 'replacement') OFFSET 0) AS correction
        JOIN tieout.presentment AS own USING (issuer, external_id)
        WHERE is_corrected
    ) AS touched (stripe_account, livemode, object_id);
    PERFORM tieout.exchange_is_due(accounts, livemodes, due);
    RETURN NULL;
END $$;
CREATE TRIGGER exchanged AFTER DELETE ON tieout.unsequenced
    REFERENCING OLD TABLE AS sequenced
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.exchange_sequenced();

-- What was missed before is examined now: whatever had its position by then is seen.
INSERT INTO tieout.exchange_due (stripe_account, livemode, object_id)
SELECT DISTINCT stripe_account, livemode, coalesce(charge_id, object_id, external_id)
FROM tieout.presentment WHERE role = 'refund'
ORDER BY 1, 2, 3
ON CONFLICT (stripe_account, livemode, object_id) DO UPDATE SET due_no = DEFAULT;

-- What comes of it --------------------------------------------------------------------------------

-- One that Postgres refuses is due again, after all others: it keeps none of them waiting.
CREATE FUNCTION tieout.postpone_exchange(
    of_account text, of_livemode boolean, of_object text, read_no bigint
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE tieout.exchange_due SET due_no = DEFAULT
    WHERE stripe_account = of_account AND livemode = of_livemode AND object_id = of_object
      AND due_no = read_no
$$;

-- As in 0036, but that what is wanted is written before presentments, as by what posts.
CREATE OR REPLACE FUNCTION tieout.ask_for_presentments(rows_max integer, again_s double precision)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    issuers text[];
    external_ids text[];
BEGIN
    WITH refund AS (
        SELECT kept.* FROM tieout.discrepancy AS open CROSS JOIN LATERAL (
            SELECT * FROM tieout.presentment
            WHERE presentment.issuer = concat('stripe:', open.stripe_account,
                    CASE WHEN open.livemode THEN ':live' ELSE ':test' END)
              AND presentment.external_id = open.object_id OFFSET 0) AS kept
        WHERE open.kind = 'fx_unknown' AND tieout.is_unsettled(open.status)
    ), lacking AS (
        SELECT issuer, external_id FROM refund WHERE amount_minor IS NULL
        UNION
        SELECT charge.issuer, charge.external_id
        FROM (SELECT DISTINCT stripe_account, livemode, charge_id FROM refund) AS refunded
        CROSS JOIN LATERAL (
            SELECT * FROM tieout.presentment
            WHERE presentment.stripe_account = refunded.stripe_account
              AND presentment.livemode = refunded.livemode
              AND presentment.charge_id = refunded.charge_id
              AND presentment.role = 'charge' AND presentment.amount_minor IS NULL
            OFFSET 0) AS charge
        UNION
        SELECT issuer, external_id FROM tieout.presentment WHERE is_doubted
    ), next AS (
        SELECT kept.issuer, kept.external_id
        FROM lacking JOIN tieout.presentment AS kept USING (issuer, external_id)
        WHERE kept.asked_at IS NULL
           OR kept.asked_at < clock_timestamp() - make_interval(secs => again_s)
        ORDER BY kept.asked_at NULLS FIRST, kept.external_id LIMIT rows_max
    )
    SELECT array_agg(next.issuer), array_agg(next.external_id)
    INTO issuers, external_ids FROM next;
    IF issuers IS NULL THEN
        RETURN 0;
    END IF;
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT picked.stripe_account, picked.livemode, picked.external_id, 'balance_transaction',
        clock_timestamp(), true, 'what the customer saw is not known'
    FROM unnest(issuers, external_ids) AS next (issuer, external_id)
    JOIN tieout.presentment AS picked USING (issuer, external_id)
    ORDER BY picked.stripe_account, picked.livemode, picked.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
    PERFORM FROM tieout.presentment AS kept
    JOIN unnest(issuers, external_ids) AS next (issuer, external_id) USING (issuer, external_id)
    ORDER BY kept.issuer, kept.external_id FOR UPDATE OF kept;
    UPDATE tieout.presentment AS kept SET asked_at = clock_timestamp()
    FROM unnest(issuers, external_ids) AS next (issuer, external_id)
    WHERE kept.issuer = next.issuer AND kept.external_id = next.external_id;
    RETURN cardinality(issuers);
END $$;

REVOKE EXECUTE ON FUNCTION
    tieout.exchange_sequenced(),
    tieout.postpone_exchange(text, boolean, text, bigint)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tieout.postpone_exchange(text, boolean, text, bigint) TO tieout_writer;
