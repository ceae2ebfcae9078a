"""What a person sees: tables in major units, and the one JSON document that a program sees.

Promises that `--json` prints one document on stdout and nothing else, and that a table shows the
very figures and texts of the document. Must never decide anything: what is shown is handed in; nor
take what strangers wrote (an id, an error) for instructions on how to show it.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

import msgspec
from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from services.cli.render_verification import verification_lines
from services.cli.render_webhooks import webhook_lines
from shared.ledger.money import exponent
from shared.ledger.printable import printable, printable_json, printable_lines
from shared.ledger.resource_name import ResourceName
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import mode_name

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from services.cli.doctor.checks import DoctorCheck
    from services.ledger_writer.publish_again import PublishAgainResult
    from services.ledger_writer.redrive import RedriveResult
    from services.reconciler.scheduling.on_demand import CombinedReport
    from shared.balance_proof.balance_rows import BalanceRow
    from shared.postgres.intake.dead_letter_reports import DeadLetterRow
    from shared.postgres.journal.verify import IntegrityCheck
    from shared.postgres.reports import TrialBalanceRow
    from shared.reports.account_status import AccountStatus
    from shared.reports.status import StatusReport

_T = TypeVar("_T")

# A pipe has no width: a table must not be folded to fit one.
_PIPE_COLUMNS = 240


def print_json(value: object) -> None:
    """Print one JSON document on stdout; times are RFC 3339 UTC with Z."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2)
    sys.stdout.buffer.write(printable_json(text.decode()).encode() + b"\n")
    sys.stdout.flush()


def print_file(content: str) -> None:
    """Print a file for another program, such as a CSV: UTF-8, with its own line ends."""
    sys.stdout.buffer.write(content.encode())
    sys.stdout.flush()


def print_listing(rows: _T, *, as_json: bool, render: Callable[[_T], RenderableType]) -> None:
    """Print a listing: the document for a program, or what `render` makes of it for a person."""
    if as_json:
        print_json(rows)
    else:
        console().print(render(rows))


def console(*, stderr: bool = False, pipe_columns: int = _PIPE_COLUMNS) -> Console:
    """Return the console of a stream, as wide as the terminal or as a pipe needs."""
    stream = sys.stderr if stderr else sys.stdout
    return _Console(
        file=stream,
        width=None if stream.isatty() else pipe_columns,
        highlight=False,
        soft_wrap=False,
        # What is shown is quoted from topics and answers: `[/a]` and `:9092:` stand for themselves.
        markup=False,
        emoji=False,
    )


def make_table(*columns: str, right: Sequence[str] = ()) -> Table:
    """Return an empty table; the columns named in `right` hold figures."""
    table = _Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for column in columns:
        figures = column in right
        table.add_column(
            column, justify="right" if figures else "left", no_wrap=figures, overflow="fold"
        )
    return table


def grid(*, padding: int) -> Table:
    """Return an empty table without lines, its columns `padding` blanks apart."""
    return _Table.grid(padding=(0, padding))


def text(words: str, *, style: str = "") -> Text:
    """Return one line of a page, whatever a stranger wrote into it."""
    return Text(printable(words), style=style)


class _Console(Console):
    """A console that makes printable whatever a page has not, so that no text controls it."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            # Only a segment with a control is the console's own; the others are somebody's text.
            if segment.control or segment.text.isprintable():
                yield segment
            else:
                yield Segment(printable_lines(segment.text), segment.style)


class _Table(Table):
    """A table in which each cell stays in its row, whatever a stranger wrote into it."""

    def add_row(
        self,
        *cells: RenderableType | None,
        style: str | Style | None = None,
        end_section: bool = False,
    ) -> None:
        super().add_row(*map(_cell, cells), style=style, end_section=end_section)


def _cell(cell: RenderableType | None) -> RenderableType | None:
    if isinstance(cell, Text) and not cell.plain.isprintable():
        return Text(printable(cell.plain), style=cell.style)
    return printable(cell) if isinstance(cell, str) else cell


def amount(amount_minor: int | None, currency: str) -> str:
    """Render minor units in major ones with Stripe's exponent; an unknown amount is a dash."""
    if amount_minor is None:
        return "—"
    return f"{Decimal(f'{amount_minor}E-{exponent(currency)}'):,f}"


def signed(amount_minor: int, currency: str) -> str:
    """Render a leg: major units with their sign, and the currency."""
    return f"{'+' if amount_minor > 0 else ''}{amount(amount_minor, currency)} {currency.upper()}"


def instant(moment: datetime | None) -> str:
    """Render an instant as RFC 3339 UTC, to the second; none is a dash."""
    return "—" if moment is None else rfc3339(moment, timespec="seconds")


def balances_page(rows: "Sequence[BalanceRow]", *, splits: bool = True) -> RenderableType:
    """Show both sides of each Stripe balance, the unexplained rest, and how they split."""
    figures = ("ledger", "Stripe", "unexplained") + (("pending", "in flip") if splits else ())
    table = make_table("account", "mode", "balance", "currency", *figures, right=figures)
    for row in rows:
        stripe_total = None
        if row.stripe_pending is not None and row.stripe_available is not None:
            stripe_total = row.stripe_pending + row.stripe_available
        rest = "not exact" if row.exact is False else amount(row.unexplained, row.currency)
        table.add_row(
            row.stripe_account,
            mode_name(row.livemode),
            row.balance_type.replace("_", " "),
            row.currency.upper(),
            amount(row.ledger_pending + row.ledger_available, row.currency),
            amount(stripe_total, row.currency),
            Text(rest, style="bold green" if row.agrees else "bold red"),
            *(amount(part, row.currency) for part in (row.ledger_pending, row.in_flip) if splits),
        )
    if not rows:
        return Text("No balances.")
    notes = [text(note, style=style) for row in rows for note, style in _notes(row)]
    return Group(table, *notes) if notes else table


def not_exact(row: "BalanceRow") -> str:
    """Say in a sentence what is known of a balance that is not exact."""
    name = f"{row.balance_type.replace('_', ' ')} {row.currency.upper()}"
    if row.lowest is None or row.highest is None:
        return f"{name} is not proved: what Stripe answers contradicts itself."
    ends = f"{amount(row.lowest, row.currency)} to {amount(row.highest, row.currency)}"
    if row.exact_at is None:
        return f"{name} is not proved: it is off by something from {ends}."
    return (
        f"{name} is exact at {instant(row.exact_at)}; since then every row agreed, and the bounds"
        f" hold 0 ({ends})."
    )


def _notes(row: "BalanceRow") -> Iterable[tuple[str, str]]:
    """Yield the sentences about a balance that its figures do not say, each with its style."""
    if row.exact is False:
        yield not_exact(row), "red" if row.exact_at is None else "green"
    if row.unposted:
        name = f"{row.balance_type.replace('_', ' ')} {row.currency.upper()}"
        rest = amount(row.unposted, row.currency)
        yield f"{name}: {rest} of it are rows that are not in the journal yet.", ""


def pass_page(done: "CombinedReport") -> RenderableType:
    """Show what a pass found, and whether all ties out."""
    counts = make_table("pass", "", right=("",))
    for name in done.result.__slots__:
        counts.add_row(name, f"{getattr(done.result, name):,}")
    is_open = done.result.open or done.result.unsettled or not done.balances
    verdict = Text("It does not tie out: see `tieout discrepancies`.", style="bold red")
    if done.ties_out:
        verdict = Text("Everything ties out.", style="bold green")
    elif not is_open and all(row.agrees for row in done.balances):
        verdict = Text("Every row agrees; the total is not exact just now.", style="bold yellow")
    return Group(counts, balances_page(done.balances), verdict)


def status_page(now: "StatusReport") -> RenderableType:
    """Show what waits, stage by stage, and where each account's sync is."""
    oldest = now.oldest
    on_topics = [at for at in (oldest.unread, oldest.unposted) if at is not None]
    stages = make_table("waiting", "", "the oldest since", right=("",))
    for name, count, since in (
        ("unread in Kafka: events, rows, commands", now.consumer_lag, min(on_topics, default=None)),
        ("to be read from Stripe", now.wanted, oldest.wanted),
        ("waiting for their entry", now.awaiting, oldest.awaiting),
        ("rows not posted", now.unposted, oldest.unposted),
        ("commands not executed", now.commands_waiting, None),
        ("batches without a position", now.unsequenced, oldest.unsequenced),
        ("entries, discrepancies not published", now.unrelayed, oldest.unrelayed),
        ("discrepancies open", now.open_discrepancies, None),
        ("dead letters", now.dead_letters, None),
    ):
        stages.add_row(name, "—" if count is None else f"{count:,}", instant(since))
    syncs = make_table(
        "account",
        "mode",
        "list",
        "state",
        "rows",
        "expected",
        "last pass",
        "next",
        right=("rows", "expected"),
    )
    for account in now.accounts:
        syncs.add_row(
            account.stripe_account,
            mode_name(account.livemode),
            account.resource.replace("_", " "),
            account.state.replace("_", " "),
            f"{account.rows:,}",
            "—" if account.expected_rows is None else f"{account.expected_rows:,}",
            instant(account.last),
            instant(account.next),
        )
    verdict = Text("idle: nothing is in flight" if now.idle else "busy", style="bold")
    times = f"last event {instant(now.last_event_at)}"
    times += f", last exact proof {instant(now.last_exact_proof_at)}"
    if now.oldest_unsettled_at is not None:
        times += f", a window unsettled since {instant(now.oldest_unsettled_at)}"
    importing = (
        text(_import_speed(account)) for account in now.accounts if account.rows_per_s is not None
    )
    failing = (
        text(
            f"{account.account} has failed since {instant(account.failing_since)}"
            f"{_of_which(account)}: {account.reason}"
        )
        for account in now.accounts
        if account.failing_since is not None
    )
    verified = (text(line) for account in now.accounts for line in verification_lines(account))
    webhooks = (text(line) for watch in now.webhooks for line in webhook_lines(watch))
    return Group(verdict, Text(times), stages, syncs, *importing, *failing, *verified, *webhooks)


def _of_which(account: "AccountStatus") -> str:
    """Name the list, if it is not what passes compare."""
    is_passes = account.resource == ResourceName.BALANCE_TRANSACTIONS
    return "" if is_passes else f" in its {account.resource}"


def _import_speed(account: "AccountStatus") -> str:
    left = "" if account.eta_s is None else f", about {account.eta_s:,.0f} s left"
    return (
        f"{account.account} imports {account.rows_per_s:,.0f} rows/s,"
        f" back to {instant(account.reached_at)}{left}"
    )


def trial_balance_page(rows: "Sequence[TrialBalanceRow]") -> RenderableType:
    """Show the ledger accounts in two columns, as a trial balance is read."""
    table = make_table(
        "account",
        "mode",
        "ledger account",
        "currency",
        "debit",
        "credit",
        right=("debit", "credit"),
    )
    for row in rows:
        figure = amount(abs(row.balance), row.currency)
        sides = (figure, "") if row.balance >= 0 else ("", figure)
        table.add_row(
            row.stripe_account,
            mode_name(row.livemode),
            row.ledger_account,
            row.currency.upper(),
            *sides,
        )
    return table if rows else Text("No entries.")


def dead_letters_page(rows: "Sequence[DeadLetterRow]") -> RenderableType:
    """Show each dead letter on a line."""
    table = make_table(
        "id", "status", "account", "object", "where", "attempts", "last seen", "error"
    )
    for row in rows:
        whose = ""
        if row.stripe_account is not None:
            whose = row.stripe_account
            whose += "" if row.livemode is None else f":{mode_name(row.livemode)}"
        table.add_row(
            str(row.id),
            Text(row.status, style="red" if row.status == "open" else "green"),
            whose,
            row.object_id or "",
            f"{row.topic}/{row.partition}@{row.offset}",
            str(row.attempts),
            instant(row.last_seen_at),
            row.error,
        )
    return table if rows else Text("No dead letters.")


def redriven_page(done: "RedriveResult") -> RenderableType:
    """Show how many were sent again, and whose messages are gone."""
    counted = Text(f"{len(done.redriven):,} sent again.")
    if not done.gone:
        return counted
    named = ", ".join(str(letter_id) for letter_id in done.gone)
    gone = (
        "Their messages are gone from the topic, so they are closed as gone (the reconciler finds"
        f" what is missing): {named}."
    )
    return Group(counted, Text(gone, style="red"))


def published_again_page(done: "PublishAgainResult") -> RenderableType:
    """Show how many are published again, and from where on."""
    what = "entries" if done.stream == "journal" else "changes of discrepancies"
    if not done.again:
        return Text(f"No {what} were published from position {done.position} on: nothing changes.")
    return Text(f"{done.again:,} {what} are published again, from position {done.position} on.")


def doctor_page(checks: "Sequence[DoctorCheck]") -> RenderableType:
    """Show what the doctor found, what to do about it, and the verdict."""
    table = make_table("check", "", "found", "what to do")
    styles = {"ok": "green", "warn": "yellow", "fail": "bold red"}
    for check in checks:
        table.add_row(
            check.check, Text(check.verdict, style=styles[check.verdict]), check.found, check.todo
        )
    fails = sum(check.verdict == "fail" for check in checks)
    warns = sum(check.verdict == "warn" for check in checks)
    verdict = Text("Nothing is wrong.", style="bold green")
    if fails or warns:
        counted = f"{fails} to fix, {warns} to consider."
        verdict = Text(counted, style="bold red" if fails else "bold yellow")
    return Group(table, verdict)


def integrity_page(done: "Sequence[IntegrityCheck]") -> RenderableType:
    """Show what was checked, over how many rows, and the first row that is wrong."""
    table = make_table("check", "rows", "", "what it proves", right=("rows",))
    for check in done:
        verdict = Text("ok", style="green") if check.first_bad is None else Text("BAD", style="red")
        proves = check.proves if check.first_bad is None else Text(check.first_bad, style="red")
        table.add_row(check.check, f"{check.checked:,}", verdict, proves)
    return table
