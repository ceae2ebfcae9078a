-- What exchange differences are made of, and how they get into the journal; the calls are in 0036 and 0044.

-- name: fetch_due
-- The next that are due, in the order in which they became so; none while messages that the consumer
-- $2 has posted of the topic $3 are not kept yet: a charge's may be among them.
SELECT stripe_account, livemode, object_id, due_no FROM tieout.exchange_due
WHERE NOT EXISTS (
    SELECT FROM tieout.consumer_offset AS posted
    LEFT JOIN tieout.exchange_history AS kept USING (topic, epoch, partition)
    WHERE posted.consumer = $2 AND posted.topic = $3
      AND coalesce(kept.next_offset, 0) < posted.next_offset
      AND NOT EXISTS (
        SELECT FROM tieout.consumer_offset AS later
        WHERE later.consumer = posted.consumer AND later.topic = posted.topic
          AND later.partition = posted.partition AND later.epoch > posted.epoch))
ORDER BY due_no LIMIT $1;

-- name: refund_rows
-- The rows of the refunds that $1 to $3 name, by their charge, by their own id, or by a row's: as they
-- stand, with the differences posted of them. A refund that the journal has in another account than
-- Income:Refunds is none: a person decided so.
WITH due AS (
    SELECT * FROM unnest($1::text[], $2::boolean[], $3::text[])
        AS one (stripe_account, livemode, object_id)
), near AS (
    SELECT row.* FROM due CROSS JOIN LATERAL (
        SELECT issuer, external_id, stripe_account, livemode, object_id
        FROM tieout.presentment
        WHERE stripe_account = due.stripe_account AND livemode = due.livemode
          AND charge_id = due.object_id AND role = 'refund' OFFSET 0) AS row
    UNION
    SELECT row.* FROM due CROSS JOIN LATERAL (
        SELECT issuer, external_id, stripe_account, livemode, object_id
        FROM tieout.presentment
        WHERE stripe_account = due.stripe_account AND livemode = due.livemode
          AND object_id = due.object_id AND role = 'refund' OFFSET 0) AS row
    UNION
    SELECT row.* FROM due CROSS JOIN LATERAL (
        SELECT issuer, external_id, stripe_account, livemode, object_id
        FROM tieout.presentment
        WHERE issuer = concat('stripe:', due.stripe_account,
                CASE WHEN due.livemode THEN ':live' ELSE ':test' END)
          AND external_id = due.object_id AND role = 'refund' OFFSET 0) AS row
), refund AS (
    -- With the rows of the same refund whose own source was not shown.
    SELECT issuer, external_id FROM near
    UNION
    SELECT sibling.issuer, sibling.external_id
    FROM (SELECT DISTINCT stripe_account, livemode, object_id FROM near) AS refunded
    CROSS JOIN LATERAL (
        SELECT issuer, external_id FROM tieout.presentment
        WHERE presentment.stripe_account = refunded.stripe_account
          AND presentment.livemode = refunded.livemode
          AND presentment.object_id = refunded.object_id AND role = 'refund' OFFSET 0) AS sibling
)
SELECT kept.issuer, kept.external_id, kept.stripe_account, kept.livemode, kept.object_id,
    kept.charge_id, kept.amount_minor, kept.currency,
    kept.fingerprint = standing.fingerprint AS is_of_what_stands,
    standing.entry_id, standing.reporting_category, standing.effective_at,
    standing.currency AS booked_currency, -coalesce(legs.amount_minor, 0) AS booked_minor,
    NOT standing.is_reversed AND legs.amount_minor IS NOT NULL AS stands,
    posted.count AS posted_count, posted.currencies, posted.amounts_minor
FROM refund
CROSS JOIN LATERAL (
    SELECT * FROM tieout.presentment
    WHERE presentment.issuer = refund.issuer
      AND presentment.external_id = refund.external_id OFFSET 0) AS kept
CROSS JOIN LATERAL (
    SELECT * FROM tieout.standing_entry
    WHERE standing_entry.issuer = kept.issuer
      AND standing_entry.external_id = kept.external_id OFFSET 0) AS standing
CROSS JOIN LATERAL (
    SELECT sum(posting.amount_minor)::bigint AS amount_minor FROM tieout.posting
    WHERE posting.entry_no = standing.entry_no AND posting.ledger_account = 'Income:Refunds'
) AS legs
CROSS JOIN LATERAL (
    SELECT count(*) AS count, array_agg(leg.currency) AS currencies,
        array_agg(leg.amount_minor) AS amounts_minor
    FROM tieout.journal_entry AS fx
    JOIN tieout.posting AS leg ON leg.entry_no = fx.entry_no AND leg.ordinal = 1
    WHERE fx.issuer = kept.issuer AND fx.external_id = kept.external_id AND fx.kind = 'fx'
) AS posted
ORDER BY kept.issuer, kept.external_id;

-- name: charges
-- The charges of these ids as they are booked before fees, and what customers saw; those that the
-- journal does not have are left out. One that was taken back whole is booked at 0. Where all but fees
-- lies in suspense, that is the amount.
SELECT DISTINCT ON (asked.stripe_account, asked.livemode, asked.charge_id)
    asked.stripe_account, asked.livemode, asked.charge_id, standing.currency AS booked_currency,
    CASE WHEN standing.is_reversed THEN 0
        ELSE -coalesce(legs.amount_minor, legs.in_suspense, 0) END AS booked_minor,
    kept.external_id IS NOT NULL AS was_exchanged,
    kept.amount_minor, kept.currency
FROM unnest($1::text[], $2::boolean[], $3::text[])
    AS asked (stripe_account, livemode, charge_id)
CROSS JOIN LATERAL (
    -- By the source alone: without statistics the account's index is read for all of its entries.
    SELECT DISTINCT issuer, external_id FROM (
        SELECT issuer, external_id, stripe_account, livemode, reporting_category, kind
        FROM tieout.journal_entry WHERE source_id = asked.charge_id OFFSET 0) AS of_charge
    WHERE stripe_account = asked.stripe_account AND livemode = asked.livemode
      AND reporting_category = 'charge' AND kind IN ('original', 'replacement')
      AND left(issuer, 7) = 'stripe:' OFFSET 0) AS fact
CROSS JOIN LATERAL (
    SELECT * FROM tieout.standing_entry
    WHERE standing_entry.issuer = fact.issuer
      AND standing_entry.external_id = fact.external_id OFFSET 0) AS standing
CROSS JOIN LATERAL (
    SELECT sum(amount_minor) FILTER (WHERE ledger_account <> 'Equity:Suspense')::bigint
            AS amount_minor,
        sum(amount_minor) FILTER (WHERE ledger_account = 'Equity:Suspense')::bigint
            AS in_suspense
    FROM tieout.posting
    WHERE posting.entry_no = standing.entry_no AND posting.ordinal > 1
      -- As `stated_entry` has it: FEE_ACCOUNTS in shared/ledger/posting_rules.py.
      AND ledger_account NOT IN ('Expenses:StripeFees', 'Expenses:TaxOnFees',
        'Expenses:ApplicationFees', 'Assets:TaxWithheld')
) AS legs
LEFT JOIN LATERAL (
    SELECT external_id, amount_minor, currency FROM tieout.presentment
    WHERE presentment.issuer = fact.issuer AND presentment.external_id = fact.external_id
      AND presentment.role = 'charge' OFFSET 0) AS kept ON true
ORDER BY asked.stripe_account, asked.livemode, asked.charge_id, standing.effective_at,
    standing.external_id;

-- name: post
SELECT tieout.post_exchange($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
    $17, $18)::text;

-- name: postpone
SELECT tieout.postpone_exchange($1, $2, $3, $4);
