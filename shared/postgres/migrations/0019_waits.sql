-- Why:      what Stripe will never show was asked for without end. Every wait has an end now: by its
--           entry, by a final state in which no money moved, by Stripe's having no such id, or as a
--           discrepancy; how one ended otherwise than by its entry is kept.
-- Lock:     tieout.wanted, ACCESS EXCLUSIVE for a moment: columns without a default, and two
--           indexes; discrepancy against writes while an index is built. The code one version back
--           goes on: its calls are kept (`settle_hint` is called by it alone), and it asks for what
--           waits without calls as soon as an event names it.
-- Duration: a second per million discrepancies; else instant.

-- What Stripe said of a wanted id last, and when the time that this may take is over:
-- `coming`, its balance transaction is only late; `pending`, Stripe itself waits; `overdue`, it is a
-- discrepancy, and has no other end. `of_object` is the charge of a refund: when that ends without
-- money, so does this.
ALTER TABLE tieout.wanted
    ADD COLUMN stage text CHECK (stage IN ('coming', 'pending', 'overdue')),
    ADD COLUMN ends_at timestamptz,
    ADD COLUMN of_object text;
CREATE INDEX wanted_of_object ON tieout.wanted (stripe_account, livemode, of_object)
    WHERE of_object IS NOT NULL;
CREATE INDEX wanted_overdue ON tieout.wanted (stripe_account, livemode, object_id)
    WHERE stage = 'overdue';
CREATE INDEX discrepancy_awaiting ON tieout.discrepancy (stripe_account, livemode, object_id)
    WHERE kind = 'awaiting_too_long' AND status IN ('open', 'healing', 'stuck');

-- As in 0008; a view's columns are those that its table had when it was made.
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

-- How a wait ended that ended without an entry: kept for ever. What is final is never wanted again;
-- what is not (an id that Stripe did not have) is, once an event names it again.
CREATE TABLE tieout.ended_wait (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    kind text NOT NULL,
    event_id text,
    -- Null of what was never wanted: the event that says its end came before any other.
    wanted_at timestamptz,
    is_final boolean NOT NULL,
    reason text NOT NULL,
    ended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stripe_account, livemode, object_id, ended_at)
);
CREATE INDEX ended_wait_by_object ON tieout.ended_wait (object_id);
CREATE INDEX ended_wait_by_event ON tieout.ended_wait (event_id);
GRANT SELECT ON tieout.ended_wait TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT ON tieout.ended_wait TO tieout_writer;

-- As in 0008, but that what has ended is told as well (`ended`: why), in whatever order that comes;
-- that what ended for good is not wanted again; and that a row which waits is due at once when an
-- event names it again. What was published waits for its entry, and Stripe has no news of it.
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
        of_object)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END, one.of_object
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean, ended text,
        of_object text)
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
        of_object = coalesce(kept.of_object, excluded.of_object), attempts = 0,
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

-- Of the rows whose turn it is, those that are still awaited. The others go: their entry came by
-- another way.
DROP FUNCTION tieout.still_awaited(text, boolean, text[]);
CREATE FUNCTION tieout.still_awaited(
    of_stripe_account text, of_livemode boolean, object_ids text[]
) RETURNS TABLE (
    object_id text, kind text, event_id text, named_at timestamptz, attempts integer,
    reread boolean, hinted_at timestamptz, due_at timestamptz, stage text, is_over boolean,
    wanted_s double precision
) LANGUAGE sql AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at,
            awaiting.stage, coalesce(awaiting.ends_at <= clock_timestamp(), false),
            extract(epoch FROM clock_timestamp() - awaiting.wanted_at)::double precision
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

-- In what follows `of_due_at` is that of the row when it was read: an event that has named it since
-- has made it due at another moment, and an answer from before then settles nothing of it.

-- Stripe named an object's balance transactions: they are wanted now, and the object itself is not.
-- One that became a discrepancy stays until the entry is there.
CREATE FUNCTION tieout.hand_on(
    of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamptz,
    wants jsonb, again_s double precision
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tieout.want(wants);
    DELETE FROM tieout.wanted
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at AND stage IS DISTINCT FROM 'overdue';
    UPDATE tieout.wanted
    SET hinted_at = NULL, attempts = attempts + 1, reason = 'named its money',
        due_at = clock_timestamp() + make_interval(secs => again_s)
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at AND stage = 'overdue';
END $$;

-- End a wait without an entry, and keep why.
CREATE FUNCTION tieout.end_wait(
    of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamptz,
    for_good boolean, because text
) RETURNS boolean LANGUAGE sql AS $$
    WITH gone AS (
        DELETE FROM tieout.wanted
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND wanted.object_id = of_object_id AND NOT wanted.reread
          AND (for_good OR wanted.due_at = of_due_at)
        RETURNING wanted.*
    ), kept AS (
        INSERT INTO tieout.ended_wait (
            stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
        SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
            gone.wanted_at, for_good, because
        FROM gone
    )
    SELECT EXISTS (SELECT FROM gone)
$$;

-- A wait that has outlasted what it may take becomes a discrepancy, and is asked for in `again_s`.
-- One that a person has closed is opened by nothing but a wait that begins anew.
CREATE FUNCTION tieout.await_too_long(
    of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamptz,
    again_s double precision, of_expected jsonb, because text,
    OUT outcome text, OUT line jsonb
) LANGUAGE plpgsql AS $$
DECLARE
    before text;
    found_now tieout.discrepancy;
BEGIN
    SELECT status INTO before FROM tieout.discrepancy
    WHERE kind = 'awaiting_too_long' AND stripe_account = of_stripe_account
      AND livemode = of_livemode AND object_id = of_object_id;
    UPDATE tieout.wanted
    SET stage = 'overdue', ends_at = NULL, hinted_at = NULL, attempts = attempts + 1,
        reason = because, due_at = clock_timestamp() + make_interval(secs => again_s)
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at
      AND NOT (stage IS NOT DISTINCT FROM 'overdue'
        AND coalesce(before IN ('healed', 'resolved'), false));
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, amount_at_risk, currency, expected,
        reason)
    VALUES (
        tieout.discrepancy_id('awaiting_too_long', of_stripe_account, of_livemode, of_object_id),
        'awaiting_too_long', 'open', of_stripe_account, of_livemode, of_object_id,
        abs((of_expected ->> 'amount')::bigint), of_expected ->> 'currency', of_expected, because)
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET expected = coalesce(excluded.expected, kept.expected),
        amount_at_risk = coalesce(excluded.amount_at_risk, kept.amount_at_risk),
        currency = coalesce(excluded.currency, kept.currency), reason = excluded.reason,
        status = CASE WHEN kept.status IN ('healed', 'resolved') THEN 'open' ELSE kept.status END,
        detected_at = CASE WHEN kept.status IN ('healed', 'resolved') THEN clock_timestamp()
            ELSE kept.detected_at END,
        resolved_at = NULL
    RETURNING kept.* INTO found_now;
    IF found_now.id IS NULL THEN
        -- A person has closed it, and it says what it said then (0018): so this wait ends too.
        RETURN;
    END IF;
    outcome := CASE WHEN before IS NULL THEN 'opened'
        WHEN before IN ('healed', 'resolved') THEN 'reopened' ELSE 'known' END;
    line := tieout.discrepancy_line(found_now);
END $$;

-- Of these ids: the discrepancies whose wait is over are resolved, and the waits whose discrepancy a
-- person has closed end. Returns those resolved.
CREATE FUNCTION tieout.resolve_awaited(
    of_stripe_account text, of_livemode boolean, object_ids text[]
) RETURNS SETOF jsonb LANGUAGE sql AS $$
    WITH closed AS (
        DELETE FROM tieout.wanted USING tieout.discrepancy AS by_hand
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND wanted.object_id = ANY (object_ids) AND wanted.stage = 'overdue'
          AND by_hand.kind = 'awaiting_too_long'
          AND by_hand.stripe_account = wanted.stripe_account
          AND by_hand.livemode = wanted.livemode AND by_hand.object_id = wanted.object_id
          AND by_hand.status IN ('healed', 'resolved')
        RETURNING wanted.*, by_hand.note
    ), kept AS (
        INSERT INTO tieout.ended_wait (
            stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
        SELECT closed.stripe_account, closed.livemode, closed.object_id, closed.kind,
            closed.event_id, closed.wanted_at, true,
            'its discrepancy was closed by hand' || coalesce(': ' || closed.note, '')
        FROM closed
    ), resolved AS (
        UPDATE tieout.discrepancy AS open
        SET status = 'resolved', resolved_at = clock_timestamp(), reason = coalesce((
            SELECT ended.reason FROM tieout.ended_wait AS ended
            WHERE ended.stripe_account = of_stripe_account AND ended.livemode = of_livemode
              AND ended.object_id = open.object_id AND ended.ended_at >= open.detected_at
            ORDER BY ended.ended_at DESC LIMIT 1), 'its entry is in the journal')
        WHERE open.stripe_account = of_stripe_account AND open.livemode = of_livemode
          AND open.kind = 'awaiting_too_long' AND open.object_id = ANY (object_ids)
          AND open.status IN ('open', 'healing', 'stuck')
          AND NOT EXISTS (
            SELECT FROM tieout.wanted
            WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
              AND wanted.object_id = open.object_id AND wanted.stage = 'overdue')
        RETURNING open.*
    )
    SELECT tieout.discrepancy_line(resolved) FROM resolved
$$;
