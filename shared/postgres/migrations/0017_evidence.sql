-- Why:      an id that met a number already taken was dropped in silence and its offset advanced:
--           so it is after a restore that leaves a sequence behind its rows. And seals left out
--           columns that reports read (account, mode, origin, time of posting, value dates).
-- Lock:     ACCESS EXCLUSIVE on value_date, entry_reference and journal_position, for the catalog
--           and two indexes; sequencing waits meanwhile. The code one version back goes on: every
--           function that it calls keeps its signature.
-- Duration: five seconds a million references, for they are indexed and sealed; else instant.
--           Sealing a batch of 500 entries takes 3.7 ms after it, not 2.3.

-- Sequences -------------------------------------------------------------------------------------

GRANT SELECT ON ALL SEQUENCES IN SCHEMA tieout
    TO tieout_writer, tieout_reconciler, tieout_reader;

-- Identity columns whose sequence would give a number that a row has already: a logical replica
-- and a dump of the data alone carry rows and no sequences.
CREATE FUNCTION tieout.sequences_behind()
RETURNS TABLE (relation text, sequence text, last_value bigint, highest bigint)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    identity record;
BEGIN
    FOR identity IN
        SELECT class.relname::text AS table_name, attribute.attname::text AS column_name,
            pg_get_serial_sequence(format('tieout.%I', class.relname), attribute.attname) AS name
        FROM pg_class AS class
        JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
        WHERE class.relnamespace = 'tieout'::regnamespace AND attribute.attidentity <> ''
        ORDER BY class.relname
    LOOP
        relation := identity.table_name;
        sequence := identity.name;
        EXECUTE format('SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END,'
                ' (SELECT max(%I) FROM tieout.%I) FROM %s',
            identity.column_name, identity.table_name, identity.name)
            INTO last_value, highest;
        IF last_value < highest THEN
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;

-- Set right what is behind, and name it; for the owner, as `tieout migrate` is.
CREATE FUNCTION tieout.advance_sequences() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    behind record;
BEGIN
    FOR behind IN SELECT * FROM tieout.sequences_behind() LOOP
        -- Numbers only go up, whoever takes one meanwhile.
        PERFORM setval(behind.sequence, greatest(behind.highest, nextval(behind.sequence)));
        RETURN NEXT behind.sequence;
    END LOOP;
END $$;

SELECT tieout.advance_sequences();

-- What one transaction appends is one batch ---------------------------------------------------

-- The batch of this transaction, made when it is first asked for. It is remembered by the
-- transaction itself: a transaction's number returns after a restore into a new server.
CREATE FUNCTION tieout.this_batch() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    batch bigint := nullif(current_setting('tieout.batch', true), '')::bigint;
BEGIN
    IF batch IS NULL THEN
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id INTO batch;
        PERFORM set_config('tieout.batch', batch::text, true);
    END IF;
    RETURN batch;
END $$;

-- Nobody sequences while the text of seals changes.
SELECT pg_advisory_xact_lock(hashtextextended('tieout.sequence', 0));

-- Value dates and references belong to the batch that appended them, and are sealed with it. Those
-- of before belong to one batch that is made here: a constant default rewrites no row.
DO $$
DECLARE
    adopting bigint := 0;
BEGIN
    LOCK TABLE tieout.value_date, tieout.entry_reference IN ACCESS EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM tieout.value_date) OR EXISTS (SELECT FROM tieout.entry_reference) THEN
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id INTO adopting;
        INSERT INTO tieout.unsequenced (batch_id) VALUES (adopting);
    END IF;
    EXECUTE format('ALTER TABLE tieout.value_date ADD COLUMN batch_id bigint NOT NULL DEFAULT %s',
        adopting);
    EXECUTE format(
        'ALTER TABLE tieout.entry_reference ADD COLUMN batch_id bigint NOT NULL DEFAULT %s',
        adopting);
END $$;
ALTER TABLE tieout.value_date ALTER COLUMN batch_id SET DEFAULT tieout.this_batch();
ALTER TABLE tieout.entry_reference ALTER COLUMN batch_id SET DEFAULT tieout.this_batch();
CREATE INDEX value_date_by_batch ON tieout.value_date (batch_id);
CREATE INDEX entry_reference_by_batch ON tieout.entry_reference (batch_id);

-- Whoever appends them: they are of a batch of this very transaction, and it waits for its seal.
CREATE FUNCTION tieout.check_appended() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM new_row
        LEFT JOIN tieout.journal_batch AS batch ON batch.batch_id = new_row.batch_id
        WHERE batch.xact_id IS DISTINCT FROM pg_current_xact_id())
    THEN
        RAISE EXCEPTION 'rows of tieout.% name an older batch', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    INSERT INTO tieout.unsequenced (batch_id) SELECT DISTINCT new_row.batch_id FROM new_row
    ON CONFLICT (batch_id) DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER appended AFTER INSERT ON tieout.value_date
    REFERENCING NEW TABLE AS new_row
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();
CREATE TRIGGER appended AFTER INSERT ON tieout.entry_reference
    REFERENCING NEW TABLE AS new_row
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();

-- Seals -----------------------------------------------------------------------------------------

-- Version 1 is the text of 0001 and 0010, version 2 is below. A batch keeps the one that it was
-- sealed by.
ALTER TABLE tieout.journal_position ADD COLUMN seal_version smallint NOT NULL DEFAULT 1
    CHECK (seal_version IN (1, 2));
ALTER TABLE tieout.journal_position ALTER COLUMN seal_version DROP DEFAULT;

-- Version 2: the batch, its entries with their postings, the value dates and the references that
-- its transaction appended. A row's own text tells null from empty, and where a column ends; an
-- epoch is exact to the microsecond and the same in every time zone.
CREATE FUNCTION tieout.sealed_rows(of_batch bigint)
RETURNS TABLE (ordinal integer, name text, line text) LANGUAGE sql STABLE AS $$
    SELECT 0, 'the batch itself',
        ROW(batch.batch_id, batch.xact_id, extract(epoch FROM batch.posted_at))::text
    FROM tieout.journal_batch AS batch
    WHERE batch.batch_id = of_batch
    UNION ALL
    SELECT entry.ordinal, 'entry ' || entry.entry_id,
        ROW(entry.entry_id, entry.issuer, entry.external_id, entry.kind, entry.revision,
            entry.reverses, entry.stripe_account, entry.livemode, entry.type,
            entry.reporting_category, entry.source_id, extract(epoch FROM entry.effective_at),
            encode(entry.fingerprint, 'hex'), entry.posting_count, entry.origin, (
                SELECT string_agg(ROW(posting.ordinal, posting.ledger_account, posting.currency,
                        posting.amount_minor, extract(epoch FROM posting.available_on))::text,
                    '' ORDER BY posting.ordinal)
                FROM tieout.posting WHERE posting.entry_no = entry.entry_no))::text
    FROM tieout.journal_entry AS entry
    WHERE entry.batch_id = of_batch
    UNION ALL
    SELECT 1000000 + row_number() OVER (ORDER BY entry.entry_id COLLATE "C", moved.available_on),
        'a value date of entry ' || entry.entry_id,
        ROW('value_date', entry.entry_id, extract(epoch FROM moved.available_on),
            extract(epoch FROM moved.observed_at))::text
    FROM tieout.value_date AS moved
    LEFT JOIN tieout.journal_entry AS entry ON entry.entry_no = moved.entry_no
    WHERE moved.batch_id = of_batch
    UNION ALL
    SELECT 2000000 + row_number() OVER (ORDER BY named.entry_id COLLATE "C",
            named.kind COLLATE "C", named.object_id COLLATE "C"),
        'a reference of entry ' || named.entry_id,
        ROW('reference', named.entry_id, named.kind, named.object_id)::text
    FROM tieout.entry_reference AS named
    WHERE named.batch_id = of_batch
$$;

CREATE FUNCTION tieout.sealed_lines(of_batch bigint, version smallint)
RETURNS TABLE (ordinal integer, name text, line text) LANGUAGE sql STABLE AS $$
    SELECT ordinal, name, line FROM tieout.sealed_rows(of_batch) WHERE version = 2
    UNION ALL
    SELECT ordinal, 'entry ' || entry_id, line FROM tieout.sealed_lines(of_batch)
    WHERE version = 1
$$;

-- Both seals of a batch by one read of it.
CREATE FUNCTION tieout.batch_seals(
    of_batch bigint, version smallint, OUT digest bytea, OUT entry_seals bytea
) LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY ordinal), ''), 'UTF8')),
        coalesce(string_agg(tieout.entry_seal(ordinal, line), '' ORDER BY ordinal), '')
    -- In its order, so that neither sum sorts; materialized, so that each line is made once.
    FROM (SELECT ordinal, line FROM tieout.sealed_lines(of_batch, version)
          ORDER BY ordinal OFFSET 0)
$$;
DROP FUNCTION tieout.batch_seals(bigint);

-- What the chain holds of a batch that has a position, by the text that it was sealed by.
CREATE OR REPLACE FUNCTION tieout.batch_digest(of_batch bigint) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(coalesce(string_agg(sealed.line, E'\n' ORDER BY sealed.ordinal), ''),
        'UTF8'))
    FROM tieout.journal_position AS place
    CROSS JOIN LATERAL tieout.sealed_lines(place.batch_id, place.seal_version) AS sealed
    WHERE place.batch_id = of_batch
$$;

-- A function's text is compared by its digest; one that is parsed when it is made has none.
CREATE OR REPLACE FUNCTION tieout.entry_seal(ordinal integer, line text) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT int4send(ordinal) || substring(sha256(convert_to(line, 'UTF8')) FOR 12)
$$;

-- As in 0010, but that it seals by version 2, and that what it takes it must have.
CREATE OR REPLACE FUNCTION tieout.sequence_batches(batches_max integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    last_position bigint;
    last_chain bytea;
    batch bigint;
    seals record;
    taken bigint[] := '{}';
    done integer;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.sequence', 0)) THEN
        RETURN -1;
    END IF;
    SELECT position, chain INTO last_position, last_chain
    FROM tieout.journal_position ORDER BY position DESC LIMIT 1;
    last_position := coalesce(last_position, 0);
    last_chain := coalesce(last_chain, '\x');
    FOR batch IN
        SELECT batch_id FROM tieout.unsequenced ORDER BY batch_id LIMIT batches_max
    LOOP
        SELECT * INTO seals FROM tieout.batch_seals(batch, 2::smallint);
        last_position := last_position + 1;
        last_chain := sha256(last_chain || seals.digest);
        INSERT INTO tieout.journal_position (position, batch_id, chain, entry_seals, seal_version)
        VALUES (last_position, batch, last_chain, seals.entry_seals, 2);
        IF NOT FOUND THEN
            RAISE EXCEPTION 'position % of batch % was not kept: run `tieout verify`',
                last_position, batch USING ERRCODE = 'TO003';
        END IF;
        taken := taken || batch;
    END LOOP;
    INSERT INTO tieout.folded_balance AS folded
    SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor)
    FROM tieout.journal_delta WHERE batch_id = ANY (taken)
    GROUP BY stripe_account, livemode, ledger_account, currency
    ON CONFLICT (stripe_account, livemode, ledger_account, currency)
    DO UPDATE SET amount_minor = folded.amount_minor + excluded.amount_minor;
    DELETE FROM tieout.unsequenced WHERE batch_id = ANY (taken);
    GET DIAGNOSTICS done = ROW_COUNT;
    IF done <> cardinality(taken) THEN
        RAISE EXCEPTION '% of % batches left the queue: run `tieout verify`', done,
            cardinality(taken) USING ERRCODE = 'TO003';
    END IF;
    RETURN cardinality(taken);
END $$;

-- What was appended before has its seal before anything is appended after.
DO $$
BEGIN
    WHILE EXISTS (SELECT FROM tieout.unsequenced) LOOP
        PERFORM tieout.sequence_batches(64);
    END LOOP;
END $$;

-- Posting ---------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION tieout.keep_references(
    entry_ids text[], kinds text[], object_ids text[]
) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
    SELECT entry_id, kind, object_id
    FROM unnest(entry_ids, kinds, object_ids) AS named (entry_id, kind, object_id)
    ON CONFLICT (entry_id, kind, object_id) DO NOTHING
$$;

-- One of these balance transactions that has no entry; null if each has one.
CREATE FUNCTION tieout.absent_from_journal(e_issuer text[], e_external_id text[]) RETURNS text
LANGUAGE sql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    SELECT copy.external_id
    FROM unnest(e_issuer, e_external_id) AS copy (issuer, external_id)
    WHERE NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.issuer = copy.issuer AND entry.external_id = copy.external_id
          AND entry.kind = 'original' AND entry.revision = 0)
    LIMIT 1
$$;

-- As in 0002, but that a copy is only what has the id of an entry, which is made of its key:
-- whatever else an insert meets is an error. (The id's index is older than the key's. The later of
-- two writers with one fact meets the id first, and so never the key, which would be an error.)
-- Afterwards every id of the batch is in the journal, with all its postings, or nothing of the
-- batch is (TO003): then the database is wrong, and no message is to blame.
CREATE OR REPLACE FUNCTION tieout.post_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[],
    e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[],
    e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[],
    p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[],
    p_amount bigint[], p_available bigint[],
    findings jsonb, letters jsonb,
    OUT posted integer, OUT differing integer, OUT opened jsonb
) LANGUAGE plpgsql AS $$
DECLARE
    batch bigint;
    legs bigint;
    legs_due bigint;
    absent text;
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    batch := tieout.this_batch();
    WITH entry AS (
        INSERT INTO tieout.journal_entry (
            entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
            reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
            batch_id, ordinal)
        SELECT entry_id, issuer, external_id, 'original', 0, stripe_account, livemode, type,
            category, source, to_timestamp(effective), fingerprint, posting_count, origin,
            batch, ordinal
        FROM unnest(e_entry_id, e_issuer, e_external_id, e_stripe_account, e_livemode, e_type,
                e_category, e_source, e_effective, e_fingerprint, e_posting_count, e_origin)
            WITH ORDINALITY AS copy (entry_id, issuer, external_id, stripe_account, livemode, type,
                category, source, effective, fingerprint, posting_count, origin, ordinal)
        ORDER BY ordinal
        ON CONFLICT (entry_id) DO NOTHING
        RETURNING entry_no, ordinal, stripe_account, livemode, posting_count
    ), posting AS (
        INSERT INTO tieout.posting (
            entry_no, ordinal, ledger_account, currency, amount_minor, available_on)
        SELECT entry.entry_no, leg.ordinal, leg.account, leg.currency, leg.amount,
            to_timestamp(leg.available)
        FROM entry
        JOIN unnest(p_entry, p_ordinal, p_account, p_currency, p_amount, p_available)
            AS leg (entry, ordinal, account, currency, amount, available)
            ON leg.entry = entry.ordinal
        RETURNING entry_no, ledger_account, currency, amount_minor
    ), delta AS (
        INSERT INTO tieout.journal_delta (
            batch_id, stripe_account, livemode, ledger_account, currency, amount_minor)
        SELECT batch, entry.stripe_account, entry.livemode, posting.ledger_account,
            posting.currency, sum(posting.amount_minor)
        FROM entry JOIN posting USING (entry_no)
        GROUP BY entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency
    )
    SELECT count(*), coalesce(sum(posting_count), 0), (SELECT count(*) FROM posting)
    INTO posted, legs_due, legs FROM entry;
    IF legs <> legs_due THEN
        RAISE EXCEPTION '% postings of % were kept: run `tieout verify`', legs, legs_due
            USING ERRCODE = 'TO003';
    END IF;
    IF posted > 0 THEN
        INSERT INTO tieout.unsequenced (batch_id) VALUES (batch)
        ON CONFLICT (batch_id) DO NOTHING;
    END IF;
    differing := 0;
    IF posted < cardinality(e_entry_id) THEN
        absent := tieout.absent_from_journal(e_issuer, e_external_id);
        IF absent IS NOT NULL THEN
            RAISE EXCEPTION '% is not in the journal though it was posted: run `tieout verify`',
                absent USING ERRCODE = 'TO003';
        END IF;
        differing := tieout.meet_again(
            e_issuer, e_external_id, e_stripe_account, e_livemode, e_fingerprint, e_available);
    END IF;
    PERFORM tieout.drop_wanted(e_stripe_account, e_livemode, e_external_id, e_source);
    WITH fresh AS (
        INSERT INTO tieout.discrepancy (
            id, kind, status, stripe_account, livemode, object_id, amount_at_risk, currency,
            actual, reason)
        SELECT tieout.discrepancy_id(kind, stripe_account, livemode, object_id), kind, 'open',
            stripe_account, livemode, object_id, amount_at_risk, currency, actual, reason
        FROM jsonb_to_recordset(findings) AS one (
            kind text, stripe_account text, livemode boolean, object_id text,
            amount_at_risk bigint, currency text, actual jsonb, reason text)
        ON CONFLICT (kind, stripe_account, livemode, object_id) DO NOTHING
        RETURNING discrepancy.*
    )
    SELECT coalesce(jsonb_agg(tieout.discrepancy_line(fresh)), '[]') INTO opened FROM fresh;
    PERFORM tieout.keep_dead_letters(of_consumer, of_topic, letters);
END $$;

-- As in 0011, but that what it does not insert is named. The versions before have no caller.
CREATE OR REPLACE FUNCTION tieout.load_positions(
    of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[],
    ends bigint[], seens bigint[], is_settled boolean
) RETURNS TABLE (partition integer, epoch integer, next_offset bigint, gap integer)
LANGUAGE plpgsql AS $$
DECLARE
    bound record;
    kept record;
    because text;
    was_before boolean;
BEGIN
    FOR bound IN
        SELECT * FROM unnest(partitions, firsts, ends, seens)
            AS held (partition, first, "end", seen)
        ORDER BY held.partition
    LOOP
        INSERT INTO tieout.consumer_offset (
            consumer, topic, epoch, partition, first_offset, next_offset, topic_id)
        SELECT of_consumer, of_topic, 0, bound.partition, bound.first, bound.first, of_topic_id
        WHERE NOT EXISTS (
            SELECT FROM tieout.consumer_offset AS any_epoch
            WHERE any_epoch.consumer = of_consumer AND any_epoch.topic = of_topic
              AND any_epoch.partition = bound.partition)
        ON CONFLICT ON CONSTRAINT consumer_offset_pkey DO NOTHING;
        SELECT latest.epoch, latest.next_offset, latest.topic_id INTO kept
        FROM tieout.consumer_offset AS latest
        WHERE latest.consumer = of_consumer AND latest.topic = of_topic
          AND latest.partition = bound.partition
        ORDER BY latest.epoch DESC LIMIT 1
        FOR UPDATE;
        gap := NULL;
        was_before := of_topic_id <> kept.topic_id AND EXISTS (
            SELECT FROM tieout.consumer_offset AS earlier
            WHERE earlier.consumer = of_consumer AND earlier.topic = of_topic
              AND earlier.partition = bound.partition AND earlier.topic_id = of_topic_id);
        because := CASE
            WHEN was_before THEN
                format('the topic of before is back (its id was %s and is %s): is this the cluster'
                    ' that was meant?', kept.topic_id, of_topic_id)
            WHEN of_topic_id <> kept.topic_id THEN
                format('the topic was made anew (its id was %s and is %s)',
                    kept.topic_id, of_topic_id)
            WHEN kept.next_offset = bound.seen AND bound.seen > bound."end" THEN
                format('position %s is past the end %s: the topic was re-created or cut',
                    kept.next_offset, bound."end")
        END;
        IF was_before AND NOT is_settled THEN
            -- A broker that has not heard of the new topic yet must not bring back the old one.
            RAISE EXCEPTION 'a broker still tells of %/% as it was before', of_topic,
                bound.partition USING ERRCODE = 'TO002';
        ELSIF because IS NOT NULL THEN
            PERFORM tieout.open_offset_gap(of_topic, bound.partition, kept.epoch, because);
            gap := kept.epoch;
            kept.epoch := kept.epoch + 1;
            kept.next_offset := bound.first;
            INSERT INTO tieout.consumer_offset (
                consumer, topic, epoch, partition, first_offset, next_offset, topic_id)
            VALUES (of_consumer, of_topic, kept.epoch, bound.partition, bound.first, bound.first,
                of_topic_id)
            -- Another member may have been as fast: the compare-and-set will tell.
            ON CONFLICT ON CONSTRAINT consumer_offset_pkey DO NOTHING;
        ELSIF kept.next_offset < bound.first THEN
            PERFORM tieout.advance_offsets(of_consumer, of_topic, ARRAY[bound.partition],
                ARRAY[kept.epoch], ARRAY[kept.next_offset], ARRAY[bound.first], ARRAY[0]);
            gap := kept.epoch;
            kept.next_offset := bound.first;
        END IF;
        IF kept.topic_id IS NULL AND of_topic_id IS NOT NULL THEN
            UPDATE tieout.consumer_offset AS named SET topic_id = of_topic_id
            WHERE named.consumer = of_consumer AND named.topic = of_topic
              AND named.partition = bound.partition AND named.epoch = kept.epoch;
        END IF;
        partition := bound.partition;
        epoch := kept.epoch;
        next_offset := kept.next_offset;
        RETURN NEXT;
    END LOOP;
END $$;
DROP FUNCTION tieout.load_positions(text, text, integer[], bigint[], bigint[], bigint[]);
DROP FUNCTION tieout.load_positions(text, text, text, integer[], bigint[], bigint[], bigint[]);
DROP FUNCTION tieout.listen_batch(
    text, text, integer[], integer[], bigint[], bigint[], integer[], jsonb, jsonb, jsonb);
