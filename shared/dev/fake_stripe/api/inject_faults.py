"""Faults acted out: refusals, delays, and bodies that go wrong on their way.

Promises: a fault that lets the call go on changes nothing but what its kind says; a body is held
in memory once. Decides nothing about which call is hit.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from shared.dev.fake_stripe.api.faults import Fault
from shared.dev.fake_stripe.errors import RequestRefused, no_such_object, rate_limited

_HTML_502: Final = b"<html><head><title>502 Bad Gateway</title></head><body>502</body></html>"
_LOGIN: Final = b"<html><head><title>Sign in to this network</title></head><body>...</body></html>"
_PADDING_BYTES: Final = 48 * 1024 * 1024
_PIECE_BYTES: Final = 256 * 1024
_RETRY_AFTER_S: Final = 1


async def before(fault: Fault, request: Request, *, account_id: str | None) -> Response | None:
    """Act out what comes instead of an answer to an account; none when the call goes on.

    Raises:
        RequestRefused: the fault is a refusal.

    """
    match fault.kind:
        case "timeout":
            await asyncio.sleep(fault.delay_s)
            return Response(_HTML_502, status_code=504, media_type="text/html")
        case "slow":
            await asyncio.sleep(fault.delay_s)
        case "html_502":
            return Response(_HTML_502, status_code=502, media_type="text/html")
        case "html_200":
            return Response(_LOGIN, media_type="application/json")
        case "redirect":
            return Response(status_code=302, headers={"location": str(request.url)})
        case _:
            _refuse(fault.kind, account_id=account_id)
    return None


def after(fault: Fault, answer: Response) -> Response:
    """Return the right answer as it arrives."""
    body, headers = bytes(answer.body), dict(answer.headers)
    match fault.kind:
        case "truncated":
            headers["content-length"] = str(len(body) // 2)
            return Response(body[: len(body) // 2], headers=headers)
        case "wrong_content_type":
            return Response(body, headers={**headers, "content-type": "text/html; charset=utf-8"})
        case "reset":
            return _Cut(body, headers=headers)
        case "drip":
            headers.pop("content-length")
            return StreamingResponse(_drip(body, every_s=fault.delay_s), headers=headers)
        case "huge_body":
            headers.pop("content-length")
            return StreamingResponse(_padded(body), headers=headers)
    return answer


class _Cut(Response):
    """A response that promises its whole length and ends half way, connection and all."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send the head and half of the body; the server closes what was not finished."""
        head = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(head)
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})


def _refuse(kind: str, *, account_id: str | None) -> None:
    match kind:
        case "429":
            raise rate_limited("endpoint-rate", retry_after_s=_RETRY_AFTER_S)
        case "429_no_retry_after":
            raise rate_limited("endpoint-rate")
        case "500":
            raise RequestRefused(500, "An unknown error occurred.", error_type="api_error")
        case "403" | "403_unnamed":
            named = f" on account '{account_id}'" if kind == "403" and account_id else ""
            raise RequestRefused(
                403,
                "The provided key 'rk_test_***' does not have the required permissions for this"
                f" endpoint{named}.",
                code="more_permissions_required_for_application",
            )
        case "401":
            raise RequestRefused(401, "Expired API Key provided.", code="api_key_expired")
        case "404":
            raise no_such_object("object", "as asked for")
        case "deleted_cursor":
            raise no_such_object("balance transaction", "gone", param="starting_after", status=400)


async def _drip(body: bytes, *, every_s: float) -> AsyncIterator[bytes]:
    for at in range(len(body)):
        yield body[at : at + 1]
        await asyncio.sleep(every_s)


async def _padded(body: bytes) -> AsyncIterator[bytes]:
    """Yield a JSON object with a long text as one more key: right, but for its size."""
    yield body[:-1] + b',"padding":"'
    for _ in range(_PADDING_BYTES // _PIECE_BYTES):
        yield b"x" * _PIECE_BYTES
    yield b'"}'
