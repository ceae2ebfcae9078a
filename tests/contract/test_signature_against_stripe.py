"""Our verifier and the stripe library's agree, but on the future, where theirs accepts all."""

import time
from collections.abc import Callable

import pytest
import stripe

from shared.stripe_api.signature import (
    SignatureRefused,
    SignatureTooNew,
    sign_payload,
    verify_signature,
)

SECRET = "whsec_" + "c" * 32
BODY = b'{"id":"evt_1","object":"event","description":"\xc3\xa9"}'


def ours(*, body: bytes, header: str, now: float) -> bool:
    try:
        verify_signature(body=body, header=header, secrets=[SECRET.encode()], now=now)
    except SignatureRefused:
        return False
    return True


def theirs(*, body: bytes, header: str) -> bool:
    try:
        stripe.WebhookSignature.verify_header(
            body, header, SECRET, stripe.Webhook.DEFAULT_TOLERANCE
        )
    except stripe.SignatureVerificationError:
        return False
    return True


def signed(*, body: bytes = BODY, secret: str = SECRET, age_s: int = 0) -> str:
    return sign_payload(body=body, secret=secret.encode(), timestamp=int(time.time()) - age_s)


# Made when the test runs: the whole suite may take longer than the tolerance.
@pytest.mark.parametrize(
    ("make_header", "accepted"),
    [
        (signed, True),
        (lambda: signed(age_s=240), True),
        (lambda: signed() + ",v1=" + "0" * 64, True),
        (lambda: signed().replace(",v1=", ",v0=abc,v1="), True),
        (lambda: signed(age_s=320), False),
        (lambda: signed(secret="whsec_other"), False),
        (lambda: signed(body=BODY + b" "), False),
        (lambda: signed().replace("v1=", "v0="), False),
        (lambda: signed().partition(",")[2], False),
        (lambda: "t=nonsense,v1=00", False),
        (lambda: "nonsense", False),
        (str, False),
    ],
)
def test_it_agrees_with_the_stripe_library(
    make_header: Callable[[], str], *, accepted: bool
) -> None:
    header = make_header()

    assert ours(body=BODY, header=header, now=time.time()) is accepted
    assert theirs(body=BODY, header=header) is accepted


def test_it_accepts_the_header_that_the_stripe_library_makes() -> None:
    header = stripe.WebhookSignature.generate_signature_header(BODY.decode(), SECRET)

    assert ours(body=BODY, header=header, now=time.time())


def test_it_refuses_the_future_where_the_stripe_library_accepts_it() -> None:
    header = signed(age_s=-3600)

    assert theirs(body=BODY, header=header)
    with pytest.raises(SignatureTooNew):
        verify_signature(body=BODY, header=header, secrets=[SECRET.encode()], now=time.time())
