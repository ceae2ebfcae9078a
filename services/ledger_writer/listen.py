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

from services.ledger_writer.references import OBJECT_ID, TRANSACTION, Reference, references
from shared import failpoints, log
from shared.events import event_json
from shared.events.batch import Batch, Message
from shared.events.topics import EVENTS
from shared.kafka.consume import Prepared, consume
from shared.ledger.balance_transaction import TIME_S_MAX
from shared.ledger.outcome import Unprocessable
from shared.metrics import DEAD_LETTERS, EVENTS_LISTENED
from shared.postgres import connect, intake
from shared.postgres.positions import KeptPositions
from shared.runtime import Health
from shared.settings import AccountSettings, KafkaSettings

CONSUMER = "listen"
_BATCH_MAX = 500
# A short debounce lets one read of Stripe answer for a burst of events.
DEBOUNCE_S = 0.25
# An object without its balance transaction gets one seconds later as a rule; its event brings the
# id, and this read is for the case that the event is lost.
_YET_TO_COME_S = 10.0

Configured = frozenset[tuple[str, bool]]

_decode = event_json.decoder(dict[str, Any])
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
    pool: connect.Pool,
    accounts: tuple[AccountSettings, ...],
    health: Health,
) -> None:
    """Turn `stripe.events` into receipts and wanted rows, for ever."""
    configured = frozenset((account.id, account.livemode) for account in accounts)

    def prepare(batch: Batch) -> Prepared:
        heard = [_hear(message, batch, configured=configured) for message in batch.messages]
        letters = [one for one in heard if isinstance(one, dict)]
        events = [one for one in heard if not isinstance(one, dict)]
        return Prepared(
            partial(_write, pool, batch, events, letters),
            [(letter["partition"], letter["offset"]) for letter in letters],
        )

    await consume(
        kafka=kafka,
        topic=EVENTS,
        group=CONSUMER,
        positions=KeptPositions(pool, consumer=CONSUMER),
        prepare=prepare,
        batch_max=_BATCH_MAX,
        health=health,
    )


@dataclass(frozen=True, slots=True)
class _Heard:
    receipt: intake.Receipt
    wants: tuple[intake.Want, ...]


async def _write(
    pool: connect.Pool,
    batch: Batch,
    events: Sequence[_Heard],
    letters: Sequence[intake.DeadLetter],
) -> None:
    if failpoints.armed:
        await failpoints.reach("listen.prepared")
    await intake.listen_batch(
        pool,
        consumer=CONSUMER,
        batch=batch,
        receipts=[event.receipt for event in events],
        wants=[want for event in events for want in event.wants],
        letters=letters,
    )
    if failpoints.armed:
        await failpoints.reach("listen.written")
    for event in events:
        EVENTS_LISTENED.labels(outcome=event.receipt["outcome"]).inc()
    for letter in letters:
        DEAD_LETTERS.labels(topic=EVENTS).inc()
        logger.error("event.dead_letter", **letter)


def _hear(message: Message, batch: Batch, *, configured: Configured) -> _Heard | intake.DeadLetter:
    refused = batch.refused.get((message.partition, message.offset))
    try:
        if refused is not None:
            raise MalformedEvent(refused)
        return _event(message, configured=configured)
    except Unprocessable as error:
        return intake.dead_letter(
            message,
            batch,
            error=error,
            stripe_account=_header(message, "stripe-account"),
            livemode={"true": True, "false": False}.get(_header(message, "livemode") or ""),
            object_id=_header(message, "stripe-event-id"),
        )


def _event(message: Message, *, configured: Configured) -> _Heard:
    try:
        event = _decode(message.value or b"")
        headers = {name: value.decode() for name, value in message.headers if value is not None}
        account = _matching(_ACCOUNT, headers["stripe-account"])
        event_id = _matching(_NAME, headers["stripe-event-id"])
        event_type = _matching(_NAME, headers["stripe-event-type"])
        livemode = {"true": True, "false": False}[headers["livemode"]]
        received_at = datetime.fromisoformat(headers["received-at"]).timestamp()
    except (event_json.NotJson, KeyError, ValueError, OverflowError) as error:
        raise MalformedEvent(f"not an event of webhook_ingest: {type(error).__name__}") from None
    stripe_object = _object(event)
    created = event.get("created")
    # A thin event's `created` is a text (docs.stripe.com/event-destinations).
    created_at = received_at
    if isinstance(created, int) and 0 <= created <= TIME_S_MAX:
        created_at = float(created)
    named, reason = _outcome((account, livemode), stripe_object, configured=configured)
    object_id = stripe_object.get("id")
    is_id = isinstance(object_id, str) and OBJECT_ID.fullmatch(object_id)
    return _Heard(
        receipt=intake.Receipt(
            stripe_account=account,
            livemode=livemode,
            event_id=event_id,
            type=event_type,
            object_id=object_id if is_id else None,
            created=created_at,
            received=received_at,
            outcome="wanted" if named else "ignored",
            reason=reason,
        ),
        wants=tuple(
            intake.Want(
                stripe_account=account,
                livemode=livemode,
                object_id=one.id,
                kind=one.kind,
                event_id=event_id,
                named=created_at,
                wait_s=DEBOUNCE_S if one.kind == TRANSACTION else _YET_TO_COME_S,
            )
            for one in named
        ),
    )


def _matching(pattern: re.Pattern[str], header: str) -> str:
    if not pattern.fullmatch(header):
        raise ValueError("a header that webhook_ingest does not write")
    return header


def _object(event: Mapping[str, Any]) -> Mapping[str, Any]:
    body = event.get("data")
    stripe_object = body.get("object") if isinstance(body, Mapping) else None
    return stripe_object if isinstance(stripe_object, Mapping) else {}


def _outcome(
    account: tuple[str, bool], stripe_object: Mapping[str, Any], *, configured: Configured
) -> tuple[tuple[Reference, ...], str | None]:
    if account in configured:
        named = references(stripe_object)
        return named, None if named else "names_no_balance_transaction"
    known = any(account[0] == one for one, _livemode in configured)
    return (), "livemode_mismatch" if known else "account_not_configured"


def _header(message: Message, name: str) -> str | None:
    for key, value in message.headers:
        if key == name and value is not None:
            return value.decode("ascii", "backslashreplace")
    return None
