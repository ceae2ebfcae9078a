"""Listening for HTTP from strangers: bounds that uvicorn lacks."""
