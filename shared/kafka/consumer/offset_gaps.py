"""Offsets that one topic's consumer cannot read any more, and those that never held a message.

Promises that a gap that was opened is counted and named in the log, with the discrepancies that
were opened for it; and that what merely looks like a gap is read again before it is taken for one.
Never opens a gap: Postgres does, in the transaction that moves the positions past it.
"""

from collections.abc import Awaitable, Callable, Mapping

from aiokafka import ConsumerRecord

from shared.kafka.consumer.offset_store import OffsetStore
from shared.messages.batch import Position
from shared.telemetry import log
from shared.telemetry.metrics import DISCREPANCIES_FOUND, OFFSET_GAPS

Work = Callable[[], Awaitable[None]]

logger = log.get()


class OffsetGaps:
    """What one topic's consumer has found gone, or never there."""

    def __init__(self, *, topic: str, store: OffsetStore) -> None:
        self._topic = topic
        self._store = store
        self._holes: dict[int, tuple[int, int]] = {}
        OFFSET_GAPS.labels(topic=topic)  # from 0 on: `increase` sees no counter born at 1

    async def report(
        self, epochs: Mapping[int, int], *, retry: Callable[[Work], Awaitable[None]]
    ) -> None:
        """Name the gaps that were just opened; each is a row, and its log line follows."""
        if not epochs:
            return
        for partition, epoch in epochs.items():
            OFFSET_GAPS.labels(topic=self._topic).inc()
            logger.error("consumer.offset_gap", topic=self._topic, partition=partition, epoch=epoch)
        opened: list[Mapping[str, object]] = []

        async def read_opened() -> None:
            opened[:] = await self._store.open_gaps(topic=self._topic, epochs=epochs)

        await retry(read_opened)
        for line in opened:
            DISCREPANCIES_FOUND.labels(kind=line["kind"]).inc()
            logger.warning("discrepancy.opened", **line)

    def is_offset_hole(self, position: Position, first: ConsumerRecord) -> bool:
        """Say whether Kafka has nothing between the position and this record.

        Only once a read from the position itself has skipped to it: before, our seek may have come
        too late. Retention, a transaction's marker and a mirror leave such holes.
        """
        hole = (position.next_offset, first.offset)
        if self._holes.get(first.partition) != hole:
            self._holes[first.partition] = hole
            return False
        return True
