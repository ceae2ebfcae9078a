"""What a genuine sender sends, and what a forger makes of it."""

import itertools
import json
import time
from collections import Counter
from collections.abc import Iterable, Mapping

from shared.stripe_api.signature import sign_payload

ACCOUNT = "acct_1TieoutHostile1"
SECRET, FORGER = b"whsec_genuine", b"whsec_forger"
PATH = b"/webhooks/stripe"
EVENT = {
    "id": "evt_hostile",
    "object": "event",
    "api_version": "2026-10-28.endive",
    "created": 1_790_000_000,
    "data": {"object": {"id": "ch_1", "object": "charge", "amount": 1000, "metadata": {}}},
    "livemode": False,
    "type": "charge.succeeded",
}
BODY = json.dumps(EVENT, indent=2).encode()
_HOSTILE_ID = b'"evt_hostile"'
_numbers = itertools.count(1)


def own(body: bytes = BODY) -> bytes:
    """Return the body as a genuine sender's, with an event id that no other request bears.

    As it was given, it is what the hostile send.
    """
    assert body.count(_HOSTILE_ID) == 1
    return body.replace(_HOSTILE_ID, b'"evt_genuine_%d"' % next(_numbers))


def strays(published: Iterable[bytes], *, sent: Iterable[bytes]) -> Counter[bytes]:
    """Return what is in the topic and no genuine sender sent, or is there more often than sent."""
    return Counter(published) - Counter(sent)


def lost(published: Iterable[bytes], *, answered: Iterable[bytes]) -> Counter[bytes]:
    """Return what was answered 2xx, and is not in the topic as often."""
    return Counter(answered) - Counter(published)


def signature(body: bytes = BODY, *, secret: bytes = SECRET, age_s: int = 0) -> bytes:
    """Return the header's value as Stripe would write it `age_s` ago."""
    return sign_payload(body=body, secret=secret, timestamp=int(time.time()) - age_s).encode(
        "ascii"
    )


def event(**fields: object) -> bytes:
    """Return an event's body with these fields changed."""
    return json.dumps({**EVENT, **fields}).encode()


def request(
    body: bytes = BODY,
    *,
    signed: bytes | None = None,
    line: bytes = b"POST " + PATH + b" HTTP/1.1",
    headers: Mapping[bytes, bytes] | None = None,
    framing: bytes | None = None,
) -> bytes:
    """Return a request; `signed` is the signature's header, by default that of a genuine sender.

    `framing` are the header lines that say how long the body is.
    """
    lines = [
        line,
        b"Host: 127.0.0.1",
        b"User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        b"Content-Type: application/json; charset=utf-8",
        b"Stripe-Signature: " + (signature(body) if signed is None else signed),
        *(name + b": " + value for name, value in (headers or {}).items()),
        b"Content-Length: %d" % len(body) if framing is None else framing,
    ]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def unsigned(**shape: bytes) -> bytes:
    """Return the head of a stranger's request, up to where more headers may follow."""
    line = shape.get("line", b"POST " + PATH + b" HTTP/1.1")
    return line + b"\r\nHost: 127.0.0.1\r\n"


def chunked(body: bytes, *, size: int = 1024) -> bytes:
    """Return the body in chunks."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in (*pieces, b""))
