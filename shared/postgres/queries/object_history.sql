-- All that Postgres knows of some ids. $1 is the ids throughout, $2 the journal's issuers where entries
-- are looked up; the last argument is the one account of which is told (null: of all).

-- name: related
-- What is one step away: an entry's own ids and those it refers to, both ways, and its other
-- versions; what an event, a discrepancy or a command is about. Through a command nothing leads to
-- the other entries that it made: those may be hundreds. At most $3.
WITH entry AS (
    SELECT entry_id, external_id, source_id FROM tieout.journal_entry
    WHERE issuer = ANY ($2::text[]) AND external_id = ANY ($1::text[])
      AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT entry_id, external_id, source_id FROM tieout.journal_entry
    WHERE source_id = ANY ($1::text[]) AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT version.entry_id, version.external_id, version.source_id
    FROM tieout.journal_entry AS named
    JOIN tieout.journal_entry AS version USING (issuer, external_id)
    WHERE named.entry_id = ANY ($1::text[]) AND ($6::text IS NULL OR version.stripe_account = $6)
    UNION
    SELECT entry.entry_id, entry.external_id, entry.source_id
    FROM tieout.entry_reference AS named JOIN tieout.journal_entry AS entry USING (entry_id)
    WHERE named.object_id = ANY ($1::text[]) AND named.kind <> 'command'
      AND ($6::text IS NULL OR entry.stripe_account = $6)
), found (id) AS (
    SELECT unnest(ARRAY[entry_id, external_id, source_id]) FROM entry
    UNION
    SELECT named.object_id FROM entry JOIN tieout.entry_reference AS named USING (entry_id)
    WHERE named.kind <> 'command'
    UNION
    SELECT object_id FROM tieout.command
    WHERE command_id = ANY ($1::text[]) AND kind NOT IN ('repost', 'disown', 'open')
      AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT object_id FROM tieout.wanted
    WHERE event_id = ANY ($1::text[]) AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT object_id FROM tieout.ended_wait
    WHERE event_id = ANY ($1::text[]) AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT object_id FROM tieout.discrepancy
    WHERE id = ANY ($1::text[]) AND ($6::text IS NULL OR stripe_account = $6)
    UNION
    SELECT receipt.object_id
    FROM unnest($4::text[], $5::boolean[]) AS scope (stripe_account, livemode)
    CROSS JOIN unnest($1::text[]) AS event (id)
    CROSS JOIN LATERAL (
        SELECT object_id FROM tieout.receipt
        WHERE receipt.stripe_account = scope.stripe_account AND receipt.livemode = scope.livemode
          AND receipt.event_id = event.id
        OFFSET 0) AS receipt
    WHERE $6::text IS NULL OR scope.stripe_account = $6
)
SELECT id FROM found WHERE id IS NOT NULL AND id <> ALL ($1::text[]) ORDER BY id LIMIT $3;

-- name: receipt_scopes
-- Accounts and modes that events came from, configured or not: one lookup each, in each month.
WITH RECURSIVE scope AS (
    (SELECT stripe_account, livemode FROM tieout.receipt ORDER BY stripe_account, livemode LIMIT 1)
    UNION ALL
    SELECT later.stripe_account, later.livemode
    FROM scope CROSS JOIN LATERAL (
        SELECT receipt.stripe_account, receipt.livemode FROM tieout.receipt
        WHERE (receipt.stripe_account, receipt.livemode) > (scope.stripe_account, scope.livemode)
        ORDER BY receipt.stripe_account, receipt.livemode LIMIT 1) AS later
)
SELECT stripe_account, livemode FROM scope WHERE $1::text IS NULL OR stripe_account = $1;

-- name: entries
SELECT entry.entry_id, entry.issuer, entry.kind, entry.revision, entry.reverses,
    entry.stripe_account, entry.livemode, entry.fingerprint, (
        SELECT named.object_id FROM tieout.entry_reference AS named
        WHERE named.entry_id = entry.entry_id AND named.kind = 'command') AS command_id,
    entry.external_id AS balance_transaction_id, entry.type, entry.reporting_category,
    entry.source_id, entry.effective_at, entry.origin, batch.posted_at, place.position,
    legs.ledger_accounts, legs.currencies, legs.amounts_minor, legs.available_ons,
    (SELECT max(moved.available_on) FROM tieout.value_date AS moved
     WHERE moved.entry_no = entry.entry_no) AS moved_to,
    (SELECT max(moved.observed_at) FROM tieout.value_date AS moved
     WHERE moved.entry_no = entry.entry_no) AS moved_at,
    shown.amount_minor AS presented_minor, shown.currency AS presented_currency
FROM tieout.journal_entry AS entry
JOIN tieout.journal_batch AS batch USING (batch_id)
LEFT JOIN tieout.journal_position AS place USING (batch_id)
-- What the customer was charged or refunded, of what Stripe exchanged; not while that is in doubt.
LEFT JOIN LATERAL (
    SELECT amount_minor, currency FROM tieout.presentment
    WHERE presentment.issuer = entry.issuer AND presentment.external_id = entry.external_id
      AND NOT is_doubted OFFSET 0) AS shown ON true
CROSS JOIN LATERAL (
    SELECT array_agg(posting.ledger_account ORDER BY posting.ordinal) AS ledger_accounts,
        array_agg(posting.currency ORDER BY posting.ordinal) AS currencies,
        array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts_minor,
        array_agg(posting.available_on ORDER BY posting.ordinal) AS available_ons
    FROM tieout.posting WHERE posting.entry_no = entry.entry_no
) AS legs
WHERE ((entry.issuer = ANY ($2::text[]) AND entry.external_id = ANY ($1::text[]))
    OR entry.source_id = ANY ($1::text[])
    OR entry.entry_id = ANY ($1::text[]))
  AND ($3::text IS NULL OR entry.stripe_account = $3);

-- name: receipts
-- A receipt lies in the month in which its event was made, which no id tells: each month is looked up,
-- by its index. 1970 is that of an event that does not say when it was made.
WITH receipt AS (
    SELECT * FROM tieout.receipt WHERE object_id = ANY ($1::text[])
    UNION
    SELECT receipt.*
    FROM unnest($2::text[], $3::boolean[]) AS scope (stripe_account, livemode)
    CROSS JOIN unnest($1::text[]) AS event (id)
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.receipt
        WHERE receipt.stripe_account = scope.stripe_account AND receipt.livemode = scope.livemode
          AND receipt.event_id = event.id
        OFFSET 0) AS receipt
)
SELECT event_id AS id, type, object_id, nullif(created_at, 'epoch') AS created_at, received_at,
    listened_at, outcome, reason, deliveries, stripe_account, livemode
FROM receipt WHERE $4::text IS NULL OR stripe_account = $4;

-- name: wanted
SELECT object_id AS id, kind, event_id, named_at, wanted_at, due_at, attempts, reread,
    hinted_at, published_at, stage, ends_at, reason, stripe_account, livemode
FROM tieout.wanted
WHERE object_id = ANY ($1::text[]) AND ($2::text IS NULL OR stripe_account = $2);

-- name: ended_waits
SELECT object_id AS id, kind, event_id, wanted_at, is_final, reason, ended_at, stripe_account,
    livemode
FROM tieout.ended_wait
WHERE object_id = ANY ($1::text[]) AND ($2::text IS NULL OR stripe_account = $2);

-- name: discrepancies
SELECT id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by
FROM tieout.discrepancy
WHERE (id = ANY ($1::text[]) OR object_id = ANY ($1::text[]))
  AND ($2::text IS NULL OR stripe_account = $2);

-- name: commands
-- Those about these ids, and those that made these entries; of an opening there is a command an
-- account under one name, so that its entries alone lead to it.
SELECT command.command_id AS id, command.kind, command.stripe_account, command.livemode,
    command.object_id, command.given_by AS by, command.body ->> 'reason' AS reason,
    (command.body -> 'accounts')::text AS accounts, command.status, command.outcome,
    command.given_at, command.received_at, command.settled_at
FROM tieout.command
WHERE command.command_id = ANY (ARRAY(
    SELECT unnest($1::text[])
    UNION
    SELECT command_id FROM tieout.command WHERE object_id = ANY ($1::text[]) AND kind <> 'open'
    UNION
    SELECT object_id FROM tieout.entry_reference
    WHERE entry_id = ANY ($1::text[]) AND kind = 'command'))
  AND ($2::text IS NULL OR command.stripe_account = $2);

-- name: letters
SELECT id, status, topic, partition, "offset", stripe_account, livemode, object_id, error,
    attempts, first_seen_at, last_seen_at, settled_at, follows
FROM tieout.dead_letter
WHERE object_id = ANY ($1::text[]) AND ($2::text IS NULL OR stripe_account = $2);

-- name: paid_out
-- Which payout has these balance transactions among its members, as Stripe lists them or as inferred.
SELECT payout.payout_id AS id, payout.created AS at, payout.currency, member.stripe_account,
    member.livemode, member.balance_transaction_id, member.source_id, member.net,
    member.is_inferred AS inferred
FROM (SELECT DISTINCT unnest($1::text[])) AS asked (id)
-- By the member's own id, as in payouts.sql.
CROSS JOIN LATERAL (
    SELECT * FROM tieout.payout_members WHERE balance_transaction_id = asked.id OFFSET 0) AS member
JOIN tieout.payouts AS payout USING (stripe_account, livemode, payout_id)
WHERE $2::text IS NULL OR member.stripe_account = $2;

-- name: payouts
-- What Stripe says of the payouts among these, and what each paid out, by category.
SELECT payout.id, payout.created, payout.stripe_account, payout.livemode, payout.amount,
    payout.currency, payout.status, payout.method, payout.automatic, payout.arrival_date,
    payout.whereabouts, payout.bank_reference, payout.original_payout, payout.reversed_by,
    payout.proof, payout.proved_at, payout.reason, payout.member_count,
    contents.members::text AS members
FROM tieout.payout_report AS payout
CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(line ORDER BY line.reporting_category), '[]') AS members
    FROM (
        SELECT reporting_category, count(*) AS count, sum(amount) AS amount, sum(fee) AS fee,
            sum(net) AS net
        FROM tieout.payout_members AS member
        WHERE member.stripe_account = payout.stripe_account
          AND member.livemode = payout.livemode AND member.payout_id = payout.id
        GROUP BY reporting_category OFFSET 0) AS line
) AS contents
WHERE payout.id = ANY ($1::text[]) AND ($2::text IS NULL OR payout.stripe_account = $2);
