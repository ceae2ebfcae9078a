"""The door to Stripe: signatures, calls and their budget."""
