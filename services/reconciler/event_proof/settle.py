"""Events that never came: each put on the page once, and settled when nothing lacks for it.

Promises that what an event announces and the journal lacks is asked of Stripe as if the event had
come, once, for whoever answers keeps when to ask again; and that the money of an event which a pass
has reported as missing is not reported again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.event_proof import listed_event
from services.reconciler.event_proof.context import EventContext
from services.reconciler.event_proof.listed_event import Announced, ListedEvent
from shared.ledger.discrepancy import EVENT_KINDS, Discrepancy, clear_event, open_or_refresh
from shared.postgres.intake.resolution_queue import ResolutionRequest
from shared.postgres.reconciliation import event_proof
from shared.postgres.reconciliation.event_proof import AnnouncedState

_DEBOUNCE_S: Final = 0.25


@dataclass(slots=True)
class EventCounts:
    """What a look came to: events that were compared, that never came, and that are late.

    Of `missing` ones a pass has reported the money already. `lacking` are on the page with money
    that the journal lacks.
    """

    compared: int = 0
    undelivered: int = 0
    late: int = 0
    missing: int = 0
    lacking: int = 0


@dataclass(frozen=True, slots=True)
class EventJudge:
    """Opens and settles the discrepancies of one account's events."""

    context: EventContext
    store: DiscrepancyStore
    counts: EventCounts

    async def open(self, events: Sequence[ListedEvent]) -> None:
        """Put on the page what never came; settle at once that for which nothing lacks."""
        known = await self.store.load(EVENT_KINDS, [event.id for event in events])
        announced = await self._announced(events)
        news = [event for event in events if (EVENT_KINDS[0], event.id) not in known]
        reported = [event for event in news if announced[event.id].is_missing]
        self.counts.missing += len(reported)
        opened = {
            event.id: open_or_refresh(listed_event.undelivered_finding(event), known=None)
            for event in news
            if not announced[event.id].is_missing
        }
        self.counts.undelivered += len(opened)
        # First, so that nothing stands on the page of which nobody asks Stripe.
        await self._want([event for event in news if event.id in opened], announced)
        await self.store.save(list(opened.values()))
        # Their news has been told.
        await self._settle(
            [event for event in news if event.id in opened],
            {event_id: clear_event(discrepancy) for event_id, discrepancy in opened.items()},
            announced,
        )

    async def settle_open(self) -> None:
        """Settle of those on the page what has come since, and that for which nothing lacks."""
        known = await self.store.load(EVENT_KINDS)
        open_ones = {
            discrepancy.finding.object_id: discrepancy
            for discrepancy in known.values()
            if not discrepancy.is_settled
        }
        events = [listed_event.evidence(each.finding) for each in open_ones.values()]
        received = await event_proof.find_received(
            self.context.pool,
            account=self.context.account,
            events={event.id: event.created_s for event in events},
        )
        announced = await self._announced(events)
        changed = [
            listed_event.come_late(open_ones[event_id], at=at) for event_id, at in received.items()
        ]
        absent = [event for event in events if event.id not in received]
        changed += [
            listed_event.reported_missing(open_ones[event.id])
            for event in absent
            if announced[event.id].is_missing
        ]
        await self.store.save(changed)
        await self._settle(
            [event for event in absent if not announced[event.id].is_missing],
            open_ones,
            announced,
        )

    async def _settle(
        self,
        events: Sequence[ListedEvent],
        discrepancies: Mapping[str, Discrepancy],
        announced: Mapping[str, Announced],
    ) -> None:
        """Settle what nothing lacks for."""
        settled = [
            listed_event.settled(discrepancies[event.id], announced=announced[event.id])
            for event in events
        ]
        closed = [discrepancy for discrepancy in settled if discrepancy is not None]
        self.counts.lacking += len(events) - len(closed)
        await self.store.save(closed)

    async def _want(
        self, events: Sequence[ListedEvent], announced: Mapping[str, Announced]
    ) -> None:
        """Have Stripe asked for what the journal lacks of what these announce."""
        await event_proof.want_announced(
            self.context.pool,
            [
                request
                for event in events
                for request in self._requests(event, announced[event.id].lacking)
            ],
        )

    async def _announced(self, events: Sequence[ListedEvent]) -> Mapping[str, Announced]:
        """Return by event what became of what it announces."""
        states = await event_proof.find_announced(
            self.context.pool,
            account=self.context.account,
            announced={
                announced_id: is_transaction
                for event in events
                for announced_id, is_transaction in event.announced.items()
            },
        )
        return {
            event.id: _announced([states[own_id] for own_id in event.announced]) for event in events
        }

    def _requests(self, event: ListedEvent, lacking: Sequence[str]) -> Sequence[ResolutionRequest]:
        return [
            ResolutionRequest(
                stripe_account=self.context.account.id,
                livemode=self.context.account.livemode,
                object_id=reference.id,
                kind=reference.kind,
                event_id=event.id,
                named=float(event.created_s),
                wait_s=_DEBOUNCE_S,
                hint=False,
                ended=None,
                of_object=reference.of,
                traceparent=None,
            )
            for reference in event.references
            if reference.id in lacking
        ]


def _announced(states: Sequence[AnnouncedState]) -> Announced:
    return Announced(
        posted=sorted(state.id for state in states if state.is_posted),
        ended={
            state.id: state.ended
            for state in states
            if state.ended is not None and not state.is_posted
        },
        lacking=sorted(state.id for state in states if not state.is_posted and state.ended is None),
        is_missing=any(state.is_missing for state in states),
    )
