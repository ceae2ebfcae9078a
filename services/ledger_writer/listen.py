"""Events to receipts and resolution requests.

Promises one receipt an event and one queued row an id (the queue of resolution_queue.py), written
with the offsets in one transaction, whatever arrives. Never calls Stripe: an outage there delays an
id, not a partition.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from shared import failpoints
from shared.errors import Unprocessable
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import PreparedBatch
from shared.ledger.discrepancy import Kind
from shared.ledger.stripe_account import StripeAccount
from shared.messages import stripe_event
from shared.messages.batch import Batch, Message
from shared.messages.stripe_event import StripeEvent
from shared.messages.topics import CONSUMERS, EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters, event_receipts, resolution_queue
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, KafkaSettings
from shared.stripe_api.references import (
    OBJECT_ID,
    TRANSACTION,
    Reference,
    find_references,
    is_sample,
    object_changed_notice,
)
from shared.telemetry import log
from shared.telemetry.metrics import (
    DEAD_LETTERS_WRITTEN,
    DISCREPANCIES_FOUND,
    EVENTS_LISTENED,
)

CONSUMER = CONSUMERS[EVENTS]
_BATCH_MAX = 500
# A short debounce lets one read of Stripe answer for a burst of events.
DEBOUNCE_S = 0.25
# An object without its balance transaction gets one seconds later as a rule; its event brings the
# id, and this read is for the case that the event is lost.
_YET_TO_COME_S = 10.0
# When an event was made that does not say so: 1970, before there was Stripe.
_NO_TIME = 0.0

# Each account and mode of ours, with the platform through which it is reached, if any.
Configured = Mapping[StripeAccount, str | None]

# Stripe could not make an event: no list of events will ever show it, only its money will
# (docs.stripe.com/webhooks/handle-irrecoverable-events).
_EVENT_LOST = "v2.core.health.event_generation_failure.resolved"

# A pass had found the row missing, and its webhook came after all.
_LATE: Kind = "late"
DISCREPANCIES_FOUND.labels(kind=_LATE)  # from 0 on: `increase` sees no counter born at 1

logger = log.get()


async def listen_to_events(
    *,
    kafka: KafkaSettings,
    pool: Pool,
    accounts: tuple[AccountSettings, ...],
    health: Health,
) -> None:
    """Turn `stripe.events` into receipts and resolution requests, for ever."""
    configured = {account.stripe_account: account.via for account in accounts}

    def prepare(batch: Batch) -> PreparedBatch:
        events: list[EventRows] = []
        letters: list[dead_letters.DeadLetter] = []
        for message in batch.messages:
            rows = event_rows(message, batch, configured=configured)
            if isinstance(rows, EventRows):
                events.append(rows)
            else:
                letters.append(rows)
        return PreparedBatch(
            partial(_write, pool, batch, events, letters),
            dead_letters.new_dead_letters(letters),
        )

    await consume(
        kafka=kafka,
        topic=EVENTS,
        group=CONSUMER,
        store=PostgresOffsetStore(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
    )


@dataclass(frozen=True, slots=True)
class EventRows:
    """What an event comes to: its receipt, what it wants, and the passes it asks for."""

    receipt: event_receipts.Receipt
    wants: tuple[resolution_queue.ResolutionRequest, ...]
    passes: tuple[event_receipts.RequestedPass, ...]


async def _write(
    pool: Pool,
    batch: Batch,
    events: Sequence[EventRows],
    letters: Sequence[dead_letters.DeadLetter],
) -> None:
    if failpoints.armed:
        await failpoints.reach("listen.prepared")
    late = await event_receipts.listen_batch(
        pool,
        consumer=CONSUMER,
        batch=batch,
        receipts=[event.receipt for event in events],
        wants=[want for event in events for want in event.wants],
        letters=letters,
        passes=[wanted_pass for event in events for wanted_pass in event.passes],
    )
    if failpoints.armed:
        await failpoints.reach("listen.written")
    for line in late:
        DISCREPANCIES_FOUND.labels(kind=_LATE).inc()
        logger.info("discrepancy.resolved", **line)
    for event in events:
        EVENTS_LISTENED.labels(outcome=event.receipt["outcome"]).inc()
        for want in event.wants:
            if want["ended"] is not None:
                logger.info(
                    "wanted.dropped",
                    stripe_account=want["stripe_account"],
                    livemode=want["livemode"],
                    object_id=want["object_id"],
                    event_id=want["event_id"],
                    is_final=True,
                    reason=want["ended"],
                )
        for wanted_pass in event.passes:
            logger.info("reconcile.requested", **wanted_pass)
    for letter in letters:
        DEAD_LETTERS_WRITTEN.labels(topic=EVENTS).inc()
        logger.error("event.dead_letter", **letter)


def event_rows(
    message: Message, batch: Batch, *, configured: Configured
) -> EventRows | dead_letters.DeadLetter:
    """Return what the message of an event comes to, whatever is in it."""
    refused = batch.refused.get((message.partition, message.offset))
    try:
        if refused is not None:
            raise stripe_event.MalformedEvent(refused)
        return _rows(
            stripe_event.decode_stripe_event(message.value, message.headers), configured=configured
        )
    except Unprocessable as error:
        claims = stripe_event.read_claims(message.headers)
        return dead_letters.make_dead_letter(
            message,
            batch,
            error=error,
            stripe_account=claims.stripe_account,
            livemode=claims.livemode,
            object_id=claims.event_id,
        )


def _rows(event: StripeEvent, *, configured: Configured) -> EventRows:
    subject = _classify(event, configured=configured)
    created_s = event.created_s
    return EventRows(
        receipt=event_receipts.Receipt(
            stripe_account=event.stripe_account,
            livemode=event.livemode,
            event_id=event.id,
            type=event.type,
            object_id=subject.object_id,
            # Not when it was received: sent again, it would be another row.
            created=_NO_TIME if created_s is None else created_s,
            received=event.received_at_s,
            outcome="wanted" if subject.asks else "ignored",
            reason=subject.reason,
        ),
        wants=tuple(
            resolution_queue.ResolutionRequest(
                stripe_account=event.stripe_account,
                livemode=event.livemode,
                object_id=reference.id,
                kind=reference.kind,
                event_id=event.id,
                named=event.received_at_s if created_s is None else created_s,
                wait_s=DEBOUNCE_S
                if subject.is_hint or reference.kind == TRANSACTION
                else _YET_TO_COME_S,
                hint=subject.is_hint,
                ended=reference.ended,
                of_object=reference.of,
                traceparent=event.traceparent,
            )
            for reference in subject.named
        ),
        passes=tuple(
            event_receipts.RequestedPass(
                stripe_account=account_id, livemode=event.livemode, event_id=event.id
            )
            for account_id in subject.passes
        ),
    )


@dataclass(frozen=True, slots=True)
class _EventSubject:
    """What an event is about: the ids it names, the accounts it asks a pass for, or why neither."""

    object_id: str | None
    reason: str | None = None
    named: tuple[Reference, ...] = ()
    is_hint: bool = False
    passes: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Say whether anything is asked of Stripe for it."""
        return bool(self.passes) or any(reference.ended is None for reference in self.named)


def _classify(event: StripeEvent, *, configured: Configured) -> _EventSubject:
    account = event.account
    is_thin, stripe_object = event.is_thin, event.stripe_object
    about = event.related_object if is_thin else stripe_object
    object_id = about.get("id") if isinstance(about, dict) else None
    if not isinstance(object_id, str) or not OBJECT_ID.fullmatch(object_id):
        object_id = None
    if is_thin and event.body.get("type") == _EVENT_LOST:
        passes = _reached(account, configured=configured)
        if passes:
            return _EventSubject(object_id, reason="pass_requested", passes=passes)
    if account not in configured:
        is_known = any(known.id == account.id for known in configured)
        return _EventSubject(
            object_id, "livemode_mismatch" if is_known else "account_not_configured"
        )
    if is_thin:
        changed = object_changed_notice(about)
        if changed is None:
            return _EventSubject(object_id, "names_no_object_that_moves_money")
        return _EventSubject(object_id, named=(changed,), is_hint=True)
    named = find_references(stripe_object)
    if not named:
        is_test = object_id is not None and is_sample(object_id)
        return _EventSubject(
            object_id, "names_sample_ids" if is_test else "names_no_balance_transaction"
        )
    has_ended = named[0].ended is not None
    reason = "ended_without_money" if has_ended else None
    if not has_ended and len(named) > 1:
        # One of them may be from before the books began: that alone is no reason to ignore it.
        reason = "names_several"
    return _EventSubject(object_id, reason, named=named)


def _reached(account: StripeAccount, *, configured: Configured) -> tuple[str, ...]:
    """Return the accounts of ours that an event of this one may be about.

    A platform hears of its connected accounts' lost events, and a thin event need not say whose.
    """
    return tuple(
        known.id
        for known, via in configured.items()
        if known.livemode is account.livemode and account.id in (known.id, via)
    )
