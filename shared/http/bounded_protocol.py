"""HTTP from strangers: uvicorn's httptools protocol with the bounds that it lacks.

Promises that a request that has not arrived whole within the request timeout loses its connection,
with a 408 where one can be said; that a request's head and the whole of it are at most so many
bytes, and requests before the first answer so many; that an answer which nobody reads is not kept;
and that what is no HTTP is answered 400, but never in the place of another request's answer.
uvicorn 0.54 waits for ever for the rest of a head or a body, and for a client to read; it collects
a head or a trailer of any length, requests of any number, and takes a trailer for a header.
Never touches a request that has arrived.
"""

import asyncio
from dataclasses import dataclass
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from shared.http.connection_limit import ConnectionLimiter, OnRefused

REQUEST_TIMEOUT_S = 5.0
HEAD_BYTES_MAX = 65_536
# Stripe sends about ten, proxies add a few. Each costs more memory than its bytes.
HEADERS_MAX = 128
# Stripe sends none before its answer. One read of 19-byte requests would hold 14,000 of them.
PIPELINE_MAX = 8
_VERSIONS = frozenset({"1.0", "1.1"})
# The application notes here, in the request's state, that a request was authentic.
IS_AUTHENTIC = "is_authentic"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLimits:
    """How long a request, and how large its body, may be; how long a client may not read.

    `timeout_s` is for all of a request to arrive.
    """

    body_bytes_max: int
    timeout_s: float = REQUEST_TIMEOUT_S
    read_timeout_s: float = REQUEST_TIMEOUT_S

    @property
    def request_bytes_max(self) -> int:
        """Return how many bytes the whole request may have.

        Chunks have heads, extensions and trailers of their own; a sender of whole bodies needs few.
        """
        return HEAD_BYTES_MAX + 2 * self.body_bytes_max


class BoundedProtocol(HttpToolsProtocol):
    """A connection that must bring each request whole, and in time."""

    _expiry: asyncio.TimerHandle | None = None
    _reading: asyncio.TimerHandle | None = None
    _arrived_bytes = 0
    _is_arriving = False
    _is_in_head = True
    _is_authentic = False

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        limiter: ConnectionLimiter,
        limits: RequestLimits,
        on_refused: OnRefused,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._limiter = limiter
        self._limits = limits
        self._on_refused = on_refused

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        """Give a connection that says nothing as long as one that has said all."""
        super().connection_made(transport)
        # Silently: a 408 that nobody asked for would be taken for the answer to the first request.
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )
        self._limiter.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._limiter.remove(self)
        self._expect_nothing()
        self._expect_no_reader()
        # uvicorn leaves this timer, and with it the connection, behind when the client resets.
        self._unset_keepalive_if_required()
        super().connection_lost(exc)

    def is_being_answered(self) -> bool:
        """Return whether a whole request waits for its answer."""
        cycle = self.cycle
        return bool(self.pipeline) or (
            cycle is not None and not cycle.more_body and not cycle.response_complete
        )

    def drop(self) -> None:
        """Close the connection at once, with nothing said."""
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take what came; what came whole, as most do, is never measured."""
        self._is_arriving = True
        super().data_received(data)
        if not self._is_arriving:
            self._expect_nothing()
            return
        self._expect()
        self._arrived_bytes += len(data)
        if not self.transport.is_closing():
            self._measure()

    def _measure(self) -> None:
        is_long = self._is_in_head and self._arrived_bytes > HEAD_BYTES_MAX
        if is_long or (self.headers is not None and len(self.headers) > HEADERS_MAX):
            self._refuse(b"431 Request Header Fields Too Large", "head_too_large")
        elif self._arrived_bytes > self._limits.request_bytes_max:
            self._refuse(b"413 Content Too Large", "request_too_large")

    def on_message_begin(self) -> None:
        """Start counting."""
        super().on_message_begin()
        self._is_arriving = self._is_in_head = True
        self._arrived_bytes = 0

    def on_headers_complete(self) -> None:
        """Close the list of headers: a trailer is none, whatever it calls itself."""
        super().on_headers_complete()
        self.headers = []
        self._is_in_head = False
        if self.scope["http_version"] not in _VERSIONS:
            # The parser takes HTTP/0.9 and HTTP/2.0 in a request line of HTTP/1.
            raise ValueError("neither HTTP/1.0 nor HTTP/1.1")
        if len(self.pipeline) > PIPELINE_MAX:
            raise ValueError("too many requests before the first answer")

    def on_message_complete(self) -> None:
        """Note that it is whole: from here on the time it takes is ours."""
        self._is_arriving = False
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Note whether the connection has brought an authentic request."""
        if not self._is_authentic and self.scope["state"].get(IS_AUTHENTIC, False):
            self._is_authentic = True
            self._limiter.mark_authentic(self)
        super().on_response_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's own signature
        """Refuse what is no HTTP."""
        self._refuse(b"400 Bad Request", "not_http")

    def pause_writing(self) -> None:
        """Give a client that does not read its answers so long and no longer."""
        super().pause_writing()
        if self._reading is None:
            self._reading = self.loop.call_later(self._limits.read_timeout_s, self.transport.abort)

    def resume_writing(self) -> None:
        """Note that the answers are read."""
        self._expect_no_reader()
        super().resume_writing()

    def _expect(self) -> None:
        if self._expiry is None:
            self._expiry = self.loop.call_later(self._limits.timeout_s, self._expire)

    def _expect_nothing(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def _expect_no_reader(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _expire(self) -> None:
        self._expiry = None
        if self.transport.is_closing():
            return
        if self._is_in_head:
            self._refuse(b"408 Request Timeout", "head_too_slow")
        else:
            self._refuse(b"408 Request Timeout", "body_too_slow")

    def _refuse(self, status: bytes, reason: str) -> None:
        self._on_refused(reason)
        if not self._is_next_to_be_answered():
            self.transport.abort()
            return
        body = f"refused: {reason}\n".encode("ascii")
        self.transport.write(
            b"HTTP/1.1 %b\r\ncontent-type: text/plain; charset=utf-8\r\n"
            b"content-length: %d\r\nconnection: close\r\n\r\n%b" % (status, len(body), body)
        )
        self.transport.close()

    def _is_next_to_be_answered(self) -> bool:
        # A text in the middle of another request's answer would be taken for it.
        if self._is_in_head:
            return self.cycle is None or self.cycle.response_complete
        return not self.cycle.response_started and not self.pipeline
