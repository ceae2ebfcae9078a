"""The topics as they lie in Kafka at rest, read whole by the judge on a line of its own.

Promises to read up to the ends that the topic had at the start, and to commit nothing.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from aiokafka import AIOKafkaConsumer, ConsumerRecord

from shared.messages import command as command_message
from shared.messages.balance_transaction import (
    BalanceTransactionMessage,
    decode_balance_transaction,
)
from shared.messages.command import Command
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, EVENTS
from tests.chaos import healed_losses

_READ_TIMEOUT_S: Final = 300.0


async def events(
    bootstrap_servers: str,
) -> tuple[AbstractSet[str], Mapping[str, AbstractSet[str]], int]:
    """Return the ids of the events, the events that name each row, and the count of messages."""
    ids: set[str] = set()
    namings: defaultdict[str, set[str]] = defaultdict(set)
    message_count = 0
    async for message in _read(EVENTS, bootstrap_servers):
        message_count += 1
        event_id = dict(message.headers)["stripe-event-id"].decode()
        ids.add(event_id)
        for row_id in healed_losses.named(message.value or b""):
            namings[row_id].add(event_id)
    return ids, namings, message_count


async def forged(bootstrap_servers: str, *, mark: str) -> Sequence[BalanceTransactionMessage]:
    """Return what in the journal's topic carries the forger's mark."""
    return [
        decode_balance_transaction(message.value, message.headers)
        async for message in _read(BALANCE_TRANSACTIONS, bootstrap_servers)
        if dict(message.headers).get("stripe-version") == mark.encode()
    ]


async def commands_given(bootstrap_servers: str) -> Sequence[Command]:
    """Return the commands, each once, in the order in which they were given."""
    given: dict[str, Command] = {}
    async for message in _read(COMMANDS, bootstrap_servers):
        command = command_message.decode_command(message.value)
        given.setdefault(command.command_id, command)
    return list(given.values())


async def _read(topic: str, bootstrap_servers: str) -> AsyncIterator[ConsumerRecord]:
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=bootstrap_servers,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        fetch_max_bytes=8_000_000,
        max_partition_fetch_bytes=2_400_000,
    )
    async with asyncio.timeout(_READ_TIMEOUT_S):
        await consumer.start()
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            left = {place for place, end in ends.items() if end > 0}
            await consumer.seek_to_beginning()
            while left:
                batch = await consumer.getmany(timeout_ms=500, max_records=5_000)
                for place, messages in batch.items():
                    for message in messages:
                        yield message
                    if await consumer.position(place) >= ends[place]:
                        left.discard(place)
        finally:
            await consumer.stop()
