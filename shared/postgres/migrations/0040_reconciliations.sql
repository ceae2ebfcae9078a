-- Why:      a person, the API and the console ask for a pass over a range, or for all of history to be
--           compared again, and want to know what became of it. Such a request is a row, which the
--           reconciler takes between its own passes. `pass_request` stays what it is: one row an
--           account, without a range or a result, which an event leaves and the next pass deletes.
-- Lock:     none that matters: the tables are new. The code one version back goes on: it answers none.
-- Duration: instant at any size.

CREATE TABLE tieout.reconciliation (
    id text PRIMARY KEY DEFAULT concat('rec_', replace(gen_random_uuid()::text, '-', '')),
    kind text NOT NULL CHECK (kind IN ('pass', 'recount')),
    stripe_account text,
    livemode boolean,
    from_at timestamptz,
    to_at timestamptz,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    status text NOT NULL DEFAULT 'waiting'
        CHECK (status IN ('waiting', 'running', 'done', 'failed')),
    began_at timestamptz,
    ended_at timestamptz,
    CHECK (from_at < to_at)
);
COMMENT ON TABLE tieout.reconciliation IS
    'requests to compare again: a pass, or a recount, which reads all of the range whatever is settled';
COMMENT ON COLUMN tieout.reconciliation.stripe_account IS
    'null: all accounts; `livemode` null: in both modes';
COMMENT ON COLUMN tieout.reconciliation.from_at IS 'null: from where coverage begins';
COMMENT ON COLUMN tieout.reconciliation.to_at IS 'null: up to now, when it begins';
COMMENT ON COLUMN tieout.reconciliation.status IS
    'of all its accounts: failed if one has failed and none runs; never done before all are';
-- Who asks again for what is still waiting asks for the same.
CREATE UNIQUE INDEX reconciliation_waiting
    ON tieout.reconciliation (kind, stripe_account, livemode, from_at, to_at)
    NULLS NOT DISTINCT WHERE status = 'waiting';
CREATE INDEX reconciliation_asked ON tieout.reconciliation (asked_at, id);

CREATE TABLE tieout.reconciliation_account (
    reconciliation_id text NOT NULL REFERENCES tieout.reconciliation,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    status text NOT NULL DEFAULT 'waiting'
        CHECK (status IN ('waiting', 'running', 'done', 'failed')),
    began_at timestamptz,
    ended_at timestamptz,
    until_at timestamptz,
    reached_at timestamptz,
    expected_rows bigint,
    counts jsonb,
    tries integer NOT NULL DEFAULT 0,
    reason text,
    next_try_at timestamptz,
    PRIMARY KEY (reconciliation_id, stripe_account, livemode),
    CHECK (status <> 'done' OR ended_at IS NOT NULL)
);
COMMENT ON TABLE tieout.reconciliation_account IS
    'a request''s progress and result in one account of those it is about';
COMMENT ON COLUMN tieout.reconciliation_account.reached_at IS
    'a recount reads from until_at back: [reached_at, until_at) is compared, whoever dies';
COMMENT ON COLUMN tieout.reconciliation_account.tries IS
    'how often it failed since it last got on; it is made again at next_try_at, until ended_at is set';
CREATE INDEX reconciliation_account_open
    ON tieout.reconciliation_account (stripe_account, livemode) WHERE ended_at IS NULL;
CREATE INDEX reconciliation_account_failed
    ON tieout.reconciliation_account (stripe_account, livemode) WHERE status = 'failed';

-- What can be done now, of each account. A recount waits for the account's import, which reads all.
CREATE VIEW tieout.reconciliation_due AS
SELECT of_account.stripe_account, of_account.livemode, request.id, request.kind, request.from_at,
    request.to_at, request.asked_at, of_account.until_at, of_account.reached_at,
    of_account.counts, of_account.tries
FROM tieout.reconciliation_account AS of_account
JOIN tieout.reconciliation AS request ON request.id = of_account.reconciliation_id
WHERE of_account.ended_at IS NULL
  AND (of_account.next_try_at IS NULL OR of_account.next_try_at <= clock_timestamp())
  AND (request.kind = 'pass' OR EXISTS (
        SELECT FROM tieout.sync_state AS state
        WHERE state.stripe_account = of_account.stripe_account
          AND state.livemode = of_account.livemode
          AND state.resource = 'balance_transactions' AND state.starts_at IS NOT NULL));

-- The instants of the schedule for which a recount was asked: of several reconcilers one asks. The
-- first row is when a schedule was first seen, and asks for nothing.
CREATE TABLE tieout.scheduled_recount (
    scheduled_at timestamptz PRIMARY KEY,
    reconciliation_id text REFERENCES tieout.reconciliation
);
COMMENT ON TABLE tieout.scheduled_recount IS
    'the instants of TIEOUT_RECOUNT_SCHEDULE that were seen to come, and what was asked for then';

GRANT SELECT ON tieout.reconciliation, tieout.reconciliation_account, tieout.reconciliation_due,
    tieout.scheduled_recount TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.reconciliation, tieout.reconciliation_account,
    tieout.scheduled_recount TO tieout_reconciler;
