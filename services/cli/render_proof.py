"""What a person or a spreadsheet sees of a period: openings, movements, closings, Stripe's figures.

Promises what render.py promises; of a CSV, that no spreadsheet takes a text of it for a formula.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType
from rich.text import Text

from services.cli.render import amount, instant, make_table, text
from shared.ledger.journal_csv import csv_lines, safe_cell
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import mode_name

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from shared.ledger.period_proof import PeriodProof
    from shared.postgres.reports import TrialBalancePeriod
    from shared.reports.period_proofs import ProofReport

_COLUMNS: Final = (
    "stripe_account", "livemode", "currency", "balance_type", "since", "at", "line",
    "reporting_category", "count", "amount", "fee", "net", "stripe_from", "exact", "windows",
    "windows_settled", "last_compared_at",
)  # fmt: skip


def period_page(rows: "Sequence[TrialBalancePeriod]") -> RenderableType:
    """Show each ledger account as a period begins and ends; a credit is negative."""
    figures = ("opening", "movement", "closing")
    table = make_table("account", "mode", "ledger account", "currency", *figures, right=figures)
    for row in rows:
        table.add_row(
            row.stripe_account,
            mode_name(row.livemode),
            row.ledger_account,
            row.currency.upper(),
            amount(row.opening, row.currency),
            amount(row.closing - row.opening, row.currency),
            amount(row.closing, row.currency),
        )
    return table if rows else Text("No entries.")


def proofs_page(rows: "Sequence[PeriodProof]") -> RenderableType:
    """Show each balance's proof: how it opened, what moved it, how it closed, what Stripe had."""
    parts: list[RenderableType] = []
    for row in rows:
        title = f"{balance_title(row)} · {instant(row.since)} to {instant(row.at)}"
        parts += [text(title, style="bold"), _proof_table(row), *_verdict(row), Text()]
    return Group(*parts) if parts else Text("No balances.")


def balance_title(row: "PeriodProof") -> str:
    """Name a balance, and whose it is."""
    name = f"{row.balance_type.replace('_', ' ')} {row.currency.upper()}"
    return f"{row.stripe_account} {mode_name(row.livemode)} · {name}"


def stripe_label(row: "PeriodProof") -> str:
    """Say how Stripe's figure is known."""
    return "Stripe, read then" if row.stripe_from == "balance" else "Stripe, by its rows"


def windows_sentence(row: "PeriodProof") -> str:
    """Say which windows cover the period, and when they were compared last."""
    settled = f"{row.windows_settled:,} of {row.windows:,} windows settled"
    if row.last_compared_at is None:
        return f"{settled}."
    return f"{settled}; each was last compared at {instant(row.last_compared_at)} or later."


def proof_csv(report: "ProofReport") -> str:
    """Return the proofs as CSV, one line an amount, in minor units."""
    return csv_lines([_COLUMNS, *(line for row in report.rows for line in _csv_lines(row))])


def _proof_table(row: "PeriodProof") -> RenderableType:
    figures = ("count", "amount", "fee", "net")
    table = make_table("", *figures, right=figures)
    table.add_row("opening", "", "", "", amount(row.opening, row.currency))
    for moved in row.movements:
        table.add_row(
            moved.reporting_category.replace("_", " ") or "no category",
            f"{moved.count:,}",
            amount(moved.amount, row.currency),
            amount(moved.fee, row.currency),
            amount(moved.net, row.currency),
        )
    table.add_row("closing", "", "", "", amount(row.closing, row.currency))
    table.add_row(stripe_label(row), "", "", "", amount(row.stripe, row.currency))
    if row.in_flip is not None:
        table.add_row("of it in flip", "", "", "", amount(row.in_flip, row.currency))
    return table


def _verdict(row: "PeriodProof") -> Iterable[Text]:
    style = "bold green" if row.unexplained == 0 else "bold red"
    if row.unexplained is None:
        style = "bold"  # nobody knows what Stripe had: nothing is off
    yield text(f"unexplained {amount(row.unexplained, row.currency)}", style=style)
    yield text(windows_sentence(row))
    if row.reason is not None:
        yield text(f"{row.reason}.", style="red")


def _csv_lines(row: "PeriodProof") -> Iterable[Sequence[object]]:
    of_balance = (
        safe_cell(row.stripe_account), "true" if row.livemode else "false",
        safe_cell(row.currency), safe_cell(row.balance_type), rfc3339(row.since), rfc3339(row.at),
    )  # fmt: skip
    of_stripe = (
        row.stripe_from, "" if row.exact is None else str(row.exact).lower(), row.windows,
        row.windows_settled, "" if row.last_compared_at is None else rfc3339(row.last_compared_at),
    )  # fmt: skip
    yield *of_balance, "opening", "", "", "", "", row.opening, *of_stripe
    for moved in row.movements:
        category = safe_cell(moved.reporting_category)
        figures = moved.count, moved.amount, moved.fee, moved.net
        yield *of_balance, "movement", category, *figures, *of_stripe
    yield *of_balance, "closing", "", "", "", "", row.closing, *of_stripe
    for line, figure in (
        ("stripe", row.stripe),
        ("in_flip", row.in_flip),
        ("unexplained", row.unexplained),
    ):
        if figure is not None:
            yield *of_balance, line, "", "", "", "", figure, *of_stripe
