"""Payouts: what Stripe says of them, and whether their members are what the journal has."""
