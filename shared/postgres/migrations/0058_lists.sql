-- Why:      listings are read in pages, the newest first, of all accounts or of one alone. A page must
--           not cost more the longer the listing is, nor depend on what another account has: each order
--           has an index over all accounts and one that begins with the account; what is open is rare
--           among what is settled, and has its own.
-- Lock:     journal_entry against writes while two indexes are built, so that posting waits; then the
--           listed tables likewise, so that passes wait. reconciliation_account: ACCESS EXCLUSIVE for a
--           column. The code one version back goes on: a trigger fills the column for it.
-- Duration: two seconds per million entries; ten per million discrepancies, two per million of their
--           changes.

-- Payouts -----------------------------------------------------------------------------------------

CREATE INDEX payouts_listed ON tieout.payouts (created, payout_id);
CREATE INDEX payouts_listed_of_account ON tieout.payouts (stripe_account, created, payout_id);
-- Those that the journal has, of which Stripe may not have been asked: `unread_payout` is made of them.
CREATE INDEX journal_entry_of_payouts_listed ON tieout.journal_entry (effective_at, source_id)
    WHERE (reporting_category IN ('payout', 'payout_reversal')
            OR type IN ('payout', 'payout_failure', 'payout_cancel'))
        AND kind = 'original';
CREATE INDEX journal_entry_of_payouts_listed_of_account
    ON tieout.journal_entry (stripe_account, effective_at, source_id)
    WHERE (reporting_category IN ('payout', 'payout_reversal')
            OR type IN ('payout', 'payout_failure', 'payout_cancel'))
        AND kind = 'original';

-- What is looked at for a page, of an account or of all (null): always by the index of just that,
-- whatever the planner thinks that a page takes; without a price on where a row lies, it is the one by
-- which the fewest rows are read. Here the payouts that Stripe was asked for.
CREATE FUNCTION tieout.listed_payouts(
    of_account text, since timestamptz, before_at timestamptz, before_id text, rows_max bigint
) RETURNS TABLE (
    created timestamptz, id text, stripe_account text, livemode boolean, currency text, status text,
    proof text
) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT created, payout_id, stripe_account, livemode, currency, status, proof
     FROM tieout.payouts
     WHERE of_account IS NULL AND created >= since
       AND (created, payout_id) < (before_at, before_id)
     ORDER BY created DESC, payout_id DESC LIMIT rows_max)
    UNION ALL
    (SELECT created, payout_id, stripe_account, livemode, currency, status, proof
     FROM tieout.payouts
     WHERE stripe_account = of_account AND created >= since
       AND (created, payout_id) < (before_at, before_id)
     ORDER BY created DESC, payout_id DESC LIMIT rows_max)
$$;

-- And the journal's entries of payouts, of which it may not have been.
CREATE FUNCTION tieout.listed_payout_entries(
    of_account text, since timestamptz, before_at timestamptz, before_id text, rows_max bigint
) RETURNS TABLE (created timestamptz, id text, stripe_account text, livemode boolean)
LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT effective_at, source_id, stripe_account, livemode
     FROM tieout.journal_entry
     WHERE of_account IS NULL AND effective_at >= since
       AND (effective_at, source_id) < (before_at, before_id)
       AND (reporting_category IN ('payout', 'payout_reversal')
            OR type IN ('payout', 'payout_failure', 'payout_cancel')) AND kind = 'original'
     ORDER BY effective_at DESC, source_id DESC LIMIT rows_max)
    UNION ALL
    (SELECT effective_at, source_id, stripe_account, livemode
     FROM tieout.journal_entry
     WHERE stripe_account = of_account AND effective_at >= since
       AND (effective_at, source_id) < (before_at, before_id)
       AND (reporting_category IN ('payout', 'payout_reversal')
            OR type IN ('payout', 'payout_failure', 'payout_cancel')) AND kind = 'original'
     ORDER BY effective_at DESC, source_id DESC LIMIT rows_max)
$$;

-- Discrepancies -----------------------------------------------------------------------------------

CREATE INDEX discrepancy_listed ON tieout.discrepancy (detected_at, id);
CREATE INDEX discrepancy_listed_of_account ON tieout.discrepancy (stripe_account, detected_at, id);
CREATE INDEX discrepancy_open_listed ON tieout.discrepancy (detected_at, id)
    WHERE status IN ('open', 'healing', 'stuck');
CREATE INDEX discrepancy_open_listed_of_account
    ON tieout.discrepancy (stripe_account, detected_at, id)
    WHERE status IN ('open', 'healing', 'stuck');
-- By how much money it is about; that of which nobody knows comes last.
CREATE INDEX discrepancy_by_risk ON tieout.discrepancy (coalesce(amount_at_risk, -1), id);
CREATE INDEX discrepancy_by_risk_of_account
    ON tieout.discrepancy (stripe_account, coalesce(amount_at_risk, -1), id);
CREATE INDEX discrepancy_open_by_risk ON tieout.discrepancy (coalesce(amount_at_risk, -1), id)
    WHERE status IN ('open', 'healing', 'stuck');
CREATE INDEX discrepancy_open_by_risk_of_account
    ON tieout.discrepancy (stripe_account, coalesce(amount_at_risk, -1), id)
    WHERE status IN ('open', 'healing', 'stuck');
-- In the byte order, so that what begins with a text is a range.
CREATE INDEX discrepancy_by_text ON tieout.discrepancy (object_id COLLATE "C");
CREATE INDEX discrepancy_by_text_of_account
    ON tieout.discrepancy (stripe_account, object_id COLLATE "C");

-- What is looked at for a page, as above: by time, by risk, or about ids that begin with a text.
-- `is_open`: nothing but what is unsettled.
CREATE FUNCTION tieout.listed_discrepancies(
    of_account text, is_open boolean, since timestamptz, before_at timestamptz, before_id text,
    rows_max bigint
) RETURNS TABLE (
    id text, detected_at timestamptz, livemode boolean, currency text, kind text, status text,
    object_id text
) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT id, detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE of_account IS NULL AND is_open AND status IN ('open', 'healing', 'stuck')
       AND detected_at >= since
       AND (detected_at, id) < (before_at, before_id)
     ORDER BY detected_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE stripe_account = of_account AND is_open AND status IN ('open', 'healing', 'stuck')
       AND detected_at >= since
       AND (detected_at, id) < (before_at, before_id)
     ORDER BY detected_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE of_account IS NULL AND NOT is_open AND detected_at >= since
       AND (detected_at, id) < (before_at, before_id)
     ORDER BY detected_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE stripe_account = of_account AND NOT is_open AND detected_at >= since
       AND (detected_at, id) < (before_at, before_id)
     ORDER BY detected_at DESC, id DESC LIMIT rows_max)
$$;
CREATE FUNCTION tieout.discrepancies_at_risk(
    of_account text, is_open boolean, before_risk bigint, before_id text, rows_max bigint
) RETURNS TABLE (
    id text, risk bigint, detected_at timestamptz, livemode boolean, currency text, kind text,
    status text, object_id text
) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT id, coalesce(amount_at_risk, -1), detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE of_account IS NULL AND is_open AND status IN ('open', 'healing', 'stuck')
       AND (coalesce(amount_at_risk, -1), id) < (before_risk, before_id)
     ORDER BY coalesce(amount_at_risk, -1) DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, coalesce(amount_at_risk, -1), detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE stripe_account = of_account AND is_open AND status IN ('open', 'healing', 'stuck')
       AND (coalesce(amount_at_risk, -1), id) < (before_risk, before_id)
     ORDER BY coalesce(amount_at_risk, -1) DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, coalesce(amount_at_risk, -1), detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE of_account IS NULL AND NOT is_open
       AND (coalesce(amount_at_risk, -1), id) < (before_risk, before_id)
     ORDER BY coalesce(amount_at_risk, -1) DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT id, coalesce(amount_at_risk, -1), detected_at, livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE stripe_account = of_account AND NOT is_open
       AND (coalesce(amount_at_risk, -1), id) < (before_risk, before_id)
     ORDER BY coalesce(amount_at_risk, -1) DESC, id DESC LIMIT rows_max)
$$;
CREATE FUNCTION tieout.discrepancies_about(
    of_account text, text_from text, text_until text, rows_max bigint
) RETURNS TABLE (
    id text, detected_at timestamptz, risk bigint, livemode boolean, currency text, kind text,
    status text, object_id text
) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT id, detected_at, coalesce(amount_at_risk, -1), livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE of_account IS NULL AND object_id COLLATE "C" >= text_from
       AND object_id COLLATE "C" < text_until
     ORDER BY object_id COLLATE "C" LIMIT rows_max)
    UNION ALL
    (SELECT id, detected_at, coalesce(amount_at_risk, -1), livemode, currency, kind, status, object_id
     FROM tieout.discrepancy
     WHERE stripe_account = of_account AND object_id COLLATE "C" >= text_from
       AND object_id COLLATE "C" < text_until
     ORDER BY object_id COLLATE "C" LIMIT rows_max)
$$;

CREATE INDEX discrepancy_change_of ON tieout.discrepancy_change ((body ->> 'id'), change_id);

-- Dead letters ------------------------------------------------------------------------------------

CREATE INDEX dead_letter_listed ON tieout.dead_letter (first_seen_at, id);
CREATE INDEX dead_letter_listed_of_account
    ON tieout.dead_letter (stripe_account, first_seen_at, id);
CREATE INDEX dead_letter_open_listed ON tieout.dead_letter (first_seen_at, id)
    WHERE status = 'open';
CREATE INDEX dead_letter_open_listed_of_account
    ON tieout.dead_letter (stripe_account, first_seen_at, id) WHERE status = 'open';

CREATE FUNCTION tieout.listed_letters(
    of_account text, is_open boolean, before_at timestamptz, before_id bigint, rows_max bigint
) RETURNS TABLE (first_seen_at timestamptz, id bigint, status text, topic text)
LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT first_seen_at, id, status, topic FROM tieout.dead_letter
     WHERE of_account IS NULL AND is_open AND status = 'open'
       AND (first_seen_at, id) < (before_at, before_id)
     ORDER BY first_seen_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT first_seen_at, id, status, topic FROM tieout.dead_letter
     WHERE stripe_account = of_account AND is_open AND status = 'open'
       AND (first_seen_at, id) < (before_at, before_id)
     ORDER BY first_seen_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT first_seen_at, id, status, topic FROM tieout.dead_letter
     WHERE of_account IS NULL AND NOT is_open
       AND (first_seen_at, id) < (before_at, before_id)
     ORDER BY first_seen_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT first_seen_at, id, status, topic FROM tieout.dead_letter
     WHERE stripe_account = of_account AND NOT is_open
       AND (first_seen_at, id) < (before_at, before_id)
     ORDER BY first_seen_at DESC, id DESC LIMIT rows_max)
$$;

-- Commands ----------------------------------------------------------------------------------------

CREATE INDEX command_of_account ON tieout.command (stripe_account, command_no);

CREATE FUNCTION tieout.listed_commands(of_account text, before_no bigint, rows_max bigint)
RETURNS TABLE (command_no bigint, status text) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT command_no, status FROM tieout.command
     WHERE of_account IS NULL AND command_no < before_no
     ORDER BY command_no DESC LIMIT rows_max)
    UNION ALL
    (SELECT command_no, status FROM tieout.command
     WHERE stripe_account = of_account AND command_no < before_no
     ORDER BY command_no DESC LIMIT rows_max)
$$;

-- Reconciliations ---------------------------------------------------------------------------------

-- When the request was asked for, so that those of an account are found in their order.
ALTER TABLE tieout.reconciliation_account ADD COLUMN asked_at timestamptz;
CREATE FUNCTION tieout.note_asked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT request.asked_at INTO NEW.asked_at FROM tieout.reconciliation AS request
    WHERE request.id = NEW.reconciliation_id;
    RETURN NEW;
END $$;
CREATE TRIGGER asked_at BEFORE INSERT ON tieout.reconciliation_account
    FOR EACH ROW EXECUTE FUNCTION tieout.note_asked_at();
UPDATE tieout.reconciliation_account AS of_account SET asked_at = request.asked_at
FROM tieout.reconciliation AS request WHERE request.id = of_account.reconciliation_id;
CREATE INDEX reconciliation_account_listed
    ON tieout.reconciliation_account (stripe_account, asked_at, reconciliation_id);

-- A request in both modes of an account is one.
CREATE FUNCTION tieout.listed_reconciliations(
    of_account text, before_at timestamptz, before_id text, rows_max bigint
) RETURNS TABLE (id text) LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET random_page_cost = 0 AS $$
    (SELECT id FROM tieout.reconciliation
     WHERE of_account IS NULL AND (asked_at, id) < (before_at, before_id)
     ORDER BY asked_at DESC, id DESC LIMIT rows_max)
    UNION ALL
    (SELECT reconciliation_id FROM tieout.reconciliation_account
     WHERE stripe_account = of_account AND (asked_at, reconciliation_id) < (before_at, before_id)
     GROUP BY asked_at, reconciliation_id
     ORDER BY asked_at DESC, reconciliation_id DESC LIMIT rows_max)
$$;

-- How a request is, by how it is in each of its accounts, or in those that somebody may see.
CREATE FUNCTION tieout.reconciliation_status(statuses text[]) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN 'done' = ALL (statuses) THEN 'done'
        WHEN 'running' = ANY (statuses) THEN 'running'
        WHEN 'failed' = ANY (statuses) THEN 'failed'
        WHEN 'waiting' = ALL (statuses) THEN 'waiting'
        ELSE 'running' END
$$;
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = 'tieout'::regnamespace
          AND proname IN ('listed_payouts', 'listed_payout_entries', 'listed_discrepancies',
            'discrepancies_at_risk', 'discrepancies_about', 'listed_letters', 'listed_commands',
            'listed_reconciliations', 'reconciliation_status')
    LOOP
        EXECUTE format(
            'GRANT EXECUTE ON FUNCTION %s TO tieout_writer, tieout_reconciler, tieout_reader',
            one.name);
    END LOOP;
END $$;
