"""What a person or a spreadsheet sees of payouts: how much, what is in them, where the money is.

Promises what render.py promises; of a CSV, that no spreadsheet takes a text of it for a formula.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from services.cli.render import amount, instant, make_table, text
from shared.ledger.journal_csv import csv_lines, safe_cell
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import mode_name

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from shared.postgres.reconciliation.payout_reports import (
        CategorySum,
        PayoutRow,
        PayoutWithMembers,
    )

_PAYOUT_COLUMNS: Final = (
    "id", "stripe_account", "livemode", "currency", "amount", "status", "method", "automatic",
    "created", "arrival_date", "entry_id", "member_count", "members_net", "proof", "proved_at",
    "reason", "whereabouts", "bank_reference", "statement_descriptor", "original_payout",
    "reversed_by",
)  # fmt: skip
_MEMBER_COLUMNS: Final = (
    "payout_id", "stripe_account", "livemode", "currency", "balance_transaction_id", "type",
    "reporting_category", "source_id", "amount", "fee", "net", "entry_id", "inferred",
)  # fmt: skip
_IN_TURN: Final = (
    ": Stripe has not finished it, or its turn has not come;"
    " `tieout status` shows how far the proofs are"
)
_PROOF_STYLES: Final = {
    "proved": "bold green",
    "waiting": "yellow",
    "inferred": "yellow",
    "drift": "bold red",
}


def payouts_page(rows: "Sequence[PayoutRow]") -> RenderableType:
    """Show each payout on a line."""
    right = ("amount", "members")
    table = make_table(
        "payout", "account", "mode", "amount", "", "made", "where it is", "arrival", "members",
        "proof", right=right,
    )  # fmt: skip
    for row in rows:
        table.add_row(
            row.id,
            row.stripe_account,
            mode_name(row.livemode),
            amount(row.amount, row.currency),
            row.currency.upper(),
            instant(row.created),
            row.whereabouts.replace("_", " "),
            _day(row.arrival_date),
            "—" if row.member_count is None else f"{row.member_count:,}",
            Text(row.proof, style=_PROOF_STYLES[row.proof]),
        )
    return table if rows else Text("No payouts.")


def payout_page(payout: "PayoutWithMembers") -> RenderableType:
    """Show one payout: what it paid out by category, the proof, and where the money is now."""
    money = f"{amount(payout.amount, payout.currency)} {payout.currency.upper()}"
    account = f"{payout.stripe_account} {mode_name(payout.livemode)}"
    title = f"{payout.id} · {account} · {money} · {_how(payout)} made {instant(payout.created)}"
    parts: list[RenderableType] = [text(title, style="bold"), text(whereabouts_sentence(payout))]
    if payout.bank_reference is not None or payout.statement_descriptor is not None:
        parts.append(text(_on_the_statement(payout)))
    parts += [_members_table(payout)] if payout.categories else []
    parts.append(text(proof_sentence(payout), style=_PROOF_STYLES[payout.proof]))
    without = sum(member.entry_id is None for member in payout.members)
    if without:
        parts.append(text(f"{without:,} of its members have no entry in the journal."))
    if payout.members:
        parts.append(text(f"`tieout payout {payout.id} --csv` lists them one by one."))
    return Group(*parts)


def whereabouts_sentence(payout: "PayoutRow") -> str:
    """Say where the money is now, as far as Stripe says."""
    arrival = "" if payout.arrival_date is None else f" on {_day(payout.arrival_date)}"
    match payout.whereabouts:
        case "paid":
            return f"Paid: Stripe had it at the bank{arrival}.{_coming_back(payout)}"
        case "on_the_way":
            return f"On the way: it is expected{arrival or ' without a date'}."
        case "failed":
            return f"Failed: the bank did not take it. {_return(payout)}"
        case "returned":
            return f"Returned: {_returned(payout)}"
        case _:
            return "Sent; not known whether it arrived: Stripe was not asked, or does not let us."


def proof_sentence(payout: "PayoutRow") -> str:
    """Say what its proof came to, and why."""
    why = f": {payout.reason}" if payout.reason else ""
    match payout.proof:
        case "proved":
            at = instant(payout.proved_at)
            return f"Proved {at}: Stripe's list and the journal have the same rows and money{why}."
        case "inferred":
            return f"Inferred, not proved{why}."
        case "drift":
            return f"It does not agree{why}. See `tieout discrepancies`."
        case _:
            return f"Not proved yet{why or _IN_TURN}."


def payouts_csv(rows: "Iterable[PayoutRow]") -> str:
    """Return payouts as CSV, amounts in minor units."""
    return csv_lines([_PAYOUT_COLUMNS, *(_cells(row, _PAYOUT_COLUMNS) for row in rows)])


def members_csv(payout: "PayoutWithMembers") -> str:
    """Return a payout's members as CSV, amounts in minor units of its currency."""
    whose = (
        safe_cell(payout.id),
        safe_cell(payout.stripe_account),
        _text(payout.livemode),
        safe_cell(payout.currency),
    )
    own = _MEMBER_COLUMNS[len(whose) :]
    return csv_lines(
        [_MEMBER_COLUMNS, *((*whose, *_cells(member, own)) for member in payout.members)]
    )


def _members_table(payout: "PayoutWithMembers") -> RenderableType:
    figures = ("count", "amount", "fee", "net")
    table = make_table("paid out", *figures, right=figures)
    for line in payout.categories:
        category = line.reporting_category.replace("_", " ")
        _add_sum(table, category, line, currency=payout.currency)
    _add_sum(table, "together", *payout.categories, currency=payout.currency)
    return table


def _add_sum(table: Table, name: str, *lines: "CategorySum", currency: str) -> None:
    sums = (sum(getattr(line, figure) for line in lines) for figure in ("amount", "fee", "net"))
    count = sum(line.count for line in lines)
    table.add_row(name, f"{count:,}", *(amount(figure, currency) for figure in sums))


def _how(payout: "PayoutRow") -> str:
    way = {True: "automatic", False: "manual", None: ""}[payout.automatic]
    method = payout.method if payout.method not in (None, "standard") else ""
    return " ".join(part for part in (way, method, "payout") if part)


def _returned(payout: "PayoutRow") -> str:
    if payout.original_payout is not None:
        return f"it brings back the money of {payout.original_payout}."
    if payout.reversed_by is not None:
        return f"{payout.reversed_by} brought the money back."
    return f"it was cancelled. {_return(payout)}"


def _coming_back(payout: "PayoutRow") -> str:
    return "" if payout.reversed_by is None else f" {payout.reversed_by} is to bring it back."


def _return(payout: "PayoutRow") -> str:
    if payout.failure_entry_id is None:
        return "Its money is not back on the Stripe balance yet."
    return f"Its money is back on the Stripe balance: {payout.failure_entry_id}."


def _on_the_statement(payout: "PayoutRow") -> str:
    named = (("reference", payout.bank_reference), ("text", payout.statement_descriptor))
    return "On the bank's statement: " + ", ".join(
        f"{name} {value}" for name, value in named if value is not None
    )


def _day(moment: datetime | None) -> str:
    return "—" if moment is None else rfc3339(moment)[:10]


def _cells(row: object, columns: Iterable[str]) -> Sequence[str]:
    return [_text(getattr(row, column)) for column in columns]


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            # Our own numbers may begin with a minus: quoted away, they would no longer add up.
            return str(value)
        case datetime():
            return rfc3339(value)
        case _:
            return safe_cell(str(value))
