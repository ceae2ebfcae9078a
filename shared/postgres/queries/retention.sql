-- What is kept for a time and then let go; the functions are in 0030.

-- name: make_receipt_months
SELECT name FROM tieout.make_receipt_months($1) AS name;

-- name: missing_month
-- The month of now, if it has no partition (a schema before 0028 has none at all).
SELECT name FROM to_char(now() AT TIME ZONE 'UTC', '"receipt_"YYYY_MM') AS name
WHERE to_regclass('tieout.receipt_default') IS NOT NULL
  AND to_regclass(format('tieout.%I', name)) IS NULL;

-- name: drop_receipt_months
SELECT name FROM tieout.drop_receipt_months($1) AS name;

-- name: delete_old
SELECT receipts, waits, letters FROM tieout.delete_old($1, $2);
