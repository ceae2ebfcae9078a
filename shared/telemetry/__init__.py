"""Logs and metrics, and what neither may hold."""
