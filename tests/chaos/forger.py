"""A forger who may write `stripe.balance_transactions`: made-up rows, altered copies, strangers'.

Promises that each of its records carries a mark that no service reads, so that the judge finds in
the topic itself what was forged; and that no two forgeries have one amount. Must never write what
Stripe could have written: each record is a lie that has to be on the page at the end.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS
from tests.chaos.process_faults import beside
from tests.chaos.running_stack import FaultMissed, RunningStack

# The header `stripe-version` of what is forged.
MARK: Final = "forged"
_STRANGER: Final = "acct_1ForgedStranger"
_DAY_S: Final = 24 * 3600
# In the year 2096.
_FUTURE_S: Final = 4_000_000_000
_SEND_TIMEOUT_S: Final = 10.0
_ROUND_EVERY_S: Final = 1.0
_AMOUNT_FROM: Final = 1_000_003
_AMOUNT_STEP: Final = 1_009
_LATEST_S: Final = 10
_LATEST_ROWS: Final = 200


@contextlib.asynccontextmanager
async def forging(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Write forged records to the topic, round after round."""
    before = running_stack.forged_count
    async with beside(_forge(running_stack)):
        yield
    if running_stack.forged_count == before:
        raise FaultMissed


async def _forge(running_stack: RunningStack) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=running_stack.kafka_bootstrap_servers, acks="all", enable_idempotence=True
    )
    await producer.start()
    try:
        while True:
            async with asyncio.timeout(_SEND_TIMEOUT_S):
                for row, account in await _round(running_stack):
                    await _send(producer, row, account=account)
                    running_stack.forged_count += 1
            await asyncio.sleep(_ROUND_EVERY_S)
    except (KafkaError, TimeoutError):
        return  # the broker is another fault's; what reached the topic is in the topic
    finally:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SEND_TIMEOUT_S):
                await producer.stop()


async def _round(running_stack: RunningStack) -> list[tuple[dict[str, Any], str]]:
    """Return one forgery of each kind, and whose it says it is."""
    now = int(time.time())
    oracle = await running_stack.read_control(
        f"oracle?since={now - _LATEST_S}&limit={_LATEST_ROWS}"
    )
    ours = str(oracle["account"])
    age_s = running_stack.rng.choice((30, 60 * _DAY_S, now - _DAY_S))
    forged = [
        (_made_up(running_stack, created=now), _STRANGER),
        (_made_up(running_stack, created=now - age_s), ours),
        (_made_up(running_stack, created=_FUTURE_S), ours),
    ]
    # The youngest: its genuine copy may be in the journal, on its way, or yet to be asked for.
    forged += [(_altered(running_stack, row), ours) for row in oracle["balance_transactions"][-1:]]
    return forged


def _made_up(running_stack: RunningStack, *, created: int) -> dict[str, Any]:
    amount = (
        _AMOUNT_FROM
        + _AMOUNT_STEP * running_stack.forged_count
        + running_stack.rng.randrange(_AMOUNT_STEP)
    )
    return {
        "id": f"txn_1Forged{amount:012}{created}",
        "object": "balance_transaction",
        "amount": amount,
        "available_on": created,
        "balance_type": "payments",
        "created": created,
        "currency": "usd",
        "exchange_rate": None,
        "fee": 0,
        "fee_details": [],
        "net": amount,
        "reporting_category": "charge",
        "source": f"ch_1Forged{amount}",
        "status": "available",
        "type": "charge",
    }


def _altered(running_stack: RunningStack, row: Mapping[str, Any]) -> dict[str, Any]:
    more = 100 * (1 + running_stack.rng.randrange(10_000))
    return {**row, "amount": row["amount"] + more, "net": row["net"] + more}


async def _send(producer: AIOKafkaProducer, row: Mapping[str, Any], *, account: str) -> None:
    key, value, headers = balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            row,
            account=StripeAccount(account, livemode=False),
            origin="webhook",
            fetched_at=datetime.now(UTC),
        ),
        stripe_version=MARK,
    )
    await producer.send_and_wait(BALANCE_TRANSACTIONS, key=key, value=value, headers=headers)
