-- Why:      what the reconciler knows: which windows of Stripe's time were compared whole, and
--           where each account's import and passes are.
-- Lock:     none that matters: every object is new.
-- Duration: instant at any size.

-- Coverage is rows, not a cursor. Window n is [n * 300 s, (n + 1) * 300 s) of `created`. A window
-- has a row once it was read whole; it is settled when both sides agreed on its count, its sums by
-- currency and its digest, or when every difference in it is a discrepancy that a person decides.
CREATE TABLE tieout.coverage (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    resource text NOT NULL,
    window_no bigint NOT NULL,
    settled boolean NOT NULL,
    -- Stripe's side: rows, net by currency, sum mod 2^128 of the rows' fingerprints.
    row_count integer NOT NULL,
    sums jsonb NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 16),
    compared_at timestamptz NOT NULL,
    -- When the window is old enough to be verified again: rows become visible late.
    next_due_at timestamptz,
    reason text,
    PRIMARY KEY (stripe_account, livemode, resource, window_no)
);

-- Where an account's resource is: its import once, its passes for ever.
CREATE TABLE tieout.sync_state (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    resource text NOT NULL,
    import_started_at timestamptz NOT NULL,
    -- The import reads newest first: what it has reached, and what it may expect to reach.
    import_reached_at timestamptz,
    import_from_at timestamptz,
    -- Rows from before this instant are history: absent ones count as imported, not as missing.
    import_ended_at timestamptz,
    -- Coverage starts here, known when the import has ended.
    starts_at timestamptz,
    last_pass_at timestamptz,
    last_pass jsonb,
    last_failed_at timestamptz,
    last_error text,
    next_pass_at timestamptz,
    PRIMARY KEY (stripe_account, livemode, resource)
);

-- Whether anybody holds the advisory lock of that name: true however its holder was started, and
-- false as soon as it is dead.
CREATE FUNCTION tieout.is_led(name text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND ((classid::bigint << 32) | objid::bigint)
              = hashtextextended('tieout.' || name, 0))
$$;

GRANT SELECT ON tieout.coverage, tieout.sync_state
    TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.coverage, tieout.sync_state TO tieout_reconciler;
