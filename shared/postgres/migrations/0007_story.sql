-- Why:      what ties one movement to another (a refund to its charge) is named by Stripe's source
--           and was dropped at posting; a dead letter can be sent through again, and its next life
--           must know of the one before.
-- Lock:     dead_letter and discrepancy for the moment of a small scan; all else is new. The
--           code of the version before goes on: it calls keep_dead_letters through its batches only.
-- Duration: a second for a million dead letters or discrepancies, which would be news in itself.

-- References of an entry beside its own source: ids only, append only like the entry. Keyed by the
-- entry's id, which is made from its key: copies of one fact name the same row, in any order.
-- A refund names its charge; a charge names nothing here, so most entries have no row.
CREATE TABLE tieout.entry_reference (
    entry_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('charge', 'dispute', 'payout')),
    object_id text NOT NULL,
    PRIMARY KEY (entry_id, kind, object_id)
);
CREATE INDEX entry_reference_by_object ON tieout.entry_reference (object_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.entry_reference
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

GRANT SELECT ON tieout.entry_reference TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT ON tieout.entry_reference TO tieout_writer;

-- Called in the statement that posts the batch, so both are written or neither.
CREATE FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[])
RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
    SELECT entry_id, kind, object_id
    FROM unnest(entry_ids, kinds, object_ids) AS named (entry_id, kind, object_id)
    ON CONFLICT DO NOTHING
$$;

-- A dead letter is open, or was sent through again, or its message is no longer in the topic.
ALTER TABLE tieout.dead_letter DROP CONSTRAINT dead_letter_status_check;
ALTER TABLE tieout.dead_letter
    ADD CONSTRAINT dead_letter_status_check CHECK (status IN ('open', 'redriven', 'gone')),
    ADD COLUMN settled_at timestamptz,
    ADD COLUMN follows bigint;
CREATE INDEX dead_letter_by_object ON tieout.dead_letter (object_id);
CREATE INDEX dead_letter_open ON tieout.dead_letter (id) WHERE status = 'open';
CREATE INDEX discrepancy_by_object ON tieout.discrepancy (object_id);

-- A message that was sent through again lies at a new offset: its letter there is a new row, which
-- follows the old one and goes on counting its attempts.
CREATE OR REPLACE FUNCTION tieout.keep_dead_letters(
    of_consumer text, of_topic text, letters jsonb
) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.dead_letter (
        consumer, topic, epoch, partition, "offset", stripe_account, livemode, object_id, error,
        attempts, first_seen_at, follows)
    SELECT of_consumer, of_topic, letter.epoch, letter.partition, letter."offset",
        letter.stripe_account, letter.livemode, letter.object_id, letter.error,
        coalesce(earlier.attempts, 0) + 1, coalesce(earlier.first_seen_at, clock_timestamp()),
        earlier.id
    FROM jsonb_to_recordset(letters) AS letter (
        partition integer, epoch integer, "offset" bigint, stripe_account text, livemode boolean,
        object_id text, error text, follows bigint)
    LEFT JOIN tieout.dead_letter AS earlier
        ON earlier.id = letter.follows AND earlier.consumer = of_consumer
       AND earlier.topic = of_topic
    ON CONFLICT (consumer, topic, epoch, partition, "offset")
    DO UPDATE SET attempts = tieout.dead_letter.attempts + 1, last_seen_at = clock_timestamp()
$$;
