-- Why:      a person is told of some facts, each once, wherever they read: which facts were told of, what
--           was said of them and who has taken it has to outlive the process that sends.
-- Lock:     none that anybody waits for: all tables are new. The code one version back knows none of it.
-- Duration: instant at any size.

-- What is said, as it is sent each time; the id goes with it (a mail's Message-ID). `ordinal` is its
-- place among what was noted at once. Kept for ever: it is some rows a day.
CREATE TABLE tieout.notification (
    notification_id uuid PRIMARY KEY,
    severity text NOT NULL CHECK (severity IN ('info', 'success', 'warning', 'failure')),
    title text NOT NULL,
    body text NOT NULL,
    noted_at timestamptz NOT NULL,
    ordinal integer NOT NULL
);

-- Each fact once, by a key that it has for ever. Without a notification it is from before anybody was to
-- be told, or from more than a day before it was seen: nobody is told of it. In the byte order, so that
-- the facts of an account are a range of the key.
CREATE TABLE tieout.notified_fact (
    fact text COLLATE "C" PRIMARY KEY,
    notification_id uuid REFERENCES tieout.notification,
    noted_at timestamptz NOT NULL
);

-- Who is to get it: a target is named by a hash of its URL. It is tried when it is due, until it is
-- delivered or given up, for the reason that stands there.
CREATE TABLE tieout.notification_delivery (
    notification_id uuid NOT NULL REFERENCES tieout.notification,
    target text NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    reason text,
    delivered_at timestamptz,
    given_up_at timestamptz,
    PRIMARY KEY (notification_id, target),
    CHECK (delivered_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX notification_delivery_due ON tieout.notification_delivery (target, due_at)
    WHERE delivered_at IS NULL AND given_up_at IS NULL;

-- Up to which change of a discrepancy facts were looked for, and how often anything was noted, which is
-- what whoever notes something must have seen: two cannot note the same. No row before the first look.
CREATE TABLE tieout.notification_place (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    position bigint NOT NULL,
    looks bigint NOT NULL DEFAULT 1
);

GRANT SELECT ON tieout.notification, tieout.notified_fact, tieout.notification_delivery,
    tieout.notification_place TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT ON tieout.notification, tieout.notified_fact, tieout.notification_delivery,
    tieout.notification_place TO tieout_reconciler;
GRANT UPDATE (due_at, attempts, reason, delivered_at, given_up_at)
    ON tieout.notification_delivery TO tieout_reconciler;
GRANT UPDATE (position, looks) ON tieout.notification_place TO tieout_reconciler;
-- A change is told of although the ledger writer, which relays it, is away.
GRANT EXECUTE ON FUNCTION tieout.sequence_changes(integer) TO tieout_reconciler;
