"""One look at an account's events: Stripe's list of them against the receipts, newest first.

Rules of this file:
1. Only such events are expected as we need and as our endpoint sent when they were made, from when
   the first one came.
2. None is called undelivered while the ledger writer may yet have it to read, while Stripe still
   tries to deliver it, or before a pass has seen its time.
3. Time is covered once it was compared whole; what was left in between is looked at again.
"""

import asyncio
from collections.abc import Collection, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from services.reconciler.barrier import LOOK_EVERY_S, have_passed
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.event_proof.context import EventContext
from services.reconciler.event_proof.due_spans import due_spans, horizon
from services.reconciler.event_proof.listed_event import (
    ListedEvent,
    judge,
    read_event,
    references_to,
)
from services.reconciler.event_proof.sending import Sending, read_sending
from services.reconciler.event_proof.settle import EventCounts, EventJudge
from services.reconciler.event_proof.watch import watch_endpoints
from shared.errors import Recoverable
from shared.kafka.admin.end_offsets import end_offsets
from shared.ledger.sent_span import SentSpan, types_within, was_sent
from shared.messages.topics import EVENTS
from shared.postgres.reconciliation import event_proof
from shared.postgres.reconciliation.event_proof import LateEvent
from shared.stripe_api.errors import StripeNotFound
from shared.stripe_api.event_list import TYPES_MAX, list_events, retrieve_event
from shared.telemetry.metrics import EVENTS_COMPARED, EVENTS_LOOKED

# So many events are compared before that is noted: twenty calls.
SLICE_ROWS: Final = 2000
# Of those that are late Stripe is asked for so many, each once an hour at most: its receipt, and
# the end of the time for which Stripe tries, are looked at each time.
_LATE_ASKED_MAX: Final = 10
_LATE_ASKED_EVERY_S: Final = 3_600.0
_LATE_ROWS_MAX: Final = 10_000


class EventsUnread(Recoverable):
    """The ledger writer has not read yet what webhooks have brought: nobody knows what came."""


@dataclass(slots=True)
class EventLook:
    """A look at an account's events."""

    context: EventContext
    slice_rows: int = SLICE_ROWS
    counts: EventCounts = field(default_factory=EventCounts)

    async def run(self) -> EventCounts | None:
        """Look at the endpoints, and compare what is due; None: no event of the account ever came.

        Raises what `watch` and `compare` do.
        """
        return await self.compare(await self.watch())

    async def watch(self) -> Sending:
        """Look at the endpoints alone, and return what they send.

        Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
        """
        context = self.context
        flow = await event_proof.read_flow(context.pool, account=context.account)
        sending = await read_sending(context, flow)
        await watch_endpoints(context, sending)
        return sending

    async def settle(self) -> EventCounts:
        """Settle what has come since, of what is on the page: by Postgres alone.

        Raises PostgresUnavailable.
        """
        await self._judging().settle_open()
        return self.counts

    async def compare(self, sending: Sending) -> EventCounts | None:
        """Compare what is due; None: nothing is, for no event of the account ever came.

        Raises EventsUnread, StripeForbidden, and what else Stripe, Kafka and Postgres do.
        """
        context = self.context
        flow = await event_proof.read_flow(context.pool, account=context.account)
        if flow is None:
            return None
        over = horizon(
            now_s=sending.at.timestamp(),
            first_s=flow.first_received_at.timestamp(),
            passed_s=await event_proof.passed_until_s(context.pool, account=context.account),
            grace_s=context.grace_s,
            overlap_s=context.overlap_s,
        )
        judging = self._judging()
        await judging.settle_open()
        covered = await event_proof.covered(
            context.pool, account=context.account, since_s=over.since_s
        )
        for since_s, until_s in due_spans(over, covered=covered):
            await self._compare(judging, sending, since_s, until_s, covers_s=over.covered_until_s)
        await self._look_at_late(judging, now=sending.at)
        self.counts.late = await event_proof.count_late(context.pool, account=context.account)
        EVENTS_LOOKED.labels(**context.account.metric_labels).set(sending.at.timestamp())
        return self.counts

    def _judging(self) -> EventJudge:
        store = DiscrepancyStore(self.context.pool, account=self.context.account)
        return EventJudge(self.context, store=store, counts=self.counts)

    async def _compare(
        self, judging: EventJudge, sending: Sending, since_s: int, until_s: int, *, covers_s: int
    ) -> None:
        """Compare the events made in [since, until), and cover what of it is before `covers_s`."""
        while since_s < until_s:
            events, reached_s = await self._slice(sending.spans, since_s, until_s)
            await self._judge(judging, events, now=sending.at)
            end_s = min(until_s, covers_s)
            if reached_s < end_s:
                await event_proof.cover(
                    self.context.pool,
                    account=self.context.account,
                    since_s=reached_s,
                    until_s=end_s,
                    events=sum(event.created_s < end_s for event in events),
                )
            self.counts.compared += len(events)
            EVENTS_COMPARED.inc(len(events))
            until_s = reached_s

    async def _slice(
        self, spans: Sequence[SentSpan], since_s: int, until_s: int
    ) -> tuple[Sequence[ListedEvent], int]:
        """Return the newest events of a span that were sent, and since when these are all."""
        events: list[ListedEvent] = []
        reached_s = since_s
        for group in _groups(types_within(spans, since_s, until_s)):
            listed, reached_s = await self._listed(group, reached_s, until_s)
            events += [
                event
                for event in listed
                if was_sent(spans, type_name=event.type, created_s=event.created_s)
            ]
        return [event for event in events if event.created_s >= reached_s], reached_s

    async def _listed(
        self, types: Collection[str], since_s: int, until_s: int
    ) -> tuple[Sequence[ListedEvent], int]:
        """Return the newest events of these types, as `_slice` does."""
        events: list[ListedEvent] = []
        pages = list_events(
            self.context.stripe, types=types, created_gte=since_s, created_lt=until_s
        )
        async with aclosing(pages):
            async for page in pages:
                events += [read_event(row) for row in page.rows]
                # The oldest second that was read may go on on the next page.
                whole_s = events[-1].created_s + 1 if events else until_s
                if page.has_more and len(events) >= self.slice_rows and whole_s < until_s:
                    return events, whole_s
        return events, since_s

    async def _judge(
        self, judging: EventJudge, events: Sequence[ListedEvent], *, now: datetime
    ) -> None:
        absent = await self._absent(events)
        if not absent:
            return
        await self._wait_until_read()
        absent = await self._absent(absent)
        verdicts = {event.id: judge(event, now_s=now.timestamp()) for event in absent}
        late = [event for event in absent if verdicts[event.id] == "late"]
        await event_proof.keep_late(
            self.context.pool,
            account=self.context.account,
            events=[_late(event) for event in late],
        )
        await judging.open([event for event in absent if verdicts[event.id] == "undelivered"])

    async def _absent(self, events: Sequence[ListedEvent]) -> Sequence[ListedEvent]:
        received = await event_proof.find_received(
            self.context.pool,
            account=self.context.account,
            events={event.id: event.created_s for event in events},
        )
        return [event for event in events if event.id not in received]

    async def _wait_until_read(self) -> None:
        """Wait until the ledger writer has read what webhooks had brought by now.

        Raises EventsUnread, KafkaUnavailable, PostgresUnavailable.
        """
        ends = await end_offsets(self.context.kafka, (EVENTS,))
        clock = asyncio.get_running_loop().time
        patient_until = clock() + self.context.barrier_s
        while not await have_passed(self.context.pool, ends):
            if clock() >= patient_until:
                raise EventsUnread("events wait to be read: what came is not known yet")
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look_at_late(self, judging: EventJudge, *, now: datetime) -> None:
        """Let go of late events that have come, and judge those that are late no more."""
        context = self.context
        late = await event_proof.late_events(
            context.pool, account=context.account, rows_max=_LATE_ROWS_MAX
        )
        received = await event_proof.find_received(
            context.pool,
            account=context.account,
            events={event.event_id: event.created_s for event in late},
        )
        await event_proof.drop_late(context.pool, account=context.account, ids=list(received))
        waiting = [event for event in late if event.event_id not in received]
        over = [_known(event) for event in waiting]
        events = [event for event in over if judge(event, now_s=now.timestamp()) != "late"]
        due = [event for event in waiting if event.looked_ago_s >= _LATE_ASKED_EVERY_S]
        known = {event.id for event in events}
        due = [event for event in due if event.event_id not in known][:_LATE_ASKED_MAX]
        events += [await self._asked(event) for event in due]
        await self._judge(judging, events, now=now)
        gone = [event.id for event in events if judge(event, now_s=now.timestamp()) != "late"]
        await event_proof.drop_late(context.pool, account=context.account, ids=gone)

    async def _asked(self, late: LateEvent) -> ListedEvent:
        """Return a late event as Stripe has it now; one that it lists no more, as it is known."""
        try:
            return read_event(await retrieve_event(self.context.stripe, late.event_id))
        except StripeNotFound:
            return _known(late)


def _groups(types: Collection[str]) -> Sequence[Sequence[str]]:
    ordered = sorted(types)
    return [ordered[at : at + TYPES_MAX] for at in range(0, len(ordered), TYPES_MAX)]


def _late(event: ListedEvent) -> LateEvent:
    return LateEvent(
        event_id=event.id,
        type=event.type,
        object_id=event.object_id,
        created_s=event.created_s,
        announces=sorted(event.announced),
        amount=event.amount,
        currency=event.currency,
    )


def _known(late: LateEvent) -> ListedEvent:
    return ListedEvent(
        id=late.event_id,
        type=late.type,
        created_s=late.created_s,
        object_id=late.object_id,
        pending_webhooks=1,
        references=references_to(late.announces),
        amount=late.amount,
        currency=late.currency,
    )
