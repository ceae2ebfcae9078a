"""What the services share: the ledger's rules, and the doors to Stripe, Kafka and Postgres."""
