-- Why:      whether a webhook came is known of those that did. What Stripe's own list of events has, and
--           no receipt, is compared from now on; for that it is kept which time was compared, what is
--           late, since when an account's events come, and how its endpoints are and were.
-- Lock:     none that matters: the tables are new, and a function is replaced. The code one version back
--           goes on: what it calls keeps its name and does the same.
-- Duration: a second per million receipts of the last 35 days, which are read, not held.

-- Which time was compared, by when its events were made: ranges that meet are one. A part of it that
-- lies no further back than events may become visible late is not in it yet.
CREATE TABLE tieout.event_coverage (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    event_count bigint NOT NULL,
    looked_at timestamptz NOT NULL,
    PRIMARY KEY (stripe_account, livemode, from_at),
    CHECK (from_at < until_at)
);

-- Events that have not come, and that Stripe still tries to deliver: in the end they come, or are
-- undelivered. What they announce are ids of balance transactions, or of objects that have one.
CREATE TABLE tieout.late_event (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    object_id text,
    created_at timestamptz NOT NULL,
    announces text[] NOT NULL,
    amount bigint,
    currency text,
    looked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stripe_account, livemode, event_id)
);
CREATE INDEX late_event_by_look ON tieout.late_event (stripe_account, livemode, looked_at);

-- How an account's endpoints are, by the latest look. `findings` are what is wrong with them, each with
-- since when; `event_types` what they send, null: nobody knows; `lacking_rights` what the key may not
-- read, so that nobody could look. `sent_spans` are from when to when each type was seen to be sent,
-- null: nobody has looked yet.
CREATE TABLE tieout.webhook_watch (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    looked_at timestamptz NOT NULL,
    findings jsonb NOT NULL DEFAULT '[]',
    event_types text[],
    lacking_rights text[] NOT NULL DEFAULT '{}',
    sent_spans jsonb,
    PRIMARY KEY (stripe_account, livemode)
);

-- Since when an account's events come, the latest that came, by when Stripe made it and by when it was
-- received, and which types have come, each with when its first was received, in unix seconds. When
-- the first was made says nothing: a person may have one sent again that is older than the endpoint.
-- Receipts are kept by month and have no index by time: this is a row an account.
CREATE TABLE tieout.event_flow (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    first_received_at timestamptz NOT NULL,
    last_created_at timestamptz NOT NULL,
    last_received_at timestamptz NOT NULL,
    types jsonb NOT NULL,
    PRIMARY KEY (stripe_account, livemode)
);

GRANT SELECT ON tieout.event_coverage, tieout.late_event, tieout.webhook_watch, tieout.event_flow
    TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE, DELETE ON tieout.event_coverage, tieout.late_event TO tieout_reconciler;
GRANT INSERT, UPDATE ON tieout.webhook_watch TO tieout_reconciler;
GRANT SELECT, INSERT, UPDATE ON tieout.event_flow TO tieout_functions;

-- Stripe's list goes 30 days back: an older first event is no other than one of 35 days ago.
INSERT INTO tieout.event_flow (
    stripe_account, livemode, first_received_at, last_created_at, last_received_at, types)
SELECT stripe_account, livemode, min(first_received_at), max(last_created_at),
    max(last_received_at),
    jsonb_object_agg(type, floor(extract(epoch FROM first_received_at))::bigint)
FROM (
    SELECT stripe_account, livemode, type, min(received_at) AS first_received_at,
        max(created_at) AS last_created_at, max(received_at) AS last_received_at
    FROM tieout.receipt
    WHERE created_at >= now() - interval '35 days'
    GROUP BY stripe_account, livemode, type) AS of_type
GROUP BY stripe_account, livemode;

-- As in 0030, with the flow: the last of its statements, so that whoever holds a row of that waits for
-- nobody, and a row is written again for what is a second newer at least.
CREATE OR REPLACE FUNCTION tieout.listen_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb, passes jsonb
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    INSERT INTO tieout.receipt AS kept (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at,
        outcome, reason, deliveries)
    SELECT stripe_account, livemode, event_id, min(type), min(object_id),
        created_at, to_timestamp(min(received)), min(outcome), min(reason), count(*)
    FROM jsonb_to_recordset(receipts) AS one (
        stripe_account text, livemode boolean, event_id text, type text, object_id text,
        created double precision, received double precision, outcome text, reason text)
    CROSS JOIN LATERAL to_timestamp(one.created) AS created_at
    GROUP BY stripe_account, livemode, event_id, created_at
    ORDER BY stripe_account, livemode, event_id, created_at
    ON CONFLICT (stripe_account, livemode, event_id, created_at)
    DO UPDATE SET deliveries = kept.deliveries + excluded.deliveries;
    PERFORM tieout.want(wants);
    INSERT INTO tieout.pass_request (stripe_account, livemode, event_id)
    SELECT stripe_account, livemode, min(event_id)
    FROM jsonb_to_recordset(passes) AS one (
        stripe_account text, livemode boolean, event_id text)
    GROUP BY stripe_account, livemode
    ORDER BY stripe_account, livemode
    ON CONFLICT (stripe_account, livemode)
    DO UPDATE SET requested_at = clock_timestamp(), event_id = excluded.event_id;
    PERFORM tieout.keep_dead_letters(of_consumer, of_topic, letters);
    INSERT INTO tieout.event_flow AS kept (
        stripe_account, livemode, first_received_at, last_created_at, last_received_at, types)
    SELECT stripe_account, livemode, to_timestamp(min(first_s)), to_timestamp(max(created_s)),
        to_timestamp(max(last_s)), jsonb_object_agg(type, floor(first_s)::bigint)
    FROM (
        SELECT stripe_account, livemode, type, min(received) AS first_s, max(received) AS last_s,
            max(created) AS created_s
        FROM jsonb_to_recordset(receipts) AS one (
            stripe_account text, livemode boolean, type text, created double precision,
            received double precision)
        -- What says no time was made in 1970.
        WHERE created > 0
        GROUP BY stripe_account, livemode, type) AS of_type
    GROUP BY stripe_account, livemode
    ORDER BY stripe_account, livemode
    ON CONFLICT (stripe_account, livemode)
    DO UPDATE SET last_created_at = greatest(kept.last_created_at, excluded.last_created_at),
        last_received_at = greatest(kept.last_received_at, excluded.last_received_at),
        types = excluded.types || kept.types
    WHERE excluded.types - ARRAY(SELECT jsonb_object_keys(kept.types)) <> '{}'
       OR excluded.last_received_at >= kept.last_received_at + interval '1 second';
END $$;

-- What an event announces that never came: it is wanted as if it had.
CREATE FUNCTION tieout.want_announced(wants jsonb) RETURNS void LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT tieout.want(wants)
$$;
GRANT EXECUTE ON FUNCTION tieout.want_announced(jsonb) TO tieout_reconciler;
