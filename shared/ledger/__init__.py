"""The pure core: money, accounts, entries, balance transactions and their posting rules."""
