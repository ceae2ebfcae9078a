-- Why:      books that begin in the middle of an account's history: rows created before their start
--           are not posted, and an opening entry a balance stands for them. So the start has to be
--           known to the writer, whatever its settings say; and of each opening, up to which batch
--           of the journal its rows are known.
-- Lock:     sync_state, ACCESS EXCLUSIVE for an instant: a column without a default. tieout.command
--           while a small index is built. The code one version back goes on: it posts rows from
--           before the start when a webhook names them, and the opening is made again without them.
-- Duration: instant at any size.

ALTER TABLE tieout.sync_state ADD COLUMN posts_from_at timestamptz;
COMMENT ON COLUMN tieout.sync_state.posts_from_at IS
    'rows created before this are not posted; 1970: all are posted; null: no pass has noted it yet';

-- The balances that were there when an account's openings were made first. Any other was nothing
-- then.
CREATE TABLE tieout.opening_watch (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    balance_type text NOT NULL,
    currency text NOT NULL,
    -- What the journal has come to hold since that batch, and is dated before the opening's T, came
    -- late. Null: the balance has no opening yet.
    after_batch bigint,
    -- What no row explained of the balance then: a drift, if it is not 0, and no concern of late rows.
    left_minor numeric(38, 0) NOT NULL DEFAULT 0,
    -- Only what is dated from here on: older rows came when history was extended back.
    dated_from_at timestamptz,
    PRIMARY KEY (stripe_account, livemode, balance_type, currency)
);
GRANT SELECT ON tieout.opening_watch
    TO tieout_writer, tieout_reconciler, tieout_reader, tieout_functions;
GRANT INSERT, UPDATE ON tieout.opening_watch TO tieout_reconciler;

CREATE INDEX command_of_opening ON tieout.command (issuer, object_id, command_no)
    WHERE kind = 'open';

-- What the writer read and did not post, for it is from before the start: it is wanted no more, and
-- the events that named it alone were ignored.
CREATE FUNCTION tieout.leave_out(
    i_stripe_account text[], i_livemode boolean[], i_external_id text[], i_source text[]
) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF cardinality(i_external_id) = 0 THEN
        RETURN;
    END IF;
    UPDATE tieout.receipt AS kept SET outcome = 'ignored', reason = 'before_start'
    FROM unnest(i_stripe_account || i_stripe_account, i_livemode || i_livemode,
            i_external_id || i_source) AS one (stripe_account, livemode, object_id)
    WHERE kept.stripe_account = one.stripe_account AND kept.livemode = one.livemode
      AND kept.outcome = 'wanted' AND kept.reason IS NULL
      AND (kept.object_id = one.object_id OR kept.event_id = (
        SELECT wanted.event_id FROM tieout.wanted
        WHERE wanted.stripe_account = one.stripe_account AND wanted.livemode = one.livemode
          AND wanted.object_id = one.object_id));
    WITH gone AS (
        DELETE FROM tieout.wanted
        USING unnest(i_stripe_account || i_stripe_account, i_livemode || i_livemode,
                i_external_id || i_source) AS one (stripe_account, livemode, object_id)
        WHERE wanted.stripe_account = one.stripe_account AND wanted.livemode = one.livemode
          AND wanted.object_id = one.object_id AND NOT wanted.reread AND wanted.hinted_at IS NULL
        RETURNING wanted.*
    )
    INSERT INTO tieout.ended_wait (
        stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason)
    SELECT gone.stripe_account, gone.livemode, gone.object_id, gone.kind, gone.event_id,
        gone.wanted_at, false, 'before_start'
    FROM gone;
END $$;
GRANT EXECUTE ON FUNCTION tieout.leave_out(text[], boolean[], text[], text[]) TO tieout_writer;
