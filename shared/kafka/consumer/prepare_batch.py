"""What writes a batch, prepared up to where dead letters in a row are too many.

Promises that a bug in preparing stops no partition: the one message that it is about is refused,
and so parked.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial

from shared.errors import Unprocessable
from shared.kafka.consumer import dead_letter_run
from shared.messages.batch import Batch
from shared.telemetry import log

Write = Callable[[], Awaitable[None]]

logger = log.get()


@dataclass(frozen=True, slots=True)
class Prepared:
    """What writes a batch, and which (partition, offset) of it will be dead letters.

    Copies of dead letters that were sent through again are none of those (dead_letter_run.py).
    """

    write: Write
    letters: Collection[dead_letter_run.Place] = ()


Prepare = Callable[[Batch], Prepared]


@dataclass(frozen=True, slots=True)
class Ready:
    """A batch that is ready to be written; `rows` are its partitions' letters in a row then."""

    batch: Batch
    write: Write
    rows: Mapping[int, int]
    is_truncated: bool

    @property
    def count(self) -> int:
        """Return how many messages it has."""
        return len(self.batch.messages)


def ready(batch: Batch, rows: Mapping[int, int], *, prepare: Prepare) -> Ready:
    """Prepare a batch; it is cut where a partition's letters in a row are too many."""
    prepared = _prepared(batch, prepare=prepare)
    ends = dead_letter_run.cut_offsets(
        batch, prepared.letters, rows, maximum=dead_letter_run.LETTERS_IN_A_ROW_MAX
    )
    if ends:
        batch = batch.until(ends)
        prepared = _prepared(batch, prepare=prepare)
    if prepared.letters or rows:
        rows = dead_letter_run.dead_letters_after(batch, prepared.letters, rows)
    return Ready(batch=batch, write=prepared.write, rows=rows, is_truncated=bool(ends))


def _prepared(batch: Batch, *, prepare: Prepare) -> Prepared:
    try:
        return prepare(batch)
    except Exception as error:
        # A bug of ours must not stop a partition: the one message it is about is parked.
        logger.exception(
            "consumer.prepare_failed",
            topic=batch.topic,
            count=len(batch.messages),
            partitions=sorted({one.partition for one in batch.messages}),
            first_offset=batch.messages[0].offset,
        )
        return Prepared(partial(_refuse, f"{type(error).__name__} while it was prepared"))


async def _refuse(reason: str) -> None:
    raise Unprocessable(reason)
