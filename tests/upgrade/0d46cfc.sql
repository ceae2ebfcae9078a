SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA tieout;

CREATE FUNCTION tieout.advance_offsets(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    moved integer;
BEGIN
    UPDATE tieout.consumer_offset AS kept
    SET next_offset = step.next, consumed = kept.consumed + step.count,
        skipped = kept.skipped + (step.next - step.expected - step.count),
        changed_at = clock_timestamp()
    FROM unnest(partitions, epochs, expected, nexts, counts)
        AS step (partition, epoch, expected, next, count)
    WHERE kept.consumer = of_consumer AND kept.topic = of_topic
      AND kept.partition = step.partition AND kept.epoch = step.epoch
      AND kept.next_offset = step.expected
      -- Whoever still reads an epoch that has ended reads records that are gone.
      AND NOT EXISTS (
        SELECT FROM tieout.consumer_offset AS later
        WHERE later.consumer = kept.consumer AND later.topic = kept.topic
          AND later.partition = kept.partition AND later.epoch > kept.epoch);
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF moved <> cardinality(partitions) THEN
        RAISE EXCEPTION 'offsets of % on % have moved', of_consumer, of_topic
            USING ERRCODE = 'TO001';
    END IF;
    PERFORM tieout.open_offset_gap(of_topic, step.partition, step.epoch,
        format('%s records before offset %s were gone before they were read',
            step.next - step.expected - step.count, step.next))
    FROM unnest(partitions, epochs, expected, nexts, counts)
        AS step (partition, epoch, expected, next, count)
    WHERE step.next - step.expected > step.count;
END $$;

CREATE FUNCTION tieout.batch_digest(of_batch bigint) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$
    SELECT sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY ordinal), ''), 'UTF8'))
    FROM tieout.sealed_lines(of_batch)
$$;

CREATE FUNCTION tieout.batch_seals(of_batch bigint, OUT digest bytea, OUT entry_seals bytea) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    SELECT sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY ordinal), ''), 'UTF8')),
        coalesce(string_agg(tieout.entry_seal(ordinal, line), '' ORDER BY ordinal), '')
    -- In its order, so that neither sum sorts; materialized, so that each line is made once.
    FROM (SELECT ordinal, line FROM tieout.sealed_lines(of_batch) ORDER BY ordinal OFFSET 0)
$$;

CREATE FUNCTION tieout.check_entries() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    bad record;
BEGIN
    SELECT entry.entry_id INTO bad
    FROM new_entry AS entry
    LEFT JOIN tieout.posting
        ON posting.entry_no = entry.entry_no AND posting.ordinal = entry.posting_count
    LEFT JOIN tieout.journal_batch AS batch ON batch.batch_id = entry.batch_id
    WHERE posting.entry_no IS NULL OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % lacks its postings, or names an older batch', bad.entry_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.check_postings() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    bad record;
BEGIN
    SELECT counted.entry_no INTO bad
    FROM (SELECT entry_no, count(*) AS postings FROM new_posting GROUP BY entry_no) AS counted
    LEFT JOIN tieout.journal_entry AS entry ON entry.entry_no = counted.entry_no
    LEFT JOIN tieout.journal_batch AS batch ON batch.batch_id = entry.batch_id
    WHERE entry.posting_count IS DISTINCT FROM counted.postings
       OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % does not take these postings: another count, or an older entry',
            bad.entry_no USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT entry_no, currency, sum(amount_minor) AS off INTO bad
    FROM new_posting GROUP BY entry_no, currency HAVING sum(amount_minor) <> 0 LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % is unbalanced: % % minor units',
            bad.entry_no, bad.off, bad.currency USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT 'dsc_' || left(encode(sha256(convert_to(
        concat_ws('|', kind, stripe_account, livemode, object_id), 'UTF8')), 'hex'), 26)
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE tieout.discrepancy (
    id text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    detected_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    resolved_at timestamp with time zone,
    amount_at_risk bigint,
    currency text,
    expected jsonb,
    actual jsonb,
    reason text,
    heals integer DEFAULT 0 NOT NULL,
    CONSTRAINT discrepancy_status_check CHECK ((status = ANY (ARRAY['open'::text, 'healing'::text, 'healed'::text, 'resolved'::text, 'stuck'::text])))
);

CREATE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
    LANGUAGE sql STABLE
    SET "TimeZone" TO 'UTC'
    AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason)
$$;

CREATE FUNCTION tieout.drop_wanted(e_stripe_account text[], e_livemode boolean[], e_external_id text[], e_source text[]) RETURNS void
    LANGUAGE sql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
    DELETE FROM tieout.wanted
    USING unnest(e_stripe_account || e_stripe_account, e_livemode || e_livemode,
            e_external_id || e_source) AS copy (stripe_account, livemode, object_id)
    WHERE wanted.stripe_account = copy.stripe_account AND wanted.livemode = copy.livemode
      AND wanted.object_id = copy.object_id AND NOT wanted.reread AND wanted.hinted_at IS NULL
$$;

CREATE FUNCTION tieout.entry_seal(ordinal integer, line text) RETURNS bytea
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (int4send(ordinal) || SUBSTRING(sha256(convert_to(line, 'UTF8'::name)) FROM 1 FOR 12));

CREATE FUNCTION tieout.is_led(name text) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND ((classid::bigint << 32) | objid::bigint)
              = hashtextextended('tieout.' || name, 0))
$$;

CREATE FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) RETURNS void
    LANGUAGE sql
    AS $$
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

CREATE FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) RETURNS void
    LANGUAGE sql
    AS $$
    INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
    SELECT entry_id, kind, object_id
    FROM unnest(entry_ids, kinds, object_ids) AS named (entry_id, kind, object_id)
    ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb) RETURNS void
    LANGUAGE sql
    AS $$
    SELECT tieout.listen_batch(of_consumer, of_topic, partitions, epochs, expected, nexts, counts,
        receipts, wants, letters, '[]')
$$;

CREATE FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) RETURNS void
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    INSERT INTO tieout.receipt AS kept (
        stripe_account, livemode, event_id, type, object_id, created_at, received_at,
        outcome, reason, deliveries)
    SELECT stripe_account, livemode, event_id, min(type), min(object_id),
        to_timestamp(min(created)), to_timestamp(min(received)), min(outcome), min(reason),
        count(*)
    FROM jsonb_to_recordset(receipts) AS one (
        stripe_account text, livemode boolean, event_id text, type text, object_id text,
        created double precision, received double precision, outcome text, reason text)
    GROUP BY stripe_account, livemode, event_id
    ORDER BY stripe_account, livemode, event_id
    ON CONFLICT (stripe_account, livemode, event_id)
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
END $$;

CREATE FUNCTION tieout.load_positions(of_consumer text, of_topic text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[]) RETURNS TABLE(partition integer, epoch integer, next_offset bigint)
    LANGUAGE plpgsql
    AS $$
DECLARE
    bound record;
    kept record;
BEGIN
    FOR bound IN
        SELECT * FROM unnest(partitions, firsts, ends, seens)
            AS held (partition, first, "end", seen)
    LOOP
        INSERT INTO tieout.consumer_offset (
            consumer, topic, epoch, partition, first_offset, next_offset)
        SELECT of_consumer, of_topic, 0, bound.partition, bound.first, bound.first
        WHERE NOT EXISTS (
            SELECT FROM tieout.consumer_offset AS any_epoch
            WHERE any_epoch.consumer = of_consumer AND any_epoch.topic = of_topic
              AND any_epoch.partition = bound.partition)
        ON CONFLICT DO NOTHING;
        SELECT latest.epoch, latest.next_offset INTO kept
        FROM tieout.consumer_offset AS latest
        WHERE latest.consumer = of_consumer AND latest.topic = of_topic
          AND latest.partition = bound.partition
        ORDER BY latest.epoch DESC LIMIT 1
        FOR UPDATE;
        IF kept.next_offset = bound.seen AND bound.seen > bound."end" THEN
            PERFORM tieout.open_offset_gap(of_topic, bound.partition, kept.epoch,
                format('position %s is past the end %s: the topic was re-created or cut',
                    kept.next_offset, bound."end"));
            kept.epoch := kept.epoch + 1;
            kept.next_offset := bound.first;
            INSERT INTO tieout.consumer_offset (
                consumer, topic, epoch, partition, first_offset, next_offset)
            VALUES (of_consumer, of_topic, kept.epoch, bound.partition, bound.first, bound.first)
            ON CONFLICT DO NOTHING;
        ELSIF kept.next_offset < bound.first THEN
            PERFORM tieout.advance_offsets(of_consumer, of_topic, ARRAY[bound.partition],
                ARRAY[kept.epoch], ARRAY[kept.next_offset], ARRAY[bound.first], ARRAY[0]);
            kept.next_offset := bound.first;
        END IF;
        partition := bound.partition;
        epoch := kept.epoch;
        next_offset := kept.next_offset;
        RETURN NEXT;
    END LOOP;
END $$;

CREATE FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[]) RETURNS TABLE(partition integer, epoch integer, next_offset bigint, gap integer)
    LANGUAGE plpgsql
    AS $$
DECLARE
    bound record;
    kept record;
    because text;
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
        ON CONFLICT DO NOTHING;
        SELECT latest.epoch, latest.next_offset, latest.topic_id INTO kept
        FROM tieout.consumer_offset AS latest
        WHERE latest.consumer = of_consumer AND latest.topic = of_topic
          AND latest.partition = bound.partition
        ORDER BY latest.epoch DESC LIMIT 1
        FOR UPDATE;
        gap := NULL;
        because := CASE
            WHEN of_topic_id <> kept.topic_id THEN
                format('the topic was made anew (its id was %s and is %s)',
                    kept.topic_id, of_topic_id)
            WHEN kept.next_offset = bound.seen AND bound.seen > bound."end" THEN
                format('position %s is past the end %s: the topic was re-created or cut',
                    kept.next_offset, bound."end")
        END;
        IF of_topic_id <> kept.topic_id AND EXISTS (
            SELECT FROM tieout.consumer_offset AS earlier
            WHERE earlier.consumer = of_consumer AND earlier.topic = of_topic
              AND earlier.partition = bound.partition AND earlier.topic_id = of_topic_id)
        THEN
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
            ON CONFLICT DO NOTHING;  -- another member was as fast; the compare-and-set will tell
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

CREATE FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) RETURNS TABLE(partition integer, epoch integer, next_offset bigint, gap integer)
    LANGUAGE plpgsql
    AS $$
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
        ON CONFLICT DO NOTHING;
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
            ON CONFLICT DO NOTHING;  -- another member was as fast; the compare-and-set will tell
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

CREATE FUNCTION tieout.meet_again(e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_fingerprint bytea[], e_available bigint[]) RETURNS integer
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    differing integer;
BEGIN
    INSERT INTO tieout.value_date (entry_no, available_on)
    SELECT entry.entry_no, to_timestamp(max(copy.available))
    FROM unnest(e_issuer, e_external_id, e_fingerprint, e_available)
        AS copy (issuer, external_id, fingerprint, available)
    JOIN tieout.journal_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
       AND entry.kind = 'original' AND entry.revision = 0
    JOIN tieout.posting ON posting.entry_no = entry.entry_no AND posting.ordinal = 1
    WHERE entry.fingerprint = copy.fingerprint
      AND to_timestamp(copy.available) > posting.available_on
    GROUP BY entry.entry_no
    ON CONFLICT DO NOTHING;
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT DISTINCT ON (copy.stripe_account, copy.livemode, copy.external_id)
        copy.stripe_account, copy.livemode, copy.external_id, 'balance_transaction',
        entry.effective_at, true, 'a copy with other money arrived'
    FROM unnest(e_issuer, e_external_id, e_stripe_account, e_livemode, e_fingerprint)
        AS copy (issuer, external_id, stripe_account, livemode, fingerprint)
    JOIN tieout.journal_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
       AND entry.kind = 'original' AND entry.revision = 0
    WHERE entry.fingerprint <> copy.fingerprint
    ORDER BY copy.stripe_account, copy.livemode, copy.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp();
    GET DIAGNOSTICS differing = ROW_COUNT;
    RETURN differing;
END $$;

CREATE FUNCTION tieout.open_gaps(of_topic text, partitions integer[], epochs integer[]) RETURNS SETOF jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT tieout.discrepancy_line(one)
    FROM unnest(partitions, epochs) AS place (partition, epoch)
    JOIN tieout.discrepancy AS one
        ON one.kind = 'offset_gap'
       AND one.object_id = concat_ws('/', of_topic, place.partition, place.epoch)
    WHERE one.status = 'open'
    ORDER BY one.object_id, one.stripe_account, one.livemode
$$;

CREATE FUNCTION tieout.open_offset_gap(of_topic text, of_partition integer, of_epoch integer, because text) RETURNS void
    LANGUAGE sql
    AS $$
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, reason)
    SELECT tieout.discrepancy_id('offset_gap', account.id, account.livemode, place.name),
        'offset_gap', 'open', account.id, account.livemode, place.name, because
    FROM (SELECT concat_ws('/', of_topic, of_partition, of_epoch) AS name) AS place
    CROSS JOIN (
        SELECT DISTINCT stripe_account, livemode FROM tieout.sync_state
        UNION ALL
        SELECT '', false WHERE NOT EXISTS (SELECT FROM tieout.sync_state)
    ) AS account (id, livemode)
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET status = 'open', detected_at = clock_timestamp(), resolved_at = NULL,
        reason = excluded.reason
$$;

CREATE FUNCTION tieout.post_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[], e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available bigint[], findings jsonb, letters jsonb, OUT posted integer, OUT differing integer, OUT opened jsonb) RETURNS record
    LANGUAGE plpgsql
    AS $$
DECLARE
    this_batch bigint;
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id INTO this_batch;
    WITH entry AS (
        INSERT INTO tieout.journal_entry (
            entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
            reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
            batch_id, ordinal)
        SELECT entry_id, issuer, external_id, 'original', 0, stripe_account, livemode, type,
            category, source, to_timestamp(effective), fingerprint, posting_count, origin,
            this_batch, ordinal
        FROM unnest(e_entry_id, e_issuer, e_external_id, e_stripe_account, e_livemode, e_type,
                e_category, e_source, e_effective, e_fingerprint, e_posting_count, e_origin)
            WITH ORDINALITY AS copy (entry_id, issuer, external_id, stripe_account, livemode, type,
                category, source, effective, fingerprint, posting_count, origin, ordinal)
        ORDER BY ordinal
        ON CONFLICT DO NOTHING
        RETURNING entry_no, ordinal, stripe_account, livemode
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
        SELECT this_batch, entry.stripe_account, entry.livemode, posting.ledger_account,
            posting.currency, sum(posting.amount_minor)
        FROM entry JOIN posting USING (entry_no)
        GROUP BY entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency
    )
    SELECT count(*) INTO posted FROM entry;
    IF posted > 0 THEN
        INSERT INTO tieout.unsequenced (batch_id) VALUES (this_batch);
    END IF;
    differing := 0;
    IF posted < cardinality(e_entry_id) THEN
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

CREATE FUNCTION tieout.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'tieout.% is append only: % refused; post a reversal instead',
        TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION tieout.sealed_lines(of_batch bigint) RETURNS TABLE(ordinal integer, entry_id text, line text)
    LANGUAGE sql STABLE
    AS $$
    SELECT entry.ordinal, entry.entry_id,
        concat_ws('|', entry.entry_id, entry.issuer, entry.external_id, entry.kind,
            entry.revision, coalesce(entry.reverses, '-'), entry.type,
            entry.reporting_category, coalesce(entry.source_id, '-'),
            extract(epoch FROM entry.effective_at)::bigint,
            encode(entry.fingerprint, 'hex'), entry.posting_count,
            (SELECT string_agg(concat_ws(' ', posting.ledger_account, posting.currency,
                        posting.amount_minor,
                        extract(epoch FROM posting.available_on)::bigint),
                    ',' ORDER BY posting.ordinal)
             FROM tieout.posting WHERE posting.entry_no = entry.entry_no))
    FROM tieout.journal_entry AS entry
    WHERE entry.batch_id = of_batch
$$;

CREATE FUNCTION tieout.sequence_batches(batches_max integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE
    last_position bigint;
    last_chain bytea;
    batch bigint;
    seals record;
    taken bigint[] := '{}';
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
        SELECT * INTO seals FROM tieout.batch_seals(batch);
        last_position := last_position + 1;
        last_chain := sha256(last_chain || seals.digest);
        INSERT INTO tieout.journal_position (position, batch_id, chain, entry_seals)
        VALUES (last_position, batch, last_chain, seals.entry_seals);
        taken := taken || batch;
    END LOOP;
    INSERT INTO tieout.folded_balance AS folded
    SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor)
    FROM tieout.journal_delta WHERE batch_id = ANY (taken)
    GROUP BY stripe_account, livemode, ledger_account, currency
    ON CONFLICT (stripe_account, livemode, ledger_account, currency)
    DO UPDATE SET amount_minor = folded.amount_minor + excluded.amount_minor;
    DELETE FROM tieout.unsequenced WHERE batch_id = ANY (taken);
    RETURN cardinality(taken);
END $$;

CREATE FUNCTION tieout.settle_hint(of_stripe_account text, of_livemode boolean, of_object_id text, of_hinted_at timestamp with time zone, stays boolean, wants jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM tieout.want(wants);
    IF stays THEN
        UPDATE tieout.wanted SET hinted_at = NULL
        WHERE stripe_account = of_stripe_account AND livemode = of_livemode
          AND object_id = of_object_id AND hinted_at = of_hinted_at;
    ELSE
        DELETE FROM tieout.wanted
        WHERE stripe_account = of_stripe_account AND livemode = of_livemode
          AND object_id = of_object_id AND hinted_at = of_hinted_at;
    END IF;
END $$;

CREATE FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) RETURNS TABLE(object_id text, kind text, event_id text, named_at timestamp with time zone, attempts integer, reread boolean, hinted_at timestamp with time zone, due_at timestamp with time zone)
    LANGUAGE sql
    AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at
        FROM unnest(object_ids) AS picked (object_id) CROSS JOIN LATERAL (
            SELECT * FROM tieout.awaiting
            WHERE awaiting.stripe_account = of_stripe_account
              AND awaiting.livemode = of_livemode AND awaiting.object_id = picked.object_id
            OFFSET 0) AS awaiting
    ), settled AS (
        DELETE FROM tieout.wanted
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND NOT wanted.reread AND wanted.hinted_at IS NULL
          AND wanted.object_id = ANY (ARRAY(
            SELECT unnest(object_ids) EXCEPT SELECT open.object_id FROM open))
    )
    SELECT * FROM open
$$;

CREATE FUNCTION tieout.want(wants jsonb) RETURNS void
    LANGUAGE sql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
    INSERT INTO tieout.wanted AS kept (
        stripe_account, livemode, object_id, kind, event_id, named_at, due_at, hinted_at)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean)
    WHERE one.hint IS TRUE OR (
        NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind = 'balance_transaction' AND entry.external_id = one.object_id
              AND entry.kind = 'original' AND entry.revision = 0
              AND entry.issuer = concat('stripe:', one.stripe_account,
                    CASE WHEN one.livemode THEN ':live' ELSE ':test' END))
        AND NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind <> 'balance_transaction' AND entry.source_id = one.object_id
              AND entry.stripe_account = one.stripe_account AND entry.livemode = one.livemode))
    ORDER BY one.stripe_account, one.livemode, one.object_id, one.hint IS TRUE DESC
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET hinted_at = excluded.hinted_at, named_at = excluded.named_at,
        event_id = excluded.event_id, attempts = 0, due_at = least(kept.due_at, excluded.due_at)
    WHERE excluded.hinted_at IS NOT NULL AND kept.kind = excluded.kind
$$;

CREATE TABLE tieout.folded_balance (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    amount_minor numeric(38,0) NOT NULL
);

CREATE TABLE tieout.journal_delta (
    batch_id bigint NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    amount_minor numeric(38,0) NOT NULL
);

CREATE TABLE tieout.unsequenced (
    batch_id bigint NOT NULL
);

CREATE VIEW tieout.account_balance AS
 SELECT stripe_account,
    livemode,
    ledger_account,
    currency,
    sum(amount_minor) AS amount_minor
   FROM ( SELECT folded_balance.stripe_account,
            folded_balance.livemode,
            folded_balance.ledger_account,
            folded_balance.currency,
            folded_balance.amount_minor
           FROM tieout.folded_balance
        UNION ALL
         SELECT journal_delta.stripe_account,
            journal_delta.livemode,
            journal_delta.ledger_account,
            journal_delta.currency,
            journal_delta.amount_minor
           FROM (tieout.journal_delta
             JOIN tieout.unsequenced USING (batch_id))) part
  GROUP BY stripe_account, livemode, ledger_account, currency;

CREATE TABLE tieout.journal_entry (
    entry_no bigint NOT NULL,
    entry_id text NOT NULL,
    issuer text NOT NULL,
    external_id text NOT NULL,
    kind text NOT NULL,
    revision integer NOT NULL,
    reverses text,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    type text NOT NULL,
    reporting_category text NOT NULL,
    source_id text,
    effective_at timestamp with time zone NOT NULL,
    fingerprint bytea NOT NULL,
    posting_count smallint NOT NULL,
    origin text NOT NULL,
    batch_id bigint NOT NULL,
    ordinal integer NOT NULL,
    CONSTRAINT journal_entry_check CHECK (((kind <> 'original'::text) OR (revision = 0))),
    CONSTRAINT journal_entry_fingerprint_check CHECK ((length(fingerprint) = 16)),
    CONSTRAINT journal_entry_kind_check CHECK ((kind = ANY (ARRAY['original'::text, 'reversal'::text, 'replacement'::text, 'fx'::text]))),
    CONSTRAINT journal_entry_posting_count_check CHECK ((posting_count > 0)),
    CONSTRAINT journal_entry_revision_check CHECK ((revision >= 0))
);

CREATE TABLE tieout.wanted (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    kind text NOT NULL,
    event_id text,
    named_at timestamp with time zone NOT NULL,
    wanted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    reread boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone,
    reason text,
    hinted_at timestamp with time zone
);

CREATE VIEW tieout.awaiting AS
 SELECT stripe_account,
    livemode,
    object_id,
    kind,
    event_id,
    named_at,
    wanted_at,
    due_at,
    attempts,
    reread,
    published_at,
    reason,
    hinted_at
   FROM tieout.wanted
  WHERE (reread OR (hinted_at IS NOT NULL) OR ((kind = 'balance_transaction'::text) AND (NOT (EXISTS ( SELECT
           FROM tieout.journal_entry entry
          WHERE ((entry.issuer = concat('stripe:', wanted.stripe_account,
                CASE
                    WHEN wanted.livemode THEN ':live'::text
                    ELSE ':test'::text
                END)) AND (entry.external_id = wanted.object_id) AND (entry.kind = 'original'::text)))))) OR ((kind <> 'balance_transaction'::text) AND (NOT (EXISTS ( SELECT
           FROM tieout.journal_entry entry
          WHERE ((entry.source_id = wanted.object_id) AND (entry.stripe_account = wanted.stripe_account) AND (entry.livemode = wanted.livemode)))))));

CREATE TABLE tieout.consumer_offset (
    consumer text NOT NULL,
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    first_offset bigint NOT NULL,
    next_offset bigint NOT NULL,
    consumed bigint DEFAULT 0 NOT NULL,
    skipped bigint DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    topic_id text
);

CREATE TABLE tieout.coverage (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    resource text NOT NULL,
    window_no bigint NOT NULL,
    settled boolean NOT NULL,
    row_count integer NOT NULL,
    sums jsonb NOT NULL,
    digest bytea NOT NULL,
    compared_at timestamp with time zone NOT NULL,
    next_due_at timestamp with time zone,
    reason text,
    CONSTRAINT coverage_digest_check CHECK ((length(digest) = 16))
);

CREATE TABLE tieout.dead_letter (
    id bigint NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    consumer text NOT NULL,
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    stripe_account text,
    livemode boolean,
    object_id text,
    error text NOT NULL,
    attempts integer DEFAULT 1 NOT NULL,
    first_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    settled_at timestamp with time zone,
    follows bigint,
    CONSTRAINT dead_letter_status_check CHECK ((status = ANY (ARRAY['open'::text, 'redriven'::text, 'gone'::text])))
);

ALTER TABLE tieout.dead_letter ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.dead_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE tieout.entry_reference (
    entry_id text NOT NULL,
    kind text NOT NULL,
    object_id text NOT NULL,
    CONSTRAINT entry_reference_kind_check CHECK ((kind = ANY (ARRAY['charge'::text, 'dispute'::text, 'payout'::text])))
);

CREATE TABLE tieout.journal_batch (
    batch_id bigint NOT NULL,
    xact_id xid8 DEFAULT pg_current_xact_id() NOT NULL,
    posted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE tieout.journal_position (
    "position" bigint NOT NULL,
    batch_id bigint NOT NULL,
    chain bytea NOT NULL,
    sequenced_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    entry_seals bytea,
    CONSTRAINT journal_position_chain_check CHECK ((length(chain) = 32)),
    CONSTRAINT journal_position_position_check CHECK (("position" > 0))
);

CREATE TABLE tieout.posting (
    entry_no bigint NOT NULL,
    ordinal smallint NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    available_on timestamp with time zone,
    CONSTRAINT posting_currency_check CHECK ((currency ~ '^[a-z]{3,5}$'::text))
);

CREATE VIEW tieout.journal AS
 SELECT place."position",
    entry.ordinal,
    entry.entry_id,
    entry.issuer,
    entry.external_id,
    entry.kind,
    entry.revision,
    entry.reverses,
    entry.stripe_account,
    entry.livemode,
    entry.type,
    entry.reporting_category,
    entry.source_id,
    entry.effective_at,
    batch.posted_at,
    legs.ledger_accounts,
    legs.currencies,
    legs.amounts_minor,
    legs.available_ons
   FROM (((tieout.journal_position place
     JOIN tieout.journal_batch batch USING (batch_id))
     JOIN tieout.journal_entry entry USING (batch_id))
     CROSS JOIN LATERAL ( SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
            array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
            array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
            array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
           FROM tieout.posting
          WHERE (posting.entry_no = entry.entry_no)) legs);

ALTER TABLE tieout.journal_batch ALTER COLUMN batch_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.journal_batch_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE tieout.journal_entry ALTER COLUMN entry_no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.journal_entry_entry_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE tieout.migration (
    version integer NOT NULL,
    name text NOT NULL,
    digest text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE tieout.pass_request (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    requested_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    event_id text NOT NULL
);

CREATE VIEW tieout.posting_line AS
 SELECT entry.stripe_account,
    entry.livemode,
    entry.effective_at,
    posting.ledger_account,
    posting.currency,
    posting.amount_minor
   FROM (tieout.journal_entry entry
     JOIN tieout.posting USING (entry_no));

CREATE TABLE tieout.receipt (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    object_id text,
    created_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.stripe_caller (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    caller text NOT NULL,
    active_until timestamp with time zone NOT NULL
);

CREATE TABLE tieout.sync_state (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    resource text NOT NULL,
    import_started_at timestamp with time zone NOT NULL,
    import_reached_at timestamp with time zone,
    import_from_at timestamp with time zone,
    import_ended_at timestamp with time zone,
    starts_at timestamp with time zone,
    last_pass_at timestamp with time zone,
    last_pass jsonb,
    last_failed_at timestamp with time zone,
    last_error text,
    next_pass_at timestamp with time zone
);

CREATE TABLE tieout.value_date (
    entry_no bigint NOT NULL,
    available_on timestamp with time zone NOT NULL,
    observed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE VIEW tieout.waiting AS
 SELECT ( SELECT count(*) AS count
           FROM tieout.wanted) AS wanted,
    count(*) AS awaiting,
    count(*) FILTER (WHERE ((due_at <= clock_timestamp()) OR ((attempts = 0) AND (reason IS NULL) AND (kind = 'balance_transaction'::text)))) AS answerable
   FROM tieout.awaiting;

INSERT INTO tieout.consumer_offset VALUES
	('post', 'stripe.balance_transactions', 0, 8, 0, 5, 5, 0, '2026-11-29 14:20:38.212472+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('listen', 'stripe.events', 0, 4, 0, 14, 14, 0, '2026-11-29 14:20:27.973842+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('post', 'stripe.balance_transactions', 0, 11, 0, 11, 11, 0, '2026-11-29 14:20:43.605953+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 5, 0, 7, 7, 0, '2026-11-29 14:20:43.60597+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('listen', 'stripe.events', 0, 11, 0, 15, 15, 0, '2026-11-29 14:20:27.98078+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 0, 0, 5, 5, 0, '2026-11-29 14:20:27.992663+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 1, 0, 10, 10, 0, '2026-11-29 14:20:27.992688+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 2, 0, 3, 3, 0, '2026-11-29 14:20:27.992694+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 3, 0, 13, 13, 0, '2026-11-29 14:20:27.992698+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 7, 0, 18, 18, 0, '2026-11-29 14:20:27.992705+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 8, 0, 6, 6, 0, '2026-11-29 14:20:27.992709+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 9, 0, 16, 16, 0, '2026-11-29 14:20:27.992713+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('listen', 'stripe.events', 0, 10, 0, 3, 3, 0, '2026-11-29 14:20:20.033969+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('post', 'stripe.balance_transactions', 0, 1, 0, 13, 13, 0, '2026-11-29 14:20:28.340604+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 2, 0, 15, 15, 0, '2026-11-29 14:20:28.34061+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 3, 0, 6, 6, 0, '2026-11-29 14:20:28.340614+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 4, 0, 15, 15, 0, '2026-11-29 14:20:28.340619+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 6, 0, 10, 10, 0, '2026-11-29 14:20:28.340627+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 7, 0, 12, 12, 0, '2026-11-29 14:20:28.340631+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('listen', 'stripe.events', 0, 6, 0, 3, 3, 0, '2026-11-29 14:20:27.955874+00', '45bb2519-6ce3-4fee-9a05-205df590afd9'),
	('post', 'stripe.balance_transactions', 0, 10, 0, 10, 10, 0, '2026-11-29 14:20:28.340641+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 9, 0, 15, 15, 0, '2026-11-29 14:20:28.352542+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('post', 'stripe.balance_transactions', 0, 0, 0, 10, 10, 0, '2026-11-29 14:20:30.605948+00', '39b614bf-b7a3-4df9-a3fa-283f99d413ea'),
	('listen', 'stripe.events', 0, 5, 0, 12, 12, 0, '2026-11-29 14:20:22.0466+00', '45bb2519-6ce3-4fee-9a05-205df590afd9');

INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985793, true, 2, '{"usd": -399}', '\xdade74396b25bd1155487e8dc6eaccfa', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985794, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985795, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985796, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985797, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985798, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985799, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985800, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985801, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985802, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 00:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985803, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985804, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985805, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985806, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985807, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985808, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985809, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985810, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985811, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985812, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985813, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985814, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 01:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985815, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985816, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985817, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985818, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985819, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985820, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985821, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985822, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985823, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985824, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985825, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985826, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 02:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985827, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985828, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985829, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985830, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985831, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985832, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985833, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985834, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985835, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985836, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985837, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985838, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 03:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985839, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985840, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985841, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985842, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985843, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985844, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985845, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985846, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985847, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985848, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985849, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985850, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 04:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985851, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985852, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985853, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985854, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985855, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985856, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985857, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985858, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985859, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985860, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985861, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985862, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 05:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985863, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985864, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985865, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985866, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985867, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985868, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985869, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985870, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985871, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985872, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985873, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985874, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 06:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985875, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985876, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985877, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985878, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985879, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985880, true, 1, '{"jpy": 7198}', '\xce202e2d954d03e9752f6228080ff568', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985881, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985882, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985883, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985884, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985885, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985886, true, 1, '{"usd": 2832}', '\x64d7ca65786a0ae1383eedc5cd7826ac', '2026-11-29 14:20:08.332675+00', '2026-12-04 07:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985887, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985888, true, 1, '{"jpy": 14435}', '\xf2137374227009a7ad35447d64dfae1f', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985889, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985890, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985891, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985892, true, 1, '{"usd": 19309}', '\x237b5b2177b1d9ef4b4a420b41588b04', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:25:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985893, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985894, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985895, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985896, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985897, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985898, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 08:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985899, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985900, true, 1, '{"usd": 2813}', '\xbeac662df2a67a41a48d0e0187976fbf', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985901, true, 1, '{"eur": 1925}', '\x0ea5fa0952c4c3c1db096f9ef99daf3d', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985902, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985903, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985904, true, 1, '{"jpy": 1333}', '\x06130fb4dc22b0608538c77398f53d09', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985905, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985906, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985907, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985908, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985909, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985910, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 09:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985911, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985912, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985913, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985914, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985915, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985916, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985917, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985918, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985919, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985920, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985921, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985922, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 10:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985923, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985924, true, 1, '{"usd": 9620}', '\x0a9522cba54862a0a154c24c59ce5c4c', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985925, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985926, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985927, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985928, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985929, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985930, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985931, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985932, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985933, true, 1, '{"eur": 9780}', '\x1c5228947da194c26b1dec2f38de5401', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985934, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 11:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985935, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985936, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985937, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985938, true, 1, '{"jpy": 7119}', '\x10453d5a1e92ebfa0d32e781072c20dc', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985939, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985940, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985941, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985942, true, 1, '{"jpy": 7172}', '\xe2b35e82cc242109a01ae1df13a42c7c', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985943, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985944, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985945, true, 1, '{"usd": 2802}', '\xda00d031d98c52c107188aa7e579def8', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985946, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 12:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985947, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985948, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985949, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985950, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985951, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985952, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985953, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985954, true, 1, '{"usd": 881}', '\x999946fc26531478e1d0ad95a3125613', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985955, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985956, true, 1, '{"usd": 48493}', '\x32025e82c5b7dc1aa89874f10376d629', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985957, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985958, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 13:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985959, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985960, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985961, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985962, true, 1, '{"kwd": 8570}', '\x311f1a12cbfa737c6c073eac82c6da3d', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985963, true, 1, '{"usd": 4814}', '\x119674af173c65299fcbb1782c35cc35', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985964, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985965, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985966, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985967, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985968, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985969, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985970, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 14:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985971, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985972, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985973, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985974, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985975, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985976, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985977, true, 1, '{"usd": 908}', '\xae0bf1f5db5b5f908104eb6048c0c652', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985978, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985979, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985980, true, 2, '{"usd": 60451}', '\x946b5c77c1f750427da429cf2ca85bfb', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985981, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985982, true, 1, '{"eur": 14698}', '\xc1222c5d136259a2bebb864357b4f557', '2026-11-29 14:20:08.332675+00', '2026-12-04 15:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985983, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985984, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985985, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985986, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985987, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985988, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985989, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985990, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985991, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985992, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:45:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985993, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985994, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 16:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985995, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985996, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985997, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985998, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5985999, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986000, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986001, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986002, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986003, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986004, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986005, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986006, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 17:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986007, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986008, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986009, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986010, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986011, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986012, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986013, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986014, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986015, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986016, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986017, true, 1, '{"usd": 5094}', '\x2534e0bc88c03f2df8420a05ff83234c', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986018, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 18:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986019, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986020, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986021, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986022, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986023, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986024, true, 1, '{"usd": 1900}', '\x68ce88c98f1024b113b5a44ec2a5d2e5', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986025, true, 1, '{"usd": 19385}', '\xfde2242a0ce4f9831c99c98684164981', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986026, true, 2, '{"eur": 1872, "usd": 19263}', '\x70ea18d4c9fd86745eb3b25bad8baf77', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986027, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986028, true, 1, '{"usd": 4795}', '\xeb1e03d0ba00e27e860c00cc3d0f9d21', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986029, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986030, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 19:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986031, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986032, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986033, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986034, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986035, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986036, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986037, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986038, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986039, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986040, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986041, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986042, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 20:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986043, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986044, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986045, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986046, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986047, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986048, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986049, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986050, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986051, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986052, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986053, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986054, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 21:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986055, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986056, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986057, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986058, true, 1, '{"usd": 937}', '\x044377ec6487b674ca1776a68b16b1f0', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986059, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986060, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986061, true, 1, '{"usd": 1865}', '\x4eb6c34dfd81cd54bdd03ac6ba9faae1', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986062, true, 1, '{"usd": 48459}', '\xe917758bb99e89dd3c31992d1fe4269c', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986063, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986064, true, 1, '{"eur": 19573}', '\x61ba2eb863b4c44d43e8bd2a5f1008eb', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986065, true, 1, '{"usd": 48506}', '\x138cef36114b96060b19c43b3386fae3', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986066, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 22:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986067, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986068, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986069, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986070, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986071, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986072, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986073, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986074, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986075, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986076, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986077, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986078, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-04 23:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986079, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986080, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986081, true, 2, '{"usd": -657}', '\xf16b4c61f379b2947d2a84f8fe4bfa84', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986082, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986083, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986084, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986085, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986086, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986087, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986088, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986089, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986090, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 00:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986091, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986092, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:05:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986093, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986094, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986095, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986096, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986097, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986098, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986099, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986100, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986101, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986102, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 01:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986103, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986104, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986105, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986106, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986107, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986108, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986109, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986110, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986111, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986112, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986113, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986114, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 02:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986115, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986116, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986117, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986118, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986119, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986120, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986121, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986122, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986123, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986124, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986125, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986126, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 03:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986127, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986128, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986129, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986130, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986131, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986132, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986133, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986134, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986135, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986136, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986137, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986138, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 04:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986139, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986140, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986141, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986142, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986143, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986144, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986145, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986146, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986147, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986148, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986149, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986150, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 05:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986151, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986152, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986153, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986154, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986155, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986156, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986157, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986158, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986159, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986160, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986161, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986162, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 06:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986163, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986164, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986165, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986166, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986167, true, 1, '{"usd": 876}', '\x6eba7f057edabca16e8f5b90fb0fd2b5', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986168, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986169, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986170, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986171, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986172, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986173, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986174, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 07:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986175, true, 1, '{"usd": 19306}', '\x0720b5c64a1d936690891925082a3a30', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986176, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986177, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986178, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986179, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986180, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986181, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986182, true, 1, '{"usd": 9595}', '\xd49e0d40b5e60adf75e5e140aeb5a5b4', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986183, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986184, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986185, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986186, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 08:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986187, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986188, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986189, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986190, true, 1, '{"usd": 950}', '\x3f432b802ad6dbbe45d3487142ccc9aa', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986191, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986192, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:25:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986193, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986194, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986195, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986196, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986197, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986198, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 09:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986199, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986200, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986201, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986202, true, 1, '{"usd": 9635}', '\x974d8d36a3eb2f3d6a3b784903d3d1e5', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986203, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986204, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986205, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986206, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986207, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986208, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986209, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986210, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 10:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986211, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986212, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986213, true, 1, '{"usd": 14461}', '\xa0e8ebfdd6673bae5eac5855c42244ec', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986214, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986215, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986216, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986217, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986218, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986219, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986220, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986221, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986222, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 11:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986223, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986224, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986225, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986226, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986227, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986228, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986229, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986230, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986231, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986232, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986233, true, 1, '{"usd": 951}', '\x0fadf908050b279c7fe15bac93a3c10a', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986234, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 12:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986235, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986236, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986237, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986238, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986239, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986240, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986241, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986242, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986243, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986244, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986245, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986246, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 13:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986247, true, 1, '{"usd": 1873}', '\xfbf450059c3129c9b621970ca2b7e2dd', '2026-11-29 14:20:08.332675+00', '2026-12-05 14:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986248, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 14:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986249, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 14:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986250, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 14:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986251, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-12-05 14:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986252, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986253, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986254, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986255, true, 1, '{"usd": 1887}', '\xb6263b3f6d5778a167991e8624f91d8d', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986256, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986257, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986258, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 14:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986259, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986260, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986261, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986262, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986263, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986264, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986265, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986266, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986267, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986268, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986269, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986270, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 15:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986271, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986272, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986273, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986274, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986275, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986276, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986277, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986278, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986279, true, 1, '{"usd": 15464}', '\x270f6a754f23abd03ca8bc9886623fee', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986280, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986281, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986282, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 16:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986283, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986284, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986285, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986286, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986287, true, 1, '{"usd": 48475}', '\x985aaa5b935c16d4986167e113ca2c68', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986288, true, 1, '{"usd": 5861}', '\xf63fdbddbdd5412c6e98b1f10c1ce15e', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986289, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986290, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986291, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986292, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:45:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986293, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986294, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 17:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986295, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986296, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986297, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986298, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986299, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986300, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986301, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986302, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986303, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986304, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986305, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986306, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 18:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986307, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986308, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986309, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986310, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986311, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986312, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986313, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986314, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986315, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986316, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986317, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986318, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 19:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986319, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986320, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986321, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986322, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986323, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986324, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986325, true, 1, '{"usd": 884}', '\x7bdc16b2227f061980f800bc6eae84b3', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986326, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986327, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986328, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986329, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986330, true, 1, '{"usd": 2817}', '\x6865020dedc167b7ee22cd685ad5ef0e', '2026-11-29 14:20:08.332675+00', '2026-11-29 20:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986331, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986332, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986333, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986334, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986335, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986336, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986337, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986338, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986339, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986340, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986341, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986342, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 21:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986343, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986344, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986345, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986346, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986347, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986348, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986349, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986350, true, 1, '{"usd": 14486}', '\xacc224b41a125ec79e359b56e29c8492', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986351, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986352, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986353, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986354, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 22:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986355, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986356, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986357, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986358, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986359, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986360, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986361, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986362, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986363, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986364, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986365, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986366, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-29 23:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986367, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986368, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986369, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986370, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986371, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986372, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986373, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986374, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986375, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986376, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986377, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986378, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 00:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986379, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986380, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986381, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986382, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986383, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986384, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986385, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986386, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986387, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986388, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986389, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986390, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 01:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986391, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986392, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:05:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986393, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986394, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986395, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986396, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986397, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986398, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986399, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986400, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986401, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986402, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 02:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986403, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986404, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986405, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986406, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986407, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986408, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986409, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986410, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986411, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986412, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986413, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986414, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 03:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986415, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986416, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986417, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986418, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986419, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986420, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986421, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986422, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986423, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986424, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986425, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986426, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 04:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986427, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986428, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986429, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986430, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986431, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986432, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986433, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986434, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986435, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986436, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986437, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986438, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 05:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986439, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986440, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986441, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986442, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986443, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986444, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986445, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986446, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986447, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986448, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986449, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986450, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 06:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986451, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986452, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986453, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986454, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986455, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986456, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986457, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986458, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986459, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986460, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986461, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986462, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 07:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986463, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986464, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986465, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986466, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986467, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986468, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986469, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986470, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986471, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986472, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986473, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986474, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 08:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986475, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986476, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986477, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986478, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986479, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986480, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986481, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986482, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986483, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986484, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986485, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986486, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 09:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986487, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986488, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986489, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986490, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986491, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986492, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:25:00+00', NULL);
INSERT INTO tieout.coverage VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986493, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986494, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986495, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986496, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986497, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986498, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 10:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986499, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986500, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986501, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986502, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986503, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986504, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986505, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986506, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986507, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986508, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986509, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986510, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 11:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986511, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 12:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986512, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 12:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986513, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 12:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986514, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 12:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986515, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:08.332675+00', '2026-11-30 12:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986516, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986517, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986518, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986519, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986520, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986521, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986522, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 12:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986523, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986524, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986525, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:10:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986526, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:15:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986527, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:20:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986528, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986529, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986530, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:35:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986531, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:40:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986532, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:45:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986533, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:50:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986534, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 13:55:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986535, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 14:00:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986536, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-30 14:05:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986537, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:31.917669+00', '2026-11-29 14:25:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986538, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:45.03213+00', '2026-11-29 14:30:00+00', NULL),
	('acct_9669a0b32a785099', false, 'balance_transactions', 5986539, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 14:20:45.03213+00', '2026-11-29 14:35:00+00', NULL);

INSERT INTO tieout.discrepancy VALUES
	('dsc_3bb241bc057c2f0e86590b7a76', 'missing', 'healed', 'acct_9669a0b32a785099', false, 'txn_31Vdrs78Iio9LCEFUtDbXZZIb', '2026-11-29 14:20:43.599168+00', '2026-11-29 14:20:43.707817+00', 2374, 'usd', '{"id": "txn_31Vdrs78Iio9LCEFUtDbXZZIb", "net": 2374, "type": "charge", "created": 1795962019, "currency": "usd"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1),
	('dsc_ce79f97ba8b92b9f0101ff07ad', 'missing', 'healed', 'acct_9669a0b32a785099', false, 'txn_3eCjL11H073CD4pynLnCQJ4pL', '2026-11-29 14:20:43.599402+00', '2026-11-29 14:20:43.707886+00', 5580, 'kwd', '{"id": "txn_3eCjL11H073CD4pynLnCQJ4pL", "net": 5580, "type": "charge", "created": 1795962011, "currency": "kwd"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1);

INSERT INTO tieout.entry_reference VALUES
	('je_vfkjohrja2gl2n6msxpbzdwy4d', 'charge', 'ch_3oiKuYd5vfG4Y4bJhjaA67h62'),
	('je_npcn2fysbje2w2spapbhmukzdf', 'charge', 'py_3Uu6NV69hhden23cXLTQ2FZ4l'),
	('je_rtss7libjtvcqlz2zsmdzsvbwp', 'charge', 'ch_3YWtxaHSG0UnB144MdSo6lUsf'),
	('je_ih4f7h3qvxcohnhcvx4uzf2jkc', 'charge', 'ch_33tw7ra1dIEYbp1Jah3B37iqR');

INSERT INTO tieout.folded_balance VALUES
	('acct_9669a0b32a785099', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	('acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 572),
	('acct_9669a0b32a785099', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	('acct_9669a0b32a785099', false, 'Expenses:Cards', 'usd', 2300),
	('acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'kwd', 16750),
	('acct_9669a0b32a785099', false, 'Income:Sales', 'kwd', -17540),
	('acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'kwd', 790),
	('acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -1091627),
	('acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 39788),
	('acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 741948),
	('acct_9669a0b32a785099', false, 'Assets:TopUpsInTransit', 'usd', -100000),
	('acct_9669a0b32a785099', false, 'Expenses:Disputes', 'usd', 1943),
	('acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 671645),
	('acct_9669a0b32a785099', false, 'Assets:PayoutsInTransit', 'usd', 386599),
	('acct_9669a0b32a785099', false, 'Expenses:ApplicationFees', 'usd', 140),
	('acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 10489),
	('acct_9669a0b32a785099', false, 'Income:Refunds', 'usd', 20637),
	('acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 2099),
	('acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -679233),
	('acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 4154),
	('acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 415),
	('acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 110799),
	('acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -115368);

INSERT INTO tieout.journal_batch OVERRIDING SYSTEM VALUE VALUES
	(1, '781', '2026-11-29 14:20:07.787919+00'),
	(2, '788', '2026-11-29 14:20:08.221527+00'),
	(3, '790', '2026-11-29 14:20:08.234824+00'),
	(4, '801', '2026-11-29 14:20:09.353272+00'),
	(5, '807', '2026-11-29 14:20:09.878972+00'),
	(6, '817', '2026-11-29 14:20:10.402097+00'),
	(7, '826', '2026-11-29 14:20:11.554403+00'),
	(8, '829', '2026-11-29 14:20:11.572798+00'),
	(9, '835', '2026-11-29 14:20:12.511655+00'),
	(10, '849', '2026-11-29 14:20:15.367479+00'),
	(11, '853', '2026-11-29 14:20:15.887631+00'),
	(12, '860', '2026-11-29 14:20:16.411986+00'),
	(13, '870', '2026-11-29 14:20:17.543885+00'),
	(14, '874', '2026-11-29 14:20:17.85887+00'),
	(15, '881', '2026-11-29 14:20:18.576599+00'),
	(16, '884', '2026-11-29 14:20:18.585+00'),
	(17, '890', '2026-11-29 14:20:19.303282+00'),
	(18, '900', '2026-11-29 14:20:20.332471+00'),
	(19, '910', '2026-11-29 14:20:21.562565+00'),
	(20, '920', '2026-11-29 14:20:22.895404+00'),
	(21, '924', '2026-11-29 14:20:22.907279+00'),
	(22, '928', '2026-11-29 14:20:22.948102+00'),
	(23, '931', '2026-11-29 14:20:23.031237+00'),
	(24, '938', '2026-11-29 14:20:23.347453+00'),
	(25, '944', '2026-11-29 14:20:23.862146+00'),
	(26, '948', '2026-11-29 14:20:24.176512+00'),
	(27, '958', '2026-11-29 14:20:25.414981+00'),
	(28, '961', '2026-11-29 14:20:25.425814+00'),
	(29, '965', '2026-11-29 14:20:26.347287+00'),
	(30, '967', '2026-11-29 14:20:26.359633+00'),
	(31, '977', '2026-11-29 14:20:26.876462+00'),
	(32, '981', '2026-11-29 14:20:27.295891+00'),
	(33, '993', '2026-11-29 14:20:28.340697+00'),
	(34, '995', '2026-11-29 14:20:28.352592+00'),
	(35, '1002', '2026-11-29 14:20:30.606199+00'),
	(36, '1024', '2026-11-29 14:20:38.212532+00'),
	(37, '1032', '2026-11-29 14:20:43.606021+00');

INSERT INTO tieout.journal_delta VALUES
	(1, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 87),
	(1, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 1869),
	(1, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -1956),
	(2, 'acct_9669a0b32a785099', false, 'Assets:PayoutsInTransit', 'usd', 302071),
	(2, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -4926),
	(2, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', -297318),
	(2, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 173),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 1397),
	(3, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 591880),
	(3, 'acct_9669a0b32a785099', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	(3, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 37257),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'kwd', 350),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 9117),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:Cards', 'usd', 2300),
	(3, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -466146),
	(3, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 448167),
	(3, 'acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -38794),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 1824),
	(3, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'kwd', 8570),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 140),
	(3, 'acct_9669a0b32a785099', false, 'Income:Sales', 'kwd', -8920),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 233),
	(3, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 17746),
	(3, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	(3, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -597821),
	(4, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -6906),
	(4, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 6646),
	(4, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 260),
	(5, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 20),
	(5, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -4924),
	(5, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 4805),
	(5, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 99),
	(6, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -19885),
	(6, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 19222),
	(6, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 637),
	(6, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 26),
	(7, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -10948),
	(7, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 10565),
	(7, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 378),
	(7, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 5),
	(8, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 464),
	(8, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 14508),
	(8, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -14972),
	(9, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -25730),
	(9, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 24894),
	(9, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 836),
	(10, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -20889),
	(10, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 666),
	(10, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 20223),
	(11, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -1992),
	(11, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 88),
	(11, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 1904),
	(12, 'acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -22549),
	(12, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 812),
	(12, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 81),
	(12, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 21656),
	(13, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -2981),
	(13, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 70),
	(13, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -24076),
	(13, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 2352),
	(13, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 19781),
	(13, 'acct_9669a0b32a785099', false, 'Expenses:Disputes', 'usd', 1943),
	(13, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 2897),
	(13, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 14),
	(14, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -49946),
	(14, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 774),
	(14, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 49017),
	(14, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 155),
	(15, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -9933),
	(15, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 318),
	(15, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 9615),
	(16, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -2117),
	(16, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 134),
	(16, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 1983),
	(17, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -8150),
	(17, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 266),
	(17, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 7884),
	(18, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -34952),
	(18, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 1074),
	(18, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 33699),
	(18, 'acct_9669a0b32a785099', false, 'Expenses:ApplicationFees', 'usd', 140),
	(18, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 39),
	(19, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'kwd', 180),
	(19, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'kwd', 2600),
	(19, 'acct_9669a0b32a785099', false, 'Income:Sales', 'kwd', -2780),
	(20, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -4907),
	(20, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 99),
	(20, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -911),
	(20, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 56),
	(20, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', -9132),
	(20, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 4788),
	(20, 'acct_9669a0b32a785099', false, 'Income:Refunds', 'usd', 9987),
	(20, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 20),
	(24, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -29955),
	(24, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 929),
	(24, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 29026),
	(29, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -951),
	(29, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 58),
	(29, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 893),
	(21, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -13040);
INSERT INTO tieout.journal_delta VALUES
	(21, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 501),
	(21, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 12539),
	(22, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -14901),
	(22, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 462),
	(22, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 14439),
	(23, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -970),
	(23, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 58),
	(23, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 912),
	(25, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -9995),
	(25, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 320),
	(25, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 9675),
	(26, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -1981),
	(26, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 87),
	(26, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 1894),
	(27, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -9917),
	(27, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 174),
	(27, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 100000),
	(27, 'acct_9669a0b32a785099', false, 'Assets:TopUpsInTransit', 'usd', -100000),
	(27, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 9708),
	(27, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 35),
	(28, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -2947),
	(28, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 115),
	(28, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 2832),
	(30, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -99851),
	(30, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 2955),
	(30, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 96773),
	(30, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 123),
	(31, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 1083),
	(31, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 108),
	(31, 'acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -30086),
	(31, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 28895),
	(32, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', -8150),
	(32, 'acct_9669a0b32a785099', false, 'Income:Refunds', 'usd', 8150),
	(33, 'acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -22507),
	(33, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'eur', 31),
	(33, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 21616),
	(33, 'acct_9669a0b32a785099', false, 'Income:Sales', 'eur', -8737),
	(33, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'eur', 156),
	(33, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -199318),
	(33, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 6774),
	(33, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 105516),
	(33, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 810),
	(33, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 81),
	(33, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'eur', 8550),
	(33, 'acct_9669a0b32a785099', false, 'Assets:PayoutsInTransit', 'usd', 84528),
	(33, 'acct_9669a0b32a785099', false, 'Income:Refunds', 'usd', 2500),
	(34, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'jpy', 52),
	(34, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'jpy', 5),
	(34, 'acct_9669a0b32a785099', false, 'Income:Sales', 'jpy', -1432),
	(34, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'jpy', 1375),
	(35, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 78),
	(35, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 908),
	(35, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -986),
	(36, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -59715),
	(36, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 57807),
	(36, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 1762),
	(36, 'acct_9669a0b32a785099', false, 'Expenses:TaxOnFees', 'usd', 146),
	(37, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'kwd', 260),
	(37, 'acct_9669a0b32a785099', false, 'Income:Sales', 'usd', -2528),
	(37, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'usd', 2374),
	(37, 'acct_9669a0b32a785099', false, 'Expenses:StripeFees', 'usd', 154),
	(37, 'acct_9669a0b32a785099', false, 'Assets:Stripe:Payments', 'kwd', 5580),
	(37, 'acct_9669a0b32a785099', false, 'Income:Sales', 'kwd', -5840);

INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 'je_tt4cye34y46reaa2oasvlrfn6z', 'stripe:acct_9669a0b32a785099:test', 'txn_3TuObTjLT5XBQSIPD57xsrEKq', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_32wNlj00QXwS2p0g3IMZJL5Sz', '2026-11-29 14:20:06+00', '\x7fd6ba0e5b0dfedeb070234a47bb1ed8', 3, 'webhook', 1, 1),
	(2, 'je_zrg4vdd4zq6nurkm7piq7eatxs', 'stripe:acct_9669a0b32a785099:test', 'txn_3azgl7kEOVl9zfFTwcbyX9hiH', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Y2WXT6Shm1GnFB7SONyLa0bw', '2026-11-29 14:20:07+00', '\x347e1fe021a763a32b32ccfc8679c0a0', 3, 'webhook', 2, 1),
	(3, 'je_n3jsdgj3fhpk7m5nj63j7pijr2', 'stripe:acct_9669a0b32a785099:test', 'txn_3eNalhtcU9GT5l1sl4ANzULx8', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payout', 'payout', 'po_1gpGTgouUbmNvnKbsCXlVfMWS', '2026-11-29 14:20:06+00', '\xde514ad0a7c6f8309a2b3a97ad757228', 2, 'webhook', 2, 2),
	(4, 'je_ew7acmm2wn2sioxbm35ozmvs5m', 'stripe:acct_9669a0b32a785099:test', 'txn_32FJW2HDM4GtN8F48uWH6GSpf', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3K8ZPI5CZzHizFKpDkl4QVNt5', '2026-11-28 13:57:14+00', '\xfbf450059c3129c9b621970ca2b7e2dd', 3, 'backfill', 3, 1),
	(5, 'je_2ctbffroluhuce3as3osimqw6l', 'stripe:acct_9669a0b32a785099:test', 'txn_32sqnCAFhiHTRoiL8bDhXZujk', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Fj8XNHt2MWNsQduWXrWjwBLE', '2026-11-27 18:47:38+00', '\x2534e0bc88c03f2df8420a05ff83234c', 3, 'backfill', 3, 2),
	(6, 'je_wulicb4z2uqgs26lkouuskpv6s', 'stripe:acct_9669a0b32a785099:test', 'txn_355P9hO0lWjIu6aqRUXOtVZd5', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_38mmHmEfqd68TBjymnLkc1YH5', '2026-11-27 15:42:34+00', '\xdff7ef568a30c801ea9404a6bd673217', 3, 'backfill', 3, 3),
	(7, 'je_7ho2fpdvst5vvv2luveoddnpnt', 'stripe:acct_9669a0b32a785099:test', 'txn_36hJuZRj6K7boiNQLVuiFBjIn', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3WwQExg89Qo777xbTa6JFqTGg', '2026-11-27 11:48:57+00', '\x1c5228947da194c26b1dec2f38de5401', 4, 'backfill', 3, 4),
	(8, 'je_t5bm5gy27fl32uq3ppq5xvelly', 'stripe:acct_9669a0b32a785099:test', 'txn_38scAw0f1x2xlW0Tnh9WSA6OT', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3tv4PG1i0pTECUyB2j6Qk1yS8', '2026-11-28 11:08:06+00', '\xa0e8ebfdd6673bae5eac5855c42244ec', 3, 'backfill', 3, 5),
	(9, 'je_w4nfaaixerifl35ikbevzew6uf', 'stripe:acct_9669a0b32a785099:test', 'txn_3Bje7amQiNEIxFvTe7jy7sJtJ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'tax_fee', 'tax', NULL, '2026-11-28 00:05:00+00', '\xeafbacdb7c861cefab039bc6413efd92', 2, 'backfill', 3, 6),
	(10, 'je_apdowv5wajzwwpnzo2cn4dwpbf', 'stripe:acct_9669a0b32a785099:test', 'txn_3BpTxVWKYF5jkEU1uB3OeXV3N', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'stripe_fee', 'fee', NULL, '2026-11-28 00:05:00+00', '\x066f9f8676f395a4d226e932bd0cfcf2', 2, 'backfill', 3, 7),
	(11, 'je_qk2cgwvpmww563newav6w2x5vl', 'stripe:acct_9669a0b32a785099:test', 'txn_3FWfqr9ySFBImxoaRdWmHTIv0', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_38Jnrs7sSY4PTQERm39hxyWau', '2026-11-27 12:33:07+00', '\xe2b35e82cc242109a01ae1df13a42c7c', 4, 'backfill', 3, 8),
	(12, 'je_w5h4622v4mxksy5vlpvirxorfj', 'stripe:acct_9669a0b32a785099:test', 'txn_3J0uvXfVZUYcWnwJPjLHAobkY', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3hEersmiT5bHq74SbJhPoFdKq', '2026-11-28 07:18:12+00', '\x6eba7f057edabca16e8f5b90fb0fd2b5', 3, 'backfill', 3, 9),
	(13, 'je_tlrvdsepkymki6eh4pzcev7rtr', 'stripe:acct_9669a0b32a785099:test', 'txn_3JkiLjopOpLIMBlxjT2jiIf6F', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'stripe_fee', 'fee', NULL, '2026-11-27 00:05:00+00', '\x2a99c73b598c003c537ef252bbebcb87', 2, 'backfill', 3, 10),
	(14, 'je_hnxg4xu5vm2gkizupob5wpulrd', 'stripe:acct_9669a0b32a785099:test', 'txn_3Kg8MSuRrx7Cy0gHEdxEzm0AS', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3tUbJ01SDA9pcGvNDV8uDUD1T', '2026-11-27 19:30:13+00', '\x275d6308caa323141b8aea9a71cccf47', 4, 'backfill', 3, 11),
	(15, 'je_jg6lsakmjnramv6jsexrwlsidu', 'stripe:acct_9669a0b32a785099:test', 'txn_3L4XoPD5iPB3kMeKB1914Eh2m', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3VlNR64sUpzNEBuv9DtKff1D2', '2026-11-27 15:54:38+00', '\xc1222c5d136259a2bebb864357b4f557', 4, 'backfill', 3, 12),
	(16, 'je_walgicwuxjlylyx6ayurnvu6dm', 'stripe:acct_9669a0b32a785099:test', 'txn_3NsVDTxDNthmgSZXtPWgmc2xz', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3XM6SkI3P5i1RZjjkbsvCkdKP', '2026-11-27 08:00:17+00', '\xf2137374227009a7ad35447d64dfae1f', 4, 'backfill', 3, 13),
	(17, 'je_sxmtdzhfonidjfim3unouttpes', 'stripe:acct_9669a0b32a785099:test', 'txn_3NwPI4niAwX3fJT8Emtnh8IRV', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3wjkmqls83hdw8oJill0Mn2dQ', '2026-11-28 16:38:21+00', '\x270f6a754f23abd03ca8bc9886623fee', 3, 'backfill', 3, 14),
	(18, 'je_46nqxknx62ybn2eywc26vbpqip', 'stripe:acct_9669a0b32a785099:test', 'txn_3OQaBTqP5rcHKt5xvn4BIdymr', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_31BiNYI3F3nf6gq35hsS8HaPY', '2026-11-28 22:31:10+00', '\xacc224b41a125ec79e359b56e29c8492', 3, 'backfill', 3, 15),
	(19, 'je_ai36ifzkzfp7sxohoiv4mwbf65', 'stripe:acct_9669a0b32a785099:test', 'txn_3OgILcPLh886lyCtpxGNXukv5', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3PdvxRL2877FhAnJ4YO315SpV', '2026-11-27 14:11:01+00', '\x311f1a12cbfa737c6c073eac82c6da3d', 3, 'backfill', 3, 16),
	(20, 'je_jf3dt4rwbdxwkupjketypsfqlq', 'stripe:acct_9669a0b32a785099:test', 'txn_3OivGWc4jMCw2LnC3em3fx0cD', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Faiuh37J52s0CTRacSzPreNa', '2026-11-27 13:34:29+00', '\x999946fc26531478e1d0ad95a3125613', 3, 'backfill', 3, 17),
	(21, 'je_vqvpxt4t5isjtlantgleuxd4cl', 'stripe:acct_9669a0b32a785099:test', 'txn_3PQLXfdFqpT9gz6aANdUNwenU', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3uGWIunTaK75RkO2XaGhJvgr7', '2026-11-27 13:41:36+00', '\x32025e82c5b7dc1aa89874f10376d629', 3, 'backfill', 3, 18),
	(22, 'je_yvqeyx3zb4kuh632ch6uoat5jg', 'stripe:acct_9669a0b32a785099:test', 'txn_3Qbx4lDkAlMd1GF3Z1HkxVSOH', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3uxdsW3OkuIPkxYHUHbbgKsOC', '2026-11-28 12:47:20+00', '\x0fadf908050b279c7fe15bac93a3c10a', 3, 'backfill', 3, 19),
	(23, 'je_dnrm6otmvodjucsnt5a355pbx6', 'stripe:acct_9669a0b32a785099:test', 'txn_3Sg3uzk1tZlriK6jaypKp68IK', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3sXgfgTrPtoFMAV26nsMf2oe1', '2026-11-27 19:27:22+00', '\xfde2242a0ce4f9831c99c98684164981', 3, 'backfill', 3, 20),
	(24, 'je_w46pg6b4kuvmmftk6koycpuknl', 'stripe:acct_9669a0b32a785099:test', 'txn_3V4gWikXxpjtOqivrnjOGUI0q', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3LLVmcLY4Iw923AMhVNHCjFWo', '2026-11-28 10:14:08+00', '\x974d8d36a3eb2f3d6a3b784903d3d1e5', 3, 'backfill', 3, 21),
	(25, 'je_ylqyjwrnptnohcm6pzopb4jelk', 'stripe:acct_9669a0b32a785099:test', 'txn_3Vm4G9bEFwnrmQJqkciOeep2L', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_35JYAFdCl519rt5BwT1zT0MNZ', '2026-11-27 22:49:33+00', '\x138cef36114b96060b19c43b3386fae3', 3, 'backfill', 3, 22),
	(26, 'je_jasru3iskggcwrrsbq7443sulj', 'stripe:acct_9669a0b32a785099:test', 'txn_3W0k1QoHTVGFhi5KbXXLskPtL', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3ZfpN5kr3vhIsZ663Sszobv3X', '2026-11-28 20:29:46+00', '\x7bdc16b2227f061980f800bc6eae84b3', 4, 'backfill', 3, 23),
	(27, 'je_3fx4t73d2jyo6rh3ttrbknlfzv', 'stripe:acct_9669a0b32a785099:test', 'txn_3WqXEbJTkmKOxAwj4HteIBgxz', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3VvsSOYOqD6lxrZPcpWWkrCwx', '2026-11-27 11:04:43+00', '\x0a9522cba54862a0a154c24c59ce5c4c', 3, 'backfill', 3, 24),
	(28, 'je_dpuo37cucijexfapbeq7eyduh5', 'stripe:acct_9669a0b32a785099:test', 'txn_3XC5mZRZFLlOH8IaD43hXL9d9', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3uxJ2f96BeLlrGIBcZzwWTc9K', '2026-11-28 09:13:05+00', '\x3f432b802ad6dbbe45d3487142ccc9aa', 3, 'backfill', 3, 25),
	(29, 'je_g64u4flogznkcp3wzrxlc4qlfq', 'stripe:acct_9669a0b32a785099:test', 'txn_3XMwXKcZYaZfOn26p8CtjjiPg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3kcZtJs7uaoByq94QTM9jWd0t', '2026-11-27 09:22:56+00', '\x06130fb4dc22b0608538c77398f53d09', 4, 'backfill', 3, 26),
	(30, 'je_24b4tmftt4aigoax2m47je5hgk', 'stripe:acct_9669a0b32a785099:test', 'txn_3XNwsXW2Awf1CB7JFZ7dCVmu2', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3vxfBOep10FgQk3VrNTifOkoJ', '2026-11-28 08:31:33+00', '\xd49e0d40b5e60adf75e5e140aeb5a5b4', 3, 'backfill', 3, 27),
	(31, 'je_iqswjotumhvs5yhk3ssn5saekb', 'stripe:acct_9669a0b32a785099:test', 'txn_3Y8Ln2nE36HVm9PFEpVYxOwSb', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3r3Irf8kRU5ILrFdoS5gEFQPk', '2026-11-27 15:28:01+00', '\xae0bf1f5db5b5f908104eb6048c0c652', 4, 'backfill', 3, 28),
	(32, 'je_uzo4t6lflkr3seknkxszz755eo', 'stripe:acct_9669a0b32a785099:test', 'txn_3YBwsQ5tgJSO0wVhxRKU41ifc', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3pH1G5LIQh2ODi0uCUWXTEoxX', '2026-11-27 22:12:28+00', '\x044377ec6487b674ca1776a68b16b1f0', 3, 'backfill', 3, 29),
	(33, 'je_x5nxsmwq4dn2wt24o632c2j7q2', 'stripe:acct_9669a0b32a785099:test', 'txn_3ZKDBjBK7Sh41qYjLxLdgZQeg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3PXAENGiA2pWZERVqZERbsnnL', '2026-11-27 14:18:06+00', '\x119674af173c65299fcbb1782c35cc35', 3, 'backfill', 3, 30),
	(34, 'je_fjegn2zc5xm5vrzsejeqnefbns', 'stripe:acct_9669a0b32a785099:test', 'txn_3Zntmmz5yVOtFaUtpDqXlv7an', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3sR5qGgn7yrRvJtTX0MKrC3KR', '2026-11-27 15:41:02+00', '\xb4736d2137c68840931025286f4129e4', 3, 'backfill', 3, 31),
	(35, 'je_okxynh4ehcrig35pnkhydcspbh', 'stripe:acct_9669a0b32a785099:test', 'txn_3a6rQzeSPav3aXmovf896W7Uk', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3YZd68hgvvsrjEqVifjc6N8oP', '2026-11-27 12:48:01+00', '\xda00d031d98c52c107188aa7e579def8', 4, 'backfill', 3, 32),
	(36, 'je_4wn7d43jvrvfhmna6zj2i6k3me', 'stripe:acct_9669a0b32a785099:test', 'txn_3aLznbD31YYl1jlhvCyn2gkFh', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'topup', 'topup', 'tu_1Upgrade', '2026-11-29 14:20:07+00', '\xf395f872c7268ed2c364688209c77f56', 2, 'backfill', 3, 33),
	(38, 'je_upv5zdmdykvpghosh2wuxllqdu', 'stripe:acct_9669a0b32a785099:test', 'txn_3bxW7HkYYyC4Unnu3IPsXxxvH', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3zjTBJUG1idqMylzecpFhYuFP', '2026-11-27 08:20:58+00', '\x237b5b2177b1d9ef4b4a420b41588b04', 3, 'backfill', 3, 35),
	(39, 'je_3veohpa2w3csc42eqapurwcgoy', 'stripe:acct_9669a0b32a785099:test', 'txn_3cRCdqiG8JatLdTIw6akWvB60', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3GHYEcTZls2nBWwbq5sofFTXM', '2026-11-27 09:07:00+00', '\x0ea5fa0952c4c3c1db096f9ef99daf3d', 4, 'backfill', 3, 36),
	(40, 'je_dxa2qwxwz5pydgrci5sfwgk2gs', 'stripe:acct_9669a0b32a785099:test', 'txn_3ccUHIToGHlwF2yjEEMVGlrV2', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3PiV6i0ZbBTjzvqnuZelcdpmO', '2026-11-28 17:19:34+00', '\x985aaa5b935c16d4986167e113ca2c68', 3, 'backfill', 3, 37),
	(41, 'je_mlkhtwpf4jzzjvxcg4vph227xl', 'stripe:acct_9669a0b32a785099:test', 'txn_3ddhVLl7hIB1TMTtXj19GOWCj', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3skFaopFG1dGMIU1Y8TEtXx4F', '2026-11-27 09:03:13+00', '\xbeac662df2a67a41a48d0e0187976fbf', 3, 'backfill', 3, 38),
	(42, 'je_kk735eqbroil5msmne6id7qu75', 'stripe:acct_9669a0b32a785099:test', 'txn_3dgLOjvCS4RqeiGbcUi6iBl8O', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_30GTwMHI4L8VuQxuyLauJsmSt', '2026-11-27 22:31:49+00', '\xe917758bb99e89dd3c31992d1fe4269c', 3, 'backfill', 3, 39),
	(43, 'je_e4m365be67ywi52iceljqe72yu', 'stripe:acct_9669a0b32a785099:test', 'txn_3dhRzg3wgWqcprVxnPhUKh1Yr', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3exNN3kBLH2cKigwwfBf9Uhzq', '2026-11-27 22:29:09+00', '\x4eb6c34dfd81cd54bdd03ac6ba9faae1', 3, 'backfill', 3, 40),
	(45, 'je_63vwhysubauohmbdroks56hxec', 'stripe:acct_9669a0b32a785099:test', 'txn_3ewI4cQWecm8sGCWRGZXpTyvM', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_37nzncLVZOdcfj9Js0TYBFe5z', '2026-11-27 19:21:47+00', '\x68ce88c98f1024b113b5a44ec2a5d2e5', 4, 'backfill', 3, 42),
	(46, 'je_2nt2sfq5bqs52omjhumhgnh7j5', 'stripe:acct_9669a0b32a785099:test', 'txn_3gDZZGaevePgiUogPFOVe2FIM', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'stripe_fee', 'fee', NULL, '2026-11-29 14:20:07+00', '\xf2dd5c92c2952b8518a1d69c146b3001', 2, 'backfill', 3, 43),
	(47, 'je_iy6jqtgsrcuu6vehecvvetct4j', 'stripe:acct_9669a0b32a785099:test', 'txn_3i1ukYk8uKVeScDDxVPsoWrD9', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3t8ZJc1nSi5Q0Z9YOzKf62Mp9', '2026-11-27 19:40:57+00', '\xeb1e03d0ba00e27e860c00cc3d0f9d21', 3, 'backfill', 3, 44),
	(48, 'je_yzrhze42wzsqnnzusbxjsbjbvl', 'stripe:acct_9669a0b32a785099:test', 'txn_3jHDgSHBYzVIKa7OYAZSLNwYG', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_32WKuN3XLCq5xFgZlIjHIJ6td', '2026-11-28 17:24:43+00', '\xf63fdbddbdd5412c6e98b1f10c1ce15e', 3, 'backfill', 3, 45),
	(49, 'je_cixrlchd2ixp563rwsz5wx2txx', 'stripe:acct_9669a0b32a785099:test', 'txn_3jZwJFk52LtNgogO9gpmLxz0f', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3eLgucV0V0s4DlTK8gPeiFItz', '2026-11-28 20:50:20+00', '\x6865020dedc167b7ee22cd685ad5ef0e', 3, 'backfill', 3, 46),
	(50, 'je_wlcdidkv3kspli3lvbq25ej7ku', 'stripe:acct_9669a0b32a785099:test', 'txn_3jvNBrHqf3rW9oTcI965bBKU9', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'stripe_fee', 'fee', NULL, '2026-11-29 14:20:06+00', '\xf45f24abd36e31afe3e9c97e2cf2184c', 2, 'backfill', 3, 47),
	(51, 'je_fnnblwc54wp5hu6mphgetwn3gt', 'stripe:acct_9669a0b32a785099:test', 'txn_3lcvpwZh3SvhscSFcvDVooQhF', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3R34Oo4JMihgPtPwMqaAofJoQ', '2026-11-27 07:20:01+00', '\xce202e2d954d03e9752f6228080ff568', 4, 'backfill', 3, 48),
	(52, 'je_j5e4nhih55qvy44a6uj5fewjx6', 'stripe:acct_9669a0b32a785099:test', 'txn_3m0kdJNbdAr48F86sgCZaUw91', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3v9Crp3XIQsaS8ce3hjwoA7m5', '2026-11-29 14:20:07+00', '\x6eb9a8f9d11ea12096afc5f6d75c6353', 4, 'backfill', 3, 49),
	(53, 'je_n5jpol3p4lztvzio6j6ettiixb', 'stripe:acct_9669a0b32a785099:test', 'txn_3mUtXy1g4qVXPaA31gmh4p8XW', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'tax_fee', 'tax', NULL, '2026-11-27 00:05:00+00', '\xb044acfe1199bcd501c98c3b0aff0173', 2, 'backfill', 3, 50),
	(54, 'je_rgz6zywsaja4m2jxqnlkvau5hj', 'stripe:acct_9669a0b32a785099:test', 'txn_3nFspHw1voEyGAuMxNO9M8BOk', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3mXeKTz9ABcLuug7QSavKSsdy', '2026-11-28 14:37:14+00', '\xb6263b3f6d5778a167991e8624f91d8d', 3, 'backfill', 3, 51),
	(55, 'je_vamnroas64kwjiqzg5az5tspba', 'stripe:acct_9669a0b32a785099:test', 'txn_3oSNqZKaLgOaFAZ2dVkgvQaPF', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_37LxzUKAetsGlR4GYlGXr599h', '2026-11-27 19:33:47+00', '\x498cb5cbff5a63604328c7c13bbee030', 4, 'backfill', 3, 52),
	(56, 'je_k5iypec5ertbq3hqt64m3ule6b', 'stripe:acct_9669a0b32a785099:test', 'txn_3pQY6Q7vnE6V8x7PICwhyRWKC', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3VwXvW89B342HiHwQjgoFJJCQ', '2026-11-27 07:53:25+00', '\x64d7ca65786a0ae1383eedc5cd7826ac', 3, 'backfill', 3, 53),
	(57, 'je_2f2izx4d4aag4xzfkabowx3imn', 'stripe:acct_9669a0b32a785099:test', 'txn_3pQupMEi7TzjAx4yoHJF87oyA', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3fCHWBusvFHBH721RkICaORiV', '2026-11-27 12:14:04+00', '\x10453d5a1e92ebfa0d32e781072c20dc', 4, 'backfill', 3, 54),
	(58, 'je_walx5uqb63snnevvfaxhgictx5', 'stripe:acct_9669a0b32a785099:test', 'txn_3papsWVfnlFD7ZFWzY8xsnuM8', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3eQsd1Whut6GAvCkaGLiCgHde', '2026-11-28 07:59:37+00', '\x0720b5c64a1d936690891925082a3a30', 3, 'backfill', 3, 55),
	(59, 'je_ebghikd5b6vxax7fiec7nx4p3m', 'stripe:acct_9669a0b32a785099:test', 'txn_3seMVhFgOJj8dqm8ggAZbEKKc', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'issuing_authorization_hold', 'issuing_authorization_hold', 'iauth_1UpgradeHold', '2026-11-29 14:20:07+00', '\xe09a2d546092904152abb95f045b0c6d', 2, 'backfill', 3, 56),
	(60, 'je_icxj2fkdcso3miv4t2kajzwlms', 'stripe:acct_9669a0b32a785099:test', 'txn_3tKnyMgfXLF3Ckoh5oFllAzMQ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3IKN6BhueGOUubIhCrAZLKXs9', '2026-11-27 22:44:57+00', '\x61ba2eb863b4c44d43e8bd2a5f1008eb', 4, 'backfill', 3, 57),
	(61, 'je_iq7o7ms65nwyhui25sf56xqhqz', 'stripe:acct_9669a0b32a785099:test', 'txn_3w0UAjwVfTdygyZefrUZTy6ZV', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'tax_fee', 'tax', NULL, '2026-11-29 14:20:06+00', '\xed3bdc406c8d8260e6fb6bb166438340', 2, 'backfill', 3, 58),
	(62, 'je_54xw7jtblfcwqvwsmogatb346g', 'stripe:acct_9669a0b32a785099:test', 'txn_35I2J02fyYfkKnkBaJPiOsJSQ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3oiKuYd5vfG4Y4bJhjaA67h62', '2026-11-29 14:20:08+00', '\xe74c951af71ce47e4740792bd7c7aef6', 3, 'webhook', 4, 1),
	(63, 'je_xyvd25d7xqy5ubuqfnaza6tu4w', 'stripe:acct_9669a0b32a785099:test', 'txn_3e9xFJmEL4sEXPVkCdTGc6ALP', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3s32pXFHoVikdNyZZSVKNp5dR', '2026-11-29 14:20:08+00', '\xfbd240219668f4193fdd31c7f2f3a24f', 3, 'webhook', 4, 2),
	(67, 'je_4hdzf6w6uob6ike4odxdl7s27n', 'stripe:acct_9669a0b32a785099:test', 'txn_39Pk1OT7tYJIwRJpiAcA9g97T', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3UjG9zC8ZdGTAZ3YxeFJtO8Po', '2026-11-29 14:20:10+00', '\x168d804152640ed043e09cef482b21c0', 4, 'webhook', 7, 1),
	(68, 'je_sktnfbfp4qg3dt35pru74gyuz7', 'stripe:acct_9669a0b32a785099:test', 'txn_3NmJB8RusButOUz0kmyefFkWr', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3IGFb3YWS4xbqAoym2RvYGUza', '2026-11-29 14:20:11+00', '\xb17e10f730a3f4ea5cbe016c86cfe57f', 3, 'webhook', 7, 2),
	(76, 'je_veoh55yd3jolosnbuqubjkvsmm', 'stripe:acct_9669a0b32a785099:test', 'txn_32DhEnaseqN66eI5YhJ3UiUWg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_31uQkv04ucb4EjR8WEGsLxqHH', '2026-11-29 14:20:12+00', '\x0f275f7a7853f3c9e5d4e5517e22281d', 4, 'webhook', 12, 1),
	(77, 'je_77lgsf6l4xu5bh474pxh7e2lls', 'stripe:acct_9669a0b32a785099:test', 'txn_3C3czqo7Ptf5nsd1noFmxlAmd', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3wP92YyBI9BypLGwQTvnBrJLi', '2026-11-29 14:20:16+00', '\x34827f0b4bf1d07e739f3ed6298e5c19', 3, 'webhook', 13, 1),
	(78, 'je_ybuwuwyfkgc3ujkxp3jx76hfim', 'stripe:acct_9669a0b32a785099:test', 'txn_3WSGWIWjJ9nAbWel2lrja8UsH', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3VVYr9JrGW70SmAaZLkgT8iEQ', '2026-11-29 14:20:14+00', '\xd7ddc9a8d180982626ea21c582734dd7', 3, 'webhook', 13, 2),
	(79, 'je_y32udfix56w5ohzquulk4kod5k', 'stripe:acct_9669a0b32a785099:test', 'txn_3lqWz1FLgipFlXpzWQNMihlAb', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3HAmB2MeLnglEoi37w171xHvN', '2026-11-29 14:20:17+00', '\x48c05e43107761987659e373dd798221', 4, 'webhook', 13, 3),
	(80, 'je_vfkjohrja2gl2n6msxpbzdwy4d', 'stripe:acct_9669a0b32a785099:test', 'txn_3mxBS29pr7CJGoO8EXzBjvDkv', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'adjustment', 'dispute', 'du_1LfM7qtdohaYp1kIK3c2cj8VF', '2026-11-29 14:20:17+00', '\x61bfd5a97b70c3b428094e783fc6e3fb', 3, 'webhook', 13, 4),
	(81, 'je_zdek2f2ltutprm6ycqseqlmd4h', 'stripe:acct_9669a0b32a785099:test', 'txn_3s8RAJ8ktGhGbs11uxRi74hLb', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3q3rwv3vl0h6qL9shWHr2wHGt', '2026-11-29 14:20:15+00', '\x5d5f43665878183bde616c33a19ecd8c', 3, 'webhook', 13, 5),
	(84, 'je_jnwq4ztygvpug4ml6fqqzr7ovj', 'stripe:acct_9669a0b32a785099:test', 'txn_3TOQzQF6McSZpO3kx5LITxLtc', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3jyDZergwZTRnLDQ56vF5DeYa', '2026-11-29 14:20:14+00', '\xec94e316c66aae12e1e7b1eb13881633', 3, 'webhook', 16, 1),
	(85, 'je_tije7rcxg4eefgqa7fv5opj6xp', 'stripe:acct_9669a0b32a785099:test', 'txn_3tv88B7HPjdw3niLd0zggyEG0', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3YWtxaHSG0UnB144MdSo6lUsf', '2026-11-29 14:20:13+00', '\x837dea19478d2b2fec3f82fa8b904a89', 3, 'webhook', 17, 1),
	(86, 'je_hufyun3boefrne7xgxr4p6fjmq', 'stripe:acct_9669a0b32a785099:test', 'txn_3ENMToy12KdIJPMKWdWafSLnZ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3CtD7H29K6wjgqTnAB0CocmDe', '2026-11-29 14:20:13+00', '\x3b9218fec8e2ff1758d5fb719cb02567', 5, 'webhook', 18, 1),
	(87, 'je_6mzut3nwi55a2bfoiq5xry3t6j', 'stripe:acct_9669a0b32a785099:test', 'txn_3rDyr01JWpqxwLC7oTWNV8vdP', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Dp1MpP06X4w0jo1xepGaW2wh', '2026-11-29 14:20:10+00', '\xf2210d5efecfd11df64cf77ee91b4cd8', 3, 'webhook', 18, 2),
	(88, 'je_3o6brikbmkbcjdyaz6f4dyxxq3', 'stripe:acct_9669a0b32a785099:test', 'txn_306pDKT8lnYuVfHBWvXzN8yEO', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3qDm3G6BTVkURalg5Tjvhr6VO', '2026-11-29 14:20:21+00', '\x725da89b2435e1c4a0ab0e89e7280d63', 3, 'webhook', 19, 1),
	(92, 'je_blpcdndd2vp57l2s4ws5torqmf', 'stripe:acct_9669a0b32a785099:test', 'txn_3BjnccD5c9hxkgNeNx3745mcm', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3BgHNWTrQ6xD0OfPzsnaE7gSX', '2026-11-29 14:20:19+00', '\xe93938805f11886ac1f27b40958d05a0', 3, 'webhook', 21, 1),
	(93, 'je_si7cm6c4sorizahq735bbrotu5', 'stripe:acct_9669a0b32a785099:test', 'txn_3GqJMeRsDKXw1NjenOKyK70Ly', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_354wki9t8jqzuzUS7cCVPmPQr', '2026-11-29 14:20:16+00', '\x5281c212ab42e38fe650a1a718dcf77d', 3, 'webhook', 21, 2),
	(94, 'je_o6eqy4w5hjwwhktpkqftbhv4x7', 'stripe:acct_9669a0b32a785099:test', 'txn_3NoB9MkpfxoCGrxpiwX3ZlkmN', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3LcVE9h9eghw2pR9SjlItKm4w', '2026-11-29 14:20:15+00', '\xe3fea9993f741e801a2ca6afff5187b0', 3, 'webhook', 22, 1),
	(95, 'je_sklja3kxt5c6lc36of3r3ou6ob', 'stripe:acct_9669a0b32a785099:test', 'txn_3p8Che4bt3vztXByftYlAMbK0', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3kZas0Utwe7zhb10J1BxP5Nqm', '2026-11-29 14:20:18+00', '\xe060d565f8a73d974646b8561b707135', 3, 'webhook', 23, 1),
	(98, 'je_osplr25stni36rr7uhpn2t5ick', 'stripe:acct_9669a0b32a785099:test', 'txn_3NTkp9PzB1DkWaAKOkribdqtv', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3dz62PcpzcOIhlu38BxIsZpOG', '2026-11-29 14:20:23+00', '\x0e2a06d1afac75f90891f30126bb2bda', 3, 'webhook', 25, 1),
	(99, 'je_acnjlfcvvf36cn5jmf4ycojztx', 'stripe:acct_9669a0b32a785099:test', 'txn_3DUmHY7YxIlWhY4lhjisnwKhm', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3zZLKVLMxf2aEfrX1a6GJsTgF', '2026-11-29 14:20:23+00', '\x3c97bdac5fe213fb241f9beb88ce8000', 3, 'webhook', 26, 1),
	(100, 'je_o5ijtet3tdeepswwzodzn4rhzp', 'stripe:acct_9669a0b32a785099:test', 'txn_3HBo678XCLiH5IOjK58aBXOKg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'topup', 'topup', 'tu_1ahsYhXONF4fYRt8jGjm6GuDp', '2026-11-29 14:20:25+00', '\xa4069eb800d95b94e6e779f7529f706f', 2, 'webhook', 27, 1),
	(101, 'je_uli6dyumddrkq4upvvfbjv6fws', 'stripe:acct_9669a0b32a785099:test', 'txn_3I463BCBW7WBM5g0iLmUh0rkg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3xGHgMRkRTzY7eJbLSn0gjO7T', '2026-11-29 14:20:24+00', '\x208f00f6f2916c8482af20229867ce6f', 4, 'webhook', 27, 2),
	(102, 'je_y63ok22q5uooatxpv2ieo6cpb2', 'stripe:acct_9669a0b32a785099:test', 'txn_3mrAjbDfb4xG6onXRrvihC9vE', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3zx3sL4mqN5O6oBoFU5qWnrg2', '2026-11-29 14:20:19+00', '\xc0c2900610327edb76b2ff95af5c8b3b', 3, 'webhook', 28, 1),
	(104, 'je_rs57lxxgeju3elosfu7e4axetd', 'stripe:acct_9669a0b32a785099:test', 'txn_3EswT7Q1OXTr1TUgGBb9bfP0t', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_37UmirYir5EEwkOj2lTsTyPnc', '2026-11-29 14:20:23+00', '\x1019398424941447b0ee0eaa839050b0', 4, 'webhook', 30, 1),
	(105, 'je_kcrahzrv4d3vnl6b5zu77oiyib', 'stripe:acct_9669a0b32a785099:test', 'txn_3eqLRXdL7PXUQX7nlEiqg5TmY', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Dj75BkgTKb8BTSAo1hwBg3mJ', '2026-11-29 14:20:21+00', '\xe8d6ae3a79d9fb21e3bfaf07c54d0f0d', 3, 'webhook', 30, 2),
	(106, 'je_2vhodkeuyccojlopnyj5klmksv', 'stripe:acct_9669a0b32a785099:test', 'txn_3jy4cCV9UzuYAUGy4IuITJ4tu', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3HFcHVMwUkwtHQIQwqJPQf1Be', '2026-11-29 14:20:16+00', '\x8ef8bd88de2bb28cfeffe63c83983c0d', 4, 'webhook', 31, 1),
	(107, 'je_rtss7libjtvcqlz2zsmdzsvbwp', 'stripe:acct_9669a0b32a785099:test', 'txn_3NgFz3VCWdiZTpZhkBFrwBV1g', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'refund', 'refund', 're_30LTBCNcxcd83ledC8no9P7m3', '2026-11-29 14:20:27+00', '\xeeab7768c0382d9c0fbe5cf4198be4fe', 2, 'webhook', 32, 1),
	(64, 'je_acdaxput35ak5hcbduj4xkxx5p', 'stripe:acct_9669a0b32a785099:test', 'txn_3t4aTn0p5Wx0AiJoRE1gc7R9g', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3oIyjM6ByOGGRNhx1K3G6dYO8', '2026-11-29 14:20:09+00', '\x187464cb5bd8ddc8c5b691b38f9514f4', 4, 'webhook', 5, 1),
	(65, 'je_ejvmpwi2y4rnx3xr3cf2wyaj3w', 'stripe:acct_9669a0b32a785099:test', 'txn_39Cmk8WwXPkHhHi8g8ciLxdyh', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3ludb4FCp3R8EG9I8ahpYvJmo', '2026-11-29 14:20:09+00', '\xccfe3b9770f8ecf7bb44f0059c8ccec5', 4, 'webhook', 6, 1),
	(66, 'je_qise5z3tywmcgujcoqfkeinzub', 'stripe:acct_9669a0b32a785099:test', 'txn_39TW8WjW260palR4CJjWXN0IN', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3n6PqvygX6jhx3987TmX4ycsV', '2026-11-29 14:20:09+00', '\x9e6c0627cb60a32df3ab902c8d246b2e', 3, 'webhook', 6, 2),
	(69, 'je_mjv2ihugvxfaqlces4gqtcuiu6', 'stripe:acct_9669a0b32a785099:test', 'txn_3uIbE9GDF7cQEYFZXOpOo8ScZ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3kI2D3awdykdnwzi21Jx3ESc3', '2026-11-29 14:20:07+00', '\x40b69cd3be9769809bd722446cfc86ab', 3, 'webhook', 8, 1),
	(70, 'je_hctzjfw7kzz6mhyuzjbczu7nou', 'stripe:acct_9669a0b32a785099:test', 'txn_3GoSHDq7pQUCsIKlpzkKTne7X', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3e1ETgwGgud0WzT8bMy9dqFAK', '2026-11-29 14:20:11+00', '\xc3289caf36db308b69fb864390913666', 3, 'webhook', 9, 1),
	(71, 'je_kvzo36aetl4el7lh2oukyk5ivw', 'stripe:acct_9669a0b32a785099:test', 'txn_3OLxvYNShaFtokjpmZJOOtUS8', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3gRMBhwJMOCREgKmySxm9863n', '2026-11-29 14:20:10+00', '\x8f38cedf30c5fab7a8ecf73bf3a1aa1d', 3, 'webhook', 9, 2),
	(72, 'je_aq6kac3uuj35qrbe62xfzw4d45', 'stripe:acct_9669a0b32a785099:test', 'txn_3s2xZNjCRHtOdYJ977RWdvEhv', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3jCdFHf0bwh1HHqJ7bfJpqojj', '2026-11-29 14:20:12+00', '\xcc7a087bfeeea809f7cee264ae5df162', 3, 'webhook', 9, 3),
	(73, 'je_4wbzn5zfkq5hnhbmbf2r4cczgr', 'stripe:acct_9669a0b32a785099:test', 'txn_3JZiI0S5kEWetYUB6Guz5Q2mY', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3Uu6NV69hhden23cXLTQ2FZ4l', '2026-11-29 14:20:14+00', '\x962c82767eb2bacacdbd99ccc5c09a5f', 3, 'webhook', 10, 1),
	(74, 'je_cw4q6io32g7m2iyobhj6ihoh5x', 'stripe:acct_9669a0b32a785099:test', 'txn_3asIhqqzBRatBwGXuUTHUzD4A', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3wVqDrTgbnngzzcuudAmm4GQC', '2026-11-29 14:20:12+00', '\xbb75ac201b9aa00db523f66920c6d85d', 3, 'webhook', 10, 2),
	(75, 'je_hykz5axpgtzapwbsmwuon33j2g', 'stripe:acct_9669a0b32a785099:test', 'txn_3445JrU5zcCP9oYgSn1V9yjz6', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3kOtkOAtb4W3zUMlNQLW5fW9I', '2026-11-29 14:20:15+00', '\xde1691769709e57652c3cb27d58b80ea', 3, 'webhook', 11, 1),
	(82, 'je_hfrtc3eyxinfd5trkdlugrjpvl', 'stripe:acct_9669a0b32a785099:test', 'txn_3zdUqWING8e2DyFgmmDIUZ1sV', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3RMg1DuOxDLNF6cCU0A9ShJfP', '2026-11-29 14:20:17+00', '\x2e97123593871b4057fb0e681eedf88d', 4, 'webhook', 14, 1),
	(83, 'je_ly2fzvoqb5eggabten35vl2wbm', 'stripe:acct_9669a0b32a785099:test', 'txn_3JR8N7ZQNXSCPbJq7GrsCmeSQ', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_372x1PfkTQliZV2jqK1DaUK3N', '2026-11-29 14:20:18+00', '\xa7fc4cd728758e1bbb14955372e1be6a', 3, 'webhook', 15, 1),
	(89, 'je_wda6hyyy2sacecus65smizipyv', 'stripe:acct_9669a0b32a785099:test', 'txn_39GJNY0dgIJ7d4RjB1ulNBp0o', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3otx13kOtRtpGiliVNr9haRob', '2026-11-29 14:20:22+00', '\xe9666b1f51df0c4b6a7a8057c7f660ad', 3, 'webhook', 20, 1);
INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(90, 'je_npcn2fysbje2w2spapbhmukzdf', 'stripe:acct_9669a0b32a785099:test', 'txn_3syieBn2xNaPSf65AX9Nfra5c', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment_refund', 'refund', 'pyr_1mzMujVF37aWWSaU8Is6jeHEA', '2026-11-29 14:20:22+00', '\x597828b0f344e853a0c36c373ba6b9f1', 2, 'webhook', 20, 2),
	(91, 'je_yt2m7fdbsu7uluvmfiskn73tvr', 'stripe:acct_9669a0b32a785099:test', 'txn_3vdeBpydWkdx0CjqpbDOYdXuD', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3VojaWwv7AoURmgBTzv787nrG', '2026-11-29 14:20:22+00', '\x786e165aa75ff313884a9812657dcda6', 4, 'webhook', 20, 3),
	(96, 'je_yaschbjikn576wlpa5akz2h7fd', 'stripe:acct_9669a0b32a785099:test', 'txn_37QNwgD6NHWDy5LAE0fNsl7F1', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3JKPrwY1qUOp8kjqhkcieojYf', '2026-11-29 14:20:13+00', '\xfa9583bae803cf2f9dbe0c18c11f8a95', 3, 'webhook', 24, 1),
	(97, 'je_ue37wyymxwbafalpzw43si76g2', 'stripe:acct_9669a0b32a785099:test', 'txn_3TMBxQA8zxCtAjSmxfla9HZXN', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3KZQRhZVBU5R40RuzEAcUy7fL', '2026-11-29 14:20:18+00', '\x120b7708b78d2450e52917e9f71aa8d3', 3, 'webhook', 24, 2),
	(103, 'je_3vijvmb4ucsyqknarncc2pnvii', 'stripe:acct_9669a0b32a785099:test', 'txn_31MTz4JsNnZs65LpJpsiaENLy', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3UF9ommzirwCnHdd6EXp0DbWo', '2026-11-29 14:20:24+00', '\x0130bc3a1c265a875c58a2be4f17426c', 3, 'webhook', 29, 1),
	(108, 'je_bwp73xgqcernn37usmdxzm6l36', 'stripe:acct_9669a0b32a785099:test', 'txn_32IyM6N7XWiusSC8PFUB5l0mg', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3RFbg4TLoZq7xe92Rx8pH7qad', '2026-11-29 14:20:25+00', '\xdde70572468adc83beb6d536dc022a8b', 3, 'webhook', 33, 1),
	(109, 'je_nuey5j57x6g2lzoe65i5rapeds', 'stripe:acct_9669a0b32a785099:test', 'txn_35oC9u8azupkNIJQTZbojDfe8', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Y0ebNGOSUELa1JTrVMq5CcMa', '2026-11-29 14:20:20+00', '\xa74f81c591737aa7b6d301c1a043e630', 3, 'webhook', 33, 2),
	(110, 'je_ih4f7h3qvxcohnhcvx4uzf2jkc', 'stripe:acct_9669a0b32a785099:test', 'txn_38YvHF8DgTymHKkjBmHQtax95', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'refund', 'refund', 're_39DwMVBZoShkmqfxCuULdjEbj', '2026-11-29 14:20:27+00', '\x08010ea2df737d33b5eef27af039a7a1', 2, 'webhook', 33, 3),
	(111, 'je_anngbeia7sbvhkwtav5vdawysf', 'stripe:acct_9669a0b32a785099:test', 'txn_3DGaFSNk3ijlnQlp3swABJt7o', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Jgbf9G9Sk1M57ApIOdxwPeTe', '2026-11-29 14:20:27+00', '\xd4402c458e3d58b8db9e32c5dbd68f23', 3, 'webhook', 33, 4),
	(112, 'je_4zkuwfyuncztbk6ypgc47e2tx4', 'stripe:acct_9669a0b32a785099:test', 'txn_3E9eOjdnwT8Wi7ZVTkB151mVT', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payment', 'charge', 'py_3TDZgASEFdpjaVEApTUkUSZsZ', '2026-11-29 14:20:17+00', '\x043df8855f913b4b113b7e948beda850', 4, 'webhook', 33, 5),
	(113, 'je_3yx6y7c2aocgcolbefsveiidqc', 'stripe:acct_9669a0b32a785099:test', 'txn_3Ehew28kGRpnRPRcv81q0jJQb', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3NlvHfC2XYxJu26fZXD1vhojY', '2026-11-29 14:20:25+00', '\xe8c56a47ea7e0546b3f14b012e05913b', 3, 'webhook', 33, 6),
	(114, 'je_547exlrkqg5fdxkaxcwmrw7rwk', 'stripe:acct_9669a0b32a785099:test', 'txn_3GGermumyTuQEyqPoQq1jAxtm', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3xhblOfyeqgAFV9hWdPykYkWp', '2026-11-29 14:20:20+00', '\xe72b9be067c39618f44f7a50bd3c26dc', 3, 'webhook', 33, 7),
	(115, 'je_gm7l3hbz55e4uuwc236d6n7nxo', 'stripe:acct_9669a0b32a785099:test', 'txn_3IUdeCoTPDH6LByIhzT80zk6Y', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_33tw7ra1dIEYbp1Jah3B37iqR', '2026-11-29 14:20:27+00', '\xd03af0861619d649537806fbce42d33f', 3, 'webhook', 33, 8),
	(116, 'je_7wzjhb5ja3cd4rrt6fnvlbq3so', 'stripe:acct_9669a0b32a785099:test', 'txn_3KKzLhx05KC7OZbWPdxtHysu8', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3vlnrZsPH3fJg8MWYvTbqXZQZ', '2026-11-29 14:20:22+00', '\xf04864bf186979079e433d3e3aba7c62', 4, 'webhook', 33, 9),
	(117, 'je_fkt3wkkm66vsah3a3xpvczkjrj', 'stripe:acct_9669a0b32a785099:test', 'txn_3PTwQsRV0DXhNUD5dvvhj7cqB', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'payout', 'payout', 'po_1d0tE4BWPhZFU8DcS6YczqC70', '2026-11-29 14:20:27+00', '\x84b6aa797e9376013b3ca211064bb122', 2, 'webhook', 33, 10),
	(118, 'je_izfcnwwd42b5bs22p5mu57bxma', 'stripe:acct_9669a0b32a785099:test', 'txn_3VBLXaRTWZ8Mv80FVY2cC60hy', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3NdIgPqPNlhAaomQsJn9LxGh5', '2026-11-29 14:20:27+00', '\xcfee39b112ffc6c08c6f3662a4414b5f', 3, 'webhook', 33, 11),
	(119, 'je_l2lfwjbi24o24ncj2w5wq3yyec', 'stripe:acct_9669a0b32a785099:test', 'txn_3Y5ADwKIhpPTHf5QT4glT0eP6', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_36qgF6WK3SK7dJckSPESnY5NN', '2026-11-29 14:20:26+00', '\xb38bc61bcb7ba89a4cf907508bd58b41', 3, 'webhook', 33, 12),
	(120, 'je_7nqvmseqt5evfiu4wyj4odo67i', 'stripe:acct_9669a0b32a785099:test', 'txn_3YjYhEQDCKjNq9eh8kEOUeLwt', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_35bNTROuwBFokS4xYDeLQqKjS', '2026-11-29 14:20:25+00', '\xd6482ac9a455c197203422a7edaec7a6', 3, 'webhook', 33, 13),
	(121, 'je_77oxoys52qbqhpjgal7yoilh3u', 'stripe:acct_9669a0b32a785099:test', 'txn_3dyYcQRaRPikfygy4evZ7B45U', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3rfWc2HtUvcCsZKCJJqQQvujl', '2026-11-29 14:20:24+00', '\x590fdb1251d74bd638a1f8db552ec469', 3, 'webhook', 33, 14),
	(122, 'je_5talkohagsdhjzqmo5yyadsnij', 'stripe:acct_9669a0b32a785099:test', 'txn_3ghezNRXm9pd9XzaCuIbPGzUE', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3uyMgphcBacqF1MtbK8DJGox7', '2026-11-29 14:20:27+00', '\x49187cae252bfd5e210ba6fec73c1b58', 3, 'webhook', 33, 15),
	(123, 'je_qteb3el7cuerzd4552htcz3ii3', 'stripe:acct_9669a0b32a785099:test', 'txn_3lHBcpSKOrreyq4BiJPFEegfE', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3cYOihM20sthFxs6NLN0ZC23R', '2026-11-29 14:20:21+00', '\x9cc6ce7edd84c24bf39de5e8b0aad432', 3, 'webhook', 33, 16),
	(124, 'je_36m22k4twwk73iv62t3ra2lt4k', 'stripe:acct_9669a0b32a785099:test', 'txn_3xpHAyeXKcWyxZrcmUL0RZXku', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3MiuohcMHvvimii6GN9PIEaH9', '2026-11-29 14:20:26+00', '\x65404e9825229fe00fad955030ae3a00', 3, 'webhook', 33, 17),
	(125, 'je_l5xaunkv5ey5ldkisli57tcfvf', 'stripe:acct_9669a0b32a785099:test', 'txn_3LJq4DPOXQMoWocmhyppmhThi', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3hMlITHOuUxxN9psQzK7Hf2oc', '2026-11-29 14:20:08+00', '\xe81d3ce94a0c53056e6a755870979200', 4, 'webhook', 34, 1),
	(126, 'je_jtr2cc3va4g7z4hhlqrvenpigv', 'stripe:acct_9669a0b32a785099:test', 'txn_3pO0ZnXhig15GzQfNSgRusR2r', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3jdqCvZjUsV5qJE6Gc0KXoR6I', '2026-11-29 14:20:20+00', '\xdbf5fd3987a4cae3092d5ca11a238121', 3, 'webhook', 35, 1),
	(127, 'je_wl43vxrrlge36j35w7nygvu4ze', 'stripe:acct_9669a0b32a785099:test', 'txn_3EmFsjhWFndkqBKl9HYWoNWtv', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3E5KEcMGFGkQOKlvlPxxoArtI', '2026-11-29 14:20:26+00', '\x1daf4fc349cde176714b7825e3e21902', 4, 'webhook', 36, 1),
	(128, 'je_6xd2wskcxgyg2htdzua3snuc4v', 'stripe:acct_9669a0b32a785099:test', 'txn_31Vdrs78Iio9LCEFUtDbXZZIb', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3Pw4229L8uC5VIInMCGWeFNLh', '2026-11-29 14:20:19+00', '\xb10fee01f15005db814f2f08bfda5b6c', 3, 'reconciler', 37, 1),
	(129, 'je_lpx5vquv2kjr4ei6qhtulhqpge', 'stripe:acct_9669a0b32a785099:test', 'txn_3eCjL11H073CD4pynLnCQJ4pL', 'original', 0, NULL, 'acct_9669a0b32a785099', false, 'charge', 'charge', 'ch_3HTTD4sRYuB21GRiQTi2PAdfo', '2026-11-29 14:20:11+00', '\x7454b4c17153789867e3f5727e63cad9', 3, 'reconciler', 37, 2);

INSERT INTO tieout.journal_position VALUES
	(1, 1, '\xbb57359aa19cebd65e79a50052ad50ddfc1d69308e22133977a1709359874568', '2026-11-29 14:20:07.79298+00', '\x00000001a9dcd2f5bcfd8524e3ee568c'),
	(2, 2, '\xf69705b53aec8b6a3a0bad12686d77b1a2c71980d83f16bf84cfb7f9200121a9', '2026-11-29 14:20:08.226835+00', '\x000000019c439e33e47d067eb8c937ef000000020f9b3171080f458b33931df0'),
	(3, 3, '\x69a52e398042da230e5c74f577d125f200eb4ac2fb6ab9c614249a931a5d2ae2', '2026-11-29 14:20:08.241347+00', '\x00000001efedf10be348c8864615330b000000028308ec11fc2ca28f8149d1aa000000038d7b73a739a61cec340c5bae0000000416d4881533bd0dcffbb737e9000000053e12c8b8c0aab51912ccf48200000006bf66486ea18994a7bc7d48e900000007322c4c61d45b7acf0b98f29b00000008f38bda3798d4af14cb3caa6f00000009ce5af0c997c17fbb7386ab380000000a72a3da34bcefcf6cad4498740000000be7c104270dc26f20c71ad5620000000c41c1f615cffdd597612d9b5f0000000d84e14bf05a1fe97deb9577d70000000e30bf792e0d09e4f6eaed39b00000000fde80ebe9e665f994b80e066d00000010fcbb3387a79c7f047a49ab2d00000011411fa5010f9a94ca2c103fab00000012bb56914a5876dc5e2e5041ee00000013ae67358a2814281a7c7af02f00000014cb7e837012c45bb0e913ed4f0000001537dcaf56313b73a92304b3f800000016b33bd977fd2106697efeb47900000017f54b4c356b982ec239c2a76700000018c618e0b5f8ebadcb2fab21a500000019b767d84bcecf47cce590c69b0000001a796cd1b0f7aa796e6c4c2b470000001bb24f9e662c62f2522baf39900000001c7753c133361fb1c755bf9d1a0000001d35e0eac1a23fe2ad952d0d1e0000001e15d0c09629f6b8d135886cef0000001f18ad48a61db79a3a58f6ec520000002099b0b4a040177773789c447700000021f159eefb839a93378017b32100000023e0c1e6548c1917ee77f4f833000000242fd8bb9e9a7b5dd1ba57e27a00000025fab1282d50817aabeb120de00000002601651efc30d025ec43180029000000276a2832a7b9b68ff435e7a9ed00000028229929380faec65ae42807a30000002a4b3caca04939e39e36103c990000002baeb1713048d80ebe957167430000002cb7b36381d1ab5dedcad4f84a0000002d5878562157265cfed800c4880000002ef028b6664daa0ac7bf2ea8730000002f61578f303e59435431c15c6d000000309ec6567e619ea3bbbde02d8c00000031c4c823fb97097149e27bbc3800000032c2b71ef55b2bfddc5b4f31b4000000338a609cbcf3fdf4dfea95df5f0000003493c7e3a357baba47ff6eb776000000353673676f43c7aa58891bcc4100000036b63c453f87e4261d8954cfbf000000373a4d2ab336c6d1aa9a214de100000038cbb4e002ab5536c15c54f687000000397183b78570ae1671fe64fa640000003af778f4cefc48328d1181d1df'),
	(4, 4, '\xfc7d01dff5064ea252a97019d7f947a984d4d383252082a20ad33567b94dc5b0', '2026-11-29 14:20:09.356219+00', '\x00000001c627a648ab0c9fae35e4c2e300000002eb28031333d81f4d8272abec'),
	(5, 5, '\xd44e3dbc6bcab75bae6d52de8bdd376bc44f7fb8b5d14812956bb2b45614c327', '2026-11-29 14:20:09.881694+00', '\x00000001e9cd5cc30e1844919f829aa7'),
	(6, 6, '\x4e82b64b97e2c4e6863ec419b3e2056ea141729bb22e0c8b8d777a9095622a09', '2026-11-29 14:20:10.406443+00', '\x00000001c9123adb2ba77f31c7363ff20000000208dee30f8924d330767ddecb'),
	(7, 7, '\x7abf0c86ea08b474ae9a60927c01dd18c2e5e693de33feef155a0086c6b2a4e6', '2026-11-29 14:20:11.557571+00', '\x00000001af63b8a6a505375a5ef87a210000000249a2d17084f4571c624eb310'),
	(8, 8, '\x47bebc7ec3b8b0be561086d0cc89cf4e49c03a02ef39a852b88da596fa142eb9', '2026-11-29 14:20:11.576061+00', '\x000000014f436d841daecee48679cdb6'),
	(9, 9, '\x174ad38304dd9202e8831b54ec3c260a0e174adec46cbb83a157b46a8047da65', '2026-11-29 14:20:12.515958+00', '\x00000001b30f2b4a17136da19cd5efc6000000028d4f77363f26551ce9348fd500000003b79ef34b7aba124c2f861db2'),
	(10, 10, '\xaa38500769e7c3cc032bac35d332dbf92dfcc0b4fcee5f5a7198be12ba128282', '2026-11-29 14:20:15.370549+00', '\x00000001796fef745392325b13ff8b6100000002ea2ca5e0fc2300af12d1ac3e'),
	(11, 11, '\xc027b56970334554b69e7f461a9fbdd264488494a00c51fcf58d5406494ccd4e', '2026-11-29 14:20:15.890664+00', '\x0000000128c0db67689c4730ac248e78'),
	(12, 12, '\xade526c411670e7762d3a51f72bf22a1c8ba8eb33374dce521d392b8a0c103fe', '2026-11-29 14:20:16.41464+00', '\x00000001adb5894fad0415ad557992f9'),
	(13, 13, '\x20336ed708df94389955e7b0b1abd594ede4424e19840b0f43d5cfb009d49889', '2026-11-29 14:20:17.546388+00', '\x0000000185de917bf1f2ad5945a709d0000000024b5c14b96a08fd91a2875480000000036f2bf515d4a4f9586843e930000000044be9855548e35a5e4f27e3fa0000000554b2d4f375c7843c3ec94d57'),
	(14, 14, '\x206b45275245c5f9e3cb63ac53ca9b63f8ae8545f6d2497c47fbbb776f9384db', '2026-11-29 14:20:17.861009+00', '\x00000001c71851c50cc108c9fa38660b'),
	(15, 15, '\x48cb7a3289a6a94248cfd85048679ec144d70f719737236cbde2a39fb667b691', '2026-11-29 14:20:18.579005+00', '\x000000010c1f83a350982e40c62a28c1'),
	(16, 16, '\x007a4fa7ad5ac2a99344ae99e6d56d2c4ece43106a7e94f5dc2fa38f23cbb7a3', '2026-11-29 14:20:18.586418+00', '\x000000019077f6f41faed285b80e29e8'),
	(17, 17, '\x8283676cc9337d375ff839d32b5ff31aa0aab88c5fb80c0b6e5dfc201774e471', '2026-11-29 14:20:19.305218+00', '\x00000001af456adfbcb81fbd4170517e'),
	(18, 18, '\xcb4503d4c8c8fd7cbe17fac1c5931964cdc42b2be5622bc6f1acf8fcc3d0212d', '2026-11-29 14:20:20.340165+00', '\x0000000198070f8b1bc9ee80f601eab7000000029e636d2312b4483eb4114a61'),
	(19, 19, '\x1f20ca1df0eac939c8723da32a8c02404939cd350e452a2cc8a0ec5c4b2e386d', '2026-11-29 14:20:21.564363+00', '\x0000000179b2f5560695011e3d5a58a1'),
	(20, 20, '\x90263b84c6c80b3ff75f2b4f37a6b97e4bb96b140ce6aed8e03627852811208c', '2026-11-29 14:20:22.900723+00', '\x00000001c63856070755b8edf20ecdd50000000262f4de890f8e1e5cff4a24c400000003fca6a67b3cc1423617d96b0b'),
	(21, 21, '\xa9c87725df9e3327f00f6ec65575dfb449fb4605490b9239e354d109b1a769c0', '2026-11-29 14:20:22.909195+00', '\x000000016a8e27905816dfe80a2576eb0000000245317c814c510bb78ff6428c'),
	(22, 22, '\xa1b39de9b59fffcf225e630b634a0c81db552a020142ee22743eeb1158ec0ffd', '2026-11-29 14:20:22.949841+00', '\x00000001b544abcc863bab15aab7dd46'),
	(23, 23, '\x43e78d81d74752b4520e4df8b0f6b4e1c10ee102177451f52cedb86ccc42c316', '2026-11-29 14:20:23.03316+00', '\x000000010af5d30a0211bfa695395e74'),
	(24, 24, '\xf4080162bb8a4f613cc9458030e2913e724d3bca0ffb9e4ea189bb696128f923', '2026-11-29 14:20:23.349447+00', '\x0000000155bd111b057ea8a00b82d6bc00000002099cc9c8c2bee407310bca40'),
	(25, 25, '\x2bd42b23038acefc9227c216142eeb362bb4ffb6828e1613590433bced320c27', '2026-11-29 14:20:23.863889+00', '\x00000001410784ce417df46179658b58'),
	(26, 26, '\x7fb35ad4e6ae7ec3cd47a8f9b89ee4809e37016a39a8595eb9e5b8359e7ec403', '2026-11-29 14:20:24.178704+00', '\x000000017f8f0a8f6a146479297d5405'),
	(27, 27, '\x7ea51379ddc74380cd3ec9cc592c4a3f187731fbaa69f215f82bed1420942a1c', '2026-11-29 14:20:25.418096+00', '\x00000001278c2fd11a1502cc1d418a920000000297806ed9aa0479feadec72d6'),
	(28, 28, '\x65f078fd9d5e27c7a8b5adbf4772b2fce49e9c1d6c01603636013820a8942b3e', '2026-11-29 14:20:25.428479+00', '\x00000001c0a0333a00b780fd0ef01bcc'),
	(29, 29, '\xa24e1d9a5246a293868548838672f8eff596b833b0454556df5afc02021d93e7', '2026-11-29 14:20:26.350988+00', '\x00000001284f587b3f7714e3c4ac6e7e'),
	(30, 30, '\xdff6ed23f4c6744b561ba02c27f5b51f0f5567f04b1578d13c04ad867e7abff2', '2026-11-29 14:20:26.363325+00', '\x0000000198f6074a269444e1be34961400000002b93d92aa5a7fa9f2060203de'),
	(31, 31, '\x893407191c2c65ec79e9cd30d20c5842bfc48e5b5597f1e8557147ba9a417a3a', '2026-11-29 14:20:26.878386+00', '\x00000001f9395e9af01bd17a4c8ea9d2'),
	(32, 32, '\x36c4452c02d6f755cec799793d20c9d9786bf3b6cd87c303112e8069adf56b1a', '2026-11-29 14:20:27.297811+00', '\x0000000144facb4749caf247e22c5c4e'),
	(33, 33, '\xa13870336dbe323aec4822ea2e4ee21aaa5809a3ad670874a8bbf7894d60cdc4', '2026-11-29 14:20:28.34394+00', '\x00000001ae710d1988ea4922111ed485000000021ae8f78d3791c3362fb298e200000003ec3601c48052cc9f8168dcc30000000492b6e41c27d4122676fac39d000000055eeea82eae43555ddaa1de900000000650a8960c4af78af2725f8f76000000077355000c0d8518ad4e7f0e36000000084bc8cc08a2abe5cb82644edf000000094127b284e5e9efa13585849e0000000a4d3787a7b746b40b8535e7cb0000000b8bdd6e8d0aac344d4a6354830000000c4bb1ed6918942c6e9258a0020000000df2b92c6c4430f81c40c7e4390000000e51f1d4cf7b70bad45f09e5520000000f552d5dbefade94323cf0b4d400000010450db2bf89d742c8de915a0a000000113801d16754b2d6c000191359'),
	(34, 34, '\x811e5d2c1d8829d1555bde208ad1aba755ffac7ceab19dfe9d3608320254757e', '2026-11-29 14:20:28.354324+00', '\x000000015e33f78bef4b3dbce3d99782'),
	(35, 35, '\xdf5a947b8673920ffc8e935715c6bb869f4fc4c4890bc5ecc6aae484b4a3270f', '2026-11-29 14:20:30.61022+00', '\x00000001efa0968e7b52f8f5027e77ea'),
	(36, 36, '\xbad044e6e4afebe96190763a249de786a342d885585b290f53fe8d223a9504e9', '2026-11-29 14:20:38.215817+00', '\x000000015d2b05104eb208254fc1c656'),
	(37, 37, '\xab4a5e9c505f119fd2c2549ca007afedb1803f2059219021a8453f17f4606437', '2026-11-29 14:20:43.607813+00', '\x0000000115a9199458b4e0c53c9e7411000000022730c0dd2295efa41e47bf09');

INSERT INTO tieout.migration VALUES
	(1, 'journal', '9a9ae81953db4d194f3b6567d5df7a039b694e387d4be9a2fd71d626e1c7ab58', '2026-11-29 14:20:05.974059+00'),
	(2, 'intake', '6be4fdc54eb2f9b853f05797b33cf1759abb773b5bdbc1b6bca30fb6d6aefe96', '2026-11-29 14:20:05.984413+00'),
	(3, 'roles', '2d51164db620fdbe423c8a26271f550b82e5f0cdff1ae33b699eb797df9388cc', '2026-11-29 14:20:05.987138+00'),
	(4, 'reconcile', '7f4d37a0ad004f6e5833517b2dba29585a317d5af99506a9f30be69ec76e64ba', '2026-11-29 14:20:05.989853+00'),
	(5, 'views', '490c841f3bef77cad6366c77d35fbcdabffc24d907f944c127fb314a0e750101', '2026-11-29 14:20:05.992127+00'),
	(6, 'broker', '391af822da2d38060547ba1c0de1bc1b637cfaf6879d3931b90edf0744e24594', '2026-11-29 14:20:05.993486+00'),
	(7, 'story', '12d3b416b70814a5940033fb52af0b5d57e10aded528738521f16814ba828a6d', '2026-11-29 14:20:05.995977+00'),
	(8, 'hints', '694c86023eb4d277b07011e28b9b0ecd46d4d177bcf7803cc991c19180ff20bf', '2026-11-29 14:20:05.998542+00'),
	(10, 'entry_seals', 'b89a90a5134f483af435ae4d1cf20c8a382519950f67bbe82bfa8c998b964f5d', '2026-11-29 14:20:05.999916+00'),
	(11, 'topic_returned', '33a19b808b3ab388efff5f56d71f8f3601965b5e2d1dfa6c88f5ef7af07dae2f', '2026-11-29 14:20:06.000784+00'),
	(12, 'turns', 'dcafe73408f6614451ba8da6942f41840b404eb76929a1b66c09b54d3f9d932d', '2026-11-29 14:20:06.002418+00');

INSERT INTO tieout.posting VALUES
	(1, 1, 'Assets:Stripe:Payments', 'usd', 1869, '2026-12-01 00:00:00+00'),
	(1, 2, 'Income:Sales', 'usd', -1956, NULL),
	(1, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(2, 1, 'Assets:Stripe:Payments', 'usd', 4753, '2026-12-01 00:00:00+00'),
	(2, 2, 'Income:Sales', 'usd', -4926, NULL),
	(2, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(3, 1, 'Assets:Stripe:Payments', 'usd', -302071, '2026-11-29 14:20:06+00'),
	(3, 2, 'Assets:PayoutsInTransit', 'usd', 302071, NULL),
	(4, 1, 'Assets:Stripe:Payments', 'usd', 1873, '2026-11-30 00:00:00+00'),
	(4, 2, 'Income:Sales', 'usd', -1960, NULL),
	(4, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(5, 1, 'Assets:Stripe:Payments', 'usd', 5094, '2026-11-29 00:00:00+00'),
	(5, 2, 'Income:Sales', 'usd', -5388, NULL),
	(5, 3, 'Expenses:StripeFees', 'usd', 294, NULL),
	(6, 1, 'Assets:Stripe:Payments', 'usd', 11984, '2026-11-29 00:00:00+00'),
	(6, 2, 'Income:Sales', 'usd', -12633, NULL),
	(6, 3, 'Expenses:StripeFees', 'usd', 649, NULL),
	(7, 1, 'Assets:Stripe:Payments', 'eur', 9780, '2026-11-30 00:00:00+00'),
	(7, 2, 'Income:Sales', 'eur', -9990, NULL),
	(7, 3, 'Expenses:StripeFees', 'eur', 175, NULL),
	(7, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(8, 1, 'Assets:Stripe:Payments', 'usd', 14461, '2026-11-30 00:00:00+00'),
	(8, 2, 'Income:Sales', 'usd', -14924, NULL),
	(8, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(9, 1, 'Assets:Stripe:Payments', 'usd', -50, '2026-11-28 00:05:00+00'),
	(9, 2, 'Expenses:TaxOnFees', 'usd', 50, NULL),
	(10, 1, 'Assets:Stripe:Payments', 'usd', -607, '2026-11-28 00:05:00+00'),
	(10, 2, 'Expenses:StripeFees', 'usd', 607, NULL),
	(11, 1, 'Assets:Stripe:Payments', 'jpy', 7172, '2026-12-01 00:00:00+00'),
	(11, 2, 'Income:Sales', 'jpy', -7468, NULL),
	(11, 3, 'Expenses:StripeFees', 'jpy', 269, NULL),
	(11, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(12, 1, 'Assets:Stripe:Payments', 'usd', 876, '2026-11-30 00:00:00+00'),
	(12, 2, 'Income:Sales', 'usd', -933, NULL),
	(12, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(13, 1, 'Assets:Stripe:Payments', 'usd', -368, '2026-11-27 00:05:00+00'),
	(13, 2, 'Expenses:StripeFees', 'usd', 368, NULL),
	(14, 1, 'Assets:Stripe:Payments', 'eur', 1872, '2026-11-30 00:00:00+00'),
	(14, 2, 'Income:Sales', 'eur', -1937, NULL),
	(14, 3, 'Expenses:StripeFees', 'eur', 54, NULL),
	(14, 4, 'Expenses:TaxOnFees', 'eur', 11, NULL),
	(15, 1, 'Assets:Stripe:Payments', 'eur', 14698, '2026-11-30 00:00:00+00'),
	(15, 2, 'Income:Sales', 'eur', -14998, NULL),
	(15, 3, 'Expenses:StripeFees', 'eur', 250, NULL),
	(15, 4, 'Expenses:TaxOnFees', 'eur', 50, NULL),
	(16, 1, 'Assets:Stripe:Payments', 'jpy', 14435, '2026-12-01 00:00:00+00'),
	(16, 2, 'Income:Sales', 'jpy', -15030, NULL),
	(16, 3, 'Expenses:StripeFees', 'jpy', 541, NULL),
	(16, 4, 'Expenses:TaxOnFees', 'jpy', 54, NULL),
	(17, 1, 'Assets:Stripe:Payments', 'usd', 15464, '2026-11-30 00:00:00+00'),
	(17, 2, 'Income:Sales', 'usd', -16292, NULL),
	(17, 3, 'Expenses:StripeFees', 'usd', 828, NULL),
	(18, 1, 'Assets:Stripe:Payments', 'usd', 14486, '2026-11-30 00:00:00+00'),
	(18, 2, 'Income:Sales', 'usd', -14950, NULL),
	(18, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(19, 1, 'Assets:Stripe:Payments', 'kwd', 8570, '2026-12-04 00:00:00+00'),
	(19, 2, 'Income:Sales', 'kwd', -8920, NULL),
	(19, 3, 'Expenses:StripeFees', 'kwd', 350, NULL),
	(20, 1, 'Assets:Stripe:Payments', 'usd', 881, '2026-11-29 00:00:00+00'),
	(20, 2, 'Income:Sales', 'usd', -938, NULL),
	(20, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(21, 1, 'Assets:Stripe:Payments', 'usd', 48493, '2026-11-29 00:00:00+00'),
	(21, 2, 'Income:Sales', 'usd', -49972, NULL),
	(21, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(22, 1, 'Assets:Stripe:Payments', 'usd', 951, '2026-11-30 00:00:00+00'),
	(22, 2, 'Income:Sales', 'usd', -1032, NULL),
	(22, 3, 'Expenses:StripeFees', 'usd', 81, NULL),
	(23, 1, 'Assets:Stripe:Payments', 'usd', 19385, '2026-11-29 00:00:00+00'),
	(23, 2, 'Income:Sales', 'usd', -19995, NULL),
	(23, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(24, 1, 'Assets:Stripe:Payments', 'usd', 9635, '2026-11-30 00:00:00+00'),
	(24, 2, 'Income:Sales', 'usd', -9954, NULL),
	(24, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(25, 1, 'Assets:Stripe:Payments', 'usd', 48506, '2026-11-29 00:00:00+00'),
	(25, 2, 'Income:Sales', 'usd', -49986, NULL),
	(25, 3, 'Expenses:StripeFees', 'usd', 1480, NULL),
	(26, 1, 'Assets:Stripe:Payments', 'usd', 884, '2026-11-30 00:00:00+00'),
	(26, 2, 'Income:Sales', 'usd', -946, NULL),
	(26, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(26, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(27, 1, 'Assets:Stripe:Payments', 'usd', 9620, '2026-11-29 00:00:00+00'),
	(27, 2, 'Income:Sales', 'usd', -9938, NULL),
	(27, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(28, 1, 'Assets:Stripe:Payments', 'usd', 950, '2026-11-30 00:00:00+00'),
	(28, 2, 'Income:Sales', 'usd', -1031, NULL),
	(28, 3, 'Expenses:StripeFees', 'usd', 81, NULL),
	(29, 1, 'Assets:Stripe:Payments', 'jpy', 1333, '2026-12-01 00:00:00+00'),
	(29, 2, 'Income:Sales', 'jpy', -1388, NULL),
	(29, 3, 'Expenses:StripeFees', 'jpy', 50, NULL),
	(29, 4, 'Expenses:TaxOnFees', 'jpy', 5, NULL),
	(30, 1, 'Assets:Stripe:Payments', 'usd', 9595, '2026-11-30 00:00:00+00'),
	(30, 2, 'Income:Sales', 'usd', -9912, NULL),
	(30, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(31, 1, 'Assets:Stripe:Payments', 'usd', 908, '2026-11-29 00:00:00+00'),
	(31, 2, 'Income:Sales', 'usd', -971, NULL),
	(31, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(31, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(32, 1, 'Assets:Stripe:Payments', 'usd', 937, '2026-11-29 00:00:00+00'),
	(32, 2, 'Income:Sales', 'usd', -996, NULL),
	(32, 3, 'Expenses:StripeFees', 'usd', 59, NULL);
INSERT INTO tieout.posting VALUES
	(33, 1, 'Assets:Stripe:Payments', 'usd', 4814, '2026-11-29 00:00:00+00'),
	(33, 2, 'Income:Sales', 'usd', -4989, NULL),
	(33, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(34, 1, 'Assets:Stripe:Payments', 'usd', 48467, '2026-11-29 00:00:00+00'),
	(34, 2, 'Income:Sales', 'usd', -49945, NULL),
	(34, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(123, 2, 'Income:Sales', 'usd', -5393, NULL),
	(35, 1, 'Assets:Stripe:Payments', 'usd', 2802, '2026-11-29 00:00:00+00'),
	(35, 2, 'Income:Sales', 'usd', -2927, NULL),
	(35, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(35, 4, 'Expenses:TaxOnFees', 'usd', 10, NULL),
	(36, 1, 'Assets:Stripe:Payments', 'eur', 5000, '2026-12-02 00:00:00+00'),
	(36, 2, 'Assets:TopUpsInTransit', 'eur', -5000, NULL),
	(38, 1, 'Assets:Stripe:Payments', 'usd', 19309, '2026-11-29 00:00:00+00'),
	(38, 2, 'Income:Sales', 'usd', -19917, NULL),
	(38, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(39, 1, 'Assets:Stripe:Payments', 'eur', 1925, '2026-11-30 00:00:00+00'),
	(39, 2, 'Income:Sales', 'eur', -1991, NULL),
	(39, 3, 'Expenses:StripeFees', 'eur', 55, NULL),
	(39, 4, 'Expenses:TaxOnFees', 'eur', 11, NULL),
	(40, 1, 'Assets:Stripe:Payments', 'usd', 48475, '2026-11-30 00:00:00+00'),
	(40, 2, 'Income:Sales', 'usd', -49954, NULL),
	(40, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(41, 1, 'Assets:Stripe:Payments', 'usd', 2813, '2026-11-29 00:00:00+00'),
	(41, 2, 'Income:Sales', 'usd', -2928, NULL),
	(41, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(42, 1, 'Assets:Stripe:Payments', 'usd', 48459, '2026-11-29 00:00:00+00'),
	(42, 2, 'Income:Sales', 'usd', -49937, NULL),
	(42, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(43, 1, 'Assets:Stripe:Payments', 'usd', 1865, '2026-11-29 00:00:00+00'),
	(43, 2, 'Income:Sales', 'usd', -1952, NULL),
	(43, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(45, 1, 'Assets:Stripe:Payments', 'usd', 1900, '2026-11-29 00:00:00+00'),
	(45, 2, 'Income:Sales', 'usd', -1995, NULL),
	(45, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(45, 4, 'Expenses:TaxOnFees', 'usd', 7, NULL),
	(46, 1, 'Assets:Stripe:Payments', 'usd', -450, '2026-12-01 00:00:00+00'),
	(46, 2, 'Expenses:StripeFees', 'usd', 450, NULL),
	(47, 1, 'Assets:Stripe:Payments', 'usd', 4795, '2026-11-29 00:00:00+00'),
	(47, 2, 'Income:Sales', 'usd', -4969, NULL),
	(47, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(48, 1, 'Assets:Stripe:Payments', 'usd', 5861, '2026-11-30 00:00:00+00'),
	(48, 2, 'Income:Sales', 'usd', -6195, NULL),
	(48, 3, 'Expenses:StripeFees', 'usd', 334, NULL),
	(49, 1, 'Assets:Stripe:Payments', 'usd', 2817, '2026-11-30 00:00:00+00'),
	(49, 2, 'Income:Sales', 'usd', -2932, NULL),
	(49, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(50, 1, 'Assets:Stripe:Payments', 'usd', -900, '2026-11-29 14:20:06+00'),
	(50, 2, 'Expenses:StripeFees', 'usd', 900, NULL),
	(51, 1, 'Assets:Stripe:Payments', 'jpy', 7198, '2026-12-01 00:00:00+00'),
	(51, 2, 'Income:Sales', 'jpy', -7495, NULL),
	(51, 3, 'Expenses:StripeFees', 'jpy', 270, NULL),
	(51, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(52, 1, 'Assets:Stripe:Payments', 'eur', 539032, '2026-12-02 00:00:00+00'),
	(52, 2, 'Income:Sales', 'eur', -548943, NULL),
	(52, 3, 'Expenses:StripeFees', 'eur', 8259, NULL),
	(52, 4, 'Expenses:TaxOnFees', 'eur', 1652, NULL),
	(53, 1, 'Assets:Stripe:Payments', 'usd', -31, '2026-11-27 00:05:00+00'),
	(53, 2, 'Expenses:TaxOnFees', 'usd', 31, NULL),
	(54, 1, 'Assets:Stripe:Payments', 'usd', 1887, '2026-11-30 00:00:00+00'),
	(54, 2, 'Income:Sales', 'usd', -1974, NULL),
	(54, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(55, 1, 'Assets:Stripe:Payments', 'usd', 19263, '2026-11-29 00:00:00+00'),
	(55, 2, 'Income:Sales', 'usd', -19921, NULL),
	(55, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(55, 4, 'Expenses:TaxOnFees', 'usd', 50, NULL),
	(56, 1, 'Assets:Stripe:Payments', 'usd', 2832, '2026-11-29 00:00:00+00'),
	(56, 2, 'Income:Sales', 'usd', -2947, NULL),
	(56, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(57, 1, 'Assets:Stripe:Payments', 'jpy', 7119, '2026-12-01 00:00:00+00'),
	(57, 2, 'Income:Sales', 'jpy', -7413, NULL),
	(57, 3, 'Expenses:StripeFees', 'jpy', 267, NULL),
	(57, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(58, 1, 'Assets:Stripe:Payments', 'usd', 19306, '2026-11-30 00:00:00+00'),
	(58, 2, 'Income:Sales', 'usd', -19913, NULL),
	(58, 3, 'Expenses:StripeFees', 'usd', 607, NULL),
	(59, 1, 'Assets:Stripe:Issuing', 'usd', -2300, '2026-12-01 00:00:00+00'),
	(59, 2, 'Expenses:Cards', 'usd', 2300, NULL),
	(60, 1, 'Assets:Stripe:Payments', 'eur', 19573, '2026-11-30 00:00:00+00'),
	(60, 2, 'Income:Sales', 'eur', -19962, NULL),
	(60, 3, 'Expenses:StripeFees', 'eur', 324, NULL),
	(60, 4, 'Expenses:TaxOnFees', 'eur', 65, NULL),
	(61, 1, 'Assets:Stripe:Payments', 'usd', -75, '2026-11-29 14:20:06+00'),
	(61, 2, 'Expenses:TaxOnFees', 'usd', 75, NULL),
	(62, 1, 'Assets:Stripe:Payments', 'usd', 1857, '2026-12-01 00:00:00+00'),
	(62, 2, 'Income:Sales', 'usd', -1943, NULL),
	(62, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(63, 1, 'Assets:Stripe:Payments', 'usd', 4789, '2026-12-01 00:00:00+00'),
	(63, 2, 'Income:Sales', 'usd', -4963, NULL),
	(63, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(67, 1, 'Assets:Stripe:Payments', 'usd', 923, '2026-12-01 00:00:00+00'),
	(67, 2, 'Income:Sales', 'usd', -987, NULL),
	(67, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(67, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(68, 1, 'Assets:Stripe:Payments', 'usd', 9642, '2026-12-01 00:00:00+00'),
	(68, 2, 'Income:Sales', 'usd', -9961, NULL),
	(68, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(76, 1, 'Assets:Stripe:Payments', 'jpy', 21656, '2026-12-03 00:00:00+00'),
	(76, 2, 'Income:Sales', 'jpy', -22549, NULL),
	(76, 3, 'Expenses:StripeFees', 'jpy', 812, NULL);
INSERT INTO tieout.posting VALUES
	(76, 4, 'Expenses:TaxOnFees', 'jpy', 81, NULL),
	(77, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(77, 2, 'Income:Sales', 'usd', -927, NULL),
	(77, 1, 'Assets:Stripe:Payments', 'usd', 870, '2026-12-01 00:00:00+00'),
	(78, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(78, 2, 'Income:Sales', 'usd', -19942, NULL),
	(78, 1, 'Assets:Stripe:Payments', 'usd', 19334, '2026-12-01 00:00:00+00'),
	(79, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(79, 3, 'Expenses:StripeFees', 'eur', 70, NULL),
	(79, 2, 'Income:Sales', 'eur', -2981, NULL),
	(79, 1, 'Assets:Stripe:Payments', 'eur', 2897, '2026-12-02 00:00:00+00'),
	(80, 3, 'Expenses:StripeFees', 'usd', 1500, NULL),
	(80, 2, 'Expenses:Disputes', 'usd', 1943, NULL),
	(64, 1, 'Assets:Stripe:Payments', 'eur', 4805, '2026-12-02 00:00:00+00'),
	(64, 2, 'Income:Sales', 'eur', -4924, NULL),
	(64, 3, 'Expenses:StripeFees', 'eur', 99, NULL),
	(64, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(65, 1, 'Assets:Stripe:Payments', 'usd', 9620, '2026-12-01 00:00:00+00'),
	(65, 2, 'Income:Sales', 'usd', -9965, NULL),
	(65, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(65, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(66, 1, 'Assets:Stripe:Payments', 'usd', 9602, '2026-12-01 00:00:00+00'),
	(66, 2, 'Income:Sales', 'usd', -9920, NULL),
	(66, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(69, 1, 'Assets:Stripe:Payments', 'usd', 14508, '2026-12-01 00:00:00+00'),
	(69, 2, 'Income:Sales', 'usd', -14972, NULL),
	(69, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(70, 1, 'Assets:Stripe:Payments', 'usd', 1910, '2026-12-01 00:00:00+00'),
	(70, 2, 'Income:Sales', 'usd', -1998, NULL),
	(70, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(71, 1, 'Assets:Stripe:Payments', 'usd', 22109, '2026-12-01 00:00:00+00'),
	(71, 2, 'Income:Sales', 'usd', -22800, NULL),
	(71, 3, 'Expenses:StripeFees', 'usd', 691, NULL),
	(72, 1, 'Assets:Stripe:Payments', 'usd', 875, '2026-12-01 00:00:00+00'),
	(72, 2, 'Income:Sales', 'usd', -932, NULL),
	(72, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(73, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(73, 2, 'Income:Sales', 'usd', -19975, NULL),
	(73, 1, 'Assets:Stripe:Payments', 'usd', 19366, '2026-12-01 00:00:00+00'),
	(74, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(74, 2, 'Income:Sales', 'usd', -914, NULL),
	(74, 1, 'Assets:Stripe:Payments', 'usd', 857, '2026-12-01 00:00:00+00'),
	(75, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(75, 2, 'Income:Sales', 'usd', -1992, NULL),
	(75, 1, 'Assets:Stripe:Payments', 'usd', 1904, '2026-12-01 00:00:00+00'),
	(82, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(82, 3, 'Expenses:StripeFees', 'eur', 774, NULL),
	(82, 2, 'Income:Sales', 'eur', -49946, NULL),
	(82, 1, 'Assets:Stripe:Payments', 'eur', 49017, '2026-12-02 00:00:00+00'),
	(83, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(83, 2, 'Income:Sales', 'usd', -9933, NULL),
	(83, 1, 'Assets:Stripe:Payments', 'usd', 9615, '2026-12-01 00:00:00+00'),
	(89, 3, 'Expenses:StripeFees', 'usd', 56, NULL),
	(89, 2, 'Income:Sales', 'usd', -911, NULL),
	(89, 1, 'Assets:Stripe:Payments', 'usd', 855, '2026-12-01 00:00:00+00'),
	(90, 2, 'Income:Refunds', 'usd', 9987, NULL),
	(90, 1, 'Assets:Stripe:Payments', 'usd', -9987, '2026-11-29 14:20:22+00'),
	(91, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(91, 3, 'Expenses:StripeFees', 'eur', 99, NULL),
	(91, 2, 'Income:Sales', 'eur', -4907, NULL),
	(91, 1, 'Assets:Stripe:Payments', 'eur', 4788, '2026-12-02 00:00:00+00'),
	(96, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(96, 2, 'Income:Sales', 'usd', -19985, NULL),
	(96, 1, 'Assets:Stripe:Payments', 'usd', 19375, '2026-12-01 00:00:00+00'),
	(97, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(97, 2, 'Income:Sales', 'usd', -9970, NULL),
	(97, 1, 'Assets:Stripe:Payments', 'usd', 9651, '2026-12-01 00:00:00+00'),
	(103, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(103, 2, 'Income:Sales', 'usd', -951, NULL),
	(103, 1, 'Assets:Stripe:Payments', 'usd', 893, '2026-12-01 00:00:00+00'),
	(80, 1, 'Assets:Stripe:Payments', 'usd', -3443, '2026-11-29 14:20:17+00'),
	(81, 3, 'Expenses:StripeFees', 'usd', 187, NULL),
	(81, 2, 'Income:Sales', 'usd', -3207, NULL),
	(81, 1, 'Assets:Stripe:Payments', 'usd', 3020, '2026-12-01 00:00:00+00'),
	(84, 3, 'Expenses:StripeFees', 'usd', 134, NULL),
	(84, 2, 'Income:Sales', 'usd', -2117, NULL),
	(84, 1, 'Assets:Stripe:Payments', 'usd', 1983, '2026-12-01 00:00:00+00'),
	(85, 3, 'Expenses:StripeFees', 'usd', 266, NULL),
	(85, 2, 'Income:Sales', 'usd', -8150, NULL),
	(85, 1, 'Assets:Stripe:Payments', 'usd', 7884, '2026-12-01 00:00:00+00'),
	(86, 5, 'Expenses:TaxOnFees', 'usd', 39, NULL),
	(86, 4, 'Expenses:StripeFees', 'usd', 465, NULL),
	(86, 3, 'Expenses:ApplicationFees', 'usd', 140, NULL),
	(86, 2, 'Income:Sales', 'usd', -14988, NULL),
	(86, 1, 'Assets:Stripe:Payments', 'usd', 14344, '2026-12-01 00:00:00+00'),
	(87, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(87, 2, 'Income:Sales', 'usd', -19964, NULL),
	(87, 1, 'Assets:Stripe:Payments', 'usd', 19355, '2026-12-01 00:00:00+00'),
	(88, 3, 'Expenses:StripeFees', 'kwd', 180, NULL),
	(88, 2, 'Income:Sales', 'kwd', -2780, NULL),
	(88, 1, 'Assets:Stripe:Payments', 'kwd', 2600, '2026-12-06 00:00:00+00'),
	(92, 3, 'Expenses:StripeFees', 'usd', 183, NULL),
	(92, 2, 'Income:Sales', 'usd', -3124, NULL),
	(92, 1, 'Assets:Stripe:Payments', 'usd', 2941, '2026-12-01 00:00:00+00'),
	(93, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(93, 2, 'Income:Sales', 'usd', -9916, NULL),
	(93, 1, 'Assets:Stripe:Payments', 'usd', 9598, '2026-12-01 00:00:00+00'),
	(94, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(94, 2, 'Income:Sales', 'usd', -14901, NULL),
	(94, 1, 'Assets:Stripe:Payments', 'usd', 14439, '2026-12-01 00:00:00+00');
INSERT INTO tieout.posting VALUES
	(95, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(95, 2, 'Income:Sales', 'usd', -970, NULL),
	(95, 1, 'Assets:Stripe:Payments', 'usd', 912, '2026-12-01 00:00:00+00'),
	(98, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(98, 2, 'Income:Sales', 'usd', -9995, NULL),
	(98, 1, 'Assets:Stripe:Payments', 'usd', 9675, '2026-12-01 00:00:00+00'),
	(99, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(99, 2, 'Income:Sales', 'usd', -1981, NULL),
	(99, 1, 'Assets:Stripe:Payments', 'usd', 1894, '2026-12-01 00:00:00+00'),
	(100, 2, 'Assets:TopUpsInTransit', 'usd', -100000, NULL),
	(100, 1, 'Assets:Stripe:Payments', 'usd', 100000, '2026-11-29 14:20:25+00'),
	(101, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(101, 3, 'Expenses:StripeFees', 'eur', 174, NULL),
	(101, 2, 'Income:Sales', 'eur', -9917, NULL),
	(101, 1, 'Assets:Stripe:Payments', 'eur', 9708, '2026-12-02 00:00:00+00'),
	(102, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(102, 2, 'Income:Sales', 'usd', -2947, NULL),
	(102, 1, 'Assets:Stripe:Payments', 'usd', 2832, '2026-12-01 00:00:00+00'),
	(104, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(104, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(104, 2, 'Income:Sales', 'usd', -49903, NULL),
	(104, 1, 'Assets:Stripe:Payments', 'usd', 48303, '2026-12-01 00:00:00+00'),
	(105, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(105, 2, 'Income:Sales', 'usd', -49948, NULL),
	(105, 1, 'Assets:Stripe:Payments', 'usd', 48470, '2026-12-01 00:00:00+00'),
	(106, 4, 'Expenses:TaxOnFees', 'jpy', 108, NULL),
	(106, 3, 'Expenses:StripeFees', 'jpy', 1083, NULL),
	(106, 2, 'Income:Sales', 'jpy', -30086, NULL),
	(106, 1, 'Assets:Stripe:Payments', 'jpy', 28895, '2026-12-03 00:00:00+00'),
	(107, 2, 'Income:Refunds', 'usd', 8150, NULL),
	(107, 1, 'Assets:Stripe:Payments', 'usd', -8150, '2026-11-29 14:20:27+00'),
	(108, 3, 'Expenses:StripeFees', 'usd', 132, NULL),
	(108, 2, 'Income:Sales', 'usd', -2072, NULL),
	(108, 1, 'Assets:Stripe:Payments', 'usd', 1940, '2026-12-01 00:00:00+00'),
	(109, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(109, 2, 'Income:Sales', 'usd', -4914, NULL),
	(109, 1, 'Assets:Stripe:Payments', 'usd', 4741, '2026-12-01 00:00:00+00'),
	(110, 2, 'Income:Refunds', 'usd', 2500, NULL),
	(110, 1, 'Assets:Stripe:Payments', 'usd', -2500, '2026-11-29 14:20:27+00'),
	(111, 3, 'Expenses:StripeFees', 'usd', 826, NULL),
	(111, 2, 'Income:Sales', 'usd', -16243, NULL),
	(111, 1, 'Assets:Stripe:Payments', 'usd', 15417, '2026-12-01 00:00:00+00'),
	(112, 4, 'Expenses:TaxOnFees', 'eur', 31, NULL),
	(112, 3, 'Expenses:StripeFees', 'eur', 156, NULL),
	(112, 2, 'Income:Sales', 'eur', -8737, NULL),
	(112, 1, 'Assets:Stripe:Payments', 'eur', 8550, '2026-12-02 00:00:00+00'),
	(113, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(113, 2, 'Income:Sales', 'usd', -2918, NULL),
	(113, 1, 'Assets:Stripe:Payments', 'usd', 2803, '2026-12-01 00:00:00+00'),
	(114, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(114, 2, 'Income:Sales', 'usd', -1996, NULL),
	(114, 1, 'Assets:Stripe:Payments', 'usd', 1908, '2026-12-01 00:00:00+00'),
	(115, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(115, 2, 'Income:Sales', 'usd', -9900, NULL),
	(115, 1, 'Assets:Stripe:Payments', 'usd', 9583, '2026-11-29 14:20:27+00'),
	(116, 4, 'Expenses:TaxOnFees', 'jpy', 81, NULL),
	(116, 3, 'Expenses:StripeFees', 'jpy', 810, NULL),
	(116, 2, 'Income:Sales', 'jpy', -22507, NULL),
	(116, 1, 'Assets:Stripe:Payments', 'jpy', 21616, '2026-12-03 00:00:00+00'),
	(117, 2, 'Assets:PayoutsInTransit', 'usd', 84528, NULL),
	(117, 1, 'Assets:Stripe:Payments', 'usd', -84528, '2026-11-29 14:20:27+00'),
	(118, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(118, 2, 'Income:Sales', 'usd', -9945, NULL),
	(118, 1, 'Assets:Stripe:Payments', 'usd', 9627, '2026-12-01 00:00:00+00'),
	(119, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(119, 2, 'Income:Sales', 'usd', -14960, NULL),
	(119, 1, 'Assets:Stripe:Payments', 'usd', 14496, '2026-12-01 00:00:00+00'),
	(120, 3, 'Expenses:StripeFees', 'usd', 186, NULL),
	(120, 2, 'Income:Sales', 'usd', -3188, NULL),
	(120, 1, 'Assets:Stripe:Payments', 'usd', 3002, '2026-12-01 00:00:00+00'),
	(121, 3, 'Expenses:StripeFees', 'usd', 189, NULL),
	(121, 2, 'Income:Sales', 'usd', -3239, NULL),
	(121, 1, 'Assets:Stripe:Payments', 'usd', 3050, '2026-12-01 00:00:00+00'),
	(122, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(122, 2, 'Income:Sales', 'usd', -49961, NULL),
	(122, 1, 'Assets:Stripe:Payments', 'usd', 48482, '2026-12-01 00:00:00+00'),
	(123, 3, 'Expenses:StripeFees', 'usd', 294, NULL),
	(123, 1, 'Assets:Stripe:Payments', 'usd', 5099, '2026-12-01 00:00:00+00'),
	(124, 3, 'Expenses:StripeFees', 'usd', 2193, NULL),
	(124, 2, 'Income:Sales', 'usd', -74589, NULL),
	(124, 1, 'Assets:Stripe:Payments', 'usd', 72396, '2026-12-01 00:00:00+00'),
	(125, 4, 'Expenses:TaxOnFees', 'jpy', 5, NULL),
	(125, 3, 'Expenses:StripeFees', 'jpy', 52, NULL),
	(125, 2, 'Income:Sales', 'jpy', -1432, NULL),
	(125, 1, 'Assets:Stripe:Payments', 'jpy', 1375, '2026-12-03 00:00:00+00'),
	(126, 1, 'Assets:Stripe:Payments', 'usd', 908, '2026-12-01 00:00:00+00'),
	(126, 2, 'Income:Sales', 'usd', -986, NULL),
	(126, 3, 'Expenses:StripeFees', 'usd', 78, NULL),
	(127, 4, 'Expenses:TaxOnFees', 'usd', 146, NULL),
	(127, 3, 'Expenses:StripeFees', 'usd', 1762, NULL),
	(127, 2, 'Income:Sales', 'usd', -59715, NULL),
	(127, 1, 'Assets:Stripe:Payments', 'usd', 57807, '2026-12-01 00:00:00+00'),
	(128, 3, 'Expenses:StripeFees', 'usd', 154, NULL),
	(128, 2, 'Income:Sales', 'usd', -2528, NULL),
	(128, 1, 'Assets:Stripe:Payments', 'usd', 2374, '2026-12-01 00:00:00+00'),
	(129, 3, 'Expenses:StripeFees', 'kwd', 260, NULL),
	(129, 2, 'Income:Sales', 'kwd', -5840, NULL),
	(129, 1, 'Assets:Stripe:Payments', 'kwd', 5580, '2026-12-06 00:00:00+00');

INSERT INTO tieout.receipt VALUES
	('acct_9669a0b32a785099', false, 'evt_3chBJ6mFYjgq4efF2bX3IOCQj', 'charge.succeeded', 'ch_32wNlj00QXwS2p0g3IMZJL5Sz', '2026-11-29 14:20:06+00', '2026-11-29 14:20:07.231213+00', 'wanted', NULL, 1, '2026-11-29 14:20:07.446276+00'),
	('acct_9669a0b32a785099', false, 'evt_3He5m6szPutvemJ81Hj3EuBrL', 'charge.succeeded', 'ch_3kI2D3awdykdnwzi21Jx3ESc3', '2026-11-29 14:20:07+00', '2026-11-29 14:20:07.533737+00', 'wanted', NULL, 1, '2026-11-29 14:20:07.546696+00'),
	('acct_9669a0b32a785099', false, 'evt_3Gnn2MQOfFUYDh0SCBkEx30Dk', 'payout.created', 'po_1gpGTgouUbmNvnKbsCXlVfMWS', '2026-11-29 14:20:06+00', '2026-11-29 14:20:07.82671+00', 'wanted', NULL, 1, '2026-11-29 14:20:07.835779+00'),
	('acct_9669a0b32a785099', false, 'evt_3jIhl9wmF1ILLVGC6uHnCPmW5', 'charge.succeeded', 'ch_3Y2WXT6Shm1GnFB7SONyLa0bw', '2026-11-29 14:20:07+00', '2026-11-29 14:20:07.887875+00', 'wanted', NULL, 1, '2026-11-29 14:20:07.895061+00'),
	('acct_9669a0b32a785099', false, 'evt_3ga5Q8cWbK1m1EGqSRCvFss9R', 'charge.succeeded', 'ch_3oiKuYd5vfG4Y4bJhjaA67h62', '2026-11-29 14:20:08+00', '2026-11-29 14:20:08.187644+00', 'wanted', NULL, 1, '2026-11-29 14:20:08.197018+00'),
	('acct_9669a0b32a785099', false, 'evt_33zSU1En5rif5fsY8uhuckZOo', 'charge.succeeded', 'ch_3hMlITHOuUxxN9psQzK7Hf2oc', '2026-11-29 14:20:08+00', '2026-11-29 14:20:08.541742+00', 'wanted', NULL, 1, '2026-11-29 14:20:08.549292+00'),
	('acct_9669a0b32a785099', false, 'evt_3hGtwlxJxvtLyRfUCdeIriB8F', 'charge.succeeded', 'py_3s32pXFHoVikdNyZZSVKNp5dR', '2026-11-29 14:20:08+00', '2026-11-29 14:20:08.893184+00', 'wanted', NULL, 1, '2026-11-29 14:20:08.901552+00'),
	('acct_9669a0b32a785099', false, 'evt_3r0A0KJqmX9i1N4XShHfP5poF', 'charge.succeeded', 'ch_3n6PqvygX6jhx3987TmX4ycsV', '2026-11-29 14:20:09+00', '2026-11-29 14:20:09.195518+00', 'wanted', NULL, 1, '2026-11-29 14:20:09.202532+00'),
	('acct_9669a0b32a785099', false, 'evt_379VclBGHCUFE4wfVvmMclVeW', 'charge.succeeded', 'py_3v9Crp3XIQsaS8ce3hjwoA7m5', '2026-11-29 14:20:07+00', '2026-11-29 14:20:09.734+00', 'wanted', NULL, 1, '2026-11-29 14:20:09.741548+00'),
	('acct_9669a0b32a785099', false, 'evt_3EpL7q4rqpUmYoGb1QZU8Sadj', 'charge.succeeded', 'ch_3ludb4FCp3R8EG9I8ahpYvJmo', '2026-11-29 14:20:09+00', '2026-11-29 14:20:09.898498+00', 'wanted', NULL, 2, '2026-11-29 14:20:09.905729+00'),
	('acct_9669a0b32a785099', false, 'evt_3ppTD0F0WHPpL8NdmnLJIqrF0', 'charge.updated', 'ch_3n6PqvygX6jhx3987TmX4ycsV', '2026-11-29 14:20:10+00', '2026-11-29 14:20:10.049633+00', 'wanted', NULL, 1, '2026-11-29 14:20:10.057482+00'),
	('acct_9669a0b32a785099', false, 'evt_3BGt71ACz2pe9z4114Eri7dyV', 'charge.succeeded', 'ch_3Dp1MpP06X4w0jo1xepGaW2wh', '2026-11-29 14:20:10+00', '2026-11-29 14:20:10.200924+00', 'wanted', NULL, 1, '2026-11-29 14:20:10.214092+00'),
	('acct_9669a0b32a785099', false, 'evt_3eeFf6i2j2ud04l0XJNmcP7Qm', 'charge.updated', 'ch_3oiKuYd5vfG4Y4bJhjaA67h62', '2026-11-29 14:20:09+00', '2026-11-29 14:20:09.044567+00', 'wanted', NULL, 2, '2026-11-29 14:20:09.052753+00'),
	('acct_9669a0b32a785099', false, 'evt_3qJGaiGBucAQiHKdpD2aCrOXC', 'charge.succeeded', 'ch_3gRMBhwJMOCREgKmySxm9863n', '2026-11-29 14:20:10+00', '2026-11-29 14:20:10.552371+00', 'wanted', NULL, 1, '2026-11-29 14:20:10.561414+00'),
	('acct_9669a0b32a785099', false, 'evt_3GT8RXSExrlw9UWce1wNXBZsp', 'charge.succeeded', 'ch_3UjG9zC8ZdGTAZ3YxeFJtO8Po', '2026-11-29 14:20:10+00', '2026-11-29 14:20:10.858253+00', 'wanted', NULL, 1, '2026-11-29 14:20:10.871102+00'),
	('acct_9669a0b32a785099', false, 'evt_3Bbr0vVTGy5QFxoWkoPNcee0o', 'charge.updated', 'ch_3kI2D3awdykdnwzi21Jx3ESc3', '2026-11-29 14:20:11+00', '2026-11-29 14:20:11.008997+00', 'wanted', NULL, 1, '2026-11-29 14:20:11.015423+00'),
	('acct_9669a0b32a785099', false, 'evt_3PLfabClkqr33vIiwp3ahZpTS', 'charge.succeeded', 'ch_3IGFb3YWS4xbqAoym2RvYGUza', '2026-11-29 14:20:11+00', '2026-11-29 14:20:11.211568+00', 'wanted', NULL, 1, '2026-11-29 14:20:11.219841+00'),
	('acct_9669a0b32a785099', false, 'evt_3QAJnRITyfiFirBiaTFHBcMxx', 'charge.succeeded', 'py_3oIyjM6ByOGGRNhx1K3G6dYO8', '2026-11-29 14:20:09+00', '2026-11-29 14:20:09.546663+00', 'wanted', NULL, 2, '2026-11-29 14:20:09.554277+00'),
	('acct_9669a0b32a785099', false, 'evt_3OIut36SoJEMU1WbZ4Wc82aXh', 'charge.succeeded', 'ch_3e1ETgwGgud0WzT8bMy9dqFAK', '2026-11-29 14:20:11+00', '2026-11-29 14:20:11.865297+00', 'wanted', NULL, 1, '2026-11-29 14:20:11.87657+00'),
	('acct_9669a0b32a785099', false, 'evt_3lrwXjkd9hhcj7UHOrKTeKHRd', 'charge.updated', 'ch_3gRMBhwJMOCREgKmySxm9863n', '2026-11-29 14:20:12+00', '2026-11-29 14:20:12.01626+00', 'wanted', NULL, 1, '2026-11-29 14:20:12.028516+00'),
	('acct_9669a0b32a785099', false, 'evt_305QMAej5Dh56bocsZYrc3iY6', 'charge.succeeded', 'ch_3jCdFHf0bwh1HHqJ7bfJpqojj', '2026-11-29 14:20:12+00', '2026-11-29 14:20:12.217234+00', 'wanted', NULL, 1, '2026-11-29 14:20:12.227318+00'),
	('acct_9669a0b32a785099', false, 'evt_31BchaRqjA0FKfURnpWdSfpAR', 'charge.succeeded', 'ch_31uQkv04ucb4EjR8WEGsLxqHH', '2026-11-29 14:20:12+00', '2026-11-29 14:20:12.569216+00', 'wanted', NULL, 1, '2026-11-29 14:20:12.583392+00'),
	('acct_9669a0b32a785099', false, 'evt_3gteWH17sLGhJO2odjkxdCUHO', 'charge.succeeded', 'ch_3JKPrwY1qUOp8kjqhkcieojYf', '2026-11-29 14:20:13+00', '2026-11-29 14:20:13.224691+00', 'wanted', NULL, 1, '2026-11-29 14:20:13.231439+00'),
	('acct_9669a0b32a785099', false, 'evt_3DYJYuHc18Lo0ob24OTa9EkH3', 'charge.succeeded', 'ch_3CtD7H29K6wjgqTnAB0CocmDe', '2026-11-29 14:20:13+00', '2026-11-29 14:20:13.527203+00', 'wanted', NULL, 1, '2026-11-29 14:20:13.533296+00'),
	('acct_9669a0b32a785099', false, 'evt_3pQxeEE0hCqOX5v9ZBwqx7DBx', 'charge.succeeded', 'ch_3jyDZergwZTRnLDQ56vF5DeYa', '2026-11-29 14:20:14+00', '2026-11-29 14:20:14.234458+00', 'wanted', NULL, 1, '2026-11-29 14:20:14.242533+00'),
	('acct_9669a0b32a785099', false, 'evt_34mPTKPVDwxQu2oME3FnwlVSb', 'charge.succeeded', 'py_3Uu6NV69hhden23cXLTQ2FZ4l', '2026-11-29 14:20:14+00', '2026-11-29 14:20:14.887937+00', 'wanted', NULL, 1, '2026-11-29 14:20:14.896272+00'),
	('acct_9669a0b32a785099', false, 'evt_3zEa4eiuVntpVytzMRc3060s4', 'charge.updated', 'ch_3wVqDrTgbnngzzcuudAmm4GQC', '2026-11-29 14:20:15+00', '2026-11-29 14:20:15.042967+00', 'wanted', NULL, 1, '2026-11-29 14:20:15.052486+00'),
	('acct_9669a0b32a785099', false, 'evt_3kgJFeH5qRyKEWKNLoiLYsIPL', 'charge.succeeded', 'ch_3LcVE9h9eghw2pR9SjlItKm4w', '2026-11-29 14:20:15+00', '2026-11-29 14:20:15.192714+00', 'wanted', NULL, 1, '2026-11-29 14:20:15.199524+00'),
	('acct_9669a0b32a785099', false, 'evt_3tAJqsvOx7DQCIWzEFms4tv07', 'charge.succeeded', 'py_3kOtkOAtb4W3zUMlNQLW5fW9I', '2026-11-29 14:20:15+00', '2026-11-29 14:20:15.546351+00', 'wanted', NULL, 1, '2026-11-29 14:20:15.55218+00'),
	('acct_9669a0b32a785099', false, 'evt_3svCEd2CviVIAyVyXeA1L22rJ', 'charge.succeeded', 'ch_3YWtxaHSG0UnB144MdSo6lUsf', '2026-11-29 14:20:13+00', '2026-11-29 14:20:15.804897+00', 'wanted', NULL, 1, '2026-11-29 14:20:15.815095+00'),
	('acct_9669a0b32a785099', false, 'evt_3dzi0fQ4TWfEPUhTlFuSkkG47', 'charge.succeeded', 'ch_3q3rwv3vl0h6qL9shWHr2wHGt', '2026-11-29 14:20:15+00', '2026-11-29 14:20:15.89896+00', 'wanted', NULL, 1, '2026-11-29 14:20:15.905537+00'),
	('acct_9669a0b32a785099', false, 'evt_34u6Ls1tl1GWjstsZHsl9Tl7Q', 'charge.updated', 'ch_31uQkv04ucb4EjR8WEGsLxqHH', '2026-11-29 14:20:16+00', '2026-11-29 14:20:16.050412+00', 'wanted', NULL, 1, '2026-11-29 14:20:16.057758+00'),
	('acct_9669a0b32a785099', false, 'evt_3KtQsUx5LN1UEWXqvVx0pJYNi', 'charge.succeeded', 'ch_3HFcHVMwUkwtHQIQwqJPQf1Be', '2026-11-29 14:20:16+00', '2026-11-29 14:20:16.551061+00', 'wanted', NULL, 1, '2026-11-29 14:20:16.558067+00'),
	('acct_9669a0b32a785099', false, 'evt_3rGG1Z3r3kJgyu8Np92rHrTga', 'charge.succeeded', 'ch_3wP92YyBI9BypLGwQTvnBrJLi', '2026-11-29 14:20:16+00', '2026-11-29 14:20:16.903792+00', 'wanted', NULL, 1, '2026-11-29 14:20:16.917267+00'),
	('acct_9669a0b32a785099', false, 'evt_309Pr9W740ZVx8rpUIgcdYH2j', 'charge.dispute.created', 'du_1LfM7qtdohaYp1kIK3c2cj8VF', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.005584+00', 'wanted', NULL, 1, '2026-11-29 14:20:17.012487+00'),
	('acct_9669a0b32a785099', false, 'evt_3KB0NF3Sss6FDLgvpr9Z0zeoV', 'charge.dispute.funds_withdrawn', 'du_1LfM7qtdohaYp1kIK3c2cj8VF', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.0084+00', 'wanted', NULL, 1, '2026-11-29 14:20:17.020561+00'),
	('acct_9669a0b32a785099', false, 'evt_3TdQnKRUwctIulgummVU2PTMt', 'charge.updated', 'ch_3q3rwv3vl0h6qL9shWHr2wHGt', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.008564+00', 'wanted', NULL, 1, '2026-11-29 14:20:17.02061+00'),
	('acct_9669a0b32a785099', false, 'evt_3kZcmNOMPRAakk0CrU9QkQf6v', 'charge.updated', 'ch_3VVYr9JrGW70SmAaZLkgT8iEQ', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.00851+00', 'wanted', NULL, 1, '2026-11-29 14:20:17.020616+00'),
	('acct_9669a0b32a785099', false, 'evt_3RnC3sUXk4vKhMaYubz2U55cc', 'charge.succeeded', 'py_3HAmB2MeLnglEoi37w171xHvN', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.207036+00', 'wanted', NULL, 2, '2026-11-29 14:20:17.214749+00'),
	('acct_9669a0b32a785099', false, 'evt_3euQfwn5LiXdhBKsDRpvRnYw6', 'charge.succeeded', 'py_3RMg1DuOxDLNF6cCU0A9ShJfP', '2026-11-29 14:20:17+00', '2026-11-29 14:20:17.559143+00', 'wanted', NULL, 1, '2026-11-29 14:20:17.567061+00'),
	('acct_9669a0b32a785099', false, 'evt_3h18fqyntVWLCyhzN2RqbzZgu', 'charge.updated', 'ch_3jyDZergwZTRnLDQ56vF5DeYa', '2026-11-29 14:20:18+00', '2026-11-29 14:20:18.011361+00', 'wanted', NULL, 1, '2026-11-29 14:20:18.019221+00'),
	('acct_9669a0b32a785099', false, 'evt_38DpVUcAt2xTXPoBspjnxskSV', 'charge.succeeded', 'ch_372x1PfkTQliZV2jqK1DaUK3N', '2026-11-29 14:20:18+00', '2026-11-29 14:20:18.212908+00', 'wanted', NULL, 1, '2026-11-29 14:20:18.219946+00'),
	('acct_9669a0b32a785099', false, 'evt_3QBhsA4P52ODM8FulGqNQSPiN', 'charge.succeeded', 'ch_3KZQRhZVBU5R40RuzEAcUy7fL', '2026-11-29 14:20:18+00', '2026-11-29 14:20:18.564787+00', 'wanted', NULL, 1, '2026-11-29 14:20:18.573244+00'),
	('acct_9669a0b32a785099', false, 'evt_3JQ3Ch2uT4yPN7p43OMQYYY82', 'charge.succeeded', 'ch_3kZas0Utwe7zhb10J1BxP5Nqm', '2026-11-29 14:20:18+00', '2026-11-29 14:20:18.866242+00', 'wanted', NULL, 1, '2026-11-29 14:20:18.872887+00'),
	('acct_9669a0b32a785099', false, 'evt_3AcErXLqaVlcE11C3JOvw7EMy', 'charge.updated', 'ch_3YWtxaHSG0UnB144MdSo6lUsf', '2026-11-29 14:20:19+00', '2026-11-29 14:20:19.017203+00', 'wanted', NULL, 1, '2026-11-29 14:20:19.024667+00'),
	('acct_9669a0b32a785099', false, 'evt_3e4na3Bxv0ah4BJah2os8BvRj', 'charge.succeeded', 'ch_3zx3sL4mqN5O6oBoFU5qWnrg2', '2026-11-29 14:20:19+00', '2026-11-29 14:20:19.217937+00', 'wanted', NULL, 1, '2026-11-29 14:20:19.224483+00'),
	('acct_9669a0b32a785099', false, 'evt_3BCKRSBav7nsnSCyo60Us4ckP', 'charge.refunded', 'py_3Uu6NV69hhden23cXLTQ2FZ4l', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.023126+00', 'wanted', NULL, 1, '2026-11-29 14:20:20.03407+00'),
	('acct_9669a0b32a785099', false, 'evt_3IdFehR5Q9S2uEG99f0UWkkbB', 'charge.updated', 'ch_3CtD7H29K6wjgqTnAB0CocmDe', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.022813+00', 'wanted', NULL, 1, '2026-11-29 14:20:20.034115+00'),
	('acct_9669a0b32a785099', false, 'evt_3olsnPTws93A2UeYMMBIGm9V5', 'refund.created', 'pyr_1mzMujVF37aWWSaU8Is6jeHEA', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.023078+00', 'wanted', NULL, 1, '2026-11-29 14:20:20.034122+00'),
	('acct_9669a0b32a785099', false, 'evt_3b9AKL8H0vb7AVlPdTcTtNB7H', 'charge.succeeded', 'ch_3xhblOfyeqgAFV9hWdPykYkWp', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.224456+00', 'wanted', NULL, 1, '2026-11-29 14:20:20.233431+00'),
	('acct_9669a0b32a785099', false, 'evt_3Xq6brCezrS3R2Eeng1tHMDWP', 'charge.succeeded', 'ch_3BgHNWTrQ6xD0OfPzsnaE7gSX', '2026-11-29 14:20:19+00', '2026-11-29 14:20:19.87057+00', 'wanted', NULL, 2, '2026-11-29 14:20:19.877022+00'),
	('acct_9669a0b32a785099', false, 'evt_30rl6rP4Uw9NbGnrXvne8EFbL', 'charge.succeeded', 'ch_3cYOihM20sthFxs6NLN0ZC23R', '2026-11-29 14:20:21+00', '2026-11-29 14:20:21.882612+00', 'wanted', NULL, 1, '2026-11-29 14:20:21.889423+00'),
	('acct_9669a0b32a785099', false, 'evt_32DN9Fl8Klw4GkkkuJNg4IUZH', 'charge.updated', 'ch_354wki9t8jqzuzUS7cCVPmPQr', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.037297+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.046711+00'),
	('acct_9669a0b32a785099', false, 'evt_3XfBNnrBRdPID0UNZgJl7em4x', 'charge.updated', 'ch_3BgHNWTrQ6xD0OfPzsnaE7gSX', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.03779+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.046758+00'),
	('acct_9669a0b32a785099', false, 'evt_3YZCShX3ts79rQoXD2qPeaoEh', 'charge.updated', 'ch_3kZas0Utwe7zhb10J1BxP5Nqm', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.037574+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.046764+00'),
	('acct_9669a0b32a785099', false, 'evt_3ZlrpBa3W27oXxM91l7RJbUD9', 'charge.updated', 'ch_3LcVE9h9eghw2pR9SjlItKm4w', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.037627+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.046769+00'),
	('acct_9669a0b32a785099', false, 'evt_32pHdfOlI1dffsmBK7iIFPEec', 'charge.succeeded', 'py_3VojaWwv7AoURmgBTzv787nrG', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.235416+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.242568+00'),
	('acct_9669a0b32a785099', false, 'evt_38l6HzmKF4DzCbSxp5SAvjmUE', 'charge.succeeded', 'ch_3otx13kOtRtpGiliVNr9haRob', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.538363+00', 'wanted', NULL, 2, '2026-11-29 14:20:22.544336+00'),
	('acct_9669a0b32a785099', false, 'evt_3rN3AuLmm6OCiMRu3bsuLWqfl', 'charge.updated', 'ch_3Dp1MpP06X4w0jo1xepGaW2wh', '2026-11-29 14:20:13+00', '2026-11-29 14:20:22.920256+00', 'wanted', NULL, 1, '2026-11-29 14:20:22.927614+00'),
	('acct_9669a0b32a785099', false, 'evt_3r9186z3jAzXO00UBms9m5mdU', 'charge.updated', 'ch_3KZQRhZVBU5R40RuzEAcUy7fL', '2026-11-29 14:20:23+00', '2026-11-29 14:20:23.040116+00', 'wanted', NULL, 1, '2026-11-29 14:20:23.046046+00'),
	('acct_9669a0b32a785099', false, 'evt_32Y8PsTuIJeq9btmnx1nQ7FSI', 'charge.succeeded', 'ch_37UmirYir5EEwkOj2lTsTyPnc', '2026-11-29 14:20:23+00', '2026-11-29 14:20:23.191277+00', 'wanted', NULL, 1, '2026-11-29 14:20:23.198216+00'),
	('acct_9669a0b32a785099', false, 'evt_3gG2DPJcnXLa6NVkIe6hpVbmb', 'refund.updated', 'pyr_1mzMujVF37aWWSaU8Is6jeHEA', '2026-11-29 14:20:22+00', '2026-11-29 14:20:22.037919+00', 'wanted', NULL, 2, '2026-11-29 14:20:22.046772+00'),
	('acct_9669a0b32a785099', false, 'evt_37uJNwWrb03dli5DUbTzpXjRx', 'charge.succeeded', 'ch_3zZLKVLMxf2aEfrX1a6GJsTgF', '2026-11-29 14:20:23+00', '2026-11-29 14:20:23.894745+00', 'wanted', NULL, 1, '2026-11-29 14:20:23.900845+00'),
	('acct_9669a0b32a785099', false, 'evt_3PSpeY3qTDeNm3YrVxmmLias7', 'charge.succeeded', 'ch_3rfWc2HtUvcCsZKCJJqQQvujl', '2026-11-29 14:20:24+00', '2026-11-29 14:20:24.196489+00', 'wanted', NULL, 1, '2026-11-29 14:20:24.203394+00'),
	('acct_9669a0b32a785099', false, 'evt_3zltiBtcAF1wQYJU5gDxrOkNc', 'charge.succeeded', 'ch_3UF9ommzirwCnHdd6EXp0DbWo', '2026-11-29 14:20:24+00', '2026-11-29 14:20:24.548537+00', 'wanted', NULL, 1, '2026-11-29 14:20:24.554606+00'),
	('acct_9669a0b32a785099', false, 'evt_3sbdgfLOdVVOH1g6958k0Otb0', 'charge.succeeded', 'py_3xGHgMRkRTzY7eJbLSn0gjO7T', '2026-11-29 14:20:24+00', '2026-11-29 14:20:24.900236+00', 'wanted', NULL, 1, '2026-11-29 14:20:24.911232+00'),
	('acct_9669a0b32a785099', false, 'evt_3dNvssQCtp932x12GOhTWuMEg', 'charge.updated', 'ch_3zx3sL4mqN5O6oBoFU5qWnrg2', '2026-11-29 14:20:25+00', '2026-11-29 14:20:25.052227+00', 'wanted', NULL, 1, '2026-11-29 14:20:25.064535+00'),
	('acct_9669a0b32a785099', false, 'evt_3g89lY5qKR2HtMybhFri5zQda', 'topup.succeeded', 'tu_1ahsYhXONF4fYRt8jGjm6GuDp', '2026-11-29 14:20:25+00', '2026-11-29 14:20:25.052466+00', 'wanted', NULL, 1, '2026-11-29 14:20:25.064585+00'),
	('acct_9669a0b32a785099', false, 'evt_3fXynFRjNN0QwFN0KqHpgOmoT', 'charge.succeeded', 'ch_3RFbg4TLoZq7xe92Rx8pH7qad', '2026-11-29 14:20:25+00', '2026-11-29 14:20:25.202776+00', 'wanted', NULL, 1, '2026-11-29 14:20:25.21165+00'),
	('acct_9669a0b32a785099', false, 'evt_3M41GmUq8TkT1vsBVgY8ndQN5', 'charge.succeeded', 'ch_3NlvHfC2XYxJu26fZXD1vhojY', '2026-11-29 14:20:25+00', '2026-11-29 14:20:25.55434+00', 'wanted', NULL, 1, '2026-11-29 14:20:25.56292+00'),
	('acct_9669a0b32a785099', false, 'evt_33OKF3WE7feFH89M7d2iZMt62', 'charge.updated', 'ch_3Dj75BkgTKb8BTSAo1hwBg3mJ', '2026-11-29 14:20:26+00', '2026-11-29 14:20:26.014723+00', 'wanted', NULL, 1, '2026-11-29 14:20:26.025604+00'),
	('acct_9669a0b32a785099', false, 'evt_3CknoUPzW9igpPlGZlI4XWtKf', 'charge.updated', 'ch_37UmirYir5EEwkOj2lTsTyPnc', '2026-11-29 14:20:26+00', '2026-11-29 14:20:26.015067+00', 'wanted', NULL, 1, '2026-11-29 14:20:26.025701+00'),
	('acct_9669a0b32a785099', false, 'evt_3cBYvisPTHE9Nt5LIdMOoSxHk', 'charge.updated', 'ch_3UF9ommzirwCnHdd6EXp0DbWo', '2026-11-29 14:20:26+00', '2026-11-29 14:20:26.015138+00', 'wanted', NULL, 1, '2026-11-29 14:20:26.025709+00'),
	('acct_9669a0b32a785099', false, 'evt_39ev1zcuMQ3ZevWvG0gU9D5xf', 'charge.dispute.closed', 'du_1LfM7qtdohaYp1kIK3c2cj8VF', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.022757+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.028563+00'),
	('acct_9669a0b32a785099', false, 'evt_3jXpPB7SIsg7enrqFVX4pnov3', 'refund.created', 're_30LTBCNcxcd83ledC8no9P7m3', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.022969+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.028612+00'),
	('acct_9669a0b32a785099', false, 'evt_3qKKyjLj930ZKrZ1vDikLhDVd', 'charge.refunded', 'ch_3YWtxaHSG0UnB144MdSo6lUsf', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.023013+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.028619+00'),
	('acct_9669a0b32a785099', false, 'evt_3QcdsQ5TR6JYdkHUThbX34jgy', 'charge.succeeded', 'ch_3uyMgphcBacqF1MtbK8DJGox7', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.223749+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.232675+00'),
	('acct_9669a0b32a785099', false, 'evt_3t2ft2GAKBS14K2lvIWBvgRRJ', 'charge.updated', 'ch_3JKPrwY1qUOp8kjqhkcieojYf', '2026-11-29 14:20:14+00', '2026-11-29 14:20:27.510158+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.516937+00'),
	('acct_9669a0b32a785099', false, 'evt_3OENIGFhR1PtTWm7B7HryxcQq', 'charge.succeeded', 'ch_3Jgbf9G9Sk1M57ApIOdxwPeTe', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.525976+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.532268+00'),
	('acct_9669a0b32a785099', false, 'evt_3nk3y3hsh7SXxElHYPYPoOvdy', 'charge.succeeded', 'ch_33tw7ra1dIEYbp1Jah3B37iqR', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.946796+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.955993+00'),
	('acct_9669a0b32a785099', false, 'evt_3VhGickgyA36ZvfTSSfEP2GRS', 'charge.updated', 'ch_3vlnrZsPH3fJg8MWYvTbqXZQZ', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.955821+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.959186+00'),
	('acct_9669a0b32a785099', false, 'evt_39paYhx4mjbP8X9ti1tLx7IOF', 'charge.updated', 'ch_35bNTROuwBFokS4xYDeLQqKjS', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.963821+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.969019+00'),
	('acct_9669a0b32a785099', false, 'evt_39rIq0sTh8Pqy6fu3aHTwlxqp', 'topup.created', 'tu_1ahsYhXONF4fYRt8jGjm6GuDp', '2026-11-29 14:20:21+00', '2026-11-29 14:20:27.963443+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.969093+00'),
	('acct_9669a0b32a785099', false, 'evt_3KPXprUAPw5O4EKxe5FlrwAuf', 'charge.updated', 'ch_3rfWc2HtUvcCsZKCJJqQQvujl', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.962703+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.969099+00'),
	('acct_9669a0b32a785099', false, 'evt_3UMDCeK22PY0uSejDlT6RedY1', 'charge.updated', 'ch_3NlvHfC2XYxJu26fZXD1vhojY', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.962379+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.969105+00'),
	('acct_9669a0b32a785099', false, 'evt_3vDh4CAznn6ZlDo4aR4lokxWy', 'charge.updated', 'ch_3hMlITHOuUxxN9psQzK7Hf2oc', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.954115+00', 'wanted', NULL, 2, '2026-11-29 14:20:27.959222+00'),
	('acct_9669a0b32a785099', false, 'evt_3UEcAZZhGM4lwnPOTO8PWomRN', 'charge.succeeded', 'ch_3jdqCvZjUsV5qJE6Gc0KXoR6I', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.527138+00', 'wanted', NULL, 1, '2026-11-29 14:20:20.53737+00'),
	('acct_9669a0b32a785099', false, 'evt_3acqvx9bCL2MPKXkWKIrMEsYa', 'charge.succeeded', 'ch_3Y0ebNGOSUELa1JTrVMq5CcMa', '2026-11-29 14:20:20+00', '2026-11-29 14:20:20.878116+00', 'wanted', NULL, 2, '2026-11-29 14:20:20.889379+00'),
	('acct_9669a0b32a785099', false, 'evt_35DObe6GOO5qYVIHImJjqofYn', 'charge.succeeded', 'ch_3qDm3G6BTVkURalg5Tjvhr6VO', '2026-11-29 14:20:21+00', '2026-11-29 14:20:21.229852+00', 'wanted', NULL, 1, '2026-11-29 14:20:21.236674+00'),
	('acct_9669a0b32a785099', false, 'evt_3nj608vHWNvhyR9LO3VcwPb2B', 'charge.succeeded', 'ch_3Dj75BkgTKb8BTSAo1hwBg3mJ', '2026-11-29 14:20:21+00', '2026-11-29 14:20:21.530218+00', 'wanted', NULL, 1, '2026-11-29 14:20:21.537376+00'),
	('acct_9669a0b32a785099', false, 'evt_3JCJLwFBTkeeSJqzvyrZStbFA', 'charge.succeeded', 'ch_3dz62PcpzcOIhlu38BxIsZpOG', '2026-11-29 14:20:23+00', '2026-11-29 14:20:23.541442+00', 'wanted', NULL, 1, '2026-11-29 14:20:23.546295+00'),
	('acct_9669a0b32a785099', false, 'evt_3F2gFGyt1zEnNQQE9KIHVd5EX', 'charge.succeeded', 'ch_36qgF6WK3SK7dJckSPESnY5NN', '2026-11-29 14:20:26+00', '2026-11-29 14:20:26.567308+00', 'wanted', NULL, 1, '2026-11-29 14:20:26.577982+00'),
	('acct_9669a0b32a785099', false, 'evt_3qUtXx6ygWXAtFWbwb2SekX1w', 'charge.updated', 'ch_3HFcHVMwUkwtHQIQwqJPQf1Be', '2026-11-29 14:20:20+00', '2026-11-29 14:20:27.963611+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.96916+00'),
	('acct_9669a0b32a785099', false, 'evt_3MTuOUa6h3RBOPjfQ87IVVbcM', 'charge.updated', 'ch_3uyMgphcBacqF1MtbK8DJGox7', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.964954+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.97396+00'),
	('acct_9669a0b32a785099', false, 'evt_3YEZeySNh81Zn7kIsYMmk8Ie5', 'charge.updated', 'ch_3Jgbf9G9Sk1M57ApIOdxwPeTe', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.965702+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.974005+00'),
	('acct_9669a0b32a785099', false, 'evt_38j4gyNy0xRaRUsUfj5icfBvh', 'charge.succeeded', 'ch_35bNTROuwBFokS4xYDeLQqKjS', '2026-11-29 14:20:25+00', '2026-11-29 14:20:27.969262+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.978734+00'),
	('acct_9669a0b32a785099', false, 'evt_39nl8HDismWfxG7WyaSINnwGj', 'charge.updated', 'ch_3NdIgPqPNlhAaomQsJn9LxGh5', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.969179+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.978776+00'),
	('acct_9669a0b32a785099', false, 'evt_3AnXufC7zr7cmKk8Ia9nI6kdo', 'charge.succeeded', 'py_3TDZgASEFdpjaVEApTUkUSZsZ', '2026-11-29 14:20:17+00', '2026-11-29 14:20:27.969305+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.978783+00'),
	('acct_9669a0b32a785099', false, 'evt_3Lv6UMpMmMAuaBR6S9SJLu9kW', 'charge.updated', 'ch_3cYOihM20sthFxs6NLN0ZC23R', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.972831+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.980875+00'),
	('acct_9669a0b32a785099', false, 'evt_3HunTomKw7SldgjFMjedlQFI0', 'payout.created', 'po_1d0tE4BWPhZFU8DcS6YczqC70', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.9822+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.992817+00');
INSERT INTO tieout.receipt VALUES
	('acct_9669a0b32a785099', false, 'evt_3NjxGGlq9c0G5LZNu3fTeN905', 'charge.updated', 'ch_3Y0ebNGOSUELa1JTrVMq5CcMa', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.981532+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.992863+00'),
	('acct_9669a0b32a785099', false, 'evt_3SWpBuFk0Lz1ICXuXpav6HhbD', 'charge.updated', 'ch_36qgF6WK3SK7dJckSPESnY5NN', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.981647+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.99287+00'),
	('acct_9669a0b32a785099', false, 'evt_3fZ6M2iRBGGUKC6SrEMrDE4K5', 'charge.updated', 'ch_3xhblOfyeqgAFV9hWdPykYkWp', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.981441+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.992875+00'),
	('acct_9669a0b32a785099', false, 'evt_3jMt4Zbxjs5ljBpi8rgynproj', 'refund.created', 're_39DwMVBZoShkmqfxCuULdjEbj', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.972023+00', 'wanted', NULL, 2, '2026-11-29 14:20:27.98092+00'),
	('acct_9669a0b32a785099', false, 'evt_3kNEcfFAoPdiWLVDWXtdvZv4t', 'charge.succeeded', 'ch_3E5KEcMGFGkQOKlvlPxxoArtI', '2026-11-29 14:20:26+00', '2026-11-29 14:20:27.981569+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.992888+00'),
	('acct_9669a0b32a785099', false, 'evt_3nEFLUsNrUSwSTuIeHipVsvA5', 'charge.updated', 'ch_3RFbg4TLoZq7xe92Rx8pH7qad', '2026-11-29 14:20:27+00', '2026-11-29 14:20:27.963945+00', 'wanted', NULL, 2, '2026-11-29 14:20:27.96911+00'),
	('acct_9669a0b32a785099', false, 'evt_3z0e2hK0tQz9mSk91XxqPHTEg', 'charge.succeeded', 'ch_3MiuohcMHvvimii6GN9PIEaH9', '2026-11-29 14:20:26+00', '2026-11-29 14:20:27.981482+00', 'wanted', NULL, 1, '2026-11-29 14:20:27.992908+00');

INSERT INTO tieout.stripe_caller VALUES
	('acct_9669a0b32a785099', false, 'resolve', '2026-11-29 14:20:40.105606+00'),
	('acct_9669a0b32a785099', false, 'reconcile', '2026-11-29 14:20:47.019988+00');

INSERT INTO tieout.sync_state VALUES
	('acct_9669a0b32a785099', false, 'balance_transactions', '2026-11-29 14:20:07.173371+00', '2026-11-27 00:05:00+00', '2026-11-29 00:00:00+00', '2026-11-29 14:20:08.352262+00', '2026-11-27 00:05:00+00', '2026-11-29 14:20:45.228983+00', '{"open": 0, "healed": 0, "missing": 0, "windows": 3, "began_at": "2026-11-29T14:20:43.998488+00:00", "compared": 77, "imported": 0, "different": 0, "unsettled": 0, "unexpected": 0, "unannounced": 0}', NULL, NULL, '2026-11-29 14:20:51.557084+00');

SELECT pg_catalog.setval('tieout.dead_letter_id_seq', 1, false);

SELECT pg_catalog.setval('tieout.journal_batch_batch_id_seq', 37, true);

SELECT pg_catalog.setval('tieout.journal_entry_entry_no_seq', 129, true);

ALTER TABLE ONLY tieout.consumer_offset
    ADD CONSTRAINT consumer_offset_pkey PRIMARY KEY (consumer, topic, epoch, partition);

ALTER TABLE ONLY tieout.coverage
    ADD CONSTRAINT coverage_pkey PRIMARY KEY (stripe_account, livemode, resource, window_no);

ALTER TABLE ONLY tieout.dead_letter
    ADD CONSTRAINT dead_letter_consumer_topic_epoch_partition_offset_key UNIQUE (consumer, topic, epoch, partition, "offset");

ALTER TABLE ONLY tieout.dead_letter
    ADD CONSTRAINT dead_letter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tieout.discrepancy
    ADD CONSTRAINT discrepancy_kind_stripe_account_livemode_object_id_key UNIQUE (kind, stripe_account, livemode, object_id);

ALTER TABLE ONLY tieout.discrepancy
    ADD CONSTRAINT discrepancy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tieout.entry_reference
    ADD CONSTRAINT entry_reference_pkey PRIMARY KEY (entry_id, kind, object_id);

ALTER TABLE tieout.journal_position
    ADD CONSTRAINT entry_seals_whole CHECK (((length(entry_seals) % 16) = 0)) NOT VALID;

ALTER TABLE ONLY tieout.folded_balance
    ADD CONSTRAINT folded_balance_pkey PRIMARY KEY (stripe_account, livemode, ledger_account, currency);

ALTER TABLE ONLY tieout.journal_batch
    ADD CONSTRAINT journal_batch_pkey PRIMARY KEY (batch_id);

ALTER TABLE ONLY tieout.journal_delta
    ADD CONSTRAINT journal_delta_pkey PRIMARY KEY (batch_id, stripe_account, livemode, ledger_account, currency);

ALTER TABLE ONLY tieout.journal_entry
    ADD CONSTRAINT journal_entry_batch_id_ordinal_key UNIQUE (batch_id, ordinal);

ALTER TABLE ONLY tieout.journal_entry
    ADD CONSTRAINT journal_entry_entry_id_key UNIQUE (entry_id);

ALTER TABLE ONLY tieout.journal_entry
    ADD CONSTRAINT journal_entry_issuer_external_id_kind_revision_key UNIQUE (issuer, external_id, kind, revision);

ALTER TABLE ONLY tieout.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (entry_no);

ALTER TABLE ONLY tieout.journal_position
    ADD CONSTRAINT journal_position_batch_id_key UNIQUE (batch_id);

ALTER TABLE ONLY tieout.journal_position
    ADD CONSTRAINT journal_position_pkey PRIMARY KEY ("position");

ALTER TABLE ONLY tieout.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (version);

ALTER TABLE ONLY tieout.pass_request
    ADD CONSTRAINT pass_request_pkey PRIMARY KEY (stripe_account, livemode);

ALTER TABLE ONLY tieout.posting
    ADD CONSTRAINT posting_pkey PRIMARY KEY (entry_no, ordinal);

ALTER TABLE ONLY tieout.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (stripe_account, livemode, event_id);

ALTER TABLE ONLY tieout.stripe_caller
    ADD CONSTRAINT stripe_caller_pkey PRIMARY KEY (stripe_account, livemode, caller);

ALTER TABLE ONLY tieout.sync_state
    ADD CONSTRAINT sync_state_pkey PRIMARY KEY (stripe_account, livemode, resource);

ALTER TABLE ONLY tieout.unsequenced
    ADD CONSTRAINT unsequenced_pkey PRIMARY KEY (batch_id);

ALTER TABLE ONLY tieout.value_date
    ADD CONSTRAINT value_date_pkey PRIMARY KEY (entry_no, available_on);

ALTER TABLE ONLY tieout.wanted
    ADD CONSTRAINT wanted_pkey PRIMARY KEY (stripe_account, livemode, object_id);

CREATE INDEX dead_letter_by_object ON tieout.dead_letter USING btree (object_id);

CREATE INDEX dead_letter_open ON tieout.dead_letter USING btree (id) WHERE (status = 'open'::text);

CREATE INDEX discrepancy_by_object ON tieout.discrepancy USING btree (object_id);

CREATE INDEX discrepancy_unsettled ON tieout.discrepancy USING btree (status) WHERE (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text]));

CREATE INDEX entry_reference_by_object ON tieout.entry_reference USING btree (object_id);

CREATE INDEX journal_entry_by_source ON tieout.journal_entry USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX journal_entry_by_time ON tieout.journal_entry USING btree (stripe_account, livemode, effective_at);

CREATE INDEX posting_by_value_date ON tieout.posting USING btree (available_on) WHERE (available_on IS NOT NULL);

CREATE INDEX receipt_by_object ON tieout.receipt USING btree (object_id);

CREATE INDEX value_date_by_date ON tieout.value_date USING btree (available_on);

CREATE INDEX wanted_alone ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind <> 'balance_transaction'::text) OR reread);

CREATE INDEX wanted_in_bulk ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind = 'balance_transaction'::text) AND (NOT reread));

CREATE INDEX wanted_published ON tieout.wanted USING btree (stripe_account, livemode, published_at) WHERE (published_at IS NOT NULL);

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.entry_reference FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_batch FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_delta FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_position FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.posting FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.value_date FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER balanced AFTER INSERT ON tieout.posting REFERENCING NEW TABLE AS new_posting FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_postings();

CREATE TRIGGER complete AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_entries();

ALTER TABLE ONLY tieout.value_date
    ADD CONSTRAINT value_date_entry_no_fkey FOREIGN KEY (entry_no) REFERENCES tieout.journal_entry(entry_no);

GRANT USAGE ON SCHEMA tieout TO tieout_writer;
GRANT USAGE ON SCHEMA tieout TO tieout_reconciler;
GRANT USAGE ON SCHEMA tieout TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.discrepancy TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.discrepancy TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.discrepancy TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.folded_balance TO tieout_writer;
GRANT SELECT ON TABLE tieout.folded_balance TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.folded_balance TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.journal_delta TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_delta TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_delta TO tieout_reader;

GRANT SELECT,INSERT,DELETE ON TABLE tieout.unsequenced TO tieout_writer;
GRANT SELECT ON TABLE tieout.unsequenced TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.unsequenced TO tieout_reader;

GRANT SELECT ON TABLE tieout.account_balance TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_balance TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_balance TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.journal_entry TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_entry TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_entry TO tieout_reader;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.wanted TO tieout_writer;
GRANT SELECT ON TABLE tieout.wanted TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.wanted TO tieout_reader;

GRANT SELECT ON TABLE tieout.awaiting TO tieout_writer;
GRANT SELECT ON TABLE tieout.awaiting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.awaiting TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.consumer_offset TO tieout_writer;
GRANT SELECT ON TABLE tieout.consumer_offset TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.consumer_offset TO tieout_reader;

GRANT SELECT ON TABLE tieout.coverage TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.coverage TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.coverage TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.dead_letter TO tieout_writer;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.entry_reference TO tieout_writer;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reader;

GRANT SELECT ON TABLE tieout.journal_batch TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_batch TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_batch TO tieout_reader;

GRANT INSERT(batch_id) ON TABLE tieout.journal_batch TO tieout_writer;

GRANT SELECT,INSERT ON TABLE tieout.journal_position TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_position TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_position TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.posting TO tieout_writer;
GRANT SELECT ON TABLE tieout.posting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.posting TO tieout_reader;

GRANT SELECT ON TABLE tieout.journal TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal TO tieout_reader;

GRANT SELECT ON TABLE tieout.migration TO tieout_writer;
GRANT SELECT ON TABLE tieout.migration TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.migration TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.pass_request TO tieout_writer;
GRANT SELECT,DELETE ON TABLE tieout.pass_request TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.pass_request TO tieout_reader;

GRANT SELECT ON TABLE tieout.posting_line TO tieout_writer;
GRANT SELECT ON TABLE tieout.posting_line TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.posting_line TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.receipt TO tieout_writer;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.stripe_caller TO tieout_reader;

GRANT SELECT ON TABLE tieout.sync_state TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.sync_state TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.sync_state TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.value_date TO tieout_writer;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reader;

GRANT SELECT ON TABLE tieout.waiting TO tieout_writer;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reader;
