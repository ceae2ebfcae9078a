"""Balance transactions: Stripe's list of them against the journal.

Promises that what is published is what Stripe answered, on the topic that everything that is posted
comes through. Never writes an entry.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from services.reconciler.resources.resource import Fetched, FetchedPage
from services.reconciler.slices import Slice
from services.reconciler.windows import Span
from shared.kafka.producer.producer import Producer
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.ledger.transaction_row import MalformedRow, TransactionRow, parse_row
from shared.messages import balance_transaction
from shared.messages.balance_transaction import Origin, narrow_row
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_reader
from shared.stripe_api.client import Stripe


@dataclass(frozen=True, slots=True)
class BalanceTransactions:
    """The balance transactions of an account."""

    name: ClassVar[ResourceName] = ResourceName.BALANCE_TRANSACTIONS
    topic: ClassVar[str] = BALANCE_TRANSACTIONS

    account: StripeAccount
    stripe: Stripe
    pool: Pool
    producer: Producer

    async def list(self, part: Slice) -> AsyncIterator[FetchedPage]:
        """Yield the pages of those created in a slice, newest first, as far as it reaches then.

        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        pages = self.stripe.pages(
            created_gte=part.since_s, created_lt=part.until_s, floor_s=lambda: part.since_s
        )
        async for page in pages:
            # A busy account's window is thousands of rows: what no message takes is let go at once.
            raws = [narrow_row(row) for row in page.rows]
            rows = [Fetched(row=parse_row(raw), raw=raw, read_at=page.read_at) for raw in raws]
            yield FetchedPage(rows=rows, has_more=page.has_more)

    async def retrieve(self, row_id: str) -> TransactionRow | MalformedRow:
        """Return one as Stripe has it by its id.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        return parse_row(narrow_row(await self.stripe.retrieve_balance_transaction(row_id)))

    async def stored(self, span: Span) -> Sequence[TransactionRow]:
        """Return the entries that stand in a span. Raises PostgresUnavailable."""
        return await journal_reader.journal_rows(
            self.pool, account=self.account, since_s=span.since_s, until_s=span.until_s
        )

    async def stored_of(self, ids: Sequence[str]) -> Sequence[TransactionRow]:
        """Return the entries of these ids, whatever their date, and also those reversed whole.

        Raises PostgresUnavailable.
        """
        return await journal_reader.journal_rows_of(self.pool, account=self.account, ids=ids)

    async def find_posted(self, ids: Sequence[str]) -> frozenset[str]:
        """Return which of these ids have their entry. Raises PostgresUnavailable."""
        return await journal_reader.find_posted(self.pool, account=self.account, ids=ids)

    async def publish(self, rows: Sequence[Fetched], *, origin: Origin) -> None:
        """Publish rows; return when Kafka holds them all. Raises NotAcknowledged."""
        sent = [await self._send(row, origin=origin) for row in rows]
        await self.producer.acknowledged(sent)

    async def _send(self, row: Fetched, *, origin: Origin) -> asyncio.Future[None]:
        key, value, headers = balance_transaction.encode_balance_transaction(
            balance_transaction.of_stripe(
                row.raw, account=self.account, origin=origin, fetched_at=row.read_at
            ),
            stripe_version=self.stripe.api_version,
        )
        return await self.producer.send(self.topic, key=key, value=value, headers=headers)
