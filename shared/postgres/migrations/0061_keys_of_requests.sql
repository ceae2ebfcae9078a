-- Why:      what an idempotency key asked for is done once. A key that is let go stays its request's: of
--           what is in doubt nobody knows that nothing was done, so that another body may not come under
--           it. And a pass that was asked for under a key is found again when the answer was lost, also
--           once it no longer waits.
-- Lock:     none that matters: the table is new. The code one version back goes on: it asks by the
--           function that stays, and lets a key go by the one that is replaced.
-- Duration: instant at any size.

CREATE TABLE tieout.reconciliation_key (
    digest bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
    reconciliation_id text REFERENCES tieout.reconciliation,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE tieout.reconciliation_key IS
    'which request to compare again was answered to whoever asked under a key';
COMMENT ON COLUMN tieout.reconciliation_key.digest IS
    'SHA-256 of the token, its key and what it asked for';
GRANT SELECT, INSERT, UPDATE ON tieout.reconciliation_key TO tieout_functions;

-- As in 0060, and what was asked for under a key is the same request however far it is. Of two who ask
-- under one key at a time, the second waits for the first.
CREATE FUNCTION tieout.ask_reconciliation(
    of_kind text, of_stripe_account text, of_livemode boolean, since timestamptz,
    until timestamptz, by text, accounts text[], livemodes boolean[], of_digest bytea,
    OUT request_id text, OUT request_status text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF of_digest IS NOT NULL THEN
        INSERT INTO tieout.reconciliation_key AS kept (digest) VALUES (of_digest)
        ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest
        RETURNING kept.reconciliation_id INTO request_id;
    END IF;
    IF request_id IS NULL THEN
        SELECT asked.request_id, asked.request_status INTO request_id, request_status
        FROM tieout.ask_reconciliation(of_kind, of_stripe_account, of_livemode, since, until, by,
            accounts, livemodes) AS asked;
        UPDATE tieout.reconciliation_key SET reconciliation_id = request_id
        WHERE digest = of_digest;
    ELSE
        SELECT request.status INTO request_status
        FROM tieout.reconciliation AS request WHERE request.id = request_id;
    END IF;
END $$;

-- Have the same request begin again at once; the key stays its own.
CREATE OR REPLACE FUNCTION tieout.release_request(of_token_id text, of_key text, of_attempt uuid)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE tieout.idempotency_key SET begun_at = '-infinity'
    WHERE token_id = of_token_id AND key = of_key AND attempt_id = of_attempt AND state = 'begun';
    RETURN FOUND;
END $$;

DO $$
DECLARE
    caller text;
BEGIN
    FOREACH caller IN ARRAY ARRAY['tieout_reconciler', 'tieout_api'] LOOP
        IF to_regrole(caller) IS NOT NULL THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION tieout.ask_reconciliation(text, text, boolean,
                timestamptz, timestamptz, text, text[], boolean[], bytea) TO %I', caller);
        END IF;
    END LOOP;
END $$;
