-- Why:      what is pending at an instant, and a balance as of a day, were added up from all postings
--           of the journal: the larger it grew, the slower the proof. Now each batch says what it did
--           by day and by value date, and the sums of that are folded as balances are: a proof costs
--           what is pending, not what ever was.
-- Lock:     SHARE ROW EXCLUSIVE on journal_entry and unsequenced, ACCESS EXCLUSIVE on value_date, for
--           the catalog alone. The code one version back goes on: triggers write what is new.
-- Duration: instant at any size; what is there already is folded by the next migration, in steps.

-- Until when what a posting moved is pending: its value date, or the later one that Stripe moved it to.
-- Null: it never was, for it was available when it was created.
CREATE FUNCTION tieout.pending_until(
    effective_at timestamptz, available_on timestamptz, moved_to timestamptz
) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT nullif(greatest(effective_at, available_on, moved_to), effective_at)
$$;
GRANT EXECUTE ON FUNCTION tieout.pending_until(timestamptz, timestamptz, timestamptz)
    TO tieout_reader;

-- What a batch did to each account by the UTC day of its entries, and, of what was pending, by value
-- date. Sums only, so a batch may say a part of it in several rows.
CREATE TABLE tieout.dated_delta (
    batch_id bigint NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    available_on timestamptz,
    amount_minor numeric(38, 0) NOT NULL
);
CREATE INDEX dated_delta_by_batch ON tieout.dated_delta (batch_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.dated_delta
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

-- All three folded up to the last position. Months, so that a balance as of a day of years ago adds up
-- few rows: those of the months before, and of the days before in its own month.
CREATE TABLE tieout.folded_month (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    -- Its first day.
    month date NOT NULL,
    amount_minor numeric(38, 0) NOT NULL,
    PRIMARY KEY (stripe_account, livemode, month, ledger_account, currency)
);
CREATE TABLE tieout.folded_day (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    amount_minor numeric(38, 0) NOT NULL,
    PRIMARY KEY (stripe_account, livemode, day, ledger_account, currency)
);
CREATE TABLE tieout.folded_pending (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    ledger_account text NOT NULL,
    currency text NOT NULL,
    available_on timestamptz NOT NULL,
    amount_minor numeric(38, 0) NOT NULL,
    -- What is pending is what is due later: the end of each account's rows.
    PRIMARY KEY (stripe_account, livemode, available_on, ledger_account, currency)
);

-- Folded and not yet folded, in one statement. LATERAL: the queue is short, and nothing may read the
-- deltas of all batches for it.
CREATE OR REPLACE VIEW tieout.account_balance AS
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor) AS amount_minor
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.folded_balance
    UNION ALL
    SELECT delta.stripe_account, delta.livemode, delta.ledger_account, delta.currency,
        delta.amount_minor
    FROM tieout.unsequenced CROSS JOIN LATERAL (
        SELECT * FROM tieout.journal_delta
        WHERE journal_delta.batch_id = unsequenced.batch_id OFFSET 0) AS delta
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency;

CREATE VIEW tieout.account_month AS
SELECT stripe_account, livemode, ledger_account, currency, month, sum(amount_minor) AS amount_minor
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, month, amount_minor
    FROM tieout.folded_month
    UNION ALL
    SELECT delta.stripe_account, delta.livemode, delta.ledger_account, delta.currency,
        date_trunc('month', delta.day::timestamp)::date, delta.amount_minor
    FROM tieout.unsequenced CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta
        WHERE dated_delta.batch_id = unsequenced.batch_id OFFSET 0) AS delta
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency, month;

CREATE VIEW tieout.account_day AS
SELECT stripe_account, livemode, ledger_account, currency, day, sum(amount_minor) AS amount_minor
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, day, amount_minor
    FROM tieout.folded_day
    UNION ALL
    SELECT delta.stripe_account, delta.livemode, delta.ledger_account, delta.currency, delta.day,
        delta.amount_minor
    FROM tieout.unsequenced CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta
        WHERE dated_delta.batch_id = unsequenced.batch_id OFFSET 0) AS delta
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency, day;

CREATE VIEW tieout.account_pending AS
SELECT stripe_account, livemode, ledger_account, currency, available_on,
    sum(amount_minor) AS amount_minor
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, available_on, amount_minor
    FROM tieout.folded_pending
    UNION ALL
    SELECT delta.stripe_account, delta.livemode, delta.ledger_account, delta.currency,
        delta.available_on, delta.amount_minor
    FROM tieout.unsequenced CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta
        WHERE dated_delta.batch_id = unsequenced.batch_id
          AND dated_delta.available_on IS NOT NULL OFFSET 0) AS delta
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency, available_on;

GRANT SELECT ON tieout.dated_delta, tieout.folded_month, tieout.folded_day, tieout.folded_pending,
    tieout.account_month, tieout.account_day, tieout.account_pending
    TO tieout_writer, tieout_reconciler, tieout_reader, tieout_functions;
GRANT INSERT ON tieout.dated_delta TO tieout_functions;
GRANT INSERT, UPDATE ON tieout.folded_month, tieout.folded_day, tieout.folded_pending
    TO tieout_functions;

-- Who writes it ---------------------------------------------------------------------------------

-- Whoever posts, it cannot be forgotten. An entry and its postings are written by one statement, so
-- all of them are there: and an entry finds its postings by one look, not each posting its entry.
CREATE FUNCTION tieout.date_entries() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

-- A later value date takes what its entry moved from the date of before and puts it on the new one.
CREATE FUNCTION tieout.date_value_dates() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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

-- Who folds it ----------------------------------------------------------------------------------

CREATE FUNCTION tieout.fold_dated_deltas(batches bigint[]) RETURNS void LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- What leaves the queue is folded, by this trigger: so neither is without the other, also where a
-- sequencer works by a text of before this migration.
CREATE FUNCTION tieout.fold_sequenced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tieout.fold_dated_deltas(ARRAY(SELECT batch_id FROM sequenced));
    RETURN NULL;
END $$;

-- What is there already ---------------------------------------------------------------------------

-- How far the batches of before are folded; 0034 drops it.
CREATE TABLE tieout.history_fold (through_batch bigint NOT NULL, until_batch bigint NOT NULL);

-- Write and fold the dated deltas of the next batches of before; return how many batch numbers are
-- left. A batch is of before if it has entries and none of these rows, for a trigger writes them with
-- its postings; its number alone would not say it, for a number may be given before and used after.
CREATE FUNCTION tieout.fold_history(batches_max integer) RETURNS bigint LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    history tieout.history_fold;
    through bigint;
    written bigint[];
BEGIN
    -- Nothing leaves the queue meanwhile: what is in it is folded when it does.
    PERFORM pg_advisory_xact_lock(hashtextextended('tieout.sequence', 0));
    SELECT * INTO STRICT history FROM tieout.history_fold;
    SELECT batch_id INTO through FROM tieout.journal_batch
    WHERE batch_id > history.through_batch AND batch_id < history.until_batch
    ORDER BY batch_id OFFSET batches_max - 1 LIMIT 1;
    through := coalesce(through, history.until_batch);
    WITH delta AS (
        INSERT INTO tieout.dated_delta (
            batch_id, stripe_account, livemode, ledger_account, currency, day, available_on,
            amount_minor)
        SELECT entry.batch_id, entry.stripe_account, entry.livemode, leg.ledger_account,
            leg.currency, (entry.effective_at AT TIME ZONE 'UTC')::date,
            tieout.pending_until(entry.effective_at, leg.available_on, CASE
                WHEN leg.available_on IS NOT NULL THEN (
                    SELECT max(moved.available_on) FROM tieout.value_date AS moved
                    WHERE moved.entry_no = entry.entry_no AND moved.before_deltas) END),
            sum(leg.amount_minor)
        FROM tieout.journal_entry AS entry JOIN tieout.posting AS leg USING (entry_no)
        WHERE entry.batch_id > history.through_batch AND entry.batch_id <= through
          AND NOT EXISTS (
            SELECT FROM tieout.dated_delta AS kept WHERE kept.batch_id = entry.batch_id)
        GROUP BY 1, 2, 3, 4, 5, 6, 7
        RETURNING batch_id
    )
    SELECT array_agg(DISTINCT batch_id) INTO written FROM delta;
    PERFORM tieout.fold_dated_deltas(ARRAY(
        SELECT batch_id FROM unnest(written) AS batch (batch_id)
        WHERE NOT EXISTS (SELECT FROM tieout.unsequenced AS waiting
                          WHERE waiting.batch_id = batch.batch_id)));
    UPDATE tieout.history_fold SET through_batch = through;
    RETURN history.until_batch - through;
END $$;
GRANT SELECT, UPDATE ON tieout.history_fold TO tieout_functions;

-- From here on nobody posts, and nothing is under way: what is committed is before the triggers, and
-- nothing else is. The default says the same of value dates: a constant one rewrites no row.
LOCK TABLE tieout.journal_entry IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE tieout.value_date IN ACCESS EXCLUSIVE MODE;
ALTER TABLE tieout.value_date ADD COLUMN before_deltas boolean NOT NULL DEFAULT true;
ALTER TABLE tieout.value_date ALTER COLUMN before_deltas SET DEFAULT false;
INSERT INTO tieout.history_fold (through_batch, until_batch)
SELECT 0, coalesce(max(batch_id), 0) FROM tieout.journal_batch;
CREATE TRIGGER dated AFTER INSERT ON tieout.journal_entry
    REFERENCING NEW TABLE AS new_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_entries();
CREATE TRIGGER dated AFTER INSERT ON tieout.value_date
    REFERENCING NEW TABLE AS new_row
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.date_value_dates();
CREATE TRIGGER folded AFTER DELETE ON tieout.unsequenced
    REFERENCING OLD TABLE AS sequenced
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.fold_sequenced();
