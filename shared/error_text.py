"""What of an error's text is repeated in a log line, on a page, beside a row. PURE: stdlib only."""

from typing import Final

LINE_CHARS_MAX: Final = 300


def shortened(error: object, *, chars_max: int = LINE_CHARS_MAX) -> str:
    """Return an error's text, or a text, cut to what a log line or a column has room for."""
    return str(error)[:chars_max]


def first_line(error: BaseException) -> str:
    """Return the first line of an error's text, or its type's name where that is empty."""
    return (str(error).splitlines() or [""])[0] or type(error).__name__
