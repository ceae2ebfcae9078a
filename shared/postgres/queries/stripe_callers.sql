-- name: announce
WITH own AS (
    INSERT INTO tieout.stripe_caller AS kept (stripe_account, livemode, caller, active_until)
    VALUES ($1, $2, $3, clock_timestamp() + interval '2 seconds')
    ON CONFLICT (stripe_account, livemode, caller)
    DO UPDATE SET active_until = excluded.active_until
)
SELECT EXISTS (
    SELECT FROM tieout.stripe_caller
    WHERE stripe_account = $1 AND livemode = $2 AND caller <> $3
      AND active_until > clock_timestamp()
);
