"""Stripe's webhooks in, `stripe.events` out: 2xx only after Kafka holds the event."""
