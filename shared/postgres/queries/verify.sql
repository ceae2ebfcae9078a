-- The journal's own integrity. Each block counts what it checked and names the first bad row.

-- name: balanced
SELECT (SELECT count(*) FROM tieout.posting) AS checked, (
    SELECT format('entry %s is off by %s %s', entry.entry_id, bad.off, bad.currency)
    FROM (SELECT entry_no, currency, sum(amount_minor) AS off FROM tieout.posting
          GROUP BY entry_no, currency HAVING sum(amount_minor) <> 0
          ORDER BY entry_no LIMIT 1) AS bad
    LEFT JOIN tieout.journal_entry AS entry USING (entry_no)) AS bad;

-- name: complete
SELECT (SELECT count(*) FROM tieout.journal_entry) AS checked, (
    SELECT format('entry %s has %s postings, not %s',
        coalesce(entry.entry_id, 'number ' || legs.entry_no), coalesce(legs.count, 0),
        coalesce(entry.posting_count, 0))
    FROM tieout.journal_entry AS entry
    FULL JOIN (SELECT entry_no, count(*) AS count, min(ordinal) AS first, max(ordinal) AS last
               FROM tieout.posting GROUP BY entry_no) AS legs USING (entry_no)
    WHERE entry.posting_count IS DISTINCT FROM legs.count OR legs.first <> 1
       OR legs.last <> legs.count
    ORDER BY entry_no LIMIT 1) AS bad;

-- name: unique
-- By sorting, not through the unique index, which is what is in question.
SELECT (SELECT count(*) FROM tieout.journal_entry) AS checked, (
    SELECT format('%s of %s exists %s times', kind, external_id, count(*))
    FROM tieout.journal_entry
    GROUP BY issuer, external_id, kind, CASE kind WHEN 'original' THEN 0 ELSE revision END
    HAVING count(*) > 1 LIMIT 1) AS bad;

-- name: dense
SELECT (SELECT count(*) FROM tieout.journal_position) AS checked, coalesce((
    SELECT format('position %s follows %s', position, before)
    FROM (SELECT position, lag(position, 1, 0::bigint) OVER (ORDER BY position) AS before
          FROM tieout.journal_position) AS place
    WHERE position <> before + 1 ORDER BY position LIMIT 1
), (
    SELECT format('batch %s has entries, but neither a position nor a place in the queue', batch_id)
    FROM (SELECT batch_id FROM tieout.journal_entry
          EXCEPT (SELECT batch_id FROM tieout.journal_position
                  UNION ALL SELECT batch_id FROM tieout.unsequenced)) AS lost
    ORDER BY batch_id LIMIT 1
), (
    SELECT format('batch %s has a position and is still in the queue', batch_id)
    FROM tieout.journal_position JOIN tieout.unsequenced USING (batch_id)
    ORDER BY batch_id LIMIT 1)) AS bad;

-- name: chained
-- The first chain value is made on nothing, each later one on the one before it. A changed row
-- shows at its own batch; a changed seal shows at itself. Which entry it is, the entries' own seals
-- say: of those that are not as they were when they were sealed, the first.
WITH link AS (
    SELECT position, batch_id, chain, entry_seals,
        lag(chain, 1, ''::bytea) OVER (ORDER BY position) AS before
    FROM tieout.journal_position
), bad AS (
    SELECT position, batch_id, entry_seals FROM link
    WHERE chain <> sha256(before || tieout.batch_digest(batch_id))
    ORDER BY position LIMIT 1
), sealed AS (
    SELECT substring(entry_seals FROM place FOR 4) AS ordinal,
        substring(entry_seals FROM place FOR 16) AS seal
    FROM bad, generate_series(1, length(entry_seals), 16) AS place
), found AS (
    SELECT int4send(entry.ordinal) AS ordinal, entry.entry_id,
        tieout.entry_seal(entry.ordinal, entry.line) AS seal
    FROM bad, tieout.sealed_lines(bad.batch_id) AS entry
), changed AS (
    SELECT CASE
        WHEN found.ordinal IS NULL THEN
            format('its entry number %s is gone',
                ('x' || encode(sealed.ordinal, 'hex'))::bit(32)::integer)
        WHEN sealed.ordinal IS NULL THEN format('entry %s was added to it', found.entry_id)
        ELSE format('entry %s was changed', found.entry_id) END AS what
    FROM sealed FULL JOIN found USING (ordinal)
    WHERE sealed.seal IS DISTINCT FROM found.seal
    ORDER BY ordinal LIMIT 1
)
SELECT (SELECT count(*) FROM tieout.journal_position) AS checked, (
    SELECT format('position %s does not match its seal: batch %s, %s', bad.position, bad.batch_id,
        CASE WHEN bad.entry_seals IS NULL THEN
            format('entries %s to %s', (SELECT min(entry_id) FROM found),
                (SELECT max(entry_id) FROM found))
        ELSE coalesce((SELECT what FROM changed),
            'whose entries are as they were: the seal itself was changed, or one before it') END)
    FROM bad) AS bad;

-- name: deltas
SELECT (SELECT count(*) FROM tieout.journal_delta) AS checked, (
    SELECT format('batch %s moved %s %s on %s of %s by its postings, %s by its delta', batch_id,
        coalesce(legs.sum, 0), currency, ledger_account, stripe_account,
        coalesce(delta.amount_minor, 0))
    FROM tieout.journal_delta AS delta
    FULL JOIN (
        SELECT entry.batch_id, entry.stripe_account, entry.livemode, posting.ledger_account,
            posting.currency, sum(posting.amount_minor) AS sum
        FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
        GROUP BY entry.batch_id, entry.stripe_account, entry.livemode, posting.ledger_account,
            posting.currency
    ) AS legs USING (batch_id, stripe_account, livemode, ledger_account, currency)
    WHERE legs.sum IS DISTINCT FROM delta.amount_minor
    ORDER BY batch_id LIMIT 1) AS bad;

-- name: folded
SELECT (SELECT count(*) FROM tieout.account_balance) AS checked, (
    SELECT format('%s of %s holds %s %s, its postings sum to %s', ledger_account, stripe_account,
        coalesce(kept.amount_minor, 0), currency, coalesce(legs.sum, 0))
    FROM tieout.account_balance AS kept
    FULL JOIN (
        SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor) AS sum
        FROM tieout.posting_line GROUP BY stripe_account, livemode, ledger_account, currency
    ) AS legs USING (stripe_account, livemode, ledger_account, currency)
    WHERE legs.sum IS DISTINCT FROM kept.amount_minor
    ORDER BY stripe_account, livemode, ledger_account, currency LIMIT 1) AS bad;

-- name: offsets
SELECT (SELECT count(*) FROM tieout.consumer_offset) AS checked, coalesce((
    SELECT format('%s on %s/%s (epoch %s): %s consumed and %s skipped, of offsets %s to %s',
        consumer, topic, partition, epoch, consumed, skipped, first_offset, next_offset)
    FROM tieout.consumer_offset
    WHERE consumed + skipped <> next_offset - first_offset OR consumed < 0 OR skipped < 0
    ORDER BY consumer, topic, partition, epoch LIMIT 1
), (
    SELECT format('%s on %s/%s: epochs %s to %s are %s rows', consumer, topic, partition,
        min(epoch), max(epoch), count(*))
    FROM tieout.consumer_offset
    GROUP BY consumer, topic, partition
    HAVING min(epoch) <> 0 OR max(epoch) + 1 <> count(*)
    ORDER BY consumer, topic, partition LIMIT 1)) AS bad;

-- name: guarded
-- O fires for everyone but a replica, A always; D is disabled, R fires on replicas only.
WITH guard (name, relation, function) AS (
    SELECT 'append_only', relation, 'refuse_change'
    FROM unnest(ARRAY['journal_batch', 'journal_entry', 'posting', 'value_date', 'journal_delta',
        'journal_position', 'entry_reference']) AS relation
    UNION ALL VALUES ('balanced', 'posting', 'check_postings'),
        ('complete', 'journal_entry', 'check_entries')
), found AS (
    SELECT guard.name, guard.relation, trigger.tgenabled
    FROM guard
    LEFT JOIN pg_trigger AS trigger
        ON trigger.tgrelid = to_regclass('tieout.' || guard.relation)
       AND trigger.tgname = guard.name
       AND trigger.tgfoid = to_regproc('tieout.' || guard.function)
), loose AS (
    SELECT role, relation, privilege
    FROM unnest(ARRAY['tieout_writer', 'tieout_reconciler', 'tieout_reader']) AS role,
        (SELECT DISTINCT relation FROM guard) AS guarded,
        unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
    WHERE has_table_privilege(role, 'tieout.' || relation, privilege)
)
SELECT (SELECT count(*) FROM guard) AS checked, coalesce((
    SELECT format('trigger %s of tieout.%s is %s', name, relation,
        CASE WHEN tgenabled IS NULL THEN 'missing' ELSE 'disabled' END)
    FROM found WHERE tgenabled IS NULL OR tgenabled NOT IN ('O', 'A')
    ORDER BY relation, name LIMIT 1
), (
    SELECT format('role %s may %s tieout.%s', role, privilege, relation)
    FROM loose ORDER BY role, relation LIMIT 1)) AS bad;
