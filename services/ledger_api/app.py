"""The API as an ASGI application: its paths, and what every answer has.

Promises that a path answers HEAD and OPTIONS as well as what it is for, and says what it allows;
that a request for another host goes no further; that each answer has a request id and may be kept
by nobody. Decides nothing of an operation: endpoint.py does that.
"""

import secrets
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from services.ledger_api.context import ApiContext
from services.ledger_api.endpoint import answer_request
from services.ledger_api.operation import Operation
from services.ledger_api.problems import (
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    UNKNOWN_HOST,
    Problem,
)
from services.ledger_api.respond import problem_answer
from shared.telemetry.metrics import API_REQUEST_SECONDS, API_REQUESTS

# A page of entries is thousands of bytes that repeat; what is smaller fits one packet.
_COMPRESS_FROM_BYTES: Final = 1_400
_COMPRESS_LEVEL: Final = 1
_REQUEST_ID_BYTES: Final = 12
_NO_CONTENT: Final = 204
_EVERY_ANSWER: Final[Mapping[str, str]] = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def make_app(
    context: ApiContext,
    operations: Sequence[Operation],
    *,
    pages: Iterable[Route] = (),
    hosts: frozenset[str],
) -> ASGIApp:
    """Return the application; `hosts` are the values of `Host` that it answers to."""
    app = Starlette(
        routes=[*_routes(operations, context), *pages],
        exception_handlers={HTTPException: _answer_unrouted},  # type: ignore[dict-item] # Starlette's own is wider
        middleware=[
            Middleware(
                GZipMiddleware, minimum_size=_COMPRESS_FROM_BYTES, compresslevel=_COMPRESS_LEVEL
            )
        ],
    )
    app.router.redirect_slashes = False
    return Front(app, hosts=hosts)


def _routes(operations: Sequence[Operation], context: ApiContext) -> Iterable[Route]:
    paths: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method] = operation
    for path, by_method in paths.items():
        yield Route(path, _Path(by_method, context))


class _Path:
    """A path: the operation of each of its methods.

    An ASGI application, which Starlette hands requests of every method.
    """

    def __init__(self, by_method: Mapping[str, Operation], context: ApiContext) -> None:
        self._by_method = by_method
        self._context = context
        head = ["HEAD"] if "GET" in by_method else []
        self._allowed = {"Allow": ", ".join([*by_method, *head, "OPTIONS"])}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        response = await self._answer(Request(scope, receive, send))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        operation = self._by_method.get(method)
        if operation is not None:
            request.state.operation = operation.name
            return await answer_request(request, operation, self._context)
        if method == "OPTIONS":
            return Response(status_code=_NO_CONTENT, headers=self._allowed)
        detail = f"this path takes {self._allowed['Allow']}"
        problem = Problem(METHOD_NOT_ALLOWED, detail, headers=self._allowed)
        return problem_answer(problem, request_id=request.state.request_id)


async def _answer_unrouted(request: Request, error: HTTPException) -> Response:
    kind = METHOD_NOT_ALLOWED if error.status_code == METHOD_NOT_ALLOWED.status else NOT_FOUND
    problem = Problem(kind, "there is nothing at this path", headers=error.headers or {})
    return problem_answer(problem, request_id=request.state.request_id)


class Front:
    """What stands before every path: the host, a request id, and how long the answer took."""

    def __init__(self, app: ASGIApp, *, hosts: frozenset[str]) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        began = time.monotonic()
        request_id = f"req_{secrets.token_hex(_REQUEST_ID_BYTES)}"
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        status = 0

        async def send_marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in _EVERY_ANSWER.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            if self._is_ours(scope):
                await self._app(scope, receive, send_marked)
            else:
                problem = Problem(UNKNOWN_HOST, "the header Host names another one")
                response = problem_answer(problem, request_id=request_id)
                await response(scope, receive, send_marked)
        finally:
            operation = state.get("operation", "none")
            API_REQUESTS.labels(operation, str(status)).inc()
            API_REQUEST_SECONDS.labels(operation).observe(time.monotonic() - began)

    def _is_ours(self, scope: Scope) -> bool:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        return len(hosts) == 1 and hosts[0].decode("latin-1").lower() in self._hosts
