"""A producer that is there when the broker is, and says so when it is not.

Promises: what is acknowledged is held by every in-sync replica; no wait is longer than the ack
timeout, but stop's, which has bounds of its own; a producer that cannot recover is thrown away and
made anew. Never promises that what was not acknowledged is not there: it may arrive later, and
whoever reads must take it twice.

aiokafka's idempotent producer (0.14) needs an owner for three reasons. It never gives up a batch,
so a send or a stop waits as long as the broker is away. One batch that fails for good leaves a gap
in its partition's sequence numbers, after which the broker refuses every later one (aio-libs/
aiokafka issue 1017). A sender task that has died takes messages and sends none (issue 1039).
"""

import asyncio
import itertools
import time
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, ProducerClosed

from shared.kafka.connection import connection_options, refused_certificate
from shared.kafka.producer.accumulator import Accumulator, NotAcknowledged, consume_exception
from shared.kafka.producer.ordered_batches import OrderedBatches
from shared.messages.outgoing import Outgoing
from shared.messages.topics import MESSAGE_BYTES_MAX
from shared.settings.model import KafkaSettings
from shared.telemetry import log, metrics

# A broker frozen in mid-request answers or times out within the request timeout, several in a row.
START_TIMEOUT_S = 30.0
REQUEST_TIMEOUT_S = 10.0
_RETRY_WAIT_S_MIN = 0.1
_RETRY_WAIT_S_MAX = 1.0
# A producer that lived less than this failed for a reason that is still there.
_STEADY_S = 10.0
_FLUSH_TIMEOUT_S = 1.0
_CLOSE_TIMEOUT_S = 1.0
_CUT_TIMEOUT_S = 0.1
_CUTS_MAX = 5


class Producer:
    """The owner of one aiokafka producer at a time.

    `topics` must exist before it counts as ready; `on_state` is called with None when it is ready,
    else with why it is not.
    """

    def __init__(
        self,
        kafka: KafkaSettings,
        *,
        client_id: str,
        ack_timeout_s: float,
        topics: Sequence[str] = (),
        on_state: Callable[[str | None], None] | None = None,
    ) -> None:
        self._options = connection_options(kafka) | {"client_id": client_id}
        self._ack_timeout_s = ack_timeout_s
        self._topics = topics
        self._on_state = on_state
        self._supervisor: asyncio.Task[None] | None = None
        # Both of the live producer; there is none, or both are.
        self._accumulator: Accumulator | None = None
        self._ordered: OrderedBatches | None = None
        self._is_live = asyncio.Event()
        self._failed: asyncio.Future[str] | None = None
        self._down_since = time.monotonic()
        self._live_since = time.monotonic()
        self._acked_at = time.monotonic()
        self._reason: str | None = "starting"

    async def start(self) -> None:
        """Begin to have a producer; returns at once, whether or not a broker is there."""
        self._down_since = time.monotonic()
        self._supervisor = asyncio.create_task(self._supervise())

    async def watch(self) -> None:
        """Wait until there is no producer any more, which only an error of ours can bring about.

        Raises that error.
        """
        if self._supervisor is not None:
            await asyncio.wait({self._supervisor})
            self._supervisor.result()

    async def stop(self) -> None:
        """Send what is waiting, for a second or two at most, and close the connections."""
        if self._supervisor is not None:
            self._supervisor.cancel()
            await asyncio.wait({self._supervisor})

    async def publish(
        self, topic: str, *, key: bytes, value: bytes, headers: Sequence[tuple[str, bytes]]
    ) -> None:
        """Return once every in-sync replica holds the message.

        Raises NotAcknowledged within the ack timeout, and MessageTooLarge.
        """
        accumulator = self._accumulator
        if accumulator is None:
            await (await self.send(topic, key=key, value=value, headers=headers))
        else:
            await (await accumulator.append(topic, key=key, value=value, headers=headers))

    async def send(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes,
        headers: Sequence[tuple[str, bytes]],
        partition: int | None = None,
    ) -> asyncio.Future[None]:
        """Put the message in a batch and return the future of its acknowledgement.

        It goes to the partition that is named, else to any if its topic is sticky, else to its
        key's. The future ends within the ack timeout, and may raise NotAcknowledged. So may this,
        as long as no broker is there or too much waits; and MessageTooLarge.
        """
        if self._accumulator is not None:
            return await self._accumulator.append(
                topic, key=key, value=value, headers=headers, partition=partition
            )
        since = time.monotonic()
        accumulator = await self._next_accumulator()
        return await accumulator.append(
            topic, key=key, value=value, headers=headers, partition=partition, since=since
        )

    async def ask_broker(self, *, within_s: float) -> None:
        """Return once any broker has answered a question, so that what is sent next arrives.

        It tells a broker that is away from one that may hold what it did not acknowledge: raises
        NotAcknowledged, within that time or the ack timeout, of what was never sent.
        """
        accumulator = self._accumulator or await self._next_accumulator()
        await accumulator.ask_broker(within_s=within_s)

    async def publish_in_order(self, messages: Iterable[tuple[str, Sequence[Outgoing]]]) -> None:
        """Return once every in-sync replica holds all messages of each topic, in their order.

        On each partition none is sent before what comes before it is held, also of what an earlier
        call was about, if that call returned. Raises NotAcknowledged, and MessageTooLarge.
        """
        if self._ordered is None:
            await self._next_accumulator()
        if self._ordered is None:
            raise NotAcknowledged("dropped")
        await self._ordered.publish(messages)

    async def acknowledged(self, sent: Collection[asyncio.Future[None]]) -> None:
        """Return once every in-sync replica holds all that was `sent`.

        Raises NotAcknowledged within the ack timeout; some of it may be held then.
        """
        # Past a failure too, so that no future is left with an exception nobody read.
        answers = await asyncio.gather(*sent, return_exceptions=True)
        for answer in answers:
            if answer is not None:
                raise answer

    async def _next_accumulator(self) -> Accumulator:
        if self._supervisor is None or self._supervisor.cancelled():
            raise NotAcknowledged("stopped")
        if self._supervisor.done():
            self._supervisor.result()  # raises what ended it
        # Long known to be away: refuse at once, and keep neither the caller nor its message.
        if time.monotonic() - self._down_since > self._ack_timeout_s:
            raise NotAcknowledged("broker_away")
        try:
            async with asyncio.timeout(self._ack_timeout_s):
                while self._accumulator is None:
                    await self._is_live.wait()
        except TimeoutError:
            raise NotAcknowledged("broker_away") from None
        return self._accumulator

    def _on_acked(self) -> None:
        self._acked_at = time.monotonic()

    def _on_failed(self, reason: str, began: float) -> None:
        if reason == "timed_out":
            # Something was acknowledged meanwhile: this is one slow partition.
            if max(self._acked_at, self._live_since) < began:
                self._mark_failed("no acknowledgement within the ack timeout")
        else:
            # Any other failure may have used up a sequence number; a new producer has none yet.
            self._mark_failed(reason)

    def _mark_failed(self, reason: str) -> None:
        if self._failed is None or self._failed.done():
            return
        self._failed.set_result(reason)
        self._close_accumulator()  # now: whoever comes next waits for the next producer

    def _close_accumulator(self) -> None:
        accumulator, self._accumulator, self._ordered = self._accumulator, None, None
        self._is_live.clear()
        if accumulator is not None:
            self._down_since = time.monotonic()
            accumulator.fail_all()

    async def _supervise(self) -> None:
        wait_s = _RETRY_WAIT_S_MIN
        while True:
            live = _new_producer(self._options)
            try:
                is_steady = await self._run_until_failed(live)
            except asyncio.CancelledError:
                await self._flush()
                raise
            finally:
                self._close_accumulator()
                await _discard(live)
            wait_s = _RETRY_WAIT_S_MIN if is_steady else min(2 * wait_s, _RETRY_WAIT_S_MAX)
            await asyncio.sleep(wait_s)

    async def _run_until_failed(self, live: AIOKafkaProducer) -> bool:
        try:
            async with asyncio.timeout(START_TIMEOUT_S):
                await live.start()
                for topic in self._topics:
                    await live.partitions_for(topic)
        except (KafkaError, OSError) as error:  # a TimeoutError is an OSError
            refusal = await refused_certificate(self._options)
            self._report(refusal or str(error) or type(error).__name__)
            return False
        self._failed = asyncio.get_running_loop().create_future()
        self._accumulator = Accumulator(
            live,
            ack_timeout_s=self._ack_timeout_s,
            on_acked=self._on_acked,
            on_failed=self._on_failed,
        )
        self._ordered = OrderedBatches(
            live,
            ack_timeout_s=self._ack_timeout_s,
            on_acked=self._on_acked,
            on_failed=self._on_failed,
        )
        self._live_since = time.monotonic()
        self._is_live.set()
        self._report(None)
        await asyncio.wait(
            {self._failed, *_sender_tasks(live)}, return_when=asyncio.FIRST_COMPLETED
        )
        self._report(self._failed.result() if self._failed.done() else "the sender task has ended")
        metrics.PRODUCER_REBUILDS.inc()
        return time.monotonic() - self._live_since > _STEADY_S

    async def _flush(self) -> None:
        if self._accumulator is not None:
            flushing = asyncio.ensure_future(self._accumulator.flush())
            await asyncio.wait({flushing}, timeout=_FLUSH_TIMEOUT_S)
            flushing.cancel()

    def _report(self, reason: str | None) -> None:
        if reason == self._reason:
            return  # a broker that is away for an hour is one line
        self._reason = reason
        if reason is None:
            log.get().info("kafka.producer_ready", client_id=self._options["client_id"])
        else:
            log.get().warning(
                "kafka.producer_down", client_id=self._options["client_id"], reason=reason
            )
        if self._on_state is not None:
            self._on_state(reason)


def _new_producer(options: dict[str, object]) -> AIOKafkaProducer:
    return AIOKafkaProducer(
        **options,
        acks="all",
        enable_idempotence=True,
        compression_type=None,
        max_batch_size=262_144,  # one request in flight a broker: the batch is the throughput
        linger_ms=0,  # accumulator.py gathers
        max_request_size=MESSAGE_BYTES_MAX,
        request_timeout_ms=int(1000 * REQUEST_TIMEOUT_S),
        retry_backoff_ms=100,
        metadata_max_age_ms=60_000,
    )


def _sender_tasks(live: AIOKafkaProducer) -> list[asyncio.Future[str]]:
    # aiokafka gives no other sign that its sender has died; before it has started there is none.
    task = live._sender.sender_task  # noqa: SLF001
    return [] if task is None else [task]


async def _discard(live: AIOKafkaProducer) -> None:
    """Let go of a producer in bounded time, whatever state it and its broker are in."""
    for task in _sender_tasks(live):
        task.cancel()
    # Else stop() would wait for ever for what the broker has not answered.
    _fail_all(live)
    await _bounded(live.stop())
    # A request to a frozen broker holds stop(), which then leaves all else undone: cut the
    # connection, then the task.
    await _bounded(live.client.close())
    for _ in range(_CUTS_MAX):
        ending = _sender_tasks(live)
        if not ending or ending[0].done():
            break
        ending[0].cancel()
        await asyncio.wait(ending, timeout=_CUT_TIMEOUT_S)


def _fail_all(live: AIOKafkaProducer) -> None:
    waiting = live._message_accumulator  # noqa: SLF001
    batches = [*itertools.chain.from_iterable(waiting._batches.values()), *waiting._pending_batches]  # noqa: SLF001
    waiting.fail_all(ProducerClosed())
    for batch in batches:
        # Nobody may be waiting for either: asyncio would call that an error.
        for future in (batch.future, batch._drain_waiter):  # noqa: SLF001
            if future.done():
                consume_exception(future)


async def _bounded(closing: Coroutine[object, object, None]) -> None:
    task = asyncio.ensure_future(closing)
    await asyncio.wait({task}, timeout=_CLOSE_TIMEOUT_S)
    task.cancel()
    if task.done() and not task.cancelled():
        task.exception()  # what a producer dies of when it is cut is of no interest
