"""Stripe's API as tieout reads it: signatures, calls, their rate and their failures."""
