-- Why:      `status` says how far an import is, but not how fast it goes, nor when it will be done.
--           Only the pass that makes it knows, and it may be another process's.
-- Lock:     sync_state, ACCESS EXCLUSIVE for an instant: a column without a default. The code one
--           version back goes on: it leaves it null.
-- Duration: instant at any size.

ALTER TABLE tieout.sync_state ADD COLUMN import_rows_per_s real;
COMMENT ON COLUMN tieout.sync_state.import_rows_per_s IS
    'how fast the import went when it last noted how far it is; null: nobody has noted it';
