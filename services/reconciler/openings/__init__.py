"""Opening balances, for books that begin in the middle of history."""
