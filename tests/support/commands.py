"""Commands as tests give them, and their way into the journal without Kafka."""

import asyncio
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from services.ledger_writer.commands.execute import CommandExecutor
from services.ledger_writer.commands.redrive_letter import SendAgain
from shared.kafka.errors import KafkaUnavailable
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch
from shared.messages.command import Command, CommandKind, command_id
from shared.messages.topics import COMMANDS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.intake.dead_letters import RedrivableLetter
from shared.postgres.journal import commands
from tests.support.posting import ACCOUNT

_NUMBERS = itertools.count(1)


def command(kind: CommandKind, object_id: str, **changes: Any) -> Command:
    """Return a command of the test account, with an id of its own."""
    given: dict[str, Any] = {
        "command_id": command_id("test", str(next(_NUMBERS))),
        "kind": kind,
        "issuer": StripeAccount(ACCOUNT, livemode=False).issuer,
        "stripe_account": ACCOUNT,
        "livemode": False,
        "object_id": object_id,
        "reason": "a test says so",
        "by": "tester",
        "at": datetime(2026, 2, 1, tzinfo=UTC),
    }
    return Command(**given | changes)


async def keep(pool: Pool, *given: Command) -> Sequence[str]:
    """Keep commands as the next batch of their topic; return the ids that another has."""
    store = PostgresOffsetStore(pool, consumer="command")
    loaded = await store.load(topic=COMMANDS, topic_id=None, bounds={0: (0, 1_000_000)}, seen={})
    batch = Batch(topic=COMMANDS, positions=loaded.positions, messages=[])
    return await commands.save_commands(
        pool, consumer="command", batch=batch, commands=given, letters=[]
    )


async def execute(
    pool: Pool,
    *given: Command,
    configured: frozenset[StripeAccount] = frozenset({StripeAccount(ACCOUNT, livemode=False)}),
    send: SendAgain | None = None,
) -> list[commands.CommandOutcome]:
    """Keep commands, execute what is ready, and return what became of these."""
    await keep(pool, *given)
    executor = CommandExecutor(
        pool, configured=configured, committed=asyncio.Event(), send=send or nothing_sent
    )
    for _ in range(1000):
        if not await executor.round(_unheard):
            break
    outcomes = [
        await commands.fetch_outcome(pool, command_id=command.command_id) for command in given
    ]
    return [outcome for outcome in outcomes if outcome is not None]


async def nothing_sent(_letters: Sequence[RedrivableLetter]) -> Sequence[RedrivableLetter]:
    """Have no Kafka, where nothing is to be sent again."""
    raise KafkaUnavailable("this test has no Kafka")


def _unheard() -> None:
    """Hear no beat."""
