-- Why:      with a wrong account id, or two keys swapped, another account's rows were posted into an
--           append-only journal. Which key reads which account is known before anything is read, and
--           kept: a key that is known needs no call of Stripe's, so an outage delays no start.
--           `status` says since when an account's passes fail, and whether only a person can mend it.
-- Lock:     ACCESS EXCLUSIVE on tieout.sync_state for a moment: a row an account. The code one version
--           back goes on: it writes none of what is new.
-- Duration: instant at any size.

CREATE TABLE tieout.account_key (
    -- SHA-256 of the key. Unsalted: nobody can guess 100 random bits, and a key is looked for by its
    -- hash alone, whichever account it is set for.
    key_hash bytea NOT NULL CHECK (length(key_hash) = 32),
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    -- The key's own account when this one is only connected to it; null: this one is its own.
    via text CHECK (via <> stripe_account),
    -- By a person's word, for Stripe named no account.
    by_hand boolean NOT NULL,
    bound_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- A key belongs to one account, in one mode; by way of a platform it may read many.
CREATE UNIQUE INDEX account_key_own ON tieout.account_key (key_hash) WHERE via IS NULL;
CREATE UNIQUE INDEX account_key_connected ON tieout.account_key (key_hash, stripe_account)
    WHERE via IS NOT NULL;

-- A binding is never changed: another account's key would become this one's.
GRANT SELECT ON tieout.account_key TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT (key_hash, stripe_account, livemode, via, by_hand) ON tieout.account_key
    TO tieout_writer, tieout_reconciler;

ALTER TABLE tieout.sync_state
    ADD COLUMN failing_since timestamptz,
    -- Its key is not this account's: no pass is made until a person has mended the settings.
    ADD COLUMN refused boolean NOT NULL DEFAULT false;
