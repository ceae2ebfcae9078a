"""Events to wanted rows to balance transactions to the journal."""
