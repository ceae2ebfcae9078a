"""The story of a charge that was dropped, healed, refunded and paid out, told by the stack."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from services.cli.demo import exchange
from tests.end_to_end.conftest import Healed, Stack
from tests.support.waits import until_blocking

pytestmark = pytest.mark.takes(seconds=25)

# With a position: a listing shows no entry before it has one.
_FX_POSTED = """
SELECT count(*) FROM tieout.journal_entry JOIN tieout.journal_position USING (batch_id)
WHERE external_id = $1 AND kind = 'fx'
"""


def test_it_tells_of_a_charge_that_was_dropped_healed_refunded_and_paid_out(
    stack: Stack, healed: Healed
) -> None:
    charge = healed.missed_available
    refund, payout = _later_life(stack, charge)
    charge_id, money = charge["charge"]["id"], charge["balance_transaction"]
    refunded = refund["balance_transaction"]

    story = stack.json("story", charge_id)

    assert [event["at"] for event in story] == sorted(event["at"] for event in story)
    assert {(event["what"], event["id"]) for event in story} >= {
        ("balance_transaction", money["id"]),
        ("balance_transaction", refunded["id"]),
        ("paid_out", payout),
    }
    first = _of(story, "balance_transaction", money["id"])
    assert (first["amount"], first["fee"], first["net"]) == (20_000, money["fee"], money["net"])
    (opened,) = [event for event in story if event["what"] == "discrepancy_opened"]
    assert (opened["kind"], opened["expected"]["id"]) == ("missing", money["id"])
    assert _of(story, "discrepancy_healed", opened["id"])["object_id"] == money["id"]
    entries = {
        event["balance_transaction_id"]: event["origin"]
        for event in story
        if event["what"] == "entry"
    }
    assert entries[money["id"]] == "reconciler"
    assert entries[refunded["id"]] == "webhook"
    receipts = [event for event in story if event["what"] == "receipt"]
    assert refund["refund"]["id"] in {receipt["object_id"] for receipt in receipts}
    assert {receipt["outcome"] for receipt in receipts} <= {"wanted", "ignored"}
    # Of the charge itself, no webhook came before it was healed.
    assert all(receipt["at"] > opened["at"] for receipt in receipts)
    _reads_as_a_story(stack, charge_id, payout=payout, refund_id=refund["refund"]["id"])
    _is_the_same_story(stack, story, refund["refund"]["id"], money["id"], opened["id"])


def test_it_tells_of_a_refund_at_another_rate_than_its_charge(stack: Stack) -> None:
    sale = stack.control("charge", **exchange.SALE)
    refund = stack.control("refund", charge=sale["charge"]["id"], **exchange.REFUND)
    refund_id, row = refund["refund"]["id"], refund["balance_transaction"]

    until_blocking(
        lambda: stack.fetchval(_FX_POSTED, row["id"]) == 1,
        what="the exchange difference is posted",
        saw=lambda: stack.run("story", refund_id),
    )

    page = stack.tieout("story", refund_id)
    plot = (
        rf"charge {sale['charge']['id']} at Stripe: 108\.70 USD, fee ",
        rf"{row['id']} +refund {refund_id} at Stripe: -110\.23 USD; the customer saw 100\.00 EUR;",
        r"Assets:Stripe:Payments -110\.23 USD, Income:Refunds \+110\.23 USD",
        (
            r"posted as the exchange difference between charge and refund, position \d+:"
            r" Income:Refunds -1\.53 USD, Expenses:FxGainLoss \+1\.53 USD"
        ),
        r"^Now: 3 entries in the journal, balanced;",
    )
    for happening in plot:
        assert re.search(happening, page, re.MULTILINE), f"{happening}\n{page}"
    assert _entry_ids(stack, row["id"]) == _entry_ids(stack, refund_id)
    narration = f'"exchange difference of refund {row["id"]}"'
    assert stack.tieout("journal", "--format", "beancount").count(narration) == 1


def test_it_tells_nothing_of_what_nobody_knows(stack: Stack) -> None:
    assert stack.json("story", "ch_nobody") == []
    assert "Nothing is known of ch_nobody." in stack.tieout("story", "ch_nobody")


def _later_life(stack: Stack, charge: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """Let some of a charge be refunded, once it is healed, and the rest paid out."""
    assert len(stack.entries(charge["balance_transaction"])) == 1
    refund = stack.control("refund", charge=charge["charge"]["id"], amount=5_000)
    stack.until_posted(refund["balance_transaction"])
    # Whatever was refunded or disputed meanwhile: a balance below zero is not paid out.
    stack.control("charge", amount=10_000_000, available=True)
    payouts = stack.control("payout")["payouts"]

    def paid() -> list[str]:
        story = stack.json("story", charge["charge"]["id"])
        return [event["id"] for event in story if event["what"] == "paid_out"]

    # The charge and its refund go out together, once the payout's own entry is in the journal.
    until_blocking(lambda: len(paid()) == 2, what="both are paid out", saw=paid)
    (payout,) = set(paid())
    assert payout in payouts
    return refund, payout


def _entry_ids(stack: Stack, object_id: str) -> set[str]:
    return {event["id"] for event in stack.json("story", object_id) if event["what"] == "entry"}


def _of(story: list[dict[str, Any]], what: str, object_id: str) -> dict[str, Any]:
    (event,) = [event for event in story if (event["what"], event["id"]) == (what, object_id)]
    return event


def _reads_as_a_story(stack: Stack, charge_id: str, *, payout: str, refund_id: str) -> None:
    page = stack.tieout("story", charge_id)
    lines = page.splitlines()
    plot = (
        rf"charge {charge_id} at Stripe: 200\.00 USD, fee \d+\.\d\d, net \d+\.\d\d USD",
        r"found missing: .* no webhook had named it; \d+\.\d\d USD at risk",
        r"posted by the reconciler, position \d+: Assets:Stripe:Payments \+\d+\.\d\d USD",
        r"healed: txn_\w+ is in the journal",
        rf"refund {refund_id} at Stripe: -50\.00 USD",
        r"webhook refund.created received",
        r"posted after its webhook, position \d+: Assets:Stripe:Payments -50\.00 USD",
        rf"{payout} +paid out {charge_id}: \d+\.\d\d USD",
    )
    for happening in plot:
        assert any(re.search(happening, line) for line in lines), f"{happening}\n{page}"
    assert re.search(r"^Now: \d+ entries in the journal, balanced; nothing open\.$", lines[-1])


def _is_the_same_story(stack: Stack, story: list[dict[str, Any]], *ids: str) -> None:
    """Whichever of its ids is asked for, the charge's money is told of."""
    money = {
        event["id"] for event in story if event["what"] == "entry" and event["type"] != "payout"
    }
    for object_id in ids:
        again = stack.json("story", object_id)
        assert {event["id"] for event in again if event["what"] == "entry"} >= money
