from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.discrepancies import findings
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.ledger.money import INT64_MAX, INT64_MIN
from shared.ledger.transaction_row import MalformedRow, TransactionRow, row_of
from tests.support.posting import row

_ROW = TransactionRow(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=-500,
    currency="usd",
    balance_type="payments",
    type="refund",
)
_MISSING = findings.missing_finding(_ROW)


def test_both_sides_say_all_that_is_known_of_them() -> None:
    raw = row("txn_1", fee_details=[_fee("tax", 20), _fee("stripe_fee", 300)])
    theirs = row_of(parse_balance_transaction(raw))
    ours = replace(_ROW, amount=-400, fee=100, entry_id="je_1", available_on=5)

    finding = findings.different_finding(theirs, ours)

    assert finding.expected is not None
    assert finding.actual is not None
    assert finding.expected.keys() == finding.actual.keys()
    assert (finding.expected["amount"], finding.expected["source"]) == (10_000, "ch_txn_1")
    # In one order, whichever Stripe lists them in.
    assert finding.expected["fee_details"] == [_fee("stripe_fee", 300), _fee("tax", 20)]
    assert (finding.actual["amount"], finding.actual["fee"]) == (-400, 100)
    assert (finding.actual["entry_id"], finding.expected["entry_id"]) == ("je_1", None)


def _fee(name: str, amount_minor: int) -> dict[str, object]:
    return {"type": name, "amount": amount_minor, "currency": "usd"}


def test_it_names_what_cannot_be_read_without_its_body() -> None:
    finding = findings.unreadable_finding(
        MalformedRow(id="txn_1", created=9, reason="fee is missing")
    )

    assert finding.amount_at_risk is None
    assert finding.reason.endswith("fee is missing")


@given(st.integers(INT64_MIN, INT64_MAX), st.integers(INT64_MIN, INT64_MAX))
def test_it_always_fits_its_column(theirs: int, ours: int) -> None:
    finding = findings.drift_finding(
        balance_type="payments", currency="usd", ledger=ours, stripe=theirs, unnamed=ours - theirs
    )

    assert finding.amount_at_risk is not None
    assert 0 <= finding.amount_at_risk <= INT64_MAX
    assert -INT64_MAX <= (finding.effect_minor or 0) <= INT64_MAX


def test_it_says_by_how_much_each_moves_the_difference_and_which_way() -> None:
    dated = replace(_ROW, created=_ROW.created + 1)

    assert findings.missing_finding(_ROW).effect_minor == -_ROW.net
    assert findings.unexpected_finding(_ROW).effect_minor == _ROW.net
    assert findings.different_finding(_ROW, replace(_ROW, net=_ROW.net - 70)).effect_minor == -70
    assert findings.different_finding(_ROW, dated).effect_minor is None
    elsewhere = findings.different_finding(_ROW, replace(_ROW, net=-700, currency="eur"))
    assert (elsewhere.effect_minor, elsewhere.currency) == (-700, "eur")
    unreadable = MalformedRow(id="txn_1", created=9, reason="fee is missing")
    assert findings.unreadable_finding(unreadable).effect_minor is None


def test_what_was_reversed_and_stripe_lists_lacks_all_of_it() -> None:
    nothing = replace(_ROW, net=0, fingerprint=b"", is_reversed=True, entry_id="je_1")

    finding = findings.different_finding(_ROW, nothing)

    assert (finding.amount_at_risk, finding.effect_minor) == (500, 500)
    assert finding.actual is not None
    assert (finding.actual["net"], finding.actual["entry_id"]) == (0, "je_1")
    assert "reversed" in finding.reason
