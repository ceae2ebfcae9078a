import pytest

from tests.chaos.check_payouts import InTransit, PayoutState, judge

PROVED = PayoutState("po_1", "proved", "", is_finished=True, is_explained=False)
EVEN = InTransit("usd", shown=100, booked=100)


def test_it_is_content_when_all_that_stripe_has_finished_is_proved() -> None:
    under_way = PayoutState("po_2", "waiting", "", is_finished=False, is_explained=False)
    forged = PayoutState("po_3", "waiting", "txn_1", is_finished=True, is_explained=True)

    assert [*judge([PROVED, under_way, forged], [EVEN])] == []


@pytest.mark.parametrize("proof", ["waiting", "drift", "inferred"])
def test_it_finds_a_payout_that_is_not_proved(proof: str) -> None:
    payout = PayoutState("po_2", proof, "txn_1", is_finished=True, is_explained=False)

    assert [(violation.fact, violation.invariant) for violation in judge([payout], [EVEN])] == [
        ("po_2", "I7")
    ]


def test_it_finds_payouts_that_are_not_what_is_in_transit() -> None:
    [violation] = judge([PROVED], [InTransit("usd", shown=100, booked=101)])

    assert (violation.invariant, violation.fact) == ("I2", "Assets:PayoutsInTransit usd")
