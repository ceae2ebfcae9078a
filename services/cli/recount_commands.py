"""The commands `recount` and `reconciliations`: history compared again, and what became of it.

Promises what report_commands.py promises. A recount is a request: the reconciler makes it, and goes
on with it whatever becomes of this process.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

import click

from services.cli.account_argument import parse_account
from services.cli.terminal import (
    FAILED,
    CommandFailed,
    SecondsParam,
    check_range,
    json_option,
    load_settings,
    read_postgres,
    say,
    since_option,
    until_option,
)
from shared.ledger.stripe_account import mode_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from shared.ledger.stripe_account import StripeAccount
    from shared.postgres.reconciliation.reconciliations import (
        AccountReconciliation,
        Reconciliation,
    )
    from shared.settings.model import Settings

_WAIT_S_MAX = 7 * 24 * 3600
_LISTED_MAX = 100


@click.command("recount")
@click.option("--account", help="Only this one: acct_…, or acct_…:live, acct_…:test.")
@since_option
@until_option
@click.option(
    "--wait",
    "wait_s",
    type=SecondsParam(seconds_max=_WAIT_S_MAX),
    default=0.0,
    help="Seconds to wait for the reconciler to make it (0: only ask).",
)
@json_option
def recount_command(
    *,
    account: str | None,
    since: datetime | None,
    until: datetime | None,
    wait_s: float,
    as_json: bool,
) -> int:
    """Have all history read and compared again, settled or not; exit 0 if asked, or all agrees.

    With --wait: 1 when it is done and discrepancies are open, 2 when it failed or is not done yet.
    """
    from services.cli import render
    from shared.postgres.reconciliation.reconciliations import Asked
    from shared.reports.recount import ask_and_wait

    check_range(since, until)
    try:
        account_id, livemode = parse_account(account or "")
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--account") from None
    settings = load_settings()
    request = asyncio.run(
        ask_and_wait(
            settings.require_database(),
            Asked(
                kind="recount",
                asked_by="command line",
                stripe_account=account_id or None,
                livemode=livemode,
                from_at=since,
                to_at=until,
            ),
            accounts=_accounts(settings, account_id=account_id, livemode=livemode),
            wait_s=wait_s,
        )
    )
    if as_json:
        render.print_json(request)
    else:
        render.console().print(reconciliations_page([request]))
    return _exit_code(request, has_waited=wait_s > 0)


@click.command("reconciliations")
@click.argument("request_id", metavar="[ID]", required=False)
@json_option
def reconciliations_command(*, request_id: str | None, as_json: bool) -> int:
    """Show what was asked to be compared again: how far it is, its result, why it failed."""
    from services.cli import render
    from shared.postgres.reconciliation import reconciliations

    if request_id is None:
        page = read_postgres(
            lambda pool: reconciliations.page_reconciliations(
                pool, stripe_account=None, after=None, limit=_LISTED_MAX
            )
        )
        requests = page.rows
    else:
        request = read_postgres(
            lambda pool: reconciliations.fetch_reconciliation(
                pool, request_id=request_id, stripe_account=None
            )
        )
        if request is None:
            raise CommandFailed(f"{request_id}: nobody asked for that")
        requests = [request]
    render.print_listing(requests, as_json=as_json, render=reconciliations_page)
    return 0


def reconciliations_page(requests: "Sequence[Reconciliation]") -> "RenderableType":
    """Return the table of requests, a line an account."""
    from services.cli import render

    table = render.make_table(
        "id", "kind", "range", "account", "status", "rows", "reached", "result", "reason",
        right=("rows",),
    )  # fmt: skip
    for request in requests:
        for of_account in request.accounts:
            table.add_row(
                request.id,
                request.kind,
                f"{render.instant(request.from_at)} to {render.instant(request.to_at)}"
                if request.from_at or request.to_at
                else "all",
                _name(of_account),
                of_account.status,
                _rows(of_account),
                render.instant(of_account.reached_at),
                _result(of_account),
                of_account.reason or "",
            )
    return table if requests else render.text("Nothing was asked for.")


def _accounts(
    settings: "Settings", *, account_id: str, livemode: bool | None
) -> "Sequence[StripeAccount]":
    accounts = [
        configured.stripe_account
        for configured in settings.require_accounts(with_key=False)
        if account_id in {"", configured.id} and livemode in {None, configured.livemode}
    ]
    if not accounts:
        raise CommandFailed(f"{account_id}: no account of that name and mode is configured")
    return accounts


def _exit_code(request: "Reconciliation", *, has_waited: bool) -> int:
    if not has_waited:
        return 0
    if request.status != "done":
        say(unfinished(request))
        return FAILED
    return 1 if any((each.result or {}).get("open") for each in request.accounts) else 0


def unfinished(request: "Reconciliation") -> str:
    """Say how a request is that is not done, and why as far as anybody knows."""
    reasons = [f"{_name(each)}: {each.reason}" for each in request.accounts if each.reason]
    why = f" ({'; '.join(reasons)})" if reasons else ""
    return f"{request.id} is {request.status}{why}: `tieout reconciliations {request.id}` shows it"


def _name(of_account: "AccountReconciliation") -> str:
    return f"{of_account.stripe_account}:{mode_name(of_account.livemode)}"


def _rows(of_account: "AccountReconciliation") -> str:
    if of_account.expected_rows is None:
        return f"{of_account.rows:,}"
    return f"{of_account.rows:,} of {of_account.expected_rows:,}"


def _result(of_account: "AccountReconciliation") -> str:
    counts = of_account.result or {}
    return ", ".join(
        f"{count:,} {name}"
        for name, count in counts.items()
        if count and name not in {"windows", "compared"}
    )
