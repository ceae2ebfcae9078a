-- Both sides of a period's proof. $1 and $2 are the account and its mode throughout; coverage is that
-- of balance transactions, whose windows are numbered.

-- name: accounts
-- Those that have books, or a sync: of one account ($1), or all (null).
SELECT stripe_account, livemode FROM tieout.account_balance
WHERE $1::text IS NULL OR stripe_account = $1
UNION
SELECT stripe_account, livemode FROM tieout.sync_state
WHERE resource = 'balance_transactions' AND ($1::text IS NULL OR stripe_account = $1)
ORDER BY 1, 2;

-- name: reach
-- From where to where coverage holds Stripe's rows; of the time before `starts_at` a window without
-- a row is empty.
SELECT state.starts_at, coalesce(state.covers_from_at, state.starts_at) AS covers_from_at,
    state.past_read_at, latest.until, clock_timestamp() AS now
FROM (SELECT) AS nothing
LEFT JOIN tieout.sync_state AS state
    ON state.stripe_account = $1 AND state.livemode = $2
   AND state.resource = 'balance_transactions'
LEFT JOIN LATERAL (
    SELECT window_no + window_count AS until FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions'
    ORDER BY window_no DESC LIMIT 1) AS latest ON true;

-- name: balances
SELECT ledger_account, currency FROM tieout.account_balance
WHERE stripe_account = $1 AND livemode = $2 AND ledger_account LIKE 'Assets:Stripe:%';

-- name: covered
-- What is known of the windows [$3, $5), each of which has a row from $4 on: how many of those have
-- one, and how many are not settled; since when none was compared again; whether a row with something
-- in it lies across an end; and whether one has sums that are not by balance type.
SELECT coalesce(sum(least(window_no + window_count, $5) - greatest(window_no, $4))
        FILTER (WHERE window_no + window_count > $4), 0)::bigint AS compared,
    coalesce(sum(window_count) FILTER (WHERE NOT settled), 0)::bigint AS unsettled,
    min(compared_at) AS compared_at,
    coalesce(bool_or(row_count > 0 AND (
        window_no < $3 OR window_no + window_count > $5)), false) AS is_cut,
    coalesce(bool_or(row_count > 0 AND EXISTS (
        SELECT FROM jsonb_object_keys(sums) AS name WHERE position(':' IN name) = 0)), false)
        AS is_unlabelled
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions'
  AND window_no + window_count > $3 AND window_no < $5;

-- name: stripe_sums
-- Stripe's net by balance of the rows in the windows [$3, $4), a line a UTC day of $5 windows.
SELECT coverage.window_no / $5 AS day, split_part(named.key, ':', 1) AS balance_type,
    split_part(named.key, ':', 2) AS currency, sum(named.value::numeric)::numeric(38, 0) AS net
FROM tieout.coverage CROSS JOIN LATERAL jsonb_each_text(sums) AS named
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions'
  AND window_no >= $3 AND window_no < $4 AND row_count > 0
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: ledger_balances
-- The ledger's Stripe balances of the entries effective before $3: as `trial_balance_as_of` has them.
SELECT ledger_account, currency, sum(amount_minor)::numeric(38, 0) AS amount_minor
FROM (
    SELECT ledger_account, currency, amount_minor FROM tieout.account_month
    WHERE stripe_account = $1 AND livemode = $2
      AND month < date_trunc('month', $3::timestamptz AT TIME ZONE 'UTC')::date
    UNION ALL
    SELECT ledger_account, currency, amount_minor FROM tieout.account_day
    WHERE stripe_account = $1 AND livemode = $2
      AND day >= date_trunc('month', $3::timestamptz AT TIME ZONE 'UTC')::date
      AND day < ($3::timestamptz AT TIME ZONE 'UTC')::date
    UNION ALL
    SELECT ledger_account, currency, amount_minor FROM tieout.posting_line
    WHERE stripe_account = $1 AND livemode = $2
      AND effective_at >= date_trunc('day', $3::timestamptz, 'UTC') AND effective_at < $3
) AS part
WHERE ledger_account LIKE 'Assets:Stripe:%'
GROUP BY 1, 2;

-- name: movements
-- What the entries effective in [$3, $4) did to each Stripe balance. A reversal takes one off the
-- count. A fee is what went to an account of fees ($5), where another account says what it was for.
SELECT legs.ledger_account, legs.currency, entry.reporting_category,
    sum(CASE entry.kind WHEN 'reversal' THEN -1 ELSE 1 END) AS count,
    sum(legs.net)::numeric(38, 0) AS net, sum(legs.fee)::numeric(38, 0) AS fee
FROM tieout.journal_entry AS entry CROSS JOIN LATERAL (
    SELECT max(ledger_account) FILTER (WHERE is_stripes) AS ledger_account, leg.currency,
        sum(amount_minor) FILTER (WHERE is_stripes) AS net,
        CASE WHEN bool_or(NOT is_stripes AND NOT is_fee)
            THEN coalesce(sum(amount_minor) FILTER (WHERE is_fee), 0) ELSE 0 END AS fee
    FROM (
        SELECT currency, ledger_account, amount_minor,
            ledger_account LIKE 'Assets:Stripe:%' AS is_stripes,
            ledger_account = ANY ($5::text[]) AS is_fee
        FROM tieout.posting WHERE posting.entry_no = entry.entry_no OFFSET 0) AS leg
    GROUP BY leg.currency OFFSET 0) AS legs
WHERE entry.stripe_account = $1 AND entry.livemode = $2
  AND entry.effective_at >= $3 AND entry.effective_at < $4
  AND legs.ledger_account IS NOT NULL
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: first_unsettled
SELECT min(window_no) FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions' AND NOT settled;

-- name: unexamined
-- The date of the earliest entry that no pass has held against coverage yet, and whether there are
-- more batches of them than $3, of which the others are not looked at. An exchange difference moves
-- no Stripe balance.
WITH fresh AS MATERIALIZED (
    SELECT batch_id FROM tieout.journal_position
    WHERE position > (
        SELECT examined_position FROM tieout.sync_state
        WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions')
    ORDER BY position LIMIT $3::bigint + 1
), looked_at AS (
    (SELECT batch_id FROM fresh LIMIT $3::bigint)
    UNION ALL
    (SELECT batch_id FROM tieout.unsequenced LIMIT $3::bigint)
)
SELECT (SELECT count(*) FROM fresh) > $3::bigint
        OR (SELECT count(*) FROM tieout.unsequenced) > $3::bigint AS are_more,
    (SELECT min(entry.effective_at)
     FROM looked_at CROSS JOIN LATERAL (
        SELECT * FROM tieout.journal_entry
        WHERE journal_entry.batch_id = looked_at.batch_id OFFSET 0) AS entry
     WHERE entry.stripe_account = $1 AND entry.livemode = $2 AND entry.kind <> 'fx') AS first_at;
