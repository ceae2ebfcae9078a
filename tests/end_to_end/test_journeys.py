"""What a person can do with `tieout dev up` in one terminal and commands in another."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from shared.messages.topics import (
    BALANCE_TRANSACTIONS,
    DISCREPANCIES,
    ENTRIES,
    EVENTS,
    POSTINGS,
)
from tests.end_to_end.conftest import Healed, Stack
from tests.support import live_records
from tests.support.received import Received
from tests.support.waits import PATIENCE_S, until_blocking

pytestmark = pytest.mark.takes(seconds=80)


def test_a_webhook_becomes_an_entry(stack: Stack) -> None:
    charge = stack.control("charge", amount=12_300, deliver="withhold")
    transaction = charge["balance_transaction"]

    assert stack.deliver(charge["body"]) == 200

    stack.until_posted(transaction)
    (entry,) = stack.entries(transaction)
    assert sum(posting["amount_minor"] for posting in entry["postings"]) == 0
    assert {
        posting["ledger_account"]: posting["amount_minor"] for posting in entry["postings"]
    } == {
        "Assets:Stripe:Payments": transaction["net"],
        "Income:Sales": -transaction["amount"],
        **_fees(transaction),
    }


def test_a_doubled_webhook_posts_once(stack: Stack, healed: Healed) -> None:
    assert healed.answers == [200, 200, 200]
    assert healed.settled["open"] == 0
    assert len(stack.entries(healed.doubled["balance_transaction"])) == 1


def test_a_forged_webhook_is_refused_and_leaves_no_trace(stack: Stack) -> None:
    charge = stack.control("charge", deliver="withhold")

    assert stack.deliver(charge["body"], secret="whsec_forged") == 400

    charge_again = stack.control("charge", deliver="withhold")
    assert stack.deliver(charge_again["body"]) == 200
    stack.until_posted(charge_again["balance_transaction"])
    assert stack.entries(charge["balance_transaction"]) == []


def test_a_person_is_told_of_the_import_and_of_what_was_missed(
    stack: Stack, healed: Healed, received: Received
) -> None:
    name = f"{stack.facts()['stripe_account_id']} (test)"
    until_blocking(
        lambda: f"tieout: {name}: history is imported and ties out" in received.titles(),
        what="it is told that history is imported",
        saw=received.titles,
    )

    object_id = healed.missed_dollars["balance_transaction"]["id"]
    until_blocking(
        lambda: [title for title in received.titles() if object_id in title][1:],
        what="it is told that it opened and was healed",
        saw=received.titles,
    )
    until_blocking(
        lambda: len(received.mails) >= len(received.documents), what="the mails are there too"
    )
    assert len({document["id"] for document in received.documents}) == len(received.documents)
    assert stack.json("notify", "--test") == [
        {"number": 1, "service": "mailto", "taken": True, "reason": None},
        {"number": 2, "service": "json", "taken": True, "reason": None},
    ]


def test_a_missed_webhook_is_found_healed_and_said(stack: Stack, healed: Healed) -> None:
    transaction = healed.missed["balance_transaction"]

    assert healed.settled["open"] == 0
    assert len(stack.entries(transaction)) == 1
    (opened,) = [
        discrepancy
        for discrepancy in stack.json("discrepancies")
        if discrepancy["object_id"] == transaction["id"]
    ]
    assert (opened["kind"], opened["status"]) == ("missing", "healed")
    assert opened["amount_at_risk"] == abs(transaction["net"])


def test_asynchronous_capture_posts_when_the_charge_is_updated(stack: Stack) -> None:
    charge = stack.control("charge", deliver="withhold")
    transaction = charge["balance_transaction"]
    succeeded, updated = json.loads(charge["body"]), json.loads(charge["body"])
    succeeded["data"]["object"]["balance_transaction"] = None
    updated |= {"id": f"{updated['id']}u", "type": "charge.updated"}
    updated["data"]["previous_attributes"] = {"balance_transaction": None}

    assert stack.deliver(json.dumps(succeeded)) == 200
    assert stack.deliver(json.dumps(updated)) == 200

    stack.until_posted(transaction)


def test_the_ledger_ties_out_in_every_row(stack: Stack) -> None:
    stack.control("settings", paused=True)
    try:
        stack.control("quiesce")
        stack.settled()
        rows = stack.json("balances")
        stripe = _oracle(stack)
    finally:
        stack.control("settings", paused=False)

    assert rows
    assert [row for row in rows if (row["exact"], row["unexplained"]) != (True, 0)] == []
    ledger = {
        (row["currency"], row["balance_type"]): row["ledger_pending"] + row["ledger_available"]
        for row in rows
    }
    assert ledger == stripe


def test_the_journal_verifies(stack: Stack) -> None:
    stack.tieout("verify")


def test_every_record_of_every_topic_is_as_it_is_described(
    stack: Stack,
) -> None:
    counts, wrong = asyncio.run(live_records.look_through(stack.facts()["kafka_bootstrap_servers"]))

    assert wrong == []
    assert {EVENTS, BALANCE_TRANSACTIONS, ENTRIES, POSTINGS, DISCREPANCIES} <= {*counts}


def test_bean_check_accepts_the_journal(stack: Stack, tmp_path: Path) -> None:
    exported = tmp_path / "j.beancount"
    exported.write_text(stack.tieout("journal", "--format", "beancount"), encoding="utf-8")

    done = subprocess.run(
        [str(Path(sys.executable).parent / "bean-check"), str(exported)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_broker_restart_loses_nothing(stack: Stack) -> None:
    charges = [stack.control("charge", deliver="withhold") for _ in range(30)]
    before = stack.facts()["pids"]["kafka"]
    accepted: list[dict[str, Any]] = []

    for number, charge in enumerate(charges):
        if number == 10:
            os.kill(before, signal.SIGKILL)
        if stack.deliver(charge["body"]) == 200:
            accepted.append(charge["balance_transaction"])

    until_blocking(
        lambda: stack.facts()["pids"]["kafka"] not in (before, None),
        what="Kafka is started again",
        saw=stack.facts,
    )
    until_blocking(
        lambda: stack.deliver(charges[-1]["body"]) == 200, what="a webhook is answered 200"
    )
    accepted.append(charges[-1]["balance_transaction"])
    stack.until_posted(*accepted)
    entries = Counter(entry["balance_transaction_id"] for entry in stack.entries(*accepted))
    assert entries == dict.fromkeys((transaction["id"] for transaction in accepted), 1)


def test_a_killed_writer_comes_back_and_goes_on(stack: Stack) -> None:
    before = stack.facts()["pids"]["ledger-writer"]
    os.kill(before, signal.SIGKILL)

    charge = stack.control("charge", deliver="withhold")
    assert stack.deliver(charge["body"]) == 200

    stack.until_posted(charge["balance_transaction"])
    assert len(stack.entries(charge["balance_transaction"])) == 1
    assert stack.facts()["pids"]["ledger-writer"] != before


def _fees(transaction: dict[str, Any]) -> dict[str, int]:
    """Return the fees by account: every ninth sale in dollars bears a tax on its fee."""
    accounts = {
        "stripe_fee": "Expenses:StripeFees",
        "tax": "Expenses:TaxOnFees",
        "application_fee": "Expenses:ApplicationFees",
    }
    return {accounts[fee["type"]]: fee["amount"] for fee in transaction["fee_details"]}


def _oracle(stack: Stack) -> dict[tuple[str, str], int]:
    """Return what the fake itself says it holds: not our tables, and not the API we read."""
    url = f"{stack.facts()['stripe_api_base']}/_control/oracle"
    rows = httpx.get(url, params={"rows": "0"}, timeout=PATIENCE_S).json()["balance"]
    return {(row["currency"], row["balance_type"]): row["net"] for row in rows}
