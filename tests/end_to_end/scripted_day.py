"""A day on which everything goes wrong that can, by script: what Stripe, a forger and a broker do.

Promises that each kind of discrepancy comes about by what makes it in earnest, and that every
figure is written here: nothing is sold that this file does not name.
"""

import asyncio
import json
import os
import signal
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka.admin import NewTopic
from aiokafka.errors import TopicAlreadyExistsError, for_code

from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS, TOPICS
from tests.end_to_end.conftest import Stack
from tests.support.brokers import admin
from tests.support.waits import until, until_blocking

PLAIN: Final = "txn_1DayPlain"
FORGED: Final = "txn_1DayForged"
MADE_UP: Final = "txn_1DayMadeUp"
DEBIT: Final = "txn_1DayDebit"
DISPUTE: Final = "txn_1DayDispute"
ODD_FEE: Final = "txn_1DayOddFee"
BROKEN: Final = "txn_1DayBroken"
UNLISTED: Final = "txn_1DayUnlisted"
HIDDEN_FEE: Final = "txn_1DayHiddenFee"
OWED: Final = "ch_1DayOwed"
EURO: Final = "txn_1DayEuro"
EURO_REFUND: Final = "txn_1DayEuroRefund"
NOT_SHOWN: Final = "txn_1DayNotShown"
STRANGER: Final = "acct_1DayStranger"
# Later than any day.
_HIDDEN_S: Final = 86_400
_EARLIER_S: Final = 900
_PASSED: Final = "SELECT count(*) FROM tieout.sync_state WHERE last_pass_at IS NOT NULL"
_LETTERS: Final = f"SELECT count(*) FROM tieout.dead_letter WHERE object_id = '{HIDDEN_FEE}'"
_OPEN: Final = """
SELECT count(DISTINCT kind) FROM tieout.discrepancy WHERE status = 'open' AND kind = ANY ($1)
"""


def happen(stack: Stack) -> None:
    """Let all of it happen, and return when the services have read it."""
    until_blocking(lambda: stack.fetchval(_PASSED), what="history is imported")
    assert stack.json("status")["last_pass_at"]
    began = int(time.time())
    # A row of the import's own second is history, and nobody missed it.
    until_blocking(lambda: time.time() >= began + 1, what="the next second")
    now = int(time.time())
    _pay_out(stack)
    _owe_a_transaction(stack, now)
    # Of a window that is over: the one that goes on is nobody's yet.
    _hide_from_lists(stack, now - _EARLIER_S)
    # The first of the passes that cannot settle it; meanwhile what is owed is waited for.
    stack.tieout("reconcile", code=1)
    _forge(stack, now)
    stack.control("load", rows=[*_listed(now), *_exchanged(now)], objects=_exchanged_objects(now))
    # A fee of which neither a list nor a webhook tells: it is in Stripe's balance alone.
    fee = {"type": "stripe_fee", "reporting_category": "fee", "source": None}
    hidden = {**_charge(HIDDEN_FEE, now, amount=-700, fee=0), **fee}
    _load_unlisted(stack, hidden)
    # A message of it that nobody can post: Stripe has it, by its id.
    unposted = {**hidden, "net": 2**63}
    asyncio.run(publish(stack, (unposted, stack.facts()["stripe_account_id"])))
    until_blocking(lambda: stack.fetchval(_LETTERS), what="the dead letter is written")
    _until_open(stack, "awaiting_too_long", "account_unconfigured")
    _make_topic_anew(stack)
    _until_open(stack, "payout_drift")


def _pay_out(stack: Stack) -> None:
    """Have 5000 yen paid out, and one of the payout's rows left out of Stripe's list."""
    adjustment = {"type": "adjustment", "reporting_category": "other_adjustment"}
    free = {"source": "ch_1DayYen", "currency": "jpy", "available_on": int(time.time()) - 5}
    row = stack.control("balance_transaction", amount=5_000, **adjustment, **free)
    (payout,) = stack.control("payout", currency="jpy")["payouts"]
    stack.control("payout_members", payout=payout, lose=[row["balance_transaction"]["id"]])


def _listed(now: int) -> list[dict[str, Any]]:
    """Return what Stripe lists, and tells nobody of by webhook."""
    nameless = {"type": "adjustment", "reporting_category": "dispute", "source": None}
    unknown = {
        "type": "stripe_balance_payment_debit",
        "reporting_category": "stripe_balance_payment_debit",
    }
    odd = _charge(ODD_FEE, now, amount=1_000, fee=59)
    # Of its fee of 0.59 Stripe itemises 0.54.
    odd["fee_details"][0]["amount"] = 54
    broken = _charge(BROKEN, now, amount=30, fee=30)
    broken["fee_details"][0]["type"] = None
    return [
        _charge(PLAIN, now, amount=10_000, fee=320),
        _charge(FORGED, now, amount=2_000, fee=88),
        {**_charge(DEBIT, now, amount=-5_000, fee=0), **unknown},
        {**_charge(DISPUTE, now, amount=-1_500, fee=0), **nameless},
        odd,
        broken,
    ]


def _exchanged(now: int) -> list[dict[str, Any]]:
    """Return 100.00 EUR, booked at 108.70 USD and refunded at 110.23; and a refund of 3.00 USD."""
    refund = {"type": "refund", "reporting_category": "refund", "exchange_rate": 1.1023}
    sold = _charge(EURO, now, amount=10_870, fee=0)
    refunded = _charge(EURO_REFUND, now, amount=-11_023, fee=0)
    not_shown = _charge(NOT_SHOWN, now, amount=-300, fee=0)
    return [
        {**sold, "exchange_rate": 1.087},
        {**refunded, **refund, "source": "re_1DayEuro"},
        {**not_shown, **refund, "source": "re_1DayNotShown"},
    ]


def _exchanged_objects(now: int) -> list[dict[str, Any]]:
    """Return what the customer saw of it; of the second refund Stripe shows nothing."""
    seen = {"amount": 10_000, "currency": "eur", "created": now, "livemode": False}
    return [
        {"id": "ch_1DayEuro", "object": "charge", **seen},
        {"id": "re_1DayEuro", "object": "refund", "charge": "ch_1DayEuro", **seen},
    ]


def _owe_a_transaction(stack: Stack, now: int) -> None:
    """Have a charge that succeeded, and to which no balance transaction ever comes."""
    owed = {
        "id": OWED,
        "object": "charge",
        "amount": 800,
        "amount_captured": 800,
        "balance_transaction": None,
        "captured": True,
        "created": now,
        "currency": "usd",
        "livemode": False,
        "paid": True,
        "refunded": False,
        "status": "succeeded",
    }
    stack.control("load", rows=[], objects=[owed])
    _announce(stack, owed, now)


def _hide_from_lists(stack: Stack, now: int) -> None:
    """Have a sale that no list shows, and whose webhook names it."""
    sale = _charge(UNLISTED, now, amount=3_000, fee=117)
    _load_unlisted(stack, sale)
    sold = {"id": sale["source"], "object": "charge", "status": "succeeded", "captured": True}
    _announce(stack, {**sold, "created": now, "balance_transaction": UNLISTED}, now)
    stack.until_posted(sale)


def _load_unlisted(stack: Stack, row: Mapping[str, Any]) -> None:
    stack.control("settings", visible_late_s=_HIDDEN_S)
    stack.control("load", rows=[row])
    stack.control("settings", visible_late_s=0)


def _announce(stack: Stack, charge: Mapping[str, Any], now: int) -> None:
    event = {
        "id": f"evt_of_{charge['id']}",
        "object": "event",
        "api_version": "2026-10-28.endive",
        "created": now,
        "data": {"object": charge},
        "livemode": False,
        "pending_webhooks": 1,
        "request": {"id": None, "idempotency_key": None},
        "type": "charge.succeeded",
    }
    body = json.dumps(event)
    until_blocking(lambda: stack.deliver(body) == 200, what="the webhook is answered 200")


def _forge(stack: Stack, now: int) -> None:
    """Put on the topic what Stripe never said, before what it does say comes."""
    altered = _charge(FORGED, now, amount=2_700, fee=88)
    made_up = _charge(MADE_UP, now, amount=900, fee=0)
    ours = stack.facts()["stripe_account_id"]
    asyncio.run(
        publish(
            stack,
            (altered, ours),
            (made_up, ours),
            (_charge("txn_1DayStranger", now, amount=1_200, fee=0), STRANGER),
        )
    )
    stack.until_posted(altered)
    stack.until_posted(made_up)


async def publish(stack: Stack, *forged: tuple[Mapping[str, Any], str]) -> None:
    """Put on the topic rows that Stripe never stated, each with the account it is said to be of."""
    servers = stack.facts()["kafka_bootstrap_servers"]
    async with AIOKafkaProducer(bootstrap_servers=servers) as producer:
        for row, account in forged:
            key, value, headers = balance_transaction.encode_balance_transaction(
                balance_transaction.of_stripe(
                    row,
                    account=StripeAccount(account, livemode=False),
                    origin="webhook",
                    fetched_at=datetime.now(UTC),
                ),
                stripe_version="forged",
            )
            await producer.send_and_wait(
                BALANCE_TRANSACTIONS, key=key, value=value, headers=headers
            )


def _make_topic_anew(stack: Stack) -> None:
    """Delete the topic of the webhooks, as if somebody had; a writer that starts finds out."""
    before = stack.facts()["pids"]["ledger-writer"]
    asyncio.run(_remake(stack.facts()["kafka_bootstrap_servers"]))
    os.kill(before, signal.SIGTERM)
    _until_open(stack, "offset_gap")


async def _remake(bootstrap_servers: str) -> None:
    (topic,) = [topic for topic in TOPICS if topic.name == EVENTS]
    async with admin(bootstrap_servers) as client:
        await client.delete_topics([topic.name])

        async def is_made() -> bool:
            empty_topic = NewTopic(topic.name, 1, 1, topic_configs=dict(topic.config))
            answer = await client.create_topics([empty_topic])
            ((_name, code, *_),) = answer.topic_errors
            if code and for_code(code) is not TopicAlreadyExistsError:
                raise for_code(code)
            return not code

        await until(is_made, what="the topic is made anew, its deletion done")


def _until_open(stack: Stack, *kinds: str) -> None:
    until_blocking(
        lambda: stack.fetchval(_OPEN, list(kinds)) == len(kinds),
        what=f"{' and '.join(kinds)} found",
        saw=lambda: stack.run("status"),
    )
    listed = stack.json("discrepancies", "--status", "open")
    assert {row["kind"] for row in listed} >= set(kinds)


def _charge(transaction_id: str, now: int, *, amount: int, fee: int) -> dict[str, Any]:
    """Return a charge of the day as Stripe states it; figures in minor units of US dollars."""
    part = {"type": "stripe_fee", "amount": fee, "currency": "usd", "application": None}
    return {
        "id": transaction_id,
        "object": "balance_transaction",
        "amount": amount,
        "available_on": now,
        "balance_type": "payments",
        "created": now,
        "currency": "usd",
        "description": None,
        "exchange_rate": None,
        "fee": fee,
        "fee_details": [part] if fee else [],
        "net": amount - fee,
        "reporting_category": "charge",
        "source": transaction_id.replace("txn_", "ch_"),
        "status": "available",
        "type": "charge",
    }
