-- Where each account's import and passes are. $1, $2 and $3 are the account, its mode and the resource
-- throughout, where a block is about one.

-- name: begin_sync
-- Where the account is; its import starts with its first pass.
INSERT INTO tieout.sync_state AS kept (stripe_account, livemode, resource, import_started_at)
VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (stripe_account, livemode, resource)
DO UPDATE SET import_started_at = kept.import_started_at
RETURNING import_ended_at, starts_at, covers_from_at, passes, examined_position,
    (SELECT coalesce(max(position), 0) FROM tieout.journal_position) AS position,
    clock_timestamp() AS began_at, posts_from_at, proved_until_at, coalesced_to,
    measured_from_at;

-- name: note_proved_until
UPDATE tieout.sync_state SET proved_until_at = to_timestamp($4::bigint)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: note_import_reached
UPDATE tieout.sync_state
SET import_reached_at = to_timestamp($4::bigint), import_from_at = to_timestamp($5::bigint),
    import_rows_per_s = $6
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: note_import_ended
-- The import has ended (noted once, at $5 by Stripe's clock), or history before its start was
-- added.
UPDATE tieout.sync_state
SET import_ended_at = coalesce(import_ended_at, to_timestamp($5::bigint)),
    starts_at = least(starts_at, to_timestamp($4::bigint))
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: count_pass
UPDATE tieout.sync_state SET passes = passes + 1, examined_position = $4
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: record_pass
-- A pass by hand plans no next one ($5 is null), and leaves the service's where it is. After a pass
-- over less than what was due, `began_at` is null ($6).
UPDATE tieout.sync_state
SET last_pass_at = clock_timestamp(), last_error = NULL, failing_since = NULL, refused = false,
    last_pass = $4::text::jsonb || jsonb_build_object('began_at', $6::timestamptz),
    next_pass_at = coalesce(clock_timestamp() + make_interval(secs => $5), next_pass_at)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: record_failure
-- Also for an account that never began a pass. The code one version back does not reset
-- `failing_since`, so it counts only while there is an error.
INSERT INTO tieout.sync_state AS kept (
    stripe_account, livemode, resource, import_started_at, last_failed_at, last_error,
    failing_since, next_pass_at, refused)
VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), $4, clock_timestamp(),
    clock_timestamp() + make_interval(secs => $5), $6)
ON CONFLICT (stripe_account, livemode, resource)
DO UPDATE SET last_failed_at = excluded.last_failed_at, last_error = excluded.last_error,
    failing_since = CASE WHEN kept.last_error IS NULL THEN excluded.failing_since
        ELSE coalesce(kept.failing_since, kept.last_failed_at, excluded.failing_since) END,
    next_pass_at = coalesce(excluded.next_pass_at, kept.next_pass_at),
    refused = excluded.refused;

-- name: clear_failure
-- What failed is not to be done any more.
UPDATE tieout.sync_state SET last_error = NULL, failing_since = NULL, refused = false
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 AND last_error IS NOT NULL;

-- name: last_pass
-- Always one row, also for an account that has had no pass.
SELECT clock_timestamp() AS now, (state.last_pass ->> 'began_at')::timestamptz AS began_at,
    state.last_pass_at AS passed_at, state.last_failed_at AS failed_at, state.last_error AS error,
    state.next_pass_at AS next_at
FROM (VALUES (1)) AS one (row_no)
LEFT JOIN tieout.sync_state AS state
    ON state.stripe_account = $1 AND state.livemode = $2 AND state.resource = $3;

-- name: whole_since
-- When the oldest of these accounts' last passes began; null unless each was whole and left nothing
-- unsettled.
SELECT CASE WHEN count(state.last_pass ->> 'began_at') = cardinality($1::text[])
    THEN min((state.last_pass ->> 'began_at')::timestamptz) END
FROM unnest($1::text[], $2::boolean[], $3::text[]) AS asked (stripe_account, livemode, resource)
JOIN tieout.sync_state AS state USING (stripe_account, livemode, resource)
WHERE (state.last_pass ->> 'unsettled')::bigint = 0;

-- name: sync_states
-- For `status`: what each account's sync is and has, and whether a pass runs at this moment: the
-- lock's name is that of `pass_lock`. Of one account ($1), or all (null).
SELECT state.stripe_account, state.livemode, state.resource,
    tieout.is_led(concat('reconcile:', state.stripe_account,
        CASE WHEN state.livemode THEN ':live' ELSE ':test' END,
        CASE WHEN state.resource <> 'balance_transactions' THEN ':' || state.resource END)) AS runs,
    state.import_started_at, state.import_reached_at, state.import_from_at, state.import_ended_at,
    state.import_rows_per_s::float8 AS import_rows_per_s,
    state.last_pass_at, state.last_failed_at, state.last_error, state.next_pass_at,
    CASE WHEN state.last_error IS NOT NULL
        THEN coalesce(state.failing_since, state.last_failed_at) END AS failing_since,
    state.refused AND state.last_error IS NOT NULL AS refused,
    coalesce(payout.proved, (
        SELECT sum(row_count)::bigint FROM tieout.coverage
        WHERE coverage.stripe_account = state.stripe_account
          AND coverage.livemode = state.livemode AND coverage.resource = state.resource), 0) AS rows,
    payout.count AS payouts,
    coalesce(payout.unsettled, (
        SELECT count(*) FROM tieout.coverage
        WHERE coverage.stripe_account = state.stripe_account
          AND coverage.livemode = state.livemode AND coverage.resource = state.resource
          AND NOT settled)) AS unsettled,
    state.resource = 'balance_transactions'
        AND coalesce(state.posts_from_at > to_timestamp(0), false) AND NOT EXISTS (
        SELECT FROM tieout.command
        WHERE command.kind = 'open' AND command.status = 'done'
          AND command.issuer = concat('tieout:', state.stripe_account,
            CASE WHEN state.livemode THEN ':live' ELSE ':test' END)) AS unopened
FROM tieout.sync_state AS state
-- Of payouts there is no coverage: those count that need no further proof, of those that are known.
LEFT JOIN LATERAL (
    SELECT count(*) AS count, count(*) FILTER (WHERE proof IN ('proved', 'inferred')) AS proved,
        count(*) FILTER (WHERE proof = 'drift') AS unsettled
    FROM tieout.payouts
    WHERE payouts.stripe_account = state.stripe_account AND payouts.livemode = state.livemode
      AND state.resource = 'payouts'
) AS payout ON state.resource = 'payouts'
-- Of events there is nothing to say while none came, or the key may not read them, once the failure of
-- an earlier look is over.
WHERE (state.resource <> 'events' OR state.import_ended_at IS NOT NULL
    OR state.last_error IS NOT NULL)
  AND ($1::text IS NULL OR state.stripe_account = $1)
ORDER BY 1, 2, 3;

-- name: is_led
SELECT tieout.is_led($1);


