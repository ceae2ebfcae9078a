r"""What strangers wrote, as it may be shown. PURE: stdlib only.

Promises that who shows the text, a terminal, an editor or a spreadsheet, obeys nothing in it, and
that it stays on one line: each character that Unicode calls not printable is written as its escape,
as `\x1b` or `\u2028`. That is control characters old (C0, DEL) and new (C1), the ends of lines and
paragraphs, marks that turn the direction of writing, and half a surrogate pair. An id, a type or a
reason may hold any of them. Must never touch what is printable.
"""

import re
from typing import Final

# Outside its texts a document of JSON has no character but ASCII's own.
_NOT_ASCII: Final = re.compile(r"[^\n -~]")
# The one character of ASCII that is not shown, and that JSON lets stand as it is.
_DELETE: Final = b"\x7f"


def printable(text: str) -> str:
    """Return a text without anything that is not shown, each such character as its escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def printable_lines(text: str) -> str:
    """Return a text of ours that has several lines: the line's end alone stays as it is."""
    if text.isprintable():
        return text
    return "\n".join(printable(line) for line in text.split("\n"))


def printable_json(document: str) -> str:
    """Return a JSON document whose texts mean the same, and hold nothing that is not shown."""
    return _NOT_ASCII.sub(_escaped_in_json, document)


def printable_json_bytes(document: bytes) -> bytes:
    """Return the same of a document in UTF-8 whose writer escapes what is before a space in ASCII.

    Nearly every document is ASCII, and that is seen at once.
    """
    if document.isascii() and _DELETE not in document:
        return document
    return printable_json(document.decode()).encode()


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _escaped_in_json(match: re.Match[str]) -> str:
    char = match[0]
    if char.isprintable():
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
