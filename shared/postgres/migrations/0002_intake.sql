-- Why:      what consuming leaves behind: offsets, receipts, wanted rows, dead letters,
--           discrepancies; and the two calls that write a whole batch with its offsets.
-- Lock:     none that matters: every object is new.
-- Duration: instant at any size.

-- Where each consumer is, per partition of an epoch of a topic (a re-created topic is a new
-- epoch). consumed + skipped = next_offset - first_offset always: `verify` checks it.
CREATE TABLE tieout.consumer_offset (
    consumer text NOT NULL,
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    first_offset bigint NOT NULL,
    next_offset bigint NOT NULL,
    consumed bigint NOT NULL DEFAULT 0,
    skipped bigint NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, topic, epoch, partition)
);

-- One row an event, however often it is delivered.
CREATE TABLE tieout.receipt (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    object_id text,
    created_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('wanted', 'ignored', 'dead_letter')),
    reason text,
    deliveries integer NOT NULL DEFAULT 1,
    listened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (stripe_account, livemode, event_id)
);
CREATE INDEX receipt_by_object ON tieout.receipt (object_id);

-- What an event named and Stripe is yet to be asked for: a balance transaction, or an object whose
-- balance transaction was still null. `named_at` is when the naming event was created.
CREATE TABLE tieout.wanted (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    kind text NOT NULL,
    event_id text,
    named_at timestamptz NOT NULL,
    wanted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts integer NOT NULL DEFAULT 0,
    reread boolean NOT NULL DEFAULT false,
    published_at timestamptz,
    reason text,
    PRIMARY KEY (stripe_account, livemode, object_id)
);
CREATE INDEX wanted_by_due ON tieout.wanted (stripe_account, livemode, due_at);

-- Awaiting is a view: wanted, and no entry yet. No order of arrival can leave one open.
CREATE VIEW tieout.awaiting AS
SELECT wanted.* FROM tieout.wanted
WHERE wanted.reread
   OR (wanted.kind = 'balance_transaction' AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.issuer = concat('stripe:', wanted.stripe_account,
                CASE WHEN wanted.livemode THEN ':live' ELSE ':test' END)
          AND entry.external_id = wanted.object_id AND entry.kind = 'original'))
   OR (wanted.kind <> 'balance_transaction' AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.source_id = wanted.object_id
          AND entry.stripe_account = wanted.stripe_account
          AND entry.livemode = wanted.livemode));

CREATE TABLE tieout.dead_letter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'redriven')),
    consumer text NOT NULL,
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    stripe_account text,
    livemode boolean,
    object_id text,
    error text NOT NULL,
    attempts integer NOT NULL DEFAULT 1,
    first_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (consumer, topic, epoch, partition, "offset")
);

-- One row a fact that differs, with its life cycle.
CREATE TABLE tieout.discrepancy (
    id text PRIMARY KEY,
    kind text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'healing', 'healed', 'resolved', 'stuck')),
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    detected_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    resolved_at timestamptz,
    amount_at_risk bigint,
    currency text,
    expected jsonb,
    actual jsonb,
    reason text,
    heals integer NOT NULL DEFAULT 0,
    UNIQUE (kind, stripe_account, livemode, object_id)
);
CREATE INDEX discrepancy_unsettled ON tieout.discrepancy (status)
    WHERE status IN ('open', 'healing', 'stuck');

-- A discrepancy's id is made from its fact, so that whoever finds it first names it the same.
CREATE FUNCTION tieout.discrepancy_id(kind text, stripe_account text, livemode boolean, object_id text)
RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'dsc_' || left(encode(sha256(convert_to(
        concat_ws('|', kind, stripe_account, livemode, object_id), 'UTF8')), 'hex'), 26)
$$;

-- A discrepancy as the contract's log line and topic have it.
CREATE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason)
$$;

-- Advance by compare-and-set. A failed compare means that somebody else moved: nothing of the
-- batch may stay, so it raises (TO001), and the caller reads the offsets again and seeks.
CREATE FUNCTION tieout.advance_offsets(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[]
) RETURNS void LANGUAGE plpgsql AS $$
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

-- Where a consumer goes on, given what Kafka holds ([first, end) of each partition). A position
-- past the end means that the topic was re-created or cut: a new epoch, and a discrepancy. `seen`
-- is the position that was read before the ends were: only that one cannot rightly be past them,
-- for another member may have moved since. A position before `first` means that retention ate
-- records unread: they are skipped, and a discrepancy says so.
CREATE FUNCTION tieout.load_positions(
    of_consumer text, of_topic text, partitions integer[], firsts bigint[], ends bigint[],
    seens bigint[]
) RETURNS TABLE (partition integer, epoch integer, next_offset bigint) LANGUAGE plpgsql AS $$
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

-- A gap concerns no account by name: every account's coverage is to be verified again.
CREATE FUNCTION tieout.open_offset_gap(
    of_topic text, of_partition integer, of_epoch integer, because text
) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, reason)
    SELECT tieout.discrepancy_id('offset_gap', '', false, place.name), 'offset_gap', 'open', '',
        false, place.name, because
    FROM (SELECT concat_ws('/', of_topic, of_partition, of_epoch) AS name) AS place
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET status = 'open', detected_at = clock_timestamp(), resolved_at = NULL,
        reason = excluded.reason
$$;

CREATE FUNCTION tieout.keep_dead_letters(of_consumer text, of_topic text, letters jsonb)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.dead_letter (
        consumer, topic, epoch, partition, "offset", stripe_account, livemode, object_id, error)
    SELECT of_consumer, of_topic, letter.epoch, letter.partition, letter."offset",
        letter.stripe_account, letter.livemode, letter.object_id, letter.error
    FROM jsonb_to_recordset(letters) AS letter (
        partition integer, epoch integer, "offset" bigint, stripe_account text, livemode boolean,
        object_id text, error text)
    ON CONFLICT (consumer, topic, epoch, partition, "offset")
    DO UPDATE SET attempts = tieout.dead_letter.attempts + 1, last_seen_at = clock_timestamp()
$$;

-- One batch of events: offsets, receipts, wanted rows, dead letters; all of it or nothing.
CREATE FUNCTION tieout.listen_batch(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[],
    receipts jsonb, wants jsonb, letters jsonb
) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
    -- A txn_ that is in the journal already is not wanted again; the view says the same, so a race
    -- between the two leaves a row that nobody awaits, and the resolver drops it.
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, event_id, named_at, due_at)
    SELECT DISTINCT ON (one.stripe_account, one.livemode, one.object_id)
        one.stripe_account, one.livemode, one.object_id, one.kind, one.event_id,
        to_timestamp(one.named), clock_timestamp() + make_interval(secs => one.wait_s)
    FROM jsonb_to_recordset(wants) AS one (
        stripe_account text, livemode boolean, object_id text, kind text, event_id text,
        named double precision, wait_s double precision)
    WHERE NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE one.kind = 'balance_transaction' AND entry.external_id = one.object_id
          AND entry.kind = 'original' AND entry.revision = 0
          AND entry.issuer = concat('stripe:', one.stripe_account,
                CASE WHEN one.livemode THEN ':live' ELSE ':test' END))
      AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE one.kind <> 'balance_transaction' AND entry.source_id = one.object_id
          AND entry.stripe_account = one.stripe_account AND entry.livemode = one.livemode)
    ORDER BY one.stripe_account, one.livemode, one.object_id
    ON CONFLICT (stripe_account, livemode, object_id) DO NOTHING;
    PERFORM tieout.keep_dead_letters(of_consumer, of_topic, letters);
END $$;

-- One batch of balance transactions: offsets, entries with their postings, deltas, value dates,
-- rereads, findings, dead letters; all of it or nothing. Entries come sorted by external id.
-- Returns how many entries are new and how many copies differ in money from their entry.
CREATE FUNCTION tieout.post_batch(
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

-- Drop what was wanted and is in the journal now.
CREATE FUNCTION tieout.drop_wanted(
    e_stripe_account text[], e_livemode boolean[], e_external_id text[], e_source text[]
) RETURNS void LANGUAGE sql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    DELETE FROM tieout.wanted
    USING unnest(e_stripe_account || e_stripe_account, e_livemode || e_livemode,
            e_external_id || e_source) AS copy (stripe_account, livemode, object_id)
    WHERE wanted.stripe_account = copy.stripe_account AND wanted.livemode = copy.livemode
      AND wanted.object_id = copy.object_id AND NOT wanted.reread
$$;

-- Copies of what is in the journal already: a later value date is appended; other money changes
-- nothing and asks for a fresh read.
CREATE FUNCTION tieout.meet_again(
    e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[],
    e_fingerprint bytea[], e_available bigint[]
) RETURNS integer LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

-- Who calls Stripe just now: the resolver and the reconciler share an account's calls, and one
-- has them all while the other is idle.
CREATE TABLE tieout.stripe_caller (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    caller text NOT NULL,
    active_until timestamptz NOT NULL,
    PRIMARY KEY (stripe_account, livemode, caller)
);
