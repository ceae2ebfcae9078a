"""Exchange differences: the rule by its worked figures, and what no order of arrival may change."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.exchange import (
    BookedCharge,
    BookedRefund,
    Refund,
    Unknown,
    examine_refund,
    exchange_difference,
)
from shared.ledger.money import INT64_MAX, Money

_AT = datetime(2026, 1, 31, tzinfo=UTC)
_CHARGE = BookedCharge(
    booked=Money(10_870, "usd"), presented=Money(10_000, "eur"), was_exchanged=True
)
_ROW = BookedRefund(
    external_id="txn_refund",
    booked=Money(-11_023, "usd"),
    stands=True,
    is_failure=False,
    effective_at=_AT,
)
_FAILURE = replace(
    _ROW,
    external_id="txn_failure",
    booked=Money(11_023, "usd"),
    is_failure=True,
    effective_at=_AT + timedelta(days=1),
)
_REFUND = Refund(rows=[_ROW], presented=Money(10_000, "eur"), charge_id="ch_1", charge=_CHARGE)
_HUGE = replace(_CHARGE, booked=Money(INT64_MAX, "usd"))
_AMOUNTS = st.integers(min_value=1, max_value=10**9)


@pytest.mark.parametrize(
    ("refund", "charge", "refunded", "charged", "difference"),
    [
        (-11_023, 10_870, 10_000, 10_000, -153),
        (-10_600, 10_870, 10_000, 10_000, 270),
        (-3_700, 10_870, 3_333, 10_000, -77),
        # 1,000 JPY booked at 6.65 USD, 400 JPY refunded at 2.70: two exponents, one ratio.
        (-270, 665, 400, 1_000, -4),
        # 10.000 KWD booked at 119.40 AED, 2.500 KWD refunded at 30.00.
        (-3_000, 11_940, 2_500, 10_000, -15),
        # Half a cent goes to the even one: 0.5 to 0, 1.5 to 2.
        (0, 1, 1, 2, 0),
        (0, 3, 1, 2, 2),
    ],
)
def test_it_is_what_the_refund_cost_less_what_the_charge_brought(
    refund: int, charge: int, refunded: int, charged: int, difference: int
) -> None:
    assert (
        exchange_difference(
            refund_minor=refund,
            charge_minor=charge,
            refunded_minor=refunded,
            charged_minor=charged,
        )
        == difference
    )


@given(st.integers(min_value=-(10**12), max_value=10**12), _AMOUNTS, _AMOUNTS)
def test_it_rounds_as_fractions_do(charge: int, refunded: int, charged: int) -> None:
    difference = exchange_difference(
        refund_minor=0, charge_minor=charge, refunded_minor=refunded, charged_minor=charged
    )

    assert difference == round(Fraction(charge * refunded, charged))


def test_a_failed_refund_takes_the_negative_of_its_refunds() -> None:
    assert _rests(replace(_REFUND, rows=[_FAILURE, _ROW])) == {
        "txn_refund": {"usd": -153},
        "txn_failure": {"usd": 153},
    }


def test_a_failure_without_its_refund_waits_for_it() -> None:
    assert _rests(replace(_REFUND, rows=[_FAILURE])) == {"txn_failure": {}}


@pytest.mark.parametrize(
    "refund",
    [
        replace(_REFUND, charge=None),
        replace(_REFUND, rows=[replace(_ROW, stands=False)]),
        replace(_REFUND, charge=replace(_CHARGE, booked=Money(0, "usd"))),
        replace(_REFUND, rows=[replace(_ROW, booked=Money(-10_870, "usd"))]),
        replace(_REFUND, rows=[replace(_ROW, posted={"usd": -153})]),
    ],
    ids=["no charge", "no refund stands", "no charge stands", "same rate", "posted already"],
)
def test_there_is_nothing_to_post(refund: Refund) -> None:
    assert _rests(refund) == {"txn_refund": {}}


@pytest.mark.parametrize(
    ("refund", "reason"),
    [
        (replace(_REFUND, presented=None, charge_id=None, charge=None), "what was refunded"),
        (replace(_REFUND, charge=replace(_CHARGE, presented=None)), "what was charged by ch_1"),
        (
            replace(_REFUND, charge=replace(_CHARGE, booked=Money(9_000, "gbp"))),
            "settled in gbp, its refund in usd",
        ),
        (replace(_REFUND, presented=Money(10_000, "gbp")), "charged in eur, and refunded in gbp"),
        (
            replace(_REFUND, charge=replace(_CHARGE, presented=None, was_exchanged=False)),
            "charged in usd, and refunded in eur",
        ),
        (
            replace(_REFUND, charge=replace(_CHARGE, presented=Money(0, "eur"))),
            "ch_1 charged nothing",
        ),
        (
            replace(_REFUND, charge=replace(_HUGE, presented=Money(1, "eur"))),
            "no amount that a ledger could hold",
        ),
    ],
)
def test_what_cannot_be_told_says_why(refund: Refund, reason: str) -> None:
    (outcome,) = examine_refund(refund)

    assert isinstance(outcome.unknown, Unknown)
    assert reason in outcome.unknown.reason


def test_what_was_posted_in_a_currency_that_it_has_no_more_is_taken_back() -> None:
    posted = {"gbp": 12}

    assert _rests(replace(_REFUND, rows=[replace(_ROW, posted=posted)])) == {
        "txn_refund": {"gbp": -12, "usd": -153}
    }


@given(
    st.lists(st.tuples(_AMOUNTS, _AMOUNTS, st.booleans()), min_size=1, max_size=4),
    _AMOUNTS,
    _AMOUNTS,
    st.randoms(use_true_random=False),
)
def test_no_order_and_no_repetition_changes_what_is_posted(
    refunds: Sequence[tuple[int, int, bool]], charged: int, booked: int, chance: Random
) -> None:
    charge = BookedCharge(Money(booked, "usd"), Money(charged, "eur"), was_exchanged=True)
    rows = {
        f"re_{number}": [
            replace(_ROW, external_id=f"txn_{number}", booked=Money(-cost, "usd")),
            *(
                [replace(_FAILURE, external_id=f"txn_{number}f", booked=Money(cost, "usd"))]
                if fails
                else []
            ),
        ]
        for number, (cost, _, fails) in enumerate(refunds)
    }
    presented = {f"re_{number}": refunded for number, (_, refunded, _) in enumerate(refunds)}

    at_once = _posted_in_turn(list(rows), rows, presented, charge)
    arrivals = [name for name in rows for _ in range(2 * len(rows[name]))]
    chance.shuffle(arrivals)
    in_turn = _posted_in_turn(arrivals, rows, presented, charge, one_by_one=True)

    assert in_turn == at_once
    for name, members in rows.items():
        if len(members) > 1:
            assert sum(at_once.get(row.external_id, 0) for row in members) == 0, name


def _posted_in_turn(
    arrivals: Sequence[str],
    rows: Mapping[str, Sequence[BookedRefund]],
    presented: Mapping[str, int],
    charge: BookedCharge,
    *,
    one_by_one: bool = False,
) -> Mapping[str, int]:
    """Return what is posted of each row, as one after another is looked at."""
    posted: defaultdict[str, int] = defaultdict(int)
    seen: defaultdict[str, int] = defaultdict(int)
    for turn, name in enumerate([*arrivals, *arrivals]):
        # Rows of a refund come one at a time, the last first; its charge comes after some of them.
        seen[name] += 1
        known = list(rows[name])[::-1][: seen[name]] if one_by_one else rows[name]
        has_charge = not one_by_one or turn >= len(arrivals) // 2
        refund = Refund(
            rows=[replace(row, posted={"usd": posted[row.external_id]}) for row in known],
            presented=Money(presented[name], "eur"),
            charge_id="ch_1",
            charge=charge if has_charge else None,
        )
        for outcome in examine_refund(refund):
            posted[outcome.row.external_id] += outcome.rest.get("usd", 0)
    return {name: amount for name, amount in posted.items() if amount}


def _rests(refund: Refund) -> Mapping[str, Mapping[str, int]]:
    outcomes = examine_refund(refund)
    assert [outcome.unknown for outcome in outcomes] == [None] * len(outcomes)
    return {outcome.row.external_id: outcome.rest for outcome in outcomes}
