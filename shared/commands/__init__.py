"""What a person asks of the ledger writer: drafted, its effect worked out, delivered."""
