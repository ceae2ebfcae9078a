"""What is yet to be asked of Stripe: the queue, and the loops that ask."""
