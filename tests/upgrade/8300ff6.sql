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

CREATE FUNCTION tieout.advance_exchange_history(of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.exchange_history AS kept (topic, epoch, partition, next_offset)
    SELECT of_topic, step.epoch, step.partition, step.next
    FROM unnest(partitions, epochs, expected, nexts) AS step (partition, epoch, expected, next)
    WHERE step.expected <= coalesce((
        SELECT before.next_offset FROM tieout.exchange_history AS before
        WHERE before.topic = of_topic AND before.epoch = step.epoch
          AND before.partition = step.partition), 0)
    ORDER BY step.partition
    ON CONFLICT (topic, epoch, partition)
    DO UPDATE SET next_offset = excluded.next_offset
    WHERE kept.next_offset < excluded.next_offset
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

CREATE FUNCTION tieout.advance_relay(of_stream text, from_position bigint, from_ordinal integer, to_position bigint, to_ordinal integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    UPDATE tieout.relay_place
    SET position = to_position, ordinal = to_ordinal, changed_at = clock_timestamp()
    WHERE stream = of_stream AND (position, ordinal) = (from_position, from_ordinal)
      AND (to_position, to_ordinal) > (from_position, from_ordinal);
    RETURN FOUND;
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

CREATE FUNCTION tieout.append_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    line jsonb := tieout.discrepancy_line(NEW);
BEGIN
    IF TG_OP = 'INSERT' OR line <> tieout.discrepancy_line(OLD) THEN
        INSERT INTO tieout.discrepancy_change (body) VALUES (line);
    END IF;
    RETURN NULL;
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

CREATE FUNCTION tieout.ask_for_presentments(rows_max integer, again_s double precision) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    asked integer;
BEGIN
    WITH refund AS (
        SELECT kept.* FROM tieout.discrepancy AS open CROSS JOIN LATERAL (
            SELECT * FROM tieout.presentment
            WHERE presentment.issuer = concat('stripe:', open.stripe_account,
                    CASE WHEN open.livemode THEN ':live' ELSE ':test' END)
              AND presentment.external_id = open.object_id OFFSET 0) AS kept
        WHERE open.kind = 'fx_unknown' AND tieout.is_unsettled(open.status)
    ), lacking AS (
        SELECT issuer, external_id FROM refund WHERE amount_minor IS NULL
        UNION
        SELECT charge.issuer, charge.external_id
        FROM (SELECT DISTINCT stripe_account, livemode, charge_id FROM refund) AS refunded
        CROSS JOIN LATERAL (
            SELECT * FROM tieout.presentment
            WHERE presentment.stripe_account = refunded.stripe_account
              AND presentment.livemode = refunded.livemode
              AND presentment.charge_id = refunded.charge_id
              AND presentment.role = 'charge' OFFSET 0) AS charge
        WHERE charge.amount_minor IS NULL
        UNION
        SELECT issuer, external_id FROM tieout.presentment WHERE is_doubted
    ), picked AS (
        UPDATE tieout.presentment AS kept SET asked_at = clock_timestamp()
        FROM (
            SELECT kept.issuer, kept.external_id
            FROM lacking JOIN tieout.presentment AS kept USING (issuer, external_id)
            WHERE kept.asked_at IS NULL
               OR kept.asked_at < clock_timestamp() - make_interval(secs => again_s)
            ORDER BY kept.asked_at NULLS FIRST, kept.external_id LIMIT rows_max) AS next
        WHERE kept.issuer = next.issuer AND kept.external_id = next.external_id
        RETURNING kept.*
    )
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT picked.stripe_account, picked.livemode, picked.external_id, 'balance_transaction',
        clock_timestamp(), true, 'what the customer saw is not known'
    FROM picked
    ORDER BY picked.stripe_account, picked.livemode, picked.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
    GET DIAGNOSTICS asked = ROW_COUNT;
    RETURN asked;
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
    SELECT counted.entry_no, entry.issuer, (entry.posting_count IS DISTINCT FROM counted.postings
        OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()) AS takes_others INTO bad
    FROM (
        SELECT entry_no, count(*) AS postings,
            bool_or(starts_with(ledger_account, 'Assets:Stripe:')) AS is_on_stripe
        FROM new_posting GROUP BY entry_no) AS counted
    LEFT JOIN tieout.journal_entry AS entry ON entry.entry_no = counted.entry_no
    LEFT JOIN tieout.journal_batch AS batch ON batch.batch_id = entry.batch_id
    WHERE entry.posting_count IS DISTINCT FROM counted.postings
       OR batch.xact_id IS DISTINCT FROM pg_current_xact_id()
       OR (counted.is_on_stripe AND NOT starts_with(entry.issuer, 'stripe:')
            AND entry.issuer <> concat('tieout:', entry.stripe_account,
                CASE WHEN entry.livemode THEN ':live' ELSE ':test' END))
    LIMIT 1;
    IF FOUND AND bad.takes_others THEN
        RAISE EXCEPTION 'entry % does not take these postings: another count, or an older entry',
            bad.entry_no USING ERRCODE = 'integrity_constraint_violation';
    ELSIF FOUND THEN
        RAISE EXCEPTION 'entry % of % names a Stripe balance: only Stripe moves one',
            bad.entry_no, bad.issuer USING ERRCODE = 'integrity_constraint_violation';
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

CREATE FUNCTION tieout.exchange_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    accounts text[];
    livemodes boolean[];
    due text[];
BEGIN
    IF NOT EXISTS (SELECT FROM new_entry WHERE kind IN ('reversal', 'replacement')) THEN
        RETURN NULL;
    END IF;
    UPDATE tieout.presentment AS kept SET is_doubted = true, asked_at = NULL
    FROM new_entry
    WHERE kept.issuer = new_entry.issuer AND kept.external_id = new_entry.external_id
      AND new_entry.kind = 'replacement' AND kept.fingerprint <> new_entry.fingerprint;
    SELECT array_agg(touched.stripe_account), array_agg(touched.livemode), array_agg(touched.due)
    INTO accounts, livemodes, due
    FROM (
        SELECT own.stripe_account, own.livemode,
            coalesce(own.charge_id, own.object_id, own.external_id) AS due
        FROM new_entry JOIN tieout.presentment AS own USING (issuer, external_id)
        UNION
        SELECT refund.stripe_account, refund.livemode, refund.charge_id
        FROM new_entry JOIN tieout.presentment AS refund
            ON refund.stripe_account = new_entry.stripe_account
           AND refund.livemode = new_entry.livemode AND refund.charge_id = new_entry.source_id
    ) AS touched;
    PERFORM tieout.exchange_is_due(accounts, livemodes, due);
    RETURN NULL;
END $$;

CREATE FUNCTION tieout.exchange_is_due(accounts text[], livemodes boolean[], object_ids text[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.exchange_due (stripe_account, livemode, object_id)
    SELECT DISTINCT stripe_account, livemode, object_id
    FROM unnest(accounts, livemodes, object_ids) AS due (stripe_account, livemode, object_id)
    WHERE object_id IS NOT NULL
    ORDER BY stripe_account, livemode, object_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET due_no = DEFAULT
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

CREATE FUNCTION tieout.keep_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.position IS NOT NULL OR NEW.position IS NULL
       OR (NEW.change_id, NEW.changed_at, NEW.body)
            IS DISTINCT FROM (OLD.change_id, OLD.changed_at, OLD.body)
    THEN
        RAISE EXCEPTION 'tieout.discrepancy_change is append only: a position is given once'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

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

CREATE FUNCTION tieout.keep_presentments(posted integer, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[], e_stripe_account text[], e_livemode boolean[], e_category text[], e_source text[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    accounts text[];
    livemodes boolean[];
    due text[];
BEGIN
    IF posted > 0 AND EXISTS (SELECT FROM tieout.presentment) THEN
        SELECT array_agg(entry.stripe_account), array_agg(entry.livemode), array_agg(entry.source)
        INTO accounts, livemodes, due
        FROM unnest(e_stripe_account, e_livemode, e_category, e_source)
            AS entry (stripe_account, livemode, category, source)
        WHERE entry.category = 'charge' AND EXISTS (
            SELECT FROM tieout.presentment AS refund
            WHERE refund.stripe_account = entry.stripe_account
              AND refund.livemode = entry.livemode AND refund.charge_id = entry.source
              AND refund.role = 'refund');
        PERFORM tieout.exchange_is_due(accounts, livemodes, due);
    END IF;
    PERFORM tieout.advance_exchange_history(of_topic, partitions, epochs, expected, nexts);
    RETURN tieout.save_presentments(c_issuer, c_external_id, c_stripe_account, c_livemode, c_role,
        c_object_id, c_charge_id, c_amount, c_currency, c_fingerprint);
END $$;

CREATE FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    INSERT INTO tieout.entry_reference (entry_id, kind, object_id)
    SELECT entry_id, kind, object_id
    FROM unnest(entry_ids, kinds, object_ids) AS named (entry_id, kind, object_id)
    ON CONFLICT (entry_id, kind, object_id) DO NOTHING
$$;

CREATE FUNCTION tieout.keep_traces(posted integer, traceparents text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    batch bigint;
BEGIN
    IF posted = 0 OR cardinality(traceparents) = 0 THEN
        RETURN;
    END IF;
    batch := tieout.this_batch();
    INSERT INTO tieout.entry_trace (entry_id, traceparent)
    SELECT entry.entry_id, traceparents[entry.ordinal]
    FROM tieout.journal_entry AS entry
    WHERE entry.batch_id = batch AND traceparents[entry.ordinal] IS NOT NULL;
END $$;

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

CREATE FUNCTION tieout.post_exchange(d_stripe_account text[], d_livemode boolean[], d_object_id text[], d_due_no bigint[], f_of_entry text[], f_entry_id text[], f_revision integer[], f_currency text[], f_amount bigint[], f_fingerprint bytea[], u_stripe_account text[], u_livemode boolean[], u_object_id text[], u_currency text[], u_reason text[], k_stripe_account text[], k_livemode boolean[], k_object_id text[]) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    batch bigint;
    legs bigint;
    is_stale boolean;
    opened jsonb;
    reopened jsonb;
    closed jsonb;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.exchange', 0)) THEN
        RETURN NULL;
    END IF;
    SELECT count(of_entry.entry_no) <> cardinality(f_of_entry) OR bool_or(EXISTS (
        SELECT FROM tieout.journal_entry AS posted
        WHERE posted.issuer = of_entry.issuer AND posted.external_id = of_entry.external_id
          AND posted.kind = 'fx' AND posted.revision >= made.revision))
    INTO is_stale
    FROM unnest(f_of_entry, f_revision) AS made (of_entry, revision)
    LEFT JOIN tieout.journal_entry AS of_entry ON of_entry.entry_id = made.of_entry;
    IF is_stale THEN
        RETURN NULL;
    END IF;
    IF cardinality(f_of_entry) > 0 THEN
        batch := tieout.this_batch();
        WITH entry AS (
            INSERT INTO tieout.journal_entry (
                entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
                reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
                batch_id, ordinal)
            SELECT made.entry_id, of_entry.issuer, of_entry.external_id, 'fx', made.revision,
                of_entry.stripe_account, of_entry.livemode, of_entry.type,
                of_entry.reporting_category, of_entry.source_id, of_entry.effective_at,
                made.fingerprint, 2, 'exchange', batch, made.ordinal
            FROM unnest(f_of_entry, f_entry_id, f_revision, f_fingerprint)
                WITH ORDINALITY AS made (of_entry, entry_id, revision, fingerprint, ordinal)
            JOIN tieout.journal_entry AS of_entry ON of_entry.entry_id = made.of_entry
            ORDER BY made.ordinal
            RETURNING entry_no, ordinal, stripe_account, livemode
        ), posting AS (
            INSERT INTO tieout.posting (
                entry_no, ordinal, ledger_account, currency, amount_minor)
            SELECT entry.entry_no, leg.ordinal, leg.account, made.currency, leg.sign * made.amount
            FROM entry
            JOIN unnest(f_currency, f_amount) WITH ORDINALITY AS made (currency, amount, ordinal)
                ON made.ordinal = entry.ordinal
            CROSS JOIN (VALUES (1, 'Income:Refunds', 1), (2, 'Expenses:FxGainLoss', -1))
                AS leg (ordinal, account, sign)
            RETURNING entry_no, ledger_account, currency, amount_minor
        ), delta AS (
            INSERT INTO tieout.journal_delta (
                batch_id, stripe_account, livemode, ledger_account, currency, amount_minor)
            SELECT batch, entry.stripe_account, entry.livemode, posting.ledger_account,
                posting.currency, sum(posting.amount_minor)
            FROM entry JOIN posting USING (entry_no)
            GROUP BY entry.stripe_account, entry.livemode, posting.ledger_account,
                posting.currency
        )
        SELECT count(*) INTO legs FROM posting;
        IF legs <> 2 * cardinality(f_of_entry) THEN
            RAISE EXCEPTION '% postings of % were kept: run `tieout verify`', legs,
                2 * cardinality(f_of_entry) USING ERRCODE = 'TO003';
        END IF;
        INSERT INTO tieout.unsequenced (batch_id) VALUES (batch)
        ON CONFLICT (batch_id) DO NOTHING;
    END IF;
    WITH before AS (
        SELECT known.object_id, known.stripe_account, known.livemode,
            tieout.is_unsettled(known.status) AS was_open
        FROM unnest(u_stripe_account, u_livemode, u_object_id)
            AS one (stripe_account, livemode, object_id)
        JOIN tieout.discrepancy AS known USING (stripe_account, livemode, object_id)
        WHERE known.kind = 'fx_unknown'
    ), kept AS (
        INSERT INTO tieout.discrepancy AS kept (
            id, kind, status, stripe_account, livemode, object_id, currency, reason)
        SELECT tieout.discrepancy_id('fx_unknown', stripe_account, livemode, object_id),
            'fx_unknown', 'open', stripe_account, livemode, object_id, currency, reason
        FROM unnest(u_stripe_account, u_livemode, u_object_id, u_currency, u_reason)
            AS one (stripe_account, livemode, object_id, currency, reason)
        ORDER BY stripe_account, livemode, object_id
        ON CONFLICT (kind, stripe_account, livemode, object_id)
        DO UPDATE SET status = 'open', resolved_at = NULL, reason = excluded.reason,
            currency = excluded.currency,
            detected_at = CASE WHEN tieout.is_unsettled(kept.status) THEN kept.detected_at
                ELSE clock_timestamp() END
        WHERE NOT tieout.is_unsettled(kept.status) OR kept.reason <> excluded.reason
        RETURNING kept.*
    ), news AS (
        SELECT tieout.discrepancy_line(kept) AS line, before.object_id IS NULL AS is_new
        FROM kept LEFT JOIN before USING (stripe_account, livemode, object_id)
        WHERE before.was_open IS NOT TRUE
    )
    SELECT coalesce(jsonb_agg(line) FILTER (WHERE is_new), '[]'),
        coalesce(jsonb_agg(line) FILTER (WHERE NOT is_new), '[]')
    INTO opened, reopened FROM news;
    WITH known AS (
        UPDATE tieout.discrepancy AS kept
        SET status = 'resolved', resolved_at = clock_timestamp()
        FROM unnest(k_stripe_account, k_livemode, k_object_id)
            AS one (stripe_account, livemode, object_id)
        WHERE kept.kind = 'fx_unknown' AND kept.stripe_account = one.stripe_account
          AND kept.livemode = one.livemode AND kept.object_id = one.object_id
          AND tieout.is_unsettled(kept.status)
        RETURNING kept.*
    )
    SELECT coalesce(jsonb_agg(tieout.discrepancy_line(known)), '[]') INTO closed FROM known;
    PERFORM FROM tieout.exchange_due AS due
    JOIN unnest(d_stripe_account, d_livemode, d_object_id)
        AS one (stripe_account, livemode, object_id) USING (stripe_account, livemode, object_id)
    ORDER BY due.stripe_account, due.livemode, due.object_id
    FOR UPDATE OF due;
    DELETE FROM tieout.exchange_due AS due
    USING unnest(d_stripe_account, d_livemode, d_object_id, d_due_no)
        AS one (stripe_account, livemode, object_id, due_no)
    WHERE due.stripe_account = one.stripe_account AND due.livemode = one.livemode
      AND due.object_id = one.object_id AND due.due_no = one.due_no;
    RETURN jsonb_build_object('opened', opened, 'reopened', reopened, 'closed', closed);
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

CREATE FUNCTION tieout.rewind_relay(of_stream text, to_position bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    UPDATE tieout.relay_place
    SET position = to_position, ordinal = 0, changed_at = clock_timestamp()
    WHERE stream = of_stream AND to_position > 0 AND (position, ordinal) > (to_position, 0);
    RETURN FOUND;
END $$;

CREATE FUNCTION tieout.save_presentments(c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
DECLARE
    accounts text[];
    livemodes boolean[];
    due text[];
BEGIN
    IF cardinality(c_external_id) = 0 THEN
        RETURN 0;
    END IF;
    WITH copy AS (
        SELECT DISTINCT ON (one.issuer, one.external_id) one.*
        FROM unnest(c_issuer, c_external_id, c_stripe_account, c_livemode, c_role, c_object_id,
                c_charge_id, c_amount, c_currency, c_fingerprint)
            AS one (issuer, external_id, stripe_account, livemode, role, object_id, charge_id,
                amount_minor, currency, fingerprint)
        JOIN tieout.standing_entry AS standing
            ON standing.issuer = one.issuer AND standing.external_id = one.external_id
        ORDER BY one.issuer, one.external_id, one.fingerprint <> standing.fingerprint,
            one.amount_minor IS NULL
    ), kept AS (
        INSERT INTO tieout.presentment AS kept (
            issuer, external_id, stripe_account, livemode, role, object_id, charge_id,
            amount_minor, currency, fingerprint)
        SELECT issuer, external_id, stripe_account, livemode, role, object_id, charge_id,
            amount_minor, currency, fingerprint
        FROM copy
        ORDER BY issuer, external_id
        ON CONFLICT (issuer, external_id)
        DO UPDATE SET fingerprint = excluded.fingerprint,
            is_doubted = kept.is_doubted AND kept.fingerprint = excluded.fingerprint,
            object_id = coalesce(excluded.object_id, kept.object_id),
            charge_id = coalesce(excluded.charge_id, kept.charge_id),
            amount_minor = coalesce(excluded.amount_minor, kept.amount_minor),
            currency = coalesce(excluded.currency, kept.currency)
        WHERE CASE WHEN kept.fingerprint = excluded.fingerprint
            THEN kept.amount_minor IS NULL AND excluded.amount_minor IS NOT NULL
            ELSE excluded.fingerprint = (
                SELECT standing.fingerprint FROM tieout.standing_entry AS standing
                WHERE standing.issuer = kept.issuer AND standing.external_id = kept.external_id)
            END
        RETURNING stripe_account, livemode, coalesce(charge_id, object_id, external_id) AS due
    )
    SELECT array_agg(kept.stripe_account), array_agg(kept.livemode), array_agg(kept.due)
    INTO accounts, livemodes, due FROM kept;
    PERFORM tieout.exchange_is_due(accounts, livemodes, due);
    RETURN coalesce(cardinality(due), 0);
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

CREATE FUNCTION tieout.sequence_changes(changes_max integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    last_position bigint;
    done integer;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('tieout.sequence_changes', 0)) THEN
        RETURN 0;
    END IF;
    SELECT position INTO last_position FROM tieout.discrepancy_change
    WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1;
    UPDATE tieout.discrepancy_change AS change
    SET position = coalesce(last_position, 0) + following.number
    FROM (SELECT change_id, row_number() OVER (ORDER BY change_id) AS number
          FROM (SELECT change_id FROM tieout.discrepancy_change WHERE position IS NULL
                ORDER BY change_id LIMIT changes_max) AS waiting) AS following
    WHERE change.change_id = following.change_id;
    GET DIAGNOSTICS done = ROW_COUNT;
    RETURN done;
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

CREATE FUNCTION tieout.still_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) RETURNS TABLE(object_id text, kind text, event_id text, named_at timestamp with time zone, attempts integer, reread boolean, hinted_at timestamp with time zone, due_at timestamp with time zone, stage text, is_over boolean, wanted_s double precision, traceparent text)
    LANGUAGE sql
    AS $$
    WITH open AS (
        SELECT awaiting.object_id, awaiting.kind, awaiting.event_id, awaiting.named_at,
            awaiting.attempts, awaiting.reread, awaiting.hinted_at, awaiting.due_at,
            awaiting.stage, coalesce(awaiting.ends_at <= clock_timestamp(), false),
            extract(epoch FROM clock_timestamp() - awaiting.wanted_at)::double precision,
            awaiting.traceparent
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
        of_object, traceparent)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s),
        CASE WHEN one.hint THEN clock_timestamp() END, one.of_object,
        one.traceparent
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision, hint boolean, ended text,
        of_object text, traceparent text)
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
        of_object = coalesce(kept.of_object, excluded.of_object),
        traceparent = coalesce(kept.traceparent, excluded.traceparent), attempts = 0,
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
    traceparent text,
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
    of_object,
    traceparent
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

CREATE TABLE tieout.discrepancy_change (
    change_id bigint NOT NULL,
    "position" bigint,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT discrepancy_change_position_check CHECK (("position" > 0))
);

ALTER TABLE tieout.discrepancy_change ALTER COLUMN change_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.discrepancy_change_change_id_seq
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

CREATE TABLE tieout.entry_trace (
    entry_id text NOT NULL,
    traceparent text NOT NULL,
    CONSTRAINT entry_trace_traceparent_check CHECK ((octet_length(traceparent) = 55))
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

CREATE TABLE tieout.exchange_due (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    due_no bigint NOT NULL
);

ALTER TABLE tieout.exchange_due ALTER COLUMN due_no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tieout.exchange_due_due_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE tieout.exchange_history (
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL
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

CREATE TABLE tieout.presentment (
    issuer text NOT NULL,
    external_id text NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    role text NOT NULL,
    object_id text,
    charge_id text,
    amount_minor bigint,
    currency text,
    fingerprint bytea NOT NULL,
    is_doubted boolean DEFAULT false NOT NULL,
    asked_at timestamp with time zone,
    CONSTRAINT presentment_check CHECK (((amount_minor IS NULL) = (currency IS NULL))),
    CONSTRAINT presentment_role_check CHECK ((role = ANY (ARRAY['charge'::text, 'refund'::text])))
);

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

CREATE TABLE tieout.relay_place (
    stream text NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    ordinal integer DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT relay_place_stream_check CHECK ((stream = ANY (ARRAY['journal'::text, 'discrepancies'::text])))
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
	('\xd1af0628a094736a567cfecbaefc17a957bdee2ade5bc16d87c17e2d060f1e18', 'acct_7c9aabf0885ba0d1', false, NULL, false, '2026-11-30 22:09:49.184072+00');

INSERT INTO tieout.consumer_offset VALUES
	('command', 'ledger.commands', 0, 0, 0, 0, 0, 0, '2026-11-30 22:09:49.575066+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 1, 0, 0, 0, 0, '2026-11-30 22:09:49.575156+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 2, 0, 0, 0, 0, '2026-11-30 22:09:49.575181+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 3, 0, 0, 0, 0, '2026-11-30 22:09:49.5752+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 4, 0, 0, 0, 0, '2026-11-30 22:09:49.57523+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 5, 0, 0, 0, 0, '2026-11-30 22:09:49.575247+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 6, 0, 0, 0, 0, '2026-11-30 22:09:49.575262+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 7, 0, 0, 0, 0, '2026-11-30 22:09:49.575277+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 8, 0, 0, 0, 0, '2026-11-30 22:09:49.575292+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 9, 0, 0, 0, 0, '2026-11-30 22:09:49.575307+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 10, 0, 0, 0, 0, '2026-11-30 22:09:49.575323+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('command', 'ledger.commands', 0, 11, 0, 0, 0, 0, '2026-11-30 22:09:49.575338+00', '61166b54-1054-4191-96f3-41ecfc560828'),
	('listen', 'stripe.events', 0, 10, 0, 9, 9, 0, '2026-11-30 22:10:09.74066+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 11, 0, 3, 3, 0, '2026-11-30 22:10:07.017886+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('post', 'stripe.balance_transactions', 0, 4, 0, 4, 4, 0, '2026-11-30 22:10:08.438485+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 11, 0, 10, 10, 0, '2026-11-30 22:10:09.754528+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('listen', 'stripe.events', 0, 0, 0, 10, 10, 0, '2026-11-30 22:10:09.767588+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('listen', 'stripe.events', 0, 1, 0, 14, 14, 0, '2026-11-30 22:10:09.780141+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 5, 0, 4, 4, 0, '2026-11-30 22:10:08.447463+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 2, 0, 12, 12, 0, '2026-11-30 22:10:09.793854+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 7, 0, 14, 14, 0, '2026-11-30 22:10:10.068144+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('post', 'stripe.balance_transactions', 0, 8, 0, 4, 4, 0, '2026-11-30 22:10:10.111508+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('post', 'stripe.balance_transactions', 0, 3, 0, 5, 5, 0, '2026-11-30 22:10:12.183071+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 3, 0, 10, 10, 0, '2026-11-30 22:10:09.052156+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 0, 0, 6, 6, 0, '2026-11-30 22:10:07.719339+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 4, 0, 11, 11, 0, '2026-11-30 22:10:09.059476+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 9, 0, 5, 5, 0, '2026-11-30 22:10:05.90459+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 5, 0, 10, 10, 0, '2026-11-30 22:10:09.064612+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 6, 0, 60, 60, 0, '2026-11-30 22:10:09.368033+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 6, 0, 8, 8, 0, '2026-11-30 22:10:09.411044+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('listen', 'stripe.events', 0, 7, 0, 10, 10, 0, '2026-11-30 22:10:09.712676+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('listen', 'stripe.events', 0, 8, 0, 9, 9, 0, '2026-11-30 22:10:09.722727+00', '84173b1d-ecb1-4658-b558-3575ade59f9e'),
	('post', 'stripe.balance_transactions', 0, 1, 0, 5, 5, 0, '2026-11-30 22:10:07.778085+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('post', 'stripe.balance_transactions', 0, 2, 0, 5, 5, 0, '2026-11-30 22:10:08.023893+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('post', 'stripe.balance_transactions', 0, 10, 0, 4, 4, 0, '2026-11-30 22:10:06.306212+00', '509ca5f3-8c1e-41f1-8650-28ae93499a58'),
	('listen', 'stripe.events', 0, 9, 0, 10, 10, 0, '2026-11-30 22:10:09.729544+00', '84173b1d-ecb1-4658-b558-3575ade59f9e');

INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986081, true, 2, '{"payments:usd": -404}', '\xcf087d5bd7f72ee5ec1a31084f9f5bb4', '2026-11-30 22:09:50+00', '2026-12-05 00:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986082, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986083, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986084, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986085, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986086, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986087, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986088, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986089, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986090, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 00:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986091, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986092, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986093, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986094, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986095, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986096, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986097, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986098, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986099, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986100, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986101, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986102, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 01:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986103, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986104, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986105, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986106, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986107, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986108, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986109, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986110, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986111, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986112, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986113, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986114, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 02:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986115, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986116, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986117, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986118, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986119, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986120, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986121, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986122, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986123, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986124, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986125, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986126, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 03:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986127, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986128, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986129, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986130, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986131, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986132, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986133, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986134, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986135, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986136, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986137, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986138, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 04:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986139, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986140, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986141, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986142, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986143, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986144, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986145, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986146, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986147, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986148, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986149, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986150, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 05:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986151, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986152, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986153, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986154, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986155, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986156, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986157, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986158, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986159, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986160, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986161, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986162, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 06:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986163, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986164, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986165, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986166, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986167, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986168, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986169, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986170, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986171, true, 1, '{"payments:usd": 1889}', '\x7e395cb68b71c43afe6ff82ad655f2c5', '2026-11-30 22:09:50+00', '2026-12-05 07:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986172, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986173, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 07:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986174, true, 1, '{"payments:usd": 14489}', '\x75088fec9cbb620020cbdb28cf4a7478', '2026-11-30 22:09:50+00', '2026-12-05 07:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986175, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986176, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986177, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986178, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986179, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986180, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986181, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986182, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986183, true, 1, '{"payments:usd": 14441}', '\xbc8093ed2fa374b22a760be023c1614a', '2026-11-30 22:09:50+00', '2026-12-05 08:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986184, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986185, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986186, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 08:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986187, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986188, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986189, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986190, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986191, true, 1, '{"payments:usd": 9675}', '\xfeae16c1ad10d2f8ad9a6f6a2d4238e3', '2026-11-30 22:09:50+00', '2026-12-05 09:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986192, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986193, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986194, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986195, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986196, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986197, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986198, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 09:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986199, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986200, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986201, true, 1, '{"payments:usd": 1895}', '\x3e4c6532db5f0851e3d2728b26642fde', '2026-11-30 22:09:50+00', '2026-12-05 10:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986202, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986203, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986204, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986205, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986206, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986207, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986208, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986209, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986210, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 10:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986211, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986212, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986213, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986214, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986215, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986216, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986217, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986218, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986219, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986220, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986221, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986222, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 11:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986223, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986224, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986225, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986226, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986227, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986228, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986229, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986230, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986231, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986232, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986233, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986234, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 12:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986235, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986236, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986237, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986238, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986239, true, 1, '{"payments:usd": 290769}', '\x271483294f7702b5851bc855bc4f8a0d', '2026-11-30 22:09:50+00', '2026-12-05 13:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986240, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986241, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986242, true, 1, '{"payments:usd": 1896}', '\xdc1ac0b7e09a5cd323461d5c36e9bd66', '2026-11-30 22:09:50+00', '2026-12-05 13:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986243, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986244, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986245, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986246, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 13:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986247, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986248, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986249, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986250, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986251, true, 1, '{"payments:usd": 1910}', '\x193fe1f59072a345a9415cf04a7f4237', '2026-11-30 22:09:50+00', '2026-12-05 14:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986252, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986253, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986254, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986255, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986256, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986257, true, 1, '{"payments:usd": 2844}', '\x3e8aeabfe64386b048753474abda1b07', '2026-11-30 22:09:50+00', '2026-12-05 14:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986258, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 14:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986259, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986260, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986261, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986262, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986263, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986264, true, 1, '{"payments:usd": 19315}', '\x2075d2efc2b3aeb770a0735aa68bb0b2', '2026-11-30 22:09:50+00', '2026-12-05 15:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986265, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986266, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986267, true, 1, '{"payments:usd": 1892}', '\xc8a526c9e4cc24d1c96b6ad7448137eb', '2026-11-30 22:09:50+00', '2026-12-05 15:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986268, true, 1, '{"payments:usd": 14476}', '\xe0083f3e5a05f0b6aed01d44e3caa2e1', '2026-11-30 22:09:50+00', '2026-12-05 15:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986269, true, 1, '{"payments:usd": 1991}', '\x29c2a8365cd170cc6f8d66bdbb5f329a', '2026-11-30 22:09:50+00', '2026-12-05 15:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986270, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 15:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986271, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986272, true, 1, '{"payments:usd": 4803}', '\xa2d3161d785eccc72bc1e3463809c940', '2026-11-30 22:09:50+00', '2026-12-05 16:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986273, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986274, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986275, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986276, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986277, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986278, true, 2, '{"payments:usd": 58048}', '\x43029375def6405803829b808f54e532', '2026-11-30 22:09:50+00', '2026-12-05 16:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986279, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986280, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986281, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986282, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 16:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986283, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986284, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986285, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986286, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986287, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986288, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986289, true, 1, '{"payments:usd": 48117}', '\x669dc7db2980dfe1c5919efffbf0b3cb', '2026-11-30 22:09:50+00', '2026-12-05 17:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986290, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986291, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986292, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986293, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986294, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 17:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986295, true, 2, '{"payments:usd": 7593}', '\x8a755f8f5fc6af302cd25a784331ec9b', '2026-11-30 22:09:50+00', '2026-12-05 18:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986296, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986297, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986298, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986299, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986300, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986301, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986302, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986303, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986304, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986305, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986306, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 18:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986307, true, 1, '{"payments:usd": 3481}', '\xc3f824a4690c6dbae265750e4787eb11', '2026-11-30 22:09:50+00', '2026-12-05 19:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986308, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986309, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986310, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986311, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986312, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986313, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986314, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986315, true, 1, '{"payments:usd": 2869}', '\x7b363858d5f442373af3a0ded2fe27cc', '2026-11-30 22:09:50+00', '2026-12-05 19:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986316, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986317, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986318, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 19:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986319, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986320, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986321, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986322, true, 1, '{"payments:usd": 9628}', '\x75df9157b58f33b776469fa2f084ab1e', '2026-11-30 22:09:50+00', '2026-12-05 20:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986323, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986324, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986325, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986326, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986327, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986328, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986329, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 20:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986330, true, 1, '{"payments:usd": 4764}', '\x92d8c0a8e70e0b30423760ba97dd7db0', '2026-11-30 22:09:50+00', '2026-12-05 20:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986331, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986332, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986333, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986334, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986386, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986335, true, 1, '{"payments:usd": 4682}', '\x245135cf1d75ea6af78bb1d3c727b9ee', '2026-11-30 22:09:50+00', '2026-12-05 21:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986336, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986337, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986338, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986339, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986340, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986341, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986342, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 21:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986343, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986344, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986345, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986346, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986347, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986348, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986349, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986350, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986351, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986352, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986353, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 22:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986354, true, 1, '{"payments:usd": 212542}', '\x1eb8924bf318b8bf7bc0280a4cbd1158', '2026-11-30 22:09:50+00', '2026-12-05 22:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986355, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986356, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986357, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986358, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986359, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986360, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986361, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986362, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986363, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986364, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986365, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986366, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-05 23:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986367, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986368, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986369, true, 2, '{"payments:usd": -456}', '\xe67edc4c645311d3861d46a22c8b5f52', '2026-11-30 22:09:50+00', '2026-12-06 00:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986370, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986371, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986372, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986373, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986374, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986375, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986376, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986377, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986378, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 00:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986379, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986380, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986381, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986382, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986383, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986384, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986385, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986387, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986388, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986389, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986390, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 01:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986391, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986392, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986393, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986394, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986395, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986396, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986397, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986398, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986399, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986400, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986401, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986402, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 02:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986403, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986404, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986405, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986406, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986407, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986408, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986409, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986410, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986411, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986412, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986413, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986414, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 03:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986415, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986416, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986417, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986418, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986419, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986420, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986421, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986422, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986423, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986424, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986425, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986426, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 04:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986427, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986428, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986429, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986430, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986431, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986432, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986433, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986434, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986435, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986436, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986437, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986438, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 05:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986439, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986440, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986441, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986442, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986443, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986444, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986445, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986446, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986447, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986448, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986449, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986450, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 06:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986451, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986452, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986453, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986454, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986455, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986456, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986457, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986458, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986459, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986460, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986461, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986462, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 07:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986463, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986464, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986465, true, 1, '{"payments:usd": 19327}', '\x2f18b9da7cb19cde8a346121921dff18', '2026-11-30 22:09:50+00', '2026-12-06 08:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986466, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986467, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986468, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986469, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986470, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986471, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986472, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986473, true, 1, '{"payments:usd": 2812}', '\xd3c47689d24d3a9d45cd4a9016ffaecc', '2026-11-30 22:09:50+00', '2026-12-06 08:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986474, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 08:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986475, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986476, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986477, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986478, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986479, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986480, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986481, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986482, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986483, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986484, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986485, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986486, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 09:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986487, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986488, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986489, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986490, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986491, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986492, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986493, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986494, true, 1, '{"payments:usd": 24031}', '\x11e07fadd2a53d9899a38c80598f513b', '2026-11-30 22:09:50+00', '2026-12-06 10:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986495, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986496, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986497, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986498, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 10:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986499, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986500, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986501, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986502, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986503, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986504, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986505, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986506, true, 1, '{"payments:usd": 19368}', '\xa7f528e179de465be646658dc4e869a3', '2026-11-30 22:09:50+00', '2026-12-06 11:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986507, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986508, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986509, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986510, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 11:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986511, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986512, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986513, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986514, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986515, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986516, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986517, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986518, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986519, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986520, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986521, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986522, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 12:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986523, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986524, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986525, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986526, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986527, true, 1, '{"payments:jpy": 14432}', '\x1469204f3bc7c404eeb7bb68d6b81937', '2026-11-30 22:09:50+00', '2026-12-06 13:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986528, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986529, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986530, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986531, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986532, true, 1, '{"payments:usd": 59858}', '\x065102587f0ae43fd795a16a8971f8fe', '2026-11-30 22:09:50+00', '2026-12-06 13:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986533, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986534, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 13:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986535, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986536, true, 1, '{"payments:usd": 4743}', '\x423cea33ac4b8b4337b461a9205ad211', '2026-11-30 22:09:50+00', '2026-12-06 14:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986537, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986538, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986539, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986540, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986541, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986542, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986543, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986544, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986545, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986546, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 14:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986547, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986548, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986549, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986550, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986551, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986552, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986553, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986554, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986555, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986556, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986557, true, 1, '{"payments:usd": 4818}', '\xfe916f1255c8377735b898d2c978b667', '2026-11-30 22:09:50+00', '2026-12-06 15:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986558, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 15:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986559, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986560, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986561, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986562, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986563, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986564, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986565, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986566, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986567, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986568, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986569, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986570, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 16:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986571, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986572, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986573, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986574, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986575, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986576, true, 1, '{"payments:usd": 9600}', '\xa2a5e82f7a3b2b863c43cb4c78e5bea7', '2026-11-30 22:09:50+00', '2026-12-06 17:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986577, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986578, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986579, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986580, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986581, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986582, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 17:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986583, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986584, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986585, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986586, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986587, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986588, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986589, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986590, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986591, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986592, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986593, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986594, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 18:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986595, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986596, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986597, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986598, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986599, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986600, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986601, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986602, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986603, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986604, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986605, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986606, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 19:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986607, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986608, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986609, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986610, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986611, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986612, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986613, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986614, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986615, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986616, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986617, true, 1, '{"payments:usd": 3026}', '\xac6d80b94063b4653dd3a61ea61150fd', '2026-11-30 22:09:50+00', '2026-12-06 20:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986618, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 20:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986619, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986620, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986621, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986622, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986623, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986624, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986625, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986626, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986627, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986628, true, 1, '{"payments:usd": 1112}', '\x0ab3c85c775fe59dc3e6247d05a76294', '2026-11-30 22:09:50+00', '2026-12-06 21:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986629, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986630, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 21:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986631, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 22:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986632, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-06 22:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986634, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986635, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986636, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986637, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986638, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986639, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986640, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986641, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986642, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 22:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986643, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986644, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986645, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986646, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986647, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986648, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986649, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986650, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986651, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986652, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986653, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986654, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-11-30 23:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986655, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986656, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986657, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986658, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986659, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986660, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986661, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986662, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986663, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986664, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986665, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986666, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 00:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986667, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986668, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986669, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986670, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986671, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986672, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986673, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986674, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986675, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986676, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986677, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986678, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 01:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986679, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986680, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986681, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986682, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986683, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986684, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986685, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986686, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986687, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986688, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986689, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986690, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 02:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986691, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986692, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986693, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986694, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986695, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986696, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986697, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986698, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986699, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986700, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986701, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986702, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 03:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986703, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986704, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986705, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986706, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986707, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986708, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986709, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986710, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986711, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986712, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986713, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986714, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 04:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986715, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986716, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986717, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986718, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986719, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986720, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986721, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986722, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986723, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986724, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986725, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986726, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 05:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986727, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986728, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986729, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986730, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986731, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986732, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986733, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986734, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986735, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986736, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986737, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986738, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 06:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986739, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986740, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986741, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986742, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986743, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986744, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986745, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986746, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986747, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986748, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986749, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986750, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 07:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986751, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986752, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986753, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986754, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986755, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986756, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986757, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986758, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986759, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986760, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986761, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986762, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 08:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986763, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986764, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986765, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986766, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986767, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986768, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986769, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986770, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986771, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986772, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986773, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986774, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 09:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986775, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986776, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986777, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986778, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986779, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986780, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986781, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986782, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986783, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986784, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986785, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986786, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 10:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986787, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986788, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986789, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986790, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986791, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986792, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986793, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986794, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986795, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986796, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986797, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986798, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 11:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986799, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986800, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986801, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986802, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986803, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986804, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986805, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986806, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986807, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986808, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986809, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986810, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 12:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986811, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986812, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986813, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986814, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986815, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986816, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986817, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986818, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986819, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986820, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986821, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986822, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 13:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986823, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986824, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986825, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986826, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986827, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986828, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986829, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986830, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986831, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986832, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986833, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986834, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 14:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986835, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986836, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986837, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986838, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986839, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986840, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986841, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986842, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986843, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986844, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986845, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986846, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 15:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986847, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986848, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986849, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986850, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986851, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986852, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986853, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986854, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986855, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986856, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986857, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986858, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 16:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986859, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986860, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986861, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986862, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986863, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986864, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986865, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986866, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986867, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986868, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986869, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986870, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 17:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986871, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986872, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986873, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986874, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986875, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986876, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986877, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986878, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986879, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986880, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986881, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);
INSERT INTO tieout.coverage VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986882, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 18:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986883, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986884, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986885, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986886, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986887, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986888, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986889, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986890, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986891, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986892, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986893, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986894, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 19:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986895, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986896, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986897, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986898, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986899, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986900, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986901, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986902, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986903, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986904, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986905, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986906, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 20:55:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986907, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:00:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986908, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:05:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986909, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986910, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:15:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986911, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:20:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986912, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:25:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986913, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:30:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986914, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:35:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986915, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:40:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986916, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:45:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986917, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:09:50+00', '2026-12-01 21:50:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986918, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:10:09+00', '2026-12-01 21:55:00+00', NULL, '2026-11-30 22:10:09.320794+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986919, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:10:09+00', '2026-11-30 22:15:00+00', NULL, '2026-11-30 22:10:09.320794+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986920, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-30 22:10:11+00', '2026-11-30 22:20:00+00', NULL, '2026-11-30 22:10:11.048199+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986921, true, 41, '{"issuing:usd": -2300, "payments:eur": 27465, "payments:jpy": 22479, "payments:kwd": 44380, "payments:usd": -131709}', '\xf7bd09466d424a4b7457348269c2abc3', '2026-11-30 22:10:11+00', '2026-11-30 22:25:00+00', NULL, '2026-11-30 22:10:11.048199+00', NULL, 0, 1),
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', 5986633, true, 1, '{"payments:jpy": 21356}', '\x0802b2822ce2642c576094ad5e7cdb48', '2026-11-30 22:09:50+00', '2026-12-06 22:10:00+00', NULL, '2026-11-30 22:09:50.179929+00', NULL, 0, 1);

INSERT INTO tieout.dated_delta VALUES
	(1, 'acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', NULL, 733149),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1847),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -733149),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 86),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1933),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1883),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 87),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 7),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1977),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:Cards', 'usd', '2026-11-30', NULL, 2300),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-29', NULL, 1341),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', '2026-12-01 00:00:00+00', 148695),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-29', NULL, -155369),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 325),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', '2026-11-30 00:00:00+00', 734009),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-29', NULL, 7081),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1819),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-28', NULL, -756938),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', -2300),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 18885),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 63),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 65),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-30', NULL, -5000),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-29', NULL, 49),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-29', NULL, -37263),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', NULL, -404),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-28', NULL, 117),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -19985),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 24595),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-29', '2026-12-03 00:00:00+00', 35788),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-28', NULL, 23216),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-29', NULL, 134),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -19943),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', NULL, -456),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -824),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1937),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 86),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1851),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 38671),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1217),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -39888),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 2870),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9668),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 69),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 320),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 14),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -2953),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9988),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 2834),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 116),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -2950),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 19371),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 609),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -19980),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', '2026-12-07 00:00:00+00', 44380),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 14499),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', NULL, 1420),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 464),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', '2026-11-30', NULL, -45800),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -14963),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9613),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 318),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9931),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 67766),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2086),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -69852),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 5063),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 292),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -5355),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 14443),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 541),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 54),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -15038),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 50),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 40583),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -1384),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -41929),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 5),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1346),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 1329),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 1892),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 87),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -1979),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 4851),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 100),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 20),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -4971),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 35026),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1553),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -36579),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 96163),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2903),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -99066),
	(44, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -19920),
	(44, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 19920),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -2991),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 10),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 117),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 2864),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 19376);
INSERT INTO tieout.dated_delta VALUES
	(22, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -9951),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -21480),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2110),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 35),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 9742),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 174),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -19986),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:Disputes', 'usd', '2026-11-30', NULL, 19980),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 10573),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -11119),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 546),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 27),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 7184),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 269),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -7480),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 891),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -954),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 5),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 58),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 4792),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 174),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -4966),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 2031),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -2031),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 199417),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 6048),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -205465),
	(33, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, -19),
	(33, 'acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', '2026-11-30', NULL, 19),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 147),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 15),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 58),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -981),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -4089),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 923),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 3927),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -29449),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 467),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 93),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 28889),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', '2026-12-03 00:00:00+00', 19563),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', NULL, 65),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', NULL, -19952),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', NULL, 324),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 48481),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1479),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -49960),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 4821),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 175),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -4996),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9657),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 319),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9976),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 247065),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 7440),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -254505),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 867),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 57),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 5),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -929),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', '2026-12-04 00:00:00+00', 2780),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', NULL, 104),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', NULL, 10),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', NULL, -2894),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', '2026-12-07 00:00:00+00', 44340),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 19276),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', NULL, 1420),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 608),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 50),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', '2026-11-30', NULL, -45760),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -19934),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 9629),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 318),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -9947),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', '2026-12-07 00:00:00+00', 10630),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', NULL, 420),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', '2026-11-30', NULL, -11050),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 48439),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1478),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -49917),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 25655),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, 50000),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-30', NULL, -50000),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 1250),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -26905),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 21186),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 694),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -21880),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', NULL, 12202),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', '2026-12-02 00:00:00+00', 65806),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', NULL, -5745),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', NULL, 2480),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', NULL, 11),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 3126),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', NULL, -77880),
	(42, 'acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', '2026-11-30', NULL, -10),
	(42, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', NULL, 10);

INSERT INTO tieout.discrepancy VALUES
	('dsc_18ddab6ee041057a4e69d29cbe', 'missing', 'healed', 'acct_7c9aabf0885ba0d1', false, 'txn_38JrSin3drFQWELCwelpQnRU5', '2026-11-30 22:10:09.595877+00', '2026-11-30 22:10:09.729988+00', 19325, 'usd', '{"id": "txn_38JrSin3drFQWELCwelpQnRU5", "fee": 608, "net": 19325, "type": "charge", "amount": 19933, "source": "ch_372e4mlz8y6EYVQljvHLITXHH", "created": 1796076602, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 608, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -19325, NULL, NULL),
	('dsc_7a65e04462587254304a49833a', 'missing', 'healed', 'acct_7c9aabf0885ba0d1', false, 'txn_3xInUIE0F1d0SoG1C9g6vMc94', '2026-11-30 22:10:09.596147+00', '2026-11-30 22:10:09.730144+00', 1861, 'usd', '{"id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "fee": 86, "net": 1861, "type": "charge", "amount": 1947, "source": "ch_3AaOWNjTSJPLlQB4O3P5XlRef", "created": 1796076601, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 86, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -1861, NULL, NULL),
	('dsc_38e09a31cacbbda735b4d75dfb', 'missing', 'healed', 'acct_7c9aabf0885ba0d1', false, 'txn_33GlsgG1br0BzYsLSeEJsicJB', '2026-11-30 22:10:12.174572+00', '2026-11-30 22:10:12.284665+00', 19920, 'usd', '{"id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "fee": 0, "net": -19920, "type": "refund", "amount": -19920, "source": "re_3KuOxupv03RKjpkS3Z8LxIl6i", "created": 1796076607, "currency": "usd", "entry_id": null, "fee_details": [], "available_on": 1796076607, "balance_type": "payments", "reporting_category": "refund"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, 19920, NULL, NULL);

INSERT INTO tieout.discrepancy_change OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '2026-11-30 22:10:09.597541+00', '{"id": "dsc_18ddab6ee041057a4e69d29cbe", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_372e4mlz8y6EYVQljvHLITXHH", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "open", "currency": "usd", "expected": {"id": "txn_38JrSin3drFQWELCwelpQnRU5", "fee": 608, "net": 19325, "type": "charge", "amount": 19933, "source": "ch_372e4mlz8y6EYVQljvHLITXHH", "created": 1796076602, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 608, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_38JrSin3drFQWELCwelpQnRU5", "detected_at": "2026-11-30T22:10:09.595877Z", "resolved_at": null, "resolved_by": null, "effect_minor": -19325, "amount_at_risk": 19325, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(2, 2, '2026-11-30 22:10:09.597838+00', '{"id": "dsc_7a65e04462587254304a49833a", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_3AaOWNjTSJPLlQB4O3P5XlRef", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "open", "currency": "usd", "expected": {"id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "fee": 86, "net": 1861, "type": "charge", "amount": 1947, "source": "ch_3AaOWNjTSJPLlQB4O3P5XlRef", "created": 1796076601, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 86, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "detected_at": "2026-11-30T22:10:09.596147Z", "resolved_at": null, "resolved_by": null, "effect_minor": -1861, "amount_at_risk": 1861, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(3, 3, '2026-11-30 22:10:09.601743+00', '{"id": "dsc_18ddab6ee041057a4e69d29cbe", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_372e4mlz8y6EYVQljvHLITXHH", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healing", "currency": "usd", "expected": {"id": "txn_38JrSin3drFQWELCwelpQnRU5", "fee": 608, "net": 19325, "type": "charge", "amount": 19933, "source": "ch_372e4mlz8y6EYVQljvHLITXHH", "created": 1796076602, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 608, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_38JrSin3drFQWELCwelpQnRU5", "detected_at": "2026-11-30T22:10:09.595877Z", "resolved_at": null, "resolved_by": null, "effect_minor": -19325, "amount_at_risk": 19325, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(5, 5, '2026-11-30 22:10:09.73031+00', '{"id": "dsc_18ddab6ee041057a4e69d29cbe", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_372e4mlz8y6EYVQljvHLITXHH", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healed", "currency": "usd", "expected": {"id": "txn_38JrSin3drFQWELCwelpQnRU5", "fee": 608, "net": 19325, "type": "charge", "amount": 19933, "source": "ch_372e4mlz8y6EYVQljvHLITXHH", "created": 1796076602, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 608, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_38JrSin3drFQWELCwelpQnRU5", "detected_at": "2026-11-30T22:10:09.595877Z", "resolved_at": "2026-11-30T22:10:09.729988Z", "resolved_by": null, "effect_minor": -19325, "amount_at_risk": 19325, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(6, 6, '2026-11-30 22:10:09.730368+00', '{"id": "dsc_7a65e04462587254304a49833a", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_3AaOWNjTSJPLlQB4O3P5XlRef", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healed", "currency": "usd", "expected": {"id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "fee": 86, "net": 1861, "type": "charge", "amount": 1947, "source": "ch_3AaOWNjTSJPLlQB4O3P5XlRef", "created": 1796076601, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 86, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "detected_at": "2026-11-30T22:10:09.596147Z", "resolved_at": "2026-11-30T22:10:09.730144Z", "resolved_by": null, "effect_minor": -1861, "amount_at_risk": 1861, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(4, 4, '2026-11-30 22:10:09.601917+00', '{"id": "dsc_7a65e04462587254304a49833a", "kind": "missing", "link": "https://dashboard.stripe.com/acct_7c9aabf0885ba0d1/test/payments/ch_3AaOWNjTSJPLlQB4O3P5XlRef", "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healing", "currency": "usd", "expected": {"id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "fee": 86, "net": 1861, "type": "charge", "amount": 1947, "source": "ch_3AaOWNjTSJPLlQB4O3P5XlRef", "created": 1796076601, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 86, "currency": "usd"}], "available_on": 1796169600, "balance_type": "payments", "reporting_category": "charge"}, "livemode": false, "object_id": "txn_3xInUIE0F1d0SoG1C9g6vMc94", "detected_at": "2026-11-30T22:10:09.596147Z", "resolved_at": null, "resolved_by": null, "effect_minor": -1861, "amount_at_risk": 1861, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(7, 7, '2026-11-30 22:10:12.175795+00', '{"id": "dsc_38e09a31cacbbda735b4d75dfb", "kind": "missing", "link": null, "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "open", "currency": "usd", "expected": {"id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "fee": 0, "net": -19920, "type": "refund", "amount": -19920, "source": "re_3KuOxupv03RKjpkS3Z8LxIl6i", "created": 1796076607, "currency": "usd", "entry_id": null, "fee_details": [], "available_on": 1796076607, "balance_type": "payments", "reporting_category": "refund"}, "livemode": false, "object_id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "detected_at": "2026-11-30T22:10:12.174572Z", "resolved_at": null, "resolved_by": null, "effect_minor": 19920, "amount_at_risk": 19920, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(8, 8, '2026-11-30 22:10:12.177413+00', '{"id": "dsc_38e09a31cacbbda735b4d75dfb", "kind": "missing", "link": null, "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healing", "currency": "usd", "expected": {"id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "fee": 0, "net": -19920, "type": "refund", "amount": -19920, "source": "re_3KuOxupv03RKjpkS3Z8LxIl6i", "created": 1796076607, "currency": "usd", "entry_id": null, "fee_details": [], "available_on": 1796076607, "balance_type": "payments", "reporting_category": "refund"}, "livemode": false, "object_id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "detected_at": "2026-11-30T22:10:12.174572Z", "resolved_at": null, "resolved_by": null, "effect_minor": 19920, "amount_at_risk": 19920, "stripe_account": "acct_7c9aabf0885ba0d1"}'),
	(9, 9, '2026-11-30 22:10:12.28494+00', '{"id": "dsc_38e09a31cacbbda735b4d75dfb", "kind": "missing", "link": null, "note": null, "actual": null, "reason": "Stripe has it, the journal does not, and nothing is on its way", "status": "healed", "currency": "usd", "expected": {"id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "fee": 0, "net": -19920, "type": "refund", "amount": -19920, "source": "re_3KuOxupv03RKjpkS3Z8LxIl6i", "created": 1796076607, "currency": "usd", "entry_id": null, "fee_details": [], "available_on": 1796076607, "balance_type": "payments", "reporting_category": "refund"}, "livemode": false, "object_id": "txn_33GlsgG1br0BzYsLSeEJsicJB", "detected_at": "2026-11-30T22:10:12.174572Z", "resolved_at": "2026-11-30T22:10:12.284665Z", "resolved_by": null, "effect_minor": 19920, "amount_at_risk": 19920, "stripe_account": "acct_7c9aabf0885ba0d1"}');

INSERT INTO tieout.entry_reference VALUES
	('je_5hd4zhugjj65sxw4h4sqjtzzrc', 'charge', 'ch_3iz8UeFhYjIXqHbe8DzHjbxJd', 22),
	('je_youlroy6c6w5xgiyxbjccdg2ba', 'charge', 'ch_3CKgrpdiudc108NEX4EuA9M9i', 32),
	('je_pnrwh7m2irx45mgr33dtms2b3d', 'charge', 'ch_3YdDYluerDZUco5QdUGgQOtsN', 41),
	('je_uryficopudhcvsmvqdiokkvt6u', 'charge', 'ch_36TlKObu56ZijEH4vriE76yWo', 41),
	('je_wibawbllpb7hlqn7bzpwobcyge', 'charge', 'ch_34C4Sek1AZ0aHOD5PDpgOxy9O', 44);

INSERT INTO tieout.entry_trace VALUES
	('je_phnsltypfges43ei56y2kcbpd7', '00-f0baf3eddc5f3d47cbe5f4b475d9aa3f-16f903622326854e-01'),
	('je_agkgpxu56dms2snngsjrityvzt', '00-235ad1be7c4e8069b40d97b4a6fcad19-0aabab21577b9d47-01'),
	('je_dsmsdckhr6wf2i7mzmyowprzhc', '00-339af721659c30c17ebd94f659eb1b99-5f57cdd6d3ea8bc7-01'),
	('je_xf4q43xachmwqertcplknxs3tp', '00-d5a2eaf87be024fa8a8fcd2b6e10796d-eed2d928086e8fe4-01'),
	('je_twpevs45bzo64vmwtql2qhkgfm', '00-1e85e8d0b72e077314cef91937d5a171-b9089cb2533cac99-01'),
	('je_6nxopd5k6wsnk4iku6bhkkfpjt', '00-250cbd26fc4924bc31e914aee7f26ff8-f0281efef731d023-01'),
	('je_hfozidelio33iicokgch3gryys', '00-fb17e12803019927cc3e3500974f5a57-edf1371c6033c2f9-01'),
	('je_7wsaia3x5d5hpixjrkbag64pis', '00-9984d6f5d8d73dfe1e277480e35b9929-b1e4f79f0fa49a10-01'),
	('je_r6dco2cze2latj3pgux7t5owtn', '00-6162fc3794fe73bd728b998c367c1767-ae9c1551b368910b-01'),
	('je_ovglbj2ixcg7ytrifdqchjovpx', '00-a861ac07a73a8530c84351cbb6edcf79-28580ebde6602861-01'),
	('je_nbwq3hzytka56ti3ni6gqwrfzq', '00-fc4adc2731361eb614563c0b9051ce47-b005a412b2910fa3-01'),
	('je_olqiwxw2q4kceil4zimzhlr5hm', '00-9fab0d5746de48c3e2280f8ac8b09ba3-93510882384166ab-01'),
	('je_rjqrvn7mrracnjzzgxth2ma2ty', '00-171025ab981371c0467543a349a125ab-5321629f8348e32d-01'),
	('je_wyjscnwtjyubmxvkhpscumrjr2', '00-144bd5c4e660b3f5e7071a4c1854c847-89bedfb27c3413b2-01'),
	('je_5akpldpm6utpgiseol2xfqhbj5', '00-2ef8f7d784cbed97504aed799b858d8a-dba51dce56ed98f2-01'),
	('je_47uxyzrmsi6jvapmntqsteprss', '00-2b00e6eeeefdddf9d5d0e936701bc7bb-d8a51c417fca34de-01'),
	('je_5mrq4w6a2aj3fntofocqvom373', '00-fa74cb61f84798f8eeea64c32d8cde62-351f8afcc7071c5b-01'),
	('je_5v4o6d36qbx2ml5oljcjfnzsjf', '00-529dc581c0b623214218fe7336d76a5f-7c485c6722ac2176-01'),
	('je_qdlv4ohh6wf4ac6lkscnxnjgy3', '00-e00ca17016ac5ab577557312d8df6f12-28e3bfe077bd85df-01'),
	('je_pz524potbzockewvbqid6brpdk', '00-ceb14904b7839471a2c9cb0956a5f599-889802c0fb0c4b04-01'),
	('je_5s472urgpv5xnn73l4phxu3tmu', '00-3247f641409161ead1b90aabad9ee34e-4e794759896481f5-01'),
	('je_rgl6vzro354fmva4axxrnpl5yx', '00-5d28a7fb368baa99e3b395759f205845-ffc51edecb7f6605-01'),
	('je_4ayuazzq3ur5xppnsczr75ekaf', '00-a4c2365cfba2f42a7c17983df1fbfb2f-2d022b641e2f86de-01'),
	('je_cacpje3dgkmupejit3hl4rfb4k', '00-dc873ce897910746a5abb2307dbcf50e-f7c4a517ea55aeb3-01'),
	('je_s3o54ij54ch4mpirvyfmi5uquq', '00-3ed8dbc69ad0c9871e9e4199fe38c769-48df4e9b1ee84f07-01'),
	('je_gmhgcilrfvpm5ndyifsa2kcofv', '00-84f38acf0f8a17d29033bddb770dc04e-1cd7177ce824d4cc-01'),
	('je_fox56nvpbub5y7w3samodsbacx', '00-0df13d32daed83ff62e6fbbe987d3300-5f2531ad252af280-01'),
	('je_45bag6tisyn42m25xkxab3u2qj', '00-e3eeee46ab37dc3bdea49a2261fd7d1d-7f12acc28ff45135-01'),
	('je_phof5xh42lljpkh2efxzplyv2y', '00-5d006e97fb1f1f5e831a61367376355e-448899b3ff4dc111-01'),
	('je_ekxa4mmdsdo27eergus2bla6sz', '00-2d5e342c10516edeb7e2ab2ddf7d15d6-909f0ea341762121-01'),
	('je_5hd4zhugjj65sxw4h4sqjtzzrc', '00-7da2a6bb9437dd24bd4d0a589837a191-e5f977c4e5c1e17b-01'),
	('je_iy3lauvvqc5gb43jkxfleezmlm', '00-d1a777c643f5198df4e5567be26bf8a3-abf7d161fbe32cba-01'),
	('je_3s5atedsjhvb6b3alhegrehjnb', '00-fc131713d8a4bffde738ec6ad5aeb1a9-20046dbf5b03e501-01'),
	('je_vrjxlzqdye7mzdw3ngex3b7mkf', '00-86b4900c98dac22af932368c7dade35b-e3e9a056eaabbe6d-01'),
	('je_7cm64hoszldq4dn42hy4x4hidl', '00-14822df65a7eed5a25e405c78d0b3989-82f7e3e045b2b8a0-01'),
	('je_gxdvwnrxcb5vsy4fxgbplplzw5', '00-8fc4e6f41a687c5c7d7f3e94c69c91e1-0b79abff7b3516a7-01'),
	('je_fbyyu2dkk22ycgfq7lstv2pz74', '00-0792a84d76297e40367cc3828130c258-1822358a66238371-01'),
	('je_zn2acj2xoddovwujpns3vmpjq5', '00-eb955178d89be0c6229e3ee1d5341523-71e3102a8a082e56-01'),
	('je_xuwx4kcen6zkvsx3enm7ehgtcc', '00-5a048b94d20b4d8e82b010af6a60f4dc-397e88e96c76fb69-01'),
	('je_rrr2lpb7jriybayp3ifl5rlvlq', '00-f81c8b1e3b3d8fed1a63b143f426ebc0-bcf4fcaa4cd9b40f-01'),
	('je_zhvtjhgw23zhgwlm2bi5pvd7l6', '00-28d93c6b800646205e3c178d5f49e5e0-b480d68e8c253b39-01'),
	('je_pi4yhju2on3w5yq76nsj2gksuv', '00-71a96289eddd5193390577bdcb26f20a-0d4574e14b329801-01'),
	('je_dhnpuo23c2mrbb2z3c3v67sujm', '00-f9162b5707c96959c6f0aa8e19204716-a34cb8b2253b0de5-01'),
	('je_h4yklvuz4522xu2r3gqglryzym', '00-1739a1f16d71dfd981e02623e43c29e2-14fdab51eec289e1-01'),
	('je_youlroy6c6w5xgiyxbjccdg2ba', '00-03c0d115cc833f2917b7009879a2caa8-ac004017089383b1-01'),
	('je_mx3v7zqiuonqmveiuyzuljqefd', '00-a500646b03d60d59699609eb6e410fe0-ae3336d9fa32981c-01'),
	('je_antvo45227shsy3lzw7uazpdow', '00-0576051fe3216da7b4d42eb5702df1fe-a26bbf2a661770ca-01'),
	('je_egwlm5jv3meema3hpilyka2ial', '00-456a3e2a7bfc6f9d7f7d0573085a3131-defc3272de04e9a7-01'),
	('je_x2tuk7azk5cz2w57brjiymtcxj', '00-359b7b71edaf6da2a87cddec53865ca2-377dfd6647fc6427-01'),
	('je_xtk2e23kllntltbprkkbba4uxi', '00-2a92e18ab9b7d9c725841475e4aea2cc-3f9a8f29754083a9-01'),
	('je_cm6xndxtwt6fgvpm6ucj5ayzfz', '00-62d2736522dac95744556d7a70738b51-ed9191e5e0bcd84d-01'),
	('je_cuyufrcrr4rcygbihwtjufuapm', '00-5ed7949bee7081b359ae29864d02fb96-4fd87cf08b31a2e3-01'),
	('je_qr6viopgnu5a7arrqqse7owfuz', '00-8cc4a39e5c76ad18f208f725fdcce29c-efe40d8f3c06d8c1-01'),
	('je_ovvpgff2ofwurdu25lwvc5edkm', '00-80b3d7c7cd334ee2919f642a5281104d-24fe437669b0cfe9-01'),
	('je_2jom47rzyhqyywoq7ynm3fdpus', '00-a298007041e8d4de9a24bd5a56c010ea-f63f3a8db48564b8-01'),
	('je_gc7qghju4qnaotdpvyhbyblhkf', '00-146ba71ebb0d4a05a174ee556744fd2a-cb03e22b0e1703ae-01'),
	('je_lzo5xfinjmwpf2yiqvc26r2orx', '00-b87273849f44918664909082e45ab013-d5737757c01eebbc-01'),
	('je_razd3pbr3xxr7vys5q4ys6qdra', '00-34ee2dbf2c5c59b2892d32356fcb0697-c7080ef473aeef10-01'),
	('je_mlkgxsemv5niq3lwniz7j7j2nq', '00-b37c2eb216a143d1c8d2842545e941bb-759bef46f578f0ac-01'),
	('je_ht5fm2vckiqvcliqh64qke6grz', '00-b2f0ed42b366182f7eb1e0234865fa97-36cf9bc87c86a188-01'),
	('je_gynyqnndepnee2g3hsjydzilej', '00-f1bf7917b50ab937561b6af3f1709a04-a7b5cf7df5801aa8-01'),
	('je_n3xk2pycgkp6ldx6spdal3uioo', '00-fa5bebdd999c7789f52ec3001c8ef6d1-5f86cc876d2b1849-01'),
	('je_mypcrgagp5wm7pmi5kxoxlinco', '00-1de915cb54682ca3f7019a85569cacf4-34dc0ba646481989-01'),
	('je_pnrwh7m2irx45mgr33dtms2b3d', '00-6af137d3c866c665cb2010b9db1afdf1-79960fc19913a21e-01'),
	('je_er2cetccxkylkvq6h3bbxl5zmk', '00-7293348f0516307916383dc2aeb0c78d-fc4fce2861bf85fc-01'),
	('je_uryficopudhcvsmvqdiokkvt6u', '00-495605e25e66a00a1e0bc74a364e3b3c-ad9f2f4bd3f795ec-01'),
	('je_l6jx2622wnime66g3doy32tap7', '00-2c2fefe826b460d0aec0d1b2f49df824-d33712dfd75e8fb5-01'),
	('je_vmdjpnj5223fwarph3nbmm2hvy', '00-3d60a92d8a2906d7c44f9479f1c37477-ae9620da646212c6-01');

INSERT INTO tieout.exact_proof VALUES
	('acct_7c9aabf0885ba0d1', false, 'issuing', 'usd', '2026-11-30 22:10:12+00', 0),
	('acct_7c9aabf0885ba0d1', false, 'payments', 'eur', '2026-11-30 22:10:12+00', 0),
	('acct_7c9aabf0885ba0d1', false, 'payments', 'jpy', '2026-11-30 22:10:12+00', 0),
	('acct_7c9aabf0885ba0d1', false, 'payments', 'kwd', '2026-11-30 22:10:12+00', 0),
	('acct_7c9aabf0885ba0d1', false, 'payments', 'usd', '2026-11-30 22:10:12+00', 0);

INSERT INTO tieout.exchange_history VALUES
	('stripe.balance_transactions', 0, 9, 5),
	('stripe.balance_transactions', 0, 10, 4),
	('stripe.balance_transactions', 0, 11, 3),
	('stripe.balance_transactions', 0, 0, 6),
	('stripe.balance_transactions', 0, 1, 5),
	('stripe.balance_transactions', 0, 2, 5),
	('stripe.balance_transactions', 0, 4, 4),
	('stripe.balance_transactions', 0, 5, 4),
	('stripe.balance_transactions', 0, 6, 60),
	('stripe.balance_transactions', 0, 7, 14),
	('stripe.balance_transactions', 0, 8, 4),
	('stripe.balance_transactions', 0, 3, 5);

INSERT INTO tieout.folded_balance VALUES
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Cards', 'usd', 2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'usd', -50000),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Disputes', 'usd', 19980),
	('acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', 745351),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', 9),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 69095),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 317),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -2063848),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 1254028),
	('acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', 25068),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', 3260),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', 99350),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', -102610),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -68148),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 2452),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 245),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 65451),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 292),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -87261),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 90510),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 1459);

INSERT INTO tieout.folded_day VALUES
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-30', -2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-29', 35788),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-28', 733605),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-29', 148239),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-30', -5000),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Cards', 'usd', '2026-11-30', 2300),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-29', 1341),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-28', 23216),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-29', 7081),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', '2026-11-30', 9),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-29', 134),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-28', 117),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-29', 49),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-29', -37263),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-28', -756938),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-29', -155369),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-30', 38798),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', '2026-11-30', -102610),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-30', 99350),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', '2026-11-30', 3260),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-30', -1151541),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-30', 151),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30', 372184),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-30', 29663),
	('acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-30', 25068),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-30', 1111),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-30', 111),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-30', -30885),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Disputes', 'usd', '2026-11-30', 19980),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-30', 90510),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-30', 292),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-30', -87261),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-30', 1459),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-30', -50000),
	('acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-30', 745351);

INSERT INTO tieout.folded_month VALUES
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', '2026-11-01', 2452),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', '2026-11-01', -2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'eur', '2026-11-01', -5000),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Cards', 'usd', '2026-11-01', 2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-11-01', 90510),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', '2026-11-01', -87261),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', '2026-11-01', 292),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', '2026-11-01', 1459),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:Disputes', 'usd', '2026-11-01', 19980),
	('acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'usd', '2026-11-01', -50000),
	('acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', '2026-11-01', 745351),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', '2026-11-01', 9),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', '2026-11-01', 69095),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', '2026-11-01', 317),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', '2026-11-01', -2063848),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-01', 1254028),
	('acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', '2026-11-01', 25068),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', '2026-11-01', -102610),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-11-01', 99350),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', '2026-11-01', 3260),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-11-01', 65451),
	('acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', '2026-11-01', -68148),
	('acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', '2026-11-01', 245);

INSERT INTO tieout.folded_pending VALUES
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', '2026-12-02 00:00:00+00', -2300),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-12-03 00:00:00+00', 35788),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-11-30 00:00:00+00', 734009),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-12-01 00:00:00+00', 148695),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', '2026-12-07 00:00:00+00', 99350),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', '2026-12-04 00:00:00+00', 29663),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', '2026-12-03 00:00:00+00', 90510),
	('acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', '2026-12-02 00:00:00+00', 1105333);

INSERT INTO tieout.journal_batch OVERRIDING SYSTEM VALUE VALUES
	(1, '812', '2026-11-30 22:09:49.935221+00'),
	(2, '822', '2026-11-30 22:09:50.33109+00'),
	(3, '830', '2026-11-30 22:09:51.237304+00'),
	(4, '842', '2026-11-30 22:09:51.450368+00'),
	(5, '852', '2026-11-30 22:09:52.359987+00'),
	(6, '862', '2026-11-30 22:09:53.377353+00'),
	(7, '867', '2026-11-30 22:09:53.4202+00'),
	(8, '870', '2026-11-30 22:09:53.434804+00'),
	(9, '878', '2026-11-30 22:09:54.078428+00'),
	(10, '884', '2026-11-30 22:09:54.379+00'),
	(11, '903', '2026-11-30 22:09:57.338476+00'),
	(12, '905', '2026-11-30 22:09:57.349084+00'),
	(13, '919', '2026-11-30 22:09:58.361052+00'),
	(14, '927', '2026-11-30 22:09:59.400298+00'),
	(15, '931', '2026-11-30 22:09:59.444655+00'),
	(16, '939', '2026-11-30 22:10:00.391544+00'),
	(17, '948', '2026-11-30 22:10:01.426547+00'),
	(18, '954', '2026-11-30 22:10:01.548926+00'),
	(19, '961', '2026-11-30 22:10:02.380144+00'),
	(20, '968', '2026-11-30 22:10:02.701432+00'),
	(21, '974', '2026-11-30 22:10:03.599238+00'),
	(22, '981', '2026-11-30 22:10:03.952544+00'),
	(23, '984', '2026-11-30 22:10:04.010246+00'),
	(24, '988', '2026-11-30 22:10:04.168218+00'),
	(25, '995', '2026-11-30 22:10:04.491459+00'),
	(26, '1008', '2026-11-30 22:10:05.416551+00'),
	(27, '1009', '2026-11-30 22:10:05.431123+00'),
	(28, '1015', '2026-11-30 22:10:05.694016+00'),
	(29, '1022', '2026-11-30 22:10:05.904673+00'),
	(30, '1027', '2026-11-30 22:10:06.306281+00'),
	(31, '1036', '2026-11-30 22:10:07.017943+00'),
	(32, '1044', '2026-11-30 22:10:07.719398+00'),
	(33, '1049', '2026-11-30 22:10:07.759276+00'),
	(34, '1054', '2026-11-30 22:10:07.77813+00'),
	(35, '1059', '2026-11-30 22:10:08.023954+00'),
	(36, '1069', '2026-11-30 22:10:08.42831+00'),
	(37, '1072', '2026-11-30 22:10:08.43855+00'),
	(38, '1076', '2026-11-30 22:10:08.447512+00'),
	(39, '1091', '2026-11-30 22:10:09.368104+00'),
	(40, '1100', '2026-11-30 22:10:09.624307+00'),
	(41, '1116', '2026-11-30 22:10:10.06822+00'),
	(42, '1119', '2026-11-30 22:10:10.092351+00'),
	(43, '1123', '2026-11-30 22:10:10.111578+00'),
	(44, '1134', '2026-11-30 22:10:12.183142+00');

INSERT INTO tieout.journal_delta VALUES
	(1, 'acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', 733149),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', -731302),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -1933),
	(1, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 86),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 7),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 87),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -1977),
	(2, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 1883),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -19985),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -37263),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 1341),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 134),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 24595),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 229),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 325),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 35788),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 65),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 32116),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Expenses:Cards', 'usd', 2300),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 899905),
	(3, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -932250),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 86),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -1937),
	(4, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 1851),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 38671),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -39888),
	(5, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1217),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 2870),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 69),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 14),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 9668),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -9988),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 320),
	(6, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -2953),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 116),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -2950),
	(7, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 2834),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 609),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -19980),
	(8, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 19371),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 464),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', 1420),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -14963),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 14499),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', 44380),
	(9, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', -45800),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 318),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -9931),
	(10, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 9613),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 67766),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -69852),
	(11, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 2086),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 292),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -5355),
	(12, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 5063),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -15038),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 14443),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 54),
	(13, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 541),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1346),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -1384),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 1329),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 50),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 5),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 40583),
	(14, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -41929),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 87),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -1979),
	(15, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 1892),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 20),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -4971),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 100),
	(16, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 4851),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1553),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -36579),
	(17, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 35026),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 10),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 117),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -2991),
	(18, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 2864),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1479),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -49960),
	(19, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 48481),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 175),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -4996),
	(20, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 4821),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 319),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -9976),
	(21, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 9657),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 7440),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -254505),
	(24, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 247065),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 5),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 57),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -929),
	(43, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 867),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 35),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 2110);
INSERT INTO tieout.journal_delta VALUES
	(22, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -9951),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 174),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Expenses:Disputes', 'usd', 19980),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', -2104),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -19986),
	(22, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 9742),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 546),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -11119),
	(25, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 10573),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -7480),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 7184),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 27),
	(27, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 269),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 5),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 58),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -954),
	(28, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 891),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 174),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -4966),
	(30, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 4792),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 6048),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -205465),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 197386),
	(32, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', 2031),
	(33, 'acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', 19),
	(33, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', -19),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 58),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -4089),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 3927),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 15),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 147),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -981),
	(34, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 923),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 93),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -29449),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 467),
	(35, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 28889),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'eur', 65),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'eur', -19952),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'eur', 324),
	(36, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'eur', 19563),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'jpy', -2894),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'jpy', 2780),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'jpy', 10),
	(23, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'jpy', 104),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', 44340),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', -45760),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', 1420),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 50),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 19276),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -19934),
	(26, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 608),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 318),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -9947),
	(29, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 9629),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'kwd', 420),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'kwd', 10630),
	(31, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'kwd', -11050),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1478),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -49917),
	(37, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 48439),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 75655),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -26905),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 1250),
	(39, 'acct_7c9aabf0885ba0d1', false, 'Assets:TopUpsInTransit', 'usd', -50000),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 694),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -21880),
	(40, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 21186),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Expenses:TaxOnFees', 'usd', 11),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 2480),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -77880),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 60061),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', 3126),
	(41, 'acct_7c9aabf0885ba0d1', false, 'Assets:PayoutsInTransit', 'usd', 12202),
	(42, 'acct_7c9aabf0885ba0d1', false, 'Expenses:FxGainLoss', 'usd', -10),
	(42, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', 10),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Expenses:StripeFees', 'usd', 2903),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Income:Sales', 'usd', -99066),
	(38, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', 96163),
	(44, 'acct_7c9aabf0885ba0d1', false, 'Assets:Stripe:Payments', 'usd', -19920),
	(44, 'acct_7c9aabf0885ba0d1', false, 'Income:Refunds', 'usd', 19920);

INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 'je_phnsltypfges43ei56y2kcbpd7', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3jUdlWSlnNwWIKLNJHJVf5QDO', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3DL1WTA8QY6cNSZxzMR8VRewd', '2026-11-30 22:09:49+00', '\xbdee0edccccb603f4cfef82d67396a26', 3, 'webhook', 1, 1),
	(2, 'je_agkgpxu56dms2snngsjrityvzt', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uh27tvBLabKRYuIuHZaGa4QJ', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payout', 'payout', 'po_1BSfjV3JlEkALltArarqiuFsj', '2026-11-30 22:09:47+00', '\x4ff12fa19b1f48564863ad553ebae79b', 2, 'webhook', 1, 2),
	(3, 'je_dsmsdckhr6wf2i7mzmyowprzhc', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3vUNnmfkbJZlzoQNq0Y7VeFKa', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3cOzfpVxSg2NJ6jJjJEjluVK2', '2026-11-30 22:09:48+00', '\x9c211ff57f0d50459e33d996b35f6192', 4, 'webhook', 2, 1),
	(4, 'je_w25yrmkfbvelj7wt64kgojqsoe', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_31UugXPMpzGMdOdmp7c7UAITL', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'tax_fee', 'tax', NULL, '2026-11-29 00:05:00+00', '\xe6162a44b75f84ad3d0fbe5b56fe36ae', 2, 'backfill', 3, 1),
	(5, 'je_36uu4xlslsv6ranjhihoi6jt2l', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_33BLIWfaPwJVO2ARSDq6DAw43', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3BIk6N3CchRhBbSpeHmDlicRf', '2026-11-29 15:49:06+00', '\xfe916f1255c8377735b898d2c978b667', 3, 'backfill', 3, 2),
	(6, 'je_d6vw4bkb4npitpmd3lzptjfvom', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_33PD0d0COAgzZCBkkgwRxTsMB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3NlzqI279i6UeJujuVI4uL9oC', '2026-11-28 13:16:31+00', '\x271483294f7702b5851bc855bc4f8a0d', 3, 'backfill', 3, 3),
	(7, 'je_wba4gpxibbjwydmvxzggkvbapp', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_34Vkhh8uGF6gjg2wSd5jtMcOt', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'stripe_fee', 'fee', NULL, '2026-11-29 00:05:00+00', '\x0068b207acf38d26490d8846d58d28a4', 2, 'backfill', 3, 4),
	(8, 'je_hdsvzzckzt2puveeflxwf2kkhh', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_35838ZVNt426m1ea1joG9T6TM', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3NaAh6ZtYC973WuxOS6aZnhOS', '2026-11-28 17:25:36+00', '\x669dc7db2980dfe1c5919efffbf0b3cb', 3, 'backfill', 3, 5),
	(9, 'je_ajx7i5kj6giaidx3jn345brbm2', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_364dDaKN704khcbsEXzUO8Wge', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'stripe_fee', 'fee', NULL, '2026-11-28 00:05:00+00', '\xa58d49d791249fb78c1fdf3a5f0756d6', 2, 'backfill', 3, 6),
	(10, 'je_llox5blfb7oe63frvw2lbo4wff', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_36GU6X5YLmoWrky2efNGqAONX', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3HpN1xosJOPV0m2xluSDdOI8q', '2026-11-28 15:38:33+00', '\xc8a526c9e4cc24d1c96b6ad7448137eb', 3, 'backfill', 3, 7),
	(11, 'je_tnfzoqly6g5quobhzvirwbsonp', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_36dqt2vrdxVR4gDp4Qg4trLUb', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Si1UEiAOrxi0Wko134oTWG55', '2026-11-29 10:30:50+00', '\x11e07fadd2a53d9899a38c80598f513b', 3, 'backfill', 3, 8),
	(12, 'je_efs4t62z7c7kj77nizmw4z36c3', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_38I0Ml8I1mEvyNCDGp1AsmM23', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3KsSWznvLoQjg2RzPKiP2KoSl', '2026-11-28 17:59:48+00', '\xcb5fa83ecbd06561ad351a9350901a3e', 3, 'backfill', 3, 9),
	(13, 'je_hnknqyhsx74ile6k6poef4jdut', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_38XRFjmRp8jQXOHGgXpXS8dps', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'stripe_fee', 'fee', NULL, '2026-11-30 22:09:49+00', '\xe72dc4b2869e320d7ef32ffd26076b98', 2, 'backfill', 3, 10),
	(14, 'je_z5ozxivbhpysymz7qy4h2lxhzz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_39C1FG6okNpOB1FXeGB3lAwG4', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'tax_fee', 'tax', NULL, '2026-11-28 00:05:00+00', '\x297b338446d28f2e5ffa51cdf09804de', 2, 'backfill', 3, 11),
	(15, 'je_ush5mhiog7suynstzsn5wcqlve', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_39DViYJavDWrU7RByIPFNMfUv', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_380MkrR3lzcYr68phHbiWb8yC', '2026-11-28 16:32:28+00', '\xa3d655d282558d3e478b3e759202c354', 3, 'backfill', 3, 12),
	(16, 'je_go2vmaczthdlxieaqiz2ob2wjn', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3BGcsu8Peoehr3mjcHGkTwap4', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3qXWXQ4bbuxVivCJWmTkz7XFz', '2026-11-29 13:42:51+00', '\x065102587f0ae43fd795a16a8971f8fe', 3, 'backfill', 3, 13),
	(17, 'je_2iwsw43zhrgjnhd2l7kihmgpmc', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3DBrRUa132Mi0AUG7LQaMnnNw', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3uJIoIHP7cV3jjSZtoNob0aqU', '2026-11-28 10:08:31+00', '\x3e4c6532db5f0851e3d2728b26642fde', 3, 'backfill', 3, 14),
	(18, 'je_bdbrcreh55bf4axrsshsrq4xyg', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3DuIvUFQFraSshlBrHJJxHP71', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_318Kv33ylz4LMJFGUYjfLPApn', '2026-11-28 15:22:18+00', '\x2075d2efc2b3aeb770a0735aa68bb0b2', 4, 'backfill', 3, 15),
	(19, 'je_mehvdwknp5a6ec7hcv6rb3hi5m', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3FVi710sHJ2or4JAXjNowmrs1', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3qdSpD5rDI4Da0Y4e8hL9NHx8', '2026-11-28 13:30:02+00', '\xdc1ac0b7e09a5cd323461d5c36e9bd66', 3, 'backfill', 3, 16),
	(20, 'je_7gvose6qleph454kkr4rfyhojz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3FtT2Zzxa2Wx3qiKgjVmIQCxe', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3XlpuHI41H9rjm9lNWO65OsHF', '2026-11-28 07:39:48+00', '\x7e395cb68b71c43afe6ff82ad655f2c5', 3, 'backfill', 3, 17),
	(21, 'je_7ofmcoswf6xviu7l5wkan7wuc7', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3GtyiUgV8v0pnwRqfiQ8GveCj', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3VSJ2WRD2CzYZGTc83PBKEqNH', '2026-11-28 22:53:01+00', '\x1eb8924bf318b8bf7bc0280a4cbd1158', 3, 'backfill', 3, 18),
	(22, 'je_4pbtmftth7efhhki6egtmaxb22', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3J3QHNNtSyZTeuMAHq0k3miBc', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3tZ9zOpj8FEhKs4KTLne30umv', '2026-11-28 19:39:46+00', '\x7b363858d5f442373af3a0ded2fe27cc', 3, 'backfill', 3, 19),
	(23, 'je_lczgespwnz653737fud6vtomym', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3LRV6rnlc6cO903CS7hZ4MJ8Q', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_36yGCRoUxgG0bTL0xbswa5fF3', '2026-11-30 22:09:49+00', '\x34f24e51769dae07f430e506193f2f67', 4, 'backfill', 3, 20),
	(24, 'je_7e4gexr6x76vdp6tec56dnbv5k', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3LfRhXIoEEI5M4suAXFBZjzIX', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3SwmGW5ay2wIeKGR7eMIike1C', '2026-11-29 22:05:17+00', '\x0802b2822ce2642c576094ad5e7cdb48', 4, 'backfill', 3, 21),
	(25, 'je_3rkj6zeaiisbzk3nlzxjawhylr', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3NB1loZJQOebncZzilhLI9vG3', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3E7dEqQUmbd09T46l9fik8qNg', '2026-11-29 11:30:41+00', '\xa7f528e179de465be646658dc4e869a3', 3, 'backfill', 3, 22),
	(26, 'je_23smkbyzswr3tyhm6qpg3co3w7', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3NnjOl9258R0Ew3ExALLorfJE', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_31tNYVyvgfiJuZ9oOYGh4cezh', '2026-11-28 16:00:58+00', '\xa2d3161d785eccc72bc1e3463809c940', 3, 'backfill', 3, 23),
	(27, 'je_qkwo6e3k2p7zdvruu3vm7evbeu', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3O5bC0L2mb0acKJAqXv4nKEyA', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3Vcd6OqNcfBUerMayMCP3eBq2', '2026-11-28 17:58:16+00', '\xbf15b75093f649ce7f9d3fe4f2a1d25d', 4, 'backfill', 3, 24),
	(28, 'je_ebe3iaogdmpo3ecq675e2frli2', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3Qm0WDKhOwG99xL7gLlP5F6gP', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'stripe_fee', 'fee', NULL, '2026-11-30 22:09:47+00', '\x90af5f90cea079205e1fe75411276a5b', 2, 'backfill', 3, 25),
	(29, 'je_ug6mmfowabzi46d7mav3kjv2wr', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3TLl26ze5OhhK9OTbwlQxFRW3', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Gbm87LSFEp1dcLuw1xNJlE4L', '2026-11-28 08:37:04+00', '\xbc8093ed2fa374b22a760be023c1614a', 3, 'backfill', 3, 26),
	(30, 'je_iyfygrcai2kohqq7imqoypvp47', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3TM6VjtjrkdDDp1ltRUMayxtT', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3g4eoajNBGKB5VNhWnC9Irvq8', '2026-11-28 09:18:00+00', '\xfeae16c1ad10d2f8ad9a6f6a2d4238e3', 3, 'backfill', 3, 27),
	(31, 'je_nqoe7utzwbzt2ez5tibirque4a', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3YQct921yaaoQw26ufkxkXOex', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Ig2Rd04Piy8d8OoRbvTFnxbv', '2026-11-29 08:49:37+00', '\xd3c47689d24d3a9d45cd4a9016ffaecc', 3, 'backfill', 3, 28),
	(32, 'je_2pgeavkpaxwbpvps7mlondyn4q', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3aSS6Ud5HhwDkdtF6I5qmVhWB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3FXSIA9MYIj4BhDnqhMOg0WKL', '2026-11-30 22:09:50+00', '\xc3f21ad502800838325dc3322592d783', 3, 'backfill', 3, 29),
	(33, 'je_pbp7k7ms2g63frfyq6x7s42bru', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3bNmngaOOCyAmvWZaQ02GIze2', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3GG7V9ngEXYtK5ZYZaWs10CIt', '2026-11-28 14:16:42+00', '\x193fe1f59072a345a9415cf04a7f4237', 3, 'backfill', 3, 30),
	(34, 'je_2qqzbzyuqxvvzafc3hgmmb43gx', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3baB1KgUiRoKuPG0p9IU19fRn', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Y9ikxeCJwgjnHDIhxe97bnZv', '2026-11-29 08:08:32+00', '\x2f18b9da7cb19cde8a346121921dff18', 3, 'backfill', 3, 31),
	(35, 'je_somotlkh4tn6uh5cytfvrhl7oh', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3bdJCfIKijTijobi6WGd6gtEA', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3GjtVtEVQIbPqYIpdGC3XOD7U', '2026-11-28 21:18:33+00', '\x245135cf1d75ea6af78bb1d3c727b9ee', 3, 'backfill', 3, 32),
	(36, 'je_oiq4kqklua7oxxgsdauzadkqzb', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3bkFi1GQG3HGlmQt9XQt8BLpB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3hWlb7RWWAer369dUg4di6mwV', '2026-11-28 18:56:42+00', '\xc3f824a4690c6dbae265750e4787eb11', 3, 'backfill', 3, 33),
	(37, 'je_im2hu6sg7dzwgncm2hk3huyoh3', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ewbiTGOXwm02sFWv8hivAsrL', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3nbvpZ86MTlmU2PNgxlQnw8Z2', '2026-11-28 16:34:26+00', '\x9f2c3da35ca0b319bbf75d0afd5221de', 3, 'backfill', 3, 34),
	(38, 'je_kh2x2yobhd7xeqev3jeznr5ztc', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3gXSKWiFQk4KmUUN3MmqXimUs', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3QxFUS2wnjLctuYZ9iGODlKgX', '2026-11-29 17:22:38+00', '\xa2a5e82f7a3b2b863c43cb4c78e5bea7', 3, 'backfill', 3, 35),
	(39, 'je_g3rqymaxt2hk4nqo2jp4bkjqam', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3iyB4YLnUnQbo5sQgn95vCMRi', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3OASZNxZRORaGCcKJijuipYsj', '2026-11-29 14:00:10+00', '\x423cea33ac4b8b4337b461a9205ad211', 4, 'backfill', 3, 36),
	(40, 'je_qmhmv5bpsrey3lozlm2cf4apq2', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3jMQjzD3O5QoRuw77zTrqXoJX', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3FVUuch1Ix8DdsRXoqVbwE4rY', '2026-11-28 07:51:47+00', '\x75088fec9cbb620020cbdb28cf4a7478', 3, 'backfill', 3, 37),
	(41, 'je_mx3byezvk6k36ibfkqcqh2n33z', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3jkWSAplWNyzZbbLh28c7YUtt', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'topup', 'topup', 'tu_1Upgrade', '2026-11-30 22:09:49+00', '\x2523233d9cd5cbc8f6f646796c72eda2', 2, 'backfill', 3, 38),
	(42, 'je_bg3sdpni37u4c4hpduxc5tqw2j', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3k18sPJmjQIjLlG3rO0ashaOF', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_32ehkhoFBvnPu4WCMhPOods2a', '2026-11-29 20:46:03+00', '\xac6d80b94063b4653dd3a61ea61150fd', 3, 'backfill', 3, 39),
	(43, 'je_ndo7z2it375jubfro666yt3qam', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ndX7zbfsCEmAburRNiU9scgs', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3x6khzbN0B5m6Qyxf2sarUp0Y', '2026-11-29 13:19:55+00', '\x1469204f3bc7c404eeb7bb68d6b81937', 4, 'backfill', 3, 40),
	(44, 'je_yh6qhkfiobx4pxywaeo4ehg6gd', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3rrMXJOD7IxJa0CVoVA4qDa5x', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3VFyjE5g3BxspQMP7Ah3hLygq', '2026-11-28 14:45:39+00', '\x3e8aeabfe64386b048753474abda1b07', 3, 'backfill', 3, 41),
	(45, 'je_nk4d54wn535bzznqpoom5iayml', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3sNqfPhIGYVJ0Np2rbk8L1axP', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3FVKqg5ROqqA52IXEA8xBOpxJ', '2026-11-28 15:47:56+00', '\x29c2a8365cd170cc6f8d66bdbb5f329a', 4, 'backfill', 3, 42),
	(46, 'je_z54auei3q52y3aenvuea4tp3je', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3tiYKKhF8nO6pU8QnVUUpyYCI', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'tax_fee', 'tax', NULL, '2026-11-30 22:09:47+00', '\xc3a5896e7fde5a2f0d21ab45308114ff', 2, 'backfill', 3, 43),
	(47, 'je_bf3nch7ikiq7b663tls77ymkjg', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uOEqE71IOVnw46hKo2o32prj', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Zkwqpt2BjJolqyOWCB48V9ZY', '2026-11-28 20:13:32+00', '\x75df9157b58f33b776469fa2f084ab1e', 3, 'backfill', 3, 44),
	(48, 'je_ajk7paheg36pveaudt72hos5ol', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3vYETCdmtkhmmvOs92KiGWdSj', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3DNFZNhNE6HEuXHhUFLyTqmOF', '2026-11-28 20:51:23+00', '\x92d8c0a8e70e0b30423760ba97dd7db0', 4, 'backfill', 3, 45),
	(49, 'je_uettlctfb62h3z4z5lx7tbon4f', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3vpoPtZttIJYEFykEeOB2HGU8', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Vxc5y2l0pWEZ6z4A0iLK2PUa', '2026-11-28 15:41:24+00', '\xe0083f3e5a05f0b6aed01d44e3caa2e1', 3, 'backfill', 3, 46),
	(50, 'je_jutgjico57sv34exk4amu63lpa', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3yfxmAHcF5VHPPu1xlDH8y6fO', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_34C03q74Io91KMHqUPlFOOI49', '2026-11-29 21:41:15+00', '\x0ab3c85c775fe59dc3e6247d05a76294', 3, 'backfill', 3, 47),
	(51, 'je_zkah5v3ekyvc2skdnezni6g7ol', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3zL4JsFK8X0PIH7ZaukHTHdsp', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'issuing_authorization_hold', 'issuing_authorization_hold', 'iauth_1UpgradeHold', '2026-11-30 22:09:49+00', '\x5706d608b1804c9404a2cf6ce8838b4a', 2, 'backfill', 3, 48),
	(52, 'je_xf4q43xachmwqertcplknxs3tp', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3Vln0srxHVUOTPJIlwzFx3ajB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3lcMEnwAlFvbHU3mfcii7DXY7', '2026-11-30 22:09:51+00', '\x9bf9b0331a479b0dedd2754fbbf033e5', 3, 'webhook', 4, 1),
	(66, 'je_5v4o6d36qbx2ml5oljcjfnzsjf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_39p0TozT6x7WMnqCa1b8wkhdG', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3CKgrpdiudc108NEX4EuA9M9i', '2026-11-30 22:09:57+00', '\x3a4cd13eaa61690121dcb355acc28946', 3, 'webhook', 14, 1),
	(67, 'je_qdlv4ohh6wf4ac6lkscnxnjgy3', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3EasN4UgSXFye6jKA4j95EE7f', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Pcap99xNUohxVofdHG7VoW1L', '2026-11-30 22:09:58+00', '\xf1d766c5fac2e37ba7b893ace21f7a46', 3, 'webhook', 14, 2),
	(68, 'je_pz524potbzockewvbqid6brpdk', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3V8AKeKRUGvCSL0hvILFGKM1U', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3CCYrFD4SyuLzeE4LPMVDZXgL', '2026-11-30 22:09:57+00', '\x9773f6ef18aadbae98d407c5f251b789', 4, 'webhook', 14, 3),
	(69, 'je_5s472urgpv5xnn73l4phxu3tmu', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3XUikHPrIVquE5ickg5ScmJSG', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3UaKqMHaJ1p10M9Ml3h1dEqMr', '2026-11-30 22:09:58+00', '\xc0cde3cc30a16809d2d34c556931d223', 3, 'webhook', 14, 4),
	(74, 'je_gmhgcilrfvpm5ndyifsa2kcofv', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3CMvaakidyJsd4dJ7k2txlnId', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3OG2e57SoZc9YgrhiWtJUOm4M', '2026-11-30 22:09:55+00', '\x672c688619f69551633177ba684a5f81', 4, 'webhook', 18, 1),
	(78, 'je_ekxa4mmdsdo27eergus2bla6sz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_36Eq0lirU5ZuHAPkSCrUlsXOB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3LWzPxUWOuaznQzdLxANq0VST', '2026-11-30 22:10:03+00', '\xc9807bef499c508274f06f2733fd3daa', 3, 'webhook', 22, 1),
	(79, 'je_5hd4zhugjj65sxw4h4sqjtzzrc', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3VNicAsRNQULd1vqulxQ8AmZi', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'adjustment', 'dispute', 'du_1fYs41Dz5pFBXDx50np5wg4N7', '2026-11-30 22:10:03+00', '\x19b465f978f01143846e15ee43037453', 3, 'webhook', 22, 2),
	(53, 'je_twpevs45bzo64vmwtql2qhkgfm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3RNnsSXtY8ZlBvu7UNV0QEqdm', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3hfRad6QKRBtlLSlGQ9I4WhQ5', '2026-11-30 22:09:51+00', '\x92c779d27969e7c7665f9a2c80c72b0c', 3, 'webhook', 5, 1),
	(54, 'je_6nxopd5k6wsnk4iku6bhkkfpjt', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uc4vgxsqsYv4TU16EkoRvKVD', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_34C4Sek1AZ0aHOD5PDpgOxy9O', '2026-11-30 22:09:52+00', '\x0e882fe3289de53ed1c350317b970616', 3, 'webhook', 5, 2),
	(55, 'je_hfozidelio33iicokgch3gryys', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3Z3ts3jzflE2spsRrjbEro2fj', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3LiaUvAAIqglSHb6SeHq2qQTd', '2026-11-30 22:09:53+00', '\xa4ea62a69a58a9a6ffaa50ddbf72810e', 4, 'webhook', 6, 1),
	(56, 'je_7wsaia3x5d5hpixjrkbag64pis', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uAZo0oOqA7AKZU6s6ChNj7Bo', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3lJqNmwGnllEUqCXAvBLH5qPx', '2026-11-30 22:09:52+00', '\x32891160dc3caab9f4cd8ee42f117bba', 3, 'webhook', 6, 2),
	(57, 'je_r6dco2cze2latj3pgux7t5owtn', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_386udfCb4T4jCVXtjHtV7LWRo', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_31ywCArRxTZilDL1FGdeAXrru', '2026-11-30 22:09:48+00', '\xed2a287c72ad19c8c812ab8ace4b22bb', 3, 'webhook', 7, 1),
	(58, 'je_ovglbj2ixcg7ytrifdqchjovpx', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3SwvHGPBwRRE5aRdxxs25P4Ec', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3iz8UeFhYjIXqHbe8DzHjbxJd', '2026-11-30 22:09:49+00', '\x4f70b5bee2e05323601771f22fb15be6', 3, 'webhook', 8, 1),
	(59, 'je_nbwq3hzytka56ti3ni6gqwrfzq', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ENAdnzEVTzPsEdJghUGWUwwe', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3nqCTjJcAHhJde3fjhb4jGNvz', '2026-11-30 22:09:53+00', '\x577052754928cd24412b2822cfb2868a', 3, 'webhook', 9, 1),
	(60, 'je_olqiwxw2q4kceil4zimzhlr5hm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3O1uEiwJBdFpD8Nc8XZjBaH7W', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3BmI0uCkxS0F0ZARRAM9atTBi', '2026-11-30 22:09:53+00', '\x058a24a76e91ed39ff85dc84bf416b8a', 3, 'webhook', 9, 2),
	(61, 'je_rjqrvn7mrracnjzzgxth2ma2ty', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3f3gsQkkunXd4x18uCr256oSz', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_39uFyR5fTM5gkX7yJnPNgEuqF', '2026-11-30 22:09:54+00', '\x84662d926c67201a6fd107e48460bc9b', 3, 'webhook', 10, 1),
	(62, 'je_wyjscnwtjyubmxvkhpscumrjr2', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3AtYdYJmcFxsey5h8kDXYfBi6', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3VK78o3nZyZ6REkLZdDOfbHaj', '2026-11-30 22:09:54+00', '\x30a49864e3f92a04de0f567f72ab49a6', 3, 'webhook', 11, 1),
	(63, 'je_5akpldpm6utpgiseol2xfqhbj5', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ZRcDmQabvnhPwva61kIJpVfn', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3qj9FnjJc3IaxWnnR2FYZrIcb', '2026-11-30 22:09:56+00', '\xe551920517ec239f557f2be06227e744', 3, 'webhook', 11, 2),
	(64, 'je_47uxyzrmsi6jvapmntqsteprss', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3TdceiUZsBJfsdf7R1Z0QR36k', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3kgsE3I1sBieYRMXEeReYwhSO', '2026-11-30 22:09:50+00', '\x7116ab9b7ac37351f97ad5ec0fca038c', 3, 'webhook', 12, 1),
	(65, 'je_5mrq4w6a2aj3fntofocqvom373', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3LMRmDLRPaEBu3CAdE9YpwHVu', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3SpKaHIRLRdpgA8sihLAzENXC', '2026-11-30 22:09:55+00', '\xa197ed936924aa3f974d7b8fc990a830', 4, 'webhook', 13, 1),
	(70, 'je_rgl6vzro354fmva4axxrnpl5yx', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3Zmxq8u95lfRW6STspel5rNsV', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3ZpyvB4vGp4cYeeK5pLm2RBxe', '2026-11-30 22:09:51+00', '\xd520a0d5c79133a1e11e833d0c32fd67', 3, 'webhook', 15, 1),
	(71, 'je_4ayuazzq3ur5xppnsczr75ekaf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3PvrHlS3MOScemg8Twaqt5tCO', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3reVgQSLsvEaEgY003daXbz75', '2026-11-30 22:10:00+00', '\x29f85bc4bd996217c65329d83965a78a', 4, 'webhook', 16, 1),
	(72, 'je_cacpje3dgkmupejit3hl4rfb4k', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_35PU0VolxdyiDssztvlKOnfdq', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_34VAJtc5Ps5SXHMiyk1OuF3oV', '2026-11-30 22:10:01+00', '\xde17e009e72be48ee66b7c05a35dfa84', 3, 'webhook', 17, 1),
	(73, 'je_s3o54ij54ch4mpirvyfmi5uquq', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uAzSHaquqNFn9jKHcPEmvJq0', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3GCbjVUl6HmMutb0IvFnbYMZp', '2026-11-30 22:10:00+00', '\x6bd8629a652dbd440b614247e45025ea', 3, 'webhook', 17, 2),
	(75, 'je_fox56nvpbub5y7w3samodsbacx', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ZCGLeOvDjKTS0LRQzEaPmgVH', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3vRZ5PLgf8cQI1nhICs6JDQkj', '2026-11-30 22:09:59+00', '\xef1315824033a7dab9b2338333617017', 3, 'webhook', 19, 1),
	(76, 'je_45bag6tisyn42m25xkxab3u2qj', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3cGRsYPpQ7fhCxG1fCDmL63fk', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3QfZ3EwnA0jJVrnFCLxDCr6YC', '2026-11-30 22:09:52+00', '\x92a3e4a79a581f27aacab6342c22522a', 3, 'webhook', 20, 1),
	(77, 'je_phof5xh42lljpkh2efxzplyv2y', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ZXDPiTKsiID2XMkC2Xv4egRF', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3K930ZHqVYET6KaHdnSjYAG8P', '2026-11-30 22:10:02+00', '\x63a2b418fe53ea54ebb08380cfb93a1d', 3, 'webhook', 21, 1),
	(81, 'je_3s5atedsjhvb6b3alhegrehjnb', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3bxunNijyFTXg52KA0XOQOlYz', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3KViYOJ9YJL0UX57b21YNtsSO', '2026-11-30 22:09:59+00', '\x496a662b19f7be4446d60f3d9c68169b', 4, 'webhook', 23, 1),
	(82, 'je_vrjxlzqdye7mzdw3ngex3b7mkf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3v9v92vpX1KQ4ij4M3qdeUc9m', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3iVJxj7HJhpj5OECBIGjEmgSU', '2026-11-30 22:09:56+00', '\x8337b544869a9ebb2bf591f1520f06a6', 3, 'webhook', 24, 1),
	(83, 'je_7cm64hoszldq4dn42hy4x4hidl', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3yQSODD24lMe98nNbhaedquaa', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3n07rm0Vg2spUfksQ89GWuKtr', '2026-11-30 22:09:56+00', '\x57896b64cff8e0b22d8ce7e9f666f3d5', 3, 'webhook', 24, 2),
	(103, 'je_ovvpgff2ofwurdu25lwvc5edkm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3xyn0H42o0Gwa5KF4Q6axwTi3', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_302c0u7sjGbcZcPG9uWkDeeaR', '2026-11-30 22:10:04+00', '\x95f74d2c2954e802c87df1b0a76efd28', 3, 'webhook', 38, 1),
	(120, 'je_vmdjpnj5223fwarph3nbmm2hvy', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3u8Qw8VhMjNHW78edDPXF3OqZ', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3wifLNovgf1WKwVk79c3nPnPB', '2026-11-30 22:09:58+00', '\xc8e6d145dd1e9fe41486641d4084f797', 4, 'webhook', 43, 1),
	(121, 'je_wibawbllpb7hlqn7bzpwobcyge', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_33GlsgG1br0BzYsLSeEJsicJB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_3KuOxupv03RKjpkS3Z8LxIl6i', '2026-11-30 22:10:07+00', '\xcebd0e5e02981a69dbb8efaec3fb186f', 2, 'reconciler', 44, 1),
	(80, 'je_iy3lauvvqc5gb43jkxfleezmlm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3hxZ6Z9CQEbh8pqf6LBQ2rwEY', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3uFSVJbqbwKWOEgdcOuMYbdcm', '2026-11-30 22:10:03+00', '\xd807ed92fcbdf29d70660c120e74f022', 4, 'webhook', 22, 3),
	(84, 'je_gxdvwnrxcb5vsy4fxgbplplzw5', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_39FD4Pj00Lj1WrhGOdNz00zqM', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3YJ6gPsa7LEreqThklqhTiIXm', '2026-11-30 22:10:01+00', '\x35da91f354603d4a387457d9ba38fd38', 3, 'webhook', 25, 1),
	(85, 'je_fbyyu2dkk22ycgfq7lstv2pz74', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3mmVFgrwvbhoAJx3XK4m4l3RW', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_31DGN5smD9USnplXAAJPJgkmG', '2026-11-30 22:09:57+00', '\xbab1bbbe6b7ae85e49663e96640e2297', 3, 'webhook', 25, 2),
	(86, 'je_zn2acj2xoddovwujpns3vmpjq5', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3MIZZyl0LgkoIdfBGlVjt77z7', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Y8ZN2tl5SfTa7hhCQlkX4SUf', '2026-11-30 22:10:04+00', '\x9b618b654d55dab05c958adcdc88a8fc', 4, 'webhook', 26, 1),
	(87, 'je_xuwx4kcen6zkvsx3enm7ehgtcc', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3MeaisaONHOV8Ly4cbqkvHAjR', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3Bl2tYOB5KpxfcYB0tdQCLk8X', '2026-11-30 22:10:05+00', '\xc7fcd1dcfb281fc001b889a21f64a851', 3, 'webhook', 26, 2),
	(88, 'je_rrr2lpb7jriybayp3ifl5rlvlq', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3o24P4KeuVkVYwI1XvgLMsZMP', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_37xvoeDeQGHkBluupZmo5h4Zu', '2026-11-30 22:10:02+00', '\x1556c6496394cc80ef6bd7eade9c4795', 4, 'webhook', 27, 1),
	(89, 'je_zhvtjhgw23zhgwlm2bi5pvd7l6', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3CcmenfRkdWPo7oDUnRIcC18u', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_38HwSe7Jsr8bGiiAwPLfFL27G', '2026-11-30 22:10:05+00', '\x8c79eb79f01f5066c841f6ab90cf0b1d', 4, 'webhook', 28, 1),
	(90, 'je_pi4yhju2on3w5yq76nsj2gksuv', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3iPomFcngfgPFnFG3vm8s8TVG', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3uvt4M9jf8PxDMyhOawO3tQas', '2026-11-30 22:09:55+00', '\xd6be292ef27fcfa6771d5719c3e67fc3', 3, 'webhook', 29, 1),
	(91, 'je_dhnpuo23c2mrbb2z3c3v67sujm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_30IXJpt1C19qTvKCsZTA757f7', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3YetC1fHFnpsm8MQe5fQ9ojfT', '2026-11-30 22:10:00+00', '\xa25a3a7f409d15dbc4f1359285fc66e1', 3, 'webhook', 30, 1),
	(92, 'je_h4yklvuz4522xu2r3gqglryzym', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3yncv37FcZTo3Ta6fPG7Gea4O', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_38DcLkhvoV74sWzsLxFc1s88V', '2026-11-30 22:10:06+00', '\x923137d300a9daa1a4263cee320873a0', 3, 'webhook', 31, 1),
	(93, 'je_youlroy6c6w5xgiyxbjccdg2ba', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3859CUCGFtHnKt8yjPGFtdsDD', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_37KKL8YNar6UwELAaOPZQ6Dmn', '2026-11-30 22:10:07+00', '\x1749d01594e4677b4f213d1f0d2ff5c6', 2, 'webhook', 32, 1),
	(94, 'je_mx3v7zqiuonqmveiuyzuljqefd', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3pVrdpVc7DUofndBnFP6IBoNT', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3C77B9U9YEUUDKEYOScaWxiRg', '2026-11-30 22:10:05+00', '\x78a4144ccbfc10a22017c2c46323ca4a', 3, 'webhook', 32, 2),
	(95, 'je_antvo45227shsy3lzw7uazpdow', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uCWH7aZupSUronVHpOfmKWUf', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_35pfSsYEofcKRemM4Hj3VKaAL', '2026-11-30 22:10:07+00', '\xd0ddf2efb50ef83b8df50d86ea319bdc', 3, 'webhook', 32, 3),
	(96, 'je_egwlm5jv3meema3hpilyka2ial', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uSlHgMm86rgfPqXEg2dgtB46', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3GD3TSHVQCrr4ca0c7AI32FCa', '2026-11-30 22:10:07+00', '\x42426aabc475b5d15a31892766282923', 3, 'webhook', 32, 4),
	(97, 'je_5uyloi6l4ukb6fyypsa6234pdf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3859CUCGFtHnKt8yjPGFtdsDD', 'fx', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_37KKL8YNar6UwELAaOPZQ6Dmn', '2026-11-30 22:10:07+00', '\x43b3d07a5204e619fc16238cb95e0e19', 2, 'exchange', 33, 1);
INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(98, 'je_x2tuk7azk5cz2w57brjiymtcxj', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3g3mTZGF7wc9s2j3qhAXg9U51', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3bjHcFjUwfTOevgp49LRS7UUO', '2026-11-30 22:09:54+00', '\xe96d53ba6fbc42c1aeb2fedc0c837b7f', 4, 'webhook', 34, 1),
	(99, 'je_xtk2e23kllntltbprkkbba4uxi', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3lVfCpIhAJkAdAb7vRaLfezIz', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3ui0z0XBXnWsjCiELu157vnES', '2026-11-30 22:10:04+00', '\x0d4c5eb0f82d782fa098dc52e558e133', 3, 'webhook', 34, 2),
	(100, 'je_cm6xndxtwt6fgvpm6ucj5ayzfz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ihLnvbKVjLBRJ2lkCCqUAYym', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_35AztXBfVHadhNEVMYqUKCZL2', '2026-11-30 22:10:07+00', '\xeeba89e54079e317113a46a09c1b9170', 4, 'webhook', 35, 1),
	(101, 'je_cuyufrcrr4rcygbihwtjufuapm', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_392RKXWc1lVfI8hvMtCiLtKOp', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3GRLsGFTTP5oVvk3VgQyyH6y2', '2026-11-30 22:10:08+00', '\xb92249ac99a7eec75bdeb44932b12d2b', 4, 'webhook', 36, 1),
	(102, 'je_qr6viopgnu5a7arrqqse7owfuz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3gKpcUF9w1yHzI8I4RuMogbHi', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_31Px8myP1K6ZhVU1lqJHtOmjV', '2026-11-30 22:09:50+00', '\x49a8c37c8632ce7a611704b7f4135e48', 3, 'webhook', 37, 1),
	(104, 'je_2jom47rzyhqyywoq7ynm3fdpus', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_32wGWE8PFjczYxj2rVh14Torq', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_36TlKObu56ZijEH4vriE76yWo', '2026-11-30 22:10:09+00', '\xc6eb5c81e8b643d0557f375b06135420', 3, 'webhook', 39, 1),
	(105, 'je_gc7qghju4qnaotdpvyhbyblhkf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3BIw3SBUILL8jUon0cZvmOgbB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3ZjQtXiFHnZ6F12CeF2xF6THV', '2026-11-30 22:09:59+00', '\x4dcc1bbc1140476519bdf118a24ff0b4', 3, 'webhook', 39, 2),
	(106, 'je_lzo5xfinjmwpf2yiqvc26r2orx', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3dbcsRTfoHNpYyycXmJVWXZs7', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'topup', 'topup', 'tu_1OBXR4jgytE7R3QxAzz6iVFmq', '2026-11-30 22:10:09+00', '\x6e816864e6f758e6dabe170ea6534ff6', 2, 'webhook', 39, 3),
	(107, 'je_razd3pbr3xxr7vys5q4ys6qdra', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3imzRwCfRm3ptmbd9SIE1xI4z', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3cetph27uLdh7MzKIqjiEjhLQ', '2026-11-30 22:10:03+00', '\x8b72064681e3d0a9ed6001ba153a6085', 3, 'webhook', 39, 4),
	(108, 'je_7llpfnjyudsrl75tvt5d4nyspd', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_38JrSin3drFQWELCwelpQnRU5', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_372e4mlz8y6EYVQljvHLITXHH', '2026-11-30 22:10:02+00', '\xb096e97a6541a63f7c53aa48d1c6a5b6', 3, 'reconciler', 40, 1),
	(109, 'je_3lrjmhcgpfusbq5m7p3akz2ezf', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3xInUIE0F1d0SoG1C9g6vMc94', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3AaOWNjTSJPLlQB4O3P5XlRef', '2026-11-30 22:10:01+00', '\x154afc0ae344329440604e73d25b585f', 3, 'reconciler', 40, 2),
	(110, 'je_mlkgxsemv5niq3lwniz7j7j2nq', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_32Cuw4HqYuZbJQbCoVVoZgFw0', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3FHWkrqpmubSbSwJGzWpMnMAZ', '2026-11-30 22:10:08+00', '\xc9a719066101f426a4dcce189cdb9c92', 3, 'webhook', 41, 1),
	(111, 'je_ht5fm2vckiqvcliqh64qke6grz', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3AGtknrkaeLPT2qxnTAxN8mxp', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3oVbz4NurvBprYOfuS9Pxx3dC', '2026-11-30 22:10:06+00', '\x4f3e1b008b3ddf0e20502fe970aceab3', 3, 'webhook', 41, 2),
	(112, 'je_gynyqnndepnee2g3hsjydzilej', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ASXshpmBGDMYnRtgQBe4cuX1', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3g38WgM313rlNsxyUvykNXvON', '2026-11-30 22:10:06+00', '\x58f0566cac4b1e89650c3d523770825e', 4, 'webhook', 41, 3),
	(113, 'je_n3xk2pycgkp6ldx6spdal3uioo', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3CiYmGI9OxgAMx2yDDo3uaRua', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3YdDYluerDZUco5QdUGgQOtsN', '2026-11-30 22:10:09+00', '\xd5b4e46b983101f1823c71040caf7b02', 3, 'webhook', 41, 4),
	(114, 'je_mypcrgagp5wm7pmi5kxoxlinco', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3P6nKE73vELQnRZJpbqc2yUGS', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'charge', 'charge', 'ch_3mAbZa0A09dUXP9jAD7hXbw1q', '2026-11-30 22:10:08+00', '\x9869043d40e67e8bcd4b301587662626', 3, 'webhook', 41, 5),
	(115, 'je_pnrwh7m2irx45mgr33dtms2b3d', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3VdvqKbBFRfOMhD0WrzaHYIeB', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_3tK4EToSLPEqk9EfEH5SDBvRU', '2026-11-30 22:10:09+00', '\x06273aeb3d4f940a0f6ae4104fdb22ab', 2, 'webhook', 41, 6),
	(116, 'je_er2cetccxkylkvq6h3bbxl5zmk', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3WI03bFB16NbcEFM9tOQWaP4Z', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payment', 'charge', 'py_3x1go1ZxnrJnLFzd8XLRazgSP', '2026-11-30 22:10:09+00', '\xf3245f935ee2a2d749880bb690147f20', 3, 'webhook', 41, 7),
	(117, 'je_uryficopudhcvsmvqdiokkvt6u', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3tWryT336c1s4Mg25Rjcj8MsH', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_3HQTMtQ1jBGXakH4fx28PUCJJ', '2026-11-30 22:10:09+00', '\x29cb62958ce2551823be1e387f8ee65f', 2, 'webhook', 41, 8),
	(118, 'je_l6jx2622wnime66g3doy32tap7', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3wa7qJEtrLt287uzU7efEyczd', 'original', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'payout', 'payout', 'po_1JOAVSFRrQRydNEifo5vcKIzR', '2026-11-30 22:10:09+00', '\x14a07abf41b07c962d9c2e33a9666393', 2, 'webhook', 41, 9),
	(119, 'je_k43vc364e7ayqj76js2rd5jyzn', 'stripe:acct_7c9aabf0885ba0d1:test', 'txn_3tWryT336c1s4Mg25Rjcj8MsH', 'fx', 0, NULL, 'acct_7c9aabf0885ba0d1', false, 'refund', 'refund', 're_3HQTMtQ1jBGXakH4fx28PUCJJ', '2026-11-30 22:10:09+00', '\x5df2ba92e1fab1fb0cfce94db06b5557', 2, 'exchange', 42, 1);

INSERT INTO tieout.journal_position VALUES
	(1, 1, '\x26ebd78b6c08e118fc625618caf24b73b2e53dcf127d2654d6dc35a58cfb00c0', '2026-11-30 22:09:49.952971+00', '\x00000000d20aea5ee17d6dbe5d2b602c000000016683888cdf896c8cb549ec5900000002960318ec0aac98c39c402508', 2),
	(2, 2, '\xb036a0d23d4206585acc998e3f742f654f89dacefce8d74b1b01ef92c01cb33f', '2026-11-30 22:09:50.337991+00', '\x0000000004bc79ac0d3a90e30069fb34000000017ce7825963da8527fb38f348', 2),
	(3, 3, '\xb81d242d2198e1d0cd1fc3376fa2e8013779b329535b1136bbfaabce0976343f', '2026-11-30 22:09:51.251768+00', '\x0000000072937a88a13e8521a8c099ed00000001cc80d3f758cd6c0c6b4a36ab000000026298e0f1623da9e79ca69053000000039611d6ca2b547968d4d00f720000000401e9cc5a6422f27f5dc42c0c00000005e38b78501ad6f9374b4fa69e00000006b7108ecdca3f6d44a7369d15000000079501e0426576b8e38953cf97000000080c57cc7f32ac47e437de4c00000000099ac5b925d0a4476a4cc14c640000000a18d41048c7802bbf09a554b30000000b400f195d0ee6a88233c49b2f0000000c8a3c947edab65312ef1074430000000d715f820b8a6f745bc5c494450000000e05403a6f014dd604dd3291c80000000f2d92f98efef532d27ca3a77200000010379f5fdff74cb0b7e2a0d78600000011c9a806d2ecf562552ad8fdca00000012330f31bdee844e4a7a7e8a19000000135f5bed61e3ee8780e62b466800000014bfceb95050464cdd72f0a2aa00000015dcb4e5c2f9b57a66a0c0c16000000016b7dd8b66b855b7857f2dd084000000170ff1ea83f2163ab8ce793b25000000182eec38518fb6952300f178f700000019c820941ad6609ecd27be66d90000001a64f898b519644410ee9918ce0000001b2e78efd38382830d713cca6f0000001c62758214ca53ca6b737170240000001d00a5a3eee20ed14d674bf1820000001e2748ced9b30dbaaf6f14c4c00000001fcbdca0d1a8f762a5b4048beb00000020f8ad157c9500af1beec46cbb000000214a05664db9b9ee79e6b1a27200000022c78090c9bc9eda279436e5ed00000023c546bf1e22d08efa42b57bf6000000246750c43bbc7aecafaa662f97000000250d7ca83937e7d7322d8c945c000000266a0437eb42c18172e1cd9a8300000027969002a9e9eaea1fb384dee900000028beb99601a8b209a6dd7d21ce00000029c5ff170bb0cb41f06b25d4570000002acccf45f4decb4d15e90de5650000002b6c198fb3b852cd1e610ad9540000002ce45a0227d27a3b523a62e19f0000002df885a73093edefd3eb79cd8a0000002e69078151d65ae55542ef1a120000002fb8604acc90ef7ebacdc7401000000030c80538de9a8a43a53d389d60', 2),
	(4, 4, '\xe404ebad9987d0a041689871bb781a0d9cf56c4ae9744fbb209e1b3baca1c4bf', '2026-11-30 22:09:51.456279+00', '\x000000003832db421f725e911360762500000001ad74c97629fa9f3e3a24805a', 2),
	(5, 5, '\x947296fff906f802e9493671d8755950912d936c68d4e852562ee04ef4787d01', '2026-11-30 22:09:52.363768+00', '\x000000004a569e17dbfb456570df0b2700000001b37fbc2c7a08e22b69791a23000000021acad4ab8b2964b08f3d35d1', 2),
	(6, 6, '\x41b33ba9d5b50dfa02c4bd291b1ba071c279ff0c9c9cddb655657667d638cd27', '2026-11-30 22:09:53.3894+00', '\x00000000ed4a6825edd367910187fbdd00000001cc85ba6303936db5e8ea0ebe000000022bdc28d290330303df922604', 2),
	(7, 7, '\x7f71eb13986c85e6d95a89858adc5c0d3fb8fa86d475f3bb30ec34f1ac54a0cd', '2026-11-30 22:09:53.433182+00', '\x00000000cb56dbc4294f25430587089b00000001324cf11082cde4d0412988d7', 2),
	(8, 8, '\x5281521ac960cd322f698660bb9427dfdbbaa5c07fd3f4d1d6db18deb8efd65e', '2026-11-30 22:09:53.437728+00', '\x00000000633df5e474f5d318fa2d7662000000016b31ec7d6c61215b2931c503', 2),
	(9, 9, '\x497daa281a14e0245527b9b5cdb8c8e8303642bba05248b1beba529659d8228b', '2026-11-30 22:09:54.08743+00', '\x00000000a2c87a5422949c5f5642b8fa000000011f50bca83395d29e70f1cd28000000029646c2333e4be053d66c7076', 2),
	(10, 10, '\x8a5dded5fc28a1a4aa1c7fb66b586bdc9c5211020e64096720edcaad59861e48', '2026-11-30 22:09:54.385662+00', '\x00000000127b43214385c7f76065bab500000001c9988b0d10e5c851ba8abf0c', 2),
	(11, 11, '\x1a6d748e761cdaa2cab83b212a09ab89cb1e6863ae8f2c55b538c3b936272af1', '2026-11-30 22:09:57.343063+00', '\x0000000020299862b286675dc1e7a42300000001d0037b7faf3d66d995912b6600000002122ad696f600ca72bd2031f0', 2),
	(12, 12, '\xa482906ff516c051c86fa70a8781e1fe36c0c20cdafb83f418ca67c5d5833d96', '2026-11-30 22:09:57.367645+00', '\x00000000de1ff7f1527637e927f4b88400000001d799ecb5320309633f4bdbd9', 2),
	(13, 13, '\x2b48bce5280efb49c33b7f276b86b71348b600e603ca6818bb730ae51b87c51f', '2026-11-30 22:09:58.37659+00', '\x0000000006e27fa6f228ccb43567252e000000017486446c3ffc5666f6c9ebdf', 2),
	(14, 14, '\x60bc3450794db0b3f91ee6bcae30155742a8148d78e2071647b21ca2dd8400c5', '2026-11-30 22:09:59.415959+00', '\x00000000809398159ada1f505a7c325a00000001095a38d0f1cbd9c80d9b309300000002ec94da60a52c644e421636b0000000037f4469df334d51ced9b9e1b000000004cc79ddc5a7fcffc4e0ea241a', 2),
	(15, 15, '\x428f8de0bd650704214ce07847aeab52c9cda462364909572dd056aebc51adfb', '2026-11-30 22:09:59.624169+00', '\x00000000e00e62524cdfcd06b11ca624000000018842ae51fa274ce3df6e5472', 2),
	(16, 16, '\x5c3182b351cdbfe2a0e054bbba8b5592a0831e5dabdfc8fbf422a289e1f71667', '2026-11-30 22:10:00.403527+00', '\x000000006d815c580eb9860988bcabeb000000013839e846a90e75c8cd7cc3e7', 2),
	(17, 17, '\x35d65fd1eebafcd414c55dbb7a841594d2b5e3c3dc7f2b68fa0f44b2dd6e717d', '2026-11-30 22:10:01.519253+00', '\x0000000093f5fd1338a47b5cddca884800000001721a41f3b562b177c4fc9b5100000002ea8d36cd61e1b3707ae078d9', 2),
	(18, 18, '\x5cb67cf54839bba7dfa274d399bc5bccbc75478aa95a8aa7255a4f6be92530bf', '2026-11-30 22:10:01.634905+00', '\x00000000a9da5e47480e4b4a47164f4c00000001b3d59bdf17586965addeb315', 2),
	(19, 19, '\x0db270d2cd18024dd925ff7a2dc99fc6bd05df25d93773ac0fb440523bdd5990', '2026-11-30 22:10:02.390705+00', '\x0000000010b06bc3ca0b7b067168919a00000001a5640df68a555e342ea44120', 2),
	(20, 20, '\xa841b3d5d1262556d2dc614a2426a8f1940ad3d8bf9e0cfa14d4f315f8d0cc97', '2026-11-30 22:10:02.709606+00', '\x000000000fb6d57ff7d7d90a0ff947560000000132eb7a75d60539c8a87be044', 2),
	(21, 21, '\x8bb83a918ef0c16d75a98f887c17e0dde8d52a9679833b75bfc01daba4d61f9b', '2026-11-30 22:10:03.610088+00', '\x0000000033b7f4c9f7f7eb23ccff62a90000000160882f2d67e0433860ab7151', 2),
	(22, 22, '\xb0db97387961f3df2d8428a93eb9c00e32d321492de4343df4e6bbf0fe872075', '2026-11-30 22:10:03.975074+00', '\x00000000b812b9c2609ee8aee2610fe600000001a10ba2078cc3bb60c1dac50800000002f9a6ba67342b187daf129ee30000000308c33ff004f087b10d8e9dca001e8481d3d7926332256c53c145d769', 2),
	(23, 23, '\x43be071aca12adbc4dcf66893f10b19f08aca18cb0af0ab44c1337514dfb6c71', '2026-11-30 22:10:04.022337+00', '\x00000000228aac8816c6295a01fdf66800000001a289e06e848b0890c43327ad', 2),
	(24, 24, '\x3b2d0067ee0fe6898dad49b32a27cdb3c444e527b964bd8b8857debb1531bf87', '2026-11-30 22:10:04.175238+00', '\x000000005bbb31f3535f2181939aab40000000016074edc27aeffc103ebce639000000020b3a149ce387f403a2ff9c57', 2),
	(25, 25, '\x532e305c4303a2dd3d92ed16cbff4afaace4d7a0a03d831a4eb17e28a37e882b', '2026-11-30 22:10:04.507693+00', '\x0000000073b7dadff58f1929fda97e9e00000001485a37166ae2afa83aed395a00000002d946e263dc314080a2e73ab7', 2),
	(26, 26, '\x88aa514268b4b34fd531ca686fb1042696890e57cff0d41c266d6d863c658197', '2026-11-30 22:10:05.433599+00', '\x00000000fcf0c8e702d6f6b917e9e9510000000138d656ba4388db36b03c465c0000000255e4c82a64c1385ee528dfa2', 2),
	(27, 27, '\x39fe553fb13bb580245f1f2f3dd2bed10843c48a458c2604b55ebc80b46b907f', '2026-11-30 22:10:05.444915+00', '\x000000001bbc610d36bdbe935d60e81e0000000160f5873d443a30ea606517be', 2),
	(28, 28, '\x652d756edbf73269468411a527b61624b49a47fa5e07f1fec05570f2c894d8df', '2026-11-30 22:10:05.704357+00', '\x0000000046378f0f7866723981d357fa000000016a3de2508ae956b876e1d397', 2),
	(29, 29, '\xae5cf91f7750c517db937dbfafca2b158c9726253a5d7193c428e72899da69ed', '2026-11-30 22:10:05.91952+00', '\x00000000bc4722630e8742f512622b7d00000001b1c07c4c8b32c1aed76a6163', 2),
	(30, 30, '\x9dbb24c920bf5293012b2cd3469e872fb2b4ebce33a6bad809aae92ffa2354f5', '2026-11-30 22:10:06.311767+00', '\x000000002c01b743dacb1e6785d0672500000001471dec65cec9614d4ef36b31', 2),
	(31, 31, '\x9896813543f850c872b4dc7282bdda68dd33268278375fc19801827a8ba2e466', '2026-11-30 22:10:07.029325+00', '\x0000000075043ad6ab9f7c5e08f5c62a00000001836c8b2ea73a74110ab5ca07', 2),
	(32, 32, '\xd03ac37a503861fd456a5f6f339b19bef8f21b5222382f0c820a96695e5074dd', '2026-11-30 22:10:07.736701+00', '\x00000000b58befd7c19b828bffc60d4c00000001293d855254b155eeadaad2bf000000027627bd48bc6cb16bcc5bfa1c0000000323dba4e0b59aaf1ab0e5ddc7000000045ae326af5742b975845a5ed5001e8481bf4c4b69fc32b05c81efc88b', 2),
	(33, 33, '\x96f7383e981d9776471d3858ed93d228535dec79248d6278a86c1abe5a504eba', '2026-11-30 22:10:07.76665+00', '\x00000000f7d8958e03575314bcee7c0800000001a2bdb731df2e1b56ee16ddfa', 2),
	(34, 34, '\xfdaa6bb9f7a2693d1d84fa53b44ce6b6e58fca12c23a2d3ae141d0f47ccc306b', '2026-11-30 22:10:07.782696+00', '\x00000000759c7eacfb4ff2c67ab8e89900000001c6290b6699dadac795bafb9100000002d727ad775d62512f3888bc83', 2),
	(35, 35, '\x24e603214c7d556091cdcfcee3a364a37d7ab2ced37429760cad691ea685d154', '2026-11-30 22:10:08.031029+00', '\x00000000b4ccc46ea941e5f97972995e00000001fd0e9d563de40d82fc3d8923', 2),
	(36, 36, '\x01eac57d2af5ee9e8440a7c5c6025e35e2f22ba1e66d294b26e96a19a1095592', '2026-11-30 22:10:08.435527+00', '\x000000001fb0902110879463e4b49acb0000000159f6d988ee8bc21f3a73426c', 2),
	(37, 37, '\x4635fcccd03885e428c31319e80e993d65c0a24c1776d5568bc0e438ee025113', '2026-11-30 22:10:08.447063+00', '\x000000000e01c20217693e4f32f9ffc10000000170a1f1c39cfef1811ea9449c', 2),
	(38, 38, '\x2d20dad3f98674383b0d7945667415f77c34ee76fe0460a6c8839055709d393d', '2026-11-30 22:10:08.451047+00', '\x000000007c2cba01cfa30ee7fb1229cd00000001cf340b56df8c48a7221e0616', 2),
	(39, 39, '\x5e9f5bcbba90f28135e608156a7622e7c71e1d8f82b7ec89fdc4d45182ebcc4c', '2026-11-30 22:10:09.381615+00', '\x00000000a6c780be8fb980cb4e6ab14700000001cf8db4f9ab866a4a3cc7312e0000000221a6d81c6e5c3c3afedf6c4d000000030b78dd93718bd982b390ca8d00000004834bc73742b1a6b966eecac8', 2),
	(40, 40, '\x0ee61121589b7bcb690a3aa26e5130d19c3f1b46432d1168c49a34385e1c321c', '2026-11-30 22:10:09.628142+00', '\x00000000469d5bcc98552879401f114b000000013dcb40ba23d073dfd881a7d100000002e01b3be4e5ddd7884a688d6d', 2),
	(41, 41, '\xc90a6ecf95eb0bc144a540021ff4a775e2c6e867ca56c2eba19a35fb9ad2a240', '2026-11-30 22:10:10.075351+00', '\x000000001fdc87311ed892e5b0e441be00000001fd76eb43ebb810e06415651400000002073fc216a0a87ef897ef90410000000364fa7522785672a21e52a7d70000000428079e5f47feef36622688f3000000053059d3258f64434fbacd22dd00000006f1bc3c2e20c3aa661f15934a00000007654e9572aa70ba509169a95500000008efbc731be03df0cdab57b2af00000009cabc64065c62a39f6b451eb4001e84812c74d8bbac3527915b3faaeb001e848260a837d78f51044a29e31fcb', 2),
	(42, 42, '\x0d15b4881e54baf834b2d32a59a548d8ec97bdf6017e4175a83b6be6dd4a5e64', '2026-11-30 22:10:10.10864+00', '\x00000000b5b11a8b7b848957dda73cd8000000016ed970edb44aee388dc54bd5', 2),
	(43, 43, '\x5c0177d205916da72ed611e9b214608637da256134e1c6e0140d31b1400f9401', '2026-11-30 22:10:10.122201+00', '\x00000000367ced36cf40f2d2f365f79500000001ce98c26d158b603e5c82bf9c', 2),
	(44, 44, '\x5997bc8407be3b293f54634cc06edf16331c4d5fb392f772b3001ed651e86541', '2026-11-30 22:10:12.185449+00', '\x0000000016e1ed9e47c0975e5997c1d4000000013115629357014318ec3a3ea1001e8481ae5e3d2c9c6e079b47be05c3', 2);

INSERT INTO tieout.migration VALUES
	(1, 'journal', '9a9ae81953db4d194f3b6567d5df7a039b694e387d4be9a2fd71d626e1c7ab58', '2026-11-30 22:09:47.473999+00'),
	(2, 'intake', '6be4fdc54eb2f9b853f05797b33cf1759abb773b5bdbc1b6bca30fb6d6aefe96', '2026-11-30 22:09:47.486015+00'),
	(3, 'roles', '2d51164db620fdbe423c8a26271f550b82e5f0cdff1ae33b699eb797df9388cc', '2026-11-30 22:09:47.48824+00'),
	(4, 'reconcile', '7f4d37a0ad004f6e5833517b2dba29585a317d5af99506a9f30be69ec76e64ba', '2026-11-30 22:09:47.491693+00'),
	(5, 'views', '490c841f3bef77cad6366c77d35fbcdabffc24d907f944c127fb314a0e750101', '2026-11-30 22:09:47.493809+00'),
	(6, 'broker', '391af822da2d38060547ba1c0de1bc1b637cfaf6879d3931b90edf0744e24594', '2026-11-30 22:09:47.495053+00'),
	(7, 'story', '12d3b416b70814a5940033fb52af0b5d57e10aded528738521f16814ba828a6d', '2026-11-30 22:09:47.498038+00'),
	(8, 'hints', '694c86023eb4d277b07011e28b9b0ecd46d4d177bcf7803cc991c19180ff20bf', '2026-11-30 22:09:47.500743+00'),
	(10, 'entry_seals', 'b89a90a5134f483af435ae4d1cf20c8a382519950f67bbe82bfa8c998b964f5d', '2026-11-30 22:09:47.503561+00'),
	(11, 'topic_returned', '33a19b808b3ab388efff5f56d71f8f3601965b5e2d1dfa6c88f5ef7af07dae2f', '2026-11-30 22:09:47.505909+00'),
	(12, 'turns', 'dcafe73408f6614451ba8da6942f41840b404eb76929a1b66c09b54d3f9d932d', '2026-11-30 22:09:47.509587+00'),
	(13, 'account_keys', '291a70b42fd93f8e03b8d4552ba79448d683e40275c01f9e243c2158f29dfea2', '2026-11-30 22:09:47.513001+00'),
	(14, 'exact_proofs', '9fa02bd78274c6ad6354f3a7b2466d23970fffb1e4e7023de304cc7c46e3d53c', '2026-11-30 22:09:47.520398+00'),
	(15, 'copies', 'bc0df46e5824db5a11a7a6e7bf74d981613600ce99c90958540750838ba1491b', '2026-11-30 22:09:47.523733+00'),
	(16, 'coverage_reach', 'c227b90dc7e9cf4df4ff16f2bd12bc3307b937bcce70276aa356c7b9503f598f', '2026-11-30 22:09:47.527317+00'),
	(17, 'evidence', '2e704d4fb1702875e64d6949760eaa9171cbb1bdd3d831fe9ca271493ddb756b', '2026-11-30 22:09:47.538583+00'),
	(18, 'corrections', 'e65eee301bc6a58d261d8af7d7362ae1cf6bc0233a7cb835d34156ec8c5d5193', '2026-11-30 22:09:47.54429+00'),
	(19, 'waits', '4e9012c81aecb9aff2e34cb859e66b8984ea5a35b1f87089d852ca4f99026ffe', '2026-11-30 22:09:47.54961+00'),
	(21, 'logins', '39507cf72a5c8f260fc3c4adb057e3028af1e10ae9a8f28f339d3e1c092b6ee4', '2026-11-30 22:09:47.558599+00'),
	(22, 'opening', '09ed979ff8ba9c9c61e6612aa277b25a61f43a1b859923d9359d07ce93698ed4', '2026-11-30 22:09:47.563239+00'),
	(23, 'repost', '5443bbc6eecb67ea16005e82cb0a6ec3734c9f5cfe59ea1fdd8e74e2637c460c', '2026-11-30 22:09:47.564964+00'),
	(24, 'closed_by_hand', '47ed3856dd549fce7e7fc00f4033a18c2e43a57e36ed03572f9805d4b1ba195c', '2026-11-30 22:09:47.567698+00'),
	(25, 'dated_deltas', '118144833175203d555db0a8a36e9ee42f461183288a85f72e116391b5a1784f', '2026-11-30 22:09:47.577657+00'),
	(26, 'history_folded', 'c5096e7bd51f82f5d9b65fe67ae7a51cbc2864162ad4ce7b90e5aebe173776d5', '2026-11-30 22:09:47.581135+00'),
	(27, 'coverage_ranges', '94e425abe0c4eaf9623d643cca451ae738c4efb80162b2064d9b1ef12f303b55', '2026-11-30 22:09:47.583253+00'),
	(28, 'receipts_by_month', '0f67c752063155da8db7979540b531eb888df693582eae9f35a8e68986f325c9', '2026-11-30 22:09:47.601714+00'),
	(29, 'receipts_copied', 'ab5846c2c016f77927d10dd75b4cc252d053eb79e85d703dbee37558391857a7', '2026-11-30 22:09:47.604841+00'),
	(30, 'receipts_kept', '059ba24d9a93838b86e7b81f2150ecf7be67de7a5f98e4a9db802cf63fb76c84', '2026-11-30 22:09:47.607361+00'),
	(31, 'is_unsettled', 'c776252dd65f4041f995f63e2efec24faa06a41c675a4060802e8bdb175b7d57', '2026-11-30 22:09:47.608806+00'),
	(34, 'history_fold_ended', 'e67989ff00bc2921f9c2614e88de9c41d49794b80f8218d0e1eebfd74f2c7d5e', '2026-11-30 22:09:47.610017+00'),
	(35, 'plans', 'f710496dfa8ba9de7b3507448632273b17a0191380935091cfd15d47e4b0aff7', '2026-11-30 22:09:47.612112+00'),
	(36, 'exchange', 'dea20b6430370800bb53baf485c2be3c6171e6723bf30ed85922dc6c6d888658', '2026-11-30 22:09:47.620658+00'),
	(37, 'relay', 'd0db44af88e31c9da12a72d1c7413e5079f38fdecf56d0d9d7499d9e653bd49c', '2026-11-30 22:09:47.626436+00'),
	(38, 'traces', 'feb6aed09291f47042f8c628a4a2a56954137b3e9311b3130ed9f613c07ab70c', '2026-11-30 22:09:47.630208+00');

INSERT INTO tieout.posting VALUES
	(1, 1, 'Assets:Stripe:Payments', 'usd', 1847, '2026-12-02 00:00:00+00'),
	(1, 2, 'Income:Sales', 'usd', -1933, NULL),
	(1, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(2, 1, 'Assets:Stripe:Payments', 'usd', -733149, '2026-11-30 22:09:47+00'),
	(2, 2, 'Assets:PayoutsInTransit', 'usd', 733149, NULL),
	(3, 1, 'Assets:Stripe:Payments', 'usd', 1883, '2026-12-02 00:00:00+00'),
	(3, 2, 'Income:Sales', 'usd', -1977, NULL),
	(3, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(3, 4, 'Expenses:TaxOnFees', 'usd', 7, NULL),
	(4, 1, 'Assets:Stripe:Payments', 'usd', -35, '2026-11-29 00:05:00+00'),
	(4, 2, 'Expenses:TaxOnFees', 'usd', 35, NULL),
	(5, 1, 'Assets:Stripe:Payments', 'usd', 4818, '2026-12-01 00:00:00+00'),
	(5, 2, 'Income:Sales', 'usd', -4993, NULL),
	(5, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(6, 1, 'Assets:Stripe:Payments', 'usd', 290769, '2026-11-30 00:00:00+00'),
	(6, 2, 'Income:Sales', 'usd', -299484, NULL),
	(6, 3, 'Expenses:StripeFees', 'usd', 8715, NULL),
	(7, 1, 'Assets:Stripe:Payments', 'usd', -421, '2026-11-29 00:05:00+00'),
	(7, 2, 'Expenses:StripeFees', 'usd', 421, NULL),
	(8, 1, 'Assets:Stripe:Payments', 'usd', 48117, '2026-11-30 00:00:00+00'),
	(8, 2, 'Income:Sales', 'usd', -49585, NULL),
	(8, 3, 'Expenses:StripeFees', 'usd', 1468, NULL),
	(9, 1, 'Assets:Stripe:Payments', 'usd', -373, '2026-11-28 00:05:00+00'),
	(9, 2, 'Expenses:StripeFees', 'usd', 373, NULL),
	(10, 1, 'Assets:Stripe:Payments', 'usd', 1892, '2026-11-30 00:00:00+00'),
	(10, 2, 'Income:Sales', 'usd', -1979, NULL),
	(10, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(11, 1, 'Assets:Stripe:Payments', 'usd', 24031, '2026-12-01 00:00:00+00'),
	(11, 2, 'Income:Sales', 'usd', -25301, NULL),
	(11, 3, 'Expenses:StripeFees', 'usd', 1270, NULL),
	(12, 1, 'Assets:Stripe:Payments', 'usd', 4794, '2026-11-30 00:00:00+00'),
	(12, 2, 'Income:Sales', 'usd', -4968, NULL),
	(12, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(13, 1, 'Assets:Stripe:Payments', 'usd', -450, '2026-12-02 00:00:00+00'),
	(13, 2, 'Expenses:StripeFees', 'usd', 450, NULL),
	(14, 1, 'Assets:Stripe:Payments', 'usd', -31, '2026-11-28 00:05:00+00'),
	(14, 2, 'Expenses:TaxOnFees', 'usd', 31, NULL),
	(15, 1, 'Assets:Stripe:Payments', 'usd', 48457, '2026-11-30 00:00:00+00'),
	(15, 2, 'Income:Sales', 'usd', -49935, NULL),
	(15, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(16, 1, 'Assets:Stripe:Payments', 'usd', 59858, '2026-12-01 00:00:00+00'),
	(16, 2, 'Income:Sales', 'usd', -62974, NULL),
	(16, 3, 'Expenses:StripeFees', 'usd', 3116, NULL),
	(17, 1, 'Assets:Stripe:Payments', 'usd', 1895, '2026-11-30 00:00:00+00'),
	(17, 2, 'Income:Sales', 'usd', -1982, NULL),
	(17, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(18, 1, 'Assets:Stripe:Payments', 'usd', 19315, '2026-11-30 00:00:00+00'),
	(18, 2, 'Income:Sales', 'usd', -19975, NULL),
	(18, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(18, 4, 'Expenses:TaxOnFees', 'usd', 51, NULL),
	(19, 1, 'Assets:Stripe:Payments', 'usd', 1896, '2026-11-30 00:00:00+00'),
	(19, 2, 'Income:Sales', 'usd', -1984, NULL),
	(19, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(20, 1, 'Assets:Stripe:Payments', 'usd', 1889, '2026-11-30 00:00:00+00'),
	(20, 2, 'Income:Sales', 'usd', -1976, NULL),
	(20, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(21, 1, 'Assets:Stripe:Payments', 'usd', 212542, '2026-11-30 00:00:00+00'),
	(21, 2, 'Income:Sales', 'usd', -218921, NULL),
	(21, 3, 'Expenses:StripeFees', 'usd', 6379, NULL),
	(22, 1, 'Assets:Stripe:Payments', 'usd', 2869, '2026-11-30 00:00:00+00'),
	(22, 2, 'Income:Sales', 'usd', -2986, NULL),
	(22, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(23, 1, 'Assets:Stripe:Payments', 'eur', 19595, '2026-12-03 00:00:00+00'),
	(23, 2, 'Income:Sales', 'eur', -19985, NULL),
	(23, 3, 'Expenses:StripeFees', 'eur', 325, NULL),
	(23, 4, 'Expenses:TaxOnFees', 'eur', 65, NULL),
	(24, 1, 'Assets:Stripe:Payments', 'jpy', 21356, '2026-12-03 00:00:00+00'),
	(24, 2, 'Income:Sales', 'jpy', -22236, NULL),
	(24, 3, 'Expenses:StripeFees', 'jpy', 800, NULL),
	(24, 4, 'Expenses:TaxOnFees', 'jpy', 80, NULL),
	(25, 1, 'Assets:Stripe:Payments', 'usd', 19368, '2026-12-01 00:00:00+00'),
	(25, 2, 'Income:Sales', 'usd', -19977, NULL),
	(25, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(26, 1, 'Assets:Stripe:Payments', 'usd', 4803, '2026-11-30 00:00:00+00'),
	(26, 2, 'Income:Sales', 'usd', -4977, NULL),
	(26, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(27, 1, 'Assets:Stripe:Payments', 'usd', 2799, '2026-11-30 00:00:00+00'),
	(27, 2, 'Income:Sales', 'usd', -2924, NULL),
	(27, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(27, 4, 'Expenses:TaxOnFees', 'usd', 10, NULL),
	(28, 1, 'Assets:Stripe:Payments', 'usd', -761, '2026-11-30 22:09:47+00'),
	(28, 2, 'Expenses:StripeFees', 'usd', 761, NULL),
	(29, 1, 'Assets:Stripe:Payments', 'usd', 14441, '2026-11-30 00:00:00+00'),
	(29, 2, 'Income:Sales', 'usd', -14903, NULL),
	(29, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(30, 1, 'Assets:Stripe:Payments', 'usd', 9675, '2026-11-30 00:00:00+00'),
	(30, 2, 'Income:Sales', 'usd', -9995, NULL),
	(30, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(31, 1, 'Assets:Stripe:Payments', 'usd', 2812, '2026-12-01 00:00:00+00'),
	(31, 2, 'Income:Sales', 'usd', -2927, NULL),
	(31, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(32, 1, 'Assets:Stripe:Payments', 'usd', 19335, '2026-12-02 00:00:00+00'),
	(32, 2, 'Income:Sales', 'usd', -19943, NULL),
	(32, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(33, 1, 'Assets:Stripe:Payments', 'usd', 1910, '2026-11-30 00:00:00+00'),
	(33, 2, 'Income:Sales', 'usd', -1998, NULL),
	(33, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(34, 1, 'Assets:Stripe:Payments', 'usd', 19327, '2026-12-01 00:00:00+00'),
	(34, 2, 'Income:Sales', 'usd', -19935, NULL),
	(34, 3, 'Expenses:StripeFees', 'usd', 608, NULL);
INSERT INTO tieout.posting VALUES
	(35, 1, 'Assets:Stripe:Payments', 'usd', 4682, '2026-11-30 00:00:00+00'),
	(35, 2, 'Income:Sales', 'usd', -4955, NULL),
	(35, 3, 'Expenses:StripeFees', 'usd', 273, NULL),
	(36, 1, 'Assets:Stripe:Payments', 'usd', 3481, '2026-11-30 00:00:00+00'),
	(36, 2, 'Income:Sales', 'usd', -3616, NULL),
	(36, 3, 'Expenses:StripeFees', 'usd', 135, NULL),
	(37, 1, 'Assets:Stripe:Payments', 'usd', 9591, '2026-11-30 00:00:00+00'),
	(37, 2, 'Income:Sales', 'usd', -9908, NULL),
	(37, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(38, 1, 'Assets:Stripe:Payments', 'usd', 9600, '2026-12-01 00:00:00+00'),
	(38, 2, 'Income:Sales', 'usd', -9918, NULL),
	(38, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(39, 1, 'Assets:Stripe:Payments', 'usd', 4743, '2026-12-01 00:00:00+00'),
	(39, 2, 'Income:Sales', 'usd', -4930, NULL),
	(39, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(39, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(40, 1, 'Assets:Stripe:Payments', 'usd', 14489, '2026-11-30 00:00:00+00'),
	(40, 2, 'Income:Sales', 'usd', -14953, NULL),
	(40, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(41, 1, 'Assets:Stripe:Payments', 'eur', 5000, '2026-12-03 00:00:00+00'),
	(41, 2, 'Assets:TopUpsInTransit', 'eur', -5000, NULL),
	(42, 1, 'Assets:Stripe:Payments', 'usd', 3026, '2026-12-01 00:00:00+00'),
	(42, 2, 'Income:Sales', 'usd', -3213, NULL),
	(42, 3, 'Expenses:StripeFees', 'usd', 187, NULL),
	(43, 1, 'Assets:Stripe:Payments', 'jpy', 14432, '2026-12-03 00:00:00+00'),
	(43, 2, 'Income:Sales', 'jpy', -15027, NULL),
	(43, 3, 'Expenses:StripeFees', 'jpy', 541, NULL),
	(43, 4, 'Expenses:TaxOnFees', 'jpy', 54, NULL),
	(44, 1, 'Assets:Stripe:Payments', 'usd', 2844, '2026-11-30 00:00:00+00'),
	(44, 2, 'Income:Sales', 'usd', -2960, NULL),
	(44, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(45, 1, 'Assets:Stripe:Payments', 'usd', 1991, '2026-11-30 00:00:00+00'),
	(45, 2, 'Income:Sales', 'usd', -2137, NULL),
	(45, 3, 'Expenses:StripeFees', 'usd', 135, NULL),
	(45, 4, 'Expenses:TaxOnFees', 'usd', 11, NULL),
	(46, 1, 'Assets:Stripe:Payments', 'usd', -63, '2026-11-30 22:09:47+00'),
	(46, 2, 'Expenses:TaxOnFees', 'usd', 63, NULL),
	(47, 1, 'Assets:Stripe:Payments', 'usd', 9628, '2026-11-30 00:00:00+00'),
	(47, 2, 'Income:Sales', 'usd', -9946, NULL),
	(47, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(48, 1, 'Assets:Stripe:Payments', 'usd', 4764, '2026-11-30 00:00:00+00'),
	(48, 2, 'Income:Sales', 'usd', -4952, NULL),
	(48, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(48, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(49, 1, 'Assets:Stripe:Payments', 'usd', 14476, '2026-11-30 00:00:00+00'),
	(49, 2, 'Income:Sales', 'usd', -14939, NULL),
	(49, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(50, 1, 'Assets:Stripe:Payments', 'usd', 1112, '2026-12-01 00:00:00+00'),
	(50, 2, 'Income:Sales', 'usd', -1201, NULL),
	(50, 3, 'Expenses:StripeFees', 'usd', 89, NULL),
	(51, 1, 'Assets:Stripe:Issuing', 'usd', -2300, '2026-12-02 00:00:00+00'),
	(51, 2, 'Expenses:Cards', 'usd', 2300, NULL),
	(52, 1, 'Assets:Stripe:Payments', 'usd', 1851, '2026-12-02 00:00:00+00'),
	(52, 2, 'Income:Sales', 'usd', -1937, NULL),
	(52, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(66, 1, 'Assets:Stripe:Payments', 'usd', 1883, '2026-12-02 00:00:00+00'),
	(66, 2, 'Income:Sales', 'usd', -2012, NULL),
	(66, 3, 'Expenses:StripeFees', 'usd', 129, NULL),
	(67, 1, 'Assets:Stripe:Payments', 'usd', 19370, '2026-12-02 00:00:00+00'),
	(67, 2, 'Income:Sales', 'usd', -19979, NULL),
	(67, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(68, 1, 'Assets:Stripe:Payments', 'jpy', 1329, '2026-12-04 00:00:00+00'),
	(68, 2, 'Income:Sales', 'jpy', -1384, NULL),
	(68, 3, 'Expenses:StripeFees', 'jpy', 50, NULL),
	(68, 4, 'Expenses:TaxOnFees', 'jpy', 5, NULL),
	(69, 1, 'Assets:Stripe:Payments', 'usd', 19330, '2026-12-02 00:00:00+00'),
	(69, 2, 'Income:Sales', 'usd', -19938, NULL),
	(69, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(74, 1, 'Assets:Stripe:Payments', 'usd', 2864, '2026-12-02 00:00:00+00'),
	(74, 2, 'Income:Sales', 'usd', -2991, NULL),
	(74, 3, 'Expenses:StripeFees', 'usd', 117, NULL),
	(74, 4, 'Expenses:TaxOnFees', 'usd', 10, NULL),
	(78, 1, 'Assets:Stripe:Payments', 'usd', 19376, '2026-12-02 00:00:00+00'),
	(78, 2, 'Income:Sales', 'usd', -19986, NULL),
	(78, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(79, 1, 'Assets:Stripe:Payments', 'usd', -21480, '2026-11-30 22:10:03+00'),
	(79, 2, 'Expenses:Disputes', 'usd', 19980, NULL),
	(79, 3, 'Expenses:StripeFees', 'usd', 1500, NULL),
	(80, 1, 'Assets:Stripe:Payments', 'eur', 9742, '2026-12-03 00:00:00+00'),
	(80, 2, 'Income:Sales', 'eur', -9951, NULL),
	(80, 3, 'Expenses:StripeFees', 'eur', 174, NULL),
	(80, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(84, 3, 'Expenses:StripeFees', 'usd', 431, NULL),
	(84, 2, 'Income:Sales', 'usd', -8179, NULL),
	(84, 1, 'Assets:Stripe:Payments', 'usd', 7748, '2026-12-02 00:00:00+00'),
	(85, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(85, 2, 'Income:Sales', 'usd', -2940, NULL),
	(85, 1, 'Assets:Stripe:Payments', 'usd', 2825, '2026-12-02 00:00:00+00'),
	(88, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(88, 3, 'Expenses:StripeFees', 'jpy', 269, NULL),
	(88, 2, 'Income:Sales', 'jpy', -7480, NULL),
	(88, 1, 'Assets:Stripe:Payments', 'jpy', 7184, '2026-12-04 00:00:00+00'),
	(89, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(89, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(89, 2, 'Income:Sales', 'usd', -954, NULL),
	(89, 1, 'Assets:Stripe:Payments', 'usd', 891, '2026-12-02 00:00:00+00'),
	(91, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(91, 2, 'Income:Sales', 'usd', -4966, NULL),
	(91, 1, 'Assets:Stripe:Payments', 'usd', 4792, '2026-12-02 00:00:00+00'),
	(93, 2, 'Income:Refunds', 'usd', 2031, NULL);
INSERT INTO tieout.posting VALUES
	(93, 1, 'Assets:Stripe:Payments', 'usd', -2031, '2026-11-30 22:10:07+00'),
	(94, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(94, 2, 'Income:Sales', 'usd', -2932, NULL),
	(94, 1, 'Assets:Stripe:Payments', 'usd', 2817, '2026-12-02 00:00:00+00'),
	(95, 3, 'Expenses:StripeFees', 'usd', 5819, NULL),
	(95, 2, 'Income:Sales', 'usd', -199630, NULL),
	(95, 1, 'Assets:Stripe:Payments', 'usd', 193811, '2026-12-02 00:00:00+00'),
	(96, 3, 'Expenses:StripeFees', 'usd', 114, NULL),
	(96, 2, 'Income:Sales', 'usd', -2903, NULL),
	(96, 1, 'Assets:Stripe:Payments', 'usd', 2789, '2026-12-02 00:00:00+00'),
	(97, 1, 'Income:Refunds', 'usd', -19, NULL),
	(97, 2, 'Expenses:FxGainLoss', 'usd', 19, NULL),
	(98, 4, 'Expenses:TaxOnFees', 'jpy', 15, NULL),
	(53, 1, 'Assets:Stripe:Payments', 'usd', 19359, '2026-12-02 00:00:00+00'),
	(53, 2, 'Income:Sales', 'usd', -19968, NULL),
	(53, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(54, 1, 'Assets:Stripe:Payments', 'usd', 19312, '2026-12-02 00:00:00+00'),
	(54, 2, 'Income:Sales', 'usd', -19920, NULL),
	(54, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(55, 1, 'Assets:Stripe:Payments', 'eur', 2870, '2026-12-03 00:00:00+00'),
	(55, 2, 'Income:Sales', 'eur', -2953, NULL),
	(55, 3, 'Expenses:StripeFees', 'eur', 69, NULL),
	(55, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(56, 1, 'Assets:Stripe:Payments', 'usd', 9668, '2026-12-02 00:00:00+00'),
	(56, 2, 'Income:Sales', 'usd', -9988, NULL),
	(56, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(57, 1, 'Assets:Stripe:Payments', 'usd', 2834, '2026-12-02 00:00:00+00'),
	(57, 2, 'Income:Sales', 'usd', -2950, NULL),
	(57, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(58, 1, 'Assets:Stripe:Payments', 'usd', 19371, '2026-12-02 00:00:00+00'),
	(58, 2, 'Income:Sales', 'usd', -19980, NULL),
	(58, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(59, 3, 'Expenses:StripeFees', 'kwd', 1420, NULL),
	(59, 2, 'Income:Sales', 'kwd', -45800, NULL),
	(59, 1, 'Assets:Stripe:Payments', 'kwd', 44380, '2026-12-07 00:00:00+00'),
	(60, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(60, 2, 'Income:Sales', 'usd', -14963, NULL),
	(60, 1, 'Assets:Stripe:Payments', 'usd', 14499, '2026-12-02 00:00:00+00'),
	(61, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(61, 2, 'Income:Sales', 'usd', -9931, NULL),
	(61, 1, 'Assets:Stripe:Payments', 'usd', 9613, '2026-12-02 00:00:00+00'),
	(62, 1, 'Assets:Stripe:Payments', 'usd', 19319, '2026-12-02 00:00:00+00'),
	(62, 2, 'Income:Sales', 'usd', -19927, NULL),
	(62, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(63, 1, 'Assets:Stripe:Payments', 'usd', 48447, '2026-12-02 00:00:00+00'),
	(63, 2, 'Income:Sales', 'usd', -49925, NULL),
	(63, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(64, 1, 'Assets:Stripe:Payments', 'usd', 5063, '2026-12-02 00:00:00+00'),
	(64, 2, 'Income:Sales', 'usd', -5355, NULL),
	(64, 3, 'Expenses:StripeFees', 'usd', 292, NULL),
	(65, 1, 'Assets:Stripe:Payments', 'jpy', 14443, '2026-12-04 00:00:00+00'),
	(65, 2, 'Income:Sales', 'jpy', -15038, NULL),
	(65, 3, 'Expenses:StripeFees', 'jpy', 541, NULL),
	(65, 4, 'Expenses:TaxOnFees', 'jpy', 54, NULL),
	(70, 1, 'Assets:Stripe:Payments', 'usd', 1892, '2026-12-02 00:00:00+00'),
	(70, 2, 'Income:Sales', 'usd', -1979, NULL),
	(70, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(71, 1, 'Assets:Stripe:Payments', 'eur', 4851, '2026-12-03 00:00:00+00'),
	(71, 2, 'Income:Sales', 'eur', -4971, NULL),
	(71, 3, 'Expenses:StripeFees', 'eur', 100, NULL),
	(71, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(72, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(72, 2, 'Income:Sales', 'usd', -14966, NULL),
	(72, 1, 'Assets:Stripe:Payments', 'usd', 14502, '2026-12-02 00:00:00+00'),
	(73, 3, 'Expenses:StripeFees', 'usd', 1089, NULL),
	(73, 2, 'Income:Sales', 'usd', -21613, NULL),
	(73, 1, 'Assets:Stripe:Payments', 'usd', 20524, '2026-12-02 00:00:00+00'),
	(75, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(75, 2, 'Income:Sales', 'usd', -49960, NULL),
	(75, 1, 'Assets:Stripe:Payments', 'usd', 48481, '2026-12-02 00:00:00+00'),
	(76, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(76, 2, 'Income:Sales', 'usd', -4996, NULL),
	(76, 1, 'Assets:Stripe:Payments', 'usd', 4821, '2026-12-02 00:00:00+00'),
	(77, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(77, 2, 'Income:Sales', 'usd', -9976, NULL),
	(77, 1, 'Assets:Stripe:Payments', 'usd', 9657, '2026-12-02 00:00:00+00'),
	(81, 1, 'Assets:Stripe:Payments', 'jpy', 2780, '2026-12-04 00:00:00+00'),
	(81, 2, 'Income:Sales', 'jpy', -2894, NULL),
	(81, 3, 'Expenses:StripeFees', 'jpy', 104, NULL),
	(81, 4, 'Expenses:TaxOnFees', 'jpy', 10, NULL),
	(82, 3, 'Expenses:StripeFees', 'usd', 7267, NULL),
	(82, 2, 'Income:Sales', 'usd', -249560, NULL),
	(82, 1, 'Assets:Stripe:Payments', 'usd', 242293, '2026-12-02 00:00:00+00'),
	(83, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(83, 2, 'Income:Sales', 'usd', -4945, NULL),
	(83, 1, 'Assets:Stripe:Payments', 'usd', 4772, '2026-12-02 00:00:00+00'),
	(86, 1, 'Assets:Stripe:Payments', 'usd', 19276, '2026-12-02 00:00:00+00'),
	(86, 2, 'Income:Sales', 'usd', -19934, NULL),
	(86, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(86, 4, 'Expenses:TaxOnFees', 'usd', 50, NULL),
	(87, 1, 'Assets:Stripe:Payments', 'kwd', 44340, '2026-12-07 00:00:00+00'),
	(87, 2, 'Income:Sales', 'kwd', -45760, NULL),
	(87, 3, 'Expenses:StripeFees', 'kwd', 1420, NULL),
	(90, 1, 'Assets:Stripe:Payments', 'usd', 9629, '2026-12-02 00:00:00+00'),
	(90, 2, 'Income:Sales', 'usd', -9947, NULL),
	(90, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(92, 1, 'Assets:Stripe:Payments', 'kwd', 10630, '2026-12-07 00:00:00+00'),
	(92, 2, 'Income:Sales', 'kwd', -11050, NULL),
	(92, 3, 'Expenses:StripeFees', 'kwd', 420, NULL),
	(102, 1, 'Assets:Stripe:Payments', 'usd', 48439, '2026-12-02 00:00:00+00');
INSERT INTO tieout.posting VALUES
	(102, 2, 'Income:Sales', 'usd', -49917, NULL),
	(102, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(103, 3, 'Expenses:StripeFees', 'usd', 2903, NULL),
	(103, 2, 'Income:Sales', 'usd', -99066, NULL),
	(103, 1, 'Assets:Stripe:Payments', 'usd', 96163, '2026-12-02 00:00:00+00'),
	(104, 1, 'Assets:Stripe:Payments', 'usd', 18024, '2026-12-02 00:00:00+00'),
	(104, 2, 'Income:Sales', 'usd', -18984, NULL),
	(104, 3, 'Expenses:StripeFees', 'usd', 960, NULL),
	(105, 1, 'Assets:Stripe:Payments', 'usd', 2847, '2026-12-02 00:00:00+00'),
	(105, 2, 'Income:Sales', 'usd', -2963, NULL),
	(105, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(106, 1, 'Assets:Stripe:Payments', 'usd', 50000, '2026-11-30 22:10:09+00'),
	(106, 2, 'Assets:TopUpsInTransit', 'usd', -50000, NULL),
	(107, 1, 'Assets:Stripe:Payments', 'usd', 4784, '2026-12-02 00:00:00+00'),
	(107, 2, 'Income:Sales', 'usd', -4958, NULL),
	(107, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(108, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(108, 2, 'Income:Sales', 'usd', -19933, NULL),
	(108, 1, 'Assets:Stripe:Payments', 'usd', 19325, '2026-12-02 00:00:00+00'),
	(109, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(98, 3, 'Expenses:StripeFees', 'jpy', 147, NULL),
	(98, 2, 'Income:Sales', 'jpy', -4089, NULL),
	(98, 1, 'Assets:Stripe:Payments', 'jpy', 3927, '2026-12-04 00:00:00+00'),
	(99, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(99, 2, 'Income:Sales', 'usd', -981, NULL),
	(99, 1, 'Assets:Stripe:Payments', 'usd', 923, '2026-12-02 00:00:00+00'),
	(100, 4, 'Expenses:TaxOnFees', 'eur', 93, NULL),
	(100, 3, 'Expenses:StripeFees', 'eur', 467, NULL),
	(100, 2, 'Income:Sales', 'eur', -29449, NULL),
	(100, 1, 'Assets:Stripe:Payments', 'eur', 28889, '2026-12-03 00:00:00+00'),
	(101, 4, 'Expenses:TaxOnFees', 'eur', 65, NULL),
	(101, 3, 'Expenses:StripeFees', 'eur', 324, NULL),
	(101, 2, 'Income:Sales', 'eur', -19952, NULL),
	(101, 1, 'Assets:Stripe:Payments', 'eur', 19563, '2026-12-03 00:00:00+00'),
	(109, 2, 'Income:Sales', 'usd', -1947, NULL),
	(109, 1, 'Assets:Stripe:Payments', 'usd', 1861, '2026-12-02 00:00:00+00'),
	(110, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(110, 2, 'Income:Sales', 'usd', -972, NULL),
	(110, 1, 'Assets:Stripe:Payments', 'usd', 914, '2026-12-02 00:00:00+00'),
	(111, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(111, 2, 'Income:Sales', 'usd', -9973, NULL),
	(111, 1, 'Assets:Stripe:Payments', 'usd', 9654, '2026-12-02 00:00:00+00'),
	(112, 4, 'Expenses:TaxOnFees', 'usd', 11, NULL),
	(112, 3, 'Expenses:StripeFees', 'usd', 133, NULL),
	(112, 2, 'Income:Sales', 'usd', -2095, NULL),
	(112, 1, 'Assets:Stripe:Payments', 'usd', 1951, '2026-12-02 00:00:00+00'),
	(113, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(113, 2, 'Income:Sales', 'usd', -9900, NULL),
	(113, 1, 'Assets:Stripe:Payments', 'usd', 9583, '2026-11-30 22:10:09+00'),
	(114, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(114, 2, 'Income:Sales', 'usd', -4995, NULL),
	(114, 1, 'Assets:Stripe:Payments', 'usd', 4820, '2026-12-02 00:00:00+00'),
	(115, 2, 'Income:Refunds', 'usd', 2500, NULL),
	(115, 1, 'Assets:Stripe:Payments', 'usd', -2500, '2026-11-30 22:10:09+00'),
	(116, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(116, 2, 'Income:Sales', 'usd', -49945, NULL),
	(116, 1, 'Assets:Stripe:Payments', 'usd', 48467, '2026-12-02 00:00:00+00'),
	(117, 2, 'Income:Refunds', 'usd', 626, NULL),
	(117, 1, 'Assets:Stripe:Payments', 'usd', -626, '2026-11-30 22:10:09+00'),
	(118, 2, 'Assets:PayoutsInTransit', 'usd', 12202, NULL),
	(118, 1, 'Assets:Stripe:Payments', 'usd', -12202, '2026-11-30 22:10:09+00'),
	(119, 1, 'Income:Refunds', 'usd', 10, NULL),
	(119, 2, 'Expenses:FxGainLoss', 'usd', -10, NULL),
	(120, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(120, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(120, 2, 'Income:Sales', 'usd', -929, NULL),
	(120, 1, 'Assets:Stripe:Payments', 'usd', 867, '2026-12-02 00:00:00+00'),
	(121, 2, 'Income:Refunds', 'usd', 19920, NULL),
	(121, 1, 'Assets:Stripe:Payments', 'usd', -19920, '2026-11-30 22:10:07+00');

INSERT INTO tieout.presentment VALUES
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_36dqt2vrdxVR4gDp4Qg4trLUb', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3Si1UEiAOrxi0Wko134oTWG55', 'ch_3Si1UEiAOrxi0Wko134oTWG55', 19983, 'gbp', '\x11e07fadd2a53d9899a38c80598f513b', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3BGcsu8Peoehr3mjcHGkTwap4', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3qXWXQ4bbuxVivCJWmTkz7XFz', 'ch_3qXWXQ4bbuxVivCJWmTkz7XFz', 49960, 'gbp', '\x065102587f0ae43fd795a16a8971f8fe', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3bdJCfIKijTijobi6WGd6gtEA', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3GjtVtEVQIbPqYIpdGC3XOD7U', 'ch_3GjtVtEVQIbPqYIpdGC3XOD7U', 4538, 'eur', '\x245135cf1d75ea6af78bb1d3c727b9ee', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3k18sPJmjQIjLlG3rO0ashaOF', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_32ehkhoFBvnPu4WCMhPOods2a', 'ch_32ehkhoFBvnPu4WCMhPOods2a', 2963, 'eur', '\xac6d80b94063b4653dd3a61ea61150fd', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3sNqfPhIGYVJ0Np2rbk8L1axP', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3FVKqg5ROqqA52IXEA8xBOpxJ', 'ch_3FVKqg5ROqqA52IXEA8xBOpxJ', 1942, 'eur', '\x29c2a8365cd170cc6f8d66bdbb5f329a', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3yfxmAHcF5VHPPu1xlDH8y6fO', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_34C03q74Io91KMHqUPlFOOI49', 'ch_34C03q74Io91KMHqUPlFOOI49', 944, 'gbp', '\x0ab3c85c775fe59dc3e6247d05a76294', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3TdceiUZsBJfsdf7R1Z0QR36k', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3kgsE3I1sBieYRMXEeReYwhSO', 'ch_3kgsE3I1sBieYRMXEeReYwhSO', 4935, 'eur', '\x7116ab9b7ac37351f97ad5ec0fca038c', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_39p0TozT6x7WMnqCa1b8wkhdG', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3CKgrpdiudc108NEX4EuA9M9i', 'ch_3CKgrpdiudc108NEX4EuA9M9i', 1852, 'eur', '\x3a4cd13eaa61690121dcb355acc28946', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3uAzSHaquqNFn9jKHcPEmvJq0', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3GCbjVUl6HmMutb0IvFnbYMZp', 'ch_3GCbjVUl6HmMutb0IvFnbYMZp', 19918, 'eur', '\x6bd8629a652dbd440b614247e45025ea', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_39FD4Pj00Lj1WrhGOdNz00zqM', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3YJ6gPsa7LEreqThklqhTiIXm', 'ch_3YJ6gPsa7LEreqThklqhTiIXm', 7612, 'eur', '\x35da91f354603d4a387457d9ba38fd38', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3859CUCGFtHnKt8yjPGFtdsDD', 'acct_7c9aabf0885ba0d1', false, 'refund', 're_37KKL8YNar6UwELAaOPZQ6Dmn', 'ch_3CKgrpdiudc108NEX4EuA9M9i', 1852, 'eur', '\x1749d01594e4677b4f213d1f0d2ff5c6', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_32wGWE8PFjczYxj2rVh14Torq', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_36TlKObu56ZijEH4vriE76yWo', 'ch_36TlKObu56ZijEH4vriE76yWo', 14917, 'gbp', '\xc6eb5c81e8b643d0557f375b06135420', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3ASXshpmBGDMYnRtgQBe4cuX1', 'acct_7c9aabf0885ba0d1', false, 'charge', 'ch_3g38WgM313rlNsxyUvykNXvON', 'ch_3g38WgM313rlNsxyUvykNXvON', 1914, 'eur', '\x58f0566cac4b1e89650c3d523770825e', false, NULL),
	('stripe:acct_7c9aabf0885ba0d1:test', 'txn_3tWryT336c1s4Mg25Rjcj8MsH', 'acct_7c9aabf0885ba0d1', false, 'refund', 're_3HQTMtQ1jBGXakH4fx28PUCJJ', 'ch_36TlKObu56ZijEH4vriE76yWo', 500, 'gbp', '\x29cb62958ce2551823be1e387f8ee65f', false, NULL);

INSERT INTO tieout.receipt_2026_11 VALUES
	('acct_7c9aabf0885ba0d1', false, 'evt_32jsZTdaYPqsNbEPIpTtqAZl4', 'charge.succeeded', 'ch_3DL1WTA8QY6cNSZxzMR8VRewd', '2026-11-30 22:09:49+00', '2026-11-30 22:09:49.39607+00', 'wanted', NULL, 1, '2026-11-30 22:09:49.597628+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3INbtvRJVxYeu1loK6OdyLaaK', 'payout.created', 'po_1BSfjV3JlEkALltArarqiuFsj', '2026-11-30 22:09:47+00', '2026-11-30 22:09:49.30624+00', 'wanted', NULL, 1, '2026-11-30 22:09:49.598126+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3g8cH28zsTz3fh5jgSzezvBHE', 'charge.succeeded', 'ch_31ywCArRxTZilDL1FGdeAXrru', '2026-11-30 22:09:48+00', '2026-11-30 22:09:49.050818+00', 'wanted', NULL, 1, '2026-11-30 22:09:49.598134+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3wgXmVGDd00E0AguicBrT0A7x', 'balance.available', NULL, '2026-11-30 22:09:47+00', '2026-11-30 22:09:49.077848+00', 'ignored', 'names_no_balance_transaction', 1, '2026-11-30 22:09:49.598139+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3jO1TaRuAhXzonaTzPIkYc6dw', 'charge.succeeded', 'ch_3cOzfpVxSg2NJ6jJjJEjluVK2', '2026-11-30 22:09:48+00', '2026-11-30 22:09:49.694172+00', 'wanted', NULL, 1, '2026-11-30 22:09:49.718426+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3VBv5LIAFL5ZQq1maMTkCxW4J', 'charge.succeeded', 'ch_3iz8UeFhYjIXqHbe8DzHjbxJd', '2026-11-30 22:09:49+00', '2026-11-30 22:09:49.70969+00', 'wanted', NULL, 1, '2026-11-30 22:09:49.724021+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3osF5oqvsCE4FAIX7PGQhLtHG', 'charge.updated', 'ch_3cOzfpVxSg2NJ6jJjJEjluVK2', '2026-11-30 22:09:50+00', '2026-11-30 22:09:50.011114+00', 'wanted', NULL, 1, '2026-11-30 22:09:50.045798+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Wr1xzOmcdzszGfzl6WKylAjF', 'charge.succeeded', 'ch_3FXSIA9MYIj4BhDnqhMOg0WKL', '2026-11-30 22:09:50+00', '2026-11-30 22:09:50.061544+00', 'wanted', NULL, 1, '2026-11-30 22:09:50.069022+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_38EVaauyUp5sAOGnwJ3jePyl2', 'charge.succeeded', 'ch_31Px8myP1K6ZhVU1lqJHtOmjV', '2026-11-30 22:09:50+00', '2026-11-30 22:09:50.41411+00', 'wanted', NULL, 1, '2026-11-30 22:09:50.421211+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Pqi89oKGd1NV47MW1xRky9Hq', 'charge.succeeded', 'ch_3kgsE3I1sBieYRMXEeReYwhSO', '2026-11-30 22:09:50+00', '2026-11-30 22:09:50.713889+00', 'wanted', NULL, 1, '2026-11-30 22:09:50.723962+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_353hKXE46jG87InDRx1lyBwLi', 'charge.updated', 'ch_3FXSIA9MYIj4BhDnqhMOg0WKL', '2026-11-30 22:09:51+00', '2026-11-30 22:09:51.016423+00', 'wanted', NULL, 1, '2026-11-30 22:09:51.025323+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_30xrAkNpXbGpY1vcjJ2vkLXHj', 'charge.succeeded', 'ch_3lcMEnwAlFvbHU3mfcii7DXY7', '2026-11-30 22:09:51+00', '2026-11-30 22:09:51.067419+00', 'wanted', NULL, 1, '2026-11-30 22:09:51.076424+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3sHk7lBZgmsYTRLI4Uq2zYzhG', 'charge.succeeded', 'ch_3ZpyvB4vGp4cYeeK5pLm2RBxe', '2026-11-30 22:09:51+00', '2026-11-30 22:09:51.722075+00', 'wanted', NULL, 2, '2026-11-30 22:09:51.727674+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3uy5AbXWRzquODZlbu2ghUFNh', 'charge.updated', 'ch_3hfRad6QKRBtlLSlGQ9I4WhQ5', '2026-11-30 22:09:52+00', '2026-11-30 22:09:52.022495+00', 'wanted', NULL, 1, '2026-11-30 22:09:52.03141+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_396EeBhTh26mohTahoivXc6SB', 'charge.succeeded', 'ch_34C4Sek1AZ0aHOD5PDpgOxy9O', '2026-11-30 22:09:52+00', '2026-11-30 22:09:52.073497+00', 'wanted', NULL, 1, '2026-11-30 22:09:52.080718+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3fMsLZGWx9vzjo5wY4Ruha9Ka', 'charge.succeeded', 'ch_3hfRad6QKRBtlLSlGQ9I4WhQ5', '2026-11-30 22:09:51+00', '2026-11-30 22:09:51.423356+00', 'wanted', NULL, 2, '2026-11-30 22:09:51.431386+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3CZ49pLfMDhyKmGn5Hv4xD5DW', 'charge.succeeded', 'ch_3QfZ3EwnA0jJVrnFCLxDCr6YC', '2026-11-30 22:09:52+00', '2026-11-30 22:09:52.724469+00', 'wanted', NULL, 1, '2026-11-30 22:09:52.730707+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Sd5I8IL1ljXW7x7JBRF91YJQ', 'charge.updated', 'ch_3lJqNmwGnllEUqCXAvBLH5qPx', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.032683+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.041208+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3WP6e36Uzzuu05sAUY1DyHUFx', 'charge.updated', 'ch_3iz8UeFhYjIXqHbe8DzHjbxJd', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.032589+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.041273+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3JpVqefLbrzp5IkTvz5k6Pft1', 'charge.succeeded', 'py_3LiaUvAAIqglSHb6SeHq2qQTd', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.075799+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.083796+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3OxqLDLJXc5VgqssrmnOMSt3c', 'charge.succeeded', 'ch_3nqCTjJcAHhJde3fjhb4jGNvz', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.377286+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.410529+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3YT0NIDbCZUIInneFSIwzx3bA', 'charge.succeeded', 'py_36yGCRoUxgG0bTL0xbswa5fF3', '2026-11-30 22:09:49+00', '2026-11-30 22:09:53.440442+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.445422+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3X0ft1O3tLsf2HelfKOwXz40a', 'charge.succeeded', 'ch_3BmI0uCkxS0F0ZARRAM9atTBi', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.733957+00', 'wanted', NULL, 1, '2026-11-30 22:09:53.747224+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3177HZUw9o5oaEPxo2ZBlAMMD', 'charge.updated', 'ch_31ywCArRxTZilDL1FGdeAXrru', '2026-11-30 22:09:53+00', '2026-11-30 22:09:53.030535+00', 'wanted', NULL, 2, '2026-11-30 22:09:53.038584+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_31738RdUjoSdbF9NgAZSH3aZq', 'charge.succeeded', 'py_39uFyR5fTM5gkX7yJnPNgEuqF', '2026-11-30 22:09:54+00', '2026-11-30 22:09:54.088167+00', 'wanted', NULL, 1, '2026-11-30 22:09:54.109308+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3D56EAb2qHVRCJuxUOlr5iuii', 'charge.succeeded', 'ch_3VK78o3nZyZ6REkLZdDOfbHaj', '2026-11-30 22:09:54+00', '2026-11-30 22:09:54.384831+00', 'wanted', NULL, 1, '2026-11-30 22:09:54.397269+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3EFBkfeZEGBN1IrG0IRrVyfai', 'charge.succeeded', 'ch_3OG2e57SoZc9YgrhiWtJUOm4M', '2026-11-30 22:09:55+00', '2026-11-30 22:09:55.039287+00', 'wanted', NULL, 1, '2026-11-30 22:09:55.053663+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_37DlRO7OrwRuYpRFJRNCLk9Kc', 'charge.succeeded', 'ch_3SpKaHIRLRdpgA8sihLAzENXC', '2026-11-30 22:09:55+00', '2026-11-30 22:09:55.392885+00', 'wanted', NULL, 1, '2026-11-30 22:09:55.405645+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3CDbB4dOmjNVGygSPxgcGopAR', 'charge.succeeded', 'ch_3uvt4M9jf8PxDMyhOawO3tQas', '2026-11-30 22:09:55+00', '2026-11-30 22:09:55.746467+00', 'wanted', NULL, 2, '2026-11-30 22:09:55.773857+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3MG8G3LN75zj9jRYDcjPSuHts', 'charge.succeeded', 'ch_3iVJxj7HJhpj5OECBIGjEmgSU', '2026-11-30 22:09:56+00', '2026-11-30 22:09:56.048723+00', 'wanted', NULL, 2, '2026-11-30 22:09:56.066178+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3htNCVLV7JAvlEmcBplT7YySr', 'charge.succeeded', 'ch_3n07rm0Vg2spUfksQ89GWuKtr', '2026-11-30 22:09:56+00', '2026-11-30 22:09:56.40427+00', 'wanted', NULL, 1, '2026-11-30 22:09:56.421932+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3TSThFrP5OxEgTvJM5xN5EoPG', 'charge.updated', 'ch_3kgsE3I1sBieYRMXEeReYwhSO', '2026-11-30 22:09:57+00', '2026-11-30 22:09:57.004612+00', 'wanted', NULL, 1, '2026-11-30 22:09:57.010673+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ScdecrAmcgQdhZc0bk8f8MRM', 'charge.succeeded', 'ch_3CCYrFD4SyuLzeE4LPMVDZXgL', '2026-11-30 22:09:57+00', '2026-11-30 22:09:57.053804+00', 'wanted', NULL, 1, '2026-11-30 22:09:57.061771+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_39XDMy7IB2Z2fZmz6Ko1hfDaF', 'charge.succeeded', 'ch_31DGN5smD9USnplXAAJPJgkmG', '2026-11-30 22:09:57+00', '2026-11-30 22:09:57.714744+00', 'wanted', NULL, 1, '2026-11-30 22:09:57.721225+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3m7hPq2ZXM3F1Xzx4UavwfdOZ', 'charge.succeeded', 'ch_3wifLNovgf1WKwVk79c3nPnPB', '2026-11-30 22:09:58+00', '2026-11-30 22:09:58.063586+00', 'wanted', NULL, 1, '2026-11-30 22:09:58.068706+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3fAhkTJJQWCAJ7VRxt1dDJ4Jd', 'charge.succeeded', 'py_3qj9FnjJc3IaxWnnR2FYZrIcb', '2026-11-30 22:09:56+00', '2026-11-30 22:09:56.754168+00', 'wanted', NULL, 2, '2026-11-30 22:09:56.767921+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3GatudCiFnkF8jtnLI5dH0itA', 'charge.updated', 'ch_3SpKaHIRLRdpgA8sihLAzENXC', '2026-11-30 22:09:58+00', '2026-11-30 22:09:58.013367+00', 'wanted', NULL, 2, '2026-11-30 22:09:58.019156+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3fy5OLI5Uye9VddPuSfyYmQUU', 'charge.updated', 'ch_3VK78o3nZyZ6REkLZdDOfbHaj', '2026-11-30 22:09:57+00', '2026-11-30 22:09:57.004839+00', 'wanted', NULL, 2, '2026-11-30 22:09:57.010738+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_34FmGOI4NwFabgbxwUf4N4tc2', 'charge.succeeded', 'py_3UaKqMHaJ1p10M9Ml3h1dEqMr', '2026-11-30 22:09:58+00', '2026-11-30 22:09:58.718477+00', 'wanted', NULL, 1, '2026-11-30 22:09:58.724052+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3GYOGPmiCvFUe6IZFqeTFahL1', 'charge.succeeded', 'ch_3bjHcFjUwfTOevgp49LRS7UUO', '2026-11-30 22:09:54+00', '2026-11-30 22:09:58.717951+00', 'wanted', NULL, 1, '2026-11-30 22:09:58.724128+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3DPzHMzFGrbsY2RbnIRvhcbES', 'charge.updated', 'ch_3CCYrFD4SyuLzeE4LPMVDZXgL', '2026-11-30 22:09:59+00', '2026-11-30 22:09:59.024231+00', 'wanted', NULL, 1, '2026-11-30 22:09:59.036604+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3lsvPdpKBuy8eRxohVrHTDb5E', 'charge.updated', 'ch_3Pcap99xNUohxVofdHG7VoW1L', '2026-11-30 22:09:59+00', '2026-11-30 22:09:59.024634+00', 'wanted', NULL, 2, '2026-11-30 22:09:59.036678+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Pj1uuwtOTeuKLsoLGa8xxHCT', 'charge.succeeded', 'ch_3GCbjVUl6HmMutb0IvFnbYMZp', '2026-11-30 22:10:00+00', '2026-11-30 22:10:00.718147+00', 'wanted', NULL, 1, '2026-11-30 22:10:00.732071+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Kio7eyGgg8EYh98tWyvVCwMv', 'charge.updated', 'ch_3GCbjVUl6HmMutb0IvFnbYMZp', '2026-11-30 22:10:01+00', '2026-11-30 22:10:01.027307+00', 'wanted', NULL, 2, '2026-11-30 22:10:01.037934+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ypjcmMqjfUBMPSNOJGNhZwr8', 'charge.updated', 'ch_3CKgrpdiudc108NEX4EuA9M9i', '2026-11-30 22:09:59+00', '2026-11-30 22:09:59.024457+00', 'wanted', NULL, 1, '2026-11-30 22:09:59.036685+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_34DwoRih4blKUHwx9aoYpHRYj', 'charge.updated', 'ch_3ZpyvB4vGp4cYeeK5pLm2RBxe', '2026-11-30 22:09:58+00', '2026-11-30 22:09:59.073972+00', 'wanted', NULL, 1, '2026-11-30 22:09:59.079325+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_36ADc6TSV9C5maPzalHiNW1Av', 'charge.succeeded', 'ch_3ZjQtXiFHnZ6F12CeF2xF6THV', '2026-11-30 22:09:59+00', '2026-11-30 22:09:59.073404+00', 'wanted', NULL, 1, '2026-11-30 22:09:59.079382+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ktdhuUC3kNGNECOIPEghT8Vg', 'charge.succeeded', 'py_3reVgQSLsvEaEgY003daXbz75', '2026-11-30 22:10:00+00', '2026-11-30 22:10:00.087986+00', 'wanted', NULL, 1, '2026-11-30 22:10:00.095468+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Yt7ddc9xFv84q94597khXGet', 'charge.updated', 'ch_3OG2e57SoZc9YgrhiWtJUOm4M', '2026-11-30 22:10:01+00', '2026-11-30 22:10:01.027065+00', 'wanted', NULL, 1, '2026-11-30 22:10:01.038009+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3fj6M5y3SW7e5gU9abiM2sxSa', 'charge.succeeded', 'py_34VAJtc5Ps5SXHMiyk1OuF3oV', '2026-11-30 22:10:01+00', '2026-11-30 22:10:01.072502+00', 'wanted', NULL, 1, '2026-11-30 22:10:01.078571+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_31hqdNE2IcSvmoixJ3Mh6sojP', 'charge.succeeded', 'ch_3YJ6gPsa7LEreqThklqhTiIXm', '2026-11-30 22:10:01+00', '2026-11-30 22:10:01.377026+00', 'wanted', NULL, 1, '2026-11-30 22:10:01.383122+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3HmpU8Wzv2I6MFkKxqUqf7o7h', 'charge.updated', 'ch_3QfZ3EwnA0jJVrnFCLxDCr6YC', '2026-11-30 22:09:59+00', '2026-11-30 22:10:02.410856+00', 'wanted', NULL, 1, '2026-11-30 22:10:02.41707+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3DG9jFp88kDlYih7EHSDzy0bf', 'charge.succeeded', 'py_3uFSVJbqbwKWOEgdcOuMYbdcm', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.068552+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.600851+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3KuGWgc6DyXkJDJTgLA1cG7Ko', 'charge.dispute.funds_withdrawn', 'du_1fYs41Dz5pFBXDx50np5wg4N7', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.068014+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.600902+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3O7Eu1q3WW6rSlKOQszYWXxMQ', 'charge.updated', 'ch_3iVJxj7HJhpj5OECBIGjEmgSU', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.068407+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.600908+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ZM0vg8AsgE808svvxBPknNs5', 'charge.updated', 'ch_3n07rm0Vg2spUfksQ89GWuKtr', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.074586+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.600913+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3kyAhDETTAGcGl2MnoQpnDWEe', 'charge.updated', 'ch_3KViYOJ9YJL0UX57b21YNtsSO', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.068162+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.600917+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_31uEMQHnvIjduswUFcKUygnaJ', 'charge.succeeded', 'py_3LWzPxUWOuaznQzdLxANq0VST', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.403919+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.620204+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3pJwoHX6TPian4B7l4AGuwYyX', 'charge.succeeded', 'ch_302c0u7sjGbcZcPG9uWkDeeaR', '2026-11-30 22:10:04+00', '2026-11-30 22:10:04.388602+00', 'wanted', NULL, 2, '2026-11-30 22:10:04.395246+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3CJxjBgg7mUDp7ZLoaKro7Vtl', 'charge.succeeded', 'ch_38HwSe7Jsr8bGiiAwPLfFL27G', '2026-11-30 22:10:05+00', '2026-11-30 22:10:05.399814+00', 'wanted', NULL, 1, '2026-11-30 22:10:05.406378+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_33RhMB9aPkiyJ1Pt9oRz5gZ1U', 'topup.created', 'tu_1OBXR4jgytE7R3QxAzz6iVFmq', '2026-11-30 22:10:05+00', '2026-11-30 22:10:05.750557+00', 'wanted', NULL, 1, '2026-11-30 22:10:05.755377+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3MgIZM1Z0Ju98lTyqI6u3WS1m', 'charge.updated', 'ch_3YetC1fHFnpsm8MQe5fQ9ojfT', '2026-11-30 22:10:06+00', '2026-11-30 22:10:06.002197+00', 'wanted', NULL, 1, '2026-11-30 22:10:06.008914+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3raW9S6BEW4448HCcCG0BdG1a', 'charge.succeeded', 'ch_3g38WgM313rlNsxyUvykNXvON', '2026-11-30 22:10:06+00', '2026-11-30 22:10:06.055536+00', 'wanted', NULL, 1, '2026-11-30 22:10:06.067225+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3FFCL3asCofJMLtqwYda8pI8E', 'charge.updated', 'ch_3bjHcFjUwfTOevgp49LRS7UUO', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.027827+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.032248+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3KMwYKaCb9PG24vRTLDBsqOYW', 'charge.updated', 'ch_3ui0z0XBXnWsjCiELu157vnES', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.02787+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.032301+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3TJGE2a1YVvsSWYmKc1cHwkVJ', 'charge.refunded', 'ch_34C4Sek1AZ0aHOD5PDpgOxy9O', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.027604+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.032308+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ngVzt9CN4omc2T5fTKcOdpMO', 'refund.created', 're_37KKL8YNar6UwELAaOPZQ6Dmn', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.027901+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.032314+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3kPI7wbANJygKFMAxBmmZbA6c', 'charge.updated', 'ch_3C77B9U9YEUUDKEYOScaWxiRg', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.029307+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.059594+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_31CFtnFxPglk8CLBdyd2GGbql', 'charge.succeeded', 'ch_35pfSsYEofcKRemM4Hj3VKaAL', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.076612+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.084619+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3HB34jc8l4gnBrAsjOhPtJ7pv', 'charge.succeeded', 'py_3GD3TSHVQCrr4ca0c7AI32FCa', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.376857+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.382228+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_39MLPOa9yiJrTmgdu9qPpYcLs', 'charge.succeeded', 'ch_3C77B9U9YEUUDKEYOScaWxiRg', '2026-11-30 22:10:05+00', '2026-11-30 22:10:07.673437+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.678479+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3D0JgtsIEwVwTMRhep2oON8qg', 'charge.succeeded', 'py_3GRLsGFTTP5oVvk3VgQyyH6y2', '2026-11-30 22:10:08+00', '2026-11-30 22:10:08.086277+00', 'wanted', NULL, 1, '2026-11-30 22:10:08.092342+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3P1icvbSmsKm3YuMkn0Ejk8C8', 'charge.succeeded', 'ch_3CKgrpdiudc108NEX4EuA9M9i', '2026-11-30 22:09:57+00', '2026-11-30 22:10:08.133725+00', 'wanted', NULL, 1, '2026-11-30 22:10:08.140107+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3DTBAIGkTjjrpo8hLgO0X6arl', 'charge.refunded', 'ch_3CKgrpdiudc108NEX4EuA9M9i', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.029406+00', 'wanted', NULL, 2, '2026-11-30 22:10:07.059545+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ZZSXSqJRnZvBmnTa0NnbYXtt', 'charge.succeeded', 'ch_3YdDYluerDZUco5QdUGgQOtsN', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.707547+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.712805+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3NoWxSWARel5memKFFT51ekyk', 'charge.refunded', 'ch_3YdDYluerDZUco5QdUGgQOtsN', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.716446+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.722838+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3r7fhtS1dzjQGKNa5tzaEUUea', 'refund.created', 're_3tK4EToSLPEqk9EfEH5SDBvRU', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.716289+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.722892+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3SEj8qZ74U4ZUVtGjJJkPwxSJ', 'refund.created', 're_3HQTMtQ1jBGXakH4fx28PUCJJ', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.724344+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.729617+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3TjGPWuA4xjJbTvU6nylokHyz', 'charge.succeeded', 'ch_3mAbZa0A09dUXP9jAD7hXbw1q', '2026-11-30 22:10:08+00', '2026-11-30 22:10:08.392346+00', 'wanted', NULL, 2, '2026-11-30 22:10:08.397876+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3NHZKfc3AY7Bw96cMN1JJScUO', 'charge.refunded', 'ch_36TlKObu56ZijEH4vriE76yWo', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.731502+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.740727+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_37AjP8ur0aPWV3APRZsaG5nAc', 'charge.updated', 'ch_3vRZ5PLgf8cQI1nhICs6JDQkj', '2026-11-30 22:10:02+00', '2026-11-30 22:10:02.041348+00', 'wanted', NULL, 1, '2026-11-30 22:10:02.046661+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3a5tkUORoqhhckp6nntiwSkAr', 'charge.succeeded', 'ch_3K930ZHqVYET6KaHdnSjYAG8P', '2026-11-30 22:10:02+00', '2026-11-30 22:10:02.746591+00', 'wanted', NULL, 1, '2026-11-30 22:10:02.766428+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3sfyIjRWGiVG0mouSMr0bXd7Z', 'charge.dispute.created', 'du_1fYs41Dz5pFBXDx50np5wg4N7', '2026-11-30 22:10:03+00', '2026-11-30 22:10:03.063171+00', 'wanted', NULL, 1, '2026-11-30 22:10:03.075441+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3XLNfA0CsRUQ8PF4y4vdA9F6N', 'charge.succeeded', 'py_35AztXBfVHadhNEVMYqUKCZL2', '2026-11-30 22:10:07+00', '2026-11-30 22:10:07.738601+00', 'wanted', NULL, 1, '2026-11-30 22:10:07.756439+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3IBU3rfFvivmM8O8UZESdk7En', 'charge.updated', 'ch_31Px8myP1K6ZhVU1lqJHtOmjV', '2026-11-30 22:10:08+00', '2026-11-30 22:10:08.035898+00', 'wanted', NULL, 1, '2026-11-30 22:10:08.044482+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ergLulIEWkdc7X1uDTNRtDhB', 'charge.updated', 'ch_302c0u7sjGbcZcPG9uWkDeeaR', '2026-11-30 22:10:08+00', '2026-11-30 22:10:08.036651+00', 'wanted', NULL, 1, '2026-11-30 22:10:08.044533+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3CW7DPy2dGncYlC6mMfXo6Rax', 'charge.updated', 'ch_31DGN5smD9USnplXAAJPJgkmG', '2026-11-30 22:10:04+00', '2026-11-30 22:10:04.038606+00', 'wanted', NULL, 1, '2026-11-30 22:10:04.167393+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3FgEsWnC1qawHAqqvRzzk6Vf6', 'charge.updated', 'ch_3YJ6gPsa7LEreqThklqhTiIXm', '2026-11-30 22:10:04+00', '2026-11-30 22:10:04.038881+00', 'wanted', NULL, 1, '2026-11-30 22:10:04.167513+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3UwgVwHH6mLsrvZoMmVqkcGVQ', 'charge.succeeded', 'ch_3YetC1fHFnpsm8MQe5fQ9ojfT', '2026-11-30 22:10:00+00', '2026-11-30 22:10:04.827673+00', 'wanted', NULL, 1, '2026-11-30 22:10:04.835321+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_35hImDWxmNbmn0Q0od5V9kFQq', 'charge.updated', 'ch_3Y8ZN2tl5SfTa7hhCQlkX4SUf', '2026-11-30 22:10:05+00', '2026-11-30 22:10:05.051583+00', 'wanted', NULL, 1, '2026-11-30 22:10:05.059632+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3HCGMBHDiMCei7kRvUD1V1sUt', 'charge.updated', 'ch_37xvoeDeQGHkBluupZmo5h4Zu', '2026-11-30 22:10:05+00', '2026-11-30 22:10:05.051343+00', 'wanted', NULL, 1, '2026-11-30 22:10:05.059691+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3qjn3KBg3ZxWSq3JkdFjw2bYq', 'charge.succeeded', 'ch_3Bl2tYOB5KpxfcYB0tdQCLk8X', '2026-11-30 22:10:05+00', '2026-11-30 22:10:05.051627+00', 'wanted', NULL, 1, '2026-11-30 22:10:05.059698+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3inF0mecXnlvlgexyGblbBRGD', 'charge.succeeded', 'ch_3ui0z0XBXnWsjCiELu157vnES', '2026-11-30 22:10:04+00', '2026-11-30 22:10:04.079863+00', 'wanted', NULL, 2, '2026-11-30 22:10:04.183028+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3N2I6SZm7HzhbHTxgLQDrODz1', 'charge.succeeded', 'ch_3oVbz4NurvBprYOfuS9Pxx3dC', '2026-11-30 22:10:06+00', '2026-11-30 22:10:06.414348+00', 'wanted', NULL, 1, '2026-11-30 22:10:06.426504+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_33oJ7AZIa7nLbjNS2pF0KGlSq', 'charge.succeeded', 'ch_3Y8ZN2tl5SfTa7hhCQlkX4SUf', '2026-11-30 22:10:04+00', '2026-11-30 22:10:06.627476+00', 'wanted', NULL, 1, '2026-11-30 22:10:06.632739+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3Ftso9fo7kKR6KoDeyhFhmDyU', 'charge.succeeded', 'ch_38DcLkhvoV74sWzsLxFc1s88V', '2026-11-30 22:10:06+00', '2026-11-30 22:10:06.713142+00', 'wanted', NULL, 1, '2026-11-30 22:10:06.718879+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3NwYzjPwpucn5IdeazluedmAA', 'charge.updated', 'ch_3cetph27uLdh7MzKIqjiEjhLQ', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.047576+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.052292+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3zhCRyGSOoywUsVIlw2gFkRb1', 'topup.succeeded', 'tu_1OBXR4jgytE7R3QxAzz6iVFmq', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.054244+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.05958+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3qjKQuRf7vwtGcQTvT4DJS0KZ', 'charge.succeeded', 'ch_36TlKObu56ZijEH4vriE76yWo', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.058537+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.06469+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3ztOWy900rTKBV6juGAv762MU', 'charge.succeeded', 'py_3x1go1ZxnrJnLFzd8XLRazgSP', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.400546+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.411203+00');
INSERT INTO tieout.receipt_2026_11 VALUES
	('acct_7c9aabf0885ba0d1', false, 'evt_3MGlxYpJRzcjqv8EabniDR6dh', 'charge.updated', 'ch_3wifLNovgf1WKwVk79c3nPnPB', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.746579+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.754651+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_34r24iMCUNy1OEHTbDWqdlg9d', 'charge.updated', 'ch_3oVbz4NurvBprYOfuS9Pxx3dC', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.756216+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.76769+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3PXlsHCD50CeFN8QqgfGH4J5E', 'charge.updated', 'ch_3g38WgM313rlNsxyUvykNXvON', '2026-11-30 22:10:07+00', '2026-11-30 22:10:09.765606+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.78025+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_31A8W3C3BNqELHy0ERPdV2fdl', 'payout.created', 'po_1JOAVSFRrQRydNEifo5vcKIzR', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.776646+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.793994+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3NSDHgs2W5DG48CdMboDr3YgN', 'charge.succeeded', 'ch_3FHWkrqpmubSbSwJGzWpMnMAZ', '2026-11-30 22:10:08+00', '2026-11-30 22:10:09.776599+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.794131+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3bW9VDwzEO5ra2NzFr1uG6Wl1', 'charge.updated', 'ch_3ZjQtXiFHnZ6F12CeF2xF6THV', '2026-11-30 22:10:01+00', '2026-11-30 22:10:09.76517+00', 'wanted', NULL, 2, '2026-11-30 22:10:09.780308+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3pd7xYC117f53SIgGgOQK7e1z', 'charge.updated', 'ch_3FHWkrqpmubSbSwJGzWpMnMAZ', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.776675+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.794158+00'),
	('acct_7c9aabf0885ba0d1', false, 'evt_3wfimHRbQlz4OjSKZo4utz9qS', 'charge.updated', 'ch_3mAbZa0A09dUXP9jAD7hXbw1q', '2026-11-30 22:10:09+00', '2026-11-30 22:10:09.776477+00', 'wanted', NULL, 1, '2026-11-30 22:10:09.794164+00');

INSERT INTO tieout.relay_place VALUES
	('journal', 44, 1, '2026-11-30 22:10:12.188962+00'),
	('discrepancies', 9, 1, '2026-11-30 22:10:12.676287+00');

INSERT INTO tieout.stripe_caller VALUES
	('acct_7c9aabf0885ba0d1', false, 'resolve', '2026-11-30 22:10:11.138274+00'),
	('acct_7c9aabf0885ba0d1', false, 'reconcile', '2026-11-30 22:10:23.902825+00');

INSERT INTO tieout.sync_state VALUES
	('acct_7c9aabf0885ba0d1', false, 'balance_transactions', '2026-11-30 22:09:50.179764+00', '2026-11-28 00:05:00+00', '2026-11-27 00:00:00+00', '2026-11-30 22:09:51+00', '2026-11-28 00:05:00+00', '2026-11-30 22:10:21.991224+00', '{"open": 0, "healed": 1, "missing": 1, "windows": 3, "began_at": "2026-11-30T22:10:11.047089+00:00", "compared": 78, "imported": 0, "different": 0, "unsettled": 0, "unexpected": 0, "unannounced": 0}', NULL, NULL, '2026-11-30 22:10:17.32941+00', NULL, false, '1970-01-01 00:00:00+00', '2026-11-30 22:09:50.179929+00', '2026-12-05 00:05:00+00', 3, 43, '1970-01-01 00:00:00+00', '2026-11-30 22:10:12+00', NULL);

SELECT pg_catalog.setval('tieout.command_command_no_seq', 1, false);

SELECT pg_catalog.setval('tieout.dead_letter_id_seq', 1, false);

SELECT pg_catalog.setval('tieout.discrepancy_change_change_id_seq', 9, true);

SELECT pg_catalog.setval('tieout.exchange_due_due_no_seq', 14, true);

SELECT pg_catalog.setval('tieout.journal_batch_batch_id_seq', 44, true);

SELECT pg_catalog.setval('tieout.journal_entry_entry_no_seq', 121, true);

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

ALTER TABLE ONLY tieout.discrepancy_change
    ADD CONSTRAINT discrepancy_change_pkey PRIMARY KEY (change_id);

ALTER TABLE ONLY tieout.discrepancy_change
    ADD CONSTRAINT discrepancy_change_position_key UNIQUE ("position");

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

ALTER TABLE ONLY tieout.entry_trace
    ADD CONSTRAINT entry_trace_pkey PRIMARY KEY (entry_id);

ALTER TABLE ONLY tieout.exact_proof
    ADD CONSTRAINT exact_proof_pkey PRIMARY KEY (stripe_account, livemode, balance_type, currency);

ALTER TABLE ONLY tieout.exchange_due
    ADD CONSTRAINT exchange_due_pkey PRIMARY KEY (stripe_account, livemode, object_id);

ALTER TABLE ONLY tieout.exchange_history
    ADD CONSTRAINT exchange_history_pkey PRIMARY KEY (topic, epoch, partition);

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

ALTER TABLE ONLY tieout.presentment
    ADD CONSTRAINT presentment_pkey PRIMARY KEY (issuer, external_id);

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

ALTER TABLE ONLY tieout.relay_place
    ADD CONSTRAINT relay_place_pkey PRIMARY KEY (stream);

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

CREATE INDEX discrepancy_change_unsequenced ON tieout.discrepancy_change USING btree (change_id) WHERE ("position" IS NULL);

CREATE INDEX discrepancy_closed_by_hand ON tieout.discrepancy USING btree (stripe_account, livemode) WHERE ((status = 'resolved'::text) AND (note IS NOT NULL) AND (effect_minor IS NOT NULL));

CREATE INDEX discrepancy_unsettled ON tieout.discrepancy USING btree (status) WHERE (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text]));

CREATE INDEX ended_wait_by_end ON tieout.ended_wait USING btree (ended_at) WHERE (NOT is_final);

CREATE INDEX ended_wait_by_event ON tieout.ended_wait USING btree (event_id);

CREATE INDEX ended_wait_by_object ON tieout.ended_wait USING btree (object_id);

CREATE INDEX entry_reference_by_batch ON tieout.entry_reference USING btree (batch_id);

CREATE INDEX entry_reference_by_object ON tieout.entry_reference USING btree (object_id);

CREATE UNIQUE INDEX exchange_due_by_no ON tieout.exchange_due USING btree (due_no);

CREATE INDEX journal_entry_by_source ON tieout.journal_entry USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX journal_entry_by_time ON tieout.journal_entry USING btree (stripe_account, livemode, effective_at);

CREATE UNIQUE INDEX journal_entry_reversed_once ON tieout.journal_entry USING btree (reverses) WHERE (reverses IS NOT NULL);

CREATE INDEX posting_in_suspense ON tieout.posting USING btree (entry_no) WHERE (ledger_account = 'Equity:Suspense'::text);

CREATE INDEX presentment_by_charge ON tieout.presentment USING btree (stripe_account, livemode, charge_id);

CREATE INDEX presentment_by_object ON tieout.presentment USING btree (stripe_account, livemode, object_id);

CREATE INDEX presentment_doubted ON tieout.presentment USING btree (asked_at) WHERE is_doubted;

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

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON tieout.discrepancy_change FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.entry_reference FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.entry_trace FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_batch FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_delta FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.journal_position FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.posting FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON tieout.value_date FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

CREATE TRIGGER appended AFTER INSERT ON tieout.entry_reference REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();

CREATE TRIGGER appended AFTER INSERT ON tieout.value_date REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended();

CREATE TRIGGER balanced AFTER INSERT ON tieout.posting REFERENCING NEW TABLE AS new_posting FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_postings();

CREATE TRIGGER change_made AFTER UPDATE ON tieout.discrepancy FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION tieout.append_change();

CREATE TRIGGER change_opened AFTER INSERT ON tieout.discrepancy FOR EACH ROW EXECUTE FUNCTION tieout.append_change();

CREATE TRIGGER complete AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_entries();

CREATE TRIGGER cover_first_window BEFORE UPDATE ON tieout.coverage FOR EACH ROW WHEN (((old.window_count > 1) AND (new.window_count = old.window_count))) EXECUTE FUNCTION tieout.cover_first_window();

CREATE TRIGGER dated AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_entries();

CREATE TRIGGER dated AFTER INSERT ON tieout.value_date REFERENCING NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_value_dates();

CREATE TRIGGER exchanged AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.exchange_again();

CREATE TRIGGER folded AFTER DELETE ON tieout.unsequenced REFERENCING OLD TABLE AS sequenced FOR EACH STATEMENT EXECUTE FUNCTION tieout.fold_sequenced();

CREATE TRIGGER keep_coverage_apart AFTER INSERT ON tieout.coverage REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tieout.keep_coverage_apart();

CREATE TRIGGER only_a_position BEFORE UPDATE ON tieout.discrepancy_change FOR EACH ROW EXECUTE FUNCTION tieout.keep_change();

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

REVOKE ALL ON FUNCTION tieout.advance_exchange_history(of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.advance_exchange_history(of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.advance_offsets(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.advance_relay(of_stream text, from_position bigint, from_ordinal integer, to_position bigint, to_ordinal integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.advance_relay(of_stream text, from_position bigint, from_ordinal integer, to_position bigint, to_ordinal integer) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.advance_sequences() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.advance_sequences() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.append_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamp with time zone) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.ask_for_presentments(rows_max integer, again_s double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.ask_for_presentments(rows_max integer, again_s double precision) TO tieout_writer;

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

REVOKE ALL ON FUNCTION tieout.exchange_again() FROM PUBLIC;

REVOKE ALL ON FUNCTION tieout.exchange_is_due(accounts text[], livemodes boolean[], object_ids text[]) FROM PUBLIC;

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

REVOKE ALL ON FUNCTION tieout.keep_change() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_change() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_closed() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_closed() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.keep_coverage_apart() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_coverage_apart() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_presentments(posted integer, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[], e_stripe_account text[], e_livemode boolean[], e_category text[], e_source text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_presentments(posted integer, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[], e_stripe_account text[], e_livemode boolean[], e_category text[], e_source text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.keep_traces(posted integer, traceparents text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_traces(posted integer, traceparents text[]) TO tieout_writer;

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

REVOKE ALL ON FUNCTION tieout.post_exchange(d_stripe_account text[], d_livemode boolean[], d_object_id text[], d_due_no bigint[], f_of_entry text[], f_entry_id text[], f_revision integer[], f_currency text[], f_amount bigint[], f_fingerprint bytea[], u_stripe_account text[], u_livemode boolean[], u_object_id text[], u_currency text[], u_reason text[], k_stripe_account text[], k_livemode boolean[], k_object_id text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.post_exchange(d_stripe_account text[], d_livemode boolean[], d_object_id text[], d_due_no bigint[], f_of_entry text[], f_entry_id text[], f_revision integer[], f_currency text[], f_amount bigint[], f_fingerprint bytea[], u_stripe_account text[], u_livemode boolean[], u_object_id text[], u_currency text[], u_reason text[], k_stripe_account text[], k_livemode boolean[], k_object_id text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.refuse_change() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.refuse_change() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.resolve_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.resolve_awaited(of_stripe_account text, of_livemode boolean, object_ids text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.rewind_relay(of_stream text, to_position bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.rewind_relay(of_stream text, to_position bigint) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.save_presentments(c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.save_presentments(c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[], c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[], c_fingerprint bytea[]) TO tieout_writer;

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

REVOKE ALL ON FUNCTION tieout.sequence_changes(changes_max integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.sequence_changes(changes_max integer) TO tieout_writer;

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

GRANT SELECT ON TABLE tieout.discrepancy_change TO tieout_writer;
GRANT SELECT ON TABLE tieout.discrepancy_change TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.discrepancy_change TO tieout_reader;
GRANT SELECT ON TABLE tieout.discrepancy_change TO tieout_functions;

GRANT UPDATE("position") ON TABLE tieout.discrepancy_change TO tieout_functions;

GRANT INSERT(body) ON TABLE tieout.discrepancy_change TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.discrepancy_change_change_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.discrepancy_change_change_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.discrepancy_change_change_id_seq TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.ended_wait TO tieout_writer;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reader;
GRANT SELECT,INSERT,DELETE ON TABLE tieout.ended_wait TO tieout_functions;

GRANT SELECT ON TABLE tieout.entry_reference TO tieout_writer;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.entry_reference TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.entry_reference TO tieout_functions;

GRANT SELECT ON TABLE tieout.entry_trace TO tieout_writer;
GRANT SELECT ON TABLE tieout.entry_trace TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.entry_trace TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.entry_trace TO tieout_functions;

GRANT SELECT ON TABLE tieout.exact_proof TO tieout_writer;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.exact_proof TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.exact_proof TO tieout_reader;
GRANT SELECT ON TABLE tieout.exact_proof TO tieout_functions;

GRANT SELECT ON TABLE tieout.exchange_due TO tieout_writer;
GRANT SELECT ON TABLE tieout.exchange_due TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.exchange_due TO tieout_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tieout.exchange_due TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.exchange_due_due_no_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.exchange_due_due_no_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.exchange_due_due_no_seq TO tieout_reader;

GRANT SELECT ON TABLE tieout.exchange_history TO tieout_writer;
GRANT SELECT ON TABLE tieout.exchange_history TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.exchange_history TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.exchange_history TO tieout_functions;

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

GRANT SELECT ON TABLE tieout.presentment TO tieout_writer;
GRANT SELECT ON TABLE tieout.presentment TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.presentment TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.presentment TO tieout_functions;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.receipt TO tieout_writer;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.receipt TO tieout_reader;

GRANT SELECT ON TABLE tieout.relay_place TO tieout_writer;
GRANT SELECT ON TABLE tieout.relay_place TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.relay_place TO tieout_reader;
GRANT SELECT ON TABLE tieout.relay_place TO tieout_functions;

GRANT UPDATE("position") ON TABLE tieout.relay_place TO tieout_functions;

GRANT UPDATE(ordinal) ON TABLE tieout.relay_place TO tieout_functions;

GRANT UPDATE(changed_at) ON TABLE tieout.relay_place TO tieout_functions;

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
