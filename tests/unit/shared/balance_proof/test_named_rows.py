"""What of a difference is in rows that somebody can name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from services.reconciler.discrepancies import findings as discrepancy_findings
from services.reconciler.unsettled_rows import UnsettledRow, name_unsettled
from shared.balance_proof import named_rows
from shared.balance_proof.balance_rows import ZERO, PendingAvailable
from shared.balance_proof.listed_rows import ListedRow
from shared.balance_proof.named_rows import NamedRow, unnamed
from shared.ledger.account import BalanceKey
from shared.ledger.discrepancy import Discrepancy, Finding, close_discrepancy, open_or_refresh
from shared.ledger.transaction_row import TransactionRow

_PAYMENTS, _ISSUING = ("payments", "usd"), ("issuing", "usd")
_ROW = TransactionRow(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=1_000,
    currency="usd",
    balance_type="payments",
    type="charge",
)
_MISSING = NamedRow("txn_1", _PAYMENTS, -1_000)
_AT = datetime(2026, 3, 1, tzinfo=UTC)
_BOOKED = {_PAYMENTS: PendingAvailable(0, 1_000)}


def _named(
    *findings: Finding | Discrepancy, booked: dict[BalanceKey, PendingAvailable] | None = None
) -> Sequence[NamedRow]:
    """Name rows by findings that are open, or as they are; `booked` is what is ours of them."""
    discrepancies_given = [
        finding if isinstance(finding, Discrepancy) else open_or_refresh(finding, known=None)
        for finding in findings
    ]
    return named_rows.of_discrepancies(
        discrepancies_given, booked={} if booked is None else {"txn_1": booked}, at=_AT
    )


def _closed(finding: Finding) -> Discrepancy:
    return Discrepancy(finding=finding, status="resolved", note="seen")


def _left(amount: int, *rows: NamedRow, listed: str = "", held: str = "") -> int:
    known = frozenset(listed.split()), frozenset(held.split())
    return unnamed(_PAYMENTS, amount, rows, listed=known[0], held=known[1])


def test_it_explains_a_difference_by_the_rows_of_open_discrepancies() -> None:
    rows = _named(discrepancy_findings.missing_finding(_ROW))

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
    [row] = _named(discrepancy_findings.unexpected_finding(_ROW), booked=_BOOKED)

    assert _left(1_000, row, held="txn_1") == 0
    assert _left(1_000, row) == 1_000


def test_other_money_of_another_balance_is_off_in_both() -> None:
    ours = replace(_ROW, net=900, balance_type="issuing")
    rows = _named(
        discrepancy_findings.different_finding(_ROW, ours),
        booked={_ISSUING: PendingAvailable(0, 900)},
    )

    assert {(row.key, row.effect_minor) for row in rows} == {(_PAYMENTS, -1_000), (_ISSUING, 900)}


def test_what_no_entry_can_be_made_of_now_explains_nothing() -> None:
    """By how much the entry is off nobody can say; it is not all of its money."""
    finding = discrepancy_findings.different_finding(_ROW, replace(_ROW, net=900))
    broken = replace(finding, expected={"id": "txn_1", "net": None, "currency": "usd"})

    assert _named(broken, booked=_BOOKED) == []


def test_what_is_settled_explains_nothing() -> None:
    healed = close_discrepancy(
        open_or_refresh(discrepancy_findings.missing_finding(_ROW), known=None)
    )

    assert _named(healed) == []


def test_what_a_person_closed_explains_what_it_did_before() -> None:
    """A note moves no money: without it the proof would open a drift for what a person has seen."""
    different = discrepancy_findings.different_finding(_ROW, replace(_ROW, net=1_200))

    [ours] = _named(_closed(different), booked={_PAYMENTS: PendingAvailable(0, 1_200)})
    [lacking] = _named(_closed(discrepancy_findings.missing_finding(_ROW)))

    assert (ours.effect_minor, _left(200, ours, held="txn_1")) == (200, 0)
    assert (lacking.effect_minor, _left(-1_000, lacking)) == (-1_000, 0)


def test_what_was_corrected_explains_nothing_any_more() -> None:
    """Whoever corrected it closed it: all that stands of it is what Stripe states."""
    different = discrepancy_findings.different_finding(_ROW, replace(_ROW, net=1_200))

    assert _named(_closed(different), booked=_BOOKED) == []
    assert (
        _named(_closed(discrepancy_findings.unexpected_finding(_ROW)), booked={_PAYMENTS: ZERO})
        == []
    )


def test_what_was_reversed_and_stripe_lists_again_is_lacking() -> None:
    nothing = replace(_ROW, net=0, fingerprint=b"", is_reversed=True)
    before = _closed(discrepancy_findings.unexpected_finding(_ROW))

    [row] = _named(
        before, discrepancy_findings.different_finding(_ROW, nothing), booked={_PAYMENTS: ZERO}
    )

    assert (row.effect_minor, row.is_ours) == (-1_000, True)
    assert _left(-1_000, row, listed="txn_1", held="txn_1") == 0


def test_it_says_which_part_of_what_discrepancies_add_is_pending() -> None:
    pending = replace(_ROW, available_on=int(_AT.timestamp()) + 100)
    missing = _named(discrepancy_findings.missing_finding(pending))
    ours = _named(
        discrepancy_findings.unexpected_finding(_ROW),
        booked={_PAYMENTS: PendingAvailable(300, 700)},
    )

    assert named_rows.split(_PAYMENTS, missing, listed=frozenset()) == PendingAvailable(-1_000, 0)
    assert named_rows.split(_PAYMENTS, ours, listed=frozenset()) == PendingAvailable(300, 700)
    # It is in what the journal is yet to hold already.
    assert named_rows.split(_PAYMENTS, missing, listed=frozenset(("txn_1",))) == ZERO


@pytest.mark.parametrize(("amount", "left"), [(-700, 0), (-700 - 50_000, -50_000)])
def test_an_unsettled_row_is_subtracted_and_the_rest_is_looked_for(amount: int, left: int) -> None:
    unsettled = UnsettledRow(
        window_no=3, balance_type="payments", currency="usd", effect_minor=-700
    )

    assert _left(amount, *name_unsettled({"txn_2": unsettled})) == left


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

    assert _left(-50_000, *name_unsettled({"txn_2": lagging}), held="txn_2") == -50_000


def test_an_entry_that_stripe_has_not_been_asked_for_may_be_in_it_or_not() -> None:
    doubt = UnsettledRow(
        window_no=3,
        balance_type="payments",
        currency="usd",
        effect_minor=None,
        doubt_minor=300,
        is_ours=True,
    )
    rows = name_unsettled({"txn_2": doubt})

    assert [_left(amount, *rows, held="txn_2") for amount in (0, 300, 299)] == [0, 0, 299]


def test_a_row_too_young_to_be_judged_is_named_by_its_id() -> None:
    rows = named_rows.of_young([ListedRow("txn_9", _PAYMENTS, net=300, created=900)])

    assert _left(-300, *rows) == 0
    assert _left(-300, *rows, held="txn_9") == -300
