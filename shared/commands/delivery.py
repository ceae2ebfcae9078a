"""Commands to the ledger writer, and what became of them.

Promises never to say that nothing was given when that is in doubt: then it says so, with the
command's id. Giving the same again is harmless, for a command names the entries that it saw. Waits
for the writer for as long as it is told to, and no longer: what is on the topic is executed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar

from shared.commands.draft_corrections import Draft
from shared.errors import Recoverable
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.ledger.journal import Entry
from shared.messages.command import Command, encode_command
from shared.messages.topics import COMMANDS
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, correctable_facts
from shared.postgres.journal.commands import CommandOutcome
from shared.settings.model import Settings

_LOOK_EVERY_S: Final = 0.2
# Of these the broker has seen nothing, or has said that it does not take it.
_NEVER_SENT: Final = frozenset(("broker_away", "stopped"))
_FORBIDDEN: Final = "TopicAuthorizationFailedError"

_T = TypeVar("_T")

# Hear how many entries the commands have made so far.
OnEntryCount = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What became of what a person asked for, by the contract's keys.

    `entries` are those that a dry run would make. Several commands are one answer: `command_id` is
    the first, and the status is done only if all are.
    """

    command_id: str | None
    status: Literal["done", "refused", "waiting", "dry_run"]
    entry_ids: Sequence[str]
    reason: str | None
    command_ids: Sequence[str] = ()
    entries: Sequence[Entry] = ()
    entry_count: int = 0

    def document(self) -> Mapping[str, Any]:
        """Return it as `--json` shows it."""
        document: dict[str, Any] = {
            "command_id": self.command_id,
            "status": self.status,
            "entry_ids": self.entry_ids,
            "reason": self.reason,
            "command_ids": self.command_ids,
            "entry_count": self.entry_count,
        }
        return document | ({"entries": self.entries} if self.status == "dry_run" else {})


def refused_result(reason: str) -> CommandResult:
    """Return the result of a command that is not given, because it would be refused."""
    return CommandResult(None, "refused", [], reason)


def dry_run_result(draft: Draft) -> CommandResult:
    """Return the entries that a draft would make; nothing is given."""
    return CommandResult(
        None,
        "dry_run",
        [entry.entry_id for entry in draft.entries],
        draft.remark,
        entries=draft.entries,
        entry_count=draft.entry_count,
    )


async def deliver_commands(
    settings: Settings, *, draft: Draft, wait_s: float, on_progress: OnEntryCount
) -> CommandResult:
    """Give the commands, and wait at most `wait_s` for what becomes of them.

    Raises KafkaUnavailable when nothing was given.
    """
    if not draft.commands:
        return CommandResult(None, "done", [], draft.remark)
    doubt = await _publish(settings, draft.commands)
    ids = [command.command_id for command in draft.commands]
    async with session.reader(settings.require_database()) as pool:
        outcomes = await _wait(pool, ids, wait_s=wait_s, on_progress=on_progress)
        entry_count = await _or_none(correctable_facts.count_entries_made(pool, command_ids=ids))
    return combine_outcomes(ids, outcomes, doubt=doubt, entry_count=entry_count or 0, wait_s=wait_s)


def combine_outcomes(
    ids: Sequence[str],
    outcomes: Mapping[str, CommandOutcome],
    *,
    doubt: str | None,
    entry_count: int,
    wait_s: float,
) -> CommandResult:
    """Combine the outcomes of the commands, as far as they are known, into one result."""
    known = [outcomes[command_id] for command_id in ids if command_id in outcomes]
    settled = [outcome for outcome in known if outcome.status != "waiting"]
    reasons = [outcome.outcome for outcome in known if outcome.outcome]
    status: Literal["done", "refused", "waiting"] = "done"
    if len(settled) < len(ids):
        status = "waiting"
        reasons.append(doubt or f"not executed within {wait_s:g} s: it will be")
    elif any(outcome.status == "refused" for outcome in settled):
        status = "refused"
    return CommandResult(
        ids[0],
        status,
        [entry_id for outcome in known for entry_id in outcome.entry_ids],
        "; ".join(dict.fromkeys(reasons)) or None,
        command_ids=ids,
        entry_count=entry_count,
    )


async def _publish(settings: Settings, ordered: Sequence[Command]) -> str | None:
    """Publish in order; return what is in doubt, if anything is. Raises KafkaUnavailable."""
    kafka = settings.require_kafka()
    states: list[str | None] = [None]
    producer = Producer(
        kafka,
        client_id="tieout-commands",
        ack_timeout_s=settings.ack_timeout_s,
        topics=(COMMANDS,),
        on_state=states.append,
    )
    given = 0
    await producer.start()
    try:
        for command in ordered:
            key, value, headers = encode_command(command)
            await producer.publish(COMMANDS, key=key, value=value, headers=headers)
            given += 1
    except NotAcknowledged as failure:
        if failure.reason == _FORBIDDEN:
            why = f"this user may not write to {COMMANDS}: see docs/operations.md"
        else:
            why = states[-1] or str(failure)
        is_sure = failure.reason in {*_NEVER_SENT, _FORBIDDEN}
        if is_sure and not given:
            brokers = kafka.bootstrap_servers
            raise KafkaUnavailable(f"Kafka at {brokers}: {why}; nothing was given") from None
        if is_sure:
            return f"{given} of {len(ordered)} commands were given, the others not ({why})"
        return (
            f"Kafka has not said whether it holds the command ({why}): it may be executed. To give"
            " it again is harmless"
        )
    finally:
        await producer.stop()
    return None


async def _wait(
    pool: Pool, ids: Sequence[str], *, wait_s: float, on_progress: OnEntryCount
) -> Mapping[str, CommandOutcome]:
    """Poll until all are settled or the time is up, also while Postgres is away for a moment."""
    outcomes: dict[str, CommandOutcome] = {}
    clock = asyncio.get_running_loop().time
    end = clock() + wait_s
    while True:
        for command_id in ids:
            if command_id not in outcomes or outcomes[command_id].status == "waiting":
                outcome = await _or_none(commands.fetch_outcome(pool, command_id=command_id))
                if outcome is not None:
                    outcomes[command_id] = outcome
        if all(
            command_id in outcomes and outcomes[command_id].status != "waiting"
            for command_id in ids
        ):
            return outcomes
        if clock() >= end:
            return outcomes
        on_progress(
            await _or_none(correctable_facts.count_entries_made(pool, command_ids=ids)) or 0
        )
        await asyncio.sleep(_LOOK_EVERY_S)


async def _or_none(reading: Awaitable[_T]) -> _T | None:
    try:
        return await reading
    except Recoverable:
        return None
