"""What the API can be asked, a file a subject; app.py puts them together."""
