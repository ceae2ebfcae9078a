-- Why:      whether an event came for a payout that is not final is asked every few seconds. In the first
--           hours of a month its receipts are so few that the planner reads them all, for each payout: a
--           function looks them up by the index always (as 0053 does).
-- Lock:     none. The code one version back goes on: it does not know it.
-- Duration: instant at any size.

CREATE FUNCTION tieout.has_payout_news(
    of_stripe_account text, of_livemode boolean, since timestamptz
) RETURNS boolean LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    SELECT EXISTS (
        SELECT FROM tieout.payouts
        CROSS JOIN LATERAL (
            SELECT FROM tieout.receipt
            WHERE receipt.object_id = payouts.payout_id AND receipt.listened_at > since
            LIMIT 1) AS news
        WHERE payouts.stripe_account = of_stripe_account AND payouts.livemode = of_livemode
          AND payouts.next_read_at IS NOT NULL)
$$;
GRANT EXECUTE ON FUNCTION tieout.has_payout_news(text, boolean, timestamptz) TO tieout_reconciler;
