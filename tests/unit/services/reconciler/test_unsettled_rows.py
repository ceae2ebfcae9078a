"""What a row that keeps its window unsettled adds to the ledger beyond Stripe's."""

from dataclasses import replace

from services.reconciler.compare import Comparison
from services.reconciler.unsettled_rows import unsettled_rows
from shared.ledger.transaction_row import TransactionRow

_ROW = TransactionRow(
    id="txn_1",
    created=2_000,
    fingerprint=bytes(16),
    net=500,
    currency="usd",
    balance_type="issuing",
    type="charge",
)
_OTHER = replace(_ROW, id="txn_2")
_NOTHING = frozenset[str]()


def _effects(
    comparison: Comparison, *, listed_by_id: frozenset[str] = _NOTHING
) -> dict[str, int | None]:
    rows = unsettled_rows(comparison, leave=_NOTHING, listed_by_id=listed_by_id)
    return {row_id: row.effect_minor for row_id, row in rows.items()}


def test_a_row_on_its_way_lacks_its_net() -> None:
    assert _effects(Comparison(missing=(_ROW,))) == {"txn_1": -500}


def test_a_row_without_money_is_lacking_all_the_same() -> None:
    """An import must not end, nor a page say that Stripe does not list it."""
    rows = unsettled_rows(
        Comparison(missing=(replace(_ROW, net=0),)), leave=_NOTHING, listed_by_id=_NOTHING
    )

    assert rows["txn_1"].may_be_lacking


def test_an_entry_that_stripe_answers_for_by_its_id_adds_nothing() -> None:
    effects = _effects(Comparison(unexpected=(_ROW,)), listed_by_id=frozenset(("txn_1",)))

    assert effects == {"txn_1": 0}


def test_of_an_entry_that_stripe_was_not_asked_for_nobody_can_say() -> None:
    assert _effects(Comparison(unexpected=(_ROW,))) == {"txn_1": None}


def test_what_is_on_the_page_keeps_no_window_unsettled() -> None:
    comparison = Comparison(unexpected=(_ROW, _OTHER))

    rows = unsettled_rows(comparison, leave=frozenset(("txn_1",)), listed_by_id=_NOTHING)

    assert list(rows) == ["txn_2"]
    assert rows["txn_2"].window_no == 2_000 // 300
    assert (rows["txn_2"].balance_type, rows["txn_2"].currency) == ("issuing", "usd")
