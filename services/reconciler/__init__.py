"""Stripe's balance transactions read again: what differs is found, healed, and proved."""
