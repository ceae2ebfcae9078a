"""The proof that the ledger's Stripe balances are Stripe's own, to the cent."""
