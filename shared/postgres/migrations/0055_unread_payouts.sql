-- Why:      a payout that was sent before the books begin and failed after it is known by its failure alone:
--           without it `payout_report` does not sum to Assets:PayoutsInTransit.
-- Lock:     ACCESS EXCLUSIVE on the view, for the catalog alone. The code one version back goes on.
-- Duration: instant at any size.

-- As in 0047. Of a payout whose sending has no entry, its first failure says how much it was.
CREATE OR REPLACE VIEW tieout.unread_payout AS
SELECT entry.stripe_account, entry.livemode, entry.source_id AS payout_id,
    CASE WHEN way.is_sent THEN leg.amount_minor ELSE -leg.amount_minor END AS amount,
    leg.currency, entry.effective_at AS created,
    CASE WHEN way.is_sent THEN entry.external_id END AS balance_transaction_id
FROM tieout.journal_entry AS entry
CROSS JOIN LATERAL (
    SELECT entry.reporting_category <> 'payout_reversal'
        AND entry.type NOT IN ('payout_failure', 'payout_cancel') AS is_sent) AS way
CROSS JOIN LATERAL (
    SELECT posting.amount_minor, posting.currency FROM tieout.posting
    WHERE posting.entry_no = entry.entry_no
      AND posting.ledger_account = 'Assets:PayoutsInTransit'
    ORDER BY posting.ordinal LIMIT 1) AS leg
WHERE (entry.reporting_category IN ('payout', 'payout_reversal')
        OR entry.type IN ('payout', 'payout_failure', 'payout_cancel'))
  AND entry.kind = 'original' AND entry.source_id LIKE 'po\_%'
  AND (way.is_sent OR NOT EXISTS (
    SELECT FROM tieout.journal_entry AS other
    WHERE other.stripe_account = entry.stripe_account AND other.livemode = entry.livemode
      AND other.source_id = entry.source_id AND other.kind = 'original'
      AND (other.reporting_category IN ('payout', 'payout_reversal')
        OR other.type IN ('payout', 'payout_failure', 'payout_cancel'))
      AND (other.entry_no < entry.entry_no
        OR other.reporting_category <> 'payout_reversal'
            AND other.type NOT IN ('payout_failure', 'payout_cancel')) OFFSET 0))
  AND NOT EXISTS (
    SELECT FROM tieout.payouts AS kept
    WHERE kept.stripe_account = entry.stripe_account AND kept.livemode = entry.livemode
      AND kept.payout_id = entry.source_id OFFSET 0);
