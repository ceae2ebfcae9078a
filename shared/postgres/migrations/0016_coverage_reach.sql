-- Why:      what coverage could not say: since when a window has been unsettled and for how many
--           passes; how far back it reaches below the first row; when, by Postgres's own clock, the
--           pass that compared a window began (`compared_at` is Stripe's clock from here on); and up
--           to which position of the journal each entry was held against it.
-- Lock:     tieout.coverage and tieout.sync_state, ACCESS EXCLUSIVE for an instant: columns without
--           a default that has to be computed; coverage against writes while its index is built.
--           The code one version back goes on: it leaves the new columns as they are.
-- Duration: instant for the columns; under a second per million windows for the index.

ALTER TABLE tieout.coverage
    ADD COLUMN pass_began_at timestamptz,
    ADD COLUMN unsettled_since timestamptz,
    ADD COLUMN unsettled_passes integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN tieout.coverage.sums IS
    'Stripe''s net in minor units by "{balance type}:{currency}"; by currency alone in a row that no'
    ' pass has written since migration 0016';
COMMENT ON COLUMN tieout.coverage.compared_at IS
    'Stripe''s time of the pass that compared the window last';
COMMENT ON COLUMN tieout.coverage.pass_began_at IS
    'when that pass began by Postgres''s clock, to hold against other times of this database';
CREATE INDEX coverage_unsettled ON tieout.coverage (stripe_account, livemode, resource, window_no)
    WHERE NOT settled;

ALTER TABLE tieout.sync_state
    ADD COLUMN covers_from_at timestamptz,
    ADD COLUMN past_read_at timestamptz,
    ADD COLUMN past_due_at timestamptz,
    ADD COLUMN passes bigint NOT NULL DEFAULT 0,
    ADD COLUMN examined_position bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN tieout.sync_state.starts_at IS
    'every window from here on has a row of coverage; the past is before it';
COMMENT ON COLUMN tieout.sync_state.covers_from_at IS
    'the past is [covers_from_at, starts_at): in it only a window that is not empty has a row; null'
    ' until it was read whole';
COMMENT ON COLUMN tieout.sync_state.past_read_at IS
    'when, by Postgres''s clock, the pass began that read the past last';
COMMENT ON COLUMN tieout.sync_state.past_due_at IS
    'when, by Stripe''s clock, the past is to be read again; null: never, it is old enough';
COMMENT ON COLUMN tieout.sync_state.passes IS
    'passes that ended: where a pass begins with what it may only take some of';
COMMENT ON COLUMN tieout.sync_state.examined_position IS
    'every entry up to this position of the journal is in a window that was compared with it in it,'
    ' or will be, or was asked for by its id';
