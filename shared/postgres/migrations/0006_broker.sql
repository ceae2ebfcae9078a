-- Why:      a topic that was deleted and made anew may have grown past our position before anyone
--           looks: its offsets alone do not show it, its id does (KIP-516). And a gap concerns
--           every account by name, so that each shows it and the log line can say whose it is.
-- Lock:     consumer_offset, ACCESS EXCLUSIVE for an instant: a column without a default.
-- Duration: instant at any size.

ALTER TABLE tieout.consumer_offset ADD COLUMN topic_id text;

-- A gap concerns every account that is reconciled: the coverage of each is to be verified again.
-- Before the first pass there is none to name, and the import reads all there is in any case.
CREATE OR REPLACE FUNCTION tieout.open_offset_gap(
    of_topic text, of_partition integer, of_epoch integer, because text
) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tieout.discrepancy AS kept (
        id, kind, status, stripe_account, livemode, object_id, reason)
    SELECT tieout.discrepancy_id('offset_gap', account.id, account.livemode, place.name),
        'offset_gap', 'open', account.id, account.livemode, place.name, because
    FROM (SELECT concat_ws('/', of_topic, of_partition, of_epoch) AS name) AS place
    CROSS JOIN (
        SELECT DISTINCT stripe_account, livemode FROM tieout.sync_state
        UNION ALL
        SELECT '', false WHERE NOT EXISTS (SELECT FROM tieout.sync_state)
    ) AS account (id, livemode)
    ON CONFLICT (kind, stripe_account, livemode, object_id)
    DO UPDATE SET status = 'open', detected_at = clock_timestamp(), resolved_at = NULL,
        reason = excluded.reason
$$;

-- The gaps that are open at these places, as the contract's log line has them.
CREATE FUNCTION tieout.open_gaps(of_topic text, partitions integer[], epochs integer[])
RETURNS SETOF jsonb LANGUAGE sql STABLE AS $$
    SELECT tieout.discrepancy_line(one)
    FROM unnest(partitions, epochs) AS place (partition, epoch)
    JOIN tieout.discrepancy AS one
        ON one.kind = 'offset_gap'
       AND one.object_id = concat_ws('/', of_topic, place.partition, place.epoch)
    WHERE one.status = 'open'
    ORDER BY one.object_id, one.stripe_account, one.livemode
$$;

-- Where a consumer goes on, given what Kafka holds ([first, end) of each partition) and the id of
-- the topic that holds it (null: the broker tells none). Another id than the one that was read is
-- another topic of the same name: a new epoch, and a gap, for nobody knows how much of the old one
-- was unread. A position past the end, of the same topic, means that it was cut: the same. `seen`
-- is the position that was read before the ends were: only that one cannot rightly be past them,
-- for another member may have moved since. A position before `first` means that retention ate
-- records unread: they are skipped, and a gap says so. `gap` is the epoch that has one now.
-- The version without the id (0002) stays, for the code one version back.
CREATE FUNCTION tieout.load_positions(
    of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[],
    ends bigint[], seens bigint[]
) RETURNS TABLE (partition integer, epoch integer, next_offset bigint, gap integer)
LANGUAGE plpgsql AS $$
DECLARE
    bound record;
    kept record;
    because text;
BEGIN
    FOR bound IN
        SELECT * FROM unnest(partitions, firsts, ends, seens)
            AS held (partition, first, "end", seen)
        ORDER BY held.partition
    LOOP
        INSERT INTO tieout.consumer_offset (
            consumer, topic, epoch, partition, first_offset, next_offset, topic_id)
        SELECT of_consumer, of_topic, 0, bound.partition, bound.first, bound.first, of_topic_id
        WHERE NOT EXISTS (
            SELECT FROM tieout.consumer_offset AS any_epoch
            WHERE any_epoch.consumer = of_consumer AND any_epoch.topic = of_topic
              AND any_epoch.partition = bound.partition)
        ON CONFLICT DO NOTHING;
        SELECT latest.epoch, latest.next_offset, latest.topic_id INTO kept
        FROM tieout.consumer_offset AS latest
        WHERE latest.consumer = of_consumer AND latest.topic = of_topic
          AND latest.partition = bound.partition
        ORDER BY latest.epoch DESC LIMIT 1
        FOR UPDATE;
        gap := NULL;
        because := CASE
            WHEN of_topic_id <> kept.topic_id THEN
                format('the topic was made anew (its id was %s and is %s)',
                    kept.topic_id, of_topic_id)
            WHEN kept.next_offset = bound.seen AND bound.seen > bound."end" THEN
                format('position %s is past the end %s: the topic was re-created or cut',
                    kept.next_offset, bound."end")
        END;
        IF of_topic_id <> kept.topic_id AND EXISTS (
            SELECT FROM tieout.consumer_offset AS earlier
            WHERE earlier.consumer = of_consumer AND earlier.topic = of_topic
              AND earlier.partition = bound.partition AND earlier.topic_id = of_topic_id)
        THEN
            -- A broker that has not heard of the new topic yet must not bring back the old one.
            RAISE EXCEPTION 'a broker still tells of %/% as it was before', of_topic,
                bound.partition USING ERRCODE = 'TO002';
        ELSIF because IS NOT NULL THEN
            PERFORM tieout.open_offset_gap(of_topic, bound.partition, kept.epoch, because);
            gap := kept.epoch;
            kept.epoch := kept.epoch + 1;
            kept.next_offset := bound.first;
            INSERT INTO tieout.consumer_offset (
                consumer, topic, epoch, partition, first_offset, next_offset, topic_id)
            VALUES (of_consumer, of_topic, kept.epoch, bound.partition, bound.first, bound.first,
                of_topic_id)
            ON CONFLICT DO NOTHING;  -- another member was as fast; the compare-and-set will tell
        ELSIF kept.next_offset < bound.first THEN
            PERFORM tieout.advance_offsets(of_consumer, of_topic, ARRAY[bound.partition],
                ARRAY[kept.epoch], ARRAY[kept.next_offset], ARRAY[bound.first], ARRAY[0]);
            gap := kept.epoch;
            kept.next_offset := bound.first;
        END IF;
        IF kept.topic_id IS NULL AND of_topic_id IS NOT NULL THEN
            UPDATE tieout.consumer_offset AS named SET topic_id = of_topic_id
            WHERE named.consumer = of_consumer AND named.topic = of_topic
              AND named.partition = bound.partition AND named.epoch = kept.epoch;
        END IF;
        partition := bound.partition;
        epoch := kept.epoch;
        next_offset := kept.next_offset;
        RETURN NEXT;
    END LOOP;
END $$;
