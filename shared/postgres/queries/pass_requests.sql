-- Pass requests: some events name no object, and ask for a pass over the account; the calls are in
-- 0008.

-- name: account_passes
-- A row for each account, also for one that has had no pass; the one that is due longest comes
-- first.
SELECT asked.stripe_account, asked.livemode, asked.resource, clock_timestamp() AS now,
    (state.last_pass ->> 'began_at')::timestamptz AS began_at, state.last_pass_at AS passed_at,
    state.last_failed_at AS failed_at, state.last_error AS error, state.next_pass_at AS next_at,
    request.requested_at,
    extract(epoch FROM clock_timestamp() - request.requested_at)::double precision AS age_s,
    EXISTS (
        SELECT FROM tieout.reconciliation_due AS due
        WHERE due.stripe_account = asked.stripe_account AND due.livemode = asked.livemode
    ) AS is_asked
FROM unnest($1::text[], $2::boolean[], $3::text[]) AS asked (stripe_account, livemode, resource)
LEFT JOIN tieout.sync_state AS state USING (stripe_account, livemode, resource)
LEFT JOIN tieout.pass_request AS request USING (stripe_account, livemode)
ORDER BY state.next_pass_at NULLS FIRST, asked.stripe_account, asked.livemode;

-- name: pass_answered
DELETE FROM tieout.pass_request
WHERE stripe_account = $1 AND livemode = $2 AND requested_at = $3;
