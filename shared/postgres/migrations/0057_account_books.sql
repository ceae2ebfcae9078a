-- Why:      lists of entries go book by book: which accounts and modes have entries was asked by a loose
--           scan that each of them would repeat.
-- Lock:     none: a view is new. The code one version back goes on: it does not know it.
-- Duration: instant at any size.

-- The accounts and modes that have entries: one lookup each, however long the journal is.
CREATE VIEW tieout.account_book AS
WITH RECURSIVE book AS (
    (SELECT stripe_account, livemode FROM tieout.journal_entry
     ORDER BY stripe_account, livemode LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode
    FROM book CROSS JOIN LATERAL (
        SELECT entry.stripe_account, entry.livemode FROM tieout.journal_entry AS entry
        WHERE (entry.stripe_account, entry.livemode) > (book.stripe_account, book.livemode)
        ORDER BY entry.stripe_account, entry.livemode LIMIT 1) AS later
)
SELECT book.stripe_account, book.livemode FROM book;

GRANT SELECT ON tieout.account_book TO tieout_writer, tieout_reconciler, tieout_reader;
