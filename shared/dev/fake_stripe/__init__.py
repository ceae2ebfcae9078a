"""A business's money over time, served as Stripe serves it, faults included."""
