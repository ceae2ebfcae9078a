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
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET search_path TO 'pg_catalog', 'pg_temp'
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
            -- Whoever is given a function must be one who could have made it, for that moment.
            GRANT CREATE ON SCHEMA tieout TO tieout_functions;
            EXECUTE format('ALTER FUNCTION %s OWNER TO tieout_functions', one.name);
            REVOKE CREATE ON SCHEMA tieout FROM tieout_functions;
        END IF;
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
     JOIN tieout.posting leg ON (((leg.entry_no = version.entry_no) AND (leg.ordinal = 1))))
     LEFT JOIN tieout.journal_entry reversal ON ((reversal.reverses = version.entry_id)))
  WHERE ((version.kind = ANY (ARRAY['original'::text, 'replacement'::text])) AND (NOT (EXISTS ( SELECT
           FROM tieout.journal_entry newer
          WHERE ((newer.issuer = version.issuer) AND (newer.external_id = version.external_id) AND (newer.kind = 'replacement'::text) AND (newer.revision > version.revision))))));

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
    posts_from_at timestamp with time zone
);

COMMENT ON COLUMN tieout.sync_state.starts_at IS 'every window from here on has a row of coverage; the past is before it';

COMMENT ON COLUMN tieout.sync_state.covers_from_at IS 'the past is [covers_from_at, starts_at): in it only a window that is not empty has a row; null until it was read whole';

COMMENT ON COLUMN tieout.sync_state.past_read_at IS 'when, by Postgres''s clock, the pass began that read the past last';

COMMENT ON COLUMN tieout.sync_state.past_due_at IS 'when, by Stripe''s clock, the past is to be read again; null: never, it is old enough';

COMMENT ON COLUMN tieout.sync_state.passes IS 'passes that ended: where a pass begins with what it may only take some of';

COMMENT ON COLUMN tieout.sync_state.examined_position IS 'every entry up to this position of the journal is in a window that was compared with it in it, or will be, or was asked for by its id';

COMMENT ON COLUMN tieout.sync_state.posts_from_at IS 'rows created before this are not posted; 1970: all are posted; null: no pass has noted it yet';

CREATE VIEW tieout.waiting AS
 SELECT ( SELECT count(*) AS count
           FROM tieout.wanted) AS wanted,
    count(*) AS awaiting,
    count(*) FILTER (WHERE ((due_at <= clock_timestamp()) OR ((attempts = 0) AND (reason IS NULL) AND (kind = 'balance_transaction'::text)))) AS answerable
   FROM tieout.awaiting;

INSERT INTO tieout.account_key VALUES
	('\x125c0cf1bd77efb1d8f57f635cd79ddea7d3a6f75ec242a29b5bf56f56699fd5', 'acct_7aaefe8e5a6a2add', false, NULL, false, '2026-11-29 22:34:04.485599+00');

INSERT INTO tieout.consumer_offset VALUES
	('command', 'ledger.commands', 0, 0, 0, 0, 0, 0, '2026-11-29 22:34:05.083706+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 1, 0, 0, 0, 0, '2026-11-29 22:34:05.084408+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 2, 0, 0, 0, 0, '2026-11-29 22:34:05.084586+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 3, 0, 0, 0, 0, '2026-11-29 22:34:05.084752+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 4, 0, 0, 0, 0, '2026-11-29 22:34:05.090825+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 5, 0, 0, 0, 0, '2026-11-29 22:34:05.091008+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 6, 0, 0, 0, 0, '2026-11-29 22:34:05.091178+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 7, 0, 0, 0, 0, '2026-11-29 22:34:05.091225+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 8, 0, 0, 0, 0, '2026-11-29 22:34:05.091268+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 9, 0, 0, 0, 0, '2026-11-29 22:34:05.091308+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 10, 0, 0, 0, 0, '2026-11-29 22:34:05.091349+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('command', 'ledger.commands', 0, 11, 0, 0, 0, 0, '2026-11-29 22:34:05.091401+00', '41d1b8d5-622c-4d7c-8d3e-d7632247ec2c'),
	('listen', 'stripe.events', 0, 4, 0, 11, 11, 0, '2026-11-29 22:34:25.274037+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 11, 0, 7, 7, 0, '2026-11-29 22:34:23.975828+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 3, 0, 11, 11, 0, '2026-11-29 22:34:22.056185+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 1, 0, 16, 16, 0, '2026-11-29 22:34:25.281863+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('post', 'stripe.balance_transactions', 0, 5, 0, 20, 20, 0, '2026-11-29 22:34:20.373148+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('listen', 'stripe.events', 0, 5, 0, 13, 13, 0, '2026-11-29 22:34:25.281899+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 6, 0, 14, 14, 0, '2026-11-29 22:34:25.281908+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 7, 0, 14, 14, 0, '2026-11-29 22:34:25.281916+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 10, 0, 12, 12, 0, '2026-11-29 22:34:25.281928+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('post', 'stripe.balance_transactions', 0, 4, 0, 9, 9, 0, '2026-11-29 22:34:25.672612+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 1, 0, 14, 14, 0, '2026-11-29 22:34:22.353812+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('listen', 'stripe.events', 0, 2, 0, 7, 7, 0, '2026-11-29 22:34:22.796579+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('post', 'stripe.balance_transactions', 0, 8, 0, 13, 13, 0, '2026-11-29 22:34:25.724307+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 0, 0, 19, 19, 0, '2026-11-29 22:34:25.734215+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 7, 0, 10, 10, 0, '2026-11-29 22:34:26.171901+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 9, 0, 10, 10, 0, '2026-11-29 22:34:30.869097+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 6, 0, 12, 12, 0, '2026-11-29 22:34:35.466874+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 2, 0, 10, 10, 0, '2026-11-29 22:34:21.438612+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 3, 0, 12, 12, 0, '2026-11-29 22:34:23.302031+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('listen', 'stripe.events', 0, 8, 0, 1, 1, 0, '2026-11-29 22:34:25.24376+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 0, 0, 15, 15, 0, '2026-11-29 22:34:25.263559+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('listen', 'stripe.events', 0, 9, 0, 13, 13, 0, '2026-11-29 22:34:25.26361+00', 'db85622e-e5c9-4a0e-9496-ba3ffcc195c5'),
	('post', 'stripe.balance_transactions', 0, 10, 0, 10, 10, 0, '2026-11-29 22:34:25.67268+00', '033b93d7-1af9-4e36-93cc-48d1aa246332'),
	('post', 'stripe.balance_transactions', 0, 11, 0, 7, 7, 0, '2026-11-29 22:34:35.526044+00', '033b93d7-1af9-4e36-93cc-48d1aa246332');

INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985793, true, 2, '{"payments:usd": -529}', '\xb5674808ece3cf3c49fad07edc42e12b', '2026-11-29 22:34:04+00', '2026-12-04 00:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985794, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985795, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985796, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985797, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985798, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985799, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985800, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985801, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985802, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 00:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985803, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985804, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985805, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985806, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985807, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985808, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985809, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985810, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985811, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985812, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985813, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985814, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 01:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985815, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985816, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985817, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985818, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985819, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985820, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985821, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985822, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985823, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985824, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985825, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985826, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 02:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985827, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985828, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985829, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985830, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985831, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985832, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985833, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985834, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985835, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985836, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985837, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985838, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 03:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985839, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985840, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985841, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985842, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985843, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985844, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985845, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985846, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985847, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985848, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985849, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985850, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 04:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985851, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985852, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985853, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985854, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985855, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985856, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985857, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985858, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985859, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985860, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985861, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985862, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 05:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985863, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985864, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985865, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985866, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985867, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985868, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985869, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985870, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985871, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985872, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985873, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985874, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 06:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985875, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985876, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985877, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985878, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985879, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985880, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985881, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985882, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985883, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985884, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985885, true, 1, '{"payments:jpy": 28919}', '\xcb715f0a08a0ff2301fd45e18249ec2b', '2026-11-29 22:34:04+00', '2026-12-04 07:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985886, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 07:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985887, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985888, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985889, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985890, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985891, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985892, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985893, true, 1, '{"payments:usd": 19319}', '\x65f802c94a44d1d1212317a498408996', '2026-11-29 22:34:04+00', '2026-12-04 08:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985894, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985895, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985896, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985897, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 08:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985898, true, 1, '{"payments:usd": 19384}', '\xcf17cd41b7b5a9ccbf32d9227db0590a', '2026-11-29 22:34:04+00', '2026-12-04 08:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985899, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985900, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985901, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985902, true, 1, '{"payments:usd": 48482}', '\x5fd08c174451672848c8846fa5334593', '2026-11-29 22:34:04+00', '2026-12-04 09:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985903, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985904, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985905, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985906, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985907, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985908, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985909, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985910, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 09:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985911, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985912, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985913, true, 1, '{"payments:kwd": 29420}', '\x03b95b53ee26941d7cc4b4cddb88370b', '2026-11-29 22:34:04+00', '2026-12-04 10:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985914, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985915, true, 1, '{"payments:usd": 891}', '\xba5d9212df5a583e274eb9fad5d28d11', '2026-11-29 22:34:04+00', '2026-12-04 10:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985916, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985917, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985918, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985919, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985920, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985921, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 10:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985922, true, 1, '{"payments:usd": 911}', '\xda70c31572026bc10eb7642c6dd44d83', '2026-11-29 22:34:04+00', '2026-12-04 10:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985923, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985924, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985925, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985926, true, 1, '{"payments:jpy": 2757}', '\xd0056253b0be188ae860358be5f8db7a', '2026-11-29 22:34:04+00', '2026-12-04 11:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985927, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985928, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985929, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985930, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985931, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985932, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985933, true, 1, '{"payments:usd": 1896}', '\x1e365ecea75a6970fd66e3bc99907949', '2026-11-29 22:34:04+00', '2026-12-04 11:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985934, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 11:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985935, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985936, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985937, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985938, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985939, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985940, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985941, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985942, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985943, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985944, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985945, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985946, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 12:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985947, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985948, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985949, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985950, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985951, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985952, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985953, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985954, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985955, true, 1, '{"payments:usd": 48475}', '\x0478d1278a7cd5e5d904356a0b1eb747', '2026-11-29 22:34:04+00', '2026-12-04 13:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985956, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985957, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985958, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 13:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985959, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985960, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985961, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985962, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985963, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985964, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985965, true, 1, '{"payments:usd": 48512}', '\x9fed4f21b5244faa59f77fc548de3176', '2026-11-29 22:34:04+00', '2026-12-04 14:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985966, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985967, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985968, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985969, true, 1, '{"payments:usd": 1835}', '\x03c1a9e615b8699f2fc4e447b279c0e5', '2026-11-29 22:34:04+00', '2026-12-04 14:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985970, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 14:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985971, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985972, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985973, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985974, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985975, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985976, true, 2, '{"payments:usd": 10471}', '\x177248071b18666405f15dfc0037b40b', '2026-11-29 22:34:04+00', '2026-12-04 15:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985977, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985978, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985979, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985980, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985981, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985982, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 15:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985983, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985984, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985985, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985986, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985987, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985988, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985989, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985990, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985991, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985992, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985993, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 16:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985994, true, 1, '{"payments:usd": 2796}', '\x6d222a90c9c2c02416386ac78c1725b2', '2026-11-29 22:34:04+00', '2026-12-04 16:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985995, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985996, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985997, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985998, true, 1, '{"payments:usd": 4764}', '\xd6282a5a0f6328f2f0754136d5433356', '2026-11-29 22:34:04+00', '2026-12-04 17:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5985999, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986000, true, 2, '{"payments:eur": 48975, "payments:usd": 19370}', '\x215ddf2c496a52756a937ec6e3baf76b', '2026-11-29 22:34:04+00', '2026-12-04 17:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986001, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986002, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986003, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986004, true, 1, '{"payments:usd": 9590}', '\xabc3ae023e4ae2221d0b29b0fac21a89', '2026-11-29 22:34:04+00', '2026-12-04 17:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986005, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986006, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 17:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986007, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986008, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986009, true, 1, '{"payments:usd": 51107}', '\x2e68cdba2ff0d9acdd7bdc4df37e8d54', '2026-11-29 22:34:04+00', '2026-12-04 18:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986010, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986011, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986012, true, 1, '{"payments:usd": 10206}', '\x07858c1bb1561799c652cf7ea37f32a4', '2026-11-29 22:34:04+00', '2026-12-04 18:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986013, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986014, true, 1, '{"payments:usd": 9624}', '\xb1cbd8b17c8eca85505aa248edc0469e', '2026-11-29 22:34:04+00', '2026-12-04 18:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986015, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986016, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986017, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986018, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 18:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986019, true, 1, '{"payments:kwd": 148740}', '\x4106d6b55cb237c022e3eda3d4dc9c4f', '2026-11-29 22:34:04+00', '2026-12-04 19:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986020, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986021, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986022, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986023, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986024, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986025, true, 1, '{"payments:usd": 23777}', '\xe3e5486a3c3cd99d14ab4f0df03a5b66', '2026-11-29 22:34:04+00', '2026-12-04 19:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986026, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986027, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986028, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986029, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 19:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986030, true, 1, '{"payments:eur": 14608}', '\x80b9e1b67965f604b7e33ca725a163d7', '2026-11-29 22:34:04+00', '2026-12-04 19:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986031, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986032, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986033, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986034, true, 1, '{"payments:usd": 19326}', '\xea004c3f2eeabe0021e01c4535015e32', '2026-11-29 22:34:04+00', '2026-12-04 20:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986035, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986036, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986037, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986038, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986039, true, 1, '{"payments:usd": 1847}', '\x052f0c09e3e144299ba10f8496dcb39b', '2026-11-29 22:34:04+00', '2026-12-04 20:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986040, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986041, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986042, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 20:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986043, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986044, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986045, true, 2, '{"payments:usd": 20289}', '\xb98677d3a2dd88ef0f3e32535ef6da23', '2026-11-29 22:34:04+00', '2026-12-04 21:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986046, true, 1, '{"payments:usd": 48481}', '\xafb458a2b3eaf9e2123a2e2721965c96', '2026-11-29 22:34:04+00', '2026-12-04 21:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986047, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986048, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986049, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986050, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986051, true, 1, '{"payments:usd": 48437}', '\xd86380fce08c0df09d4467ba72080c2e', '2026-11-29 22:34:04+00', '2026-12-04 21:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986052, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986053, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986054, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 21:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986055, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986056, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986057, true, 1, '{"payments:usd": 2842}', '\x6fd96f32caf592bf9bb2050aa20d8507', '2026-11-29 22:34:04+00', '2026-12-04 22:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986058, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986059, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986060, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986061, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986062, true, 1, '{"payments:usd": 2865}', '\x8f77d150e6b67d9e09daefe81a1e79ce', '2026-11-29 22:34:04+00', '2026-12-04 22:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986063, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986064, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986065, true, 1, '{"payments:usd": 9676}', '\xc90eb14e0bdff783b2d99a318b21db5f', '2026-11-29 22:34:04+00', '2026-12-04 22:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986066, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 22:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986067, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986068, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986069, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986070, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986071, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986072, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986073, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986074, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986075, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986076, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986077, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986078, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-04 23:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986079, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986080, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986081, true, 2, '{"payments:usd": -477}', '\x061fdbcb154737ec99d9cdd073a889e4', '2026-11-29 22:34:04+00', '2026-12-05 00:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986082, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986083, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986084, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986085, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986086, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986087, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986088, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986089, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986090, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 00:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986091, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986092, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986093, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986094, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986095, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986096, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986097, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986098, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986099, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986100, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986101, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986102, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 01:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986103, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986104, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986105, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986106, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986107, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986108, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986109, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986110, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986111, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986112, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986113, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986114, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 02:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986115, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986116, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986117, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986118, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986119, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986120, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986121, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986122, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986123, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986124, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986125, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986126, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 03:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986127, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986128, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986129, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986130, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986131, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986132, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986133, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986134, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986135, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986136, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986137, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986138, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 04:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986139, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986140, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986141, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986142, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986143, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986144, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986145, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986146, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986147, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986148, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986149, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986150, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 05:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986151, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986152, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986153, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986154, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986155, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986156, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986157, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986158, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986159, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986160, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986161, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986162, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 06:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986163, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986164, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986165, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986166, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986167, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986168, true, 1, '{"payments:usd": 888}', '\xa2dd69ce491850c8ce08d4dfcaeed4f8', '2026-11-29 22:34:04+00', '2026-12-05 07:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986169, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986170, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986171, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986172, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986173, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 07:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986174, true, 1, '{"payments:eur": 2887}', '\xa01752c54bc26767b9c2fc7df78d8ad0', '2026-11-29 22:34:04+00', '2026-12-05 07:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986175, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986176, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986177, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986178, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986179, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986180, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986181, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986182, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986183, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986184, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986185, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986186, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 08:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986187, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986188, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986189, true, 1, '{"payments:jpy": 72368}', '\x0ca7ebf79fc07c9b052d3993a76b375d', '2026-11-29 22:34:04+00', '2026-12-05 09:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986190, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986191, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986192, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986193, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986194, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986195, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986196, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986197, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986198, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 09:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986199, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986200, true, 1, '{"payments:usd": 14514}', '\x04a00bab9466f1f7fa21f0382a3a2eac', '2026-11-29 22:34:04+00', '2026-12-05 10:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986201, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986202, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986203, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986204, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986205, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986206, true, 1, '{"payments:usd": 14463}', '\xa8ce48ce207d0cb8dc327ba9fe59804e', '2026-11-29 22:34:04+00', '2026-12-05 10:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986207, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986208, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986209, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986210, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 10:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986211, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986212, true, 1, '{"payments:usd": 4771}', '\x6f7a0a76699cd548a3d9795a3f64a406', '2026-11-29 22:34:04+00', '2026-12-05 11:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986213, true, 1, '{"payments:eur": 9709}', '\xf90e2a69c95d1783266bcdf28290bc94', '2026-11-29 22:34:04+00', '2026-12-05 11:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986214, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986215, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986216, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986217, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986218, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986219, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986220, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986221, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986222, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 11:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986223, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986224, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986225, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986226, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986227, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986228, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986229, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986230, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986231, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986232, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986233, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986234, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 12:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986235, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986236, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986237, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986238, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986239, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986240, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986241, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986242, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986243, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986244, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986245, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986246, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 13:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986247, true, 1, '{"payments:usd": 2862}', '\x8d23188f56f2401e8db2d684765a708a', '2026-11-29 22:34:04+00', '2026-12-05 14:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986248, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986249, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986250, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986251, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986252, true, 1, '{"payments:usd": 4801}', '\xa65d0760082d3109aa91af4587fc3226', '2026-11-29 22:34:04+00', '2026-12-05 14:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986253, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986254, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986255, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986256, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986257, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986258, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 14:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986259, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986260, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986261, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986262, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986263, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986264, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986265, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986266, true, 1, '{"payments:usd": 9663}', '\x050a2613bc261a2a79cdf9e286803018', '2026-11-29 22:34:04+00', '2026-12-05 15:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986267, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986268, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986269, true, 1, '{"payments:usd": 1989}', '\xb06fd52ef0089e31aaad6adb3ec03cd0', '2026-11-29 22:34:04+00', '2026-12-05 15:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986270, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 15:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986271, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986272, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986273, true, 1, '{"payments:usd": 38681}', '\x34b6a6815cb29377e04a8551f696f468', '2026-11-29 22:34:04+00', '2026-12-05 16:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986274, true, 1, '{"payments:eur": 49049}', '\x89b9f68af79d452b4f91c1bd1d8452b5', '2026-11-29 22:34:04+00', '2026-12-05 16:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986275, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986276, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986277, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986278, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986279, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986280, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986281, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986282, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 16:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986283, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986284, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986285, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986286, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986287, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986288, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986289, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986290, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986291, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986292, true, 1, '{"payments:usd": 935}', '\x3dc4dda03fce2258b44e37ac835b7025', '2026-11-29 22:34:04+00', '2026-12-05 17:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986293, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986294, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 17:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986295, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986296, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986297, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986298, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986299, true, 1, '{"payments:usd": 48508}', '\x4ab122a7e7d2685427bc85bb3620df2e', '2026-11-29 22:34:04+00', '2026-12-05 18:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986300, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986301, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986302, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986303, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986304, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986305, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986306, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 18:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986307, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986308, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986309, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986310, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986311, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986312, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986313, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986314, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986315, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986316, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 19:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986317, true, 1, '{"payments:usd": 4786}', '\x80ff55dc0523e1706e3fd0d1df5d63e7', '2026-11-29 22:34:04+00', '2026-12-05 19:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986318, true, 1, '{"payments:usd": 849}', '\xc46bfa2c62bef666039492eaec21d7ab', '2026-11-29 22:34:04+00', '2026-12-05 19:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986319, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986320, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986321, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986322, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986323, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986324, true, 1, '{"payments:usd": 48442}', '\xece24b8cd6f22f14cb653e290af157a1', '2026-11-29 22:34:04+00', '2026-12-05 20:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986325, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986326, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986327, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986328, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986329, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986330, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 20:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986331, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986332, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986333, true, 2, '{"payments:usd": 48347}', '\x8fd1f44afab9ab011b83966ccde072e0', '2026-11-29 22:34:04+00', '2026-12-05 21:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986334, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986335, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986336, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986337, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986338, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986339, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986340, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986341, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986342, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 21:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986343, true, 1, '{"payments:usd": 2856}', '\x8327a359476e2983cc2c0cf013b31a36', '2026-11-29 22:34:04+00', '2026-12-05 22:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986344, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 22:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986345, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 22:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986346, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 22:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986347, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 22:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986348, true, 1, '{"payments:usd": 14528}', '\x93efe58741d2b7ab44cad972d753273b', '2026-11-29 22:34:04+00', '2026-12-05 22:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986349, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-12-05 22:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986350, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 22:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986351, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 22:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986352, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 22:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986353, true, 1, '{"payments:usd": 9606}', '\xcde1cd02c276021bdfd4c049485d494b', '2026-11-29 22:34:04+00', '2026-11-29 22:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986354, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 22:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986355, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986356, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986357, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986358, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986359, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986360, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986361, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986362, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986363, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986364, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986365, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986366, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 23:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986367, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986368, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986369, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986370, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986371, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986372, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986373, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986374, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986375, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986376, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986377, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986378, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 00:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986379, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986380, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986381, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986382, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986383, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986384, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986385, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986386, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986387, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986388, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986389, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986390, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 01:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986391, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986392, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986393, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986394, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986395, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986396, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986397, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986398, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986399, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986400, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986401, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986402, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 02:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986403, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986404, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986405, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986406, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986407, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986408, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986409, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986410, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986411, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986412, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986413, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986414, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 03:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986415, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986416, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986417, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986418, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986419, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986420, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986421, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986422, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986423, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986424, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986425, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986426, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 04:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986427, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986428, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986429, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986430, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986431, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986432, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986433, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986434, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986435, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986436, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986437, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986438, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 05:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986439, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986440, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986441, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986442, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986443, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986444, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986445, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986446, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986447, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986448, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986449, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986450, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 06:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986451, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986452, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986453, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986454, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986455, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986456, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986457, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986458, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986459, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986460, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986461, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986462, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 07:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986463, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986464, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986465, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986466, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986467, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986468, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986469, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986470, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986471, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986472, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986473, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986474, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 08:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986475, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986476, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986477, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986478, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986479, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986480, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986481, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986482, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986483, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986484, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986485, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986486, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 09:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986487, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986488, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986489, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986490, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986491, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986492, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986493, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986494, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986495, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986496, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986497, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986498, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 10:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986499, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986500, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986501, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986502, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986503, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986504, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986505, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986506, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986507, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986508, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986509, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986510, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 11:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986511, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986512, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986513, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986514, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986515, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986516, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986517, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986518, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986519, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986520, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986521, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986522, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 12:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986523, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986524, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986525, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986526, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986527, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986528, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986529, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986530, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986531, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986532, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986533, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986534, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 13:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986535, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986536, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986537, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986538, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986539, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986540, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986541, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986542, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986543, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986544, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986545, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986546, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 14:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986547, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986548, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986549, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986550, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986551, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986552, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986553, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986554, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986555, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986556, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986557, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986558, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 15:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986559, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986560, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986561, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986562, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986563, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986564, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986565, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986566, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986567, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986568, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986569, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986570, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 16:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986571, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986572, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986573, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986574, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986575, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986576, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986577, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986578, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986579, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986580, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986581, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986582, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 17:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986583, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986584, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986585, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986586, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986587, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986588, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986589, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986590, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986591, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986592, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0);
INSERT INTO tieout.coverage VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986593, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986594, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 18:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986595, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986596, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986597, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986598, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986599, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986600, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986601, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986602, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986603, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986604, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986605, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986606, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 19:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986607, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986608, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986609, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986610, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986611, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986612, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986613, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986614, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986615, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986616, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986617, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986618, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 20:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986619, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986620, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986621, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986622, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986623, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:20:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986624, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:25:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986625, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:30:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986626, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986627, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:40:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986628, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:45:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986629, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:50:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986630, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 21:55:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986631, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 22:00:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986632, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 22:05:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986633, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 22:10:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986634, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-30 22:15:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986635, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:04+00', '2026-11-29 22:35:00+00', NULL, '2026-11-29 22:34:04.550903+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986636, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:31+00', '2026-11-29 22:40:00+00', NULL, '2026-11-29 22:34:31.343158+00', NULL, 0),
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', 5986637, true, 0, '{}', '\x00000000000000000000000000000000', '2026-11-29 22:34:31+00', '2026-11-29 22:45:00+00', NULL, '2026-11-29 22:34:31.343158+00', NULL, 0);

INSERT INTO tieout.discrepancy VALUES
	('dsc_041ced511e12f021dc457ecf82', 'missing', 'healed', 'acct_7aaefe8e5a6a2add', false, 'txn_3GKQIcAT6dteBb74GLuMAz23z', '2026-11-29 22:34:35.502278+00', '2026-11-29 22:34:35.636288+00', 9605, 'usd', '{"id": "txn_3GKQIcAT6dteBb74GLuMAz23z", "fee": 318, "net": 9605, "type": "payment", "amount": 9923, "source": "py_3YfgpLZUH0AbJXnukHoNcBy8U", "created": 1795991663, "currency": "usd", "entry_id": null, "fee_details": [{"type": "stripe_fee", "amount": 318, "currency": "usd"}], "available_on": 1796083200, "balance_type": "payments", "reporting_category": "charge"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, -9605, NULL, NULL),
	('dsc_c8c23fc4c0f99b84f34e86686c', 'missing', 'healed', 'acct_7aaefe8e5a6a2add', false, 'txn_3qxaHXDBy1IuDyLNRtrOXnWV7', '2026-11-29 22:34:35.50267+00', '2026-11-29 22:34:35.636406+00', 4994, 'usd', '{"id": "txn_3qxaHXDBy1IuDyLNRtrOXnWV7", "fee": 0, "net": -4994, "type": "refund", "amount": -4994, "source": "re_3Sx5kCYnUFSqtzwrudS1kFAN6", "created": 1795991663, "currency": "usd", "entry_id": null, "fee_details": [], "available_on": 1795991663, "balance_type": "payments", "reporting_category": "refund"}', NULL, 'Stripe has it, the journal does not, and nothing is on its way', 1, 4994, NULL, NULL);

INSERT INTO tieout.entry_reference VALUES
	('je_xkwsuab5ohwkpjakwniuxzpag3', 'charge', 'ch_3K14yPJ9Jxd2QckQE6d754UtX', 7),
	('je_l5pa7s4fy6hpehp2ppdlrozkjh', 'charge', 'py_30aR8EmUshRGlThSMzpskm5hJ', 23),
	('je_b2oefnaxyweut5oel7y35cagzv', 'charge', 'ch_3TGg3OBmOUFY0QeWenZFH8SBV', 26),
	('je_tu2cwcc37r5wbg7h6rfuekbmw6', 'charge', 'ch_3OeM3Zg5ybSEXDywkwbo7bSSB', 36),
	('je_4ks2oh6omur2p4f4a32myk23ae', 'charge', 'ch_30ExnkeSFlY3M7J9T7ZT9MMbs', 45),
	('je_q3qvfudbrnw3nxwbhjbzlljxhh', 'charge', 'ch_3ZyDByeALTr4D9EsrL5vqgydJ', 52);

INSERT INTO tieout.exact_proof VALUES
	('acct_7aaefe8e5a6a2add', false, 'issuing', 'usd', '2026-11-29 22:34:36+00', 0),
	('acct_7aaefe8e5a6a2add', false, 'payments', 'eur', '2026-11-29 22:34:36+00', 0),
	('acct_7aaefe8e5a6a2add', false, 'payments', 'jpy', '2026-11-29 22:34:36+00', 0),
	('acct_7aaefe8e5a6a2add', false, 'payments', 'kwd', '2026-11-29 22:34:36+00', 0),
	('acct_7aaefe8e5a6a2add', false, 'payments', 'usd', '2026-11-29 22:34:36+00', 0);

INSERT INTO tieout.folded_balance VALUES
	('acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'kwd', 178160),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'kwd', 5520),
	('acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'kwd', -183680),
	('acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 201380),
	('acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'eur', 4959),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 3332),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 668),
	('acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -205339),
	('acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	('acct_7aaefe8e5a6a2add', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:Cards', 'usd', 2300),
	('acct_7aaefe8e5a6a2add', false, 'Assets:PayoutsInTransit', 'usd', 626511),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 767),
	('acct_7aaefe8e5a6a2add', false, 'Assets:TopUpsInTransit', 'usd', -150000),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:ApplicationFees', 'usd', 140),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'jpy', 714),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'jpy', 7149),
	('acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'jpy', -198599),
	('acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'jpy', 190736),
	('acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 16418),
	('acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1523355),
	('acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 53181),
	('acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 976338);

INSERT INTO tieout.journal_batch OVERRIDING SYSTEM VALUE VALUES
	(1, '801', '2026-11-29 22:34:05.668064+00'),
	(2, '805', '2026-11-29 22:34:05.758002+00'),
	(3, '812', '2026-11-29 22:34:05.986036+00'),
	(4, '818', '2026-11-29 22:34:06.433944+00'),
	(5, '820', '2026-11-29 22:34:06.447271+00'),
	(6, '827', '2026-11-29 22:34:06.971196+00'),
	(7, '838', '2026-11-29 22:34:08.397407+00'),
	(8, '841', '2026-11-29 22:34:08.425642+00'),
	(9, '845', '2026-11-29 22:34:08.986188+00'),
	(10, '853', '2026-11-29 22:34:09.379081+00'),
	(11, '864', '2026-11-29 22:34:10.43508+00'),
	(12, '868', '2026-11-29 22:34:10.467179+00'),
	(13, '874', '2026-11-29 22:34:11.050092+00'),
	(14, '876', '2026-11-29 22:34:11.391905+00'),
	(15, '880', '2026-11-29 22:34:11.414663+00'),
	(16, '889', '2026-11-29 22:34:12.8761+00'),
	(17, '892', '2026-11-29 22:34:12.8967+00'),
	(18, '895', '2026-11-29 22:34:12.914144+00'),
	(19, '898', '2026-11-29 22:34:12.933302+00'),
	(20, '903', '2026-11-29 22:34:13.369242+00'),
	(21, '913', '2026-11-29 22:34:14.425911+00'),
	(22, '924', '2026-11-29 22:34:15.994548+00'),
	(23, '931', '2026-11-29 22:34:16.663958+00'),
	(24, '934', '2026-11-29 22:34:16.714152+00'),
	(25, '937', '2026-11-29 22:34:16.730475+00'),
	(26, '945', '2026-11-29 22:34:17.364801+00'),
	(27, '948', '2026-11-29 22:34:17.387381+00'),
	(28, '952', '2026-11-29 22:34:17.510555+00'),
	(29, '957', '2026-11-29 22:34:18.348188+00'),
	(30, '969', '2026-11-29 22:34:19.423512+00'),
	(31, '974', '2026-11-29 22:34:19.466799+00'),
	(32, '981', '2026-11-29 22:34:20.002001+00'),
	(33, '987', '2026-11-29 22:34:20.357568+00'),
	(34, '989', '2026-11-29 22:34:20.373255+00'),
	(35, '993', '2026-11-29 22:34:20.381918+00'),
	(36, '1003', '2026-11-29 22:34:21.438772+00'),
	(37, '1007', '2026-11-29 22:34:21.485759+00'),
	(38, '1008', '2026-11-29 22:34:21.501742+00'),
	(39, '1015', '2026-11-29 22:34:22.339016+00'),
	(40, '1018', '2026-11-29 22:34:22.353931+00'),
	(41, '1027', '2026-11-29 22:34:23.302138+00'),
	(42, '1032', '2026-11-29 22:34:23.629483+00'),
	(43, '1038', '2026-11-29 22:34:24.36278+00'),
	(44, '1041', '2026-11-29 22:34:24.38511+00'),
	(45, '1055', '2026-11-29 22:34:25.672775+00'),
	(46, '1058', '2026-11-29 22:34:25.724414+00'),
	(47, '1061', '2026-11-29 22:34:25.734319+00'),
	(48, '1064', '2026-11-29 22:34:25.746+00'),
	(49, '1068', '2026-11-29 22:34:26.172025+00'),
	(50, '1092', '2026-11-29 22:34:30.869208+00'),
	(51, '1103', '2026-11-29 22:34:35.466996+00'),
	(52, '1108', '2026-11-29 22:34:35.526178+00');

INSERT INTO tieout.journal_delta VALUES
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'jpy', 389),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'kwd', 5520),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'kwd', -183680),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -810127),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 276),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -127679),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 2042),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'kwd', 178160),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Assets:PayoutsInTransit', 'usd', 484167),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 125228),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'jpy', 3900),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 28041),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 297643),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 409),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'jpy', -108333),
	(1, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'jpy', 104044),
	(2, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -9919),
	(2, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 174),
	(2, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 9710),
	(2, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 35),
	(3, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2922),
	(3, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 115),
	(3, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2807),
	(4, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1967),
	(4, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 87),
	(4, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 1880),
	(5, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -14913),
	(5, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 462),
	(5, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 14451),
	(6, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -49917),
	(6, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 774),
	(6, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 155),
	(6, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 48988),
	(7, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -4917),
	(7, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 203),
	(7, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 10),
	(7, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', -199),
	(7, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 4903),
	(8, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -54807),
	(8, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 225),
	(8, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 2716),
	(8, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 51866),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Expenses:Cards', 'usd', 2300),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Assets:TopUpsInTransit', 'eur', -5000),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 450),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 5000),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Issuing', 'usd', -2300),
	(9, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', -450),
	(10, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -4932),
	(10, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 99),
	(10, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 20),
	(10, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 4813),
	(11, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -15391),
	(11, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 25),
	(11, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 646),
	(11, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 14720),
	(12, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1082),
	(12, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 83),
	(12, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 999),
	(13, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2940),
	(13, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 115),
	(13, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2825),
	(14, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 14264),
	(14, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -14904),
	(14, 'acct_7aaefe8e5a6a2add', false, 'Expenses:ApplicationFees', 'usd', 140),
	(14, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 38),
	(14, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 462),
	(15, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -9929),
	(15, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 318),
	(15, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 9611),
	(16, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2964),
	(16, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 116),
	(16, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2848),
	(17, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -4975),
	(17, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 174),
	(17, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 4801),
	(18, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -19946),
	(18, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 608),
	(18, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 19338),
	(19, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -9970),
	(19, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 26),
	(19, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 319),
	(19, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 9625),
	(20, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -74526),
	(20, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 2191),
	(20, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 72335),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 9658),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'jpy', 267),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'jpy', 27),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'jpy', -7428),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -9977),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'jpy', 7134),
	(21, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 319),
	(22, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1901),
	(22, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 85),
	(22, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 1816),
	(23, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 86666),
	(23, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'eur', 4959),
	(23, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -89316),
	(23, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 2650);
INSERT INTO tieout.journal_delta VALUES
	(23, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', -4959),
	(24, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -935),
	(24, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 57),
	(24, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 878),
	(28, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2908),
	(28, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 114),
	(28, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2794),
	(29, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -5336),
	(29, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 291),
	(29, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 5045),
	(38, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -49962),
	(38, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 1479),
	(38, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 48483),
	(39, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -4932),
	(39, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 173),
	(39, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 4759),
	(44, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2980),
	(44, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 116),
	(44, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2864),
	(46, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -16207),
	(46, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 68),
	(46, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 824),
	(46, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 15315),
	(48, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2925),
	(48, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 115),
	(48, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2810),
	(49, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -994),
	(49, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 59),
	(49, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 935),
	(25, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -9974),
	(25, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 26),
	(25, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 319),
	(25, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 9629),
	(26, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -960),
	(26, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 58),
	(26, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 1081),
	(26, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', -179),
	(27, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -2941),
	(27, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 115),
	(27, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 2826),
	(30, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -7873),
	(30, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 288),
	(30, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 7585),
	(31, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -34879),
	(31, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 1071),
	(31, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 33808),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 48447),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -9964),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -49925),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 174),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 1478),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 9755),
	(33, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 35),
	(35, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'jpy', 271),
	(35, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'jpy', 2713),
	(35, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'jpy', -75374),
	(35, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'jpy', 72390),
	(36, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -6469),
	(36, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 248),
	(36, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 2940),
	(36, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 3281),
	(37, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1922),
	(37, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 86),
	(37, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 1836),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -43485),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 1783),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'eur', 14),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'eur', 2845),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'eur', -2928),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'eur', 69),
	(41, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 41702),
	(43, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -17111),
	(43, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 526),
	(43, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 16585),
	(47, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -10880),
	(47, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 47),
	(47, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 563),
	(47, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 10270),
	(32, 'acct_7aaefe8e5a6a2add', false, 'Assets:TopUpsInTransit', 'usd', -150000),
	(32, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 150000),
	(34, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -922),
	(34, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 57),
	(34, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 865),
	(40, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -1037),
	(40, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 81),
	(40, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 956),
	(42, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -11677),
	(42, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 369),
	(42, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 11308),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -77733),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'usd', 26),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 2374),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 2500),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Assets:PayoutsInTransit', 'usd', 142344),
	(45, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', -69511),
	(50, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'jpy', 269),
	(50, 'acct_7aaefe8e5a6a2add', false, 'Expenses:TaxOnFees', 'jpy', 27),
	(50, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'jpy', -7464),
	(50, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'jpy', 7168),
	(51, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -991);
INSERT INTO tieout.journal_delta VALUES
	(51, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 59),
	(51, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 932),
	(52, 'acct_7aaefe8e5a6a2add', false, 'Income:Sales', 'usd', -9923),
	(52, 'acct_7aaefe8e5a6a2add', false, 'Expenses:StripeFees', 'usd', 318),
	(52, 'acct_7aaefe8e5a6a2add', false, 'Income:Refunds', 'usd', 4994),
	(52, 'acct_7aaefe8e5a6a2add', false, 'Assets:Stripe:Payments', 'usd', 4611);

INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(1, 'je_lv7wfnretalmryvsl7b4enou6o', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_316kHt0IkqHfH3GHSxOWiVqhm', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3MgcfURX2CT0xadhPvz3eXTz4', '2026-11-28 19:50:00+00', '\xc46bfa2c62bef666039492eaec21d7ab', 3, 'backfill', 1, 1),
	(2, 'je_ht2szyshvavbbv4snhcb77i2th', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_31ZQSp1W3Dbgxewm3NaM3fhc8', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3kSErsjV9nbEXuX36F83AHwsf', '2026-11-27 17:23:53+00', '\x78ed6772bffa76f9b004d076372617f6', 3, 'backfill', 1, 2),
	(3, 'je_x6mofxzlrr2dgp6a2et2xcupqg', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_31eRr6bMjJoDSmh90JjT5bVmx', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3ZBGqRBfUCN0MAfXj5XIZ2Ip3', '2026-11-27 20:12:00+00', '\xea004c3f2eeabe0021e01c4535015e32', 3, 'backfill', 1, 3),
	(4, 'je_v33c4ni2wthxzcutafadk53b4w', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_32LbvermeGJS2C51hYgPvvAhU', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3kaKEmdTfq7bUZyYsLAPRuwn7', '2026-11-27 10:52:20+00', '\xda70c31572026bc10eb7642c6dd44d83', 4, 'backfill', 1, 4),
	(5, 'je_jh4k2dymkfixgxlys2dqfti5ua', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_33EwbYZYZF0YsEy83dDVbaXK9', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3ispsPZh4mXiBzXvRR1J5ppXk', '2026-11-28 11:01:17+00', '\x6f7a0a76699cd548a3d9795a3f64a406', 4, 'backfill', 1, 5),
	(6, 'je_tgkn3odtg4yofx44qtgikoc6t6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_33Fxdh0QCxgVwCtIaIOwpZyGD', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3K14yPJ9Jxd2QckQE6d754UtX', '2026-11-29 22:34:04+00', '\xdfc0e2e23b5693dae2641654edd4f4e7', 3, 'backfill', 1, 6),
	(7, 'je_cwbg2sadnuuaydfq5fxcbid2ia', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_34MHnGgkYvDa8VOA9QW4gW2kO', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3dyzkxSaZgwdJsMKexnvtSbXB', '2026-11-27 18:30:46+00', '\xb1cbd8b17c8eca85505aa248edc0469e', 3, 'backfill', 1, 7),
	(8, 'je_qf5khv3do6erppse46nvahuskt', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_35Vqxcl15gVUgtCvOj1aJjEOe', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3bOEL7DmZHqEAF3h2700ZyWUI', '2026-11-28 13:57:59+00', '\x8d23188f56f2401e8db2d684765a708a', 3, 'backfill', 1, 8),
	(9, 'je_zg6nrd7c3i3oxeyv67cctutesd', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3690XCPkU3Y8uaxF2jwb2rJmC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3QW4Q4QwZSf0E8Bdbpcn2LLWO', '2026-11-28 17:42:18+00', '\x3dc4dda03fce2258b44e37ac835b7025', 3, 'backfill', 1, 9),
	(10, 'je_4bdbaauj7x2gjuwatkd7mbom64', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_36I3YM9DVORhs26fQJhWGClUb', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3UXyjLInmu4E0lyFcCnbFruow', '2026-11-27 18:58:57+00', '\x4106d6b55cb237c022e3eda3d4dc9c4f', 3, 'backfill', 1, 10),
	(11, 'je_smhrwsfm6o4v3orqo3fdht2gt2', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_37CPsMepnFGVL9XeJgRxjE50m', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3h41qoLUJU4oM2vSuTzg12O6N', '2026-11-28 14:22:20+00', '\xa65d0760082d3109aa91af4587fc3226', 3, 'backfill', 1, 11),
	(12, 'je_ftqxbiacgrcggw3mcxgni7bxta', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3AOYKydSbU5g9cy0YWqhfMK7r', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3dofEyOh5J99tuVnqtghR9Lk5', '2026-11-28 15:48:59+00', '\xb06fd52ef0089e31aaad6adb3ec03cd0', 4, 'backfill', 1, 12),
	(13, 'je_l2p5p7mrbgkeirnnx7smhj2chi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Afx44Ms9whiauqEinz1oHJ1J', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'tax_fee', 'tax', NULL, '2026-11-27 00:05:00+00', '\xe09931be3fc0f6b2efeee48d64033df5', 2, 'backfill', 1, 13),
	(14, 'je_a4soadtzvjpkhlmujlywot5jwv', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Bs0BLRiqaNLZ6LFay5oRWmdI', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3nXuKchW3GuNDDodqphwJ83LO', '2026-11-27 18:07:39+00', '\x2e68cdba2ff0d9acdd7bdc4df37e8d54', 3, 'backfill', 1, 14),
	(15, 'je_b7lwjc64tiwvxqxzyntxwb3bg4', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3DAlog3UqyjdVDDmjl30L5pus', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3JZe7HYgcBdytfXx3ElIAlAZc', '2026-11-28 18:16:07+00', '\x4ab122a7e7d2685427bc85bb3620df2e', 3, 'backfill', 1, 15),
	(16, 'je_sb7rsd7vz6t6uwlldwvfvtm6ej', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Df4zOEjTJZxlFaYi2O7G87f7', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3qUt9dMnScdQM8ZH3DRLrbUoq', '2026-11-27 07:47:53+00', '\xcb715f0a08a0ff2301fd45e18249ec2b', 4, 'backfill', 1, 16),
	(17, 'je_dxwvg7mjleeec2ao337cntj5nz', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3EoSehREMyl6FqQf88ZkpjGKR', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3wr6oRGrwB7BNVuy6h3vzZltJ', '2026-11-27 21:36:45+00', '\xd86380fce08c0df09d4467ba72080c2e', 3, 'backfill', 1, 17),
	(18, 'je_zzgc5blp63wlvt3qyfbs2fyoo6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3FpE2d3RLTfBhZyPUJEL4URiL', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3VpbgIna4zkhKhfNVYsf0k5rL', '2026-11-28 09:08:32+00', '\x0ca7ebf79fc07c9b052d3993a76b375d', 4, 'backfill', 1, 18),
	(19, 'je_z7eemgqy5ftmtajhqdwhpj3ykg', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3GsqczzPsAKw08wvq7ixG7TRb', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_37e8LbMvGKTvYNTSxK3sICVb1', '2026-11-27 17:43:40+00', '\xabc3ae023e4ae2221d0b29b0fac21a89', 3, 'backfill', 1, 19),
	(20, 'je_ocj6rqn3xzs5w3mmpzulc36fed', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3GstEVgCR4375WFR3PqIBeXsG', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3tycJqZmWCnrHUFTZAdhZaQCh', '2026-11-28 07:53:17+00', '\xa01752c54bc26767b9c2fc7df78d8ad0', 4, 'backfill', 1, 20),
	(21, 'je_vaxykhf5spvvndjt763k22q6q6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3H1nCKswDqchzEh9GDh67ndjG', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3UjhLNaIYJnfK1PJdbkJBjZ03', '2026-11-27 19:50:28+00', '\x80b9e1b67965f604b7e33ca725a163d7', 4, 'backfill', 1, 21),
	(22, 'je_psj7gxvkkuofcz3v7yrglglvfh', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3H6lEdHjPlYpvlguc6DhKJPsR', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'tax_fee', 'tax', NULL, '2026-11-29 22:34:02+00', '\x60a1bd7626dd5eeb98631fd01d9529cf', 2, 'backfill', 1, 22),
	(23, 'je_i7gihbo2grgxtwj7p6xw6xaaln', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3HPhiQzQy0bqiX8AEh0UBtWbI', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3kzqW0lqJ0TX5zIncUMqurOlD', '2026-11-27 08:29:00+00', '\x65f802c94a44d1d1212317a498408996', 3, 'backfill', 1, 23),
	(24, 'je_owkioxpycnopfd7vqrdoj4qm2i', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Ht1zUZ48hIrkBj0xgfSFiTHP', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3iIMlaWlzse5H0Fbz6Fcdbvvs', '2026-11-27 20:38:27+00', '\x052f0c09e3e144299ba10f8496dcb39b', 3, 'backfill', 1, 24),
	(25, 'je_hwugwdw5lzhn3ym62x6qbx2nw2', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3J90ojTMyKMpJBTT8rijMtuqW', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3iqbu9fL7LmdGNZiuEDEss5LW', '2026-11-27 21:06:59+00', '\x3326f1550813dad66cbda54167c50545', 3, 'backfill', 1, 25),
	(26, 'je_m42cjipa2dgyt5ypplpzwvc4io', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3JghubtYDcNzyUVubXlhIQiLn', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3IkNnirmDnqSaVqyYU7Z94AbM', '2026-11-29 22:34:04+00', '\x05ec379bf97ee1b2b28246b40e679d4d', 4, 'backfill', 1, 26),
	(27, 'je_rho4ubt2z67tfhmimpxgjnv3eo', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Jzff3mJ4aehSSAkQuO2bTMib', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3CPnvVBRK8wQbYwEWPeukiWJI', '2026-11-28 21:08:24+00', '\xdee86af2e2bc74789398dc409789b9c3', 3, 'backfill', 1, 27),
	(28, 'je_5az4bp2durejpp4qaesf67rmgb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3K687sxr4n52tKpYiT6D20L8m', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3TQsfjITr9IO26K6Fd3jPPD4Q', '2026-11-27 18:24:38+00', '\x07858c1bb1561799c652cf7ea37f32a4', 3, 'backfill', 1, 28),
	(29, 'je_vaciahutsquzelt64hyqrgac2g', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3KlPDCxzSIjDQeJmCXbnGwL4g', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3htjtliRkihtdvpIRmA7Thn3U', '2026-11-27 11:46:53+00', '\x1e365ecea75a6970fd66e3bc99907949', 3, 'backfill', 1, 29),
	(30, 'je_rgfy7n3boqfsx5ndinosqsxnww', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3LOq64PZEC8t1pRqNdK7oasR5', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3sp8taPZuyV3SqsSGLy4m2LzE', '2026-11-27 15:24:19+00', '\xfb8d36214d523ee0d3b4e1e8e0fde1a7', 3, 'backfill', 1, 30),
	(31, 'je_vpeqltfq3fu2muz6kzlanjn7p5', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3LW88mAYg3WZ34XL47U0eIy6g', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3zHLcNtmN4k4JPosA9P6hZoyo', '2026-11-28 20:20:38+00', '\xece24b8cd6f22f14cb653e290af157a1', 3, 'backfill', 1, 31),
	(32, 'je_3nyneuy7abdshnptynjoemprbp', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3MZq4o8T9SBiUOCUuy5ywUldD', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3JTZYmmzx9NTBEdh0bCVD3SPk', '2026-11-27 10:19:54+00', '\xba5d9212df5a583e274eb9fad5d28d11', 3, 'backfill', 1, 32),
	(33, 'je_cxkz5ub7p6khxco62hyt5evga7', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Mz0LTMJyIpTRug2s1PmFxe82', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3hRFKg1GUcUuyfr106NQrRN5f', '2026-11-27 10:07:09+00', '\x03b95b53ee26941d7cc4b4cddb88370b', 3, 'backfill', 1, 33),
	(34, 'je_j5zxm3ia6a3wksuprolss3d5wf', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3OV2lHT6cuilxag7stCPSiwXc', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payout', 'payout', 'po_1yDqLABFeqAO1HHHzkuWoq1a1', '2026-11-29 22:34:02+00', '\xeac5a7e27156fc7f8fe7735f7f0dd930', 2, 'backfill', 1, 34),
	(35, 'je_rbzdy55dtp73ibxj6g5sc5g3x4', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3PFcz6qN7HK0MCb2Tw50yuKOk', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3GTBsfVc95rBkfDvG4VzjF9Dx', '2026-11-27 22:06:06+00', '\x6fd96f32caf592bf9bb2050aa20d8507', 3, 'backfill', 1, 35),
	(36, 'je_m2hluatjaggip6gee3zdtyumrx', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3PifqWzbnLyfP3kqcUlrUwm6k', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3la45Q3Nlywz43lFIs6qKtH1j', '2026-11-27 14:49:43+00', '\x03c1a9e615b8699f2fc4e447b279c0e5', 3, 'backfill', 1, 36),
	(37, 'je_7p57ocqfrzonzx7p5lflhplq7d', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3SKsZhWx4pta1PPsUh7g66pv9', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3nDwdqniruyK07MBG9vWDO7v3', '2026-11-27 08:54:39+00', '\xcf17cd41b7b5a9ccbf32d9227db0590a', 3, 'backfill', 1, 37),
	(38, 'je_wroldtghwb7p5jlcv6o2ox2qjf', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Sp8Gt6uXUobUVe8c3hNReOC5', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3ne73RptrEb9hoHw9TBu4Etvu', '2026-11-27 17:21:04+00', '\xa87077b9896fdb7bba8eae50ac94df75', 4, 'backfill', 1, 38),
	(39, 'je_lymzm6jx72ipqar32zbuxihsrp', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3TK82qMWEnoLDvnz1QkG5Fs6q', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3K00gjbahFqV7dWQqOf3CpRf5', '2026-11-28 07:24:58+00', '\xa2dd69ce491850c8ce08d4dfcaeed4f8', 3, 'backfill', 1, 39),
	(40, 'je_uyrasjrerijuhn3xt577blaima', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3TQxQ5XPU3Iw4mrib64u1k7RM', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3c7fkqEOCdu2sGFOLOMBOjBQk', '2026-11-27 16:54:10+00', '\x6d222a90c9c2c02416386ac78c1725b2', 3, 'backfill', 1, 40),
	(41, 'je_7ogmcpye7erjtceiwiz3pe4ioz', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3UO1cKmj8iRUHH8ZmR450BUJr', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3T5UPrL8u0bzjhf6QrcO33W4Z', '2026-11-27 13:38:17+00', '\x0478d1278a7cd5e5d904356a0b1eb747', 3, 'backfill', 1, 41),
	(42, 'je_oc2773yapsogxblbz5vuln766s', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Un23nUEY33nEpUmiJsOzy4oT', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3NEwq3tjuleoPe4sM45JL6usS', '2026-11-27 22:32:33+00', '\x8f77d150e6b67d9e09daefe81a1e79ce', 3, 'backfill', 1, 42),
	(43, 'je_djo3vtoifstuv3blvwuy764tcs', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3Va2QVB2bDvQdV1IIhIyCNTc9', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_32o3krp5ahWF0IUtFRyDYhPkH', '2026-11-28 16:14:27+00', '\x89b9f68af79d452b4f91c1bd1d8452b5', 4, 'backfill', 1, 43),
	(44, 'je_2lgsdafnf7sj4kmedydtfrzttm', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3VmXvuvERXg1vXWJcJjpFF6aO', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3dNxLKh5grq8cmAm9lGx8ufZ1', '2026-11-27 11:11:19+00', '\xd0056253b0be188ae860358be5f8db7a', 4, 'backfill', 1, 44),
	(45, 'je_apg3zfkcqwiv2k74h4mcfyfpnm', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3W8T8mR48erVpcX0ZmmUmKe8Q', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_30QnmWvuFohFNu6rWXfP8GRvD', '2026-11-27 15:24:39+00', '\x1be511e5cdc62783323c7c131f39d264', 4, 'backfill', 1, 45),
	(46, 'je_bwfh55orzshkeszmr2d2op5lwy', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3XWfpPf6G562TtnRRXZzahBQ6', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3tlzi2LrVLf1kBIqLjqw7jBjv', '2026-11-27 09:10:15+00', '\x5fd08c174451672848c8846fa5334593', 3, 'backfill', 1, 46),
	(47, 'je_6sqjndhgiedjuatsabpkudutrc', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3bJ2BuqYj58L9xvkmSBJeGWMt', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3FMHvyCWvpSpdV5kiteWbM04o', '2026-11-28 19:47:27+00', '\x80ff55dc0523e1706e3fd0d1df5d63e7', 4, 'backfill', 1, 47),
	(48, 'je_blzhg4y3tuc4ue4stoq3xvcfcl', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3dIWqyimd4JGS1LeqWtQoptFU', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3MBI1noIxA2MNZyH3ZwjgqP35', '2026-11-27 21:07:44+00', '\x865f867e9ac9ae18a2808d11f731d4de', 3, 'backfill', 1, 48),
	(49, 'je_352t6j47pmlk2lyggucowv7bos', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3dUKlmi3c8eKR1EtPUOLoYbMo', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3yzyz6efJywIICVNGED7dP0WK', '2026-11-29 22:34:03+00', '\xb75b9e8d8353127c7f3624fc2e163146', 3, 'backfill', 1, 49),
	(50, 'je_qoihmhyzr2x2ksekj3rk5ilp3d', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3e4vJUD55s7oayT4jvuNhEAk6', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3HYmCSDHN2DSuUlQM8XRj6w3Q', '2026-11-28 21:05:09+00', '\xb0e9895817fd368887eaba2c3656b91d', 3, 'backfill', 1, 50),
	(51, 'je_4nn74ozt5wqkjfmb7uazwnwmxb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3egy2McXtbzRTb569ZnheYEvT', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'stripe_fee', 'fee', NULL, '2026-11-28 00:05:00+00', '\x100c3dfc3958a29a41ff6395ae8f3147', 2, 'backfill', 1, 51),
	(52, 'je_qttf7y36ar6g3yzippvaekfrtw', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3h6JFU2DJ0ASLHgsdCmeTp6Pj', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_31PrvjIfOjj0dwtX42PqUxji3', '2026-11-28 22:48:08+00', '\xcde1cd02c276021bdfd4c049485d494b', 3, 'backfill', 1, 52),
	(53, 'je_su55qrq56vahowkv2moitegzov', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ifj5TuzS1igccU4SRmqfEGid', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_35fnnc5yRzRME0Q2PTEAfAC6n', '2026-11-27 21:12:24+00', '\xafb458a2b3eaf9e2123a2e2721965c96', 3, 'backfill', 1, 53),
	(54, 'je_vihwxeqowk52uhha5rtxjwjsth', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3krOGoAAVio5aErzoYjg6hoaD', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3uaGXnxOYYemd846HCbQ2kQUn', '2026-11-28 10:02:51+00', '\x04a00bab9466f1f7fa21f0382a3a2eac', 3, 'backfill', 1, 54),
	(55, 'je_k7fznxjkuk27re4t7mq2sp6cke', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3lTNHTkG4FFDT2UN8IjzdC5HC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3gGJgf7bQtm1c5YHr97PZmAwu', '2026-11-27 14:25:27+00', '\x9fed4f21b5244faa59f77fc548de3176', 3, 'backfill', 1, 55),
	(56, 'je_joxybx45kbyquz2au4rrn2sduc', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3mRNUP5OcALKcwsgRJs8L9hy1', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3pN7hizlCsPxHeuQRU4DcQvwI', '2026-11-27 19:25:35+00', '\xe3e5486a3c3cd99d14ab4f0df03a5b66', 4, 'backfill', 1, 56),
	(57, 'je_se5sdfwrurtjpwnlcjyghzqz6y', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3mc9LPe57XlqRfKQm2bTJfzHg', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3CzV8mAn3WKE8KIU2IUfjdGGq', '2026-11-27 22:47:56+00', '\xc90eb14e0bdff783b2d99a318b21db5f', 3, 'backfill', 1, 57),
	(58, 'je_csbq7r4swhhrxcrqoiizgpu4um', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3mdvxORcKvfjLvRDqmccCHbCa', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3WgbW4OyzE3hcl64yHPuDzqJn', '2026-11-28 22:21:18+00', '\x93efe58741d2b7ab44cad972d753273b', 3, 'backfill', 1, 58),
	(59, 'je_gko7fazdsymrnqkcm5v5ug7bq2', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3o2CtobNUoR9nLoJlVsTSLGqK', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3kYNHD4zVi2bNeJPQEfKwOk1Z', '2026-11-29 22:34:02+00', '\xdeef4e09e05c611d705df0849bb17b63', 3, 'backfill', 1, 59),
	(60, 'je_nvd357c7n45mwscg43vm2dcwa4', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3oqBKJYKqhxucSSGEUKvUsmPn', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_39qzxI6MbY11mXUZZtC3FFgqW', '2026-11-27 17:10:49+00', '\xd6282a5a0f6328f2f0754136d5433356', 3, 'backfill', 1, 60),
	(61, 'je_smwf4kl7ilupyjavmf3bukrr3i', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ppxoOemwJcYFd9zq0IVmij03', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3Rsxqpxmb5q9gshILhKH1UTeh', '2026-11-28 21:57:45+00', '\x8327a359476e2983cc2c0cf013b31a36', 3, 'backfill', 1, 61),
	(62, 'je_uiddmzieefu6mlkz5f4an7aih4', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3q7Qz5luryAS0ppOF5AqmvwLZ', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'tax_fee', 'tax', NULL, '2026-11-28 00:05:00+00', '\xf6139dcedbee955257da6a3ac519589d', 2, 'backfill', 1, 62),
	(63, 'je_f5lzzqkhtb3jmnh4e3ouh3bqs5', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3rQdLzwQl403tiCr4DsVK44JN', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_39v2xo9F00NectQjExC1aoDM5', '2026-11-28 11:07:11+00', '\xf90e2a69c95d1783266bcdf28290bc94', 4, 'backfill', 1, 63),
	(64, 'je_vrp4ows7m5fc2sxuctnpro7cui', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3rlGttaEdDjH8EUTWwFLn52yg', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'stripe_fee', 'fee', NULL, '2026-11-27 00:05:00+00', '\xd4ce164aad22d8895a0bebf1783fa336', 2, 'backfill', 1, 64),
	(65, 'je_vbfjrljxdqtaqsaz7e56qrrozj', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3s44lMT3eY5lu1bgcmJbo0hK3', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3ISJiv6NZr7VhpE8QqXkBFodn', '2026-11-28 16:09:40+00', '\x34b6a6815cb29377e04a8551f696f468', 3, 'backfill', 1, 65),
	(66, 'je_lzoixhv7nuavzu34phu3xdpr3f', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3yKGexUWVk1OqfZsYuyh24j51', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3LpkTAw33wkzc6YNwdUzEmISx', '2026-11-28 15:33:09+00', '\x050a2613bc261a2a79cdf9e286803018', 3, 'backfill', 1, 66),
	(67, 'je_sz5wtz6to3zdalnrkk2m54qmhf', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3z4VgXyG3AuFL0DsJlI4iWGd6', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3Wi1yqyaleGY2dqjToKZ7O1ZK', '2026-11-28 10:31:06+00', '\xa8ce48ce207d0cb8dc327ba9fe59804e', 3, 'backfill', 1, 67),
	(68, 'je_r35olqmmkk4wmpx4lrexxwmsb7', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3zxlGwbM2FJtzebLqFOaUuDFL', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'stripe_fee', 'fee', NULL, '2026-11-29 22:34:02+00', '\x7435bd2ff77dd4ad0c0745dd595f429d', 2, 'backfill', 1, 68),
	(70, 'je_d3fnud5bnmdlktgfdeii7sx3hx', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_37ABJ5K7kAV8zekg7SPIBBm1K', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_30aR8EmUshRGlThSMzpskm5hJ', '2026-11-29 22:34:05+00', '\xdf5c30600bec2493444b1d70b8725d4e', 4, 'webhook', 2, 2),
	(73, 'je_elyix4nebab4f4upqav3tmtw7k', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3PCD0oLA9cX511f1cwGZHQu7B', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_39Ran22YgRzC0CwA4RHYkCJ6s', '2026-11-29 22:34:05+00', '\x471e52aa37b08fefa0b7a6cf2111b510', 3, 'webhook', 3, 1),
	(74, 'je_jlalwlb27zlyr45j2sbgmegfnk', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_340X6qKeaFB2uLhrXb6uimkYV', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3WJhKXslyKupC8TNhL9dgHn11', '2026-11-29 22:34:04+00', '\x6f534f9e21c9ef16e9661984f4d3410a', 3, 'webhook', 4, 1),
	(75, 'je_msnofuintvbladda626kqe3tto', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3itwnJHByzk6lveX2jT1bcCrE', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3Z7W79Opinc040UXl5vtyxo7E', '2026-11-29 22:34:03+00', '\x686763cd71e42b977bd04aa5100e7de8', 3, 'webhook', 5, 1),
	(76, 'je_2n256dd5x2s42afigryi56x43s', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3TsDcNKKCst3AE3Wq4vNFkDsW', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3GYybiSonCVfKa6tDu0v975mP', '2026-11-29 22:34:06+00', '\x1af6827512599097b9540c071c09d901', 4, 'webhook', 6, 1),
	(77, 'je_xkwsuab5ohwkpjakwniuxzpag3', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3PrV9YJPi3WYKEceAt05hzZPC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'refund', 'refund', 're_3V7LIt1niNU0OjSQbQChI2vWL', '2026-11-29 22:34:08+00', '\xa4fa0317933a9b292e749a95a51695aa', 2, 'webhook', 7, 1),
	(78, 'je_q2fdm6qfuxotug3khjgyyuvxv3', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3a4HFZrHIq5a4v9xbD6QwffXO', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3mSBSmv0osZFnrnikA0JUlgvT', '2026-11-29 22:34:07+00', '\x0eaa6c89cbc291a6e98692bc60f510d0', 4, 'webhook', 7, 2),
	(79, 'je_todeq6a2lqxz7tpjrynwkgf7yn', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3wTDYmbX8s5Y4YIRTJGWoYDvG', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3k6VuoS3X64dQ9fCNDsCkco3n', '2026-11-29 22:34:07+00', '\x690b4b22b7a93176bf8f6f316a31b44a', 3, 'webhook', 7, 3),
	(80, 'je_27im4sef6w6dy5dz64ox24b6bt', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_30W7RrLP4AqxxyTydWz9Upoh7', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_31V1n6UGPgclgi1AwTK7wKds6', '2026-11-29 22:34:03+00', '\xfa74f43b113b2e4b4bf7297cfdc9cb7b', 4, 'webhook', 8, 1),
	(81, 'je_if7g6272od6q54jzjgfin6uj5b', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3HSavBGv5EausBqNqaYEsGSUS', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'topup', 'topup', 'tu_1Upgrade', '2026-11-29 22:34:05+00', '\x5fa9b350f66345af817f7722dcab3159', 2, 'backfill', 9, 1),
	(82, 'je_qpyvpoacowws7iii2zh3bkyvk6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3bfp6pBddJ6Z5E0IL52E5dueZ', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'issuing_authorization_hold', 'issuing_authorization_hold', 'iauth_1UpgradeHold', '2026-11-29 22:34:05+00', '\x07d6b21e904c5db10d5fe2ae21ff7c0b', 2, 'backfill', 9, 2),
	(83, 'je_zo6ygxoc3hve3ptooqyaglwufk', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3cQNS8mjL9mtSAmFdbM2cE1PN', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'stripe_fee', 'fee', NULL, '2026-11-29 22:34:05+00', '\xe35eaaf3adba1a7db4e1ce9875892543', 2, 'backfill', 9, 3),
	(84, 'je_qirrjhwekxr5q3cxit6p5mwvfq', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3EPGU5bMbpyoeBMiC2kcSS3ee', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3oN4X57yBcgPiepo88xVXpaYI', '2026-11-29 22:34:08+00', '\x672ca5098d65b07e3632e1315d68e2c9', 4, 'webhook', 10, 1),
	(85, 'je_s5t4lu6mwwxznuyznefo7b2uvo', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_334ifHOQNv6vUGjvdCQQYWBIK', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3nP63h1y3NisvDSo3CuRE3lA7', '2026-11-29 22:34:09+00', '\xd5ab12c8112dfac4ccf12b2d82a03c57', 3, 'webhook', 11, 1),
	(86, 'je_v3uzrf4gu2eadhyyhwuqqetbgg', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3t8fvP7Ehmo2w0YIV5jWum8Rh', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3tcAUdwidtg2vIkm5JM4E4gCi', '2026-11-29 22:34:08+00', '\xe4c1a80f8bdb513a52184df14d118405', 4, 'webhook', 11, 2),
	(87, 'je_6rouccyh55fnipwyjptenia3qo', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3uo0L6WRlT9Git3GtkRQzYqts', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3ZyDByeALTr4D9EsrL5vqgydJ', '2026-11-29 22:34:09+00', '\x91f0ff4dd4011caaa29d5bf38385f4f2', 3, 'webhook', 11, 3),
	(88, 'je_einn5ibglps7c5ay47xoeo6zhb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3E9tDHHBgPGyJbPQqyKuyc7wu', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3TGg3OBmOUFY0QeWenZFH8SBV', '2026-11-29 22:34:06+00', '\xd169e7016a178f9a5fd36449bdcfadaa', 3, 'webhook', 12, 1),
	(89, 'je_eekodsyysips56qqtjwjncabar', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3xWOySvZXc0SV5KYhTpTWCZD0', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3OeM3Zg5ybSEXDywkwbo7bSSB', '2026-11-29 22:34:10+00', '\xdbeb91a4d832c9e1fd8562ae0e01bb4d', 3, 'webhook', 13, 1),
	(90, 'je_koymrxx4ir22plauhtkyucjftr', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3WIK5jCREWEroiABwyPsq2QIe', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3TP6OCpD1KUeFUaMhslfww0yz', '2026-11-29 22:34:05+00', '\x642c0467180531f2eeb604d1da50f1bb', 5, 'webhook', 14, 1),
	(91, 'je_x7baweq2fg4a4yx5l7kdki3ngs', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3fAWgzMlLFiCcOfFx7ShLa5XO', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3j7AFLiO9VIqLGOwOylopSbeG', '2026-11-29 22:34:08+00', '\xad05b74ff63b7cf1a74d87ce2e0c2d68', 3, 'webhook', 15, 1),
	(92, 'je_76rqjg43qqukmyislfnjlvv4oh', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3R8gNogXk5CiPNLXj5R4v44hD', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_36DdAK8x66vv3hfxurgQEmCT6', '2026-11-29 22:34:11+00', '\xea38c3c09e4f4718d44246983210c9e9', 3, 'webhook', 16, 1),
	(94, 'je_uwv4o5t55ggvakhr3cc6cvvy7f', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3wt7pfFjD7TU6HBAYfwfQThLZ', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3qPmwpokNmrZr2IZtAFSTSds6', '2026-11-29 22:34:06+00', '\x1dd32332344b7f10bb7c3cd09d7fff69', 3, 'webhook', 18, 1),
	(95, 'je_oohyumjlpavrpgouwu27tjnkxl', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3BvU4wNEF1qMeRZeVyk4goOVc', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3SNSD4BzoIIFOtH9geWPKSp3A', '2026-11-29 22:34:12+00', '\x19db2e39f2614db6df9b5d8e9dd75883', 4, 'webhook', 19, 1),
	(96, 'je_zeqypr44qbxqjdherwczy64e74', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_31pikF3W4WDXVcm2ZTTilalUb', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3ia4RB9T4NbKoOQJkcuRJ6vdJ', '2026-11-29 22:34:10+00', '\x95e13bf86bd8f22e66996be327cbc41e', 3, 'webhook', 20, 1),
	(114, 'je_v2vnkdg64tv5z4szmbob7ka5c2', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3MIAeY2FeNUdQR4LKOkGNBA88', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'topup', 'topup', 'tu_1vFEokDnaNzymUL6pHDDPUNQS', '2026-11-29 22:34:17+00', '\xba12b5fdc12500b05656d3324927f2f1', 2, 'webhook', 32, 1),
	(117, 'je_bojeoisec3q5ambljeww2fx4qq', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_36DwDj6kKhS53Fi7dnCsZAyqC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3OmSOILQwyTZu9cvKAlsgUO2E', '2026-11-29 22:34:14+00', '\xf8e7f8d2458c3695620696dedc4f864b', 3, 'webhook', 34, 1),
	(125, 'je_qyor7xxqxojff6vlnlhftxpgfl', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3WXSDHEJOZD618OOCp1WiCqxY', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3xt7Mts9nwZb4qCu6OnR3kIr0', '2026-11-29 22:34:17+00', '\x1a9834d3c50edd043e15c57c256a7068', 3, 'webhook', 40, 1),
	(130, 'je_xq6ekqfacbbk7en6h7j3y4ywq6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3l2JBgTYCpgg473gmzwrN3ZWE', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3dvYdLz2zjAK1gxLRJ4cb4SjL', '2026-11-29 22:34:12+00', '\x430b244ec8f27edf8c7dd14dacc185e9', 3, 'webhook', 42, 1),
	(133, 'je_4ks2oh6omur2p4f4a32myk23ae', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_30yKae1JodFBaqbPu0QRiJwW5', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'refund', 'refund', 're_3brouJu8ucW9F8Q3EEZz6AFhB', '2026-11-29 22:34:25+00', '\x49109bb3384b21a208a6dfed9def0862', 2, 'webhook', 45, 1),
	(134, 'je_tebzzav7omsmpm27f65szz25yw', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_38MjXJKccAjgm4Zg5EN82A9Uu', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_31nUM6ClMz7Ci3X1KmNtApi3u', '2026-11-29 22:34:24+00', '\xdff1c4d2a35f1c089a2f25d47b2e71f4', 3, 'webhook', 45, 2),
	(135, 'je_nsjr7d3qs46rkgz7cbcqkzas3j', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3FS7Y879TZ0DGdMqpx75cwC9z', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3PCI6KQzMiuCbZFhDRujcoWhC', '2026-11-29 22:34:23+00', '\x586b7ecaada33692c394deae8dd11dbc', 3, 'webhook', 45, 3),
	(136, 'je_sxk2fwfkm5hetaw6na7i7yqya5', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3fDYLunSk8Kt5CsPDJKQY7BXY', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payout', 'payout', 'po_1cepd3966jF3Q6UusdKxevVmP', '2026-11-29 22:34:25+00', '\xbbe57dbf72b58c84639261a5f07eb078', 2, 'webhook', 45, 4);
INSERT INTO tieout.journal_entry OVERRIDING SYSTEM VALUE VALUES
	(137, 'je_xylwlelcj6afocdlultygr2thi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3wD2LzimDMoszgf4lyr3o8t5V', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_30ExnkeSFlY3M7J9T7ZT9MMbs', '2026-11-29 22:34:25+00', '\x73930a7f290b7978169f01a5d38905b3', 4, 'webhook', 45, 5),
	(138, 'je_x26f4whpl7vrgojku64npczvce', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3zvTgrpeGqx65gSX0dpE4aE1m', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3O2cdWaP37l3wWp99G4Z8xS0C', '2026-11-29 22:34:24+00', '\x5fb2aa5f10eb7dfaebf273827d2ed671', 3, 'webhook', 45, 6),
	(93, 'je_p4pohiflj7bv64zrchig5fcyy5', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_39vr8WvoIJ8HDR8i2qUq5sPaP', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_31v3hw58MQpLVynPRaLHYGEeo', '2026-11-29 22:34:12+00', '\xf00169c6e7a9af8549e7246468c7687f', 3, 'webhook', 17, 1),
	(104, 'je_rujjkwntkakjt3psk7m7kqxt7x', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3u2buj57Z90ZaGeSGy1MLC9L6', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3l4WdpmtH48OVb1EMyziKNJBf', '2026-11-29 22:34:09+00', '\x7fae4d4c50e411549a184af37d97ccdc', 4, 'webhook', 25, 1),
	(105, 'je_b2oefnaxyweut5oel7y35cagzv', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3OEQEzW9rNkLvKNFUXKtQnbsp', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'refund', 'refund', 're_3cBMk4GlcNLWdLsb6qw0pq2YN', '2026-11-29 22:34:17+00', '\x7a493396feeb5e021af9c45873befe89', 2, 'webhook', 26, 1),
	(106, 'je_vkycdblfjo5vv6xbb3rbmsy7bp', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ncD3xyFpsDe4kMj79bmgIT5w', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3D5VauULEDEqj78DefkoMdldK', '2026-11-29 22:34:16+00', '\x92d5c5eb8d8eccd0ff5d5af967702075', 3, 'webhook', 26, 2),
	(107, 'je_3y5fbfk2bexg7gllw3wce7rhyb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3QDZtbnjf6JFJrIxfbUENblTc', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_31mTMXT7Sz56Cuf78QA3yVc8m', '2026-11-29 22:34:13+00', '\xd9240b74c5b2d3468d7d84e17d616878', 3, 'webhook', 27, 1),
	(110, 'je_tnogp7nzzpplddv3f3iokblapi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_34zrgzeVBDLJQBXcxbMOkCh8g', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3SxzE4HvthmfaaPpPWPbgMiho', '2026-11-29 22:34:18+00', '\x4c93066ca1219835b453050e02c902ab', 3, 'webhook', 30, 1),
	(111, 'je_cgnv7duciuw2zoy6mjvkkuhqvb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3rLiWZTIU0qWrqz60D7gwnfje', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3YeZsvx1nteTIa6Sk2cSPhJFU', '2026-11-29 22:34:18+00', '\xf1c9146b38b25b9c276a516a01d79630', 3, 'webhook', 30, 2),
	(97, 'je_rueyf23iajca3ybzfzkx2n3dij', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3aEEpsxxfcRdazgODAflxhCEw', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3XVSsiKPhDNi02ZyIMUTYSvZZ', '2026-11-29 22:34:13+00', '\x8d8b4f804eebf2c9974fb23a7e438f72', 3, 'webhook', 21, 1),
	(98, 'je_grcp4p5stsvofos4hnnipqtvlj', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3xposie6v0sDH6GjrbP2Ho29M', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3GZfM9F7ftIbSMdyq8jUiGQ65', '2026-11-29 22:34:11+00', '\x9565115265558eea84a472eb4bd071b0', 4, 'webhook', 21, 2),
	(99, 'je_rnnrnrsej2meiftvon3ufwzuxo', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3gFzwvNGIHWVgsKGRNkOJ0Bs2', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3xcgzg8rf8v6kfPexT3GY0qRs', '2026-11-29 22:34:15+00', '\x63fb7394a1ced4b143ed120bfa128fe4', 3, 'webhook', 22, 1),
	(100, 'je_ga3c6u6p3g3gi6l72wxe5gzcn2', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_32E4QXtJEj2ZZvFyjeiThnf4H', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3WD4vOAuzHS3zskpTbkH1eApL', '2026-11-29 22:34:16+00', '\x6e9c4b3af2b76a7fee61cea55e8892ed', 3, 'webhook', 23, 1),
	(101, 'je_l5pa7s4fy6hpehp2ppdlrozkjh', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3VVHNXWOC8nnejfBXACIQmM9R', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment_refund', 'refund', 'pyr_1MfcZMidamJfP6Dgy0ytEe51N', '2026-11-29 22:34:16+00', '\x1a0b8e03eb9c35ebf17d1e4e1c63b456', 2, 'webhook', 23, 2),
	(102, 'je_qgicue7igrmz47c253lh7sr4qi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3bsP7NmjrLXMFtC1IWZXMZ0IC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3wy5GlOJzbssfGNjZgnkEOfhl', '2026-11-29 22:34:15+00', '\xe0849b1dadce6fd19ef3f4d52f10d231', 3, 'webhook', 23, 3),
	(103, 'je_xbple4ud6vzarnq73cbnqbtp6q', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3jR3yMRQ23Hq9RgTOr5D96tmA', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_33wuS9FrVX4JZcu18cJRlTS0J', '2026-11-29 22:34:11+00', '\xec0b04ab901ebacf1ea957d621ee83c1', 3, 'webhook', 24, 1),
	(108, 'je_lagf3m6jlh7ds6ewvokivddqeq', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3B2PD4KR0QFHWjIrsq67AMJoL', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3m4IrAmRX5x7IR0KGJL1UQ6BM', '2026-11-29 22:34:07+00', '\x0141f925c9d90eb5bd763a8c95371bd3', 3, 'webhook', 28, 1),
	(109, 'je_46gu3lpuj4vcczzaxvnz3f66ze', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3AQY0NNRmIjnNqgVbpvdipw6w', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3AlDjl0IYj2boJ4rJrgSwAyOt', '2026-11-29 22:34:11+00', '\x0be8aa79770ca4bc0f41e03227321d00', 3, 'webhook', 29, 1),
	(112, 'je_7btwwoamjmgvwvzawoozzbvjnj', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_37faBorPcEPTRCJbcnUcatYay', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3gOWLdpAOsCIWaxP8hQE2RG4r', '2026-11-29 22:34:14+00', '\x5f87056a7fe097b368a1fe9f882e88ef', 3, 'webhook', 31, 1),
	(113, 'je_pjmoaaokstrlbgf4roqvli3bvi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3QF1cHeNqgWuo3IsIiubDbv4o', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3gMxFrm6BHIpxt2ELquuer2MV', '2026-11-29 22:34:14+00', '\x403cfb509441b241674c7f0ff1803228', 3, 'webhook', 31, 2),
	(115, 'je_gchzydurdrklefcdgywavgy3eq', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ND0vxbQxvDmlDgtYE7I35cwS', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3909o5aQunA8gc0p3hciPRWcv', '2026-11-29 22:34:17+00', '\x09f2f3aa8ae735f22b895647b7ec9b09', 3, 'webhook', 33, 1),
	(116, 'je_4ndmgx7xrftcf5pmkt4fj2ojrj', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3XOYGw9QseaKscc1mBXq9jIFd', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3hLaff05Gx0Yemq6wQX9iP7rU', '2026-11-29 22:34:19+00', '\xa7b68afcf4224a769390bc860f68f487', 4, 'webhook', 33, 2),
	(118, 'je_ynhpuqsui5cw5ucxapdwijrark', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_381MgLrMbCh9KCFnuhQOPL3Qn', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3UfZ9nhNqia0awncvErKxY3Bc', '2026-11-29 22:34:13+00', '\x19161e815c9bc8b6077fb6fdde364dbd', 4, 'webhook', 35, 1),
	(119, 'je_5kofe46klqb45ufduoxvwibaqi', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_32yctjgxNFnRC8qppuJWYf7IC', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3SF8uJVhqWImelLeDPWLsKbWk', '2026-11-29 22:34:20+00', '\x357aff618744208fdfd97997821d1cc6', 3, 'webhook', 36, 1),
	(120, 'je_tu2cwcc37r5wbg7h6rfuekbmw6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3UNX3tk17WzLzARlAk5M1y8yA', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'refund', 'refund', 're_3dhho514o2FKQstb9kDvdf8uu', '2026-11-29 22:34:21+00', '\x2898f15f6797d6036405ce6bc6b74db0', 2, 'webhook', 36, 2),
	(121, 'je_cczk5sg5jf53jifgrnibty4gjb', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3qEvUpMh4JqMdszUxY4UgO8TD', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3hR9snRrwsFydym0fJKRGODAU', '2026-11-29 22:34:19+00', '\xc011fa1f529d6d220ee220c26eac981b', 3, 'webhook', 36, 3),
	(122, 'je_6znxpiygru3varg33vcu2wk74a', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_314BCOaW43ylpGuAKuA0zIAtO', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3J254Dm5x4lhCyomlYNiOvieP', '2026-11-29 22:34:16+00', '\xb6418c847fe1cf8711255135f250266c', 3, 'webhook', 37, 1),
	(123, 'je_cpyilaeifot7lbziuyzfwfjtcz', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3OxTc9kZDEBt3YxCxXNV4tDYS', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3hUyi8gmluZxHvuH8FhIiaFNq', '2026-11-29 22:34:17+00', '\xde30fdaa3f71a94d835f91afbd0891f7', 3, 'webhook', 38, 1),
	(124, 'je_hqpmo6gqv45arcgs4utlq2ofh5', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3zEhDBwXw2lvGEku9TXIzCjEK', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3ahpfVtmQt0mEMJ3BwXgd4Wwu', '2026-11-29 22:34:21+00', '\x5655bb43d2d002fd883b935fed21f98e', 3, 'webhook', 39, 1),
	(126, 'je_xhwi3jbzvzxwaemd7h5hkup3is', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_35syNFEVRLAOafmbzEcFX6l7p', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3eildFiJZ5bnvh0DhT4LK9L4l', '2026-11-29 22:34:22+00', '\x0e5931fa3b68ec0721dae701f117d12c', 4, 'webhook', 41, 1),
	(127, 'je_3d4p5h3c5f2szpxubn4wes3lab', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3OTt9Qj2upXOvHhNWg8ruuafy', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3tw17lvOoKPf9BuMvmwW5tYlE', '2026-11-29 22:34:21+00', '\x763fa3edb4418375bfcdee452830829f', 3, 'webhook', 41, 2),
	(128, 'je_qzgdhteubmnxuzncbut4eygkv6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ggALJ19dbkZjf0WIn0ugB1RK', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_35KXVUwWMyp439lZi5B6HYUEa', '2026-11-29 22:34:20+00', '\xf816702a3ed7f01fd2ae8611a75f45fa', 3, 'webhook', 41, 3),
	(129, 'je_5rlgze43t77ky35r3ikgfls73c', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3nCmfF5D9EZ7Z1oCNbUmMZR8E', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3x6dJhXqGtEUap7QGZxbC8swS', '2026-11-29 22:34:22+00', '\x8651eb71cb2eab707efb3ff3986cc564', 3, 'webhook', 41, 4),
	(131, 'je_6vbtpvbnfi7g5ml3dfwnygaq66', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3fjWDkDu6bHxrx3C4l8YWaNO4', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_339khmIOKUMaXr4bQiiL7q49C', '2026-11-29 22:34:23+00', '\x8a40ee482a47f9a53782667761c7b310', 3, 'webhook', 43, 1),
	(132, 'je_n7qq4wekkyyqstvxrtw2bs5ln6', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3yNlFJk768O1N2BiKZuIEvWKI', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3xzzTubl8dcrsTPE511CTrDPk', '2026-11-29 22:34:19+00', '\x64f8b1b8a1042d8d342d821b3fb7aa64', 3, 'webhook', 44, 1),
	(139, 'je_u4ox76a6rbyt4gre5cdrbrkmny', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_34yeBMMfKf2gC8QwhXhvS7oYs', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3L24wo7uvNHZejP3U8s1lo5Xm', '2026-11-29 22:34:22+00', '\xc147393fae95bd49870ee46788c336db', 4, 'webhook', 46, 1),
	(140, 'je_7dflqcmquqlui635zawymfl3dv', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3FAs9LO0XXhBmwYJtIkCRiG0u', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3fI74c3OdnILJEFJmKertPz6w', '2026-11-29 22:34:18+00', '\x3608914495c7c767cfca33998c642133', 4, 'webhook', 47, 1),
	(141, 'je_l6ylycss5pxahpb7r6ht57m5de', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3ObcLzecrw3j6IwNvfh5XaqIN', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3LMRbXuXrfQRIbuGQVVNXXMfp', '2026-11-29 22:34:21+00', '\x3dae7b91090cde6d950124bc175ca47d', 3, 'webhook', 48, 1),
	(142, 'je_wks3rdjyr2hsiiznm524b4iw7m', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3sIbywUkX1yE5ITDyf1FcihlU', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3Pttl3o4yXK1XnGAnKjUbUWWU', '2026-11-29 22:34:15+00', '\x905d4ea76e72b0f613923c5de47f4cc8', 3, 'webhook', 49, 1),
	(143, 'je_r44m527d4vf42yed7tf4rwhbe7', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3BB0vRJmnW1yQxY5adPbyEuLN', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3EohDIO1ImGVomeDx8uGOa7Kc', '2026-11-29 22:34:20+00', '\x9258a368dd6c54f2aea5fe04847c975b', 4, 'webhook', 50, 1),
	(144, 'je_46cv44x2xckazpqnoxobtbybyy', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_33YHbpnb0Jobr5njIcn8JdkUl', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'charge', 'charge', 'ch_3Extmd1mi3d8M3h9EwTC9Mnwy', '2026-11-29 22:34:24+00', '\xc2c23a8f82acb68afaf2dabe2d1847dc', 3, 'webhook', 51, 1),
	(145, 'je_jooq4s32u5wf7d5vupoxzxokbt', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3GKQIcAT6dteBb74GLuMAz23z', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'payment', 'charge', 'py_3YfgpLZUH0AbJXnukHoNcBy8U', '2026-11-29 22:34:23+00', '\xa5cb8325ec981626dbf2c36b1b7f2748', 3, 'reconciler', 52, 1),
	(146, 'je_q3qvfudbrnw3nxwbhjbzlljxhh', 'stripe:acct_7aaefe8e5a6a2add:test', 'txn_3qxaHXDBy1IuDyLNRtrOXnWV7', 'original', 0, NULL, 'acct_7aaefe8e5a6a2add', false, 'refund', 'refund', 're_3Sx5kCYnUFSqtzwrudS1kFAN6', '2026-11-29 22:34:23+00', '\x38d688e941785f679f6f69e8eb805e23', 2, 'reconciler', 52, 2);

INSERT INTO tieout.journal_position VALUES
	(1, 1, '\x2fc4d2dc6954c4402ac74230d6101c5a57546b645e229c6290af04a9e9764bd3', '2026-11-29 22:34:05.722082+00', '\x000000008fcc9949f4d8063386a4d54e00000001da1debf0eaad6aa7321dabe800000002670ea5860c95b51020f01947000000035167b9c0353d0c1b0067af180000000420eccfe4f51383ac2567cb820000000558ba860068599dbcb3a86d3d00000006e0d3cee54efef1f4a46faa6c000000071e0678be4382c68f49b7b3dd00000008fe20213b5a1fc67b7f54d9f800000009c6aa2f6eeb602eb88c3fb9980000000afe5d9da23d184d7c0b8a94ff0000000bb105dd8a5926b5d6f81cfbed0000000c2e7d7138d28abc44b9ece1970000000d6e555facb1b793140216dca90000000e3342b4397a06141d59708dfb0000000ff35659198aaa98e4ea5b73f30000001028bc025e4610e60aa387a58b000000119341aeddaef90362233958ac0000001289fa6c3573b96d1d5e80eb79000000139ffeda16189c53e542d1f04e00000014636aa1a763a199ce85a3b13f000000154124e2d0ba964de93296ec4700000016137204bfc286fcf0fa94ebf500000017fc997b16b886160f611db12000000018fbc0c6301c1d86212d374f4200000019871dc4ff4bca0b1649daaffb0000001ad82f3d66c831914a0e932ae40000001ba71e607cd139d24a660f2a890000001c6aa22c65cbcc40ab5c9361190000001d1a76336434ecce6aac0675720000001e89a74e8dd27c05a5b18655e30000001fb8426bd115fb7f7e016954b600000020cf9a8e78d4bdda732ef44b10000000214b96b74a4cd24e8478fbb5260000002207fdb5dd6d564481f144771000000023822d97edec2f4fcdefff6b2300000024386506f8a1a5071ca8ffa747000000254dd05b4ffd6fd9f916b940500000002632ad924b43038a0d76fd3bc7000000276e955463d7faf9c8b2bcbbfc00000028f597ae2870082440380f334000000029e3ad4c4d22760169de623bb60000002aa491232883c02c11232d1b440000002b9a2456343977bcf26b86b6660000002c7f91f43b2d0d52adf85ada4a0000002debacb1e2cc0e591271d43a170000002e933b6d9c0fe81a396f3978e60000002fecb5a468b5fd681f620aea3b0000003059cc084850dd896d54ab3ee300000031ed5913dc14de2a837665982a0000003203b29975c38efa4bede1fbfb00000033a50c75e9cc68dc2e89492684000000343e2b0defd58605b2600479bf00000035392d8fb113d5f72e4a1d66e000000036d55795ae42dd4fb98a5e7d1c0000003755ee9506c04db3a13f5fdffd00000038cf45af5d4793d2e14e1bff1b000000391ab9d3e251468a3610fe7baf0000003aaa07ee2084784b0dbc76e3450000003b5b5cb64ff1c0b18c0ab0d2f00000003c7dedb567eecd50da07aab4d60000003d4a3a40f41b0b2ad810c3ce990000003e8edb85982633e590c8c5544e0000003f50b6e1898519a747a657659d000000409b7000ace907492f9c6ec5a10000004126e2efdaf7be156b330ccd5b00000042ceee67ecf5e56f8ea3aedd8500000043862876906c0bf2e61ce23a670000004498964a0dc45a343073296d12', 2),
	(2, 2, '\xa74885bff93b6d1220d204353cf667e353190c5380c7b5c85473def02b233527', '2026-11-29 22:34:05.779473+00', '\x000000002e2fc76fa00becbe2678fc44000000029d22c8220e2b9169ff7d5b7e', 2),
	(3, 3, '\xc6012091097bf8067b2acadb4e41b4c085494c2842c8ee0e460a145e7941c0cd', '2026-11-29 22:34:05.99551+00', '\x0000000093eccdf3304575ec41bbf7fe0000000123f9dd5a7db3636d8ac7a7e1', 2),
	(4, 4, '\xcda77056e757dd68d8ec2cfb7901ca4b1fcb71ebe1f24059051af7b13ca29775', '2026-11-29 22:34:06.448234+00', '\x00000000c172a9975cbf6c69ed2b3546000000016a51ed5dd389106efdfcdd39', 2),
	(5, 5, '\x8df39f0c1ccf03e966442bbb859fdd218b726b259ab7232174aec1c3a8bc0528', '2026-11-29 22:34:06.459892+00', '\x00000000ecfeaba542839723ad07047400000001a0c7d9c5c929954c55d68428', 2),
	(6, 6, '\x5a5da91d3ced744cb6b58f3b728c18998adf1117ba42a85830b3e829ffd46256', '2026-11-29 22:34:06.980398+00', '\x00000000226c30e4a43eadba6ea954b4000000017b702e514d44d251be932962', 2),
	(7, 7, '\xb0a3e6c4d2bc1020991d1d815bcdeb2112b1d456bd4b676a649ea3702d9936eb', '2026-11-29 22:34:08.405698+00', '\x0000000024f0b8603d2725262cd5cf02000000018f7b6e19a013f3a2481c738a0000000262198f762afc5f7f6ce8f50d00000003a821a8e7d78b076a3809d0cd001e84814f0c53332ffaf7a067c70b45', 2),
	(8, 8, '\x91f4da7c2c6377e34bfd59f7c193da3e019b81cb30bcc9544af2901d684e7e17', '2026-11-29 22:34:08.434881+00', '\x0000000049a7eaff7148298aa54f1faf000000017641237b223473fa0372fbd1', 2),
	(9, 9, '\x8aaa0ef5afc874232374be1fabd7aa931e2fa6f66237011ebeb053d3e026603f', '2026-11-29 22:34:09.002232+00', '\x0000000070d594fe540dba9a2e0cef990000000131ea55c286662b428741ba8f00000002e6405486c5cfd02036fed5ba000000038e100ce4bee63491d4c34c87', 2),
	(10, 10, '\xc81aa7b0c148483c5b9a00eee63a82a4f1420bab24be9150d8b658620bbf2eea', '2026-11-29 22:34:09.38565+00', '\x000000003ce362670e888d3f0e5bf64900000001be66956e83425f8e5cbeae1a', 2),
	(11, 11, '\x4a223f43846dccb9d1fc7d65c0c7648cbf449029870904ad25fea36f1476e2b9', '2026-11-29 22:34:10.447894+00', '\x0000000028f2a167c95e3a78834bae470000000193d28582fdedd2aead799f2b00000002ae594dc9a1e322752f0a3cd600000003b27ec113c4fe457e7c799be5', 2),
	(12, 12, '\x2046382212f8865f2272c28bff858083a09062764e8470b58bc91861a110bd24', '2026-11-29 22:34:10.474812+00', '\x00000000b201768847868d7e0b4d277200000001e4a540e3d0705306d7f55e34', 2),
	(13, 13, '\x31d2aebb1fda4defebad34ec238bcdfc77769a4f9f5736208b2a8c6b97970a31', '2026-11-29 22:34:11.058595+00', '\x0000000086fff891bc71596ab8c66a7a0000000106e175949d6d583558e4e773', 2),
	(14, 14, '\x7628d4426d5356aaedd47535edef98e4700bb6b171dfad32c7836743f74fc218', '2026-11-29 22:34:11.410532+00', '\x00000000b512aeeffe216172a033c96c00000001aec9116c087d6d10eb096457', 2),
	(15, 15, '\xf67f4699d5869ce47830ae3f4041d769f74259a876a08c1322e5f40aaac4688c', '2026-11-29 22:34:11.42468+00', '\x000000009b35abfe1f8fe118f80ec2fd00000001e010aacf2139c5111d90bc7d', 2),
	(16, 16, '\xca51738db7fe4ff0efdd68dba2db273faeff16c0e96e7421bde0c2243f770385', '2026-11-29 22:34:12.882131+00', '\x00000000ceb9483cf75a22d9a3e0907a000000015f53274fb5441cc46d5c796b', 2),
	(17, 17, '\x7e10266c85f8c19b49b330b36181c54ed49386f29faa5abfbe374abfe83df5c8', '2026-11-29 22:34:12.904457+00', '\x00000000f8b2d52c9bb612e9d337cb7b0000000143fe57b0b0dfd29b5fa3d9f4', 2),
	(18, 18, '\x9eddc1bd601aa79017671a8d1c4c3081fbc8feec9016eaa2815db78528a28a42', '2026-11-29 22:34:12.919066+00', '\x000000008446859b06f456fc75ef5bc400000001405c8737e37f749bdf2477b4', 2),
	(19, 19, '\x9ec1e8626e195cc204af27fe0da43db681c7ec29e95d5fbb3c60eefc9a297402', '2026-11-29 22:34:12.93813+00', '\x00000000ddbd7edbb8920236e8aca6b500000001d167280c2bba9fa417ec188f', 2),
	(20, 20, '\x1934783862d1d77bfe53f2a9ca2305bd7ea2c18f57fbb6d2401a0cb607bceada', '2026-11-29 22:34:13.379598+00', '\x0000000088ac9a32e7c25db680e8afb300000001de99d52ec882b4f70cd92847', 2),
	(21, 21, '\x72cf2b193e9229928f996c257ed5d5482ce42a32c5078180761cbebbbbb503ad', '2026-11-29 22:34:14.433926+00', '\x000000009274676b1e7bcaa9f97c37610000000167b607ebcc872b199ff5f53d00000002c13ae3f50a98a61f4d1689ae', 2),
	(22, 22, '\x02aa7292b35eabff22752e8d6ae80e16d2895bd2d0c593f2e9ea11e0138df1aa', '2026-11-29 22:34:16.001247+00', '\x00000000ac8c9fec57ef45aa983c8c4900000001fc5c9e846fdc48427e547c3d', 2),
	(23, 23, '\x7e5c0ba61b107c53dcc94992232929480bff44dcd077f3d565794466091a9dbe', '2026-11-29 22:34:16.694088+00', '\x00000000904eb6143325fdccf7c5fc4800000001604e5bea962c6e168361241d00000002af0e1ae8fc9333330ae2de6d000000035ec1516062589adf442dfe4a001e84814b04ea4715165b205946139f', 2),
	(24, 24, '\x90bc7dd0174db669799ddea918960c0f0daeb1849d1f1a56d1b487fd2d3d1b76', '2026-11-29 22:34:16.725871+00', '\x00000000a4faf13eafdfe557783d949400000001cf4e78f04c62aa9132e654b0', 2),
	(25, 25, '\x2fc350051fa771afe5f7641e30f0e0301e5fbfab096a2571e5912c71e2af03f2', '2026-11-29 22:34:16.734161+00', '\x00000000a373d77249725ed014ee7d1000000001871cd9ace0aeb4c23ca1daf0', 2),
	(26, 26, '\x12211c28502bd6e3339995233fcea928d6041f87bb0e7275ffa9baea635285ff', '2026-11-29 22:34:17.374511+00', '\x000000009061cdd935e592aaf9a835e10000000108a29b1ad11e17360142bba500000002bf1a28498b6ecdd75e226ff2001e8481ac50bb283490ece42c809468', 2),
	(27, 27, '\x312861945879f210c1ac40ede9eb09c34fea8a2ee88548e8f80ee0464e6a4c57', '2026-11-29 22:34:17.390753+00', '\x0000000027dd53acbb9f1de8c5016ea200000001c97a572aad4940ac9edbd95b', 2),
	(28, 28, '\xba490c7fe4659d38e1d7bc7ff7f9236150afac69bcdff918f05c4e18d587f5b2', '2026-11-29 22:34:17.515076+00', '\x000000000a90e30687d4154c1b4a03fc000000013705c3e1eb457eefb9384914', 2),
	(29, 29, '\xaa5baebbe69a139ca5e733907217ae1c50fbd1c85a2201cde3ad74cef44e5ea3', '2026-11-29 22:34:18.356399+00', '\x0000000000995d8d176b6472496b1631000000011733319bf41f248a0fb0c940', 2),
	(30, 30, '\x05e2e80bcdf7d77c9127fe9e2ae068387afbd2e737d8f03fb7ed82afe88686be', '2026-11-29 22:34:19.432498+00', '\x000000009faa19a92a4938b4fc3481de00000001061dfbed206ef399eae5280e00000002539aa6b2bed3a6b78a7bfcf7', 2),
	(31, 31, '\x12520a00ca727f46c0799723bc258d5d96a598d2dbb1f0b0d1bb713e44e9c203', '2026-11-29 22:34:19.479724+00', '\x00000000cc337fe14b9f84b2703b733c00000001a2c46c8cc3a0805341e6a90600000002c1120af6c68b391dcefb20c1', 2),
	(32, 32, '\x6f8a18f199dab78fa8c8fffcb19945161d6e74b2ec0341f366549d118826752b', '2026-11-29 22:34:20.01078+00', '\x00000000af6421035e0c5773758fc63b00000001dc553b5ddf46d46077381869', 2),
	(33, 33, '\x3ed0998d7e5d918626333771434106843a058408d2f190adb51bdbf0a4e991fa', '2026-11-29 22:34:20.371072+00', '\x00000000231b5be20212a89bd66361cf0000000114d3e2f0ff38fa74a64dd4dc00000002f10aa077baf65552a1c8ed5a', 2),
	(34, 34, '\xead0255bd8c164c41dac63aaf9e976ade93c0a79fb864e3d87d2ceff4d4d5601', '2026-11-29 22:34:20.381166+00', '\x0000000040348a29b93157a2e8c7f75e00000001dea3663c1c06034eeba2293b', 2),
	(35, 35, '\xe4edb1c1a2a5bce454bebbe74c320a517ee65814194d8f1a121ff9424c38fce7', '2026-11-29 22:34:20.398299+00', '\x00000000ee95625967c03d3bbee6fbc700000001c9bf18ba82889a70540aa0bf', 2),
	(36, 36, '\x07fdaba10b7a7e1964933131ebdb8a77ac79922646388a198831a4ad7af3d951', '2026-11-29 22:34:21.453915+00', '\x000000000059b4e7ca1ae2ff1b5f8adb000000012a39309e296a86fafb868f6f000000020ce09d4bccff15b3b857341900000003029c1387be7f935615006227001e848130ddda220bd9b4c613061b7f', 2),
	(37, 37, '\xa1afd34a6cbf96ac72e0b9d65231cb7cbfef99a1c033c71b63b784f9c653bc8f', '2026-11-29 22:34:21.502066+00', '\x000000007202dc0b7e3d83332a08d6f900000001b24100edc259305cad415e1a', 2),
	(38, 38, '\xb8d46a247758d017fc2675db268ffeb0cf9d8c9c1491e81694ceb142b93afab7', '2026-11-29 22:34:21.507427+00', '\x0000000027ab1f37041a634a0230e93e000000018c29b7f8da6976d41bdb98f0', 2),
	(39, 39, '\x374f6dddf81bfc99e7d3bbc604b9026b42ca8fdb2487bc951727d8ec47b5aa69', '2026-11-29 22:34:22.348162+00', '\x0000000030d97bb659bbd191cc32379f00000001904a592167e297bf4128bfcb', 2),
	(40, 40, '\xa6b2960b83bd9335f31abafcb3cf91ca4fae4a85b82b7fb0e2582ff0cc366ae4', '2026-11-29 22:34:22.359212+00', '\x000000002dd25c18b08bec335058d80d000000016b1c36e03903da7b4daf7a4d', 2),
	(41, 41, '\xf90cf8a5910bf043c487ac2e628c5effd663f316be7c322a6cacabd36775f8c6', '2026-11-29 22:34:23.31393+00', '\x00000000a3375206772dff8cff48b2d500000001c563e773bea5f1725b520878000000023b5f129bdd920e7e0a108fbb000000037a4cd0ffbb02b093dd0ac7aa00000004119b7378e01252e72c992b7e', 2),
	(42, 42, '\xc1722543918f97b07515abdd9a720062b771a7d89505f13a79ac2eb66ce067a2', '2026-11-29 22:34:23.635227+00', '\x000000009359b8d8105424c654ef778d0000000125a3d2c41d0b59267ff5fec7', 2),
	(43, 43, '\x6cdc66d5b73432f7b4b1071705018d74f74ab25f7c322422bc4c5b830eded2f9', '2026-11-29 22:34:24.373936+00', '\x00000000de998b9cc36f695cdce7e8ab0000000121b01f84424edc3a3ba0d454', 2),
	(44, 44, '\x275d6c9564a5fda9ac42e79b9bfd985b7d9d8272d51fea1edad609ba65724b7e', '2026-11-29 22:34:24.390659+00', '\x00000000b5b245df5b2482a5c3ab4e4400000001b07c55bff9c7f2bc799a36e5', 2),
	(45, 45, '\x839657f390383e22110b052cda267053da1b9a014b6b7e8c8744bcf50151b0ad', '2026-11-29 22:34:25.690571+00', '\x0000000075ce32865e8cd757952d0ffd000000013353204a906fb85db20020c600000002e8b3be25c472ad773474653700000003cd8f3748a634e33637382cd3000000046e0acf4e05b005ee2e967f9700000005a77cbac2295f1bc93b487d790000000606314a93ccb614475a8d31a6001e84811da22a8289e9bab683d73817', 2),
	(46, 46, '\x171fd6da75400cbb06dfcfcf17eb6b91a30b73b955b48225a4637a6b83446e88', '2026-11-29 22:34:25.732087+00', '\x00000000fc434d42a4edac422331286d0000000117f9258a1905ecc7a03d8410', 2),
	(47, 47, '\x6cf58b83ea43104a9be4b917e154ff259e7940d03e5b9d0468f18ec6bccc67e1', '2026-11-29 22:34:25.739223+00', '\x0000000060b7a726244402a77480d85300000001e3cd8371e1b8990828360e2c', 2),
	(48, 48, '\xbeca5ab7e241d4bd88338b30ddf92fedd4d32e9a0c5e410e3ec7692fb1301ee2', '2026-11-29 22:34:25.755709+00', '\x0000000081de198b3428a912283df337000000016b6f15b32ac86a1c43aca8a9', 2),
	(49, 49, '\xe59f848f49deeb7c1c351fc26d34ffd1b62afb87fafabe1a305190e93b634c55', '2026-11-29 22:34:26.175815+00', '\x000000009e2f3735547b82420b7606c30000000147631f1dbce38ca96deee310', 2),
	(50, 50, '\xd8ff5a5be65ce376af2c7a6d42e82898ed70c8bec3316a641ba3a6000a74fb5f', '2026-11-29 22:34:30.876137+00', '\x0000000052a5d5618e78f7a3e0e081a900000001b901f7affdd0e15eb9025f47', 2),
	(51, 51, '\xc97d3c40d10bf189630b7cc91945b358b5086b5ddd5e986874eec25953b8c35f', '2026-11-29 22:34:35.471709+00', '\x00000000157066b4d07d58a0b6b042c100000001544b0359455d73e6da385c97', 2),
	(52, 52, '\x0fc3fbdb620cd3903ce7484f90627a73cbebcfed7994fb3d356f930af61e3107', '2026-11-29 22:34:35.530929+00', '\x00000000cba1c174c79e1e1bfe8329c9000000010be3485f1786d5e6075b4a9f00000002fcfcac49040a0a744f654f6d001e84817a6182d09c686d2e55af2dd4', 2);

INSERT INTO tieout.migration VALUES
	(1, 'journal', '9a9ae81953db4d194f3b6567d5df7a039b694e387d4be9a2fd71d626e1c7ab58', '2026-11-29 22:34:01.419419+00'),
	(2, 'intake', '6be4fdc54eb2f9b853f05797b33cf1759abb773b5bdbc1b6bca30fb6d6aefe96', '2026-11-29 22:34:01.439358+00'),
	(3, 'roles', '2d51164db620fdbe423c8a26271f550b82e5f0cdff1ae33b699eb797df9388cc', '2026-11-29 22:34:01.443675+00'),
	(4, 'reconcile', '7f4d37a0ad004f6e5833517b2dba29585a317d5af99506a9f30be69ec76e64ba', '2026-11-29 22:34:01.450482+00'),
	(5, 'views', '490c841f3bef77cad6366c77d35fbcdabffc24d907f944c127fb314a0e750101', '2026-11-29 22:34:01.455512+00'),
	(6, 'broker', '391af822da2d38060547ba1c0de1bc1b637cfaf6879d3931b90edf0744e24594', '2026-11-29 22:34:01.459417+00'),
	(7, 'story', '12d3b416b70814a5940033fb52af0b5d57e10aded528738521f16814ba828a6d', '2026-11-29 22:34:01.46489+00'),
	(8, 'hints', '694c86023eb4d277b07011e28b9b0ecd46d4d177bcf7803cc991c19180ff20bf', '2026-11-29 22:34:01.469874+00'),
	(10, 'entry_seals', 'b89a90a5134f483af435ae4d1cf20c8a382519950f67bbe82bfa8c998b964f5d', '2026-11-29 22:34:01.47322+00'),
	(11, 'topic_returned', '33a19b808b3ab388efff5f56d71f8f3601965b5e2d1dfa6c88f5ef7af07dae2f', '2026-11-29 22:34:01.475125+00'),
	(12, 'turns', 'dcafe73408f6614451ba8da6942f41840b404eb76929a1b66c09b54d3f9d932d', '2026-11-29 22:34:01.479853+00'),
	(13, 'account_keys', '291a70b42fd93f8e03b8d4552ba79448d683e40275c01f9e243c2158f29dfea2', '2026-11-29 22:34:01.484994+00'),
	(14, 'exact_proofs', '9fa02bd78274c6ad6354f3a7b2466d23970fffb1e4e7023de304cc7c46e3d53c', '2026-11-29 22:34:01.491043+00'),
	(15, 'copies', 'bc0df46e5824db5a11a7a6e7bf74d981613600ce99c90958540750838ba1491b', '2026-11-29 22:34:01.495506+00'),
	(16, 'coverage_reach', 'c227b90dc7e9cf4df4ff16f2bd12bc3307b937bcce70276aa356c7b9503f598f', '2026-11-29 22:34:01.4986+00'),
	(17, 'evidence', '2e704d4fb1702875e64d6949760eaa9171cbb1bdd3d831fe9ca271493ddb756b', '2026-11-29 22:34:01.513318+00'),
	(18, 'corrections', 'e65eee301bc6a58d261d8af7d7362ae1cf6bc0233a7cb835d34156ec8c5d5193', '2026-11-29 22:34:01.528496+00'),
	(19, 'waits', '4e9012c81aecb9aff2e34cb859e66b8984ea5a35b1f87089d852ca4f99026ffe', '2026-11-29 22:34:01.544661+00'),
	(21, 'logins', '39507cf72a5c8f260fc3c4adb057e3028af1e10ae9a8f28f339d3e1c092b6ee4', '2026-11-29 22:34:01.569259+00'),
	(22, 'opening', '09ed979ff8ba9c9c61e6612aa277b25a61f43a1b859923d9359d07ce93698ed4', '2026-11-29 22:34:01.580426+00'),
	(23, 'repost', '5443bbc6eecb67ea16005e82cb0a6ec3734c9f5cfe59ea1fdd8e74e2637c460c', '2026-11-29 22:34:01.584424+00'),
	(24, 'closed_by_hand', '47ed3856dd549fce7e7fc00f4033a18c2e43a57e36ed03572f9805d4b1ba195c', '2026-11-29 22:34:01.591185+00');

INSERT INTO tieout.posting VALUES
	(1, 1, 'Assets:Stripe:Payments', 'usd', 849, '2026-11-30 00:00:00+00'),
	(1, 2, 'Income:Sales', 'usd', -905, NULL),
	(1, 3, 'Expenses:StripeFees', 'usd', 56, NULL),
	(2, 1, 'Assets:Stripe:Payments', 'usd', 19370, '2026-11-29 00:00:00+00'),
	(2, 2, 'Income:Sales', 'usd', -19979, NULL),
	(2, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(3, 1, 'Assets:Stripe:Payments', 'usd', 19326, '2026-11-29 00:00:00+00'),
	(3, 2, 'Income:Sales', 'usd', -19934, NULL),
	(3, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(4, 1, 'Assets:Stripe:Payments', 'usd', 911, '2026-11-29 00:00:00+00'),
	(4, 2, 'Income:Sales', 'usd', -974, NULL),
	(4, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(4, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(5, 1, 'Assets:Stripe:Payments', 'usd', 4771, '2026-11-30 00:00:00+00'),
	(5, 2, 'Income:Sales', 'usd', -4959, NULL),
	(5, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(5, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(6, 1, 'Assets:Stripe:Payments', 'usd', 4731, '2026-12-01 00:00:00+00'),
	(6, 2, 'Income:Sales', 'usd', -4903, NULL),
	(6, 3, 'Expenses:StripeFees', 'usd', 172, NULL),
	(7, 1, 'Assets:Stripe:Payments', 'usd', 9624, '2026-11-29 00:00:00+00'),
	(7, 2, 'Income:Sales', 'usd', -9942, NULL),
	(7, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(8, 1, 'Assets:Stripe:Payments', 'usd', 2862, '2026-11-30 00:00:00+00'),
	(8, 2, 'Income:Sales', 'usd', -2978, NULL),
	(8, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(9, 1, 'Assets:Stripe:Payments', 'usd', 935, '2026-11-30 00:00:00+00'),
	(9, 2, 'Income:Sales', 'usd', -1015, NULL),
	(9, 3, 'Expenses:StripeFees', 'usd', 80, NULL),
	(10, 1, 'Assets:Stripe:Payments', 'kwd', 148740, '2026-12-04 00:00:00+00'),
	(10, 2, 'Income:Sales', 'kwd', -153280, NULL),
	(10, 3, 'Expenses:StripeFees', 'kwd', 4540, NULL),
	(11, 1, 'Assets:Stripe:Payments', 'usd', 4801, '2026-11-30 00:00:00+00'),
	(11, 2, 'Income:Sales', 'usd', -4975, NULL),
	(11, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(12, 1, 'Assets:Stripe:Payments', 'usd', 1989, '2026-11-30 00:00:00+00'),
	(12, 2, 'Income:Sales', 'usd', -2135, NULL),
	(12, 3, 'Expenses:StripeFees', 'usd', 135, NULL),
	(12, 4, 'Expenses:TaxOnFees', 'usd', 11, NULL),
	(13, 1, 'Assets:Stripe:Payments', 'usd', -41, '2026-11-27 00:05:00+00'),
	(13, 2, 'Expenses:TaxOnFees', 'usd', 41, NULL),
	(14, 1, 'Assets:Stripe:Payments', 'usd', 51107, '2026-11-29 00:00:00+00'),
	(14, 2, 'Income:Sales', 'usd', -53772, NULL),
	(14, 3, 'Expenses:StripeFees', 'usd', 2665, NULL),
	(15, 1, 'Assets:Stripe:Payments', 'usd', 48508, '2026-11-30 00:00:00+00'),
	(15, 2, 'Income:Sales', 'usd', -49988, NULL),
	(15, 3, 'Expenses:StripeFees', 'usd', 1480, NULL),
	(16, 1, 'Assets:Stripe:Payments', 'jpy', 28919, '2026-12-01 00:00:00+00'),
	(16, 2, 'Income:Sales', 'jpy', -30111, NULL),
	(16, 3, 'Expenses:StripeFees', 'jpy', 1084, NULL),
	(16, 4, 'Expenses:TaxOnFees', 'jpy', 108, NULL),
	(17, 1, 'Assets:Stripe:Payments', 'usd', 48437, '2026-11-29 00:00:00+00'),
	(17, 2, 'Income:Sales', 'usd', -49915, NULL),
	(17, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(18, 1, 'Assets:Stripe:Payments', 'jpy', 72368, '2026-12-02 00:00:00+00'),
	(18, 2, 'Income:Sales', 'jpy', -75352, NULL),
	(18, 3, 'Expenses:StripeFees', 'jpy', 2713, NULL),
	(18, 4, 'Expenses:TaxOnFees', 'jpy', 271, NULL),
	(19, 1, 'Assets:Stripe:Payments', 'usd', 9590, '2026-11-29 00:00:00+00'),
	(19, 2, 'Income:Sales', 'usd', -9907, NULL),
	(19, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(20, 1, 'Assets:Stripe:Payments', 'eur', 2887, '2026-12-01 00:00:00+00'),
	(20, 2, 'Income:Sales', 'eur', -2971, NULL),
	(20, 3, 'Expenses:StripeFees', 'eur', 70, NULL),
	(20, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(21, 1, 'Assets:Stripe:Payments', 'eur', 14608, '2026-11-30 00:00:00+00'),
	(21, 2, 'Income:Sales', 'eur', -14907, NULL),
	(21, 3, 'Expenses:StripeFees', 'eur', 249, NULL),
	(21, 4, 'Expenses:TaxOnFees', 'eur', 50, NULL),
	(22, 1, 'Assets:Stripe:Payments', 'usd', -61, '2026-11-29 22:34:02+00'),
	(22, 2, 'Expenses:TaxOnFees', 'usd', 61, NULL),
	(23, 1, 'Assets:Stripe:Payments', 'usd', 19319, '2026-11-29 00:00:00+00'),
	(23, 2, 'Income:Sales', 'usd', -19927, NULL),
	(23, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(24, 1, 'Assets:Stripe:Payments', 'usd', 1847, '2026-11-29 00:00:00+00'),
	(24, 2, 'Income:Sales', 'usd', -1933, NULL),
	(24, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(25, 1, 'Assets:Stripe:Payments', 'usd', 19375, '2026-11-29 00:00:00+00'),
	(25, 2, 'Income:Sales', 'usd', -19985, NULL),
	(25, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(26, 1, 'Assets:Stripe:Payments', 'usd', 922, '2026-12-01 00:00:00+00'),
	(26, 2, 'Income:Sales', 'usd', -986, NULL),
	(26, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(26, 4, 'Expenses:TaxOnFees', 'usd', 5, NULL),
	(27, 1, 'Assets:Stripe:Payments', 'usd', 28985, '2026-11-30 00:00:00+00'),
	(27, 2, 'Income:Sales', 'usd', -29882, NULL),
	(27, 3, 'Expenses:StripeFees', 'usd', 897, NULL),
	(28, 1, 'Assets:Stripe:Payments', 'usd', 10206, '2026-11-29 00:00:00+00'),
	(28, 2, 'Income:Sales', 'usd', -10763, NULL),
	(28, 3, 'Expenses:StripeFees', 'usd', 557, NULL),
	(29, 1, 'Assets:Stripe:Payments', 'usd', 1896, '2026-11-29 00:00:00+00'),
	(29, 2, 'Income:Sales', 'usd', -1984, NULL),
	(29, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(30, 1, 'Assets:Stripe:Payments', 'usd', 870, '2026-11-29 00:00:00+00'),
	(30, 2, 'Income:Sales', 'usd', -927, NULL),
	(30, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(31, 1, 'Assets:Stripe:Payments', 'usd', 48442, '2026-11-30 00:00:00+00'),
	(31, 2, 'Income:Sales', 'usd', -49920, NULL),
	(31, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(32, 1, 'Assets:Stripe:Payments', 'usd', 891, '2026-11-29 00:00:00+00');
INSERT INTO tieout.posting VALUES
	(32, 2, 'Income:Sales', 'usd', -949, NULL),
	(32, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(33, 1, 'Assets:Stripe:Payments', 'kwd', 29420, '2026-12-04 00:00:00+00'),
	(33, 2, 'Income:Sales', 'kwd', -30400, NULL),
	(33, 3, 'Expenses:StripeFees', 'kwd', 980, NULL),
	(34, 1, 'Assets:Stripe:Payments', 'usd', -484167, '2026-11-29 22:34:02+00'),
	(34, 2, 'Assets:PayoutsInTransit', 'usd', 484167, NULL),
	(35, 1, 'Assets:Stripe:Payments', 'usd', 2842, '2026-11-29 00:00:00+00'),
	(35, 2, 'Income:Sales', 'usd', -2958, NULL),
	(35, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(36, 1, 'Assets:Stripe:Payments', 'usd', 1835, '2026-11-29 00:00:00+00'),
	(36, 2, 'Income:Sales', 'usd', -1921, NULL),
	(36, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(37, 1, 'Assets:Stripe:Payments', 'usd', 19384, '2026-11-29 00:00:00+00'),
	(37, 2, 'Income:Sales', 'usd', -19994, NULL),
	(37, 3, 'Expenses:StripeFees', 'usd', 610, NULL),
	(38, 1, 'Assets:Stripe:Payments', 'eur', 48975, '2026-11-30 00:00:00+00'),
	(38, 2, 'Income:Sales', 'eur', -49904, NULL),
	(38, 3, 'Expenses:StripeFees', 'eur', 774, NULL),
	(38, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(39, 1, 'Assets:Stripe:Payments', 'usd', 888, '2026-11-30 00:00:00+00'),
	(39, 2, 'Income:Sales', 'usd', -945, NULL),
	(39, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(40, 1, 'Assets:Stripe:Payments', 'usd', 2796, '2026-11-29 00:00:00+00'),
	(40, 2, 'Income:Sales', 'usd', -2910, NULL),
	(40, 3, 'Expenses:StripeFees', 'usd', 114, NULL),
	(41, 1, 'Assets:Stripe:Payments', 'usd', 48475, '2026-11-29 00:00:00+00'),
	(41, 2, 'Income:Sales', 'usd', -49954, NULL),
	(41, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(42, 1, 'Assets:Stripe:Payments', 'usd', 2865, '2026-11-29 00:00:00+00'),
	(42, 2, 'Income:Sales', 'usd', -2981, NULL),
	(42, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(43, 1, 'Assets:Stripe:Payments', 'eur', 49049, '2026-12-01 00:00:00+00'),
	(43, 2, 'Income:Sales', 'eur', -49979, NULL),
	(43, 3, 'Expenses:StripeFees', 'eur', 775, NULL),
	(43, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(44, 1, 'Assets:Stripe:Payments', 'jpy', 2757, '2026-12-01 00:00:00+00'),
	(44, 2, 'Income:Sales', 'jpy', -2870, NULL),
	(44, 3, 'Expenses:StripeFees', 'jpy', 103, NULL),
	(44, 4, 'Expenses:TaxOnFees', 'jpy', 10, NULL),
	(45, 1, 'Assets:Stripe:Payments', 'usd', 9601, '2026-11-29 00:00:00+00'),
	(45, 2, 'Income:Sales', 'usd', -9945, NULL),
	(45, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(45, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(46, 1, 'Assets:Stripe:Payments', 'usd', 48482, '2026-11-29 00:00:00+00'),
	(46, 2, 'Income:Sales', 'usd', -49961, NULL),
	(46, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(47, 1, 'Assets:Stripe:Payments', 'usd', 4786, '2026-11-30 00:00:00+00'),
	(47, 2, 'Income:Sales', 'usd', -4974, NULL),
	(47, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(47, 4, 'Expenses:TaxOnFees', 'usd', 14, NULL),
	(48, 1, 'Assets:Stripe:Payments', 'usd', 914, '2026-11-29 00:00:00+00'),
	(48, 2, 'Income:Sales', 'usd', -972, NULL),
	(48, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(49, 1, 'Assets:Stripe:Payments', 'usd', 18436, '2026-12-01 00:00:00+00'),
	(49, 2, 'Income:Sales', 'usd', -19018, NULL),
	(49, 3, 'Expenses:StripeFees', 'usd', 582, NULL),
	(50, 1, 'Assets:Stripe:Payments', 'usd', 19362, '2026-11-30 00:00:00+00'),
	(50, 2, 'Income:Sales', 'usd', -19971, NULL),
	(50, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(51, 1, 'Assets:Stripe:Payments', 'usd', -440, '2026-11-28 00:05:00+00'),
	(51, 2, 'Expenses:StripeFees', 'usd', 440, NULL),
	(52, 1, 'Assets:Stripe:Payments', 'usd', 9606, '2026-11-30 00:00:00+00'),
	(52, 2, 'Income:Sales', 'usd', -9924, NULL),
	(52, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(53, 1, 'Assets:Stripe:Payments', 'usd', 48481, '2026-11-29 00:00:00+00'),
	(53, 2, 'Income:Sales', 'usd', -49960, NULL),
	(53, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(54, 1, 'Assets:Stripe:Payments', 'usd', 14514, '2026-11-30 00:00:00+00'),
	(54, 2, 'Income:Sales', 'usd', -14978, NULL),
	(54, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(55, 1, 'Assets:Stripe:Payments', 'usd', 48512, '2026-11-29 00:00:00+00'),
	(55, 2, 'Income:Sales', 'usd', -49992, NULL),
	(55, 3, 'Expenses:StripeFees', 'usd', 1480, NULL),
	(56, 1, 'Assets:Stripe:Payments', 'usd', 23777, '2026-11-29 00:00:00+00'),
	(56, 2, 'Income:Sales', 'usd', -24582, NULL),
	(56, 3, 'Expenses:StripeFees', 'usd', 743, NULL),
	(56, 4, 'Expenses:TaxOnFees', 'usd', 62, NULL),
	(57, 1, 'Assets:Stripe:Payments', 'usd', 9676, '2026-11-29 00:00:00+00'),
	(57, 2, 'Income:Sales', 'usd', -9996, NULL),
	(57, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(58, 1, 'Assets:Stripe:Payments', 'usd', 14528, '2026-11-30 00:00:00+00'),
	(58, 2, 'Income:Sales', 'usd', -14993, NULL),
	(58, 3, 'Expenses:StripeFees', 'usd', 465, NULL),
	(59, 1, 'Assets:Stripe:Payments', 'usd', 2860, '2026-12-01 00:00:00+00'),
	(59, 2, 'Income:Sales', 'usd', -2976, NULL),
	(59, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(60, 1, 'Assets:Stripe:Payments', 'usd', 4764, '2026-11-29 00:00:00+00'),
	(60, 2, 'Income:Sales', 'usd', -4937, NULL),
	(60, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(61, 1, 'Assets:Stripe:Payments', 'usd', 2856, '2026-11-30 00:00:00+00'),
	(61, 2, 'Income:Sales', 'usd', -2972, NULL),
	(61, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(62, 1, 'Assets:Stripe:Payments', 'usd', -37, '2026-11-28 00:05:00+00'),
	(62, 2, 'Expenses:TaxOnFees', 'usd', 37, NULL),
	(63, 1, 'Assets:Stripe:Payments', 'eur', 9709, '2026-12-01 00:00:00+00'),
	(63, 2, 'Income:Sales', 'eur', -9918, NULL),
	(63, 3, 'Expenses:StripeFees', 'eur', 174, NULL),
	(63, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(64, 1, 'Assets:Stripe:Payments', 'usd', -488, '2026-11-27 00:05:00+00');
INSERT INTO tieout.posting VALUES
	(64, 2, 'Expenses:StripeFees', 'usd', 488, NULL),
	(65, 1, 'Assets:Stripe:Payments', 'usd', 38681, '2026-11-30 00:00:00+00'),
	(65, 2, 'Income:Sales', 'usd', -39867, NULL),
	(65, 3, 'Expenses:StripeFees', 'usd', 1186, NULL),
	(66, 1, 'Assets:Stripe:Payments', 'usd', 9663, '2026-11-30 00:00:00+00'),
	(66, 2, 'Income:Sales', 'usd', -9983, NULL),
	(66, 3, 'Expenses:StripeFees', 'usd', 320, NULL),
	(67, 1, 'Assets:Stripe:Payments', 'usd', 14463, '2026-11-30 00:00:00+00'),
	(67, 2, 'Income:Sales', 'usd', -14926, NULL),
	(67, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(68, 1, 'Assets:Stripe:Payments', 'usd', -734, '2026-11-29 22:34:02+00'),
	(68, 2, 'Expenses:StripeFees', 'usd', 734, NULL),
	(70, 1, 'Assets:Stripe:Payments', 'eur', 9710, '2026-12-02 00:00:00+00'),
	(70, 2, 'Income:Sales', 'eur', -9919, NULL),
	(70, 3, 'Expenses:StripeFees', 'eur', 174, NULL),
	(70, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(73, 1, 'Assets:Stripe:Payments', 'usd', 2807, '2026-12-01 00:00:00+00'),
	(73, 2, 'Income:Sales', 'usd', -2922, NULL),
	(73, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(74, 1, 'Assets:Stripe:Payments', 'usd', 1880, '2026-12-01 00:00:00+00'),
	(74, 2, 'Income:Sales', 'usd', -1967, NULL),
	(74, 3, 'Expenses:StripeFees', 'usd', 87, NULL),
	(75, 1, 'Assets:Stripe:Payments', 'usd', 14451, '2026-12-01 00:00:00+00'),
	(75, 2, 'Income:Sales', 'usd', -14913, NULL),
	(75, 3, 'Expenses:StripeFees', 'usd', 462, NULL),
	(76, 1, 'Assets:Stripe:Payments', 'eur', 48988, '2026-12-02 00:00:00+00'),
	(76, 2, 'Income:Sales', 'eur', -49917, NULL),
	(76, 3, 'Expenses:StripeFees', 'eur', 774, NULL),
	(76, 4, 'Expenses:TaxOnFees', 'eur', 155, NULL),
	(77, 1, 'Assets:Stripe:Payments', 'usd', -4903, '2026-11-29 22:34:08+00'),
	(77, 2, 'Income:Refunds', 'usd', 4903, NULL),
	(78, 1, 'Assets:Stripe:Payments', 'usd', 2796, '2026-12-01 00:00:00+00'),
	(78, 2, 'Income:Sales', 'usd', -2921, NULL),
	(78, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(78, 4, 'Expenses:TaxOnFees', 'usd', 10, NULL),
	(79, 1, 'Assets:Stripe:Payments', 'usd', 1908, '2026-12-01 00:00:00+00'),
	(79, 2, 'Income:Sales', 'usd', -1996, NULL),
	(79, 3, 'Expenses:StripeFees', 'usd', 88, NULL),
	(80, 1, 'Assets:Stripe:Payments', 'usd', 51866, '2026-12-01 00:00:00+00'),
	(80, 2, 'Income:Sales', 'usd', -54807, NULL),
	(80, 3, 'Expenses:StripeFees', 'usd', 2716, NULL),
	(80, 4, 'Expenses:TaxOnFees', 'usd', 225, NULL),
	(81, 1, 'Assets:Stripe:Payments', 'eur', 5000, '2026-12-02 00:00:00+00'),
	(81, 2, 'Assets:TopUpsInTransit', 'eur', -5000, NULL),
	(82, 1, 'Assets:Stripe:Issuing', 'usd', -2300, '2026-12-01 00:00:00+00'),
	(82, 2, 'Expenses:Cards', 'usd', 2300, NULL),
	(83, 1, 'Assets:Stripe:Payments', 'usd', -450, '2026-12-01 00:00:00+00'),
	(83, 2, 'Expenses:StripeFees', 'usd', 450, NULL),
	(84, 1, 'Assets:Stripe:Payments', 'eur', 4813, '2026-12-02 00:00:00+00'),
	(84, 2, 'Income:Sales', 'eur', -4932, NULL),
	(84, 3, 'Expenses:StripeFees', 'eur', 99, NULL),
	(84, 4, 'Expenses:TaxOnFees', 'eur', 20, NULL),
	(85, 1, 'Assets:Stripe:Payments', 'usd', 4777, '2026-12-01 00:00:00+00'),
	(85, 2, 'Income:Sales', 'usd', -4951, NULL),
	(85, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(86, 1, 'Assets:Stripe:Payments', 'usd', 5124, '2026-12-01 00:00:00+00'),
	(86, 2, 'Income:Sales', 'usd', -5446, NULL),
	(86, 3, 'Expenses:StripeFees', 'usd', 297, NULL),
	(86, 4, 'Expenses:TaxOnFees', 'usd', 25, NULL),
	(87, 1, 'Assets:Stripe:Payments', 'usd', 4819, '2026-12-01 00:00:00+00'),
	(87, 2, 'Income:Sales', 'usd', -4994, NULL),
	(87, 3, 'Expenses:StripeFees', 'usd', 175, NULL),
	(88, 1, 'Assets:Stripe:Payments', 'usd', 999, '2026-12-01 00:00:00+00'),
	(88, 2, 'Income:Sales', 'usd', -1082, NULL),
	(88, 3, 'Expenses:StripeFees', 'usd', 83, NULL),
	(89, 1, 'Assets:Stripe:Payments', 'usd', 2825, '2026-12-01 00:00:00+00'),
	(89, 2, 'Income:Sales', 'usd', -2940, NULL),
	(89, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(90, 1, 'Assets:Stripe:Payments', 'usd', 14264, '2026-12-01 00:00:00+00'),
	(90, 2, 'Income:Sales', 'usd', -14904, NULL),
	(90, 3, 'Expenses:ApplicationFees', 'usd', 140, NULL),
	(90, 4, 'Expenses:StripeFees', 'usd', 462, NULL),
	(90, 5, 'Expenses:TaxOnFees', 'usd', 38, NULL),
	(91, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(91, 2, 'Income:Sales', 'usd', -9929, NULL),
	(91, 1, 'Assets:Stripe:Payments', 'usd', 9611, '2026-12-01 00:00:00+00'),
	(92, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(92, 2, 'Income:Sales', 'usd', -2964, NULL),
	(92, 1, 'Assets:Stripe:Payments', 'usd', 2848, '2026-12-01 00:00:00+00'),
	(93, 3, 'Expenses:StripeFees', 'usd', 174, NULL),
	(93, 2, 'Income:Sales', 'usd', -4975, NULL),
	(93, 1, 'Assets:Stripe:Payments', 'usd', 4801, '2026-12-01 00:00:00+00'),
	(94, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(94, 2, 'Income:Sales', 'usd', -19946, NULL),
	(94, 1, 'Assets:Stripe:Payments', 'usd', 19338, '2026-12-01 00:00:00+00'),
	(95, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(95, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(95, 2, 'Income:Sales', 'usd', -9970, NULL),
	(95, 1, 'Assets:Stripe:Payments', 'usd', 9625, '2026-12-01 00:00:00+00'),
	(96, 3, 'Expenses:StripeFees', 'usd', 2191, NULL),
	(96, 2, 'Income:Sales', 'usd', -74526, NULL),
	(96, 1, 'Assets:Stripe:Payments', 'usd', 72335, '2026-12-01 00:00:00+00'),
	(97, 1, 'Assets:Stripe:Payments', 'usd', 9658, '2026-12-01 00:00:00+00'),
	(97, 2, 'Income:Sales', 'usd', -9977, NULL),
	(97, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(98, 1, 'Assets:Stripe:Payments', 'jpy', 7134, '2026-12-03 00:00:00+00'),
	(98, 2, 'Income:Sales', 'jpy', -7428, NULL),
	(98, 3, 'Expenses:StripeFees', 'jpy', 267, NULL),
	(98, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(99, 3, 'Expenses:StripeFees', 'usd', 85, NULL);
INSERT INTO tieout.posting VALUES
	(99, 2, 'Income:Sales', 'usd', -1901, NULL),
	(99, 1, 'Assets:Stripe:Payments', 'usd', 1816, '2026-12-01 00:00:00+00'),
	(100, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(100, 2, 'Income:Sales', 'usd', -19966, NULL),
	(100, 1, 'Assets:Stripe:Payments', 'usd', 19357, '2026-12-01 00:00:00+00'),
	(101, 2, 'Income:Refunds', 'eur', 4959, NULL),
	(101, 1, 'Assets:Stripe:Payments', 'eur', -4959, '2026-11-29 22:34:16+00'),
	(102, 3, 'Expenses:StripeFees', 'usd', 2041, NULL),
	(102, 2, 'Income:Sales', 'usd', -69350, NULL),
	(102, 1, 'Assets:Stripe:Payments', 'usd', 67309, '2026-12-01 00:00:00+00'),
	(103, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(103, 2, 'Income:Sales', 'usd', -935, NULL),
	(103, 1, 'Assets:Stripe:Payments', 'usd', 878, '2026-12-01 00:00:00+00'),
	(104, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(104, 3, 'Expenses:StripeFees', 'usd', 319, NULL),
	(104, 2, 'Income:Sales', 'usd', -9974, NULL),
	(104, 1, 'Assets:Stripe:Payments', 'usd', 9629, '2026-12-01 00:00:00+00'),
	(105, 2, 'Income:Refunds', 'usd', 1081, NULL),
	(105, 1, 'Assets:Stripe:Payments', 'usd', -1081, '2026-11-29 22:34:17+00'),
	(106, 3, 'Expenses:StripeFees', 'usd', 58, NULL),
	(106, 2, 'Income:Sales', 'usd', -960, NULL),
	(106, 1, 'Assets:Stripe:Payments', 'usd', 902, '2026-12-01 00:00:00+00'),
	(107, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(107, 2, 'Income:Sales', 'usd', -2941, NULL),
	(107, 1, 'Assets:Stripe:Payments', 'usd', 2826, '2026-12-01 00:00:00+00'),
	(110, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(110, 2, 'Income:Sales', 'usd', -2948, NULL),
	(110, 1, 'Assets:Stripe:Payments', 'usd', 2833, '2026-12-01 00:00:00+00'),
	(111, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(111, 2, 'Income:Sales', 'usd', -4925, NULL),
	(111, 1, 'Assets:Stripe:Payments', 'usd', 4752, '2026-12-01 00:00:00+00'),
	(108, 3, 'Expenses:StripeFees', 'usd', 114, NULL),
	(108, 2, 'Income:Sales', 'usd', -2908, NULL),
	(108, 1, 'Assets:Stripe:Payments', 'usd', 2794, '2026-12-01 00:00:00+00'),
	(109, 3, 'Expenses:StripeFees', 'usd', 291, NULL),
	(109, 2, 'Income:Sales', 'usd', -5336, NULL),
	(109, 1, 'Assets:Stripe:Payments', 'usd', 5045, '2026-12-01 00:00:00+00'),
	(112, 1, 'Assets:Stripe:Payments', 'usd', 14475, '2026-12-01 00:00:00+00'),
	(112, 2, 'Income:Sales', 'usd', -14938, NULL),
	(112, 3, 'Expenses:StripeFees', 'usd', 463, NULL),
	(113, 1, 'Assets:Stripe:Payments', 'usd', 19333, '2026-12-01 00:00:00+00'),
	(113, 2, 'Income:Sales', 'usd', -19941, NULL),
	(113, 3, 'Expenses:StripeFees', 'usd', 608, NULL),
	(115, 1, 'Assets:Stripe:Payments', 'usd', 48447, '2026-12-01 00:00:00+00'),
	(115, 2, 'Income:Sales', 'usd', -49925, NULL),
	(115, 3, 'Expenses:StripeFees', 'usd', 1478, NULL),
	(116, 1, 'Assets:Stripe:Payments', 'eur', 9755, '2026-12-02 00:00:00+00'),
	(116, 2, 'Income:Sales', 'eur', -9964, NULL),
	(116, 3, 'Expenses:StripeFees', 'eur', 174, NULL),
	(116, 4, 'Expenses:TaxOnFees', 'eur', 35, NULL),
	(118, 1, 'Assets:Stripe:Payments', 'jpy', 72390, '2026-12-03 00:00:00+00'),
	(118, 2, 'Income:Sales', 'jpy', -75374, NULL),
	(118, 3, 'Expenses:StripeFees', 'jpy', 2713, NULL),
	(118, 4, 'Expenses:TaxOnFees', 'jpy', 271, NULL),
	(119, 1, 'Assets:Stripe:Payments', 'usd', 5293, '2026-12-01 00:00:00+00'),
	(119, 2, 'Income:Sales', 'usd', -5482, NULL),
	(119, 3, 'Expenses:StripeFees', 'usd', 189, NULL),
	(120, 1, 'Assets:Stripe:Payments', 'usd', -2940, '2026-11-29 22:34:21+00'),
	(120, 2, 'Income:Refunds', 'usd', 2940, NULL),
	(121, 1, 'Assets:Stripe:Payments', 'usd', 928, '2026-12-01 00:00:00+00'),
	(121, 2, 'Income:Sales', 'usd', -987, NULL),
	(121, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(122, 1, 'Assets:Stripe:Payments', 'usd', 1836, '2026-12-01 00:00:00+00'),
	(122, 2, 'Income:Sales', 'usd', -1922, NULL),
	(122, 3, 'Expenses:StripeFees', 'usd', 86, NULL),
	(123, 3, 'Expenses:StripeFees', 'usd', 1479, NULL),
	(123, 2, 'Income:Sales', 'usd', -49962, NULL),
	(123, 1, 'Assets:Stripe:Payments', 'usd', 48483, '2026-12-01 00:00:00+00'),
	(124, 3, 'Expenses:StripeFees', 'usd', 173, NULL),
	(124, 2, 'Income:Sales', 'usd', -4932, NULL),
	(124, 1, 'Assets:Stripe:Payments', 'usd', 4759, '2026-12-01 00:00:00+00'),
	(126, 4, 'Expenses:TaxOnFees', 'eur', 14, NULL),
	(126, 3, 'Expenses:StripeFees', 'eur', 69, NULL),
	(126, 2, 'Income:Sales', 'eur', -2928, NULL),
	(126, 1, 'Assets:Stripe:Payments', 'eur', 2845, '2026-12-02 00:00:00+00'),
	(127, 3, 'Expenses:StripeFees', 'usd', 1089, NULL),
	(127, 2, 'Income:Sales', 'usd', -21604, NULL),
	(127, 1, 'Assets:Stripe:Payments', 'usd', 20515, '2026-12-01 00:00:00+00'),
	(128, 3, 'Expenses:StripeFees', 'usd', 85, NULL),
	(128, 2, 'Income:Sales', 'usd', -1907, NULL),
	(128, 1, 'Assets:Stripe:Payments', 'usd', 1822, '2026-12-01 00:00:00+00'),
	(129, 3, 'Expenses:StripeFees', 'usd', 609, NULL),
	(129, 2, 'Income:Sales', 'usd', -19974, NULL),
	(129, 1, 'Assets:Stripe:Payments', 'usd', 19365, '2026-12-01 00:00:00+00'),
	(131, 3, 'Expenses:StripeFees', 'usd', 526, NULL),
	(131, 2, 'Income:Sales', 'usd', -17111, NULL),
	(131, 1, 'Assets:Stripe:Payments', 'usd', 16585, '2026-12-01 00:00:00+00'),
	(132, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(132, 2, 'Income:Sales', 'usd', -2980, NULL),
	(132, 1, 'Assets:Stripe:Payments', 'usd', 2864, '2026-12-01 00:00:00+00'),
	(139, 4, 'Expenses:TaxOnFees', 'usd', 68, NULL),
	(139, 3, 'Expenses:StripeFees', 'usd', 824, NULL),
	(139, 2, 'Income:Sales', 'usd', -16207, NULL),
	(139, 1, 'Assets:Stripe:Payments', 'usd', 15315, '2026-12-01 00:00:00+00'),
	(140, 4, 'Expenses:TaxOnFees', 'usd', 47, NULL),
	(140, 3, 'Expenses:StripeFees', 'usd', 563, NULL),
	(140, 2, 'Income:Sales', 'usd', -10880, NULL),
	(140, 1, 'Assets:Stripe:Payments', 'usd', 10270, '2026-12-01 00:00:00+00'),
	(141, 3, 'Expenses:StripeFees', 'usd', 115, NULL),
	(141, 2, 'Income:Sales', 'usd', -2925, NULL);
INSERT INTO tieout.posting VALUES
	(141, 1, 'Assets:Stripe:Payments', 'usd', 2810, '2026-12-01 00:00:00+00'),
	(142, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(142, 2, 'Income:Sales', 'usd', -994, NULL),
	(142, 1, 'Assets:Stripe:Payments', 'usd', 935, '2026-12-01 00:00:00+00'),
	(114, 2, 'Assets:TopUpsInTransit', 'usd', -150000, NULL),
	(114, 1, 'Assets:Stripe:Payments', 'usd', 150000, '2026-11-29 22:34:17+00'),
	(117, 3, 'Expenses:StripeFees', 'usd', 57, NULL),
	(117, 2, 'Income:Sales', 'usd', -922, NULL),
	(117, 1, 'Assets:Stripe:Payments', 'usd', 865, '2026-12-01 00:00:00+00'),
	(125, 3, 'Expenses:StripeFees', 'usd', 81, NULL),
	(125, 2, 'Income:Sales', 'usd', -1037, NULL),
	(125, 1, 'Assets:Stripe:Payments', 'usd', 956, '2026-12-01 00:00:00+00'),
	(130, 3, 'Expenses:StripeFees', 'usd', 369, NULL),
	(130, 2, 'Income:Sales', 'usd', -11677, NULL),
	(130, 1, 'Assets:Stripe:Payments', 'usd', 11308, '2026-12-01 00:00:00+00'),
	(133, 2, 'Income:Refunds', 'usd', 2500, NULL),
	(133, 1, 'Assets:Stripe:Payments', 'usd', -2500, '2026-11-29 22:34:25+00'),
	(134, 3, 'Expenses:StripeFees', 'usd', 1477, NULL),
	(134, 2, 'Income:Sales', 'usd', -49903, NULL),
	(134, 1, 'Assets:Stripe:Payments', 'usd', 48426, '2026-12-01 00:00:00+00'),
	(135, 3, 'Expenses:StripeFees', 'usd', 464, NULL),
	(135, 2, 'Income:Sales', 'usd', -14973, NULL),
	(135, 1, 'Assets:Stripe:Payments', 'usd', 14509, '2026-12-01 00:00:00+00'),
	(136, 2, 'Assets:PayoutsInTransit', 'usd', 142344, NULL),
	(136, 1, 'Assets:Stripe:Payments', 'usd', -142344, '2026-11-29 22:34:25+00'),
	(137, 4, 'Expenses:TaxOnFees', 'usd', 26, NULL),
	(137, 3, 'Expenses:StripeFees', 'usd', 317, NULL),
	(137, 2, 'Income:Sales', 'usd', -9900, NULL),
	(137, 1, 'Assets:Stripe:Payments', 'usd', 9557, '2026-11-29 22:34:25+00'),
	(138, 3, 'Expenses:StripeFees', 'usd', 116, NULL),
	(138, 2, 'Income:Sales', 'usd', -2957, NULL),
	(138, 1, 'Assets:Stripe:Payments', 'usd', 2841, '2026-12-01 00:00:00+00'),
	(143, 4, 'Expenses:TaxOnFees', 'jpy', 27, NULL),
	(143, 3, 'Expenses:StripeFees', 'jpy', 269, NULL),
	(143, 2, 'Income:Sales', 'jpy', -7464, NULL),
	(143, 1, 'Assets:Stripe:Payments', 'jpy', 7168, '2026-12-03 00:00:00+00'),
	(144, 3, 'Expenses:StripeFees', 'usd', 59, NULL),
	(144, 2, 'Income:Sales', 'usd', -991, NULL),
	(144, 1, 'Assets:Stripe:Payments', 'usd', 932, '2026-12-01 00:00:00+00'),
	(145, 3, 'Expenses:StripeFees', 'usd', 318, NULL),
	(145, 2, 'Income:Sales', 'usd', -9923, NULL),
	(145, 1, 'Assets:Stripe:Payments', 'usd', 9605, '2026-12-01 00:00:00+00'),
	(146, 2, 'Income:Refunds', 'usd', 4994, NULL),
	(146, 1, 'Assets:Stripe:Payments', 'usd', -4994, '2026-11-29 22:34:23+00');

INSERT INTO tieout.receipt VALUES
	('acct_7aaefe8e5a6a2add', false, 'evt_38CtyChpfFCIqlRfzFgeUZHVY', 'charge.succeeded', 'ch_3WJhKXslyKupC8TNhL9dgHn11', '2026-11-29 22:34:04+00', '2026-11-29 22:34:04.961879+00', 'wanted', NULL, 1, '2026-11-29 22:34:05.13954+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3F0jVezCUiZoAhROIaYyWZBvx', 'charge.succeeded', 'ch_31V1n6UGPgclgi1AwTK7wKds6', '2026-11-29 22:34:03+00', '2026-11-29 22:34:03.654279+00', 'wanted', NULL, 1, '2026-11-29 22:34:05.139943+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3a2UEQZuFIzLfx31kST125sFc', 'payout.created', 'po_1yDqLABFeqAO1HHHzkuWoq1a1', '2026-11-29 22:34:02+00', '2026-11-29 22:34:03.836359+00', 'wanted', NULL, 1, '2026-11-29 22:34:05.139955+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3kbCyAZJr8Ei3V0jMJsIyLF77', 'charge.updated', 'ch_3kYNHD4zVi2bNeJPQEfKwOk1Z', '2026-11-29 22:34:05+00', '2026-11-29 22:34:05.017143+00', 'wanted', NULL, 1, '2026-11-29 22:34:05.139962+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3rD1wehOmoOBvTeVOWXTgiUfH', 'charge.succeeded', 'ch_3kYNHD4zVi2bNeJPQEfKwOk1Z', '2026-11-29 22:34:02+00', '2026-11-29 22:34:03.772571+00', 'wanted', NULL, 2, '2026-11-29 22:34:05.13997+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_350dj0vCpkOM1hHT5HwN1am5B', 'charge.succeeded', 'py_30aR8EmUshRGlThSMzpskm5hJ', '2026-11-29 22:34:05+00', '2026-11-29 22:34:05.321513+00', 'wanted', NULL, 1, '2026-11-29 22:34:05.343315+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3wuyGSeYo9aGiBsd4ISOs1zcR', 'charge.succeeded', 'ch_3yzyz6efJywIICVNGED7dP0WK', '2026-11-29 22:34:03+00', '2026-11-29 22:34:03.645826+00', 'wanted', NULL, 2, '2026-11-29 22:34:05.139976+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3yKPOjW81yCoOJOENzCh1NCjv', 'charge.succeeded', 'ch_3K14yPJ9Jxd2QckQE6d754UtX', '2026-11-29 22:34:04+00', '2026-11-29 22:34:04.30951+00', 'wanted', NULL, 2, '2026-11-29 22:34:05.139982+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3lRZnLf7MPvaZQ72aWQaSYvnD', 'charge.succeeded', 'ch_3TP6OCpD1KUeFUaMhslfww0yz', '2026-11-29 22:34:05+00', '2026-11-29 22:34:05.982778+00', 'wanted', NULL, 1, '2026-11-29 22:34:06.006875+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3gofVSrykPBSbh41pCVTLK8z0', 'charge.updated', 'ch_3WJhKXslyKupC8TNhL9dgHn11', '2026-11-29 22:34:06+00', '2026-11-29 22:34:06.033204+00', 'wanted', NULL, 1, '2026-11-29 22:34:06.050845+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3kaNx67fVVCQBYOgXHMJwk8iw', 'charge.updated', 'ch_3Z7W79Opinc040UXl5vtyxo7E', '2026-11-29 22:34:06+00', '2026-11-29 22:34:06.032298+00', 'wanted', NULL, 1, '2026-11-29 22:34:06.050922+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3TOz30HJm2IwizJTlJS2pAjUe', 'charge.succeeded', 'ch_3TGg3OBmOUFY0QeWenZFH8SBV', '2026-11-29 22:34:06+00', '2026-11-29 22:34:06.335163+00', 'wanted', NULL, 1, '2026-11-29 22:34:06.3485+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3oUXer4kTJIPq52oPAQtVux2a', 'charge.succeeded', 'py_3GYybiSonCVfKa6tDu0v975mP', '2026-11-29 22:34:06+00', '2026-11-29 22:34:06.640185+00', 'wanted', NULL, 1, '2026-11-29 22:34:06.662215+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3PdnuxFGpi7bsbAHmqaBy5sAl', 'charge.succeeded', 'ch_39Ran22YgRzC0CwA4RHYkCJ6s', '2026-11-29 22:34:05+00', '2026-11-29 22:34:05.627743+00', 'wanted', NULL, 2, '2026-11-29 22:34:05.649848+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_38lVD2RFgLXQHUuVAUmbLka4E', 'charge.succeeded', 'ch_3m4IrAmRX5x7IR0KGJL1UQ6BM', '2026-11-29 22:34:07+00', '2026-11-29 22:34:07.295124+00', 'wanted', NULL, 1, '2026-11-29 22:34:07.306383+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3VXcJtGmH3MuMZezMnSVTtm4T', 'charge.succeeded', 'py_3mSBSmv0osZFnrnikA0JUlgvT', '2026-11-29 22:34:07+00', '2026-11-29 22:34:07.959223+00', 'wanted', NULL, 1, '2026-11-29 22:34:07.975867+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3HbKHkIV3IF6wkPCg2xF8J9Zn', 'charge.updated', 'ch_31V1n6UGPgclgi1AwTK7wKds6', '2026-11-29 22:34:08+00', '2026-11-29 22:34:08.010968+00', 'wanted', NULL, 1, '2026-11-29 22:34:08.02246+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3gZDKz7iWzpPgT7eJcN19tgwk', 'charge.succeeded', 'ch_3tcAUdwidtg2vIkm5JM4E4gCi', '2026-11-29 22:34:08+00', '2026-11-29 22:34:08.317412+00', 'wanted', NULL, 1, '2026-11-29 22:34:08.341507+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3EeeBqJP8TUtZLlMMGwT4kkn9', 'charge.updated', 'ch_3yzyz6efJywIICVNGED7dP0WK', '2026-11-29 22:34:05+00', '2026-11-29 22:34:08.354977+00', 'wanted', NULL, 1, '2026-11-29 22:34:08.392189+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3BvY3oyCJNBTHtj8Qu7SVNxC3', 'charge.succeeded', 'ch_3j7AFLiO9VIqLGOwOylopSbeG', '2026-11-29 22:34:08+00', '2026-11-29 22:34:08.621044+00', 'wanted', NULL, 1, '2026-11-29 22:34:08.65549+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_37eXvs5UfBCe3uKSRSg6lvCtc', 'charge.succeeded', 'ch_3k6VuoS3X64dQ9fCNDsCkco3n', '2026-11-29 22:34:07+00', '2026-11-29 22:34:07.656148+00', 'wanted', NULL, 2, '2026-11-29 22:34:07.666005+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3xtniDfCHzvp1b4vbEUlBqVUH', 'charge.succeeded', 'py_3oN4X57yBcgPiepo88xVXpaYI', '2026-11-29 22:34:08+00', '2026-11-29 22:34:08.981357+00', 'wanted', NULL, 1, '2026-11-29 22:34:09.002808+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3z97OAsgpVaGtGkuHCDvVuWhX', 'charge.refunded', 'ch_3K14yPJ9Jxd2QckQE6d754UtX', '2026-11-29 22:34:08+00', '2026-11-29 22:34:09.178129+00', 'wanted', NULL, 1, '2026-11-29 22:34:09.189092+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3sfsz5N6elMAuQR8uLG3HooEU', 'charge.succeeded', 'ch_3ZyDByeALTr4D9EsrL5vqgydJ', '2026-11-29 22:34:09+00', '2026-11-29 22:34:09.327499+00', 'wanted', NULL, 1, '2026-11-29 22:34:09.338159+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3CURL1JGWrkZHy279DhIaioDp', 'refund.created', 're_3V7LIt1niNU0OjSQbQChI2vWL', '2026-11-29 22:34:08+00', '2026-11-29 22:34:08.011868+00', 'wanted', NULL, 2, '2026-11-29 22:34:08.022407+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3YvEZ9plbyxZNYDt4rh6o2AHg', 'charge.succeeded', 'ch_3l4WdpmtH48OVb1EMyziKNJBf', '2026-11-29 22:34:09+00', '2026-11-29 22:34:09.633677+00', 'wanted', NULL, 1, '2026-11-29 22:34:09.646519+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_38jP1uxfEKJYztvwszkdzLfIa', 'charge.succeeded', 'ch_3nP63h1y3NisvDSo3CuRE3lA7', '2026-11-29 22:34:09+00', '2026-11-29 22:34:09.987915+00', 'wanted', NULL, 1, '2026-11-29 22:34:10.026993+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3ATGbusDl5sniSaaEIh9xKmpq', 'charge.updated', 'ch_3TGg3OBmOUFY0QeWenZFH8SBV', '2026-11-29 22:34:10+00', '2026-11-29 22:34:10.039548+00', 'wanted', NULL, 1, '2026-11-29 22:34:10.085635+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3nXRIVCgcqQkCRSh0JwbS7skE', 'charge.updated', 'ch_3ZyDByeALTr4D9EsrL5vqgydJ', '2026-11-29 22:34:10+00', '2026-11-29 22:34:10.043339+00', 'wanted', NULL, 1, '2026-11-29 22:34:10.085694+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_32JaL87ZXx2fvfO6k0nHwLUac', 'charge.succeeded', 'ch_3ia4RB9T4NbKoOQJkcuRJ6vdJ', '2026-11-29 22:34:10+00', '2026-11-29 22:34:10.289092+00', 'wanted', NULL, 1, '2026-11-29 22:34:10.304343+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3cJf4gpJIdGvzlzuXHw6RR0CX', 'charge.succeeded', 'ch_3OeM3Zg5ybSEXDywkwbo7bSSB', '2026-11-29 22:34:10+00', '2026-11-29 22:34:10.64551+00', 'wanted', NULL, 1, '2026-11-29 22:34:10.678083+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3IhTy7pHRhW2e7CmQyrjryTCl', 'charge.succeeded', 'ch_33wuS9FrVX4JZcu18cJRlTS0J', '2026-11-29 22:34:11+00', '2026-11-29 22:34:11.011798+00', 'wanted', NULL, 1, '2026-11-29 22:34:11.024184+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3ba0hOSCDz46tx4Od7FpnBTcT', 'charge.updated', 'ch_3j7AFLiO9VIqLGOwOylopSbeG', '2026-11-29 22:34:11+00', '2026-11-29 22:34:11.011693+00', 'wanted', NULL, 1, '2026-11-29 22:34:11.024249+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3xuyZ8bJsrmtg0QWoCcFt3eqN', 'charge.updated', 'ch_3TP6OCpD1KUeFUaMhslfww0yz', '2026-11-29 22:34:11+00', '2026-11-29 22:34:11.011375+00', 'wanted', NULL, 1, '2026-11-29 22:34:11.02426+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Z9O8S3kSxHqzLLhBYddqriBL', 'charge.updated', 'ch_3tcAUdwidtg2vIkm5JM4E4gCi', '2026-11-29 22:34:10+00', '2026-11-29 22:34:10.042807+00', 'wanted', NULL, 2, '2026-11-29 22:34:10.098046+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3xk7iTdrT7AqghvGdKlQv9iC9', 'charge.succeeded', 'py_36DdAK8x66vv3hfxurgQEmCT6', '2026-11-29 22:34:11+00', '2026-11-29 22:34:11.966502+00', 'wanted', NULL, 1, '2026-11-29 22:34:11.977222+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3dHDQEsPWDI8CEppfYIWz2V3K', 'charge.updated', 'ch_3qPmwpokNmrZr2IZtAFSTSds6', '2026-11-29 22:34:12+00', '2026-11-29 22:34:12.016581+00', 'wanted', NULL, 1, '2026-11-29 22:34:12.034744+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_38z19TE1wwcwxX9opt84y3tom', 'charge.succeeded', 'ch_31v3hw58MQpLVynPRaLHYGEeo', '2026-11-29 22:34:12+00', '2026-11-29 22:34:12.319916+00', 'wanted', NULL, 1, '2026-11-29 22:34:12.33269+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Pcnxkpgq5R6z5oHgfco11NJo', 'charge.succeeded', 'py_3SNSD4BzoIIFOtH9geWPKSp3A', '2026-11-29 22:34:12+00', '2026-11-29 22:34:12.622489+00', 'wanted', NULL, 1, '2026-11-29 22:34:12.632022+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_33HL7Uw7Ajj1z6ArfptlmI1F8', 'charge.succeeded', 'ch_3dvYdLz2zjAK1gxLRJ4cb4SjL', '2026-11-29 22:34:12+00', '2026-11-29 22:34:12.975259+00', 'wanted', NULL, 1, '2026-11-29 22:34:12.987431+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_32BfvGbqeq3ShOv3tXxnWNLPU', 'charge.updated', 'ch_3ia4RB9T4NbKoOQJkcuRJ6vdJ', '2026-11-29 22:34:13+00', '2026-11-29 22:34:13.028268+00', 'wanted', NULL, 1, '2026-11-29 22:34:13.045235+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Xv2f5vJR0Ra23qQsGopRnmrK', 'refund.created', 'pyr_1MfcZMidamJfP6Dgy0ytEe51N', '2026-11-29 22:34:13+00', '2026-11-29 22:34:13.027386+00', 'wanted', NULL, 1, '2026-11-29 22:34:13.045295+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_30KgUpMB6IMwps2iDjQoXcE7i', 'charge.succeeded', 'ch_3AlDjl0IYj2boJ4rJrgSwAyOt', '2026-11-29 22:34:11+00', '2026-11-29 22:34:13.049215+00', 'wanted', NULL, 1, '2026-11-29 22:34:13.063514+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3e2stUVpFTGu1PdbonYOnJ9TG', 'topup.succeeded', 'tu_1vFEokDnaNzymUL6pHDDPUNQS', '2026-11-29 22:34:17+00', '2026-11-29 22:34:19.658436+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.671115+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3i19oHj9Ofhqg9jYaQNfRoWoJ', 'charge.succeeded', 'ch_3xzzTubl8dcrsTPE511CTrDPk', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.659772+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.671175+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_37RduI54sZNj4w4GQ9shVx3iv', 'charge.updated', 'ch_3UfZ9nhNqia0awncvErKxY3Bc', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.015759+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.025391+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3EIGedGRoAGNEdrgS7bpJX5qV', 'charge.updated', 'ch_3OmSOILQwyTZu9cvKAlsgUO2E', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.017786+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.025452+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hVi88WbzrYsN5iiZZ7QpeCHm', 'charge.updated', 'ch_3909o5aQunA8gc0p3hciPRWcv', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.021845+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.030911+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3b7o529u6RtyhYVgufIxXyrBT', 'charge.succeeded', 'ch_35KXVUwWMyp439lZi5B6HYUEa', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.323683+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.337117+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_34S5WOHmEKv5TaIWjXq21qjiU', 'charge.succeeded', 'ch_3EohDIO1ImGVomeDx8uGOa7Kc', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.621251+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.634627+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3pD3aJ0gv0krlfVK52pf8rhwU', 'charge.succeeded', 'ch_3SF8uJVhqWImelLeDPWLsKbWk', '2026-11-29 22:34:20+00', '2026-11-29 22:34:20.975387+00', 'wanted', NULL, 1, '2026-11-29 22:34:20.989656+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3UZ9hnNk40QxuBquEiw6ugweJ', 'refund.created', 're_3dhho514o2FKQstb9kDvdf8uu', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.029643+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.04933+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_31AbuZirxYAlO92hNAe92NUea', 'charge.refunded', 'ch_3OeM3Zg5ybSEXDywkwbo7bSSB', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.032264+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.059839+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3BWm83Bl6qrRzLdZBQjrkDlXm', 'charge.updated', 'ch_3hR9snRrwsFydym0fJKRGODAU', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.036702+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.059893+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3biG4RG6bbCRXt8byXyOoDpex', 'charge.updated', 'ch_3hUyi8gmluZxHvuH8FhIiaFNq', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.038736+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.059903+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3iYE93QeMjAFmALe3VrcfNP5B', 'charge.updated', 'ch_3J254Dm5x4lhCyomlYNiOvieP', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.038583+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.05991+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3YoHBLRiFLFftQCqDLrvIgkfV', 'charge.succeeded', 'ch_3LMRbXuXrfQRIbuGQVVNXXMfp', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.329392+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.34071+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_34XUqEL361VMfdCUQePixPmSb', 'charge.updated', 'ch_35KXVUwWMyp439lZi5B6HYUEa', '2026-11-29 22:34:21+00', '2026-11-29 22:34:22.785492+00', 'wanted', NULL, 1, '2026-11-29 22:34:22.796734+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_31WlUnsCPJCOYk7Tv02jjytCM', 'charge.succeeded', 'ch_3x6dJhXqGtEUap7QGZxbC8swS', '2026-11-29 22:34:22+00', '2026-11-29 22:34:22.952629+00', 'wanted', NULL, 1, '2026-11-29 22:34:22.966393+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3zvsYODm57GISgRCq75AgIpVk', 'charge.refunded', 'ch_3ZyDByeALTr4D9EsrL5vqgydJ', '2026-11-29 22:34:23+00', '2026-11-29 22:34:23.004304+00', 'wanted', NULL, 1, '2026-11-29 22:34:23.017078+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Fx8uwUWkHp2ZBLbGK3XCVeTJ', 'charge.updated', 'ch_3tw17lvOoKPf9BuMvmwW5tYlE', '2026-11-29 22:34:23+00', '2026-11-29 22:34:23.00596+00', 'wanted', NULL, 1, '2026-11-29 22:34:23.023155+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3pmWe98gficcxjvFhr34k9Sqt', 'charge.succeeded', 'ch_339khmIOKUMaXr4bQiiL7q49C', '2026-11-29 22:34:23+00', '2026-11-29 22:34:23.965325+00', 'wanted', NULL, 1, '2026-11-29 22:34:23.975987+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hDMx0ph2YRVuYNcfDo6wYcij', 'charge.succeeded', 'py_3eildFiJZ5bnvh0DhT4LK9L4l', '2026-11-29 22:34:22+00', '2026-11-29 22:34:22.648917+00', 'wanted', NULL, 2, '2026-11-29 22:34:22.661187+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3FpSxK0zoDGcjx8xghxHMVoqG', 'charge.succeeded', 'ch_31nUM6ClMz7Ci3X1KmNtApi3u', '2026-11-29 22:34:24+00', '2026-11-29 22:34:24.975017+00', 'wanted', NULL, 1, '2026-11-29 22:34:24.985245+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3vHBGLKfT5FLqdBY31rAt9VhT', 'charge.updated', 'ch_3fI74c3OdnILJEFJmKertPz6w', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.025973+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.036432+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3ZDx55gNwqbgaUXYVEmq7jPLi', 'refund.created', 're_3brouJu8ucW9F8Q3EEZz6AFhB', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.220589+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.23025+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3H6JkFclpCSogwgRPBSHsVua1', 'charge.updated', 'ch_3L24wo7uvNHZejP3U8s1lo5Xm', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.236042+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.243888+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3mDxUYSKraMH7aUoOE45lzubk', 'charge.updated', 'ch_3PCI6KQzMiuCbZFhDRujcoWhC', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.237405+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.243944+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Jg2UWzLN4KdigM4RDIXw2Lr4', 'charge.succeeded', 'ch_3GZfM9F7ftIbSMdyq8jUiGQ65', '2026-11-29 22:34:11+00', '2026-11-29 22:34:25.238784+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.251671+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_33JGc5RNEMbvw6HiHkaxptn8D', 'charge.updated', 'ch_31nUM6ClMz7Ci3X1KmNtApi3u', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.249549+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.263765+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_34cQTx7CcnP57T7lmuefMZXWR', 'charge.refunded', 'ch_30ExnkeSFlY3M7J9T7ZT9MMbs', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.249922+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.263825+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3rZPqPooC5z0bVw3IhBzk6cAU', 'charge.succeeded', 'ch_3Extmd1mi3d8M3h9EwTC9Mnwy', '2026-11-29 22:34:24+00', '2026-11-29 22:34:25.249258+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.263835+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Dm8GJXZYN4VNd9BvxEBYOjTr', 'charge.updated', 'ch_3O2cdWaP37l3wWp99G4Z8xS0C', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.254957+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.27418+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3qcWfMca8wtu6H1AfKLqlGO57', 'charge.succeeded', 'ch_3O2cdWaP37l3wWp99G4Z8xS0C', '2026-11-29 22:34:24+00', '2026-11-29 22:34:24.622828+00', 'wanted', NULL, 2, '2026-11-29 22:34:24.632922+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3EHYr2afTmNkI9NJCIK0ulj5Z', 'charge.updated', 'ch_3xzzTubl8dcrsTPE511CTrDPk', '2026-11-29 22:34:24+00', '2026-11-29 22:34:24.016465+00', 'wanted', NULL, 2, '2026-11-29 22:34:24.028742+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3KgOeh2aLWXqlOZ10Wudl8v1E', 'charge.succeeded', 'ch_3gOWLdpAOsCIWaxP8hQE2RG4r', '2026-11-29 22:34:14+00', '2026-11-29 22:34:25.267625+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.282119+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3QzDoZfnXbTWNcF1OjDIKqSwf', 'payout.created', 'po_1cepd3966jF3Q6UusdKxevVmP', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.222625+00', 'wanted', NULL, 2, '2026-11-29 22:34:25.23019+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3RPQCqGOIqtPJtdd3eNcwO2vZ', 'charge.updated', 'ch_3LMRbXuXrfQRIbuGQVVNXXMfp', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.026203+00', 'wanted', NULL, 2, '2026-11-29 22:34:25.036385+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3TmKeXGeg6ekMUkKfKkPikPod', 'charge.succeeded', 'ch_30ExnkeSFlY3M7J9T7ZT9MMbs', '2026-11-29 22:34:25+00', '2026-11-29 22:34:25.267865+00', 'wanted', NULL, 1, '2026-11-29 22:34:25.282161+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_30fzawR7GDbIv72K2QLmS8zLz', 'charge.succeeded', 'ch_3UfZ9nhNqia0awncvErKxY3Bc', '2026-11-29 22:34:13+00', '2026-11-29 22:34:13.329541+00', 'wanted', NULL, 1, '2026-11-29 22:34:13.382627+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3mM9YN28Q31CJ88l7zCnAfXco', 'charge.succeeded', 'ch_31mTMXT7Sz56Cuf78QA3yVc8m', '2026-11-29 22:34:13+00', '2026-11-29 22:34:13.634698+00', 'wanted', NULL, 1, '2026-11-29 22:34:13.646203+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3zm53654vBZaCEHmBZGxYa6sY', 'charge.succeeded', 'ch_3XVSsiKPhDNi02ZyIMUTYSvZZ', '2026-11-29 22:34:13+00', '2026-11-29 22:34:13.990177+00', 'wanted', NULL, 1, '2026-11-29 22:34:14.001329+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3vXVGQHeyF1bWMGgQgQjy6WP4', 'charge.updated', 'ch_3GZfM9F7ftIbSMdyq8jUiGQ65', '2026-11-29 22:34:14+00', '2026-11-29 22:34:14.04071+00', 'wanted', NULL, 1, '2026-11-29 22:34:14.069384+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3TpYX8NJ4rR1V3GGBCezf8qsj', 'charge.succeeded', 'ch_3OmSOILQwyTZu9cvKAlsgUO2E', '2026-11-29 22:34:14+00', '2026-11-29 22:34:14.291883+00', 'wanted', NULL, 1, '2026-11-29 22:34:14.308526+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3StLFB735qTdHF7f6cil6HLi4', 'charge.succeeded', 'ch_3gMxFrm6BHIpxt2ELquuer2MV', '2026-11-29 22:34:14+00', '2026-11-29 22:34:14.646851+00', 'wanted', NULL, 1, '2026-11-29 22:34:14.658171+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3k4U4djW7a4DCO5eEpt8fz3jp', 'charge.succeeded', 'ch_3wy5GlOJzbssfGNjZgnkEOfhl', '2026-11-29 22:34:15+00', '2026-11-29 22:34:15.310313+00', 'wanted', NULL, 1, '2026-11-29 22:34:15.335732+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3vKxlCseVhzkYT17w9J1SzJc6', 'charge.succeeded', 'ch_3Z7W79Opinc040UXl5vtyxo7E', '2026-11-29 22:34:03+00', '2026-11-29 22:34:15.521252+00', 'wanted', NULL, 1, '2026-11-29 22:34:15.532802+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3OZneM8If54pBC5M6uMxNkW7D', 'charge.refunded', 'py_30aR8EmUshRGlThSMzpskm5hJ', '2026-11-29 22:34:13+00', '2026-11-29 22:34:15.328156+00', 'wanted', NULL, 2, '2026-11-29 22:34:15.344693+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3svRx2oGUu2NHGzaf2GG3Edf9', 'charge.succeeded', 'ch_3xcgzg8rf8v6kfPexT3GY0qRs', '2026-11-29 22:34:15+00', '2026-11-29 22:34:15.664774+00', 'wanted', NULL, 1, '2026-11-29 22:34:15.675314+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3YIfF6Q4zSUDtzfrs7eTfnU5C', 'charge.succeeded', 'ch_3Pttl3o4yXK1XnGAnKjUbUWWU', '2026-11-29 22:34:15+00', '2026-11-29 22:34:15.961991+00', 'wanted', NULL, 1, '2026-11-29 22:34:15.98172+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_30WqXKSo0x6XRIbfksGQFQ7j8', 'charge.updated', 'ch_3l4WdpmtH48OVb1EMyziKNJBf', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.013992+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.041444+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3dj6bw5xnzmHFC6azFYzzG0jJ', 'refund.updated', 'pyr_1MfcZMidamJfP6Dgy0ytEe51N', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.018833+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.048139+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hdQKLInuBIuFbmS5nXJg5wYU', 'charge.updated', 'ch_3wy5GlOJzbssfGNjZgnkEOfhl', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.021686+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.048201+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hIqN9Q3C0qsqnWAkkhnHirIG', 'charge.updated', 'ch_33wuS9FrVX4JZcu18cJRlTS0J', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.015966+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.052426+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Z8oVUmRfo6qt29B86Xf0uroE', 'charge.succeeded', 'ch_3WD4vOAuzHS3zskpTbkH1eApL', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.322943+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.336794+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3SsvERNXkITuFnlHMKA4ZuQVS', 'charge.succeeded', 'ch_3909o5aQunA8gc0p3hciPRWcv', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.632985+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.64052+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_35HLmrXSod1CxB8YPxreon142', 'charge.succeeded', 'ch_3hUyi8gmluZxHvuH8FhIiaFNq', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.986652+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.999726+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3Nexud6G3LIjKsoHyZTvpbhK8', 'charge.updated', 'ch_3AlDjl0IYj2boJ4rJrgSwAyOt', '2026-11-29 22:34:18+00', '2026-11-29 22:34:18.037376+00', 'wanted', NULL, 1, '2026-11-29 22:34:18.053271+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3kNaqTrT79BIuGkXg8jqqQeyR', 'charge.succeeded', 'ch_3fI74c3OdnILJEFJmKertPz6w', '2026-11-29 22:34:18+00', '2026-11-29 22:34:18.645875+00', 'wanted', NULL, 1, '2026-11-29 22:34:18.659055+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hnAzgOn3Ex8MO8JJAUQ15hdF', 'charge.succeeded', 'ch_3tw17lvOoKPf9BuMvmwW5tYlE', '2026-11-29 22:34:21+00', '2026-11-29 22:34:21.637866+00', 'wanted', NULL, 1, '2026-11-29 22:34:21.649669+00');
INSERT INTO tieout.receipt VALUES
	('acct_7aaefe8e5a6a2add', false, 'evt_33KEY06DGRSJD4ZVI0cl9nxUz', 'charge.updated', 'ch_3ahpfVtmQt0mEMJ3BwXgd4Wwu', '2026-11-29 22:34:22+00', '2026-11-29 22:34:22.044097+00', 'wanted', NULL, 1, '2026-11-29 22:34:22.056619+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3fsapPYZL0Y4tIOsCGOUBy68b', 'charge.updated', 'ch_3xt7Mts9nwZb4qCu6OnR3kIr0', '2026-11-29 22:34:22+00', '2026-11-29 22:34:22.043123+00', 'wanted', NULL, 2, '2026-11-29 22:34:22.056683+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3DnGNypLyWQpxZflqiWs6gKGL', 'charge.succeeded', 'ch_3D5VauULEDEqj78DefkoMdldK', '2026-11-29 22:34:16+00', '2026-11-29 22:34:16.976272+00', 'wanted', NULL, 1, '2026-11-29 22:34:16.984947+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3SVKuYwdgRBNLH6E4IqdONjAv', 'topup.created', 'tu_1vFEokDnaNzymUL6pHDDPUNQS', '2026-11-29 22:34:13+00', '2026-11-29 22:34:17.006579+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.020622+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_34YxAqtq92TBOKnonrs1Suidk', 'refund.created', 're_3cBMk4GlcNLWdLsb6qw0pq2YN', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.030027+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.045143+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3WsNJZng4YUDNXfPcOc7G9I6b', 'charge.refunded', 'ch_3TGg3OBmOUFY0QeWenZFH8SBV', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.031147+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.045187+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3zHOxXGxkHaSwxhBQlguq9j0A', 'charge.updated', 'ch_31mTMXT7Sz56Cuf78QA3yVc8m', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.031647+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.045196+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3jfsCEQH8faAJHMFL8L5ls2di', 'charge.succeeded', 'ch_3xt7Mts9nwZb4qCu6OnR3kIr0', '2026-11-29 22:34:17+00', '2026-11-29 22:34:17.331194+00', 'wanted', NULL, 1, '2026-11-29 22:34:17.340926+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3YppD6lpm1nlI7qRowLdamJHB', 'charge.updated', 'ch_3gOWLdpAOsCIWaxP8hQE2RG4r', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.05877+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.0958+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3NU9g8NDGtjIQIDVe6oodSDSR', 'charge.succeeded', 'ch_3J254Dm5x4lhCyomlYNiOvieP', '2026-11-29 22:34:16+00', '2026-11-29 22:34:19.088709+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.12295+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3uME30dBrXTqb9kXKxi3V2ekE', 'charge.updated', 'ch_3SxzE4HvthmfaaPpPWPbgMiho', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.065968+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.123132+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_302bzqyAdmTgh5jx805Iirxgk', 'charge.succeeded', 'ch_3hR9snRrwsFydym0fJKRGODAU', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.303385+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.328816+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3mJJpDiqkC7rOlGzjnB8Tk66g', 'charge.updated', 'ch_3YeZsvx1nteTIa6Sk2cSPhJFU', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.071029+00', 'wanted', NULL, 2, '2026-11-29 22:34:19.123119+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_38qRgQomfbbAOto5E7SL1CQ8D', 'charge.updated', 'ch_3gMxFrm6BHIpxt2ELquuer2MV', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.053058+00', 'wanted', NULL, 2, '2026-11-29 22:34:19.081741+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3GHl3U7YhkY60xlkqQ5bU8o9o', 'charge.succeeded', 'ch_3YeZsvx1nteTIa6Sk2cSPhJFU', '2026-11-29 22:34:18+00', '2026-11-29 22:34:19.001453+00', 'wanted', NULL, 2, '2026-11-29 22:34:19.019099+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3hHJzswvam5cft6iHvhplFchc', 'charge.succeeded', 'py_3hLaff05Gx0Yemq6wQX9iP7rU', '2026-11-29 22:34:19+00', '2026-11-29 22:34:19.968031+00', 'wanted', NULL, 1, '2026-11-29 22:34:19.980119+00'),
	('acct_7aaefe8e5a6a2add', false, 'evt_3aQtdfTcyVEq8gmm4eY2O6N6J', 'charge.succeeded', 'ch_3PCI6KQzMiuCbZFhDRujcoWhC', '2026-11-29 22:34:23+00', '2026-11-29 22:34:23.308923+00', 'wanted', NULL, 1, '2026-11-29 22:34:23.323512+00');

INSERT INTO tieout.stripe_caller VALUES
	('acct_7aaefe8e5a6a2add', false, 'resolve', '2026-11-29 22:34:37.386837+00'),
	('acct_7aaefe8e5a6a2add', false, 'reconcile', '2026-11-29 22:34:46.525615+00');

INSERT INTO tieout.sync_state VALUES
	('acct_7aaefe8e5a6a2add', false, 'balance_transactions', '2026-11-29 22:34:04.55065+00', '2026-11-29 22:30:00+00', '2026-11-26 00:00:00+00', '2026-11-29 22:34:05+00', '2026-11-27 00:05:00+00', '2026-11-29 22:34:45.568668+00', '{"open": 0, "healed": 2, "missing": 2, "windows": 3, "began_at": "2026-11-29T22:34:31.341691+00:00", "compared": 82, "imported": 0, "different": 0, "unsettled": 0, "unexpected": 0, "unannounced": 0}', NULL, NULL, '2026-11-29 22:34:34.326138+00', NULL, false, '1970-01-01 00:00:00+00', '2026-11-29 22:34:04.550903+00', '2026-12-04 00:05:00+00', 3, 50, '1970-01-01 00:00:00+00');

SELECT pg_catalog.setval('tieout.command_command_no_seq', 1, false);

SELECT pg_catalog.setval('tieout.dead_letter_id_seq', 1, false);

SELECT pg_catalog.setval('tieout.journal_batch_batch_id_seq', 52, true);

SELECT pg_catalog.setval('tieout.journal_entry_entry_no_seq', 146, true);

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

CREATE INDEX command_by_object ON tieout.command USING btree (object_id);

CREATE INDEX command_of_opening ON tieout.command USING btree (issuer, object_id, command_no) WHERE (kind = 'open'::text);

CREATE INDEX command_waiting ON tieout.command USING btree (command_no) WHERE (status = 'waiting'::text);

CREATE INDEX coverage_unsettled ON tieout.coverage USING btree (stripe_account, livemode, resource, window_no) WHERE (NOT settled);

CREATE INDEX dead_letter_by_object ON tieout.dead_letter USING btree (object_id);

CREATE INDEX dead_letter_open ON tieout.dead_letter USING btree (id) WHERE (status = 'open'::text);

CREATE INDEX discrepancy_awaiting ON tieout.discrepancy USING btree (stripe_account, livemode, object_id) WHERE ((kind = 'awaiting_too_long'::text) AND (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text])));

CREATE INDEX discrepancy_by_object ON tieout.discrepancy USING btree (object_id);

CREATE INDEX discrepancy_closed_by_hand ON tieout.discrepancy USING btree (stripe_account, livemode) WHERE ((status = 'resolved'::text) AND (note IS NOT NULL) AND (effect_minor IS NOT NULL));

CREATE INDEX discrepancy_unsettled ON tieout.discrepancy USING btree (status) WHERE (status = ANY (ARRAY['open'::text, 'healing'::text, 'stuck'::text]));

CREATE INDEX ended_wait_by_event ON tieout.ended_wait USING btree (event_id);

CREATE INDEX ended_wait_by_object ON tieout.ended_wait USING btree (object_id);

CREATE INDEX entry_reference_by_batch ON tieout.entry_reference USING btree (batch_id);

CREATE INDEX entry_reference_by_object ON tieout.entry_reference USING btree (object_id);

CREATE INDEX journal_entry_by_source ON tieout.journal_entry USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX journal_entry_by_time ON tieout.journal_entry USING btree (stripe_account, livemode, effective_at);

CREATE UNIQUE INDEX journal_entry_reversed_once ON tieout.journal_entry USING btree (reverses) WHERE (reverses IS NOT NULL);

CREATE INDEX posting_by_value_date ON tieout.posting USING btree (available_on) WHERE (available_on IS NOT NULL);

CREATE INDEX posting_in_suspense ON tieout.posting USING btree (entry_no) WHERE (ledger_account = 'Equity:Suspense'::text);

CREATE INDEX receipt_by_object ON tieout.receipt USING btree (object_id);

CREATE INDEX value_date_by_batch ON tieout.value_date USING btree (batch_id);

CREATE INDEX value_date_by_date ON tieout.value_date USING btree (available_on);

CREATE INDEX wanted_alone ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind <> 'balance_transaction'::text) OR reread);

CREATE INDEX wanted_in_bulk ON tieout.wanted USING btree (stripe_account, livemode, due_at) WHERE ((kind = 'balance_transaction'::text) AND (NOT reread));

CREATE INDEX wanted_of_object ON tieout.wanted USING btree (stripe_account, livemode, of_object) WHERE (of_object IS NOT NULL);

CREATE INDEX wanted_overdue ON tieout.wanted USING btree (stripe_account, livemode, object_id) WHERE (stage = 'overdue'::text);

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

CREATE TRIGGER reversed_whole AFTER INSERT ON tieout.journal_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_reversals();

CREATE TRIGGER stays_closed BEFORE UPDATE ON tieout.discrepancy FOR EACH ROW WHEN ((old.note IS NOT NULL)) EXECUTE FUNCTION tieout.keep_closed();

ALTER TABLE ONLY tieout.value_date
    ADD CONSTRAINT value_date_entry_no_fkey FOREIGN KEY (entry_no) REFERENCES tieout.journal_entry(entry_no);

GRANT USAGE ON SCHEMA tieout TO tieout_writer;
GRANT USAGE ON SCHEMA tieout TO tieout_reconciler;
GRANT USAGE ON SCHEMA tieout TO tieout_reader;
GRANT USAGE ON SCHEMA tieout TO tieout_functions;

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

REVOKE ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.discrepancy_line(one tieout.discrepancy) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.doubt_dates(posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[], e_effective bigint[], e_available bigint[]) TO tieout_functions;

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

REVOKE ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.hand_on(of_stripe_account text, of_livemode boolean, of_object_id text, of_due_at timestamp with time zone, wants jsonb, again_s double precision) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.is_led(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.is_led(name text) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.is_led(name text) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) TO tieout_reader;
GRANT ALL ON FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_closed() FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_closed() TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_commands(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.keep_references(entry_ids text[], kinds text[], object_ids text[]) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) TO tieout_writer;
GRANT ALL ON FUNCTION tieout.leave_out(i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]) TO tieout_functions;

REVOKE ALL ON FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.listen_batch(of_consumer text, of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[], counts integer[], receipts jsonb, wants jsonb, letters jsonb, passes jsonb) TO tieout_writer;

REVOKE ALL ON FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION tieout.load_positions(of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[], ends bigint[], seens bigint[], is_settled boolean) TO tieout_writer;

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
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.coverage TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.coverage TO tieout_reader;
GRANT SELECT ON TABLE tieout.coverage TO tieout_functions;

GRANT SELECT,INSERT,UPDATE ON TABLE tieout.dead_letter TO tieout_writer;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.dead_letter TO tieout_reader;
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.dead_letter TO tieout_functions;

GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_writer;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reconciler;
GRANT SELECT ON SEQUENCE tieout.dead_letter_id_seq TO tieout_reader;

GRANT SELECT,INSERT ON TABLE tieout.ended_wait TO tieout_writer;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reconciler;
GRANT SELECT ON TABLE tieout.ended_wait TO tieout_reader;
GRANT SELECT,INSERT ON TABLE tieout.ended_wait TO tieout_functions;

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
GRANT SELECT,INSERT,UPDATE ON TABLE tieout.receipt TO tieout_functions;

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
