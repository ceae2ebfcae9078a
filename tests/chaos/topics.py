"""What the topics hold at rest, as the judge asks for it on a line of its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from shared.messages import command as command_message
from shared.messages.balance_transaction import (
    BalanceTransactionMessage,
    decode_balance_transaction,
)
from shared.messages.command import Command
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, EVENTS
from tests.chaos import healed_losses
from tests.support.topic_reader import read_topic


async def events(
    bootstrap_servers: str,
) -> tuple[AbstractSet[str], Mapping[str, AbstractSet[str]], int]:
    """Return the ids of the events, the events that name each row, and the count of messages."""
    ids: set[str] = set()
    namings: defaultdict[str, set[str]] = defaultdict(set)
    message_count = 0
    async for message in read_topic(EVENTS, bootstrap_servers):
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
        async for message in read_topic(BALANCE_TRANSACTIONS, bootstrap_servers)
        if dict(message.headers).get("stripe-version") == mark.encode()
    ]


async def commands_given(bootstrap_servers: str) -> Sequence[Command]:
    """Return the commands, each once, in the order in which they were given."""
    given: dict[str, Command] = {}
    async for message in read_topic(COMMANDS, bootstrap_servers):
        command = command_message.decode_command(message.value)
        given.setdefault(command.command_id, command)
    return list(given.values())
