-- Dead letters: where a message lies that can never work as it is, and what became of it.

-- name: redrivable_letters
-- The open letters from id $2 on (or only $1), the oldest first, $3 at most, each with the id of
-- the topic that its message was read from, if the broker said it. An epoch ends when its topic is
-- made anew, without its messages, or is cut: then other messages may lie at its offsets, and those
-- that were left have been read again in the next epoch.
SELECT letter.id, letter.topic, letter.partition, letter."offset",
    (SELECT own.topic_id FROM tieout.consumer_offset AS own
     WHERE own.consumer = letter.consumer AND own.topic = letter.topic
       AND own.partition = letter.partition AND own.epoch = letter.epoch) AS topic_id,
    letter.epoch = (
        SELECT max(kept.epoch) FROM tieout.consumer_offset AS kept
        WHERE kept.consumer = letter.consumer AND kept.topic = letter.topic
          AND kept.partition = letter.partition) AS is_latest
FROM tieout.dead_letter AS letter
WHERE letter.status = 'open' AND ($1::bigint IS NULL OR letter.id = $1) AND letter.id > $2
ORDER BY letter.id LIMIT $3;

-- name: letter_status
SELECT status FROM tieout.dead_letter WHERE id = $1;

-- name: fetch_letter
-- Of the account $2 alone; null: of any.
SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id
FROM tieout.dead_letter WHERE id = $1 AND ($2::text IS NULL OR stripe_account = $2);

-- name: open_letter_at
-- The latest open letter of what the consumer $1 met at offset $4 of partition $3 of the topic $2, and
-- whether it has come so far.
SELECT max(letter.id) AS letter_id, coalesce(max(own.next_offset) > $4, false) AS was_read
FROM tieout.consumer_offset AS own
LEFT JOIN tieout.dead_letter AS letter
    ON letter.consumer = own.consumer AND letter.topic = own.topic AND letter.epoch = own.epoch
   AND letter.partition = own.partition AND letter."offset" = $4 AND letter.status = 'open'
WHERE own.consumer = $1 AND own.topic = $2 AND own.partition = $3;

-- name: settle_letters
UPDATE tieout.dead_letter SET status = $2, settled_at = clock_timestamp()
WHERE id = ANY ($1) AND status = 'open';

-- name: refusal_reasons
-- Why a message about these ids could not be posted.
SELECT DISTINCT ON (object_id) object_id, error FROM tieout.dead_letter
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[]) AND status = 'open'
ORDER BY object_id, last_seen_at DESC;

-- name: letters_of_money
-- Open letters of an account ($1, $2) on these topics ($3) that name a balance transaction or an event,
-- the latest about each, $4 at most: but for money that is in the journal, or on the page as missing,
-- and for letters of which a discrepancy tells already.
SELECT letter.id, letter.topic, letter.partition, letter."offset", letter.object_id, letter.error
FROM tieout.dead_letter AS letter
WHERE letter.status = 'open' AND letter.stripe_account = $1 AND letter.livemode = $2
  AND letter.topic = ANY ($3::text[]) AND letter.object_id ~ '^(txn|evt)_[A-Za-z0-9_]+$'
  AND NOT EXISTS (
    SELECT FROM tieout.dead_letter AS later
    WHERE later.object_id = letter.object_id AND later.status = 'open'
      AND later.stripe_account = $1 AND later.livemode = $2 AND later.id > letter.id OFFSET 0)
  AND NOT EXISTS (
    SELECT FROM tieout.discrepancy AS known
    WHERE known.object_id = letter.object_id
      AND known.stripe_account = $1 AND known.livemode = $2
      AND (known.kind = 'dead_letter' AND known.actual ->> 'letter' = letter.id::text
        OR known.kind = 'missing' AND (tieout.is_unsettled(known.status)
            OR known.status = 'resolved' AND known.note IS NOT NULL)) OFFSET 0)
  AND NOT EXISTS (
    SELECT FROM tieout.journal_entry AS entry
    WHERE entry.issuer = concat('stripe:', $1::text,
            CASE WHEN $2::boolean THEN ':live' ELSE ':test' END)
      AND entry.external_id = letter.object_id AND entry.kind = 'original' OFFSET 0)
ORDER BY letter.id LIMIT $4;

-- name: letter_states
-- Of these ids ($3) how the latest letter about each is, null if it is kept no more; whether its money
-- is in the journal; and whether it is on the page as missing.
SELECT one.object_id, (
        SELECT letter.status FROM tieout.dead_letter AS letter
        WHERE letter.object_id = one.object_id
          AND letter.stripe_account = $1 AND letter.livemode = $2
        ORDER BY letter.id DESC LIMIT 1) AS status,
    EXISTS (
        SELECT FROM tieout.journal_entry AS entry
        WHERE entry.issuer = concat('stripe:', $1::text,
                CASE WHEN $2::boolean THEN ':live' ELSE ':test' END)
          AND entry.external_id = one.object_id AND entry.kind = 'original') AS is_posted,
    EXISTS (
        SELECT FROM tieout.discrepancy AS known
        WHERE known.kind = 'missing' AND known.stripe_account = $1 AND known.livemode = $2
          AND known.object_id = one.object_id
          AND (tieout.is_unsettled(known.status)
            OR known.status = 'resolved' AND known.note IS NOT NULL)) AS is_missing
FROM unnest($3::text[]) AS one (object_id);
