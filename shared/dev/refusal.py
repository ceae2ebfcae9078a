"""The one way the dev kit says no.

Promises that whatever stops the dev kit is one clear sentence for the person at the terminal.
Never carries a secret, a traceback or a second line.
"""


class CannotStart(Exception):
    """Something this machine lacks or holds; the text is the one sentence a person needs."""
