"""A service that orders what its callers ask for, beside an account whose writer runs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from services.reconciler.reconcile import reconcile
from shared.commands import draft_redrive, draft_stated
from shared.commands.delivery import CommandGiver, CommandResult
from shared.commands.draft import Attribution, Draft
from shared.kafka.admin.end_offsets import end_offsets
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS
from shared.postgres.driver.pool import Pool
from tests.integration.corrections.typed_commands import DEBIT
from tests.integration.reconciler.one_account import (
    Harness,
    RunningFake,
    harness_of,
    writing,
)
from tests.support.waits import PATIENCE_S

WHY = Attribution(by="a token", reason="a test says so")


@dataclass(frozen=True, slots=True)
class Service:
    """A service that gives commands, beside the account under test."""

    harness: Harness
    pool: Pool
    giver: CommandGiver

    async def orders(
        self,
        draft: Callable[[Attribution], Awaitable[Draft]],
        *,
        request: str | None = None,
        dry_run: bool = False,
        wait_s: float = PATIENCE_S,
    ) -> CommandResult:
        """Carry out what a token asks for."""
        why = Attribution(by=WHY.by, reason=WHY.reason, request=request)
        return await self.giver.carry_out(
            lambda: draft(why), request=request, dry_run=dry_run, wait_s=wait_s
        )

    def applies(
        self, discrepancy_id: str, *, account: str | None = None
    ) -> Callable[[Attribution], Awaitable[Draft]]:
        return lambda why: draft_stated.draft_stated_resolution(
            self.pool, discrepancy_id=discrepancy_id, stripe_account=account, why=why
        )

    def notes(
        self, discrepancy_id: str, *, account: str | None = None
    ) -> Callable[[Attribution], Awaitable[Draft]]:
        return lambda why: draft_stated.draft_note(
            self.pool, discrepancy_id=discrepancy_id, stripe_account=account, why=why
        )

    def corrects(
        self, name: str, *, to: str | None = None, account: str | None = None
    ) -> Callable[[Attribution], Awaitable[Draft]]:
        return lambda why: draft_stated.draft_stated_correction(
            self.pool, name=name, account=to, stripe_account=account, why=why
        )

    def redrives(
        self, letter_id: int, *, account: str | None = None
    ) -> Callable[[Attribution], Awaitable[Draft]]:
        return lambda why: draft_redrive.draft_redrive(
            self.pool, letter_id=letter_id, stripe_account=account, why=why
        )

    async def fetch(self, query: str, *arguments: object) -> Any:
        return await self.harness.database.fetchval(query, *arguments)

    async def differs(self, *, by: int = 700) -> tuple[str, str]:
        """Have an entry differ from Stripe's row; return its transaction and the discrepancy."""
        charge = await self.harness.charge(amount=2_000)
        await self.harness.publish(
            {**charge, "amount": charge["amount"] + by, "net": charge["net"] + by}
        )
        await self.harness.until_posted(charge["id"])
        await reconcile(self.harness.context, grace_s=0)
        return charge["id"], await self.discrepancy(charge["id"])

    async def debit(self) -> str:
        """Have Stripe take something that no rule has; return its id when it is posted."""
        row = await self.harness.control("balance_transaction", **DEBIT)
        transaction_id: str = row["balance_transaction"]["id"]
        await reconcile(self.harness.context, grace_s=0)
        await self.harness.until_posted(transaction_id)
        return transaction_id

    async def discrepancy(self, object_id: str) -> str:
        discrepancy_id: str = await self.fetch(
            "SELECT id FROM tieout.discrepancy WHERE object_id = $1", object_id
        )
        return discrepancy_id

    async def status(self, discrepancy_id: str) -> tuple[str, str | None, str | None]:
        row = await self.harness.database.fetchrow(
            "SELECT status, note, resolved_by FROM tieout.discrepancy WHERE id = $1",
            discrepancy_id,
        )
        assert row is not None, discrepancy_id
        return row["status"], row["note"], row["resolved_by"]

    async def stands(self, transaction_id: str) -> tuple[str, int]:
        """Return the entry that stands of a transaction, and its net."""
        row = await self.harness.database.fetchrow(
            "SELECT entry_id, net FROM tieout.standing_entry WHERE external_id = $1",
            transaction_id,
        )
        assert row is not None, transaction_id
        return row["entry_id"], row["net"]

    async def given(self) -> tuple[int, int]:
        """Return how many commands lie on the topic, and how many the writer has."""
        ends = await end_offsets(self.harness.settings.require_kafka(), (COMMANDS,))
        return sum(ends.values()), await self.fetch("SELECT count(*) FROM tieout.command")

    async def letter(
        self,
        *,
        offset: int,
        partition: int = 0,
        topic: str = BALANCE_TRANSACTIONS,
        consumer: str = "post",
        account: str | None = None,
    ) -> int:
        """Keep a letter as if a writer of an older version had refused the message there."""
        letter: int = await self.fetch(
            'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
            " stripe_account, livemode, object_id, error)"
            " SELECT $1, $2, coalesce((SELECT max(epoch)"
            " FROM tieout.consumer_offset WHERE consumer = $1 AND topic = $2 AND partition = $3),"
            " 0), $3, $4, $5, false, NULL, 'a bug of ours' RETURNING id",
            consumer,
            topic,
            partition,
            offset,
            account,
        )
        return letter

    async def posted_place(self) -> tuple[int, int]:
        """Have a row posted; return a partition, and the offset of the last row that it has."""
        charge = await self.harness.charge()
        await self.harness.publish(charge)
        await self.harness.until_posted(charge["id"])
        place = await self.harness.database.fetchrow(
            "SELECT partition, next_offset - 1 AS last FROM tieout.consumer_offset"
            " WHERE consumer = 'post' ORDER BY next_offset DESC LIMIT 1"
        )
        assert place is not None, "the row was posted"
        return place["partition"], place["last"]

    async def published(self) -> int:
        """Return how many rows lie on their topic."""
        kafka = self.harness.settings.require_kafka()
        return sum((await end_offsets(kafka, (BALANCE_TRANSACTIONS,))).values())


@contextlib.asynccontextmanager
async def account_of(
    fake: RunningFake, *, database_url: str, kafka_topics: str
) -> AsyncIterator[Harness]:
    """Open an account whose writer runs and whose (empty) history is imported."""
    opened = harness_of(fake, database_url=database_url, kafka_topics=kafka_topics)
    async with opened as ledger, writing(ledger.settings):
        await reconcile(ledger.context, grace_s=0)
        # Rows of the import's own second are history; what the tests make comes after it.
        await asyncio.sleep(1.1)
        yield ledger


@contextlib.asynccontextmanager
async def ordering(harness: Harness) -> AsyncIterator[Service]:
    """Run a service as the API is: its role, and a producer of its own."""
    pool = Pool(harness.settings.require_database(), role="tieout_api", service="test", size=4)
    giver = CommandGiver(harness.settings.require_kafka(), pool=pool, client_id="test")
    await giver.start()
    try:
        yield Service(harness, pool, giver)
    finally:
        await giver.stop()
        await pool.close()
