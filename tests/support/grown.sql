-- A ledger that has grown, by plain SQL: what posting, correcting and reconciling would have left
-- behind, table by table. $1 is how many facts there are, $2 the instant until which five years of
-- them reach. Ten accounts, of which acct_0 has every second fact; the last $1 (at most 100,000) are
-- pending at $2.

-- name: facts
-- What all the rest is made of; gone when the ledger is made. Of a thousand one was corrected: some
-- days' charges of acct_0, as a person does who finds that a rule was wrong.
CREATE UNLOGGED TABLE public.fact AS
WITH numbered AS (
    SELECT n::bigint AS n, CASE WHEN n % 2 = 0 THEN 0 ELSE 1 + n / 2 % 9 END AS account,
        CASE WHEN n % 10000 = 9 THEN 'mystery' WHEN n % 20 = 5 THEN 'refund'
            WHEN n % 100 = 11 THEN 'payout' WHEN n % 100 = 12 THEN 'stripe_fee'
            ELSE 'charge' END AS type,
        date_trunc('second', $2::timestamptz - ($1::bigint - n + 1) * (interval '5 years' / $1::bigint))
            AS effective_at
    FROM generate_series(1, $1::bigint) AS n
), dated AS (
    SELECT *, CASE WHEN type IN ('refund', 'payout', 'stripe_fee') THEN effective_at
        WHEN n > $1::bigint - 100000
        THEN date_trunc('day', $2::timestamptz, 'UTC') + make_interval(days => 1 + (n % 7)::integer)
        ELSE date_trunc('day', effective_at, 'UTC') + interval '2 days' END AS available_on,
        CASE WHEN type IN ('charge', 'mystery') THEN 1000 + n * 7919 % 100000 ELSE 0 END AS taken,
        CASE type WHEN 'refund' THEN 500 + n % 400 WHEN 'payout' THEN 50000
            WHEN 'stripe_fee' THEN 25 ELSE 0 END AS given
    FROM numbered
), fact AS NOT MATERIALIZED (
    SELECT n, account, type, effective_at, available_on, taken - given AS amount,
        CASE WHEN type = 'charge' THEN 30 + taken * 29 / 1000 ELSE 0 END AS fee,
        CASE type WHEN 'refund' THEN 'Income:Refunds' WHEN 'payout' THEN 'Assets:PayoutsInTransit'
            WHEN 'stripe_fee' THEN 'Expenses:StripeFees' WHEN 'mystery' THEN 'Equity:Suspense'
            ELSE 'Income:Sales' END AS contra
    FROM dated
), version AS (
    SELECT n AS entry_no, 'original' AS kind, 1 + (n - 1) / 500 AS batch_id,
        1 + (n - 1) % 500 AS ordinal, 1 AS sign, fact.* FROM fact
    UNION ALL
    SELECT $1::bigint + corrected.k * 2 + place, kind,
        1 + ($1::bigint - 1) / 500 + 1 + corrected.k / 250, corrected.k % 250 * 2 + place, sign, n,
        account, type, effective_at, available_on, amount, fee,
        CASE kind WHEN 'replacement' THEN 'Expenses:Adjustments' ELSE contra END
    FROM fact CROSS JOIN LATERAL (SELECT (n - $1::bigint / 4 - 1) / 4) AS corrected (k)
    CROSS JOIN (VALUES (1, 'reversal', -1), (2, 'replacement', 1)) AS made (place, kind, sign)
    WHERE n > $1::bigint / 4 AND n <= $1::bigint / 4 + $1::bigint / 250 AND n % 4 = 2
)
SELECT entry_no, kind, batch_id, ordinal::integer, n, type, effective_at, available_on, fee * sign AS fee,
    amount * sign AS amount, contra, 'acct_' || account AS stripe_account,
    CASE account % 3 WHEN 2 THEN 'eur' ELSE 'usd' END AS currency
FROM version;

-- name: batches
INSERT INTO tieout.journal_batch (batch_id, posted_at) OVERRIDING SYSTEM VALUE
SELECT batch_id, max(effective_at) + interval '1 minute' FROM public.fact GROUP BY batch_id;

-- name: entries
INSERT INTO tieout.journal_entry (
    entry_no, entry_id, issuer, external_id, kind, revision, reverses, stripe_account, livemode,
    type, reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
    batch_id, ordinal) OVERRIDING SYSTEM VALUE
SELECT entry_no, 'je_' || left(md5(kind || n), 26), 'stripe:' || stripe_account || ':live',
    'txn_' || lpad(n::text, 20, '0'), kind, (kind <> 'original')::integer,
    CASE kind WHEN 'reversal' THEN 'je_' || left(md5('original' || n), 26) END, stripe_account, true,
    type, CASE type WHEN 'stripe_fee' THEN 'fee' ELSE type END,
    CASE type WHEN 'refund' THEN 're_' WHEN 'payout' THEN 'po_' WHEN 'stripe_fee' THEN NULL
        ELSE 'ch_' END || lpad(n::text, 20, '0'),
    effective_at, decode(md5(n::text), 'hex'), CASE WHEN fee = 0 THEN 2 ELSE 3 END,
    CASE WHEN kind <> 'original' THEN 'command' WHEN n % 10 = 1 THEN 'reconciler' ELSE 'webhook' END,
    batch_id, ordinal
FROM public.fact;

-- name: postings
INSERT INTO tieout.posting (
    entry_no, ordinal, ledger_account, currency, amount_minor, available_on)
SELECT entry_no, leg.ordinal, leg.ledger_account, currency, leg.amount, leg.available_on
FROM public.fact CROSS JOIN LATERAL (VALUES
    (1, 'Assets:Stripe:Payments', amount - fee, available_on),
    (2, contra, -amount, NULL),
    (3, 'Expenses:StripeFees', fee, NULL)) AS leg (ordinal, ledger_account, amount, available_on)
WHERE leg.ordinal < 3 OR fee <> 0;

-- name: dated_deltas
-- A few hundred thousand sums of facts first, and then their legs: of all legs there are nine million.
INSERT INTO tieout.dated_delta (
    batch_id, stripe_account, livemode, ledger_account, currency, day, available_on, amount_minor)
WITH summed AS (
    SELECT batch_id, stripe_account, currency, (effective_at AT TIME ZONE 'UTC')::date AS day,
        nullif(available_on, effective_at) AS available_on, contra,
        type IN ('charge', 'stripe_fee') AS has_fee, sum(amount) AS amount, sum(fee) AS fee
    FROM public.fact
    GROUP BY batch_id, stripe_account, currency, (effective_at AT TIME ZONE 'UTC')::date,
        nullif(available_on, effective_at), contra, type IN ('charge', 'stripe_fee')
)
SELECT batch_id, stripe_account, true, leg.ledger_account, currency, day, leg.available_on,
    sum(leg.amount)
FROM summed CROSS JOIN LATERAL (VALUES
    ('Assets:Stripe:Payments', amount - fee, available_on),
    (contra, -amount, NULL),
    ('Expenses:StripeFees', fee, NULL)) AS leg (ledger_account, amount, available_on)
WHERE leg.ledger_account <> 'Expenses:StripeFees' OR has_fee
GROUP BY batch_id, stripe_account, leg.ledger_account, currency, day, leg.available_on
-- A batch's rows lie side by side, as the trigger leaves them.
ORDER BY batch_id;

-- name: deltas
INSERT INTO tieout.journal_delta (
    batch_id, stripe_account, livemode, ledger_account, currency, amount_minor)
SELECT batch_id, stripe_account, livemode, ledger_account, currency, sum(amount_minor)
FROM tieout.dated_delta
GROUP BY batch_id, stripe_account, livemode, ledger_account, currency;

-- name: moved_deltas
-- What the value dates below move from a day to the next.
INSERT INTO tieout.dated_delta (
    batch_id, stripe_account, livemode, ledger_account, currency, day, available_on, amount_minor)
SELECT least(batch_id + 1, (SELECT max(batch_id) FROM tieout.journal_batch)), stripe_account, true,
    'Assets:Stripe:Payments', currency, (effective_at AT TIME ZONE 'UTC')::date,
    available_on + make_interval(days => later), (2 * later - 1) * (amount - fee)
FROM public.fact CROSS JOIN generate_series(0, 1) AS later
WHERE type = 'charge' AND n % 50 = 7 AND kind = 'original';

-- name: value_dates
-- Stripe moved every 50th charge's value date by a day, and said so with the next batch.
INSERT INTO tieout.value_date (entry_no, available_on, observed_at, batch_id)
SELECT entry_no, available_on + interval '1 day', effective_at + interval '1 hour',
    least(batch_id + 1, (SELECT max(batch_id) FROM tieout.journal_batch))
FROM public.fact WHERE type = 'charge' AND n % 50 = 7 AND kind = 'original';

-- name: references
INSERT INTO tieout.entry_reference (entry_id, kind, object_id, batch_id)
SELECT 'je_' || left(md5(kind || n), 26),
    CASE kind WHEN 'original' THEN 'charge' ELSE 'command' END,
    CASE kind WHEN 'original' THEN 'ch_' ELSE 'cmd_' END
        || lpad((n - (kind = 'original')::integer)::text, 20, '0'), batch_id
FROM public.fact WHERE kind <> 'original' OR type = 'refund';

-- name: payouts
-- One of acct_0's, as its proof left it: it paid out 10,000 charges, the latest.
WITH member AS (
    INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id, balance_transaction_id,
        type, reporting_category, source_id, amount, fee, net, is_inferred)
    SELECT stripe_account, true, 'po_grown', 'txn_' || lpad(n::text, 20, '0'), type, type,
        'ch_' || lpad(n::text, 20, '0'), amount, fee, amount - fee, false
    FROM public.fact WHERE stripe_account = 'acct_0' AND type = 'charge' AND kind = 'original'
    ORDER BY n DESC LIMIT 10000
    RETURNING net
)
INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status, method,
    is_automatic, created, arrival_date, read_at, proof, proved_at, member_count, members_net)
SELECT 'acct_0', true, 'po_grown', sum(net), 'usd', 'paid', 'standard', true, now(), now(), now(),
    'proved', now(), count(*), sum(net)
FROM member;

-- name: commands
INSERT INTO tieout.command (
    command_id, kind, issuer, stripe_account, livemode, object_id, body, needs, given_by,
    given_at, status, settled_at)
SELECT 'cmd_' || lpad(n::text, 20, '0'), 'correct', 'stripe:' || stripe_account || ':live',
    stripe_account, true, 'je_' || left(md5('original' || n), 26), jsonb_build_object('n', n),
    ARRAY['je_' || left(md5('original' || n), 26)], 'a person', effective_at, 'done', effective_at
FROM public.fact WHERE kind = 'reversal'
UNION ALL
SELECT 'cmd_waiting_' || number, 'correct', 'stripe:acct_0:live', 'acct_0', true, 'je_none', '{}',
    ARRAY['je_none'], 'a person', $1::timestamptz, 'waiting', NULL
FROM generate_series(1, 20) AS number;

-- name: receipts
-- Of the last 400 days.
INSERT INTO tieout.receipt (
    stripe_account, livemode, event_id, type, object_id, created_at, received_at, outcome, reason)
SELECT CASE WHEN n % 1000 = 1 THEN 'acct_stranger' ELSE stripe_account END, true,
    'evt_' || lpad(n::text, 20, '0'), 'charge.succeeded', 'ch_' || lpad(n::text, 20, '0'),
    effective_at, effective_at + interval '1 second',
    CASE WHEN n % 1000 = 1 THEN 'ignored' ELSE 'wanted' END,
    CASE WHEN n % 1000 = 1 THEN 'account_not_configured' END
FROM public.fact
WHERE kind = 'original' AND type = 'charge' AND effective_at > $1::timestamptz - interval '400 days';

-- name: wants
INSERT INTO tieout.wanted (
    stripe_account, livemode, object_id, kind, event_id, named_at, wanted_at, due_at, attempts)
SELECT 'acct_' || n % 10, true, CASE WHEN n % 5 = 0 THEN 'ch_wanted' ELSE 'txn_wanted' END || n,
    CASE WHEN n % 5 = 0 THEN 'charge' ELSE 'balance_transaction' END, 'evt_wanted' || n,
    $1::timestamptz - make_interval(secs => n), $1::timestamptz - make_interval(secs => n),
    $1::timestamptz + make_interval(secs => n), n % 4
FROM generate_series(1, 20000) AS n;

-- name: ended_waits
INSERT INTO tieout.ended_wait (
    stripe_account, livemode, object_id, kind, event_id, wanted_at, is_final, reason, ended_at)
SELECT 'acct_' || n % 10, true, 'ch_ended' || n, 'charge', 'evt_ended' || n,
    $1::timestamptz - make_interval(mins => n), true, 'never_moves_money', $1::timestamptz
FROM generate_series(1, 50000) AS n;

-- name: discrepancies
INSERT INTO tieout.discrepancy (
    id, kind, status, stripe_account, livemode, object_id, detected_at, resolved_at, amount_at_risk,
    effect_minor, currency, expected, note, resolved_by)
SELECT tieout.discrepancy_id(kind, 'acct_' || n % 10, true, object_id), kind, status,
    'acct_' || n % 10, true, object_id, $1::timestamptz - make_interval(mins => n),
    CASE WHEN status <> 'open' THEN $1::timestamptz END, n, n,
    'usd', jsonb_build_object('id', object_id, 'net', n, 'created',
        extract(epoch FROM $1::timestamptz)::bigint - n),
    CASE WHEN status = 'resolved' THEN 'known' END, CASE WHEN status = 'resolved' THEN 'a person' END
FROM (
    SELECT n, CASE WHEN n % 3 = 0 THEN 'different' ELSE 'missing' END AS kind,
        CASE WHEN n > 5000 THEN 'healed' WHEN n % 100 = 1 THEN 'open'
            WHEN n % 100 = 2 THEN 'resolved' ELSE 'healed' END AS status,
        'txn_' || lpad(n::text, 20, '0') AS object_id
    FROM generate_series(1, 50000) AS n) AS fact;

-- name: letters
INSERT INTO tieout.dead_letter (
    status, consumer, topic, epoch, partition, "offset", stripe_account, livemode, object_id, error)
SELECT CASE WHEN n <= 5000 AND n % 250 = 0 THEN 'open' ELSE 'redriven' END, 'post', 'stripe.balance_transactions',
    1, n % 12, n, 'acct_' || n % 10, true, 'txn_letter' || n, 'an amount that is none'
FROM generate_series(1, 50000) AS n;

-- name: coverage
-- Windows of the last 36 days, one of them unsettled; five years of days before, each one row.
WITH newest AS (
    SELECT floor(extract(epoch FROM $1::timestamptz) / 300)::bigint AS last
), day AS (
    SELECT (last - 10367) / 288 - back AS day_no,
        CASE WHEN back = 0 THEN (last - 10367) % 288 ELSE 288 END AS windows
    FROM newest, generate_series(0, 1788) AS back
)
INSERT INTO tieout.coverage (
    stripe_account, livemode, resource, window_no, window_count, settled, row_count, sums, digest,
    compared_at, next_due_at, pass_began_at, unsettled_since, unsettled_passes)
SELECT 'acct_' || account, true, 'balance_transactions', last - back, 1, back <> 100,
    (back % 3)::integer, CASE WHEN back % 3 = 0 THEN '{}' ELSE '{"payments:usd": 1000}' END::jsonb,
    decode(md5(back::text), 'hex'), $1, CASE WHEN back < 10080
        THEN $1::timestamptz + make_interval(mins => back::integer) END, $1,
    CASE WHEN back = 100 THEN $1::timestamptz END, (back = 100)::integer
FROM newest, generate_series(0, 9) AS account, generate_series(0, 10367) AS back
UNION ALL
SELECT 'acct_' || account, true, 'balance_transactions', day_no * 288, windows::integer, true, 300,
    '{"payments:usd": 30000}', decode(md5(day_no::text), 'hex'), $1, NULL, $1, NULL, 0
FROM day, generate_series(0, 9) AS account
WHERE windows > 0;

-- name: syncs
INSERT INTO tieout.sync_state (
    stripe_account, livemode, resource, import_started_at, import_ended_at, starts_at,
    last_pass_at, last_pass, next_pass_at, covers_from_at, past_read_at, passes,
    examined_position, posts_from_at, measured_from_at, compared_until_at, clock_ahead_s)
SELECT 'acct_' || account, true, 'balance_transactions', $1::timestamptz - interval '36 days',
    $1::timestamptz - interval '36 days',
    to_timestamp(((floor(extract(epoch FROM $1::timestamptz) / 300)::bigint - 10367) / 288 - 1788)
        * 288 * 300), $1,
    jsonb_build_object('began_at', $1::timestamptz, 'unsettled', 0),
    $1::timestamptz + interval '5 minutes', $1::timestamptz - interval '5 years', $1, 1000, 0,
    to_timestamp(0), $1::timestamptz - interval '3 days', $1, 0
FROM generate_series(0, 9) AS account;

-- name: verified
-- Of the last two days, 50 rows a window.
INSERT INTO tieout.verified_window (
    stripe_account, livemode, window_no, row_count, digest, is_whole, within_10m, within_1h,
    figures, latencies)
SELECT 'acct_' || account, true, floor(extract(epoch FROM $1::timestamptz) / 300)::bigint - back,
    50, decode(md5(back::text), 'hex'), true, decode(repeat(md5(back::text), 25), 'hex'), '',
    '{"usd": [50, 5000, 50, 5000, 50, 5000]}', '{"0": 40, "8": 10}'
FROM generate_series(0, 9) AS account, generate_series(0, 575) AS back;

-- name: known_payouts
-- All that the journal has; those of the last days are not final, and every tenth was made by hand.
INSERT INTO tieout.payouts (
    stripe_account, livemode, payout_id, amount, currency, status, is_automatic, created,
    balance_transaction_id, reconciliation_status, read_at, next_read_at, proof, member_count,
    members_net)
SELECT stripe_account, true, 'po_' || lpad(n::text, 20, '0'), -amount, currency, 'paid',
    n % 1000 <> 11, effective_at, 'txn_' || lpad(n::text, 20, '0'), 'completed', $1,
    CASE WHEN effective_at > $1::timestamptz - interval '10 days'
        THEN $1::timestamptz + interval '1 hour' END,
    CASE n % 1000 WHEN 11 THEN 'inferred' ELSE 'proved' END, 10, -amount
FROM public.fact WHERE type = 'payout' AND kind = 'original';

-- name: known_members
-- Ten each, of the same account.
INSERT INTO tieout.payout_members (
    stripe_account, livemode, payout_id, balance_transaction_id, type, reporting_category,
    source_id, amount, fee, net, is_inferred)
SELECT stripe_account, true, 'po_' || lpad(n::text, 20, '0'),
    'txn_' || lpad((n - 18 * back)::text, 20, '0'), 'charge', 'charge',
    'ch_' || lpad((n - 18 * back)::text, 20, '0'), 5000, 0, 5000, n % 1000 = 11
FROM public.fact CROSS JOIN generate_series(1, 10) AS back
WHERE type = 'payout' AND kind = 'original' AND n > 180 AND effective_at < $1;

-- name: payout_syncs
INSERT INTO tieout.sync_state (
    stripe_account, livemode, resource, import_started_at, import_ended_at, last_pass_at,
    last_pass, next_pass_at)
SELECT 'acct_' || account, true, 'payouts', $1::timestamptz, $1, $1,
    jsonb_build_object('began_at', $1::timestamptz), $1::timestamptz + interval '1 hour'
FROM generate_series(0, 9) AS account;

-- name: api_tokens
INSERT INTO tieout.api_token (id, name, secret_hash, role, created_at, created_by)
SELECT 'grown' || translate(lpad(n::text, 5, '0'), '0123456789', 'abcdefghij'), 'token ' || n,
    sha256(n::text::bytea), 'read', $1::timestamptz - interval '1 day', 'a person'
FROM generate_series(1, 1000) AS n;

-- name: audit_lines
-- Of a thousand one is about acct_1, the others about none.
INSERT INTO tieout.audit (at, given_by, operation, stripe_account, outcome)
SELECT $1::timestamptz - make_interval(secs => 50000 - n), 'a person', 'entries',
    CASE n % 1000 WHEN 0 THEN 'acct_1' END, 'done'
FROM generate_series(1, 50000) AS n;

-- name: idempotency_keys
INSERT INTO tieout.idempotency_key (token_id, key, digest, created_at, begun_at)
SELECT 'grownaaaab', n::text, sha256(n::text::bytea), at, at
FROM generate_series(1, 20000) AS n, make_interval(secs => 20 * n) AS age,
    LATERAL (SELECT $1::timestamptz - age) AS begun (at);

-- name: proofs
INSERT INTO tieout.exact_proof (
    stripe_account, livemode, balance_type, currency, proved_at, unexplained)
SELECT 'acct_' || account, true, 'payments', CASE account % 3 WHEN 2 THEN 'eur' ELSE 'usd' END, $1, 0
FROM generate_series(0, 9) AS account;

-- name: kept_proofs
-- All of the last day, hourly ones of a month, and daily ones of five years.
INSERT INTO tieout.kept_proof (
    stripe_account, livemode, balance_type, currency, at, ledger, stripe, created_later, in_flip,
    unexplained, exact, lowest, highest, kept_for, ledger_pending, stripe_pending, unposted)
SELECT 'acct_' || account, true, 'payments', CASE account % 3 WHEN 2 THEN 'eur' ELSE 'usd' END,
    kept.at, 1000, 1000, 0, 0, 0, true, 0, 0, kept.kept_for, 400, 400, 0
FROM generate_series(0, 9) AS account CROSS JOIN (
    SELECT $1::timestamptz - make_interval(mins => 5 * back) AS at, 'day' AS kept_for
    FROM generate_series(0, 287) AS back
    UNION ALL
    SELECT $1::timestamptz - make_interval(hours => back), 'month'
    FROM generate_series(24, 24 * 31 - 1) AS back
    UNION ALL
    SELECT $1::timestamptz - make_interval(days => back), 'ever'
    FROM generate_series(31, 1825) AS back) AS kept;

-- name: offsets
INSERT INTO tieout.consumer_offset (
    consumer, topic, epoch, partition, first_offset, next_offset, consumed, skipped, topic_id)
SELECT consumer, topic, epoch, partition, 0, 5000, 5000, 0, 'topic-' || epoch
FROM (VALUES ('listen', 'stripe.events'), ('post', 'stripe.balance_transactions'),
        ('command', 'ledger.commands')) AS read (consumer, topic),
    generate_series(0, 1) AS epoch, generate_series(0, 11) AS partition;

-- name: queue
-- All but the last two have been sequenced, or are about to be.
INSERT INTO tieout.unsequenced (batch_id) SELECT batch_id FROM tieout.journal_batch;

-- name: unsealed_positions
-- What sequencing leaves behind, but for seals that hold: those are made from every row.
INSERT INTO tieout.journal_position (position, batch_id, chain, entry_seals, seal_version)
SELECT row_number() OVER (ORDER BY batch_id), batch_id, sha256(int8send(batch_id)), '', 2
FROM tieout.unsequenced ORDER BY batch_id LIMIT $1;

-- name: unsealed_folds
INSERT INTO tieout.folded_balance (
    stripe_account, livemode, ledger_account, currency, amount_minor)
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor)
FROM tieout.journal_delta JOIN tieout.journal_position USING (batch_id)
GROUP BY stripe_account, livemode, ledger_account, currency;

-- name: unsealed_rest
DELETE FROM tieout.unsequenced
WHERE batch_id IN (SELECT batch_id FROM tieout.journal_position);

-- name: changes
-- The triggers were off while the discrepancies were made.
INSERT INTO tieout.discrepancy_change (body)
SELECT tieout.discrepancy_line(discrepancy) FROM tieout.discrepancy ORDER BY detected_at, id;

-- name: relayed
-- The relay has come nearly as far.
WITH changed AS (
    UPDATE tieout.discrepancy_change SET position = change_id WHERE change_id % 1000 <> 0
)
UPDATE tieout.relay_place SET ordinal = 1, position = CASE stream
    WHEN 'journal' THEN (SELECT max(position) FROM tieout.journal_position) - 100
    ELSE (SELECT max(change_id) FROM tieout.discrepancy_change) - 100 END;

-- name: waiting_batches
SELECT count(*) FROM tieout.unsequenced;

-- name: triggers
-- What guards a table row by row would look at each of millions; what they hold is made to hold.
SELECT format('ALTER TABLE %s %s TRIGGER USER', oid::regclass,
    CASE WHEN $1 THEN 'ENABLE' ELSE 'DISABLE' END)
FROM pg_class
WHERE relnamespace = 'tieout'::regnamespace AND relkind IN ('r', 'p') AND relhastriggers;

-- name: indexes
-- How the indexes of these tables are dropped, and made again once the rows are there; but for keys
-- that other tables refer to.
SELECT CASE WHEN con.oid IS NULL THEN format('DROP INDEX tieout.%I', own.relname)
        ELSE format('ALTER TABLE tieout.%I DROP CONSTRAINT %I', rel.relname, con.conname) END AS gone,
    CASE WHEN con.oid IS NULL THEN pg_get_indexdef(index.indexrelid)
        ELSE format('ALTER TABLE tieout.%I ADD CONSTRAINT %I %s', rel.relname, con.conname,
            pg_get_constraintdef(con.oid)) END AS back
FROM pg_index AS index
JOIN pg_class AS rel ON rel.oid = index.indrelid
JOIN pg_class AS own ON own.oid = index.indexrelid
LEFT JOIN pg_constraint AS con ON con.conindid = index.indexrelid AND con.contype IN ('p', 'u')
WHERE rel.oid = $1::text::regclass
  AND NOT EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND conindid = index.indexrelid)
ORDER BY index.indexrelid;
