-- What Stripe is to be asked for; the calls are in 0008 and 0012. What is looked for by time is held
-- against statement_timestamp(): no index can be searched by a clock that moves meanwhile.

-- name: due_in_bulk
-- While more are coming, wait for them, but not for long: one list answers for all.
SELECT object_id, kind, event_id, named_at, attempts, reread, hinted_at
FROM tieout.still_awaited($1, $2, ARRAY(
    SELECT object_id FROM tieout.wanted
    WHERE stripe_account = $1 AND livemode = $2
      AND kind = 'balance_transaction' AND NOT reread AND due_at <= statement_timestamp()
      AND (
        NOT EXISTS (
            SELECT FROM tieout.wanted AS coming
            WHERE coming.stripe_account = $1 AND coming.livemode = $2
              AND coming.kind = 'balance_transaction' AND NOT coming.reread
              AND coming.due_at > statement_timestamp()
              AND coming.due_at <= statement_timestamp() + make_interval(secs => $4))
        OR EXISTS (
            SELECT FROM tieout.wanted AS waiting
            WHERE waiting.stripe_account = $1 AND waiting.livemode = $2
              AND waiting.kind = 'balance_transaction' AND NOT waiting.reread
              AND waiting.due_at <= statement_timestamp() - make_interval(secs => $5)))
    ORDER BY due_at LIMIT $3))
ORDER BY due_at;

-- name: due_alone
-- What was wanted before and is about to be read in bulk, or to be posted, may be what an object
-- was to be asked for. An id that Stripe did not show twice is nobody's.
WITH under_way AS (
    (SELECT wanted_at FROM tieout.wanted
     WHERE stripe_account = $1 AND livemode = $2
       AND kind = 'balance_transaction' AND NOT reread
       AND due_at <= statement_timestamp() AND attempts <= 1
     ORDER BY due_at LIMIT 1)
    UNION ALL
    (SELECT wanted_at FROM tieout.wanted
     WHERE stripe_account = $1 AND livemode = $2
       AND published_at > statement_timestamp() - make_interval(secs => $4)
     ORDER BY published_at LIMIT 1)
)
SELECT object_id, kind, event_id, named_at, attempts, reread, hinted_at
FROM tieout.still_awaited($1, $2, ARRAY(
    SELECT object_id FROM tieout.wanted
    WHERE stripe_account = $1 AND livemode = $2
      AND (kind <> 'balance_transaction' OR reread) AND due_at <= statement_timestamp()
      AND due_at <= coalesce((SELECT min(wanted_at) FROM under_way), 'infinity')
    ORDER BY due_at LIMIT $3))
ORDER BY due_at;

-- name: published
-- Each time its entry does not come, the next publishing waits twice as long.
UPDATE tieout.wanted
SET published_at = clock_timestamp(), attempts = attempts + 1, reason = 'published',
    due_at = clock_timestamp() + make_interval(secs => least($4 * 2.0 ^ least(attempts, 20), $5))
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3);

-- name: put_off
-- A hint that came meanwhile is due at once, whatever became of the one before.
UPDATE tieout.wanted
SET attempts = attempts + 1, reason = $6,
    due_at = clock_timestamp() + make_interval(secs => later.wait_s)
FROM unnest($3::text[], $4::double precision[]) AS later (object_id, wait_s)
WHERE stripe_account = $1 AND livemode = $2 AND wanted.object_id = later.object_id
  AND hinted_at IS NOT DISTINCT FROM $5;

-- name: hold
-- No row is to blame: it counts as no attempt. By its reason the view `waiting` knows that Stripe
-- could not answer for it now.
UPDATE tieout.wanted
SET reason = $5,
    due_at = clock_timestamp() + make_interval(secs => $4)
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3);

-- name: due_of_kind
-- What a failed call of its kind concerns as well.
SELECT object_id FROM tieout.wanted
WHERE stripe_account = $1 AND livemode = $2 AND kind = $3
  AND (kind <> 'balance_transaction' OR reread) AND due_at <= statement_timestamp()
ORDER BY due_at LIMIT $4;

-- name: want
SELECT tieout.want($1::text::jsonb);

-- name: settle_reread
-- The fresh read is Stripe's word: equal money means that the copy was wrong and nothing is to do.
WITH entry AS (
    SELECT entry_id, external_id, fingerprint, type,
        (SELECT posting.amount_minor FROM tieout.posting
         WHERE posting.entry_no = journal_entry.entry_no AND posting.ordinal = 1) AS net,
        (SELECT posting.currency FROM tieout.posting
         WHERE posting.entry_no = journal_entry.entry_no AND posting.ordinal = 1) AS currency
    FROM tieout.journal_entry
    WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
      AND external_id = $3 AND kind = 'original'
), opened AS (
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, amount_at_risk, currency,
        expected, actual, reason)
    SELECT tieout.discrepancy_id('different', $1, $2, $3), 'different', 'open', $1, $2, $3,
        least(abs(($5::text::jsonb ->> 'net')::numeric - entry.net), 9223372036854775807)::bigint,
        entry.currency, $5::text::jsonb,
        jsonb_build_object('id', entry.external_id, 'entry_id', entry.entry_id,
            'net', entry.net, 'currency', entry.currency, 'type', entry.type),
        'Stripe''s balance transaction has other money than its entry'
    FROM entry WHERE entry.fingerprint <> $4
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET expected = excluded.expected, actual = excluded.actual,
        amount_at_risk = excluded.amount_at_risk, reason = excluded.reason,
        status = CASE WHEN kept.status IN ('healed', 'resolved') THEN 'open' ELSE kept.status END,
        resolved_at = NULL
    RETURNING kept.*
), done AS (
    DELETE FROM tieout.wanted
    WHERE stripe_account = $1 AND livemode = $2 AND object_id = $3
)
SELECT tieout.discrepancy_line(opened)::text FROM opened;
