"""The webhook endpoint: `POST /webhooks/stripe`, and nothing else.

Promises: 2xx only after Kafka holds the event on every in-sync replica. 4xx for what is not
authentic, not an event or too large: nothing that a stranger sends is answered with 5xx. 503 only
when the event is authentic and the broker did not answer in time; Stripe then sends it again.
Never logs a body or a header's value, and says each reason once a second at most.
"""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.types import Message, Receive, Scope, Send

from services.webhook_ingest.publish import NOT_ACKED_REASONS, Acked, NotAcked, Publisher
from services.webhook_ingest.receive import Endpoint, Refusal, RefusalReason, receive
from services.webhook_ingest.request_body import (
    BODY_BYTES_MAX,
    UNFINISHED_BYTES_MAX,
    BodyReader,
    BodyRefusal,
)
from shared.http.bounded_protocol import IS_AUTHENTIC
from shared.telemetry import log, metrics

PATH = "/webhooks/stripe"
RETRY_AFTER_S = 5
_SAY_AGAIN_S = 1.0
_BODY_BYTES_MAX_DIGITS = len(str(BODY_BYTES_MAX))


@dataclass(frozen=True, slots=True)
class Response:
    """A whole response as the two ASGI messages it is."""

    start: Message
    body: Message


class Webhook:
    """The one endpoint, as a plain ASGI application: routing would cost it a tenth of its time."""

    def __init__(
        self,
        *,
        endpoints: Sequence[Endpoint],
        publisher: Publisher,
        unfinished_bytes_max: int = UNFINISHED_BYTES_MAX,
    ) -> None:
        self.accept(endpoints)
        self._publisher = publisher
        self._bodies = BodyReader(unfinished_bytes_max=unfinished_bytes_max)
        self._refusals = _Refusals()
        self._accepted_at_s = 0.0
        metrics.WEBHOOK_LAST_RECEIVED.set_function(lambda: self._accepted_at_s)
        self._received = {
            livemode: metrics.WEBHOOK_RECEIVED.labels(str(livemode).lower())
            for livemode in (True, False)
        }

    def accept(self, endpoints: Sequence[Endpoint]) -> None:
        """Take these endpoints' secrets from the next request on, and no others."""
        # Two lists as one value: a request that runs now has the one pair or the other.
        self._opened_by = (
            endpoints,
            [
                metrics.WEBHOOK_SECRET_USED.labels(endpoint.account.id, str(endpoint.slot))
                for endpoint in endpoints
            ],
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["path"] != PATH:
            response: Response | None = _NOT_FOUND
        elif scope["method"] != "POST":
            response = _METHOD_NOT_ALLOWED
        else:
            response = await self._respond(scope, receive)
        if response is not None:
            await send(response.start)
            await send(response.body)

    async def _respond(self, scope: Scope, receive_message: Receive) -> Response | None:
        signature_header = traceparent = None
        for name, value in scope["headers"]:
            if name == b"stripe-signature":
                text = value.decode("latin-1")
                # A header sent twice is one list (RFC 9110 section 5.3): two times, malformed.
                signature_header = f"{signature_header},{text}" if signature_header else text
            elif name == b"traceparent":
                traceparent = value.decode("latin-1")
            elif name == b"content-length" and _is_too_long(value):
                return self._refuse(BodyRefusal.TOO_LARGE)
        body = await self._bodies.read(receive_message)
        if isinstance(body, BodyRefusal):
            return None if body is BodyRefusal.GONE else self._refuse(body)
        began = time.monotonic()
        endpoints, used = self._opened_by
        outcome = receive(
            body=body,
            signature_header=signature_header,
            traceparent=traceparent,
            endpoints=endpoints,
            now=datetime.now(UTC),
        )
        if isinstance(outcome, Refusal):
            return self._refuse(outcome.reason)
        scope["state"][IS_AUTHENTIC] = True
        used[outcome.secret_index].inc()
        message = outcome.message
        match await self._publisher.publish(message):
            case Acked():
                metrics.WEBHOOK_ACK_SECONDS.observe(time.monotonic() - began)
                self._received[message.livemode].inc()
                self._accepted_at_s = time.time()
                return _ACCEPTED
            case NotAcked(reason):
                self._refusals.note(reason, event_id=message.event_id)
                return _NOT_ACKNOWLEDGED

    def _refuse(self, reason: str) -> Response:
        self._refusals.note(reason)
        return _REFUSED[reason]


def _is_too_long(declared: bytes) -> bool:
    # int() raises above 4,300 digits, and zeros in front of a length are digits. What is no length
    # here is the protocol's to refuse; the body is measured as it comes in any case.
    digits = declared.strip().lstrip(b"0")
    return digits.isdigit() and (
        len(digits) > _BODY_BYTES_MAX_DIGITS or int(digits) > BODY_BYTES_MAX
    )


class _Refusals:
    """Counts what was refused, and says each reason once a second at most."""

    def __init__(self) -> None:
        self._unsaid: Counter[str] = Counter()
        self._said_at: dict[str, float] = {}
        for reason in (*_REFUSED, *NOT_ACKED_REASONS):
            metrics.WEBHOOK_REFUSED.labels(reason)  # from 0 on: `rate` sees no counter born at 1

    def note(self, reason: str, *, event_id: str | None = None) -> None:
        metrics.WEBHOOK_REFUSED.labels(reason).inc()
        self._unsaid[reason] += 1
        now = time.monotonic()
        if now - self._said_at.get(reason, -_SAY_AGAIN_S) < _SAY_AGAIN_S:
            return
        self._said_at[reason] = now
        log.get().warning(
            "webhook.refused", reason=reason, count=self._unsaid.pop(reason), event_id=event_id
        )


def _response(status: int, text: str, *headers: tuple[bytes, bytes]) -> Response:
    body = text.encode("ascii") + b"\n"
    return Response(
        start={
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", b"text/plain; charset=utf-8"),
                (b"content-length", str(len(body)).encode("ascii")),
                *headers,
            ],
        },
        body={"type": "http.response.body", "body": body, "more_body": False},
    )


def _refused(status: int, reason: str, *headers: tuple[bytes, bytes]) -> Response:
    return _response(status, f"refused: {reason}", *headers)


_RETRY_AFTER = (b"retry-after", str(RETRY_AFTER_S).encode("ascii"))
_ACCEPTED = _response(200, "accepted")
# A slash more is another path: to Stripe a redirect is a failed delivery.
_NOT_FOUND = _response(404, "not found")
_METHOD_NOT_ALLOWED = _response(405, "method not allowed", (b"allow", b"POST"))
_NOT_ACKNOWLEDGED = _refused(503, "not_acknowledged", _RETRY_AFTER)
_REFUSED: dict[str, Response] = {
    **{reason: _refused(400, reason) for reason in RefusalReason},
    BodyRefusal.TOO_LARGE: _refused(413, BodyRefusal.TOO_LARGE),
    # Of bodies that are not authentic yet: no 503, which says that we are at fault.
    BodyRefusal.BODIES_OVERLOADED: _refused(
        429, BodyRefusal.BODIES_OVERLOADED, _RETRY_AFTER, (b"connection", b"close")
    ),
}
