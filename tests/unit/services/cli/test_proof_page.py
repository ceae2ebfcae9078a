"""The proof as a page for a printer: whole in itself, and obeying nothing that strangers wrote."""

import re
from dataclasses import replace
from datetime import UTC, datetime

from services.cli.proof_page import proof_page
from shared.ledger.period_proof import Movement, PeriodProof
from shared.reports.period_proofs import ProofReport

_AT = datetime(2026, 3, 2, tzinfo=UTC)
_PROOF = PeriodProof(
    stripe_account="acct_1",
    livemode=True,
    currency="jpy",
    balance_type="payments",
    at=_AT,
    opening=1_000,
    movements=[Movement("charge", count=2, amount=500, fee=20, net=480)],
    closing=1_480,
    stripe=1_480,
    stripe_from="coverage",
    in_flip=None,
    unexplained=0,
    exact=True,
    windows=288,
    windows_settled=288,
    last_compared_at=_AT,
    since=datetime(2026, 3, 1, tzinfo=UTC),
    reason=None,
)


def _page(proof: PeriodProof, **notes: None) -> str:
    return proof_page(ProofReport(rows=[proof], notes=notes))


def test_each_amount_is_data_in_minor_units() -> None:
    values = re.findall(r'<data value="(-?\d+)">([^<]+)</data>', _page(_PROOF))

    assert values == [
        ("1000", "1,000"), ("500", "500"), ("20", "20"), ("480", "480"), ("1480", "1,480"),
        ("1480", "1,480"), ("0", "0"),
    ]  # fmt: skip


def test_it_asks_for_nothing_and_runs_nothing() -> None:
    page = _page(_PROOF)

    assert not re.search(r"https?:|//|<script|<link|<img|@import|url\(|style=", page)


def test_what_strangers_wrote_is_text() -> None:
    category = "<script>alert('\x1b')</script>&"
    moved = [replace(_PROOF.movements[0], reporting_category=category)]

    page = _page(replace(_PROOF, movements=moved))

    assert "<script" not in page
    assert "\x1b" not in page
    assert "&lt;script&gt;" in page


def test_what_is_not_known_is_a_dash_with_its_reason() -> None:
    unknown = replace(_PROOF, stripe=None, unexplained=None, exact=None, reason="it is not known")

    page = _page(unknown)

    assert page.count("<td>—</td>") == 2
    assert "<p>It is not known.</p>" in page
    assert 'class="total off"' not in page


def test_what_is_off_is_marked_beyond_its_colour() -> None:
    off = _page(replace(_PROOF, unexplained=-5))

    assert "it does not tie out" not in _page(_PROOF)
    assert '<tr class="total off"><th scope="row">unexplained: it does not tie out</th>' in off


def test_a_table_that_is_too_wide_is_scrolled_on_a_screen_and_whole_on_paper() -> None:
    screen, _, paper = _page(_PROOF).partition("@media print {")

    assert ".scroll { overflow-x: auto; }" in screen
    assert ".scroll { overflow: visible; }" in paper


def test_a_time_is_not_broken_in_two() -> None:
    page = _page(_PROOF)

    assert "time, td { white-space: nowrap; }" in page
    assert "<time>2026-03-01T00:00:00Z</time> to <time>2026-03-02T00:00:00Z</time>" in page


def test_it_says_what_was_rounded() -> None:
    assert "<p>Noon is rounded down.</p>" in _page(_PROOF, **{"noon is rounded down": None})
