-- Why:      that a discrepancy is unsettled was written out in twenty queries, and in Python. It is said
--           here once for SQL, as `UNSETTLED` of shared/ledger/discrepancy.py says it (a test holds the
--           two together); a new state of a discrepancy is added in these two places.
-- Lock:     none.
-- Duration: instant at any size.

-- The planner puts its body in its place, so the indexes of 0002 and 0019 serve what asks for it: it
-- stays one expression, without SET or SECURITY DEFINER.
CREATE FUNCTION tieout.is_unsettled(status text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT status IN ('open', 'healing', 'stuck')
$$;
GRANT EXECUTE ON FUNCTION tieout.is_unsettled(text) TO tieout_reader;
