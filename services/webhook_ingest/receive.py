"""What to do with one webhook: a message for Kafka, or a refusal with its reason. PURE.

Promises: the signature is checked over the raw bytes before anything is parsed; what is authentic
and an event becomes a message whose value is Stripe's body, byte for byte; every other input is
a named refusal, never an exception. An event of an account or a mode that is not ours is authentic
all the same: the ledger writer says so in its receipt, and Stripe is not made to retry it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from shared.ledger.stripe_account import StripeAccount
from shared.messages import stripe_event
from shared.messages.stripe_event import StripeEventMessage
from shared.stripe_api import signature


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A signing secret of ours, and the account whose endpoint it is.

    `slot` is its place among the account's secrets, from 1: two while one is being rolled.
    """

    secret: bytes = field(repr=False)
    account: StripeAccount
    slot: int = 1


@dataclass(frozen=True, slots=True)
class Accepted:
    """An authentic event; `secret_index` is that of the endpoint whose secret signed it."""

    message: StripeEventMessage
    secret_index: int


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
) -> Accepted | Refusal:
    """Return what becomes of a request with this raw body."""
    try:
        verified = signature.verify_signature(
            body=body,
            header=signature_header,
            secrets=[endpoint.secret for endpoint in endpoints],
            now=now.timestamp(),
        )
    except signature.SignatureRefused as refused:
        return Refusal(_REASONS[type(refused)])
    endpoint = endpoints[verified.secret_index]
    try:
        message = stripe_event.encode_stripe_event(
            body,
            endpoint=endpoint.account,
            received_at=now,
            traceparent=traceparent,
            signed_at_s=verified.timestamp,
        )
    except stripe_event.NotAnEvent:
        return Refusal(RefusalReason.NOT_AN_EVENT)
    return Accepted(message, verified.secret_index)


_REASONS: Mapping[type[signature.SignatureRefused], RefusalReason] = {
    signature.SignatureMissing: RefusalReason.SIGNATURE_MISSING,
    signature.SignatureMalformed: RefusalReason.SIGNATURE_MALFORMED,
    signature.SignatureMismatch: RefusalReason.SIGNATURE_MISMATCH,
    signature.SignatureTooOld: RefusalReason.SIGNATURE_TOO_OLD,
    signature.SignatureTooNew: RefusalReason.SIGNATURE_TOO_NEW,
}
