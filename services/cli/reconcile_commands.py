"""The reconciler's work by hand: the import, a pass, the proof of the balances.

Promises what report_commands.py promises: they read their arguments, call, and show, and import
what they need when they run. An account whose key is not its own is left out with a line, the
others are done, and the exit code is 2.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import click

from services.cli.terminal import (
    InstantParam,
    RefusedAccounts,
    SecondsParam,
    check_range,
    check_watch,
    json_option,
    load_settings,
    since_option,
    until_option,
    watch_option,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from shared.balance_proof.balance_rows import BalanceRow
    from shared.settings.model import Settings


@click.command("backfill")
@click.option(
    "--since", type=InstantParam(), help="Import from here (TIEOUT_START, or the beginning)."
)
def backfill_command(*, since: datetime | None) -> int:
    """Import history, resumable; return when it is in the journal."""
    from services.cli import progress_bars, render
    from services.reconciler.scheduling import on_demand
    from shared.runtime.command import run_command

    settings, refused = load_settings(), RefusedAccounts()
    with progress_bars.ImportBars() as bars:
        result = run_command(
            on_demand.backfill_accounts(
                settings, since=since, on_progress=bars.update, on_refused=refused.say
            )
        )
    render.console().print(f"{result.compared:,} rows compared, {result.imported:,} imported")
    return refused.exit_code(0)


@click.command("reconcile")
@since_option
@until_option
@click.option(
    "--wait",
    "wait_s",
    type=SecondsParam(seconds_max=3600),
    default=60.0,
    help="Seconds to wait for what is healed to be in the journal (60).",
)
@json_option
def reconcile_command(
    *, since: datetime | None, until: datetime | None, wait_s: float, as_json: bool
) -> int:
    """Compare with Stripe now, the newest rows too; exit 0 if all is settled and exact, else 1."""
    from services.cli import render
    from services.reconciler.scheduling import on_demand
    from shared.runtime.command import run_command

    check_range(since, until)
    refused = RefusedAccounts()
    passed = run_command(
        on_demand.reconcile_accounts(
            load_settings(), since=since, until=until, heal_wait_s=wait_s, on_refused=refused.say
        )
    )
    if as_json:
        render.print_json(passed.result)
    else:
        render.console().print(render.pass_page(passed))
    return refused.exit_code(0 if passed.ties_out else 1)


@click.command("balances")
@json_option
@watch_option(every_s=30)
def balances_command(*, as_json: bool, every_s: float | None) -> int:
    """Show what the ledger says, what Stripe says, and what is unexplained."""
    from services.cli import render
    from shared.reports.balances import list_balances

    check_watch(every_s, as_json=as_json)
    settings, refused = load_settings(), RefusedAccounts()
    if every_s is not None:
        from services.cli import live_page

        return live_page.watch(
            partial(_read_balances, settings), render=_balances_page, every_s=every_s
        )
    rows = asyncio.run(list_balances(settings, on_refused=refused.say))
    render.print_listing(rows, as_json=as_json, render=render.balances_page)
    return refused.exit_code(0)


async def _read_balances(settings: "Settings") -> "tuple[Sequence[BalanceRow], Sequence[str]]":
    """Return the balances, and why accounts are left out of them."""
    from shared.reports.balances import list_balances

    refusals: list[str] = []
    return await list_balances(settings, on_refused=refusals.append), refusals


def _balances_page(
    read: "tuple[Sequence[BalanceRow], Sequence[str]]",
) -> "RenderableType":
    from rich.console import Group

    from services.cli import render

    rows, refusals = read
    return Group(
        render.balances_page(rows), *(render.text(reason, style="bold red") for reason in refusals)
    )
