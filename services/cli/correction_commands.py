"""The commands by which a person closes a discrepancy, and corrects entries.

Promises what report_commands.py promises: they read their arguments, call, and show, and import
what they need when they run. Exit code 0 is done or a dry run, 1 refused, 2 not tried, or waiting:
then it will be executed.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar, get_args

import click

from services.cli.account_argument import parse_account
from services.cli.asked_by import by_option, name_asker
from services.cli.terminal import (
    FAILED,
    CommandFailed,
    SecondsParam,
    json_option,
    load_settings,
    read_postgres,
)
from shared.ledger.discrepancy import UNSETTLED, DiscrepancyStatus

if TYPE_CHECKING:
    from shared.commands.delivery import CommandResult
    from shared.commands.draft import Attribution, Draft
    from shared.postgres.driver.pool import Pool
    from shared.settings.model import Settings

_C = TypeVar("_C", bound=Callable[..., object])
_Build = Callable[["Pool", "Settings"], Awaitable["Draft"]]

_EXITS: Final = {"done": 0, "dry_run": 0, "refused": 1, "waiting": FAILED}
_WAIT_S: Final = 60.0
_OPEN: Final = "open"


@dataclass(frozen=True, slots=True)
class _Options:
    """How a command is given, and how its result is shown."""

    dry_run: bool
    wait_s: float
    as_json: bool


def _command_options(command: _C) -> _C:
    """Add the options of every command that goes to the ledger-writer."""
    for option in (
        json_option,
        click.option(
            "--wait",
            "wait_s",
            type=SecondsParam(seconds_max=3600),
            default=_WAIT_S,
            help=f"Seconds to wait for the ledger-writer to execute it ({_WAIT_S:g}).",
        ),
        click.option("--dry-run", is_flag=True, help="Show what it would do, and do nothing."),
        by_option,
    ):
        command = option(command)
    return command


@click.command("correct")
@click.argument("entry", metavar="ENTRY")
@click.option("--reason", required=True, help="Why; kept for ever: name no customer.")
@click.option("--to", "account", metavar="ACCOUNT", help="The ledger account to move it to.")
@_command_options
def correct_command(
    *,
    entry: str,
    reason: str,
    account: str | None,
    by: str | None,
    dry_run: bool,
    wait_s: float,
    as_json: bool,
) -> int:
    """Correct an entry (je_… or its txn_…) by reversal and replacement.

    With --to, what lies in suspense of it, or else what its rule moved, goes to that ledger
    account; what is on a Stripe balance stays. Without, Stripe is asked for the row, and it is
    posted as Stripe states it, by the rules of this version.
    """
    from shared.commands import draft_corrections

    why = _why(by, reason)
    return _carry_out(
        lambda pool, settings: draft_corrections.draft_correction(
            pool, settings=settings, name=entry, account=account, why=why
        ),
        options=_Options(dry_run=dry_run, wait_s=wait_s, as_json=as_json),
    )


@click.group("discrepancies", invoke_without_command=True)
@click.option(
    "--status",
    type=click.Choice(get_args(DiscrepancyStatus)),
    help="Only these; `open` means all that is not settled: open, healing, stuck.",
)
@json_option
@click.pass_context
def discrepancies_command(
    context: click.Context, *, status: DiscrepancyStatus | None, as_json: bool
) -> int:
    """Show where the ledger differed from Stripe, and what became of it."""
    from services.cli import render, render_corrections
    from shared.postgres.reconciliation.discrepancy_reports import DiscrepancyFilter
    from shared.reports import discrepancy_list

    if context.invoked_subcommand is not None:
        return 0
    statuses = UNSETTLED if status == _OPEN else status and frozenset([status])
    settings = load_settings()
    rows = read_postgres(
        lambda pool: discrepancy_list.list_discrepancies(
            pool,
            settings=settings,
            stripe_account=None,
            asked=DiscrepancyFilter(statuses=statuses),
        )
    )
    if as_json:
        render.print_json(discrepancy_list.document(rows))
    else:
        render.console().print(render_corrections.discrepancies_page(rows))
    return 0


@discrepancies_command.command("resolve")
@click.argument("discrepancy_id", metavar="ID")
@click.option("--note", required=True, help="Why it is closed; kept for ever: name no customer.")
@click.option("--apply", is_flag=True, help="First make the ledger say what Stripe states.")
@_command_options
@click.pass_context
def resolve_command(
    context: click.Context,
    *,
    discrepancy_id: str,
    note: str,
    apply: bool,
    by: str | None,
    dry_run: bool,
    wait_s: float,
    as_json: bool,
) -> int:
    """Close a discrepancy with a note; it stays closed until the fact changes.

    A note closes the line on the page and moves no money: the balances and their proof stay as
    they are. With --apply, Stripe is asked once more: of a `different` what the ledger has is
    reversed and Stripe's row is posted, an `unexpected` is reversed.
    """
    from shared.commands import draft_corrections

    why = _why(by, note)
    parent_json = context.parent is not None and bool(context.parent.params.get("as_json"))
    return _carry_out(
        lambda pool, settings: draft_corrections.draft_resolution(
            pool, settings=settings, discrepancy_id=discrepancy_id, apply=apply, why=why
        ),
        options=_Options(dry_run=dry_run, wait_s=wait_s, as_json=as_json or parent_json),
    )


@click.command("repost")
@click.option("--type", "type_name", required=True, help="Stripe's type of balance transaction.")
@click.option("--to", "account", metavar="ACCOUNT", help="The account, if not today's rule's.")
@click.option(
    "--reason",
    default="moved by the rule of this version",
    help="Why; kept for ever.",
)
@_command_options
def repost_command(
    *,
    type_name: str,
    account: str | None,
    reason: str,
    by: str | None,
    dry_run: bool,
    wait_s: float,
    as_json: bool,
) -> int:
    """Move what is in suspense of a type to the account of today's rule, or to ACCOUNT."""
    from shared.commands import draft_many

    why = _why(by, reason)
    return _carry_out(
        lambda pool, _settings: draft_many.draft_repost(
            pool, type_name=type_name, account=account, why=why
        ),
        options=_Options(dry_run=dry_run, wait_s=wait_s, as_json=as_json),
    )


@click.command("disown")
@click.argument("account", metavar="acct_…[:live|:test]")
@click.option("--reason", default="the account was never ours", help="Why; kept for ever.")
@click.option(
    "--yes-account", metavar="acct_…", help="The account's id again, where nobody can be asked."
)
@_command_options
def disown_command(
    *,
    account: str,
    reason: str,
    yes_account: str | None,
    by: str | None,
    dry_run: bool,
    wait_s: float,
    as_json: bool,
) -> int:
    """Take back all books of an account that was never ours, by reversal.

    Its entries leave every balance and proof, and what is open about it is closed. It asks for the
    account's id again. An account that is configured is refused.
    """
    from shared.commands import draft_many

    try:
        stripe_account, livemode = parse_account(account)
    except ValueError:
        stripe_account, livemode = "", None
    if not stripe_account.startswith("acct_"):
        raise click.BadParameter("it is acct_…, acct_…:live or acct_…:test", param_hint="ACCOUNT")
    why = _why(by, reason)
    return _carry_out(
        lambda pool, settings: draft_many.draft_disownment(
            pool,
            settings=settings,
            stripe_account=stripe_account,
            livemode=livemode,
            why=why,
        ),
        options=_Options(dry_run=dry_run, wait_s=wait_s, as_json=as_json),
        confirm=lambda draft: _confirm(stripe_account, yes_account, draft),
    )


def _why(by: str | None, reason: str) -> "Attribution":
    from shared.commands.draft import Attribution

    return Attribution(by=name_asker(by), reason=reason)


def _confirm(stripe_account: str, again: str | None, draft: "Draft") -> None:
    """Have the account's id typed once more. Raises CommandFailed."""
    if again is None:
        question = f"{draft.remark}. To go on, type the account's id again"
        try:
            again = click.prompt(question, err=True, type=str)
        except click.Abort:
            raise CommandFailed(
                "it was not confirmed: give --yes-account; nothing was given"
            ) from None
    if again.strip() != stripe_account:
        raise CommandFailed(f"{again.strip()!r} is not {stripe_account}: nothing was given")


def _carry_out(
    build: _Build, *, options: _Options, confirm: "Callable[[Draft], None] | None" = None
) -> int:
    """Draft the commands, show or give them, and show the result; return the exit code."""
    from services.cli import render, render_corrections
    from shared.commands import delivery
    from shared.ledger.correction import CorrectionRefused

    settings = load_settings()
    result: CommandResult
    try:
        draft = read_postgres(lambda pool: build(pool, settings))
    except CorrectionRefused as refusal:
        result = delivery.refused_result(str(refusal))
    else:
        if options.dry_run:
            result = delivery.dry_run_result(draft)
        else:
            if confirm is not None:
                confirm(draft)
            result = _give(settings, draft, wait_s=options.wait_s)
    if options.as_json:
        render.print_json(result.document())
    else:
        render.console().print(render_corrections.command_page(result))
    return _EXITS[result.status]


def _give(settings: "Settings", draft: "Draft", *, wait_s: float) -> "CommandResult":
    from services.cli import render
    from shared.commands import delivery

    with render.console(stderr=True).status("giving the command") as spinner:

        def on_progress(entries: int) -> None:
            spinner.update(f"waiting for the ledger-writer: {entries:,} entries so far")

        return asyncio.run(
            delivery.deliver_commands(settings, draft=draft, wait_s=wait_s, on_progress=on_progress)
        )
