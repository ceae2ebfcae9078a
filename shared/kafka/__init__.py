"""The only package that imports aiokafka."""
