-- Why:      a thin event names an object and says nothing of its money: the object is to be asked
--           although entries of it may exist, which an ordinary wanted row would take for settled.
--           And an event may ask for a pass of the reconciler instead of naming anything.
-- Lock:     tieout.wanted for a moment: a column without a default is a line in the catalogue.
--           The code one version back goes on: its calls are kept, and to it a hint is a wanted row.
-- Duration: instant at any size.

-- When a hint last named the object. Until Stripe has been asked since then, it is awaited.
ALTER TABLE tieout.wanted ADD COLUMN hinted_at timestamptz;

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

-- A posted row of an object settles what was wanted of it, but not a hint: it may be the row before.
CREATE OR REPLACE FUNCTION tieout.drop_wanted(
    e_stripe_account text[], e_livemode boolean[], e_external_id text[], e_source text[]
) RETURNS void LANGUAGE sql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DELETE FROM tieout.wanted
    USING unnest(e_stripe_account || e_stripe_account, e_livemode || e_livemode,
            e_external_id || e_source) AS copy (stripe_account, livemode, object_id)
    WHERE wanted.stripe_account = copy.stripe_account AND wanted.livemode = copy.livemode
      AND wanted.object_id = copy.object_id AND NOT wanted.reread AND wanted.hinted_at IS NULL
$$;

-- What is to be asked of Stripe. A balance transaction that is in the journal already, or an object
-- of which there is an entry, is not wanted again; a hint is, and is due at once however long the
-- object has been backing off.
CREATE FUNCTION tieout.want(wants jsonb) RETURNS void LANGUAGE sql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    INSERT INTO tieout.wanted AS kept (
        stripe_account, livemode, object_id, kind, event_id, named_at, due_at, hinted_at)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean)
    WHERE one.hint IS TRUE OR (
        NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind = 'balance_transaction' AND entry.external_id = one.object_id
              AND entry.kind = 'original' AND entry.revision = 0
              AND entry.issuer = concat('stripe:', one.stripe_account,
                    CASE WHEN one.livemode THEN ':live' ELSE ':test' END))
        AND NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind <> 'balance_transaction' AND entry.source_id = one.object_id
              AND entry.stripe_account = one.stripe_account AND entry.livemode = one.livemode))
    ORDER BY one.stripe_account, one.livemode, one.object_id, one.hint IS TRUE DESC
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET hinted_at = excluded.hinted_at, named_at = excluded.named_at,
        event_id = excluded.event_id, attempts = 0, due_at = least(kept.due_at, excluded.due_at)
    WHERE excluded.hinted_at IS NOT NULL AND kept.kind = excluded.kind
$$;

-- Stripe has been asked for a hint's object: the balance transactions that it names are wanted, and
-- the hint goes, unless the object was hinted at again meanwhile. `stays` keeps the row as one that
-- waits for its first balance transaction.
CREATE FUNCTION tieout.settle_hint(
    of_stripe_account text, of_livemode boolean, of_object_id text, of_hinted_at timestamptz,
    stays boolean, wants jsonb
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tieout.want(wants);
    IF stays THEN
        UPDATE tieout.wanted SET hinted_at = NULL
        WHERE stripe_account = of_stripe_account AND livemode = of_livemode
          AND object_id = of_object_id AND hinted_at = of_hinted_at;
    ELSE
        DELETE FROM tieout.wanted
        WHERE stripe_account = of_stripe_account AND livemode = of_livemode
          AND object_id = of_object_id AND hinted_at = of_hinted_at;
    END IF;
END $$;

-- A pass that somebody asked for, one row an account: it goes when a pass has answered it.
CREATE TABLE tieout.pass_request (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    event_id text NOT NULL,
    PRIMARY KEY (stripe_account, livemode)
);
GRANT SELECT ON tieout.pass_request TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.pass_request TO tieout_writer;
GRANT DELETE ON tieout.pass_request TO tieout_reconciler;

-- As in 0002, with the passes that the events asked for.
CREATE FUNCTION tieout.listen_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb, passes jsonb
) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    INSERT INTO tieout.receipt AS kept (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at,
        outcome, reason, deliveries)
    SELECT stripe_account, livemode, event_id, min(type), min(object_id),
        to_timestamp(min(created)), to_timestamp(min(received)), min(outcome), min(reason),
        count(*)
    FROM jsonb_to_recordset(receipts) AS one (
        stripe_account text, livemode boolean, event_id text, type text, object_id text,
        created double precision, received double precision, outcome text, reason text)
    GROUP BY stripe_account, livemode, event_id
    ORDER BY stripe_account, livemode, event_id
    ON CONFLICT (stripe_account, livemode, event_id)
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

-- What the version before calls.
CREATE OR REPLACE FUNCTION tieout.listen_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb
) RETURNS void LANGUAGE sql AS $$
    SELECT tieout.listen_batch(of_consumer, of_topic, partitions, epochs, expected, nexts, counts,
        receipts, wants, letters, '[]')
$$;
