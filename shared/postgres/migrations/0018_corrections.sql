-- Why:      a person can correct an entry, and close what the evidence found: by commands that are
--           kept as they were given, each executed once. A reversal takes back exactly what it
--           names, once; what stands of a fact is one row, also when nothing does.
-- Lock:     journal_entry, ACCESS EXCLUSIVE while an index is built and a constraint is checked;
--           entry_reference and discrepancy for the catalog. Posting waits meanwhile. The code one
--           version back goes on: it makes originals only, and no command exists yet.
-- Duration: about a second per million entries.

-- Reversals -------------------------------------------------------------------------------------

-- Two persons at once: the second meets this index.
CREATE UNIQUE INDEX journal_entry_reversed_once
    ON tieout.journal_entry (reverses) WHERE reverses IS NOT NULL;
ALTER TABLE tieout.journal_entry ADD CONSTRAINT reversal_names_its_entry
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL));

-- A reversal is of an entry of the same fact, and each of its legs is that entry's, negated.
CREATE FUNCTION tieout.check_reversals() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
CREATE TRIGGER reversed_whole AFTER INSERT ON tieout.journal_entry
    REFERENCING NEW TABLE AS new_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_reversals();

-- One row a fact: its latest version, by its own date and money. When that was taken back and
-- nothing was put in its place, nothing stands: net 0, and no fingerprint.
CREATE OR REPLACE VIEW tieout.standing_entry AS
SELECT version.entry_no, version.issuer, version.external_id, version.stripe_account,
    version.livemode, version.effective_at, version.entry_id,
    CASE WHEN reversal.entry_no IS NULL THEN version.fingerprint ELSE ''::bytea END AS fingerprint,
    version.type, version.reporting_category, version.source_id,
    CASE WHEN reversal.entry_no IS NULL THEN leg.amount_minor ELSE 0::bigint END AS net,
    leg.currency, leg.ledger_account, greatest(leg.available_on, (
        SELECT max(value_date.available_on) FROM tieout.value_date
        WHERE value_date.entry_no = version.entry_no)) AS available_on,
    reversal.entry_no IS NOT NULL AS is_reversed
FROM tieout.journal_entry AS version
JOIN tieout.posting AS leg ON leg.entry_no = version.entry_no AND leg.ordinal = 1
LEFT JOIN tieout.journal_entry AS reversal ON reversal.reverses = version.entry_id
WHERE version.kind IN ('original', 'replacement')
  AND NOT EXISTS (
    SELECT FROM tieout.journal_entry AS newer
    WHERE newer.issuer = version.issuer AND newer.external_id = version.external_id
      AND newer.kind = 'replacement' AND newer.revision > version.revision);

-- Discrepancies that a person closed --------------------------------------------------------------

ALTER TABLE tieout.discrepancy ADD COLUMN note text, ADD COLUMN resolved_by text;
COMMENT ON COLUMN tieout.discrepancy.note IS
    'why a person closed it, and resolved_by who; null when it was opened again or closed by itself';

-- Whether a discrepancy says what it said before: the same two sides, whatever Stripe moved of their
-- value dates; of a drift the same difference. A topic that loses records loses others each time.
CREATE FUNCTION tieout.is_same_fact(before tieout.discrepancy, after tieout.discrepancy)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE before.kind
        WHEN 'offset_gap' THEN false
        WHEN 'balance_drift' THEN before.effect_minor IS NOT DISTINCT FROM after.effect_minor
        ELSE before.expected - 'available_on' IS NOT DISTINCT FROM after.expected - 'available_on'
         AND before.actual - 'available_on' IS NOT DISTINCT FROM after.actual - 'available_on'
    END
$$;

-- Whoever finds it again: what a person closed stays closed unless it changes, and what is open has
-- no note of before.
CREATE FUNCTION tieout.keep_closed() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER stays_closed BEFORE UPDATE ON tieout.discrepancy
    FOR EACH ROW WHEN (OLD.note IS NOT NULL) EXECUTE FUNCTION tieout.keep_closed();

-- As in 0014, with who closed it and why.
CREATE OR REPLACE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'effect_minor', one.effect_minor,
        'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason,
        'note', one.note, 'resolved_by', one.resolved_by)
$$;

-- Commands --------------------------------------------------------------------------------------

-- As they were given (`body`), in the order in which they were read, and what came of them. Which
-- entries a command made is in entry_reference, which is sealed with them.
CREATE TABLE tieout.command (
    command_no bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    command_id text PRIMARY KEY,
    kind text NOT NULL,
    issuer text NOT NULL,
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    object_id text NOT NULL,
    body jsonb NOT NULL,
    -- The entries that it goes by: it waits until all are in the journal.
    needs text[] NOT NULL,
    given_by text NOT NULL,
    given_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done', 'refused')),
    -- How much of it was executed: what takes back many entries takes many transactions.
    parts integer NOT NULL DEFAULT 0,
    -- Why it was refused, or what it waits for.
    outcome text,
    settled_at timestamptz,
    CHECK ((status = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX command_waiting ON tieout.command (command_no) WHERE status = 'waiting';
CREATE INDEX command_by_object ON tieout.command (object_id);
GRANT SELECT ON tieout.command TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT SELECT ON SEQUENCE tieout.command_command_no_seq
    TO tieout_writer, tieout_reconciler, tieout_reader;

ALTER TABLE tieout.entry_reference DROP CONSTRAINT entry_reference_kind_check;
ALTER TABLE tieout.entry_reference ADD CONSTRAINT entry_reference_kind_check
    CHECK (kind IN ('charge', 'dispute', 'payout', 'command')) NOT VALID;

-- A batch of commands, each {body, needs}, with its offsets. One that came before is the same one;
-- returned are ids that came before with another body, which is nobody's command.
CREATE FUNCTION tieout.keep_commands(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb
) RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Execute a command, or a part of it, or refuse it: its entries with their postings, the
-- discrepancies that it closes, and what became of it; all of it or nothing. Null: somebody else has
-- executed this part of it. What would stand twice for one fact is refused by the journal's own keys.
-- `closes` are discrepancies as the command carries them, on the page or not; `answers` are kinds
-- that the command settles if they are open, of these objects.
CREATE FUNCTION tieout.execute_command(
    of_command text, of_part integer, becomes text, because text,
    e_entry_id text[], e_issuer text[], e_external_id text[], e_kind text[], e_revision integer[],
    e_reverses text[], e_stripe_account text[], e_livemode boolean[], e_type text[],
    e_category text[], e_source text[], e_effective double precision[], e_fingerprint bytea[],
    e_posting_count smallint[],
    p_entry integer[], p_ordinal smallint[], p_account text[], p_currency text[],
    p_amount bigint[], p_available double precision[],
    closes jsonb, answers text[], objects text[]
) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Close discrepancies in a person's name; return those that were open.
CREATE FUNCTION tieout.close_discrepancies(
    command tieout.command, closes jsonb, answers text[], objects text[]
) RETURNS jsonb LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

REVOKE EXECUTE ON FUNCTION
    tieout.keep_commands(text, text, integer[], integer[], bigint[], bigint[], integer[], jsonb,
        jsonb),
    tieout.execute_command(text, integer, text, text, text[], text[], text[], text[], integer[],
        text[], text[], boolean[], text[], text[], text[], double precision[], bytea[], smallint[],
        integer[], smallint[], text[], text[], bigint[], double precision[], jsonb, text[], text[]),
    tieout.close_discrepancies(tieout.command, jsonb, text[], text[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    tieout.keep_commands(text, text, integer[], integer[], bigint[], bigint[], integer[], jsonb,
        jsonb),
    tieout.execute_command(text, integer, text, text, text[], text[], text[], text[], integer[],
        text[], text[], boolean[], text[], text[], text[], double precision[], bytea[], smallint[],
        integer[], smallint[], text[], text[], bigint[], double precision[], jsonb, text[], text[])
TO tieout_writer;
