-- Tokens of the API. The functions of migration 0056 alone read and change the table.

-- name: authenticate
SELECT id, name, role, stripe_account, expires_at FROM tieout.authenticate($1, $2);

-- name: create
SELECT created_at, expires_at FROM tieout.create_api_token($1, $2, $3, $4, $5, $6, $7);

-- name: list
-- By the same clock as `authenticate`.
SELECT id, name, role, stripe_account,
    CASE WHEN revoked_at IS NOT NULL THEN 'revoked'
        WHEN expires_at <= clock_timestamp() THEN 'expired' ELSE 'valid' END AS status,
    created_at, created_by, expires_at, revoked_at, last_used_at
FROM tieout.list_api_tokens();

-- name: revoke
SELECT tieout.revoke_api_token($1, $2);
