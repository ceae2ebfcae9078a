-- Why:      how soon money is verified, and how soon a row is known, could only be guessed at: coverage
--           says of a window when it was compared last. Each pass keeps it by window from here on, for
--           two days; of history that is there nothing is said. And of a row that a pass found missing
--           it is noted when its webhook comes after all: the endpoint was slow or away, and no event
--           was lost.
-- Lock:     sync_state, ACCESS EXCLUSIVE for an instant: columns without a default. discrepancy against
--           writes while its index is built. The code one version back goes on: it measures nothing,
--           and listens by the function that it knows.
-- Duration: under a second per million discrepancies, else instant at any size.

-- What is verified -----------------------------------------------------------------------------------

CREATE TABLE tieout.verified_window (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    window_no bigint NOT NULL,
    -- Stripe's side of the window as it was measured last: with the same rows there is nothing to do
    -- if all of them were verified.
    row_count integer NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 16),
    is_whole boolean NOT NULL,
    within_10m bytea NOT NULL CHECK (length(within_10m) % 8 = 0),
    within_1h bytea NOT NULL CHECK (length(within_1h) % 8 = 0),
    figures jsonb NOT NULL,
    latencies jsonb NOT NULL,
    PRIMARY KEY (stripe_account, livemode, window_no)
);
COMMENT ON TABLE tieout.verified_window IS
    'how soon the rows of a window were verified and known; rows of history are in none; for two days';
COMMENT ON COLUMN tieout.verified_window.within_10m IS
    'which rows were verified within 10 minutes: eight bytes of each fingerprint';
COMMENT ON COLUMN tieout.verified_window.within_1h IS 'which were within an hour, and not sooner';
COMMENT ON COLUMN tieout.verified_window.figures IS
    'by currency: rows and money of all, of those verified within 10 minutes, and within an hour';
COMMENT ON COLUMN tieout.verified_window.latencies IS
    'how many rows were known after how long, by the steps of shared/ledger/verification.py';
GRANT SELECT ON tieout.verified_window TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE, DELETE ON tieout.verified_window TO tieout_reconciler;

ALTER TABLE tieout.sync_state
    ADD COLUMN measured_from_at timestamptz,
    ADD COLUMN compared_until_at timestamptz,
    ADD COLUMN clock_ahead_s double precision;
COMMENT ON COLUMN tieout.sync_state.measured_from_at IS
    'from when on rows are measured, by Stripe''s clock: up to there the first whole pass had read';
COMMENT ON COLUMN tieout.sync_state.compared_until_at IS
    'up to where the last whole pass has read, by Stripe''s clock';
COMMENT ON COLUMN tieout.sync_state.clock_ahead_s IS
    'by how much Stripe''s clock was ahead of this database''s, as that pass began';

-- What comes late ------------------------------------------------------------------------------------

CREATE INDEX discrepancy_missing_by_source ON tieout.discrepancy ((expected ->> 'source'))
    WHERE kind = 'missing';

-- Note of what a batch of events names which rows a pass had found missing, if the event was made
-- before that and was delivered first after it, within the three days for which Stripe tries again.
-- An event made later (of a refund, say, which names its charge's row too) is no late one; nor is one
-- that had come before, and was lost here. Settled at once: there is nothing to do. Return each once.
CREATE FUNCTION tieout.note_late(wants jsonb) RETURNS SETOF jsonb LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    WITH named AS (
        SELECT one.stripe_account, one.livemode, one.object_id, receipt.event_id, receipt.type,
            receipt.created_at, receipt.received_at
        FROM jsonb_to_recordset(wants) AS one (
            stripe_account text, livemode boolean, object_id text, event_id text,
            named double precision)
        JOIN tieout.receipt
            ON receipt.stripe_account = one.stripe_account AND receipt.livemode = one.livemode
           AND receipt.event_id = one.event_id AND receipt.created_at = to_timestamp(one.named)
        WHERE receipt.received_at <= receipt.created_at + interval '3 days'
    ), late AS (
        SELECT DISTINCT ON (found.id) found.*, named.event_id, named.type, named.created_at,
            named.received_at
        FROM named CROSS JOIN LATERAL (
            SELECT * FROM tieout.discrepancy AS by_id
            WHERE by_id.kind = 'missing' AND by_id.stripe_account = named.stripe_account
              AND by_id.livemode = named.livemode AND by_id.object_id = named.object_id
            UNION ALL
            SELECT * FROM tieout.discrepancy AS by_source
            WHERE by_source.kind = 'missing' AND by_source.expected ->> 'source' = named.object_id
              AND by_source.stripe_account = named.stripe_account
              AND by_source.livemode = named.livemode) AS found
        WHERE found.status <> 'resolved' AND found.detected_at >= named.created_at
          AND found.detected_at < named.received_at
        ORDER BY found.id, named.received_at
    ), noted AS (
        INSERT INTO tieout.discrepancy (
            id, kind, status, stripe_account, livemode, object_id, resolved_at, amount_at_risk,
            currency, expected, reason)
        SELECT tieout.discrepancy_id('late', stripe_account, livemode, object_id), 'late',
            'resolved', stripe_account, livemode, object_id, clock_timestamp(), amount_at_risk,
            currency, coalesce(expected, '{}') || jsonb_build_object('webhook', jsonb_build_object(
                'id', event_id, 'type', type,
                'created', extract(epoch FROM created_at)::bigint,
                'received', extract(epoch FROM received_at)::bigint,
                'found_missing', extract(epoch FROM detected_at)::bigint)),
            format('%s came %s s after it was made, when a pass had found the row missing',
                event_id, extract(epoch FROM received_at - created_at)::bigint)
        FROM late ORDER BY stripe_account, livemode, object_id
        ON CONFLICT (kind, stripe_account, livemode, object_id) DO NOTHING
        RETURNING *
    )
    SELECT tieout.discrepancy_line(noted) FROM noted;
$$;

-- What `listen_batch` writes, and what of it came late.
CREATE FUNCTION tieout.listen_to_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb, passes jsonb
) RETURNS SETOF jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM tieout.listen_batch(of_consumer, of_topic, partitions, epochs, expected, nexts, counts,
        receipts, wants, letters, passes);
    RETURN QUERY SELECT tieout.note_late(wants);
END $$;

REVOKE EXECUTE ON FUNCTION tieout.note_late(jsonb), tieout.listen_to_batch(text, text, integer[],
    integer[], bigint[], bigint[], integer[], jsonb, jsonb, jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tieout.listen_to_batch(text, text, integer[], integer[], bigint[], bigint[],
    integer[], jsonb, jsonb, jsonb, jsonb) TO tieout_writer;
