-- What the command line shows. Views and whole tables, never a lock.

-- name: trial_balance
-- Of account $1 in mode $2 (any: null).
SELECT stripe_account, livemode, ledger_account, currency, amount_minor AS balance
FROM tieout.account_balance
WHERE ($1::text IS NULL OR stripe_account = $1) AND ($2::boolean IS NULL OR livemode = $2)
ORDER BY stripe_account, livemode, ledger_account, currency;

-- name: trial_balance_as_of
-- The same before $3: the months before $3's own as they are summed up, the days of that month before
-- $3's own, and of that day the entries before $3.
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor) AS balance
FROM (
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.account_month
    WHERE ($1::text IS NULL OR stripe_account = $1) AND ($2::boolean IS NULL OR livemode = $2)
      AND month < date_trunc('month', $3::timestamptz AT TIME ZONE 'UTC')::date
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency, amount_minor
    FROM tieout.account_day
    WHERE ($1::text IS NULL OR stripe_account = $1) AND ($2::boolean IS NULL OR livemode = $2)
      AND day >= date_trunc('month', $3::timestamptz AT TIME ZONE 'UTC')::date
      AND day < ($3::timestamptz AT TIME ZONE 'UTC')::date
    UNION ALL
    SELECT book.stripe_account, book.livemode, line.ledger_account, line.currency,
        line.amount_minor
    FROM (SELECT DISTINCT stripe_account, livemode FROM tieout.account_balance
          WHERE ($1::text IS NULL OR stripe_account = $1)
            AND ($2::boolean IS NULL OR livemode = $2)) AS book
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.posting_line
        WHERE posting_line.stripe_account = book.stripe_account
          AND posting_line.livemode = book.livemode
          AND effective_at >= date_trunc('day', $3::timestamptz, 'UTC')
          AND effective_at < $3 OFFSET 0) AS line
) AS part
GROUP BY stripe_account, livemode, ledger_account, currency
ORDER BY stripe_account, livemode, ledger_account, currency;

-- name: status
-- Windows of accounts that are no longer configured do not count as late: $1 and $2 are those that are
-- (null: nobody knows). $3 is who reads events.
SELECT waiting.wanted, waiting.awaiting, waiting.answerable,
    (SELECT count(*) FROM tieout.unsequenced) AS unsequenced,
    EXISTS (SELECT FROM tieout.exchange_due) AS exchange_is_due,
    (SELECT count(*) FROM tieout.dead_letter WHERE status = 'open') AS dead_letters,
    (SELECT count(*) FROM tieout.command WHERE status = 'waiting') AS commands_waiting,
    -- Those that wait for no entry: the writer is about to execute them.
    (SELECT count(*) FROM tieout.command WHERE status = 'waiting' AND NOT EXISTS (
        SELECT FROM unnest(needs) AS need WHERE NOT EXISTS (
            SELECT FROM tieout.journal_entry WHERE entry_id = need))) AS commands_ready,
    (SELECT max(changed_at) FROM tieout.consumer_offset
     WHERE consumer = $3 AND consumed > 0) AS last_event_at,
    (SELECT min(coalesce(unsettled_since, compared_at)) FROM tieout.coverage
     WHERE NOT settled AND ($1::text[] IS NULL OR (stripe_account, livemode) IN (
        SELECT * FROM unnest($1::text[], $2::boolean[])))) AS oldest_unsettled_at,
    waiting.oldest_wanted_at, waiting.oldest_awaiting_at,
    -- A batch has its number and its time from one moment on: the lowest is the oldest.
    (SELECT posted_at FROM tieout.journal_batch
     WHERE batch_id = (SELECT min(batch_id) FROM tieout.unsequenced)) AS oldest_unsequenced_at
FROM tieout.waiting;

-- name: account_status
-- What waits of one account ($1) alone. Windows of accounts that are no longer configured do not count
-- as late, nor does what is open of them: $2 and $3 are those that are (null: nobody knows).
WITH ours AS (
    SELECT one.livemode FROM (VALUES (true), (false)) AS one (livemode)
    WHERE $2::text[] IS NULL
        OR ($1::text, one.livemode) IN (SELECT * FROM unnest($2::text[], $3::boolean[]))
), waits AS (
    SELECT count(*) AS awaiting, min(wanted_at) AS oldest_awaiting_at FROM tieout.awaiting
    WHERE stripe_account = $1
), wants AS (
    SELECT count(*) AS wanted, min(wanted_at) AS oldest_wanted_at FROM tieout.wanted
    WHERE stripe_account = $1
)
SELECT wants.wanted, waits.awaiting,
    (SELECT count(*) FROM tieout.discrepancy
     WHERE stripe_account = $1 AND tieout.is_unsettled(status)
       AND (kind = 'account_unconfigured' OR livemode IN (SELECT livemode FROM ours)))
        AS open_discrepancies,
    (SELECT count(*) FROM tieout.dead_letter WHERE status = 'open' AND stripe_account = $1)
        AS dead_letters,
    (SELECT count(*) FROM tieout.command WHERE status = 'waiting' AND stripe_account = $1)
        AS commands_waiting,
    (SELECT max(last_received_at) FROM tieout.event_flow WHERE stripe_account = $1)
        AS last_event_at,
    (SELECT min(coalesce(unsettled_since, compared_at)) FROM tieout.coverage
     WHERE NOT settled AND stripe_account = $1 AND livemode IN (SELECT livemode FROM ours))
        AS oldest_unsettled_at,
    wants.oldest_wanted_at, waits.oldest_awaiting_at
FROM wants CROSS JOIN waits;

-- name: entries_by_origin
-- Account by account, because the index of entries by time begins with the account.
SELECT recent.origin, count(*) AS entries
FROM (SELECT DISTINCT stripe_account, livemode FROM tieout.account_balance) AS book
CROSS JOIN LATERAL (
    SELECT entry.origin FROM tieout.journal_entry AS entry
    WHERE entry.stripe_account = book.stripe_account AND entry.livemode = book.livemode
      AND entry.effective_at >= $1 OFFSET 0) AS recent
GROUP BY recent.origin ORDER BY recent.origin;
