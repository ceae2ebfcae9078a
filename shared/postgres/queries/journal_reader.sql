-- The journal entry by entry, and facts as they stand; of an account where $1 and $2 are one and its mode.

-- name: journal_rows
-- The journal's side of [$3, $4): each fact as its latest version says, if it stands. Found by
-- time: an index by issuer would read all that the account ever had.
SELECT external_id AS id, extract(epoch FROM effective_at)::bigint AS created, fingerprint, net,
    currency, ledger_account, type, reporting_category, source_id, entry_id, is_reversed,
    extract(epoch FROM available_on)::bigint AS available_on, amount
FROM tieout.stated_entry
WHERE stripe_account = $1 AND livemode = $2 AND left(issuer, 7) = 'stripe:'
  AND effective_at >= to_timestamp($3::bigint) AND effective_at < to_timestamp($4::bigint)
  AND NOT is_reversed;

-- name: journal_rows_of
-- The same for these ids, whatever their date, and also where nothing stands.
SELECT external_id AS id, extract(epoch FROM effective_at)::bigint AS created, fingerprint, net,
    currency, ledger_account, type, reporting_category, source_id, entry_id, is_reversed,
    extract(epoch FROM available_on)::bigint AS available_on, amount
FROM tieout.stated_entry
WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND external_id = ANY ($3::text[]);

-- name: find_posted
SELECT external_id FROM tieout.journal_entry
WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND external_id = ANY ($3::text[]) AND kind = 'original';

-- name: shown_in_snapshot
-- Which of these balance transactions have their entry now, and whether the snapshot of the batches
-- up to $4, but for those in $5, shows it.
SELECT entry.external_id,
    entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[]) AS was_there
FROM tieout.journal_entry AS entry
WHERE entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.external_id = ANY ($3::text[]) AND entry.kind = 'original';

-- name: journal_end
SELECT coalesce(max(position), 0) FROM tieout.journal_position;

-- name: stream_entries
-- The entries of the $6 positions after $5, each with the payout that Stripe lists it in: an export
-- reads the journal range by range.
SELECT journal.*, (
    SELECT member.payout_id FROM tieout.payout_members AS member
    WHERE member.balance_transaction_id = journal.external_id
      AND member.stripe_account = journal.stripe_account AND member.livemode = journal.livemode
      AND NOT member.is_inferred ORDER BY member.payout_id LIMIT 1) AS payout_id
FROM tieout.journal
WHERE position > $5 AND position <= $5::bigint + $6
  AND ($1::text IS NULL OR stripe_account = $1)
  AND ($2::boolean IS NULL OR livemode = $2)
  AND ($3::timestamptz IS NULL OR effective_at >= $3)
  AND ($4::timestamptz IS NULL OR effective_at < $4)
ORDER BY position, ordinal;

-- name: account_books
SELECT book.stripe_account, book.livemode, (
    SELECT min(entry.effective_at) FROM tieout.journal_entry AS entry
    WHERE entry.stripe_account = book.stripe_account AND entry.livemode = book.livemode
) AS opened_at
FROM tieout.account_book AS book;

-- name: unsequenced_entries
SELECT count(*) FROM tieout.journal_entry JOIN tieout.unsequenced USING (batch_id);
