-- Which API key reads which account. $1 is the key's SHA-256.

-- name: known
SELECT stripe_account, livemode, via FROM tieout.account_key
WHERE key_hash = $1
ORDER BY via NULLS FIRST, stripe_account, livemode;

-- name: bind_own
-- Of two processes that bind a key to accounts of its own at once, one is late, and learns it.
INSERT INTO tieout.account_key (key_hash, stripe_account, livemode, by_hand)
VALUES ($1, $2, $3, $4)
ON CONFLICT (key_hash) WHERE via IS NULL DO NOTHING;

-- name: bind_connected
INSERT INTO tieout.account_key (key_hash, stripe_account, livemode, by_hand, via)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (key_hash, stripe_account) WHERE via IS NOT NULL DO NOTHING;
