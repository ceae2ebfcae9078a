"""Who asks, as it is kept for ever: a name, and never an e-mail address."""

import getpass

import click

from services.cli.terminal import CommandFailed

by_option = click.option(
    "--by", help="Who asks: a name, kept for ever; never an e-mail address (the system's user)."
)


def name_asker(by: str | None) -> str:
    """Return the name that was given, or the system's of its user. Raises CommandFailed."""
    if by is None:
        try:
            by = getpass.getuser()
        except (KeyError, ImportError, OSError):
            raise CommandFailed(
                "the system does not know this user's name: give --by NAME"
            ) from None
    if "@" in by:
        raise CommandFailed(
            f"{by!r} is an e-mail address, and would be kept for ever: give --by NAME"
        )
    return by
