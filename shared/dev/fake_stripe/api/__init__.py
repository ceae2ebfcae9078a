"""The fake's HTTP API: Stripe's endpoints, answers, limits and faults."""
