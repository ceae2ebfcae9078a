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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO tieout.value_date (entry_no, available_on) VALUES (of_entry_no, becomes_available)
    ON CONFLICT (entry_no, available_on) DO NOTHING;
    RETURN FOUND;
END $$;

CREATE FUNCTION tieout.await_too_long(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, again_s double precision, of_expected jsonb, because text, OUT outcome text, OUT line jsonb) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    before text;
    found_now tieout.discrepancy;
BEGIN
    SELECT status INTO before FROM tieout.discrepancy
    WHERE kind = 'awaiting_too_long' AND stripe_account = of_stripe_account
      AND livemode = of_livemode AND object_id = of_object_id;
    UPDATE tieout.wanted
    SET stage = 'overdue', ends_at = NULL, hinted_at = NULL, attempts = attempts + 1,
        reason = because, due_at = clock_timestamp() + make_interval(secs => again_s)
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at
      AND NOT (stage IS NOT DISTINCT FROM 'overdue'
        AND coalesce(before IN ('healed', 'resolved'), false));
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, amount_at_risk, currency, expected,
        reason)
    VALUES (
        tieout.discrepancy_id('awaiting_too_long', of_stripe_account, of_livemode, of_object_id),
        'awaiting_too_long', 'open', of_stripe_account, of_livemode, of_object_id,
        abs((of_expected ->> 'amount')::bigint), of_expected ->> 'currency', of_expected, because)
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET expected = coalesce(excluded.expected, kept.expected),
        amount_at_risk = coalesce(excluded.amount_at_risk, kept.amount_at_risk),
        currency = coalesce(excluded.currency, kept.currency), reason = excluded.reason,
        status = CASE WHEN kept.status IN ('healed', 'resolved') THEN 'open' ELSE kept.status END,
        detected_at = CASE WHEN kept.status IN ('healed', 'resolved') THEN clock_timestamp()
            ELSE kept.detected_at END,
        resolved_at = NULL
    RETURNING kept.* INTO found_now;
    IF found_now.id IS NULL THEN
        -- A person has closed it, and it says what it said then (0018): so this wait ends too.
        RETURN;
    END IF;
    outcome := CASE WHEN before IS NULL THEN 'opened'
        WHEN before IN ('healed', 'resolved') THEN 'reopened' ELSE 'known' END;
    line := tieout.discrepancy_line(found_now);
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
    LANGUAGE plpgsql SECURITY DEFINER
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.check_reversals() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    bad record;
BEGIN
    IF NOT EXISTS (SELECT FROM new_entry WHERE kind = 'reversal') THEN
        RETURN NULL;
    END IF;
    SELECT reversal.entry_id, reversal.reverses INTO bad
    FROM new_entry AS reversal
    LEFT JOIN tieout.journal_entry AS reversed
        ON reversed.entry_id = reversal.reverses AND reversed.issuer = reversal.issuer
       AND reversed.external_id = reversal.external_id AND reversed.kind <> 'reversal'
       AND reversed.stripe_account = reversal.stripe_account
       AND reversed.livemode = reversal.livemode
       AND reversed.posting_count = reversal.posting_count
    WHERE reversal.kind = 'reversal' AND (reversed.entry_no IS NULL OR EXISTS (
        SELECT FROM tieout.posting AS leg
        JOIN tieout.posting AS against
            ON against.entry_no = reversal.entry_no AND against.ordinal = leg.ordinal
        WHERE leg.entry_no = reversed.entry_no
          AND (against.ledger_account <> leg.ledger_account OR against.currency <> leg.currency
               OR against.amount_minor::numeric <> -leg.amount_minor::numeric)))
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'entry % does not take back %: another fact, or other legs', bad.entry_id,
            bad.reverses USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE tieout.command (
    command_no bigint NOT NULL,
    command_id text NOT NULL,
    kind text NOT NULL,
    issuer text NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    body jsonb NOT NULL,
    needs text[] NOT NULL,
    given_by text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    status text DEFAULT 'waiting'::text NOT NULL,
    parts integer DEFAULT 0 NOT NULL,
    outcome text,
    settled_at timestamp with time zone,
    CONSTRAINT command_check CHECK (((status = 'waiting'::text) = (settled_at IS NULL))),
    CONSTRAINT command_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'done'::text, 'refused'::text])))
);

CREATE FUNCTION tieout.close_discrepancies(command tieout.command, closes jsonb, answers text[], objects text[]) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH carried AS (
        INSERT INTO tieout.discrepancy AS kept (
            id, kind, status, stripe_account, livemode, object_id, resolved_at, amount_at_risk,
            effect_minor, currency, expected, actual, reason, note, resolved_by)
        SELECT tieout.discrepancy_id(one.kind, (command).stripe_account, (command).livemode,
                one.object_id),
            one.kind, 'resolved', (command).stripe_account, (command).livemode, one.object_id,
            clock_timestamp(), one.amount_at_risk, one.effect_minor, one.currency, one.expected,
            one.actual, one.reason, (command).body ->> 'reason', (command).given_by
        FROM jsonb_to_recordset(closes) AS one (
            kind text, object_id text, amount_at_risk bigint, effect_minor bigint, currency text,
            expected jsonb, actual jsonb, reason text)
        ON CONFLICT (kind, stripe_account, livemode, object_id)
        DO UPDATE SET status = 'resolved', resolved_at = clock_timestamp(), note = excluded.note,
            resolved_by = excluded.resolved_by
        WHERE kept.status IN ('open', 'healing', 'stuck')
        RETURNING kept.*
    ), answered AS (
        UPDATE tieout.discrepancy AS kept
        SET status = 'resolved', resolved_at = clock_timestamp(),
            note = (command).body ->> 'reason', resolved_by = (command).given_by
        WHERE kept.stripe_account = (command).stripe_account AND kept.livemode = (command).livemode
          AND kept.kind = ANY (answers) AND kept.object_id = ANY (objects)
          AND kept.status IN ('open', 'healing', 'stuck')
        RETURNING kept.*
    )
    SELECT coalesce(jsonb_agg(line), '[]') FROM (
        SELECT tieout.discrepancy_line(carried) FROM carried
        UNION ALL
        SELECT tieout.discrepancy_line(answered) FROM answered) AS closed (line)
$$;

CREATE FUNCTION tieout.cover_first_window() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    NEW.window_count := 1;
    UPDATE tieout.sync_state
    SET coalesced_to = least(coalesce(coalesced_to, NEW.window_no), NEW.window_no)
    WHERE stripe_account = NEW.stripe_account AND livemode = NEW.livemode
      AND resource = NEW.resource;
    RETURN NEW;
END $$;

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
    note text,
    resolved_by text,
    CONSTRAINT discrepancy_status_check CHECK ((status = ANY (ARRAY['open'::text, 'healing'::text, 'healed'::text, 'resolved'::text, 'stuck'::text])))
);

COMMENT ON COLUMN tieout.discrepancy.effect_minor IS 'ledger less Stripe: by how much it moves the difference of its balance; null when it moves none';

COMMENT ON COLUMN tieout.discrepancy.note IS 'why a person closed it, and resolved_by who; null when it was opened again or closed by itself';

CREATE FUNCTION tieout.dashboard_link(one tieout.discrepancy) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
    SELECT concat('https://dashboard.stripe.com/', one.stripe_account,
        CASE WHEN one.livemode THEN '' ELSE '/test' END, page.path, object.id)
    FROM (SELECT CASE WHEN one.object_id LIKE 'txn\_%'
            THEN coalesce(one.expected ->> 'source', one.actual ->> 'source')
            ELSE one.object_id END) AS object (id)
    JOIN (VALUES ('ch', '/payments/'), ('py', '/payments/'), ('pi', '/payments/'),
            ('po', '/payouts/')) AS page (prefix, path)
        ON object.id ~ ('^' || page.prefix || '_[A-Za-z0-9_]+$')
    WHERE one.stripe_account ~ '^acct_[A-Za-z0-9_]+$'
$_$;

CREATE FUNCTION tieout.date_entries() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    INSERT INTO tieout.dated_delta (
        batch_id, stripe_account, livemode, ledger_account, currency, day, available_on,
        amount_minor)
    SELECT entry.batch_id, entry.stripe_account, entry.livemode, leg.ledger_account, leg.currency,
        (entry.effective_at AT TIME ZONE 'UTC')::date,
        tieout.pending_until(entry.effective_at, leg.available_on, NULL), sum(leg.amount_minor)
    FROM new_entry AS entry JOIN tieout.posting AS leg USING (entry_no)
    GROUP BY 1, 2, 3, 4, 5, 6, 7;
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.date_value_dates() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    -- Of two that append to one entry at once the second sees what the first has appended.
    PERFORM pg_advisory_xact_lock(hashtextextended(concat('tieout.value_date:', entry_no), 0))
    FROM (SELECT DISTINCT entry_no FROM new_row ORDER BY entry_no) AS moved;
    INSERT INTO tieout.dated_delta (
        batch_id, stripe_account, livemode, ledger_account, currency, day, available_on,
        amount_minor)
    SELECT moved.batch_id, entry.stripe_account, entry.livemode, leg.ledger_account, leg.currency,
        (entry.effective_at AT TIME ZONE 'UTC')::date, side.available_on,
        sum(side.sign * leg.amount_minor::numeric)
    FROM (SELECT entry_no, max(batch_id) AS batch_id, max(available_on) AS available_on
          FROM new_row GROUP BY entry_no) AS moved
    JOIN tieout.journal_entry AS entry USING (entry_no)
    JOIN tieout.posting AS leg USING (entry_no)
    CROSS JOIN LATERAL (
        SELECT max(kept.available_on) AS available_on FROM tieout.value_date AS kept
        WHERE kept.entry_no = moved.entry_no AND NOT EXISTS (
            SELECT FROM new_row
            WHERE new_row.entry_no = kept.entry_no
              AND new_row.available_on = kept.available_on)) AS before
    CROSS JOIN LATERAL (VALUES
        (-1, tieout.pending_until(entry.effective_at, leg.available_on, before.available_on)),
        (1, tieout.pending_until(entry.effective_at, leg.available_on,
            greatest(before.available_on, moved.available_on)))) AS side (sign, available_on)
    WHERE leg.available_on IS NOT NULL
      AND moved.available_on > greatest(
        entry.effective_at, leg.available_on, before.available_on)
    GROUP BY 1, 2, 3, 4, 5, 6, 7;
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.delete_old(kept_days integer, rows_max integer, OUT receipts integer, OUT waits integer, OUT letters integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    since timestamptz := tieout.kept_since(kept_days);
BEGIN
    DELETE FROM tieout.receipt_default WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.receipt_default WHERE listened_at < since
        ORDER BY listened_at LIMIT rows_max));
    GET DIAGNOSTICS receipts = ROW_COUNT;
    DELETE FROM tieout.ended_wait WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.ended_wait WHERE NOT is_final AND ended_at < since
        ORDER BY ended_at LIMIT rows_max));
    GET DIAGNOSTICS waits = ROW_COUNT;
    DELETE FROM tieout.dead_letter WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.dead_letter WHERE status <> 'open' AND settled_at < since
        ORDER BY settled_at LIMIT rows_max));
    GET DIAGNOSTICS letters = ROW_COUNT;
END $$;

CREATE FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT 'dsc_' || left(encode(sha256(convert_to(
        concat_ws('|', kind, stripe_account, livemode, object_id), 'UTF8')), 'hex'), 26)
$$;

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
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason,
        'note', one.note, 'resolved_by', one.resolved_by, 'link', tieout.dashboard_link(one))
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

CREATE FUNCTION tieout.drop_receipt_months(kept_days integer) RETURNS SETOF text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET lock_timeout TO '500ms'
    AS $_$
DECLARE
    since timestamptz := tieout.kept_since(kept_days);
    name text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.retention', 0)) THEN
        RETURN;
    END IF;
    FOR name IN
        SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
        WHERE inhparent = 'tieout.receipt'::regclass AND relname ~ '^receipt_\d{4}_\d\d$'
          AND to_timestamp(right(relname, 7), 'YYYY_MM') + interval '1 month' <= since
        ORDER BY relname
    LOOP
        EXECUTE format('DROP TABLE tieout.%I', name);
        RETURN NEXT name;
    END LOOP;
END $_$;

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

CREATE FUNCTION tieout.end_wait(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, for_good boolean, because text) RETURNS boolean
    LANGUAGE sql
    AS $$
    WITH gone AS (
        DELETE FROM tieout.wanted
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND wanted.object_id = of_object_id AND NOT wanted.reread
          AND (for_good OR wanted.due_at = of_due_at)
        RETURNING wanted.*
    ), kept AS (
        INSERT INTO tieout.ended_wait (
            stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
        SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
            gone.wanted_at, for_good, because
        FROM gone
    )
    SELECT EXISTS (SELECT FROM gone)
$$;

CREATE FUNCTION tieout.entry_seal(ordinal integer, line text) RETURNS bytea
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT int4send(ordinal) || substring(sha256(convert_to(line, 'UTF8')) FOR 12)
$$;

CREATE FUNCTION tieout.execute_command(of_command text, of_part integer, becomes text, because text, e_entry_id text[], e_issuer text[], e_external_id text[], e_kind text[], e_revision integer[], e_reverses text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective double precision[], e_fingerprint bytea[], e_posting_count smallint[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available double precision[], closes jsonb, answers text[], objects text[]) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    command tieout.command;
    batch bigint;
    lines jsonb;
BEGIN
    SELECT * INTO command FROM tieout.command AS kept
    WHERE kept.command_id = of_command AND kept.status = 'waiting' AND kept.parts = of_part
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF cardinality(e_entry_id) > 0 THEN
        batch := tieout.this_batch();
        WITH entry AS (
            INSERT INTO tieout.journal_entry (
                entry_id, issuer, external_id, kind, revision, reverses, stripe_account, livemode,
                type, reporting_category, source_id, effective_at, fingerprint, posting_count,
                origin, batch_id, ordinal)
            SELECT made.entry_id, made.issuer, made.external_id, made.kind, made.revision,
                made.reverses, made.stripe_account, made.livemode, made.type, made.category,
                made.source, to_timestamp(made.effective), made.fingerprint, made.posting_count,
                'command', batch, made.ordinal
            FROM unnest(e_entry_id, e_issuer, e_external_id, e_kind, e_revision, e_reverses,
                    e_stripe_account, e_livemode, e_type, e_category, e_source, e_effective,
                    e_fingerprint, e_posting_count)
                WITH ORDINALITY AS made (entry_id, issuer, external_id, kind, revision, reverses,
                    stripe_account, livemode, type, category, source, effective, fingerprint,
                    posting_count, ordinal)
            ORDER BY made.ordinal
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
        )
        INSERT INTO tieout.journal_delta (
            batch_id, stripe_account, livemode, ledger_account, currency, amount_minor)
        SELECT batch, entry.stripe_account, entry.livemode, posting.ledger_account,
            posting.currency, sum(posting.amount_minor)
        FROM entry JOIN posting USING (entry_no)
        GROUP BY entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency;
        INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
        SELECT entry_id, 'command', of_command FROM unnest(e_entry_id) AS made (entry_id);
        INSERT INTO tieout.unsequenced (batch_id) VALUES (batch)
        ON CONFLICT (batch_id) DO NOTHING;
    END IF;
    lines := tieout.close_discrepancies(command, closes, answers, objects);
    UPDATE tieout.command AS kept
    SET status = becomes, outcome = because, parts = kept.parts + 1,
        settled_at = CASE WHEN becomes <> 'waiting' THEN clock_timestamp() END
    WHERE kept.command_id = of_command;
    RETURN lines;
END $$;

CREATE FUNCTION tieout.fold_dated_deltas(batches bigint[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.folded_month AS folded (
        stripe_account, livemode, ledger_account, currency, month, amount_minor)
    SELECT stripe_account, livemode, ledger_account, currency, date_trunc('month', day::timestamp)::date,
        sum(amount_minor)
    FROM tieout.dated_delta WHERE batch_id = ANY (batches)
    GROUP BY 1, 2, 3, 4, 5
    ON CONFLICT (stripe_account, livemode, month, ledger_account, currency)
    DO UPDATE SET amount_minor = folded.amount_minor + excluded.amount_minor;
    INSERT INTO tieout.folded_day AS folded (
        stripe_account, livemode, ledger_account, currency, day, amount_minor)
    SELECT stripe_account, livemode, ledger_account, currency, day, sum(amount_minor)
    FROM tieout.dated_delta WHERE batch_id = ANY (batches)
    GROUP BY stripe_account, livemode, ledger_account, currency, day
    ON CONFLICT (stripe_account, livemode, day, ledger_account, currency)
    DO UPDATE SET amount_minor = folded.amount_minor + excluded.amount_minor;
    INSERT INTO tieout.folded_pending AS folded (
        stripe_account, livemode, ledger_account, currency, available_on, amount_minor)
    SELECT stripe_account, livemode, ledger_account, currency, available_on, sum(amount_minor)
    FROM tieout.dated_delta WHERE batch_id = ANY (batches) AND available_on IS NOT NULL
    GROUP BY stripe_account, livemode, ledger_account, currency, available_on
    ON CONFLICT (stripe_account, livemode, available_on, ledger_account, currency)
    DO UPDATE SET amount_minor = folded.amount_minor + excluded.amount_minor;
$$;

CREATE FUNCTION tieout.fold_sequenced() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM tieout.fold_dated_deltas(ARRAY(SELECT batch_id FROM sequenced));
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM tieout.want(wants);
    DELETE FROM tieout.wanted
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at AND stage IS DISTINCT FROM 'overdue';
    UPDATE tieout.wanted
    SET hinted_at = NULL, attempts = attempts + 1, reason = 'named its money',
        due_at = clock_timestamp() + make_interval(secs => again_s)
    WHERE stripe_account = of_stripe_account AND livemode = of_livemode
      AND object_id = of_object_id AND due_at = of_due_at AND stage = 'overdue';
END $$;

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

CREATE FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE before.kind
        WHEN 'offset_gap' THEN false
        WHEN 'balance_drift' THEN before.effect_minor IS NOT DISTINCT FROM after.effect_minor
        ELSE before.expected - 'available_on' IS NOT DISTINCT FROM after.expected - 'available_on'
         AND before.actual - 'available_on' IS NOT DISTINCT FROM after.actual - 'available_on'
    END
$$;

CREATE FUNCTION tieout.is_unsettled(status text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT status IN ('open', 'healing', 'stuck')
$$;

CREATE FUNCTION tieout.keep_closed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.status IN ('healed', 'resolved') THEN
        RETURN NEW;
    END IF;
    IF OLD.note IS NOT NULL AND OLD.status = 'resolved' AND tieout.is_same_fact(OLD, NEW) THEN
        RETURN NULL;
    END IF;
    NEW.note := NULL;
    NEW.resolved_by := NULL;
    RETURN NEW;
END $$;

CREATE FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) RETURNS SETOF text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    PERFORM tieout.advance_offsets(
        of_consumer, of_topic, partitions, epochs, expected, nexts, counts);
    PERFORM tieout.keep_dead_letters(of_consumer, of_topic, letters);
    INSERT INTO tieout.command (
        command_id, kind, issuer, stripe_account, livemode, object_id, body, needs, given_by,
        given_at)
    SELECT body ->> 'command_id', body ->> 'kind', body ->> 'issuer', body ->> 'stripe_account',
        (body ->> 'livemode')::boolean, body ->> 'object_id', body,
        ARRAY(SELECT jsonb_array_elements_text(needs)), body ->> 'by',
        (body ->> 'at')::timestamptz
    FROM jsonb_array_elements(commands) WITH ORDINALITY AS given (command, ordinal),
        jsonb_to_record(command) AS one (body jsonb, needs jsonb)
    ORDER BY ordinal
    ON CONFLICT (command_id) DO NOTHING;
    RETURN QUERY SELECT kept.command_id
    FROM jsonb_array_elements(commands) AS given (command)
    JOIN tieout.command AS kept ON kept.command_id = given.command -> 'body' ->> 'command_id'
    WHERE kept.body <> given.command -> 'body';
END $$;

CREATE FUNCTION tieout.keep_coverage_apart() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    WITH gone AS (
        DELETE FROM tieout.coverage AS several USING (
            SELECT stripe_account, livemode, resource, min(window_no) AS first,
                max(window_no) AS last
            FROM added GROUP BY 1, 2, 3) AS bounds
        WHERE several.stripe_account = bounds.stripe_account
          AND several.livemode = bounds.livemode AND several.resource = bounds.resource
          AND several.window_count > 1 AND several.window_no < bounds.last
          AND several.window_no + several.window_count > bounds.first
          AND EXISTS (
            SELECT FROM added
            WHERE added.stripe_account = several.stripe_account
              AND added.livemode = several.livemode AND added.resource = several.resource
              AND added.window_no > several.window_no
              AND added.window_no < several.window_no + several.window_count)
        RETURNING several.stripe_account, several.livemode, several.resource, several.window_no
    ), again AS (
        SELECT stripe_account, livemode, resource, min(window_no) AS first
        FROM gone GROUP BY 1, 2, 3
    )
    UPDATE tieout.sync_state AS state
    SET coalesced_to = least(coalesce(state.coalesced_to, again.first), again.first)
    FROM again
    WHERE state.stripe_account = again.stripe_account AND state.livemode = again.livemode
      AND state.resource = again.resource;
    RETURN NULL;
END $$;

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
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
    SELECT entry_id, kind, object_id
    FROM unnest(entry_ids, kinds, object_ids) AS named (entry_id, kind, object_id)
    ON CONFLICT (entry_id, kind, object_id) DO NOTHING
$$;

CREATE FUNCTION tieout.kept_since(kept_days integer) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF kept_days IS NULL OR kept_days < 35 THEN
        RAISE EXCEPTION 'receipts are kept for 35 days at least, not %', kept_days
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN now() - make_interval(days => kept_days);
END $$;

CREATE FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) RETURNS void
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    IF cardinality(i_external_id) = 0 THEN
        RETURN;
    END IF;
    UPDATE tieout.receipt AS kept SET outcome = 'ignored', reason = 'before_start'
    FROM unnest(i_stripe_account || i_stripe_account, i_livemode || i_livemode,
            i_external_id || i_source) AS one (stripe_account, livemode, object_id)
    WHERE kept.stripe_account = one.stripe_account AND kept.livemode = one.livemode
      AND kept.outcome = 'wanted' AND kept.reason IS NULL
      AND (kept.object_id = one.object_id OR kept.event_id = (
        SELECT wanted.event_id FROM tieout.wanted
        WHERE wanted.stripe_account = one.stripe_account AND wanted.livemode = one.livemode
          AND wanted.object_id = one.object_id));
    WITH gone AS (
        DELETE FROM tieout.wanted
        USING unnest(i_stripe_account || i_stripe_account, i_livemode || i_livemode,
                i_external_id || i_source) AS one (stripe_account, livemode, object_id)
        WHERE wanted.stripe_account = one.stripe_account AND wanted.livemode = one.livemode
          AND wanted.object_id = one.object_id AND NOT wanted.reread AND wanted.hinted_at IS NULL
        RETURNING wanted.*
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
        gone.wanted_at, false, 'before_start'
    FROM gone;
END $$;

CREATE FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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
END $$;

CREATE FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) RETURNS TABLE(partition integer, epoch integer, next_offset bigint, gap integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.make_receipt_months(rows_max integer) RETURNS SETOF text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET lock_timeout TO '500ms'
    AS $_$
DECLARE
    month timestamptz;
    next_month timestamptz;
    name text;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.retention', 0)) THEN
        RETURN;
    END IF;
    FOR month IN
        SELECT generate_series(date_trunc('month', now() - interval '35 days'),
            date_trunc('month', now()) + interval '2 months', interval '1 month')
    LOOP
        name := to_char(month, '"receipt_"YYYY_MM');
        next_month := month + interval '1 month';
        CONTINUE WHEN to_regclass(format('tieout.%I', name)) IS NOT NULL;
        LOCK TABLE ONLY tieout.receipt IN SHARE UPDATE EXCLUSIVE MODE;
        LOCK TABLE tieout.receipt_default IN ACCESS EXCLUSIVE MODE;
        CONTINUE WHEN (
            SELECT count(*) > rows_max FROM (
                SELECT FROM tieout.receipt_default
                WHERE created_at >= month AND created_at < next_month LIMIT rows_max + 1) AS early);
        EXECUTE format('CREATE TABLE tieout.%I (LIKE tieout.receipt INCLUDING DEFAULTS'
            ' INCLUDING CONSTRAINTS INCLUDING INDEXES)', name);
        EXECUTE format('WITH early AS (DELETE FROM tieout.receipt_default'
            ' WHERE created_at >= $1 AND created_at < $2 RETURNING *)'
            ' INSERT INTO tieout.%I SELECT * FROM early', name) USING month, next_month;
        EXECUTE format('ALTER TABLE tieout.receipt ATTACH PARTITION tieout.%I'
            ' FOR VALUES FROM (%L) TO (%L)', name, month, next_month);
        RETURN NEXT name;
    END LOOP;
END $_$;

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

CREATE FUNCTION tieout.open_difference(of_kind text, of_stripe_account text, of_livemode boolean, of_object_id text, at_risk bigint, effect bigint, in_currency text, of_stripe jsonb, of_journal jsonb, because text) RETURNS SETOF tieout.discrepancy
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, amount_at_risk, effect_minor,
        currency, expected, actual, reason)
    SELECT tieout.discrepancy_id(of_kind, of_stripe_account, of_livemode, of_object_id), of_kind,
        'open', of_stripe_account, of_livemode, of_object_id, at_risk, effect, in_currency,
        of_stripe, of_journal, because
    WHERE of_kind IN ('different', 'unexpected')
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET expected = excluded.expected, actual = excluded.actual,
        amount_at_risk = excluded.amount_at_risk, effect_minor = excluded.effect_minor,
        reason = excluded.reason,
        status = CASE WHEN kept.status IN ('healed', 'resolved') THEN 'open' ELSE kept.status END,
        detected_at = CASE WHEN kept.status IN ('healed', 'resolved') THEN clock_timestamp()
            ELSE kept.detected_at END,
        resolved_at = NULL
    RETURNING kept.*
$$;

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
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.pending_until(effective_at timestamp with time zone, available_on timestamp with time zone, moved_to timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT nullif(greatest(effective_at, available_on, moved_to), effective_at)
$$;

CREATE FUNCTION tieout.post_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[], e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available bigint[], findings jsonb, letters jsonb, OUT posted integer, OUT differing integer, OUT opened jsonb) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.resolve_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) RETURNS SETOF jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH closed AS (
        DELETE FROM tieout.wanted USING tieout.discrepancy AS by_hand
        WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
          AND wanted.object_id = ANY (object_ids) AND wanted.stage = 'overdue'
          AND by_hand.kind = 'awaiting_too_long'
          AND by_hand.stripe_account = wanted.stripe_account
          AND by_hand.livemode = wanted.livemode AND by_hand.object_id = wanted.object_id
          AND by_hand.status IN ('healed', 'resolved')
        RETURNING wanted.*, by_hand.note
    ), kept AS (
        INSERT INTO tieout.ended_wait (
            stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
        SELECT closed.stripe_account, closed.livemode, closed.object_id, closed.kind,
            closed.event_id, closed.wanted_at, true,
            'its discrepancy was closed by hand' || coalesce(': ' || closed.note, '')
        FROM closed
    ), resolved AS (
        UPDATE tieout.discrepancy AS open
        SET status = 'resolved', resolved_at = clock_timestamp(), reason = coalesce((
            SELECT ended.reason FROM tieout.ended_wait AS ended
            WHERE ended.stripe_account = of_stripe_account AND ended.livemode = of_livemode
              AND ended.object_id = open.object_id AND ended.ended_at >= open.detected_at
            ORDER BY ended.ended_at DESC LIMIT 1), 'its entry is in the journal')
        WHERE open.stripe_account = of_stripe_account AND open.livemode = of_livemode
          AND open.kind = 'awaiting_too_long' AND open.object_id = ANY (object_ids)
          AND open.status IN ('open', 'healing', 'stuck')
          AND NOT EXISTS (
            SELECT FROM tieout.wanted
            WHERE wanted.stripe_account = of_stripe_account AND wanted.livemode = of_livemode
              AND wanted.object_id = open.object_id AND wanted.stage = 'overdue')
        RETURNING open.*
    )
    SELECT tieout.discrepancy_line(resolved) FROM resolved
$$;

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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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

CREATE FUNCTION tieout.settle_functions() RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
DECLARE
    one record;
BEGIN
    IF NOT has_schema_privilege('tieout_functions', 'tieout', 'CREATE') THEN
        GRANT CREATE ON SCHEMA tieout TO tieout_functions;
    END IF;
    FOR one IN
        SELECT oid::regprocedure AS name,
            prosecdef AND proowner <> 'tieout_functions'::regrole AS is_misowned
        FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace
          AND ((prosecdef AND proowner <> 'tieout_functions'::regrole)
               OR has_function_privilege('public'::name, oid, 'EXECUTE')
               OR NOT has_function_privilege('tieout_functions'::name, oid, 'EXECUTE'))
        ORDER BY proname, oid
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO tieout_functions', one.name);
        IF one.is_misowned THEN
            EXECUTE format('ALTER FUNCTION %s OWNER TO tieout_functions', one.name);
        END IF;
        RETURN NEXT one.name::text;
    END LOOP;
    FOR one IN
        SELECT pg_class.oid::regclass AS name FROM pg_class
        WHERE relowner <> 'tieout_functions'::regrole AND relkind IN ('r', 'p')
          AND coalesce((SELECT inhparent FROM pg_inherits WHERE inhrelid = pg_class.oid),
                pg_class.oid) IN (
            SELECT partrelid FROM pg_partitioned_table JOIN pg_class AS parent
                ON parent.oid = partrelid AND parent.relnamespace = 'tieout'::regnamespace)
        ORDER BY relname
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO tieout_functions', one.name);
        RETURN NEXT one.name::text;
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

CREATE FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) RETURNS TABLE(object_id text, kind text, event_id text, named_at timestamp with time zone, attempts integer, reread boolean, hinted_at timestamp with time zone, due_at timestamp with time zone, stage text, is_over boolean, wanted_s double precision)
    LANGUAGE sql
    AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at,
            awaiting.stage, coalesce(awaiting.ends_at <= clock_timestamp(), false),
            extract(epoch FROM clock_timestamp() - awaiting.wanted_at)::double precision
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
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
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
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    WITH ended AS (
        SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
            one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
            one.ended AS reason
        FROM jsonb_to_recordset(wants) AS one (
            stripe_account text, livemode boolean, object_id text, kind text, event_id text,
            ended text)
        WHERE one.ended IS NOT NULL
        ORDER BY one.stripe_account, one.livemode, one.object_id
    ), gone AS (
        DELETE FROM tieout.wanted USING ended
        WHERE wanted.stripe_account = ended.stripe_account AND wanted.livemode = ended.livemode
          AND wanted.object_id = ended.object_id AND NOT wanted.reread
        RETURNING wanted.stripe_account, wanted.livemode, wanted.object_id, wanted.wanted_at
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT ended.stripe_account, ended.livemode, ended.object_id, ended.kind, ended.event_id,
        gone.wanted_at, true, ended.reason
    FROM ended LEFT JOIN gone USING (stripe_account, livemode, object_id)
    WHERE NOT EXISTS (
        SELECT FROM tieout.ended_wait AS kept
        WHERE kept.stripe_account = ended.stripe_account AND kept.livemode = ended.livemode
          AND kept.object_id = ended.object_id AND kept.is_final)
      -- An old version may leave out what money there was.
      AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.source_id = ended.object_id
          AND entry.stripe_account = ended.stripe_account AND entry.livemode = ended.livemode);
    INSERT INTO tieout.wanted AS kept (
        stripe_account, livemode, object_id, kind, event_id, named_at, due_at, hinted_at,
        of_object)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END, one.of_object
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean, ended text,
        of_object text)
    WHERE one.ended IS NULL
      AND NOT EXISTS (
        SELECT FROM tieout.ended_wait AS before
        WHERE before.stripe_account = one.stripe_account AND before.livemode = one.livemode
          AND before.object_id = one.object_id AND before.is_final)
      AND (one.hint IS TRUE OR (
        NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind = 'balance_transaction' AND entry.external_id = one.object_id
              AND entry.kind = 'original' AND entry.revision = 0
              AND entry.issuer = concat('stripe:', one.stripe_account,
                    CASE WHEN one.livemode THEN ':live' ELSE ':test' END))
        AND NOT EXISTS (
            SELECT FROM tieout.journal_entry AS entry
            WHERE one.kind <> 'balance_transaction' AND entry.source_id = one.object_id
              AND entry.stripe_account = one.stripe_account AND entry.livemode = one.livemode)))
    ORDER BY one.stripe_account, one.livemode, one.object_id, one.hint IS TRUE DESC
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET hinted_at = coalesce(excluded.hinted_at, kept.hinted_at),
        named_at = CASE WHEN excluded.hinted_at IS NULL THEN kept.named_at
            ELSE excluded.named_at END,
        event_id = CASE WHEN excluded.hinted_at IS NULL THEN kept.event_id
            ELSE excluded.event_id END,
        of_object = coalesce(kept.of_object, excluded.of_object), attempts = 0,
        -- Of what is being asked for it is another moment than before: that answer is older.
        due_at = CASE WHEN kept.attempts > 0 OR kept.due_at <= clock_timestamp()
            THEN clock_timestamp() ELSE least(kept.due_at, excluded.due_at) END
    WHERE kept.kind = excluded.kind AND (excluded.hinted_at IS NOT NULL
       OR (kept.kind = 'balance_transaction' AND kept.attempts > 0
            AND kept.reason IS DISTINCT FROM 'published')
       OR kept.kind <> 'balance_transaction');
    -- Whichever of the two was told first.
    WITH released AS (
        SELECT DISTINCT ON (ended.stripe_account, ended.livemode, ended.object_id)
            ended.stripe_account, ended.livemode, ended.object_id, ended.reason
        FROM jsonb_to_recordset(wants) AS one (
            stripe_account text, livemode boolean, object_id text, ended text, of_object text)
        JOIN tieout.ended_wait AS ended
            ON ended.stripe_account = one.stripe_account AND ended.livemode = one.livemode
           AND ended.object_id = CASE WHEN one.ended IS NULL THEN one.of_object
                ELSE one.object_id END
           AND ended.kind = 'charge' AND ended.is_final
        WHERE one.ended IS NOT NULL OR one.of_object IS NOT NULL
        ORDER BY ended.stripe_account, ended.livemode, ended.object_id
    ), gone AS (
        DELETE FROM tieout.wanted USING released
        WHERE wanted.stripe_account = released.stripe_account
          AND wanted.livemode = released.livemode AND wanted.of_object = released.object_id
          AND NOT wanted.reread
        RETURNING wanted.*, released.reason AS because
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
        gone.wanted_at, true, format('a refund of %s: %s', gone.of_object, gone.because)
    FROM gone;
END $$;

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
         SELECT delta.stripe_account,
            delta.livemode,
            delta.ledger_account,
            delta.currency,
            delta.amount_minor
           FROM (tieout.unsequenced
             CROSS JOIN LATERAL ( SELECT journal_delta.batch_id,
                    journal_delta.stripe_account,
                    journal_delta.livemode,
                    journal_delta.ledger_account,
                    journal_delta.currency,
                    journal_delta.amount_minor
                   FROM tieout.journal_delta
                  WHERE (journal_delta.batch_id = unsequenced.batch_id)
                 OFFSET 0) delta)) part
  GROUP BY stripe_account, livemode, ledger_account, currency;

CREATE TABLE tieout.dated_delta (
    batch_id bigint NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    available_on timestamp with time zone,
    amount_minor numeric(38,0) NOT NULL
);

CREATE TABLE tieout.folded_day (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    amount_minor numeric(38,0) NOT NULL
);

CREATE VIEW tieout.account_day AS
 SELECT stripe_account,
    livemode,
    ledger_account,
    currency,
    day,
    sum(amount_minor) AS amount_minor
   FROM ( SELECT folded_day.stripe_account,
            folded_day.livemode,
            folded_day.ledger_account,
            folded_day.currency,
            folded_day.day,
            folded_day.amount_minor
           FROM tieout.folded_day
        UNION ALL
         SELECT delta.stripe_account,
            delta.livemode,
            delta.ledger_account,
            delta.currency,
            delta.day,
            delta.amount_minor
           FROM (tieout.unsequenced
             CROSS JOIN LATERAL ( SELECT dated_delta.batch_id,
                    dated_delta.stripe_account,
                    dated_delta.livemode,
                    dated_delta.ledger_account,
                    dated_delta.currency,
                    dated_delta.day,
                    dated_delta.available_on,
                    dated_delta.amount_minor
                   FROM tieout.dated_delta
                  WHERE (dated_delta.batch_id = unsequenced.batch_id)
                 OFFSET 0) delta)) part
  GROUP BY stripe_account, livemode, ledger_account, currency, day;

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

CREATE TABLE tieout.folded_month (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    month date NOT NULL,
    amount_minor numeric(38,0) NOT NULL
);

CREATE VIEW tieout.account_month AS
 SELECT stripe_account,
    livemode,
    ledger_account,
    currency,
    month,
    sum(amount_minor) AS amount_minor
   FROM ( SELECT folded_month.stripe_account,
            folded_month.livemode,
            folded_month.ledger_account,
            folded_month.currency,
            folded_month.month,
            folded_month.amount_minor
           FROM tieout.folded_month
        UNION ALL
         SELECT delta.stripe_account,
            delta.livemode,
            delta.ledger_account,
            delta.currency,
            (date_trunc('month'::text, (delta.day)::timestamp without time zone))::date AS date_trunc,
            delta.amount_minor
           FROM (tieout.unsequenced
             CROSS JOIN LATERAL ( SELECT dated_delta.batch_id,
                    dated_delta.stripe_account,
                    dated_delta.livemode,
                    dated_delta.ledger_account,
                    dated_delta.currency,
                    dated_delta.day,
                    dated_delta.available_on,
                    dated_delta.amount_minor
                   FROM tieout.dated_delta
                  WHERE (dated_delta.batch_id = unsequenced.batch_id)
                 OFFSET 0) delta)) part
  GROUP BY stripe_account, livemode, ledger_account, currency, month;

CREATE TABLE tieout.folded_pending (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    available_on timestamp with time zone NOT NULL,
    amount_minor numeric(38,0) NOT NULL
);

CREATE VIEW tieout.account_pending AS
 SELECT stripe_account,
    livemode,
    ledger_account,
    currency,
    available_on,
    sum(amount_minor) AS amount_minor
   FROM ( SELECT folded_pending.stripe_account,
            folded_pending.livemode,
            folded_pending.ledger_account,
            folded_pending.currency,
            folded_pending.available_on,
            folded_pending.amount_minor
           FROM tieout.folded_pending
        UNION ALL
         SELECT delta.stripe_account,
            delta.livemode,
            delta.ledger_account,
            delta.currency,
            delta.available_on,
            delta.amount_minor
           FROM (tieout.unsequenced
             CROSS JOIN LATERAL ( SELECT dated_delta.batch_id,
                    dated_delta.stripe_account,
                    dated_delta.livemode,
                    dated_delta.ledger_account,
                    dated_delta.currency,
                    dated_delta.day,
                    dated_delta.available_on,
                    dated_delta.amount_minor
                   FROM tieout.dated_delta
                  WHERE ((dated_delta.batch_id = unsequenced.batch_id) AND (dated_delta.available_on IS NOT NULL))
                 OFFSET 0) delta)) part
  GROUP BY stripe_account, livemode, ledger_account, currency, available_on;

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
    CONSTRAINT journal_entry_revision_check CHECK ((revision >= 0)),
    CONSTRAINT reversal_names_its_entry CHECK (((kind = 'reversal'::text) = (reverses IS NOT NULL)))
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
    hinted_at timestamp with time zone,
    stage text,
    ends_at timestamp with time zone,
    of_object text,
    CONSTRAINT wanted_stage_check CHECK ((stage = ANY (ARRAY['coming'::text, 'pending'::text, 'overdue'::text])))
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
    hinted_at,
    stage,
    ends_at,
    of_object
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

ALTER TABLE tieout.command ALTER COLUMN command_no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.command_command_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

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
    window_count integer DEFAULT 1 NOT NULL,
    CONSTRAINT coverage_digest_check CHECK ((length(digest) = 16)),
    CONSTRAINT coverage_is_done CHECK (((window_count = 1) OR ((window_count > 1) AND settled AND (reason IS NULL) AND (next_due_at IS NULL) AND ((row_count = 0) OR ((window_no / 288) = (((window_no + window_count) - 1) / 288))))))
);

COMMENT ON COLUMN tieout.coverage.sums IS 'Stripe''s net in minor units by "{balance type}:{currency}"; by currency alone in a row that no pass has written since migration 0016';

COMMENT ON COLUMN tieout.coverage.compared_at IS 'Stripe''s time of the pass that compared the window last';

COMMENT ON COLUMN tieout.coverage.pass_began_at IS 'when that pass began by Postgres''s clock, to hold against other times of this database';

COMMENT ON COLUMN tieout.coverage.window_count IS 'the row is of the windows [window_no, window_no + window_count), by UTC day if any is not empty; rows never overlap';

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

CREATE TABLE tieout.ended_wait (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    kind text NOT NULL,
    event_id text,
    wanted_at timestamp with time zone,
    is_final boolean NOT NULL,
    reason text NOT NULL,
    ended_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE tieout.entry_reference (
    entry_id text NOT NULL,
    kind text NOT NULL,
    object_id text NOT NULL,
    batch_id bigint DEFAULT tieout.this_batch() NOT NULL
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

CREATE TABLE tieout.opening_watch (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    balance_type text NOT NULL,
    currency text NOT NULL,
    after_batch bigint,
    left_minor numeric(38,0) DEFAULT 0 NOT NULL,
    dated_from_at timestamp with time zone
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
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
)
PARTITION BY RANGE (created_at);

CREATE TABLE tieout.receipt_2026_10 (
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.receipt_2026_11 (
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.receipt_2026_12 (
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.receipt_2027_01 (
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.receipt_default (
    stripe_account text CONSTRAINT receipt_by_month_stripe_account_not_null NOT NULL,
    livemode boolean CONSTRAINT receipt_by_month_livemode_not_null NOT NULL,
    event_id text CONSTRAINT receipt_by_month_event_id_not_null NOT NULL,
    type text CONSTRAINT receipt_by_month_type_not_null NOT NULL,
    object_id text,
    created_at timestamp with time zone CONSTRAINT receipt_by_month_created_at_not_null NOT NULL,
    received_at timestamp with time zone CONSTRAINT receipt_by_month_received_at_not_null NOT NULL,
    outcome text CONSTRAINT receipt_by_month_outcome_not_null NOT NULL,
    reason text,
    deliveries integer DEFAULT 1 CONSTRAINT receipt_by_month_deliveries_not_null NOT NULL,
    listened_at timestamp with time zone DEFAULT clock_timestamp() CONSTRAINT receipt_by_month_listened_at_not_null NOT NULL,
    CONSTRAINT receipt_outcome_check CHECK ((outcome = ANY (ARRAY['wanted'::text, 'ignored'::text, 'dead_letter'::text])))
);

CREATE TABLE tieout.value_date (
    entry_no bigint NOT NULL,
    available_on timestamp with time zone NOT NULL,
    observed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    batch_id bigint DEFAULT tieout.this_batch() NOT NULL
);

CREATE VIEW tieout.standing_entry AS
 SELECT version.entry_no,
    version.issuer,
    version.external_id,
    version.stripe_account,
    version.livemode,
    version.effective_at,
    version.entry_id,
        CASE
            WHEN (reversal.entry_no IS NULL) THEN version.fingerprint
            ELSE '\x'::bytea
        END AS fingerprint,
    version.type,
    version.reporting_category,
    version.source_id,
        CASE
            WHEN (reversal.entry_no IS NULL) THEN leg.amount_minor
            ELSE (0)::bigint
        END AS net,
    leg.currency,
    leg.ledger_account,
    GREATEST(leg.available_on, ( SELECT max(value_date.available_on) AS max
           FROM tieout.value_date
          WHERE (value_date.entry_no = version.entry_no))) AS available_on,
    (reversal.entry_no IS NOT NULL) AS is_reversed
   FROM ((tieout.journal_entry version
     CROSS JOIN LATERAL ( SELECT posting.amount_minor,
            posting.currency,
            posting.ledger_account,
            posting.available_on
           FROM tieout.posting
          WHERE ((posting.entry_no = version.entry_no) AND (posting.ordinal = 1))
         OFFSET 0) leg)
     LEFT JOIN LATERAL ( SELECT taken_back.entry_no
           FROM tieout.journal_entry taken_back
          WHERE (taken_back.reverses = version.entry_id)
         OFFSET 0) reversal ON (true))
  WHERE ((version.kind = ANY (ARRAY['original'::text, 'replacement'::text])) AND (NOT (EXISTS ( SELECT
           FROM tieout.journal_entry newer
          WHERE ((newer.issuer = version.issuer) AND (newer.external_id = version.external_id) AND (newer.kind = 'replacement'::text) AND (newer.revision > version.revision))
         OFFSET 0))));

CREATE VIEW tieout.stated_entry AS
 SELECT standing.entry_no,
    standing.issuer,
    standing.external_id,
    standing.stripe_account,
    standing.livemode,
    standing.effective_at,
    standing.entry_id,
    standing.fingerprint,
    standing.type,
    standing.reporting_category,
    standing.source_id,
    standing.net,
    standing.currency,
    standing.ledger_account,
    standing.available_on,
    standing.is_reversed,
    gross.amount
   FROM (tieout.standing_entry standing
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN ((NOT standing.is_reversed) AND (count(*) = 1) AND (max(leg.ledger_account) <> 'Equity:Suspense'::text)) THEN (- sum(leg.amount_minor))
                    ELSE NULL::numeric
                END AS amount
           FROM tieout.posting leg
          WHERE ((leg.entry_no = standing.entry_no) AND (leg.ordinal > 1) AND (leg.ledger_account <> ALL (ARRAY['Expenses:StripeFees'::text, 'Expenses:TaxOnFees'::text, 'Expenses:ApplicationFees'::text, 'Assets:TaxWithheld'::text])))) gross);

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
    examined_position bigint DEFAULT 0 NOT NULL,
    posts_from_at timestamp with time zone,
    proved_until_at timestamp with time zone,
    coalesced_to bigint
);

COMMENT ON COLUMN tieout.sync_state.starts_at IS 'every window from here on has a row of coverage; the past is before it';

COMMENT ON COLUMN tieout.sync_state.covers_from_at IS 'the past is [covers_from_at, starts_at): in it only a window that is not empty has a row; null until it was read whole';

COMMENT ON COLUMN tieout.sync_state.past_read_at IS 'when, by Postgres''s clock, the pass began that read the past last';

COMMENT ON COLUMN tieout.sync_state.past_due_at IS 'when, by Stripe''s clock, the past is to be read again; null: never, it is old enough';

COMMENT ON COLUMN tieout.sync_state.passes IS 'passes that ended: where a pass begins with what it may only take some of';

COMMENT ON COLUMN tieout.sync_state.examined_position IS 'every entry up to this position of the journal is in a window that was compared with it in it, or will be, or was asked for by its id';

COMMENT ON COLUMN tieout.sync_state.posts_from_at IS 'rows created before this are not posted; 1970: all are posted; null: no pass has noted it yet';

COMMENT ON COLUMN tieout.sync_state.proved_until_at IS 'up to here, by Stripe''s clock, a pass had read whose exact proof showed that it missed nothing';

COMMENT ON COLUMN tieout.sync_state.coalesced_to IS 'up to which window the rows of code that knows only single windows were made one; null: all were';

CREATE VIEW tieout.waiting AS
 SELECT ( SELECT count(*) AS count
           FROM tieout.wanted) AS wanted,
    count(*) AS awaiting,
    count(*) FILTER (WHERE ((due_at <= clock_timestamp()) OR ((attempts = 0) AND (reason IS NULL) AND (kind = 'balance_transaction'::text)))) AS answerable
   FROM tieout.awaiting;

ALTER TABLE ONLY tieout.receipt ATTACH PARTITION tieout.receipt_2026_10 FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2026-11-01 00:00:00+00');

ALTER TABLE ONLY tieout.receipt ATTACH PARTITION tieout.receipt_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');

ALTER TABLE ONLY tieout.receipt ATTACH PARTITION tieout.receipt_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');

ALTER TABLE ONLY tieout.receipt ATTACH PARTITION tieout.receipt_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');

ALTER TABLE ONLY tieout.receipt ATTACH PARTITION tieout.receipt_default DEFAULT;

INSERT INTO tieout.account_key VALUES
	('\xdc257e4e3596228a9777a4a3cffd94f42d1f814e9978682926a7ef83beeace13', 'acct_6db38932f6f538f0', false, NULL, false, '2026-11-30 23:10:46.707566+00');

INSERT INTO tieout.consumer_offset VALUES
	('command', 'ledger.commands', 0, 0, 0, 0, 0, 0, '2026-11-30 23:10:46.968749+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 1, 0, 0, 0, 0, '2026-11-30 23:10:46.969001+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 2, 0, 0, 0, 0, '2026-11-30 23:10:46.969062+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 3, 0, 0, 0, 0, '2026-11-30 23:10:46.96911+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 4, 0, 0, 0, 0, '2026-11-30 23:10:46.969154+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 5, 0, 0, 0, 0, '2026-11-30 23:10:46.969201+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 6, 0, 0, 0, 0, '2026-11-30 23:10:46.969248+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 7, 0, 0, 0, 0, '2026-11-30 23:10:46.969266+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 8, 0, 0, 0, 0, '2026-11-30 23:10:46.969289+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 9, 0, 0, 0, 0, '2026-11-30 23:10:46.969304+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 10, 0, 0, 0, 0, '2026-11-30 23:10:46.969321+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('command', 'ledger.commands', 0, 11, 0, 0, 0, 0, '2026-11-30 23:10:46.969336+00', '41111028-1aa7-4bcb-aa6a-3e2dbd69d8ad'),
	('listen', 'stripe.events', 0, 0, 0, 11, 11, 0, '2026-11-30 23:11:07.110971+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 1, 0, 9, 9, 0, '2026-11-30 23:11:07.144953+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 2, 0, 17, 17, 0, '2026-11-30 23:11:07.144979+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('post', 'stripe.balance_transactions', 0, 3, 0, 2, 2, 0, '2026-11-30 23:11:03.323686+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 10, 0, 59, 59, 0, '2026-11-30 23:11:07.464383+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 11, 0, 5, 5, 0, '2026-11-30 23:11:07.496141+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 1, 0, 3, 3, 0, '2026-11-30 23:11:16.935758+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 0, 0, 10, 10, 0, '2026-11-30 23:11:17.060345+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 4, 0, 8, 8, 0, '2026-11-30 23:11:04.437877+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('listen', 'stripe.events', 0, 3, 0, 12, 12, 0, '2026-11-30 23:11:06.038968+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 4, 0, 11, 11, 0, '2026-11-30 23:11:06.043697+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 5, 0, 7, 7, 0, '2026-11-30 23:11:06.149204+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('post', 'stripe.balance_transactions', 0, 5, 0, 4, 4, 0, '2026-11-30 23:11:04.738408+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 7, 0, 6, 6, 0, '2026-11-30 23:11:06.45122+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 8, 0, 9, 9, 0, '2026-11-30 23:11:06.477357+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('listen', 'stripe.events', 0, 6, 0, 8, 8, 0, '2026-11-30 23:11:06.697265+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 7, 0, 7, 7, 0, '2026-11-30 23:11:06.788942+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 8, 0, 7, 7, 0, '2026-11-30 23:11:07.080735+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('post', 'stripe.balance_transactions', 0, 9, 0, 3, 3, 0, '2026-11-30 23:11:07.09082+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 2, 0, 2, 2, 0, '2026-11-30 23:11:02.415599+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('post', 'stripe.balance_transactions', 0, 6, 0, 5, 5, 0, '2026-11-30 23:11:05.040511+00', 'd88a9ff2-98e1-4fb3-b8d3-4d1ec19ff3ce'),
	('listen', 'stripe.events', 0, 9, 0, 7, 7, 0, '2026-11-30 23:11:07.097303+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 10, 0, 7, 7, 0, '2026-11-30 23:11:07.099513+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1'),
	('listen', 'stripe.events', 0, 11, 0, 8, 8, 0, '2026-11-30 23:11:07.106491+00', '81a2ec44-df7f-411b-8d3e-192f5c6365d1');

INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986081, true, 2, '{"payments:usd": -752}', '\xb4b6d016da4bb00e9cb29b1c963ac45c', '2026-11-30 23:10:47+00', '2026-12-05 00:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986082, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986083, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986084, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986085, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986086, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986087, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986088, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986089, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986090, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 00:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986091, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986092, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986093, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986094, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986095, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986096, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986097, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986098, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986099, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986100, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986101, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986102, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 01:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986103, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986104, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986105, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986106, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986107, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986108, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986109, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986110, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986111, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986112, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986113, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986114, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 02:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986115, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986116, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986117, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986118, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986119, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986120, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986121, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986122, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986123, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986124, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986125, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986126, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 03:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986127, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986128, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986129, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986130, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986131, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986132, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986133, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986134, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986135, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986136, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986137, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986138, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 04:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986139, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986140, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986141, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986142, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986143, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986144, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986145, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986146, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986147, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986148, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986149, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986150, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 05:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986151, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986152, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986153, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986154, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986155, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986156, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986157, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986158, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986159, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986160, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986161, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986162, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 06:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986163, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986164, true, 1, '{"payments:kwd": 44360}', '\xe65977b97eb58b37b91e9bacc488725e', '2026-11-30 23:10:47+00', '2026-12-05 07:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986165, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986166, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986167, true, 1, '{"payments:usd": 2806}', '\x4f531f7ce6b2dd3eef43da793755e5d0', '2026-11-30 23:10:47+00', '2026-12-05 07:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986168, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986169, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986170, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986171, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986172, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986173, true, 1, '{"payments:kwd": 8620}', '\x74186491cf0b54274801db93717a5ffc', '2026-11-30 23:10:47+00', '2026-12-05 07:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986174, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 07:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986175, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986176, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986177, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986178, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986179, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986180, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986181, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986182, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986183, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986184, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 08:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986185, true, 1, '{"payments:usd": 4754}', '\xc6888d8982d32e0dbff2635db87f3e67', '2026-11-30 23:10:47+00', '2026-12-05 08:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986186, true, 1, '{"payments:usd": 4822}', '\x5f0db5254ae850d59643650c3edf2705', '2026-11-30 23:10:47+00', '2026-12-05 08:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986187, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986188, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986189, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986190, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986191, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986192, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986193, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986194, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986195, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986196, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986197, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 09:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986198, true, 1, '{"payments:usd": 2857}', '\x612a45b2aa54475368121f416a047df5', '2026-11-30 23:10:47+00', '2026-12-05 09:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986199, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986200, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986201, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986202, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986203, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986204, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986205, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986206, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986207, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986208, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986209, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986210, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 10:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986211, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986212, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986213, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986214, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986215, true, 1, '{"payments:usd": 1824}', '\x70164ec9422931467f5aefe0cdbb4350', '2026-11-30 23:10:47+00', '2026-12-05 11:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986216, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986217, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986218, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986219, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986220, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986221, true, 1, '{"payments:kwd": 95080}', '\xf874d8d5fdea026a39485e74dc9222a6', '2026-11-30 23:10:47+00', '2026-12-05 11:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986222, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 11:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986223, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986224, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986225, true, 1, '{"payments:usd": 20778}', '\x7a0d0ab5ff0a1eacb5243f30c8d94d71', '2026-11-30 23:10:47+00', '2026-12-05 12:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986226, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986227, true, 1, '{"payments:usd": 9641}', '\xde02b2b19bfeeadc0c908017554213d8', '2026-11-30 23:10:47+00', '2026-12-05 12:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986228, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986229, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986230, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986231, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986232, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986233, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986234, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 12:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986235, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986236, true, 1, '{"payments:kwd": 2650}', '\x0d5510f2d08201c0c61987aa4b906bd1', '2026-11-30 23:10:47+00', '2026-12-05 13:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986237, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986238, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986239, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986240, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986241, true, 1, '{"payments:eur": 2906}', '\x7d435e17c42259ad3885ad0a006e450b', '2026-11-30 23:10:47+00', '2026-12-05 13:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986242, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986243, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986244, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986245, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986246, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 13:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986247, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986248, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986249, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986250, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986251, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986252, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986253, true, 1, '{"payments:usd": 9615}', '\x12cfd9c3f986623f65977e59ce659b9b', '2026-11-30 23:10:47+00', '2026-12-05 14:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986254, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986255, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986256, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986257, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 14:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986258, true, 1, '{"payments:usd": 4755}', '\x9858c01fe889d4b54632c3c716b43137', '2026-11-30 23:10:47+00', '2026-12-05 14:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986259, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986260, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986261, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986262, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986263, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986264, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986265, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986266, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986267, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986268, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986269, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986270, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 15:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986271, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986272, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986273, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986274, true, 1, '{"payments:usd": 48487}', '\x648fa4877fd57db3fc23d0b4b3303d7a', '2026-11-30 23:10:47+00', '2026-12-05 16:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986275, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986276, true, 1, '{"payments:eur": 49018}', '\xa1fb0dd44c21f5fde06b1df7cf248c33', '2026-11-30 23:10:47+00', '2026-12-05 16:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986277, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986278, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986279, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986280, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986281, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986282, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 16:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986283, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986284, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986285, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986286, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986287, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986288, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986289, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986290, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986291, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986292, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986293, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 17:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986294, true, 1, '{"payments:usd": 9634}', '\x9d8008e52175f3c30d57e02f8ec851ae', '2026-11-30 23:10:47+00', '2026-12-05 17:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986295, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986296, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986297, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986298, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986299, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986300, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986301, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986302, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986303, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986304, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986305, true, 1, '{"payments:usd": 19320}', '\x65f3b2c8fef5573016f3a411e4125a8c', '2026-11-30 23:10:47+00', '2026-12-05 18:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986306, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 18:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986307, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986308, true, 2, '{"payments:usd": 21200}', '\xc500e8ddd538250501570e905796f613', '2026-11-30 23:10:47+00', '2026-12-05 19:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986309, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986310, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986311, true, 1, '{"payments:kwd": 8610}', '\x96166c980744355c38ded2f4460232f5', '2026-11-30 23:10:47+00', '2026-12-05 19:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986312, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986313, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986314, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986315, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986316, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986317, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986318, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 19:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986319, true, 2, '{"payments:usd": 24140}', '\x18f5735e101a36a42ce3d5f71145e96f', '2026-11-30 23:10:47+00', '2026-12-05 20:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986320, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986321, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986322, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986323, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986324, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986325, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986326, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986327, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986328, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986329, true, 1, '{"payments:usd": 48432}', '\xb704d3ac9134afa9de1e3f78b1af1911', '2026-11-30 23:10:47+00', '2026-12-05 20:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986330, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 20:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986331, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986332, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986333, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986334, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986335, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986336, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986337, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986338, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986339, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986340, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986341, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 21:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986342, true, 1, '{"payments:usd": 4771}', '\x8c6e795f89ada10e4a43a329b968b65a', '2026-11-30 23:10:47+00', '2026-12-05 21:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986343, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986344, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986345, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986346, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986347, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986348, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986349, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986350, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986351, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986352, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986353, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986354, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 22:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986355, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986356, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986357, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986358, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986359, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986360, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986361, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986362, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986363, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986364, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986365, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986366, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-05 23:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986367, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986368, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986369, true, 2, '{"payments:usd": -744}', '\x6a4f86cb7d7fb39dadc59aa401367895', '2026-11-30 23:10:47+00', '2026-12-06 00:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986370, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986371, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986372, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986373, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986374, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986375, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986376, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986377, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986378, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 00:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986379, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986380, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986381, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986382, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986383, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986384, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986385, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986386, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986387, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986388, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986389, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986390, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 01:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986391, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986392, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986393, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986394, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986395, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986396, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986397, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986398, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986399, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986400, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986401, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986402, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 02:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986403, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986404, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986405, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986406, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986407, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986408, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986409, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986410, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986411, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986412, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986413, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986414, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 03:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986415, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986416, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986417, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986418, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986419, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986420, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986421, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986422, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986423, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986424, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986425, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986426, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 04:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986427, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986428, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986429, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986430, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986431, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986432, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986433, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986434, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986435, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986436, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986437, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986438, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 05:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986439, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986440, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986441, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986442, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986443, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986444, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986445, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986446, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986447, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986448, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986449, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986450, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 06:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986451, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986452, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986453, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986454, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986455, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986456, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986457, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986458, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986459, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986460, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986461, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986462, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 07:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986463, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986464, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986465, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986466, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986467, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986468, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986469, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986470, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986471, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986472, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986473, true, 1, '{"payments:usd": 1842}', '\x6eb4300f2127d56ca0c339f594f3c310', '2026-11-30 23:10:47+00', '2026-12-06 08:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986474, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 08:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986475, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986476, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986477, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986478, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986479, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986480, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986481, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986482, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986483, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986484, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986485, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 09:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986486, true, 1, '{"payments:usd": 4743}', '\x43e9ac61680868a5d4396398c8359fa3', '2026-11-30 23:10:47+00', '2026-12-06 09:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986487, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986488, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986489, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986490, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986491, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986492, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986493, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986494, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986495, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986496, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986497, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986498, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 10:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986499, true, 1, '{"payments:usd": 1818}', '\xa1303876eeb2bbbb61aaabb5410290c1', '2026-11-30 23:10:47+00', '2026-12-06 11:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986500, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986501, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986502, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986503, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986504, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986505, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986506, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986507, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986508, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986509, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986510, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 11:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986511, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986512, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986513, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986514, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986515, true, 1, '{"payments:usd": 19251}', '\xe52481d5773024ec7172dd1f5dd7f92e', '2026-11-30 23:10:47+00', '2026-12-06 12:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986516, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986517, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986518, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986519, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986520, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986521, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986522, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 12:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986523, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986524, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986525, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986526, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986527, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986528, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986529, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986530, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986531, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986532, true, 2, '{"payments:usd": 58083}', '\x5d423687af74b50e85305e3a3b3e6aea', '2026-11-30 23:10:47+00', '2026-12-06 13:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986533, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986534, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 13:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986535, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986536, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986537, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986538, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986539, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986540, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986541, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986542, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986543, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986544, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986545, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986546, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 14:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986547, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986548, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986549, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986550, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986551, true, 1, '{"payments:usd": 48436}', '\xc57db0c6f743642d875fd4176eda805d', '2026-11-30 23:10:47+00', '2026-12-06 15:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986552, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986553, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986554, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986555, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986556, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986557, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986558, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 15:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986559, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986560, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986561, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986562, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986563, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986564, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986565, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986566, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986567, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986568, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986569, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986570, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 16:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986571, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986572, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986573, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986574, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986575, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986576, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986577, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986578, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986579, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986580, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986581, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986582, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 17:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986583, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986584, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986585, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986586, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986587, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986588, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986589, true, 1, '{"payments:usd": 1855}', '\x405709f9e6102935552e68e5fc50d66f', '2026-11-30 23:10:47+00', '2026-12-06 18:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986590, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986591, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986592, true, 1, '{"payments:usd": 14412}', '\xc88c20037fd3bd0f3a56f3afabd83199', '2026-11-30 23:10:47+00', '2026-12-06 18:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986593, true, 1, '{"payments:usd": 4810}', '\x4cd5df663b15d9e60f3886997b31c2cd', '2026-11-30 23:10:47+00', '2026-12-06 18:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986594, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 18:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986595, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986596, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986597, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986598, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986599, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986600, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986601, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986602, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986603, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986604, true, 1, '{"payments:usd": 33296}', '\xe49922445cf55fbab2d7b85e18cb609d', '2026-11-30 23:10:47+00', '2026-12-06 19:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986605, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986606, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 19:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986607, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986608, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986609, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986610, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986611, true, 1, '{"payments:usd": 1851}', '\xed0b8d69aae45de1f6afbf9689b65588', '2026-11-30 23:10:47+00', '2026-12-06 20:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986612, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986613, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986614, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986615, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986616, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986617, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986618, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 20:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986619, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986620, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986621, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986622, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986623, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986624, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986625, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986626, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986627, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986628, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986629, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986630, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 21:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986631, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986632, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986633, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986634, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986635, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986636, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986637, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986638, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986639, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986640, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986641, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986642, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 22:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986643, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 23:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986644, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 23:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986645, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-06 23:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986646, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986647, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986648, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986649, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986650, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986651, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986652, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986653, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986654, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986655, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986656, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986657, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986658, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986659, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986660, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986661, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986662, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986663, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986664, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986665, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986666, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 00:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986667, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986668, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986669, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986670, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986671, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986672, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986673, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986674, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986675, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986676, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986677, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986678, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 01:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986679, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986680, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986681, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986682, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986683, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986684, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986685, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986686, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986687, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986688, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986689, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986690, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 02:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986691, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986692, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986693, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986694, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986695, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986696, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986697, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986698, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986699, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986700, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986701, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986702, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 03:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986703, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986704, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986705, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986706, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986707, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986708, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986709, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986710, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986711, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986712, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986713, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986714, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 04:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986715, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986716, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986717, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986718, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986719, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986720, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986721, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986722, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986723, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986724, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986725, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986726, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 05:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986727, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986728, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986729, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986730, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986731, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986732, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986733, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986734, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986735, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986736, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986737, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986738, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 06:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986739, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986740, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986741, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986742, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986743, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986744, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986745, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986746, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986747, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986748, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986749, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986750, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 07:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986751, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986752, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986753, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986754, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986755, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986756, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986757, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986758, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986759, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986760, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986761, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986762, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 08:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986763, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986764, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986765, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986766, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986767, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986768, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986769, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986770, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986771, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986772, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986773, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986774, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 09:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986775, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986776, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986777, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986778, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986779, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986780, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986781, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986782, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986783, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986784, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986785, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986786, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 10:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986787, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986788, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986789, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986790, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986791, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986792, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986793, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986794, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986795, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986796, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986797, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986798, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 11:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986799, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986800, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986801, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986802, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986803, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986804, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986805, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986806, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986807, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986808, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986809, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986810, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 12:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986811, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986812, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986813, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986814, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986815, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986816, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986817, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986818, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986819, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986820, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986821, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986822, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 13:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986823, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986824, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986825, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986826, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986827, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986828, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986829, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986830, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986831, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986832, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986833, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986834, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 14:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986835, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986836, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986837, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986838, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986839, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986840, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986841, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986842, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986843, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986844, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986845, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986846, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 15:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986847, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986848, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986849, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986850, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986851, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986852, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986853, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986854, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986855, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986856, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986857, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986858, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 16:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986859, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986860, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986861, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986862, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986863, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986864, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986865, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986866, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986867, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986868, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986869, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986870, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 17:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986871, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986872, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986873, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986874, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986875, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986876, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986877, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986878, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986879, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986880, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986881, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986882, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 18:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986883, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986884, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986885, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986886, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986887, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986888, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986889, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986890, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986891, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986892, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986893, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986894, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 19:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986895, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986896, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986897, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986898, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986899, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986900, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986901, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986902, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986903, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986904, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986905, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986906, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 20:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986907, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986908, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986909, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986910, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986911, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986912, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986913, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986914, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986915, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986916, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986917, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986918, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 21:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986919, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:00:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986920, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:05:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986921, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:10:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986922, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986923, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:20:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986924, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:25:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986925, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:30:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986926, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:35:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986927, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:40:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986928, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:45:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986929, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:50:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986930, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-12-01 22:55:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986931, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:10:47+00', '2026-11-30 23:15:00+00', NULL, '2026-11-30 23:10:47.731249+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986932, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:11:12+00', '2026-11-30 23:20:00+00', NULL, '2026-11-30 23:11:12.776207+00', NULL, 0, 1),
	('acct_6db38932f6f538f0', false, 'balance_transactions', 5986933, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 23:11:12+00', '2026-11-30 23:25:00+00', NULL, '2026-11-30 23:11:12.776207+00', NULL, 0, 1);

INSERT INTO tieout.dated_delta VALUES
	(1, 'acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', NULL, 236340),
	(1, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 34404),
	(1, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -236340),
	(1, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1090),
	(1, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -35494),
	(2, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 22175),
	(2, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 724),
	(2, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -22899),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', -2300),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-28', '2026-12-01 00:00:00+00', 51924),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 5000),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-28', '2026-12-05 00:00:00+00', 159320),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', '2026-11-30 00:00:00+00', 237836),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', NULL, -752),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', '2026-12-01 00:00:00+00', 190397),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', NULL, -744),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', -450),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -670),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-30', NULL, -5000),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:Cards', 'usd', '2026-11-30', NULL, 2300),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-28', NULL, 844),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', '2026-11-28', NULL, 5260),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-28', NULL, 8849),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-29', NULL, 6745),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1069),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-28', NULL, 169),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-28', NULL, 109),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-29', NULL, 145),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 51),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-28', NULL, -52937),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', '2026-11-28', NULL, -164580),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-28', NULL, -246042),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-29', NULL, -196543),
	(4, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 51203),
	(4, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1622),
	(4, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -52825),
	(5, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1848),
	(5, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 86),
	(5, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1934),
	(6, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 39892),
	(6, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1698),
	(6, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -41590),
	(7, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1850),
	(7, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 86),
	(7, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1936),
	(8, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 936),
	(8, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 59),
	(8, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -995),
	(9, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 72371),
	(9, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 2713),
	(9, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 271),
	(9, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -75355),
	(10, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 844),
	(10, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 56),
	(10, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -900),
	(11, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 21635),
	(11, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 811),
	(11, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 81),
	(11, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -22527),
	(12, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 60393),
	(12, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 3143),
	(12, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -63536),
	(13, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 14359),
	(13, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 13245),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 538),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 519),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 54),
	(13, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -14951),
	(13, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -13764),
	(14, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 14468),
	(14, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 463),
	(14, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -14931),
	(15, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', '2026-12-07 00:00:00+00', 148730),
	(15, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', NULL, 4540),
	(15, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', '2026-11-30', NULL, -153270),
	(16, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 43271),
	(16, 'acct_6db38932f6f538f0', false, 'Expenses:ApplicationFees', 'usd', '2026-11-30', NULL, 440),
	(16, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1368),
	(16, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -45079),
	(17, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 2811),
	(17, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 115),
	(17, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -2926),
	(18, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 927),
	(18, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 59),
	(18, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -986),
	(20, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 80539),
	(20, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2591),
	(20, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 15),
	(20, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -83145),
	(21, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 5573),
	(21, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 330),
	(21, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -5903),
	(22, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 922),
	(22, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 4782),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 40),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 174),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 8),
	(22, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -970),
	(22, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -4956),
	(23, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 14490);
INSERT INTO tieout.dated_delta VALUES
	(23, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 464),
	(23, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -14954),
	(26, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -1907),
	(26, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 1907),
	(27, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 72417),
	(27, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 62831),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 2714),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1939),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 271),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 38),
	(27, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -75402),
	(27, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -64808),
	(29, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 77288),
	(29, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2339),
	(29, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -79627),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 14669),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', NULL, -7475),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 5009),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -3436),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:Disputes', 'usd', '2026-11-30', NULL, 1936),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 250),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1790),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 50),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'jpy', '2026-11-30', NULL, 7475),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -14969),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -5299),
	(31, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 12618),
	(31, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 473),
	(31, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 47),
	(31, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -13138),
	(32, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 28927),
	(32, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 1084),
	(32, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 108),
	(32, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -30119),
	(19, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 877),
	(19, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 57),
	(19, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 5),
	(19, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -939),
	(24, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 14482),
	(24, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 463),
	(24, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -14945),
	(25, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9663),
	(25, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 320),
	(25, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9983),
	(28, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 19310),
	(28, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 608),
	(28, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -19918),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', NULL, 251070),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 249415),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, 6013),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-30', NULL, -250000),
	(33, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 7984),
	(33, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 2500),
	(33, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -266982),
	(34, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9604),
	(34, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 318),
	(34, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 26),
	(34, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9948),
	(35, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 2875),
	(35, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 117),
	(35, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -2992),
	(36, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 11075),
	(36, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 362),
	(36, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -11437),
	(37, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 5688),
	(37, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 232),
	(37, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -5920);

INSERT INTO tieout.discrepancy VALUES
	('dsc_693d0d195548a7f0677c8e292b', 'missing', 'healed', 'acct_6db38932f6f538f0', false, 'txn_3jE3ZzIM2vZ6Mlf6QZFtpikmF', '2026-11-30 23:11:17.052804+00', '2026-11-30 23:11:17.162096+00', 2809, 'usd', '{"id": "txn_3jE3ZzIM2vZ6Mlf6QZFtpikmF", "fee": 115, "net": 2809, "type": "charge", "amount": 2924, "source": "ch_3H9D464gULtm5VA4HVp8tWnP3", "created": 1796080255, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 115, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -2809, NULL, NULL),
	('dsc_c0d5eef06514038ed7294005ff', 'missing', 'healed', 'acct_6db38932f6f538f0', false, 'txn_3yrbdSdnJA39tg2efY5reasoB', '2026-11-30 23:11:17.053082+00', '2026-11-30 23:11:17.162184+00', 2879, 'usd', '{"id": "txn_3yrbdSdnJA39tg2efY5reasoB", "fee": 117, "net": 2879, "type": "charge", "amount": 2996, "source": "ch_3PbNhZjyzUjNuigXH9D0WERvK", "created": 1796080259, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 117, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -2879, NULL, NULL);

INSERT INTO tieout.entry_reference VALUES
	('je_xx7fcd3j3i7z5tvwph2mtgzjpj', 'charge', 'ch_3L79DLYvILbLGEhOm8NOCNRgi', 26),
	('je_fvaqfnpdhy3d6m73jdyronb2gv', 'charge', 'ch_3lwTMAm27g3f1C7eTl8kE17Tx', 30),
	('je_xk62ntyodiksktz5x4xdzboqo5', 'charge', 'ch_3TJsHvxH19IK1NwrkBjUrcRJZ', 30),
	('je_hdhfpvhbtkvuaysitb4drpsust', 'charge', 'ch_3SU6wN0K4MZ9GcFiBiUqAh8ej', 33);

INSERT INTO tieout.exact_proof VALUES
	('acct_6db38932f6f538f0', false, 'issuing', 'usd', '2026-11-30 23:11:17+00', 0),
	('acct_6db38932f6f538f0', false, 'payments', 'eur', '2026-11-30 23:11:17+00', 0),
	('acct_6db38932f6f538f0', false, 'payments', 'jpy', '2026-11-30 23:11:17+00', 0),
	('acct_6db38932f6f538f0', false, 'payments', 'kwd', '2026-11-30 23:11:17+00', 0),
	('acct_6db38932f6f538f0', false, 'payments', 'usd', '2026-11-30 23:11:17+00', 0);

INSERT INTO tieout.folded_balance VALUES
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	('acct_6db38932f6f538f0', false, 'Expenses:Cards', 'usd', 2300),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 47839),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 1051715),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -1344136),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', 227),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', 72515),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'jpy', 7475),
	('acct_6db38932f6f538f0', false, 'Expenses:Disputes', 'usd', 1936),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', -68876),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', 1134),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', -317850),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', 9800),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', 308050),
	('acct_6db38932f6f538f0', false, 'Expenses:ApplicationFees', 'usd', 440),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 214852),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -231492),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 832),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 8333),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', 4407),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'usd', -250000),
	('acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', 487410),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 389);

INSERT INTO tieout.folded_day VALUES
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', 58),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', 20591),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-30', 290),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-30', -2300),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-28', 51924),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-28', 159320),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', 237084),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', 189653),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-30', -5000),
	('acct_6db38932f6f538f0', false, 'Expenses:Cards', 'usd', '2026-11-30', 2300),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-28', 844),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', '2026-11-28', 5260),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-28', 8849),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-29', 6745),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-28', 169),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-28', 109),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-29', 145),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-28', -52937),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', '2026-11-28', -164580),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-28', -246042),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-29', -196543),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', 832),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-30', -231492),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', 214852),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', 8333),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-30', -250000),
	('acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', 487410),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', '2026-11-30', 4407),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', 135),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-30', -901551),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', 624978),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-30', 32245),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', '2026-11-30', -153270),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', 148730),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', 4540),
	('acct_6db38932f6f538f0', false, 'Expenses:ApplicationFees', 'usd', '2026-11-30', 440),
	('acct_6db38932f6f538f0', false, 'Expenses:Disputes', 'usd', '2026-11-30', 1936),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'jpy', '2026-11-30', 7475),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-30', -15939);

INSERT INTO tieout.folded_month VALUES
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-01', -2300),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-01', -5000),
	('acct_6db38932f6f538f0', false, 'Expenses:Cards', 'usd', '2026-11-01', 2300),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-01', 1051715),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', '2026-11-01', -1344136),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', '2026-11-01', 47839),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'jpy', '2026-11-01', 7475),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-01', 308050),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', '2026-11-01', -317850),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', '2026-11-01', 9800),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', '2026-11-01', -68876),
	('acct_6db38932f6f538f0', false, 'Expenses:ApplicationFees', 'usd', '2026-11-01', 440),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', '2026-11-01', 1134),
	('acct_6db38932f6f538f0', false, 'Expenses:Disputes', 'usd', '2026-11-01', 1936),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', '2026-11-01', 227),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-11-01', 72515),
	('acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', '2026-11-01', -231492),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-01', 214852),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-01', 832),
	('acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', '2026-11-01', 8333),
	('acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', '2026-11-01', 4407),
	('acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-01', 487410),
	('acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-01', -250000),
	('acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', '2026-11-01', 389);

INSERT INTO tieout.folded_pending VALUES
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', '2026-12-02 00:00:00+00', -2300),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-12-01 00:00:00+00', 51924),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-12-05 00:00:00+00', 159320),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30 00:00:00+00', 237836),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-12-01 00:00:00+00', 190397),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', '2026-12-07 00:00:00+00', 148730),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', '2026-12-03 00:00:00+00', 20591),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', '2026-12-04 00:00:00+00', 222327),
	('acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', '2026-12-02 00:00:00+00', 861318);

INSERT INTO tieout.journal_batch OVERRIDING SYSTEM VALUE VALUES
	(1, '810', '2026-11-30 23:10:47.394939+00'),
	(2, '822', '2026-11-30 23:10:48.402885+00'),
	(3, '825', '2026-11-30 23:10:48.775674+00'),
	(4, '840', '2026-11-30 23:10:50.413413+00'),
	(5, '843', '2026-11-30 23:10:50.815072+00'),
	(6, '853', '2026-11-30 23:10:51.521949+00'),
	(7, '857', '2026-11-30 23:10:52.064241+00'),
	(8, '865', '2026-11-30 23:10:52.730479+00'),
	(9, '870', '2026-11-30 23:10:53.341968+00'),
	(10, '876', '2026-11-30 23:10:53.843746+00'),
	(11, '881', '2026-11-30 23:10:54.343001+00'),
	(12, '886', '2026-11-30 23:10:55.053971+00'),
	(13, '890', '2026-11-30 23:10:55.373465+00'),
	(14, '902', '2026-11-30 23:10:56.370149+00'),
	(15, '907', '2026-11-30 23:10:56.773748+00'),
	(16, '913', '2026-11-30 23:10:57.379514+00'),
	(17, '923', '2026-11-30 23:10:58.384713+00'),
	(18, '926', '2026-11-30 23:10:58.388843+00'),
	(19, '932', '2026-11-30 23:10:59.393316+00'),
	(20, '944', '2026-11-30 23:11:00.400944+00'),
	(21, '948', '2026-11-30 23:11:00.428492+00'),
	(22, '957', '2026-11-30 23:11:01.40903+00'),
	(23, '959', '2026-11-30 23:11:01.418252+00'),
	(24, '965', '2026-11-30 23:11:01.809076+00'),
	(25, '971', '2026-11-30 23:11:02.415662+00'),
	(26, '978', '2026-11-30 23:11:03.323763+00'),
	(27, '988', '2026-11-30 23:11:04.437938+00'),
	(28, '991', '2026-11-30 23:11:04.738475+00'),
	(29, '995', '2026-11-30 23:11:05.04058+00'),
	(30, '1008', '2026-11-30 23:11:06.451292+00'),
	(31, '1011', '2026-11-30 23:11:06.477423+00'),
	(32, '1016', '2026-11-30 23:11:07.090903+00'),
	(33, '1027', '2026-11-30 23:11:07.46445+00'),
	(34, '1030', '2026-11-30 23:11:07.496221+00'),
	(35, '1060', '2026-11-30 23:11:15.927322+00'),
	(36, '1065', '2026-11-30 23:11:16.935824+00'),
	(37, '1070', '2026-11-30 23:11:17.060424+00');

INSERT INTO tieout.journal_delta VALUES
	(1, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1090),
	(1, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', -201936),
	(1, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -35494),
	(1, 'acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', 236340),
	(2, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 724),
	(2, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 22175),
	(2, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -22899),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:Cards', 'usd', 2300),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', 169),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', 56924),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', 159320),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', -52937),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -442585),
	(3, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', -164580),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', 5260),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 305),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 16663),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 425617),
	(3, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	(3, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', 844),
	(4, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1622),
	(4, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 51203),
	(4, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -52825),
	(5, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -1934),
	(5, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 86),
	(5, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 1848),
	(6, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1698),
	(6, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 39892),
	(6, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -41590),
	(7, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -1936),
	(7, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 86),
	(7, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 1850),
	(8, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 59),
	(8, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 936),
	(8, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -995),
	(9, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 2713),
	(9, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -75355),
	(9, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 72371),
	(9, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 271),
	(10, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -900),
	(10, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 56),
	(10, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 844),
	(11, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 21635),
	(11, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 81),
	(11, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 811),
	(11, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -22527),
	(12, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -63536),
	(12, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 3143),
	(12, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 60393),
	(13, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 14359),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 519),
	(13, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 13245),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 54),
	(13, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 538),
	(13, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -14951),
	(13, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -13764),
	(14, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 463),
	(14, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 14468),
	(14, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -14931),
	(15, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'kwd', -153270),
	(15, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'kwd', 4540),
	(15, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'kwd', 148730),
	(16, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1368),
	(16, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 43271),
	(16, 'acct_6db38932f6f538f0', false, 'Expenses:ApplicationFees', 'usd', 440),
	(16, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -45079),
	(17, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 115),
	(17, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 2811),
	(17, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -2926),
	(18, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 59),
	(18, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 927),
	(18, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -986),
	(19, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 5),
	(19, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 57),
	(19, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 877),
	(19, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -939),
	(20, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 15),
	(20, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 2591),
	(20, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 80539),
	(20, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -83145),
	(21, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 330),
	(21, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 5573),
	(21, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -5903),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 174),
	(22, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 4782),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', 8),
	(22, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', 922),
	(22, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', 40),
	(22, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', -970),
	(22, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -4956),
	(23, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 464),
	(23, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 14490),
	(23, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -14954),
	(26, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', -1907),
	(26, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', 1907),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 38),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1939),
	(27, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 72417),
	(27, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 62831);
INSERT INTO tieout.journal_delta VALUES
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 271),
	(27, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 2714),
	(27, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -75402),
	(27, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -64808),
	(29, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 2339),
	(29, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 77288),
	(29, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -79627),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 1790),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', -7475),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 1573),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'jpy', 7475),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:Disputes', 'usd', 1936),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'eur', 50),
	(30, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'eur', 14669),
	(30, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'eur', 250),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'eur', -14969),
	(30, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -5299),
	(31, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 12618),
	(31, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 47),
	(31, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 473),
	(31, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -13138),
	(32, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'jpy', 28927),
	(32, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'jpy', 108),
	(32, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'jpy', 1084),
	(32, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'jpy', -30119),
	(24, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 463),
	(24, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 14482),
	(24, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -14945),
	(25, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 320),
	(25, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 9663),
	(25, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -9983),
	(28, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 608),
	(28, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 19310),
	(28, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -19918),
	(33, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 7984),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 255428),
	(33, 'acct_6db38932f6f538f0', false, 'Income:Refunds', 'usd', 2500),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:TopUpsInTransit', 'usd', -250000),
	(33, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -266982),
	(33, 'acct_6db38932f6f538f0', false, 'Assets:PayoutsInTransit', 'usd', 251070),
	(34, 'acct_6db38932f6f538f0', false, 'Expenses:TaxOnFees', 'usd', 26),
	(34, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 318),
	(34, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 9604),
	(34, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -9948),
	(35, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 117),
	(35, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 2875),
	(35, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -2992),
	(36, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 362),
	(36, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 11075),
	(36, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -11437),
	(37, 'acct_6db38932f6f538f0', false, 'Expenses:StripeFees', 'usd', 232),
	(37, 'acct_6db38932f6f538f0', false, 'Assets:Stripe:Payments', 'usd', 5688),
	(37, 'acct_6db38932f6f538f0', false, 'Income:Sales', 'usd', -5920);

INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 'je_cityotmzzseo3ersehmasbadbl', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Cs3okxhOiPrxxdVlOrDxvoRh', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3WPvwLc6louXCcZq1NTSyy7AZ', '2026-11-30 23:10:46+00', '\x216623f4228ab080ae04e14480c79b04', 3, 'webhook', 1, 1),
	(2, 'je_rvwwptimi3dg7elsqkyr32z3p4', 'stripe:acct_6db38932f6f538f0:test', 'txn_3up8SipvWoPThulGoFt5ZMPBZ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payout', 'payout', 'po_17qHeSXb9mXT9KoKTn2hMlphY', '2026-11-30 23:10:46+00', '\xce34d401092d600d0f2e0a6fb8383309', 2, 'webhook', 1, 2),
	(3, 'je_7lbgkvkom4n2yv37g6t4amv7hc', 'stripe:acct_6db38932f6f538f0:test', 'txn_3vZkCQtN4xw0L0dBbui5MdQ3g', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3RrK1ehfB8hPcYa3TmAYmvDck', '2026-11-30 23:10:46+00', '\xac9330ef9d53a94a5ae132fe06aa323b', 3, 'webhook', 1, 3),
	(4, 'je_vopadjaq6dowybynp4wqtxi5xv', 'stripe:acct_6db38932f6f538f0:test', 'txn_3GTPIztEgNqDy2irfXsxeo18z', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_35QuEZqI5tPkRWwB6slvkijG1', '2026-11-30 23:10:47+00', '\xe7f9377bd061a76af96e7d97bd3f23db', 3, 'webhook', 2, 1),
	(5, 'je_56bte3nbad72nxpduqz6mcrbji', 'stripe:acct_6db38932f6f538f0:test', 'txn_3bjyllaTaFYFhZQdmnPsCazHQ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3gTCzDQnIhlhYaTdExk5Tl5a7', '2026-11-30 23:10:47+00', '\xb133348e2aa3b6d1c2601948127debd4', 3, 'webhook', 2, 2),
	(6, 'je_qgwdq46dg27twegu5hr2axskdg', 'stripe:acct_6db38932f6f538f0:test', 'txn_30RV0gCW2bmkfLlvacNJwezuR', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_32RFRGEAi8ewqyx8E641SixLd', '2026-11-29 08:49:01+00', '\x6eb4300f2127d56ca0c339f594f3c310', 3, 'backfill', 3, 1),
	(7, 'je_7ffjagpfyffik2gfuoi2gomtfj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3193MX1O2JyqzGdMdQn4lrohA', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3vIfogVaWiSyTUslz6dvFYx2F', '2026-11-28 12:17:03+00', '\xde02b2b19bfeeadc0c908017554213d8', 3, 'backfill', 3, 2),
	(8, 'je_t6inzxg23mb3kcqoutvohfbx2d', 'stripe:acct_6db38932f6f538f0:test', 'txn_32ZYaur7LODOwLSQgCpobHxiq', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'stripe_fee', 'fee', NULL, '2026-11-30 23:10:47+00', '\xddd9297e0d2d6ec977d30db341bd00f5', 2, 'backfill', 3, 3),
	(9, 'je_qo3sgzjxplfcipxismy3bn4lzn', 'stripe:acct_6db38932f6f538f0:test', 'txn_38rUwFdJagFQdFkyHlL9RdKcE', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3AmEsClccqfrjerBcpb65Vmd7', '2026-11-29 13:41:59+00', '\xa05328a66aad0cb4b81e9061f8f714d0', 3, 'backfill', 3, 4),
	(10, 'je_267zg3qccnvvh7p2ei2qvbpdj5', 'stripe:acct_6db38932f6f538f0:test', 'txn_397mz2ywMO9wzcU2mx1rHHDw8', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'stripe_fee', 'fee', NULL, '2026-11-28 00:05:00+00', '\xed1da7dd645c4671d73556af35a6ad3a', 2, 'backfill', 3, 5),
	(11, 'je_d55bjyeznwerg6oitqwvzfrubo', 'stripe:acct_6db38932f6f538f0:test', 'txn_3BcvLs9ALAVFmxXq9p1dzf2XF', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3q93u7KimghWMeQZNlX8o4DhV', '2026-11-29 18:45:49+00', '\x4cd5df663b15d9e60f3886997b31c2cd', 3, 'backfill', 3, 6),
	(12, 'je_sqc72ddcnivu5xa634pzzlkptb', 'stripe:acct_6db38932f6f538f0:test', 'txn_3CE19fBzPNmfnBCVx5GnPgDJh', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'tax_fee', 'tax', NULL, '2026-11-29 00:05:00+00', '\x96366a6d0c1294cd1f43fefcdc92ee88', 2, 'backfill', 3, 7),
	(13, 'je_mh6unquqtj3j4x46kny6apceui', 'stripe:acct_6db38932f6f538f0:test', 'txn_3DWEouu6EhLLf9XkXBZgNbPOb', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_35Ojc5Yvoi61A21WuhpnsYQtK', '2026-11-28 19:18:16+00', '\x96166c980744355c38ded2f4460232f5', 3, 'backfill', 3, 8),
	(14, 'je_gvnni6cwbitaapvc6q7esangmc', 'stripe:acct_6db38932f6f538f0:test', 'txn_3DijxQN8tEdMVN5itWptUjrlM', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3LfUSuxNS2DGMDS0DTd4lLVxe', '2026-11-28 16:12:42+00', '\x648fa4877fd57db3fc23d0b4b3303d7a', 3, 'backfill', 3, 9),
	(15, 'je_deistf4lwrd3oxuylcs5cndq3u', 'stripe:acct_6db38932f6f538f0:test', 'txn_3DzhB6I3bpRzqlayKp6Tmhtp9', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3FgzpnVQgFbQam1cVKLxxeu9G', '2026-11-28 11:48:31+00', '\xf874d8d5fdea026a39485e74dc9222a6', 3, 'backfill', 3, 10),
	(16, 'je_gzhnbyc2t4jhgdk2wqz4ryxk34', 'stripe:acct_6db38932f6f538f0:test', 'txn_3GpiwFa1q8BtUmyo2tuYNz5cs', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3qSwmJZofjMpPT4WASB1Huv3r', '2026-11-28 13:26:23+00', '\x7d435e17c42259ad3885ad0a006e450b', 4, 'backfill', 3, 11),
	(17, 'je_7xg3eslzlle3iau7w5rmfw7nmn', 'stripe:acct_6db38932f6f538f0:test', 'txn_3HW4SYnt8H2HMnQTBv8YELcPY', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3i6eomeYUiyJIvVF0KzYx4CkO', '2026-11-29 18:44:53+00', '\xc88c20037fd3bd0f3a56f3afabd83199', 4, 'backfill', 3, 12),
	(18, 'je_r2xhlnzomdqablrxuabe3iretn', 'stripe:acct_6db38932f6f538f0:test', 'txn_3HlZHtADVPQzvFdNcPhvu4Lgi', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3Q6ikxMZR0l5ld9vlQIQxJJSo', '2026-11-29 10:56:39+00', '\xa1303876eeb2bbbb61aaabb5410290c1', 3, 'backfill', 3, 13),
	(19, 'je_xxcylpj35ham3f5rfheruqt5fb', 'stripe:acct_6db38932f6f538f0:test', 'txn_3KE9TrjKl4pmraa7dM4JcBloO', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3MQt1yyz9H7suEp5bCyuDet14', '2026-11-29 12:15:34+00', '\xe52481d5773024ec7172dd1f5dd7f92e', 4, 'backfill', 3, 14),
	(20, 'je_pfb3rhv5qm2yio6mhpsq6qwk5s', 'stripe:acct_6db38932f6f538f0:test', 'txn_3KjK7CvFxwWhKHLqjhCjbY607', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'stripe_fee', 'fee', NULL, '2026-11-29 00:05:00+00', '\xd4191c5e716d1ed08e819ba724a38a0d', 2, 'backfill', 3, 15),
	(21, 'je_og6h73ws6hrrxjgcl66ekopbz4', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Kl1kiGv7SwvtSka7qlZlfpqb', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3HE0qSMAqNQAdJburl5YcquzP', '2026-11-29 09:52:27+00', '\x43e9ac61680868a5d4396398c8359fa3', 3, 'backfill', 3, 16),
	(22, 'je_i2t2mun45m6bi5mswo44wrj4ry', 'stripe:acct_6db38932f6f538f0:test', 'txn_3LUrhbSCakiec3xCUSwOQ0sD8', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3HTPk5hWfs918Nek6t14CRMtx', '2026-11-29 13:44:38+00', '\xbcef0de144c7a859cd11cdd84247561a', 3, 'backfill', 3, 17),
	(23, 'je_7tqmlk3zvzv3fwc6b6hilk4w3f', 'stripe:acct_6db38932f6f538f0:test', 'txn_3LdZ6jvPGeGpmp26sE9LyUwIX', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3rx2zcXldtLAEa0nrcasXk52y', '2026-11-28 16:21:43+00', '\xa1fb0dd44c21f5fde06b1df7cf248c33', 4, 'backfill', 3, 18),
	(24, 'je_dyo4xdx3aan4diekxf36door7s', 'stripe:acct_6db38932f6f538f0:test', 'txn_3MPPRNgEz95VJ4InX1tZ1UTKR', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3gyU0Doql6shemae8Jond8Vh8', '2026-11-28 12:06:10+00', '\x7a0d0ab5ff0a1eacb5243f30c8d94d71', 3, 'backfill', 3, 19),
	(25, 'je_6kvgikepp2ujv74bhz4rnsw2ou', 'stripe:acct_6db38932f6f538f0:test', 'txn_3OPVERcV5hRWkJTtc72Jw7DHr', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'topup', 'topup', 'tu_1Upgrade', '2026-11-30 23:10:47+00', '\x0900190dbf243e54c3cc2ea5b43c1394', 2, 'backfill', 3, 20),
	(26, 'je_pulixwy34zdbalqm4maagrgwgp', 'stripe:acct_6db38932f6f538f0:test', 'txn_3QTa7X3aUyil4MfB1ElRW20rt', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3bKvmXllUBeDKE5L9Wmg6wyRg', '2026-11-28 19:02:01+00', '\x26b324d68d310639b1bc327aa12a38d2', 4, 'backfill', 3, 21),
	(27, 'je_eeteej6oozposehucvpmnydndu', 'stripe:acct_6db38932f6f538f0:test', 'txn_3RAy4kIgr3mWakIALuZUxOp9b', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3uI6mx8lk9XhSdu6ZlonJjOYV', '2026-11-28 14:51:06+00', '\x9858c01fe889d4b54632c3c716b43137', 3, 'backfill', 3, 22),
	(28, 'je_i4gdhdya6hb4czhbgxlpd7ldzf', 'stripe:acct_6db38932f6f538f0:test', 'txn_3SCY9puSyjQpJnQ7cuaXfcfzJ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'tax_fee', 'tax', NULL, '2026-11-28 00:05:00+00', '\xc799283975ef699cc57d446d60941722', 2, 'backfill', 3, 23),
	(29, 'je_rbd74zv2gp2fxs2ho6eid4xbzo', 'stripe:acct_6db38932f6f538f0:test', 'txn_3USoOJ4AYILNZq3WZeAtGOgCZ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3eRsM6sQfzPTqvv4eHL9Ovbw1', '2026-11-28 21:54:50+00', '\x8c6e795f89ada10e4a43a329b968b65a', 4, 'backfill', 3, 24),
	(30, 'je_mycn3id34opwxv6pves7clkzgv', 'stripe:acct_6db38932f6f538f0:test', 'txn_3UXyO5wjKv1syYkJbX8pbVw2c', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3zjcaFknV1F0yXo3xN2cpgKHp', '2026-11-28 18:47:37+00', '\x65f3b2c8fef5573016f3a411e4125a8c', 3, 'backfill', 3, 25),
	(31, 'je_sodi2xfnjrp2xolwtrwgzm3jqs', 'stripe:acct_6db38932f6f538f0:test', 'txn_3VPf66TWDHJtnFOYGSpsjC1w4', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3VamfWc5kzwinocwk8Cwd7CGi', '2026-11-28 07:46:19+00', '\x74186491cf0b54274801db93717a5ffc', 3, 'backfill', 3, 26),
	(32, 'je_l57kpg6z6t4ghq5pketg6cwmhu', 'stripe:acct_6db38932f6f538f0:test', 'txn_3X6aryO09XgStNzxQeiKP46ji', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'issuing_authorization_hold', 'issuing_authorization_hold', 'iauth_1UpgradeHold', '2026-11-30 23:10:47+00', '\xcd926a869a715119ec43a5ce19ed6622', 2, 'backfill', 3, 27),
	(33, 'je_l6srgw6hmpcrglsw4nit2a5vvy', 'stripe:acct_6db38932f6f538f0:test', 'txn_3bk6ZgxcHtnZAGa9uJMcZNw5A', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3faiBNr29dWgjEq08Hm12lwpa', '2026-11-28 07:01:17+00', '\xe65977b97eb58b37b91e9bacc488725e', 3, 'backfill', 3, 28),
	(34, 'je_q5imndjbhghmskfs5nb7p4jxfn', 'stripe:acct_6db38932f6f538f0:test', 'txn_3boJuapo1GRCwrJsvQxI6faDI', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3SXwk8y43OLpLU5dX4na0Out4', '2026-11-28 09:50:48+00', '\x612a45b2aa54475368121f416a047df5', 3, 'backfill', 3, 29),
	(35, 'je_vpkatjsj5q3uotirp5indckak2', 'stripe:acct_6db38932f6f538f0:test', 'txn_3caoOs5ZKSW9tw4z7CjsPrNsL', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3EVFjsYQjra0FLtk17xVZorfy', '2026-11-28 20:46:44+00', '\xb704d3ac9134afa9de1e3f78b1af1911', 3, 'backfill', 3, 30),
	(36, 'je_4fnsdye2yjxnsiouchqhnar5u4', 'stripe:acct_6db38932f6f538f0:test', 'txn_3e53zb0NssTP7fxx8qkjcSRg7', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3MGIXZD0vi4gzIJPC938nnsxg', '2026-11-28 19:58:38+00', '\x00ba4bcd173b549df73483a9b15058a4', 3, 'backfill', 3, 31),
	(37, 'je_apraxwmhnvznaux56qbmeutksa', 'stripe:acct_6db38932f6f538f0:test', 'txn_3eGJzYwPBgxdXH8lCB2wlH2Z1', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3YjzZKmjo4txGQ9mhjeUJ4jvO', '2026-11-28 19:01:00+00', '\x9e4dc40748071ecb4f9adc15b66cbd41', 3, 'backfill', 3, 32),
	(38, 'je_l6hnfsekyhcrwdj44uiyp2gw7k', 'stripe:acct_6db38932f6f538f0:test', 'txn_3eOuojRli8AAVXv2HLwSzFm8f', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3yzXmwVCQoKjN2QLpzcqQgJHF', '2026-11-28 08:48:12+00', '\xc6888d8982d32e0dbff2635db87f3e67', 3, 'backfill', 3, 33),
	(39, 'je_xgr45bh5jgqcwpvp4s6bu4qm2r', 'stripe:acct_6db38932f6f538f0:test', 'txn_3eh2wSomEn35lZ7vfv0sd2ghQ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3OjTzBLNW3voh53uXFu2bYmli', '2026-11-28 11:18:17+00', '\x70164ec9422931467f5aefe0cdbb4350', 3, 'backfill', 3, 34),
	(40, 'je_qotes5xfcz7sjschy5mj42heya', 'stripe:acct_6db38932f6f538f0:test', 'txn_3em76d4aGw2OdF0ExAPYLIPSd', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3qILc6njQR8QObmwK8hJI4OB8', '2026-11-29 15:18:24+00', '\xc57db0c6f743642d875fd4176eda805d', 3, 'backfill', 3, 35),
	(41, 'je_amrp2zrtn7frgcecrfcnz3afd6', 'stripe:acct_6db38932f6f538f0:test', 'txn_3fMNSklb0JA35lcXJ2xBy1vKQ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3vcnPKkMkJBXXag3OIYnHCz04', '2026-11-28 19:58:01+00', '\x183b2790f8dee20635af524d5ff590cb', 3, 'backfill', 3, 36),
	(42, 'je_skwnfgumeknyzpvldygxrf43nq', 'stripe:acct_6db38932f6f538f0:test', 'txn_3gLlazUhqffBem5uoZMJPDgOM', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3RWf9MA5qlcubM275KH6ovFol', '2026-11-29 19:42:42+00', '\xe49922445cf55fbab2d7b85e18cb609d', 3, 'backfill', 3, 37),
	(43, 'je_mfv3qim5adqq7gnp6zlxqioxgf', 'stripe:acct_6db38932f6f538f0:test', 'txn_3gvsRQHBBAIyq1yPs4DkD9Ho9', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3JFhxoRrGUC2tR9KYh8Q2Am3q', '2026-11-28 08:52:44+00', '\x5f0db5254ae850d59643650c3edf2705', 3, 'backfill', 3, 38),
	(44, 'je_cniymbf3cygoxwtrv3bd3qjged', 'stripe:acct_6db38932f6f538f0:test', 'txn_3hIldAQ4fxYN3090BPHftf4sk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3PQbvDdsgYPVG9HtZHsorMn5H', '2026-11-28 07:18:22+00', '\x4f531f7ce6b2dd3eef43da793755e5d0', 3, 'backfill', 3, 39),
	(45, 'je_lj6gve6gh4ch2dejsotogn3ioi', 'stripe:acct_6db38932f6f538f0:test', 'txn_3mkAeagnDBk3y2unRNRd7EhQq', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_31qq4JeYlcpEClUpq03y2DqYf', '2026-11-29 18:25:55+00', '\x405709f9e6102935552e68e5fc50d66f', 3, 'backfill', 3, 40),
	(46, 'je_anhvmzlgqmgi7hipjbrzjatdsk', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ngN7TCX0sDRRJQyyr3nbhYIH', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_35OzmbUbCuNw8O1FkCP2Mi58K', '2026-11-28 17:54:52+00', '\x9d8008e52175f3c30d57e02f8ec851ae', 3, 'backfill', 3, 41),
	(47, 'je_uf7hhyadhahwby6htbuu3sh5ea', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ofZ1cKqZRwI5OasNNGwx0MJs', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_30Rt934F3kiBDxCj7HscoXzJM', '2026-11-28 13:02:12+00', '\x0d5510f2d08201c0c61987aa4b906bd1', 3, 'backfill', 3, 42),
	(48, 'je_paq3klzohanuy2scfdn5bxxtuu', 'stripe:acct_6db38932f6f538f0:test', 'txn_3q50LUOEeScnjOopTdQdfHkhP', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'tax_fee', 'tax', NULL, '2026-11-30 23:10:46+00', '\x4cf54b14e965adc4ee6eae0d83552999', 2, 'backfill', 3, 43),
	(49, 'je_5yqgjfsx4hkscvqcksb2n42b3b', 'stripe:acct_6db38932f6f538f0:test', 'txn_3sFK6GnATIEGBaISlRly4E1DC', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3llCNLe5ANQDjh1xFPSlB7uOu', '2026-11-29 20:19:36+00', '\xed0b8d69aae45de1f6afbf9689b65588', 3, 'backfill', 3, 44),
	(50, 'je_iw34bspidgqnv2k5ges6eahje7', 'stripe:acct_6db38932f6f538f0:test', 'txn_3wmr71QlR1TSCfdFJ4gfYiLsK', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'stripe_fee', 'fee', NULL, '2026-11-30 23:10:46+00', '\x8838dbf85551f313d5ec3bae984dee18', 2, 'backfill', 3, 45),
	(51, 'je_ugbx2uhub5cf7j5r75cykibkks', 'stripe:acct_6db38932f6f538f0:test', 'txn_3yN8UluYtZJvCLj3F4p0PKUu3', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3eR4L4axsA5J66O6gX145pFrQ', '2026-11-28 14:28:18+00', '\x12cfd9c3f986623f65977e59ce659b9b', 4, 'backfill', 3, 46),
	(60, 'je_6kbr2x2ptsfgtvtng2okdznog7', 'stripe:acct_6db38932f6f538f0:test', 'txn_3zWCh6kmktbb0UpJFUqJ63C1i', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3I5ucN5iLywewfDeZrymYzfXa', '2026-11-30 23:10:49+00', '\x3cc85ba34c83da5ae820d049f54b8277', 4, 'webhook', 9, 1),
	(61, 'je_xy56lyfdbpoixpj6ywrwxkjy37', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Jg1jXEavxIxCgCM1D4tiw1NI', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3EiEdGLxJ4Uz9EuEUvsfb5Njp', '2026-11-30 23:10:53+00', '\xf5d759618e803a7681d199f6cc5d6055', 3, 'webhook', 10, 1),
	(63, 'je_jqrbcntn7ck6p55bght3vnnz7q', 'stripe:acct_6db38932f6f538f0:test', 'txn_344o0SGIObYNMjU6oOHHbzeeS', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3ax2HUjRP56LStyxn0vlGWN0H', '2026-11-30 23:10:54+00', '\xc22a31326540fa7083f122eb03bf317f', 3, 'webhook', 12, 1),
	(64, 'je_l6ybrhvmrvjc24oyqpmrionjlf', 'stripe:acct_6db38932f6f538f0:test', 'txn_3YThwvbCt8dQTt8Li68AUK2Og', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3pvb1wF5C4hPmJ7V2fCVp5N2k', '2026-11-30 23:10:52+00', '\x720eb1f00b304190640e09ac2262886d', 3, 'backfill', 13, 1),
	(65, 'je_qhzi2thqquhgdr2yxd3ol2qrr6', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ifzVunAbRPk1NBxyl3DWKOzV', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3CVg086Y6UiJPP8pEdEb38rvl', '2026-11-30 23:10:54+00', '\x4071035f905e0cdd8c3d72c5c8904b21', 3, 'backfill', 13, 2),
	(66, 'je_65czmnusnqedamfax7ibwsqoqe', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ofK4QUKQvidAgyT2OzdAHDui', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3lwTMAm27g3f1C7eTl8kE17Tx', '2026-11-30 23:10:50+00', '\x61b57f6732259909b0499f2a6e1d03ee', 4, 'backfill', 13, 3),
	(67, 'je_e5d63jw7lgqpfkhuicbskl67ss', 'stripe:acct_6db38932f6f538f0:test', 'txn_3pmvsmCmzAM406RZiVNL3uni6', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3vJcP6jiBj2t1QGm64mS2DsND', '2026-11-30 23:10:52+00', '\xa669120ca104dacce13544e11968a827', 3, 'backfill', 13, 4),
	(68, 'je_oi5a6vmh4qdgg67jlb4spqwrb5', 'stripe:acct_6db38932f6f538f0:test', 'txn_3t5YSsylhFU9Ngt5HPUgfmkLy', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3b6ShxRYFALKOIpmCnlR37j0g', '2026-11-30 23:10:51+00', '\xb9e4b8c94e651b136b253e5c9a22b39e', 3, 'backfill', 13, 5),
	(52, 'je_a5cudvypw2vfgu3chkzxvkximh', 'stripe:acct_6db38932f6f538f0:test', 'txn_3TN0HQDP5PkQnXL44wts4Ia6T', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3CbpWnBKQiVimPzKG6M3B0wes', '2026-11-30 23:10:50+00', '\x4dceb8c93cd9df7a7d609bf3dd84862f', 3, 'webhook', 4, 1),
	(53, 'je_fstjubaxfi3vuz6yulknl2vtsg', 'stripe:acct_6db38932f6f538f0:test', 'txn_3sNwgMu51UQH9SQRcip2ALoX5', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_37DQhIYtTptRnTG0jIUOkEn3d', '2026-11-30 23:10:49+00', '\xd925c9b0f1669af56985c64ce3faba4a', 3, 'webhook', 4, 2),
	(54, 'je_2jwyoeh2z7axrjff3az7nwzflu', 'stripe:acct_6db38932f6f538f0:test', 'txn_3xHskbwpj4U5vaoOwn6lwlLPk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3WGq5UTEQvGA1MntUhyQKVXiI', '2026-11-30 23:10:48+00', '\xc57c9b2d897d8d3bbee94a06200d3478', 3, 'webhook', 4, 3),
	(55, 'je_zilww5llxmzvmclqumj3aexfgg', 'stripe:acct_6db38932f6f538f0:test', 'txn_3UyU4pPFBaGZDue6k50iStihw', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3uQIzzNaK1Q15zmVYfoOC3oWE', '2026-11-30 23:10:50+00', '\x0adb9fffb7eb8c19fd476ef5abaf4a09', 3, 'webhook', 5, 1),
	(56, 'je_jzp4yuqg7bnaomo5mztbrrp2ba', 'stripe:acct_6db38932f6f538f0:test', 'txn_3tword2sBPKxxtM64GFiEzdSy', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3D2HD094Hc5IQ9n8gqsLniDEd', '2026-11-30 23:10:49+00', '\x0258e6b91f1cdbb9dbef1149b95d92a0', 3, 'webhook', 6, 1),
	(57, 'je_kov62ftiwr6tqsnvfttuk6dm3n', 'stripe:acct_6db38932f6f538f0:test', 'txn_3zewy8TjElYgMaCRwfmQfk58p', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3t6HzaNPx3Z7bzNjRatM0Iwae', '2026-11-30 23:10:48+00', '\x5a97f07a1d3a37cbd4659c81ba668b08', 3, 'webhook', 6, 2),
	(58, 'je_qfi6ck4wopol5gi5alhxuo3esx', 'stripe:acct_6db38932f6f538f0:test', 'txn_3VzZBucMeWsyhrhQAetSQXxzl', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3TJsHvxH19IK1NwrkBjUrcRJZ', '2026-11-30 23:10:51+00', '\xcb341473dd819c92640e9a4227de9827', 3, 'backfill', 7, 1),
	(59, 'je_lasdxt65kol7r23vfdhje44sol', 'stripe:acct_6db38932f6f538f0:test', 'txn_3RRqSZCf62nozDXeUXCyMM6jk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3dXTNjakYdivCOcbqDdmQC4Ff', '2026-11-30 23:10:52+00', '\x2939091fa7b7c35cfa405a85d21c11d4', 3, 'webhook', 8, 1),
	(62, 'je_sm3l35fu2u2hshzqpj45ukskam', 'stripe:acct_6db38932f6f538f0:test', 'txn_3NcULyYL9eEMFC3xOCH34lOWh', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3B1gdtb5QCQDXlJvKj8p6yk3v', '2026-11-30 23:10:47+00', '\xcb7d822e0930c9364365b13179346edc', 4, 'webhook', 11, 1),
	(69, 'je_2eckf4hvgop5xfkrxmhaghdqlb', 'stripe:acct_6db38932f6f538f0:test', 'txn_3UQbYmAs88ZKTFvCFEnPhbmUA', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3SDOoR0ecssl4Zl8giAgEb91R', '2026-11-30 23:10:51+00', '\x75abbbd47207fde0300adc7bb1819948', 3, 'webhook', 14, 1),
	(73, 'je_g5msl4eurr73rozsoqv336vt2b', 'stripe:acct_6db38932f6f538f0:test', 'txn_3VxEcjgpbgeo1E7mmIa2s1XIF', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3OpFCUfL9BLfvsgHlyEGbCzZk', '2026-11-30 23:10:57+00', '\x9092fbea4ebc1237bb4affa2fd514983', 3, 'webhook', 17, 1),
	(74, 'je_ufhjvpoi45sqwtstgqijznt7yv', 'stripe:acct_6db38932f6f538f0:test', 'txn_3l3VhJHwmXZvUeKT2FHr5Gt7D', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3116KvWM8ev3wAyBVAfsrf6ts', '2026-11-30 23:10:54+00', '\x258c4502b1802bb53f2eabc94f8a773a', 3, 'webhook', 18, 1),
	(76, 'je_qikgszmpx7wtwtfo5hxxb3tped', 'stripe:acct_6db38932f6f538f0:test', 'txn_3PmnR81HltuG0xnhowyhw0N0E', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3L79DLYvILbLGEhOm8NOCNRgi', '2026-11-30 23:10:58+00', '\x397e59fd28a7574ca2b763d35a1e7b84', 3, 'webhook', 20, 1),
	(77, 'je_aoa2vydnclj2tfyu4rsizh5tlo', 'stripe:acct_6db38932f6f538f0:test', 'txn_3SquDoG8WeLajg2wqIeoFeWtO', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3lohgraATZ4TP0OMnAIWTpr4s', '2026-11-30 23:10:59+00', '\x1e302a7c84a870a1f8d3161914d0937d', 3, 'webhook', 20, 2),
	(78, 'je_wgswqnkuh7uonv4n3uk6niud6g', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Vemd4yV7JddKi7frMQC4LVyi', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3TwcFvfggzBtpF9yz9UUU6Pfz', '2026-11-30 23:10:58+00', '\xd14e513ca41328266e83ac2a9c13e941', 4, 'webhook', 20, 3),
	(79, 'je_prtcbnzmal3kxotgllca3oi4bw', 'stripe:acct_6db38932f6f538f0:test', 'txn_3WR4revRqFWzrEgTjF1mrZOJk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3k5Rnol3wIfGoeAoMw9m6tFJI', '2026-11-30 23:10:58+00', '\x1b2986fa7668adc434b0bdcaf8f8da23', 3, 'webhook', 20, 4),
	(80, 'je_zgzp5z2zrsoefw4g53pmhwfstd', 'stripe:acct_6db38932f6f538f0:test', 'txn_3YUlO15FtmOBI0Ya3o40skQb0', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3pt4f7EoiAu85RpTaoprKaMgv', '2026-11-30 23:10:59+00', '\xc14366d49876ad4e1145ed3e75df8375', 3, 'webhook', 20, 5),
	(81, 'je_qscfxwkf3sn3djzoe2d47rzcif', 'stripe:acct_6db38932f6f538f0:test', 'txn_3cZM7FIPh4SNOh3CloMSj05tx', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3CmOLbXa3uvWC3SlI9aRwI2Vw', '2026-11-30 23:11:00+00', '\x198a7b1d67e3b122d228eb210a425b1f', 3, 'webhook', 20, 6),
	(82, 'je_ngne4li4agx67uzmjgxghz3di6', 'stripe:acct_6db38932f6f538f0:test', 'txn_3JkO7zuLwRVmQ9DUBTtmvMu9T', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_32mUcwMN1ICHDoNRiitXtMBBr', '2026-11-30 23:10:53+00', '\x90dcb343ecae39d9a1f0dc9e8873bdcf', 3, 'webhook', 21, 1),
	(83, 'je_qphtbmlmkwiiwe5orz2xqcx3jz', 'stripe:acct_6db38932f6f538f0:test', 'txn_3xFVoZwgN6r1PYnc7alnNUwJ2', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3POdW6S9YG5yKbmlhDNOnAhNp', '2026-11-30 23:10:53+00', '\xe30e4840db2625d3257f7771e2496c48', 3, 'webhook', 21, 2),
	(84, 'je_p7d2uoscdu7g2pjzp4qj65j2hr', 'stripe:acct_6db38932f6f538f0:test', 'txn_31l5xbEKdFEjDtZVYqJ8iLJCd', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_307DI0i15OpoEbOYUGTEqBSEM', '2026-11-30 23:11:01+00', '\x0b7b919c836015cd22c145e7aea3a8c4', 3, 'webhook', 22, 1),
	(85, 'je_sk6qx7t4cvwwsupfmxrw5ph2z7', 'stripe:acct_6db38932f6f538f0:test', 'txn_3AiZ8D2M1awA1tYvtx2uI1ypE', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_36Eq1BEzbyWHuCVaVnm87Lezg', '2026-11-30 23:11:00+00', '\x253fd9200a112b87c2d218e20190ee3f', 4, 'webhook', 22, 2),
	(86, 'je_cz6s5qcipplzfmmgdigpw3gpsw', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Cko8cVrcrJfcCMgWJhTSe3V6', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3MlFDubkcWVq2KQtL0kWrhxLQ', '2026-11-30 23:10:55+00', '\x1d92b5f571c1414d23f610f93c732489', 3, 'webhook', 23, 1),
	(89, 'je_xx7fcd3j3i7z5tvwph2mtgzjpj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3e51QLqTnCujBIKKOx1WhHAkl', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'refund', 'refund', 're_3iJvrNb5cFrJFQ0Ku3a9BG7cB', '2026-11-30 23:11:03+00', '\x392f1abe2dc0c32df4618ab5fd221cce', 2, 'webhook', 26, 1),
	(90, 'je_5kyoaonoy5dfhqli2yzdlp4use', 'stripe:acct_6db38932f6f538f0:test', 'txn_3O0GLu5MkDlgHzftzCjb6W6Wk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_32ZdW8XoVL13HThWDfWYyekT7', '2026-11-30 23:11:01+00', '\x4e2c32a28f618131796ba4e90c5938d9', 4, 'webhook', 27, 1),
	(91, 'je_6uzfsvzccwzheezu6hfnnybunj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3Q3r13A6t9GTNdUCgOwBllJHU', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3tB5gEzaGeJp4xPxxrK6wEy8U', '2026-11-30 23:11:04+00', '\xa5521355504e8f7839f3ecf3e2d70bf1', 3, 'webhook', 27, 2),
	(92, 'je_2gapmvrw3u2hulepp2yqv6b7dd', 'stripe:acct_6db38932f6f538f0:test', 'txn_3uBjQz7k0BrpctaHzV9LD60HE', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3EisTlYtQa04kOESaJrf3z2vj', '2026-11-30 23:11:03+00', '\x99f8bc44dcb06d5ef3a6f746c7a081bb', 4, 'webhook', 27, 3),
	(94, 'je_judcswkbnv72tkiriev4b53cnj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3YoTrn553CpkMavFzBKlQMl4a', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3eqFh7EeEWrqMQW5LRxzwZMa8', '2026-11-30 23:11:04+00', '\x29b336b4a1c89bb20ee84fb6c142fdd0', 3, 'webhook', 29, 1),
	(95, 'je_fvaqfnpdhy3d6m73jdyronb2gv', 'stripe:acct_6db38932f6f538f0:test', 'txn_39yebpauTWHI91mp7OVQEpzch', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'refund', 'refund', 're_3Il3efNSgwNECkWNpBpqD2N1v', '2026-11-30 23:11:06+00', '\x1c66889d2c340f82fed624bef7eee938', 2, 'webhook', 30, 1),
	(70, 'je_pzt66hku3mtrwxbuorxifx6qno', 'stripe:acct_6db38932f6f538f0:test', 'txn_3msOkPZfxJcBXogiEoauuERsc', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3fIXySoiGGdfNrJk3vH2Skujo', '2026-11-30 23:10:56+00', '\xf3707d8b5daa32dc7debec671bf228ff', 3, 'webhook', 15, 1),
	(71, 'je_nksnalc6hpiapn4cmcbrteyshu', 'stripe:acct_6db38932f6f538f0:test', 'txn_3tNJe3yzwCsf3ML2xOkNPG3Lk', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3ffpFpPVkPjjzEqBcnB3xeP7F', '2026-11-30 23:10:57+00', '\xd75018fa4a47a2af9ccc09ce0d83e794', 3, 'webhook', 16, 1),
	(72, 'je_ffpmpfcdjywoiujidqwzzdfnzv', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ytnYYYXES1n2x4BIdHFrfSbo', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_39VxqcF5UXwqGneMD2m9LXtya', '2026-11-30 23:10:56+00', '\x36b9608f1400ac44535147efab72ebeb', 4, 'webhook', 16, 2),
	(75, 'je_5d5stbd7ljwvziipkfkwxzxlbk', 'stripe:acct_6db38932f6f538f0:test', 'txn_32AO5bYFoUgf8cRyN93hYHSBm', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3HLc7GzomadfHisWIE5I8hGTj', '2026-11-30 23:10:55+00', '\x3b8e8a0ec6a7c0cbbd86e576cbc142c7', 4, 'webhook', 19, 1),
	(87, 'je_nebsyulzztpagujjrkw2c4anyg', 'stripe:acct_6db38932f6f538f0:test', 'txn_3F8bkgCqxz5AWBz8yck0pGUpQ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_32t6PSICmEXBo5peQ1A3QxAjq', '2026-11-30 23:11:01+00', '\x59091c85a6923e478b261e99568add04', 3, 'webhook', 24, 1),
	(88, 'je_tbrowmjwvyoekztamniwx7zttk', 'stripe:acct_6db38932f6f538f0:test', 'txn_36Ylv8Uc0eQztHuJQWkTu6n2n', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3RFVjW1cBzc0c34AlJbUcPTaS', '2026-11-30 23:11:02+00', '\xf933dfebe49eea2fc0e90b9e9b6ab869', 3, 'webhook', 25, 1),
	(93, 'je_ufl5nwh2ddet3dyso4pwmfqors', 'stripe:acct_6db38932f6f538f0:test', 'txn_3rdFKWQGWOPrrn777MJDsOCTp', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3J8jfV8XBbZgFhtcWKMfMAFQF', '2026-11-30 23:11:04+00', '\x92270ed9ccb5e29be299e47324517024', 3, 'webhook', 28, 1),
	(101, 'je_xgsp6y6brqa3cque4chksi7fms', 'stripe:acct_6db38932f6f538f0:test', 'txn_37p7FR7OnbXmxFg4qSd8pdhz1', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_38D5P6cCLmdmZ51MTkuXxN2Ic', '2026-11-30 23:11:05+00', '\x3d11ff67d2ca59d89e5b2468d232b031', 3, 'webhook', 33, 1),
	(102, 'je_ksnz2wpum2vpjr2a7yp7zgh37b', 'stripe:acct_6db38932f6f538f0:test', 'txn_393ucEGZHKUWGmCz08zxx5cDL', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3pRMNenxZM2tivhShcpcYKLoT', '2026-11-30 23:11:05+00', '\xb46d7a7fae4080a96b780a0283573ce5', 3, 'webhook', 33, 2),
	(103, 'je_n5bbdkotqhie7ywk5yc2xehctk', 'stripe:acct_6db38932f6f538f0:test', 'txn_3EtKQR0WDV8CrCj8Vvbcny0kb', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payout', 'payout', 'po_12hmqMr4uhebC5Cji0z4BAKan', '2026-11-30 23:11:07+00', '\x063b5ebd4d1e21733fa6a91a1870ce9f', 2, 'webhook', 33, 3),
	(104, 'je_wxwd4w3yw4cwiwkaoku4f3rnuf', 'stripe:acct_6db38932f6f538f0:test', 'txn_3NtdCH3FIxY34WhkgBaqK4ck3', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3OvLjj9DvD21ls10f3vEJ91XA', '2026-11-30 23:11:03+00', '\xb3fb7570c23c40b1ded2c56c42d4afe4', 3, 'webhook', 33, 4),
	(105, 'je_5smjsmj4eeu3q3ahs23ryhisvo', 'stripe:acct_6db38932f6f538f0:test', 'txn_3RFJCa3NUcB5Xf20UY1G5xbx4', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3UK9PlO72o0XkOrLbi8Fhguk1', '2026-11-30 23:10:56+00', '\xb53a65bd5cc71b243617a2e6c4ee6f68', 3, 'webhook', 33, 5);
INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(106, 'je_64yq4rqrwb26g6alwjlfwr3ap4', 'stripe:acct_6db38932f6f538f0:test', 'txn_3VQeFr197A1gSmwG6WJMExhXX', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3zAehLMFjmElzeFpM47hLADwH', '2026-11-30 23:11:02+00', '\xf03f6a012fe5dfacbe49fb70cc0250c4', 3, 'webhook', 33, 6),
	(107, 'je_bwh3j5tbaimgr7iqkv4q3wmh6m', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ZXb6HHymSqx3AwhPqwtnxKbD', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_35y9M6EwIr7wOwQKVpx8Oyulc', '2026-11-30 23:11:03+00', '\x233a8f52d8a84703b272f5743551534d', 3, 'webhook', 33, 7),
	(108, 'je_b77jpgr4itx5nlhk3s2ychbflj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3iaTEzKkAzvwsDaFIFL95LVma', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3DZ42Bx1Ez6vai8icvSQyQU2l', '2026-11-30 23:11:06+00', '\x633fea5bd2b0b7d92837b0c698b01923', 3, 'webhook', 33, 8),
	(109, 'je_buvwnt5y6kqb266mw7aeoco6sk', 'stripe:acct_6db38932f6f538f0:test', 'txn_3pGPbvS0eIZp1GRrDbxipKdMc', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3SU6wN0K4MZ9GcFiBiUqAh8ej', '2026-11-30 23:11:07+00', '\x0eac4f412afcb1fbd593fb07e45e44ce', 3, 'webhook', 33, 9),
	(110, 'je_hdhfpvhbtkvuaysitb4drpsust', 'stripe:acct_6db38932f6f538f0:test', 'txn_3z0AGwcsfo92z752mBcMYqU7D', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'refund', 'refund', 're_3wmZtCN79x95XGtzEzjdoP19J', '2026-11-30 23:11:07+00', '\x77b939910a202cbf8f5cf3294836862b', 2, 'webhook', 33, 10),
	(111, 'je_vy7lugzc76lkxlzmevubeo7gfz', 'stripe:acct_6db38932f6f538f0:test', 'txn_3z57zcEj15pr04h0f0ikujYAP', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'topup', 'topup', 'tu_1IXWNeKHa3rXo09rBX4OwQkjc', '2026-11-30 23:11:07+00', '\x2fe023c59e289f27257043535d5a637c', 2, 'webhook', 33, 11),
	(112, 'je_skmgsdnyx63gwgfi2d4s4ov7bv', 'stripe:acct_6db38932f6f538f0:test', 'txn_3VZ4byvDBG7W2xge3NObZJFwQ', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3hruSQXgmVum8n7TuQWHxpLF0', '2026-11-30 23:10:48+00', '\xc74c2e6f476817b882f64e4fed25a0af', 4, 'webhook', 34, 1),
	(96, 'je_nxx47hghhshkms5owh73guqmkw', 'stripe:acct_6db38932f6f538f0:test', 'txn_3MO2dwE8XXJHHzL8x0A6eFLcM', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3cuv7IpYYiZalxjXm6S5NUDiB', '2026-11-30 23:11:02+00', '\x36f2033927154308549e429515300523', 3, 'webhook', 30, 2),
	(97, 'je_pzruosz2tat2gqvpmyxcnulfox', 'stripe:acct_6db38932f6f538f0:test', 'txn_3ZtwgWLathkc1f5E74vdwtxC4', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'payment', 'charge', 'py_3P0JcOZ7TfsT9gr07ZcjDhaI8', '2026-11-30 23:11:06+00', '\xd8f209efc1981fc5fb7659ce34e443c0', 4, 'webhook', 30, 3),
	(98, 'je_xk62ntyodiksktz5x4xdzboqo5', 'stripe:acct_6db38932f6f538f0:test', 'txn_3birGCQSdc1AZLuFa1rYWSMaK', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'adjustment', 'dispute', 'du_1TnCq3JJtNda2BsThdVtKnGiv', '2026-11-30 23:11:06+00', '\xe6b538c665ba2383cc47c7e048279909', 3, 'webhook', 30, 4),
	(99, 'je_o7olopl2aeceyo2yiwp5nt5ft4', 'stripe:acct_6db38932f6f538f0:test', 'txn_3X115rhrPSItgVlzinIEe6jP0', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3m64Z3f9m0zcBHHLRpZSkwzPe', '2026-11-30 23:11:00+00', '\x0f826514a03f900c74c1e653537d2284', 4, 'webhook', 31, 1),
	(100, 'je_w5zygsufpaikqo6cxa63dxik6p', 'stripe:acct_6db38932f6f538f0:test', 'txn_30uk3cZAN3qHf1OqbQMU2FhiO', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3kcySENePxSoucKwiyZ8PMHhF', '2026-11-30 23:10:57+00', '\x9ac6ebac95ac33da3896ca71bf00902c', 4, 'webhook', 32, 1),
	(113, 'je_u4jf4ryraott5x5sx3tknsfxvj', 'stripe:acct_6db38932f6f538f0:test', 'txn_3JOdeWolnfsYqtnFQNInwOq9u', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3rOw45DlNgVtOylYmLj9ISflY', '2026-11-30 23:11:05+00', '\xa582e81550bea8294725cc860ac7da31', 3, 'webhook', 35, 1),
	(114, 'je_lu4pndrmjr7fckqnxoqgusibmy', 'stripe:acct_6db38932f6f538f0:test', 'txn_3mw3OqtGm08Nyqkr2YlsGOEB0', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3y8oigk4I78cVDxjfjZ7qmXQR', '2026-11-30 23:11:06+00', '\x726ef74e969090ba70c115eb8e229b8b', 3, 'webhook', 36, 1),
	(115, 'je_3jxlotpwttodkamivo62mhmtiy', 'stripe:acct_6db38932f6f538f0:test', 'txn_3jE3ZzIM2vZ6Mlf6QZFtpikmF', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3H9D464gULtm5VA4HVp8tWnP3', '2026-11-30 23:10:55+00', '\x1bb504a16a72000feab87924c51fc8c9', 3, 'reconciler', 37, 1),
	(116, 'je_cibycykyix2osle37pjxkhapem', 'stripe:acct_6db38932f6f538f0:test', 'txn_3yrbdSdnJA39tg2efY5reasoB', 'original', 0, NULL, 'acct_6db38932f6f538f0', false, 'charge', 'charge', 'ch_3PbNhZjyzUjNuigXH9D0WERvK', '2026-11-30 23:10:59+00', '\x20e007fb5e5039cee1c356011a3ebab0', 3, 'reconciler', 37, 2);

INSERT INTO tieout.journal_position VALUES
	(1, 1, '\x62ce817b85f707d2e5680c6028e7614c4dc1e76f88e4ba4af7690cfa274f462b', '2026-11-30 23:10:47.401021+00', '\x000000001d84835bb2a056ddb07cffa00000000184797d0daa7e0567b44cf14000000002256429133c850903a652bfbb000000030a8f0be3a04a4ab5a8b52a0a', 2),
	(2, 2, '\x6a19d52674aa12537662ca27c09d9a2c876fef178ccacdc276385d10ec5996cb', '2026-11-30 23:10:48.407887+00', '\x0000000030f053a88d5f81cfd74ab19c00000001c2e07bf6e2f8c1a13cf06d8d00000002d1ac451bfe47f4ff44d59b52', 2),
	(3, 3, '\x5d73434f954c122ce7ae25eab811bedc1720eba1360ed99073723adf624b5a1e', '2026-11-30 23:10:48.782323+00', '\x000000007737fece6a64e75e034e6d0500000001251ccfa48a2a13bc9668106600000002d1d9f8aea18c08794c34272100000003110c7929b9715333a316340100000004b87650381a28772f45cf7bba000000050580ee5f8e8bb57b3fdf6451000000064b9ec3b78ce6ec0864e910c400000007d60b429edf64cf9a257bacae00000008e689f4c9f941a75f1e85041f00000009c2537a5d39dd82bce03693440000000a2b16f73b15e93d59937f04170000000b312f24d8faf652dd4a1973be0000000c8d75f89a369ff41d938f4baf0000000d7739c5c3da7aa484ebf111aa0000000ec5e34b731aa16033ff1e49200000000f166ca9d93819a425e2f9925700000010fb09c12eea4973f402bcb75f0000001189f1dd26c724a8ef5d63d57400000012255d86cf5462cc9e9b377b5800000013e401a45e05404758745d0139000000146a6b5d35a93922dbb780cc0c0000001590d64f9a78c26f5a5e811963000000163959cbd6a838b82a1c8292ff000000176fefa71ab0c99a5ac89e57d900000018205e7755558c23af2f0c4c4a00000019efa7e2f17f21566df807d70a0000001a54169a2372620b51bad030240000001baaaa15b5fc68770fb1f0212d0000001cb1d315142db86c51b6f402510000001d31bb7ecb7c9127b939d2af260000001edd05a06e5e67956e9389a1730000001fb3b92876381ed6ac4e2375e700000020e64de0c744886a18cd4277a100000021bc5d23883da8cd03051074dc0000002233c24fc44820ee755bf66e7d0000002307e232c23c9ce07e7707ac670000002488f97c8675774dcbfb1a140a000000250123d730d76b8cddccd84911000000265e609ee7c99e559c6ab733e90000002794b9123c06ef4dd6924c969a00000028bbcbe2f6f0cf458d30e85b0900000029442e66982c06b8fa249d27ad0000002ad45a004efffa73f391e2d06d0000002bda9ad2eca61c5904feb020480000002cb8c16cf16c7d3debcd9a58710000002d11525c10f3266a4986e3ddcd0000002e2d40537875d05cb47b081ca5', 2),
	(4, 4, '\xa22887ec56a0f3f320bcce78e97a6707465303a4a3a8b257524e34536290ea16', '2026-11-30 23:10:50.417622+00', '\x000000000193104d86a9df16ccf54e3200000001537defb1e504ccdf9cb5a01400000002a0806c7bc55f618ee2511a54000000030af399751239cc2fd9bc68dd', 2),
	(5, 5, '\x653b4dca33d5492c4038e6721d65519c24be5d3ebd5db4ffa9a9e5854cd441c4', '2026-11-30 23:10:50.818506+00', '\x000000003c343b804f802517e20e3aa7000000017e6db21d96142af3e7827c03', 2),
	(6, 6, '\xb25c14f20af0f31026461a1ce57963a227df08e8e6fc2deba56855e1760e1cc3', '2026-11-30 23:10:51.524787+00', '\x00000000d40f654a1ca156dca67e0c5000000001447d6c50afed43365fe4671f00000002ca2e5bf1d0c840fd8e0d6500', 2),
	(7, 7, '\x36629c422ef987b987cac896a5f17d055907bf512e76847d32ba572edb1cc754', '2026-11-30 23:10:52.067138+00', '\x00000000040e870886d20d73f2db92e60000000171909003e35802432ed6d70d', 2),
	(8, 8, '\x38b0f4a863ba06d1c737310693c45d2910de27254cdb049ccc5d2f29302fb45a', '2026-11-30 23:10:52.732949+00', '\x0000000065c87ffb25c715747989ace5000000018300f5fb5efaa9f17e738c6e', 2),
	(9, 9, '\x01a6cf33f0186b5828941d9d52c516e5e40b77e130ffdf3fad31ce805a40e34c', '2026-11-30 23:10:53.345066+00', '\x000000000dc8a674962e15401523783f00000001baf6bffae5ec604ab4459142', 2),
	(10, 10, '\x664f0c65dbf0bc053badfa114743aa3ab20962dca4f5dbf832104642f09b7dc2', '2026-11-30 23:10:53.846418+00', '\x000000003fb312e87a7b58c59cd02b1700000001566c89589d893bcd379a5679', 2),
	(11, 11, '\xe2b23d37c6bfcddb5f8082a3c5678a7657ef20f12d2ec12139dc574d6803f4a8', '2026-11-30 23:10:54.345054+00', '\x00000000ca9895ad15b3f9b1c4cdafa000000001a92026d89323c23bf41415b6', 2),
	(12, 12, '\x64c3e8be104b9fbb5ab6ce8454d68d208742f3f93d1a052a0c9fb10f0560bdd4', '2026-11-30 23:10:55.056796+00', '\x00000000d6a5f625183eb66f035f5b9800000001cac121c6cf232d6202eb148e', 2),
	(13, 13, '\x55d927eff2c14ee51882c78ea41a9d4684e7e0ab08363ae0d4b97c4aeeaf88b4', '2026-11-30 23:10:55.376689+00', '\x0000000068ad79e80bdcafbb13d8987800000001f27a3f8860728ff4c7d2d6e900000002812aa31e8e869fc522a02dbc0000000303b31125bd7a332b313d36f5000000048c3cbdb53460da6ed6f1d9ec00000005ba9edf7cdad07a4b76b59edf', 2),
	(14, 14, '\x53a820444722230a81125415041cf8f620ab1e8837912bea1b3f71f0303b517e', '2026-11-30 23:10:56.372472+00', '\x00000000db7acbab53ce8fa1a0c7f0e100000001ed27f6f5a2cee4967f506509', 2),
	(15, 15, '\x61f869c2ea450c10fd4ce2d6b1a52517dc51e1492a9b638aef83b9361e8b3a59', '2026-11-30 23:10:56.777682+00', '\x00000000265159e52160d3d6151a7278000000011ce5964b4e4f6fbbe3705cab', 2),
	(16, 16, '\x8d9d6c31ab26e597599c5dea8e7d9d29e9ad46a25499952fcb486f3d10db413e', '2026-11-30 23:10:57.381553+00', '\x00000000c4e16edaded4f6d112b936870000000159f66cf30f3ef7f55aeeeafd00000002ceb7c468265ce9bd0e6b44eb', 2),
	(17, 17, '\x07c20ee37c33a3858554d7eb3ee7a778a1cc4ad052810d91f37d5dacc3a68244', '2026-11-30 23:10:58.387375+00', '\x00000000d496c40085e5187c19f1f47e00000001918135cafc4ff841cf01e07d', 2),
	(18, 18, '\xabde803cdf7b5702efc83769e3896c837660d1b849a7a3a19d1d1f22ea3b4b9c', '2026-11-30 23:10:58.390116+00', '\x000000005aa500b2e4d843c7562da06e0000000134187dff6fb065fada3e9b66', 2),
	(19, 19, '\xc3748a1d93e3f1b1723dc53df9ec1d1bf77e038bc78ae106a3ea6d10bcbefcf1', '2026-11-30 23:10:59.395275+00', '\x00000000ee29bcc74e7ef73a3feebfcf00000001ff6b0f9964625bf06b0ea464', 2),
	(20, 20, '\x5322caf9d88f5ae21120c62f63db594e0531070d9e3e9adde7cb6e84960e37a0', '2026-11-30 23:11:00.406131+00', '\x00000000d22bd7448670919c6c02212900000001322b3de29ad7ceb6f4f2bb01000000026ec81020f425c30c7bc09a9a00000003150315663beefd8ed84763320000000493b6f16f599415af27dcec6e00000005b118b2637849bc2e39fb3cc300000006ecd72e3b820a98dd6cc4b027', 2),
	(21, 21, '\x8d33a7603349314446f9b3fd6392470f9971235108873c5808ac4cb9090d6a62', '2026-11-30 23:11:00.430716+00', '\x00000000fb4a12d3d4faebcd25a8233100000001a497968c842de4014fb9a39a00000002827ec193c88fd291e9bb3c4c', 2),
	(22, 22, '\x1cc6ea2f0fc73419851d78c0bf9cd7e4f7bfe864538043b844af89cd096364e6', '2026-11-30 23:11:01.411117+00', '\x00000000da1919db4b4d8bb2fb9ce20a00000001d68480d8d6105839496a9175000000025d7d9eb53e8d55e25a7c05ef', 2),
	(23, 23, '\x0738c0f07c303ca1d6eb156170e2d1b085db4a871b83dcc524532fde8f3a043e', '2026-11-30 23:11:01.420339+00', '\x000000000d4e266fb4a746cdf80ed81700000001f96618811438d187cda19881', 2),
	(24, 24, '\x8f16766d87a5f699716db62eef70e6e3465570a7d059ae5a7c928919f4763962', '2026-11-30 23:11:01.81142+00', '\x0000000052bd9c7065b0cf7e3f688e93000000014f4f03e0fd1874452a875639', 2),
	(25, 25, '\x8d7669514dd2a1378a9309a0e29346aaf7956d8564dd8c5f90569cd2b94fae3b', '2026-11-30 23:11:02.417232+00', '\x0000000078696cd3371eb5bbd584e7c0000000017bad95daf4738c4053403c55', 2),
	(26, 26, '\x711a1efa035a52b9e15a4d13783f9415852300fbc7ed876bc4047ebd1cda74dc', '2026-11-30 23:11:03.325781+00', '\x000000004281f6c4753f15664aabb8c100000001dd44ab4faf8fa69fa2c0284a001e8481a24e3111d5aafc0b63085ad4', 2),
	(27, 27, '\x9829d84fc175e9689ae555b9d754f51c06f3e42a753a6dae29b91993521314d1', '2026-11-30 23:11:04.440383+00', '\x00000000353e6df9b532e05845db915e00000001685c2e5acafc2c1f83d8e9b700000002d583d63b1799aabc3e900d3600000003386e904e55d5dffe2941ed87', 2),
	(28, 28, '\xa7f79e633cea536d096b8a484c6090c474c02259319e9694c01453e5fd6d9b2b', '2026-11-30 23:11:04.740661+00', '\x000000009dac514b8fec59ed48dde0520000000136252a00ec75a8fc9211ed5b', 2),
	(29, 29, '\x6858c37e1f6970822bed180b2501866216e18d9d7552b293439d0e420ba08a5f', '2026-11-30 23:11:05.042589+00', '\x0000000041b088afdc6c46e7991234a000000001568faba6f827f8c7bd9a644f', 2),
	(30, 30, '\xc40bf4402b2ca298a41cf9375f0bba2aab5d4d1e1cc722568ca312bb2c54db89', '2026-11-30 23:11:06.453652+00', '\x000000003c892dc0ff623d649b6c82670000000190ed9bdc5373a0ed9103d89600000002828d694412a6dcf84e4dd3ff00000003dca7ee49e83ce1d774dbf2e100000004f689bc89c8a75e00cf71c1f6001e8481df1517c200e527fe67596fe8001e848274a435f2dd7b0d4a5f8c016e', 2),
	(31, 31, '\x031a9782e7e6bb545f2b1bafc3b0aa4c399a94d7cc4f6ab133255ae5acf3283e', '2026-11-30 23:11:06.479268+00', '\x00000000f54b4e4b52689ce26a85efb100000001b72eabf0d767c925b64cdfb3', 2),
	(32, 32, '\x7259238efc5b7d87a1b04a97ed691b96d4fbcade55ce7ba8aa349c89322b1ee9', '2026-11-30 23:11:07.095945+00', '\x00000000f018efd1f964897112e59d5b00000001b3a7535b72de6ea11d8c9486', 2),
	(33, 33, '\x1203eb2fa0fb9bab857d0af26ffbb219badb6a648caa2615d84bf2a43c143cf2', '2026-11-30 23:11:07.468183+00', '\x00000000fa0653381acf257ea595ee90000000019d390ec8c05a11ae76a15a9600000002ed5a467a0caede8e11605d9000000003c81e5a1c8e4f7e129764dbf500000004f3eb0b43d2b8b1fb19f5ec99000000059c43156190741e34c546a83b0000000699d59bb2baa81b94c623485b00000007f0fdb2c6b54a856ee175f81d00000008af25134c46e11a05aa03c24900000009174268f1b87cb39e106a7c770000000aea4d3da90d4e9e0ccacb4e700000000bf16705e2a76345864803ec68001e84810834d245003fe68848d8dd62', 2),
	(34, 34, '\x4d80ae475512694886106008c78cf9f820c82289912767d86150199afadba259', '2026-11-30 23:11:07.501051+00', '\x0000000070778a194254ce6e76db0db90000000170e47a36c1dbe6db7e52c26c', 2),
	(35, 35, '\x6f6571f1d672db5204f5e1ecfec659f9c46ab7a66dc2725989b93f3578c1c949', '2026-11-30 23:11:15.930596+00', '\x0000000068aa25fff4a546d3b3114f6d00000001cc0be36714c43c59ed83b5d5', 2),
	(36, 36, '\xe17ae00847b5ce42c1f37ee99aac9c7355dde2f79d61a62555d5efc0b7db835d', '2026-11-30 23:11:16.93965+00', '\x000000009cbab44827120a6d6cc2fc3500000001c7c560732ce84fbd7cf68c29', 2),
	(37, 37, '\x9ee69f3188489bfa74971d940009e55bea367e2fa3d79bd7c0d92b9c9a0495df', '2026-11-30 23:11:17.062342+00', '\x000000006987b3fcae74088b5a831e18000000012f3be8042edda4f08de5beba00000002e37de701fc12cc395186fe56', 2);

INSERT INTO tieout.migration VALUES
	(1, 'journal', '9a9ae81953db4d194f3b6567d5df7a039b694e387d4be9a2fd71d626e1c7ab58', '2026-11-30 23:10:45.459959+00'),
	(2, 'intake', '6be4fdc54eb2f9b853f05797b33cf1759abb773b5bdbc1b6bca30fb6d6aefe96', '2026-11-30 23:10:45.486492+00'),
	(3, 'roles', '2d51164db620fdbe423c8a26271f550b82e5f0cdff1ae33b699eb797df9388cc', '2026-11-30 23:10:45.488851+00'),
	(4, 'reconcile', '7f4d37a0ad004f6e5833517b2dba29585a317d5af99506a9f30be69ec76e64ba', '2026-11-30 23:10:45.496574+00'),
	(5, 'views', '490c841f3bef77cad6366c77d35fbcdabffc24d907f944c127fb314a0e750101', '2026-11-30 23:10:45.499181+00'),
	(6, 'broker', '391af822da2d38060547ba1c0de1bc1b637cfaf6879d3931b90edf0744e24594', '2026-11-30 23:10:45.500495+00'),
	(7, 'story', '12d3b416b70814a5940033fb52af0b5d57e10aded528738521f16814ba828a6d', '2026-11-30 23:10:45.507921+00'),
	(8, 'hints', '694c86023eb4d277b07011e28b9b0ecd46d4d177bcf7803cc991c19180ff20bf', '2026-11-30 23:10:45.512977+00'),
	(10, 'entry_seals', 'b89a90a5134f483af435ae4d1cf20c8a382519950f67bbe82bfa8c998b964f5d', '2026-11-30 23:10:45.515574+00'),
	(11, 'topic_returned', '33a19b808b3ab388efff5f56d71f8f3601965b5e2d1dfa6c88f5ef7af07dae2f', '2026-11-30 23:10:45.516565+00'),
	(12, 'turns', 'dcafe73408f6614451ba8da6942f41840b404eb76929a1b66c09b54d3f9d932d', '2026-11-30 23:10:45.520016+00'),
	(13, 'account_keys', '291a70b42fd93f8e03b8d4552ba79448d683e40275c01f9e243c2158f29dfea2', '2026-11-30 23:10:45.526194+00'),
	(14, 'exact_proofs', '9fa02bd78274c6ad6354f3a7b2466d23970fffb1e4e7023de304cc7c46e3d53c', '2026-11-30 23:10:45.53106+00'),
	(15, 'copies', 'bc0df46e5824db5a11a7a6e7bf74d981613600ce99c90958540750838ba1491b', '2026-11-30 23:10:45.533029+00'),
	(16, 'coverage_reach', 'c227b90dc7e9cf4df4ff16f2bd12bc3307b937bcce70276aa356c7b9503f598f', '2026-11-30 23:10:45.534906+00'),
	(17, 'evidence', '2e704d4fb1702875e64d6949760eaa9171cbb1bdd3d831fe9ca271493ddb756b', '2026-11-30 23:10:45.541756+00'),
	(18, 'corrections', 'e65eee301bc6a58d261d8af7d7362ae1cf6bc0233a7cb835d34156ec8c5d5193', '2026-11-30 23:10:45.552411+00'),
	(19, 'waits', '4e9012c81aecb9aff2e34cb859e66b8984ea5a35b1f87089d852ca4f99026ffe', '2026-11-30 23:10:45.562692+00'),
	(21, 'logins', '39507cf72a5c8f260fc3c4adb057e3028af1e10ae9a8f28f339d3e1c092b6ee4', '2026-11-30 23:10:45.57164+00'),
	(22, 'opening', '09ed979ff8ba9c9c61e6612aa277b25a61f43a1b859923d9359d07ce93698ed4', '2026-11-30 23:10:45.577915+00'),
	(23, 'repost', '5443bbc6eecb67ea16005e82cb0a6ec3734c9f5cfe59ea1fdd8e74e2637c460c', '2026-11-30 23:10:45.580032+00'),
	(24, 'closed_by_hand', '47ed3856dd549fce7e7fc00f4033a18c2e43a57e36ed03572f9805d4b1ba195c', '2026-11-30 23:10:45.583143+00'),
	(25, 'dated_deltas', '118144833175203d555db0a8a36e9ee42f461183288a85f72e116391b5a1784f', '2026-11-30 23:10:45.603557+00'),
	(26, 'history_folded', 'c5096e7bd51f82f5d9b65fe67ae7a51cbc2864162ad4ce7b90e5aebe173776d5', '2026-11-30 23:10:45.609472+00'),
	(27, 'coverage_ranges', '94e425abe0c4eaf9623d643cca451ae738c4efb80162b2064d9b1ef12f303b55', '2026-11-30 23:10:45.613011+00'),
	(28, 'receipts_by_month', '0f67c752063155da8db7979540b531eb888df693582eae9f35a8e68986f325c9', '2026-11-30 23:10:45.648586+00'),
	(29, 'receipts_copied', 'ab5846c2c016f77927d10dd75b4cc252d053eb79e85d703dbee37558391857a7', '2026-11-30 23:10:45.652777+00'),
	(30, 'receipts_kept', '059ba24d9a93838b86e7b81f2150ecf7be67de7a5f98e4a9db802cf63fb76c84', '2026-11-30 23:10:45.655188+00'),
	(31, 'is_unsettled', 'c776252dd65f4041f995f63e2efec24faa06a41c675a4060802e8bdb175b7d57', '2026-11-30 23:10:45.65662+00'),
	(34, 'history_fold_ended', 'e67989ff00bc2921f9c2614e88de9c41d49794b80f8218d0e1eebfd74f2c7d5e', '2026-11-30 23:10:45.657898+00'),
	(35, 'plans', 'f710496dfa8ba9de7b3507448632273b17a0191380935091cfd15d47e4b0aff7', '2026-11-30 23:10:45.659958+00');

INSERT INTO tieout.posting VALUES
	(1, 1, 'Assets:Stripe:Payments', 'usd', 20278, '2026-12-02 00:00:00+00'),
	(1, 2, 'Income:Sales', 'usd', -20915, NULL),
	(1, 3, 'Expenses:StripeFees', 'usd', 637, NULL),
	(2, 1, 'Assets:Stripe:Payments', 'usd', -236340, '2026-11-30 23:10:46+00'),
	(2, 2, 'Assets:PayoutsInTransit', 'usd', 236340, NULL),
	(3, 1, 'Assets:Stripe:Payments', 'usd', 14126, '2026-12-02 00:00:00+00'),
	(3, 2, 'Income:Sales', 'usd', -14579, NULL),
	(3, 3, 'Expenses:StripeFees', 'usd', 453, NULL),
	(4, 1, 'Assets:Stripe:Payments', 'usd', 2843, '2026-12-02 00:00:00+00'),
	(4, 2, 'Income:Sales', 'usd', -2959, NULL),
	(4, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(5, 1, 'Assets:Stripe:Payments', 'usd', 19332, '2026-12-02 00:00:00+00'),
	(5, 2, 'Income:Sales', 'usd', -19940, NULL),
	(5, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(6, 1, 'Assets:Stripe:Payments', 'usd', 1842, '2026-12-01 00:00:00+00'),
	(6, 2, 'Income:Sales', 'usd', -1928, NULL),
	(6, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(7, 1, 'Assets:Stripe:Payments', 'usd', 9641, '2026-11-30 00:00:00+00'),
	(7, 2, 'Income:Sales', 'usd', -9960, NULL),
	(7, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(8, 1, 'Assets:Stripe:Payments', 'usd', -450, '2026-12-02 00:00:00+00'),
	(8, 2, 'Expenses:StripeFees', 'usd', 450, NULL),
	(9, 1, 'Assets:Stripe:Payments', 'usd', 9587, '2026-12-01 00:00:00+00'),
	(9, 2, 'Income:Sales', 'usd', -9904, NULL),
	(9, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(10, 1, 'Assets:Stripe:Payments', 'usd', -694, '2026-11-28 00:05:00+00'),
	(10, 2, 'Expenses:StripeFees', 'usd', 694, NULL),
	(11, 1, 'Assets:Stripe:Payments', 'usd', 4810, '2026-12-01 00:00:00+00'),
	(11, 2, 'Income:Sales', 'usd', -4985, NULL),
	(11, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(12, 1, 'Assets:Stripe:Payments', 'usd', -57, '2026-11-29 00:05:00+00'),
	(12, 2, 'Expenses:TaxOnFees', 'usd', 57, NULL),
	(13, 1, 'Assets:Stripe:Payments', 'kwd', 8610, '2026-12-05 00:00:00+00'),
	(13, 2, 'Income:Sales', 'kwd', -8970, NULL),
	(13, 3, 'Expenses:StripeFees', 'kwd', 360, NULL),
	(14, 1, 'Assets:Stripe:Payments', 'usd', 48487, '2026-11-30 00:00:00+00'),
	(14, 2, 'Income:Sales', 'usd', -49966, NULL),
	(14, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(15, 1, 'Assets:Stripe:Payments', 'kwd', 95080, '2026-12-05 00:00:00+00'),
	(15, 2, 'Income:Sales', 'kwd', -98020, NULL),
	(15, 3, 'Expenses:StripeFees', 'kwd', 2940, NULL),
	(16, 1, 'Assets:Stripe:Payments', 'eur', 2906, '2026-12-01 00:00:00+00'),
	(16, 2, 'Income:Sales', 'eur', -2990, NULL),
	(16, 3, 'Expenses:StripeFees', 'eur', 70, NULL),
	(16, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(17, 1, 'Assets:Stripe:Payments', 'usd', 14412, '2026-12-01 00:00:00+00'),
	(17, 2, 'Income:Sales', 'usd', -14912, NULL),
	(17, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(17, 4, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(18, 1, 'Assets:Stripe:Payments', 'usd', 1818, '2026-12-01 00:00:00+00'),
	(18, 2, 'Income:Sales', 'usd', -1903, NULL),
	(18, 3, 'Expenses:StripeFees', 'usd', 85, NULL),
	(19, 1, 'Assets:Stripe:Payments', 'usd', 19251, '2026-12-01 00:00:00+00'),
	(19, 2, 'Income:Sales', 'usd', -19908, NULL),
	(19, 3, 'Expenses:StripeFees', 'usd', 607, NULL),
	(19, 4, 'Expenses:TaxOnFees', 'usd', 50, NULL),
	(20, 1, 'Assets:Stripe:Payments', 'usd', -687, '2026-11-29 00:05:00+00'),
	(20, 2, 'Expenses:StripeFees', 'usd', 687, NULL),
	(21, 1, 'Assets:Stripe:Payments', 'usd', 4743, '2026-12-01 00:00:00+00'),
	(21, 2, 'Income:Sales', 'usd', -4916, NULL),
	(21, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(22, 1, 'Assets:Stripe:Payments', 'usd', 48496, '2026-12-01 00:00:00+00'),
	(22, 2, 'Income:Sales', 'usd', -49975, NULL),
	(22, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(23, 1, 'Assets:Stripe:Payments', 'eur', 49018, '2026-12-01 00:00:00+00'),
	(23, 2, 'Income:Sales', 'eur', -49947, NULL),
	(23, 3, 'Expenses:StripeFees', 'eur', 774, NULL),
	(23, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(24, 1, 'Assets:Stripe:Payments', 'usd', 20778, '2026-11-30 00:00:00+00'),
	(24, 2, 'Income:Sales', 'usd', -21880, NULL),
	(24, 3, 'Expenses:StripeFees', 'usd', 1102, NULL),
	(25, 1, 'Assets:Stripe:Payments', 'eur', 5000, '2026-12-03 00:00:00+00'),
	(25, 2, 'Assets:TopUpsInTransit', 'eur', -5000, NULL),
	(26, 1, 'Assets:Stripe:Payments', 'usd', 1937, '2026-11-30 00:00:00+00'),
	(26, 2, 'Income:Sales', 'usd', -2080, NULL),
	(26, 3, 'Expenses:StripeFees', 'usd', 132, NULL),
	(26, 4, 'Expenses:TaxOnFees', 'usd', 11, NULL),
	(27, 1, 'Assets:Stripe:Payments', 'usd', 4755, '2026-11-30 00:00:00+00'),
	(27, 2, 'Income:Sales', 'usd', -4928, NULL),
	(27, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(28, 1, 'Assets:Stripe:Payments', 'usd', -58, '2026-11-28 00:05:00+00'),
	(28, 2, 'Expenses:TaxOnFees', 'usd', 58, NULL),
	(29, 1, 'Assets:Stripe:Payments', 'usd', 4771, '2026-11-30 00:00:00+00'),
	(29, 2, 'Income:Sales', 'usd', -4959, NULL),
	(29, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(29, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(30, 1, 'Assets:Stripe:Payments', 'usd', 19320, '2026-11-30 00:00:00+00'),
	(30, 2, 'Income:Sales', 'usd', -19928, NULL),
	(30, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(31, 1, 'Assets:Stripe:Payments', 'kwd', 8620, '2026-12-05 00:00:00+00'),
	(31, 2, 'Income:Sales', 'kwd', -8980, NULL),
	(31, 3, 'Expenses:StripeFees', 'kwd', 360, NULL),
	(32, 1, 'Assets:Stripe:Issuing', 'usd', -2300, '2026-12-02 00:00:00+00'),
	(32, 2, 'Expenses:Cards', 'usd', 2300, NULL),
	(33, 1, 'Assets:Stripe:Payments', 'kwd', 44360, '2026-12-05 00:00:00+00'),
	(33, 2, 'Income:Sales', 'kwd', -45780, NULL),
	(33, 3, 'Expenses:StripeFees', 'kwd', 1420, NULL),
	(34, 1, 'Assets:Stripe:Payments', 'usd', 2857, '2026-11-30 00:00:00+00'),
	(34, 2, 'Income:Sales', 'usd', -2973, NULL),
	(34, 3, 'Expenses:StripeFees', 'usd', 116, NULL);
INSERT INTO tieout.posting VALUES
	(35, 1, 'Assets:Stripe:Payments', 'usd', 48432, '2026-11-30 00:00:00+00'),
	(35, 2, 'Income:Sales', 'usd', -49909, NULL),
	(35, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(36, 1, 'Assets:Stripe:Payments', 'usd', 14485, '2026-11-30 00:00:00+00'),
	(36, 2, 'Income:Sales', 'usd', -14949, NULL),
	(36, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(37, 1, 'Assets:Stripe:Payments', 'usd', 19263, '2026-11-30 00:00:00+00'),
	(37, 2, 'Income:Sales', 'usd', -19869, NULL),
	(37, 3, 'Expenses:StripeFees', 'usd', 606, NULL),
	(38, 1, 'Assets:Stripe:Payments', 'usd', 4754, '2026-11-30 00:00:00+00'),
	(38, 2, 'Income:Sales', 'usd', -4927, NULL),
	(38, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(39, 1, 'Assets:Stripe:Payments', 'usd', 1824, '2026-11-30 00:00:00+00'),
	(39, 2, 'Income:Sales', 'usd', -1909, NULL),
	(39, 3, 'Expenses:StripeFees', 'usd', 85, NULL),
	(40, 1, 'Assets:Stripe:Payments', 'usd', 48436, '2026-12-01 00:00:00+00'),
	(40, 2, 'Income:Sales', 'usd', -49913, NULL),
	(40, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(41, 1, 'Assets:Stripe:Payments', 'usd', 9655, '2026-11-30 00:00:00+00'),
	(41, 2, 'Income:Sales', 'usd', -9974, NULL),
	(41, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(42, 1, 'Assets:Stripe:Payments', 'usd', 33296, '2026-12-01 00:00:00+00'),
	(42, 2, 'Income:Sales', 'usd', -34321, NULL),
	(42, 3, 'Expenses:StripeFees', 'usd', 1025, NULL),
	(43, 1, 'Assets:Stripe:Payments', 'usd', 4822, '2026-11-30 00:00:00+00'),
	(43, 2, 'Income:Sales', 'usd', -4997, NULL),
	(43, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(44, 1, 'Assets:Stripe:Payments', 'usd', 2806, '2026-11-30 00:00:00+00'),
	(44, 2, 'Income:Sales', 'usd', -2921, NULL),
	(44, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(45, 1, 'Assets:Stripe:Payments', 'usd', 1855, '2026-12-01 00:00:00+00'),
	(45, 2, 'Income:Sales', 'usd', -1941, NULL),
	(45, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(46, 1, 'Assets:Stripe:Payments', 'usd', 9634, '2026-11-30 00:00:00+00'),
	(46, 2, 'Income:Sales', 'usd', -9953, NULL),
	(46, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(47, 1, 'Assets:Stripe:Payments', 'kwd', 2650, '2026-12-05 00:00:00+00'),
	(47, 2, 'Income:Sales', 'kwd', -2830, NULL),
	(47, 3, 'Expenses:StripeFees', 'kwd', 180, NULL),
	(48, 1, 'Assets:Stripe:Payments', 'usd', -51, '2026-11-30 23:10:46+00'),
	(48, 2, 'Expenses:TaxOnFees', 'usd', 51, NULL),
	(49, 1, 'Assets:Stripe:Payments', 'usd', 1851, '2026-12-01 00:00:00+00'),
	(49, 2, 'Income:Sales', 'usd', -1937, NULL),
	(49, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(50, 1, 'Assets:Stripe:Payments', 'usd', -619, '2026-11-30 23:10:46+00'),
	(50, 2, 'Expenses:StripeFees', 'usd', 619, NULL),
	(51, 1, 'Assets:Stripe:Payments', 'usd', 9615, '2026-11-30 00:00:00+00'),
	(51, 2, 'Income:Sales', 'usd', -9960, NULL),
	(51, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(51, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(60, 1, 'Assets:Stripe:Payments', 'jpy', 72371, '2026-12-04 00:00:00+00'),
	(60, 2, 'Income:Sales', 'jpy', -75355, NULL),
	(60, 3, 'Expenses:StripeFees', 'jpy', 2713, NULL),
	(60, 4, 'Expenses:TaxOnFees', 'jpy', 271, NULL),
	(61, 1, 'Assets:Stripe:Payments', 'usd', 844, '2026-12-02 00:00:00+00'),
	(61, 2, 'Income:Sales', 'usd', -900, NULL),
	(61, 3, 'Expenses:StripeFees', 'usd', 56, NULL),
	(63, 1, 'Assets:Stripe:Payments', 'usd', 60393, '2026-12-02 00:00:00+00'),
	(63, 2, 'Income:Sales', 'usd', -63536, NULL),
	(63, 3, 'Expenses:StripeFees', 'usd', 3143, NULL),
	(64, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(64, 2, 'Income:Sales', 'usd', -958, NULL),
	(64, 1, 'Assets:Stripe:Payments', 'usd', 900, '2026-12-02 00:00:00+00'),
	(65, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(65, 2, 'Income:Sales', 'usd', -4944, NULL),
	(65, 1, 'Assets:Stripe:Payments', 'usd', 4771, '2026-12-02 00:00:00+00'),
	(66, 4, 'Expenses:TaxOnFees', 'jpy', 54, NULL),
	(66, 3, 'Expenses:StripeFees', 'jpy', 538, NULL),
	(66, 2, 'Income:Sales', 'jpy', -14951, NULL),
	(66, 1, 'Assets:Stripe:Payments', 'jpy', 14359, '2026-12-04 00:00:00+00'),
	(67, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(67, 2, 'Income:Sales', 'usd', -2919, NULL),
	(67, 1, 'Assets:Stripe:Payments', 'usd', 2804, '2026-12-02 00:00:00+00'),
	(68, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(68, 2, 'Income:Sales', 'usd', -4943, NULL),
	(68, 1, 'Assets:Stripe:Payments', 'usd', 4770, '2026-12-02 00:00:00+00'),
	(70, 3, 'Expenses:StripeFees', 'kwd', 4540, NULL),
	(70, 2, 'Income:Sales', 'kwd', -153270, NULL),
	(70, 1, 'Assets:Stripe:Payments', 'kwd', 148730, '2026-12-07 00:00:00+00'),
	(71, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(71, 2, 'Income:Sales', 'usd', -956, NULL),
	(71, 1, 'Assets:Stripe:Payments', 'usd', 898, '2026-12-02 00:00:00+00'),
	(72, 4, 'Expenses:StripeFees', 'usd', 1310, NULL),
	(72, 3, 'Expenses:ApplicationFees', 'usd', 440, NULL),
	(72, 2, 'Income:Sales', 'usd', -44123, NULL),
	(72, 1, 'Assets:Stripe:Payments', 'usd', 42373, '2026-12-02 00:00:00+00'),
	(75, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(75, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(75, 2, 'Income:Sales', 'usd', -939, NULL),
	(75, 1, 'Assets:Stripe:Payments', 'usd', 877, '2026-12-02 00:00:00+00'),
	(87, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(87, 2, 'Income:Sales', 'usd', -14945, NULL),
	(87, 1, 'Assets:Stripe:Payments', 'usd', 14482, '2026-12-02 00:00:00+00'),
	(88, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(88, 2, 'Income:Sales', 'usd', -9983, NULL),
	(88, 1, 'Assets:Stripe:Payments', 'usd', 9663, '2026-12-02 00:00:00+00'),
	(93, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(93, 2, 'Income:Sales', 'usd', -19918, NULL),
	(93, 1, 'Assets:Stripe:Payments', 'usd', 19310, '2026-12-02 00:00:00+00'),
	(101, 3, 'Expenses:StripeFees', 'usd', 463, NULL);
INSERT INTO tieout.posting VALUES
	(101, 2, 'Income:Sales', 'usd', -14927, NULL),
	(101, 1, 'Assets:Stripe:Payments', 'usd', 14464, '2026-12-02 00:00:00+00'),
	(102, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(102, 2, 'Income:Sales', 'usd', -2950, NULL),
	(102, 1, 'Assets:Stripe:Payments', 'usd', 2834, '2026-12-02 00:00:00+00'),
	(103, 2, 'Assets:PayoutsInTransit', 'usd', 251070, NULL),
	(103, 1, 'Assets:Stripe:Payments', 'usd', -251070, '2026-11-30 23:11:07+00'),
	(104, 3, 'Expenses:StripeFees', 'usd', 4649, NULL),
	(104, 2, 'Income:Sales', 'usd', -159272, NULL),
	(104, 1, 'Assets:Stripe:Payments', 'usd', 154623, '2026-12-02 00:00:00+00'),
	(105, 3, 'Expenses:StripeFees', 'usd', 1480, NULL),
	(105, 2, 'Income:Sales', 'usd', -49986, NULL),
	(105, 1, 'Assets:Stripe:Payments', 'usd', 48506, '2026-12-02 00:00:00+00'),
	(52, 1, 'Assets:Stripe:Payments', 'usd', 48431, '2026-12-02 00:00:00+00'),
	(52, 2, 'Income:Sales', 'usd', -49908, NULL),
	(52, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(53, 1, 'Assets:Stripe:Payments', 'usd', 910, '2026-12-02 00:00:00+00'),
	(53, 2, 'Income:Sales', 'usd', -968, NULL),
	(53, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(54, 1, 'Assets:Stripe:Payments', 'usd', 1862, '2026-12-02 00:00:00+00'),
	(54, 2, 'Income:Sales', 'usd', -1949, NULL),
	(54, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(55, 1, 'Assets:Stripe:Payments', 'usd', 1848, '2026-12-02 00:00:00+00'),
	(55, 2, 'Income:Sales', 'usd', -1934, NULL),
	(55, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(56, 1, 'Assets:Stripe:Payments', 'usd', 20514, '2026-12-02 00:00:00+00'),
	(56, 2, 'Income:Sales', 'usd', -21602, NULL),
	(56, 3, 'Expenses:StripeFees', 'usd', 1088, NULL),
	(57, 1, 'Assets:Stripe:Payments', 'usd', 19378, '2026-12-02 00:00:00+00'),
	(57, 2, 'Income:Sales', 'usd', -19988, NULL),
	(57, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(58, 1, 'Assets:Stripe:Payments', 'usd', 1850, '2026-12-02 00:00:00+00'),
	(58, 2, 'Income:Sales', 'usd', -1936, NULL),
	(58, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(59, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(59, 2, 'Income:Sales', 'usd', -995, NULL),
	(59, 1, 'Assets:Stripe:Payments', 'usd', 936, '2026-12-02 00:00:00+00'),
	(62, 4, 'Expenses:TaxOnFees', 'jpy', 81, NULL),
	(62, 3, 'Expenses:StripeFees', 'jpy', 811, NULL),
	(62, 2, 'Income:Sales', 'jpy', -22527, NULL),
	(62, 1, 'Assets:Stripe:Payments', 'jpy', 21635, '2026-12-04 00:00:00+00'),
	(69, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(69, 2, 'Income:Sales', 'usd', -14931, NULL),
	(69, 1, 'Assets:Stripe:Payments', 'usd', 14468, '2026-12-02 00:00:00+00'),
	(73, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(73, 2, 'Income:Sales', 'usd', -2926, NULL),
	(73, 1, 'Assets:Stripe:Payments', 'usd', 2811, '2026-12-02 00:00:00+00'),
	(74, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(74, 2, 'Income:Sales', 'usd', -986, NULL),
	(74, 1, 'Assets:Stripe:Payments', 'usd', 927, '2026-12-02 00:00:00+00'),
	(76, 3, 'Expenses:StripeFees', 'usd', 85, NULL),
	(76, 2, 'Income:Sales', 'usd', -1907, NULL),
	(76, 1, 'Assets:Stripe:Payments', 'usd', 1822, '2026-12-02 00:00:00+00'),
	(77, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(77, 2, 'Income:Sales', 'usd', -49923, NULL),
	(77, 1, 'Assets:Stripe:Payments', 'usd', 48445, '2026-12-02 00:00:00+00'),
	(78, 4, 'Expenses:TaxOnFees', 'usd', 15, NULL),
	(78, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(78, 2, 'Income:Sales', 'usd', -4993, NULL),
	(78, 1, 'Assets:Stripe:Payments', 'usd', 4803, '2026-12-02 00:00:00+00'),
	(79, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(79, 2, 'Income:Sales', 'usd', -2998, NULL),
	(79, 1, 'Assets:Stripe:Payments', 'usd', 2881, '2026-12-02 00:00:00+00'),
	(80, 3, 'Expenses:StripeFees', 'usd', 621, NULL),
	(80, 2, 'Income:Sales', 'usd', -20381, NULL),
	(80, 1, 'Assets:Stripe:Payments', 'usd', 19760, '2026-12-02 00:00:00+00'),
	(81, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(81, 2, 'Income:Sales', 'usd', -2943, NULL),
	(81, 1, 'Assets:Stripe:Payments', 'usd', 2828, '2026-12-02 00:00:00+00'),
	(82, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(82, 2, 'Income:Sales', 'usd', -960, NULL),
	(82, 1, 'Assets:Stripe:Payments', 'usd', 902, '2026-12-02 00:00:00+00'),
	(83, 3, 'Expenses:StripeFees', 'usd', 272, NULL),
	(83, 2, 'Income:Sales', 'usd', -4943, NULL),
	(83, 1, 'Assets:Stripe:Payments', 'usd', 4671, '2026-12-02 00:00:00+00'),
	(84, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(84, 2, 'Income:Sales', 'usd', -4956, NULL),
	(84, 1, 'Assets:Stripe:Payments', 'usd', 4782, '2026-12-02 00:00:00+00'),
	(85, 4, 'Expenses:TaxOnFees', 'eur', 8, NULL),
	(85, 3, 'Expenses:StripeFees', 'eur', 40, NULL),
	(85, 2, 'Income:Sales', 'eur', -970, NULL),
	(85, 1, 'Assets:Stripe:Payments', 'eur', 922, '2026-12-03 00:00:00+00'),
	(86, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(86, 2, 'Income:Sales', 'usd', -14954, NULL),
	(86, 1, 'Assets:Stripe:Payments', 'usd', 14490, '2026-12-02 00:00:00+00'),
	(89, 2, 'Income:Refunds', 'usd', 1907, NULL),
	(89, 1, 'Assets:Stripe:Payments', 'usd', -1907, '2026-11-30 23:11:03+00'),
	(90, 4, 'Expenses:TaxOnFees', 'jpy', 271, NULL),
	(90, 3, 'Expenses:StripeFees', 'jpy', 2714, NULL),
	(90, 2, 'Income:Sales', 'jpy', -75402, NULL),
	(90, 1, 'Assets:Stripe:Payments', 'jpy', 72417, '2026-12-04 00:00:00+00'),
	(91, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(91, 2, 'Income:Sales', 'usd', -49901, NULL),
	(91, 1, 'Assets:Stripe:Payments', 'usd', 48424, '2026-12-02 00:00:00+00'),
	(92, 4, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(92, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(92, 2, 'Income:Sales', 'usd', -14907, NULL),
	(92, 1, 'Assets:Stripe:Payments', 'usd', 14407, '2026-12-02 00:00:00+00'),
	(94, 3, 'Expenses:StripeFees', 'usd', 2339, NULL),
	(94, 2, 'Income:Sales', 'usd', -79627, NULL);
INSERT INTO tieout.posting VALUES
	(94, 1, 'Assets:Stripe:Payments', 'usd', 77288, '2026-12-02 00:00:00+00'),
	(95, 2, 'Income:Refunds', 'jpy', 7475, NULL),
	(95, 1, 'Assets:Stripe:Payments', 'jpy', -7475, '2026-11-30 23:11:06+00'),
	(96, 3, 'Expenses:StripeFees', 'usd', 290, NULL),
	(96, 2, 'Income:Sales', 'usd', -5299, NULL),
	(96, 1, 'Assets:Stripe:Payments', 'usd', 5009, '2026-12-02 00:00:00+00'),
	(97, 4, 'Expenses:TaxOnFees', 'eur', 50, NULL),
	(97, 3, 'Expenses:StripeFees', 'eur', 250, NULL),
	(97, 2, 'Income:Sales', 'eur', -14969, NULL),
	(97, 1, 'Assets:Stripe:Payments', 'eur', 14669, '2026-12-03 00:00:00+00'),
	(98, 3, 'Expenses:StripeFees', 'usd', 1500, NULL),
	(98, 2, 'Expenses:Disputes', 'usd', 1936, NULL),
	(98, 1, 'Assets:Stripe:Payments', 'usd', -3436, '2026-11-30 23:11:06+00'),
	(99, 4, 'Expenses:TaxOnFees', 'jpy', 47, NULL),
	(99, 3, 'Expenses:StripeFees', 'jpy', 473, NULL),
	(99, 2, 'Income:Sales', 'jpy', -13138, NULL),
	(99, 1, 'Assets:Stripe:Payments', 'jpy', 12618, '2026-12-04 00:00:00+00'),
	(100, 4, 'Expenses:TaxOnFees', 'jpy', 108, NULL),
	(100, 3, 'Expenses:StripeFees', 'jpy', 1084, NULL),
	(100, 2, 'Income:Sales', 'jpy', -30119, NULL),
	(100, 1, 'Assets:Stripe:Payments', 'jpy', 28927, '2026-12-04 00:00:00+00'),
	(106, 3, 'Expenses:StripeFees', 'usd', 465, NULL),
	(106, 2, 'Income:Sales', 'usd', -14998, NULL),
	(106, 1, 'Assets:Stripe:Payments', 'usd', 14533, '2026-12-02 00:00:00+00'),
	(107, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(107, 2, 'Income:Sales', 'usd', -4987, NULL),
	(107, 1, 'Assets:Stripe:Payments', 'usd', 4812, '2026-12-02 00:00:00+00'),
	(108, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(108, 2, 'Income:Sales', 'usd', -9962, NULL),
	(108, 1, 'Assets:Stripe:Payments', 'usd', 9643, '2026-12-02 00:00:00+00'),
	(109, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(109, 2, 'Income:Sales', 'usd', -9900, NULL),
	(109, 1, 'Assets:Stripe:Payments', 'usd', 9583, '2026-11-30 23:11:07+00'),
	(110, 2, 'Income:Refunds', 'usd', 2500, NULL),
	(110, 1, 'Assets:Stripe:Payments', 'usd', -2500, '2026-11-30 23:11:07+00'),
	(111, 2, 'Assets:TopUpsInTransit', 'usd', -250000, NULL),
	(111, 1, 'Assets:Stripe:Payments', 'usd', 250000, '2026-11-30 23:11:07+00'),
	(112, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(112, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(112, 2, 'Income:Sales', 'usd', -9948, NULL),
	(112, 1, 'Assets:Stripe:Payments', 'usd', 9604, '2026-12-02 00:00:00+00'),
	(113, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(113, 2, 'Income:Sales', 'usd', -2992, NULL),
	(113, 1, 'Assets:Stripe:Payments', 'usd', 2875, '2026-12-02 00:00:00+00'),
	(114, 3, 'Expenses:StripeFees', 'usd', 362, NULL),
	(114, 2, 'Income:Sales', 'usd', -11437, NULL),
	(114, 1, 'Assets:Stripe:Payments', 'usd', 11075, '2026-12-02 00:00:00+00'),
	(115, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(115, 2, 'Income:Sales', 'usd', -2924, NULL),
	(115, 1, 'Assets:Stripe:Payments', 'usd', 2809, '2026-12-02 00:00:00+00'),
	(116, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(116, 2, 'Income:Sales', 'usd', -2996, NULL),
	(116, 1, 'Assets:Stripe:Payments', 'usd', 2879, '2026-12-02 00:00:00+00');

INSERT INTO tieout.receipt_2026_11 VALUES
	('acct_6db38932f6f538f0', false, 'evt_3OdOg07Z7LZnTd49LHEZMAOw6', 'charge.succeeded', 'py_3WPvwLc6louXCcZq1NTSyy7AZ', '2026-11-30 23:10:46+00', '2026-11-30 23:10:46.793985+00', 'wanted', NULL, 1, '2026-11-30 23:10:46.979952+00'),
	('acct_6db38932f6f538f0', false, 'evt_3zCmtMQW8BAHR40giBnZXFSGp', 'charge.succeeded', 'ch_3RrK1ehfB8hPcYa3TmAYmvDck', '2026-11-30 23:10:46+00', '2026-11-30 23:10:46.443737+00', 'wanted', NULL, 1, '2026-11-30 23:10:46.980212+00'),
	('acct_6db38932f6f538f0', false, 'evt_3jdyFKxCq57Fj2gXkfJd1Q2q1', 'charge.succeeded', 'ch_3B1gdtb5QCQDXlJvKj8p6yk3v', '2026-11-30 23:10:47+00', '2026-11-30 23:10:47.093391+00', 'wanted', NULL, 1, '2026-11-30 23:10:47.099771+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Yb8nq7BsVOHKp1Ype4seLBnJ', 'payout.created', 'po_17qHeSXb9mXT9KoKTn2hMlphY', '2026-11-30 23:10:46+00', '2026-11-30 23:10:47.118295+00', 'wanted', NULL, 1, '2026-11-30 23:10:47.124671+00'),
	('acct_6db38932f6f538f0', false, 'evt_3JDaVX22Wq2yeBKh045gjyuTM', 'balance.available', NULL, '2026-11-30 23:10:46+00', '2026-11-30 23:10:47.308341+00', 'ignored', 'names_no_balance_transaction', 1, '2026-11-30 23:10:47.316403+00'),
	('acct_6db38932f6f538f0', false, 'evt_3LVPfJIpQC70oz22Vc3G5uGkj', 'charge.succeeded', 'ch_35QuEZqI5tPkRWwB6slvkijG1', '2026-11-30 23:10:47+00', '2026-11-30 23:10:47.444759+00', 'wanted', NULL, 1, '2026-11-30 23:10:47.453003+00'),
	('acct_6db38932f6f538f0', false, 'evt_34wWk1v7PEzSIn04ABSSuuuJY', 'charge.succeeded', 'py_3gTCzDQnIhlhYaTdExk5Tl5a7', '2026-11-30 23:10:47+00', '2026-11-30 23:10:47.798523+00', 'wanted', NULL, 1, '2026-11-30 23:10:47.804884+00'),
	('acct_6db38932f6f538f0', false, 'evt_3eCHWflg4WqCGZ9xNie3ao2dx', 'charge.updated', 'ch_3RrK1ehfB8hPcYa3TmAYmvDck', '2026-11-30 23:10:47+00', '2026-11-30 23:10:47.044017+00', 'wanted', NULL, 2, '2026-11-30 23:10:47.055479+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Z5Zuy7F01MRZulrmFrKDgGSp', 'charge.updated', 'ch_35QuEZqI5tPkRWwB6slvkijG1', '2026-11-30 23:10:48+00', '2026-11-30 23:10:48.049039+00', 'wanted', NULL, 1, '2026-11-30 23:10:48.05531+00'),
	('acct_6db38932f6f538f0', false, 'evt_3s4ZTi1jhX5MnU2IbxIsAQXZ4', 'charge.succeeded', 'ch_3WGq5UTEQvGA1MntUhyQKVXiI', '2026-11-30 23:10:48+00', '2026-11-30 23:10:48.09925+00', 'wanted', NULL, 1, '2026-11-30 23:10:48.106611+00'),
	('acct_6db38932f6f538f0', false, 'evt_32YsbGmGM5UkPMWp9qXavlaR7', 'charge.succeeded', 'ch_3hruSQXgmVum8n7TuQWHxpLF0', '2026-11-30 23:10:48+00', '2026-11-30 23:10:48.801106+00', 'wanted', NULL, 1, '2026-11-30 23:10:48.805994+00'),
	('acct_6db38932f6f538f0', false, 'evt_3pqUybgsJ4oA04dO8gSml1Md8', 'charge.succeeded', 'ch_37DQhIYtTptRnTG0jIUOkEn3d', '2026-11-30 23:10:49+00', '2026-11-30 23:10:49.803299+00', 'wanted', NULL, 1, '2026-11-30 23:10:49.809484+00'),
	('acct_6db38932f6f538f0', false, 'evt_3xDzmdwfbKUWOfKLfz5iezgkr', 'charge.updated', 'ch_3WGq5UTEQvGA1MntUhyQKVXiI', '2026-11-30 23:10:50+00', '2026-11-30 23:10:50.004456+00', 'wanted', NULL, 1, '2026-11-30 23:10:50.010834+00'),
	('acct_6db38932f6f538f0', false, 'evt_3KZEP0x0loEfpXV9SVpfq9Mic', 'charge.succeeded', 'ch_3CbpWnBKQiVimPzKG6M3B0wes', '2026-11-30 23:10:50+00', '2026-11-30 23:10:50.105442+00', 'wanted', NULL, 1, '2026-11-30 23:10:50.111578+00'),
	('acct_6db38932f6f538f0', false, 'evt_39rFFktitriVypHkK0x2e6ZvR', 'charge.succeeded', 'ch_3D2HD094Hc5IQ9n8gqsLniDEd', '2026-11-30 23:10:49+00', '2026-11-30 23:10:49.45297+00', 'wanted', NULL, 2, '2026-11-30 23:10:49.459751+00'),
	('acct_6db38932f6f538f0', false, 'evt_3emVUUvsd4hoxNmnBbFxTpx0X', 'charge.succeeded', 'ch_3uQIzzNaK1Q15zmVYfoOC3oWE', '2026-11-30 23:10:50+00', '2026-11-30 23:10:50.457296+00', 'wanted', NULL, 1, '2026-11-30 23:10:50.462183+00'),
	('acct_6db38932f6f538f0', false, 'evt_39UJUAe0TkpYdXkMJBVsLu9bk', 'charge.updated', 'ch_3D2HD094Hc5IQ9n8gqsLniDEd', '2026-11-30 23:10:51+00', '2026-11-30 23:10:51.008381+00', 'wanted', NULL, 1, '2026-11-30 23:10:51.01294+00'),
	('acct_6db38932f6f538f0', false, 'evt_3gcgrF9TKKdfRFVXlpqTI7Rhi', 'charge.succeeded', 'ch_3b6ShxRYFALKOIpmCnlR37j0g', '2026-11-30 23:10:51+00', '2026-11-30 23:10:51.109532+00', 'wanted', NULL, 1, '2026-11-30 23:10:51.115884+00'),
	('acct_6db38932f6f538f0', false, 'evt_3guw8mYsEsxdXLG7ffHNFGqcr', 'charge.succeeded', 'ch_3t6HzaNPx3Z7bzNjRatM0Iwae', '2026-11-30 23:10:48+00', '2026-11-30 23:10:51.220074+00', 'wanted', NULL, 1, '2026-11-30 23:10:51.226879+00'),
	('acct_6db38932f6f538f0', false, 'evt_3qctvEtQdTohGmLExB8Dqnody', 'charge.succeeded', 'ch_3SDOoR0ecssl4Zl8giAgEb91R', '2026-11-30 23:10:51+00', '2026-11-30 23:10:51.458729+00', 'wanted', NULL, 1, '2026-11-30 23:10:51.464791+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Ap7MWR5ZtqjTeqmUZaIDQW9v', 'charge.succeeded', 'ch_3TJsHvxH19IK1NwrkBjUrcRJZ', '2026-11-30 23:10:51+00', '2026-11-30 23:10:51.759392+00', 'wanted', NULL, 1, '2026-11-30 23:10:51.764447+00'),
	('acct_6db38932f6f538f0', false, 'evt_3iMvFIO80BaR6VTqF0g0VuFMl', 'charge.succeeded', 'ch_3dXTNjakYdivCOcbqDdmQC4Ff', '2026-11-30 23:10:52+00', '2026-11-30 23:10:52.461172+00', 'wanted', NULL, 1, '2026-11-30 23:10:52.466718+00'),
	('acct_6db38932f6f538f0', false, 'evt_3IukCr40kXjAuh0VhPV9td0B8', 'charge.succeeded', 'ch_3lwTMAm27g3f1C7eTl8kE17Tx', '2026-11-30 23:10:50+00', '2026-11-30 23:10:52.524857+00', 'wanted', NULL, 1, '2026-11-30 23:10:52.53456+00'),
	('acct_6db38932f6f538f0', false, 'evt_3dckhmDRMPv2RFJJuuI4k527D', 'charge.updated', 'ch_3I5ucN5iLywewfDeZrymYzfXa', '2026-11-30 23:10:53+00', '2026-11-30 23:10:53.013422+00', 'wanted', NULL, 1, '2026-11-30 23:10:53.024899+00'),
	('acct_6db38932f6f538f0', false, 'evt_3MFy1uHMMP3rHoZTAl8r3xPJP', 'charge.succeeded', 'ch_3POdW6S9YG5yKbmlhDNOnAhNp', '2026-11-30 23:10:53+00', '2026-11-30 23:10:53.114976+00', 'wanted', NULL, 1, '2026-11-30 23:10:53.126382+00'),
	('acct_6db38932f6f538f0', false, 'evt_3TUOvxd0wSLxKZAc9FMmdlbWN', 'charge.succeeded', 'ch_3EiEdGLxJ4Uz9EuEUvsfb5Njp', '2026-11-30 23:10:53+00', '2026-11-30 23:10:53.467624+00', 'wanted', NULL, 1, '2026-11-30 23:10:53.481229+00'),
	('acct_6db38932f6f538f0', false, 'evt_32uZY6V6cdURTvGvUAGeK1nU0', 'charge.succeeded', 'ch_32mUcwMN1ICHDoNRiitXtMBBr', '2026-11-30 23:10:53+00', '2026-11-30 23:10:53.768625+00', 'wanted', NULL, 1, '2026-11-30 23:10:53.779524+00'),
	('acct_6db38932f6f538f0', false, 'evt_33ypPv0Ipl0kAa4oeIIvaY4ZZ', 'charge.updated', 'ch_3B1gdtb5QCQDXlJvKj8p6yk3v', '2026-11-30 23:10:54+00', '2026-11-30 23:10:54.019763+00', 'wanted', NULL, 1, '2026-11-30 23:10:54.031649+00'),
	('acct_6db38932f6f538f0', false, 'evt_3dM7ocE5nPxE7wmKasO2pVy7g', 'charge.succeeded', 'ch_3116KvWM8ev3wAyBVAfsrf6ts', '2026-11-30 23:10:54+00', '2026-11-30 23:10:54.120279+00', 'wanted', NULL, 1, '2026-11-30 23:10:54.130326+00'),
	('acct_6db38932f6f538f0', false, 'evt_3fUdc5tK8LvWEMback23mexBI', 'charge.succeeded', 'ch_3ax2HUjRP56LStyxn0vlGWN0H', '2026-11-30 23:10:54+00', '2026-11-30 23:10:54.775952+00', 'wanted', NULL, 1, '2026-11-30 23:10:54.789776+00'),
	('acct_6db38932f6f538f0', false, 'evt_3FncXUHPamrcKnMUwj7FgeXCj', 'charge.succeeded', 'ch_3HLc7GzomadfHisWIE5I8hGTj', '2026-11-30 23:10:55+00', '2026-11-30 23:10:55.42919+00', 'wanted', NULL, 1, '2026-11-30 23:10:55.44438+00'),
	('acct_6db38932f6f538f0', false, 'evt_3pbTJW4edEVqXEtdVCIeqav85', 'charge.succeeded', 'ch_3MlFDubkcWVq2KQtL0kWrhxLQ', '2026-11-30 23:10:55+00', '2026-11-30 23:10:55.785859+00', 'wanted', NULL, 1, '2026-11-30 23:10:55.797187+00'),
	('acct_6db38932f6f538f0', false, 'evt_3FPHobcfAN4oh0XtrFrlKWIxl', 'charge.updated', 'ch_3SDOoR0ecssl4Zl8giAgEb91R', '2026-11-30 23:10:56+00', '2026-11-30 23:10:56.037025+00', 'wanted', NULL, 1, '2026-11-30 23:10:56.047571+00'),
	('acct_6db38932f6f538f0', false, 'evt_3kAX3IqQnzwEvRqNCQuR9yhzP', 'charge.succeeded', 'ch_39VxqcF5UXwqGneMD2m9LXtya', '2026-11-30 23:10:56+00', '2026-11-30 23:10:56.137832+00', 'wanted', NULL, 1, '2026-11-30 23:10:56.143335+00'),
	('acct_6db38932f6f538f0', false, 'evt_3SfspiKCQoRUbnn6rUmwDhzSD', 'charge.succeeded', 'ch_3fIXySoiGGdfNrJk3vH2Skujo', '2026-11-30 23:10:56+00', '2026-11-30 23:10:56.439372+00', 'wanted', NULL, 1, '2026-11-30 23:10:56.444902+00'),
	('acct_6db38932f6f538f0', false, 'evt_3ic7sGI0dwfAZhQ2KSYAKAiSY', 'charge.succeeded', 'ch_3pvb1wF5C4hPmJ7V2fCVp5N2k', '2026-11-30 23:10:52+00', '2026-11-30 23:10:55.640346+00', 'wanted', NULL, 2, '2026-11-30 23:10:55.663965+00'),
	('acct_6db38932f6f538f0', false, 'evt_35MzIxAkZ81hdASQew7vqF1n3', 'charge.updated', 'ch_39VxqcF5UXwqGneMD2m9LXtya', '2026-11-30 23:10:57+00', '2026-11-30 23:10:57.044119+00', 'wanted', NULL, 1, '2026-11-30 23:10:57.048334+00'),
	('acct_6db38932f6f538f0', false, 'evt_3hNISEE6cGTiDUEzBvWgiJYHB', 'charge.succeeded', 'ch_3ffpFpPVkPjjzEqBcnB3xeP7F', '2026-11-30 23:10:57+00', '2026-11-30 23:10:57.093843+00', 'wanted', NULL, 1, '2026-11-30 23:10:57.099059+00'),
	('acct_6db38932f6f538f0', false, 'evt_3zCev8zbjcWPPWypfJBAwyrsU', 'charge.succeeded', 'py_3OpFCUfL9BLfvsgHlyEGbCzZk', '2026-11-30 23:10:57+00', '2026-11-30 23:10:57.795988+00', 'wanted', NULL, 1, '2026-11-30 23:10:57.803101+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Z4y9bbYQrmL4BeCIROcKzOBO', 'charge.succeeded', 'ch_3kcySENePxSoucKwiyZ8PMHhF', '2026-11-30 23:10:57+00', '2026-11-30 23:10:57.445893+00', 'wanted', NULL, 2, '2026-11-30 23:10:57.451396+00'),
	('acct_6db38932f6f538f0', false, 'evt_3UbxK5EPrFt0XmzLDWwGjR0Du', 'charge.updated', 'ch_3116KvWM8ev3wAyBVAfsrf6ts', '2026-11-30 23:10:58+00', '2026-11-30 23:10:58.045752+00', 'wanted', NULL, 1, '2026-11-30 23:10:58.051428+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Ddn5YOywW3oMWIBIcxaBusSO', 'charge.updated', 'ch_3HLc7GzomadfHisWIE5I8hGTj', '2026-11-30 23:10:59+00', '2026-11-30 23:10:59.048545+00', 'wanted', NULL, 1, '2026-11-30 23:10:59.053799+00'),
	('acct_6db38932f6f538f0', false, 'evt_3X9WcfcXn5NMCuH63cHvFVEzm', 'charge.succeeded', 'ch_3lohgraATZ4TP0OMnAIWTpr4s', '2026-11-30 23:10:59+00', '2026-11-30 23:10:59.450152+00', 'wanted', NULL, 1, '2026-11-30 23:10:59.456036+00'),
	('acct_6db38932f6f538f0', false, 'evt_34t86ns8ub4YCjl1YnoER2p5B', 'charge.succeeded', 'ch_3TwcFvfggzBtpF9yz9UUU6Pfz', '2026-11-30 23:10:58+00', '2026-11-30 23:10:58.095947+00', 'wanted', NULL, 2, '2026-11-30 23:10:58.100969+00'),
	('acct_6db38932f6f538f0', false, 'evt_3k6Zz6xOJRMyV7nRyT0Whz2f2', 'charge.succeeded', 'py_3pt4f7EoiAu85RpTaoprKaMgv', '2026-11-30 23:10:59+00', '2026-11-30 23:10:59.801895+00', 'wanted', NULL, 1, '2026-11-30 23:10:59.806134+00'),
	('acct_6db38932f6f538f0', false, 'evt_30GEzwMkYQT0PWx4lKgiBJC3I', 'charge.succeeded', 'ch_3UK9PlO72o0XkOrLbi8Fhguk1', '2026-11-30 23:10:56+00', '2026-11-30 23:10:59.836782+00', 'wanted', NULL, 1, '2026-11-30 23:10:59.842099+00'),
	('acct_6db38932f6f538f0', false, 'evt_327ZY6QtE4ihx5SzYJ1xmC7aP', 'charge.updated', 'ch_3POdW6S9YG5yKbmlhDNOnAhNp', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.006375+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.011335+00'),
	('acct_6db38932f6f538f0', false, 'evt_3NDXBhh4U4rQPTv690GVyA9LL', 'charge.updated', 'ch_3k5Rnol3wIfGoeAoMw9m6tFJI', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.00698+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.011406+00'),
	('acct_6db38932f6f538f0', false, 'evt_3QP4Oqslu7s9W8zgNNyoMm5zt', 'charge.updated', 'ch_32mUcwMN1ICHDoNRiitXtMBBr', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.006708+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.01143+00'),
	('acct_6db38932f6f538f0', false, 'evt_3YQGKzVdCQQZ4u8qtOfMjcymU', 'charge.updated', 'ch_3TwcFvfggzBtpF9yz9UUU6Pfz', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.006801+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.011436+00'),
	('acct_6db38932f6f538f0', false, 'evt_3DsI6stkZ0BtAa1qPgza1vevo', 'charge.updated', 'ch_3L79DLYvILbLGEhOm8NOCNRgi', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.007249+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.038383+00'),
	('acct_6db38932f6f538f0', false, 'evt_3kf8put3wlOUj36REDjaNeQU6', 'charge.updated', 'ch_3lohgraATZ4TP0OMnAIWTpr4s', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.007379+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.038447+00'),
	('acct_6db38932f6f538f0', false, 'evt_3itUjIkqR5Zivk9EYRyuodcnQ', 'charge.succeeded', 'py_3CmOLbXa3uvWC3SlI9aRwI2Vw', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.104533+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.108546+00'),
	('acct_6db38932f6f538f0', false, 'evt_3QNQ6AqCcRzIyZ3NPDIFjur6R', 'charge.succeeded', 'ch_3RFVjW1cBzc0c34AlJbUcPTaS', '2026-11-30 23:11:02+00', '2026-11-30 23:11:02.111347+00', 'wanted', NULL, 1, '2026-11-30 23:11:02.115366+00'),
	('acct_6db38932f6f538f0', false, 'evt_368u4N3LmtfFdY6s2Yol384Tu', 'charge.succeeded', 'ch_3zAehLMFjmElzeFpM47hLADwH', '2026-11-30 23:11:02+00', '2026-11-30 23:11:02.4632+00', 'wanted', NULL, 1, '2026-11-30 23:11:02.46817+00'),
	('acct_6db38932f6f538f0', false, 'evt_3BmJQSCtK08Cj43Je6oWjljIU', 'charge.succeeded', 'ch_3cuv7IpYYiZalxjXm6S5NUDiB', '2026-11-30 23:11:02+00', '2026-11-30 23:11:02.764443+00', 'wanted', NULL, 1, '2026-11-30 23:11:02.769376+00'),
	('acct_6db38932f6f538f0', false, 'evt_3QkN7SpPAn3sHGLtNr3Mb2b2o', 'refund.created', 're_3iJvrNb5cFrJFQ0Ku3a9BG7cB', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.0163+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.022261+00'),
	('acct_6db38932f6f538f0', false, 'evt_3mHZTnwhu5cPCkSSXB9pZQRu2', 'charge.refunded', 'ch_3L79DLYvILbLGEhOm8NOCNRgi', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.016554+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.022332+00'),
	('acct_6db38932f6f538f0', false, 'evt_3kGyqOyRwwkGcBROUFv3LHMTE', 'charge.succeeded', 'ch_35y9M6EwIr7wOwQKVpx8Oyulc', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.116446+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.120884+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Btd1eRBtgEImmd4mIHcSjnNB', 'charge.refunded', 'ch_3lwTMAm27g3f1C7eTl8kE17Tx', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.037147+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.043825+00'),
	('acct_6db38932f6f538f0', false, 'evt_3KmW7BAdAvZcteS7UqGkrabub', 'charge.updated', 'ch_3m64Z3f9m0zcBHHLRpZSkwzPe', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.037076+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.04389+00'),
	('acct_6db38932f6f538f0', false, 'evt_3KxZ8y7iPsGizzeyHjArrMYOR', 'charge.updated', 'ch_3cuv7IpYYiZalxjXm6S5NUDiB', '2026-11-30 23:11:04+00', '2026-11-30 23:11:06.037116+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.043897+00'),
	('acct_6db38932f6f538f0', false, 'evt_3AdnKhgBLHAgnTByVYByL6Xlu', 'charge.succeeded', 'py_3P0JcOZ7TfsT9gr07ZcjDhaI8', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.132588+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.149329+00'),
	('acct_6db38932f6f538f0', false, 'evt_3BEtxma8TWKvzwhQbu7yVSHU7', 'charge.updated', 'ch_35y9M6EwIr7wOwQKVpx8Oyulc', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.102235+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.106557+00'),
	('acct_6db38932f6f538f0', false, 'evt_3H5ufRoQvYqUz83pU1Skvnux6', 'charge.updated', 'ch_3OvLjj9DvD21ls10f3vEJ91XA', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.102932+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.106596+00'),
	('acct_6db38932f6f538f0', false, 'evt_3K5ESjgwdXwPanpwT0tZRif2P', 'charge.succeeded', 'ch_3L79DLYvILbLGEhOm8NOCNRgi', '2026-11-30 23:10:58+00', '2026-11-30 23:11:07.10438+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.111082+00'),
	('acct_6db38932f6f538f0', false, 'evt_3UVgmgasSZA8pPpDXDK2FsjXW', 'charge.updated', 'ch_3DZ42Bx1Ez6vai8icvSQyQU2l', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.105112+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.111099+00'),
	('acct_6db38932f6f538f0', false, 'evt_3l68s5X1dBH0He2eUICdA3vQ3', 'charge.succeeded', 'py_3CVg086Y6UiJPP8pEdEb38rvl', '2026-11-30 23:10:54+00', '2026-11-30 23:11:07.103652+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.111105+00'),
	('acct_6db38932f6f538f0', false, 'evt_39knIiZyUaB8MmXEHprnlxLDm', 'charge.refunded', 'ch_3SU6wN0K4MZ9GcFiBiUqAh8ej', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.112367+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145108+00'),
	('acct_6db38932f6f538f0', false, 'evt_3C0NyyCBdDbk79vq8FQcZHSp5', 'payout.created', 'po_12hmqMr4uhebC5Cji0z4BAKan', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.09185+00', 'wanted', NULL, 2, '2026-11-30 23:11:07.099575+00'),
	('acct_6db38932f6f538f0', false, 'evt_3IA21IrIBlUWyWyG6chPZnsgV', 'charge.updated', 'ch_3b6ShxRYFALKOIpmCnlR37j0g', '2026-11-30 23:10:55+00', '2026-11-30 23:11:07.112543+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145197+00'),
	('acct_6db38932f6f538f0', false, 'evt_3QB9hZjSHZ7G5bSfeadX8aL7m', 'charge.updated', 'ch_3hruSQXgmVum8n7TuQWHxpLF0', '2026-11-30 23:11:04+00', '2026-11-30 23:11:07.117172+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145203+00'),
	('acct_6db38932f6f538f0', false, 'evt_3WLZYsXWyzfCTcvboLAdrAw2h', 'charge.updated', 'ch_3pRMNenxZM2tivhShcpcYKLoT', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.110393+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145209+00'),
	('acct_6db38932f6f538f0', false, 'evt_3YrvHTRyQN7GJOU4xIwICeT0R', 'refund.created', 're_3wmZtCN79x95XGtzEzjdoP19J', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.089566+00', 'wanted', NULL, 2, '2026-11-30 23:11:07.097394+00'),
	('acct_6db38932f6f538f0', false, 'evt_3f40EZyNszAjSrmTczaRWvNOL', 'refund.created', 're_3Il3efNSgwNECkWNpBpqD2N1v', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.03698+00', 'wanted', NULL, 2, '2026-11-30 23:11:06.043902+00'),
	('acct_6db38932f6f538f0', false, 'evt_3h6JlZkuOWcCa4VNznjpWr6Th', 'charge.succeeded', 'ch_3SU6wN0K4MZ9GcFiBiUqAh8ej', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.117287+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145222+00'),
	('acct_6db38932f6f538f0', false, 'evt_3h9aBzLhHW2YT3VAjk4s5aBEk', 'charge.updated', 'ch_3UK9PlO72o0XkOrLbi8Fhguk1', '2026-11-30 23:10:58+00', '2026-11-30 23:11:07.110584+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145226+00'),
	('acct_6db38932f6f538f0', false, 'evt_3lFT8skauVSjMrtHZSZjYjt7F', 'charge.updated', 'ch_3zAehLMFjmElzeFpM47hLADwH', '2026-11-30 23:11:06+00', '2026-11-30 23:11:07.114017+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.14523+00'),
	('acct_6db38932f6f538f0', false, 'evt_3lX8ABK0MPt4pYYGGzuE311aI', 'charge.succeeded', 'ch_3DZ42Bx1Ez6vai8icvSQyQU2l', '2026-11-30 23:11:06+00', '2026-11-30 23:11:07.112661+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145235+00'),
	('acct_6db38932f6f538f0', false, 'evt_3rBLWi0W2VbVvFj4QOFBf7InN', 'charge.updated', 'ch_38D5P6cCLmdmZ51MTkuXxN2Ic', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.11725+00', 'wanted', NULL, 1, '2026-11-30 23:11:07.145239+00'),
	('acct_6db38932f6f538f0', false, 'evt_3nywLWOAqWswmKof90NBDRDbh', 'charge.succeeded', 'py_36Eq1BEzbyWHuCVaVnm87Lezg', '2026-11-30 23:11:00+00', '2026-11-30 23:11:00.75747+00', 'wanted', NULL, 1, '2026-11-30 23:11:00.76332+00'),
	('acct_6db38932f6f538f0', false, 'evt_3u6JJj9XBEFMj3pX94RebfnVY', 'charge.updated', 'ch_3MlFDubkcWVq2KQtL0kWrhxLQ', '2026-11-30 23:11:01+00', '2026-11-30 23:11:01.00778+00', 'wanted', NULL, 1, '2026-11-30 23:11:01.013357+00'),
	('acct_6db38932f6f538f0', false, 'evt_3YUfTrIEPOWVY4z1m80fPQcJG', 'charge.succeeded', 'ch_307DI0i15OpoEbOYUGTEqBSEM', '2026-11-30 23:11:01+00', '2026-11-30 23:11:01.108422+00', 'wanted', NULL, 1, '2026-11-30 23:11:01.113327+00'),
	('acct_6db38932f6f538f0', false, 'evt_3XPLSSfaKeso4oGsZsUBujf3y', 'charge.succeeded', 'ch_3k5Rnol3wIfGoeAoMw9m6tFJI', '2026-11-30 23:10:58+00', '2026-11-30 23:11:01.246465+00', 'wanted', NULL, 1, '2026-11-30 23:11:01.252169+00'),
	('acct_6db38932f6f538f0', false, 'evt_3mTAtjNSMdhUNitn7T0JxvEmV', 'charge.succeeded', 'ch_32t6PSICmEXBo5peQ1A3QxAjq', '2026-11-30 23:11:01+00', '2026-11-30 23:11:01.457814+00', 'wanted', NULL, 1, '2026-11-30 23:11:01.46344+00'),
	('acct_6db38932f6f538f0', false, 'evt_3uWnEwBUOMFer3YMbxoH5iQMR', 'charge.succeeded', 'ch_32ZdW8XoVL13HThWDfWYyekT7', '2026-11-30 23:11:01+00', '2026-11-30 23:11:01.759623+00', 'wanted', NULL, 1, '2026-11-30 23:11:01.764175+00'),
	('acct_6db38932f6f538f0', false, 'evt_31v1SmRR6v1itkd7lMrVu86pR', 'charge.succeeded', 'ch_3OvLjj9DvD21ls10f3vEJ91XA', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.468596+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.47344+00'),
	('acct_6db38932f6f538f0', false, 'evt_3MrAiI42slVTO5lxuHe2VOaS7', 'charge.succeeded', 'py_3EisTlYtQa04kOESaJrf3z2vj', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.771594+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.777639+00'),
	('acct_6db38932f6f538f0', false, 'evt_3qVHfo3vIbeRoW8LmQSv3yRrJ', 'topup.created', 'tu_1IXWNeKHa3rXo09rBX4OwQkjc', '2026-11-30 23:11:03+00', '2026-11-30 23:11:03.771914+00', 'wanted', NULL, 1, '2026-11-30 23:11:03.777714+00'),
	('acct_6db38932f6f538f0', false, 'evt_3Inj54Wa8w7OZRebY2lvRLonf', 'charge.updated', 'ch_32ZdW8XoVL13HThWDfWYyekT7', '2026-11-30 23:11:04+00', '2026-11-30 23:11:04.022669+00', 'wanted', NULL, 1, '2026-11-30 23:11:04.028289+00'),
	('acct_6db38932f6f538f0', false, 'evt_3KFHZtnspJNau5K48iQxA4PuX', 'charge.succeeded', 'ch_3tB5gEzaGeJp4xPxxrK6wEy8U', '2026-11-30 23:11:04+00', '2026-11-30 23:11:04.122111+00', 'wanted', NULL, 1, '2026-11-30 23:11:04.126941+00'),
	('acct_6db38932f6f538f0', false, 'evt_3vyX6szTpytBmvtU4IemATJCZ', 'charge.succeeded', 'ch_3J8jfV8XBbZgFhtcWKMfMAFQF', '2026-11-30 23:11:04+00', '2026-11-30 23:11:04.423089+00', 'wanted', NULL, 1, '2026-11-30 23:11:04.429306+00'),
	('acct_6db38932f6f538f0', false, 'evt_31NeQBedKWZeMGKmlSx0YGJfR', 'charge.succeeded', 'py_3eqFh7EeEWrqMQW5LRxzwZMa8', '2026-11-30 23:11:04+00', '2026-11-30 23:11:04.774736+00', 'wanted', NULL, 1, '2026-11-30 23:11:04.780437+00'),
	('acct_6db38932f6f538f0', false, 'evt_3srNJvyWT5tAe0TGLKnFtpwY2', 'charge.succeeded', 'ch_38D5P6cCLmdmZ51MTkuXxN2Ic', '2026-11-30 23:11:05+00', '2026-11-30 23:11:05.126762+00', 'wanted', NULL, 1, '2026-11-30 23:11:05.131133+00'),
	('acct_6db38932f6f538f0', false, 'evt_3VoYfxcPch3v4ktCnTL1S14d9', 'charge.succeeded', 'ch_3pRMNenxZM2tivhShcpcYKLoT', '2026-11-30 23:11:05+00', '2026-11-30 23:11:05.427574+00', 'wanted', NULL, 1, '2026-11-30 23:11:05.433701+00'),
	('acct_6db38932f6f538f0', false, 'evt_36c1p5RxDB7tswBpl4V48d5EW', 'charge.succeeded', 'ch_3I5ucN5iLywewfDeZrymYzfXa', '2026-11-30 23:10:49+00', '2026-11-30 23:11:05.64022+00', 'wanted', NULL, 1, '2026-11-30 23:11:05.645094+00'),
	('acct_6db38932f6f538f0', false, 'evt_3ad1IrpM1aIFljbT1d5tv8mQk', 'charge.succeeded', 'ch_3rOw45DlNgVtOylYmLj9ISflY', '2026-11-30 23:11:05+00', '2026-11-30 23:11:05.779546+00', 'wanted', NULL, 1, '2026-11-30 23:11:05.785301+00'),
	('acct_6db38932f6f538f0', false, 'evt_3MVIekf3ovwoDHDrthQGLJ4es', 'charge.dispute.funds_withdrawn', 'du_1TnCq3JJtNda2BsThdVtKnGiv', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.034515+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.039103+00'),
	('acct_6db38932f6f538f0', false, 'evt_3VOuzE2eKZ5KFpebQMtkNVfC4', 'charge.dispute.created', 'du_1TnCq3JJtNda2BsThdVtKnGiv', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.034268+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.039175+00'),
	('acct_6db38932f6f538f0', false, 'evt_3ULzi1NKZQGvsl2MpllqL42Uy', 'charge.updated', 'ch_3kcySENePxSoucKwiyZ8PMHhF', '2026-11-30 23:11:03+00', '2026-11-30 23:11:06.692373+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.697397+00');
INSERT INTO tieout.receipt_2026_11 VALUES
	('acct_6db38932f6f538f0', false, 'evt_3nbI7yomiZL77mddHKvXEaR7l', 'charge.succeeded', 'ch_3y8oigk4I78cVDxjfjZ7qmXQR', '2026-11-30 23:11:06+00', '2026-11-30 23:11:06.783856+00', 'wanted', NULL, 1, '2026-11-30 23:11:06.789072+00'),
	('acct_6db38932f6f538f0', false, 'evt_37wv4zfy3Aw4wwu8sqryWVrFn', 'topup.succeeded', 'tu_1IXWNeKHa3rXo09rBX4OwQkjc', '2026-11-30 23:11:07+00', '2026-11-30 23:11:07.033511+00', 'wanted', NULL, 2, '2026-11-30 23:11:07.080869+00');

INSERT INTO tieout.stripe_caller VALUES
	('acct_6db38932f6f538f0', false, 'resolve', '2026-11-30 23:11:18.82854+00'),
	('acct_6db38932f6f538f0', false, 'reconcile', '2026-11-30 23:11:28.840012+00');

INSERT INTO tieout.sync_state VALUES
	('acct_6db38932f6f538f0', false, 'balance_transactions', '2026-11-30 23:10:47.731094+00', '2026-11-30 23:10:00+00', '2026-11-27 00:00:00+00', '2026-11-30 23:10:48+00', '2026-11-28 00:05:00+00', '2026-11-30 23:11:27.079069+00', '{"open": 0, "healed": 2, "missing": 2, "windows": 3, "began_at": "2026-11-30T23:11:12.775242+00:00", "compared": 75, "imported": 0, "different": 0, "unsettled": 0, "unexpected": 0, "unannounced": 0}', NULL, NULL, '2026-11-30 23:11:12.625698+00', NULL, false, '1970-01-01 00:00:00+00', '2026-11-30 23:10:47.731249+00', '2026-12-05 00:05:00+00', 2, 34, '1970-01-01 00:00:00+00', '2026-11-30 23:11:13+00', NULL);

SELECT pg_catalog.setval('tieout.command_command_no_seq', 1, false);

SELECT pg_catalog.setval('tieout.dead_letter_id_seq', 1, false);

SELECT pg_catalog.setval('tieout.journal_batch_batch_id_seq', 37, true);

SELECT pg_catalog.setval('tieout.journal_entry_entry_no_seq', 116, true);

ALTER TABLE ONLY tieout.command
    ADD CONSTRAINT command_command_no_key UNIQUE (command_no);

ALTER TABLE ONLY tieout.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (command_id);

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

ALTER TABLE ONLY tieout.ended_wait
    ADD CONSTRAINT ended_wait_pkey PRIMARY KEY (stripe_account, livemode, object_id, ended_at);

ALTER TABLE tieout.entry_reference
    ADD CONSTRAINT entry_reference_kind_check CHECK ((kind = ANY (ARRAY['charge'::text, 'dispute'::text, 'payout'::text, 'command'::text]))) NOT VALID;

ALTER TABLE ONLY tieout.entry_reference
    ADD CONSTRAINT entry_reference_pkey PRIMARY KEY (entry_id, kind, object_id);

ALTER TABLE tieout.journal_position
    ADD CONSTRAINT entry_seals_whole CHECK (((length(entry_seals) % 16) = 0)) NOT VALID;

ALTER TABLE ONLY tieout.exact_proof
    ADD CONSTRAINT exact_proof_pkey PRIMARY KEY (stripe_account, livemode, balance_type, currency);

ALTER TABLE ONLY tieout.folded_balance
    ADD CONSTRAINT folded_balance_pkey PRIMARY KEY (stripe_account, livemode, ledger_account, currency);

ALTER TABLE ONLY tieout.folded_day
    ADD CONSTRAINT folded_day_pkey PRIMARY KEY (stripe_account, livemode, day, ledger_account, currency);

ALTER TABLE ONLY tieout.folded_month
    ADD CONSTRAINT folded_month_pkey PRIMARY KEY (stripe_account, livemode, month, ledger_account, currency);

ALTER TABLE ONLY tieout.folded_pending
    ADD CONSTRAINT folded_pending_pkey PRIMARY KEY (stripe_account, livemode, available_on, ledger_account, currency);

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

ALTER TABLE ONLY tieout.opening_watch
    ADD CONSTRAINT opening_watch_pkey PRIMARY KEY (stripe_account, livemode, balance_type, currency);

ALTER TABLE ONLY tieout.pass_request
    ADD CONSTRAINT pass_request_pkey PRIMARY KEY (stripe_account, livemode);

ALTER TABLE ONLY tieout.posting
    ADD CONSTRAINT posting_pkey PRIMARY KEY (entry_no, ordinal);

ALTER TABLE ONLY tieout.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

ALTER TABLE ONLY tieout.receipt_2026_10
    ADD CONSTRAINT receipt_2026_10_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

ALTER TABLE ONLY tieout.receipt_2026_11
    ADD CONSTRAINT receipt_2026_11_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

ALTER TABLE ONLY tieout.receipt_2026_12
    ADD CONSTRAINT receipt_2026_12_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

ALTER TABLE ONLY tieout.receipt_2027_01
    ADD CONSTRAINT receipt_2027_01_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

ALTER TABLE ONLY tieout.receipt_default
    ADD CONSTRAINT receipt_default_pkey PRIMARY KEY (stripe_account, livemode, event_id, created_at);

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

CREATE INDEX command_by_object ON tieout.command USING btree (object_id);

CREATE INDEX command_of_opening ON tieout.command USING btree (issuer, object_id, command_no) WHERE (kind = 'open'::text);

CREATE INDEX command_waiting ON tieout.command USING btree (command_no) WHERE (status = 'waiting'::text);

CREATE INDEX coverage_several ON tieout.coverage USING btree (stripe_account, livemode, resource, window_no) WHERE (window_count > 1);

CREATE INDEX coverage_unsettled ON tieout.coverage USING btree (stripe_account, livemode, resource, window_no) WHERE (NOT settled);

CREATE INDEX dated_delta_by_batch ON tieout.dated_delta USING btree (batch_id);

CREATE INDEX dead_letter_by_object ON tieout.dead_letter USING btree (object_id);

CREATE INDEX dead_letter_open ON tieout.dead_letter USING btree (id) WHERE (status = 'open'::text);

CREATE INDEX dead_letter_settled ON tieout.dead_letter USING btree (settled_at) WHERE (status <> 'open'::text);

CREATE INDEX discrepancy_awaiting ON tieout.discrepancy USING btree (stripe_account, livemode, object_id) WHERE ((kind = 'awaiting_too_long'::text) AND (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text])));

CREATE INDEX discrepancy_by_object ON tieout.discrepancy USING btree (object_id);

CREATE INDEX discrepancy_closed_by_hand ON tieout.discrepancy USING btree (stripe_account, livemode) WHERE ((status = 'resolved'::text) AND (note IS NOT NULL) AND (effect_minor IS NOT NULL));

CREATE INDEX discrepancy_unsettled ON tieout.discrepancy USING btree (status) WHERE (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text]));

CREATE INDEX ended_wait_by_end ON tieout.ended_wait USING btree (ended_at) WHERE (NOT is_final);

CREATE INDEX ended_wait_by_event ON tieout.ended_wait USING btree (event_id);

CREATE INDEX ended_wait_by_object ON tieout.ended_wait USING btree (object_id);

CREATE INDEX entry_reference_by_batch ON tieout.entry_reference USING btree (batch_id);

CREATE INDEX entry_reference_by_object ON tieout.entry_reference USING btree (object_id);

CREATE INDEX journal_entry_by_source ON tieout.journal_entry USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX journal_entry_by_time ON tieout.journal_entry USING btree (stripe_account, livemode, effective_at);

CREATE UNIQUE INDEX journal_entry_reversed_once ON tieout.journal_entry USING btree (reverses) WHERE (reverses IS NOT NULL);

CREATE INDEX posting_in_suspense ON tieout.posting USING btree (entry_no) WHERE (ledger_account = 'Equity:Suspense'::text);

CREATE INDEX receipt_by_object ON ONLY tieout.receipt USING btree (object_id);

CREATE INDEX receipt_2026_10_object_id_idx ON tieout.receipt_2026_10 USING btree (object_id);

CREATE INDEX receipt_of_strangers ON ONLY tieout.receipt USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX receipt_2026_10_stripe_account_livemode_reason_received_at_idx ON tieout.receipt_2026_10 USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX receipt_2026_11_object_id_idx ON tieout.receipt_2026_11 USING btree (object_id);

CREATE INDEX receipt_2026_11_stripe_account_livemode_reason_received_at_idx ON tieout.receipt_2026_11 USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX receipt_2026_12_object_id_idx ON tieout.receipt_2026_12 USING btree (object_id);

CREATE INDEX receipt_2026_12_stripe_account_livemode_reason_received_at_idx ON tieout.receipt_2026_12 USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX receipt_2027_01_object_id_idx ON tieout.receipt_2027_01 USING btree (object_id);

CREATE INDEX receipt_2027_01_stripe_account_livemode_reason_received_at_idx ON tieout.receipt_2027_01 USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX receipt_default_by_listening ON tieout.receipt_default USING btree (listened_at);

CREATE INDEX receipt_default_by_time ON tieout.receipt_default USING btree (created_at);

CREATE INDEX receipt_default_object_id_idx ON tieout.receipt_default USING btree (object_id);

CREATE INDEX receipt_default_stripe_account_livemode_reason_received_at_idx ON tieout.receipt_default USING btree (stripe_account, livemode, reason, received_at) WHERE ((outcome = 'ignored'::text) AND (reason = ANY (ARRAY['account_not_configured'::text, 'livemode_mismatch'::text])));

CREATE INDEX value_date_by_batch ON tieout.value_date USING btree (batch_id);

CREATE INDEX wanted_alone ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind <> 'balance_transaction'::text) OR reread);

CREATE INDEX wanted_in_bulk ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind = 'balance_transaction'::text) AND (NOT reread));

CREATE INDEX wanted_of_object ON tieout.wanted USING btree (stripe_account, livemode, of_object) WHERE (of_object IS NOT NULL);

CREATE INDEX wanted_overdue ON tieout.wanted USING btree (stripe_account, livemode, object_id) WHERE (stage = 'overdue'::text);

CREATE INDEX wanted_published ON tieout.wanted USING btree (stripe_account, livemode, published_at) WHERE (published_at IS NOT NULL);

ALTER INDEX tieout.receipt_by_object ATTACH PARTITION tieout.receipt_2026_10_object_id_idx;

ALTER INDEX tieout.receipt_pkey ATTACH PARTITION tieout.receipt_2026_10_pkey;

ALTER INDEX tieout.receipt_of_strangers ATTACH PARTITION tieout.receipt_2026_10_stripe_account_livemode_reason_received_at_idx;

ALTER INDEX tieout.receipt_by_object ATTACH PARTITION tieout.receipt_2026_11_object_id_idx;

ALTER INDEX tieout.receipt_pkey ATTACH PARTITION tieout.receipt_2026_11_pkey;

ALTER INDEX tieout.receipt_of_strangers ATTACH PARTITION tieout.receipt_2026_11_stripe_account_livemode_reason_received_at_idx;

ALTER INDEX tieout.receipt_by_object ATTACH PARTITION tieout.receipt_2026_12_object_id_idx;

ALTER INDEX tieout.receipt_pkey ATTACH PARTITION tieout.receipt_2026_12_pkey;

ALTER INDEX tieout.receipt_of_strangers ATTACH PARTITION tieout.receipt_2026_12_stripe_account_livemode_reason_received_at_idx;

ALTER INDEX tieout.receipt_by_object ATTACH PARTITION tieout.receipt_2027_01_object_id_idx;

ALTER INDEX tieout.receipt_pkey ATTACH PARTITION tieout.receipt_2027_01_pkey;

ALTER INDEX tieout.receipt_of_strangers ATTACH PARTITION tieout.receipt_2027_01_stripe_account_livemode_reason_received_at_idx;

ALTER INDEX tieout.receipt_by_object ATTACH PARTITION tieout.receipt_default_object_id_idx;

ALTER INDEX tieout.receipt_pkey ATTACH PARTITION tieout.receipt_default_pkey;

ALTER INDEX tieout.receipt_of_strangers ATTACH PARTITION tieout.receipt_default_stripe_account_livemode_reason_received_at_idx;

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.dated_delta FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

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

CREATE TRIGGER cover_first_window BEFORE UPDATE ON tieout.coverage FOR EACH ROW WHEN (((old.window_count > 1) AND (new.window_count = old.window_count))) EXECUTE FUNCTION tieout.cover_first_window();

CREATE TRIGGER dated AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_entries();

CREATE TRIGGER dated AFTER INSERT ON tieout.value_date REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_value_dates();

CREATE TRIGGER folded AFTER DELETE ON tieout.unsequenced REFERENCING OLD TABLE AS sequenced FOR EACH STATEMENT EXECUTE FUNCTION tieout.fold_sequenced();

CREATE TRIGGER keep_coverage_apart AFTER INSERT ON tieout.coverage REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tieout.keep_coverage_apart();

CREATE TRIGGER reversed_whole AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_reversals();

CREATE TRIGGER stays_closed BEFORE UPDATE ON tieout.discrepancy FOR EACH ROW WHEN ((old.note IS NOT NULL)) EXECUTE FUNCTION tieout.keep_closed();

ALTER TABLE ONLY tieout.value_date
    ADD CONSTRAINT value_date_entry_no_fkey FOREIGN KEY (entry_no) REFERENCES tieout.journal_entry(entry_no);

GRANT USAGE ON SCHEMA tieout TO tieout_writer;
GRANT USAGE ON SCHEMA tieout TO tieout_reconciler;
GRANT USAGE ON SCHEMA tieout TO tieout_reader;
GRANT ALL ON SCHEMA tieout TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.absent_from_journal(e_issuer text[], e_external_id text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.absent_from_journal(e_issuer text[], e_external_id text[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.advance_offsets(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.advance_sequences() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.advance_sequences() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamp with time zone) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.await_too_long(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, again_s double precision, of_expected jsonb, because text, OUT outcome text, OUT line jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.await_too_long(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, again_s double precision, of_expected jsonb, because text, OUT outcome text, OUT line jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.batch_digest(of_batch bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.batch_digest(of_batch bigint) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.batch_digest(of_batch bigint) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.batch_seals(of_batch bigint, version smallint, OUT digest bytea, OUT entry_seals bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.batch_seals(of_batch bigint, version smallint, OUT digest bytea, OUT entry_seals bytea) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.check_appended() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.check_entries() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.check_entries() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.check_postings() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.check_postings() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.check_reversals() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.check_reversals() TO tieout_functions;

GRANT SELECT ON TABLE tieout.command TO tieout_writer;
GRANT SELECT ON TABLE tieout.command TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.command TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.command TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.close_discrepancies(command tieout.command, closes jsonb, answers text[], objects text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.cover_first_window() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.cover_first_window() TO tieout_functions;

GRANT SELECT ON TABLE tieout.discrepancy TO tieout_writer;
GRANT SELECT ON TABLE tieout.discrepancy TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.discrepancy TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.discrepancy TO tieout_functions;

GRANT INSERT(id) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(kind) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(status),UPDATE(status) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(stripe_account) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(livemode) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(object_id) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT UPDATE(detected_at) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(resolved_at),UPDATE(resolved_at) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(amount_at_risk),UPDATE(amount_at_risk) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(currency),UPDATE(currency) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(expected),UPDATE(expected) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(actual),UPDATE(actual) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(reason),UPDATE(reason) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(heals),UPDATE(heals) ON TABLE tieout.discrepancy TO tieout_reconciler;

GRANT INSERT(effect_minor),UPDATE(effect_minor) ON TABLE tieout.discrepancy TO tieout_reconciler;

REVOKE ALL ON FUNCTION tieout.dashboard_link(one tieout.discrepancy) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.dashboard_link(one tieout.discrepancy) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.dashboard_link(one tieout.discrepancy) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.date_entries() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.date_value_dates() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.delete_old(kept_days integer, rows_max integer, OUT receipts integer, OUT waits integer, OUT letters integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.delete_old(kept_days integer, rows_max integer, OUT receipts integer, OUT waits integer, OUT letters integer) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.drop_receipt_months(kept_days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.drop_receipt_months(kept_days integer) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.drop_wanted(e_stripe_account text[], e_livemode boolean[], e_external_id text[], e_source text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.drop_wanted(e_stripe_account text[], e_livemode boolean[], e_external_id text[], e_source text[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.end_wait(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, for_good boolean, because text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.end_wait(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, for_good boolean, because text) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.end_wait(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, for_good boolean, because text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.entry_seal(ordinal integer, line text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.entry_seal(ordinal integer, line text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.entry_seal(ordinal integer, line text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.execute_command(of_command text, of_part integer, becomes text, because text, e_entry_id text[], e_issuer text[], e_external_id text[], e_kind text[], e_revision integer[], e_reverses text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective double precision[], e_fingerprint bytea[], e_posting_count smallint[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available double precision[], closes jsonb, answers text[], objects text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.execute_command(of_command text, of_part integer, becomes text, because text, e_entry_id text[], e_issuer text[], e_external_id text[], e_kind text[], e_revision integer[], e_reverses text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective double precision[], e_fingerprint bytea[], e_posting_count smallint[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available double precision[], closes jsonb, answers text[], objects text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.fold_dated_deltas(batches bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.fold_sequenced() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.fold_sequenced() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.is_led(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.is_led(name text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.is_led(name text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.is_unsettled(status text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.is_unsettled(status text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.is_unsettled(status text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_closed() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_closed() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.keep_coverage_apart() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_coverage_apart() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.kept_since(kept_days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.kept_since(kept_days integer) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.make_receipt_months(rows_max integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.make_receipt_months(rows_max integer) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.meet_again(e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_fingerprint bytea[], e_available bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.meet_again(e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_fingerprint bytea[], e_available bigint[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.open_difference(of_kind text, of_stripe_account text, of_livemode boolean, of_object_id text, at_risk bigint, effect bigint, in_currency text, of_stripe jsonb, of_journal jsonb, because text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.open_difference(of_kind text, of_stripe_account text, of_livemode boolean, of_object_id text, at_risk bigint, effect bigint, in_currency text, of_stripe jsonb, of_journal jsonb, because text) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.open_gaps(of_topic text, partitions integer[], epochs integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.open_gaps(of_topic text, partitions integer[], epochs integer[]) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.open_gaps(of_topic text, partitions integer[], epochs integer[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.open_offset_gap(of_topic text, of_partition integer, of_epoch integer, because text) FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.open_unconfigured(accounts text[], livemodes boolean[], OUT opened jsonb, OUT reopened jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.open_unconfigured(accounts text[], livemodes boolean[], OUT opened jsonb, OUT reopened jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.pending_until(effective_at timestamp with time zone, available_on timestamp with time zone, moved_to timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.pending_until(effective_at timestamp with time zone, available_on timestamp with time zone, moved_to timestamp with time zone) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.pending_until(effective_at timestamp with time zone, available_on timestamp with time zone, moved_to timestamp with time zone) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.post_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[], e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available bigint[], findings jsonb, letters jsonb, OUT posted integer, OUT differing integer, OUT opened jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.post_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], e_entry_id text[], e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_type text[], e_category text[], e_source text[], e_effective bigint[], e_fingerprint bytea[], e_available bigint[], e_posting_count smallint[], e_origin text[], p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[], p_amount bigint[], p_available bigint[], findings jsonb, letters jsonb, OUT posted integer, OUT differing integer, OUT opened jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.refuse_change() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.refuse_change() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.resolve_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.resolve_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.sealed_lines(of_batch bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sealed_lines(of_batch bigint) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.sealed_lines(of_batch bigint) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.sealed_lines(of_batch bigint, version smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sealed_lines(of_batch bigint, version smallint) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.sealed_lines(of_batch bigint, version smallint) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.sealed_rows(of_batch bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sealed_rows(of_batch bigint) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.sealed_rows(of_batch bigint) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.sequence_batches(batches_max integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sequence_batches(batches_max integer) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.sequences_behind() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sequences_behind() TO tieout_reader;
GRANT ALL ON FUNCTION tieout.sequences_behind() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.settle_functions() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.settle_functions() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.settle_hint(of_stripe_account text, of_livemode boolean, of_object_id text, of_hinted_at timestamp with time zone, stays boolean, wants jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.settle_hint(of_stripe_account text, of_livemode boolean, of_object_id text, of_hinted_at timestamp with time zone, stays boolean, wants jsonb) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.settle_hint(of_stripe_account text, of_livemode boolean, of_object_id text, of_hinted_at timestamp with time zone, stays boolean, wants jsonb) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.this_batch() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.want(wants jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.want(wants jsonb) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.want(wants jsonb) TO tieout_functions;

GRANT SELECT ON TABLE tieout.folded_balance TO tieout_writer;
GRANT SELECT ON TABLE tieout.folded_balance TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.folded_balance TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.folded_balance TO tieout_functions;

GRANT SELECT ON TABLE tieout.journal_delta TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_delta TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_delta TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.journal_delta TO tieout_functions;

GRANT SELECT ON TABLE tieout.unsequenced TO tieout_writer;
GRANT SELECT ON TABLE tieout.unsequenced TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.unsequenced TO tieout_reader;
GRANT SELECT,INSERT,DELETE ON TABLE tieout.unsequenced TO tieout_functions;

GRANT SELECT ON TABLE tieout.account_balance TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_balance TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_balance TO tieout_reader;
GRANT SELECT ON TABLE tieout.account_balance TO tieout_functions;

GRANT SELECT ON TABLE tieout.dated_delta TO tieout_writer;
GRANT SELECT ON TABLE tieout.dated_delta TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.dated_delta TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.dated_delta TO tieout_functions;

GRANT SELECT ON TABLE tieout.folded_day TO tieout_writer;
GRANT SELECT ON TABLE tieout.folded_day TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.folded_day TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.folded_day TO tieout_functions;

GRANT SELECT ON TABLE tieout.account_day TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_day TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_day TO tieout_reader;
GRANT SELECT ON TABLE tieout.account_day TO tieout_functions;

GRANT SELECT ON TABLE tieout.account_key TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_key TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_key TO tieout_reader;
GRANT SELECT ON TABLE tieout.account_key TO tieout_functions;

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

GRANT SELECT ON TABLE tieout.folded_month TO tieout_writer;
GRANT SELECT ON TABLE tieout.folded_month TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.folded_month TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.folded_month TO tieout_functions;

GRANT SELECT ON TABLE tieout.account_month TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_month TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_month TO tieout_reader;
GRANT SELECT ON TABLE tieout.account_month TO tieout_functions;

GRANT SELECT ON TABLE tieout.folded_pending TO tieout_writer;
GRANT SELECT ON TABLE tieout.folded_pending TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.folded_pending TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.folded_pending TO tieout_functions;

GRANT SELECT ON TABLE tieout.account_pending TO tieout_writer;
GRANT SELECT ON TABLE tieout.account_pending TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.account_pending TO tieout_reader;
GRANT SELECT ON TABLE tieout.account_pending TO tieout_functions;

GRANT SELECT ON TABLE tieout.journal_entry TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_entry TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_entry TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.journal_entry TO tieout_functions;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.wanted TO tieout_writer;
GRANT SELECT ON TABLE tieout.wanted TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.wanted TO tieout_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.wanted TO tieout_functions;

GRANT SELECT ON TABLE tieout.awaiting TO tieout_writer;
GRANT SELECT ON TABLE tieout.awaiting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.awaiting TO tieout_reader;
GRANT SELECT ON TABLE tieout.awaiting TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.command_command_no_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.command_command_no_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.command_command_no_seq TO tieout_reader;

GRANT SELECT ON TABLE tieout.consumer_offset TO tieout_writer;
GRANT SELECT ON TABLE tieout.consumer_offset TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.consumer_offset TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.consumer_offset TO tieout_functions;

GRANT SELECT ON TABLE tieout.coverage TO tieout_writer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.coverage TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.coverage TO tieout_reader;
GRANT SELECT ON TABLE tieout.coverage TO tieout_functions;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.dead_letter TO tieout_writer;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.dead_letter TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.ended_wait TO tieout_writer;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reader;
GRANT SELECT,INSERT,DELETE ON TABLE tieout.ended_wait TO tieout_functions;

GRANT SELECT ON TABLE tieout.entry_reference TO tieout_writer;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.entry_reference TO tieout_functions;

GRANT SELECT ON TABLE tieout.exact_proof TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.exact_proof TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.exact_proof TO tieout_reader;
GRANT SELECT ON TABLE tieout.exact_proof TO tieout_functions;

GRANT SELECT ON TABLE tieout.journal_batch TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_batch TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_batch TO tieout_reader;
GRANT SELECT ON TABLE tieout.journal_batch TO tieout_functions;

GRANT INSERT(batch_id) ON TABLE tieout.journal_batch TO tieout_functions;

GRANT SELECT ON TABLE tieout.journal_position TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal_position TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal_position TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.journal_position TO tieout_functions;

GRANT SELECT ON TABLE tieout.posting TO tieout_writer;
GRANT SELECT ON TABLE tieout.posting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.posting TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.posting TO tieout_functions;

GRANT SELECT ON TABLE tieout.journal TO tieout_writer;
GRANT SELECT ON TABLE tieout.journal TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.journal TO tieout_reader;
GRANT SELECT ON TABLE tieout.journal TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.journal_batch_batch_id_seq TO tieout_reader;

GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.journal_entry_entry_no_seq TO tieout_reader;

GRANT SELECT ON TABLE tieout.migration TO tieout_writer;
GRANT SELECT ON TABLE tieout.migration TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.migration TO tieout_reader;
GRANT SELECT ON TABLE tieout.migration TO tieout_functions;

GRANT SELECT ON TABLE tieout.opening_watch TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.opening_watch TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.opening_watch TO tieout_reader;
GRANT SELECT ON TABLE tieout.opening_watch TO tieout_functions;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.pass_request TO tieout_writer;
GRANT SELECT,DELETE ON TABLE tieout.pass_request TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.pass_request TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.pass_request TO tieout_functions;

GRANT SELECT ON TABLE tieout.posting_line TO tieout_writer;
GRANT SELECT ON TABLE tieout.posting_line TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.posting_line TO tieout_reader;
GRANT SELECT ON TABLE tieout.posting_line TO tieout_functions;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.receipt TO tieout_writer;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reader;

GRANT SELECT ON TABLE tieout.value_date TO tieout_writer;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.value_date TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.value_date TO tieout_functions;

GRANT SELECT ON TABLE tieout.standing_entry TO tieout_writer;
GRANT SELECT ON TABLE tieout.standing_entry TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.standing_entry TO tieout_reader;
GRANT SELECT ON TABLE tieout.standing_entry TO tieout_functions;

GRANT SELECT ON TABLE tieout.stated_entry TO tieout_writer;
GRANT SELECT ON TABLE tieout.stated_entry TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.stated_entry TO tieout_reader;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.stripe_caller TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.stripe_caller TO tieout_reader;
GRANT SELECT ON TABLE tieout.stripe_caller TO tieout_functions;

GRANT SELECT ON TABLE tieout.sync_state TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.sync_state TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.sync_state TO tieout_reader;
GRANT SELECT ON TABLE tieout.sync_state TO tieout_functions;

GRANT SELECT ON TABLE tieout.waiting TO tieout_writer;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.waiting TO tieout_reader;
GRANT SELECT ON TABLE tieout.waiting TO tieout_functions;
