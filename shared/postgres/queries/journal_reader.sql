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

-- name: chosen_after
-- At most $8 entries after ordinal $6 of position $5, up to position $7. Limited before their postings
-- are looked up; batches that have none of the account are passed over.
SELECT following.*, legs.*,
    (SELECT posted_at FROM tieout.journal_batch
     WHERE journal_batch.batch_id = following.batch_id) AS posted_at,
    (SELECT member.payout_id FROM tieout.payout_members AS member
     WHERE member.balance_transaction_id = following.external_id
       AND member.stripe_account = following.stripe_account
       AND member.livemode = following.livemode
       AND NOT member.is_inferred ORDER BY member.payout_id LIMIT 1) AS payout_id
FROM (
    SELECT place.position, entry.*
    FROM tieout.journal_position AS place
    CROSS JOIN LATERAL (
        SELECT batch_id, entry_no, ordinal, entry_id, issuer, external_id, kind, revision, reverses,
            stripe_account, livemode, type, reporting_category, source_id, effective_at
        FROM tieout.journal_entry
        WHERE journal_entry.batch_id = place.batch_id
          AND (place.position > $5 OR journal_entry.ordinal > $6)
          AND (($1::text IS NULL AND $2::boolean IS NULL)
            OR left(journal_entry.issuer, 7) IN ('stripe:', 'tieout:'))
          AND ($1::text IS NULL OR journal_entry.stripe_account = $1)
          AND ($2::boolean IS NULL OR journal_entry.livemode = $2)
          AND ($3::timestamptz IS NULL OR journal_entry.effective_at >= $3)
          AND ($4::timestamptz IS NULL OR journal_entry.effective_at < $4)
        ORDER BY journal_entry.ordinal LIMIT $8) AS entry
    WHERE place.position >= $5 AND place.position <= $7
      AND ($1::text IS NULL OR EXISTS (
        SELECT FROM tieout.journal_delta AS delta
        WHERE delta.batch_id = place.batch_id AND delta.stripe_account = $1 OFFSET 0))
    ORDER BY place.position, entry.ordinal LIMIT $8) AS following
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = following.entry_no) AS legs
ORDER BY following.position, following.ordinal;

-- name: account_books
SELECT book.stripe_account, book.livemode, (
    SELECT min(entry.effective_at) FROM tieout.journal_entry AS entry
    WHERE entry.stripe_account = book.stripe_account AND entry.livemode = book.livemode
) AS opened_at
FROM tieout.account_book AS book;

-- name: unsequenced_entries
SELECT count(*) FROM tieout.journal_entry AS entry JOIN tieout.unsequenced USING (batch_id)
WHERE (($1::text IS NULL AND $2::boolean IS NULL)
    OR left(entry.issuer, 7) IN ('stripe:', 'tieout:'))
  AND ($1::text IS NULL OR entry.stripe_account = $1)
  AND ($2::boolean IS NULL OR entry.livemode = $2);
