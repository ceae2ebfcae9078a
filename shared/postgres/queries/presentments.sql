-- What customers saw of exchanged money: kept, and asked for; the calls are in 0036 and 0044.

-- name: fetch_behind
-- The partitions of the topic $2 of which the consumer $1 has posted messages that are not kept, in the
-- topic that exists now; each up to what is kept beyond them, if anything is.
SELECT posted.partition, posted.epoch, coalesce(kept.next_offset, 0) AS next_offset,
    least(posted.next_offset, CASE WHEN kept.kept_from > kept.next_offset THEN kept.kept_from END)
        AS until
FROM (
    SELECT DISTINCT ON (partition) topic, partition, epoch, next_offset
    FROM tieout.consumer_offset WHERE consumer = $1 AND topic = $2
    ORDER BY partition, epoch DESC) AS posted
LEFT JOIN tieout.exchange_history AS kept USING (topic, epoch, partition)
WHERE coalesce(kept.next_offset, 0) < posted.next_offset
ORDER BY posted.partition;

-- name: save_history
-- What messages of the topic $1 say, which were read from $4 up to $5 in the partition $2, epoch $3.
SELECT saved FROM tieout.save_presentments($6, $7, $8, $9, $10, $11, $12, $13, $14, $15) AS saved
    CROSS JOIN tieout.advance_exchange_history($1, ARRAY[$2::integer], ARRAY[$3::integer],
        ARRAY[$4::bigint], ARRAY[$5::bigint]);

-- name: save_presentments
SELECT tieout.save_presentments($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: ask_for_presentments
SELECT tieout.ask_for_presentments($1, $2);

-- name: was_asked
SELECT EXISTS (
    SELECT FROM tieout.presentment
    WHERE issuer = $1 AND external_id = $2 AND asked_at > clock_timestamp() - interval '1 day');
