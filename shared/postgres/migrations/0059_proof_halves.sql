-- Why:      the API shows each balance as it was proved last, and asks Stripe for nothing: of a kept proof
--           only the totals were known, not how much of them was pending, and not what was yet to be posted.
-- Lock:     ACCESS EXCLUSIVE on tieout.kept_proof, for columns without a default: an instant. The code
--           one version back goes on: it leaves them null, which is what is said of older proofs.
-- Duration: instant at any size.

ALTER TABLE tieout.kept_proof
    ADD COLUMN ledger_pending numeric(38, 0),
    ADD COLUMN stripe_pending numeric(38, 0),
    ADD COLUMN unposted numeric(38, 0);
COMMENT ON COLUMN tieout.kept_proof.ledger_pending IS
    'of ledger, by value date at that instant; null: kept before it was noted';
COMMENT ON COLUMN tieout.kept_proof.stripe_pending IS
    'of stripe, as Stripe stated it; null: kept before it was noted';
COMMENT ON COLUMN tieout.kept_proof.unposted IS
    'of the difference: rows that Stripe listed and the journal was yet to hold';
