-- What a batch of events leaves behind; the calls are in 0030_receipts_kept.sql, and in
-- 0045_verified_windows.sql what of it came late.

-- name: listen_batch
SELECT line::text FROM tieout.listen_to_batch($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb,
    $9::text::jsonb, $10::text::jsonb, $11::text::jsonb) AS line;
