"""Discrepancies: how each kind is found, kept and closed."""
