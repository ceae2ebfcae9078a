-- The audit: what was done by whom. A page is what comes before a line's number, newest first.

-- name: append
SELECT tieout.append_audit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- name: page
SELECT audit_no, at, given_by AS by, token_id, role, address, operation, method, path, object_id,
    stripe_account, status_code, outcome, request_id, command_id
FROM tieout.audit WHERE audit_no < coalesce($1, 9223372036854775807)
ORDER BY audit_no DESC LIMIT $2;

-- name: account_page
SELECT audit_no, at, given_by AS by, token_id, role, address, operation, method, path, object_id,
    stripe_account, status_code, outcome, request_id, command_id
FROM tieout.audit
WHERE stripe_account = $3 AND audit_no < coalesce($1, 9223372036854775807)
ORDER BY audit_no DESC LIMIT $2;
