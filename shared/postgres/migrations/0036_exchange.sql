-- Why:      a refund in another currency costs what it costs on its own day, and its charge was booked
--           at what it brought on another. The difference is an entry of its own, of the kind `fx`,
--           and what it is made of has to be kept: what the customer was charged and refunded, which
--           travels beside a balance transaction and was in no table.
-- Lock:     journal_entry, SHARE ROW EXCLUSIVE for an instant: a trigger. Else new tables and
--           functions. The code one version back goes on: what it posts, before and after, is read
--           again by the code after it (services/ledger_writer/exchange_upkeep.py).
-- Duration: instant at any size.

-- What was charged and what was refunded, as the customer saw it, of balance transactions that Stripe
-- exchanged: a business that sells in the currencies in which it is paid out has no row here.
CREATE TABLE tieout.presentment (
    issuer text NOT NULL,
    external_id text NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    role text NOT NULL CHECK (role IN ('charge', 'refund')),
    -- The balance transaction's source, a charge or a refund; and the charge, of either.
    object_id text,
    charge_id text,
    -- Both null: the source was not shown. Then nor is the charge of a refund known.
    amount_minor bigint,
    currency text,
    -- Of the money that the balance transaction stated beside it.
    fingerprint bytea NOT NULL,
    -- The entry was replaced by one of other money since: Stripe is asked whether this still holds.
    is_doubted boolean NOT NULL DEFAULT false,
    -- When Stripe was asked last for what is null or in doubt.
    asked_at timestamptz,
    PRIMARY KEY (issuer, external_id),
    CHECK ((amount_minor IS NULL) = (currency IS NULL))
);
-- By the object first: while there are no statistics, an index that begins with the account is read
-- for its account alone, and each batch of an import reads all that came before it.
CREATE INDEX presentment_by_charge ON tieout.presentment (charge_id, stripe_account, livemode);
CREATE INDEX presentment_by_object ON tieout.presentment (object_id, stripe_account, livemode);
CREATE INDEX presentment_doubted ON tieout.presentment (asked_at) WHERE is_doubted;

-- A queue: charges of which something has changed that a difference depends on; or a refund, or its
-- balance transaction, where no more is known of it.
CREATE TABLE tieout.exchange_due (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    -- Given anew each time, so that whoever has read a row knows whether it was due again since.
    due_no bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (stripe_account, livemode, object_id)
);
CREATE UNIQUE INDEX exchange_due_by_no ON tieout.exchange_due (due_no);

-- Up to where a topic's messages are kept in presentment. What posts moves it on; where it stays behind,
-- a version that knew of no presentments has posted, and the messages are read once more.
CREATE TABLE tieout.exchange_history (
    topic text NOT NULL,
    epoch integer NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, epoch, partition)
);

GRANT SELECT ON tieout.presentment, tieout.exchange_due, tieout.exchange_history
    TO tieout_writer, tieout_reconciler, tieout_reader, tieout_functions;
GRANT SELECT ON SEQUENCE tieout.exchange_due_due_no_seq
    TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.presentment, tieout.exchange_history TO tieout_functions;
GRANT INSERT, UPDATE, DELETE ON tieout.exchange_due TO tieout_functions;

-- What comes in -----------------------------------------------------------------------------------

-- In one order whoever does it: two that take the same rows wait for each other, and no more.
CREATE FUNCTION tieout.exchange_is_due(
    accounts text[], livemodes boolean[], object_ids text[]
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO tieout.exchange_due (stripe_account, livemode, object_id)
    SELECT DISTINCT stripe_account, livemode, object_id
    FROM unnest(accounts, livemodes, object_ids) AS due (stripe_account, livemode, object_id)
    WHERE object_id IS NOT NULL
    ORDER BY stripe_account, livemode, object_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET due_no = DEFAULT
$$;

-- Keep what these balance transactions say of their presentment. One that is known is not changed:
-- a copy adds what was not shown before, or, if it states the money that stands, takes the place of
-- one that does not. Returns how many are new or say more.
CREATE FUNCTION tieout.save_presentments(
    c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[],
    c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[],
    c_fingerprint bytea[]
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
        FROM (SELECT given.*, count(*) OVER (PARTITION BY issuer, external_id) AS copies
              FROM unnest(c_issuer, c_external_id, c_stripe_account, c_livemode, c_role,
                    c_object_id, c_charge_id, c_amount, c_currency, c_fingerprint)
                AS given (issuer, external_id, stripe_account, livemode, role, object_id,
                    charge_id, amount_minor, currency, fingerprint)) AS one
        -- Looked up a copy at a time: a join would read the journal while it has no statistics.
        CROSS JOIN LATERAL (
            SELECT FROM tieout.journal_entry AS entry
            WHERE entry.issuer = one.issuer AND entry.external_id = one.external_id
              AND entry.kind = 'original' AND entry.revision = 0 OFFSET 0) AS in_journal
        -- What stands is looked up only where there is a choice.
        ORDER BY one.issuer, one.external_id,
            CASE WHEN one.copies > 1 THEN one.fingerprint <> (
                SELECT standing.fingerprint FROM tieout.standing_entry AS standing
                WHERE standing.issuer = one.issuer AND standing.external_id = one.external_id)
            END,
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

-- Messages of a topic from `expected` up to `nexts` are kept, by whoever reads them.
CREATE FUNCTION tieout.advance_exchange_history(
    of_topic text, partitions integer[], epochs integer[], expected bigint[], nexts bigint[]
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Called in the statement that posts a batch, after it (hence `posted`): the presentments of what was
-- exchanged; charges that were not, of which a refund was; and how far the topic is kept.
CREATE FUNCTION tieout.keep_presentments(
    posted integer, of_topic text, partitions integer[], epochs integer[], expected bigint[],
    nexts bigint[],
    c_issuer text[], c_external_id text[], c_stripe_account text[], c_livemode boolean[],
    c_role text[], c_object_id text[], c_charge_id text[], c_amount bigint[], c_currency text[],
    c_fingerprint bytea[],
    e_stripe_account text[], e_livemode boolean[], e_category text[], e_source text[]
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

-- Have Stripe asked, by their ids, for presentments that are in doubt, and for those by which a
-- difference could be told that cannot be; no more than `rows_max`, those first that were asked for
-- least recently, and none that was within `again_s` seconds. Returns how many.
CREATE FUNCTION tieout.ask_for_presentments(rows_max integer, again_s double precision)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

-- What was corrected, whoever did it: a charge or a refund that stands otherwise, or no more.
CREATE FUNCTION tieout.exchange_again() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
CREATE TRIGGER exchanged AFTER INSERT ON tieout.journal_entry
    REFERENCING NEW TABLE AS new_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.exchange_again();

-- What comes of it --------------------------------------------------------------------------------

-- Post differences (f_), each of the fact that one of its entries names; open what cannot be told (u_)
-- and close what can (k_); and take from the queue what was not due again since it was read (d_).
-- Null: somebody else does it, or has done some of it since, and nothing is written.
CREATE FUNCTION tieout.post_exchange(
    d_stripe_account text[], d_livemode boolean[], d_object_id text[], d_due_no bigint[],
    f_of_entry text[], f_entry_id text[], f_revision integer[], f_currency text[],
    f_amount bigint[], f_fingerprint bytea[],
    u_stripe_account text[], u_livemode boolean[], u_object_id text[], u_currency text[],
    u_reason text[],
    k_stripe_account text[], k_livemode boolean[], k_object_id text[]
) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
    -- What is no longer due was examined by somebody else, who may have known more. What is due again
    -- is examined again.
    IF EXISTS (
        SELECT FROM unnest(d_stripe_account, d_livemode, d_object_id)
            AS read (stripe_account, livemode, object_id)
        WHERE NOT EXISTS (
            SELECT FROM tieout.exchange_due AS due
            WHERE due.stripe_account = read.stripe_account AND due.livemode = read.livemode
              AND due.object_id = read.object_id))
    THEN
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

REVOKE EXECUTE ON FUNCTION
    tieout.exchange_is_due(text[], boolean[], text[]),
    tieout.save_presentments(text[], text[], text[], boolean[], text[], text[], text[], bigint[],
        text[], bytea[]),
    tieout.keep_presentments(integer, text, integer[], integer[], bigint[], bigint[], text[],
        text[], text[], boolean[], text[], text[], text[], bigint[], text[], bytea[], text[],
        boolean[], text[], text[]),
    tieout.advance_exchange_history(text, integer[], integer[], bigint[], bigint[]),
    tieout.ask_for_presentments(integer, double precision),
    tieout.exchange_again(),
    tieout.post_exchange(text[], boolean[], text[], bigint[], text[], text[], integer[], text[],
        bigint[], bytea[], text[], boolean[], text[], text[], text[], text[], boolean[], text[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    tieout.save_presentments(text[], text[], text[], boolean[], text[], text[], text[], bigint[],
        text[], bytea[]),
    tieout.keep_presentments(integer, text, integer[], integer[], bigint[], bigint[], text[],
        text[], text[], boolean[], text[], text[], text[], bigint[], text[], bytea[], text[],
        boolean[], text[], text[]),
    tieout.advance_exchange_history(text, integer[], integer[], bigint[], bigint[]),
    tieout.ask_for_presentments(integer, double precision),
    tieout.post_exchange(text[], boolean[], text[], bigint[], text[], text[], integer[], text[],
        bigint[], bytea[], text[], boolean[], text[], text[], text[], text[], boolean[], text[])
TO tieout_writer;
