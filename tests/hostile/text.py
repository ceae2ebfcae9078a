"""What a stranger may write where an id, a type or a reason stands, and whether it did anything."""

from collections.abc import Sequence

# Whoever begins a line with it has let a stranger write a line of ours.
FORGED = "forged line"
# All that Postgres takes of what a terminal obeys.
STORABLE = f"\x1b[31m\x9b2J\x07\x7f\u2028\u2029\u202e\u2066\u200b\x85\n{FORGED}\r{FORGED}\t!"


def unseen(shown: str) -> Sequence[str]:
    """Return the characters that a terminal would obey; a line's end is ours."""
    return [repr(char) for char in shown if not char.isprintable() and char != "\n"]


def obeyed(shown: str) -> Sequence[str]:
    """Return what a terminal would obey, and the lines that a stranger began."""
    return [
        *unseen(shown),
        *(line for line in shown.split("\n") if line.strip().startswith(FORGED)),
    ]
