-- What begins with a text, kind by kind, in the order of its ids. $1 is the text, $2 the account (null: any),
-- $3 how many ids are looked at, from the text on, $4 how many are returned, and $5 the mode (null: both).
-- Whatever the order of the database's texts is, what begins with a text follows it, beside what differs
-- from that by case alone.

-- name: entries
SELECT entry.entry_id AS id, entry.stripe_account, entry.livemode, entry.effective_at AS at,
    entry.type, entry.kind AS status, leg.amount_minor AS amount, leg.currency,
    entry.external_id AS object_id
FROM (SELECT entry_id AS id FROM tieout.journal_entry
      WHERE entry_id >= $1 ORDER BY entry_id LIMIT $3) AS near
CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.entry_id = near.id OFFSET 0) AS entry
CROSS JOIN LATERAL (
    SELECT amount_minor, currency FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no AND posting.ordinal = 1 OFFSET 0) AS leg
WHERE starts_with(near.id, $1) AND ($2::text IS NULL
    OR entry.stripe_account = $2 AND left(entry.issuer, 7) IN ('stripe:', 'tieout:'))
  AND ($5::boolean IS NULL OR entry.livemode = $5)
ORDER BY near.id LIMIT $4;

-- name: balance_transactions
SELECT entry.external_id AS id, entry.stripe_account, entry.livemode, entry.effective_at AS at,
    entry.type, NULL::text AS status, leg.amount_minor AS amount, leg.currency,
    entry.source_id AS object_id
FROM (
    SELECT concat('stripe:', stripe_account, CASE WHEN livemode THEN ':live' ELSE ':test' END)
        AS issuer
    FROM tieout.account_book
    WHERE ($2::text IS NULL OR stripe_account = $2) AND ($5::boolean IS NULL OR livemode = $5)
    ) AS book
CROSS JOIN LATERAL (
    SELECT entry_no, external_id FROM tieout.journal_entry
    WHERE journal_entry.issuer = book.issuer AND external_id >= $1 AND kind = 'original'
    ORDER BY external_id LIMIT $3) AS near
CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.entry_no = near.entry_no OFFSET 0) AS entry
CROSS JOIN LATERAL (
    SELECT amount_minor, currency FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no AND posting.ordinal = 1 OFFSET 0) AS leg
WHERE starts_with(near.external_id, $1)
ORDER BY near.external_id, book.issuer LIMIT $4;

-- name: sources
-- Objects behind balance transactions, each with its first entry; of thousands, one of the first.
SELECT near.id, entry.stripe_account, entry.livemode, entry.effective_at AS at, entry.type,
    NULL::text AS status, NULL::bigint AS amount, NULL::text AS currency,
    entry.external_id AS object_id
FROM (
    SELECT DISTINCT source.id
    FROM (SELECT source_id AS id FROM tieout.journal_entry
          WHERE source_id >= $1 ORDER BY source_id LIMIT $3) AS source
    WHERE starts_with(source.id, $1)) AS near
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (stripe_account, livemode) *
    FROM (SELECT * FROM tieout.journal_entry
          WHERE journal_entry.source_id = near.id AND ($2::text IS NULL
            OR stripe_account = $2 AND left(issuer, 7) IN ('stripe:', 'tieout:'))
            AND ($5::boolean IS NULL OR livemode = $5)
          LIMIT $3) AS named
    ORDER BY stripe_account, livemode, effective_at, entry_no) AS entry
ORDER BY near.id, entry.stripe_account, entry.livemode LIMIT $4;

-- name: payouts
SELECT payout.payout_id AS id, payout.stripe_account, payout.livemode, payout.created AS at,
    payout.method AS type, payout.status, payout.amount, payout.currency,
    payout.balance_transaction_id AS object_id
FROM (SELECT * FROM tieout.payouts
      WHERE payout_id >= $1 ORDER BY payout_id LIMIT $3) AS payout
WHERE starts_with(payout.payout_id, $1) AND ($2::text IS NULL OR payout.stripe_account = $2)
  AND ($5::boolean IS NULL OR payout.livemode = $5)
ORDER BY payout.payout_id, payout.stripe_account, payout.livemode LIMIT $4;

-- name: discrepancies
-- By their own ids, and by those of what they are about: that may be nowhere else.
SELECT discrepancy.id, discrepancy.stripe_account, discrepancy.livemode,
    discrepancy.detected_at AS at, discrepancy.kind AS type, discrepancy.status,
    discrepancy.amount_at_risk AS amount, discrepancy.currency, discrepancy.object_id
FROM (
    SELECT own.id
    FROM (SELECT id FROM tieout.discrepancy WHERE id >= $1 ORDER BY id LIMIT $3) AS own
    WHERE starts_with(own.id, $1)
    UNION
    SELECT about.id
    FROM (SELECT id, object_id FROM tieout.discrepancy
          WHERE object_id >= $1 ORDER BY object_id LIMIT $3) AS about
    WHERE starts_with(about.object_id, $1)) AS near
CROSS JOIN LATERAL (
    SELECT * FROM tieout.discrepancy WHERE discrepancy.id = near.id OFFSET 0) AS discrepancy
WHERE ($2::text IS NULL OR discrepancy.stripe_account = $2)
  AND ($5::boolean IS NULL OR discrepancy.livemode = $5)
ORDER BY discrepancy.detected_at DESC, discrepancy.id LIMIT $4;

-- name: events
-- Receipts lie by account and mode, and by month: each is one lookup.
WITH RECURSIVE scope AS (
    (SELECT stripe_account, livemode FROM tieout.receipt ORDER BY stripe_account, livemode LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode
    FROM scope CROSS JOIN LATERAL (
        SELECT receipt.stripe_account, receipt.livemode FROM tieout.receipt
        WHERE (receipt.stripe_account, receipt.livemode) > (scope.stripe_account, scope.livemode)
        ORDER BY receipt.stripe_account, receipt.livemode LIMIT 1) AS later
)
SELECT receipt.event_id AS id, receipt.stripe_account, receipt.livemode, receipt.received_at AS at,
    receipt.type, receipt.outcome AS status, NULL::bigint AS amount, NULL::text AS currency,
    receipt.object_id
FROM (
    SELECT scope.stripe_account, scope.livemode FROM scope
    WHERE $2::text IS NULL AND ($5::boolean IS NULL OR scope.livemode = $5)
    UNION ALL
    SELECT $2, mode.livemode FROM (VALUES (true), (false)) AS mode (livemode)
    WHERE $2 IS NOT NULL AND ($5 IS NULL OR mode.livemode = $5)) AS book
CROSS JOIN LATERAL (
    SELECT * FROM tieout.receipt
    WHERE receipt.stripe_account = book.stripe_account AND receipt.livemode = book.livemode
      AND receipt.event_id >= $1
    ORDER BY receipt.event_id LIMIT $3) AS receipt
WHERE starts_with(receipt.event_id, $1)
ORDER BY receipt.event_id, receipt.stripe_account, receipt.livemode LIMIT $4;

-- name: dead_letters
-- By what they are about: their own ids are numbers.
SELECT letter.id::text AS id, letter.stripe_account, letter.livemode, letter.last_seen_at AS at,
    letter.topic AS type, letter.status, NULL::bigint AS amount, NULL::text AS currency,
    letter.object_id
FROM (SELECT * FROM tieout.dead_letter
      WHERE object_id >= $1 ORDER BY object_id LIMIT $3) AS letter
WHERE starts_with(letter.object_id, $1) AND ($2::text IS NULL OR letter.stripe_account = $2)
  AND ($5::boolean IS NULL OR letter.livemode = $5)
ORDER BY letter.last_seen_at DESC, letter.id LIMIT $4;
