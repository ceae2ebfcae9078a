-- What Stripe is to be asked for; the calls are in 0008, 0012, 0019 and 0038. Times are compared with
-- statement_timestamp(), which an index can be searched by: clock_timestamp() moves during a
-- statement.

-- name: accounts_due
-- The accounts of which something is due. Goes from account to account by the index, so the rows
-- that wait are not read.
WITH RECURSIVE account AS (
    (SELECT stripe_account, livemode FROM tieout.wanted
     ORDER BY stripe_account, livemode LIMIT 1)
    UNION ALL
    SELECT following.stripe_account, following.livemode
    FROM account CROSS JOIN LATERAL (
        SELECT wanted.stripe_account, wanted.livemode FROM tieout.wanted
        WHERE (wanted.stripe_account, wanted.livemode)
            > (account.stripe_account, account.livemode)
        ORDER BY wanted.stripe_account, wanted.livemode LIMIT 1) AS following
)
SELECT account.stripe_account, account.livemode, in_bulk.is_due IS NOT NULL AS in_bulk,
    alone.is_due IS NOT NULL AS alone
FROM account
LEFT JOIN LATERAL (
    SELECT true AS is_due FROM tieout.wanted
    WHERE wanted.stripe_account = account.stripe_account AND wanted.livemode = account.livemode
      AND wanted.kind = 'balance_transaction' AND NOT wanted.reread
      AND wanted.due_at <= statement_timestamp()
    LIMIT 1) AS in_bulk ON true
LEFT JOIN LATERAL (
    SELECT true AS is_due FROM tieout.wanted
    WHERE wanted.stripe_account = account.stripe_account AND wanted.livemode = account.livemode
      AND (wanted.kind <> 'balance_transaction' OR wanted.reread)
      AND wanted.due_at <= statement_timestamp()
    LIMIT 1) AS alone ON true
WHERE in_bulk.is_due OR alone.is_due;

-- name: accounts_outlived
-- The accounts of which `outlived` returns something.
SELECT open.stripe_account, open.livemode FROM tieout.discrepancy AS open
WHERE open.kind = 'awaiting_too_long' AND tieout.is_unsettled(open.status)
  AND NOT EXISTS (
    SELECT FROM tieout.wanted
    WHERE wanted.stripe_account = open.stripe_account AND wanted.livemode = open.livemode
      AND wanted.object_id = open.object_id AND wanted.stage = 'overdue')
UNION
SELECT wanted.stripe_account, wanted.livemode
FROM tieout.wanted JOIN tieout.discrepancy AS closed
    ON closed.kind = 'awaiting_too_long' AND closed.stripe_account = wanted.stripe_account
   AND closed.livemode = wanted.livemode AND closed.object_id = wanted.object_id
   AND closed.status IN ('healed', 'resolved')
WHERE wanted.stage = 'overdue';

-- name: due_in_bulk
-- While more rows fall due within $4 seconds it waits for them, since one list answers for all; but
-- once a row has been due for $5 seconds it waits no longer.
SELECT object_id, kind, event_id, named_at, attempts, reread, hinted_at, due_at, stage, is_over,
    wanted_s, traceparent
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
-- An object waits for the balance transactions that were wanted before it and are about to be read
-- or posted: one of them may be what it is to be asked for. One that Stripe did not show the second
-- time it was asked holds up nobody.
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
SELECT object_id, kind, event_id, named_at, attempts, reread, hinted_at, due_at, stage, is_over,
    wanted_s, traceparent
FROM tieout.still_awaited($1, $2, ARRAY(
    SELECT object_id FROM tieout.wanted
    WHERE stripe_account = $1 AND livemode = $2
      AND (kind <> 'balance_transaction' OR reread) AND due_at <= statement_timestamp()
      AND due_at <= coalesce((SELECT min(wanted_at) FROM under_way), 'infinity')
    ORDER BY due_at LIMIT $3))
ORDER BY due_at;

-- name: note_published
-- Each time the entry does not come, it is published again after twice as long.
UPDATE tieout.wanted
SET published_at = clock_timestamp(), attempts = attempts + 1, reason = 'published',
    due_at = clock_timestamp() + make_interval(secs => least($4 * 2.0 ^ least(attempts, 20), $5))
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3);

-- name: put_off
-- A row that an event has named meanwhile (its due_at is no longer $4) stays as it is: it is due at
-- once. A stage ends a fixed time after Stripe said so first.
UPDATE tieout.wanted AS kept
SET attempts = kept.attempts + 1, reason = $9, stage = later.stage,
    hinted_at = CASE WHEN $8 THEN NULL ELSE kept.hinted_at END,
    ends_at = CASE WHEN kept.stage = later.stage THEN kept.ends_at
        ELSE clock_timestamp() + make_interval(secs => later.ends_s) END,
    due_at = least(clock_timestamp() + make_interval(secs => later.wait_s),
        -- A stage that has ended does not shorten the wait.
        CASE WHEN kept.stage = later.stage THEN
            CASE WHEN kept.ends_at > clock_timestamp() THEN kept.ends_at END
        ELSE clock_timestamp() + make_interval(secs => later.ends_s) END)
FROM unnest($3::text[], $4::timestamptz[], $5::double precision[], $6::text[],
    $7::double precision[]) AS later (object_id, due_at, wait_s, stage, ends_s)
WHERE kept.stripe_account = $1 AND kept.livemode = $2 AND kept.object_id = later.object_id
  AND kept.due_at = later.due_at;

-- name: hand_on
SELECT tieout.hand_on($1, $2, $3, $4, $5::text::jsonb, $6);

-- name: drop_object
SELECT tieout.end_wait($1, $2, $3, $4, $5, $6);

-- name: await_too_long
SELECT outcome, line::text
FROM tieout.await_too_long($1, $2, $3, $4, $5, $6::text::jsonb, $7);

-- name: outlived
-- Waits that became a discrepancy and are over, and those that a person has closed.
(SELECT open.object_id FROM tieout.discrepancy AS open
 WHERE open.stripe_account = $1 AND open.livemode = $2 AND open.kind = 'awaiting_too_long'
   AND tieout.is_unsettled(open.status)
   AND NOT EXISTS (
        SELECT FROM tieout.wanted
        WHERE wanted.stripe_account = $1 AND wanted.livemode = $2
          AND wanted.object_id = open.object_id AND wanted.stage = 'overdue')
 ORDER BY open.object_id LIMIT $3)
UNION ALL
(SELECT wanted.object_id FROM tieout.wanted JOIN tieout.discrepancy AS closed
    ON closed.kind = 'awaiting_too_long' AND closed.stripe_account = $1 AND closed.livemode = $2
   AND closed.object_id = wanted.object_id AND closed.status IN ('healed', 'resolved')
 WHERE wanted.stripe_account = $1 AND wanted.livemode = $2 AND wanted.stage = 'overdue'
 ORDER BY wanted.object_id LIMIT $3);

-- name: resolve_awaited
SELECT line::text FROM tieout.resolve_awaited($1, $2, $3) AS line;

-- name: hold_ids
-- No row is at fault, so it counts as no attempt. By `reason` the view `waiting` tells these from
-- the rows that Stripe could answer for now.
UPDATE tieout.wanted
SET reason = $5,
    due_at = clock_timestamp() + make_interval(secs => $4)
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3);

-- name: due_of_kind
-- The due rows of a kind, all of which a failed call of that kind concerns.
SELECT object_id FROM tieout.wanted
WHERE stripe_account = $1 AND livemode = $2 AND kind = $3
  AND (kind <> 'balance_transaction' OR reread) AND due_at <= statement_timestamp()
ORDER BY due_at LIMIT $4;

-- name: queue_requests
SELECT tieout.want($1::text::jsonb);

-- name: find_awaiting
-- Which of these ids are being resolved: wanted for less than $4 seconds and not in the journal.
SELECT object_id FROM tieout.awaiting
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[])
  AND wanted_at > clock_timestamp() - make_interval(secs => $4);
