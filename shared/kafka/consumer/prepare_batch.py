"""A batch made ready to be written, up to where its dead letters in a row are too many.

Promises that a bug in preparing stops no partition: the one message that it is about is refused,
and so becomes a dead letter.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial

from shared.errors import Unprocessable
from shared.kafka.consumer import dead_letter_run
from shared.messages.batch import Batch
from shared.telemetry import log

WriteBatch = Callable[[], Awaitable[None]]

logger = log.get()


@dataclass(frozen=True, slots=True)
class PreparedBatch:
    """What writes a batch, and which (partition, offset) of it will be dead letters.

    Copies of dead letters that were sent through again are none of those (dead_letter_run.py).
    """

    write: WriteBatch
    letters: Collection[dead_letter_run.PartitionOffset] = ()


PrepareBatch = Callable[[Batch], PreparedBatch]


@dataclass(frozen=True, slots=True)
class ReadyBatch:
    """A batch and what writes it.

    `run_lengths` counts by partition the dead letters in a row once it is written; `is_truncated`
    says that it was cut where these are too many.
    """

    batch: Batch
    write: WriteBatch
    run_lengths: Mapping[int, int]
    is_truncated: bool

    @property
    def count(self) -> int:
        """Return how many messages it has."""
        return len(self.batch.messages)


def make_ready(
    batch: Batch, run_lengths: Mapping[int, int], *, prepare: PrepareBatch
) -> ReadyBatch:
    """Prepare a batch, and cut it where a partition's dead letters in a row are too many.

    `run_lengths` counts by partition the dead letters that lie directly before the batch.
    """
    prepared = _prepared(batch, prepare=prepare)
    ends = dead_letter_run.cut_offsets(
        batch, prepared.letters, run_lengths, maximum=dead_letter_run.LETTERS_IN_A_ROW_MAX
    )
    if ends:
        batch = batch.until(ends)
        prepared = _prepared(batch, prepare=prepare)
    if prepared.letters or run_lengths:
        run_lengths = dead_letter_run.dead_letters_after(batch, prepared.letters, run_lengths)
    return ReadyBatch(
        batch=batch, write=prepared.write, run_lengths=run_lengths, is_truncated=bool(ends)
    )


def _prepared(batch: Batch, *, prepare: PrepareBatch) -> PreparedBatch:
    try:
        return prepare(batch)
    except Exception as error:
        # A bug of ours must not stop a partition: its one message becomes a dead letter.
        logger.exception(
            "consumer.prepare_failed",
            topic=batch.topic,
            count=len(batch.messages),
            partitions=sorted({message.partition for message in batch.messages}),
            first_offset=batch.messages[0].offset,
        )
        return PreparedBatch(partial(_refuse, f"{type(error).__name__} while it was prepared"))


async def _refuse(reason: str) -> None:
    raise Unprocessable(reason)
