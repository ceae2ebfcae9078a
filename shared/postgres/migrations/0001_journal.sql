-- Why:      the journal, append only and balanced by construction, and the queue that orders it.
-- Lock:     none that matters: every object is new.
-- Duration: instant at any size.

CREATE SCHEMA IF NOT EXISTS tieout;

-- A batch is what one posting transaction wrote. Its xact_id lets the triggers below tell rows of
-- this transaction from older ones, also inside subtransactions, where xmin would not.
CREATE TABLE tieout.journal_batch (
    batch_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xact_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
    posted_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE tieout.journal_entry (
    entry_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id text NOT NULL UNIQUE,
    issuer text NOT NULL,
    external_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('original', 'reversal', 'replacement', 'fx')),
    revision integer NOT NULL CHECK (revision >= 0),
    reverses text,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    type text NOT NULL,
    reporting_category text NOT NULL,
    source_id text,
    effective_at timestamptz NOT NULL,
    -- SHA-256, cut to 16 bytes, over the id and the money identity of the balance transaction.
    fingerprint bytea NOT NULL CHECK (length(fingerprint) = 16),
    posting_count smallint NOT NULL CHECK (posting_count > 0),
    origin text NOT NULL,
    batch_id bigint NOT NULL,
    ordinal integer NOT NULL,
    -- One balance transaction, one original entry: idempotency is this constraint, not an `if`.
    UNIQUE (issuer, external_id, kind, revision),
    UNIQUE (batch_id, ordinal),
    CHECK (kind <> 'original' OR revision = 0)
);
CREATE INDEX journal_entry_by_time
    ON tieout.journal_entry (stripe_account, livemode, effective_at);
CREATE INDEX journal_entry_by_source
    ON tieout.journal_entry (source_id) WHERE source_id IS NOT NULL;

-- No foreign keys: the triggers below already look up every entry and batch once a statement.
CREATE TABLE tieout.posting (
    entry_no bigint NOT NULL,
    ordinal smallint NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[a-z]{3,5}$'),
    amount_minor bigint NOT NULL,
    available_on timestamptz,
    PRIMARY KEY (entry_no, ordinal)
);
CREATE INDEX posting_by_value_date
    ON tieout.posting (available_on) WHERE available_on IS NOT NULL;

-- Stripe may move a row's value date; the money stays. The latest of all copies holds, so the
-- order in which copies arrive cannot matter.
CREATE TABLE tieout.value_date (
    entry_no bigint NOT NULL REFERENCES tieout.journal_entry,
    available_on timestamptz NOT NULL,
    observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (entry_no, available_on)
);
CREATE INDEX value_date_by_date ON tieout.value_date (available_on);

-- What a batch did to each account's balance. numeric: a sum of int64 may pass int64.
CREATE TABLE tieout.journal_delta (
    batch_id bigint NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    amount_minor numeric(38, 0) NOT NULL,
    PRIMARY KEY (batch_id, stripe_account, livemode, ledger_account, currency)
);

-- The sequencer's order: dense, and sealed by a chain of hashes.
CREATE TABLE tieout.journal_position (
    position bigint PRIMARY KEY CHECK (position > 0),
    batch_id bigint NOT NULL UNIQUE,
    chain bytea NOT NULL CHECK (length(chain) = 32),
    sequenced_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- A queue, not the journal: a batch is here until it has a position. Batch ids commit out of
-- order, so "id > last" would lose some; a committed row here cannot be missed.
CREATE TABLE tieout.unsequenced (batch_id bigint PRIMARY KEY);

-- Balances folded up to the last position.
CREATE TABLE tieout.folded_balance (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    amount_minor numeric(38, 0) NOT NULL,
    PRIMARY KEY (stripe_account, livemode, ledger_account, currency)
);

-- A balance = folded + not yet folded, in one statement: the same cost at any size.
CREATE VIEW tieout.account_balance AS
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor) AS amount_minor
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.folded_balance
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.journal_delta
    JOIN tieout.unsequenced USING (batch_id)
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency;

-- The database defends itself ------------------------------------------------------------------

CREATE FUNCTION tieout.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'tieout.% is append only: % refused; post a reversal instead',
        TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.journal_batch
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.posting
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.value_date
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.journal_delta
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.journal_position
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

-- Joins from a transition table, which has no statistics, to the journal: only the index will do,
-- whatever a plan cached on an empty journal said. Hence the SET clauses.
CREATE FUNCTION tieout.check_postings() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

CREATE TRIGGER balanced AFTER INSERT ON tieout.posting
    REFERENCING NEW TABLE AS new_posting
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_postings();

-- Entries and their postings are written by one statement, so that both triggers see both:
-- an entry without its postings cannot be, nor a posting without its entry.
CREATE FUNCTION tieout.check_entries() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

CREATE TRIGGER complete AFTER INSERT ON tieout.journal_entry
    REFERENCING NEW TABLE AS new_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_entries();

-- What the chain seals: every column of an entry that says what happened, and its postings.
-- Postgres prints bigint, boolean and UTC times in one way only.
CREATE FUNCTION tieout.batch_digest(of_batch bigint) RETURNS bytea
LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY ordinal), ''), 'UTF8'))
    FROM (
        SELECT entry.ordinal,
            concat_ws('|', entry.entry_id, entry.issuer, entry.external_id, entry.kind,
                entry.revision, coalesce(entry.reverses, '-'), entry.type,
                entry.reporting_category, coalesce(entry.source_id, '-'),
                extract(epoch FROM entry.effective_at)::bigint,
                encode(entry.fingerprint, 'hex'), entry.posting_count,
                (SELECT string_agg(concat_ws(' ', posting.ledger_account, posting.currency,
                            posting.amount_minor,
                            extract(epoch FROM posting.available_on)::bigint),
                        ',' ORDER BY posting.ordinal)
                 FROM tieout.posting WHERE posting.entry_no = entry.entry_no)) AS line
        FROM tieout.journal_entry AS entry
        WHERE entry.batch_id = of_batch
    ) AS sealed
$$;

-- Give committed batches their positions, seal them, fold their deltas. One caller at a time by a
-- lock that ends with the transaction; one that finds it taken does nothing and says so.
CREATE FUNCTION tieout.sequence_batches(batches_max integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    last_position bigint;
    last_chain bytea;
    batch bigint;
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
        last_position := last_position + 1;
        last_chain := sha256(last_chain || tieout.batch_digest(batch));
        INSERT INTO tieout.journal_position (position, batch_id, chain)
        VALUES (last_position, batch, last_chain);
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
