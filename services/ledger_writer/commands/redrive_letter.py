"""The command that sends a dead letter's message again.

Promises that the letter is settled with the command, once Kafka holds the message anew: a crash in
between leaves both as they were, and a duplicate that changes nothing. The same order twice sends
once: the second finds the letter settled. Whoever cannot be done now is left, for a day at most.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec

from shared.commands import effects
from shared.errors import Recoverable
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.ledger.money import INT64_MAX
from shared.messages.command import REDRIVEN_BY_COMMAND, Command
from shared.messages.topics import CONSUMERS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters
from shared.postgres.intake.dead_letters import RedrivableLetter
from shared.postgres.journal.commands import CommandEffects, LetterOfCommand, ReadyCommand

# Finding the message, and its way to every replica; the other commands wait meanwhile.
_KAFKA_TIMEOUT_S: Final = 20.0
_INT32_MAX: Final = 2**31 - 1

# Send the messages of these letters again; return the letters whose message there still was.
SendAgain = Callable[[Sequence[RedrivableLetter]], Awaitable[Sequence[RedrivableLetter]]]


class LeftForNow(Recoverable):
    """What the command needs is not there now, and may be soon."""


@dataclass(frozen=True, slots=True)
class Redriven:
    """What became of the command, and of its letter; None: the letter is none of its business."""

    effects: CommandEffects
    letter: LetterOfCommand | None = None


class _Place(msgspec.Struct, frozen=True):
    topic: str
    partition: Annotated[int, msgspec.Meta(ge=0, le=_INT32_MAX)]
    offset: Annotated[int, msgspec.Meta(ge=0, le=INT64_MAX)]


class _Redrive(msgspec.Struct, frozen=True):
    letter: _Place


async def redrive_letter(pool: Pool, ready: ReadyCommand, *, send: SendAgain) -> Redriven:
    """Send the message again that a command names. Raises LeftForNow, PostgresUnavailable."""
    place = _place(ready.command)
    if place is None:
        return _refused("its letter is none: it names no place from where it may be sent again")
    known = await dead_letters.open_letter_at(
        pool,
        consumer=CONSUMERS[place.topic],
        topic=place.topic,
        partition=place.partition,
        offset=place.offset,
    )
    letter = known.letter
    if letter is None:
        if not known.was_read and not ready.is_old:
            raise LeftForNow(f"{_named(place)} was not read yet")
        return _refused(f"no letter about {_named(place)} is open")
    try:
        async with asyncio.timeout(_KAFKA_TIMEOUT_S):
            sent = await send([letter])
    except (KafkaUnavailable, NotAcknowledged, TimeoutError) as error:
        why = str(error) or f"Kafka took longer than {_KAFKA_TIMEOUT_S:g} s"
        if not ready.is_old:
            raise LeftForNow(why) from None
        return _refused(f"it was tried for a day: {why}")
    if not sent:
        return Redriven(
            effects.refuse_command(f"Kafka has the message at {_named(place)} no more"),
            LetterOfCommand(letter.id, "gone"),
        )
    return Redriven(
        CommandEffects(status="done", outcome=f"the message at {_named(place)} was sent again"),
        LetterOfCommand(letter.id, "redriven"),
    )


def _refused(why: str) -> Redriven:
    return Redriven(effects.refuse_command(why))


def _place(command: Command) -> _Place | None:
    """Return where the message lies, if a command may send it again."""
    try:
        place = msgspec.convert(command.figures, _Redrive).letter
    except msgspec.ValidationError:
        return None
    return place if place.topic in REDRIVEN_BY_COMMAND else None


def _named(place: _Place) -> str:
    return f"{place.topic}:{place.partition}:{place.offset}"
