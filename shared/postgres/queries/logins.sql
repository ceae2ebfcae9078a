-- Whom processes sign in as.

-- name: login
-- Who signed in, whatever it works as now, and which of the roles in $1 it may work as.
SELECT login.rolname::text AS name, login.rolsuper AS is_superuser,
    EXISTS (
        SELECT FROM pg_namespace
        WHERE nspname = 'tieout' AND pg_has_role(login.oid, nspowner, 'MEMBER')
        UNION ALL
        SELECT FROM pg_class
        WHERE relnamespace = to_regnamespace('tieout') AND pg_has_role(login.oid, relowner, 'MEMBER')
    ) AS is_owner,
    ARRAY(
        SELECT role FROM unnest($1::text[]) WITH ORDINALITY AS asked (role, place)
        WHERE to_regrole(role) IS NOT NULL AND pg_has_role(login.oid, to_regrole(role)::oid, 'SET')
        ORDER BY place
    ) AS roles
FROM pg_roles AS login WHERE login.rolname = session_user;

-- name: name_login
SELECT set_config('tieout.login', $1, true), set_config('tieout.login_role', $2, true),
    set_config('tieout.login_password', $3, true);

-- name: keep_login
-- The role too: `tieout migrate` may not have made it yet. Whoever makes a login may end its
-- sessions and see what they do.
DO $$
DECLARE
    login text := current_setting('tieout.login');
    service text := current_setting('tieout.login_role');
BEGIN
    IF to_regrole(service) IS NULL THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', service);
    END IF;
    IF to_regrole(login) IS NULL THEN
        EXECUTE format('CREATE ROLE %I LOGIN', login);
        EXECUTE format('GRANT %I TO CURRENT_USER WITH INHERIT TRUE', login);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login,
        current_setting('tieout.login_password'));
    EXECUTE format('GRANT %I TO %I', service, login);
END $$;
