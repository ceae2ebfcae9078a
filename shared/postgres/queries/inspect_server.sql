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
WHERE kind = 'account_unconfigured' AND tieout.is_unsettled(status)
ORDER BY stripe_account, livemode;

-- name: strangers
-- Accounts and modes whose events came though they were not configured, and how many, counted up to
-- $1. One lookup for each such account, in an index that holds no other events.
WITH RECURSIVE stranger AS (
    (SELECT stripe_account, livemode, reason FROM tieout.receipt
     WHERE outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch')
     ORDER BY stripe_account, livemode, reason LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode, later.reason
    FROM stranger CROSS JOIN LATERAL (
        SELECT receipt.stripe_account, receipt.livemode, receipt.reason FROM tieout.receipt
        WHERE outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch')
          AND (receipt.stripe_account, receipt.livemode, receipt.reason)
            > (stranger.stripe_account, stranger.livemode, stranger.reason)
        ORDER BY receipt.stripe_account, receipt.livemode, receipt.reason LIMIT 1) AS later
)
SELECT stripe_account, livemode, reason, (
    SELECT count(*) FROM (
        SELECT FROM tieout.receipt
        WHERE outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch')
          AND receipt.stripe_account = stranger.stripe_account
          AND receipt.livemode = stranger.livemode AND receipt.reason = stranger.reason
        LIMIT $1) AS counted) AS events, (
    SELECT max(received_at) FROM tieout.receipt
    WHERE outcome = 'ignored' AND reason IN ('account_not_configured', 'livemode_mismatch')
      AND receipt.stripe_account = stranger.stripe_account
      AND receipt.livemode = stranger.livemode AND receipt.reason = stranger.reason) AS last_at
FROM stranger
ORDER BY stripe_account, livemode, reason;
