"""Partitions that are held, because their last messages were all dead letters.

Promises that one partition's run of dead letters stops that partition only, and for as long as
Postgres says that they are all open: once somebody has redriven one of them, the partition goes on
within a few seconds. Must never decide from memory: a restart finds the same.
"""

import asyncio
from collections.abc import Collection, Mapping

from shared.error_text import shortened
from shared.errors import Recoverable
from shared.kafka.consumer.dead_letter_run import LETTERS_IN_A_ROW_MAX, dead_letters_before
from shared.kafka.consumer.offset_store import OffsetStore
from shared.messages.batch import Position
from shared.runtime.health import Health
from shared.telemetry import log
from shared.telemetry.metrics import PARTITIONS_HALTED

_ASK_EVERY_S = 2.0
_REASON = (
    f"held after {LETTERS_IN_A_ROW_MAX} dead letters in a row: `tieout dead-letters` lists them;"
    " mend the cause, then `tieout dead-letters redrive`"
)

logger = log.get()


class DeadLetterBreaker:
    """The partitions of one topic that this process holds."""

    def __init__(self, *, topic: str, store: OffsetStore, health: Health) -> None:
        self._topic = topic
        self._store = store
        self._health = health
        self._asked_at = 0.0
        self._held: dict[int, Position] = {}

    @property
    def held(self) -> Collection[int]:
        """Return the partitions that are not to be read now."""
        return self._held.keys()

    async def run_lengths(self, positions: Mapping[int, Position]) -> dict[int, int]:
        """Count the dead letters in a row before each position that has any."""
        letters = await self._store.letters_before(
            topic=self._topic, positions=positions, depth=LETTERS_IN_A_ROW_MAX
        )
        return {
            partition: count
            for partition, position in positions.items()
            if (count := dead_letters_before(position.next_offset, letters[partition]))
        }

    def hold(self, positions: Mapping[int, Position], run_lengths: Mapping[int, int]) -> None:
        """Hold those of our partitions that have too many, and no others."""
        held = {
            partition: position
            for partition, position in positions.items()
            if run_lengths.get(partition, 0) >= LETTERS_IN_A_ROW_MAX
        }
        for partition in self._held.keys() - held.keys():
            self._health.ready(f"{self._topic}/{partition}")
            logger.info("consumer.let_go", topic=self._topic, partition=partition)
        for partition in held.keys() - self._held.keys():
            self._health.unready(f"{self._topic}/{partition}", _REASON)
            logger.error("consumer.halted", topic=self._topic, partition=partition, reason=_REASON)
        self._held = held
        PARTITIONS_HALTED.labels(topic=self._topic).set(len(held))

    async def may_resume(self) -> bool:
        """Ask Postgres, every few seconds, whether a partition that is held may go on."""
        now = asyncio.get_running_loop().time()
        if not self._held or now - self._asked_at < _ASK_EVERY_S:
            return False
        self._asked_at = now
        try:
            run_lengths = await self.run_lengths(self._held)
        except Recoverable as error:
            logger.warning("consumer.waiting", topic=self._topic, reason=shortened(error))
            return False
        return any(run_lengths.get(partition, 0) < LETTERS_IN_A_ROW_MAX for partition in self._held)
