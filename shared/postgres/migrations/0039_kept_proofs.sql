-- Why:      the proof was of now: what a pass proved an hour ago was gone, and an auditor asks for a
--           day. Each pass's proof is kept from here on, a row a balance, fewer of them with age.
-- Lock:     none that matters: the table is new. The code one version back goes on: it keeps none.
-- Duration: instant at any size.

CREATE TABLE tieout.kept_proof (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    balance_type text NOT NULL,
    currency text NOT NULL,
    at timestamptz NOT NULL,
    -- Pending and available together, in minor units.
    ledger numeric(38, 0) NOT NULL,
    stripe numeric(38, 0) NOT NULL,
    created_later numeric(38, 0),
    in_flip numeric(38, 0),
    unexplained numeric(38, 0),
    exact boolean NOT NULL,
    lowest numeric(38, 0),
    highest numeric(38, 0),
    kept_for text NOT NULL DEFAULT 'day' CHECK (kept_for IN ('day', 'month', 'ever')),
    PRIMARY KEY (stripe_account, livemode, balance_type, currency, at),
    CHECK (exact = (unexplained IS NOT NULL))
);
COMMENT ON TABLE tieout.kept_proof IS
    'what passes have proved: all of a day, the best and last of an hour for a month, of a day for ever';
COMMENT ON COLUMN tieout.kept_proof.at IS 'Stripe''s instant of the balance that was read';
COMMENT ON COLUMN tieout.kept_proof.created_later IS
    'of stripe, by Stripe''s own lists: the net of rows created in the second of `at` or after it, less'
    ' those created before that it did not hold yet; null where nothing is exact';
COMMENT ON COLUMN tieout.kept_proof.kept_for IS
    'what was decided of it: every one is kept for a day, one an hour for a month, one a day for ever';
-- What is yet to be thinned, oldest first: a round costs what has come of age, not what is kept.
CREATE INDEX kept_proof_thinned ON tieout.kept_proof (stripe_account, livemode, kept_for, at)
    WHERE kept_for <> 'ever';

GRANT SELECT ON tieout.kept_proof TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, DELETE, UPDATE (kept_for) ON tieout.kept_proof TO tieout_reconciler;
