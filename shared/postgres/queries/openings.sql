-- When books begin, and what is known of their openings. $1 and $2 are the account and its mode
-- where they are not asked for all.

-- name: book_starts
SELECT stripe_account, livemode, extract(epoch FROM posts_from_at)::bigint AS starts_s
FROM tieout.sync_state WHERE resource = 'balance_transactions' AND posts_from_at IS NOT NULL;

-- name: note_start
-- Books begin earlier than they did, or for the first time; never later.
UPDATE tieout.sync_state SET posts_from_at = least(posts_from_at, to_timestamp($4::bigint))
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: last_open_command
SELECT command_id FROM tieout.command
WHERE kind = 'open' AND issuer = $1 AND object_id = $2 AND status = 'done'
ORDER BY command_no DESC LIMIT 1;

-- name: made_openings
-- Of each balance the command that made its opening last, and the entry that stands of it.
SELECT DISTINCT ON (command.object_id) command.object_id, command.command_id,
    (command.body -> 'figures')::text AS figures, standing.entry_id
FROM tieout.command
LEFT JOIN tieout.standing_entry AS standing
    ON standing.issuer = command.issuer AND standing.external_id = command.object_id
   AND NOT standing.is_reversed
WHERE command.kind = 'open' AND command.status = 'done'
  AND command.issuer = concat('tieout:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
ORDER BY command.object_id, command.command_no DESC;

-- name: watched_balances
SELECT balance_type, currency, after_batch, left_minor,
    extract(epoch FROM dated_from_at)::bigint AS dated_from_s
FROM tieout.opening_watch
WHERE stripe_account = $1 AND livemode = $2;

-- name: watch_balances
-- Each balance is known from now on; what is known of one already stays.
INSERT INTO tieout.opening_watch (stripe_account, livemode, balance_type, currency)
SELECT $1, $2, balance_type, currency
FROM unnest($3::text[], $4::text[]) AS one (balance_type, currency)
ON CONFLICT (stripe_account, livemode, balance_type, currency) DO NOTHING;

-- name: note_agreement
-- An exact proof leaves no question of what came up to batch $6.
INSERT INTO tieout.opening_watch AS kept (
    stripe_account, livemode, balance_type, currency, left_minor, after_batch)
SELECT $1, $2, balance_type, currency, left_minor::numeric, $6
FROM unnest($3::text[], $4::text[], $5::text[]) AS one (balance_type, currency, left_minor)
ON CONFLICT (stripe_account, livemode, balance_type, currency)
DO UPDATE SET after_batch = excluded.after_batch, left_minor = excluded.left_minor,
    dated_from_at = NULL;

-- name: note_extension
-- What comes of history that is extended back before $3 did not come late.
UPDATE tieout.opening_watch
SET dated_from_at = greatest(dated_from_at, to_timestamp($3::bigint))
WHERE stripe_account = $1 AND livemode = $2;

-- name: are_windows_settled
-- Whether each window of [$5, $6) was compared and is settled, and each of [$4, $5) that is in a row.
SELECT coalesce(sum(least(window_no + window_count, $6) - greatest(window_no, $5))
        FILTER (WHERE window_no + window_count > $5), 0) = greatest(0, $6::bigint - $5::bigint)
    AND coalesce(bool_and(settled), true)
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no + window_count > $4 AND window_no < $6;

-- name: unlabelled_windows
-- Windows whose sums are not by balance type: no pass has written them since migration 0016.
SELECT window_no FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5 AND row_count > 0
  AND EXISTS (SELECT FROM jsonb_object_keys(sums) AS name WHERE position(':' IN name) = 0)
ORDER BY 1;

-- name: sums
SELECT split_part(named.key, ':', 1) AS balance_type, split_part(named.key, ':', 2) AS currency,
    sum(named.value::numeric)::numeric(38, 0) AS net
FROM tieout.coverage CROSS JOIN LATERAL jsonb_each_text(sums) AS named
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5
GROUP BY named.key;

-- name: window_digests
SELECT window_no, window_no + window_count AS until, row_count, digest, reason
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5 AND row_count > 0;

-- name: filled_windows
-- The windows of [$3, $4) with which a row of coverage begins that has something in it, and those that
-- have entries. A window is $5 seconds.
SELECT window_no
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions'
  AND window_no >= $3 AND window_no < $4 AND row_count > 0
UNION
SELECT DISTINCT floor(extract(epoch FROM effective_at) / $5::bigint)::bigint
FROM tieout.journal_entry
WHERE stripe_account = $1 AND livemode = $2
  AND effective_at >= to_timestamp($3::bigint * $5::bigint)
  AND effective_at < to_timestamp($4::bigint * $5::bigint)
  AND issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
ORDER BY 1;

-- name: earlier_rows
-- Entries of Stripe's rows from before $3 that stand, but for those that Stripe does not have.
SELECT standing.fingerprint, standing.ledger_account, standing.currency, standing.net
FROM tieout.standing_entry AS standing
WHERE standing.stripe_account = $1 AND standing.livemode = $2
  AND standing.effective_at < to_timestamp($3::bigint)
  AND standing.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND NOT standing.is_reversed
  AND NOT EXISTS (
    SELECT FROM tieout.discrepancy AS kept
    WHERE kept.kind = 'unexpected' AND kept.stripe_account = $1 AND kept.livemode = $2
      AND kept.object_id = standing.external_id
      AND (tieout.is_unsettled(kept.status) OR kept.note IS NOT NULL));

-- name: late_rows
-- What the journal has come to hold in batches after $3 up to $4, dated in [$5, $6): a fact each,
-- and what it moves. By batches first, materialized: by dates it would read all of history.
WITH fresh AS MATERIALIZED (
    SELECT entry_no, stripe_account, livemode, issuer, external_id, effective_at
    FROM tieout.journal_entry WHERE batch_id > $3 AND batch_id <= $4
)
SELECT leg.ledger_account, leg.currency, sum(leg.amount_minor)::numeric(38, 0) AS net,
    extract(epoch FROM max(leg.available_on))::bigint AS available_on
FROM fresh AS entry
JOIN tieout.posting AS leg ON leg.entry_no = entry.entry_no AND leg.ordinal = 1
WHERE entry.stripe_account = $1 AND entry.livemode = $2
  AND entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.effective_at >= to_timestamp($5::bigint)
  AND entry.effective_at < to_timestamp($6::bigint)
GROUP BY entry.external_id, leg.ledger_account, leg.currency
HAVING sum(leg.amount_minor) <> 0;

-- name: pending_nets
-- The net of the rows created in [$3, $4) that were pending at $5.
SELECT leg.ledger_account, leg.currency, sum(leg.amount_minor)::numeric(38, 0) AS net
FROM tieout.journal_entry AS entry
CROSS JOIN LATERAL (
    SELECT * FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no AND posting.ordinal = 1
      AND posting.available_on > to_timestamp($5::bigint) OFFSET 0) AS leg
WHERE entry.stripe_account = $1 AND entry.livemode = $2
  AND entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.effective_at >= to_timestamp($3::bigint)
  AND entry.effective_at < to_timestamp($4::bigint)
GROUP BY leg.ledger_account, leg.currency;
