"""A person who corrects all day: commands among the load, each sent twice, and a rival beside it.

Promises that each goes by an original that stood when it was looked for, and that of each entry the
first on the topic is to win. Must never name an entry of the forger's: those are the judge's to
find as they are.
"""

import asyncio
import contextlib
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import asyncpg
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from shared.messages import command as command_message
from shared.messages.command import Command
from shared.messages.topics import COMMANDS
from tests.chaos.queries import SQL
from tests.chaos.running_stack import IN_THE_WAY, RunningStack

SOURCE: Final = "Income:Sales"
TARGETS: Final = ("Expenses:Adjustments", "Expenses:Climate")
_EVERY_S: Final = 2.0
_AT_ONCE: Final = 3
_TIMEOUT_S: Final = 10.0


async def correct(running_stack: RunningStack) -> None:
    """Give commands until cancelled; what a fault is in the way of is not given."""
    for number in itertools.count():
        with contextlib.suppress(KafkaError, *IN_THE_WAY):
            async with asyncio.timeout(_TIMEOUT_S):
                await _send(running_stack, await _given(running_stack, number=number))
        await asyncio.sleep(_EVERY_S)


async def _given(running_stack: RunningStack, *, number: int) -> Sequence[Command]:
    """Return for some entries a command and its rival."""
    connection = await asyncpg.connect(running_stack.database_url, timeout=5, command_timeout=10)
    try:
        rows = await connection.fetch(SQL["correctable"], SOURCE, _AT_ONCE)
    finally:
        connection.terminate()
    return [
        Command(
            command_id=command_message.command_id("chaos", str(number), row["entry_id"], target),
            kind="correct",
            issuer=row["issuer"],
            stripe_account=row["stripe_account"],
            livemode=row["livemode"],
            object_id=row["external_id"],
            accounts={SOURCE: target},
            figures={"replaces": row["entry_id"]},
            reason="it was booked elsewhere",
            by="commander",
            at=datetime.now(UTC),
        )
        for row in rows
        for target in running_stack.rng.sample(TARGETS, len(TARGETS))
    ]


async def _send(running_stack: RunningStack, given: Sequence[Command]) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=running_stack.kafka_bootstrap_servers, acks="all", enable_idempotence=True
    )
    await producer.start()
    try:
        for command in (*given, *given):
            key, value, headers = command_message.encode_command(command)
            await producer.send_and_wait(COMMANDS, key=key, value=value, headers=headers)
    finally:
        await producer.stop()
