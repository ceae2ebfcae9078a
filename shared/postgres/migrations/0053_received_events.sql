-- Why:      which of some events came is looked up by their ids, two thousand at a time. In the first
--           hours of a month its receipts are so few that the planner reads them all, for each event: a
--           function looks them up by the index always.
-- Lock:     none. The code one version back goes on: it does not know it.
-- Duration: instant at any size.

-- Which of these events, made at these times (unix seconds), came, and when; as what can never be read,
-- too, which has no receipt.
CREATE FUNCTION tieout.received_events(
    of_stripe_account text, of_livemode boolean, event_ids text[], created bigint[]
) RETURNS TABLE (event_id text, received_at timestamptz) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    SELECT one.event_id, coalesce(came.received_at, letter.first_seen_at)
    FROM unnest(event_ids, created) AS one (event_id, created)
    LEFT JOIN LATERAL (
        SELECT receipt.received_at FROM tieout.receipt
        WHERE receipt.stripe_account = of_stripe_account AND receipt.livemode = of_livemode
          AND receipt.event_id = one.event_id
          AND receipt.created_at = to_timestamp(one.created)
        OFFSET 0) AS came ON true
    LEFT JOIN LATERAL (
        SELECT dead_letter.first_seen_at FROM tieout.dead_letter
        WHERE came.received_at IS NULL AND dead_letter.object_id = one.event_id
        ORDER BY dead_letter.id LIMIT 1) AS letter ON true
    WHERE coalesce(came.received_at, letter.first_seen_at) IS NOT NULL
$$;
GRANT EXECUTE ON FUNCTION tieout.received_events(text, boolean, text[], bigint[])
    TO tieout_reconciler;
