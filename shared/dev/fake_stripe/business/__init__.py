"""The simulated business: what it sells, refunds and pays out. PURE."""
