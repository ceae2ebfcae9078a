-- Why:      a topic that was read before may rightly be back: one start against another cluster, or a
--           failover and its failback, names another topic in between. 0006 refused it for ever.
-- Lock:     none: a new function.
-- Duration: instant at any size.

-- As in 0006, with one more word of the caller: `is_settled` says that the brokers have told of
-- this very topic for longer than one of them may lag behind. Then one that was read in an earlier
-- epoch is read again from its start, in a new epoch and with a gap: for what it holds was posted
-- by its own keys, to read it twice does no harm, and not to read on would.
-- The version without it (0006) stays, for the code one version back.
CREATE FUNCTION tieout.load_positions(
    of_consumer text, of_topic text, of_topic_id text, partitions integer[], firsts bigint[],
    ends bigint[], seens bigint[], is_settled boolean
) RETURNS TABLE (partition integer, epoch integer, next_offset bigint, gap integer)
LANGUAGE plpgsql AS $$
DECLARE
    bound record;
    kept record;
    because text;
    was_before boolean;
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
        was_before := of_topic_id <> kept.topic_id AND EXISTS (
            SELECT FROM tieout.consumer_offset AS earlier
            WHERE earlier.consumer = of_consumer AND earlier.topic = of_topic
              AND earlier.partition = bound.partition AND earlier.topic_id = of_topic_id);
        because := CASE
            WHEN was_before THEN
                format('the topic of before is back (its id was %s and is %s): is this the cluster'
                    ' that was meant?', kept.topic_id, of_topic_id)
            WHEN of_topic_id <> kept.topic_id THEN
                format('the topic was made anew (its id was %s and is %s)',
                    kept.topic_id, of_topic_id)
            WHEN kept.next_offset = bound.seen AND bound.seen > bound."end" THEN
                format('position %s is past the end %s: the topic was re-created or cut',
                    kept.next_offset, bound."end")
        END;
        IF was_before AND NOT is_settled THEN
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
