"""What a person sees of a period: each account's opening and closing balance.

Promises what render.py promises.
"""

from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text

from services.cli.render import amount, make_table
from shared.ledger.stripe_account import mode_name

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from collections.abc import Sequence

    from shared.postgres.reports import TrialBalancePeriod


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
