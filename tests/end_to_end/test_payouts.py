"""What a person sees of payouts of each kind, and that they are what the books have in transit."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest

from tests.end_to_end.conftest import Stack
from tests.support.waits import until_blocking

pytestmark = pytest.mark.takes(seconds=60)

_READ: Final = """
SELECT count(*) FROM tieout.payout_report
WHERE id = ANY ($1) AND proof IN ('proved', 'inferred')
  AND whereabouts IN ('paid', 'failed', 'returned')
"""
_RETURNED: Final = """
SELECT count(*) FROM tieout.payout_report WHERE id = $1 AND whereabouts = 'returned'
"""
_NOT_READ: Final = """
SELECT count(*) FROM tieout.payout_report
WHERE id = $1 AND whereabouts = 'unknown' AND reason LIKE '%may not read payouts'
"""
_FREE_MINOR: Final = 100_000
# Longer than a test takes: it is cancelled while it is pending.
_PENDING_S: Final = 600


@pytest.fixture(scope="module")
def payouts(stack: Stack) -> Mapping[str, Mapping[str, Any]]:
    """Have payouts of each kind made, and return what is shown of each once all of it is known."""
    _earn(stack)
    (automatic,) = stack.control("payout", currency="usd")["payouts"]
    _earn(stack)
    (failed,) = stack.control("payout", currency="usd", fail=True)["payouts"]
    _earn(stack)
    made = {
        "automatic": automatic,
        "failed": failed,
        "manual": _pay_out(stack, 5_000),
        "instant": _pay_out(stack, 6_000, method="instant"),
        "cancelled": _pay_out(stack, 7_000, pending_s=_PENDING_S),
        "reversed": _pay_out(stack, 8_000),
    }
    stack.control("cancel_payout", payout=made["cancelled"])
    until_blocking(
        lambda: stack.fetchval(_READ, [made["reversed"]]) == 1, what="a payout to be reversed"
    )
    reversal = stack.control("reverse_payout", payout=made["reversed"])
    made["reversal"] = reversal["payout"]["id"]
    until_blocking(
        lambda: stack.fetchval(_RETURNED, made["reversed"]) == 1, what="its money to be back"
    )
    until_blocking(
        lambda: stack.fetchval(_READ, list(made.values())) == len(made),
        what="the payouts are read, and proved or inferred",
        saw=lambda: stack.run("payouts"),
    )
    return {kind: stack.json("payout", payout_id) for kind, payout_id in made.items()}


def _earn(stack: Stack) -> None:
    """Have money on the balance that can be paid out at once."""
    sold = stack.control("charge", amount=_FREE_MINOR, available=True)
    stack.until_posted(sold["balance_transaction"])


def _pay_out(stack: Stack, amount: int, **request: Any) -> str:
    payout = stack.control("manual_payout", amount=amount, **request)["payout"]
    return str(payout["id"])


def test_each_payout_is_proved_as_far_as_stripe_says_what_is_in_it(
    payouts: Mapping[str, Mapping[str, Any]],
) -> None:
    assert {kind: (each["automatic"], each["proof"]) for kind, each in payouts.items()} == {
        "automatic": (True, "proved"),
        "failed": (True, "proved"),
        **dict.fromkeys(
            ("manual", "instant", "cancelled", "reversed", "reversal"), (False, "inferred")
        ),
    }
    assert payouts["instant"]["method"] == "instant"


def test_its_members_come_to_what_was_paid_out(payouts: Mapping[str, Mapping[str, Any]]) -> None:
    for kind in ("automatic", "failed"):
        payout = payouts[kind]
        nets = [member["net"] for member in payout["members"]]
        assert (sum(nets), len(nets)) == (payout["members_net"], payout["member_count"])
        assert payout["members_net"] == payout["amount"], kind
        assert all(member["entry_id"] for member in payout["members"])


def test_it_says_where_the_money_of_each_is_now(payouts: Mapping[str, Mapping[str, Any]]) -> None:
    assert {kind: each["whereabouts"] for kind, each in payouts.items()} == {
        "automatic": "paid",
        "failed": "failed",
        "manual": "paid",
        "instant": "paid",
        "cancelled": "returned",
        "reversed": "returned",
        "reversal": "returned",
    }
    reversed_one, reversal = payouts["reversed"], payouts["reversal"]
    assert reversed_one["reversed_by"] == reversal["id"]
    assert reversal["original_payout"] == reversed_one["id"]
    # What is back on the balance is in transit no more.
    for kind in ("failed", "cancelled"):
        assert (payouts[kind]["in_transit"], bool(payouts[kind]["failure_entry_id"])) == (0, True)
    assert reversed_one["in_transit"] == -reversal["in_transit"] == reversed_one["amount"]


def test_a_page_says_the_same_in_words(
    stack: Stack, payouts: Mapping[str, Mapping[str, Any]]
) -> None:
    for kind, words in (
        ("failed", "Failed: the bank did not take it. Its money is back"),
        ("instant", "manual instant payout"),
        ("reversed", f"Returned: {payouts['reversal']['id']} brought the money back."),
    ):
        assert words in stack.tieout("payout", payouts[kind]["id"])


@pytest.fixture
def quiet(stack: Stack) -> Iterator[Stack]:
    """Return the stack while nothing is traded and all is posted."""
    stack.control("settings", paused=True)
    try:
        stack.control("quiesce")
        stack.settled()
        yield stack
    finally:
        stack.control("settings", paused=False)


@pytest.mark.usefixtures("payouts")
def test_payouts_come_to_what_the_books_have_in_transit(quiet: Stack) -> None:
    listed = quiet.json("payouts")

    sums: Counter[tuple[str, bool, str]] = Counter()
    for row in listed:
        sums[row["stripe_account"], row["livemode"], row["currency"]] += row["in_transit"]
    assert sums == {
        (row["stripe_account"], row["livemode"], row["currency"]): row["balance"]
        for row in quiet.json("trial-balance")
        if row["ledger_account"] == "Assets:PayoutsInTransit"
    }
    assert sum(sums.values()) > 0


@pytest.mark.usefixtures("payouts")
def test_all_of_it_is_proved_or_inferred_or_on_the_way(stack: Stack) -> None:
    until_blocking(
        lambda: not _unaccounted(stack),
        what="each is accounted for",
        saw=lambda: stack.run("payouts"),
    )

    assert stack.json("payouts", "--proof", "drift") == []


def _unaccounted(stack: Stack) -> list[Mapping[str, Any]]:
    return [
        row
        for row in stack.json("payouts")
        if row["proof"] not in ("proved", "inferred") and row["whereabouts"] != "on_the_way"
    ]


def test_without_the_right_it_is_not_known_whether_it_arrived(stack: Stack) -> None:
    _earn(stack)
    stack.control("permissions", denied=["payout_read"])
    try:
        payout_id = _pay_out(stack, 4_000)
        until_blocking(
            lambda: stack.fetchval(_NOT_READ, payout_id),
            what="it is known from the journal, and why no more is",
            saw=lambda: stack.run("payout", payout_id),
        )

        payout = stack.json("payout", payout_id)
        page = stack.tieout("payout", payout_id)
        _, checks = stack.run("doctor", "--json")
        opened = stack.json("discrepancies", "--status", "open")
    finally:
        stack.control("permissions", denied=[])

    assert (payout["status"], payout["whereabouts"]) == (None, "unknown")
    assert "Sent; not known whether it arrived" in page
    assert "the API key may not read payouts" in page
    assert payout["in_transit"] == payout["amount"] == 4_000
    assert [row for row in opened if row["object_id"] == payout_id] == []
    (warning,) = [row for row in json.loads(checks)["checks"] if "payout_read" in row["found"]]
    assert warning["verdict"] == "warn"
    assert "without it nobody knows whether a payout arrived" in warning["todo"]
