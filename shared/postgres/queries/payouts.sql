-- Payouts, their members and what their proof came to. $1 and $2 are the account and its mode, where a
-- block is about one; $3 is the payout. Members are looked for by their own ids first, and by the account
-- then (OFFSET 0): as history's are read Postgres has no statistics of them, and would go by the account's
-- key, once through all of its payouts for each row.

-- name: accounts_due
-- Of these accounts, whose payouts are to be looked at now. `lists`: history is imported and a list is due,
-- a payout is, an event came for one that is not final, or the journal has one that is not known. None
-- of an account whose key is not its own.
SELECT state.stripe_account, state.livemode, due.lists
FROM unnest($1::text[], $2::boolean[]) AS asked (stripe_account, livemode)
JOIN tieout.sync_state AS state USING (stripe_account, livemode)
LEFT JOIN tieout.sync_state AS own
    ON own.stripe_account = state.stripe_account AND own.livemode = state.livemode
    AND own.resource = 'payouts'
CROSS JOIN LATERAL (
    SELECT own.next_pass_at IS NULL OR own.next_pass_at <= clock_timestamp()
        -- A clock was set back since it was planned.
        OR own.next_pass_at > clock_timestamp() + interval '1 day'
        OR own.last_error IS NULL AND (EXISTS (
            SELECT FROM tieout.payouts
            WHERE payouts.stripe_account = state.stripe_account
              AND payouts.livemode = state.livemode
              AND payouts.next_read_at <= clock_timestamp())
        OR tieout.has_payout_news(state.stripe_account, state.livemode,
            (own.last_pass ->> 'began_at')::timestamptz)
        -- As far back as a list and what it does not show are looked for (read_payouts.py).
        OR EXISTS (
            SELECT FROM tieout.unread_payout AS unread
            WHERE unread.stripe_account = state.stripe_account
              AND unread.livemode = state.livemode
              AND unread.created >= coalesce((
                SELECT max(payouts.created) - interval '1 day' FROM tieout.payouts
                WHERE payouts.stripe_account = state.stripe_account
                  AND payouts.livemode = state.livemode),
                own.import_ended_at - interval '1 day'))) AS lists,
        own.last_error IS NULL AND EXISTS (
            SELECT FROM tieout.payouts
            WHERE payouts.stripe_account = state.stripe_account
              AND payouts.livemode = state.livemode
              AND payouts.next_proof_at <= clock_timestamp()) AS proves
) AS due
WHERE state.resource = 'balance_transactions' AND state.import_ended_at IS NOT NULL
  AND NOT (state.refused AND state.last_error IS NOT NULL)
  AND (due.lists OR due.proves)
ORDER BY own.next_pass_at NULLS FIRST, 1, 2;

-- name: state
-- Where the reading of an account's payouts is. A list that failed after its first page leaves older
-- payouts unlisted: all is listed as of the last whole look at the latest, whatever came of it since.
SELECT clock_timestamp() AS now, state.posts_from_at, own.import_reached_at AS listed_back_to,
    own.import_ended_at AS history_listed_at,
    (SELECT least(max(created), (own.last_pass ->> 'began_at')::timestamptz) FROM tieout.payouts
     WHERE stripe_account = $1 AND livemode = $2
     HAVING max(created) IS NOT NULL) AS newest_at,
    (SELECT min(created) FROM tieout.payouts
     WHERE stripe_account = $1 AND livemode = $2 AND next_read_at IS NOT NULL
       AND created > clock_timestamp() - interval '35 days') AS oldest_open_at
FROM tieout.sync_state AS state
LEFT JOIN tieout.sync_state AS own
    ON own.stripe_account = $1 AND own.livemode = $2 AND own.resource = 'payouts'
WHERE state.stripe_account = $1 AND state.livemode = $2
  AND state.resource = 'balance_transactions';

-- name: save
-- What Stripe states of payouts, as of the instant $3. An older answer changes nothing. A reversal has the
-- payout that it reverses read again. What has just been reconciled is proved now.
WITH stated AS (
    SELECT * FROM jsonb_to_recordset($4::text::jsonb) AS stated (
        id text, amount bigint, currency text, status text, method text, is_automatic boolean,
        created timestamptz, arrival_date timestamptz, balance_transaction_id text,
        failure_balance_transaction_id text, original_payout_id text,
        reversed_by_payout_id text, reconciliation_status text, bank_reference text,
        statement_descriptor text, failure_code text, next_read_at timestamptz,
        next_proof_at timestamptz)
), reversed AS (
    UPDATE tieout.payouts SET next_read_at = $3
    FROM stated
    WHERE payouts.stripe_account = $1 AND payouts.livemode = $2
      AND payouts.payout_id = stated.original_payout_id
      AND payouts.reversed_by_payout_id IS NULL AND payouts.read_at < $3
      AND payouts.payout_id <> ALL (SELECT id FROM stated)
)
INSERT INTO tieout.payouts AS kept (
    stripe_account, livemode, payout_id, amount, currency, status, method, is_automatic, created,
    arrival_date, balance_transaction_id, failure_balance_transaction_id, original_payout_id,
    reversed_by_payout_id, reconciliation_status, bank_reference, statement_descriptor,
    failure_code, read_at, next_read_at, next_proof_at)
SELECT $1, $2, id, amount, currency, status, method, is_automatic, created, arrival_date,
    balance_transaction_id, failure_balance_transaction_id, original_payout_id,
    reversed_by_payout_id, reconciliation_status, bank_reference, statement_descriptor,
    failure_code, $3, next_read_at, next_proof_at
FROM stated
ORDER BY id
ON CONFLICT (stripe_account, livemode, payout_id)
DO UPDATE SET amount = excluded.amount, currency = excluded.currency, status = excluded.status,
    method = excluded.method, is_automatic = excluded.is_automatic, created = excluded.created,
    arrival_date = excluded.arrival_date,
    balance_transaction_id = excluded.balance_transaction_id,
    failure_balance_transaction_id = excluded.failure_balance_transaction_id,
    original_payout_id = excluded.original_payout_id,
    reversed_by_payout_id = excluded.reversed_by_payout_id,
    reconciliation_status = excluded.reconciliation_status,
    bank_reference = excluded.bank_reference,
    statement_descriptor = excluded.statement_descriptor, failure_code = excluded.failure_code,
    read_at = excluded.read_at, next_read_at = excluded.next_read_at,
    next_proof_at = CASE
        WHEN (kept.reconciliation_status, kept.is_automatic, kept.amount) IS DISTINCT FROM
            (excluded.reconciliation_status, excluded.is_automatic, excluded.amount)
        THEN excluded.next_proof_at ELSE kept.next_proof_at END,
    proof_tries = CASE
        WHEN (kept.reconciliation_status, kept.is_automatic, kept.amount) IS DISTINCT FROM
            (excluded.reconciliation_status, excluded.is_automatic, excluded.amount)
        THEN 0 ELSE kept.proof_tries END
WHERE kept.read_at IS NULL OR kept.read_at <= excluded.read_at;

-- name: adopt
-- Payouts of the journal since $3 that Stripe did not list, or may not be asked for, with what the journal
-- knows; they are asked for again at $4, and proved at $5.
INSERT INTO tieout.payouts (
    stripe_account, livemode, payout_id, amount, currency, created, balance_transaction_id,
    next_read_at, next_proof_at, proof_reason)
SELECT stripe_account, livemode, payout_id, amount, currency, created, balance_transaction_id, $4,
    greatest($5, created + interval '1 day'), $6
FROM tieout.unread_payout
WHERE stripe_account = $1 AND livemode = $2 AND created >= $3
ORDER BY payout_id
ON CONFLICT (stripe_account, livemode, payout_id) DO NOTHING;

-- name: overdue
SELECT payout_id FROM tieout.payouts
WHERE stripe_account = $1 AND livemode = $2 AND next_read_at <= clock_timestamp()
ORDER BY next_read_at LIMIT $3;

-- name: postpone
-- Stripe had nothing to say of these payouts ($3): they are asked for again at $4.
UPDATE tieout.payouts SET next_read_at = $4
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = ANY ($3::text[]);

-- name: postpone_all
-- Stripe may not be asked for payouts: those that are due are asked for again at $3.
UPDATE tieout.payouts SET next_read_at = $3
WHERE stripe_account = $1 AND livemode = $2 AND next_read_at <= clock_timestamp();

-- name: provable
-- What is due to be proved, the newest first.
SELECT payout_id, amount, currency, created, balance_transaction_id, is_automatic,
    reconciliation_status, proof, proof_tries, members_read_at
FROM tieout.payouts
WHERE stripe_account = $1 AND livemode = $2 AND next_proof_at <= clock_timestamp()
  AND is_automatic IS NOT FALSE
ORDER BY created DESC, payout_id LIMIT $3;

-- name: inferable
-- What is due to be inferred, the oldest first: what one has paid out the next cannot.
SELECT payout_id, amount, currency, created, balance_transaction_id, is_automatic,
    reconciliation_status, proof, proof_tries, members_read_at
FROM tieout.payouts
WHERE stripe_account = $1 AND livemode = $2 AND next_proof_at <= clock_timestamp()
  AND is_automatic IS FALSE
ORDER BY created, payout_id LIMIT $3;

-- name: save_members
-- What Stripe lists of a payout now. What was inferred of another payout from the same rows is inferred
-- anew.
WITH listed AS (
    SELECT * FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[],
        $10::bigint[]) AS listed (id, type, reporting_category, source_id, amount, fee, net)
), gone AS (
    DELETE FROM tieout.payout_members AS member
    WHERE member.stripe_account = $1 AND member.livemode = $2 AND member.payout_id = $3
      AND member.balance_transaction_id <> ALL ($4::text[])
), inferred AS MATERIALIZED (
    SELECT DISTINCT member.payout_id
    FROM listed
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.payout_members
        WHERE balance_transaction_id = listed.id AND is_inferred OFFSET 0) AS member
    WHERE member.stripe_account = $1 AND member.livemode = $2 AND member.payout_id <> $3
), claimed AS (
    UPDATE tieout.payouts SET next_proof_at = clock_timestamp(), proof_tries = 0
    FROM inferred
    WHERE NOT $11 AND payouts.stripe_account = $1 AND payouts.livemode = $2
      AND payouts.payout_id = inferred.payout_id
), kept AS (
    INSERT INTO tieout.payout_members AS member (
        stripe_account, livemode, payout_id, balance_transaction_id, type, reporting_category,
        source_id, amount, fee, net, is_inferred)
    SELECT $1, $2, $3, id, type, reporting_category, source_id, amount, fee, net, $11
    FROM listed ORDER BY id
    ON CONFLICT (stripe_account, livemode, payout_id, balance_transaction_id)
    DO UPDATE SET type = excluded.type, reporting_category = excluded.reporting_category,
        source_id = excluded.source_id, amount = excluded.amount, fee = excluded.fee,
        net = excluded.net, is_inferred = excluded.is_inferred
)
UPDATE tieout.payouts
SET members_read_at = $12, member_count = cardinality($4::text[]),
    members_net = (SELECT coalesce(sum(net), 0) FROM listed)
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = $3;

-- name: held_elsewhere
-- Which of these rows ($4) Stripe also lists of another payout, and of which.
SELECT member.balance_transaction_id, min(member.payout_id) AS payout_id
FROM unnest($4::text[]) AS listed (id)
CROSS JOIN LATERAL (
    SELECT * FROM tieout.payout_members WHERE balance_transaction_id = listed.id OFFSET 0) AS member
WHERE member.stripe_account = $1 AND member.livemode = $2 AND member.payout_id <> $3
  AND NOT member.is_inferred
GROUP BY 1;

-- name: left_over
-- Rows of the journal that moved exactly $4 of the payout's currency ($5), free within two weeks before
-- $6, in no payout: one of them may be what the list lacks.
SELECT entry.external_id AS id, standing.net
FROM tieout.journal_entry AS entry
JOIN tieout.posting AS leg
    ON leg.entry_no = entry.entry_no AND leg.ordinal = 1 AND leg.amount_minor = $4
    AND leg.currency = $5
CROSS JOIN LATERAL (
    SELECT fact.net FROM tieout.standing_entry AS fact
    WHERE fact.issuer = entry.issuer AND fact.external_id = entry.external_id
      AND NOT fact.is_reversed AND fact.net = $4
      AND fact.ledger_account = 'Assets:Stripe:Payments' AND fact.available_on <= $6 OFFSET 0
) AS standing
WHERE entry.stripe_account = $1 AND entry.livemode = $2 AND left(entry.issuer, 7) = 'stripe:'
  AND entry.kind = 'original' AND entry.source_id IS DISTINCT FROM $3
  AND entry.effective_at > $6::timestamptz - interval '14 days' AND entry.effective_at <= $6
  AND NOT EXISTS (
    SELECT FROM tieout.payout_members AS member
    WHERE member.balance_transaction_id = entry.external_id AND NOT member.is_inferred OFFSET 0)
ORDER BY entry.effective_at DESC LIMIT 3;

-- name: free_since
-- From when on a payout of the currency $4, made at $5, looks for what it may have paid out: rows from long
-- before what the last such payout took are gone.
SELECT coalesce(max(entry.effective_at) - interval '40 days', $5::timestamptz - interval '400 days')
FROM tieout.payout_members AS member
JOIN tieout.journal_entry AS entry
    ON entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
    AND entry.external_id = member.balance_transaction_id AND entry.kind = 'original'
WHERE member.stripe_account = $1 AND member.livemode = $2 AND member.payout_id = (
    SELECT last.payout_id FROM tieout.payouts AS last
    WHERE last.stripe_account = $1 AND last.livemode = $2 AND last.currency = $4
      AND last.payout_id <> $3
      AND last.proof = 'inferred' AND last.created < $5 AND last.member_count > 0
    ORDER BY last.created DESC LIMIT 1);

-- name: free_rows
-- The next $6 rows after the one of id $8 at $7, oldest first, up to $5; and of each what other payouts have
-- taken of it, and whether it is one that a payout of the currency $4 without a list may have paid out.
WITH batch AS MATERIALIZED (
    SELECT entry.issuer, entry.external_id, entry.effective_at, entry.type,
        entry.reporting_category, entry.source_id
    FROM tieout.journal_entry AS entry
    WHERE entry.stripe_account = $1 AND entry.livemode = $2 AND left(entry.issuer, 7) = 'stripe:'
      AND entry.kind = 'original' AND entry.effective_at <= $5
      AND (entry.effective_at, entry.external_id) > ($7, $8)
    ORDER BY entry.effective_at, entry.external_id LIMIT $6
)
SELECT batch.external_id AS id, batch.effective_at, batch.type, batch.reporting_category,
    batch.source_id, standing.net, standing.amount, standing.available_on,
    coalesce(taken.net, 0)::bigint AS taken,
    coalesce(batch.type <> 'payout' AND taken.is_listed IS NOT TRUE
        AND coalesce(taken.net, 0) <> standing.net, false) AS is_free
FROM batch
LEFT JOIN LATERAL (
    SELECT fact.net, fact.amount, fact.available_on FROM tieout.stated_entry AS fact
    WHERE fact.issuer = batch.issuer AND fact.external_id = batch.external_id
      AND NOT fact.is_reversed AND fact.currency = $4
      AND fact.ledger_account = 'Assets:Stripe:Payments' AND fact.available_on <= $5 OFFSET 0
) AS standing ON true
LEFT JOIN LATERAL (
    SELECT sum(member.net) AS net, bool_or(NOT member.is_inferred) AS is_listed
    FROM (
        SELECT * FROM tieout.payout_members
        WHERE balance_transaction_id = batch.external_id OFFSET 0) AS member
    WHERE member.stripe_account = $1 AND member.livemode = $2 AND member.payout_id <> $3
) AS taken ON true
ORDER BY batch.effective_at, batch.external_id;

-- name: save_proof
UPDATE tieout.payouts
SET proof = $4, proof_reason = $5,
    proved_at = CASE WHEN $4 IN ('proved', 'inferred') THEN coalesce(
        CASE WHEN proof = $4 THEN proved_at END, clock_timestamp()) END,
    proof_tries = $6, next_proof_at = clock_timestamp() + make_interval(secs => $7)
WHERE stripe_account = $1 AND livemode = $2 AND payout_id = $3;

-- name: counts
-- How many payouts each account has by their proof; late: automatic ones of the books three days old, which
-- Stripe has listed, or has reconciled and which were tried, and are tried still.
SELECT payouts.stripe_account, payouts.livemode, payouts.proof, count(*) AS count,
    count(*) FILTER (WHERE payouts.proof = 'waiting'
        AND payouts.is_automatic AND payouts.created < clock_timestamp() - interval '3 days'
        AND payouts.next_proof_at IS NOT NULL
        AND payouts.created >= coalesce(state.posts_from_at, '-infinity')
        AND (payouts.members_read_at IS NOT NULL
            OR payouts.reconciliation_status = 'completed' AND payouts.proof_tries > 0)) AS late
FROM unnest($1::text[], $2::boolean[]) AS asked (stripe_account, livemode)
JOIN tieout.payouts USING (stripe_account, livemode)
LEFT JOIN tieout.sync_state AS state
    ON state.stripe_account = asked.stripe_account AND state.livemode = asked.livemode
    AND state.resource = 'balance_transactions'
GROUP BY 1, 2, 3;
