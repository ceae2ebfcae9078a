-- Why:      what tieout.receipt held before its mirror began (0028) is copied by its blocks, in order of
--           the key as who listens writes, so that the two do not wait for each other crosswise. What
--           posts may (`leave_out` changes receipts in no order): Postgres then ends one of the two,
--           which is tried again, the step by `migrate` and the batch by its consumer.
-- Lock:     none but on the rows that are being copied, which hardly anybody writes.
-- Duration: a step of 400 blocks (some 16,000 rows) takes less than a second; about half a minute per
--           million receipts.
WITH begun AS (
    SELECT CASE WHEN is_same THEN place.next_block ELSE 0 END AS block,
        CASE WHEN is_same THEN place.block_count ELSE pg_relation_size('tieout.receipt')
            / current_setting('block_size')::bigint END AS of_blocks
    FROM tieout.receipt_copy AS place
    CROSS JOIN LATERAL (SELECT place.file = pg_relation_filenode('tieout.receipt') AS is_same) AS now
), copied AS (
    INSERT INTO tieout.receipt_by_month (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at, outcome,
        reason, deliveries, listened_at)
    SELECT stripe_account, livemode, event_id, type, object_id, created_at, received_at, outcome,
        reason, deliveries, listened_at
    FROM tieout.receipt
    WHERE ctid >= (SELECT format('(%s,0)', block)::tid FROM begun)
      AND ctid < (SELECT format('(%s,0)', block + 400)::tid FROM begun)
    ORDER BY stripe_account, livemode, event_id
    ON CONFLICT (stripe_account, livemode, event_id, created_at) DO NOTHING
)
UPDATE tieout.receipt_copy
SET file = pg_relation_filenode('tieout.receipt'), next_block = begun.block + 400,
    block_count = begun.of_blocks
FROM begun
RETURNING greatest(block_count - next_block, 0)::integer;
