-- The ledger's Stripe balances in one snapshot of the journal. $1 and $2 are the account and its mode,
-- where a block is about one.

-- name: booked
-- What the journal holds of these balance transactions on Stripe balances, all versions and
-- reversals together, in the snapshot of the batches up to $4, but for those in $5; and what of it
-- is pending at $6. Each that the snapshot shows has a row, even of 0.
SELECT entry.external_id AS id, posting.ledger_account, posting.currency,
    sum(posting.amount_minor)::numeric(38, 0) AS amount_minor,
    coalesce(sum(posting.amount_minor) FILTER (
        WHERE posting.available_on IS NOT NULL AND tieout.pending_until(
            entry.effective_at, posting.available_on, (
                SELECT max(moved.available_on) FROM tieout.value_date AS moved
                WHERE moved.entry_no = entry.entry_no)) > $6), 0
    )::numeric(38, 0) AS pending_minor
FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
WHERE entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.external_id = ANY ($3::text[])
  AND entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[])
  AND posting.ledger_account LIKE 'Assets:Stripe:%'
GROUP BY 1, 2, 3;

-- name: journal_snapshot
-- The batches that the journal shows now: those up to the last one, but for numbers that were taken
-- and are not committed. No transaction lasts longer than 10 s (transaction_timeout), so such a
-- number is among the latest. xact_id would not tell: a restored database counts its transactions
-- anew.
WITH latest AS (
    SELECT batch_id FROM tieout.journal_batch ORDER BY batch_id DESC LIMIT 5000
), bounds AS (
    SELECT coalesce(min(batch_id), 1) AS first, coalesce(max(batch_id), 0) AS last FROM latest
)
SELECT last AS last_batch, ARRAY(
    SELECT number FROM generate_series(bounds.first, bounds.last) AS number
    WHERE NOT EXISTS (SELECT FROM latest WHERE latest.batch_id = number)
) AS missing
FROM bounds;

-- name: stripe_balances
-- The ledger's side of /v1/balance in a snapshot (the batches up to $4, but for those in $5), split
-- by value date as of $3: what is folded and what is not yet, less what came after the snapshot.
-- Its cost follows what is pending, not the size of the journal.
WITH unseen AS (
    SELECT number FROM generate_series(
        $4::bigint + 1, (SELECT max(batch_id) FROM tieout.journal_batch)) AS number
    UNION ALL
    SELECT unnest($5::bigint[])
), later AS (
    SELECT delta.ledger_account, delta.currency, sum(delta.amount_minor) AS amount_minor,
        sum(delta.amount_minor) FILTER (WHERE delta.available_on > $3) AS pending_minor
    FROM unseen CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta WHERE batch_id = unseen.number OFFSET 0) AS delta
    WHERE delta.stripe_account = $1 AND delta.livemode = $2
    GROUP BY 1, 2
), pending AS (
    SELECT ledger_account, currency, sum(amount_minor) AS amount_minor
    FROM tieout.account_pending
    WHERE stripe_account = $1 AND livemode = $2 AND available_on > $3
    GROUP BY 1, 2
), opening AS (
    -- An opening has one leg for what was pending and one for what was available.
    SELECT leg.ledger_account, leg.currency, sum(leg.amount_minor) AS amount_minor
    FROM (SELECT DISTINCT issuer, object_id FROM tieout.command
          WHERE kind = 'open' AND issuer = concat(
            'tieout:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)) AS opened
    CROSS JOIN LATERAL (
        SELECT posting.*
        FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
        WHERE entry.issuer = opened.issuer AND entry.external_id = opened.object_id
          AND entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[])
          AND posting.available_on > greatest($3, entry.effective_at) OFFSET 0) AS leg
    GROUP BY 1, 2
)
SELECT ledger_account, currency,
    (total.amount_minor - coalesce(later.amount_minor, 0))::numeric(38, 0) AS amount_minor,
    (coalesce(pending.amount_minor, 0) - coalesce(later.pending_minor, 0))::numeric(38, 0)
        AS pending_minor,
    coalesce(opening.amount_minor, 0)::numeric(38, 0) AS opening_minor
FROM tieout.account_balance AS total
LEFT JOIN later USING (ledger_account, currency)
LEFT JOIN pending USING (ledger_account, currency)
LEFT JOIN opening USING (ledger_account, currency)
WHERE total.stripe_account = $1 AND total.livemode = $2
  AND total.ledger_account LIKE 'Assets:Stripe:%'
ORDER BY 1, 2;

-- name: now
SELECT clock_timestamp();

-- name: balances_now
-- The ledger's Stripe balances now, of one account ($1) or all (null), and what of each is pending at
-- $2. Account by account, because what is pending is the end of each account's sums.
WITH total AS MATERIALIZED (
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.account_balance
    WHERE ledger_account LIKE 'Assets:Stripe:%' AND ($1::text IS NULL OR stripe_account = $1)
), pending AS (
    SELECT book.stripe_account, book.livemode, due.ledger_account, due.currency, due.amount_minor
    FROM (SELECT DISTINCT stripe_account, livemode FROM total) AS book
    CROSS JOIN LATERAL (
        SELECT later.ledger_account, later.currency, sum(later.amount_minor) AS amount_minor
        FROM tieout.account_pending AS later
        WHERE later.stripe_account = book.stripe_account AND later.livemode = book.livemode
          AND later.available_on > $2
        GROUP BY later.ledger_account, later.currency OFFSET 0) AS due
)
SELECT total.stripe_account, total.livemode, total.ledger_account, total.currency,
    total.amount_minor::numeric(38, 0) AS amount_minor,
    coalesce(pending.amount_minor, 0)::numeric(38, 0) AS pending_minor
FROM total LEFT JOIN pending USING (stripe_account, livemode, ledger_account, currency);
