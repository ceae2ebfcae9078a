"""Commands to rows: `ledger.commands`, kept as they were given until they are executed.

Promises that a command is kept once, with its offset, in the order in which it was given; and that
what is no command is a dead letter. Executes nothing: that may have to wait for an entry.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

from services.ledger_writer.posting_batch import RefusedByPostgres
from shared import failpoints
from shared.errors import Unprocessable
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import PreparedBatch
from shared.messages.batch import Batch, Message
from shared.messages.command import Command, decode_command
from shared.messages.topics import COMMANDS, CONSUMERS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import commands
from shared.runtime.health import Health
from shared.settings.model import KafkaSettings
from shared.telemetry import log
from shared.telemetry.metrics import DEAD_LETTERS_WRITTEN

CONSUMER = CONSUMERS[COMMANDS]
_BATCH_MAX = 100

logger = log.get()


async def receive_commands(
    *, kafka: KafkaSettings, pool: Pool, received: asyncio.Event, health: Health
) -> None:
    """Keep what is given on `ledger.commands`, for ever; set `received` when there is something."""

    def prepare(batch: Batch) -> PreparedBatch:
        decoded = [_decode(message, batch) for message in batch.messages]
        letters = [letter for letter in decoded if isinstance(letter, dict)]
        given = [command for command in decoded if isinstance(command, Command)]
        return PreparedBatch(
            partial(_write, pool, batch, given, letters, received),
            dead_letters.new_dead_letters(letters),
        )

    await consume(
        kafka=kafka,
        topic=COMMANDS,
        group=CONSUMER,
        store=PostgresOffsetStore(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
    )


async def _write(
    pool: Pool,
    batch: Batch,
    given: Sequence[Command],
    letters: Sequence[dead_letters.DeadLetter],
    received: asyncio.Event,
) -> None:
    taken = await commands.save_commands(
        pool, consumer=CONSUMER, batch=batch, commands=given, letters=letters
    )
    if failpoints.armed:
        await failpoints.reach("command.kept")
    received.set()
    for command in given:
        logger.info("command.received", **command_fields(command))
    for command_id in taken:
        logger.error("command.id_taken", command_id=command_id)
    for letter in letters:
        DEAD_LETTERS_WRITTEN.labels(topic=COMMANDS).inc()
        logger.error("command.dead_letter", **letter)


def _decode(message: Message, batch: Batch) -> Command | dead_letters.DeadLetter:
    refused = batch.refused.get((message.partition, message.offset))
    try:
        if refused is not None:
            raise RefusedByPostgres(refused)
        return decode_command(message.value)
    except Unprocessable as error:
        return dead_letters.make_dead_letter(
            message, batch, error=error, stripe_account=None, livemode=None, object_id=None
        )


def command_fields(command: Command) -> dict[str, object]:
    """Return what a log line says of a command."""
    return {
        "command_id": command.command_id,
        "kind": command.kind,
        "stripe_account": command.stripe_account,
        "livemode": command.livemode,
        "object_id": command.object_id,
        "by": command.by,
    }
