"""How a story reads, line by line, and how it says that something is left to do."""

from datetime import UTC, datetime
from typing import Any

import pytest

from services.cli import render
from services.cli.render_story import sentence, story_page
from shared.reports.story import TimelineEvent

_AT = datetime(2026, 1, 2, 10, tzinfo=UTC)
_DIFFERENCE = [
    {"ledger_account": "Income:Refunds", "currency": "usd", "amount_minor": -153},
    {"ledger_account": "Expenses:FxGainLoss", "currency": "usd", "amount_minor": 153},
]
_WHOSE = {"stripe_account": "acct_1", "livemode": True}


def _event(what: str, its_id: str | int = "x_1", /, **facts: Any) -> TimelineEvent:
    return TimelineEvent(at=_AT, what=what, id=its_id, facts={**_WHOSE, **facts})


def _movement(**changes: Any) -> TimelineEvent:
    facts = {
        "type": "charge", "source_id": "ch_1", "amount": 12_300, "fee": 387, "net": 11_913,
        "currency": "usd", "available_on": _AT, "presentment_amount": None,
        "presentment_currency": None,
    }  # fmt: skip
    return _event("balance_transaction", "txn_1", **facts | changes)


def _receipt(**changes: Any) -> TimelineEvent:
    facts = {"type": "charge.succeeded", "outcome": "wanted", "reason": None, "deliveries": 1}
    return _event("receipt", "evt_1", **facts | changes)


def _wanted(**changes: Any) -> TimelineEvent:
    facts = {
        "attempts": 0, "due_at": _AT, "reason": None, "reread": False, "hinted_at": None,
        "published_at": None,
    }  # fmt: skip
    return _event("wanted", "txn_2", **facts | changes)


def _entry(off: int = 0, **changes: Any) -> TimelineEvent:
    facts = {
        "origin": "webhook", "kind": "original", "position": 7, "source_id": "ch_1",
        "balance_transaction_id": "txn_1", "revision": 0, "reverses": None,
        "postings": [
            {"ledger_account": "Assets:Stripe:Payments", "currency": "jpy", "amount_minor": 900},
            {"ledger_account": "Income:Sales", "currency": "jpy", "amount_minor": off - 900},
        ],
    }  # fmt: skip
    return _event("entry", "je_1", **facts | changes)


def _missing(**changes: Any) -> TimelineEvent:
    facts = {
        "kind": "missing", "status": "healed", "object_id": "txn_1", "amount_at_risk": 11_913,
        "currency": "usd", "reason": None,
    }  # fmt: skip
    return _event("discrepancy_opened", "dsc_1", **facts | changes)


def _command(**changes: Any) -> TimelineEvent:
    facts = {
        "kind": "correct", "object_id": "txn_1", "by": "jane", "reason": "a card",
        "accounts": {"Equity:Suspense": "Expenses:Cards"}, "status": "done", "outcome": None,
    }  # fmt: skip
    return _event("command", "cmd_1", **facts | changes)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (
            _movement(),
            (
                "charge ch_1 at Stripe: 123.00 USD, fee 3.87, net 119.13 USD;"
                " available 2026-01-02T10:00:00Z"
            ),
        ),
        (
            _movement(type="stripe_fee", source_id=None, amount=-5, fee=0, net=-5, currency="kwd"),
            "stripe fee at Stripe: -0.005 KWD; available 2026-01-02T10:00:00Z",
        ),
        (
            _movement(amount=10_870, presentment_amount=10_000, presentment_currency="eur"),
            (
                "charge ch_1 at Stripe: 108.70 USD, fee 3.87, net 119.13 USD; the customer saw"
                " 100.00 EUR; available 2026-01-02T10:00:00Z"
            ),
        ),
        (_receipt(), "webhook charge.succeeded received; what it names is read from Stripe"),
        (
            _receipt(outcome="ignored", reason="livemode_mismatch", deliveries=3),
            "webhook charge.succeeded received, delivered 3 times; ignored: livemode_mismatch",
        ),
        (
            _receipt(outcome="dead_letter", reason="not JSON", attempts=2, dead_letter=4),
            "a webhook could not be processed, attempt 2: not JSON",
        ),
        (
            _wanted(attempts=2, reason="404"),
            "Stripe is to be asked for it; asked 2 times so far, next 2026-01-02T10:00:00Z (404)",
        ),
        (
            _wanted(attempts=1),
            "Stripe is to be asked for it; asked once so far, next 2026-01-02T10:00:00Z",
        ),
        (_wanted(), "Stripe is to be asked for it; asked not yet, next 2026-01-02T10:00:00Z"),
        (
            _wanted(attempts=1, published_at=_AT, reason="published"),
            "Stripe answered, published at 2026-01-02T10:00:00Z; waits to be posted",
        ),
        (
            _wanted(attempts=2, published_at=_AT, reason="no net"),
            (
                "Stripe answered, published at 2026-01-02T10:00:00Z; waits to be posted;"
                " since then: no net"
            ),
        ),
        (
            _wanted(attempts=1, published_at=_AT, reason="published", reread=True),
            (
                "Stripe is to be asked for it; asked once so far, next 2026-01-02T10:00:00Z"
                " (published)"
            ),
        ),
        (
            _entry(),
            (
                "posted after its webhook, position 7: Assets:Stripe:Payments +900 JPY,"
                " Income:Sales -900 JPY"
            ),
        ),
        (
            _entry(kind="reversal", reverses="je_0", position=None, postings=[]),
            "reverses je_0, no position yet: ",
        ),
        (_entry(kind="replacement", postings=[]), "posted again, position 7: "),
        (
            _entry(kind="fx", source_id="re_1", postings=_DIFFERENCE),
            (
                "posted as the exchange difference between charge and refund, position 7:"
                " Income:Refunds -1.53 USD, Expenses:FxGainLoss +1.53 USD"
            ),
        ),
        (
            _entry(kind="fx", revision=1, postings=_DIFFERENCE),
            (
                "posted as a change of the exchange difference between charge and refund,"
                " position 7: Income:Refunds -1.53 USD, Expenses:FxGainLoss +1.53 USD"
            ),
        ),
        (
            _missing(kind="fx_unknown", status="open", amount_at_risk=None, reason="not shown"),
            "unknown exchange difference found: not shown",
        ),
        (
            _command(),
            ("jane asked to move txn_1 from Equity:Suspense to Expenses:Cards (a card); done"),
        ),
        (
            _command(kind="apply", accounts={}, status="refused", outcome="too late"),
            "jane asked to make txn_1 what Stripe states (a card); refused: too late",
        ),
        (
            _command(kind="disown", object_id="acct_9", accounts={}, status="waiting"),
            "jane asked to reverse the books of acct_9 (a card); not executed yet",
        ),
        (
            _event(
                "discrepancy_resolved",
                "dsc_1",
                kind="unknown_type",
                resolved_by="jane",
                note="a card",
            ),
            "the unknown type was closed by jane: a card",
        ),
        (
            _event(
                "discrepancy_opened",
                "dsc_1",
                kind="late",
                object_id="txn_1",
                reason="evt_1 came 7500 s after it was made",
                amount_at_risk=9_680,
                currency="usd",
            ),
            "late webhook: evt_1 came 7500 s after it was made",
        ),
        (
            _event("discrepancy_resolved", "dsc_1", kind="late", resolved_by=None),
            "noted: the webhook was late and not lost, and nothing is to be done",
        ),
        (
            _event("discrepancy_resolved", "dsc_1", kind="different", resolved_by=None),
            "resolved: the difference no longer holds",
        ),
        (
            _missing(),
            (
                "found missing: Stripe has txn_1, the journal did not,"
                " and no webhook had named it; 119.13 USD at risk"
            ),
        ),
        (
            _missing(kind="null_source", reason="source is null", amount_at_risk=None),
            "null source found: source is null",
        ),
        (
            _event(
                "payout",
                "po_1",
                amount=18_860,
                currency="usd",
                whereabouts="on_the_way",
                bank_reference=None,
                members=[
                    {"reporting_category": "charge", "count": 1_200},
                    {"reporting_category": "refund", "count": 3},
                ],
                proof="proved",
                reason=None,
            ),
            "payout of 188.60 USD, now on the way; in it: 1,200 charge, 3 refund (proved)",
        ),
        (
            _event(
                "payout",
                "po_1",
                amount=500,
                currency="jpy",
                whereabouts="paid",
                bank_reference="0123",
                members=[],
                proof="waiting",
                reason="Stripe is at it",
            ),
            (
                "payout of 500 JPY, now paid, bank reference 0123; in it: not known yet"
                " (waiting: Stripe is at it)"
            ),
        ),
        (
            _event("paid_out", "po_1", source_id="ch_1", net=900, currency="jpy", inferred=True),
            "inferred to have paid out ch_1: 900 JPY",
        ),
        (
            _event("paid_out", "po_1", source_id="ch_1", net=900, currency="jpy", inferred=False),
            "paid out ch_1: 900 JPY",
        ),
        (
            _event("dead_letter", 9, topic="t", partition=1, offset=2, attempts=3, error="no"),
            "could not be posted, attempt 3: no (t/1@2)",
        ),
        (
            _event("wait_ended", "re_1", is_final=True, reason="refund canceled"),
            "no longer waited for: refund canceled",
        ),
        (
            _event("wait_ended", "txn_1", is_final=False, reason="Stripe has no txn_1"),
            "no longer waited for, unless an event names it again: Stripe has no txn_1",
        ),
        (_event("gone", 9), "the dead letter's message is gone from its topic"),
        (_event("discrepancy_stuck"), "discrepancy stuck"),
    ],
)
def test_it_says_what_happened(event: TimelineEvent, words: str) -> None:
    assert sentence(event, [event]) == words


def test_it_links_what_was_replaced_to_what_stands_in_its_place() -> None:
    reversal = _entry(kind="reversal", revision=1, reverses="je_0")
    of_another = _entry(
        kind="reversal", revision=1, reverses="je_9", balance_transaction_id="txn_9"
    )
    replacement = _entry(kind="replacement", revision=1, postings=[])

    words = sentence(replacement, [of_another, reversal, replacement])

    assert words == "posted in place of je_0, position 7: "


def test_a_webhook_that_came_before_is_not_denied() -> None:
    words = sentence(_missing(), [_receipt(), _missing()])

    assert "no webhook" not in words


@pytest.mark.parametrize(
    ("timeline", "now"),
    [
        ([_entry(), _missing()], "Now: 1 entry in the journal, balanced; nothing open."),
        ([_receipt()], "Now: 0 entries in the journal; nothing open."),
        (
            [_entry(off=1), _entry()],
            "Now: 2 entries in the journal, NOT balanced; nothing open.",
        ),
        (
            [_missing(status="stuck"), _wanted()],
            ("Now: 0 entries in the journal; dsc_1 (missing) is stuck;"
            " txn_2 waits for Stripe's answer."),
        ),
        (
            [_wanted(attempts=1, published_at=_AT, reason="published")],
            "Now: 0 entries in the journal; txn_2 waits to be posted.",
        ),
        (
            [_entry(), _entry(kind="reversal", reverses="je_1"), _command(status="waiting")],
            ("Now: 2 entries in the journal, 0 standing, balanced;"
            " cmd_1 is not executed yet."),
        ),
        (
            [_wanted(attempts=1, published_at=_AT, hinted_at=_AT)],
            "Now: 0 entries in the journal; txn_2 waits for Stripe's answer.",
        ),
        (
            [
                _event("dead_letter", 9, status="open", topic="t", partition=1, offset=2,
                           attempts=1, error="no"),
                _receipt(outcome="dead_letter", reason="no", attempts=1, dead_letter=4,
                         status="redriven"),
            ],
            "Now: 0 entries in the journal; dead letter 9 is open.",
        ),
    ],
)  # fmt: skip
def test_it_says_how_things_stand(timeline: list[TimelineEvent], now: str) -> None:
    assert _printed(timeline)[-1] == now


def test_it_indents_what_hangs_on_the_charge() -> None:
    lines = _printed([_movement(), _movement(type="refund", source_id="re_1")])

    assert lines[0] == "The story of ch_1, acct_1 (live)"
    assert [line.index("txn_1") - line.index("Z") for line in lines[1:3]] == [3, 5]


def test_it_says_that_nothing_is_known() -> None:
    assert _printed([]) == ["Nothing is known of ch_1."]


def test_what_a_stranger_wrote_is_shown_and_not_obeyed() -> None:
    letter = _event("dead_letter", "[bold]evt_1", topic="t", partition=1, offset=2, attempts=1,
                        error="[/a] is no :smile: header")  # fmt: skip

    page = "\n".join(_printed([letter]))

    assert "[bold]evt_1" in page
    assert "[/a] is no :smile: header" in page


def _printed(timeline: list[TimelineEvent]) -> list[str]:
    console = render.console(pipe_columns=200)
    with console.capture() as printed:
        console.print(story_page(timeline, object_id="ch_1"))
    return printed.get().splitlines()
