-- Why:      what the command line reads: views, so that the tables below may change.
-- Lock:     none that matters: every object is new.
-- Duration: instant at any size.

-- The journal in its one order, (position, ordinal). What has no position yet is not in it: a batch
-- that commits late would otherwise appear before lines that a reader has already seen.
CREATE VIEW tieout.journal AS
SELECT place.position, entry.ordinal, entry.entry_id, entry.issuer, entry.external_id, entry.kind,
    entry.revision, entry.reverses, entry.stripe_account, entry.livemode, entry.type,
    entry.reporting_category, entry.source_id, entry.effective_at, batch.posted_at,
    legs.ledger_accounts, legs.currencies, legs.amounts_minor, legs.available_ons
FROM tieout.journal_position AS place
JOIN tieout.journal_batch AS batch USING (batch_id)
JOIN tieout.journal_entry AS entry USING (batch_id)
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = entry.entry_no
) AS legs;

CREATE VIEW tieout.posting_line AS
SELECT entry.stripe_account, entry.livemode, entry.effective_at, posting.ledger_account,
    posting.currency, posting.amount_minor
FROM tieout.journal_entry AS entry
JOIN tieout.posting USING (entry_no);

-- What waits between an event and its entry. `answerable` is what Stripe could be asked for now:
-- a row that backs off, or whose money Stripe has not moved yet, waits for its hour.
CREATE VIEW tieout.waiting AS
SELECT (SELECT count(*) FROM tieout.wanted) AS wanted, count(*) AS awaiting,
    count(*) FILTER (WHERE due_at <= clock_timestamp()
        OR (attempts = 0 AND kind = 'balance_transaction')) AS answerable
FROM tieout.awaiting;

GRANT SELECT ON tieout.journal, tieout.posting_line, tieout.waiting
    TO tieout_writer, tieout_reconciler, tieout_reader;
