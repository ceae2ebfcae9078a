"""The signature of a Stripe webhook: t=…,v1=…[,v1=…]. PURE: stdlib only.

Promises: a body passes only when one of our secrets signed these very bytes at a time within the
tolerance of ours, before or after. Whatever the header and the body hold, the only exceptions are
the refusals below, and the work is bounded by their lengths. Never parses the body.

The stripe library's verifier is not used: it accepts any time in the future, and raises TypeError
or UnicodeDecodeError on hostile input. A contract test holds the two together elsewhere.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

# Stripe sends one v1 per active secret of the endpoint (two while one is being rolled) and a v0
# on test events: about 200 characters. https://docs.stripe.com/webhooks/signature
HEADER_CHARS_MAX = 4096
SIGNATURES_MAX = 16
TOLERANCE_S = 300
_TIMESTAMP_CHARS_MAX = 12


@dataclass(frozen=True, slots=True)
class Verified:
    """Which of our secrets signed, and when (Unix seconds)."""

    secret_index: int
    timestamp: int


class SignatureRefused(Exception):
    """The request is not authentic."""


class SignatureMissing(SignatureRefused):
    """There is no Stripe-Signature header."""


class SignatureMalformed(SignatureRefused):
    """The header has no readable time, or no v1 signature, or is longer than any of Stripe's."""


class SignatureMismatch(SignatureRefused):
    """No v1 signature is that of one of our secrets over this time and body."""


class SignatureTooOld(SignatureRefused):
    """It is ours, but was made longer ago than the tolerance: a replay, or our clock is ahead."""


class SignatureTooNew(SignatureRefused):
    """It is ours, but from further ahead than the tolerance: a clock is wrong."""


def verify_signature(
    *,
    body: bytes,
    header: str | None,
    secrets: Sequence[bytes],
    now: float,
    tolerance_s: int = TOLERANCE_S,
) -> Verified:
    """Return which secret signed `body`; `now` is Unix seconds.

    Raises SignatureMissing, SignatureMalformed, SignatureMismatch, SignatureTooOld or
    SignatureTooNew. Age is judged after authenticity: a stranger learns nothing about our clock.
    """
    if not header:
        raise SignatureMissing("no Stripe-Signature header")
    timestamp, signatures = _parse(header)
    index = _signing_secret(
        signed=b"%d.%b" % (timestamp, body), signatures=signatures, secrets=secrets
    )
    if index is None:
        raise SignatureMismatch("no signature matches")
    if timestamp < now - tolerance_s:
        raise SignatureTooOld(f"signed more than {tolerance_s} s ago")
    if timestamp > now + tolerance_s:
        raise SignatureTooNew(f"signed more than {tolerance_s} s ahead")
    return Verified(secret_index=index, timestamp=timestamp)


def sign_payload(*, body: bytes, secret: bytes, timestamp: int) -> str:
    """Return the header Stripe would send; `timestamp` is Unix seconds."""
    mac = hmac.digest(secret, b"%d.%b" % (timestamp, body), "sha256")
    return f"t={timestamp},v1={mac.hex()}"


def _parse(header: str) -> tuple[int, list[bytes]]:
    if len(header) > HEADER_CHARS_MAX or not header.isascii():
        raise SignatureMalformed("header too long or not ASCII")
    timestamps: list[str] = []
    signatures: list[bytes] = []
    for part in header.split(","):
        scheme, _, value = part.partition("=")
        if scheme == "v1":  # v0 is a fake signature of test events; other schemes are unknown
            signatures.append(value.encode("ascii"))
        elif scheme == "t":
            timestamps.append(value)
    if len(timestamps) != 1 or not _is_timestamp(timestamps[0]):
        raise SignatureMalformed("no readable time in the header")
    if not 0 < len(signatures) <= SIGNATURES_MAX:
        raise SignatureMalformed("no v1 signature in the header, or too many")
    return int(timestamps[0]), signatures


def _is_timestamp(text: str) -> bool:
    # The signed text holds the time as sent, ours as an int prints it: a leading zero is not ours.
    return (
        0 < len(text) <= _TIMESTAMP_CHARS_MAX
        and text.isdecimal()
        and (text == "0" or text[0] != "0")
    )


def _signing_secret(
    *, signed: bytes, signatures: Sequence[bytes], secrets: Sequence[bytes]
) -> int | None:
    for index, secret in enumerate(secrets):
        expected = hmac.digest(secret, signed, "sha256").hex().encode("ascii")
        for signature in signatures:
            if hmac.compare_digest(expected, signature):
                return index
    return None
