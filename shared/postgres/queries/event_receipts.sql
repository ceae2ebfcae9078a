-- What a batch of events leaves behind; the call is in 0030_receipts_kept.sql.

-- name: listen_batch
SELECT tieout.listen_batch($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9::text::jsonb,
    $10::text::jsonb, $11::text::jsonb);
