-- What a connection is asked before and beside its work.

-- name: lead
-- Returns the names that this session leads from now on; other sessions lead the rest.
SELECT name FROM unnest($1::text[]) AS name
WHERE pg_try_advisory_lock(hashtextextended(concat('tieout.', name), 0));

-- name: lead_no_more
SELECT pg_advisory_unlock(hashtextextended(concat('tieout.', name), 0))
FROM unnest($1::text[]) AS name;

-- name: alive
SELECT 1;

-- name: applied
SELECT version, name, digest FROM tieout.migration ORDER BY version;

-- name: patience
-- A migration that waits for a lock holds up whoever comes after it.
SET LOCAL lock_timeout = '2s';

-- name: sequences_behind
SELECT relation, last_value, highest FROM tieout.sequences_behind();

-- name: advance_sequences
-- A schema that was migrated no further than 0016 has no such function.
DO $$
BEGIN
    IF to_regproc('tieout.advance_sequences') IS NOT NULL THEN
        PERFORM tieout.advance_sequences();
    END IF;
END $$;

-- name: settle_functions
-- A schema that was migrated no further than 0020 has no such function.
DO $$
BEGIN
    IF to_regproc('tieout.settle_functions') IS NOT NULL THEN
        PERFORM tieout.settle_functions();
    END IF;
END $$;

-- name: long_read
-- A report may take longer than a service's statement, and what reads it may be slow.
SELECT set_config('statement_timeout', '0', true),
    set_config('transaction_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '10min', true);
