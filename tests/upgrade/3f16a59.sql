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

CREATE FUNCTION tieout.absent_from_journal(e_issuer text[], e_external_id text[]) RETURNS text
    LANGUAGE sql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
    SELECT copy.external_id
    FROM unnest(e_issuer, e_external_id) AS copy (issuer, external_id)
    WHERE NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.issuer = copy.issuer AND entry.external_id = copy.external_id
          AND entry.kind = 'original' AND entry.revision = 0)
    LIMIT 1
$$;

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

CREATE FUNCTION tieout.advance_sequences() RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
DECLARE
    behind record;
BEGIN
    FOR behind IN SELECT * FROM tieout.sequences_behind() LOOP
        -- Numbers only go up, whoever takes one meanwhile.
        PERFORM setval(behind.sequence, greatest(behind.highest, nextval(behind.sequence)));
        RETURN NEXT behind.sequence;
    END LOOP;
END $$;

CREATE FUNCTION tieout.batch_digest(of_batch bigint) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$
    SELECT sha256(convert_to(coalesce(string_agg(sealed.line, E'\n' ORDER BY sealed.ordinal), ''),
        'UTF8'))
    FROM tieout.journal_position AS place
    CROSS JOIN LATERAL tieout.sealed_lines(place.batch_id, place.seal_version) AS sealed
    WHERE place.batch_id = of_batch
$$;

CREATE FUNCTION tieout.batch_seals(of_batch bigint, version smallint, OUT digest bytea, OUT entry_seals bytea) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    SELECT sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY ordinal), ''), 'UTF8')),
        coalesce(string_agg(tieout.entry_seal(ordinal, line), '' ORDER BY ordinal), '')
    -- In its order, so that neither sum sorts; materialized, so that each line is made once.
    FROM (SELECT ordinal, line FROM tieout.sealed_lines(of_batch, version)
          ORDER BY ordinal OFFSET 0)
$$;

CREATE FUNCTION tieout.check_appended() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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
    effect_minor bigint,
    CONSTRAINT discrepancy_status_check CHECK ((status = ANY (ARRAY['open'::text, 'healing'::text, 'healed'::text, 'resolved'::text, 'stuck'::text])))
);

COMMENT ON COLUMN tieout.discrepancy.effect_minor IS 'ledger less Stripe: by how much it moves the difference of its balance; null when it moves none';

CREATE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
    LANGUAGE sql STABLE
    SET "TimeZone" TO 'UTC'
    AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'effect_minor', one.effect_minor,
        'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason)
$$;

CREATE FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) RETURNS integer
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    doubted integer;
BEGIN
    IF posted = cardinality(e_external_id) THEN
        RETURN 0;
    END IF;
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT DISTINCT ON (copy.stripe_account, copy.livemode, copy.external_id)
        copy.stripe_account, copy.livemode, copy.external_id, 'balance_transaction',
        entry.effective_at, true, 'a copy with another date arrived'
    FROM unnest(e_issuer, e_external_id, e_stripe_account, e_livemode, e_effective, e_available)
        AS copy (issuer, external_id, stripe_account, livemode, effective, available)
    JOIN tieout.standing_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
    WHERE entry.effective_at <> to_timestamp(copy.effective)
       OR to_timestamp(copy.available) > entry.available_on
    ORDER BY copy.stripe_account, copy.livemode, copy.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
    GET DIAGNOSTICS doubted = ROW_COUNT;
    RETURN doubted;
END $$;

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
    AS $$
    SELECT int4send(ordinal) || substring(sha256(convert_to(line, 'UTF8')) FOR 12)
$$;

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
    ON CONFLICT (entry_id, kind, object_id) DO NOTHING
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

CREATE FUNCTION tieout.meet_again(e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_fingerprint bytea[], e_available bigint[]) RETURNS integer
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    differing integer;
BEGIN
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT DISTINCT ON (copy.stripe_account, copy.livemode, copy.external_id)
        copy.stripe_account, copy.livemode, copy.external_id, 'balance_transaction',
        entry.effective_at, true, 'a copy with other money arrived'
    FROM unnest(e_issuer, e_external_id, e_stripe_account, e_livemode, e_fingerprint)
        AS copy (issuer, external_id, stripe_account, livemode, fingerprint)
    JOIN tieout.standing_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
    WHERE entry.fingerprint <> copy.fingerprint
    ORDER BY copy.stripe_account, copy.livemode, copy.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
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

CREATE FUNCTION tieout.open_unconfigured(accounts text[], livemodes boolean[], OUT opened jsonb, OUT reopened jsonb) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    opened := '[]';
    reopened := '[]';
    IF cardinality(accounts) = 0 THEN
        RETURN;
    END IF;
    WITH ignored AS (
        SELECT DISTINCT stripe_account, livemode
        FROM unnest(accounts, livemodes) AS one (stripe_account, livemode)
    ), before AS (
        SELECT stripe_account, livemode FROM tieout.discrepancy JOIN ignored
            USING (stripe_account, livemode)
        WHERE kind = 'account_unconfigured' AND object_id = stripe_account
    ), kept AS (
        INSERT INTO tieout.discrepancy AS kept (
            id, kind, status, stripe_account, livemode, object_id, reason)
        SELECT tieout.discrepancy_id('account_unconfigured', stripe_account, livemode,
                stripe_account),
            'account_unconfigured', 'open', stripe_account, livemode, stripe_account,
            'its balance transactions are on stripe.balance_transactions, and are ignored: the'
                ' ledger writer has no such account in this mode. Configure it, and its import'
                ' finds what it lacks; or find out who writes to the topic'
        FROM ignored
        WHERE (SELECT count(*) FROM tieout.discrepancy
               WHERE kind = 'account_unconfigured') < 1000
           OR EXISTS (SELECT FROM before WHERE before.stripe_account = ignored.stripe_account
                        AND before.livemode = ignored.livemode)
        ORDER BY stripe_account, livemode
        ON CONFLICT (kind, stripe_account, livemode, object_id)
        DO UPDATE SET status = 'open', detected_at = clock_timestamp(), resolved_at = NULL,
            reason = excluded.reason
        WHERE kept.status IN ('healed', 'resolved')
        RETURNING kept.*
    ), news AS (
        SELECT tieout.discrepancy_line(kept) AS line, before.stripe_account IS NULL AS is_new
        FROM kept LEFT JOIN before USING (stripe_account, livemode)
    )
    SELECT coalesce(jsonb_agg(line) FILTER (WHERE is_new), '[]'),
        coalesce(jsonb_agg(line) FILTER (WHERE NOT is_new), '[]')
    INTO opened, reopened FROM news;
END $$;

CREATE FUNCTION tieout.post_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[], e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available bigint[], findings jsonb, letters jsonb, OUT posted integer, OUT differing integer, OUT opened jsonb) RETURNS record
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION tieout.sealed_lines(of_batch bigint, version smallint) RETURNS TABLE(ordinal integer, name text, line text)
    LANGUAGE sql STABLE
    AS $$
    SELECT ordinal, name, line FROM tieout.sealed_rows(of_batch) WHERE version = 2
    UNION ALL
    SELECT ordinal, 'entry ' || entry_id, line FROM tieout.sealed_lines(of_batch)
    WHERE version = 1
$$;

CREATE FUNCTION tieout.sealed_rows(of_batch bigint) RETURNS TABLE(ordinal integer, name text, line text)
    LANGUAGE sql STABLE
    AS $$
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

CREATE FUNCTION tieout.sequence_batches(batches_max integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION tieout.sequences_behind() RETURNS TABLE(relation text, sequence text, last_value bigint, highest bigint)
    LANGUAGE plpgsql STABLE
    AS $$
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

CREATE FUNCTION tieout.this_batch() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    batch bigint := nullif(current_setting('tieout.batch', true), '')::bigint;
BEGIN
    IF batch IS NULL THEN
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id INTO batch;
        PERFORM set_config('tieout.batch', batch::text, true);
    END IF;
    RETURN batch;
END $$;

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

CREATE TABLE tieout.account_key (
    key_hash bytea NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    via text,
    by_hand boolean NOT NULL,
    bound_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT account_key_check CHECK ((via <> stripe_account)),
    CONSTRAINT account_key_key_hash_check CHECK ((length(key_hash) = 32))
);

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
    pass_began_at timestamp with time zone,
    unsettled_since timestamp with time zone,
    unsettled_passes integer DEFAULT 0 NOT NULL,
    CONSTRAINT coverage_digest_check CHECK ((length(digest) = 16))
);

COMMENT ON COLUMN tieout.coverage.sums IS 'Stripe''s net in minor units by "{balance type}:{currency}"; by currency alone in a row that no pass has written since migration 0016';

COMMENT ON COLUMN tieout.coverage.compared_at IS 'Stripe''s time of the pass that compared the window last';

COMMENT ON COLUMN tieout.coverage.pass_began_at IS 'when that pass began by Postgres''s clock, to hold against other times of this database';

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
    batch_id bigint DEFAULT tieout.this_batch() NOT NULL,
    CONSTRAINT entry_reference_kind_check CHECK ((kind = ANY (ARRAY['charge'::text, 'dispute'::text, 'payout'::text])))
);

CREATE TABLE tieout.exact_proof (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    balance_type text NOT NULL,
    currency text NOT NULL,
    proved_at timestamp with time zone NOT NULL,
    unexplained numeric(38,0) NOT NULL
);

COMMENT ON TABLE tieout.exact_proof IS 'the last exact proof of each balance, as a pass made it; proved_at is Stripe''s instant';

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
    seal_version smallint NOT NULL,
    CONSTRAINT journal_position_chain_check CHECK ((length(chain) = 32)),
    CONSTRAINT journal_position_position_check CHECK (("position" > 0)),
    CONSTRAINT journal_position_seal_version_check CHECK ((seal_version = ANY (ARRAY[1, 2])))
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

CREATE TABLE tieout.value_date (
    entry_no bigint NOT NULL,
    available_on timestamp with time zone NOT NULL,
    observed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    batch_id bigint DEFAULT tieout.this_batch() NOT NULL
);

CREATE VIEW tieout.standing_entry AS
 SELECT entry.entry_no,
    entry.issuer,
    entry.external_id,
    entry.stripe_account,
    entry.livemode,
    entry.effective_at,
    standing.entry_id,
    standing.fingerprint,
    standing.type,
    standing.reporting_category,
    standing.source_id,
    leg.amount_minor AS net,
    leg.currency,
    leg.ledger_account,
    GREATEST(leg.available_on, ( SELECT max(value_date.available_on) AS max
           FROM tieout.value_date
          WHERE (value_date.entry_no = entry.entry_no))) AS available_on
   FROM ((tieout.journal_entry entry
     CROSS JOIN LATERAL ( SELECT version.entry_no,
            version.entry_id,
            version.fingerprint,
            version.type,
            version.reporting_category,
            version.source_id
           FROM tieout.journal_entry version
          WHERE ((version.issuer = entry.issuer) AND (version.external_id = entry.external_id) AND (version.kind = ANY (ARRAY['original'::text, 'replacement'::text])))
          ORDER BY version.revision DESC, version.kind DESC
         LIMIT 1) standing)
     JOIN tieout.posting leg ON (((leg.entry_no = standing.entry_no) AND (leg.ordinal = 1))))
  WHERE ((entry.kind = 'original'::text) AND (entry.revision = 0));

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
    next_pass_at timestamp with time zone,
    failing_since timestamp with time zone,
    refused boolean DEFAULT false NOT NULL,
    covers_from_at timestamp with time zone,
    past_read_at timestamp with time zone,
    past_due_at timestamp with time zone,
    passes bigint DEFAULT 0 NOT NULL,
    examined_position bigint DEFAULT 0 NOT NULL
);

COMMENT ON COLUMN tieout.sync_state.starts_at IS 'every window from here on has a row of coverage; the past is before it';

COMMENT ON COLUMN tieout.sync_state.covers_from_at IS 'the past is [covers_from_at, starts_at): in it only a window that is not empty has a row; null until it was read whole';

COMMENT ON COLUMN tieout.sync_state.past_read_at IS 'when, by Postgres''s clock, the pass began that read the past last';

COMMENT ON COLUMN tieout.sync_state.past_due_at IS 'when, by Stripe''s clock, the past is to be read again; null: never, it is old enough';

COMMENT ON COLUMN tieout.sync_state.passes IS 'passes that ended: where a pass begins with what it may only take some of';

COMMENT ON COLUMN tieout.sync_state.examined_position IS 'every entry up to this position of the journal is in a window that was compared with it in it, or will be, or was asked for by its id';

CREATE VIEW tieout.waiting AS
 SELECT ( SELECT count(*) AS count
           FROM tieout.wanted) AS wanted,
    count(*) AS awaiting,
    count(*) FILTER (WHERE ((due_at <= clock_timestamp()) OR ((attempts = 0) AND (reason IS NULL) AND (kind = 'balance_transaction'::text)))) AS answerable
   FROM tieout.awaiting;

INSERT INTO tieout.account_key VALUES
	('\xdb442e689528730a166177b406c3ffa6acfaa9a312204f9a64139d3dbe7ad8bb', 'acct_aee1662c944822ad', false, NULL, false, '2026-11-29 20:03:02.524194+00');

INSERT INTO tieout.consumer_offset VALUES
	('post', 'stripe.balance_transactions', 0, 6, 0, 12, 12, 0, '2026-11-29 20:03:27.395405+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 8, 0, 9, 9, 0, '2026-11-29 20:03:28.662763+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 5, 0, 8, 8, 0, '2026-11-29 20:03:28.976923+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('listen', 'stripe.events', 0, 9, 0, 7, 7, 0, '2026-11-29 20:03:22.760637+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('post', 'stripe.balance_transactions', 0, 3, 0, 9, 9, 0, '2026-11-29 20:03:23.076604+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 9, 0, 12, 12, 0, '2026-11-29 20:03:23.416814+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('listen', 'stripe.events', 0, 4, 0, 12, 12, 0, '2026-11-29 20:03:23.519466+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 10, 0, 8, 8, 0, '2026-11-29 20:03:23.539084+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 5, 0, 15, 15, 0, '2026-11-29 20:03:23.672351+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 0, 0, 8, 8, 0, '2026-11-29 20:03:14.110458+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 6, 0, 13, 13, 0, '2026-11-29 20:03:23.672372+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 1, 0, 8, 8, 0, '2026-11-29 20:03:22.059379+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 3, 0, 18, 18, 0, '2026-11-29 20:03:23.672374+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 7, 0, 11, 11, 0, '2026-11-29 20:03:23.696385+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 8, 0, 5, 5, 0, '2026-11-29 20:03:15.550483+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 2, 0, 6, 6, 0, '2026-11-29 20:03:23.703006+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('listen', 'stripe.events', 0, 11, 0, 15, 15, 0, '2026-11-29 20:03:23.710872+00', 'eead949b-d389-4b29-b246-8db3d0767e40'),
	('post', 'stripe.balance_transactions', 0, 11, 0, 9, 9, 0, '2026-11-29 20:03:24.011124+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 0, 0, 13, 13, 0, '2026-11-29 20:03:22.580732+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 10, 0, 18, 18, 0, '2026-11-29 20:03:24.011429+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 2, 0, 8, 8, 0, '2026-11-29 20:03:24.011432+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 4, 0, 11, 11, 0, '2026-11-29 20:03:24.011437+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 1, 0, 12, 12, 0, '2026-11-29 20:03:24.011919+00', '766f539b-246f-4f97-bdda-b8630dd41a2d'),
	('post', 'stripe.balance_transactions', 0, 7, 0, 16, 16, 0, '2026-11-29 20:03:28.976948+00', '766f539b-246f-4f97-bdda-b8630dd41a2d');

INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985793, true, 2, '{"payments:usd": -200}', '\xd5f2cb3c984c51de8156d448722d0280', '2026-11-29 20:03:03+00', '2026-12-04 00:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985794, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985795, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985796, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985797, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985798, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985799, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985800, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985801, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985802, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 00:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985803, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985804, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985805, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985806, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985807, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985808, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985809, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985810, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985811, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985812, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985813, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985814, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 01:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985815, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985816, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985817, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985818, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985819, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985820, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985821, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985822, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985823, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985824, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985825, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985826, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 02:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985827, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985828, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985829, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985830, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985831, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985832, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985833, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985834, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985835, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985836, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985837, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985838, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 03:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985839, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985840, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985841, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985842, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985843, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985844, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985845, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985846, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985847, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985848, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985849, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985850, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 04:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985851, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985852, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985853, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985854, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985855, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985856, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985857, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985858, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985859, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985860, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985861, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985862, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 05:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985863, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985864, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985865, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985866, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985867, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985868, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985869, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985870, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985871, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985872, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985873, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985874, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 06:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985875, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985876, true, 1, '{"payments:usd": 2806}', '\x5d9a2e2c368ff54219b0cd05c3ba66e7', '2026-11-29 20:03:03+00', '2026-12-04 07:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985877, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985878, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985879, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985880, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985881, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985882, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985883, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985884, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985885, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985886, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 07:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985887, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985888, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985889, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985890, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985891, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985892, true, 1, '{"payments:usd": 1858}', '\x8dbc975c1947be38fbe7633e8eddf141', '2026-11-29 20:03:03+00', '2026-12-04 08:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985893, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985894, true, 1, '{"payments:usd": 879}', '\xb847c4fa565fc16abf8e3923b40db4f7', '2026-11-29 20:03:03+00', '2026-12-04 08:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985895, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985896, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985897, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985898, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 08:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985899, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985900, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985901, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985902, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985903, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985904, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985905, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985906, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985907, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985908, true, 1, '{"payments:usd": 10093}', '\x9f23cf12b28fff3288a5bc19a37f8e99', '2026-11-29 20:03:03+00', '2026-12-04 09:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985909, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985910, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 09:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985911, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985912, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985913, true, 1, '{"payments:usd": 1910}', '\xae3e5c29eacba9d3b47567caed7becbc', '2026-11-29 20:03:03+00', '2026-12-04 10:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985914, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985915, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985916, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985917, true, 1, '{"payments:usd": 906}', '\xd022274cc2d6761953098250a9e2b42a', '2026-11-29 20:03:03+00', '2026-12-04 10:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985918, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985919, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985920, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985921, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985922, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 10:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985923, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985924, true, 1, '{"payments:usd": 2594}', '\x82993e35a96f3904900b3eeffab7a4cc', '2026-11-29 20:03:03+00', '2026-12-04 11:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985925, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985926, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985927, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985928, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985929, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985930, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985931, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985932, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985933, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985934, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 11:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985935, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985936, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985937, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985938, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985939, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985940, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985941, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985942, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985943, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985944, true, 1, '{"payments:usd": 4813}', '\x2f94f5841d4d26cdd90f294f6399144c', '2026-11-29 20:03:03+00', '2026-12-04 12:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985945, true, 1, '{"payments:usd": 886}', '\x55fa1aabafb57d0b4a13a5ebe67d9785', '2026-11-29 20:03:03+00', '2026-12-04 12:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985946, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 12:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985947, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985948, true, 1, '{"payments:usd": 985}', '\x2a2044125c18741f5bbde3dc47847ef7', '2026-11-29 20:03:03+00', '2026-12-04 13:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985949, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985950, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985951, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985952, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985953, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985954, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985955, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985956, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985957, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985958, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 13:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985959, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985960, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985961, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985962, true, 1, '{"payments:usd": 212589}', '\xb4f0f144074a9a147c3ab7d4cdce87c8', '2026-11-29 20:03:03+00', '2026-12-04 14:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985963, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985964, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985965, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985966, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985967, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985968, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985969, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985970, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 14:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985971, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985972, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985973, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985974, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985975, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985976, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985977, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985978, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985979, true, 1, '{"payments:usd": 48503}', '\x44b38d29e876092ca497bf3b5254f60d', '2026-11-29 20:03:03+00', '2026-12-04 15:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985980, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985981, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 15:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985982, true, 1, '{"payments:usd": 48502}', '\xa571ffc76534cd937c0a5bdcf50fb5eb', '2026-11-29 20:03:03+00', '2026-12-04 15:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985983, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985984, true, 1, '{"payments:usd": 9668}', '\x9c1ca543134728256d96bbfb2c968c37', '2026-11-29 20:03:03+00', '2026-12-04 16:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985985, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985986, true, 1, '{"payments:usd": 48491}', '\x60736efe64531a1dcca62aaf7260c670', '2026-11-29 20:03:03+00', '2026-12-04 16:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985987, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985988, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985989, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985990, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985991, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985992, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985993, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985994, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 16:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985995, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985996, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986098, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985997, true, 1, '{"payments:usd": 48377}', '\x61fd018165d3101526022975ff8256e7', '2026-11-29 20:03:03+00', '2026-12-04 17:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985998, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5985999, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986000, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986001, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986002, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986003, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986004, true, 1, '{"payments:usd": 14501}', '\x01d3f1ab436c8ab50705a521c9141402', '2026-11-29 20:03:03+00', '2026-12-04 17:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986005, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986006, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 17:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986007, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986008, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986009, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986010, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986011, true, 1, '{"payments:usd": 1843}', '\x5c423943f416d8a09721f88c1e9d71b2', '2026-11-29 20:03:03+00', '2026-12-04 18:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986012, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986013, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986014, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986015, true, 1, '{"payments:usd": 14471}', '\x87677733719d167f0833c1644da2d010', '2026-11-29 20:03:03+00', '2026-12-04 18:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986016, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986017, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986018, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 18:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986019, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986020, true, 1, '{"payments:usd": 14484}', '\xc3fc745b3bc19f7f9e38690f6b566806', '2026-11-29 20:03:03+00', '2026-12-04 19:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986021, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986022, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986023, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986024, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986025, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986026, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986027, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986028, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986029, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986030, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 19:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986031, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986032, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986033, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986034, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986035, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986036, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986037, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986038, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986039, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986040, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986041, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986042, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 20:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986043, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986044, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986045, true, 2, '{"payments:usd": 176446}', '\x023de243e0edf64850187331f45dcd90', '2026-11-29 20:03:03+00', '2026-12-04 21:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986046, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986099, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986047, true, 1, '{"payments:usd": 5517}', '\xd14836c926c40d8f5a31b0ed2fdf142c', '2026-11-29 20:03:03+00', '2026-12-04 21:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986048, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986049, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986050, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986051, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986052, true, 1, '{"payments:usd": 48323}', '\xb87d6e145690386933aac43f7f6b41be', '2026-11-29 20:03:03+00', '2026-12-04 21:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986053, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986054, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 21:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986055, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986056, true, 1, '{"payments:usd": 928}', '\x1f60ee60a113ed6625a3ea2aa19b3087', '2026-11-29 20:03:03+00', '2026-12-04 22:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986057, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986058, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986059, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986060, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986061, true, 1, '{"payments:usd": 9665}', '\x64374e5d26b7a99dcca64f97526731e2', '2026-11-29 20:03:03+00', '2026-12-04 22:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986062, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986063, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986064, true, 1, '{"payments:usd": 9619}', '\xb625f5e8151eafbbf30b0be68d0e3502', '2026-11-29 20:03:03+00', '2026-12-04 22:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986065, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986066, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 22:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986067, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986068, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986069, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986070, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986071, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986072, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986073, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986074, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986075, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986076, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986077, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986078, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-04 23:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986079, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986080, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986081, true, 2, '{"payments:usd": -821}', '\xe8499c1b0ba97c7a3162577e230781e4', '2026-11-29 20:03:03+00', '2026-12-05 00:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986082, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986083, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986084, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986085, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986086, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986087, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986088, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986089, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986090, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 00:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986091, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986092, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986093, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986094, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986095, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986096, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986097, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986100, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986101, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986102, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 01:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986103, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986104, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986105, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986106, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986107, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986108, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986109, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986110, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986111, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986112, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986113, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986114, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 02:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986115, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986116, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986117, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986118, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986119, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986120, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986121, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986122, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986123, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986124, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986125, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986126, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 03:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986127, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986128, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986129, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986130, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986131, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986132, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986133, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986134, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986135, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986136, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986137, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986138, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 04:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986139, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986140, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986141, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986142, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986143, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986144, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986145, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986146, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986147, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986148, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986149, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986150, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 05:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986151, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986152, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986153, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986154, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986155, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986156, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986157, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986158, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986159, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986160, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986161, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986162, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 06:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986163, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986164, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986165, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986166, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986167, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986168, true, 1, '{"payments:usd": 9671}', '\xaf1b896acc6376fb9cf34242e70beec6', '2026-11-29 20:03:03+00', '2026-12-05 07:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986169, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986170, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986171, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986172, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986173, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986174, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 07:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986175, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986176, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986177, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986178, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986179, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986180, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986181, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986182, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986183, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986184, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986185, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986186, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 08:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986187, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986188, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986189, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986190, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986191, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986192, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986193, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986194, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986195, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986196, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986197, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 09:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986198, true, 1, '{"payments:usd": 4755}', '\x61cfb922eecc1ef04bc76bb549988587', '2026-11-29 20:03:03+00', '2026-12-05 09:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986199, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986200, true, 1, '{"payments:usd": 9661}', '\xb82a977c596a295cd3d430cfc1c3b155', '2026-11-29 20:03:03+00', '2026-12-05 10:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986201, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986202, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986203, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986204, true, 1, '{"payments:usd": 5045}', '\x8c8da0131b077479c5920e636dce36c9', '2026-11-29 20:03:03+00', '2026-12-05 10:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986205, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986206, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986207, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986208, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986209, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986210, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 10:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986211, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986212, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986213, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986214, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986215, true, 1, '{"payments:usd": 874}', '\x4682d0c84387564e3607dae07d550a6c', '2026-11-29 20:03:03+00', '2026-12-05 11:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986216, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986217, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986218, true, 1, '{"payments:eur": 19482}', '\xf3a51179510f446301eef496cb38f7c5', '2026-11-29 20:03:03+00', '2026-12-05 11:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986219, true, 1, '{"payments:eur": 14696}', '\x115b485a68ca10f6a5d13da57c6dd6ae', '2026-11-29 20:03:03+00', '2026-12-05 11:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986220, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986221, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986222, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 11:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986223, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986224, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986225, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986226, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986227, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986228, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986229, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986230, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986231, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986232, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986233, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986234, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 12:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986235, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986236, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986237, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986238, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986239, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986240, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986241, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986242, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986243, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986244, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986245, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 13:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986246, true, 2, '{"payments:usd": 19273}', '\x7d29cb6b9018790dc041f47f1ce00092', '2026-11-29 20:03:03+00', '2026-12-05 13:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986247, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986248, true, 1, '{"payments:jpy": 14366}', '\x0b1c113da281d4ead1eed76aec54aebb', '2026-11-29 20:03:03+00', '2026-12-05 14:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986249, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986250, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986251, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986252, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986253, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986254, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986255, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986256, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986257, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986258, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 14:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986259, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986260, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986261, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986262, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986263, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986264, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986265, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986266, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986267, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986268, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986269, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986270, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 15:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986271, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986272, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986273, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986274, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986275, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986276, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986277, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986278, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986279, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986280, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986281, true, 1, '{"payments:usd": 9637}', '\xb20746b610f67f3a97d9b003254e447d', '2026-11-29 20:03:03+00', '2026-12-05 16:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986282, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 16:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986283, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986284, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986285, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986286, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986287, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986288, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986289, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986290, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986291, true, 1, '{"payments:usd": 101301}', '\xa17b035c20938f939ec225b088f338de', '2026-11-29 20:03:03+00', '2026-12-05 17:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986292, true, 1, '{"payments:eur": 4787}', '\xc9786062274d3afcaeb1cee03391c9d2', '2026-11-29 20:03:03+00', '2026-12-05 17:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986293, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 17:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986294, true, 1, '{"payments:usd": 941}', '\x622fef543034b69bd49970782d4ec2a5', '2026-11-29 20:03:03+00', '2026-12-05 17:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986295, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986296, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986297, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986298, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986299, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986300, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986301, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986302, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986303, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986304, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986305, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986306, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 18:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986307, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986308, true, 1, '{"payments:usd": 908}', '\xcaf2f61b8e74a3fdb5dd5ea84a1d5460', '2026-11-29 20:03:03+00', '2026-12-05 19:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986309, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986310, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986311, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986312, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986313, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986314, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986315, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986316, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986317, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986318, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 19:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986319, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-12-05 20:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986320, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986321, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986322, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986323, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986324, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986325, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986326, true, 1, '{"payments:usd": 48371}', '\x0f523a36784117d6a2007170f0eee7fa', '2026-11-29 20:03:03+00', '2026-11-29 20:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986327, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986328, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986329, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986330, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986331, true, 1, '{"payments:eur": 2901}', '\x18a2b62ad3c466d98a5e55d0d0e4e3e4', '2026-11-29 20:03:03+00', '2026-11-29 21:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986332, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986333, true, 1, '{"payments:usd": 2379}', '\xee291a1ae4bf37437d0110a6b89b1193', '2026-11-29 20:03:03+00', '2026-11-29 21:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986334, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986335, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986336, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986337, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986338, true, 1, '{"payments:usd": 2843}', '\xfb3ea613a9a80020c460e2cc5ed99149', '2026-11-29 20:03:03+00', '2026-11-29 21:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986339, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986340, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986341, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 21:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986342, true, 1, '{"payments:usd": 19352}', '\xfd3df98331f0b67b62317ef367bccd18', '2026-11-29 20:03:03+00', '2026-11-29 21:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986343, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986344, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986345, true, 1, '{"payments:eur": 49063}', '\xf8f97956e0cce79fe0e93f0e12eb7dc5', '2026-11-29 20:03:03+00', '2026-11-29 22:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986346, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986347, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986348, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986349, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986350, true, 1, '{"payments:usd": 14452}', '\x233e09dae0215407c2a0d2a3bbb2772a', '2026-11-29 20:03:03+00', '2026-11-29 22:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986351, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986352, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986353, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986354, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 22:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986355, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986356, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986357, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986358, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986359, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986360, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986361, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986362, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986363, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986364, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986365, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986366, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 23:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986367, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986368, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986369, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986370, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986371, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986372, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986373, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986374, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986375, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986376, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986377, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986378, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 00:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986379, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986380, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986381, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986382, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986383, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986384, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986385, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986386, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986387, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986388, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986389, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986390, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 01:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986391, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986392, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986393, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986394, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986395, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986396, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986397, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986398, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986399, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986400, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986401, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986402, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 02:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986403, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986404, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986405, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986406, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986407, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986408, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986409, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986410, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986411, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986412, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986413, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986414, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 03:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986415, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986416, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986417, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986418, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986419, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986420, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986421, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986422, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986423, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986424, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986425, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986426, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 04:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986427, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986428, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986429, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986430, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986431, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986432, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986433, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986434, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986435, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986436, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986437, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986438, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 05:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986439, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986440, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986441, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986442, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986443, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986444, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986445, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986446, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986447, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986448, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986449, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986450, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 06:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986451, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986452, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986453, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986454, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986455, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986456, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986457, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986458, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986459, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986460, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986461, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986462, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 07:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986463, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986464, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986465, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986466, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986467, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986468, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986469, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986470, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986471, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986472, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986473, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986474, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 08:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986475, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986476, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986477, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986478, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986479, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986480, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986481, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986482, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986483, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986484, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986485, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986486, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 09:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986487, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986488, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986489, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986490, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986491, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986492, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986493, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986494, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986495, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986496, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986497, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986498, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 10:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986499, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986500, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986501, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986502, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986503, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986504, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986505, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986506, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986507, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986508, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986509, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986510, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 11:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986511, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986512, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986513, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986514, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986515, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986516, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986517, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986518, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986519, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986520, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986521, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986522, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 12:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986523, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986524, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986525, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986526, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986527, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986528, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986529, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986530, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986531, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986532, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986533, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986534, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 13:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986535, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986536, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986537, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986538, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986539, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986540, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986541, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986542, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986543, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986544, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986545, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986546, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 14:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986547, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986548, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986549, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986550, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986551, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986552, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986553, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986554, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986555, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986556, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986557, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986558, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 15:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986559, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986560, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986561, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986562, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986563, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986564, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986565, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986566, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986567, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986568, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986569, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986570, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 16:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986571, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986572, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986573, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986574, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986575, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986576, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986577, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986578, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986579, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986580, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986581, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986582, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 17:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986583, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986584, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986585, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986586, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986587, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986588, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986589, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986590, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986591, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986592, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986593, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:50:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986594, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 18:55:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986595, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:00:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986596, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986597, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:10:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986598, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:15:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986599, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:20:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986600, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:25:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986601, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:30:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986602, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:35:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986603, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:40:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986604, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-30 19:45:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986605, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:03+00', '2026-11-29 20:05:00+00', NULL, '2026-11-29 20:03:02.929429+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986607, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:39+00', '2026-11-29 20:15:00+00', NULL, '2026-11-29 20:03:39.156743+00', NULL, 0),
	('acct_aee1662c944822ad', false, 'balance_transactions', 5986606, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 20:03:39+00', '2026-11-29 20:10:00+00', NULL, '2026-11-29 20:03:39.156743+00', NULL, 0);

INSERT INTO tieout.discrepancy VALUES
	('dsc_9d6604b02f95e77f7c2208cb78', 'missing', 'healed', 'acct_aee1662c944822ad', false, 'txn_3G4wrDQZzqqO5F2wjJ6xw5zEw', '2026-11-29 20:03:28.956905+00', '2026-11-29 20:03:29.009967+00', 2658, 'usd', '{"id": "txn_3G4wrDQZzqqO5F2wjJ6xw5zEw", "net": 2658, "type": "charge", "created": 1795982602, "currency": "usd", "available_on": 1796083200, "balance_type": "payments"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -2658),
	('dsc_c7fbfee116aad4982a943f1c12', 'missing', 'healed', 'acct_aee1662c944822ad', false, 'txn_3dmMW229wfIEHZGvEjCRfi2le', '2026-11-29 20:03:28.957267+00', '2026-11-29 20:03:29.010043+00', 1854, 'usd', '{"id": "txn_3dmMW229wfIEHZGvEjCRfi2le", "net": 1854, "type": "payment", "created": 1795982596, "currency": "usd", "available_on": 1796083200, "balance_type": "payments"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -1854);

INSERT INTO tieout.entry_reference VALUES
	('je_ylpwuv2elh2yak66z3gdbsvyrg', 'charge', 'ch_3j1YTJrMfcK3I67X2DdAx1adh', 15),
	('je_bvlofecpk36ftvuw2ouqmjy5cx', 'charge', 'ch_3NWQPDbz9Ub6qa9iAI9ugvh88', 35),
	('je_s4tr72afgazjhdch27b5sz7edu', 'charge', 'ch_3XT5NMheUKDEqXAzTfspz6eiQ', 38),
	('je_k27yx5bt6euj4es3ylcbdg5suv', 'charge', 'ch_3Me8YDzkTi08XkRA6mOVFUcZJ', 42);

INSERT INTO tieout.exact_proof VALUES
	('acct_aee1662c944822ad', false, 'issuing', 'usd', '2026-11-29 20:03:29+00', 0),
	('acct_aee1662c944822ad', false, 'payments', 'eur', '2026-11-29 20:03:29+00', 0),
	('acct_aee1662c944822ad', false, 'payments', 'jpy', '2026-11-29 20:03:29+00', 0),
	('acct_aee1662c944822ad', false, 'payments', 'kwd', '2026-11-29 20:03:29+00', 0),
	('acct_aee1662c944822ad', false, 'payments', 'usd', '2026-11-29 20:03:29+00', 0);

INSERT INTO tieout.folded_balance VALUES
	('acct_aee1662c944822ad', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	('acct_aee1662c944822ad', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	('acct_aee1662c944822ad', false, 'Expenses:Cards', 'usd', 2300),
	('acct_aee1662c944822ad', false, 'Income:Sales', 'kwd', -85150),
	('acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 1008),
	('acct_aee1662c944822ad', false, 'Assets:PayoutsInTransit', 'usd', 926334),
	('acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'kwd', 82390),
	('acct_aee1662c944822ad', false, 'Income:Refunds', 'usd', 5464),
	('acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'kwd', 2760),
	('acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 1089025),
	('acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1900646),
	('acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 65890),
	('acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'jpy', 18624),
	('acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'jpy', 70),
	('acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'jpy', 699),
	('acct_aee1662c944822ad', false, 'Assets:TopUpsInTransit', 'usd', -190000),
	('acct_aee1662c944822ad', false, 'Income:Sales', 'jpy', -19393),
	('acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'eur', 154876),
	('acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'eur', 2545),
	('acct_aee1662c944822ad', false, 'Income:Sales', 'eur', -152931),
	('acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'eur', 510),
	('acct_aee1662c944822ad', false, 'Expenses:Disputes', 'usd', 2925);

INSERT INTO tieout.journal_batch OVERRIDING SYSTEM VALUE VALUES
	(1, '788', '2026-11-29 20:03:03.588957+00'),
	(2, '794', '2026-11-29 20:03:04.13551+00'),
	(3, '801', '2026-11-29 20:03:04.443105+00'),
	(4, '806', '2026-11-29 20:03:04.826759+00'),
	(5, '814', '2026-11-29 20:03:06.384803+00'),
	(6, '822', '2026-11-29 20:03:07.410169+00'),
	(7, '828', '2026-11-29 20:03:08.133701+00'),
	(8, '834', '2026-11-29 20:03:08.44718+00'),
	(9, '836', '2026-11-29 20:03:08.488106+00'),
	(10, '839', '2026-11-29 20:03:08.7224+00'),
	(11, '850', '2026-11-29 20:03:09.835859+00'),
	(12, '852', '2026-11-29 20:03:09.870511+00'),
	(13, '856', '2026-11-29 20:03:09.903761+00'),
	(14, '863', '2026-11-29 20:03:10.782432+00'),
	(15, '873', '2026-11-29 20:03:11.382926+00'),
	(16, '877', '2026-11-29 20:03:11.412436+00'),
	(17, '884', '2026-11-29 20:03:12.105819+00'),
	(18, '888', '2026-11-29 20:03:12.367468+00'),
	(19, '894', '2026-11-29 20:03:13.34236+00'),
	(20, '898', '2026-11-29 20:03:13.412111+00'),
	(21, '901', '2026-11-29 20:03:13.454396+00'),
	(22, '905', '2026-11-29 20:03:13.486299+00'),
	(23, '912', '2026-11-29 20:03:13.952889+00'),
	(24, '915', '2026-11-29 20:03:13.976957+00'),
	(25, '921', '2026-11-29 20:03:14.405965+00'),
	(26, '924', '2026-11-29 20:03:14.421406+00'),
	(27, '935', '2026-11-29 20:03:16.454056+00'),
	(28, '939', '2026-11-29 20:03:16.495755+00'),
	(29, '948', '2026-11-29 20:03:17.360652+00'),
	(30, '956', '2026-11-29 20:03:18.440335+00'),
	(31, '976', '2026-11-29 20:03:19.321928+00'),
	(32, '981', '2026-11-29 20:03:20.071727+00'),
	(33, '990', '2026-11-29 20:03:20.435154+00'),
	(34, '995', '2026-11-29 20:03:20.87441+00'),
	(35, '1007', '2026-11-29 20:03:21.429843+00'),
	(36, '1011', '2026-11-29 20:03:21.510056+00'),
	(37, '1016', '2026-11-29 20:03:21.693416+00'),
	(38, '1022', '2026-11-29 20:03:22.48588+00'),
	(39, '1027', '2026-11-29 20:03:22.580789+00'),
	(40, '1033', '2026-11-29 20:03:23.076667+00'),
	(41, '1038', '2026-11-29 20:03:23.41689+00'),
	(42, '1058', '2026-11-29 20:03:24.012031+00'),
	(43, '1071', '2026-11-29 20:03:27.395474+00'),
	(44, '1077', '2026-11-29 20:03:28.662849+00'),
	(45, '1082', '2026-11-29 20:03:28.977011+00');

INSERT INTO tieout.journal_delta VALUES
	(1, 'acct_aee1662c944822ad', false, 'Assets:PayoutsInTransit', 'usd', 738636),
	(1, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'eur', 19485),
	(1, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -4907),
	(1, 'acct_aee1662c944822ad', false, 'Income:Sales', 'eur', -19903),
	(1, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 202),
	(1, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'eur', 348),
	(1, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', -733931),
	(1, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'eur', 70),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 527),
	(2, 'acct_aee1662c944822ad', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	(2, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'jpy', 14366),
	(2, 'acct_aee1662c944822ad', false, 'Income:Sales', 'jpy', -14959),
	(2, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'eur', 96865),
	(2, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'eur', 1557),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'jpy', 539),
	(2, 'acct_aee1662c944822ad', false, 'Income:Sales', 'eur', -93734),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'jpy', 54),
	(2, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 992048),
	(2, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1026039),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 33464),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:Cards', 'usd', 2300),
	(2, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'eur', 312),
	(3, 'acct_aee1662c944822ad', false, 'Income:Sales', 'kwd', -45750),
	(3, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'kwd', 44330),
	(3, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'kwd', 1420),
	(4, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -19982),
	(4, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 609),
	(4, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 19373),
	(5, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -2983),
	(5, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 117),
	(5, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 2866),
	(6, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -948),
	(6, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 57),
	(6, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 891),
	(7, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 123),
	(7, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 48343),
	(7, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -49944),
	(7, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1478),
	(8, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -4982),
	(8, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 174),
	(8, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 4808),
	(9, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -974),
	(9, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 58),
	(9, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 916),
	(10, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 123),
	(10, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -49943),
	(10, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1478),
	(10, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 48342),
	(11, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -41847),
	(11, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1273),
	(11, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 40574),
	(12, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -945),
	(12, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 57),
	(12, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 888),
	(13, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1069),
	(13, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 82),
	(13, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 987),
	(14, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1998),
	(14, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 88),
	(14, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 1910),
	(15, 'acct_aee1662c944822ad', false, 'Expenses:Disputes', 'usd', 1940),
	(15, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', -592),
	(15, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -2964),
	(15, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1616),
	(16, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 2754),
	(16, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -2898),
	(16, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 144),
	(17, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -49925),
	(17, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1478),
	(17, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 48447),
	(18, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -972),
	(18, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 58),
	(18, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 914),
	(19, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 38),
	(19, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 14415),
	(19, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -14916),
	(19, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 463),
	(20, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -19976),
	(20, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 609),
	(20, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 19367),
	(21, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1998),
	(21, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 88),
	(21, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 1910),
	(22, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 109),
	(22, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -44142),
	(22, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1310),
	(22, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 42723),
	(23, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -19967),
	(23, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 609),
	(23, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 19358),
	(24, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -19998),
	(24, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 610),
	(24, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 19388),
	(25, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -9955),
	(25, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 319),
	(25, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 9636),
	(29, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'eur', 4856),
	(29, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'jpy', 160),
	(29, 'acct_aee1662c944822ad', false, 'Income:Sales', 'eur', -4976);
INSERT INTO tieout.journal_delta VALUES
	(29, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'jpy', 4258),
	(29, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -99863),
	(29, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 2956),
	(29, 'acct_aee1662c944822ad', false, 'Assets:TopUpsInTransit', 'usd', -190000),
	(29, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'jpy', 16),
	(29, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'eur', 100),
	(29, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 286907),
	(29, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'eur', 20),
	(29, 'acct_aee1662c944822ad', false, 'Income:Sales', 'jpy', -4434),
	(26, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 7),
	(26, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1903),
	(26, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 85),
	(26, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 1811),
	(27, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -28777),
	(27, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1208),
	(27, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 27569),
	(28, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -9951),
	(28, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 319),
	(28, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 9632),
	(30, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -50977),
	(30, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1539),
	(30, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 49438),
	(31, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 5),
	(31, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -1869),
	(31, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 114),
	(31, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 1750),
	(32, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'eur', 33670),
	(32, 'acct_aee1662c944822ad', false, 'Income:Sales', 'eur', -34318),
	(32, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'eur', 540),
	(32, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'eur', 108),
	(33, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -78782),
	(33, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 3620),
	(33, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 75162),
	(34, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -972),
	(34, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 58),
	(34, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 914),
	(35, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -49940),
	(35, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1478),
	(35, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 45498),
	(35, 'acct_aee1662c944822ad', false, 'Income:Refunds', 'usd', 2964),
	(36, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -14913),
	(36, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 462),
	(36, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 14451),
	(37, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -976),
	(37, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 58),
	(37, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 918),
	(38, 'acct_aee1662c944822ad', false, 'Income:Sales', 'kwd', -30420),
	(38, 'acct_aee1662c944822ad', false, 'Expenses:Disputes', 'usd', 985),
	(38, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'kwd', 29440),
	(38, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'kwd', 980),
	(38, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1500),
	(38, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', -2485),
	(39, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -5954),
	(39, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 233),
	(39, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 5721),
	(40, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -26279),
	(40, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 1329),
	(40, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 24950),
	(41, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 24),
	(41, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -5356),
	(41, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 292),
	(41, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 5040),
	(42, 'acct_aee1662c944822ad', false, 'Income:Refunds', 'usd', 2500),
	(42, 'acct_aee1662c944822ad', false, 'Assets:PayoutsInTransit', 'usd', 187698),
	(42, 'acct_aee1662c944822ad', false, 'Expenses:TaxOnFees', 'usd', 52),
	(42, 'acct_aee1662c944822ad', false, 'Income:Sales', 'kwd', -8980),
	(42, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'kwd', 8620),
	(42, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'kwd', 360),
	(42, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -102238),
	(42, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 3278),
	(42, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', -91290),
	(43, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -2969),
	(43, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 116),
	(43, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 2853),
	(44, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -19947),
	(44, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 608),
	(44, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 19339),
	(45, 'acct_aee1662c944822ad', false, 'Income:Sales', 'usd', -4708),
	(45, 'acct_aee1662c944822ad', false, 'Expenses:StripeFees', 'usd', 196),
	(45, 'acct_aee1662c944822ad', false, 'Assets:Stripe:Payments', 'usd', 4512);

INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 'je_acwb6hdvj4ql24auu3b7lla6k2', 'stripe:acct_aee1662c944822ad:test', 'txn_3B3Bnve4JacjND963CyrVG88c', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payout', 'payout', 'po_1WwbaYhRM3QrQuSuUEqyATztH', '2026-11-29 20:02:59+00', '\x6b2c83566f5f0244e71c6e9cd8d4f197', 2, 'webhook', 1, 1),
	(2, 'je_hlrzxuvhgpb4ayhtja4gx5gixr', 'stripe:acct_aee1662c944822ad:test', 'txn_3GPGxNH1ggiJQ12poEjLwCMzD', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3BmSA1I1JPkJyetAP89fdCXOb', '2026-11-29 20:03:01+00', '\x0e07de5335b4a20a6599940c1c7b6a94', 4, 'webhook', 1, 2),
	(3, 'je_spy4djh3p4fetg7trms6tihqt4', 'stripe:acct_aee1662c944822ad:test', 'txn_3PMmKEcMHYnmRi7A673cZZU0U', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3ohAYS4V32khOsD0HyHZu3YvP', '2026-11-29 20:03:02+00', '\x201ca5a421f370f463d695a1a1f9db17', 4, 'webhook', 1, 3),
	(4, 'je_rkvghval3akszeasoym44gft2i', 'stripe:acct_aee1662c944822ad:test', 'txn_3fufvdnxVVyRGh93SCRRaxn6N', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3uktiNUcm2E5nR0FBaLo3MCbZ', '2026-11-29 20:03:01+00', '\x2a316cc2ea8bf80d2772a91626d66179', 3, 'webhook', 1, 4),
	(5, 'je_tqetkzosj4yhye75tizfyyr5jo', 'stripe:acct_aee1662c944822ad:test', 'txn_3kKnqlMp4Kb9mssCQVugyxUd0', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3j1YTJrMfcK3I67X2DdAx1adh', '2026-11-29 20:03:00+00', '\x1d05c79c257d77f42a96536ef9fc03dc', 3, 'webhook', 1, 5),
	(6, 'je_c6ryjndqs53xazxtbfrgiaoxkx', 'stripe:acct_aee1662c944822ad:test', 'txn_307loeqPosde7NHkySqlkBrbF', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3SFfmFYlMA5BzRfNelvpR2BCY', '2026-11-27 10:25:25+00', '\xd022274cc2d6761953098250a9e2b42a', 3, 'backfill', 2, 1),
	(7, 'je_hzuzbk7ly5kfe6bsrfu4evii37', 'stripe:acct_aee1662c944822ad:test', 'txn_30yPQUKgnzp6gC7WoxXk9ZdlI', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3cxq6TyF4HK42DyMpZWO8AEiV', '2026-11-27 13:01:03+00', '\x2a2044125c18741f5bbde3dc47847ef7', 3, 'backfill', 2, 2),
	(8, 'je_gkh7fohvqidsxn46rncmfbz5cm', 'stripe:acct_aee1662c944822ad:test', 'txn_31rQ3w8udcUwscXcX3E7bcSSk', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3y2IEsBqLC4wRQr0aOYwrvqEi', '2026-11-27 12:44:18+00', '\x2f94f5841d4d26cdd90f294f6399144c', 3, 'backfill', 2, 3),
	(9, 'je_s2556eia7i5rjqsusw4uhbtke5', 'stripe:acct_aee1662c944822ad:test', 'txn_33RBV9y9dbIcCRbYVF5jAZYN2', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3rCMihA034uMPy4PpmTZdNm6j', '2026-11-27 21:18:59+00', '\xd14836c926c40d8f5a31b0ed2fdf142c', 3, 'backfill', 2, 4),
	(10, 'je_xarjyh4zfuf5h5lfx3aquugltf', 'stripe:acct_aee1662c944822ad:test', 'txn_33xB0TkGccz8G3QK3nL4QljgH', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_35rI7ANsvD9RMnQ5ZsUFXhkRm', '2026-11-28 07:21:17+00', '\xaf1b896acc6376fb9cf34242e70beec6', 3, 'backfill', 2, 5),
	(11, 'je_4blsdf6j2rrlnvthth47f2w7pw', 'stripe:acct_aee1662c944822ad:test', 'txn_34V7vkpDoyusjPITwFa2i02Ua', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3ceID12d94vIc7SIvdSrUqSCM', '2026-11-27 14:13:48+00', '\xb4f0f144074a9a147c3ab7d4cdce87c8', 3, 'backfill', 2, 6),
	(12, 'je_z4zyjgosx7usbnsdixazxhjgk5', 'stripe:acct_aee1662c944822ad:test', 'txn_34aidOLNYVTGJIgPeQAaZUbtr', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3Yck2a1pPwUza6P9KCe1exsIA', '2026-11-29 20:03:02+00', '\x9ed6cba7b7cda4bc1f50ea4863661f98', 4, 'backfill', 2, 7),
	(13, 'je_orbmr4hrsdtabtme4nn66bvjyu', 'stripe:acct_aee1662c944822ad:test', 'txn_35I4AIqzKjxlXHdfNm6fe0uAM', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3B3fhMLL4a1iMTHAaPJxF0cNO', '2026-11-27 09:44:02+00', '\x9f23cf12b28fff3288a5bc19a37f8e99', 3, 'backfill', 2, 8),
	(14, 'je_z34q5cxer6pj4ny4vnuek4hi4y', 'stripe:acct_aee1662c944822ad:test', 'txn_35srH5eTIlT9xEPbGzNDUvc6A', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3QfDGN3aqRIc84Hvlzni3mAlP', '2026-11-27 08:21:30+00', '\x8dbc975c1947be38fbe7633e8eddf141', 3, 'backfill', 2, 9),
	(15, 'je_six3v74ue6cme7nbicwbsqxdnk', 'stripe:acct_aee1662c944822ad:test', 'txn_35yIBa5yHilyC2Rb6957ibOTq', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3HmhO76cMZgDqKzPdbyMkwFJk', '2026-11-27 17:07:57+00', '\x61fd018165d3101526022975ff8256e7', 4, 'backfill', 2, 10),
	(16, 'je_lcmoppughcv7zwch7yazcpwtyv', 'stripe:acct_aee1662c944822ad:test', 'txn_36MIGvEprO2ayLedVFRYEdvvv', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3Ekxa8hMblbljSeDtjGmxZstj', '2026-11-28 22:07:45+00', '\xf8f97956e0cce79fe0e93f0e12eb7dc5', 4, 'backfill', 2, 11),
	(17, 'je_bnajcs5rymjakmufz4tm3abs4n', 'stripe:acct_aee1662c944822ad:test', 'txn_372ycVOyjcJI88RmIYjK91NIM', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Z1IppvJQvIxiBPXkOHNVIUWW', '2026-11-27 11:03:28+00', '\x82993e35a96f3904900b3eeffab7a4cc', 3, 'backfill', 2, 12),
	(18, 'je_x3hatgxtmhrymfx24nx5lptv4m', 'stripe:acct_aee1662c944822ad:test', 'txn_37WsCXLKKKDTQYzsxTu5Myqtp', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3CrkkCpzkA41au5tgX8uDk3gW', '2026-11-28 20:30:25+00', '\x0f523a36784117d6a2007170f0eee7fa', 4, 'backfill', 2, 13),
	(19, 'je_ht6c2nw5nhvwoxwrnhwji5qle3', 'stripe:acct_aee1662c944822ad:test', 'txn_37nuMeICimZC5hgb03DMjfn80', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3HiQ2tXrbXa9wO5VW4VTcy1pv', '2026-11-28 21:31:00+00', '\xfb3ea613a9a80020c460e2cc5ed99149', 4, 'backfill', 2, 14),
	(20, 'je_uw3duh63cwegv6fc2trfbzj4cj', 'stripe:acct_aee1662c944822ad:test', 'txn_3AXtxvF16E3VlecH6VrqbhQNo', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3aovXMc0rdObe3P4UTli7agi6', '2026-11-29 20:03:00+00', '\xad7faec6f326ed544dcde8035b940bbb', 3, 'backfill', 2, 15),
	(21, 'je_br4s6nkxw4her47d4gtkmgyrku', 'stripe:acct_aee1662c944822ad:test', 'txn_3BDEcZ79o9DuYIOBfohGxxp6g', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3K8RpdFXVf9R6HnbJyiDneyPy', '2026-11-28 11:35:23+00', '\x115b485a68ca10f6a5d13da57c6dd6ae', 4, 'backfill', 2, 16),
	(22, 'je_6uren23u7m7w4mzk4vkjy3yngn', 'stripe:acct_aee1662c944822ad:test', 'txn_3CeW8rTRKbJvYg2FuCYXcfqF5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_308AiNRePeCTfeLqoYfSKJbS5', '2026-11-27 16:10:09+00', '\x60736efe64531a1dcca62aaf7260c670', 3, 'backfill', 2, 17),
	(23, 'je_6hezbuz37gbsupctflmzmla72q', 'stripe:acct_aee1662c944822ad:test', 'txn_3CxzVhcBTKZNQ30eSjNhAsbac', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3LyWo4q5FmjtzrWjgsfDZRbjc', '2026-11-27 21:09:04+00', '\x2301d742fcbc0d362957843789d763bf', 3, 'backfill', 2, 18),
	(24, 'je_aigzmkuowrvij65cobzcu75bo4', 'stripe:acct_aee1662c944822ad:test', 'txn_3DST23mbbSZafufMt6QK8PC75', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3WRUUSAe77OZDJ2QnmcPMgngD', '2026-11-28 10:01:48+00', '\xb82a977c596a295cd3d430cfc1c3b155', 3, 'backfill', 2, 19),
	(25, 'je_qlsulpb7lgdmv5lyh5mwrhkkl2', 'stripe:acct_aee1662c944822ad:test', 'txn_3ErGLp8Bh9JAAGaYMfxaDs997', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3a1yMNDsEHxbbzaP8eKgZQRs7', '2026-11-27 08:34:00+00', '\xb847c4fa565fc16abf8e3923b40db4f7', 3, 'backfill', 2, 20),
	(26, 'je_de6pghr5of4zga3ppy3fsvrat2', 'stripe:acct_aee1662c944822ad:test', 'txn_3F9nEGdbBbJC5PWS6iDt3JFR7', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3WiKuKWDTFz4GJxWYmpWNOmBf', '2026-11-27 07:00:11+00', '\x5d9a2e2c368ff54219b0cd05c3ba66e7', 3, 'backfill', 2, 21),
	(27, 'je_ww7pfrvzvv5tahuwg7fbrbnk27', 'stripe:acct_aee1662c944822ad:test', 'txn_3FMVwjaLzPP6BgCJyOz4Ge3lG', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'issuing_authorization_hold', 'issuing_authorization_hold', 'iauth_1UpgradeHold', '2026-11-29 20:03:03+00', '\xb66658af3f277e3517390055945f7645', 2, 'backfill', 2, 22),
	(28, 'je_l5mjhnkzm7uuckdajl2fhf2egs', 'stripe:acct_aee1662c944822ad:test', 'txn_3FkkIorO47YwywqBbLqqiunFP', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3iUifXN4V2NINAPu4MHP8VoI7', '2026-11-28 09:50:57+00', '\x61cfb922eecc1ef04bc76bb549988587', 3, 'backfill', 2, 23),
	(29, 'je_npxe3dztopw6trnnlhwbuw7mmd', 'stripe:acct_aee1662c944822ad:test', 'txn_3GL3iGYz56gYFwj9aR9iGljsV', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_33xXj5OLE354G7ArFTEbACJJj', '2026-11-27 15:51:23+00', '\xa571ffc76534cd937c0a5bdcf50fb5eb', 3, 'backfill', 2, 24),
	(30, 'je_jka62ftr454qkntfpkyi3wban7', 'stripe:acct_aee1662c944822ad:test', 'txn_3GdQIPzMhixRaFnoRp4sM3SyI', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'tax_fee', 'tax', NULL, '2026-11-27 00:05:00+00', '\xe1f080a6b05bceebccffdb2f748f9643', 2, 'backfill', 2, 25),
	(31, 'je_kwztio33alzwk6dck7xdcgsj2k', 'stripe:acct_aee1662c944822ad:test', 'txn_3GlEiv14Mh8znv2w2Zl7tHun7', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_31eDByNCNrxCEW059SbfdXmIJ', '2026-11-28 20:57:43+00', '\x18a2b62ad3c466d98a5e55d0d0e4e3e4', 4, 'backfill', 2, 26),
	(32, 'je_yhqsqkl3a67i2vita4vdye4id2', 'stripe:acct_aee1662c944822ad:test', 'txn_3IEwBdTINGfeazAEJ9yMtMrnL', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3wD8zt1rHrdpvGpvfpM8fNfQ7', '2026-11-28 19:02:01+00', '\xcaf2f61b8e74a3fdb5dd5ea84a1d5460', 3, 'backfill', 2, 27),
	(33, 'je_bwntwh6klbegzqpupb5ki4663f', 'stripe:acct_aee1662c944822ad:test', 'txn_3IwbKQlQRFsH9DhCceVaqw23F', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_31x24s6rNbN5Fs3btNwFsN8gO', '2026-11-27 18:37:55+00', '\x87677733719d167f0833c1644da2d010', 3, 'backfill', 2, 28),
	(34, 'je_pqyae6ebmvbcs6snywsf3rwt2n', 'stripe:acct_aee1662c944822ad:test', 'txn_3JwOGxOQiMgCyo1JzefMpsCsK', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'tax_fee', 'tax', NULL, '2026-11-28 00:05:00+00', '\x980387cba3dcb4e9dc309ebd42abe4e0', 2, 'backfill', 2, 29),
	(35, 'je_ne4quyo5e3nceo4c5iwc2pagnn', 'stripe:acct_aee1662c944822ad:test', 'txn_3KklzcWL51BpVuUtFos8v5Dp0', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3pAkzvNNGTpk9QI90BzyYBQjL', '2026-11-27 16:01:36+00', '\x9c1ca543134728256d96bbfb2c968c37', 3, 'backfill', 2, 30),
	(36, 'je_doxroql7xodsjqzmo367oult7v', 'stripe:acct_aee1662c944822ad:test', 'txn_3LwfUnnFAUlSESfsoFGbIpA0h', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3q2FWNkoRROwiTd4XU52kQSAh', '2026-11-28 21:05:47+00', '\xee291a1ae4bf37437d0110a6b89b1193', 3, 'backfill', 2, 31),
	(37, 'je_tq4gnqvfgwg5wqsdb34datzld6', 'stripe:acct_aee1662c944822ad:test', 'txn_3MuVkFNoMSvpwbvfGuXCwAILz', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'stripe_fee', 'fee', NULL, '2026-11-29 20:02:59+00', '\x1855ccdc037f2997cf1eb4263873971e', 2, 'backfill', 2, 32),
	(38, 'je_q5pf44c6wemwbwtptr3l2j6tfp', 'stripe:acct_aee1662c944822ad:test', 'txn_3OTw3WDvDHezqGUmLUYyDaBRe', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3oSnmy5fLEG9d7JYIGUV7OtzL', '2026-11-27 18:17:23+00', '\x5c423943f416d8a09721f88c1e9d71b2', 3, 'backfill', 2, 33),
	(39, 'je_6lyx2jk5xdw3yeyhynia6nwtvg', 'stripe:acct_aee1662c944822ad:test', 'txn_3OhTingtTue8hDMriSr4KOU6f', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3IfqsKoeUlNUKRpk1gZK3R2d2', '2026-11-28 22:31:06+00', '\x233e09dae0215407c2a0d2a3bbb2772a', 3, 'backfill', 2, 34),
	(40, 'je_2mbequll2yami6socc636miiae', 'stripe:acct_aee1662c944822ad:test', 'txn_3QGPN1UfDu2l2L8QStQwrMQ6E', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Y0oigSVC4Fn1PX0WTTZCTnEu', '2026-11-28 10:23:10+00', '\x8c8da0131b077479c5920e636dce36c9', 3, 'backfill', 2, 35),
	(41, 'je_7czoo5rw7y3kdwlnvtf7omfaik', 'stripe:acct_aee1662c944822ad:test', 'txn_3RdZAODcFcAMeT0K4lPuQZfjt', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'tax_fee', 'tax', NULL, '2026-11-29 20:02:59+00', '\xb42ed25fcb33dd790d85ca37ec039c79', 2, 'backfill', 2, 36),
	(42, 'je_45nn27iwww5vezwemgw72z7inn', 'stripe:acct_aee1662c944822ad:test', 'txn_3SNWKVcnnnJQ0hcKBruYztXPE', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_32DWRXnIVvgD9xMffUodv1OBW', '2026-11-29 20:03:00+00', '\x9786bfbcfd649042112eb838a0a2ff04', 3, 'backfill', 2, 37),
	(43, 'je_63yijxtvbiojihvkamjg55bcih', 'stripe:acct_aee1662c944822ad:test', 'txn_3SQWnm9bPT41nAhErGVdPQqDU', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3j9q0tNmEAIGjwx3uCInj2CG1', '2026-11-27 21:08:15+00', '\xdf3c0b00e431e91226c0eefa6a8669d1', 3, 'backfill', 2, 38),
	(44, 'je_ouom4fcqmhrruy7qzlhaivwkdu', 'stripe:acct_aee1662c944822ad:test', 'txn_3W9E0ajPN3cFRtwSFJY6eW4L5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3GkB4scAQBSaInvSi65k4Tr9b', '2026-11-28 17:51:36+00', '\x622fef543034b69bd49970782d4ec2a5', 3, 'backfill', 2, 39),
	(45, 'je_cujrszybbrnmxebcgv3fmxtftq', 'stripe:acct_aee1662c944822ad:test', 'txn_3WOkRhx1PZw5Bd8YLyM4fkw7O', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3FjohVO3PYD5HXFhMFTSkf4t6', '2026-11-27 19:03:20+00', '\xc3fc745b3bc19f7f9e38690f6b566806', 3, 'backfill', 2, 40),
	(46, 'je_6hwvjqjr2rhwa3fx652eys7hk5', 'stripe:acct_aee1662c944822ad:test', 'txn_3WU5fHMnwxkYPagLgDbS3rcnN', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3hE3TwHuFEcTV8RAEjPJ7812X', '2026-11-28 11:19:28+00', '\x4682d0c84387564e3607dae07d550a6c', 3, 'backfill', 2, 41),
	(47, 'je_oyzp4wzla6aw2dv33fu3rjtzeh', 'stripe:acct_aee1662c944822ad:test', 'txn_3YOdw55dedO797I7Vha9IAT0L', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3oNIhxkjKEmjCphr3hA4FMuSs', '2026-11-27 21:42:01+00', '\xb87d6e145690386933aac43f7f6b41be', 4, 'backfill', 2, 42),
	(48, 'je_gfvjg6qyfaomkp44r7syuctpei', 'stripe:acct_aee1662c944822ad:test', 'txn_3Z9lkISs62UD53sQBFrsOq6lN', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3JWkkWftqSqvAhiOLxokebVL0', '2026-11-28 17:41:23+00', '\xc9786062274d3afcaeb1cee03391c9d2', 4, 'backfill', 2, 43),
	(49, 'je_i4tjircio526uf3yq5pxfkv7ca', 'stripe:acct_aee1662c944822ad:test', 'txn_3ZX6ckKXzxY7Dg0YxDyFhRehJ', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'stripe_fee', 'fee', NULL, '2026-11-29 20:03:03+00', '\xf8522f28795f1508b31d8e4d973df733', 2, 'backfill', 2, 44),
	(50, 'je_w3oi42cups5vgl2blk6ljgq2i2', 'stripe:acct_aee1662c944822ad:test', 'txn_3aZRgsBFKQkBIWWcTOQgbPBzm', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3a2RYS4dZgFsxKIrg2aQvMTSy', '2026-11-27 12:47:49+00', '\x55fa1aabafb57d0b4a13a5ebe67d9785', 4, 'backfill', 2, 45),
	(51, 'je_knl65whavqpml3sa53a7nx335e', 'stripe:acct_aee1662c944822ad:test', 'txn_3ag1k1PbArg8UBlgahuRrsCtY', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3D4LXjMREUfOWp8dmPZmJGHg0', '2026-11-28 13:54:04+00', '\x16fbc7ac3e970eac5793490d14184ca7', 3, 'backfill', 2, 46),
	(52, 'je_ib5jj2bcdbqdmotvghv34lsbfr', 'stripe:acct_aee1662c944822ad:test', 'txn_3dHQzcBHn6P68dA2khTQIluSI', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3WqUUTPwgSAONtwHmm5WXhvm4', '2026-11-29 20:03:02+00', '\x5e56ed553629937d95cd1c684b77d03e', 3, 'backfill', 2, 47),
	(53, 'je_lmr6sgrrde5u3rdb4seierbprl', 'stripe:acct_aee1662c944822ad:test', 'txn_3eMfRIumxiyBkBIn1clxoNnag', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3qp35daP7XCLYlKxHzSC2Vlsp', '2026-11-27 22:41:35+00', '\xb625f5e8151eafbbf30b0be68d0e3502', 3, 'backfill', 2, 48),
	(54, 'je_nsvpud3n33g7wl6a53oihb3sqf', 'stripe:acct_aee1662c944822ad:test', 'txn_3eiMwJPeAarZBkBAdOKjR1Mqc', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3xkofQ9wFzYbYx2aeogXMq2mA', '2026-11-28 11:33:46+00', '\xf3a51179510f446301eef496cb38f7c5', 4, 'backfill', 2, 49),
	(55, 'je_akvkr4qpqvt5cccxxoxbv5f2gn', 'stripe:acct_aee1662c944822ad:test', 'txn_3jMWLRUPgmTho04Fzgj03R2d9', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3MdUr4rtusYlG2qSBqkj2Cbr6', '2026-11-28 14:03:50+00', '\x0b1c113da281d4ead1eed76aec54aebb', 4, 'backfill', 2, 50),
	(56, 'je_ribk5yihzc2iwumh7qv7uflniw', 'stripe:acct_aee1662c944822ad:test', 'txn_3jSs6iAuIt24tWOdblI4FJlVv', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3CDzb6wLki7S0cqmG3bQzFoeZ', '2026-11-28 17:37:26+00', '\xa17b035c20938f939ec225b088f338de', 3, 'backfill', 2, 51),
	(57, 'je_nb46xedg2bdnnetw3czkorfoot', 'stripe:acct_aee1662c944822ad:test', 'txn_3kz2aFFS35aICT22JcZyu7zXp', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3vvQyU9B9n9VvTUkkYsTB4M9Y', '2026-11-27 17:42:30+00', '\x01d3f1ab436c8ab50705a521c9141402', 3, 'backfill', 2, 52),
	(58, 'je_rg3t5k4ajn43n2socg6vhsee7t', 'stripe:acct_aee1662c944822ad:test', 'txn_3lEVJnHHc25MygjKq2B8oMoC3', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3OHmTNNlXz89Faklwczg1Zru4', '2026-11-28 16:45:15+00', '\xb20746b610f67f3a97d9b003254e447d', 4, 'backfill', 2, 53),
	(59, 'je_qjg32cg73di5ubwqccpanksukx', 'stripe:acct_aee1662c944822ad:test', 'txn_3nYpIIHqieGscY4JfRqyXjyR2', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3R4Th9O8VyTgkD7DRxtO84aXD', '2026-11-28 13:51:09+00', '\x662e03bf51816a6168aeab7208c7b3eb', 3, 'backfill', 2, 54),
	(60, 'je_rmj2vvdtr5koxzmohlz4osfkzr', 'stripe:acct_aee1662c944822ad:test', 'txn_3nwflBs1nNuuepSaqcY9zjWl9', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3jK5FZYLfxLTeo5UDmnf6zoui', '2026-11-27 22:29:43+00', '\x64374e5d26b7a99dcca64f97526731e2', 3, 'backfill', 2, 55),
	(61, 'je_rbiz4u5qaynv25svblupx4w3i5', 'stripe:acct_aee1662c944822ad:test', 'txn_3oHbCUjVTxgWzo2qJMkmTaWy5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_33jfgSxtN1YFDLML1XdHqbEP3', '2026-11-27 10:08:52+00', '\xae3e5c29eacba9d3b47567caed7becbc', 3, 'backfill', 2, 56),
	(62, 'je_ioxe6h5zuxwnbytp7us7flhbzx', 'stripe:acct_aee1662c944822ad:test', 'txn_3pYB2wynQVMARPulMIXaFDcdY', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'stripe_fee', 'fee', NULL, '2026-11-28 00:05:00+00', '\x5046144f67ccc7905531b8c0e05b9d04', 2, 'backfill', 2, 57),
	(63, 'je_ceps6pidlju6xgenda3ntsdqya', 'stripe:acct_aee1662c944822ad:test', 'txn_3qUWgaeD3r2XHXI0tJIuwzZfe', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'stripe_fee', 'fee', NULL, '2026-11-27 00:05:00+00', '\xf4024a95e7f082f2b456f918fd9d6c3d', 2, 'backfill', 2, 58),
	(64, 'je_7tjidoeifzwfwqd7zrs32mb5zy', 'stripe:acct_aee1662c944822ad:test', 'txn_3rUlsVtYRdLq34h7xdq9NuEWt', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'topup', 'topup', 'tu_1Upgrade', '2026-11-29 20:03:03+00', '\xaf37dd44d751d11d3e427f6f94b86fd0', 2, 'backfill', 2, 59),
	(65, 'je_hx66qnw67ejfu2vqyaffojv5zs', 'stripe:acct_aee1662c944822ad:test', 'txn_3tZGSgcWOajA7YSBxzjlqAJ7W', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Y2hazrw4Vc6O33Bs2GDi2CxI', '2026-11-27 15:37:49+00', '\x44b38d29e876092ca497bf3b5254f60d', 3, 'backfill', 2, 60),
	(66, 'je_yas3eyp6xov22km6amdg6lwu3m', 'stripe:acct_aee1662c944822ad:test', 'txn_3th335Hg4tn4SM4acaITcGDn7', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3xwBRQP8XiY5MHrFQb5vK8pU9', '2026-11-28 21:54:10+00', '\xfd3df98331f0b67b62317ef367bccd18', 3, 'backfill', 2, 61),
	(67, 'je_2dmlbxepddytytoydmxryirsmh', 'stripe:acct_aee1662c944822ad:test', 'txn_3yY8NzdBw2uGsK1GkhW3fHacy', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Gd3zudyu3s1pv8tfXRovcNDX', '2026-11-27 22:02:14+00', '\x1f60ee60a113ed6625a3ea2aa19b3087', 3, 'backfill', 2, 62),
	(83, 'je_r76yapjqv4hljuu367gmxlg47k', 'stripe:acct_aee1662c944822ad:test', 'txn_3FhCoDkdMqTbiSthHWXyA6xCZ', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3KoSk9vSQnTRF7kD57B0Ar6Hp', '2026-11-29 20:03:05+00', '\x0012a399a57debe6b1f9430dc7a0f0e6', 3, 'webhook', 16, 1),
	(84, 'je_5e3lxsolpwdib3m7giue2mr4mz', 'stripe:acct_aee1662c944822ad:test', 'txn_3gaMUOMpH9AwzHnqVgjnxVPZd', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3TuptSBU3PLk2BiRN9kUvviUQ', '2026-11-29 20:03:05+00', '\x64f6150c180ea0d0e153cb6e46a20b11', 3, 'webhook', 16, 2),
	(85, 'je_l3genivv3fdueyrayihkzwm4ij', 'stripe:acct_aee1662c944822ad:test', 'txn_3KV5BuM1SCSh95LRIIrZXDI5h', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3B80ytu2RqHz7Ay2eHua8f3Jm', '2026-11-29 20:03:11+00', '\x1b38e29f90082393dcadf5ff3fc5fabd', 3, 'webhook', 17, 1),
	(87, 'je_qnc7rcvsesczansxdaknxvmqwd', 'stripe:acct_aee1662c944822ad:test', 'txn_3ew8oIRcPOsfWKxdpCN30cQzv', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3P0awtPHDpk202V8b9gDocUqa', '2026-11-29 20:03:12+00', '\x0450e0658d9bcee61709eccfae990d4a', 4, 'webhook', 19, 1),
	(89, 'je_zgqjtmbmkyn72uvypl7z4o3ogz', 'stripe:acct_aee1662c944822ad:test', 'txn_3nwxsBmG2w1eOs5SqDnM1Ggln', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_382o1NgaVX1ooURxixhLQdxxA', '2026-11-29 20:03:10+00', '\x9ccea19ace5946472d261bdf5e946e5b', 3, 'webhook', 21, 1),
	(92, 'je_ridrxlvhgqvi5y7gednj3n24lb', 'stripe:acct_aee1662c944822ad:test', 'txn_3gO0qdOQWTTxCNbQcEFVOrKuR', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3bZ4esutOYzDKe9jLXuiP2j4S', '2026-11-29 20:03:03+00', '\xbc8c51ef713ad550cc1b3fd2a410a132', 3, 'webhook', 24, 1),
	(93, 'je_d3yvmfpn5lwui4erwbrw2vxoes', 'stripe:acct_aee1662c944822ad:test', 'txn_3Rn7TBq6HoqTDSBKg12FPbQ2l', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3IHSnndNngj5vu196CpgXdnan', '2026-11-29 20:03:14+00', '\xe98e998e91dac7f68ade5801eb7ad148', 3, 'webhook', 25, 1),
	(99, 'je_4exm6gdhw5j2muaxxunetre6zj', 'stripe:acct_aee1662c944822ad:test', 'txn_3FGeGpQ11AQgLVoh7YyyKLe3N', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3D91jID2Zlq6BxrCmMlGJ3ueu', '2026-11-29 20:03:13+00', '\xec759f11ac95099302cc85698a7e5be1', 3, 'webhook', 29, 1),
	(100, 'je_vmo7ktboxhlphzsiep65t6q6xw', 'stripe:acct_aee1662c944822ad:test', 'txn_3HSH7exWu5NNeZwkJKTDj0gD5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3GdyCs6Dg187MrCBC1M73XXAf', '2026-11-29 20:03:12+00', '\x850e8c270489b1e31f12a0d838289a1f', 3, 'webhook', 29, 2),
	(101, 'je_wftbcken5qrc5tl37j4pphq6xl', 'stripe:acct_aee1662c944822ad:test', 'txn_3JrRAOdip7yphxdsoW0XuRRSR', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3MnXMpDuYFdt3nwOhljiOEaY5', '2026-11-29 20:03:13+00', '\x72eb2ce023f245a754bcecf4dc42ada2', 4, 'webhook', 29, 3),
	(102, 'je_jcjf56mhzik47r6sgoexkj452e', 'stripe:acct_aee1662c944822ad:test', 'txn_3PLrcyzMkqRGjjmBJul3aikGy', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'topup', 'topup', 'tu_1LEn7ii9yGF3jt541RrKSStJF', '2026-11-29 20:03:17+00', '\xb27f061b0d5c4ecb01eb907a7d56a3ff', 2, 'webhook', 29, 4),
	(103, 'je_2xuwzwcujeixsljoegsuvn57og', 'stripe:acct_aee1662c944822ad:test', 'txn_3dIEhmcOkAnifZ5i54yvh3sAR', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3UYgcOVk7427xM4OaQ6AvTXal', '2026-11-29 20:03:16+00', '\x96d223fb094be7a87d43dc879279adbf', 4, 'webhook', 29, 5),
	(68, 'je_6flmualzzeuqbbsxfmsrlwlmqs', 'stripe:acct_aee1662c944822ad:test', 'txn_3hqV2HVs3i7elD8OgNnvsO5ik', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3MDs6UK6u2cENZA5iHGR7JsaH', '2026-11-29 20:03:04+00', '\x360277d19a725b08a0d7f81b20c10a03', 3, 'webhook', 3, 1),
	(69, 'je_ispb7tn77b4ba7nu7ju6uwxpzn', 'stripe:acct_aee1662c944822ad:test', 'txn_38hgF7jqqV872jBoy70hYCkUE', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_37LuFNv1yQeQokQDhI78I2YC6', '2026-11-29 20:03:04+00', '\xf05c8459df8df3904509967b1b3e1540', 3, 'webhook', 4, 1),
	(70, 'je_hsippwwh7cxyjenxjrwzqp2m4n', 'stripe:acct_aee1662c944822ad:test', 'txn_3kJqKMSZbFkxyQ3bkbxY8CD3k', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3M6KHBDPxveyveqGJLYdmmspM', '2026-11-29 20:03:03+00', '\x5afc3d08868d86b8437a60cee48b362a', 3, 'webhook', 5, 1),
	(71, 'je_xmvti45cothq5nace2agfnjpoz', 'stripe:acct_aee1662c944822ad:test', 'txn_3GIdTbt9Mnsc107nplT3mkoI1', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3tZGNLB7xVkXn9KagRUth8wQy', '2026-11-29 20:03:07+00', '\x345e470012af383cf298223232a5fa98', 3, 'webhook', 6, 1),
	(72, 'je_ncej5cp4ysumhbngicjcxxrgvd', 'stripe:acct_aee1662c944822ad:test', 'txn_3qGpuRPwtYGDVxpSNNEPjmS5S', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Ocb2ioZLKlHIG3W3yaHzn6Dw', '2026-11-29 20:03:07+00', '\x5ebdd552694014884ebab4cebac5872f', 4, 'webhook', 7, 1),
	(73, 'je_uchjtfu4fkferia6zf5iidrphd', 'stripe:acct_aee1662c944822ad:test', 'txn_3Q4RV7tIJ6dp1CdBqSniP6aKK', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3lCqcXj47pt42KaNzsgDgdjVG', '2026-11-29 20:03:06+00', '\x6c764c2cc92e257563cf7f5a9c81f2b3', 3, 'webhook', 8, 1),
	(74, 'je_ksdqxt25244aepcnoesnoe6pkf', 'stripe:acct_aee1662c944822ad:test', 'txn_3fAd9kOsVHEH4jdqCO5BQp3an', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3x027tbEPmLm5PG9iNxkI7lrn', '2026-11-29 20:03:05+00', '\xd41da41d055d69e8c63646705acbc56d', 3, 'webhook', 9, 1),
	(75, 'je_xcksvvsx22vsz4iv5cilo2e7np', 'stripe:acct_aee1662c944822ad:test', 'txn_3Moi1yAiUoVdAlAigB2peXUki', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3LyichyLCf5CfTpIugpel1gPX', '2026-11-29 20:03:08+00', '\x46ba85d4b6a671bc0305bef11410745f', 4, 'webhook', 10, 1),
	(76, 'je_kg3xnpheup4bbaayjbxxiaejq6', 'stripe:acct_aee1662c944822ad:test', 'txn_39sBs9QjLS10mQXqohWWUXKzt', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3wE5JKpl5W7Yds0b43q1Hy4eB', '2026-11-29 20:03:09+00', '\x3eb366ecdec327151f108f8b8054fde5', 3, 'webhook', 11, 1),
	(77, 'je_t2w5imwmvewoneohili6dlzcrp', 'stripe:acct_aee1662c944822ad:test', 'txn_3fQ4rvj9NQ7cjKjNz4L4rKhTG', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3DcQynoSSIQZrM5Zm3QLvwThE', '2026-11-29 20:03:09+00', '\x94711632250d156f7bb4bd5c8ead8d41', 3, 'webhook', 11, 2),
	(78, 'je_m22ouwnpkd3gvqqihgjjrkskde', 'stripe:acct_aee1662c944822ad:test', 'txn_3cUIwteLR7vkBgTt1NOOjXlTp', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3wbn8EBOvpVVic3Ysxjudzkqv', '2026-11-29 20:03:03+00', '\xbf8d8b0240ddf3d90b2f57a3cb529266', 3, 'webhook', 12, 1),
	(79, 'je_pc5p43tadkuy4jcqv4zq7bwa6g', 'stripe:acct_aee1662c944822ad:test', 'txn_3wm6pN2Ke5NaAwHizktWpvVok', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_39pwZbfu5vNKkRpjkJpSoN2tR', '2026-11-29 20:03:04+00', '\x5691272c1a8e5d4ed2f086f1a6fb70a9', 3, 'webhook', 13, 1),
	(80, 'je_vl66dk7g4fiwbtgmenqopikyfk', 'stripe:acct_aee1662c944822ad:test', 'txn_3bqI0jRpJpE499RxhX0H8Sn1Z', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3ohqJECIh3ZwwQmxN8pKIeIb1', '2026-11-29 20:03:10+00', '\xaf20433e71846e6be4622d02e08c13a5', 3, 'webhook', 14, 1),
	(81, 'je_ylpwuv2elh2yak66z3gdbsvyrg', 'stripe:acct_aee1662c944822ad:test', 'txn_3q4vok6u2X9udzgmvUU8mFe17', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'adjustment', 'dispute', 'du_17BhiszIHl42llgkqhp5nqPqC', '2026-11-29 20:03:11+00', '\xda2ce40409327eaeadd433ded012f984', 3, 'webhook', 15, 1),
	(82, 'je_ciroeb3tss6g7s6ndeyppln3zy', 'stripe:acct_aee1662c944822ad:test', 'txn_3zYMJg5ApHYwPnzuRmbwvgBWu', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3NWQPDbz9Ub6qa9iAI9ugvh88', '2026-11-29 20:03:10+00', '\x1ed59a98d07ed13383f494ea455aef4c', 3, 'webhook', 15, 2),
	(86, 'je_qhqdu7vsao3oxiq2fdiuzzprsr', 'stripe:acct_aee1662c944822ad:test', 'txn_3A8wXsDXQpumwhBNCBHjHh0Wg', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3JinjSalitle8gTfejCASBZtL', '2026-11-29 20:03:08+00', '\x4e2f036327d5391ddd2b3fe35f1e1067', 3, 'webhook', 18, 1),
	(88, 'je_ctrter2zzr43uaobchkgkp7lry', 'stripe:acct_aee1662c944822ad:test', 'txn_3J6os70WxpcaR3VVbqRgFoFZq', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Ht3z1sculUyakf3OIMYBWw7s', '2026-11-29 20:03:07+00', '\xd23cc019ae6fa04b961b88c5b8548b2f', 3, 'webhook', 20, 1),
	(90, 'je_g2o2u6t63g2lew32p37jiewm6w', 'stripe:acct_aee1662c944822ad:test', 'txn_3uGtCrjzs79frb1ylqNd22gqB', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3EVbp7MVJFxFDXiqLZTkpJfR5', '2026-11-29 20:03:06+00', '\x2490143fbf97027d33edd9609393cbb6', 4, 'webhook', 22, 1),
	(91, 'je_qv6yqn6onjy7frmd5mizo2qemz', 'stripe:acct_aee1662c944822ad:test', 'txn_3JKN5xvmEZJlA67pBTXJFzTi7', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3zRbuWTOPHouM5errQhjQUj9r', '2026-11-29 20:03:01+00', '\x342289b2fc2d4e83fc9fd06d3e0bd3a6', 3, 'webhook', 23, 1),
	(94, 'je_4acr2alkyk2c4var2baha5ry7n', 'stripe:acct_aee1662c944822ad:test', 'txn_30ugyzTGk5eXOKjzWpRZDuVcD', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3WqsB3taBTJ0CZOzfBwkxXwG4', '2026-11-29 20:03:11+00', '\x1df3e8ea9dbfb088e720f1ec74b7f145', 4, 'webhook', 26, 1),
	(95, 'je_krrghf4ozskxtsi3ygvconzrpl', 'stripe:acct_aee1662c944822ad:test', 'txn_35FP1SPyW5jV8LEhwYVqb5hTe', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_324a0Vh5I4oT58f3DcFyddqje', '2026-11-29 20:03:16+00', '\xd8be85220fa034950e22d1ae459eb537', 3, 'webhook', 27, 1);
INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(96, 'je_kldzrsgbczug6pz2khgsd5ibvx', 'stripe:acct_aee1662c944822ad:test', 'txn_3f57Z9MGSjMqa4cKisrj85iZr', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_33E5xRnzDEarfWveQJyTeMx3B', '2026-11-29 20:03:14+00', '\x6181a9f0d358d358bc8333f108a0409c', 3, 'webhook', 27, 2),
	(97, 'je_fjejlwhjang3rzdjwx544xzhbg', 'stripe:acct_aee1662c944822ad:test', 'txn_3yHJ1cQov0l6DaMOZeyfGIYye', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3CuCqTCyXrFcgs2otrTCYvYrf', '2026-11-29 20:03:14+00', '\x9f080d01ea511ba20e78b2f2c0761b50', 3, 'webhook', 27, 3),
	(98, 'je_ll74r6uionun4lpvtxjx6msivk', 'stripe:acct_aee1662c944822ad:test', 'txn_34NzJiOyYtPprtwJeF6upDOZL', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3kikbNhm9P6OMwWjSTycFlGwy', '2026-11-29 20:03:12+00', '\xe5a5c48e05f985f9ce5557217fa57cfc', 3, 'webhook', 28, 1),
	(104, 'je_jjnmhoecmkdyffyxmx37u6gz5r', 'stripe:acct_aee1662c944822ad:test', 'txn_3JJrJpoqvHs3PMt1p2DRwToXm', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_31CNFWPwEFMPa39RJisgDpPE5', '2026-11-29 20:03:08+00', '\xd25a7ff71fe759f0742b1f13c20f6c61', 3, 'webhook', 30, 1),
	(105, 'je_ahrs5sbwyfxgnaso2k4ac2ocb6', 'stripe:acct_aee1662c944822ad:test', 'txn_3Wnt2bVRQQaKL599GliLHxg9d', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3XT5NMheUKDEqXAzTfspz6eiQ', '2026-11-29 20:03:15+00', '\x0a18bd6da814e624c542b82ef7ac1aeb', 3, 'webhook', 30, 2),
	(106, 'je_mvl7wekax7hdpwvk6fhkav5bfs', 'stripe:acct_aee1662c944822ad:test', 'txn_3FQoQupAlTzLe49qTTCSwKgNZ', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Cf0kiDfg992Izb9bhsO0qhDJ', '2026-11-29 20:03:18+00', '\x2ee698edd756ee59228aafab0054eb05', 4, 'webhook', 31, 1),
	(107, 'je_4nktccipk6tyjlhgclmswdt7pp', 'stripe:acct_aee1662c944822ad:test', 'txn_3eCx1H22qPaBpJ0PG27S9dh0l', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3gbdTrIMcR4KeStvpKNhXRZar', '2026-11-29 20:03:17+00', '\x30fae1a3b4ce63cf0d192b44c1f6bd30', 3, 'webhook', 31, 2),
	(108, 'je_qmuzhqzdabozancvgl33v2vdnw', 'stripe:acct_aee1662c944822ad:test', 'txn_3booOkj0ataz6U8YxkSuGIfGn', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3Hb2bMXa7vYIQAod8O3QAkLXi', '2026-11-29 20:03:19+00', '\x025691dd0bc520e8abde68e07d6c28c8', 4, 'webhook', 32, 1),
	(109, 'je_ac23mjniajgrluitayzk7qjouj', 'stripe:acct_aee1662c944822ad:test', 'txn_3Egx5RqxKYy9tjq8UF9UMdJn5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3RIxAFG4RNm6riIq4PazGBiDE', '2026-11-29 20:03:20+00', '\x1b52d59a743dd0c1fef2243976986430', 3, 'webhook', 33, 1),
	(110, 'je_izqhfebfywm2qksjbgguwbn3fc', 'stripe:acct_aee1662c944822ad:test', 'txn_3KaTepEsY4v5cHvyR2xRqySwz', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3XeNTMCm2ytaH9ypEMGPflR9b', '2026-11-29 20:03:09+00', '\x0e5218f35886e46c11a360d9fb98b89e', 3, 'webhook', 33, 2),
	(111, 'je_54qssbgj46r5acjlt66eeuhfjc', 'stripe:acct_aee1662c944822ad:test', 'txn_3FOjMh2FYJHRDpi2GOzsGnbLj', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3uRApORj3jNBKrNIQ1mvO7vqP', '2026-11-29 20:03:06+00', '\x35d0459b6d54c5577e0c25d161c15989', 3, 'webhook', 34, 1),
	(112, 'je_bvlofecpk36ftvuw2ouqmjy5cx', 'stripe:acct_aee1662c944822ad:test', 'txn_3JfaJcjR4NbdtuVn9QoqJkS3c', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'refund', 'refund', 're_3b6dFncyABhrqCe8Bf1JNoWfb', '2026-11-29 20:03:21+00', '\x29e2a328a105b1f7981fe46fa5e213aa', 2, 'webhook', 35, 1),
	(113, 'je_42xji7cefsu64rk2ap7o45oo44', 'stripe:acct_aee1662c944822ad:test', 'txn_3uUmOzJfRAiJ7xrJFmVsn8chb', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3MCD7M5XL6ghv5F6ZVaak8Xbt', '2026-11-29 20:03:21+00', '\x58fd8755611ee4cce3fe8c3d80b6e806', 3, 'webhook', 35, 2),
	(115, 'je_jrghdfpj76wfzn6vg4tpyh53yp', 'stripe:acct_aee1662c944822ad:test', 'txn_3qzXaUSQxd83w3WgmteVf3WuM', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3l9cvIVjV26zdq29FoKfQ7M7Z', '2026-11-29 20:03:11+00', '\x0c973ae3e463e4abd87216ffc6efbeac', 3, 'webhook', 37, 1),
	(116, 'je_s4tr72afgazjhdch27b5sz7edu', 'stripe:acct_aee1662c944822ad:test', 'txn_3cZLiwN7tg3vf0uj0xpNOFg2c', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'adjustment', 'dispute', 'du_1UDjCU0d8brAhGdFPHXReoCaz', '2026-11-29 20:03:22+00', '\x17eda42649b7c31358040be2694575f4', 3, 'webhook', 38, 1),
	(117, 'je_75ppozpvdiu5pubmdsvnltaqhk', 'stripe:acct_aee1662c944822ad:test', 'txn_3jAHvnt7djYIqEncL2G8b9dTW', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3EUXvumXUvaMiwREuEDtHFMPG', '2026-11-29 20:03:21+00', '\xbd6bc5a3e6d0cb14f4ac6ce8bc5815af', 3, 'webhook', 38, 2),
	(114, 'je_er6pun6votkkgcezutkpm3pl44', 'stripe:acct_aee1662c944822ad:test', 'txn_3RMmVvBooNEuliNR4IphxR8Yu', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3IxXC8iB5wrtvRBLJ8KfvRAny', '2026-11-29 20:03:18+00', '\xb6c142316bb924648ef7c07193895271', 3, 'webhook', 36, 1),
	(118, 'je_hdwxq4kb2oeayxwmwozg4muhax', 'stripe:acct_aee1662c944822ad:test', 'txn_3MApHmbolSENvIwUa00XQrn4D', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3zdyyEhmjqu1uoZLk2amWVZ2R', '2026-11-29 20:03:15+00', '\xcd23ab29e98048b753040aedd7c571e3', 3, 'webhook', 39, 1),
	(119, 'je_bjcphq2aabgdgdzbrbyr3ljhy5', 'stripe:acct_aee1662c944822ad:test', 'txn_3RfcNvtQIal5yLyqEFAWfPRAJ', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_31GRc0h6Qdoa1bht96melCCfY', '2026-11-29 20:03:15+00', '\x2884534e93008873bce49a4914ad3403', 3, 'webhook', 39, 2),
	(120, 'je_g7s74cujjml7jiwdf4vbtspxhl', 'stripe:acct_aee1662c944822ad:test', 'txn_3gMlSwY4GdJGLxQBxdEIxxObl', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_389cEX8bg0ntM9olNAMFyTdaS', '2026-11-29 20:03:22+00', '\xe2937b8760e81c9fe26a765ac589cf3d', 3, 'webhook', 40, 1),
	(121, 'je_7yhyksvpsf2nwfiyt4ca3kmec6', 'stripe:acct_aee1662c944822ad:test', 'txn_3yTKQL2xHGT7rZnmH6i4TtFnL', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3nQbVRMwImVcTMxpD6B3AZoBJ', '2026-11-29 20:03:22+00', '\x86ec9f7f559f9e6c1abea0c4e15ab7a6', 3, 'webhook', 40, 2),
	(122, 'je_5iwp5ic7s2mk7n2f3mmejotlpp', 'stripe:acct_aee1662c944822ad:test', 'txn_36gjiz7AigBaCdpIFT0Jx5ilj', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3yFp2GKYRGiuwbkbs1n69CnxT', '2026-11-29 20:03:20+00', '\x98fd5db9fff6b5c356f3bc6abb6ca6ef', 4, 'webhook', 41, 1),
	(123, 'je_bdrzw4f5hoftepruaamhywj6x2', 'stripe:acct_aee1662c944822ad:test', 'txn_330XZkrepbttsKNmHflcZAIBa', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3ElDBgYa1tnPwbemH7ULIly2R', '2026-11-29 20:03:19+00', '\xec8ab3b1fd532d598a13fdb815af070b', 3, 'webhook', 42, 1),
	(124, 'je_c65rb74f7pidxs7uyej2dskbdb', 'stripe:acct_aee1662c944822ad:test', 'txn_34qm6t3wzO1NuT1Eo9PvYRKuc', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3nZbkXuAc9LSVYSeMjy3w0NhZ', '2026-11-29 20:03:20+00', '\x09947278065ce8f0d2db02e19efc6646', 3, 'webhook', 42, 2),
	(125, 'je_vjerj662itimwnzweaclijmfjx', 'stripe:acct_aee1662c944822ad:test', 'txn_38RyOwW9QRNgW12lfDhl9V5jb', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3s9ZPtKY4DKnXruc1sXAPD9zc', '2026-11-29 20:03:21+00', '\x278104a6b11217fbef73900123bf77e3', 3, 'webhook', 42, 3),
	(126, 'je_m2hkbyhfsnu3vep4qtum6qezgs', 'stripe:acct_aee1662c944822ad:test', 'txn_3AmymMdeW8nRCyKnWACToGxnk', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3v4430oJfJSjpgH7om9lNtqho', '2026-11-29 20:03:23+00', '\x603b389489e35741248fb09a9a4d8156', 4, 'webhook', 42, 4),
	(127, 'je_l7jb3chwracldfsdevijjhrwsm', 'stripe:acct_aee1662c944822ad:test', 'txn_3God8StBJOecqL7ssFBFRiAHc', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3tcfExvzCi2z76jRkuzETfo3r', '2026-11-29 20:03:23+00', '\xf0e87c093a84d3183954bc414bda2bd1', 3, 'webhook', 42, 5),
	(128, 'je_svb26mirsuyppsn4lvka5mufap', 'stripe:acct_aee1662c944822ad:test', 'txn_3UHdMZX70CLkesVi04c6efmQ5', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3nXv8Tks2TUv7u4JNTVLPTD1p', '2026-11-29 20:03:17+00', '\xc4ae891d563eb082ea5703f1264b1f62', 3, 'webhook', 42, 6),
	(129, 'je_vonc2km5vdmwo6nz4uicdv4hpp', 'stripe:acct_aee1662c944822ad:test', 'txn_3W2JQF5aNREUP46B2AtrbBdpC', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3Me8YDzkTi08XkRA6mOVFUcZJ', '2026-11-29 20:03:23+00', '\x17c7ab565c56e2d34c93cd3e0b1c9dcb', 3, 'webhook', 42, 7),
	(130, 'je_k27yx5bt6euj4es3ylcbdg5suv', 'stripe:acct_aee1662c944822ad:test', 'txn_3bLgNRi96kD0iFY5BiKnyWGY0', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'refund', 'refund', 're_3SuO9rWqvZpybq9vq8aUMKVwT', '2026-11-29 20:03:23+00', '\x4b39d398645ed26618ce6102876c749b', 2, 'webhook', 42, 8),
	(131, 'je_p4zlulkvfdxoi5br5jx74aqfqm', 'stripe:acct_aee1662c944822ad:test', 'txn_3eDUkloiDXSCcGhuWQlRqhlXg', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3phxH9P1yVHGJZy5t1HeCHxUz', '2026-11-29 20:03:19+00', '\x5e242674cfa74b6292b2d00d3f69748e', 3, 'webhook', 42, 9),
	(132, 'je_lwhnisuy2aamphn7ag5kkf3jsa', 'stripe:acct_aee1662c944822ad:test', 'txn_3kKDCGcv1Rkcea2tpvXIrGcKK', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3goNZXU8l8ybPPfDtb4eK075J', '2026-11-29 20:03:13+00', '\x571488d2d106766ef9b1538365be5917', 4, 'webhook', 42, 10),
	(133, 'je_lwdkxiaqt66rj7n3lb3xbrnaoy', 'stripe:acct_aee1662c944822ad:test', 'txn_3vsRYw5xgmzaORtM41yIeRzlc', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payout', 'payout', 'po_1UPg0HXuzoIeZxWSmRqDK2gqW', '2026-11-29 20:03:23+00', '\x99b778e90a4db2fe277a8824ea9ef869', 2, 'webhook', 42, 11),
	(134, 'je_mjgh4cplirmsa2ok44kdiciyxa', 'stripe:acct_aee1662c944822ad:test', 'txn_3gdoeb3mn68nlBUaQ8rxIwxwO', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3GwtWvqsjQHSbnn5uPXf1SazX', '2026-11-29 20:03:17+00', '\xb466b0a00391e548c19333b6ef9fc1d1', 3, 'webhook', 43, 1),
	(135, 'je_qst3gfgy64hpzpnhwhhunjsf7n', 'stripe:acct_aee1662c944822ad:test', 'txn_3IcagYwMsHj68bYeukTiO99tw', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3lu9tUcYBKqMH9HLouel0GB39', '2026-11-29 20:03:18+00', '\xb49a97050dc68c15cac15cc54f535f60', 3, 'webhook', 44, 1),
	(136, 'je_qsqaqy5kyp3kqy4uejiwxcxxyd', 'stripe:acct_aee1662c944822ad:test', 'txn_3G4wrDQZzqqO5F2wjJ6xw5zEw', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'charge', 'charge', 'ch_3mXTmhJjBCa5LvkpGQg5JjLfD', '2026-11-29 20:03:22+00', '\x009bb2710a632d514331561e7921369c', 3, 'reconciler', 45, 1),
	(137, 'je_ygdi6bfdpbwjbtleg4tlm7bajf', 'stripe:acct_aee1662c944822ad:test', 'txn_3dmMW229wfIEHZGvEjCRfi2le', 'original', 0, NULL, 'acct_aee1662c944822ad', false, 'payment', 'charge', 'py_3AoekoyPhTit8QaKPENLtDyHQ', '2026-11-29 20:03:16+00', '\x7125ce2d0461d6c7925dd60aed07de01', 3, 'reconciler', 45, 2);

INSERT INTO tieout.journal_position VALUES
	(1, 1, '\xf2209577471c3ab67050d36864b1d7c6bdb60840cd347853afdadc4e4b642320', '2026-11-29 20:03:03.615349+00', '\x00000000ff07ea8c09f2264be4dab2110000000146ebbce9b5f65efae98804ec000000020cdb035ff406542f869c674a000000039e6a888c0330759e5f6dab3b000000045c657300f0d7c3ab1c159c61000000056a57b2ec4ec60dba80393ed2', 2),
	(2, 2, '\xe3f4024bbbd581b8cc0ba516508a18d65cf54ae315779e204764391ade27fa55', '2026-11-29 20:03:04.16543+00', '\x00000000ee718dc34afae203a4e1f6a700000001c99c75c23b6eaee791f15dff000000027feb42551929401b21cde8150000000308573b117290ef01142e356400000004a707de2db9ad4869bce7c7400000000544c4fdf69b8cb2cc67d7100200000006170de32c7e72bbdd09b70651000000075a312d1d98036279dd3efe710000000825f520efdee503ae33a15f8000000009fc1c7e6034f3da5ce96ddc940000000a439fbadd8bfd06f1994d94500000000ba8b3b660eae53e7e53461b900000000c2b3756cb3d1d31489a045d620000000d8657b04c23ba64c6e7ec4d5e0000000ea64d13814337b88d0bf8ae460000000fffecc35160e80a8eb72b86a300000010ce7f80bfb78346e1953f94c400000011f2ed8a8724824765de6e5fea000000127b5918dae01c9d5bb87954cc00000013b994d567c2acc14902c31cf5000000147dd4796ce59332d11705b5e0000000157f5a511a6ceb2e6b32f089bb00000016626d9fa9c079776ccea01008000000179954bb7bf1dac2a8f3464e2e00000018001ab7ec495274129dde492800000019bc1c0952a82c9fc8db6deb500000001a2111c300ef3f67a3eae8db9f0000001bf20194931966f9a277b6fc800000001cdbf9073735567cd1d75ca1240000001d6f28a87e00298e0c2b8fc0180000001ef8624495d755513e198e78750000001fbcf6d4c61a1ad9c85993ed8b000000206628b9ca6533873304e13ab200000021cd4035ee17b0dc3f89648141000000220e58c4b5d961defdfb1586de000000233b49d4a6a83811cd02a4273200000024fd6dbcbf7147695dfb6ba0fa000000251e841e562cf7c569a12e56c0000000268f035a0bb345ed52886f7a3f000000275c865423ff83c61245fbf9b000000028135512b730d99a121cff14d1000000294214713e65467ce6c4e1b5ba0000002a3f30c59526ff9d7f188ead760000002b307aa1a6091e6dd81a998b130000002cbc48b1310da3c13aae415f260000002d7e2ae1fdd4e5e08b87e137060000002e23f6b4c819a97c61426bc9df0000002f73176e1e7a79905ce2b68038000000301f562feb695459d4da5321af000000312597d35462926296bd62e8120000003263af6ced11a0b6a6bfa5334300000033f92452ac6927cc937b03cae400000034283676a69ea78c33372be4ab00000035dfc05aae4293bf1ec57c665c000000360fafe376ba867db9d6347f2400000037cd03f220b46040951122cf7f00000038807245a27ecd54c9316a9693000000390a19fa1e9c1408f56a9f3fe00000003a3356edfa655bf396aa1838440000003b4a04cd52b7cc47a9e192ba110000003c29eea9c9952318150cb8da900000003de0086a531626f737c9a613c90000003e00b35445c5fc7435dae94bf1', 2),
	(3, 3, '\x7a4ce8e985f7db25da69be7c8e5055033ebc204f69b1b543d27b3db6f676a848', '2026-11-29 20:03:04.464525+00', '\x000000003dc221ecf17e7dd03dd0694d000000015b41bb3329703d9c7196db51', 2),
	(4, 4, '\x4ab40a97e8637823aa80d3edfc749c3623dc5bb8744667c2db302258fed1b850', '2026-11-29 20:03:04.847783+00', '\x00000000349311890f24cbac08c5dc680000000147c850554fdf2edfe736d276', 2),
	(5, 5, '\x58279aa43d20e8f6cdb293fade6f62552e17933acf7e79151377c98b9df7ec98', '2026-11-29 20:03:06.40971+00', '\x000000006dc5add971f5346e8fc47882000000011ead1306595dd52f5ef3be18', 2),
	(6, 6, '\x23d7d9193d73eef429611f99c44e7f38a5f49c3e4f3382954f6a90c0f01cb3a6', '2026-11-29 20:03:07.447936+00', '\x0000000021fa9eb72a9609f43d9f4f730000000154e4efd53621e29e0ef0fb01', 2),
	(7, 7, '\x66535070f77f5826349578be087365f4d0aa891d215ea0d5ece0e9ccd59b3544', '2026-11-29 20:03:08.168743+00', '\x000000005e16557281d518995dc2b2930000000178398bf0e9346551290ddd55', 2),
	(8, 8, '\xd32a6c8c79744a0ac7f8c64e5a65726e752db1ce1cfdc3948b458f6f69936e34', '2026-11-29 20:03:08.46716+00', '\x00000000b7c1b9f2f484e647bccae80200000001c25cabd45701777b604e8291', 2),
	(9, 9, '\xf1d1fe451fda497d2e18faf6b5308192007471de664e0e8eb3816b2d54f4a4ee', '2026-11-29 20:03:08.492888+00', '\x000000003bed1bbf41700968c476303800000001b2811bec535ab8670bce8786', 2),
	(10, 10, '\xed84de3e2f397d634e36e5e478993ee4bddf1cabb2f456d37f3e3de89630251e', '2026-11-29 20:03:08.732817+00', '\x00000000b0fb63e0df413b4f4eb41566000000016b19bdf41d5d0ad8da9762a0', 2),
	(11, 11, '\x2a9f8701b1490572199915d8b8a059c434608ab471c89524ca5ac1955848cfcb', '2026-11-29 20:03:09.852093+00', '\x0000000042915e3605102ae05852d3e000000001c7adf4c920cbf6c96d7d2d7e00000002cfdcf95ddff3f345231650a8', 2),
	(12, 12, '\xcd895c052e3fd62e79e05e1f39363995b61799d0cb6c173f6e8a1989bee9b5d0', '2026-11-29 20:03:09.884808+00', '\x00000000976b9704845e84540d505b0c000000016702b0300cc68113204db55e', 2),
	(13, 13, '\x3eaca9dba5b9946651f7f86c6e50f0d15b68e99f58bfd0ff5e4d2b2c045e645b', '2026-11-29 20:03:09.920846+00', '\x00000000fc7f0f30e34e101da051788c000000011d419d17eb351410b011b5a8', 2),
	(14, 14, '\x62fd84de20af772a1bcb967e437f41d9ab1d438e6d2e707b1b04ce346290b3dd', '2026-11-29 20:03:10.810232+00', '\x00000000ba55afd8734884921c88a0a900000001242b823d3dc78faeedab539f', 2),
	(15, 15, '\xd4eca2425659e60b45c214855f44512317659d6a3d27c858900801412b9d931c', '2026-11-29 20:03:11.40036+00', '\x00000000f80d5d1cb6e406d2cadbdef100000001044e0c459e5246fbcb8fa15b0000000283a6428e758d65e25d218db5001e84813e76086d0dc8b7401b818db5', 2),
	(16, 16, '\xf61f1ea7c90d3b5dc89b3a31b018df2c18c4d0c7d7e46372e0f809d530aced0e', '2026-11-29 20:03:11.432977+00', '\x000000005630e3189ae4047b0bbb21c6000000011913c9993b5e56d3560c28e200000002ff13f4b3b3c8ba28ae677ac2', 2),
	(17, 17, '\x09bf1818781b5645be7ed4b24e6070f2dedd5c6d770c7f77238c091b0573c0af', '2026-11-29 20:03:12.135943+00', '\x00000000951d9eb41b19a25a50e77ebb000000017458538f84c1b204fb917522', 2),
	(18, 18, '\xb85490ae8a7b49fd44e8b3c72de4057753af5cc7908015ec84bdff62a7d8c894', '2026-11-29 20:03:12.377588+00', '\x000000007113186e48714bad587c8d2800000001c2b81a1cc4adf1333bd141f5', 2),
	(19, 19, '\x2205e5cdd4bfd7bbe14d62a89fa22e2289b95ed1731f4e70e08779ef324f0243', '2026-11-29 20:03:13.370748+00', '\x00000000ebc955c4efa6b7ab1df5e7ca00000001fecba81a000781e7b80118a5', 2),
	(20, 20, '\xe4d38826fbf4a8bcc5ccb76e6c4cecf7d034842aa1e6339d45c9f0a78e8940b6', '2026-11-29 20:03:13.44035+00', '\x00000000867aa09612f1849c8234021800000001f9a19e0ab9d9c10283662b21', 2),
	(21, 21, '\xb82b785e0f690d92216a07a9b6ffdc8b421bd3c90e547de0a6e4bae95c1b1b11', '2026-11-29 20:03:13.472384+00', '\x00000000c4d53c214e84c79a90c3a88a0000000193fcf5a972cb38a5de880f16', 2),
	(22, 22, '\xdc9364f489c73f9da12ce7b91bf15275fe32d9bc84e909ab52e383089a0d380f', '2026-11-29 20:03:13.492127+00', '\x00000000793c6e802b65ccdb7899c31a00000001d6ecccd29ec2afd596720d31', 2),
	(23, 23, '\xcee2491c852bc25866d07e00df3a99d2d85c3c2b75199972eb5384ba7ca64b8f', '2026-11-29 20:03:13.969031+00', '\x00000000d84f739f002121af40979de6000000013691db93bdddc37b60fa7185', 2),
	(24, 24, '\x88361a6ac31144ed541a170c7dd6fe3fc32ba0c79585d892bc5dba9ddd8dbd69', '2026-11-29 20:03:13.985703+00', '\x00000000feb4538024dd0642f11a08820000000192c5aee37da6919532b73235', 2),
	(25, 25, '\xe0661b2fc4392f5dbd5852dc28170149c6c8da139aee46d560daa026f2689366', '2026-11-29 20:03:14.416182+00', '\x00000000206f8d16f61e9a4a060d562600000001e8a2625954fe4c6c115554d5', 2),
	(26, 26, '\x9d8335f014f79da6095dccf4fe562f779b36cc26324449f878a0ed9a08562904', '2026-11-29 20:03:14.444772+00', '\x000000001e7a186620b6c92a1cb8bf27000000017d480afcff2ffcb2b4b864f8', 2),
	(27, 27, '\x7a1a2c9dc9154901d251a464dce158fa5997450555af5e801ed39498dba02574', '2026-11-29 20:03:16.465148+00', '\x00000000458a670bb8367f409636b62e00000001c735e18f0610e0a3364935d400000002168a9a01e2062a3f72623be2000000037fbf786a6c2e046f8639ccaf', 2),
	(28, 28, '\xadeae1ed5fc5962487df1348dfc8b9c15ad71345f753d67084552da71a03546e', '2026-11-29 20:03:16.505588+00', '\x0000000031acb10ec3c7755db9ed8af7000000011b425a81f21bd4e4bcd3d60b', 2),
	(29, 29, '\xe1114186fee4b7f9390e4e74035e490bd8beb9420b7398027fc51bad00370bd2', '2026-11-29 20:03:17.373864+00', '\x00000000c1add2961663d32a02f575600000000167ed2c7083373676fd2ddfdf00000002cfc2c1c8d5f1e8f1308ca7c900000003b1998e7f565f8e0e54f9568c00000004e3f41a9aefe28fed0c5c01ac000000055d17bfaf9af14207be69c264', 2),
	(30, 30, '\x5dffd8ee94ff8abd2714659384ad3301f4a9e3e26263c005ae8afaf45d5c5b9a', '2026-11-29 20:03:18.449397+00', '\x000000001ac61ce8daeadb9561c145f900000001d78af6296af02bb6b56e6b8c00000002f19c62da91d252a737621df1', 2),
	(31, 31, '\x7588af1156c2aba7790b8c9781342af842344067008fdfe8611395e10ea65a9d', '2026-11-29 20:03:19.34464+00', '\x00000000bd4a7495355ded3c7f7173a1000000016319892e585f92445274e00200000002bbcf697885f124b46f7c8a95', 2),
	(32, 32, '\xc347d988f78fa1c6e77f197e87f99009f3d1243fdeebda8a0d9d3793e2664849', '2026-11-29 20:03:20.090444+00', '\x00000000f2c52309b5af8f98a182382000000001abf1e0a7f104fb5c5d772207', 2),
	(33, 33, '\x423c8ad96ca8ce3321da1fb51cd0a45f3ede6bbf8d0ef98f49fd6586423de8a3', '2026-11-29 20:03:20.443531+00', '\x0000000092de9fef94035a360f214a26000000011c5d7c6a01af62be38ed83f5000000020dd1a9b17f7d34bea9ef7f30', 2),
	(34, 34, '\x70a0d6b0832014e749a758d8b2d8c69ae4e9a93a508aba98852d79d31647c5e7', '2026-11-29 20:03:20.887282+00', '\x000000001e8504181464e8178126541a00000001b9c57b0980a199a63078a20c', 2),
	(35, 35, '\x41c4095be4fe5ee1b22f04b563eba606e47ee10ad4fd369673ac71071cdabcff', '2026-11-29 20:03:21.469215+00', '\x00000000b61f28c97ba37e10d30e4741000000014192644649ca09d1a3e97ee900000002bbbae4f0655aaa47f338e6c8001e84819523d84ff1f382e031b287c2', 2),
	(36, 36, '\xbdc075c83576e3911fdc6b8404ab63f5913686443bc17b3caaf4477d9ed1decf', '2026-11-29 20:03:21.521579+00', '\x00000000c46a838101f69accdbb7e4bb000000015fa1231da7f92a045b116366', 2),
	(37, 37, '\x39e333007ed5cdb2937c90970774c50d7494f11f17abc899e3d728c2510de1fb', '2026-11-29 20:03:21.712354+00', '\x00000000d48c5b735b34f259f0ff956f0000000116a2ff678c342e9da6936f33', 2),
	(38, 38, '\xd978cb8d92fc13a4dcae16eb7e6a5f434894ca6ee771f397ce8c4854d9423df7', '2026-11-29 20:03:22.508689+00', '\x00000000b95e6f1025c578dc3adc8bfd000000011e396bf823f4aeafd4f23d82000000021c58b7ee27542bc94fba9cd2001e8481d1e819b40d8da4a7c6b88565', 2),
	(39, 39, '\x86e9534effa73bca70ca81e138f3c6423e022c1099da477d6b07918b63d1bf68', '2026-11-29 20:03:22.642151+00', '\x000000004ddaafff48cb581e2d716dee00000001812128c3d3075f3e71990e1600000002e7395dd8f8eb4261367cfe76', 2),
	(40, 40, '\x956ba0cfc00be0d26e8808491641d311829fef684ed3df99deed598eb2956881', '2026-11-29 20:03:23.088248+00', '\x00000000875612f7be7ba3975ca3b91a000000013d59fff1953b955bf69c5f9a000000024e4fdeee9da8c6d20fd9f323', 2),
	(41, 41, '\x8d73ab5f5d73a12cdd71831546dd6c24afb125e03a195bdb35872e80e687985e', '2026-11-29 20:03:23.442727+00', '\x00000000a68fb6602d3a9d54872abf9c00000001bc4b5fc756f56b656779b95f', 2),
	(42, 42, '\xdcae92bbe844f437a110e9bfa12a5cc572cdb6d2558fce1302566b2e674e9e95', '2026-11-29 20:03:24.026932+00', '\x00000000f709f7e29020485ce6e07321000000018d2677a6403380cb11b7edf60000000269407c6752777812749c3f9e0000000306eedca0636364f029abe0d500000004a7ef48fbc8c6538913dadf33000000057b0ae2bbb440f1ee95cdf47c0000000648ed3ae5007039dac3db9511000000078b19c638e3c598bdfb971194000000084ee829debfc912dcbd3a466d00000009e530659ea317995d459ff2ee0000000a4c468c6095652a2aa27b88a90000000b499d070a4c1012d67a9b1ed8001e848115fbeeced38bb12fece4fd07', 2),
	(43, 43, '\xc0784e8b591d0ca390ed74eb2efe86afa3b641772b064d39c072e7839aab45c3', '2026-11-29 20:03:27.407269+00', '\x00000000388e94ace97192040c47e12d00000001747b681f4ae1865f68afddfb', 2),
	(44, 44, '\xf6202a53f16f12ee86f15cb9d5fe9cfd8ca061ba3ffab975b2de97604daebc58', '2026-11-29 20:03:28.69469+00', '\x00000000e2b76844a49d04b08a8a1ab500000001361d17f9046f3e03bb9c2ab1', 2),
	(45, 45, '\x8d3b28e83cce44de2ace6aa98dbdfc7d0cc7e5c05c8e1a53c09596d563536a81', '2026-11-29 20:03:28.98592+00', '\x00000000a0b0ada830da0288e975a02a00000001ef18f4503ebe1faf9978e64300000002982f8b6d2d89ad9775eb19e4', 2);

INSERT INTO tieout.migration VALUES
	(1, 'journal', '9a9ae81953db4d194f3b6567d5df7a039b694e387d4be9a2fd71d626e1c7ab58', '2026-11-29 20:02:57.293766+00'),
	(2, 'intake', '6be4fdc54eb2f9b853f05797b33cf1759abb773b5bdbc1b6bca30fb6d6aefe96', '2026-11-29 20:02:57.357662+00'),
	(3, 'roles', '2d51164db620fdbe423c8a26271f550b82e5f0cdff1ae33b699eb797df9388cc', '2026-11-29 20:02:57.385856+00'),
	(4, 'reconcile', '7f4d37a0ad004f6e5833517b2dba29585a317d5af99506a9f30be69ec76e64ba', '2026-11-29 20:02:57.405801+00'),
	(5, 'views', '490c841f3bef77cad6366c77d35fbcdabffc24d907f944c127fb314a0e750101', '2026-11-29 20:02:57.423036+00'),
	(6, 'broker', '391af822da2d38060547ba1c0de1bc1b637cfaf6879d3931b90edf0744e24594', '2026-11-29 20:02:57.433468+00'),
	(7, 'story', '12d3b416b70814a5940033fb52af0b5d57e10aded528738521f16814ba828a6d', '2026-11-29 20:02:57.4579+00'),
	(8, 'hints', '694c86023eb4d277b07011e28b9b0ecd46d4d177bcf7803cc991c19180ff20bf', '2026-11-29 20:02:57.479093+00'),
	(10, 'entry_seals', 'b89a90a5134f483af435ae4d1cf20c8a382519950f67bbe82bfa8c998b964f5d', '2026-11-29 20:02:57.492101+00'),
	(11, 'topic_returned', '33a19b808b3ab388efff5f56d71f8f3601965b5e2d1dfa6c88f5ef7af07dae2f', '2026-11-29 20:02:57.496608+00'),
	(12, 'turns', 'dcafe73408f6614451ba8da6942f41840b404eb76929a1b66c09b54d3f9d932d', '2026-11-29 20:02:57.512225+00'),
	(13, 'account_keys', '291a70b42fd93f8e03b8d4552ba79448d683e40275c01f9e243c2158f29dfea2', '2026-11-29 20:02:57.521671+00'),
	(14, 'exact_proofs', '9fa02bd78274c6ad6354f3a7b2466d23970fffb1e4e7023de304cc7c46e3d53c', '2026-11-29 20:02:57.540948+00'),
	(15, 'copies', 'bc0df46e5824db5a11a7a6e7bf74d981613600ce99c90958540750838ba1491b', '2026-11-29 20:02:57.559318+00'),
	(16, 'coverage_reach', 'c227b90dc7e9cf4df4ff16f2bd12bc3307b937bcce70276aa356c7b9503f598f', '2026-11-29 20:02:57.578552+00'),
	(17, 'evidence', '2e704d4fb1702875e64d6949760eaa9171cbb1bdd3d831fe9ca271493ddb756b', '2026-11-29 20:02:57.615659+00');

INSERT INTO tieout.posting VALUES
	(1, 1, 'Assets:Stripe:Payments', 'usd', -738636, '2026-11-29 20:02:59+00'),
	(1, 2, 'Assets:PayoutsInTransit', 'usd', 738636, NULL),
	(2, 1, 'Assets:Stripe:Payments', 'eur', 14645, '2026-12-02 00:00:00+00'),
	(2, 2, 'Income:Sales', 'eur', -14944, NULL),
	(2, 3, 'Expenses:StripeFees', 'eur', 249, NULL),
	(2, 4, 'Expenses:TaxOnFees', 'eur', 50, NULL),
	(3, 1, 'Assets:Stripe:Payments', 'eur', 4840, '2026-12-02 00:00:00+00'),
	(3, 2, 'Income:Sales', 'eur', -4959, NULL),
	(3, 3, 'Expenses:StripeFees', 'eur', 99, NULL),
	(3, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(4, 1, 'Assets:Stripe:Payments', 'usd', 2851, '2026-12-01 00:00:00+00'),
	(4, 2, 'Income:Sales', 'usd', -2967, NULL),
	(4, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(5, 1, 'Assets:Stripe:Payments', 'usd', 1854, '2026-12-01 00:00:00+00'),
	(5, 2, 'Income:Sales', 'usd', -1940, NULL),
	(5, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(6, 1, 'Assets:Stripe:Payments', 'usd', 906, '2026-11-29 00:00:00+00'),
	(6, 2, 'Income:Sales', 'usd', -964, NULL),
	(6, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(7, 1, 'Assets:Stripe:Payments', 'usd', 985, '2026-11-29 00:00:00+00'),
	(7, 2, 'Income:Sales', 'usd', -1067, NULL),
	(7, 3, 'Expenses:StripeFees', 'usd', 82, NULL),
	(8, 1, 'Assets:Stripe:Payments', 'usd', 4813, '2026-11-29 00:00:00+00'),
	(8, 2, 'Income:Sales', 'usd', -4988, NULL),
	(8, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(9, 1, 'Assets:Stripe:Payments', 'usd', 5517, '2026-11-29 00:00:00+00'),
	(9, 2, 'Income:Sales', 'usd', -5713, NULL),
	(9, 3, 'Expenses:StripeFees', 'usd', 196, NULL),
	(10, 1, 'Assets:Stripe:Payments', 'usd', 9671, '2026-11-30 00:00:00+00'),
	(10, 2, 'Income:Sales', 'usd', -9991, NULL),
	(10, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(11, 1, 'Assets:Stripe:Payments', 'usd', 212589, '2026-11-29 00:00:00+00'),
	(11, 2, 'Income:Sales', 'usd', -218969, NULL),
	(11, 3, 'Expenses:StripeFees', 'usd', 6380, NULL),
	(12, 1, 'Assets:Stripe:Payments', 'eur', 936, '2026-12-02 00:00:00+00'),
	(12, 2, 'Income:Sales', 'eur', -984, NULL),
	(12, 3, 'Expenses:StripeFees', 'eur', 40, NULL),
	(12, 4, 'Expenses:TaxOnFees', 'eur', 8, NULL),
	(13, 1, 'Assets:Stripe:Payments', 'usd', 10093, '2026-11-29 00:00:00+00'),
	(13, 2, 'Income:Sales', 'usd', -10645, NULL),
	(13, 3, 'Expenses:StripeFees', 'usd', 552, NULL),
	(14, 1, 'Assets:Stripe:Payments', 'usd', 1858, '2026-11-29 00:00:00+00'),
	(14, 2, 'Income:Sales', 'usd', -1944, NULL),
	(14, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(15, 1, 'Assets:Stripe:Payments', 'usd', 48377, '2026-11-29 00:00:00+00'),
	(15, 2, 'Income:Sales', 'usd', -49979, NULL),
	(15, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(15, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(16, 1, 'Assets:Stripe:Payments', 'eur', 49063, '2026-12-01 00:00:00+00'),
	(16, 2, 'Income:Sales', 'eur', -49993, NULL),
	(16, 3, 'Expenses:StripeFees', 'eur', 775, NULL),
	(16, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(17, 1, 'Assets:Stripe:Payments', 'usd', 2594, '2026-11-29 00:00:00+00'),
	(17, 2, 'Income:Sales', 'usd', -2702, NULL),
	(17, 3, 'Expenses:StripeFees', 'usd', 108, NULL),
	(18, 1, 'Assets:Stripe:Payments', 'usd', 48371, '2026-11-30 00:00:00+00'),
	(18, 2, 'Income:Sales', 'usd', -49973, NULL),
	(18, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(18, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(19, 1, 'Assets:Stripe:Payments', 'usd', 2843, '2026-11-30 00:00:00+00'),
	(19, 2, 'Income:Sales', 'usd', -2969, NULL),
	(19, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(19, 4, 'Expenses:TaxOnFees', 'usd', 10, NULL),
	(20, 1, 'Assets:Stripe:Payments', 'usd', 1892, '2026-12-01 00:00:00+00'),
	(20, 2, 'Income:Sales', 'usd', -1979, NULL),
	(20, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(21, 1, 'Assets:Stripe:Payments', 'eur', 14696, '2026-12-01 00:00:00+00'),
	(21, 2, 'Income:Sales', 'eur', -14996, NULL),
	(21, 3, 'Expenses:StripeFees', 'eur', 250, NULL),
	(21, 4, 'Expenses:TaxOnFees', 'eur', 50, NULL),
	(22, 1, 'Assets:Stripe:Payments', 'usd', 48491, '2026-11-29 00:00:00+00'),
	(22, 2, 'Income:Sales', 'usd', -49970, NULL),
	(22, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(23, 1, 'Assets:Stripe:Payments', 'usd', 173645, '2026-11-29 00:00:00+00'),
	(23, 2, 'Income:Sales', 'usd', -178862, NULL),
	(23, 3, 'Expenses:StripeFees', 'usd', 5217, NULL),
	(24, 1, 'Assets:Stripe:Payments', 'usd', 9661, '2026-11-30 00:00:00+00'),
	(24, 2, 'Income:Sales', 'usd', -9980, NULL),
	(24, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(25, 1, 'Assets:Stripe:Payments', 'usd', 879, '2026-11-29 00:00:00+00'),
	(25, 2, 'Income:Sales', 'usd', -936, NULL),
	(25, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(26, 1, 'Assets:Stripe:Payments', 'usd', 2806, '2026-11-29 00:00:00+00'),
	(26, 2, 'Income:Sales', 'usd', -2921, NULL),
	(26, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(27, 1, 'Assets:Stripe:Issuing', 'usd', -2300, '2026-12-01 00:00:00+00'),
	(27, 2, 'Expenses:Cards', 'usd', 2300, NULL),
	(28, 1, 'Assets:Stripe:Payments', 'usd', 4755, '2026-11-30 00:00:00+00'),
	(28, 2, 'Income:Sales', 'usd', -4928, NULL),
	(28, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(29, 1, 'Assets:Stripe:Payments', 'usd', 48502, '2026-11-29 00:00:00+00'),
	(29, 2, 'Income:Sales', 'usd', -49981, NULL),
	(29, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(30, 1, 'Assets:Stripe:Payments', 'usd', -15, '2026-11-27 00:05:00+00'),
	(30, 2, 'Expenses:TaxOnFees', 'usd', 15, NULL),
	(31, 1, 'Assets:Stripe:Payments', 'eur', 2901, '2026-12-01 00:00:00+00'),
	(31, 2, 'Income:Sales', 'eur', -2985, NULL),
	(31, 3, 'Expenses:StripeFees', 'eur', 70, NULL),
	(31, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(32, 1, 'Assets:Stripe:Payments', 'usd', 908, '2026-11-30 00:00:00+00');
INSERT INTO tieout.posting VALUES
	(32, 2, 'Income:Sales', 'usd', -966, NULL),
	(32, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(33, 1, 'Assets:Stripe:Payments', 'usd', 14471, '2026-11-29 00:00:00+00'),
	(33, 2, 'Income:Sales', 'usd', -14934, NULL),
	(33, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(34, 1, 'Assets:Stripe:Payments', 'usd', -63, '2026-11-28 00:05:00+00'),
	(34, 2, 'Expenses:TaxOnFees', 'usd', 63, NULL),
	(35, 1, 'Assets:Stripe:Payments', 'usd', 9668, '2026-11-29 00:00:00+00'),
	(35, 2, 'Income:Sales', 'usd', -9988, NULL),
	(35, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(36, 1, 'Assets:Stripe:Payments', 'usd', 2379, '2026-11-30 00:00:00+00'),
	(36, 2, 'Income:Sales', 'usd', -2533, NULL),
	(36, 3, 'Expenses:StripeFees', 'usd', 154, NULL),
	(37, 1, 'Assets:Stripe:Payments', 'usd', -458, '2026-11-29 20:02:59+00'),
	(37, 2, 'Expenses:StripeFees', 'usd', 458, NULL),
	(38, 1, 'Assets:Stripe:Payments', 'usd', 1843, '2026-11-29 00:00:00+00'),
	(38, 2, 'Income:Sales', 'usd', -1929, NULL),
	(38, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(39, 1, 'Assets:Stripe:Payments', 'usd', 14452, '2026-11-30 00:00:00+00'),
	(39, 2, 'Income:Sales', 'usd', -14915, NULL),
	(39, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(40, 1, 'Assets:Stripe:Payments', 'usd', 5045, '2026-11-30 00:00:00+00'),
	(40, 2, 'Income:Sales', 'usd', -5337, NULL),
	(40, 3, 'Expenses:StripeFees', 'usd', 292, NULL),
	(41, 1, 'Assets:Stripe:Payments', 'usd', -38, '2026-11-29 20:02:59+00'),
	(41, 2, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(42, 1, 'Assets:Stripe:Payments', 'usd', 2008, '2026-12-01 00:00:00+00'),
	(42, 2, 'Income:Sales', 'usd', -2143, NULL),
	(42, 3, 'Expenses:StripeFees', 'usd', 135, NULL),
	(43, 1, 'Assets:Stripe:Payments', 'usd', 2801, '2026-11-29 00:00:00+00'),
	(43, 2, 'Income:Sales', 'usd', -2916, NULL),
	(43, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(44, 1, 'Assets:Stripe:Payments', 'usd', 941, '2026-11-30 00:00:00+00'),
	(44, 2, 'Income:Sales', 'usd', -1021, NULL),
	(44, 3, 'Expenses:StripeFees', 'usd', 80, NULL),
	(45, 1, 'Assets:Stripe:Payments', 'usd', 14484, '2026-11-29 00:00:00+00'),
	(45, 2, 'Income:Sales', 'usd', -14947, NULL),
	(45, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(46, 1, 'Assets:Stripe:Payments', 'usd', 874, '2026-11-30 00:00:00+00'),
	(46, 2, 'Income:Sales', 'usd', -931, NULL),
	(46, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(47, 1, 'Assets:Stripe:Payments', 'usd', 48323, '2026-11-29 00:00:00+00'),
	(47, 2, 'Income:Sales', 'usd', -49924, NULL),
	(47, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(47, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(48, 1, 'Assets:Stripe:Payments', 'eur', 4787, '2026-12-01 00:00:00+00'),
	(48, 2, 'Income:Sales', 'eur', -4906, NULL),
	(48, 3, 'Expenses:StripeFees', 'eur', 99, NULL),
	(48, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(49, 1, 'Assets:Stripe:Payments', 'usd', -450, '2026-12-01 00:00:00+00'),
	(49, 2, 'Expenses:StripeFees', 'usd', 450, NULL),
	(50, 1, 'Assets:Stripe:Payments', 'usd', 886, '2026-11-29 00:00:00+00'),
	(50, 2, 'Income:Sales', 'usd', -949, NULL),
	(50, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(50, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(51, 1, 'Assets:Stripe:Payments', 'usd', 9677, '2026-11-30 00:00:00+00'),
	(51, 2, 'Income:Sales', 'usd', -9997, NULL),
	(51, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(52, 1, 'Assets:Stripe:Payments', 'usd', 995, '2026-12-01 00:00:00+00'),
	(52, 2, 'Income:Sales', 'usd', -1078, NULL),
	(52, 3, 'Expenses:StripeFees', 'usd', 83, NULL),
	(53, 1, 'Assets:Stripe:Payments', 'usd', 9619, '2026-11-29 00:00:00+00'),
	(53, 2, 'Income:Sales', 'usd', -9937, NULL),
	(53, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(54, 1, 'Assets:Stripe:Payments', 'eur', 19482, '2026-12-01 00:00:00+00'),
	(54, 2, 'Income:Sales', 'eur', -19870, NULL),
	(54, 3, 'Expenses:StripeFees', 'eur', 323, NULL),
	(54, 4, 'Expenses:TaxOnFees', 'eur', 65, NULL),
	(55, 1, 'Assets:Stripe:Payments', 'jpy', 14366, '2026-12-02 00:00:00+00'),
	(55, 2, 'Income:Sales', 'jpy', -14959, NULL),
	(55, 3, 'Expenses:StripeFees', 'jpy', 539, NULL),
	(55, 4, 'Expenses:TaxOnFees', 'jpy', 54, NULL),
	(56, 1, 'Assets:Stripe:Payments', 'usd', 101301, '2026-11-30 00:00:00+00'),
	(56, 2, 'Income:Sales', 'usd', -104357, NULL),
	(56, 3, 'Expenses:StripeFees', 'usd', 3056, NULL),
	(57, 1, 'Assets:Stripe:Payments', 'usd', 14501, '2026-11-29 00:00:00+00'),
	(57, 2, 'Income:Sales', 'usd', -14965, NULL),
	(57, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(58, 1, 'Assets:Stripe:Payments', 'usd', 9637, '2026-11-30 00:00:00+00'),
	(58, 2, 'Income:Sales', 'usd', -9984, NULL),
	(58, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(58, 4, 'Expenses:TaxOnFees', 'usd', 27, NULL),
	(59, 1, 'Assets:Stripe:Payments', 'usd', 9596, '2026-11-30 00:00:00+00'),
	(59, 2, 'Income:Sales', 'usd', -9913, NULL),
	(59, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(60, 1, 'Assets:Stripe:Payments', 'usd', 9665, '2026-11-29 00:00:00+00'),
	(60, 2, 'Income:Sales', 'usd', -9985, NULL),
	(60, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(61, 1, 'Assets:Stripe:Payments', 'usd', 1910, '2026-11-29 00:00:00+00'),
	(61, 2, 'Income:Sales', 'usd', -1998, NULL),
	(61, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(62, 1, 'Assets:Stripe:Payments', 'usd', -758, '2026-11-28 00:05:00+00'),
	(62, 2, 'Expenses:StripeFees', 'usd', 758, NULL),
	(63, 1, 'Assets:Stripe:Payments', 'usd', -185, '2026-11-27 00:05:00+00'),
	(63, 2, 'Expenses:StripeFees', 'usd', 185, NULL),
	(64, 1, 'Assets:Stripe:Payments', 'eur', 5000, '2026-12-02 00:00:00+00'),
	(64, 2, 'Assets:TopUpsInTransit', 'eur', -5000, NULL),
	(65, 1, 'Assets:Stripe:Payments', 'usd', 48503, '2026-11-29 00:00:00+00'),
	(65, 2, 'Income:Sales', 'usd', -49983, NULL),
	(65, 3, 'Expenses:StripeFees', 'usd', 1480, NULL);
INSERT INTO tieout.posting VALUES
	(66, 1, 'Assets:Stripe:Payments', 'usd', 19352, '2026-11-30 00:00:00+00'),
	(66, 2, 'Income:Sales', 'usd', -19961, NULL),
	(66, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(67, 1, 'Assets:Stripe:Payments', 'usd', 928, '2026-11-29 00:00:00+00'),
	(67, 2, 'Income:Sales', 'usd', -987, NULL),
	(67, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(83, 1, 'Assets:Stripe:Payments', 'usd', 1837, '2026-12-01 00:00:00+00'),
	(83, 2, 'Income:Sales', 'usd', -1923, NULL),
	(83, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(84, 1, 'Assets:Stripe:Payments', 'usd', 917, '2026-12-01 00:00:00+00'),
	(84, 2, 'Income:Sales', 'usd', -975, NULL),
	(84, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(85, 1, 'Assets:Stripe:Payments', 'usd', 48447, '2026-12-01 00:00:00+00'),
	(68, 1, 'Assets:Stripe:Payments', 'kwd', 44330, '2026-12-06 00:00:00+00'),
	(68, 2, 'Income:Sales', 'kwd', -45750, NULL),
	(68, 3, 'Expenses:StripeFees', 'kwd', 1420, NULL),
	(69, 1, 'Assets:Stripe:Payments', 'usd', 19373, '2026-12-01 00:00:00+00'),
	(69, 2, 'Income:Sales', 'usd', -19982, NULL),
	(69, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(70, 1, 'Assets:Stripe:Payments', 'usd', 2866, '2026-12-01 00:00:00+00'),
	(70, 2, 'Income:Sales', 'usd', -2983, NULL),
	(70, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(71, 1, 'Assets:Stripe:Payments', 'usd', 891, '2026-12-01 00:00:00+00'),
	(71, 2, 'Income:Sales', 'usd', -948, NULL),
	(71, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(72, 1, 'Assets:Stripe:Payments', 'usd', 48343, '2026-12-01 00:00:00+00'),
	(72, 2, 'Income:Sales', 'usd', -49944, NULL),
	(72, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(72, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(73, 1, 'Assets:Stripe:Payments', 'usd', 4808, '2026-12-01 00:00:00+00'),
	(73, 2, 'Income:Sales', 'usd', -4982, NULL),
	(73, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(74, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(74, 2, 'Income:Sales', 'usd', -974, NULL),
	(74, 1, 'Assets:Stripe:Payments', 'usd', 916, '2026-12-01 00:00:00+00'),
	(75, 4, 'Expenses:TaxOnFees', 'usd', 123, NULL),
	(75, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(75, 2, 'Income:Sales', 'usd', -49943, NULL),
	(75, 1, 'Assets:Stripe:Payments', 'usd', 48342, '2026-12-01 00:00:00+00'),
	(76, 3, 'Expenses:StripeFees', 'usd', 955, NULL),
	(76, 2, 'Income:Sales', 'usd', -31906, NULL),
	(76, 1, 'Assets:Stripe:Payments', 'usd', 30951, '2026-12-01 00:00:00+00'),
	(77, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(77, 2, 'Income:Sales', 'usd', -9941, NULL),
	(77, 1, 'Assets:Stripe:Payments', 'usd', 9623, '2026-12-01 00:00:00+00'),
	(78, 1, 'Assets:Stripe:Payments', 'usd', 888, '2026-12-01 00:00:00+00'),
	(78, 2, 'Income:Sales', 'usd', -945, NULL),
	(78, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(79, 1, 'Assets:Stripe:Payments', 'usd', 987, '2026-12-01 00:00:00+00'),
	(79, 2, 'Income:Sales', 'usd', -1069, NULL),
	(79, 3, 'Expenses:StripeFees', 'usd', 82, NULL),
	(80, 1, 'Assets:Stripe:Payments', 'usd', 1910, '2026-12-01 00:00:00+00'),
	(80, 2, 'Income:Sales', 'usd', -1998, NULL),
	(80, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(81, 1, 'Assets:Stripe:Payments', 'usd', -3440, '2026-11-29 20:03:11+00'),
	(81, 2, 'Expenses:Disputes', 'usd', 1940, NULL),
	(81, 3, 'Expenses:StripeFees', 'usd', 1500, NULL),
	(82, 1, 'Assets:Stripe:Payments', 'usd', 2848, '2026-12-01 00:00:00+00'),
	(82, 2, 'Income:Sales', 'usd', -2964, NULL),
	(82, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(86, 1, 'Assets:Stripe:Payments', 'usd', 914, '2026-12-01 00:00:00+00'),
	(86, 2, 'Income:Sales', 'usd', -972, NULL),
	(86, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(88, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(88, 2, 'Income:Sales', 'usd', -19976, NULL),
	(88, 1, 'Assets:Stripe:Payments', 'usd', 19367, '2026-12-01 00:00:00+00'),
	(90, 4, 'Expenses:TaxOnFees', 'usd', 109, NULL),
	(90, 3, 'Expenses:StripeFees', 'usd', 1310, NULL),
	(90, 2, 'Income:Sales', 'usd', -44142, NULL),
	(90, 1, 'Assets:Stripe:Payments', 'usd', 42723, '2026-12-01 00:00:00+00'),
	(91, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(91, 2, 'Income:Sales', 'usd', -19967, NULL),
	(91, 1, 'Assets:Stripe:Payments', 'usd', 19358, '2026-12-01 00:00:00+00'),
	(94, 4, 'Expenses:TaxOnFees', 'usd', 7, NULL),
	(94, 3, 'Expenses:StripeFees', 'usd', 85, NULL),
	(94, 2, 'Income:Sales', 'usd', -1903, NULL),
	(94, 1, 'Assets:Stripe:Payments', 'usd', 1811, '2026-12-01 00:00:00+00'),
	(95, 3, 'Expenses:StripeFees', 'usd', 453, NULL),
	(95, 2, 'Income:Sales', 'usd', -14577, NULL),
	(95, 1, 'Assets:Stripe:Payments', 'usd', 14124, '2026-12-01 00:00:00+00'),
	(96, 3, 'Expenses:StripeFees', 'usd', 190, NULL),
	(96, 2, 'Income:Sales', 'usd', -3275, NULL),
	(96, 1, 'Assets:Stripe:Payments', 'usd', 3085, '2026-12-01 00:00:00+00'),
	(97, 3, 'Expenses:StripeFees', 'usd', 565, NULL),
	(97, 2, 'Income:Sales', 'usd', -10925, NULL),
	(97, 1, 'Assets:Stripe:Payments', 'usd', 10360, '2026-12-01 00:00:00+00'),
	(98, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(98, 2, 'Income:Sales', 'usd', -9951, NULL),
	(98, 1, 'Assets:Stripe:Payments', 'usd', 9632, '2026-12-01 00:00:00+00'),
	(104, 3, 'Expenses:StripeFees', 'usd', 1480, NULL),
	(104, 2, 'Income:Sales', 'usd', -49992, NULL),
	(104, 1, 'Assets:Stripe:Payments', 'usd', 48512, '2026-12-01 00:00:00+00'),
	(105, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(105, 2, 'Income:Sales', 'usd', -985, NULL),
	(105, 1, 'Assets:Stripe:Payments', 'usd', 926, '2026-12-01 00:00:00+00'),
	(85, 2, 'Income:Sales', 'usd', -49925, NULL),
	(85, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(87, 1, 'Assets:Stripe:Payments', 'usd', 14415, '2026-12-01 00:00:00+00'),
	(87, 2, 'Income:Sales', 'usd', -14916, NULL),
	(87, 3, 'Expenses:StripeFees', 'usd', 463, NULL);
INSERT INTO tieout.posting VALUES
	(87, 4, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(89, 1, 'Assets:Stripe:Payments', 'usd', 1910, '2026-12-01 00:00:00+00'),
	(89, 2, 'Income:Sales', 'usd', -1998, NULL),
	(89, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(92, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(92, 2, 'Income:Sales', 'usd', -19998, NULL),
	(92, 1, 'Assets:Stripe:Payments', 'usd', 19388, '2026-12-01 00:00:00+00'),
	(93, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(93, 2, 'Income:Sales', 'usd', -9955, NULL),
	(93, 1, 'Assets:Stripe:Payments', 'usd', 9636, '2026-12-01 00:00:00+00'),
	(99, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(99, 2, 'Income:Sales', 'usd', -49947, NULL),
	(99, 1, 'Assets:Stripe:Payments', 'usd', 48469, '2026-12-01 00:00:00+00'),
	(100, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(100, 2, 'Income:Sales', 'usd', -49916, NULL),
	(100, 1, 'Assets:Stripe:Payments', 'usd', 48438, '2026-12-01 00:00:00+00'),
	(101, 4, 'Expenses:TaxOnFees', 'jpy', 16, NULL),
	(101, 3, 'Expenses:StripeFees', 'jpy', 160, NULL),
	(101, 2, 'Income:Sales', 'jpy', -4434, NULL),
	(101, 1, 'Assets:Stripe:Payments', 'jpy', 4258, '2026-12-03 00:00:00+00'),
	(102, 2, 'Assets:TopUpsInTransit', 'usd', -190000, NULL),
	(102, 1, 'Assets:Stripe:Payments', 'usd', 190000, '2026-11-29 20:03:17+00'),
	(103, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(103, 3, 'Expenses:StripeFees', 'eur', 100, NULL),
	(103, 2, 'Income:Sales', 'eur', -4976, NULL),
	(103, 1, 'Assets:Stripe:Payments', 'eur', 4856, '2026-12-02 00:00:00+00'),
	(106, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(106, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(106, 2, 'Income:Sales', 'usd', -927, NULL),
	(106, 1, 'Assets:Stripe:Payments', 'usd', 865, '2026-12-01 00:00:00+00'),
	(107, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(107, 2, 'Income:Sales', 'usd', -942, NULL),
	(107, 1, 'Assets:Stripe:Payments', 'usd', 885, '2026-12-01 00:00:00+00'),
	(108, 4, 'Expenses:TaxOnFees', 'eur', 108, NULL),
	(108, 3, 'Expenses:StripeFees', 'eur', 540, NULL),
	(108, 2, 'Income:Sales', 'eur', -34318, NULL),
	(108, 1, 'Assets:Stripe:Payments', 'eur', 33670, '2026-12-02 00:00:00+00'),
	(109, 3, 'Expenses:StripeFees', 'usd', 3156, NULL),
	(109, 2, 'Income:Sales', 'usd', -63800, NULL),
	(109, 1, 'Assets:Stripe:Payments', 'usd', 60644, '2026-12-01 00:00:00+00'),
	(110, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(110, 2, 'Income:Sales', 'usd', -14982, NULL),
	(110, 1, 'Assets:Stripe:Payments', 'usd', 14518, '2026-12-01 00:00:00+00'),
	(111, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(111, 2, 'Income:Sales', 'usd', -972, NULL),
	(111, 1, 'Assets:Stripe:Payments', 'usd', 914, '2026-12-01 00:00:00+00'),
	(112, 2, 'Income:Refunds', 'usd', 2964, NULL),
	(112, 1, 'Assets:Stripe:Payments', 'usd', -2964, '2026-11-29 20:03:21+00'),
	(113, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(113, 2, 'Income:Sales', 'usd', -49940, NULL),
	(113, 1, 'Assets:Stripe:Payments', 'usd', 48462, '2026-12-01 00:00:00+00'),
	(114, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(114, 2, 'Income:Sales', 'usd', -14913, NULL),
	(114, 1, 'Assets:Stripe:Payments', 'usd', 14451, '2026-12-01 00:00:00+00'),
	(115, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(115, 2, 'Income:Sales', 'usd', -976, NULL),
	(115, 1, 'Assets:Stripe:Payments', 'usd', 918, '2026-12-01 00:00:00+00'),
	(116, 3, 'Expenses:StripeFees', 'usd', 1500, NULL),
	(116, 2, 'Expenses:Disputes', 'usd', 985, NULL),
	(116, 1, 'Assets:Stripe:Payments', 'usd', -2485, '2026-11-29 20:03:22+00'),
	(117, 3, 'Expenses:StripeFees', 'kwd', 980, NULL),
	(117, 2, 'Income:Sales', 'kwd', -30420, NULL),
	(117, 1, 'Assets:Stripe:Payments', 'kwd', 29440, '2026-12-06 00:00:00+00'),
	(118, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(118, 2, 'Income:Sales', 'usd', -985, NULL),
	(118, 1, 'Assets:Stripe:Payments', 'usd', 926, '2026-12-01 00:00:00+00'),
	(119, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(119, 2, 'Income:Sales', 'usd', -4969, NULL),
	(119, 1, 'Assets:Stripe:Payments', 'usd', 4795, '2026-12-01 00:00:00+00'),
	(120, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(120, 2, 'Income:Sales', 'usd', -951, NULL),
	(120, 1, 'Assets:Stripe:Payments', 'usd', 893, '2026-12-01 00:00:00+00'),
	(121, 3, 'Expenses:StripeFees', 'usd', 1271, NULL),
	(121, 2, 'Income:Sales', 'usd', -25328, NULL),
	(121, 1, 'Assets:Stripe:Payments', 'usd', 24057, '2026-12-01 00:00:00+00'),
	(122, 4, 'Expenses:TaxOnFees', 'usd', 24, NULL),
	(122, 3, 'Expenses:StripeFees', 'usd', 292, NULL),
	(122, 2, 'Income:Sales', 'usd', -5356, NULL),
	(122, 1, 'Assets:Stripe:Payments', 'usd', 5040, '2026-12-01 00:00:00+00'),
	(123, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(123, 2, 'Income:Sales', 'usd', -941, NULL),
	(123, 1, 'Assets:Stripe:Payments', 'usd', 884, '2026-12-01 00:00:00+00'),
	(124, 3, 'Expenses:StripeFees', 'kwd', 360, NULL),
	(124, 2, 'Income:Sales', 'kwd', -8980, NULL),
	(124, 1, 'Assets:Stripe:Payments', 'kwd', 8620, '2026-12-06 00:00:00+00'),
	(125, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(125, 2, 'Income:Sales', 'usd', -2975, NULL),
	(125, 1, 'Assets:Stripe:Payments', 'usd', 2859, '2026-12-01 00:00:00+00'),
	(126, 4, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(126, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(126, 2, 'Income:Sales', 'usd', -14915, NULL),
	(126, 1, 'Assets:Stripe:Payments', 'usd', 14414, '2026-12-01 00:00:00+00'),
	(127, 3, 'Expenses:StripeFees', 'usd', 211, NULL),
	(127, 2, 'Income:Sales', 'usd', -3687, NULL),
	(127, 1, 'Assets:Stripe:Payments', 'usd', 3476, '2026-12-01 00:00:00+00'),
	(128, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(128, 2, 'Income:Sales', 'usd', -14937, NULL),
	(128, 1, 'Assets:Stripe:Payments', 'usd', 14474, '2026-12-01 00:00:00+00'),
	(129, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(129, 2, 'Income:Sales', 'usd', -9900, NULL);
INSERT INTO tieout.posting VALUES
	(129, 1, 'Assets:Stripe:Payments', 'usd', 9583, '2026-11-29 20:03:23+00'),
	(130, 2, 'Income:Refunds', 'usd', 2500, NULL),
	(130, 1, 'Assets:Stripe:Payments', 'usd', -2500, '2026-11-29 20:03:23+00'),
	(131, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(131, 2, 'Income:Sales', 'usd', -49941, NULL),
	(131, 1, 'Assets:Stripe:Payments', 'usd', 48463, '2026-12-01 00:00:00+00'),
	(132, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(132, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(132, 2, 'Income:Sales', 'usd', -4942, NULL),
	(132, 1, 'Assets:Stripe:Payments', 'usd', 4755, '2026-12-01 00:00:00+00'),
	(133, 2, 'Assets:PayoutsInTransit', 'usd', 187698, NULL),
	(133, 1, 'Assets:Stripe:Payments', 'usd', -187698, '2026-11-29 20:03:23+00'),
	(134, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(134, 2, 'Income:Sales', 'usd', -2969, NULL),
	(134, 1, 'Assets:Stripe:Payments', 'usd', 2853, '2026-12-01 00:00:00+00'),
	(135, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(135, 2, 'Income:Sales', 'usd', -19947, NULL),
	(135, 1, 'Assets:Stripe:Payments', 'usd', 19339, '2026-12-01 00:00:00+00'),
	(136, 3, 'Expenses:StripeFees', 'usd', 110, NULL),
	(136, 2, 'Income:Sales', 'usd', -2768, NULL),
	(136, 1, 'Assets:Stripe:Payments', 'usd', 2658, '2026-12-01 00:00:00+00'),
	(137, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(137, 2, 'Income:Sales', 'usd', -1940, NULL),
	(137, 1, 'Assets:Stripe:Payments', 'usd', 1854, '2026-12-01 00:00:00+00');

INSERT INTO tieout.receipt VALUES
	('acct_aee1662c944822ad', false, 'evt_31pHA3Udpyy7LZc1v62o6yL1W', 'charge.succeeded', 'ch_3bZ4esutOYzDKe9jLXuiP2j4S', '2026-11-29 20:03:03+00', '2026-11-29 20:03:03.087176+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.240812+00'),
	('acct_aee1662c944822ad', false, 'evt_32LWqqkjB3x9MGANKXKtEmWoF', 'charge.succeeded', 'py_3BmSA1I1JPkJyetAP89fdCXOb', '2026-11-29 20:03:01+00', '2026-11-29 20:03:01.697947+00', 'wanted', NULL, 2, '2026-11-29 20:03:03.241006+00'),
	('acct_aee1662c944822ad', false, 'evt_35TnPoEiWPfqrB17IosrAkW2k', 'charge.succeeded', 'py_3ohAYS4V32khOsD0HyHZu3YvP', '2026-11-29 20:03:02+00', '2026-11-29 20:03:02.41891+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241013+00'),
	('acct_aee1662c944822ad', false, 'evt_3BFyx7Au8DtqwYTvg7rmDiJvw', 'payout.created', 'po_1WwbaYhRM3QrQuSuUEqyATztH', '2026-11-29 20:02:59+00', '2026-11-29 20:03:02.115278+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241018+00'),
	('acct_aee1662c944822ad', false, 'evt_3BZfZVSNbo3bzskCapK0agNuN', 'balance.available', NULL, '2026-11-29 20:02:59+00', '2026-11-29 20:03:02.154862+00', 'ignored', 'names_no_balance_transaction', 1, '2026-11-29 20:03:03.241022+00'),
	('acct_aee1662c944822ad', false, 'evt_3Lt9O1U4pKtiSh9qg5XeaJZSQ', 'charge.succeeded', 'ch_32DWRXnIVvgD9xMffUodv1OBW', '2026-11-29 20:03:00+00', '2026-11-29 20:03:02.072524+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241026+00'),
	('acct_aee1662c944822ad', false, 'evt_3Np87EWb6CzwoTp2tFVFrPdK1', 'charge.succeeded', 'py_3uktiNUcm2E5nR0FBaLo3MCbZ', '2026-11-29 20:03:01+00', '2026-11-29 20:03:01.751243+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241033+00'),
	('acct_aee1662c944822ad', false, 'evt_3haI3rvZtAlmZfWK1UJjVBQQg', 'charge.succeeded', 'ch_3j1YTJrMfcK3I67X2DdAx1adh', '2026-11-29 20:03:00+00', '2026-11-29 20:03:01.451235+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241037+00'),
	('acct_aee1662c944822ad', false, 'evt_3j11jD0fCqtKhfJIC0UwteycI', 'charge.succeeded', 'ch_3zRbuWTOPHouM5errQhjQUj9r', '2026-11-29 20:03:01+00', '2026-11-29 20:03:02.202926+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241041+00'),
	('acct_aee1662c944822ad', false, 'evt_3kYgobPNxm1LCptS8QSjXgSkp', 'charge.succeeded', 'ch_3WqUUTPwgSAONtwHmm5WXhvm4', '2026-11-29 20:03:02+00', '2026-11-29 20:03:02.734111+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.241044+00'),
	('acct_aee1662c944822ad', false, 'evt_3oMz790r1tKlL7WVycGIQEEvZ', 'charge.succeeded', 'ch_3M6KHBDPxveyveqGJLYdmmspM', '2026-11-29 20:03:03+00', '2026-11-29 20:03:03.390928+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.420164+00'),
	('acct_aee1662c944822ad', false, 'evt_3fSmyD0IiFV1FtJ3tArpI2m5c', 'charge.succeeded', 'ch_3wbn8EBOvpVVic3Ysxjudzkqv', '2026-11-29 20:03:03+00', '2026-11-29 20:03:03.757615+00', 'wanted', NULL, 1, '2026-11-29 20:03:03.788861+00'),
	('acct_aee1662c944822ad', false, 'evt_3VIVYmgTsYMe3wGxsMdJlv7xZ', 'charge.updated', 'ch_32DWRXnIVvgD9xMffUodv1OBW', '2026-11-29 20:03:04+00', '2026-11-29 20:03:04.006021+00', 'wanted', NULL, 1, '2026-11-29 20:03:04.026888+00'),
	('acct_aee1662c944822ad', false, 'evt_3Xb51R40bnR5tWKFSUuj8uoYh', 'charge.updated', 'ch_3aovXMc0rdObe3P4UTli7agi6', '2026-11-29 20:03:04+00', '2026-11-29 20:03:04.005296+00', 'wanted', NULL, 1, '2026-11-29 20:03:04.026925+00'),
	('acct_aee1662c944822ad', false, 'evt_3QeyJ10lN8B2UqHwckX4mKDIB', 'charge.succeeded', 'ch_3MDs6UK6u2cENZA5iHGR7JsaH', '2026-11-29 20:03:04+00', '2026-11-29 20:03:04.055892+00', 'wanted', NULL, 1, '2026-11-29 20:03:04.077955+00'),
	('acct_aee1662c944822ad', false, 'evt_3q4P7obIMRAc42AjUdTx292Bv', 'charge.succeeded', 'ch_37LuFNv1yQeQokQDhI78I2YC6', '2026-11-29 20:03:04+00', '2026-11-29 20:03:04.417587+00', 'wanted', NULL, 1, '2026-11-29 20:03:04.441521+00'),
	('acct_aee1662c944822ad', false, 'evt_3yKPJiU6zehhhYdUlGxMOnmWs', 'charge.succeeded', 'ch_39pwZbfu5vNKkRpjkJpSoN2tR', '2026-11-29 20:03:04+00', '2026-11-29 20:03:04.723914+00', 'wanted', NULL, 1, '2026-11-29 20:03:04.733958+00'),
	('acct_aee1662c944822ad', false, 'evt_3CPdB81bl04nF3SpGpaGWoONx', 'charge.succeeded', 'ch_3x027tbEPmLm5PG9iNxkI7lrn', '2026-11-29 20:03:05+00', '2026-11-29 20:03:05.743174+00', 'wanted', NULL, 1, '2026-11-29 20:03:05.766179+00'),
	('acct_aee1662c944822ad', false, 'evt_3q0IdgAo37nczXOlOwltrOc3a', 'charge.updated', 'ch_3M6KHBDPxveyveqGJLYdmmspM', '2026-11-29 20:03:06+00', '2026-11-29 20:03:06.048196+00', 'wanted', NULL, 1, '2026-11-29 20:03:06.063844+00'),
	('acct_aee1662c944822ad', false, 'evt_3RGyToPZry3TIstv5dch0fxvb', 'charge.succeeded', 'py_3Yck2a1pPwUza6P9KCe1exsIA', '2026-11-29 20:03:02+00', '2026-11-29 20:03:07.005759+00', 'wanted', NULL, 1, '2026-11-29 20:03:07.05803+00'),
	('acct_aee1662c944822ad', false, 'evt_38VLFECAmzYNus8433dGjGqu0', 'charge.succeeded', 'ch_3tZGNLB7xVkXn9KagRUth8wQy', '2026-11-29 20:03:07+00', '2026-11-29 20:03:07.064852+00', 'wanted', NULL, 1, '2026-11-29 20:03:07.08867+00'),
	('acct_aee1662c944822ad', false, 'evt_3796KPicdJ4aa9u4ZMYOWEEeG', 'charge.succeeded', 'ch_3KoSk9vSQnTRF7kD57B0Ar6Hp', '2026-11-29 20:03:05+00', '2026-11-29 20:03:06.560114+00', 'wanted', NULL, 2, '2026-11-29 20:03:06.568059+00'),
	('acct_aee1662c944822ad', false, 'evt_3PpNl5fSsw79jMfcN53RzCjun', 'charge.succeeded', 'ch_3Ht3z1sculUyakf3OIMYBWw7s', '2026-11-29 20:03:07+00', '2026-11-29 20:03:07.413149+00', 'wanted', NULL, 1, '2026-11-29 20:03:07.457192+00'),
	('acct_aee1662c944822ad', false, 'evt_3a0k6shzwYuWc63I6VoxrpTQh', 'charge.succeeded', 'ch_3Ocb2ioZLKlHIG3W3yaHzn6Dw', '2026-11-29 20:03:07+00', '2026-11-29 20:03:07.727133+00', 'wanted', NULL, 1, '2026-11-29 20:03:07.739228+00'),
	('acct_aee1662c944822ad', false, 'evt_3SGM7RFY1nIP5NiwGoK8U1D8t', 'charge.updated', 'ch_3x027tbEPmLm5PG9iNxkI7lrn', '2026-11-29 20:03:08+00', '2026-11-29 20:03:08.043481+00', 'wanted', NULL, 1, '2026-11-29 20:03:08.057011+00'),
	('acct_aee1662c944822ad', false, 'evt_3dtrHSGobua03J6mtJYS4pENk', 'charge.updated', 'ch_3lCqcXj47pt42KaNzsgDgdjVG', '2026-11-29 20:03:08+00', '2026-11-29 20:03:08.043731+00', 'wanted', NULL, 1, '2026-11-29 20:03:08.05705+00'),
	('acct_aee1662c944822ad', false, 'evt_3eyMplL0QgffMJFOO4jKf7fmP', 'charge.succeeded', 'ch_31CNFWPwEFMPa39RJisgDpPE5', '2026-11-29 20:03:08+00', '2026-11-29 20:03:08.098804+00', 'wanted', NULL, 1, '2026-11-29 20:03:08.148227+00'),
	('acct_aee1662c944822ad', false, 'evt_33nQL6Aosv97voWDLKUssGINr', 'charge.succeeded', 'ch_3LyichyLCf5CfTpIugpel1gPX', '2026-11-29 20:03:08+00', '2026-11-29 20:03:08.402002+00', 'wanted', NULL, 1, '2026-11-29 20:03:08.42651+00'),
	('acct_aee1662c944822ad', false, 'evt_3hEH6z9FdM7RdnDPABOhxep3Z', 'charge.succeeded', 'ch_3JinjSalitle8gTfejCASBZtL', '2026-11-29 20:03:08+00', '2026-11-29 20:03:08.752305+00', 'wanted', NULL, 1, '2026-11-29 20:03:08.766083+00'),
	('acct_aee1662c944822ad', false, 'evt_38SMAhdDObzNZ4y1OFibbaHAw', 'charge.updated', 'ch_39pwZbfu5vNKkRpjkJpSoN2tR', '2026-11-29 20:03:09+00', '2026-11-29 20:03:09.006487+00', 'wanted', NULL, 1, '2026-11-29 20:03:09.014704+00'),
	('acct_aee1662c944822ad', false, 'evt_3tkFgIRNzxCN0L6UT4Xj3HHnr', 'charge.updated', 'ch_3wbn8EBOvpVVic3Ysxjudzkqv', '2026-11-29 20:03:09+00', '2026-11-29 20:03:09.005844+00', 'wanted', NULL, 1, '2026-11-29 20:03:09.014744+00'),
	('acct_aee1662c944822ad', false, 'evt_39AE2zmQgpsmLF2BfBvrTAEHt', 'charge.succeeded', 'py_3wE5JKpl5W7Yds0b43q1Hy4eB', '2026-11-29 20:03:09+00', '2026-11-29 20:03:09.418447+00', 'wanted', NULL, 1, '2026-11-29 20:03:09.43438+00'),
	('acct_aee1662c944822ad', false, 'evt_34DGN8674tL6MoQuivTr4fyCG', 'charge.succeeded', 'ch_3XeNTMCm2ytaH9ypEMGPflR9b', '2026-11-29 20:03:09+00', '2026-11-29 20:03:09.772023+00', 'wanted', NULL, 1, '2026-11-29 20:03:09.783222+00'),
	('acct_aee1662c944822ad', false, 'evt_3gfPgL1F9FtAMSkAJn2MRkYqi', 'charge.succeeded', 'ch_3NWQPDbz9Ub6qa9iAI9ugvh88', '2026-11-29 20:03:10+00', '2026-11-29 20:03:10.074386+00', 'wanted', NULL, 1, '2026-11-29 20:03:10.091228+00'),
	('acct_aee1662c944822ad', false, 'evt_3EDhNQ5NjLkHrcH60AXbCp2Q3', 'charge.succeeded', 'ch_3ohqJECIh3ZwwQmxN8pKIeIb1', '2026-11-29 20:03:10+00', '2026-11-29 20:03:10.39872+00', 'wanted', NULL, 1, '2026-11-29 20:03:10.409132+00'),
	('acct_aee1662c944822ad', false, 'evt_3T2iznICinwOqDBPgsohasgjJ', 'charge.succeeded', 'ch_3uRApORj3jNBKrNIQ1mvO7vqP', '2026-11-29 20:03:06+00', '2026-11-29 20:03:10.497402+00', 'wanted', NULL, 1, '2026-11-29 20:03:10.51918+00'),
	('acct_aee1662c944822ad', false, 'evt_3tozpnBL91QqBx6ch2M6x51B9', 'charge.succeeded', 'ch_3DcQynoSSIQZrM5Zm3QLvwThE', '2026-11-29 20:03:09+00', '2026-11-29 20:03:09.05619+00', 'wanted', NULL, 2, '2026-11-29 20:03:09.111916+00'),
	('acct_aee1662c944822ad', false, 'evt_3gWFVgonAWw1azNuZMAoGx6gb', 'charge.succeeded', 'ch_382o1NgaVX1ooURxixhLQdxxA', '2026-11-29 20:03:10+00', '2026-11-29 20:03:10.757862+00', 'wanted', NULL, 1, '2026-11-29 20:03:10.790697+00'),
	('acct_aee1662c944822ad', false, 'evt_3CKpVMTuJxno7Rq6kgDufC6Dj', 'charge.succeeded', 'ch_3EVbp7MVJFxFDXiqLZTkpJfR5', '2026-11-29 20:03:06+00', '2026-11-29 20:03:11.00268+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.029396+00'),
	('acct_aee1662c944822ad', false, 'evt_340uVpqTrMB0bzjOzfPHslcFX', 'charge.dispute.funds_withdrawn', 'du_17BhiszIHl42llgkqhp5nqPqC', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.023436+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.047581+00'),
	('acct_aee1662c944822ad', false, 'evt_33a6qMtsPxYhUWB7RdYc5vta7', 'charge.updated', 'ch_3NWQPDbz9Ub6qa9iAI9ugvh88', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.050813+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.090453+00'),
	('acct_aee1662c944822ad', false, 'evt_3Y7aIwzBGOTR0oAmZiUAKY7Md', 'charge.updated', 'ch_3KoSk9vSQnTRF7kD57B0Ar6Hp', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.05074+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.090494+00'),
	('acct_aee1662c944822ad', false, 'evt_3sM1xxSNRroi8ba6yj3mcFJvA', 'charge.updated', 'ch_3TuptSBU3PLk2BiRN9kUvviUQ', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.050469+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.090501+00'),
	('acct_aee1662c944822ad', false, 'evt_3VcMZaVPRCD63t4sNpn4ozF50', 'charge.succeeded', 'ch_3WqsB3taBTJ0CZOzfBwkxXwG4', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.076478+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.11105+00'),
	('acct_aee1662c944822ad', false, 'evt_3aOxiEsFClZi79Ya3Q5fKxzVZ', 'charge.succeeded', 'ch_3l9cvIVjV26zdq29FoKfQ7M7Z', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.435153+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.44612+00'),
	('acct_aee1662c944822ad', false, 'evt_3NqH5PSZmZf6BdnyscwF1sCKx', 'charge.succeeded', 'ch_3kikbNhm9P6OMwWjSTycFlGwy', '2026-11-29 20:03:12+00', '2026-11-29 20:03:12.763422+00', 'wanted', NULL, 1, '2026-11-29 20:03:12.791702+00'),
	('acct_aee1662c944822ad', false, 'evt_35DJoeysZT8UBSCB2nOI87E7B', 'charge.updated', 'ch_3EVbp7MVJFxFDXiqLZTkpJfR5', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.020076+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.033437+00'),
	('acct_aee1662c944822ad', false, 'evt_3ARVpep8adrOH1QnfM45nYTgp', 'charge.updated', 'ch_382o1NgaVX1ooURxixhLQdxxA', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.020392+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.033475+00'),
	('acct_aee1662c944822ad', false, 'evt_3DEiYBzsuyxxLj4KxWEdwSCXH', 'charge.updated', 'ch_3P0awtPHDpk202V8b9gDocUqa', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.020448+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.033483+00'),
	('acct_aee1662c944822ad', false, 'evt_3yQU0JJdB1K2rr8YUx7PYjc5c', 'charge.updated', 'ch_3Ht3z1sculUyakf3OIMYBWw7s', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.020327+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.033517+00'),
	('acct_aee1662c944822ad', false, 'evt_3gEZjfTW7T8XN5m52CMdBod4e', 'charge.succeeded', 'ch_3MnXMpDuYFdt3nwOhljiOEaY5', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.736066+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.750957+00'),
	('acct_aee1662c944822ad', false, 'evt_3kwfwJY86NpTnaNFG2l0V3SkO', 'charge.updated', 'ch_3WqsB3taBTJ0CZOzfBwkxXwG4', '2026-11-29 20:03:14+00', '2026-11-29 20:03:14.039223+00', 'wanted', NULL, 1, '2026-11-29 20:03:14.053596+00'),
	('acct_aee1662c944822ad', false, 'evt_3oCollEZQnlsXfSa4s8erp6mE', 'charge.succeeded', 'py_3IHSnndNngj5vu196CpgXdnan', '2026-11-29 20:03:14+00', '2026-11-29 20:03:14.100114+00', 'wanted', NULL, 1, '2026-11-29 20:03:14.110569+00'),
	('acct_aee1662c944822ad', false, 'evt_3fjsU4tNUYVa3SnGbYrSHGlix', 'charge.updated', 'ch_3D91jID2Zlq6BxrCmMlGJ3ueu', '2026-11-29 20:03:17+00', '2026-11-29 20:03:17.023222+00', 'wanted', NULL, 1, '2026-11-29 20:03:17.032118+00'),
	('acct_aee1662c944822ad', false, 'evt_35I1VUpXH3JgjHoInMdYNhErv', 'charge.updated', 'ch_3MnXMpDuYFdt3nwOhljiOEaY5', '2026-11-29 20:03:17+00', '2026-11-29 20:03:17.034149+00', 'wanted', NULL, 1, '2026-11-29 20:03:17.03967+00'),
	('acct_aee1662c944822ad', false, 'evt_3hDjfsyk7UQ0r7cKbDb5oBO0B', 'topup.succeeded', 'tu_1LEn7ii9yGF3jt541RrKSStJF', '2026-11-29 20:03:17+00', '2026-11-29 20:03:17.033906+00', 'wanted', NULL, 1, '2026-11-29 20:03:17.039711+00'),
	('acct_aee1662c944822ad', false, 'evt_3BxR847qlFVJ3tQSUpyLcymkO', 'charge.succeeded', 'ch_3GwtWvqsjQHSbnn5uPXf1SazX', '2026-11-29 20:03:17+00', '2026-11-29 20:03:17.091445+00', 'wanted', NULL, 1, '2026-11-29 20:03:17.101102+00'),
	('acct_aee1662c944822ad', false, 'evt_3mvlE5bVt9JNvWHcJMETuKSMG', 'charge.succeeded', 'ch_3Cf0kiDfg992Izb9bhsO0qhDJ', '2026-11-29 20:03:18+00', '2026-11-29 20:03:18.764942+00', 'wanted', NULL, 1, '2026-11-29 20:03:18.79187+00'),
	('acct_aee1662c944822ad', false, 'evt_3BGAkQpAa3rrs8l5wLUxX6C1E', 'charge.updated', 'ch_3Cf0kiDfg992Izb9bhsO0qhDJ', '2026-11-29 20:03:19+00', '2026-11-29 20:03:19.019343+00', 'wanted', NULL, 1, '2026-11-29 20:03:19.027647+00'),
	('acct_aee1662c944822ad', false, 'evt_3GtpwYpBZLIwLYhpF0NO83QSm', 'charge.updated', 'ch_3gbdTrIMcR4KeStvpKNhXRZar', '2026-11-29 20:03:19+00', '2026-11-29 20:03:19.019129+00', 'wanted', NULL, 1, '2026-11-29 20:03:19.027689+00'),
	('acct_aee1662c944822ad', false, 'evt_39szdZ0LIBzSxtCF419zOjjD7', 'charge.succeeded', 'ch_3phxH9P1yVHGJZy5t1HeCHxUz', '2026-11-29 20:03:19+00', '2026-11-29 20:03:19.0695+00', 'wanted', NULL, 1, '2026-11-29 20:03:19.076998+00'),
	('acct_aee1662c944822ad', false, 'evt_3ayu8dKyPkzcMh58sq56zltjb', 'charge.succeeded', 'ch_3B80ytu2RqHz7Ay2eHua8f3Jm', '2026-11-29 20:03:11+00', '2026-11-29 20:03:11.733824+00', 'wanted', NULL, 1, '2026-11-29 20:03:11.74331+00'),
	('acct_aee1662c944822ad', false, 'evt_3meytloehCRzq1aSrZBcWTKNI', 'charge.updated', 'ch_3JinjSalitle8gTfejCASBZtL', '2026-11-29 20:03:12+00', '2026-11-29 20:03:12.045976+00', 'wanted', NULL, 1, '2026-11-29 20:03:12.055701+00'),
	('acct_aee1662c944822ad', false, 'evt_3pY5Y7tmkLfHv4pdQ9ryPa77q', 'charge.succeeded', 'ch_3P0awtPHDpk202V8b9gDocUqa', '2026-11-29 20:03:12+00', '2026-11-29 20:03:12.102329+00', 'wanted', NULL, 1, '2026-11-29 20:03:12.116664+00'),
	('acct_aee1662c944822ad', false, 'evt_3EX2gPk55rnqCwa9DieN5CKbm', 'charge.succeeded', 'ch_3GdyCs6Dg187MrCBC1M73XXAf', '2026-11-29 20:03:12+00', '2026-11-29 20:03:12.405462+00', 'wanted', NULL, 1, '2026-11-29 20:03:12.413717+00'),
	('acct_aee1662c944822ad', false, 'evt_3rh5N8Is5RzvdKUi1uORACDSJ', 'charge.succeeded', 'ch_3CuCqTCyXrFcgs2otrTCYvYrf', '2026-11-29 20:03:14+00', '2026-11-29 20:03:14.766153+00', 'wanted', NULL, 1, '2026-11-29 20:03:14.790179+00'),
	('acct_aee1662c944822ad', false, 'evt_3Jn6R2df1Dy0U2gWiX3g8zvhV', 'charge.succeeded', 'ch_3aovXMc0rdObe3P4UTli7agi6', '2026-11-29 20:03:00+00', '2026-11-29 20:03:15.245502+00', 'wanted', NULL, 1, '2026-11-29 20:03:15.253923+00'),
	('acct_aee1662c944822ad', false, 'evt_3w29i3FUigoo4HgEHGVtiBbkI', 'charge.succeeded', 'ch_3zdyyEhmjqu1uoZLk2amWVZ2R', '2026-11-29 20:03:15+00', '2026-11-29 20:03:15.427445+00', 'wanted', NULL, 1, '2026-11-29 20:03:15.436371+00'),
	('acct_aee1662c944822ad', false, 'evt_3X7p1Cb9tyWDnb6Yt1yxS54Vn', 'charge.updated', 'ch_3zRbuWTOPHouM5errQhjQUj9r', '2026-11-29 20:03:07+00', '2026-11-29 20:03:15.541423+00', 'wanted', NULL, 1, '2026-11-29 20:03:15.550591+00'),
	('acct_aee1662c944822ad', false, 'evt_3JJAcpJ1OmK4UGv4rtizAnkXo', 'charge.succeeded', 'ch_31GRc0h6Qdoa1bht96melCCfY', '2026-11-29 20:03:15+00', '2026-11-29 20:03:15.733213+00', 'wanted', NULL, 1, '2026-11-29 20:03:15.745614+00'),
	('acct_aee1662c944822ad', false, 'evt_3MFOxjCx8FgHXQZlNtMJD1uVd', 'charge.updated', 'ch_3kikbNhm9P6OMwWjSTycFlGwy', '2026-11-29 20:03:16+00', '2026-11-29 20:03:16.059778+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.067797+00'),
	('acct_aee1662c944822ad', false, 'evt_3uxqVTSPDkCG1q1eJCCatEfas', 'charge.updated', 'ch_33E5xRnzDEarfWveQJyTeMx3B', '2026-11-29 20:03:16+00', '2026-11-29 20:03:16.060036+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.067847+00'),
	('acct_aee1662c944822ad', false, 'evt_3r3v2fiPiyfGvZObOJAfyWw7I', 'charge.succeeded', 'ch_3D91jID2Zlq6BxrCmMlGJ3ueu', '2026-11-29 20:03:13+00', '2026-11-29 20:03:16.633875+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.642822+00'),
	('acct_aee1662c944822ad', false, 'evt_30GmyvYWO4YOPQD2vHlhczPdq', 'charge.succeeded', 'py_3UYgcOVk7427xM4OaQ6AvTXal', '2026-11-29 20:03:16+00', '2026-11-29 20:03:16.769345+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.777047+00'),
	('acct_aee1662c944822ad', false, 'evt_3g4i6DFCufiJAsGMfC4tG5Cby', 'charge.updated', 'ch_3GdyCs6Dg187MrCBC1M73XXAf', '2026-11-29 20:03:14+00', '2026-11-29 20:03:16.88094+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.891362+00'),
	('acct_aee1662c944822ad', false, 'evt_3c5wo2GVQL2JjCFx8ufY01P90', 'charge.updated', 'ch_3CuCqTCyXrFcgs2otrTCYvYrf', '2026-11-29 20:03:16+00', '2026-11-29 20:03:16.060108+00', 'wanted', NULL, 2, '2026-11-29 20:03:16.06784+00'),
	('acct_aee1662c944822ad', false, 'evt_3XFN0iFKulPeagoIs80AMu0RC', 'charge.updated', 'ch_3XT5NMheUKDEqXAzTfspz6eiQ', '2026-11-29 20:03:18+00', '2026-11-29 20:03:18.051951+00', 'wanted', NULL, 1, '2026-11-29 20:03:18.059451+00'),
	('acct_aee1662c944822ad', false, 'evt_396VPpXI4nXPJieTWBYdTUkhw', 'charge.succeeded', 'ch_3IxXC8iB5wrtvRBLJ8KfvRAny', '2026-11-29 20:03:18+00', '2026-11-29 20:03:18.102155+00', 'wanted', NULL, 1, '2026-11-29 20:03:18.109891+00'),
	('acct_aee1662c944822ad', false, 'evt_37q3mdBKffPmO8ReSDGiABSVz', 'charge.succeeded', 'ch_3lu9tUcYBKqMH9HLouel0GB39', '2026-11-29 20:03:18+00', '2026-11-29 20:03:18.402645+00', 'wanted', NULL, 1, '2026-11-29 20:03:18.412817+00'),
	('acct_aee1662c944822ad', false, 'evt_3qsjTPWnir55xeekXZdWh3bLj', 'charge.succeeded', 'ch_3goNZXU8l8ybPPfDtb4eK075J', '2026-11-29 20:03:13+00', '2026-11-29 20:03:13.425892+00', 'wanted', NULL, 1, '2026-11-29 20:03:13.459921+00'),
	('acct_aee1662c944822ad', false, 'evt_3SpaxiBYGcgpFNmlWJ3iVDjMT', 'charge.succeeded', 'ch_324a0Vh5I4oT58f3DcFyddqje', '2026-11-29 20:03:16+00', '2026-11-29 20:03:16.094696+00', 'wanted', NULL, 1, '2026-11-29 20:03:16.105823+00'),
	('acct_aee1662c944822ad', false, 'evt_3FhLbaUBeVJLrrGTp6jllQpeA', 'charge.succeeded', 'ch_3ElDBgYa1tnPwbemH7ULIly2R', '2026-11-29 20:03:19+00', '2026-11-29 20:03:19.430048+00', 'wanted', NULL, 1, '2026-11-29 20:03:19.437457+00'),
	('acct_aee1662c944822ad', false, 'evt_3brMf3EXnF2FnJIjdk1Cl3NaX', 'charge.succeeded', 'py_3Hb2bMXa7vYIQAod8O3QAkLXi', '2026-11-29 20:03:19+00', '2026-11-29 20:03:19.728902+00', 'wanted', NULL, 1, '2026-11-29 20:03:19.738029+00'),
	('acct_aee1662c944822ad', false, 'evt_3dBdzoXEkvY4UmfnRnxydwgal', 'charge.succeeded', 'ch_3yFp2GKYRGiuwbkbs1n69CnxT', '2026-11-29 20:03:20+00', '2026-11-29 20:03:20.390238+00', 'wanted', NULL, 1, '2026-11-29 20:03:20.400016+00'),
	('acct_aee1662c944822ad', false, 'evt_3w3uDuuDBfJQSyFGfY9W9LPoi', 'refund.created', 're_3b6dFncyABhrqCe8Bf1JNoWfb', '2026-11-29 20:03:21+00', '2026-11-29 20:03:21.032697+00', 'wanted', NULL, 1, '2026-11-29 20:03:21.045186+00'),
	('acct_aee1662c944822ad', false, 'evt_3t1AzEFLQHU78o204EP2ZvgDd', 'charge.refunded', 'ch_3NWQPDbz9Ub6qa9iAI9ugvh88', '2026-11-29 20:03:21+00', '2026-11-29 20:03:21.038107+00', 'wanted', NULL, 1, '2026-11-29 20:03:21.057775+00'),
	('acct_aee1662c944822ad', false, 'evt_36O0yCnmfDnlmLaAWIxqdQS39', 'charge.succeeded', 'ch_3MCD7M5XL6ghv5F6ZVaak8Xbt', '2026-11-29 20:03:21+00', '2026-11-29 20:03:21.090822+00', 'wanted', NULL, 1, '2026-11-29 20:03:21.099843+00'),
	('acct_aee1662c944822ad', false, 'evt_3k3x2wUso78TKbwUUPS3IFT1I', 'charge.dispute.created', 'du_17BhiszIHl42llgkqhp5nqPqC', '2026-11-29 20:03:11+00', '2026-11-29 20:03:21.13212+00', 'wanted', NULL, 1, '2026-11-29 20:03:21.143197+00'),
	('acct_aee1662c944822ad', false, 'evt_3DJM7GE2oY3BqR7PoIcCWS3k2', 'charge.succeeded', 'ch_3RIxAFG4RNm6riIq4PazGBiDE', '2026-11-29 20:03:20+00', '2026-11-29 20:03:20.087755+00', 'wanted', NULL, 2, '2026-11-29 20:03:20.098009+00'),
	('acct_aee1662c944822ad', false, 'evt_3AjCMnsjpegjd0XEknSed2tYw', 'charge.succeeded', 'ch_3EUXvumXUvaMiwREuEDtHFMPG', '2026-11-29 20:03:21+00', '2026-11-29 20:03:21.765631+00', 'wanted', NULL, 1, '2026-11-29 20:03:21.781001+00'),
	('acct_aee1662c944822ad', false, 'evt_3JS9O5xEkxNTJXXOQnCxwONwz', 'charge.updated', 'ch_3zdyyEhmjqu1uoZLk2amWVZ2R', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.031108+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.052119+00'),
	('acct_aee1662c944822ad', false, 'evt_37p4fRyhUDKPcAv07L9zHAcmC', 'charge.dispute.funds_withdrawn', 'du_1UDjCU0d8brAhGdFPHXReoCaz', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.033937+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.059472+00'),
	('acct_aee1662c944822ad', false, 'evt_3mVQ0bJSHv0IO1BAavOINFq1r', 'charge.dispute.created', 'du_1UDjCU0d8brAhGdFPHXReoCaz', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.0334+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.059521+00'),
	('acct_aee1662c944822ad', false, 'evt_3wQEI7kgGHlYBFy8bMtwl3iHK', 'charge.updated', 'ch_31GRc0h6Qdoa1bht96melCCfY', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.033251+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.059528+00'),
	('acct_aee1662c944822ad', false, 'evt_3G89TcBaugl8vrzu6McMTlpVX', 'charge.succeeded', 'ch_3nXv8Tks2TUv7u4JNTVLPTD1p', '2026-11-29 20:03:17+00', '2026-11-29 20:03:22.087002+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.10373+00'),
	('acct_aee1662c944822ad', false, 'evt_3RZ5CK8XSudGUAiisQqIsL8US', 'charge.succeeded', 'py_389cEX8bg0ntM9olNAMFyTdaS', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.421817+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.543935+00'),
	('acct_aee1662c944822ad', false, 'evt_3YhzOwjO41KUMaqIlcSGLNiaA', 'charge.updated', 'ch_3IxXC8iB5wrtvRBLJ8KfvRAny', '2026-11-29 20:03:21+00', '2026-11-29 20:03:21.038852+00', 'wanted', NULL, 2, '2026-11-29 20:03:21.057723+00'),
	('acct_aee1662c944822ad', false, 'evt_3WbNLU6CROkJl2yQOQ4WLx5kj', 'charge.succeeded', 'ch_3nQbVRMwImVcTMxpD6B3AZoBJ', '2026-11-29 20:03:22+00', '2026-11-29 20:03:22.741976+00', 'wanted', NULL, 1, '2026-11-29 20:03:22.760767+00'),
	('acct_aee1662c944822ad', false, 'evt_3a10rOcbcC3pSTa6Sc5Dk8Ikc', 'charge.updated', 'ch_3yFp2GKYRGiuwbkbs1n69CnxT', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.043263+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.050376+00'),
	('acct_aee1662c944822ad', false, 'evt_3WPpJ43ZPKQw7knz2lW1QNr2b', 'charge.succeeded', 'ch_3v4430oJfJSjpgH7om9lNtqho', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.104284+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.125304+00');
INSERT INTO tieout.receipt VALUES
	('acct_aee1662c944822ad', false, 'evt_3iRyTvinn5at7eHGPeaApbd6F', 'charge.succeeded', 'ch_3tcfExvzCi2z76jRkuzETfo3r', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.40871+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.430657+00'),
	('acct_aee1662c944822ad', false, 'evt_3K4oe08HLVCp9zRk1ruoGgYYL', 'charge.succeeded', 'ch_3Me8YDzkTi08XkRA6mOVFUcZJ', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.470494+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.47872+00'),
	('acct_aee1662c944822ad', false, 'evt_30Vg7NnROV40uX7Zfh4tBSA3c', 'payout.created', 'po_1UPg0HXuzoIeZxWSmRqDK2gqW', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.474332+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.48562+00'),
	('acct_aee1662c944822ad', false, 'evt_3sWOczCtQAVdhIbdF81I9V2cW', 'refund.created', 're_3SuO9rWqvZpybq9vq8aUMKVwT', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.513399+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.519576+00'),
	('acct_aee1662c944822ad', false, 'evt_3QJlBlOliyk4bXMa7opHAwHIv', 'charge.updated', 'ch_3ElDBgYa1tnPwbemH7ULIly2R', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.532874+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.539225+00'),
	('acct_aee1662c944822ad', false, 'evt_3oL66iuQRMSKPZ2spTtcXu3Sd', 'topup.created', 'tu_1LEn7ii9yGF3jt541RrKSStJF', '2026-11-29 20:03:13+00', '2026-11-29 20:03:23.548218+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.555944+00'),
	('acct_aee1662c944822ad', false, 'evt_3HBeGntPahHWbEja3sBlfEY8J', 'charge.updated', 'ch_3XeNTMCm2ytaH9ypEMGPflR9b', '2026-11-29 20:03:14+00', '2026-11-29 20:03:23.571749+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.59806+00'),
	('acct_aee1662c944822ad', false, 'evt_30AiDiEEpCns8Sx6H3H5zhzxH', 'charge.succeeded', 'ch_3gbdTrIMcR4KeStvpKNhXRZar', '2026-11-29 20:03:17+00', '2026-11-29 20:03:23.580992+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.603404+00'),
	('acct_aee1662c944822ad', false, 'evt_3blZPp0YZmLt4c0jx8NQowkCi', 'charge.updated', 'ch_3phxH9P1yVHGJZy5t1HeCHxUz', '2026-11-29 20:03:20+00', '2026-11-29 20:03:23.582658+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.615145+00'),
	('acct_aee1662c944822ad', false, 'evt_3CQA0iX7WPIukBJhWff1K4zXF', 'charge.dispute.closed', 'du_17BhiszIHl42llgkqhp5nqPqC', '2026-11-29 20:03:15+00', '2026-11-29 20:03:23.659764+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.672472+00'),
	('acct_aee1662c944822ad', false, 'evt_3Qe0UvH09pXfeAP3Ovi7N7Mil', 'charge.updated', 'ch_31CNFWPwEFMPa39RJisgDpPE5', '2026-11-29 20:03:13+00', '2026-11-29 20:03:23.659519+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.672521+00'),
	('acct_aee1662c944822ad', false, 'evt_3s5URN3z7kGMjL4ELIb1hawzp', 'charge.updated', 'ch_3bZ4esutOYzDKe9jLXuiP2j4S', '2026-11-29 20:03:06+00', '2026-11-29 20:03:23.546209+00', 'wanted', NULL, 2, '2026-11-29 20:03:23.555992+00'),
	('acct_aee1662c944822ad', false, 'evt_3B2IFeYI39KJSGu8ZONDrt3SL', 'charge.succeeded', 'ch_3nZbkXuAc9LSVYSeMjy3w0NhZ', '2026-11-29 20:03:20+00', '2026-11-29 20:03:23.663897+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.690171+00'),
	('acct_aee1662c944822ad', false, 'evt_3KfvZbWLA91vxMVWcMN9ro4BP', 'charge.updated', 'ch_3l9cvIVjV26zdq29FoKfQ7M7Z', '2026-11-29 20:03:18+00', '2026-11-29 20:03:23.66469+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.69022+00'),
	('acct_aee1662c944822ad', false, 'evt_3GsWzx5aPAGviUvYG57kbUYcl', 'charge.succeeded', 'ch_3s9ZPtKY4DKnXruc1sXAPD9zc', '2026-11-29 20:03:21+00', '2026-11-29 20:03:23.683129+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.696471+00'),
	('acct_aee1662c944822ad', false, 'evt_3Q67PYgZOknxNPUrACcVj9go2', 'charge.succeeded', 'ch_33E5xRnzDEarfWveQJyTeMx3B', '2026-11-29 20:03:14+00', '2026-11-29 20:03:23.683333+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.696515+00'),
	('acct_aee1662c944822ad', false, 'evt_3mxSJNGptjfbzpRQX8xcDj4tI', 'charge.updated', 'ch_3nXv8Tks2TUv7u4JNTVLPTD1p', '2026-11-29 20:03:22+00', '2026-11-29 20:03:23.690263+00', 'wanted', NULL, 1, '2026-11-29 20:03:23.703097+00'),
	('acct_aee1662c944822ad', false, 'evt_3hyeKYBbnWjTCKyrsaThV6Rk5', 'charge.updated', 'ch_3v4430oJfJSjpgH7om9lNtqho', '2026-11-29 20:03:23+00', '2026-11-29 20:03:23.565423+00', 'wanted', NULL, 2, '2026-11-29 20:03:23.576675+00');

INSERT INTO tieout.stripe_caller VALUES
	('acct_aee1662c944822ad', false, 'resolve', '2026-11-29 20:03:30.594367+00'),
	('acct_aee1662c944822ad', false, 'reconcile', '2026-11-29 20:03:41.158332+00');

INSERT INTO tieout.sync_state VALUES
	('acct_aee1662c944822ad', false, 'balance_transactions', '2026-11-29 20:03:02.929267+00', '2026-11-27 00:05:00+00', '2026-11-26 00:00:00+00', '2026-11-29 20:03:04+00', '2026-11-27 00:05:00+00', '2026-11-29 20:03:39.267213+00', '{"open": 0, "healed": 0, "missing": 0, "windows": 3, "began_at": "2026-11-29T20:03:39.155491+00:00", "compared": 84, "imported": 0, "different": 0, "unsettled": 0, "unexpected": 0, "unannounced": 0}', NULL, NULL, '2026-11-29 20:03:47.156219+00', NULL, false, '1970-01-01 00:00:00+00', '2026-11-29 20:03:02.929429+00', '2026-12-04 00:05:00+00', 4, 45);

SELECT pg_catalog.setval('tieout.dead_letter_id_seq', 1, false);

SELECT pg_catalog.setval('tieout.journal_batch_batch_id_seq', 45, true);

SELECT pg_catalog.setval('tieout.journal_entry_entry_no_seq', 137, true);

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

ALTER TABLE ONLY tieout.exact_proof
    ADD CONSTRAINT exact_proof_pkey PRIMARY KEY (stripe_account, livemode, balance_type, currency);

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

CREATE UNIQUE INDEX account_key_connected ON tieout.account_key USING btree (key_hash, stripe_account) WHERE (via IS NOT NULL);

CREATE UNIQUE INDEX account_key_own ON tieout.account_key USING btree (key_hash) WHERE (via IS NULL);

CREATE INDEX coverage_unsettled ON tieout.coverage USING btree (stripe_account, livemode, resource, window_no) WHERE (NOT settled);

CREATE INDEX dead_letter_by_object ON tieout.dead_letter USING btree (object_id);

CREATE INDEX dead_letter_open ON tieout.dead_letter USING btree (id) WHERE (status = 'open'::text);

CREATE INDEX discrepancy_by_object ON tieout.discrepancy USING btree (object_id);

CREATE INDEX discrepancy_unsettled ON tieout.discrepancy USING btree (status) WHERE (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text]));

CREATE INDEX entry_reference_by_batch ON tieout.entry_reference USING btree (batch_id);

CREATE INDEX entry_reference_by_object ON tieout.entry_reference USING btree (object_id);

CREATE INDEX journal_entry_by_source ON tieout.journal_entry USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX journal_entry_by_time ON tieout.journal_entry USING btree (stripe_account, livemode, effective_at);

CREATE INDEX posting_by_value_date ON tieout.posting USING btree (available_on) WHERE (available_on IS NOT NULL);

CREATE INDEX receipt_by_object ON tieout.receipt USING btree (object_id);

CREATE INDEX value_date_by_batch ON tieout.value_date USING btree (batch_id);

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

CREATE TRIGGER appended AFTER INSERT ON tieout.entry_reference REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();

CREATE TRIGGER appended AFTER INSERT ON tieout.value_date REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();

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

GRANT SELECT ON TABLE tieout.account_key TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_key TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_key TO tieout_reader;

GRANT INSERT(key_hash) ON TABLE tieout.account_key TO tieout_writer;
GRANT INSERT(key_hash) ON TABLE tieout.account_key TO tieout_reconciler;

GRANT INSERT(stripe_account) ON TABLE tieout.account_key TO tieout_writer;
GRANT INSERT(stripe_account) ON TABLE tieout.account_key TO tieout_reconciler;

GRANT INSERT(livemode) ON TABLE tieout.account_key TO tieout_writer;
GRANT INSERT(livemode) ON TABLE tieout.account_key TO tieout_reconciler;

GRANT INSERT(via) ON TABLE tieout.account_key TO tieout_writer;
GRANT INSERT(via) ON TABLE tieout.account_key TO tieout_reconciler;

GRANT INSERT(by_hand) ON TABLE tieout.account_key TO tieout_writer;
GRANT INSERT(by_hand) ON TABLE tieout.account_key TO tieout_reconciler;

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

GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.entry_reference TO tieout_writer;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reader;

GRANT SELECT ON TABLE tieout.exact_proof TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.exact_proof TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.exact_proof TO tieout_reader;

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

GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_reader;

GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_reader;

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

GRANT SELECT,INSERT ON TABLE tieout.value_date TO tieout_writer;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reader;

GRANT SELECT ON TABLE tieout.standing_entry TO tieout_writer;
GRANT SELECT ON TABLE tieout.standing_entry TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.standing_entry TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.stripe_caller TO tieout_reader;

GRANT SELECT ON TABLE tieout.sync_state TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.sync_state TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.sync_state TO tieout_reader;

GRANT SELECT ON TABLE tieout.waiting TO tieout_writer;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reader;
