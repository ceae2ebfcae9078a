-- Requests to compare again, and what becomes of them. In the blocks that change one, $1 is the
-- request, $2 and $3 are the account and its mode; `hold` comes before them and `fold` after them, in
-- one transaction.

-- name: ask
-- One that is still waiting is the same; so is what was asked for under the key $9. The call is in 0061.
SELECT request_id AS id, request_status AS status
FROM tieout.ask_reconciliation($1, $2, $3, $4, $5, $6, $7::text[], $8::boolean[], $9);

-- name: next_due
-- A recount goes on for long, and a pass is waited for.
SELECT id, kind, from_at, to_at, until_at, reached_at, counts::text, tries
FROM tieout.reconciliation_due
WHERE stripe_account = $1 AND livemode = $2
ORDER BY kind = 'recount', asked_at, id LIMIT 1;

-- name: hold
SELECT FROM tieout.reconciliation WHERE id = $1 FOR UPDATE;

-- name: begin
-- Whoever begins anew what was cut off has not got on with it.
UPDATE tieout.reconciliation_account
SET status = 'running', began_at = coalesce(began_at, clock_timestamp()), next_try_at = NULL,
    tried_at = CASE WHEN status = 'running' THEN tried_at ELSE clock_timestamp() END,
    until_at = coalesce(until_at, $4), reached_at = coalesce(reached_at, $4),
    expected_rows = coalesce(expected_rows, $5)
WHERE reconciliation_id = $1 AND stripe_account = $2 AND livemode = $3;

-- name: reach
UPDATE tieout.reconciliation_account
SET reached_at = $4, counts = $5::text::jsonb, tries = 0, reason = NULL,
    tried_at = clock_timestamp()
WHERE reconciliation_id = $1 AND stripe_account = $2 AND livemode = $3;

-- name: end
UPDATE tieout.reconciliation_account
SET status = 'done', ended_at = clock_timestamp(), counts = $4::text::jsonb, reason = NULL
WHERE reconciliation_id = $1 AND stripe_account = $2 AND livemode = $3;

-- name: fail
-- It is made again in $5 seconds; null: it has failed for good. What has ended meanwhile stays.
UPDATE tieout.reconciliation_account
SET status = 'failed', reason = $4, tries = tries + 1, tried_at = clock_timestamp(),
    next_try_at = clock_timestamp() + make_interval(secs => $5),
    ended_at = CASE WHEN $5::double precision IS NULL THEN clock_timestamp() END
WHERE reconciliation_id = $1 AND stripe_account = $2 AND livemode = $3 AND ended_at IS NULL;

-- name: fold
UPDATE tieout.reconciliation AS request
SET status = folded.status, began_at = folded.began_at, ended_at = folded.ended_at
FROM (
    SELECT tieout.reconciliation_status(array_agg(status)) AS status,
        min(began_at) AS began_at,
        CASE WHEN bool_and(ended_at IS NOT NULL) THEN max(ended_at) END AS ended_at
    FROM tieout.reconciliation_account WHERE reconciliation_id = $1) AS folded
WHERE request.id = $1;

-- name: unanswered
-- What was asked for and tried last a day ago, and nobody is to answer: in accounts that are not among
-- these; and where no pass runs at this moment, in those whose passes have failed for a day, and what
-- was begun and cut off each time. The lock's name is that of `pass_lock`.
SELECT request.id, request.kind, of_account.stripe_account, of_account.livemode,
    CASE WHEN configured.stripe_account IS NULL THEN 'the account is not configured'
        ELSE coalesce(failing.last_error, 'for a day it was begun and cut off each time')
    END AS reason
FROM tieout.reconciliation_account AS of_account
JOIN tieout.reconciliation AS request ON request.id = of_account.reconciliation_id
LEFT JOIN unnest($1::text[], $2::boolean[]) AS configured (stripe_account, livemode)
    ON configured.stripe_account = of_account.stripe_account
   AND configured.livemode = of_account.livemode
LEFT JOIN tieout.sync_state AS failing
    ON failing.stripe_account = of_account.stripe_account
   AND failing.livemode = of_account.livemode AND failing.resource = 'balance_transactions'
   AND failing.last_error IS NOT NULL
   AND coalesce(failing.failing_since, failing.last_failed_at)
        < clock_timestamp() - interval '1 day'
WHERE of_account.ended_at IS NULL
  AND greatest(request.asked_at, of_account.tried_at) < clock_timestamp() - interval '1 day'
  AND (configured.stripe_account IS NULL OR (
        (failing.last_error IS NOT NULL
            OR of_account.status = 'running' AND of_account.tried_at IS NOT NULL)
        AND NOT tieout.is_led(concat('reconcile:', of_account.stripe_account,
            CASE WHEN of_account.livemode THEN ':live' ELSE ':test' END))))
ORDER BY request.asked_at, request.id, of_account.stripe_account, of_account.livemode;

-- name: page
-- The $5 requests after the key ($3, $4) on the page that were asked for last, a row an account; or the
-- one of the id $2. Of the account $1 alone, where it is given: a request of several accounts is as far
-- as it is there. While one waits, or is tried again, it says why the account's passes fail, if they do
-- and it has no reason of its own.
WITH page AS (
    SELECT id FROM tieout.reconciliation WHERE id = $2
    UNION ALL
    SELECT id FROM tieout.listed_reconciliations($1, $3, $4, $5) WHERE $2::text IS NULL
)
SELECT request.id, request.kind, request.stripe_account AS asked_account,
    request.livemode AS asked_livemode, request.from_at, request.to_at, request.asked_by,
    request.asked_at, of_account.stripe_account, of_account.livemode,
    of_account.status AS account_status, of_account.began_at AS account_began_at,
    of_account.ended_at AS account_ended_at, of_account.until_at, of_account.reached_at,
    of_account.expected_rows, of_account.counts::text AS counts,
    coalesce(of_account.reason, CASE WHEN of_account.ended_at IS NULL THEN state.last_error END)
        AS reason, of_account.next_try_at,
    tieout.reconciliation_status(array_agg(of_account.status) OVER whole) AS status,
    min(of_account.began_at) OVER whole AS began_at,
    CASE WHEN bool_and(of_account.ended_at IS NOT NULL) OVER whole
        THEN max(of_account.ended_at) OVER whole END AS ended_at
FROM page
CROSS JOIN LATERAL (
    SELECT * FROM tieout.reconciliation WHERE reconciliation.id = page.id OFFSET 0) AS request
CROSS JOIN LATERAL (
    SELECT * FROM tieout.reconciliation_account AS line
    WHERE line.reconciliation_id = page.id AND ($1::text IS NULL OR line.stripe_account = $1)
    OFFSET 0) AS of_account
LEFT JOIN tieout.sync_state AS state
    ON state.stripe_account = of_account.stripe_account
   AND state.livemode = of_account.livemode AND state.resource = 'balance_transactions'
WINDOW whole AS (PARTITION BY request.asked_at, request.id)
ORDER BY request.asked_at DESC, request.id DESC, of_account.stripe_account, of_account.livemode;

-- name: count_failed
-- By kind, the accounts in which a request has failed, and none that was asked for later is done; of
-- these ($1, $2): of another none ever will be.
SELECT request.kind, count(DISTINCT (of_account.stripe_account, of_account.livemode)) AS accounts
FROM unnest($1::text[], $2::boolean[]) AS configured (stripe_account, livemode)
JOIN tieout.reconciliation_account AS of_account USING (stripe_account, livemode)
JOIN tieout.reconciliation AS request ON request.id = of_account.reconciliation_id
WHERE of_account.status = 'failed' AND NOT EXISTS (
    SELECT FROM tieout.reconciliation_account AS other
    JOIN tieout.reconciliation AS later ON later.id = other.reconciliation_id
    WHERE other.stripe_account = of_account.stripe_account
      AND other.livemode = of_account.livemode AND other.status = 'done'
      AND later.kind = request.kind AND later.asked_at > request.asked_at)
GROUP BY request.kind;

-- name: schedule_seen
-- By this database's clock, which all reconcilers share: the last instant that was seen of this
-- schedule ($1), null if none was; and of which schedule the last of all is, null if nobody knows.
SELECT clock_timestamp() AS now,
    (SELECT max(scheduled_at) FROM tieout.scheduled_recount
     WHERE coalesce(expression, $1) = $1) AS last_at,
    (SELECT expression FROM tieout.scheduled_recount
     ORDER BY scheduled_at DESC LIMIT 1) AS last_expression;

-- name: schedule_begins
INSERT INTO tieout.scheduled_recount (scheduled_at, expression) VALUES ($1, $2)
ON CONFLICT (scheduled_at) DO NOTHING;

-- name: schedule_comes
INSERT INTO tieout.scheduled_recount (scheduled_at, expression) VALUES ($1, $2)
ON CONFLICT (scheduled_at) DO NOTHING
RETURNING scheduled_at;

-- name: schedule_asked
UPDATE tieout.scheduled_recount SET reconciliation_id = $2 WHERE scheduled_at = $1;
