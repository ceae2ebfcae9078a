"""The way in opens only to what one of our secrets signed, now."""

import hashlib
import hmac

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared.stripe_api.signature import (
    HEADER_CHARS_MAX,
    SIGNATURES_MAX,
    SignatureMalformed,
    SignatureMismatch,
    SignatureMissing,
    SignatureRefused,
    SignatureTooNew,
    SignatureTooOld,
    Verified,
    sign_payload,
    verify_signature,
)

BODY = b'{"id":"evt_1"}'
CURRENT = b"whsec_current"
PREVIOUS = b"whsec_previous"
NOW = 1_790_000_000


def v1(*, body: bytes = BODY, secret: bytes = CURRENT, timestamp: int = NOW) -> str:
    return hmac.new(secret, f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()


def test_it_accepts_what_the_current_secret_signed() -> None:
    verified = verify_signature(body=BODY, header=f"t={NOW},v1={v1()}", secrets=[CURRENT], now=NOW)

    assert verified == Verified(secret_index=0, timestamp=NOW)


def test_it_names_the_secret_that_signed_while_one_is_being_rolled() -> None:
    header = f"t={NOW},v1={v1(secret=PREVIOUS)}"

    verified = verify_signature(body=BODY, header=header, secrets=[CURRENT, PREVIOUS], now=NOW)

    assert verified.secret_index == 1


def test_it_accepts_any_of_several_signatures() -> None:
    header = f"t={NOW},v1={'0' * 64},v1={v1()},v0={'f' * 64}"

    assert verify_signature(body=BODY, header=header, secrets=[CURRENT], now=NOW).timestamp == NOW


def test_it_signs_as_it_verifies() -> None:
    header = sign_payload(body=BODY, secret=CURRENT, timestamp=NOW)

    assert header == f"t={NOW},v1={v1()}"


@pytest.mark.parametrize("header", [None, ""])
def test_it_refuses_a_request_without_a_signature(header: str | None) -> None:
    with pytest.raises(SignatureMissing):
        verify_signature(body=BODY, header=header, secrets=[CURRENT], now=NOW)


@pytest.mark.parametrize(
    "header",
    [
        "nonsense",
        ",,,",
        "t=,v1=00",
        f"v1={v1()}",
        f"t={NOW}",
        f"t={NOW},v0={v1()}",
        f"t={NOW}.0,v1={v1()}",
        f"t=-{NOW},v1={v1()}",
        f"t=+{NOW},v1={v1()}",
        f"t=0{NOW},v1={v1()}",
        f"t={NOW},t={NOW},v1={v1()}",
        f"t={'9' * 5000},v1={v1()}",
        f"t=\u0661\u0662,v1={v1()}",
        f"t={NOW},v1=\u00e9",
        f"t={NOW}" + f",v1={v1()}" * (SIGNATURES_MAX + 1),
        f"t={NOW},v1={v1()}," + "x" * HEADER_CHARS_MAX,
    ],
)
def test_it_refuses_a_header_it_cannot_read(header: str) -> None:
    with pytest.raises(SignatureMalformed):
        verify_signature(body=BODY, header=header, secrets=[CURRENT], now=NOW)


@pytest.mark.parametrize(
    "header",
    [
        f"t={NOW},v1={v1(secret=b'whsec_other')}",
        f"t={NOW},v1={v1(body=BODY + b' ')}",
        f"t={NOW - 1},v1={v1()}",
        f"t={NOW},v1={v1().upper()}",
        f"t={NOW},v1={v1()[:-1]}",
        f"t={NOW},v1=",
    ],
)
def test_it_refuses_a_forged_signature(header: str) -> None:
    with pytest.raises(SignatureMismatch):
        verify_signature(body=BODY, header=header, secrets=[CURRENT], now=NOW)


def test_it_refuses_everything_when_no_secret_is_configured() -> None:
    with pytest.raises(SignatureMismatch):
        verify_signature(body=BODY, header=f"t={NOW},v1={v1()}", secrets=[], now=NOW)


@pytest.mark.parametrize("skew_s", [-300, 0, 300])
def test_it_accepts_a_clock_within_the_tolerance(skew_s: int) -> None:
    header = f"t={NOW},v1={v1()}"

    assert (
        verify_signature(body=BODY, header=header, secrets=[CURRENT], now=NOW + skew_s).timestamp
        == NOW
    )


def test_it_refuses_a_signature_older_than_the_tolerance() -> None:
    with pytest.raises(SignatureTooOld):
        verify_signature(body=BODY, header=f"t={NOW},v1={v1()}", secrets=[CURRENT], now=NOW + 300.5)


def test_it_refuses_a_signature_from_the_future() -> None:
    with pytest.raises(SignatureTooNew):
        verify_signature(body=BODY, header=f"t={NOW},v1={v1()}", secrets=[CURRENT], now=NOW - 300.5)


def test_it_tells_a_stranger_nothing_about_our_clock() -> None:
    with pytest.raises(SignatureMismatch):
        verify_signature(body=BODY, header=f"t=1,v1={'0' * 64}", secrets=[CURRENT], now=NOW)


_almost_headers = st.lists(
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["t", "v1", "v0", " t", "", "T"]),
        st.sampled_from(["=", "", "=="]),
        st.one_of(st.text(max_size=70), st.integers().map(str), st.just(v1())),
    ),
    max_size=20,
).map(",".join)


@given(body=st.binary(), header=st.one_of(st.text(), _almost_headers), now=st.integers(0, 2**40))
@example(body=b"\xff", header=f"t={NOW},v1=\udcff", now=NOW)
def test_it_answers_any_bytes_with_a_named_refusal(body: bytes, header: str, now: int) -> None:
    with pytest.raises(SignatureRefused):
        verify_signature(body=body, header=header, secrets=[b"never used to sign"], now=now)


@given(body=st.binary(), timestamp=st.integers(0, 10**11), secret=st.binary(min_size=1))
def test_it_accepts_every_body_that_was_signed(body: bytes, timestamp: int, secret: bytes) -> None:
    header = sign_payload(body=body, secret=secret, timestamp=timestamp)

    assert (
        verify_signature(body=body, header=header, secrets=[secret], now=timestamp).secret_index
        == 0
    )
