-- Why:      balance transactions are read in bulk and objects by a call each, by two loops of the
--           writer, and each looks for its next rows several times a second: however many rows wait
--           after an outage, it must find its own without reading all the others.
-- Lock:     tieout.wanted against writes while three indexes of it are built, then against all for
--           a moment. The code one version back goes on: it sorts what waits of an account.
-- Duration: some seconds per million rows that wait; instant as a rule.

CREATE INDEX wanted_in_bulk ON tieout.wanted (stripe_account, livemode, due_at)
    WHERE kind = 'balance_transaction' AND NOT reread;
CREATE INDEX wanted_alone ON tieout.wanted (stripe_account, livemode, due_at)
    WHERE kind <> 'balance_transaction' OR reread;
CREATE INDEX wanted_published ON tieout.wanted (stripe_account, livemode, published_at)
    WHERE published_at IS NOT NULL;
DROP INDEX tieout.wanted_by_due;

-- As in 0005, but that a row for which nobody answered lately (an outage, a refused key) is nothing
-- that Stripe could answer now, though it counts as no attempt at that row.
CREATE OR REPLACE VIEW tieout.waiting AS
SELECT (SELECT count(*) FROM tieout.wanted) AS wanted, count(*) AS awaiting,
    count(*) FILTER (WHERE due_at <= clock_timestamp()
        OR (attempts = 0 AND reason IS NULL AND kind = 'balance_transaction')) AS answerable
FROM tieout.awaiting;

-- Of the rows whose turn it is, those that are still awaited. The others go: their entry came by
-- another way.
CREATE FUNCTION tieout.still_awaited(
    of_stripe_account text, of_livemode boolean, object_ids text[]
) RETURNS TABLE (
    object_id text, kind text, event_id text, named_at timestamptz, attempts integer,
    reread boolean, hinted_at timestamptz, due_at timestamptz
) LANGUAGE sql AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at
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
