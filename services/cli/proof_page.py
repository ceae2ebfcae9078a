"""The proof of a period as a page for a printer: one file of HTML that asks for nothing else.

Promises that it holds no script and no address, that its style stands in one element, and that
whatever a stranger wrote is text. Each amount is `<data>` with its minor units as the value.
"""

from collections.abc import Iterable
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Final

from services.cli.render import amount, instant
from services.cli.render_proof import balance_title, stripe_label, windows_sentence
from shared.ledger.printable import printable

if TYPE_CHECKING:
    # Types alone: what reads them is imported by the command that needs it.
    from shared.ledger.period_proof import PeriodProof
    from shared.reports.period_proofs import ProofReport

_COLUMNS: Final = ("count", "amount", "fee", "net")
# Printed, nothing can be scrolled to: a table shows all that it has, and is as small as a book's.
_STYLE: Final = """
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 2.2rem 0 .2rem; }
time, td { white-space: nowrap; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem 0 .25rem .8rem; text-align: right; font-weight: 400; }
th[scope=row] { text-align: left; padding-left: 0; }
thead th { border-bottom: 1px solid; font-weight: 600; }
thead td { border-bottom: 1px solid; }
.total th, .total td { border-top: 1px solid; font-weight: 600; }
.off td, .off th { color: #b00020; }
section { break-inside: avoid; } .scroll { overflow-x: auto; } p { margin: .4rem 0; }
@media (prefers-color-scheme: dark) { .off td, .off th { color: #ff8a80; } }
@media (max-width: 34rem) {
body { margin: 1rem auto; padding: 0 .6rem; } table { font-size: .7rem; }
th, td { padding-left: .3rem; }
}
@media print {
@page { margin: 14mm; } :root { font-size: 12px; color-scheme: light; }
body { margin: 0; padding: 0; max-width: none; } h2 { break-after: avoid; }
.scroll { overflow: visible; } .off td, .off th { color: #b00020; }
}
""".strip()


def proof_page(report: "ProofReport") -> str:
    """Return the page of a report."""
    sections = [_section(row) for row in report.rows] or ["<p>No balances.</p>"]
    notes = [f"<p>{_text(_sentence(note))}</p>" for note in report.notes]
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<title>Proof of Stripe balances</title>",
            f"<style>\n{_STYLE}\n</style>",
            "<h1>Proof of Stripe balances</h1>",
            *notes,
            *sections,
            "</html>\n",
        ]
    )


def _section(row: "PeriodProof") -> str:
    lines = [
        _line("opening", row.opening, row),
        *_movements(row),
        _line("closing", row.closing, row, style="total"),
        _line(stripe_label(row), row.stripe, row),
    ]
    if row.in_flip is not None:
        lines.append(_line("of it in flip", row.in_flip, row))
    lines.append(_unexplained(row))
    notes = [windows_sentence(row), *([_sentence(row.reason)] if row.reason else [])]
    heads = "".join(f'<th scope="col">{name}</th>' for name in _COLUMNS)
    return "\n".join(
        [
            f"<section>\n<h2>{_text(balance_title(row))}</h2>",
            f"<p>{_time(row.since)} to {_time(row.at)}</p>",
            f'<div class="scroll"><table>\n<thead><tr><td></td>{heads}</tr></thead>\n<tbody>',
            *lines,
            "</tbody></table></div>",
            *(f"<p>{_text(note)}</p>" for note in notes),
            "</section>",
        ]
    )


def _movements(row: "PeriodProof") -> Iterable[str]:
    for moved in row.movements:
        name = moved.reporting_category.replace("_", " ") or "no category"
        figures = (_amount(figure, row.currency) for figure in (moved.amount, moved.fee, moved.net))
        cells = "".join(f"<td>{figure}</td>" for figure in figures)
        yield f'<tr><th scope="row">{_text(name)}</th><td>{moved.count:,}</td>{cells}</tr>'


def _unexplained(row: "PeriodProof") -> str:
    # Where nobody knows what Stripe had, nothing is off; and what is has words, on paper too.
    if not row.unexplained:
        return _line("unexplained", row.unexplained, row, style="total")
    return _line("unexplained: it does not tie out", row.unexplained, row, style="total off")


def _line(name: str, figure: int | None, row: "PeriodProof", *, style: str = "") -> str:
    begins = f'<tr class="{style}">' if style else "<tr>"
    figure_cell = f"<td>{_amount(figure, row.currency)}</td>"
    return (
        f'{begins}<th scope="row">{_text(name)}</th><td></td><td></td><td></td>{figure_cell}</tr>'
    )


def _amount(figure: int | None, currency: str) -> str:
    shown = _text(amount(figure, currency))
    return shown if figure is None else f'<data value="{figure}">{shown}</data>'


def _time(moment: datetime) -> str:
    return f"<time>{_text(instant(moment))}</time>"


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


def _text(words: str) -> str:
    return escape(printable(words))
