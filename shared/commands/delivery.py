"""Commands to the ledger writer, and what became of them.

The command line gives by a producer of its own for each call, a service by `CommandGiver`.

Promises never to say that nothing was given when that is in doubt: then it says so, with the
command's id. Giving the same again is harmless, for a command names the entries that it saw. Waits
for the writer for as long as it is told to, and no longer: what is on the topic is executed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, Literal, TypeVar

from shared.commands.draft import Draft, UnknownObject, request_command_id
from shared.errors import Recoverable
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.ledger.correction import CorrectionRefused
from shared.ledger.journal import Entry
from shared.messages.command import Command, encode_command, read_instant
from shared.messages.topics import COMMANDS
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands, correctable_facts
from shared.postgres.journal.commands import CommandOutcome
from shared.settings.model import KafkaSettings, Settings

# A service knows within the first that Kafka is away, and within both whether it has a command.
_ASK_TIMEOUT_S: Final = 0.8
_ACK_TIMEOUT_S: Final = 1.2
GIVE_TIMEOUT_S: Final = _ASK_TIMEOUT_S + _ACK_TIMEOUT_S
_LOOK_EVERY_S: Final = 0.2
# Of these the broker has seen nothing, or has said that it does not take it.
_NEVER_SENT: Final = frozenset(("broker_away", "stopped"))
_FORBIDDEN: Final = "TopicAuthorizationFailedError"

_T = TypeVar("_T")

# Hear how many entries the commands have made so far.
OnEntryCount = Callable[[int], None]
OnState = Callable[[str | None], None]
# Hear of a command that is about to be given, and from then on may have been.
OnGiving = Callable[[Command], None]


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What became of what a person asked for, by the contract's keys.

    `entries` are those that a dry run would make. Several commands are one answer: `command_id` is
    the first, and the status is done only if all are. `read_at` is when Stripe stated what the
    entries are made of; None: just now, or nothing of it is Stripe's. `doubt` is why nobody knows
    whether all of it was given; `stripe_account` is whose books it is about.
    """

    command_id: str | None
    status: Literal["done", "refused", "waiting", "dry_run"]
    entry_ids: Sequence[str]
    reason: str | None
    command_ids: Sequence[str] = ()
    entries: Sequence[Entry] = ()
    entry_count: int = 0
    read_at: datetime | None = None
    doubt: str | None = None
    stripe_account: str | None = None

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
        read_at=draft.read_at,
        stripe_account=_account_of(draft),
    )


async def deliver_commands(
    settings: Settings, *, draft: Draft, wait_s: float, on_progress: OnEntryCount
) -> CommandResult:
    """Give the commands, and wait at most `wait_s` for what becomes of them.

    Raises KafkaUnavailable when nothing was given.
    """
    if not draft.commands:
        return CommandResult(None, "done", [], draft.remark)
    doubt = await publish_commands(settings, draft.commands)
    async with session.reader(settings.require_database()) as pool:
        return await _result(pool, draft, doubt=doubt, wait_s=wait_s, on_progress=on_progress)


async def publish_commands(settings: Settings, ordered: Sequence[Command]) -> str | None:
    """Publish in order by a producer of their own; return what is in doubt, if anything is.

    Raises KafkaUnavailable when nothing was given.
    """
    connection = _Connection(
        settings.require_kafka(), client_id="tieout-commands", ack_timeout_s=settings.ack_timeout_s
    )
    await connection.producer.start()
    try:
        return await connection.publish(ordered)
    finally:
        await connection.producer.stop()


class CommandGiver:
    """The one who gives a service's commands, by a producer that lives as long as the service.

    `on_state` is called with None when a broker is there, else with why none is.
    """

    def __init__(
        self,
        kafka: KafkaSettings,
        *,
        pool: Pool,
        client_id: str,
        on_state: OnState | None = None,
    ) -> None:
        self._pool = pool
        self._connection = _Connection(
            kafka, client_id=client_id, ack_timeout_s=_ACK_TIMEOUT_S, on_state=on_state
        )

    async def start(self) -> None:
        """Begin to have a producer; returns at once, whether or not a broker is there."""
        await self._connection.producer.start()

    async def watch(self) -> None:
        """Wait until there is no producer any more. Raises the error of ours that ended it."""
        await self._connection.producer.watch()

    async def stop(self) -> None:
        """Let go of the producer, within a few seconds."""
        await self._connection.producer.stop()

    async def carry_out(
        self,
        draft: Callable[[], Awaitable[Draft]],
        *,
        request: str | None,
        dry_run: bool,
        wait_s: float,
        on_giving: OnGiving | None = None,
    ) -> CommandResult:
        """Draft what is asked for, and show it or give it; what was given before is not drafted.

        `request` is the name under which the draft asks (`Attribution.request`): it has to name all
        that is asked for, since the same name is the same command. Raises
        UnknownObject, KafkaUnavailable as `give` does, and what drafting raises; what is refused is
        a result.
        """
        named = None if dry_run else request
        before = await self._given_before(named, wait_s=wait_s)
        if before is not None:
            return before
        try:
            drafted = await draft()
        except CorrectionRefused as refusal:
            # It may be refused because the writer has executed this very request meanwhile.
            before = await self._given_before(named, wait_s=wait_s)
            if before is not None:
                return before
            if isinstance(refusal, UnknownObject):
                raise
            return refused_result(str(refusal))
        if dry_run:
            return dry_run_result(drafted)
        return await self.give(drafted, wait_s=wait_s, on_giving=on_giving)

    async def give(
        self, draft: Draft, *, wait_s: float, on_giving: OnGiving | None = None
    ) -> CommandResult:
        """Give the commands of a draft, and wait at most `wait_s` for what becomes of them.

        Raises KafkaUnavailable, within GIVE_TIMEOUT_S, when nothing was given.
        """
        if not draft.commands:
            return CommandResult(None, "done", [], draft.remark)
        if on_giving is not None:
            on_giving(draft.commands[0])
        # A producer that has lost its broker learns of it from what it could not send.
        doubt = await self._connection.publish(draft.commands, asks_s=_ASK_TIMEOUT_S)
        return await _result(
            self._pool, draft, doubt=doubt, wait_s=wait_s, on_progress=_nobody_hears
        )

    async def _given_before(self, request: str | None, *, wait_s: float) -> CommandResult | None:
        """Return what became of the command of a request; None: the writer has not read it.

        Then it was never given, or is on its way: to give it again executes it once.
        """
        if request is None:
            return None
        command_id = request_command_id(request)
        given = await commands.fetch_command(self._pool, command_id=command_id)
        if given is None:
            return None
        drafted = Draft([given], [], 0, read_at=read_instant(given))
        return await _result(
            self._pool, drafted, doubt=None, wait_s=wait_s, on_progress=_nobody_hears
        )


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
        # What the writer has read was given.
        doubt=doubt if len(known) < len(ids) else None,
    )


@dataclass(slots=True)
class _Connection:
    """A producer of commands, and why it has no broker, as far as it has none."""

    kafka: KafkaSettings
    client_id: str
    ack_timeout_s: float
    on_state: OnState | None = None
    producer: Producer = field(init=False)
    _state: str | None = field(init=False, default="starting")

    def __post_init__(self) -> None:
        self.producer = Producer(
            self.kafka,
            client_id=self.client_id,
            ack_timeout_s=self.ack_timeout_s,
            topics=(COMMANDS,),
            on_state=self._note_state,
        )

    async def publish(
        self, ordered: Sequence[Command], *, asks_s: float | None = None
    ) -> str | None:
        """Publish in order; return what is in doubt, if anything is. Raises KafkaUnavailable.

        `asks_s` is for how long a broker is asked beforehand whether it is there; None: not at all.
        """
        given = 0
        try:
            if asks_s is not None:
                await self.producer.ask_broker(within_s=asks_s)
            for command in ordered:
                key, value, headers = encode_command(command)
                await self.producer.publish(COMMANDS, key=key, value=value, headers=headers)
                given += 1
        except NotAcknowledged as failure:
            if failure.reason == _FORBIDDEN:
                why = f"this user may not write to {COMMANDS}: see docs/operations.md"
            else:
                why = self._state or str(failure)
            is_sure = failure.reason in {*_NEVER_SENT, _FORBIDDEN}
            if is_sure and not given:
                brokers = self.kafka.bootstrap_servers
                raise KafkaUnavailable(f"Kafka at {brokers}: {why}; nothing was given") from None
            if is_sure:
                return f"{given} of {len(ordered)} commands were given, the others not ({why})"
            return (
                f"Kafka has not said whether it holds the command ({why}): it may be executed. To"
                " give it again is harmless"
            )
        return None

    def _note_state(self, state: str | None) -> None:
        self._state = state
        if self.on_state is not None:
            self.on_state(state)


async def _result(
    pool: Pool, draft: Draft, *, doubt: str | None, wait_s: float, on_progress: OnEntryCount
) -> CommandResult:
    """Wait for what becomes of a draft's commands, and return it."""
    ids = [command.command_id for command in draft.commands]
    outcomes = await _wait(pool, ids, wait_s=wait_s, on_progress=on_progress)
    count = await _or_none(correctable_facts.count_entries_made(pool, command_ids=ids))
    result = combine_outcomes(ids, outcomes, doubt=doubt, entry_count=count or 0, wait_s=wait_s)
    return replace(result, read_at=draft.read_at, stripe_account=_account_of(draft))


def _account_of(draft: Draft) -> str | None:
    return draft.commands[0].stripe_account if draft.commands else None


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


def _nobody_hears(_entries: int) -> None:
    """Hear how many entries there are so far, and tell nobody."""
