"""The commands that show what the ledger holds: status, trial balance, journal, its integrity.

Promises that with `--json` stdout holds one JSON document and nothing else, and that a command
decides nothing: it reads its arguments, calls, and shows. Each imports what it needs when it runs.
"""
# ruff: noqa: PLC0415 - see above

import contextlib
import sys
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Literal

import click

from services.cli.account_argument import parse_account
from services.cli.terminal import (
    InstantParam,
    check_range,
    check_watch,
    json_option,
    load_settings,
    read_postgres,
    reading,
    say,
    since_option,
    until_option,
    watch_option,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from shared.postgres.driver.pool import Pool
    from shared.reports.status import StatusReport


@click.command("status")
@json_option
@watch_option(every_s=2)
def status_command(*, as_json: bool, every_s: float | None) -> int:
    """Show what waits where, and whether anything does."""
    from services.cli import render
    from shared.reports import status as status_report

    check_watch(every_s, as_json=as_json)
    settings = load_settings()

    def read(pool: "Pool") -> "Awaitable[StatusReport]":
        return status_report.read_status(pool, settings=settings, stripe_account=None)

    if every_s is not None:
        from services.cli import live_page

        return live_page.watch(
            partial(reading, settings, read), render=render.status_page, every_s=every_s
        )
    render.print_listing(read_postgres(read), as_json=as_json, render=render.status_page)
    return 0


@click.command("trial-balance")
@click.option("--as-of", type=InstantParam(), help="Only entries effective before this time.")
@since_option
@until_option
@json_option
def trial_balance_command(
    *, as_of: datetime | None, since: datetime | None, until: datetime | None, as_json: bool
) -> int:
    """Show each ledger account's balance, debit positive; of a range its opening and closing."""
    from services.cli import render, render_proof
    from shared.postgres import reports

    check_range(since, until)
    if since is None and until is None:
        rows = read_postgres(
            lambda pool: reports.fetch_trial_balance(pool, as_of=as_of, stripe_account=None)
        )
        render.print_listing(rows, as_json=as_json, render=render.trial_balance_page)
        return 0
    if as_of is not None:
        raise click.UsageError("--as-of is a time, --from and --to are a range: give one of them")
    period = read_postgres(
        lambda pool: reports.fetch_period(pool, since=since, until=until, stripe_account=None)
    )
    render.print_listing(period, as_json=as_json, render=render_proof.period_page)
    return 0


@click.command("proof")
@click.option("--at", type=InstantParam(), help="The UTC day of this time, up to it.")
@since_option
@until_option
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print a line an amount.")
@click.option("--html", "as_html", is_flag=True, help="Print a page for a printer.")
def proof_command(
    *,
    at: datetime | None,
    since: datetime | None,
    until: datetime | None,
    as_json: bool,
    as_csv: bool,
    as_html: bool,
) -> int:
    """Prove a day or a range: opening, movements, closing, and what Stripe had; 1: not known."""
    from services.cli import proof_page, render, render_proof
    from shared.reports.period_proofs import prove_period

    check_range(since, until)
    if at is not None and (since is not None or until is not None):
        raise click.UsageError("--at is a day, --from and --to are a range: give one of them")
    if since is None and until is not None:
        raise click.UsageError("--to needs --from")
    if as_json + as_csv + as_html > 1:
        raise click.UsageError("give one of --json, --csv and --html")
    report = read_postgres(
        lambda pool: prove_period(pool, since=since, until=at or until, stripe_account=None)
    )
    for note in report.notes:
        say(note)
    if as_csv or as_html:
        render.print_file(
            render_proof.proof_csv(report) if as_csv else proof_page.proof_page(report)
        )
    else:
        render.print_listing(report.rows, as_json=as_json, render=render_proof.proofs_page)
    return 0 if report.is_known else 1


@click.command("journal")
@click.option(
    "--format",
    "form",
    type=click.Choice(["beancount", "csv", "jsonl"]),
    required=True,
    help="The tool that will read it; jsonl are the values of the topic ledger.entries.",
)
@click.option("--account", help="Only this one: acct_…, or acct_…:live, acct_…:test.")
@since_option
@until_option
def journal_command(
    *,
    form: Literal["beancount", "csv", "jsonl"],
    account: str | None,
    since: datetime | None,
    until: datetime | None,
) -> int:
    """Print the journal, in its order, for the tools that accountants have."""
    from shared.postgres.journal.journal_reader import JournalFilter
    from shared.reports.journal_export import lines

    try:
        account_id, livemode = parse_account(account or "")
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--account") from None
    choice = JournalFilter(
        stripe_account=account_id or None,
        livemode=livemode,
        since=since,
        until=until,
    )
    # A file that is not text in UTF-8 with its own line ends is another file.
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr] # always a file
    url = load_settings().require_database()
    texts = lines(
        url,
        choice=choice,
        form=form,
        on_unsequenced=_say_unsequenced,
        on_absent=lambda: say(f"the journal has no entry of {account}"),
    )
    with contextlib.closing(texts):
        for text in texts:
            sys.stdout.write(text)
    sys.stdout.flush()
    return 0


def _say_unsequenced(count: int) -> None:
    say(f"{count} entries have no position yet and are left out")


@click.command("verify")
@json_option
def verify_command(*, as_json: bool) -> int:
    """Prove the journal's own integrity; exit 1 names the first row that is wrong."""
    from services.cli import render
    from shared.postgres.journal import verify as integrity

    with render.console(stderr=True).status("verifying") as spinner:
        checks = read_postgres(
            lambda pool: integrity.verify_journal(
                pool,
                on_part=lambda check, checked: spinner.update(f"verifying: {check} {checked:,}"),
            )
        )
    ok = all(check.first_bad is None for check in checks)
    if as_json:
        render.print_json({"ok": ok, "checks": checks})
    else:
        render.console().print(render.integrity_page(checks))
    return 0 if ok else 1
