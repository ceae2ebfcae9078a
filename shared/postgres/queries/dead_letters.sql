-- Dead letters: where a message lies that can never work as it is, and what became of it.

-- name: dead_letters
SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id, error,
    attempts, first_seen_at, last_seen_at
FROM tieout.dead_letter
ORDER BY id;

-- name: undelivered
-- Where the open letters lie (all, or only $1), the oldest first, from id $2 on, $3 at most. An
-- epoch that has ended is a topic that was made anew: its messages are not there.
SELECT letter.id, letter.topic, letter.partition, letter."offset",
    letter.epoch = (
        SELECT max(kept.epoch) FROM tieout.consumer_offset AS kept
        WHERE kept.consumer = letter.consumer AND kept.topic = letter.topic
          AND kept.partition = letter.partition) AS is_there
FROM tieout.dead_letter AS letter
WHERE letter.status = 'open' AND ($1::bigint IS NULL OR letter.id = $1) AND letter.id > $2
ORDER BY letter.id LIMIT $3;

-- name: status_of
SELECT status FROM tieout.dead_letter WHERE id = $1;

-- name: settle
UPDATE tieout.dead_letter SET status = $2, settled_at = clock_timestamp()
WHERE id = ANY ($1) AND status = 'open';
