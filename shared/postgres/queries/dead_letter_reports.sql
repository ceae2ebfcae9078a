-- Dead letters as they are shown. $1 is the account, null: all accounts, and letters of none.

-- name: page
-- Letters of the status $2, the topic $3 and the mode $9 (any: null), after the key ($5, $6) on the page: the $8
-- whose messages were met last. $4: only open ones are asked for. At most $7 are looked at; `looked_to`
-- is the key of the last one, if there may be more to look at.
WITH looked AS MATERIALIZED (
    SELECT first_seen_at, id, status, topic FROM tieout.listed_letters($1, $4, $5, $6, $7)
), edge AS (
    SELECT first_seen_at, id FROM looked
    ORDER BY first_seen_at DESC, id DESC OFFSET $7::bigint - 1 LIMIT 1
), page AS (
    SELECT id FROM looked
    WHERE ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR topic = $3)
      AND ($9::boolean IS NULL OR $9 = (
        SELECT livemode FROM tieout.dead_letter WHERE dead_letter.id = looked.id))
    ORDER BY first_seen_at DESC, id DESC LIMIT $8
)
SELECT shown.*, edge.first_seen_at AS looked_to_at, edge.id AS looked_to_id
FROM (VALUES (true)) AS always (is_so)
LEFT JOIN edge ON true
LEFT JOIN (
    SELECT letter.* FROM page
    CROSS JOIN LATERAL (
        SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id, error,
            attempts, first_seen_at, last_seen_at
        FROM tieout.dead_letter WHERE dead_letter.id = page.id OFFSET 0) AS letter
) AS shown ON true
ORDER BY shown.first_seen_at DESC, shown.id DESC;
