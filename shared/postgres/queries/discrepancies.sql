-- The discrepancies as they are kept and listed. $1 and $2 are the account and its mode, where a block
-- is about one.

-- name: kept_discrepancies
-- What is known of these objects, all that is unsettled, and what a person closed though it moves the
-- ledger, of the kinds that a pass decides: what was settled by when, then what is open.
SELECT kind, object_id, status, heals, amount_at_risk, effect_minor, currency, expected::text,
    actual::text, reason, note
FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2 AND kind = ANY ($3::text[])
  AND (object_id = ANY ($4::text[]) OR tieout.is_unsettled(status)
    OR (status = 'resolved' AND note IS NOT NULL AND effect_minor IS NOT NULL))
ORDER BY tieout.is_unsettled(status), resolved_at, id;

-- name: keep_discrepancies
INSERT INTO tieout.discrepancy AS kept (
    id, kind, status, stripe_account, livemode, object_id, resolved_at, amount_at_risk,
    effect_minor, currency, expected, actual, reason, heals)
SELECT tieout.discrepancy_id(kind, $1, $2, object_id), kind, status, $1, $2, object_id,
    CASE WHEN status IN ('healed', 'resolved') THEN clock_timestamp() END, amount_at_risk,
    effect_minor, currency, expected, actual, reason, heals
FROM jsonb_to_recordset($3::text::jsonb) AS one (
    kind text, status text, object_id text, amount_at_risk bigint, effect_minor bigint,
    currency text, expected jsonb, actual jsonb, reason text, heals integer)
ON CONFLICT (kind, stripe_account, livemode, object_id)
DO UPDATE SET status = excluded.status,
    -- What a person closed stays as old as that.
    resolved_at = CASE WHEN kept.note IS NOT NULL AND kept.status = excluded.status
        THEN kept.resolved_at ELSE excluded.resolved_at END,
    -- One that was settled and is back is as old as its return.
    detected_at = CASE WHEN kept.status IN ('healed', 'resolved')
            AND excluded.status NOT IN ('healed', 'resolved')
        THEN clock_timestamp() ELSE kept.detected_at END,
    amount_at_risk = excluded.amount_at_risk, effect_minor = excluded.effect_minor,
    currency = excluded.currency,
    expected = excluded.expected, actual = excluded.actual, reason = excluded.reason,
    heals = excluded.heals
-- None of what a person has closed meanwhile, and says what it said then (0018).
RETURNING id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by;

-- name: count_open
SELECT count(*) FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2 AND tieout.is_unsettled(status);

-- name: open_by_kind
-- What is open, and for how long, of the accounts that are configured ($1 and $2, null: of all) and of
-- none; and that records of another account are ignored. What else is open of such an account is
-- nobody's to settle, and fails nothing.
SELECT kind, count(*) AS count,
    extract(epoch FROM clock_timestamp() - min(detected_at))::double precision AS oldest_s
FROM tieout.discrepancy
WHERE tieout.is_unsettled(status)
  AND (kind = 'account_unconfigured' OR stripe_account = '' OR $1::text[] IS NULL
    OR (stripe_account, livemode) IN (SELECT * FROM unnest($1::text[], $2::boolean[])))
GROUP BY kind;

-- name: close_offset_gaps
-- Every account was compared again since: what was lost from a topic is in the journal.
UPDATE tieout.discrepancy
SET status = 'resolved', resolved_at = clock_timestamp()
WHERE kind = 'offset_gap' AND tieout.is_unsettled(status) AND detected_at < $1
RETURNING id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by;

-- name: ignored_since
-- Since when the ledger writer has ignored the account's records, as far as no pass has settled it.
SELECT detected_at FROM tieout.discrepancy
WHERE kind = 'account_unconfigured' AND stripe_account = $1 AND livemode = $2 AND object_id = $1
  AND tieout.is_unsettled(status);

-- name: close_unconfigured
-- What was ignored up to then is in the journal: a pass that began later has found nothing missing.
UPDATE tieout.discrepancy
SET status = 'resolved', resolved_at = clock_timestamp()
WHERE kind = 'account_unconfigured' AND stripe_account = $1 AND livemode = $2 AND object_id = $1
  AND tieout.is_unsettled(status) AND detected_at = $3
RETURNING id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by;

-- name: fetch_by_id
-- The one of the id $1, if it is of the account $2 (null: of any, or of none).
SELECT id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by,
    tieout.dashboard_link(discrepancy) AS link
FROM tieout.discrepancy WHERE id = $1 AND ($2::text IS NULL OR stripe_account = $2);

-- name: fetch_read_at
-- When Stripe stated what the discrepancy $1 says of it: as it was found, or as its window was compared
-- since, and it was found again or would have been settled. A window is $2 seconds.
SELECT greatest(kept.detected_at, (
    SELECT covering.compared_at FROM (
        SELECT window_no, window_count, settled, compared_at FROM tieout.coverage
        WHERE stripe_account = kept.stripe_account AND livemode = kept.livemode
          AND resource = 'balance_transactions' AND window_no <= place.window_no
        ORDER BY window_no DESC LIMIT 1) AS covering
    WHERE covering.settled AND covering.window_no + covering.window_count > place.window_no))
FROM tieout.discrepancy AS kept
CROSS JOIN LATERAL (
    SELECT CASE WHEN created ~ '^[0-9]{1,12}$' THEN created::bigint / $2::bigint END AS window_no
    FROM (SELECT coalesce(kept.expected, kept.actual) ->> 'created' AS created) AS side) AS place
WHERE kept.id = $1;

-- name: fetch_open_of
-- What is open about an object of an account.
SELECT id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by,
    tieout.dashboard_link(discrepancy) AS link
FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2 AND object_id = $3
  AND tieout.is_unsettled(status)
ORDER BY kind;
