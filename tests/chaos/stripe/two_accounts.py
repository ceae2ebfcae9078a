"""Two accounts of one fake Stripe, their ledger, and what each says of the other.

The oracle is the fake's own state; the ledger's tables are only ever what is judged.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from services.reconciler.context import ReconcileContext
from services.reconciler.pass_report import PassReport
from services.reconciler.reconcile import reconcile
from shared.errors import Recoverable
from shared.kafka.admin.end_offsets import end_offsets
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.postgres.intake import consumer_offsets
from tests.support.waits import until

if TYPE_CHECKING:
    import asyncpg

ONE, TWO = "acct_one", "acct_two"
LIST = "GET /v1/balance_transactions"
# The window, its rows by id with what they move, by the journal.
_ENTRIES = """
SELECT entry.external_id AS id, extract(epoch FROM entry.effective_at)::bigint AS created,
    leg.amount_minor AS net, leg.currency
FROM tieout.journal_entry AS entry
JOIN tieout.posting AS leg ON leg.entry_no = entry.entry_no AND leg.ordinal = 1
WHERE entry.stripe_account = $1 AND entry.kind = 'original'
"""
_SETTLED = "SELECT window_no FROM tieout.coverage WHERE stripe_account = $1 AND settled"
_WINDOW_S = 300

Movement = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class TwoAccounts:
    """Hands on Stripe, the topics and the database."""

    contexts: Mapping[str, ReconcileContext]
    stripe: httpx.AsyncClient
    database: "asyncpg.Pool[asyncpg.Record]"

    async def control(self, name: str, **body: Any) -> dict[str, Any]:
        answer = await self.stripe.post(f"/_control/{name}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def arm(self, kind: str, endpoint: str = "*", **options: Any) -> None:
        await self.control("fault", kind=kind, endpoint=endpoint, **options)

    async def disarm(self, account: str) -> None:
        """Clear the faults of one account; those of the other stay."""
        await self.control("clear_faults", account=account)

    async def charge(self, account: str = ONE, **options: Any) -> dict[str, Any]:
        """Sell something whose webhook nobody ever gets, unless the test brings it."""
        return await self.control("charge", account=account, deliver="withhold", **options)

    async def reconcile(self, account: str = ONE) -> PassReport:
        return await reconcile(self.contexts[account], grace_s=0)

    async def attempt(self, account: str = ONE) -> PassReport | None:
        """Make a pass that may fail, as the service's schedule bears it."""
        try:
            return await self.reconcile(account)
        except Recoverable:
            return None

    async def publish_event(self, charge: Mapping[str, Any], *, account: str = ONE) -> None:
        """Bring a charge's event, as webhook-ingest does."""
        event = json.loads(charge["body"])
        await self.contexts[account].producer.publish(
            EVENTS,
            key=f"{account}:{event['id']}".encode(),
            value=json.dumps(event).encode(),
            headers=[
                ("stripe-event-id", event["id"].encode()),
                ("stripe-event-type", event["type"].encode()),
                ("stripe-account", account.encode()),
                ("livemode", b"false"),
                ("received-at", datetime.now(UTC).isoformat().encode()),
            ],
        )

    async def charges_with_events(
        self, count: int, *, account: str = ONE
    ) -> Sequence[Mapping[str, Any]]:
        """Sell as often, and bring the events once all is sold."""
        charges = [await self.charge(account) for _ in range(count)]
        for charge in charges:
            await self.publish_event(charge, account=account)
        return charges

    async def post(self, row: dict[str, Any], *, account: str = ONE) -> None:
        """Bring a row into the journal as the resolver does."""
        await self.publish(row, account=account)
        await self.until_posted(row["id"])

    async def publish(
        self, row: dict[str, Any], *, account: str = ONE, key: bytes | None = None
    ) -> None:
        """Put a row on the topic, as whoever may write to it does."""
        own_key, value, headers = balance_transaction.encode_balance_transaction(
            balance_transaction.of_stripe(
                row,
                account=StripeAccount(account, livemode=False),
                origin="webhook",
                fetched_at=datetime.now(UTC),
            ),
            stripe_version="test",
        )
        await self.contexts[ONE].producer.publish(
            BALANCE_TRANSACTIONS, key=key or own_key, value=value, headers=headers
        )

    async def until_read(self) -> None:
        """Wait until the writer has read all that is on the topic now."""
        ends = await end_offsets(self.contexts[ONE].kafka, (BALANCE_TRANSACTIONS,))

        async def is_read() -> bool:
            at = await consumer_offsets.posting_positions(self.contexts[ONE].pool)
            return all(at.get(place, 0) >= end for place, end in ends.items())

        await until(is_read, what="the writer has read the topic")

    async def until_posted(self, transaction_id: str) -> None:
        await until(lambda: self.is_posted(transaction_id), what=f"{transaction_id} is posted")

    async def until_all_posted(self, charges: Sequence[Mapping[str, Any]]) -> None:
        for charge in charges:
            await self.until_posted(charge["balance_transaction"]["id"])

    async def is_posted(self, transaction_id: str) -> bool:
        is_posted: bool = await self.database.fetchval(
            "SELECT EXISTS (SELECT FROM tieout.journal_entry WHERE external_id = $1)",
            transaction_id,
        )
        return is_posted

    async def unanswered_count(self, account: str = ONE) -> int:
        """Count the wanted rows that were asked for in vain, and of which none is to blame."""
        return await self._wanted(account, "attempts = 0 AND reason LIKE '%AuthenticationError%'")

    async def denied_count(self, account: str = ONE) -> int:
        """Count the wanted rows that Stripe denied."""
        return await self._wanted(account, "attempts >= 1 AND reason LIKE '%PermissionError%'")

    async def _wanted(self, account: str, condition: str) -> int:
        count: int = await self.database.fetchval(
            f"SELECT count(*) FROM tieout.wanted WHERE stripe_account = $1 AND {condition}", account
        )
        return count

    async def open_kinds(self, account: str = ONE) -> Mapping[str, int]:
        """Count the account's open discrepancies by kind."""
        rows = await self.database.fetch(
            "SELECT kind FROM tieout.discrepancy WHERE stripe_account = $1"
            " AND status IN ('open', 'healing', 'stuck')",
            account,
        )
        return Counter(row["kind"] for row in rows)

    async def discrepancies(self, object_id: str) -> Sequence[tuple[str, str]]:
        rows = await self.database.fetch(
            "SELECT kind, status FROM tieout.discrepancy WHERE object_id = $1 ORDER BY kind",
            object_id,
        )
        return [(row["kind"], row["status"]) for row in rows]

    async def coverage(self) -> Sequence[tuple[object, ...]]:
        """Return all that is kept of windows."""
        rows = await self.database.fetch(
            "SELECT stripe_account, window_no, settled, row_count, digest, compared_at"
            " FROM tieout.coverage ORDER BY 1, 2"
        )
        return [tuple(row.values()) for row in rows]

    async def oracle(self, account: str = ONE) -> frozenset[Movement]:
        answer = await self.stripe.get(f"/_control/oracle?account={account}")
        return frozenset(
            (row["id"], row["created"], row["net"], row["currency"])
            for row in answer.json()["balance_transactions"]
        )

    async def journal(self, account: str = ONE) -> frozenset[Movement]:
        rows = await self.database.fetch(_ENTRIES, account)
        return frozenset((row["id"], row["created"], row["net"], row["currency"]) for row in rows)

    async def wrongly_settled(self, account: str = ONE) -> frozenset[int]:
        """Return the windows that are called settled and in which the two sides differ."""
        rows = await self.database.fetch(_SETTLED, account)
        settled = frozenset(row["window_no"] for row in rows)
        differing = await self.oracle(account) ^ await self.journal(account)
        return settled & {created // _WINDOW_S for _, created, _, _ in differing}
