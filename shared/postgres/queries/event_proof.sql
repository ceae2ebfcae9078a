-- Stripe's list of events against the receipts. $1 and $2 are the account and its mode throughout.

-- name: event_flow
SELECT first_received_at, last_created_at, last_received_at, types::text FROM tieout.event_flow
WHERE stripe_account = $1 AND livemode = $2;

-- name: passed_until
-- Up to where the account's last whole pass has read, unix seconds; no row before the first.
SELECT extract(epoch FROM compared_until_at)::double precision FROM tieout.sync_state
WHERE stripe_account = $1 AND livemode = $2 AND resource = 'balance_transactions';

-- name: covered
-- The time that was compared and is later than $3, unix seconds.
SELECT extract(epoch FROM from_at)::bigint AS since_s, extract(epoch FROM until_at)::bigint AS until_s
FROM tieout.event_coverage
WHERE stripe_account = $1 AND livemode = $2 AND until_at > to_timestamp($3::bigint)
ORDER BY from_at;

-- name: cover
-- $5 events of [$3, $4) were compared: what that meets becomes one with it.
WITH met AS (
    DELETE FROM tieout.event_coverage
    WHERE stripe_account = $1 AND livemode = $2
      AND from_at <= to_timestamp($4::bigint) AND until_at >= to_timestamp($3::bigint)
    RETURNING from_at, until_at, event_count
)
INSERT INTO tieout.event_coverage (
    stripe_account, livemode, from_at, until_at, event_count, looked_at)
SELECT $1, $2, least(to_timestamp($3::bigint), min(from_at)),
    greatest(to_timestamp($4::bigint), max(until_at)), $5 + coalesce(sum(event_count), 0),
    clock_timestamp()
FROM met;

-- name: find_received
-- Which of these events ($3, made at $4, unix seconds) came, and when (0053).
SELECT event_id, received_at FROM tieout.received_events($1, $2, $3, $4);

-- name: find_announced
-- Of what events announce ($3; $4 says whether it is a balance transaction, or an object that has one):
-- whether it is in the journal; why it is waited for no more, if it is not; and whether it was
-- reported missing.
SELECT one.id, entry.external_ids IS NOT NULL AS is_posted, (
        SELECT ended.reason FROM tieout.ended_wait AS ended
        WHERE ended.stripe_account = $1 AND ended.livemode = $2 AND ended.object_id = one.id
        ORDER BY ended.ended_at DESC LIMIT 1) AS ended,
    EXISTS (
        SELECT FROM tieout.discrepancy
        WHERE kind = 'missing' AND stripe_account = $1 AND livemode = $2
          AND object_id = ANY (one.id || coalesce(entry.external_ids, '{}')))
    OR (NOT one.is_transaction AND EXISTS (
        SELECT FROM tieout.discrepancy
        WHERE kind = 'missing' AND stripe_account = $1 AND livemode = $2
          AND tieout.is_unsettled(status) AND expected ->> 'source' = one.id)) AS is_missing
FROM unnest($3::text[], $4::boolean[]) AS one (id, is_transaction)
CROSS JOIN LATERAL (
    SELECT array_agg(external_id) AS external_ids FROM (
        SELECT own.external_id FROM tieout.journal_entry AS own
        WHERE one.is_transaction AND own.external_id = one.id AND own.kind = 'original'
          AND own.issuer = concat('stripe:', $1::text,
                CASE WHEN $2::boolean THEN ':live' ELSE ':test' END)
        UNION ALL
        (SELECT of_object.external_id FROM tieout.journal_entry AS of_object
         WHERE NOT one.is_transaction AND of_object.source_id = one.id
           AND of_object.stripe_account = $1 AND of_object.livemode = $2
           AND of_object.kind = 'original'
         LIMIT 100)) AS each_entry) AS entry;

-- name: want_announced
SELECT tieout.want_announced($1::text::jsonb);

-- name: late_events
-- Those that are late, the one that was looked at longest ago first.
SELECT event_id, type, object_id, extract(epoch FROM created_at)::bigint AS created_s, announces,
    amount, currency, extract(epoch FROM clock_timestamp() - looked_at)::double precision AS looked_ago_s
FROM tieout.late_event
WHERE stripe_account = $1 AND livemode = $2
ORDER BY looked_at LIMIT $3;

-- name: keep_late
INSERT INTO tieout.late_event (
    stripe_account, livemode, event_id, type, object_id, created_at, announces, amount, currency)
SELECT $1, $2, event_id, type, object_id, to_timestamp(created_s),
    ARRAY(SELECT jsonb_array_elements_text(announces)), amount, currency
FROM jsonb_to_recordset($3::text::jsonb) AS one (
    event_id text, type text, object_id text, created_s bigint, announces jsonb, amount bigint,
    currency text)
ON CONFLICT (stripe_account, livemode, event_id) DO UPDATE SET looked_at = excluded.looked_at;

-- name: drop_late
DELETE FROM tieout.late_event
WHERE stripe_account = $1 AND livemode = $2 AND event_id = ANY ($3::text[]);

-- name: count_late
SELECT count(*) FROM tieout.late_event WHERE stripe_account = $1 AND livemode = $2;

-- name: late_counts
-- For the metrics: how many are late, of every account that has any.
SELECT stripe_account, livemode, count(*) AS late FROM tieout.late_event
GROUP BY stripe_account, livemode;

-- name: note_rights
-- Which of $3 the key lacks now is $4; of other rights nothing is said.
INSERT INTO tieout.webhook_watch AS kept (stripe_account, livemode, looked_at, lacking_rights)
VALUES ($1, $2, clock_timestamp(), $4::text[])
ON CONFLICT (stripe_account, livemode)
DO UPDATE SET lacking_rights = ARRAY(
    SELECT unnest(kept.lacking_rights) EXCEPT SELECT unnest($3::text[])
    UNION SELECT unnest($4::text[]) ORDER BY 1);

-- name: sent_spans
-- From when to when each type was seen to be sent; null, or no row, before the first look.
SELECT sent_spans::text FROM tieout.webhook_watch WHERE stripe_account = $1 AND livemode = $2;

-- name: keep_sent_spans
INSERT INTO tieout.webhook_watch AS kept (stripe_account, livemode, looked_at, sent_spans)
VALUES ($1, $2, clock_timestamp(), $3::text::jsonb)
ON CONFLICT (stripe_account, livemode) DO UPDATE SET sent_spans = excluded.sent_spans;

-- name: lacking_rights
SELECT lacking_rights FROM tieout.webhook_watch WHERE stripe_account = $1 AND livemode = $2;

-- name: latest_rows
-- The latest entries of types ($3) that events announce, among the latest of the account.
SELECT extract(epoch FROM effective_at)::bigint AS created_s, origin = 'reconciler' AS by_pass
FROM (
    SELECT effective_at, origin, type, kind FROM tieout.journal_entry
    WHERE stripe_account = $1 AND livemode = $2
    ORDER BY effective_at DESC LIMIT 1000) AS latest
WHERE kind = 'original' AND type = ANY ($3::text[])
LIMIT 200;

-- name: note_watch
-- What a look has found ($3), and which types are sent ($4; null: nobody knows); returns the names of
-- what the look before had found.
WITH earlier AS MATERIALIZED (
    SELECT jsonb_path_query_array(findings, '$[*].name') AS names FROM tieout.webhook_watch
    WHERE stripe_account = $1 AND livemode = $2
)
INSERT INTO tieout.webhook_watch AS kept (
    stripe_account, livemode, looked_at, findings, event_types)
VALUES ($1, $2, clock_timestamp(), $3::text::jsonb, $4::text[])
ON CONFLICT (stripe_account, livemode)
DO UPDATE SET looked_at = excluded.looked_at, event_types = excluded.event_types,
    -- One that was there before is as old as that.
    findings = coalesce((
        SELECT jsonb_agg(finding || jsonb_build_object('since', coalesce((
            SELECT before ->> 'since' FROM jsonb_array_elements(kept.findings) AS before
            WHERE before ->> 'name' = finding ->> 'name' LIMIT 1), finding ->> 'since'))
            ORDER BY ordinal)
        FROM jsonb_array_elements(excluded.findings) WITH ORDINALITY AS each (finding, ordinal)),
        '[]')
RETURNING ARRAY(SELECT jsonb_array_elements_text(names) FROM earlier) AS before;

-- name: watches
-- For `status` and the metrics: every account's latest look, of one account ($1) or all (null).
SELECT stripe_account, livemode, looked_at, findings::text, event_types, lacking_rights
FROM tieout.webhook_watch WHERE $1::text IS NULL OR stripe_account = $1
ORDER BY stripe_account, livemode;
