"""How a correction reads before and after it is given, and how discrepancies are listed.

Promises what render.py promises: it shows the very figures and texts of the document, and decides
nothing.
"""

from typing import TYPE_CHECKING, Final

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from services.cli.render import amount, instant, make_table, signed, text

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from collections.abc import Sequence

    from shared.commands.delivery import CommandResult
    from shared.ledger.journal import Entry
    from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy

_SHOWN_MAX: Final = 50
_STYLES: Final = {"done": "green", "refused": "red", "waiting": "yellow", "dry_run": ""}


def command_page(result: "CommandResult") -> RenderableType:
    """Show the entries of a dry run, or what became of what was given."""
    parts: list[RenderableType] = []
    if result.entries:
        parts.append(_entries(result.entries))
    parts.append(text(_verdict(result), style=f"bold {_STYLES[result.status]}".strip()))
    if result.status not in {"dry_run", "refused"}:
        parts += [text(entry_id) for entry_id in result.entry_ids[:_SHOWN_MAX]]
        if result.entry_count > _SHOWN_MAX:
            parts.append(text(f"and {result.entry_count - _SHOWN_MAX:,} more"))
    return Group(*parts)


def _verdict(result: "CommandResult") -> str:
    because = "" if result.reason is None else f": {result.reason}"
    command = "" if result.command_id is None else f" ({result.command_id})"
    match result.status:
        case "dry_run":
            return f"Nothing was given. It would make {_count(result.entry_count)}{because}."
        case "refused":
            return f"Refused{command}{because}."
        case "waiting":
            return f"Waiting{command}{because}; see `tieout story {result.command_id}`."
        case "done":
            if result.command_id is None:
                return f"Nothing to do{because}."
            result_text = _count(result.entry_count) if result.entry_count else "closed"
            return f"Done{command}: {result_text}{because.replace(':', ';', 1)}."


def _count(entries: int) -> str:
    return "1 entry" if entries == 1 else f"{entries:,} entries"


def _entries(entries: "Sequence[Entry]") -> RenderableType:
    table = make_table("entry", "", "of", "effective", "legs")
    for entry in entries[:_SHOWN_MAX]:
        legs = ", ".join(
            f"{leg.ledger_account} {signed(leg.amount_minor, leg.currency)}"
            for leg in entry.postings
        )
        table.add_row(
            entry.entry_id, entry.kind, entry.external_id, instant(entry.effective_at), legs
        )
    if len(entries) <= _SHOWN_MAX:
        return table
    return Group(table, text(f"and {len(entries) - _SHOWN_MAX:,} more"))


def discrepancies_page(rows: "Sequence[ListedDiscrepancy]") -> RenderableType:
    """Show each discrepancy on a line; apart, those of accounts that are not configured."""
    if not rows:
        return Text("No discrepancies.")
    # Somebody has to stop the records of such an account; the rest of it is history.
    ours = [row for row in rows if row.configured or row.kind == "account_unconfigured"]
    others = [row for row in rows if not row.configured and row.kind != "account_unconfigured"]
    parts: list[RenderableType] = [_listed(ours)] if ours else []
    if others:
        parts += [Text("Of accounts that are not configured; they fail nothing:"), _listed(others)]
    return Group(*parts)


def _listed(rows: "Sequence[ListedDiscrepancy]") -> Table:
    closed = any(row.note for row in rows)
    linked = any(row.link for row in rows)
    table = make_table(
        "id", "kind", "status", "account", "object", "detected", "at risk", "reason",
        *(["closed by", "note"] if closed else []), *(["at Stripe"] if linked else []),
        right=("at risk",),
    )  # fmt: skip
    for row in rows:
        at_risk = ""
        at_stake, currency = row.finding.amount_at_risk, row.finding.currency
        if at_stake is not None and currency is not None:
            at_risk = f"{amount(at_stake, currency)} {currency.upper()}"
        table.add_row(
            row.id,
            row.kind,
            Text(row.status, style="green" if row.resolved_at else "red"),
            f"{row.account.id}:{row.account.mode}",
            row.object_id,
            instant(row.detected_at),
            at_risk,
            row.finding.reason,
            *([row.resolved_by or "", row.note or ""] if closed else []),
            *([row.link or ""] if linked else []),
        )
    return table
