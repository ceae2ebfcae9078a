-- What `verify` asks of exchange differences, beside what exchange_entries.sql reads of refunds.

-- name: is_behind
-- Whether the consumer $1 has posted messages of the topic $2 that are yet to be read once more.
SELECT EXISTS (
    SELECT FROM tieout.consumer_offset AS posted
    LEFT JOIN tieout.exchange_history AS kept USING (topic, epoch, partition)
    WHERE posted.consumer = $1 AND posted.topic = $2
      AND coalesce(kept.next_offset, 0) < posted.next_offset
      AND NOT EXISTS (
        SELECT FROM tieout.consumer_offset AS later
        WHERE later.consumer = posted.consumer AND later.topic = posted.topic
          AND later.partition = posted.partition AND later.epoch > posted.epoch));

-- name: refunds
-- The next $3 rows of refunds after the row $2 of the issuer $1.
SELECT issuer, external_id, stripe_account, livemode, charge_id, object_id
FROM tieout.presentment
WHERE (issuer, external_id) > ($1, $2) AND role = 'refund'
ORDER BY issuer, external_id LIMIT $3;

-- name: is_yet_to_be_seen
-- Whether the refund's row $5 of the issuer $4 is yet to be looked at: it, its refund or its charge
-- ($3) is due, or is in a batch that has no position yet.
SELECT EXISTS (
    SELECT FROM tieout.exchange_due
    WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[])
) OR EXISTS (
    SELECT FROM tieout.journal_entry AS entry
    JOIN tieout.unsequenced USING (batch_id)
    WHERE entry.source_id = ANY ($3::text[])
) OR EXISTS (
    SELECT FROM tieout.journal_entry AS entry
    JOIN tieout.unsequenced USING (batch_id)
    WHERE entry.issuer = $4 AND entry.external_id = $5
);

-- name: is_said
-- Whether a discrepancy says, or said until a person closed it, that the row $3 has no difference.
SELECT EXISTS (
    SELECT FROM tieout.discrepancy
    WHERE kind = 'fx_unknown' AND stripe_account = $1 AND livemode = $2 AND object_id = $3
);
