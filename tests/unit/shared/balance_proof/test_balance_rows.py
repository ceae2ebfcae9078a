"""The lines of the proof, without Stripe or a database."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.balance_proof.balance_readings import Verdict
from shared.balance_proof.balance_rows import (
    ZERO,
    BalanceRow,
    PendingAvailable,
    Sides,
    balance_row,
    in_flip,
    ties_out,
)
from shared.balance_proof.listed_rows import ListedRow
from shared.ledger.stripe_account import StripeAccount

_USD = ("payments", "usd")
_AT = datetime(2026, 3, 1, tzinfo=UTC)
_LATER, _EARLIER = int(_AT.timestamp()) + 100, int(_AT.timestamp()) - 100
_AGREED = Sides(
    stripe=PendingAvailable(pending=300, available=5_000),
    journal=PendingAvailable(pending=300, available=5_000),
    listed_net=0,
    held=(),
    unposted=(),
    named=ZERO,
    at=_AT,
)


def _row(sides: Sides, *, exact: int | None = -5_300, ends: tuple[int, int] = (0, 0)) -> BalanceRow:
    """Set sides side by side; a difference of nothing is what Stripe states, below 0."""
    lowest, highest = (exact, exact) if exact is not None else ends
    verdict = Verdict(exact, lowest, highest, reading=0)
    return balance_row(_USD, verdict, sides, account=StripeAccount("acct_1", livemode=False))


def test_it_says_what_the_ledger_has_less_what_stripe_has() -> None:
    row = _row(replace(_AGREED, journal=PendingAvailable(300, 4_100)))

    assert (row.exact, row.unexplained, row.lowest, row.highest) == (True, -900, -900, -900)
    assert row.ledger_pending + row.ledger_available == 4_400
    assert not ties_out([row])


def test_what_is_listed_and_not_posted_is_unexplained_and_said_apart() -> None:
    lacking = ListedRow("txn_1", _USD, net=700, created=_EARLIER, available_on=_LATER)
    row = _row(replace(_AGREED, unposted=[lacking]))

    assert (row.unexplained, row.unposted, row.exact) == (-700, -700, True)
    assert row.ledger_pending + row.ledger_available == 5_300 - 700


def test_what_was_posted_since_is_the_ledgers() -> None:
    posted = ListedRow("txn_1", _USD, net=700, created=_EARLIER, available_on=_LATER)
    sides = replace(_AGREED, stripe=PendingAvailable(1_000, 5_000), held=[posted])
    row = _row(sides, exact=-5_300)

    assert (row.unexplained, row.unposted) == (0, 0)
    assert (row.ledger_pending, row.ledger_available, row.in_flip) == (1_000, 5_000, 0)
    assert ties_out([row])


def test_what_is_not_exact_has_bounds_and_proves_nothing() -> None:
    row = _row(_AGREED, exact=None, ends=(-5_300 - 40, -5_300 + 90))

    assert (row.exact, row.unexplained, row.in_flip) == (False, None, None)
    assert (row.lowest, row.highest) == (-40, 90)
    assert not ties_out([row])


def test_what_stripe_does_not_state_fails_nothing() -> None:
    row = _row(replace(_AGREED, stripe=None))

    assert (row.exact, row.unexplained, row.lowest, row.unposted) == (None, None, None, None)
    assert ties_out([row])


@pytest.mark.parametrize(
    ("pending", "available", "amount"),
    [(500, 0, 0), (100, -100, 100), (-100, 100, -100), (600, -100, 100), (50, 70, 0), (0, 0, 0)],
)
def test_only_what_the_halves_are_off_by_in_opposite_directions_is_in_flip(
    pending: int, available: int, amount: int
) -> None:
    assert in_flip(pending=pending, available=available) == amount


def test_a_forged_later_value_date_is_below_0_in_flip_and_moves_no_total() -> None:
    row = _row(replace(_AGREED, journal=PendingAvailable(pending=800, available=4_500)))

    assert (row.exact, row.unexplained, row.in_flip) == (True, 0, -500)
    assert ties_out([row])


def test_a_missing_pending_row_is_money_and_no_timing() -> None:
    """It was 500 in flip: what is missing there seemed to be on its way to the other half."""
    lacking = ListedRow("txn_1", _USD, net=500, created=_EARLIER, available_on=_LATER)
    sides = replace(_AGREED, stripe=PendingAvailable(900, 4_900), unposted=[lacking])
    row = _row(sides, exact=-5_300)

    assert (row.unexplained, row.in_flip) == (-500, 100)


def test_a_missing_row_that_a_discrepancy_names_is_no_timing_either() -> None:
    sides = replace(
        _AGREED, stripe=PendingAvailable(800, 4_900), journal=PendingAvailable(300, 4_900)
    )

    assert _row(replace(sides, named=PendingAvailable(-500, 0)), exact=-5_700).in_flip == 0


def test_what_stripe_has_as_pending_no_more_of_the_opening_counts_as_available() -> None:
    """Nobody knows when what was before the books is due: its leg is dated at the latest."""
    ours = replace(
        _AGREED, journal=PendingAvailable(pending=900, available=4_400), opening_pending=600
    )
    row = _row(ours)

    assert (row.in_flip, row.ledger_pending, row.ledger_available) == (0, 300, 5_000)


def test_no_more_than_the_opening_has_pending_counts_so() -> None:
    ours = replace(
        _AGREED, journal=PendingAvailable(pending=900, available=4_400), opening_pending=400
    )
    row = _row(ours)

    assert (row.in_flip, row.ledger_pending, row.unexplained) == (-200, 500, 0)
