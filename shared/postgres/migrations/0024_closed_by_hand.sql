-- Why:      a pass asks each time for what a person closed and what moves the ledger all the same: that
--           must not cost more the longer the register is. And a discrepancy says of our side what
--           the entry was before fees, as far as the journal knows.
-- Lock:     discrepancy against writes while its index is built. The code one version back goes on:
--           it knows neither.
-- Duration: under a second per million discrepancies.

CREATE INDEX discrepancy_closed_by_hand ON tieout.discrepancy (stripe_account, livemode)
    WHERE status = 'resolved' AND note IS NOT NULL AND effect_minor IS NOT NULL;

-- What stands of each fact, with what it was before fees: what the one account beside Stripe's balance
-- and those of fees (FEE_ACCOUNTS in shared/ledger/posting_rules.py) was moved by. Null: there is no
-- such account, or several, or it is suspense, where amount and fee may lie together; or nothing
-- stands. Which fees there were the journal does not keep.
CREATE VIEW tieout.stated_entry AS
SELECT standing.*, gross.amount
FROM tieout.standing_entry AS standing
CROSS JOIN LATERAL (
    SELECT CASE WHEN NOT standing.is_reversed AND count(*) = 1
            AND max(leg.ledger_account) <> 'Equity:Suspense'
        THEN -sum(leg.amount_minor) END AS amount
    FROM tieout.posting AS leg
    WHERE leg.entry_no = standing.entry_no AND leg.ordinal > 1
      AND leg.ledger_account NOT IN ('Expenses:StripeFees', 'Expenses:TaxOnFees',
        'Expenses:ApplicationFees', 'Assets:TaxWithheld')
) AS gross;
GRANT SELECT ON tieout.stated_entry TO tieout_writer, tieout_reconciler, tieout_reader;
