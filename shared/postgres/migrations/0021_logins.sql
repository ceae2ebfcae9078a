-- Why:      each process signs in as a login of its own, bound to one role, and no longer as the owner,
--           whom SET ROLE NONE gave back. The journal, its queue and balances, offsets, commands and
--           discrepancies are changed by functions alone, each of which does what it promises and no
--           more: they run with the rights of tieout_functions, as whom nobody signs in.
-- Lock:     none but on the catalog: roles, grants and functions.
-- Duration: instant at any size. The code one version back goes on: what it calls keeps its name and
--           does the same. One statement of its own is refused until it is replaced: what it made of
--           a copy with other money it wrote into the table itself. That row is held, and read again
--           by the code after it.

-- Roles -----------------------------------------------------------------------------------------

-- Roles belong to the whole server: another database's migration may be making them right now.
DO $$
DECLARE
    service text;
BEGIN
    BEGIN
        IF to_regrole('tieout_functions') IS NULL THEN
            CREATE ROLE tieout_functions NOLOGIN;
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
    END;
    BEGIN
        -- To give it functions, and to replace them later, whatever the owner inherits otherwise.
        IF NOT (pg_has_role('tieout_functions', 'SET') AND pg_has_role('tieout_functions', 'USAGE'))
        THEN
            GRANT tieout_functions TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
        END IF;
    EXCEPTION WHEN unique_violation OR invalid_grant_operation THEN
        NULL;
    END;
    -- Whoever may write may read as one who cannot: a login of either runs every report.
    FOREACH service IN ARRAY ARRAY['tieout_writer', 'tieout_reconciler'] LOOP
        BEGIN
            IF NOT pg_has_role(service, 'tieout_reader', 'SET') THEN
                EXECUTE format('GRANT tieout_reader TO %I', service);
            END IF;
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;

-- What functions may do: what they are written for. Nothing of it is anybody's who signs in.
GRANT USAGE ON SCHEMA tieout TO tieout_functions;
GRANT SELECT ON ALL TABLES IN SCHEMA tieout TO tieout_functions;
GRANT INSERT (batch_id) ON tieout.journal_batch TO tieout_functions;
GRANT INSERT ON tieout.journal_entry, tieout.posting, tieout.value_date, tieout.entry_reference,
    tieout.journal_delta, tieout.journal_position TO tieout_functions;
GRANT INSERT, DELETE ON tieout.unsequenced TO tieout_functions;
GRANT INSERT, UPDATE ON tieout.folded_balance, tieout.consumer_offset, tieout.discrepancy,
    tieout.command, tieout.receipt, tieout.dead_letter, tieout.pass_request TO tieout_functions;
GRANT INSERT, UPDATE, DELETE ON tieout.wanted TO tieout_functions;
GRANT INSERT ON tieout.ended_wait TO tieout_functions;

REVOKE INSERT (batch_id) ON tieout.journal_batch FROM tieout_writer;
REVOKE INSERT ON tieout.journal_entry, tieout.posting, tieout.value_date, tieout.entry_reference,
    tieout.journal_delta, tieout.journal_position FROM tieout_writer;
REVOKE INSERT, UPDATE, DELETE ON tieout.unsequenced, tieout.folded_balance, tieout.consumer_offset,
    tieout.discrepancy FROM tieout_writer;

-- A pass opens, follows and settles discrepancies; who closed one, and why, is not its to say.
REVOKE INSERT, UPDATE ON tieout.discrepancy FROM tieout_reconciler;
GRANT INSERT (id, kind, status, stripe_account, livemode, object_id, resolved_at, amount_at_risk,
        effect_minor, currency, expected, actual, reason, heals),
    UPDATE (status, detected_at, resolved_at, amount_at_risk, effect_minor, currency, expected,
        actual, reason, heals)
    ON tieout.discrepancy TO tieout_reconciler;

-- What the writer still did by itself ------------------------------------------------------------

-- What a fresh read said otherwise than the journal: opened, opened again, or told anew.
CREATE FUNCTION tieout.open_difference(
    of_kind text, of_stripe_account text, of_livemode boolean, of_object_id text,
    at_risk bigint, effect bigint, in_currency text, of_stripe jsonb, of_journal jsonb, because text
) RETURNS SETOF tieout.discrepancy LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- A later value date of an entry; false if it is known.
CREATE FUNCTION tieout.append_value_date(of_entry_no bigint, becomes_available timestamptz)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO tieout.value_date (entry_no, available_on) VALUES (of_entry_no, becomes_available)
    ON CONFLICT (entry_no, available_on) DO NOTHING;
    RETURN FOUND;
END $$;

-- Functions ---------------------------------------------------------------------------------------

-- By name: what a function takes is its own business.
DO $$
DECLARE
    one record;
BEGIN
    -- Whoever writes a table that nobody may write, and so lends its rights.
    FOR one IN
        SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace AND proname = ANY (ARRAY[
            'advance_offsets', 'await_too_long', 'check_appended', 'keep_references',
            'listen_batch', 'load_positions', 'open_offset_gap', 'open_unconfigured',
            'post_batch', 'resolve_awaited', 'sequence_batches', 'this_batch'])
    LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, pg_temp',
            one.name);
    END LOOP;
    -- Who may call what. The others are called by these, or by triggers. Whoever writes may read.
    FOR one IN
        SELECT oid::regprocedure AS name, allowed.role
        FROM pg_proc
        JOIN (VALUES
            ('append_value_date', 'tieout_writer'), ('await_too_long', 'tieout_writer'),
            ('doubt_dates', 'tieout_writer'), ('end_wait', 'tieout_writer'),
            ('hand_on', 'tieout_writer'), ('keep_references', 'tieout_writer'),
            ('listen_batch', 'tieout_writer'), ('load_positions', 'tieout_writer'),
            ('open_difference', 'tieout_writer'), ('open_unconfigured', 'tieout_writer'),
            ('post_batch', 'tieout_writer'), ('resolve_awaited', 'tieout_writer'),
            ('sequence_batches', 'tieout_writer'), ('settle_hint', 'tieout_writer'),
            ('still_awaited', 'tieout_writer'), ('want', 'tieout_writer'),
            ('batch_digest', 'tieout_reader'), ('discrepancy_id', 'tieout_reader'),
            ('discrepancy_line', 'tieout_reader'), ('entry_seal', 'tieout_reader'),
            ('is_led', 'tieout_reader'), ('is_same_fact', 'tieout_reader'),
            ('open_gaps', 'tieout_reader'), ('sealed_lines', 'tieout_reader'),
            ('sealed_rows', 'tieout_reader'), ('sequences_behind', 'tieout_reader')) AS allowed (name, role)
            ON allowed.name = proname
        WHERE pronamespace = 'tieout'::regnamespace
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', one.name, one.role);
    END LOOP;
END $$;

-- Set right, and name, what `CREATE FUNCTION` and a restore leave otherwise: a function that lends
-- rights lends those of tieout_functions, which may call all of them, and nobody else may who was
-- not named. For the owner: `tieout migrate` calls it after each migration and at its end.
CREATE FUNCTION tieout.settle_functions() RETURNS SETOF text LANGUAGE plpgsql AS $$
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
