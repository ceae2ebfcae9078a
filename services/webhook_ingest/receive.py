"""What to do with one webhook: an envelope for Kafka, or a refusal with its reason. PURE.

Promises: the signature is checked over the raw bytes before anything is parsed; what is authentic
and an event becomes an envelope whose value is Stripe's body, byte for byte; every other input is
a named refusal, never an exception. An event of an account or a mode that is not ours is authentic
all the same: the ledger writer says so in its receipt, and Stripe is not made to retry it.
Never reads more of an event than names it: money is read from Stripe, not from here.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

from shared.messages import lenient_json
from shared.stripe_api import signature

# Stripe's own ids are ASCII of at most 255 characters (docs.stripe.com/upgrades): what calls itself
# something else is no event, and could be neither a Kafka header nor a text in Postgres. The ids of
# objects are another matter: those of plans, products and coupons are their user's choice.
_NAME = re.compile(r"[\x21-\x7e]{1,255}")
_ACCOUNT = re.compile(r"acct_[A-Za-z0-9_]{1,250}")
# https://www.w3.org/TR/trace-context/#traceparent-header
_TRACEPARENT = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)
_THIN = "v2.core.event"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A signing secret of ours, and the account and mode whose endpoint it is.

    `slot` is its place among the account's secrets, from 1: two while one is being rolled.
    """

    secret: bytes = field(repr=False)
    account: str
    livemode: bool
    slot: int = 1


@dataclass(frozen=True, slots=True)
class Envelope:
    """An authentic event as it goes to `stripe.events`; headers as in the contract.

    `secret_index` is that of the endpoint whose secret signed it.
    """

    event_id: str
    livemode: bool
    secret_index: int
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]


class RefusalReason(StrEnum):
    """Why a request is answered 400."""

    SIGNATURE_MISSING = "signature_missing"
    SIGNATURE_MALFORMED = "signature_malformed"
    SIGNATURE_MISMATCH = "signature_mismatch"
    SIGNATURE_TOO_OLD = "signature_too_old"
    SIGNATURE_TOO_NEW = "signature_too_new"
    NOT_AN_EVENT = "not_an_event"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that is not authentic, or not an event."""

    reason: RefusalReason


def receive(
    *,
    body: bytes,
    signature_header: str | None,
    traceparent: str | None,
    endpoints: Sequence[Endpoint],
    now: datetime,
) -> Envelope | Refusal:
    """Return what becomes of a request with this raw body."""
    try:
        verified = signature.verify(
            body=body,
            header=signature_header,
            secrets=[endpoint.secret for endpoint in endpoints],
            now=now.timestamp(),
        )
    except signature.SignatureRefused as refused:
        return Refusal(_REASONS[type(refused)])
    event = _decode(body)
    if event is None:
        return Refusal(RefusalReason.NOT_AN_EVENT)
    endpoint = endpoints[verified.secret_index]
    account = _account(event) or endpoint.account
    object_id = _object_id(event) or event.id
    if not _is_sound(event, account=account):
        return Refusal(RefusalReason.NOT_AN_EVENT)
    livemode = endpoint.livemode if event.livemode is None else event.livemode
    return Envelope(
        event_id=event.id,
        livemode=livemode,
        secret_index=verified.secret_index,
        key=f"{account}:{object_id}".encode("ascii"),
        value=body,
        headers=(
            ("stripe-event-id", event.id.encode("ascii")),
            ("stripe-event-type", event.type.encode("ascii")),
            ("stripe-account", account.encode("ascii")),
            ("livemode", b"true" if livemode else b"false"),
            ("api-version", (_sound(event.api_version) or "").encode("ascii")),
            ("received-at", _rfc3339(now)),
            (
                "traceparent",
                _traceparent(traceparent, event_id=event.id, signed_at=verified.timestamp),
            ),
        ),
    )


_REASONS: Mapping[type[signature.SignatureRefused], RefusalReason] = {
    signature.SignatureMissing: RefusalReason.SIGNATURE_MISSING,
    signature.SignatureMalformed: RefusalReason.SIGNATURE_MALFORMED,
    signature.SignatureMismatch: RefusalReason.SIGNATURE_MISMATCH,
    signature.SignatureTooOld: RefusalReason.SIGNATURE_TOO_OLD,
    signature.SignatureTooNew: RefusalReason.SIGNATURE_TOO_NEW,
}


class _Named(msgspec.Struct):
    id: Any = None


class _Payload(msgspec.Struct):
    # A v2 event's data is anything; only a snapshot's object is looked at.
    object: _Named | str | None = None


class _Event(msgspec.Struct):
    id: str
    type: str
    object: str | None = None
    account: str | None = None
    context: str | None = None
    livemode: bool | None = None
    api_version: Any = None
    data: _Payload | None = None
    related_object: _Named | None = None


_read = lenient_json.decoder(_Event)


def _decode(body: bytes) -> _Event | None:
    try:
        return _read(body)
    except lenient_json.NotJson:
        return None


def _account(event: _Event) -> str | None:
    if event.account is None and event.object == _THIN and event.context:
        # A thin event says where it happened as a path: an account, or organisation/account.
        place = event.context.rpartition("/")[2]
        return place if place.startswith("acct_") else None
    return event.account


def _object_id(event: _Event) -> str | None:
    if event.object == _THIN:
        return _sound(event.related_object.id) if event.related_object else None
    named = event.data.object if event.data else None
    return _sound(named.id) if isinstance(named, _Named) else None


def _sound(name: object) -> str | None:
    return name if isinstance(name, str) and _NAME.fullmatch(name) else None


def _is_sound(event: _Event, *, account: str) -> bool:
    return bool(_sound(event.id) and _sound(event.type) and _ACCOUNT.fullmatch(account))


def _rfc3339(now: datetime) -> bytes:
    return b"%bZ" % now.isoformat(timespec="microseconds")[: -len("+00:00")].encode("ascii")


def _traceparent(given: str | None, *, event_id: str, signed_at: int) -> bytes:
    if given is not None and _TRACEPARENT.fullmatch(given):
        return given.encode("ascii")
    # A trace of its own for each delivery, from what is at hand: a PURE file draws no lots.
    seed = b"%b %d" % (event_id.encode("ascii"), signed_at)
    digest = hashlib.blake2b(seed, digest_size=24).hexdigest()
    return f"00-{digest[:32]}-{digest[32:]}-01".encode("ascii")
