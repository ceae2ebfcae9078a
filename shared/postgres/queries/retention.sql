-- What is kept for a time and then let go; the functions are in 0030.

-- name: make_receipt_months
SELECT name FROM tieout.make_receipt_months($1) AS name;

-- name: drop_receipt_months
SELECT name FROM tieout.drop_receipt_months($1) AS name;

-- name: delete_old
SELECT receipts, waits, letters FROM tieout.delete_old($1, $2);
