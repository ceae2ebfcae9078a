-- The journal's own integrity. Each block counts what it checked and names the first bad row. It
-- reads tables, never a view, which could be made to lie. What grows with history is read in parts:
-- a block that takes $1 and $2 checks what follows $1, of about $2 rows, and returns after what the
-- next part begins (`through`; null: it was the last), so that no statement takes longer the more
-- there is.

-- name: own_path
-- Nothing but Postgres's own functions and operators answers to a name without a schema.
SELECT set_config('search_path', 'pg_catalog', true);

-- name: balanced
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), part AS (
    SELECT entry_no, currency, sum(amount_minor) AS off, count(*) AS postings
    FROM tieout.posting
    WHERE entry_no > $1
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
    GROUP BY entry_no, currency
)
SELECT (SELECT coalesce(sum(postings), 0)::bigint FROM part) AS checked, through, (
    SELECT format('entry %s is off by %s %s', coalesce(entry.entry_id, 'number ' || bad.entry_no),
        bad.off, bad.currency)
    FROM (SELECT * FROM part WHERE off <> 0 ORDER BY entry_no, currency LIMIT 1) AS bad
    LEFT JOIN tieout.journal_entry AS entry USING (entry_no)) AS bad
FROM until;

-- name: complete
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), entry AS (
    SELECT entry_no, entry_id, posting_count FROM tieout.journal_entry
    WHERE entry_no > $1
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
), legs AS (
    SELECT entry_no, count(*) AS count, min(ordinal) AS first, max(ordinal) AS last
    FROM tieout.posting
    WHERE entry_no > $1
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
    GROUP BY entry_no
)
SELECT (SELECT count(*) FROM entry) AS checked, through, (
    SELECT format('entry %s has %s postings, not %s',
        coalesce(entry.entry_id, 'number ' || entry_no), coalesce(legs.count, 0),
        coalesce(entry.posting_count, 0))
    FROM entry FULL JOIN legs USING (entry_no)
    WHERE entry.posting_count IS DISTINCT FROM legs.count OR legs.first <> 1
       OR legs.last <> legs.count
    ORDER BY entry_no LIMIT 1) AS bad
FROM until;

-- name: accounts
-- The issuer was always sealed; that the account and the mode are its, holds for older seals too.
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), entry AS (
    SELECT entry_no, entry_id, issuer, concat(stripe_account,
        CASE WHEN livemode THEN ':live' ELSE ':test' END) AS account
    FROM tieout.journal_entry
    WHERE entry_no > $1
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
)
SELECT (SELECT count(*) FROM entry) AS checked, through, (
    SELECT format('entry %s is in the books of %s, and its issuer is %s', entry_id, account, issuer)
    FROM entry
    WHERE issuer ~ '^(stripe|tieout):'
      AND issuer <> concat(split_part(issuer, ':', 1), ':', account)
    ORDER BY entry_no LIMIT 1) AS bad
FROM until;

-- name: unique
-- Each entry looks itself up by its key and finds itself alone: a copy shows as a second one, or, to
-- the one that the key's index has lost, as another. A lookup each, not a join, which might read all.
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), entry AS (
    SELECT entry.entry_no, entry.entry_id, entry.kind, entry.external_id, ARRAY(
        SELECT copy.entry_no FROM tieout.journal_entry AS copy
        WHERE copy.issuer = entry.issuer AND copy.external_id = entry.external_id
          AND copy.kind = entry.kind
          AND (copy.kind = 'original' OR copy.revision = entry.revision)
        ORDER BY copy.entry_no) AS copies
    FROM tieout.journal_entry AS entry
    WHERE entry.entry_no > $1
      AND entry.entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
), bad AS (
    SELECT * FROM entry WHERE copies <> ARRAY[entry_no] ORDER BY entry_no LIMIT 1
)
SELECT (SELECT count(*) FROM entry) AS checked, through, (
    SELECT CASE WHEN cardinality(copies) > 1
        THEN format('%s of %s exists %s times', kind, external_id, cardinality(copies))
        ELSE format('entry %s is not found by its key: its index is damaged', entry_id) END
    FROM bad) AS bad
FROM until;

-- name: reversed
-- What stands of a fact is its latest version, original or replacement; each one before it was taken
-- back once, by an entry of the same fact with the same legs, negated.
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), correction AS (
    SELECT * FROM tieout.journal_entry
    WHERE entry_no > $1 AND kind IN ('reversal', 'replacement')
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
)
SELECT (SELECT count(*) FROM correction) AS checked, through, coalesce((
    SELECT format('entry %s does not take back %s, leg by leg', reversal.entry_id,
        coalesce(reversal.reverses, 'anything'))
    FROM correction AS reversal
    LEFT JOIN tieout.journal_entry AS version
        ON version.entry_id = reversal.reverses AND version.kind IN ('original', 'replacement')
       AND version.issuer = reversal.issuer AND version.external_id = reversal.external_id
       AND version.stripe_account = reversal.stripe_account
       AND version.livemode = reversal.livemode
    WHERE reversal.kind = 'reversal' AND (version.entry_no IS NULL OR EXISTS (
        SELECT FROM (SELECT * FROM tieout.posting WHERE entry_no = reversal.entry_no) AS leg
        FULL JOIN (SELECT * FROM tieout.posting WHERE entry_no = version.entry_no) AS against
            USING (ordinal)
        WHERE leg.ledger_account IS DISTINCT FROM against.ledger_account
           OR leg.currency IS DISTINCT FROM against.currency
           OR leg.amount_minor::numeric IS DISTINCT FROM -against.amount_minor::numeric))
    ORDER BY reversal.entry_no LIMIT 1
), (
    SELECT format('entry %s was taken back by %s already, and by %s again', reversal.reverses,
        earlier.entry_id, reversal.entry_id)
    FROM correction AS reversal
    JOIN tieout.journal_entry AS earlier
        ON earlier.issuer = reversal.issuer AND earlier.external_id = reversal.external_id
       AND earlier.kind = 'reversal' AND earlier.reverses = reversal.reverses
       AND earlier.entry_no < reversal.entry_no
    WHERE reversal.kind = 'reversal'
    ORDER BY reversal.entry_no LIMIT 1
), (
    SELECT format('entry %s stands beside %s, which replaces it', version.entry_id,
        replacement.entry_id)
    FROM correction AS replacement
    JOIN tieout.journal_entry AS version
        ON version.issuer = replacement.issuer AND version.external_id = replacement.external_id
       AND version.kind IN ('original', 'replacement')
       AND version.revision < replacement.revision
    WHERE replacement.kind = 'replacement' AND NOT EXISTS (
        SELECT FROM tieout.journal_entry AS reversal
        WHERE reversal.issuer = version.issuer AND reversal.external_id = version.external_id
          AND reversal.kind = 'reversal' AND reversal.reverses = version.entry_id)
    ORDER BY replacement.entry_no LIMIT 1)) AS bad
FROM until;

-- name: exchanged
-- Each difference is of a refund whose presentment is kept; what they add up to is verify_exchange.py's.
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), difference AS (
    SELECT entry_no, entry_id, issuer, external_id FROM tieout.journal_entry
    WHERE entry_no > $1 AND kind = 'fx'
      AND entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
)
SELECT (SELECT count(*) FROM difference) AS checked, through, (
    SELECT format('entry %s is an exchange difference of %s, of which no refund is kept', entry_id,
        external_id)
    FROM difference
    WHERE NOT EXISTS (
        SELECT FROM tieout.presentment AS refund
        WHERE refund.issuer = difference.issuer AND refund.external_id = difference.external_id
          AND refund.role = 'refund')
    ORDER BY entry_no LIMIT 1) AS bad
FROM until;

-- name: dense
WITH place AS (
    SELECT position, lag(position, 1, greatest($1, 0)) OVER (ORDER BY position) AS before
    FROM (SELECT position FROM tieout.journal_position
          WHERE position > $1 ORDER BY position LIMIT $2) AS following
)
SELECT (SELECT count(*) FROM place) AS checked,
    (SELECT CASE WHEN count(*) = $2 THEN max(position) END FROM place) AS through, (
    SELECT format('position %s follows %s', position, before)
    FROM place WHERE position <> before + 1 ORDER BY position LIMIT 1) AS bad;

-- name: placed
-- Every batch that holds anything has a position or waits for one. By the numbers that rows have, for
-- a number may be missing; what is counted are the positions, above.
WITH first AS (
    SELECT least(
        (SELECT min(batch_id) FROM tieout.journal_entry WHERE batch_id > $1),
        (SELECT min(batch_id) FROM tieout.value_date WHERE batch_id > $1),
        (SELECT min(batch_id) FROM tieout.entry_reference WHERE batch_id > $1)) AS batch_id
), until AS (
    SELECT CASE WHEN batch_id IS NOT NULL
        THEN least(batch_id, 9223372036854775807 - $2) + $2 END AS through
    FROM first
), kept AS (
    SELECT batch_id, 'entries' AS what FROM tieout.journal_entry
    WHERE batch_id > $1 AND batch_id <= (SELECT through FROM until)
    UNION SELECT batch_id, 'value dates' FROM tieout.value_date
    WHERE batch_id > $1 AND batch_id <= (SELECT through FROM until)
    UNION SELECT batch_id, 'references' FROM tieout.entry_reference
    WHERE batch_id > $1 AND batch_id <= (SELECT through FROM until)
)
SELECT 0 AS checked, through, (
    SELECT format('batch %s has %s, but neither a position nor a place in the queue', batch_id,
        what)
    FROM kept
    WHERE NOT EXISTS (SELECT FROM tieout.journal_position AS place
                      WHERE place.batch_id = kept.batch_id OFFSET 0)
      AND NOT EXISTS (SELECT FROM tieout.unsequenced AS waiting
                      WHERE waiting.batch_id = kept.batch_id OFFSET 0)
    ORDER BY batch_id, what LIMIT 1) AS bad
FROM until;

-- name: queued
SELECT 0 AS checked, (
    SELECT format('batch %s has a position and is still in the queue', batch_id)
    FROM tieout.unsequenced AS waiting
    WHERE EXISTS (SELECT FROM tieout.journal_position AS place
                  WHERE place.batch_id = waiting.batch_id OFFSET 0)
    ORDER BY batch_id LIMIT 1) AS bad;

-- name: chained
-- The first chain value is made on nothing, each later one on the one before it. A changed row
-- shows at its own batch; a changed seal shows at itself. Which row it is, the rows' own seals say:
-- of those that are not as they were when they were sealed, the first.
WITH link AS (
    SELECT position, batch_id, chain, entry_seals, seal_version,
        lag(chain, 1, coalesce((SELECT chain FROM tieout.journal_position WHERE position = $1),
            ''::bytea)) OVER (ORDER BY position) AS before
    FROM (SELECT * FROM tieout.journal_position
          WHERE position > $1 ORDER BY position LIMIT $2) AS following
), bad AS (
    SELECT position, batch_id, entry_seals, seal_version FROM link
    WHERE chain <> sha256(before || tieout.batch_digest(batch_id))
    ORDER BY position LIMIT 1
), sealed AS (
    SELECT ('x' || encode(substring(entry_seals FROM place FOR 4), 'hex'))::bit(32)::integer
            AS ordinal,
        substring(entry_seals FROM place FOR 16) AS seal
    FROM bad, generate_series(1, length(entry_seals), 16) AS place
), now AS (
    SELECT line.ordinal, line.name, tieout.entry_seal(line.ordinal, line.line) AS seal
    FROM bad, tieout.sealed_lines(bad.batch_id, bad.seal_version) AS line
), changed AS (
    SELECT CASE
        WHEN now.ordinal IS NULL THEN CASE
            WHEN ordinal > 2000000 THEN 'a reference of it is gone'
            WHEN ordinal > 1000000 THEN 'a value date of it is gone'
            ELSE format('its entry number %s is gone', ordinal) END
        WHEN sealed.ordinal IS NULL THEN format('%s was added to it', now.name)
        ELSE format('%s was changed', now.name) END AS what
    FROM sealed FULL JOIN now USING (ordinal)
    WHERE sealed.seal IS DISTINCT FROM now.seal
    ORDER BY ordinal LIMIT 1
)
SELECT (SELECT count(*) FROM link) AS checked,
    (SELECT CASE WHEN count(*) = $2 THEN max(position) END FROM link) AS through, (
    SELECT format('position %s does not match its seal: batch %s, %s', bad.position, bad.batch_id,
        CASE WHEN bad.entry_seals IS NULL THEN
            (SELECT format('%s to %s', min(name), max(name)) FROM now
             WHERE ordinal BETWEEN 1 AND 1000000)
        ELSE coalesce((SELECT what FROM changed),
            'whose rows are as they were: the seal itself was changed, or one before it') END)
    FROM bad) AS bad;

-- name: deltas
WITH until AS (
    SELECT (SELECT batch_id FROM tieout.journal_batch WHERE batch_id > $1
            ORDER BY batch_id OFFSET $2 LIMIT 1) AS through
), delta AS (
    SELECT * FROM tieout.journal_delta
    WHERE batch_id > $1
      AND batch_id <= coalesce((SELECT through FROM until), 9223372036854775807)
), legs AS (
    SELECT entry.batch_id, entry.stripe_account, entry.livemode, posting.ledger_account,
        posting.currency, sum(posting.amount_minor) AS sum
    FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
    WHERE entry.batch_id > $1
      AND entry.batch_id <= coalesce((SELECT through FROM until), 9223372036854775807)
    GROUP BY entry.batch_id, entry.stripe_account, entry.livemode, posting.ledger_account,
        posting.currency
)
SELECT (SELECT count(*) FROM delta) AS checked, through, (
    SELECT format('batch %s moved %s %s on %s of %s by its postings, %s by its delta', batch_id,
        coalesce(legs.sum, 0), currency, ledger_account, stripe_account,
        coalesce(delta.amount_minor, 0))
    FROM delta FULL JOIN legs
        USING (batch_id, stripe_account, livemode, ledger_account, currency)
    WHERE legs.sum IS DISTINCT FROM delta.amount_minor
    ORDER BY batch_id LIMIT 1) AS bad
FROM until;

-- name: posted_sums
-- What was posted in the batches of the next positions, by what balances are folded by: one row with
-- nothing but `through` if they hold no entries.
WITH place AS MATERIALIZED (
    SELECT position, batch_id FROM tieout.journal_position
    WHERE position > $1 ORDER BY position LIMIT $2
), legs AS (
    SELECT entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency,
        '' AS part, sum(posting.amount_minor)::numeric(38, 0) AS amount_minor
    FROM place CROSS JOIN LATERAL (
        SELECT * FROM tieout.journal_entry
        WHERE journal_entry.batch_id = place.batch_id OFFSET 0) AS entry
    CROSS JOIN LATERAL (
        SELECT * FROM tieout.posting WHERE posting.entry_no = entry.entry_no OFFSET 0) AS posting
    GROUP BY entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency
)
SELECT until.through, legs.*
FROM (SELECT CASE WHEN count(*) = $2 THEN max(position) END AS through FROM place) AS until
LEFT JOIN legs ON true;

-- name: folded
-- What was folded is what was posted in the batches that have a position: the columns $1 to $6, added
-- up from `posted_sums`. The rest of a balance is added up from the deltas of the batches that have
-- none, which are checked above.
SELECT (SELECT count(*) FROM tieout.folded_balance) AS checked, (
    SELECT format('%s of %s holds %s %s, its postings sum to %s', ledger_account, stripe_account,
        coalesce(kept.amount_minor, 0), currency, coalesce(legs.sum, '0'))
    FROM tieout.folded_balance AS kept
    FULL JOIN unnest($1::text[], $2::boolean[], $3::text[], $4::text[], $5::text[], $6::text[])
        AS legs (stripe_account, livemode, ledger_account, currency, part, sum)
        USING (stripe_account, livemode, ledger_account, currency)
    WHERE legs.sum::numeric IS DISTINCT FROM kept.amount_minor
    ORDER BY stripe_account, livemode, ledger_account, currency LIMIT 1) AS bad;

-- name: dated
-- By day; by value date a batch may also say what another's entries move from and to.
WITH until AS (
    SELECT (SELECT batch_id FROM tieout.journal_batch WHERE batch_id > $1
            ORDER BY batch_id OFFSET $2 LIMIT 1) AS through
), delta AS (
    SELECT batch_id, stripe_account, livemode, ledger_account, currency, day,
        sum(amount_minor) AS sum, count(*) AS rows
    FROM tieout.dated_delta
    WHERE batch_id > $1
      AND batch_id <= coalesce((SELECT through FROM until), 9223372036854775807)
    GROUP BY batch_id, stripe_account, livemode, ledger_account, currency, day
), legs AS (
    SELECT entry.batch_id, entry.stripe_account, entry.livemode, posting.ledger_account,
        posting.currency, (entry.effective_at AT TIME ZONE 'UTC')::date AS day,
        sum(posting.amount_minor) AS sum
    FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
    WHERE entry.batch_id > $1
      AND entry.batch_id <= coalesce((SELECT through FROM until), 9223372036854775807)
    GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT (SELECT coalesce(sum(rows), 0)::bigint FROM delta) AS checked, through, (
    SELECT format('batch %s moved %s %s on %s of %s on %s by its postings, %s by its dated deltas',
        batch_id, coalesce(legs.sum, 0), currency, ledger_account, stripe_account, day,
        coalesce(delta.sum, 0))
    FROM delta FULL JOIN legs
        USING (batch_id, stripe_account, livemode, ledger_account, currency, day)
    WHERE coalesce(legs.sum, 0) <> coalesce(delta.sum, 0)
    ORDER BY batch_id, ledger_account, day LIMIT 1) AS bad
FROM until;

-- name: dated_sums
-- What the batches of the next positions say by month, day and value date.
WITH place AS MATERIALIZED (
    SELECT position, batch_id FROM tieout.journal_position
    WHERE position > $1 ORDER BY position LIMIT $2
), delta AS (
    SELECT delta.* FROM place CROSS JOIN LATERAL (
        SELECT * FROM tieout.dated_delta
        WHERE dated_delta.batch_id = place.batch_id OFFSET 0) AS delta
), summed AS (
    SELECT stripe_account, livemode, ledger_account, currency,
        'of ' || to_char(day, 'YYYY-MM') AS part, sum(amount_minor) AS amount_minor
    FROM delta GROUP BY 1, 2, 3, 4, 5
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency, 'of ' || day, sum(amount_minor)
    FROM delta GROUP BY stripe_account, livemode, ledger_account, currency, day
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency,
        'pending until ' || available_on AT TIME ZONE 'UTC', sum(amount_minor)
    FROM delta WHERE available_on IS NOT NULL
    GROUP BY stripe_account, livemode, ledger_account, currency, available_on
)
SELECT until.through, summed.*
FROM (SELECT CASE WHEN count(*) = $2 THEN max(position) END AS through FROM place) AS until
LEFT JOIN summed ON true;

-- name: folded_dates
-- What was folded by month, day and value date is what batches that have a position say: the columns
-- $1 to $6, added up from `dated_sums`.
WITH folded AS (
    SELECT stripe_account, livemode, ledger_account, currency,
        'of ' || to_char(month, 'YYYY-MM') AS part, amount_minor
    FROM tieout.folded_month
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency, 'of ' || day, amount_minor
    FROM tieout.folded_day
    UNION ALL
    SELECT stripe_account, livemode, ledger_account, currency,
        'pending until ' || available_on AT TIME ZONE 'UTC', amount_minor
    FROM tieout.folded_pending
)
SELECT (SELECT count(*) FROM folded) AS checked, (
    SELECT format('%s of %s holds %s %s %s, its dated deltas sum to %s', ledger_account,
        stripe_account, coalesce(folded.amount_minor, 0), currency, part, coalesce(sum, '0'))
    FROM folded
    FULL JOIN unnest($1::text[], $2::boolean[], $3::text[], $4::text[], $5::text[], $6::text[])
        AS summed (stripe_account, livemode, ledger_account, currency, part, sum)
        USING (stripe_account, livemode, ledger_account, currency, part)
    WHERE sum::numeric IS DISTINCT FROM folded.amount_minor
    ORDER BY stripe_account, livemode, ledger_account, currency, part LIMIT 1) AS bad;

-- name: pending_sums
-- Until when the next entries' postings are pending, each by the latest date that its entry was given.
WITH until AS (
    SELECT (SELECT entry_no FROM tieout.journal_entry WHERE entry_no > $1
            ORDER BY entry_no OFFSET $2 LIMIT 1) AS through
), leg AS (
    SELECT entry.stripe_account, entry.livemode, posting.ledger_account, posting.currency,
        posting.amount_minor, tieout.pending_until(entry.effective_at, posting.available_on, (
            SELECT max(moved.available_on) FROM tieout.value_date AS moved
            WHERE moved.entry_no = entry.entry_no)) AS available_on
    FROM tieout.journal_entry AS entry
    JOIN tieout.posting ON posting.entry_no = entry.entry_no
    WHERE entry.entry_no > $1
      AND entry.entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
      AND posting.entry_no > $1
      AND posting.entry_no <= coalesce((SELECT through FROM until), 9223372036854775807)
      AND posting.available_on IS NOT NULL
), legs AS (
    SELECT stripe_account, livemode, ledger_account, currency,
        (available_on AT TIME ZONE 'UTC')::text AS part, sum(amount_minor) AS amount_minor
    FROM leg WHERE available_on IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5
)
SELECT until.through, legs.* FROM until LEFT JOIN legs ON true;

-- name: pending
-- By value date, what is folded and what is yet to be is what all postings are pending until: the
-- columns $1 to $6, added up from `pending_sums`.
WITH kept AS (
    SELECT stripe_account, livemode, ledger_account, currency,
        (available_on AT TIME ZONE 'UTC')::text AS part, sum(amount_minor) AS sum
    FROM (
        SELECT stripe_account, livemode, ledger_account, currency, available_on, amount_minor
        FROM tieout.folded_pending
        UNION ALL
        SELECT delta.stripe_account, delta.livemode, delta.ledger_account, delta.currency,
            delta.available_on, delta.amount_minor
        FROM tieout.unsequenced CROSS JOIN LATERAL (
            SELECT * FROM tieout.dated_delta
            WHERE dated_delta.batch_id = unsequenced.batch_id
              AND dated_delta.available_on IS NOT NULL OFFSET 0) AS delta
    ) AS part
    GROUP BY stripe_account, livemode, ledger_account, currency, available_on
)
SELECT (SELECT count(*) FROM kept) AS checked, (
    SELECT format('%s of %s holds %s %s pending until %s, its postings sum to %s', ledger_account,
        stripe_account, coalesce(kept.sum, 0), currency, part, coalesce(legs.sum, '0'))
    FROM kept
    FULL JOIN unnest($1::text[], $2::boolean[], $3::text[], $4::text[], $5::text[], $6::text[])
        AS legs (stripe_account, livemode, ledger_account, currency, part, sum)
        USING (stripe_account, livemode, ledger_account, currency, part)
    WHERE coalesce(legs.sum::numeric, 0) <> coalesce(kept.sum, 0)
    ORDER BY stripe_account, livemode, ledger_account, currency, part LIMIT 1) AS bad;

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

-- name: sequences
SELECT (SELECT count(*) FROM pg_attribute
        JOIN pg_class ON pg_class.oid = pg_attribute.attrelid
        WHERE relnamespace = 'tieout'::regnamespace AND attidentity <> '') AS checked, (
    SELECT format('the sequence of tieout.%s is at %s, its rows go to %s: run `tieout migrate`',
        relation, last_value, highest)
    FROM tieout.sequences_behind() LIMIT 1) AS bad;

-- name: guarded
-- O fires for everyone but a replica, A always; D is disabled, R fires on replicas only. What the
-- triggers and functions do is compared below, with all the other definitions. $1 are the journal's
-- tables, $2 the others that functions alone change.
WITH guarded AS (
    SELECT oid, relname, relacl, relowner, relname = ANY ($1::text[]) AS is_journal FROM pg_class
    WHERE relnamespace = 'tieout'::regnamespace AND relname = ANY ($1::text[] || $2::text[])
), grants AS (
    SELECT relname, is_journal, relowner, grantee, privilege_type, false AS is_of_column
    FROM guarded, aclexplode(coalesce(relacl, acldefault('r', relowner)))
    UNION ALL
    SELECT relname, is_journal, relowner, grantee, privilege_type, true
    FROM guarded
    JOIN pg_attribute ON attrelid = guarded.oid AND attacl IS NOT NULL
    CROSS JOIN LATERAL aclexplode(attacl)
), loose AS (
    SELECT relname, privilege_type, role
    FROM (SELECT *, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee)::text END
              AS role FROM grants) AS named
    WHERE grantee <> relowner
      AND privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER')
      AND NOT (role = 'tieout_functions' AND (privilege_type = 'INSERT'
          OR NOT is_journal AND privilege_type IN ('UPDATE', 'DELETE')))
      -- A pass decides over discrepancies, but for what a person said of one.
      AND NOT (role = 'tieout_reconciler' AND relname = 'discrepancy' AND is_of_column
          AND privilege_type IN ('INSERT', 'UPDATE'))
), service (role) AS (
    SELECT unnest(ARRAY['tieout_writer', 'tieout_reconciler', 'tieout_api', 'tieout_reader',
        'tieout_functions'])
), owned AS (
    -- Receipts, which are none of the journal, are those of the functions that make their months.
    SELECT relname::text AS name, relowner AS owner, oid IN (
            SELECT 'tieout.receipt'::regclass
            UNION ALL
            SELECT inhrelid FROM pg_inherits WHERE inhparent = 'tieout.receipt'::regclass)
            AS is_functions
    FROM pg_class WHERE relnamespace = 'tieout'::regnamespace AND relkind NOT IN ('i', 'I')
    UNION ALL
    SELECT proname::text, proowner, true FROM pg_proc
    WHERE pronamespace = 'tieout'::regnamespace
    UNION ALL
    SELECT nspname::text, nspowner, false FROM pg_namespace WHERE nspname = 'tieout'
), lending AS (
    SELECT oid, format('%s(%s)', proname, oidvectortypes(proargtypes)) AS name, proowner AS owner
    FROM pg_proc WHERE pronamespace = 'tieout'::regnamespace AND prosecdef
)
SELECT coalesce((
    SELECT format('trigger %s of tieout.%s is disabled', tgname, relname)
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'tieout'::regnamespace AND tgenabled NOT IN ('O', 'A')
    ORDER BY relname, tgname LIMIT 1
), (
    SELECT format('role %s may %s tieout.%s', role, privilege_type, relname)
    FROM loose ORDER BY role, relname, privilege_type LIMIT 1
), (
    SELECT format('role %s may work as tieout_functions', role)
    FROM service
    WHERE role <> 'tieout_functions' AND pg_has_role(role, 'tieout_functions'::name, 'MEMBER')
    ORDER BY role LIMIT 1
), (
    SELECT format('role %s may create objects in the schema', role)
    FROM service
    WHERE role <> 'tieout_functions' AND has_schema_privilege(role, 'tieout', 'CREATE')
    ORDER BY role LIMIT 1
), (
    SELECT format('role %s owns tieout.%s', role, name)
    FROM service, owned
    WHERE pg_has_role(role, owner, 'MEMBER') AND NOT (is_functions AND role = 'tieout_functions')
    ORDER BY role, name LIMIT 1
), (
    SELECT format('function %s lends the rights of %s: run `tieout migrate`', name,
        pg_get_userbyid(owner))
    FROM lending WHERE owner <> 'tieout_functions'::regrole ORDER BY name LIMIT 1
), (
    SELECT format('anybody may call function %s, which lends rights: run `tieout migrate`', name)
    FROM lending WHERE has_function_privilege('public'::name, oid, 'EXECUTE') ORDER BY name LIMIT 1
), (
    SELECT format('role %s may sign in, or is more than a role', rolname)
    FROM pg_roles
    WHERE rolname = 'tieout_functions'
      AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication)
)) AS bad;

-- name: unknown_migrations
-- Those that this program does not know: it cannot tell what they define.
SELECT version FROM tieout.migration WHERE version <> ALL ($1::integer[]) ORDER BY version;

-- name: definitions
-- All that decides what the journal is and what reports show of it, a digest each: functions with
-- their text and settings, views, triggers, constraints, unique indexes, the columns of the
-- journal's tables ($1); and what there should be none of: rules, row security, heirs (but for the
-- months of receipts), operators of the schema's own. What an heir has of its table is its table's.
WITH relation AS (
    SELECT oid, relname, relkind, relpersistence, reloptions, relrowsecurity, relforcerowsecurity
    FROM pg_class
    WHERE relnamespace = 'tieout'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
), definition (name, text) AS (
    SELECT format('function %s(%s)', proname, oidvectortypes(proargtypes)),
        ROW(lanname, prokind, prosecdef, proleakproof, proisstrict, proretset, provolatile,
            proparallel, format_type(prorettype, NULL), pg_get_function_arguments(pg_proc.oid),
            proconfig, prosrc, pg_get_function_sqlbody(pg_proc.oid))::text
    FROM pg_proc JOIN pg_language ON pg_language.oid = prolang
    WHERE pronamespace = 'tieout'::regnamespace
    UNION ALL
    SELECT format('view %s', relname), ROW(relkind, reloptions, pg_get_viewdef(oid))::text
    FROM relation WHERE relkind IN ('v', 'm')
    UNION ALL
    SELECT format('table %s', relname), ROW(relkind, relpersistence, (
        SELECT string_agg(ROW(attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                attgenerated, pg_get_expr(adbin, adrelid))::text, ' ' ORDER BY attnum)
        FROM pg_attribute
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE attrelid = relation.oid AND attnum > 0 AND NOT attisdropped))::text
    FROM relation WHERE relname = ANY ($1::text[])
    UNION ALL
    SELECT format('trigger %s of %s', tgname, relname),
        ROW(tgtype, tgfoid::regproc::text, tgnargs, encode(tgargs, 'hex'), tgattr::text,
            tgdeferrable, tginitdeferred, tgoldtable, tgnewtable,
            CASE WHEN tgqual IS NOT NULL THEN pg_get_triggerdef(pg_trigger.oid) END)::text
    FROM pg_trigger JOIN relation ON relation.oid = tgrelid
    WHERE NOT tgisinternal AND tgparentid = 0
    UNION ALL
    SELECT format('constraint %s of %s', conname, relname),
        ROW(contype, condeferrable, condeferred,
            regexp_replace(pg_get_constraintdef(pg_constraint.oid), ' NOT VALID$', ''), (
            SELECT ROW(indisunique, indimmediate, indisvalid, indisready, indislive,
                indpred IS NULL)::text
            FROM pg_index WHERE indexrelid = conindid))::text
    FROM pg_constraint JOIN relation ON relation.oid = conrelid
    WHERE contype IN ('p', 'u', 'c', 'f', 'x') AND conparentid = 0 AND coninhcount = 0
    UNION ALL
    SELECT format('unique index %s', indexrelid::regclass),
        ROW(indisvalid, indisready, indislive, pg_get_indexdef(indexrelid))::text
    FROM pg_index JOIN relation ON relation.oid = indrelid
    WHERE indisunique AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
    UNION ALL
    SELECT format('rule %s of %s', rulename, relname), pg_get_ruledef(pg_rewrite.oid)
    FROM pg_rewrite JOIN relation ON relation.oid = ev_class
    WHERE rulename <> '_RETURN'
    UNION ALL
    SELECT format('row security of %s', relname), ''
    FROM relation WHERE relrowsecurity OR relforcerowsecurity
    UNION ALL
    SELECT format('heir %s of %s', inhrelid::regclass, relname), ''
    FROM pg_inherits JOIN relation ON relation.oid = inhparent
    WHERE relname <> 'receipt'
    UNION ALL
    SELECT format('operator %s', oid::regoperator), oprcode::text
    FROM pg_operator WHERE oprnamespace = 'tieout'::regnamespace
)
SELECT name, left(encode(sha256(convert_to(text, 'UTF8')), 'hex'), 24) AS digest
FROM definition ORDER BY name COLLATE "C";
