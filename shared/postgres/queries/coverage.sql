-- Which windows were compared, and which are due. $1, $2 and $3 are the account, its mode and the
-- resource throughout.

-- name: due_ranges
-- The ranges of windows to compare now, in their order, and since when each is due (null: at once).
-- At once: rows that were never settled, or were compared before records of a topic were lost; and,
-- from $5 to $6, windows without a row, which were never compared. Before $5, from $4 on, a window
-- without a row is empty. By their age: rows whose next look was due by $7. A row of several
-- windows has had all its looks, the last of them after anything that was lost, so it is due no
-- more.
-- $7, next_due_at and window_no are by Stripe's clock, which is never compared with this
-- database's: of a loss only how long ago it was counts. What is older than $8 has had its last look.
-- A window is $9 seconds.
WITH lost AS (
    SELECT max(detected_at) AS at, clock_timestamp() - max(detected_at) AS ago
    FROM tieout.discrepancy
    WHERE kind = 'offset_gap' AND tieout.is_unsettled(status)
), kept AS (
    SELECT window_no, window_no + window_count AS until, row_count, next_due_at,
        window_count > 1 OR (settled AND (lost.at IS NULL
            OR coalesce(pass_began_at, compared_at) > lost.at
            OR to_timestamp(window_no * $9::bigint)
                < $7::timestamptz - lost.ago - make_interval(secs => $8)))
            AS holds,
        greatest(lag(window_no + window_count) OVER (ORDER BY window_no), $5) AS before
    FROM tieout.coverage, lost
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND window_no >= $4 AND window_no < $6
), marked AS (
    SELECT * FROM kept WHERE NOT holds OR next_due_at <= $7 OR window_no > before
), last AS (
    SELECT coalesce(max(window_no + window_count), $5) AS until FROM (
        SELECT window_no, window_count FROM tieout.coverage
        WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
          AND window_no >= $4 AND window_no < $6
        ORDER BY window_no DESC LIMIT 1) AS latest
)
SELECT window_no AS first, until, row_count = 0 AS is_empty,
    CASE WHEN holds THEN extract(epoch FROM next_due_at)::bigint END AS due_s
FROM marked WHERE NOT holds OR next_due_at <= $7
UNION ALL
SELECT before, window_no, false, NULL FROM marked WHERE window_no > before
UNION ALL
SELECT greatest(until, $5), $6, false, NULL FROM last WHERE greatest(until, $5) < $6
ORDER BY 1;

-- name: answer_looks
-- A proof at $4 answers the looks at the ages $5 that were due by then. The next look is the first
-- of all ages ($6) that it does not answer. Windows before $7 stay as they are. A window is $8
-- seconds.
UPDATE tieout.coverage
SET next_due_at = (
    SELECT min(look.at) FROM (
        SELECT age_s, to_timestamp((window_no + 1) * $8::bigint + age_s) AS at
        FROM unnest($6::bigint[]) AS age (age_s)) AS look
    WHERE look.at > next_due_at AND (look.age_s <> ALL ($5::bigint[]) OR look.at > $4))
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $7 AND next_due_at <= $4 AND settled AND reason IS NULL
  AND extract(epoch FROM next_due_at)::bigint - (window_no + 1) * $8::bigint = ANY ($5::bigint[]);

-- name: is_past_due
-- Whether the time before the first window is to be read at $4. It is one range, as old as its
-- youngest window. What is older than $5 has had its last look.
WITH lost AS (
    SELECT max(detected_at) AS at, clock_timestamp() - max(detected_at) AS ago
    FROM tieout.discrepancy
    WHERE kind = 'offset_gap' AND tieout.is_unsettled(status)
)
SELECT past_read_at IS NULL OR coalesce(past_due_at <= $4, false)
    OR coalesce(past_read_at <= lost.at
        AND starts_at >= $4 - lost.ago - make_interval(secs => $5), false)
FROM tieout.sync_state, lost
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: past_read
UPDATE tieout.sync_state
SET covers_from_at = least(covers_from_at, to_timestamp($4::bigint)), past_read_at = $5,
    past_due_at = to_timestamp($6::bigint)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: known_windows
-- The row that covers each of these windows, for those that have one.
SELECT asked.window_no AS asked_no, kept.window_no, kept.window_count, kept.settled, kept.row_count,
    kept.digest, kept.pass_began_at
FROM unnest($4::bigint[]) AS asked (window_no) CROSS JOIN LATERAL (
    SELECT * FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND coverage.window_no <= asked.window_no
    ORDER BY coverage.window_no DESC LIMIT 1) AS kept
WHERE kept.window_no + kept.window_count > asked.window_no;

-- name: read_whole
-- The rows that have something in them and lie across one of these edges: such a row can only be
-- read whole. An edge is the window that begins there.
SELECT DISTINCT kept.window_no AS first, kept.window_no + kept.window_count AS until
FROM unnest($4::bigint[]) AS edge (window_no) CROSS JOIN LATERAL (
    SELECT * FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND coverage.window_no < edge.window_no
    ORDER BY coverage.window_no DESC LIMIT 1) AS kept
WHERE kept.row_count > 0 AND kept.window_no + kept.window_count > edge.window_no;

-- name: windows_between
SELECT window_no FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5
ORDER BY 1;

-- name: row_count
SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: window_after_rows
SELECT window_no + window_count - 1 FROM (
    SELECT window_no, window_count, sum(row_count) OVER (ORDER BY window_no DESC) AS newest
    FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3) AS counted
WHERE newest >= $4
ORDER BY window_no DESC LIMIT 1;

-- name: window_of_rows_before
-- The row in which the $5 newest rows before the window $4 begin; none if there are not as many.
SELECT window_no FROM (
    SELECT window_no, sum(row_count) OVER (ORDER BY window_no DESC) AS newest
    FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 AND window_no < $4) AS counted
WHERE newest >= $5
ORDER BY window_no DESC LIMIT 1;

-- name: rows_between
-- How many rows Stripe had in the windows [$4, $5).
SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5;

-- name: unsettled_windows
SELECT window_no FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND NOT settled AND unsettled_passes >= $4
ORDER BY unsettled_since, window_no;

-- name: disputed_windows
-- The windows to compare again for unsettled discrepancies: where the entry stands, or stood when
-- it was reversed, and where Stripe has the row. A window is $3 seconds.
SELECT DISTINCT floor(extract(epoch FROM place.created) / $3::bigint)::bigint AS window_no
FROM tieout.discrepancy AS kept
CROSS JOIN LATERAL (
    SELECT standing.effective_at FROM tieout.standing_entry AS standing
    WHERE standing.external_id = kept.object_id
      AND standing.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
    UNION ALL
    -- `expected` may hold anything where no entry can be made of Stripe's row.
    SELECT to_timestamp((kept.expected ->> 'created')::bigint)
    WHERE kept.expected ->> 'created' ~ '^[0-9]{1,12}$'
) AS place (created)
WHERE kept.stripe_account = $1 AND kept.livemode = $2
  AND kept.kind IN ('missing', 'different', 'unexpected')
  AND tieout.is_unsettled(kept.status)
  AND place.created IS NOT NULL
ORDER BY 1;

-- name: oldest_covered
SELECT min(window_no) FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;
