"""The proof of a period: what follows from the two sides, and to which times it speaks."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.period_proof import (
    Movement,
    PeriodProof,
    StripeFigure,
    Windows,
    day_start,
    period_proof,
    round_down,
)
from shared.ledger.stripe_account import StripeAccount

_NOW = datetime(2026, 6, 1, 15, 7, 31, tzinfo=UTC)
_AMOUNTS = st.integers(min_value=-(10**20), max_value=10**20)


def _proved(nets: Sequence[int], *, opening: int, stripe: int | None) -> PeriodProof:
    return period_proof(
        StripeAccount("acct_1", livemode=False),
        balance_type="payments",
        currency="usd",
        period=(_NOW - timedelta(days=1), _NOW),
        opening=opening,
        movements=[Movement("charge", count=1, amount=net + 3, fee=3, net=net) for net in nets],
        figure=StripeFigure(stripe, "coverage", exact=None if stripe is None else True),
        windows=Windows(288, 288, _NOW),
    )


@given(
    nets=st.lists(_AMOUNTS, min_size=1),
    opening=_AMOUNTS,
    place=st.integers(min_value=0),
    off=_AMOUNTS.filter(bool),
)
def test_who_changes_a_movement_moves_what_is_unexplained_and_not_stripe(
    nets: list[int], opening: int, place: int, off: int
) -> None:
    stripe = opening + sum(nets)
    tampered = list(nets)
    tampered[place % len(nets)] += off

    before = _proved(nets, opening=opening, stripe=stripe)
    after = _proved(tampered, opening=opening, stripe=stripe)

    assert (before.unexplained, after.unexplained) == (0, off)
    assert before.stripe == after.stripe == stripe


def test_without_stripe_s_figure_nothing_is_claimed() -> None:
    proof = _proved([5], opening=1, stripe=None)

    assert (proof.closing, proof.stripe, proof.unexplained, proof.exact) == (6, None, None, None)


@pytest.mark.parametrize(
    ("age", "at"),
    [
        (timedelta(), datetime(2026, 6, 1, 15, 5, tzinfo=UTC)),
        (timedelta(days=35), datetime(2026, 4, 27, 15, 5, tzinfo=UTC)),
        (timedelta(days=35, seconds=1), datetime(2026, 4, 27, tzinfo=UTC)),
        (timedelta(days=400), datetime(2025, 4, 27, tzinfo=UTC)),
    ],
    ids=["now", "35 days", "a second more", "a year"],
)
def test_a_time_is_rounded_down_to_a_window_and_beyond_35_days_to_a_day(
    age: timedelta, at: datetime
) -> None:
    assert round_down(_NOW - age, now=_NOW) == at


def test_a_day_begins_at_midnight_utc() -> None:
    assert day_start(_NOW) == datetime(2026, 6, 1, tzinfo=UTC)
