"""What travels on `stripe.events`: Stripe's body byte for byte, and in headers whose it is. PURE.

Promises that whatever `encode` accepts, `decode` reads back as the same event: what JSON is, which
ids can be kept and what the headers are called is said here once, for who publishes an event and
for who reads it. `encode` reads no more of an event than what names it: money is read from Stripe,
not from here.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from shared.errors import Unprocessable
from shared.ledger.balance_transaction import TIME_S_MAX
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import ACCOUNT_ID, StripeAccount
from shared.messages import lenient_json, trace

_EVENT_ID = "stripe-event-id"
_EVENT_TYPE = "stripe-event-type"
_STRIPE_ACCOUNT = "stripe-account"
_LIVEMODE = "livemode"
_API_VERSION = "api-version"
_RECEIVED_AT = "received-at"

# Stripe's own ids are ASCII of at most 255 characters (docs.stripe.com/upgrades): what calls itself
# something else is no event, and could be neither a Kafka header nor a text in Postgres. What is
# longer would not fit an index of Postgres (8 kB a row), and a message that cannot be written would
# hold its partition. The ids of objects are another matter: those of plans, products and coupons
# are their user's choice.
_NAME = re.compile(r"[\x21-\x7e]{1,255}")
# docs.stripe.com/event-destinations#thin-events
_THIN = "v2.core.event"
_MODES: Mapping[str, bool] = {"true": True, "false": False}


class NotAnEvent(Unprocessable):
    """A body is no JSON, or it names no event in a way that a header and an index can hold."""


class MalformedEvent(Unprocessable):
    """A message on the topic is not an event as webhook_ingest publishes them."""


@dataclass(frozen=True, slots=True)
class StripeEventMessage:
    """An event as it goes to Kafka; headers as in the contract."""

    event_id: str
    livemode: bool
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]


class StripeEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event read back: what its headers say of it, and its body; times are unix seconds."""

    id: str
    type: str
    stripe_account: str
    livemode: bool
    received_at_s: float
    traceparent: str | None
    body: Mapping[str, Any]

    @property
    def account(self) -> StripeAccount:
        """Return of which account it speaks."""
        return StripeAccount(self.stripe_account, self.livemode)

    @property
    def is_thin(self) -> bool:
        """Say whether it only names the object that it is about, and does not hold it."""
        return self.body.get("object") == _THIN

    @property
    def related_object(self) -> object:
        """Return what a thin event is about: an object by its id and type, as a rule."""
        return self.body.get("related_object")

    @property
    def stripe_object(self) -> Mapping[str, Any]:
        """Return the object that an event holds as it was then; an empty one if it holds none."""
        payload = self.body.get("data")
        stripe_object = payload.get("object") if isinstance(payload, dict) else None
        return stripe_object if isinstance(stripe_object, dict) else {}

    @property
    def created_s(self) -> float | None:
        """Return when it was made: a snapshot says it in seconds, a thin event as a text."""
        created = self.body.get("created")
        if isinstance(created, str):
            try:
                moment = datetime.fromisoformat(created)
            except ValueError:
                return None
            created = int(moment.timestamp()) if moment.tzinfo else None
        if isinstance(created, int) and 0 <= created <= TIME_S_MAX:
            return float(created)
        return None


@dataclass(frozen=True, slots=True)
class Claims:
    """What the headers of a message claim, unchecked; None where they claim nothing."""

    event_id: str | None
    stripe_account: str | None
    livemode: bool | None


def encode_stripe_event(
    body: bytes,
    *,
    endpoint: StripeAccount,
    received_at: datetime,
    traceparent: str | None,
    signed_at_s: int,
) -> StripeEventMessage:
    """Make the message of an event; `body` becomes its value as it is.

    `endpoint` is the account whose endpoint it came to: the event's own comes first. `received_at`
    is in UTC. A trace that did not come begins here, another for each `signed_at_s`. Raises
    NotAnEvent.
    """
    event = _named(body)
    account = _account(event) or endpoint.id
    object_id = _object_id(event) or event.id
    if not (_sound(event.id) and _sound(event.type) and ACCOUNT_ID.fullmatch(account)):
        raise NotAnEvent("an id, type or account that is none of Stripe's")
    is_live = endpoint.livemode if event.livemode is None else event.livemode
    return StripeEventMessage(
        event_id=event.id,
        livemode=is_live,
        key=f"{account}:{object_id}".encode("ascii"),
        value=body,
        headers=(
            (_EVENT_ID, event.id.encode("ascii")),
            (_EVENT_TYPE, event.type.encode("ascii")),
            (_STRIPE_ACCOUNT, account.encode("ascii")),
            (_LIVEMODE, b"true" if is_live else b"false"),
            (_API_VERSION, (_sound(event.api_version) or "").encode("ascii")),
            (_RECEIVED_AT, rfc3339(received_at, timespec="microseconds").encode()),
            (trace.TRACEPARENT, _trace(traceparent, event_id=event.id, signed_at_s=signed_at_s)),
        ),
    )


def decode_stripe_event(
    value: bytes | None, headers: Iterable[tuple[str, bytes | None]]
) -> StripeEvent:
    """Read a message back. Raises MalformedEvent."""
    try:
        body = _decode_body(value or b"")
        given = {name: text for name, text in headers if text is not None}
        return StripeEvent(
            stripe_account=_matching(ACCOUNT_ID, given[_STRIPE_ACCOUNT]),
            id=_matching(_NAME, given[_EVENT_ID]),
            type=_matching(_NAME, given[_EVENT_TYPE]),
            livemode=_MODES[given[_LIVEMODE].decode()],
            received_at_s=datetime.fromisoformat(given[_RECEIVED_AT].decode()).timestamp(),
            traceparent=trace.read_traceparent(given.get(trace.TRACEPARENT)),
            body=body,
        )
    except (lenient_json.NotJson, KeyError, ValueError, OverflowError) as error:
        raise MalformedEvent(f"not an event of webhook_ingest: {type(error).__name__}") from None


def read_claims(headers: Iterable[tuple[str, bytes | None]]) -> Claims:
    """Return what headers claim, whatever is in them: for a message that cannot be read."""
    given: dict[str, str] = {}
    for name, value in headers:
        if value is not None:
            given.setdefault(name, value.decode("ascii", "backslashreplace"))
    return Claims(
        event_id=given.get(_EVENT_ID),
        stripe_account=given.get(_STRIPE_ACCOUNT),
        livemode=_MODES.get(given.get(_LIVEMODE, "")),
    )


class _Named(msgspec.Struct):
    id: Any = None


class _Payload(msgspec.Struct):
    # A v2 event's data is anything; only a snapshot's object is looked at.
    object: _Named | str | None = None


class _NamedEvent(msgspec.Struct):
    id: str
    type: str
    object: str | None = None
    account: str | None = None
    context: str | None = None
    livemode: bool | None = None
    api_version: Any = None
    data: _Payload | None = None
    related_object: _Named | None = None


_decode_names = lenient_json.decoder(_NamedEvent)
_decode_body = lenient_json.decoder(dict[str, Any])


def _named(body: bytes) -> _NamedEvent:
    try:
        return _decode_names(body)
    except lenient_json.NotJson as error:
        raise NotAnEvent(str(error)) from None


def _account(event: _NamedEvent) -> str | None:
    if event.account is None and event.object == _THIN and event.context:
        # A thin event says where it happened as a path: an account, or organisation/account.
        account_id = event.context.rpartition("/")[2]
        return account_id if account_id.startswith("acct_") else None
    return event.account


def _object_id(event: _NamedEvent) -> str | None:
    if event.object == _THIN:
        return _sound(event.related_object.id) if event.related_object else None
    named = event.data.object if event.data else None
    return _sound(named.id) if isinstance(named, _Named) else None


def _sound(name: object) -> str | None:
    return name if isinstance(name, str) and _NAME.fullmatch(name) else None


def _matching(pattern: re.Pattern[str], header: bytes) -> str:
    text = header.decode()
    if not pattern.fullmatch(text):
        raise ValueError("a header that webhook_ingest does not write")
    return text


def _trace(given: str | None, *, event_id: str, signed_at_s: int) -> bytes:
    if given is not None and trace.is_traceparent(given):
        return given.encode("ascii")
    # A trace of its own for each delivery, from what is at hand: a PURE file draws no lots.
    seed = b"%b %d" % (event_id.encode("ascii"), signed_at_s)
    digest = hashlib.blake2b(seed, digest_size=24).hexdigest()
    return f"00-{digest[:32]}-{digest[32:]}-01".encode("ascii")
