"""Messages that are too slow to write even alone: each holds its partition, and no other.

Promises that such a message is never a dead letter, for it would work on a better day; that it is
named on the readiness page for as long as it holds its partition; and that every half minute one of
them is tried again, in the background, so that a slow database is not given more to do. Must never
hold what has moved on meanwhile: after a new assignment only what is where it was is held.
"""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from shared.error_text import shortened
from shared.errors import Recoverable, TooSlow, Unprocessable
from shared.kafka.background_poll import BackgroundPoll
from shared.kafka.consumer.prepare_batch import ReadyBatch, WriteBatch
from shared.messages.batch import OffsetsMoved, Position
from shared.runtime.health import Health
from shared.telemetry import log

RETRY_SLOW_EVERY_S = 30.0

logger = log.get()


@dataclass(frozen=True, slots=True)
class _SlowMessage:
    at: Position
    write: WriteBatch


class SlowMessages:
    """The slow messages of one topic that this process holds, by partition."""

    def __init__(
        self, *, topic: str, health: Health, retry_every_s: float = RETRY_SLOW_EVERY_S
    ) -> None:
        self._topic = topic
        self._retry_every_s = retry_every_s
        self._health = health
        self._held: dict[int, _SlowMessage] = {}
        self._tried_at = 0.0
        self._trying: BackgroundPoll[bool] = BackgroundPoll()

    @property
    def held(self) -> Collection[int]:
        """Return the partitions that are not to be read now."""
        return self._held.keys()

    def hold(self, ready: ReadyBatch, error: TooSlow) -> None:
        """Hold the partition of a batch of one message."""
        [message] = ready.batch.messages
        partition = message.partition
        self._held[partition] = _SlowMessage(ready.batch.positions[partition], ready.write)
        self._tried_at = asyncio.get_running_loop().time()
        reason = shortened(f"held: offset {message.offset} is too slow even alone: {error}")
        self._health.unready(f"{self._topic}/{partition}", reason)
        logger.error(
            "consumer.message_too_slow",
            topic=self._topic,
            partition=partition,
            offset=message.offset,
            reason=shortened(error),
        )

    def keep(self, positions: Mapping[int, Position]) -> None:
        """Go on holding what is still ours and where it was, and nothing else."""
        for partition, message in [*self._held.items()]:
            if positions.get(partition) != message.at:
                self._let_go(partition)

    async def may_resume(self) -> bool:
        """Try one of them, if it is time to; say whether all partitions may go on.

        When one goes well all go on: each that is still too slow is held again when it is read, and
        after a bad hour none waits until all before it have been tried.
        """
        now = asyncio.get_running_loop().time()
        if self._held and now - self._tried_at >= self._retry_every_s:
            self._trying.start(self._try, every_s=0)
        if not self._trying.is_done:
            return False
        self._tried_at = now
        if not await self._trying.result():
            return False
        for partition in [*self._held]:
            self._let_go(partition)
        return True

    async def cancel(self) -> None:
        """End the try that is under way, if any."""
        await self._trying.cancel()

    async def _try(self) -> bool:
        """Write what was tried the longest ago; say whether its partition may go on."""
        partition = next(iter(self._held))
        message = self._held.pop(partition)
        self._held[partition] = message  # the others come first next time
        try:
            await message.write()
        except (OffsetsMoved, Unprocessable):
            return True  # whoever reads it again finds out
        except Recoverable as error:
            logger.warning("consumer.waiting", topic=self._topic, reason=shortened(error))
            return False
        return True

    def _let_go(self, partition: int) -> None:
        if self._held.pop(partition, None) is not None:
            self._health.ready(f"{self._topic}/{partition}")
            logger.info("consumer.let_go", topic=self._topic, partition=partition)
