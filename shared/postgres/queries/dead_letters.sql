-- Dead letters: where a message lies that can never work as it is, and what became of it.

-- name: list_dead_letters
SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id, error,
    attempts, first_seen_at, last_seen_at
FROM tieout.dead_letter
ORDER BY id;

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

-- name: settle_letters
UPDATE tieout.dead_letter SET status = $2, settled_at = clock_timestamp()
WHERE id = ANY ($1) AND status = 'open';

-- name: refusal_reasons
-- Why a message about these ids could not be posted.
SELECT DISTINCT ON (object_id) object_id, error FROM tieout.dead_letter
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[]) AND status = 'open'
ORDER BY object_id, last_seen_at DESC;
