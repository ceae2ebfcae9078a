"""Commands: kept as they come, then executed in order."""
