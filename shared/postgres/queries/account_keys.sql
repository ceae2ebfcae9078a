-- Which API key reads which account. $1 is the key's SHA-256.

-- name: known
SELECT stripe_account, livemode, via FROM tieout.account_key
WHERE key_hash = $1
ORDER BY via NULLS FIRST, stripe_account, livemode;

-- name: bind_own
-- If two processes bind a key at once, the second inserts nothing, and reads what the first has
-- bound.
INSERT INTO tieout.account_key (key_hash, stripe_account, livemode, by_hand)
VALUES ($1, $2, $3, $4)
ON CONFLICT (key_hash) WHERE via IS NULL DO NOTHING;

-- name: bind_connected
INSERT INTO tieout.account_key (key_hash, stripe_account, livemode, by_hand, via)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (key_hash, stripe_account) WHERE via IS NOT NULL DO NOTHING;
