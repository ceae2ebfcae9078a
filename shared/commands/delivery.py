"""Commands to the ledger writer, and what became of them.

Promises never to say that nothing was given when that is in doubt: then it says so, with the
command's id. Giving the same again is harmless, for a command names the entries that it saw. Waits
for the writer for as long as it is told to, and no longer: what is on the topic is executed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar

from shared.commands.draft_corrections import Asked
from shared.errors import Recoverable
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.ledger.journal import Entry
from shared.messages.command import Command, encode
from shared.messages.topics import COMMANDS
from shared.postgres.driver import session
from shared.postgres.journal import commands
from shared.postgres.journal import correctable_facts as kept
from shared.postgres.journal.commands import Outcome
from shared.settings.model import Settings

_LOOK_EVERY_S: Final = 0.2
# Of these the broker has seen nothing, or has said that it does not take it.
_NEVER_SENT: Final = frozenset(("broker_away", "stopped"))
_FORBIDDEN: Final = "TopicAuthorizationFailedError"

_T = TypeVar("_T")

# Hear how many entries the commands have made so far.
OnProgress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Given:
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
        told: dict[str, Any] = {
            "command_id": self.command_id,
            "status": self.status,
            "entry_ids": self.entry_ids,
            "reason": self.reason,
            "command_ids": self.command_ids,
            "entry_count": self.entry_count,
        }
        return told | ({"entries": self.entries} if self.status == "dry_run" else {})


def refused(reason: str) -> Given:
    """Return what is told of something that was never given, for it would be refused."""
    return Given(None, "refused", [], reason)


def dry_run(asked: Asked) -> Given:
    """Return what would come of it; nothing is given."""
    return Given(
        None,
        "dry_run",
        [entry.entry_id for entry in asked.entries],
        asked.remark,
        entries=asked.entries,
        entry_count=asked.entry_count,
    )


async def deliver(
    settings: Settings, *, asked: Asked, wait_s: float, on_progress: OnProgress
) -> Given:
    """Give the commands, and wait at most `wait_s` for what becomes of them.

    Raises KafkaUnavailable when nothing was given.
    """
    if not asked.commands:
        return Given(None, "done", [], asked.remark)
    doubt = await _publish(settings, asked.commands)
    ids = [command.command_id for command in asked.commands]
    async with session.reader(settings.require_database()) as pool:
        outcomes = await _wait(pool, ids, wait_s=wait_s, on_progress=on_progress)
        made = await _or_none(kept.entries_made(pool, command_ids=ids))
    return told(ids, outcomes, doubt=doubt, entry_count=made or 0, wait_s=wait_s)


def told(
    ids: Sequence[str],
    outcomes: Mapping[str, Outcome],
    *,
    doubt: str | None,
    entry_count: int,
    wait_s: float,
) -> Given:
    """Make one answer of what became of the commands, as far as it is known."""
    known = [outcomes[one] for one in ids if one in outcomes]
    settled = [one for one in known if one.status != "waiting"]
    reasons = [one.outcome for one in known if one.outcome]
    status: Literal["done", "refused", "waiting"] = "done"
    if len(settled) < len(ids):
        status = "waiting"
        reasons.append(doubt or f"not executed within {wait_s:g} s: it will be")
    elif any(one.status == "refused" for one in settled):
        status = "refused"
    return Given(
        ids[0],
        status,
        [entry_id for one in known for entry_id in one.entry_ids],
        "; ".join(dict.fromkeys(reasons)) or None,
        command_ids=ids,
        entry_count=entry_count,
    )


async def _publish(settings: Settings, asked: Sequence[Command]) -> str | None:
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
        for command in asked:
            key, value, headers = encode(command)
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
            return f"{given} of {len(asked)} commands were given, the others not ({why})"
        return (
            f"Kafka has not said whether it holds the command ({why}): it may be executed. To give"
            " it again is harmless"
        )
    finally:
        await producer.stop()
    return None


async def _wait(
    pool: session.Pool, ids: Sequence[str], *, wait_s: float, on_progress: OnProgress
) -> Mapping[str, Outcome]:
    """Look until all are settled or the time is up; a Postgres that is away is looked for again."""
    outcomes: dict[str, Outcome] = {}
    clock = asyncio.get_running_loop().time
    end = clock() + wait_s
    while True:
        for one in ids:
            if one not in outcomes or outcomes[one].status == "waiting":
                outcome = await _or_none(commands.outcome(pool, command_id=one))
                if outcome is not None:
                    outcomes[one] = outcome
        if all(one in outcomes and outcomes[one].status != "waiting" for one in ids):
            return outcomes
        if clock() >= end:
            return outcomes
        on_progress(await _or_none(kept.entries_made(pool, command_ids=ids)) or 0)
        await asyncio.sleep(_LOOK_EVERY_S)


async def _or_none(reading: Awaitable[_T]) -> _T | None:
    try:
        return await reading
    except Recoverable:
        return None
