-- Why:      coverage kept a row a window for ever, also of years without a payment. A row may be of
--           several windows now: settled, all looks done, and of one UTC day or empty. And passes
--           keep up to where a proof has shown that they missed nothing, which need not be read again.
-- Lock:     tieout.coverage and tieout.sync_state, ACCESS EXCLUSIVE: columns with a constant default
--           or none, and one scan of coverage for the constraint. The code one version back goes on:
--           to it a row is one window, so it compares again what it takes for gaps, and where it
--           writes, two triggers take back what several windows have said as one.
-- Duration: under a second per million rows of coverage. Rows that are there become one pass by pass,
--           20,000 at a time (shared/postgres/covering.py).

ALTER TABLE tieout.coverage
    ADD COLUMN window_count integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT coverage_is_done CHECK (window_count = 1 OR (window_count > 1
        AND settled AND reason IS NULL AND next_due_at IS NULL
        AND (row_count = 0 OR window_no / 288 = (window_no + window_count - 1) / 288)));
COMMENT ON COLUMN tieout.coverage.window_count IS
    'the row is of the windows [window_no, window_no + window_count), by UTC day if any is not empty;'
    ' rows never overlap';
CREATE INDEX coverage_several ON tieout.coverage (stripe_account, livemode, resource, window_no)
    WHERE window_count > 1;
GRANT DELETE ON tieout.coverage TO tieout_reconciler;

ALTER TABLE tieout.sync_state
    ADD COLUMN proved_until_at timestamptz,
    ADD COLUMN coalesced_to bigint DEFAULT 0;
ALTER TABLE tieout.sync_state ALTER COLUMN coalesced_to DROP DEFAULT;
COMMENT ON COLUMN tieout.sync_state.proved_until_at IS
    'up to here, by Stripe''s clock, a pass had read whose exact proof showed that it missed nothing';
COMMENT ON COLUMN tieout.sync_state.coalesced_to IS
    'up to which window the rows of code that knows only single windows were made one; null: all were';

-- The code one version back updates a row by its first window, and says what it found of that alone.
-- What it then covers window by window, passes make one again as they do what was there before.
CREATE FUNCTION tieout.cover_first_window() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.window_count := 1;
    UPDATE tieout.sync_state
    SET coalesced_to = least(coalesce(coalesced_to, NEW.window_no), NEW.window_no)
    WHERE stripe_account = NEW.stripe_account AND livemode = NEW.livemode
      AND resource = NEW.resource;
    RETURN NEW;
END $$;
CREATE TRIGGER cover_first_window BEFORE UPDATE ON tieout.coverage FOR EACH ROW
    WHEN (OLD.window_count > 1 AND NEW.window_count = OLD.window_count)
    EXECUTE FUNCTION tieout.cover_first_window();

-- And it inserts windows where a row of several is: what that says of the others is not known any
-- more, so they are compared again.
CREATE FUNCTION tieout.keep_coverage_apart() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    WITH gone AS (
        DELETE FROM tieout.coverage AS several USING (
            SELECT stripe_account, livemode, resource, min(window_no) AS first,
                max(window_no) AS last
            FROM added GROUP BY 1, 2, 3) AS bounds
        WHERE several.stripe_account = bounds.stripe_account
          AND several.livemode = bounds.livemode AND several.resource = bounds.resource
          AND several.window_count > 1 AND several.window_no < bounds.last
          AND several.window_no + several.window_count > bounds.first
          AND EXISTS (
            SELECT FROM added
            WHERE added.stripe_account = several.stripe_account
              AND added.livemode = several.livemode AND added.resource = several.resource
              AND added.window_no > several.window_no
              AND added.window_no < several.window_no + several.window_count)
        RETURNING several.stripe_account, several.livemode, several.resource, several.window_no
    ), again AS (
        SELECT stripe_account, livemode, resource, min(window_no) AS first
        FROM gone GROUP BY 1, 2, 3
    )
    UPDATE tieout.sync_state AS state
    SET coalesced_to = least(coalesce(state.coalesced_to, again.first), again.first)
    FROM again
    WHERE state.stripe_account = again.stripe_account AND state.livemode = again.livemode
      AND state.resource = again.resource;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_coverage_apart AFTER INSERT ON tieout.coverage
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT
    EXECUTE FUNCTION tieout.keep_coverage_apart();
