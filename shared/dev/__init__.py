"""Everything on one machine: Postgres, Kafka, a fake Stripe and the whole stack."""
