"""HTTP from strangers: uvicorn's httptools protocol with the two bounds that it lacks.

Promises that a connection whose request has not arrived whole within the request timeout is cut,
and that a request's head is at most so many bytes. uvicorn 0.54 waits for ever for the rest of a
head or of a body, and collects a head of any length. Never answers a request itself, but for a
head that is too large.
"""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# Longer than the application waits for a body, which can say so to the sender.
REQUEST_TIMEOUT_S = 10.0
HEAD_BYTES_MAX = 65_536
_HEAD_TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-length: 0\r\nconnection: close\r\n\r\n"
)


class BoundedProtocol(HttpToolsProtocol):
    """A connection that must bring each request whole, and in time."""

    _expiry: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _is_in_head = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        """Expect a request."""
        super().connection_made(transport)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._expect_nothing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came, and measure a head that has not ended."""
        super().data_received(data)
        if self._is_in_head:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES_MAX and not self.transport.is_closing():
                self.transport.write(_HEAD_TOO_LARGE)
                self.transport.close()

    def on_message_begin(self) -> None:
        """Start measuring the request, in bytes and in time."""
        super().on_message_begin()
        self._is_in_head, self._head_bytes = True, 0
        self._expect()

    def on_headers_complete(self) -> None:
        """Stop measuring the head."""
        self._is_in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Stop the clock: from here on it is we who take our time."""
        self._expect_nothing()
        super().on_message_complete()

    def _expect(self) -> None:
        if self._expiry is None:
            self._expiry = self.loop.call_later(REQUEST_TIMEOUT_S, self._expire)

    def _expect_nothing(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def _expire(self) -> None:
        self._expiry = None
        if not self.transport.is_closing():
            self.transport.abort()
