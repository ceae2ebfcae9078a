"""What travels through Kafka: topics and messages."""
