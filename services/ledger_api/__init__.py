"""The API: the ledger for programs and pages, with tokens."""
