"""What is posted, a file a table: entries, openings, commands, and their integrity."""
