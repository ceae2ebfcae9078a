"""What a pass asks of the list of Stripe's that it compares, whichever that is.

Promises that what is particular to a list stands in one file beside this one: how Stripe is asked
for it, what its rows are compared with, and how one that is lacking gets there. Windows, coverage,
the attempts to heal and the lock are the same for all of them, by the resource's name.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from services.reconciler.slices import Slice
from services.reconciler.windows import Span
from shared.ledger.resource_name import ResourceName
from shared.ledger.transaction_row import MalformedRow, TransactionRow
from shared.messages.balance_transaction import Origin


@dataclass(frozen=True, slots=True)
class Fetched:
    """A row of Stripe's as it is compared, `raw` as it is published, and when Stripe gave it."""

    row: TransactionRow | MalformedRow
    raw: Mapping[str, Any]
    read_at: datetime


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """One page of a list, newest first."""

    rows: Sequence[Fetched]
    has_more: bool


class Resource(Protocol):
    """One list of Stripe's of one account, and what it is compared with: what we have of it."""

    @property
    def name(self) -> ResourceName:
        """Return the name by which its coverage, its sync and its lock are kept."""

    @property
    def topic(self) -> str:
        """Return the topic that its rows are published to."""

    def list(self, part: Slice) -> AsyncIterator[FetchedPage]:
        """Yield the pages of the rows created in a slice, newest first, as far as it reaches then.

        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """

    async def retrieve(self, row_id: str) -> TransactionRow | MalformedRow:
        """Return a row as Stripe has it by its id.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
        """

    async def stored(self, span: Span) -> Sequence[TransactionRow]:
        """Return what stands on our side of a span. Raises PostgresUnavailable."""

    async def stored_of(self, ids: Sequence[str]) -> Sequence[TransactionRow]:
        """Return what we have of these ids, whatever its date, and also what was reversed whole.

        Raises PostgresUnavailable.
        """

    async def find_posted(self, ids: Sequence[str]) -> frozenset[str]:
        """Return which of these ids have arrived on our side. Raises PostgresUnavailable."""

    async def publish(self, rows: Sequence[Fetched], *, origin: Origin) -> None:
        """Publish some rows at once; return when Kafka holds them all. Raises NotAcknowledged."""
