-- Why:      the API asks for passes and recounts as a role that writes by functions alone; so does
--           whoever else asks. A command that is given twice for one request is that command, though
--           it was drafted at another instant: no id is called taken for it.
-- Lock:     none: functions and grants. The code one version back goes on: it asks by the tables.
-- Duration: instant at any size.

GRANT SELECT, INSERT, UPDATE ON tieout.reconciliation TO tieout_functions;
GRANT SELECT, INSERT ON tieout.reconciliation_account TO tieout_functions;

-- Ask for a pass or a recount in these accounts, or find the same request if it is still waiting.
CREATE FUNCTION tieout.ask_reconciliation(
    of_kind text, of_stripe_account text, of_livemode boolean, since timestamptz,
    until timestamptz, by text, accounts text[], livemodes boolean[],
    OUT request_id text, OUT request_status text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO tieout.reconciliation AS kept (
        kind, stripe_account, livemode, from_at, to_at, asked_by)
    VALUES (of_kind, of_stripe_account, of_livemode, since, until, by)
    ON CONFLICT (kind, stripe_account, livemode, from_at, to_at) WHERE status = 'waiting'
    DO UPDATE SET asked_by = kept.asked_by
    RETURNING kept.id, kept.status INTO request_id, request_status;
    INSERT INTO tieout.reconciliation_account (reconciliation_id, stripe_account, livemode)
    SELECT request_id, asked.stripe_account, asked.livemode
    FROM unnest(accounts, livemodes) AS asked (stripe_account, livemode)
    ON CONFLICT (reconciliation_id, stripe_account, livemode) DO NOTHING;
END $$;

-- As in 0018 and 0035, but for when a command was drafted.
CREATE OR REPLACE FUNCTION tieout.keep_commands(
    of_consumer text, of_topic text, partitions integer[], epochs integer[],
    expected bigint[], nexts bigint[], counts integer[], commands jsonb, letters jsonb
) RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
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
    WHERE kept.body - 'at' <> (given.command -> 'body') - 'at';
END $$;

DO $$
DECLARE
    caller text;
BEGIN
    FOREACH caller IN ARRAY ARRAY['tieout_reconciler', 'tieout_api'] LOOP
        IF to_regrole(caller) IS NOT NULL THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION tieout.ask_reconciliation(text, text, boolean,
                timestamptz, timestamptz, text, text[], boolean[]) TO %I', caller);
        END IF;
    END LOOP;
END $$;
