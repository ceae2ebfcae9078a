"""Reading a request's body from a stranger: bounded in length and in memory.

Promises that a body is returned whole or refused with its reason, whatever the sender declares,
and that slow or large bodies together cannot take more memory than one bound, nor keep a new one
out: past the bound the body that was begun first is refused. Never looks into a body, and has no
timeout of its own: shared/http/bounded_protocol.py closes a connection whose body does not end.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from starlette.types import Receive

BODY_BYTES_MAX = 1_048_576
# All bodies that did not arrive in one piece, and are not authentic yet.
UNFINISHED_BYTES_MAX = 32 * BODY_BYTES_MAX


class BodyRefusal(StrEnum):
    """Why there is no body."""

    TOO_LARGE = "body_too_large"
    # Of strangers' making: not to be taken for `overloaded`, which says that Kafka is slow.
    BODIES_OVERLOADED = "bodies_overloaded"
    GONE = "client_gone"


@dataclass(slots=True, eq=False)
class _Unfinished:
    """A body of which more is to come; one that is not buffered any more has lost its chunks."""

    chunks: list[bytes] = field(default_factory=list)
    length: int = 0
    is_buffered: bool = True


class BodyReader:
    """Reads bodies, and counts the bytes of those that are not finished."""

    def __init__(self, *, unfinished_bytes_max: int = UNFINISHED_BYTES_MAX) -> None:
        self._unfinished_bytes_max = unfinished_bytes_max
        # By when they began: a dict keeps the order, and removes a member without a search.
        self._unfinished: dict[_Unfinished, None] = {}
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

    async def _read_on(self, receive: Receive, chunk: bytes) -> bytes | BodyRefusal:
        body = _Unfinished()
        self._unfinished[body] = None
        is_whole = False
        try:
            while True:
                if not body.is_buffered:
                    return BodyRefusal.BODIES_OVERLOADED
                self._add(body, chunk)
                if body.length > BODY_BYTES_MAX:
                    return BodyRefusal.TOO_LARGE
                if is_whole:
                    return b"".join(body.chunks)
                self._evict_oldest()
                message = await receive()
                if message["type"] == "http.disconnect":
                    return BodyRefusal.GONE
                chunk = message.get("body", b"")
                is_whole = not message.get("more_body", False)
        finally:
            self._forget(body)

    def _add(self, body: _Unfinished, chunk: bytes) -> None:
        body.chunks.append(chunk)
        body.length += len(chunk)
        self._unfinished_bytes += len(chunk)

    def _evict_oldest(self) -> None:
        while self._unfinished_bytes > self._unfinished_bytes_max:
            oldest = next(iter(self._unfinished))
            self._forget(oldest)
            # At once: its sender may be silent for as long as the protocol waits.
            oldest.chunks.clear()
            oldest.is_buffered = False

    def _forget(self, body: _Unfinished) -> None:
        if body.is_buffered:
            del self._unfinished[body]
            self._unfinished_bytes -= body.length
