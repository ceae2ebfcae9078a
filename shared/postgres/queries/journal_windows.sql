-- The journal's side of coverage. $1 and $2 are the account and its mode throughout.

-- name: entries_after
-- The account's next entries of Stripe's, by position. A batch with one has a delta of the
-- account's, found by its key, so the entries of other batches are not read. OFFSET 0 makes
-- Postgres look them up by batch: by the account's index of times it would read all that the
-- account ever had. Reversals count too: one puts its window in doubt as an entry does.
SELECT place.position, entry.external_id AS id,
    floor(extract(epoch FROM entry.effective_at))::bigint AS created
FROM tieout.journal_position AS place CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.batch_id = place.batch_id OFFSET 0) AS entry
WHERE place.position > $3 AND place.position <= $4
  AND EXISTS (
    SELECT FROM tieout.journal_delta AS delta
    WHERE delta.batch_id = place.batch_id AND delta.stripe_account = $1 AND delta.livemode = $2
    OFFSET 0)
  AND entry.stripe_account = $1 AND entry.livemode = $2
  AND entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.kind IN ('original', 'reversal', 'replacement')
ORDER BY place.position LIMIT $5;

-- name: fingerprints
-- One lookup by time for each range of windows: a join would read the account's whole journal. A
-- window is $5 seconds.
SELECT asked.first, asked.until, array_agg(entry.fingerprint) AS fingerprints
FROM unnest($3::bigint[], $4::bigint[]) AS asked (first, until) CROSS JOIN LATERAL (
    SELECT standing.fingerprint
    FROM tieout.standing_entry AS standing
    WHERE standing.stripe_account = $1 AND standing.livemode = $2
      AND standing.effective_at >= to_timestamp(asked.first * $5::bigint)
      AND standing.effective_at < to_timestamp(asked.until * $5::bigint)
      AND left(standing.issuer, 7) = 'stripe:'
      AND NOT standing.is_reversed
    OFFSET 0) AS entry
GROUP BY asked.first, asked.until;
