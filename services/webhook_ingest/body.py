"""Reading a request's body from a stranger: bounded in length and in memory.

Promises that a body is returned whole or refused with its reason, whatever the sender declares,
and that slow or large bodies cannot take more memory together than one bound, nor the place of a
small one that arrived at once. Never looks into a body, and never waits by a clock: a body that
does not end is the protocol's, which closes the connection.
"""

from enum import StrEnum

from starlette.types import Receive

BODY_BYTES_MAX = 1_048_576
# All bodies that did not arrive in one piece, and are not authentic yet.
UNFINISHED_BYTES_MAX = 32 * BODY_BYTES_MAX


class BodyRefusal(StrEnum):
    """Why there is no body."""

    TOO_LARGE = "body_too_large"
    OVERLOADED = "overloaded"
    GONE = "client_gone"


class BodyReader:
    """Reads bodies, and counts the bytes of those that are not finished."""

    def __init__(self) -> None:
        self._unfinished_bytes = 0

    async def read(self, receive: Receive) -> bytes | BodyRefusal:
        """Return the whole body, or why not."""
        message = await receive()
        if message["type"] == "http.disconnect":
            return BodyRefusal.GONE
        body: bytes = message.get("body", b"")
        if message.get("more_body", False):
            return await self._read_on(receive, body)
        return body if len(body) <= BODY_BYTES_MAX else BodyRefusal.TOO_LARGE

    async def _read_on(self, receive: Receive, first: bytes) -> bytes | BodyRefusal:
        chunks, length = [first], len(first)
        self._unfinished_bytes += length
        try:
            while True:
                if length > BODY_BYTES_MAX:
                    return BodyRefusal.TOO_LARGE
                if self._unfinished_bytes > UNFINISHED_BYTES_MAX:
                    return BodyRefusal.OVERLOADED
                message = await receive()
                if message["type"] == "http.disconnect":
                    return BodyRefusal.GONE
                chunk: bytes = message.get("body", b"")
                chunks.append(chunk)
                length += len(chunk)
                self._unfinished_bytes += len(chunk)
                if not message.get("more_body", False):
                    body = b"".join(chunks)
                    return body if length <= BODY_BYTES_MAX else BodyRefusal.TOO_LARGE
        finally:
            self._unfinished_bytes -= length
