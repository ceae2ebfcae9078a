"""What a pass publishes of Stripe's list of balance transactions."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

from services.reconciler.resources.balance_transactions import BalanceTransactions
from services.reconciler.resources.resource import Fetched
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import parse_row
from shared.messages.balance_transaction import decode_balance_transaction
from tests.support.posting import charge


class _Producer:
    """Keeps what is sent, and how much somebody waited for."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.waited_for: list[int] = []

    async def send(self, topic: str, **message: Any) -> asyncio.Future[None]:
        self.sent.append((topic, message))
        return asyncio.get_running_loop().create_future()

    async def acknowledged(self, sent: Sequence[asyncio.Future[None]]) -> None:
        self.waited_for.append(len(sent))


async def test_it_publishes_each_row_as_stripe_gave_it() -> None:
    producer = _Producer()
    account = StripeAccount(id="acct_1", livemode=True)
    resource = BalanceTransactions(
        account=account,
        stripe=cast("Any", SimpleNamespace(api_version="2026-01-01")),
        pool=cast("Any", None),
        producer=cast("Any", producer),
    )
    read_at = datetime(2026, 3, 1, tzinfo=UTC)
    raws = [charge(number) for number in range(3)]
    rows = [Fetched(row=parse_row(raw), raw=raw, read_at=read_at) for raw in raws]

    await resource.publish(rows, origin="backfill")

    assert producer.waited_for == [3]
    assert {topic for topic, _ in producer.sent} == {resource.topic}
    messages = [
        decode_balance_transaction(message["value"], message["headers"])
        for _, message in producer.sent
    ]
    assert [message.balance_transaction for message in messages] == raws
    assert {(message.account, message.origin, message.fetched_at) for message in messages} == {
        (account, "backfill", read_at)
    }
