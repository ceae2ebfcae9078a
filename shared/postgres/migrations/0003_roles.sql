-- Why:      each service works as a role that can do only what it promises; the journal is append
--           only by grant as well as by trigger. Services SET ROLE when they connect, so one
--           DATABASE_URL is enough; its user must be a member of the roles.
-- Lock:     none.
-- Duration: instant at any size.

-- Roles belong to the whole server: another database's migration may be making them right now.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['tieout_writer', 'tieout_reconciler', 'tieout_reader'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
        BEGIN
            EXECUTE format('GRANT %I TO CURRENT_USER', name);
        EXCEPTION WHEN unique_violation OR invalid_grant_operation THEN
            NULL;
        END;
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA tieout TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA tieout TO tieout_writer, tieout_reconciler, tieout_reader;

-- Whoever writes a batch cannot choose its xact_id or its clock.
GRANT INSERT (batch_id) ON tieout.journal_batch TO tieout_writer;
GRANT INSERT ON tieout.journal_entry, tieout.posting, tieout.value_date, tieout.journal_delta,
    tieout.journal_position TO tieout_writer;
GRANT INSERT, DELETE ON tieout.unsequenced TO tieout_writer;
GRANT INSERT, UPDATE ON tieout.folded_balance TO tieout_writer;
GRANT INSERT, UPDATE ON tieout.consumer_offset, tieout.receipt, tieout.dead_letter,
    tieout.discrepancy TO tieout_writer;
GRANT INSERT, UPDATE, DELETE ON tieout.wanted TO tieout_writer;
GRANT INSERT, UPDATE ON tieout.discrepancy TO tieout_reconciler;
GRANT INSERT, UPDATE ON tieout.stripe_caller TO tieout_writer, tieout_reconciler;
