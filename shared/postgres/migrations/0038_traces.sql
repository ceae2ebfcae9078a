-- Why:      who traces a request from Stripe on loses it at the journal: now a wanted row keeps the
--           `traceparent` of the event that named it first, and an entry that of its webhook. And an
--           entry that is not Stripe's may not move a Stripe balance: it would never tie out.
-- Lock:     tieout.wanted, ACCESS EXCLUSIVE for an instant: a column without a default. The code one
--           version back goes on: what it calls keeps its name and takes what it took; what it names
--           and posts has no trace.
-- Duration: instant at any size.

-- Traces ------------------------------------------------------------------------------------------

ALTER TABLE tieout.wanted ADD COLUMN traceparent text;

-- As in 0019; a view's columns are those that its table had when it was made.
CREATE OR REPLACE VIEW tieout.awaiting AS
SELECT wanted.* FROM tieout.wanted
WHERE wanted.reread
   OR wanted.hinted_at IS NOT NULL
   OR (wanted.kind = 'balance_transaction' AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.issuer = concat('stripe:', wanted.stripe_account,
                CASE WHEN wanted.livemode THEN ':live' ELSE ':test' END)
          AND entry.external_id = wanted.object_id AND entry.kind = 'original'))
   OR (wanted.kind <> 'balance_transaction' AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.source_id = wanted.object_id
          AND entry.stripe_account = wanted.stripe_account
          AND entry.livemode = wanted.livemode));

-- As in 0019, but that it keeps the trace of the event that named an id first; of several in one
-- batch, that of the one which it keeps.
CREATE OR REPLACE FUNCTION tieout.want(wants jsonb) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    WITH ended AS (
        SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
            one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
            one.ended AS reason
        FROM jsonb_to_recordset(wants) AS one (
            stripe_account text, livemode boolean, object_id text, kind text, event_id text,
            ended text)
        WHERE one.ended IS NOT NULL
        ORDER BY one.stripe_account, one.livemode, one.object_id
    ), gone AS (
        DELETE FROM tieout.wanted USING ended
        WHERE wanted.stripe_account = ended.stripe_account AND wanted.livemode = ended.livemode
          AND wanted.object_id = ended.object_id AND NOT wanted.reread
        RETURNING wanted.stripe_account, wanted.livemode, wanted.object_id, wanted.wanted_at
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT ended.stripe_account, ended.livemode, ended.object_id, ended.kind, ended.event_id,
        gone.wanted_at, true, ended.reason
    FROM ended LEFT JOIN gone USING (stripe_account, livemode, object_id)
    WHERE NOT EXISTS (
        SELECT FROM tieout.ended_wait AS kept
        WHERE kept.stripe_account = ended.stripe_account AND kept.livemode = ended.livemode
          AND kept.object_id = ended.object_id AND kept.is_final)
      -- An old version may leave out what money there was.
      AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.source_id = ended.object_id
          AND entry.stripe_account = ended.stripe_account AND entry.livemode = ended.livemode);
    INSERT INTO tieout.wanted AS kept (
        stripe_account, livemode, object_id, kind, event_id, named_at, due_at, hinted_at,
        of_object, traceparent)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END, one.of_object,
        one.traceparent
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean, ended text,
        of_object text, traceparent text)
    WHERE one.ended IS NULL
      AND NOT EXISTS (
        SELECT FROM tieout.ended_wait AS before
        WHERE before.stripe_account = one.stripe_account AND before.livemode = one.livemode
          AND before.object_id = one.object_id AND before.is_final)
      AND (one.hint IS TRUE OR (
        NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind = 'balance_transaction' AND entry.external_id = one.object_id
              AND entry.kind = 'original' AND entry.revision = 0
              AND entry.issuer = concat('stripe:', one.stripe_account,
                    CASE WHEN one.livemode THEN ':live' ELSE ':test' END))
        AND NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind <> 'balance_transaction' AND entry.source_id = one.object_id
              AND entry.stripe_account = one.stripe_account AND entry.livemode = one.livemode)))
    ORDER BY one.stripe_account, one.livemode, one.object_id, one.hint IS TRUE DESC
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET hinted_at = coalesce(excluded.hinted_at, kept.hinted_at),
        named_at = CASE WHEN excluded.hinted_at IS NULL THEN kept.named_at
            ELSE excluded.named_at END,
        event_id = CASE WHEN excluded.hinted_at IS NULL THEN kept.event_id
            ELSE excluded.event_id END,
        of_object = coalesce(kept.of_object, excluded.of_object),
        traceparent = coalesce(kept.traceparent, excluded.traceparent), attempts = 0,
        -- Of what is being asked for it is another moment than before: that answer is older.
        due_at = CASE WHEN kept.attempts > 0 OR kept.due_at <= clock_timestamp()
            THEN clock_timestamp() ELSE least(kept.due_at, excluded.due_at) END
    WHERE kept.kind = excluded.kind AND (excluded.hinted_at IS NOT NULL
       OR (kept.kind = 'balance_transaction' AND kept.attempts > 0
            AND kept.reason IS DISTINCT FROM 'published')
       OR kept.kind <> 'balance_transaction');
    -- Whichever of the two was told first.
    WITH released AS (
        SELECT DISTINCT ON (ended.stripe_account, ended.livemode, ended.object_id)
            ended.stripe_account, ended.livemode, ended.object_id, ended.reason
        FROM jsonb_to_recordset(wants) AS one (
            stripe_account text, livemode boolean, object_id text, ended text, of_object text)
        JOIN tieout.ended_wait AS ended
            ON ended.stripe_account = one.stripe_account AND ended.livemode = one.livemode
           AND ended.object_id = CASE WHEN one.ended IS NULL THEN one.of_object
                ELSE one.object_id END
           AND ended.kind = 'charge' AND ended.is_final
        WHERE one.ended IS NOT NULL OR one.of_object IS NOT NULL
        ORDER BY ended.stripe_account, ended.livemode, ended.object_id
    ), gone AS (
        DELETE FROM tieout.wanted USING released
        WHERE wanted.stripe_account = released.stripe_account
          AND wanted.livemode = released.livemode AND wanted.of_object = released.object_id
          AND NOT wanted.reread
        RETURNING wanted.*, released.reason AS because
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
        gone.wanted_at, true, format('a refund of %s: %s', gone.of_object, gone.because)
    FROM gone;
END $$;

-- As in 0019, with the trace.
DROP FUNCTION tieout.still_awaited(text, boolean, text[]);
CREATE FUNCTION tieout.still_awaited(
    of_stripe_account text, of_livemode boolean, object_ids text[]
) RETURNS TABLE (
    object_id text, kind text, event_id text, named_at timestamptz, attempts integer,
    reread boolean, hinted_at timestamptz, due_at timestamptz, stage text, is_over boolean,
    wanted_s double precision, traceparent text
) LANGUAGE sql AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at,
            awaiting.stage, coalesce(awaiting.ends_at <= clock_timestamp(), false),
            extract(epoch FROM clock_timestamp() - awaiting.wanted_at)::double precision,
            awaiting.traceparent
        FROM unnest(object_ids) AS picked (object_id) CROSS JOIN LATERAL (
            SELECT * FROM tieout.awaiting
            WHERE awaiting.stripe_account = of_stripe_account
              AND awaiting.livemode = of_livemode AND awaiting.object_id = picked.object_id
            OFFSET 0) AS awaiting
    ), settled AS (
        DELETE FROM tieout.wanted
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND NOT wanted.reread AND wanted.hinted_at IS NULL
          AND wanted.object_id = ANY (ARRAY(
            SELECT unnest(object_ids) EXCEPT SELECT open.object_id FROM open))
    )
    SELECT * FROM open
$$;
GRANT EXECUTE ON FUNCTION tieout.still_awaited(text, boolean, text[]) TO tieout_writer;

-- Which webhook's trace an entry belongs to; of what no webhook brought there is no row. It is no part
-- of the books and in no seal, but what was said of an entry once is said again when it is relayed
-- again: append only, and never for an entry that is there already. Of the pattern (it is held to that
-- by shared/messages/trace.py) only the length is looked at: the rest costs more than the row.
CREATE TABLE tieout.entry_trace (
    entry_id text PRIMARY KEY,
    traceparent text NOT NULL CHECK (octet_length(traceparent) = 55)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.entry_trace
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
GRANT SELECT ON tieout.entry_trace
    TO tieout_writer, tieout_reconciler, tieout_reader, tieout_functions;
GRANT INSERT ON tieout.entry_trace TO tieout_functions;

-- Called in the statement that posts the batch, after its entries: a trace for each of them in their
-- order, null if it has none, or nothing at all. An entry's ordinal is its place among them, so what
-- was there before, or came twice, is no concern of it.
CREATE FUNCTION tieout.keep_traces(posted integer, traceparents text[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off AS $$
DECLARE
    batch bigint;
BEGIN
    IF posted = 0 OR cardinality(traceparents) = 0 THEN
        RETURN;
    END IF;
    batch := tieout.this_batch();
    INSERT INTO tieout.entry_trace (entry_id, traceparent)
    SELECT entry.entry_id, traceparents[entry.ordinal]
    FROM tieout.journal_entry AS entry
    WHERE entry.batch_id = batch AND traceparents[entry.ordinal] IS NOT NULL;
END $$;
GRANT EXECUTE ON FUNCTION tieout.keep_traces(integer, text[]) TO tieout_writer;

-- Stripe balances ---------------------------------------------------------------------------------

-- As in 0001, but that only Stripe's own entries, and the openings of their account's books, name a
-- Stripe balance. What others number is no row of Stripe's, and no pass could ever account for it.
CREATE OR REPLACE FUNCTION tieout.check_postings() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    bad record;
BEGIN
    SELECT counted.entry_no, entry.issuer, (entry.posting_count IS DISTINCT FROM counted.postings
        OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()) AS takes_others INTO bad
    FROM (
        SELECT entry_no, count(*) AS postings,
            bool_or(starts_with(ledger_account, 'Assets:Stripe:')) AS is_on_stripe
        FROM new_posting GROUP BY entry_no) AS counted
    LEFT JOIN tieout.journal_entry AS entry ON entry.entry_no = counted.entry_no
    LEFT JOIN tieout.journal_batch AS batch ON batch.batch_id = entry.batch_id
    WHERE entry.posting_count IS DISTINCT FROM counted.postings
       OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()
       OR (counted.is_on_stripe AND NOT starts_with(entry.issuer, 'stripe:')
            AND entry.issuer <> concat('tieout:', entry.stripe_account,
                CASE WHEN entry.livemode THEN ':live' ELSE ':test' END))
    LIMIT 1;
    IF FOUND AND bad.takes_others THEN
        RAISE EXCEPTION 'entry % does not take these postings: another count, or an older entry',
            bad.entry_no USING ERRCODE = 'integrity_constraint_violation';
    ELSIF FOUND THEN
        RAISE EXCEPTION 'entry % of % names a Stripe balance: only Stripe moves one',
            bad.entry_no, bad.issuer USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT entry_no, currency, sum(amount_minor) AS off INTO bad
    FROM new_posting GROUP BY entry_no, currency HAVING sum(amount_minor) <> 0 LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % is unbalanced: % % minor units',
            bad.entry_no, bad.off, bad.currency USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
