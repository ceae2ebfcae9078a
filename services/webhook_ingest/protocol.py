"""HTTP from strangers: uvicorn's httptools protocol with the two bounds that it lacks.

Promises that a request that has not arrived whole within the request timeout loses its connection,
with a 408 where one can be said, and that a request's head is at most so many bytes.
uvicorn 0.54 waits for ever for the rest of a head or a body, and collects a head of any length.
Never touches a request that has arrived.
"""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from shared import metrics

REQUEST_TIMEOUT_S = 5.0
HEAD_BYTES_MAX = 65_536


class BoundedProtocol(HttpToolsProtocol):
    """A connection that must bring each request whole, and in time."""

    _expiry: asyncio.TimerHandle | None = None
    _arrived_bytes = 0
    _is_arriving = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's own
        """Give a connection that says nothing as long as one that has said all."""
        super().connection_made(transport)
        # Silently: a 408 that nobody asked for would be taken for the answer to the first request.
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._expect_nothing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came; what came whole, as most do, is never measured."""
        self._is_arriving = True
        super().data_received(data)
        if not self._is_arriving:
            self._expect_nothing()
            return
        self._expect()
        self._arrived_bytes += len(data)
        if (
            self._arrived_bytes > HEAD_BYTES_MAX
            and self._is_in_head()
            and not self.transport.is_closing()
        ):
            self._refuse(b"431 Request Header Fields Too Large", "head_too_large")

    def on_message_begin(self) -> None:
        """Start counting."""
        super().on_message_begin()
        self._is_arriving, self._arrived_bytes = True, 0

    def on_message_complete(self) -> None:
        """Note that it is whole: from here on it is we who take our time."""
        self._is_arriving = False
        super().on_message_complete()

    def _is_in_head(self) -> bool:
        # uvicorn puts the method into the request's scope when its head is whole.
        return self.scope is None or "method" not in self.scope

    def _expect(self) -> None:
        if self._expiry is None:
            self._expiry = self.loop.call_later(REQUEST_TIMEOUT_S, self._expire)

    def _expect_nothing(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def _expire(self) -> None:
        self._expiry = None
        if self.transport.is_closing():
            return
        if self._is_in_head():
            self._refuse(b"408 Request Timeout", "head_too_slow")
        else:
            self._refuse(b"408 Request Timeout", "body_too_slow")

    def _refuse(self, status: bytes, reason: str) -> None:
        metrics.WEBHOOK_REFUSED.labels(reason).inc()
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
        if self._is_in_head():
            return self.cycle is None or self.cycle.response_complete
        return not self.cycle.response_started and not self.pipeline
