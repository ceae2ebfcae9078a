"""What of a difference is in rows that somebody can name."""

from dataclasses import replace

import pytest

from services.reconciler import discrepancy, named
from services.reconciler.compare import Row
from services.reconciler.listed_rows import ListedRow
from services.reconciler.named import NamedRow, unnamed
from services.reconciler.unsettled import UnsettledRow

_PAYMENTS, _ISSUING = ("payments", "usd"), ("issuing", "usd")
_ROW = Row(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=1_000,
    currency="usd",
    balance_type="payments",
    type="charge",
)
_MISSING = NamedRow("txn_1", _PAYMENTS, -1_000)


def _left(amount: int, *rows: NamedRow, listed: str = "", held: str = "") -> int:
    known = frozenset(listed.split()), frozenset(held.split())
    return unnamed(_PAYMENTS, amount, rows, listed=known[0], held=known[1])


def test_it_explains_a_difference_by_the_rows_of_open_discrepancies() -> None:
    rows = named.of_discrepancies([discrepancy.found(discrepancy.missing(_ROW), kept=None)])

    assert rows == [_MISSING]
    assert _left(-1_000, *rows) == 0
    assert _left(-1_500, *rows) == -500


def test_it_adds_up_each_balance_alone() -> None:
    """Payments -700 and issuing +700 are two differences, and no row explains either."""
    row = NamedRow("txn_1", _ISSUING, -700)

    assert unnamed(_PAYMENTS, -700, [row], listed=frozenset(), held=frozenset()) == -700
    assert unnamed(_ISSUING, 700, [row], listed=frozenset(), held=frozenset()) == 1_400


def test_a_row_of_the_same_amount_explains_nothing_that_the_proof_has_reckoned_with() -> None:
    assert _left(-1_000, _MISSING, listed="txn_1") == -1_000
    assert _left(-1_000, _MISSING, held="txn_1") == -1_000


def test_an_entry_that_stripe_lacks_explains_only_what_the_journal_has_of_it() -> None:
    [row] = named.of_discrepancies([discrepancy.found(discrepancy.unexpected(_ROW), kept=None)])

    assert _left(1_000, row, held="txn_1") == 0
    assert _left(1_000, row) == 1_000


def test_other_money_of_another_balance_is_off_in_both() -> None:
    ours = replace(_ROW, net=900, balance_type="issuing")
    rows = named.of_discrepancies([discrepancy.found(discrepancy.different(_ROW, ours), kept=None)])

    assert {(row.key, row.effect_minor) for row in rows} == {(_PAYMENTS, -1_000), (_ISSUING, 900)}


def test_what_no_entry_can_be_made_of_now_explains_nothing() -> None:
    """By how much the entry is off nobody can say; it is not all of its money."""
    finding = discrepancy.different(_ROW, replace(_ROW, net=900))
    broken = replace(finding, expected={"id": "txn_1", "net": None, "currency": "usd"})

    assert named.of_discrepancies([discrepancy.found(broken, kept=None)]) == []


def test_what_is_settled_explains_nothing() -> None:
    healed = discrepancy.gone(discrepancy.found(discrepancy.missing(_ROW), kept=None))

    assert named.of_discrepancies([healed]) == []


@pytest.mark.parametrize(("amount", "left"), [(-700, 0), (-700 - 50_000, -50_000)])
def test_an_unsettled_row_is_subtracted_and_the_rest_is_looked_for(amount: int, left: int) -> None:
    unsettled = UnsettledRow(
        window_no=3, balance_type="payments", currency="usd", effect_minor=-700
    )

    assert _left(amount, *named.of_unsettled({"txn_2": unsettled})) == left


def test_an_entry_that_only_its_id_shows_hides_no_shortfall() -> None:
    """Stripe has it by its id and lists it nowhere: it is in both balances."""
    lagging = UnsettledRow(
        window_no=3,
        balance_type="payments",
        currency="usd",
        effect_minor=0,
        doubt_minor=300,
        is_ours=True,
    )

    assert _left(-50_000, *named.of_unsettled({"txn_2": lagging}), held="txn_2") == -50_000


def test_an_entry_that_stripe_has_not_been_asked_for_may_be_in_it_or_not() -> None:
    doubt = UnsettledRow(
        window_no=3,
        balance_type="payments",
        currency="usd",
        effect_minor=None,
        doubt_minor=300,
        is_ours=True,
    )
    rows = named.of_unsettled({"txn_2": doubt})

    assert [_left(amount, *rows, held="txn_2") for amount in (0, 300, 299)] == [0, 0, 299]


def test_a_row_too_young_to_be_judged_is_named_by_its_id() -> None:
    rows = named.of_young([ListedRow("txn_9", _PAYMENTS, net=300, created=900)])

    assert _left(-300, *rows) == 0
    assert _left(-300, *rows, held="txn_9") == -300
