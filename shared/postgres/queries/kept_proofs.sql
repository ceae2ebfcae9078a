-- What passes have proved. $1 and $2 are the account and its mode throughout.

-- name: keep_proofs
-- The first proof of an instant stays: Stripe's clock says the second only.
INSERT INTO tieout.kept_proof (
    stripe_account, livemode, balance_type, currency, at, ledger, stripe, created_later, in_flip,
    unexplained, exact, lowest, highest)
SELECT $1, $2, balance_type, currency, at, ledger::numeric, stripe::numeric,
    created_later::numeric, in_flip::numeric, unexplained::numeric, unexplained IS NOT NULL,
    lowest::numeric, highest::numeric
FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[])
    AS proof (balance_type, currency, at, ledger, stripe, created_later, in_flip, unexplained,
        lowest, highest)
ON CONFLICT (stripe_account, livemode, balance_type, currency, at) DO NOTHING;

-- name: thin_proofs
-- Of those that are $4 and were kept until $5, oldest first, at most $7: the best of each hour or
-- day ($3), exact before not exact and then the last, is kept on as $6, and the others go.
WITH aged AS (
    SELECT * FROM tieout.kept_proof
    WHERE stripe_account = $1 AND livemode = $2 AND kept_for = $4 AND at < $5
    ORDER BY at LIMIT $7
), judged AS (
    SELECT aged.balance_type, aged.currency, aged.at, EXISTS (
        SELECT FROM tieout.kept_proof AS other
        WHERE other.stripe_account = $1 AND other.livemode = $2
          AND other.balance_type = aged.balance_type AND other.currency = aged.currency
          AND other.at >= date_trunc($3, aged.at, 'UTC')
          AND other.at < date_trunc($3, aged.at, 'UTC') + concat('1 ', $3::text)::interval
          AND (other.exact, other.at) > (aged.exact, aged.at)) AS has_better
    FROM aged
), gone AS (
    DELETE FROM tieout.kept_proof AS kept USING judged
    WHERE kept.stripe_account = $1 AND kept.livemode = $2
      AND kept.balance_type = judged.balance_type AND kept.currency = judged.currency
      AND kept.at = judged.at AND judged.has_better
)
UPDATE tieout.kept_proof AS kept SET kept_for = $6 FROM judged
WHERE kept.stripe_account = $1 AND kept.livemode = $2
  AND kept.balance_type = judged.balance_type AND kept.currency = judged.currency
  AND kept.at = judged.at AND NOT judged.has_better;

-- name: exact_proofs_at
SELECT balance_type, currency, stripe - created_later AS stripe, in_flip
FROM tieout.kept_proof
WHERE stripe_account = $1 AND livemode = $2 AND at = $3 AND exact AND created_later IS NOT NULL;

-- name: lasting_flips
-- Of balances ($3, $4) that have $6 in flip in an exact proof at $5: since when every exact proof has
-- had money in flip in that direction, where that is for $7 seconds, and the least of it in that time,
-- which is what has lasted. Proofs are thinned a day on: of what came before a day each proof counts
-- that is kept.
SELECT one.balance_type, one.currency, began.at AS since, least_of.in_flip
FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[])
    AS one (balance_type, currency, at, in_flip)
CROSS JOIN LATERAL (
    SELECT coalesce(max(latest.at), '-infinity') AS at FROM (
        SELECT kept.at FROM tieout.kept_proof AS kept
        WHERE kept.stripe_account = $1 AND kept.livemode = $2
          AND kept.balance_type = one.balance_type AND kept.currency = one.currency
          AND kept.at <= one.at AND kept.exact
          AND sign(coalesce(kept.in_flip, 0)) <> sign(one.in_flip::numeric)
        ORDER BY kept.at DESC LIMIT 1) AS latest) AS broken
CROSS JOIN LATERAL (
    SELECT kept.at FROM tieout.kept_proof AS kept
    WHERE kept.stripe_account = $1 AND kept.livemode = $2
      AND kept.balance_type = one.balance_type AND kept.currency = one.currency
      AND kept.at > broken.at AND kept.exact
    ORDER BY kept.at LIMIT 1) AS began
CROSS JOIN LATERAL (
    SELECT kept.at FROM tieout.kept_proof AS kept
    WHERE kept.stripe_account = $1 AND kept.livemode = $2
      AND kept.balance_type = one.balance_type AND kept.currency = one.currency
      AND kept.at <= one.at - make_interval(secs => $7::double precision) AND kept.exact
      AND kept.at >= began.at
    ORDER BY kept.at DESC LIMIT 1) AS day_ago
CROSS JOIN LATERAL (
    SELECT sign(one.in_flip::numeric) * min(abs(kept.in_flip)) AS in_flip
    FROM tieout.kept_proof AS kept
    WHERE kept.stripe_account = $1 AND kept.livemode = $2
      AND kept.balance_type = one.balance_type AND kept.currency = one.currency
      AND kept.at >= day_ago.at AND kept.at <= one.at AND kept.exact) AS least_of;
