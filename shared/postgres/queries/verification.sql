-- How soon rows were verified and known, by window. $1 and $2 are the account and its mode throughout.

-- name: measured_windows
-- The windows of [$3, $4) as they were measured last.
SELECT window_no, row_count, digest, is_whole, within_10m, within_1h, figures::text,
    latencies::text
FROM tieout.verified_window
WHERE stripe_account = $1 AND livemode = $2 AND window_no >= $3 AND window_no < $4;

-- name: known_since
-- Since when each of these ids ($3) is known, if it is: its entry was posted, or it was found missing.
SELECT asked.id, least(batch.posted_at, (
    SELECT found.detected_at FROM tieout.discrepancy AS found
    WHERE found.kind = 'missing' AND found.stripe_account = $1 AND found.livemode = $2
      AND found.object_id = asked.id)) AS known_at
FROM unnest($3::text[]) AS asked (id)
LEFT JOIN LATERAL (
    SELECT entry.batch_id FROM tieout.journal_entry AS entry
    WHERE entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
      AND entry.external_id = asked.id AND entry.kind = 'original' AND entry.revision = 0
    OFFSET 0) AS entry ON true
LEFT JOIN LATERAL (
    SELECT journal_batch.posted_at FROM tieout.journal_batch
    WHERE journal_batch.batch_id = entry.batch_id OFFSET 0) AS batch ON true;

-- name: now
SELECT clock_timestamp();

-- name: write_windows
INSERT INTO tieout.verified_window (
    stripe_account, livemode, window_no, row_count, digest, is_whole, within_10m, within_1h,
    figures, latencies)
SELECT $1, $2, window_no, row_count, digest, is_whole, within_10m, within_1h, figures::jsonb,
    latencies::jsonb
FROM unnest($3::bigint[], $4::integer[], $5::bytea[], $6::boolean[], $7::bytea[], $8::bytea[],
        $9::text[], $10::text[])
    AS measured (window_no, row_count, digest, is_whole, within_10m, within_1h, figures, latencies)
ON CONFLICT (stripe_account, livemode, window_no)
DO UPDATE SET row_count = excluded.row_count, digest = excluded.digest,
    is_whole = excluded.is_whole, within_10m = excluded.within_10m,
    within_1h = excluded.within_1h, figures = excluded.figures, latencies = excluded.latencies;

-- name: forget_windows
DELETE FROM tieout.verified_window
WHERE stripe_account = $1 AND livemode = $2 AND window_no < $3;

-- name: note_compared
-- A whole pass has read up to $3, and the account's import has ended; the first to do so says from when
-- on rows are measured.
UPDATE tieout.sync_state
SET compared_until_at = to_timestamp($3::bigint), clock_ahead_s = $4,
    measured_from_at = coalesce(measured_from_at, to_timestamp($5::bigint))
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions'
  AND import_ended_at IS NOT NULL;

-- name: progress
-- Where the account is; `now` and the rest are Stripe's times. A window that is not settled was, or was
-- never; nothing of it counts as verified up to there.
SELECT state.measured_from_at, state.compared_until_at,
    clock_timestamp() + make_interval(secs => state.clock_ahead_s) AS now, (
        SELECT min(kept.window_no) FROM tieout.coverage AS kept
        WHERE kept.stripe_account = $1 AND kept.livemode = $2
          AND kept.resource = 'balance_transactions' AND NOT kept.settled) AS first_unsettled
FROM tieout.sync_state AS state
WHERE state.stripe_account = $1 AND state.livemode = $2
  AND state.resource = 'balance_transactions' AND state.compared_until_at IS NOT NULL;

-- name: figures
-- What is kept of the windows [$3, $4).
SELECT window_no, figures::text, latencies::text FROM tieout.verified_window
WHERE stripe_account = $1 AND livemode = $2 AND window_no >= $3 AND window_no < $4;

-- name: unread
-- What the journal has of Stripe in [$3, $4), by window and currency, of at most $5 entries. A window is
-- $6 seconds.
SELECT floor(extract(epoch FROM entry.effective_at) / $6::bigint)::bigint AS window_no,
    leg.currency, count(*) AS rows, sum(abs(leg.amount_minor))::text AS amount_minor
FROM (
    SELECT entry_no, effective_at FROM tieout.journal_entry
    WHERE stripe_account = $1 AND livemode = $2 AND kind = 'original'
      AND left(issuer, 7) = 'stripe:'
      AND effective_at >= to_timestamp($3::bigint) AND effective_at < to_timestamp($4::bigint)
    ORDER BY stripe_account, livemode, effective_at LIMIT $5) AS entry
CROSS JOIN LATERAL (
    SELECT posting.currency, posting.amount_minor FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no AND posting.ordinal = 1 OFFSET 0) AS leg
GROUP BY 1, 2;
