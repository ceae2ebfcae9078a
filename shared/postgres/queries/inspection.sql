-- What `doctor` asks of Postgres.

-- name: server
SELECT current_setting('server_version_num')::integer AS version,
    current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on' AS is_durable,
    to_regclass('tieout.migration') IS NOT NULL AS is_migrated;

-- name: applied
SELECT version, name, digest FROM tieout.migration;

-- name: samples
-- The latest object of each kind that moved money of an account.
SELECT DISTINCT ON (prefix) split_part(source_id, '_', 1) AS prefix, source_id
FROM (
    SELECT source_id, effective_at FROM tieout.journal_entry
    WHERE stripe_account = $1 AND livemode = $2 AND source_id IS NOT NULL
    ORDER BY effective_at DESC LIMIT 5000) AS latest
ORDER BY prefix, effective_at DESC;

-- name: unconfigured
-- Of which accounts and modes records on stripe.balance_transactions are ignored.
SELECT stripe_account, livemode, detected_at FROM tieout.discrepancy
WHERE kind = 'account_unconfigured' AND status IN ('open', 'healing', 'stuck')
ORDER BY stripe_account, livemode;

-- name: strangers
-- Whose events came, and were of no account or mode that is configured: $1 and $2 are those that are,
-- and of their own receipts, which are nearly all that there are, none is read.
WITH RECURSIVE scope AS (
    (SELECT stripe_account, livemode FROM tieout.receipt ORDER BY stripe_account, livemode LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode
    FROM scope CROSS JOIN LATERAL (
        SELECT receipt.stripe_account, receipt.livemode FROM tieout.receipt
        WHERE (receipt.stripe_account, receipt.livemode) > (scope.stripe_account, scope.livemode)
        ORDER BY receipt.stripe_account, receipt.livemode LIMIT 1) AS later
)
SELECT scope.stripe_account, scope.livemode, ignored.reason, ignored.events, ignored.last_at
FROM scope CROSS JOIN LATERAL (
    SELECT reason, count(*) AS events, max(received_at) AS last_at FROM tieout.receipt
    WHERE receipt.stripe_account = scope.stripe_account AND receipt.livemode = scope.livemode
      AND outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch')
    GROUP BY reason OFFSET 0) AS ignored
WHERE (scope.stripe_account, scope.livemode) NOT IN (SELECT * FROM unnest($1::text[], $2::boolean[]))
ORDER BY scope.stripe_account, scope.livemode, ignored.reason;
