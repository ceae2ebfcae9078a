-- Where the consumers are; the calls are in 0002_intake.sql, 0006_broker.sql and 0011_topic_returned.sql.

-- name: kept_positions
SELECT DISTINCT ON (partition) partition, next_offset FROM tieout.consumer_offset
WHERE consumer = $1 AND topic = $2 AND partition = ANY ($3) ORDER BY partition, epoch DESC;

-- name: load_positions
SELECT partition, epoch, next_offset, gap
FROM tieout.load_positions($1, $2, $3, $4, $5, $6, $7, $8);

-- name: open_gaps
SELECT line::text FROM tieout.open_gaps($1, $2, $3) AS line;

-- name: letters_before
-- Which of the last $6 offsets before each position are open dead letters. Not those of redriven
-- messages (`follows`): they lie side by side because a person sent them, and say nothing of the
-- consumer.
SELECT letter.partition, letter."offset"
FROM unnest($3::integer[], $4::integer[], $5::bigint[]) AS place (partition, epoch, next_offset)
JOIN tieout.dead_letter AS letter
    ON letter.consumer = $1 AND letter.topic = $2 AND letter.partition = place.partition
   AND letter.epoch = place.epoch AND letter.status = 'open' AND letter.follows IS NULL
   AND letter."offset" >= place.next_offset - $6 AND letter."offset" < place.next_offset;

-- name: posting_positions
-- Where the consumer $2 is in the topic $1, and $4 in $3, in the latest epoch of each partition.
SELECT DISTINCT ON (topic, partition) topic, partition, next_offset
FROM tieout.consumer_offset
WHERE (topic = $1 AND consumer = $2) OR (topic = $3 AND consumer = $4)
ORDER BY topic, partition, epoch DESC;

-- name: all_positions
-- Where each consumer is, in the latest epoch of each partition: that of the topic that exists now.
SELECT DISTINCT ON (consumer, topic, partition) consumer, topic, partition, next_offset
FROM tieout.consumer_offset
ORDER BY consumer, topic, partition, epoch DESC;
