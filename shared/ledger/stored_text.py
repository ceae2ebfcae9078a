"""What text Postgres can hold: JSON, and an address, allow more than UTF-8 does. PURE.

Promises that what it lets through can be written, and asked for; and that nothing else is refused.
"""


def unstorable_part(text: str) -> str | None:
    """Name what Postgres takes of no text; None: this one can be stored."""
    if "\0" in text:
        return "a NUL character"
    # A string of Python is Unicode but for lone surrogates, which no encoding can write.
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
        return "a lone surrogate"
    return None
