"""The journal and the changes of discrepancies to Kafka, for whoever reads them there.

Rules of this file:
1. What is published follows Postgres's order (position, then ordinal) on each partition without a
   gap, at least once, and the same fact always as the same bytes under the same key.
2. A place moves on only when every in-sync replica holds all up to there, and only from where it
   was read: who was overtaken, or sent back by `tieout relay`, begins again at the place.
3. Nothing is ever passed over. What cannot be published holds its stream, says so, and is tried
   again; posting and the other stream go on.

Theory of operation: a chunk is read from its place by index, encoded, and sent; while it is on its
way the next one is read. One process leads a stream, which only saves work: two that publish at
once, or one that wakes up long after it was replaced, repeat what is there already, because the
producer sends nothing before its predecessors are held (ordered_batches.py).
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec

from shared import failpoints
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.kafka.producer.accumulator import MessageTooLarge
from shared.kafka.producer.producer import Producer
from shared.messages.discrepancy_change import encode_change
from shared.messages.ledger_entry import encode_entry, encode_postings
from shared.messages.outgoing import Outgoing
from shared.messages.topics import DISCREPANCIES, ENTRIES, POSTINGS
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay as relayed
from shared.postgres.journal.relay import RelayPlace, Stream
from shared.runtime.concurrency import run_all, until_set
from shared.runtime.health import Health
from shared.runtime.retry import retry_forever
from shared.settings.model import Settings
from shared.telemetry import log
from shared.telemetry.metrics import RELAYED

TOPICS: Final = (ENTRIES, POSTINGS, DISCREPANCIES)
STREAMS: Final[tuple[Stream, ...]] = ("journal", "discrepancies")
# As many entries as a batch of posting has, with some two thousand postings: 2 MiB.
CHUNK_MAX: Final = 500
# Other loops share this process: they get their turn after so many, which take a millisecond.
_ENCODED_AT_ONCE: Final = 25
# Another process's positions, and a place that was sent back, wake nobody here.
_LOOK_EVERY_S: Final = 1.0
_STAND_BY_S: Final = 2.0
# Several partitions' batches in turn, each within the ack timeout, take half of this.
_BEAT_WITHIN_S: Final = 90.0
# Of a fact that this version's messages have no shape for.
_UNENCODABLE: Final = (msgspec.MsgspecError, ValueError)

logger = log.get()


class CannotPublish(Recoverable):
    """What comes next in a stream cannot be encoded, or no topic takes it: the stream is held."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What is published in one go: messages by topic, in order, up to the place `end`."""

    messages: Sequence[tuple[str, Sequence[Outgoing]]]
    count: int
    end: RelayPlace


ReadChunk = Callable[[RelayPlace], Coroutine[object, object, Chunk | None]]


def part(stream: Stream) -> str:
    """Name a stream's loop, as it is led, watched and waited for."""
    return f"{stream} relay"


async def relay_forever(
    settings: Settings,
    *,
    pool: Pool,
    leaderships: Leaderships,
    sequenced: asyncio.Event,
    health: Health,
) -> None:
    """Publish the journal and the changes of discrepancies, for ever.

    `sequenced` says that entries have got their positions.
    """
    # A producer of its own: requests of megabytes would hold up what is published for posting.
    producer = Producer(
        settings.require_kafka(),
        client_id="tieout-relay",
        ack_timeout_s=settings.ack_timeout_s,
        topics=TOPICS,
    )
    relay = partial(Relay, pool=pool, leaderships=leaderships, producer=producer, health=health)
    journal = relay("journal", read=partial(read_entries, pool), woken=sequenced)
    changes = relay("discrepancies", read=partial(read_changes, pool), woken=asyncio.Event())
    await producer.start()
    try:
        await run_all(journal.keep_going(), changes.keep_going(), producer.watch())
    finally:
        await producer.stop()


class Relay:
    """One stream's relay in this process; `read` returns the chunk after a place, None at its end.

    It looks for more once a second, and at once when `woken` is set.
    """

    def __init__(
        self,
        stream: Stream,
        *,
        pool: Pool,
        leaderships: Leaderships,
        producer: Producer,
        read: ReadChunk,
        woken: asyncio.Event,
        health: Health,
    ) -> None:
        self._stream = stream
        self._pool = pool
        self._leaderships = leaderships
        self._producer = producer
        self._read = read
        self._woken = woken
        self._health = health
        self._part = part(stream)
        self._held: str | None = None
        self._leads: bool | None = None
        RELAYED.labels(stream=stream)

    async def keep_going(self) -> None:
        """Publish while this process leads the stream, and stand by while another does."""
        while True:
            async for attempt in retry_forever():
                with attempt:
                    await self._lead()
            await asyncio.sleep(_STAND_BY_S)

    async def _lead(self) -> None:
        self._beat()
        async with self._leaderships.lead(self._part) as leads:
            self._health.ready(self._part)
            self._note_leading(leads)
            while leads:
                self._woken.clear()
                if not await self._round_or_wait():
                    await until_set(self._woken, within_s=_LOOK_EVERY_S)

    async def _round_or_wait(self) -> bool:
        is_any = False
        async for attempt in retry_forever():
            with attempt:
                self._beat()
                try:
                    is_any = await self.round()
                except Recoverable as error:
                    self._hold(shortened(error))
                    raise
        self._hold(None)
        return is_any

    async def round(self) -> bool:
        """Publish all that follows the place; return whether there was any.

        Raises PostgresUnavailable, NotAcknowledged and CannotPublish.
        """
        place = await relayed.read_place(self._pool, self._stream)
        chunk = await self._read(place)
        is_any = chunk is not None
        while chunk is not None:
            if failpoints.armed:
                await failpoints.reach("relay.read")
            reading = asyncio.ensure_future(self._read(chunk.end))
            try:
                await self._publish(chunk)
                if not await self._advance(place, chunk):
                    break
                # Only now: what cannot be read yet keeps nothing from its place.
                place, chunk = chunk.end, await reading
            finally:
                reading.cancel()
                reading.add_done_callback(_consume_exception)
        return is_any

    async def _publish(self, chunk: Chunk) -> None:
        self._beat()
        try:
            await self._producer.publish_in_order(chunk.messages)
        except MessageTooLarge as error:
            raise CannotPublish(f"up to position {chunk.end.position}: {error}") from None
        if failpoints.armed:
            await failpoints.reach("relay.sent")

    async def _advance(self, since: RelayPlace, chunk: Chunk) -> bool:
        """Note that a chunk is published; return False if the place is not where it was."""
        if not await relayed.advance_place(self._pool, self._stream, since=since, to=chunk.end):
            logger.info("relay.place_moved", stream=self._stream)
            return False
        RELAYED.labels(stream=self._stream).inc(chunk.count)
        if failpoints.armed:
            await failpoints.reach("relay.placed")
        return True

    def _hold(self, reason: str | None) -> None:
        self._health.set_state(self._part, reason)
        if (reason is None) != (self._held is None):  # once, however long it takes
            if reason is None:
                logger.info("relay.goes_on", stream=self._stream)
            else:
                logger.warning("relay.waiting", stream=self._stream, reason=reason)
        self._held = reason

    def _note_leading(self, leads: bool) -> None:  # noqa: FBT001 - it is the answer
        if leads != self._leads:  # not each time that it asks
            logger.info("relay.leads" if leads else "relay.stands_by", stream=self._stream)
        self._leads = leads

    def _beat(self) -> None:
        self._health.beat(self._part, within_s=_BEAT_WITHIN_S)


async def read_entries(
    pool: Pool, after: RelayPlace, *, entries_max: int = CHUNK_MAX
) -> Chunk | None:
    """Return the next entries with their postings, up to one that cannot be encoded.

    Raises CannotPublish if that is the first.
    """
    entries: list[Outgoing] = []
    postings: list[Outgoing] = []
    end = after
    try:
        for row in await relayed.next_entries(pool, after=after, entries_max=entries_max):
            if len(entries) % _ENCODED_AT_ONCE == 0:
                await asyncio.sleep(0)
            if (sequenced := row.sequenced) is not None:
                entry = encode_entry(sequenced, traceparent=row.traceparent)
                postings += encode_postings(sequenced, traceparent=row.traceparent)
                entries.append(entry)
            end = row.place
    except _UNENCODABLE as error:
        if end == after:
            raise _cannot_publish(after, error) from None
    messages = ((ENTRIES, entries), (POSTINGS, postings))
    return None if end == after else Chunk(messages, count=len(entries), end=end)


async def read_changes(pool: Pool, after: RelayPlace) -> Chunk | None:
    """Return the next changes, up to one that cannot be encoded.

    Raises CannotPublish if that is the first.
    """
    changes: list[Outgoing] = []
    end = after
    try:
        for row in await relayed.next_changes(pool, after=after, changes_max=CHUNK_MAX):
            changes.append(
                encode_change(row.line, position=row.position, changed_at=row.changed_at)
            )
            end = RelayPlace(row.position, 1)
    except _UNENCODABLE as error:
        if end == after:
            raise _cannot_publish(after, error) from None
    messages = ((DISCREPANCIES, changes),)
    return None if end == after else Chunk(messages, count=len(changes), end=end)


def _cannot_publish(after: RelayPlace, error: Exception) -> CannotPublish:
    return CannotPublish(f"what follows ordinal {after.ordinal} of {after.position}: {error}")


def _consume_exception(reading: "asyncio.Future[Chunk | None]") -> None:
    if not reading.cancelled():
        reading.exception()
