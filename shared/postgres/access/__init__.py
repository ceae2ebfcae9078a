"""Tables of who may call the API, and of what was done by whom."""
