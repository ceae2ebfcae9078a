"""Short errands at the brokers: topics made and described, their ends, single messages."""
