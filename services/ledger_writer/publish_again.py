"""A stream published again from a position on, for a consumer that lost its place.

Promises to move the relay's place back and nothing else: the ledger writer that leads the stream
publishes, the same records under the same keys. Never moves a place forward: what consumers were
not told yet would be left out.
"""

from dataclasses import dataclass

from shared.errors import Unprocessable
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay
from shared.postgres.journal.relay import Stream
from shared.settings.model import Settings
from shared.telemetry import log

logger = log.get()


class NoSuchPosition(Unprocessable):
    """The stream has no such position yet."""


@dataclass(frozen=True, slots=True)
class PublishAgainResult:
    """From where a stream is published again, and how many entries or changes of it that is.

    0: it had not come that far, and publishes them in any case.
    """

    stream: Stream
    position: int
    again: int


async def publish_again(settings: Settings, *, stream: Stream, position: int) -> PublishAgainResult:
    """Have the stream published again from this position on.

    Raises NoSuchPosition and PostgresUnavailable.
    """
    # The writer's role: it is the one that keeps the place.
    pool = Pool(settings.require_database(), role="tieout_writer", service="relay", size=1)
    try:
        counted = await relay.count_published(pool, stream, position=position)
        if position > counted.last_position:
            raise NoSuchPosition(
                f"there is no position {position} of the {stream} yet: the last is"
                f" {counted.last_position}"
            )
        await relay.rewind_place(pool, stream, position=position)
        logger.info("relay.sent_back", stream=stream, position=position, again=counted.published)
        return PublishAgainResult(stream, position, counted.published)
    finally:
        pool.terminate()
