-- What the gauges show of the ledger as a whole. Each figure is cheap at any size. Of an account that
-- is configured no more ($1 and $2 are those that are) nothing is compared, and nothing is late.

-- name: read_health
SELECT (SELECT count(*) FROM tieout.dead_letter WHERE status = 'open') AS dead_letters_open,
    (SELECT count(*) FROM tieout.unsequenced) AS unsequenced,
    -- What Stripe has answered waits as long as its answer allows, or is a discrepancy.
    (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(wanted_at)), 0)
     FROM tieout.awaiting
     WHERE stage IS NULL OR ends_at <= clock_timestamp()) AS oldest_awaiting_s,
    (SELECT coalesce(extract(epoch FROM clock_timestamp()
        - min(coalesce(unsettled_since, compared_at))), 0)
     FROM tieout.coverage
     WHERE NOT settled AND (stripe_account, livemode) IN (
        SELECT * FROM unnest($1::text[], $2::boolean[]))) AS oldest_unsettled_s,
    -- The balances are kept sums of all postings: by account, mode and currency they are zero.
    (SELECT count(*) FROM (
        SELECT FROM tieout.account_balance GROUP BY stripe_account, livemode, currency
        HAVING sum(amount_minor) <> 0) AS off) AS unbalanced,
    (SELECT min(last.window_no + last.window_count)
     FROM tieout.sync_state CROSS JOIN LATERAL (
        SELECT window_no, window_count FROM tieout.coverage
        WHERE coverage.stripe_account = sync_state.stripe_account
          AND coverage.livemode = sync_state.livemode AND coverage.resource = sync_state.resource
        ORDER BY window_no DESC LIMIT 1) AS last
     WHERE (sync_state.stripe_account, sync_state.livemode) IN (
        SELECT * FROM unnest($1::text[], $2::boolean[]))) AS compared_windows;

-- name: audit_seals
-- The seals of the next positions, recomputed from the entries and the seal before.
WITH link AS (
    SELECT position, batch_id, chain,
        lag(chain, 1, coalesce((SELECT chain FROM tieout.journal_position WHERE position = $1),
            ''::bytea)) OVER (ORDER BY position) AS before
    FROM (SELECT position, batch_id, chain FROM tieout.journal_position
          WHERE position > $1 ORDER BY position LIMIT $2) AS following
), judged AS (
    SELECT position, chain <> sha256(before || tieout.batch_digest(batch_id)) AS is_bad FROM link
)
SELECT count(*) AS checked, coalesce(max(position), $1) AS through,
    count(*) FILTER (WHERE is_bad) AS bad, min(position) FILTER (WHERE is_bad) AS first_bad
FROM judged;
