"""Which windows of Stripe's time were compared, are due, or are covered by no evidence."""
