from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.compare import Comparison, compare
from shared.ledger.transaction_row import MalformedRow, TransactionRow, parse_row

_ENDED_S = 1_000.0


def _row(
    number: int, *, created: int = 2_000, net: int = 5, kind: str = "charge"
) -> TransactionRow:
    return TransactionRow(
        id=f"txn_{number:04}",
        created=created,
        fingerprint=f"{number:08}{net:08}".encode()[:16],
        net=net,
        currency="usd" if number % 3 else "jpy",
        balance_type="payments",
        type=kind,
        reporting_category=kind,
        available_on=5_000,
    )


def _compare(
    stripe: list[TransactionRow | MalformedRow], journal: list[TransactionRow]
) -> Comparison:
    return compare(stripe=stripe, journal=journal, import_ended_s=_ENDED_S)


def _reversed(row: TransactionRow) -> TransactionRow:
    return replace(row, net=0, fingerprint=b"", entry_id="je_1", is_reversed=True)


_ROWS = st.dictionaries(
    st.integers(0, 60),
    st.builds(
        lambda created, net, kind: (created, net, kind),
        st.integers(0, 4_000),
        st.integers(-50, 50),
        st.sampled_from(["charge", "stripe_fee", "refund"]),
    ),
).map(
    lambda rows: [
        _row(number, created=created, net=net, kind=kind)
        for number, (created, net, kind) in rows.items()
    ]
)


@given(_ROWS, _ROWS)
def test_it_leaves_nothing_once_healed(
    stripe: list[TransactionRow], journal: list[TransactionRow]
) -> None:
    comparison = _compare([*stripe], journal)
    disputed = {row.id for row in comparison.unexpected} | {
        theirs.id for theirs, _ in comparison.different
    }

    healed = [*journal, *comparison.absent]
    again = _compare([*stripe], healed)

    assert again.absent == ()
    assert {row.id for row in again.unexpected} | {a.id for a, _ in again.different} == disputed
    assert disputed or again.disagreeing() == frozenset()


@given(_ROWS, _ROWS, st.sets(st.integers(0, 60)))
def test_it_leaves_nothing_once_healed_and_applied(
    stripe: list[TransactionRow], journal: list[TransactionRow], taken_back: set[int]
) -> None:
    """Whatever was reversed before: by Stripe's figure, or by nothing where Stripe has none."""
    names = {f"txn_{number:04}" for number in taken_back}
    ours = {row.id: _reversed(row) if row.id in names else row for row in journal}
    comparison = _compare([*stripe], [*ours.values()])

    ours |= {row.id: row for row in comparison.absent}
    ours |= {theirs.id: theirs for theirs, _ in comparison.different}
    ours |= {row.id: _reversed(row) for row in comparison.unexpected}
    again = _compare([*stripe], [*ours.values()])

    assert (again.absent, again.different, again.unexpected) == ((), (), ())
    assert again.disagreeing() == frozenset()
    assert again.stripe == again.journal


@given(_ROWS, _ROWS)
def test_what_was_reversed_whole_is_no_row_of_ours(
    stripe: list[TransactionRow], journal: list[TransactionRow]
) -> None:
    """But for what Stripe lists of it: that is different, for publishing it would do nothing."""
    listed = {row.id for row in stripe}
    alone = [row for row in journal if row.id not in listed]
    both = [row for row in journal if row.id in listed]

    comparison = _compare([*stripe], [*both, *(_reversed(row) for row in alone)])
    taken_back = _compare([*stripe], [_reversed(row) for row in journal])

    assert comparison == _compare([*stripe], both)
    assert {theirs.id for theirs, _ in taken_back.different} == {row.id for row in both}
    assert (taken_back.unexpected, taken_back.journal) == ((), {})


@given(_ROWS, _ROWS, st.randoms())
def test_it_does_not_depend_on_order(
    stripe: list[TransactionRow], journal: list[TransactionRow], random: Any
) -> None:
    shuffled_stripe, shuffled_journal = list(stripe), list(journal)
    random.shuffle(shuffled_stripe)
    random.shuffle(shuffled_journal)

    assert _compare([*stripe], journal) == _compare([*shuffled_stripe], shuffled_journal)


@given(_ROWS, _ROWS)
def test_it_gives_every_row_one_verdict(
    stripe: list[TransactionRow], journal: list[TransactionRow]
) -> None:
    comparison = _compare([*stripe], journal)
    verdicts = [row.id for row in comparison.absent + comparison.unexpected]
    verdicts += [theirs.id for theirs, _ in comparison.different]
    verdicts += list(comparison.agreed)

    assert sorted(verdicts) == sorted({row.id for row in [*stripe, *journal]})


@given(_ROWS, _ROWS)
def test_it_sees_every_difference_in_the_windows_too(
    stripe: list[TransactionRow], journal: list[TransactionRow]
) -> None:
    comparison = _compare([*stripe], journal)
    differs = (
        comparison.absent
        + comparison.unexpected
        + tuple(theirs for theirs, _ in comparison.different)
    )

    assert {row.created // 300 for row in differs} <= comparison.disagreeing()


def test_it_calls_missing_only_what_a_webhook_announces_since_the_import() -> None:
    charge, fee, old = _row(1), _row(2, kind="stripe_fee"), _row(3, created=999)

    comparison = _compare([charge, fee, old], [])

    assert (comparison.missing, comparison.unannounced, comparison.imported) == (
        (charge,),
        (fee,),
        (old,),
    )


def test_it_calls_everything_imported_while_history_is_imported() -> None:
    comparison = compare(stripe=[_row(1)], journal=[], import_ended_s=None)

    assert (comparison.imported, comparison.missing) == ((_row(1),), ())


def test_it_takes_a_later_value_date_as_news_and_an_earlier_one_as_none() -> None:
    later, earlier = _row(1), _row(2)
    journal = [replace(later, available_on=4_999), replace(earlier, available_on=5_001)]

    comparison = _compare([later, earlier], journal)

    assert comparison.value_date_moved == (later,)
    assert comparison.agreed == {later.id, earlier.id}


def test_it_keeps_a_row_that_no_entry_can_be_made_of() -> None:
    raw = {"id": "txn_1", "created": 2_000, "object": "balance_transaction", "amount": True}

    broken = parse_row(raw)
    comparison = _compare([broken], [])

    assert isinstance(broken, MalformedRow)
    assert comparison.unreadable == (broken,)
    assert comparison.disagreeing() == {2_000 // 300}


def test_it_never_calls_unexpected_what_stripe_lists_unreadably() -> None:
    broken = MalformedRow(id="txn_0001", created=2_000, reason="amount is missing")

    comparison = _compare([broken], [_row(1)])

    assert comparison.unexpected == ()


def test_two_balances_of_one_currency_never_make_up_for_each_other() -> None:
    """Once the sums were by currency: payments -700 and issuing +700 looked like nothing."""
    payments = replace(_row(1, net=-700), currency="usd")
    issuing = replace(_row(2, net=700), currency="usd", balance_type="issuing")

    comparison = _compare([payments, issuing], [])

    [summary] = comparison.stripe.values()
    assert summary.sums == {"payments:usd": -700, "issuing:usd": 700}


def test_an_entry_that_moves_another_balance_is_seen_by_its_window() -> None:
    row = _row(1)

    comparison = _compare([row], [replace(row, balance_type="issuing")])

    assert comparison.disagreeing() == {row.created // 300}
