-- What comparisons found, kept by window. $1, $2 and $3 are the account, its mode and the resource
-- throughout.

-- name: hold
-- Locks the account's coverage: one transaction at a time changes it, even if two processes believe
-- that they lead.
SELECT FROM tieout.sync_state
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 FOR UPDATE;

-- name: edges
-- The rows next to [$4, $5) or across its ends that have had all their looks.
SELECT window_no, window_count, settled, row_count, sums::text, digest, compared_at,
    extract(epoch FROM next_due_at)::bigint AS next_due_s, reason, pass_began_at
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no = ANY (ARRAY[$5, (
        SELECT max(before.window_no) FROM tieout.coverage AS before
        WHERE before.stripe_account = $1 AND before.livemode = $2 AND before.resource = $3
          AND before.window_no < $4), (
        SELECT max(before.window_no) FROM tieout.coverage AS before
        WHERE before.stripe_account = $1 AND before.livemode = $2 AND before.resource = $3
          AND before.window_no < $5)])
  AND (window_no < $4 OR window_no + window_count > $5) AND window_no + window_count >= $4
  AND settled AND reason IS NULL AND next_due_at IS NULL;

-- name: uncover
-- Deletes the rows $6, and those of [$4, $5) but for single windows that are written again ($7):
-- those know since when they are unsettled.
DELETE FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND (window_no = ANY ($6::bigint[])
    OR window_no >= $4 AND window_no < $5 AND (window_count > 1 OR window_no NOT IN (
        SELECT window_no FROM unnest($7::bigint[]) AS single (window_no))));

-- name: write_coverage
INSERT INTO tieout.coverage AS kept (
    stripe_account, livemode, resource, window_no, window_count, settled, row_count, sums, digest,
    compared_at, next_due_at, reason, pass_began_at, unsettled_since, unsettled_passes)
SELECT $1, $2, $3, window_no, window_count, settled, row_count, sums::jsonb, digest, compared_at,
    to_timestamp(next_due), reason, began_at, CASE WHEN NOT settled THEN began_at END,
    (NOT settled)::integer
FROM unnest($4::bigint[], $5::integer[], $6::boolean[], $7::integer[], $8::text[], $9::bytea[],
        $10::bigint[], $11::text[], $12::timestamptz[], $13::timestamptz[])
    AS one (window_no, window_count, settled, row_count, sums, digest, next_due, reason,
        compared_at, began_at)
ON CONFLICT (stripe_account, livemode, resource, window_no)
DO UPDATE SET settled = excluded.settled, row_count = excluded.row_count, sums = excluded.sums,
    digest = excluded.digest, compared_at = excluded.compared_at,
    next_due_at = excluded.next_due_at, reason = excluded.reason,
    pass_began_at = excluded.pass_began_at,
    unsettled_since = CASE WHEN NOT excluded.settled
        THEN coalesce(kept.unsettled_since, excluded.unsettled_since) END,
    -- A pass that reads a window more than once counts once.
    unsettled_passes = CASE WHEN excluded.settled THEN 0
        WHEN kept.pass_began_at = excluded.pass_began_at THEN greatest(kept.unsettled_passes, 1)
        ELSE kept.unsettled_passes + 1 END;

-- name: uncoalesced
-- The next $5 rows from the window $4 on, written before the rows of several windows were made one.
SELECT window_no, window_count, settled, row_count, sums::text, digest, compared_at,
    extract(epoch FROM next_due_at)::bigint AS next_due_s, reason, pass_began_at
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 AND window_no >= $4
ORDER BY window_no LIMIT $5;

-- name: coalesced
UPDATE tieout.sync_state SET coalesced_to = $4
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;
