"""What the judge holds against forgeries: each has one right end, and only that one is right."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from shared.messages.balance_transaction import BalanceTransactionMessage
from tests.chaos.check_forgeries import Forgeries, classify, consequences, unproved
from tests.chaos.expected_journal import PostedEntry, StripeBooks

_OURS: Final = "acct_chaos"
_NOW_S: Final = 1_800_000_000
_BOOKS: Final = StripeBooks(
    account=_OURS,
    rows=[{"id": "txn_real", "net": 941, "created": _NOW_S}],
    balances={("payments", "usd"): 941},
)
_PAYMENTS: Final = "Assets:Stripe:Payments"
_NAMES: Final = {"payments": _PAYMENTS, "risk_reserved": "Assets:Stripe:RiskReserved"}


def _forged(
    row_id: str, *, account: str = _OURS, created: int = _NOW_S
) -> BalanceTransactionMessage:
    return BalanceTransactionMessage(
        balance_transaction={"id": row_id, "created": created},
        source=None,
        stripe_account=account,
        livemode=False,
        origin="webhook",
        fetched_at=datetime.fromtimestamp(_NOW_S, UTC),
    )


def _posted(row_id: str, net: int) -> PostedEntry:
    return PostedEntry(
        entry_id=f"je_{row_id}",
        external_id=row_id,
        kind="original",
        legs=((_PAYMENTS, "usd", net), ("Income:Sales", "usd", -net)),
        posted_at=5.0,
        origin="webhook",
    )


def _row(**changed: Any) -> dict[str, Any]:
    row = {
        "balance_type": "payments",
        "currency": "usd",
        "exact": True,
        "unexplained": 0,
        "lowest": 0,
        "highest": 0,
    }
    return row | changed


def test_it_tells_the_kinds_of_forgery_apart() -> None:
    forged = [
        _forged("txn_theirs", account="acct_other"),
        _forged("txn_made_up"),
        _forged("txn_real"),
        _forged("txn_to_come", created=_NOW_S + 301),
    ]

    assert classify(forged, stripe=_BOOKS) == Forgeries(
        strangers=frozenset({"acct_other"}),
        made_up=frozenset({"txn_made_up"}),
        altered=frozenset({"txn_real"}),
        future=frozenset({"txn_to_come"}),
    )


def test_it_wants_a_stranger_named_and_a_date_to_come_refused() -> None:
    forged = Forgeries(strangers=frozenset({"acct_other"}), future=frozenset({"txn_to_come"}))

    rightly = consequences(forged, stripe=_BOOKS, entries=[_posted("txn_real", 941)])

    assert rightly.open == {("account_unconfigured", "acct_other")}
    assert rightly.letters == {"txn_to_come"}
    assert rightly.effects == {}


def test_it_wants_a_made_up_row_called_unexpected_with_its_whole_effect() -> None:
    forged = Forgeries(made_up=frozenset({"txn_made_up"}))

    rightly = consequences(forged, stripe=_BOOKS, entries=[_posted("txn_made_up", 700)])

    assert rightly.open == {("unexpected", "txn_made_up")}
    assert rightly.effects == {(_PAYMENTS, "usd"): 700}
    assert rightly.named_ids == {"txn_made_up"}


def test_it_wants_a_copy_that_came_first_called_different_by_what_it_adds() -> None:
    forged = Forgeries(altered=frozenset({"txn_real"}))

    rightly = consequences(forged, stripe=_BOOKS, entries=[_posted("txn_real", 1_041)])

    assert rightly.open == {("different", "txn_real")}
    assert rightly.effects == {(_PAYMENTS, "usd"): 100}


def test_it_wants_nothing_of_a_copy_that_came_second() -> None:
    forged = Forgeries(altered=frozenset({"txn_real"}))

    rightly = consequences(forged, stripe=_BOOKS, entries=[_posted("txn_real", 941)])

    assert rightly == replace(rightly, open=frozenset(), effects={}, named_ids=frozenset())


def test_it_takes_a_proof_that_is_off_by_the_forgeries_alone() -> None:
    off = [
        _row(unexplained=700),
        _row(currency="eur"),
        _row(balance_type="risk_reserved", exact=None),
    ]

    assert unproved(off, effects={(_PAYMENTS, "usd"): 700}, names=_NAMES) == []


def test_it_takes_no_guess_and_no_other_difference_for_a_proof() -> None:
    wrong = [_row(exact=False, unexplained=None), _row(currency="eur", unexplained=1)]

    sentences = unproved(wrong, effects={}, names=_NAMES)

    assert [sentence.partition(":")[0] for sentence in sentences] == [
        "payments in usd",
        "payments in eur",
    ]


def test_a_forged_copy_that_a_person_corrected_does_to_the_balance_what_it_did() -> None:
    forged = Forgeries(altered=frozenset({"txn_real"}))
    entries = [_posted("txn_real", net) for net in (900, -900, 900)]

    rightly = consequences(forged, stripe=_BOOKS, entries=entries)

    once = consequences(forged, stripe=_BOOKS, entries=entries[:1])
    assert once.effects
    assert rightly == once
