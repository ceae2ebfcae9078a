"""The deliveries: signed, retried and re-signed, as many at a time as Stripe would send.

Promises: an event is lost only by the dial `drop`, and every fault is in the log; an event that
waits for an address waits for ever; whatever its fate, it is told once, when no endpoint is owed
it any more. Never follows a redirect: to Stripe anything but 2xx is a failure. Remembers no event
that was delivered.
"""

import asyncio
import heapq
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

import httpx

from shared.dev.fake_stripe.config import Dials
from shared.dev.fake_stripe.webhooks.ack_journal import AckJournal
from shared.dev.fake_stripe.webhooks.delivery_plan import (
    GIVE_UP_S,
    plan_delivery,
    retry_delay_s,
    signature,
)
from shared.dev.fake_stripe.webhooks.endpoints import DISABLED, WebhookEndpoint

# Above what an endpoint that hangs can hold back: sixty a second for the ten seconds of a timeout.
_CONCURRENT_MAX: Final = 640
_TIMEOUT_S: Final = 10.0
_LOG_LINES_MAX: Final = 20_000
_HURRIED_RETRY_S: Final = 0.25
_IDLE_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event to deliver to one endpoint, whose secret signs its exact bytes."""

    event_id: str
    event_type: str
    account_id: str
    body: Callable[[], bytes]
    endpoint: WebhookEndpoint
    fated: Callable[[str], None]

    @property
    def key(self) -> tuple[str, str]:
        """Name the event and the endpoint."""
        return self.event_id, self.endpoint.id


@dataclass(slots=True)
class _Copy:
    """One copy of a delivery on its way."""

    delivery: Delivery
    since_s: float
    attempts: int = 0


class Courier:
    """Delivers what it is given, while there is an address on the dial, until it is stopped.

    `owed` counts, for an event, the endpoints that may still get it; `undelivered` holds the events
    that some endpoint did not get, whether it still may or not.
    """

    def __init__(self, dials: Dials, *, rng: Random, acks: AckJournal) -> None:
        self.counts: Counter[str] = Counter()
        self.log: deque[dict[str, Any]] = deque(maxlen=_LOG_LINES_MAX)
        self.owed: Counter[str] = Counter()
        self.undelivered: set[str] = set()
        self._open: set[tuple[str, str]] = set()
        self._fates: dict[str, str] = {}  # of events that some endpoint is still owed
        self._acks = acks
        self._dials = dials
        self._rng = rng
        self._queue: list[tuple[float, int, _Copy]] = []
        self._count = 0
        self._in_flight: set[asyncio.Task[None]] = set()
        self._hurried = False
        self._wake = asyncio.Event()
        self._quiet = asyncio.Event()
        self._quiet.set()

    @property
    def pending_count(self) -> int:
        """Count the copies still to be delivered."""
        return len(self._queue) + len(self._in_flight)

    def submit(self, deliveries: Sequence[Delivery]) -> bool:
        """Take an event for each endpoint, and decide its faults; say if any will be sent it."""
        for delivery in deliveries:
            self.undelivered.add(delivery.event_id)
            self.owed[delivery.event_id] += 1
            self._open.add(delivery.key)
        are_sent = [self._plan(delivery) for delivery in deliveries]
        return any(are_sent)

    def withhold(self, event_id: str, fate: str) -> None:
        """Remember an event that is never sent: `dropped`, or `kept` for the caller to send."""
        self.undelivered.add(event_id)
        self.counts[fate] += 1
        if fate == "kept":
            self.owed[event_id] += 1

    async def run(self) -> None:
        """Deliver, until cancelled."""
        limits = httpx.Limits(max_connections=_CONCURRENT_MAX)
        async with httpx.AsyncClient(timeout=_TIMEOUT_S, limits=limits, trust_env=False) as client:
            try:
                while True:
                    await self._start_due(client)
            finally:
                for task in self._in_flight:
                    task.cancel()

    async def flush(self, *, timeout_s: float) -> int:
        """Send all that waits, retries and late ones too; return what could not be delivered."""
        if not self._dials.deliver_url:
            return self.pending_count
        self._hurried = True
        now_s = time.monotonic()
        self._queue = [(min(due_s, now_s), n, copy) for due_s, n, copy in self._queue]
        heapq.heapify(self._queue)
        self._wake.set()
        try:
            async with asyncio.timeout(timeout_s):
                await self._quiet.wait()
        except TimeoutError:
            pass
        finally:
            self._hurried = False
        return self.pending_count

    def wake(self) -> None:
        """Look at the dials again."""
        self._wake.set()

    def _plan(self, delivery: Delivery) -> bool:
        planned = plan_delivery(self._rng, self._dials)
        for fault in planned.faults:
            self._note(fault, delivery)
        if not planned.delays_s:
            self._settle(delivery, "dropped")
        for delay_s in planned.delays_s:
            self._push(delay_s, _Copy(delivery, since_s=time.monotonic()))
        return bool(planned.delays_s)

    async def _start_due(self, client: httpx.AsyncClient) -> None:
        """Start what is due, else wait for the next to fall due or for a change."""
        now_s = time.monotonic()
        url = self._dials.deliver_url
        free = len(self._in_flight) < _CONCURRENT_MAX
        if url and free and self._queue and self._queue[0][0] <= now_s:
            _, _, copy = heapq.heappop(self._queue)
            task = asyncio.create_task(self._attempt(client, url, copy))
            self._in_flight.add(task)
            task.add_done_callback(self._finished)
            return
        self._wake.clear()
        wait_s = _IDLE_S
        if url and free and self._queue:
            wait_s = min(_IDLE_S, max(0.0, self._queue[0][0] - now_s))
        try:
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        except TimeoutError:
            return

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._in_flight.discard(task)
        self._wake.set()
        if not self.pending_count:
            self._quiet.set()

    async def _attempt(self, client: httpx.AsyncClient, url: str, copy: _Copy) -> None:
        delivery = copy.delivery
        if delivery.endpoint.status == DISABLED:
            # At Stripe a retry that falls due while the endpoint is disabled is the last.
            self._note("failed", delivery, answer=DISABLED)
            self._settle(delivery, "failed")
            return
        copy.attempts += 1
        self.counts["attempts"] += 1
        body = delivery.body()
        at = int(time.time())
        headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            "stripe-signature": signature(delivery.endpoint.secret, body, at=at),
        }
        try:
            own_url = delivery.endpoint.url or url
            response = await client.post(own_url, content=body, headers=headers)
            answer = str(response.status_code)
            acknowledged = response.is_success
        # A connection that is reset as it opens is a bare AttributeError on uvloop: it is gone when
        # httpcore looks for its TLS. It is a failed attempt like any other.
        except (httpx.HTTPError, OSError, AttributeError) as error:
            answer = type(error).__name__
            acknowledged = False
        if acknowledged:
            if delivery.endpoint.url is None:  # the ledger's; another's is no oracle of it
                self._acks.note(delivery.event_id)
            self._settle(delivery, "delivered")
        elif time.monotonic() - copy.since_s > GIVE_UP_S:
            self._note("failed", delivery, answer=answer)
            self._settle(delivery, "failed")
        else:
            self._note("retried", delivery, answer=answer)
            delay_s = retry_delay_s(copy.attempts, self._rng, longest_s=self._dials.retry_s_max)
            self._push(delay_s, copy)

    def _settle(self, delivery: Delivery, fate: str) -> None:
        """Note what became of an event at an endpoint, the first time; its fate after the last."""
        if delivery.key not in self._open:
            return
        self._open.discard(delivery.key)
        event_id = delivery.event_id
        fate = self._fates.pop(event_id, fate) if fate == "delivered" else fate
        self.owed[event_id] -= 1
        if self.owed[event_id]:
            self._fates[event_id] = fate
            return
        del self.owed[event_id]
        if fate == "delivered":
            self.undelivered.discard(event_id)
            self.counts["delivered"] += 1
        delivery.fated(fate)

    def _note(self, what: str, delivery: Delivery, *, answer: str | None = None) -> None:
        self.counts[what] += 1
        self.log.append(
            {
                "at": round(time.time(), 3),
                "what": what,
                "event": delivery.event_id,
                "type": delivery.event_type,
                "account": delivery.account_id,
                "answer": answer,
            }
        )

    def _push(self, delay_s: float, copy: _Copy) -> None:
        self._count += 1
        wait_s = min(delay_s, _HURRIED_RETRY_S) if self._hurried else delay_s
        heapq.heappush(self._queue, (time.monotonic() + wait_s, self._count, copy))
        self._quiet.clear()
        self._wake.set()
