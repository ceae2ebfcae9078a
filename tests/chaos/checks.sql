-- What the checker asks. It reads the journal's own tables, and nothing that tieout derives from
-- them but where that is the question.

-- name: unbalanced_entries
-- Entry numbers commit out of order, so each look goes back a while before the last one.
SELECT entry.entry_id, leg.currency, leg.off::text, extract(epoch FROM batch.posted_at)::float8 AS at
FROM (
    SELECT entry_no, currency, sum(amount_minor) AS off FROM tieout.posting
    WHERE entry_no > $1 GROUP BY entry_no, currency HAVING sum(amount_minor) <> 0
) AS leg
JOIN tieout.journal_entry AS entry USING (entry_no)
JOIN tieout.journal_batch AS batch USING (batch_id)
LIMIT 20;

-- name: unbalanced_sums
SELECT currency, sum(amount_minor)::text AS off FROM tieout.posting
GROUP BY currency HAVING sum(amount_minor) <> 0;

-- name: unbalanced_balances
SELECT currency, sum(amount_minor)::text AS off FROM tieout.account_balance
GROUP BY currency HAVING sum(amount_minor) <> 0;

-- name: unread
SELECT EXISTS (
    SELECT FROM tieout.awaiting WHERE kind = 'balance_transaction' AND published_at IS NULL);

-- name: has_looked_since
-- Whether a whole pass over the account began since then and has ended.
SELECT EXISTS (
    SELECT FROM tieout.sync_state
    WHERE stripe_account = $1 AND resource = 'balance_transactions'
      AND (last_pass ->> 'began_at')::timestamptz >= to_timestamp($2::float8));

-- name: correctable
-- Some of the latest entries that moved an account, as they stand.
SELECT entry.entry_id, entry.issuer, entry.stripe_account, entry.livemode, entry.external_id
FROM (SELECT * FROM tieout.journal_entry
      WHERE kind = 'original' AND external_id NOT LIKE 'txn\_1Forged%'
      ORDER BY entry_no DESC LIMIT 100) AS entry
JOIN tieout.standing_entry AS standing USING (entry_id)
JOIN tieout.posting ON posting.entry_no = entry.entry_no AND posting.ledger_account = $1
WHERE NOT standing.is_reversed AND posting.amount_minor <> 0
ORDER BY random() LIMIT $2;

-- name: executed
SELECT command_id, status, outcome, ARRAY(
    SELECT entry.kind FROM tieout.entry_reference AS made JOIN tieout.journal_entry AS entry
        USING (entry_id)
    WHERE made.object_id = command.command_id AND made.kind = 'command') AS kinds
FROM tieout.command;

-- name: last_entry
SELECT coalesce(max(entry_no), 0) FROM tieout.journal_entry;

-- name: counts
SELECT (SELECT count(*) FROM tieout.journal_entry) AS journal_entry,
    (SELECT count(*) FROM tieout.posting) AS posting,
    (SELECT count(*) FROM tieout.journal_batch) AS journal_batch,
    (SELECT count(*) FROM tieout.journal_position) AS journal_position,
    (SELECT count(*) FROM tieout.receipt) AS receipt;

-- name: oldest
-- A digest of old rows, as they stand: of the batches after a position, up to another, whose
-- entries were all there before they got it.
SELECT encode(sha256(convert_to(string_agg(line, E'\n' ORDER BY line), 'UTF8')), 'hex') AS digest
FROM (
    WITH old AS (
        SELECT entry.* FROM tieout.journal_entry AS entry
        JOIN tieout.journal_position AS place USING (batch_id) WHERE place.position > $1 AND place.position <= $2
    )
    SELECT concat('entry ', old::text) AS line FROM old
    UNION ALL
    SELECT concat('posting ', posting::text) FROM tieout.posting JOIN old USING (entry_no)
    UNION ALL
    SELECT concat('position ', place::text) FROM tieout.journal_position AS place
    WHERE position > $1 AND position <= $2
) AS kept;

-- name: last_position
SELECT coalesce(max(position), 0) FROM tieout.journal_position;

-- name: offsets
SELECT consumer, topic, epoch, partition, first_offset, next_offset, consumed, skipped
FROM tieout.consumer_offset;

-- name: connections
SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'tieout %';

-- name: receipts
SELECT event_id FROM tieout.receipt;

-- name: listened
SELECT event_id, extract(epoch FROM listened_at)::float8 AS listened_at
FROM tieout.receipt WHERE outcome = 'wanted';

-- name: dead_letters
SELECT topic, partition, "offset", object_id, error, status,
    extract(epoch FROM first_seen_at)::float8 AS at
FROM tieout.dead_letter;

-- name: entries
SELECT entry.entry_id, entry.external_id, entry.kind, entry.type, entry.reporting_category,
    entry.source_id, entry.origin, extract(epoch FROM entry.effective_at)::bigint AS effective_at,
    extract(epoch FROM batch.posted_at)::float8 AS posted_at,
    legs.accounts, legs.currencies, legs.amounts
FROM tieout.journal_entry AS entry
JOIN tieout.journal_batch AS batch USING (batch_id)
JOIN (
    SELECT entry_no, array_agg(ledger_account ORDER BY ordinal) AS accounts,
        array_agg(currency ORDER BY ordinal) AS currencies,
        array_agg(amount_minor ORDER BY ordinal) AS amounts
    FROM tieout.posting GROUP BY entry_no
) AS legs USING (entry_no)
WHERE entry.stripe_account = $1
ORDER BY entry.entry_no;

-- name: stripe_balances
SELECT posting.ledger_account, posting.currency, sum(posting.amount_minor)::text AS amount
FROM tieout.posting JOIN tieout.journal_entry AS entry USING (entry_no)
WHERE entry.stripe_account = $1 AND posting.ledger_account LIKE 'Assets:Stripe:%'
GROUP BY posting.ledger_account, posting.currency;

-- name: discrepancies
SELECT id, kind, status, object_id, reason, extract(epoch FROM detected_at)::float8 AS at
FROM tieout.discrepancy;

-- name: journal
-- Every entry that has a place, of whichever account, as its own tables have it.
SELECT entry.entry_id, entry.issuer, entry.external_id, entry.kind, entry.revision,
    concat(entry.stripe_account, CASE WHEN entry.livemode THEN ':live' ELSE ':test' END) AS books,
    place.position, entry.ordinal,
    legs.accounts, legs.currencies, legs.amounts, legs.available_ons
FROM tieout.journal_entry AS entry
JOIN tieout.journal_position AS place USING (batch_id)
JOIN (
    SELECT entry_no, array_agg(ledger_account ORDER BY ordinal) AS accounts,
        array_agg(currency ORDER BY ordinal) AS currencies,
        array_agg(amount_minor ORDER BY ordinal) AS amounts,
        array_agg(available_on ORDER BY ordinal) AS available_ons
    FROM tieout.posting GROUP BY entry_no
) AS legs USING (entry_no);

-- name: unrelayed_changes
-- Whether a change of a discrepancy is committed and not yet on its topic.
SELECT EXISTS (
    SELECT FROM tieout.discrepancy_change AS change
    JOIN tieout.relay_place AS place ON place.stream = 'discrepancies'
    WHERE change.position IS NULL OR change.position > place.position);

-- name: payouts
-- Each payout, whether Stripe has finished it, and whether a row of it is a discrepancy of its own.
SELECT kept.payout_id, kept.proof, coalesce(kept.proof_reason, '') AS reason,
    coalesce(kept.is_automatic AND kept.reconciliation_status = 'completed', false) AS is_finished,
    EXISTS (
        SELECT FROM tieout.payout_members AS member
        JOIN tieout.discrepancy ON discrepancy.object_id = member.balance_transaction_id
            AND discrepancy.stripe_account = member.stripe_account
            AND discrepancy.livemode = member.livemode
        WHERE member.stripe_account = kept.stripe_account AND member.livemode = kept.livemode
          AND member.payout_id = kept.payout_id
          AND discrepancy.status IN ('open', 'healing', 'stuck')) AS is_explained
FROM tieout.payouts AS kept
ORDER BY kept.created;

-- name: payouts_in_transit
-- What payouts have in transit, and what the books have, by currency.
SELECT currency, coalesce(shown.amount, 0)::bigint AS shown,
    coalesce(booked.amount, 0)::bigint AS booked
FROM (
    SELECT currency, sum(in_transit) AS amount FROM tieout.payout_report GROUP BY currency
) AS shown
FULL JOIN (
    SELECT currency, sum(amount_minor) AS amount FROM tieout.account_balance
    WHERE ledger_account = 'Assets:PayoutsInTransit' GROUP BY currency
) AS booked USING (currency);
