"""Mutants of a genuine webhook, none of which may be taken for one.

Drawn from a seed. What must not be genuine is so by construction: a request that is cut, flipped
and spliced anywhere bears the forger's signature; one of the genuine sender's has its body changed,
or a digit of its signature.
"""

import random
from collections.abc import Callable, Iterator

from tests.hostile.genuine import BODY, FORGER, request, signature

_TOKENS = (
    b"\x00", b"\r\n", b"\n", b"\r", b"\r\n\r\n", b":", b" ", b"\t", b",", b";", b"=", b"\xff",
    b"Content-Length: 0\r\n", b"Content-Length: 99999\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Connection: close\r\n", b"Upgrade: websocket\r\n", b"Expect: 100-continue\r\n",
    b"Stripe-Signature: t=1,v1=a\r\n", b"traceparent: 00-\xff-\xff-01\r\n",
    b"POST /webhooks/stripe HTTP/1.1\r\n", b"-1", b"0x", b"%00", b"..", b"1" * 30,
)  # fmt: skip
_JSON = (
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"\\",
    b"\\ud800",
    b"NaN",
    b"1e400",
    b"null",
    b"9" * 40,
    b"\xc3",
)


def mutants(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield mutants, each with the name of its family."""
    draw = random.Random(seed)
    for _ in range(count):
        family = draw.choice(list(_FAMILIES))
        yield family, _FAMILIES[family](draw)


def _any_byte(draw: random.Random) -> bytes:
    forged = request(signed=signature(secret=FORGER))
    return _mutate(draw, forged, _TOKENS, times=draw.randint(1, 6))


def _head(draw: random.Random) -> bytes:
    head, _, body = request(signed=signature(secret=FORGER)).partition(b"\r\n\r\n")
    return _mutate(draw, head, _TOKENS, times=draw.randint(1, 8)) + b"\r\n\r\n" + body


def _genuine_body(draw: random.Random) -> bytes:
    mutant = _mutate(draw, BODY, (*_JSON, *_TOKENS), times=draw.randint(1, 5))
    return request(mutant if mutant != BODY else BODY + b" ", signed=signature())


def _genuine_signature(draw: random.Random) -> bytes:
    header = bytearray(signature())
    places = [place for place, byte in enumerate(header) if chr(byte) in "0123456789abcdef"]
    # v1's own digit is a name, not a digit.
    place = draw.choice([offset for offset in places if header[offset + 1 : offset + 2] != b"="])
    header[place] = draw.choice(
        [byte for byte in b"0123456789abcdef\xff-" if byte != header[place]]
    )
    return request(signed=bytes(header))


def _signature_header(draw: random.Random) -> bytes:
    header = _mutate(draw, signature(secret=FORGER), _TOKENS, times=draw.randint(1, 6))
    return request(signed=header.replace(b"\r", b"").replace(b"\n", b""))


_FAMILIES: dict[str, Callable[[random.Random], bytes]] = {
    "mutant: any byte": _any_byte,
    "mutant: head": _head,
    "mutant: genuine, another body": _genuine_body,
    "mutant: genuine, another signature": _genuine_signature,
    "mutant: signature header": _signature_header,
}


def _mutate(draw: random.Random, given: bytes, tokens: tuple[bytes, ...], *, times: int) -> bytes:
    mutant = given
    for _ in range(times):
        start = draw.randrange(len(mutant) + 1)
        end = min(len(mutant), start + draw.choice((0, 1, 1, 2, 8, 64)))
        middle = draw.choice((b"", draw.randbytes(draw.randint(1, 4)), draw.choice(tokens)))
        if draw.random() < 0.2:
            middle = mutant[start:end] * draw.randint(2, 20)
        mutant = mutant[:start] + middle + mutant[end:]
    return mutant
