"""Which account is reconciled when, and by whom."""
