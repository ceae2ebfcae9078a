"""Events to receipts and wanted rows.

Promises one receipt an event and one wanted row an id, written with the offsets in one
transaction, whatever arrives. Never calls Stripe: an outage there delays an id, not a partition.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from services.ledger_writer.references import (
    OBJECT_ID,
    TRANSACTION,
    Reference,
    is_sample,
    object_changed_notice,
    references,
)
from shared import failpoints
from shared.errors import Unprocessable
from shared.kafka.consumer.loop import consume
from shared.kafka.consumer.prepare_batch import Prepared
from shared.ledger.balance_transaction import TIME_S_MAX
from shared.messages import lenient_json
from shared.messages.batch import Batch, Message
from shared.messages.topics import EVENTS
from shared.postgres.driver import session
from shared.postgres.intake import dead_letters, event_receipts, resolution_queue
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.runtime.health import Health
from shared.settings.model import AccountSettings, KafkaSettings
from shared.telemetry import log
from shared.telemetry.metrics import DEAD_LETTERS, EVENTS_LISTENED

CONSUMER = "listen"
_BATCH_MAX = 500
# A short debounce lets one read of Stripe answer for a burst of events.
DEBOUNCE_S = 0.25
# An object without its balance transaction gets one seconds later as a rule; its event brings the
# id, and this read is for the case that the event is lost.
_YET_TO_COME_S = 10.0
# When an event was made that does not say so: 1970, before there was Stripe.
_NO_TIME = 0.0

# Each account and mode of ours, with the platform through which it is reached, if any.
Configured = Mapping[tuple[str, bool], str | None]

# docs.stripe.com/event-destinations#thin-events
_THIN = "v2.core.event"
# Stripe could not make an event: no list of events will ever show it, only its money will
# (docs.stripe.com/webhooks/handle-irrecoverable-events).
_EVENT_LOST = "v2.core.health.event_generation_failure.resolved"

_decode = lenient_json.decoder(dict[str, Any])
# As webhook_ingest writes them. What is longer than Stripe's own would not fit an index of Postgres
# (8 kB a row), and a message that cannot be written would hold its partition.
_NAME = re.compile(r"[\x21-\x7e]{1,255}")
_ACCOUNT = re.compile(r"acct_[A-Za-z0-9_]{1,250}")
logger = log.get()


class MalformedEvent(Unprocessable):
    """A message on the topic is not an event as webhook_ingest publishes them."""


async def listen(
    *,
    kafka: KafkaSettings,
    pool: session.Pool,
    accounts: tuple[AccountSettings, ...],
    health: Health,
) -> None:
    """Turn `stripe.events` into receipts and wanted rows, for ever."""
    configured = {(account.id, account.livemode): account.via for account in accounts}

    def prepare(batch: Batch) -> Prepared:
        heard = [_decode_event(message, batch, configured=configured) for message in batch.messages]
        letters = [one for one in heard if isinstance(one, dict)]
        events = [one for one in heard if not isinstance(one, dict)]
        return Prepared(
            partial(_write, pool, batch, events, letters),
            dead_letters.new_dead_letters(letters),
        )

    await consume(
        kafka=kafka,
        topic=EVENTS,
        group=CONSUMER,
        positions=PostgresOffsetStore(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
    )


@dataclass(frozen=True, slots=True)
class _DecodedEvent:
    receipt: event_receipts.Receipt
    wants: tuple[resolution_queue.ResolutionRequest, ...]
    passes: tuple[event_receipts.RequestedPass, ...]


async def _write(
    pool: session.Pool,
    batch: Batch,
    events: Sequence[_DecodedEvent],
    letters: Sequence[dead_letters.DeadLetter],
) -> None:
    if failpoints.armed:
        await failpoints.reach("listen.prepared")
    await event_receipts.listen_batch(
        pool,
        consumer=CONSUMER,
        batch=batch,
        receipts=[event.receipt for event in events],
        wants=[want for event in events for want in event.wants],
        letters=letters,
        passes=[one for event in events for one in event.passes],
    )
    if failpoints.armed:
        await failpoints.reach("listen.written")
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
        for one in event.passes:
            logger.info("reconcile.requested", **one)
    for letter in letters:
        DEAD_LETTERS.labels(topic=EVENTS).inc()
        logger.error("event.dead_letter", **letter)


def _decode_event(
    message: Message, batch: Batch, *, configured: Configured
) -> _DecodedEvent | dead_letters.DeadLetter:
    refused = batch.refused.get((message.partition, message.offset))
    try:
        if refused is not None:
            raise MalformedEvent(refused)
        return _event(message, configured=configured)
    except Unprocessable as error:
        return dead_letters.dead_letter(
            message,
            batch,
            error=error,
            stripe_account=_header(message, "stripe-account"),
            livemode={"true": True, "false": False}.get(_header(message, "livemode") or ""),
            object_id=_header(message, "stripe-event-id"),
        )


def _event(message: Message, *, configured: Configured) -> _DecodedEvent:
    try:
        event = _decode(message.value or b"")
        headers = {name: value.decode() for name, value in message.headers if value is not None}
        account = _matching(_ACCOUNT, headers["stripe-account"])
        event_id = _matching(_NAME, headers["stripe-event-id"])
        event_type = _matching(_NAME, headers["stripe-event-type"])
        livemode = {"true": True, "false": False}[headers["livemode"]]
        received_at = datetime.fromisoformat(headers["received-at"]).timestamp()
    except (lenient_json.NotJson, KeyError, ValueError, OverflowError) as error:
        raise MalformedEvent(f"not an event of webhook_ingest: {type(error).__name__}") from None
    said = _classify(event, (account, livemode), configured=configured)
    created_at = _created(event.get("created"))
    return _DecodedEvent(
        receipt=event_receipts.Receipt(
            stripe_account=account,
            livemode=livemode,
            event_id=event_id,
            type=event_type,
            object_id=said.object_id,
            # Not when it was received: sent again, it would be another row.
            created=_NO_TIME if created_at is None else created_at,
            received=received_at,
            outcome="wanted" if said.asks else "ignored",
            reason=said.reason,
        ),
        wants=tuple(
            resolution_queue.ResolutionRequest(
                stripe_account=account,
                livemode=livemode,
                object_id=one.id,
                kind=one.kind,
                event_id=event_id,
                named=received_at if created_at is None else created_at,
                wait_s=DEBOUNCE_S if said.is_hint or one.kind == TRANSACTION else _YET_TO_COME_S,
                hint=said.is_hint,
                ended=one.ended,
                of_object=one.of,
            )
            for one in said.named
        ),
        passes=tuple(
            event_receipts.RequestedPass(stripe_account=one, livemode=livemode, event_id=event_id)
            for one in said.passes
        ),
    )


def _created(created: object) -> float | None:
    """Return when the event was made: a snapshot says it in seconds, a thin event as a text."""
    if isinstance(created, str):
        try:
            moment = datetime.fromisoformat(created)
        except ValueError:
            return None
        created = int(moment.timestamp()) if moment.tzinfo else None
    if isinstance(created, int) and 0 <= created <= TIME_S_MAX:
        return float(created)
    return None


def _matching(pattern: re.Pattern[str], header: str) -> str:
    if not pattern.fullmatch(header):
        raise ValueError("a header that webhook_ingest does not write")
    return header


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
        return bool(self.passes) or any(one.ended is None for one in self.named)


def _classify(
    event: Mapping[str, Any], account: tuple[str, bool], *, configured: Configured
) -> _EventSubject:
    is_thin = event.get("object") == _THIN
    about = event.get("related_object") if is_thin else _object(event)
    object_id = about.get("id") if isinstance(about, dict) else None
    if not isinstance(object_id, str) or not OBJECT_ID.fullmatch(object_id):
        object_id = None
    if is_thin and event.get("type") == _EVENT_LOST:
        passes = _reached(account, configured=configured)
        if passes:
            return _EventSubject(object_id, reason="pass_requested", passes=passes)
    if account not in configured:
        is_known = any(account[0] == one for one, _livemode in configured)
        return _EventSubject(
            object_id, "livemode_mismatch" if is_known else "account_not_configured"
        )
    if is_thin:
        hinted = object_changed_notice(about)
        if hinted is None:
            return _EventSubject(object_id, "names_no_object_that_moves_money")
        return _EventSubject(object_id, named=(hinted,), is_hint=True)
    named = references(_object(event))
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


def _reached(account: tuple[str, bool], *, configured: Configured) -> tuple[str, ...]:
    """Return the accounts of ours that an event of this one may be about.

    A platform hears of its connected accounts' lost events, and a thin event need not say whose.
    """
    return tuple(
        one
        for (one, livemode), via in configured.items()
        if livemode is account[1] and account[0] in (one, via)
    )


def _object(event: Mapping[str, Any]) -> Mapping[str, Any]:
    body = event.get("data")
    stripe_object = body.get("object") if isinstance(body, dict) else None
    return stripe_object if isinstance(stripe_object, dict) else {}


def _header(message: Message, name: str) -> str | None:
    for key, value in message.headers:
        if key == name and value is not None:
            return value.decode("ascii", "backslashreplace")
    return None
