-- A database of 0d46cfc with more history: by the calls of its own writer, so that its sums, its seals
-- and its balances are what that commit made of them. $1 is the number of the first entry.

-- name: begin
INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset, next_offset)
VALUES ('post', 'stripe.balance_transactions', 0, 999, 0, 0), ('listen', 'stripe.events', 0, 998, 0, 0);

-- name: post
-- A batch of $2 entries: of ten accounts, of which one has half; sales of two years, of which some are
-- pending still.
WITH entry AS (
    SELECT n - $1 + 1 AS place, 'txn_1Grown' || n AS id, 100 + n % 9000 AS amount,
        CASE WHEN n % 2 = 0 THEN 'acct_1Grown0' ELSE 'acct_1Grown' || n % 10 END AS account,
        extract(epoch FROM now())::bigint - (n * 7919::bigint) % 63072000 AS effective
    FROM generate_series($1::integer, $1::integer + $2::integer - 1) AS n
), leg AS (
    SELECT place, ordinal, name, sign * amount AS amount,
        CASE WHEN ordinal = 1 THEN effective + 172800 END AS available
    FROM entry, (VALUES (1, 'Assets:Stripe:Payments', 1), (2, 'Income:Sales', -1))
        AS leg (ordinal, name, sign)
)
SELECT posted.posted FROM tieout.post_batch('post', 'stripe.balance_transactions', '{999}', '{0}',
    ARRAY[$1::bigint], ARRAY[$1::bigint + $2], ARRAY[$2::integer],
    (SELECT array_agg('je_grown' || id ORDER BY place) FROM entry),
    (SELECT array_agg('stripe:' || account || ':test' ORDER BY place) FROM entry),
    (SELECT array_agg(id ORDER BY place) FROM entry),
    (SELECT array_agg(account ORDER BY place) FROM entry),
    (SELECT array_agg(false ORDER BY place) FROM entry),
    (SELECT array_agg('charge'::text ORDER BY place) FROM entry),
    (SELECT array_agg('charge'::text ORDER BY place) FROM entry),
    (SELECT array_agg(replace(id, 'txn', 'ch') ORDER BY place) FROM entry),
    (SELECT array_agg(effective ORDER BY place) FROM entry),
    (SELECT array_agg(decode(md5(id), 'hex') ORDER BY place) FROM entry),
    (SELECT array_agg(effective + 172800 ORDER BY place) FROM entry),
    (SELECT array_agg(2::smallint ORDER BY place) FROM entry),
    (SELECT array_agg('webhook'::text ORDER BY place) FROM entry),
    (SELECT array_agg(place::integer ORDER BY place, ordinal) FROM leg),
    (SELECT array_agg(ordinal::smallint ORDER BY place, ordinal) FROM leg),
    (SELECT array_agg(name ORDER BY place, ordinal) FROM leg),
    (SELECT array_agg('usd'::text ORDER BY place, ordinal) FROM leg),
    (SELECT array_agg(amount::bigint ORDER BY place, ordinal) FROM leg),
    (SELECT array_agg(available ORDER BY place, ordinal) FROM leg),
    '[]', '[]') AS posted;

-- name: receipts
-- An event an entry, up to $2 of them, as they were heard.
INSERT INTO tieout.receipt (stripe_account, livemode, event_id, type, object_id, created_at,
    received_at, outcome, listened_at)
SELECT 'acct_1Grown' || n % 10, false, 'evt_1Grown' || md5(n::text), 'charge.succeeded',
    'ch_1Grown' || n, moment, moment, 'wanted', moment
FROM generate_series($1::integer, $1::integer + $2::integer - 1) AS n
CROSS JOIN LATERAL (
    SELECT date_trunc('second', now() - n * interval '700 days' / $3::integer) AS moment) AS at;

-- name: value_dates
-- Some that Stripe moved later.
INSERT INTO tieout.value_date (entry_no, available_on)
SELECT entry_no, available_on + interval '1 day' FROM tieout.posting
WHERE ordinal = 1 AND entry_no % 100 = 0 AND available_on IS NOT NULL;

-- name: sequence
SELECT tieout.sequence_batches(64);

-- name: transaction
-- What the one that migrates has open just now, after which migration, and which locks it has that
-- hold writers up.
SELECT xact_start AS began_at, (SELECT max(version) FROM tieout.migration) AS version, extract(epoch FROM clock_timestamp() - xact_start)::float8 AS seconds, ARRAY(
    SELECT format('%s %s', relname, mode) FROM pg_locks AS held
    JOIN pg_class ON pg_class.oid = held.relation AND relnamespace = 'tieout'::regnamespace
    WHERE held.pid = activity.pid AND granted AND held.locktype = 'relation'
      AND mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
      AND relkind IN ('r', 'p')
    ORDER BY 1) AS locks
FROM pg_stat_activity AS activity
JOIN pg_locks AS migrating ON migrating.pid = activity.pid AND migrating.locktype = 'advisory'
    AND migrating.granted AND migrating.database = (
        SELECT oid FROM pg_database WHERE datname = current_database())
    AND (migrating.classid::bigint << 32 | migrating.objid::bigint)
        = hashtextextended('tieout.migrate', 0)
WHERE xact_start IS NOT NULL;

-- name: sizes
-- Of each table with its indexes, the months of receipts together.
SELECT regexp_replace(relname, '_(\d{4}_\d\d|default)$', '') AS name,
    sum(greatest(reltuples, 0))::bigint AS rows, sum(pg_total_relation_size(oid))::bigint AS bytes
FROM pg_class
WHERE relnamespace = 'tieout'::regnamespace AND relkind = 'r'
GROUP BY 1 HAVING sum(pg_total_relation_size(oid)) > 100000 ORDER BY bytes DESC;
