"""What travels through Kafka: topics and envelopes."""
