"""A batch: messages of one topic with the offsets they advance, and how it is divided. PURE.

Promises that the steps of a batch are what its messages are: whoever writes a batch advances each
partition from the offset it was read at to the one after its last message. Has the two failures in
which the positions must be read again: Kafka's side and Postgres's both raise or catch them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from shared.errors import Recoverable

# Of a message that is to be sent.
Headers = list[tuple[str, bytes]]
# On a message that was a dead letter and is sent through again: the letter's id.
REDRIVEN_HEADER: Final = "tieout-redriven"
_LETTER_ID_DIGITS_MAX: Final = 18


class OffsetsMoved(Recoverable):
    """The kept offsets are no longer those that the batch was read from: somebody wrote it.

    The same call cannot help; reading the positions again and seeking there does.
    """


class TopicAsBefore(Recoverable):
    """The topic's id is an earlier one's, from before the topic was deleted and created again.

    A broker that lags behind gives such an answer for seconds. One that goes on for longer means
    that this is another cluster than last time.
    """


@dataclass(frozen=True, slots=True)
class Position:
    """Where a consumer is in a partition."""

    epoch: int
    next_offset: int


@dataclass(frozen=True, slots=True)
class LoadedPositions:
    """The positions as they were read, and the epoch of each partition that has a gap now."""

    positions: Mapping[int, Position]
    gaps: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """A Kafka record, by what of it matters here."""

    partition: int
    offset: int
    value: bytes | None
    headers: Sequence[tuple[str, bytes | None]]

    @property
    def redriven_letter(self) -> int | None:
        """Return the id of the dead letter that this message was before, if it says so."""
        for name, value in self.headers:
            if name == REDRIVEN_HEADER and value is not None:
                is_id = value.isdigit() and len(value) <= _LETTER_ID_DIGITS_MAX
                return int(value) if is_id else None
        return None


@dataclass(frozen=True, slots=True)
class Steps:
    """How far a batch advances each partition: columns of one table."""

    partitions: list[int]
    epochs: list[int]
    expected: list[int]
    nexts: list[int]
    counts: list[int]


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages by (partition, offset), read from these positions; refused ones with the reason."""

    topic: str
    positions: Mapping[int, Position]
    messages: Sequence[Message]
    refused: Mapping[tuple[int, int], str] = field(default_factory=dict)
    _steps: Steps = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Take the steps once: they are asked for several times, and walk all messages."""
        object.__setattr__(self, "_steps", _steps(self.positions, self.messages))

    def steps(self) -> Steps:
        """Return what the batch advances."""
        return self._steps

    def gaps(self) -> dict[int, int]:
        """Return the epoch of each partition in which offsets are passed that have no message."""
        steps = self._steps
        return {
            partition: epoch
            for partition, epoch, expected, next_offset, count in zip(
                steps.partitions,
                steps.epochs,
                steps.expected,
                steps.nexts,
                steps.counts,
                strict=True,
            )
            if next_offset - expected > count
        }

    def after(self) -> dict[int, Position]:
        """Return the positions once the batch is written."""
        steps = self.steps()
        moved = {
            partition: Position(epoch=epoch, next_offset=next_offset)
            for partition, epoch, next_offset in zip(
                steps.partitions, steps.epochs, steps.nexts, strict=True
            )
        }
        return {**self.positions, **moved}

    def halves(self) -> tuple["Batch", "Batch"]:
        """Split in two; the second starts where the first ends."""
        middle = len(self.messages) // 2
        first = replace(self, messages=self.messages[:middle])
        return first, replace(self, messages=self.messages[middle:], positions=first.after())

    def until(self, ends: Mapping[int, int]) -> "Batch":
        """Leave out what lies at or past these offsets; other partitions stay whole."""
        messages = [
            message
            for message in self.messages
            if message.partition not in ends or message.offset < ends[message.partition]
        ]
        return replace(self, messages=messages)

    def refuse(self, reason: str) -> "Batch":
        """Return this batch with every message marked as one that can never work."""
        refused = {(message.partition, message.offset): reason for message in self.messages}
        return replace(self, refused={**self.refused, **refused})


def _steps(positions: Mapping[int, Position], messages: Sequence[Message]) -> Steps:
    counts: dict[int, int] = {}
    nexts: dict[int, int] = {}
    for message in messages:
        counts[message.partition] = counts.get(message.partition, 0) + 1
        nexts[message.partition] = message.offset + 1
    partitions = sorted(counts)
    return Steps(
        partitions=partitions,
        epochs=[positions[partition].epoch for partition in partitions],
        expected=[positions[partition].next_offset for partition in partitions],
        nexts=[nexts[partition] for partition in partitions],
        counts=[counts[partition] for partition in partitions],
    )
