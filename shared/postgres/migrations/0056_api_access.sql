-- Why:      programs and pages read the ledger over HTTP, each with a token that says who may what. Who
--           calls, what was done with which outcome, and what was answered under an idempotency key are
--           kept here; the API works as a role that reads as a reader and writes by functions alone.
-- Lock:     none that matters: the tables are new. The code one version back goes on: it knows none.
-- Duration: instant at any size.

-- The role ----------------------------------------------------------------------------------------

-- Roles belong to the whole server: another database's migration may be making it right now.
DO $$
BEGIN
    BEGIN
        IF to_regrole('tieout_api') IS NULL THEN
            CREATE ROLE tieout_api NOLOGIN;
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
    END;
    BEGIN
        IF NOT (pg_has_role('tieout_api', 'SET') AND pg_has_role('tieout_api', 'USAGE')) THEN
            GRANT tieout_api TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
        END IF;
    EXCEPTION WHEN unique_violation OR invalid_grant_operation THEN
        NULL;
    END;
    BEGIN
        -- All that a reader may read, today and after each later migration.
        IF NOT (pg_has_role('tieout_api', 'tieout_reader', 'SET')
                AND pg_has_role('tieout_api', 'tieout_reader', 'USAGE')) THEN
            GRANT tieout_reader TO tieout_api WITH INHERIT TRUE, SET TRUE;
        END IF;
    EXCEPTION WHEN unique_violation THEN
        NULL;
    END;
END $$;

GRANT USAGE ON SCHEMA tieout TO tieout_api;

-- Tokens ------------------------------------------------------------------------------------------

-- A token that has ended stays, so that what was done with it can be told of for ever.
CREATE TABLE tieout.api_token (
    id text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[a-z2-7]{10}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80) CHECK (strpos(name, '@') = 0),
    secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
    role text NOT NULL CHECK (role IN ('read', 'operator', 'admin')),
    stripe_account text CHECK (stripe_account ~ '^acct_'),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by text NOT NULL CHECK (strpos(created_by, '@') = 0),
    expires_at timestamptz CHECK (expires_at > created_at),
    revoked_at timestamptz,
    last_used_at timestamptz
);
COMMENT ON TABLE tieout.api_token IS 'who may call the API; nobody reads it but by functions';
COMMENT ON COLUMN tieout.api_token.secret_hash IS 'SHA-256 of the secret, which is kept nowhere';
COMMENT ON COLUMN tieout.api_token.stripe_account IS
    'null: of all accounts; else the token sees nothing of another';
COMMENT ON COLUMN tieout.api_token.last_used_at IS 'to the minute';

-- The audit ---------------------------------------------------------------------------------------

CREATE TABLE tieout.audit (
    audit_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    given_by text,
    token_id text,
    role text,
    address text,
    operation text NOT NULL,
    method text,
    path text,
    object_id text,
    stripe_account text,
    status_code integer,
    outcome text NOT NULL,
    request_id text,
    command_id text
);
COMMENT ON TABLE tieout.audit IS 'who did what, when, from where, with which outcome; append only';
COMMENT ON COLUMN tieout.audit.given_by IS
    'the token''s name, or whom the command line was told; null: nobody that is known';
COMMENT ON COLUMN tieout.audit.stripe_account IS 'whose books it is about; null: no account''s alone';
CREATE INDEX audit_by_account ON tieout.audit (stripe_account, audit_no)
    WHERE stripe_account IS NOT NULL;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tieout.audit
    FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change();

-- Idempotency keys --------------------------------------------------------------------------------

CREATE TABLE tieout.idempotency_key (
    token_id text COLLATE "C" NOT NULL REFERENCES tieout.api_token,
    key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    state text NOT NULL DEFAULT 'begun' CHECK (state IN ('begun', 'finished')),
    attempt_id uuid NOT NULL DEFAULT gen_random_uuid(),
    status_code integer,
    body bytea,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (token_id, key),
    CHECK ((state = 'finished') = (status_code IS NOT NULL AND body IS NOT NULL))
);
COMMENT ON TABLE tieout.idempotency_key IS
    'what was answered to a request that may come again, for 24 hours from its first time on';
COMMENT ON COLUMN tieout.idempotency_key.digest IS 'SHA-256 of the request: method, path and body';
COMMENT ON COLUMN tieout.idempotency_key.attempt_id IS
    'who carries it out: one who was taken over finishes nothing';
CREATE INDEX idempotency_key_by_age ON tieout.idempotency_key (created_at);

-- Grants ------------------------------------------------------------------------------------------

GRANT SELECT ON tieout.audit TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT SELECT ON SEQUENCE tieout.audit_audit_no_seq
    TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT SELECT, INSERT, UPDATE (revoked_at, last_used_at) ON tieout.api_token TO tieout_functions;
-- Whoever appends a line chooses neither its number nor its time.
GRANT SELECT, INSERT (given_by, token_id, role, address, operation, method, path, object_id,
    stripe_account, status_code, outcome, request_id, command_id) ON tieout.audit TO tieout_functions;
GRANT SELECT, INSERT, UPDATE, DELETE ON tieout.idempotency_key TO tieout_functions;

-- Functions ---------------------------------------------------------------------------------------

CREATE FUNCTION tieout.append_audit(
    of_given_by text, of_token_id text, of_role text, of_address text, of_operation text,
    of_method text, of_path text, of_object_id text, of_stripe_account text,
    of_status_code integer, of_outcome text, of_request_id text, of_command_id text
) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO tieout.audit (given_by, token_id, role, address, operation, method, path, object_id,
        stripe_account, status_code, outcome, request_id, command_id)
    VALUES (of_given_by, of_token_id, of_role, of_address, of_operation, of_method, of_path,
        of_object_id, of_stripe_account, of_status_code, of_outcome, of_request_id, of_command_id)
    RETURNING audit_no
$$;

-- Nobody makes a token without a line that says so.
CREATE FUNCTION tieout.create_api_token(
    of_id text, of_name text, of_secret_hash bytea, of_role text, of_stripe_account text, by text,
    lifetime interval
) RETURNS TABLE (created_at timestamptz, expires_at timestamptz) LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM tieout.append_audit(by, NULL, NULL, NULL, 'token.create', NULL, NULL, of_id,
        of_stripe_account, NULL, 'done', NULL, NULL);
    RETURN QUERY
    INSERT INTO tieout.api_token AS token (id, name, secret_hash, role, stripe_account, created_at,
        created_by, expires_at)
    SELECT of_id, of_name, of_secret_hash, of_role, of_stripe_account, clock.now, by,
        clock.now + lifetime
    FROM (SELECT clock_timestamp() AS now OFFSET 0) AS clock
    RETURNING token.created_at, token.expires_at;
END $$;

-- All there are, the newest first, without what only `authenticate` compares.
CREATE FUNCTION tieout.list_api_tokens() RETURNS TABLE (
    id text, name text, role text, stripe_account text, created_at timestamptz, created_by text,
    expires_at timestamptz, revoked_at timestamptz, last_used_at timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id, name, role, stripe_account, created_at, created_by, expires_at, revoked_at,
        last_used_at
    FROM tieout.api_token ORDER BY created_at DESC, id
$$;

-- Whether there is one of that id; one that is revoked already stays as it is.
CREATE FUNCTION tieout.revoke_api_token(of_id text, by text) RETURNS boolean LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_account text;
BEGIN
    UPDATE tieout.api_token SET revoked_at = clock_timestamp()
    WHERE id = of_id AND revoked_at IS NULL RETURNING stripe_account INTO of_account;
    IF FOUND THEN
        PERFORM tieout.append_audit(by, NULL, NULL, NULL, 'token.revoke', NULL, NULL, of_id,
            of_account, NULL, 'done', NULL, NULL);
        RETURN true;
    END IF;
    RETURN EXISTS (SELECT FROM tieout.api_token WHERE id = of_id);
END $$;

-- The token of that id and secret, if it may be used now. The comparison need not take the same time
-- for every hash: of the hash of 256 random bits nobody can choose so much as the first byte without
-- trying, and knowing all of it would not give the secret. When it was used last is noted once a
-- minute, and nobody waits for another to note it.
CREATE FUNCTION tieout.authenticate(of_id text, of_secret_hash bytea) RETURNS TABLE (
    id text, name text, role text, stripe_account text, expires_at timestamptz
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT token.id, token.name, token.role, token.stripe_account, token.expires_at
    FROM tieout.api_token AS token
    WHERE token.id = of_id AND token.secret_hash = of_secret_hash AND token.revoked_at IS NULL
      AND (token.expires_at IS NULL OR token.expires_at > clock_timestamp());
    IF FOUND THEN
        UPDATE tieout.api_token AS token SET last_used_at = date_trunc('minute', clock_timestamp())
        WHERE token.id = (
            SELECT unnoted.id FROM tieout.api_token AS unnoted
            WHERE unnoted.id = of_id
              AND (unnoted.last_used_at IS NULL
                OR unnoted.last_used_at < date_trunc('minute', clock_timestamp()))
            FOR NO KEY UPDATE SKIP LOCKED);
    END IF;
END $$;

-- Begin what is to be done once under a key, or say what became of it: `begun`, and by whom it is
-- carried out; `finished`, and what was answered; `conflict`, for the key was another request's;
-- `in_progress`. What was begun a minute ago and not finished is begun anew: whoever began it has
-- died, or may finish it no more. After 24 hours the key is free.
CREATE FUNCTION tieout.begin_request(
    of_token_id text, of_key text, of_digest bytea, OUT outcome text, OUT attempt uuid,
    OUT answer_code integer, OUT answer bytea
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Again only if the key was deleted between two statements, as it is once in its life.
    FOR tries IN 1..3 LOOP
        INSERT INTO tieout.idempotency_key AS kept (token_id, key, digest)
        VALUES (of_token_id, of_key, of_digest)
        ON CONFLICT (token_id, key) DO UPDATE
        SET digest = excluded.digest, state = 'begun', attempt_id = excluded.attempt_id,
            status_code = NULL, body = NULL, begun_at = excluded.begun_at,
            created_at = CASE WHEN kept.created_at < clock_timestamp() - interval '24 hours'
                THEN excluded.created_at ELSE kept.created_at END
        WHERE kept.created_at < clock_timestamp() - interval '24 hours'
           OR (kept.state = 'begun' AND kept.digest = excluded.digest
               AND kept.begun_at < clock_timestamp() - interval '1 minute')
        RETURNING kept.attempt_id INTO attempt;
        IF FOUND THEN
            outcome := 'begun';
            RETURN;
        END IF;
        SELECT CASE WHEN kept.digest <> of_digest THEN 'conflict'
                WHEN kept.state = 'begun' THEN 'in_progress' ELSE 'finished' END,
            kept.status_code, kept.body
        INTO outcome, answer_code, answer
        FROM tieout.idempotency_key AS kept
        WHERE kept.token_id = of_token_id AND kept.key = of_key;
        IF FOUND THEN
            RETURN;
        END IF;
    END LOOP;
    RAISE EXCEPTION 'the idempotency key goes and comes' USING ERRCODE = 'lock_not_available';
END $$;

-- Keep what was answered; false: another has taken the request over, or its key is gone.
CREATE FUNCTION tieout.finish_request(
    of_token_id text, of_key text, of_attempt uuid, answer_code integer, answer bytea
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE tieout.idempotency_key SET state = 'finished', status_code = answer_code, body = answer
    WHERE token_id = of_token_id AND key = of_key AND attempt_id = of_attempt AND state = 'begun';
    RETURN FOUND;
END $$;

-- Let go of a key under which nothing was done, so that the request may come again at once.
CREATE FUNCTION tieout.release_request(of_token_id text, of_key text, of_attempt uuid)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM tieout.idempotency_key
    WHERE token_id = of_token_id AND key = of_key AND attempt_id = of_attempt AND state = 'begun';
    RETURN FOUND;
END $$;

-- Delete the oldest keys that are older than 24 hours, at most so many; return how many.
CREATE FUNCTION tieout.delete_idempotency_keys(rows_max integer) RETURNS integer LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    deleted integer;
BEGIN
    DELETE FROM tieout.idempotency_key WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM tieout.idempotency_key
        WHERE created_at < clock_timestamp() - interval '24 hours'
        ORDER BY created_at LIMIT rows_max FOR UPDATE SKIP LOCKED));
    GET DIAGNOSTICS deleted = ROW_COUNT;
    RETURN deleted;
END $$;

DO $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace
          AND proname IN ('append_audit', 'create_api_token', 'list_api_tokens',
            'revoke_api_token', 'authenticate', 'begin_request', 'finish_request',
            'release_request', 'delete_idempotency_keys')
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO tieout_api', one.name);
    END LOOP;
END $$;
