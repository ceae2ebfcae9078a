"""Partitions that are held, because their last messages were all dead letters.

Promises that one partition's run of dead letters stops that partition only, for as long as Postgres
says that they are all open, and not longer than a few seconds more: whoever redrives one of them
lets the partition go on. Must never decide from memory: a restart finds the same.
"""

import asyncio
from collections.abc import Collection, Mapping

from shared.errors import Recoverable
from shared.kafka.consumer.dead_letter_run import LETTERS_IN_A_ROW_MAX, dead_letters_before
from shared.kafka.consumer.position_store import Positions
from shared.messages.batch import Position
from shared.runtime.health import Health
from shared.telemetry import log
from shared.telemetry.metrics import PARTITIONS_HALTED

_LOOK_EVERY_S = 2.0
_REASON = (
    f"held after {LETTERS_IN_A_ROW_MAX} dead letters in a row: `tieout dead-letters` lists them;"
    " mend the cause, then `tieout dead-letters redrive`"
)

logger = log.get()


class DeadLetterBreaker:
    """The partitions of one topic that this process holds."""

    def __init__(self, *, topic: str, positions: Positions, health: Health) -> None:
        self._topic = topic
        self._positions = positions
        self._health = health
        self._looked_at = 0.0
        self._held: dict[int, Position] = {}

    @property
    def held(self) -> Collection[int]:
        """Return the partitions that are not to be read now."""
        return self._held.keys()

    async def rows(self, positions: Mapping[int, Position]) -> dict[int, int]:
        """Count the dead letters in a row before each position that has any."""
        letters = await self._positions.letters_before(
            topic=self._topic, positions=positions, depth=LETTERS_IN_A_ROW_MAX
        )
        return {
            partition: count
            for partition, position in positions.items()
            if (count := dead_letters_before(position.next_offset, letters[partition]))
        }

    def hold(self, positions: Mapping[int, Position], rows: Mapping[int, int]) -> None:
        """Hold those of our partitions that have too many, and no others."""
        held = {
            partition: position
            for partition, position in positions.items()
            if rows.get(partition, 0) >= LETTERS_IN_A_ROW_MAX
        }
        for partition in self._held.keys() - held.keys():
            self._health.ready(f"{self._topic}/{partition}")
            logger.info("consumer.let_go", topic=self._topic, partition=partition)
        for partition in held.keys() - self._held.keys():
            self._health.unready(f"{self._topic}/{partition}", _REASON)
            logger.error("consumer.halted", topic=self._topic, partition=partition, reason=_REASON)
        self._held = held
        PARTITIONS_HALTED.labels(topic=self._topic).set(len(held))

    async def is_over(self) -> bool:
        """Look, every few seconds, whether a partition that is held may go on."""
        now = asyncio.get_running_loop().time()
        if not self._held or now - self._looked_at < _LOOK_EVERY_S:
            return False
        self._looked_at = now
        try:
            rows = await self.rows(self._held)
        except Recoverable as error:
            logger.warning("consumer.waiting", topic=self._topic, reason=str(error)[:300])
            return False
        return any(rows.get(partition, 0) < LETTERS_IN_A_ROW_MAX for partition in self._held)
