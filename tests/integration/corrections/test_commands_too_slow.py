"""Commands where Postgres is too slow for one of them: the others are executed all the same."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import pytest

from services.ledger_writer.commands.execute import CommandExecutor
from services.ledger_writer.commands.slow_commands import SlowCommands
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import Command
from shared.postgres.driver.pool import Deadlines, Pool
from shared.postgres.journal import commands
from shared.runtime.retry import BatchSize
from tests.support import slow_inserts
from tests.support.commands import command, keep, nothing_sent
from tests.support.posting import ACCOUNT, post, row

_DEBIT = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
    "fee": 0,
    "net": -5_000,
    "fee_details": [],
}


@dataclass(frozen=True, slots=True)
class CommandHarness:
    """What commands are executed in; `beats` has one of each beat."""

    database: "asyncpg.Connection[asyncpg.Record]"
    pool: Pool
    beats: list[None] = field(default_factory=list)

    async def correct(self, name: str, target: str) -> Command:
        """Return a command that moves what stands of a fact out of suspense."""
        stands = await self.database.fetchval(
            "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1", name
        )
        return command(
            "correct", name, accounts={"Equity:Suspense": target}, figures={"replaces": stands}
        )

    def executor(self, *configured: str, **limits: Any) -> CommandExecutor:
        """Return what executes commands while these accounts are configured."""
        return CommandExecutor(
            self.pool,
            configured=frozenset(StripeAccount(account, livemode=False) for account in configured),
            committed=asyncio.Event(),
            send=nothing_sent,
            **limits,
        )

    async def rounds(self, executor: CommandExecutor, count: int) -> None:
        """Have so many rounds made."""
        for _ in range(count):
            await executor.round(lambda: self.beats.append(None))

    async def statuses(self, given: Sequence[Command]) -> Sequence[str]:
        """Return what has become of commands."""
        known = [
            await commands.fetch_outcome(self.pool, command_id=given_command.command_id)
            for given_command in given
        ]
        return [outcome.status for outcome in known if outcome is not None]


@pytest.fixture
async def harness(database_url: str) -> AsyncIterator[CommandHarness]:
    """Have statements of the pool end after half a second."""
    pool = Pool(
        database_url,
        role="tieout_writer",
        service="test",
        size=2,
        deadlines=Deadlines(statement_s=0.5),
    )
    database = await asyncpg.connect(database_url)
    yield CommandHarness(database, pool)
    await database.close()
    pool.terminate()


async def test_one_that_is_too_slow_holds_none_but_the_later_ones_of_its_fact(
    harness: CommandHarness,
) -> None:
    await post(harness.pool, [row("txn_slow", **_DEBIT), row("txn_well", **_DEBIT)])
    await slow_inserts.sleep_where(harness.database, "bool_or(external_id = 'txn_slow')")
    given = [
        await harness.correct("txn_slow", "Expenses:Climate"),
        await harness.correct("txn_slow", "Expenses:Cards"),
        await harness.correct("txn_well", "Expenses:Climate"),
    ]
    await keep(harness.pool, *given)
    # A round has no room for more than one: what is left must take nobody's place.
    executor = harness.executor(ACCOUNT, rows_max=1)

    await harness.rounds(executor, 4)

    assert await harness.statuses(given) == ["waiting", "waiting", "done"]


async def test_those_of_a_fact_are_tried_again_in_their_order(harness: CommandHarness) -> None:
    await post(harness.pool, [row("txn_slow", **_DEBIT)])
    await slow_inserts.sleep_where(harness.database, "count(*) > 0")
    given = [
        await harness.correct("txn_slow", target)
        for target in ("Expenses:Climate", "Expenses:Cards")
    ]
    await keep(harness.pool, *given)
    executor = harness.executor(ACCOUNT, slow=SlowCommands(try_every_s=0.0))

    await harness.rounds(executor, 1)
    assert await harness.statuses(given) == ["waiting", "waiting"]
    await slow_inserts.wake(harness.database)
    await harness.rounds(executor, 1)

    assert await harness.statuses(given) == ["done", "refused"]


async def test_an_account_is_disowned_in_parts_that_are_not_too_slow(
    harness: CommandHarness,
) -> None:
    await post(harness.pool, [row(f"txn_{number}", **_DEBIT) for number in range(5)])
    await slow_inserts.sleep_where(harness.database, "count(*) > 2")
    given = [command("disown", ACCOUNT)]
    await keep(harness.pool, *given)
    executor = harness.executor(slow=SlowCommands(try_every_s=0.0), disowned=BatchSize(8))

    await harness.rounds(executor, 8)

    assert await harness.statuses(given) == ["done"]


async def test_each_command_beats(harness: CommandHarness) -> None:
    await post(harness.pool, [row(f"txn_{number}", **_DEBIT) for number in range(3)])
    given = [await harness.correct(f"txn_{number}", "Expenses:Climate") for number in range(3)]
    await keep(harness.pool, *given)

    await harness.rounds(harness.executor(ACCOUNT), 1)

    assert len(harness.beats) >= len(given) + 1
