"""Connections, transactions, locks, errors and migrations: what every table's file stands on."""
