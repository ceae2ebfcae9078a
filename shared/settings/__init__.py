"""The environment and the accounts file: read once, checked whole, frozen."""
