-- What was compared, day by day.

-- name: covered_days
-- Of each UTC day, by account, mode and list, how many windows it has up to now, how many of them were
-- compared, how many of those are not settled, and since when none was compared again. Of one account
-- ($1) or all, and one mode ($2) or both (null); days since 1970 in [$3, $4), newest first within an
-- account; after the account, mode, list and day ($5 to $8, null: from the first on), at most $9. Of
-- the time before `starts_at` a window without a row is empty, as `reach` has it. A window is $10
-- seconds, and $11 are a day.
WITH scope AS (
    SELECT stripe_account, livemode, resource, past_read_at,
        floor(extract(epoch FROM starts_at) / $10::bigint)::bigint AS starts,
        floor(extract(epoch FROM coalesce(covers_from_at, starts_at)) / $10::bigint)::bigint
            AS begins,
        floor(extract(epoch FROM clock_timestamp()) / $10::bigint)::bigint AS now
    FROM tieout.sync_state
    WHERE resource = 'balance_transactions' AND ($1::text IS NULL OR stripe_account = $1)
      AND ($2::boolean IS NULL OR livemode = $2)
      AND ($5::text IS NULL
        OR (stripe_account, livemode, resource) >= ($5, $6::boolean, $7::text))
    -- All days of the first may have been shown.
    ORDER BY stripe_account, livemode, resource LIMIT $9::bigint + 1
), asked AS MATERIALIZED (
    SELECT scope.*, day.day, day.day * $11::bigint AS first, (day.day + 1) * $11::bigint AS until
    FROM scope CROSS JOIN LATERAL generate_series(
        least($4::bigint - 1, scope.now / $11::bigint), $3::bigint, -1) AS day (day)
    WHERE $5::text IS NULL OR day.day < $8::bigint
        OR (scope.stripe_account, scope.livemode, scope.resource) <> ($5, $6::boolean, $7::text)
    ORDER BY scope.stripe_account, scope.livemode, scope.resource, day.day DESC LIMIT $9
), edged AS (
    SELECT asked.*, CASE WHEN starts IS NULL THEN first
            ELSE least(greatest(first, begins, starts), until) END AS edge,
        CASE WHEN starts IS NULL THEN 0
            ELSE greatest(least(starts, until) - greatest(first, begins), 0) END AS empty_before
    FROM asked
)
SELECT edged.stripe_account, edged.livemode, edged.resource, edged.day,
    greatest(least(edged.until, edged.now) - edged.first, edged.empty_before + held.compared)
        AS windows,
    edged.empty_before + held.compared AS compared, held.unsettled,
    coalesce(held.compared_at, CASE WHEN edged.empty_before > 0 THEN edged.past_read_at END)
        AS compared_at
FROM edged CROSS JOIN LATERAL (
    SELECT coalesce(sum(least(kept.window_no + kept.window_count, edged.until)
            - greatest(kept.window_no, edged.edge))
            FILTER (WHERE kept.window_no + kept.window_count > edged.edge), 0)::bigint AS compared,
        count(*) FILTER (WHERE NOT kept.settled) AS unsettled, min(kept.compared_at) AS compared_at
    FROM tieout.coverage AS kept
    WHERE kept.stripe_account = edged.stripe_account AND kept.livemode = edged.livemode
      AND kept.resource = edged.resource AND kept.window_no < edged.until
      -- Rows never overlap: of those that begin before the day the last alone may reach into it.
      AND kept.window_no >= coalesce((
        SELECT latest.window_no FROM tieout.coverage AS latest
        WHERE latest.stripe_account = edged.stripe_account AND latest.livemode = edged.livemode
          AND latest.resource = edged.resource AND latest.window_no <= edged.first
        ORDER BY latest.window_no DESC LIMIT 1), edged.first)
      AND kept.window_no + kept.window_count > edged.first
    OFFSET 0) AS held
ORDER BY edged.stripe_account, edged.livemode, edged.resource, edged.day DESC;
