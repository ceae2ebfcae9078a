"""The bytes between us and Stripe, for the stripe library: bounded, and from nowhere else.

Promises that every request goes to the one origin that was configured, over verified TLS when that
is https (by the system's trust store, shared/tls.py), with no redirect followed; that no answer is
held in memory beyond `ANSWER_BYTES_MAX`; and that what it hands on is labelled as JSON, an error as
Stripe writes errors. The library's own httpx client reads a body of any size, and takes whatever a
proxy answers for Stripe's words. It also decodes a page in four times the time that it takes here,
and writes it out for a log that nobody reads: a good answer's body comes by its headers instead.
"""

import asyncio
import json
from collections.abc import Mapping
from typing import Any, NoReturn

import httpx
import stripe

from shared import tls
from shared.messages import lenient_json

# A page of a hundred rows with their sources is about 300 KiB.
ANSWER_BYTES_MAX = 32 * 1024 * 1024
_CONNECT_TIMEOUT_S = 5.0
_STRIPE = "https://api.stripe.com"

_object = lenient_json.decoder(dict[str, Any])


class AnswerTooLarge(Exception):
    """The answer was longer than any of Stripe's; it was not read to its end."""


class AnswerHeaders(httpx.Headers):
    """The headers of a good answer, and its JSON object, of which the library sees nothing."""

    body: Mapping[str, Any]


class AnswerForeign(Exception):
    """Something between us and Stripe answered; `status` and `headers` are of its answer."""

    def __init__(self, reason: str, *, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(reason)
        self.status = status
        self.headers = headers


class Transport(stripe.HTTPClient):
    """The library's HTTP client; `base` is None for Stripe itself."""

    name = "tieout"

    def __init__(self, *, base: str | None, timeout_s: float) -> None:
        super().__init__()
        self.origin = f"{base or _STRIPE}/"
        self.tls = tls.client_context()  # the library would believe its own list of authorities
        self._http = httpx.AsyncClient(
            timeout=httpx.Timeout(timeout_s, connect=_CONNECT_TIMEOUT_S),
            verify=self.tls,
            follow_redirects=False,
        )

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: object = None
    ) -> tuple[bytes, int, Mapping[str, str]]:
        """Make one call. Raises stripe.APIConnectionError, AnswerTooLarge, AnswerForeign."""
        if not url.startswith(self.origin) or post_data is not None:
            raise AssertionError("tieout only reads, and only from the one origin it was given")
        try:
            async with self._http.stream(method, url, headers=dict(headers)) as response:
                body = await _read(response)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            refusal = await asyncio.to_thread(tls.refusal, error, url=self.origin)
            reason = refusal or type(error).__name__
            # The library has no types for its errors.
            raise stripe.APIConnectionError(reason) from error  # type: ignore[no-untyped-call]
        except AttributeError as error:
            # uvloop's connection that is reset as it opens is gone when httpcore asks whether it
            # has TLS: a bare AttributeError, and neither a bug of ours nor an answer.
            if "getpeername" not in str(error):
                raise
            raise stripe.APIConnectionError("ResetAsItOpened") from error  # type: ignore[no-untyped-call]
        _check(body, response)
        if response.is_success and (whole := decoded(body)) is not None:
            headers_of_answer = AnswerHeaders(response.headers)
            headers_of_answer.body = whole
            return b"{}", response.status_code, headers_of_answer
        return body, response.status_code, response.headers

    async def close_async(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def request(self, *_arguments: object, **_options: object) -> NoReturn:
        """Refuse: nothing here blocks."""
        raise NotImplementedError


async def _read(response: httpx.Response) -> bytes:
    """Read a body to its end, or to where it is too long; what was compressed counts unpacked."""
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > ANSWER_BYTES_MAX:
            raise AnswerTooLarge(f"the answer is longer than {ANSWER_BYTES_MAX} bytes")
    return bytes(body)


def decoded(body: bytes) -> Mapping[str, Any] | None:
    """Read a JSON object; None: it is none, and the library is to say so."""
    try:
        return _object(body)
    except lenient_json.NotJson:
        return None


def _check(body: bytes, response: httpx.Response) -> None:
    """Refuse what is not Stripe's own way of answering. Raises AnswerForeign."""
    reason = None
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if response.is_redirect or response.is_informational:
        reason = "the answer is a redirect"
    elif media_type != "application/json":
        reason = "the answer is not labelled as JSON"
    elif not response.is_success and not _is_error(body):
        reason = "the answer is no error as Stripe writes one"
    if reason is not None:
        raise AnswerForeign(reason, status=response.status_code, headers=response.headers)


def _is_error(body: bytes) -> bool:
    """Say whether it is what the library can read: `{"error": {…}}`."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and isinstance(document.get("error"), dict)
