-- Commands, and what they correct; the calls are in 0018.

-- name: save_commands
SELECT kept FROM tieout.keep_commands($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb,
    $9::text::jsonb) AS kept;

-- name: ready_commands
-- The next that wait for no entry any more, in the order in which they were given; and those that
-- have waited for longer than $2 seconds. Without those of the ids $3.
SELECT body::text, parts, received_at < clock_timestamp() - make_interval(secs => $2)
        AND EXISTS (
            SELECT FROM unnest(needs) AS need WHERE NOT EXISTS (
                SELECT FROM tieout.journal_entry WHERE entry_id = need)) AS is_late,
    received_at < clock_timestamp() - make_interval(secs => $2) AS is_old
FROM tieout.command
WHERE status = 'waiting' AND command_id <> ALL ($3::text[])
  AND (received_at < clock_timestamp() - make_interval(secs => $2) OR NOT EXISTS (
    SELECT FROM unnest(needs) AS need WHERE NOT EXISTS (
        SELECT FROM tieout.journal_entry WHERE entry_id = need)))
ORDER BY command_no LIMIT $1;

-- name: fetch_standing
-- What stands of these facts, its first leg's value date as it is now.
SELECT entry.entry_id, entry.issuer, entry.external_id, entry.kind, entry.revision,
    entry.stripe_account, entry.livemode, entry.type, entry.reporting_category, entry.source_id,
    entry.effective_at, entry.fingerprint, standing.available_on, standing.is_reversed, (
        SELECT max(version.revision) + 1 FROM tieout.journal_entry AS version
        WHERE version.issuer = entry.issuer AND version.external_id = entry.external_id
          -- An exchange difference counts its own.
          AND version.kind <> 'fx'
    ) AS next_revision,
    legs.ledger_accounts, legs.currencies, legs.amounts_minor, legs.available_ons
FROM tieout.standing_entry AS standing
JOIN tieout.journal_entry AS entry USING (entry_no)
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = entry.entry_no
) AS legs
WHERE standing.issuer = $1 AND standing.external_id = ANY ($2::text[])
ORDER BY standing.external_id;

-- name: next_standing_facts
-- Some facts of an account's books that stand, the newest first.
SELECT standing.issuer, standing.external_id
FROM tieout.standing_entry AS standing
WHERE standing.stripe_account = $1 AND standing.livemode = $2 AND NOT standing.is_reversed
ORDER BY standing.effective_at DESC LIMIT $3;

-- name: fetch_discrepancies
-- What is known of discrepancies of an account: of the one of this kind and object, or (both null) of
-- those that are open.
SELECT kind, object_id, status, note, resolved_by, resolved_at, reason
FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2
  AND CASE WHEN $3::text IS NULL THEN tieout.is_unsettled(status)
        ELSE kind = $3 AND object_id = $4::text END
ORDER BY kind, object_id LIMIT $5;

-- name: write_effects
SELECT tieout.execute_command($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
    $16, $17, $18, $19, $20, $21, $22, $23, $24, $25::text::jsonb, $26, $27)::text;

-- name: fetch_command
SELECT body::text FROM tieout.command WHERE command_id = $1;

-- name: fetch_outcome
SELECT command.status, command.outcome, ARRAY(
    SELECT named.entry_id FROM tieout.entry_reference AS named
    JOIN tieout.journal_entry AS entry USING (entry_id)
    WHERE named.object_id = command.command_id AND named.kind = 'command'
    ORDER BY entry.entry_no LIMIT $2) AS entry_ids
FROM tieout.command WHERE command.command_id = $1;
