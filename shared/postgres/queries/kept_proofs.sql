-- What passes have proved. $1 and $2 are the account and its mode, where a block is about one.

-- name: keep_proofs
-- The first proof of an instant stays: Stripe's clock says the second only.
INSERT INTO tieout.kept_proof (
    stripe_account, livemode, balance_type, currency, at, ledger, stripe, created_later, in_flip,
    unexplained, exact, lowest, highest, ledger_pending, stripe_pending, unposted)
SELECT $1, $2, balance_type, currency, at, ledger::numeric, stripe::numeric,
    created_later::numeric, in_flip::numeric, unexplained::numeric, unexplained IS NOT NULL,
    lowest::numeric, highest::numeric, ledger_pending::numeric, stripe_pending::numeric,
    unposted::numeric
FROM unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[])
    AS proof (balance_type, currency, at, ledger, stripe, created_later, in_flip, unexplained,
        lowest, highest, ledger_pending, stripe_pending, unposted)
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

-- name: latest_proofs
-- The last proof of each balance, exact or not: of one account ($1), or all (null). A loose index scan:
-- two lookups a balance, however many proofs are kept.
WITH RECURSIVE balance AS (
    (SELECT stripe_account, livemode, balance_type, currency FROM tieout.kept_proof
     WHERE stripe_account >= coalesce($1::text, '')
     ORDER BY stripe_account, livemode, balance_type, currency LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode, later.balance_type, later.currency
    FROM balance CROSS JOIN LATERAL (
        SELECT kept.stripe_account, kept.livemode, kept.balance_type, kept.currency
        FROM tieout.kept_proof AS kept
        WHERE (kept.stripe_account, kept.livemode, kept.balance_type, kept.currency)
            > (balance.stripe_account, balance.livemode, balance.balance_type, balance.currency)
        ORDER BY kept.stripe_account, kept.livemode, kept.balance_type, kept.currency
        LIMIT 1) AS later
    WHERE $1::text IS NULL OR balance.stripe_account = $1
)
SELECT balance.stripe_account, balance.livemode, balance.balance_type, balance.currency, latest.at,
    latest.ledger, latest.stripe, latest.created_later, latest.in_flip, latest.unexplained,
    latest.lowest, latest.highest, latest.ledger_pending, latest.stripe_pending, latest.unposted
FROM balance CROSS JOIN LATERAL (
    SELECT * FROM tieout.kept_proof AS kept
    WHERE kept.stripe_account = balance.stripe_account AND kept.livemode = balance.livemode
      AND kept.balance_type = balance.balance_type AND kept.currency = balance.currency
    ORDER BY kept.at DESC LIMIT 1) AS latest
WHERE $1::text IS NULL OR balance.stripe_account = $1;

-- name: proved_days
-- Of each UTC day and balance the last exact proof, or the last of all if none was exact; null where the
-- day has none. Newest day first, days since 1970 in [$2, $3), of one account ($1) or all (null), after
-- the day and balance ($4 to $8, null: from the first on). At most $9 are looked at, each by one lookup.
-- Of the mode $10 alone, or of both (null).
WITH RECURSIVE balance AS (
    (SELECT stripe_account, livemode, balance_type, currency FROM tieout.kept_proof
     WHERE stripe_account >= coalesce($1::text, '')
     ORDER BY stripe_account, livemode, balance_type, currency LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode, later.balance_type, later.currency
    FROM balance CROSS JOIN LATERAL (
        SELECT kept.stripe_account, kept.livemode, kept.balance_type, kept.currency
        FROM tieout.kept_proof AS kept
        WHERE (kept.stripe_account, kept.livemode, kept.balance_type, kept.currency)
            > (balance.stripe_account, balance.livemode, balance.balance_type, balance.currency)
        ORDER BY kept.stripe_account, kept.livemode, kept.balance_type, kept.currency
        LIMIT 1) AS later
    WHERE $1::text IS NULL OR balance.stripe_account = $1
), scope AS MATERIALIZED (
    SELECT balance.*, first.day AS first_day, last.day AS last_day
    FROM balance
    CROSS JOIN LATERAL (
        SELECT floor(extract(epoch FROM kept.at) / 86400)::integer AS day
        FROM tieout.kept_proof AS kept
        WHERE kept.stripe_account = balance.stripe_account AND kept.livemode = balance.livemode
          AND kept.balance_type = balance.balance_type AND kept.currency = balance.currency
        ORDER BY kept.at LIMIT 1) AS first
    CROSS JOIN LATERAL (
        SELECT floor(extract(epoch FROM kept.at) / 86400)::integer AS day
        FROM tieout.kept_proof AS kept
        WHERE kept.stripe_account = balance.stripe_account AND kept.livemode = balance.livemode
          AND kept.balance_type = balance.balance_type AND kept.currency = balance.currency
        ORDER BY kept.at DESC LIMIT 1) AS last
    WHERE ($1::text IS NULL OR balance.stripe_account = $1)
      AND ($10::boolean IS NULL OR balance.livemode = $10)
), bounds AS (
    SELECT greatest($2::integer, min(first_day)) AS first,
        least($3::integer - 1, max(last_day), $4::integer) AS last, count(*) AS balances
    FROM scope
), day AS (
    -- As many days as have so many balances together.
    SELECT days.day FROM bounds CROSS JOIN LATERAL generate_series(
        bounds.last,
        greatest(bounds.first, bounds.last - ($9::integer / bounds.balances)::integer - 1), -1)
        AS days (day)
    WHERE bounds.balances > 0
), asked AS (
    SELECT day.day, scope.stripe_account, scope.livemode, scope.balance_type, scope.currency
    FROM day CROSS JOIN scope
    WHERE $4::integer IS NULL OR day.day < $4
        OR (scope.stripe_account, scope.livemode, scope.balance_type, scope.currency)
            > ($5::text, $6::boolean, $7::text, $8::text)
    ORDER BY day.day DESC, scope.stripe_account, scope.livemode, scope.balance_type, scope.currency
    LIMIT $9
)
SELECT asked.*, proof.at, proof.exact, proof.ledger, proof.stripe, proof.in_flip,
    proof.unexplained, proof.lowest, proof.highest
FROM asked LEFT JOIN LATERAL (
    (SELECT * FROM tieout.kept_proof AS kept
     WHERE kept.stripe_account = asked.stripe_account AND kept.livemode = asked.livemode
       AND kept.balance_type = asked.balance_type AND kept.currency = asked.currency
       AND kept.at >= to_timestamp(asked.day::bigint * 86400)
       AND kept.at < to_timestamp((asked.day::bigint + 1) * 86400) AND kept.exact
     ORDER BY kept.at DESC LIMIT 1)
    UNION ALL
    (SELECT * FROM tieout.kept_proof AS kept
     WHERE kept.stripe_account = asked.stripe_account AND kept.livemode = asked.livemode
       AND kept.balance_type = asked.balance_type AND kept.currency = asked.currency
       AND kept.at >= to_timestamp(asked.day::bigint * 86400)
       AND kept.at < to_timestamp((asked.day::bigint + 1) * 86400)
     ORDER BY kept.at DESC LIMIT 1)
    LIMIT 1) AS proof ON true
ORDER BY asked.day DESC, asked.stripe_account, asked.livemode, asked.balance_type, asked.currency;
