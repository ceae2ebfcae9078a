"""The command `notify`: whether what is set to be notified can be.

Promises what report_commands.py promises.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
from typing import TYPE_CHECKING

import click

from services.cli.terminal import CommandFailed, json_option, load_settings

if TYPE_CHECKING:
    from rich.console import RenderableType

    from services.reconciler.notifications.send_test import TargetResult


@click.command("notify")
@click.option("--test", is_flag=True, required=True, help="Send each target a message.")
@json_option
def notify_command(*, test: bool, as_json: bool) -> int:  # noqa: ARG001 - it must be asked for
    """Send each target of TIEOUT_NOTIFY_URLS a test message; exit 1 if one does not take it."""
    from services.cli import render
    from services.reconciler.notifications.send_test import send_test
    from services.reconciler.notifications.targets import open_targets

    targets = open_targets(load_settings())
    if not targets:
        raise CommandFailed("TIEOUT_NOTIFY_URLS is not set: there is nobody to notify")
    results = asyncio.run(send_test(targets))
    render.print_listing(results, as_json=as_json, render=notify_page)
    return 0 if all(result.taken for result in results) else 1


def notify_page(results: "list[TargetResult]") -> "RenderableType":
    """Return the table of who took the message."""
    from services.cli import render

    table = render.make_table("number", "service", "took it", "why not", right=("number",))
    for result in results:
        table.add_row(
            str(result.number),
            result.service,
            "yes" if result.taken else "no",
            result.reason or "",
        )
    return table
