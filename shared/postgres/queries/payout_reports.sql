-- What is shown of payouts: views alone, never a lock.

-- name: payouts
-- Those of Stripe's status $1 and of proof $2 (any: null), made in [$3, $4), the newest first.
SELECT id, stripe_account, livemode, currency, amount, status, method, automatic, created,
    arrival_date, entry_id, member_count, members_net, proof, proved_at, reason, whereabouts,
    bank_reference, statement_descriptor, balance_transaction_id, failure_entry_id,
    original_payout, reversed_by, in_transit
FROM tieout.payout_report
WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR proof = $2)
  AND ($3::timestamptz IS NULL OR created >= $3) AND ($4::timestamptz IS NULL OR created < $4)
ORDER BY created DESC, id;

-- name: payout
SELECT id, stripe_account, livemode, currency, amount, status, method, automatic, created,
    arrival_date, entry_id, member_count, members_net, proof, proved_at, reason, whereabouts,
    bank_reference, statement_descriptor, balance_transaction_id, failure_entry_id,
    original_payout, reversed_by, in_transit
FROM tieout.payout_report WHERE id = $1;

-- name: members
-- In the order of Stripe's ids, which tells nothing, but is the same each time.
SELECT balance_transaction_id, type, reporting_category, source_id, amount, fee, net, entry_id,
    is_inferred AS inferred
FROM tieout.payout_member_report
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = $3
ORDER BY balance_transaction_id;
