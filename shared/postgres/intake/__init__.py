"""What comes in, a file a table: receipts, offsets, objects to ask for, dead letters."""
