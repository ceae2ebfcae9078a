from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.payouts.infer_members import by_age, infer_members, is_enough
from shared.ledger.payout_members import FreeRow

_START = datetime(2026, 3, 2, tzinfo=UTC)
_ROWS = st.lists(st.integers(-500, 900), max_size=30).map(
    lambda nets: [_free(number, net) for number, net in enumerate(nets)]
)


def _free(number: int, net: int, *, taken: int = 0) -> FreeRow:
    return FreeRow(
        id=f"txn_{number}",
        type="charge",
        reporting_category="charge",
        source_id=None,
        net=net,
        amount=net + 30,
        taken=taken,
        available_on=_START + timedelta(days=number),
        effective_at=_START,
    )


@given(_ROWS, st.integers(0, 5_000))
def test_it_takes_in_order_what_was_paid_out_and_no_more(rows: list[FreeRow], net: int) -> None:
    members = infer_members(rows, net=net)

    total = sum(member.net for member in members)
    assert total <= net
    ids = [row.id for row in rows if row.net]
    assert [member.id for member in members] == ids[: len(members)]
    # It comes to less only where nothing is left.
    assert total == net or len(members) == len(ids)


def test_the_last_row_is_taken_in_part_and_the_rest_is_the_next_payouts() -> None:
    members = infer_members([_free(1, 60), _free(2, 90)], net=100)

    assert [(member.id, member.net, member.fee) for member in members] == [
        ("txn_1", 60, 30),
        ("txn_2", 40, 0),
    ]
    [rest] = infer_members([_free(2, 90, taken=40)], net=100)
    assert (rest.net, rest.amount, rest.fee) == (50, 50, 0)


def test_a_refund_among_them_is_paid_back_by_what_comes_after_it() -> None:
    members = infer_members([_free(1, -30), _free(2, 200)], net=100)

    assert [member.net for member in members] == [-30, 130]


def test_a_debit_takes_nothing() -> None:
    assert infer_members([_free(1, 60)], net=-100) == []


def test_it_is_enough_when_what_can_come_free_no_earlier_is_not_needed() -> None:
    rows = [_free(2, 60), _free(1, 60)]
    day = timedelta(days=1)

    assert not is_enough(rows, net=100, reached_at=_START + day)
    assert is_enough(rows, net=60, reached_at=_START + day)
    assert is_enough(rows, net=100, reached_at=_START + 2 * day)
    assert is_enough([], net=0, reached_at=_START)
    assert [row.id for row in by_age(rows)] == ["txn_1", "txn_2"]
