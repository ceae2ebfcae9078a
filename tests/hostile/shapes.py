"""Every hostile shape by kind: what strangers, forgers and broken proxies may send.

Each is a function, because a signature is made at the moment of the attack.
"""

import json
from collections.abc import Callable, Mapping

from services.webhook_ingest.request_body import BODY_BYTES_MAX
from tests.hostile.genuine import (
    BODY,
    FORGER,
    chunked,
    event,
    request,
    signature,
    unsigned,
)
from tests.hostile.wire import Script

Shape = Callable[[], Script]

_HOUR_S, _TEN_YEARS_S = 3600, 10 * 365 * 24 * 3600
_TLS_HELLO = bytes.fromhex("16030100c8010000c40303") + bytes(range(197))
_H2_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"


def _signed(header: bytes) -> Shape:
    return lambda: [request(signed=header)]


def _with(mac: Callable[[bytes], bytes]) -> Shape:
    """Return a request whose signature header is made from a genuine one."""
    return lambda: [request(signed=mac(signature()))]


def _no_event(body: bytes) -> Shape:
    return lambda: [request(body)]


def _raw(*parts: bytes | float) -> Shape:
    return lambda: list(parts)


def _framed(framing: bytes, body: bytes = BODY) -> Shape:
    """Return a request of a genuine sender, as something between us might have mangled it."""
    return lambda: [request(BODY, framing=framing)[: -len(BODY)] + body]


FORGED: Mapping[str, Shape] = {
    "another secret": lambda: [request(signed=signature(secret=FORGER))],
    "another body": lambda: [request(event(id="evt_forged"), signed=signature())],
    "a byte added": lambda: [request(BODY + b" ", signed=signature())],
    "an empty secret": lambda: [request(signed=signature(secret=b""))],
    "v0 alone": _with(lambda good: good.replace(b"v1=", b"v0=")),
    "v2 alone": _with(lambda good: good.replace(b"v1=", b"v2=")),
    "upper case": _with(lambda good: good.replace(b"v1=", b"V1=")),
    "another time": _with(lambda good: good.replace(b"t=", b"t=1")),
    "two times": _with(lambda good: b"t=1," + good),
    "cut short": _with(lambda good: good[:-1]),
    "sent twice": lambda: [request(headers={b"Stripe-Signature": signature()})],
    "of the forger's, 16 of them": _signed(b"t=1790000000" + b",v1=" + b"a" * 64 + b",v1=b" * 15),
    "17 signatures": _with(lambda good: good + b",v1=" + b",v1=".join([b"a" * 64] * 16)),
    "absent": _raw(unsigned() + b"Content-Length: 2\r\n\r\n{}"),
    "in the trailer": lambda: [
        unsigned()
        + b"Transfer-Encoding: chunked\r\nTrailer: Stripe-Signature\r\n\r\n"
        + chunked(BODY).removesuffix(b"\r\n")
        + b"Stripe-Signature: "
        + signature()
        + b"\r\n\r\n"
    ],
}

MALFORMED_SIGNATURE: Mapping[str, Shape] = {
    repr(header[:24]): _signed(header)
    for header in (
        b"nonsense",
        b"t=,v1=",
        b"t=" + b"9" * 400 + b",v1=aa",
        b"t=1e9,v1=aa",
        b"t=-1,v1=aa",
        b"t=\xd9\xa1\xd9\xa2,v1=aa",
        b"t=\xc2\xb2,v1=aa",
        b"t=1790000000,v1=\xc3\xa9\xff",
        b"t=1790000000,v1=" + b"a" * 5000,
        b"t=1790000000" + b",v1=aa" * 3000,
        b"," * 4000,
        b"=" * 4000,
    )
}

OUT_OF_TIME: Mapping[str, Shape] = {
    "replayed after 301 s": lambda: [request(signed=signature(age_s=301))],
    "replayed after an hour": lambda: [request(signed=signature(age_s=_HOUR_S))],
    "six minutes ahead": lambda: [request(signed=signature(age_s=-360))],
    "ten years ahead": lambda: [request(signed=signature(age_s=-_TEN_YEARS_S))],
}

# Genuinely signed, by whoever has the secret; and no event all the same.
NO_EVENT: Mapping[str, Shape] = {
    "empty": _no_event(b""),
    "not JSON": _no_event(b"id=evt_1&type=charge.succeeded"),
    "not UTF-8": _no_event(BODY.replace(b"charge", b"ch\xffrge")),
    "UTF-16": _no_event(BODY.decode().encode("utf-16")),
    "a BOM": _no_event(b"\xef\xbb\xbf" + BODY),
    "NUL": _no_event(b"\x00" + BODY),
    "NUL in the id": _no_event(event(id="evt_\x00")),
    "an array": _no_event(b"[" + BODY + b"]"),
    "null": _no_event(b"null"),
    "a number": _no_event(b"1e400"),
    "two documents": _no_event(BODY + BODY),
    "cut short": _no_event(BODY[:-1]),
    "10,000 deep": _no_event(b'{"id":"evt_1","type":"x","data":' + b"[" * 10_000 + b"]" * 10_000),
    "10,000 deep objects": _no_event(b'{"id":"e","type":"x","data":' + b'{"a":' * 10_000 + b"1"),
    "500,000 deep": _no_event(b"[" * 500_000),
    "deep, with a surrogate": _no_event(b'{"id":"e","type":"\\ud800","data":' + b"[" * 10_000),
    "NaN": _no_event(b'{"id":"evt_1","type":"x","amount":NaN}'),
    "infinity": _no_event(b'{"id":"evt_1","type":"x","amount":-Infinity}'),
    "no id": _no_event(b'{"type":"charge.succeeded"}'),
    "an empty id": _no_event(event(id="")),
    "a number as id": _no_event(event(id=1)),
    "an id of 256": _no_event(event(id="e" * 256)),
    "a surrogate in the id": _no_event(event(id="evt_\ud800")),
    "a line end in the type": _no_event(event(type="charge\r\nX: y")),
    "an account of another kind": _no_event(event(account="../../etc")),
    "an integer of 100,000 digits": _no_event(b'{"id":' + b"9" * 100_000 + b',"type":"x"}'),
}

# Authentic and an event, however odd: Stripe would stop sending to who refuses these.
ODD: Mapping[str, bytes] = {
    "half a surrogate pair": event(description="\ud800"),
    "past int64": event(data={"object": {"id": "ch_1", "amount": 2**80}}),
    "past every number": BODY.replace(b"1000", b"1e400"),
    "a key twice": BODY.replace(b'"livemode"', b'"request": 1, "request": 2, "livemode"'),
    "an unknown type": event(type="moon.landed"),
    "the other mode": event(livemode=True),
    "an object's id of 256": event(data={"object": {"id": "c" * 256}}),
    "an object called as its user likes": event(data={"object": {"id": "Gold Plan f\u00fcr alle"}}),
    "an account of nobody's": event(account="acct_1Nobody"),
    "a thin event": json.dumps(
        {
            "id": "evt_hostile",
            "object": "v2.core.event",
            "type": "v1.charge.updated",
            "livemode": False,
            "created": "2026-11-23T09:47:59.000Z",
            "related_object": {"id": "ch_1", "type": "charge", "url": "http://127.0.0.1:1/"},
        }
    ).encode(),
}

_LARGE = BODY + b" " * (BODY_BYTES_MAX + 1 - len(BODY))
TOO_LARGE: Mapping[str, Shape] = {
    "1 MiB and a byte": _no_event(_LARGE),
    "1 MiB and a byte in chunks": lambda: [
        request(_LARGE, framing=b"Transfer-Encoding: chunked")[: -len(_LARGE)]
        + chunked(_LARGE, size=65_536)
    ],
    "10 MB of metadata": lambda: [
        request(json.dumps({"id": "e", "type": "x", "metadata": {"a": "x" * 10_000_000}}).encode())
    ],
    "chunks without end": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)],
        *([b"8000\r\n" + b" " * 32_768 + b"\r\n"] * 1000),
    ],
    "a chunk of 4 GiB": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)],
        b"ffffffff\r\n",
        *([b" " * 65_536] * 500),
    ],
    "a trailer without end": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)] + b"0\r\n",
        *([b"X: " + b"x" * 60 + b"\r\n"] * 100_000),
    ],
    "one trailer of 5 MiB": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)] + b"0\r\nX: ",
        *([b"x" * 65_536] * 80),
    ],
    "chunk extensions without end": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)] + b"1;",
        *([b"x" * 65_536] * 80),
    ],
    "a header line of 5 MiB": lambda: [unsigned() + b"X: ", *([b"x" * 65_536] * 80)],
    "a path of 5 MiB": lambda: [b"POST /", *([b"x" * 65_536] * 80)],
    "a method of 5 MiB": lambda: [*([b"P" * 65_536] * 80)],
    "100,000 headers": lambda: [unsigned(), *([b"a: b\r\n" * 1000] * 100)],
    "200 headers, slowly": lambda: [
        unsigned(),
        *(part for _ in range(4) for part in (b"a: b\r\n" * 50, 0.05)),
    ],
    "blank lines without end": lambda: [b"\r\n" * 32_768 for _ in range(80)],
}

BAD_FRAMING: Mapping[str, Shape] = (
    {
        repr(framing): _framed(framing)
        for framing in (
            b"Content-Length: -1",
            b"Content-Length: +1",
            b"Content-Length: ten",
            b"Content-Length: 0x10",
            b"Content-Length: 1_0",
            b"Content-Length: 1 0",
            b"Content-Length: 1,2",
            b"Content-Length: \xd9\xa1",
            b"Content-Length: 99999999999999999999999",
            b"Content-Length: ",
            b"Content-Length: 5\r\nContent-Length: 6",
            b"Content-Length: %d\r\nContent-Length: %d" % (len(BODY), len(BODY)),
            b"Content-Length: %d\r\nTransfer-Encoding: chunked" % len(BODY),
            b"Transfer-Encoding: chunked\r\nContent-Length: %d" % len(BODY),
            b"Transfer-Encoding: identity",
            b"Transfer-Encoding: gzip",
            b"Transfer-Encoding: chunked, gzip",
            b"Transfer-Encoding: xchunked",
            b"Transfer-Encoding : chunked",
            b"Transfer-Encoding:\x0bchunked",
            b"X: y\r\n continued\r\nContent-Length: %d" % len(BODY),
            b"X: \x00\r\nContent-Length: %d" % len(BODY),
            b"X\x00: y\r\nContent-Length: %d" % len(BODY),
            b": y\r\nContent-Length: %d" % len(BODY),
            b"no colon\r\nContent-Length: %d" % len(BODY),
            b"X: y\nContent-Length: %d" % len(BODY),
            b"X: y\rContent-Length: %d" % len(BODY),
        )
    }
    | {
        f"chunk {size!r}": _framed(
            b"Transfer-Encoding: chunked", size + b"\r\n" + BODY + b"\r\n0\r\n\r\n"
        )
        for size in (
            b"-1",
            b"xyz",
            b"",
            b"0x10",
            b"ffffffffffffffffff",
            b"%x\n" % len(BODY),
            b" %x" % len(BODY),
            b"%x" % (len(BODY) - 1),
            b"\x00",
        )
    }
    | {
        # More digits than int() takes from a text.
        "5,000 zeros in front of a length": _framed(
            b"Content-Length: " + b"0" * 5000 + b"2", body=b"{}"
        ),
        # Taken for headers, these would be read by whoever reads headers.
        "a trailer that says how long": _framed(
            b"Transfer-Encoding: chunked", chunked(b"{}")[:-2] + b"Content-Length: ten\r\n\r\n"
        ),
        "a trailer that signs": _framed(
            b"Transfer-Encoding: chunked", chunked(b"{}")[:-2] + b"Stripe-Signature: \xff\r\n\r\n"
        ),
    }
)

_LINES = (
    b"GET /webhooks/stripe HTTP/1.1",
    b"HEAD /webhooks/stripe HTTP/1.1\r\nConnection: close",
    b"PUT /webhooks/stripe HTTP/1.1",
    b"DELETE /webhooks/stripe HTTP/1.1",
    b"OPTIONS * HTTP/1.1",
    b"TRACE /webhooks/stripe HTTP/1.1",
    b"PATCH /webhooks/stripe HTTP/1.1",
    b"BREW /webhooks/stripe HTTP/1.1",
    b"post /webhooks/stripe HTTP/1.1",
    b"CONNECT 127.0.0.1:80 HTTP/1.1",
    b"POST / HTTP/1.1",
    b"POST /webhooks HTTP/1.1",
    b"POST /webhooks/stripe/ HTTP/1.1",
    b"POST //webhooks/stripe HTTP/1.1",
    b"POST /metrics HTTP/1.1",
    b"POST /webhooks/../webhooks/stripe HTTP/1.1",
    b"POST /webhooks/stripe%00 HTTP/1.1",
    b"POST /%ff%fe HTTP/1.1",
    b"POST /\xff\xfe HTTP/1.1",
    b"POST http://elsewhere.example/webhooks HTTP/1.1",
    b"POST http://[::1 HTTP/1.1",
    b"POST http://a:99999999/ HTTP/1.1",
    b"POST :// HTTP/1.1",
    b"POST /webhooks/stripe HTTP/2.0",
    b"POST /webhooks/stripe HTTP/0.9",
    b"POST /webhooks/stripe HTTP/9.9",
    b"POST /webhooks/stripe HTTP/1.1.1",
    b"POST /webhooks/stripe HTPP/1.1",
    b"POST /webhooks/stripe",
    b"POST\t/webhooks/stripe\tHTTP/1.1",
    b"\x00POST /webhooks/stripe HTTP/1.1",
)
# Genuinely signed, and not asked of the one endpoint in the one way.
WRONG_ADDRESS: Mapping[str, Shape] = {
    repr(line): lambda line=line: [request(line=line)]  # type: ignore[misc] # a default of a lambda
    for line in _LINES
}

NOT_HTTP: Mapping[str, Shape] = {
    "TLS": _raw(_TLS_HELLO),
    "HTTP/2": _raw(_H2_PREFACE),
    "HTTP/0.9": _raw(b"GET /\r\n\r\n"),
    "SSH": _raw(b"SSH-2.0-OpenSSH_9.9\r\n"),
    "a PROXY line": lambda: [b"PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n" + request()],
    "Redis": _raw(b"*1\r\n$4\r\nPING\r\n"),
    "NULs": _raw(b"\x00" * 10_000),
    "0xff": _raw(b"\xff" * 10_000),
    "an answer": _raw(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
    "a websocket": _raw(
        unsigned(line=b"GET /webhooks/stripe HTTP/1.1")
        + b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        + b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\x81\x85\x00\x00\x00\x00hello"
    ),
    "h2c": _raw(
        unsigned()
        + b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"
        + b"Content-Length: 2\r\n\r\n{}"
        + _H2_PREFACE
    ),
    "100-continue": _raw(
        unsigned() + b"Expect: 100-continue\r\nContent-Length: 2\r\n\r\n", 0.1, b"{}"
    ),
    "100-continue for too much": _raw(
        unsigned() + b"Expect: 100-continue\r\nContent-Length: 20000000\r\n\r\n"
    ),
    "no Host": _raw(b"POST /webhooks/stripe HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"),
    "HTTP/1.0": _raw(b"POST /webhooks/stripe HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}"),
}

# A genuine request of this body with something behind it that is not.
BEHIND_GENUINE: Mapping[str, Callable[[bytes], Script]] = {
    "garbage": lambda body: [request(body) + b"\x00\xff garbage\r\n\r\n"],
    "a forged one": lambda body: [
        request(body) + request(signed=signature(secret=FORGER)) + b"\x00"
    ],
    "a forged one, later": lambda body: [
        request(body),
        0.2,
        request(event(id="evt_2"), signed=signature()),
        0.2,
        b"\x00",
    ],
}

# Several requests in one piece, ended by what is none, so that the server closes.
PIPELINED: Mapping[str, Shape] = {
    "1,000 at once": lambda: [request(signed=b"nonsense") * 1000 + b"\x00"],
    "10,000 heads without a body": lambda: [b"GET / HTTP/1.1\r\n\r\n" * 10_000 + b"\x00"],
    "behind one that closes": lambda: [
        request(signed=b"nonsense", headers={b"Connection": b"close"}) + request()
    ],
    "smuggled by length and chunks": lambda: [
        request(
            b"0\r\n\r\n" + request(),
            framing=b"Content-Length: 5\r\nTransfer-Encoding: chunked",
            signed=b"nonsense",
        )
    ],
    "smuggled by a chunk's extension": lambda: [
        request(
            b"0;\n" + request(),
            framing=b"Transfer-Encoding: chunked",
            signed=b"nonsense",
        )
    ],
    "smuggled behind a websocket": lambda: [
        unsigned(line=b"GET /webhooks/stripe HTTP/1.1")
        + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
        + request(),
        0.2,
        b"\x00",
    ],
}

# Each ends only when the server ends it: nothing more ever comes.
SLOW: Mapping[str, Shape] = {
    "half a request line": _raw(b"POST /webh"),
    "half a head": _raw(unsigned() + b"X-Half: "),
    "half a body": lambda: [request()[:-10]],
    "half a chunk": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)] + b"a\r\n1"
    ],
    "a dripped head": lambda: [unsigned(), *(part for _ in range(200) for part in (b"x", 0.1))],
    "dripped headers": lambda: [
        unsigned(),
        *(part for _ in range(100) for part in (b"X: y\r\n", 0.2)),
    ],
    "a dripped body": lambda: [
        request(framing=b"Content-Length: 1000")[: -len(BODY)],
        *(part for _ in range(200) for part in (b" ", 0.1)),
    ],
    "dripped chunks": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)],
        *(part for _ in range(200) for part in (b"1\r\n \r\n", 0.1)),
    ],
    "dripped blank lines": lambda: [part for _ in range(200) for part in (b"\r\n", 0.1)],
    "a dripped trailer": lambda: [
        request(framing=b"Transfer-Encoding: chunked")[: -len(BODY)] + b"0\r\n",
        *(part for _ in range(200) for part in (b"X: y\r\n", 0.1)),
    ],
    "100-continue, then nothing": _raw(
        unsigned() + b"Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    ),
}
