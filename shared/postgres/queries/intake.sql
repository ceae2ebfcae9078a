-- What the ledger writer reads and writes while it consumes; the calls are in 0002 and 0008.

-- name: listen_batch
SELECT tieout.listen_batch($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9::text::jsonb,
    $10::text::jsonb, $11::text::jsonb);

-- name: post_batch
-- One statement, so one transaction: the entries and what they refer to.
SELECT posted, differing, opened::text FROM tieout.post_batch($1, $2, $3, $4, $5, $6, $7,
        $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
        $21, $22, $23, $24, $25, $26, $27::text::jsonb, $28::text::jsonb)
    CROSS JOIN tieout.keep_references($29, $30, $31);

-- name: sequence_batches
SELECT tieout.sequence_batches($1);
