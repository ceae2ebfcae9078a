"""Where consumers are, in Postgres.

Promises that a position changes only together with what was read before it, or with a discrepancy
that says what was not. Raises PostgresUnavailable, PostgresRefused, OffsetsMoved and TopicAsBefore.
"""

from collections.abc import Mapping, Sequence

import msgspec

from shared.messages.batch import Batch, LoadedPositions, Position
from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS, EVENTS, TopicOffsets
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("consumer_offsets")
_decode = msgspec.json.Decoder(dict[str, object]).decode


class PostgresOffsetStore:
    """The positions of one consumer."""

    def __init__(self, pool: Pool, *, consumer: str) -> None:
        self._pool = pool
        self._consumer = consumer

    async def seen(self, *, topic: str, partitions: Sequence[int]) -> Mapping[int, int]:
        """Return the next offset of each partition that has one."""
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["kept_positions"], self._consumer, topic, list(partitions)
            )
        return {row["partition"]: row["next_offset"] for row in rows}

    async def load(
        self,
        *,
        topic: str,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
        is_settled: bool = False,
    ) -> LoadedPositions:
        """Return each partition's position, and which gaps were found on the way.

        `bounds` is what Kafka holds, [first, end), in the topic of this id, and `seen` what `seen`
        returned before that. Raises TopicAsBefore, unless `is_settled`.
        """
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["load_positions"],
                self._consumer,
                topic,
                topic_id,
                list(bounds),
                [first for first, _ in bounds.values()],
                [end for _, end in bounds.values()],
                [seen.get(partition) for partition in bounds],
                is_settled,
            )
        return LoadedPositions(
            positions={
                row["partition"]: Position(epoch=row["epoch"], next_offset=row["next_offset"])
                for row in rows
            },
            gaps={row["partition"]: row["gap"] for row in rows if row["gap"] is not None},
        )

    async def open_gaps(
        self, *, topic: str, epochs: Mapping[int, int]
    ) -> Sequence[Mapping[str, object]]:
        """Return the open gaps of these partitions, by the keys of `discrepancies --json`."""
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["open_gaps"], topic, list(epochs), list(epochs.values())
            )
        return [_decode(row["line"]) for row in rows]

    async def letters_before(
        self, *, topic: str, positions: Mapping[int, Position], depth: int
    ) -> Mapping[int, frozenset[int]]:
        """Return which of the last `depth` offsets of each partition are open dead letters."""
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["letters_before"],
                self._consumer,
                topic,
                list(positions),
                [position.epoch for position in positions.values()],
                [position.next_offset for position in positions.values()],
                depth,
            )
        return {
            partition: frozenset(row["offset"] for row in rows if row["partition"] == partition)
            for partition in positions
        }


def offset_columns(consumer: str, batch: Batch) -> tuple[object, ...]:
    """Return what advances the offsets over a batch, as every call that writes one begins."""
    steps = batch.steps()
    return (
        consumer,
        batch.topic,
        steps.partitions,
        steps.epochs,
        steps.expected,
        steps.nexts,
        steps.counts,
    )


async def posting_positions(pool: Pool) -> TopicOffsets:
    """Return the next offset of the consumer of each (topic, partition) that decides an entry."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["posting_positions"],
            EVENTS,
            CONSUMERS[EVENTS],
            BALANCE_TRANSACTIONS,
            CONSUMERS[BALANCE_TRANSACTIONS],
        )
    return {(row["topic"], row["partition"]): row["next_offset"] for row in rows}


async def all_positions(pool: Pool) -> Mapping[tuple[str, str, int], int]:
    """Return each consumer's next offset by (consumer, topic, partition)."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["all_positions"])
    return {(row["consumer"], row["topic"], row["partition"]): row["next_offset"] for row in rows}
