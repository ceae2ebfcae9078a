"""What a pass compares: one file a list of Stripe's."""
