"""What a person is told: whatever was found, and whoever wrote it, as plain lines."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

import pytest

from services.reconciler.notifications import messages
from services.reconciler.notifications.messages import Text
from shared.ledger.stripe_account import StripeAccount

_ACCOUNT = StripeAccount("acct_1", livemode=False)
_AT = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
_LINE: Mapping[str, object] = {
    "id": "dsc_1",
    "kind": "different",
    "status": "open",
    "stripe_account": "acct_1",
    "livemode": True,
    "object_id": "txn_1",
    "detected_at": "2026-03-01T03:00:00.000000Z",
    "amount_at_risk": 1_234_567,
    "currency": "jpy",
    "reason": "the amounts differ",
    "actual": {"entry_id": "je_1"},
    "resolved_by": None,
}


def test_a_discrepancy_says_what_where_how_much_and_what_to_do() -> None:
    text = messages.opened([_LINE])

    assert text == Text(
        severity="warning",
        title="tieout: acct_1 (live): different 1,234,567 JPY txn_1",
        body="A discrepancy has opened: different, txn_1, of acct_1 (live).\n"
        "Known since 2026-03-01T03:00:00.000000Z as dsc_1.\n"
        "At risk: 1,234,567 JPY\n"
        "Why: the amounts differ\n"
        "What is known of it: tieout story dsc_1; to have the ledger say what Stripe states: tieout"
        " discrepancies resolve dsc_1 --note WHY --apply",
    )


@pytest.mark.parametrize(
    ("kind", "advice"),
    [
        ("missing", "it is healed by itself"),
        ("unexpected", "tieout discrepancies resolve dsc_1 --note WHY --apply"),
        ("unknown_type", "tieout correct je_1 --to ACCOUNT --reason WHY"),
        ("null_source", "tieout correct je_1 --to ACCOUNT --reason WHY"),
        ("dead_letter", "to send it through again: tieout dead-letters redrive"),
        ("balance_drift", "once its cause is mended: tieout reconcile"),
    ],
)
def test_what_to_do_follows_the_kind(kind: str, advice: str) -> None:
    assert advice in messages.opened([{**_LINE, "kind": kind}]).body.split("\n")[-1]


def test_an_entry_that_is_not_known_is_left_to_the_person() -> None:
    text = messages.opened([{**_LINE, "kind": "unknown_type", "actual": None}])

    assert "tieout correct ENTRY --to ACCOUNT" in text.body


def test_one_of_no_account_and_no_amount_says_so() -> None:
    line = {**_LINE, "stripe_account": "", "amount_at_risk": None, "currency": None, "reason": None}

    text = messages.opened([line])

    assert text.title == "tieout: all accounts: different txn_1"
    assert "At risk" not in text.body
    assert "Why" not in text.body


def test_one_that_a_person_closed_says_who() -> None:
    text = messages.settled([{**_LINE, "status": "resolved", "resolved_by": "ada"}])

    assert text.severity == "success"
    assert text.body.startswith("A discrepancy is resolved by ada: different, txn_1, of acct_1")


@pytest.mark.parametrize("say", [messages.opened, messages.settled])
def test_what_strangers_wrote_is_text_in_its_line(
    say: Callable[[Sequence[Mapping[str, object]]], Text],
) -> None:
    hostile = "txn_\x1b[2J\n\rBcc: all@example.com\u202e"
    alone = say([{**_LINE, "object_id": hostile, "reason": hostile}])
    together = say([{**_LINE, "object_id": hostile}] * 3)

    for text in (alone, together):
        assert text.title.isprintable()
        assert all(line.isprintable() for line in text.body.split("\n"))
        assert "all@example.com" not in text.title + text.body
    assert len(alone.body.split("\n")) == 5
    assert len(together.body.split("\n")) == 5


def test_what_fails_says_since_when_and_why_without_a_secret() -> None:
    text = messages.failing(
        _ACCOUNT, since=_AT, reason="refused: rk_test_hunter2\nof ada@x.example"
    )

    assert text.title == "tieout: acct_1 (test): passes fail"
    assert "have failed since 2026-03-01T03:00:00Z" in text.body
    assert "hunter2" not in text.body
    assert "ada@x" not in text.body
