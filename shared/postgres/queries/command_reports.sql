-- Commands as they are shown. $1 is the account, null: all accounts.

-- name: page
-- Commands of the status $2 and the mode $6 (any: null), with numbers below $3: the $5 that were read
-- last. At most $4 are looked at; `looked_to` is the number of the last one, if there may be more to look at.
WITH looked AS MATERIALIZED (
    SELECT command_no, status FROM tieout.listed_commands($1, $3, $4)
), edge AS (
    SELECT command_no FROM looked ORDER BY command_no DESC OFFSET $4::bigint - 1 LIMIT 1
), page AS (
    SELECT command_no FROM looked
    WHERE ($2::text IS NULL OR status = $2) AND ($6::boolean IS NULL OR $6 = (
        SELECT livemode FROM tieout.command WHERE command.command_no = looked.command_no))
    ORDER BY command_no DESC LIMIT $5
)
SELECT shown.*, edge.command_no AS looked_to
FROM (VALUES (true)) AS always (is_so)
LEFT JOIN edge ON true
LEFT JOIN (
    SELECT given.* FROM page
    CROSS JOIN LATERAL (
        SELECT command_no AS number, command_id, kind, status, stripe_account, livemode, object_id,
            given_by AS by, given_at AS at, body ->> 'reason' AS reason, outcome
        FROM tieout.command WHERE command.command_no = page.command_no OFFSET 0) AS given
) AS shown ON true
ORDER BY shown.number DESC;

-- name: command
-- The command $2, with $3 of its entries at most.
SELECT command.command_id, command.kind, command.status, command.stripe_account, command.livemode,
    command.object_id, command.given_by AS by, command.given_at AS at,
    command.body ->> 'reason' AS reason, command.outcome, ARRAY(
        SELECT named.entry_id FROM tieout.entry_reference AS named
        JOIN tieout.journal_entry AS entry USING (entry_id)
        WHERE named.object_id = command.command_id AND named.kind = 'command'
        ORDER BY entry.entry_no LIMIT $3) AS entry_ids
FROM tieout.command
WHERE command.command_id = $2 AND ($1::text IS NULL OR command.stripe_account = $1);
