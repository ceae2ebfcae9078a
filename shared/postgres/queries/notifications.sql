-- What a person is told of, and who has taken it. `now` is handed in: it is the sender's clock.

-- name: place
SELECT position, looks FROM tieout.notification_place;

-- name: standing_facts
-- What is as it is before the first look, by the changes up to `position`, in one snapshot: a change
-- that has no position yet is of a discrepancy that is here, or comes later.
SELECT (SELECT coalesce(max(position), 0) FROM tieout.discrepancy_change) AS position,
    ARRAY(SELECT concat('opened:', discrepancy.id, ':',
            tieout.discrepancy_line(discrepancy) ->> 'detected_at')
        FROM tieout.discrepancy WHERE tieout.is_unsettled(status)) AS facts;

-- name: noted
SELECT fact FROM tieout.notified_fact WHERE fact = ANY ($1::text[]);

-- name: note
-- All of it, or nothing if anybody else has noted something since `looks` ($2) was read, which is 0
-- before the first look. $3: the messages; $4: the facts, each with the id of its message; $5: the
-- targets; $6: now. A message that gathers takes on a new text, and has no delivery before it is told.
WITH gone_on AS (
    UPDATE tieout.notification_place AS place SET position = $1, looks = looks + 1
    WHERE looks = $2 RETURNING looks
), begun AS (
    INSERT INTO tieout.notification_place (position) SELECT $1 WHERE $2::bigint = 0
    ON CONFLICT (is_only) DO NOTHING RETURNING looks
), moved AS (
    SELECT looks FROM gone_on UNION ALL SELECT looks FROM begun
), message AS (
    INSERT INTO tieout.notification AS kept (notification_id, severity, title, body, noted_at,
        ordinal, sort, gathers_until, gathered)
    SELECT one.id, one.severity, one.title, one.body, $6, one.ordinal, one.sort, one.gathers_until,
        one.gathered
    FROM moved CROSS JOIN jsonb_to_recordset($3::text::jsonb)
        AS one (id uuid, severity text, title text, body text, ordinal integer, sort text,
            gathers_until timestamptz, gathered jsonb)
    ON CONFLICT (notification_id) DO UPDATE SET severity = excluded.severity,
        title = excluded.title, body = excluded.body, gathered = excluded.gathered
        WHERE kept.gathered IS NOT NULL
    RETURNING notification_id, gathered
), fact AS (
    INSERT INTO tieout.notified_fact (fact, notification_id, noted_at)
    SELECT one.fact, one.id, $6
    FROM moved CROSS JOIN jsonb_to_recordset($4::text::jsonb) AS one (fact text, id uuid)
), delivery AS (
    INSERT INTO tieout.notification_delivery (notification_id, target, due_at)
    SELECT message.notification_id, target, $6
    FROM message CROSS JOIN unnest($5::text[]) AS target
    WHERE message.gathered IS NULL
)
SELECT EXISTS (SELECT FROM moved);

-- name: told_lately
-- By sort: how many were told one by one since $1, when any were told together last, and what gathers
-- by now, however long ago it began.
SELECT coalesce(lately.sort, gathering.sort) AS sort, coalesce(lately.alone, 0) AS alone,
    lately.together_at, gathering.notification_id, gathering.noted_at, gathering.gathers_until,
    gathering.gathered::text AS gathered
FROM (
    SELECT sort, count(*) FILTER (WHERE gathers_until IS NULL AND noted_at > $1)::integer AS alone,
        max(gathers_until) FILTER (WHERE gathered IS NULL) AS together_at
    FROM tieout.notification
    WHERE sort IS NOT NULL AND noted_at > $1::timestamptz - interval '1 hour'
    GROUP BY sort) AS lately
FULL JOIN (
    SELECT * FROM tieout.notification WHERE gathered IS NOT NULL) AS gathering
    ON gathering.sort = lately.sort;

-- name: account_facts
-- Where each of these accounts is ($1, $2). A failure counts while there is an error (`sync_states`).
-- `failing` is the last failure that was noted.
SELECT state.stripe_account, state.livemode, state.import_ended_at, state.last_error,
    CASE WHEN state.last_error IS NOT NULL
        THEN coalesce(state.failing_since, state.last_failed_at) END AS failing_since,
    (SELECT max(fact) FROM tieout.notified_fact
     WHERE fact > concat('failing:', account.key, ':')
       AND fact < concat('failing:', account.key, ';')) AS failing,
    (SELECT min(proved_at) FROM tieout.exact_proof AS proof
     WHERE proof.stripe_account = state.stripe_account
       AND proof.livemode = state.livemode) AS proved_at
FROM unnest($1::text[], $2::boolean[]) AS asked (stripe_account, livemode)
JOIN tieout.sync_state AS state USING (stripe_account, livemode)
CROSS JOIN LATERAL (
    SELECT concat(state.stripe_account, CASE WHEN state.livemode THEN ':live' ELSE ':test' END)
        AS key) AS account
WHERE state.resource = 'balance_transactions'
ORDER BY state.stripe_account, state.livemode;

-- name: import_figures
-- How many rows an account ($1, $2) has, since when, and what it holds by type and currency.
SELECT state.starts_at,
    (SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage
     WHERE coverage.stripe_account = $1 AND coverage.livemode = $2
       AND coverage.resource = 'balance_transactions') AS rows,
    ARRAY(SELECT concat_ws(' ', ledger_account, currency, amount_minor)
        FROM tieout.account_balance
        WHERE account_balance.stripe_account = $1 AND account_balance.livemode = $2
          AND ledger_account LIKE 'Assets:Stripe:%'
        ORDER BY ledger_account, currency) AS balances
FROM tieout.sync_state AS state
WHERE state.stripe_account = $1 AND state.livemode = $2
  AND state.resource = 'balance_transactions';

-- name: next_due
-- What is due for a target ($1) now ($2), for the longest.
SELECT notification_id, severity, title, body, noted_at, attempts, reason
FROM tieout.notification_delivery JOIN tieout.notification USING (notification_id)
WHERE target = $1 AND due_at <= $2 AND delivered_at IS NULL AND given_up_at IS NULL
ORDER BY due_at, noted_at, ordinal LIMIT 1;

-- name: delivered
UPDATE tieout.notification_delivery SET delivered_at = $3, attempts = attempts + 1, reason = NULL
WHERE notification_id = $1 AND target = $2;

-- name: postponed
UPDATE tieout.notification_delivery SET due_at = $3, attempts = attempts + 1, reason = $4
WHERE notification_id = $1 AND target = $2;

-- name: given_up
UPDATE tieout.notification_delivery SET given_up_at = $3, reason = $4
WHERE notification_id = $1 AND target = $2;

-- name: abandon
-- Give up what is for a target that is not among these ($1) any more. Each of these that never had
-- such a message gets it instead: a URL that was mended is another target.
WITH gone AS (
    UPDATE tieout.notification_delivery
    SET given_up_at = $2, reason = 'its target is not in TIEOUT_NOTIFY_URLS any more'
    WHERE target <> ALL ($1::text[]) AND delivered_at IS NULL AND given_up_at IS NULL
    RETURNING notification_id
), heir AS (
    INSERT INTO tieout.notification_delivery (notification_id, target, due_at)
    SELECT DISTINCT gone.notification_id, one.target, $2::timestamptz
    FROM gone CROSS JOIN unnest($1::text[]) AS one (target)
    ON CONFLICT (notification_id, target) DO NOTHING
    RETURNING notification_id
)
SELECT gone.notification_id, gone.notification_id IN (SELECT notification_id FROM heir)
        AS is_handed_on,
    ARRAY(SELECT fact FROM tieout.notified_fact
        WHERE notified_fact.notification_id = gone.notification_id ORDER BY fact LIMIT 20) AS facts
FROM gone ORDER BY 1;

-- name: waiting
SELECT count(*) FROM tieout.notification_delivery
WHERE delivered_at IS NULL AND given_up_at IS NULL;
