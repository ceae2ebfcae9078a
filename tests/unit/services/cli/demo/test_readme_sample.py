"""README.md's part of the demo's page, against what the demo prints.

What varies from run to run is held by its shape, and by what of it must be equal for all to tie
out; what does not vary, to the letter.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from services.cli import render as render_page
from services.cli.demo import render
from shared.postgres.journal.verify import CHECKS, IntegrityCheck
from tests.unit.services.cli.demo.proof_without_flaw import NOON, proof

_README: Final = Path(__file__).resolve().parents[5] / "README.md"
# The same in every run: what the demo does by its script, and what is so if all ties out.
_FIXED: Final = (
    "a movement that no rule can place, in suspense",
    "moved by `tieout correct` to",
    "a sale of 100.00 EUR, booked at",
    "its refund, 100.00 EUR too, took",
    "it moved to Expenses:FxGainLoss",
    "so Income:Refunds has what was sold",
    "payouts that do not agree",
    "discrepancies open",
    "integrity, recomputed from the rows",
)
Line = tuple[str, ...]


def _cells(text: str) -> Sequence[Line]:
    """Return the lines of a page, as what stands apart by two blanks or more."""
    return [tuple(re.split(r" {2,}", line.strip())) for line in text.splitlines() if line.strip()]


def _sample() -> Sequence[Line]:
    chapter = _README.read_text(encoding="utf-8").partition("## The demo and the tests")[2]
    return _cells(chapter.partition("\n```\n")[2].partition("\n```\n")[0])


def _page() -> Sequence[Line]:
    checks = [IntegrityCheck(name, proves, 5, None) for name, proves in CHECKS.items()]
    console = render_page.console(pipe_columns=120)
    with console.capture() as captured:
        console.print(render.demo_page(replace(proof(), checks=checks), now=NOON))
    return _cells(captured.get())


_FIRST = next(number for number, line in enumerate(_sample()) if len(line) == 2)
_HEADER, *_BALANCES = _sample()[:_FIRST]
_PAIRS: Final = {line[0]: line[1] for line in _sample()[_FIRST:]}
_PRINTED: Final = {line[0]: line[1] for line in _page() if len(line) == 2}


def test_its_lines_are_the_pages_in_the_pages_order() -> None:
    places = [list(_PRINTED).index(words) for words in _PAIRS]

    assert all(before < after for before, after in pairwise(places))
    assert set(_FIXED) <= set(_PAIRS)


@pytest.mark.parametrize("words", _PAIRS)
def test_each_figure_has_the_shape_that_the_page_gives_it(words: str) -> None:
    figure = _PAIRS[words]

    assert _shape(figure) == _shape(_PRINTED[words])
    if words in _FIXED:
        assert figure == _PRINTED[words]


def _shape(figure: str) -> str:
    """Return a figure without what it amounts to; how it is written stays."""
    return re.sub(r"\d{1,3}(,\d{3})*", "N", re.sub(r"\bje_\w+", "je_", figure))


def test_its_balances_have_the_columns_of_the_page_and_are_equal_to_the_unit() -> None:
    [columns] = [line for line in _page() if "unexplained" in line]

    assert columns[-len(_HEADER) :] == _HEADER
    for _balance, currency, ledger, stripe, unexplained in _BALANCES:
        amount_minor = int(re.sub(r"\D", "", ledger))
        assert ledger == stripe == render_page.amount(amount_minor, currency.lower())
        assert unexplained == render_page.amount(0, currency.lower())


def test_its_figures_tie_out() -> None:
    assert (
        len(
            {
                _PAIRS["balance transactions whose every webhook was lost"],
                _PAIRS["found by the reconciler, and healed"],
                _PAIRS["in the journal now"],
            }
        )
        == 1
    )
    of_those_made = {
        words: figure.split(" of ") for words, figure in _PAIRS.items() if "of those made" in words
    }
    assert len(of_those_made) == 3
    assert all(published == made for published, made in of_those_made.values())
    agreeing = _PAIRS["currencies in which payouts come to Assets:PayoutsInTransit"].split(" of ")
    assert agreeing[0] == agreeing[1]
    assert _PAIRS["entries"] == of_those_made["entries on ledger.entries, of those made"][0]
