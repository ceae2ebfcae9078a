"""`stripe.events` to wanted rows to balance transactions to the journal: listen, resolve, post, sequence."""
