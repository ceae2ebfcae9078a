"""Which webhook never came: Stripe's own list of events against the receipts."""
