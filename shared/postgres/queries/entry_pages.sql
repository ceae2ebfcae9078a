-- Entries by pages, the newest first. $1 to $9 are what is chosen (any: null): account, mode, currency, type,
-- reporting category, kind, effective since and until, and how an id of the entry begins.
--
-- A page looks at a bounded number of entries, from a place on, and says where that ended (`is_end`), so
-- that a filter which fits hardly anything costs as much as any other. An entry without a position is
-- not listed yet.

-- name: by_position
-- Those that fit of at most $13 entries before ordinal $11 of position $10, down to position $12's own
-- and without it; at most $14. Batches that have none of the account or currency are passed over.
SELECT looked.entry_no, looked.position, looked.ordinal, looked.is_match, looked.is_end
FROM (
    SELECT place.position, entry.entry_no, entry.ordinal,
        row_number() OVER (ORDER BY place.position DESC, entry.ordinal DESC) = $13 AS is_end,
        (($1::text IS NULL AND $2::boolean IS NULL)
            OR left(entry.issuer, 7) IN ('stripe:', 'tieout:'))
        AND ($1::text IS NULL OR entry.stripe_account = $1)
        AND ($2::boolean IS NULL OR entry.livemode = $2)
        AND ($4::text IS NULL OR entry.type = $4)
        AND ($5::text IS NULL OR entry.reporting_category = $5)
        AND ($6::text IS NULL OR entry.kind = $6)
        AND ($7::timestamptz IS NULL OR entry.effective_at >= $7)
        AND ($8::timestamptz IS NULL OR entry.effective_at < $8)
        AND ($9::text IS NULL OR starts_with(entry.entry_id, $9)
            OR starts_with(entry.source_id, $9)
            OR starts_with(entry.external_id, $9) AND left(entry.issuer, 7) = 'stripe:')
        AND ($3::text IS NULL OR EXISTS (
            SELECT FROM tieout.posting
            WHERE posting.entry_no = entry.entry_no AND posting.currency = $3 OFFSET 0)) AS is_match
    FROM tieout.journal_position AS place
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.journal_entry
        WHERE journal_entry.batch_id = place.batch_id
          AND (place.position < $10 OR journal_entry.ordinal < $11)
        ORDER BY journal_entry.ordinal DESC OFFSET 0) AS entry
    WHERE place.position <= $10 AND place.position > $12
      AND (($1::text IS NULL AND $3::text IS NULL) OR EXISTS (
        SELECT FROM tieout.journal_delta AS delta
        WHERE delta.batch_id = place.batch_id
          AND ($1::text IS NULL OR delta.stripe_account = $1)
          AND ($3::text IS NULL OR delta.currency = $3) OFFSET 0))
    ORDER BY place.position DESC, entry.ordinal DESC LIMIT $13) AS looked
WHERE looked.is_match OR looked.is_end
ORDER BY looked.position DESC, looked.ordinal DESC LIMIT $14;

-- name: by_time
-- Those that fit of at most $12 entries before number $11 of the instant $10, which books share alike,
-- but at least $13 of each; at most $14. What a book has beyond its share may come before what
-- another's last one is followed by: the first end is where the look ends.
WITH chosen AS (
    SELECT stripe_account, livemode,
        greatest($13::integer, $12::integer / count(*) OVER ()) AS share
    FROM tieout.account_book
    WHERE ($1::text IS NULL OR stripe_account = $1) AND ($2::boolean IS NULL OR livemode = $2)
)
SELECT looked.entry_no, looked.effective_at, looked.is_match, looked.is_end
FROM (
    SELECT entry.effective_at, entry.entry_no, entry.place_no = chosen.share AS is_end,
        (($1::text IS NULL AND $2::boolean IS NULL)
            OR left(entry.issuer, 7) IN ('stripe:', 'tieout:'))
        AND ($4::text IS NULL OR entry.type = $4)
        AND ($5::text IS NULL OR entry.reporting_category = $5)
        AND ($6::text IS NULL OR entry.kind = $6)
        AND ($9::text IS NULL OR starts_with(entry.entry_id, $9)
            OR starts_with(entry.source_id, $9)
            OR starts_with(entry.external_id, $9) AND left(entry.issuer, 7) = 'stripe:')
        AND NOT EXISTS (
            SELECT FROM tieout.unsequenced
            WHERE unsequenced.batch_id = entry.batch_id OFFSET 0)
        AND ($3::text IS NULL OR EXISTS (
            SELECT FROM tieout.posting
            WHERE posting.entry_no = entry.entry_no AND posting.currency = $3 OFFSET 0)) AS is_match
    FROM chosen
    CROSS JOIN LATERAL (
        SELECT *, row_number() OVER (ORDER BY effective_at DESC, entry_no DESC) AS place_no
        FROM tieout.journal_entry
        WHERE journal_entry.stripe_account = chosen.stripe_account
          AND journal_entry.livemode = chosen.livemode
          AND journal_entry.effective_at >= coalesce($7::timestamptz, '-infinity')
          AND journal_entry.effective_at < coalesce($8::timestamptz, 'infinity')
          AND journal_entry.effective_at <= coalesce($10::timestamptz, 'infinity')
          AND ($10::timestamptz IS NULL OR journal_entry.effective_at < $10
            OR journal_entry.entry_no < $11::bigint)
        ORDER BY effective_at DESC, entry_no DESC LIMIT chosen.share) AS entry) AS looked
WHERE looked.is_match OR looked.is_end
ORDER BY looked.effective_at DESC, looked.entry_no DESC LIMIT $14;

-- name: begins_with
-- The entries of which an id begins with $1, of account $2 and mode $3 (any: null) where the id is a
-- balance transaction's, unless they are many: `is_cut` says that there may be more than the $4 of a
-- kind that are looked at. Whatever the order of the database's texts is, what begins with a text
-- follows it, beside what differs from that by case alone.
WITH near AS (
    SELECT 'entry' AS kind, NULL::text AS issuer, entry.id
    FROM (SELECT entry_id AS id FROM tieout.journal_entry
          WHERE entry_id >= $1 ORDER BY entry_id LIMIT $4) AS entry
    WHERE starts_with(lower(entry.id), lower($1))
    UNION ALL
    SELECT 'transaction', numbered.issuer, fact.id
    FROM (
        SELECT concat('stripe:', stripe_account, CASE WHEN livemode THEN ':live' ELSE ':test' END)
            AS issuer
        FROM tieout.account_book
        WHERE ($2::text IS NULL OR stripe_account = $2)
          AND ($3::boolean IS NULL OR livemode = $3)) AS numbered
    CROSS JOIN LATERAL (
        SELECT external_id AS id FROM tieout.journal_entry
        WHERE journal_entry.issuer = numbered.issuer AND external_id >= $1
        ORDER BY external_id LIMIT $4) AS fact
    WHERE starts_with(lower(fact.id), lower($1))
    UNION ALL
    SELECT 'source', NULL, source.id
    FROM (SELECT source_id AS id FROM tieout.journal_entry
          WHERE source_id >= $1 ORDER BY source_id LIMIT $4) AS source
    WHERE starts_with(lower(source.id), lower($1))
), counted AS MATERIALIZED (
    SELECT DISTINCT kind, issuer, id, count(*) OVER (PARTITION BY kind, issuer) >= $4 AS is_cut
    FROM near
), entry AS (
    SELECT DISTINCT named.entry_no
    FROM counted
    CROSS JOIN LATERAL (
        SELECT entry_no FROM tieout.journal_entry
        WHERE counted.kind = 'entry' AND entry_id = counted.id
        UNION ALL
        SELECT entry_no FROM tieout.journal_entry
        WHERE counted.kind = 'transaction' AND issuer = counted.issuer AND external_id = counted.id
        UNION ALL
        (SELECT entry_no FROM tieout.journal_entry
         WHERE counted.kind = 'source' AND source_id = counted.id LIMIT $4)) AS named
    WHERE starts_with(counted.id, $1) AND NOT (SELECT bool_or(is_cut) FROM counted)
    LIMIT $4
)
SELECT coalesce((SELECT bool_or(is_cut) FROM counted), false)
        OR (SELECT count(*) FROM entry) >= $4 AS is_cut,
    ARRAY(SELECT entry_no FROM entry) AS entry_nos;

-- name: of_entries
-- Those of the entries $10 that fit, after a place: in the order $11: by `time` before number $13 of the instant $12;
-- else before ordinal $15 of position $14; at most $16.
SELECT entry.entry_no, place.position, entry.ordinal, entry.effective_at, true AS is_match,
    false AS is_end
FROM unnest($10::bigint[]) AS listed (entry_no)
CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.entry_no = listed.entry_no OFFSET 0) AS entry
CROSS JOIN LATERAL (
    SELECT position FROM tieout.journal_position
    WHERE journal_position.batch_id = entry.batch_id OFFSET 0) AS place
WHERE (($1::text IS NULL AND $2::boolean IS NULL)
    OR left(entry.issuer, 7) IN ('stripe:', 'tieout:'))
  AND ($1::text IS NULL OR entry.stripe_account = $1)
  AND ($2::boolean IS NULL OR entry.livemode = $2)
  AND ($4::text IS NULL OR entry.type = $4)
  AND ($5::text IS NULL OR entry.reporting_category = $5)
  AND ($6::text IS NULL OR entry.kind = $6)
  AND ($7::timestamptz IS NULL OR entry.effective_at >= $7)
  AND ($8::timestamptz IS NULL OR entry.effective_at < $8)
  AND ($9::text IS NULL OR starts_with(entry.entry_id, $9) OR starts_with(entry.source_id, $9)
    OR starts_with(entry.external_id, $9) AND left(entry.issuer, 7) = 'stripe:')
  AND ($3::text IS NULL OR EXISTS (
    SELECT FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no AND posting.currency = $3 OFFSET 0))
  AND CASE WHEN $11::text = 'time' THEN (entry.effective_at, entry.entry_no) < (
        coalesce($12::timestamptz, 'infinity'), coalesce($13, 9223372036854775807))
      ELSE (place.position, entry.ordinal) < ($14::bigint, $15::integer) END
ORDER BY CASE WHEN $11::text = 'time' THEN entry.effective_at END DESC, CASE WHEN $11::text = 'time' THEN entry.entry_no END DESC,
    place.position DESC, entry.ordinal DESC
LIMIT $16;

-- name: rows
-- These entries as they are shown.
SELECT entry.entry_no, entry.entry_id, entry.issuer, entry.external_id, entry.kind, entry.revision,
    entry.reverses, entry.stripe_account, entry.livemode, entry.type, entry.reporting_category,
    entry.source_id, entry.effective_at, entry.ordinal,
    (SELECT posted_at FROM tieout.journal_batch
     WHERE journal_batch.batch_id = entry.batch_id) AS posted_at,
    (SELECT position FROM tieout.journal_position
     WHERE journal_position.batch_id = entry.batch_id) AS position,
    (SELECT member.payout_id FROM tieout.payout_members AS member
     WHERE member.balance_transaction_id = entry.external_id
       AND member.stripe_account = entry.stripe_account AND member.livemode = entry.livemode
       AND NOT member.is_inferred ORDER BY member.payout_id LIMIT 1) AS payout_id,
    legs.ledger_accounts, legs.currencies, legs.amounts_minor, legs.available_ons
FROM unnest($1::bigint[]) AS listed (entry_no)
CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.entry_no = listed.entry_no OFFSET 0) AS entry
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = entry.entry_no) AS legs;

-- name: revisions
-- The entries of the fact that an entry's id or a balance transaction's names, of the account $2 alone
-- (any: null), in the order in which they came: what took each back, whose command made it, and to
-- when Stripe moved its value date.
WITH fact AS (
    SELECT issuer, external_id FROM tieout.journal_entry
    WHERE entry_id = $1 AND ($2::text IS NULL
        OR stripe_account = $2 AND left(issuer, 7) IN ('stripe:', 'tieout:'))
    UNION
    SELECT named.issuer, named.external_id
    FROM tieout.account_book AS book CROSS JOIN LATERAL (
        SELECT issuer, external_id FROM tieout.journal_entry
        WHERE issuer = concat('stripe:', book.stripe_account,
                CASE WHEN book.livemode THEN ':live' ELSE ':test' END)
          AND external_id = $1 AND kind = 'original' OFFSET 0) AS named
    WHERE $2::text IS NULL OR book.stripe_account = $2
    ORDER BY issuer LIMIT 1
)
SELECT version.entry_no, version.origin, (
        SELECT reversal.entry_id FROM tieout.journal_entry AS reversal
        WHERE reversal.reverses = version.entry_id) AS reversed_by, (
        SELECT named.object_id FROM tieout.entry_reference AS named
        WHERE named.entry_id = version.entry_id AND named.kind = 'command') AS command_id,
    moved.available_ons, moved.observed_ats
FROM fact
CROSS JOIN LATERAL (
    SELECT entry_no, entry_id, origin FROM tieout.journal_entry
    WHERE journal_entry.issuer = fact.issuer AND journal_entry.external_id = fact.external_id
    OFFSET 0) AS version
CROSS JOIN LATERAL (
    SELECT array_agg(available_on ORDER BY available_on) AS available_ons,
        array_agg(observed_at ORDER BY available_on) AS observed_ats
    FROM tieout.value_date WHERE value_date.entry_no = version.entry_no) AS moved
ORDER BY version.entry_no;
