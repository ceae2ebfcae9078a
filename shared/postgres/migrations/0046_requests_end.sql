-- Why:      a request in an account whose passes could not even be tried (its key is refused) waited for
--           ever: when it was tried last says whether anybody still answers it. And a schedule of recounts
--           that was changed had one made at once, as if it had been missed: which schedule each instant
--           is of says which were.
-- Lock:     reconciliation_account and scheduled_recount, ACCESS EXCLUSIVE for an instant: columns without
--           a default. The code one version back goes on: it leaves them null, and a null counts as
--           asked for then, and as an instant of whichever schedule there is.
-- Duration: instant at any size.

ALTER TABLE tieout.reconciliation_account ADD COLUMN tried_at timestamptz;
COMMENT ON COLUMN tieout.reconciliation_account.tried_at IS
    'when it was begun, got on or failed last; null: it never was, since it was asked for';

ALTER TABLE tieout.scheduled_recount ADD COLUMN expression text;
COMMENT ON COLUMN tieout.scheduled_recount.expression IS
    'the schedule that it is an instant of, empty where there was none any more; with a'
    ' reconciliation_id of null it was seen first, or anew, then';
