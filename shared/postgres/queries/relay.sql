-- What the relay publishes, and how far it has come. A place is the last position and ordinal that is
-- published; a position's ordinals begin at 1.

-- name: relay_place
SELECT position, ordinal FROM tieout.relay_place WHERE stream = $1;

-- name: advance_relay
SELECT tieout.advance_relay($1, $2, $3, $4, $5);

-- name: rewind_relay
SELECT tieout.rewind_relay($1, $2);

-- name: next_entries
-- At most $3 entries after ordinal $2 of position $1, a row an entry; and a row without one for a
-- position that has none. Limited before their postings are looked up: of a batch that is cut off,
-- only what is returned is read.
SELECT following.*, legs.*, (
    SELECT entry_trace.traceparent FROM tieout.entry_trace
    WHERE entry_trace.entry_id = following.entry_id) AS traceparent
FROM (
    SELECT place.position, batch.posted_at, entry.*
    FROM tieout.journal_position AS place
    JOIN tieout.journal_batch AS batch USING (batch_id)
    LEFT JOIN LATERAL (
        SELECT entry_no, ordinal, entry_id, issuer, external_id, kind, revision, reverses,
            stripe_account, livemode, type, reporting_category, source_id, effective_at
        FROM tieout.journal_entry
        WHERE journal_entry.batch_id = place.batch_id
          AND (place.position > $1 OR journal_entry.ordinal > $2)
        ORDER BY journal_entry.ordinal LIMIT $3) AS entry ON true
    WHERE place.position >= $1 AND (place.position > $1 OR entry.entry_no IS NOT NULL)
    ORDER BY place.position, entry.ordinal LIMIT $3) AS following
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = following.entry_no) AS legs
ORDER BY following.position, following.ordinal;

-- name: sequence_changes
SELECT tieout.sequence_changes($1);

-- name: next_changes
-- After ordinal $2 of position $1; a position is one change, and ordinal 0 is none of it.
SELECT position, changed_at, body::text FROM tieout.discrepancy_change
WHERE position >= $1::bigint + least($2::integer, 1) ORDER BY position LIMIT $3;

-- name: journal_rewound
-- Where the journal ends, and how many of its entries a relay that begins at $1 publishes again.
SELECT (SELECT coalesce(max(position), 0) FROM tieout.journal_position) AS last_position,
    (SELECT count(*)
     FROM tieout.relay_place AS place JOIN tieout.journal_position AS sequenced
        ON sequenced.position >= $1 AND sequenced.position <= place.position
     JOIN tieout.journal_entry AS entry ON entry.batch_id = sequenced.batch_id
        AND (sequenced.position < place.position OR entry.ordinal <= place.ordinal)
     WHERE place.stream = 'journal') AS published;

-- name: discrepancies_rewound
-- The same of the changes of discrepancies, whose positions are dense.
SELECT coalesce(max(change.position), 0) AS last_position,
    (SELECT greatest(place.position - $1::bigint + 1, 0) FROM tieout.relay_place AS place
     WHERE place.stream = 'discrepancies') AS published
FROM tieout.discrepancy_change AS change;

-- name: unrelayed
-- How many entries and changes of discrepancies are not published yet, and since when the oldest
-- waits. Entries are counted in the first $1 positions that wait; what is beyond is taken to be as
-- large, so that a journal of millions, as it is told for the first time, is not counted each time.
WITH ahead AS (
    SELECT sequenced.*, place.position AS from_position, place.ordinal AS from_ordinal
    FROM tieout.relay_place AS place
    CROSS JOIN LATERAL (
        SELECT position, batch_id, (
            SELECT posted_at FROM tieout.journal_batch
            WHERE journal_batch.batch_id = journal_position.batch_id) AS posted_at
        FROM tieout.journal_position
        WHERE journal_position.position >= place.position
        ORDER BY journal_position.position LIMIT $1) AS sequenced
    WHERE place.stream = 'journal'
), counted AS (
    SELECT coalesce(sum(of_batch.entries), 0)::bigint AS entries,
        min(ahead.posted_at) FILTER (WHERE of_batch.entries > 0) AS oldest_at
    FROM ahead CROSS JOIN LATERAL (
        SELECT count(*) AS entries FROM tieout.journal_entry AS entry
        WHERE entry.batch_id = ahead.batch_id AND (
            ahead.position > ahead.from_position OR entry.ordinal > ahead.from_ordinal)) AS of_batch
), beyond AS (
    SELECT coalesce((SELECT max(position) FROM tieout.journal_position)
        - (SELECT max(position) FROM ahead), 0) AS positions
), change AS (
    SELECT changed_at FROM tieout.discrepancy_change WHERE position IS NULL
    UNION ALL
    SELECT changed.changed_at
    FROM tieout.relay_place AS place
    JOIN tieout.discrepancy_change AS changed
        ON changed.position >= place.position + least(place.ordinal, 1)
    WHERE place.stream = 'discrepancies'
)
SELECT (counted.entries + beyond.positions * greatest(counted.entries / $1, 1)
        + (SELECT count(*) FROM change))::bigint AS count,
    least(counted.oldest_at, (SELECT min(changed_at) FROM change)) AS oldest_at
FROM counted CROSS JOIN beyond;

-- name: backlog
-- By stream how many positions wait, and for how long the oldest: cheap, however many there are.
-- Positions are dense; of the place's own position a part may be left.
SELECT 'journal' AS stream, coalesce(ended.position - first.position + 1, 0) AS positions,
    coalesce(extract(epoch FROM clock_timestamp() - (
        SELECT posted_at FROM tieout.journal_batch WHERE journal_batch.batch_id = first.batch_id)),
        0)::double precision AS oldest_s
FROM tieout.relay_place AS place
LEFT JOIN LATERAL (
    SELECT position FROM tieout.journal_position ORDER BY position DESC LIMIT 1) AS ended ON true
LEFT JOIN LATERAL (
    SELECT sequenced.position, sequenced.batch_id FROM tieout.journal_position AS sequenced
    WHERE sequenced.position >= place.position
      AND (sequenced.position > place.position OR EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.batch_id = sequenced.batch_id AND entry.ordinal > place.ordinal))
    ORDER BY sequenced.position LIMIT 1) AS first ON true
WHERE place.stream = 'journal'
UNION ALL
SELECT 'discrepancies',
    greatest(coalesce(ended.position, 0) - greatest(place.position + least(place.ordinal, 1), 1)
        + 1, 0) + waiting.count,
    coalesce(extract(epoch FROM clock_timestamp()
        - coalesce(first.changed_at, waiting.changed_at)), 0)::double precision
FROM tieout.relay_place AS place
CROSS JOIN (
    SELECT count(*), min(changed_at) AS changed_at FROM tieout.discrepancy_change
    WHERE position IS NULL) AS waiting
LEFT JOIN LATERAL (
    SELECT position FROM tieout.discrepancy_change
    WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1) AS ended ON true
LEFT JOIN LATERAL (
    SELECT changed_at FROM tieout.discrepancy_change
    WHERE position >= place.position + least(place.ordinal, 1)
    ORDER BY position LIMIT 1) AS first ON true
WHERE place.stream = 'discrepancies';
