-- Why:      whether the journal has a payout that Stripe was not asked for yet is looked for every few
--           seconds: that must not cost more the more payouts an account has had.
-- Lock:     journal_entry against writes while the index is built, so that posting waits. The code one
--           version back goes on: it knows none of it.
-- Duration: about a second per million entries.

CREATE INDEX journal_entry_of_payouts_by_time
    ON tieout.journal_entry (stripe_account, livemode, effective_at)
    WHERE reporting_category IN ('payout', 'payout_reversal')
        OR type IN ('payout', 'payout_failure', 'payout_cancel');
