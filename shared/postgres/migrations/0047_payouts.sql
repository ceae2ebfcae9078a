-- Why:      what is in a payout, whether it agrees with the journal, and where its money is now, is asked
--           of Stripe and kept: the journal knows that a payout was sent, and not what became of it.
-- Lock:     journal_entry against writes while its index is built, so that posting waits. The code one
--           version back goes on: it knows none of it.
-- Duration: about a second per million entries.

-- Each payout as Stripe states it now, and what its proof came to. No part of the journal: what Stripe
-- says of a payout changes. A status that is null was never read: the key may lack the right.
CREATE TABLE tieout.payouts (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    payout_id text NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    status text,
    method text,
    is_automatic boolean,
    created timestamptz NOT NULL,
    arrival_date timestamptz,
    balance_transaction_id text,
    failure_balance_transaction_id text,
    original_payout_id text,
    reversed_by_payout_id text,
    reconciliation_status text,
    bank_reference text,
    statement_descriptor text,
    failure_code text,
    read_at timestamptz,
    next_read_at timestamptz,
    proof text NOT NULL DEFAULT 'waiting'
        CHECK (proof IN ('proved', 'waiting', 'inferred', 'drift')),
    proof_reason text,
    proved_at timestamptz,
    member_count integer,
    members_net numeric(38, 0),
    members_read_at timestamptz,
    next_proof_at timestamptz,
    proof_tries integer NOT NULL DEFAULT 0,
    PRIMARY KEY (stripe_account, livemode, payout_id)
);
COMMENT ON COLUMN tieout.payouts.amount IS
    'positive when money leaves Stripe, as Stripe states it; a debit of the bank account is negative';
COMMENT ON COLUMN tieout.payouts.next_read_at IS
    'when Stripe is asked again what became of it; null: what it says is final';
COMMENT ON COLUMN tieout.payouts.member_count IS
    'the members, and their net, are without the payout''s own balance transaction';
COMMENT ON COLUMN tieout.payouts.next_proof_at IS
    'when it is proved next; null: it is proved, or nothing more can be said of it';
COMMENT ON COLUMN tieout.payouts.proof_tries IS
    'how often it was tried in vain since anything changed: tries grow rarer';
CREATE INDEX payouts_by_time ON tieout.payouts (stripe_account, livemode, created);
CREATE INDEX payouts_to_read ON tieout.payouts (stripe_account, livemode, next_read_at)
    WHERE next_read_at IS NOT NULL;
CREATE INDEX payouts_to_prove ON tieout.payouts (stripe_account, livemode, next_proof_at)
    WHERE next_proof_at IS NOT NULL;
CREATE INDEX payouts_by_id ON tieout.payouts (payout_id);

-- What Stripe lists of a payout, without the payout's own row; or, where Stripe lists nothing, what was
-- inferred.
CREATE TABLE tieout.payout_members (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    payout_id text NOT NULL,
    balance_transaction_id text NOT NULL,
    type text NOT NULL,
    reporting_category text NOT NULL,
    source_id text,
    amount bigint NOT NULL,
    fee bigint NOT NULL,
    net bigint NOT NULL,
    is_inferred boolean NOT NULL,
    PRIMARY KEY (stripe_account, livemode, payout_id, balance_transaction_id)
);
CREATE INDEX payout_members_by_transaction ON tieout.payout_members (balance_transaction_id);

-- A few rows a day: the journal's own payouts, by the category that its rule goes by, or the type.
CREATE INDEX journal_entry_of_payouts
    ON tieout.journal_entry (stripe_account, livemode, source_id)
    WHERE reporting_category IN ('payout', 'payout_reversal')
        OR type IN ('payout', 'payout_failure', 'payout_cancel');

-- Payouts that the journal has and that were never read, with what it knows of them.
CREATE VIEW tieout.unread_payout AS
SELECT entry.stripe_account, entry.livemode, entry.source_id AS payout_id, leg.amount_minor AS amount,
    leg.currency, entry.effective_at AS created, entry.external_id AS balance_transaction_id
FROM tieout.journal_entry AS entry
CROSS JOIN LATERAL (
    SELECT posting.amount_minor, posting.currency FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no
      AND posting.ledger_account = 'Assets:PayoutsInTransit'
    ORDER BY posting.ordinal LIMIT 1) AS leg
WHERE (entry.reporting_category IN ('payout', 'payout_reversal')
        OR entry.type IN ('payout', 'payout_failure', 'payout_cancel'))
  AND entry.reporting_category <> 'payout_reversal'
  AND entry.type NOT IN ('payout_failure', 'payout_cancel')
  AND entry.kind = 'original' AND entry.source_id LIKE 'po\_%'
  AND NOT EXISTS (
    SELECT FROM tieout.payouts AS kept
    WHERE kept.stripe_account = entry.stripe_account AND kept.livemode = entry.livemode
      AND kept.payout_id = entry.source_id OFFSET 0);

-- What `payouts` shows. `in_transit` is what the payout's entries have on Assets:PayoutsInTransit: all
-- payouts together have that account's balance, but for what a person booked there.
CREATE VIEW tieout.payout_report AS
WITH known AS (
    SELECT payouts.*, reversing.status AS reversal_status
    FROM tieout.payouts
    LEFT JOIN LATERAL (
        SELECT other.status FROM tieout.payouts AS other
        WHERE other.stripe_account = payouts.stripe_account
          AND other.livemode = payouts.livemode
          AND other.payout_id = payouts.reversed_by_payout_id OFFSET 0) AS reversing ON true
), shown AS (
    SELECT payout_id, stripe_account, livemode, currency, amount, status, method, is_automatic,
        created, arrival_date, balance_transaction_id, failure_balance_transaction_id,
        member_count, members_net, proof, proved_at, proof_reason, bank_reference,
        statement_descriptor, original_payout_id, reversed_by_payout_id,
        CASE
            WHEN status = 'failed' THEN 'failed'
            WHEN status = 'canceled' OR reversal_status = 'paid' THEN 'returned'
            WHEN status = 'paid' AND original_payout_id IS NOT NULL THEN 'returned'
            WHEN status = 'paid' THEN 'paid'
            WHEN status IN ('pending', 'in_transit') THEN 'on_the_way'
            ELSE 'unknown'
        END AS whereabouts
    FROM known
    UNION ALL
    SELECT payout_id, stripe_account, livemode, currency, amount, NULL::text AS status,
        NULL::text AS method, NULL::boolean AS is_automatic, created,
        NULL::timestamptz AS arrival_date, balance_transaction_id,
        NULL::text AS failure_balance_transaction_id, NULL::integer AS member_count,
        NULL::numeric(38, 0) AS members_net, 'waiting'::text AS proof,
        NULL::timestamptz AS proved_at, 'Stripe was not asked for it yet'::text AS proof_reason,
        NULL::text AS bank_reference, NULL::text AS statement_descriptor,
        NULL::text AS original_payout_id, NULL::text AS reversed_by_payout_id,
        'unknown'::text AS whereabouts
    FROM tieout.unread_payout
)
SELECT shown.payout_id AS id, shown.stripe_account, shown.livemode, shown.currency, shown.amount,
    shown.status, shown.method, shown.is_automatic AS automatic, shown.created, shown.arrival_date,
    own.entry_id, shown.member_count, shown.members_net, shown.proof, shown.proved_at,
    shown.proof_reason AS reason, shown.bank_reference, shown.statement_descriptor,
    failure.entry_id AS failure_entry_id, shown.original_payout_id AS original_payout,
    shown.reversed_by_payout_id AS reversed_by, shown.whereabouts,
    shown.balance_transaction_id, coalesce(booked.amount_minor, 0) AS in_transit
FROM shown
LEFT JOIN LATERAL (
    SELECT standing.entry_id FROM tieout.standing_entry AS standing
    WHERE standing.issuer = concat('stripe:', shown.stripe_account,
            CASE WHEN shown.livemode THEN ':live' ELSE ':test' END)
      AND standing.external_id = shown.balance_transaction_id
      AND NOT standing.is_reversed OFFSET 0) AS own ON true
LEFT JOIN LATERAL (
    SELECT standing.entry_id FROM tieout.standing_entry AS standing
    WHERE standing.issuer = concat('stripe:', shown.stripe_account,
            CASE WHEN shown.livemode THEN ':live' ELSE ':test' END)
      AND standing.external_id = shown.failure_balance_transaction_id
      AND NOT standing.is_reversed OFFSET 0) AS failure ON true
LEFT JOIN LATERAL (
    SELECT sum(posting.amount_minor)::numeric(38, 0) AS amount_minor
    FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
    WHERE entry.source_id = shown.payout_id AND entry.stripe_account = shown.stripe_account
      AND entry.livemode = shown.livemode
      AND posting.ledger_account = 'Assets:PayoutsInTransit' OFFSET 0) AS booked ON true;

-- A payout's members, each with the entry that stands of it; none before the books begin.
CREATE VIEW tieout.payout_member_report AS
SELECT member.payout_id, member.stripe_account, member.livemode, member.balance_transaction_id,
    member.type, member.reporting_category, member.source_id, member.amount, member.fee, member.net,
    entry.entry_id, member.is_inferred
FROM tieout.payout_members AS member
LEFT JOIN LATERAL (
    SELECT standing.entry_id FROM tieout.standing_entry AS standing
    WHERE standing.issuer = concat('stripe:', member.stripe_account,
            CASE WHEN member.livemode THEN ':live' ELSE ':test' END)
      AND standing.external_id = member.balance_transaction_id
      AND NOT standing.is_reversed OFFSET 0) AS entry ON true;

GRANT SELECT ON tieout.payouts, tieout.payout_members, tieout.unread_payout, tieout.payout_report,
    tieout.payout_member_report TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.payouts TO tieout_reconciler;
GRANT INSERT, UPDATE, DELETE ON tieout.payout_members TO tieout_reconciler;
