-- What the reconciler reads and writes. $1 and $2 are the account and its mode throughout.

-- name: journal_rows
-- The journal's side of [$3, $4): each fact as its latest version says, if that stands. By its time:
-- the issuer's own name would have an index, which holds all that the account ever had.
SELECT external_id AS id, extract(epoch FROM effective_at)::bigint AS created, fingerprint, net,
    currency, ledger_account, type, reporting_category, source_id, entry_id, is_reversed,
    extract(epoch FROM available_on)::bigint AS available_on, amount
FROM tieout.stated_entry
WHERE stripe_account = $1 AND livemode = $2 AND left(issuer, 7) = 'stripe:'
  AND effective_at >= to_timestamp($3::bigint) AND effective_at < to_timestamp($4::bigint)
  AND NOT is_reversed;

-- name: journal_rows_of
-- The same of these ids, whatever their date; also of those of which nothing stands.
SELECT external_id AS id, extract(epoch FROM effective_at)::bigint AS created, fingerprint, net,
    currency, ledger_account, type, reporting_category, source_id, entry_id, is_reversed,
    extract(epoch FROM available_on)::bigint AS available_on, amount
FROM tieout.stated_entry
WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND external_id = ANY ($3::text[]);

-- name: entries_after
-- The account's next entries of Stripe's, by position. A batch that holds one has a delta of the
-- account's, found by its key: the entries of other batches are not read. OFFSET 0: by the batch alone,
-- for the index of the account's times holds all that it ever had. A reversal puts its window in
-- doubt as an entry does.
SELECT place.position, entry.external_id AS id,
    floor(extract(epoch FROM entry.effective_at))::bigint AS created
FROM tieout.journal_position AS place CROSS JOIN LATERAL (
    SELECT * FROM tieout.journal_entry
    WHERE journal_entry.batch_id = place.batch_id OFFSET 0) AS entry
WHERE place.position > $3 AND place.position <= $4
  AND EXISTS (
    SELECT FROM tieout.journal_delta AS delta
    WHERE delta.batch_id = place.batch_id AND delta.stripe_account = $1 AND delta.livemode = $2
    OFFSET 0)
  AND entry.stripe_account = $1 AND entry.livemode = $2
  AND entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.kind IN ('original', 'reversal', 'replacement')
ORDER BY place.position LIMIT $5;

-- name: fingerprints
-- Range by range of windows, each by the index of its time: a join would read the account's whole
-- journal.
SELECT asked.first, asked.until, array_agg(entry.fingerprint) AS fingerprints
FROM unnest($3::bigint[], $4::bigint[]) AS asked (first, until) CROSS JOIN LATERAL (
    SELECT standing.fingerprint
    FROM tieout.standing_entry AS standing
    WHERE standing.stripe_account = $1 AND standing.livemode = $2
      AND standing.effective_at >= to_timestamp(asked.first * 300)
      AND standing.effective_at < to_timestamp(asked.until * 300)
      AND left(standing.issuer, 7) = 'stripe:'
      AND NOT standing.is_reversed
    OFFSET 0) AS entry
GROUP BY asked.first, asked.until;

-- name: posted
SELECT external_id FROM tieout.journal_entry
WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND external_id = ANY ($3::text[]) AND kind = 'original';

-- name: held
-- Which of these balance transactions have their entry now, and whether the snapshot of the batches
-- up to $4, but for those in $5, shows it.
SELECT entry.external_id,
    entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[]) AS was_there
FROM tieout.journal_entry AS entry
WHERE entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.external_id = ANY ($3::text[]) AND entry.kind = 'original';

-- name: booked
-- What the journal holds of these balance transactions on Stripe balances, all versions and reversals
-- together, in the snapshot of the batches up to $4, but for those in $5; and what of it is pending
-- at $6. Of each that the snapshot shows there is a row, if only of nothing.
SELECT entry.external_id AS id, posting.ledger_account, posting.currency,
    sum(posting.amount_minor)::numeric(38, 0) AS amount_minor,
    coalesce(sum(posting.amount_minor) FILTER (
        WHERE posting.available_on IS NOT NULL AND tieout.pending_until(
            entry.effective_at, posting.available_on, (
                SELECT max(moved.available_on) FROM tieout.value_date AS moved
                WHERE moved.entry_no = entry.entry_no)) > $6), 0
    )::numeric(38, 0) AS pending_minor
FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
WHERE entry.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
  AND entry.external_id = ANY ($3::text[])
  AND entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[])
  AND posting.ledger_account LIKE 'Assets:Stripe:%'
GROUP BY 1, 2, 3;

-- name: awaiting
-- Which of these ids are being resolved: wanted for less than $4 seconds and not in the journal.
SELECT object_id FROM tieout.awaiting
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[])
  AND wanted_at > clock_timestamp() - make_interval(secs => $4);

-- name: refusals
-- Why a message about these ids could not be posted.
SELECT DISTINCT ON (object_id) object_id, error FROM tieout.dead_letter
WHERE stripe_account = $1 AND livemode = $2 AND object_id = ANY ($3::text[]) AND status = 'open'
ORDER BY object_id, last_seen_at DESC;

-- name: positions
-- Where both consumers are, in the latest epoch of each partition.
SELECT DISTINCT ON (topic, partition) topic, partition, next_offset
FROM tieout.consumer_offset
WHERE (consumer = 'listen' AND topic = $1) OR (consumer = 'post' AND topic = $2)
ORDER BY topic, partition, epoch DESC;

-- name: due
-- What may need a comparison now: what was never settled, or was compared before records of a topic
-- were lost, at once; what is old enough for another look at $7, since when. From $5 to $6 windows
-- without a row were never compared; before it, from $4 on, they are empty. Of windows that are one
-- row all looks are done: they rest, for the last one was after anything that they may have lost.
-- Times of Stripe's clock ($7, next_due_at, window_no) are never held against this database's: how
-- long ago records were lost is a span.
WITH lost AS (
    SELECT max(detected_at) AS at, clock_timestamp() - max(detected_at) AS ago
    FROM tieout.discrepancy
    WHERE kind = 'offset_gap' AND status IN ('open', 'healing', 'stuck')
), kept AS (
    SELECT window_no, window_no + window_count AS until, row_count, next_due_at,
        window_count > 1 OR (settled AND (lost.at IS NULL
            OR coalesce(pass_began_at, compared_at) > lost.at
            OR to_timestamp(window_no * 300) < $7::timestamptz - lost.ago - interval '35 days'))
            AS holds,
        greatest(lag(window_no + window_count) OVER (ORDER BY window_no), $5) AS before
    FROM tieout.coverage, lost
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND window_no >= $4 AND window_no < $6
), marked AS (
    SELECT * FROM kept WHERE NOT holds OR next_due_at <= $7 OR window_no > before
), last AS (
    SELECT coalesce(max(window_no + window_count), $5) AS until FROM (
        SELECT window_no, window_count FROM tieout.coverage
        WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
          AND window_no >= $4 AND window_no < $6
        ORDER BY window_no DESC LIMIT 1) AS latest
)
SELECT window_no AS first, until, row_count = 0 AS is_empty,
    CASE WHEN holds THEN extract(epoch FROM next_due_at)::bigint END AS due_s
FROM marked WHERE NOT holds OR next_due_at <= $7
UNION ALL
SELECT before, window_no, false, NULL FROM marked WHERE window_no > before
UNION ALL
SELECT greatest(until, $5), $6, false, NULL FROM last WHERE greatest(until, $5) < $6
ORDER BY 1;

-- name: is_past_due
-- Whether the time before the first window is to be read at $4: as old as its youngest window.
WITH lost AS (
    SELECT max(detected_at) AS at, clock_timestamp() - max(detected_at) AS ago
    FROM tieout.discrepancy
    WHERE kind = 'offset_gap' AND status IN ('open', 'healing', 'stuck')
)
SELECT past_read_at IS NULL OR coalesce(past_due_at <= $4, false)
    OR coalesce(past_read_at <= lost.at AND starts_at >= $4 - lost.ago - interval '35 days', false)
FROM tieout.sync_state, lost
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: past_read
UPDATE tieout.sync_state
SET covers_from_at = least(covers_from_at, to_timestamp($4::bigint)), past_read_at = $5,
    past_due_at = to_timestamp($6::bigint)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: known_windows
-- Of each of these windows the row that it is in, if there is one.
SELECT asked.window_no AS asked_no, kept.window_no, kept.window_count, kept.settled, kept.row_count,
    kept.digest, kept.pass_began_at
FROM unnest($4::bigint[]) AS asked (window_no) CROSS JOIN LATERAL (
    SELECT * FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND coverage.window_no <= asked.window_no
    ORDER BY coverage.window_no DESC LIMIT 1) AS kept
WHERE kept.window_no + kept.window_count > asked.window_no;

-- name: read_whole
-- What is read whole or not at all, and reaches over one of these windows' beginnings.
SELECT DISTINCT kept.window_no AS first, kept.window_no + kept.window_count AS until
FROM unnest($4::bigint[]) AS edge (window_no) CROSS JOIN LATERAL (
    SELECT * FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
      AND coverage.window_no < edge.window_no
    ORDER BY coverage.window_no DESC LIMIT 1) AS kept
WHERE kept.row_count > 0 AND kept.window_no + kept.window_count > edge.window_no;

-- name: windows_between
SELECT window_no FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $4 AND window_no < $5
ORDER BY 1;

-- name: row_count
SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: window_after_rows
SELECT window_no + window_count - 1 FROM (
    SELECT window_no, window_count, sum(row_count) OVER (ORDER BY window_no DESC) AS newest
    FROM tieout.coverage
    WHERE stripe_account = $1 AND livemode = $2 AND resource = $3) AS counted
WHERE newest >= $4
ORDER BY window_no DESC LIMIT 1;

-- name: unsettled_windows
SELECT window_no FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND NOT settled AND unsettled_passes >= $4
ORDER BY unsettled_since, window_no;

-- name: disputed
-- The windows of discrepancies that may no longer hold: where the entry stands by now, or stood when
-- it was reversed, and where Stripe has the row.
SELECT DISTINCT floor(extract(epoch FROM place.created) / 300)::bigint AS window_no
FROM tieout.discrepancy AS kept
CROSS JOIN LATERAL (
    SELECT standing.effective_at FROM tieout.standing_entry AS standing
    WHERE standing.external_id = kept.object_id
      AND standing.issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
    UNION ALL
    -- Of a row that no entry can be made of it may be anything.
    SELECT to_timestamp((kept.expected ->> 'created')::bigint)
    WHERE kept.expected ->> 'created' ~ '^[0-9]{1,12}$'
) AS place (created)
WHERE kept.stripe_account = $1 AND kept.livemode = $2
  AND kept.kind IN ('missing', 'different', 'unexpected')
  AND kept.status IN ('open', 'healing', 'stuck')
  AND place.created IS NOT NULL
ORDER BY 1;

-- name: oldest_covered
SELECT min(window_no) FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: hold
-- One at a time changes an account's coverage, whoever believes that it leads.
SELECT FROM tieout.sync_state
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 FOR UPDATE;

-- name: edges
-- The rows that lie next to [$4, $5) or reach over its ends, and have had all their looks.
SELECT window_no, window_count, settled, row_count, sums::text, digest, compared_at,
    extract(epoch FROM next_due_at)::bigint AS next_due_s, reason, pass_began_at
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no = ANY (ARRAY[$5, (
        SELECT max(before.window_no) FROM tieout.coverage AS before
        WHERE before.stripe_account = $1 AND before.livemode = $2 AND before.resource = $3
          AND before.window_no < $4), (
        SELECT max(before.window_no) FROM tieout.coverage AS before
        WHERE before.stripe_account = $1 AND before.livemode = $2 AND before.resource = $3
          AND before.window_no < $5)])
  AND (window_no < $4 OR window_no + window_count > $5) AND window_no + window_count >= $4
  AND settled AND reason IS NULL AND next_due_at IS NULL;

-- name: uncover
-- Single windows that are compared again keep since when they are unsettled.
DELETE FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND (window_no = ANY ($6::bigint[])
    OR window_no >= $4 AND window_no < $5 AND (window_count > 1 OR window_no NOT IN (
        SELECT window_no FROM unnest($7::bigint[]) AS single (window_no))));

-- name: cover
INSERT INTO tieout.coverage AS kept (
    stripe_account, livemode, resource, window_no, window_count, settled, row_count, sums, digest,
    compared_at, next_due_at, reason, pass_began_at, unsettled_since, unsettled_passes)
SELECT $1, $2, $3, window_no, window_count, settled, row_count, sums::jsonb, digest, compared_at,
    to_timestamp(next_due), reason, began_at, CASE WHEN NOT settled THEN began_at END,
    (NOT settled)::integer
FROM unnest($4::bigint[], $5::integer[], $6::boolean[], $7::integer[], $8::text[], $9::bytea[],
        $10::bigint[], $11::text[], $12::timestamptz[], $13::timestamptz[])
    AS one (window_no, window_count, settled, row_count, sums, digest, next_due, reason,
        compared_at, began_at)
ON CONFLICT (stripe_account, livemode, resource, window_no)
DO UPDATE SET settled = excluded.settled, row_count = excluded.row_count, sums = excluded.sums,
    digest = excluded.digest, compared_at = excluded.compared_at,
    next_due_at = excluded.next_due_at, reason = excluded.reason,
    pass_began_at = excluded.pass_began_at,
    unsettled_since = CASE WHEN NOT excluded.settled
        THEN coalesce(kept.unsettled_since, excluded.unsettled_since) END,
    -- A pass may read a window more than once, and counts once.
    unsettled_passes = CASE WHEN excluded.settled THEN 0
        WHEN kept.pass_began_at = excluded.pass_began_at THEN greatest(kept.unsettled_passes, 1)
        ELSE kept.unsettled_passes + 1 END;

-- name: uncoalesced
-- The next $5 rows from the window $4 on, for what was covered before windows were kept as one.
SELECT window_no, window_count, settled, row_count, sums::text, digest, compared_at,
    extract(epoch FROM next_due_at)::bigint AS next_due_s, reason, pass_began_at
FROM tieout.coverage
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3 AND window_no >= $4
ORDER BY window_no LIMIT $5;

-- name: coalesced
UPDATE tieout.sync_state SET coalesced_to = $4
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: answer_looks
-- A proof at $4 answers the looks of the ages $5 that were due by then. The next is the first that it
-- does not answer; those of $6 are all looks. Of windows before $7 it says nothing.
UPDATE tieout.coverage
SET next_due_at = (
    SELECT min(to_timestamp((window_no + 1) * 300 + age_s)) FROM unnest($6::bigint[]) AS look (age_s)
    WHERE to_timestamp((window_no + 1) * 300 + age_s) > next_due_at
      AND (age_s <> ALL ($5::bigint[]) OR to_timestamp((window_no + 1) * 300 + age_s) > $4))
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3
  AND window_no >= $7 AND next_due_at <= $4 AND settled AND reason IS NULL
  AND extract(epoch FROM next_due_at)::bigint - (window_no + 1) * 300 = ANY ($5::bigint[]);

-- name: proved_until
UPDATE tieout.sync_state SET proved_until_at = to_timestamp($4::bigint)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: begin
-- Where the account is; its import starts with its first pass.
INSERT INTO tieout.sync_state AS kept (stripe_account, livemode, resource, import_started_at)
VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (stripe_account, livemode, resource)
DO UPDATE SET import_started_at = kept.import_started_at
RETURNING import_ended_at, starts_at, covers_from_at, passes, examined_position,
    (SELECT coalesce(max(position), 0) FROM tieout.journal_position) AS position,
    clock_timestamp() AS began_at, posts_from_at, proved_until_at, coalesced_to;

-- name: ended
UPDATE tieout.sync_state SET passes = passes + 1, examined_position = $4
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: reached
UPDATE tieout.sync_state
SET import_reached_at = to_timestamp($4::bigint), import_from_at = to_timestamp($5::bigint)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: imported
-- The import has ended (once, at $5 by Stripe's clock), or history before its start was added.
UPDATE tieout.sync_state
SET import_ended_at = coalesce(import_ended_at, to_timestamp($5::bigint)),
    starts_at = least(starts_at, to_timestamp($4::bigint))
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: passed
-- A pass by hand plans none ($5 is null), and leaves the service's next one where it is. One over
-- less than what was due says nothing of when it began ($6 is null).
UPDATE tieout.sync_state
SET last_pass_at = clock_timestamp(), last_error = NULL, failing_since = NULL, refused = false,
    last_pass = $4::text::jsonb || jsonb_build_object('began_at', $6::timestamptz),
    next_pass_at = coalesce(clock_timestamp() + make_interval(secs => $5), next_pass_at)
WHERE stripe_account = $1 AND livemode = $2 AND resource = $3;

-- name: failed
-- Also of an account that never began one. The code one version back leaves `failing_since` as it is,
-- so it counts only for as long as there is an error.
INSERT INTO tieout.sync_state AS kept (
    stripe_account, livemode, resource, import_started_at, last_failed_at, last_error,
    failing_since, next_pass_at, refused)
VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), $4, clock_timestamp(),
    clock_timestamp() + make_interval(secs => $5), $6)
ON CONFLICT (stripe_account, livemode, resource)
DO UPDATE SET last_failed_at = excluded.last_failed_at, last_error = excluded.last_error,
    failing_since = CASE WHEN kept.last_error IS NULL THEN excluded.failing_since
        ELSE coalesce(kept.failing_since, kept.last_failed_at, excluded.failing_since) END,
    next_pass_at = coalesce(excluded.next_pass_at, kept.next_pass_at),
    refused = excluded.refused;

-- name: last_pass
-- One row, also for an account that has had none.
SELECT clock_timestamp() AS now, (state.last_pass ->> 'began_at')::timestamptz AS began_at,
    state.last_pass_at AS passed_at, state.last_failed_at AS failed_at, state.last_error AS error,
    state.next_pass_at AS next_at
FROM (VALUES (1)) AS one (row_no)
LEFT JOIN tieout.sync_state AS state
    ON state.stripe_account = $1 AND state.livemode = $2 AND state.resource = $3;

-- name: whole_since
-- When the oldest of these accounts' last passes began; null unless each was whole, and settled.
SELECT CASE WHEN count(state.last_pass ->> 'began_at') = cardinality($1::text[])
    THEN min((state.last_pass ->> 'began_at')::timestamptz) END
FROM unnest($1::text[], $2::boolean[], $3::text[]) AS asked (stripe_account, livemode, resource)
JOIN tieout.sync_state AS state USING (stripe_account, livemode, resource)
WHERE (state.last_pass ->> 'unsettled')::bigint = 0;

-- name: sync_states
-- For `status`: what each account's sync is and has, and whether a pass runs at this moment.
SELECT state.stripe_account, state.livemode, state.resource,
    tieout.is_led(concat('reconcile:', state.stripe_account,
        CASE WHEN state.livemode THEN ':live' ELSE ':test' END)) AS runs,
    state.import_started_at, state.import_reached_at, state.import_from_at, state.import_ended_at,
    state.last_pass_at, state.last_failed_at, state.last_error, state.next_pass_at,
    CASE WHEN state.last_error IS NOT NULL
        THEN coalesce(state.failing_since, state.last_failed_at) END AS failing_since,
    state.refused AND state.last_error IS NOT NULL AS refused,
    (SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage
     WHERE coverage.stripe_account = state.stripe_account AND coverage.livemode = state.livemode
       AND coverage.resource = state.resource) AS rows,
    (SELECT count(*) FROM tieout.coverage
     WHERE coverage.stripe_account = state.stripe_account AND coverage.livemode = state.livemode
       AND coverage.resource = state.resource AND NOT settled) AS unsettled,
    coalesce(state.posts_from_at > to_timestamp(0), false) AND NOT EXISTS (
        SELECT FROM tieout.command
        WHERE command.kind = 'open' AND command.status = 'done'
          AND command.issuer = concat('tieout:', state.stripe_account,
            CASE WHEN state.livemode THEN ':live' ELSE ':test' END)) AS unopened
FROM tieout.sync_state AS state
ORDER BY 1, 2, 3;

-- name: is_led
SELECT tieout.is_led($1);

-- name: kept_discrepancies
-- What is known of these objects, all that is unsettled, and what a person closed though it moves the
-- ledger, of the kinds that a pass decides: what was settled by when, then what is open.
SELECT kind, object_id, status, heals, amount_at_risk, effect_minor, currency, expected::text,
    actual::text, reason, note
FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2 AND kind = ANY ($3::text[])
  AND (object_id = ANY ($4::text[]) OR status IN ('open', 'healing', 'stuck')
    OR (status = 'resolved' AND note IS NOT NULL AND effect_minor IS NOT NULL))
ORDER BY status IN ('open', 'healing', 'stuck'), resolved_at, id;

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
WHERE stripe_account = $1 AND livemode = $2 AND status IN ('open', 'healing', 'stuck');

-- name: open_by_kind
-- What is open, and for how long, of the accounts that are configured ($1 and $2, null: of all) and of
-- none; and that records of another account are ignored. What else is open of such an account is
-- nobody's to settle, and fails nothing.
SELECT kind, count(*) AS count,
    extract(epoch FROM clock_timestamp() - min(detected_at))::double precision AS oldest_s
FROM tieout.discrepancy
WHERE status IN ('open', 'healing', 'stuck')
  AND (kind = 'account_unconfigured' OR stripe_account = '' OR $1::text[] IS NULL
    OR (stripe_account, livemode) IN (SELECT * FROM unnest($1::text[], $2::boolean[])))
GROUP BY kind;

-- name: close_offset_gaps
-- Every account was compared again since: what was lost from a topic is in the journal.
UPDATE tieout.discrepancy
SET status = 'resolved', resolved_at = clock_timestamp()
WHERE kind = 'offset_gap' AND status IN ('open', 'healing', 'stuck') AND detected_at < $1
RETURNING id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by;

-- name: ignored_since
-- Since when the ledger writer has ignored the account's records, as far as no pass has settled it.
SELECT detected_at FROM tieout.discrepancy
WHERE kind = 'account_unconfigured' AND stripe_account = $1 AND livemode = $2 AND object_id = $1
  AND status IN ('open', 'healing', 'stuck');

-- name: close_unconfigured
-- What was ignored up to then is in the journal: a pass that began later has found nothing missing.
UPDATE tieout.discrepancy
SET status = 'resolved', resolved_at = clock_timestamp()
WHERE kind = 'account_unconfigured' AND stripe_account = $1 AND livemode = $2 AND object_id = $1
  AND status IN ('open', 'healing', 'stuck') AND detected_at = $3
RETURNING id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at,
    amount_at_risk, effect_minor, currency, expected::text, actual::text, reason, note, resolved_by;

-- name: snapshot
-- The batches that the journal shows now: those up to the last one, but for numbers that are given
-- and not committed. No transaction lasts longer than 10 s (transaction_timeout), so such a number
-- is among the latest. Never by xact_id: a restored database counts its transactions anew, and
-- another's numbers say nothing there.
WITH latest AS (
    SELECT batch_id FROM tieout.journal_batch ORDER BY batch_id DESC LIMIT 5000
), bounds AS (
    SELECT coalesce(min(batch_id), 1) AS first, coalesce(max(batch_id), 0) AS last FROM latest
)
SELECT last AS last_batch, ARRAY(
    SELECT number FROM generate_series(bounds.first, bounds.last) AS number
    WHERE NOT EXISTS (SELECT FROM latest WHERE latest.batch_id = number)
) AS missing
FROM bounds;

-- name: stripe_balances
-- The ledger's side of /v1/balance as a snapshot shows it (the batches up to $4, but for those in
-- $5), split by value date as of $3. Both are what is folded, and what is yet to be, less what came
-- later: it costs what is pending, at any size of the journal.
WITH unseen AS (
    SELECT number FROM generate_series(
        $4::bigint + 1, (SELECT max(batch_id) FROM tieout.journal_batch)) AS number
    UNION ALL
    SELECT unnest($5::bigint[])
), later AS (
    SELECT delta.ledger_account, delta.currency, sum(delta.amount_minor) AS amount_minor,
        sum(delta.amount_minor) FILTER (WHERE delta.available_on > $3) AS pending_minor
    FROM unseen CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta WHERE batch_id = unseen.number OFFSET 0) AS delta
    WHERE delta.stripe_account = $1 AND delta.livemode = $2
    GROUP BY 1, 2
), pending AS (
    SELECT ledger_account, currency, sum(amount_minor) AS amount_minor
    FROM tieout.account_pending
    WHERE stripe_account = $1 AND livemode = $2 AND available_on > $3
    GROUP BY 1, 2
), opening AS (
    -- An opening has a leg for what was pending, beside the one that was not.
    SELECT leg.ledger_account, leg.currency, sum(leg.amount_minor) AS amount_minor
    FROM (SELECT DISTINCT issuer, object_id FROM tieout.command
          WHERE kind = 'open' AND issuer = concat(
            'tieout:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)) AS opened
    CROSS JOIN LATERAL (
        SELECT posting.*
        FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
        WHERE entry.issuer = opened.issuer AND entry.external_id = opened.object_id
          AND entry.batch_id <= $4 AND entry.batch_id <> ALL ($5::bigint[])
          AND posting.available_on > greatest($3, entry.effective_at) OFFSET 0) AS leg
    GROUP BY 1, 2
)
SELECT ledger_account, currency,
    (total.amount_minor - coalesce(later.amount_minor, 0))::numeric(38, 0) AS amount_minor,
    (coalesce(pending.amount_minor, 0) - coalesce(later.pending_minor, 0))::numeric(38, 0)
        AS pending_minor,
    coalesce(opening.amount_minor, 0)::numeric(38, 0) AS opening_minor
FROM tieout.account_balance AS total
LEFT JOIN later USING (ledger_account, currency)
LEFT JOIN pending USING (ledger_account, currency)
LEFT JOIN opening USING (ledger_account, currency)
WHERE total.stripe_account = $1 AND total.livemode = $2
  AND total.ledger_account LIKE 'Assets:Stripe:%'
ORDER BY 1, 2;
