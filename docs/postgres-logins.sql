-- The owner of tieout's database, its roles, and the logins that its processes sign in by: for psql,
-- as a user who may create roles, in the database that is to be tieout's. Each file in
-- /run/secrets holds the URL of one process, postgresql://LOGIN:PASSWORD@HOST/DATABASE, with a
-- password that needs no percent-encoding.
--
-- docker-compose.yml has it run when its volume is made. Run it again when a password was changed:
--
--   docker compose exec postgres psql -U postgres -d tieout -f /docker-entrypoint-initdb.d/logins.sql
--
-- A volume from before has the superuser `tieout` and none `postgres`: once with -U tieout.

\set ON_ERROR_STOP on
\set QUIET on
\set owner_url `cat /run/secrets/owner_database_url`
\set writer_url `cat /run/secrets/writer_database_url`
\set reconciler_url `cat /run/secrets/reconciler_database_url`
\set api_url `cat /run/secrets/api_database_url`
\set reader_url `cat /run/secrets/reader_database_url`

CREATE TEMPORARY TABLE login AS
SELECT substring(url FROM '^[^:]+://([^:@/]+):') AS name,
    substring(url FROM '^[^:]+://[^:@/]+:([^@/]+)@') AS password, role
FROM (VALUES (:'owner_url', NULL), (:'writer_url', 'tieout_writer'),
        (:'reconciler_url', 'tieout_reconciler'), (:'api_url', 'tieout_api'),
        (:'reader_url', 'tieout_reader'))
    AS given (url, role);

SELECT format('CREATE ROLE %I NOLOGIN', role)
FROM login WHERE role IS NOT NULL AND to_regrole(quote_ident(role)) IS NULL \gexec
SELECT format('CREATE ROLE %I', name) FROM login WHERE to_regrole(quote_ident(name)) IS NULL \gexec
SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', name, password) FROM login \gexec
SELECT format('GRANT %I TO %I', role, name) FROM login WHERE role IS NOT NULL \gexec

-- The owner, as whom `tieout migrate` alone signs in: it makes and grants what else there is.
SELECT format('ALTER ROLE %I CREATEROLE', name) FROM login WHERE role IS NULL \gexec
SELECT format('GRANT %I TO %I WITH ADMIN OPTION', roles.role, owner.name)
FROM login AS owner, login AS roles WHERE owner.role IS NULL AND roles.role IS NOT NULL \gexec
SELECT format('ALTER DATABASE %I OWNER TO %I', current_database(), name)
FROM login WHERE role IS NULL \gexec
