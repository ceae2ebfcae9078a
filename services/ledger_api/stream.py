"""An answer that is sent as it is read.

Promises that so many at most are sent at once, that one whose source fails ends without its last
chunk, so that its reader knows, and that this is logged once with its request id. HEAD reads
nothing: it says what GET would be.
"""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from services.ledger_api.operation import Call, Operation, Streamed
from services.ledger_api.places import Places
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.telemetry import log
from shared.telemetry.metrics import API_STREAMS_ABORTED

logger = log.get()


async def answer_stream(request: Request, operation: Operation, call: Call) -> Response:
    """Return the answer, whose chunks are read as it is sent. Raises Problem."""
    places = call.context.streams
    await places.take()
    is_sent = False
    try:
        streamed: Streamed = await operation.handle(call)
        headers = {"Content-Disposition": f'attachment; filename="{streamed.filename}"'}
        if request.method == "HEAD":
            return Response(media_type=streamed.media_type, headers=headers)
        response = _Stream(
            streamed.chunks,
            media_type=streamed.media_type,
            headers=headers,
            places=places,
            request_id=call.request_id,
        )
        is_sent = True
        return response
    finally:
        if not is_sent:
            places.give_back()


class _Stream(StreamingResponse):
    """A stream that gives its place back when it ends, however it does."""

    def __init__(self, *arguments: Any, places: Places, request_id: str, **options: Any) -> None:  # noqa: ANN401 - Starlette's own
        super().__init__(*arguments, **options)
        self._places = places
        self._request_id = request_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        try:
            await super().__call__(scope, receive, send)
        except Recoverable as error:
            API_STREAMS_ABORTED.inc()
            logger.warning(
                "api.stream_aborted", request_id=self._request_id, reason=shortened(error)
            )
            raise
        finally:
            self._places.give_back()
