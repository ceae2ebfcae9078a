"""The life of a process: start, health, signals, watchdog, retries, a bounded end."""
