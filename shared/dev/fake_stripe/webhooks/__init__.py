"""The fake's webhooks: planned, signed, delivered, retried."""
