"""A group's commands, each imported."""

from collections.abc import Mapping

import click


def subcommands(group: click.Group) -> Mapping[str, click.Command]:
    """Return the commands of a group by name."""
    context = click.Context(group)
    commands = {name: group.get_command(context, name) for name in group.list_commands(context)}
    return {name: command for name, command in commands.items() if command is not None}
