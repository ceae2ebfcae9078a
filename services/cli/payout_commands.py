"""The commands about payouts: which there are, what is in one, where its money is now.

Promises what report_commands.py promises: they read their arguments, call, and show, and import
what they need when they run.
"""
# ruff: noqa: PLC0415 - see above

from datetime import datetime
from typing import TYPE_CHECKING

import click

from services.cli.terminal import (
    CommandFailed,
    check_range,
    json_option,
    read_postgres,
    since_option,
    until_option,
)

if TYPE_CHECKING:
    from shared.postgres.reconciliation.payout_reports import PayoutProof, PayoutStatus

_csv_option = click.option("--csv", "as_csv", is_flag=True, help="Print a line each as CSV.")


@click.command("payouts")
@click.option(
    "--status",
    type=click.Choice(["pending", "in_transit", "paid", "failed", "canceled"]),
    help="Only those that Stripe says this of.",
)
@click.option(
    "--proof",
    type=click.Choice(["proved", "waiting", "inferred", "drift"]),
    help="Only those whose members are this.",
)
@since_option
@until_option
@json_option
@_csv_option
def payouts_command(
    *,
    status: "PayoutStatus | None",
    proof: "PayoutProof | None",
    since: datetime | None,
    until: datetime | None,
    as_json: bool,
    as_csv: bool,
) -> int:
    """Show the payouts, the newest first: how much, where it is, and whether it is proved."""
    from services.cli import render, render_payouts
    from shared.postgres.reconciliation import payout_reports

    check_range(since, until)
    _check_forms(as_json=as_json, as_csv=as_csv)
    rows = read_postgres(
        lambda pool: payout_reports.list_payouts(
            pool,
            stripe_account=None,
            asked=payout_reports.PayoutFilter(status=status, proof=proof, since=since, until=until),
        )
    )
    if as_csv:
        render.print_file(render_payouts.payouts_csv(rows))
    else:
        render.print_listing(rows, as_json=as_json, render=render_payouts.payouts_page)
    return 0


@click.command("payout")
@click.argument("payout_id", metavar="ID")
@json_option
@_csv_option
def payout_command(*, payout_id: str, as_json: bool, as_csv: bool) -> int:
    """Show what is in a payout, by category, whether that is proved, and where the money is now."""
    from services.cli import render, render_payouts
    from shared.postgres.reconciliation import payout_reports

    _check_forms(as_json=as_json, as_csv=as_csv)
    payout = read_postgres(
        lambda pool: payout_reports.fetch_payout(pool, payout_id=payout_id, stripe_account=None)
    )
    if payout is None:
        raise CommandFailed(
            f"no payout {payout_id} is known: neither the journal nor Stripe's list has it;"
            " `tieout payouts` lists those that are"
        )
    if as_csv:
        render.print_file(render_payouts.members_csv(payout))
    else:
        render.print_listing(payout, as_json=as_json, render=render_payouts.payout_page)
    return 0


def _check_forms(*, as_json: bool, as_csv: bool) -> None:
    if as_json and as_csv:
        raise click.UsageError("give one of --json and --csv")
