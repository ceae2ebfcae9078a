-- Pass requests: what an event asks for without naming anything; the calls are in 0008.

-- name: pass_requested
SELECT requested_at, extract(epoch FROM clock_timestamp() - requested_at)::double precision AS age_s
FROM tieout.pass_request WHERE stripe_account = $1 AND livemode = $2;

-- name: pass_answered
DELETE FROM tieout.pass_request
WHERE stripe_account = $1 AND livemode = $2 AND requested_at = $3;
