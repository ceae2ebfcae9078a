-- When each balance was last proved exactly. $1 and $2 are the account and its mode throughout.

-- name: save_proofs
INSERT INTO tieout.exact_proof AS kept (
    stripe_account, livemode, balance_type, currency, proved_at, unexplained)
SELECT $1, $2, balance_type, currency, proved_at, unexplained::numeric
FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[])
    AS proof (balance_type, currency, proved_at, unexplained)
ON CONFLICT (stripe_account, livemode, balance_type, currency)
DO UPDATE SET proved_at = excluded.proved_at, unexplained = excluded.unexplained
WHERE kept.proved_at <= excluded.proved_at;

-- name: standing_since
-- Of which balances of these accounts ($1, $2) an exact proof without a difference still stands:
-- nothing is open and nothing unsettled, the last pass went well, and the next is not ten minutes
-- late. Without a service a pass by hand stands for an hour.
SELECT proof.stripe_account, proof.livemode, proof.balance_type, proof.currency, proof.proved_at
FROM unnest($1::text[], $2::boolean[]) AS asked (stripe_account, livemode)
JOIN tieout.exact_proof AS proof USING (stripe_account, livemode)
JOIN tieout.sync_state AS state USING (stripe_account, livemode)
WHERE state.resource = $3
  AND proof.unexplained = 0 AND state.last_error IS NULL
  AND coalesce(state.next_pass_at, state.last_pass_at + interval '1 hour')
      > clock_timestamp() - interval '10 minutes'
  AND NOT EXISTS (
    SELECT FROM tieout.discrepancy AS kept
    WHERE kept.stripe_account = asked.stripe_account AND kept.livemode = asked.livemode
      AND tieout.is_unsettled(kept.status))
  AND NOT EXISTS (
    SELECT FROM tieout.coverage
    WHERE coverage.stripe_account = asked.stripe_account
      AND coverage.livemode = asked.livemode AND coverage.resource = $3
      AND NOT coverage.settled);

-- name: proved_balances
SELECT balance_type, currency FROM tieout.exact_proof WHERE stripe_account = $1 AND livemode = $2;

-- name: oldest_proofs
-- Of each of these accounts the oldest of its balances' last exact proofs. Null when it has none, or
-- when one of its balances has none: the ones of its ledger that Stripe states of every account, and
-- all that were ever proved.
WITH account AS (
    SELECT stripe_account, livemode FROM unnest($1::text[], $2::boolean[])
        AS one (stripe_account, livemode)
), stated (ledger_account, balance_type) AS (
    VALUES ('Assets:Stripe:Payments', 'payments'), ('Assets:Stripe:Issuing', 'issuing'),
        ('Assets:Stripe:RefundAndDisputePrefunding', 'refund_and_dispute_prefunding')
)
SELECT asked.stripe_account, asked.livemode,
    CASE WHEN bool_and(proof.proved_at IS NOT NULL) THEN min(proof.proved_at) END AS proved_at
FROM (
    SELECT stripe_account, livemode, ours.balance_type, ours.currency
    FROM account LEFT JOIN (
        SELECT stripe_account, livemode, balance_type, currency
        FROM tieout.account_balance JOIN stated USING (ledger_account)
        UNION
        SELECT stripe_account, livemode, balance_type, currency FROM tieout.exact_proof
    ) AS ours USING (stripe_account, livemode)
) AS asked
LEFT JOIN tieout.exact_proof AS proof USING (stripe_account, livemode, balance_type, currency)
GROUP BY asked.stripe_account, asked.livemode;
