-- Why:      a copy of what is in the journal decides nothing. One that says other money, another
--           date or a later value date than the entry asks for a fresh read of Stripe, and what
--           Stripe says by id stands. And records of an account that is not configured are no
--           business of the journal's: they are ignored, and a discrepancy says so once.
-- Lock:     none: functions, and a view.
-- Duration: instant at any size. The code one version back goes on: its copies ask for the same
--           fresh reads, but a later value date waits until the new code has read it.

-- An entry as it stands: the original by its key and date, its latest replacement by its money, and
-- the latest of its value dates.
CREATE VIEW tieout.standing_entry AS
SELECT entry.entry_no, entry.issuer, entry.external_id, entry.stripe_account, entry.livemode,
    entry.effective_at, standing.entry_id, standing.fingerprint, standing.type,
    standing.reporting_category, standing.source_id, leg.amount_minor AS net, leg.currency,
    leg.ledger_account, greatest(leg.available_on, (
        SELECT max(value_date.available_on) FROM tieout.value_date
        WHERE value_date.entry_no = entry.entry_no)) AS available_on
FROM tieout.journal_entry AS entry
CROSS JOIN LATERAL (
    SELECT version.entry_no, version.entry_id, version.fingerprint, version.type,
        version.reporting_category, version.source_id
    FROM tieout.journal_entry AS version
    WHERE version.issuer = entry.issuer AND version.external_id = entry.external_id
      AND version.kind IN ('original', 'replacement')
    ORDER BY version.revision DESC, version.kind DESC LIMIT 1) AS standing
JOIN tieout.posting AS leg ON leg.entry_no = standing.entry_no AND leg.ordinal = 1
WHERE entry.kind = 'original' AND entry.revision = 0;

GRANT SELECT ON tieout.standing_entry TO tieout_writer, tieout_reconciler, tieout_reader;

-- As in 0002, but that no copy appends a value date, and that an entry is held by what stands of it.
CREATE OR REPLACE FUNCTION tieout.meet_again(
    e_issuer text[], e_external_id text[], e_stripe_account text[], e_livemode boolean[],
    e_fingerprint bytea[], e_available bigint[]
) RETURNS integer LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    differing integer;
BEGIN
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT DISTINCT ON (copy.stripe_account, copy.livemode, copy.external_id)
        copy.stripe_account, copy.livemode, copy.external_id, 'balance_transaction',
        entry.effective_at, true, 'a copy with other money arrived'
    FROM unnest(e_issuer, e_external_id, e_stripe_account, e_livemode, e_fingerprint)
        AS copy (issuer, external_id, stripe_account, livemode, fingerprint)
    JOIN tieout.standing_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
    WHERE entry.fingerprint <> copy.fingerprint
    ORDER BY copy.stripe_account, copy.livemode, copy.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
    GET DIAGNOSTICS differing = ROW_COUNT;
    RETURN differing;
END $$;

-- Called in the statement that posts the batch, after it (hence `posted`): copies that have the
-- money of their entry and say another date, or a later value date, ask for a fresh read too. Of
-- what was posted just now no copy is left when all of the batch was new.
CREATE FUNCTION tieout.doubt_dates(
    posted integer, e_issuer text[], e_external_id text[], e_stripe_account text[],
    e_livemode boolean[], e_effective bigint[], e_available bigint[]
) RETURNS integer LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    doubted integer;
BEGIN
    IF posted = cardinality(e_external_id) THEN
        RETURN 0;
    END IF;
    INSERT INTO tieout.wanted (
        stripe_account, livemode, object_id, kind, named_at, reread, reason)
    SELECT DISTINCT ON (copy.stripe_account, copy.livemode, copy.external_id)
        copy.stripe_account, copy.livemode, copy.external_id, 'balance_transaction',
        entry.effective_at, true, 'a copy with another date arrived'
    FROM unnest(e_issuer, e_external_id, e_stripe_account, e_livemode, e_effective, e_available)
        AS copy (issuer, external_id, stripe_account, livemode, effective, available)
    JOIN tieout.standing_entry AS entry
        ON entry.issuer = copy.issuer AND entry.external_id = copy.external_id
    WHERE entry.effective_at <> to_timestamp(copy.effective)
       OR to_timestamp(copy.available) > entry.available_on
    ORDER BY copy.stripe_account, copy.livemode, copy.external_id
    ON CONFLICT (stripe_account, livemode, object_id)
    DO UPDATE SET reread = true, due_at = clock_timestamp(), reason = excluded.reason;
    GET DIAGNOSTICS doubted = ROW_COUNT;
    RETURN doubted;
END $$;

-- One discrepancy an account and mode whose records are ignored, however many they are; one that
-- was settled is opened again. A thousand say enough: whoever makes up accounts fills no table.
CREATE FUNCTION tieout.open_unconfigured(
    accounts text[], livemodes boolean[], OUT opened jsonb, OUT reopened jsonb
) LANGUAGE plpgsql AS $$
BEGIN
    opened := '[]';
    reopened := '[]';
    IF cardinality(accounts) = 0 THEN
        RETURN;
    END IF;
    WITH ignored AS (
        SELECT DISTINCT stripe_account, livemode
        FROM unnest(accounts, livemodes) AS one (stripe_account, livemode)
    ), before AS (
        SELECT stripe_account, livemode FROM tieout.discrepancy JOIN ignored
            USING (stripe_account, livemode)
        WHERE kind = 'account_unconfigured' AND object_id = stripe_account
    ), kept AS (
        INSERT INTO tieout.discrepancy AS kept (
            id, kind, status, stripe_account, livemode, object_id, reason)
        SELECT tieout.discrepancy_id('account_unconfigured', stripe_account, livemode,
                stripe_account),
            'account_unconfigured', 'open', stripe_account, livemode, stripe_account,
            'its balance transactions are on stripe.balance_transactions, and are ignored: the'
                ' ledger writer has no such account in this mode. Configure it, and its import'
                ' finds what it lacks; or find out who writes to the topic'
        FROM ignored
        WHERE (SELECT count(*) FROM tieout.discrepancy
               WHERE kind = 'account_unconfigured') < 1000
           OR EXISTS (SELECT FROM before WHERE before.stripe_account = ignored.stripe_account
                        AND before.livemode = ignored.livemode)
        ORDER BY stripe_account, livemode
        ON CONFLICT (kind, stripe_account, livemode, object_id)
        DO UPDATE SET status = 'open', detected_at = clock_timestamp(), resolved_at = NULL,
            reason = excluded.reason
        WHERE kept.status IN ('healed', 'resolved')
        RETURNING kept.*
    ), news AS (
        SELECT tieout.discrepancy_line(kept) AS line, before.stripe_account IS NULL AS is_new
        FROM kept LEFT JOIN before USING (stripe_account, livemode)
    )
    SELECT coalesce(jsonb_agg(line) FILTER (WHERE is_new), '[]'),
        coalesce(jsonb_agg(line) FILTER (WHERE NOT is_new), '[]')
    INTO opened, reopened FROM news;
END $$;
