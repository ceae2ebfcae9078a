-- What is shown of payouts: views alone, never a lock. $1 is the account, null: all accounts.

-- name: page
-- Payouts in the mode $2, of the currency $3, of Stripe's status $4, of the proof $5 (any: null), whose
-- ids begin with $6, made from $7 on and before the key ($8, $9): the newest $11 of them. At most $10
-- rows are looked at of those that Stripe was asked for, and as many entries of the others;
-- `looked_to` is the key of the last one, if there may be more of which to look.
WITH asked AS MATERIALIZED (
    SELECT created, id, stripe_account, livemode, currency, status, proof
    FROM tieout.listed_payouts($1, $7, $8, $9, $10)
), entry AS MATERIALIZED (
    SELECT created, id, stripe_account, livemode
    FROM tieout.listed_payout_entries($1, $7, $8, $9, $10)
), looked AS (
    -- The nearer of the two ends: beyond it only one of the two was looked at.
    SELECT edge.created, edge.id FROM (
        (SELECT created, id FROM asked ORDER BY created DESC, id DESC OFFSET $10::bigint - 1 LIMIT 1)
        UNION ALL
        (SELECT created, id FROM entry ORDER BY created DESC, id DESC OFFSET $10::bigint - 1 LIMIT 1)
    ) AS edge
    ORDER BY edge.created DESC, edge.id DESC LIMIT 1
), known AS (
    -- Sending and failure of one second are two entries of one payout.
    SELECT created, id, stripe_account, livemode, currency, status, proof FROM asked
    UNION
    SELECT entry.created, entry.id, entry.stripe_account, entry.livemode, unread.currency,
        NULL::text AS status, 'waiting'::text AS proof
    FROM entry
    CROSS JOIN LATERAL (
        SELECT payout.currency FROM tieout.unread_payout AS payout
        WHERE payout.stripe_account = entry.stripe_account AND payout.livemode = entry.livemode
          AND payout.payout_id = entry.id AND payout.created = entry.created LIMIT 1) AS unread
    WHERE NOT EXISTS (
        SELECT FROM tieout.payouts
        WHERE payouts.stripe_account = entry.stripe_account AND payouts.livemode = entry.livemode
          AND payouts.payout_id = entry.id OFFSET 0)
), page AS (
    SELECT created, id, stripe_account, livemode FROM known
    WHERE ($2::boolean IS NULL OR livemode = $2) AND ($3::text IS NULL OR currency = $3)
      AND ($4::text IS NULL OR status = $4) AND ($5::text IS NULL OR proof = $5)
      AND ($6::text IS NULL OR starts_with(id, $6))
      AND NOT EXISTS (
        SELECT FROM looked WHERE (known.created, known.id) < (looked.created, looked.id))
    ORDER BY created DESC, id DESC LIMIT $11
)
SELECT shown.*, looked.created AS looked_to_at, looked.id AS looked_to_id
FROM (VALUES (true)) AS always (is_so)
LEFT JOIN looked ON true
LEFT JOIN (
    SELECT report.id, report.stripe_account, report.livemode, report.currency, report.amount,
        report.status, report.method, report.automatic, report.created, report.arrival_date,
        report.entry_id, report.member_count, report.members_net, report.proof, report.proved_at,
        report.reason, report.whereabouts, report.bank_reference, report.statement_descriptor,
        report.balance_transaction_id, report.failure_entry_id, report.original_payout,
        report.reversed_by, report.in_transit
    FROM page
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.payout_report AS payout
        WHERE payout.id = page.id AND payout.stripe_account = page.stripe_account
          AND payout.livemode = page.livemode AND payout.created = page.created
        OFFSET 0) AS report
) AS shown ON true
ORDER BY shown.created DESC, shown.id DESC;

-- name: payout
SELECT id, stripe_account, livemode, currency, amount, status, method, automatic, created,
    arrival_date, entry_id, member_count, members_net, proof, proved_at, reason, whereabouts,
    bank_reference, statement_descriptor, balance_transaction_id, failure_entry_id,
    original_payout, reversed_by, in_transit
FROM tieout.payout_report WHERE id = $2 AND ($1::text IS NULL OR stripe_account = $1);

-- name: categories
-- What a payout's ($3) members come to, by category; where Stripe names none, by type.
SELECT coalesce(nullif(reporting_category, ''), type) AS reporting_category, count(*) AS count,
    sum(amount) AS amount, sum(fee) AS fee, sum(net) AS net
FROM tieout.payout_members
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = $3
GROUP BY 1 ORDER BY 1;

-- name: members
-- The $5 after the member $4, in the order of Stripe's ids, which tells nothing, but is the same each
-- time; all of them where $5 is null.
SELECT balance_transaction_id, type, reporting_category, source_id, amount, fee, net, entry_id,
    is_inferred AS inferred
FROM tieout.payout_member_report
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = $3 AND balance_transaction_id > $4
ORDER BY balance_transaction_id LIMIT $5;
