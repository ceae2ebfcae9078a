-- What a connection is asked before and beside its work.

-- name: lead
SELECT pg_try_advisory_lock(hashtextextended($1, 0));

-- name: alive
SELECT 1;

-- name: applied
SELECT version, name, digest FROM tieout.migration ORDER BY version;
