"""What was compared with Stripe, a file a table: coverage, discrepancies, proofs."""
