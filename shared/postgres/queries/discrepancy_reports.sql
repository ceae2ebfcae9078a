-- Discrepancies as they are shown. $1 is the account, null: all accounts, and what concerns none.

-- name: page_by_time
-- Discrepancies in the mode $2, of the currency $3, of the kind $4, in the statuses $5 (any: null),
-- about objects whose ids begin with $7, detected in [$9, $10), after the key ($11, $12) on the page:
-- the newest $14. $6: only unsettled ones are asked for. $8 is where ids that begin with $7 end. At
-- most $13 are looked at; `looked_to` is the key of the last one, if there may be more to look at.
WITH named AS MATERIALIZED (
    SELECT id, detected_at, livemode, currency, kind, status, object_id
    FROM tieout.discrepancies_about($1, $7, $8, $13)
), path AS MATERIALIZED (
    -- Those of a text that few have are all looked at, whatever their order.
    SELECT $7::text IS NOT NULL AND (SELECT count(*) FROM named) < $13::bigint AS is_by_text
), looked AS MATERIALIZED (
    SELECT id, detected_at, livemode, currency, kind, status, object_id FROM named
    WHERE (SELECT is_by_text FROM path) AND (detected_at, id) < ($11, $12)
    UNION ALL
    SELECT listed.id, listed.detected_at, listed.livemode, listed.currency, listed.kind,
        listed.status, listed.object_id
    FROM path CROSS JOIN LATERAL tieout.listed_discrepancies(
        $1, $6, $9, $11, $12, CASE WHEN is_by_text THEN 0 ELSE $13::bigint END) AS listed
), edge AS (
    SELECT detected_at, id FROM looked
    ORDER BY detected_at DESC, id DESC OFFSET $13::bigint - 1 LIMIT 1
), page AS (
    SELECT id FROM looked
    WHERE ($2::boolean IS NULL OR livemode = $2) AND ($3::text IS NULL OR currency = $3)
      AND ($4::text IS NULL OR kind = $4) AND ($5::text[] IS NULL OR status = ANY ($5))
      AND ($7::text IS NULL OR starts_with(object_id, $7))
      AND detected_at >= $9 AND detected_at < $10
    ORDER BY detected_at DESC, id DESC LIMIT $14
)
SELECT shown.*, edge.detected_at AS looked_to_at, edge.id AS looked_to_id
FROM (VALUES (true)) AS always (is_so)
LEFT JOIN edge ON true
LEFT JOIN (
    SELECT kept.* FROM page
    CROSS JOIN LATERAL (
        SELECT id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
            amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note,
            resolved_by, tieout.dashboard_link(discrepancy) AS link
        FROM tieout.discrepancy WHERE discrepancy.id = page.id OFFSET 0) AS kept
) AS shown ON true
ORDER BY shown.detected_at DESC, shown.id DESC;

-- name: page_by_risk
-- The same, those about most money first; -1 stands for what is not known.
WITH named AS MATERIALIZED (
    SELECT id, risk, detected_at, livemode, currency, kind, status, object_id
    FROM tieout.discrepancies_about($1, $7, $8, $13)
), path AS MATERIALIZED (
    -- Those of a text that few have are all looked at, whatever their order.
    SELECT $7::text IS NOT NULL AND (SELECT count(*) FROM named) < $13::bigint AS is_by_text
), looked AS MATERIALIZED (
    SELECT id, risk, detected_at, livemode, currency, kind, status, object_id FROM named
    WHERE (SELECT is_by_text FROM path) AND (risk, id) < ($11, $12)
    UNION ALL
    SELECT listed.id, listed.risk, listed.detected_at, listed.livemode, listed.currency,
        listed.kind, listed.status, listed.object_id
    FROM path CROSS JOIN LATERAL tieout.discrepancies_at_risk(
        $1, $6, $11, $12, CASE WHEN is_by_text THEN 0 ELSE $13::bigint END) AS listed
), edge AS (
    SELECT risk, id FROM looked
    ORDER BY risk DESC, id DESC OFFSET $13::bigint - 1 LIMIT 1
), page AS (
    SELECT id FROM looked
    WHERE ($2::boolean IS NULL OR livemode = $2) AND ($3::text IS NULL OR currency = $3)
      AND ($4::text IS NULL OR kind = $4) AND ($5::text[] IS NULL OR status = ANY ($5))
      AND ($7::text IS NULL OR starts_with(object_id, $7))
      AND detected_at >= $9 AND detected_at < $10
    ORDER BY risk DESC, id DESC LIMIT $14
)
SELECT shown.*, edge.risk AS looked_to_risk, edge.id AS looked_to_id
FROM (VALUES (true)) AS always (is_so)
LEFT JOIN edge ON true
LEFT JOIN (
    SELECT kept.* FROM page
    CROSS JOIN LATERAL (
        SELECT id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
            amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note,
            resolved_by, tieout.dashboard_link(discrepancy) AS link
        FROM tieout.discrepancy WHERE discrepancy.id = page.id OFFSET 0) AS kept
) AS shown ON true
ORDER BY coalesce(shown.amount_at_risk, -1) DESC, shown.id DESC;

-- name: changes
-- The $3 before the change $2 of a discrepancy ($1), the latest first.
SELECT change_id, position, changed_at, body::text
FROM tieout.discrepancy_change
WHERE body ->> 'id' = $1 AND change_id < $2
ORDER BY change_id DESC LIMIT $3;
